/** Words that open clauses, and words that show that a stretch has a verb of its own. */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Finite whatever stands around them. `'s`, `'ll` and `'re` after a pronoun are added in code. */
export const AUXILIARIES = words(`
  is are was were am has have had do does did will would can could should shall must may might cannot
  isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't can't couldn't
  shouldn't shan't mustn't mightn't needn't ain't`);

/** Forms of "be", "have" and "do", after which an -ed form is a participle and no past tense. */
export const HELPERS = words(`
  is are was were am be been being has have had having do does did get gets got isn't aren't wasn't weren't
  hasn't haven't hadn't`);

export const MODALS = words('will would can could should shall must may might cannot');

/** A subject by itself: what follows it is its verb. */
export const SUBJECTS = words(`
  i we you he she it they there this that these those who whoever nobody nothing none everybody everyone
  everything somebody someone something anybody anyone both neither either one all`);

/** Pronouns that can only be subjects, so that a clause starts with them. */
export const SUBJECT_PRONOUNS = words('i we he she they it there nobody nothing none everybody everyone somebody someone');

export const ADVERBS = words(`
  also never always only often usually rarely seldom then thus therefore still already soon now just even
  really simply first later again instead either ever hardly currently typically normally automatically
  not no explicitly deliberately briefly seriously merely mostly both all each eventually once today`);

export const DETERMINERS = words(`
  the a an our their its his her my your this these those that every each no any some all both another such
  which whose most many few several more less fewer`);

export const PREPOSITIONS = words(`
  of in on to for with by from at into onto over under below above within without per through during until
  after before since between among against about across towards toward via behind beyond upon as than like
  near off out up down around inside outside despite except besides plus versus`);

/** After a comma, or without one, they join a clause of the same rank. */
export const COORDINATORS = words('and but or so yet nor then');

/** They open a clause that depends on another. */
export const SUBORDINATORS = words(`
  because although though whereas unless if when whenever while until once since as after before wherever
  whether lest provided assuming`);

/** These open a clause without a comma too, if a subject and a verb follow. */
export const STRONG_SUBORDINATORS = words(
  'because although though whereas unless if when whenever while until once wherever',
);

export const RELATIVES = words('which who whom whose where');

/** Verbs in their base form. Those that are as often nouns stand in `NOUN_OR_VERB`. */
export const VERBS = words(`
  accept achieve act add admit affect afford agree aim allow answer anonymize appear apply approve
  arrive ask assign assume attach avoid become beat begin believe belong block borrow break bring build
  buy carry catch cause choose classify clean close collect combine come compare complete compose
  compute confirm connect consider consist contain continue convert copy correct cover create cut decide
  decline declare decode deem defer define delay delete deliver demand depend deploy describe destroy
  detect differ disappear discard discuss display draft drive drop earn embed emit employ enable encode
  encrypt end enforce enrich ensure enter erase exceed exclude execute exist expand expect explain
  export expose extend extract fail fall feed feel fetch fill filter find finish fit flow follow forbid
  force forward generate get give go grow guess happen hash hear help hide hit hold ignore include
  increase inform ingest insert install keep kill know lack land last learn leave let lie listen live
  load look lose lower make manage mask match mean meet merge miss monitor move need observe occur offer
  omit open operate outperform own pass pay perform permit persist pick play post postpone prefer
  prepare press prevent print proceed process produce prohibit promise propose protect prove provide
  publish pull push put raise reach react read realize receive reckon recognize recommend reduce redact
  refuse reject release rely remain remove render renew repair replace require resolve respond retire
  retrain retry return reveal review rise route rule save say scale scan see seem select sell send
  separate serve set shift show shrink sign sit slip solve sort speak spend split stand start state stay
  stop stream strip suffer suggest summarize supply suppose take tell tend tie touch train transcribe
  transfer translate travel treat trigger try turn understand upgrade upload use utilize vary verify
  wait want warn watch work worry write yield tokenize pseudonymize talk ship stumble degrade
  hallucinate surface escalate promote weigh outweigh handle double triple halve hang expire elapse
  plunge wane hinge overrun overfit underfit misread mislabel misfire mistake rephrase rewrite reword
  reorder reroute restore retrieve revert scrape shorten simplify smooth subtract succeed teach tear
  tolerate truncate undo unlock validate vanish wipe zoom adapt adjust aggregate amount annotate arise
  authenticate await barge bind blend bounce browse bypass calculate calibrate cancel categorize
  circulate cite climb coordinate correlate correspond deal debug decay dedupe demote deprecate derive
  deserve devote dictate digest diverge divide dominate downgrade elect eliminate emphasize enlarge
  entail enumerate evaluate evolve examine exhaust favor fluctuate frustrate fulfil identify illustrate
  impose infer inherit inject inspect integrate interact interrupt introduce invest invite invoke
  isolate join justify knock locate maintain migrate mitigate negotiate normalize notify obey occupy
  optimize overlap overload override overwrite participate perceive populate predict prefill preserve
  prevail prioritize propagate punish purge qualify quantify quit rebuild recompute reconcile recover
  recruit refer refine refresh regard regress reinforce relate rename reopen repeat represent reproduce
  rerank resemble reserve reside resist resume reuse rotate satisfy secure settle shut simulate snooze
  specify standardize steer strengthen subscribe suit surround survive suspend sustain tackle terminate
  throw toggle transform transmit unify unsubscribe violate warrant weaken welcome withdraw withhold`);

/** With -s they count as verbs only where an object or a preposition follows and no determiner stands before. */
export const NOUN_OR_VERB = words(`
  account address alert answer answers benefit bill block break budget build cache call cap change
  charge check claim click comment copy cost count cover cut date design deal delay demand display draft
  drive drop edit end estimate export feed file filter flag flow force forecast form gain give group
  guard hand hash hope index issue judge label land lead level limit link list load lock log look mark
  mask match measure mention name need note number offer order own page pass place plan play point poll
  post price print process prompt promise query question rank rate reach record refund release remark
  report request rest result return review rule run sample save scale scan schedule score search share
  shift show sign sort sound source speed split stage state step store stream study subject supply
  surface switch tag target test time top touch trace track trade train transfer travel trigger trust
  update upgrade upload use value view visit vote weight work crash stall dip drift spike surge timeout
  reset restart skip slow snap span spill squeeze stem strike suspect swap sync tap trim twist wake
  wonder wrap audit back balance boot buffer bundle chat cluster crop delegate detail duplicate email
  equal exchange exit factor fold format freeze fund guide lag launch lean license lift mint mirror
  mount notice pair parse pile pin pipe reference register reward ring round sacrifice shape structure
  tail throttle total tune type waste witness`);

/** Past tense forms that cannot be participles of the same verb, nor present, nor nouns. */
export const PAST_FORMS = words(`
  took came became ran went gave got saw knew grew fell rose ran wrote spoke chose broke drove began became drew threw
  showed sat stood told meant lost kept felt found held led left made met paid said sent sold spent thought
  won brought bought built caught taught ate forgot hid shook shrank sank sprang stole swore wore`);

/** Of these the participle looks the same, so they are past tense only without a helper before them. */
export const PAST_OR_PARTICIPLE = words(`
  lost kept felt found held led left made met paid said sent sold spent thought won brought bought built
  caught taught stood told meant got`);

/** Question words. */
export const QUESTION_WORDS = words('what which who whom whose how why when where whether');
