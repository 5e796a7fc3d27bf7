import type { RuleExample } from '../types.js';

export const examples: { readonly flags: readonly RuleExample[]; readonly passes: readonly RuleExample[] } = {
  flags: [
    { text: '# Wine list\n\nThe ranker learns from three seasons of what guests ordered.\n' },
    { text: '# Matinee\n\n## Data\n\nPreferences come from the tickets that a visitor bought.\n\n## Model\n\nA two-tower network.\n' },
    { text: '# Herd watch\n\nWhat does it do with a cow that came yesterday? Take the average of the herd?\n' },
    { text: '# Toll gate\n\nThe service has a cold start of 9 s per container; we keep two of them warm.\n' },
    { text: '# Seat prices\n\nPrices follow the bookings of the last 90 days. Each airport opens on the same day.\n' },
    { text: '# Reading corner\n\nWe considered asking new readers five questions and ruled it out.\n' },
    { text: '# Spare parts\n\n| Input | From |\n| --- | --- |\n| sales, 24 months | ERP |\n| stock | ERP |\n' },
  ],
  passes: [
    { text: '# Wine list\n\nA wine that nobody has rated yet takes the score of the grower\'s other wines.\n' },
    { text: '# Matinee\n\nNewcomers see what sells best in their town until they have bought three tickets.\n' },
    { text: '# Herd watch\n\n**Day one.** 2,000 hours of barn video, labelled by two vets.\n\nAfter that it learns on.\n' },
    { text: '# Toll gate\n\nUntil 500 passages have been checked at a gate, a table of plate formats decides.\n' },
    { text: '# Seat prices\n\n| Route | What it goes by |\n| --- | --- |\n| fewer than 30 flights | average of the region |\n| all others | the model |\n' },
    { text: '# Reading corner\n\nFor the first month librarians pick the shelf by hand; the model takes over after that.\n' },
    { text: '# Spare parts\n\nThe forecast starts out with simulated orders for parts that have never been sold.\n' },
    { text: '# Bird calls\n\nThe network works as it ships on the first day; our own recordings come later.\n' },
    { text: '# Night bus\n\n- A stop without history borrows the curve of its nearest neighbour.\n' },
  ],
};
