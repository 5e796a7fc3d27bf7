/** Patterns over what the system costs: a person's device, the team that keeps it, and what bounds spend and load. */

const DEVICE = '(phone|phones|handset|handsets|device|devices|watch|watches|glasses|headset|tablet|tablets|laptop|box|boxes|car|camera|collar|sensor|wearable|wearables|ring|band|app|scanner|truck|drone|robot|kiosk|earbud|earbuds|hearing aid|player|reader|model|unit|module|bracelet|helmet|implant|tracker)';

/** What it costs the device on which it runs. */
export const DEVICE_COSTS: Readonly<Record<string, readonly string[]>> = {
  battery: [
    '(#percent|#number|third|quarter|tenth|half|fifth|bit|share) of (a|the|its|their|one)? (full|whole|day\'s)? (charge|battery)',
    '(phone|handset|watch|tablet|glasses|device|bracelet|scanner|headset|phone\'s|watch\'s|handset\'s|tablet\'s) (charge|juice|power|energy) ...8',
    '(battery|batteries) (is|are|was|does|do|will) not ...6',
    '(energy|power|current) ...4 (on|of|for|by) ...2 (bracelet|phone|handset|watch|tablet|ring|collar|device|glasses|headset|scanner|wearable)',
    '(app|phone|handset|watch|device|bracelet|tablet) ...2 (draws|draw|sips|consumes) ...2 (as much|as little|less|more|no more|hardly|little) ...1 (power|energy|current) ...4',
    '(phone|phones|tablet|tablets|handset|handsets|device|devices|watch|watches) ...4 (hang|hangs|sit|sits|stand|stays|stay|lie|is|are) ...1 (on|in|at) (a|the|its|their) (charger|cradle|dock|charging station) ...4',
    '(charge|drain|juice|power|current) ...4 (of the day|for the day|untouched|in the beta|on the (phone|watch|handset)|per hour|of the (phone|watch|handset|device|tablet))',
    '(camera|sensor|gps|screen|radio|microphone|net|model|coach) ...3 (is off|off|sleeps|sleep|wakes|wake|asleep|switched off|goes dark) ...4 (when|whenever|while|with|unless|until|if)',
    '(nothing|anything|something) ...1 in the background',
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
    '(gives|give|has|have|leaves|leave|offers|grants|makes do with|make do with|content with|get by with|fill|fills|filled|occupy|occupies|takes up|take up) ...4 #size',
    '(third|half|quarter|fraction|tenth|less|little|share|much) of (the|its|their|our) ...1 (memory|storage|=ram|battery|space)',
    '(short of|low on|out of|running out of|little|no) ...1 (space|memory|storage)',
    '(old|older|cheap|weak|small|low end|slow|aging|entry level|modest) ...1 (handset|handsets|phone|phones|device|devices|tablet|tablets) ...8 (memory|smaller|small|lighter|light|switch|switches|get|gets|fall|falls|off)',
    `(memory|=ram|working memory|storage|disk space|flash|heap|footprint) ...6 (#size|${DEVICE})`,
    '(#size) ...4 (memory|=ram|of ram|storage|flash|working memory|free space)',
    `(fits|fit|squeezed|loaded|loads) ...4 (in|into|within) ...3 (#size|memory|ram)`,
    '(low memory|low end|memory limit|out of memory|memory pressure|peak memory)',
  ],
  size: [
    '(pack|voice pack|language pack|map|maps|dictionary|content|data pack|asset|assets|file|thing|package) ...3 (weigh|weighs|is|of|has|comes to|takes|at|under) ...2 #size',
    '(download|downloads|install|installation|package|apk|ipa|bundle|binary|model file|model files|weights|app size|update|updates|model) ...5 #size',
    '#size ...5 (download|install|installed|package|apk|bundle|app|model|update|updates|on the phone|on disk|weights|file|files|over the air)',
    '(app|model|install|download|package|bundle|network|extension|whole thing|game|map|update) ...4 (under|below|at most|stays|stay|weighs|weigh|no more than|takes|within|fits|is|has|about|of) ...3 #size',
    '(app size|download size|install size|model size|size of the (app|download|model|install|update))',
    '(quantized|quantised|pruned|distilled|compressed|int8|8 bit|4 bit) ...8 (phone|device|handset|watch|app|memory|fit|fits|chip)',
  ],
  data: [
    '(on|per) (the|a|each|every|their|an older|older) (device|phone|handset|tablet|watch|wearable|headset) ~14 #size',
    '#size ~10 (on|to|from|of) (the|a|each|every|their|older|an older)? (phone|handset|tablet|watch|device|headset)',
    '(on|per) (the|a|each|every|their) (device|phone|handset|tablet|watch|wearable|headset) ...8 #energy',
    '(data use|data usage|data consumption|traffic) (:|is|of|stays) ...4 #size',
    '#size (per|a|an|each) ...2 (question|answer|photo|clip|card|request|use|lookup|month|day|week) ...3 (3g|2g|4g|lte|edge|mobile|satellite)',
    '(pay|pays|paid|paying|charged|cost|costs) ...3 (for)? ...1 (their|his|her|its|your) own ...1 (traffic|data|megabytes|connection|bandwidth|volume)',
    '(clip|clips|photo|photos|video|videos|image|images|audio|pictures) ...5 (480p|720p|low resolution|compressed|small size|thumbnail|thumbnails|reduced|shrunk|scaled down) ...4',
    '(mobile data|cellular|roaming|data plan|data volume|data allowance|=metered|airtime|data cap|data usage|sim card|=sim|4g|5g|=lte|megabytes|network traffic|bandwidth)',
    '(consumption|traffic|usage|volume|footprint) ...8 #size',
    '#size ...4 (a|per|each|every|for) ...3 (day|week|month|hour|session|photo|call|use|trip|lesson|upload|query|update|clip|check)',
    'on (phones|phone|handsets|tablets|watches|devices|boxes) (with|of|that have) ...2 #size',
    '(only|just|waits|wait|sent|sends|uploads|uploaded|upload|fetch|fetches|fetched|download|downloads|downloaded|update|updates|sync|syncs|synced|goes|go) ...5 (over|on|via|by|until|for|when|in) ...3 (wifi|wi fi|wlan|unmetered)',
    '(wifi|wi fi|wlan) (only|or|at|when)',
  ],
};

