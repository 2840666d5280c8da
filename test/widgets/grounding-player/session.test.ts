import { aTimeout, expect, waitUntil } from '@open-wc/testing';
import { builtInExercises } from '../../../src/content/exercises/index.js';
import { SETTLING } from '../../../src/domain/exercise-machine.js';
import '../../../src/define/grounding-player.js';
import { es } from '../../../src/i18n/es.js';
import { registerLanguage } from '../../../src/i18n/words.js';
import { button, eachWithFakeClock, hide, listen, parts, player, press, textOf } from '../../support/player.js';
import '../../support/accessible.js';

describe('peer-grounding-player: sessions', () => {
  const clock = eachWithFakeClock();

  describe('in every state', () => {
    it('has no accessibility violations, and offers help', async () => {
      const element = await player({ exercise: 'box-breathing', choose: 'all', region: 'US' });
      const states: [string, () => Promise<void>][] = [
        ['idle', () => Promise.resolve()],
        [
          'options and choice open',
          async () => (await press(element, 'Options'), press(element, 'Choose another exercise')),
        ],
        ['settling', () => press(element, 'Start')],
        ['running', async () => (clock.pass(SETTLING + 1500), element.updateComplete.then(() => undefined))],
        ['paused', () => press(element, 'Pause')],
        ['stopped', () => press(element, 'Stop')],
        ['worse', () => press(element, 'Worse')],
        [
          'finished',
          async () => (
            await press(element, 'Start again'),
            clock.pass(200_000),
            element.updateComplete.then(() => undefined)
          ),
        ],
      ];
      for (const [name, arrive] of states) {
        await arrive();
        await expect(element, name).to.be.accessible();
        expect(button(element, 'I need help now'), name).to.exist;
        expect(
          parts(element, 'a[href="tel:988"]').some((each) => each.checkVisibility()),
          name,
        ).to.equal(true);
      }
    }).timeout(60_000);

    it('is a region named after the exercise', async () => {
      const element = await player({ exercise: 'calm-place' });
      expect(textOf(element, '#title')).to.equal('Calm place');
      expect(parts(element, 'section')[0]?.getAttribute('aria-labelledby')).to.equal('title');
    });
  });

  describe('the session', () => {
    it('continues in the new language when the page’s language changes', async () => {
      const element = await player({ exercise: 'box-breathing' });
      await press(element, 'Start');
      clock.pass(SETTLING + 5500);
      await element.updateComplete;
      const before = textOf(element, '.stage');
      registerLanguage('es', es);
      element.lang = 'es';
      await waitUntil(() => textOf(element, '#title') === 'Respiración en cuadro', 'the title to be Spanish');
      expect([before, textOf(element, '.stage')]).to.deep.equal(['Hold 3 seconds', 'Mantén 3 segundos']);
      clock.pass(3000);
      await element.updateComplete;
      expect(textOf(element, '.stage')).to.match(/^Suelta/);
    });

    it('starts nothing, says nothing and takes no focus by itself', async () => {
      const element = await player({ exercise: 'box-breathing' });
      const heard = listen(element);
      clock.pass(60_000);
      await element.updateComplete;
      expect([heard.length, textOf(element, '[role=status]'), document.activeElement === element]).to.deep.equal([
        0,
        '',
        false,
      ]);
      expect(button(element, 'Start')).to.exist;
    });

    for (const { id } of builtInExercises) {
      it(`runs ${id} from start to finish`, async () => {
        const element = await player({ exercise: id });
        const heard = listen(element);
        await press(element, 'Start');
        clock.pass(SETTLING);
        for (let guard = 0; guard < 600 && !heard.at(-1)?.startsWith('finish'); guard += 1) {
          await element.updateComplete;
          const next = parts(element, '[data-action=next]')[0];
          if (next?.textContent.trim() === 'Next') next.click();
          else clock.pass(1000);
        }
        await element.updateComplete;
        expect(heard[0]).to.equal(`start ${id} 0`);
        expect(heard.filter((each) => each.startsWith('finish')).length).to.equal(1);
        expect(textOf(element, '.ending')).to.contain('That was all of it');
      });
    }

    it('goes back, skips, pauses and resumes with its buttons', async () => {
      const element = await player({ exercise: 'five-senses' });
      const heard = listen(element);
      await press(element, 'Start');
      await press(element, 'Skip');
      expect(textOf(element, '.sentence')).to.equal('What are 5 things you can see?');
      await press(element, 'Next');
      expect(textOf(element, '.sentence')).to.equal('What are 4 things you can touch?');
      await press(element, 'Back');
      await press(element, 'Pause');
      await press(element, 'Resume');
      await press(element, 'Stop');
      expect(heard).to.deep.equal([
        'start five-senses 0',
        'step five-senses 0',
        'step five-senses 1',
        'step five-senses 0',
        'pause five-senses 0',
        'resume five-senses 0',
        'stop five-senses 0',
      ]);
      expect(textOf(element, '.ending')).to.contain('Ending early is fine');
    });

    it('stays stopped where Stop is pressed twice in a row, and the second press falls on what came in its place', async () => {
      const element = await player({ exercise: 'five-senses' });
      const heard = listen(element);
      await press(element, 'Start');
      await press(element, 'Stop');
      for (const each of parts(element, '.main-button, .chip, .feelings button'))
        each.dispatchEvent(new MouseEvent('click', { detail: 2 }));
      await element.updateComplete;
      expect(heard).to.deep.equal(['start five-senses 0', 'stop five-senses 0']);
      expect([textOf(element, '#title'), parts(element, '.reply').length]).to.deep.equal(['Five senses', 0]);
    });

    it('keeps the focus on the main button, and gives it back when a pressed button goes away', async () => {
      const element = await player({ exercise: 'five-senses' });
      button(element, 'Start').focus();
      await press(element, 'Start');
      expect(element.shadowRoot?.activeElement?.textContent.trim()).to.equal('Pause');
      button(element, 'Stop').focus();
      await press(element, 'Stop');
      expect(element.shadowRoot?.activeElement?.textContent.trim()).to.equal('Start again');
    });

    it('pauses while the page is hidden, says so, and does not go on by itself', async () => {
      const element = await player({ exercise: 'extended-exhale' });
      await press(element, 'Start');
      clock.pass(SETTLING + 5000);
      hide(true);
      clock.pass(600_000);
      hide(false);
      clock.pass(60_000);
      await element.updateComplete;
      expect(textOf(element, '.middle')).to.equal('Paused');
      expect(textOf(element, '.guide')).to.contain('Paused while you were away');
      await press(element, 'Resume');
      expect(textOf(element, '.middle')).to.equal('Breathe out 5 seconds');
    });

    it('tells a screen reader of that pause when the reader is back, not while nobody listens', async () => {
      const element = await player({ exercise: 'extended-exhale' });
      await press(element, 'Start');
      clock.pass(SETTLING + 1000);
      hide(true);
      await element.updateComplete;
      expect(textOf(element, '[role=status]')).to.equal('Breathe in, 4 seconds');
      hide(false);
      await element.updateComplete;
      expect(textOf(element, '[role=status]')).to.equal('Paused while you were away. Go on when you like.');
    });

    it('pauses when the page is put away, and stops when it is taken out', async () => {
      const element = await player({ exercise: 'extended-exhale' });
      await press(element, 'Start');
      dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
      await element.updateComplete;
      expect(button(element, 'Resume')).to.exist;
      await press(element, 'Resume');
      const home = element.parentElement!;
      element.remove();
      await aTimeout(0);
      clock.pass(5000);
      home.append(element);
      await element.updateComplete;
      expect(button(element, 'Start again')).to.exist;
    });

    for (const [what, around, putAway] of [
      ['in a dialog that is closed', 'dialog', (box) => void ((box as HTMLDialogElement).open = false)],
      ['in details that are folded', 'details', (box) => void ((box as HTMLDetailsElement).open = false)],
      ['on a tab that another takes the place of', 'div', (box) => void (box.hidden = true)],
    ] as [string, string, (box: HTMLElement) => void][]) {
      it(`pauses within a second ${what}`, async () => {
        const element = await player({ exercise: 'extended-exhale' });
        const box = document.createElement(around);
        if ('open' in box) box.open = true;
        element.replaceWith(box);
        box.append(element);
        await press(element, 'Start');
        const heard = listen(element);
        clock.pass(SETTLING + 1000);
        expect(heard.join()).not.to.contain('pause');
        putAway(box);
        clock.pass(1000);
        expect(heard.join()).to.contain('pause extended-exhale 0');
        box.hidden = false;
        if ('open' in box) box.open = true;
        await element.updateComplete;
        expect(textOf(element, '.base')).to.contain('Paused while you were away');
        await press(element, 'Resume');
        clock.pass(1000);
        expect(button(element, 'Pause')).to.exist;
        box.remove();
      });
    }

    it('continues when it is only moved', async () => {
      const element = await player({ exercise: 'extended-exhale' });
      await press(element, 'Start');
      element.parentElement?.prepend(element);
      await aTimeout(0);
      await element.updateComplete;
      expect(button(element, 'Pause')).to.exist;
    });

    it('keeps time over ten minutes of slow timers and hidden spells', async () => {
      const element = await player({ exercise: 'extended-exhale', length: '10 min' });
      const began: number[] = [];
      let away = 0;
      element.addEventListener('peer-exercise-step', () => began.push(clock.now - away));
      await press(element, 'Start');
      const start = clock.now + SETTLING;
      clock.pass(SETTLING, 40);
      for (let spell = 0; spell < 10; spell += 1) {
        clock.pass(55_000 + spell * 137, 40);
        hide(true);
        clock.pass(60_000);
        away += 60_000;
        hide(false);
        await element.updateComplete;
        if (parts(element, '[data-action=play]')[0]?.textContent.trim() === 'Resume') await press(element, 'Resume');
      }
      clock.pass(120_000, 40);
      const due = began.map((_, at) => Math.ceil((at + 1) / 2) * 4000 + Math.floor((at + 1) / 2) * 6000);
      expect(began.length).to.equal(119);
      expect(Math.max(...began.map((at, place) => at - start - due[place]!))).to.be.below(50);
      expect(Math.min(...began.map((at, place) => at - start - due[place]!))).to.be.at.least(0);
    });

    it('follows play, pause and stop from the page', async () => {
      const element = await player({ exercise: 'five-senses' });
      const heard = listen(element);
      element.play();
      element.pause();
      element.play();
      element.stop();
      element.stop();
      expect(heard.map((each) => each.split(' ')[0])).to.deep.equal(['start', 'pause', 'resume', 'stop']);
    });
  });
});
