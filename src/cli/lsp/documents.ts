import { TextDocument } from 'vscode-languageserver-textdocument';

import { isMarkdown } from './file-name.js';
import type { Linted } from './linted.js';
import type { Look } from './project.js';

/** Pause after which somebody who types has stopped for a moment (ms): shorter ones would lint every word. */
const PAUSE_MS = 300;

/** Lints open documents a moment after they change, and remembers what was found in their last version. */
export class OpenDocuments {
  private readonly waiting = new Map<string, NodeJS.Timeout>();
  private readonly results = new Map<string, Linted>();
  /** Counts how often settings changed. */
  private turn = 0;

  constructor(
    private readonly look: (uri: string, bytes: Uint8Array) => Promise<Look>,
    /** The last version of a document; null when it was closed. */
    private readonly current: (uri: string) => TextDocument | null,
    /** Called with what was found; null when the document could not be read, so that nothing old stays. */
    private readonly publish: (document: TextDocument, linted: Linted | null, look: Look) => void,
    private readonly fail: (error: unknown) => void,
  ) {}

  /** Lints a document soon; at once when it was just opened. */
  schedule({ uri }: TextDocument): void {
    const pause = this.results.has(uri) || this.waiting.has(uri) ? PAUSE_MS : 0;
    this.forgetTimer(uri);
    this.waiting.set(uri, setTimeout(() => void this.lint(uri).catch(this.fail), pause));
  }

  /** Lints documents anew though their text is the same: settings changed. */
  refresh(documents: readonly TextDocument[]): void {
    this.turn += 1;
    for (const document of documents) {
      this.close(document.uri);
      this.schedule(document);
    }
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
    const { turn } = this;
    const look = await this.look(uri, new TextEncoder().encode(snapshot.getText()));
    // Somebody typed on or changed settings meanwhile: another lint is on its way.
    if (this.current(uri)?.version !== snapshot.version || this.turn !== turn) return;
    const { result, rules, language } = look;
    const linted = result === null ? null : { document: snapshot, result, rules, language };
    if (linted === null) this.results.delete(uri);
    else this.results.set(uri, linted);
    this.publish(snapshot, linted, look);
  }

  private forgetTimer(uri: string): void {
    clearTimeout(this.waiting.get(uri));
    this.waiting.delete(uri);
  }
}
