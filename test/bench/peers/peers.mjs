/**
 * What one might run instead, each ready to lint a text, warm. They are no part of the project's own
 * install: `npm install --prefix test/bench/peers` puts them beside this file.
 */

/** @typedef {(text: string) => unknown} Lint */

/** How each is made ready; everything is loaded only here. */
const MAKERS = {
  'remark-lint': async () => {
    const [{ unified }, { default: parse }, { default: gfm }, { default: recommended }, { default: consistent }, { VFile }] = await Promise.all([
      import('unified'), import('remark-parse'), import('remark-gfm'), import('remark-preset-lint-recommended'), import('remark-preset-lint-consistent'), import('vfile'),
    ]);
    const processor = unified().use(parse).use(gfm).use(recommended).use(consistent).freeze();
    return (/** @type {string} */ text) => {
      const file = new VFile(text);
      return processor.run(processor.parse(file), file);
    };
  },
  'textlint': async () => {
    const [{ createLinter }, { TextlintKernelDescriptor }, markdown, writeGood, terminology] = await Promise.all([
      import('textlint'), import('@textlint/kernel'), import('@textlint/textlint-plugin-markdown'), import('textlint-rule-write-good'), import('textlint-rule-terminology'),
    ]);
    const moduleOf = (/** @type {any} */ one) => one.default?.default ?? one.default ?? one;
    const descriptor = new TextlintKernelDescriptor({
      rules: [
        { ruleId: 'write-good', rule: moduleOf(writeGood), options: true },
        { ruleId: 'terminology', rule: moduleOf(terminology), options: true },
      ],
      plugins: [{ pluginId: '@textlint/markdown', plugin: moduleOf(markdown), options: true }],
      filterRules: [],
    });
    const linter = createLinter({ descriptor });
    return (/** @type {string} */ text) => linter.lintText(text, 'document.md');
  },
  'alex': async () => {
    const { markdown } = await import('alex');
    return (/** @type {string} */ text) => markdown(text);
  },
  'harper.js': async () => {
    const [{ LocalLinter }, { binaryInlined }] = await Promise.all([import('harper.js'), import('harper.js/binaryInlined')]);
    const linter = new LocalLinter({ binary: binaryInlined });
    await linter.setup();
    return (/** @type {string} */ text) => linter.lint(text, { language: 'markdown' });
  },
};

/**
 * Those that are installed, by name.
 * @returns {Promise<Record<string, Lint>>}
 */
export async function installedPeers() {
  /** @type {Record<string, Lint>} */
  const peers = {};
  for (const [name, make] of Object.entries(MAKERS)) {
    try {
      peers[name] = await make();
    } catch (error) {
      console.log(`${name} is left out: ${String(/** @type {Error} */ (error).message).split('\n')[0]}`);
    }
  }
  return peers;
}

/**
 * The floor for a keystroke: an incremental parser of Markdown. Gives a function that parses the text after an edit.
 * @returns {Promise<((text: string) => { edit(at: number, removed: number, next: string): void }) | undefined>}
 */
export async function incrementalParser() {
  try {
    const [{ parser, GFM }, { TreeFragment }] = await Promise.all([import('@lezer/markdown'), import('@lezer/common')]);
    const markdown = parser.configure(GFM);
    return (text) => {
      let length = text.length;
      let fragments = TreeFragment.addTree(markdown.parse(text));
      return {
        edit(at, removed, next) {
          const toB = at + removed + next.length - length;
          length = next.length;
          const changed = TreeFragment.applyChanges(fragments, [{ fromA: at, toA: at + removed, fromB: at, toB }]);
          fragments = TreeFragment.addTree(markdown.parse(next, changed), changed);
        },
      };
    };
  } catch {
    return undefined;
  }
}
