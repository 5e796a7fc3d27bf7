import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { withSettingsTable } from '../../scripts/settings-table.mjs';
import { RULES } from '../../src/rules/index.js';

/** What stands in the manifest has its counterpart in the code, and the other way round. */

const root = fileURLToPath(new URL('../../', import.meta.url));
const readJson = (name: string): unknown => JSON.parse(readFileSync(path.join(root, name), 'utf8'));

interface Contributed {
  readonly command: string;
  readonly when?: string;
  readonly title?: string;
  readonly enablement?: string;
}
interface Manifest {
  readonly main: string;
  readonly browser: string;
  readonly icon: string;
  readonly activationEvents: readonly string[];
  readonly engines: { readonly vscode: string };
  readonly capabilities: { readonly untrustedWorkspaces: { readonly supported: boolean }; readonly virtualWorkspaces: boolean };
  readonly contributes: {
    readonly commands: readonly Contributed[];
    readonly menus: Readonly<Record<string, readonly Contributed[]>>;
    readonly views: Readonly<Record<string, readonly { readonly id: string }[]>>;
    readonly viewsContainers: { readonly activitybar: readonly { readonly id: string; readonly icon: string }[] };
    readonly configuration: { readonly properties: Readonly<Record<string, Readonly<Record<string, unknown>>>> };
    readonly snippets: readonly { readonly path: string }[];
    readonly viewsWelcome: readonly { readonly when?: string }[];
    readonly walkthroughs: readonly { readonly icon: string; readonly steps: readonly Step[] }[];
    readonly jsonValidation: readonly { readonly url: string }[];
  };
}
interface Step {
  readonly media: { readonly image: Readonly<Record<string, string>> };
  readonly completionEvents: readonly string[];
}

const manifest = readJson('package.json') as Manifest;
const { contributes } = manifest;
const declared = contributes.commands.map(({ command }) => command);

/** All source of the editor side. */
const source = [
  ...readdirSync(path.join(root, 'src/editor')).map((name) => path.join('src/editor', name)),
  'src/extension.ts',
  'src/web.ts',
]
  .map((name) => readFileSync(path.join(root, name), 'utf8'))
  .join('\n');

const all = (text: string, pattern: RegExp): string[] => [...text.matchAll(pattern)].map((found) => found[1] as string);

