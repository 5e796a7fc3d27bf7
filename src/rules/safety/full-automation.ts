import { automationTopic } from '../../facts/automation.js';
import type { Rule } from '../types.js';
import { quoted } from '../wording.js';

export const fullAutomation: Rule = {
  id: 'safety/full-automation',
  title: 'Somebody looks where it matters',
  group: 'safety',
  severity: 'warning',
  type: 'statement',
  traits: [],
  rationale:
    'A model that acts alone makes its mistakes at full speed, and the people concerned find out first. That may be right for small things. Where somebody loses money, access or a place, there has to be a person who looks, a sample that is read, or a way to undo it.',
  whenToSwitchOff: 'Where all automatic acts are small and their undoing is described elsewhere.',
  question: { who: 'legal counsel', text: 'It was wrong about somebody last night. Who noticed, and what can that person do about it?' },
  satisfiedBy: 'A person who confirms, a sample that is read afterwards, an appeal, or an undo for just this action.',
  check: ({ facts, statements, evidence }) =>
    facts
      .of(automationTopic)
      .filter((fact) => !fact.overseen)
      .flatMap((fact) => {
        const statement = statements[fact.statement];
        if (!statement) return [];
        return [
          {
            message: `"${quoted(statement.text)}" acts on what the model says with nobody looking; no review, sample, appeal or undo stands near it.`,
            range: statement.range,
            evidence: [evidence(statement)],
            fixes: [{ kind: 'append' as const, title: 'Add who looks, or how it is undone', statement: statement.index }],
          },
        ];
      }),
  suspicion: { known: automationTopic, message: 'acts on what the model says with nobody looking; no review, sample, appeal or undo stands near it.', fix: 'Add who looks, or how it is undone' },
};
