import assert from 'node:assert/strict';
import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { review } from '../../src/review/engine.js';
import type { Finding } from '../../src/review/types.js';
import { finding, folderWith, removeFolders, reviewerOf, reviewWith, run } from './host.js';

const withSeverity = (severity: Finding['severity']): ReturnType<typeof reviewerOf> => reviewerOf(() => reviewWith([finding({ severity })]));
const paths = (output: string): string[] => (JSON.parse(output) as { documents: { path: string }[] }).documents.map(({ path }) => path);

describe('the command line', () => {
  afterEach(removeFolders);

  describe('exit code', () => {
    const cases: readonly (readonly [Finding['severity'], string, number])[] = [
      ['error', 'error', 1],
      ['warning', 'error', 0],
      ['warning', 'warning', 1],
      ['information', 'warning', 0],
      ['information', 'information', 1],
      ['error', 'never', 0],
    ];
    for (const [severity, failOn, expected] of cases) {
      it(`is ${expected} for ${severity} with --fail-on ${failOn}`, async () => {
        const folder = folderWith({ 'a.md': 'x' });
        assert.equal((await run(['review', '--fail-on', failOn, 'a.md'], { folder, reviewer: withSeverity(severity) })).code, expected);
      });
    }

    it('is 1 for a warning where nothing else is said', async () => {
      assert.equal((await run(['review', 'a.md'], { folder: folderWith({ 'a.md': 'x' }), reviewer: withSeverity('warning') })).code, 1);
    });

    it('is 2 where something cannot be read, whatever was found elsewhere', async () => {
      const { code, output } = await run(['review', '--format', 'json', 'a.md', 'no.md'], { folder: folderWith({ 'a.md': 'x' }), reviewer: withSeverity('error') });
      assert.equal(code, 2);
      assert.deepEqual(paths(output), ['a.md']);
    });

    for (const words of [[], ['nonsense'], ['review', '--format', 'xml', 'a.md'], ['review', '--fail-on', 'maybe', 'a.md'], ['review', '--nonsense'], ['review'], ['facts'], ['explain'], ['explain', 'no/such-rule']]) {
      it(`is 2, with a word why, for "${words.join(' ')}"`, async () => {
        const { code, output, errors } = await run(words, { folder: folderWith({ 'a.md': 'x' }) });
        assert.equal(code, 2);
        assert.equal(output, '');
        assert.ok(errors.length > 10);
      });
    }

    for (const words of [['--help'], ['review', '--help'], ['--version'], ['rules'], ['explain', 'constraints/latency-budget'], ['explain', 'latency-budget']]) {
      it(`is 0 for "${words.join(' ')}"`, async () => {
        const { code, output, errors } = await run(words);
        assert.equal(code, 0);
        assert.ok(output.length > 4);
        assert.equal(errors, '');
      });
    }
  });

  describe('what cannot be read', () => {
    const cases: readonly (readonly [string, Uint8Array | string, RegExp])[] = [
      ['binary.md', 'text\0more', /^binary\.md: It holds NUL bytes, so it is no text\.\n$/],
      ['latin.md', Uint8Array.of(0x47, 0x72, 0xf6, 0xdf, 0x65), /^latin\.md: It is not valid UTF-8\. Save it as UTF-8\.\n$/],
      ['utf16.md', Uint8Array.of(0xff, 0xfe, 0x41, 0x00), /^utf16\.md: It is written in UTF-16\. Save it as UTF-8\.\n$/],
      ['huge.md', 'word '.repeat(2_000_000), /^huge\.md: It is larger than 5 MB/],
    ];
    for (const [name, content, message] of cases) {
      it(`is told with its path: ${name}`, async () => {
        const { code, output, errors } = await run(['review', '--format', 'json', name, 'good.md'], { folder: folderWith({ [name]: content, 'good.md': 'x' }) });
        assert.equal(code, 2);
        assert.match(errors, message);
        assert.deepEqual(paths(output), ['good.md'], 'the others are reviewed');
      });
    }

    it('is told for a folder, with what to write instead', async () => {
      const { code, errors } = await run(['review', 'docs'], { folder: folderWith({ 'docs/a.md': 'x' }) });
      assert.equal(code, 2);
      assert.match(errors, /^docs: This is a folder\. Name its documents/);
    });

    it('is told for a file without the right to read it', async function () {
      if (process.getuid?.() === 0) this.skip();
      const folder = folderWith({ 'a.md': 'x' });
      chmodSync(join(folder, 'a.md'), 0);
      assert.match((await run(['review', 'a.md'], { folder })).errors, /^a\.md: It may not be read\.\n$/);
    });

    it('is told for a review that fails, and the others go on', async () => {
      const reviewer = reviewerOf(({ text }) => (text === 'bad' ? { kind: 'failure', message: 'oops' } : reviewWith([])));
      const { code, output, errors } = await run(['review', '--format', 'json', 'bad.md', 'good.md'], { folder: folderWith({ 'bad.md': 'bad', 'good.md': 'good' }), reviewer });
      assert.equal(code, 2);
      assert.match(errors, /^bad\.md: .*oops\n$/);
      assert.deepEqual(paths(output), ['good.md']);
    });
  });

  it('makes one finding of a document that takes too long, and goes on', async () => {
    const reviewer = reviewerOf(({ text }) => (text === 'slow' ? { kind: 'too-slow' } : reviewWith([])));
    const { code, output } = await run(['review', '--format', 'json', 'fast.md', 'slow.md'], { folder: folderWith({ 'slow.md': 'slow', 'fast.md': 'fast' }), reviewer });
    const { documents } = JSON.parse(output) as { documents: { verdict: string; findings: { ruleId: string; severity: string; message: string }[] }[] };
    assert.equal(code, 0);
    assert.equal(documents[0]?.findings.length, 0);
    assert.deepEqual(documents[1]?.findings.map(({ ruleId, severity }) => [ruleId, severity]), [['debrief/limit', 'information']]);
    assert.match(documents[1].findings[0]?.message ?? '', /longer than 2 seconds/);
    assert.notEqual(documents[1].verdict, 'ready');
  });

  it('reports what is wrong with a document as a file among its findings, in order', async () => {
    const review = reviewWith([finding({ range: { start: 9, end: 10 } })], { problems: [{ code: 'suppression-unused', severity: 'information', message: 'Can go.', range: { start: 2, end: 4 } }] });
    const { output } = await run(['review', '--format', 'json', 'a.md'], { folder: folderWith({ 'a.md': 'some words' }), reviewer: reviewerOf(() => review) });
    const { documents } = JSON.parse(output) as { documents: { findings: { ruleId: string }[] }[] };
    assert.deepEqual(documents[0]?.findings.map(({ ruleId }) => ruleId), ['debrief/suppression-unused', 'constraints/latency-budget']);
  });

  describe('input', () => {
    it('may be piped in', async () => {
      const reviewer = reviewerOf(() => reviewWith([]));
      const { code, output } = await run(['review', '--format', 'json', '-'], { folder: folderWith({}), input: '\ufeff# Piped', reviewer });
      assert.equal(code, 0);
      assert.deepEqual(paths(output), ['-']);
      assert.equal(reviewer.tasks[0]?.text, '# Piped');
    });

    it('is reviewed whatever it looks like, without its byte order mark', async () => {
      const reviewer = reviewerOf(() => reviewWith([]));
      await run(['review', 'a.md'], { folder: folderWith({ 'a.md': '\ufeffa\r\nb' }), reviewer });
      assert.equal(reviewer.tasks[0]?.text, 'a\r\nb');
      assert.equal(reviewer.tasks[0].options.requested?.by, 'person');
    });

    it('may be named by patterns, which leave out dependencies', async () => {
      const folder = folderWith({ 'docs/b.md': 'x', 'docs/deep/a.md': 'x', 'docs/c.txt': 'x', 'node_modules/p/README.md': 'x' });
      const { output } = await run(['review', '--format', 'json', '**/*.md', 'docs/b.md'], { folder });
      assert.deepEqual(paths(output), ['docs/b.md', 'docs/deep/a.md']);
    });

    it('may have brackets in its name', async () => {
      const { output } = await run(['review', '--format', 'json', 'a[1].md'], { folder: folderWith({ 'a[1].md': 'x', 'a1.md': 'x' }) });
      assert.deepEqual(paths(output), ['a[1].md']);
    });

    it('is missing where no file matches a pattern', async () => {
      const { code, errors } = await run(['review', '*.nothing'], { folder: folderWith({}) });
      assert.equal(code, 2);
      assert.equal(errors, '*.nothing: No file matches.\n');
    });

    it('follows no link out of the folder by a pattern, but one that is named', async () => {
      const outside = folderWith({ 'secret.md': 'x' });
      const folder = folderWith({ 'docs/a.md': 'x' });
      symlinkSync(outside, join(folder, 'docs', 'folder'));
      symlinkSync(join(outside, 'secret.md'), join(folder, 'docs', 'link.md'));
      assert.deepEqual(paths((await run(['review', '--format', 'json', 'docs/**/*.md'], { folder })).output), ['docs/a.md']);
      assert.deepEqual(paths((await run(['review', '--format', 'json', 'docs/link.md'], { folder })).output), ['docs/link.md']);
    });

    it('is what the configuration includes where none is named', async () => {
      const folder = folderWith({ '.debrief.yaml': 'include: [docs/*.md]\nexclude: [docs/old.md]', 'docs/a.md': 'x', 'docs/old.md': 'x', 'b.md': 'x' });
      assert.deepEqual(paths((await run(['review', '--format', 'json'], { folder })).output), ['docs/a.md']);
    });

    it('is what the configuration nearest to each document includes, as in the editor', async () => {
      const folder = folderWith({
        '.debrief.yaml': 'include: ["design-*.md"]',
        '.github/design-a.md': 'x',
        'design-b.md': 'x',
        'near/.debrief.yaml': 'include: [c.md]',
        'near/c.md': 'x',
        'near/design-d.md': 'x',
        'node_modules/design-e.md': 'x',
      });
      assert.deepEqual(paths((await run(['review', '--format', 'json'], { folder })).output), ['.github/design-a.md', 'design-b.md', 'near/c.md']);
    });

    it('is not what the configuration includes where a document says no, unless it is named', async () => {
      const folder = folderWith({ '.debrief.yaml': 'include: ["*.md"]', 'a.md': '---\ndebrief: false\n---\n\n# A\n', 'b.md': '# B\n' });
      const reviewer = reviewerOf(({ text, options }) => review(text, options));
      assert.deepEqual(paths((await run(['review', '--format', 'json'], { folder, reviewer })).output), ['b.md']);
      assert.deepEqual(paths((await run(['review', '--format', 'json', 'a.md'], { folder, reviewer })).output), ['a.md']);
    });
  });

  describe('configuration', () => {
    const RULE = 'constraints/latency-budget';

    it('is the nearest file above the document', async () => {
      const folder = folderWith({ '.debrief.yaml': `rules: { ${RULE}: off }`, 'near/.debrief.json': `{"rules":{"${RULE}":"error"}}`, 'a.md': 'far', 'near/deep/b.md': 'near' });
      const reviewer = reviewerOf(() => reviewWith([]));
      await run(['review', 'a.md', 'near/deep/b.md'], { folder, reviewer });
      const settings = Object.fromEntries(reviewer.tasks.map(({ text, options }) => [text, options.configuration?.rules[RULE]]));
      assert.deepEqual(settings, { far: 'off', near: 'error' });
    });

    it('is the file of --config for every document, with patterns from where it stands', async () => {
      const folder = folderWith({ 'own.yaml': `overrides: [{ files: [docs/**], rules: { ${RULE}: off } }]`, 'docs/.debrief.yaml': `rules: { ${RULE}: error }`, 'docs/a.md': 'in', 'b.md': 'out' });
      const reviewer = reviewerOf(() => reviewWith([]));
      await run(['review', '--config', 'own.yaml', 'docs/a.md', 'b.md'], { folder, reviewer });
      const settings = Object.fromEntries(reviewer.tasks.map(({ text, options }) => [text, options.configuration?.rules[RULE]]));
      assert.deepEqual(settings, { in: 'off', out: undefined });
    });

    it('leaves out by a pattern what it excludes, and nothing that is named', async () => {
      const folder = folderWith({ '.debrief.yaml': 'exclude: ["old/"]', 'old/a.md': 'x', 'b.md': 'x' });
      assert.deepEqual(paths((await run(['review', '--format', 'json', '**/*.md'], { folder })).output), ['b.md']);
      assert.deepEqual(paths((await run(['review', '--format', 'json', 'old/a.md'], { folder })).output), ['old/a.md']);
    });

    const broken: readonly (readonly [string, string, RegExp, number])[] = [
      ['no YAML', 'rules: {', /^\.debrief\.yaml:1:\d+: error: This is not valid YAML/, 2],
      ['a setting that is none', 'colour: red', /^\.debrief\.yaml:1:1: error: .*"colour"/, 2],
      ['bytes that are no text', '\0\u0001garbage', /^\.debrief\.yaml:\d+:\d+: error: /, 2],
      ['a rule that does not exist', 'rules:\n  no/such-rule: off', /^\.debrief\.yaml:2:3: warning: There is no rule "no\/such-rule"\.\n$/, 0],
    ];
    for (const [name, content, message, expected] of broken) {
      it(`is told of once, with its place, and the documents are reviewed: ${name}`, async () => {
        const folder = folderWith({ '.debrief.yaml': content, 'a.md': 'x', 'b.md': 'x' });
        const { code, output, errors } = await run(['review', '--format', 'json', 'a.md', 'b.md'], { folder, reviewer: reviewerOf(() => reviewWith([])) });
        assert.equal(code, expected);
        assert.match(errors, message);
        assert.deepEqual(paths(output), ['a.md', 'b.md']);
        assert.equal(errors.split('.debrief.yaml').length, errors.trimEnd().split('\n').length + 1, 'each mistake once');
      });
    }

    it('that was named and is not there is told of', async () => {
      const { code, errors } = await run(['review', '--config', 'no.yaml', 'a.md'], { folder: folderWith({ 'a.md': 'x' }), reviewer: reviewerOf(() => reviewWith([])) });
      assert.equal(code, 2);
      assert.equal(errors, 'no.yaml: There is no such file.\n');
    });

    it('may not be a folder of that name', async () => {
      const folder = folderWith({ 'a.md': 'x' });
      mkdirSync(join(folder, '.debrief.yaml'));
      writeFileSync(join(folder, '.debrief.json'), `{"rules":{"${RULE}":"off"}}`);
      const reviewer = reviewerOf(() => reviewWith([]));
      await run(['review', 'a.md'], { folder, reviewer });
      assert.equal(reviewer.tasks[0]?.options.configuration?.rules[RULE], 'off');
    });
  });
});
