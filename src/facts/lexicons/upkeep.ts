/** Patterns over what the system costs: a person's device, the team that keeps it, and what bounds spend and load. */

const DEVICE = '(phone|phones|handset|handsets|device|devices|watch|watches|glasses|headset|tablet|tablets|laptop|box|boxes|car|camera|collar|sensor|wearable|wearables|ring|band|app|scanner|truck|drone|robot|kiosk|earbud|earbuds|hearing aid|player|reader|model|unit|module|bracelet|helmet|implant|tracker)';

/** What it costs the device on which it runs. */
export const DEVICE_COSTS: Readonly<Record<string, readonly string[]>> = {
  battery: [
    '(battery|batteries) ...6 (#percent|#number|#duration|#energy|drain|drains|last|lasts|life|use|usage|budget|impact|consumption|notice|save|saves|saving|spare|spares|empty|cost|costs|eats|draw|per|lasting|low|matters|permits|wear|flat|shift|day|hour|%)',
    '(#percent|#number|#energy|drain|drains|save|saves|spare|spares|use|uses|cost|costs|eats|draws|takes|kind to|easy on|gentle on|go easy on|stretch|budget for|effect on|share of|much of) ...4 (battery|batteries)',
    '(#percent|of a|shift\'s|day\'s|full|single|one) ...2 charge $',
    '(=mah|=mwh|milliwatt|milliwatts|milliamp|watt hours|power draw|power drawn|power budget|power consumption)',
    `(joule|joules|watt|watts|#energy) ...6 ${DEVICE}`,
    `${DEVICE} ...4 (draw|draws|takes|consumes|uses) ...3 (#energy|#number) (=w|=mw|watt|watts)?`,
    `${DEVICE} ...2 (last|lasts|survive|survives|holds out) (the|a|all|until|through|for) ...2 (day|shift|night|tour|flight|trip|morning|evening|season|hours|week)`,
    `${DEVICE} ...2 (to|must|should|has to|will|still)? ...1 (last|lasts) ...4 #duration`,
    '(recharge|recharged|recharging|plugged in|while charging|on the charger|at the charger|on mains|low power mode|battery saver)',
  ],
  heat: [`(heat|heats|overheat|overheats|overheating|thermal|throttle|throttles|throttling|warm|hot) ...4 ${DEVICE}`, '(phone|device|handset|case|chip|tablet|watch|glasses|ring|collar) ...4 (=hot|=warm|=cool|=heats|=heat|degrees|throttles|throttling)', 'throttling point', `${DEVICE} ...5 (warmer|hotter|cooler|degrees)`, '(skin|surface|case|chip|junction) temperature'],
  memory: [
    `(memory|=ram|working memory|storage|disk space|flash|heap|footprint) ...6 (#size|${DEVICE})`,
    '(#size) ...4 (memory|=ram|of ram|storage|flash|working memory|free space)',
    `(fits|fit|squeezed|loaded|loads) ...4 (in|into|within) ...3 (#size|memory|ram)`,
    '(low memory|low end|memory limit|out of memory|memory pressure|peak memory)',
  ],
  size: [
    '(download|downloads|install|installation|package|apk|ipa|bundle|binary|model file|model files|weights|app size|update|updates|model) ...5 #size',
    '#size ...5 (download|install|installed|package|apk|bundle|app|model|update|updates|on the phone|on disk|weights|file|files|over the air)',
    '(app|model|install|download|package|bundle|network|extension|whole thing|game|map|update) ...4 (under|below|at most|stays|stay|weighs|weigh|no more than|takes|within|fits|is|has|about|of) ...3 #size',
    '(app size|download size|install size|model size|size of the (app|download|model|install|update))',
    '(quantized|quantised|pruned|distilled|compressed|int8|8 bit|4 bit) ...8 (phone|device|handset|watch|app|memory|fit|fits|chip)',
  ],
  data: [
    '(mobile data|cellular|roaming|data plan|data volume|data allowance|=metered|airtime|data cap|data usage|sim card|=sim|4g|5g|=lte|megabytes|network traffic|bandwidth)',
    '(consumption|traffic|usage|volume|footprint) ...8 #size',
    '#size ...4 (a|per|each|every|for) ...3 (day|week|month|hour|session|photo|call|use|trip|lesson|upload|query|update|clip|check)',
    '(only|just|waits|wait|sent|sends|uploads|uploaded|upload|fetch|fetches|fetched|download|downloads|downloaded|update|updates|sync|syncs|synced|goes|go) ...5 (over|on|via|by|until|for|when|in) ...3 (wifi|wi fi|wlan|unmetered)',
    '(wifi|wi fi|wlan) (only|or|at|when)',
  ],
};

