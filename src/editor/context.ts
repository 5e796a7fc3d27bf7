import type * as vscode from 'vscode';
import type { RuleInfo } from '../worker/protocol.js';
import type { WorkerClient } from '../worker/client.js';
import type { ConfigurationFiles } from './configuration-files.js';
import type { Places } from './places.js';
import type { Reviews } from './reviews.js';

/** What every feature of the editor side can use. */
export interface EditorContext {
  readonly extension: vscode.ExtensionContext;
  readonly client: WorkerClient;
  readonly reviews: Reviews;
  readonly places: Places;
  readonly configurationFiles: ConfigurationFiles;
  readonly log: vscode.LogOutputChannel;
  /** All rules, asked for once. */
  rules(): Promise<readonly RuleInfo[]>;
}
