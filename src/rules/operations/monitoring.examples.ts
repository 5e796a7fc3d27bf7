import type { RuleExample } from '../types.js';

export const examples: { readonly flags: readonly RuleExample[]; readonly passes: readonly RuleExample[] } = {
  flags: [
    { text: '# Wine list\n\nThere will be a dashboard.\n' },
    { text: '# Herd watch\n\nEach Monday the vets read thirty alarms and count the wrong ones.\n' },
    { text: '# Toll gate\n\n## Monitoring\n\n- uptime of the gates\n- number of cars\n' },
    { text: '# Matinee\n\nWhich signals should we watch? Quality, drift, p95 and cost?\n' },
    { text: '# Night bus\n\np95 is 800 ms and a forecast costs half a cent.\n' },
    { text: '# Spare parts\n\nNobody watches quality, drift, latency or cost after the handover.\n' },
    { text: '# Court notes\n\n## Watching\n\n- mean time to a transcript\n- word errors on ten hearings a week\n' },
  ],
  passes: [
    { text: '# Wine list\n\nOn the board: share of suggestions taken, mix of wines against last season, p95 of the answer, euros per guest.\n' },
    { text: '# Herd watch\n\n| Signal | Alarm |\n| --- | --- |\n| wrong alarms, % | 5 |\n| sounds outside what the training set covers, % | 8 |\n| seconds to the alarm, p99 | 20 |\n' },
    { text: '# Toll gate\n\nEach night 500 reference images are replayed and scored. A weekly mail gives finance the bill. The pager rings when the slowest one in a hundred takes more than 2 s.\n' },
    { text: '# Matinee\n\n## Watching it\n\n1. shows skipped, per hundred suggestions\n2. how far this month\'s questions lie from last year\'s\n3. dollars per member\n' },
    { text: '# Night bus\n\nThe desk looks each morning at the error of the forecast against the actual arrival, at the population stability index of the inputs, and at what the day has cost.\n' },
    { text: '# Spare parts\n\n**Watched.** Error of the forecast, weekly; drift of the order mix; when the night run is finished; cost per part.\n' },
    { text: '# Court notes\n\nWe track word errors on ten hearings a week, the p95 of the turnaround and cost per hour of audio.\n' },
    { text: '# Lease reader\n\nTracked daily: clauses missed in the reference set, share of questions of an unknown kind, tokens per question.\n' },
  ],
};
