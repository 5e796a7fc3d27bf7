// Loads every module of the engine and reviews a document, and prints the regular expressions that were put
// together on the way, as JSON. A process of its own: modules are loaded once, and their expressions made then.
import { readFileSync } from 'node:fs';
import { glob } from 'tinyglobby';

/** @type {Set<string>} */
const made = new Set();
const original = globalThis.RegExp;
globalThis.RegExp = new Proxy(original, {
  construct(target, words, self) {
    const expression = Reflect.construct(target, words, self);
    // Also where a library builds one; which file it was stands in the stack.
    if (/\/src\//.test((new Error().stack ?? '').split('\n')[2] ?? '')) made.add(String(expression));
    return expression;
  },
});

const root = new URL('../../', import.meta.url);
const parts = 'src/{markdown,language,facts,rules,review,report}/**/*.ts';
for (const file of await glob(parts, { cwd: root, ignore: ['**/*.examples.ts'] })) await import(new URL(file, root).href);
const { review } = await import(new URL('src/review/engine.ts', root).href);
for (const name of await glob('examples/*.md', { cwd: root })) review(readFileSync(new URL(name, root), 'utf8'), { requested: { by: 'person', why: '' } });
process.stdout.write(JSON.stringify([...made]));
