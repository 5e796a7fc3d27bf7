import type { RuleExample } from '../types.js';

export const examples: { readonly flags: readonly RuleExample[]; readonly passes: readonly RuleExample[] } = {
  flags: [
    { text: '# Toll camera\n\nThe plate has to be read within 400 ms on average.', lines: [3] },
    { text: '# Flat finder\n\n| What | Target |\n| --- | --- |\n| Search to list, mean | 1.2 s |\n| Cost per search | 0.3 cents |', lines: [5] },
    { text: '# Phone menu\n\n## Targets\n\n- Average response time: 2 s\n- Right menu: 95 %', lines: [5] },
    { text: '# Seed sorter\n\nOn average an answer may take 30 ms, as the belt allows no more.', lines: [3] },
    { text: '# Class notes\n\n## Requirements\n\nNotes are ready 5 minutes in the mean after the lesson.', lines: [5] },
    { text: '# Shop guide\n\n## Service levels\n\nMean latency of at most 800 ms.\n\n## Watching\n\nThe board shows p50 and p99.', lines: [5] },
  ],
  passes: [
    { text: '# Toll camera\n\nThe plate has to be read within 400 ms on average and within 900 ms at p99.' },
    { text: '# Flat finder\n\n| What | Target |\n| --- | --- |\n| Search to list, mean | 1.2 s |\n| Search to list, p95 | 3 s |' },
    { text: '# Phone menu\n\nThe average call lasts six minutes, and answers come within 2 s.' },
    { text: '# Seed sorter\n\nAn answer may take 30 ms on average. None may take longer than 45 ms.' },
    { text: '# Class notes\n\nA lesson has 45 minutes on average. For 19 of 20 lessons the notes are ready within 5 minutes.' },
    { text: '# Shop guide\n\nThe latency target is 800 ms at p90.' },
    { text: '# Tour bus\n\nIn the trial the answer took 1.4 s on average.' },
    { text: '# Farm mail\n\nToday a farmer waits 11 days for a reply on average. The draft has to be there within 10 s.' },
  ],
};
