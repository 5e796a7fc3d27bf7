/** Patterns over what documents say of bringing a system to its users step by step. */

/** Columns of a rollout table, by what they hold. */
export const PHASE_COLUMNS: Readonly<Record<string, readonly string[]>> = {
  phase: ['(step|stage|phase|wave|release|version|milestone|increment|ring|round|exposure|ramp|iteration|cohort|leg|lap|chapter|tranche|batch|rung|circle)'],
  ordered: ['(rollout|roll out|order|sequence|timeline|step|stage|phase|wave|plan|schedule|ramp|going live|go live|getting it out|exposure|who get it)'],
  audience: ['(who|whom|audience|where|user|site|share|reach|customer|market|group|exposure|population|branch|store|team|shop|region|school|hospital|clinic|country|household|hotel|gate|terminal|traffic|percent|%|truck|ward|museum|room|reader|visitor|for)'],
  gate: [
    '(go|goes|going|move|moves|moving|get|gets|step|steps) (on|ahead|up|further|forward|onward)',
    '(next|on|further|onward) ...4 (when|if|once|after|begin|begins)',
    '(when|if|once|what) ...4 (next|on|further|onward|enough|pass|passed)',
    '(gate|exit|criterion|criteria|condition|threshold|until|bar|proceed|advance|continue|promote|promotion|graduate|unlock|open) ',
    '(gate|exit|criterion|condition|until|bar|advance|when) $',
    '(leave|left|pass|passed|done|over|complete|end|ends|ready) (when|if|once)',
    '(to|before) (go|move|get) ...3 (on|next|further)',
    '(must|has to|have to) (hold|show|be true|be met|reach)',
    'what (has to|must|we need|we want to see|opens)',
    'widen',
    'success (criterion|condition)',
    'decide* by',
  ],
  date: ['(date|start|begin|from|month|quarter|week|when|day)'],
};

