import type { quickExit as english } from '../en/quick-exit.js';
import type { Words } from '../messages.js';

/** Words of the quick exit. */
export const quickExit: Words<typeof english> = {
  label: 'Lämna den här sidan',
  hotkey: 'Eller tryck snabbt på Skift tre gånger.',
  note: 'En annan webbplats tar den här sidans plats. Sidor från innan finns kvar i webbläsarens historik.',
  twoMore: 'Tryck på Skift två gånger till för att lämna.',
  oneMore: 'Tryck på Skift en gång till för att lämna.',
  tooLate: 'Tryck snabbt på Skift tre gånger för att lämna.',
  leaving: 'Du lämnar den här sidan',
};
