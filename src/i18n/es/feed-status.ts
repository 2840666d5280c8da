import type { feedStatus as english } from '../en/feed-status.js';
import type { Words } from '../messages.js';

/** Words for loading and for what went wrong with a feed. */
export const feedStatus: Words<typeof english> = {
  loading: 'Cargando…',
  loadingSlow: 'Está tardando más de lo normal. Puedes esperar o usar los enlaces de aquí.',
  retry: 'Intentar de nuevo',
  failed: {
    network: 'No pudimos cargar esto. Revisa tu conexión e inténtalo de nuevo.',
    http: 'No pudimos cargar esto. El sitio de donde viene no respondió como debía.',
    timeout: 'No pudimos cargar esto a tiempo. Puede que la conexión sea lenta.',
    'too-large': 'No pudimos cargar esto. Es más grande de lo que esta página permite.',
    'not-json': 'No pudimos leer esto. El sitio de donde viene envió otra cosa.',
    'unknown-format': 'No pudimos leer esto. Tiene un formato que no conocemos.',
  },
  failedSource: 'No pudimos cargar una parte de esto, de {host}.',
  stale: 'No pudimos cargar la versión más nueva. Esta es de {time}.',
  offline: 'Parece que no tienes conexión. Lo intentaremos de nuevo cuando vuelva.',
};
