/** Absolutes about what a system does, and what makes them something else. */

/** What goes wrong with a model; verbs of the product's own rules ("send", "show", "store") are none. */
const ERR =
  '(wrong|err|errs|fail|fails|failed|miss|misses|missed|leak|leaks|leaked|hallucinate|hallucinates|invent|invents|mistaken|mistake|mistakes|mislead|misleads|misses|misread|misreads|misjudge|misjudges|misunderstand|misunderstands|confuse|confuses|confused|fooled|tricked|deceived|offend|offends|offensive|insult|insults|discriminate|discriminates|disadvantage|disadvantages|lie|lies|lose|loses|lost|forget|forgets|break|breaks|crash|crashes|slip|slips|slip through|go unnoticed|goes unnoticed|overlook|overlooks|overlooked|overlooking|biased|unfair|harm|harms|hurt|hurts|damage|false|falsely|wrongly|unjustly|incorrect|inaccurate|err|stumble|stumbles|dull|needy|surprise|surprised|get past|gets past|get through|gets through|slipped|blamed|repeat|unread|undetected|undiscovered|exploited|abused|hacked|bypassed|circumvented|outsmarted|re identified|reidentified|reconstructed|contradict|contradicts|disappoint|disappoints|embarrass|embarrasses|go astray|goes astray|rude|exceed|harmful|toxic|made up|out of date|stale)';
const QUALITY =
  '(right|correct|accurate|reliable|safe|secure|fair|unbiased|neutral|objective|impartial|impartiality|anonymous|private|trustworthy|truthful|precise|factual|certain|harmless|compliant|bias free|error free|consistent|exact|faultless|dependable|up to date|perfect|true|transparent|fairness|accuracy|reliability|safety|security|neutrality|objectivity|protection|proof|confidential)';
const FLAW = '(error|errors|mistake|mistakes|bias|biases|prejudice|hallucination|hallucinations|risk|risks|false alarm|false alarms|false positive|false positives|failure|failures|leak|leaks|flaw|flaws|discrimination|doubt|misunderstanding|misses|inaccuracies|weakness|weaknesses|blind spot|loophole|slip|harm|danger|favorites|favoritism|favourites)';

