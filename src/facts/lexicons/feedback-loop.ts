/** Patterns over a loop that is told in two halves: somebody sets an answer right, and that changes what answers next. */

const WHO = '({person}|{team}|{overseer}|they|she|he|you|we|i|who|whoever|somebody|someone|anybody|anyone|people|one of us|customers|readers|visitors)';

/** What people do to an answer by hand. */
const SETS_RIGHT =
  '(correct|corrects|corrected|amend|amends|change|changes|changed|alter|alters|adjust|adjusts|override|overrides|overrule|overrules|overrode|reverse|reverses|overturn|overturns|rewrite|rewrites|rewrote|reword|rewords|retype|retypes|fix|fixes|fixed|strike|strikes|struck|cross|crosses|crossed|delete|deletes|deleted|discard|discards|reject|rejects|rejected|refuse|refuses|decline|declines|dismiss|dismisses|dispute|disputes|contest|contests|object|objects|complain|complains|report|reports|flag|flags|relabel|relabels|reclassify|recode|recodes|rebook|drag|drags|swap|swaps|replace|replaces|undo|undoes|tick|ticks|ticked|untick|unticks|mark|marks|marked|tap|taps|tapped|press|presses|pressed|click|clicks|swipe|swipes|rate|rates|vote|votes|skip|skips|ignore|ignores|confirm|confirms|accept|accepts|approve|approves|pick|picks|choose|chooses|move|moves|moved|keep|keeps|kept|send back|sends back|sent back|say no|says no|said no|say what|says what|say why|says why|scan|scans|wave away|waves away|pass over|passes over|take back|takes back|key in|keys in|write in|writes in|add|adds|remark|remarks|comment|comments|grade|grades|settle|settles|decide otherwise|decides otherwise)';

/** What they leave behind. */
const TRACE =
  '(correction|corrections|feedback|thumb|thumbs|heart|hearts|star|stars|rating|ratings|tick|ticks|tap|taps|override|overrides|rejection|rejections|refusal|refusals|dismissal|dismissals|strike|strikes|dispute|disputes|complaint|complaints|objection|objections|appeal|appeals|remark|remarks|verdict|verdicts|amendment|amendments|reversal|reversals|marked (minute|clip|clips|minutes|cases)|changed (figure|figures|code|codes|word|words|draft)|struck (forecast|forecasts|sentence|sentences|line|lines)|returned (item|items|goods)|crew sheet|crew sheets|job sheet|job sheets|wrong (one|ones|guess|guesses|label|labels|call|calls)|true (arrival|arrivals|label|value|values)|(what|whatever) (they|she|he|you|people|wearers|customers|users|readers|the {person}|a {person}|the {overseer}|a {overseer}|the {team}|the _) ...1 (overturned|overruled|corrected|refused|rejected|strike|strikes|struck|change|changes|changed|keep|kept|sent back|pick|picks|choose|chose|write|writes|wrote|did|do|really|in fact))';

/** Somebody sets an answer right, or leaves behind what it was. */
export const CAPTURES: Readonly<Record<string, readonly string[]>> = {
  capture: [
    `${WHO} ...4 ${SETS_RIGHT} ...5`,
    TRACE,
    '^ (long press|double tap|tap|press|swipe|scan|tick|strike|cross|mark|pick|drag|shake|type|say|click|hold) ...4 (a|the|any|it|each|every|what|over|on|to|and|one|out) ...5',
    '(every|each) time ~3 (says|say|moves|move|rejects|corrects|changes|overrules|is (corrected|changed|moved|refused|struck|overruled)) ...4',
    '(is|are|was|were|gets|get|been) ...1 (corrected|overruled|overridden|reversed|rejected|dismissed|struck|crossed out|sent back|returned|disputed|contested|moved|deleted|fixed|changed by hand|marked|charted|missed|mislabeled|refused) ...3',
    '(how often|how many) ...5 (opened|taken|used|kept|refused|skipped|accepted|solved|clicked|changed|deleted)',
    '(confirms|confirm|confirmed|turns out|turned out|proves|proved|establishes|says later|by the next (day|noon|morning|week)) ...4 (whether|what|which|that|it was)',
  ],
};

/** It is a thing of which the model, its tests or its rules are made. */
const SURE =
  '(example|examples|lesson|lessons|label|labels|training|retraining|tuning|test|tests|exam|evaluation|prompt|prompts|instruction|instructions|rule|rules|rule book|handbook|glossary|dictionary|index|thesaurus|few shot|ground truth|negative|negatives|exercise material|teaching material|examination set|examination|exercise|exercises|training set|test set|next (set|fit|version|model|net|round|lesson|computing|rebuild|build|time we train))';

const MOVING =
  '(go|goes|going|went|gone|flow|flows|come|comes|came|join|joins|joined|add|adds|added|copy|copied|land|lands|landed|enter|enters|entered|feed|feeds|fed|put|puts|move|moved|moves|turn|turned|turns|become|becomes|became|make|makes|made|form|forms|end up|ends up|merge|merged|fold|folded|send|sent|return|returns|returned|written|noted|kept|used|serve|serves|reach|reaches|stored)';

