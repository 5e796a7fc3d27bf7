/**
 * Each answer taken out of a document that has it: the rule that asks for it speaks up, and no other does. The rules
 * are asked by the facts alone, without the weighing after them (src/review/weigh.ts), which may hold a finding back.
 */

import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { Facts } from '../../src/facts/facts.js';
import { read } from '../../src/facts/reading.js';
import { traitTopic } from '../../src/facts/traits.js';
import { readMarkdown } from '../../src/markdown/read.js';
import type { MarkdownDocument, Statement } from '../../src/markdown/types.js';
import { ruleContext } from '../../src/rules/context.js';
import { RULES } from '../../src/rules/index.js';
import { cut } from './mutations/cut.js';

/** One answer, as the statements that give it, each told by its first words. */
interface Answer {
  /** The missing-rule that asks for it. */
  readonly rule: string;
  /** What the author says to it. */
  readonly cut: readonly string[];
  /** What the reader takes for the answer as well, though it is none: a weakness that is known, and held here until it is mended. */
  readonly misheard?: readonly string[];
  /** Rules whose answers stand in the same statements. */
  readonly also?: readonly string[];
  /** Why such a rule appears where it has no statement in common. */
  readonly why?: string;
  /** Findings on the statements that were cut, or on what stood against them. */
  readonly gone?: readonly string[];
}

interface Mutations {
  /** Path of the document. */
  readonly document: string;
  /** Rules that are quiet for another reason than an answer, or cannot be tried alone, with why. */
  readonly apart: Readonly<Record<string, string>>;
  readonly answers: readonly Answer[];
}

const root = new URL('../../', import.meta.url);
const folder = new URL('mutations/', import.meta.url);

const factsIn = (text: string): Facts => new Facts(read(readMarkdown(text)));

/** The traits of the whole document: as labelled, else as told by the facts. */
function traitsOf(path: URL): ReadonlySet<string> {
  const labels = new URL(path.href.replace(/\.md$/, '.json'));
  if (existsSync(labels)) return new Set((JSON.parse(readFileSync(labels, 'utf8')) as { traits: string[] }).traits);
  return new Set(factsIn(readFileSync(path, 'utf8')).of(traitTopic).map(({ trait }) => trait));
}

/** For each rule that applies to documents of these traits, how many findings it has. */
function countsIn(text: string, traits: ReadonlySet<string>): Map<string, number> {
  const context = ruleContext(factsIn(text));
  return new Map(RULES.filter((rule) => rule.traits.every((trait) => traits.has(trait))).map((rule) => [rule.id, rule.check(context).length]));
}

const findingsOf = (text: string, traits: ReadonlySet<string>): string[] => [...countsIn(text, traits)].flatMap(([id, count]) => Array.from({ length: count }, () => id));

/** What is in the first list more often than in the second. */
function beyond(list: readonly string[], other: readonly string[]): string[] {
  const left = [...other];
  return list.filter((item) => {
    const index = left.indexOf(item);
    if (index >= 0) left.splice(index, 1);
    return index < 0;
  }).sort();
}

function statementsOf(document: MarkdownDocument, starts: readonly string[]): Statement[] {
  return starts.map((start) => {
    const [one, ...more] = document.statements.filter(({ form, text }) => form !== 'heading' && text.startsWith(start));
    assert.ok(one && more.length === 0, `Exactly one statement starts with "${start}"`);
    return one;
  });
}

for (const file of readdirSync(folder).filter((name) => name.endsWith('.json'))) {
  const { document: path, apart, answers } = JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as Mutations;
  const text = readFileSync(new URL(path, root), 'utf8');
  const traits = traitsOf(new URL(path, root));
  const document = readMarkdown(text);

  describe(`answers taken out of ${path}`, () => {
    const before = findingsOf(text, traits);
    const without = (starts: readonly string[]): string[] => findingsOf(cut(text, document, statementsOf(document, starts)), traits);

    it('are all that a missing-rule found there', () => {
      const missing = new Set(RULES.filter(({ type }) => type === 'missing').map(({ id }) => id));
      const done = [...countsIn(text, traits)].filter(([id, count]) => count === 0 && missing.has(id)).map(([id]) => id);
      assert.deepEqual([...answers.map(({ rule }) => rule), ...Object.keys(apart)].sort(), done.sort());
    });

    for (const { rule, cut: said, misheard = [], also = [], why, gone = [] } of answers) {
      it(`${rule}: ${[...said, ...misheard].join(' / ').slice(0, 100)}`, () => {
        const after = without([...said, ...misheard]);
        assert.deepEqual(beyond(after, before), [rule, ...also].sort());
        assert.deepEqual(beyond(before, after), [...gone].sort());
      });
      it(`${rule} shares those statements with whatever appears beside it`, () => {
        for (const other of why === undefined ? also : []) {
          const shared = answers.find((answer) => answer.rule === other);
          assert.ok(shared, `${other} has an answer of its own`);
          const own = new Set([...said, ...misheard]);
          assert.ok([...shared.cut, ...(shared.misheard ?? [])].some((start) => own.has(start)), `${other} has a statement in common with ${rule}`);
        }
      });
      if (misheard.length === 0) continue;
      it(`${rule} is still taken in by ${misheard.join(' / ').slice(0, 100)}`, () => {
        assert.ok(!beyond(without(said), before).includes(rule), 'It no longer is: take it out of "misheard"');
      });
    }
  }).timeout(60_000);
}
