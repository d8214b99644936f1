import { crc32, deflateRawSync } from 'node:zlib';

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const NAMESPACES = [
  `xmlns:w="${W}"`,
  'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
].join(' ');

/** Parts beside the body; each is the inside of its root element. */
export interface Extras {
  readonly styles?: string;
  readonly numbering?: string;
  readonly footnotes?: string;
  readonly comments?: string;
  readonly settings?: string;
  readonly core?: string;
  readonly app?: string;
}

/** A whole DOCX around a body. */
export function docx(body: string, extras: Extras = {}): Uint8Array {
  return zip(docxParts(body, extras));
}

export function docxParts(body: string, extras: Extras = {}): Map<string, string> {
  const parts = new Map([['word/document.xml', `<w:document ${NAMESPACES}><w:body>${body}</w:body></w:document>`]]);
  for (const name of ['styles', 'numbering', 'footnotes', 'comments', 'settings'] as const) {
    const inside = extras[name];
    if (inside !== undefined) parts.set(`word/${name}.xml`, `<w:${name} ${NAMESPACES}>${inside}</w:${name}>`);
  }
  if (extras.core !== undefined) {
    parts.set('docProps/core.xml', `<cp:coreProperties xmlns:cp="urn:cp" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${extras.core}</dc:title></cp:coreProperties>`);
  }
  if (extras.app !== undefined) {
    parts.set('docProps/app.xml', `<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Pages>${extras.app}</Pages></Properties>`);
  }
  return parts;
}

/** How an entry differs from an honest one. */
export interface Lie {
  readonly size?: number;
  readonly flags?: number;
  readonly crc?: number;
}

export function zip(parts: ReadonlyMap<string, string | Uint8Array>, lies: Readonly<Record<string, Lie>> = {}): Uint8Array {
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const [name, content] of parts) {
    const data = Buffer.from(content as string);
    const packed = deflateRawSync(data);
    const lie = lies[name] ?? {};
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(lie.flags ?? 0, 2);
    common.writeUInt16LE(8, 4);
    common.writeUInt32LE(lie.crc ?? crc32(data), 10);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(lie.size ?? data.length, 18);
    common.writeUInt16LE(Buffer.byteLength(name), 22);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(at, 10);
    files.push(Buffer.from('PK\x03\x04'), common, Buffer.from(name), packed);
    directory.push(Buffer.from('PK\x01\x02\x14\x00'), common, tail, Buffer.from(name));
    at += 30 + Buffer.byteLength(name) + packed.length;
  }
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(parts.size, 8);
  end.writeUInt16LE(parts.size, 10);
  end.writeUInt32LE(Buffer.concat(directory).length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...files, ...directory, end]);
}

/** A run, with run properties if any. */
export function r(text: string, properties = ''): string {
  return `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;
}

/** A paragraph of one text, or of ready runs when it begins with `<`. */
export function p(content: string, properties = ''): string {
  const runs = content === '' || content.startsWith('<') ? content : r(content);
  return `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${runs}</w:p>`;
}

export function item(text: string, list: number, level = 0, more = ''): string {
  return p(text, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>${more}`);
}

export function tc(content: string, properties = ''): string {
  return `<w:tc>${properties === '' ? '' : `<w:tcPr>${properties}</w:tcPr>`}${content.startsWith('<w:') ? content : p(content)}</w:tc>`;
}

export function tbl(...rows: readonly (readonly string[])[]): string {
  return `<w:tbl><w:tblPr/><w:tblGrid/>${rows.map((row) => `<w:tr>${row.join('')}</w:tr>`).join('')}</w:tbl>`;
}

export function style(id: string, name: string, inside = '', type = 'paragraph'): string {
  return `<w:style w:type="${type}" w:styleId="${id}"><w:name w:val="${name}"/>${inside}</w:style>`;
}

export function level(index: number, format: string, text: string, more = ''): string {
  return `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/>${more}</w:lvl>`;
}

/** A numbering part with one list (`w:numId` 1). */
export function numbering(...levels: readonly string[]): string {
  return `<w:abstractNum w:abstractNumId="0">${levels.join('')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`;
}

/** A field written over several runs. */
export function field(instruction: string, result: string): string {
  return `${fieldChar('begin')}<w:r><w:instrText>${instruction}</w:instrText></w:r>${fieldChar('separate')}${result}${fieldChar('end')}`;
}

export function fieldChar(type: string, inside = ''): string {
  return `<w:r><w:fldChar w:fldCharType="${type}">${inside}</w:fldChar></w:r>`;
}

/** A tick box of an old form. */
export function legacyBox(ticked: boolean): string {
  const box = `<w:ffData><w:checkBox><w:default w:val="${ticked ? 1 : 0}"/></w:checkBox></w:ffData>`;
  return `${fieldChar('begin', box)}<w:r><w:instrText> FORMCHECKBOX </w:instrText></w:r>${fieldChar('separate')}${fieldChar('end')}`;
}

/** A tick box of a content control. */
export function controlBox(ticked: boolean): string {
  const state = `<w14:checkbox><w14:checked w14:val="${ticked ? 1 : 0}"/></w14:checkbox>`;
  return `<w:sdt><w:sdtPr>${state}</w:sdtPr><w:sdtContent>${r(ticked ? '☒' : '☐')}</w:sdtContent></w:sdt>`;
}

/** A comment of the comments part. */
export function comment(id: number, text: string): string {
  return `<w:comment w:id="${id}" w:author="A"><w:p><w:r><w:annotationRef/></w:r>${r(text)}</w:p></w:comment>`;
}

/** Something that a comment covers. */
export function commented(id: number, content: string): string {
  return `<w:commentRangeStart w:id="${id}"/>${content}<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>`;
}
