/** Patterns over who runs the system, its data or its training once it is live. */

/** A team, a role or a named group: somebody whose telephone can be found. "We" alone is nobody. */
const TEAM =
  '(team|teams|services|squad|squads|desk|group|crew|unit|guild|lab|laboratory|office|department|chapter|tribe|pod|bureau|pair|rota|rotation|roster|division|section|help desk|helpdesk|competence center|operations|=ops|sre|engineering|engineer|engineers|analyst|analysts|data scientist|data scientists|scientist|scientists|steward|stewards|maintainer|maintainers|administrator|administrators|registrar|technician|technicians|developer|developers|statistician|statisticians|informatics|informatician|physicist|physicists|specialist|specialists|contractor|integrator|institute|data office|it department|editorial|platform|analytics|data science|machine learning|=ml|mlops|infrastructure|infra|quality assurance|maintenance|control room|control center|noc|search|growth|trust|research|risk|security|information security|logistics|geodesy|cartography|metrology|bioinformatics|librarian|colleague|colleagues)';

/** What has to be looked after. */
const ASSET =
  '(it|them|both|all|everything|(the|its|our|this|these|each|all|both|every) ...2 (model|models|network|networks|=net|classifier|ranker|detector|router|forecast|forecaster|system|systems|service|services|pipeline|pipelines|job|jobs|index|prompt|prompts|data|dataset|training|retraining|labels|labeling|set|sets|guard|program|tool|app|box|boxes|assistant|bot|engine|stack|platform|feature|software|rules|thresholds|updates|vectors|corpus|machine|server|servers|deployment|night run|nightly job|recommender|scorer|score|scores|instructions|templates|glossary|evaluation|alerts|monitoring|gateway|encoder|parser|reader|camera|cameras|sensors|fleet|part|parts|piece|pieces|trees|weights|component|components|chain|loop|list|lists|code|texts|knowledge base|content|curves|filter|tower|towers|operation|upkeep|maintenance|retrains|scripts|integration|installation|product)|trees|models|prompts|training|retraining|its own (piece|part|model|component))';

const KEEPS =
  '(=own|=owns|operate|operates|maintain|maintains|look after|looks after|take care of|takes care of|care for|cares for|tend|tends|repair|repairs|mend|mends|debug|debugs|administer|administers|curate|curates|in charge of|responsible for|accountable for|answerable for|answers for|answer for|minds|has charge of|have charge of|is in charge of|retrain|retrains|refit|refits|patch|patches|watches over|watch over|steward|stewards|supervises|has taken over|takes over|inherits|takes the blame for|keep|keeps|nurse|nurses|service|services|support|supports|manage|manages|run|runs)';

/** A team or a role, as the answer to a title that asks who. */
export const SOMEBODY = TEAM;

