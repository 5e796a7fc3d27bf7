/** Tells a change ("+300 ms", "gains 3 points", "400 ms more") from an absolute amount. */

import type { Draft } from './draft.js';
import type { Lexeme } from './scan.js';

const COMPARATIVES = new Set(['more', 'less', 'fewer', 'better', 'worse', 'slower', 'faster', 'quicker', 'cheaper', 'dearer', 'costlier', 'higher', 'lower', 'longer', 'shorter',
  'larger', 'smaller', 'bigger', 'ahead', 'behind', 'extra', 'earlier', 'later', 'gain', 'improvement', 'increase', 'decrease', 'reduction', 'drop', 'rise', 'uplift', 'lift', 'growth', 'saving', 'savings', 'up', 'down', 'off', 'above', 'below', 'under', 'over', 'degradation', 'regression', 'change', 'difference', 'slowdown', 'apart', 'saved', 'additional']);

/** Comparatives that also bound ("under", "over") and need "the", "what" or nothing behind them. */
const DOUBTFUL = new Set(['more', 'less', 'above', 'below', 'under', 'over', 'up', 'down', 'off', 'later', 'earlier', 'lift', 'change', 'drop', 'rise', 'long', 'longer', 'behind']);

const VERBS = /^(?:gain(?:s|ed|ing)?|adds?|added|adding|sav(?:e|es|ed|ing)|los(?:e|es|ing)|lost|shav(?:e|es|ed|ing)|improv(?:e|es|ed|ing)|buys|buying|trim(?:s|med)?|extra|another|additional|further|drops?|dropped)$/u;

const BY_VERBS = /^(?:ris\w+|rose|gr[eo]w\w*|fall\w*|fell|drop\w*|cut\w*|reduc\w+|increas\w+|decreas\w+|improv\w+|lower\w*|rais\w+|up|down|shrink\w*|shrank|lift\w*|better|slow\w*|exceed\w*|chang\w*|mov\w*|shift\w*|beat\w*|behind|ahead|trail\w*|degrad\w*|worsen\w*|speed\w*|deviat\w*|differ\w*|off|miss\w*|climb\w*|sank|sink\w*|out|apart|wins?|won|boost\w*|regress\w*)$/u;

const NOUNS_OF = /^(?:increase|decrease|reduction|improvement|gain|drop|rise|uplift|lift|growth|saving|savings|loss|difference|gap|change|overhead|penalty|decline|cut|regression|degradation|delta)$/u;

/** Sets `delta` where the words around say so, and takes a leading sign into the range. */
export function markDelta(lexemes: readonly Lexeme[], draft: Draft): void {
  if (draft.dimension === 'points') draft.delta = true;
  takeSign(lexemes, draft);
  if (draft.delta || draft.unit === "o'clock") return;
  if (draft.dimension === 'number' && draft.unit !== '') return;
  const after = lexemes[draft.next];
  if (after !== undefined && COMPARATIVES.has(after.lower) && !(after.lower === 'more' && draft.dimension === 'count' && lexemes[draft.next + 1]?.lower === 'than')) {
    if (!DOUBTFUL.has(after.lower) || settles(lexemes, draft.next, draft)) {
      draft.delta = true;
      return;
    }
  }
  let index = draft.boundFirst - 1;
  let before = lexemes[index];
  if (before === undefined) return;
  if (/^(?:a|an|the|only|just|us|it|about|up)$/u.test(before.lower) && before.lower !== 'up') {
    index -= 1;
    before = lexemes[index];
    if (before === undefined) return;
  }
  if (draft.dimension !== 'count' && draft.dimension !== 'rate' && draft.dimension !== 'number' && draft.dimension !== 'ratio' && VERBS.test(before.lower)) draft.delta = true;
  else if (before.lower === 'by') draft.delta = byChange(lexemes, index);
  else if (before.lower === 'of' && NOUNS_OF.test(lexemes[index - 1]?.lower ?? '')) draft.delta = true;
}

/** "400 ms more", "2 % up on last year", "3 s below the old"; not "200 ms under load". */
function settles(lexemes: readonly Lexeme[], index: number, draft: Draft): boolean {
  const after = lexemes[index + 1];
  const word = lexemes[index]?.lower ?? '';
  if (draft.dimension === 'length' && word !== 'more' && word !== 'less') return false;
  if (draft.dimension === 'count' || draft.dimension === 'number' || draft.dimension === 'rate') return word === 'more' || word === 'fewer';
  if (word === 'more' || word === 'less') return after?.lower !== 'or';
  if (word === 'later' || word === 'earlier' || word === 'longer') return draft.value < 3600;
  if (word === 'over' || word === 'under' || word === 'off') return after?.lower === 'the' || after?.lower === 'its' || after?.lower === 'budget';
  if (word === 'up' || word === 'down') return after === undefined || after.kind === 'mark' || after.lower === 'on' || after.lower === 'from' || after.lower === 'against';
  if (word === 'above' || word === 'below' || word === 'behind') return draft.dimension !== 'length' && after?.kind === 'word';
  return word !== 'long';
}

/** Whether "by 10 %" stands behind a verb of change, and is no deadline or agent. */
function byChange(lexemes: readonly Lexeme[], by: number): boolean {
  for (let index = by - 1, count = 0; index >= 0 && count < 7; index -= 1, count += 1) {
    const lexeme = lexemes[index] as Lexeme;
    if (lexeme.kind === 'mark' && /^[.;:?!|]$/u.test(lexeme.text)) return false;
    if (BY_VERBS.test(lexeme.lower)) return true;
  }
  return false;
}

/** "+300 ms", "−5 %", "± 2". */
function takeSign(lexemes: readonly Lexeme[], draft: Draft): void {
  const index = draft.first - 1;
  const sign = lexemes[index];
  const self = lexemes[draft.first];
  if (sign === undefined || self === undefined || !self.glued) return;
  const free = index === 0 || !sign.glued || lexemes[index - 1]?.kind === 'mark';
  if (!free) return;
  if (sign.text === '+' || sign.text === '±') {
    draft.delta = true;
    draft.start = sign.start;
  } else if ((sign.text === '-' || sign.text === '−' || sign.text === '–') && draft.digits) {
    draft.value = -draft.value;
    draft.delta = draft.unit !== '°C' && draft.unit !== '°F' && draft.unit !== '°';
    draft.start = sign.start;
  }
}
