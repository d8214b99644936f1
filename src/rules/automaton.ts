import { AgilefallError } from '../errors.js';
import type { Language } from '../types.js';
import { formsOf } from './inflect.js';
import { parsePattern, type PatternNode, type QuantityTest } from './pattern.js';

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
  | { readonly on: 'gap'; readonly most: number; readonly to: number }
  | { readonly on: 'start'; readonly to: number }
  | { readonly on: 'end'; readonly to: number };

/** The phrases of one set, as one automaton. */
export interface Program {
  /** Number of the program in its language. */
  readonly id: number;
  readonly edges: readonly (readonly Edge[])[];
  /** For each state, the index of the phrase that ends there, or -1. */
  readonly accepts: readonly number[];
  /** For each phrase, whether it says its own negation. */
  readonly negative: readonly boolean[];
  /** For each atom that a match can begin with, where to begin. */
  readonly starts: ReadonlyMap<number, readonly Start[]>;
  /** What a sentence must hold for a match: all that one of its phrases needs. */
  readonly needs: readonly (readonly Need[])[];
}

/** A part that no match of a phrase goes without: a word of a group of atoms; what is known of it besides when it is a list or a quantity. */
export interface Need {
  readonly group: number;
  readonly list: Program | null;
  readonly test: QuantityTest | null;
}

/** Where a phrase begins, and the groups of atoms of which a sentence must hold one each for it to be worth trying. */
export interface Start {
  readonly state: number;
  readonly needs: readonly number[];
}

/** Every quantity begins with this atom. */
export const QUANTITY_ATOM = 0;

/** The first word of a sentence has this atom, for phrases that begin with `^` and any word. */
export const START_ATOM = 1;

/** Words and beginnings of words that some phrase knows, numbered. */
export class AtomTable {
  readonly exact = new Map<string, number[]>();
  readonly prefixes = new Map<string, number[]>();
  private readonly known = new Map<string, number>();
  count = START_ATOM + 1;

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

  private addPrefix(prefix: string, atom: number): void {
    push(this.prefixes, prefix, atom);
  }
}

/** Sets of atoms, numbered; equal sets have one number. */
export class AtomGroups {
  readonly all: (readonly number[])[] = [];
  private readonly known = new Map<string, number>();

  group(atoms: readonly number[]): number {
    const key = [...new Set(atoms)].sort((a, b) => a - b).join(' ');
    const known = this.known.get(key);
    if (known !== undefined) return known;
    this.known.set(key, this.all.length);
    return this.all.push(atoms) - 1;
  }
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
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
  readonly groups: AtomGroups;
  readonly nextId: () => number;
}

/** A need before its atoms have the number of their group; the heavier, the more sentences meet it. */
interface Part extends Omit<Need, 'group'> {
  readonly atoms: readonly number[];
  readonly weight: number;
}

/** Words of one to three letters are mostly prepositions and auxiliaries, which half of all sentences have: they weigh as much as many others. */
const SHORT_WORD = 3;
const SHORT_WORD_WEIGHT = 50;

/** Builds the automaton of a set of phrases. @throws AgilefallError `bad-rule` when a phrase begins with a gap. */
export function buildProgram(sources: readonly string[], context: BuildContext): Program {
  return new Builder(context).build(sources);
}

class Builder {
  private readonly edges: Edge[][] = [];
  private readonly accepts: number[] = [];
  private readonly negative: boolean[] = [];
  private readonly starts = new Map<number, Start[]>();
  private readonly needs: (readonly Need[])[] = [];

  constructor(private readonly context: BuildContext) {}

  build(sources: readonly string[]): Program {
    sources.forEach((source, index) => this.addPhrase(source, index));
    const { edges, accepts, negative, starts, needs } = this;
    return { id: this.context.nextId(), edges, accepts, negative, starts, needs };
  }

  private addPhrase(source: string, index: number): void {
    const pattern = parsePattern(source);
    const state = this.state();
    const end = this.state();
    this.accepts[end] = index;
    this.negative.push(saysNegation(pattern));
    this.add(pattern, state, end);
    const first = new Set<number>();
    const unanchored = this.closure(state, false);
    for (const begin of this.closure(state, true)) for (const edge of this.edges[begin] ?? []) this.addFirst(edge, first, unanchored.has(begin), source);
    const needs = this.needsOf(pattern);
    const groups = needs.map(({ atoms }) => this.context.groups.group(atoms));
    this.needs.push(needs.map(({ list, test }, i) => ({ group: groups[i] as number, list, test })));
    for (const atom of first) push(this.starts, atom, { state, needs: [...new Set(groups)] });
  }

