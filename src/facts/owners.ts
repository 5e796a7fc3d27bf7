/** Who runs the system, its data or its training once it is live. */

import { PatternSet } from '../language/pattern.js';
import type { Topic } from './facts.js';
import { namesIn } from './figures.js';
import { keeperIn } from './keepers.js';
import { evidenceOf, hitsIn } from './find.js';
import { eachStatement } from './kept.js';
import { ASKS_WHO, NOT_OWNERS, OWNER_KEY, OWNERS, OWNER_TITLES, SETTING_LINE, SOMEBODY } from './lexicons/owners.js';
import type { Cell } from '../markdown/types.js';
import type { Fact, ReadStatement, Reading, SectionRole } from './types.js';

export interface OwnerFact extends Fact {
  readonly kind: 'owner';
  /** `nearest` is somebody who is named, but as an author, approver, sponsor or user. */
  readonly role: 'owner' | 'nearest';
  readonly words: string;
}

const owners = new PatternSet(OWNERS);
const titles = new PatternSet(OWNER_TITLES);
const others = new PatternSet(NOT_OWNERS);
const asksWho = new PatternSet({ who: [ASKS_WHO] });
const somebody = new PatternSet({ somebody: [SOMEBODY] });

const OUTSIDE: ReadonlySet<SectionRole> = new Set<SectionRole>(['background', 'alternatives', 'non-goals', 'examples', 'template', 'questions', 'future', 'problem']);

/** What may stand in a cell or after a label without naming anybody. */
const NOBODY = /^(?:[-–—?./\s]*|tbd|tba|tbc|todo|open|none|nobody|n\/a|n\. ?a\.|to be .*|<.*>|\[.*\]|xx.*|yes|no|vacant)$/i;

/** A capital within a sentence: somebody's name, or a team's. */
const NAME = /[a-z,] (?:[A-Z][a-z]+|[A-Z]{2,})/;

/** Where ownership is the subject, a bare column of teams says whose it is. */
const TEAM_HEADER = /^\s*(?:teams?|who|whose|people|squad)\s*$/i;

/** A longer label is a sentence. */
const LONGEST_LABEL = 60;

const named = (text: string): boolean => /\p{L}/u.test(text) && !NOBODY.test(text.trim());

/** A column or row whose header asks for the owner, with something in it. */
function fromCells(statement: ReadStatement): string | undefined {
  const cells = statement.cells ?? [];
  const text = (cell: Cell): string => statement.text.slice(cell.start, cell.end).trim();
  const byHeader = cells.find((cell) => cell.column > 0 && (asksForOwner(cell.header) || (statement.role === 'ownership' && TEAM_HEADER.test(cell.header))) && named(text(cell)));
  if (byHeader) return text(byHeader);
  const [label, ...rest] = cells;
  const said = rest.find((cell) => named(text(cell)));
  return label && said && asksForOwner(text(label)) ? `${text(label)}: ${text(said)}` : undefined;
}

const asksForOwner = (title: string): boolean => title !== '' && title.length < LONGEST_LABEL && namesIn(title, titles).size > 0 && !isPaper(title);

const isPaper = (title: string): boolean => namesIn(title, others).size > 0;

function ownerIn(statement: ReadStatement, reading: Reading): string | undefined {
  const cell = fromCells(statement);
  if (cell !== undefined) return cell;
  const aside = others.find(statement.annotation);
  if (aside.some((match) => match.name === 'nobody' || match.name === 'paper')) return undefined;
  const hits = hitsIn(statement, owners).filter((hit) => hit.asserted && !hit.negated && !aside.some((match) => match.start < hit.match.end && match.end > hit.match.start));
  if (hits[0]) return statement.text.slice(hits[0].match.start, hits[0].match.end);
  const keeper = keeperIn(statement, reading.statements[statement.index - 1], aside);
  if (keeper !== undefined) return keeper;
  const [, key = '', value] = SETTING_LINE.exec(statement.text) ?? [];
  const setting = OWNER_KEY.test(key) ? value : undefined;
  if (setting !== undefined && named(setting)) return statement.text.trim();
  return answersTitle(statement, reading) ? statement.text.slice(0, 80) : undefined;
}

/** "**Owner.** Revenue operations": the label asks, the first words answer. Under a heading a name has to be among them. */
function answersTitle(statement: ReadStatement, reading: Reading): boolean {
  const section = reading.sections[statement.section];
  if (section === undefined || !named(statement.text) || !asksForOwner(section.title)) return false;
  if (section.statements.find((index) => reading.statements[index]?.form !== 'heading') !== statement.index) return false;
  if (section.kind === 'run-in') return true;
  return namesIn(section.title, asksWho).size > 0 && (somebody.find(statement.annotation).length > 0 || NAME.test(statement.text));
}

export const ownerTopic: Topic<OwnerFact> = {
  name: 'owner',
  title: 'Who looks after it',
  extract: eachStatement((statement, reading): OwnerFact[] => {
    if (statement.form === 'heading' || statement.form === 'arrow' || !statement.asserted || OUTSIDE.has(statement.role)) return [];
    const base = { kind: 'owner' as const, status: statement.status, polarity: 'positive' as const, evidence: [evidenceOf(statement)] };
    const owner = ownerIn(statement, reading);
    if (owner !== undefined) return [{ ...base, role: 'owner', words: owner }];
    const paper = others.find(statement.annotation).find((match) => match.name === 'paper');
    return paper ? [{ ...base, role: 'nearest', words: statement.text.slice(paper.start, paper.end) }] : [];
  }),
  show: ({ role, words }) => ({ label: words, detail: { role, words } }),
};
