import type { RuleExample } from '../types.js';

export const examples: { readonly flags: readonly RuleExample[]; readonly passes: readonly RuleExample[] } = {
  flags: [
    { text: '# Menu translator\n\nThe translator turns the kitchen\'s menu into six languages each afternoon.\n\n## How it works\n\nA hosted model gets the menu and hands back six files, which go to the printer at five.\n' },
    { text: '# Seat planner\n\nThe planner spreads guests over tables.\n\n## Rollout\n\nShould complaints pass 3 % in a week, the flag goes off and hosts plan by hand as before.\n' },
    { text: '# Toll plates\n\nCameras read plates at full speed and the bill is sent.\n\n## Open questions\n\n- What do we do when a plate cannot be read?\n- Do we fall back on the toll collectors?\n' },
    { text: '# Herd watch\n\nCollars send movement; the model calls cows in heat.\n\n## Safety\n\nThere is no fallback, and we do not think that one is needed.\n' },
    { text: '# Brief sorter\n\nA lawyer gets twelve briefs a day, sorted by the model.\n\n## Background\n\nToday, when nobody is sure where a brief belongs, it goes to the senior clerk.\n' },
    { text: '# Cabin noise\n\nThe font stack falls back to Arial, and the theme has a dark mode.\n\nThe model predicts which seat is loud, and passengers see a color.\n' },
    { text: '# Parking forecast\n\nWe considered a version that shows last week\'s numbers when the model is late, and rejected it.\n\nThe sign at the entrance shows the forecast, refreshed each minute.\n' },
    { text: '# Rep counter\n\nWhen you fail a rep, the app offers an easier one.\n' },
    { text: '# Tolls\n\nWhen the reader crashes, the pager of the on-call engineer rings.\n' },
  ],
  passes: [
    { text: '# Menu translator\n\nA model translates menus.\n\nIf the service has not answered by half past four, the kitchen prints last week\'s translations.\n' },
    { text: '# Toll plates\n\nA plate that the camera is less than 80 % sure of is read by a person in the control room.\n' },
    { text: '# Herd watch\n\n| When | Then |\n| --- | --- |\n| collar silent for two hours | the farmer gets a text message and looks himself |\n| score between 0.4 and 0.6 | shown in gray, no call |\n' },
    { text: '# Claims letters\n\nThe drafter writes a reply.\n\n- no paragraph of the policy behind a sentence → the sentence is dropped\n- vendor does not respond within 5 s → the clerk gets the empty form, as today\n' },
    { text: '# Guide for the zoo\n\nVisitors ask and the guide answers. Where the keepers\' notes are silent it says that it does not know and names the next keeper\'s talk.\n' },
    { text: '# Timetables\n\nThe solver proposes a timetable overnight. Should the run break off, the school starts from last term\'s table.\n' },
    { text: '# Meter check\n\n## When it does not work\n\nWhatever the reader cannot make out lands in a tray and is typed by the back office.\n' },
    { text: '# Legal search\n\nOn an outage of the embedding service, the search degrades to plain keyword search and a banner says so.\n' },
    { text: '# Pump watch\n\n```mermaid\nflowchart LR\n  M[Model] -->|score below 0.5| T[Technician on duty]\n  M -->|score above| S[Stop the pump]\n```\n' },
    { text: '# Wound photos\n\nUnsure cases go to the wound nurse the same day, and so does everything while the server is down.\n' },
    { text: '# Radio playlist\n\nIf nothing comes back from the ranker within 200 ms, the station plays its standing list for that hour.\n' },
    { text: '# Tides\n\nIf the gauge feed has not shown up by four, the harbor board carries the printed almanac.\n' },
    { text: '# Scans\n\n## If it is unsure\n\n- two labels within 0.1 of each other → chute 9, which Rosa sorts\n' },
    { text: '# Grading hall\n\n- 0.5 to 0.8: the sheet goes to the examiner\n- over 0.8: passed\n' },
    { text: '# Ferry desk\n\nTranslator unreachable: the phrase cards of 2019.\n' },
    { text: '# Bees\n\nShould the microphone be dead, the hive is visited every other day, the way it has been done for a century.\n' },
  ],
};
