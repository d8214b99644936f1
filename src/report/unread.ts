import type { Language, Unread } from '../types.js';
import { WORDS } from './words.js';

/** Parsers tell what they left unread in English; « one | many » in French. */
const FRENCH_WHAT: Readonly<Record<string, readonly [string, string]>> = {
  'form option': ['option de formulaire', 'options de formulaire'],
  'hidden text': ['texte masqué', 'textes masqués'],
  'text outside paragraphs': ['texte hors de tout paragraphe', 'textes hors de tout paragraphe'],
  note: ['note', 'notes'],
  character: ['caractère', 'caractères'],
  diagram: ['diagramme', 'diagrammes'],
  chart: ['graphique', 'graphiques'],
  'embedded object': ['objet incorporé', 'objets incorporés'],
  'embedded document': ['document incorporé', 'documents incorporés'],
  'linked document': ['document lié', 'documents liés'],
  'hidden sheet': ['feuille masquée', 'feuilles masquées'],
  'lost sheet': ['feuille perdue', 'feuilles perdues'],
  cell: ['cellule', 'cellules'],
  'the end of the page': ['la fin de la page', 'la fin de la page'],
  'hidden row': ['ligne masquée', 'lignes masquées'],
  'hidden column': ['colonne masquée', 'colonnes masquées'],
  'page-size picture': ['image de la taille d’une page', 'images de la taille d’une page'],
};

const FRENCH_REASONS: Readonly<Record<string, string>> = {
  'not ticked, so not part of the text': 'non cochée, donc hors du texte',
  'marked as hidden, so not printed': 'marqué comme masqué, donc non imprimé',
  'its text cannot be read from here': 'son texte n’est pas accessible',
  'the file is damaged there': 'le fichier y est endommagé',
  'called in the text, but not in the file': 'appelées dans le texte, mais absentes du fichier',
  'not valid in its encoding': 'illisible dans l’encodage du fichier',
  'The page is broken.': 'la page est endommagée',
  'The page is damaged: a part of its text may be missing.': 'la page est endommagée, une partie de son texte peut manquer',
  'The page is a drawing without text.': 'la page est un dessin sans texte',
  'The page is a picture without text.': 'la page est une image sans texte',
  'The page is a picture in which no text was recognised.': 'la page est une image où aucun texte n’a été reconnu',
  'The page is a drawing in which no text was recognised.': 'la page est un dessin où aucun texte n’a été reconnu',
  'hidden in the workbook, so not shown': 'masqué dans le classeur, donc non affiché',
  'the workbook names it and does not hold it': 'nommée par le classeur, mais absente du fichier',
  'its text is missing from the workbook': 'son texte manque dans le classeur',
  'it stands within a comment, a tag or a script that is not closed': 'elle se trouve dans un commentaire, une balise ou un script qui n’est pas fermé',
  'not a document that is read': 'ce n’est pas un document qui est lu',
};

/** « 3 diagrammes : son texte n’est pas accessible »: what was left out, where, why. */
export function unreadWords({ what, reason, page }: Unread, language: Language): string {
  const { colon, page: pageWords } = WORDS[language];
  const place = page === undefined || what === pageWords(page) ? '' : ` (${pageWords(page)})`;
  if (language === 'en') return `${what}${place}${colon}${reason}`;
  return `${frenchWhat(what)}${place}${colon}${FRENCH_REASONS[reason] ?? reason}`;
}

function frenchWhat(what: string): string {
  const [, count = '', thing = what, names = ''] = /^(\d+) (.+?)( \(.*\))?$/.exec(what) ?? [];
  const known = FRENCH_WHAT[thing] ?? FRENCH_WHAT[thing.replace(/s$/, '')];
  if (known === undefined) return what;
  return `${count} ${known[Number(count) > 1 ? 1 : 0]}`.trim() + names;
}
