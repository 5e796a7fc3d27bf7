import * as vscode from 'vscode';
import { ok } from './assert.js';
import { closeAll, diagnosticsOf, onlyInNewest, onlyInNode, open, read, settle, waitForRule, write } from './helpers.js';
import { print } from './reporter.js';

/** VS Code itself may be busy with as much for a minute, which says nothing of the extension: one of them is enough. */
const tenMegabytes = 'ten megabytes';

describe('documents that nobody should write', () => {
  afterEach(async function () {
    // VS Code itself takes long to part with ten megabytes.
    this.timeout(120_000);
    await closeAll();
  });

  const hostile: Record<string, string> = {
    'unclosed emphasis': '*a **a '.repeat(5_000),
    'deep quotes': `${'> '.repeat(8_000)}a`,
    'an unclosed comment': `<!--${' a\n<'.repeat(10_000)}`,
    'NUL bytes': '# A\u0000B\n\n'.repeat(100),
    'astral characters': `# ${'𝒜🚀'.repeat(2_000)}\n\nWe take fairness seriously. 🚀`,
    'broken front matter': '---\ndebrief: [true\n---\n\n# A\n\nWe take fairness seriously.\n',
    'one megabyte': '# A\n\nWe take fairness seriously.\n\n'.repeat(30_000),
    [tenMegabytes]: '# A\n\nWe take fairness seriously.\n\n'.repeat(300_000),
  };
  for (const [name, text] of Object.entries(hostile)) {
    it(`${name}: the next document is reviewed within seconds, and the editor answers`, async function () {
      this.timeout(100_000);
      if (name === tenMegabytes) {
        onlyInNewest.call(this);
        onlyInNode.call(this);
      }
      const limit = name === tenMegabytes ? 80_000 : 40_000;
      // As a file: a document as large as that cannot be handed to the editor in one piece.
      const uri = await write('hostile.md', text);
      const started = Date.now();
      const editor = await open('hostile.md');
      let slowest = 0;
      let last = Date.now();
      const ticking = setInterval(() => {
        slowest = Math.max(slowest, Date.now() - last - 20);
        last = Date.now();
      }, 20);
      await settle(limit);
      clearInterval(ticking);
      const taken = Date.now() - started;
      print(`          ${name}: next document after ${taken} ms, longest pause of the host ${slowest} ms`);
      ok(taken < limit, `It took ${taken} ms`);
      await vscode.workspace.fs.delete(uri);
      ok(diagnosticsOf(editor.document.uri).length < 200, 'Too many findings');
    });
  }

  it('positions behind astral characters and CRLF are exact', async () => {
    const body = (await read('weak.md')).replace('We take fairness', '🚀𝒜 We take fairness').replaceAll('\n', '\r\n');
    await write('astral.md', body);
    const { document } = await open('astral.md');
    const { range } = await waitForRule(document.uri, 'fairness/platitude');
    ok(document.getText(range).includes('We take fairness seriously'), document.getText(range));
    ok(document.eol === vscode.EndOfLine.CRLF, 'The test is not about CRLF');
  });
});
