/** What comes back into the system, and what is only captured. */

import { feedbackTopic } from '../../src/facts/feedback.js';
import { describeNotes } from './notes.js';

const EXPECTED: Readonly<Record<string, readonly string[]>> = {
  used: [
    'Radiographers redraw the outline. Those redrawn outlines make up most of what the next version sees.',
    'Pickers press the red key; their own count then replaces the machine count in the material we retrain on.',
    'We turn complaints into rules.',
    'Sorters at the depot drop a misread parcel into a chute; its picture and the typed address are in the next training set.',
    'Pupils tap "I still don\'t get it", and explanations with many taps are rewritten by a teacher.',
    'What the underwriter finally decides is the label for the next fit.',
    'Each reversed block is looked at on Thursdays and, if the model was wrong, added to the regression suite.',
    'Our pharmacists\' vetoes are turned into rules by the medicines group within a week.',
    'Searches that end without a click are read monthly, and missing synonyms go into the dictionary.',
    'A passenger who waits longer than announced can say so, and these reports recalibrate the forecast.',
    'Edits made to a caption before it is published are kept as pairs, and the model is fine-tuned on them each quarter.',
    'What radiologists change in the draft is kept, and on Fridays it becomes part of the test set.',
    'Every overruled verdict is added to the training data for the next month.',
    'Drafts that lawyers rewrite go into the tuning set.',
    'A guest can say "not this one"; such refusals lower the weight of that kind of room in the ranking.',
    'Thumbs down opens a box for the reason. Twice a month the squad reads the reasons and rewrites the prompt.',
    'The planner\'s final route is stored beside ours, and the model learns from the difference.',
    '- **Feedback.** Dispatchers press "wrong" or "fine"; both are used as labels.',
    'Readers report a wrong date, an editor confirms it, and the sentence joins the golden set.',
    '| Signal | What we do with it |\n| --- | --- |\n| skipped songs | retrain the ranker weekly |',
    'Claims that adjusters correct are queued as examples for the next training.',
    'When a curator moves an object to another room, that move teaches the classifier.',
    'Disputed bills are checked by a clerk. The outcome flows back into the model each night.',
    'Rejected completions are logged and become negative examples.',
    'Words that pharmacists cross out are added to the block list.',
    'Each confirmed fraud retrains the detector overnight.',
    'Corrections from the desk end up in the glossary, which is loaded each morning.',
  ],
  captured: [
    'Passengers can give feedback in the app.',
    'Stars are averaged and shown beside the name.',
    'Thumbs are counted and shown on a slide.',
    'Ratings are collected and go into the monthly report.',
    'Remarks stay on the paper.',
    'Corrections by users are stored for two years.',
  ],
};

const NONE: readonly string[] = [
  'The forecast is trained on twelve winters.',
  'The squad will read reviews of the product in the press.',
  'The model is trained on five years of visits.',
  '200 answers a week are rated by hand on the board.',
  'Could feedback tell us which prompt to change?',
  'We will not use edits for training.',
  'The team gives the vendor a prompt with three examples.',
  'A moderator looks at photos by hand.',
  'The prompt contains the last 20 turns.',
];

describeNotes('feedback', { topic: feedbackTopic, nameOf: (fact) => fact.use === undefined ? 'captured' : 'used', expected: EXPECTED, none: NONE });
