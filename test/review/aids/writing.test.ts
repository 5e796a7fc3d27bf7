/** What a writer is offered to write next. */

import assert from 'node:assert/strict';
import { DEFAULT_CONFIGURATION } from '../../../src/review/configuration.js';
import { review } from '../../../src/review/engine.js';

const requested = { by: 'person', why: 'Named in a test.' } as const;
const writingFor = (text: string, configuration = DEFAULT_CONFIGURATION) => review(text, { requested, configuration }).aids.writing;

const desk = `# Answers at the desk

## Summary

We draft answers for the agents with a language model, from 40,000 questions a day.

## Targets

- Answer on the screen: 800 ms at p95
- Cost per question: $0.02

## How it works

The question goes to Shelfmatch, a vendor, which writes the answer.

## Operations

The Answers team carries the pager. The ranking squad looks at drift, and our team reads the list.
`;

describe('headings that are missing', () => {
  it('are those that open rules ask for, in the order in which a room wants to hear them', () => {
    const { missing } = writingFor(desk);
    assert.deepEqual(
      missing.map(({ title }) => title).filter((title) => ['Success metric', 'Non-goals', 'Build or buy', 'Privacy', 'Limitations', 'Rollout'].includes(title)),
      ['Success metric', 'Non-goals', 'Build or buy', 'Limitations', 'Rollout'],
    );
    assert.ok(missing.every(({ depth, question }) => depth === 2 && question.endsWith('?')));
  });

  it('have their place between the others', () => {
    const { missing } = writingFor(desk);
    const before = (title: string): string => desk.slice(missing.find((section) => section.title === title)?.place).split('\n')[0] ?? '';
    assert.equal(before('Non-goals'), '## Targets');
    assert.equal(before('Rollout'), '');
  });

  it('keep their depth while a heading is being typed', () => {
    for (const typed of ['#', '# Ro']) assert.deepEqual(new Set(writingFor(`${desk}\n${typed}`).missing.map(({ depth }) => depth)), new Set([2]));
  });

  it('are not those that stand there', () => {
    const titles = writingFor(`${desk}\n## Rollout\n\nLater.\n`).missing.map(({ title }) => title);
    assert.equal(titles.includes('Rollout'), false);
    assert.equal(titles.includes('Targets'), false);
  });
});

describe('words that the document uses', () => {
  it('are its teams, its vendors, and what its uses are counted in', () => {
    const { owners, names, uses } = writingFor(desk);
    assert.deepEqual(owners, ['Answers team', 'ranking squad']);
    assert.deepEqual(names, ['Shelfmatch']);
    assert.deepEqual(uses, [{ one: 'question', many: 'questions' }]);
  });

  it('are the names that are written more than once', () => {
    const { names } = writingFor('# Night Desk\n\nThe clerk asks Aurelia Max about a berth. Aurelia Max looks into BerthBook on Monday; BerthBook belongs to the port. The port asks Ines once. On Monday the clerk asks again.\n\n```\nTide Box -> Tide Box\n```\n');
    assert.deepEqual(names, ['Aurelia Max', 'BerthBook']);
  });

  it('are those of the configuration too', () => {
    const terms = { products: ['Tallybook'], vendors: ['Parlance'], data: ['mood diary'], owners: ['Nina R.'] };
    const { owners, names } = writingFor('# A\n\nText.', { rules: {}, terms });
    assert.deepEqual([owners, names], [['Nina R.'], ['Tallybook', 'Parlance', 'mood diary']]);
  });
});

describe('sections that set figures', () => {
  it('are known by what they are for, and by what stands in them', () => {
    const text = `${desk}\n## Waiting\n\nA caller must have the answer within 3 s.\n`;
    const { budgets } = writingFor(text);
    assert.deepEqual(budgets.map(({ start, end }) => text.slice(start, end).trim().slice(0, 12)), ['- Answer on ', 'A caller mus']);
  });
});
