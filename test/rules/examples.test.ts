/** Runs the examples that stand beside each rule and in its page. */

import assert from 'node:assert/strict';
import { examplesOf } from '../../scripts/docs/examples.mjs';
import { Facts } from '../../src/facts/facts.js';
import { read } from '../../src/facts/reading.js';
import { readMarkdown } from '../../src/markdown/read.js';
import { ruleContext } from '../../src/rules/context.js';
import { RULES } from '../../src/rules/index.js';
import type { Rule } from '../../src/rules/types.js';

const FEWEST_FLAGS = 6;
const FEWEST_PASSES = 8;

interface Found {
  /** Lines, from 1, on which findings start, in order. */
  readonly lines: readonly number[];
  /** For the message of a failure. */
  readonly messages: string;
}

/** The rule's own check, as if the document had every trait that the rule asks for. */
function check(rule: Rule, text: string): Found {
  const context = ruleContext(new Facts(read(readMarkdown(text))));
  const reports = rule.check(context);
  for (const { range } of reports) assert.ok(range.start >= 0 && range.end <= text.length && range.start <= range.end, 'the range lies in the text');
  return {
    lines: reports.map((report) => context.line(report.range.start)).sort((one, other) => one - other),
    messages: reports.map((report) => `\n  line ${context.line(report.range.start)}: ${report.message}`).join(''),
  };
}

describe('examples', () => {
  for (const rule of RULES) {
    describe(rule.id, () => {
      it('are enough, and all different', async () => {
        const { flags, passes } = await written(rule);
        assert.ok(flags.length >= FEWEST_FLAGS, `${flags.length} that it flags, of at least ${FEWEST_FLAGS}`);
        assert.ok(passes.length >= FEWEST_PASSES, `${passes.length} that it passes, of at least ${FEWEST_PASSES}`);
        const texts = [...flags, ...passes].map(({ text }) => text.trim());
        assert.equal(new Set(texts).size, texts.length, 'the same text twice');
      });

      it('are flagged where they should be', async () => {
        const { flags } = await written(rule);
        const failures = flags.flatMap(({ text, lines }, index) => {
          const found = check(rule, text);
          if (rule.type === 'missing') return found.lines.length === 1 ? [] : [`#${index + 1}: ${found.lines.length} findings and not one${found.messages}\n${text}`];
          assert.ok(lines && lines.length > 0, `#${index + 1}: an example of a rule about statements says on which lines`);
          const same = found.lines.length === lines.length && [...lines].sort((one, other) => one - other).every((line, place) => line === found.lines[place]);
          return same ? [] : [`#${index + 1}: on lines ${found.lines.join(', ') || 'none'} and not ${lines.join(', ')}${found.messages}\n${text}`];
        });
        assert.equal(failures.length, 0, failures.join('\n\n'));
      });

      it('are passed where they should be', async () => {
        const { passes } = await written(rule);
        const failures = passes.flatMap(({ text }, index) => {
          const found = check(rule, text);
          return found.lines.length === 0 ? [] : [`#${index + 1}:${found.messages}\n${text}`];
        });
        assert.equal(failures.length, 0, failures.join('\n\n'));
      });
    });
  }
});

async function written(rule: Rule): Promise<NonNullable<Awaited<ReturnType<typeof examplesOf>>>> {
  const examples = await examplesOf(rule);
  assert.ok(examples, `src/rules/${rule.id}.examples.ts is missing`);
  return examples;
}
