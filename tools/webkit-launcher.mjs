/** A WTR browser launcher for WebKitGTK. One MiniBrowser window, so one test file at a time. */
import { WebkitDriver } from './webkit-driver.mjs';

class WebkitLauncher {
  name = 'WebKit';
  type = 'webkit';
  concurrency = 1;
  #active = new Map();
  #driver = new WebkitDriver();
  #starting;
  #programs;

  /** @param programs `{ path, miniBrowser }` of find-browser */
  constructor(programs) {
    this.#programs = programs;
  }

  initialize(config) {
    // WTR puts its own command plugins before the configured ones, and they refuse unknown browsers.
    config.plugins.unshift(webkitCommands());
  }

  /** For the command plugin: a call within this session. */
  command(method, path, body) {
    return this.#driver.command(method, path, body);
  }

  /**
   * Tests run in a frame of a same-origin page: the window itself cannot be narrower than 447 px
   * (its toolbar), and resizing a frame needs no round trip to the display server.
   */
  async startSession(sessionId, url) {
    await (this.#starting ??= this.#driver.start(this.#programs));
    this.#active.set(sessionId, url);
    await this.command('POST', '/frame', { id: null });
    await this.command('POST', '/url', { url: new URL('/__webkit-host__', url).href });
    await this.#driver.script(
      `document.documentElement.innerHTML =
         '<body style="margin:0"><iframe style="border:0;width:800px;height:600px"></iframe>';
       document.querySelector('iframe').src = arguments[0];`,
      url,
    );
  }

  async setViewport({ width, height }) {
    await this.#driver.script(
      `const { style } = document.querySelector('iframe');
       style.width = arguments[0] + 'px'; style.height = arguments[1] + 'px';`,
      width,
      height,
    );
  }

  isActive(sessionId) {
    return this.#active.has(sessionId);
  }

  getBrowserUrl(sessionId) {
    return this.#active.get(sessionId);
  }

  async stopSession(sessionId) {
    this.#active.delete(sessionId);
    await this.command('POST', '/url', { url: 'about:blank' });
    return {};
  }

  startDebugSession() {
    throw new Error('not supported');
  }

  stop() {
    return this.#driver.stop();
  }
}

export const webkitLauncher = (programs) => new WebkitLauncher(programs);

const KEYS = {
  Tab: '\uE004',
  Enter: '\uE007',
  Escape: '\uE00C',
  Space: ' ',
  Backspace: '\uE003',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Home: '\uE011',
  End: '\uE010',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
};

/** set-viewport, send-keys and send-mouse for WebKit. */
const webkitCommands = () => ({
  name: 'webkit-commands',
  async executeCommand({ command, payload, session }) {
    const { browser } = session;
    if (browser.type !== 'webkit') return undefined;
    const key = (value) => KEYS[value] ?? value;
    const act = (actions) => browser.command('POST', '/actions', { actions });
    if (command === 'set-viewport') {
      await browser.setViewport(payload);
      return true;
    }
    if (command === 'send-keys') {
      const each = payload.type !== undefined ? [...payload.type] : [payload.press ?? payload.down ?? payload.up];
      const steps = each.flatMap((one) => {
        // "Shift+Tab": hold all but the last
        const parts = payload.press ? one.split('+') : [one];
        const down = parts.map((value) => ({ type: 'keyDown', value: key(value) }));
        const up = parts.map((value) => ({ type: 'keyUp', value: key(value) })).reverse();
        return payload.down ? down : payload.up ? up : [...down, ...up];
      });
      await act([{ type: 'key', id: 'keyboard', actions: steps }]);
      return true;
    }
    if (command === 'send-mouse') {
      const button = { left: 0, middle: 1, right: 2 }[payload.button ?? 'left'];
      const move = payload.position && {
        type: 'pointerMove',
        duration: 0,
        x: payload.position[0],
        y: payload.position[1],
      };
      const steps = {
        move: [move],
        click: [move, { type: 'pointerDown', button }, { type: 'pointerUp', button }],
        down: [{ type: 'pointerDown', button }],
        up: [{ type: 'pointerUp', button }],
      }[payload.type];
      await act([{ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions: steps }]);
      return true;
    }
    return undefined;
  },
});
