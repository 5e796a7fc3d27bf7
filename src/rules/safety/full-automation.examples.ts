import type { RuleExample } from '../types.js';

export const examples: { readonly flags: readonly RuleExample[]; readonly passes: readonly RuleExample[] } = {
  flags: [
    { text: '# Tenancy\n\nApplications under 40 points are refused by the model alone.\n', lines: [3] },
    { text: '# Exam hall\n\nThe camera model ends the exam of a pupil it thinks is cheating. No examiner looks at the film, and the mark is final.\n', lines: [3] },
    { text: '# Parts shop\n\n- Reviews go live within a minute\n- Sellers with a score over 0.8 are suspended without any human review\n', lines: [4] },
    { text: '# Benefits\n\n| Step | Who |\n| --- | --- |\n| read the form | reader |\n| grant or refuse | fully automated, no clerk is involved |\n', lines: [6] },
    { text: '# Insulin\n\nThe dose follows the forecast, and the pump relies solely on the model for it.\n', lines: [3] },
    { text: '# Drivers\n\nAn account whose rating model says "unsafe" is closed by itself at midnight.\n', lines: [3] },
    { text: '# Hiring\n\nThe classifier decides alone which candidates never hear from us.\n', lines: [3] },
    { text: '# Ferry\n\n| No-show score | Seat |\n| --- | --- |\n| 0.5 to 0.8 | the gate agent decides |\n| over 0.8 | sold on the same minute; none of our agents is asked |\n', lines: [6] },
    { text: '# Essays\n\nEssays get their grade from the model. No teacher reads them, then or later.\n', lines: [3] },
    { text: '# Parking\n\nFines are posted as they come from the reader. There is no clerk between the camera and the envelope.\n', lines: [3] },
    { text: '# Grants\n\n- Under 40 points the request is turned down. There is no appeal, and no panel sees it afterwards.\n- Over 40 a panel reads it.\n', lines: [3] },
    { text: '# Forum\n\nWe took the moderators out of the path: posts are deleted on the score alone.\n', lines: [3] },
  ],
  passes: [
    { text: '# Tenancy\n\nApplications under 40 points go to an agent, who decides.\n' },
    { text: '# Exam hall\n\nThe model stops the exam by itself. The pupil can appeal the same day, and a teacher watches the film.\n' },
    { text: '# Parts shop\n\nSellers over 0.8 are suspended fully automatically. Each morning the desk goes through all of them.\n' },
    { text: '# Build\n\nOur unit tests are fully automated and run on every commit.\n' },
    { text: '# Alternatives considered\n\nWe talked about rejecting low scores fully automatically, with no clerk looking, and ruled it out.\n' },
    { text: '# Weather\n\nThe forecast is computed entirely on the buoy itself.\n' },
    { text: '# Open questions\n\n- Should accounts be closed without human review?\n' },
    { text: '# Payments\n\nNobody sees a refund before it goes out; one in thirty is sampled the week after.\n' },
    { text: '# Merging\n\nComments are posted without anybody asking. The bot never merges alone: every merge wants two people.\n' },
    { text: '# Line stop\n\nThe belt stops by itself, and the inspector can override it with one key.\n' },
    { text: '# Tools\n\nWe make it ourselves, since nobody sells a reader that opens more than one kind of order.\n' },
    { text: '# Sorting\n\nA sentence that the model writes by itself is cut before the clerk sees the letter.\n' },
    { text: '# Vault\n\nNobody but the two stewards can open the payment records.\n' },
  ],
};
