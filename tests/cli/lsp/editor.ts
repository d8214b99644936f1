import { tmpdir } from 'node:os';
import { PassThrough, Readable } from 'node:stream';
import { pathToFileURL } from 'node:url';

import type { Diagnostic } from 'vscode-languageserver';

import { serve } from '../../../src/cli/lsp/server.js';
import { readArguments } from '../../../src/cli/arguments.js';
import type { Context } from '../../../src/cli/context.js';
import { MESSAGES } from '../../../src/cli/messages.js';
import { findFiles, readSource, readStdin } from '../../../src/source/index.js';
import { readDocument } from '../../../src/read.js';
import type { Flow } from '../../../src/cli/flow.js';
import { lint, loadRules, loadThresholds, missingOcrPackages, projectFile, tryText } from '../../../src/lint.js';
import type { Language } from '../../../src/types.js';
import { smallBook } from '../../rules/small-book.js';

interface Message {
  readonly id?: number | string;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
  readonly error?: { readonly code: number; readonly message: string };
}

interface Published {
  readonly uri: string;
  readonly version?: number;
  readonly diagnostics: readonly Diagnostic[];
}

/** What an editor says and hears, as bytes: « Content-Length: 57␍␊␍␊{…} ». */
export class Editor {
  private readonly waiting: { readonly wants: (message: Message) => boolean; readonly take: (message: Message) => void }[] = [];
  private readonly heard: Message[] = [];
  private rest = Buffer.alloc(0);
  private last = 0;
  /** Answers to what the server asks, by method. */
  readonly answers = new Map<string, (params: unknown) => unknown>();

  constructor(
    private readonly input: NodeJS.WritableStream,
    output: NodeJS.ReadableStream,
  ) {
    output.on('data', (part: Buffer) => this.hear(part));
  }

  /** Sends a request; its answer, or the error. */
  async ask(method: string, params: unknown): Promise<unknown> {
    const id = (this.last += 1);
    this.send({ id, method, params });
    const { result, error } = await this.next((message) => message.id === id && message.method === undefined);
    if (error) throw new Error(error.message);
    return result;
  }

  tell(method: string, params: unknown): void {
    this.send({ method, params });
  }

  /** Diagnostics of one version of a document, when they come. */
  async diagnostics(uri: string, version?: number): Promise<readonly Diagnostic[]> {
    const { params } = await this.next(({ method, params: given }) => {
      const published = given as Published;
      return method === 'textDocument/publishDiagnostics' && published.uri === uri && (version === undefined || published.version === version);
    });
    return (params as Published).diagnostics;
  }

  /** The next diagnostics that come for a file, whatever came before. */
  async nextDiagnostics(uri: string): Promise<readonly Diagnostic[]> {
    const { params } = await new Promise<Message>((take) =>
      this.waiting.push({ wants: ({ method, params: given }) => method === 'textDocument/publishDiagnostics' && (given as Published).uri === uri, take }),
    );
    return (params as Published).diagnostics;
  }

  /** Whether the server asked for something, so far. */
  asked(method: string): unknown {
    return this.heard.find((message) => message.method === method)?.params;
  }

  /** Versions that diagnostics came for, so far. */
  publishedVersions(uri: string): readonly (number | undefined)[] {
    return this.heard.flatMap(({ method, params }) => (method === 'textDocument/publishDiagnostics' && (params as Published).uri === uri ? [(params as Published).version] : []));
  }

  private next(wants: (message: Message) => boolean): Promise<Message> {
    const known = this.heard.find(wants);
    if (known) return Promise.resolve(known);
    return new Promise((take) => this.waiting.push({ wants, take }));
  }

  private send(message: Message): void {
    const body = Buffer.from(JSON.stringify({ jsonrpc: '2.0', ...message }));
    this.input.write(`Content-Length: ${body.length}\r\n\r\n`);
    this.input.write(body);
  }

