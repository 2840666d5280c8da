import { aTimeout, expect, fixture, html, waitUntil } from '@open-wc/testing';
import '../../../src/define/grounding-player.js';
import '../../../src/define/peer-feed.js';
import { es } from '../../../src/i18n/es.js';
import type { GroundingPlayer } from '../../../src/widgets/grounding-player/grounding-player.js';
import { registerLanguage } from '../../../src/i18n/words.js';
import { fakeFetch } from '../../support/fake-fetch.js';
import { button, eachWithFakeClock, parts, player, press, textOf } from '../../support/player.js';

describe('peer-grounding-player: choices', () => {
  eachWithFakeClock();

  describe('choice', () => {
    it('offers what the page lists, and goes there', async () => {
      const element = await player({ choose: 'box-breathing calm-place nothing-such' });
      expect(textOf(element, '#title')).to.equal('Box breathing');
      await press(element, 'Choose another exercise');
      expect(parts(element, '.choice span:first-child').map((each) => each.textContent)).to.deep.equal([
        'Calm place',
        'Box breathing',
      ]);
      parts(element, '.choice')[0]?.click();
      await element.updateComplete;
      await aTimeout(0);
      expect(textOf(element, '#title')).to.equal('Calm place');
      const focused = element.shadowRoot?.activeElement;
      expect(focused?.textContent.trim(), 'the name is heard, not “Start” alone').to.equal('Calm place');
      const known = element.shadowRoot?.getElementById(focused?.getAttribute('aria-describedby') ?? '');
      expect(known?.textContent, 'and what to know before starting').to.contain('stop');
    });

    it('gives the focus to the name and what to know, not to “Start”, when a new try brings the exercise', async () => {
      const server = fakeFetch(() => new Response('', { status: 404 }));
      try {
        const element = await fixture<GroundingPlayer>(
          html`<peer-grounding-player exercise="window" src="/new-try.json"></peer-grounding-player>`,
        );
        await waitUntil(() => element.shadowRoot?.textContent.includes('Try again'));
        server.answer = () =>
          new Response(
            JSON.stringify({
              version: 'peer-feed/1',
              exercises: [{ id: 'window', title: 'Window', kind: 'senses', steps: [{ text: 'Look out.' }] }],
            }),
          );
        button(element, 'Try again').focus();
        await press(element, 'Try again');
        await waitUntil(() => textOf(element, '#title') === 'Window');
        const focused = element.shadowRoot?.activeElement;
        expect(focused?.textContent.trim()).to.equal('Window');
        expect(
          element.shadowRoot?.getElementById(focused?.getAttribute('aria-describedby') ?? '')?.textContent,
        ).to.contain('Stop whenever you like');
      } finally {
        server.restore();
      }
    });

    it('warns once about an unknown exercise and offers the others', async () => {
      const warned: unknown[] = [];
      const real = console.warn;
      console.warn = (text: unknown) => void warned.push(text);
      const element = await player({ exercise: 'no-such-thing' });
      element.requestUpdate();
      await element.updateComplete;
      console.warn = real;
      expect(warned).to.deep.equal([
        '<peer-grounding-player>: unknown exercise "no-such-thing", the others are offered',
      ]);
      expect(parts(element, '.choice').length).to.equal(13);
    });

    it('says nothing of an exercise that its feed, or the one it shares, brings', async () => {
      const warned: unknown[] = [];
      const real = console.warn;
      console.warn = (text: unknown) => void warned.push(text);
      const feed = {
        version: 'peer-feed/1',
        exercises: [{ id: 'window', title: 'Window', kind: 'senses', steps: [{ text: 'Look out.' }] }],
      };
      const element = await fixture(
        html`<peer-grounding-player exercise="window" .feed=${feed}></peer-grounding-player>`,
      );
      await waitUntil(() => textOf(element, '#title') === 'Window');
      const around = await fixture(
        html`<peer-feed .feed=${feed}><peer-grounding-player exercise="window"></peer-grounding-player></peer-feed>`,
      );
      await waitUntil(() => textOf(around.querySelector('peer-grounding-player')!, '#title') === 'Window');
      console.warn = real;
      expect(warned).to.deep.equal([]);
    });

    it('offers an exercise without breath work beside each that has it', async () => {
      const element = await player({ exercise: 'coherent-breathing' });
      await press(element, 'Five senses');
      expect(textOf(element, '#title')).to.equal('Five senses');
    });

    it('takes exercises from a feed, which win over built-in ones', async () => {
      const element = await player({ exercise: 'mine' });
      element.feed = {
        version: 'peer-feed/1',
        exercises: [
          {
            id: 'mine',
            title: '<b>Mine</b>',
            steps: [{ text: 'Look around.' }, { phase: 'in', seconds: 4 }, { phase: 'out', seconds: 5 }],
          },
        ],
      };
      await element.updateComplete;
      await aTimeout(50);
      await element.updateComplete;
      expect(textOf(element, '#title')).to.equal('<b>Mine</b>');
      expect(parts(element, 'ol li').map((item) => item.textContent)).to.deep.equal([
        'Look around.',
        'Breathe in, 4 seconds',
        'Breathe out, 5 seconds',
      ]);
    });
  });

  describe('options', () => {
    const field = (element: Element, label: string) =>
      parts(element, 'label')
        .find((each) => each.textContent.trim().startsWith(label))
        ?.querySelector<HTMLInputElement>('input, select');
    const set = (input: HTMLInputElement | null | undefined, value: string | boolean) => {
      if (typeof value === 'boolean') input!.checked = value;
      else input!.value = value;
      input?.dispatchEvent(new Event('change'));
    };

    it('leave out the holds and set the seconds', async () => {
      const element = await player({ exercise: 'box-breathing' });
      await press(element, 'Options');
      set(field(element, 'No holds'), true);
      await element.updateComplete;
      set(field(element, 'Breathe out: seconds'), '60');
      await element.updateComplete;
      expect(parts(element, 'ol li').map((item) => item.textContent)).to.deep.equal([
        'Breathe in, 4 seconds',
        'Breathe out, 15 seconds',
      ]);
    });

    it('keep nothing without remember', async () => {
      const element = await player({ exercise: 'box-breathing' });
      await press(element, 'Options');
      set(field(element, 'Tones'), true);
      expect(localStorage.length).to.equal(0);
    });

    it('keep likings only, under one key, with remember, and forget them', async () => {
      const element = await player({ exercise: 'box-breathing', remember: '' });
      await press(element, 'Options');
      set(field(element, 'Breathe out: seconds'), '7');
      set(field(element, 'No holds'), true);
      expect(
        Array.from({ length: localStorage.length }, (_, at) => localStorage.key(at)!).map((key) => [
          key,
          localStorage.getItem(key),
        ]),
      ).to.deep.equal([['peer-widgets/player/1', '{"noHolds":true}']]);
      const again = await player({ exercise: 'box-breathing', remember: '' });
      expect(parts(again, 'ol li').length).to.equal(2);
      await press(again, 'Options');
      await press(again, 'Forget my options');
      expect([localStorage.length, parts(again, 'ol li').length]).to.deep.equal([0, 4]);
    });
  });

  it('speaks the language around it, right to left where that is the way', async () => {
    registerLanguage('es', es);
    const element = await player({ exercise: 'box-breathing' }, 'es');
    expect([textOf(element, '#title'), textOf(element, '.main-button')]).to.deep.equal([
      'Respiración en cuadro',
      'Empezar',
    ]);
  });

  it('warns about wrong attributes and behaves as without them', async () => {
    const warned: unknown[] = [];
    const real = console.warn;
    console.warn = (text: unknown) => void warned.push(text);
    const element = await player({ motion: 'wild', announce: 'loud', length: 'long' });
    console.warn = real;
    expect([element.motion, element.announce]).to.deep.equal(['auto', 'steps']);
    expect(warned.length).to.equal(3);
  });

  const odd: Record<string, unknown>[] = [
    { length: -1 },
    { length: 1e9 },
    { length: Number.NaN },
    { length: {} },
    { exercise: 7 },
    { choose: 5 },
    { region: 5 },
    { choose: null, exercise: null },
  ];
  for (const properties of odd) {
    it(`stays usable where a script sets ${Object.entries(properties)
      .map(([name, value]) => `${name} to ${String(value)}`)
      .join(' and ')}`, async () => {
      const real = console.warn;
      console.warn = () => undefined;
      const element = await player();
      Object.assign(element, properties);
      await element.updateComplete;
      console.warn = real;
      expect(textOf(element, '#title')).to.match(/Five senses|This exercise is not here/);
      expect(button(element, 'I need help now')).to.exist;
    });
  }

  it('takes a number as minutes, and a list as a choice', async () => {
    const element = await player();
    Object.assign(element, { exercise: 'extended-exhale', length: 5, choose: ['extended-exhale', 'orienting'] });
    await element.updateComplete;
    expect(textOf(element, '.middle')).to.equal('30 rounds About 5 minutes');
    await press(element, 'Choose another exercise');
    expect(parts(element, '.choice').length).to.equal(2);
  });

  it('shows the page’s fallback where there is nothing to show', async () => {
    const element = await fixture(
      html`<peer-grounding-player exercise="none-such"><a href="https://example.org/">A page</a></peer-grounding-player>`,
    );
    expect(parts(element, 'slot').length).to.equal(1);
  });
});
