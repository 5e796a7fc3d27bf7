import * as vscode from 'vscode';
import { equal, eventually, match, ok } from './assert.js';
import { closeAll, placeOf, setting, untitled } from './helpers.js';

const desk = `---
debrief: true
---

# Answers at the desk

## Targets

- Whole answer on the screen: 800 ms at p95
- Cost per question: $0.02
- Load: 40,000 questions a day

## Latency

| Stage | Time, ms |
| --- | ---: |
| Look up | 250 |
| Write | 350 |
| Check | 120 |

## Rollout

| Phase | Who | Goes on when |
| --- | --- | --- |
| 1, pilot | 12 agents | 60 % of drafts sent unchanged |
| 2 | half of the agents | |
| 3 | all agents | |
`;

const notes = ['## Latency: Latency: 720 of 800 ms allocated', '## Rollout: 3 phases, 1 without a gate'];

describe('code lenses', () => {
  afterEach(async () => {
    await setting('lenses', undefined);
    await closeAll();
  });

  it('say above headings what budgets and phases come to, and lead to the place', async () => {
    const { document } = await untitled(desk);
    await waitForLenses(document, notes);
    const [, phases] = await lensesOf(document);
    ok(phases?.command, 'The lens has no command');
    await vscode.commands.executeCommand(phases.command.command, ...(phases.command.arguments as unknown[]));
    const place = vscode.window.activeTextEditor?.selection.active;
    equal(place?.line, placeOf(document, 'half of the agents').start.line);
  });

  it('stay, on their headings, while somebody types', async () => {
    const editor = await untitled(desk);
    await waitForLenses(editor.document, notes);
    for (const word of 'These are our numbers.\n\nThey'.split(/(?<= )/)) {
      await editor.edit((edit) => edit.insert(placeOf(editor.document, '## Targets').start, word));
      // At once, and not only when the new review is there.
      equal(await saidIn(editor.document), notes);
    }
    await editor.edit((edit) => edit.replace(placeOf(editor.document, '250'), '190'));
    await waitForLenses(editor.document, ['## Latency: Latency: 660 of 800 ms allocated', notes[1] as string]);
  });

  it('can be switched off, and on again', async () => {
    const { document } = await untitled(desk);
    await waitForLenses(document, notes);
    await setting('lenses', false);
    await waitForLenses(document, []);
    await setting('lenses', undefined);
    await waitForLenses(document, notes);
  });

  it('leave ordinary Markdown alone', async () => {
    const { document } = await untitled(desk);
    await waitForLenses(document, notes);
    const { document: other } = await untitled(desk.replace('debrief: true', 'debrief: false'));
    const { document: third } = await untitled(desk);
    await waitForLenses(third, notes);
    equal(await lensesOf(other), []);
  });
});

describe('inlay hints', () => {
  afterEach(async () => {
    await setting('hints', undefined);
    await closeAll();
  });

  it('say behind a price what it comes to, with the sum in the tooltip', async () => {
    const { document } = await untitled(desk);
    await waitForHints(document, ['$0.02|≈ $24k a month']);
    const [hint] = await hintsOf(document);
    match(typeof hint?.tooltip === 'string' ? hint.tooltip : '', /\$0\.02 × 40,000 a day ≈ \$24,000 a month/);
  });

  it('stay behind their price while somebody types', async () => {
    const editor = await untitled(desk);
    await waitForHints(editor.document, ['$0.02|≈ $24k a month']);
    await editor.edit((edit) => edit.insert(placeOf(editor.document, 'Cost per question').start, 'The '));
    equal(await hintTexts(editor.document), ['$0.02|≈ $24k a month']);
    await editor.edit((edit) => edit.replace(placeOf(editor.document, '40,000'), '80,000'));
    await waitForHints(editor.document, ['$0.02|≈ $48k a month']);
  });

  it('say nothing that the text says', async () => {
    const { document } = await untitled(`${desk}\n## Cost\n\nRunning it comes to about $24,000 a month.\n`);
    const { document: other } = await untitled(desk);
    await waitForHints(other, ['$0.02|≈ $24k a month']);
    equal(await hintTexts(document), []);
  });

  it('can be switched off', async () => {
    const { document } = await untitled(desk);
    await waitForHints(document, ['$0.02|≈ $24k a month']);
    await setting('hints', false);
    await waitForHints(document, []);
  });
});

async function lensesOf(document: vscode.TextDocument): Promise<vscode.CodeLens[]> {
  const lenses = await vscode.commands.executeCommand<vscode.CodeLens[]>('vscode.executeCodeLensProvider', document.uri);
  return lenses.filter(({ command }) => command?.command.startsWith('debrief.'));
}

/** Each lens as "the line that it is above: what it says". */
async function saidIn(document: vscode.TextDocument): Promise<string[]> {
  return (await lensesOf(document)).map(
    ({ range, command }) => `${document.lineAt(range.start.line).text}: ${command?.title ?? ''}`,
  );
}

async function waitForLenses(document: vscode.TextDocument, expected: readonly string[]): Promise<void> {
  await eventually(() => saidIn(document), (said) => said.join() === expected.join(), `Not ${expected.join()}`);
}

async function hintsOf(document: vscode.TextDocument): Promise<vscode.InlayHint[]> {
  const all = new vscode.Range(0, 0, document.lineCount, 0);
  return vscode.commands.executeCommand<vscode.InlayHint[]>('vscode.executeInlayHintProvider', document.uri, all);
}

/** Each hint as "the word before it|what it says". */
async function hintTexts(document: vscode.TextDocument): Promise<string[]> {
  return (await hintsOf(document)).map(({ position, label }) => {
    const before = document.lineAt(position.line).text.slice(0, position.character);
    return `${before.split(' ').at(-1) ?? ''}|${typeof label === 'string' ? label : label.map(({ value }) => value).join('')}`;
  });
}

async function waitForHints(document: vscode.TextDocument, expected: readonly string[]): Promise<void> {
  await eventually(() => hintTexts(document), (said) => said.join() === expected.join(), `Not ${expected.join()}`);
}
