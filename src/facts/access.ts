/** Who may see data about people. */

import { PatternSet } from '../language/pattern.js';
import type { Topic } from './facts.js';
import { evidenceOf, statusOfClause } from './find.js';
import { ACCESS_LIMIT, ACCESS_PATTERNS } from './lexicons/access.js';
import { dataIn } from './personal.js';
import { isAsserted } from './reading.js';
import type { Fact, ReadStatement, Reading } from './types.js';

/** A statement of who sees what, or of how that is restricted. */
export interface AccessFact extends Fact {
  readonly kind: 'access';
  readonly words: string;
}

const patterns = new PatternSet(ACCESS_PATTERNS);

const ACCESS_HEADER = /\b(?:who (?:may|can|sees?|reads?|has access)|access|open(?:ed)? to|visible to|seen by|may (?:see|read|open)|permissions?|viewers?|readable by)\b/i;
const SURE = /^(?:role.based|attribute.based|rbac|abac|least privilege|need.to.know|row.level|break.glass|four eyes|standing access|tenant isolation|just.in.time access|two.person)/i;
const POINTS = /\b(?:it|them|these|those|that|any of it|all of it|everything|anything|nothing)\b/i;

/** Data, people or a pronoun that stands for them in a part about data. */
function isAboutData(statement: ReadStatement, reading: Reading): boolean {
  if (dataIn(statement).some((mention) => mention.kind !== 'derived' || mention.strong)) return true;
  const title = reading.sections[statement.section]?.path.join(' ') ?? '';
  const aboutData = statement.role === 'privacy' || statement.role === 'data' || /\b(?:data|privacy|who (?:sees|may|can|gets)|access|people)\b/i.test(title);
  if (aboutData) return true;
  if (statement.annotation.terms.some((term) => term.class.startsWith('person')) && /\b(?:people|cases?|trips?|scores?)\b/i.test(statement.text)) return true;
  const before = reading.statements[statement.index - 1];
  return POINTS.test(statement.text) && before?.section === statement.section && dataIn(before).length > 0;
}

/** The statement names people's data, or stands in a part about it. */
function isClearlyData(statement: ReadStatement): boolean {
  return dataIn(statement).some((mention) => mention.strong) || statement.role === 'privacy';
}

function wordsIn(statement: ReadStatement): string | undefined {
  for (const match of patterns.find(statement.annotation)) {
    if (!isAsserted(statusOfClause(statement, match.clause))) continue;
    const quoted = statement.code.some((span) => match.start >= span.start && match.end <= span.end) || /["“][^"”]*$/.test(statement.text.slice(0, match.start));
    if (quoted) continue;
    if (match.name === 'sure') return statement.text.slice(match.start, match.end);
    if (match.name === 'nobody' && !isClearlyData(statement)) continue;
    if (match.name === 'restricted' || match.name === 'nobody') return statement.text.slice(match.start, match.end);
    if (ACCESS_LIMIT.test(statement.text.slice(match.start))) return statement.text.slice(match.start, match.end);
  }
  if (statement.form !== 'row' || !statement.cells || statement.role === 'rollout') return undefined;
  const label = statement.text.slice(statement.cells[0]?.start ?? 0, statement.cells[0]?.end ?? 0);
  const cell = statement.cells.find((one) => one.column > 0 && (ACCESS_HEADER.test(one.header) || ACCESS_HEADER.test(label)) && /\p{L}{3}/u.test(statement.text.slice(one.start, one.end)));
  return cell === undefined ? undefined : statement.text.slice(cell.start, cell.end);
}

function extract(reading: Reading): AccessFact[] {
  return reading.statements.flatMap((statement): AccessFact[] => {
    if (!statement.asserted || statement.form === 'arrow' || statement.role === 'background' || statement.role === 'problem') return [];
    const words = wordsIn(statement);
    if (words === undefined || !(SURE.test(words) || isAboutData(statement, reading))) return [];
    return [{ kind: 'access', words, status: statement.status, polarity: 'positive', evidence: [evidenceOf(statement)] }];
  });
}

/** Who may see what, in reading order. */
export const accessTopic: Topic<AccessFact> = {
  name: 'access',
  title: 'Who may see it',
  extract,
  show: (fact) => ({ label: fact.words, detail: {} }),
};
