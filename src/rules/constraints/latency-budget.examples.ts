import type { RuleExample } from '../types.js';

export const examples: { readonly flags: readonly RuleExample[]; readonly passes: readonly RuleExample[] } = {
  flags: [
    { text: '# Gate camera\n\nThe camera reads the license plate and opens the gate. It has to be quick, since trucks queue up behind.\n\n## Cost\n\nTwo cents a truck.' },
    { text: '# Tour guide\n\n## Goals\n\n- Visitors get an answer about any exhibit.\n- Right answers: 95 of 100.\n\n## Open questions\n\n- Is three seconds short enough?' },
    { text: '# Crop forecast\n\nIn the trial the forecast for one field took 40 s on a laptop. We want a mean error below 6 %.' },
    { text: '# Chat for tenants\n\n## Data\n\nChats are deleted after 30 days.\n\n## Rollout\n\nThe pilot runs for four weeks in two houses.' },
    { text: '# Meter check\n\n| Model | Faulty meters found | Seconds |\n| --- | ---: | ---: |\n| trees | 91 % | 0.2 |\n| network | 92 % | 1.4 |\n\nWe take the trees.' },
    { text: '# Claim reader\n\nIf the model has not answered after 8 s, the claim goes to an adjuster. Cost per claim: 4 cents.' },
    { text: '# Seat planner\n\n## Targets\n\n- Latency: TBD\n- Cost: at most $0.02 a plan' },
    { text: '# Radiology list\n\nA vendor writes that its engine reads a study in 900 ms. Ours sorts the list by how urgent a study looks.' },
  ],
  passes: [
    { text: '# Gate camera\n\nThe gate has to open within 1.5 s of the truck’s stop.' },
    { text: '# Tour guide\n\n| What | Value |\n| --- | --- |\n| First word of the answer, p95 | 900 ms |' },
    { text: '# Crop forecast\n\nThe forecasts for all fields are ready by 5 a.m., when the advisers start.' },
    { text: '# Archive index\n\nHow long a run takes is of no concern: nobody waits for it, and a weekend is long enough.' },
    { text: '# Chat for tenants\n\n**Waiting.** For 95 of 100 questions the whole reply is on the screen within 6 seconds.' },
    { text: '---\ntitle: Meter check\nlatency: at most 2 s per reading\n---\n\n# Meter check\n\nReadings that look wrong go to a clerk.' },
    { text: '# Claim reader\n\n- Turnaround for a claim of up to 20 pages: four minutes at p90\n- Cost: 4 cents a claim' },
    { text: '# Seat planner\n\nWe allow half a second between the click and the plan.' },
    { text: '# Radiology list\n\nA new study must show up in the list in less than a minute, also on Monday mornings.' },
  ],
};
