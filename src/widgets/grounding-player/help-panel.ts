import { html, nothing, type TemplateResult } from 'lit';
import { REGIONS } from '../../content/helplines/regions.js';
import { region as english } from '../../i18n/en/region.js';
import { firstWay, helpNow } from '../../ui/help-now.js';
import { regionPicker } from '../../ui/region-picker.js';
import type { PlayerActions, PlayerHelp, PlayerModel } from './player-model.js';

/** The one contact that stays in sight while the help is folded. */
export const folded = ({ lines }: PlayerHelp, localized: PlayerModel['lines']): unknown => firstWay(lines, localized);

/** The reader's region, and the help itself where it is unfolded. */
export function helpPanel(help: PlayerHelp, model: PlayerModel, act: PlayerActions): TemplateResult {
  const { lines: localized, isHelpOpen } = model;
  return html`${regionPicker({ ...model.home, ...act.region }, REGIONS, model.findWords('region', english))}
    <div id="help">${isHelpOpen ? helpNow({ ...help, localized }) : nothing}</div>`;
}
