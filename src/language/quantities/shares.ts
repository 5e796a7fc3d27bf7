/** Turns "99 % of requests within 2 s" and "19 out of 20 … in under 30 minutes" into a duration with a percentile. */

import type { Draft } from './draft.js';
import type { Lexeme } from './scan.js';
import { DAY } from './units.js';

/** How far the duration may stand behind its share, in lexemes. */
const REACH = 26;

/** Shares longer than this are windows ("turn into paid seats within 60 days"), not waits. */
const LONGEST_WAIT = 2 * DAY;

function shareOf(draft: Draft): number | undefined {
  if (draft.delta || draft.upper !== undefined || draft.per !== undefined) return undefined;
  if (draft.dimension === 'percent') return draft.value;
  return draft.dimension === 'ratio' ? Number((draft.value * 100).toPrecision(12)) : undefined;
}

/** A share of cases, not "by 30 %" and not a measure that happens to be a percentage. */
function isShareOfCases(lexemes: readonly Lexeme[], share: Draft, wait: Draft): boolean {
  // "backed 96 % of the time at 3.9 s": how good, and beside it how slow.
  const ofTheTime = lexemes[share.next]?.lower === 'of' && lexemes[share.next + 2]?.lower === 'time';
  if (ofTheTime && wait.comparator === 'equal' && lexemes[wait.boundFirst - 1]?.lower === 'at') return false;
  if (share.dimension === 'ratio') return true;
  const after = lexemes[share.next]?.lower;
  if (after === 'of') return true;
  if (wait.boundFirst - share.next > 4) return false;
  return after === 'within' || after === 'in' || after === 'under' || after === 'below' || after === '≤' || after === '<' || /^(?:answered|served|done|finished|completed|delivered|resolved|arrive|return)$/u.test(after ?? '');
}

function isWait(lexemes: readonly Lexeme[], draft: Draft): boolean {
  if (draft.dimension !== 'duration' || draft.delta || draft.percentile !== undefined || draft.value > LONGEST_WAIT) return false;
  // "answers 8 of 10 without a human, in under 10 s": two targets.
  const opening = lexemes[draft.boundFirst - 1]?.lower === 'in' ? draft.boundFirst - 2 : draft.boundFirst - 1;
  if (/^(?:,|and)$/u.test(lexemes[opening]?.lower ?? '')) return false;
  if (draft.comparator === 'at-most' || draft.comparator === 'less') return true;
  const before = lexemes[draft.boundFirst - 1]?.lower;
  return before === 'in' && draft.value <= 3600 || draft.comparator === 'equal' && before === 'at';
}

