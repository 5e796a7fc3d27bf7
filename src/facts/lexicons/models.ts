/** Words for the models of a design: what each does, how many there are, who looks after all of them. */

/** Nouns that name a model by its work, each a kind of its own. Longer ones first. */
export const MODEL_KINDS: Readonly<Record<string, readonly string[]>> = {
  classifier: ['(classifier|categorizer|classification model|classification network)'],
  detector: ['(detector|detection model|detection network|yolo)'],
  segmenter: ['(segmenter|segmentation model|segmentation network)'],
  encoder: ['(encoder|embedder|embedding model|two tower model|bi encoder|sentence transformer)'],
  reranker: ['(reranker|re ranker|cross encoder|reranking model)'],
  ranker: ['(ranker|ranking model|learning to rank model|boosted tree|gradient boosting|gradient boosted tree|lightgbm|xgboost|catboost|random forest|scoring model|risk model|propensity model)'],
  language: ['(llm|large language model|language model|instruction model|chat model|generative model|gpt*|llama*|gemma*|mistral*|qwen*|=claude|=gemini|text generator|writer model|drafting model|copywriter model)'],
  speech: ['(speech to text|speech model|speech recognizer|speech recognition model|speech to text model|whisper|transcriber|transcription model|acoustic model|asr model|=asr)'],
  wake: ['(wake word|hot word|keyword spotter)'],
  voice: ['(text to speech|=tts|voice synthesizer|voice model|speech synthesis model)'],
  ocr: ['(=ocr|ocr model|handwriting model|text recognizer)'],
  layout: ['(layout model|document model|page model|table model)'],
  extraction: ['(parsing model|extraction model|extractor)'],
  translator: ['(translator|translation model|machine translation model)'],
  summarizer: ['(summarizer|summarization model|summary model)'],
  forecaster: ['(forecaster|forecast model|forecasting model|time series model|demand model|load model)'],
  recommender: ['(recommender|taste model|preference model|recommendation model|collaborative filter|matrix factorization)'],
  moderator: ['(moderation model|safety model|toxicity model|guard model|guardrail model|abuse model|spam model)'],
  checker: ['(entailment model|verifier|verification model|judge model|critic model|checker model|fact checker|consistency model|=nli)'],
  vision: ['(vision model|image model|captioner|captioning model|vision transformer|depth model|pose model|tracker model|tracking model|object model)'],
  face: ['(face match|face matcher|face matching|face recognition|face model)'],
  liveness: ['(liveness|liveness model|spoof detector)'],
  age: ['(age model|age regressor|age estimator|age estimation)'],
  nudity: ['(nudity|nsfw)'],
  similarity: ['(look alike|similarity model|duplicate model|matching model|matcher)'],
  anomaly: ['(anomaly model|autoencoder|isolation forest|outlier model|novelty model)'],
  sequence: ['(sequence model|activity model|session model|behavior model|behavioral model|gru|lstm|recurrent network)'],
  fusion: ['(fusion net|fusion network|fusion model|late fusion|early fusion|meta model|stacking model|blender model)'],
  regressor: ['(regressor|regression model|price model|pricing model|duration model|cost model|eta model|yield model|damage model|quality model)'],
  policy: ['(bandit|policy model|policy network|reinforcement learner|dispatch model|routing model|router model|planner model)'],
  sentiment: ['(sentiment model|emotion model|intent model|entity model|topic model|tagger|named entity recognizer)'],
};

const NUMBER = '(three|four|five|six|seven|eight|nine|ten|3|4|5|6|7|8|9|10|a dozen)';
/** What is somebody's own, and nothing beyond it. */
const OWN = '(own (piece|part|box|net|model|block|end|work|code|bit|side|in order|healthy|going|component|stage)|own $|theirs|(its|their) (box|part|piece|block|net|end) $)';
const THINGS = '(model|network|classifier|neural net|net|learner|predictor|learned (piece|part|thing|box|component|block)|(thing|piece|part|box|component) that (learn|learns|learned)|engine)';

