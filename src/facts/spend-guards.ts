/** What bounds spend and load: caps, rate limits, caches, alerts on the bill, a switch that stops it. */

import { PatternSet } from '../language/pattern.js';
import type { Topic } from './facts.js';
import { evidenceOf, hitsIn } from './find.js';
import { namesIn } from './figures.js';
import { eachStatement } from './kept.js';
import { CALLS, GUARDS, GUARD_SETTING, OTHER_GUARDS } from './lexicons/spend-guards.js';
import type { Fact, ReadStatement, SectionRole } from './types.js';

export interface SpendGuardFact extends Fact {
  readonly kind: 'spend-guard';
  readonly form: 'cap' | 'cache' | 'stop';
  readonly words: string;
}

const guards = new PatternSet(GUARDS);
const calls = new PatternSet({ call: [CALLS] });
const others = new PatternSet(OTHER_GUARDS);

const OUTSIDE: ReadonlySet<SectionRole> = new Set<SectionRole>(['background', 'non-goals', 'examples', 'template', 'questions', 'future', 'problem', 'appendix', 'alternatives', 'fairness']);

const times = new PatternSet({ time: ['(second|minute|hour|day|night|week|month|year|quarter|morning|evening)'] });
/** "60 turns per recipe." is a ration; a longer sentence says what they are for. */
const RATION_TOKENS = 8;

/** A short item that gives each of something so many calls, and no more is said. */
function isRation(statement: ReadStatement): boolean {
  const { quantities, tokens } = statement.annotation;
  if (statement.list === undefined || statement.status !== 'asserted' || tokens.length > RATION_TOKENS) return false;
  return quantities.some((quantity) => quantity.dimension === 'count' && quantity.per !== undefined && namesIn(quantity.per, times).size === 0 && namesIn(quantity.unit, calls).size > 0);
}

/** Columns that say when somebody is rung. */
const ALARM_HEADER = /\b(?:alarm|alert|bell|limit|cap|ceiling|stop|rings?|red|threshold|warns?)\b/i;

const money = new PatternSet({ money: ['(cost|costs|spend|bill|invoice|money|euro|euros|dollar|dollars|pound|pounds|cents|pence|kronor|crowns|francs|yen|zloty|rupees|=eur|=usd|=gbp|=dkk|=nok|=sek|=chf|tokens|gpu hours)'] });

/** A row of a table of signals: money in the label, and the figure at which the alarm goes off. */
function isBillAlarm(statement: ReadStatement): boolean {
  const [label, ...others] = statement.cells ?? [];
  if (!label || statement.text.includes('%') || namesIn(statement.text.slice(label.start, label.end), money).size === 0) return false;
  return others.some((cell) => ALARM_HEADER.test(cell.header) && /\d/.test(statement.text.slice(cell.start, cell.end)));
}

export const spendGuardTopic: Topic<SpendGuardFact> = {
  name: 'spend-guard',
  title: 'What bounds spend and load',
  extract: eachStatement((statement): SpendGuardFact[] => {
    if (statement.form === 'heading' || !statement.asserted || OUTSIDE.has(statement.role)) return [];
    const aside = others.find(statement.annotation);
    const hit = hitsIn(statement, guards).find((one) => one.asserted && !aside.some((match) => match.start < one.match.end && match.end > one.match.start));
    const form = hit ? (hit.name as SpendGuardFact['form']) : isRation(statement) || isBillAlarm(statement) || (statement.fence !== undefined && GUARD_SETTING.test(statement.text)) ? 'cap' : undefined;
    if (form === undefined) return [];
    const words = hit ? statement.text.slice(hit.match.start, hit.match.end) : statement.text;
    return [{ kind: 'spend-guard', form, words, status: statement.status, polarity: 'positive', evidence: [evidenceOf(statement)] }];
  }),
  show: ({ form, words }) => ({ label: `${form}: ${words}`, detail: { form, words } }),
};
