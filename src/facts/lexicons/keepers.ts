/** Patterns over somebody who keeps a part of the system: a verb of care, and what it is done to. */

/** A part of the system, or of what it is made from and kept alive with. */
const PART =
  '({thing.model}|{thing.system}|piece|pieces|parts|half|halves|feed|feeds|training|retraining|refit|refits|fit|fits|label|labels|labeling|example|examples|clip|clips|instruction|instructions|rule|rules|setting|settings|threshold|thresholds|material|corpus|dataset|data set|training data|test set|question set|glossary|dictionary|grammar|template|templates|night run|vector|vectors|register|extract|firmware|hardware|camera|cameras|boxes|machinery|plumbing|code|script|scripts|knowledge base|handbook|catalog|evaluation|yardstick|monitoring|alerts|(its|their|his|her|our) (own|part|share|row|line|end|side))';

/** All of it, in one word. */
const ALL = '(it|them|both|all|everything|the (lot|whole|thing|rest)|all (of)? (it|them|this|that|three|four|five))';

/** Keeps it, day by day. */
const CARES =
  '(=own|=owns|=run|=runs|=running|=operate|=operates|=operating|=maintain|=maintains|=maintaining|look after|looks after|looking after|take care of|takes care of|care for|cares for|=tend|=tends|see to|sees to|=mind|=minds|=minding|=repair|=repairs|=mend|=mends|=administer|=administers|=administrate|=administrates|=curate|=curates|answer for|answers for|is in charge of|are in charge of|in charge of|is responsible for|are responsible for|responsible for|is accountable for|are accountable for|has charge of|have charge of|is answerable for|are answerable for|=retrain|=retrains|=refit|=refits|=patch|=patches|watch over|watches over|=steward|=stewards|=nurse|=nurses|=service|=services|=support|=supports|=keep|=keeps|=keeping|=manage|=manages|=hold|=holds|take over|takes over|=inherit|=inherits|=babysit|=babysits|=shepherd|=shepherds|wait on|waits on|stand behind|stands behind|vouch for|vouches for)';

/** In whose hands it is, the part first. */
const LIES =
  '(belong to|belongs to|belonging to|lie with|lies with|rest with|rests with|sit with|sits with|is with|are with|stay with|stays with|live with|lives with|pass to|passes to|falls to|fall to|is handed to|are handed to|handed over to|is left to|are left to|in the hands of|in the care of|under the care of|in the keeping of|under the wing of|entrusted to|is the (job|business|affair|task|duty|charge|responsibility|turf|baby) of|are the (job|business|affair|task|duty|charge|responsibility|turf|baby) of|is up to|are up to)';

const KEPT =
  '(=owned|=run|=operated|=maintained|looked after|taken care of|=tended|=minded|=repaired|=serviced|=supported|=administered|=managed|=curated|=kept|seen to|cared for|watched over|=patched|=retrained|=refitted|answered for|=nursed|=stewarded)';

/** Who comes first, then what is kept. */
export const KEEPERS: Readonly<Record<string, readonly string[]>> = {
  keeps: [
    `${CARES} !(no|an eye|a careful|a close|eye|one eye|a similar|similar|such|a comparable) ...7 ${PART} !(busy|waiting)`,
    `(${CARES}|=fix|=fixes|=debug|=debugs) ${ALL} !(busy|short|on (all|every|each)|over)`,
    '(keep|keeps|kept) ...12 (going|running|alive|in order|in shape|current|up to date|healthy|honest|in repair|in tune|on the (road|air)|ticking|fed|in step)',
    '(take|takes) ...5 over',
    '(is|are|as|remain|remains|stays|stay) ...4 (keeper|custodian|steward|guardian|maintainer|caretaker|minder) (of|for|$|,|and|on)',
    '(has|have|holds|hold|keeps|keep|takes|take) ...6 (in (his|her|their|its|our) (care|hands|keeping|charge)|under (his|her|their|its|our) (wing|care))',
    '(is|are|on) (on duty|on call|duty|call|standby|stand by) (for|until|from|day|night|around|round|whenever|when|in|at) ...4',
    '(carry|carries|wear|wears|hold|holds|has|have|share|shares|take|takes|pass|passes) (turns|the|a|its|their) ...2 (turns with|pager|duty phone|phone|rota|beeper|bleep|on call)',
    '(gets|get|is|are|be) (up|called|rung|woken|paged|phoned) ...2 (when|if|at night|once|as soon as|whenever) ...4',
    '(gets|get|is|are|be) ...1 (=paged|=pinged|on the hook) (for|by|on|at|first|about)',
    '(respond|responds|react|reacts) to ...3 (alert|page|incident|alarm|outage)',
    '(=do|=does|carry out|carries out|=handle|=handles|=supervise|=supervises|=oversee|=oversees|=perform|=performs|=ship|=ships|=schedule|=schedules) ...3 (retraining|model update|model updates|model release|model releases|upkeep|maintenance|bug fixing|data checks)',
    '(=owns|=own) ...3 (acceptance|accuracy|quality|metric|metrics|runbook|incident|incidents|alert|alerts|dashboard|dashboards|slo|slos|operation|operations)',
  ],
  // Each his own, of those just named.
  each: ['(see to|sees to|look after|looks after|tend|tends|tend to|tends to|answer for|answers for|care for|cares for|take care of|takes care of|run|runs|mind|minds|maintain|maintains|repair|repairs) (its|their|his|her) own'],
  // A part that goes by a name: "Risk runs Buddy".
  names: ['(=own|=owns|=run|=runs|=operate|=operates|=maintain|=maintains|look after|looks after|takes care of|take care of|answer for|answers for|=mind|=minds|=tend|=tends|see to|sees to) _'],
  // What has to be done, a colon, and a team.
  task: ['(=tuning|=retraining|=upkeep|=maintenance|=operation|=operations|=running|=care|=labels|=labeling|=refit|=refits|=prompts|=training|=repairs|=housekeeping|=stewardship|=custody|in charge|in its hands|at the controls) ...4 (:|—|–)'],
  // The part, then who.
  lies: [
    `${PART} ...8 ${LIES}`,
    `${PART} ...6 (is|are|be|will be|remains|stays|gets) ...2 ${KEPT} ...2 by`,
    `${KEPT} by`,
    '(retraining|maintenance|support|operation|operations|upkeep|updates|update|bug fixing|monitoring|rotation|quality checks) ...8 (is|are|be) ...3 (=done|=handled|=supervised|=triggered|=carried out|=scheduled|=overseen|=performed|=covered) ...2 by',
    '(support|care|upkeep|maintenance|operation|repair) ...6 (come|comes|is provided|is done|is given|lies|rests|sits|stays) (from|by|with)',
    '(page|pages|fault|faults|outage|outages|trouble|breakage|breakdown|breakdowns|bug|bugs) ...4 (go|goes|come|comes|lands|land|end|ends|reach|reaches|is sent|are sent|is taken|are taken) ...2 (to|with|at|on|by)',
  ],
};

/** They are named by what was said just before. */
export const STAND_INS = '(we|they|he|she|both|the (two|three|four|five|six)|each|one of (us|them)|i)';
