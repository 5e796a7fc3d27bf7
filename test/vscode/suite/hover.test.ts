import * as vscode from 'vscode';
import { equal, eventually, match } from './assert.js';
import { closeAll, open, placeOf, setting, untitled, waitForRule } from './helpers.js';

const figures = `---
debrief: true
---

# Answers at the desk

Running costs $0.02 per question, and there are 40,000 questions a day.

The ceiling for the run cost is $20,000 a month.

We store the blood pressure of patients.
`;

describe('hover', () => {
  afterEach(async () => {
    await setting('hovers', undefined);
    await closeAll();
  });

  it('says who asks what', async () => {
    const { document } = await open('weak.md');
    const { range } = await waitForRule(document.uri, 'fairness/platitude');
    const text = await hoverAt(document, range.start.translate(0, 3));
    match(text, /asks/);
    match(text, /command:debrief\.explainRule/);
  });

  it('says nothing where nothing was found', async () => {
    const { document } = await open('weak.md');
    await waitForRule(document.uri, 'fairness/platitude');
    equal(/asks/.test(await hoverAt(document, new vscode.Position(2, 3))), false);
  });

  it('says what a price comes to, with the line of the ceiling, in the numbers as they are now', async () => {
    const editor = await untitled(figures);
    const { document } = editor;
    await hoverSays(document, '$0.02', /Read as: \$0\.02 per question\n.*\$0\.02 × 40,000 a day ≈ \$24,000 a month, over the ceiling of \$20,000 a month on line 9/);
    await hoverSays(document, '40,000', /\$0\.02 × 40,000 a day ≈ \$24,000 a month/);
    await hoverSays(document, '$20,000', /\$24,000 a month, over this ceiling/);
    const place = placeOf(document, '$20,000');
    await editor.edit((edit) => edit.replace(place, '$30,000'));
    await hoverSays(document, '$0.02', /within the ceiling of \$30,000 a month on line 9/);
  });

  it('says what kind of data a term is, and how sensitive', async () => {
    const { document } = await untitled(figures);
    await hoverSays(document, 'blood pressure', /health data, highly sensitive/);
  });

  it('says neither where the setting is off', async () => {
    const { document } = await untitled(figures);
    await hoverSays(document, '$0.02', /Read as/);
    await setting('hovers', false);
    await hoverSays(document, '$0.02', /^(?![^]*(?:Read as|×))/);
  });

  it('says nothing of numbers in ordinary Markdown', async () => {
    const { document } = await untitled('# Notes\n\nIt costs $0.02 per question, and there are 40,000 questions a day.\n');
    const { document: other } = await untitled(figures);
    await hoverSays(other, '$0.02', /Read as/);
    equal(await hoverAt(document, placeOf(document, '$0.02').start), '');
  });
});

async function hoverSays(document: vscode.TextDocument, word: string, expected: RegExp): Promise<void> {
  const place = placeOf(document, word).start.translate(0, 1);
  await eventually(() => hoverAt(document, place), (text) => expected.test(plain(text)), `The hover on ${word} does not say ${expected}`);
}

/** Markdown as it is read: escapes and entities for spaces resolved. */
function plain(text: string): string {
  return text.replace(/\\([^\w\s])/g, '$1').replaceAll('&nbsp;', ' ');
}

async function hoverAt(document: vscode.TextDocument, position: vscode.Position): Promise<string> {
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
    'vscode.executeHoverProvider',
    document.uri,
    position,
  );
  return hovers.flatMap(({ contents }) => contents).map((content) => (content as vscode.MarkdownString).value).join('\n');
}
