import * as vscode from 'vscode';
import { closeAll, diagnosticsOf, host, open, pause, write } from '../suite/helpers.js';
import { designDoc, lastSentence } from '../suite/long-documents.js';
import { type OpenedMany, openMany } from '../suite/open-many.js';
import { eventually, ok } from '../suite/assert.js';
import { longestOwnStretches, workOfThisThread } from './own-stretches.js';

/** What is measured in one window of VS Code; times in milliseconds. */
export interface VSCodeFigures {
  /** From the call until the extension is active, in a window at rest: its file is read and run. */
  readonly activation: {
    readonly byTheClock: number;
    /** The processor's time for the extension host; nothing where it cannot be known. */
    readonly worked?: number;
  };
  /** From a keystroke in a document of 60 KB until its diagnostics are there, the pause of a quarter second included. */
  readonly toDiagnostics: readonly number[];
  /** For each keystroke there, the longest stretch of work of the extension host; and in the same document, not reviewed. */
  readonly stretches?: {
    /** For the extension itself: what it delays the extension host by. */
    readonly own: readonly number[];
    /** With all that VS Code does. */
    readonly reviewed: readonly number[];
    readonly leftAlone: readonly number[];
  };
  /** Twenty design docs and five hundred other files, one after the other. */
  readonly many?: OpenedMany;
}

const size = 60 * 1024;
const keystrokes = 40;
/** A window that opens keeps its extension host busy for others; so long until it is at rest. */
const untilAtRest = 10_000;

/** Takes all figures of this extension host. */
export async function figuresInVSCode(): Promise<VSCodeFigures> {
  const extension = vscode.extensions.getExtension('debrief.debrief-review');
  ok(extension && !extension.isActive, 'The extension is not there, or active already.');
  await pause(untilAtRest);
  const activation = await activate(extension);
  await write('bench.md', designDoc(size));
  const editor = await open('bench.md');
  const toDiagnostics = await timesToDiagnostics(editor);
  if (host !== 'node') {
    await closeAll();
    return { activation, toDiagnostics };
  }
  const reviewed = await stretchesOfWork(editor);
  const own = await longestOwnStretches(extension.extensionPath, keystrokes, (count) => typeIn(editor, count));
  await closeAll();
  await write('left-alone.md', designDoc(size).replace('debrief: true', 'debrief: false'));
  const leftAlone = await stretchesOfWork(await open('left-alone.md'));
  await closeAll();
  return { activation, toDiagnostics, stretches: { own, reviewed, leftAlone }, many: await openMany(20, 500) };
}

async function activate(extension: vscode.Extension<unknown>): Promise<VSCodeFigures['activation']> {
  const workedBefore = host === 'node' ? workOfThisThread() : undefined;
  const started = performance.now();
  await extension.activate();
  const byTheClock = performance.now() - started;
  return { byTheClock, ...(workedBefore === undefined ? {} : { worked: workOfThisThread() - workedBefore }) };
}

/** Waits until the last sentence is found where it stands now. */
async function waitForLastSentence(document: vscode.TextDocument): Promise<void> {
  const line = document.positionAt(document.getText().lastIndexOf(lastSentence)).line;
  await eventually(
    () => diagnosticsOf(document.uri).some(({ range }) => range.start.line === line),
    Boolean,
    'The last sentence is not found',
    60_000,
  );
}

/** Presses Enter at the top and waits for the diagnostics to follow, some times. */
async function timesToDiagnostics(editor: vscode.TextEditor): Promise<number[]> {
  const { document } = editor;
  await waitForLastSentence(document);
  const times: number[] = [];
  for (let count = 0; count < keystrokes / 2; count += 1) {
    const line = document.positionAt(document.getText().lastIndexOf(lastSentence)).line + 1;
    const started = performance.now();
    const shown = new Promise<void>((resolve) => {
      const listening = vscode.languages.onDidChangeDiagnostics(() => {
        if (diagnosticsOf(document.uri).some(({ range }) => range.start.line === line)) {
          listening.dispose();
          resolve();
        }
      });
    });
    await editor.edit((change) => change.insert(new vscode.Position(6, 0), '\n'));
    await shown;
    times.push(performance.now() - started);
  }
  return times;
}

/**
 * Types in the middle of a document, and gives for each keystroke the longest stretch of the
 * processor's time that the extension host was at work without a break. Other programs do not count.
 */
async function stretchesOfWork(editor: vscode.TextEditor): Promise<number[]> {
  const stretches: number[] = [];
  await pause(1_000);
  for (let count = 0; count < keystrokes; count += 1) {
    let longest = 0;
    let last = workOfThisThread();
    const looking = setInterval(() => {
      const now = workOfThisThread();
      longest = Math.max(longest, now - last);
      last = now;
    }, 1);
    await typeIn(editor, count);
    clearInterval(looking);
    stretches.push(longest);
  }
  return stretches;
}

/**
 * A keystroke in the middle of a document, every fourth of them a new line, and time for the pause, the review and
 * what is shown of it.
 */
async function typeIn(editor: vscode.TextEditor, count: number): Promise<void> {
  const text = editor.document.getText();
  const place = editor.document.positionAt(text.indexOf('\n\nThe ', text.length >> 1) + 6);
  await editor.edit((change) => change.insert(place, count % 4 === 3 ? '\n' : 'and '));
  await pause(700);
}
