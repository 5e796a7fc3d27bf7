import { deviceCostTopic } from '../../facts/upkeep.js';
import type { Rule } from '../types.js';

export const deviceCost: Rule = {
  id: 'operations/device-cost',
  title: 'The cost to the device is considered',
  group: 'operations',
  severity: 'warning',
  type: 'missing',
  traits: ['device'],
  rationale:
    'A phone that gets hot, a battery that is empty by noon and a download that eats the data plan are all the same to the person who owns them: the app goes. What a server hides, a device shows at once.',
  whenToSwitchOff: 'For devices that hang on mains and cable all their life.',
  question: { who: 'designer', text: 'What is left in the battery, the memory and the data plan of a four-year-old phone after a week of this?' },
  satisfiedBy: 'Battery, memory, download size, heat or mobile data of the device considered at least once, best with a figure.',
  check({ facts, home }) {
    if (facts.of(deviceCostTopic).length > 0) return [];
    return [
      {
        message: 'Nothing says what it costs the device it runs on: no word on battery, memory, download size, heat or mobile data.',
        range: home('requirements', 'architecture', 'cost'),
        fixes: [{ kind: 'insert', title: 'Insert what it may cost the device', role: 'requirements' }],
      },
    ];
  },
};
