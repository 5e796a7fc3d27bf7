/** What tells that a clause is no assertion of the author's. Syntax of the phrases: see `clauses-phrases.ts`. */

/** `rejected-it` also rejects what "it" stands for, earlier in the sentence. */
export type AsideCue =
  | 'placeholder' | 'question' | 'source' | 'rejected' | 'rejected-it' | 'deferred' | 'hypothetical' | 'proposal';

/** What a brochure does. */
export const CLAIMING: ReadonlySet<string> = new Set(
  'say claim promise advertise advertize boast call tout write assert declare announce state speak read shout praise'.split(' '),
);

export const ASIDE_CUES: readonly (readonly [AsideCue, string])[] = [
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
    open
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
    once said/claimed/wrote
    `],
  ['rejected', `
    ruled out
    ~be .. ruled out
    rules out
    we/i/they/council/board/team/committee also? rejected/discarded/abandoned/scrapped/dropped
    was/were/been rejected/discarded/abandoned/scrapped/dropped because/for/as/due/since/after/early/in
    rejected/discarded/abandoned :/because/for/as/due/since/in
    ( rejected/discarded/dropped )
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
    was/were dropped after/because/early/for/in/as/since
    we/i dropped it/them/that/this
    dropped the idea
    was/were turned down
    rejected it/both
    we/i rejected them/this/that
    decided/voted/opted against it/them/this/that/both
    is/are/was/were/be/been/came/come/spoke/speaks/speak/stood/stands against it
    down against it
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
    in/for/until/before v2/v3/v4/v2.0/v3.0
    ~come/~ship/~arrive/~land with v2/v3/v4/v2.0/v3.0
    in/with/for/until/before version 2/3/two/three
    ~come/~wait/~follow/~plan/~move/~push/~leave/~save/~pencil/~slip/~schedule in? for/to/in/until/with phase/step/stage/wave/milestone #
    postlaunch
    post launch/mvp/ga/pilot/release
    ~follow after/when/once/later
    ~follow in the/a/an/one/two/three/#/q1/q2/q3/q4/january/february/march/april/may/june/july/august/september/october/november/december/spring/summer/autumn/fall/winter/due
    will/shall follow
    ~take/~pick it/this/that/them/these? up after/once/later/when
    ~deal with it/this/that/them/these after/once/later/when
    ~look/~think at/into/about it/this/that/them/these after/once/later/when
    ~handle/~address/~tackle/~revisit/~sort/~consider/~fix/~solve it/this/that/them/these? out? later
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
    we/i/will/to/shall defer/punt/shelve
    ~be deferred/shelved
    deferred :/to/until/till
    ( deferred/postponed/later )
    ~postpone
    ~punt on
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
    we/i/they/team/legal/engineering/somebody/someone will/shall/can/may/might/could/'ll .. later
    we'll/they'll/i'll .. later
    will/shall/can/may/might/could be handled/addressed/added/done/tackled/decided/sorted/fixed/built/improved/extended/refined/tuned/revisited/written/introduced/considered/dealt/solved/answered/settled/defined  later
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
    we'd/i'd like/love/prefer/rather
    `],
];
