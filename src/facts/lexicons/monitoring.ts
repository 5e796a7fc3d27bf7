/** Patterns over what is watched once the system runs. */

/** Somebody or something looks at it again and again. */
export const WATCHING: Readonly<Record<string, readonly string[]>> = {
  watches: [
    '(replay|replayed|rerun|re run|score|scored|grade|graded|rate|rated|judge|judged|look ...3 at|watch|monitor|track|observe|survey|keep an eye on|keeps an eye on|eyes on|follow|follows|plot|plots|plotted|chart|charted|graph|log|logs|look at|looks at|looked at|go over|goes over|check|checks|checked|review|reviews|reviewed|measure|measures|measured|report|reports|reported|alert|alerts|alarm|alarms|page|pages|paged|pager|ring|rings|ping|pings|pinged|warn|warns|warned|dashboard|dashboards|board|wall|screen|panel|gauge|gauges|dial|dials|chart|charts|graphs|signal|signals|telemetry|weekly (report|sheet|figures|number|mail|letter|page)|monthly (report|sheet|figures|letter|mail)|daily (report|sheet|figures|mail)|scorecard|health page|status page|count|counts|counted|sample|sampled|samples|inspect|inspects|reads out|audit|audits|compare|compares|compared|show|shows|shown|display|displays|displayed|tally|red line|tripwire|trip wire|threshold|control chart|metric|metrics|grafana|datadog|prometheus|cloudwatch|slo)',
  ],
  cadence: [
    '(hourly|daily|nightly|weekly|fortnightly|monthly|quarterly|live|continuously|around the clock|in real time|by the hour|by the minute|a week|a day|a month|each (hour|day|night|week|month|morning|evening|afternoon|weekend|season|monday|tuesday|wednesday|thursday|friday|saturday|sunday|quarter|shift|event|run|batch|delivery|release)|every (hour|day|night|week|month|morning|evening|afternoon|season|saturday|sunday|other (day|week|month|monday|tuesday|wednesday|thursday|friday)|event|run|batch|monday|tuesday|wednesday|thursday|friday|weekend|quarter|minute|shift|ten minutes|five minutes|#duration)|per (hour|day|week|month)|on (mondays|tuesdays|wednesdays|thursdays|fridays)|per week|per month)',
  ],
};

/** Titles and labels under which the things that are watched stand. */
export const WATCH_TITLES: Readonly<Record<string, readonly string[]>> = {
  // Whatever stands there speaks of the time after launch.
  running: [
    '(running|afterwards|afterward|aftercare|after (launch|go live|the start|opening|release|rollout|that|it is live)|day to day|in use|in service|in operation|in production|operation|operations|operating|upkeep|maintenance|keeping|care|care and feeding|health|life after|once (it runs|live|it is live|it is out|open)|when it runs|looking after|minding|tending|housekeeping|running costs|run|duty|every day|everyday|from day two|the long run|later life)',
  ],
  watch: [
    '(monitor|watch|observability|alert|telemetry|dashboard|health|signal|alarm|keep an eye|keeping an eye|gauges|dials|instruments|vital signs|in (operation|service|production)|after launch|once (live|it runs|it is live)|day two|(on|across) (the|our|their|a) ...3 (wall|screen|board|panel|sheet|gauge|monitor)|(how|what) ...4 (notice|know|see|tell|look|watch|measure|check|spot) ...6|running it|keeping it (running|alive|honest|healthy)|slo)',
  ],
};

/** Another time, or what it was taught with, to which this week is held. */
const THEN =
  '((the|our|its|a|this|that|last|previous|prior) ...2 (week|month|quarter|year|season|term|night|fortnight|intake|winter|summer|spring|autumn|harvest|vintage|shift|day|launch|pilot|weeks|months|years) ...1 (before|earlier|ago|past)?|(the|those|that|its|our)? ...2 (training|tuning|launch|pilot|fitting|baseline|reference|yardstick) ...1 (set|data|week|month|year|calls|films|images|photos|pages|texts|letters|recordings|pool|sample|period|material|corpus|scans|files|records|tickets|documents)?|(what|those|the ones|that|the ...2) (it|the model|they|we) ...1 (learned|learnt|trained|saw|knew|grew up|was (taught|trained|fitted|tuned)|were (taught|trained|fitted|tuned)) ...3|(the|our) (pool|norm|usual|archive|average of)|(the|its|their|our|what is)? ...1 (usual|normal|customary|ordinary|typical|long run|long term) ...1 (level|levels|share|value|mix|range|pattern|rate|figure|week|month)?)';

