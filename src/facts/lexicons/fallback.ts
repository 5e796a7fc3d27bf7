/** How a document says what happens when the model fails, is late or is unsure. */

const MODEL =
  '(model|network|system|engine|assistant|agent|bot|vendor|provider|service|api|planner|classifier|detector|recognizer|ranker|run|job|forecast|score|answer|reply|call|request|search|tool|it|box|app|server|connection|gpu|index|feed|program|machine|computer|reader|writer|decoder|checker|camera|sorter|guide|retrieval|night run|batch|line|link|pipeline|endpoint|stage|step|adviser|controller|scheduler|figure|list|confidence|probability|certainty|sureness|dispatcher|translator|summary|draft|output|nothing|router|gateway|lens|sensor)';

/** People to whom it can be handed. */
const SOMEONE =
  '({person}|clerk|person|human|desk|agent|editor|reviewer|expert|officer|doctor|nurse|lawyer|teacher|moderator|analyst|team|office|hotline|dispatcher|assessor|inspector|interpreter|operator|specialist|adviser|manager|examiner|librarian|attendant|controller|grower|technician|crew|people|staff|somebody|someone|pharmacist|driver|associate|back office|help desk|front desk|reception)';

export const FALLBACK: Readonly<Record<string, readonly string[]>> = {
  // Something goes wrong, or the model is not sure enough.
  trigger: [
    `${MODEL} ...4 (fail|fall over|break|crash|stop|die|hang|stall|choke|go quiet|goes quiet|is silent|go silent|goes dark|go dark|misfire)`,
    `${MODEL} ...4 (is|are|be|stay|stays|go|goes|has been|was) ...2 (down|late|slow|silent|unavailable|unreachable|out of order|offline|stale|missing|empty|overloaded|quiet|dirty|unusable|lost|stuck|unsure|uncertain|doubtful|in doubt|busy)`,
    `${MODEL} ...3 (time|times|timed) out`,
    '(time|times|timed) out',
    '(timeout|time out|outage|downtime)',
    '(is|are|goes|go) (down|dead|offline|unreachable|unavailable)',
    '(less|not quite|not so|too little|least) (sure|certain|confident)',
    '(blinds|blinded|blind|confuse|defeat) (it|them|the (model|camera|sensor|network))',
    '(more than|over) ...3 (apart|off|wide|away from each other)',
    `${MODEL} ...2 (not|never|no longer|nothing) ...3 (answer|respond|reply|come|arrive|finish|return|find|know|understand|deliver|agree|decide|tell|work|ready|there|reach)`,
    '(it|what|nothing|neither|none) ...3 (not|cannot|nothing|neither) ...3 (answer|respond|reply|come back|arrive|finish|know|understand|find|tell|recognize|place|read|match|make out|decide|hear|fit)',
    '(understand|understands|find|finds|hear|hears|see|sees|recognize|recognizes) (nothing|no (leaf|face|match|hit|page|plate|object|article|source|voice|speech))',
    '(no|without) (an|a|any)? (answer|reply|hit|result|match|article|source|response|passage|connection|network|signal|forecast|exit|tool result|leaf|gpu)',
    '(unsure|not sure|uncertain|undecided|hesitate|doubtful|in doubt|when in doubt|not certain|not confident|low confidence|least confident|unclear|ambiguous|cannot tell|cannot place|cannot say|cannot read|lost its place|do not agree|does not agree|disagree)',
    '(confidence|score|certainty|probability|sureness|likelihood|margin|similarity|category|figure|sure|code|class) ...6 (under|below|less than|lower than|fall short|lie between|between|beneath|short of) ...2',
    '(under|below|less than|lower than|short of) ...2 (#percent|#ratio|#number|# (percent|%)|a half|half|the (threshold|line|bar|cut off)|that (line|bar)|a (threshold|certain))',
    '(less|fewer) than ...4 (sure|certain|confident|left|support)',
    '(fails|fail|failed|failing|failure|breakdown|breaks down|error|errors|exception)',
    '(nothing|too little) (is|comes|came|has come|remains|was|are|has) ...2 (left|found|back|heard|returned|known|arrived|come)',
    '(nothing|none|no) ...3 (fits|fit|arrives|match|matches)',
    '(several|more than one|two|both) ...4 (disagree|contradict|fail|differ)',
    `(after|within) ...2 #duration ...3 (without|of silence|no)`,
    '(if|when|once|as soon as|whenever|should|where|until|while) ...5 (die|dies|is gone|breaks|too slow|too late|over budget|exhausted|rejected|fail|fails|late|missing)',
    '(silent|quiet|dark|dead) (for|longer|after)',
    '(is|are) silent ...3 (for)?',
    '(outside|beyond) (what|the (range|cases|list|topics)|its) ...5',
    '(wrong|bad|odd|strange|implausible) ...2 (three|two|twice|in a row)',
    '(twice|three times|two times|several times|#) in a row',
  ],
  // What then happens instead.
  action: [
    '(fall|falls|fell|falling) back (on|to|into|upon)',
    `(go|goes|went|pass|passes|passed|hand|hands|handed|route|routed|routes|send|sends|sent|forward|forwarded|refer|referred|land|lands|move|moves|return|returns|put|escalate|escalates|escalated|turn|turns|transfer|transferred|queue|queued|lie|give|gives|given|switch|back|ring|rings|call|calls|wait|waits|connect|connected|lands|left|leave|leaves|stay|stays) ...6 (to|with|for|in|on|at|by|up to) ...4 (${SOMEONE}|phone|queue|tray|pile|hand|service point)`,
    `(=read|=checked|=decided|=handled|=typed|=done|=answered|=picked|=sorted|=marked|=filled|=dealt with|=looked at|=taken|=seen|=opened) ...1 by ...2 ${SOMEONE}`,
    '(third|second|another) (reader|opinion|examiner|person|look|pair of eyes) ...2 (is|are|comes|called|asked|decides)',
    '(waits|wait|waiting) (for|until) ...4',
    '(is|are) (used|taken|shown) ...3 (instead|in its place|with)',
    '(hand over|hand off|handover|handoff|hand back|escalat*|manual review|human review|second opinion)',
    `${SOMEONE} ...3 (take|takes|took|picks|pick|open|opens|decide|decides|read|reads|step|steps|look|looks|check|checks|does|do|ring|rings|handle|handles|choose|chooses) ...3 (over|up|in|it|them|case|by hand|instead|manually|at it|back)?`,
    '(as (today|before|now|they do now|it does today|it is today|usual|it did before|in the past|they are now|we do now|all of it does now|ever)|like (today|before)|by hand|manually|on paper|by (phone|telephone))',
    `(start|starts|begin|begins|use|used|uses|show|shows|shown|see|sees|serve|serves|served|keep|keeps|kept|get|gets|take|takes|offer|offers|offered|run|runs|stand|stands|apply|applies|appear|appears|come|comes|open|opens|display|work|works|bid|bids|play|plays|print|prints|return|returns|give|gives|fill|fills|be|is|are|have|has|post|posts|set|sets) ...6 (yesterday|=yesterday's|=week's|=night's|=month's|=term's|=year's|=season's|=day's|last (known|good|week|month|night|run|version)|standing|previous|old|older|cached|stored|plain|default|standard|fixed|generic|simple|simpler|smaller|small|rule|rules|template|list of words|keyword|popular|most read|most sold|best seller|average|usual|original|own notes|publisher|seasonal|timetable|rate|table|calendar|interval|order of arrival|printed|manual|safe|neutral|backup|second|spare|spelling|links|form|button|score alone|weather service|link|number of|note|reading|curve|leaflet|booklet|alternative|basic|blank|unsorted|unranked|alphabetical|chronological)`,
    `(yesterday|=yesterday's|old timetable|old list|old rule|last (week|=week's|=year's|=term's)|previous|old|standing|default|cached|stored|standard|usual) ...3 (stand|stands|apply|applies|hold|holds|remain|remains|stay|stays|is used|are used|run|runs|is shown|are shown|take over|step in)`,
    '(list|order|queue) ...4 (order of arrival|alphabetical|unsorted|by date|again)',
    '(say|says|said|admit|admits|tell|tells|show|shows) (so|as much|that it (does not know|is not sure|cannot)|nothing|i do not know|"|“|not sure|sorry|it does not know|no answer)',
    "(i don't know|i do not know|i am not sure|don't know|not sure card|cannot answer|no answer rather)",
    '(decline|declines|refuse|refuses|abstain|abstains|stay silent|stays silent|keeps quiet|remain silent|passes|says nothing|shows nothing|does nothing|show nothing|stays dark|stays blank|hides itself|is hidden|disappear|disappears|is dropped|are dropped|is left out|is left blank|is not shown|are not shown|not used|is held back|is held|is skipped|are skipped|no suggestion|asks|ask again|asks back|asks for another|asks to)',
    '(drop|drops|dropped|skip|skips|discard|withhold|withholds|suppress) (the|a|it|that|them) ...3',
    '(turn|turns|goes|go|lights|shows|light) ...3 (blue|red|amber|yellow|grey|gray|white)',
    '(gray|grey|red|blue|amber|yellow) (dot|light|lamp|banner)',
    '(retry|retries|tries again|second attempt|try again) ~8 (then|and|after)',
    '(degrade|degrades|degraded|reduced|emergency|safe|limp|offline|backup) (mode|service|version|operation|home|gracefully)',
    '(banner|notice|message) ...4 (says|tells|asks|saying)',
    '(take|takes|took|step|steps|jump|jumps) (over|in|its place|their place)',
    '(smaller|second|other|backup|spare|standby|cheaper|local|rule based|rules based|simpler|older|previous) (model|vendor|provider|engine|system|server|service|version|network|site|machine|region)',
    '(keyword search|full text search|plain search|ordinary search|old search|rules alone|rule set|hand written rule|price list|table of|lookup table|look up table|fixed table)',
    '(look|check|read|decide|see) ...2 (yourself|themselves|for yourself)',
    '(phone|telephone|call) number',
    '(starts|start) at the (desk|counter)',
    '(stop|stops|stopped|pause|pauses|freeze|freezes|hold|holds|park|parks|parked) (the|and|until|there|at|where|its)',
    '(offers|offer|show|shows|open|opens|bring|brings|get|gets|see|sees) ...4 (number|button|link|form|key|hotline|original|menu|search box|page|card|list)',
  ],
  // Says it in one word.
  alone: [
    '(fall|falls|fell|falling) back (on|to|into|upon) ...3',
    '(fallback|fall back) ...3 (is|:|are|will|shows|uses|on|to|path|answer|mode|model|rule|list)',
    '(degraded|degrade|degrades) (mode|gracefully|to|service)',
    '(graceful degradation|last known good|circuit breaker)',
    '(hand|hands|handed|pass|passes|passed|give|gives) ...4 (over|on|back)? to (a|the|an|our) ...2 (person|human|clerk|agent|desk|colleague|expert|editor|reviewer|operator|specialist) ...3 (when|if|whenever|where|as soon as|below|under|in doubt|once)',
    '(what|whatever|cases|those|anything|ones|everything|questions|requests|items) ...4 (cannot|can not|does not|is not sure|is not|is unsure|doubt) ~10 (go|goes|land|lands|lie|stay|stays|is left|are left|to a|to the|wait|waits|get|gets|in a)',
    '(in doubt|when in doubt|if in doubt) ...6',
    '(rather|sooner) (decline|say nothing|stay silent|be silent|ask|admit|pass) ...4 (than|over)',
    '(unsure|doubtful|uncertain|low confidence|borderline) (case|request|one|answer|item|image|claim|page|photo|call|document|record|block|scan|clip|reading) ...4 (go|goes|are|is|wait|waits|land|lands|pass|passes|get|gets|to)',
  ],
  // Not what happens when it fails.
  other: [
    '(roll back|rollback|rolled back|revert)',
    '(whole|entire|every) (rollout|release)',
  ],
};
