/** What is published holds what it should, and nothing else. */

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, posix } from 'node:path';
import { makePackages } from '../../scripts/package.mjs';
import { readTarball, readZip, type Entries } from './archives.js';

interface Manifest {
  readonly description: string;
  readonly main: string;
  readonly browser: string;
  readonly icon: string;
  readonly bin: Readonly<Record<string, string>>;
  readonly exports: Readonly<Record<string, string>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly contributes?: unknown;
}

const manifestOf = (entries: Entries, folder: string): Manifest => JSON.parse(String(entries.get(`${folder}/package.json`))) as Manifest;

/** Every text in a manifest that looks like a file of the package. */
function filesIn(value: unknown): string[] {
  if (typeof value === 'string') return /^(?:\.\/)?[\w-]+(?:\/[\w.-]+)+\.(?:js|css|json|png|webp|svg|md)$/.test(value) ? [posix.normalize(value)] : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(filesIn) : [];
}

describe('packages', function () {
  this.timeout(180_000);
  let folder: string;
  let extension: Entries;
  let extensionSize: number;
  let tarball: Entries;

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'debrief-packages-'));
    const paths = await makePackages(folder);
    const archive = readFileSync(paths.extension);
    extensionSize = archive.length;
    extension = readZip(archive);
    tarball = readTarball(readFileSync(paths.tarball));
  });
  after(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  describe('the VSIX', () => {
    it('holds these files', () => {
      const fixed = [...extension.keys()].filter((name) => !/^extension\/(?:media\/(?:walkthrough|panel|preview)|l10n|docs)\//.test(name)).sort();
      const optional = new Set(['extension/dist/panel.js', 'extension/dist/panel.css']);
      assert.deepEqual(
        fixed.filter((name) => !optional.has(name)),
        [
          '[Content_Types].xml',
          'extension.vsixmanifest',
          'extension/LICENSE.txt',
          'extension/THIRD-PARTY-NOTICES.txt',
          'extension/changelog.md',
          'extension/dist/extension.js',
          'extension/dist/web.js',
          'extension/dist/worker.js',
          'extension/media/debrief.svg',
          'extension/media/icon.png',
          'extension/package.json',
          'extension/package.nls.de.json',
          'extension/package.nls.json',
          'extension/readme.md',
          'extension/schemas/debrief.schema.json',
          'extension/snippets/documents.json',
          'extension/snippets/rollout.json',
          'extension/snippets/scripts.json',
          'extension/snippets/sections.json',
        ],
      );
    });

    it('holds in its open folders only what they are for', () => {
      for (const name of extension.keys()) {
        if (/^extension\/(?:media|l10n)\//.test(name)) assert.match(name, /^extension\/(?:media\/[\w./-]+\.(?:png|webp|svg|md|css|js)|l10n\/[\w.-]+\.json)$/);
      }
    });

    it('holds the page of every rule', () => {
      const pages = [...extension.keys()].filter((name) => /^extension\/docs\/rules\/[a-z-]+\/[a-z-]+\.md$/.test(name));
      assert.equal(pages.length, 53);
    });

    it('is under a megabyte', () => {
      assert.ok(extensionSize < 1_000_000, `${extensionSize} bytes`);
    });

    it('holds every file that its manifest names', () => {
      const manifest = manifestOf(extension, 'extension');
      const named = [...new Set(filesIn(manifest))];
      assert.ok(named.length > 5);
      assert.deepEqual(named.filter((name) => !extension.has(`extension/${name}`)), []);
      for (const field of ['main', 'browser', 'icon'] as const) assert.ok(extension.has(`extension/${posix.normalize(manifest[field])}`), field);
    });

    it('asks for no other package', () => {
      assert.deepEqual(Object.keys(manifestOf(extension, 'extension').dependencies ?? {}), []);
    });
  });

  describe('the tarball for npm', () => {
    it('holds these files', () => {
      assert.deepEqual(
        [...tarball.keys()].sort(),
        ['CHANGELOG.md', 'LICENSE', 'README.md', 'THIRD-PARTY-NOTICES.txt', 'dist/cli-worker.js', 'dist/cli.js', 'package.json', 'schemas/debrief.schema.json'].map((name) => `package/${name}`),
      );
    });

    it('offers both names, and every file that its manifest names', () => {
      const manifest = manifestOf(tarball, 'package');
      assert.deepEqual(Object.keys(manifest.bin).sort(), ['debrief', 'debrief-review']);
      for (const path of [...Object.values(manifest.bin), ...Object.values(manifest.exports)]) assert.ok(tarball.has(`package/${posix.normalize(path)}`), path);
      assert.equal(manifest.contributes, undefined);
      assert.match(manifest.description, /^Reads an AI-system design doc/);
    });

    it('runs where nothing else is installed', () => {
      const place = join(folder, 'alone');
      for (const [name, data] of tarball) {
        mkdirSync(dirname(join(place, name)), { recursive: true });
        writeFileSync(join(place, name), data);
      }
      writeFileSync(join(place, 'a.md'), '# A\n\nSome words.\n');
      const output = execFileSync(process.execPath, ['package/dist/cli.js', 'review', '--format', 'json', '--fail-on', 'never', 'a.md'], { cwd: place, encoding: 'utf8' });
      assert.deepEqual((JSON.parse(output) as { documents: { path: string }[] }).documents.map(({ path }) => path), ['a.md']);
    });
  });

  it('hold no path of the machine they were made on, and no source map', () => {
    for (const [name, data] of [...extension, ...tarball]) {
      assert.doesNotMatch(name, /\.map$/);
      const text = data.toString('latin1');
      assert.ok(!text.includes(process.cwd()), `${name} names ${process.cwd()}`);
      assert.ok(!text.includes('sourceMappingURL=data:'), name);
    }
  });
});
