import type { RuleExample } from '../types.js';

export const examples: { readonly flags: readonly RuleExample[]; readonly passes: readonly RuleExample[] } = {
  flags: [
    { text: '# Ski passes\n\nThe gate must react instantly, for the queue is long.', lines: [3] },
    { text: '# Fish counter\n\n## Requirements\n\n- Low latency\n- Runs on one card', lines: [5] },
    { text: '# Law finder\n\nResults have to be highly accurate, since they end up in a brief.\n\nIt costs 2 cents a search.', lines: [3] },
    { text: '# Stock radio\n\nThe service needs to be elastic enough for whatever the holidays bring.', lines: [3] },
    { text: '# Vet helper\n\nRunning it should stay affordable for a small practice.', lines: [3] },
    { text: '# Dub studio\n\nThe voice comes in real time, while the actor is still on screen.\n\nThe back end must be able to handle any number of viewers.', lines: [3, 5] },
    { text: '# Tax chat\n\nCitizens expect quick answers, and so they shall have them.\n\n## Quality\n\n95 % right.', lines: [3] },
  ],
  passes: [
    { text: '# Ski passes\n\nThe gate must react instantly: 200 ms at most.' },
    { text: '# Fish counter\n\n## Requirements\n\n- Low latency\n- 300 ms from frame to count at p95' },
    { text: '# Law finder\n\n## Fast and accurate\n\nThe reader marks a paragraph and gets the three closest rulings.' },
    { text: '# Ad desk\n\nBanners are bought in real-time bidding, which is not part of this project.' },
    { text: '# Vet helper\n\nMany practices have cheap phones and slow lines.' },
    { text: '# Dub studio\n\nDoes it have to be fast? We shall ask the studio.' },
    { text: '# Tax chat\n\nA letter that was sent to the wrong office must be deleted immediately.' },
    { text: '# Bike share\n\nToday the search is slow and was never fast.' },
    { text: '# Rain radar\n\nThe map has to scale to 40 requests per second in a storm.' },
    { text: '# Clinic list\n\nHow fast a single record is read is beside the point.' },
  ],
};
