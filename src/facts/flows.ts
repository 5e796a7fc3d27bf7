/** Data about people on its way: what goes where, how it is said, and what hides the people in it. */

import type { Topic, Facts } from './facts.js';
import { evidenceOf, statusOfClause } from './find.js';
import { arrowFlow, rowFlow } from './flow-forms.js';
import { mitigationOf } from './flow-mitigation.js';
import type { MitigationFact } from './mitigations.js';
import { dataIn, type DataMention } from './personal.js';
import { placesIn, type PlaceMention } from './places.js';
import { isAsserted } from './reading.js';
import { transferTo } from './transfers.js';
import type { Fact, ReadStatement, Reading } from './types.js';

/** One flow of data about people. */
export interface FlowFact extends Fact {
  readonly kind: 'flow';
  /** The document's words for the data. */
  readonly data: readonly string[];
  readonly mentions: readonly DataMention[];
  readonly regulated: boolean;
  readonly verb: string;
  readonly to: PlaceMention;
  /** Out of the organisation's own systems, or off a person's device though it is delicate. */
  readonly outside: boolean;
  readonly statement: number;
  readonly mitigation?: MitigationFact;
}

/** A flow before it is known what protects it. */
export interface RawFlow {
  readonly mentions: readonly DataMention[];
  readonly verb: string;
  readonly to: PlaceMention;
  readonly clause: number;
  readonly negated: boolean;
}

const PRONOUN = /^(?:it|they|them|this|these|those|both|which|everything|all|that|he|she)$/;
const OPENS_LIST = /^(?:with|hold|contain|carry|include|consist|namely|:|of|about|on|over)$/;

/** What a flow may carry: a word for data that is personal by itself, or a general one. */
export const counts = (mention: DataMention): boolean => !mention.negated && (mention.strong || mention.kind === 'payload' || mention.kind === 'content' || mention.kind === 'health' || mention.kind === 'financial');

const inside = (mention: DataMention, place: PlaceMention): boolean => mention.first < place.last && mention.last > place.first;

/** Data that a pronoun stands for: what the two statements before it in the section speak of. */
function antecedent(statement: ReadStatement, reading: Reading): readonly DataMention[] {
  for (let back = 1; back <= 2; back++) {
    const earlier = reading.statements[statement.index - back];
    if (earlier?.section !== statement.section || earlier.form === 'heading') return [];
    const mentions = dataIn(earlier).filter(counts);
    if (mentions.length > 0) return mentions;
  }
  return [];
}

function proseFlows(statement: ReadStatement, reading: Reading, facts: Facts): RawFlow[] {
  const flows: RawFlow[] = [];
  const places = placesIn(statement, facts);
  for (const to of places) {
    if (to.kind === 'device') continue;
    const transfer = transferTo(statement, to);
    if (transfer === undefined) continue;
    const { tokens } = statement.annotation;
    let mentions = dataIn(statement).filter((mention) => counts(mention) && !places.some((place) => inside(mention, place)) && mention.first !== transfer.at);
    mentions = mentions.filter((mention) => {
      if (transfer.dataAfter) return mention.first > transfer.at;
      if (mention.last <= to.first) return true;
      const between = tokens.slice(to.last, mention.first).map((token) => token.lemma);
      return mention.strong && (between.length <= 4 || between.some((word) => OPENS_LIST.test(word)));
    });
    if (mentions.length === 0) {
      // After a verb only its own object points back ("labels them").
      const from = transfer.dataAfter ? transfer.at + 1 : 0;
      const until = transfer.dataAfter ? transfer.at + 3 : to.first;
      if (tokens.slice(from, until).some((token) => PRONOUN.test(token.lower))) mentions = [...antecedent(statement, reading)];
    }
    if (mentions.length === 0) continue;
    flows.push({ mentions, verb: transfer.words, to, clause: transfer.clause, negated: transfer.negated });
  }
  return flows;
}

const SERVER = /^(?:server|backend|gateway|cloud|datacenter)$/;
const DEVICE_ONLY = /\b(?:keystrokes?|microphone|ambient|camera roll|photo library|photo album|clipboard|screen (?:content|image)s?|raw audio|background location|location trace|gps trace)/i;