/** Marks of single steps in running text. One name a kind of step; two kinds make a sequence. */
export const STEPS: Readonly<Record<string, readonly string[]>> = {
  numbered: [
    '(phase|step|stage|wave|release|version|milestone|increment|iteration) (0|1|2|3|4|5|6|one|two|three|four|five|i|ii|iii|a|b|c|zero)',
    '(first|second|third|next|later|last|final) (phase|step|stage|wave|release|version|increment|iteration|milestone|season|edition)',
    '=v1',
    '=v2',
    '=mvp',
  ],
  pilot: [
    '=pilot !(was|light|flame|boat|whale|announcement|license|licence|seat|error|training|flies)',
    '=pilots (in|at|with|on|run|start|for|before|of)',
    '=piloted',
    '(trial|test) (run|period|branch|store|site|group|phase|market|ward|school|class) !(take|took)',
    '(try|trial) (it|this) ...3 (in|at|with|on) (one|two|three|a|#count)',
    '(beta|alpha) !(blocker|blockers|carotene|distribution|value|particle|channel|wave|waves|of)', '(early access|preview) (user|group|tester|program|release|phase|customer|version|stage)?',
    '(friends and family|staff only|employee only|internal user|dogfood*)',
  ],
  shadow: [
    '(silent|mute) (period|phase|run|weeks|week|month|months|start|trial|stage)',
    '(table|log|file|drawer|book|sheet|column) ...2 (that|which) (no|none of|nobody|no one) ...4 (sees|see|reads|opens|looks)',
    '(run|runs|ride|rides|sail|sails|travel|travels|goes|go|work|works|tick|ticks) ...1 along ...6',
    '(run|runs|rides|works|answers|predicts|forecasts|scores|decides|live|operates|rode) ...6 (without (anyone|anybody|any one|a soul|being) ...4|behind (the|its|our|a) (old|curtain|scenes|glass|current|human|clerks|existing)|on paper|for nobody|unheeded|unread|unheard)',
    '(its|the) ...2 (choices|choice|answers|scores|verdicts|suggestions|forecasts|decisions|results|predictions|picks|proposals) ...3 (stored|kept|written|noted|logged|recorded|laid|set|put|compared|filed) ...3 (beside|next to|alongside|against|and compared|and set|with the clerks)',
    '(act|acts|acting|decide|decides|rely|relies|go|goes|work|works) on the (old|current|usual|existing|human) (one|forecast|list|plan|score|way|ones)',
    '=shadow !(of|on|cast|falls|price|and)', '(shadows|shadowed|shadowing) (the|our|today|human|every|each|them)', '(dark launch|silent mode|silent run|dry run|mirror mode|observe only)',
    '(run|runs|works|score|scores|answers|listens|predicts) ...4 (silently|quietly|in silence|in the dark|in the background|unseen)',
  ],
  // Only where the section speaks of the rollout: elsewhere nobody sees a great many things.
  'shadow here': [
    '(no|none of the|not one) ...2 {person} ...1 (sees|see|is shown|gets|looks|acts|notices|reads|knows)',
    '(silent|blind|mute) (period|phase|run|weeks|week|month|months|start|mode|trial|stage)',
    '(next to|beside|alongside|parallel to|against) (their|his|her|the) (own|old|usual|human|manual) ...6',
    '(nobody|no one|none) ...2 (see|sees|act|acts|acting|is shown|looks at it|gets it|yet)',
    '^ (nobody|no one)',
    '(on paper|paper) only',
    '(goes|go|is put|are put|kept|stays|ends up) ...2 (in|into) (a|the) (drawer|log|file|table)',
    '(as|the way) (they|people|staff|we|clerks) (would|do|did|always) ',
    '(only|merely|just) (print|write|log|record|count|store|compare|watch|listen)',
    '(without|before) (anyone|anybody|any one|a single user|any user|showing) ...3 (act|see|notice|show|it|them)',
    '(is|are|be|being) (only|merely|just) (compare|record|log|note|store|write|count)',
    '(result|answer|choice|verdict|prediction|score|suggestion|forecast|output|comment) ...3 (are|is) (only|just|merely|kept|stored|logged)',
    '(shown|show) to (nobody|no one|none)',
    '(store|record|log|written) ...4 (next to|beside) ...4',
    'not (shown|visible|acted|posted|sent) ...3',
    '(light|screen|display|card|speaker) (off|dark|hidden)',
    '(alongside|in parallel|side by side|beside) ...3 (the|our|today|existing|current|old|human|clerk)',
    '(reply|answer|score|choice) shown beside',
  ],
  // Some places by number get it, and the others after them.
  'some first': [
    '^ (we|it) (begin|start|begins|starts) (on|in|at|with) (line|ward|depot|route|shift|machine|field|house|plant|gate|platform|room|floor|hall|shop|press|furnace|crane) (#number|#count|_)',
    '^ (week|month|day|quarter) #number : ...2 (staff|#percent|#count|volunteers|friends|colleagues)',
    '(is agreed|was agreed|agreed that|decided that) ~3 (#percent|#ratio|tenth|quarter|half|third) of ...10',
    '(#percent|#ratio|a tenth|a quarter|a third|half|a fifth) of ~14 (and|while) the (rest|others|other half) ...3',
    '(#count|one|two|three|four|five|six|seven|eight|nine|ten|twelve|a dozen|a few|a handful|some|several) ...5 (try|tries|test|tests|trial|trials) (it|them|this|the (guide|assistant|model|forecast|program|tool|app|bot|system|new)) ...3',
    '(ward|branch|school|store|site|team|hospital|shop|clinic|hotel|court|class|terminal|garage|farm|depot|city|region|line|plant|office|museum|station|group|department) (#number|#count|one|two|a|b|in _|of _|at _) ...2 (has|have|gets|get|had) it ...1 (from|in|since|for|until|first|already|as)',
    '(is|are|be|were) the first (to|who|that|ones) ...6',
    '(start|starts|begin|begins|starting|beginning|launch|go live) (small|narrow|modestly|carefully|gently|quietly)',
    '^ (trial|pilot|test run|try out|beta|alpha|canary|shadow|dark|soft launch|preview) (:|–|—|-) ...6',
    '(soft launch|limited release|limited launch|staged rollout|staged release|(=staggered|=phased|=gradual|=stepwise) (rollout|release|launch|introduction|opening|start)|ring deployment|invite only|by invitation only)',
    '(others|other _|rest|remaining|neighbors) ...1 (follow|follows|come|comes|join|joins|get it|wait) ...4',
    '^ (#percent|#ratio|#count|one|two|three|half|a (tenth|fifth|quarter|third|few|handful)) ...5 (first|to begin with|to start with|for a start|at first|for the first|for now) ...3',
    '(#percent|#ratio|a (tenth|fifth|quarter|third|twentieth|hundredth)|half) of (the|our|all) ...6 (first|to begin with|and the rest|the rest|the others|and the others|keep|keeps|stays|stay|until)',
    '(#count|one|two|three|four|five|six|ten|a dozen|a few|a handful) ...3 (out of|of) (#number|#count|the #number|our #number|ninety|fifty|forty|thirty|twenty|eighty|sixty|seventy|a hundred|ten|twelve) ...3 (will|would|get|gets|start|starts|use|uses|try|tries|go|goes|begin|run|have|take|is to) ...8',
    '(first|before|begin|begins|start|starts) ...1 (with)? the (smallest|biggest|quietest|simplest|easiest|nearest|willing|keenest|calmest|friendliest|safest|slowest) ...4',
    'before (any|a single|one|the first|all|the other|other|real|paying) ...3 (is shown|are shown|sees|see|gets|get|is given|has it|have it|learns of it|hears of it|can use it|touches it|does|do)',
    '(opens|open|opened|available|visible|live|shown|starts|switched on|turned on|released|offered|goes out|works|runs) (only|just|merely|solely|exclusively|first|at first|initially) (for|to|in|at|on|with|among) ...4',
    '(exposure|share|traffic|rollout|reach|percentage|dose) ...5 (ramped|ramp|raised|raise|dialed|grow|grows|widened|widens|stepped up|doubled|doubles|doubling|increased|increases|rise|rises|goes up|climbs|turned up) ...6',
    '(begin|begins|start|starts|open|opens) with ...6 (, then|then|and then|before|followed by|and only later|, and later) ...6',
    '(take turns|takes turns|one after the other|one after another|one at a time|one by one|in turn|wave by wave|house by house|branch by branch|site by site|school by school|store by store|ward by ward|city by city|team by team|region by region|step by step)',
    '^ (week|month|day|quarter|season|year) #number ...3 (staff|ourselves|us|colleagues|employees|one|two|three|four|five|#percent|#count|volunteers|friends|internal)',
    '^ (staff|ourselves|colleagues|employees|volunteers|friends|our own people|we ourselves) (first|then|only|, then)',
    '(#count|one|two|three|four|five|six|ten|twelve|a few) ...4 (get|gets|have|use|uses|try|tries) it (in|from|first|on|for|until|before)',
  ],
  canary: ['canary !(in|island|islands|yellow|bird|wharf|song)', '(a b|split|ab) test', 'A/B', 'control (group|arm)', 'controlled (trial|experiment|rollout)', 'randomi* (trial|control*)', 'holdout', '(every (second|other|third|tenth)|half) ...3 (contact|user|customer|visitor|session|household|household|guest|case|the others) ...8 (other|rest|as (today|before|now))', '(the (other|others|rest)) ...6 (comparison|compare|control|as (today|before|now|they do))'],
  // A share of users, or some places out of many: a step only where the section speaks of steps.
  share: [
    '#percent of (all|the|our|web|new|these|those)? _? _? (user|customer|member|traffic|session|request|household|guest|visitor|store|order|call|case|install|account|driver|truck|student|reader|query|chat|conversation|subscriber|patient|listener|player|repository|team|ticket|passenger|flight|shop|site|claim|booking|searches|line|meter)',
    '#ratio ...1 (user|customer|member|install|household|guest|visitor|account|traffic|new|web|order|subscriber|reader|claim|ticket|patient|flight|pull)',
    '(ramp|ramps|ramped|dial|stage|increase|raise|widen|scale|grow) ...4 (to|from|by) ...3 #percent',
    '#percent (,|then|→|and then|->|to) #percent',
  ],
  limited: [
    '(own staff|own employee|own people|our staff|volunteer|the two of us|the three of us)', '(nobody|no one) (outside|but|except|beyond) ...3', '(by lot|at random|one in #number)', '(in|at|with|on|to|for) (a|some|one) (single)? (branch|store|site|college|hospital|clinic|city|district|school|ward|team|warehouse|plant|shop|hotel|market|country|region|village|line|office|court|museum|class|department|depot|farm|parish|station|practice) (first|only|until|for|in|from|$)',
    '(one|two|three|four|five|six|seven|eight|nine|ten|a dozen|a handful of|a few|#count|selected|single) (branch|store|site|college|hospital|clinic|city|district|school|ward|team|warehouse|plant|shop|hotel|market|country|region|village|cooperative|line|desk|office|court|museum|class|department|gate|terminal|county|town|squad|repository|firm|customer|tenant|room|floor|street|farm|estate|block|lab|practice|station|depot|airport|lawyer|teacher|adjuster|radiologist|reader|nurse|pharmacy|judge|author|editor|section|route|bus|ship|field|silo|elevator|venue|studio|theater)',
    '(start|begin|starts|begins|launch|open|opens|go live|goes live|roll out) small? (with|in|at) (one|two|three|four|five|six|a|our own|#count|only|just|new|selected|#percent)',
    '^ (at first|initially|to begin with|at first|in the beginning) (one|two|three|the|a|only|just|our|#count)',
  ],
  everyone: [
    '(all|every|everyone|everybody|whole|entire|general availability|=ga|remaining|rest of|the rest|full rollout|fully open|wherever|nationwide|everywhere|100 %) (the|our|of)? (user|customer|member|branch|store|site|clinic|nine|other|others|two|three|four|five|six|seven|eight|ten|eleven|twelve|web|market|household|hotel|city|school|team|college|department|guest|visitor|region|line|desk|country|ward|shop|truck|flight|gate|repository|#count)',
    '(the (other|rest|remaining|others)) ...3 (follow|join|come after|come next|get it)',
    '(everyone|everybody|general availability|general release|full rollout|everywhere|nationwide|wherever)',
    '(then|after that|later|finally|next|from #number) (the rest|everyone|all|others|the others)',
    '(open|opens|available|goes|rolled out|ships) to (all|everyone|everybody|the public)',
  ],
  later: ['(come|comes|join|joins|arrive|added|add|ship|ships|wait|waits|moved|postponed) ...4 (second|third|next|later) (version|release|phase|step|stage|wave|season|edition)', '(second|next|later|third) (version|release|season|edition|wave)'],
};