/** The words, used of something else. */
export const OTHER_DEVICE_COSTS: Readonly<Record<string, readonly string[]>> = {
  other: [
    '(exhibit|exhibits|museum|history|invention|display case) ...8 (battery|batteries|heat|memory)',
    '(electric|van|bus|car|vehicle|ev|scooter|bike|home|house|electric car) ...2 (battery|batteries)',
    '(traction|starter|lead acid|home|house|storage|exhibit|toy|lemon|vehicle|car\'s|its|truck\'s) ...1 battery ...1 (of|is an|pack|in the (exhibit|museum|room|cellar))',
    '(traction battery|battery (pack|recycling|plant|factory|farm)|battery of (test|accounts|questions|checks))',
    '(household|households|customer|flat|home|homes) ...2 with a battery',
    '(battery|batteries) ...5 (of|in|from) the (car|vehicle|customer|van|museum|exhibit|house)',
    '(memory|remembers|storage) ...3 (of|for) ...2 (conversation|chat|the (talk|session|guest|visit)|what|people|turns|preferences|past)',
    '(conversation|chat|long term|short term|session|agent|collective|people\'s|human|muscle) memory',
    '(=downloads|installations|installs) (so far|to date|last year|a month|a day)',
    '(app|apps) ...4 (been)? (downloaded|installed) ...4 #',
    '#count ...2 (=downloads|=installs|installations)',
    '(server|servers|cluster|gpu|gpus|rack|racks|data center|cloud|host|hosts|worker|workers|index) ...4 (memory|ram|storage|disk|bandwidth|heat|power)',
    '(heated|hot) (debate|list|lead|topic|line|water|meal|potato|take|off)',
    '(hot|warm) (meal|water|lead|call|line|standby|up|start|cache|welcome)',
    '(room|rooms|oven|pan|soup|food|weather|water|meat|house|lamp|outside) ...5 (hot|warm|temperature|heat)',
  ],
};

const WORK =
  '(retrain|=retraining|rebuild|=refit|=refits|=training|=tuning|re training|reindex|=reindexing|re indexing|=indexing|re embedding|=labeling|=labelling|annotation|=relabeling|=reviewing|re test|re testing|=retesting|to test|=testing|upgrade|upgrades|migration|migrating|each swap|replay|calibration|recalibration|maintenance|upkeep|a round|each round|one round|new version|new model|new release|new exhibition|new season|new language|corrections|curation|=cleaning|servicing|prompt work|instructions|getting the|=growing|fitting|re reading|fine tuning|evaluation|sampling|grading|stand by|standby|operation|rebuilds|retrains|releases|next one|for the next|the former|the latter|fit|=rating|=ratings|exam set|test set|question set|golden set|reference set)';

const TEAM_TIME = '(#duration|=day|person days|person day|engineer days|engineer day|half a day|a day|=nights|=night|=days|=hours|=weeks|a fortnight|fortnight|a week|the week|an hour|afternoon|morning|weekend|night shift|man days|fte|post|posts|full time|part time|half a person|shifts)';

