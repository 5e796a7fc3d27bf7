/** What shows that a stage of data's life is described, and not only words that sound like it. */

import type { Quantity } from '../language/types.js';
import { isWeakClaim } from './claims.js';
import { mitigationsIn, removedFrom, type MitigationFact } from './mitigations.js';
import { dataIn } from './personal.js';
import type { RetentionFact } from './retention.js';
import type { ReadStatement } from './types.js';

/** "We won't save a penny", "the branch retains the paper form": neither money nor paper is the system's data. */
const NOT_OURS = /\bsav(?:e|es|ing)\b[^.;]*\b(?:penny|pennies|cents?|money|dollars?|euros?|pounds?|hours?)\b|\bpaper (?:form|file|copy|copies|forms|files|slip|sheet|application)s?\b/i;

/** Something else ends or stays: a person in a bed, a right, this very letter, what has long been lying about. */
const ELSE_ENDS = new RegExp(
  [
    String.raw`\b(?:roles?|access|keys?|tokens?|links?|sessions?|passwords?|logins?|permissions?|licen[cs]es?|certificates?|offers?|contracts?|badges?|invitations?|leases?|vouchers?|subscriptions?)\b[^.;,]{0,24}\b(?:expires?|expired|ends?|lapses?|runs? out)\b`,
    String.raw`\b(?:patients?|guests?|people|residents?|customers?|visitors?|tenants?|passengers?|children|staff|nurses?|crews?|members?|employees?|students?)\b[^.;,]{0,15}\b(?:stays?|stayed|lives?|lived|remains?|sits?|waits?)\b`,
    String.raw`\bretention of (?:this|these)\b|\bthis (?:e-?mail|memo|message|letter|paper|document|note)\b[^.;]{0,30}\b(?:deleted|kept|retained|beyond)\b`,
    String.raw`\b(?:have|has|had) (?:long )?been (?:sitting|lying|kept|stored|gathering)\b`,
    String.raw`\bsits? down\b|\bmoney\b[^.;]{0,20}\bgone\b|\b(?:none|nothing) of (?:this|that|it) holds?\b`,
    String.raw`\b(?:no (?:call|need|reason|duty|wish|plan|way|point) to|nobody has to|we (?:do not|don't) have to|need not)\b`,
  ].join('|'),
  'i',
);

const ENDS = /\b(?:delet|eras|purg|wip(?:e|es|ed|ing)\b|overwrit|destroy|shred|remov|forg[eo]t|expir|clear(?:s|ed|ing)?\b|discard|dispos|thrown? away|throws? away|gone\b|vanish|drop(?:s|ped)?\b|dies?\b|burn|scrub|flush|withdraw|cull|prun|taken? (?:off|out|down)\b|goes\b|fall(?:s)? (?:out|off|away)\b|let go|disappear|lapse|pulp)\w*/i;
const KEEPS = /\b(?:kept|keeps?|keeping|stored|stores?|storage|held|retain\w*|retention|stays?|stay|remains?|lives?|lies?|lie|sits?|survives?|archived?|filing|filed|on file|shelf life|lifetime|lasts?)\b/i;
const KEEPS_NONE = /\b(?:nothing|not|never|no|none|neither|without|nowhere)\b[^.;]{0,36}\b(?:kept|stored|saved|retained|logged|recorded|written (?:down|to)|keeps?|keep|keeping|stores?|storing|store|saves?|persist\w*|held|remains?|stays?|leaves? a trace|left behind)\b/i;
const LABEL = /^[^:|.]{1,30}[:|]/;

const HOUR = 3600;
const isLong = (quantity: Quantity): boolean => quantity.dimension === 'duration' && quantity.value >= HOUR && !quantity.average;

/** The statement says when data ends, or that none is kept. */
export function tellsEnd(fact: RetentionFact, statement: ReadStatement): boolean {
  const { text } = statement;
  if (NOT_OURS.test(text) || ELSE_ENDS.test(text)) return false;
  if (fact.rule === 'nothing') return KEEPS_NONE.test(text);
  if (fact.rule === 'event' || fact.rule === 'request') return ENDS.test(text);
  if (fact.rule !== 'period') return false;
  const isPeriod = statement.annotation.quantities.some(isLong);
  return ENDS.test(text) || (isPeriod && (KEEPS.test(text) || statement.form === 'row' || LABEL.test(text)));
}

/** The statement says that data is put somewhere. */
export const tellsStore = (fact: RetentionFact, statement: ReadStatement): boolean => fact.rule !== 'request' && !NOT_OURS.test(statement.text);

/** "The average workshop" stands for one, "the average of 50 workshops" hides them. */
const TYPICAL = /^(?:the )?(?:average|mean|median|typical)\b(?! (?:of|over|per|across))/i;

/** What is taken away from an answer or an account, and not from data. */
const OF_ANSWERS = /\b(?:sentences?|claims?|answers?|paragraphs?|quoted|quotes?|flags?|stars?|hints?|words?|suggestions?|results?|duplicates?|headers?|tags?) [^.;]{0,90}\b(?:removed|taken out|cut|dropped|struck|deleted|left out)\b|\b(?:cut|drop|strip|remove)s? (?:the )?(?:quoted|old|long|double|empty) /i;

const CUT_DOWN = /\bcut(?:s|ting)? (?:in half|by|to|down)\b/i;

