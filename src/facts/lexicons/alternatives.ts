/** Words for weighing what is bought against what is built, and one model against another. */

/** Something that somebody else sells or runs. "Service" and "product" alone are mostly our own. */
const BOUGHT =
  "(vendor|vendors|suite|suites|off the shelf|ready made|white label|turnkey|commercial|saas|=offering|=offerings|add on|plug in|plugin|marketplace|hosted (model|service|solution|version|api)|third party|on the market|subscription|provider|providers|software house|company that sells|market leader|bought (one|system|model|tool)|packaged|(one|two|three|four|five|six|several|both|other|another|external|outside|existing|paid|public|cloud|available|leading|big|large|major|competing|rival|#|of the|a|their|his|such) ...2 (=services|product|products|api|apis|package|packages|tool|tools|platform|platforms|module|modules|engine|engines|solution|solutions) (of|by|from|on|we|that|which|for sale|is|are|was|were|in|with|sold|already)?|(vendor|supplier|market|somebody|someone)'s ...3|score that comes with|module for (this|it))";

/** The same, where the words around speak of trying or of pricing it. */
const PRODUCT =
  `(${BOUGHT}|product|service|api|package|tool|platform|module|engine|solution|portal|agency)`;

/** Made or run by ourselves. */
const OWN =
  '(our own|own|ourselves|in house|of our own|from scratch|custom|home grown|homegrown|self built|bespoke|self host|self hosted|open weight|open weights|open source|a model ourselves|internally)';

const WEIGH =
  '(try|tried|trial|test|tested|price|priced|compare|compared|look at|looked at|look hard at|looked hard at|look into|looked into|evaluate|evaluated|pilot|piloted|benchmark|benchmarked|consider|considered|weigh|weighed|ask|asked|get quotes|got quotes|get a quote|quoted|measure|measured|assess|assessed|shortlist|shortlisted|sound out|sounded out|invite|invited|demo|lent|on loan|borrow|borrowed|shown|demonstrated|rival|rule out|ruled out|turn down|turned down|reject|rejected|on the table)';