  private hear(part: Buffer): void {
    this.rest = Buffer.concat([this.rest, part]);
    for (;;) {
      const head = this.rest.indexOf('\r\n\r\n');
      const length = Number(/Content-Length: (\d+)/.exec(this.rest.toString('latin1', 0, Math.max(0, head)))?.[1] ?? NaN);
      if (head < 0 || this.rest.length < head + 4 + length) return;
      const body = this.rest.subarray(head + 4, head + 4 + length).toString('utf8');
      this.rest = this.rest.subarray(head + 4 + length);
      this.take(JSON.parse(body) as Message);
    }
  }

  private take(message: Message): void {
    if (message.id !== undefined && message.method !== undefined) {
      const answer = this.answers.get(message.method);
      this.send({ id: message.id, result: answer === undefined ? null : answer(message.params) });
    }
    this.heard.push(message);
    const index = this.waiting.findIndex(({ wants }) => wants(message));
    if (index >= 0) this.waiting.splice(index, 1)[0]?.take(message);
  }
}

/** The flow over the small book of the tests, and how many texts it was given. */
function smallFlow(): { readonly flow: () => Promise<Flow>; readonly linted: string[] } {
  const linted: string[] = [];
  const flow = async (): Promise<Flow> => ({
    lint: (files, options) => {
      linted.push(...files.map(({ bytes }) => new TextDecoder().decode(bytes)));
      return lint(files, { ...options, book: smallBook });
    },
    projectFile,
    missingOcrPackages,
    loadThresholds,
    loadRules: () => loadRules(smallBook),
    tryText,
  });
  return { flow, linted };
}

function contextOf(flow: () => Promise<Flow>, spoken: Language | null): Context {
  const nothing = { write: () => undefined };
  return {
    settings: { ...readArguments(['lsp'], 'en'), language: spoken },
    io: { stdin: Readable.from([]), stdout: nothing, stderr: nothing, env: {}, cwd: tmpdir(), isTTY: false, columns: undefined },
    steps: {
      flow,
      source: async () => ({ findFiles, readSource, readStdin }),
      reader: async () => ({ expect: () => undefined, readOrJudge: (file, limits) => readDocument(file, limits), project: async (file) => new TextDecoder().decode(file.bytes) }),
    },
    language: spoken,
    spoken: spoken ?? 'en',
    messages: MESSAGES[spoken ?? 'en'],
    color: false,
    width: 80,
  };
}

interface Opened {
  readonly editor: Editor;
  readonly linted: readonly string[];
  /** Exit code of the server. */
  readonly ended: Promise<number>;
  readonly hangUp: () => void;
}

/** An editor that has greeted a server; `real`: with the bundled rules. */
export async function greeted({ locale, options, capabilities = {}, spoken = null, folder = null, real = false }: { folder?: string | null; real?: boolean; locale?: string; options?: unknown; capabilities?: object; spoken?: Language | null } = {}): Promise<Opened> {
  const [input, output] = [new PassThrough(), new PassThrough()];
  const { flow, linted } = smallFlow();
  const steps = real ? () => import('../../../src/lint.js') : flow;
  const ended = serve({ input, output }, contextOf(steps, spoken));
  const editor = new Editor(input, output);
  await editor.ask('initialize', { processId: null, rootUri: folder === null ? null : pathToFileURL(folder).href, capabilities, ...(locale && { locale }), initializationOptions: options });
  editor.tell('initialized', {});
  return { editor, linted, ended, hangUp: () => input.end() };
}

/** Opens a document in the editor; version 1. */
export function open(editor: Editor, uri: string, text: string, languageId = 'markdown'): void {
  editor.tell('textDocument/didOpen', { textDocument: { uri, languageId, version: 1, text } });
}

/** The text of a range, counted as the protocol says: lines by any line break, columns in UTF-16 units. */
export function textIn(text: string, { start, end }: Diagnostic['range']): string {
  const lines = text.split(/\r\n|\n|\r/);
  const starts: number[] = [];
  let at = 0;
  for (const line of lines) {
    starts.push(at);
    at += line.length;
    at += text.startsWith('\r\n', at) ? 2 : 1;
  }
  return text.slice((starts[start.line] ?? 0) + start.character, (starts[end.line] ?? 0) + end.character);
}