/** What keeping it running costs the team. */
export const TEAM_COSTS: Readonly<Record<string, readonly string[]>> = {
  effort: [
    '(morning|afternoon|=day|week|evening|weekend|hour) (=work|labor) ',
    '(we|team|squad|engineer|engineers|analyst|analysts|scientist|scientists|linguist|linguists|specialist|specialists|annotators|labelers|curators|editors|statistician|statisticians|technician|technicians|developers|librarians|desk|physicists|colleagues) ...2 (spend|spends|give|gives|devote|devotes|lose|loses|put in|puts in) ...4 (#duration|=day|=days|hours|=hour|friday|fridays|morning|=week|=weeks|afternoon|evening) ...6',
    '(set|sets|throw|throws) (us|them|the team) back',
    '(recalibrate|recalibrating|reindex|reindexing|relabel|retest|reread|rereading|annotate|revalidate|reannotate|rescore|re reading|re read) ...6 (take|takes|took|cost|costs|needs|need|eats|occupies|ties|keeps|means|is|are) ...6 (#duration|#rate|=nights|=night|=days|=day|hours|=weeks|=week)',
    `${WORK} ...2 (:|is|are|=) ...2 (#duration|#rate)`,
    '(fifth|quarter|third|half|tenth) of (an|a|one) ...1 (engineer|person|analyst|post|position|developer|scientist|colleague)',
    `${WORK} ...5 (take|takes|took|cost|costs|needs|need|eats|occupies|ties up|ties|keeps|mean|means|asks|is put at|comes to|runs to|amounts to|swallows|absorbs|demands|requires) ...6 ${TEAM_TIME}`,
    `(read|read aloud|tested|checked|labeled|re tested|adapted|translated|rewritten|calibrated|cleaned|tuned) (again|anew|aloud again|afresh|each time|every time) ...8`,
    `${TEAM_TIME} ...4 (of|for|to|on) ...2 ${WORK}`,
    `${WORK} ...3 (:|is|are|of|at|=) ...3 (#duration|#number|half a day|a day|a week|a weekend) ...6 (week|month|quarter|year|round|release|each|time|post|posts|of them)`,
    `${WORK} ~3 #duration`,
    '(that|it|this|which) (is|are|makes|means|comes to) ...3 (#duration|days|hours|weeks|a day|half a day|a week) ...3 (for (somebody|someone|one|two|the team|us|each)|of (work|effort)|each time|every time|a month|a week|per (week|month|release))',
    '(#duration|days|hours|weeks) of (work|effort|labor|toil|loading|relabeling|re testing|retesting|testing|labeling|tuning) ...4',
    '(ties up|tie up|occupies|keeps busy|takes up|blocks|eats up) ...4 (person|people|engineer|engineers|gpu|gpus|team|squad|colleague|server|cluster|analyst|weekend|somebody|one of)',
    '(label|labels|annotate|annotates|rate|rates|grade|grades) ...4 #count ...6 (each|every|per|a) ...1 (week|month|friday|day|monday|wednesday|quarter|fortnight|other)',
    '(#number|half a|one|two|three|1.5) (=fte|=ftes|=post|=posts|full time (equivalent|equivalents|position|positions|job|jobs)|half time position)',
    '(effort|workload|toil|upkeep|running effort|staff time|team time|burden) (is|are|:|of|for the|comes) ...4 (#|half|day|hour)',
    `(it|this|that|which|round|version|retrain|release|upgrade|swap) (costs|cost|takes|asks|means) (them|us|the team|the squad|the analysts|the engineers|the desk|each of them|one of them|one engineer|two engineers|somebody|someone|one person|two of us|one of us) ...4 (#duration|day|days|hours|hour|week|weeks|weekend|morning|afternoon|half)`,
    '(for (the|our) ...2 (team|agronomists|engineers|analysts|squad|labelers|editors|clerks|curators|nurses)) it means',
    '(what it costs us to keep|cost of keeping it|costs to keep|price of keeping it|cost to the team|costs the team|what it asks of (the team|us))',
  ],
  again: [
    '(reindex|re index|reindexing|re indexing|re embed|re embedding|recompute|recomputing|listen again|listening to|embed again|index again|computed anew|computing all|re transcribe|re score|re read) ...12 (#duration|=night|=nights|=days|weekend|hours|gpus|=hour)',
    '(whole|entire|all|every|back) ...4 (archive|catalog|corpus|index|collection|library|catalogue|vectors|documents|records) ...6 (again|anew|afresh)',
  ],
  hardware: ['(gpu|gpu server|server|hardware|rack|machine|cluster|accelerator) of (its|their) own', '(spare|replacement) (box|boxes|camera|cameras|parts|units|devices|sensors|gpu|gpus|heads|handsets) ', '(lens wipe|lens cleaning|clean the lens|cleaning of the lens|recalibrate the (camera|sensor|lens)|alignment of (lenses|cameras|the))', '(special|dedicated|scarce|extra) (gpu|gpus|hardware|accelerator|accelerators|cards|sensors) ...6 (team|order|ordered|keep|lead time|driver|maintain|repair|replace|buy|wear)'],
  vendor: [
    '(lock in|locked in|vendor lock|tied to (one|a single|the) (vendor|supplier|provider)|switching cost|exit plan for the vendor)',
    '(vendor|supplier|provider|lab) ...3 (retire|retires|deprecate|deprecates|discontinue|discontinues|swap|swaps|upgrade|upgrades|replaces|sunset|sunsets|withdraws) ...3 (model|models|version|versions|voice|api|it|them)',
    '(retire|retires|retired|deprecates|swaps|withdraws|brings out|replaces|sunsets) ...2 (a|an|its|the|their) ...2 (model|version|voice|api|engine) ...8',
    '(if|when|should|once|were) ...3 (change|changes|switch|switches|leave|leaves|replace|replaces) ...2 (vendor|supplier|provider|vendors|suppliers|providers|engine|engines) ...10',
    '(each|every|any|a) (new|next) ...2 (model|version|release|voice|model version) ...6 (cost|costs|means|takes|needs|break|breaks|has to be|have to be|must be|again)',
    '(upgrade|migration|deprecation|model change|version change|api change) ...8 (=days|=day|=week|=weeks|retest|retested|re test|re tested|work)',
  ],
  oncall: ['(on call|oncall|pager|stand by|standby|night duty|call outs) ...6 (cost|costs|load|burden|allowance|pay|paid|hours|calls a (night|month|week))', '(one|an|two|a) ...2 on call (per|each|every|a) (week|day|night|shift)', '(rota|rotation|shift) of (four|five|six|three|#number) ...4', '(a|one) (third|half|quarter) of it (stand by|standby|on call)'],
};

/** Training of people is no upkeep of the system. */
export const OTHER_TEAM_COSTS: Readonly<Record<string, readonly string[]>> = {
  people: ['(get|gets|receive|receives|attend|attends|sit through|sits through|given|do|does) ...4 (=days|=hours|=day|=hour|#duration|half) of (=training|instruction|schooling)', '(overtime|handling time|waiting time|working time) ...6', 'of (=training|instruction) (in|on|for) (the|using|how)', '(=training|instruction|course) (for|of) (staff|people|clerks|drivers|users|agents|nurses|teachers|adjusters|officers|everybody|each)'],
};
