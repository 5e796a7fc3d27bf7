/** Patterns over what comes back from use, and what is done with it. */

/** Who corrects, accepts or rejects: by what they leave behind. */
const PEOPLE =
  '({person}|user|users|reviewer|reviewers|editor|editors|agent|agents|clerk|clerks|labeler|labelers|officer|expert|experts|analyst|analysts|moderator|moderators|rep|reps|staff|desk|fitter|dispatcher|curator|radiologist|adjuster|adjusters|lawyer|lawyers|teacher|teachers|nurse|nurses|farmer|driver|drivers|pharmacist|pharmacists|planner|planners|inspector|technician|technicians|grower|recruiter|consultant|consultants|department|departments|branch|supervisor|shopper|somebody|someone|anyone|anybody|everyone|receptionist|host|hosts|buyer|buyers|merchant|translator|translators|librarian|judge|case worker|caseworker|underwriter|operator|operators|crew|crews|controller|controllers|engineer|engineers|author|authors|developer|developers)';

/** What people say of an answer by using it. */
export const SIGNALS: Readonly<Record<string, readonly string[]>> = {
  signal: [
    '(what|whatever|which) (they|he|she|people|users|these|it) ...1 (say|says|said|think|did|do|chose|choose|answer|answered|found)',
    're-rout*', 're-label*', 're-word*', 're-grad*', 're-cod*', 're-sort*', 're-draw*', 're-writ*',
    '(rewrite|redraw|redrawn|retype|relabel|reroute|reword|regrade|reclassify|recode|re (draw|drawn|route|routing|type|label|word|grade|code|classify)) ...4',
    '(disagree|disagrees|disagreed|object|reversal|reversals|re routings|corrective|complaint|complaints|objections|cross|crosses|tick|ticks|mark|marked) ...6',
    '(yes or no|yes or a no|thumb (up|down)|own (diagnosis|verdict|answer|choice|reading|wording|figure|number|label|estimate)|(say|says|said|tell|tells) ...6 (any good|good|right|wrong|useful|whether it))',
    '(what|which|how much) ...4 (really|actually|in fact|in the end|in truth|instead) ...4',
    `${PEOPLE} ...4 (say|says|tell|tells|write|writes|note|notes|enter|enters|answer|answers|judge|judges|decide|decides|settle|settles|mark|marks|grade|grades|score|scores|sort|sorts|label|labels|review|reviews) ...4`,
    '(feedback|correction|thumb|rating|verdict|override|flag|vote|rejection|complaint|dispute|appeal|objection|dismissal|acceptance|click|swipe|=likes|skip|edit|relabel|annotation|remark|star|outcome|amendment|rewrite|rewrites|deletion|accepted|rejected|corrected|dismissed|overruled|overridden|disputed|confirmed|declined|reworked|undone|undo|reversed|overturned|ignored|skipped|repaired|fixed by hand|changed by hand|retouched|misrouted|misread|mislabeled|complained|no show|placement|placements|hand over|escalation|escalations)',
    `${PEOPLE} ...5 (correct|corrects|accept|accepts|reject|rejects|change|changes|changed|fix|fixes|fixed|override|overrides|overrule|overrules|undo|undoes|press|presses|pressed|tap|taps|rate|rates|rated|confirm|confirms|confirmed|dismiss|dismisses|edit|edits|edited|cross out|crosses out|crossed out|strike out|strikes out|report|reports|forward|forwards|re sort|resort|resorts|disagree|disagrees|agree|agrees|choose instead|chose instead|picked instead|send back|sends back|click|clicks|clicked|skip|skips|skipped|complain|complains|object|objects|appeal|appeals|rewrite|rewrites|rewrote|put right|put it right|puts it right|puts right|set right|sets right|vote|votes|relabel|relabels|find wrong|found wrong|call wrong|wave away|swap|swaps|swapped|replace|replaces|replaced|adjust|adjusts|adjusted|approve|approves|approved|veto|vetoes|move|moves|moved|refuse|refuses|turn down|turns down|retype|retypes|redo|redoes|delete|deletes|remove|removes|says no|say not|can say|thumbs|repair|repairs|amend|amends|retract|overwrite|overwrites|tick|ticks|bought instead|really (did|chose|took|bought|wrote|paid))`,
    '(smiley|smileys|heart|hearts|star|stars|keys|buttons) ...4 (up|down|press|pressed|under|beside|at|below|per)',
    '(take|takes|took) it (or|and) ...3 no',
    '(change|changes) (that|which|an|by|made|of|to a|they|someone) ...4',
    '({person}|adjuster|clerk|editor|agent|officer|planner) ...2 (makes|make|made) ...3',
    '(not that again|not this|no thanks|not for me|does not fit|took it|nonsense) (and|are|is|joins|counts|or|stand|,) ...6',
    '(ignored|skipped|declined|refused|struck|crossed out|strikes out|strike out|lifted|clicked|refunded|adds the one|missed) ...6',
    '(correct|overrule|override|reject|swap|undo|dismiss|refuse|strike out|cross out|relabel|rewrite|retype|veto|reverse|decline|dispute|amend|mark down|disagree) ...6',
    '(press|tap|tick|veto|objection) ...6',
    '(what|which) (the|a|an|our) ...3 (decides|decide|decided|chose|chooses|wrote|writes|paid|ordered|did|picked|picks|changes|changed|corrects|corrected|really|finally|actually) ...2',
    '(right|wrong|broken|fine|correct|true|useful|helpful|yes|no|good|bad|nonsense) (button|tap|card|mark|key)',
    '(button|tap|taps|key|thumb|thumbs|slider|switch|field|box) ...6 (wrong|right|fine|correct|correction|helpful|useful|report)',
    '(comes|came|come) to rest',
    '(where|what|which|how) ...3 (ended up|was paid|was chosen|turned out|was bought|was really|really happened|actually happened|was sent|was kept|came out|was billed|was found|was booked)',
    '(actual|real|true|final) ...1 (outcome|result|order|choice|decision|wording|version|category|diagnosis|price|answer|route|time|yield|value|cause|code|consumption|demand|verdict|sale|sales|amount|arrival|duration)',
    '(difference|gap|diff) between ...6 (draft|suggest|proposed|predicted|forecast|machine)',
    '(what|where) ...6 (got|went|goes) wrong',
    '(wrong|bad|false|missed|poor|faulty|mistaken|rejected|failed) (answer|answers|alarm|alarms|label|labels|case|cases|ones|suggestion|suggestions|reading|readings|match|matches|verdict|translation|hit|hits|category|ambers|prediction|predictions|amber|card|cards|call|calls|call outs|draft|drafts|sort|sorts)',
  ],
};

