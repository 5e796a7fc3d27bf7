import type { RuleExample } from '../types.js';

export const examples: { readonly flags: readonly RuleExample[]; readonly passes: readonly RuleExample[] } = {
  flags: [
    { text: '# Leak finder\n\n## Going live\n\nOn 3 May all 60 depots change over.\n' },
    { text: '# Claims reader\n\n## Releases\n\nVersion 1 reads letters, version 2 reads photos too. Each goes to everyone.\n' },
    { text: '# Seat prices\n\nAirline pilots and crew get the same prices as everybody.\n' },
    { text: '# Grader\n\n## Launch\n\nEvery school gets it on the first day of term.\n' },
    { text: '# Tour guide\n\nDo we want a pilot in one museum first?\n' },
    { text: '# Radio planner\n\nWe considered a beta and ruled it out. The newsroom gets it in June.\n' },
    { text: '# Pharmacy\n\nIn March two clinics lent us their archives. In April we trained the first model on them.\n' },
    { text: '# Exam helper\n\nThe exam has three phases: reading, writing and speaking. Every member gets it on the same Monday.\n' },
  ],
  passes: [
    { text: '# Leak finder\n\nA canary of two depots runs it for a week.\n' },
    { text: '# Claims reader\n\n## Rollout\n\nFor a month its forms are only recorded and nobody acts on them.\n' },
    { text: '# Seat prices\n\n## Rollout\n\n5 % of searches see the new prices, against a control group.\n' },
    { text: '# Grader\n\n## Rollout\n\n| Step | Schools | Next when |\n| --- | --- | --- |\n| 1 | two | 9 in 10 grades stand |\n| 2 | all | |\n' },
    { text: '# Tour guide\n\nThe pilot in the harbor museum lasts six weeks.\n' },
    { text: '# Radio planner\n\nWe run it in shadow for two weeks before listeners hear anything of it.\n' },
    { text: '# Help desk drafts\n\nAn A/B test decides whether the drafts stay.\n' },
    { text: '# Meter forecast\n\n## Rollout\n\nOur own staff first, then one in twenty households, then everybody.\n' },
    { text: '# Vine leaves\n\nThe two vineyards at Sion have it from April. Those on the other bank get it in June if fewer than 3 leaves in 100 are called wrong, and the cooperative as a whole before the harvest.\n' },
    { text: '# Essay marks\n\n## Other matters\n\nIt spends its first term at St Anne\'s, where the staff keep marking as they always have and look at its marks afterwards. The other eleven schools come in at half-term.\n' },
    { text: '# Claims\n\n## Other matters\n\n1. *Closed doors.* Scores go to a folder that only Ines opens.\n2. *Half light.* Every tenth claim, drawn by lot.\n3. *Open.* All claims.\n' },
    { text: '# Reading list\n\n| Edition | Readers | Opens when |\n| --- | --- | --- |\n| Spring | 400 subscribers in Uppsala | at once |\n| Summer | 9,000 | complaints under 5 a week |\n| Autumn | everyone | |\n' },
  ],
};
