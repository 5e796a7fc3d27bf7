/** Patterns over what the system costs: a person's device, the team that keeps it, and what bounds spend and load. */

const DEVICE = '(phone|phones|handset|handsets|device|devices|watch|watches|glasses|headset|tablet|tablets|laptop|box|boxes|car|camera|collar|sensor|wearable|wearables|ring|band|app|scanner|truck|drone|robot|kiosk|earbud|earbuds|hearing aid|player|reader|model|unit|module|bracelet|helmet|implant|tracker)';

/** What it costs the device on which it runs. */
export const DEVICE_COSTS: Readonly<Record<string, readonly string[]>> = {
  battery: [
    '(battery|batteries|charge|accu|power cell|power bank) !(of (test|tests|account|accounts|question|questions|trip|trips|check|checks|exam|exams|case|cases|prompts|staged|twelve|forty|#number|#count)) ',
    '#energy',
    '(#percent|#number) ...3 (battery|charge)',
    '(=mah|=mwh|milliwatt|milliwatts|milliamp|watt hours|power draw|power drawn|power consumption|energy per|energy budget|energy drawn|joule|joules|drain|drains|watts|=w)',
    '(recharge|recharged|recharging|plugged in|while charging|on the charger|at the charger|on mains)',
  ],
  heat: ['(heat|overheat|overheats|overheating|thermal|throttle|throttles|throttling|hot|warm|temperature of the (phone|device|case|chip)) ...4', '(phone|device|handset|case|chip|tablet|watch|glasses) ...4 (hot|warm|cool|heat|heats|degrees)'],
  memory: [
    `(memory|=ram|working memory|storage|disk space|flash|heap|footprint) ...6 (#size|${DEVICE})`,
    '(#size) ...4 (memory|=ram|of ram|storage|flash|working memory|free space)',
    `(fits|fit|squeezed|loaded|loads) ...4 (in|into|within) ...3 (#size|memory|ram)`,
    '(low memory|low end|memory limit|out of memory|memory pressure|peak memory)',
  ],
  size: [
    '(download|downloads|install|installation|package|apk|ipa|bundle|binary|model file|model files|weights|app size|update|updates|model) ...5 #size',
    '#size ...5 (download|install|installed|package|apk|bundle|app|model|update|updates|on the phone|on disk|weights|file|files|over the air)',
    '(app size|download size|install size|model size|size of the (app|download|model|install|update))',
    '(quantized|quantised|pruned|distilled|compressed|int8|8 bit|4 bit) ...8 (phone|device|handset|watch|app|memory|fit|fits|chip)',
  ],
  data: [
    '(mobile data|cellular|roaming|data plan|data volume|data allowance|metered|airtime|data cap|data usage|sim card|=sim|4g|5g|=lte|megabytes|network traffic|bandwidth)',
    '#size ...4 (a|per|each|every|for) ...3 (day|week|month|hour|session|photo|call|use|trip|lesson|upload|query|update|clip|check)',
    '(only|just|waits|wait|sent|sends|uploads|uploaded|upload|fetch|fetches|fetched|download|downloads|downloaded|update|updates|sync|syncs|synced|goes|go) ...5 (over|on|via|by|until|for|when|in) ...3 (wifi|wi fi|wlan|unmetered)',
    '(wifi|wi fi|wlan) (only|or|at|when)',
  ],
};

