/** Writes a text in an editor as a person does: key by key, with pauses, mistakes, second thoughts and undo. */

import * as vscode from 'vscode';
import { eventually } from '../suite/assert.js';
import { pause } from '../suite/helpers.js';

/** A number from 0 up to 1, another one with each call. */
export type Chance = () => number;

/** Numbers by chance, the same ones for the same seed (xorshift). */
export function chanceFrom(seed: number): Chance {
  let state = (seed | 0) || 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}

/** What somebody inserts and then thinks better of; much of it changes how the rest of a document is read. */
const secondThoughts = [
  '```\n', '<!-- ', '---\n', '| a | b |\n| --- | --- |\n', '> ', '- [ ] ', '\n\n', '[1]: https://example.com\n', '# Another heading\n',
  'We take fairness seriously.\n', 'Latency is under 300 ms for 95% of requests.\n', 'All data is sent to OpenAI.\n',
];

/** How often something else than the next character comes (share of keystrokes). */
const slips = 0.02;
const secondThoughtsTaken = 0.012;
const saves = 0.002;

/** How long a person takes for a key, at a word's end, and to think of the next sentence (milliseconds). */
const keyPause = 70;
const sentencePause = 2_500;

/** Somebody who writes in one editor. */
export class Writer {
  keystrokes = 0;
  undone = 0;

  constructor(
    private readonly editor: vscode.TextEditor,
    private readonly chance: Chance,
  ) {}

  /** Goes on at the end of a document, up to the whole of a text or until a moment; gives how much of it stands there. */
  async write(text: string, until: number): Promise<number> {
    const { document } = this.editor;
    this.moveTo(document.getText().length);
    let written = document.getText().length;
    while (written < text.length && Date.now() < until) {
      const character = text.charAt(written);
      await this.type(character);
      written += 1;
      if (this.chance() < slips) {
        await this.slip();
      } else if (this.chance() < secondThoughtsTaken) {
        await this.thinkBetter();
      } else if (this.chance() < saves) {
        await document.save();
      }
      await pause(/[.?!\n]/.test(character) ? this.chance() * sentencePause : keyPause * (0.5 + this.chance()));
    }
    return written;
  }

  private moveTo(offset: number): void {
    const place = this.editor.document.positionAt(offset);
    this.editor.selection = new vscode.Selection(place, place);
  }

  private async type(text: string): Promise<void> {
    this.keystrokes += 1;
    await vscode.commands.executeCommand('type', { text });
  }

  /** A few wrong keys, taken back one by one. */
  private async slip(): Promise<void> {
    const wrong = 1 + Math.floor(this.chance() * 3);
    for (let count = 0; count < wrong; count += 1) {
      await this.type('etaoin'.charAt(Math.floor(this.chance() * 6)));
      await pause(keyPause);
    }
    await pause(this.chance() * 600);
    for (let count = 0; count < wrong; count += 1) {
      this.keystrokes += 1;
      await vscode.commands.executeCommand('deleteLeft');
      await pause(keyPause);
    }
  }

  /** Changes something at the start of any line, looks at it, and undoes it. */
  private async thinkBetter(): Promise<void> {
    const { document } = this.editor;
    const before = document.getText();
    const line = Math.floor(this.chance() * document.lineCount);
    const thought = secondThoughts[Math.floor(this.chance() * secondThoughts.length)] ?? '';
    const isRemoval = this.chance() < 0.3 && line + 1 < document.lineCount;
    await this.editor.edit(
      (edit) => isRemoval
        ? edit.delete(new vscode.Range(line, 0, line + 1, 0))
        : edit.insert(new vscode.Position(line, 0), thought),
      { undoStopBefore: true, undoStopAfter: true },
    );
    await pause(300 + this.chance() * 3_000);
    await eventually(
      async () => {
        await vscode.commands.executeCommand('undo');
        return document.getText() === before;
      },
      Boolean,
      'It was not undone',
    );
    this.undone += 1;
    this.moveTo(document.getText().length);
  }
}
