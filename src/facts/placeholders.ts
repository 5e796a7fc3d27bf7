/** Text that is still to be filled in. */

import type { Token } from '../language/types.js';
import type { Topic } from './facts.js';
import { evidenceOf } from './find.js';
import { eachStatement } from './kept.js';
import { byWords } from './memo.js';
import type { Fact, ReadStatement } from './types.js';

export interface PlaceholderFact extends Fact {
  readonly kind: 'placeholder';
  /** The words to fill in, as written. */
  readonly text: string;
}

const MARKS: ReadonlySet<string> = new Set(['tbd', 'tbc', 'tba', 'todo', 'fixme', 'tktk', 'lorem']);

/** Verbs after "to be" that leave something open: "to be decided". */
const OPEN_VERBS: ReadonlySet<string> = new Set(['decide', 'determine', 'define', 'confirm', 'name', 'fill', 'specify', 'announce', 'agree', 'set', 'choose', 'find', 'write', 'settle', 'clarify', 'estimate']);

/** Words in square brackets that ask for something; other brackets are references, notes or boxes to tick. */
const ASKS = /^(?:needs?\b|insert\b|your\b|the\b|name\b|owner\b|team\b|date\b|number\b|amount\b|company\b|product\b|metric\b|value\b|link\b|who\b|add\b|fill\b|placeholder\b|tb[dca]\b|todo\b|\.{3}|…|x+\b|\?+|phone\b|e-?mail\b|contact\b|address\b|role\b|person\b|place\b|price\b|figure\b|reference\b|department\b|city\b|country\b|percent(?:age)?\b|threshold\b|source\b|vendor\b|customer\b|tool\b|model\b|describe\b|enter\b|to (?:be|come)\b|ask\b|ref\.|whoever\b|[\p{L}’', ]{1,60}\b(?:name|no\.|number|date|address|goes here|to (?:confirm|follow|come|go here|be [\p{L}]+|fill(?: in)?|supply|write|add|check|provide)(?: [\p{L}]+)?|tb[dca])\s*$)/iu;

/** A name for what is missing, in small letters: "[till contact]". */
const NAMED = /^(?!.*\bbracket|sic\b|redacted\b|laugh|applause|pause|silence|inaudible)\p{Ll}[\p{L}’'-]*(?: [\p{L}’'-]+){0,5}$/u;
/** Words and signs behind which a name or a figure is due. */
const DUE = /(?:^|[:→=(;|]|\b(?:to|by|from|in|is|are|at|with|see|for|until|before|after|contact))\s*$/i;
const END = /^\s*(?:$|[.,;:?!)|])/;
/** What a mask writes in the place of a name is meant to stay. */
const MASKING = /\b(?:mask|redact|replac|token|swap|placeholder|becomes?\b)/i;

/** A pair of brackets where a name or a figure is due: "the store rating → [target]". */
const isDue = (text: string, words: string, start: number, end: number): boolean => NAMED.test(words) && DUE.test(text.slice(0, start)) && END.test(text.slice(end));

/** A run of capital X that stands for a number or a name: "XX ms", "in XX branches". */
const isCrosses = (token: Token): boolean => /^(?:X{2,}|[Xx]{3,})$/.test(token.text) || /^X{1,3}%$/.test(token.text);

const QUOTES = /["'“”„‘’«»`]/;

/** Whether a stretch stands between quotation marks, and so is talked about. */
function isQuoted(text: string, start: number, end: number): boolean {
  if (QUOTES.test(text.charAt(start - 1)) && QUOTES.test(text.charAt(end))) return true;
  // "Dear XX": a short quotation around it.
  return /["“„«][^"“”„«».]{0,30}$/u.test(text.slice(0, start)) && /^[^"“”„«».]{0,30}["”“»]/u.test(text.slice(end));
}

/** "It is TBD in your packet": somebody else's blank. */
const ELSEWHERE = /^\s+(?:in|on) (?:your|their|his|her|that|another|the other|the vendor's)\b/i;

/** Where in a statement something is left open, if anywhere. */
const openPlace = byWords((statement: ReadStatement): { start: number; end: number } | undefined => {
  const { text, annotation } = statement;
  const { tokens } = annotation;
  const plain = (start: number, end: number): boolean =>
    !isQuoted(text, start, end) && !statement.code.some((span) => span.start < end && span.end > start) && !statement.struck.some((span) => span.start <= start && span.end >= end);
  for (const [at, token] of tokens.entries()) {
    const next = tokens[at + 1];
    if (MARKS.has(token.lower) && (token.lower !== 'lorem' || next?.lower === 'ipsum') && (token.lower !== 'todo' || token.text === 'TODO' || next?.text === ':') && !ELSEWHERE.test(text.slice(token.end)) && plain(token.start, token.end)) return token;
    if (isCrosses(token) && plain(token.start, token.end)) return token;
    // "Still to be agreed" as a heading names a list of open questions.
    if (token.lower === 'to' && next?.lower === 'be' && statement.form !== 'heading') {
      const verb = tokens[at + 2];
      const after = tokens[at + 3]?.lower;
      // "Has to be filled in before training" is a task, "is not to be found there" a finding.
      const isTask = /^(?:has|have|had|needs?|ought|not|never)$/.test(tokens[at - 1]?.lower ?? '');
      if (verb && !isTask && OPEN_VERBS.has(verb.lemma) && after !== 'by' && endsThought(tokens[at + 3]) && plain(token.start, verb.end)) return { start: token.start, end: verb.end };
    }
  }
  for (const match of text.matchAll(/<([^<>\n]{1,80})>|\[([^[\]\n]{1,80})\]|(\?{3,})|(_{4,})|\{\{[^{}\n]{1,80}\}\}/g)) {
    const start = match.index;
    const end = start + match[0].length;
    if (!plain(start, end)) continue;
    if (match[1] !== undefined && !/^\p{L}[\p{L}\p{N} ,.'’/()+-]*$/u.test(match[1])) continue;
    if (match[2] !== undefined && (MASKING.test(text) || !(ASKS.test(match[2].trim()) || isDue(text, match[2].trim(), start, end)) || statement.links.some((link) => link.start <= start + 1 && link.end >= end - 1))) continue;
    return { start, end };
  }
  return undefined;
});

/** "To be confirmed" ends there or goes on with when or with whom, and not with a further verb's object. */
function endsThought(next: Token | undefined): boolean {
  return next === undefined || next.kind === 'punctuation' || next.kind === 'symbol' || ['with', 'later', 'in', 'at', 'on', 'after', 'before', 'when', 'once', 'and', 'together', 'soon', 'next'].includes(next.lower);
}

export const placeholderTopic: Topic<PlaceholderFact> = {
  name: 'placeholder',
  title: 'Still to be filled in',
  extract: eachStatement((statement): PlaceholderFact[] => {
    if (statement.fence !== undefined) return [];
    const place = openPlace(statement);
    if (!place) return [];
    return [
      { kind: 'placeholder', status: 'placeholder', polarity: 'positive', text: statement.text.slice(place.start, place.end), evidence: [evidenceOf(statement, place.start, place.end)] },
    ];
  }),
  show: ({ text }) => ({ label: text, detail: { text } }),
};
