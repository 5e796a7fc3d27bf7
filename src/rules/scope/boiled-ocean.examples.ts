import type { RuleExample } from '../types.js';

export const examples: { readonly flags: readonly RuleExample[]; readonly passes: readonly RuleExample[] } = {
  flags: [
    { text: `# Vineyard sprayer

**Opening day.** On 3 March the sprayer goes to all nine estates, complete:

- mildew
- rot
- mites
- leaf roll
- frost
- yield
- pruning
- labels for the bottles

The old pump stays where it is.`, lines: [3] },
    { text: `# Ferry office

All of it, on every route, in May. Tickets, cabins, cargo, pets, meals, delays, refunds, loyalty and lost bags.`, lines: [3] },
    { text: `# Contract assistant

On day one it handles every contract type, in every country and for all departments.`, lines: [3] },
    { text: `# Farm advisor

## First release

It ships with everything: irrigation, spraying, harvest dates, prices, weather, machinery, subsidies and animal health.`, lines: [5] },
    { text: `# Guest app

Version 1 will do the following:

- check in
- room choice
- spa bookings
- restaurant tables
- lost property
- late check-out
- complaints
- taxi`, lines: [3] },
    { text: `# Radiology reader

There is no reduced version. From the outset the reader covers all modalities and all body parts, adults and children.`, lines: [3] },
    { text: `# Service desk agent

The launch is a big bang: the whole catalog of 340 requests, in nine languages, with nothing left out.`, lines: [3] },
    { text: `# Grid control

At launch the system supports all asset types, all voltage levels and every kind of fault in the whole network.`, lines: [3] },
  ],
  passes: [
    { text: `# Hotel desk

From the first guest on it handles check in, room choice, spa bookings, tables, lost property, late check-out, complaints and taxis. Payments wait for the second release.` },
    { text: `# Contract assistant

On day one it reads leases. Other contracts follow in the second release.` },
    { text: `# Farm advisor

## First release

Irrigation and harvest dates. Spraying, prices and subsidies are left out.` },
    { text: `# Guest app

Version 1 will do the following:

- check in
- room choice
- late check-out` },
    { text: `# Radiology reader

From the first day all radiologists of the clinic can open it.` },
    { text: `# Service desk agent

We do not try to do everything at once: the first version answers password questions.` },
    { text: `# Grid control

A competitor launched with all asset types on day one and withdrew after a month.

The first version watches transformers.` },
    { text: `# Tariff desk

It handles all tariffs, all meters, all regions, all customers, all complaints, all refunds, all reminders and all moves by 2029, one a quarter.` },
    { text: `# Museum guide

In the first release it covers every room and every object. Temporary exhibitions are out of scope.` },
    { text: `# Lesson planner

Should version 1 cover every subject and every grade?` },
  ],
};
