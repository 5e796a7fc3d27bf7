/** How a document speaks of treating people alike: promises, groups, measures, limits and what is done. */

const SEGMENT =
  '(age band|age group|age bands|age|ages|sex|gender|men and women|women and men|women|boys and girls|girls and boys|girls|language|languages|first language|mother tongue|native language|accent|accents|dialect|skin tone|skin type|skin color|ethnicity|ethnic group|ethnic groups|race|origin|nationality|nationalities|postcode|postcodes|postcode fifth|district|districts|neighborhood|neighborhoods|region|regions|borough|income|income group|disability|disabled|interpreter|school type|school|schools|country of birth|religion|dark skin|fitzpatrick|subgroup|subgroups|group|groups|slice|slices|cohort|cohorts|demographic|demographics|deprivation|rural|urban|insurance type|migrant|migration background|site|sites|part time|family status|size of the farm|farm size|minority|minorities|protected (attribute|group|characteristic)|minors|over (fifty|sixty|fifties|sixties)|under (thirty|twenty five)|older and younger)';
const FAIR =
  '(fair|fairly|fairness|unfair|unfairly|bias|biased|biases|discrimination|discriminate|discriminating|=disadvantaged|at a disadvantage|put at a disadvantage|ethic|ethics|ethical|ethically|equal|equally|equality|equity|equitable|inclusive|inclusion|inclusiveness|prejudice|prejudiced|impartial|impartiality|responsible|responsibly|alike|favor|favors|favour|left behind|worse (answer|service|treatment|result|off)|dignity|diversity|just treatment|second class|same chance|same chances|fair treatment|treated (well|alike|fairly|equally|differently)|unbiased|harm|harms)';