/** Where it has to arrive to change anything. */
const SETS =
  '((training|tuning|test|evaluation|eval|reference|golden|gold|labeled|learning|regression|benchmark|replay|validation|calibration|acceptance|fine tuning|retraining|check|exam|holdout|ground truth|preference|few shot|negative|positive|hard) ...1 (set|sets|data|dataset|material|pool|corpus|collection|queue|list|suite|table|example|examples|case|cases|question|questions|run|store|file|batch|mix|negatives|basket|folder)|(the|our|next|each|every|later) ...1 (=training|=retraining|=tuning|fine tuning|=evals|=eval|round)|(negative|positive|new|training|few shot|hard|labeled|worked|teaching|as|more|fresh) (example|examples|negatives)|test question|test questions|test case|test cases|(the|its|our|a|system) ...1 (prompt|prompts|instruction|instructions)|(the|our|a|an|its|their|curated|search|company|house|new) ...1 (index|glossary|dictionary|thesaurus|lexicon|rule book|rulebook|blocklist|block list|word list|stop list|synonyms|synonym list|knowledge base|taxonomy|gazetteer|templates|rules|rule|alias list|allow list|question bank)|(the|our) ...1 (model|ranker|classifier|network|recommender|scorer|router|detector|encoder|matcher) (as|again|each|every|overnight|nightly|weekly|$)|=labels|=few shots|(right|correct) (answer|answers|label)|=ground truth|learning loop|next (model|version|release|fit|training|refit) ...1|(this|that|these|same) (table|set|pile|pool|list|material)|training rows|(the|a) material|a line ...3 (instructions|prompt)|the #number|the (ranker|model|network|forecast|tower|trees) is|the pile)';