  /** Parts of which each match holds one, in their order. */
  private needsOf(node: PatternNode): readonly Part[] {
    switch (node.type) {
      case 'word':
        return this.isDropped(node) ? [] : [this.wordPart(node)];
      case 'list': {
        const list = this.context.list(node.name);
        return [{ atoms: [...list.starts.keys()], list, test: null, weight: list.starts.size }];
      }
      case 'quantity':
        return [{ atoms: [QUANTITY_ATOM], list: null, test: node.test, weight: 1 }];
      case 'sequence':
        return node.nodes.flatMap((child) => this.needsOf(child));
      case 'choice':
        return this.needsOfChoice(node.nodes);
      default:
        return [];
    }
  }

  private wordPart({ word, how }: Extract<PatternNode, { type: 'word' }>): Part {
    return { atoms: [this.context.atoms.atom(word, how)], list: null, test: null, weight: word.length <= SHORT_WORD ? SHORT_WORD_WEIGHT : 1 };
  }

  /** Of each alternative the part that is likely to be the rarest. */
  private needsOfChoice(nodes: readonly PatternNode[]): readonly Part[] {
    const atoms: number[] = [];
    let weight = 0;
    for (const node of nodes) {
      const needs = node.type === 'word' ? [this.wordPart(node)] : this.needsOf(node);
      const rarest = [...needs].sort((a, b) => a.weight - b.weight)[0];
      if (!rarest) return [];
      atoms.push(...rarest.atoms);
      weight += rarest.weight;
    }
    return [{ atoms, list: null, test: null, weight }];
  }

  private addFirst(edge: Edge, first: Set<number>, unanchored: boolean, source: string): void {
    if (edge.on === 'word') first.add(edge.atom);
    if (edge.on === 'quantity') first.add(QUANTITY_ATOM);
    if (edge.on === 'list') for (const atom of edge.program.starts.keys()) first.add(atom);
    const open = edge.on === 'any' || edge.on === 'gap';
    if (open && !unanchored) first.add(START_ATOM);
    if (open && unanchored) throw new AgilefallError('bad-rule', `The phrase « ${source} » begins with a gap, or with words that are all optional.`);
  }

  private closure(from: number, atStart: boolean): Set<number> {
    const seen = new Set([from]);
    for (const state of seen) {
      for (const edge of this.edges[state] ?? []) if (edge.on === 'nothing' || edge.on === 'gap' || (atStart && edge.on === 'start')) seen.add(edge.to);
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
        return this.link(from, { on: 'gap', most: node.most, to });
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
    if (this.isDropped(node)) return this.link(from, { on: 'nothing', to });
    this.link(from, { on: 'word', atom: this.context.atoms.atom(node.word, node.how), to });
  }

  /** Articles between the words of a phrase do not count. */
  private isDropped({ word, how }: Extract<PatternNode, { type: 'word' }>): boolean {
    return (how === 'inflected' || word.endsWith("'")) && this.context.isLight(word);
  }

  private addSequence(nodes: readonly PatternNode[], from: number, to: number): void {
    if (nodes.length === 0) return this.link(from, { on: 'nothing', to });
    const spoken = this.meansItsArticles(nodes);
    let at = from;
    nodes.forEach((node, i) => {
      const next = i === nodes.length - 1 ? to : this.state();
      if (spoken) this.addChoice(node, at, next);
      else this.add(node, at, next);
      at = next;
    });
  }

  /** « jour un » or "the full" would be « jour » and "full" without their article: where one word would be left, it is meant. */
  private meansItsArticles(nodes: readonly PatternNode[]): boolean {
    const left = nodes.filter((node) => !(node.type === 'word' && this.isDropped(node)));
    return left.length === 1 && left.length < nodes.length && left[0]?.type === 'word';
  }
}

function saysNegation(node: PatternNode): boolean {
  if (node.type === 'word') return NEGATIVE_WORDS.has(node.word);
  if (node.type === 'sequence' || node.type === 'choice') return node.nodes.some(saysNegation);
  if (node.type === 'list') return node.name.startsWith('no-');
  return node.type === 'optional' && saysNegation(node.node);
}
