/** Patterns over what documents say of training a model again: that it is done, how often, and what sets it off. */

const MODEL =
  '(model|network|net|classifier|ranker|ranking|detector|router|scorer|forecast|forecaster|recommender|encoder|tree|trees|weight|weights|parameter|parameters|algorithm|predictor|regressor|estimator|learner|embedding|embedder|reranker|segmenter|recognizer|tagger|matcher|bandit|filter|scoring|translator|transcriber|adapter|checkpoint|policy|coefficient|coefficients|head|heads|layer|layers|ensemble|brain|engine|system|program|machine|tool|it|they|them|both|everything|all|=a|=b|version|one|ones|boosting|regression|calibration|score|scores|transformer|finder|planner|parser|reader|checker|generator|predictions|prediction)';

/** Nouns that can only be a model, for verbs that serve other things as well. */
const SURELY =
  '(model|network|=net|=nets|classifier|ranker|detector|router|scorer|forecaster|recommender|encoder|weights|parameters|algorithm|predictor|regressor|coefficients|trees|ensemble|checkpoint|adapter|reranker|segmenter|recognizer|tagger|model a|model b)';

const AGAIN = '(again|anew|afresh|once more|over again|from scratch|new|newly|fresh|freshly|over)';

/** A model is trained again. */
export const RETRAINING: Readonly<Record<string, readonly string[]>> = {
  retrain: [
    `${SURELY} ...4 (=done over|done over|redone|renewed|overhauled|brought up to date|freshened|made over|regrown|(replaced|exchanged|swapped) (by|for|with) a (new|newer|fresh|fresher|younger|later) (one|_))`,
    `${SURELY} ...3 (:|–|—) new (version|weights|model|release) ...6`,
    `(new|fresh) (version|versions) of (the|our|its) ...2 ${SURELY} ...5 (=trained|get trained|gets trained|is trained|are trained|appear|appears|made|built|=follow)`,
    '(fresh|new) coat of paint',
    '(=spotter|=judge|=grader|=forecast|=reader|=checker|=matcher|=it) ...2 (:|,|–) new version ...6',
    'it (learns|is trained|trained) once ~12 (brought up to date|renewed|again|refreshed|updated)',
    '(retrain|relearn|refit|retune|recalibrate)',
    're (train|learn|fit|tune|calibrate)',
    're-train*',
    're-fit*',
    're-tun*',
    're-learn*',
    `(train|tune|fit|fine tune|finetune|learn|grow|build|calibrate|teach) ...4 ${AGAIN}`,
    '(retraining|training|tuning|learning) (run|job|cycle|round)',
    '(another|new|fresh|further|next|extra) (round|cycle|dose|session|bout|pass|course|batch|set) of (training|tuning|learning|fine tuning|lesson|lessons|schooling)',
    `${MODEL} ...5 (retrained|refitted|recalibrated|relearned|relearnt|retaught)`,
    `${SURELY} ...5 (=rebuilt|=refreshed|=renewed|=updated|brought up to date|brought up to speed|kept up to date|kept current|freshened up|refreshed|redone|regrown|recomputed from scratch|taught (again|anew|new)|adapted (again|anew)|given (another|a new|a fresh) (round|training|course))`,
    `(fitted|trained|tuned|learned|learnt|grown|built|calibrated|taught|estimated|adapted) ...1 (anew|again|afresh|newly)`,
    `(bring|brings|brought) ...4 ${SURELY} ...2 up to (date|speed)`,
    `(rebuild|refresh|renew|update|freshen|upgrade) (the|our|its|each|all|every|this|that|both)? ...3 (model|network|=net|=nets|classifier|ranker|detector|router|scorer|forecaster|recommender|encoder|weight|weights|parameter|algorithm|predictor|regressor|trees|coefficient|coefficients|embedding model|ensemble|checkpoint|adapter)`,
    `(rebuild|refresh|renewal|update) of (the|our|its|each|all|every|this|both)? ...2 (model|network|=net|=nets|classifier|ranker|detector|router|scorer|forecaster|recommender|encoder|weight|parameter|algorithm|predictor|trees|ensemble|checkpoint)`,
    `(fresh|new) (weights|coefficients|parameters|checkpoint|checkpoints|model version|round of training|training)`,
    `(bring|brought|kept|keep) (the|our)? ...2 (model|network|=net|=nets|classifier|ranker|detector|router|scorer|forecaster|recommender|encoder|weights|algorithm|predictor|trees) (up to date|current|fresh)`,
    `model (refresh|rebuild|renewal|update|retraining|re training)`,
    `(go|goes|went|send|sent) ...3 (back to school|through training again|into training again)`,
    `(teach|taught) ...3 (the|our) ...1 (model|network|classifier|ranker|detector|=net) ...4 (again|anew|new)`,
  ],
  // "We train every quarter": training that has a rhythm is training again.
  train: [
    '^ we (=train|=tune|=fine tune|=finetune|=fit)',
    `${MODEL} (is|are|will be|gets|get|shall be|being) ...2 (=trained|=tuned|=fitted|fine tuned|finetuned|=fit)`,
    '(=training|=tuning|fine tuning) (happens|happen|takes place|runs|run|is done|recurs|repeats|follows)',
    '^ (training|tuning|fine tuning)',
  ],
};