/** The words, used of something else. */
export const OTHER_DEVICE_COSTS: Readonly<Record<string, readonly string[]>> = {
  other: [
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

const TEAM_TIME = '(#duration|person days|person day|engineer days|engineer day|half a day|a day|days|hours|hour|weeks|week|afternoon|morning|weekend|night shift|man days|fte|post|posts|full time|part time|half a person|shifts)';

/** What keeping it running costs the team. */
export const TEAM_COSTS: Readonly<Record<string, readonly string[]>> = {
  effort: [
    `(retrain|retraining|rebuild|refit|training|tuning|re training|reindex|reindexing|re indexing|indexing|re embedding|labeling|annotation|relabeling|review|reviewing|re test|re testing|retesting|testing|upgrade|upgrades|migration|migrating|swap|swaps|replay|calibration|recalibration|maintenance|upkeep|care|operation|running it|a round|each round|new version|new model|a new|each new|corrections|curation|cleaning|service|servicing|on call|stand by|prompt work|moderation|refits|it|each swap|instructions) ...6 (take|takes|took|cost|costs|needs|need|eats|occupies|ties up|ties|keeps|mean|means|asks|busy|worth|is|are|comes to|runs to|amounts to) ...7 ${TEAM_TIME}`,
    `${TEAM_TIME} ...6 (of work|of labeling|for labeling|for a retrain|for retraining|of re testing|of testing|of annotation|of upkeep|of maintenance|of care|of tuning|to (label|retrain|rebuild|reindex|re index|test|retest|tune|adapt|migrate|upgrade|maintain|curate|relabel|review)|to corrections|labeling|per retrain|per release|per round|for each (retrain|release|round|version|new))`,
    '(#duration|days|hours|weeks|nights) ...3 (a|per|each|every) (week|month|quarter|year|sprint|release|retrain|round) ...6 (label|labeling|labels|review|reviewing|maintenance|upkeep|tuning|care|engineer|engineers|team|squad|each|of them|corrections|re testing|replay|$)',
    '(ties up|tie up|occupies|keeps busy|takes up|blocks|eats) ...5 (person|people|engineer|engineers|gpu|gpus|team|squad|colleague|server|cluster|analyst|weekend|day)',
    '(label|labels|annotate|annotates|rate|rates|grade|grades|review|reviews) ...4 #count ...4 (a|each|every|per|other) ...1 (week|month|friday|day|monday|wednesday|quarter|fortnight)',
    '(fte|post|posts|full time equivalent|full timer|headcount|extra hire|new hire|half a position|one position)',
    '(effort|workload|toil|upkeep|running effort|labor|labour|staff time|team time|time of the team|burden) ...3 (is|are|:|of|for|comes|about|#|per|a)',
    '(it|this|that) (costs|cost|takes|asks|means) (them|us|the team|the squad|the analysts|the engineers|the desk|each of them|one of them|one engineer|two engineers) ...6',
    '(for (the|our) ...2 (team|agronomists|engineers|analysts|squad|labelers|editors|clerks|curators|nurses)) it means',
    '(what it costs us to keep|cost of keeping|costs to keep|price of keeping|cost to the team|costs the team|what it asks of)',
  ],
  again: [
    '(reindex|re index|reindexing|re indexing|re embed|re embedding|re read|recompute|read again|listen again|listening to|embed again|index again|computed anew|computing all) ...12 (#duration|night|nights|day|days|weekend|hours|gpus|hour)',
    '(read|computed|embedded|indexed|scored|transcribed|run) (again|anew|afresh) ...10',
  ],
  hardware: ['(special|dedicated|own|extra|spare|new|two more|leased|rented) ...2 (gpu|gpus|hardware|rack|accelerator|accelerators|cards|camera|cameras|box|boxes|server|sensor) ...6 (a|per|each|every|ordered|lead|repair|replaced|year|month|wear|delivery|for (training|retraining|each))', '(spare|replacement) (box|boxes|camera|cameras|parts|units|devices|sensors|gpus)', '(lens wipe|lens cleaning|clean the lens|cleaning of the lens|recalibrate the (camera|sensor))'],
  vendor: [
    '(lock in|locked in|vendor lock|tied to (one|a single|the) (vendor|supplier|provider)|exit (cost|plan|clause)|switching cost)',
    '(vendor|supplier|provider|maker|publisher|lab|they) ...4 (retire|retires|deprecate|deprecates|discontinue|swap|swaps|upgrade|upgrades|replaces|sunset|sunsets|drops|withdraws|changes) ...3 (a|its|their|the|model|models|version|versions|voice|api)',
    '(if|when|should|once) ...3 (change|changes|switch|switches|leave|leaves|replace|replaces|retire|retires) ...3 (vendor|supplier|provider|maker|engine|api|model) ...10',
    '(each|every|a|any|their|its|the) (new|next)? ...1 (model version|version|upgrade|model change|model swap|api change|release) ...3 (of|from|by|costs|cost|means|takes|needs|has to be) ...5',
    '(upgrade|migration|deprecation|new version|version change|api change) ...8 (test|tested|retest|retested|re test|re tested|days|day|week|weeks|work)',
  ],
  oncall: ['(on call|oncall|pager|stand by|standby|night duty|call outs) ...8 (cost|costs|load|burden|allowance|pay|paid|hours|week|weeks|a third|share|rota of|calls a (night|month|week))', '(one|an|two) ...2 on call (per|each|every|a) (week|day|night|shift)'],
};