/** It changes what answers next. */
export const RETURNS: Readonly<Record<string, readonly string[]>> = {
  returns: [
    `${MOVING} ...3 (in|into|to|as|with|among|for|half of|part of|up) (a|an|the|its|our|their|this|that|one|of)? ...3 ${SURE}`,
    `(become|becomes|became|makes|is|are|that's|form|forms|yields|gives) (a|an|the|our|another|one more|new|fresh|material for)? ...1 ${SURE}`,
    `(join|joins|joined|enter|enters|feed|feeds|enrich|enriches|extend|extends) ...3 ${SURE}`,
    '(instructions|prompt|rules|arithmetic|wording|weights|thresholds) change (until|so that|by|with|accordingly)',
    '(training|fitting|tuning|fit|retraining) ~18 (from|on|with) (that|this|those|these|the same) (queue|list|file|heap|pile|set|folder|table|pool|data|material|sheet|log|book)', '(set|heap|folder|pile|file|material|stack|list) (from|of|on|with) which ...4 (train|learn|fit|test|tune)', '(training|tuning|fitting) (rows|row|material|pool|pairs|pair)', '(=pruned|=weeded|=reordered|=recut) to (match|suit|fit)', '(term base|termbase|word list|list|table|lexicon|gazetteer) takes ...2 over',
    '(become|becomes|turn into|turns into|makes|gives|yields) (a|an|another|one more|the) ...2 (entry|line|row|input|feature|paragraph|test|question|check|column|weight|exception|keyword|pattern|template)',
    '(prompt|prompts|instruction|instructions|rule|rules|keyword list|word list|threshold|thresholds|example|examples|wording|template|templates|handbook|page of rules|glossary|weight|weights|index|arithmetic|formula|guide|checklist|dictionary|decision table|cut off) ...10 (=changed|=altered|=rewritten|=replaced|=adjusted|=amended|=corrected|=extended|=updated|=revised|=moved|=lowered|=raised|=tightened|=mended|redrawn)',
    '(alter|alters|change|changes|adjust|adjusts|amend|amends|rewrite|rewrites|revise|revises|correct|corrects|extend|extends|mend|mends|update|updates|edit|edits|tweak|tweaks|sharpen|sharpens|reword|rewords|tighten|tightens) (the|its|our|his|her|their|a)? ...2 (prompt|prompts|instruction|instructions|rule|rules|keyword list|word list|threshold|thresholds|examples|template|templates|handbook|glossary|weights|index|formula|dictionary|checklist)',
    '(learn|learns|learned|trained|train|trains|retrained|retrain|fit|fitted|fits|refit|refitted|taught|teach|teaches|tuned|retuned|rebuilt|recalibrated|computed|estimated|grown|fitting) ...3 (from|on|with|by|against) ...1 (it|them|those|these|this|such|what|both|each of|all of|the same)',
    '(that|this|these|those|such|which|what|they|kept|back) ...2 (is|are)? ...1 (what|all)? ...5 (learn|learns|train|trains|is trained|are trained|fitted|taught) (from|on|with|by)',
    '(with|counting|weighing|giving) (those|these|that|such) ...4 (counted|weighted|weighing|weighed|double|twice|more|in)',
    '(in|at|with|for|into|to|by|reach|reaches) (the|its|our|every|each)? (next|coming|following|nightly|weekly|monthly|night\'s|phone\'s) ...1 (training|lesson|lessons|fit|fitting|refit|round of training|computing|build|rebuild|retraining|tuning|learning|time we train|sum)',
    '(next time|when|the day|before|whenever) (we|it) ...2 (train|trains|retrain|retrains|fit|fits|learn|learns|tune|tunes|is trained|rebuild|rebuilds)',
    '(count|counts|counted|stand|stands|treated|taken|serve|serves) (as|for) (a|an|the)? (=no|=yes|negative|positive|miss|error|mistake|label|vote|wrong|right) ...6 (lesson|training|computing|fit|next|model|learn|learns|night|nightly|weekly)?',
    '(next|coming|following) (computing|fit|training|lesson|model|net|version|build|recap|summary|run|ranking|forecast) ...6 (counts|count|as|knows|gets|is told|avoids|heeds|takes|learns|reads|sees)',
    '(recognizer|model|net|network|ranker|classifier|writer|scorer|detector|matcher|tagger|forecast|router|sorter|reader|planner|machine|system|engine) ...3 (is|are|gets|get) ...1 (nudged|steered|told|taught|corrected|adjusted|pulled|weighted|biased|reminded|shown|fed) ...6',
    '(forecast|forecasts|model|models|net|nets|index|scores|weights|tree|trees|ranking|profile|profiles|curve|curves|table|map) (is|are) (rebuilt|refitted|refit|recomputed|recalculated|retrained|reweighted|relearned|redrawn|estimated) ...2 (from|with|on|by|after) ...4 (file|list|table|taps|ticks|that|those|it|them|these|what|sheet)',
    '(weakest|worst|best|wrong ones|missed ones|confused) ...10 (replaced|take the place|takes the place|replace|replaces|swapped|become|becomes|join|joins)',
    '(test|training|evaluation|reference|golden) (set|sets|material|data|examples|line|lines|letter|letters|bench|case|cases) ...4 (get|gets|grow|grows|receive|receives|take|takes|is fed|come from|comes from|consist|consists) ...6',
    '(goes|go) into the (heap|pile|table|pool|set|file|list|basket|bag) for ...4', '(material|food|data|cases|examples|corrected _|confirmed _|cancelled _|rejected _|overruled _|disputed _|overturned _) for (adaptation|adapting|fitting|training|learning|the next|tuning|retraining|the (model|net))',
    '(own|personal|private|house|team|company) (list|dictionary|vocabulary|glossary) ...8 (from then on|recognizer|model|next time|prefers|knows|nudged)',
  ],
};