export const MODEL_WORDS: Readonly<Record<string, readonly string[]>> = {
  // "Four models do the work"
  many: [
    `(all|the|our|these|of|its|with|are|is|runs|uses|has|needs|into|by)? ${NUMBER} ...1 (different|separate|distinct|small|trained|specialized|specialist|cooperating|chained|deep|own|fine tuned|machine learning|language|neural|hosted|open)? ${THINGS}`,
    '(=third|=fourth|=fifth) ...1 (model|network|net)',
    `(ensemble|stack|chain|cascade|pipeline|bundle|family|mixture|committee|zoo|orchestra) of ...2 (${NUMBER}|several|many) ...2 ${THINGS}?`,
    '(ensemble|chain|cascade|stack|zoo|orchestra) of ...2 (=models|=networks|=classifiers)',
  ],
  few: ['(both !(of)|=the two|only two|two) ...2 (=models|=networks)', '(inside is|there is|single|only|just|uses|exactly|no more than) (one|a single|=a) ...1 model', '(one|a single) (model|network|net) (in all|does|do|handle|serve|for everything|is all|and no)'],
  fused: ['(late|early|multi modal|multimodal|multi stage) ...3 (fusion|fused|stack|model)', '(fused|fuse|fusing) ...6 (model|network|modality|signal|head|encoder|embedding|score|image|text|audio|video)'],
  // Models that were tried and are not in the design.
  tried: ['(try|tried|compare|compared|benchmark|benchmarked|contender|rival|shortlist|considered|weighed|evaluated|versus|alternative|instead of)', 'model size','(=our|=of us) ...3 (read|listened|looked|sat|ate) ~6 (version|sample|answer)','candidate (model|network|net|system|engine|encoder|checkpoint|vendor|architecture)', '(model|=three|=two|=four|=five|=other|=both) ...1 candidate (be|for|on|:|,|$)'],
  // Each of those who made a part keeps to it.
  apart: [
    `(each|every|everyone|everybody|whoever|all) ~8 (look after|looks after|mend|mends|keep|keeps|keeping|fix|fixes|repair|repairs|maintain|maintains|see to|sees to|tend|tends|care for|cares for|answer for|answers for|answer to|answers to|run|runs|own|owns|debug|debugs|patch|patches|pick up|picks up) ...3 ${OWN}`,
    '(each|everyone|everybody) ...2 (has|have|got|gets) (its|their|his|her) own (piece|repo|keeper|owner|part|maintainer|caretaker)',
    '(looks|look) after (its own|their own|his own|theirs)',
    '(mended|fixed|repaired) by (whoever|those who|the one who)',
    'whoever (keep|keeps|made|makes|built|wrote|brought|owns) ...2 (mend|mends|keeps|looks|fixes|sees|answers|repairs)',
    '(each|every) ...3 (with|has|have) ...3 (keeper|owner|maintainer|caretaker|support desk) (of (its|their) own|$|for (its|their))',
    '(built|made|delivered|written|kept|owned|run|trained|supplied|maintained) by (=two|=three|=four|=five|=six|several|different) ...2 (team|group|firm|party|house|vendor|company|lab|supplier|department|desk|squad)',
  ],
  another: ['(=second|=third|=fourth|=another|=additional|=extra|further) ...2 (classifier|model|network|detector|encoder|llm|ranker|net)'],
};

const OWNER =
  '(team|squad|desk|group|crew|unit|guild|lab|engineer|engineers|office|department|chapter|analyst|analysts|scientist|pair|tribe|pod|we|they|staff|bureau|section|people|colleagues|{person}|operation|operations|lead|one person|one (team|squad|desk|group|owner|engineer|person))';

const ALL =
  '(all|every|both|whole|entire|together|(the|these|its|our) (=models|chain|pipeline|line|stack|cascade|system)|(three|four|five|six) (of (them|these|the)|models|model|networks|together|parts|steps|links|as)|each and every|end to end|from end to end|as a whole|as one|lot|bundle|set|ensemble)';