const MOVES =
  '(counts as|lands in|are added|is added|go|goes|went|gone|flow|flows|fed|feed|feeds|join|joins|joined|land|lands|landed|add|adds|added|enter|enters|entered|put|puts|move|moves|moved|pass|passes|passed|return|returns|returned|come|comes|came|become|becomes|became|turn|turns|turned|make up|makes up|form|forms|end up|ends up|store|stored|saved|written|copied|pulled|promoted|queued|enrich|enriches|extend|extends|extended|grow|grows|used|use|uses|serve|serves|served|taken|taken up|taken over|collected|included|merged|drawn|seed|seeds|supply|supplies|supplied|swell|swells|folded|folds|fold|fill|fills|=kept|candidate|candidates|loaded|absorbed|reused|converted|count|counts|treated|recorded|stored|filed|sent|counted|teach|teaches|source)';

const CHANGES =
  '(adjust|adjusts|adjusted|tune|tunes|tuned|update|updates|updated|improve|improves|improved|retrain|retrains|retrained|rewrite|rewrites|rewrote|rewritten|revise|revises|revised|refine|refines|refined|recalibrate|recalibrates|change|changes|changed|lower|lowers|raise|raises|rebuild|rebuilds|=fix|=fixes|amend|amends|amended|edit|edits|edited|repair|repairs|repaired|reweight|reweights|teach|teaches|steer|steers|inform|informs|shape|shapes|sharpen|sharpens|tighten|tightens|correct|corrects|extend|extends|reorder|reorders|shift|shifts|move|moves|correct|clean up|add to|adds to|drive|drives|weigh|weighs|pull down|pulls|pull|push|pushes|sink|sinks|demote|demotes|promote|promotes|penalize|penalizes|downgrade|downgrades|=boosts|set right|sets right|mend|mends|steers)';

const THINGS =
  '(next fit|fit|sentences|attributes|rank of|weight of|dish|prompt|prompts|instruction|instructions|rule|rules|index|glossary|dictionary|thesaurus|lexicon|weight|weights|threshold|thresholds|cut off|cutoff|article|articles|model|models|ranker|ranking|classifier|network|=net|recommender|scorer|router|detector|encoder|matcher|parser|blocklist|block list|word list|knowledge base|template|templates|taxonomy|order of|embedding|embeddings|synonyms|price curve|curve|curves|forecast|library|wording|trees|list of)';

const SIGNAL_NOUN =
  '(feedback|correction|corrections|thumb|thumbs|rating|ratings|verdict|verdicts|override|overrides|flag|flags|edit|edits|outcome|outcomes|click|clicks|swipe|swipes|changes|change|rejection|rejections|mistake|mistakes|corrected|rejected|confirmed|accepted|refusals|difference|differences|reports|marks|labels|remarks|appeals|complaints|disputes|repairs|returns|decisions|undo|no shows|actual|overrules|choice|choices|skips|votes|replies|what (the|a|our|each)? ...2 ({person}|agents|clerks|editors|reviewers|users|lawyers|planners|experts))';

