import * as vscode from 'vscode';
import type { Review } from '../review/types.js';
import type { ReviewInput } from '../worker/protocol.js';
import type { Outcome, Reviewer } from '../worker/reviewer.js';
import type { ConfigurationFiles } from './configuration-files.js';
import { isInTab, isReviewable, textOf } from './documents.js';
import { reviewSettings, settingsSection } from './settings.js';

/** A document, and the review of exactly the version that it has. */
export interface Reviewed {
  readonly document: vscode.TextDocument;
  readonly version: number;
  readonly review: Review;
}

/** What a user chose for a document in this window. */
export type Choice = 'review' | 'leave';

/** Pause in typing after which a review starts, and the longest that typing can put it off (milliseconds). */
const pause = 250;
const longestDelay = 1_000;

interface Entry {
  /** What the reviewer knows the document by. Not its address: the next untitled document gets the same one. */
  readonly key: string;
  timer?: ReturnType<typeof setTimeout>;
  /** When the change came that is not reviewed yet. */
  changedAt?: number;
  /** The version that is being reviewed, and what comes of it. */
  running?: { readonly version: number; readonly done: Promise<void> };
  reviewed?: Reviewed;
  stopped?: boolean;
  failure?: string;
  choice?: Choice;
}

/** Keeps the reviews of all documents up to date that stand in a tab. */
export class Reviews implements vscode.Disposable {
  private nextKey = 1;
  private readonly entries = new Map<vscode.TextDocument, Entry>();
  private readonly changed = new vscode.EventEmitter<vscode.TextDocument>();
  private readonly disposables: { dispose(): unknown }[] = [this.changed];

  /** A document has another review than before, or none any more. */
  readonly onDidChange = this.changed.event;

