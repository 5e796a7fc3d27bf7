/** Second looks at cues that are often something else. */

import { isNumberLike, type PhraseMatch } from './clauses-phrases.js';
import type { Split } from './clauses-units.js';
import { isAuxiliary, isFinite } from './clauses-words.js';
import { HEADER_STATUS, type StatusCue } from './lexicons/status.js';
import type { UnplacedToken } from './tokens.js';
import type { Status } from './types.js';

const TIME_UNIT = /^(?:second|minute|hour|day|week|month|quarter|year|turn|step|moment)s?$/;

/** Whether a cue is what it looks like where it stands. */
export function cueHolds(tokens: readonly UnplacedToken[], match: PhraseMatch<StatusCue>, split: Split, first: number): boolean {
  const { cue } = match;
  const start = tokens[match.first];
  const last = tokens[match.last - 1];
  const previous = tokens[match.first - 1];
  const next = tokens[match.last];
  if (start === undefined || last === undefined) return false;
  // Inside "people who …" it is not the clause's.
  if (split.inner[match.first] === 1 && /^(?:rejected|rejected-it|deferred|hypothetical|question|others|decision|target!|measured!|measured)$/.test(cue)) return false;
  if (cue === 'question' && start.lower === 'still') return match.first === first || split.units[split.unitOf[first] ?? 0]?.hasVerb === false || /^(?:is|are|remains)$/.test(previous?.lower ?? '');
  if (cue === 'target!' && /^(?:non|anti|no)$/.test(previous?.lower ?? '')) return false;
  // "The current heuristic catches 61 %" tells where things stand, "the current page is sent" does not.
  if (cue === 'measured' && /^(?:current|existing|present)$/.test(last.lower)) return match.first === first && hasNumberSoon(tokens, match.last);
  if (cue === 'estimate!' && start.lower === 'assume') return match.first === first;
  const ends = next === undefined || next.kind === 'punctuation';
  if (cue === 'question' && /^(?:pending|awaiting)$/.test(start.lower)) {
    return ends ? isAuxiliary(previous) || split.units[split.unitOf[match.first] ?? 0]?.hasVerb === false : /^(?:legal|review|approval|decision|sign|confirmation)$/.test(next.lower);
  }
  // "For other open issues see …" asks nothing.
  if (cue === 'question' && start.lower === 'open' && match.last - match.first === 2 && last.lower.endsWith('s')) return match.first === first && split.units[split.unitOf[match.first] ?? 0]?.hasVerb === false;
  if (cue === 'rejected' && last.lower === 'out' && isAuxiliary(start)) return ends;
  // "The threshold is to be set", not "each field needs to be set".
  if (cue === 'placeholder' && start.lower === 'to') return previous === undefined || previous.kind === 'punctuation' || (isAuxiliary(previous) && !/^(?:has|have|had)$/.test(previous.lower)) || /^(?:still|yet|remains|remain)$/.test(previous.lower) || /^(?:decided|determined|announced|agreed)$/.test(last.lower);
  if (cue === 'estimate!' && start.lemma === 'be') return hasNumberSoon(tokens, match.last);
  if (cue === 'estimate' && /^(?:probably|is|are|will)$/.test(start.lower)) return hasNumberSoon(tokens, match.last);
  if (cue === 'estimate' && start.lower === 'or') return hasNumberSoon(tokens, Math.max(0, match.first - 4), match.first);
  if (cue === 'measured!' && start.lower === 'on') return split.units[split.unitOf[match.first] ?? 0]?.hasVerb === true;
  // "Questions we expect" is a title.
  if (cue === 'estimate!' && match.last >= tokens.length && /^(?:we|i)$/.test(start.lower)) return false;
  if (cue === 'question' && start.lower === 'open' && match.last - match.first === 1) return match.first === first && (next === undefined || /^[.,(]$/.test(next.text));
  if (cue === 'others' && /^(?:state|typical|paper|study|article|authors|literature)$/.test(start.lower)) return match.first - first <= 1;
  if (cue === 'others' && /^(?:for|according)$/.test(start.lower)) return match.first === first;
  if (cue === 'measured!' && start.lower === 'as') return !/^(?:version|v\d)/.test(next?.lower ?? '');
  if (cue === 'measured' && start.lower === 'currently') return !(next?.lower.endsWith('ed') === true && !isAuxiliary(previous) && match.first !== first);
  if (cue === 'deferred') {
    // "The document for V2 is owned by Ana": about it, not put off.
    if (/^(?:for|with|in)$/.test(start.lower) && isFinite(tokens, match.last)) return false;
    if (/^(?:once|after|when)$/.test(last.lower) && /^(?:a|per|every|each)$/.test(next?.lower ?? '') && (last.lower === 'once' || next?.lower !== 'a')) return false;
    if (last.lower === 'later') {
      // Alone it counts where nothing else is said: "audit logs: later", "Later, …".
      if (match.last - match.first === 1 && split.units[split.unitOf[match.first] ?? 0]?.hasVerb === true && !(match.first === first && next?.text === ',')) return false;
      return isLater(tokens, match.last - 1, split);
    }
    if (/^(?:next|sometime)$/.test(start.lower) && /^(?:by|until|till|before|of|from|since|than)$/.test(previous?.lower ?? '')) return false;
    // "Eventually, we …" and "…, eventually"; not "eventually consistent", "is eventually called".
    if (start.lower === 'eventually') return match.first === first || next === undefined || next.kind === 'punctuation';
    if (start.lemma === 'wait' && last.kind === 'number') return /^(?:19|20)\d\d$/.test(last.text);
    // "six weeks after launch" is a date, and "deferred rendering" a technique.
    if (start.lower === 'post' && TIME_UNIT.test(previous?.lower ?? '')) return false;
    if (/^(?:defer|postpone)$/.test(start.lemma) && start.lower.endsWith('ed') && next?.kind === 'word' && /^(?:rendering|queue|job|task|payment|loading|execution|revenue)s?$/.test(next.lower)) return false;
    for (let at = match.first; at < match.last; at++) if (tokens[at]?.lower === 'by') return false;
    return true;
  }
  if (cue === 'measured' && start.lower === 'today') return previous?.lower !== 'as' && !/^(?:until|than|from)$/.test(previous?.lower ?? '') && tokens[match.first - 3]?.lower !== 'as' && tokens[match.first - 2]?.lower !== 'as';
  if (cue === 'others-subject') return isSubject(tokens, match, first);
  if (cue === 'former') return match.first - first <= 2;
  if (cue === 'target!' && start.lower === 'should') return match.first !== first;
  if (cue === 'target' && /^(?:under|below)$/.test(start.lower)) {
    // "stays below 2 s", "p95 under 2 s", not "refunds under $20 are …".
    const verbless = split.units[split.unitOf[match.first] ?? 0]?.hasVerb === false;
    return match.first !== first && last.lower !== 'one' && (verbless || isAuxiliary(previous) || /^(?:be|stay|keep|remain|come|finish|run|fall|cost|end|do|take|lie|answer|in)$/.test(previous?.lemma ?? ''));
  }
  if (cue === 'target' && start.lower === 'within') return match.first !== first;
  if (cue === 'target' && start.lower === 'target') return !/^(?:language|group|audience|user|users|market|system|platform|device|account|schema|class|label|variable|table|page)s?$/.test(next?.lower ?? '');
  if (cue === 'placeholder' && /^x+$/.test(start.lower)) return start.text === start.text.toUpperCase();
  if (cue === 'placeholder' && start.lower === 'tk') return start.text === 'TK';
  return true;
}

function hasNumberSoon(tokens: readonly UnplacedToken[], from: number, to = from + 15): boolean {
  for (let at = from; at < Math.min(tokens.length, to); at++) if (isNumberLike(tokens[at])) return true;
  return false;
}

/** "Later" in the sense of "not now": not "three days later", "no later than", "later turns", "sooner or later". */
function isLater(tokens: readonly UnplacedToken[], index: number, split: Split): boolean {
  const previous = tokens[index - 1];
  const next = tokens[index + 1];
  if (next?.lower === 'than' || TIME_UNIT.test(previous?.lower ?? '') || /^(?:no|or|not|and)$/.test(previous?.lower ?? '')) return false;
  if (next === undefined || next.kind === 'punctuation' || split.unitOf[index + 1] !== split.unitOf[index]) return true;
  return /^(?:in|on|if|when|once|after|by|with|and|or)$/.test(next.lower);
}

/** "Two competitors have …", "Competitor X does …": not "competitor prices are scraped". */
function isSubject(tokens: readonly UnplacedToken[], match: PhraseMatch<StatusCue>, first: number): boolean {
  if (match.first - first > 3) return false;
  for (let at = match.first - 1; at >= first; at--) {
    if (/^(?:to|from|of|by|with|for|against|on|in|than|like|via|through)$/.test(tokens[at]?.lower ?? '') || isFinite(tokens, at)) return false;
  }
  const next = tokens[match.last];
  if (next === undefined || /^[:(|]$/.test(next.text)) return true;
  // "Competitor X does …", "rivals in Spain have …".
  const named = /^\p{Lu}/u.test(next.text) ? 1 : /^(?:in|at|from|on|like)$/.test(next.lower) ? 2 : 0;
  return isFinite(tokens, match.last) || (named > 0 && (isFinite(tokens, match.last + 1) || isFinite(tokens, match.last + 2)));
}

const TEMPLATE_WORD =
  /\b(?:names?|owners?|teams?|dates?|numbers?|insert|fill|your|values?|metrics?|threshold|contacts?|role|company|product|percent(?:age)?|amount|describe|enter|who|what|when|tbd|todo|tbc|needs|person|squad|title|author|customer|region|vendor|model|period|duration|days?|weeks?|months?|unit|figure|price|cost|target|baseline|reason|link to|version|project|feature|system|service|stakeholders?|email|phone)\b/;

/** `<owner>`, `[name of steward]`, `[NEEDS: unit]`, `???` left from a template. */
export function isTemplate(text: string, tokens: readonly UnplacedToken[], index: number): boolean {
  const token = tokens[index];
  if (token === undefined) return false;
  if (token.text === '?') return tokens[index + 1]?.text === '?' && tokens[index + 2]?.text === '?';
  if (token.text !== '<' && token.text !== '[') return false;
  const close = token.text === '<' ? '>' : ']';
  if (index > 0 && tokens[index - 1]?.end === token.start && tokens[index - 1]?.kind === 'word') return false;
  const end = text.indexOf(close, token.end);
  if (end < 0 || end - token.end > 60) return false;
  const inside = text.slice(token.end, end);
  if (token.text === '<') return /^[A-Za-z][A-Za-z _/:'-]*$/.test(inside) || /^\.\.\.|^…/.test(inside);
  if (/^(?:x|sic|link|links|source|citation|citation needed|note|image|here|update|updated|draft)$/i.test(inside)) return false;
  // One word in brackets is as often a reference or an option.
  return (/^[a-z][A-Za-z _/'-]*$/.test(inside) && TEMPLATE_WORD.test(inside)) || /^(?:NEEDS|TODO|TBD|TBC|FIXME|INSERT|FILL|XX+)\b/.test(inside) || (/^[A-Z][A-Z _/-]{2,}$/.test(inside) && TEMPLATE_WORD.test(inside.toLowerCase()));
}

/** Status that a column's header lends to its cells. */
export function headerStatus(header: string): Status | undefined {
  const plain = header.trim().toLowerCase();
  return HEADER_STATUS.find(([pattern]) => pattern.test(plain))?.[1];
}