/** Nobody trains a model here: people are trained, something of another kind is done again, or it is the cost of it. */
export const NO_RETRAINING: Readonly<Record<string, readonly string[]>> = {
  people: [
    '(retrain|train|trained|training|course|schooling|refresher|coach|teach|taught|workshop|lesson) (for|of|to|with|is for)? ...1 (the|our|all|each|every|new|its|their)? ...1 ({person}|people|staff|rep|reps|driver|drivers|clerk|clerks|agent|agents|user|users|employee|employees|team|teams|colleague|colleagues|farmer|nurse|doctor|teacher|crew|operator|operators|newcomer|newcomers|manager|editor|editors|labeler|labelers|annotator|annotators|reviewer|reviewers|moderator|moderators|officer|officers|volunteer|handler|staffer|workforce|adjuster|adjusters|dispatcher|dispatchers|guard|guards|curator|receptionist|pilot|cashier|waiter|lawyer|paralegal|worker|workers|consultant|technician|fitter|picker|analyst on|caseworker|librarian|housekeeper)',
    '(guide|guides|ushers|stewards|porters|bakers|cooks|chefs|sommeliers|vets|foresters|shepherds|cashiers|couriers|interpreters|translators|stewardesses|sales people|buyers|planners|tellers|brokers|surgeons|midwives|medics|firefighters|interns|mentors|pilots|tutors|trainees|apprentices|colleagues|lecturers|waiters|hosts|rangers|wardens|lawyers|radiologists|nurses|students|volunteers|people|staff|rep|reps|driver|drivers|clerk|clerks|agent|agents|user|users|employee|employees|farmer|farmers|nurse|nurses|doctor|doctors|teacher|teachers|crew|crews|operator|operators|newcomer|newcomers|manager|managers|editor|editors|labeler|labelers|annotator|annotators|reviewer|reviewers|moderator|moderators|officer|officers|volunteer|volunteers|adjuster|adjusters|dispatcher|dispatchers|guard|guards|curator|curators|everybody|everyone|each (cooperative|branch|store|office)) ...3 (is|are|get|gets|receive|receives|sit|sits|attend|attends|have|has|go|goes|take|takes|must be|will be|be|undergo|undergoes|do|does|being) ...3 (=retrained|retraining|=trained|=training|course|refresher|schooling)',
    '(dispensers|technicians|stewards|operators|handlers|assistants|opticians|audiologists|physicians|inspectors|wardens|crews|sergeants|officers|brokers|reps|mechanics|midwives|paramedics|surveyors|bailiffs|conductors|signalers) (is|are|get|gets|will be|must be|being) ...2 (=retrained|=trained|=taught|=coached)', '(=retrained|=trained|=training|=taught) ...4 (in the use|how to|in handling|on the (tablet|dock|screen|software|console|till|handset|machine|headset|portal)|when (they|she|he) (ask|asks|wish|wishes|like))',
    '(day|days|hour|hours|half day) of (=training|retraining)',
    '(course|workshop|slide deck|handout|e learning|onboarding|induction|certificate) ...6',
  ],
  // "to test a new version", "the next training", "before retraining": not itself a plan of when.
  aside: [
    '(instructions|instruction|prompt|prompts|template|wording) ...3 (fit|suit|match|work with) ...4',
    '(before|prior to|ahead of|at|into|in|for|until|since|with) ...2 (next|each|every|any|last|following) ...1 (retrain|retraining|training|rebuild|round|tuning|model|refresh)',
    '(used|use|good|usable|useful|kept|stored|material|data|examples|available|dropped|set aside|candidate|labeled) for (the)? (retraining|fine tuning|training|refitting)',
    '(cost|price|effort|hours|duration|length|bill) (of|for) (a|the|each|every|one)? (retrain|retraining|rebuild|refresh|refit|training run|training)',
    '(a|each|one|every|the) (retrain|retraining|rebuild|refresh|refit|retuning|training run|retraining run) ...2 (take|takes|took|cost|costs|needs|need|eats|keeps|occupies|ties|runs for|lasts|comes to|is (half|about|some|roughly|two|three|four))',
    '(instead of|rather than|without|avoid|avoids|spare us|no need (to|for)|need not|not have to) ...3 (retrain|retraining|rebuild|refit|=train|=training|=tuning)',
    '(after|once) (each|every|a|the|any) (retrain|retraining|rebuild|refresh|refit|training|new version|training run)',
    '(retraining|training|tuning) (set|data|material|table|pool|pipeline|job fails|code|script|corpus|example|examples|server|cluster|budget|machine|cost|costs|bill|time|window|queue|log|logs)',
    '(pre trained|pretrained|as delivered|as it comes|off the shelf)',
    '(update|refresh|rebuild|retrain|new version|version) ...2 (by|from|of|at) (the|our|its|their)? ...1 (vendor|supplier|provider|publisher|maker|lab)',
    '(vendor|supplier|provider|they|lab|publisher|maker|their) ...4 (retrain|rebuild|update|refresh|renew|retire|swap|upgrade) ...4 (their|its|his|model|models)',
  ],
  // What one round takes, or a part of the work that is no plan.
  effort: ['(=half|third|quarter|share|part|most|rest|effort|cost) ...3 (of it|of them|is|for|on|goes) ...2 (refit|refits|retraining|retrains|rebuilds)', '(=refits|=retrains|=rebuilds) and', '(without|needs no|no need for|never needs|not) ...1 (retraining|=retrain|training again)'],
  // Screens, indexes and lists that are brought up to date.
  other: [
    '(app|firmware|software|browser|list|page|card|screen|index|catalog|database|cache|feed|document|article|menu|dictionary|price list|dashboard|price|prices|map|maps|timetable|schedule|profile|vector|vectors|embeddings) ...3 (is|are|gets|get) ...2 (refreshed|rebuilt|updated|renewed|recomputed)',
    '(refresh|rebuild|update|renew|recompute) ...2 (the|our|its|all)? ...2 (app|firmware|software|list|page|card|screen|index|catalog|database|cache|feed|document|article|menu|dictionary|dashboard|price|prices|map|maps|timetable|schedule|profile|profiles|vectors|embeddings|forecast every|scores|score)',
  ],
};

