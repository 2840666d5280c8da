import { expect } from '@open-wc/testing';
import { SETTLING } from '../../../src/domain/exercise-machine.js';
import '../../../src/define/grounding-player.js';
import { ar } from '../../../src/i18n/ar.js';
import { de } from '../../../src/i18n/de.js';
import { ru } from '../../../src/i18n/ru.js';
import { registerLanguage } from '../../../src/i18n/words.js';
import { button, eachWithFakeClock, parts, player, press, textOf } from '../../support/player.js';

describe('peer-grounding-player: what stays in its place', () => {
  const clock = eachWithFakeClock();
  const within = (element: Element, control: Element): number =>
    Math.round(control.getBoundingClientRect().top - element.getBoundingClientRect().top);
  const topOf = (element: Element): number => within(element, parts(element, '[part=controls]')[0]!);

  it('keeps the buttons where they are, however long the step that is on', async () => {
    const element = await player({ exercise: 'butterfly-hug' });
    element.style.inlineSize = '264px';
    await press(element, 'Start');
    const tops = new Set<number>();
    for (let step = 0; step < 5; step += 1) {
      tops.add(topOf(element));
      clock.pass(SETTLING);
      parts(element, '[data-action=next]')[0]!.click();
      await element.updateComplete;
    }
    expect([...tops]).to.have.lengthOf(1);
  });

  for (const width of [280, 320, 1000]) {
    it(`keeps its buttons in their place from one phase to the next at ${String(width)} px`, async () => {
      const element = await player({ exercise: 'box-breathing' });
      element.parentElement!.style.inlineSize = `${String(width)}px`;
      await press(element, 'Start');
      const places = new Set<number>();
      for (let second = 0; second < 22; second += 1) {
        places.add(within(element, button(element, 'Stop')));
        clock.pass(1000);
        await element.updateComplete;
      }
      await press(element, 'Pause');
      places.add(within(element, button(element, 'Stop')));
      expect(places.size).to.equal(1);
    });
  }

  for (const [language, words] of Object.entries({ ar, de })) {
    it(`keeps its buttons in their place while the time left counts down, in ${language}`, async () => {
      registerLanguage(language, words);
      const element = await player({ exercise: 'muscle-relaxation' }, language);
      const moved: string[] = [];
      for (const width of [264, 280, 296, 312, 328]) {
        element.parentElement!.style.inlineSize = `${String(width)}px`;
        parts(element, '[data-action=play]')[0]!.click();
        clock.pass(SETTLING);
        await element.updateComplete;
        const places = new Map<number, string>();
        while (parts(element, '[part=place]').length > 0) {
          places.set(topOf(element), textOf(element, '[part=place]'));
          clock.pass(10_000);
          await element.updateComplete;
        }
        if (places.size > 1) moved.push(`${String(width)} px: ${[...places.values()].join(', ')}`);
      }
      expect(moved).to.deep.equal([]);
    });
  }

  it('moves no button when Pause becomes a longer word', async () => {
    registerLanguage('ru', ru);
    const element = await player({ exercise: 'box-breathing' }, 'ru');
    parts(element, '[data-action=play]')[0]!.click();
    await element.updateComplete;
    const places = (): string[] =>
      parts(element, '[part=controls] button').map(
        (each) => `${String(Math.round(each.getBoundingClientRect().left))} ${String(within(element, each))}`,
      );
    for (let width = 280; width <= 1000; width += 40) {
      element.parentElement!.style.inlineSize = `${String(width)}px`;
      const before = places();
      element.pause();
      await element.updateComplete;
      expect(places(), `${String(width)} px`).to.deep.equal(before);
      element.play();
      await element.updateComplete;
    }
  });
});
