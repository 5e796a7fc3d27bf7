import type { RuleExample } from '../types.js';

export const examples: { readonly flags: readonly RuleExample[]; readonly passes: readonly RuleExample[] } = {
  flags: [
    { text: '# Wine list\n\nWritten by Ana, approved by the head of catering.\n' },
    { text: '# Herd watch\n\nFarmers own the collars. The model runs on a server in Lund.\n' },
    { text: '# Toll gate\n\nWho carries the pager?\n' },
    { text: '# Matinee\n\nSponsor: Dr Ruiz. Ushers use it on their phones.\n' },
    { text: '# Night bus\n\n| Part | Owner |\n| --- | --- |\n| model | TBD |\n' },
    { text: '# Spare parts\n\nNobody has been named to run it after launch.\n' },
    { text: '# Court notes\n\nClerks read each transcript and press send.\n' },
  ],
  passes: [
    { text: '# Wine list\n\nThe cellar systems team runs the model and answers for its data.\n' },
    { text: '# Herd watch\n\n| Part | Owner |\n| --- | --- |\n| model | Barn Analytics |\n' },
    { text: '# Toll gate\n\nFaults at night go to the gate engineers in Porto.\n' },
    { text: '# Matinee\n\n**On call.** Recommendations squad, one week each.\n' },
    { text: '# Night bus\n\nRetraining is the job of two analysts in the control room.\n' },
    { text: '# Spare parts\n\nThe forecast is looked after by the supply desk.\n' },
    { text: '# Court notes\n\n- Owner: Speech Platform\n' },
    { text: '# Lease reader\n\nThe prompts belong to Legal Operations, the index to the search team.\n' },
    { text: '# Tide tables\n\nAfter launch the service passes to the hydrography office, which keeps it running.\n' },
  ],
};
