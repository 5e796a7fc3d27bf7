/** What the bundles can do at all: a promise about privacy is kept best by code that cannot break it. */

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, bundleNames } from '../../scripts/build.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** The parsers of Markdown and YAML ask Node for names of things. */
const WORKER = ['node:buffer', 'node:path', 'node:process', 'node:url', 'node:worker_threads'];

/** The modules of the host that each bundle may ask for; not one of them reaches the network or starts a program. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  // The rest of it stands in the bundle for browsers.
  'extension': ['./web.js', 'node:worker_threads'],
  'web': ['vscode'],
  // In Node it asks `process` for its threads, and for nothing else.
  'worker': [],
  'panel': [],
  'cli': ['node:buffer', 'node:crypto', 'node:events', 'node:fs', 'node:fs/promises', 'node:module', 'node:os', 'node:path', 'node:process', 'node:tty', 'node:url', 'node:util', 'node:worker_threads'],
  'cli-worker': WORKER,
};

/** How a program would speak to the outside, or run text as code. */
const FORBIDDEN: readonly (readonly [string, RegExp])[] = [
  ['fetch', /(?<![\w$.])fetch\s*\(|(?:globalThis|window|self)\.fetch\b/],
  ['requests', /\bXMLHttpRequest\b|\bsendBeacon\b|\bWebSocket\b|\bEventSource\b|\bWebTransport\b/],
  ['loading a script', /\bimportScripts\s*\(/],
  ['eval', /(?<![\w$.])eval\s*\(/],
  ['code from text', /new\s+Function\s*\(|(?<![\w$.])Function\s*\(\s*["'`]/],
  ['pop-up', /\bshow(?:Information|Warning|Error)Message\b/],
  ['telemetry', /createTelemetryLogger|TelemetryReporter/],
];

/** Addresses that stand in the code as names of things, and are never opened. */
const HARMLESS_ADDRESSES = /^https?:\/\/(?:json-schema\.org|json\.schemastore\.org|www\.w3\.org)\//;

const withPrefix = (name: string): string => (isBuiltin(name) && !name.startsWith('node:') ? `node:${name}` : name);

describe('bundles', function () {
  this.timeout(120_000);
  let metafiles: Awaited<ReturnType<typeof build>>;
  before(async () => {
    metafiles = await build({ production: true, only: bundleNames });
  });

  for (const bundle of bundleNames) {
    describe(bundle, () => {
      const outputs = (): readonly { readonly file: string; readonly text: string; readonly externals: readonly string[] }[] =>
        Object.entries(metafiles[bundle]?.outputs ?? {})
          .filter(([file]) => file.endsWith('.js'))
          .map(([file, { imports }]) => ({ file, text: readFileSync(join(root, file), 'utf8'), externals: imports.filter(({ external }) => external).map(({ path }) => withPrefix(path)) }));

      it('asks its host only for what it needs', () => {
        assert.ok(outputs().length > 0);
        const asked = new Set(outputs().flatMap(({ externals }) => externals));
        assert.deepEqual([...asked].filter((name) => !ALLOWED[bundle]?.includes(name)), []);
      });

      for (const [name, pattern] of FORBIDDEN) {
        it(`holds no ${name}`, () => {
          for (const { file, text } of outputs()) {
            const match = pattern.exec(text);
            assert.equal(match, null, `${file}: …${match ? text.slice(Math.max(0, match.index - 80), match.index + 80) : ''}…`);
          }
        });
      }

      it('knows no address', () => {
        const addresses = outputs().flatMap(({ text }) => [...text.matchAll(/["'`](https?:\/\/[^"'`\s]+)/g)].map(([, address]) => address ?? ''));
        assert.deepEqual(addresses.filter((address) => !HARMLESS_ADDRESSES.test(address)), []);
      });
    });
  }

  it('show the log where somebody asks for it, and nowhere else', () => {
    const text = ['extension', 'web'].flatMap((name) => Object.keys(metafiles[name]?.outputs ?? {})).filter((file) => file.endsWith('.js')).map((file) => readFileSync(join(root, file), 'utf8')).join('');
    assert.equal([...text.matchAll(/createOutputChannel\([^)]*log:\s*(?:!0|true)/g)].length, 1);
    // Nothing else of ours has a `show` without arguments: documents are shown by functions of `window`.
    assert.equal([...text.matchAll(/\.show\(/g)].length, 1);
    assert.match(text, /\.log\.show\(\)/);
  });

  it('keep what runs at activation small', () => {
    for (const name of ['extension', 'web']) {
      const bytes = Object.values(metafiles[name]?.outputs ?? {}).reduce((sum, output) => sum + output.bytes, 0);
      assert.ok(bytes > 0 && bytes < 150_000, `${name}: ${bytes} bytes`);
    }
  });
});
