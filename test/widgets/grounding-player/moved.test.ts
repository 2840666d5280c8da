import { aTimeout, expect } from '@open-wc/testing';
import '../../../src/define/grounding-player.js';
import { SETTLING } from '../../../src/domain/exercise-machine.js';
import { button, eachWithFakeClock, hide, listen, player, press, textOf } from '../../support/player.js';

describe('peer-grounding-player: moved by the page, it', () => {
  const clock = eachWithFakeClock();

  it('stands still while a move takes longer, and goes on where it was', async () => {
    const element = await player({ exercise: 'extended-exhale' });
    await press(element, 'Start');
    clock.pass(SETTLING + 1000);
    const heard = listen(element);
    const home = element.parentElement!;
    element.remove();
    await aTimeout(0);
    clock.pass(4900);
    home.append(element);
    await element.updateComplete;
    expect(button(element, 'Pause')).to.exist;
    expect(textOf(element, '.middle')).to.equal('Breathe in 3 seconds');
    clock.pass(3000);
    await element.updateComplete;
    expect(textOf(element, '.middle')).to.contain('Breathe out');
    expect(heard).to.deep.equal(['step extended-exhale 1']);
  });

  it('stays paused where the reader paused it, or where the page is hidden meanwhile', async () => {
    for (const [way, later] of [
      ['Pause', () => undefined],
      ['Options', () => hide(true)],
    ] as const) {
      const element = await player({ exercise: 'extended-exhale' });
      await press(element, 'Start');
      clock.pass(SETTLING + 1000);
      await press(element, way);
      const home = element.parentElement!;
      element.remove();
      await aTimeout(0);
      later();
      home.append(element);
      await element.updateComplete;
      expect(button(element, 'Resume')).to.exist;
      hide(false);
    }
  });

  it('notices nothing of a move that waits for some promises, as routers do', async () => {
    const element = await player({ exercise: 'extended-exhale' });
    await press(element, 'Start');
    clock.pass(SETTLING + 1000);
    const heard = listen(element);
    const home = element.parentElement!;
    element.remove();
    for (let step = 0; step < 9; step++) await Promise.resolve();
    home.append(element);
    await aTimeout(0);
    expect(button(element, 'Pause')).to.exist;
    clock.pass(3000);
    expect(heard).to.deep.equal(['step extended-exhale 1']);
  });
});