/** It comes back into the system. */
export const USES: Readonly<Record<string, readonly string[]>> = {
  use: [
    // What the next one is made from, or has to pass.
    '(material|pair|case|data|set|example|pool|stock|file|pile|list|record|lesson|evidence|sentence|photo|image|recording) ...2 (that|which|on which|from which|with which|we|the|it|they)? ...4 (retrain|train|tune|tuned|learn|learns|refit|fitted|calibrated|recalibrate|practice|taught|teach) ...1 (on|from|with|by|next)',
    '(=tuned|=trained|=retrained|=fitted|=refitted|=calibrated|=recalibrated|=taught|=grown|=regrown|=learns|=learn|=relearns|=schooled|=adjusted) ...1 (on|from|with|by|against) ...2 (all|those|these|them|what|such|both|every|each|the week|the month) ...1 (pair|pairs|case|cases|example|examples|of them|of these|of those|correction|change|yes|no|one|ones|of it|they|people|the|reversals|verdicts|$)',
    '(material|lesson|lessons|food|fodder|labels|label|examples|input|targets|answer key|yardstick|exam|homework) (for|of) (the|its|our)? ...1 (next|coming|following|new|later|next quarter\'s|next month\'s|next week\'s) ...3',
    '(next|coming|new|later|following) ...1 (version|model|release|edition|network|fit|build|training|round) ...3 (see|sees|learn|learns|learns from|is trained|must|has to|is given|is fed|is made from|starts from|reads|gets)',
    '(make up|makes up|is|are|form|forms) ...3 (what|of what) ...4 (version|model|network|ranker|classifier|forecast|machine|it) ...2 (see|sees|learn|learns|is trained|is fed|is taught|reads|gets)',
    '(replay|replayed|rerun|re run|played back|put again|put to|held up|shown again|tried again|asked again) ...3 (against|to|on|with|through|at|by) ...3 (version|model|release|candidate|each|every|successor|one)',
    '(drive|drives|set|sets|govern|governs|decide|decides|feed|feeds|determine|determines|trigger|triggers|inform|informs) (the|its|our|next|where|how) ...3 (threshold|thresholds|recalibration|calibration|retraining|tuning|retuning|refit|weights|weight|ordering|rules|prompt|wording|limits|cut off|forecast|model)',
    '(threshold|thresholds|weight|weights|rule|rules|cut off|limit|limits|wording|prompt|prompts|glossary|index) ...5 (=set|=adjusted|=moved|=chosen|=fixed|=corrected|=shifted|=amended|=rewritten|=reset) ...1 (by|from|to|after|on|in the light|accordingly)',
    '(began|begin|begins|started|starts) (life)? as (a|an|the|one) ...3 (complaint|correction|remark|objection|mistake|report|change|veto|note|override|question)',
    `(=turn|=turns|=turned|=makes|=made|=make|distilled|boiled down|grow|grows|=becomes|=become) ...5 (into|to|a|an|new) ...2 (rule|rules|example|examples|test|tests|label|labels|question|questions|case|cases|glossary|guideline|check|checks|entry|entries|negative|negatives)`,
    '(enter|enters|go|goes|come|comes|find their way|finds its way|make their way|flow|flows|pass|passes|feed|feeds|put|is put|are put|taken|returned|returns|land|lands|join|joins|read|carried|handed|added|hand|hands) ...3 (in|into|to|on) ...5 (training|retraining|tuning|retuning|learning|recalibration|rebuild|refit|regrowing|next night|night\'s run|next version|next model|replay|exam|question bank|test bench|rule book|lexicon|prompt|few shot|glossary|test set|reference set|golden set|model\'s next)',
    '(replace|replaces|replaced|overwrite|overwrites|stand in for|stands in for|take the place of|takes the place of) ...4 (in|of|for) ...3 (material|training|label|labels|set|data|table|example|examples|machine|model)',
    '(=read|sorted|gone through|looked through|worked through|discussed|reviewed) ...10 (join|joins|becomes|become|amended|added|rewritten|changed|corrected|adjusted|fixed) ...3 (#count|#number|the|a|in|to|into|it|when|as|so)',
    '→ ~8 (training|tuning|test|evaluation|reference|golden|glossary|prompt|prompts|index|rule|rules|few shot|eval|retrain|retraining|fine tune|word list|label|labels)',
    `${MOVES} ...4 (to|into|in|as|for|among|of|back|on|part of) ...2 ${SETS}`,
    `${MOVES} ...1 ${SETS}`,
    `(is|are|ends|end) ...1 (in|part of) ...1 ${SETS}`,
    '(is|are) (the|our|a|its) ...1 (label|labels|ground truth|target|lesson) (for|of|in|from)',
    '(turn|turned|turns|made|make|makes|translated|converted) ...2 into ...2 (rules|rule|examples|example|tests|test|labels|questions|cases)',
    '(explanation|explanations|text|texts|cards|question|questions|lesson|lessons|answers|passages|entries|descriptions|hints|blocks) ...6 (is|are) ...2 (rewritten|revised|replaced|taken out|reworded|retired)',
    `${CHANGES} ...2 ${THINGS}`,
    `${THINGS} ...3 (is|are|gets|get|being) ...2 (lowered|raised|adjusted|changed|moved|shifted|rewritten|corrected|revised|tuned|tightened|loosened|reweighted|amended|reordered|retrained|recalibrated|fed|edited|extended)`,
    `(learn|learns|learned|learnt|retrain|retrained|trained|tuned|fine tuned|calibrated|recalibrated|rebuilt|improves|improve|relearns|refitted) ...3 (from|on|with|by) ...4 ${SIGNAL_NOUN}`,
    '(learn|learns|learning|retrain|retrained|retrains|trained|tuned|fine tuned|calibrated|recalibrated|rebuilt|refitted|relearns) (from|on|with|by) (it|them|this|these|those|each of|every one|both|such) !(data|set|sets|photos|pictures|images|records|visits|numbers)',
    '(back|feed|feeds|fed|flows|flow) (in|into|to) (the|our|its) ...1 (model|ranker|system|training|network|classifier|loop|pipeline|forecast|rules|prompt|machine|learning|recommender|training data|index)',
    `${SIGNAL_NOUN} ...6 (learns from|learn from|is trained on|are trained on|trained with|is fitted on|are fitted on|is taught by|grows from|is tuned on)`,
    '(close|closes|closed|closing) the loop',
    '(teach|teaches|taught) (it|the model|the (classifier|ranker|network|detector|system|forecast|scorer)) ...3',
    '(used|use|serve|serves|taken|counts|count|kept|stored|recorded) ...2 (as|for) ...3 (label|labels|training|examples|example|tuning|evaluation|right answer|right answers|ground truth|truth|lesson|lessons|negatives|supervision|reward|prompt work)',
    '(as|for) (a|the)? (label|labels|reward|supervision|ground truth|training signal|right answer|teaching material)',
    '(=label|=labels|=lesson|=lessons|=examples|=exam) (of|for|in) ...3 (model|version|round|training|release|network|ranker|classifier|fit|rebuild)',
    '(drive|drives|decide|decides|set|sets) ...2 (the|our|its|each) ...3 (recalibration|retraining|calibration|tuning|refit|rebuild|threshold|thresholds)',
    '(rework|reworks|reworked|adapt|adapts|adapted|adjust|adjusts|reorder|reorders|rewrite|rewrites|amend|amends|correct|corrects|retune|retunes|revise|revises|tweak|tweaks|sharpen|sharpens|change|changes|set|sets) ...8 (by|on the basis of|on the strength of|in the light of|in light of|according to|in line with|following|with|from|after) ...2 (those|these|them|that|this|what|such|it)',
    '(new|another|extra|one more) ...1 (test|exam|check|reference|regression|training|few shot) ...1 (question|case|example|item|paragraph)',
    '(own|new) class',
  ],
};

