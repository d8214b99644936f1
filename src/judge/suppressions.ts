import { foldWord } from '../text/fold.js';
import type { Match } from '../match/match.js';
import type { Block, Finding, Region, Remark, TextDocument } from '../types.js';
import { isOver, readDirective, type Directive } from './directives.js';
import type { ReservedId, Suppression } from './excuses.js';
import { unnumbered } from './fingerprint.js';
import type { Locator } from './places.js';
import { isReserved } from './reserved.js';

/** Something to be said of a suppression. */
export interface SuppressionFault {
  readonly id: ReservedId;
  /** Rules concerned, or the word that is not understood. */
  readonly names: readonly string[];
  /** Place of the remark in the document; null for one written elsewhere. */
  readonly region: Region | null;
  readonly block: Block | null;
  readonly text: string;
  readonly from: string | null;
}

/** A match, with what a suppression asks about its place. */
interface Placed {
  readonly ruleId: string;
  readonly block: Block | null;
  readonly region: Region;
  readonly section: readonly string[];
  readonly excerpt: string;
}

/** One suppression of the document, wherever it was written. */
interface Excuse extends Pick<Suppression, 'rules' | 'reason' | 'until'> {
  readonly covers: (placed: Placed) => boolean;
  readonly own: boolean;
  readonly from: string;
  /** True when `from` names a file beside the document. */
  readonly outside: boolean;
  readonly region: Region | null;
  readonly block: Block | null;
  readonly text: string;
}

/** What is known when suppressions are judged. */
export interface Suppressing {
  readonly outside: readonly Suppression[];
  /** ISO day on which the run takes place. */
  readonly today: string;
  /** Ids of all rules, and of those that run. */
  readonly known: ReadonlySet<string>;
  readonly active: ReadonlySet<string>;
}

/** The suppressions of one document: which matches they excuse, and what is to be said of them. */
export class Suppressions {
  readonly faults: SuppressionFault[] = [];
  private readonly holding: Excuse[] = [];
  private readonly used = new Map<Excuse, Set<string>>();

  constructor(
    private readonly text: TextDocument,
    private readonly locator: Locator,
    private readonly given: Suppressing,
  ) {
    const outside = given.outside.map((suppression) => this.fromOutside(suppression));
    for (const excuse of [...this.fromRemarks(text.remarks ?? []), ...outside]) if (this.isSound(excuse)) this.holding.push(excuse);
  }

  /** Why a match is set aside, or null. */
  excusing(match: Match, excerpt: string): Finding['suppressed'] {
    if (this.holding.length === 0) return null;
    const { place, rule } = match;
    const block = (place ? this.locator.blockOf(place) : this.text.blocks[0]) ?? null;
    const section = place ? (this.text.sections[block?.section ?? 0]?.path ?? []) : [];
    const placed = { ruleId: rule.id, block, region: place ? this.locator.region(place) : this.locator.title(), section, excerpt };
    const covering = this.holding.filter((excuse) => excuse.rules.includes(rule.id) && excuse.covers(placed));
    for (const excuse of covering) this.used.set(excuse, (this.used.get(excuse) ?? new Set<string>()).add(rule.id));
    const first = covering[0];
    return first ? { reason: first.reason, from: first.from } : null;
  }

  /** Rules that a suppression named and did not need, to be asked when all matches were seen. */
  needless(): readonly SuppressionFault[] {
    return this.holding.flatMap((excuse) => {
      const names = excuse.rules.filter((id) => this.given.active.has(id) && !this.used.get(excuse)?.has(id));
      return excuse.own && names.length > 0 ? [faultOf('suppression-needless', names, excuse)] : [];
    });
  }

  /** Whether a suppression names known rules, gives a reason and is not over; what it lacks is told. */
  private isSound(excuse: Excuse): boolean {
    const unknown = excuse.rules.filter((id) => !this.given.known.has(id) && !isReserved(id));
    if (unknown.length > 0 || excuse.rules.length === 0) this.faults.push(faultOf('suppression-unknown-rule', unknown, excuse));
    if (excuse.reason === '') this.faults.push(faultOf('suppression-without-reason', [], excuse));
    const over = excuse.until !== null && isOver(excuse.until, this.given.today);
    if (over) this.faults.push(faultOf('suppression-expired', [excuse.until ?? ''], excuse));
    return excuse.reason !== '' && !over;
  }

