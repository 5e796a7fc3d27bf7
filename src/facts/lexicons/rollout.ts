/** Patterns over what documents say of bringing a system to its users step by step, and of going back. */

const SYSTEM =
  '(it|this|them|that|system|service|feature|model|assistant|bot|agent|engine|app|box|light|button|tool|guide|scorer|score|ranker|ranking|recommender|suggestion|recommendation|advice|gateway|program|forecast|prediction|version|release|everything|lot|thing|exit|route|router|lane|line|screen|card|list|alert|label|worker|pipeline|reader|planner|part|step|channel|language|site|shop|store|branch|college|show|market|region|country|team|repository|rollout|launch|experiment)';
const OLD =
  '(old|previous|former|earlier|last|current|existing|manual|today|usual|plain|original|classic|human|paper|clerk|known|good|stable|prior|yesterday|fixed|printed|publisher|status quo|rule|rules)';

/** Columns of a rollout table, by what they hold. */
export const PHASE_COLUMNS: Readonly<Record<string, readonly string[]>> = {
  phase: ['(step|stage|phase|wave|release|version|milestone|increment|ring|round|exposure|ramp|iteration|cohort|leg|lap|chapter|tranche|batch|rung|circle)'],
  ordered: ['(rollout|roll out|order|sequence|timeline|step|stage|phase|wave|plan|schedule|ramp|going live|go live|getting it out|exposure|who get it)'],
  audience: ['(who|whom|audience|where|user|site|share|reach|customer|market|group|exposure|population|branch|store|team|shop|region|school|hospital|clinic|country|household|hotel|gate|terminal|traffic|percent|%|truck|ward|museum|room|reader|visitor|for)'],
  gate: [
    '(go|goes|going|move|moves|moving) (on|ahead|up)',
    '(next|on) ...4 (when|if|once|after)',
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
    '=pilot !(license|licence|seat|error|training|flies)',
    '=pilots (in|at|with|on|run|start|for|before|of)',
    '=piloted',
    '(trial|test) (run|period|branch|store|site|group|phase|market|ward|school|class) !(take|took)',
    '(try|trial) (it|this) ...3 (in|at|with|on) (one|two|three|a|#count)',
    '(beta|alpha|early access|preview) (user|group|tester|program|release|phase|customer|version|stage)?',
    '(friends and family|own staff|own employee|own team|own people|our staff|staff only|employee only|internal user|dogfood*|volunteer)',
  ],
  shadow: [
    '(shadow|dark launch|silent mode|silent run|dry run|mirror mode|observe only)',
    '(run|runs|works|score|scores|answers|listens|predicts) ...4 (silently|quietly|in silence|in the dark|in the background|unseen)',
  ],
  // Only where the section speaks of the rollout: elsewhere nobody sees a great many things.
  'shadow here': [
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
    '(#count|one|two|three|four|five|six|ten|twelve|a few) ...4 (get|gets|have|use|uses|try|tries) it (in|from|first|on|for|until|before)',
  ],
  canary: ['canary', '(a b|split|ab) test', 'A/B', 'control (group|arm)', 'controlled (trial|experiment|rollout)', 'randomi* (trial|control*)', 'holdout', '(every (second|other|third|tenth)|half) ...3 (contact|user|customer|visitor|session|household|household|guest|case|the others) ...8 (other|rest|as (today|before|now))', '(the (other|others|rest)) ...6 (comparison|compare|control|as (today|before|now|they do))'],
  // A share of users, or some places out of many: a step only where the section speaks of steps.
  share: [
    '#percent of (all|the|our|web|new|these|those)? _? _? (user|customer|member|traffic|session|request|household|guest|visitor|store|order|call|case|install|account|driver|truck|student|reader|query|chat|conversation|subscriber|patient|listener|player|repository|team|ticket|passenger|flight|shop|site|claim|booking|searches|line|meter)',
    '#ratio ...2 (user|customer|member|install|session|household|guest|visitor|call|case|request|account|traffic|new|web|order|subscriber|reader|claim|ticket|patient|flight|pull)',
    '(ramp|ramps|ramped|dial|stage|increase|raise|widen|scale|grow) ...4 (to|from|by) ...3 #percent',
    '#percent (,|then|→|and then|->|to) #percent',
  ],
  limited: [
    '(one|two|three|four|five|six|seven|eight|nine|ten|a dozen|a handful of|a few|#count|selected|some|single|a) (branch|store|site|college|hospital|clinic|city|district|school|ward|team|warehouse|plant|shop|hotel|market|country|region|village|cooperative|line|desk|office|court|museum|class|department|gate|terminal|county|town|squad|repository|firm|customer|tenant|room|floor|street|farm|estate|block|lab|practice|station|depot|airport|lawyer|teacher|adjuster|radiologist|reader|nurse|pharmacy|judge|author|editor|section|route|bus|ship|field|silo|elevator|venue|studio|theater)',
    '(start|begin|starts|begins|launch|open|opens|go live|goes live|roll out) small? (with|in|at|on) (one|two|three|four|five|six|a|the|our|#count|only|just|new|selected|#percent)',
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
    '(go|goes|move|moves|carry|press) (on|ahead|forward|up)',
    '(go|goes|come|comes|move|moves|open|opens|extend|extends|expand|expands|widen|widens|spread|spreads|grow|grows|ramp|ramps|switch|proceed|proceeds|advance|advances|promote|graduate|continue|release|launch|roll out|start|starts|take over|takes over|add|adds|join|joins|unlock|unlocks|follow|follows|get|gets|reach|ship|ships|leave|leaves|begin|begins|allow|turn on|enable|include|includes|end|ends|last|lasts|stay|stays|wait|waits) ~ (when|once|if|until|as soon as|provided|only after|unless|as long as|after|not before)',
    '(when|once|if|until|as soon as|provided|only after|not before|unless|should|after) ~20 (go|goes|move|open|extend|expand|widen|ramp|proceed|advance|promote|take over|takes over|launch|release|start|add|join|unlock|follow|begin|ship|next|rest|everyone|others|further|follows|rolled out|enable|turn on)',
    '(gate|exit|criterion|condition|bar|threshold|advance when|go on when|moves on when|next step when|done when|until)',
    '(next|second|third|wider|full|broader|later) (step|stage|phase|wave|release|rollout|group|market|launch) ...6 (when|once|if|only|after|need|require|depend|wait|until)',
    'before (each|the|any|every|that|we|it|this|moving|going|opening|step|phase|stage|wave) ~ (has to|have to|must|need|show|reach|hold|beat|pass|stay|below|above|under|at least|at most)',
    '(need|require|depend|hinge|rest|conditional|contingent) ...2 (on)? ...8 #',
    '(only|not) (when|if|once|after|until|before)',
  ],
};

