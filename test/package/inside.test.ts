/** Whose code is shipped, and under which licenses. */

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { build, bundleNames } from '../../scripts/build.mjs';
import { allowedLicenses, billOf, noticesOf, packagesInside } from '../../scripts/inside.mjs';

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

describe('packages inside of the bundles', function () {
  this.timeout(60_000);
  let packages: Awaited<ReturnType<typeof packagesInside>>;
  before(async () => {
    packages = await packagesInside(await build({ only: bundleNames }));
  });

  it('are there, under licenses that ask for a notice only', () => {
    assert.ok(packages.length > 40);
    assert.deepEqual(packages.filter(({ license }) => !allowedLicenses.includes(license)).map(({ name, license }) => `${name}: ${license}`), []);
    assert.deepEqual(packages.filter(({ text }) => !/copyright/i.test(text)).map(({ name }) => name), []);
  });

  it('come from the lock file, in the version that stands there', () => {
    const { packages: locked } = JSON.parse(read('package-lock.json')) as { packages: Record<string, { version?: string; integrity?: string }> };
    const known = new Map(Object.entries(locked).flatMap(([path, { version = '', integrity }]) => (integrity === undefined ? [] : [[`${path.slice(path.lastIndexOf('node_modules/') + 13)}@${version}`, integrity]])));
    assert.deepEqual(packages.filter(({ name, version }) => !known.has(`${name}@${version}`)).map(({ name }) => name), []);
  });

  it('are all in the notices, with who wrote them', () => {
    const notices = noticesOf(packages);
    for (const { name, version, text } of packages) {
      assert.ok(notices.includes(`${name} ${version} (`), name);
      for (const owner of text.match(/^\s*copyright \(c\).*$/gim) ?? []) assert.ok(notices.includes(owner.trim()), `${name}: ${owner}`);
    }
    assert.ok(notices.includes('Permission is hereby granted, free of charge'));
  });

  it('are all in the bill of materials, each once', () => {
    const bill = billOf({ name: 'debrief-review', version: '1.2.3' }, packages);
    assert.deepEqual(bill.components.map(({ name, version }) => `${name}@${version}`), packages.map(({ name, version }) => `${name}@${version}`));
    const references = bill.components.map((component) => component['bom-ref']);
    assert.equal(new Set(references).size, references.length);
    assert.deepEqual(bill.dependencies[0]?.dependsOn, references);
    assert.ok(bill.components.every(({ purl }) => /^pkg:npm\/(?:%40[\w.-]+\/)?[\w.-]+@\d+\.\d+\.\d+/.test(purl)));
  });
});

describe('the release workflow', () => {
  const workflow = read('.github/workflows/release.yml');

  it('signs provenance and bill of materials of both packages, and publishes both', () => {
    for (const action of ['attest-build-provenance', 'attest-sbom']) assert.match(workflow, new RegExp(`actions/${action}@[0-9a-f]{40} # v[\\d.]+\\n\\s+with:\\n\\s+subject-path: \\|\\n\\s+\\*\\.vsix\\n\\s+\\*\\.tgz`));
    assert.match(workflow, /npm publish .*--provenance/);
    assert.match(workflow, /gh release create .*\.cdx\.json/);
  });

  it('takes every action by its commit', () => {
    for (const file of ['ci', 'release']) {
      const uses = [...read(`.github/workflows/${file}.yml`).matchAll(/uses: (\S+)/g)].map(([, action = '']) => action);
      assert.ok(uses.length > 1);
      for (const action of uses) assert.match(action, /@[0-9a-f]{40}$/);
    }
  });
});
