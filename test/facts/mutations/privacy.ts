/** Where data about people goes, how long it is kept, who sees it and what is written down. */

import { DOCUMENTS, type FactMutation } from './types.js';

export const PRIVACY: readonly FactMutation[] = [
  {
    topic: 'flow',
    document: DOCUMENTS.groceries,
    says: "To find similar products, the household's",
    holds: { place: 'vendor', mitigated: false },
    denied: 'No purchase history goes to Shelfmatch, a vendor, or to anybody else.',
    reworded: {
      synonym: 'We share each household\'s purchase history, loyalty number and delivery address with Shelfmatch, a vendor.',
      table: '| Data | Goes to |\n| --- | --- |\n| purchase history, loyalty number and delivery address of the household | Shelfmatch, a vendor |',
      bullet: '- purchase history with loyalty number and delivery address → Shelfmatch, a vendor',
      passive: 'The household\'s purchase history, loyalty number and delivery address are sent to Shelfmatch, a vendor.',
      label: '**To the vendor.** Shelfmatch, a vendor, receives the purchase history with the loyalty number and the delivery address.',
    },
  },
  {
    topic: 'retention',
    document: DOCUMENTS.diary,
    says: 'Tickets are wiped after 60 days',
    holds: { rule: 'period' },
    denied: 'Tickets are never wiped.',
    reworded: {
      synonym: 'We keep tickets for 60 days.',
      table: '| Data | Kept for |\n| --- | --- |\n| support tickets with recordings | 60 days |',
      bullet: '- support tickets: deleted after 60 days',
      passive: 'Support tickets with recordings are deleted after 60 days.',
      label: '**Retention.** Support tickets 60 days.',
    },
  },
  {
    topic: 'access',
    document: DOCUMENTS.replies,
    says: 'Only agents of the queue and three people',
    holds: {},
    denied: 'Anybody in the company can open a question.',
    reworded: {
      synonym: 'Access to questions is limited to the agents of the queue and three people of the Answers team.',
      table: '| Role | May see |\n| --- | --- |\n| agents of the queue | their own questions |\n| three people of the Answers team | all questions |',
      bullet: '- access by role: agents of the queue, and three people of the Answers team',
      passive: 'Questions can be opened only by agents of the queue and by three people of the Answers team.',
      label: '**Access.** Agents of the queue and three people of the Answers team only.',
    },
  },
  {
    topic: 'audit',
    document: DOCUMENTS.replies,
    says: 'Each look-up and each draft',
    holds: {},
    denied: 'Look-ups are not logged.',
    reworded: {
      synonym: 'We record who opened which question, and when.',
      table: '| Event | Written to |\n| --- | --- |\n| each look-up, with name and time | audit log |',
      bullet: '- every look-up is logged with name and time',
      passive: 'Each look-up is recorded with the name of whoever made it.',
      label: '**Audit trail.** Every look-up is logged with name and time.',
    },
  },
  {
    topic: 'injection-defense',
    document: DOCUMENTS.replies,
    says: 'It reaches the model as quoted data',
    holds: { planned: true },
    denied: 'Nothing keeps the text of a question from steering the model.',
    reworded: {
      synonym: 'What a customer writes is handed to the model as data only, between fences, and the model cannot call any tool.',
      table: '| Threat | Defense |\n| --- | --- |\n| prompt injection in a question | text is passed as quoted data, the model has no tools |',
      bullet: '- against prompt injection: questions are passed as quoted data, and the model has no tools',
      passive: 'The text of the question is passed as quoted data and is never treated as instructions.',
      label: '**Prompt injection.** The question is quoted data to the model, which has no tools.',
    },
  },
];
