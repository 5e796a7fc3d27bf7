/** Records of who looked at data, or of what the system decided. */

import { isNegated } from '../language/clauses.js';
import { PatternSet } from '../language/pattern.js';
import type { Topic } from './facts.js';
import { evidenceOf, statusOfClause } from './find.js';
import { eachStatement } from './kept.js';
import { ABOUT_MACHINES, AUDIT_PATTERNS, NOT_AUDIT, OTHER_TRAIL } from './lexicons/access.js';
import { isAsserted } from './reading.js';
import type { Fact, ReadStatement } from './types.js';

/** A trail of access or decisions, or the reason why there can be none. */
export interface AuditFact extends Fact {
  readonly kind: 'audit';
  readonly words: string;
}

const patterns = new PatternSet(AUDIT_PATTERNS);
const REASON = /\b(?:because|since|as no|as nothing|for (?:no|nothing)|there is nothing to|no server|nothing is (?:stored|kept))\b/i;

const TRAIL_HEADER = /^\s*(?:logged|recorded|(?:in the )?(?:log|journal|register|trail)|audit(?:ed| trail| log)?|journal|written down|traces?|what is (?:logged|recorded))\s*$/i;
const TRAIL_CELL = /\b(?:user|who|person|name|time|reason|version|purpose|look|open\w*|access\w*|decisions?|quer(?:y|ies))\b/i;

/** "file opened | user, time, reason" below "Event | Logged", or beside "Journal". */
function trailRow(statement: ReadStatement): string | undefined {
  const { cells, text } = statement;
  if (!cells) return undefined;
  const label = text.slice(cells[0]?.start ?? 0, cells[0]?.end ?? 0);
  const cell = cells.find((one) => one.column > 0 && (TRAIL_HEADER.test(one.header) || TRAIL_HEADER.test(label)) && TRAIL_CELL.test(text.slice(one.start, one.end)));
  return cell === undefined ? undefined : text.slice(cell.start, cell.end);
}

/** What one statement says of it. */
export function auditsIn(statement: ReadStatement): AuditFact[] {
  if (!statement.asserted || statement.form === 'arrow' || statement.role === 'background' || statement.role === 'problem' || OTHER_TRAIL.test(statement.text)) return [];
  const fact = (words: string, polarity: AuditFact['polarity']): AuditFact[] => [{ kind: 'audit', words, status: statement.status, polarity, evidence: [evidenceOf(statement)] }];
  const row = trailRow(statement);
  if (row !== undefined) return fact(row, 'positive');
  const { tokens, clauses } = statement.annotation;
  for (const match of patterns.find(statement.annotation)) {
    const words = statement.text.slice(match.start, match.end);
    if (ABOUT_MACHINES.test(statement.text.slice(0, match.start)) || /^(?:all|every|each) (?:errors?|crash|exception)/i.test(words)) continue;
    const denied = isNegated(tokens, clauses, match.first) || clauses[match.clause]?.polarity === 'negative';
    if (!isAsserted(statusOfClause(statement, match.clause)) || (NOT_AUDIT.test(words) && !/trail|append|write.once/i.test(words))) continue;
    if (denied && !REASON.test(statement.text) && !/tamper|alter|append/i.test(words)) continue;
    return fact(words, denied ? 'negative' : 'positive');
  }
  return [];
}

/** Trails of access and decisions, in reading order. */
export const auditTopic: Topic<AuditFact> = {
  name: 'audit',
  title: 'Who looked, what was decided',
  extract: eachStatement(auditsIn),
  show: (fact) => ({ label: fact.words, detail: {} }),
};
