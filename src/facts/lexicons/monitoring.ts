/** Patterns over what is watched once the system runs. */

/** Somebody or something looks at it again and again. */
export const WATCHING: Readonly<Record<string, readonly string[]>> = {
  watches: [
    '(replay|replayed|rerun|re run|score|scored|grade|graded|rate|rated|judge|judged|look ...3 at|watch|monitor|track|observe|survey|keep an eye on|keeps an eye on|eyes on|follow|follows|plot|plots|plotted|chart|charted|graph|log|logs|look at|looks at|looked at|go over|goes over|check|checks|checked|review|reviews|reviewed|measure|measures|measured|report|reports|reported|alert|alerts|alarm|alarms|page|pages|paged|pager|ring|rings|ping|pings|pinged|warn|warns|warned|dashboard|dashboards|board|wall|screen|panel|gauge|gauges|dial|dials|chart|charts|graphs|signal|signals|telemetry|weekly (report|sheet|figures|number|mail|letter|page)|monthly (report|sheet|figures|letter|mail)|daily (report|sheet|figures|mail)|scorecard|health page|status page|count|counts|counted|sample|sampled|samples|inspect|inspects|reads out|audit|audits|compare|compares|compared|show|shows|shown|display|displays|displayed|tally|red line|tripwire|trip wire|threshold|control chart|metric|metrics|grafana|datadog|prometheus|cloudwatch|slo)',
  ],
  cadence: [
    '(hourly|daily|nightly|weekly|fortnightly|monthly|quarterly|live|continuously|around the clock|in real time|by the hour|by the minute|a week|a day|a month|each (hour|day|night|week|month|morning|monday|friday|quarter|shift)|every (hour|day|night|week|month|morning|monday|tuesday|wednesday|thursday|friday|weekend|quarter|minute|shift|ten minutes|five minutes|#duration)|per (hour|day|week|month)|on (mondays|tuesdays|wednesdays|thursdays|fridays)|per week|per month)',
  ],
};

/** Titles and labels under which the things that are watched stand. */
export const WATCH_TITLES: Readonly<Record<string, readonly string[]>> = {
  watch: [
    '(monitor|watch|observability|alert|telemetry|dashboard|health|signal|alarm|keep an eye|keeping an eye|gauges|dials|instruments|vital signs|in (operation|service|production)|after launch|once (live|it runs|it is live)|day two|(how|what) ...4 (notice|know|see|tell|look|watch|measure|check|spot) ...6|running it|keeping it (running|alive|honest|healthy)|slo)',
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
    '(p50|p75|p90|p95|p98|p99|p999|p99.9|p95s)',
    '(95|99|90|99.9|98|75|50)(th|st)',
    '(50th|75th|90th|95th|98th|99th|99.9th|median and|ninetieth|ninety fifth|ninety ninth) ...1 (percentile|percentiles)?',
    '(percentile|percentiles|quantile|quantiles|tail latency|tail latencies|latency tail)',
    '(slowest|longest) ...3 (#ratio|#percent|one|5|1|twentieth|tenth|hundredth|percent|%|in)',
    '(slowest|longest) ...2 (one|1|two|five) (in|of|out of) ...3',
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
    '(run|job|batch|night run|list|file) ...4 (late|on time|in time|overdue|missed its (deadline|slot))',
  ],
  cost: [
    '(cost|costs|spend|spending|spent|bill|bills|invoice|invoices|budget|price|expense|expenses|outlay|burn|money|cash|credits|gpu hours|token use|token usage|tokens|tokens used|token count|tokens consumed|compute hours|electricity) ...2',
    '(euro|euros|dollar|dollars|cent|cents|pound|pounds|franc|francs|yen|krona|kronor|crown|crowns|rupee|rupees|peso|pesos|=usd|=eur|=gbp|=chf|pence|pennies) (per|a|an|for each|for every|by the|each|spent|for a)',
    '#money ...3 (a|per|in) (day|hour|week|month|call|query|request|session|case|card|user|plan|document|answer|chat)',
    '(power|energy|electricity|kwh|watt|watts|kilowatt hours) ...2 (per|a|each|drawn|used|consumed|bill)',
  ],
};

/** A choice of things to look at that says nothing of them. */
export const NOT_WATCHED: Readonly<Record<string, readonly string[]>> = {
  // Drift of clocks, money that fraud took: signals of something else.
  elsewhere: ['(spend|spends|spent) ...3 (=hours|=hour|=days|minutes|time|#duration|evening|weeks|nights)', '(clock|clocks|temperature|sensor|price|rate|rates|schedule|room rate) ...3 drift', 'drift ...4 (clock|clocks|temperature|price|prices|rates|schedule)', '(lost|stolen|saved|recovered|earned|revenue|takings|turnover|recouped|sales|sold|booked|fraudulent) ...3', '(euro|euros|dollar|dollars|pounds) (lost|saved|earned|recovered|stolen|of revenue|in sales|booked)'],
  unwatched: [
    '(nobody|no one|none of us|never|not|without|no) ...4 (watch|monitor|track|measure|dashboard|alert|look at|looked at|checked|chart|plan to (watch|monitor))',
  ],
};
