import { costTopic, settlesCost, type CostFact } from '../../facts/cost.js';
import { vagueTopic } from '../../facts/vague.js';
import type { Rule, RuleContext } from '../types.js';
import { placeOf } from '../wording.js';

const NAMES: Readonly<Record<CostFact['money'], string>> = {
  run: 'a figure that is asked, left open or belongs to a rejected option',
  income: 'what somebody pays',
  value: 'what is lost or saved',
  other: 'another sum of money',
};

function nearest(context: RuleContext, facts: readonly CostFact[]): string {
  const fact = facts.find((one) => one.money === 'run') ?? facts.find((one) => one.purpose !== 'open') ?? facts[0];
  const evidence = fact?.evidence[0];
  if (fact !== undefined && evidence !== undefined) return `The nearest is ${NAMES[fact.money]}, on ${placeOf(context, evidence)}.`;
  const word = context.facts.of(vagueTopic).find((one) => one.property === 'cost')?.evidence[0];
  return word === undefined ? 'No sum of money stands in the document.' : `Cost appears on ${placeOf(context, word)}, but never as a number.`;
}

export const costBudget: Rule = {
  id: 'constraints/cost-budget',
  title: 'Run cost has a number',
  group: 'constraints',
  severity: 'warning',
  type: 'missing',
  traits: [],
  rationale:
    'A model that is affordable in a demo can eat the margin once everybody uses it. One figure for a single use, or one ceiling a month, is enough to rule designs in or out early. Prices, savings and salaries do not say what running it costs.',
  whenToSwitchOff: 'Where run costs are carried by another budget and nobody in the review decides on them.',
  question: { who: 'finance', text: 'What is on the bill each time somebody uses this, and what is the most it may be in a month?' },
  satisfiedBy: 'Run cost for one use or for a period, as a target, a ceiling or an estimate, with a currency.',
  check: (context) => {
    const facts = context.facts.of(costTopic);
    if (facts.some(settlesCost)) return [];
    return [
      {
        message: `No number says what the system costs to run. ${nearest(context, facts)}`,
        range: context.home('cost', 'requirements', 'goals'),
        evidence: facts.flatMap((fact) => fact.evidence).slice(0, 3),
        fixes: [{ kind: 'insert', title: 'Add a run cost', role: 'requirements' }],
      },
    ];
  },
};
