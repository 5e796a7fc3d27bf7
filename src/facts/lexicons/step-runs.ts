/** Patterns over single steps to users as they are told one after another: who, when, unseen, and what leads on. */

const MONTH = '(january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec)';
const SPELL = '(spring|summer|autumn|fall|winter|easter|christmas|new year|term|semester|season|harvest|year|month|week|quarter|q1|q2|q3|q4|holidays|midsummer)';

/** People and places that can get something before others do; plural, or led in by a number. */
const CHUNK =
  '({person}|{team}|{overseer}|branches|stores|shops|sites|wards|schools|hospitals|clinics|practices|regions|districts|counties|cities|towns|villages|farms|sheds|fields|claims|letters|cases|requests|documents|products|articles|titles|works|depots|stations|precincts|sidings|yards|ports|gates|terminals|lines|plants|routes|buses|trucks|trains|vans|ships|lifts|elevators|machines|boxes|lamps|phones|devices|meters|loggers|sensors|cameras|households|homes|buildings|streets|rooms|desks|offices|courts|chambers|museums|libraries|theaters|venues|hotels|restaurants|kitchens|parishes|dioceses|classes|courses|faculties|labs|teams|squads|crews|groups|tenants|accounts|customers|brands|markets|countries|states|languages|categories|departments|divisions|dispensers|bureaus|brokers|seats|blocks|shows|calls|nurseries|families|shifts|wings|floors|vineyards|orchards|greenhouses|mines|quarries|mills|wells|turbines|substations|streams|rivers|lakes|islands|airports|airlines|banks|agencies|units|circles|pharmacies|surgeries|laundries|choirs|clubs|leagues)';

const NUMBER = '(#count|#number|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|hundred|a dozen|a few|a handful|several|some|a third|a quarter|a tenth|half|a fifth|#percent|#ratio|selected|willing)';

