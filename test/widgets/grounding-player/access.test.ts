import { aTimeout, expect } from '@open-wc/testing';
import { SETTLING } from '../../../src/domain/exercise-machine.js';
import { emulateMedia } from '@web/test-runner-commands';
import '../../../src/define/grounding-player.js';
import { ar } from '../../../src/i18n/ar.js';
import { registerLanguage } from '../../../src/i18n/words.js';
import { button, eachWithFakeClock, listen, parts, player, press, textOf } from '../../support/player.js';

describe('peer-grounding-player: screen readers, keys, motion', () => {
  const clock = eachWithFakeClock();

  describe('for screen readers', () => {
    it('makes exactly one announcement per phase and none per second', async () => {
      const element = await player({ exercise: 'box-breathing', length: '2 rounds' });
      const log: string[] = [];
      const status = parts(element, '[role=status]')[0]!;
      new MutationObserver(() => log.push(status.textContent.replace('\u00a0', ''))).observe(status, {
        childList: true,
        characterData: true,
        subtree: true,
      });
      await press(element, 'Start');
      for (let second = 0; second < 40; second += 1) {
        clock.pass(1000);
        await element.updateComplete;
        await aTimeout(0);
      }
      expect(log).to.deep.equal([
        'Get comfortable. Your eyes can stay open.',
        'Breathe in, 4 seconds',
        'Hold, 4 seconds',
        'Breathe out, 4 seconds',
        'Hold, 4 seconds',
        'Breathe in, 4 seconds',
        'Hold, 4 seconds',
        'Breathe out, 4 seconds',
        'That was all of it. Take your time.',
      ]);
    });

    it('announces the progress with announce="all", and nothing with "off"', async () => {
      const all = await player({ exercise: 'five-senses', announce: 'all' });
      await press(all, 'Start');
      await press(all, 'Skip');
      expect(textOf(all, '[role=status]')).to.equal('What are 5 things you can see? Step 1 of 5');
      const off = await player({ exercise: 'five-senses', announce: 'off' });
      await press(off, 'Start');
      expect(textOf(off, '[role=status]')).to.equal('');
    });

    it('announces the step when moving during a pause', async () => {
      const element = await player({ exercise: 'five-senses' });
      await press(element, 'Start');
      await press(element, 'Skip');
      await press(element, 'Pause');
      expect(textOf(element, '[role=status]')).to.equal('Paused');
      await press(element, 'Next');
      expect(textOf(element, '[role=status]')).to.equal('What are 4 things you can touch?');
      expect(button(element, 'Resume')).to.exist;
    });

    it('shows progress with words, and hides the seconds and the shape', async () => {
      const element = await player({ exercise: 'five-senses' });
      await press(element, 'Start');
      await press(element, 'Skip');
      await press(element, 'Next');
      const ring = parts(element, '[role=progressbar]')[0];
      expect([ring?.getAttribute('aria-valuenow'), ring?.getAttribute('aria-valuetext')]).to.deep.equal([
        '20',
        'Step 2 of 5',
      ]);
      expect(parts(element, '.shape')[0]?.getAttribute('aria-hidden')).to.equal('true');
    });

    it('lists the steps in order while nothing runs', async () => {
      const element = await player({ exercise: 'four-seven-eight' });
      expect(parts(element, 'ol li').map((item) => item.textContent)).to.deep.equal([
        'First let your breath out, all the way if you like.',
        'In through the nose, 4 seconds',
        'Hold, 7 seconds',
        'Out through the mouth, 8 seconds',
      ]);
    });
  });

  describe('keys', () => {
    const key = (element: Element, name: string, init: KeyboardEventInit = {}, from = '.base') => {
      const event = new KeyboardEvent('keydown', {
        key: name,
        bubbles: true,
        composed: true,
        cancelable: true,
        ...init,
      });
      parts(element, from)[0]?.dispatchEvent(event);
      return event.defaultPrevented;
    };

    it('do what they say while focus is inside', async () => {
      const element = await player({ exercise: 'five-senses' });
      const heard = listen(element);
      for (const name of ['k', 'n', 'ArrowRight', 'p', 'Home', ' ', ' ', 'Escape']) {
        key(element, name);
        await element.updateComplete;
      }
      expect(heard.map((each) => each.replace(' five-senses', ''))).to.deep.equal([
        'start 0',
        'step 0',
        'step 1',
        'step 0',
        'start 0',
        'pause 0',
        'resume 0',
        'stop 0',
      ]);
    });

    it('act once, however long they are held down, and do not scroll', async () => {
      const element = await player({ exercise: 'five-senses' });
      const heard = listen(element);
      for (const repeat of [false, true, true]) expect(key(element, ' ', { repeat })).to.equal(true);
      expect(heard).to.deep.equal(['start five-senses 0']);
    });

    it('are left alone with a modifier, in a field, and on the button that Space presses', async () => {
      const element = await player({ exercise: 'box-breathing' });
      await press(element, 'Options');
      expect(key(element, 'k', { ctrlKey: true })).to.equal(false);
      expect(key(element, 'n')).to.equal(false);
      expect(key(element, ' ', {}, '.main-button')).to.equal(false);
      expect(key(element, 'k', {}, 'select')).to.equal(false);
      expect(button(element, 'Start')).to.exist;
    });

    for (const value of ['', 'true', 'no-hotkeys']) {
      it(`can all be switched off: no-hotkeys="${value}"`, async () => {
        const element = await player({ exercise: 'five-senses', 'no-hotkeys': value });
        expect(['k', ' ', 'm', '?'].map((name) => key(element, name))).to.deep.equal([false, false, false, false]);
        await press(element, 'Options');
        expect(parts(element, '.keys')).to.deep.equal([]);
      });
    }

    it('can be turned off one by one, and the list of keys shows only the others', async () => {
      const element = await player({ exercise: 'five-senses', 'no-hotkeys': 'toggle  sound' });
      expect(['k', ' ', 's', 'm'].map((name) => key(element, name))).to.deep.equal([false, false, false, true]);
      await press(element, 'Options');
      expect(parts(element, '.keys li')[0]!.textContent).to.equal('Right arrow or N: next step');
      expect(textOf(element, '.keys')).to.contain('M: voice').and.not.contain('S: tones');
    });

    it('follow the reading direction, and only the arrows along it', async () => {
      registerLanguage('ar', ar);
      const element = await player({ exercise: 'five-senses' }, 'ar');
      const heard = listen(element);
      for (const name of ['k', 'n', 'ArrowUp', 'ArrowLeft', 'ArrowRight', 'ArrowDown']) {
        key(element, name);
        await element.updateComplete;
      }
      expect(heard.map((each) => each.replace(' five-senses', ''))).to.deep.equal([
        'start 0',
        'step 0',
        'step 1',
        'step 0',
      ]);
    });
  });

  describe('motion', () => {
    const moving = (element: Element) => parts(element, '*').flatMap((each) => each.getAnimations());

    it('animates transform and opacity only, in step with the session', async () => {
      const element = await player({ exercise: 'box-breathing' });
      await press(element, 'Start');
      clock.pass(SETTLING + 2000);
      await element.updateComplete;
      const animations = moving(element);
      const used = new Set(
        animations.flatMap((each) =>
          (each.effect as KeyframeEffect).getKeyframes().flatMap((frame) => Object.keys(frame)),
        ),
      );
      if (!matchMedia('(prefers-reduced-motion: reduce)').matches) {
        expect(animations.length).to.be.greaterThan(2);
        expect(
          [...used].filter((name) => !['offset', 'computedOffset', 'easing', 'composite'].includes(name)),
        ).to.deep.equal(['transform']);
      }
      await press(element, 'Pause');
      expect(moving(element).every((each) => each.playState === 'paused')).to.equal(true);
      await press(element, 'Stop');
      expect(moving(element).length).to.equal(0);
    });

    it('moves nothing when the reader wants no motion, and says the same as text', async () => {
      const element = await player({ exercise: 'box-breathing', motion: 'none' });
      await press(element, 'Start');
      clock.pass(SETTLING + 1000);
      await element.updateComplete;
      expect(moving(element).length).to.equal(0);
      expect(textOf(element, '.middle')).to.equal('Breathe in 3 seconds');
    });

    it('follows the device’s preference for less motion at once, whatever the page asks for', async function () {
      if (!navigator.userAgent.includes('Chrome/')) this.skip(); // Only Chromium can be asked to pretend.
      await emulateMedia({ reducedMotion: 'reduce' });
      const element = await player({ exercise: 'box-breathing', motion: 'full' });
      await press(element, 'Start');
      clock.pass(SETTLING + 1000);
      await element.updateComplete;
      const whileReduced = [moving(element).length, document.getAnimations().length];
      await emulateMedia({ reducedMotion: 'no-preference' });
      await element.updateComplete;
      await aTimeout(50);
      await element.updateComplete;
      expect(whileReduced).to.deep.equal([0, 0]);
      expect(moving(element).length).to.be.greaterThan(0);
    });

    it('waits at each step that is not a breath where the device asks for less motion, until the reader wants otherwise', async function () {
      if (!navigator.userAgent.includes('Chrome/')) this.skip(); // Only Chromium can be asked to pretend.
      await emulateMedia({ reducedMotion: 'reduce' });
      try {
        const element = await player({ exercise: 'muscle-relaxation' });
        await press(element, 'Options');
        const wait = () =>
          parts(element, 'label')
            .find((each) => each.textContent.includes('Wait for me'))!
            .querySelector('input')!;
        expect(wait().checked).to.equal(true);
        await press(element, 'Start');
        await press(element, 'Skip');
        expect(button(element, 'Next')).to.exist;
        await press(element, 'Stop');
        wait().click();
        await element.updateComplete;
        await press(element, 'Start again');
        clock.pass(SETTLING + 1000);
        await element.updateComplete;
        expect(parts(element, '[data-action=next]')[0]!.textContent.trim()).to.equal('Skip');
      } finally {
        await emulateMedia({ reducedMotion: 'no-preference' });
      }
    });

    it('only fades with gentle motion, and follows a change at once', async () => {
      const element = await player({ exercise: 'box-breathing', motion: 'gentle' });
      await press(element, 'Start');
      clock.pass(SETTLING);
      await element.updateComplete;
      const frames = moving(element).flatMap((each) => (each.effect as KeyframeEffect).getKeyframes());
      expect(frames.every((frame) => !('transform' in frame))).to.equal(true);
      element.motion = 'none';
      await element.updateComplete;
      expect(moving(element).length).to.equal(0);
    });
  });
});