export const FAIRNESS: Readonly<Record<string, readonly string[]>> = {
  // What is at stake.
  topic: [FAIR],
  // A promise of attitude.
  promise: [
    '(we|i|team|everybody|all of us|company|engineers) ...3 (care|cares|believe|believes|strive|strives|aim|aims|intend|try|pledge|promise|vow|commit|aspire|mean|want|wish|hope|stand for|stand behind|value|endeavor|take)',
    '(we|i|team|who|it) ...1 (will|shall|are going to|plan to|intend to|must|should|want to|try to|have to|need to) ...3 (ensure|make sure|see to it|guarantee|test|check|monitor|watch|look|keep|evaluate|validate|address|avoid|prevent|treat|be|stay|remain|take|do everything|do our|do all|consider|audit|review|measure|make every|act|respect|handle|pay|see|guard|work|bear|remain|fight)',
    '(take|takes|taken|taking) ...4 (seriously|to heart|into account|very serious)',
    '(close|dear|near|precious|important|matters|matter|central|essential|crucial|key|paramount|sacred) ...2 (to us|to me|to our|to the team|to everybody|to our hearts|for us|here)?',
    '(watchful|careful|close|sharp|attentive|keen|eagle) (eye|eyes|attention)',
    '(keep|keeps|keeping|have|with) ...2 (an eye|eye|eyes|in mind) ...2',
    '(watch|watching) ...2 (like a hawk|closely|carefully|over)',
    '(committed|commitment|dedicated|devoted|determined|mindful|conscious|aware|vigilant|sensitive) ...2 (to|of|about|that)?',
    '(top|high|highest|first|key|core|guiding|our|one of our) ...1 (priority|priorities|value|values|principle|principles|concern|duty)',
    '(do|doing) ...2 (everything|all|whatever|our (best|utmost)|the utmost|what) ...3',
    '(everything|all) (we|i|that is) ...1 (can|possible)',
    '(best|reasonable|every) (effort|efforts|endeavors|intention|intentions)',
    '(appropriate|adequate|necessary|suitable|due) (measure|measures|safeguards|care|steps|attention)',
    '(must|should|will|shall) ...1 (not|never|be|remain|stay) ...2 (discriminate|biased|fair|unfair|disadvantaged|treated|worse|ethical|responsible|inclusive|prejudiced)',
    '(nobody|no one|no (child|customer|member|patient|applicant|group|user|person|guest|pupil|student|tenant)) ...2 (will|shall|must|should|is|gets|may|be) ...3',
    '(goes without saying|of course|naturally|it is understood|self evident|heart and soul|in our dna|part of who we are|what we stand for)',
    '(work|works|working) (hard|tirelessly|constantly|continuously) ...3',
  ],
  // Groups that are told apart.
  groups: [
    `(by|across|between|per|for|among|over|in|of|on|for each|for every|from) ...4 ${SEGMENT}`,
    `${SEGMENT} ...3 (separately|apart|each|compared|side by side|gap|difference|versus|against|behind|below|worse)`,
    `(separately|broken down|split|stratified|sliced|compared|compare|disaggregated|side by side) ...4 ${SEGMENT}`,
    `# ...2 (group|groups|district|districts|language|languages|band|bands|accent|accents|region|regions|postcode groups|skin tones|schools|dialects)`,
    SEGMENT,
  ],
  // That something is measured for each of them.
  measure: [
    '(compare|compares|compared|comparison|measure|measures|measured|report|reports|reported|compute|computed|publish|published|count|counted|counts|test|tested|tests|track|tracks|tracked|check|checks|checked|audit|audited|evaluate|evaluated|look at|looks at|looked at|read off|broken down|break down|split|put ...4 side by side|side by side|separately|score|scored|watch|watched|examine|examined|review|reviewed|plot|plotted|list|listed|tabulate)',
    '{metric.fairness}',
    '(gap|difference|disparity|parity|spread|ratio|odds|impact ratio|four fifths|share|rate|sensitivity|error|precision|recall|accuracy|misses|false positive|false negatives|score) ...3 (between|across|by|per|for each|among|of each)',
    '(equal opportunity|equalized odds|demographic parity|disparate impact|adverse impact|worst group|calibration by)',
  ],
  // How much is too much.
  threshold: [
    '(more than|over|above|below|under|at most|no more than|beyond|exceeds|exceed|wider than|larger than|greater than|further than|within|less than|up to|at least|worse than|behind by|short of) ...3 (#percent|#points|#ratio|#factor|#duration|#number|#count|# (point|points|percent|times|mark|marks|minutes|days|%))',
    '(#points|# points|#percent|# percent|#factor|# times|# minutes|# days|a third of a point|half a point|a tenth) ...4 (behind|below|above|worse|longer|apart|off|lower|higher|more|wider|less|short|gap|difference)',
    '(gap|difference|disparity|ratio|spread) ...5 (#percent|#points|#ratio|#factor|# points|#number)',
    '(four fifths|80 % rule|80 percent rule|limit of #|tolerance of #|floor of #|ceiling of #)',
  ],
  // What is then done.
  action: [
    '(go|goes|sent|send|sends|come|comes|put|moved|given|handed|fall|falls|stay|stays|left|leave) ...2 (back|over|by hand|to) ...2 (clerk|clerks|people|person|hand|desk|manual|human|teacher|teachers|officer|agent|doctor|editor|notes|publisher|old|expert|today)',
    '(until|till) ...5 (closed|caught up|gone|back|repaired|mended|under|within|equal|fixed|level|narrowed|again|ten more|met)',
    '(block|blocks|stop|stops|hold|holds|delay|delays|halt|halts|freeze|freezes|withhold|pull|pulls|suspend|suspends) ...3 (release|launch|rollout|version|model|update|it|next|the|group)',
    '(no|not) ...3 (launch|release|ship|go live|go on|promotion|promoted|released) ...4 (until|unless|before|while|if)',
    '(own|separate|lower|higher|different|adjusted) (threshold|model|cut off|cutoff|line|quota|weight|weights|calibration)',
    '(retrain|retrained|reweigh|reweight|reweighted|rebalance|rebalanced|resample|recalibrate|recalibrated|retrained|refit|relabel|more (data|examples|hours|recordings|photos|labels)|roll back|rolled back|revert|switched off|switch off|turned off|taken out|withdrawn|dropped from)',
    '(telephone call|phone call|second reader|human mark|manual review|second look|in place of|instead of|floor of) ...3',
    '(gets|get|receives|receive) no ...3',
    '(gets|get|receives|receive) ...3 (threshold|call|person|reader|review|boost|second|place|floor)',
  ],
  // How often, and who.
  cadence: [
    '(each|every|once a|per|twice a) (quarter|month|week|year|release|term|season|day|fortnight|half year)',
    '(monthly|quarterly|weekly|yearly|annually|daily|before each (release|step)|in each release)',
    '(owner|owned by|responsible for this|reports to|office compares|committee|ombudsman|equity office|auditor) ...3',
  ],
  // Fair, but of something else.
  trap: [
    '(fair|fairs) (price|prices|use|share|value|weather|amount|ground|trade|market)',
    '(trade|book|county|science|career|job) (fair|fairs)',
    '(bias|biases) (term|terms|voltage|current|vector|correction|node|tape|tee|weights)',
    '(position|positional|selection|exposure|popularity|presentation|recency|sampling|survivorship|inductive|measurement|forecast) (bias|biases)',
    '(weights and|weights &) biases',
    '(responsible|responsibility) (for|of|with)',
    '(not equal|equal to|equals|equally (sized|spaced|long)|equal (size|length|share|parts))',
    '(market|customer|business|network|road|memory|line|track|upper|lower) (segment|segments|group)',
    '(value|reference|deep|strict|loose|structural|string) equality',
    '(disclose|report|address|addressed|fix|fixed) ...4 responsibly',
    '(fair|to be fair) (to say|enough|point|question|game)',
  ],
};
