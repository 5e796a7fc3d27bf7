/** Patterns over what a system does before it has data of its own. */

/** Ways to work without data of one's own. */
const ANSWER =
  '((take|takes|get|gets|use|uses|receive|receives|inherit|inherits|given|gives|is given|are given|shown|shows|is shown|are shown) (the|its|their|his|a|that) ...3 (score|rate|average|mean|profile|settings|forecast|curve|values|value|estimate|price|prices) (of|from|for)|rule|rules|heuristic|heuristics|rule of thumb|popular|popularity|best seller|best sellers|bestsellers|best selling|sells best|most (liked|read|used|bought|booked|played|viewed|ordered|borrowed|asked|watched|visited|loved|common|frequent|chosen|liked)|top (ten|list|sellers|#number)|(the|an|own|regional|national|group|category|chain|weekly|monthly|overall|global|long term) (average|averages|mean|median|base rate|rate)|(regional|local|typical|its own|its) average|=prior|default|defaults|default value|base rate|list of ...2 (word|words|keyword|keywords|terms|names|rules|favorites)|word list|keyword|keywords|lookup table|fixed (table|list|order|text|answer)|average of|mean of|closest|(everybody|everyone) (gets|get|sees|see)|points sheet|checklist|hand set|hand made|hand picked|handpicked|hand written|handwritten|hand labeled|curated|by hand|synthetic|simulated|simulation|simulator|rendered|artificial|augmented|bought|purchased|licensed|public (data|dataset|corpus|photos|images|pictures|records|recordings|detector|model|models|archive|set|sets|texts|examples|data sets)|open (dataset|corpus|source|models|weights)|archive of|archives|historical (data|records|cases|orders|bookings)|pretrained|pre trained|off the shelf|as (delivered|shipped|they ship|it ships|they come|it comes|they are delivered|bought|downloaded|published|supplied)|transfer|transferred|borrow|borrows|borrowed|(most|nearest|very)? similar|neighbor|neighbors|neighboring|look alike|look alikes|lookalike|sibling|siblings|sister|its (group|segment|cohort|category|class|region|district|family|genus)|their (group|segment|cohort|category|class|region|district|family)|questionnaire|quiz|survey|onboarding|(is|are|we|app|it|she|he) (ask|asks|asked)|goes by (what|how|the)|go by (what|how|the)|standard (profile|profiles|curve|values|settings)|(#number|six|five|ten|model) (model|sample|worked) (essay|essays|answer|answers|case|cases|example|examples|questions)|most liked|nearest|short interview|seed|seeds|seeded|bootstrap|bootstrapped|warm start|labeled by|zero shot|few shot|content based|by (its|their) (content|description|metadata|attributes|features|text|title|price|size|age) (alone|only)?|description alone|randomly|random order|at random|exploration|bandit|alphabetical|chronological|by (distance|price|date|size|age|name|region|fleet size)|order of arrival|in the order|today\'s (list|method|process|rules|order|way|system)|as (today|before|now)|as (they|it|we) (do|does) (now|today)|old (system|score|sheet|list|method|rules|scorecard|table|model|tariff|formula|way)|formula|physics|power curve|textbook|guideline|guidelines|score card|scorecard|timetable|(nothing|no score|no suggestion|no recommendation|no forecast|no ranking) ...2 (is|are)? (shown|ranked|scored|suggested|made|given)|shows nothing|stays silent|stay hidden|without a score|factory (setting|settings|values|default)|(vendor\'s|supplier\'s|manufacturer\'s|maker\'s) ...2|published (rates|tables|values|norms|curve|data)|national (rate|average|statistics|figures|data)|statistics|norms|(clerk|clerks|editor|editors|curator|curators|expert|experts|staff|agent|agents|person|people|human|humans|specialist|nurse|doctor|officer|desk|manager) (choose|chooses|pick|picks|decide|decides|decide*|set|sets|sort|sorts|does|do|handle|handles|rank|ranks|assign|assigns|answer|answers|place|places)|(goes|go|routed|sent|falls) to (a|the) (clerk|person|desk|human|specialist|editor|expert|officer|agent)|collected (by|from|in) ...2 (pilot|shadow|trial|lab|staff)|shadow run|(two|three|four|five|several|retired|our|own) ...3 (label|labels|labeled|annotate|annotates|annotated))';

