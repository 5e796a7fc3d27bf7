import * as vscode from 'vscode';

/** How long the status bar says something (milliseconds). */
const noticeTime = 3_000;

/** Says something for a moment in the status bar, where it disturbs nobody. */
export function showNotice(text: string): void {
  vscode.window.setStatusBarMessage(text, noticeTime);
}
