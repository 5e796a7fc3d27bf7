/**
 * Lists, tables, paragraphs and sections that set figures of several kinds side by side: a wait, a share, a sum
 * of money, a load. Whatever their heading says, such a sheet is where the author says what has to hold.
 */

import { PatternSet } from '../language/pattern.js';
import type { Quantity } from '../language/types.js';
import { lookUp, ofAll } from './kept.js';
import { SHEET_TITLES, SHEET_WORDS } from './lexicons/figures.js';
import { namesIn } from './labels.js';
import { once } from './memo.js';
import { tablesOf } from './table-kinds.js';
import type { ReadSection, ReadStatement, Reading, SectionRole } from './types.js';

type Kind = 'wait' | 'share' | 'money' | 'load' | 'device';

/** Sections that report, compare, watch or order things in time, with figures of several kinds as well. */
const OTHERWISE: ReadonlySet<SectionRole> = new Set<SectionRole>([
  'problem', 'background', 'alternatives', 'model', 'monitoring', 'rollout', 'questions', 'future', 'examples', 'template', 'appendix', 'limitations', 'privacy', 'fairness', 'data', 'feedback', 'ownership', 'operations', 'architecture', 'safety', 'non-goals', 'assumptions',
]);

/** From this many kinds on, figures are set side by side and not told by the way. */
const KINDS = 3;
const LONGEST_WAIT = 2 * 86_400;
const MOST_STATEMENTS = 26;

const titles = new PatternSet({ sheet: SHEET_TITLES });
const words = new PatternSet(SHEET_WORDS);

function kindOf(quantity: Quantity, statement: ReadStatement): Kind | undefined {
  if (quantity.delta) return undefined;
  if (statement.form === 'row' && statement.cells?.[0] !== undefined && quantity.end <= statement.cells[0].end) return undefined;
  switch (quantity.dimension) {
    case 'duration':
      return quantity.value > 0 && quantity.value <= LONGEST_WAIT && quantity.per === undefined ? 'wait' : undefined;
    case 'percent':
    case 'ratio':
      return 'share';
    case 'money':
      return quantity.per === undefined && statement.form !== 'row' ? undefined : 'money';
    case 'rate':
      return quantity.value >= 1 ? 'load' : undefined;
    case 'count':
      return quantity.perCount >= 10 ? 'share' : quantity.value >= 100 ? 'load' : undefined;
    case 'size':
    case 'energy':
      return 'device';
    default:
      return undefined;
  }
}

/** What a statement says of today, of a test or of somebody else sets nothing. */
const sets = (statement: ReadStatement): boolean => statement.asserted && statement.status !== 'others' && statement.form !== 'heading' && statement.status !== 'conditional' && statement.form !== 'arrow' && statement.form !== 'field';

function kindsIn(statements: readonly ReadStatement[]): ReadonlySet<Kind> {
  const kinds = new Set<Kind>();
  for (const statement of statements) {
    if (!sets(statement) || statement.status === 'measured') continue;
    for (const quantity of statement.annotation.quantities) {
      const kind = kindOf(quantity, statement);
      if (kind !== undefined) kinds.add(kind);
    }
  }
  return kinds;
}

/** The section that is no run-in label, and its own and its run-ins' statements. */
function homeOf(reading: Reading, section: ReadSection): ReadSection {
  let home = section;
  while (home.kind === 'run-in' && home.index !== 0) home = reading.sections[home.parent] ?? home;
  return home;
}

/** Whether this or an outer heading says that the section is there for something else. */
const isOtherwise = (section: ReadSection | undefined): boolean => section === undefined || OTHERWISE.has(section.role);

const isTitled = once((section: ReadSection): boolean => namesIn(section.title, titles).size > 0);

const sheetsOf = ofAll((reading): ReadonlySet<ReadStatement> => {
  const found = new Set<ReadStatement>();
  const tables = tablesOf(reading);
  const groups = new Map<string, ReadStatement[]>();
  for (const statement of reading.statements) {
    const section = reading.sections[statement.section];
    if (section === undefined || statement.form === 'heading' || statement.form === 'field') continue;
    const table = statement.table === undefined ? undefined : tables.get(statement.table);
    if (table !== undefined && table.kind !== 'plain') continue;
    if (statement.form === 'code-line' && table === undefined) continue;
    const home = homeOf(reading, section);
    const keys = isOtherwise(section) ? [] : [statement.table !== undefined ? `table ${statement.table}` : statement.list !== undefined ? `list ${statement.list.list}` : `block ${statement.block}`];
    // A long section without sub-headings is a whole document, and no sheet.
    if (home.index !== 0 && home.depth > 1 && !isOtherwise(home) && !isOtherwise(section)) keys.push(`section ${home.index}`);
    if (home.index !== 0 && isTitled(home) && !isOtherwise(section)) {
      found.add(statement);
      continue;
    }
    for (const key of keys) {
      const group = groups.get(key);
      if (group) group.push(statement);
      else groups.set(key, [statement]);
    }
  }
  for (const [key, statements] of groups) {
    if (key.startsWith('section') && statements.length > MOST_STATEMENTS) continue;
    const first = statements[0];
    const led = first !== undefined && (isLed(reading, first) || statements.some((statement) => words.find(statement.annotation).some((match) => match.name === 'sets')));
    const isShort = key.startsWith('block');
    const kinds = kindsIn(statements);
    // A paragraph by itself has to say that it sets something.
    if (kinds.size >= KINDS ? !isShort || led : kinds.size === KINDS - 1 && led && !key.startsWith('section')) for (const statement of statements) found.add(statement);
  }
  return found;
});

/** "In numbers:", "What are you promising, then?", "A few things to hold it to.": the sentence before, or the lead-in. */
function isLed(reading: Reading, first: ReadStatement): boolean {
  if (first.leadIn !== undefined && namesIn(first.leadIn, words).has('leads')) return true;
  const before = reading.statements.slice(Math.max(0, first.index - 3), first.index).filter((statement) => statement.section === first.section || statement.block === first.block - 1);
  return before.some((statement) => words.find(statement.annotation).some((match) => match.name === 'leads'));
}

/** Whether a statement stands on a sheet of figures that have to hold. */
export const isOnSheet = (reading: Reading, statement: ReadStatement): boolean => lookUp(reading, (one) => sheetsOf(one).has(statement));
