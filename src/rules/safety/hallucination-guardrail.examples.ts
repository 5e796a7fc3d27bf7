import type { RuleExample } from '../types.js';

export const examples: { readonly flags: readonly RuleExample[]; readonly passes: readonly RuleExample[] } = {
  flags: [
    { text: '# Birthday cards for members\n\nA hosted model writes each member a card from their year with the club, and the printer takes it from there.\n' },
    { text: '# Recipe ideas\n\nThe cook names what is in the fridge. The assistant invents a dish and reads it aloud, word for word as it comes.\n\n## Quality\n\nWe chose the model whose dishes made us hungriest.\n' },
    { text: '# Patent abstracts\n\n## How it works\n\nThe drafter condenses sixty pages into ten lines and files them with the office, unread.\n' },
    { text: '# Hotel concierge\n\nGuests chat with the concierge about the town. It answers in whatever words it finds best.\n\n## Open questions\n\n- Should answers be checked against our list of restaurants?\n' },
    { text: '# Match reports\n\nFrom goals and cards the model makes a report for each of 4,000 amateur games.\n\n## Alternatives\n\nAn editor who reads every report was considered and rejected: 4,000 on a Sunday.\n' },
    { text: '# Listing texts\n\n- The seller uploads three photos\n- The model writes the description\n- It is published at once, nobody checks it\n' },
    { text: '# Exercise feedback\n\nPupils type their solution and the tutor explains what went wrong.\n\n## Later\n\nIn a second version a filter behind the tutor will drop explanations that contradict the textbook.\n' },
  ],
  passes: [
    { text: '# Birthday cards for members\n\nThe model drafts a card; the club secretary reads each draft before it is printed.\n' },
    { text: '# Recipe ideas\n\nThe assistant proposes a dish. A suggestion that names an ingredient not in the fridge is thrown away.\n' },
    { text: '# Patent abstracts\n\nEach line of the abstract points to the paragraph of the application that it rests on.\n' },
    { text: '# Hotel concierge\n\nOpening hours and prices are filled in from the town\'s database and never worded by the model.\n' },
    { text: '# Match reports\n\nA second model compares every sentence with the score sheet; what it cannot find there is dropped.\n' },
    { text: '# Listing texts\n\n| Step | What happens |\n| --- | --- |\n| write | model proposes a description |\n| approve | the seller edits or discards it |\n' },
    { text: '# SQL helper\n\nThe query is parsed and checked against the schema; one that does not parse is not run.\n' },
    { text: '# Care notes\n\nNothing is saved until the nurse has read it and pressed the key.\n\nA nurse signs every note by hand.\n' },
    { text: '# Law answers\n\nThe assistant answers only from the statutes in the index, and says that it does not know where they are silent.\n' },
    { text: '# Product pages\n\nEvery figure on the page must stand in the supplier\'s sheet.\n' },
  ],
};
