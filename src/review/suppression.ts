/**
 * Suppressions: `<!-- debrief-disable-next-line rule -- reason -->` for the next block that is not
 * blank, `<!-- debrief-disable rule -- reason -->` for the file, and `debrief: { disable: [...] }` in
 * front matter. A reason is asked for; one that suppresses nothing is reported.
 */

import type { MarkdownDocument, Range } from '../markdown/types.js';
import { ruleById } from '../rules/index.js';
import type { Problem } from './types.js';

interface Suppression {
  readonly ruleId: string;
  readonly range: Range;
  /** Where it holds; undefined for the whole file. */
  readonly scope?: Range;
  used: boolean;
}

/** What a document switches off, and what is wrong with how it does it. */
export class Suppressions {
  private readonly all: Suppression[] = [];
  private readonly found: Problem[] = [];

  constructor(document: MarkdownDocument) {
    for (const comment of document.comments) {
      const match = /^debrief-disable(-next-line)?(?:\s+(\S.*))?$/s.exec(comment.text.trim());
      if (!match) continue;
      const [ids, reason] = splitOnce(match[2] ?? '', '--');
      const next = match[1] === undefined ? undefined : blockAfter(document, comment.range.end);
      if (match[1] !== undefined && !next) continue;
      this.add(ids.split(/[\s,]+/).filter((id) => id !== ''), reason, comment.range, next);
    }
    this.readFrontMatter(document);
  }

  private readFrontMatter(document: MarkdownDocument): void {
    const setting = document.frontMatter?.data?.['debrief'];
    if (typeof setting !== 'object' || setting === null || !('disable' in setting)) return;
    const range = document.frontMatter?.range ?? { start: 0, end: 0 };
    const { disable } = setting;
    const reason = 'reason' in setting ? setting.reason : undefined;
    const entries: readonly unknown[] = Array.isArray(disable) ? disable : [disable];
    for (const entry of entries) {
      if (typeof entry === 'string') {
        const [id, own] = splitOnce(entry, '--');
        this.add([id.trim()], own ?? (typeof reason === 'string' ? reason : undefined), range, undefined);
      } else if (typeof entry === 'object' && entry !== null) {
        for (const [id, own] of Object.entries(entry)) this.add([id], typeof own === 'string' ? own : undefined, range, undefined);
      }
    }
  }

  private add(ids: readonly string[], reason: string | undefined, range: Range, scope: Range | undefined): void {
    if (ids.length === 0) {
      this.problem('suppression-unknown', 'Name the rule to switch off, e.g. "constraints/latency-budget".', range);
      return;
    }
    if (!reason || reason.trim() === '' || /^<[^<>]*>$/.test(reason.trim())) {
      this.problem('suppression-reason', `Say why ${ids.join(', ')} is switched off: add " -- " and a reason.`, range);
    }
    for (const ruleId of ids) {
      if (!ruleById(ruleId)) this.problem('suppression-unknown', `There is no rule "${ruleId}".`, range);
      else this.all.push({ ruleId, range, used: false, ...(scope ? { scope } : {}) });
    }
  }

  private problem(code: Problem['code'], message: string, range: Range): void {
    this.found.push({ code, severity: 'information', message, range });
  }

  /** Whether a finding is switched off here; marks what did it as used. */
  covers(ruleId: string, range: Range): boolean {
    let covered = false;
    for (const suppression of this.all) {
      if (suppression.ruleId !== ruleId) continue;
      if (suppression.scope && (range.start >= suppression.scope.end || range.end <= suppression.scope.start)) continue;
      suppression.used = true;
      covered = true;
    }
    return covered;
  }

  /** Rules switched off for the whole file. */
  isOff(ruleId: string): boolean {
    return this.all.some((suppression) => suppression.ruleId === ruleId && !suppression.scope);
  }

  /** What is wrong, once every finding has been asked for; rules that did not run leave theirs unjudged. */
  problems(ran: ReadonlySet<string>): Problem[] {
    const unused = this.all
      .filter((suppression) => !suppression.used && ran.has(suppression.ruleId))
      .map(({ ruleId, range }): Problem => ({ code: 'suppression-unused', severity: 'information', message: `${ruleId} finds nothing here, so this comment can go.`, range }));
    return [...this.found, ...unused];
  }
}

function splitOnce(text: string, separator: string): [string, string | undefined] {
  const at = text.indexOf(separator);
  return at < 0 ? [text, undefined] : [text.slice(0, at), text.slice(at + separator.length)];
}

/** The block after an offset that is no comment; a list or table counts only by the item that follows, which is its start. */
function blockAfter(document: MarkdownDocument, offset: number): Range | undefined {
  const comments = new Set(document.comments.map((comment) => comment.block));
  return document.blocks.find((block) => block.range.start >= offset && !comments.has(block.index))?.range;
}
