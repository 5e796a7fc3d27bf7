import type { RuleExample } from '../types.js';

export const examples: { readonly flags: readonly RuleExample[]; readonly passes: readonly RuleExample[] } = {
  flags: [
    { text: '# Plan\n\nThe index is refreshed by TBD.\n', lines: [3] },
    { text: '# Plan\n\nA lookup has to answer within XX ms.\n', lines: [3] },
    { text: '# Plan\n\n| Asset | Team |\n| --- | --- |\n| prompts | <team> |\n', lines: [5] },
    { text: '# Plan\n\n- Retention: [NEEDS: period]\n- Region: Ireland\n', lines: [3] },
    { text: '# Plan\n\nThe pilot branch is still to be decided.\n', lines: [3] },
    { text: '# Plan\n\nLorem ipsum dolor sit amet.\n\nTODO: say who is on call.\n', lines: [3, 5] },
    { text: '---\nowner: TBC\n---\n\n# Plan\n\nIt ships in May.\n', lines: [2] },
    { text: '# Plan\n\nWe expect ??? users in the first month.\n', lines: [3] },
    { text: '# Harbor\n\nQuestions about berths go to [port office].\n\nReaders today: 4,100 → [goal]\n\n| Signed off by | {{legal}} |\n| --- | --- |\n\nThe map: see [sketch from Ines].\n', lines: [3, 5, 7, 10] },
    { text: '# Choir\n\nThe preface comes from [conductor name].\n\nThe hall: [room to confirm].\n', lines: [3, 5] },
  ],
  passes: [
    { text: '# Plan\n\nSome residents type "TBD" where a street is asked for.\n' },
    { text: '# Plan\n\nA mail that says `TBD` for the gate is read as unknown.\n' },
    { text: '# Plan\n\n- [x] Order the cameras\n- [ ] Sign the lease\n' },
    { text: '# Letters\n\nNames are replaced by [person]. "He [the vendor] agreed", says the note [sic]. The command is `run [options]`.\n\n## Still to be agreed\n\nWhether a clerk sees the score.\n' },
    { text: '# Plan\n\nA figure that is not to be found in the source is struck out.\n' },
    { text: '# Plan\n\nAs shown before [1], the [owner guide](guide.md) covers it.\n' },
    { text: '# Plan\n\nA refund has to be confirmed by the customer in the app.\n' },
    { text: '# Plan\n\n```yaml\nowner: TODO\n```\n\nThat is what an empty record looks like.\n' },
    { text: '# Plan\n\nPress Ctrl+Z, or write <br> where a line ends.\n' },
    { text: '# Plan\n\nSize XXL shirts make up 4 % of the stock.\n' },
    { text: '# Plan\n\nThe queue shows the to do list of each nurse.\n' },
    { text: '# Letters\n\nThe card begins with "Dear XX", and the name goes there when it is printed.\n' },
    { text: '# Depot\n\nEvery missing weight has to be filled in before the first fit.\n' },
    { text: '# Harbor\n\nThe berth count is TBD in your own paper.\n' },
  ],
};
