import { HEAVY, summaryTopic, type SummaryFact } from '../../facts/summary.js';
import type { Rule, RuleContext } from '../types.js';

/** Under a heading that calls it a summary, people in it are enough of a reason. */
const says = (fact: SummaryFact): boolean => fact.what && (fact.why || (fact.called && fact.whom));

/** What the first passage lacks, in words. */
function nearestOf(context: RuleContext, passages: readonly SummaryFact[]): string {
  const heavy = passages.find((fact) => fact.jargon.length >= HEAVY);
  const place = (fact: SummaryFact): number => context.line(fact.evidence[0]?.range.start ?? 0);
  if (heavy) return `The passage on line ${place(heavy)} has ${heavy.jargon.length} terms of art (${heavy.jargon.slice(0, 5).join(', ')}).`;
  const [best] = [...passages].sort((one, other) => Number(other.what) + Number(other.why) - Number(one.what) - Number(one.why));
  if (!best) return 'The document opens without one.';
  const lacks = [best.what ? '' : 'what it does', best.why ? '' : 'why it is done this way'].filter((part) => part !== '').join(' and ');
  return `The passage on line ${place(best)} does not say ${lacks}.`;
}

export const plainSummary: Rule = {
  id: 'approach/plain-summary',
  title: 'The opening is in plain words',
  group: 'approach',
  severity: 'information',
  type: 'missing',
  traits: [],
  rationale:
    'Most people who decide read the first paragraph and the table with the money. If the opening does not say in everyday words what the thing does, for whom and why this way, they decide on something else. Up to three terms of art are fine; a row of them is a wall.',
  whenToSwitchOff: 'For a document that only engineers of one team will read.',
  question: { who: 'executive', text: 'Can you tell me in two sentences, without a technical word, what it does and why this way?' },
  satisfiedBy: 'One to five plain sentences near the top on what it does, for whom, and why this approach.',
  check: (context) => {
    const passages = context.facts.of(summaryTopic);
    if (passages.some((fact) => says(fact) && fact.jargon.length < HEAVY)) return [];
    return [
      {
        message: `Looked near the top for a few plain sentences on what it does, for whom and why. ${nearestOf(context, passages)}`,
        range: context.home('summary'),
        evidence: passages[0]?.evidence ?? [],
        fixes: [{ kind: 'insert', title: 'Add a summary', role: 'summary' }],
      },
    ];
  },
};
