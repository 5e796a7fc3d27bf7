/** Figures that cannot both hold: shares, sums of stages, bills, and different targets for one thing. */

import { accountConflicts } from './contradictions/accounts.js';
import { billConflicts } from './contradictions/bills.js';
import { classConflicts } from './contradictions/classes.js';
import { clockConflicts } from './contradictions/clocks.js';
import type { Conflict } from './contradictions/conflict.js';
import { declaredConflicts } from './contradictions/declared.js';
import { capConflicts, sizeConflicts } from './contradictions/limits.js';
import { productConflicts } from './contradictions/products.js';
import { restatedConflicts } from './contradictions/restated.js';
import { shareConflicts } from './contradictions/shares.js';
import { spanConflicts } from './contradictions/spans.js';
import { splitConflicts } from './contradictions/splits.js';
import { stageConflicts } from './contradictions/stages.js';
import { targetConflicts, timeOutConflicts } from './contradictions/targets.js';
import { togetherConflicts } from './contradictions/together.js';
import { totalConflicts } from './contradictions/totals.js';
import type { Topic } from './facts.js';
import { evidenceOf } from './find.js';
import { ofDocument } from './kept.js';
import type { Fact, Reading } from './types.js';

export interface ContradictionFact extends Fact {
  readonly kind: 'contradiction';
  /** The comparison or sum in one sentence. */
  readonly message: string;
}

const factOfConflict = (conflict: Conflict): ContradictionFact => ({
  kind: 'contradiction',
  message: conflict.message,
  status: conflict.statement.status,
  polarity: 'positive',
  evidence: [conflict.statement, ...conflict.earlier].map((statement) => evidenceOf(statement)),
});

/** "The two figures have different scopes: …", in the sentence that follows. */
const EXPLAINED = /\b(?:different|separate) (?:scopes?|measures?|things|cases|samples|periods)\b/i;

function isExplained(reading: Reading, { statement }: Conflict): boolean {
  const next = reading.statements[statement.index + 1];
  return next !== undefined && next.section === statement.section && next.asserted && EXPLAINED.test(next.text);
}

// Each by itself, so that a keystroke asks only those again that looked at what changed.
const CLASHES = [
  ofDocument((reading) => shareConflicts(reading)),
  ofDocument((_, facts) => stageConflicts(facts)),
  ofDocument((_, facts) => billConflicts(facts)),
  ofDocument((reading) => timeOutConflicts(reading)),
  ofDocument(targetConflicts),
  ofDocument((reading) => capConflicts(reading)),
  ofDocument((reading) => sizeConflicts(reading)),
  splitConflicts,
  ofDocument((reading) => clockConflicts(reading)),
  ofDocument(productConflicts),
  ofDocument((reading) => restatedConflicts(reading)),
  ofDocument((_, facts) => accountConflicts(facts)),
  ofDocument((_, facts) => togetherConflicts(facts)),
  ofDocument((_, facts) => totalConflicts(facts)),
  ofDocument((reading) => classConflicts(reading)),
  ofDocument((_, facts) => spanConflicts(facts)),
  ofDocument((reading) => declaredConflicts(reading)),
];

export const contradictionTopic: Topic<ContradictionFact> = {
  name: 'contradiction',
  title: 'Figures that clash',
  extract: (reading, facts) => {
    const conflicts = CLASHES.flatMap((clashes) => clashes(reading, facts));
    const byStatement = new Map<number, Conflict>();
    for (const conflict of conflicts) if (!isExplained(reading, conflict) && !byStatement.has(conflict.statement.index)) byStatement.set(conflict.statement.index, conflict);
    return [...byStatement.values()].sort((one, other) => one.statement.index - other.statement.index).map(factOfConflict);
  },
  show: (fact) => ({ label: fact.message, detail: {} }),
};
