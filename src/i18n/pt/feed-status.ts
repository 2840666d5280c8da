import type { feedStatus as english } from '../en/feed-status.js';
import type { Words } from '../messages.js';

/** Words for loading and for what went wrong with a feed. */
export const feedStatus: Words<typeof english> = {
  loading: 'Carregando…',
  loadingSlow: 'Está demorando mais do que o normal. Você pode esperar ou usar os links daqui.',
  retry: 'Tentar de novo',
  failed: {
    network: 'Não conseguimos carregar isto. Verifique sua conexão e tente de novo.',
    http: 'Não conseguimos carregar isto. O site de onde vem não respondeu como devia.',
    timeout: 'Não conseguimos carregar isto a tempo. A conexão pode estar lenta.',
    'too-large': 'Não conseguimos carregar isto. É maior do que esta página permite.',
    'not-json': 'Não conseguimos ler isto. O site de onde vem mandou outra coisa.',
    'unknown-format': 'Não conseguimos ler isto. Está em um formato que não conhecemos.',
  },
  failedSource: 'Não conseguimos carregar uma parte disto, de {host}.',
  stale: 'Não conseguimos carregar a versão mais nova. Esta é de {time}.',
  offline: 'Parece que você está sem conexão. Vamos tentar de novo quando ela voltar.',
};
