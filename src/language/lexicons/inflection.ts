/** Inflected forms that the rules of `lemma.ts` would get wrong. Each entry: base form, then its forms. */

const FORMS = `
be: is am are was were been being; have: has had having; do: does did done doing; go: goes went gone going
send: sent sends sending; keep: kept keeps keeping; leave: left leaves leaving; hold: held holds holding
make: made makes making; take: took taken takes taking; give: gave given gives giving; get: got gotten gets getting
see: saw seen sees seeing; know: knew known knows knowing; think: thought thinks; say: said says saying
tell: told tells telling; write: wrote written writes writing; read: reads reading; run: ran runs running
begin: began begun begins beginning; come: came comes coming; become: became becomes becoming
grow: grew grown grows growing; draw: drew drawn draws drawing; show: shown showed shows showing
fall: fell fallen falls falling; feel: felt feels feeling; find: found finds finding; build: built builds building
buy: bought buys buying; bring: brought brings bringing; catch: caught catches catching; teach: taught teaches teaching
choose: chose chosen chooses choosing; speak: spoke spoken speaks speaking; break: broke broken breaks breaking
pay: paid pays paying; sell: sold sells selling; lose: lost loses losing; learn: learnt learned learns learning
mean: meant means; meet: met meets meeting; lead: led leads; lend: lent lends; spend: spent spends spending
set: sets setting; put: puts putting; cut: cuts cutting; let: lets letting; hit: hits hitting; shut: shuts shutting
quit: quits; split: splits splitting; throw: threw thrown throws throwing; win: won wins winning
lie: lies lay lain lying; lay: laid lays laying; sit: sat sits sitting; stand: stood stands standing
understand: understood understands; sleep: slept; ship: shipped ships shipping; stop: stopped stops stopping
rise: rose risen rises rising; ride: rode; drive: drove driven drives driving; hide: hid hidden hides hiding
hear: heard hears hearing; forget: forgot forgotten forgets; forbid: forbade forbidden forbids
freeze: froze frozen freezes freezing; wake: woke woken wakes waking; wear: wore worn; tear: tore torn
swear: swore sworn; steal: stole stolen; strike: struck stricken strikes striking; stick: stuck sticks
ring: rang rung rings ringing; sing: sang sung; sink: sank sunk; drop: dropped drops dropping; use: uses used using
die: dies died dying; tie: ties tied tying; bad: worse worst; good: better best; woman: women; man: men; child: children
person: persons; mouse: mice; foot: feet; tooth: teeth; index: indices indexes indexed indexing; analysis: analyses
criterion: criteria; hypothesis: hypotheses; matrix: matrices; vertex: vertices; basis: bases; crisis: crises
series: series; axis: axes; phenomenon: phenomena; half: halves; life: lives; self: selves; shelf: shelves
save: saves saved saving; status: statuses; bus: buses; bias: biases biased; gas: gases; plus: pluses; alias: aliases
virus: viruses; corpus: corpora corpuses; bonus: bonuses; focus: focuses focused focusing
process: processes processed processing; access: accesses accessed accessing; cache: caches cached caching
image: images imaged imaging; lens: lenses; news: news; page: pages paged paging; age: ages aged aging ageing
need: needs needed; feed: fed feeds feeding; embed: embeds embedded embedding; embedding: embeddings
label: labels labeled labelled labeling labelling; cancel: cancels canceled cancelled canceling cancelling
model: models modeled modelled modeling modelling; programme: programmes; program: programs programmed programming
recording: recordings; meeting: meetings; building: buildings; setting: settings; heading: headings; finding: findings
booking: bookings; training: trainings; listing: listings; rating: ratings; reading: readings; warning: warnings
timing: timings; string: strings; thing: things; king: kings; morning: mornings; evening: evenings; ceiling: ceilings
wing: wings; spring: springs; billing: billings; licence: licences; license: licenses licensed licensing
practise: practises practised practising; centre: centres; center: centers centered
judgement: judgements judgment judgments; learner: learners; catalogue: catalogues catalog catalogs
dialogue: dialogues dialog dialogs; grey: gray; metre: metres meter meters; litre: litres liter liters; cheque: cheques
fulfil: fulfils fulfilled fulfill fulfills fulfilling; enrol: enrols enrolled enroll enrolls enrolling
e-mail: emails email e-mails mails mail emailed e-mailed mailed; will: wo; photo: photos; video: videos; audio: audios
log: logs logged logging; tag: tags tagged tagging; flag: flags flagged flagging; bug: bugs; add: adds added adding
egg: eggs; err: errs erred erring; lock: locks locked locking; opt: opts opted opting; hot: hotter hottest
big: bigger biggest; large: larger largest; small: smaller smallest; cheap: cheaper cheapest; fast: faster fastest
slow: slower slowest; high: higher highest; low: lower lowest; new: newer newest; old: older oldest
strong: stronger strongest; simple: simpler simplest; short: shorter shortest; long: longer longest
quick: quicker quickest; early: earlier earliest; hard: harder hardest; easy: easier easiest; few: fewer fewest
great: greater greatest; close: closes closed closing closer; plan: plans planned planning; plane: planes
rate: rates rated; route: routes routed routing; note: notes noted noting; notice: notices noticed noticing
date: dates dated; free: frees freed freeing; agree: agrees agreed agreeing
guarantee: guarantees guaranteed guaranteeing; oversee: oversees oversaw overseen overseeing
foresee: foresees foresaw foreseen; undergo: undergoes underwent undergone; undo: undoes undid undone undoing
redo: redoes redid redone redoing; rebuild: rebuilt rebuilds rebuilding; rewrite: rewrote rewritten rewrites rewriting
override: overrode overridden overrides overriding; overrule: overruled overrules overruling
withhold: withheld withholds withholding; withdraw: withdrew withdrawn withdraws withdrawing; uphold: upheld upholds
bind: bound binds binding; wind: wound; lean: leans leant leaned leaning; deal: deals dealt dealing
burn: burns burned burnt burning; spell: spells spelled spelt spelling; spoil: spoils spoiled spoilt; dream: dreams
creep: crept creeps; weep: wept; sweep: swept sweeps sweeping; swap: swaps swapped swapping
wrap: wraps wrapped wrapping; map: maps mapped mapping; trip: trips tripped tripping; strip: strips stripped stripping
skip: skips skipped skipping; zip: zips zipped; clip: clips clipped clipping; chip: chips chipped; snap: snaps snapped
ban: bans banned banning; scan: scans scanned scanning; pin: pins pinned pinning; prefer: prefers preferred preferring
refer: refers referred referring; defer: defers deferred deferring; transfer: transfers transferred transferring
occur: occurs occurred occurring; infer: infers inferred inferring; incur: incurs incurred
admit: admits admitted admitting; submit: submits submitted submitting; permit: permits permitted permitting
omit: omits omitted omitting; commit: commits committed committing; limit: limits limited limiting
edit: edits edited editing; audit: audits audited auditing; visit: visits visited visiting
benefit: benefits benefited benefitted; target: targets targeted targeting; budget: budgets budgeted budgeting
offer: offers offered offering; order: orders ordered ordering; cover: covers covered covering
monitor: monitors monitored monitoring; trigger: triggers triggered triggering; filter: filters filtered filtering
answer: answers answered answering; enter: enters entered entering; deliver: delivers delivered delivering
suffer: suffers suffered; differ: differs differed differing; alter: alters altered altering
render: renders rendered rendering; consider: considers considered considering; remember: remembers remembered
register: registers registered registering; matter: matters mattered; number: numbers numbered numbering
listen: listens listened listening; happen: happens happened happening; open: opens opened opening; sharpen: sharpens
widen: widens widened; harden: hardens hardened; token: tokens; reason: reasons reasoned reasoning
question: questions questioned; mention: mentions mentioned; version: versions versioned versioning
partition: partitions partitioned; provision: provisions provisioned; station: stations; exhaust: exhausts exhausted
redact: redacts redacted redacting
`;

/** Inflected form → base form. */
export const IRREGULAR: ReadonlyMap<string, string> = new Map(
  FORMS.trim()
    .split(/\n|; /)
    .flatMap((line) => {
      const [base = '', forms = ''] = line.split(': ');
      return [base, ...forms.split(' ')].map((form): [string, string] => [form, base]);
    }),
);