export const BUILD_OR_BUY: Readonly<Record<string, readonly string[]>> = {
  weighed: [
    // What was looked at, who sells it, and why it was made here.
    '^ (=buy|=buying) (rather than|instead of|versus|against) (=build|=building|=make|=making) : ~6 (=tried|=tested|=considered|=looked|cannot|=lack|=lacks|=cost|=costs|too|=sees|=see|=know|=knows|=priced)',
    '(have|had) ~6 (in|over|here|round) (for a (demo|trial|pilot|test)|on (trial|approval))',
    '(have|had) (one|two|three|a few|several|both) (bought|ready made|commercial|finished) ...2 (in|here|over)',
    '(talk|speak|meet|sit down|sat down) ...1 (to|with) ...3 about (=buying|buy|=licensing|=renting|a license|a contract|prices|terms)',
    '(one|two|three|four|five|several|some|a few) ...3 (firm|maker|vendor|supplier|house|startup|seller|manufacturer) ...3 (=do|=sell|=make|=offer|=rent|=license)',
    '(firm|maker|vendor|supplier|house|startup|seller) (=do|=does|=sell|=sells|=want|=wants|=ask|=asks|=charge|=charges) ~6 (but|#money|and|neither|both|which)',
    '(complete|whole|finished|turnkey|full|ready) ...4 from ...4 (maker|firm|vendor|supplier|manufacturer) ~10 #money',
    '(=training|=building|=making|=writing|=growing) (one|something|a model|a net|a network) of our own ...3 (come up|came up|=considered|=discussed|=looked|=weighed|=raised)',
    '(own|our own) ...2 (model|network|net|engine|llm) : ...1 (we|there|for|that) ...2 (have|has|is|are|lack|would)',
    '(write|build|make|train) the (software|model|thing|program|tool) (itself|ourselves|themselves|herself|himself|myself) ...1 (because|since|as)',
    '(so|hence|therefore|which is why) (we|i) ...1 (make|build|train|write|grow) (our own|one ourselves|it ourselves)',
    '(build|train|make|develop|write) ~6 (instead of|rather than) (=buying|=buy|=renting|=licensing|=calling) ~20 (cost|#money|#percent|because|reach|know|lack)',
    // What is sold, and what it lacks, costs or does as well.
    `(service|services|app|apps|bot|module|modules|file|reader|engine|product|products|suite|add on|subscription|subscriptions|ranking|scanner|system|systems|planner|api|apis) ~6 (=sold|=licensed|licensable|on sale|for sale|can be (bought|licensed|rented|had)|could be (bought|licensed|rented|had)) ~20 (but|neither|none|both|too|never|cannot|dear|need|know|lost|=lose|though|however|and)`,
    `(=sell|=sells|=offers|=offer|=markets|=rents|=licenses) (a|an|such|this|these|it|one|the|minutes|us|their|its) ~16 (but|neither|none|too|never|cannot|knows|=lost|though|however|tried|trial|test|at #money|and our|for #money)`,
    `(=tried|=tested|=trialed|=compared|=considered|=examined|=lent|=shown|looked at|on trial) ...6 (=services|products|=apps|=suites|suppliers|vendors|=tools|offers|offerings|packages|modules|bots|moderation services|apis|engines|systems)`,
    `(=services|=products|=apps|=suites|suppliers|vendors|=tools|offerings|packages|modules|apis|systems|demos) ...2 (=tested|=tried|=compared|=examined|=evaluated|=trialed|=lent|=weighed|=priced|looked at|on trial|on loan)`,
    '(=lent|=loaned|on loan|on trial|on approval) ...2 (to us|for|us) ...6 (season|month|week|year|term|days|#duration)',
    '(=bought|=rented|=licensed|=sold|=leased) ~10 (instead of|rather than|beat|beats|than|versus) ...4 (own|home made|made|built|trained|in house|ours)',
    '(could|might|can|would) have (=bought|=licensed|=rented|=taken|=used|=called|=subscribed)',
    '(we|i|they|zoo|team|operator|office|city|paper|charity) ...3 (=were|did) ...2 (=bought|buy|try (one|it|that|two|three))',
    '(were|had) one of (them|these) ~10 (bought|buy|rent|licensed)',
    '(roll|rolling|grow|growing|make|making|build|building|train|training|develop|developing|write|writing) (our|its|their|your|one\'s) own ...8 (=rejected|=out|=was|would|=dropped|because|cost|too|takes|took|never|is|need|not|:)',
    '(cannot|can\'t|could not|couldn\'t|unable to|nobody here can|not in a position to|no way to|neither .. nor) ...2 (train|build|develop|host|make|run|maintain) (models|a model|one|anything|our own|such|it|networks|our)',
    '(do not|don\'t|did not|didn\'t|not|never|nor|why we) ...3 (train|build|host|take|buy|rent|license) (:|because|since|as|~1 :)',
    '(own|own model|own net|own engine|own reader|in house|=train|=build) ...3 : ...1 (no|too|not|#|nobody|never|neither|months|years|nine|two|three) ~10',
    '(=buy|=bought|=license|=api|off the shelf|supplier|vendor) : ...2 (no|too|not|#|nobody|never|neither|two|three|one|both|knows|sends|reads|catches|our) ~10',
    '(train|trained|build|host|fine tune|grow|make|develop) ...3 (our own|an open model|open weights|own|one|it|on|in) ~14 (because|since|as|so that|after|for) ...3 (no|none|neither|nothing|law|rule|charter|privacy|may not|must|forbid|never)',
    '(law|charter|rule|rules|regulator|procurement|statute|contract|policy|council|union|consent|secrecy|confidentiality|treaty) ~10 (rule out|rules out|forbid|forbids|demand|demands|require|requires|exclude|excludes|bar|bars|prohibit|prohibits|allow|allows) ~6 (vendor|service|hosted|api|apis|cloud|supplier|outside|open weights|third party|sending|commercial|foreign)',
    '(no|neither|not one) (vendor|supplier|outside|third party|provider|outsider|company) ...2 (may|can|could|is allowed|must|shall) ~12 (rule|so|hence|therefore|train|which|own)',
    '(neither|none|not one|no one) of (the|them|their|our|its) ...6 (module|modules|product|products|supplier|suppliers|vendor|vendors|apps|services|suites|tools|systems) ...3',
    '(vendor|supplier|maker|market|commercial|hosted|shop|store|ready made|white label|off the shelf|outside|someone else|somebody) ...4 (bot|tool|tools|api|apis|model|models|planner|service|product|app|apps|module) ~12 (drop out|out of the question|dropped|sells its own|comes with|dearer|cheaper|because|would|cannot|which rules|ruled out|fell|stays|too|never)',
    '(compare|compared|weigh|weighed|reckon|reckoned|trial|pit|pitted|measured) ~10 (with|against|to|and|through|both) ...3 (home made|home grown|our own|own|in house|self made|vendor|maker|bought|ready made|hosted|both)',
    '(home made|home grown|in house|self made) ...3 ((one|model|bot|version|net) )?~14 (supplier|vendor|maker|bought|rented|service|dearer|cheaper|hosted)',
    '(an|the|a|public|outside|hosted|commercial|vendor) (api|service|subscription|cloud model) ...2 (do|does|will do|suffice|is enough|serves|was the obvious|would do|is what we take|it is) ~16',
    '(pay|cost|costs|paid) more for (one|an|two|three|a|our) (engineer|engineers|researcher|team|data scientist|scientists|model of) ~10 (than|the service|api)',
    '(not|never|hardly|too little|too few|no) ...6 (to (hire|pay) (a|an|for a|for an|researchers|engineers)|pay for (the|a) (machine|server|team|gpu|card))',
    'nobody (hire|hires|trains|builds|would train|would build)',
    '(lost|=lose|=loses|beaten|beat|beats|inferior|superior) (to|by)? (a|an|our|the)? ...2 (net|model|one|reader|engine) (that|which) we (train|build|grow|make)',
    '(neither|no|without|lack|lacks|lacking) ...1 (their|the|enough|any)? ...2 (data|corpus|labels|researchers|patience|experience|scientists|people|hands) (nor|or|,) ~8',
    '(sell|sells|offers|does|has done) ...2 (it|this|that) ...3 (at|for|already|since) ~14 (people|we|our|us|better|engineers)',
    '(=rents|=rent|=bought|=buys) for all of us',
    '(the (former|first|one)|this one|it) ...2 (take|know|read|want|need|cost|send|speak|lack) ~14 (the (latter|second|other)) ...2 (has|have|have been|is|was|cost|needs|never|knows|send)',
    '(ours or theirs|theirs or ours|own or bought|home made or bought|self hosting or (vendor|api)|self hosted or (vendor|api)|self host or vendor) ~3',
    `(buy|buying|purchase|purchasing|licensing|renting|outsourcing|procuring|subscribing|off the shelf) ...8 (would|cannot|not open|out|was|is no|cost|mean|meant|fail|too|never|leave|rejected|ruled out|makes|made|remains|gives|buys us)`,
    `(build|building|train|training|make|making|run|running|host|hosting|develop|developing|grow) ...4 ${OWN} ...8 (not open|never|out|would|is not|was not|takes|need|needs|cost|too|beyond|no|cannot|impossible|not an option|makes no|nobody|wait|require|means)`,
    `(we|i|team|they|two of us|colleague|engineer|desk) ...4 ${WEIGH} ~9 ${BOUGHT}`,
    `(we|i|team|they) ...3 (priced|get quotes|got quotes|got a quote|shortlisted|trialed|sounded out|turned down|ruled out|rejected) ~8 ${PRODUCT}`,
    `(we|i|team|they|colleague|engineer|desk) ...4 ${WEIGH} ...4 (=buying|buy|purchasing|licensing|renting|outsourcing|procurement)`,
    `(service|product|tool|package|api|suite|module|engine|planner|platform|software) (of|by|from) _ ...4 (=was|=were|been) ...2 ${WEIGH}`,
    '(self hosting|=hosting|=running) ...2 (an|a|our|it|the)? ...3 (open|own|model|ourselves|weights) ...4 (need|take|cost|would|cannot|is not|mean|require)',
    `${BOUGHT} ~8 (=was|=were|been|be|get|got) ...2 ${WEIGH}`,
    `${BOUGHT} ...10 (=cannot|can't|does not|do not|doesn't|don't|neither|none|trip|stumble|fail|fails|lack|know nothing|knows nothing|never saw|would need|would have|want a|want a|ask for|charge|cost|falls short|fall short|too (slow|dear|expensive|weak|big|rigid)|would (be|mean|cost|need|have|send|take|give|save)|might (be|do)|has no|have no|is not|are not|was not|were not|was weaker|was worse|gets only|reaches only|reach only)`,
    `(no|none of the|neither of the|not one of the|no single) (vendor|supplier|product|service|suite|package|api|provider|tool|company|software|one|existing|commercial|off the shelf) ...8 (sell|offer|support|cover|speak|know|understand|handle|have|has|can|could|do|does|sell|deliver|run|read|meet|come|fit|exist|met|ha)`,
    `(nothing|nobody|no one|none) !(short|but|less|more) ...6 (on the market|off the shelf|for sale|to buy|sells|offers|else has|else knows|else sees|else has seen)`,
    `(build|train|make|run|host|do|develop|write|keep|fine tune|tune|operate) ...8 ${OWN} ~12 (because|since|for the reason|as (no|nothing|nobody|none|the)|rather than ...3 (buy|rent|license|pay|call|use)|instead of ...2 (buy|rent|license|pay|call|use))`,
    `(build|train|make|do|run) (it|this|them|the _|one) (ourselves|in house|on our own) ~12 (because|since|as)`,
    `(rather than|instead of|not|over) ...2 (train|training|build|building|make|making|fine tune|fine tuning) ...4 (our own|own|one|from scratch|a model|it|ourselves) ~20 (because|since|as|for|so|would|which|no|lack|takes|need)`,
    `(because|since) ~20 (rather than|instead of|so we do not|so we don't) ...2 (train|build|make|fine tune|buy|rent|license)`,
    `(rent|buy|license|use|call|take) ...8 (because|since) ~16 (train|build|our own|ourselves|expertise|labels|nobody here|no data|no corpus|no team)`,
    `(make|build|train|own) (or|versus|vs|against) (buy|rent|license|hire|api) ~3 (we|the|because|bought|buying|buy|it|they|priced|neither|one|two|a|our|no|since|#)`,
    `(cheaper|dearer|costlier|better|worse|slower|faster|more|less|half|third|quarter|twice|times) ...8 (than|of|the|as) ...4 ${BOUGHT} ...4`,
    `(against|versus|compared with|compared to|next to|beside) ...2 (vendor|off the shelf|commercial|bought|hosted|ready made|packaged|white label|leading product|market leader)`,
    `(our own|own|in house|fine tuned|self hosted|open weights|open source|tuned) ...8 (against|versus|vs|compared with|compared to|beats|beat|than) ...5 ${BOUGHT}`,
    `${BOUGHT} ...8 (against|versus|vs|compared with|compared to|beats|beat|than) ...5 (our own|own|in house|self hosted|open weights|open source|training|building)`,
    '(company|companies|firm|firms|startup|startups|supplier|suppliers|house|houses) ...3 (that|who) ...2 (do|sell|offer|make|build|supply) (this|it|such|that|them|these)',
    '(nothing|none|no product|no tool) ...6 (for money|could find|we found|could buy|can be bought|could be bought)',
    '(system|product|tool|one|package|demo) (that)? (we|i) (=were|=was) (shown|offered|sold|quoted)',
    '(nothing|too little|too few|no|not enough|hardly any) ...4 (to train on|to learn from|to train with|of our own to)',
    '(=bought|purchased|rented|licensed) _ ~14 (our own|ours|the one we|we trained|we built|in house)',
    '(supplier|vendor|firm|company|software house|startup|consultancy) ...2 (=offered|=quoted|=asked|=wanted|=bid|=demanded|=charges|=proposed)',
    '(supplier|vendor|firm|company|house|maker) ...8 (=showed|=presented|=demonstrated|=pitched) ...3 (us|theirs|it|their)',
    '(model|team|engine|system|network|one) of our own ...4 (=ruled|=dropped|=out|impossible|never)',
    '(home made|homemade|self made|home grown) ~8 (=rented|=bought|=licensed|=hired)',
    '(model|team|engine|system|network|solution|one|version|reader|detector|product|tool) of our own ...3 (would|cost|take|need|cannot|be not|mean)',
    '(open weights|open source|open model|self hosted|on our own (card|server|machine|hardware|rack|computer|gpu)|in house|on premises) ~12 (because|since|as (the|our|no))',
    '(on sale|for sale|on offer|on the market) ...3 (=is|=are) (made|meant|built|aimed|designed|priced|sold)',
    '^ (=doing|=building|=making|=training) (it|this|one|them) (in house|ourselves|on our own)',
    '(outside|external|third party|foreign|public|hosted|cloud) (service|api|model|vendor|provider|product) ~10 (so|therefore|hence|which is why)',
  ],
  // Asks whether to buy or to build; what follows answers it.
  asks: [
    '(ours or theirs|theirs or ours|(self hosted|self host|own|in house|home made) or (vendor|bought|theirs|hired|service|api|hosted|rented)|not the other way|(not|why) (an|another|any)? (existing|other|ready|ready made|finished) (product|way|one|service|tool|solution)|why bought|why built|why our own|why rented|why not ours)',
    'why (not|do we not|do we|are we not|did we not) ...4 (buy|rent|license|build|train|buying|building|make)',
    '(build|make|train|buy|rent) (or|versus|vs|against) (buy|rent|license|build|make|train)',
    '(could|should|can|do|did) (we|you|one) ...3 (buy|rent|license|train our own|build our own|make our own)',
  ],
  // A reason, in what follows such a question.
  reason: ['(because|since|but|would|cannot|could not|too|than|neither|none|never|nobody|against|cheaper|dearer|#money|#percent|#points|no (data|labels|corpus|team)|not)'],
  // Names of ways in tables and labels.
  bought: [BOUGHT, '{place.vendor}', '(buy|bought|rent|rented|license|licence|licensed|service|subscription|supplier|agency|product|suite|=api)'],
  own: [OWN, '(tuned|trained|train|build|built|our|in house|open|rules|self|weights|on prem|local|distilled)'],
  topic: ['(make|build|train|own|run) (or|versus|vs|against) (buy|rent|license|hire|api)', '(buy|bought|rent|license) (or|versus|vs|against) (build|make|train|own)'],
  // Says that nobody has looked.
  unweighed: [
    `(none|nobody|no one|not|never|neither|without|yet to|n't|haven't|hasn't|didn't) ...5 (look|looked|compare|compared|price|priced|tried|try|ask|asked|check|checked|weigh|weighed|test|tested|evaluate|evaluated|consider|considered|comparing|looking|checking)`,
    '(have|has|had|did|do|was|were) (not|never) ...2 (look|compare|price|try|ask|check|weigh|test|evaluate|consider)',
  ],
  // A ticket system, a tracker, a printer: bought, but not instead of the model.
  aside: ['(gpu|server|machine|label|labels|annotation|data|card|rack|storage|hardware|bandwidth|office|hosting) ...4 (=was|=were|is|are)? ...2 (bought|buy|purchase|compared|rent|rented|renting|priced|broker)', '(user|traveler|customer|passenger|member|guest|visitor|shopper) ...2 (can|may|could|choose|either) ...1 (build|buy|rent|make)', '(memo|study|analysis|report) (exist|exists|is available|can be had|is attached|was written)', 'which (everybody|everyone|all the others) (takes|uses|buys|take|use)', '(ticket|booking|hr|erp|crm|ehr|record|records|document management|telephone|phone|payroll|library|warehouse management|content management|till|badge|scheduling) (system|software|database|suite|platform) ...6 (bought|buy|purchase|license|keep)'],
};