/** Conditions that can be checked without a number. */
export const CHECKABLE: Readonly<Record<string, readonly string[]>> = {
  check: [
    '#number (has been|have been|is|are|was) (reach|meet|hold|hit|pass|cross)',
    '(no|zero|without|not a single|none) ...3 (=p1|=p0|=sev1|severity|incident|outage|complaint|escalation|breach|injury|regression|blocker|alarm|open finding|veto|miss|missed)',
    '(sign|signed|approve|approved|cleared|accepted|passed|agree|agreed|certified|signs) ...3 (off|by|it)?',
    '(beat|beats|better than|no worse than|at least as good as|not worse than|on par with|matches|equals|outperform*) ...6 (baseline|today|clerk|human|old|current|control|people|reader|agent|bot|manual|rule|previous)',
    '(all|every|each) (test|check|case|scenario|criterion|box|item|target|bar|number) ...4 (green|pass|passed|met|ticked|reached|held)',
    '(target|number|bar|goal|clock|slo|threshold|figure|budget) ...6 (reach|reached|held|met|kept|hold|holds|hit|beaten)',
  ],
};

/** Ways to take the system out of service again, or back to what was before. */
export const ROLLBACK: Readonly<Record<string, readonly string[]>> = {
  back: [
    '(rollback|roll back|rolled back|rolling back|rolls back|backout|back out plan)',
    '(kill switch|off switch|killswitch|big red button|emergency stop|master switch|main switch)',
    '(a|an|its|own|one|the|per|each|behind|by|with|every) ...2 (feature flag|feature toggle|feature switch|runtime flag|release flag|config flag|toggle|circuit breaker)',
    '^ (flag|switch|toggle) ...4 (per|for each|for every|on each|in each)',
    '^ off (=|means|→|is|gives|brings|puts|shows|:)',
    '(its|their) own (flag|switch|toggle)',
    '(flag|switch|toggle) (per|for each|for every) _',
    '!(=switched|=keyed) (=flag|=flags|=switch|=switches|=key|=lever|=button|=setting|=breaker|=plug|=toggle) ...6 (off|back|back to|back on|out|bring|brings|return|returns|restore|restores|disable|disables|make|makes|stop|stops|close|closes|throw|pull|turn|turns|put|puts|hide|hides|silence|silences)',
    '(throw|pull|flip|turn|flick|close) ...2 (it|the|a|that|this|one) ...2 (switch|flag|lever|plug|breaker|toggle)',
    '(press|push|hit) ...3 (button|key|switch) ~ (back|off|as before|as it did|by hand|stop|stops|old|manual|nothing|to the)',
    `(switch|turn|shut|power|toggle) ${SYSTEM} ...2 (off|down|back|offline)`,
    `(take|pull) ${SYSTEM} ...2 (off the air|down|offline|back|out of (service|use|production|operation|the path|the line))`,
    `(switch|turn|shut|power|toggle) (off|down|offline) ...4 ${SYSTEM}`,
    '(can|may|could|must|should|will|is|are|to) be (switch|turn|shut|toggle|power) (off|down)',
    `${SYSTEM} ...4 (is|are|be|gets|get|can be|goes|comes) ...3 (switch|turn|take|pull|shut|power) (off|down|offline|out of service)`,
    `(revert|reinstate|deactivate|disable|suspend|pause|halt|unplug|mothball|restore) ...4 ${SYSTEM}`,
    `${SYSTEM} ...2 (is|are|be|gets|get|being) ...2 (revert|withdraw|deactivate|disable|suspend|pause|halt|unplug|stop|roll back)`,
    `(go|goes|fall|switch|bring|brings|put|puts|return|returns|move|moves|send|sends|drop|drops|step|steps|take|takes|change|changes|get|hand|hands|comes|come|change over|roll|rolls|flip|flips|start|starts) ...8 (back )?(to|on|at|in) (the|its|their|our|a|yesterday|last|how|what)? ...2 ${OLD} ...2 (version|model|system|software|form|list|process|way|page|order|rule|rules|desk|search|notes|ranking|queue|method|sort|software|build|image|weights|set|timetable|procedure|practice|routine|table|state|script|menu|index|prompt|release)`,
    '(back|return|returns|revert) (to|on) (the|its|their|our|how|what|manual|paper|yesterday|last) ...4 (version|model|system|form|list|process|way|clerk|note|rule|order|desk|search|software|before|used|was|were|build|release|page|queue|method|hand|weights)',
    'back to (manual|paper|human|hand|people|clerk|the old|the manual|pen)',
    '(goes|go|put|are put|falls|fall) back ...6 (clerk|desk|form|person|hand|before|today|manual|notes|rule)',
    '(previous|last|old|earlier|former|prior|last good|known good|yesterday) (version|model|release|build|image|weights|index|prompt|software|set|one) ...4 (stay|stays|kept|keep|is kept|ready|restored|warm|can be|back|remains|at hand|on the shelf|takes over|comes back)',
    '(keep|keeps|kept) ...3 (previous|last|old|earlier|former|prior) (version|model|release|build|image|weights|index|software|one) ...4 (ready|warm|back|hand|reach|restore|disk|partition)?',
    '(one|single|a) (command|click|line|config|configuration|setting|commit|deploy|redeploy|key press) ...6 (back|off|restore|revert|return|undo|away)',
    'we (pull|throw|flip|stop|withdraw|unplug) (it|this|them) ...3 (if|when|once|as soon|within|ourselves)',
    '(pull|pulls|pulled) (the plug|the feature|the model|the release|the step|the site|a site)',
    '(throw|throws|flip|flips) it',
    '(put|puts|bring|brings|get|gets|switch|roll) (it|them|that|the (old|last|previous|former) (one|ones|version|model)) back ...4 (within|if|when|should|at once|overnight|the same|in|as soon|whenever)',
    '(we|team|squad|desk|lead|manager|it|service|engineer|office) ...3 (withdraw|recall|take down|pull) (it|this|them|the)',
    'we take (it|them|this|the) ...3 down',
    '(turn|turns|downgrade|demote|reduce|reduces|set|sets) ...3 (into|to) (nothing|a? (suggestion|suggestions|advice|alert|alerts|case|cases|note|notes|recommendation|draft|drafts|log|manual|zero))',
    '(stop|stops|stopped|end|ends) (the|this|our) (rollout|launch|pilot|experiment|step|wave|service|feature|run|model|exposure|trial)',
    '(close|closes) (one|it|them|all|any|the) ...4 (exit|lane|flag|route|gate|channel|of them)',
    '(every|all) (request|chat|call|case|order|photo|ticket|claim|letter|scan|question) (go|goes|start|starts|come|comes) ...6 (as it did|as they did|as before|as today|by hand|to the clerk|the old way|in the old)',
  ],
};

