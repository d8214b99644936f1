import { AgilefallError } from '../errors.js';
import type { Language } from '../types.js';
import { formsOf } from './inflect.js';
import type { PatternNode, QuantityTest } from './pattern.js';

/**
 * One edge of a finite automaton over words. Automata have no memory and gaps are bounded,
 * so that matching is linear in the text whatever a rule says.
 */
export type Edge =
  | { readonly on: 'nothing'; readonly to: number }
  | { readonly on: 'word'; readonly atom: number; readonly to: number }
  | { readonly on: 'list'; readonly program: Program; readonly to: number }
  | { readonly on: 'quantity'; readonly test: QuantityTest; readonly to: number }
  | { readonly on: 'any'; readonly to: number }
  | { readonly on: 'start'; readonly to: number }
  | { readonly on: 'end'; readonly to: number };

/** The phrases of one set, as one automaton. State 0 is where it begins. */
export interface Program {
  readonly edges: readonly (readonly Edge[])[];
  /** For each state, the index of the phrase that ends there, or -1. */
  readonly accepts: readonly number[];
  /** For each phrase, whether it says its own negation. */
  readonly negative: readonly boolean[];
  /** Atoms that a match can begin with. */
  readonly first: ReadonlySet<number>;
}

/** Every quantity begins with this atom. */
export const QUANTITY_ATOM = 0;

/** Words and beginnings of words that some phrase knows, numbered. */
export class AtomTable {
  private readonly exact = new Map<string, number[]>();
  private readonly prefixes = new Map<string, number[]>();
  private readonly known = new Map<string, number>();
  private count = QUANTITY_ATOM + 1;
  private longest = 0;

  constructor(private readonly language: Language) {}

  atom(word: string, how: 'inflected' | 'verb' | 'prefix' | 'exact'): number {
    const key = `${how}:${word}`;
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const atom = this.count++;
    this.known.set(key, atom);
    if (how === 'prefix') this.addPrefix(word, atom);
    else for (const form of formsOf(word, how, this.language)) push(this.exact, form, atom);
    return atom;
  }

  /** Atoms that a folded word satisfies. */
  atomsOf(form: string): readonly number[] {
    const atoms = [...(this.exact.get(form) ?? [])];
    for (let length = Math.min(form.length, this.longest); length > 0; length--) {
      const found = this.prefixes.get(form.slice(0, length));
      if (found) atoms.push(...found);
    }
    return atoms;
  }

  private addPrefix(prefix: string, atom: number): void {
    push(this.prefixes, prefix, atom);
    this.longest = Math.max(this.longest, prefix.length);
  }
}

function push(map: Map<string, number[]>, key: string, value: number): void {
  const values = map.get(key);
  if (values) values.push(value);
  else map.set(key, [value]);
}

const NEGATIVE_WORDS = new Set(
  "ne n' pas plus jamais aucun aucune ni sans non nul nulle zero no not never without none nor cannot neither isn't won't".split(' '),
);

export interface BuildContext {
  readonly language: Language;
  readonly atoms: AtomTable;
  readonly isLight: (form: string) => boolean;
  /** The automaton of a word list. */
  readonly list: (name: string) => Program;
}

/** Builds the automaton of a set of phrases. @throws AgilefallError `bad-rule` when a phrase begins with a gap. */
export function buildProgram(patterns: readonly PatternNode[], context: BuildContext): Program {
  const builder = new Builder(context);
  patterns.forEach((pattern, index) => builder.addPhrase(pattern, index));
  return builder.finish(patterns.map((pattern) => saysNegation(pattern)));
}

class Builder {
  private readonly edges: Edge[][] = [[]];
  private readonly accepts: number[] = [-1];

  constructor(private readonly context: BuildContext) {}

  addPhrase(pattern: PatternNode, index: number): void {
    const end = this.state();
    this.accepts[end] = index;
    this.add(pattern, 0, end);
  }

  finish(negative: readonly boolean[]): Program {
    const first = new Set<number>();
    for (const state of this.closure(0)) for (const edge of this.edges[state] ?? []) this.addFirst(edge, first);
    return { edges: this.edges, accepts: this.accepts, negative, first };
  }

  private addFirst(edge: Edge, first: Set<number>): void {
    if (edge.on === 'word') first.add(edge.atom);
    if (edge.on === 'quantity') first.add(QUANTITY_ATOM);
    if (edge.on === 'list') for (const atom of edge.program.first) first.add(atom);
    if (edge.on === 'any') throw new AgilefallError('bad-rule', 'A phrase may not begin with a gap, or hold nothing but optional words.');
  }

  private closure(from: number): Set<number> {
    const seen = new Set([from]);
    for (const state of seen) {
      for (const edge of this.edges[state] ?? []) if (edge.on === 'nothing' || edge.on === 'start') seen.add(edge.to);
    }
    return seen;
  }

  private state(): number {
    this.edges.push([]);
    this.accepts.push(-1);
    return this.edges.length - 1;
  }

  private link(from: number, edge: Edge): void {
    this.edges[from]?.push(edge);
  }

  private add(node: PatternNode, from: number, to: number): void {
    switch (node.type) {
      case 'word':
        return this.addWord(node, from, to);
      case 'list':
        return this.link(from, { on: 'list', program: this.context.list(node.name), to });
      case 'quantity':
        return this.link(from, { on: 'quantity', test: node.test, to });
      case 'gap':
        return this.addGap(node.most, from, to);
      case 'any':
      case 'start':
      case 'end':
        return this.link(from, { on: node.type, to });
      case 'optional':
        this.link(from, { on: 'nothing', to });
        return this.add(node.node, from, to);
      case 'choice':
        for (const choice of node.nodes) this.addChoice(choice, from, to);
        return;
      case 'sequence':
        return this.addSequence(node.nodes, from, to);
    }
  }

  /** An article that is an alternative by itself is meant: « responsable (de | du) produit ». */
  private addChoice(node: PatternNode, from: number, to: number): void {
    if (node.type === 'word') return this.link(from, { on: 'word', atom: this.context.atoms.atom(node.word, node.how), to });
    this.add(node, from, to);
  }

  private addWord(node: Extract<PatternNode, { type: 'word' }>, from: number, to: number): void {
    if ((node.how === 'inflected' || node.word.endsWith("'")) && this.context.isLight(node.word)) return this.link(from, { on: 'nothing', to });
    this.link(from, { on: 'word', atom: this.context.atoms.atom(node.word, node.how), to });
  }

  private addGap(most: number, from: number, to: number): void {
    let at = from;
    for (let i = 0; i < most; i++) {
      this.link(at, { on: 'nothing', to });
      const next = this.state();
      this.link(at, { on: 'any', to: next });
      at = next;
    }
    this.link(at, { on: 'nothing', to });
  }

  private addSequence(nodes: readonly PatternNode[], from: number, to: number): void {
    let at = from;
    nodes.forEach((node, i) => {
      const next = i === nodes.length - 1 ? to : this.state();
      this.add(node, at, next);
      at = next;
    });
  }
}

function saysNegation(node: PatternNode): boolean {
  if (node.type === 'word') return NEGATIVE_WORDS.has(node.word);
  if (node.type === 'sequence' || node.type === 'choice') return node.nodes.some(saysNegation);
  if (node.type === 'list') return node.name.startsWith('no-');
  return node.type === 'optional' && saysNegation(node.node);
}
