import { expect } from '@open-wc/testing';
import { en } from '../../src/content/story-wording/en.js';
import { es } from '../../src/content/story-wording/es.js';
import { needs } from '../../src/content/story-wording/guidelines.js';
import { checkStory } from '../../src/domain/story-check.js';
import type { Story } from '../../src/domain/story.js';

const NOW = Date.UTC(2026, 10, 22);
const good: Story = {
  id: 'a',
  text: 'A quiet day.',
  topics: [],
  help: ['line'],
  contentNote: 'none of it',
  consent: { given: '2026-01-01', reviewBy: '2027-01-01' },
};
const kinds = (more: Partial<Story>, rules = en): string =>
  checkStory({ ...good, ...more }, rules, needs, NOW)
    .map(({ kind, found }) => (found ? `${kind}: ${found}` : kind))
    .join(' | ');

describe('checkStory', () => {
  it('has nothing to say about a story that has all it needs', () => expect(kinds({})).to.equal(''));

  const wording: [text: string, expected: string][] = [
    ['That year my uncle committed suicide in spring.', 'stigma: …year my uncle committed suicide in spring'],
    ['A failed attempt, they wrote.', 'stigma: A failed attempt they wrote'.replace(' they', ', they')],
    ['I took 40 pills and waited.', 'method-detail: I took 40 pills and waited'],
    ['She slit her wrists.', 'method-detail: She slit her wrists'],
    ['They called me a psycho.', 'stigma: …called me a psycho'],
    ['He is a schizophrenic.', 'stigma: He is a schizophrenic'],
    ['I committed to the group.', ''],
    ['I jumped at the chance and took the train.', ''],
    ['We hung the washing ourselves.', ''],
    ['My crazy week.', ''],
    ['He sent me to a shrink.', 'stigma: …sent me to a shrink'],
    ['I felt my world shrink after a depressive episode.', ''],
  ];
  for (const [text, expected] of wording) it(`reads “${text}”`, () => expect(kinds({ text })).to.equal(expected));

  it('reads Spanish with its accents', () => {
    expect(kinds({ text: 'Mi tío cometió suicidio.' }, es)).to.equal('stigma: Mi tío cometió suicidio');
  });

  it('asks for a note if the subject needs one', () => {
    expect(kinds({ contentNote: undefined, topics: ['Self-harm'] })).to.equal('no-note');
    expect(kinds({ contentNote: undefined, text: 'I thought about ending my life.' })).to.equal('no-note');
    expect(kinds({ contentNote: undefined, text: 'The cat slept.' })).to.equal('');
  });

  it('names each subject once', () => {
    const rules = { wording: [], subjects: [...en.subjects, ...es.subjects] };
    const [concern] = checkStory(
      { ...good, contentNote: undefined, text: 'Il pensait au suicide.' },
      rules,
      needs,
      NOW,
    );
    expect(concern?.advice).to.equal('It speaks of suicide. Add a short, neutral contentNote.');
  });

  it('asks for help', () => expect(kinds({ help: [] })).to.equal('no-help'));

  const consent: [name: string, value: Story['consent'], expires?: string][] = [
    ['is not named', undefined],
    ['has no day', { given: true }],
    ['was taken back', { given: false }],
    ['is not a date', { given: 'last spring', reviewBy: '2027-01-01' }],
    ['is not asked for again', { given: '2026-01-01' }],
    ['should have been asked for again', { given: '2024-01-01', reviewBy: '2025-01-01' }],
    ['is to be asked for on no date', { given: '2024-01-01', reviewBy: 'later' }],
    ['has ended', { given: '2024-01-01', reviewBy: '2027-01-01' }, '2025-01-01'],
  ];
  for (const [name, value, expires] of consent)
    it(`warns when consent ${name}`, () => expect(kinds({ consent: value, expires })).to.equal('no-consent'));

  it('names a guideline with every concern', () => {
    for (const { advice, guideline } of checkStory(
      { ...good, text: 'He committed suicide. I took 5 pills.', help: [], consent: undefined },
      en,
      needs,
      NOW,
    )) {
      expect(advice).not.to.equal('');
      expect(guideline.url).to.match(/^https:/);
    }
  });
});
