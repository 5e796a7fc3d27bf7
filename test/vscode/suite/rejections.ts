import { host } from './helpers.js';

/** Rejected promises that nobody handled, in the words of what they were rejected with. */
const unhandled = new Map<unknown, string>();

const describe = (reason: unknown): string => (reason instanceof Error ? (reason.stack ?? reason.message) : String(reason));

/** Those of VS Code itself and of the extensions that come with it. */
const ofOthers = /^Canceled|[\\/]extensions[\\/](?!debrief)[\w.-]+[\\/]|code-server|extensionHostProcess/;

if (host === 'node') {
  process.on('unhandledRejection', (reason, promise) => unhandled.set(promise, describe(reason)));
  process.on('rejectionHandled', (promise) => unhandled.delete(promise));
} else {
  const scope = globalThis as unknown as {
    addEventListener(name: string, listener: (event: { readonly promise: unknown; readonly reason: unknown }) => void): void;
  };
  scope.addEventListener('unhandledrejection', ({ promise, reason }) => unhandled.set(promise, describe(reason)));
  scope.addEventListener('rejectionhandled', ({ promise }) => unhandled.delete(promise));
}

/** Everything of ours that was rejected and not handled so far. */
export function unhandledRejections(): string[] {
  return [...unhandled.values()].filter((words) => !ofOthers.test(words));
}
