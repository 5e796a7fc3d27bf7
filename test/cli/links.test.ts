/** What a checkout may hold to lead the command line astray. */

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { folderWith, removeFolders, reviewerOf, reviewWith, run } from './host.js';

const paths = (output: string): string[] => (JSON.parse(output) as { documents: { path: string }[] }).documents.map(({ path }) => path);
const review = (words: readonly string[], folder: string): ReturnType<typeof run> => run(['review', '--format', 'json', ...words], { folder, reviewer: reviewerOf(() => reviewWith([])) });

describe('links', () => {
  afterEach(removeFolders);

  it('are not followed by a pattern, neither files nor folders, broken or not', async () => {
    const outside = folderWith({ 'secret.md': '# Secret\n', 'deep/secret.md': '# Secret\n' });
    const folder = folderWith({ 'a.md': 'x', 'sub/f.md': 'x' });
    symlinkSync(join(outside, 'secret.md'), join(folder, 'b.md'));
    symlinkSync(outside, join(folder, 'docs'));
    symlinkSync(join(folder, 'gone.md'), join(folder, 'c.md'));
    symlinkSync(join(folder, 'd.md'), join(folder, 'd.md'));
    for (const [pattern, expected] of [
      ['**/*.md', ['a.md', 'sub/f.md']],
      ['{docs,sub}/*.md', ['sub/f.md']],
      ['docs/**/*.md', []],
      ['docs/*.md', []],
      [`${folder}/**/*.md`, [`${folder}/a.md`, `${folder}/sub/f.md`]],
    ] as const) {
      const { output } = await review([pattern], folder);
      assert.deepEqual(paths(output), expected, pattern);
    }
  });

  it('do not keep a pattern from another folder that it names', async () => {
    const folder = folderWith({ 'docs/a.md': 'x', 'tool/b.md': 'x' });
    assert.deepEqual(paths((await review(['../docs/*.md'], join(folder, 'tool'))).output), ['../docs/a.md']);
  });

  it('to a configuration are followed in the folder, and refused where they lead out of it', async () => {
    const outside = folderWith({ 'own.yaml': 'secret: words\n' });
    const folder = folderWith({ 'shared.yaml': 'rules: { constraints/latency-budget: off }\n', 'near/a.md': 'x', 'far/b.md': 'x' });
    symlinkSync('../shared.yaml', join(folder, 'near/.debrief.yaml'));
    symlinkSync(join(outside, 'own.yaml'), join(folder, 'far/.debrief.yaml'));
    const reviewer = reviewerOf(() => reviewWith([]));
    const { code, errors } = await run(['review', 'near/a.md', 'far/b.md'], { folder, reviewer });
    assert.equal(errors, 'far/.debrief.yaml: It is a symbolic link that leads out of its folder, and was not read.\n');
    assert.equal(code, 2);
    assert.deepEqual(new Set(reviewer.tasks.map(({ options }) => Object.keys(options.configuration?.rules ?? {}).join())), new Set(['constraints/latency-budget', '']));
    // Somebody who names it means it.
    assert.match((await run(['review', '--config', 'far/.debrief.yaml', 'far/b.md'], { folder, reviewer })).errors, /"secret" is not a setting/);
  });
});

describe('what is no file', () => {
  afterEach(removeFolders);

  it('is no configuration: a device that never ends, a pipe that nobody writes to', async function () {
    if (process.platform === 'win32') this.skip();
    for (const make of [(path: string) => symlinkSync('/dev/zero', path), (path: string) => void execFileSync('mkfifo', [path])]) {
      const folder = folderWith({ 'a.md': 'x' });
      make(join(folder, '.debrief.yaml'));
      const { code, errors, output } = await review(['a.md'], folder);
      assert.equal(code, 2);
      assert.match(errors, /^\.debrief\.yaml: (?:This is no file\.|It is a symbolic link that leads out)/);
      assert.deepEqual(paths(output), ['a.md']);
    }
  });

  it('is no configuration: megabytes of something', async () => {
    const folder = folderWith({ 'a.md': 'x', '.debrief.json': ' '.repeat(2 * 1024 * 1024) });
    assert.match((await review(['a.md'], folder)).errors, /^\.debrief\.json: It is too large for a configuration file/);
  });
});

describe('names', () => {
  afterEach(removeFolders);

  it('of files and of rules reach the terminal without what it would obey', async () => {
    const name = 'a\u001b[2J\u202e::error::x\u009b.md';
    const folder = folderWith({ [name]: 'x', '.debrief.yaml': 'rules: { "\\e]0;mine\\a\\u202Ex": off }\n"\\e[31mkey": 1\n' });
    for (const format of ['text', 'lines', 'json', 'sarif', 'github']) {
      const { output, errors } = await run(['review', '--format', format, name], { folder });
      assert.doesNotMatch(output + errors, /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/, format);
    }
    const { errors } = await run(['review', `no${name}`, '\u001b[31m*.md'], { folder });
    assert.doesNotMatch(errors, /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/);
  });

  it('and words of a document are no command to a build server', async () => {
    const name = '::add-mask::x.md';
    const folder = folderWith({ [name]: '# ::stop-commands::a\n\n::error::We take fairness seriously. ##[error]We take fairness seriously. ##vso[task.setvariable variable=a]b\n', '##vso[x]y.md': Uint8Array.of(0xff) });
    for (const format of ['text', 'lines', 'json', 'sarif', 'github']) {
      const { output, errors } = await run(['review', '--format', format, name, '##vso[x]y.md', '::error::no.md'], { folder });
      assert.match(errors, /no\.md: There is no such file/);
      for (const printed of format === 'github' ? [errors] : [output, errors]) assert.doesNotMatch(printed, /^\s*::|##\w*\[/m, format);
      if (format === 'github') for (const line of output.trimEnd().split('\n')) assert.match(line, /^::(?:error|warning|notice) file=/);
    }
    assert.doesNotMatch((await run(['facts', name], { folder })).output, /^\s*::|##\w*\[/m);
  });

  it('of options and commands, too', async () => {
    for (const words of [['review', '--\u001b[31mx'], ['\u001b]0;x\u0007'], ['explain', '\u001b[31m'], ['review', '--format', '\u001b[2Jx']]) {
      const { code, errors } = await run(words, { folder: folderWith({}) });
      assert.equal(code, 2);
      assert.doesNotMatch(errors, /[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/, words.join(' '));
    }
  });
});

describe('--fix with bad intentions around it', () => {
  afterEach(removeFolders);

  it('writes nothing through a folder that is a link and that a pattern finds', async () => {
    const text = readFileSync(new URL('../../examples/sleep-coach.md', import.meta.url), 'utf8');
    const outside = folderWith({ 'a.md': text });
    const folder = folderWith({ 'b.md': 'x' });
    mkdirSync(join(folder, 'sub'));
    symlinkSync(outside, join(folder, 'sub/docs'));
    symlinkSync(join(outside, 'a.md'), join(folder, 'sub/a.md'));
    writeFileSync(join(folder, '.debrief.yaml'), 'include: ["**"]\n');
    await run(['review', '--fix', 'sub/**/*.md'], { folder });
    await run(['review', '--fix'], { folder });
    assert.equal(readFileSync(join(outside, 'a.md'), 'utf8'), text);
  });
});