/** What is only kept, counted or shown, and what is judged of something other than the system's answers. */
export const UNUSED: Readonly<Record<string, readonly string[]>> = {
  unused: [
    'verdict ...2 (that|which)? the (system|model|machine) (gave|made)',
    '(maker|supplier|competitor|rival|vendor|manufacturer|others|elsewhere|neighbors) ...3 (learn|learns|train|trains|retrain|retrains|tunes|uses) ...4',
    '(tempting|dropped the idea|drop the idea|decided against|was trained in|were trained in|was first trained|originally trained|has been trained) ...4',
    '(shall|will|to be|yet to be|still to be|has to be|must be) ...2 (decide|decided|discussed|clarified|sorted out|settled|worked out|thought about|looked into|agreed) ...6',
    '(nobody|no one|nothing|none|not|never|no) ...6 (read|reads|use|used|uses|come back|comes back|act|acts|acted|done|happens|look|looks|goes back|flows back|feeds|learn|learns|train|trained|training)',
    '(only|merely|just|simply) ...2 (count|counted|log|logged|stored|kept|shown|displayed|recorded|reported|collected|archived)',
    '(stay|stays|remain|remains) (on|in) (the|a)? ...1 (paper|drawer|printout|log|ticket|inbox|archive)',
    '(own|its own|the system\'s) ...1 (verdict|verdicts|answer|answers|output|outputs|prediction|predictions|decision|decisions|guess|guesses)',
  ],
  // What was there before the system came is what it starts from.
  before: [
    '(year|years|months|seasons|decades) of ...4',
    '(=since|before) #number',
    '(=past|=old|=historical|last year\'s|archived|closed (in|since)) ...3',
    '(reps|staff|drivers|agents|colleagues|newcomers) on the',
  ],
};
