/** How authors say how good the output must be: metrics by name, and shares of right or wrong ones in words. */

/** Metrics and verdicts. */
export const QUALITY_WORDS: Readonly<Record<string, readonly string[]>> = {
  /** Metrics of a model's output by name. */
  metric: [
    '(accuracy|precision|=recall|sensitivity|specificity|f1|f score|f2|auc|auroc|auprc|roc|ndcg|mrr|mape|wape|smape|rmse|mae|r squared|brier|log loss|ece|calibration|bleu|rouge|meteor|chrf|comet|bertscore|wer|cer|perplexity|iou|miou|groundedness|faithfulness|dice score|kappa|mcc|psnr|ssim|fid|mos|elo)',
    '(word|character|label|classification|forecast|prediction|recognition|field|slot|tagging|translation|spelling|counting|matching|transcription|entity|diarization|segmentation) (error|error rate|errors|accuracy)',
    '(error|hallucination|miss|false alarm|false positive|false negative|false accept|false reject|false match|refusal|edit|acceptance|agreement|hit|coverage|escape|override|correction|rework|catch|detection|success|task success|containment|deflection|citation|defect|rejection|pass|win|exact match|toxicity|abstention) (rate|rates|share|score|distance|ratio|percentage)',
    '(false|missed|wrong|spurious|needless|phantom) (alarm|alarms|positive|positives|negative|negatives|accept|accepts|alert|alerts|match|matches|mark|marks|hit|hits|flag|flags|stop|stops|reject|rejects|detection|detections|answer|answers|light|lights|amber|ambers|diagnosis|diagnoses|label|labels|fee|fees|route|routes|price|prices|suggestion|suggestions|translation|translations|word|words|sentence|sentences|count|counts|reading|readings|name|names|advice)',
    '(mean|average|median|absolute|squared|percentage|forecast) ...2 error',
    '(exact match|edit distance|pass at k|hit at|top 1|top 3|top 5|top one|top three|top five|inter rater|human agreement|quality score|answer quality|plan score|rating by|win rate)',
  ],
  /** How far a figure of the model may be from the true one. */
  error: [
    '(median|mean|average|absolute|typical|=forecast|prediction|percentile|weighted) ...1 error',
    '(difference|deviation|discrepancy|error) (between|of|from|in|against) ...8 (predicted|=forecast|estimated|actual|real|measured|true|truth)',
    '(predicted|predict|=forecast|estimated|estimate|prediction) ...6 (against|versus|compared|as against|measured|actual)',
    '(off|out|wrong) by ...5 #',
  ],
  /** Words of judgement about single outputs; they need a share. */
  verdict: [
    '(right|correct|correctly|accurate|accurately|wrong|wrongly|incorrect|incorrectly|mistaken|mistakenly|faulty|false|falsely|misheard|misread|misspelled|misspelt|misspelling|mislabeled|misclassified|misrouted|misplaced|mistranslated|miscounted|misjudged|misgraded|misfiled|misnamed|mispriced|mistagged|misdirected|misattributed|misinterpreted|misidentified|mispronounced|mistimed|misquoted|misstated|missed|overlooked|=found|detected|caught|spotted|recognized|identified|located|accepted|=kept|unedited|unchanged|untouched|edited|rewritten|overruled|overturned|overridden|rejected|disputed|grounded|ungrounded|supported|unsupported|=backed|unbacked|cited|invented|=made up|fabricated|covered|hallucinated|hallucinate|faithful|relevant|irrelevant|useful|usable|acceptable|garbled|spurious|needless|verified|agree|agrees|agreed|agreement|coincide|spelled|spelt|complete|confused|mixed up|at fault|in error)',
    '(get|gets|got|give|gives|given|put|puts|pick|picks|choose|chooses|name|names|assign|assigns|find|finds|miss|misses|catch|catches|spot|spots|detect|detects|recognize|recognizes|identify|identifies|hit|hits|route|routes|flag|flags) ...4 (right|correct|wrong|proper|true|same|#)',
    '(must|should|has to|have to) (find|catch|detect|spot|recognize|identify|hit|name|pick|match|flag)',
    '(differ|differs|change|changes|touch up|alter|alters|amend|amends|understand|understands|understood|correct|corrects|=filed|=priced|=tagged|=labeled) ...8 (#ratio|#percent)',
    '(#ratio|#percent) ...4 (have to|has to|must|should|shall|ought to) be ...3',
    '(as|what|ones) ...3 would have ...3',
    '(let|lets|letting) ...6 (pass|through|slip|by|go|past|escape)',
    '(would|must|should|can) ...2 (visit|take|keep|use|sign|have signed|call|print|publish|stand by)',
    '(borne|bear|bears|bore) out',
    '(call|calls|called|judge|judges|judged|rate|rates|rated|find|finds|consider|considers) ...5 (fair|untrue|true|helpful|good|apt|fitting|right|wrong|faithful|sound|clear|useful)',
    '(off|out|wrong) by ...4 (#|or fewer|or less|one|two|three)',
    '(needless|groundless|in the wrong|to the wrong|wrong way)',
    '(make|makes|made) ...2 (up|stick)',
    '(one of|among|in) ...2 (its|the|their) ...1 (first|top|eight|five|ten|three) ...3',
    '(bad|poor|weak|worthless|worth ...2 (reading|sending|a look|a hole))',
    '(confirm|confirms|confirmed|borne out|prove|proves|proved|proven) ...4',
    '(first|second) (try|attempt|go|guess)',
    '(survive|survives|withstand|withstands|stand up to|stands up to|pass|passes) ...4 (check|checks|review|inspection|scrutiny|second look|examination)',
    '(say|says|state|states|claim|claims|contain|contains|assert|asserts|add|adds) ...4 (that|which|what|nothing|anything|something) ...4 (not|nowhere|never)',
    '(=named|sound|innocent|harmless|in order|fine|clean) ...6 #',
    '# ...4 (be|are|is) ...1 (sound|innocent|harmless|in order|fine|clean|unjustified|unfounded|justified)',
    '(match|matches|matched|matching) ...1 (the|what|that|those|with|their|its|an|a) ...4',
    '(strike|strikes|struck|cross|crosses|crossed) out',
    '(without cause|without reason|without need|for nothing|needlessly|unjustly|by mistake|in error|in vain)',
    '(fraudulent|malicious|harmful|abusive|counterfeit|forged|illegal) ...8 #',
    '(held out|test set|reference set|gold set|golden set|=labelled|=labeled|marked by|rated by|judged by|checked by)',
    '(among|in) ...2 (first|top) (three|five|ten|two|3|5|10|2)',
    '(faulty|defective|genuine|real|true|broken|sick|healthy|fraudulent|legitimate)',
    '(mistake|mistakes|error|errors|slip|slips|blunder|typo|typos|miss|misses|hallucination|hallucinations|invention|inventions)',
    'not ...2 (backed|supported|grounded|right|correct|match|said)',
    '(reads|read) better',
    '(does|do) not (back|support|say|contain|match)',
    '(as|than) ...2 (a|the|two|our|an) ...2 (expert|experts|clerk|editor|radiologist|agronomist|reviewer|reviewers|annotator|annotators|doctor|nurse|teacher|teachers|human|examiner|lawyer|librarian)',
    '(would|must|should) ...2 (sign|accept|choose|chosen|send|approve|pick) ',
    '(become|became|turn|turned) ...3 (opportunity|opportunities|positive|true)',
    '(contradict|contradicts|deviate|deviates|depart|departs|stray|strays|distort|distorts|twist|twists|misquote|misquotes|omit|omits)',
    '(nobody|no one|none) ...2 (=said|=wrote|=asked|=mentioned)',
    '(within|off by|out by) ...3 (point|points|grade|grades|degree|degrees|step|steps|notch|minute|minutes|day|days) (of|from)',
    '(within|off by|out by|deviate|deviates|deviation) ...4 (#percent|#length|#count|#points)',
  ],
};

