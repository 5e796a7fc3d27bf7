import { deepStrictEqual, strictEqual } from 'node:assert';
import { readMarkdown } from '../../src/markdown/read.js';
import type { Statement } from '../../src/markdown/types.js';

const fence = (language: string, body: string): string => `\`\`\`${language}\n${body}\n\`\`\`\n`;
const read = (language: string, body: string): readonly Statement[] => readMarkdown(fence(language, body)).statements;
const arrows = (language: string, body: string): string[] => read(language, body).filter(({ form }) => form === 'arrow').map(({ text }) => text);

describe('mermaid', () => {
  it('reads chains, labels and names that stand elsewhere', () => {
    deepStrictEqual(arrows('mermaid', 'flowchart LR\n  A[Phone] -->|audio, 16 kHz| B{Is it new?} --> C[(Store)]\n  B -- "no, cached" --> A;  C -.-> D((Vendor));\n  C ==> D\n  %% C --> X\n  E --- A'), [
      'Phone → Is it new?: audio, 16 kHz', 'Is it new? → Store', 'Is it new? → Phone: no, cached', 'Store → Vendor', 'Store → Vendor', 'E → Phone',
    ]);
  });

  it('reads several nodes, both directions and groups', () => {
    const found = read('mermaid', 'graph TD\n subgraph eu [EU region]\n  A["API<br/>gateway"] & B --> C\n end\n A <--> D:::x');
    deepStrictEqual(found.map(({ text }) => text), ['API gateway → C', 'B → C', 'API gateway → D', 'D → API gateway']);
    deepStrictEqual([found[0]?.arrow?.fromGroup, found[2]?.arrow?.toGroup], ['EU region', undefined]);
  });

  it('keeps exact places', () => {
    const text = fence('mermaid', 'flowchart LR\n  A[Phone] -->|raw audio| B');
    const [statement] = readMarkdown(text).statements as [Statement];
    const at = statement.text.indexOf('raw audio');
    const { start, end } = statement.sourceRange(at, at + 9);
    strictEqual(text.slice(start, end), 'raw audio');
    strictEqual(statement.fence, 'mermaid');
  });

  it('reads sequences with their names, notes and branches', () => {
    deepStrictEqual(read('mermaid', 'sequenceDiagram\n  autonumber\n  participant U as User\'s phone\n  actor V as Vendor (US)\n  U->>+V: audio\n  V-->>-U: text\n  Note over U,V: TLS only\n  alt times out\n    V-xU: nothing\n  end').map(({ form, text }) => [form, text]), [
      ['arrow', "User's phone → Vendor (US): audio"], ['arrow', "Vendor (US) → User's phone: text"], ['code-line', 'TLS only'], ['code-line', 'times out'], ['arrow', "Vendor (US) → User's phone: nothing"],
    ]);
  });

  it('reads states, and other kinds line by line', () => {
    deepStrictEqual(arrows('mermaid', 'stateDiagram-v2\n  [*] --> Shadow\n  Shadow --> Live: recall over 0.9'), ['[*] → Shadow', 'Shadow → Live: recall over 0.9']);
    deepStrictEqual(read('mermaid', 'pie\n  "EU" : 30').map(({ form }) => form), ['code-line']);
  });
});

describe('drawings', () => {
  it('reads arrows on a line', () => {
    deepStrictEqual(arrows('', 'camera --> leaf finder (3 MB) ──> card\nuser → gateway → model\na <-- b\nx -- audio --> y\nphone -> server: raw audio, 16 kHz'), [
      'camera → leaf finder (3 MB)', 'leaf finder (3 MB) → card', 'user → gateway', 'gateway → model', 'b → a', 'x → y: audio', 'phone → server: raw audio, 16 kHz',
    ]);
  });

  it('reads boxes and vertical lines', () => {
    deepStrictEqual(arrows('text', [
      '+-----------+        +-----------+', '|  Phone    | -----> |  Gateway  |', '|  app      |  audio |  (EU)     |', '+-----------+        +-----------+',
      '      |                    |', '      | telemetry          v', '      v              +-----------+', '+-----------+        |  Store    |', '|  Logs     |        +-----------+', '+-----------+',
    ].join('\n')), ['Phone app → Gateway (EU): audio', 'Phone app → Logs: telemetry', 'Gateway (EU) → Store']);
  });

  it('follows lines that meet and part', () => {
    deepStrictEqual(arrows('', ' video ─┬─> liveness ──┐\n        └─> age ───────┼──> verdict').sort(), ['age → verdict', 'liveness → verdict', 'video → age', 'video → liveness']);
  });

  it('takes programs and plain lines for no drawing', () => {
    deepStrictEqual(arrows('', 'const f = (x) => x + 1;\nfn a() -> b {'), []);
    deepStrictEqual(arrows('ts', 'a --> b'), []);
    deepStrictEqual(read('', 'cost: $0.01').map(({ form, fence: language }) => [form, language]), [['code-line', '']]);
    deepStrictEqual(read('sql', 'select 1;').map(({ form, fence: language }) => [form, language]), [['code-line', 'sql']]);
  });
});

describe('columns', () => {
  it('reads aligned columns as rows under their header', () => {
    const text = fence('text', 'stage               minutes\n------------------  -------\nspeech to text           12\nall of it                30');
    const document = readMarkdown(`Budget:\n\n${text}`);
    deepStrictEqual(document.statements.slice(1).map(({ form, text: words, cells, leadIn, fence: language }) => [form, words, cells?.map(({ header }) => header), leadIn, language]), [
      ['row', 'speech to text | 12', ['stage', 'minutes'], 'Budget:', 'text'],
      ['row', 'all of it | 30', ['stage', 'minutes'], 'Budget:', 'text'],
    ]);
    deepStrictEqual(document.tables.map(({ headers, rows }) => [headers, rows]), [[['stage', 'minutes'], [1, 2]]]);
  });

  it('reads dot leaders, and columns without a header', () => {
    deepStrictEqual(read('', 'STT .......... 120 ms\nLLM .......... 300 ms').map(({ text, cells }) => [text, cells?.[1]?.header]), [['STT | 120 ms', ''], ['LLM | 300 ms', '']]);
  });
});
