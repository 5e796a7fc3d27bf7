/** Wordings from many trades that the rules on scope have to know, and ones that only look like them. */

import assert from 'node:assert/strict';
import { Facts } from '../../src/facts/facts.js';
import { read } from '../../src/facts/reading.js';
import { readMarkdown } from '../../src/markdown/read.js';
import { ruleContext } from '../../src/rules/context.js';
import type { Rule } from '../../src/rules/types.js';
import { nonGoals } from '../../src/rules/scope/non-goals.js';
import { goalFraming } from '../../src/rules/scope/goal-framing.js';
import { negotiation } from '../../src/rules/scope/negotiation.js';
import { successMetric } from '../../src/rules/scope/success-metric.js';
import { boiledOcean } from '../../src/rules/scope/boiled-ocean.js';

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
    rule: nonGoals,
    before: '',
    hits: [
      'Dosages are none of our business: the scanner names the disease and stops there.',
      'The bedside reader will not diagnose, and it will not order tests.',
      'Voice chat stays untouched this season; moderation of text only.',
      'Mortgages come in the second version; the first knows current accounts.',
      '- We leave hazardous goods out, since their paperwork follows other rules.',
      'Trading on the power exchange was cut from the plan, and the forecaster will keep away from it.',
      'Opinion pieces and obituaries are written by people and remain so; the drafter handles match reports and weather.',
      'It tells a traveller where the gate is. It does not rebook, refund or upgrade, and nobody should ask us to make it.',
      "**Not ours.** Children's wear and shoes excluded, sizes there being another science altogether.",
      "This project shall not give legal advice to the public; it serves the firm's own associates.",
      '> **Left out on purpose:** business tariffs, roaming disputes, everything that touches number porting.',
      'Injuries? Not part of it. Scouting? Neither. The tool watches set pieces.',
      'Parking fines we postpone until next year, when the bailiffs get their new register.',
      '> Generating songs is a non-goal, and so is cloning voices; we recommend what exists.',
      'Had we all the time in the world we would do commercial property as well. We have not, so the estimator covers private homes only and the rest is dropped.',
      'Poetry is beyond what we attempt.',
    ],
    misses: [
      "We do not keep the growers' photographs after the answer is shown.",
      "Patients' consent will be sorted out after the first release.",
      'We will not train our own model for toxic chat; the studio rents one.',
      '## Out of scope',
      "The bank's data never goes to another country.",
      "- The carrier's own app does not do hazardous goods.",
      'Non-goals: <to be filled in by the head of year>',
      'The forecaster is weak on public holidays and during storms.',
      'Nothing is left out: the matcher does all that members asked for.',
      'The copy desk may not switch the tool on before the ethics training.',
      '> Terminal 1 gets the guide in May, Terminal 2 in June.',
      'Jackets are out of stock in winter, shirts out of season in March.',
    ],
  },
  {
    rule: goalFraming,
    before: '',
    hits: [
      'A healthy plant sprayed for nothing costs a farmer a few shillings; a missed blight costs the field. So when in doubt the app cries blight.',
      'Missing a sepsis is worse than ten needless alarms, and the threshold is set accordingly.',
      'Better a cheater who plays on for a week than an honest player banned.',
      'Where speed and caution pull apart at the payments desk, caution wins.',
      '- Speed over polish. Dispatchers would rather have a rough arrival time now than a perfect one after the lorry has gone.',
      '- The tutor would sooner say nothing than give a pupil a wrong hint.',
      'The network operator accepts a higher bill before it accepts a minute of blackout.',
      '> **If two goods fight:** safety of members first, number of matches second, our revenue third.',
      'Between being first and being right, the desk tool is built to be right; the wire agencies can have the other race.',
      'An out-of-stock shelf annoys us more than a pallet too many, so the forecast errs on the high side.',
      '**In doubt.** We can live with a slow answer. What we cannot live with is a clause that was overlooked.',
      'Recall is sacrificed for precision on disconnection notices, because cutting off a subscriber who has paid is unforgivable.',
      'Given the choice, the coach gets fewer clips but each of them worth watching.',
      'False negatives hurt the city more than false positives here: an unreported gas smell may kill, while a wasted trip costs a van forty minutes.',
      '> Cheap beats clever. Whenever a smarter tagging of the back catalogue would cost more than it plays in, we take the plain one.',
      "In a tie between the policyholder's convenience and our loss ratio, decide for convenience; fraud gets caught later down the line.",
    ],
    misses: [
      'Which is worse for the orchard, a missed mildew or a needless spray?',
      "The ward's triage model has a precision of 0.82 and a recall of 0.77.",
      'Players prefer short tutorials to long ones, as the diary study showed.',
      'The museum prefers PostgreSQL over MySQL for its catalogue.',
      "- How we balance false alarms against missed fraud will be settled with the bank's risk office after the pilot.",
      'The old route planner put price above punctuality, which is why drivers hated it.',
      'Gradient boosting does better than the neural network on the meter data, by two points.',
      'The ranking prefers profiles with a photograph over those without.',
      '> "Get it first, but first get it right" hangs framed over the news desk.',
      'Trade-offs between queue length and detection rate exist and need to be understood.',
      "Priority shipping beats standard shipping by two days in the store's checkout.",
      'The clause finder should have high precision and high recall.',
    ],
  },
  {
    rule: negotiation,
    before: '',
    hits: [
      'If the co-operative paid 2 cents a picture instead of one, we would send the doubtful ones to the larger network and win back four points on rust.',
      'At ten seconds instead of three, the ward reader could look at the previous admission as well.',
      'Because the studio caps us at 4 ms a frame, we gave up the second pass over the replay.',
      "Were the bank's ceiling raised to 12 cents a chat, the strong model would take all disputes rather than a third of them.",
      '- With traffic at double the estimate the nightly re-optimization would have to go, and routes would be fixed at noon.',
      'Given a forecast horizon of one day, we leave weather ensembles aside.',
      'For another 30 seconds of patience, the night editor would get three headline candidates and not one.',
      'The scanner lanes allow us 1.2 s, so shoes are not looked at; should the authority grant 2 s, they would be.',
      "**What if.** To stay within the firm's €3 per contract we dropped the second reader.",
      'A looser quality bar (85 instead of 92) makes the self-hosted model possible and saves the chain £140k a year.',
      '> **Lever.** An hour later in the morning means one GPU fewer per region.',
      'Should the league insist on live use, we would trade the tactical comments for speed: positions within 200 ms, words at half-time.',
      'If the council one day accepts answers on the next working day, everything can run on the night tariff at a third of the money.',
      '> Had we 8 GB on the player instead of 2, the whole library could be analysed at home.',
      'Terminology look-ups were sacrificed for the 300 ms that interpreters insist on.',
      "In exchange for a weaker promise on delays (a day's notice rather than a week's), the planner could do without the subcontractors' data.",
    ],
    misses: [
      'The larger network is two points better on rust and costs three times as much.',
      'If the ward reader times out, the plain list is shown.',
      'If F1 reaches 0.9 on replays, the studio goes on to stage two.',
      'Everything in this paper is open to negotiation.',
      '- The bank negotiates its contract with the vendor every January.',
      'Drivers can trade a stop for another in the app.',
      'If pupils choose "hard", the tutor gives fewer hints.',
      "The crane's lever is watched by a sensor that reports every 100 ms.",
      '> **Constraints.** Budget: 4 cents per member; wait: 1 s; nDCG: 0.6.',
      'When the daily bill passes £80, the headline service stops until midnight.',
      "The airport's previous supplier would have given up the liquids check in return for a longer contract.",
      'We chose the cheaper reader because it is cheaper.',
    ],
  },
  {
    rule: successMetric,
    before: '',
    hits: [
      'We shall call the leaf scanner a success when growers in the Wairarapa spray two times a season instead of five.',
      'The one figure the studio looks at is how many players come back on day 30, and the level recommender earns its place only if that goes up.',
      'Success for the bank means fewer customers ringing back about the same payment: one in twelve does so today, and we want one in thirty.',
      '- Empty kilometres are the yardstick. If the load matcher does not bring them down from 27 to 20 in a hundred, we hand it back.',
      'The desk tool is there to spare the grid controllers unnecessary switching orders; in its first winter we expect a third fewer.',
      '> **How we keep score.** More first dates that lead to a second one. Swipes, matches and minutes in the app are not counted.',
      'Subscribers who cancel within ninety days of joining are what hurts us, and the headline picker will be judged by whether there are fewer of them.',
      'Bags that miss their connection at Terminal 2: 9 per thousand today, 6 per thousand when we consider this done.',
      '**What counts.** Should the winter pilot end with markdowns below 14 % of knitwear sales (last winter: 21 %), the buying department regards the forecast as having paid off.',
      'Our north star: billable hours written off because a clause was found too late. Partners see that number monthly and want it halved.',
      'Engineers sent out for nothing. That is the number. 1,900 wasted visits last quarter; anything under 1,200 and the fault reader stays.',
      'For the club it is season tickets renewed, and nothing else, by which the chatbot will be measured in June.',
      '> Played-through rate of the weekly mix goes from 52 to 60 per cent; the A/B arm that gets us there is the one we ship.',
      "Measured against the branch network's 2023 figures, the assistant is to shorten a motor claim, first call to payment, by four days.",
      'In-house linguists will reach 900 words an hour on contracts instead of 600, which is the reason the whole programme exists.',
      'The site foremen asked for one thing only: rework. Days lost to pulling out wrongly placed rebar should fall from eleven a month to five.',
    ],
    misses: [
      'Macro-F1 of 0.88 on the held-out orchards is our definition of success.',
      'How will the court know that it was worth it? Fewer adjournments, perhaps?',
      'The transcriber succeeds when its word error rate on ward rounds is under 7 %.',
      'Success criteria: TBD with the game director.',
      '<!-- Treasury wants complaint calls down 20 %, not for this version of the paper. -->',
      "- The rival carrier's white paper claims 30 % fewer empty runs with its planner.",
      'The grid forecaster must answer within two seconds and cost no more than 4 cents a run.',
      'We deliberately set no business target for the match-maker: it is an experiment, and we will look at what happens.',
      "The newsroom's summariser should produce great summaries that journalists love.",
      '> **Setting.** Passenger numbers at the airport rose by 11 % in the summer.',
      "Conversion of the price feed from XML to JSON takes 40 minutes a night for the shop's catalogue.",
      'Thresholds for the clause finder: recall 0.95 on indemnities before partners see it.',
    ],
  },
  {
    rule: boiledOcean,
    before: '',
    hits: [
      'From the first day the farm adviser handles every use case a grower can think of.',
      'At go-live the ward companion will chart, code, triage, order tests, draft letters, answer relatives, plan beds and predict falls.',
      'The museum guide leaves nothing for later: whatever a visitor might want from it, it can do when the doors open in April.',
      "- We see no reason to start small. The bank's helper goes out complete, with every product, every process and every kind of question covered from day one.",
      'Phase 1: route planning, load matching, toll claims, customs papers, driver coaching, tyre wear, fuel fraud, invoice reading and carrier ranking.',
      'In September the tutor opens with lesson plans, marking, parent letters, timetables, attendance forecasts, reading aloud, exam papers and career advice, all at once.',
      'All imaginable needs of singles are served by the very first build, so that nobody has to wait for a second one.',
      '**Launch.** The newsroom gets one tool for the lot on launch morning: headlines, fact checks, translations, picture search, captions, podcasts, push alerts, crosswords and letters to the editor.',
      'The MVP includes lease review, due diligence, contract drafting, e-discovery, time recording, conflict checks, precedent search and client intake.',
      'Our first version is meant to take on any task that a telecom customer, technician or salesperson could bring to it, without exception.',
      '> When the season kicks off, SideLine must already scout, pick line-ups, predict injuries, clip goals, sell tickets, answer fans, price hospitality and write match reports.',
      "The city's assistant begins with permits, potholes, dog licences, school places, parking fines, marriages, rubbish, elections and graves; none of it is held back.",
      '> **Big bang.** Playlists, lyrics, mood radio, stem splitting, concert tips, royalty checks, cover art and karaoke scoring go live together on 1 May.',
      "Claims, underwriting, fraud, renewals, complaints, agent coaching, reinsurance reports and hail maps: the insurer's first release has every one of them in it.",
      'We intend the initial launch of the language desk to solve everything, for everyone, in all kinds of text.',
      'HomeSage, on its first day: valuations, floor plans, buyer matching, tenancy contracts, viewing slots, mortgage checks, photo retouching, neighbour reports.',
    ],
    misses: [
      'In version 1 the adviser answers questions on blight and on sowing dates.',
      'One day the ward tool may chart, code, triage, order, draft, plan and predict. That is the vision for 2031; this year it charts.',
      `"Handles every use case from day one" stood on the vendor's booth at the games fair.`,
      'The guide speaks nine languages at launch: English, French, German, Dutch, Polish, Czech, Danish, Greek and Thai.',
      '- The bank wanted payments, cards, loans, funds, insurance, pensions and tax in the pilot. We talked them down to cards.',
      'Seven teachers try the marking aid first: Ahmed, Beck, Cole, Diaz, Evans, Fox and Green.',
      'The outage model takes wind, ice, load, age, soil, trees, temperature and past faults as inputs from day one.',
      'Should the first version of the match-maker really do openers, photos, video, events, safety, coaching and billing?',
      '> **Launch.** By the fourth release the desk will have headlines, checks, translations, captions, podcasts, alerts and crosswords; the first has headlines.',
      'A queue forecast, for one terminal, with one screen: that is the whole first release.',
      'The firm already owns software for leases, diligence, drafting, discovery, billing, conflicts, precedents and intake. The new finder adds one thing, clause search.',
      'From day one every call is logged with number, time, cell, length, reason, agent and outcome.',
    ],
  },
];

describe('wordings: scope', () => {
  for (const { rule, before, hits, misses } of WORDINGS) {
    const reports = (text: string): boolean => rule.check(ruleContext(new Facts(read(readMarkdown(`# A note\n\n${before}${text}\n`))))).length > 0;
    for (const text of hits) it(`${rule.id} knows: ${text}`, () => assert.equal(reports(text), rule.type === 'statement'));
    for (const text of misses) it(`${rule.id} is not taken in by: ${text}`, () => assert.equal(reports(text), rule.type === 'missing'));
  }
});
