import assert from 'node:assert/strict';
import { roleOfTitle } from '../../src/facts/sections.js';
import type { SectionRole } from '../../src/facts/types.js';

/** Headings of our own, by the role that a reader would give the section under them. */
const TITLES: Readonly<Partial<Record<SectionRole, readonly string[]>>> = {
  limitations: ['What the forecast gets wrong', 'Where the camera is blind', 'What it cannot hear', 'What fools it', 'Where I would not trust it', 'Is it ever wrong?', 'Blind spots', 'Warts and all', 'What I cannot promise', '7/ Things it is bad at'],
  safety: ['When it goes wrong', 'When in doubt', 'What if the vendor is down?', 'When the model is unsure', 'Plan B', 'If the line is dead'],
  feedback: ['What comes back', 'What nurses tell us', 'Learning from the drivers', 'Corrections', 'Does it keep improving?', 'How it gets better'],
  privacy: ['Who may open the recordings', 'What is kept, and for how long', 'Who can see my score?', 'What do we store?', 'Other people’s photos', 'How safe are the recordings?'],
  ownership: ['Who minds it', 'Looking after it', 'Whose job it is', 'Who is called at night', 'Duties'],
  monitoring: ['Keeping an eye on it', 'Watching', 'How would we notice that it got worse?', 'What we watch every week'],
  operations: ['After launch', 'Once it runs', 'Life after the pilot', 'Afterwards'],
  rollout: ['Coming into service', 'Getting there', 'Step by step', 'Shipping it', 'Stages'],
  'non-goals': ['Out', 'Outside this paper', 'Left to others', 'Not included', 'What we won’t touch', 'Where we stop', 'What I am not asking for'],
  assumptions: ['Taken as read', 'Presumed', 'Working hypotheses', 'Givens'],
  success: ['What is in it for us', 'How I would know it worked', 'What will be different', 'What a good year looks like'],
  requirements: ['Bounds', 'The figures', 'How quickly does it answer?', 'Figures that we live within', 'Is it accurate?'],
  cost: ['Will it pay?', 'The bill', 'Money'],
  data: ['What there is to start with', 'Where there is no history', 'For training', 'The first night'],
  fairness: ['The same for everybody', 'Does it treat everyone alike?', 'Rare groups'],
  alternatives: ['Could an off-the-shelf product do this?', 'What we tried', 'Roads not taken', 'Why not buy'],
  model: ['Which engine', 'Choice of network'],
  architecture: ['How a photo becomes an offer', 'What happens to a claim', 'Moving parts'],
  questions: ['Loose ends', 'Not sure yet', 'To be talked about', 'Open points'],
  summary: ['What this note is about', 'What I am asking for', 'In plain English'],
  other: ['Lighthouse keeps the coast awake', 'Three Rivers', 'Players', 'Junk'],
};

describe('the role of a section, by its heading', () => {
  for (const [role, titles] of Object.entries(TITLES)) {
    for (const title of titles) it(`${title} → ${role}`, () => assert.equal(roleOfTitle(title), role));
  }
});
