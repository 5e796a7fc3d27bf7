import * as fc from 'fast-check';

/** Pieces of Markdown that change how what follows or precedes them is read. */
export const fragments = [
  'We send audio to the vendor. ', 'Nothing leaves the phone, e.g. no logs. ', 'p95 is 300 ms at $0.02. ', 'a', ' ', 'word ',
  '\n', '\n\n', '\n\n\n', '\r\n', '\n    ', '\n  ', '\t', '\n# Goals\n', '\n\n## 2. Non-goals\n\n', '\nTitle\n===\n', '\n---\n', '\n===\n', '---\n', '***\n',
  '- item\n', '\n- one\n- two\n', '1. first\n', '2) second\n', '  - nested\n', '    - deeper\n', '* star\n', '- [ ] task\n', '- [x] done\n', '- **Latency** — 300 ms. Next.\n', '\n\n  continued\n',
  '> quote\n', '> [!NOTE]\n> call-out\n', '>> deeper\n', '\n> - list in quote\n', '```\n', '```text\n', '~~~\n', '```mermaid\nflowchart LR\n  A[Phone] -->|audio| B\n```\n', '```\nphone --> server\n```\n',
  '\n| a | b |\n| --- | --- |\n| 1 | 2 |\n', '| 3 | `x\\|y` |\n', '|', '| --- |\n', 'a | b\n--- | ---\n',
  '**bold**', '**Where it runs.** On the phone.', '\n\n**Label:** text\n', '**Only bold**\n', '*', '**', '_em_', '~~struck~~', '`code`', '`', '``', '~', '\\', '\\*', '&amp;', '&#x41;', '&',
  '[link](http://a.b)', '[ref]', '[ref][]', '[text][ref]', '\n[ref]: http://x.y\n', '\n[ref]: <a b> "title"\n', '[other]: /u\n', '[ref]:', '[^1]', '\n[^1]: the note\n', '    more of the note\n', '\n[^two]: x\n', '![alt](i.png)', '<http://a.b>', 'www.example.com',
  '<!-- comment -->', '<!--', '-->', '\n<!-- debrief-disable x -->\n', '<div>\n', '</div>\n', '<details>\n', '<h2>Html</h2>\n', '<br>', '<b>x</b>', '<name>',
  '\u{1F9F3} astral ', 'é', '“quoted. Text.” ', '(see Art. 9.) ', ':', '\n\nWe will not:\n\n- a\n- b\n', '\n- [x](#x)\n  - [y](#y)\n',
  '---\ntitle: x\ntags: [a, b]\n---\n', '---\nbroken: [\n---\n',
] as const;

export const markdown: fc.Arbitrary<string> = fc
  .array(fc.constantFrom(...fragments), { minLength: 0, maxLength: 40 })
  .map((parts) => parts.join(''));

const items = [
  '- **Latency** — 300 ms. Next.\n', '- item with `code`\n', '- 2. second\n', '-\n', '- a\n  - b\n  - c\n', '- a\n\n  para\n', '-   wide\n', '- [ ] task\n', '- > quote\n',
  '- ```\n  x --> y\n  ```\n', '- a <!-- c -->\n', '\n', '- [ref] and [^1]\n', '- # h\n', '-     code\n', '- a\n  1. b\n', '- a\nlazy\n', '- - - a\n', '- [x](#x)\n', '* other\n',
] as const;
const rows = ['| a | b |\n', '| `x\\|y` | **2** ms |\n', '| | |\n', 'c | d\n', '| [ref] | <!-- c --> | more |\n', '|\n', '| `a | b` |\n', '- x | y\n', '> q | r\n', '| e |\n'] as const;

/** One long list, or one long table, among other blocks. */
export const longBlock: fc.Arbitrary<string> = fc.oneof(
  fc.array(fc.constantFrom(...items), { minLength: 3, maxLength: 14 }).map((parts) => `Lead in:\n\n- first\n${parts.join('')}- last\n\n[ref]: x\n\n[^1]: y\n`),
  fc.array(fc.constantFrom(...rows), { minLength: 3, maxLength: 14 }).map((parts) => `Lead in:\n\n| h1 | h2 |\n| --- | --- |\n${parts.join('')}| z | z |\n\nAfter.\n\n[ref]: x\n`),
);

/** Keystrokes: short edits, mostly within a line. */
export const keystrokes: fc.Arbitrary<RandomEdit[]> = fc.array(
  fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    remove: fc.constantFrom(0, 0, 0, 1, 2),
    insert: fc.constantFrom('', 'a', ' ', 'word ', '. B', '`', '*', '**', '|', '\\', '-', '- ', '2. ', '>', '[', ']', '#', '<!--', '```', '\n', '  ', '    ', '[ref]', ':', '**Bold.** x'),
  }),
  { minLength: 1, maxLength: 16 },
);

/** An edit of a text: places are shares of its length, so that it fits any text. */
export interface RandomEdit {
  readonly at: number;
  readonly remove: number;
  readonly insert: string;
}

const inserted = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...fragments) },
  { weight: 1, arbitrary: fc.constant('') },
  { weight: 1, arbitrary: fc.array(fc.constantFrom(...fragments), { maxLength: 6 }).map((parts) => parts.join('')) },
);

export const edits: fc.Arbitrary<RandomEdit[]> = fc.array(
  fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    remove: fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, { weight: 2, arbitrary: fc.integer({ min: 1, max: 5 }) }, { weight: 1, arbitrary: fc.integer({ min: 6, max: 80 }) }),
    insert: inserted,
  }),
  { minLength: 1, maxLength: 12 },
);

export function applyEdit(text: string, edit: RandomEdit): string {
  const at = Math.floor(edit.at * text.length);
  return text.slice(0, at) + edit.insert + text.slice(at + edit.remove);
}
