import type { embed as english } from '../en/embed.js';
import type { Words } from '../messages.js';

/** Words around a widget that stands alone on a page of its own. */
export const embed: Words<typeof english> = {
  titles: {
    'peer-group-finder': 'Encuentra un grupo de apoyo entre pares',
    'peer-story-card': 'Una historia de alguien que ha pasado por eso',
    'peer-grounding-player': 'Un ejercicio de conexión con el presente',
    'peer-resource-list': 'Personas a quienes llamar y escribir',
    'peer-quick-exit': 'Salir de esta página',
  },
  from: 'De {host}',
  refused: 'Esta página no puede mostrar nada de {host}.',
  openFull: 'Abrir la página completa',
  noCalls: 'Es posible que no se pueda llamar desde aquí. Puedes marcar tú:',
  copy: 'Copiar {text}',
  copied: 'Copiado: {text}',
  notCopied: 'Selecciónalo y cópialo tú, por favor: {text}',
};
