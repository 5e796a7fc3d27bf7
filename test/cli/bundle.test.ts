/** The command line as it ships: a process of its own, threads of its own, pipes that close. */

import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, openSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from '../../scripts/build.mjs';
import { around, hostileDocuments, hostileSizes } from '../fuzz/hostile-documents.js';
import { folderWith, removeFolders } from './host.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const program = join(root, 'dist/cli.js');

interface Ended {
  readonly code: number | null;
  readonly output: string;
  readonly errors: string;
}

interface Start {
  readonly folder?: string;
  readonly input?: string;
  /** Closes the reading end after the first bytes, as `head` does. */
  readonly impatient?: boolean;
}

function debrief(words: readonly string[], { folder = root, input = '', impatient = false }: Start = {}): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [program, ...words], { cwd: folder, env: { ...process.env, NO_COLOR: '1' } });
    let output = '';
    let errors = '';
    child.stdout.on('data', (data: Buffer) => {
      output += data.toString();
      if (impatient) child.stdout.destroy();
    });
    child.stderr.on('data', (data: Buffer) => {
      errors += data.toString();
    });
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, output, errors }));
    child.stdin.end(input);
  });
}

interface Printed {
  readonly version: number;
  readonly documents: readonly {
    readonly path: string;
    readonly kind: string;
    readonly why: string;
    readonly traits: readonly string[];
    readonly verdict: string;
    readonly findings: readonly { readonly ruleId: string; readonly severity: string; readonly message: string; readonly range: { readonly start: { readonly line: number; readonly column: number } } }[];
    readonly checklist: readonly { readonly group: string; readonly rules: readonly unknown[] }[];
  }[];
}

const parsed = (output: string): Printed => JSON.parse(output) as Printed;
const examples = readdirSync(join(root, 'examples')).filter((name) => name.endsWith('.md')).map((name) => `examples/${name}`);

