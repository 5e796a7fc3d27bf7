/** Where the system acts on what a model says with nobody looking, before or after. */

import { PatternSet } from '../language/pattern.js';
import type { Topic } from './facts.js';
import { evidenceOf, hitsIn, type Hit } from './find.js';
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

const ELSEWHERE: ReadonlySet<SectionRole> = new Set<SectionRole>(['background', 'problem', 'alternatives', 'non-goals', 'future', 'examples', 'template', 'appendix', 'questions', 'monitoring', 'rollout', 'cost', 'success', 'privacy', 'feedback', 'data']);

/** How many statements after it may still say who looks. */
const REACH = 2;

interface Found {
  readonly hits: readonly Hit[];
  has(name: string): boolean;
}

function find(statement: ReadStatement): Found {
  const hits = hitsIn(statement, patterns).filter((hit) => hit.asserted || (hit.name === 'matter' && hit.status === 'conditional'));
  return { hits, has: (name) => hits.some((hit) => hit.name === name) };
}

const near = (one: ReadStatement, other: ReadStatement | undefined): other is ReadStatement =>
  other !== undefined && other.section === one.section && other.form !== 'heading' && (other.list?.item ?? -1) === (one.list?.item ?? -1) && (other.list !== undefined) === (one.list !== undefined);

/** "The second look has been cut" names what is gone. */
const isCut = (hit: Hit, { hits }: Found): boolean => hits.some((other) => other.name === 'unseen' && other.match.first <= hit.match.first && other.match.last >= hit.match.last);

/** "No claim is refused without a signature" says that somebody signs. */
const isRequired = (hit: Hit): boolean => /^(?:without|with no)/i.test(hit.statement.text.slice(hit.match.start)) && /\b(?:no|not|never|nothing|nobody|none)\b/i.test(hit.statement.text.slice(Math.max(0, hit.match.start - 60), hit.match.start));

/** Somebody looks, or it can be undone; "nobody goes through them" is no relief. */
const relieves = (found: Found): boolean =>
  found.hits.some((hit) => hit.name === 'relief' && !isCut(hit, found) && (!hit.negated || /^nothing\b/i.test(hit.statement.text.slice(hit.match.start))));

/** "Merging is not automatic", "it never decides alone". */
const acts = (found: Found): boolean => found.hits.some((hit) => hit.name === 'alone' && !hit.negated);

export const automationTopic: Topic<AutomationFact> = {
  name: 'automation',
  title: 'What happens with nobody looking',
  extract: ({ statements }) => {
    const facts: AutomationFact[] = [];
    let last = -REACH;
    statements.forEach((statement, index) => {
      if (!statement.asserted || statement.status === 'target' || statement.form === 'heading' || ELSEWHERE.has(statement.role)) return;
      const found = find(statement);
      const unseen = found.hits.some((hit) => hit.name === 'unseen' && !isRequired(hit));
      if (!unseen && !acts(found)) return;
      // "At once" alone says how fast, and not that nobody looks.
      const hasty = !unseen && found.hits.every((hit) => hit.name !== 'alone' || /^\(automatically/.test(hit.match.source));
      if (hasty) return;
      const before = statements[index - 1];
      const matters = found.has('matter') || (near(statement, before) && find(before).has('matter'));
      if (!matters) return;
      const after = statements.slice(index + 1, index + 1 + REACH).filter((other) => near(statement, other));
      const overseen = relieves(found) || after.some((other) => relieves(find(other))) || (near(statement, before) && relieves(find(before)));
      // Two sentences that say it of the same thing are one.
      if (!overseen && index - last < REACH && near(statement, statements[last])) return;
      last = overseen ? last : index;
      facts.push({ kind: 'automation', statement: statement.index, overseen, status: statement.status, polarity: 'positive', evidence: [evidenceOf(statement)] });
    });
    return facts;
  },
  show: (fact) => ({ label: fact.evidence[0]?.text.slice(0, 120) ?? '', detail: { overseen: fact.overseen } }),
};
