import type { RuleExample } from '../types.js';

export const examples: { readonly flags: readonly RuleExample[]; readonly passes: readonly RuleExample[] } = {
  flags: [
    { text: '# Trail guide\n\nHikers ask and the guide answers from the alpine club\'s notes.\n\n## Risks\n\n- The supplier may deliver the handsets late\n- The budget ends in June\n' },
    { text: '# Grain grader\n\nA network grades grain from a photo. It is trained on 40,000 samples and runs at each silo.\n' },
    { text: '# Parcel chat\n\nThe assistant answers where a parcel is.\n\n## Background\n\nToday agents miss one question in six and confuse the depots.\n' },
    { text: '# Mail triage\n\nThe model sorts mail.\n\n## Open questions\n\n- Where will it be weak?\n- Does it confuse invoices with reminders?\n' },
    { text: '# Seat prices\n\nPrices follow demand.\n\n## Alternatives considered\n\nRuleta\'s engine is blind to school holidays, so we build our own.\n' },
    { text: '# Notes\n\nThe writer makes minutes of a meeting. It can never miss a decision.\n\n## Risks\n\n- A power cut in the hall\n' },
  ],
  passes: [
    { text: '# Trail guide\n\nThe guide knows little about winter routes, and it takes the two huts named Alpenrose for one.\n' },
    { text: '# Grain grader\n\n## Where it is weak\n\n- Wet rye\n- Samples with more than a tenth of dust\n' },
    { text: '# Parcel chat\n\nKnown weak spots: parcels that were split, and customs.\n' },
    { text: '# Mail triage\n\nHandwriting on colored paper is where it stumbles.\n' },
    { text: '# Seat prices\n\nThe forecast will be wrong about strikes; it has never seen one.\n' },
    { text: '# Bird count\n\nIn the trial it missed one wren in five when the wind was up.\n' },
    { text: '# Skin photos\n\n| Case | How it does |\n| --- | --- |\n| pale skin | 94 % |\n| tattoos | it is blind to what lies under them |\n' },
    { text: '# Chat for tenants\n\nIt still hallucinates a phone number now and then, about one answer in ninety.\n' },
    { text: '# Captions\n\nTwo people talking at once defeat it.\n' },
    { text: '# Route planner\n\nWhat it does not know: new roundabouts, market days, and bridges with a weight limit.\n' },
  ],
};