/** That somebody gets it. */
export const LAUNCHES: Readonly<Record<string, readonly string[]>> = {
  launch: [
    '(launch|launches|launched|release|releases|released|ship|ships|shipped|deploy|deployed|deploys|roll out|rolled out|rollout|go live|goes live|went live|switched on|turned on|switch on|turn on|open|opens|opened|available|gets it|get it|got it|see it|sees it|use it|uses it|have it|has it|follow|follows|start|starts|begin|begins|introduced|comes to|goes out|on the same day|at once|one day|overnight|one weekend|one morning|morning|monday|tuesday|wednesday|thursday|friday)',
  ],
};

/** Sentence openings that put one step after another. */
export const SEQUENCE: Readonly<Record<string, readonly string[]>> = {
  time: [
    '^ (in|from|on|by|after|until|since|between|during|at) ...2 (january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|fall|winter|easter|christmas|week|month|quarter|year|=q1|=q2|=q3|=q4|term|season|harvest|=january)',
    '^ (then|next|afterwards|after that|after this|later|finally|thereafter|from then on|from there|only then|last|once)',
    '^ (first|second|third|fourth|initially|to begin with|at first|to start)',
    '^ (week|month|day|quarter|q1|q2|q3|q4) #number',
    '^ #number (january|february|march|april|may|june|july|august|september|october|november|december)',
  ],
};