/** Moments before there is data. */
const EARLY =
  '((for|in|during|over|through|throughout) (the|its|their|our|your|his|her|each|every|a) first (#duration|#count|#number|few|two|three|four|six|winter|summer|spring|autumn|lesson|harvest|season|quarter|term|year|weeks|months|days|nights)|day one|day zero|day 1|day 0|first (day|morning|week|weeks|days|month|months|night|evening|hours|hour|season|version|release|model|run|start|shift)|at first|at the (start|beginning|outset|launch)|at launch|from the (start|outset|beginning|first day)|to (begin|start) with|in the (beginning|first weeks|first days|first month|meantime)|on launch|launch day|launch week|initially|initial|until then|until there|until we have|until it has|until enough|until they have|by then|before (there|any|the first|we have|it has|launch|that|enough|users have|anyone|anybody|own|our own|its own|a single)|out of the box|for a start|for starters|from scratch|at go live|opening day|when it opens|when we open|at the opening|to get going|to get started|get (it|us|things) (going|started|off the ground)|kick off|kick start|starting point|starting set|starts (out|off|life) (with|on|from|as)|start (out|off|life) (with|on|from|as)|begins with|begin with|begins life|begin on|starts with|start with|starts from|start from|starts on|start on|bootstrapped|seeded)';

/** Somebody or something that the system knows nothing of. */
const NEWCOMER =
  '((new|newly|brand new|fresh|recent|recently|unknown|unseen|first time|just|previously unseen|never seen|never before seen|unfamiliar|newest) ...3 ({person}|item|items|product|products|user|users|account|accounts|title|titles|listing|listings|article|articles|category|categories|site|sites|store|stores|shop|branch|branches|market|markets|city|cities|country|route|routes|host|hosts|merchant|seller|supplier|song|show|episode|book|dish|recipe|restaurant|room|hotel|machine|machines|turbine|meter|meters|station|line|field|farm|plot|species|class|classes|topic|topics|language|languages|customer|customers|client|clients|patient|patients|student|students|school|course|courses|exhibit|museum|tenant|tenants|company|companies|employee|job|jobs|vehicle|vehicles|truck|device|devices|game|joiner|joiners|arrival|arrivals|entrant|entrants|tariff|model year|part|parts|work|works|object|objects|ones|release|releases|film|films|series|case|cases|code|codes|contract|contracts|sensor|sensors|installation|building|repository|repositories|project|projects|stop|stops|policy|airline|gate|member|members|house|households|household|subscriber|subscribers|cow|cows|animal|animals|wine|painting|lot|lots|vendor)|newcomer|newcomers|((somebody|someone|anybody|whoever|one|people|those|a {person}|members|users) ...1 who|that|which) ...1 (joined|joins|just|only|arrived|opened|signed up|registered|started|has just|have just) ...2|first visit|first visits|first time|first timer|first timers|first order|first booking|first stay|first season|first lesson|newly (opened|listed|joined|hired|added|installed|arrived|planted|published|registered|commissioned|hatched|built)|beginner|stranger|strangers|cold start|cold starts)';

const NO_DATA =
  '((no|without|not enough|too little|little|few|lack of|lacks|lacking|missing|scarce|has not|have not|had not|not yet|nothing|neither|zero|hardly any|insufficient|absent|fewer than #|less than #|fewer than|under #|not a single|no one has|nobody has|nobody|no one|not one) ...5 (history|histories|data|record|records|past|label|labels|ratings|rating|reviews|review|clicks|click|orders|order|visits|visit|purchases|purchase|bookings|sales|plays|readings|outcomes|outcome|feedback|interactions|interaction|activity|behavior|track record|examples|observations|trips|stays|sessions|loans|matches|swipes|likes|borrowed|bought|rated|written about|graded|asked|read|played|watched|=seen|labeled|training data|measurements|listens|searches|of its own|of their own|of our own|to go on|to learn from|known)|(under|fewer than|less than) #count|with (under|fewer than|less than|below) ...2|never been|(fewer|less) than (#count|#number|ten|five|three|two|a dozen|twenty|thirty)|never (seen|bought|ordered|rated|played|visited|booked|been)|unrated|unlabeled yet)';

