import type { RuleExample } from '../types.js';

export const examples: { readonly flags: readonly RuleExample[]; readonly passes: readonly RuleExample[] } = {
  flags: [
    { text: '# Wine list\n\nWe retrain the ranker from time to time.\n', lines: [3] },
    { text: '# Herd watch\n\nIt runs in the barn.\n\nThe network is trained anew whenever the vets feel that it is off.\n', lines: [5] },
    { text: '# Toll gate\n\nThe plate reader is refitted once a year, in January.\n', lines: [3] },
    { text: '# Matinee\n\nThe ranker is rebuilt every Monday.\n\nAs soon as somebody finds time, the mail model is trained again.\n', lines: [5] },
    { text: '# Seat prices\n\nShould the forecast get worse, we fit the trees again.\n', lines: [3] },
    { text: '# Night bus\n\n| Model | Retrained |\n| --- | --- |\n| delay | as needed |\n', lines: [5] },
    { text: '# Court notes\n\nWe will retrain the recognizer on the corrected hours.\n', lines: [3] },
    { text: '# Hail\n\nThe nets are refreshed when somebody has time between two storms.\n', lines: [3] },
  ],
  passes: [
    { text: '# Wine list\n\nThe ranker is retrained every second Sunday.\n' },
    { text: '# Herd watch\n\nWe train again when 800 new labels are in.\n' },
    { text: '# Toll gate\n\nIf the share of unread plates passes 3 % for a week, a new training run starts.\n' },
    { text: '# Matinee\n\nUshers are retrained as needed.\n' },
    { text: '# Seat prices\n\n| Model | Retrained |\n| --- | --- |\n| demand | monthly |\n' },
    { text: '# Night bus\n\nHow often shall we retrain?\n' },
    { text: '# Court notes\n\nA retrain takes one engineer two days; it happens on the first Friday of the month.\n' },
    { text: '# Spare parts\n\nWe retrain when needed. The trigger is an error above 12 % for two weeks.\n' },
    { text: '# Lease reader\n\nThe vendor updates its model about once a year; nothing is trained here.\n' },
    { text: '# Tide tables\n\nThe list of ports is refreshed from time to time.\n' },
    { text: '# Hail\n\nMidwives are retrained on the tablet when they ask.\n' },
  ],
};
