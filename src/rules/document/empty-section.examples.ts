import type { RuleExample } from '../types.js';

export const examples: { readonly flags: readonly RuleExample[]; readonly passes: readonly RuleExample[] } = {
  flags: [
    { text: '# Plan\n\nWe sort mail.\n\n## Owners\n\n## Costs\n\nTwo cents a letter.\n', lines: [5] },
    { text: '# Plan\n\nWe sort mail.\n\n## Owners\n', lines: [5] },
    { text: 'Plan\n====\n\nWe sort mail.\n\nOwners\n------\n', lines: [6] },
    { text: '# Plan\n\nWe sort mail.\n\n## Owners\n\n<!-- who runs it? -->\n', lines: [5] },
    { text: '# Plan\n\n## Parts\n\n### Reader\n\n### Sorter\n\nIt sorts.\n', lines: [5] },
    { text: '# Plan\n\nWe sort mail.\n\n## Annex A\n\n## Annex B\n', lines: [5, 7] },
  ],
  passes: [
    { text: '# Plan\n\nWe sort mail.\n' },
    { text: '# Plan\n\n## Parts\n\n### Reader\n\nIt reads.\n' },
    { text: '# Plan\n\n## Flow\n\n```mermaid\nflowchart LR\n  a --> b\n```\n' },
    { text: '# Plan\n\n## Costs\n\n| Item | Cents |\n| --- | --- |\n| letter | 2 |\n' },
    { text: '# Plan\n\n## Owners\n\n- the mail room\n' },
    { text: '# Plan\n\n## Sketch\n\n![The sketch](sketch.png)\n' },
    { text: '# Plan\n\n## Note\n\n> Only for staff.\n' },
    { text: '# Plan\n\n**Owners.** The mail room runs it.\n' },
    { text: 'Plan\n====\n\nOwners\n------\n\nThe mail room.\n' },
  ],
};
