import type { RuleExample } from '../types.js';

export const examples: { readonly flags: readonly RuleExample[]; readonly passes: readonly RuleExample[] } = {
  flags: [
    { text: '# Leak finder\n\nIt marks leaks. Each depot can undo a single mark.\n' },
    { text: '# Claims reader\n\nCustomers can switch the reading of photos off in the settings.\n' },
    { text: '# Seat prices\n\nFailed database transactions are rolled back.\n' },
    { text: '# Grader\n\nTeachers flag essays that look copied.\n' },
    { text: '# Tour guide\n\nHow would we turn it off on a busy Sunday?\n' },
    { text: '# Radio planner\n\nThere is no kill switch, and none is planned.\n' },
    { text: '# Help desk drafts\n\nIf the model does not answer within 3 s, the agent writes without a draft.\n' },
    { text: '# Chart reader\n\nA clerk can undo a wrong suggestion with one key.\n' },
    { text: '# Quay planner\n\nThe harbor tower lights are switched off at night to save power. A red flag on an account stops payment.\n' },
    { text: '# Wine labels\n\nA member can pause the newsletter for a month on the profile page.\n' },
    { text: '# Lift codes\n\nF12, "rollback", is the car creeping backwards when the brake opens.\n' },
  ],
  passes: [
    { text: '# Leak finder\n\nA feature flag for each depot brings the old map back.\n' },
    { text: '# Claims reader\n\nWe revert to the last good version when more than 4 % of forms are corrected.\n' },
    { text: '# Seat prices\n\nThe duty manager can switch it off, and prices come from the printed list again.\n' },
    { text: '# Grader\n\n| Signal | Action |\n| --- | --- |\n| 1 grade in 10 changed | back to manual grading |\n' },
    { text: '# Tour guide\n\nThe previous version stays on the players and can be restored overnight.\n' },
    { text: '# Radio planner\n\nOne switch at the gateway puts every listener back on the old playlist.\n' },
    { text: '# Help desk drafts\n\nRollback: the squad turns drafts off for a queue within five minutes.\n' },
    { text: '# Meter forecast\n\nShould the error pass 10 %, we go back to last year\'s method for that district.\n' },
    { text: '# Plant runs\n\nA checkbox on the operator page removes the score column for all trains.\n' },
    { text: '# Berths\n\nThe harbor master has a lever for each berth that silences the planner; the chalk board takes over.\n' },
    { text: '# Captions\n\nThe editor on duty can stop the machine\'s captions across all channels, and will at the third wrong name in an hour.\n' },
    { text: '# Parcels\n\nIf more than 4 in 100 parcels come back in a day, the depot manager reinstates the handwritten route cards.\n' },
    { text: '# Floor guide\n\nA remote parameter decides which kiosks show the guide; set to an empty list, all of them show the old floor plan.\n' },
    { text: '# Lab sheets\n\n`reader.model=off` in the run file, and the lab prints plain worksheets.\n' },
  ],
};
