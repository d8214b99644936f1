import { AgilefallError } from './errors.js';
import type { ReportLevels, Suppression } from './judge/excuses.js';
import { judgeDocument } from './judge/index.js';
import { isReserved } from './judge/reserved.js';
import { matchDossier, type MatchOptions } from './match/index.js';
import { saidOf } from './parse/archive.js';
import type { RuleBook, RuleSource } from './rules/book.js';
import { bundledBook } from './rules/bundled.js';
import { CompiledLanguages } from './rules/languages.js';
import { DEFAULT_PACKS, isIn, packsNamed } from './rules/packs.js';
import type { DocumentKind, DocumentResult, TextDocument } from './types.js';

/** What decides how a document that was read is judged. */
export interface VerdictOptions {
  /** Says what the documents buy, instead of finding it out. */
  readonly kind?: DocumentKind;
  /** Ids of the rules to run, whatever their packs; the rules of `packs` when not given. */
  readonly rules?: readonly string[];
  /** Packs of rules to run together: `recommended` (when not given), `strict`, `editorial`, `seed`. */
  readonly packs?: readonly string[];
  /** Rules other than the bundled ones. */
  readonly book?: RuleBook;
  /** Told when a step begins, with the file it is about (null: all pieces of a dossier), and `done` after the last. */
  readonly onStep?: (step: LintStep, path: string | null) => void;
  /** Told when a rule begins to look at a document. */
  readonly onRule?: (id: string) => void;
  /** Passages excused from outside the documents, by the path of the document. */
  readonly suppressions?: ReadonlyMap<string, readonly Suppression[]>;
  /** How grave the reports on suppressions are: needless, without reason, unknown rule, expired. */
  readonly reports?: ReportLevels;
  /** ISO day (`2026-12-31`) by which suppressions with a date are judged; today in UTC when not given. */
  readonly today?: string;
}

/** Steps of the flow, in their order. */
export type LintStep = 'read' | 'rules' | 'match' | 'judge' | 'done';

/** The second half of the flow: blocks, sentences and quantities in, findings out. */
export class Verdicts {
  /** Rules that run, in the order of the book. */
  readonly active: readonly RuleSource[];
  readonly #book: RuleBook;
  readonly #rules: ReadonlySet<string>;
  readonly #languages: CompiledLanguages;

  /** @throws AgilefallError `unknown-rule` or `bad-option` when the options name rules or packs that do not exist. */
  constructor(private readonly options: VerdictOptions) {
    this.#book = options.book ?? bundledBook();
    this.#rules = chosenRules(this.#book, options);
    this.#languages = new CompiledLanguages(this.#book);
    this.active = this.#book.rules.filter((rule) => this.#rules.has(rule.id));
  }

  /** Makes the rules ready for the languages of a document; to be called before it is judged. */
  async prepare(text: TextDocument): Promise<void> {
    this.options.onStep?.('rules', text.path);
    await this.#languages.prepare(text);
  }

  /** Judges a document, or the pieces of a dossier together; `path` is that of the document, null for a dossier. */
  judge(texts: readonly TextDocument[], path: string | null): readonly DocumentResult[] {
    const { kind = null, onStep, onRule, reports = {}, today = new Date().toISOString().slice(0, 10) } = this.options;
    const matching: MatchOptions = { book: this.#book, compiled: (language) => this.#languages.of(language), kind, rules: this.#rules, ...(onRule && { onRule }) };
    onStep?.('match', path);
    const all = matchDossier(texts, matching);
    onStep?.('judge', path);
    return all.map((matched) => judgeDocument(matched, this.#book, { active: this.#rules, reports, today, suppressions: suppressionsOf(matched.context.text.path, this.options) }));
  }
}

/** Those of an archive hold for each document in it, and are needless only when they are in all: which cannot be told of one. */
function suppressionsOf(path: string, { suppressions }: VerdictOptions): readonly Suppression[] {
  const found = saidOf(path, suppressions ?? new Map<string, readonly Suppression[]>());
  if (found === null) return [];
  return found.inside ? found.said.map((suppression) => ({ ...suppression, own: false })) : found.said;
}

/** Rules asked for by name, else those of the packs asked for. @throws AgilefallError `unknown-rule`, `bad-option`. */
export function chosenRules(book: RuleBook, { rules: ids, packs }: VerdictOptions): ReadonlySet<string> {
  const named = packs ? packsNamed(packs) : DEFAULT_PACKS;
  if (!ids) return new Set(book.rules.filter((rule) => isIn(named, rule)).map((rule) => rule.id));
  const unknown = ids.find((id) => !isReserved(id) && !book.rules.some((rule) => rule.id === id));
  if (unknown !== undefined) throw new AgilefallError('unknown-rule', `There is no rule « ${unknown} ».`, { place: unknown, hint: '`agilefall rules` lists them.' });
  return new Set(ids);
}
