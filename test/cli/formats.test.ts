import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { Log } from 'sarif';
import { uriOf } from '../../src/cli/formats/sarif.js';
import { wantsColor } from '../../src/cli/formats/colors.js';
import { wrap } from '../../src/report/style.js';
import { finding, folderWith, removeFolders, reviewerOf, reviewWith, run } from './host.js';

const TEXT = 'Title\n\nWe send 100% of it: all,\nto a vendor.\n';

const REVIEW = reviewWith(
  [
    finding({ ruleId: 'privacy/deferred', severity: 'error', message: 'Put off.', range: { start: 7, end: 31 } }),
    finding({
      ruleId: 'privacy/data-egress',
      severity: 'error',
      message: 'Goes to: a vendor, 100%\nraw.',
      range: { start: 7, end: 44 },
      evidence: [{ range: { start: 7, end: 14 }, text: 'We send' }],
      related: [{ range: { start: 0, end: 5 }, message: 'The title' }],
      question: { who: 'legal counsel', text: 'Who has agreed to that?' },
    }),
    finding({ severity: 'information', range: { start: 0, end: 5 } }),
  ],
  {
    verdict: 'not-ready',
    conditions: [1, 0],
    traits: [
      { trait: 'personal', evidence: [] },
      { trait: 'generative', evidence: [] },
    ],
    checklist: [
      {
        group: 'data',
        done: false,
        rules: [
          { ruleId: 'data/cold-start', title: 'x', type: 'missing', severity: 'warning', state: 'not-applicable', trait: 'learned', findings: [] },
          { ruleId: 'data/feedback-loop', title: 'y', type: 'missing', severity: 'warning', state: 'open', findings: [0] },
        ],
      },
    ],
    strengths: [{ label: 'A metric with a number', evidence: [{ range: { start: 7, end: 14 }, text: 'We send' }] }],
    facts: [{ kind: 'latency', label: 'p95 at most 1.2 s', status: 'target', detail: { value: 1.2, percentile: 95 }, evidence: [{ range: { start: 7, end: 14 }, text: 'We send' }] }],
  },
);