/** Statements that answer what happens before there is data. */
export const COLD_START: Readonly<Record<string, readonly string[]>> = {
  answered: [
    '(so|therefore|hence|then|meanwhile|it|they) ...1 (is|are|gets|get) ...1 (shown|placed|ranked|offered|sorted|scheduled|treated|priced|given) ...3 (in turn|at random|like|by|at a fixed|evenly|with the others|as if|alphabetically|the average|the same)',
    '(it|they|she|he) (inherits|inherit|borrows|borrow|takes over|is lent|are lent|copies|copy) the ...4 of ...4',
    '(=borrow|=borrows|=inherit|=inherits|=lend|=lends) ...1 (the|its|their|a|from) ...4 (of|from) (its|the|their|a|similar|other|another|buildings|neighbors|others) ...4',
    // Instead of a past of their own.
    '(place|places|lieu|instead|absence|want|stead|default|substitute|stand in|proxy) ...3 (of|for) ...2 (history|histories|past|data|record|records|track record|label|labels|rating|ratings|experience|clicks|logs)',
    '(question|questions|quiz|choices|picks|interests|form|preferences) ...3 (at|on|during|when|upon|in) ...2 (sign up|registration|onboarding|enrollment|enrolment|check in|joining|first login|the door|sign up|signing up|opening an account|welcome)',
    'something to (go by|go on|start from|start with|learn from|chew on|work with|begin with|build on|hold on to)',
    '(students|teachers|volunteers|actors|staff|experts|clerks|colleagues|we|nurses|editors|interns|guides|annotators|they|lecturers|linguists|agronomists|analysts) ...1 (wrote|acted|staged|recorded|typed|drew|made up|invented|marked|graded|labeled|tagged|sorted|judged|annotated|transcribed|photographed|coded|rated|have labeled|have marked) ...5 (#count|#number|them|sample|samples|hundred|thousand|cases|examples|for the|for this|as a start)',
    '# ...8 (that|which|who)? ...2 (staff|experts|moderators|teachers|clerks|doctors|nurses|editors|volunteers|colleagues|students|guides|lawyers|analysts|adjusters|inspectors|farmers|linguists|engineers|specialists|agents) ...2 (judged|marked|graded|labeled|tagged|sorted|rated|annotated|coded|read|checked|drew|wrote|transcribed)',
    `${NEWCOMER} ~10 (=borrow|=borrows|borrow|=inherit|=inherits|=rides on|=lives off|=lent|=lend|=leans on|=lean on|is run on|are run on|goes with|go with|is put on|are put on|piggybacks|copies|shares|is sent to a|is read by a|relies on|rely on) ...4`,
    `${NEWCOMER} ~10 (start|starts|started|begin|begins|began|set out|sets out) ...1 (from|with|at|as|like|in) (the|a|an|their|its|what|whatever|how|zero) ...5`,
    `${NEWCOMER} ~10 (get|gets|receive|receives|see|sees|take|takes|given|shown|has|have|is assigned|is offered|are offered) ...2 (the|its|their|a|an|what|whatever) ...6 (of|that|for|from|like|as|everybody|everyone|most) ...3 (all|every|everyone|everybody|others|other|same|best|most|their|its|similar|neighbor|region|city|country|street|class|group|kind|whole|average|size|nearest|category|chain|type|age)`,
    '(until|till|before|as long as|while|unless) ...8 (come in|comes in|came in|arrive|arrives|pile up|piles up|exist|exists|build up|has|have|there are|there is|are known|is known|is over|turn up|trickle in|accumulate|add up|says enough|has grown|is judged|are judged|speaks for itself|has seen|have seen) ~12 (match|matched|rank|ranked|sort|sorted|place|placed|score|scored|follow|follows|use|used|run|runs|apply|applies|take|takes|go|goes|rely|relies|order|ordered|shown|gets|get|price|priced|planned|treated|judged|grouped|estimated|routed|decide|decides|count|counts|rule|rules|word list|table|list|average|middle|median|by hand)',
    '(list|table|rule|rules|formula|average|median|middle|chart|questionnaire|expert|person|clerk|curve|balance|profile|factor|guess|dictionary) ...3 (until|till|before|as long as|while) ...4',
    '(that|which|who) (has|have) (never|not yet|no) ~14 (middle|median|average|typical|usual|default|standard|general|overall|nearest|same|similar|group|most|rule|rules|table|list|by hand|as if|treated)',
    '(middle|median|average|typical|mean|overall|usual) (value|score|rate|figure|price|rating|length|time|yield|risk) (of|for|in|over|across) (all|the|its|their|every|other|similar) ...6 (until|till|at first|while|as long as|before)',
    `${EARLY} ~12 ${ANSWER}`,
    `${ANSWER} ~6 ${EARLY}`,
    `${NEWCOMER} ~14 ${ANSWER}`,
    `${NEWCOMER} ~8 (placed|ranked|sorted|planned|treated|priced|judged|scored|handled|estimated|matched|rated|left|assigned|valued|listed) ...3 (by|like|from|as|to|with|on|until)`,
    `${NEWCOMER} ~12 (come from|comes from|taken from|copied from|follow|follows|falls back|fall back|borrowed)`,
    `${NO_DATA} ~10 (applies|apply|is used|are used|is taken|are taken|falls back|is left to|are left to|left to|placed|ranked|sorted|treated|planned|priced|judged|comes from|come from|copied|follow|follows|instead|runs on)`,
    `${EARLY} ~12 (is used|are used|applies|apply|stands in|stand in|come from|comes from|decides|follow|follows|runs on)`,
    'until ...6 (learned|learnt|watched|gathered|collected|known|enough|rated|visited|met|has been|have been|#count|#number|fifty|hundred) ~14 (follow|follows|used|applies|placed|falls back|takes|relies|runs on|sticks to|keeps to|goes by)',
    '(placed|ranked|sorted|follow|follows|scored|priced|treated|judged|goes by|runs on|keeps|keep) ~14 until ...3 (#count|#number|fifty|twenty|thirty|hundred|enough|it has|they have|there (is|are)|learned)',
    '(seed|prime|bootstrap|stock) (it|them|the) ...3 with ...3',
    `${ANSWER} ~8 (for|until|to|of|before) ...2 (a|an|the|all|every|each|any)? ${NEWCOMER}`,
    `${NO_DATA} ~12 ${ANSWER}`,
    `${ANSWER} ~8 (for|where|when|if|until|while|as long as|with|in case) ...5 ${NO_DATA}`,
    '(until|before|as long as|while|for the first|during the first|for its first|for their first|in its first|in their first|after the first|up to) ...3 (#count|#number|#duration|first) ~18 (from a (table|list|formula|rule)|a (table|list|formula|profile|curve)|rule|rules|list|average|popular|default|group|neighbor|similar|by hand|person|clerk|expert|table|region|heuristic|prior|borrow|chain|category|manual|as today|old|generic|general|standard)',
    '(rule|rules|list|average|popular|default|group|neighbor|similar|person|clerk|expert|table|heuristic|prior|general|generic|standard) ~10 (until|before|as long as|while|for the first|during the first|for its first|for their first|up to) ...4 (#count|#number|#duration)',
    // A set that somebody made for the purpose.
    '#count ...6 (=labeled|=labelled|=annotated|=tagged|=transcribed|=graded) ...4 (by|in|for|with|from|over|at|one|$)',
    '#number ...6 (=labeled|=labelled|=annotated|hand labeled|=transcribed) ...4 (by|in|for|with|from|over|at|one|$)',
    '#count ...3 (=that|=which) ...4 (labeled|annotated|tagged|graded|coded|transcribed|marked up|classified|sorted)',
    '(we|two|three|four|five|six|our|the|a) ...5 (=labeled|=labelled|=annotated|=tagged|=graded) ...2 #',
    '# ...2 (rendered|simulated|synthetic|artificial|staged|public|bought|purchased|licensed|hand labeled|hand written) ...2 (data|image|photo|photograph|picture|scene|record|example|conversation|dialog|history|recording|corpus|case|profile|transcript|log|label|rating|sample|order|pair|text|letter|document|scan|clip|hour|question|{data})',
    '(rendered|simulated|synthetic|artificial|bought|purchased|licensed|hand labeled) ...3 (data|dataset|set|images|photos|pictures|scenes|records|examples|conversations|dialogs|histories|recordings|corpus|cases|profiles|panel|transcripts|logs|labels|ratings|archive|samples|orders|pallets|leaves|trips)',
    '(model|models|network|networks|encoder|classifier|recognizer|detector|everything|they|it) ...4 (work|works|run|runs|start|starts|good enough|usable|serves|serve|useful) ...6 (as (they|it) (ship|ships|come|comes|stand|is|are)|as (delivered|shipped|published|bought|supplied)|out of the box|without (any )?training|untrained|untuned)',
    '(stands in|stand in|steps in|step in) for ~10 (until|till|before|as long as|while)',
    `(until|till|before|as long as|while|for the first|at first) ~14 (stand in for|stands in for|steps in|step in for|fill the gap|decides|decide|serves|serve|does the job|takes its place|take its place|substitute|substitutes|holds the fort|hold the fort|stand in for|instead|alone)`,
    '(carry|carries|tide|tides|get|gets|help|helps|see|sees|take|takes|bridge|bridges|fill|fills|cover|covers) ...3 (through|over|the gap|gap|across|past) ...4 (until|till|first|beginning|start|weeks|months|season|launch)',
    '(fill the gap|fills the gap|bridge the gap|bridges the gap|bridge the first|bridges the first) ',
    'zero shot',
    '(warm start|warm started|transfer learning|pre fill|prefill|prefilled)',
    '(transfer|transferred|carried over|inherits|copied|copies) ...4 (from|of) ...4 (neighbor|neighboring|sister|similar|other|nearest|parent|older|chain|existing|another|region|first (site|store|city|market))',
    '(no|without|there is no|has no|not) (cold start|need for history|warm up)',
    '(does|do|did) not (need|depend on|require|use) ...3 (history|past|behavior|own data|user data|clicks)',
  ],
};

