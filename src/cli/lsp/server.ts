import { fileURLToPath } from 'node:url';

import { createConnection, DidChangeConfigurationNotification, DidChangeWatchedFilesNotification, DidChangeWorkspaceFoldersNotification, TextDocuments, type Connection, type InitializeParams, type InitializeResult, type WatchDog, type WorkspaceFolder, type WorkspaceFoldersChangeEvent } from 'vscode-languageserver';
import { createProtocolConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';

import type { Spot } from '../../errors.js';
import type { Language } from '../../types.js';
import { VERSION } from '../../version.js';
import type { Context } from '../context.js';
import { actionsAt, wantsQuickFix } from './actions.js';
import { diagnosticsOf, SOURCE } from './diagnostics.js';
import { OpenDocuments } from './documents.js';
import { Faults, problemDiagnostics } from './faults.js';
import { isMarkdown } from './file-name.js';
import { hoverAt } from './hover.js';
import type { Linted } from './linted.js';
import { Projects, type Look } from './project.js';
import { SettingsFiles, WATCHERS } from './settings-files.js';
import { editorSettings, localeLanguage, type EditorSettings } from './settings.js';

interface Streams {
  readonly input: NodeJS.ReadableStream;
  readonly output: NodeJS.WritableStream;
}

/**
 * Serves an editor over two streams until it says `exit` or goes away.
 * @param context of the command, whose options hold for all documents
 * @returns the exit code that the protocol asks for: 0 after `shutdown`, else 1
 */
export function serve({ input, output }: Streams, context: Context): Promise<number> {
  let server: Server | null = null;
  return new Promise<number>((resolve) => {
    const watchDog = {
      shutdownReceived: false,
      initialize: () => undefined,
      exit: (code: number) => resolve(code),
    };
    const protocol = createProtocolConnection(new StreamMessageReader(input), new StreamMessageWriter(output));
    const connection = createConnection(() => protocol, watchDog satisfies WatchDog);
    protocol.onClose(() => resolve(watchDog.shutdownReceived ? 0 : 1));
    server = new Server(connection, context);
    server.listen();
  }).finally(() => server?.close());
}

/** What the editor can do, as far as it matters here. */
interface Editor {
  readonly language: Language | null;
  /** It answers questions about its settings. */
  readonly asksSettings: boolean;
  /** It can tell when settings change. */
  readonly tellsSettings: boolean;
  /** It can tell when files change. */
  readonly watchesFiles: boolean;
  /** Absolute paths of the folders that it has open. */
  readonly folders: readonly string[];
}

const UNKNOWN_EDITOR: Editor = { language: null, asksSettings: false, tellsSettings: false, watchesFiles: false, folders: [] };

class Server {
  private readonly texts = new TextDocuments(TextDocument);
  private readonly open: OpenDocuments;
  private readonly projects: Projects;
  private readonly files: SettingsFiles;
  private readonly faults = new Faults();
  private editor = UNKNOWN_EDITOR;
  /** The editor went away: there is nobody to tell. */
  private closed = false;
  /** Settings given at the start or told later, where the editor does not answer questions. */
  private told: unknown = null;
  private readonly asked = new Map<string, Promise<EditorSettings>>();

  constructor(
    private readonly connection: Connection,
    private readonly context: Context,
  ) {
    const current = (uri: string): TextDocument | null => this.texts.get(uri) ?? null;
    this.files = new SettingsFiles(() => (this.editor.watchesFiles ? this.editor.folders : []), () => this.filesChanged());
    this.projects = new Projects(context, () => this.editor.folders, (path) => this.files.add(path));
    this.open = new OpenDocuments((uri, bytes) => this.look(uri, bytes), current, (document, linted, look) => void this.publish(document, linted, look).catch((error: unknown) => this.log(error)), (error) => this.log(error));
  }

  listen(): void {
    const { connection, texts } = this;
    connection.onInitialize((params) => this.initialize(params));
    connection.onInitialized(() => void this.ready().catch((error: unknown) => this.log(error)));
    connection.onDidChangeConfiguration(({ settings }) => this.settingsChanged(settings));
    connection.onDidChangeWatchedFiles(({ changes }) => {
      if (this.files.concern(changes.map(({ uri }) => uri))) this.filesChanged();
    });
    connection.onNotification(DidChangeWorkspaceFoldersNotification.type, ({ event }) => this.foldersChanged(event));
    connection.onShutdown(() => this.open.closeAll());
    connection.onHover(async ({ textDocument, position }) => this.answer(textDocument.uri, (linted, language) => hoverAt(position, linted, language)));
    connection.onCodeAction(async ({ textDocument, range, context }) =>
      wantsQuickFix(context.only) ? this.answer(textDocument.uri, (linted, language) => actionsAt(range, linted, language)) : [],
    );
    texts.onDidChangeContent(({ document }) => this.open.schedule(document));
    texts.onDidClose(({ document }) => {
      this.open.close(document.uri);
      this.asked.delete(document.uri);
      void connection.sendDiagnostics({ uri: document.uri, diagnostics: [] });
      this.publishFaults(document.uri, []);
    });
    texts.listen(connection);
    connection.listen();
  }

  private initialize({ capabilities, locale, initializationOptions, workspaceFolders, rootUri }: InitializeParams): InitializeResult {
    this.told = initializationOptions;
    this.editor = {
      language: localeLanguage(locale),
      asksSettings: capabilities.workspace?.configuration === true,
      tellsSettings: capabilities.workspace?.didChangeConfiguration?.dynamicRegistration === true,
      watchesFiles: capabilities.workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
      folders: pathsOf(workspaceFolders ?? [{ uri: rootUri ?? '' }]),
    };
    return {
      serverInfo: { name: SOURCE, version: VERSION },
      capabilities: {
        positionEncoding: 'utf-16',
        // Open and close are told, changes come as what changed and not as the whole text (2: incremental).
        textDocumentSync: { openClose: true, change: 2 },
        hoverProvider: true,
        codeActionProvider: { codeActionKinds: ['quickfix'] },
        workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
      },
    };
  }

  private async ready(): Promise<void> {
    if (this.editor.tellsSettings) await this.connection.client.register(DidChangeConfigurationNotification.type, { section: SOURCE });
    if (this.editor.watchesFiles) await this.connection.client.register(DidChangeWatchedFilesNotification.type, { watchers: WATCHERS });
  }

  private settingsChanged(settings: unknown): void {
    this.asked.clear();
    if (!this.editor.asksSettings) this.told = (settings as Readonly<Record<string, unknown>> | null)?.[SOURCE] ?? this.told;
    this.open.refresh(this.texts.all());
  }

  private filesChanged(): void {
    this.projects.forget();
    this.open.refresh(this.texts.all());
  }

  private foldersChanged({ added, removed }: WorkspaceFoldersChangeEvent): void {
    const gone = pathsOf(removed);
    this.editor = { ...this.editor, folders: [...this.editor.folders.filter((folder) => !gone.includes(folder)), ...pathsOf(added)] };
    this.filesChanged();
  }

  private async look(uri: string, bytes: Uint8Array): Promise<Look> {
    const settings = await this.settingsOf(uri);
    return this.projects.look(uri, bytes, settings, settings.language ?? this.editor.language ?? this.context.spoken);
  }

  /** Settings of a document, asked once until they change. */
  private settingsOf(uri: string): Promise<EditorSettings> {
    if (!this.editor.asksSettings) return Promise.resolve(editorSettings(this.told));
    const known = this.asked.get(uri);
    if (known) return known;
    const asked = this.connection.workspace.getConfiguration({ scopeUri: uri, section: SOURCE }).then(editorSettings);
    this.asked.set(uri, asked);
    return asked;
  }

  private async languageOf(uri: string, { result, language }: Linted): Promise<Language> {
    return (await this.settingsOf(uri)).language ?? language ?? this.editor.language ?? this.context.settings.language ?? result.language;
  }

  private async publish(document: TextDocument, linted: Linted | null, { faults, problems }: Look): Promise<void> {
    const found = linted === null ? [] : diagnosticsOf(linted, await this.languageOf(document.uri, linted));
    if (this.closed) return;
    await this.connection.sendDiagnostics({ uri: document.uri, version: document.version, diagnostics: [...problemDiagnostics(problems), ...found] });
    this.publishFaults(document.uri, faults);
  }

  private publishFaults(uri: string, faults: readonly Spot[]): void {
    for (const shown of this.faults.note(uri, faults)) void this.connection.sendDiagnostics(shown);
  }

  /** Answers about what an editor shows now; null for a document that is not linted. */
  private async answer<T>(uri: string, of: (linted: Linted, language: Language) => T): Promise<T | null> {
    const document = this.texts.get(uri);
    if (!document || !isMarkdown(document)) return null;
    const linted = await this.open.upToDate(uri);
    return linted === null ? null : of(linted, await this.languageOf(uri, linted));
  }

  close(): void {
    this.closed = true;
    this.open.closeAll();
    this.files.close();
  }

  private log(error: unknown): void {
    if (this.closed) return;
    this.connection.console.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
  }
}

function pathsOf(folders: readonly Pick<WorkspaceFolder, 'uri'>[]): readonly string[] {
  return folders.filter(({ uri }) => uri.startsWith('file:')).map(({ uri }) => fileURLToPath(uri));
}
