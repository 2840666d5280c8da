/** A clock that stands in a page until a test moves it: dates, timers and the time since the page began. */

function install(start) {
  const Real = Date;
  const { port1, port2 } = new MessageChannel();
  const turn = () =>
    new Promise((done) => {
      port1.onmessage = done;
      port2.postMessage(0);
    });
  let passed = 0;
  let due = [];
  let last = 0;
  const now = () => start + passed;
  window.Date = class extends Real {
    constructor(...all) {
      super(...(all.length > 0 ? all : [now()]));
    }
    static now() {
      return now();
    }
  };
  performance.now = () => passed;
  window.setTimeout = (call, ms = 0, ...all) => {
    due.push({ id: ++last, at: passed + ms, call: () => call(...all) });
    return last;
  };
  window.clearTimeout = (id) => void (due = due.filter((each) => each.id !== id));
  const drawn = async () => {
    for (let round = 0; round < 5; round++) await turn();
  };
  /** Lets `ms` pass: what is due in that time happens in its order, and is drawn. */
  window.elapse = async (ms) => {
    const end = passed + ms;
    for (;;) {
      await drawn();
      const [next] = due.sort((one, other) => one.at - other.at || one.id - other.id);
      if (!next || next.at > end) break;
      due = due.slice(1);
      passed = Math.max(passed, next.at);
      next.call();
    }
    passed = end;
    await drawn();
  };
}

/** The script that goes into a page's head; `window.elapse(ms)` then moves the clock, which stands at `now` (epoch ms). */
export const stillClock = (now) => `<script>(${install})(${now})</script>`;