/** Delicate data that a person's own device sends to the product's own server. */
function uploadFlow(statement: ReadStatement, reading: Reading, facts: Facts): RawFlow | undefined {
  const places = placesIn(statement, facts);
  const { tokens } = statement.annotation;
  const device = places.find((place) => place.kind === 'device');
  if (device === undefined && !tokens.some((token) => token.lemma === 'app')) return undefined;
  const at = tokens.findIndex((token) => token.kind === 'word' && SERVER.test(token.lemma));
  const own = places.find((place) => (place.kind === 'own' || place.kind === 'cloud') && place !== device);
  const to: PlaceMention | undefined = own ?? (at < 0 ? undefined : { kind: 'own', name: 'server', text: tokens[at]?.text ?? '', named: false, first: at, last: at + 1 });
  if (to === undefined) return undefined;
  const transfer = transferTo(statement, to);
  if (transfer === undefined || !/^(?:send|upload|stream|transmit|sync|push|post|go|travel|forward|ship|pass|transfer|submit|copy|relay|deliver|reach|upload|export|back|load|move|hand)/.test(tokens[transfer.at]?.lemma ?? '')) return undefined;
  if (device !== undefined && device.first > to.first) return undefined;
  const mentions = dataIn(statement).filter((mention) => !mention.negated && !inside(mention, to) && (mention.regulated || DEVICE_ONLY.test(mention.text) || (isAboutChildren(reading) && counts(mention))));
  return mentions.length === 0 ? undefined : { mentions, verb: transfer.words, to, clause: transfer.clause, negated: transfer.negated };
}

const children = new WeakMap<Reading, boolean>();

/** Whether the people of the document are mostly children. */
function isAboutChildren(reading: Reading): boolean {
  let known = children.get(reading);
  if (known === undefined) {
    const count = (name: string): number => reading.statements.reduce((sum, statement) => sum + statement.annotation.terms.filter((term) => term.class === name).length, 0);
    known = count('person.child') >= 4;
    children.set(reading, known);
  }
  return known;
}

const READ_ROLES: ReadonlySet<string> = new Set(['background', 'problem', 'alternatives', 'non-goals', 'future', 'questions', 'examples', 'template']);

function extract(reading: Reading, facts: Facts): FlowFact[] {
  const flows: FlowFact[] = [];
  for (const statement of reading.statements) {
    if (statement.form === 'heading' || !statement.asserted || READ_ROLES.has(statement.role)) continue;
    const found = flowsIn(statement, reading, facts);
    for (const raw of found) {
      const status = statusOfClause(statement, raw.clause);
      if (raw.negated || !isAsserted(status)) continue;
      const outside = raw.to.kind === 'vendor' || raw.to.kind === 'public' || raw.to.kind === 'abroad' || raw.to.kind === 'own' || raw.to.kind === 'cloud';
      const mitigation = mitigationOf(statement, raw, reading, facts);
      flows.push({
        kind: 'flow',
        status,
        polarity: 'positive',
        evidence: [evidenceOf(statement)],
        data: raw.mentions.map((mention) => mention.text),
        mentions: raw.mentions,
        regulated: raw.mentions.some((mention) => mention.regulated),
        verb: raw.verb,
        to: raw.to,
        outside,
        statement: statement.index,
        ...(mitigation ? { mitigation } : {}),
      });
    }
  }
  return flows;
}

function flowsIn(statement: ReadStatement, reading: Reading, facts: Facts): RawFlow[] {
  if (statement.form === 'arrow') return arrowFlow(statement, facts, isAboutChildren(reading));
  const row = statement.form === 'row' ? rowFlow(statement, facts) : [];
  if (row.length > 0) return row;
  const flows = proseFlows(statement, reading, facts).filter((flow) => flow.to.kind === 'vendor' || flow.to.kind === 'public' || flow.to.kind === 'abroad');
  if (flows.length > 0) return flows;
  const upload = uploadFlow(statement, reading, facts);
  return upload ? [upload] : [];
}

/** Data on its way out of the house or off a device, in reading order. */
export const flowTopic: Topic<FlowFact> = {
  name: 'flow',
  title: 'Where data goes',
  extract,
  show: (fact) => ({
    label: `${fact.data.slice(0, 4).join(', ')} → ${fact.to.text}${fact.mitigation ? ` (${fact.mitigation.words})` : ''}`,
    detail: { to: fact.to.name, place: fact.to.kind, regulated: fact.regulated, mitigated: fact.mitigation !== undefined },
  }),
};
