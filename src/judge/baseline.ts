import type { DocumentResult, Finding } from '../types.js';
import { passageId, unnumbered } from './fingerprint.js';

/** A finding that is known: what it says, not where it stands. */
export interface BaselineEntry {
  readonly rule: string;
  /** Deepest heading above the passage, without its number: it decides between passages that read alike, no more. */
  readonly section: string;
  /** The first words of the passage, for whoever reads the file; empty for a finding on the whole document. */
  readonly passage: string;
  /** Rule and whole passage (see `passageId`). */
  readonly id: string;
  /** How many passages read exactly so. */
  readonly count: number;
  /**
   * Of a rule that speaks once of a document, the ids of its other passages: one of them is told when the first is mended.
   * Of a finding that is about the whole document, but stands on a passage, also the id of an empty one.
   */
  readonly others?: readonly string[];
}

/** Known findings by document: paths relative to the file of the baseline, with forward slashes. */
export type Baseline = ReadonlyMap<string, readonly BaselineEntry[]>;

/** An entry that no finding of the run needed. */
export interface UnusedEntry extends BaselineEntry {
  readonly path: string;
}

/** A document under the path that the baseline knows it by. */
interface Keyed {
  readonly key: string;
  readonly document: DocumentResult;
}

/** Letters of a passage kept for the reader. */
const PASSAGE_LENGTH = 120;

/** The standing findings of documents as a baseline. */
export function baselineOf(documents: readonly Keyed[]): Baseline {
  return new Map(documents.map(({ key, document }) => [key, entriesOf(document.findings.filter(({ suppressed }) => suppressed === null))]));
}

function entriesOf(findings: readonly Finding[]): readonly BaselineEntry[] {
  const entries = new Map<string, BaselineEntry>();
  for (const finding of findings) {
    const [id, section] = [idOf(finding), sectionOf(finding)];
    const key = `${id} ${section}`;
    const count = (entries.get(key)?.count ?? 0) + 1;
    entries.set(key, { rule: finding.ruleId, section, passage: shortened(finding.excerpt), id, count, ...(finding.alike && { others: finding.alike }) });
  }
  return [...entries.values()].sort(byContent);
}

