/** Small documents full of words that tempt, with the traits of the system they describe. */

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
];
