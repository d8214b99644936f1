import { TextDocument } from 'vscode-languageserver-textdocument';

import type { Flow } from '../flow.js';
import type { Linted } from './linted.js';
import type { EditorSettings } from './settings.js';

/** Pause after which somebody who types has stopped for a moment (ms): shorter ones would lint every word. */
const PAUSE_MS = 300;

const MARKDOWN_NAME = /\.(?:md|markdown|mdown|mkd)$/i;

/** Whether a document is one that is linted: by what the editor calls it, else by its name. */
export function isMarkdown({ languageId, uri }: TextDocument): boolean {
  return languageId === 'markdown' || (languageId !== 'mdx' && MARKDOWN_NAME.test(uri.split(/[?#]/)[0] ?? ''));
}

/** Lints open documents a moment after they change, and remembers what was found in their last version. */
export class OpenDocuments {
  private readonly waiting = new Map<string, NodeJS.Timeout>();
  private readonly results = new Map<string, Linted>();

  constructor(
    private readonly flow: () => Promise<Flow>,
    private readonly settings: (uri: string) => Promise<EditorSettings>,
    /** The last version of a document; null when it was closed. */
    private readonly current: (uri: string) => TextDocument | null,
    /** Called with what was found; null when the document could not be read, so that nothing old stays. */
    private readonly publish: (document: TextDocument, linted: Linted | null) => void,
    private readonly fail: (error: unknown) => void,
  ) {}

  /** Lints a document soon; at once when it was just opened. */
  schedule({ uri }: TextDocument): void {
    const pause = this.results.has(uri) || this.waiting.has(uri) ? PAUSE_MS : 0;
    this.forgetTimer(uri);
    this.waiting.set(uri, setTimeout(() => void this.lint(uri).catch(this.fail), pause));
  }

  close(uri: string): void {
    this.forgetTimer(uri);
    this.results.delete(uri);
  }

  closeAll(): void {
    for (const uri of [...this.waiting.keys()]) this.close(uri);
  }

  /** What was found in the version of a document that the editor shows now; linted first when it is not known yet. */
  async upToDate(uri: string): Promise<Linted | null> {
    const document = this.current(uri);
    if (document === null) return null;
    if (this.results.get(uri)?.document.version !== document.version) await this.lint(uri);
    const known = this.results.get(uri);
    return known?.document.version === document.version ? known : null;
  }

  private async lint(uri: string): Promise<void> {
    this.forgetTimer(uri);
    const document = this.current(uri);
    if (document === null || !isMarkdown(document)) return;
    // The editor changes its documents in place: keep this version.
    const snapshot = TextDocument.create(uri, document.languageId, document.version, document.getText());
    const { kind, packs } = await this.settings(uri);
    const flow = await this.flow();
    const bytes = new TextEncoder().encode(snapshot.getText());
    const { documents } = await flow.lint([{ path: fileName(uri), bytes }], { packs, ...(kind && { kind }) });
    // Somebody typed on meanwhile: another lint is on its way.
    if (this.current(uri)?.version !== snapshot.version) return;
    const [result] = documents;
    const linted = result === undefined ? null : { document: snapshot, result };
    if (linted === null) this.results.delete(uri);
    else this.results.set(uri, linted);
    this.publish(snapshot, linted);
  }

  private forgetTimer(uri: string): void {
    clearTimeout(this.waiting.get(uri));
    this.waiting.delete(uri);
  }
}

/** Name of the file of a URI; a document that was never saved (`untitled:`) has one too. */
function fileName(uri: string): string {
  const name = uri.split('/').at(-1) ?? uri;
  try {
    return named(decodeURIComponent(name));
  } catch {
    return named(name);
  }
}

function named(name: string): string {
  return MARKDOWN_NAME.test(name) ? name : `${name}.md`;
}