const VARIANT =
  '(alone|teacher|student|autoencoder|feature|features|glossary|window|filtering|filter|rule|=bert|table|ocr|tracker|distilled|collaborative|(deeper|deep|shallow|heavy|light|heavier|lighter|full|tiny|short|long|simple|plain|sparse|dense|wide|slow|fast|old|new|general|special|deepest|largest|smallest|biggest|cheapest|dearest|best|middle|little|one stage|two stage|costly|giant|huge|compact) (one|model|net|network|tracker|window|version|variant|reader|encoder|features|embeddings|embedding|recognizer|parser|detector|scorer|forest|head)|long context|zero shot|few shot|model|models|network|net|encoder|decoder|classifier|ranker|reranker|detector|segmenter|tree|trees|forest|regression|baseline|heuristic|llm|transformer|ensemble|lookup|embedding|bm25|keyword|vote|distilled|quantized|tuned|untuned|fine tuned|gpt|llama|mistral|gemma|claude|gemini|whisper|bert|gru|lstm|boosting|lightgbm|xgboost|(larger|smaller|bigger|large|small|medium|big|cheap|cheaper|middle|first|second|hosted|open|simpler|former|latter|costlier|dearer|mid size) (one|model|version|variant|net)|=3b|=7b|=8b|=13b|=70b|=1b|=12b|=32b|=405b|=l|=m|=xl|variant|variants|technique|method|approach|parameters|api|vendor|service|writer|parser|rules|algorithm|engine|mini|max|nano|pro|haiku|sonnet|opus|flash|turbo|nearest neighbor|bag of words|linear|fine tuning|retrieval|prompt|prompting|two stage|one stage|cascade)';

