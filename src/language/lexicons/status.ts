/** What tells how an author means a clause. Syntax of the phrases: see `clauses-phrases.ts`. */

/**
 * A cue with `!` is strong: it holds against the weaker ones beside it ("we expect at most 300 ms" is an
 * estimate). `rejected-it` also rejects what "it" stands for, earlier in the sentence.
 */
export type StatusCue =
  | 'placeholder' | 'question' | 'source' | 'rejected' | 'rejected-it' | 'deferred' | 'hypothetical' | 'proposal'
  | 'others' | 'others-subject' | 'former' | 'measured!' | 'measured' | 'target!' | 'target' | 'estimate!' | 'estimate' | 'decision';

/** What a brochure does. */
export const CLAIMING: ReadonlySet<string> = new Set(
  'say claim promise advertise advertize boast call tout write assert declare announce state speak read shout praise'.split(' '),
);

export const STATUS_CUES: readonly (readonly [StatusCue, string])[] = [
  ['placeholder', `
    tbd/tba/tbc/todo/fixme/tk/tktk/xx/xxx/xxxx
    to be decided/determined/defined/announced/specified/confirmed/completed/agreed/fixed/named/chosen/set/filled
    yet to be decided/determined/defined/named/agreed/chosen/set
    lorem ipsum
    fill in here/later/this
    still to come
    needs input from
    `],
  ['question', `
    open question/questions/issue/issues/point/points/item
    remains/remain open
    question/questions/issue/point/matter is/are/stays still? open
    left open
    still open
    undecided/unresolved/unsettled
    to be discussed/debated/clarified/settled
    up for discussion/debate
    let us/me talk/discuss
    let's talk/discuss
    happy/glad to discuss/talk
    we/i do not know yet/whether/if/how/what/which/who
    we/i do not yet know
    we/i don't know yet/whether/if/how/what/which/who
    we/i don't yet know
    is/remains/are unclear
    it is not clear
    not sure whether/if/how/what
    we/i are/am unsure/undecided
    we need/have to find out/decide whether/how/which
    need/needs to find out
    remains to be seen
    under discussion/debate/review
    unclear
    subject to discussion
    ask us/me in/again/later
    for discussion
    pending
    awaiting
    we shall/will ask
    we have not decided/agreed
    we haven't decided/agreed
    not yet decided/agreed/settled
    question is whether/how/which/who
    `],
  ['source', `
    brochure/brochures/leaflet/leaflets/flyer/whitepaper/advert/advertisement/advertising
    white paper/papers
    sales deck/pitch/rep/brochure/page/material
    data sheet/sheets
    datasheet
    marketing page/site/material/copy/deck/department?
    their/vendor's website/site/homepage/deck/page/documentation/docs/slogan/claim/pitch/demo
    slogan/slogans/tagline/motto
    press release
    somebody/someone wrote/said/says/writes/claimed/claims/asked/called
    people/some/others/critics/candidates/colleagues say/claim/argue
    people/some/others/critics/candidates/colleagues like/love/will to? say/claim/write/argue
    one customer/colleague/reviewer/manager/engineer/director wrote/said/called/told
    vendor claims/promises/advertises/boasts/says/touts/speaks
    bad example/examples
    do not write/say :
    don't write/say :
    famous last words
    counterexample
    counter example
    anti pattern/example
    instead of saying/writing
    `],
  ['rejected', `
    ~rule out
    ~be .. ruled out
    ~reject/~discard/~abandon/~scrap
    turned down
    turned .. down
    ~decide/decided against
    voted against
    opted against
    argued against
    not chosen/selected/adopted/pursued/taken
    were/was/is not chosen/selected/adopted/pursued
    on the table
    alternatives/options/approaches considered/rejected/discarded
    rejected/discarded alternatives/options/approaches
    was/were .. but too slow/expensive/weak/costly/big/large/brittle/risky/complex/heavy
    off the table
    said no to
    say no to
    we/i also? briefly? considered
    we/i had? toyed with
    was/were .. considered and/but
    were also? considered
    was also? considered
    felt like overkill
    felt too
    would be overkill
    is overkill
    was overkill
    was/were too expensive/slow/weak/costly/big/large/dear/brittle/risky
    was/were out
    lost out
    ~lose out to
    out of the question
    a/the non starter
    dead end
    did not make the cut
    did not make it
    didn't make the cut/it
    went with .. instead
    why not :/a/an/the/use/just/train/build/buy
    rejected because/for/as
    we passed on
    we walked away
    thought about .. but
    talked about .. but
    never open to us
    is not open to us
    not an option
    no option
    not worth it/the
    was/were dismissed/shelved/vetoed/refused/struck
    backed away from
    moved away from
    strawman
    `],
  ['rejected-it', `
    ~rule/ruled it/them/this/that/both/these out
    ruled out
    turned it/them/both/this/that/these down
    was/were dropped
    dropped it/them/the idea
    dropped that/this
    was/were turned down
    was/were rejected/discarded/abandoned/scrapped/dismissed/vetoed
    ~reject it/them/both/this
    decided/voted/opted against it/them/this/that/both
    against it
    said no to? it/them/both/this/that
    said no
    let it go
    gave it/that/them up
    gave up on it/that/them
    did not pursue/choose/take/adopt it/them/this
    left it there
    walked away
    `],
  ['deferred', `
    later on
    later
    ~push/~move/~postpone/~slip/~delay/~shift/~leave to/for/until the/a? next/second/third/later/future version/release/iteration/edition/phase/wave
    postponed/postpones/postponing
    in/at/with/for/to/until a/some/any later/future/subsequent version/release/phase/iteration/stage/date/time/point/quarter/step/year/round
    a/the later version/release/phase/iteration/date
    later/future versions/releases/phases/iterations/work
    future version/release/phase/iteration/work
    in/with/for/until/till the? second/third/next version/release/iteration/edition/phase/wave
    the second/third version/release/iteration/edition
    second/third version/release/edition
    in/with/for/until/before v2/v3/v4/v2.0/v3.0
    in/with/for/until/before version 2/3/two/three
    ~come/~wait/~follow/~plan/~move/~push/~leave/~save/~pencil/~slip/~schedule in? for/to/in/until/with phase/step/stage/wave/milestone #
    postlaunch
    post launch/mvp/ga/pilot/release
    ~follow after/when/once/later/in
    will/shall follow
    ~take/~pick it/this/that/them/these? up after/once/later/when
    ~deal with it/this/that/them/these after/once/later/when
    ~look/~think at/into/about it/this/that/them/these after/once/later/when
    ~handle/~address/~tackle/~revisit/~sort/~consider/~fix/~solve it/this/that/them/these? out? after/once/later
    ~handle/~address/~tackle/~revisit/~sort/~add/~build/~fix/~solve/~consider/~write/~do/~draft/~complete/~introduce/~decide/~draw/~set/~settle .. after the? launch/mvp/pilot/release/rollout/beta/ga
    ~pick/~take/~look/~deal/~sort .. up/at/with/out after/once/when/later
    ~pick/~take/~look/~deal .. after the? launch/mvp/pilot/release/rollout/beta/ga
    to take up once/when/after
    once we scale/grow/launch
    once we have/get/are time/budget/capacity/traction/resources/money/people/live
    once there is time/budget/capacity/traction
    when there is time/budget/capacity
    when we get there
    when the time comes
    when we have time/capacity/resources
    if time permits/allows
    time permitting
    when time permits/allows
    when resources allow/permit
    down the line/road/track
    eventually
    at some point
    some day
    someday
    sometime/some time next/later/after/this
    in due course/time
    in the future
    in the long run/term
    for a later/future
    ~defer/~postpone/~punt/~shelve
    put off until/till/to
    put on hold
    is/are/put on hold
    on/in/to/into the? backlog
    follow up ticket/project/version/release
    as a follow up
    as a next step
    parked
    ~park .. for now/later
    ~pencil in
    ~wait until/till #
    ~wait until/till/for next/version/phase/v2
    will be .. next/in/after year/quarter/spring/summer/autumn/fall/winter/half
    will/shall be .. in the second/third/next/following year/quarter/half/budget/phase/version
    will/shall .. next year/quarter/spring/summer/autumn/fall/winter
    ~come/~plan/~follow/~arrive/~add next year/quarter/spring/summer/autumn/fall/winter
    will/shall/can .. later
    can/could/shall/will .. in phase/step/wave/milestone #
    ~come/~come later
    ~follow later
    to later
    nice to have
    stretch goal
    cross that bridge
    deal with it/that/this when
    separate proposal
    not for now
    not in this draft/version/release/iteration
    ~figure it/this/that out later
    roadmap for
    on the roadmap
    after the mvp
    ~plan/planned for later/v2/phase/version
    left for later
    come back to it/this/that later
    ~leave .. for later
    ~save .. for later
    `],
  ['hypothetical', `
    would have
    could have
    would've
    could've
    might have
    were we/i/it/they/the/there/a/finance/somebody/someone to?
    had we/i/it/they/the/there/finance/a
    imagine
    ~suppose/supposing we/the/that/a/there
    what if
    if only
    if .. would
    hypothetically
    in theory
    for the sake of argument
    if money were
    as if
    `],
  ['proposal', `
    would rather/like/prefer/love/therefore/first/then
    would also like
    `],
  ['others-subject', `
    competitor/competitors/rival/rivals
    other/another companies/company/teams/team/banks/bank/hospitals/hospital/firms/firm/vendors/vendor/products/product/shops/cities/city/organizations/organisations/startups
    google/microsoft/amazon/meta/netflix/uber/airbnb/spotify/apple/linkedin/facebook
    the market leader
    market leaders
    `],
  ['former', `
    the old/previous/legacy/former/existing/earlier/outgoing .. bot/app/system/tool/desk/version/form/model/process/vendor/supplier/service/pipeline/page/search/rules
    `],
  ['others', `
    a/another/one group/team/lab/company/bank/hospital/university/study .. ~report/~achieve/~claim/~publish/~find/~reach
    for reference only?
    for comparison
    industry average/standard/norm/wide/benchmark/benchmarks
    rule of thumb
    in the literature
    published results/figures/numbers/benchmarks
    according to
    `],
  ['measured!', `
    two/three/four/five/six/ten/# years/year/months/month/weeks/week/days/quarters ago
    last year/month/week/quarter/spring/summer/autumn/fall/winter/term/season/time/january/february/march/april/may/june/july/august/september/october/november/december
    last year's/month's/week's/quarter's
    we/i have/had? measured/observed/seen/timed/counted/clocked/benchmarked
    has/have improved/fallen/risen/dropped/grown/gone from/by/to
    we/i measured/observed/saw/counted/timed/benchmarked/clocked/tried/tested
    was/were measured/observed/clocked/timed
    measured at/on/in/over/with/during
    in the/our/a/an? trial/pilot/prototype/lab/notebook/demo/experiment/experiments/dry/spike run?
    in our own tests/test
    in our tests/test/trial/trials/experiments/measurements
    in a/the? trial/test/dry/pilot run
    on our/the/# # test/reference/eval/validation? questions/set/cases/examples
    so far
    until now
    up to now
    to date
    baseline :/is/was/of
    in the past
    in # we
    back then
    previously
    historically
    load test showed/shows/gave
    load tests show
    load test/tests .. show/showed/shows/gave/gives/reached
    benchmark/benchmarks show/showed/shows/gave
    prototype shows/took/reached/showed
    as of
    yesterday
    ( measured/baseline/today/now/actual )
    `],
  ['measured', `
    today
    currently
    at present
    at the moment
    right now
    nowadays
    these days
    as it stands
    the/our/a current/existing/present
    this year/quarter
    `],
  ['target!', `
    must
    mustn't
    ~have to
    ~need to
    ~be required/obliged to
    shall not/be/have
    target/targets/goal/goals/objective/objectives/slo/slos/sla/slas is/are/:/of/for/stands/stay/stays/remains
    target/goal/objective/slo/sla #
    our ~target/~goal/~aim/~objective/~slo/~sla/bar/bars/~promise/~commitment
    we/i want/need/aim/strive/demand/promise/commit/insist/require/target
    ~aim for/to/at
    would like
    ~need a/an auc/f1/recall/precision/accuracy/score/rate/ndcg/groundedness of?
    should
    shouldn't
    ought to
    hard limit/cap/ceiling
    ( target/goal )
    ~be supposed to
    ~promise # 
    ~be not to
    are to be
    is to be
    `],
  ['target', `
    target
    at most/least/worst #
    or better/less/more/fewer/faster/lower/higher/below/above/under/sooner/cheaper
    no more/less/fewer/later/longer/higher/lower/slower/worse than
    not more/less/fewer/later/longer than
    not exceed
    never .. more/less/later/longer/above/over/below/under
    limit/cap/ceiling/bar/budget/threshold/floor/maximum/minimum/max/min of/is/are/:/for/# #?
    ceiling/cap
    within .. #
    within the/a/an half? hour/minute/second/day/week/month/budget
    under #
    below #
    ≤/≥/</<=/≧/≦ #
    > = #
    goes on/live when
    `],
  ['estimate!', `
    we/i expect/estimate/reckon/assume/guess/project/forecast/anticipate/suppose/believe/think/figure/calculate/hope
    we/i then? also? take it
    we/i roughly/conservatively/currently/now/also/still expect/estimate/reckon/assume
    ~be expected/estimated/projected/forecast/assumed/likely to?
    expected/estimated/projected/anticipated :/at/volume/cost/load/traffic
    estimate/estimates/estimation/forecast/projection/assumption/assumptions :/is/are/of/puts/for
    our estimate/guess/forecast/projection/assumption
    assuming
    assume
    assumed :/to/that
    should/would come/amount/add/work/average/land/end/land/cost up? out? to/at/around/near/about
    should come
    ~reckon with/on
    back of the envelope
    ballpark
    rough/best guess/estimate/figure/order
    at a guess
    presumably
    in all likelihood
    extrapolated/projected from
    taken as given
    ( estimate/estimated/assumed/assumption/guess/forecast )
    `],
  ['estimate', `
    about/around/roughly/approximately/approx/circa/ca/some/nearly/almost/near a/an/the? half? #
    about/around/roughly/approximately/approx/circa/some/nearly/almost/near a/an/the tenth/third/quarter/half/dozen/hundred/thousand/million/second/minute/hour/cent
    ~ #
    or so
    or thereabouts
    give or take
    on the order of
    in the region of
    estimated/projected/probably
    is/are/will likely
    `],
  ['decision', `
    we/i/it/they/both/that/which chose/picked/decided/agreed/settled/selected/opted/signed/approved/built/wrote/bought/hired/started/began
    was/were chosen/picked/selected/signed/approved/agreed/adopted
    went with/for
    `],
];

/** Column headers that tell what the cells below them are. */
export const HEADER_STATUS: readonly (readonly [RegExp, 'target' | 'measured' | 'estimate' | 'question' | 'deferred' | 'rejected'])[] = [
  [/^(?:target|goal|must be|must|should be|bar|slo|sla|objective|limit|ceiling|budget|required|requirement|wanted|what we want|acceptance|threshold|alarm|alert)\b/, 'target'],
  [/\b(?:target|goal|slo|limit|ceiling|budget)s?$/, 'target'],
  [/^(?:today|now|current|currently|baseline|measured|actual|observed|last (?:year|quarter|month|week)|before|status quo|as is|so far)\b/, 'measured'],
  [/^(?:estimate|estimated|expected|forecast|projected|assumption|assumed|guess)\b/, 'estimate'],
  [/^(?:open questions?|questions?|unknown|unclear)\b/, 'question'],
  [/^(?:later|deferred|future|next version|v2|postponed|second version)\b/, 'deferred'],
  [/^(?:rejected|why not|discarded|why rejected|reason for rejection)\b/, 'rejected'],
];
