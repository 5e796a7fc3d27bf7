/** Absolutes, admitted weaknesses, promises of fairness and plans for it. */

import assert from 'node:assert/strict';
import { Facts } from '../../src/facts/facts.js';
import { fairnessPlanTopic, platitudeTopic } from '../../src/facts/fairness.js';
import { limitationTopic } from '../../src/facts/limitations.js';
import { overclaimTopic } from '../../src/facts/overclaims.js';
import { read } from '../../src/facts/reading.js';
import { readMarkdown } from '../../src/markdown/read.js';

const factsOf = (text: string): Facts => new Facts(read(readMarkdown(text)));

const CLAIMS = [
  'A bin with a thief at it will never go unnoticed.',
  'With the second net behind it, a wrong key cannot reach the porter.',
  'It is no longer possible that an innocent guest is charged for the towel.',
  'It sees each and every crack in the dam.',
  'The cabin is entirely fair to women and men.',
  'I promise the board that no swimmer will drown unseen.',
  'The judge is wholly without prejudice.',
  'The translation is always faithful.',
  '## Requirements\n\nThe sorter makes it impossible for a forged bill to get through.',
  'No pupil in a school of ours can get lost.',
  'It will never, ever put a letter into the wrong tray.',
  "It can't make anything up.",
  'A crack above a millimeter cannot stay hidden from it.',
  'It is out of the question that anybody could ever read a note of yours.',
  'It finds every sick tree in every forest, in any weather.',
  'Hearing improves for everyone: it works for any ear, in any room.',
  'It will never let a forged ticket through.',
  "## Is it ever wrong?\n\nNo. If it's in the picture, it's on the list.",
  'The filter leaves no room for error.',
  'No handwriting is beyond it.',
  'The score is above all suspicion.',
  "## How accurate is it?\n\nHermes reads every form, in every hand, without exception.",
  'The reader is a hundred percent accurate.',
  'It never misses a lump.',
  'Its answers are always true.',
  'Nobody can ever be overcharged by it.',
  'No weed escapes it.',
  'As it knows no names, its marks are free of any bias.',
  'The summaries contain no errors.',
  'It eliminates every risk of a wrong dose.',
  'It understands every dialect there is.',
  'The matcher is absolutely neutral.',
  'Because the text is grounded, it cannot mislead.',
  'The lock is foolproof.',
  'It treats all tenants exactly alike, with complete objectivity.',
  'An innocent traveler can never be flagged.',
  'We guarantee that no patient is ever overlooked.',
  'It works equally well for everyone.',
  'With this filter, leaks are impossible.',
  'There is no way for a name to get out of the summarizer.',
  'The model has no favorites.',
  'It treats old and young tenants exactly alike.',
];

const NO_CLAIMS = [
  'It cannot tell a fox from a dog at night.',
  'The net has no way of reaching the pump.',
  'If it cannot make out a page, the page goes to the clerk.',
  'No bill is ever sent without the manager having read it.',
  'A guest can always ask for a person.',
  'The model never sees a name.',
  'Obituaries have no comments and never will.',
  'Every opening of a file is entered in a journal that the officer reads each month.',
  'Every hall, every level, and every court from the first day:',
  'We owe it to our guests to treat them all alike.',
  'The billboard at the fair read *spots what no eye can miss*.',
  'A rival\'s booth had "every leak, every time" in letters a meter high.',
  'We are committed to treating every caller alike.',
  'Claims of the kind never-arrived, wrong size and torn are read.',
  'She signs *no* and gets by with it.',
  'No photo will ever leave the phone.',
  "It won't send anything until somebody presses the button.",
  "## Is it ever late?\n\nYes, on Mondays.",
  'The reader is right in 97 of 100 cases on last year\'s forms.',
  'It never posts without a click.',
  'The target is zero missed lumps.',
  'The vendor says that its engine is infallible.',
  'Answers must never contain a price.',
  'It is not always right.',
  'No model is free of bias, and ours is not either.',
  'Audio never leaves the room.',
  'Is it ever wrong?',
  'We cannot promise that it never errs.',
  'Customers always get a receipt.',
  'The job runs every night without exception handling in the old scripts.',
  'Logs are kept for 90 days and nobody outside the team can read them.',
  'In the trial it made no mistake on 40 films, which is too few to say anything.',
  'A leaflet once called it "unerring"; we had it pulped.',
  'The lease may not be changed without both signatures.',
  'We would love to say that it never errs; we cannot.',
  'Rooms with no preference are filled last.',
];

