/** A WebDriver session with WebKitGTK (Debian: webkit2gtk-driver + xvfb), with no dependency: the W3C protocol over fetch. */
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

/**
 * Starts the driver and one MiniBrowser window; `{ command(method, path, body), stop() }`.
 * @param programs `{ path, miniBrowser }` of find-browser
 */
export async function startWebkit(programs) {
  const children = [];
  const stopChildren = () => {
    for (const child of children.reverse()) child.kill();
  };
  try {
    const { child, display } = process.env.WEBKIT_DISPLAY ? { display: process.env.WEBKIT_DISPLAY } : await startDisplay();
    if (child) children.push(child);
    const port = await freePort();
    const driver = spawn(programs.path, [`--port=${port}`, '--host=127.0.0.1'], {
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
    children.push(driver);
    const call = async (method, path, body) => {
      const response = await fetch(`http://127.0.0.1:${port}${path}`, {
        method,
        body: method === 'GET' ? undefined : JSON.stringify(body ?? {}),
        signal: AbortSignal.timeout(60_000),
      });
      const { value } = await response.json();
      if (!response.ok) throw new Error(`WebKitWebDriver ${path}: ${value.error}: ${value.message}`);
      return value;
    };
    for (let attempt = 0; ; attempt += 1) {
      try {
        await call('GET', '/status');
        break;
      } catch (error) {
        if (attempt > 100) throw error;
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
    }
    const { sessionId } = await call('POST', '/session', {
      capabilities: { alwaysMatch: { 'webkitgtk:browserOptions': { binary: programs.miniBrowser, args: ['--automation'] } } },
    });
    const command = (method, path, body) => call(method, `/session/${sessionId}${path}`, body);
    const stop = async () => {
      try {
        await call('DELETE', `/session/${sessionId}`);
      } catch {
        // It is going away anyway.
      }
      stopChildren();
    };
    await command('POST', '/window/rect', { width: 1400, height: 1200 });
    return { command, stop };
  } catch (error) {
    stopChildren();
    throw error;
  }
}
