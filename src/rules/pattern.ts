import { AgilefallError } from '../errors.js';
import type { QuantityKind, Role } from '../types.js';
import { tokenize } from '../text/tokens.js';

/**
 * The small language in which rules say phrases. One string is one sequence of words:
 *
 *     comité pilotage          words, in any inflection; articles between them do not count
 *     ~livrer                  a verb in any of its forms
 *     dimensionn*              any word that begins so
 *     =V                       this form only
 *     (équipe | prestataire)   one of
 *     [toute]                  optional
 *     …  …8                    up to 5 (or 8) other words
 *     <plan>                   a word list of the shared vocabulary
 *     {duration >= 24}         a quantity, in the unit of its kind (see `QuantityKind`)
 *     ^  $                     beginning, end of the sentence
 */
export type PatternNode =
  | { readonly type: 'word'; readonly word: string; readonly how: 'inflected' | 'verb' | 'prefix' | 'exact' }
  | { readonly type: 'list'; readonly name: string }
  | { readonly type: 'quantity'; readonly test: QuantityTest }
  | { readonly type: 'gap'; readonly most: number }
  | { readonly type: 'any' }
  | { readonly type: 'start' }
  | { readonly type: 'end' }
  | { readonly type: 'sequence'; readonly nodes: readonly PatternNode[] }
  | { readonly type: 'choice'; readonly nodes: readonly PatternNode[] }
  | { readonly type: 'optional'; readonly node: PatternNode };

export interface QuantityTest {
  readonly kinds: readonly QuantityKind[];
  readonly operator: '>=' | '<=' | '>' | '<' | null;
  readonly threshold: number;
  /** Roles that count; « free » unless the pattern says otherwise, null for any. */
  readonly roles: readonly Role[] | null;
  /** Units that count, null for any. */
  readonly units: readonly string[] | null;
}

/** Words of a gap written `…` alone: the length of « qui sera, le cas échéant, ». */
const DEFAULT_GAP = 5;

const LEXEME = /\s*(?:(\{[^}]*\})|(<[a-z0-9-]+>)|(…\d*|\.\.\.\d*)|([()[\]|^$])|([^\s()[\]|<>{}^$…]+))/y;

/**
 * Reads one phrase.
 * @throws AgilefallError `bad-rule` when brackets do not close, a quantity test cannot be read or the phrase has no word.
 */
export function parsePattern(source: string): PatternNode {
  const parser = new PatternParser(source);
  return parser.whole();
}

class PatternParser {
  private readonly lexemes: string[];
  private at = 0;

  constructor(private readonly source: string) {
    this.lexemes = lexemesOf(source);
  }

  whole(): PatternNode {
    const node = this.choice();
    if (this.at < this.lexemes.length) throw this.error(`« ${this.lexemes[this.at]} » closes nothing`);
    return node;
  }

  private choice(): PatternNode {
    const nodes = [this.sequence()];
    while (this.lexemes[this.at] === '|') {
      this.at++;
      nodes.push(this.sequence());
    }
    return nodes.length === 1 ? (nodes[0] as PatternNode) : { type: 'choice', nodes };
  }

  private sequence(): PatternNode {
    const nodes: PatternNode[] = [];
    for (let next = this.lexemes[this.at]; next !== undefined && !')]|'.includes(next); next = this.lexemes[this.at]) {
      this.at++;
      nodes.push(...this.item(next));
    }
    if (nodes.length === 0) throw this.error('a phrase or an alternative is empty');
    return nodes.length === 1 ? (nodes[0] as PatternNode) : { type: 'sequence', nodes };
  }

  private item(lexeme: string): readonly PatternNode[] {
    if (lexeme === '(') return [this.closed(')')];
    if (lexeme === '[') return [{ type: 'optional', node: this.closed(']') }];
    if (lexeme === '^') return [{ type: 'start' }];
    if (lexeme === '$') return [{ type: 'end' }];
    if (lexeme.startsWith('<')) return [{ type: 'list', name: lexeme.slice(1, -1) }];
    if (lexeme.startsWith('{')) return [{ type: 'quantity', test: this.quantity(lexeme.slice(1, -1)) }];
    if (lexeme.startsWith('…') || lexeme.startsWith('...')) return [gapOf(lexeme)];
    return this.words(lexeme);
  }

  private closed(bracket: string): PatternNode {
    const node = this.choice();
    if (this.lexemes[this.at] !== bracket) throw this.error(`« ${bracket} » is missing`);
    this.at++;
    return node;
  }

  private words(lexeme: string): readonly PatternNode[] {
    if (lexeme === '_') return [{ type: 'any' }];
    if (/^[a-z]+['’]$/i.test(lexeme)) return [{ type: 'word', word: lexeme.toLowerCase().replace('’', "'"), how: 'exact' }];
    const how = howOf(lexeme);
    const tokens = tokenize(lexeme.replace(/^[=~]/, '').replace(/\*$/, ''));
    if (tokens.length === 0) return [{ type: 'sequence', nodes: [] }]; // punctuation between words does not count
    return tokens.map((token, i) => ({
      type: 'word' as const,
      word: token.form,
      how: how === 'prefix' && i < tokens.length - 1 ? ('exact' as const) : how,
    }));
  }

  private quantity(source: string): QuantityTest {
    const found = /^\s*([a-z|]+)\s*(?:(>=|<=|>|<)\s*([\d.]+))?\s*(.*)$/.exec(source);
    if (!found) throw this.error(`« {${source}} » is not a quantity`);
    const options = new Map((found[4] ?? '').split(/\s+/).filter(Boolean).map((o) => o.split('=') as [string, string]));
    for (const key of options.keys()) if (key !== 'role' && key !== 'unit') throw this.error(`« ${key} » is neither role nor unit`);
    const role = options.get('role') ?? 'free';
    return {
      kinds: (found[1] ?? '').split('|') as QuantityKind[],
      operator: (found[2] as QuantityTest['operator'] | undefined) ?? null,
      threshold: Number(found[3] ?? 0),
      roles: role === 'any' ? null : (role.split('|') as Role[]),
      units: options.get('unit')?.split('|') ?? null,
    };
  }

  private error(what: string): AgilefallError {
    return new AgilefallError('bad-rule', `The phrase « ${this.source} » cannot be read: ${what}.`, {
      hint: 'See the list of signs in the guide to writing a rule.',
    });
  }
}

function lexemesOf(source: string): string[] {
  const lexemes: string[] = [];
  LEXEME.lastIndex = 0;
  for (let found = LEXEME.exec(source); found; found = LEXEME.exec(source)) lexemes.push(found[0].trim());
  return lexemes;
}

function gapOf(lexeme: string): PatternNode {
  const digits = lexeme.replace(/^(?:…|\.\.\.)/, '');
  return { type: 'gap', most: digits === '' ? DEFAULT_GAP : Number(digits) };
}

function howOf(lexeme: string): 'inflected' | 'verb' | 'prefix' | 'exact' {
  if (lexeme.startsWith('=')) return 'exact';
  if (lexeme.startsWith('~')) return 'verb';
  return lexeme.endsWith('*') ? 'prefix' : 'inflected';
}
