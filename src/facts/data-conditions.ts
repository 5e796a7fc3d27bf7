/** Where the plan waits for data that is complete, clean or labelled to the last piece. */

import { PatternSet } from '../language/pattern.js';
import type { Topic } from './facts.js';
import { evidenceOf, hitsIn } from './find.js';
import { eachStatement } from './kept.js';
import { AS_IT_IS, FLAWLESS, WAITS } from './lexicons/data-conditions.js';
import type { Fact, ReadStatement, SectionRole } from './types.js';

export interface DataConditionFact extends Fact {
  readonly kind: 'data-condition';
  /** What the data has to be, as written. */
  readonly demand: string;
}

const flawless = new PatternSet(FLAWLESS);
const waits = new PatternSet(WAITS);
const asItIs = new PatternSet(AS_IT_IS);

const OUTSIDE: ReadonlySet<SectionRole> = new Set<SectionRole>(['background', 'alternatives', 'non-goals', 'examples', 'template', 'questions', 'limitations', 'privacy', 'future', 'problem']);

/** Words for going live or beginning, in what is said to be done with the data as it is. */
const STARTS = /\b(?:starts?|begins?|launch(?:es)?|goes? live|opens?)\b/i;

/** "Every call transcribed within 2 s" is a target for the service. */
const HOUR = 3_600;

/** "Makes no errors of judgment", "no names come along": what a model does and what is not handed over is no demand. */
const NOT_OF_DATA = /\bmakes? no (?:errors?|mistakes?)\b|\bno (?:names?|faces|cards|e-?mails|addresses|phone numbers)\b[^.;]*\b(?:come|comes|go|goes|leave|leaves|are|is) (?:along|with|over|in|sent|stored|kept|handed)\b/i;

/** What the next sentence says of the wait. */
const UNTIL_THEN = /^(?:until then|till then|before that|only then|not before|launch waits|we wait|it waits)\b/i;

function demandOf(statement: ReadStatement, next: ReadStatement | undefined): string | undefined {
  if (statement.form === 'heading' || statement.form === 'arrow' || statement.fence !== undefined || !statement.asserted || OUTSIDE.has(statement.role)) return undefined;
  if (asItIs.find(statement.annotation).length > 0 || NOT_OF_DATA.test(statement.text)) return undefined;
  if (statement.annotation.quantities.some((quantity) => quantity.dimension === 'duration' && quantity.value < HOUR)) return undefined;
  // "Not one field left blank" and "we do not start before" are negations that make the demand; so polarity is left to the words.
  const demand = hitsIn(statement, flawless).find((hit) => hit.status !== 'hypothetical' && hit.status !== 'rejected' && hit.status !== 'others');
  const waiting = waits.find(statement.annotation).length > 0 || (next?.block === statement.block && next.asserted && UNTIL_THEN.test(next.text));
  return demand !== undefined && waiting ? statement.text.slice(demand.match.start, demand.match.end) : undefined;
}

export const dataConditionTopic: Topic<DataConditionFact> = {
  name: 'data-condition',
  title: 'Data that the plan waits for',
  extract: eachStatement((statement, { statements }): DataConditionFact[] => {
    const { index } = statement;
    const next = statements[index + 1];
    const demand = demandOf(statement, next);
    // "We launch with what we have" may follow, and then nobody waits.
    const mended = next?.block === statement.block && next.asserted && STARTS.test(next.text) && asItIs.find(next.annotation).length > 0;
    return demand === undefined || mended ? [] : [{ kind: 'data-condition', demand, status: statement.status, polarity: 'positive', evidence: [evidenceOf(statement)] }];
  }),
  show: ({ demand }) => ({ label: `waits for: ${demand}`, detail: { demand } }),
};