export const STEWARDS: Readonly<Record<string, readonly string[]>> = {
  whole: [
    '(one|a single|the same) (person|engineer|colleague|pair|of us) ...2 (sees|see|looks|look|answers|answer) (to|after|for) ...3 (whole|chain|all|lot|line|pipeline)',
    `${OWNER} ~10 (own|run|look after|maintain|operate|keep|hold|answer for|answers for|responsible for|have|has|in charge of|tend|care for|take care of|carry|debug|support|accountable for|minds) ...6 ${ALL}`,
    `${ALL} ~8 (=owned|=run|looked after|=maintained|=operated|belong|=kept|sit with|sits with|answer to|report to|in the hands of|the responsibility of|in the care of|are with|is with|lies with|=tended|=debugged) ...8 ${OWNER}`,
    `(in charge|responsible|accountable|charge|custody|custodian|keeper|owner|ownership|responsibility|answer|answers|look after|looks after|care) ...1 (of|for|over)? ...2 (all|every|both|whole|entire|lot|them|chain|complete|three|four|five|six|end to end|the complete|everything|as a whole)`,
    '(=has|=have|=had|=took|=holds|=hold) ~12 (together|as (one|a whole|a unit|one thing|one system|one product)|in their entirety|under it|under them|in one (repository|rota|hand|rotation))',
    '(=owns|=owned|=own (the|all|both|every)|owner of|=runs|=maintain|=maintains|=minds|=manage|=manages|=tends|answer for|answers for|responsible for|accountable for|look after|looks after|took over|took on) ~20 (together|alike|as (one|a whole|a unit|one thing|one system|one product)|in their entirety|in its entirety|as a set|jointly|all of them|the lot|end to end|the whole (chain|line|thing)|whole|from end to end|start to finish|joint behavior|under it|under them|one and all|in one (repository|rota|hand|rotation))',
    '(all|every|each) (of)? (the|these|its|our|#|two|three|four|five|six|seven|eight|nine|ten|eleven)? ...2 (models|networks|parts|steps|links) ...3 (belong|under|theirs|ours|sit with|in one|owned|have one|has one)',
    '(sit|sits|lie|lies|are|rest|rests|stay|belong) (with|to) ...4 (all of them|the lot|together|as one|all three|all four|all five)',
    '(to which|under whom|under which|with whom|for which) (all|every|the lot|these)',
    '(one|a single|single|same|common|joint|shared) ...2 (owner|keeper|squad|team|desk|address|neck|pager|rota|crew|unit|custodian|guardian|steward|contact|roof|hand|group) ...6',
    '(owner|pager|responsible|accountable|custodian|keeper) ...1 (:|is|,) ...8 (for)? ~8 (all|alike|together|whole|entire|chain|every|as one|lot|end to end|$)',
    '(owner|ownership|responsibility|responsible) ...2 (of|for) ...1 (chain|pipeline|line|whole|stack|all|every|models|them|the (whole|chain|models|line|pipeline|stack|three|four|five))',
    'end to end (responsibility|ownership|owner|accountability|charge)',
    '(for|of|over) the (two|three|four|five|six|seven|lot|chain|whole|whole (chain|line|lot)) of (them|these|the models)',
    '(under|within) (one|a single|the same) (roof|owner|team|hand|lead|budget)',
    `(one|a single|the same|=single) ...2 ${OWNER} ...4 (for|owns|runs|behind|looks after|answers for|of|debugs|carries) ...3 ${ALL}`,
    `(owner|steward|responsible|in charge|accountable) ...3 (of|for) ...2 ${ALL}`,
    '(in|from) one hand',
    '(=owns|=runs|looks after|answers for|keeps|has) the (whole)? (chain|lot|pipeline|cascade|indexes) (from|through|of|and)',
    'all of it (, )? (start|beginning|end)? (to (finish|end))?',
  ],
  parts: ['(two|three|four|five|six|several|different|various|many|other) (=teams|=squads|=desks|=owners|=groups|=crews|=departments)', '(each|every one) ...6 (own|its|their) ...2 (piece|part|model|component|own|side|step)', 'each of (them|these) ...8 own', '(its|their) own (piece|part|model|component|step)', '(respectively|separate owners|its own owner|their own owners|different (team|owner|squad|desk)s?)'],
  culprit: [
    '(fault|faults|blame|culprit|guilt|origin|cause|offender|error|weak link) (finding|tracing|hunt|hunting|search|table|tree|attribution|localization|analysis|report|drill)',
    '(finding|find|found|locate|locating|tracing|hunting) the (fault|culprit|offender|bad one|weak one|error|origin|cause|bad link|broken)',
    '(assign|attribute|apportion|allot|lay|pin|split|decompose|break down|breaks down|divide|distribute|trace|book|charge) ...8 (error|errors|loss|blame|drop|fall|fault|decline|slump|mistake|failure|wrong|bad|misroute|misroutes|miss|misses) ...6 (by|to|among|across|between|on|into|over|per|back) ...4 (model|models|one|them|step|stage|part|parts|each|three|four|five|link|which|it|culprit|source|component)',
    '(error|errors|loss|blame|drop|fall|fault|wrong|bad|answer|decision|misroute|misfile|misfiled) ~10 (=assigned|=attributed|=traced|=followed|=walked|=tracked|=bisected|=decomposed|=split|=re enacted|=replayed|=broken down|=tagged|followed) ...2 (to|back|by|among|along|through|until|step|per|each)',
    '(golden|gold|canary|reference|known|labeled|correct|right|perfect|frozen|stored|kept|saved|snapshot) ...4 (set|answers|answer|output|outputs|input|inputs|result|snapshot|intermediate) ...3 (at|for|after|between|of|per|from|in front of|with) (each|every|any|all|the (one|part|step|stage|model))',
    '(each|every|any) (step|stage|model|part|component|link|piece|network|hop|pair|one|output) ~8 (log|logs|trace|snapshot|scorecard|golden|test|score|recall|check|regression|record|dashboard|compare|alone|separately|perfect|frozen|old)',
    '(per|by|after|at|between|behind|before) (each|every)? (stage|step|component|model|hop|part|link|pair) ...4 (scorecard|golden|log|logs|regression|recall|score|test|dashboard|set|comparison|metric|figure|check|report|snapshot|trace)',
    '(scorecard|golden|log|logs|regression|recall|score|test|dashboard|set|comparison|figure|check|report|snapshot|snapshots|trace|tested|scored|measured|checked|compared|replayed|recorded) ...4 (per|by|after|at|between|behind|before|for|of) (each|every|a|any)? (stage|step|component|model|hop|part|link|pair|one)',
    '(stage|step|component|model|link) (wise|by stage|by step|by model|by component|by link|level) ...4',
    '(turn|turned|switch|switched|swap|swapped|take|taken|leave|left|replace|replaced|remove|removed|freeze|frozen|hold|held|feed|feeds|put|putting) ~8 (one (after|by|at a|in) ...2|in turn|out in turn|each in turn|one out|the old one|the previous one|by hand|version put in|perfect output|human version)',
    '(leave one out|swap test|swap tests|ablation|bisection|bisect|bisected|lineage|trace id|error tree|attribution report|canary set|a b per stage|counterfactual replay|fault tree|blame table)',
    '(which|who|what|whose|where) (one|of them|model|step|stage|part|detector|link|fault|absence|removal|a drop) ...3 (it|=began|=begins|started|starts|moved|cures|cured|guilty|=off|broke|lost|went|false|wrong|deaf|blame|=gone|changes|fell|slipped|sick|lame|at fault|to blame|failing|differs)',
    '(which|who|whose|where|what) (is|was|has|have|it|things|they|got)? ...1 (guilty|to blame|at fault|=broke|=broken|=began|=begins|=went wrong|=got lost|deaf|failing|differs|=moved|=cured|=slipped|fault it|ill|=off $|=began it)',
    '(first|until the first) (false|wrong|bad|broken|faulty|failing) (one|step|stage|output|model|link)',
    '(failing|guilty|offending|faulty|broken|bad|sick|weak|wrong) (model|step|stage|part|link|one|component|network) ...2 (is|be|are|known|found|shown|out|can|$)',
    '(trace|traces) ...6 (part|step|stage|model|link) (that|which)',
    '(re score|rescore|re run|rerun|replay|replays|re scores|reruns) ...6 (each|every|one|in turn|frozen|stage|all|separately)',
    '(culprit|to blame|at fault|is guilty|the guilty|the weak link|root cause|who is wrong|went wrong first)',
    '(each|every|per|any|one) (step|stage|model|part|component|link|piece|network|hop) ...5 (separately|on its own|alone|by itself|score|scored|scores|test|tested|logged|log|measured|graded|replayed|checked|rated|individually|in isolation|one by one)',
    '(score|test|log|measure|grade|replay|check|rate|evaluate|record|trace|examine) ...6 (each|every) (step|stage|model|part|component|link|one|piece|hop|output) ...4',
    '(replay|rerun|re run|trace|bisect|step through|walk through|attribute|isolate|pinpoint|localize|narrow down|narrow it down|single out|track down|find out which|see which|show which|shows which|tells which|tell which|know which|point to the|points to the) ...12 (step|stage|model|part|component|one of|link|which|them|culprit|hop|piece|drop|fall|fault|cause|where|what)',
    '(which|what) (of them|one|of the (three|four|five|six|models)|model|step|stage|part|component|link) ...5 (cause|caused|moved|broke|fail|failed|slip|slipped|responsible|got worse|worse|drop|dropped|change|changed|lose|lost|to blame|wrong|guilty|went|is off)',
    '(swap|swapped|replace|freeze|switch off|bypass|hold) ...8 (one at a time|one by one|one part|one after the other|in turn|for last|to the previous|fixed|with the old|single)',
    '(per|by) (stage|step|component|model|hop) (metric|score|quality|error|eval|evaluation|dashboard|log)',
    '(stage by stage|step by step|model by model|part by part) ...4',
    '(intermediate|in between) (output|result|answer|score)',
    '(correlation|trace|request) id ...8 (through|across|all|every|each)',
  ],
};

