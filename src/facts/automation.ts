/** Where the system acts on what a model says with nobody looking, before or after. */

import { PatternSet } from '../language/pattern.js';
import type { Topic } from './facts.js';
import { evidenceOf, hitsIn, type Hit } from './find.js';
import { eachStatement } from './kept.js';
import { AUTOMATION } from './lexicons/automation.js';
import type { Fact, ReadStatement, SectionRole } from './types.js';

export interface AutomationFact extends Fact {
  readonly kind: 'automation';
  /** Statement that says so. */
  readonly statement: number;
  /** Somebody looks, samples or can undo it, by the words around. */
  readonly overseen: boolean;
}

const patterns = new PatternSet(AUTOMATION);

const ELSEWHERE: ReadonlySet<SectionRole> = new Set<SectionRole>(['background', 'problem', 'alternatives', 'non-goals', 'future', 'examples', 'template', 'appendix', 'questions', 'monitoring', 'rollout']);

/** Sections in which "by itself" mostly speaks of something else than a verdict on somebody. */
const ASIDE: ReadonlySet<SectionRole> = new Set<SectionRole>(['cost', 'success', 'privacy', 'feedback', 'data']);

/** How many statements after it may still say who looks. */
const REACH = 2;

interface Found {
  readonly hits: readonly Hit[];
  has(name: string): boolean;
}

/** A statement with what it says, and whether by it nobody looks. */
interface Candidate {
  readonly statement: ReadStatement;
  readonly found: Found;
  readonly unseen: boolean;
}

function find(statement: ReadStatement): Found {
  const hits = hitsIn(statement, patterns).filter((hit) => hit.asserted || (hit.name === 'matter' && hit.status === 'conditional'));
  return { hits, has: (name) => hits.some((hit) => hit.name === name) };
}

/** The same paragraph, bullet or row: another row or bullet speaks of another case. */
const near = (one: ReadStatement, other: ReadStatement | undefined): other is ReadStatement => {
  if (other === undefined || other.section !== one.section || other.form === 'heading' || one.form === 'row' || other.form === 'row') return false;
  return one.list === undefined ? other.list === undefined : other.list?.list === one.list.list && other.list.item === one.list.item;
};

/** "The second look has been cut" names what is gone, and so does "no broker looks". */
const isCut = (hit: Hit, { hits }: Found): boolean => hits.some((other) => (other.name === 'unseen' || other.name === 'final') && other.match.first <= hit.match.first && other.match.last >= hit.match.first);

/** "No claim is refused without a signature" says that somebody signs. */
const isRequired = (hit: Hit): boolean => /^(?:without|with no)/i.test(hit.statement.text.slice(hit.match.start)) && /\b(?:no|not|never|nothing|nobody|none|neither)\b/i.test(hit.statement.text.slice(Math.max(0, hit.match.start - 60), hit.match.start));

/** "Nobody sells a tool that reads them": the one who reads is another. */
const isRelative = ({ statement, match }: Hit): boolean => /\b(?:that|who|which)\b/i.test(statement.text.slice(match.start, match.end));

/** "Nobody sees it but us", "no one reads it until the clerk has", "nobody can open the raw data": somebody does, or it is about access. */
const isExcepted = (hit: Hit): boolean => isRelative(hit) || /\b(?:but|except|until|unless|other than|apart from|besides)\b|\b(?:can|could|may) (?:see|read|open|touch|look)\b/i.test(hit.statement.text.slice(hit.match.start).split(/[.;]/u)[0] ?? '');

/** "Because nobody looks at them today": why it is built. */
const isReason = (hit: Hit): boolean => /\b(?:because|since|as|if|that|who|which|case|so)\s+$/i.test(hit.statement.text.slice(0, hit.match.start));

/** Somebody looks, or it can be undone; "nobody goes through them" is no relief. */
const relieves = (found: Found): boolean =>
  found.hits.some((hit) => hit.name === 'relief' && !isCut(hit, found) && (!hit.negated || /^nothing\b/i.test(hit.statement.text.slice(hit.match.start))));

/** "At once", "straight to": how fast it goes, and not yet that nobody looks. */
const HASTY = /^\((?:automatically|straight|goes)/;

/** "Merging is not automatic", "it never decides alone"; "what the model writes by itself is cut out" names a thing. */
const acts = (found: Found): boolean =>
  found.hits.some((hit) => hit.name === 'alone' && !hit.negated && !HASTY.test(hit.match.source) && !/\b(?:that|which|what|whatever)\b[^,;.]{0,40}$/i.test(hit.statement.text.slice(0, hit.match.start)));

/** Statements by which something may happen with nobody looking; most of a document says nothing of it. */
const candidates = eachStatement((statement): readonly Candidate[] => {
  if (!statement.asserted || statement.status === 'target' || statement.form === 'heading' || ELSEWHERE.has(statement.role)) return [];
  const found = find(statement);
  const unseen = found.hits.some((hit) => hit.name === 'unseen' && !isRequired(hit) && !isExcepted(hit) && !isReason(hit));
  const alone = acts(found);
  if (!unseen && (!alone || ASIDE.has(statement.role))) return [];
  // "No clerk reads the diaries" may be a promise; who acts as well does more.
  return statement.role === 'privacy' && !alone && !found.has('final') ? [] : [{ statement, found, unseen }];
});

export const automationTopic: Topic<AutomationFact> = {
  name: 'automation',
  title: 'What happens with nobody looking',
  extract: (reading) => {
    const { statements } = reading;
    const facts: AutomationFact[] = [];
    let last = -REACH;
    candidates(reading).forEach(({ statement, found, unseen }) => {
      const { index } = statement;
      const before = statements[index - 1];
      const earlier = near(statement, before) ? find(before) : undefined;
      const after = statements.slice(index + 1, index + 1 + REACH).filter((other) => near(statement, other)).map((other) => find(other));
      // Nobody looks, and it takes effect: by its own words, or by those around.
      const matters = [found, earlier].some((one) => one?.has('matter') === true) || (unseen && ['final', 'alone', 'effect', 'never'].some((name) => found.has(name) || earlier?.has(name) === true));
      if (!matters) return;
      const overseen = relieves(found) || after.some((other) => relieves(other)) || (earlier !== undefined && relieves(earlier));
      // Two sentences that say it of the same thing are one.
      if (!overseen && index - last < REACH && near(statement, statements[last])) return;
      last = overseen ? last : index;
      facts.push({ kind: 'automation', statement: statement.index, overseen, status: statement.status, polarity: 'positive', evidence: [evidenceOf(statement)] });
    });
    return facts;
  },
  show: (fact) => ({ label: fact.evidence[0]?.text.slice(0, 120) ?? '', detail: { overseen: fact.overseen } }),
};
