/** Who may see data about people. */

import { PatternSet } from '../language/pattern.js';
import type { Topic } from './facts.js';
import { evidenceOf, statusOfClause } from './find.js';
import { eachStatement } from './kept.js';
import { ACCESS_LIMIT, ACCESS_PATTERNS, ROLE_LABEL } from './lexicons/access.js';
import { dataIn } from './personal.js';
import { isAsserted } from './reading.js';
import type { Fact, ReadStatement, Reading } from './types.js';

/** A statement of who sees what, or of how that is restricted. */
export interface AccessFact extends Fact {
  readonly kind: 'access';
  readonly words: string;
}

const patterns = new PatternSet(ACCESS_PATTERNS);
const somebody = new PatternSet({ somebody: ['({team}|{overseer}|{person}|people|staff)'] });

const ACCESS_HEADER = /\b(?:who (?:may|can|sees?|reads?|has access)|access|open(?:ed)? to|visible to|seen by|may (?:see|read|open)|permissions?|viewers?|readable by)\b|^\s*(?:looking|look-?ups?|readers?|viewing|opening|reading|insight|visibility|eyes|seeing|rights|opens?|clearance)\s*$/i;
const POINTS = /\b(?:it|them|these|those|that|any of it|all of it|everything|anything|nothing)\b/i;

/** Data, people or a pronoun that stands for them in a part about data. */
function isAboutData(statement: ReadStatement, reading: Reading): boolean {
  if (dataIn(statement).some((mention) => mention.kind !== 'derived' || mention.strong)) return true;
  const title = reading.sections[statement.section]?.path.join(' ') ?? '';
  const aboutData = statement.role === 'privacy' || statement.role === 'data' || /\b(?:data|privacy|who (?:sees|may|can|gets)|access|people)\b/i.test(title);
  if (aboutData) return true;
  if (statement.annotation.terms.some((term) => term.class.startsWith('person')) && /\b(?:people|cases?|trips?|scores?)\b/i.test(statement.text)) return true;
  if (!POINTS.test(statement.text)) return false;
  return [1, 2, 3].some((back) => {
    const before = reading.statements[statement.index - back];
    return before?.section === statement.section && dataIn(before).length > 0;
  });
}

/** The statement names people's data, or stands in a part about it. */
function isClearlyData(statement: ReadStatement): boolean {
  return dataIn(statement).some((mention) => mention.strong) || statement.role === 'privacy';
}

/** Headings and questions under which a bare "the adjuster on the case" says who may look. */
const WHO_LOOKS = /\b(?:who (?:looks?|sees?|may|can|reads?|gets to|has access|is allowed)|access|rights|permissions?)\b/i;

const MAY = /\b(?:can|may)\b/i;
const ANYBODY = /\b(?:any|every|all|anybody|anyone|everybody|everyone)\b/i;

const titleOf = (statement: ReadStatement, reading: Reading): string => reading.sections[statement.section]?.title ?? '';

/** The answer to "Who sees injury photographs?", where it names somebody. */
function isAnswer(statement: ReadStatement, reading: Reading): boolean {
  const before = reading.statements[statement.index - 1];
  if (before?.text.includes('?') !== true || !WHO_LOOKS.test(before.text) || before.block !== statement.block) return false;
  return /\b(?:\p{L}+ers?|doctors?|nurses?|staff|team|agents?|you|nobody|only|clerks?|physicians?|head|adjusters?)\b/iu.test(statement.text) && !/\b(?:questions?|discuss|talk|decide|open|later|unclear)\b/i.test(statement.text);
}

/** "Agents of the queue and three people of the team only." */
const isOnly = (statement: ReadStatement): boolean => /\b(?:only|alone|nobody else|no one else)\b/i.test(statement.text) && somebody.find(statement.annotation).length > 0;

const ROLE_HEADER = /^(?:roles?|who|groups?|teams?|functions?|readers?|viewers?|persons?)$/i;
const SIGHT_CELL = /^\s*(?:yes|no|none|nothing|–|—|-|x|✓|✗|masked|redacted|own|read|write|view|full|all|pseudonym\w*|totals?|sums?|counts?)(?![\p{L}])/iu;

/** "labeller | – | masked" below "Role | Recordings | Transcripts". */
function isRoleRow(statement: ReadStatement): boolean {
  const { cells } = statement;
  if (!cells || !ROLE_HEADER.test(cells[0]?.header.trim() ?? '')) return false;
  return cells.length > 1 && cells.slice(1).every((cell) => SIGHT_CELL.test(statement.text.slice(cell.start, cell.end)));
}

function wordsIn(statement: ReadStatement, reading: Reading): string | undefined {
  if (isAnswer(statement, reading)) return statement.text;
  for (const match of patterns.find(statement.annotation)) {
    if (!isAsserted(statusOfClause(statement, match.clause))) continue;
    const quoted = statement.code.some((span) => match.start >= span.start && match.end <= span.end) || /["“][^"“”]*$/.test(statement.text.slice(0, match.start));
    if (quoted) continue;
    if (match.name === 'sure') return statement.text;
    // "Nobody sees the drafts" is said of a shadow run.
    if (match.name === 'nobody' && (!isClearlyData(statement) || statement.role === 'rollout')) continue;
    if (match.name === 'restricted' || match.name === 'nobody') return statement.text.slice(match.start, match.end);
    if (ACCESS_LIMIT.test(statement.text.slice(match.start)) || (statement.role === 'privacy' && MAY.test(statement.text) && !ANYBODY.test(statement.text))) return statement.text.slice(match.start, match.end);
  }
  if (ROLE_LABEL.test(statement.text) && (statement.form === 'row' || statement.list !== undefined)) return statement.text;
  if (WHO_LOOKS.test(titleOf(statement, reading)) && (/\b(?:sees?|opens?|reads?|views?|looks?|access)\b/i.test(statement.text) || ROLE_LABEL.test(statement.text) || isOnly(statement))) return statement.text;
  if (statement.form !== 'row' || !statement.cells || statement.role === 'rollout') return undefined;
  if (isRoleRow(statement)) return statement.text;
  const label = statement.text.slice(statement.cells[0]?.start ?? 0, statement.cells[0]?.end ?? 0);
  const cell = statement.cells.find((one) => one.column > 0 && (ACCESS_HEADER.test(one.header) || ACCESS_HEADER.test(label)) && /\p{L}{3}/u.test(statement.text.slice(one.start, one.end)));
  return cell === undefined ? undefined : statement.text.slice(cell.start, cell.end);
}

const extract = eachStatement((statement, reading): AccessFact[] => {
  if (!statement.asserted || statement.form === 'arrow' || statement.role === 'background' || statement.role === 'problem') return [];
  const words = wordsIn(statement, reading);
  if (words === undefined || !(words === statement.text || isAboutData(statement, reading))) return [];
  return [{ kind: 'access', words, status: statement.status, polarity: 'positive', evidence: [evidenceOf(statement)] }];
});

/** Who may see what, in reading order. */
export const accessTopic: Topic<AccessFact> = {
  name: 'access',
  title: 'Who may see it',
  extract,
  show: (fact) => ({ label: fact.words, detail: {} }),
};
