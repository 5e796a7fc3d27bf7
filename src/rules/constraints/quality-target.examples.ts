import type { RuleExample } from '../types.js';

export const examples: { readonly flags: readonly RuleExample[]; readonly passes: readonly RuleExample[] } = {
  flags: [
    { text: '# Exam grader\n\nGrades must be highly accurate. They appear within a minute.' },
    { text: '# Parcel sorter\n\nIn the trial at dock 2 it put 93 % of the parcels on the right belt. A person does 91 %.' },
    { text: '# Hotel chat\n\nThe vendor’s brochure says “99 % correct”. Bookings through the chat should rise to 400 a month.' },
    { text: '# Song finder\n\n- Would 80 % recall do?\n- The board shows recall and precision for each genre.' },
    { text: '# Grid forecast\n\n| Method | MAPE |\n| --- | ---: |\n| trees | 5.1 % |\n| network | 4.8 % |\n\nWe take the trees, which are ten times cheaper.' },
    { text: '# Fault finder\n\nAccuracy: XX % on the test set. Cost: 2 cents a case.' },
    { text: '# Sign reader\n\nWhen its confidence is below 0.6 it asks the driver. Complaints should fall by 20 %.' },
  ],
  passes: [
    { text: '# Exam grader\n\nIn 19 of 20 essays the grade has to be within half a point of what the second examiner gives.' },
    { text: '# Parcel sorter\n\n| What | Must be |\n| --- | --- |\n| Parcels on the wrong belt | at most 1 in 500 |' },
    { text: '# Hotel chat\n\nNo more than 2 % of the answers may contradict the house’s own pages.' },
    { text: '# Song finder\n\nRecall of 0.9 or better on 2,000 hummed songs.' },
    { text: '# Grid forecast\n\nWe do not switch over before the mean error is under 4 %.' },
    { text: '# Fault finder\n\n| Step | Where | Goes on when |\n| --- | --- | --- |\n| 1 | one plant | 90 % of the named faults correct, 300 cases |\n| 2 | all plants | |' },
    { text: '# Sign reader\n\n**Accuracy.** 98 % of the signs on the reference drive, in rain as well.' },
    { text: '# Minutes writer\n\n## Requirements\n\n- Sentences that nobody has said: under 1 %\n- Minutes out within 10 minutes' },
    { text: '# Tariff coder\n\nOf a hundred parcels, at least 97 should get the code that customs would have picked, that is 97 % right.' },
  ],
};
