import { createConnection, DidChangeConfigurationNotification, TextDocuments, type Connection, type InitializeParams, type InitializeResult, type WatchDog } from 'vscode-languageserver';
import { createProtocolConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';

import type { Language, RuleInfo } from '../../types.js';
import { VERSION } from '../../version.js';
import type { Flow } from '../flow.js';
import { actionsAt, wantsQuickFix } from './actions.js';
import { diagnosticsOf, SOURCE } from './diagnostics.js';
import { isMarkdown, OpenDocuments } from './documents.js';
import { hoverAt } from './hover.js';
import type { Linted } from './linted.js';
import { editorSettings, localeLanguage, type EditorSettings } from './settings.js';

interface Streams {
  readonly input: NodeJS.ReadableStream;
  readonly output: NodeJS.WritableStream;
}

/**
 * Serves an editor over two streams until it says `exit` or goes away.
 * @param spoken language of the messages where neither the settings nor the editor name one
 * @returns the exit code that the protocol asks for: 0 after `shutdown`, else 1
 */
export function serve({ input, output }: Streams, flow: () => Promise<Flow>, spoken: Language | null): Promise<number> {
  return new Promise((resolve) => {
    const watchDog = {
      shutdownReceived: false,
      initialize: () => undefined,
      exit: (code: number) => resolve(code),
    };
    const protocol = createProtocolConnection(new StreamMessageReader(input), new StreamMessageWriter(output));
    const connection = createConnection(() => protocol, watchDog satisfies WatchDog);
    protocol.onClose(() => resolve(watchDog.shutdownReceived ? 0 : 1));
    new Server(connection, flow, spoken).listen();
  });
}

/** What the editor can do, as far as it matters here. */
interface Editor {
  readonly language: Language | null;
  /** It answers questions about its settings. */
  readonly asksSettings: boolean;
  /** It can tell when settings change. */
  readonly tellsSettings: boolean;
}

class Server {
  private readonly texts = new TextDocuments(TextDocument);
  private readonly open: OpenDocuments;
  private editor: Editor = { language: null, asksSettings: false, tellsSettings: false };
  /** Settings given at the start or told later, where the editor does not answer questions. */
  private told: unknown = null;
  private readonly asked = new Map<string, Promise<EditorSettings>>();
  private rules: readonly RuleInfo[] = [];

  constructor(
    private readonly connection: Connection,
    private readonly flow: () => Promise<Flow>,
    private readonly spoken: Language | null,
  ) {
    const current = (uri: string): TextDocument | null => this.texts.get(uri) ?? null;
    this.open = new OpenDocuments(flow, (uri) => this.settingsOf(uri), current, (document, linted) => void this.publish(document, linted), (error) => this.log(error));
  }

  listen(): void {
    const { connection, texts } = this;
    connection.onInitialize((params) => this.initialize(params));
    connection.onInitialized(() => void this.ready().catch((error: unknown) => this.log(error)));
    connection.onDidChangeConfiguration(({ settings }) => this.settingsChanged(settings));
    connection.onShutdown(() => this.open.closeAll());
    connection.onHover(async ({ textDocument, position }) => this.answer(textDocument.uri, (linted, language) => hoverAt(position, linted, this.rules, language)));
    connection.onCodeAction(async ({ textDocument, range, context }) =>
      wantsQuickFix(context.only) ? this.answer(textDocument.uri, (linted, language) => actionsAt(range, linted, language)) : [],
    );
    texts.onDidChangeContent(({ document }) => this.open.schedule(document));
    texts.onDidClose(({ document }) => {
      this.open.close(document.uri);
      this.asked.delete(document.uri);
      void connection.sendDiagnostics({ uri: document.uri, diagnostics: [] });
    });
    texts.listen(connection);
    connection.listen();
  }

  private initialize({ capabilities, locale, initializationOptions }: InitializeParams): InitializeResult {
    this.told = initializationOptions;
    this.editor = {
      language: localeLanguage(locale),
      asksSettings: capabilities.workspace?.configuration === true,
      tellsSettings: capabilities.workspace?.didChangeConfiguration?.dynamicRegistration === true,
    };
    return {
      serverInfo: { name: SOURCE, version: VERSION },
      capabilities: {
        positionEncoding: 'utf-16',
        // Open and close are told, changes come as what changed and not as the whole text (2: incremental).
        textDocumentSync: { openClose: true, change: 2 },
        hoverProvider: true,
        codeActionProvider: { codeActionKinds: ['quickfix'] },
      },
    };
  }

  private async ready(): Promise<void> {
    if (this.editor.tellsSettings) await this.connection.client.register(DidChangeConfigurationNotification.type, { section: SOURCE });
    this.rules = (await this.flow()).loadRules();
  }

  private settingsChanged(settings: unknown): void {
    this.asked.clear();
    if (!this.editor.asksSettings) this.told = (settings as Readonly<Record<string, unknown>> | null)?.[SOURCE] ?? this.told;
    for (const document of this.texts.all()) this.open.schedule(document);
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

  private async languageOf(uri: string, { result }: Linted): Promise<Language> {
    return (await this.settingsOf(uri)).language ?? this.editor.language ?? this.spoken ?? result.language;
  }

  private async publish(document: TextDocument, linted: Linted | null): Promise<void> {
    const diagnostics = linted === null ? [] : diagnosticsOf(linted, await this.languageOf(document.uri, linted));
    await this.connection.sendDiagnostics({ uri: document.uri, version: document.version, diagnostics });
  }

  /** Answers about what an editor shows now; null for a document that is not linted. */
  private async answer<T>(uri: string, of: (linted: Linted, language: Language) => T): Promise<T | null> {
    const document = this.texts.get(uri);
    if (!document || !isMarkdown(document)) return null;
    const linted = await this.open.upToDate(uri);
    return linted === null ? null : of(linted, await this.languageOf(uri, linted));
  }

  private log(error: unknown): void {
    this.connection.console.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
  }
}
