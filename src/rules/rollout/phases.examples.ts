import type { RuleExample } from '../types.js';

export const examples: { readonly flags: readonly RuleExample[]; readonly passes: readonly RuleExample[] } = {
  flags: [
    { text: `# Seed advice for growers

Of every hundred growers, ten try it first thing in the morning. The trial garden has a pilot light in its greenhouse.

## Start

All 340 co-ops get it on the same day, 2 March.` },
    { text: `# Reading meters

The reading service is switched on for the whole county on 1 June. A pilot whom we know flies over the reservoir.` },
    { text: '# Leak finder\n\nThe model listens to the pipes and marks leaks.\n\n## Going live\n\nOn 3 May the old map is switched off and all 60 depots work with the new one.\n' },
    { text: '# Claims reader\n\nIt reads letters and fills in the form. A claim has three phases: notice, survey, payment.\n' },
    { text: '# Seat prices\n\n## Launch\n\nWe ship to every route on the same day, with a press release.\n' },
    { text: '# Grader\n\n| Stage | ms |\n| --- | --- |\n| read | 40 |\n| grade | 90 |\n\nEach stage runs after the other.\n' },
    { text: '# Tour guide\n\nShould we begin with one museum, or with all nine?\n' },
    { text: '# Radio planner\n\nEverybody in the newsroom gets it in September.\n\n## Non-goals\n\n- no music\n' },
    { text: '# Bus timetable forecast\n\nTwo pilots and a stewardess were asked what they think of it.\n' },
    { text: '# Pharmacy\n\nIn March two clinics lent us their archives. In April we trained the first model on them.\n' },
    { text: '# Exam helper\n\nThe exam has three phases: reading, writing and speaking. Every member gets it on the same Monday.\n' },
    { text: '# Queue\n\nFrom January to March the queue was 40 minutes. From April on it was 55.\n' },
  ],
  passes: [
    { text: `# Seed advice for growers

Two co-ops near Tours get it in March. When nine in ten of their questions are answered, all 340 co-ops get it on the same day.` },
    { text: '# Leak finder\n\n## How it gets out\n\n| Step | Depots | Goes on when |\n| --- | --- | --- |\n| 1 | two | 8 in 10 marks are leaks |\n| 2 | all | |\n' },
    { text: '# Claims reader\n\n## Rollout\n\n1. **Ghent only**, for a month.\n2. **The other branches** follow in June.\n' },
    { text: '# Seat prices\n\nWe pilot it on the ferry line first; after that everyone gets it.\n' },
    { text: '# Grader\n\n## Timeline\n\nFrom September two schools use it for homework. In January the other forty join.\n' },
    { text: '# Tour guide\n\nIn phase 1 visitors hear paintings described. Phase 2 adds questions.\n' },
    { text: '# Radio planner\n\n## Release plan\n\n- 4 May: shadow run, nothing is shown\n- 1 June: 10 % of listeners\n- 1 July: everyone\n' },
    { text: '# Help desk drafts\n\nThe first release drafts replies. Attachments come with the second version.\n' },
    { text: '# Meter forecast\n\n## Bringing it in\n\nIt runs in shadow mode for three weeks. Then a tenth of the households see it, then everybody.\n' },
    { text: '# Ticket sorter\n\n## Phase 1\n\nBilling tickets only.\n\n## Phase 2\n\nAll other tickets.\n' },
    { text: '# Vine leaves\n\nThe two vineyards at Sion have it from April. Those on the other bank get it in June if fewer than 3 leaves in 100 are called wrong, and the cooperative as a whole before the harvest.\n' },
    { text: '# Essay marks\n\n## Other matters\n\nIt spends its first term at St Anne\'s, where the staff keep marking as they always have and look at its marks afterwards. The other eleven schools come in at half-term.\n' },
    { text: '# Claims\n\n## Other matters\n\n1. *Closed doors.* Scores go to a folder that only Ines opens.\n2. *Half light.* Every tenth claim, drawn by lot.\n3. *Open.* All claims.\n' },
    { text: '# Reading list\n\n| Edition | Readers | Opens when |\n| --- | --- | --- |\n| Spring | 400 subscribers in Uppsala | at once |\n| Summer | 9,000 | complaints under 5 a week |\n| Autumn | everyone | |\n' },
  ],
};