const LARGEST =
  '(=largest|=biggest|=heaviest|only the (very)? (best|strongest|largest|biggest)|(best|strongest|dearest) (they|the vendor|he|she) (have|has|sell|offer|make)|(=best|=strongest|=greatest|=finest|premium|top) ...2 (model|llm|engine|version|network|tier|variant|money can buy|on the market|there is|available|that exists|in the (catalog|family|line up|range))|most (powerful|capable|advanced|expensive|sophisticated)|flagship|top (model|tier|of the (line|range))|frontier (model|llm)|state of the art (model|llm|system)|=xl|=xxl|ultra|=405b|=120b|=70b|=72b|=180b|latest and (largest|greatest)|large model|big model|biggest there is|largest there is|=opus)';

const EVERYTHING =
  '(everything|always|throughout|(each|every|all|any) ...3 (turn|request|query|question|call|case|photo|image|document|page|message|letter|item|user|customer|answer|sentence|task|step|line|frame|video|scan|ticket|claim|order|lookup|field|record|conversation|reply|draft|word|one|contract|invoice|listing|review|passenger|guest|patient|day|night|time|single|prompt|token|file|email|mail|lesson|essay|greeting|of (them|it|these))|without exception|across the board|all the time|no routing|not just the hard|whatever (the|it|they|comes|arrives|somebody|a)|regardless of (how|whether|what)|even (the|a|for|when|simple|easy|trivial|greeting|short)|all traffic|all (requests|queries|calls|cases|questions|documents|photos|images|users|traffic|tasks|of it|of them)|included|from the (simplest|smallest|shortest)|by default|full volume|for all|the whole (lot|load|traffic|stream|archive|corpus))';