/** What one statement says of a step. */
export const STEP_CUES: Readonly<Record<string, readonly string[]>> = {
  when: [
    `(in|from|on|by|after|since|until|before|over|during|through|early|late|mid|first half of|second half of|end of|beginning of|this|next|the following) ...2 ${MONTH}`,
    `(in|from|on|by|after|since|until|over|during|through|first half of|second half of|end of|for) (the|this|next|its|their|our|early|late|mid|the following|the coming|the first|the new|all|that|another)? ${SPELL} (_|,|$)`, `(this|next|the following|the coming|the first|first|second|third) ${SPELL}`,
    `^ ${MONTH} (:|,|.|–|-|$)`,
    `(phase|step|stage|release|wave|version|round|season|harvest) (#number|one|two|three|i|ii|iii|1|2|3|4)`, '(first|second|third|next) (harvest|season|term|year|winter|summer|phase|step|stage|wave|round|call|class|intake)',
    `#number ${MONTH}`, `${MONTH} #number`,
    '(week|weeks|month|months|day|days|quarter|term|season|sprint|year) (#number|#count|1|2|3|4|5|6|7|8|9|10|11|12|one|two|three)',
    '#duration (later|after|long)', '(for|after|first) (the|its|their)? (first)? #duration',
    '^ (then|next|afterwards|after that|after this|later|finally|thereafter|from then on|from there|only then|last|lastly|at first|first|second|third|fourth|to begin with|to start with|once)',
    '(, then|; then|and then|then from|then the|then all|then on|then in)',
  ],
  some: [
    `^ (the|our|only|just|with|at|in|for|on|us and the|us and)? ${NUMBER} ...3 ${CHUNK}`,
    `(to|for|at|in|on|with|only|just|from) (the|our|only|just)? ${NUMBER} ...3 ${CHUNK} `,
    '(precinct|ward|school|branch|store|site|shop|line|plant|depot|district|region|station|hall|gate|terminal|court|chamber|shed|farm|house|clinic|shift|pit|hall|berth|quay|block|wing|floor) (#number|#count|1|2|3|4|5|6|7|8|9|one|two|a|b)',
    `(#count|#percent|#ratio|half|a third|a tenth|a quarter) ...2 of (the|our|all|them|it|new) ...6`,
    '(on its own|on their own|by itself|alone|only|by lot|drawn by lot|at random|picked|volunteers|by invitation|invited|who (asked|signed up|volunteer|volunteered|want))',
    '(colleagues|friends|staff|ourselves|volunteers|our own people|our own team|own staff|own employees|employees|interns|the two of us|the three of us|of us|us and|insiders|testers|test knitters|trial readers|trial families|early birds|neighbors|family)',
    '({person}|{team}|{overseer}) (first|to begin with|to start with|for a start|for now)',
    '(get|gets|have|has|see|sees|use|uses|try|tries|receive|receives|ride|rides|start|starts|begin|begins|goes to|comes to|opens in|opens at|is in) (it|with it|there)? ...1 (first|in|on|from) ...3',
    '(begin|begins|began|start|starts|started|open|opens|go|goes) ...3 (with|in|at|on) (the|our|a|one|two|three|four|five|#count)? ...4',
    '^ our own (_)', '(:|,|–) our own (_)', '(every|each) (second|third|fourth|fifth|tenth|twentieth|hundredth) ...2', '(spends|spend|lives|stays|sits|runs|serves) ...2 (first|its first) ...4 (at|in|with|on) ...3',
    '(beta|alpha|pilot|trial|preview|previews|silent|paired|back room|dress rehearsal|rehearsal|soft opening|dry run|shadow|canary|probation|test drive|warm up lap)',
  ],
  hidden: [
    '(nobody|no one|none|not one) ...4 (see|sees|rides|uses|acts|reads|looks|hears|is shown|gets|notices|follows)',
    '(that|which) only _ ...1 (opens|open|reads|read|sees|see|looks)', 'as (they|she|he|it|we) (always|have always|did|used to) ...2',
    '(shown|visible|sent|given|read|told|handed) ...1 (to|by) (nobody|no one|none)', 'shown to nobody',
    '(tile|tiles|gate|screen|light|display|score|scores|lamp|speaker|button|list|output|answer|answers|draft|drafts|voice|buzzer|alarm|column|map) ...1 (hidden|off|dark|covered|tied|muted|mute|unplugged|thrown away|locked|taped over|silent)',
    '(compare|compares|compared|comparing|set beside|are set beside|laid beside|held against|put beside|beside|next to|alongside|in parallel with|parallel to|along with) ...6',
    '(silently|silent|quietly|unseen|in silence|behind glass|blind|on paper|for the drawer|into the drawer|stored only|thrown away|binned|not knowing which)',
    '(keeps|keep|goes on|go on|continue|continues|still|carry on|carries on) (marking|judging|rating|answering|scheduling|routing|measuring|weighing|dispatching|checking|reading|coding|booking|filing|picking|writing|making|drawing|doing|pricing|grading|sorting|deciding|working|planning|their|her|his) ...5',
    '(write|writes|make|makes|draw|draws|do|does|decide|decides|price|prices|priced|sort|sorts) ...2 (their|her|his|its) own ...3',
    '(who|and) ...2 (priced|decided|graded|sorted|wrote|worked|planned|did it) by hand',
  ],
  rest: [
    '(worldwide|app store|play store|(world|nation|country|county|city|company|fleet|state) wide|publicly|the public|(whole|entire) (country|city|company|fleet|chain|house|school|county))',
    '(the rest|rest of|the others|the remaining|remaining|everyone|everybody|everywhere|nationwide|whoever wants|general release|general availability)',
    `(all|every|whole|entire|other) (the|our|its|of the|of our)? ...2 ${CHUNK}`, '^ all (the|our|of)? (_|#)', '(then|and|to|for) (all|everyone|the lot) (#number|#count|of them|,|$)', '(all|every) (#count|#number)',
    '(follow|follows|followed|join|joins|come next|comes next|come after|comes after|come in|get it too|as well|in turn) $',
    '(follow|follows|join|joins) (in|on|from|after|when|if|once|by|later|a|the|two|three|one)',
    '(the others|the other|the rest|those|the remaining) ...4 (come|comes|get|gets|have|has|start|starts|begin|begins|go|goes|open|opens) ...2 (in|it|on|at|from|after|live)',
    '(then|later|afterwards|after that) ...1 (add|adds|come|comes|follow|follows|open|opens|extend|widen|take in|let in) ...6',
    '(other|further|next|neighboring|more|remaining|second|another) #? ...2 (districts|schools|branches|regions|shops|stores|wards|sites|hospitals|countries|languages|teams|clinics|farms|houses|cities|counties|lines|depots|desks|groups|markets|places|calls|ports|rooms)',
  ],
  // What leads from one step to the next.
  on: [
    '^ (on|onward|onwards|forward|further|next|up|on to the next|out) ...3 (when|if|once|at|after|as soon as|from|only|with)',
    '(move|moves|moving|go|goes|going|carry|carries|press|presses|step|steps|pass|passes|walk|climb|climbs) (on|onward|onwards|ahead|forward|further|up) ...4 (when|if|once|at|after|as soon as|only|took|takes|needs|need|wants|requires|with|means|is)',
    '(to|before) (go|going|move|moving) (on|ahead|forward|further|up|to the next|to step|to phase)',
    '(next|following) (one|step|stage|phase|round|wave|issue|group|site|town|ward|circle|season)? ...4 (when|if|once|at|after|only|as soon as|begins|starts|opens|needs|takes|requires|waits)',
    '(leaving|leave|getting out of|out of|end of|over|done|finished|closed|complete|ends|end) (it|this|the (pilot|trial|beta|step|stage|phase|round|rehearsal|shadow))? ...2 (when|takes|needs|requires|once|if|at)',
    '(gate|hurdle|bar|ticket|condition|threshold|key|exam|test|price|requirement) (to|for|of) ...1 (next|going on|moving on|the next|more|everybody|everyone|all|opening|widening|the second|the third|passage|entry|exit)',
    '(if|when|once|as soon as|provided|should) ~24 (the rest|the others|the remaining|follow|follows|join|joins|everybody|everyone|all the|then all|then the|next|other|ride it|get it|gets it|have it|are shown|is shown|shown in|switched on|turned on|opens|open|goes to|goes out|we add|are added|is added|come in|comes in|extend|widen|double|doubles)',
    '(follow|follows|join|joins|get it|gets it|all|everyone|everybody|opens|open|starts|begins|switch on|turn on|goes out) ~6 (as soon as|once|if|when|provided|only after|after) ~24 #',
  ],
};

/** Steps of something else: a form, a motor, a gift, a project that has nothing to do with it. */
export const OTHER_STEPS: Readonly<Record<string, readonly string[]>> = {
  other: [
    '(phase|phases|step|steps|stage|stages|release|round) ...2 of (the|a|an|its|our|each|every) ...2 (form|gift|claim|motor|moon|supply|exam|game|call|conversation|treatment|move|office|trial|match|grant|building|construction|illness|disease|sleep|project|cycle|crop|life|training|wash|light|traffic|negotiation|hearing|procedure|questionnaire|lesson|purchase|journey|repair)',
    '(claim|gift|exam|copy|sleep|growth|moon|motor|supply|traffic|wash|hearing|purchase|lesson|game|treatment) (phase|phases|stage|stages)',
    '(goes|go|runs|run|passes|pass|falls) (through|in|into) (#count|#number|two|three|four|five|six|several) (phases|stages|steps|rounds)',
    '(version|release|edition) of the (draft|text|letter|form|song|story|summary|answer|reply|photo|file|map|menu|book)',
    '(phase|step|stage) (change|shift|angle|voltage)', 'three phases of the',
  ],
};
