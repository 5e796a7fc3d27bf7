import type { RuleExample } from '../types.js';

export const examples: { readonly flags: readonly RuleExample[]; readonly passes: readonly RuleExample[] } = {
  flags: [
    { text: '# Wine list\n\nBefore we launch, every bottle in the cellar book has to carry a verified vintage and grower.\n', lines: [3] },
    { text: '# Herd watch\n\nIt listens to cows.\n\nTraining starts only once all 60 farms have complete records of three winters.\n', lines: [5] },
    { text: '# Toll gate\n\nThe plan depends on fully labelled images from every gate.\n', lines: [3] },
    { text: '# Court notes\n\nPrerequisite: transcripts without a single error.\n', lines: [3] },
    { text: '# Spare parts\n\nNothing goes live until every duplicate in the parts list has been merged.\n', lines: [3] },
    { text: '# Lease reader\n\nWe assume that all leases since 1990 are tagged correctly.\n', lines: [3] },
    { text: '# Tide tables\n\n- Go-live requires a gap-free history from each port\n', lines: [3] },
    { text: '# Moorings\n\nEvery buoy must carry a number and be entered in the chart table, 100 %, no exceptions. Until then the old chart holds.\n', lines: [3] },
  ],
  passes: [
    { text: '# Wine list\n\nHalf the bottles lack a vintage. We start with what there is.\n' },
    { text: '# Herd watch\n\nA student cleans thirty records a week, and the model does not wait for it.\n' },
    { text: '# Toll gate\n\nImages are blurred and cropped before training.\n' },
    { text: '# Court notes\n\nNames are removed from each transcript before training.\n' },
    { text: '# Spare parts\n\nDoes the launch depend on clean data?\n' },
    { text: '# Lease reader\n\nWaiting for a fully tagged archive was considered and rejected.\n' },
    { text: '# Tide tables\n\nBefore release, each forecast is checked against the record of the day.\n' },
    { text: '# Matinee\n\nThe rollout ends when 95 % of the test questions are answered correctly.\n' },
    { text: '# Night bus\n\nMissing times are filled with the median, and the model copes with the rest.\n' },
    { text: '# Moorings\n\nNo names and no cards come along with the counts at five in the morning.\n' },
  ],
};
