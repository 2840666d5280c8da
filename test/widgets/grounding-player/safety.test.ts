import { expect } from '@open-wc/testing';
import '../../../src/define/grounding-player.js';
import '../../../src/define/peer-feed.js';
import { button, eachWithFakeClock, parts, player, press, textOf } from '../../support/player.js';

describe('peer-grounding-player', () => {
  eachWithFakeClock();

  describe('safety', () => {
    it('says before the start that stopping is fine, and what to know', async () => {
      const element = await player({ exercise: 'four-seven-eight' });
      expect(textOf(element, '.before')).to.match(
        /Stop whenever you like\..*Not while driving\..*pregnant.*light-headed/,
      );
    });

    it('shows the lines of the region, and pauses meanwhile', async () => {
      const element = await player({ exercise: 'five-senses', region: 'US' });
      await press(element, 'Start');
      await press(element, 'I need help now');
      expect(parts(element, 'a[href^="tel:"]').map((each) => each.getAttribute('href'))).to.include('tel:988');
      expect(button(element, 'Resume')).to.exist;
    });

    it('keeps the first line of the region visible, and all of them one press away', async () => {
      const element = await player({ exercise: 'five-senses', region: 'GB' });
      const inSight = (): string[] =>
        parts(element, 'a[href^="tel:"]')
          .filter((each) => each.checkVisibility())
          .map((each) => each.getAttribute('href')!);
      expect(inSight()).to.deep.equal(['tel:116123']);
      await press(element, 'Start');
      expect(inSight()).to.deep.equal(['tel:116123']);
      await press(element, 'I need help now');
      expect(inSight()).to.deep.equal(['tel:999', 'tel:116123']);
      await press(element, 'I need help now');
      await press(element, 'Stop');
      expect(inSight()).to.deep.equal(['tel:116123']);
    });

    it('shows a directory where no lines are known', async () => {
      const element = await player({ exercise: 'five-senses', region: 'PL' });
      expect(textOf(element, '.foot')).to.equal('I need help now Go to findahelpline.com');
    });

    const inside: [string, Record<string, string>, string, boolean][] = [
      ['keeps a number of the page’s own in sight', {}, '+1 (555) 010-0199', true],
      ['hides a number of the page’s that its help shows too', {}, '988', false],
      [
        'keeps every number of the page’s where it links to other help',
        { 'help-href': 'https://help.example.org/' },
        '988',
        true,
      ],
    ];
    for (const [name, attributes, number, isKept] of inside) {
      it(name, async () => {
        const element = await player({ exercise: 'five-senses', region: 'US', ...attributes });
        const link = document.createElement('a');
        link.href = `tel:${number.replace(/[ ()]/g, '')}`;
        link.textContent = number;
        element.append(link);
        element.requestUpdate();
        await element.updateComplete;
        expect(link.checkVisibility()).to.equal(isKept);
      });
    }

    it('links to the page’s own help, and never to a script', async () => {
      const element = await player({ 'help-href': 'https://help.example.org/now' });
      expect(parts(element, 'a.help-link')[0]?.getAttribute('href')).to.equal('https://help.example.org/now');
      const hostile = await player({ 'help-href': 'javascript:alert(1)' });
      expect(button(hostile, 'I need help now')).to.exist;
    });

    it('asks how the reader feels, stores no answer, and shows help for “worse”', async () => {
      const element = await player({ exercise: 'five-senses', region: 'US', remember: '' });
      const told: string[] = [];
      element.addEventListener('peer-exercise-finish', () => told.push('finish'));
      await press(element, 'Start');
      await press(element, 'Stop');
      await press(element, 'Worse');
      expect(textOf(element, '.reply')).to.contain('not your fault');
      expect(parts(element, '.help-line').length).to.equal(2);
      expect([parts(element, '.alternatives').length, localStorage.length, told.length]).to.deep.equal([0, 0, 0]);
      await press(element, 'Start again');
      expect(parts(element, '.help-line').length).to.equal(0);
    });
  });
});
