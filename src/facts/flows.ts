/** Data about people on its way: what goes where, how it is said, and what hides the people in it. */

import { isNegated } from '../language/clauses.js';
import { isWeakClaim } from './claims.js';
import type { Topic, Facts } from './facts.js';
import { evidenceOf, statusOfClause } from './find.js';
import { arrowFlow, rowFlow } from './flow-forms.js';
import { mitigationOf } from './flow-mitigation.js';
import { openFlow } from './flow-open.js';
import { pronounFlow } from './flow-pronouns.js';
import { eachStatement, lookUp } from './kept.js';
import { isRaw, type MitigationFact } from './mitigations.js';
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
  /** The statement before names who gets it. */
  readonly isPronoun: boolean;
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

/** "What the resident tells the speaker": data without a noun. */
const SAYING = /\b(?:what|whatever|everything|anything|all)(?: that)?,? (?:[\p{L}'’]+ ){1,5}?(?:says?|said|tells?|told|writes?|wrote|types?|typed|speaks?|enters?|dictates?|asks?|draws?|films?|photographs?|confides?|reports?|mentions?)\b/iu;

/** "with who is sick, and of what": a question about somebody, told. */
const ABOUT_WHOM = /\b(?:with|of|about|on|including|and|say|tell|telling|saying) who (?:is|are|was|were|has|had|have|said|says|asked|wrote|reads?|sits?|lives?|works?|paid|owes?|called|met|wants?|took|missed)\b/iu;

/** What is told without a noun for it. */
export function saidIn(statement: ReadStatement): readonly DataMention[] {
  const found = SAYING.exec(statement.text) ?? ABOUT_WHOM.exec(statement.text);
  if (found === null) return [];
  const first = statement.annotation.tokens.findIndex((token) => token.start >= found.index);
  return first < 0 ? [] : [{ text: found[0], kind: 'content', strong: true, regulated: false, negated: false, first, last: first + 1 }];
}

const isAboutWhom = (statement: ReadStatement, first: number): boolean => /^with who\b/i.test(statement.text.slice(statement.annotation.tokens[first]?.start));

/** "leave the hospital every night". */
const LEAVES = /\b(?:leaves?|leaving|goes? out of|exits?|quits?) (?:the|our) (?:house|hospital|bank|company|building|premises|network|city|school|clinic|university|museum|library|practice|agency|firm|ministry|insurer|airport|hotel|organi[sz]ation|perimeter|plant|utility|town hall|court|newsroom|call cent(?:er|re))\b/i;

/** From here on it is what they give, not what they get. */
const GIVES_BACK = /^(?:return|answer|reply|produce|yield|deliver|provide|give|suggest|propose|write)$/;

const PRONOUN = /^(?:it|they|them|this|these|those|both|which|everything|all|ones|that|he|she)$/;
const OPENS_LIST = /^(?:with|hold|contain|carry|include|consist|namely|:|of|about|on|over)$/;

/** Somebody's by what it shows. */
const PICTURED = /^(?:portraits?|selfies?|faces?|fingerprints?)$/i;

/** What a flow may carry: a word for data that is personal by itself, or a general one. */
export const counts = (mention: DataMention): boolean => !mention.negated && (mention.strong || mention.kind === 'payload' || mention.kind === 'content' || mention.kind === 'health' || mention.kind === 'financial' || PICTURED.test(mention.text));

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
  const isAsItIs = isRaw(statement);
  for (const to of places) {
    if (to.kind === 'device') continue;
    const transfer = transferTo(statement, to);
    if (transfer === undefined) continue;
    const { tokens } = statement.annotation;
    let mentions = dataIn(statement).filter((mention) => counts(mention) && !places.some((place) => inside(mention, place)) && mention.first !== transfer.at);
    mentions = mentions.filter((mention) => {
      if (transfer.dataAfter) return mention.first > transfer.at && !tokens.slice(transfer.at + 1, mention.first).some((token) => GIVES_BACK.test(token.lemma));
      if (mention.last <= to.first) return true;
      if (/^reach/i.test(transfer.words)) return false;
      const between = tokens.slice(to.last, mention.first).map((token) => token.lemma);
      return mention.strong && (isAsItIs || PRONOUN.test(tokens[transfer.at - 1]?.lower ?? '') || between.length <= 4 || between.some((word) => OPENS_LIST.test(word)));
    });
    if (mentions.length === 0) mentions = saidIn(statement).filter(({ first }) => (transfer.dataAfter ? first > transfer.at : first < to.first || isAboutWhom(statement, first)));
    if (mentions.length === 0) {
      // After a verb only its own object points back ("labels them").
      const from = transfer.dataAfter ? transfer.at + 1 : 0;
      const until = transfer.dataAfter ? transfer.at + 3 : to.first;
      if (tokens.slice(from, until).some((token) => PRONOUN.test(token.lower))) mentions = [...antecedent(statement, reading)];
    }
    // Much is public that is nobody's, and rows name steps ("draft the note"): only what is personal by itself counts there.
    if (mentions.length === 0 || ((to.kind === 'public' || statement.form === 'row') && !mentions.some((mention) => mention.strong))) continue;
    flows.push({ mentions, verb: transfer.words, to, clause: transfer.clause, negated: transfer.negated });
  }
  return flows;
}

/** Data that leaves the house, wherever to. */
function leavingFlow(statement: ReadStatement): RawFlow | undefined {
  const match = LEAVES.exec(statement.text);
  if (match === null) return undefined;
  const { tokens, clauses } = statement.annotation;
  const at = tokens.findIndex((token) => token.start >= match.index);
  const clause = tokens[at]?.clause ?? 0;
  const mentions = dataIn(statement).filter((mention) => counts(mention) && mention.last <= at && tokens[mention.first]?.clause === clause);
  if (at < 0 || mentions.length === 0) return undefined;
  const negated = clauses[clause]?.polarity === 'negative' || isNegated(tokens, clauses, at);
  return { mentions, verb: tokens[at]?.text ?? '', to: { kind: 'vendor', name: 'outside', text: 'outside', named: false, first: at, last: at + 1 }, clause, negated };
}

const SERVER = /^(?:server|backend|gateway|cloud|datacenter|storage)$/;
/** What stands in somebody's home or pocket and has no line in the lexicon of devices. */
const OWN_DEVICE = /^(?:app|lamp|toy|doll|monitor|collar|mirror|toothbrush|mattress)$/;
const DEVICE_ONLY = /\b(?:keystrokes?|microphone|ambient|camera roll|photo library|photo album|clipboard|screen (?:content|image)s?|raw audio|background location|location trace|gps trace)/i;

/** Delicate data that a person's own device sends to the product's own server. */
function uploadFlow(statement: ReadStatement, reading: Reading, facts: Facts): RawFlow | undefined {
  const places = placesIn(statement, facts);
  const { tokens } = statement.annotation;
  const device = places.find((place) => place.kind === 'device');
  const before = reading.statements[statement.index - 1];
  const isOnDevice = (other: ReadStatement | undefined): boolean => other !== undefined && (placesIn(other, facts).some((place) => place.kind === 'device') || other.annotation.tokens.some((token) => OWN_DEVICE.test(token.lemma)));
  if (!isOnDevice(statement) && !(before?.section === statement.section && isOnDevice(before))) return undefined;
  const at = tokens.findIndex((token) => token.kind === 'word' && SERVER.test(token.lemma));
  const own = places.find((place) => (place.kind === 'own' || place.kind === 'cloud') && place !== device);
  const to: PlaceMention | undefined = own ?? (at < 0 ? undefined : { kind: 'own', name: 'server', text: tokens[at]?.text ?? '', named: false, first: at, last: at + 1 });
  if (to === undefined) return undefined;
  const transfer = transferTo(statement, to);
  if (transfer === undefined || !/^(?:send|upload|stream|transmit|sync|push|post|go|travel|forward|ship|pass|transfer|submit|copy|relay|deliver|reach|upload|export|back|load|move|hand)/.test(tokens[transfer.at]?.lemma ?? '')) return undefined;
  if (device !== undefined && device.first > to.first) return undefined;
  const mentions = dataIn(statement).filter((mention) => !mention.negated && !inside(mention, to) && (mention.regulated || DEVICE_ONLY.test(mention.text) || ((isAboutChildren(reading) || namesChild(statement) || (before?.section === statement.section && namesChild(before))) && counts(mention))));
  return mentions.length === 0 ? undefined : { mentions, verb: transfer.words, to, clause: transfer.clause, negated: transfer.negated };
}

const namesChild = (statement: ReadStatement): boolean => statement.annotation.terms.some((term) => term.class === 'person.child');

const childrenIn = eachStatement((statement) => statement.annotation.terms.filter((term) => term.class === 'person.child'));

/** Whether the people of the document are mostly children. */
const isAboutChildren = (reading: Reading): boolean => lookUp(reading, (one) => childrenIn(one).length >= 4);

/** How it is done today is not what is proposed. */
const TODAY = /\b(?:today|currently|until now|(?<!\b(?:chat|conversation|thread|session|talk|dialogue|history|turns|messages|texts?|calls?|answers?|said|written|typed) )so far|at present|at the moment|these days|nowadays|to date|as of now|up to now)\b/i;

function isToday(statement: ReadStatement, clause: number): boolean {
  const { clauses } = statement.annotation;
  const own = clauses[clause];
  return own !== undefined && TODAY.test(statement.text.slice(own.start, own.end)) && !/\bas (?:it|they|he|she|we) (?:do|does|is|are)\b/i.test(statement.text);
}

const MOVES = /^(?:sends?|sent|goes|go|uploads?|uploaded|shared?|shares|passe[sd]|pass|forwards?|forwarded|hands?|handed|gets?|receives?|given|gives?|streams?|streamed|copied|copies|posted|posts?|transmits?|transmitted|submits?|submitted|exports?|exported)$/i;

/** "so sharing them is safe", "the link is encrypted, so the notes are safe with Aurelle" claim something of a flow, and are none. */
function isOnlyClaimed(statement: ReadStatement, raw: RawFlow): boolean {
  if (!isWeakClaim(statement) || isRaw(statement)) return false;
  const own = dataIn(statement);
  return !MOVES.test(raw.verb) || !raw.mentions.some((mention) => mention.strong && own.includes(mention));
}

/** The first item under "The following goes to Parlando:" that names data. */
function listFlows(statement: ReadStatement, reading: Reading, facts: Facts): RawFlow[] {
  const leadIn = statement.leadInStatement === undefined ? undefined : reading.statements[statement.leadInStatement];
  if (leadIn === undefined || statement.list === undefined || !leadIn.asserted || !leadIn.text.trimEnd().endsWith(':')) return [];
  const named = (other: ReadStatement): readonly DataMention[] => dataIn(other).filter(counts);
  if (named(leadIn).some((mention) => mention.strong)) return [];
  for (const earlier of reading.statements.slice(leadIn.index + 1, statement.index)) if (named(earlier).length > 0) return [];
  for (const to of placesIn(leadIn, facts)) {
    if (to.kind !== 'vendor' && to.kind !== 'public') continue;
    const transfer = transferTo(leadIn, to);
    const mentions = named(statement);
    if (transfer && !transfer.negated && isAsserted(statusOfClause(leadIn, transfer.clause)) && mentions.length > 0) return [{ mentions, verb: transfer.words, to, clause: 0, negated: false }];
  }
  return [];
}

/** Questions that the author made up to try it, and what others do and we do not. */
const INVENTED = /\b(?:I|we) (?:wrote|made up|invented|thought up|drew up|composed|jotted) (?:down )?(?:[\p{L}\d,]+ ){0,3}?(?:questions?|letters?|messages?|prompts?|cases?|examples?|requests?|sentences?|texts?|mails?)\b/iu;
const NOT_US = /^(?:we|ours?|this one|this system) (?:do|does|will|did|are|is|would) (?:not|never)\b/i;

function isNotOurs(statement: ReadStatement, reading: Reading): boolean {
  const next = reading.statements[statement.index + 1];
  return INVENTED.test(statement.text) || (next?.section === statement.section && NOT_US.test(next.text) && !/\b(?:we|our|us|the app)\b/i.test(statement.text));
}

/** A diagram drawn in letters may give one label to two arrows. */
function isRepeated(statement: ReadStatement, reading: Reading): boolean {
  const { arrow } = statement;
  if (arrow === undefined || arrow.label === '') return false;
  return [1, 2, 3].some((back) => {
    const other = reading.statements[statement.index - back]?.arrow;
    return other !== undefined && other.to === arrow.to && other.label === arrow.label;
  });
}

const READ_ROLES: ReadonlySet<string> = new Set(['background', 'problem', 'alternatives', 'non-goals', 'future', 'questions', 'examples', 'template']);

const extract = eachStatement((statement, reading, facts): FlowFact[] => {
  // A flow of a later version is a flow of this design.
  const isMeant = statement.asserted || statement.status === 'deferred';
  if (statement.form === 'heading' || !isMeant || READ_ROLES.has(statement.role) || isNotOurs(statement, reading) || isRepeated(statement, reading)) return [];
  return flowsIn(statement, reading, facts).flatMap((raw): FlowFact[] => {
    const status = statusOfClause(statement, raw.clause);
    if (raw.negated || isOnlyClaimed(statement, raw) || !(isAsserted(status) || status === 'deferred') || isToday(statement, raw.clause)) return [];
    const outside = raw.to.kind === 'vendor' || raw.to.kind === 'public' || raw.to.kind === 'abroad' || raw.to.kind === 'own' || raw.to.kind === 'cloud';
    const mitigation = mitigationOf(statement, raw, reading, facts);
    return [
      {
        kind: 'flow',
        status,
        polarity: 'positive',
        evidence: [evidenceOf(statement)],
        data: raw.mentions.map((mention) => mention.text),
        mentions: raw.mentions,
        regulated: raw.mentions.some((mention) => mention.regulated),
        verb: raw.verb,
        to: raw.to,
        isPronoun: raw.to.first === raw.to.last,
        outside,
        get statement() {
          return statement.index;
        },
        ...(mitigation ? { mitigation } : {}),
      },
    ];
  });
});

function flowsIn(statement: ReadStatement, reading: Reading, facts: Facts): RawFlow[] {
  if (statement.form === 'arrow') return arrowFlow(statement, facts, isAboutChildren(reading));
  const row = statement.form === 'row' ? rowFlow(statement, facts) : [];
  if (row.length > 0) return row;
  const flows = proseFlows(statement, reading, facts).filter((flow) => flow.to.kind === 'vendor' || flow.to.kind === 'public' || flow.to.kind === 'abroad');
  if (flows.length > 0) return flows;
  const there = pronounFlow(statement, reading, facts) ?? leavingFlow(statement);
  if (there) return [there];
  const listed = listFlows(statement, reading, facts);
  if (listed.length > 0) return listed;
  const flow = openFlow(statement, reading) ?? uploadFlow(statement, reading, facts);
  return flow ? [flow] : [];
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
