import type { RuleExample } from '../types.js';

export const examples: { readonly flags: readonly RuleExample[]; readonly passes: readonly RuleExample[] } = {
  flags: [
    { text: '# Leak finder\n\n## Going live\n\nOn 3 May all 60 depots change over.\n' },
    { text: '# Claims reader\n\n## Releases\n\nVersion 1 reads letters, version 2 reads photos too. Each goes to everyone.\n' },
    { text: '# Seat prices\n\nAirline pilots and crew get the same prices as everybody.\n' },
    { text: '# Grader\n\n## Launch\n\nEvery school gets it on the first day of term.\n' },
    { text: '# Tour guide\n\nDo we want a pilot in one museum first?\n' },
    { text: '# Radio planner\n\nWe considered a beta and ruled it out. The newsroom gets it in June.\n' },
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
  ],
};
