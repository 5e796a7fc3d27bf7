/** Patterns over what documents say of taking a system out of service again, or back to what was before. */

const SYSTEM =
  '(it|this|them|that|system|service|feature|model|assistant|bot|agent|engine|app|box|light|button|tool|guide|scorer|score|ranker|ranking|recommender|suggestion|recommendation|advice|gateway|program|forecast|prediction|version|release|everything|lot|thing|exit|route|router|lane|line|screen|card|list|alert|label|worker|pipeline|reader|planner|part|step|channel|language|site|shop|store|branch|college|show|market|region|country|team|repository|rollout|launch|experiment)';
const OLD =
  '(old|previous|former|earlier|last|current|existing|manual|today|usual|plain|original|classic|human|paper|clerk|known|good|stable|prior|yesterday|fixed|printed|publisher|status quo|rule|rules)';

/** Ways to take the system out of service again, or back to what was before. */
export const ROLLBACK: Readonly<Record<string, readonly string[]>> = {
  back: [
    '(is|are|be|being|gets|get) (=taken|=pulled|=withdrawn) (down|offline|off (line|the (page|air|line|board|site|menu|app|path))|out of (service|use|the (page|app|path|loop|line|menu)))',
    `${OLD} ...3 (is|are|stays|stay|remains|remain|keeps|keep|will be|stands|stand|runs|run) ...2 (=kept|running|alive|installed|warm|available|in place|ready|on the (shelf|box)|to hand|at hand|deployed|on standby|standby|intact|within reach|switched on|a click away|in the drawer|on the wall)`,
    '(point|points|pointing|route|routes|routing|steer|direct|redirect|send|sends|switch|switches|flip|flips|turn|turns) ...4 back (at|to|on|onto|over) ...6',
    '(blue|green) ...3 (blue|green) ...4 (deploy|deployment|side by side|ready|balancer|switch|stand)',
    '(when|if|once|should|as soon as|the moment|below|under|above|at|after|whenever) ~22 (we|they|team|desk|squad|rota|office|engineer|lead) ...1 (stop|stops|pull|pulls|withdraw|withdraws|drop|drops|end|ends|halt|halts|shelve|shelves|suspend|suspends) (it|this|them|everything|the (feature|lot|thing|pilot|service|rollout))',
    '(revert|reverts|reverting|reverted|roll over|falls back|drops back|flips back|goes back|hands back|gives way|retreats) ...4 to ...3 (zones|rules|list|lists|order|hand|paper|clerk|clerks|table|people|human|old|before|previous|last|manual|default|defaults|timetable|date|search|index|forecast|average|model|version|build)',
    `^ ${SYSTEM} off $`,
    '^ (previous|old|last|former|earlier|yesterday) ...1 (build|version|model|release|weights|index|prompt|list|form|rules|table) $',
    '(un launch|unlaunch|unlaunching|un launching|unship|unrelease|un ship)',
    '(take|takes|took|taking|pull|pulls|pulling|remove|removes) (it|them|this|that|(the|our|all) ...2 _) ...1 (out of|off|from) (the|our|all) ...1 (page|path|app|screen|site|menu|flow|air|line|board|product|window|desk|market|shelf|wall|service|house|ward|shop|road|gate|network|traffic|loop|website|web site|intranet|portal|counter|floor|store|stores|shelves|home page|homepage)',
    `${OLD} ...1 (one|ones|list|lists|form|way|order|page|rules|search|model|version|system|process|method|ranking|forecast|sheet|table) ...3 (return|returns|come back|comes back|take over|takes over|is back|are back|reappear|reappears|step in|steps in|applies again|apply again|is used again|is restored)`,
    `(return|returns|reverts|goes back|go back|falls back|switches back|back) to ...3 (order|list|rules|table|sheet|hand|paper|clerk|telephone|rows|walking|guessing|index|form|routine|plan) !(if|when|whenever|where) ...6`,
    '(undo|undoing|reverse|reversing|revert|reverting|unwind|unwinding|back out of) (the|this|our|a) ...1 (business|lot|thing|launch|rollout|roll out|change|switch|release|step|deployment|move|migration|whole thing|wave)',
    '(setting|flag|switch|toggle|variable|configuration|parameter) ...3 (is|gets|be|are) ...1 (flipped|=set to|turned|flicked|thrown|cleared)',
    '(set|sets|setting|turn|turns|put|puts|flip|flips|sets) (it|them|this|that|the (flag|switch|share|percentage|weight|setting|value)) ...2 (to|at) (off|false|zero|nothing|none|nil|no one|#percent)',
    '(can|may|could|must|will|should|to) be ...1 (=disabled|disable|=deactivated|deactivated|suspended|reverted|withdrawn|undone|rolled back|taken down|taken off|taken out|called off|put back|reversed|recalled|unplugged|removed from) ...4',
    '(version|versions|model|models|release|releases|weights|image|build|index|prompt|last (two|three|four|five|one)|previous) ...5 (be restored|is restored|are restored|be reinstated|brought back|be reloaded|redeployed|put back|be brought back|rolled back|can be started again|at the ready|ready to go back)',
    'circuit breaker',
    '(go|goes|went|going|switch|switches|return|returns|revert|fall|falls) (=back|=over) to (the|what|how|our|its|their|doing|working|walking|using|asking|writing|reading|by|plain|pure|manual|paper) ...6 (by|within|if|when|at|on|in|as) ...6',
    '(exit|way out|way back|retreat|escape hatch|backing out|going back|getting out|return path|way home) (is|takes|:|costs|needs|means|lies|consists) ...4',
    '(we|it|they|team|rota|desk|engineer|lead|manager|service) ...2 (stop|stops|end|ends|withdraw|withdraws|drop|drops|pull|pulls|halt|halts|suspend|suspends|abandon|abandons|cancel|cancels|shut|shuts|call off|calls off) ...1 (it|this|everything|the (rollout|launch|pilot|service|feature|lot|trial|test|experiment|show|whole thing|system|model|thing|season)|altogether) ...1 (if|when|once|as soon as|the (day|moment|hour|morning)|should|after|at|on) ...8',
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
    '(last|previous|old|earlier|former|prior) ...3 (weights|versions|models|releases|builds|images|indexes|prompts|checkpoints|software) ...2 (stay|stays|remain|lie|lies|kept|are kept|sit|wait|live) ...6',
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

/** A setting that takes it out: "guide.enabled=false". */
export const OFF_SETTING = /\b[a-z][\w.-]+["'`]? ?[=:] ?["'`]?(?:false|off|disabled)\b|\b[\w.-]*(?:enabled|active|switch|flag|exposure|rollout|traffic|on)\b[\w.-]*["'`]?\s*(?:=|:|to|is)\s*["'`]?(?:false|off|0|none|disabled)\b/i;

/** Statements in which what goes back is something else: a user's setting, one decision, a deal, a database. */
export const ROLLBACK_OF_OTHERS: Readonly<Record<string, readonly string[]>> = {
  other: [
    'back and forth',
    '(cannot|can not|can never|could not|may not|never) be ...1 (=switched|=turned|=taken|=rolled|=put|=shut) (off|back|down|out)',
    '(fault|error code|brake|car|lift|truck|trucks|aircraft|vehicle|train) ...8 (rollback|rolled back|roll back)', '(rollback|roll back) ~8 (car|lift|vehicle|brake|hill|train|truck|elevator)',
    '(phone|telephone|fax|hot|land) line ...3 (switched|turned|cut) off', '(clock|timer|music|video|game|exam) ...1 (pauses|stops|resumes)',
    'switch ...8 (turns|turn) the (sending|sharing|upload|tracking|recording|notifications) (off|on)',
    '(kill switch|off switch|emergency stop|big red button|main switch|emergency button|circuit breaker) ...8 (saw|blade|belt|lift|press|motor|conveyor|escalator|furnace|crane|mill|hand comes|fuse box|house|kitchen)',
    '(light|lights|lamp|lamps|heating|radiator|radiators|sprinkler|sprinklers|music|heater|projector|pump|pumps|engine|oven|computers|tv) ...6 (switch|turn|shut|power|switched|turned) off',
    '(no|not|never|nobody|without) ...2 (way back|going back|rollback|roll back|return|turning back|off switch)',
    '(tax|vat|price|prices|rate|fee|fees|fare|fares|wage|wages|law|duty|tariff|odometer|carpet|sleeve) ...4 (rolled back|roll back|rollback|reverted)',
    '(in|under|from) (their|his|her|your|my) (own)? (app|user|phone)? (settings|preferences|profile|account)',
    '!(duty|shift|team|ward|depot|branch|store) {person} ...8 (can|may|could|is free to|are free to) ...6 (in|on) ...1 (settings|preferences|profile|account)',
    '(before|until|once|when|after) (we|they|anyone|anybody|it|the) ...2 (flip|flips|throw|throws|pull|pulls) the switch',
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

/** What a way back is put together from; two or three of these in one breath say it without its usual words. */
export const ROLLBACK_PARTS: Readonly<Record<string, readonly string[]>> = {
  // Something that is pressed, set or thrown.
  control: [
    '!(red|green|yellow|white|black|country|status|national) (=switch|=switches|=toggle|=tickbox|=checkbox|=flag|=flags|=lever|=knob|=breaker|=valve|=setting|=plug|=fuse|=slider)',
    '(=lever|=handle) (is|in|sits|stands|on|at|hangs)', '(key|light|rocker|master|main|toggle|remote|feature) (switch|flag|toggle)',
    '(tick|check) (box|mark)', '(=tick|tick box|checkbox|box|button|key|item|option|page|menu|slider|line) ...1 (in|on|under|beside|at) (the|our|its|his|her) ...3 (setting|settings|console|cabinet|screen|desk|dashboard|admin|back end|panel|menu|page|cockpit|portal|cab|wall|box|hub|app|device|machine|office|pack|program|software|file|configuration)', '(=key|=button) ...2 (that|which) ...4', '(can|may) ...6 (in|on|from) (its|the|their|her|his) ...1 (settings|console|dashboard|admin page|control panel|cockpit|back end|desk|phone|office)',
    '(config|configuration|environment|admin|registry|system|server) ...1 (value|entry|line|file|variable|parameter|option|item|page|key|setting|menu|command)',
    '(a|one|single) (line|entry|value|parameter|variable|command|file|message|word|option|field|bit|row|property|call|click|tap|keystroke|sql statement|job) (in|that|on|per|from|of|which)',
    '(parameter|variable|option|property|entry|command) ...2 (that|which|in|per|restores|brings|turns|puts|takes|makes|sets|hides|disables|stops)',
    '(send|sends|push|pushes|publish|publishes) ...2 (a|an|the) ...2 (file|command|message|signal|config|configuration|order|code|update)',
    '(asks|checks|reads|polls|looks up) ...6 whether ...4 (on|off|enabled|active|allowed|run)',
  ],
  effect: [
    '({act.stop}|{act.revert})',
    '(blank|blanks|grey|greys|gray|grays|dim|dims|empty|empties|clear|clears|mask|masks|collapse|collapses|bypass|bypasses|short circuit|route around|routes around|skip|skips) ...6',
    '(take|takes|taken|turn|turns|turned|put|puts|switch|switches|switched|pull|pulls|pulled|cut|cuts|shut|shuts|flip|flips|flipped|=swap|swaps|grey|gray|back) ...8 (off|out|back|down|away|aside|over)',
    '(in place of|instead of) ...4',
    '(turn|turns|turned|make|makes|made|change|changes|degrade|degrades|demote|demotes) ...5 (into|back|to) ...2 (a|an|the|its|plain|ordinary) ...4',
    '(wait|waits|go|goes|going|run|runs|land|lands|arrive|arrives|are handled|is handled|works|work) ...4 (for a person|by hand|to a person|to people|to a clerk|to the (desk|clerks|old)|unsorted|bare|as (it|they|we) (do|does|did)|as (before|today|now|ever)|straight|unfiltered|unranked|without it)',
    '^ (off|zero|0|false) ,',
    '(position|value|set to|=at|=) (0|zero|off|false|nil|none)',
    '(obey|obeys|obeyed) ...2',
  ],
  // What it was before.
  before: [
    '!(year|years|month|months|week|weeks|day|days) (=old|previous|former|earlier|=usual|printed|manual|paper|ordinary|prior|original|existing|present|today\'s|yesterday\'s|classic|hand made|legacy|=plain) !(than|or|enough) (_|#number)',
    '(last|previous) (year|month|week|season|quarter|night|release)\'s ...2',
    '(week|month|day|year|night|release|version|season) before',
    '(hang|put|bring|switch|switched|use|take|print|work|ring|set|open|man|staff) ...6 again $', '(use|uses|using|run|runs|goes by|go by|works by) (that|the (old|earlier|former)) one',
    'as (before|today|now|ever|it was|they were|it used to|they used to|they do|it does|it did|they did|we do|we did)',
    '(by hand|on paper|by telephone|by phone|by eye|from memory|pen and paper|the hard way)',
    '(back|returns|return|restore|restores|reinstates|revert|reverts) (to|at|on|onto)? (the|our|its|a|its own)? ...1 (regex|rule|rules|list|form|template|table|rfc|sheet|sheets|map|timetable|clock|setting|default|defaults|bar|drop down|menu|book|paper|roster|round|rounds|routine|desk|phone|telephone|fax|schedule|order|card|cards|score|formula|average|search)',
    '(back to|restore|restores) #number', '(back to|restores|restore|clock of) (rfc|spec|version|release|adr)',
    '(wall map|paper list|paper map|printed list|card index|filing cabinet|notebook|blackboard|whiteboard|clipboard|phone list) ...3 (still|there|remain|remains|stays|hangs|is kept)',
  ],
  // Somebody in charge is able to, or has to.
  power: [
    '(can|may|could|must|shall|will|has to|have to|is to|are to|free to|allowed to|entitled to) (all|each|also|then|simply|just)? !(end|drop|pass|close|block|abort|quit|start over|get back|come back) ({act.stop}|{act.revert}|put|take|set|send|turn|grey|gray|blank|flip|throw|call for|swap|use it|do so)',
    '(and|who|which|that|it|she|he) (will|shall|must|may|can|does|do) (so|that|it|do so|do that|do it)? ...1 (if|when|as soon as|once|whenever|at|after|in)',
    '(may|must|can|shall|will|has to|have to|is to) be (=set|=used|=pulled|=thrown|=turned|=pressed|=flipped|=flicked|=done|=invoked|=called)',
    '({team}|{overseer}|{person}|whoever|anyone|anybody|she|he|we|they) ...3 (throws|turns|pulls|flips|sets|presses) (it|them|that|this|either|both|one) ...1 (when|if|as soon as|once|after|in)',
    '(on|at) (my|his|her|their|our|its) (own|say so|own say so|word|discretion|authority)', 'own authority', '(needs|takes|requires|without) (no|a|any)? ...2 (phone call|telephone call|call to|deploy|deployment|release|developer|engineer|programmer|ticket)',
  ],
  // For how much of it: a part or the whole.
  reach: [
    '(for|in|at|on|from|across|to|of) ...2 (all|everything|everybody|everyone|any|every|each|both|one|single) (_|of|or|and)',
    '(everywhere|overnight|within (a|one|the) (minute|hour|day|night|second)|within #|at once|immediately|the same (day|morning|night|hour|evening)|next (morning|day|time|yard|start|launch)|(all|any|every|each|both) ...2 ({person}|{thing.system}|{thing.output}|of (them|it|these|those)|lamps|phones|boxes|pages|blocks|sites|aids|seats|desks)|(a|any|one|each|every) (region|branch|hospital|store|site|school|show|shed|country|language|bureau|ward|line|team|market|district|siding|customer|tenant|puzzle|clue|drawer|machine|room|depot|station))',
    'one or all', 'per (region|branch|hospital|store|site|school|show|country|language|ward|line|team|market|district|siding|customer|tenant|drawer|machine|room|depot|station|queue|channel|type|route|feature|model)',
  ],
  trigger: [
    '(when|if|once|whenever|as soon as|the moment|should|after|at|on) ~14 (#|double|doubles|exceeds|exceed|more than|fewer than|over|under|above|below|complain|complains|phone|phones|goes wrong|misbehaves|go wrong|two|three|four|five|six|ten|a single|one|the second|the third|the fourth|the fifth|the first) ...6',
    '(#|two|three|four|five|six) ...5 (is|are) enough ...6',
  ],
  // Out of service altogether, and not one answer of it.
  off: ['(withdraw|withdraws|disable|disables|deactivate|deactivates|suspend|suspends|mothball|uninstall|unplug|unplugs|silence|silences|mute|mutes|switch off|turn off|shut off|shut down|stand down) ...8', '(switch|turn|shut|power) ...5 (off|down)'],
  // What people see of it, taken away from them.
  hidden: [
    '({act.stop}|{act.revert}|grey|gray|blank|take|turn|switch) ...1 (the|this|that|its|our|all|every|any) ...2 (button|overlay|tile|tiles|column|panel|screen|tab|widget|badge|layer|list|draft|drafts|banner|card|cards|suggestions|hints|scores|highlights|arrows|voice|bot|assistant|feature|recap|helper|robot|model|net|box|boxes|engine|gate|gates|alerts|ranking|map|menu item|link|icon|bubble|marks|labels|captions|answers|replies|forecasts|proposals|recommendations|predictions|summaries|translations|alarms|warnings|calls|messages|thing|lot) ...8',
  ],
};
