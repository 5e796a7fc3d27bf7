/** A design doc of about a given size, in UTF-16 units, with every form of statement in it. */

const section = (number: number): string => `## ${String(number)}. Component ${String(number)}

The gateway sends audio to the vendor, e.g. \`POST /v1/audio\`, within **300 ms** at p95. Nothing else leaves the phone
(see [the data flow](#flow) and Art. 9). We assume 6,000 requests a day; at $0.02 each that is $120.

**Where it runs.** On the phone. The *small* model answers first, the large one only when it is unsure.

- **Latency** — 300 ms at p95, 900 ms at p99
- Retention: 30 days, then deleted
  - logs: 7 days
  - backups: 35 days
- [ ] ask Legal about the region

| Stage | p50 | p95 |
| --- | ---: | ---: |
| speech to text | 120 ms | 300 ms |
| answer | 500 ms | 1.4 s |

\`\`\`mermaid
flowchart LR
  A[Phone] -->|audio| B[Gateway] --> C[(Store)]
\`\`\`

> [!NOTE]
> The vendor keeps nothing.

`;

export function documentOf(size: number): string {
  const parts = ['---\ntitle: Bench\n---\n\n# Bench\n\n'];
  for (let number = 1, length = 0; length < size; number += 1) {
    const part = section(number);
    parts.push(part);
    length += part.length;
  }
  return parts.join('');
}