/** Going on from one step to the next, said outright: it makes a section one on the rollout. */
export const GOING_ON: Readonly<Record<string, readonly string[]>> = {
  'go on': [
    'on we go (if|when|once)',
    '(we|it|they) (go|goes|move|moves|carry|press) (on|ahead|forward) ...3 (if|when|once|as soon as|only|after)',
    '(next|following|second) (step|stage|phase|season|term|group|wave|site|round) ...4 (if|when|once|only|starts|begins|follows)',
    '(then|after that) (the rest|all|everyone|the other|the others|the remaining)',
    '(the rest|the others|the remaining|everyone else|all others) (follow|join|come|get|after)',
    '(proceed|proceeds|advance|advances|widen|extend) ...6 (if|when|once|only)',
    '(this|next) (spring|summer|autumn|fall|winter|season|term|year|month|quarter) ...2 (#count|all|two|three|one|the|paper|only)',
  ],
};

/** What decides whether to go on. */
export const GATES: Readonly<Record<string, readonly string[]>> = {
  go: [
    '(no earlier|not earlier|no sooner|not sooner|not before|at the earliest|earliest) ...10',
    '(next|second|third|further|other|wider|full|all|everybody|everyone|county|fleet|rest|others) ...3 (if|when|once|as soon as|provided|so long as|as long as|only if|unless)',
    '(so long as|as long as|only if|unless|provided|providing|on condition|with the proviso|given that|should) ~24',
    '(to|before|after) (leave|leaving|quit|pass|passing|get out of|come out of|clear) (the|a|this|that|its) ...1 (canary|pilot|beta|shadow|stage|phase|trial|step|gate|alpha|ring|wave|first)',
    '(graduation|promotion|go no go|go / no go|no go|admission|advance|progress|progression|clearance|green light|ticket|passage|entry|step|move|change|jump|way) (from|for|to|of|out of|into) ...10',
    '(then|follow|follows|after that|next) ...2 (everybody|everyone|all|county|rest|fleet|others|country|city|chain|whole)',
    '(vote|votes|voted|verdict|decide|decides|decided|decision|board|committee|panel) ...10 (favor|yes|for it|go|on|follow|follows|majority)',
    '(is|are) (taken|made|reached|opened|lifted|unlocked) ...1 (at|when|once|after|on|if|only)',
    '→ ...4 :',
    '(go|goes|move|moves|carry|press) (on|ahead|forward|up)',
    '(go|goes|come|comes|move|moves|open|opens|extend|extends|expand|expands|widen|widens|spread|spreads|grow|grows|ramp|ramps|switch|proceed|proceeds|advance|advances|promote|graduate|continue|release|launch|roll out|start|starts|take over|takes over|add|adds|join|joins|unlock|unlocks|follow|follows|get|gets|reach|ship|ships|leave|leaves|begin|begins|allow|turn on|enable|include|includes|end|ends|last|lasts|stay|stays|wait|waits) ~ (when|once|if|until|as soon as|provided|only after|unless|as long as|after|not before)',
    '(when|once|if|until|as soon as|provided|only after|not before|unless|should|after) ~20 (go|goes|move|open|extend|expand|widen|ramp|proceed|advance|promote|take over|takes over|launch|release|start|add|join|unlock|follow|begin|ship|next|rest|everyone|others|further|follows|rolled out|enable|turn on)',
    '(=exit !(interview|interviews)|=gate|=gates|criterion|condition|bar|threshold|advance when|go on when|moves on when|next step when|done when|until)',
    '(next|second|third|wider|full|broader|later) (step|stage|phase|wave|release|rollout|group|market|launch) ...6 (when|once|if|only|after|need|require|depend|wait|until)',
    'before (each|the|any|every|that|we|it|this|moving|going|opening|step|phase|stage|wave) ~ (has to|have to|must|need|show|reach|hold|beat|pass|stay|below|above|under|at least|at most)',
    '(need|require|depend|hinge|rest|conditional|contingent) ...2 (on)? ...8 #',
    '(only|not) (when|if|once|after|until|before)',
  ],
};

