import { expect, fixture, html } from '@open-wc/testing';
import './accessible.js';

describe('the accessibility assertion', () => {
  it('fails for targets that are too small and too close', async () => {
    const tiny = await fixture<HTMLElement>(
      html`<div><button class="tiny">a</button><button class="tiny">b</button></div>`,
    );
    for (const each of tiny.children)
      (each as HTMLElement).style.cssText =
        'inline-size: 8px; block-size: 8px; padding: 0; margin: 0; border: 0; font-size: 5px';
    let message = '';
    try {
      await expect(tiny).to.be.accessible();
    } catch (error) {
      message = (error as Error).message;
    }
    expect(message).to.include('target-size');
  });
});
