/** Ways to say which of two goods, or which of two errors, an author would rather give up. */

const HARM =
  '(worse|costlier|dearer|graver|riskier|deadlier|nastier|better|safer|preferable|cheaper|more (costly|expensive|dangerous|harmful|serious|painful|damaging|embarrassing|annoying|important|precious|valuable)|less (bad|harmful|costly|serious|painful|important|expensive|of a problem|damaging|embarrassing|dangerous))';

const GOOD =
  '(speed|quality|accuracy|precision|recall|safety|cost|price|privacy|latency|coverage|correctness|completeness|caution|trust|simplicity|fairness|freshness|clarity|brevity|availability|risk|usability|transparency|sensitivity|specificity|correct|right|truth|thoroughness|reliability|convenience|fluency|style|variety|relevance|throughput|savings|reach|fidelity|helpfulness|certainty|prudence|tone|politeness|growth|margin|accessibility|explainability|security|time)';

const ERROR =
  '(false (alarm|positive|negative|alert|reject|accept|hit)|needless|spurious|unnecessary|superfluous|missed|miss|overlook|wrong|mistaken|late|slow|dull|empty|blank|delay|wait|gap|noise|extra|second look|double check|interruption|lower (recall|precision|coverage|speed)|fewer|some)';

const TRAIT =
  '(silence|nonsense|gap|gaps|guess|guesses|refusal|error|errors|doubt|fiction|facts|lie|lies|late|slow|silent|right|correct|wrong|early|cautious|careful|safe|complete|incomplete|dull|short|nothing|blank|empty|none|no|boring|plain|honest|unhelpful|helpful|true|clumsy|terse|rough|accurate|sure|strict|quiet|vague|precise|slower|safer)';

