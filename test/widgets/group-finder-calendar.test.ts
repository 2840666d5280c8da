import { expect } from '@open-wc/testing';
import { clock } from '../../src/page/clock-controller.js';
import type { GroupFinder } from '../../src/widgets/group-finder/group-finder.js';
import { NOW, button, item, show } from '../support/finder-page.js';

/** The file that “Add to calendar” of the group with that id hands over, its lines unfolded. */
async function calendarOf(finder: GroupFinder, id: string): Promise<{ text: string; type: string; presses: number }> {
  button(item(finder, id), 'Details').click();
  await finder.updateComplete;
  const createObjectURL = URL.createObjectURL.bind(URL);
  let file: Blob | undefined;
  let presses = 0;
  URL.createObjectURL = (blob) => createObjectURL((file = blob as Blob));
  // Firefox would ask in a window of its own what to do with the file, and that window would have the keys from then on.
  HTMLAnchorElement.prototype.click = () => {
    presses++;
  };
  try {
    button(item(finder, id), 'Add to calendar').click();
  } finally {
    URL.createObjectURL = createObjectURL;
    Reflect.deleteProperty(HTMLAnchorElement.prototype, 'click');
  }
  return { text: (await file!.text()).replaceAll('\r\n ', ''), type: file!.type, presses };
}

describe('<peer-group-finder> and calendars', () => {
  const realNow = clock.now;
  before(() => (clock.now = () => NOW));
  after(() => (clock.now = realNow));

  it('hands a calendar file with every coming date to the browser', async () => {
    const { text, type: kind, presses } = await calendarOf(await show(), 'later');
    expect([presses, kind]).to.deep.equal([1, 'text/calendar']);
    expect(text)
      .to.match(/DTSTART;TZID=America\/Chicago:20261201T183000/)
      .and.to.match(/RRULE:FREQ=MONTHLY;BYDAY=1TU,3TU/)
      .and.to.include('SUMMARY:After loss');
  });

  const places: [string, string, string, string][] = [
    [
      'the room and the link of a hybrid group',
      'soon',
      'Example Library\\, 1 Example Street\\, Springfield',
      'https://meet.example.org/x\\nWe talk',
    ],
    ['the link of an online group', 'now', 'https://talk.example.org/room', ''],
    ['the number of a group by phone', 'night', '+1 555 0100\\,\\,123#', ''],
  ];
  for (const [name, id, location, description] of places) {
    it(`writes into the calendar ${name}`, async () => {
      const { text } = await calendarOf(await show(), id);
      expect(text)
        .to.include(`\r\nLOCATION:${location}\r\n`)
        .and.to.include(description === '' ? 'SUMMARY' : `\r\nDESCRIPTION:${description}`);
    });
  }
});
