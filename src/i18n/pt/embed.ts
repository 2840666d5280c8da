import type { embed as english } from '../en/embed.js';
import type { Words } from '../messages.js';

/** Words around a widget that stands alone on a page of its own. */
export const embed: Words<typeof english> = {
  titles: {
    'peer-group-finder': 'Encontre um grupo de apoio entre pares',
    'peer-story-card': 'A história de alguém que já passou por isso',
    'peer-grounding-player': 'Um exercício para voltar ao presente',
    'peer-resource-list': 'Pessoas para quem ligar e escrever',
    'peer-quick-exit': 'Sair desta página',
  },
  from: 'De {host}',
  refused: 'Esta página não pode mostrar nada de {host}.',
  openFull: 'Abrir a página inteira',
  noCalls: 'Talvez a ligação não comece daqui. Você mesmo pode discar:',
  copy: 'Copiar {text}',
  copied: 'Copiado: {text}',
  notCopied: 'Você pode selecionar e copiar: {text}',
};