/** The words, used of something else. */
export const OTHER_DEVICE_COSTS: Readonly<Record<string, readonly string[]>> = {
  other: [
    'storage (unit|room|locker|box|hall|tank|yard)',
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

/** Work that never ends while the system lives. */
const CHORE =
  '(regrow|regrowing|regrown|retrain|retraining|relabel|relabeling|labeling|annotation|re embedding|reembedding|reindexing|re indexing|upkeep|curating|curation|curate|sifting|(fresh|new|more) labels|label (leaves|images|clips|photos|cases|new)|security fixes|model upgrades|model upgrade|library upgrades|re testing|retesting|test set|test bench|corrections|corrected and|into examples|the examples|case examples|(new|labeled) clips before|glossary|the prompts|vendor\'s model|the index|maintenance load|maintenance of|be refreshed)';

const TAKES =
  '((a|one|two|three|four|six|eight|ten|twelve|half|#number) ...1 (=day|=days|=hour|=hours|=week|=weeks|=night|=nights|=evening|=evenings|=fridays|=morning|person days|person day|=sprint|=afternoon|=weekend) (of|a|per|each|for|every|from|in|and|at|$)|(quarter|half|third|fifth|tenth) of ...2 (time|week)|fte|person days|their (fridays|mondays|evenings|mornings)|(a week|a month) (per|for each|from each) ...2 (editor|person|annotator|clerk|engineer|vet)|(clips|cases|images|labels|photos|pages) a week ...4|is put at ...4 a (month|week)|each (weekend|morning|friday|monday)|busy until|hours a (week|month))';

/** Those who keep it. */
const KEEPERS =
  '({team}|us|them|him|her|me|somebody|someone|person|people|of us|=raters|=drawers|=labelers|=annotators|=markers|(one|two|three|four) of us|colleague|colleagues)';

/** Working time. */
const SPAN =
  '(#duration|#rate|(a|an|one|two|three|four|five|six|eight|ten|half a|half an|the|whole|a whole|most of a|#number) ...1 (=day|=days|=night|=nights|=week|=weeks|=hour|=hours|=morning|=mornings|=afternoon|=evening|=evenings|=weekend|=fortnight|=month|=quarter|=sprint)|(whole|entire) (day|week|night|month|weekend|summer|winter)|(days|hours|weeks|nights))';

const DRAWS =
  '(take|takes|took|cost|costs|eat|eats|need|needs|ask|asks|occupy|occupies|tie up|ties up|block|blocks|keep|keeps|mean|means|swallow|swallows|claim|claims|absorb|absorbs|figure|reckon|reckon with|count on|budget|demand|demands|require|requires|use|uses)';

/** Again and again, or on an occasion that comes again. */
const RECURS =
  '(each (time|day|week|month|quarter|year|season|round|version|release|new|change|training|fit|spring|autumn)|every (time|day|week|month|quarter|year|season|round|version|release|new|change|april|spring|autumn|monday|friday)|(a|per) (week|month|quarter|year|season|round|release|version|day)|whenever|(twice|once|three times|four times) (a|per) (week|month|quarter|year)|after each|after every|in the year|a year)';

/** What keeping it running costs the team. */
export const TEAM_COSTS: Readonly<Record<string, readonly string[]>> = {
  effort: [
    `${DRAWS} ...5 ${KEEPERS} ...6 ${SPAN} ...10 ${RECURS}`,
    `${DRAWS} ...5 ${KEEPERS} ...6 ${SPAN} $`,
    `${DRAWS} _ ...2 ${SPAN} (a|per|each|every) (week|month|quarter|year|season|time|round)`,
    `${RECURS} ...8 ${DRAWS} ...5 ${KEEPERS} ...6 ${SPAN}`,
    `${KEEPERS} ...1 (need|needs|spend|spends|give|gives|put in|puts in|lose|loses|sit|sits) ...5 ${SPAN} ...3 ${RECURS}`,
    '(mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays|each week|every week|weekly|once a week|each month|once a month) (,)? (one|two|somebody|someone|a pair) (of us)? ...8',
    `(=keeping|=tending|=minding|=nursing|=feeding|=grooming|=upkeep|=maintenance|looking after|=care|=caring) ...6 ${DRAWS} ...6 ${SPAN}`,
    `(retrain|retraining|refit|=fit|=fits|rebuild|reindex|recalibration|new (version|model|release|recognizer|weights|language|season)|general update|update|upgrade|training run) ...8 (eat|eats|take|takes|cost|costs|tie up|ties up|block|blocks|keep|keeps|occupies|swallow|swallows|need|needs) ...8 ${SPAN}`,
    '(somebody|someone|one of us|two of us|a person) has to (shoot|photograph|label|read|draw|type|count|check|walk|drive|clean|wipe|rewrite|translate|collect) ...8',
    // A chore of upkeep and the time it takes, in either order.
    `${CHORE} ~14 ${TAKES}`,
    `${TAKES} ~12 ${CHORE}`,
    '(=half|half time|#number|part time|full time|second|third) ...1 (fte|=post|=position|meteorologist|linguist|engineer|analyst|annotator|labeler|librarian|data scientist|statistician|curator|editor)',
    '(prompts|prompt|test bench|examples|rules|test set|adapters|integration) ...8 (redone|done over|rewritten|re tested|retested|ported|adapted again|started over|played through)',
    `${WORK} ...5 (eat|eats|swallow|swallows|absorb|absorbs|tie up|ties up|is a|are a|is put|is estimated|needs|costs|asks|claims) ...6 (#duration|#rate|day job|hours|=days|=weeks|an hour|half a day|a morning|a nuisance|monday|friday)`,
    '(eat|eats|swallows|takes|absorbs|ties up|costs) ...3 (#duration|#number) ...1 (hours|days|of the) ...3 (desk|team|squad|unit|engineer|editor|analyst|clerk|terminologist|monday|friday|week|person|people|us)',
    '(reserve|reserved|reserves|set aside|budgeted|budget|earmarked|plan|planned|calculate|reckon) ...3 (sprint|sprints|#duration|#percent|a fifth|a quarter|a third|a tenth|half|a day|days|hours|posts) ...4 (for|of|on) ...5',
    '(one|two|#count|#number) (sprint|sprints|day|days|week|weeks|hour|hours|post|posts) (in|out of|per|a|of every) ...4 (retrain|retraining|upgrade|upgrades|labeling|upkeep|maintenance|tending|cleaning|re indexing|stand by|for it)',
    '(maintenance|upkeep|labeling|annotation|support) (load|effort|burden|work|time|hours) ~14 (#duration|#rate|hours|days|half)',
    '(day|hour|week|month) job (for|of) (the|our) ...2 (unit|team|desk|squad|group|lab|engineers)',
    '(annotators|labelers|graders|raters) ...6 (on loan|pay for|paid|cost|hours a week|evenings|per hour|for their)',
    '(we|league|have to) ...4 (pay|pays) for (their|#duration|hours|evenings) ...4',
    '(keep|keeping|kept) ...6 (in step|up to date|current|fresh|in tune|alive) ...6 (#duration|hours|=days|cost|costs|eats|takes)',
    '(refreshing|tending|minding|nursing|looking after) (it|them|her|him|the ...2 _) ...4 (#duration|takes|costs|is a|is half|is one|means|needs|eats) ...6',
    '(morning|afternoon|=day|week|evening|weekend|hour) (=work|labor) ',
    '(we|team|squad|engineer|engineers|analyst|analysts|scientist|scientists|linguist|linguists|specialist|specialists|annotators|labelers|curators|editors|statistician|statisticians|technician|technicians|developers|librarians|desk|physicists|colleagues) ...2 (spend|spends|give|gives|devote|devotes|lose|loses|put in|puts in) ...4 (#duration|=day|=days|hours|=hour|friday|fridays|morning|=week|=weeks|afternoon|evening) ...6',
    '(set|sets|throw|throws) (us|them|the team) back',
    '(recalibrate|recalibrating|reindex|reindexing|relabel|retest|reread|rereading|annotate|revalidate|reannotate|rescore|re reading|re read) ...6 (take|takes|took|cost|costs|needs|need|eats|occupies|ties|keeps|means|is|are) ...6 (#duration|#rate|=nights|=night|=days|=day|hours|=weeks|=week)',
    `${WORK} ...2 (:|is|are|=) ...2 (#duration|#rate)`,
    '(fifth|quarter|third|half|tenth) of (an|a|one) ...1 (engineer|person|analyst|post|position|developer|scientist|colleague)',
    `${WORK} ...5 (take|takes|took|cost|costs|needs|need|eats|occupies|ties up|ties|keeps|mean|means|asks|is put at|comes to|runs to|amounts to|swallows|absorbs|demands|requires) ...6 ${TEAM_TIME}`,
    `(read|read aloud|tested|checked|labeled|re tested|adapted|translated|rewritten|calibrated|cleaned) (again|anew|aloud again|afresh|each time|every time) ...8`,
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
  hardware: ['(special|dedicated|rare|scarce|custom|own) (hardware|boxes|chips|accelerators|machines|sensors)', '(box|boxes|sensor|sensors|camera|cameras|chip|chips|probes) ...8 (made by one|single supplier|delivery takes|lead time|spares|wear out|spare)', '(training|retraining|rebuild|index|indexing|tuning|=refit|machine) ...2 (needs|takes|occupies|blocks|ties up|uses|runs) ...3 (gpu|gpus|a100|a100s|h100|h100s|card|cards|server|servers|cluster|nights|machine) ...8', '(gpu|gpu server|server|hardware|rack|machine|cluster|accelerator) of (its|their) own', '(spare|replacement) (box|boxes|camera|cameras|units|devices|sensors|gpu|gpus|heads|handsets) ', '(lens wipe|lens cleaning|clean the lens|cleaning of the lens|recalibrate the (camera|sensor|lens)|alignment of (lenses|cameras|the))', '(special|dedicated|scarce|extra) (gpu|gpus|hardware|accelerator|accelerators|cards|sensors) ...6 (team|order|ordered|keep|lead time|driver|maintain|repair|replace|buy|wear)'],
  vendor: [
    '(moving (away|over|off)|=leaving|=switching|=swapping|=parting|changing (vendor|supplier|provider|engine)|=replacing|a change of (vendor|supplier|provider|engine)|a swap of|exit|divorce|getting away|getting off|to leave|to replace|to switch) ...10 (mean|means|cost|costs|take|takes|=be|=is|figure) ...8 (anew|again|afresh|redoing|relabeling|labeling|every label|all over|from scratch|#duration|a quarter|weeks|months|half a year|a month)',
    '(pin|pins|pinned|tie|tied|bind|binds|bound|chain|chains|chained|glue|glued|wed|wedded) (us|them|me|we)? ...2 to (their|its|one|a|the|{place.vendor}|_) ...4',
    '(tying|tie|tied|bind|bound|binding|chained|married|wedded|dependent|depend) ...2 (ourselves|us|we|to|on) ...3 (cloud|vendor|supplier|provider|store|service|firm|api|platform) ...6',
    '(=port|=porting|later move|migration to another|migrating to another|change of vendor|change of model|leaving|change of (model )?version) ...8 (#duration|expensive|costly|weeks|months|revalidation|days)',
    '(change|changes|upgrade|swap|withdrawal|retirement) of ...3 (version|model|vendor|supplier|api) ...10 (#duration|=days|=weeks|revalidation|retest|re test|re tuning|entail|entails)',
    '(upgrade|new version|version change|change|migration|moving the prompts|each release) (:|=|is|costs|takes|took|entails|means) ...4 (#duration|days|weeks|revalidation)',
    '(entail|entails|means|requires) (revalidation|re validation|a new validation|retesting|re testing|re tuning) ...6',
    '(lock in|locked in|vendor lock|tied to (one|a single|the) (vendor|supplier|provider)|switching cost|exit plan for the vendor)',
    '(vendor|supplier|provider|lab) ...3 (retire|retires|deprecate|deprecates|discontinue|discontinues|swap|swaps|upgrade|upgrades|replaces|sunset|sunsets|withdraws) ...3 (model|models|version|versions|voice|api|it|them)',
    '(retire|retires|retired|deprecates|swaps|withdraws|brings out|replaces|sunsets) ...2 (a|an|its|the|their) ...2 (model|version|voice|api|engine) ...8',
    '(if|when|should|once|were) ...3 (change|changes|switch|switches|leave|leaves|replace|replaces) ...2 (vendor|supplier|provider|vendors|suppliers|providers|engine|engines) ...10',
    '(each|every|any|a) (new|next) ...2 (model|version|release|voice|model version) ...6 (cost|costs|means|takes|needs|break|breaks|has to be|have to be|must be|again)',
    '(upgrade|migration|deprecation|model change|version change|api change) ...8 (=days|=day|=week|=weeks|retest|retested|re test|re tested|work)',
  ],
  oncall: ['(on call|oncall|pager|rota|standby|stand by) ...6 (fall|falls|on the|of us|one week in|one night in|week in|shift|rests|bought in|weighs|worries|keeps|to pay|pay for|cover)', '(one|a) (week|night|weekend|day) in (three|four|five|six|seven|eight|#number)', '(woken|called out|rung|paged|wake) ...3 (at night|in the night|on weekends|out of hours|#count)', '(cover|duty|service) (at|by) night ...6', '(on call|oncall|pager|stand by|standby|night duty|call outs) ...6 (cost|costs|load|burden|allowance|pay|paid|hours|calls a (night|month|week))', '(one|an|two|a) ...2 on call (per|each|every|a) (week|day|night|shift)', '(rota|rotation|shift) of (four|five|six|three|#number) ...4', '(a|one) (third|half|quarter) of it (stand by|standby|on call)'],
};

/** Training of people is no upkeep of the system. */
export const OTHER_TEAM_COSTS: Readonly<Record<string, readonly string[]>> = {
  people: ['(retrain|train|teach|instruct|brief|school) ...2 ({person}|{overseer}|driver|drivers|guard|guards)', '(pilot|trial|prototype|study|build|experiment|survey) (took|cost|needed|lasted) ...8', '(take|takes|took|cost|costs|spend|spends) ...12 (today|nowadays|at present|until now|as of now)', '(two|three|four|one|half|#number|#duration|a) ...1 (hours|hour|day|days|morning)? of (=training|instruction|schooling|teaching) (per|for|each|a|in|on|with) ...4', '(to build|build it|building it|to develop|development|before launch|one off|once and for all|set up) ...8', '(driver|drivers|cashier|cashiers|staff|crew|crews|nurse|nurses|tenant|tenants|customer|customers|moderators|guards) ...4 (retrained|trained|lose|spend|get a training|wait) ...8', '(get|gets|receive|receives|attend|attends|sit through|sits through|given|do|does) ...4 (=days|=hours|=day|=hour|#duration|half) of (=training|instruction|schooling)', '(overtime|handling time|waiting time|working time) ...6', 'of (=training|instruction) (in|on|for) (the|using|how)', '(=training|instruction|course) (for|of) (staff|people|clerks|drivers|users|agents|nurses|teachers|adjusters|officers|everybody|each)'],
};
