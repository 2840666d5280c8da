import { expect } from '@open-wc/testing';
import { button, root, settle, show, text } from '../support/resource-list.js';

const labels: [zone: string, label: string][] = [
  ['Etc/GMT+6', 'UTC−6'],
  ['Etc/GMT-5', 'UTC+5'],
  ['Etc/GMT-14', 'UTC+14'],
  ['Etc/GMT', 'UTC'],
  ['Etc/UTC', 'UTC'],
  ['Etc/GMT+0', 'UTC'],
  ['America/New_York', 'New York'],
  ['America/Argentina/Buenos_Aires', 'Buenos Aires'],
];

describe('<peer-resource-list> with hours of another zone', () => {
  for (const [zone, label] of labels) {
    it(`calls ${zone} “${label}”`, async () => {
      const hours = { timeZone: zone, weekly: [{ days: [1], open: '09:00', close: '17:00' }] };
      const list = await show(
        { region: 'US', 'time-zone': 'Pacific/Auckland' },
        {
          resources: [
            { id: 'a', name: 'A', kind: 'service', contacts: [{ method: 'call', display: '555-0100' }], hours },
          ],
        },
      );
      button(list, /More|Details|All/).click();
      await settle(list);
      const shown = text(root(list).querySelector('.item .facts'));
      expect(shown.slice(shown.indexOf('Their time'))).to.equal(`Their time, ${label}`);
    });
  }
});
