import { strToU8, zipSync } from 'fflate';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export interface SheetParts {
  readonly name: string;
  /** What stands in the `worksheet` element. */
  readonly xml: string;
  readonly state?: string;
  /** Drawing part over the sheet. */
  readonly drawing?: string;
}

/** A row of texts that stand in their cells. */
export function row(number: number, ...texts: readonly string[]): string {
  const cells = texts.flatMap((text, i) => (text === '' ? [] : [`<c r="${String.fromCharCode(65 + i)}${String(number)}" t="inlineStr"><is><t>${text}</t></is></c>`]));
  return `<row r="${String(number)}">${cells.join('')}</row>`;
}

/** A workbook around the content of its sheets. */
export function xlsx(sheets: readonly SheetParts[], more: { readonly styles?: string; readonly strings?: string; readonly properties?: string } = {}): Uint8Array {
  const relations = (links: readonly string[]): string => `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${links.join('')}</Relationships>`;
  const link = (id: string, kind: string, target: string): string => `<Relationship Id="${id}" Type="${OFFICE}/${kind}" Target="${target}"/>`;
  const parts: Record<string, string> = {
    '_rels/.rels': relations([link('r', 'officeDocument', '/xl/workbook.xml')]),
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">${more.properties ?? ''}<sheets>${sheets.map(({ name, state = 'visible' }, i) => `<sheet name="${name}" sheetId="${String(i + 1)}" state="${state}" r:id="s${String(i)}"/>`).join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relations([...sheets.map((_, i) => link(`s${String(i)}`, 'worksheet', `worksheets/sheet${String(i)}.xml`)), link('t', 'sharedStrings', 'sharedStrings.xml'), link('u', 'styles', 'styles.xml')]),
    'xl/sharedStrings.xml': `<sst xmlns="${MAIN}">${more.strings ?? ''}</sst>`,
    'xl/styles.xml': `<styleSheet xmlns="${MAIN}">${more.styles ?? ''}</styleSheet>`,
  };
  sheets.forEach(({ xml, drawing }, i) => {
    parts[`xl/worksheets/sheet${String(i)}.xml`] = `<worksheet xmlns="${MAIN}">${xml}</worksheet>`;
    if (drawing === undefined) return;
    parts[`xl/worksheets/_rels/sheet${String(i)}.xml.rels`] = relations([link('d', 'drawing', `../drawings/drawing${String(i)}.xml`)]);
    parts[`xl/drawings/drawing${String(i)}.xml`] = drawing;
  });
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])));
}
