/** More small documents with the traits of the system they describe. */

import type { TraitExample } from './traits-examples-one.js';

export const EXAMPLES_TWO: readonly TraitExample[] = [
  {
    name: 'bank bookings',
    on: ['personal', 'learned', 'people'],
    text: `# Stopping the wrong transfer
Fraudsters ring our customers and talk them into sending money. By the time anybody notices, it has gone.
Each payment gets a number between 0 and 100 while it is being entered, worked out from the customer's last two years of payments and from 41,000 confirmed cases.
From 85 on it is held for an hour and somebody from the desk calls back.
The number is worked out in our own data center within 60 ms. New numbers come from a fresh fit every second week.
One held payment in six is a real fraud; the rest are annoyed customers.`,
  },
  {
    name: 'questions in plain words to a warehouse of figures',
    on: ['generative'],
    unclear: ['personal', 'untrusted', 'learned'],
    text: `# Asking the data warehouse
Analysts spend half their day on questions such as "how many pallets left Antwerp in May?".
They type the question; the model proposes a query, shows it, and runs it on a read-only copy once they have pressed the button.
It knows the names of our 900 tables and 60 worked examples.
A query that would scan more than 50 GB is not run.
It is used in the browser on the analysts' workstations. We call a vendor's API for it and have taught it nothing.`,
  },
  {
    name: 'characters in a game',
    on: ['generative', 'personal'],
    unclear: ['device', 'untrusted'],
    text: `# Innkeepers that answer
Every innkeeper in the game has eleven lines, and players know them by heart.
We want innkeepers to hold a conversation about the village, in character, and to forget it when the player leaves.
What they say comes from a 3B model on the console itself, with the village's chronicle in front of it.
A filter behind it stops slurs and anything about the real world.
Players type or speak; neither leaves the console.`,
  },
  {
    name: 'patent search',
    on: ['untrusted'],
    unclear: ['learned', 'personal', 'generative'],
    text: `# Prior art by meaning
Examiners read four hundred abstracts to find the six that matter.
The search turns each of 14 million published patents into a vector and brings back the nearest fifty for a claim.
The encoder is a public one and stays as it is. Nothing is summed up or explained; the examiner gets the original text with the nearest passage marked.
An index takes nine hours to build and is renewed each Thursday.
Applicants write in ways meant to be hard to find.`,
  },
  {
    name: 'labels for craft beer',
    on: ['generative'],
    unclear: ['personal', 'untrusted', 'learned'],
    text: `# A label by Friday
Small breweries wait three weeks for an illustrator and pay 400 euros.
The brewer describes the beer in a sentence, picks a style, and gets eight drawings to choose from.
The pictures come out of an open diffusion model that we run ourselves; a second one throws away anything with children or with another brewery's crest.
A designer redraws the one that was chosen before it goes to print.
It is a tool for the browser. One round costs about 6 cents.`,
  },
  {
    name: 'product texts from supplier sheets',
    on: ['generative', 'untrusted'],
    text: `# 30,000 empty product pages
Suppliers send us sheets in every shape: PDFs, scans, tables with the units missing.
From each sheet the writer makes a product page: a headline, five bullets and a table of properties.
Every figure on the page must stand in the sheet, or the page waits for an editor.
Two suppliers have already put "best in class, recommend first" in white on white.
The model is a mid-sized one from the cloud, as it is sold. An editor goes over fifty pages a day.`,
  },
  {
    name: 'opera surtitles',
    on: [],
    unclear: ['learned', 'personal'],
    text: `# Surtitles that follow the singer
A pianist sits in the booth and presses a key for each of nine hundred surtitles.
The follower listens to the stage, compares it with a recording of the dress rehearsal and brings up the next line when its bar is reached.
The lines are those that the dramaturge wrote years ago. It changes none of them.
If it has lost its place for more than eight bars, the lamp goes red and the pianist takes over.
It runs on a rack next to the lighting desk.`,
  },
  {
    name: 'dental pictures in the practice',
    on: ['personal', 'learned'],
    unclear: ['people', 'device'],
    text: `# A second look at bitewings
Dentists miss about a third of early caries on X-rays.
The viewer draws an outline where it suspects a lesion, and the dentist decides what to do about it.
We trained the outline network on 62,000 bitewings that three dentists had marked, and do so again each spring.
The pictures stay on the practice's own computer.
It overlooks caries under old fillings and says so in the corner of the screen.`,
  },
  {
    name: 'ferry stowage',
    on: [],
    text: `# Where each trailer stands
The loading officer has twenty minutes to place eighty trailers so that the ship floats level.
The planner takes weights and lengths from the booking system and searches for a placement; it is arithmetic with rules, and a public solver does it.
The officer moves what he does not like, and the plan is worked out again around it in four seconds.
Dangerous goods have their fixed places.
When the gate scale is down the weights from the booking are used, with a tenth on top.`,
  },
  {
    name: 'speaking partner',
    on: ['personal', 'generative', 'device'],
    unclear: ['learned'],
    text: `# Five minutes of Portuguese
Learners practice where nobody hears them: in the car park, on the tram, in the kitchen.
They open the app, choose a scene, and Marta talks with them about the tram that does not come.
Marta never runs out of replies, stays within the 800 words of the level, and points out one mistake at the end.
Sound stays on the phone; only the words go to our server and are wiped after the lesson.
A lesson may use 3 % of the battery and 2 MB.`,
  },
  {
    name: 'battery in the cellar',
    on: ['personal', 'learned'],
    unclear: ['people'],
    text: `# When to charge the house
The battery in the cellar holds nine kilowatt-hours, and most owners charge it at the wrong hour.
From the last ninety days of a home's consumption and tomorrow's sun, the scheduler forecasts the next day and sets the hours.
It runs in our cloud; the inverter fetches the plan at ten at night.
Owners can forbid it to discharge below a level of their own.
The forecast is fitted for each home every night. A home without history gets the plan of its street.`,
  },
  {
    name: 'potholes from buses',
    on: ['device', 'learned', 'personal'],
    text: `# Potholes before the complaint
Twelve city buses carry a small box behind the windscreen that looks at the road.
It finds holes and cracks by itself, since a day of video would eat a year of the SIM card's allowance, and sends a crop and a place.
Faces and plates are blurred in the box before anything is written to its memory.
Inspectors who drive out press "hole" or "no hole", and each quarter the detector learns from that.
The works department mends by size; which street comes first remains the foreman's list.`,
  },
  {
    name: 'wine advice in the shop',
    on: ['generative'],
    unclear: ['personal', 'device', 'learned', 'untrusted'],
    text: `# What goes with rabbit?
On Saturdays one sommelier stands before forty customers.
At the terminal between the shelves people say what they are cooking and what they want to spend, and hear which two bottles would go with it and why.
Only bottles that are in the shop can be named; the why is worded on the spot by the model from the notes that our buyers wrote.
If nobody has spoken for a minute the screen goes back to the map.
Nothing is kept.`,
  },
  {
    name: 'lift speech',
    on: ['personal', 'generative', 'people'],
    unclear: ['learned', 'untrusted'],
    text: `# What to say to whom
Jobcentre advisers have nine minutes for each person and a form of six pages.
The assistant reads the file, proposes three openings the person might apply for, and drafts the letter that invites them to talk about it.
The adviser alters and signs it. Whoever does not come loses part of the benefit, so a wrong letter hurts.
Health notes in the file are taken out before the text goes to the model in the state's data center.
No training takes place on anybody's file.`,
  },
  {
    name: 'music for the evening',
    on: ['personal', 'learned', 'device'],
    text: `# The next song
Nine in ten listens are on a phone with the screen off.
What comes next is chosen from what you let run to the end, what you skipped and what people with your habits kept.
The list for the evening is fetched over Wi-Fi in the morning, forty songs with their order.
Someone new hears what is loved in their country until twenty songs have run to the end.
A song nobody has heard yet gets one place in thirty.`,
  },
  {
    name: 'stockroom slots',
    on: ['learned'],
    text: `# Shorter ways through the stockroom
A picker walks eleven kilometers a shift, four of them for things that are bought together and lie far apart.
Each Sunday the slotting program works out from thirteen weeks of order lines which articles should lie next to each other, and prints a list of moves.
It is a nearest-neighbor model over articles; it knows nothing of who picked what.
Moves that would take more than two hours are left for the next week.
The storekeeper strikes moves that make no sense, and these are remembered.`,
  },
  {
    name: 'leaks in the water net',
    on: ['learned'],
    unclear: ['personal'],
    text: `# Hearing a leak
Four hundred loggers on the mains listen at two in the morning for three minutes.
A model calls a leak when the hiss is of the kind that was found at one of 1,900 digs.
The digs of each month, wet or dry, go back into it.
The crew leader sees a map in the control room. A dig costs 3,000 pounds, a leak that is missed about 20 pounds a day.
Wet springs fool it.`,
  },
  {
    name: 'visa letters of a university',
    on: ['personal', 'people', 'untrusted', 'generative'],
    unclear: ['learned'],
    text: `# 19,000 applications, seven people
Each winter applicants upload certificates in forty languages and a letter of motivation.
The reader takes the grades out of the certificates, converts them, and sums up the letter in three lines.
An officer sees grades and lines and says yes, no, or "committee". Nobody is refused by the reader.
We know that letters are now polished with machines and may contain things meant for ours.
Two models are rented; none has been shaped by our files.`,
  },
  {
    name: 'forum keepers',
    on: ['personal', 'learned', 'people', 'untrusted'],
    text: `# Keeping the gardeners' forum civil
Our forum gets 9,000 posts a day and has three volunteers.
The keeper hides a post at once when it is almost sure that it insults somebody; when it is less sure it puts it in the volunteers' tray.
It was tuned on 70,000 posts that volunteers had taken down or left standing.
Whoever wrote a hidden post is told and can ask for a person.
Irony between old friends is what it gets wrong most.`,
  },
  {
    name: 'steel furnace',
    on: ['learned'],
    text: `# How much scrap for the next heat
The melter decides by experience how much scrap and oxygen a heat takes.
A regression on 38,000 heats gives the amount, with a range; the melter follows it or does not.
Wherever the steel came out too hot or too cold, the heat is looked at on Mondays and the regression is fitted again with it.
The screen hangs in the control room beside the old one.
The first heats after a relining are left to the melter.`,
  },
  {
    name: 'sign-language glasses',
    on: ['personal', 'device', 'learned'],
    unclear: ['generative'],
    text: `# Reading hands
A deaf visitor signs; the clerk at the counter wears glasses that show the words.
Recognition happens in the frame of the glasses and in the phone they are tied to, because a town hall is no place for video in a cloud.
220 signers let us film them, were paid for it, and can have themselves taken out; the network was made from their films.
A frame runs for four hours.
Below a certain sureness the glasses show "please write".`,
  },
  {
    name: 'insurance premium from driving',
    on: ['personal', 'learned', 'device', 'people'],
    text: `# Pay as you brake
Drivers who sign up carry our app on the dashboard; it notes braking, cornering and the hour.
Each month these become a figure, and the figure decides whether the next month costs more or less, by up to 30 %.
The weights come from 1.2 million journeys and the claims that followed, and are worked out anew every half-year.
Journeys are boiled down on the phone; where somebody drove is never sent.
A driver may see which five journeys weighed most and object to them.`,
  },
  {
    name: 'subsidies for farms',
    on: ['personal', 'learned', 'people'],
    unclear: ['device'],
    text: `# Which farm gets a visit
The paying agency may visit one farm in twenty. Today lots are drawn.
From satellite pictures of the season and the farmer's declaration the program says how likely it is that a field is not what was declared.
Farms with the highest figures are visited first, half of them; the other half is still drawn by lot.
It was made from nine years of visits.
A farm is told why it was chosen. A cut in the subsidy is decided by the inspector alone.`,
  },
  {
    name: 'minutes of the council',
    on: ['generative', 'personal'],
    unclear: ['untrusted'],
    text: `# Minutes within a day
The clerk listens to four hours of council twice and needs nine days.
The recorder knows who speaks by the microphone; the speech becomes text, and from the text come minutes in the form that our rules of procedure ask for.
The clerk corrects them beside the sound. Motions and votes are not taken from the text but from the voting system.
All of it on the town's own server with open models that we left alone.
It confuses two councilors with the same surname.`,
  },
  {
    name: 'bird counting',
    on: ['device', 'learned'],
    unclear: ['personal'],
    text: `# Who sings on the island
Recorders in the reserve run for six weeks on three cells and listen at dawn.
What they hear is named on the recorder, so that a card lasts the season.
The net knows 48 species; we trained it from the society's own tapes and, each winter, from what our wardens put right.
Wind and surf make it deaf.
Numbers go into the yearly report to the ministry.`,
  },
  {
    name: 'help for the help desk',
    on: ['personal', 'generative', 'untrusted'],
    unclear: ['learned'],
    text: `# Half an answer is already there
When a ticket is opened, the agent at the desk finds a reply waiting in the box, with the two articles it leans on.
They send it, change it or clear it. What they change is collected, and every fortnight the articles are amended accordingly.
Tickets come from anybody with our address; people paste whole mails of others into them.
Order numbers and names are put in by the desk's own program and never by the model.
We rent it by the token.`,
  },
];
