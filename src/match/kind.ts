import type { KindCue, KindSource, PieceSource, RuleBook } from '../rules/book.js';
import type { Block, DocumentKind, Sentence, TextDocument } from '../types.js';
import type { DocumentHits } from './hits.js';

/** Share of a document that states its object: title, cover, first chapter. */
const OPENING_SHARE = 0.12;
const OPENING_LEAST = 40;

/** Fewer points than this say nothing: the document is about something else. */
const LEAST_POINTS = 6;

/** A main piece shorter than this is an excerpt: absences say nothing of it (decision 1). */
export const MAIN_PIECE_WORDS = 1500;

export interface Identity {
  readonly kind: DocumentKind;
  readonly piece: string;
  readonly mainPiece: boolean;
}

/** What a document buys and which piece of the dossier it is (catalogue §1.4), from its title, its opening and its words. */
export function identify(book: RuleBook, text: TextDocument, hits: DocumentHits, forced: DocumentKind | null): Identity {
  const { piece, main } = pieceOf(book.pieces, text, hits);
  return { kind: forced ?? kindOf(book.kinds, text, hits), piece, mainPiece: main && text.words >= MAIN_PIECE_WORDS };
}

function kindOf(kinds: readonly KindSource[], text: TextDocument, hits: DocumentHits): DocumentKind {
  let best: DocumentKind = 'other';
  let most = LEAST_POINTS;
  for (const source of kinds) {
    const points = pointsOf(source, text, hits);
    if (points > most) [best, most] = [source.kind, points];
  }
  return best;
}

/** Points of a kind; exported so that `--stats` and tests can show why a kind was chosen. */
function pointsOf(source: KindSource, text: TextDocument, hits: DocumentHits): number {
  const opening = Math.max(OPENING_LEAST, text.sentences.length * OPENING_SHARE);
  return source.cues.reduce((sum, cue) => {
    const found = hits.sentencesWith(cue).filter((sentence) => standsIn(cue.where, sentence, opening, text));
    return sum + Math.min(found.length, cue.most ?? 1) * cue.points + densePoints(cue, found.length, text);
  }, 0);
}

/** A subject that comes back in so many sentences, and so large a share of them, is what the document is about. */
function densePoints({ dense }: KindCue, found: number, { sentences }: TextDocument): number {
  return dense !== undefined && found >= dense.least && found * 100 >= dense.share * sentences.length ? dense.points : 0;
}

/** Sentences at the top that hold the title: cover lines and first headings. */
const TITLE_SENTENCES = 15;

/** A sentence of more words that ends in a full stop tells the context; « Objet : … » names what is bought, however long. */
const TITLE_WORDS = 20;
const NAMES_OBJECT =
  /^\W*(?:objet|intitulé|titre|projet|subject|title|project|re)\b|\bpour objet\b|\bporte sur\b|\b(?:purpose|subject) of\b|\b(?:seeks?|seeking|invites?|inviting|solicits?|soliciting|requests?|requesting|issued?|issuing)\b/iu;

function standsIn(where: 'title' | 'opening' | 'body', sentence: number, opening: number, text: TextDocument): boolean {
  if (where === 'body') return true;
  if (where === 'opening') return sentence < opening;
  const { tokens, block: index, start, end } = text.sentences[sentence] as Sentence;
  const block = text.blocks[index] as Block;
  if (sentence < TITLE_SENTENCES && isTitle(tokens.length, block.text.slice(start, end))) return true;
  return block.kind === 'heading' && block.level === 1 && sentence < opening;
}

function isTitle(words: number, said: string): boolean {
  return words <= TITLE_WORDS || !said.endsWith('.') || NAMES_OBJECT.test(said);
}

/**
 * The piece that the title or cover names; the first name wins, unless a main piece is named on the very next line
 * (« CCAP » above « CCTP »: the file holds both). A document that names none is a main piece.
 */
function pieceOf(pieces: readonly PieceSource[], text: TextDocument, hits: DocumentHits): { piece: string; main: boolean } {
  const named = pieces.flatMap((source) => {
    const sentence = hits.sentencesWith(source).find((index) => standsIn('title', index, OPENING_LEAST, text));
    return sentence === undefined ? [] : [{ source, sentence }];
  });
  const first = [...named].sort((a, b) => a.sentence - b.sentence)[0];
  if (!first) return { piece: 'other', main: true };
  const main = named.find(({ source, sentence }) => source.main && sentence <= first.sentence + 1);
  const { source } = first.source.main ? first : (main ?? first);
  return { piece: source.piece, main: source.main };
}