/** Words by which one time is held against another. */
const BESIDE =
  '(against|versus|=vs|next to|beside|besides|alongside|compared (to|with)|compare (to|with)|in comparison with|relative to|held against|set against|laid over|measured against|set beside|than|other than|as against|with respect to|apart from|away from|distance (to|from)|departure from|unlike)';

/** Signs that the world moves: held against another time, or never seen before. */
export const SHIFTS: Readonly<Record<string, readonly string[]>> = {
  shift: [
    `${BESIDE} ${THEN}`,
    `${BESIDE} (the|our|its|those|these) (#number|#count) $`,
    '(compare|compares|compared|comparing|differ|differs|differed|depart|departs|stray|strays) ...2 (with|to|against|from) (the|our|its|those|these) (#number|#count) ...2',
    `(altered|changed|moved|shifted|grown|fallen|risen|different|slid|crept|wandered|drifted) ...2 (since|from|over) ${THEN}`,
    `(since|from) the same (week|month|quarter|year|season|weeks|months|days|time|term) ...2`,
    `over (last|the (same|previous|prior|preceding)) ...2 (week|month|quarter|year|season|term)`,
    'how far ~16 (lie|lies|is|are|has|have|sit|move|moves|moved|stray|strays|drift|stand|stands) ...3 (from|away|apart)',
    `(share|shares|mix|make up|makeup|spread|distribution|histogram|curve|pattern|proportion|proportions|composition|breakdown|profile|kind|kinds|type|types|length|lengths|volume|split|balance|vocabulary|level) ...10 ${BESIDE} ...2 ${THEN}`,
    '(for the first time|had never been (seen|met)|never came up|(did|does|do|had) not (occur|exist|appear|turn up|come up|show up)) ...8',
    '(month|week|quarter|year|season|day) (on|to|over|by) (month|week|quarter|year|season|day) ...2',
    '(from|between) (one|a) (month|week|quarter|year|season|day) (to|and) the next',
    '(new|unknown|strange|foreign|unfamiliar) ...4 (in the (stream|mix|traffic|intake|input|inputs|queue)|per (week|month)|a (week|month))',
    '(compare|compares|compared|comparing|hold|holds|held|lay|lays|laid|set|sets) ...10 (to|with|against|beside|next to|over) ...6 (learned from|learnt from|trained on|was taught|were taught|was fitted|grew up on|before launch|first (week|month|weeks|months))',
    '(in|into) (other|different|the same|new) (proportion|proportions|share|shares) ...6',
    `(not|never|nowhere) ...3 (seen|met|had|known|heard|meet|see|have|encountered|occurred|come across|come up) ...4 (before|earlier|in (tuning|training|the ...3)|so far|(the|a|last) ...1 (month|week|quarter|year|season))`,
    '(share|number|count|proportion|fraction|percentage|rate|how many|tally) ...8 (unknown|unseen|unfamiliar|unmatched|unclassified|unparsed|unrecognized|never seen|not seen|not (met|parse|match|fit|recognize|know)|new to (it|us|the model))',
    '(unknown|unseen|unfamiliar|unrecognized|novel) (words|terms|topics|categories|kinds|types|codes|products|species|languages|routes|questions|inputs|cases|images|places|names|suppliers|destinations|merchants|patterns|items|requests|documents|callers|layouts|form|forms|form codes|models)',
    '(drift|covariate shift|distribution shift|population stability|stability index|=psi|kolmogorov|wasserstein|kl divergence|out of distribution|energy score|energy scores|change point|population shift)',
    '(histogram|histograms|distribution|distributions) of ...4 (score|scores|input|inputs|feature|features|exposure|length|lengths|embedding|embeddings|confidence)',
  ],
};

