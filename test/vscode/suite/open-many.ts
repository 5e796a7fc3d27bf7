import * as vscode from 'vscode';
import { eventually } from './assert.js';
import { closeAll, diagnosticsOf, file, host, open, rulesOf, settle, write } from './helpers.js';
import { designDoc, otherMarkdown } from './long-documents.js';

/** Megabytes in use once everything is collected that can be; nothing where that cannot be known. */
export interface MemoryInUse {
  /** Of the extension host, with everything else that runs in it. */
  readonly host?: number;
  readonly worker?: number;
}

/** What came of opening many documents one after the other. */
export interface OpenedMany {
  readonly before: MemoryInUse;
  readonly after: MemoryInUse;
  /** Documents that are closed and still have a problem. */
  readonly left: readonly string[];
}

const megabyte = 1024 * 1024;

/** The memory in use now. */
export async function memoryInUse(): Promise<MemoryInUse> {
  if (host !== 'node') {
    return {};
  }
  const worker = await workerMemory();
  process.getBuiltinModule('node:v8').setFlagsFromString('--expose-gc');
  (process.getBuiltinModule('node:vm').runInNewContext('gc') as () => void)();
  return { host: process.memoryUsage().heapUsed / megabyte, ...(worker === undefined ? {} : { worker }) };
}

/** What Node's inspector tells of a worker that it is attached to. */
interface WorkerMessage {
  readonly params: { readonly sessionId: string; readonly message: string };
}

/** The memory of the extension's worker: the inspector collects what can go, and reads what is left. */
function workerMemory(): Promise<number | undefined> {
  const { Session } = process.getBuiltinModule('node:inspector');
  const session = new Session();
  session.connect();
  return new Promise<number | undefined>((resolve) => {
    const ask = (sessionId: string, id: number, method: string): void =>
      session.post('NodeWorker.sendMessageToWorker', { sessionId, message: JSON.stringify({ id, method }) });
    session.on('NodeWorker.attachedToWorker', ({ params: { sessionId, workerInfo } }) => {
      if (/debrief|dist[\\/]worker\.js/.test(workerInfo.url)) {
        ask(sessionId, 1, 'HeapProfiler.collectGarbage');
      }
    });
    session.on('NodeWorker.receivedMessageFromWorker', ({ params: { sessionId, message } }: WorkerMessage) => {
      const { id, result } = JSON.parse(message) as { id?: number; result?: { usedSize?: number } };
      if (id === 1) {
        ask(sessionId, 2, 'Runtime.getHeapUsage');
      } else if (id === 2) {
        resolve((result?.usedSize ?? NaN) / megabyte);
      }
    });
    session.post('NodeWorker.enable', { waitForDebuggerOnStart: false });
    // Where it may not attach, nothing is known.
    setTimeout(() => resolve(undefined), 5_000);
  }).finally(() => session.disconnect());
}

/** Opens design docs and other Markdown files one after the other, each in place of the last, and closes them all. */
export async function openMany(designDocs: number, others: number): Promise<OpenedMany> {
  const names = [
    ...Array.from({ length: designDocs }, (_, number) => `many/design-${number}.md`),
    ...Array.from({ length: others }, (_, number) => `many/other-${number}.md`),
  ];
  await Promise.all(
    names.map((name, at) => write(name, at < designDocs ? designDoc(20_000, at) : otherMarkdown(at))),
  );
  // The engine is loaded by the first document, whatever comes after.
  await open(names[0] as string);
  await settle();
  await closeAll();
  const before = await memoryInUse();
  // Mixed, as they are in a folder.
  const mixed = names.map((_name, at) => names[(at * 7) % names.length] as string);
  for (const name of mixed) {
    await vscode.window.showTextDocument(file(name), { preview: true });
    if (name.includes('design')) {
      await eventually(() => rulesOf(file(name)), (rules) => rules.includes('fairness/platitude'), `${name} is not reviewed`, 30_000);
    }
  }
  await settle();
  await closeAll();
  return { before, after: await memoryInUse(), left: names.filter((name) => diagnosticsOf(file(name)).length > 0) };
}
