import { rollbackTopic } from '../../facts/rollback.js';
import type { Rule } from '../types.js';

export const rollback: Rule = {
  id: 'rollout/rollback',
  title: 'There is a way back',
  group: 'rollout',
  severity: 'warning',
  type: 'missing',
  traits: [],
  rationale:
    'A model can be wrong in ways that no test showed, and it is wrong at once for everyone. Knowing how it is turned off, by whom and at which signal is what lets a team ship at all.',
  whenToSwitchOff: 'Where every change ships behind the same switch and your readers know it.',
  question: { who: 'on-call engineer', text: 'It misbehaves on a Saturday. What do I press to make it stop, and at which number may I press it?' },
  satisfiedBy: 'A flag, switch, earlier version or manual process to which it goes back, best with the signal that triggers it.',
  check({ facts, home }) {
    if (facts.of(rollbackTopic).length > 0) return [];
    return [
      {
        message: 'Nothing says how this is turned off or put back to what was before: no flag, switch, earlier version or manual way to return to.',
        range: home('rollout', 'safety', 'operations'),
        fixes: [{ kind: 'insert', title: 'Insert how and when it is turned off', role: 'rollout' }],
      },
    ];
  },
};