/** A line of a settings file, as its key and its value: "owner_in_production: grid@example.org". */
export const SETTING_LINE = /^(?:[-*] )?["']?([\w.-]{1,80})["']? ?[:=] ?(\S.*)$/;

/** Keys of settings that name somebody. */
export const OWNER_KEY = /(?:^|[_.-])(?:owner|owned|owners|maintainer|maintainers|on_?call|pager|run_by|operated_by|contact_in_operation|steward)(?:$|[_.-])/i;

/** A heading under which any name is an answer. */
export const ASKS_WHO = '(who|whose|owner|owners|ownership|responsible|responsibility|responsibilities|on call|raci)';

export const OWNERS: Readonly<Record<string, readonly string[]>> = {
  runs: [
    `(each|every) ...1 ${TEAM} ...6 (its|their) own ...1 (row|rows|line|step|stage|box|half|share|bit|part|piece|model|models|component|prompt|service|lane|block)`,
    '(=retraining|=upkeep|=maintenance|=operation|=prompts|=models|=servers|=index|=labels|=training|running|ownership|=data|=pipeline|=service) ...2 (belongs|belong|falls|goes|go|is left) to ...4',
    `${TEAM} ...4 (carries on|carry on|goes on|takes over|take over|take it over|keeps going) ...1 (with|from)? ...1 (it|them|there)`,
    '(is|are|as) (first|second|third) line',
    `(page|pages|alarm|alarms|call|calls|alert|alerts|bug|bugs|outage|outages|fault|faults) ...5 (go|goes|is sent|are sent|rings|wakes|reach|reaches|come|comes|lands|land) ...2 (to|at|with)? ...3 (team|squad|crew|group|desk|unit|lab|engineers|engineer|services)`,
    `(responsibility|ownership|accountability|care|upkeep|maintenance|operation|stewardship|duty|charge) ...6 (pass|passes|goes|go|moves|move|falls|lies|rests|sits|transfers|is handed|is given|handed) ~10 ${TEAM}`,
    `${TEAM} ...4 (has|have|will|would) ...1 (taken|take|adopt|adopted|inherit|inherited) ...5 (over|on|it)`,
    '(=maintains|=owns|=repairs|=operates|=tends|=minds|=nurses|=administers|=curates|=services) (it|them|both|everything|all of it|the (chain|model|models|index|prompts|service|system|pipeline|network|classifier|ranker|forecast|lot|whole))',
    '(=maintained|=operated|looked after|=tended|=minded|=repaired) (by|in) ...5 (team|group|desk|lab|office|department|unit|squad|services|service|pharmacists|engineers|informatics|=it|=ops)',
    `(it|service|model|system|chain|pipeline|tool) ...3 (lives|live|sits|is at home|has its home|finds a home|stays|will live|has a home) ...2 (with|in|at) ...3 ${TEAM}`,
    '(deputy|deputies|stand in|backup|when (he|she) is (away|ill|off|on leave)) (:|is|does|takes|the) ...3',
    '(two|three|four|five|six) of us ...6 (look after|looks after|for the (model|models|index|records|prompts|data)|in (the|our)? ...3 (office|team|desk|lab|group|services|department))',
    `(telephone|phone|pager|bell|alarm) rings ...6`,
    `who ...2 (answer|answers|gets up|picks up|comes) ...3 (is|:) ...3`,
    `(carries|carry|carrying|wears|wear|holds|hold|has|have) (the|its|a|our|this) (pager|duty phone|beeper|keys to it|on call phone)`,
    'raci ...12',
    `${TEAM} ...4 ${KEEPS} ...2 ${ASSET}`,
    `${TEAM} ...6 (=run|=runs|=owns|=own|maintain|maintains|operate|operates|look after|looks after) (it|them|the|all|both|its|everything|each|every|these) ...3`,
    `${TEAM} ...5 (keep|keeps) ...4 (running|alive|up to date|current|healthy|in order|in shape|in repair|honest|fresh)`,
    `(=owns|=own|maintains|maintain|operates|operate|looks after|look after|takes care of|take care of|answers for|in charge of|responsible for|accountable for) ...2 (the|both|all|each|every|its|these|this|our) ...3 (model|models|network|classifier|ranker|detector|router|forecast|service|pipeline|pipelines|chain|nightly job|index|prompt|prompts|training|retraining|labels|training data|system|program|trees|weights|rules|evaluation|data set|software|recommender|encoder|stack)`,
    `(=runs|operates) (it|the (chain|service|model|models|system|pipeline|stack|whole|lot|program|forecast|gateway|night run|job)) ...4`,
    `${ASSET} ...4 (is|are|will be|remains|stays|gets|be) ...2 (=owned|=run|=operated|=maintained|looked after|taken care of|=tended|=kept|=repaired|=serviced|=supported|=administered|=managed|=curated|=minded|kept running|cared for) ...1 by ...5 _`,
    `(=owned|=operated|=maintained|looked after|taken care of|=repaired|=serviced|=administered|cared for|kept running|kept alive) by (the|our|a|its|their|one|two|three|four)? ...4 ${TEAM}`,
    `${TEAM} ~14 (answers for|answer for|is responsible for|are responsible for|in charge of|accountable for|is answerable for|carries the|takes the blame) ...4`,
    `(belong|belongs) to ...5 ${TEAM}`,
    `(falls to|falls on|lies with|rests with|sits with|stays with|is with|are with|goes over to|handed to|handed over to|passes to|in the hands of|in the care of|under the wing of|hands over to|the (job|task|responsibility|duty|business|affair|charge|turf) of|is up to) (the|our|a|its|their|two|one|three)? ...3 ${TEAM}`,
    `(responsibility|ownership|accountability|care|upkeep|maintenance|operation|stewardship) ...5 (lies with|rests with|is with|sits with|falls to|goes to|passes to|belongs to) ...4`,
    `(is|are) (responsible|in charge|accountable|answerable) (for|of) ...2 ${ASSET}`,
    `(is|are|be|remains|stays) ...3 ${TEAM} ...2 (baby|affair|job|duty|responsibility|turf|patch)`,
  ],
  pager: [
    `(on call|oncall|pager|standby|on duty) (for|of|at) ...5 (is|are|:|lies with|sits with|goes to) ...5 _`,
    `${TEAM} ...4 (on call|oncall|pager|duty phone|shift phone|rota|duty roster|phone rota|standby|24 7|round the clock|around the clock|takes the calls|take the calls)`,
    `(on call|oncall|pager|duty phone|shift phone|standby|call out duty) ...4 ${TEAM}`,
    '(on call|oncall|pager|shift phone|duty phone) (is|:|—|–) ...1 !(not|nobody|to|tbd|open) _',
    `${TEAM} ...4 (respond|responds|react|reacts) to ...3 (alert|page|incident|alarm|outage)`,
    `${TEAM} ...4 (is|are|gets|get|be) ...1 (=paged|=pinged|on the hook)`,
    '(on call|oncall|pager) (schedule|rotation|rota|roster|calendar) ...3 (is|lives|are) in _',
    '(duty|standby|stand by) (engineer|analyst|technician|developer|physicist|scientist|team|squad|crew)',
    '(takes it over|take it over|takes them over|takes over (the (model|service|operation|running|maintenance)))',
    '(rota|on call list|duty roster) ...2 _',
    `${TEAM} ...6 (=has|=have) (all|both|every|each) ...4`,
    '(its|their|our team\'s|whose) ...1 (pager|on call|shift phone|duty phone)',
    '(one|an) _ on call (per|each|every|a) (week|day|shift|night)',
    `(page|pages|paged|call|calls|called|ring|rings|wake|wakes|woken|alert|alerts|alerted) ...2 (the|our) ...3 (team|squad|engineer|unit|crew|rota|analyst|lab|physicist|group|desk on duty|on call)`,
    `(fault|faults|outages|incidents|alarms|bugs|breakdowns|repairs) ...3 (go|goes|are sent|is sent|are taken|reach|land|lands|are handled|are fixed|are routed|are picked up|come) ...2 (to|by|with|at|on) ...3 ${TEAM}`,
  ],
  label: [
    '^ (production|ops|operational|operations|model|models|data|dataset|service|system|technical|business|run|runtime|post launch|primary|backup|secondary|on call|incident|retraining|training|prompt|monitoring|support) ...1 (owner|owners|maintainer|maintainers|steward|custodian|dri|operator|contact|responsible) ...6 (:|=|—|–|is|are) ...1 !(tbd|nobody|to be|open|todo|none|unclear|not|missing|still) _',
    '^ (=dri|owner|owners|maintainer|responsible|on call) ...4 (:|=|—|–) ...1 !(tbd|nobody|to be|open|todo|none|unclear|not|missing|still) _',
    '^ (ownership|owner|responsible|accountable|operation|operated|maintenance|upkeep|on call|support|in charge) ...3 (:|—|–) ~1 !(tbd|nobody|to be|open|todo|none|unclear) _',
    '^ (owner|owners|owned by|maintainer|maintained by|operated by|run by|responsible|steward|on call|pager|looked after by|operator|=dri|custodian|caretaker) (:|—|–) ...1 !(tbd|nobody|to be|open|todo|none) _',
  ],
};

/** Titles, headers and labels that ask for it, so that what stands under or beside them answers. */
export const OWNER_TITLES: Readonly<Record<string, readonly string[]>> = {
  owner: [
    '(^ (=runs|=run|=keeps|=mends|=repairs|=operates|=carries|=minds|=fixes|=tends) (it|and|$|by)|(whose|in whose) ...1 (baby|job|hands|desk|turn|affair|duty|pager|is it)|kept by|minded by|repairs|=run by)',
    'who ...2 (keep|keeps|kept|keeping) (it|this|them|everything|the lights) ...1 (going|running|alive|up|on)',
    '(whose (it|this|that) (is|will be)|whose is it|who (has|holds|does) (it|this|what))',
    'who ...2 (keep|keeps|mind|look|looks|tend|tends|mends|will|has it|is there|takes over|stays|to call|to ring|to ask)',
    '(=owner|=owners|=owned by|owning team|maintainer|maintained by|operated by|=run by|=runs it|=responsible|steward|on call|pager|looks after|looked after by|caretaker|custodian|=dri|in whose hands|=accountable|maintenance by|looks after it|carried by)',
    'who (=runs|=owns|maintains|keeps|looks after|repairs|carries|fixes|operates|minds|gets paged|answers|is responsible|is on call|takes care|does what)',
  ],
};

/** Authors, approvers, sponsors, users, people asked; and ownership of something else. */
export const NOT_OWNERS: Readonly<Record<string, readonly string[]>> = {
  paper: [
    '(owner|owners|maintainer|custodian|editor|watchers) of ...2 (page|doc|document|note|paper|wiki|space|file|ticket|memo|proposal|deck|text|sheet|brief|pitch)',
    '(page|doc|document|note|paper|wiki|space|file|ticket|memo|deck) (owner|owners|maintainer)',
    '(^ (author|authors|approver|approvers|sponsor|reviewer|stakeholders)|author|written by|approved by|approver|approves this|sponsor|signs off|signed off|presented by|presenter|presenters|prepared by|drafted by|requested by|commissioned by|budget holder)',
  ],
  users: [
    '(may|can|could|is allowed to|are allowed to|has to|must) ...3 (open|see|read|look at|view|access|unlock|decrypt) ...6',
    '(access|hardware key|login|key to|password) ',
    '(owns|own) ...3 (customer|customers|shop|brand|phone|car|house|home|dog|cat|truck|farm|copyright|rights|plot|share|device|data of their|hotel|boat|vehicle|land|licence|license|stock|building)',
    '(who|user|household|member|farmer|person|customer|guest) (own|owns) ...3',
    '(owner operator|owner operators|home owner|homeowner|dog owner|cat owner|car owner|shop owner|pet owner|store owner|owner of the (car|house|dog|account|phone|shop|vehicle|plot)|product owner|process owner of)',
    '(run|runs|ran|running) (by itself|on (a|the|our|their|its|one|two|his|her) ...3|in (the|our|a) ...3|at (night|noon|two|three|the|#number)|every|each night|nightly|out of|up|down|late|through|into|from|for #|once|twice|overnight|without|again|as (a|an|one)|offline|locally|inside|under #|behind|parallel)',
    '(train|training|trained|course|lesson|workshop) ...4 (staff|drivers|nurses|agents|people|reps|newcomers)',
    '(shows|show|suggest|suggests|offers|opens|open) ...3 (pager|phone)',
  ],
  output: [
    '(call|calls|case|cases|question|questions|message|messages|guest|guests|caller|callers|request|requests) ...3 to (the|our|a) ...1 (front desk|complaints desk|service desk|help desk|general desk|information desk|desk|counter|reception)',
    '(guard|guards|nurse|nurses|doctor|doctors|midwife|vet|plumber|pharmacist|security) ...2 (on call|on duty|oncall) ...8 (get|gets|receive|receives|see|sees|is shown|are shown|hears|is sent|alarm|message|list)',
    '(copyright|patent|licence|license|rights|building|land|shares|house|recordings|songs|photos|pictures|plots) ...6 (owned|held|belongs|belong) ...4',
  ],
  nobody: [
    '^ (at|in) (rotterdam|hamburg|our competitor|a competitor|another|other|many|most|some) ~10 (runs|owns|maintains|operates|looks after)',
    '(nobody|no one|none|not|never|no) ...5 (own|owns|owner|owned|runs|maintain|maintains|responsible|pager|on call|named|looks after|in charge|decided|assigned|pager)',
    '(owner|ownership|who (runs|owns)|responsible) ...4 (to be|open|not yet|unclear|undecided|unknown|pending|tbd|vacant|missing)',
    '(find|look for|appoint|name|nominate|hire|decide on|search for) ...3 (an|the|a) ...2 (owner|team|maintainer|operator|steward)',
  ],
};
