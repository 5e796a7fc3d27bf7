import type { RuleExample } from '../types.js';

export const examples: { readonly flags: readonly RuleExample[]; readonly passes: readonly RuleExample[] } = {
  flags: [
    { text: '# Leak finder\n\n## Rollout\n\n| Step | Depots | Start |\n| --- | --- | --- |\n| 1 | two | 4 May |\n| 2 | all | 1 July |\n' },
    { text: '# Claims reader\n\n## Rollout\n\n- 3 March: pilot in Ghent\n- 7 April: all branches\n\nA review meeting sits in the diary before each date.\n' },
    { text: '# Seat prices\n\n## Launch\n\nWe pilot it on the ferry line in spring. In autumn all lines follow.\n' },
    { text: '# Grader\n\n## Timeline\n\nFrom September two schools use it. In January the other forty join.\n' },
    { text: '# Tour guide\n\n## Rollout\n\n1. **Shadow run**, two weeks\n2. **One museum**, a month\n3. **Everyone**\n' },
    { text: '# Radio planner\n\n## Rollout\n\nWe start with a beta of 200 listeners. Once it feels stable, everyone gets it. What number would tell us?\n' },
  ],
  passes: [
    { text: '# Leak finder\n\n## Rollout\n\n| Step | Depots | Next step when |\n| --- | --- | --- |\n| 1 | two | 80 % of marks are leaks |\n| 2 | all | |\n' },
    { text: '# Claims reader\n\n## Rollout\n\nWe pilot it in Ghent. We go on to the other branches when fewer than 2 % of forms are corrected.\n' },
    { text: '# Seat prices\n\nIt goes live on every line at once.\n' },
    { text: '# Grader\n\n## Timeline\n\n- two schools in September\n- the others only after teachers change at most 1 grade in 20\n' },
    { text: '# Tour guide\n\n## Rollout\n\n1. **Shadow run** until 95 % of answers are right on the curators\' list\n2. **Everyone**\n' },
    { text: '# Radio planner\n\n## Rollout\n\nThe beta ends when skips fall below 12 %; then everyone gets it.\n' },
    { text: '# Help desk drafts\n\n## Steps\n\n| Phase | Who | Exit |\n| --- | --- | --- |\n| A | five agents | no P1 in two weeks, drafts sent unchanged at 55 % |\n| B | all agents | |\n' },
    { text: '# Meter forecast\n\n## Rollout\n\nA tenth of the households see it first. If the error stays under 6 % for a month, the rest follow.\n' },
  ],
};
