/**
 * A WTR browser launcher for WebKitGTK (Debian: webkit2gtk-driver + xvfb), with no dependency: the
 * W3C WebDriver protocol over fetch. One MiniBrowser window, so one test file at a time.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}

/** Starts Xvfb on a display number it picks itself. */
async function startDisplay() {
  const child = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1400x1200x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const [data] = await Promise.race([
    once(child.stdio[3], 'data'),
    once(child, 'error').then(([error]) => Promise.reject(error)),
    once(child, 'exit').then(() => Promise.reject(new Error('Xvfb stopped'))),
  ]);
  return { child, display: `:${String(data).trim()}` };
}

class WebkitLauncher {
  name = 'WebKit';
  type = 'webkit';
  concurrency = 1;
  #children = [];
  #active = new Map();
  #base;
  #session;
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

  async #call(method, path, body) {
    const response = await fetch(`${this.#base}${path}`, {
      method,
      body: method === 'GET' ? undefined : JSON.stringify(body ?? {}),
      signal: AbortSignal.timeout(60_000),
    });
    const { value } = await response.json();
    if (!response.ok) throw new Error(`WebKitWebDriver ${path}: ${value.error}: ${value.message}`);
    return value;
  }

  /** For the command plugin: a call within this session. */
  command(method, path, body) {
    return this.#call(method, `/session/${this.#session}${path}`, body);
  }

  async #start() {
    const { child, display } = process.env.WEBKIT_DISPLAY ? { display: process.env.WEBKIT_DISPLAY } : await startDisplay();
    if (child) this.#children.push(child);
    const port = await freePort();
    const driver = spawn(this.#programs.path, [`--port=${port}`, '--host=127.0.0.1'], {
      stdio: 'ignore',
      env: {
        ...process.env,
        DISPLAY: display,
        GDK_BACKEND: 'x11',
        WEBKIT_DISABLE_COMPOSITING_MODE: '1',
        LIBGL_ALWAYS_SOFTWARE: '1',
        NO_AT_BRIDGE: '1',
        GTK_A11Y: 'none',
      },
    });
    this.#children.push(driver);
    this.#base = `http://127.0.0.1:${port}`;
    for (let attempt = 0; ; attempt += 1) {
      try {
        await this.#call('GET', '/status');
        break;
      } catch (error) {
        if (attempt > 100) throw error;
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
    }
    const { sessionId } = await this.#call('POST', '/session', {
      capabilities: {
        alwaysMatch: { 'webkitgtk:browserOptions': { binary: this.#programs.miniBrowser, args: ['--automation'] } },
      },
    });
    this.#session = sessionId;
    await this.command('POST', '/window/rect', { width: 1400, height: 1200 });
  }

  #script(script, ...args) {
    return this.command('POST', '/execute/sync', { script, args });
  }

  /**
   * Tests run in a frame of a same-origin page: the window itself cannot be narrower than 447 px
   * (its toolbar), and resizing a frame needs no round trip to the display server.
   */
  async startSession(sessionId, url) {
    await (this.#starting ??= this.#start());
    this.#active.set(sessionId, url);
    await this.command('POST', '/frame', { id: null });
    await this.command('POST', '/url', { url: new URL('/__webkit-host__', url).href });
    await this.#script(
      `document.documentElement.innerHTML =
         '<body style="margin:0"><iframe style="border:0;width:800px;height:600px"></iframe>';
       document.querySelector('iframe').src = arguments[0];`,
      url,
    );
  }

  async setViewport({ width, height }) {
    await this.#script(
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

  async stop() {
    try {
      if (this.#session) await this.#call('DELETE', `/session/${this.#session}`);
    } catch {
      // It is going away anyway.
    }
    for (const child of this.#children.reverse()) child.kill();
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
      const move = payload.position && { type: 'pointerMove', duration: 0, x: payload.position[0], y: payload.position[1] };
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