const PERIOD_SHORT =
  '(hour|day|night|morning|evening|weekend|week|fortnight|month|quarter|=monday|=tuesday|=wednesday|=thursday|=friday|=saturday|=sunday|=mondays|=tuesdays|=wednesdays|=thursdays|=fridays|=saturdays|=sundays|sprint|season|term|trimester|shift|=7 days|two weeks|three weeks|four weeks|six weeks|eight weeks|ten weeks|twelve weeks|30 days|60 days|90 days|14 days|two months|three months|second (week|month|day|night|monday|tuesday|friday|sunday|weekend)|other (week|month|day|night|monday|tuesday|wednesday|thursday|friday|saturday|sunday|weekend)|third (week|month|night))';

/** How often, up to once a quarter. */
export const CADENCE: Readonly<Record<string, readonly string[]>> = {
  cadence: [
    '(nightly|hourly|daily|weekly|fortnightly|biweekly|bi weekly|monthly|bimonthly|bi monthly|quarterly) !(sample|set|review|report|check|test|rating|score|precision|meeting|figure|number|average|replay|audit|error|accuracy|recall|value|chart|median|mean|page|slide|dashboard)',
    '(each|every) _ ...1 (end|begin|start|finish|close|conclude|bring|open|trigger|set off) ...2',
    `(each|every) (=first|=last|=second|=third|calendar|working|single)? ${PERIOD_SHORT} !(before)`,
    '(each|every) #duration',
    'every (#number|two|three|four|five|six|ten|couple of|few|other|second|third) (day|days|week|weeks|night|nights|hours|=month|=months)',
    `(once|twice|one time|three times|four times|five times|six times|#number times) (a|an|per|each|every|in a|in every) ${PERIOD_SHORT}`,
    '(four|five|six|eight|ten|twelve|4|6|12) times (a|per|each|every) year',
    `(a|per) ${PERIOD_SHORT} $`,
    `(on|at|by|from|over|in|during) (the)? (1st|2nd|3rd|first|second|third|last|next to last|#number|15th|start|end|beginning|turn|close|night) (of|in|after) (each|every|the|a) ...1 (month|quarter|week|season|term|night)`,
    '(first|second|third|last|=1st) (=monday|=tuesday|=wednesday|=thursday|=friday|=saturday|=sunday|weekend|working day|business day|day|night|week|of) (of|in|each) (each|every|the|a)? (month|quarter|week|season|term)',
    '(on|over) (=mondays|=tuesdays|=wednesdays|=thursdays|=fridays|=saturdays|=sundays|weekends)',
    '(with|after|in|at|before) (each|every) (release|sprint|harvest|season|catch|term|cruise|batch|import|delivery|cycle|intake|semester|timetable change|enrollment|collection|auction|edition)',
    '(overnight|continuously|online|after every (sale|game|shift|event|batch)|in near real time)',
    'from one (week|month|quarter) to the next',
    '(in|within) (a|the) (weekly|monthly|nightly|quarterly)',
  ],
  slow: [
    '(yearly|annually|annual|half yearly|semi annually|biannually|every other year|six monthly)',
    '(each|every|once a|a|per|twice a|one) (year|decade|summer|winter|spring|autumn|fall|half year|calendar year|six months|january|february|march|april|may|june|july|august|september|october|november|december)',
    'every (#number|two|three|four|five|six|nine|twelve|18|other|second|few|couple of) (year|years)',
    '(in|after|every) (six|nine|twelve|eighteen|6|9|12|18) months',
    '(next|following|coming) (year|winter|summer|spring|autumn|fall|season)',
  ],
};