describe('the command line as it ships', function () {
  this.timeout(60_000);
  before(() => build({ production: true, only: ['cli', 'cli-worker'] }));
  afterEach(removeFolders);

  it('says its version', async () => {
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
    assert.deepEqual((await debrief(['--version'])).output, `${version}\n`);
  });

  it('reviews the examples, and prints the same bytes again whatever the order', async () => {
    const first = await debrief(['review', '--format', 'json', ...examples]);
    const second = await debrief(['review', '--format', 'json', ...examples.toReversed()]);
    assert.equal(first.errors, '');
    assert.equal(second.output, first.output);
    const { version, documents } = parsed(first.output);
    assert.equal(version, 1);
    assert.deepEqual(documents.map(({ path }) => path), [...examples].sort());
    for (const { kind, verdict, checklist, why } of documents) {
      assert.match(kind, /^(?:young-)?design-doc$/);
      assert.match(verdict, /^(?:ready|ready-with-conditions|not-ready)$/);
      assert.equal(checklist.length, 11);
      assert.ok(why.length > 0);
    }
    const someError = documents.some(({ findings }) => findings.some(({ severity }) => severity !== 'information'));
    assert.equal(first.code, someError ? 1 : 0);
  });

  it('orders findings by place', async () => {
    const { documents } = parsed((await debrief(['review', '--format', 'json', ...examples])).output);
    for (const { findings } of documents) {
      const places = findings.map(({ range }) => range.start.line * 1_000_000 + range.start.column);
      assert.deepEqual(places, [...places].sort((one, other) => one - other));
    }
  });

  it('prints text for people', async () => {
    const { output } = await debrief(['review', ...examples]);
    for (const path of examples) assert.ok(output.includes(path));
    assert.match(output, /\n\d+ documents: /);
  });

  it('prints facts', async () => {
    const { code, output } = await debrief(['facts', '--format', 'json', ...examples]);
    const { documents } = JSON.parse(output) as { documents: { facts: { kind: string; evidence: { text: string }[] }[] }[] };
    assert.equal(code, 0);
    assert.ok(documents.every(({ facts }) => facts.length > 0));
  });

  it('does not mind a reader that has seen enough', async () => {
    const { code, errors } = await debrief(['review', '--format', 'json', ...examples, ...examples.map((path) => `./${path}`)], { impatient: true });
    assert.equal(errors, '');
    assert.ok(code !== null);
  });

  describe('with documents that are meant to hurt', () => {
    const entries = Object.entries(hostileDocuments);
    for (const size of hostileSizes) {
      it(`answers for each of ${entries.length} kinds, ${size} times, in one run: a review, a limit, or a plain reason`, async function () {
        this.timeout(300_000);
        const files = Object.fromEntries(entries.map(([name, write]) => [`${name}.md`, write(size)]));
        const { code, output, errors } = await debrief(['review', '--format', 'json', '--fail-on', 'never', '*.md'], { folder: folderWith({ ...files, 'a good one.md': around('') }) });
        const reviewed = parsed(output).documents;
        const refused = errors.split('\n').filter((line) => line !== '');
        for (const line of refused) assert.match(line, /^[^:]+\.md: (?:It holds NUL bytes|It is larger than 5 MB|It is not valid UTF-8)/);
        assert.equal(code, refused.length > 0 ? 2 : 0);
        assert.equal(reviewed.length + refused.length, entries.length + 1);
        assert.ok((reviewed.find(({ path }) => path === 'a good one.md')?.findings.length ?? 0) > 5);
        // What took too long says so, and says nothing else.
        for (const { findings } of reviewed) if (findings.some(({ message }) => message.includes('took longer'))) assert.equal(findings.length, 1);
      });
    }

    const cases: readonly (readonly [string, string, RegExp | undefined])[] = [
      ['front matter that is broken', '---\na: [\n---\n# T\n', /debrief\/front-matter/],
      ['one endless line', 'word '.repeat(60_000), /debrief\/limit/],
      ['nothing', '', undefined],
      ['characters beyond the first plane', '# 𝔸 👩‍🔬\r\n\r\nWe 𝓵𝓲𝓴𝓮 it\r\n', undefined],
    ];
    for (const [name, text, expected] of cases) {
      it(`answers, and reviews the next one: ${name}`, async () => {
        const { code, output, errors } = await debrief(['review', '--format', 'json', '--fail-on', 'never', 'a.md', 'b.md'], { folder: folderWith({ 'a.md': text, 'b.md': '# B\n\nA line.\n' }) });
        assert.equal(errors, '');
        assert.equal(code, 0);
        const { documents } = parsed(output);
        assert.deepEqual(documents.map(({ path }) => path), ['a.md', 'b.md']);
        if (expected) assert.match(JSON.stringify(documents[0]?.findings), expected);
      });
    }

    it('refuses ten megabytes at once', async () => {
      const { code, errors } = await debrief(['review', 'a.md'], { folder: folderWith({ 'a.md': 'word '.repeat(2_000_000) }) });
      assert.equal(code, 2);
      assert.match(errors, /larger than 5 MB/);
    });
  });

  it('says so where the disk is full, and without a stack', async function () {
    if (!existsSync('/dev/full')) this.skip();
    const child = spawn(process.execPath, [program, 'review', ...examples], { cwd: root, stdio: ['ignore', openSync('/dev/full', 'w'), 'pipe'] });
    let errors = '';
    child.stderr?.on('data', (data: Buffer) => {
      errors += data.toString();
    });
    const [code] = (await once(child, 'close')) as [number];
    assert.equal(errors, 'The output could not be written: The disk is full.\n');
    assert.equal(code, 2);
  });

  it('takes what is piped in', async () => {
    const { output } = await debrief(['review', '--format', 'json', '-'], { input: '# Piped\n' });
    assert.deepEqual(parsed(output).documents.map(({ path }) => path), ['-']);
  });

  it('reviews many documents with one answer each', async () => {
    const files = Object.fromEntries(Array.from({ length: 120 }, (_, index) => [`doc ${index}.md`, `# Doc ${index}\n\n${'The service answers within 2 s at p95. '.repeat(20)}\n`]));
    const { documents } = parsed((await debrief(['review', '--format', 'json', '*.md'], { folder: folderWith(files) })).output);
    assert.equal(documents.length, 120);
    assert.equal(new Set(documents.map(({ path }) => path)).size, 120);
  });
});