/** What a business gains, who does what, and what a machine uses up: no quality of the output, whatever share it is. */
export const OTHER_SHARES: readonly string[] = [
  '{outcome}',
  '(battery|charge|cpu|memory|disk|traffic|uptime|availability|interest|rate of interest|vat|tax|fee|discount|budget|spend|cost|costs|revenue|income|margin|price|profit|quota|capacity|utilization|occupancy|share of (the)? ...1 (market|traffic|load)|epsilon|humidity|dropout)',
  '(switch|switches|switched|keep|keeps|kept) ...4 (on|off|installed|enrolled)',
  '(of|those) ...2 (load|traffic|cases|calls|volume) ...2 (come|comes|arrive|are in|is in)',
  '(split|divided|shared out|mix|composition|breakdown)',
  '(people|users|both|members|customers|readers|buyers|guests|drivers|owners|visitors|clients|pupils|students) ...3 (=have|=has|=had|write|writes|reply|meet|return|come|comes|buy|book|renew|stay|open|start|finish|switch|turn up|=left|leave)',
  '(open|opens|use|uses|visit) ...2 (the app|the site|the phone|it on)',
  '(pilot|of (users|traffic|members|trucks|sites|stores|customers|sessions|requests) ...2 (get|see|go|receive)|ramp|rollout|canary|cohort)',
];

/** In the stretch, these make a share something else than a quality of the output. */
export const NOT_QUALITY: Readonly<Record<string, readonly string[]>> = {
  gap: ['(gap|difference|disparity|behind|apart|between groups|worse than the (rest|whole|best|average|others)|parity)'],
  use: ['(battery|cpu|memory|disk|traffic|uptime|availability|discount|off the|vat|interest|quota|capacity|utilization|charge|budget|spend|month\'s money|complaint|complaints|call volume|sessions|downloads|installs|members|users who|customers who|no show|no shows|churn|cancel|cancels|conversion|click through|booking|bookings|retention|renew|adoption|callers|hang up|vacancy|attendance|utilisation)'],
  rollout: ['(pilot|of (users|traffic|members|trucks|sites|stores|customers|sessions|requests) ...2 (get|see|go|receive)|ramp|rollout|canary|cohort)'],
  confidence: ['(confidence|confident|sure|score (is|below|under|lies|above|over)|certain|certainty|probability|threshold of)'],
};