/** Conditions that can be checked without a number. */
export const CHECKABLE: Readonly<Record<string, readonly string[]>> = {
  check: [
    'without (a|any|one|a single) ...2 (missed|stock|lost|wrong|false|failed|complaint|incident|outage|mistake|accident|error|injury|alarm|veto|page|miss|breach|slip) ...2',
    '(two thirds|three quarters|majority|unanimous|all of them) ...3 (favor|agree|vote|say|of)',
    '(not|no) (fewer|worse|more|higher|lower|less|slower|longer|later) ...4 than ...4',
    '#number (has been|have been|is|are|was) (reach|meet|hold|hit|pass|cross)',
    '(no|zero|without|not a single|none) ...3 (=p1|=p0|=sev1|severity|incident|outage|complaint|escalation|breach|injury|regression|blocker|alarm|open finding|veto|miss|missed)',
    '(sign|signed|approve|approved|cleared|accepted|passed|agree|agreed|certified|signs) ...3 (off|by|it)?',
    '(beat|beats|better than|no worse than|at least as good as|not worse than|on par with|matches|equals|outperform*) ...6 (baseline|today|clerk|human|old|current|control|people|reader|agent|bot|manual|rule|previous)',
    '(all|every|each) (test|check|case|scenario|criterion|box|item|target|bar|number) ...4 (green|pass|passed|met|ticked|reached|held)',
    '(target|number|bar|goal|clock|slo|threshold|figure|budget) ...6 (reach|reached|held|met|kept|hold|holds|hit|beaten)',
  ],
};
