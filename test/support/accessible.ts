import { chai } from '@open-wc/testing';

interface Violation {
  readonly id: string;
  readonly help: string;
  readonly nodes: readonly { readonly target: unknown; readonly html: string; readonly failureSummary?: string }[];
}
interface Axe {
  run(element: Element, options: object): Promise<{ readonly violations: readonly Violation[] }>;
}

/** axe is a classic script: importing it puts it on the page. */
async function loadAxe(): Promise<Axe> {
  // @ts-expect-error -- no types for the minified file
  await import('axe-core/axe.min.js');
  return (globalThis as unknown as { axe: Axe }).axe;
}

/** `expect(element).to.be.accessible()` with WCAG 2.2's target size, which axe leaves off and the plain assertion cannot turn on. */
chai.use((_, utils) => {
  chai.Assertion.overwriteMethod(
    'accessible',
    () =>
      function (this: Chai.AssertionStatic) {
        const element = utils.flag(this, 'object') as Element;
        const rules = { 'target-size': { enabled: true } };
        const result = loadAxe()
          .then((axe) => axe.run(element, { rules, resultTypes: ['violations'] }))
          .then(({ violations }) => {
            const told = violations.map(
              ({ id, help, nodes }) =>
                `${id}: ${help}\n${nodes.map(({ target, html, failureSummary }) => `  ${String(target)}\n  ${html}\n  ${failureSummary ?? ''}`).join('\n')}`,
            );
            if (told.length > 0) throw new Error(told.join('\n\n'));
          });
        return Object.assign(this, { then: result.then.bind(result) });
      },
  );
});
