/** What stands above headings, and where nothing does. */

import assert from 'node:assert/strict';
import { review } from '../../../src/review/engine.js';
import type { SectionNote } from '../../../src/review/aids/types.js';

const requested = { by: 'person', why: 'Named in a test.' } as const;

function wordsOf(note: SectionNote): string {
  switch (note.kind) {
    case 'allocation':
      return `${note.topic}: ${note.used} of ${note.whole}${note.excess === undefined ? '' : `, ${note.excess} too much`}`;
    case 'budget':
      return `${note.amount} ${note.isOver ? 'over' : 'of'} ${note.ceiling.text} a ${note.ceiling.per ?? ''}`;
    case 'phases':
      return `${note.count} phases, ${note.withoutGate} without a gate`;
  }
}

/** Each note as "heading | words | what it leads to". */
const notesIn = (text: string): string[] =>
  review(text, { requested }).aids.notes.map((note) => `${text.slice(note.heading.start, note.heading.end)} | ${wordsOf(note)} | ${text.slice(note.target.start, note.target.end)}`);

const table = (...rows: string[]): string => ['| Phase | Who | Goes on when |', '| --- | --- | --- |', ...rows].join('\n');

const NOTES: readonly { readonly text: string; readonly note: string }[] = [
  {
    text: '# Desk\n\n## Latency\n\n| Stage | ms |\n| --- | ---: |\n| Look up | 250 |\n| Write | 350 |\n| Check | 120 |\n| Total allowed | 800 |',
    note: '## Latency | latency: 720 of 800 ms | 800',
  },
  {
    text: '# Desk\n\n## Targets\n\n- Whole answer on the screen: 600 ms at p95\n\n## How it works\n\n| Stage | ms |\n| --- | ---: |\n| Look up | 250 |\n| Write | 350 |\n| Check | 120 |',
    note: '## How it works | latency: 720 of 600 ms, 120 ms too much | 600 ms',
  },
  {
    text: '## Rollout\n\n' + table('| 1, pilot | 12 agents | 60 % of drafts sent unchanged |', '| 2 | half of the agents | |', '| 3 | all agents | |'),
    note: '## Rollout | 3 phases, 1 without a gate | | 2 | half of the agents | |',
  },
  {
    text: '## Rollout\n\n1. March: six stores, results recorded but not shown. We go on when 60 % of them are right.\n2. May: a pilot in 40 stores.\n3. September: all stores.',
    note: '## Rollout | 3 phases, 1 without a gate | May: a pilot in 40 stores.',
  },
  {
    text: '## Targets\n\nThe cost is $0.02 per question, and we expect 40,000 questions a day.\n\n## Money\n\nThe ceiling for the run cost is $30,000 a month.',
    note: '## Money | $24,000 of $30,000 a month | $30,000 a month',
  },
];

/** Sums and gates that are written there, and steps that nobody could count. */
const NONE: readonly string[] = [
  '## Latency\n\n| Stage | ms |\n| --- | ---: |\n| Look up | 250 |\n| Write | 350 |\n| Total | 600 |',
  '## Rollout\n\n' + table('| 1, pilot | 12 agents | 60 % of drafts sent unchanged |', '| 2 | half of the agents | the same |', '| 3 | all agents | |'),
  '## Rollout\n\n' + table('| 1, pilot | 12 agents | |', '| 2 | half | |', '| 3 | all agents | |') + '\n\nWe go on from one phase to the next only when 60 % of drafts are sent unchanged.',
  '## Rollout\n\nAfter the pilot with twelve agents all others get it in May.',
  'The ceiling for the run cost is $30,000 a month.\n\nThe cost is $0.02 per question, and we expect 40,000 questions a day.',
];

describe('what stands above a heading', () => {
  for (const { text, note } of NOTES) it(note, () => assert.deepEqual(notesIn(text), [note]));
  for (const text of NONE) it(`nothing: ${text.replace(/\s+/g, ' ').slice(0, 90)}`, () => assert.deepEqual(notesIn(text), []));

  it('counts phases under headings of their own', () => {
    const text = '# Desk\n\n## Rollout\n\n### Phase 1\n\nA pilot with 12 agents. We go on when 60 % of drafts are sent unchanged.\n\n### Phase 2\n\nHalf of the agents get it.\n\n### Phase 3\n\nAll agents get it.';
    assert.deepEqual(notesIn(text), ['## Rollout | 3 phases, 1 without a gate | Phase 2']);
  });
});