export const OVERCLAIMS: Readonly<Record<string, readonly string[]>> = {
  // "It never …", "nobody can ever …", "no … gets past it".
  never: [
    `(never|not ever|at no time) ...2 ${ERR}`,
    `(cannot|can not|can never|could never|will never|won't|can't|is unable to|is incapable of|no way to) ...3 ${ERR}`,
    `(nobody|no one|nothing) ...1 (will|can|could|is|gets|slips|escapes|goes) ...1 (ever|possibly)? ...5 ${ERR}`,
    `(nobody|no one|nothing|no (user|customer|person|patient|child|member|guest|pupil|applicant|driver|passenger|student|client)) ...1 (can|could|will|would) ...2 ever ...4`,
    '(nobody|no one) (will|can|shall) ...1 (ever|again) (have to|be sent|be left|be held|be wronged|get|need|wait|be stranded|miss|lose|see a wrong)',
    `no _ (can|will|could|ever) ...3 ${ERR}`,
    `no _ _ (can|will|could|ever) ...3 ${ERR}`,
    '(no|not a single|not one) ...4 (gets past|get past|slips past|slips through|slip through|=escapes|=escape|goes unnoticed|goes unseen|can hide|gets through|gets by|is missed|is lost|is overlooked|remains undetected|stays hidden)',
    '(nothing|no _) (escapes|escape|slips through|slips past|gets past|gets through|goes unnoticed) ...3',
    `(honest|innocent|genuine|real|healthy|legitimate|good) ...4 (never|cannot|can never|can not|no longer) ...3`,
    '(never|cannot|can not) ...2 (change|changes|alter|alters|distort|distorts|twist|twists) ...2 (meaning|sense|fact|facts|content|intent|what you|what they)',
    `(no|there is no|no conceivable) way ...8 (leak|leaks|err|fail|escape|get out|get in|get wrong|be wrong|be lost|be tricked|slip|be fooled|go wrong|be identified)`,
    `(wrong|false|made up|bad|harmful|invented|fabricated|forged|fake|toxic|biased) ...2 (can|could|will|may) ...2 (never|not) ...2 (reach|get|pass|appear|leave|enter|come|be shown|happen|occur|make it)`,
    `incapable of ...2 (${FLAW}|${ERR}|lying|cheating|favoring|treating|misleading|forgetting|inventing)`,
    `(error|errors|mistake|mistakes|dose|doses|leak|leaks|injection|injections|fraud|bias|discrimination|hallucination|hallucinations|abuse|misuse|failure|confusion|mix up|mix ups|misdiagnosis|accident|accidents|theft|re identification) (is|are|becomes|become) ...2 (=impossible|not possible|out of the question|ruled out|a thing of the past|excluded|history|unthinkable|inconceivable)`,
    `(no|nobody|no one|not one|not a single|none) ...7 (will|would|can|could|ever) ...2 (unseen|undetected|unnoticed|overlooked|disadvantaged|wronged|bothered|missed|left out|misjudged|harmed|discriminated|cheated)`,
    '(never|cannot) ...2 (get|gets|got) ...4 (wrong|it wrong)',
  ],
  // "Always right", "100 % accurate", "perfectly fair".
  absolute: [
    `(always|invariably|forever|under all circumstances|at all times|in every case|in all cases|every time|every single time|without exception) ...1 ${QUALITY} !(link|links|copy|copies|type|types)`,
    `${QUALITY} ...2 (always|every time|in every case|in all cases|without exception|under all circumstances|at all times)`,
    `(perfectly|absolutely|completely|totally|entirely|wholly|utterly|fully|100 %|100 percent|one hundred percent|a hundred percent|guaranteed|demonstrably|provably|inherently|by nature|by construction|by design) (and|_ and)? ${QUALITY} !(by|on the|with)`,
    `(perfect|absolute|complete|total|full|utter|guaranteed|100 %) ${QUALITY}`,
    `(is|are|being|be|remains|stays|therefore|thus|hence|so|and) ...1 (unbiased|infallible|foolproof|flawless|bulletproof|unhackable|bias free|error free|faultless|unerring|incorruptible|tamper proof|watertight|risk free|failsafe|impeccable)`,
    '(infallible|foolproof|flawless|unhackable|unerring|infallibly|flawlessly|unerringly)',
    '(hallucination|error|bias|risk|mistake|prejudice) free',
    `(free) (of|from) ...2 (any|all|every|human)? ...1 ${FLAW}`,
    `(no|zero|without|without any|not a single|not one|nil|not the slightest|without a single) ${FLAW} ...1 (whatsoever|at all|ever|possible|remain|remains|left|anymore|any more)`,
    `(has|have|makes|make|produces|produce|shows|show|contains|contain|leaves|leave|knows|with|carries|poses|pose) (no|zero|not a single|not one) ...1 ${FLAW} !(listener|listeners|code|codes|handler|handlers|if|unless)`,
    `(zero|no) (=hallucination|=hallucinations|=errors|=mistakes|=bias|=risk) !(listener|listeners|is|are|if|unless|code|codes|handler|handlers|message)`,
    `(eliminate|eliminates|eliminated|eradicate|eradicates|rule out|rules out|exclude|excludes|remove|removes|abolish|abolishes|prevent|prevents|end|ends) ...1 (all|every|any|each|the risk|the danger|human) ...3 ${FLAW}`,
    `(guarantee|guarantees|guaranteed|assures) ...3 (that no|that every|that all|correct|accurate|100|right|fairness|fair|unbiased|equal|complete|full|perfect|error|no _|zero|always)`,
    '(it|that|this|which) (is|makes it|are) ...1 impossible (to|for|that) ...4',
    '(works|work|performs|understands|understand|recognizes|recognize|detects|finds|catches|knows|covers|handles|reads|sees|spots|hears|supports|answers) ...3 (every|each and every|any|all|everybody|everyone|everything|anybody|anyone) ...3 (there is|ever|in the world|under the sun|imaginable|conceivable|whatsoever|on earth|equally|alike|without exception|you can think of|that exists)',
    '(works|work|performs) (equally|just as|as) well (for|in|on|with) (everybody|everyone|all|every|any|each) ...3',
    '(works|work) (perfectly|flawlessly|for everyone|for everybody|for all|for anyone|in any|in every|on any)',
    '(recognizes|recognize|detects|finds|catches|spots|sees|identifies|knows|understands|finds out) (every|each|all|any) (credential|fake|fraud|error|mistake|disease|case|defect|accent|dialect|language|threat|attack|lie|weed|tumor|lesion|leak|fault|forgery|problem|question|word|customer|intent|joke|insult|secret|key) ...3',
    '(every|any|each) ...1 (accent|dialect|kitchen|language|skin|skin tone|face|light|weather) ...1 (alike|equally|perfectly|without|just as well)',
    '(treat|treats|treated|serves|judges|grades|marks) ...3 (everybody|everyone|all|each and every|every) ...3 (exactly|perfectly|absolutely|completely|totally|impartial*|without any|alike)',
    '(whatever|no matter what) ...2 (accent|you throw|they throw|one throws|happens|the light|the weather|the input|their kitchen|language)',
    `(it|model|system|machine|engine|computer|algorithm|software|assistant|network|ranker|score|judge|grader|ai) ...1 (has|have|knows|shows) (no|neither) ...1 (taste|tastes|opinion|opinions|preference|preferences|favorite|favorites|bad day|bad days|mood|moods|prejudice|prejudices|agenda|axe) ...6`,
    `(exactly|precisely) the same (chance|chances|treatment|odds|service|care|quality)`,
    `(treat|treats|treated|serve|serves|judges|handles|grades) ...8 (exactly|perfectly|absolutely|precisely|completely) (alike|the same|equally)`,
    `(understand|understands|knows|grasps|reads|gets) (it|them|everything|everybody|the ...1) (completely|perfectly|fully|entirely|every time|whatever ...3)`,
    `(work|works) (for|on|in|with) (every|any|all) _ ~6 (every|any|ever|all) _`,
    `(catch|catches|=caught|find|finds|=found|detect|detects|=detected|spot|spots|=spotted|=stopped|=recognized|=seen|=right|=correct|identified) ~3 (without exception|every time|every single time|without fail|in every case)`,
    `(simply|just|ever|always) (do|does|can) not (get through|happen|occur|get past|fail|err|exist|make mistakes)`,
    `(100|one hundred|a hundred) (%|percent) ...2 (on|for|in|of|with) (any|all|every|each) ...2`,
    '(is|are|remains|stays) (always|forever|invariably) (=sincere|=honest|=polite|=truthful|=right|=relevant|=the best|=loyal|=up)',
    '(superhuman|beats any (doctor|expert|human)|better than any (doctor|expert|human|teacher|lawyer)|replaces the (doctor|expert|lawyer|teacher))',
    '(trust|rely on) it (blindly|completely|absolutely)',
  ],
  // Somebody else says so, or it is held at a distance.
  distance: [
    '(brochure|leaflet|flyer|prospectus|sales deck|slides|white paper|website|salesman|vendor|supplier|competitor|marketing|press|advert|advertisement|poster of|data sheet|page) ...6 (call|calls|called|speaks|speak|says|say|said|promise|promises|promised|claims|claim|reads|told|advertise|advertises|boasts|swears|has it)',
    "(brochure|leaflet|flyer|prospectus|data sheet|white paper|=vendor's|=supplier's|=boston's) ...4",
    '(lose|loses) ...2 (position|job|jobs|work|post)',
    '(would|wish|like|love|prefer) ...3 to (say|claim|promise|think|believe) ...3',
    `({person}|editors|users|board|people|customers|master|director|staff|team|colleagues|clerks|many|some) ...3 (believe|believes|think|thinks|hope|hopes|expect|expects|asked for|wished for|dreamed of|wanted)`,
    '(so called|allegedly|supposedly|they say|it is said|some say|people say|would like to believe|nobody can promise|cannot promise|do not claim|not claim|no one should believe|we do not promise|we make no promise|not promise|nobody should expect|should not expect|do not expect|far from|anything but|nor is it|myth|illusion|pretend)',
  ],
  // A goal, a demand or a rule of the product.
  goal: [
    '(goal|aim|target|want|wants|wish|hope|strive|must|shall|should|=has to|need to|needs to|may not|ought|ideally|ambition|=objectives|dream|would like|intend|requirement|supposed to|bar is) ...',
    '(before|unless|until|without (approval|asking|a click|being asked|consent|a person)) ...3',
  ],
  // Told of the past or of people.
  measured: ['(has|have|had) (never|not) ...3 (in|during|since|so far|yet)', '(never|not) (yet|so far)', '(in the trial|in the pilot|in our test|on the test set|so far|to date) ...3'],
};