/** What somebody new gets for want of a past, and what a model was taught on before it met anything. */
export const BEGINNINGS: Readonly<Record<string, readonly string[]>> = {
  newcomer: [
    `${NEWCOMER} ...8 (get|gets|take|takes|use|uses|go by|goes by|borrow|borrows|inherit|inherits|start from|starts from|start with|starts with|begin with|begins with|begin from|begins from|run on|runs on|share|shares|is placed|are placed|is forecast|are forecast|is treated|are treated|is judged|are judged|is given|are given|is ranked|are ranked|is scored|are scored|is priced|are priced|falls to|is handled|are handled|follow|follows|make do|makes do|is filled|stands|stand) ...6`,
    '(new|newly|brand new) _ ...6 (get|gets|take|takes|use|uses|goes by|go by|borrow|borrows|inherit|inherits|start from|starts from|starts with|begins with|begins from|is placed|is forecast|is treated|is judged|is priced|shares) (the|a|an|its|their|that|from|by|what|whatever|like|as|on|with) ...4',
    `(for|with|in|to|of) ...5 ${NEWCOMER} ...5 (we|it) ...1 (take|use|go by|borrow|apply|fall back|rely|start|begin|substitute|put|look at|show|give|ask) ...6`,
    '(that|who|which) (is|are|was|were|has|have) ...1 (new|just been|only just|newly|fresh|never) ...4 (get|gets|take|takes|use|uses|has|goes|go|borrow|borrows|start|starts|begin|begins|is|are) ...6',
    '(a|an|the) ...4 (that|who|which) (has|have|had) never ...3 (get|gets|take|takes|use|uses|goes|go|has|borrow|borrows|start|starts|is|are) ...6',
    '(until|till|before) (it|they|the _|she|he|a _) ...1 (has|have|had) ...1 (its|their|seen|heard|learned|enough|a|an|two|three|been|met|gathered|collected|closed|gone|sold) ...6 ~12 (go by|goes by|use|uses|take|takes|run|runs|stand|stands|follow|follows|decide|decides|apply|applies|fall|falls|rely|relies|by a|with the|by the) ...4',
  ],
  // A stock of examples that is there already.
  stock: [
    '(=trained|=taught|=fitted|=tuned|=learned|=learnt|=schooled|=calibrated|=seen|=built|=grown|=fed|=raised) ...4 (on|from|with|by|of)? ...4 (#count|#number|thousand|thousands) ...6',
    '(=trained|=taught|=fitted|=tuned|=schooled|=calibrated) ...3 (on|from|with|by) ...3 (bought|purchased|licensed|public|staged|borrowed|rented|simulated|synthetic|acted|published|open|lent|donated|historical|archived|newspaper|the archive|an archive|archives|the literature|textbooks|other people\'s|somebody else\'s) ...4',
    '(#count|#number|thousand|thousands) ...6 (that|which|whom) ...5 (gave|gave it|closed|marked|scored|drew|drawn|sorted|put|labeled|graded|rated|judged|wrote|took|recorded|annotated|tagged|transcribed|lent|bought|sold us|had|left|has classed|have classed|classed) ...4',
    '(#count|#number) ...6 (=scored|=marked|=labeled|=labelled|=graded|=drawn|=sorted|=rated|=judged|=annotated|=tagged|=transcribed|=boxed|=classed|=coded|=written|=recorded|=signed) ...2 by ...4',
    '(#count|#number) ...4 (with|each with|and) (the|a|their|its) ...2 (label|labels|class|verdict|diagnosis|team|code|outcome|result|answer|answers|grade|score|category|box|boxes|price|time|cause|name|reason) ...6',
    '(start|starts|started|begin|begins|began|ship|ships|arrive|arrives|come|comes|open|opens|delivered|launch|launches) (from|with|on) (that|those|what (we|they) (have|had)|sessions|recordings|cases|records|the archive|the archives|the old|last year\'s|a stock|#count|#number) ...6',
    '(that|this|those|these|which) (is|are|was) (what|where|all) ...2 (it|they|the {thing.model}) ...1 (start|starts|begin|begins|began|knows|know) (from|with|on)? ...2',
    '(already|now|today) (have|hold|own|has|holds) ...2 (#count|#number|thousands) ...8',
    '(made|trained|taught|fitted|built|schooled) (it|them|the {thing.model})? ...1 (elsewhere|somewhere else|on other|on another|abroad|by (its|the) (maker|vendor|supplier|publisher))', '(trained|taught|fitted|schooled) ...2 elsewhere',
    '(trained|fitted|taught|tuned|schooled) ...3 (at first|to begin with|to start with|before (it|anyone|anybody|launch|the)) ...8',
    '(know|knows|knew|had seen|has seen|has read|had read) ...6 (before|on (its|the) first (day|night|morning)|from the (start|first day|beginning|outset)|when it (arrives|ships|starts)) ...4',
    '(came|comes|arrived|arrives|was delivered|is delivered|bought) ...4 (knowing|trained|taught|ready) ...4', '(we|two|three|our|the) ...6 (ourselves|by hand) and ...6 (mark|marked|label|labeled|sort|sorted|note|noted)',
    '(public|open|bought|published|common|shared|general) (network|model|net|encoder|detector|recognizer|classifier) ...8 (fitted|tuned|adapted|taught|trained|as it is|as is|out of the box|untouched|unchanged) ...4',
  ],
};

