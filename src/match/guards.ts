import type { Guard, GuardCue } from '../rules/book.js';
import type { TextDocument } from '../types.js';
import type { DocumentHits } from './hits.js';
import type { Surroundings } from './scope.js';
import type { Hit } from './scan.js';
import type { SentenceSet } from './sentence-set.js';

/** Words between a cue and what it governs, when the cue does not say. A clause of a tender has about ten. */
const REACH = 8;

/** Words that turn a sentence: what stands before them does not govern what stands after. */
const TURNS = new Set('mais toutefois cependant neanmoins but however whereas nevertheless although'.split(' '));

/** The words `[start, end)` of a sentence that a guard may spare. */
export interface Guarded {
  readonly sentence: number;
  readonly start: number;
  readonly end: number;
  /** True when the matched phrase itself says a negation, which then spares nothing inside it. */
  readonly negative: boolean;
}

/** A guard with the words of its cue. */
export interface Sparing {
  readonly guard: Guard;
  readonly cue: GuardCue;
  readonly sentence: number;
  readonly hit: Hit;
}

/** Cues of a guard that may be found somewhere in the document. */
interface CuesFound {
  readonly all: readonly GuardCue[];
  /** Those that spare words of other sentences too. */
  readonly far: readonly GuardCue[];
  /** Sentences that may hold one of the others. */
  readonly near: SentenceSet;
}

/** The guards of all rules (catalogue §1.5): why words that look like a signal are none. */
export class GuardSet {
  private readonly byId: ReadonlyMap<string, Guard>;
  private readonly defaults: readonly string[];
  private readonly cues = new Map<Guard, CuesFound>();

  constructor(
    guards: readonly Guard[],
    private readonly text: TextDocument,
    private readonly hits: DocumentHits,
    private readonly around: Surroundings,
  ) {
    this.byId = new Map(guards.map((guard) => [guard.id, guard]));
    this.defaults = guards.filter((guard) => guard.byDefault).map((guard) => guard.id);
  }

  /** The first guard that spares the words, or null. */
  sparing(words: Guarded, add: readonly string[] = [], drop: readonly string[] = []): Sparing | null {
    return this.firstOf(this.defaults, words, drop) ?? this.firstOf(add, words, drop);
  }

  private firstOf(ids: readonly string[], words: Guarded, drop: readonly string[]): Sparing | null {
    for (const id of ids) {
      if (drop.includes(id)) continue;
      const guard = this.byId.get(id);
      const sparing = guard && this.spares(guard, words);
      if (sparing) return sparing;
    }
    return null;
  }

  private spares(guard: Guard, words: Guarded): Sparing | null {
    const { all, far, near } = this.cuesOf(guard);
    for (const cue of near.has(words.sentence) ? all : far) {
      const around = this.sentencesAround(cue, words.sentence);
      if (around === null) {
        const sparing = this.sparesIn(words.sentence, guard, cue, words);
        if (sparing) return sparing;
      } else {
        for (const sentence of around) {
          const sparing = this.sparesIn(sentence, guard, cue, words);
          if (sparing) return sparing;
        }
      }
    }
    return null;
  }

  private sparesIn(sentence: number, guard: Guard, cue: GuardCue, words: Guarded): Sparing | null {
    for (const hit of this.hits.in(sentence, cue)) {
      if (!this.isVoid(cue, sentence, hit) && this.governs(cue, sentence, hit, words)) return { guard, cue, sentence, hit };
    }
    return null;
  }

  private cuesOf(guard: Guard): CuesFound {
    let found = this.cues.get(guard);
    if (found) return found;
    const all = guard.cues.filter((cue) => this.hits.mayHave(cue));
    const far = all.filter(isFar);
    this.cues.set(guard, (found = { all, far, near: this.hits.mayHold(all.filter((cue) => !isFar(cue))) }));
    return found;
  }

  /** Sentences in which a cue is looked for; null for the sentence of the words alone. */
  private sentencesAround({ where, reach }: GuardCue, sentence: number): readonly number[] | null {
    if (where === 'heading') return this.around.headings(this.around.blockOf(sentence), reach);
    if (where === 'intro') return this.around.introOf(this.around.blockOf(sentence));
    return isAround(where) ? this.around.sentences(where, sentence) : null;
  }

  /** A cue whose words belong to a phrase that does not mean it (« sans délai », "no later than"). */
  private isVoid(cue: GuardCue, sentence: number, hit: Hit): boolean {
    if (cue.unless && this.hits.has(sentence, cue.unless)) return true;
    return cue.except !== undefined && this.hits.in(sentence, cue.except).some((e) => e.start < hit.end && hit.start < e.end);
  }

  private governs(cue: GuardCue, sentence: number, hit: Hit, words: Guarded): boolean {
    switch (cue.where) {
      case 'before':
        return hit.end <= words.start && this.isNear(cue, sentence, hit.end, words.start);
      case 'after':
        return hit.start >= words.end && this.isNear(cue, sentence, words.end, hit.start);
      case 'around':
        return this.overlaps(hit, words) || this.isNear(cue, sentence, hit.end, words.start) || this.isNear(cue, sentence, words.end, hit.start);
      case 'inside':
        return !words.negative && this.overlaps(hit, words);
      default:
        return true;
    }
  }

  private overlaps(hit: Hit, words: Guarded): boolean {
    return hit.start < words.end && words.start < hit.end;
  }

  /** Whether words `from` to `to` are few and hold no turn of the sentence. */
  private isNear(cue: GuardCue, sentence: number, from: number, to: number): boolean {
    if (to < from || to - from > (cue.reach ?? REACH)) return false;
    const tokens = this.text.sentences[sentence]?.tokens ?? [];
    for (let i = from; i <= to && i < tokens.length; i++) {
      const before = tokens[i]?.before;
      if (before === ';' || (before === ',' && !cue.commas)) return false;
      if (i < to && TURNS.has(tokens[i]?.form ?? '')) return false;
    }
    return true;
  }
}

/** Whether a cue is looked for in other sentences than that of the words. */
function isFar({ where }: GuardCue): boolean {
  return where === 'heading' || where === 'intro' || isAround(where);
}

function isAround(where: GuardCue['where']): where is 'unit' | 'block' | 'nearby' {
  return where === 'unit' || where === 'block' || where === 'nearby';
}
