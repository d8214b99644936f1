/** Starts the language server of agilefall for Markdown documents; all that it knows is in the server. */
import { existsSync } from 'node:fs';
import { commands, window, workspace, type ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';

import { serverPath } from './server.js';

let client: LanguageClient | null = null;

export async function activate(context: ExtensionContext): Promise<void> {
  const restart = async (): Promise<void> => {
    await stop();
    await start(context);
  };
  context.subscriptions.push(
    commands.registerCommand('agilefall.restart', restart),
    workspace.onDidGrantWorkspaceTrust(restart),
    workspace.onDidChangeConfiguration((event) => (event.affectsConfiguration('agilefall.server') ? restart() : undefined)),
  );
  await start(context);
}

export async function deactivate(): Promise<void> {
  await stop();
}

async function start(context: ExtensionContext): Promise<void> {
  const path = serverPath({
    setting: workspace.getConfiguration('agilefall').get<string>('server', ''),
    trusted: workspace.isTrusted,
    folders: (workspace.workspaceFolders ?? []).filter(({ uri }) => uri.scheme === 'file').map(({ uri }) => uri.fsPath),
    extension: context.extensionPath,
    exists: existsSync,
  });
  // The editor's own Node runs the server: nothing else has to be installed.
  const env = { ...process.env, ELECTRON_RUN_AS_NODE: '1' };
  client = new LanguageClient(
    'agilefall',
    'agilefall',
    { command: process.execPath, args: [path, 'lsp'], options: { env }, transport: TransportKind.stdio },
    { documentSelector: [{ language: 'markdown' }] },
  );
  try {
    await client.start();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    void window.showErrorMessage(`agilefall: ${path}: ${reason}`);
  }
}

async function stop(): Promise<void> {
  const running = client;
  client = null;
  await running?.stop().catch(() => undefined);
}
