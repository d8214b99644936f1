import type { Nodes, RootContent } from 'mdast';
import type { DocxPackage, Part } from './package.js';
import type { Paragraph } from './paragraphs.js';
import { isTitle } from './headings.js';
import { plainText } from './paragraphs.js';
import { attribute, child, readXmlTree } from '../package/xml.js';

/** Names that programs give to documents nobody has named. */
const NO_TITLE = /^(?:document\s*\d*|sans titre|untitled|titre|title|microsoft word\b.*|pr[ée]sentation powerpoint|powerpoint presentation|template|mod[eè]le)$|\.(?:docx?|dotx?|od[ts]|rtf|pdf|xls[xm]?)$/i;
/** Pages of less than a tenth of the words of a full one: more words than that per page means the count is stale. */
const WORDS_ON_FULL_PAGE = 1500;

/** Letters of about two pages. */
const OPENING = 5000;
/** Word does not mark every break inside tables, but never misses half; a greater count is of another version. */
const MISSED_BREAKS = 2;

/** Title set in the Title style, else the one in the properties when a person wrote it. */
export function readTitle(paragraphs: readonly Paragraph[], core: Part | null, path: string): string | null {
  const declared = core === null ? '' : (child(readXmlTree(core.xml, core.name, path), 'dc:title')?.text ?? '');
  return chooseTitle(paragraphs, declared);
}

/** Title set in the Title style, else the declared one when a person wrote it for this document. */
export function chooseTitle(paragraphs: readonly Paragraph[], declared: string): string | null {
  const styled = paragraphs.find((paragraph) => isTitle(paragraph) && /\p{L}{2}/u.test(paragraph.text));
  if (styled !== undefined) return plainText(styled.text);
  const title = declared.replace(/\s+/g, ' ').trim();
  return title.length < 5 || NO_TITLE.test(title) || !isAnnounced(title, paragraphs) ? null : title;
}

/** Templates carry their own title into every document: a title counts when the first pages say half its words. */
function isAnnounced(title: string, paragraphs: readonly Paragraph[]): boolean {
  const opening = paragraphs.map((paragraph) => paragraph.text).join(' ').slice(0, OPENING).toLowerCase();
  const words = title.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? [];
  return words.filter((word) => opening.includes(word)).length * 2 > words.length;
}

/** Pages of the file: those seen in the text, else the count in the properties unless it is plainly stale. */
export function readPages(seen: number | null, words: number, app: Part | null, path: string): number | null {
  const declared = app === null ? NaN : Number(child(readXmlTree(app.xml, app.name, path), 'app:Pages')?.text);
  return choosePages(seen, words, declared);
}

/** Pages seen in the text, else those declared (NaN for none) unless the count is plainly stale. */
export function choosePages(seen: number | null, words: number, declared: number): number | null {
  const believable = Number.isInteger(declared) && declared > 0 && words / declared <= WORDS_ON_FULL_PAGE ? declared : null;
  if (seen === null || believable === null) return seen ?? believable;
  return believable <= seen * MISSED_BREAKS ? Math.max(seen, believable) : seen;
}

/** Language tag of most letters: that of their runs, else of the styles, else of the settings. */
export function readLanguage(letters: ReadonlyMap<string, number>, standard: string | null, parts: DocxPackage, path: string): string | null {
  const counted = new Map<string, number>();
  for (const [tag, count] of letters) {
    const language = tag === '' ? (standard ?? themeLanguage(parts.settings, path) ?? '') : tag;
    counted.set(language, (counted.get(language) ?? 0) + count);
  }
  const best = [...counted].sort((one, other) => other[1] - one[1])[0]?.[0] ?? '';
  return best === '' ? null : best;
}

function themeLanguage(settings: Part | null, path: string): string | null {
  if (settings === null) return null;
  const node = child(readXmlTree(settings.xml, settings.name, path), 'w:themeFontLang');
  return (node && attribute(node.attributes, 'val')) ?? null;
}

/** Words in the texts of the nodes. */
export function countWords(nodes: readonly RootContent[]): number {
  let words = 0;
  const visit = (node: Nodes): void => {
    if (node.type === 'text') words += node.value.split(/\s+/).filter(Boolean).length;
    if ('children' in node) node.children.forEach(visit);
  };
  nodes.forEach(visit);
  return words;
}
