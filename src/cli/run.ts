/** Reviews the documents of one run, several at a time. */

import { resolve } from 'node:path';
import { insertMissing } from '../review/insert-missing.js';
import type { ReviewOptions } from '../review/types.js';
import type { Configurations } from './configurations.js';
import { UserError, type Host } from './host.js';
import type { Outcome, Reviewer } from './pool.js';
import { readDocument, STANDARD_INPUT, type LoadedDocument } from './read-document.js';
import { replaceFile } from './replace-file.js';
import { reportOf, unfinishedReport, type DocumentReport } from '../report/report.js';

export interface RunOptions {
  readonly fix: boolean;
  /** Whether somebody named the documents; otherwise the configuration includes them. */
  readonly named: boolean;
}

export interface Unreadable {
  readonly path: string;
  readonly message: string;
}

export interface Run {
  /** In the order of the paths. */
  readonly reports: readonly DocumentReport[];
  readonly unreadable: readonly Unreadable[];
  /** What `--fix` did. */
  readonly inserted: readonly { readonly path: string; readonly rules: readonly string[] }[];
}

interface One {
  readonly report?: DocumentReport;
  readonly unreadable?: Unreadable;
  readonly inserted?: Run['inserted'][number];
}

/** As many documents are held in memory at once; the pool works on fewer. */
const AT_ONCE = 32;

/** Reviews every path; what cannot be read is told and the others go on. */
export async function runReviews(paths: readonly string[], host: Host, reviewer: Reviewer, configurations: Configurations, options: RunOptions): Promise<Run> {
  const results: One[] = [];
  let next = 0;
  const takeTurns = async (): Promise<void> => {
    for (let index = next++; index < paths.length; index = next++) {
      const path = paths[index] ?? '';
      results[index] = await one(path, host, reviewer, configurations, options).catch((error: unknown): One => {
        if (error instanceof UserError) return { unreadable: { path, message: error.message } };
        throw error;
      });
    }
  };
  await Promise.all(Array.from({ length: Math.min(AT_ONCE, paths.length) }, takeTurns));
  return {
    // What says of itself that it is not to be reviewed is not, unless somebody named it.
    reports: results.flatMap(({ report }) => report ?? []).filter(({ kind, findings }) => options.named || kind !== 'other' || findings.length > 0),
    unreadable: results.flatMap(({ unreadable }) => unreadable ?? []),
    inserted: results.flatMap(({ inserted }) => inserted ?? []),
  };
}

async function one(path: string, host: Host, reviewer: Reviewer, configurations: Configurations, { fix, named }: RunOptions): Promise<One> {
  const document = await readDocument(path, host);
  const file = resolve(host.folder, path === STANDARD_INPUT ? 'standard-input.md' : path);
  const { configuration, patterns } = await configurations.forFile(file);
  const requested: ReviewOptions['requested'] = named
    ? { by: 'person', why: path === STANDARD_INPUT ? 'It was piped into the command.' : 'It was named on the command line.' }
    : { by: 'pattern', why: `It matches the pattern "${patterns.included ?? ''}" of files that are reviewed.` };
  const review = (text: string): Promise<Outcome> => reviewer.review({ text, options: { configuration, requested } });
  if (!fix) return { report: reported(document, await review(document.text)) };
  let outcome: Outcome | undefined;
  const fixed = await insertMissing(document.text, async (text) => {
    outcome = await review(text);
    return outcome.kind === 'review' ? outcome.review : undefined;
  });
  const last = outcome ?? (await review(fixed.text));
  const report = reported({ ...document, text: fixed.text }, last);
  if (fixed.text === document.text || last.kind !== 'review') return { report };
  const content = new TextEncoder().encode((document.byteOrderMark ? '\ufeff' : '') + fixed.text);
  await replaceFile(file, document.bytes, content);
  return { report, inserted: { path, rules: fixed.ruleIds } };
}

function reported(document: LoadedDocument, outcome: Outcome): DocumentReport {
  switch (outcome.kind) {
    case 'review':
      return reportOf(document, outcome.review);
    case 'too-slow':
    case 'out-of-memory':
      return unfinishedReport(document, outcome.kind);
    case 'failure':
      throw new UserError(`It could not be reviewed, which is a mistake in Debrief: ${outcome.message}`);
  }
}

