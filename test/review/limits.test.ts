import assert from 'node:assert/strict';
import { review } from '../../src/review/engine.js';
import { ReviewSession } from '../../src/review/session.js';
import type { Problem } from '../../src/review/types.js';
import { asked } from '../fuzz/review-properties.js';

/** What is said about limits: the message, and the text from where it stands. */
const told = (text: string): string[] =>
  review(text, asked).problems.filter(({ code, severity }) => code === 'limit' && severity === 'information').map(({ message, range }: Problem) => `${message} [${text.slice(range.start, Math.min(range.end, range.start + 12))}]`);

const blanks = (count: number): string => Array.from({ length: count }, (_, at) => `The owner of part ${at} is <name ${at}>.\n\n`).join('');

describe('limits', () => {
  const cases: readonly (readonly [string, string, readonly string[]])[] = [
    ['a document of 512 KB', `# A\n\n${'\n'.repeat(530_000)}Beyond.\n`, ['This document is longer than 512 KB; only its beginning was read. [\n\n\n\n\n\n\n\n\n\n\n\n]']],
    ['depth', `# A\n\n${'> '.repeat(101)}deep\n\n${'> '.repeat(120)}deeper\n`, ['Lists or quotes are nested more than 100 deep here; what is deeper was not read. [> > > > > > ]']],
    ['the length of a line', `# A\n\n${'word '.repeat(4_500)}\n`, ['This line is longer than 20,000 characters; only its beginning was read. [ word word w]']],
    ['a file that is no text', '# A\n\n\0\n', ['This file holds NUL bytes, so it is no text, and was not read. []']],
    ['the findings of a rule', `# A\n\n${blanks(103)}`, ['The rule document/placeholder finds more than 100 places; from here on they are not listed. [<name 100>]']],
  ];
  for (const [name, text, expected] of cases) {
    it(`are told of once each: ${name}`, function () {
      this.timeout(30_000);
      assert.deepEqual(told(text), expected);
    });
  }

  it('are not told of where they are just kept', () => {
    const text = `# A\n\n${'> '.repeat(90)}deep\n\n${blanks(100)}`;
    assert.deepEqual(told(text), []);
    assert.equal(review(text, asked).findings.filter(({ ruleId }) => ruleId === 'document/placeholder').length, 100);
  });

  it('leave nothing out of a long sentence: it is read in pieces', () => {
    const text = `# A\n\n## Goals\n\nWe ${'send it on and '.repeat(150)}answer within 300 ms at p95.\n`;
    assert.deepEqual(told(text), []);
    assert.ok(review(text, asked).facts.some(({ kind, label }) => kind === 'latency' && label.includes('300 ms')), JSON.stringify(review(text, asked).facts));
  });

  it('say nothing about a rule that the document switches off', () => {
    assert.deepEqual(told(`<!-- debrief-disable document/placeholder -- a form -->\n\n# A\n\n${blanks(103)}`), []);
  });

  it('are the same while somebody writes', () => {
    const session = new ReviewSession();
    for (const count of [99, 101, 103, 100]) assert.deepEqual(session.review('a', `# A\n\n${blanks(count)}`, asked), review(`# A\n\n${blanks(count)}`, asked));
  }).timeout(30_000);
});
