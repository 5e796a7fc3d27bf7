import * as vscode from 'vscode';
import type { EditorContext } from './context.js';
import { isReviewable } from './documents.js';
import {
  commentOffers, headingOffers, keyOffers, nameOffers, ownerOffers, ruleOffers, unitOffers, valueOffers,
} from './offers.js';
import { frontMatterWritingAt, isFence, type Writing, writingAt } from './typed.js';

/** More lines than this are no front matter. */
const longestFrontMatter = 100;

/** What the typing of a character may bring up; everything else is offered when it is asked for. */
const unasked: ReadonlySet<Writing['kind']> = new Set<Writing['kind']>(['heading', 'comment', 'rule']);

/**
 * In a design doc: headings that are missing, units behind a number, owners and names that are used
 * already, and the comments that switch a rule off. In any front matter: the keys that we read.
 */
export function registerCompletion(context: EditorContext): vscode.Disposable {
  const provider: vscode.CompletionItemProvider = {
    provideCompletionItems: (document, position, _token, { triggerKind }) => {
      const isAsked = triggerKind !== vscode.CompletionTriggerKind.TriggerCharacter;
      const lines = frontMatterAbove(document, position);
      return lines
        ? isAsked && isReviewable(document) ? inFrontMatter(context, document, position, lines) : undefined
        : inText(context, document, position, isAsked);
    },
  };
  return vscode.languages.registerCompletionItemProvider({ language: 'markdown' }, provider, '#', '-', '/');
}

/** The lines of front matter above a position; undefined where the position stands in none. */
function frontMatterAbove(document: vscode.TextDocument, position: vscode.Position): string[] | undefined {
  if (position.line === 0 || position.line > longestFrontMatter || document.lineAt(0).text.trimEnd() !== '---') {
    return undefined;
  }
  const lines = linesBefore(document, position).slice(1);
  return lines.some((line) => /^(?:---|\.\.\.)\s*$/.test(line)) ? undefined : lines;
}

function linesBefore(document: vscode.TextDocument, { line }: vscode.Position): string[] {
  return Array.from({ length: line }, (_line, index) => document.lineAt(index).text);
}

async function inFrontMatter(
  context: EditorContext,
  document: vscode.TextDocument,
  position: vscode.Position,
  lines: readonly string[],
): Promise<vscode.CompletionItem[] | undefined> {
  const writing = frontMatterWritingAt(lines, document.lineAt(position).text.slice(0, position.character));
  if (!writing) {
    return undefined;
  }
  const place = new vscode.Range(position.line, writing.from, position.line, position.character);
  return writing.kind === 'key'
    ? keyOffers(writing, lines, place)
    : valueOffers(writing, place, await context.rules(), context.reviews.latest(document)?.review.aids.writing);
}

async function inText(
  context: EditorContext,
  document: vscode.TextDocument,
  position: vscode.Position,
  isAsked: boolean,
): Promise<vscode.CompletionItem[] | undefined> {
  const review = context.reviews.latest(document)?.review;
  const line = document.lineAt(position).text;
  const writing = review && review.kind !== 'other' ? writingAt(line.slice(0, position.character)) : undefined;
  if (!review || !writing || !(isAsked || unasked.has(writing.kind))) {
    return undefined;
  }
  const offers = review.aids.writing;
  const place = new vscode.Range(position.line, writing.from, position.line, position.character);
  switch (writing.kind) {
    case 'heading': {
      const isCode = linesBefore(document, position).filter(isFence).length % 2 === 1;
      return isCode || line.slice(position.character).trim() !== ''
        ? undefined
        : headingOffers(writing, offers.missing, place, isNear(context, document, position));
    }
    case 'comment':
      return commentOffers(place);
    case 'rule':
      return ruleOffers(await context.rules(), review.findings, line, place);
    case 'unit': {
      const inBudget = offers.budgets.some((budget) => context.places.now(document, budget)?.contains(position));
      return inBudget ? unitOffers(writing, offers.uses, place) : undefined;
    }
    case 'owner':
      return ownerOffers(offers.owners, place);
    case 'name':
      return nameOffers(writing.text, [...offers.names, ...offers.owners], place);
  }
}

/** Tells which places lie in the section at a position, or at its end. */
function isNear(context: EditorContext, document: vscode.TextDocument, position: vscode.Position): (offset: number) => boolean {
  const isHeading = (line: number): boolean => line !== position.line && /^#{1,6} /.test(document.lineAt(line).text);
  let first = position.line;
  while (first > 0 && !isHeading(first)) {
    first -= 1;
  }
  let last = position.line;
  while (last < document.lineCount - 1 && !isHeading(last)) {
    last += 1;
  }
  return (offset) => {
    const line = context.places.now(document, { start: offset, end: offset })?.start.line;
    return line !== undefined && line > first && line <= last;
  };
}