/** What it needs and does not have, or will only have in time. */
export const NO_STOCK: Readonly<Record<string, readonly string[]>> = {
  none: [
    '(there (is|are)|has|have|hold|holds|exist|exists) (no|none|not|not yet|nothing|hardly any) ...6',
    '(none|nothing|no such|not one|no one|nobody) ...4 (exist|exists|yet|so far|to learn from|of ours|has been)',
    '(need|needs|want|wants|requires|require|asks for|must have|has to have|will be|to be|shall be|once|when) ...4 (trained|taught|fitted|labeled|own|#count|#number)',
    '(before we|before it|as soon as|until) ...3 (can|could|may) (train|learn|start)',
    '(will|shall|would|has to|have to|must|to) be (=trained|=taught|=fitted|=labeled|=tuned)', '(open to ideas|suggestions|don\'t know|do not know|no idea)',
  ],
};

/** Cold starts of machines, and beginnings of something else. */
export const OTHER_STARTS: Readonly<Record<string, readonly string[]>> = {
  machine: [
    '(employee|employees|staff|colleague|colleagues|hire|hires) ...5 (start|starts|begin|begins|join|joins) ...6 (month|introduction|training|course|day of)',
    '(seed|seeds|crop|crops) ...3 (germinate|germinates|sown|sow|sprout|planted|grow late)',
    '(cold start|cold starts|warm up|warm start|spin up) ...8 (container|containers|function|lambda|server|serverless|instance|gpu|pod|pods|cluster|cache|second|seconds|ms|engine|latency|#duration|weights|worker)',
    '(container|function|lambda|server|serverless|instance|gpu|pod|cluster|cache|engine|worker) ...6 (cold start|cold starts|warm up|warm start)',
  ],
  rollout: [
    '(first day|first week|day one|launch) ...8 (course|training of|cake|press|party|trained|announcement|e mail|handout|brief)',
    '^ (we|the project|the pilot|it|rollout|they) ...1 (start|starts|begin|begins|launch|open|opens|go live) (with|in|at) (one|two|three|four|five|a|an|our own|internal|employee|staff|#count|#number|#percent|the) ...3 (branch|branches|store|stores|hospital|hospitals|city|cities|depot|depots|clinic|clinics|school|schools|team|teams|site|sites|user|users|customer|customers|ward|wards|hotel|hotels|country|countries|market|museum|museums|farm|farms|court|courts|airport|pilot|beta|office|offices|month)',
  ],
  clean: ['(spelled|gaps|untidy|dirty|messy|stale|fresh) ...14 as (they|it) (are|is)', '(as (they|it) (are|is)) ...6 (clean|cleans|repair|repairs)'],
};