/** Statements in which what goes back is something else: a user's setting, one decision, a deal, a database. */
export const ROLLBACK_OF_OTHERS: Readonly<Record<string, readonly string[]>> = {
  other: [
    '(in|under|from) (the|their|his|her|its) (settings|preferences|profile)',
    '(user|farmer|member|customer|patient|guest|visitor|traveler|listener|reader|student|driver|candidate|applicant|resident|passenger|subscriber|household|cook|shopper|player|person|they|he|she|you|anybody|anyone) (can|may|could|is able to) ...3 (switch|turn|opt|undo|revert|lift|take|pause|disable|reject|restore|go back)',
    '(deal|order|booking|transaction|payment|migration|database|schema|commit|appointment|shipment|refund|lead|ticket|opportunity) ~ (roll|rolled|revert|moved|put) ...4 back',
    '(user|farmer|member|customer|patient|guest|visitor|traveler|listener|reader|student|pupil|driver|candidate|applicant|resident|passenger|subscriber|household|cook|shopper|player|tenant|claimant) ~ can ...3 (go back|switch|return|undo|take back|revert|change)',
    'opt (out|in)',
    'opts out',
    '(red|green|yellow|status|language|country|account) flag',
    '(flag|flagged|flags) ...4 (as|by|photo|account|member|message|content|post|person|anyone|case|claim)',
    'to replay',
    '(one|single|each|that|a) (verdict|decision|answer|suggestion|change|edit|replacement|rewrite|comment|grade|mark) ...4 (undone|undo|reverted|revert|withdrawn)',
    'bring ...3 old text back',
  ],
};
