/** Which stages of data's life the document describes, from collection to deletion. */

import { PatternSet } from '../language/pattern.js';
import type { Facts, Topic } from './facts.js';
import { evidenceOf } from './find.js';
import { eachStatement } from './kept.js';
import { STAGE_PATTERNS } from './lexicons/lifecycle.js';
import { isWeakClaim } from './claims.js';
import { mitigationsIn, removedFrom } from './mitigations.js';
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

/** "We won't save a penny", "the branch retains the paper form": neither money nor paper is the system's data. */
const NOT_OURS = /\bsav(?:e|es|ing)\b[^.;]*\b(?:penny|pennies|cents?|money|dollars?|euros?|pounds?|hours?)\b|\bpaper (?:form|file|copy|copies|forms|files|slip|sheet|application)s?\b/i;

/** "The average workshop" stands for one, "the average of 50 workshops" hides them. */
const TYPICAL = /^(?:the )?(?:average|mean|median|typical)\b(?! (?:of|over|per|across))/i;

/** What is taken away from an answer or an account, and not from data. */
const OF_ANSWERS = /\b(?:sentences?|claims?|answers?|paragraphs?|quoted|quotes?|flags?|stars?|hints?|words?|suggestions?|results?|duplicates?|headers?|tags?) [^.;]{0,90}\b(?:removed|taken out|cut|dropped|struck|deleted|left out)\b|\b(?:cut|drop|strip|remove)s? (?:the )?(?:quoted|old|long|double|empty) /i;

const ERASES = /\b(?:delet|eras|remov|forg[eo]t|purg|wip|clear|destroy|withdraw)\w*/i;
const CUT_DOWN = /\bcut(?:s|ting)? (?:in half|by|to|down)\b/i;

/** "Student names come off and a code goes on". */
const TAKEN_OFF = /\b(?:names?|faces?|addresses|e-?mails|phone numbers|plates?|initials|signatures|birthdays|dates of birth|account numbers|ids?)\b[^.;]{0,40}\b(?:come|comes|taken|cut|struck|stripped|go|goes|removed|rubbed|washed|crossed|blacked|blotted|peeled|left|fall|falls|dropped|replaced|swapped)\b[^.;]{0,12}\b(?:off|out|away|by|for|before)\b/i;

/** Whom the disguise is for. */
const PEOPLE = /\b(?:names?|faces?|voices?|persons?|people|patients?|customers?|users?|clients?|students?|pupils?|members?|employees?|applicants?|drivers?|callers?|identit\w+|identif\w+|anonym\w+|pseudonym\w+|initials|accounts?|nobody|who)\b/i;

const hasData = (statement: ReadStatement): boolean => dataIn(statement).some((mention) => mention.strong || mention.kind !== 'identifier');

/** What is done to people's data: disguised, reduced, or kept where it arises. */
function isDeidentified(statement: ReadStatement): boolean {
  if (isWeakClaim(statement) || CUT_DOWN.test(statement.text)) return false;
  if (OF_ANSWERS.test(statement.text) || /\bof the average \w/i.test(statement.text)) return false;
  if (TAKEN_OFF.test(statement.text)) return true;
  // "A sentence without a source is taken out" disguises nobody.
  if (dataIn(statement).length === 0 && !PEOPLE.test(statement.text)) return false;
  return mitigationsIn(statement).some((mitigation) => mitigation.method !== 'bare' && !TYPICAL.test(mitigation.words.trim()) && (mitigation.method !== 'local' || dataIn(statement).some((mention) => mention.strong)) && !/^cut/i.test(mitigation.words)) || (removedFrom(statement) !== undefined && !/\bif\b/i.test(statement.text.slice(0, 3)));
}

const stages = eachStatement((statement): { readonly stage: Stage; readonly statement: ReadStatement }[] => {
  if (!statement.asserted || statement.role === 'background' || statement.role === 'problem') return [];
  const found: Stage[] = [];
  const matches = patterns.find(statement.annotation);
  if (matches.some((match) => match.name === 'train')) found.push('use for training or refresh');
  if ((statement.form === 'arrow' || matches.some((match) => match.name === 'collect')) && hasData(statement)) found.push('collect');
  if (isDeidentified(statement)) found.push('de-identify');
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
    if (statement === undefined || NOT_OURS.test(statement.text)) continue;
    if (fact.rule === 'period' || fact.rule === 'event' || fact.rule === 'nothing' || (fact.rule === 'request' && ERASES.test(statement.text))) add('delete', statement);
    if (fact.rule !== 'request') add('store', statement);
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
