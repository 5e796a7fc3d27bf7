/** Small documents, many full of words that tempt, with the traits of the system they describe. */

import type { TraitExample } from './traits-examples-one.js';

export const EXAMPLES_THREE: readonly TraitExample[] = [
  {
    name: 'reagents',
    on: ['learned'],
    text: `# How much solvent to order
The lab manager phones three suppliers each Monday and orders by feel; shelves are full of what nobody uses.
A forecast for each of 600 reagents is made from four years of withdrawals and the calendar of experiments.
The list goes by e-mail to the supplier, as it does today; nothing that comes back is read by it.
Orders over 2,000 euros are signed by the head of the lab.
The score of the forecast (weighted error) must be under 15 %.
It is fitted afresh on the first of each month.`,
  },
  {
    name: 'plain-language forms',
    on: ['generative'],
    unclear: ['personal'],
    text: `# Forms that people understand
Our 340 forms were written by lawyers for lawyers.
An editor pastes a paragraph of a form; the rewriter offers three easier versions and marks what might have changed in meaning.
Legal signs off each form before it is printed. Forms are blank: nobody's details are in them.
The rewriter is bought from a translation house and used unaltered from the editors' desktops.
Sentences over fifteen words are sent back to it once.`,
  },
  {
    name: 'runway debris',
    on: ['learned'],
    unclear: ['people'],
    text: `# Bolts on the runway
Two masts with cameras look down each runway; a bolt can burst a tire.
The detector was taught on 22,000 pictures of our own asphalt, wet and dry, with and without things on it.
An alarm closes nothing: the duty officer looks at the picture and sends the car or not.
What the car finds is entered and joins the next year's pictures.
Birds are the usual mistake.
The tower's screens and the masts hang on mains power and fiber.`,
  },
  {
    name: 'library subject headings',
    on: ['learned'],
    unclear: ['personal', 'untrusted'],
    text: `# Subject headings for the backlog
90,000 books wait for their headings.
The proposer reads title and table of contents as the publisher delivered them and offers up to eight headings from the controlled list.
It was fitted to the 1.4 million books our catalogers have already done, and is fitted again each January.
A cataloger accepts or strikes each heading. No text is made up: a heading is in the list or it is not offered.
Old German type is read badly.`,
  },
  {
    name: 'parcel sorting arms',
    on: ['learned'],
    unclear: ['device'],
    text: `# Arms that grip soft bags
The arm drops one bag in forty; each drop stops the belt for a minute.
A grip network looks at the heap through a depth camera and says where to press the suction cup.
It practiced on three million grips in the simulator and then on 200,000 of ours.
Labels are not read here. The arm is bolted to the floor and its computer stands beside it.
Each failed grip is replayed overnight and used for the next version.`,
  },
  {
    name: 'subtitles for staff videos, bought',
    on: ['personal', 'generative'],
    unclear: ['untrusted'],
    text: `# Our training videos in six languages
We have 800 films in which colleagues show how a machine is set up. The training of new people hangs on them.
A bought service writes down what is said and translates it; the colleague who speaks in the film checks the lines before they go up.
Faces and voices of colleagues are in the films, so the works council had a say: nothing is kept by the service.
Nothing is trained on our films.
People watch them at the terminal on the shop floor.`,
  },
  {
    name: 'rail timetable questions on the station screen',
    on: ['personal'],
    unclear: ['generative', 'device', 'people'],
    text: `# "Where is my connection?"
Passengers speak to the screen; it recognizes the name of the stop and what they want to know (departure, platform, lift, toilet).
The answer is one of ninety sentences with the gaps filled from the timetable, recorded by an announcer.
The recognizer is a product of the maker of the screens and stays as delivered.
Voices are dropped once the stop is known.
If it understands nothing twice, the call goes to the service point.`,
  },
  {
    name: 'cement kiln',
    on: ['learned'],
    text: `# Less gas per ton of clinker
Operators sit before forty curves and turn two knobs.
From six years of curves the adviser learned which turn of the knobs saved gas without spoiling the clinker; every ten minutes it proposes a turn.
The operator follows it or not, and nobody counts who does.
Proposals beyond the plant's limits are cut off at the limit.
The driver of the savings is fewer overshoots. We look at gas per ton each Friday.`,
  },
  {
    name: 'apprentice matching',
    on: ['personal', 'learned', 'people'],
    unclear: ['untrusted'],
    text: `# The right workshop for 600 apprentices
Each August six hundred young people are spread over ninety workshops, by surname.
The matcher takes what they like to do, where they live and how they did in the trial week, and says where somebody is likely to stay until the end.
It rests on eleven years of who stayed and who left.
A training officer moves people by hand wherever the family asks for it.
Girls were sent to the office workshops too often in the first run; the share per workshop is now looked at before the list is final.`,
  },
  {
    name: 'fish-farm feeding',
    on: ['learned'],
    unclear: ['device'],
    text: `# Feeding until they are full
A pen holds 90,000 salmon, and one pellet in eight sinks uneaten.
Cameras under water watch how eagerly the fish rise; the feeder slows when they turn away.
The eagerness net was trained by our own biologists on 4,000 hours from our pens, and they add the week's doubtful hours each Friday.
Feeding never stops for longer than two hours without a person having looked.
Murky water after a storm blinds it; then the old timetable runs.`,
  },
  {
    name: 'tenant screening',
    on: ['personal', 'learned', 'people', 'untrusted'],
    text: `# Two hundred letters for one flat
For each flat we let we get about two hundred applications, with payslips and a letter.
The sifter reads them and puts the fifteen that fit best in front of the letting agent.
It was taught on 6,000 lettings and how they went: rent paid, neighbors content.
Names, photographs and countries of birth are blanked beforehand.
An agent must open at least three from outside the fifteen.`,
  },
  {
    name: 'e-bike range',
    on: ['device', 'learned', 'personal'],
    text: `# How far will it carry me?
The number on the handlebar is wrong by a third in hills. Ours looks at the route, the rider's last fifty rides and the wind.
The estimate is worked out in the display unit, 4 MB in all, with no connection, and costs less than one minute of assistance.
Rides stay on the bike unless the rider shares them; shared ones, with the first and last kilometre cut off, are what each spring's model is fitted to.
A new rider gets the average of the model line for the first five rides.`,
  },
  {
    name: 'code completion inside a bank',
    on: ['generative', 'learned'],
    unclear: ['personal', 'untrusted'],
    text: `# Suggestions in the mainframe editor
Two hundred people write COBOL for us and their average age is 54.
As they type, grey text proposes the rest of the statement; Tab takes it.
We took an open 7B code model and tuned it for three days on our own eleven million lines.
What is taken, and what of it survives until the commit, feeds the quarterly tuning.
Everything runs on two cards in our own hall, on desktop screens only.`,
  },
  {
    name: 'refund agent',
    on: ['personal', 'generative', 'untrusted'],
    unclear: ['people'],
    text: `# Returns without a queue
Customers tell the chat what is wrong with the parcel, and the agent sorts it out: it looks up the order, prints a label, pays back up to 60 euros.
It can call four functions and no others; anything above 60 goes to a person.
The words are the model's own, the amounts are not: they are read from the order.
Chats are stored for 90 days under the order number.
We use the provider's middle-sized model and have trained nothing.`,
  },
  {
    name: 'weld inspection',
    on: ['learned'],
    text: `# Seams under the lamp
Four cameras above the line photograph each seam; an inspector now looks at one in ten.
A network we trained on 60,000 seams, of which 2,100 were bad, stops the belt when it sees a pore or a gap.
Parts it stops are looked at by the inspector, whose verdict is added to the set.
It needs 80 ms on the cabinet PC next to the press.
Oil on the lens looks like a pore.`,
  },
  {
    name: 'ambulance dispatch',
    on: ['personal', 'generative', 'people'],
    unclear: ['learned', 'untrusted'],
    text: `# Listening in on 112
While the dispatcher speaks with the caller, the listener writes down what is said and proposes one of 34 codes, which settles how many crews are sent and how fast.
Speech becomes text in our own centre; a language model without any training of ours fills in the form from it.
The dispatcher confirms the code or picks another. Nothing is sent by the machine.
Recordings are kept for ten years because the law wants it.
Strong dialect and two people shouting are where it fails.`,
  },
  {
    name: 'donor letters',
    on: ['personal', 'learned'],
    unclear: ['people'],
    text: `# Whom to write to in November
A letter costs 94 cents and one in nineteen brings a gift.
From twenty years of gifts the model estimates what each of our 180,000 donors would give this winter; the top 70,000 get the letter.
The letter itself is written by Anneke, as every year, and is the same for all.
People who gave for the first time this year get it in any case.
Once the season is over the answers are added and the model is fitted again.`,
  },
  {
    name: 'crane camera',
    on: ['learned'],
    unclear: ['personal', 'device'],
    text: `# Counting what the crane puts down
The site manager wants to know in the evening how many panels were set.
A camera on the crane's cabin sees each lift; a network in the site container tells panels from skips and formwork.
It was fitted to 11,000 lifts from three sites. A new site starts with that and is corrected for a week by the foreman.
Nobody on the ground can be made out from up there.
Snow stops it.`,
  },
  {
    name: 'sepsis alarm',
    on: ['personal', 'learned', 'people'],
    text: `# Six hours earlier
On the wards sepsis is noticed late, mostly at night.
The alarm goes through pulse, blood pressure, laboratory values and nurses' entries every quarter of an hour and gives a figure; above a line the ward doctor's pager goes.
It was learned from eleven years of stays in our own three houses.
A doctor who finds nothing taps "no", and these are read each month by two intensivists, before the model is fitted afresh in April and October.
It treats nobody. Children and the dying are left out.`,
  },
  {
    name: 'seat prices',
    on: ['learned', 'personal', 'people'],
    text: `# A seat for you at your price
Two passengers on the same page see different prices for the window seat.
The price a traveler is shown depends on past bookings under the same number, the hour and how full the flight is; a bandit tries three levels and keeps what sells.
Nobody sees more than 15 euros above the lowest.
Bookings of minors and of people who need assistance get the lowest.
The tables are rebuilt nightly from the week's sales.`,
  },
  {
    name: 'release notes',
    on: ['generative'],
    unclear: ['untrusted', 'personal'],
    text: `# Release notes that somebody reads
Each release has some 140 merged changes and one tired engineer who lists them.
The script hands titles and descriptions to a model and gets back notes in three groups; the release manager edits and publishes.
A line without a change number is dropped.
It costs less than the coffee. No model of ours is involved.
In March it praised a change that had been reverted.`,
  },
  {
    name: 'quiz duel',
    on: ['generative', 'device'],
    unclear: ['personal', 'untrusted'],
    text: `# Questions that nobody has seen
Duel is a quiz game for phones, live on iOS and Android; there is no PC client.
A hosted language model writes four questions about a topic, each with the encyclopedia entry it rests on.
A question whose answer does not occur in its entry is thrown away.`,
  },
  {
    name: 'sluice gates',
    on: ['learned'],
    text: `# Opening the sluice in time
A model learns from nine years of levels when the polder will run full, and proposes how far to open the sluice.
The water balance of the polder is kept as before, and the river consent allows 3 m³ a second.
The keeper turns the wheel. The sheet bears no names.`,
  },
  {
    name: 'leaflets at the counter',
    on: ['personal', 'generative', 'people', 'untrusted'],
    text: `# What the leaflet says
Nurses ask about an interaction; a rented language model words two sentences above the quoted passage, from the patient's prescriptions.
Leaflets are written by manufacturers, and twenty manipulated leaflets are part of each release test.
The nurse on duty decides; a patient whose dose looks wrong is referred to a physician.`,
  },
];