/** The order of the file: that of the rules and passages, so that moving a section changes no line. */
export function byContent(a: BaselineEntry, b: BaselineEntry): number {
  return compare(a.rule, b.rule) || compare(a.passage, b.passage) || compare(a.id, b.id) || compare(a.section, b.section);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

function shortened(passage: string): string {
  const text = passage.replace(/\s+/g, ' ').trim();
  return text.length <= PASSAGE_LENGTH ? text : `${text.slice(0, PASSAGE_LENGTH).trimEnd()}…`;
}

function idOf({ ruleId, excerpt }: Finding): string {
  return passageId(ruleId, excerpt);
}

function sectionOf({ section, excerpt }: Finding): string {
  return excerpt === '' ? '' : unnumbered(section.at(-1) ?? '');
}

interface Applied {
  readonly documents: readonly DocumentResult[];
  readonly unused: readonly UnusedEntry[];
}

/**
 * Sets the known findings aside. Each entry excuses as many findings as it counts, no more, so that a fixed finding makes no
 * room for a new one:
 *
 * 1. a document takes the entries of its own path, those of the same heading first;
 * 2. one that has none takes those of the document of the same name with another ending: `cctp.pdf` made from `cctp.docx`;
 * 3. passages still standing take what is left in the other documents of the run and in those that are gone: a section that moved.
 *
 * @param gone documents of the baseline that no longer exist.
 * @param from file of the baseline, told with each finding.
 */
export function applyBaseline(documents: readonly Keyed[], baseline: Baseline, gone: ReadonlySet<string>, from: string): Applied {
  const pools = new Map([...baseline].map(([path, entries]) => [path, new Pool(entries)]));
  const here = new Set(documents.map(({ key }) => key));
  const lent = new Set(here);
  const marked = new Map<Finding, Finding>();
  const know = (finding: Finding): void => void marked.set(finding, { ...finding, suppressed: { reason: 'baseline', from, known: true } });
  for (const { key, document } of documents) {
    const pool = pools.get(key) ?? poolOfName(key, baseline, pools, lent);
    for (const finding of pool?.take(standing(document, marked)) ?? []) know(finding);
  }
  // Of documents that are neither here nor gone nothing is known: their entries stay as they are.
  const rest = [...pools].filter(([path]) => here.has(path) || gone.has(path));
  for (const { document } of documents) {
    for (const [path, pool] of rest) {
      const left = standing(document, marked).filter(({ excerpt }) => excerpt !== '' || gone.has(path));
      for (const finding of pool.take(left)) know(finding);
    }
  }
  return {
    documents: documents.map(({ document }) => ({ ...document, findings: document.findings.map((finding) => marked.get(finding) ?? finding) })),
    unused: rest.flatMap(([path, pool]) => pool.left().map((entry) => ({ ...entry, path }))),
  };
}

function standing({ findings }: DocumentResult, marked: ReadonlyMap<Finding, Finding>): readonly Finding[] {
  return findings.filter((finding) => finding.suppressed === null && !marked.has(finding));
}

/** The entries of `cctp.docx` for `cctp.pdf`; when both are here, each has them whole. */
function poolOfName(key: string, baseline: Baseline, pools: ReadonlyMap<string, Pool>, lent: Set<string>): Pool | undefined {
  const path = [...baseline.keys()].find((other) => nameOf(other) === nameOf(key));
  if (path === undefined) return undefined;
  if (lent.has(path)) return new Pool(baseline.get(path) ?? []);
  lent.add(path);
  return pools.get(path);
}

function nameOf(path: string): string {
  return path.replace(/\.[^./]+$/, '').toLowerCase();
}

/** Whether an entry knows a finding by another passage than its own, or as one that is about the whole document. */
function isOther({ rule, others = [] }: BaselineEntry, finding: Finding): boolean {
  const whole = passageId(rule, '');
  return rule === finding.ruleId && (others.includes(idOf(finding)) || (others.includes(whole) && (finding.alike?.includes(whole) ?? false)));
}

/** The entries of one document, each with how many findings it still excuses. */
class Pool {
  private readonly byId = new Map<string, { readonly entry: BaselineEntry; left: number }[]>();

  constructor(entries: readonly BaselineEntry[]) {
    for (const entry of entries) this.byId.set(entry.id, [...(this.byId.get(entry.id) ?? []), { entry, left: entry.count }]);
  }

  /** The findings that entries are left for, each entry giving first to those below its own heading. */
  take(findings: readonly Finding[]): readonly Finding[] {
    const exact = findings.filter((finding) => this.spend(finding, (entry) => entry.section === sectionOf(finding)));
    const known = new Set(exact);
    const moved = findings.filter((finding) => !known.has(finding) && this.spend(finding, () => true));
    for (const finding of moved) known.add(finding);
    return [...known, ...findings.filter((finding) => !known.has(finding) && this.spendOther(finding))];
  }

  /** Entries with what they excuse no more. */
  left(): readonly BaselineEntry[] {
    return [...this.byId.values()].flat().filter(({ left }) => left > 0).map(({ entry, left }) => ({ ...entry, count: left }));
  }

  /** A rule that speaks once, or of the whole document, stands on another of its passages than before: known if it was one of them. */
  private spendOther(finding: Finding): boolean {
    const slot = [...this.byId.values()].flat().find(({ entry, left }) => left > 0 && isOther(entry, finding));
    if (!slot) return false;
    slot.left -= 1;
    return true;
  }

  private spend(finding: Finding, fits: (entry: BaselineEntry) => boolean): boolean {
    const slot = this.byId.get(idOf(finding))?.find(({ entry, left }) => left > 0 && fits(entry));
    if (!slot) return false;
    slot.left -= 1;
    return true;
  }
}
