import { flowTopic, type FlowFact } from '../../facts/flows.js';
import { isSamePassage } from '../../facts/passage.js';
import type { Report, Rule, RuleContext } from '../types.js';

/** At most so many of the document's words for the data are repeated. */
const SHOWN_DATA = 4;

/** The words for the data, each once. */
function dataOf(flow: FlowFact): string {
  const words = [...new Set(flow.data.map((word) => word.toLowerCase()))];
  return words.length > SHOWN_DATA ? `${words.slice(0, SHOWN_DATA).join(', ')} and more` : words.join(', ');
}

function report(flow: FlowFact, context: RuleContext): Report[] {
  const statement = context.statements[flow.statement];
  if (!statement) return [];
  const isUpload = flow.to.kind === 'own' || flow.to.kind === 'cloud';
  // A mitigation for the same data on another path explains why it was not enough.
  const other = context.facts.of(flowTopic).find((candidate) => candidate.mitigation !== undefined && candidate.statement !== flow.statement && candidate.to.name === flow.to.name);
  const message = isUpload
    ? `Delicate data from a person's own device goes to the server as it is: ${dataOf(flow)} → ${flow.to.text}. Nothing on the way hides whose it is.`
    : `${capitalized(dataOf(flow))} → ${flow.to.text}: personal data leaves your own systems, and nothing here hides whose it is.${other ? ` What line ${String(context.line(other.evidence[0]?.range.start ?? 0))} masks covers its own path only.` : ''}`;
  return [
    {
      message,
      range: statement.range,
      evidence: flow.evidence,
      ...(other?.evidence[0] ? { related: [{ range: other.evidence[0].range, message: 'This path is masked.' }] } : {}),
      fixes: [{ kind: 'append', title: 'Say what is redacted before it leaves', statement: flow.statement }],
    },
  ];
}

/** "They get the raw clips" after a sentence that reports the same way out: one flow, told twice. */
function goesOn(flow: FlowFact, before: FlowFact, { statements }: RuleContext): boolean {
  const [statement, earlier] = [statements[flow.statement], statements[before.statement]];
  return flow.isPronoun && flow.to.name === before.to.name && statement !== undefined && earlier !== undefined && isSamePassage(statement, earlier);
}

const capitalized = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export const dataEgress: Rule = {
  id: 'privacy/data-egress',
  title: 'Personal data leaves only in disguise',
  group: 'privacy',
  severity: 'error',
  type: 'statement',
  traits: ['personal'],
  rationale:
    'Once a company outside has a name beside a diagnosis or a voice, no setting of yours takes it back. Contracts and encryption decide who may look; only masking, aggregation or staying on the device decide what there is to see. It is cheap to design in and dear to add.',
  whenToSwitchOff: 'When every recipient named in your documents is part of your own organisation under another name.',
  question: { who: 'legal counsel', text: 'Which fields leave, who gets them, and what could a curious employee over there read?' },
  satisfiedBy: 'The data stays in house or on the device, or is masked, aggregated or made coarse before it takes that path.',
  check(context) {
    const reported = new Map<number, FlowFact>();
    return context.facts.of(flowTopic).flatMap((flow) => {
      if (!flow.outside || flow.mitigation !== undefined || reported.has(flow.statement)) return [];
      const before = reported.get(flow.statement - 1);
      reported.set(flow.statement, flow);
      return before !== undefined && goesOn(flow, before, context) ? [] : report(flow, context);
    });
  },
};
