import type { Guard, GuardCue } from '../rules/book.js';
import type { TextDocument } from '../types.js';
import type { DocumentHits } from './hits.js';
import type { Surroundings } from './scope.js';
import type { Hit } from './scan.js';

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

/** The guards of all rules (catalogue §1.5): why words that look like a signal are none. */
export class GuardSet {
  private readonly byId: ReadonlyMap<string, Guard>;
  private readonly defaults: readonly string[];

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
    for (const id of [...this.defaults, ...add]) {
      if (drop.includes(id)) continue;
      const guard = this.byId.get(id);
      const sparing = guard && this.spares(guard, words);
      if (sparing) return sparing;
    }
    return null;
  }

  private spares(guard: Guard, words: Guarded): Sparing | null {
    for (const cue of guard.cues) {
      if (!this.hits.mayHave(cue)) continue;
      for (const sentence of this.sentencesOf(cue, words)) {
        const hit = this.hits.in(sentence, cue).find((h) => !this.isVoid(cue, sentence, h) && this.governs(cue, sentence, h, words));
        if (hit) return { guard, cue, sentence, hit };
      }
    }
    return null;
  }

  private sentencesOf({ where, reach }: GuardCue, { sentence }: Guarded): readonly number[] {
    const block = this.around.blockOf(sentence);
    if (where === 'heading') return this.around.headings(block, reach);
    if (where === 'intro') return this.around.introOf(block);
    if (where === 'unit' || where === 'block' || where === 'nearby') return this.around.sentences(where, sentence);
    return [sentence];
  }

  /** A cue whose words belong to a phrase that does not mean it (« sans délai », "no later than"). */
  private isVoid(cue: GuardCue, sentence: number, hit: Hit): boolean {
    if (cue.unless && this.hits.in(sentence, cue.unless).length > 0) return true;
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
