import type { RuleExample } from '../types.js';

export const examples: { readonly flags: readonly RuleExample[]; readonly passes: readonly RuleExample[] } = {
  flags: [
    { text: '# Nursery places\n\nA score decides which family is offered a place first.\n\n## Fairness\n\nWe want to be fair to everybody.\n' },
    { text: '# Shift roster\n\nThe planner hands out night shifts. The bias term of the model corrects for holidays.\n' },
    { text: '# Car insurance\n\nThe premium follows a score.\n\n## Checks\n\nEach month the error is compared between age bands and between postcodes.\n' },
    { text: '# Parole notes\n\n## Open questions\n\n- Should errors be compared by ethnicity, and is a gap of 3 points too much?\n' },
    { text: '# Rental screening\n\n## Background\n\nThe ombudsman compares refusals by nationality each year and intervenes beyond 5 points.\n' },
    { text: '# Tutoring\n\nPupils are matched with tutors. Gaps between schools, in a later version, will be looked at.\n' },
    { text: '# Lending\n\nThe model serves the small-business segment and the mid-market segment with one threshold of 0.7.\n' },
  ],
  passes: [
    { text: '# Nursery places\n\nEach term the share of wrong offers is compared by district and by first language; beyond 4 points a clerk decides for that group.\n' },
    { text: '# Shift roster\n\n## Treating people alike\n\nNight shifts per head are compared between part-time and full-time staff, by age and by sex. More than 1.2 times the mean blocks the next plan.\n' },
    { text: '# Car insurance\n\n| Compared by | Measure | Limit | Then |\n| --- | --- | --- | --- |\n| age band | error of the premium | 3 % | own calibration |\n' },
    { text: '# Skin check\n\nSensitivity is measured for six skin tones. A tone that is more than 3 points behind the best gets no verdict but an appointment.\n' },
    { text: '# Hiring\n\nWe hold the four-fifths rule between men and women at each release; a release that breaks it is not shipped.\n' },
    { text: '# Speech exam\n\nMisheard words are counted separately for eight accents.\n\nWhere one is more than 2 points worse, a human examiner listens until it has caught up.\n' },
    { text: '# Moderation\n\n- False bans per dialect are reported every quarter\n- A gap above 1 % holds the next model back\n' },
    { text: '# School meals\n\nEvery month the rate of refused applications is put side by side for rural and urban districts, and a difference of more than 5 % sends refusals back to people.\n' },
  ],
};
