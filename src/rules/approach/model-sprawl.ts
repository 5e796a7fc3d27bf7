import { modelCount, modelTopic, SPRAWL, stewardTopic, type StewardFact } from '../../facts/models.js';
import type { Rule } from '../types.js';

/** How many statements lie at most between who owns the models and how the one at fault is found: they belong together. */
const BESIDE = 12;

const indexOf = (fact: StewardFact): number => fact.evidence[0]?.statement ?? 0;

export const modelSprawl: Rule = {
  id: 'approach/model-sprawl',
  title: 'Several models have one owner',
  group: 'approach',
  severity: 'warning',
  type: 'missing',
  traits: [],
  rationale:
    'Three models in a row fail in ways that none of them shows alone: each team finds its own part in order, and the answer is still wrong. Somebody has to own the chain, and there has to be a way to find the link that broke. Owners for the parts are not enough.',
  whenToSwitchOff: 'Where the models are independent of each other and never touch the same answer.',
  question: { who: 'engineering lead', text: 'All models look fine and the answer is wrong: who is in the room, and how do they find the one at fault?' },
  satisfiedBy: 'One owner for all models together, and a method that shows which of them is at fault when quality drops.',
  check: (context) => {
    const models = context.facts.of(modelTopic);
    const count = modelCount(models);
    if (count < SPRAWL) return [];
    const stewards = context.facts.of(stewardTopic);
    const owned = stewards.find((fact) => fact.form === 'owner');
    const traced = stewards.find((fact) => fact.form === 'diagnosis');
    if (stewards.some((one) => one.form === 'owner' && stewards.some((other) => other.form === 'diagnosis' && Math.abs(indexOf(one) - indexOf(other)) <= BESIDE))) return [];
    const line = (fact: typeof owned): number => context.line(fact?.evidence[0]?.range.start ?? 0);
    const missing =
      owned && traced
        ? `Line ${line(owned)} names an owner and line ${line(traced)} a way to find a fault, but not of the models together.`
        : owned
          ? `Line ${line(owned)} names an owner, but nothing says how to find the one at fault.`
          : traced
            ? `Line ${line(traced)} says how to find the one at fault, but nobody owns them together.`
            : 'Nobody owns them together, and nothing says how to find the one at fault.';
    const [first] = models;
    return [
      {
        message: `At least ${count} models are in the design. ${missing}`,
        range: context.home('ownership', 'operations', 'architecture', 'model'),
        evidence: models.flatMap((fact) => fact.evidence).slice(0, 8),
        related: first?.evidence[0] ? [{ range: first.evidence[0].range, message: 'The first model' }] : [],
        fixes: [{ kind: 'insert', title: 'Add an owner for the models together', role: 'ownership' }],
      },
    ];
  },
};
