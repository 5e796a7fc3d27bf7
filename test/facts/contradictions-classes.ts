/** Shares of classes that rule one another out, and shares that only look like it. */

/** Each with one clash, and the line on which it has to be reported. */
export const CLASSES_THAT_CLASH: readonly { readonly line: number; readonly text: string }[] = [
  // In a sentence
  { line: 1, text: 'How the tiles of the first page are shared out: 50 % from rooms seen before, 35 % from rooms next door, 25 % surprises.' },
  { line: 1, text: 'Shares of seats on the page: 45 % stalls, 40 % circle, 25 % gallery.' },
  { line: 1, text: 'In last week’s run it was 58 % green, 27 % red and 21 % the judge was not sure of.' },
  { line: 1, text: 'Last month 61 % were blue, 28 % gray and 19 % white. One color to a parcel.' },
  { line: 1, text: 'By reason: illness 35 %, weather 40 %, waiting for a part 20 %, and nobody knows 15 %.' },
  { line: 1, text: 'Of the people asked 55 % were in favor, 30 % against and 25 % had no opinion (single choice, n = 212).' },
  { line: 3, text: 'Where the wishes come from:\n\nBy channel: counter 50 %, telephone 35 %, web form 30 %.' },
  { line: 1, text: 'Half of the callers hang up before the menu ends, 40 % reach a person, and for 20 % we cannot say; each call is counted once.' },
  { line: 1, text: 'Two thirds of the readers are under 30, a quarter between 30 and 50, and a fifth over 50.' },
  { line: 1, text: 'Of all parties, 45 % are two-tops, 38 % four-tops and 27 % six and up.' },
  { line: 1, text: 'The mix of loads: 40 % gravel, 35 % sand, 20 % clay, 15 % others.' },
  { line: 1, text: 'A third of the drafts were sent as they stood, half were edited and 30 % were thrown away. No draft counts twice.' },
  // Rows, items and lines of a drawing
  { line: 5, text: '| | |\n| --- | --- |\n| threads without a single reply | 58 % |\n| threads with one to five replies | 31 % |\n| threads with a longer exchange | 17 % |\n| new threads | 240,000 a day |' },
  { line: 6, text: 'Where tickets end:\n\n- 48 % with the desk\n- 35 % with the shops\n- 12 % in the bin\n- 15 % elsewhere' },
  { line: 5, text: '| Phase | Weeks | Share of orders | Content |\n| --- | --- | --- | --- |\n| P1 | 1–6 | 15 % | marks are written down |\n| P2 | 7–14 | 35 % of the rest, on top of P1 | shops see marks |\n| P3 | 15–20 | remaining 65 % | all of it |\n\nThe shares are of all orders, and no order is in two of them.' },
  { line: 6, text: '| Step | Courts | Proceed if |\n| --- | --- | --- |\n| One | two courts, side by side | nobody objects |\n\n- North East, 45 % of all bookings\n- the other four regions, 65 % of all bookings' },
  { line: 5, text: 'Text.\n\n    of the patients on a Monday     45 % fever\n                                    38 % falls\n                                    27 % neither' },
  { line: 7, text: '## Answers\n\n| Answer | Share |\n| --- | ---: |\n| yes | 48 % |\n| no | 39 % |\n| no opinion | 21 % |' },
  { line: 5, text: '```\nage of the lot        share\nunder 5 years          45 %\n5 to 15 years          40 %\nover 15 years          25 %\n```' },
  // Counts of a whole
  { line: 1, text: 'Of the 61, 24 happened in the first hour, 30 in hours two to six, and 19 later.' },
  { line: 1, text: 'Of the 480 letters, 260 came in spring, 150 in summer and 120 afterwards.' },
];

/** All shares go together. */
export const CLASSES_THAT_FIT: readonly string[] = [
  'Shares of seats on the page: 45 % stalls, 40 % circle, 15 % gallery.',
  'In last week’s run it was 58 % green, 27 % red and 15 % the judge was not sure of.',
  'By reason: illness 35 %, weather 40 %, waiting for a part 20 %, and nobody knows 5 %.',
  'Of the people asked 55 % own a bicycle, 30 % a car and 25 % a boat.',
  'Of the people asked 55 % named price, 40 % speed and 30 % neither color nor size mattered to them (several answers).',
  '55 % came by train and 48 % by bus, some of them by both.',
  'Precision is 92 %, recall 88 %, and 5 % are unknown.',
  'Answers that the page backs up: 97 %; answers that help: 80 %; answers with no opinion in them: 95 %.',
  'Shares of battery: radio 3 % an hour, screen 20 %; at 60 % it dims, and at 30 % the rest is switched off.',
  'In 2023 it was 48 %, in 2024 it was 39 %, and in 2025 others say 30 %.',
  'The small model gets 71 % right, the medium one 83 %, and none of the large ones more than 90 %.',
  '| Answer | Share |\n| --- | ---: |\n| yes | 48 % |\n| no | 39 % |\n| no opinion | 13 % |',
  '| Measure | Bar |\n| --- | ---: |\n| letters without an error | 58 % |\n| letters without a delay | 71 % |\n| letters with a reply | 47 % |',
  '| What we want | Goal |\n| --- | ---: |\n| calls answered | 80 % |\n| calls not handed on | 60 % |',
  '| Step | Share |\n| --- | --- |\n| 1 | 10 % |\n| 2 | 50 % |\n| 3 | the rest |',
  '- 10 % of all shops in May\n- 50 % of all shops in June\n- all others in July',
  'First 20 % of the halls, then 40 %, then the remaining 40 %.',
  'Half of the callers hang up before the menu ends, 30 % reach a person, and for 20 % we cannot say; each call is counted once.',
  'Rings at 60 % load, at 80 % it sheds the rest, and no longer than 5 minutes.',
  '| Class | Recall | Precision |\n| --- | --- | --- |\n| rust | 92 % | 81 % |\n| dent | 88 % | 79 % |\n| none | 97 % | 90 % |',
  '| | |\n| --- | --- |\n| tablets without a signal | 40 % |\n| homes with a phone | 97 % |\n| homes over 50 years | 31 % |',
  'Of the 61, 24 happened in the first hour, 20 in hours two to six, and 17 later.',
  'Of the 900 students, 700 have a phone, 500 have a laptop and 120 have neither.',
  'Of the 900 students, 420 took French, 380 took Spanish and 260 took both.',
];
