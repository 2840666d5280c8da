/** The panels that are folded away at first, and their looks. */
export { chooser } from './exercise-chooser.js';
export { styles } from './panels.styles.js';
export { optionsPanel } from './player-options.js';