/** What is looked at, by kind. */
export const WATCHED: Readonly<Record<string, readonly string[]>> = {
  quality: [
    '{metric.quality}',
    '(quality|accuracy|precision|recall|hit rate|error rate|edit rate|correction rate|override rate|rejection rate|acceptance rate|hallucination|hallucinations|groundedness|faithfulness|resolution rate|deflection|score|false (alarm|alarms|positive|positives|negative|negatives|accept|reject)|true positive|misses|win rate|satisfaction|csat|nps|thumbs|thumb|auc|f1|mape|mae|rmse|ndcg|wer|bleu|calibration|brier|test set|golden set|reference set|regression suite|gold set|eval set|evals|canary (set|questions|prompts)|replay)',
    '(share|percentage|percent|proportion|fraction|rate|number|count|how many|part|tally|ratio|how often|%) ...8 (right|wrong|correct|incorrect|corrected|rejected|overruled|overridden|accepted|kept|undone|edited|rewritten|unsupported|not backed|unbacked|dropped|false|missed|misrouted|misread|mislabeled|helpful|useful|approved|changed|dismissed|ignored|disputed|appealed|reopened|returned|complained|confirmed|unchanged|untouched|escalated|refused|grounded|complaints|corrections|errors|mistakes|overrides|declined|taken|agree|agreed|agreeing|disagree|reversed|retyped|fixed|deleted|flagged wrong|needless|came to rest|answered well|satisfied|solved|resolved|matched|failed)',
    '(right|wrong|correct|incorrect|needless|false|missed|bad|unsupported|rejected|corrected|overruled|disputed|faulty|mistaken|good) (answer|answers|alarms|alarm|label|labels|case|cases|suggestion|suggestions|reading|readings|match|matches|verdict|verdicts|translation|hit|hits|category|ambers|prediction|predictions|card|cards|words|sentence|sentences|route|routes|draft|drafts|sort|fees|reply|replies|classification|entry|entries|pick|picks|forecast|forecasts|call outs|flags|diagnosis|diagnoses|quote|quotes|dose|doses|fields|page|pages)',
    '(answers|replies|cards|drafts|plans|summaries|verdicts|readings|results|outputs|translations|suggestions|shortlists|lists|cases|texts|forecasts|chats|conversations|lectures|images|photos|pages|sentences|transcripts|calls|predictions|labels|documents|tickets|letters|scans|decisions|captions|items|questions|claims|routes|leaves|requests|rewrites|entries|notes|recommendations|queries|quotes|descriptions|matches|flags|alarms) ...8 (rated|graded|read|reread|judged|checked|scored|reviewed|labeled|inspected|compared|marked|drawn|sampled|listened to|audited|verified) ...4',
    '(rate|rates|grade|grades|read|reads|judge|judges|score|scores|review|reviews|listen to|listens to|mark|marks|audit|audits|spot check|spot checks|sample|samples) ...3 # ...4',
    '(test|reference|golden|gold|fixed|held out|benchmark|standard|staged|known|probe|control|canary|seeded|planted) (set|sets|question|questions|case|cases|paragraph|paragraphs|image|images|photo|photos|document|documents|query|queries|prompt|prompts|call|calls|account|accounts|claim|claims|sentence|sentences|letter|letters|recording|recordings|conversation|conversations|page|pages|scan|scans|episode|episodes|ticket|tickets|route|routes|item|items|task|tasks|trip|trips|file|files)',
    '#count ...5 (a|each|every|per) (day|week|month|night|shift)',
    '(error|errors|deviation|gap|difference|miss|distance) ...5 (forecast|predicted|estimate|estimated|actual|truth|meter|observed|measured|real|paid|ordered|arrived|sold)',
    '(forecast|predicted|prediction|estimated|expected) ...4 (against|versus|vs|and|compared|with) ...3 (actual|truth|meter|observed|measured|real|paid|sold|outcome|outcomes|what)',
    '(found|right|solved|correct|caught|hit|passed|missed|answered|recovered) (on|in|of|among|out of) (the|our|all|those|these)? ...2 (#count|#number|test|reference|golden)',
    '(word|character|reading|translation|label|spelling|sorting|routing|transcription|recognition|classification|extraction|prediction|forecast) (error|errors|mistakes)',
    '(errors|mistakes|slips|misses|blunders|wrong ones|wrong) (on|in|per|among|out of) ...4',
    '(answer|answers|show|shows|song|songs|dish|dishes|wine|wines|offer|offers|book|books|sentence|sentences|card|cards|draft|drafts|suggestion|suggestions|reply|replies|verdict|verdicts|line|lines|block|blocks|label|labels|match|matches|page|pages|forecast|forecasts|routes|claims|fields|words|translations|summaries|captions|alarms|flags|scores|lists|items|recommendations|outputs|plans|scans|reports|predictions) ...4 (dropped|skipped|swapped|declined|ignored|rejected|corrected|changed|overruled|overridden|undone|edited|rewritten|kept|accepted|disputed|reversed|reported|complained|confirmed|refused|thrown away|sent back|wrong|untouched|unchanged|unsupported|misread)',
    '(complaint|complaints|appeals|disputes|corrections|overrides|reopened tickets|undos) ...3 (per|a|for each|about|from|in|on|by|rate|share)',
    '(edits|corrections|changes|edit distance|characters changed|words changed) ...3 (per|before|in|to)',
  ],
  drift: [
    ...(SHIFTS.shift ?? []),
    '(drift|drifts|drifting|drifted|covariate shift|distribution shift|data shift|concept shift|stability index|=psi|kolmogorov|wasserstein|jensen|kl divergence|novelty|out of distribution|ood|skew|anomaly in input|change point|mmd|divergence|population shift|seasonal shift|input shift)',
    '(mix|composition|distribution|distributions|histogram|spread|profile|make up|makeup|share|shares|proportion|pattern|vocabulary|languages|topics|average length|length|brightness|(mean|median) of|statistics|volume) ...8 (against|versus|vs|compare|compared|comparison|relative to|moved|moves|=shift|=shifts|=shifted|=changes|=changed|differ|differs|over time|week over week|month over month|year over year|set beside|slides|wanders|departs) ...6',
    '(shift|shifts|change|changes|move|movement|swing|departure|deviation|slide) (in|of|from) (the|our|its)? ...2 (mix|inputs|input|distribution|traffic|topics|questions|population|composition|vocabulary|languages|features|data|users|customers|catalog|scores|feature|classes|categories|histogram|share|trades|baseline|training)',
    '(mix|distribution|histogram|composition|spread|breakdown) of (the|our|all|incoming|new|predicted|input|inputs)? ...3 _',
    '(share|number|proportion|percentage|fraction|rate|count|how many|tally|%) ...6 (unknown|unseen|never seen|not seen|new (words|terms|topics|categories|kinds|types|codes|products|species|languages|routes)|unfamiliar|outside|out of range|unrecognized|not sure|unsure|cannot tell|no (exit|answer|match|category|source|hit)|doubtful|low confidence|abstain|abstained|abstentions|other|novel|unmatched|unclassified|not in the|beyond|undecided|nulls|=empty|=missing|=blank|dont know|without a (match|category|source)|default)',
    '(outside|beyond) (what|the|of|our) ...4 (cover|covers|knows|know|saw|seen|range|training|set|envelope|learned|trained|corpus|replay)',
    '(words|terms|topics|categories|kinds|types|codes|products|species|languages|routes|questions|inputs|cases|images|places|names|suppliers|destinations|merchants|patterns|items|requests|documents|callers|layouts) ...6 (never seen|not seen|never saw|unseen|unknown|unfamiliar|not know|never met|not met before|not in (the|its)|cannot place|new to it)',
    'how far ...6 (from|away|apart)',
    '(new|unknown|unseen|unfamiliar|unrecognized|novel) (words|terms|topics|categories|kinds|types|codes|products|species|languages|routes|intents|patterns|formats|layouts|destinations|suppliers|devices|inputs|questions|merchants|vendors)',
    '(inputs|input|traffic|questions|queries|requests|features|data|feature|documents|photos|images|embeddings|vectors|users|what (people|they|users|customers) (ask|send|write|type)) ...8 (look different|looks different|changed|changes|have moved|has moved|resemble|still look|shift|shifted|differ|differs|unlike|far from|distance|away from|move|moves|depart|departs|no longer) ...6',
    '(score|scores|confidence|prediction|predictions|output|outputs) ...3 (distribution|distributions|histogram|spread|mix)',
    '(distance|similarity) ...6 (training|reference|baseline|last|centroid|embedding|embeddings)',
    '(compared|compare|against|versus|beside) ...5 (training set|training data|the (weeks|months|week|month|year|quarter|season|weeks) before|last (year|month|quarter|week|season)|previous (week|month|quarter|season|year)|the baseline|baseline week|launch week|reference (week|month|window|period)|same (week|month|weeks|months|quarter|period|season))',
    '(feature|input|data) (freshness|null rate|nulls|coverage|statistics|quality check|quality checks|validation)',
    '(week over week|month over month|year over year|quarter over quarter)',
  ],
  latency: [
    '(=slow|=slowest|=unlucky|=unluckiest|=worst|=longest) (end|tail|twentieth|hundredth|tenth|five|one|percent|#percent|decile) ...4',
    '(wait|waits|waiting|time|delay|seconds|minutes) ...4 (that|which|than) (one|five|1|5) ...2 (in|of|out of) (twenty|a hundred|100|20|ten|fifty) ...4',
    '(within|in|under) (which|so many (seconds|minutes|ms)) ...8 (in|of|out of) (100|a hundred|twenty|20|#number)',
    '(95|99|19|98|ninety five|ninety nine|nineteen) (of|in|out of) (100|a hundred|20|twenty|#number) ...8 (second|seconds|minute|minutes|ms|within|late|wait|waited)',
    '(how many|how often|share|number|count|%|proportion) ...6 (took|take|takes|lasted|waited|over|beyond|longer than|more than|slower than|above|late) ...3 (#duration|limit|deadline|promise)',
    '(tail|spread|distribution|curve|histogram) of ...3 (time|times|wait|waits|latency|latencies|delay|delays|response)',
    '(slowest|longest|latest|worst) (one|wait|waits|answer)? ...1 (of|in|out of|among) (each|every|a|the)? (hundred|twenty|thousand|ten|#number|#ratio)',
    '(seconds|minutes|milliseconds|ms|hour|hours|time|wait|hour at which|minute at which) ...6 (50th|75th|90th|95th|98th|99th|p50|p90|p95|p99|median)',
    '(#ratio|#number|nineteen|ninety nine|ninety five) (in|of|out of) (a hundred|hundred|twenty|100|20|a thousand) ...4 (time|seconds|minutes|wait|within|fast|under)',
    '(50|75|90|95|98|99)th in a hundred',
    '(p50|p75|p90|p95|p98|p99|p999|p99.9|p95s)',
    '(95|99|90|99.9|98|75|50)(th|st)',
    '(50th|75th|90th|95th|98th|99th|99.9th|median and|ninetieth|ninety fifth|ninety ninth) ...1 (percentile|percentiles)?',
    '(percentile|percentiles|quantile|quantiles|tail latency|tail latencies|latency tail)',
    '(slowest|longest) ...3 (#ratio|#percent|one|5|1|twentieth|tenth|hundredth|percent|%|in)',
    '(slowest|longest|latest|last) ...2 (one|1|two|five) (in|of|out of) ...3',
    '(slowest|longest) (#percent|#ratio|five|one|twentieth|hundredth|tenth) ...6',
    '(#ratio|#percent|nine|nineteen|ninety five|ninety nine) (out of|of|in) ...6 (ms|second|seconds|minute|minutes|fast|faster|quick|quicker|within|under|time|wait|waits|clock)',
    '(time|seconds|milliseconds|ms|wait|waiting time|minutes|response time|latency|delay|duration|finish time|turnaround) ...5 (that|which|within which|for|of) ...2 (#percent|#ratio|nine|nineteen|95|99) ...8',
  ],
  clock: [
    '(latency|latencies|response time|response times|waiting time|wait|turnaround|time to first|time to (answer|reply|result|card|the)|seconds per|milliseconds|ms|how long|when the (run|job|night run|batch|list) (finish|finished|finishes|was|ends|ended|is)|finish time|run time|runtime|duration of|time from ...8 to|clock|speed)',
  ],
  // A batch that has a deadline is watched by when it is finished.
  finish: [
    '(finish|finishing|end|completion|arrival|delivery|landing) (time|hour|times)',
    '(when|whether|at what (hour|time)|what time|minute at which|hour at which|time at which) ...4 (night|nightly|run|batch|job|list|lists|file|forecast|scores|score|report|plan|it) ...4 (finish|finished|finishes|finishing|ends|ended|done|complete|ready|arrived|lands|landed|was out|came|comes|in time|is out|late)',
    '(by|at) (what|which) (time|hour|minute) ...3',
    '(hour|minute|time|day) (by|at|in|within) which ...8',
    '(run|job|batch|night run|list|file) ...4 (late|on time|in time|overdue|missed its (deadline|slot))',
  ],
  cost: [
    '(burned|burnt|burns|burn|eats|ate|eaten|spent|consumed|used up|racked up|run up) ...2 (through|up|so far|on|to date|in (money|credit|tokens))?',
    '(meter|meters|account|balance|credit|credits) (of|at|with) (the|our)? ...2 ({place.vendor}|vendor|supplier|provider|cloud|farm|house)',
    '(money|spend|spending|bill|cost|costs) :',
    'what ...12 (=came|=come|=comes|=amounted|=amounts|=adds|=added|=ran) ...1 to $',
    '(what|how much) ...3 (charge|charges|charged|bill|bills|billed|invoice|invoiced|ask|asks|asked|want|wants|wanted) (us|for|$|,|;)',
    '(the (month|week|day|night|year|quarter)\'s|monthly|weekly|daily|so far) (euro|dollar|pound|kronor|krona|krone|cent|franc|yen|=dkk|=nok|=sek|money|bill|invoice|spend)',
    '(euro|dollar|pound|kronor|krona|krone|pence|penny|cent|franc|yen|=dkk|=nok|=sek|=kr|=usd|=eur|=gbp|=chf|rupee|zloty|=pln|peso|rand) ...1 (per|a|an|each|for each|for every|by the|by|so far|this|to date|$|in the|of the (day|week|month|night)|,|;)',
    '^ (euro|dollar|pound|krone|kroner|krona|kronor|pence|pennies|penny|cent|franc|zloty|yen|rupee|rand|peso|money|power|electricity)',
    '(cost|costs|spend|spending|spent|bill|bills|invoice|invoices|budget|expense|expenses|outlay|burn|money|cash|credits|gpu hours|token use|token usage|tokens|tokens used|token count|tokens consumed|compute hours|electricity) ...2',
    '(euro|euros|dollar|dollars|cent|cents|pound|pounds|franc|francs|yen|krone|kroner|krona|kronor|crown|crowns|rupee|rupees|peso|pesos|=usd|=eur|=gbp|=chf|pence|pennies) (per|a|an|for each|for every|by the|each|spent|for a)',
    '#money ...3 (a|per|in) (day|hour|week|month|call|query|request|session|case|card|user|plan|document|answer|chat)',
    '(power|energy|electricity|kwh|watt|watts|kilowatt hours) ...2 (per|a|each|drawn|used|consumed|bill)',
  ],
};

