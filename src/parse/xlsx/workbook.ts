import { AgilefallError } from '../../errors.js';
import type { Limits } from '../../limits.js';
import { decodeXml } from '../package/decode.js';
import { relationsOf } from '../package/relations.js';
import { attribute, child, readXml, readXmlTree } from '../package/xml.js';
import { openZip, PACKAGE, type Zip, type ZipKind } from '../package/zip.js';
import { readCellStyles, type CellStyle } from './styles.js';

export interface SheetEntry {
  readonly name: string;
  readonly hidden: boolean;
  /** Part that holds it; null for a link that leads nowhere. */
  readonly part: string | null;
  /** `worksheet`, or another kind without cells: `chartsheet`, `dialogsheet`. */
  readonly kind: string;
}

export interface Workbook {
  readonly zip: Zip;
  readonly sheets: readonly SheetEntry[];
  readonly strings: readonly string[];
  readonly styleOf: (index: number) => CellStyle;
  readonly from1904: boolean;
  readonly title: string;
}

/** How messages speak of a workbook. */
export const XLSX: ZipKind = {
  ...PACKAGE,
  name: 'Excel workbook',
  again: 'Open it in Excel or LibreOffice, save it again as .xlsx, and try the new copy.',
  unlock: 'Open it in Excel with its password, remove the password (File, Info, Protect Workbook), and save a copy.',
};

/**
 * Opens a workbook and reads what its sheets share.
 * @throws AgilefallError `unreadable`, `encrypted` or `limit`.
 */
export function openWorkbook(bytes: Uint8Array, path: string, limits: Limits): Workbook {
  const zip = openZip(bytes, path, limits, XLSX);
  const main = relationsOf(zip, '', path).find(({ kind }) => kind === 'officeDocument')?.target ?? 'xl/workbook.xml';
  const xml = partText(zip, main);
  if (xml === null) throw new AgilefallError('unreadable', `This ${XLSX.name} is damaged or not complete: it has no ${main}.`, { place: path, hint: XLSX.again });
  const root = readXmlTree(xml, main, path);
  const relations = relationsOf(zip, main, path);
  const near = (kind: string): string | null => partText(zip, relations.find((relation) => relation.kind === kind)?.target ?? `xl/${kind}.xml`);
  const byId = new Map(relations.map((relation) => [relation.id, relation]));
  const sheets = (child(root, 'x:sheets')?.children ?? []).map(({ attributes }): SheetEntry => {
    const id = Object.entries(attributes).find(([name]) => /:id$/.test(name))?.[1];
    const relation = byId.get(id ?? '');
    const state = attribute(attributes, 'state') ?? 'visible';
    return { name: attribute(attributes, 'name') ?? '', hidden: state !== 'visible', part: relation?.target ?? null, kind: relation?.kind ?? '' };
  });
  const core = partText(zip, 'docProps/core.xml');
  return {
    zip,
    sheets,
    strings: readStrings(near('sharedStrings'), path),
    styleOf: readCellStyles(near('styles'), path),
    from1904: /^(?:1|true)$/.test(attribute(child(root, 'x:workbookPr')?.attributes ?? {}, 'date1904') ?? ''),
    title: core === null ? '' : (child(readXmlTree(core, 'docProps/core.xml', path), 'dc:title')?.text ?? ''),
  };
}

/** Text of a part of the package, or null. */
export function partText(zip: Zip, name: string): string | null {
  const bytes = zip.read(name);
  return bytes === null ? null : decodeXml(bytes);
}

/** The texts that cells share; the reading aid of Asian scripts (`rPh`) is left out. */
function readStrings(xml: string | null, path: string): readonly string[] {
  const strings: string[] = [];
  if (xml === null) return strings;
  let text: string | null = null;
  let printed = false;
  let aids = 0;
  readXml(xml, 'xl/sharedStrings.xml', path, {
    open(name) {
      if (name === 'x:si') text = '';
      if (name === 'x:rPh') aids += 1;
      printed = name === 'x:t' && aids === 0;
    },
    close(name) {
      printed = false;
      if (name === 'x:rPh') aids -= 1;
      if (name !== 'x:si') return;
      strings.push(decodeEscapes(text ?? ''));
      text = null;
    },
    text(piece) {
      if (printed && text !== null) text += piece;
    },
  });
  return strings;
}

/** `_x000D_` is how a workbook writes a character that XML forbids: nearly always the end of a line. */
export function decodeEscapes(text: string): string {
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => {
    const character = String.fromCharCode(Number.parseInt(code, 16));
    return character === '\r' ? '' : character;
  });
}
