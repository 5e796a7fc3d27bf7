import assert from 'node:assert/strict';
import { chmodSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Task } from '../../src/cli/pool.js';
import { replaceFile } from '../../src/cli/replace-file.js';
import type { Finding, Review } from '../../src/review/types.js';
import { finding, folderWith, removeFolders, reviewerOf, reviewWith, run } from './host.js';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** A missing answer whose fix inserts a text at the end. */
function missing(ruleId: string, text: string, newText: string): Finding {
  const end = { start: text.length, end: text.length };
  return finding({ ruleId, type: 'missing', fixes: [{ title: 'Insert', ruleId, edits: [{ range: end, newText }] }] });
}

/** Two rules that stay open until somebody fills in what was inserted. */
function twoMissing({ text }: Task): Review {
  return reviewWith([
    missing('constraints/cost-budget', text, '\n## Targets\n\n- Cost: <amount> a query\n'),
    missing('constraints/latency-budget', text, text.includes('## Targets') ? '- Latency: <number> s\n' : '\n## Targets\n\n- Latency: <number> s\n'),
  ]);
}

describe('--fix', () => {
  afterEach(removeFolders);

  it('inserts each missing answer once, and each where the one before has made room', async () => {
    const folder = folderWith({ 'a.md': '# Title\n' });
    const { errors } = await run(['review', '--fix', 'a.md'], { folder, reviewer: reviewerOf(twoMissing) });
    assert.equal(readFileSync(join(folder, 'a.md'), 'utf8'), '# Title\n\n## Targets\n\n- Cost: <amount> a query\n- Latency: <number> s\n');
    assert.equal(errors, 'a.md: 2 answers started, with placeholders to fill in: constraints/cost-budget, constraints/latency-budget\n');
  });

  it('does nothing more the second time', async () => {
    const folder = folderWith({ 'a.md': '# Title\n' });
    await run(['review', '--fix', 'a.md'], { folder, reviewer: reviewerOf(twoMissing) });
    const first = readFileSync(join(folder, 'a.md'), 'utf8');
    const { errors } = await run(['review', '--fix', 'a.md'], { folder, reviewer: reviewerOf(twoMissing) });
    assert.equal(readFileSync(join(folder, 'a.md'), 'utf8'), first);
    assert.equal(errors, '');
  });

  it('keeps byte order mark and line ends', async () => {
    const folder = folderWith({ 'a.md': '\ufeff# Title\r\n' });
    await run(['review', '--fix', 'a.md'], { folder, reviewer: reviewerOf(twoMissing) });
    assert.equal(readFileSync(join(folder, 'a.md'), 'utf8'), '\ufeff# Title\r\n\r\n## Targets\r\n\r\n- Cost: <amount> a query\r\n- Latency: <number> s\r\n');
  });

  it('reports on the text as it is afterwards', async () => {
    const folder = folderWith({ 'a.md': 'x' });
    const reviewer = reviewerOf((task) => (task.text === 'x' ? twoMissing(task) : reviewWith([])));
    const { code, output } = await run(['review', '--fix', '--format', 'json', 'a.md'], { folder, reviewer });
    assert.equal(code, 0);
    assert.deepEqual((JSON.parse(output) as { documents: { findings: unknown[] }[] }).documents[0]?.findings, []);
  });

  it('writes nothing where the text that came of it cannot be reviewed', async () => {
    const folder = folderWith({ 'a.md': 'x' });
    const reviewer = reviewerOf((task) => (task.text === 'x' ? twoMissing(task) : { kind: 'too-slow' }));
    await run(['review', '--fix', 'a.md'], { folder, reviewer });
    assert.equal(readFileSync(join(folder, 'a.md'), 'utf8'), 'x');
  });

  it('refuses a file that was changed while it was reviewed, and leaves it alone', async () => {
    const folder = folderWith({ 'a.md': 'x', 'b.md': 'y' });
    const reviewer = reviewerOf((task) => {
      if (task.text === 'x') writeFileSync(join(folder, 'a.md'), 'mine');
      return twoMissing(task);
    });
    const { code, errors } = await run(['review', '--fix', 'a.md', 'b.md'], { folder, reviewer });
    assert.equal(code, 2);
    assert.match(errors, /^a\.md: Somebody changed it/m);
    assert.equal(readFileSync(join(folder, 'a.md'), 'utf8'), 'mine');
    assert.match(readFileSync(join(folder, 'b.md'), 'utf8'), /Targets/);
    assert.deepEqual(readdirSync(folder).sort(), ['a.md', 'b.md'], 'nothing is left behind');
  });

  it('has nothing to do with what is piped in', async () => {
    const { code, errors } = await run(['review', '--fix', '-'], { folder: folderWith({}), input: 'x' });
    assert.equal(code, 2);
    assert.match(errors, /cannot be fixed in place/);
  });
});

describe('replacing a file', () => {
  afterEach(removeFolders);

  it('keeps its rights', async () => {
    const folder = folderWith({ 'a.md': 'old' });
    const file = join(folder, 'a.md');
    chmodSync(file, 0o640);
    await replaceFile(file, bytes('old'), bytes('new'));
    assert.equal(readFileSync(file, 'utf8'), 'new');
    if (process.platform !== 'win32') assert.equal(statSync(file).mode & 0o777, 0o640);
  });

  it('refuses a symbolic link', async () => {
    const folder = folderWith({ 'real.md': 'old' });
    symlinkSync(join(folder, 'real.md'), join(folder, 'link.md'));
    await assert.rejects(replaceFile(join(folder, 'link.md'), bytes('old'), bytes('new')), /symbolic link/);
    assert.equal(readFileSync(join(folder, 'real.md'), 'utf8'), 'old');
  });

  it('refuses a file that is gone or holds something else', async () => {
    const folder = folderWith({ 'a.md': 'other' });
    await assert.rejects(replaceFile(join(folder, 'a.md'), bytes('old'), bytes('new')), /Somebody changed it/);
    await assert.rejects(replaceFile(join(folder, 'no.md'), bytes('old'), bytes('new')), /There is no such file/);
    assert.deepEqual(readdirSync(folder), ['a.md']);
  });

  it('refuses a file that may not be written', async function () {
    if (process.getuid?.() === 0) this.skip();
    const folder = folderWith({ 'a.md': 'old' });
    chmodSync(join(folder, 'a.md'), 0o444);
    await assert.rejects(replaceFile(join(folder, 'a.md'), bytes('old'), bytes('new')), /It was not changed/);
    assert.equal(readFileSync(join(folder, 'a.md'), 'utf8'), 'old');
  });
});