describe('output', () => {
  afterEach(removeFolders);

  const printed = async (...words: string[]): Promise<string> => {
    const folder = folderWith({ 'b.md': TEXT, 'a.md': TEXT });
    return (await run([...words, 'b.md', 'a.md', 'b.md'], { folder, reviewer: reviewerOf(() => REVIEW) })).output;
  };

  describe('as lines', () => {
    it('has one for each finding, that the problem matcher reads', async () => {
      const { contributes } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as { contributes: { problemMatchers: { pattern: { regexp: string } & Record<string, number | string> }[] } };
      const pattern = contributes.problemMatchers[0]?.pattern;
      assert.ok(pattern);
      const lines = (await printed('review', '--format', 'lines')).trimEnd().split('\n');
      assert.equal(lines.length, 6);
      const read = lines.map((line) => {
        const match = new RegExp(pattern.regexp).exec(line);
        assert.ok(match, line);
        return ['file', 'line', 'column', 'severity', 'code', 'message'].map((name) => match[Number(pattern[name])]);
      });
      assert.deepEqual(read[2], ['a.md', '3', '1', 'error', 'privacy/data-egress', 'Goes to: a vendor, 100% raw.']);
      assert.deepEqual(read[3]?.slice(0, 4), ['b.md', '1', '1', 'information']);
    });
  });

  describe('as JSON', () => {
    it('has the shape that is promised, sorted', async () => {
      const { version, documents } = JSON.parse(await printed('review', '--format', 'json')) as { version: number; documents: Record<string, unknown>[] };
      assert.equal(version, 1);
      assert.deepEqual(documents.map(({ path }) => path), ['a.md', 'b.md']);
      assert.deepEqual(documents[0], {
        path: 'a.md',
        kind: 'design-doc',
        why: 'It was named.',
        traits: ['generative', 'personal'],
        verdict: 'not-ready',
        findings: [
          {
            ruleId: 'constraints/latency-budget',
            severity: 'information',
            message: 'No number says how long anybody waits.',
            range: { start: { line: 1, column: 1 }, end: { line: 1, column: 6 } },
            evidence: [],
            question: { who: 'engineering lead', text: 'How long does one answer take?' },
          },
          {
            ruleId: 'privacy/deferred',
            severity: 'error',
            message: 'Put off.',
            range: { start: { line: 3, column: 1 }, end: { line: 3, column: 25 } },
            evidence: [],
            question: { who: 'engineering lead', text: 'How long does one answer take?' },
          },
          {
            ruleId: 'privacy/data-egress',
            severity: 'error',
            message: 'Goes to: a vendor, 100%\nraw.',
            range: { start: { line: 3, column: 1 }, end: { line: 4, column: 13 } },
            evidence: [{ range: { start: { line: 3, column: 1 }, end: { line: 3, column: 8 } }, text: 'We send' }],
            question: { who: 'legal counsel', text: 'Who has agreed to that?' },
          },
        ],
        checklist: [
          {
            group: 'data',
            rules: [
              { ruleId: 'data/cold-start', state: 'not-applicable', trait: 'learned' },
              { ruleId: 'data/feedback-loop', state: 'open' },
            ],
          },
        ],
      });
    });

    it('is the same bytes again, keys in their order', async () => {
      const first = await printed('review', '--format', 'json');
      assert.equal(await printed('review', '--format', 'json'), first);
      const keys = [...first.matchAll(/^ {6}"(\w+)":/gm)].map(([, key]) => key).slice(0, 7);
      assert.deepEqual(keys, ['path', 'kind', 'why', 'traits', 'verdict', 'findings', 'checklist']);
    });

    it('holds the facts, too', async () => {
      const { documents } = JSON.parse(await printed('facts', '--format', 'json')) as { documents: { facts: unknown[] }[] };
      assert.deepEqual(documents[1]?.facts, [
        {
          kind: 'latency',
          label: 'p95 at most 1.2 s',
          status: 'target',
          detail: { percentile: 95, value: 1.2 },
          evidence: [{ range: { start: { line: 3, column: 1 }, end: { line: 3, column: 8 } }, text: 'We send' }],
        },
      ]);
    });
  });

  describe('for GitHub', () => {
    it('escapes what would end a property or a message', async () => {
      const lines = (await printed('review', '--format', 'github')).trimEnd().split('\n');
      assert.deepEqual(lines.slice(0, 3), [
        '::notice file=a.md,line=1,endLine=1,col=1,endColumn=6,title=constraints/latency-budget::No number says how long anybody waits.%0AThe engineering lead asks: How long does one answer take?',
        '::error file=a.md,line=3,endLine=3,col=1,endColumn=25,title=privacy/deferred::Put off.%0AThe engineering lead asks: How long does one answer take?',
        '::error file=a.md,line=3,endLine=4,title=privacy/data-egress::Goes to: a vendor, 100%25 raw.%0ALegal counsel asks: Who has agreed to that?',
      ]);
    });

    it('starts no command that a document or a file name holds', async () => {
      const name = 'x,y:z%0A::set-env name=a.md';
      const folder = folderWith({ [name]: TEXT });
      const evil = reviewWith([finding({ message: 'a\n::stop-commands::x\r\n::error::y' })]);
      const { output } = await run(['review', '--format', 'github', name], { folder, reviewer: reviewerOf(() => evil) });
      assert.equal(output.split('\n').filter((line) => line !== '').length, 1);
      assert.match(output, /^::warning file=x%2Cy%3Az%250A%3A%3Aset-env name=a\.md,line=1,/);
    });

    it('names what could not be read', async () => {
      const { output } = await run(['review', '--format', 'github', 'no.md'], { folder: folderWith({}) });
      assert.equal(output, '::error file=no.md,title=Debrief::There is no such file.\n');
    });
  });

  describe('as SARIF', () => {
    it('holds each result with its rule, level, place and related places', async () => {
      const log = JSON.parse(await printed('review', '--format', 'sarif')) as Log;
      const [only] = log.runs;
      assert.equal(log.version, '2.1.0');
      assert.equal(only?.columnKind, 'utf16CodeUnits');
      assert.deepEqual(only.tool.driver.rules?.map(({ id }) => id), ['constraints/latency-budget', 'privacy/data-egress', 'privacy/deferred']);
      assert.equal(only.results?.length, 6);
      for (const { ruleId, ruleIndex } of only.results) assert.equal(only.tool.driver.rules[ruleIndex ?? -1]?.id, ruleId);
      const [, , egress] = only.results;
      assert.equal(egress?.level, 'error');
      assert.deepEqual(egress.locations, [{ physicalLocation: { artifactLocation: { uri: 'a.md' }, region: { startLine: 3, startColumn: 1, endLine: 4, endColumn: 13 } } }]);
      assert.deepEqual(egress.relatedLocations?.map(({ id, message }) => [id, message?.text]), [[1, 'We send'], [2, 'The title']]);
      assert.equal(only.invocations?.[0]?.executionSuccessful, true);
    });

    it('says what could not be read', async () => {
      const { output } = await run(['review', '--format', 'sarif', 'no.md'], { folder: folderWith({}) });
      const [invocation] = (JSON.parse(output) as Log).runs[0]?.invocations ?? [];
      assert.equal(invocation?.executionSuccessful, false);
      assert.equal(invocation.toolExecutionNotifications?.[0]?.message.text, 'There is no such file.');
    });

    it('writes paths as URIs', () => {
      assert.equal(uriOf('./docs/a b%20#1.md'), 'docs/a%20b%2520%231.md');
      assert.equal(uriOf('a:b.md'), 'a%3Ab.md');
      assert.equal(uriOf('half\ud800.md'), 'half%EF%BF%BD.md');
      assert.match(uriOf('/tmp/x y.md'), /^file:\/\/\/.*x%20y\.md$/);
    });
  });

  describe('as text', () => {
    it('shows each finding with place, severity, rule, words and question, and ends with a summary', async () => {
      const text = await printed('review');
      assert.match(text, /^a\.md\n {2}It was named\.\n/);
      assert.match(text, / {2}✖ a\.md:3:1 {2}error {2}privacy\/data-egress\n {4}Goes to: a vendor, 100% raw\.\n {4}│ We send {2}\(line 3\)\n {4}Legal counsel asks: Who has agreed to that\?\n/);
      assert.match(text, / {2}● a\.md:1:1 {2}information {2}constraints\/latency-budget\n.*\n {4}│ Title {2}\(line 1\)\n/);
      assert.match(text, /✓ A metric with a number {2}line 3\n/);
      assert.match(text, / {2}The room will ask first\n {4}1\. Legal counsel asks: Who has agreed to that\? {2}3:1 privacy\/data-egress\n {4}2\. The engineering lead asks: .* 3:1 privacy\/deferred\n/);
      assert.match(text, / {2}Not ready: 2 errors, 1 note\.\n/);
      assert.match(text, /\n2 documents: 4 errors, 2 notes\. 2 not ready\.\n$/);
    });

    it('has no color unless somebody sees it', async () => {
      assert.doesNotMatch(await printed('review'), /\u001b/);
    });

    it('prints nothing that a terminal would obey', async () => {
      const name = 'evil\u001b[2J.md';
      const folder = folderWith({ [name]: 'x\u001b]0;title\u0007y' });
      const evil = '\u001b[31m\u202ehidden\r\n\u009b2J';
      const place = { start: 0, end: 1 };
      const answer = reviewWith([finding({ message: evil, evidence: [{ range: place, text: evil }] }), finding()], {
        why: evil,
        strengths: [{ label: evil, evidence: [] }],
        facts: [{ kind: evil, label: evil, status: evil, detail: {}, evidence: [] }],
      });
      for (const command of ['review', 'facts']) {
        const { output, errors } = await run([command, name, 'no\u001b[2J.md'], { folder, reviewer: reviewerOf(() => answer) });
        assert.doesNotMatch(output + errors, /(?!\n)[\p{Cc}\u202a-\u202e]/u);
        assert.match(output, /hidden/);
      }
    });

    it('groups facts by kind, with their lines', async () => {
      assert.match(await printed('facts'), /^a\.md\n\n {2}Latency\n {4}p95 at most 1\.2 s \(target\) {2}line 3\n/);
    });

    it('wraps between words', () => {
      assert.deepEqual(wrap('one two three four', 9), ['one two', 'three', 'four']);
      assert.deepEqual(wrap('incomprehensibilities', 9), ['incomprehensibilities']);
    });
  });

  describe('color', () => {
    const cases: readonly (readonly [Record<string, string>, boolean, boolean])[] = [
      [{}, true, true],
      [{}, false, false],
      [{ TERM: 'dumb' }, true, false],
      [{ NO_COLOR: '1' }, true, false],
      [{ NO_COLOR: '' }, true, true],
      [{ FORCE_COLOR: '1' }, false, true],
      [{ FORCE_COLOR: '0' }, true, false],
      [{ FORCE_COLOR: '1', NO_COLOR: '1' }, true, false],
    ];
    for (const [environment, isTerminal, expected] of cases) {
      it(`is ${expected ? 'on' : 'off'} with ${JSON.stringify(environment)} ${isTerminal ? 'in a terminal' : 'in a pipe'}`, () => {
        assert.equal(wantsColor({ environment, isTerminal }), expected);
      });
    }
  });
});
