import type { RuleExample } from '../types.js';

export const examples: { readonly flags: readonly RuleExample[]; readonly passes: readonly RuleExample[] } = {
  flags: [
    { text: '# Bus times\n\n## Architecture\n\nA queue feeds a gradient boosting model.\n\n## Success\n\nComplaints about late buses fall by a third.' },
    { text: '# Plant doctor\n\nPeople photograph a leaf.\n\n## How it is built\n\nThe photo goes to a ViT encoder.\n\n## Goals\n\nRecall of 90 % for mildew.' },
    { text: '# Desk bot\n\n**Which model.** Claude answers, a small classifier routes.\n\n**What success means.** 40 % of questions are solved without a person.' },
    { text: '# Noise map\n\n## The pipeline\n\n```mermaid\nflowchart LR\n  mic[Microphone] --> net[Network] --> map[Map]\n```\n\n## How we judge it\n\nResolution rate of noise complaints: from 30 % to 50 %.' },
    { text: '# Lease reader\n\n## Components\n\nParser, retriever, and a language model behind a gateway.\n\n## Success metric\n\nTime to review a lease: from three hours to one.' },
    { text: '# Match days\n\n## Design\n\nAn LSTM predicts the crowd.\n\n## Outcome\n\nQueues at the gates get 20 % shorter.' },
  ],
  passes: [
    { text: '# Bus times\n\n## Success\n\nComplaints about late buses fall by a third.\n\n## Architecture\n\nA queue feeds a gradient boosting model.' },
    { text: '# Plant doctor\n\nWe want gardeners to lose 20 % fewer plants.\n\n## How it is built\n\nThe photo goes to a ViT encoder.' },
    { text: '# Desk bot\n\n## Architecture\n\nClaude answers, a small classifier routes.\n\n## Team\n\nFour people.' },
    { text: '# Noise map\n\n## How it works today\n\nA rule set and a database collect complaints.\n\n## Success\n\nResolution rate of noise complaints: 50 %.\n\n## Architecture\n\nMicrophones and a network.' },
    { text: '# Lease reader\n\n## Targets\n\n- Recall of break clauses: at least 95 %\n\n## Components\n\nParser, retriever, model.' },
    { text: '---\nsuccess metric: 20 % shorter queues\n---\n\n# Match days\n\n## Design\n\nAn LSTM predicts the crowd.' },
    { text: '# Sound check\n\n**In short.** A listener taps a song; conversion to paid plans should rise from 2 % to 3 %.\n\n## Architecture\n\nEncoder, index, ranker.' },
    { text: '# Night desk\n\n## What winning looks like\n\nCallers who hang up: 9 % today, 4 % in a year.\n\n## Inside\n\nWhisper and a router.' },
  ],
};
