/** Wordings from many trades that the rules on the approach have to know, and ones that only look like them. */

import assert from 'node:assert/strict';
import { Facts } from '../../src/facts/facts.js';
import { read } from '../../src/facts/reading.js';
import { readMarkdown } from '../../src/markdown/read.js';
import { ruleContext } from '../../src/rules/context.js';
import type { Rule } from '../../src/rules/types.js';
import { buildVsBuy } from '../../src/rules/approach/build-vs-buy.js';
import { unquantifiedTradeOff } from '../../src/rules/approach/unquantified-trade-off.js';
import { oversizedModel } from '../../src/rules/approach/oversized-model.js';
import { modelSprawl } from '../../src/rules/approach/model-sprawl.js';

interface Wordings {
  readonly rule: Rule;
  /** What has to stand before the text for the rule to apply. */
  readonly before: string;
  /** Texts that answer the rule's question, or, for a rule on statements, that it has to report. */
  readonly hits: readonly string[];
  readonly misses: readonly string[];
}

const WORDINGS: readonly Wordings[] = [
  {
    rule: buildVsBuy,
    before: 'The answers come from a model.\n\n',
    hits: [
      'Two plant apps can be licensed, but both need a network and the terraces have none; hence a network of our own.',
      "No vendor may see patient notes under our charter, which rules out any hosted service; we train on the hospital's own machines.",
      'The studio looked at two moderation services. They cost 0.3 cents a line and know nothing of our slang, so the filter gets made in house.',
      'Training one ourselves would take the bank eighteen months and people it does not have. A rented model is in service by May.',
      '- A ready-made marking service exists for English, none for Basque. That settles it: we train.',
      "We could have bought Soulmetric's ranking. It would have tied our members to its taste, and at 2 cents a visit cost more than the two engineers who now keep ours.",
      'An API does for headlines: the paper publishes 140 pieces a day, and for so few nobody hires a research group.',
      'Regulation forbids us to run anything on the X-ray lane that we have not trained and certified ourselves, so the market was closed to us.',
      '**Ours or theirs.** The firm asked four vendors for a clause finder. All four were good at leases and poor at charters, where our money is, so the decision fell for our own.',
      '> **Why bought:** forecasting shelves is what ShelfCo has done for a dozen grocers. We have neither their data nor their patience, and theirs is as good as the prototype that our intern made.',
      "Having compared the switchboard maker's bot with a home-made one (eight weeks' trial each), the operator stays with the maker's, which is dearer by a third but comes with the dialects.",
      'Pose tracking is bought in, since three firms sell it for less than one of our analysts earns; reading a game plan is made here, since nobody sells it.',
      "Self-hosted or vendor? The city's procurement law demands open weights for anything that touches citizens' letters; the commercial APIs drop out for this reason alone.",
      "> Licensing a recommender would mean handing over the plays of nine million people, and the labels' contracts do not let us. We make our own.",
      "Nothing suitable is for sale; hail dents on vineyard roofs are nobody's product. The insurer builds.",
      "Skippers' associations in Norway sell a species reader as a file. It was tried, knows 14 of our 31 species, and lost to a small net that we trained in a winter.",
    ],
    misses: [
      "Of the vendor's two sizes the small one does for leaves.",
      "The ward's record system was bought from Medisoft in 2011 and stays.",
      'We train our own toxicity filter.',
      'Tickets are printed by a machine that the museum bought, not rented.',
      "- Cantor's API answers the bank's customers; Lumen's API was slower and dearer.",
      'The build of the dispatch service takes 14 minutes on the CI server, and we bought faster runners.',
      'There are products for marking essays which none of us has looked at.',
      'Whether to rent or to train is decided once the energy regulator has spoken.',
      '> **Decision.** Buy or build: <owner to fill in>',
      '"Never build what you can buy" is the motto of our publisher.',
      'The rival airport chose to buy after comparing for a year.',
      'LoRA or full fine-tuning? LoRA: 40 minutes against nine hours, same score on leases.',
    ],
  },
  {
    rule: unquantifiedTradeOff,
    before: 'The answers come from a language model.\n\n',
    hits: [
      "The deeper net finds 2 % more rust but needs 900 ms on a farmer's phone, where the shallow one needs 200; shallow it is.",
      'Trees instead of a network: the same AUC to the second decimal, and a replay is scored in 3 ms rather than 60.',
      'Fine-tuning got the bank from 81 to 90 per cent on its own intents; prompting the same model with examples stopped at 84.',
      '- Moving to the hosted large model would have meant 1.9 s more at the wheel for a single point fewer wrong lanes.',
      'We pay for the ensemble: three forecasts averaged cost thrice the machine time and halve the error on the first hot day.',
      'Two-tower retrieval beat matrix factorization by 6 % in replies received, and nobody noticed the extra 12 ms.',
      'For headlines a 3B model suffices. Editors picked its line in 47 of 100 blind pairs against the 30B one, whose bill is eight times as high.',
      '**Why this one.** Why not the long-context model, which swallows a whole lease at once? Because cutting the lease into clauses brings the price from 40 cents to 3 and loses one clause in two hundred.',
      'Quantizing to 4 bit saves the handset half its memory at a loss of 0.4 points, which is why we quantize.',
      "Regression would have explained itself better, yet it missed 31 of last year's 90 cable faults, and boosted trees miss 12.",
      '> **The choice in one line:** pose model B, since it loses 3 mm of accuracy against A and runs at 50 frames a second instead of 9.',
      'A distilled reader answers a citizen in 0.7 s; its teacher takes 5. The gap in correct categories (86 against 88) did not seem to us worth the wait.',
      '> Collaborative filtering gives 4 % more full plays than audio features, audio features cover 100 % of new songs, so we run the former and fall back on the latter.',
      'Of three damage estimators, the middle one was picked: 9 % mean error at €0.03 a photograph. The dear one comes to 8 % at €0.21, the cheap one to 17 %.',
      'The general model with a glossary came within 1.5 BLEU of the fine-tuned one and saves us retraining for every client, some €2k apiece.',
      "With half the parameters the species net drew 6 W rather than 14 from the boat's battery and confused cod with haddock no more often (3 in 100, both); the skippers' vote was quick.",
    ],
    misses: [
      "The deep net is better than the shallow one, but slower on farmers' phones.",
      'Is the 70B really 2 points better on ward notes, and what does it cost?',
      'The trees have 400 leaves and the network has 12 layers.',
      "The museum's shortlist of models is: small, medium, large. Medium was chosen.",
      '- The vendor says that its large model is 40 % more accurate than any other for banks.',
      'The wait must be under 2 s and the bill under 4 cents a route.',
      'Comparison of forecasters: XX % against XX %.',
      'Matrix factorization is simple, well understood and used by 3 of our team before.',
      '> **Why this one.** We will compare three headline models on 500 stories next month.',
      'The contract for the screening model runs for 5 years, that for its rival for 2.',
      'A contract is cut into clauses of 300 words with an overlap of 50.',
      'Our network has 99.9 % availability, up from 99.5.',
    ],
  },
  {
    rule: oversizedModel,
    before: '',
    hits: [
      'Every leaf, clear or blurred, is judged by the biggest vision model that money can rent.',
      'Ward notes of all kinds, from the one-line to the discharge letter, go to the largest model available.',
      'Quality of moderation comes first at whatever price and however long it takes.',
      "No expense is spared on the bank's answers: if a model gets one more of them right, we use it, no matter the bill.",
      '- Model choice: always the top tier, for all loads, no exceptions',
      '- Pupils deserve the best. So the most powerful model on the market marks all exercises, including the ticked boxes.',
      'We keep adding networks to the ensemble until the load curve cannot be improved any further, and running time is of no concern.',
      "The paper's motto for this project: money is no object when it comes to a headline, and neither is the clock.",
      'All questions of travellers, even "where is gate B7", are answered by Titan Ultra, since it heads each leaderboard.',
      '> **Decision:** we standardize on the XXL model across all garments, shops and channels, because why settle for less.',
      '**Which model.** Partners want perfection, therefore the strongest model reads each line of each contract, however trivial and at any cost.',
      'The coach gets the heaviest pose network for training, warm-ups and matches alike. If that takes all night, let it take all night.',
      '> For mood, tempo, artwork and spelling of names we use one and the same giant, simply because it is the best there is.',
      'A claim for a cracked cup is read by the same top model as a burnt factory. We did not want to compromise anywhere.',
      'Translation quality is to be maximized without regard to latency or spend.',
      `The foreman's every "good morning" passes through the 400-billion-parameter model, as does the statics report.`,
    ],
    misses: [
      'The biggest vision model sees only leaves on which the small one is unsure.',
      'At night, offline, the largest model labels 500 ward notes from which the small one learns.',
      'We asked whether the 405B should moderate all chat and decided against it.',
      "The museum's largest hall gets all the loudspeakers.",
      "- The bank's rival sends everything to the largest model, whatever the price.",
      'Always the smallest model that passes the test: that is the rule for loads.',
      'Should each exercise be marked by the most powerful model?',
      "The largest customers' load curves are forecast every hour, all others once a day.",
      `"Only the best model for every message!" said the vendor's salesman.`,
      '> **Which model.** The top model is called when the headline desk presses "try harder".',
      'The best model by AUC per euro is used for all garments.',
      'Contracts are read by a medium model; the strongest one re-reads one in fifty.',
    ],
  },
  {
    rule: modelSprawl,
    before: 'A speech recognizer, a language model and a ranker work one after the other; a fourth model, a classifier, checks the result.\n\n',
    hits: [
      'The leaf finder, the classifier and the dosage model all belong to the Agronomy ML team. When answers turn bad, its Monday replay runs each of the three against fixed inputs and shows which one slipped.',
      "A single team runs all four models behind match-making. If fairness of games falls, they swap last month's versions back in one at a time until the guilty one shows itself.",
      'The Payments Assistant crew is responsible for router, retriever, writer and guard together. Each conversation carries a trace, and a wrong answer is followed back along it to the part that caused it.',
      '- Whatever the dispatcher complains about, the Routing desk takes it: all five models are theirs, and a bench that feeds each with the perfect output of the one before isolates the weak link.',
      "Load, wind, solar and price forecasts have one owner, the Forecast Office, which decomposes each day's error by model before the eight o'clock call.",
      'Trust & Matching looks after the lot (photo, text, ranking). In a slump they turn the models off one after another for 1 % of members and see which absence cures it.',
      '> **One neck.** Terminal Operations Research owns detector, tracker and queue model as a whole. Their weekly error tree assigns every wrong forecast to one of the three.',
      '**Who answers for it.** Who debugs when fashion tags, demand and price models disagree? The Pricing Science team, for the three of them; a stored snapshot between every pair lets them say within the hour which began it.',
      'Knowledge Engineering is accountable for the complete reading line, OCR to summary. Fifty contracts with known answers at every stage point to the culprit on the day that quality drops.',
      'The cell, call and churn models sit with Network Analytics, all of them, and an attribution report after each bad week says which of them moved.',
      "One analyst a week, from the Performance staff, minds ball, player and tactics models together; when clips look odd she steps through them stage by stage with hand-marked positions in place of the suspect's.",
      '> The Requests unit (six people) took over language detection, categories, urgency and duplicates as one product, and a wrong list is bisected: the four outputs are checked in order until the first false one.',
      "At the insurer all picture and text models for claims report to one lead, Dr Okafor's Claims AI group, and each estimate keeps the intermediate results by which her people find out which model misled the others.",
      "Localization Platform runs the detector, the engine and the quality estimator, together. Should edits per page climb, they re-score last week's pages with each of the three frozen and read off who is guilty.",
      "The institute's Fisheries group carries the whole stack, species, length and count. On a complaint they measure each with the other two corrected by hand, which has pointed to the length model three times so far.",
      'There is one address for it, the Valuation team. It has custody of photo, text and price models and, whenever the median error passes 10 %, runs the three swap tests that say whose fault it was.',
    ],
    misses: [
      "The leaf finder is Vision's, the classifier is Agronomy's, and the dosage model belongs to Content.",
      "Each of the studio's four models has a named owner and a dashboard of its own.",
      "Recognition comes from a start-up, search from the museum's web agency, and the answers from a large vendor; each is responsible for what it delivers.",
      "The bank's head of digital has signed off the router, the retriever, the writer and the guard.",
      '- Joint ownership of the five routing models will be arranged after go-live.',
      'All models: owner <team>, tracing <tool>',
      "The forecast vendor's other customer has one team for all its models and finds a culprit in minutes.",
      'Three models make the dating service what it is: photo, text, ranking. They are called one after another.',
      '> **In use.** Journalists use all three models daily and tell us when something is off.',
      "When queue forecasts go wrong, the detector's people look at the detector, the tracker's at the tracker, and the forecasters at the forecast.",
      'The tag model retrains on Mondays, the demand model on Tuesdays, the price model on Wednesdays.',
      'Legal owns the contracts, IT owns the servers, and the partners own the risk.',
    ],
  },
];

describe('wordings: approach', () => {
  for (const { rule, before, hits, misses } of WORDINGS) {
    const reports = (text: string): boolean => rule.check(ruleContext(new Facts(read(readMarkdown(`# A note\n\n${before}${text}\n`))))).length > 0;
    for (const text of hits) it(`${rule.id} knows: ${text}`, () => assert.equal(reports(text), rule.type === 'statement'));
    for (const text of misses) it(`${rule.id} is not taken in by: ${text}`, () => assert.equal(reports(text), rule.type === 'missing'));
  }
});
