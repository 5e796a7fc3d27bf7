/** Which stages of data's life the document describes, from collection to deletion. */

import { PatternSet } from '../language/pattern.js';
import type { Facts, Topic } from './facts.js';
import { evidenceOf } from './find.js';
import { eachStatement } from './kept.js';
import { STAGE_PATTERNS } from './lexicons/lifecycle.js';
import { tellsDisguise, tellsEnd, tellsStore } from './lifecycle-proof.js';
import { dataIn } from './personal.js';
import { retentionTopic } from './retention.js';
import type { Fact, ReadStatement, Reading } from './types.js';

export const STAGES = ['collect', 'de-identify', 'store', 'use for training or refresh', 'delete'] as const;
export type Stage = (typeof STAGES)[number];

/** A stage with the statement that describes it. */
export interface StageFact extends Fact {
  readonly kind: 'lifecycle';
  readonly stage: Stage;
}

const patterns = new PatternSet(STAGE_PATTERNS);

const hasData = (statement: ReadStatement): boolean => dataIn(statement).some((mention) => mention.strong || mention.kind !== 'identifier');

const stages = eachStatement((statement): { readonly stage: Stage; readonly statement: ReadStatement }[] => {
  if (!statement.asserted || statement.role === 'background' || statement.role === 'problem') return [];
  const found: Stage[] = [];
  const matches = patterns.find(statement.annotation);
  if (matches.some((match) => match.name === 'train')) found.push('use for training or refresh');
  if ((statement.form === 'arrow' || matches.some((match) => match.name === 'collect')) && hasData(statement)) found.push('collect');
  if (tellsDisguise(statement)) found.push('de-identify');
  return found.map((stage) => ({ stage, statement }));
});

function extract(reading: Reading, facts: Facts): StageFact[] {
  const found = new Map<Stage, StageFact>();
  const add = (stage: Stage, statement: ReadStatement): void => {
    if (found.has(stage)) return;
    found.set(stage, { kind: 'lifecycle', stage, status: statement.status, polarity: 'positive', evidence: [evidenceOf(statement)] });
  };
  for (const fact of facts.of(retentionTopic)) {
    const statement = reading.statements[fact.statement];
    if (statement === undefined) continue;
    if (tellsEnd(fact, statement)) add('delete', statement);
    if (tellsStore(fact, statement)) add('store', statement);
  }
  for (const { stage, statement } of stages(reading)) add(stage, statement);
  return [...found.values()];
}

/** Stages that are described, each with the first statement that does it. */
export const lifecycleTopic: Topic<StageFact> = {
  name: 'lifecycle',
  title: "Stages of the data's life",
  extract,
  show: (fact) => ({ label: fact.stage, detail: { stage: fact.stage } }),
};
