/** A fix goes as rows into a table of its kind: as many cells, in the table's style, and nothing else changes. */

import assert from 'node:assert/strict';
import { filledSnippet } from '../snippets/render.js';
import { review } from '../../src/review/engine.js';
import type { Finding } from '../../src/review/types.js';

interface Case {
  readonly rule: string;
  readonly says: string;
  readonly text: string;
  /** The row after which the new ones stand. */
  readonly after: string;
  /** The first new row, unfilled. */
  readonly row: string;
}

const TITLE = '# Parcel sorter\n\nA language model reads what customers write and sorts their parcels, for the clerks of the depot.\n\n';

const CASES: readonly Case[] = [
  {
    rule: 'constraints/latency-budget',
    says: 'a table of targets with a scope',
    text: `${TITLE}## Targets\n\n| What | Target | Scope |\n| --- | --- | --- |\n| Cost per parcel | at most $0.02 | everything |\n| Load | 9,000 parcels a day | busiest week |\n\nAll of it by May.\n`,
    after: '| Load | 9,000 parcels a day | busiest week |',
    row: '| Latency, p95: <what the user waits for> | within <number> s | from <start event> to <end event> |',
  },
  {
    rule: 'constraints/cost-budget',
    says: 'a table of two columns',
    text: `${TITLE}## Requirements\n\n| Requirement | Limit |\n| :-- | --: |\n| Label on the parcel, p95 | 900 ms |\n`,
    after: '| Label on the parcel, p95 | 900 ms |',
    row: '| Run cost per <query, session or document> | at most <amount with currency> |',
  },
  {
    rule: 'constraints/quality-target',
    says: 'a column that the template does not know',
    text: `${TITLE}## Requirements\n\n| Metric | Target | Agreed with |\n|---|---|---|\n|Latency, p95|900 ms|depot lead|\n`,
    after: '|Latency, p95|900 ms|depot lead|',
    row: '|Quality: <metric>|at least <number with unit>|<agreed with>|',
  },
  {
    rule: 'constraints/traffic-estimate',
    says: 'a table without headers, with Windows line ends',
    text: `${TITLE}## Requirements\n\n| | |\n| --- | --- |\n| Latency, p95 | 900 ms |\n\nThe depot agreed.\n`.replaceAll('\n', '\r\n'),
    after: '| Latency, p95 | 900 ms |',
    row: '| Load | about <number> <queries, users or documents> a day |',
  },
  {
    rule: 'constraints/latency-budget',
    says: 'a table whose columns are padded',
    text: `${TITLE}## Targets\n\n| What            | Target        |\n| --------------- | ------------- |\n| Cost per parcel | at most $0.02 |\n`,
    after: '| Cost per parcel | at most $0.02 |',
    row: '| Latency, p95: <what the user waits for> | within <number> s |',
  },
  {
    rule: 'constraints/latency-budget',
    says: 'a table in a call-out',
    text: `${TITLE}## Targets\n\n> | What | Target |\n> | --- | --- |\n> | Cost per parcel | at most $0.02 |\n`,
    after: '> | Cost per parcel | at most $0.02 |',
    row: '> | Latency, p95: <what the user waits for> | within <number> s |',
  },
  {
    rule: 'operations/ownership',
    says: 'a table of parts',
    text: `${TITLE}## Ownership\n\n| Part | Team |\n| --- | --- |\n| Scales | to be found |\n`,
    after: '| Scales | to be found |',
    row: '| Model and prompts | <team> |',
  },
  {
    rule: 'operations/monitoring',
    says: 'a table of signals',
    text: `${TITLE}## Monitoring\n\n| Signal | Alarm at | How often |\n| --- | --- | --- |\n| full belts | 3 in an hour | hourly |\n`,
    after: '| full belts | 3 in an hour | hourly |',
    row: '| Output quality | <threshold> | <interval> |',
  },
  {
    rule: 'safety/fallback',
    says: 'a table of triggers',
    text: `${TITLE}## Safety\n\n| Trigger | Clerk sees | System does |\n| --- | --- | --- |\n| night shift | a clock | the same |\n`,
    after: '| night shift | a clock | the same |',
    row: '| Model unavailable for <number> seconds | <message or view> | <rule, cache or other model> |',
  },
  {
    rule: 'privacy/retention',
    says: 'a table of data and how long it is kept',
    text: `${TITLE}We store customers' names, addresses and letters in our database.\n\n## Privacy\n\n| Data | Kept for |\n| --- | --- |\n| customers' letters | to be agreed |\n`,
    after: "| customers' letters | to be agreed |",
    row: '| <data, and what is made from it> | deleted <number> days after <event> |',
  },
  {
    rule: 'honesty/limitations',
    says: 'a table of limits',
    text: `${TITLE}## Limitations\n\n| Known limit | Reason |\n| --- | --- |\n| <kind of case> | <reason> |\n`,
    after: '| <kind of case> | <reason> |',
    row: '| the model gets <kind of case> wrong | <reason> |',
  },
];

const options = { requested: { by: 'person', why: 'Named in a test.' } } as const;
const findingOf = (text: string, rule: string): Finding | undefined => review(text, options).findings.find(({ ruleId }) => ruleId === rule);
const bar = (line: string): number => line.split('|').length;

describe('a fix as rows of a table', () => {
  for (const { rule, says, text, after, row } of CASES) {
    describe(`${rule}, ${says}`, () => {
      const fix = findingOf(text, rule)?.fixes[0];
      const edit = fix?.edits[0];
      const newline = text.includes('\r\n') ? '\r\n' : '\n';
      const applied = (inserted: string): string => (edit === undefined ? text : text.slice(0, edit.range.start) + inserted + text.slice(edit.range.end));

      it('stands right after the last row, with as many cells', () => {
        assert.ok(edit);
        assert.equal(edit.range.start, edit.range.end);
        assert.equal(edit.range.start, text.indexOf(after) + after.length);
        const [first = '', ...lines] = edit.newText.split(newline);
        assert.equal(first, '');
        assert.equal(lines[0], row);
        assert.deepEqual(lines.map(bar), lines.map(() => bar(after)));
      });

      it('is not offered a second time while its blanks are unfilled, and silences nothing', () => {
        assert.ok(edit);
        const again = findingOf(applied(edit.newText), rule);
        assert.ok(again, 'The rule still asks');
        assert.ok(again.fixes.every(({ edits }) => edits[0]?.newText !== edit.newText));
      });

      it('answers the rule once it is filled in', () => {
        assert.ok(fix?.snippet);
        const whole = applied(filledSnippet(rule, fix.snippet.text));
        assert.equal(findingOf(whole, rule), undefined, whole);
      });
    });
  }

  it('leaves a table of another kind alone', () => {
    const text = `${TITLE}## Targets\n\n| Stage | Time, ms |\n| --- | ---: |\n| Read | 40 |\n| Sort | 60 |\n`;
    const edit = findingOf(text, 'constraints/cost-budget')?.fixes[0]?.edits[0];
    assert.ok(edit);
    assert.ok(!edit.newText.includes('|'), edit.newText);
  });
});
