/** Records of who looked at data, or of what the system decided. */

import { isNegated } from '../language/clauses.js';
import { PatternSet } from '../language/pattern.js';
import type { Topic } from './facts.js';
import { evidenceOf, statusOfClause } from './find.js';
import { AUDIT_PATTERNS, NOT_AUDIT } from './lexicons/access.js';
import { isAsserted } from './reading.js';
import type { Fact, Reading } from './types.js';

/** A trail of access or decisions, or the reason why there can be none. */
export interface AuditFact extends Fact {
  readonly kind: 'audit';
  readonly words: string;
}

const patterns = new PatternSet(AUDIT_PATTERNS);
const REASON = /\b(?:because|since|as no|as nothing|for (?:no|nothing)|there is nothing to|no server|nothing is (?:stored|kept))\b/i;

function extract(reading: Reading): AuditFact[] {
  const found: AuditFact[] = [];
  for (const statement of reading.statements) {
    if (!statement.asserted || statement.form === 'arrow' || statement.role === 'background' || statement.role === 'problem') continue;
    const { tokens, clauses } = statement.annotation;
    for (const match of patterns.find(statement.annotation)) {
      const words = statement.text.slice(match.start, match.end);
      const denied = isNegated(tokens, clauses, match.first) || clauses[match.clause]?.polarity === 'negative';
      if (!isAsserted(statusOfClause(statement, match.clause)) || (NOT_AUDIT.test(words) && !/trail|append|write.once/i.test(words))) continue;
      if (denied && !REASON.test(statement.text) && !/tamper|alter|append/i.test(words)) continue;
      found.push({ kind: 'audit', words, status: statement.status, polarity: denied ? 'negative' : 'positive', evidence: [evidenceOf(statement)] });
      break;
    }
  }
  return found;
}

/** Trails of access and decisions, in reading order. */
export const auditTopic: Topic<AuditFact> = {
  name: 'audit',
  title: 'Who looked, what was decided',
  extract,
  show: (fact) => ({ label: fact.words, detail: {} }),
};
