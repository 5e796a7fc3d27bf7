/** One statement carries a fact: without it, exactly that fact is gone; in other words, it is still there. */

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { Facts } from '../../src/facts/facts.js';
import { TOPICS } from '../../src/facts/index.js';
import { read } from '../../src/facts/reading.js';
import { readMarkdown } from '../../src/markdown/read.js';
import type { MarkdownDocument, Statement } from '../../src/markdown/types.js';
import { cut } from '../review/mutations/cut.js';
import { APPROACH } from './mutations/approach.js';
import { BUDGETS } from './mutations/budgets.js';
import { OPERATIONS } from './mutations/operations.js';
import { PRIVACY } from './mutations/privacy.js';
import { SCOPE } from './mutations/scope.js';
import type { FactMutation } from './mutations/types.js';

const MUTATIONS: readonly FactMutation[] = [...BUDGETS, ...SCOPE, ...APPROACH, ...PRIVACY, ...OPERATIONS];

/** A fact as it is shown, with the words it rests on. */
interface Shown {
  readonly topic: string;
  readonly label: string;
  readonly detail: Readonly<Record<string, string | number | boolean>>;
  readonly positive: boolean;
  /** Whole statements. */
  readonly from: readonly string[];
}

function shownIn(text: string): readonly Shown[] {
  const reading = read(readMarkdown(text));
  const facts = new Facts(reading);
  return TOPICS.filter(({ name }) => name !== 'trait').flatMap((topic) =>
    facts.of(topic).map((fact) => ({
      topic: topic.name,
      ...topic.show(fact),
      positive: fact.polarity === 'positive',
      from: fact.evidence.map(({ statement }) => reading.statements[statement]?.text ?? ''),
    })),
  );
}

const written = ({ topic, label, detail, from }: Shown): string => `${topic} | ${label} | ${JSON.stringify(detail)} | ${from.join(' / ')}`;

/** What is left of the facts when a statement goes. A trait rests on many, and stands while one of them does. */
const withoutOne = (facts: readonly Shown[], words: string): string[] =>
  facts.filter(({ topic, from }) => topic === 'trait' || !from.includes(words)).map((fact) => (fact.topic === 'trait' ? fact.label : written(fact)));

const carries = (fact: Shown, { topic, holds }: FactMutation): boolean =>
  fact.topic === topic && fact.positive && Object.entries(holds).every(([key, value]) => (value === true ? Boolean(fact.detail[key]) : fact.detail[key] === value));

function statementOf(document: MarkdownDocument, start: string): Statement {
  const [one, ...more] = document.statements.filter(({ form, text }) => form !== 'heading' && text.startsWith(start));
  assert.ok(one && more.length === 0, `Exactly one statement starts with "${start}"`);
  return one;
}

/** The document with a statement taken out, and other text after the block it stood in. */
function replaced(text: string, start: string, other: string): string {
  const document = readMarkdown(text);
  const block = document.blocks[statementOf(document, start).block];
  assert.ok(block);
  const end = text.slice(0, block.range.end).trimEnd().length;
  const with_ = readMarkdown(`${text.slice(0, end)}\n\n${other}\n${text.slice(end)}`);
  return cut(with_.text, with_, [statementOf(with_, start)]);
}

const texts = new Map<string, string>();
const textOf = (path: string): string => {
  const text = texts.get(path) ?? readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
  texts.set(path, text);
  return text;
};

/** What is new, that is from no statement of the document as it was. */
const added = (text: string, before: readonly string[]): readonly Shown[] => shownIn(text).filter(({ from }) => from.some((words) => !before.includes(words)));

for (const mutation of MUTATIONS) {
  const { topic, document: path, says, denied, reworded } = mutation;
  describe(`${topic}: ${says}, in ${path}`, () => {
    const text = textOf(path);
    const document = readMarkdown(text);
    const { text: words } = statementOf(document, says);
    const statements = document.statements.map((statement) => statement.text);
    const before = shownIn(text);

    it('carries the fact', () => assert.ok(before.some((fact) => fact.from.includes(words) && carries(fact, mutation))));

    it('takes exactly that with it', () => {
      const after = shownIn(cut(text, document, [statementOf(document, says)]));
      assert.deepEqual(withoutOne(after, words), withoutOne(before, words));
    });

    it(`is gone where it is denied: ${denied}`, () => {
      const found = added(replaced(text, says, denied), statements).filter((fact) => carries(fact, mutation));
      assert.deepEqual(found.map(written), []);
    });

    for (const [form, other] of Object.entries(reworded)) {
      it(`stays as ${form}: ${other.replaceAll('\n', ' ')}`, () => {
        const found = added(replaced(text, says, other), statements);
        assert.ok(found.some((fact) => carries(fact, mutation)), found.map(written).join('\n'));
      });
    }
  });
}
