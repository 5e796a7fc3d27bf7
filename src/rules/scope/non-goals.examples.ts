import type { RuleExample } from '../types.js';

export const examples: { readonly flags: readonly RuleExample[]; readonly passes: readonly RuleExample[] } = {
  flags: [
    { text: `# Fault finder for turbines

We read vibration and say which bearing is going to fail. No recordings are stored, and names are never sent to the vendor.` },
    { text: `# Dating openers

The helper suggests a first line from the other person's profile. It does not send anything before the member approves it.

## Rollout

First Portugal, then Spain, then everybody.` },
    { text: `# Audio guide

## Out of scope

## How it works

Visitors ask, the guide answers.` },
    { text: `# Tariff advisor

What will we leave out? Is gas in the first version? We asked the desk and await an answer.` },
    { text: `# Essay feedback

Training our own model was ruled out. The privacy review and the bias test are deferred to the second version.` },
    { text: `# Slot prediction

It covers all gates and all airlines. The next step is a talk with the tower.` },
    { text: `# Pest reports

## Non-goals

TBD` },
    { text: '# Tarn\n\nTarn sorts letters for parish offices.\n\n## Other matters\n\nWe didn\'t write the old one, and nobody misses it.\n' },
    { text: '# Tarn\n\nTarn sorts letters for parish offices.\n\n## Other matters\n\nThe reader sees the form and no more than that.\n' },
    { text: '# Tarn\n\nTarn sorts letters for parish offices.\n\n## Other matters\n\nThe Ghent office follows in May, and the others in June.\n' },
    { text: '# Tarn\n\nTarn sorts letters for parish offices.\n\n## Other matters\n\nNo names, no photos: the clerk sees a number.\n' },
    { text: '# Tarn\n\nTarn sorts letters for parish offices.\n\n## Other matters\n\nThe screen is untouched by human hands.\n' },
    { text: '# Tarn\n\nTarn sorts letters for parish offices.\n\n## Other matters\n\nThe consent forms are done the year after.\n' },
  ],
  passes: [
    { text: `# Fault finder for turbines

Blades, gearboxes and anything at sea are out of scope.` },
    { text: `# Dating openers

It writes the first line and nothing after it; whole conversations are a separate project.` },
    { text: `# Audio guide

## What it will not be

- a map
- a shop
- a guide for school classes` },
    { text: `# Tariff advisor

Version 1 speaks about electricity only; gas and heat follow in spring.` },
    { text: `# Essay feedback

Marks stay with the teacher. Essays in Welsh wait until next year.` },
    { text: `# Slot prediction

We leave freight and private jets alone.` },
    { text: `# Pest reports

| Release | Where | What it does |
| --- | --- | --- |
| 1 | two valleys | names the beetle |
| 2 | two valleys | names the beetle, counts the traps |` },
    { text: `# Claims triage

Bodily injury is not covered, nor is anything above €50,000. Those claims stay with people, as today.` },
    { text: `# Hotel concierge

The bot does not book tables and does not take payments.` },
    { text: '# Tarn\n\nTarn sorts letters for parish offices.\n\n## Other matters\n\nNo cancellations, no refunds, no loyalty points.\n' },
    { text: '# Tarn\n\nTarn sorts letters for parish offices.\n\n## Other matters\n\nCalves are something for the coming winter.\n' },
    { text: '# Tarn\n\nTarn sorts letters for parish offices.\n\n## Other matters\n\nSwiss German has to wait for the second edition.\n' },
    { text: '# Tarn\n\nTarn sorts letters for parish offices.\n\n## Other matters\n\nNot on the cards: weddings, funerals, anything with an organ.\n' },
    { text: '# Tarn\n\nTarn sorts letters for parish offices.\n\n## Other matters\n\nIt quotes no price and makes no booking.\n' },
  ],
};