export const LEANINGS: Readonly<Record<string, readonly string[]>> = {
  lean: [
    // Of two ways one is taken.
    'between ~14 and ~8 (we|i|it|they) ...2 (go for|pick|take|choose|opt for|side with|settle for|prefer|want)',
    'between ~14 and ~12 (is|be|are) (=taken|=chosen|=preferred|=picked)',
    '(must|shall|should|has to|is to|will) =lean ...1 (early|late|high|low|safe|long|short|toward|towards|to|cautious|strict|kind|on the side)',
    '(when|where|if|wherever|whenever) ~4 (choice|choose|conflict|clash|collide|disagree) ~8 (lean|dig|pick|prefer|=win|=wins|gives way|give way|yields)',
    '(so|hence|therefore) ~8 (we|it|i) ...1 (over|under) (order|warn|book|flag|call|estimate|buy|stock|report|alert|count)',
    // One harm or good against another.
    `(=is|=are|=be|=being|=weighs|=weigh|=counts|=count|=hurts|=feels|=seems) ...5 ${HARM} ~14 than`,
    '(=hurts|=hurt|=harms|=matters|=matter|=weighs|=weigh|=counts|=count|=annoys|=bothers|=damages|=stings) ...6 (more|less|worse|heavier|harder) ~14 than',
    '(=costs|=cost) (us|them|me|you|him|her|our|the|a|an|somebody|someone|everybody|lives) ...5 (more|less|dearer) ~12 than',
    '(=does|=do|=cause|=causes) ...2 (more|less|greater|worse) (harm|damage|good) ~14 than',
    '(=beats|=beat|=trumps|=trump|=outranks|=outweighs|=outweigh|=overrides|=precedes|=surpasses|wins (over|against|out)) ...8',
    '(take|have|get) (precedence|preference)',
    '(take|have|get) priority (over|above|before|when|whenever|here|$)',
    '=worth ...1 (few|extra|occasional|false|needless|wrong|late|several|many|dozen|handful|hundred) ...6',
    `(we|i|it|they|us|system|model|assistant|tool|agent|team|desk) ...4 (prefer|favor) ~14 (to|over|than)`,
    "(would|'d|we'd|i'd|should|will) ...2 rather ~16 than",
    '^ rather ~14 than',
    '^ sooner ~14 than',
    '(would|will) ...2 sooner ~14 than',
    '^ better (to|a|an|one|two|no|three|ten|#|late|slow|too|lose|miss|wait|ask|say|leave|send|pay|stay|show|that) ~16 than',
    '(it be|it is|is|are) better (to|that|if|for|off) ~16 than',
    '(=is|=are|be) (preferable|to be preferred) (to)?',
    '(=is|=are|be) ...1 (=preferred|=favored|=valued|=ranked) ...2 (over|above|before|to|ahead) _',
    `${TRAIT} (over|rather than|before|instead of|not) ${TRAIT}`,
    `${GOOD} (over|before|above|ahead of|trumps|beats|outranks|comes before|goes before|rather than|wins over) ...3 ${GOOD}`,
    `${GOOD} ...4 (come|go|rank|be|stand|take|count) ...1 (first|ahead|above all|before|foremost)`,
    '(come|go|rank|stand|be) first ~4 then',
    `${GOOD} (first|win|prevail|have the last word|decide)`,
    '(order|ranking) of (importance|priority|precedence)',
    '(first|top|highest|main) priority (is|be|go)',
    `(prioritize|put|place|rank|choose|value|optimize|tune|optimise|take|pick|set|favor) ...4 ${GOOD} ...4 (over|above|before|ahead of|first|rather than|at the)`,
    `(optimize|tune|tuned|calibrate|bias|tilt|err|lean|skew|aim|set up|design|weight) ...6 (for|toward|towards|to|on|in favor of) ...4 (recall|precision|sensitivity|specificity|caution|cautious|safety|safe|catch|speed|cost|quality|few|the side|high|low|miss|over)`,
    'err on ...3 (side|safe)',
    'if ...3 (must|has to|have to|is to|should) ...1 (err|fail|be wrong|slip|lose)',
    '(when|if|where|whenever) in doubt',
    '(in|on) (case of) doubt',
    '(where|whenever|if|while) ...1 doubt',
    '(set|tuned|built|calibrated|meant|adjusted|inclined) ...2 to (over|under) (call|alert|flag|report|warn|block|order|count)',
    '(overcall|overalert|overflag|overwarn)',
    'benefit of the doubt',
    // What is put up with for the sake of the other.
    `(accept|tolerate|live with|put up with|stomach|bear|swallow|stand|can afford|happy with|fine with|do not mind|don't mind|forgive|take) ...6 ${ERROR} ~14 (to|so|rather|if|as long as|because|for|but|before|in exchange|not|than|instead)`,
    `(willing|ready|prepared|content|happy|glad) to (accept|take|lose|give up|pay|wait|miss|tolerate|trade|sacrifice|forgo|live with|be)`,
    `(sacrifice|trade|give up|forgo|give away|spend|exchange|pay) ...6 ${GOOD} ...4 (for|to|in|so|in favor)`,
    `at the (expense|cost|price) of ...5 (${GOOD}|${ERROR})`,
    `(for the sake|in favor) of ...3 ${GOOD}`,
    '(we|i|agent|system|it|assistant) ...2 (take|choose|pick|accept) the (swearing|slower|longer|safer|cheaper|duller|loss|delay|hit|blame|risk|lesser|former|latter|first|second)',
    '(accept|take|tolerate|allow|bear|choose|face) ~8 (before|sooner than|rather than) ...2 (accept|take|tolerate|allow|bear|risk|lose|let|face|choose)',
    `^ between ...2 (be|${GOOD.slice(1)} ...4 and`,
    `${GOOD} ...2 (=sacrificed|=traded|=given up|=spent|=subordinated|=bought|=paid) ...2 (for|to|in favor|with|away)`,
    '(tie|draw|conflict|contest|race|quarrel|dispute|tug of war|clash|collision) between ~16 (decide|win|choose|favor|for|goes|go|prevail|side|lose|yield)',
    'even (if|when|though|where) ~10 (dearer|slower|later|longer|costlier|pricier|duller|fewer|less|worse|lower|expensive|cost|costs|clumsier|rougher|shorter|poorer)',
    '(want|insist on|demand|tolerate|allow) (no|not one|not a single) ...4 (miss|missed|overlook|overlooked|lose|lost|wrong|false|mistaken|invented|forgotten|late|wronged)',
    'pay for (it|the|that|this|them)? ...1 (extra|additional|needless|false|longer|second|double|superfluous)',
    // What counts for how much.
    '(count|weigh|penalize|punish|weight|score|hurt) ...6 (#factor|twice|double|# times|ten times|five times|thrice) ...2 (as|more|heavier|over|than|a|what)',
    '(count|weigh|score|treat) ...6 (as|like) (#|two|three|five|ten|twenty|several|many|half) ...3 (miss|missed|alarm|false|wrong|late|needless)',
    '(one|a|an|each|every|single) ...6 (worth|equal|outweigh|offset|cancel out) ...2 (#|ten|a hundred|a dozen|five|several|many|fifty|twenty)',
    '(a|an|one|each|the) ...5 (be) ...2 (cheap|harmless|nuisance|annoying|tolerable|bearable|forgivable|survivable|inconvenient|awkward|recoverable|annoyance|inconvenience|embarrassing) ~14 (not|never|kill|fatal|disaster|cost|expensive|dangerous|unforgivable|unacceptable|lawsuit|ruin|lose|catastrophe|death|die|end|irreversible)',
    '(so|therefore|hence|thus|consequently|accordingly|which is why|that is why) ...4 (threshold|cut off|cutoff|bar|dial|trigger) ...5 (low|high|strict|generous|cautious|lenient|tight)',
    '(one|a|an|each|every|single) ...8 (weigh|count|cost|hurt) ...2 as (much|heavily|badly|dearly|hard) as',
    '(threshold|cut off|cutoff|bar|dial|trigger) ...6 (low|high|strict|generous|cautious|lenient|tight) ~12 (because|since|so that|rather|so|even|at the)',
    // One is feared, forgiven, allowed, or comes second.
    '(we|i|it|system|model|scale|balance|design|team|threshold) ...3 (lean|tip|tilt|incline) ...2 (toward|towards|to)',
    '(given|faced with|having|leave|left|offered|put before) ...2 choice',
    '(right|better|lesser|cheaper|acceptable|welcome|preferred|forgivable|tolerable|pardonable|good|wrong|graver|worse|dearer|costlier|smaller|greater|bigger|heavier) ...1 (mistake|error|blunder|fault|failure|evil|sin|slip|misjudgment|misfortune|harm|damage) ...1 (to make|than|of the two|here|is|$)',
    '(too|rather|better|sooner) (few|little|short|late|slow|early|cautious|careful|many|much|strict|quiet|long|often|seldom|loud|soft|low|high) ...4 (not|than|rather than|over|never) (too|so|rather)? (few|little|short|late|slow|early|cautious|careful|many|much|strict|quiet|long|often|seldom|loud|soft|low|high|wrong|none|one)',
    '(forced|made|obliged|compelled|had|have|has|asked|need) to (drop|give up|sacrifice|lose|choose|pick|part with|let go of) ...1 (one|either|between)',
    '(of|between) (the|these|those|our) two ...2 (blunder|error|mistake|risk|failure|evil|harm|fault|sin|slip|danger|goal|aim|good|thing|wish|misfortune|way to|way of|kind)',
    `(=cheaper|=lesser|=worse|=graver|=dearer|=costlier|=safer|=better|=milder) (one|of the two|of them|of these|of both|way)`,
    '(put|place|rank|hold|set|value|count|weigh) ...4 (time|patience|money|health|life|lives|comfort|dignity|peace|nerve|calm|sleep|trust|safety|quality|speed|cost|accuracy|privacy|care|truth|fairness|clarity|wage|profit|growth|convenience|completeness|freshness|reach|beauty) (above|over|before|ahead of|higher than|below|after|under) ...',
    '(time|patience|money|health|life|comfort|dignity|peace|nerve|sleep|wage|profit|beauty|elegance|polish|style|thrift|economy|haste|pace|tempo|punctuality) ...3 (come|go|rank|be|stand|take|count) ...1 (first|last|second|ahead|above all|before|foremost|after|behind)',
    '(not|never|nothing|no) ...3 at (the|any) (expense|cost|price) of',
    '(let|allow|permit) ...4 (pass|slip|through|go|stand|escape|wait|rest) ...4 (rather than|before|sooner than|than)',
    '(skip|drop|lose|miss|hold|wait|ask|stop|refuse|stay|say|leave|show|print|send|delay|withhold|omit|warn|pass) ...6 (rather than|sooner than|instead of) (guess|risk|invent|make|send|show|print|let|publish|say|tell|give|answer|offer|miss|annoy|lose|delay|disturb|wake|be|get|claim|state|accuse|block|overlook|promise)',
    '(may|can|might|allowed to) be (slow|late|dull|short|blunt|silent|incomplete|boring|plain|dry|clumsy) ~8 (not|never) ...2 (wrong|false|mistaken|rude|invented|unsafe|lie|guess)',
    '(=graver|=worse|=costlier|=lesser|=greater|=heavier|=dearer|=smaller|=bigger|=nastier|=deadlier) (fault|error|mistake|evil|sin|harm|danger|loss|of the two)',
    `(come|rank|be|stand|take) (second|last|second place|a back seat) (to|after|behind)`,
    `${GOOD} ...3 (give way|yield|bow|=yields|take second place|take a back seat|stand back|come second|come last)`,
    '(hence|so|therefore|thus) ...2 (high|low|strict|generous|cautious|lenient|tight) ...1 (bar|threshold|cut off|cutoff|trigger)',
    '(has|have|get) ...2 (casting vote|last word|final say|right of way|upper hand)',
    '(=worth|=means|=mean) (more|less) ~10 than',
    '(=allowed|=permitted|=free|=told|=meant|=expected|=asked|=set|=tuned|=supposed) to be (bold|cautious|careful|daring|timid|strict|generous|lenient|stingy|slow|severe|pessimistic|optimistic|greedy|fussy|picky|suspicious|trusting|nervous|jumpy|conservative|silent|wrong|late|incomplete)',
    '(side|sides|siding) with ...4 (when|if|where|over|against|rather|in doubt)',
    '(trade|swap|exchange|barter|sell|spend) ...5 (for|against) ...3 (any day|every time|gladly|always|at once|willingly)',
    '(any day|every time|always|gladly) ...3 (over|rather than|before|than)',
    `(miss|missed|false|error|alarm|leak|lie|mistake|silence|invention|delay) ...4 (what|the one|the thing) ...2 (we|i|the desk|they|nobody) ...2 (fear|dread|want|forgive|lose)`,
    `(false|needless|unnecessary|spurious|late|miss|missed|superfluous|extra) ~12 (=is|=are|be) (fine|acceptable|all right|tolerable|bearable|a fair price|worth it|forgivable|no tragedy|no disaster|a pity|a shrug)`,
    '(false|missed|wrong|late|overlooked|needless) ~10 (false|missed|wrong|late|overlooked|needless) ...6 (merely|only|just|no more than|at worst)',
    '(fewer|less|shorter|slower|later) (and|but) (surer|better|safer|certain|right|sure)',
    '(cautious|careful|conservative|strict|generous|pessimistic|lenient|modest|timid|severe) ...8 (what we (want|need)|the aim|by design|on purpose|by intention)',
    '(deliberately|purposely|intentionally|on purpose) ...2 (low|high|cautious|careful|strict|conservative|generous|lenient|pessimistic|slow|silent|modest|timid)',
    '(=cost|=costs) ...2 (less|more) than (a|an|one|two|the|any) (missed|lost|wrong|collapsed|dead|broken|late|false|single|overlooked|unhappy|angry|injured|burnt|burst|failed|mistaken|needless|empty|spoiled|delayed|cancelled|canceled|sick|leaking|misread|unanswered)',
    '(metric|figure|number|error|goal|mistake) ...2 that (matter|count|hurt|cost)',
    '(pay|paid) for it (with|in)',
    '(may|can|might) (suffer|slip|wait|give|lag|bend|drop) ~6 (may|can|must|shall) not',
    '(tuned|set|built|made|meant|designed|calibrated|trained|told|instructed|asked) to _ ...4 (rather than|sooner than|before it|and not|instead of)',
    '(for|at) the (price|cost) of ...1 (few|some|several|extra|many|occasional)',
    `${GOOD} ...1 (rank|stand|come|go|sit|weigh) ...1 (above|before|ahead|higher|over)`,
    // What happens when they collide.
    "(must|have to|has to|force|forced|need to) ...2 (choose|pick|decide) ...3 (between|one)?",
    '(come|comes|came) (down)? to a choice',
    '(tie|tied|argument|quarrel|dispute) ...3 (go to|goes to|breaker|break|settle|settled|decide)',
    '(only one|one of (the two|them|both)) ...4 (can|could) ...2 (have|be had|be met|hold|win)',
    '(close|caution|safe|cheap|right|quick|short|honest) (win|wins|prevails)',
    '(err|errs|erring) ...3 (toward|towards|on)',
  ],
  // What can be borne, and what cannot; beside each other they weigh.
  bear: ['(can|could|may|will|shall) (live with|bear|accept|stand|survive|forgive|afford|tolerate|stomach|swallow|put up with|excuse|absorb|recover from|laugh at)', `(be|is|are|means|mean) ...2 (a|an|only|merely|just|at worst|at most|no more than|some) ...1 (nuisance|annoyance|inconvenience|irritation|shrug|yawn|pity|trifle|sigh|grumble|detour|bother|joke|wait|apology)`],
  cannotBear: ["(cannot|can't|could not|couldn't|can not|may not|must not|must never|will not|won't|never) (live with|bear|accept|stand|survive|forgive|afford|tolerate|stomach|swallow|put up with|excuse|absorb|recover from|have|happen)", '(be|is|are|means|mean|cost|costs|lead to|end in) ...3 (disaster|catastrophe|lawsuit|scandal|death|injury|ruin|funeral|accident|fire|fine|angry|unforgivable|intolerable|unacceptable|irreparable|tragedy|crime|breach|betrayal|recall)', '(nobody|no one|no _) (forgive|forgives|accept|accepts|forget|forgets)'],
  // What an error costs; two of them side by side weigh one against the other.
  stake: ['^ (a|an|one|each|every) ~14 (=cost|=costs|=lose|=loses|=lost|=kills|=kill|=ruins|=spoils|=wastes|=makes|=singes|=breaks|=burns|=hurts|=takes|=means|=annoys|=angers|=sinks|=closes|=delays)'],
  // Goals are said to collide; the same or the next statement says which gives way.
  collide: [
    '(when|where|if|whenever|should|wherever|once) ~8 (collide|clash|pull|compete|fight|at odds|tug|part ways|contradict|conflict|cannot both|get in each other)',
    "(cannot|can't|can not) (have|get) (both|everything|all)",
  ],
  // About records, sources or rules that disagree, about builds, or about models: no goals.
  other: [
    '(source|record|document|edit|label|schedule|calendar|version|merge|file|sensor|reading|annotator|booking|timetable|appointment) ...4 (collide|clash|conflict|disagree|contradict)',
    '(rather|prefer|sooner|better|favor) ~10 (build|buy|rent|train|host|fine tune|vendor|api|framework|library|database|python|rust|kafka|postgres)',
    '(model|variant|baseline|network|net|encoder|ranker|classifier|detector|llm|=3b|=7b|=8b|=13b|=70b|parameters|checkpoint|embedding|vendor|competitor|option) ~10 (better|worse|cheaper|beat|beats|outweighs|dearer|costs)',
    '(better|worse|cheaper|beat|beats|dearer) ~8 (baseline|the old one|previous version|competitor|last version|benchmark|regression|heuristic|=3b|=7b|=8b|=70b)',
    '(=users|=customers|=visitors|=guests|=patients|=people|=clients|=students|=readers|=listeners|=members|=employees|=drivers|=farmers|=reps|=operators|=pupils|=passengers|=residents|=nurses|=lawyers|=shoppers|=travelers|=players|=operators|=staff) ...4 (would rather|prefer|favor|would prefer|like)',
    '(one|some|others|you|people|critics|many) (could|might|may|would|can|will) (argue|say|claim|hold|think|object)',
    '(some|others|critics|many|union|association|lobby|guild|federation|they|opponents|{person}) (=think|=thinks|=believe|=believes|=argue|=argues|=maintain|=feel|=insist|=say|=say|=find|=held|=thought|=argued) that',
    '(union|association|lobby|guild|federation|opinion|in the view|in the eyes) ...3 (think|believe|argue|claim|hold|maintain|feel|insist|say|find|of)',
    "(=old|=former|=legacy|competitor's|rival's|competitor|rival|predecessor) ...4 (put|would|prefer|favor|chose|value|rank|rather)",
    '(beat|trump|outrank|outweigh|=better|worse|cheaper|dearer|safer) ...4 by (#|one|two|three|four|five|a)',
    '(first|top|ahead|higher|up|down) ...1 (in|on) (the|our|a)? (list|queue|line|ranking|results|backlog|page)',
    'than (it|this|that|they|one) (look|seem|sound|appear|think|expect|might)',
    'than (last|the previous|the (month|year|week) before|before|expected|usual|planned|ever)',
  ],
  // Asks which of two it is to be; a short answer after it leans.
  asks: ['(do|would|should|shall|will) (we|you|i|one|it) ...1 (rather|want|prefer|sooner) ~16 or ~12', 'which ...2 (mistake|error|evil|harm|way|side) ~10', '(fewer|more|less) ~6 or (fewer|more|less) ~6'],
};
