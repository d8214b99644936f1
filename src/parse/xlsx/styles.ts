import { attribute, child, integer, isOn, readXmlTree, type XmlNode } from '../package/xml.js';
import { formatCode } from './numbers.js';

/** How a cell is set, as far as it changes what is read. */
export interface CellStyle {
  /** Code of its number format. */
  readonly format: string;
  readonly bold: boolean;
}

const PLAIN: CellStyle = { format: 'General', bold: false };

/** Cell styles by their number (`s` of a cell). */
export function readCellStyles(xml: string | null, path: string): (index: number) => CellStyle {
  if (xml === null) return () => PLAIN;
  const root = readXmlTree(xml, 'xl/styles.xml', path);
  const own = new Map(children(root, 'x:numFmts').map(({ attributes }) => [integer(attributes, 'numFmtId') ?? -1, attribute(attributes, 'formatCode') ?? 'General']));
  const bold = children(root, 'x:fonts').map((font) => {
    const mark = child(font, 'x:b');
    return mark !== undefined && isOn(mark.attributes);
  });
  const styles = children(root, 'x:cellXfs').map(({ attributes }): CellStyle => ({
    format: formatCode(integer(attributes, 'numFmtId') ?? 0, own),
    bold: bold[integer(attributes, 'fontId') ?? 0] ?? false,
  }));
  return (index) => styles[index] ?? PLAIN;
}

function children(root: XmlNode, name: string): readonly XmlNode[] {
  return child(root, name)?.children ?? [];
}