export const COMPARISONS: Readonly<Record<string, readonly string[]>> = {
  variant: [VARIANT, '(two|three|both|either|neither) ...2 (model|network|net|variant|encoder|reader|technique|method|version)'],
  strong: ['(where|while|whereas|against|versus|vs|instead of|than|rather than|yet|as against|in place of|its teacher|the former|the latter|but|until)', 'one (score|need|take|get|cost|read|find|miss|model|run|finish|answer|be|of them) ~12 the other', ';'],
  better: [
    '(slower|faster|=later|=sooner|better|worse|cheaper|dearer|costlier|ahead|behind|quicker|heavier|lighter|stronger|weaker|leaner|pricier|hungrier|higher|lower|shorter|longer|larger|smaller|thirstier)',
    '(gain|gains|lose|loses|buys|adds|costs|saves|lags|trails|beats|wins|outperforms|improves|drops) ...4 (#percent|#points|#factor|#duration|#money|#ratio|half|twice)',
    '(twice|double|half|three times|four times|ten times|a third|a quarter|#factor) ...2 (the|as|of|its|what|that)',
    '(within|short of|shy of|off by) ...3 (#points|#percent|points|point)',
    '(bring|take|cut|push|lift|raise|lower|go|drop|fall|rise|climb|bring down|move|pull|improve|increase|reduce) ~12 from # ...3',
    '(thrice|double|halve|triple|treble|quadruple|twice|half|halves|doubles) ...4 (time|error|cost|price|bill|machine|memory|latency|load|miss|alarm|wait|invoice|energy|size|errors)',
    '(within|short of|shy of|off by|behind by|ahead by) ...2 (#|point|points)',
    '(# ...6 (given away|give away|given up|sacrifice|lost|lose|traded)|#points ...6 (give|sacrifice|lose|trade))',
    '(win|won|wins|lose|lost|prevailed|prevail|won out|come first) ...2 (against|over|to|by|on|with)',
    '# (rather than|instead of|against|not|where|in place of|over|compared with|versus|vs) # ...2',
    '(#percent|#points|#count|#duration) (more|less|fewer|later|sooner|late|better|worse|slower|faster|higher|lower) ...3',
    '(cost|costs) us ...8 #',
    '(more|less|fewer) than (the|its|a|our) ...2 (model|small|large|bigger|smaller|larger|one|baseline|tree|rules)',
  ],
  contrast: ['(where|while|whereas|against|versus|vs|instead of|but|compared with|compared to|than|rather than|as well|the other|both|respectively|and)', 'did so', ';', '(as against|in place of|its teacher|the former|the latter|yet|until|neither|either|between)'],
  // What a model does well or badly, of which there can be so and so many.
  does: ['(miss|find|catch|get|name|raise|hit|spot|recognize|flag|lose|solve|answer|misread|confuse|invent|place|misplace|right|wrong|correct|false|alarm|error|fault|usable|accept|accepted|picked|preferred|valid|score|take|need|cost|run)'],
  // Against people or the process of today: what it is worth, and no choice of model.
  person: ['(than|against|versus|where|instead of|compared with|compared to) (a|an|the|our|one|any)? ...2 ({person}|desk|agency|editor|clerk|human|hand|today|staff|manual|last year|before|baseline period)'],
  target: ['(must|has to|have to|should|shall|at least|at most|no more than|target|goal|aim|alarm|alert|roll back|rollback|threshold|gate)'],
};