  private fromOutside({ rules, words, section, reason, until, from, own }: Suppression): Excuse {
    const wanted = words === null ? null : folded(words);
    const heading = section === null ? null : folded(unnumbered(section));
    const covers = (placed: Placed): boolean =>
      (wanted === null || folded(placed.excerpt).includes(wanted)) && (heading === null || placed.section.some((title) => folded(unnumbered(title)) === heading));
    return { rules, reason, until, from, own, covers, outside: true, region: null, block: null, text: '' };
  }

  private fromRemarks(remarks: readonly Remark[]): readonly Excuse[] {
    const read = remarks.map((remark, index) => ({ remark, index, directive: readDirective(remark) }));
    return read.flatMap(({ remark, index, directive }): readonly Excuse[] => {
      const place = this.placeOf(remark, index);
      if (directive === null) {
        const word = remark.text.replace(/^\s*agilefall\s*:\s*/i, '').split(/\s+/)[0] ?? '';
        this.faults.push({ id: 'suppression-unknown-rule', names: [word], ...place, text: remark.text, from: null });
        return [];
      }
      if (directive.reach === 'close') return [];
      const { rules, reason, until } = directive;
      const closes = read.slice(index + 1).filter((later) => later.directive?.reach === 'close');
      const from = remark.at === null ? 'Word' : `${this.text.path}:${place.region.line}`;
      const covers = this.coverage(directive, remark, index, closes.map((later) => [later.directive?.rules ?? [], later.remark.at?.[0] ?? 0] as const));
      return [{ rules, reason, until, from, own: true, covers, outside: false, ...place, text: remark.text }];
    });
  }

  private coverage({ reach }: Directive, { at }: Remark, index: number, closes: readonly (readonly [rules: readonly string[], at: number])[]): Excuse['covers'] {
    if (reach === 'file') return () => true;
    if (at === null) return ({ block }) => block?.remarks?.includes(index) ?? false;
    if (reach === 'open') {
      const end = (ruleId: string): number => closes.find(([rules]) => rules.length === 0 || rules.includes(ruleId))?.[1] ?? Infinity;
      return ({ region, ruleId }) => region.start >= at[1] && region.start < end(ruleId);
    }
    const [start, stop] = reach === 'line' ? this.ownLines(at) : this.nextLine(at[1]);
    return ({ block }) => block?.spans.some((span) => span.at < stop && span.at + span.length > start) ?? false;
  }

  private ownLines([start, end]: readonly [number, number]): readonly [number, number] {
    const { projection } = this.text;
    return [projection.lastIndexOf('\n', start - 1) + 1, lineEnd(projection, end)];
  }

  /** The next line that holds something else than remarks to the linter. */
  private nextLine(after: number): readonly [number, number] {
    const { projection, remarks = [] } = this.text;
    let start = lineEnd(projection, after) + 1;
    while (start < projection.length) {
      const end = lineEnd(projection, start);
      const within = remarks.flatMap(({ at }) => (at !== null && at[0] < end && at[1] > start ? [at] : []));
      const said = within.reduceRight((line, at) => line.slice(0, Math.max(0, at[0] - start)) + line.slice(at[1] - start), projection.slice(start, end));
      if (/[^\s>]/.test(said)) return [start, end];
      start = end + 1;
    }
    return [start, start];
  }

  /** Where a remark stands: the comment itself, or the first block that Word's range covers. */
  private placeOf({ at }: Remark, index: number): { readonly region: Region; readonly block: Block | null } {
    const { blocks } = this.text;
    if (at !== null) return { region: this.locator.regionOf(at[0], at[1]), block: blocks.findLast(({ spans }) => (spans[0]?.at ?? 0) <= at[0]) ?? null };
    const block = blocks.find(({ remarks }) => remarks?.includes(index)) ?? null;
    return { region: block ? this.locator.blockRegion(block) : this.locator.title(), block };
  }
}

function faultOf(id: ReservedId, names: readonly string[], { region, block, text, from, outside }: Excuse): SuppressionFault {
  return { id, names, region, block, text, from: outside ? from : null };
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
}

/** Letters and digits only, so that spaces, quotation marks and accents of a copy do not matter. */
function folded(text: string): string {
  return text.normalize('NFKC').split(/[^\p{L}\p{N}%€$]+/u).map(foldWord).join('');
}