/** "Student names come off and a code goes on". */
const TAKEN_OFF = /\b(?:names?|faces?|addresses|e-?mails|phone numbers|plates?|initials|signatures|birthdays|dates of birth|account numbers|ids?)\b[^.;]{0,40}\b(?:come|comes|taken|cut|struck|stripped|go|goes|removed|rubbed|washed|crossed|blacked|blotted|peeled|fall|falls|dropped|replaced|swapped)\b[^.;]{0,12}\b(?:off|out|away|by|for|before)\b/i;

/** Names and keys that are kept from where they are not needed: "names never reach the feature tables". */
const KEPT_BACK = /\b(?:names?|faces?|addresses|identit\w+|identifiers?|e-?mails?|numbers?)\b[^.;]{0,50}\b(?:never (?:reach|enter|get into|see|arrive)|do not (?:reach|enter|go)|makes? way for|gives? (?:way|place) to|turns? into|are gone|stays? behind)\b/i;

/** "Speech is garbled", "voices pitched down": what people give away by themselves. */
const GARBLED = /\b(?:speech|voices?|words|faces?|sound|audio|talk|pitch|eyes|skin)\b[^.;]{0,30}\b(?:garbled|distorted|scrambled|muffled|shifted|moved|silenced|bleeped|beeped|pixelat\w+|smeared|drowned)\b/i;

/** "No square under 20 walkers": a group large enough to hide in. */
const CROWD = /\b(?:no|never an?|not an?) (?:\w+ ){1,2}(?:under|below|of fewer than|with fewer than|of less than|smaller than|of under) (?:\d+|ten|twenty|thirty|fifty|a hundred)\b/i;

/** A survey without names is not the system's data. */
const SURVEY = /\b(?:survey|poll|questionnaire|ballot|feedback form)s?\b[^.;]*\banonym|\banonym\w*\b[^.;]*\b(?:survey|poll|questionnaire|ballot)/i;

/** Whom the disguise is for. */
const PEOPLE =
  /\b(?:names?|faces?|voices?|persons?|people|patients?|customers?|users?|clients?|students?|pupils?|members?|employees?|applicants?|drivers?|callers?|skippers?|owners?|speakers?|identit\w+|identif\w+|anonym\w+|pseudonym\w+|initials|accounts?|nobody|who|address(?:es)?|phones?|telephone|plates?|birth|e-?mails?|numbers? of|policy numbers?|case numbers?|id numbers?|ids?|skin|tattoos?|screens?|windows?|mask\w*|redact\w*)\b/i;

const AGGREGATE = /\b(?:aggregat\w+|totals?|sums?|counts? only|only (?:as )?(?:counts|sums|totals|averages)|groups? (?:under|of fewer|of at least|below|smaller|of less)|k-anonym\w*|no accounts? in|cohorts?|averages? (?:of|over)|at least \d+ (?:people|households|users|accounts|persons))\b/i;
const SEEN = /\bsees?\b|\braw\b/i;
const LOCAL = /\b(?:stays?|stay|happens?|worked out|done|processed|processing|computed|computes?|calculated|works?|runs?|remains?|kept|lives?|never leaves?|leaves?|extracted|turned into)\b[^.;]{0,60}\b(?:phones?|handsets?|devices?|watch|tablets?|laptop|browser|cars?|cameras?|wristbands?|headset|aids?)\b|\b(?:phones?|handsets?|devices?|watch|tablets?|browser|cameras?)\b[^.;]{0,40}\b(?:and nowhere else|never leaves?|and stays)/i;

/** Data that is removed whole is deleted; what is struck from it disguises somebody. */
const STRUCK = /^(?:remove|strip|drop|cut|omit|strike|blank|filter|suppress|detach|take|screen|weed)$/;

function isDisguise({ method, words }: MitigationFact, statement: ReadStatement): boolean {
  const { text } = statement;
  if (TYPICAL.test(words.trim()) || /^cut/i.test(words)) return false;
  switch (method) {
    case 'disguise':
    case 'coarse':
      return PEOPLE.test(text) || (method === 'coarse' && dataIn(statement).length > 0);
    case 'aggregate':
      return AGGREGATE.test(text) && !SEEN.test(text);
    case 'local':
      return LOCAL.test(text) && dataIn(statement).some((mention) => mention.strong);
    case 'removal':
      return isStruck(statement);
    case 'bare':
      return false;
  }
}

function isStruck(statement: ReadStatement): boolean {
  const removed = removedFrom(statement);
  const verb = removed && statement.annotation.tokens[removed.match.first];
  return verb !== undefined && STRUCK.test(verb.lemma) && PEOPLE.test(statement.text) && !statement.annotation.quantities.some(isLong) && !/^(?:if|when|should)\b/i.test(statement.text);
}

/** What is done to people's data: disguised, reduced, or kept where it arises. */
export function tellsDisguise(statement: ReadStatement): boolean {
  const { text } = statement;
  if (isWeakClaim(statement) || CUT_DOWN.test(text) || OF_ANSWERS.test(text) || /\bof the average \w/i.test(text) || SURVEY.test(text)) return false;
  return TAKEN_OFF.test(text) || GARBLED.test(text) || CROWD.test(text) || KEPT_BACK.test(text) || mitigationsIn(statement).some((mitigation) => isDisguise(mitigation, statement)) || isStruck(statement);
}
