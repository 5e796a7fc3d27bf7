/** Two steps to users told in one breath: "First the night desk gets it, then every desk." */

const REACH = '(get|see|use|have|try|receive|open|reach|join|run|answer|propose|suggest|work|warn|read|cover|go|start|launch|is shown|are shown|sees it|on)';
const THEN = '(then|later|afterwards|after that|next|last of all|finally|in the end|from then on|follow|join|come|as well|to follow)';
const TIME = '(january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|fall|winter|week|month|quarter|season|term)';

export const STEP_SEQUENCES: Readonly<Record<string, readonly string[]>> = {
  both: [
    `^ (first|initially|to begin with|at first|to start with|for a start|in the beginning) ~8 ({team}|{overseer}|{person}|{place}) ~4 ${REACH} ~10 ${THEN} ~4 ({team}|{overseer}|{person}|{place}|everyone|everybody|all|the rest|others)`,
    `(begin|start|launch|open) (on|with|at|in|as) ~12 ${THEN} ...3 (join|follow|come|too|the rest|the others|in the (second|third|next)|#)`,
    `(begin|start|launch|open) (on|with|at|in|as) ~16 (join|follow|joins|follows|to follow|are added|is added)`,
    '(go|start|open|ramp|roll|rise|grow|raise|widen) ...6 #percent ...3 #percent ...3 #percent',
    '(go|start|open|ramp|roll|rise|grow|raise|widen) ...4 (from|to|at|with) #percent ~4 then ...4 #percent',
    '(first|second) (release|version|edition) ~14 (second|third|next) !(line|half)',
    `({team}|{overseer}|{person}|volunteers|staff) ...3 (get|see|use|have|try) it ...3 ${TIME} ~3 (the (whole|rest|others|other)|everyone|everybody|all) ...6 ${TIME}`,
    '(release|version|build) #number ...3 (go|is for|ship|come) ...4 (release|version|build) #number',
    '(milestone|release|wave|stage|iteration) (a|1|i|one) (:|–|—|,|is|covers|brings) ~12 (milestone|release|wave|stage|iteration) (b|2|ii|two)',
    '(initially|at first|to begin with|first) (it|the {thing.system}|the {thing.model}|we) only ~20',
    '(only|just) ~6 (see|get|have|use) it ...2 (at first|to begin with|for now|for the time being|in the beginning)',
    `with ~4 to follow ...4`,
    '(try|tries|test|tests) it ~10 (get|gets|have|has) it (after|in|from|by|next|later) ...3',
    '(minimum|smallest version|first version|simplest version) ~14 from _ on ...6',
    '(at first|first|to begin with|initially) ~6 then (everybody|everyone|all|the rest|the others) ...6',
    '(we|it) (go|goes|move|moves) from ...5 to (every|all|everybody|everyone|the rest) ~4',
    '^ (trial|pilot) (on|in|at|with) ~10 (whole|all|every|entire) ~3 (next|later|after|then)',
    '^ first (one|two|three|a|#count) ~3 then (the|all|every) ...6',
    '(release|version) _ (go|is for) ~8 (release|version) _',
  ],
};
