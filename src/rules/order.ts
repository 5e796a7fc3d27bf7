/** Which figures and measures can come first: those of the proposal, and not of today, of a rival or of a guess. */

import { likelihoodOf, type Subject } from '../facts/likelihood/likelihood.js';
import { latencyTopic, settlesLatency } from '../facts/latency.js';
import type { SuccessMetricFact } from '../facts/success-metric.js';
import type { Evidence, ReadStatement, SectionRole } from '../facts/types.js';
import type { RuleContext } from './types.js';

const OTHER_SUBJECTS: ReadonlySet<SectionRole> = new Set<SectionRole>(['problem', 'background', 'alternatives', 'non-goals', 'examples', 'template', 'appendix']);

/** How it is today, and why something has to be done. */
const TODAY = /\b(?:because|since|today|at present|currently|nowadays|so far|last (?:year|month|quarter|season))\b/i;
/** What is wanted; it makes a target of a sentence on today. */
const WANTED = /\b(?:needs?|should|shall|must|want(?:s|ed)?|will|target|goal|aim(?:s|ed)?|at least|at most|no more than|fewer than|less than|under|within|by (?:the|next)|then|next)\b/i;
/** How something else did when it was tried. */
const TRIED = /\b(?:trial|trialled|pilot|demo|bake[- ]?off|tested|tried|benchmark)\b[^.;]*\b(?:answered|got|gave|scored|reached|found|managed|came|was|were)\b/i;
const SUPPOSED = /\b(?:assum\w+|suppos\w+|guess\w*|reckon\w*|make up|made up)\b/i;

/** What is wanted may stand beside what is wrong today. */
const isWished = ({ role, text }: ReadStatement): boolean => (role === 'problem' || role === 'background') && WANTED.test(text);

/** Whether a figure at this place is one of the proposal. */
export function isOwnTarget(context: RuleContext, evidence: Evidence): boolean {
  const statement = context.statements[evidence.statement];
  if (statement === undefined) return true;
  if ((OTHER_SUBJECTS.has(statement.role) && !isWished(statement)) || TRIED.test(statement.text) || SUPPOSED.test(statement.text)) return false;
  return statement.form !== 'sentence' || !TODAY.test(statement.text) || WANTED.test(statement.text);
}

/** Log-odds from which words that look like a target or a measure are believed to be one. */
const ANSWERS = 0.5;

/** Whether the statement sounds like an answer to one of the questions. */
export function isPlain({ facts, statements }: RuleContext, evidence: Evidence, ...subjects: readonly Subject[]): boolean {
  const statement = statements[evidence.statement];
  return statement === undefined || subjects.some((subject) => likelihoodOf(statement, subject, facts.reading) >= ANSWERS);
}

const MEASURED_BY = /\b(?:share|rate|percentage|number of|how (?:many|often|long)|minutes|hours|days|weeks|per (?:cent|hundred|thousand)|satisfaction|complaints?|returns?|retention|conversion|churn|score|time to|time (?:per|spent)|cost per|accuracy|recall|precision|fewer|judged by|measured by|aim|goal|target|success|halv\w+|doubl\w+|in (?:a )?(?:100|hundred))\b/i;
const GOAL_ROLES: ReadonlySet<SectionRole> = new Set<SectionRole>(['success', 'goals', 'requirements']);

/** Whether it says by what success is judged, and not only that somebody will be glad. */
export function isMeasure(context: RuleContext, fact: SuccessMetricFact): boolean {
  const [evidence] = fact.evidence;
  const statement = evidence && context.statements[evidence.statement];
  if (evidence === undefined || statement === undefined) return true;
  if (OTHER_SUBJECTS.has(statement.role) && !isWished(statement)) return false;
  // "Five seconds is all that anybody should have to wait" is a waiting time.
  if (statement.form === 'sentence' && context.facts.of(latencyTopic).some((one) => settlesLatency(one) && one.evidence[0]?.statement === evidence.statement)) return false;
  return fact.quantity !== undefined || GOAL_ROLES.has(statement.role) || MEASURED_BY.test(statement.text);
}

/** "71 % last year, 80 % in the year after", "fourteen at present, six by May", "we want fewer than 900". */
const THEN_AND_NOW = /\b(?:now|today|at present|currently|last (?:year|spring|summer|autumn|winter|season|quarter|month)|was|were|used to)\b[^.]*\b(?:then|next (?:year|spring|summer|autumn|winter|season|quarter)|after(?:wards)?|by|want|should|shall|will|within a year|in the year)\b/i;
const WISHED = /\b(?:we|I|they|she|he|board|council)(?:['’]d| would)? (?:want|like|hope|aim|mean|expect)\b[^.]*\b(?:fewer|less|more|at least|at most|no more|under|over|down|up)\b|\bshould (?:have )?(?:gain|gained|fall|fallen|drop|dropped|rise|risen|save|saved|halve|halved|come down|go down|go up)\b/i;
/** "3.8 each today → 2.0" */
const FROM_TO = /\d\s?%?[^.;\d→]{0,20}(?:→|->|=>)\s?\d/;
const SHARE_ROW = /\b(?:share|rate|percentage|proportion|number) of\b/i;

/** A sentence or row that says what is to become of today's figure. */
export function isGoal(statement: ReadStatement): boolean {
  if (!statement.asserted || statement.form === 'heading' || statement.form === 'arrow' || (OTHER_SUBJECTS.has(statement.role) && statement.role !== 'problem')) return false;
  if (statement.form === 'row') return GOAL_ROLES.has(statement.role) && SHARE_ROW.test(statement.text);
  const numbers = statement.annotation.quantities.filter((quantity) => quantity.dimension !== 'money').length;
  return numbers > 0 && (FROM_TO.test(statement.text) || WISHED.test(statement.text) || (numbers > 1 && THEN_AND_NOW.test(statement.text)));
}
