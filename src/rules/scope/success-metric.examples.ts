import type { RuleExample } from '../types.js';

export const examples: { readonly flags: readonly RuleExample[]; readonly passes: readonly RuleExample[] } = {
  flags: [
    { text: `# Reading X-rays of luggage

The screen marks bags that an officer should open.

## What it has to reach

- Recall on the 900 test bags: 97 % or more
- False alarms: at most 4 in 100
- Verdict within 1.5 s` },
    { text: `# Tagging the photo archive

We propose a model that gives each of our 2 million photographs up to ten tags, so that editors need not do it.

| Measure | Bar |
| --- | --- |
| F1 over 300 tags | 0.82 |
| Cost per photograph | $0.001 |` },
    { text: `# Smart thermostat

Heating eats a third of a hotel's energy bill. The forecast sets each room's valve an hour ahead.

The mean absolute error has to stay below 0.6 degrees. We judge the model by that figure alone.` },
    { text: `# Clause finder

Lawyers spend two days on a lease. The finder underlines what differs from our template.

## How we judge it

Groundedness of 95 % on the golden set, and a hallucination rate below 1 %.

<!-- an outcome would be leases closed per month; ask the partners -->` },
    { text: `# Seat maps for trains

## Success

What would make passengers happier? Fewer missed seats? Shorter queues?

## Targets

Accuracy on the spring counts: 90 %. The vendor says that its customers sell 12 % more seats.` },
    { text: `# Wildlife counter

The camera counts birds on the cliff and sends the number ashore.

Last year 310 visitors complained that the counts were late. Precision must reach 0.9 on gulls; the rest follows.` },
  ],
  passes: [
    { text: `# Reading X-rays of luggage

The screen marks bags that an officer should open. By the summer we want the queue at peak hour down from 34 minutes to 20, with recall of 97 % as before.` },
    { text: `# Tagging the photo archive

| Outcome | Today | In a year |
| --- | --- | --- |
| Hours a week that editors spend on tagging | 31 | 8 |
| Pictures sold from the archive, a month | 420 | 600 |` },
    { text: `# Smart thermostat

Our yardstick is the hotel's energy bill per occupied room. If it has not fallen by 9 % after one winter, the project has failed.` },
    { text: `# Clause finder

## What good looks like

- Days from draft lease to signature: 16 now, 9 by March
- Accuracy on 400 clauses: 93 %` },
    { text: `# Seat maps for trains

**Goal.** Cut the number of passengers who stand although seats are free by half within two seasons.` },
    { text: `# Call notes for nurses

We measure success by overtime: nurses leave 25 minutes after the end of a shift today, and should leave after 10.` },
    { text: `# Sorting returns

This pays for itself once returned parcels are back on the shelf in two days rather than five. Today 40 % take a week.` },
    { text: `# Tutor for fractions

> North star: the share of pupils who pass the spring test at the first attempt.` },
    { text: `# Leak finder

KPI for the board: liters lost per kilometer of pipe, from 410 a day to 300 by the end of the second year.` },
  ],
};