/** Words for a time or a reason that nobody could check. */
export const VAGUE_WHEN: Readonly<Record<string, readonly string[]>> = {
  vague: [
    '(as|when|once|whenever|if) ...4 (moves on|move on|evolves|ages|time comes|mood|dust settles|the need|catch up|get around|gets around|come round|comes round|lets us|let us|has passed|quiet enough|fit|sees fit|see fit|convenient)',
    '(when|whenever|if|as soon as|once) ...4 (find|finds|has|have|can spare|gets|get) (the|some|enough|a little|any|an idle|a free|a quiet) ...1 (time|hour|day|moment|afternoon|hands|room|spare)',
    '(at|in|on) (a|an|some|the) ...1 (suitable|convenient|opportune|good|fitting|appropriate|proper|given|quiet|right) (moment|time|opportunity|occasion|point|day)',
    '(before|until|by|not before|in|during|sometime) (next|the coming|the following) ...1 (year|winter|summer|spring|autumn|fall)',
    '(in due (course|time)|in good time|at leisure|by and by|before long|soon|shortly|as they come|every once in a while|most likely)',
    '(periodically|regularly|occasionally|sporadically|sometimes|intermittently|frequently|often|continually|now and then|now and again|from time to time|at times|at intervals|once in a while|every so often|every now and then|ad hoc|on demand|on occasion|at regular intervals|routinely|irregularly|someday|sometime|eventually|opportunistically|in due course|at some (point|stage|time)|some time|one day|sooner or later)',
    'as (experience|common sense|reason|practice|judgment|events|circumstances|the situation|time|necessity|demand|results) (suggest|suggests|teaches|dictate|dictates|permits|requires|require|allows|demands|shows|show)',
    '(as|when|where|if|whenever|wherever|should it be|once|only if|only when|only as) ...2 (need|needed|necessary|required|appropriate|warranted|possible|convenient|sensible|feasible|useful|desired|indicated|called for|advisable|opportune|prudent)',
    'as (and when|often as|frequently as|soon as (time|capacity|resources|somebody|someone|we can|there is time|anybody|we get))',
    '(if|when|whenever|once|should|as soon as|in case|until|or when|only when) ...10 (drop|drops|dropped|degrade|degrades|degraded|decline|declines|worsen|worsens|worse|slip|slips|suffer|suffers|deteriorate|deteriorates|fall off|falls off|fall|falls|sink|sinks|stale|old|dated|outdated|rusty|tired|drift|drifts|drifted|change|changes|changed|shift|shifts|moved|complain|complains|complaints|grumble|notice|notices|feel|feels|seem|seems|look|looks|need|needs|ask|asks|asked|time|allow|allows|permit|permits|spare|capacity|available|enough|sufficient|opportunity|bad|poor|poorly|wrong|weak|off|lag|lags|tire|downhill|suspect|think|thinks|want|wants|require|requires|judge|judges|decide|decides|unhappy|dissatisfied|a lot|many|much|fresh|new data|more data|calls for it|get round|gets round|idle|quiet|slow|lose|loses|age|ages|aging|visibly|noticeably|too far|significantly|considerably|arises|arise|come across|stumble|stumbles|something new|bored|boring|fed up|=fit|wear|wears|free|mood|demand|demands|creak|creaks|disappoint|disappoints|disappointing|smell|smells|is due|sag|sags|sour)',
    '(in response to|depending on|according to|subject to|following) ...3 (need|demand|performance|drift|feedback|quality|capacity|experience|results|observed|budget|availability|time)',
    '(when|as|if|once|whenever) ...3 (team|we|somebody|someone|anyone|anybody|resources|capacity|money|hands|data scientist|scientists|people|an engineer) ...3 (time|capacity|find|finds|found|free|spare|available|permit|permits|room|available|get|gets)',
    '(on a regular basis|on a case by case basis|judgment|discretion|often enough|frequently enough|regularly enough|reasonably often|soon enough|with some regularity|not too often|in good time|at a suitable (time|moment)|at our discretion|at the discretion|by feel|by gut|on gut|by eye|at the right (time|moment)|upon request|when the mood)',
    '(once|after) (the|this) (project|launch|pilot|product|system|contract|first (year|season)) ...6',
    '(later|in future|in the future|after launch|over time|as we go|as we go along|going forward|in the long run|down the road|as time allows|as data (come|arrives|accumulates|grows))',
  ],
};

