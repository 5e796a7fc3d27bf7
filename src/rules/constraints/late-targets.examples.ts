import type { RuleExample } from '../types.js';

export const examples: { readonly flags: readonly RuleExample[]; readonly passes: readonly RuleExample[] } = {
  flags: [
    { text: '# Leak finder\n\n## Architecture\n\nSensors send pressure to a gateway, and an LSTM scores each minute.\n\n## Targets\n\n- Alarm within 30 s\n- $400 a month' },
    { text: '# Menu translator\n\nA guest takes a picture of the menu.\n\n## How it works\n\nThe picture goes to an OCR service and on to a translator.\n\n## What we promise\n\nThe translation is there within 4 s.' },
    { text: '# Shift planner\n\nNurses swap shifts by phone today.\n\n**How it is built.** A solver ranks the swaps, and a small service sends them out.\n\n**What it may cost.** Two cents a swap.' },
    { text: '# Sow monitor\n\n## The machine\n\n```mermaid\nflowchart LR\n  cam[Camera] --> net[Pose network] --> app[App]\n```\n\n## Bars\n\nRecall of at least 90 % for farrowing.' },
    { text: '# Complaint sorter\n\n## Proposed system\n\nWe fine-tune RoBERTa on closed complaints; a queue feeds it.\n\n## Quality\n\nPrecision has to be 92 % or more.' },
    { text: '# Fare helper\n\n## Which model\n\nGPT-4o mini answers, because it is cheap.\n\n## Service levels\n\n| What | Target |\n| --- | --- |\n| Answer, p95 | 3 s |' },
  ],
  passes: [
    { text: '# Leak finder\n\n## Targets\n\n- Alarm within 30 s\n\n## Architecture\n\nSensors send pressure to a gateway, and an LSTM scores each minute.' },
    { text: '# Menu translator\n\nA guest waits at most 4 s for the translation.\n\n## How it works\n\nThe picture goes to an OCR service.\n\n## Cost\n\nOne cent a page.' },
    { text: '---\nlatency: 2 s at p95\n---\n\n# Shift planner\n\n## Architecture\n\nA solver ranks the swaps.\n\n## Cost\n\nTwo cents a swap.' },
    { text: '# Sow monitor\n\n## How it works today\n\nA camera and a rule set watch the pens.\n\n## Bars\n\nRecall of at least 90 % for farrowing.\n\n## How it will work\n\nA pose network watches the pens.' },
    { text: '# Complaint sorter\n\n## Architecture\n\nA classifier reads the complaint, and a queue feeds it.\n\n## Team\n\nTwo people look after it.' },
    { text: '# Fare helper\n\n**Summary.** Drivers ask for a fare and get it within 3 s, for less than a cent.\n\n## Design\n\nA hosted model answers from the tariff.' },
    { text: '# Bee counter\n\n## What it must meet\n\nNot more than 5 % of the bees miscounted.\n\n## Inside\n\nYOLO counts, a tracker follows.\n\n## Cost\n\n€40 a month per apiary.' },
    { text: '# Draft helper\n\nOne draft may cost 3 cents.\n\n## Components\n\nSearch, model and checker.\n\n## Latency\n\nThe draft is there within 5 s.' },
  ],
};