/** "Of 100 callers no more than 20 …": the bare number is a share of the sample in front of it. */
function bindSamples(lexemes: readonly Lexeme[], drafts: readonly Draft[], clauses: readonly number[]): void {
  for (let index = 0; index + 1 < drafts.length; index += 1) {
    const sample = drafts[index] as Draft;
    const part = (drafts.slice(index + 1, index + 3).find((draft) => draft.dimension === 'number' && draft.unit === '') ?? drafts[index + 1]) as Draft;
    if (bindRest(lexemes, sample, part)) continue;
    if (sample.dimension !== 'count' || sample.boundFirst !== sample.first || lexemes[sample.first - 1]?.lower !== 'of') continue;
    const opens = sample.first < 2 || /^[,.;:(]$/u.test(lexemes[sample.first - 2]?.text ?? '') || lexemes[sample.first - 2]?.lower === 'out';
    if (!opens || clauses[sample.first] !== clauses[part.first]) continue;
    if (part.dimension !== 'number' || part.unit !== '' || part.value > sample.value || part.boundFirst - sample.next > 12) continue;
    makeShare(part, sample);
  }
}

function makeShare(part: Draft, sample: Draft): void {
  part.dimension = 'ratio';
  part.unit = sample.unit;
  part.value = Number((part.value / sample.value).toPrecision(12));
  if (part.upper !== undefined) part.upper = Number((part.upper / sample.value).toPrecision(12));
}

/** "Forty old cases …: in at least 34 of them …", "78 to 82 of 100 cases": a share of what was counted before, or behind. */
function bindRest(lexemes: readonly Lexeme[], one: Draft, other: Draft): boolean {
  const isBare = (draft: Draft): boolean => draft.dimension === 'number' && draft.unit === '' && !draft.delta;
  const isCount = (draft: Draft): boolean => (draft.dimension === 'count' || isBare(draft)) && draft.per === undefined;
  if (one.dimension === 'count' && isCount(one) && isBare(other) && other.value <= one.value && /^(?:them|these|those)$/u.test(lexemes[other.next + 1]?.lower ?? '') && lexemes[other.next]?.lower === 'of') {
    makeShare(other, one);
    return true;
  }
  if (isBare(one) && one.upper !== undefined && isCount(other) && one.upper <= other.value && other.first === one.next + 1 && /^(?:of|in)$/u.test(lexemes[one.next]?.lower ?? '')) {
    makeShare(one, other);
    return true;
  }
  return false;
}

/** "95 times out of 100", "in 99 cases out of 100", "19 nights in 20": how often, and so a percentile of the wait before it. */
const OFTEN: ReadonlySet<string> = new Set(['time', 'case', 'try', 'night', 'day', 'morning', 'evening', 'occasion', 'run', 'attempt']);
const OFTEN_REACH = 14;

function isOften(lexemes: readonly Lexeme[], wait: Draft, share: Draft): boolean {
  const percent = shareOf(share) ?? 0;
  // "90 seconds for 99 of 100 pings": whatever is counted, most of it is done in that time.
  const most = percent >= 75 && percent < 100 && lexemes[share.boundFirst - 1]?.lower === 'for';
  return share.dimension === 'ratio' && percent >= 50 && (most || OFTEN.has(share.unit.split(' ').at(-1) ?? '')) && share.first - wait.next <= OFTEN_REACH
    && wait.dimension === 'duration' && !wait.delta && wait.percentile === undefined && wait.value <= LONGEST_WAIT && wait.per === undefined;
}

/** "under 4 s for 95 % of queries", "in less than a second, 99.5 % of the time". */
function isShareBehind(lexemes: readonly Lexeme[], wait: Draft, share: Draft): boolean {
  const gap = share.first - wait.next;
  if (gap < 1 || gap > 3 || share.comparator !== 'equal' && share.comparator !== 'at-least' || (shareOf(share) ?? 0) < 50 || !isWait(lexemes, wait)) return false;
  if (!/^(?:for|in|on|,|\(|—|–)$/u.test(lexemes[wait.next]?.lower ?? '')) return false;
  return share.dimension === 'ratio' || lexemes[share.next]?.lower === 'of';
}

/** The drafts without the shares that became percentiles. */
export function bindShares(lexemes: readonly Lexeme[], drafts: readonly Draft[], clauses: readonly number[]): Draft[] {
  bindSamples(lexemes, drafts, clauses);
  const taken = new Set<number>();
  let share = -1;
  for (let index = 0; index < drafts.length; index += 1) {
    const draft = drafts[index] as Draft;
    const candidate = share < 0 ? undefined : drafts[share];
    if (candidate !== undefined && clauses[candidate.first] === clauses[draft.first] && draft.boundFirst - candidate.next <= REACH) {
      const percent = shareOf(candidate) ?? 0;
      if (isWait(lexemes, draft) && percent >= 50 && isShareOfCases(lexemes, candidate, draft)) {
        draft.percentile = percent;
        taken.add(share);
        share = -1;
        continue;
      }
      // "no more than 1 % of calls may take longer than 2 s"
      if (draft.dimension === 'duration' && !draft.delta && draft.percentile === undefined && draft.comparator === 'more' && percent < 50 && draft.value <= LONGEST_WAIT
        && (candidate.comparator === 'at-most' || candidate.comparator === 'less') && isShareOfCases(lexemes, candidate, draft)) {
        draft.percentile = Number((100 - percent).toPrecision(12));
        draft.comparator = 'at-most';
        taken.add(share);
        share = -1;
        continue;
      }
    }
    const wait = drafts[index - 1];
    if (wait !== undefined && (isOften(lexemes, wait, draft) || (isShareBehind(lexemes, wait, draft) && clauses[wait.first] === clauses[draft.first]))) {
      wait.percentile = shareOf(draft) ?? 100;
      taken.add(index);
      continue;
    }
    if (shareOf(draft) !== undefined) share = index;
  }
  return taken.size === 0 ? [...drafts] : drafts.filter((_draft, index) => !taken.has(index));
}