const WEAKNESSES = [
  'It confuses ivy with poison oak in spring.',
  'The ear is deaf to anything under 80 hertz.',
  'Forecasts for islands will be wrong in storms.',
  'It knows little about tenants who moved in last month.',
  'Where it is weakest: invoices with two currencies.',
  'Known blind spots: night, rain, and cyclists without lights.',
  'The assistant still hallucinates a street name now and then.',
  'What it does not understand: irony and double negation.',
  'Handwriting is where it stumbles.',
  'In the trial it missed one crack in twelve.',
  'Glare fools it.',
  'The usual mistake is a crow that it takes for a raven.',
  'The grader can be fooled by long essays.',
  'Accuracy falls to 70 % for speakers under ten.',
  'The valuer has never been shown a houseboat.',
  'Don\'t trust it on basements.',
  "It's shaky on minutes that two people wrote.",
  'In heavy frost one plate in nine is misread.',
  'Gowns with a hood are beyond the camera.',
  'Half of its misses are night shots.',
  'A new beetle is filed under the name of its nearest cousin.',
  'With fewer than ten visits the estimate is hardly better than a guess.',
  'We have never tried it on left-handed writers.',
  'Two voices at once give it too little to go on.',
  'Expect nonsense on tables that run over two pages.',
  "## Costs\n\nIt costs 4 cents a page.\n\nBlind spot: stamps over signatures.",
  "## Targets\n\n90 of 100 right.\n\nIt's weak on half-shaded leaves.",
  "We know the planner will be late when snow comes overnight.",
  '| Case | What goes wrong |\n| --- | --- |\n| twins | one is let in for the other |',
];

const NO_WEAKNESSES = [
  'It reads the meter for the tenant who asks.',
  'It hears the call as it comes in.',
  'A wrong answer costs us a customer.',
  'Users get lost in the present menu.',
  'Nothing is sent while the line is weak.',
  'The supplier is late and the budget is thin.',
  'Clerks miss one letter in nine today.',
  'The model is served from two racks.',
  'A wrong price costs us a customer.',
  'Where is it weak?',
  'If the model fails, the list of yesterday stands.',
  'Our rival\'s product confuses the two lakes.',
  'It never confuses two customers.',
  'Half of our tickets are about lost passwords.',
  'The team loses two people in May.',
  'The model is trained again whenever performance drops.',
  'A title stands above it.',
  'It drops a sentence that no passage supports.',
];

const PROMISES = [
  'We care about fairness.',
  'Fair treatment of all tenants matters to us.',
  'We will ensure that the model is not biased.',
  'The company is committed to ethical AI.',
  'Nobody will be put at a disadvantage, we will see to that.',
  'We shall keep bias in mind at every step.',
  'It goes without saying that everybody will be treated equally.',
  'The team will watch closely that no group is discriminated against.',
  'Equality is one of our core values.',
  'I promise to keep an eye on fairness.',
  'Equal treatment is something I feel strongly about.',
  'Inclusion is part of our DNA.',
  'Prejudice has no place among us.',
];

const NO_PROMISES = [
  'Refusals are compared by age band each month, and beyond 3 points a person decides.',
  'We will measure the gap between men and women each quarter and hold the release above 2 points.',
  'We want to see you at the trade fair.',
  'We will correct the position bias of the list.',
  'To be fair, the old system was quick.',
  'The load is spread equally over four machines.',
  'Will we treat all of them fairly?',
  'The pump must keep equal pressure.',
  'We take latency seriously.',
  'Prices are fair and the same for all.',
  'The fair-housing check is due in May.',
  'Schools told us that equal treatment matters to them.',
];

const PLANS = [
  'The share refused is compared by nationality every quarter; a gap of more than 4 points sends refusals to people.',
  'Error rates are reported separately for nine dialects, and the release is blocked while one is over 2 points worse.',
  'We compute the ratio of offers between women and men; below 0.8 the list is drawn again by hand.',
  '| Group | Measure | Limit |\n| --- | --- | --- |\n| first language | marks off by more than 2 | 3 % |',
  'Wait times are measured per district each week.\n\nA district that is more than ten minutes behind gets its own threshold.',
  'Demographic parity across age groups is checked at each release and may not differ by more than 5 %.',
  'Selection rates of men and women are drawn up monthly; under four fifths the ranking is switched off.',
  'Every half year interview rates are compared by age decade, and a decade that falls 10 % short leads to a re-weighting.',
];

const NO_PLANS = [
  'We will be fair to all groups.',
  'Should errors be compared by sex, and is 3 points too much?',
  'Errors are compared between age bands each month.',
  'The mid-market segment gets a discount of 5 %.',
  'The report is split by region for the sales team.',
  'Two languages are supported, and a third follows in May.',
  'The A group gets the new list, the B group the old one; at a gap of 2 % we stop.',
];

describe('honesty and fairness', () => {
  const table = (name: string, yes: readonly string[], no: readonly string[], found: (facts: Facts) => boolean): void => {
    describe(name, () => {
      for (const text of yes) it(`found: ${text}`, () => assert.ok(found(factsOf(text))));
      for (const text of no) it(`not found: ${text}`, () => assert.ok(!found(factsOf(text))));
    });
  };
  table('absolutes', CLAIMS, NO_CLAIMS, (facts) => facts.of(overclaimTopic).length > 0);
  table('weaknesses', WEAKNESSES, NO_WEAKNESSES, (facts) => facts.of(limitationTopic).some(({ ofModel }) => ofModel));
  table('promises', PROMISES, NO_PROMISES, (facts) => facts.of(platitudeTopic).length > 0);
  table('plans', PLANS, NO_PLANS, (facts) => facts.of(fairnessPlanTopic).some(({ compares, decides }) => compares && decides));
});