/** What can only be its quality where drift, time or cost stand beside it. */
export const COUNTED: Readonly<Record<string, readonly string[]>> = {
  quality: [
    '(share|part|percentage|portion|proportion|fraction|number|rate|how many|%) (who|that|which|of|=kept|=right|=wrong|=held)',
    '(agreement|agree|agrees|concordance|match) ...1 (with|between|among) ...4',
    '(=right|=wrong|=kept|=confirmed|=accepted|=corrected|=changed|=changes|=fixes|=deleted|=undone|=missed|=helpful|=needless|=reported|=backed|=found|=rejected|=struck|=rewritten|=answered|=returned|=overturned|=overruled|=held|=disputed|=complaints|=appeals|=errors|=mistakes|=slips|=false) ...6',
    '(of|in|per|out of) (a|every|each)? (100|1,000|10,000|hundred|thousand|ten thousand)',
    '(checked|counted|read|reread|judged|recoded|re coded|coded|scored|sampled|graded|marked|drawn|looked at|listened to|weighed|measured|rated) (by|blind|again|twice|at random|anew|over|side by side) ...3',
    '#count ...4 (a|each|every|per) (day|week|month|night|shift|friday|monday)',
    '(count|counts|counted|tally|tallies|tallied) ...6 (each|every|per|a) (hour|day|night|morning|evening|week|month|shift|season|friday|monday)',
  ],
};

/** A choice of things to look at that says nothing of them. */
export const NOT_WATCHED: Readonly<Record<string, readonly string[]>> = {
  // Drift of clocks, money that fraud took: signals of something else.
  elsewhere: ['(per|=%) =cent', '(spend|spends|spent) ...3 (=hours|=hour|=days|minutes|time|#duration|evening|weeks|nights)', '(clock|clocks|temperature|sensor|price|rate|rates|schedule|room rate) ...3 drift', 'drift ...4 (clock|clocks|temperature|price|prices|rates|schedule)', '(lost|stolen|saved|recovered|earned|revenue|takings|turnover|recouped|sales|sold|booked|fraudulent) ...3', '(euro|euros|dollar|dollars|pounds) (lost|saved|earned|recovered|stolen|of revenue|in sales|booked)'],
  unwatched: [
    '(trial|pilot|backtest|simulation|bake off|dry run|experiment|rehearsal) ...2 (had|gave|showed|found|reached|came|was|were|brought|saw|scored)',
    '(nobody|no one|none of us|never|not|without|no) ...4 (watch|monitor|track|measure|dashboard|alert|look at|looked at|checked|chart|plan to (watch|monitor))',
  ],
};
