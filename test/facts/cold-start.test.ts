/** What counts as saying what happens before there is data. */

import { coldStartTopic } from '../../src/facts/cold-start.js';
import { describeNotes } from './notes.js';

const EXPECTED: Readonly<Record<string, readonly string[]>> = {
  answered: [
    'New listeners start from the chart of their country.',
    'Until swipes come in, members are matched by distance.',
    'Four questions at sign-up take the place of a history.',
    'A freshly hired nurse has no roster history and is planned like the average of her ward.',
    'Where a vineyard has never been sprayed by us, the agronomist\'s calendar applies.',
    'In the first winter the district heating curve of the utility is used.',
    'Strangers to the site get the front page that everybody gets.',
    'We seed it with 900 questions that two paralegals wrote and answered.',
    'New titles are placed by their synopsis alone until fifty people have watched them.',
    'Until it has learned a house, the thermostat follows the timetable the owner sets.',
    'A species with under 20 recordings is left to the volunteers.',
    'For hotels that have just joined, rates come from the three closest competitors.',
    'New members see what sells best in their town until they have rated ten films.',
    'A guest on a first stay gets the hotel\'s average for that weekday.',
    'For the first six weeks the points sheet of the claims desk decides, not the model.',
    'Day one: 4,000 hand-labelled letters from two retired clerks.',
    'The forecast for a newly built house borrows from its twelve nearest neighbours.',
    'We begin with 20,000 rendered suitcases and 1,200 X-ray scans that three officers annotated.',
    'A product without a single sale is ranked by its description alone.',
    'Until a turbine has run for 90 days, the manufacturer\'s power curve stands in for the model.',
    'On launch day the ranker knows nobody, so it orders by distance.',
    'Newcomers are asked five questions, and the answers place them in one of nine groups.',
    '| Situation | What happens |\n| --- | --- |\n| subscriber with fewer than 3 calls | regional average |',
    '- **Cold start.** Editors pick the first hundred articles by hand.',
    'A lender without a track record is scored by the old scorecard.',
    'We bought 300 hours of labelled radio traffic to get going.',
    'Before there are any swipes, profiles are shown in order of arrival.',
    'A wine nobody has rated yet takes the score of its grower\'s other wines.',
    'The public corpus of the national library carries us through the first months.',
    'The base model works as it ships; nothing has to be learned first.',
    'Until 200 cases have been closed in a new court, a table kept by the registrar is used.',
    'Synthetic patients from the teaching hospital fill the gap until real ones come.',
    'New species start from the prior of their genus.',
    'Rows for new depots are copied from the most similar existing depot.',
  ],
  named: [
    'How does it behave on day one?',
    'What do new users see, a popular list or nothing?',
  ],
};

const NONE: readonly string[] = [
  'The first version reads letters.',
  'We launch in May with two clinics.',
  'It starts with a greeting.',
  'The model learns from eleven months of clicks.',
  'The ranker is trained on five years of visits.',
  'Reps start to record outcomes on the day it opens.',
  'Job titles are spelled in forty ways, we start with them as they are.',
  'We start with two branches.',
  'Answers appear within 2 s.',
  'The pairs are labelled by a firm in Manila.',
  'Retention of users is 45 %.',
  'Consultants open the people of their region.',
  'The team meets every Monday.',
  'It ships to all users on the same day.',
  'Sellers list 3,000 things a day.',
  'A driver can correct the route.',
  'The app shows the ten best routes.',
  'It was trained on last year\'s orders.',
];

describeNotes('cold start', { topic: coldStartTopic, nameOf: (fact) => fact.answers ? 'answered' : 'named', expected: EXPECTED, none: NONE });
