/** Whether a document looks like an AI-system design doc, by its headings and by what it speaks of. */

import { PatternSet } from '../language/pattern.js';
import { eachStatement } from './kept.js';
import { AI_WORDS, DESIGN_WORDS, SOFTWARE_HEADINGS } from './lexicons/kind.js';
import type { Reading, SectionRole } from './types.js';

const ai = new PatternSet(AI_WORDS);
const design = new PatternSet(DESIGN_WORDS);
const software = new PatternSet({ software: SOFTWARE_HEADINGS });

/** Roles of sections that design docs have and other Markdown seldom has. */
const DESIGN_ROLES: ReadonlySet<SectionRole> = new Set<SectionRole>([
  'goals',
  'non-goals',
  'success',
  'assumptions',
  'alternatives',
  'privacy',
  'fairness',
  'safety',
  'monitoring',
  'ownership',
  'rollout',
  'limitations',
  'requirements',
  'feedback',
  'questions',
  'problem',
  'model',
]);

/** What was counted, for the reason that is shown. */
export interface KindScore {
  readonly looksLikeDesignDoc: boolean;
  /** Distinct families of AI words and of design words, and distinct section roles. */
  readonly aiFamilies: number;
  readonly designFamilies: number;
  readonly roles: number;
  readonly softwareHeadings: number;
  readonly words: number;
}

const names = (patterns: PatternSet): ((reading: Reading) => readonly string[]) =>
  eachStatement((statement) => (statement.form === 'code-line' ? [] : patterns.find(statement.annotation).map((match) => match.name)));

const aiNames = names(ai);
const designNames = names(design);

/** How many words each statement has. */
const wordCounts = eachStatement((statement) => [statement.form === 'code-line' ? 0 : statement.annotation.tokens.filter((token) => token.kind === 'word').length]);

/** Families of words that a document uses at least twice, those that it uses at all, and how often in all. */
function familiesOf(reading: Reading, namesIn: (reading: Reading) => readonly string[]): { families: number; mentioned: number; hits: number } {
  const counts = new Map<string, number>();
  for (const name of namesIn(reading)) counts.set(name, (counts.get(name) ?? 0) + 1);
  const frequent = [...counts.values()].filter((count) => count >= 2);
  return { families: frequent.length, mentioned: counts.size, hits: [...counts.values()].reduce((sum, count) => sum + count, 0) };
}

/** Scores a document; the thresholds were set on design docs of many fields and on the READMEs of npm packages. */
export function kindScore(reading: Reading): KindScore {
  const prose = reading.statements.filter((statement) => statement.form === 'sentence' || statement.form === 'row');
  const words = wordCounts(reading).reduce((sum, count) => sum + count, 0);
  const code = reading.statements.filter((statement) => statement.form === 'code-line').length;
  const headings = reading.statements.filter((statement) => statement.form === 'heading');
  const softwareHeadings = headings.filter((heading) => software.find(heading.annotation).length > 0).length;
  const roles = new Set(reading.sections.map((section) => section.role).filter((role) => DESIGN_ROLES.has(role))).size;
  const aiWords = familiesOf(reading, aiNames);
  const designWords = familiesOf(reading, designNames);
  const density = words === 0 ? 0 : aiWords.hits / words;
  // Either it speaks of AI a good deal, or it has the sections of a design doc and speaks of it at all.
  const byWords = aiWords.families >= 3 && designWords.families >= 4 && density >= 0.008 && (roles >= 2 || designWords.families >= 6);
  const bySections = roles >= 3 && aiWords.mentioned >= 2 && designWords.mentioned >= 5 && density >= 0.003;
  const looksLikeDesignDoc = (byWords || bySections) && softwareHeadings <= Math.max(1, headings.length * 0.2) && code <= prose.length;
  return { looksLikeDesignDoc, aiFamilies: aiWords.families, designFamilies: designWords.families, roles, softwareHeadings, words };
}