describe('the manifest', () => {
  it('declares commands that the code knows', () => {
    assert.deepEqual(declared.filter((command) => !source.includes(`'${command}'`)), []);
    assert.equal(new Set(declared).size, declared.length);
  });

  it('declares every command of the code, but for those that only links and items call', () => {
    const internal = ['debrief.switchOffRule', 'debrief.goToFact', 'debrief.showPlace'];
    const notCommands = ['debrief.state', 'debrief.openOnly', 'debrief.fixTaken', 'debrief.checklist', 'debrief.facts', 'debrief.kind'];
    const used = new Set(all(source, /'(debrief\.[A-Za-z.]+)'/g));
    const missing = [...used].filter(
      (name) => !declared.includes(name) && !internal.includes(name) && !notCommands.includes(name),
    );
    assert.deepEqual(missing, []);
  });

  it('has menus and walkthrough events for declared commands only', () => {
    const named = [
      ...Object.values(contributes.menus).flat().map(({ command }) => command),
      ...contributes.walkthroughs.flatMap(({ steps }) =>
        steps.flatMap(({ completionEvents }) =>
          completionEvents.flatMap((event) => all(event, /^onCommand:(.*)$/g)),
        ),
      ),
      ...all(readFileSync(path.join(root, 'package.nls.json'), 'utf8'), /\(command:(debrief\.[A-Za-z]+)\)/g),
    ];
    assert.deepEqual(named.filter((command) => !declared.includes(command)), []);
  });

  it('asks only for contexts that the code sets, and for views that it declares', () => {
    const events = contributes.walkthroughs.flatMap(({ steps }) => steps.flatMap(({ completionEvents }) => completionEvents));
    const clauses = [
      ...Object.values(contributes.menus).flat(),
      ...contributes.commands.map(({ enablement }) => ({ when: enablement })),
      ...contributes.viewsWelcome,
      ...events.flatMap((event) => all(event, /^onContext:(.*)$/g)).map((when) => ({ when })),
    ].flatMap(({ when }) => (when === undefined ? [] : [when]));
    const keys = new Set(clauses.flatMap((clause) => all(clause, /(?<![\w.'])(debrief\.\w+)(?![\w'])/g)));
    const views = Object.values(contributes.views).flat().map(({ id }) => id);
    const set = new Set(all(source, /const \w+Key = '(debrief\.\w+)'/g).filter((key) => new RegExp(`const (\\w+) = '${key}'[\\s\\S]*'setContext',[^;]{1,60}\\b\\1\\b`).test(source)));
    assert.deepEqual([...keys].filter((key) => !set.has(key) && !views.includes(key)), []);
    assert.deepEqual(events.flatMap((event) => all(event, /^onView:(.*)$/g)).filter((view) => !views.includes(view)), []);
    assert.ok(keys.has('debrief.fixTaken') && keys.has('debrief.state'), 'The clauses were not read');
  });

  it('keeps commands out of the palette that need an item', () => {
    const palette = contributes.menus['commandPalette'] ?? [];
    for (const command of ['debrief.goToChecklistItem', 'debrief.fixChecklistItem']) {
      assert.equal(palette.find((entry) => entry.command === command)?.when, 'false', command);
    }
  });

  it('declares the views that the code fills', () => {
    const views = Object.values(contributes.views).flat().map(({ id }) => id);
    assert.deepEqual(views, ['debrief.checklist', 'debrief.facts']);
    for (const view of views) {
      assert.ok(source.includes(`'${view}'`), view);
    }
    assert.deepEqual(Object.keys(contributes.views), contributes.viewsContainers.activitybar.map(({ id }) => id));
  });

  it('declares the settings that the code reads, each explained and in order', () => {
    const properties = contributes.configuration.properties;
    const read = new Set(all(source, /\.get(?:<[a-z]+>)?\('([a-z]+)',/g).map((name) => `debrief.${name}`));
    for (const name of Object.keys(properties)) {
      assert.ok(read.has(name), `${name} is never read`);
    }
    const orders = Object.values(properties).map(({ order }) => order);
    assert.deepEqual(orders, orders.map((_order, index) => index + 1));
    for (const [name, property] of Object.entries(properties)) {
      assert.match(String(property['markdownDescription']), /^%setting\./, name);
      assert.equal(property['scope'], 'resource', name);
      assert.notEqual(property['default'], undefined, name);
    }
  });

  it('knows every rule in the setting debrief.rules', () => {
    const { propertyNames } = contributes.configuration.properties['debrief.rules'] as {
      propertyNames: { enum: string[] };
    };
    assert.deepEqual(propertyNames.enum, RULES.map(({ id }) => id));
  });

  it('names files that exist', () => {
    const files = [
      manifest.icon,
      ...contributes.viewsContainers.activitybar.map(({ icon }) => icon),
      ...contributes.snippets.map((snippet) => snippet.path),
      ...contributes.jsonValidation.map(({ url }) => url),
      ...contributes.walkthroughs.flatMap(({ icon, steps }) => [
        icon,
        ...steps.flatMap(({ media }) => Object.values(media.image)),
      ]),
    ];
    assert.deepEqual(files.filter((name) => !existsSync(path.join(root, name))), []);
  });

  it('has an icon of 256 pixels', () => {
    const png = readFileSync(path.join(root, manifest.icon));
    assert.deepEqual([png.readUInt32BE(16), png.readUInt32BE(20)], [256, 256]);
    assert.ok(statSync(path.join(root, manifest.icon)).size < 60_000);
  });

  it('activates for Markdown and for its own configuration files, and for nothing else', () => {
    assert.deepEqual(manifest.activationEvents, [
      'onLanguage:markdown',
      ...all(readFileSync(path.join(root, 'src/editor/configuration-files.ts'), 'utf8'), /'(\.debrief\.[a-z]+)'/g)
        .map((name) => `workspaceContains:${name}`),
    ]);
  });

  it('works without trust and without a disk', () => {
    assert.equal(manifest.capabilities.untrustedWorkspaces.supported, true);
    assert.equal(manifest.capabilities.virtualWorkspaces, true);
  });

  it('is no ES module: the web host of VS Code 1.100 knows none', () => {
    assert.equal('type' in manifest, false);
  });
});

describe('the README', () => {
  it('has the table of settings that the manifest makes', async () => {
    assert.equal(readFileSync(path.join(root, 'README.md'), 'utf8'), await withSettingsTable());
  });
});
