import type { RuleExample } from '../types.js';

export const examples: { readonly flags: readonly RuleExample[]; readonly passes: readonly RuleExample[] } = {
  flags: [
    { text: '# Grape scanner\n\nThe scanner is infallible once the lens is clean.\n', lines: [3] },
    { text: '# Debt letters\n\nNumbers are copied by a template. The text is therefore always correct.\n', lines: [3] },
    { text: '# Fraud desk\n\n- It runs nightly\n- An honest merchant can never be blocked by it\n', lines: [4] },
    { text: '# Seat plan\n\nSince names are removed, the plan is completely unbiased.\n', lines: [3] },
    { text: '# Leak finder\n\n| Part | What it does |\n| --- | --- |\n| ear | hears the pipe |\n| net | finds every leak there is |\n', lines: [6] },
    { text: '# Legal answers\n\nThe assistant reads only our statutes, so it cannot hallucinate.\n', lines: [3] },
    { text: '# Border lane\n\nNo forged passport gets past the lane.\n', lines: [3] },
    { text: '# Voice menu\n\nIt works perfectly in any dialect.\n', lines: [3] },
    { text: '# Mail filter\n\nThe filter makes no mistakes whatsoever.\n', lines: [3] },
  ],
  passes: [
    { text: '# Grape scanner\n\nThe scanner finds 94 of 100 rotten grapes on the belt of last autumn.\n' },
    { text: '# Debt letters\n\n## Goals\n\n- A letter that is never wrong about the amount\n' },
    { text: '# Fraud desk\n\nThe vendor\'s brochure calls it "the wall that nobody climbs"; in the trial nine did, so it is not infallible.\n' },
    { text: '# Mail helper\n\nIt never sends a message before you press the key.\n' },
    { text: '# Seat plan\n\nThe plan must never put two rivals side by side.\n' },
    { text: '# Voice menu\n\nIt is not always right, and callers are told so.\n' },
    { text: '# Sensor logs\n\nLogs are always kept for 30 days and never leave the building.\n' },
    { text: '# Legal answers\n\n## What it gets wrong\n\nIt never understands irony and misses cross-references in one case of eight.\n' },
    { text: '# Open questions\n\n- Is it always right about dates?\n' },
    { text: '# Alternatives considered\n\nAn error-free rule book was considered and rejected: nobody can write one.\n' },
    { text: '# Zero-shot tagger\n\nThe tagger has zero-shot labels, and 99.9 % of requests are logged.\n' },
  ],
};