  constructor(
    private readonly reviewer: Reviewer,
    private readonly configurationFiles: ConfigurationFiles,
    private readonly log: vscode.LogOutputChannel,
  ) {
    this.disposables.push(
      vscode.workspace.onDidOpenTextDocument((document) => this.opened(document)),
      vscode.workspace.onDidCloseTextDocument((document) => this.closed(document)),
      vscode.window.tabGroups.onDidChangeTabs(() => this.tabsChanged()),
      vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        if (contentChanges.length > 0) {
          this.schedule(document, pause);
        }
      }),
      // A file that is deleted may stay open as a document for a while.
      vscode.workspace.onDidDeleteFiles(({ files }) => this.deleted(files)),
      vscode.workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration(settingsSection)) {
          this.reviewAll();
        }
      }),
      this.configurationFiles.onDidChange(() => this.reviewAll()),
    );
    vscode.workspace.textDocuments.forEach((document) => this.opened(document));
  }

  /** Whether the document with an address stands in a tab and is looked after here. */
  knows(uri: vscode.Uri): boolean {
    return this.entryAt(uri) !== undefined;
  }

  /** The review of a document's newest version that has one; perhaps of an older version than it has now. */
  latest(document: vscode.TextDocument): Reviewed | undefined {
    return this.entries.get(document)?.reviewed;
  }

  /** Whether a document is left alone because it took too long. */
  isStopped(document: vscode.TextDocument): boolean {
    return this.entries.get(document)?.stopped ?? false;
  }

  /** Why a document could not be reviewed, where something of ours broke down. */
  failureOf(document: vscode.TextDocument): string | undefined {
    return this.entries.get(document)?.failure;
  }

  /** The review of the version that a document has now; waits for it. */
  async current(document: vscode.TextDocument): Promise<Reviewed | undefined> {
    const entry = this.entries.get(document);
    if (!entry) {
      return undefined;
    }
    for (let tries = 0; tries < 3 && entry.reviewed?.version !== document.version; tries += 1) {
      await this.run(document, entry);
      if (entry.stopped || document.isClosed) {
        return undefined;
      }
    }
    return entry.reviewed?.version === document.version ? entry.reviewed : undefined;
  }

  /**
   * Reviews texts as a document would be that has this address: with its settings, its configuration and
   * what the user chose. Nothing of it is shown.
   * @param use is given what reviews a text
   * @param asked where somebody asked for just this one, whatever was chosen before
   */
  async rehearse<Result>(
    uri: vscode.Uri,
    use: (review: (text: string) => Promise<Outcome>) => Promise<Result>,
    asked?: 'named',
  ): Promise<Result> {
    const key = `${uri.toString()} rehearsed ${this.nextKey++}`;
    const circumstances = { ...(await this.circumstances(uri)), ...(asked ? { choice: asked } : {}) };
    try {
      return await use((text) => this.reviewer.review(key, { text, ...circumstances }));
    } finally {
      this.reviewer.forget(key);
    }
  }

  /** What the user chose for a document. */
  choiceOf(document: vscode.TextDocument): Choice | undefined {
    return this.entries.get(document)?.choice;
  }

  /** Reviews a document, or leaves it alone, whatever it looks like, as long as it is open. */
  choose(document: vscode.TextDocument, choice: Choice | undefined): void {
    const entry = this.entries.get(document);
    if (entry) {
      if (choice) {
        entry.choice = choice;
      } else {
        delete entry.choice;
      }
      this.again(document, entry);
    }
  }

  dispose(): void {
    for (const document of [...this.entries.keys()]) {
      this.closed(document);
    }
    vscode.Disposable.from(...this.disposables).dispose();
  }

  private entryAt(uri: vscode.Uri): Entry | undefined {
    const address = uri.toString();
    return [...this.entries].find(([document]) => document.uri.toString() === address)?.[1];
  }

  private opened(document: vscode.TextDocument): void {
    if (isReviewable(document) && isInTab(document) && !this.entries.has(document)) {
      this.entries.set(document, { key: `${document.uri.toString()} ${this.nextKey++}` });
      this.schedule(document, 0);
    }
  }

  private tabsChanged(): void {
    vscode.workspace.textDocuments.forEach((document) => this.opened(document));
    for (const document of [...this.entries.keys()]) {
      if (!isInTab(document)) {
        this.closed(document);
      }
    }
  }

  private closed(document: vscode.TextDocument): void {
    const entry = this.entries.get(document);
    if (entry) {
      clearTimeout(entry.timer);
      this.entries.delete(document);
      this.reviewer.forget(entry.key);
      this.changed.fire(document);
    }
  }

  private deleted(files: readonly vscode.Uri[]): void {
    for (const document of [...this.entries.keys()]) {
      const path = document.uri.toString();
      if (files.some((file) => path === file.toString() || path.startsWith(`${file.toString()}/`))) {
        this.closed(document);
      }
    }
  }

  private reviewAll(): void {
    for (const [document, entry] of this.entries) {
      this.again(document, entry);
    }
  }

  /** Reviews a version again that has a review already. */
  private again(document: vscode.TextDocument, entry: Entry): void {
    delete entry.running;
    this.schedule(document, 0);
  }

  private schedule(document: vscode.TextDocument, delay: number): void {
    const entry = this.entries.get(document);
    if (!entry) {
      // It was no Markdown, or deleted, when it was opened.
      this.opened(document);
      return;
    }
    const now = Date.now();
    entry.changedAt ??= now;
    clearTimeout(entry.timer);
    const left = Math.max(0, entry.changedAt + longestDelay - now);
    entry.timer = setTimeout(() => void this.run(document, entry, true), Math.min(delay, left));
  }

  /** Reviews the version that a document has now, unless that is being done. */
  private run(document: vscode.TextDocument, entry: Entry, anyway = false): Promise<void> {
    clearTimeout(entry.timer);
    delete entry.changedAt;
    const { version } = document;
    if (entry.running?.version === version && !anyway) {
      return entry.running.done;
    }
    const done = this.review(document, entry, version);
    entry.running = { version, done };
    return done;
  }

  private async review(document: vscode.TextDocument, entry: Entry, version: number): Promise<void> {
    const text = textOf(document);
    const outcome = await this.reviewer.review(entry.key, { text, ...(await this.circumstances(document.uri)) });
    if (this.entries.get(document) === entry && document.version === version) {
      this.settle(document, entry, outcome);
    }
  }

  /** All that bears on a document's review, but its text. */
  private async circumstances(uri: vscode.Uri): Promise<Omit<ReviewInput, 'text'>> {
    const settings = reviewSettings(uri);
    const configuration = await this.configurationFiles.forUri(uri);
    const choice = this.entryAt(uri)?.choice;
    return { settings, ...(configuration ? { configuration } : {}), ...(choice ? { choice } : {}) };
  }

  private settle(document: vscode.TextDocument, entry: Entry, outcome: Outcome): void {
    if (outcome.kind === 'superseded') {
      return;
    }
    entry.stopped = outcome.kind === 'stopped';
    delete entry.failure;
    delete entry.reviewed;
    switch (outcome.kind) {
      case 'review':
        entry.reviewed = { document, version: document.version, review: outcome.review };
        break;
      case 'stopped':
        this.log.warn('A document took too long to read.');
        break;
      case 'failed':
        entry.failure = outcome.message;
        this.log.error(`A document could not be reviewed: ${outcome.message}`);
        break;
    }
    this.changed.fire(document);
  }
}
