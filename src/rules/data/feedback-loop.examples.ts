import type { RuleExample } from '../types.js';

export const examples: { readonly flags: readonly RuleExample[]; readonly passes: readonly RuleExample[] } = {
  flags: [
    { text: '# Wine list\n\nGuests can give stars, and the stars stand in the monthly report.\n' },
    { text: '# Court notes\n\nClerks correct the transcript by hand. Their copy goes to the file.\n' },
    { text: '# Herd watch\n\nCould what the vet says teach the model?\n' },
    { text: '# Toll gate\n\nEvery complaint is logged and kept for two years.\n' },
    { text: '# Matinee\n\nThe model was trained on five years of tickets.\n' },
    { text: '# Night bus\n\nDrivers\' remarks will not be used for training.\n' },
    { text: '# Spare parts\n\n40 forecasts a week are rated by two planners; the mark is on the dashboard.\n' },
  ],
  passes: [
    { text: '# Wine list\n\nWines that a waiter swaps for another one become negative examples in the next training.\n' },
    { text: '# Court notes\n\nWhat clerks change in the transcript is added to the tuning set each month.\n' },
    { text: '# Herd watch\n\nA vet presses "ill" or "well".\n\nBoth are used as labels when the trees are grown again.\n' },
    { text: '# Toll gate\n\nDisputed plates are read by a person, and the reading joins the test set.\n' },
    { text: '# Matinee\n\n| What comes back | What it changes |\n| --- | --- |\n| skipped shows | lower the weight of their genre |\n' },
    { text: '# Night bus\n\n- Dispatchers overrule a forecast with one key. On Fridays the overruled ones are used to rewrite the rules.\n' },
    { text: '# Spare parts\n\nThe planner\'s final order is stored beside ours, and the model learns from the difference.\n' },
    { text: '# Lease reader\n\nWhen a lawyer strikes out a sentence, the sentence and the reason go into the prompt as an example.\n' },
  ],
};
