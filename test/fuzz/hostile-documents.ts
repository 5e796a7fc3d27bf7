/** The pathological set: cmark's and markdown-it's cases and ours, for the worker, the command line and the editor. */

/** A design doc to put something into. */
export const around = (text: string): string => `# A model that answers\n\n## Goals\n\nWe take fairness seriously.\n\n${text}\n\n## Rollout\n\nWe ship it to everyone in May.\n`;

const aliases = (levels: number): string =>
  ['a0: &a0 [x, x, x, x, x, x, x, x, x]', ...Array.from({ length: levels }, (_, at) => `a${at + 1}: &a${at + 1} [${Array(9).fill(`*a${at}`).join(', ')}]`)].join('\n');

/** How much of it: what costs more than its length shows between the two. */
export const hostileSizes = [500, 5_000] as const;

/** What somebody with bad intentions writes, by what it is; the argument is how much of it. */
export const hostileDocuments: Readonly<Record<string, (size: number) => string>> = {
  'front matter that is no YAML': (size) => `---\n${'key: [\n'.repeat(size)}---\n\n${around('')}`,
  'front matter that never ends': (size) => `---\n${'key: value\n'.repeat(size)}`,
  'deep front matter': (size) => `---\na: ${'['.repeat(size)}${']'.repeat(size)}\n---\n\n${around('')}`,
  'aliases of aliases': (size) => `---\n${aliases(Math.round(Math.sqrt(size) / 4))}\n---\n\n${around('')}`,
  'megabytes': (size) => around('We take fairness seriously. The p95 latency is 300 ms.\n\n'.repeat(size * 32)),
  'NUL bytes': (size) => around('a\u0000b '.repeat(size)),
  'carriage returns': (size) => around('We take fairness seriously.\r\n\r\r\n'.repeat(size)),
  'byte order marks': (size) => `\uFEFF${around('\uFEFF a \uFEFF\n'.repeat(size))}`,
  'astral characters': (size) => around('\u{1F9F3}\u{10FFFF}𝒜 '.repeat(size)),
  'halves of characters': (size) => around('\uD83E \uDDF3'.repeat(size)),
  'zero-width characters': (size) => around('a\u200B\u200D\u2060'.repeat(size)),
  'quotes in quotes': (size) => around(`${'> '.repeat(size)}a`),
  'lists in lists': (size) => around(Array.from({ length: Math.min(size, 700) }, (_, depth) => `${'  '.repeat(depth)}- a`).join('\n')),
  'lists in lists, on one line': (size) => around(`${'- '.repeat(size)}a`),
  'quotes and lists in turns': (size) => around(`${'> - '.repeat(size)}a`),
  'brackets': (size) => around(`${'['.repeat(size)}a${']'.repeat(size)}`),
  'brackets that never close': (size) => around('[a]('.repeat(size)),
  'pictures in pictures': (size) => around(`${'!['.repeat(size)}a${'](b)'.repeat(size)}`),
  'emphasis that never closes': (size) => around('*a **a '.repeat(size)),
  'emphasis of both kinds': (size) => around('*a_ '.repeat(size)),
  'struck-out words': (size) => around('~~a ~b '.repeat(size)),
  'backticks of every length': (size) => around(Array.from({ length: Math.round(Math.sqrt(size) * 3) }, (_, at) => `e${'`'.repeat(at)}`).join('')),
  'a comment that never ends': (size) => around(`<!--${' a\n<'.repeat(size)}`),
  'many comments': (size) => around('<!-- debrief-disable-next-line a -- b -->\n'.repeat(size)),
  'tags that never end': (size) => around('<a b="'.repeat(size)),
  'character references': (size) => around('&#x1F9F3;&amp&;'.repeat(size)),
  'references without definitions': (size) => around('[a][b] '.repeat(size)),
  'definitions': (size) => around(Array.from({ length: size }, (_, at) => `[r${at}]: x\n`).join('')),
  'footnotes in footnotes': (size) => around(Array.from({ length: Math.min(size, 1_000) }, (_, at) => `[^${at}]: see [^${at + 1}]\n`).join('\n')),
  'a wide table': (size) => around(`|${' a |'.repeat(size)}\n|${' - |'.repeat(size)}\n|${' 5 ms |'.repeat(size)}`),
  'a long table': (size) => around(`| Stage | p95 |\n| --- | --- |\n${'| model | 5 ms |\n'.repeat(size)}`),
  'a table of bars': (size) => around(`|a|b|\n|-|-|\n${'|'.repeat(size)}`),
  'a diagram of one line': (size) => around(`\`\`\`mermaid\nflowchart LR\n${'A --> '.repeat(size)}B\n\`\`\``),
  'a diagram of brackets': (size) => around(`\`\`\`mermaid\nflowchart LR\nA${'[('.repeat(size)} --> B\n\`\`\``),
  'a diagram of groups': (size) => around(`\`\`\`mermaid\nflowchart LR\n${'subgraph a\n'.repeat(size)}${'end\n'.repeat(size)}\`\`\``),
  'a diagram where all goes to all': (size) => around(`\`\`\`mermaid\nflowchart LR\n${'a & b & c & d & e & f & g & h --> i & j & k & l & m & n & o & p\n'.repeat(Math.round(size / 8))}\`\`\``),
  'a drawing of lines': (size) => around(`\`\`\`text\n${'+--+--> | '.repeat(size)}\n\`\`\``),
  'a drawing of boxes': (size) => around(`\`\`\`text\n${'+---+  +---+\n| a |->| b |\n+---+  +---+\n'.repeat(size)}\`\`\``),
  'one line of words': (size) => around('the model sends each recording to the vendor '.repeat(size * 2)),
  'one word': (size) => around('A'.repeat(size * 20)),
  'one word of marks': (size) => around('-=~.'.repeat(size * 5)),
  'one number': (size) => around('1,000.'.repeat(size * 3)),
  'one address': (size) => around('a.b+c-d@e.'.repeat(size)),
  'names': (size) => around('Acme Labs, a vendor of Bolt Systems in Oslo Norway who '.repeat(size)),
  'sentences without words': (size) => around('. '.repeat(size * 5)),
  'sentences': (size) => around('It must not take more than 200 ms at p95. '.repeat(size)),
  'headings': (size) => around('# a\n'.repeat(size)),
  'bold labels': (size) => around('**Goals.** a\n\n'.repeat(size)),
};
