// What others wrote of what is shipped: the packages whose code is in the bundles, their licenses, the notices that
// these ask for, and the bill of materials.
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const projectFolder = fileURLToPath(new URL('../', import.meta.url));

/** Licenses under which code may be in the bundles: all ask for their notice and for nothing else. */
export const allowedLicenses = ['0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', 'MIT'];

/**
 * Packages whose manifest names no license; here is what they say elsewhere.
 * @type {Record<string, { license: string, text: string }>}
 */
const saidElsewhere = {
  // Its Readme.md: "Copyright 2010 - 2016 Sami Samhuri … MIT license".
  format: { license: 'MIT', text: 'Copyright 2010 - 2016 Sami Samhuri\n\nMIT license, http://sjs.mit-license.org' },
};

/** @typedef {{ name: string, version: string, license: string, text: string }} Package */

/**
 * The packages that bundles hold code of, by name.
 * @param {Record<string, import('esbuild').Metafile>} metafiles
 * @returns {Promise<Package[]>}
 */
export async function packagesInside(metafiles) {
  const folders = new Set(
    Object.values(metafiles)
      .flatMap(({ inputs }) => Object.keys(inputs))
      .flatMap((file) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file)?.[0] ?? []),
  );
  /** @type {Map<string, Package>} */
  const packages = new Map();
  for (const folder of folders) {
    const place = path.join(projectFolder, folder);
    /** @type {{ name: string, version: string, license?: string }} */
    const { name, version, license } = JSON.parse(await readFile(path.join(place, 'package.json'), 'utf8'));
    const files = (await readdir(place)).filter((file) => /^(?:licen[cs]e|copying|notice)(?:\.\w+)?$/i.test(file)).sort();
    const texts = await Promise.all(files.map((file) => readFile(path.join(place, file), 'utf8')));
    const elsewhere = saidElsewhere[name];
    packages.set(`${name}@${version}`, { name, version, license: license ?? elsewhere?.license ?? 'unknown', text: texts.join('\n').trim() || (elsewhere?.text ?? '') });
  }
  return [...packages.values()].sort((one, other) => (one.name < other.name ? -1 : one.name > other.name ? 1 : one.version < other.version ? -1 : 1));
}

/**
 * The notices as one text: who wrote what, and each license once.
 * @param {Package[]} packages
 */
export function noticesOf(packages) {
  /** @type {Map<string, string[]>} */
  const byText = new Map();
  for (const { name, version, license, text } of packages) {
    const lines = text.replaceAll('\r\n', '\n').split('\n');
    const isCopyright = (/** @type {string} */ line) => /^\s*copyright (?:\(c\)|©|\d)/i.test(line);
    const owners = lines.filter(isCopyright).map((line) => line.trim());
    const words = lines.filter((line) => !isCopyright(line)).join('\n').replace(/\s+/g, ' ').trim();
    byText.set(words, [...(byText.get(words) ?? []), [`${name} ${version} (${license})`, ...owners].join('\n  ')]);
  }
  const parts = [...byText].map(([words, names]) => `${names.join('\n')}\n\n${wrapped(words)}`);
  return `Debrief holds code of these packages.\n\n${parts.join(`\n\n${'-'.repeat(80)}\n\n`)}\n`;
}

/** @param {string} words */
function wrapped(words) {
  return words.replace(/(.{1,100})(?: |$)/g, '$1\n').trimEnd();
}

/**
 * The bill of materials, in CycloneDX 1.5. The same packages make the same bytes.
 * @param {{ name: string, version: string }} manifest
 * @param {Package[]} packages
 */
export function billOf({ name, version }, packages) {
  const identify = (/** @type {{ name: string, version: string }} */ one) => `pkg:npm/${one.name.replace('@', '%40')}@${one.version}`;
  return {
    $schema: 'http://cyclonedx.org/schema/bom-1.5.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    version: 1,
    metadata: { component: { 'type': 'application', 'bom-ref': identify({ name, version }), name, version, 'purl': identify({ name, version }), 'licenses': [{ license: { id: 'MIT' } }] } },
    components: packages.map((one) => ({ 'type': 'library', 'bom-ref': identify(one), 'name': one.name, 'version': one.version, 'purl': identify(one), 'licenses': [{ license: { id: one.license } }] })),
    dependencies: [{ ref: identify({ name, version }), dependsOn: packages.map(identify) }],
  };
}
