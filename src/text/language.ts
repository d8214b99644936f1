import { franc } from 'franc';
import type { Language } from '../types.js';

/** Function words, and words that nearly every tender has, which exist in one of the two languages only. */
const FRENCH = new Set(
  (
    'le la les des du de un une et est sont au aux par pour dans sur avec sans que qui dont ou ce cette ces il elle ' +
    'ils elles leur leurs son sa ses être doit devra devront sera seront peut ainsi selon entre chaque tout tous ' +
    'toute toutes plus pas ne se été lors afin notamment mois jalon jalons recette livraison tranche exigences titulaire marché ' +
    'projet prestataire candidat équipe équipes utilisateur utilisateurs usagers délai jours ouvrés ans année années prix système logiciel plateforme ' +
    'développement réalisation conception mise ligne cahier charges comité lancement fin début durée'
  ).split(' '),
);
const ENGLISH = new Set(
  (
    'the of and to in is are be will shall must may should for with by from that this these those it its their which ' +
    'who has have had was were been not an as at or any all each such other if when into under within than can would month months milestone milestones award requirements delivery contractor ' +
    'project vendor supplier agency user users team teams system software platform development build launch review approval ' +
    'period days weeks years year five two three business schedule cost required required end start testing day'
  ).split(' '),
);

/** Below this many characters franc and function words are right in 37-80 % only: the prior decides. */
const SHORTEST_JUDGED = 60;

/** Function words must disagree by this much; with franc agreeing too, false switches stay under 0.1 %. */
const MARGIN = 2;

/** franc is right in all cases from 300 characters on; more text only costs time. */
const READ_BY_FRANC = 500;
const READ_FOR_WORDS = 1500;

/** Paragraphs that vote on the language of the document, spread over its length. */
const VOTERS = 24;

/**
 * Language of a document from its paragraphs; long ones vote first, `declared` (a BCP 47 tag of the file) is one
 * more vote. A document without words is taken for what it declares, else for French.
 */
export function detectDocumentLanguage(paragraphs: readonly string[], declared: string | null): Language {
  const said = declaredLanguage(declared);
  let balance = said === null ? 0 : sign(said);
  let words = 0;
  for (const voter of votersOf(paragraphs)) {
    const own = wordBalance(voter);
    words += own;
    balance += Math.sign(own);
    if (voter.length >= SHORTEST_JUDGED) balance += francVote(voter);
  }
  if (balance === 0 && words === 0) return said ?? 'fr';
  return (balance || words) > 0 ? 'fr' : 'en';
}

/**
 * Language of one block. It differs from `prior`, the language of the document, only when the block is long enough
 * and both its function words and franc say so.
 */
export function detectBlockLanguage(text: string, prior: Language): Language {
  if (text.length < SHORTEST_JUDGED) return prior;
  const against = -wordBalance(text) * sign(prior);
  if (against < MARGIN) return prior;
  const other: Language = prior === 'fr' ? 'en' : 'fr';
  return francVote(text) === sign(other) ? other : prior;
}

function votersOf(paragraphs: readonly string[]): string[] {
  const long = paragraphs.filter((paragraph) => paragraph.length > 300);
  if (long.length === 0) return [paragraphs.slice(0, 200).join('\n')];
  const step = Math.max(1, Math.floor(long.length / VOTERS));
  return long.filter((_, index) => index % step === 0).slice(0, VOTERS);
}

/** French function words less English ones. */
function wordBalance(text: string): number {
  let balance = 0;
  for (const [word] of text
    .slice(0, READ_FOR_WORDS)
    .toLowerCase()
    .matchAll(/\p{L}+/gu)) {
    if (FRENCH.has(word)) balance += 1;
    else if (ENGLISH.has(word)) balance -= 1;
  }
  return balance;
}

/** 1 for French, -1 for English, 0 when franc cannot tell. */
function francVote(text: string): -1 | 0 | 1 {
  const code = franc(text.slice(0, READ_BY_FRANC), { only: ['fra', 'eng'] });
  if (code === 'fra') return 1;
  return code === 'eng' ? -1 : 0;
}

function sign(language: Language): -1 | 1 {
  return language === 'fr' ? 1 : -1;
}

function declaredLanguage(tag: string | null): Language | null {
  const primary = tag?.toLowerCase().split(/[-_]/)[0];
  return primary === 'fr' || primary === 'en' ? primary : null;
}
