import type { StartWorker } from './port.js';
import type { Request, Response } from './protocol.js';

/** The little of a web worker that is used. */
interface WebWorker {
  onmessage: ((event: { readonly data: Response }) => void) | null;
  onerror: ((event: { readonly message?: string }) => void) | null;
  postMessage(request: Request): void;
  terminate(): void;
}

interface BrowserScope {
  readonly Worker: new (address: string) => WebWorker;
  readonly Blob: new (parts: string[], options: { type: string }) => unknown;
  readonly URL: { createObjectURL(blob: unknown): string; revokeObjectURL(address: string): void };
}

/**
 * Starts web workers. A worker is made from the text of the bundled file, because an
 * extension that is served from elsewhere may not make one from its own address.
 * @param readFile gives the bundled worker's text
 */
export function startInBrowser(readFile: () => Promise<string>): StartWorker {
  const { Worker, Blob, URL } = globalThis as unknown as BrowserScope;
  let text: Promise<string> | undefined;
  return async () => {
    text ??= readFile();
    const address = URL.createObjectURL(new Blob([await text], { type: 'text/javascript' }));
    const worker = new Worker(address);
    return {
      post: (request) => worker.postMessage(request),
      onResponse: (listener) => {
        worker.onmessage = ({ data }) => {
          URL.revokeObjectURL(address);
          listener(data);
        };
      },
      onBreakdown: (listener) => {
        worker.onerror = (event) => listener(event.message ?? 'it broke down');
      },
      terminate: () => worker.terminate(),
    };
  };
}