/** Something that can be checked decides when; counts with a number in the same breath. */
export const TRIGGER: Readonly<Record<string, readonly string[]>> = {
  trigger: [
    '(when|once|if|whenever|as soon as|should|after|unless|until|at|each time|every time|on|above|below|under|over|past|beyond|exceed|with) ...14 #',
    '(every|each|per|after) #',
    '(trigger|threshold|signal|limit|line|bar|criterion|condition) (is|are|stands at|lies at|sits at|:) ...4 #',
    '(drop|fall|rise|gain|loss|increase|shift|gap|decline|slide|jump|excess|change|move|slip) of ...3 #',
    '# ...6 (new|fresh|more|further|additional|corrected|confirmed|labeled) ...6 (start|starts|trigger|triggers|set off|sets off|call for|calls for|make|makes|suffice|are enough)',
    '(threshold|limit|bound|trigger|line|bar|alarm|alert|floor|ceiling|control limit) ...6 (cross|crossed|broken|breached|reach|reached|pass|passed|hit|fire|fires|goes off|trip|tripped|trips|ring|rings|exceeded|violated)',
    '(breach|crossing|exceed|cross|pass|trip|fall below|rise above|drop below|hit|break|leave) ...4 (threshold|limit|bound|trigger|red line|line in (the table|section)|bar|alarm|floor|ceiling|control limit|band|tolerance|target)',
    '(new|fresh|next) ...2 (release|version|edition|season|timetable|catalog|price list|tariff|menu|species|class|category|language|product line) ...4 (arrive|arrives|appear|appears|come|comes|published|ships|opens|added|is out)',
    '(with|on|after|at) (each|every|any) (new|change of|change in) ...4',
  ],
};
