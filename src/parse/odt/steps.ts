import { attribute, integer, type Attributes } from '../package/xml.js';
import type { OdtReader } from './reader.js';

type Open = (reader: OdtReader, attributes: Attributes) => void;
type Close = (reader: OdtReader) => void;

/** Left out with all that is in them: indexes, comments, deletions, numbers of the sheet of paper. */
export const LEFT_OUT: ReadonlySet<string> = new Set([
  'text:table-of-content', 'text:illustration-index', 'text:table-index', 'text:object-index', 'text:user-index', 'text:alphabetical-index',
  'text:tracked-changes', 'text:sequence-decls', 'text:variable-decls', 'text:user-field-decls',
  'office:annotation', 'office:annotation-end', 'text:note-citation', 'text:page-number', 'text:page-count', 'text:page-continuation',
  'text:ruby-text', 'text:number', 'text:placeholder', 'text:script', 'office:scripts', 'office:event-listeners',
  'presentation:notes', 'field:param', 'table:covered-table-cell', 'table:shapes', 'text:bibliography-source', 'text:hidden-text',
]);

const styleOf = (attributes: Attributes): string | null => attributes['text:style-name'] ?? attribute(attributes, 'style-name') ?? null;
const count = (attributes: Attributes, name: string): number => Math.max(1, integer(attributes, name) ?? 1);

/** What each element does when it opens. */
export const OPEN: ReadonlyMap<string, Open> = new Map<string, Open>([
  ['text:p', (reader, attributes) => reader.openParagraph(styleOf(attributes), null)],
  ['text:h', (reader, attributes) => reader.openParagraph(styleOf(attributes), Math.max(0, (integer(attributes, 'outline-level') ?? 1) - 1))],
  ['text:span', (reader, attributes) => reader.openSpan(styleOf(attributes))],
  ['text:s', (reader) => reader.print(' ')],
  ['text:tab', (reader) => reader.print(' ')],
  ['text:line-break', (reader) => reader.breakLine()],
  ['text:soft-page-break', (reader) => reader.turnPage()],
  ['text:list', (reader, attributes) => {
    const continued = attribute(attributes, 'continue-list') ?? null;
    reader.openList(styleOf(attributes), attribute(attributes, 'id') ?? null, continued, attribute(attributes, 'continue-numbering') === 'true');
  }],
  ['text:list-item', (reader, attributes) => reader.openItem(integer(attributes, 'start-value'))],
  ['text:list-header', (reader) => reader.closeItem()],
  ['draw:text-box', (reader) => reader.openBox()],
  ['draw:object', (reader) => reader.passOver('embedded object')],
  ['draw:object-ole', (reader) => reader.passOver('embedded object')],
  ['table:table', (reader, attributes) => reader.openTable(attribute(attributes, 'style-name') ?? null)],
  ['table:table-row', (reader, attributes) => reader.openRow(count(attributes, 'number-rows-repeated'))],
  ['table:table-cell', (reader, attributes) => {
    reader.openCell(count(attributes, 'number-columns-spanned'), count(attributes, 'number-rows-spanned'), count(attributes, 'number-columns-repeated'));
  }],
  ['draw:control', (reader, attributes) => {
    const box = reader.controls.get(attribute(attributes, 'control') ?? '');
    if (box !== undefined) reader.printBox(box);
  }],
]);

/** What each element does when it closes. */
export const CLOSE: ReadonlyMap<string, Close> = new Map<string, Close>([
  ['text:p', (reader) => reader.closeParagraph()],
  ['text:h', (reader) => reader.closeParagraph()],
  ['text:span', (reader) => reader.closeSpan()],
  ['text:list', (reader) => reader.closeList()],
  ['text:list-item', (reader) => reader.closeItem()],
  ['draw:text-box', (reader) => reader.closeBox()],
  ['table:table', (reader) => reader.closeTable()],
  ['table:table-row', (reader) => reader.closeRow()],
  ['table:table-cell', (reader) => reader.closeCell()],
]);
