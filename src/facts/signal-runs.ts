/** Sentences that list, one after the other, what is looked at again and again: "On the wall each Monday: …; …; …". */

import { PatternSet } from '../language/pattern.js';
import { namesIn, wordsOf } from './labels.js';
import { OF_MACHINES, RUN_HEADS } from './lexicons/signal-runs.js';
import { once } from './memo.js';
import type { ReadStatement, Reading, SectionRole } from './types.js';

const heads = new PatternSet(RUN_HEADS);
const machines = new PatternSet({ machines: OF_MACHINES });

/** Sections on another system, on what is not done, or on what has to be reached. */
const ANOTHER_TIME: ReadonlySet<SectionRole> = new Set<SectionRole>(['background', 'alternatives', 'non-goals', 'examples', 'template', 'questions', 'future', 'appendix', 'model', 'problem', 'requirements', 'goals', 'success']);

/** What stands before the colon is short. */
const HEAD_LENGTH = 90;

/** "We'd look at …": whoever proposes says so; with a condition it is only imagined. */
const PROPOSES = /(?:\b(?:I|we|they|she|he)(?:['’]d| would| should)|\bwould)\b/i;
const SUPPOSES = /\b(?:if|could|might|had we|were we|unless|perhaps|maybe)\b/i;

/** Its author stands behind it, whatever the clauses of a list without verbs look like by themselves. */
function isMeant(statement: ReadStatement): boolean {
  if (statement.asserted) return statement.status !== 'conditional';
  if (statement.status === 'hypothetical') return PROPOSES.test(statement.text) && !SUPPOSES.test(statement.text);
  // "Their page: …": the owner of the page is no source.
  return statement.status === 'quoted' && statement.quoteDepth === 0 && !/["“”«»]/.test(statement.text);
}

/** What stands before the list and the list itself. */
function partsOf(text: string): { readonly head: string; readonly tail: string } | undefined {
  const colon = text.indexOf(': ');
  return colon < 0 || colon > HEAD_LENGTH ? undefined : { head: text.slice(0, colon), tail: text.slice(colon + 2) };
}

/** The things listed, in the document's words. */
export function itemsOf(statement: ReadStatement): readonly string[] {
  const tail = partsOf(statement.text)?.tail ?? statement.text;
  const items = tail.split(tail.includes(';') ? /;\s+/ : /,\s+(?:and\s+)?/).map((item) => item.trim().replace(/\.$/, ''));
  return items.filter((item) => item !== '');
}

/** "Whether people's questions have shifted is looked at each night." */
const isLookedAt = (statement: ReadStatement): boolean =>
  statement.form === 'sentence' && !statement.text.trim().endsWith('?') && /^(?:whether|how|which|what)\b/i.test(statement.text) && heads.find(statement.annotation).some((match) => match.name === 'passive');

/** It has the form of a list of what is looked at. */
export const isRun = once((statement: ReadStatement): boolean => {
  if (statement.form !== 'sentence' || ANOTHER_TIME.has(statement.role)) return false;
  if (isLookedAt(statement)) return true;
  if (!isMeant(statement)) return false;
  const parts = partsOf(statement.text);
  const items = itemsOf(statement).length;
  if (parts !== undefined && items >= 2 && namesIn(parts.head, heads).has('head')) return true;
  return items >= 2 && heads.find(statement.annotation).some((match) => match.name === 'looks');
});

/** It says something of the machines, and nothing of what they say. */
export const isOfMachines = (item: string): boolean => machines.find(wordsOf(item)).length > 0;

/**
 * Sentences that answer a question after what is watched ("Who sees that?"), each with the index of its
 * question: the answer goes on until the next question or heading.
 */
export function answersAboutWatching(reading: Reading): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  let asked = -1;
  for (const statement of reading.statements) {
    if (statement.form === 'heading' || (statement.status === 'question' && statement.text.trim().endsWith('?'))) {
      const isAsked = statement.text.trim().endsWith('?') && statement.text.length < HEAD_LENGTH && heads.find(statement.annotation).some((match) => match.name === 'asks');
      asked = isAsked ? statement.index : -1;
    } else if (asked >= 0 && statement.form === 'sentence') found.set(statement.index, asked);
  }
  return found;
}
