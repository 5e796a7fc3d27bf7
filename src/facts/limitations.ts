/** What the author admits that the AI does badly. */

import { PatternSet } from '../language/pattern.js';
import type { Topic } from './facts.js';
import { evidenceOf, hitsIn, type Hit } from './find.js';
import { eachStatement } from './kept.js';
import { LIMITATIONS } from './lexicons/limitations.js';
import { overclaimsIn } from './overclaims.js';
import type { Fact, ReadStatement, SectionRole } from './types.js';

export interface LimitationFact extends Fact {
  readonly kind: 'limitation';
  /** Of the AI; else a risk of business, schedule or equipment. */
  readonly ofModel: boolean;
}

const patterns = new PatternSet(LIMITATIONS);

/** Where nothing is said of this system, or nothing asserted. */
const ELSEWHERE: ReadonlySet<SectionRole> = new Set<SectionRole>(['background', 'problem', 'alternatives', 'future', 'examples', 'template', 'appendix', 'questions', 'assumptions']);

/** Parts on other subjects, where only an outright admission is one. */
const GUARDED: ReadonlySet<SectionRole> = new Set<SectionRole>(['non-goals', 'cost', 'rollout', 'success', 'goals', 'requirements', 'ownership', 'privacy', 'monitoring', 'model']);

/** Forms that say little unless the section is about weaknesses. */
const NEEDS_SECTION = /^\((?:look\||untested\||get past|pass\||irony)/;

/** A column that tells what comes out wrong. */
const WEAK_HEADER = /\b(?:goes wrong|gets wrong|wrong|weakness|weak|mistake|mistakes|fails|failure|trouble|misread)\b/iu;

/** "Known limit": no figure to keep below. */
const KNOWN_HEADER = /\b(?:known|limitations?|weakness(?:es)?|gaps?)\b/iu;

/** Admissions that a condition in front does not turn into a rule. */
const LEANING = /tend\|tends/;

const STANDS: ReadonlySet<Hit['status']> = new Set<Hit['status']>(['asserted', 'estimate', 'measured', 'conditional', 'target', 'hypothetical']);

/** Whether the words under a heading, or in a list after a label, are about weaknesses. */
const isAboutWeakness = (statement: ReadStatement): boolean => statement.role === 'limitations';

function limitationIn(statement: ReadStatement): LimitationFact | undefined {
  const hits = hitsIn(statement, patterns).filter((hit) => STANDS.has(hit.status));
  const others = hits.some(({ name }) => name === 'others');
  const other = hits.find(({ name }) => name === 'other');
  const section = isAboutWeakness(statement);
  const admission = hits.find((hit) => hit.name === 'admission' && hit.status !== 'conditional' && !NEEDS_SECTION.test(hit.match.source));
  const fact = (ofModel: boolean): LimitationFact => ({ kind: 'limitation', ofModel, status: statement.status, polarity: 'positive', evidence: [evidenceOf(statement)] });
  const plain = hits.find((hit) => hit.name === 'plain' && hit.status !== 'target');
  if (plain && !others && statement.form === 'sentence') return fact(true);
  if (GUARDED.has(statement.role)) return undefined;
  // A section on limits may hold budgets.
  if (section) return statement.status === 'target' && !statement.cells?.some(({ header }) => KNOWN_HEADER.test(header)) ? undefined : fact(!other);
  if (statement.form === 'row' && statement.cells?.some(({ header }) => WEAK_HEADER.test(header))) return fact(!other);
  // "Should a customer name two flights, it tends to mix them up" holds under any condition.
  if (statement.status === 'conditional' && hits.some((hit) => LEANING.test(hit.match.source))) return fact(true);
  // "If it fails, …" says what is done then, and a row or an arrow how it works.
  if (statement.status === 'conditional' || statement.status === 'target' || (statement.form !== 'sentence' && statement.form !== 'row')) return undefined;
  // "People shouting are where it fails" is about it and not about people.
  if (others && !admission?.match.source.startsWith('(where|')) return undefined;
  return admission || (hits.some(({ name }) => name === 'rating') && /:\s*\w+\W*$/u.test(statement.text)) ? fact(true) : undefined;
}

export const limitationTopic: Topic<LimitationFact> = {
  name: 'limitation',
  title: 'What it does badly',
  extract: eachStatement((statement, reading): LimitationFact[] => {
    if (statement.form === 'heading' || statement.status === 'question' || ELSEWHERE.has(statement.role) || !STANDS.has(statement.status)) return [];
    const found = limitationIn(statement);
    return found === undefined || overclaimsIn(statement, reading).length > 0 ? [] : [found];
  }),
  show: (fact) => ({ label: fact.evidence[0]?.text.slice(0, 120) ?? '', detail: { ofModel: fact.ofModel } }),
};