const PRICE =
  '(cost|costs|price|bill|bills|expense|money|budget|latency|time|compute|hardware|power|electricity|spend|invoice|tag|gpu|gpus|minutes|seconds|hours|it (eats|takes|costs|needs)|they (cost|charge|eat|take)|(the|a|our|their) (bill|price|invoice|cost|meter|budget|expense|clock|price tag|electricity))';

const GAIN =
  '(quality|accuracy|accurate|good|better|best|right|correct|model|answer|answers|result|results|precision|recall|score|points|tenth|trees|layers|parameters|performance|improve|improvement|win|gain|percent|error|errors|detail|excellence|perfection|output|predictions|forecast)';

/** The largest model for all, or quality at any price. */
export const OVERSIZE: Readonly<Record<string, readonly string[]>> = {
  largest: [LARGEST, '(cleverest|mightiest|priciest|grandest|fattest|smartest|dearest|beefiest|brawniest|meatiest|heftiest|most (gifted|lavish|formidable)) ...3 (model|network|net|thing|one|of the (family|line|range)|version|there is|on offer|sold)?', '(hundred|thousand|#) layer (network|net|model)', '(# (billion|trillion) parameter|billion parameter|trillion parameter)', '(money can (rent|buy)|why settle for less|we could (find|get|rent|buy))', '(model|one|network) : (biggest|largest|best)', '(in every case|always) ...3 (=max|=ultra|=large)', '(=max|=ultra|goliath|titan|behemoth) ...1 (in (every|each|all)|for (all|every|each)|from end)', 'nothing (less|short|below|smaller|but) ...4 (best|largest|strongest|biggest|top|model|flagship|most powerful)', '(bigger|larger) is (always)? better', 'no (machine|model|network) ...2 too (big|large|strong|expensive|dear)'],
  everything: [
    EVERYTHING,
    '(each|every) !(day|week|month|year|night|hour|quarter|other|now|time|second|third|tenth|few|two|three|bit|tenth|spring|autumn|morning|new|leaderboard|chart) _ ~6 (=is|=goes|=go|=gets|passes|pass|through)',
    'without distinction', '(each|every|all) (request|letter|ticket|call) $', '(whether|hard or|easy or|big or|long or|clear or|simple or) ...4 (or|simple|easy|hard|blurred|small|short|trivial|mere|difficult|complex)',
    '(alike|without distinction|without exception|from end to end|end to end|in (every|each|all) (case|cases)|across all|in all of (them|these)|of (all|every|any) (kind|kinds|sort|sorts|size|sizes|type|types)|one and the same|the same (top|big|large|largest|best) (model|one)|as does|all (slopes|letters|garments|species|calls|of it)|are all|no (smaller|cheaper|lighter) (route|model|option|one)|never (a smaller|the smaller|anything smaller)|looked at no (medium|small|smaller)|too $|(even|down to) the)',
  ],
  price: [
    'what (it|they|this|that) (cost|costs|takes|take) ~10 is what (it|they) (cost|costs|takes|take)',
    "(not|never|won't|wo|don't|no) ...3 (save|spare|pinch|count|skimp|stint|haggle over) ...2 (penny|pennies|cent|cents|dime|dollar|money|expense|on (it|this|them|any))",
    '(cost|price|money|budget|bill) is (a|another)? ...1 (conversation|question|topic|matter|problem|worry|talk) (for|of) (another|later|some other|next)',
    '(live|living) with ...2 (whatever|any|the) ...2 (bill|cost|price|invoice|sum)',
    `(${PRICE}|running time|run time|waiting) ...3 (of no|without) (concern|interest|importance|account|consequence|relevance|matter)`,
    `(any|whatever|unlimited|no end of) (amount|sum|number|quantity) of (compute|computing|money|time|hardware|gpu|gpus|machines|power|electricity)`,
    `(${PRICE}|the clock) be (damned|hanged|hang|what it (is|may))`,
    'let ...2 (invoice|bill|cost|price|time|meter|clock|it) ...1 (be what it|take|run|cost|grow|rise|be as)',
    '(until|till) ...6 (cannot|can not|no longer) be (improved|bettered|raised|beaten|lowered)',
    `(regardless of|irrespective of|no matter|never mind|without regard (to|for)|disregarding|independent of|heedless of|indifferent to) ...4 ${PRICE}`,
    `(whatever !(the (hour|time|day|weather|season))|however much|however long|however many|how much ever) ...4 (${PRICE}|it (eats|takes|costs|needs|wants)|that (costs|takes)|cost|costs|say|says|charge|eat|take|long|expensive|dear)`,
    '(nothing|none) (but|less than|short of|below) ...3 (best|largest|top|strongest|biggest|flagship|most powerful) ...2 (=model|one|version) ...2 (will do|be good enough|is good enough|is acceptable|would do|is fit)',
    '(meter|clock|bill|cost|costs) (may|can|is free to) (run|rise|grow|climb)',
    '(bill|invoice|cost|price|expense) (is|be) ...1 (somebody|someone|another|finance) ...3 (worry|problem|business|headache|concern|else)',
    '(hang|damn|forget|ignore|so much for) the (expense|cost|price|bill|budget)',
    '(at|for) (any|whatever|all) (price|cost|costs|expense)',
    '(money|cost|price|budget|expense|spend|compute) ...2 (is|be|play|are) ...2 (no (object|issue|concern|matter|obstacle|question|consideration|constraint|role|part)|not (an (issue|object|obstacle|argument)|a (concern|factor|question|consideration|constraint))|secondary|irrelevant|beside the point|unimportant)',
    '(money|cost|price|budget|expense) (do|does|will|shall|should) not (matter|count|enter|play|come into|stop|hold|interest|concern|bother|worry|frighten|deter)',
    '(spare|spared|sparing) no (expense|cost|effort)',
    '(blank|open) (check|cheque|budget)',
    'no (expense|cost) ...2 (spare|spared|too)',
    'no (machine|model|network|cluster|gpu|computer|server|bill|price) ...2 (be)? ...1 too (big|large|strong|expensive|dear|high|much)',
    'cost what it (may|will|wants)',
    '(do|does|did|will) not (look at|count|ask about|worry about|care (about|what)|mind) ...4 (price|cost|bill|money|expense|meter|invoice|it costs)',
    '(as long as|until|for as long as) ...4 (any better|gets better|improves|any gain|still improves|the last (tenth|point|percent))',
    '(last|every) (tenth|fraction|bit|drop|ounce|point|percent) of ...2 (quality|accuracy|precision|a point|a percent|performance|recall)',
  ],
  gain: [GAIN, '(no object|any amount|one more|found|headline|improve|damned|let it|what it is)'],
  // Only above a size or a sum, so for few.
  limited: ['(above|over|beyond|more than|larger than|longer than|worth more than) # ~20', '(in|during) (the|a|our|that) ...2 (trial|test|pilot|experiment|benchmark)', '(too|so) (dear|expensive|slow|costly|much)', 'per (euro|dollar|cent|pound|watt|second|penny|millisecond)'],
  // Only for some cases, or not of this system.
  routed: [
    '(to|by|on|with|for|gets|get) the (small|smaller|cheap|cheaper|light|lighter|little|medium|mid size|middle|tiny) (one|model|net|network|version)',
    '(only|just|solely) !(the very best|the best|the largest|the strongest|the biggest) ...6 (hard|difficult|doubtful|long|complex|rare|unclear|tricky|disputed|when|if|for|on|the|cases|one in|#percent|where|after|those|what|appeals|second)',
    '(hard|difficult|doubtful|complex|tricky|unclear|long|rare|borderline|disputed|low confidence|uncertain|escalated|ambiguous|high value|high risk|multi city|urgent) ...3 (case|question|request|one|query|document|turn|photo|ticket|trip|claim|call|page|part|tenth|few|image|scan|lesson|sentence)',
    '(=escalate|=escalates|=escalated|(=route|=routes|=routed) !(nothing|none)|fall back|falls back|falls through|on request|on demand|offline|overnight|nightly|batch|in the lab|for labeling|to label|as a teacher|as teacher|as a judge|as judge|distill|distilled|one sentence in|one in|# in #|#percent of|sample|samples|second opinion|try harder|when the (small|smaller|cheap)|when ...3 unsure|evaluation|once a (day|week|month|year))',
    '(instead of|rather than|not|without|no need for|beats|beat|against|than) ...3 (=largest|=biggest|=strongest|the large|the big)',
    '(=largest|=biggest|=best|=strongest) ...2 (hits|hit|song|film|star|seller|customer|client|user|branch|store|city|site|shop|airport|team|crowd|group|share|part|risk|effect|problem|cost|gain|class|market|account|expense|source|file|document|number|of our|worry|weakness|loss|region|farm|hospital|bank|practice|way|case|time)',
  ],
};
