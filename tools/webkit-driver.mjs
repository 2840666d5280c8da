/**
 * Starts WebKitGTK's browser (Debian: webkit2gtk-driver + xvfb) and controls it: the W3C WebDriver protocol over fetch,
 * without a dependency.
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

export class WebkitDriver {
  #children = [];
  #base;
  #session;

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

  /** A call within the session. */
  command(method, path, body) {
    return this.#call(method, `/session/${this.#session}${path}`, body);
  }

  /** Runs the body of a function with `args`; the answer has to survive JSON. */
  script(script, ...args) {
    return this.command('POST', '/execute/sync', { script, args });
  }

  /** @param programs `{ path, miniBrowser }` of find-browser */
  async start({ path, miniBrowser }) {
    const { child, display } = process.env.WEBKIT_DISPLAY
      ? { display: process.env.WEBKIT_DISPLAY }
      : await startDisplay();
    if (child) this.#children.push(child);
    const port = await freePort();
    const driver = spawn(path, [`--port=${port}`, '--host=127.0.0.1'], {
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
        alwaysMatch: { 'webkitgtk:browserOptions': { binary: miniBrowser, args: ['--automation'] } },
      },
    });
    this.#session = sessionId;
    await this.command('POST', '/window/rect', { width: 1400, height: 1200 });
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
