/** Somebody who is named, and keeps a part of the system: "Planning analytics (Ada, Bo) keeps the feeds and the filter going". */

import { PatternSet, type PatternMatch } from '../language/pattern.js';
import type { Token } from '../language/types.js';
import { hitsIn, type Hit } from './find.js';
import { KEEPERS, STAND_INS } from './lexicons/keepers.js';
import { byWords } from './memo.js';
import type { ReadStatement } from './types.js';

const keepers = new PatternSet(KEEPERS);
const actors = new PatternSet({
  team: ['({team}|{person.staff}|(two|three|four) of us)'],
  thing: ['({thing.model}|{thing.system}|computer|laptop|workstation|node|gpu|cpu|cloud|phone|tablet|rack|cron|script)'],
  standIn: [STAND_INS],
});

/** A capital letter as names have it: "Annika", "IT", "GIS". */
const CAPITAL = /^(?:\p{Lu}\p{Ll}+|\p{Lu}{2,6}$)/u;

/** Somebody's name, or a unit's: a capital that no start of a sentence explains. */
const isName = (token: Token, index: number, tokens: readonly Token[]): boolean =>
  CAPITAL.test(token.text) && (index > 0 ? !/[.!?:"“(|]/.test(tokens[index - 1]?.text ?? '') || tokens[index - 1]?.text === '(' : false);

/** Words that stand first in a sentence with a capital, and name nobody. */
const NO_NAME = /^(?:it|this|that|these|those|the|a|an|each|every|one|some|any|all|both|such|who|whoever|what|which|where|when|if|nobody|no|none|someone|somebody|everybody|anybody|most|many|other|others|another|in|on|at|by|for|from|with|after|before|once|then|there|here|as|we|they|he|she|i|you|to|and|or|but|so|our|its|their|his|her|my)$/i;

interface Actors {
  readonly teams: readonly PatternMatch[];
  readonly things: readonly PatternMatch[];
  readonly standIns: readonly PatternMatch[];
}

const actorsOf = byWords((statement): Actors => {
  const found = actors.find(statement.annotation);
  const of = (name: string): PatternMatch[] => found.filter((match) => match.name === name);
  return { teams: of('team'), things: of('thing'), standIns: of('standIn') };
});

/** A team, a trade or a name among the tokens of a stretch. */
function namesSomebody(statement: ReadStatement, first: number, last: number): boolean {
  const { tokens } = statement.annotation;
  const { teams } = actorsOf(statement);
  if (teams.some((match) => match.first >= first && match.last <= last)) return true;
  return tokens.slice(first, last).some((token, index) => isName(token, first + index, tokens) || (first + index === 0 && CAPITAL.test(token.text) && !NO_NAME.test(token.text) && (last === 1 || /^(?:,|and|&|\(|\p{Lu}.*|will|in|at)$/u.test(tokens[1]?.text ?? ''))));
}

/** Where the sentence, the cell or the part of it begins in which a match stands. */
function startOfThought(tokens: readonly Token[], before: number): number {
  for (let at = before - 1; at >= 0; at--) if (/^[.;:|?!]$/.test(tokens[at]?.text ?? '')) return at + 1;
  return 0;
}

/** Where they end. */
function endOfThought(tokens: readonly Token[], from: number): number {
  for (let at = from; at < tokens.length; at++) if (/^[.;|?!]$/.test(tokens[at]?.text ?? '')) return at;
  return tokens.length;
}

/** What stands just before the verb is a program: "the server runs the model". */
function isProgram(statement: ReadStatement, first: number, verb: number): boolean {
  const { tokens } = statement.annotation;
  let end = verb;
  while (end > first && /^(?:will|shall|also|then|now|always|still|and|that|which|can|must|,)$/.test(tokens[end - 1]?.lower ?? '')) end--;
  const { things, teams } = actorsOf(statement);
  return things.some((match) => match.last === end && match.first >= first && !teams.some((team) => team.last === match.last && team.first <= match.first));
}

/** How far from the verb its subject or its agent may reach. */
const REACH = 28;

/** The longest statement that only names somebody. */
const NAMING = 12;

const POSSESSIVE = /^(?:our|their|its|his|her|my|your|whose)$|[’']s?$/i;

function named(hit: Hit, before: ReadStatement | undefined): boolean {
  const { statement, match } = hit;
  const { tokens } = statement.annotation;
  const earlier = before !== undefined && before.block === statement.block ? before : undefined;
  const toldBefore = (longest: number): boolean => earlier !== undefined && earlier.annotation.tokens.length <= longest && namesSomebody(earlier, 0, earlier.annotation.tokens.length);
  if (hit.name === 'lies') return namesSomebody(statement, match.last, Math.min(endOfThought(tokens, match.last), match.last + REACH));
  if (hit.name === 'task') return actorsOf(statement).teams.some((team) => team.first >= match.last && team.first <= match.last + NAMING && team.last <= endOfThought(tokens, match.last));
  if (hit.name === 'names' && !/^(?:\p{Lu}\p{Ll}*|\p{Lu}{2,6})$/u.test(tokens[match.last - 1]?.text ?? '')) return false;
  const verb = tokens[match.first];
  const previous = tokens[match.first - 1];
  // "Our own box", "to run it", "it keeps adding".
  if (previous && (POSSESSIVE.test(previous.text) || /^(?:to|not|n't)$/.test(previous.lower))) return false;
  if (verb?.lemma === 'keep' && /ing$/.test(tokens[match.first + 1]?.lower ?? '') && tokens[match.first + 1]?.lower !== 'training') return false;
  const thought = startOfThought(tokens, match.first);
  const first = Math.max(thought, match.first - REACH);
  if (isProgram(statement, first, match.first)) return false;
  // "Sensing group: Mere and me. We run the two nets": named just before.
  const standsIn = actorsOf(statement).standIns.some((one) => one.first >= first && one.last <= match.first && match.first - one.last <= 1);
  if (standsIn) return toldBefore(hit.name === 'each' ? Infinity : NAMING) || (thought > 0 && thought <= NAMING && namesSomebody(statement, 0, thought));
  return namesSomebody(statement, first, match.first);
}

/** Words by which somebody who is named keeps a part of the system, if the statement says so. */
export function keeperIn(statement: ReadStatement, before: ReadStatement | undefined, aside: readonly PatternMatch[]): string | undefined {
  const hit = hitsIn(statement, keepers).find((one) => one.asserted && !one.negated && !aside.some((match) => match.start < one.match.end && match.end > one.match.start) && named(one, before));
  return hit && statement.text.slice(hit.match.start, hit.match.end);
}
