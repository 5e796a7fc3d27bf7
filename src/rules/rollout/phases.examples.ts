import type { RuleExample } from '../types.js';

export const examples: { readonly flags: readonly RuleExample[]; readonly passes: readonly RuleExample[] } = {
  flags: [
    { text: '# Leak finder\n\nThe model listens to the pipes and marks leaks.\n\n## Going live\n\nOn 3 May the old map is switched off and all 60 depots work with the new one.\n' },
    { text: '# Claims reader\n\nIt reads letters and fills in the form. A claim has three phases: notice, survey, payment.\n' },
    { text: '# Seat prices\n\n## Launch\n\nWe ship to every route on the same day, with a press release.\n' },
    { text: '# Grader\n\n| Stage | ms |\n| --- | --- |\n| read | 40 |\n| grade | 90 |\n\nEach stage runs after the other.\n' },
    { text: '# Tour guide\n\nShould we begin with one museum, or with all nine?\n' },
    { text: '# Radio planner\n\nEverybody in the newsroom gets it in September.\n\n## Non-goals\n\n- no music\n' },
    { text: '# Bus timetable forecast\n\nTwo pilots and a stewardess were asked what they think of it.\n' },
  ],
  passes: [
    { text: '# Leak finder\n\n## How it gets out\n\n| Step | Depots | Goes on when |\n| --- | --- | --- |\n| 1 | two | 8 in 10 marks are leaks |\n| 2 | all | |\n' },
    { text: '# Claims reader\n\n## Rollout\n\n1. **Ghent only**, for a month.\n2. **The other branches** follow in June.\n' },
    { text: '# Seat prices\n\nWe pilot it on the ferry line first; after that everyone gets it.\n' },
    { text: '# Grader\n\n## Timeline\n\nFrom September two schools use it for homework. In January the other forty join.\n' },
    { text: '# Tour guide\n\nIn phase 1 visitors hear paintings described. Phase 2 adds questions.\n' },
    { text: '# Radio planner\n\n## Release plan\n\n- 4 May: shadow run, nothing is shown\n- 1 June: 10 % of listeners\n- 1 July: everyone\n' },
    { text: '# Help desk drafts\n\nThe first release drafts replies. Attachments come with the second version.\n' },
    { text: '# Meter forecast\n\n## Bringing it in\n\nIt runs in shadow mode for three weeks. Then a tenth of the households see it, then everybody.\n' },
    { text: '# Ticket sorter\n\n## Phase 1\n\nBilling tickets only.\n\n## Phase 2\n\nAll other tickets.\n' },
  ],
};
