/** Splits a statement's text into words, numbers and marks with exact offsets. */

import { lemmaOf } from './lemma.js';
import type { Span, Token, TokenKind } from './types.js';

/** A token before its clause is known. */
export type UnplacedToken = Omit<Token, 'clause'>;

/** More than this many tokens of one statement are not read (see design: bounded sentences). */
export const TOKEN_LIMIT = 400;

// In order: web addresses and mail addresses; numbers with their currency sign, separators and the
// letters that belong to them (200ms, 1.5k, 3pm, 12B); words with inner marks (p95, GPT-4.1,
// on-device, don't, A/B); arrows; any other single mark.
const TOKEN =
  /(?:https?:\/\/|www\.)[^\s<>"')\]]+|(?<![\w.+-])[\w.+-]+@[\w-]+\.[\w.-]+|[$€£¥₹]?\d+(?:[.,   ]\d{3})*(?:[.,]\d+)?(?:[a-zA-Z%°]+\d*)?|[$€£¥₹]?\.\d+|[\p{L}_](?:[\p{L}\p{N}_]|['’](?=\p{L})|[-‐‑./&+](?=[\p{L}\p{N}]))*\+*|(?<![-=~.])[-=~.]+(?<=[-=])>|<[-=]+|[→←⇒⇐↔➔⟶]|(?<!─)─+>|\S/gu;

/** True for a token that is a word after the pieces of "A/B" or "and/or" are kept together. */
function kindOf(text: string): TokenKind {
  const first = text.charCodeAt(0);
  if ((first >= 48 && first <= 57) || (text.length > 1 && /^[$€£¥₹.]\d/.test(text)) || (text.length > 2 && /^[$€£¥₹]\.\d/.test(text))) return 'number';
  if (/^[\p{L}_]/u.test(text) || text.includes('://') || text.includes('@')) return 'word';
  if (/^[$€£¥₹%+=<>≤≥~^|→←⇒⇐↔➔⟶─-]/u.test(text)) return 'symbol';
  return 'punctuation';
}

/** Lower case with typographic marks made plain, and prefixes joined ("re-train" → "retrain"). */
function plain(text: string): string {
  const lower = text.toLowerCase().replace(/[’‘]/g, "'").replace(/[‐‑]/g, '-');
  return /^(?:re|pre|co|de|un|mis|anti)-\p{L}/u.test(lower) ? lower.replace('-', '') : lower;
}

// A slash splits a word unless it is one of these.
const WHOLE_WITH_SLASH = /^(?:a\/b|n\/a|i\/o|ci\/cd|24\/7|tcp\/ip|w\/o)$/;

// Compounds are read as their words ("on-device" like "on device"), so that one pattern covers both
// spellings. Not split: a prefix ("re-train", "pre-trained"), single letters ("e-mail", "X-ray") and
// names with digits ("GPT-4.1").
const PREFIX = /^(?:re|pre|co|de|un|mis|anti|[a-z])$/;

function* pieces(text: string, start: number): Generator<{ text: string; start: number }> {
  if (text.includes('://') || text.includes('@') || WHOLE_WITH_SLASH.test(text.toLowerCase())) {
    yield { text, start };
    return;
  }
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    const mark = text.charAt(at);
    if (mark === '/' || (/[-‐‑]/.test(mark) && at > from && splitsAt(text, from, at))) {
      if (at > from) yield { text: text.slice(from, at), start: start + from };
      if (mark === '/') yield { text: mark, start: start + at };
      from = at + 1;
    }
  }
  if (from < text.length) yield { text: text.slice(from), start: start + from };
}

/** Whether the hyphen at `at` separates two words of a compound that starts at `from`. */
function splitsAt(text: string, from: number, at: number): boolean {
  if (!/^\p{L}/u.test(text) || PREFIX.test(text.slice(from, at).toLowerCase())) return false;
  return !/^\d/.test(text.slice(at + 1)) && !/\d$/.test(text.slice(from, at));
}

/**
 * Tokens of a statement's text in order.
 *
 * @param text the statement's text
 * @param code stretches of it that stand in inline code, sorted
 * @returns at most `TOKEN_LIMIT` tokens; offsets are UTF-16 units into `text`
 */
export function tokenize(text: string, code: readonly Span[] = []): UnplacedToken[] {
  const tokens: UnplacedToken[] = [];
  TOKEN.lastIndex = 0;
  for (let match = TOKEN.exec(text); match !== null; match = TOKEN.exec(text)) {
    for (const piece of pieces(match[0], match.index)) {
      if (tokens.length >= TOKEN_LIMIT) return tokens;
      const end = piece.start + piece.text.length;
      const lower = plain(piece.text);
      const kind = kindOf(piece.text);
      tokens.push({
        start: piece.start,
        end,
        text: piece.text,
        lower,
        lemma: kind === 'word' ? lemmaOf(lower) : lower,
        kind,
        code: code.some((span) => span.start < end && span.end > piece.start),
      });
    }
  }
  return tokens;
}
