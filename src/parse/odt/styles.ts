import { twentieths } from '../package/lengths.js';
import { attribute, child, readXmlTree, type XmlNode } from '../package/xml.js';

/** What a style says of a text; null where it says nothing. */
export interface OdtStyle {
  /** Names as the program shows them, its own first, then those it stands on. */
  readonly names: readonly string[];
  readonly bold: boolean | null;
  readonly hidden: boolean | null;
  readonly font: string | null;
  readonly language: string | null;
  /** Left indentation in twentieths of a point. */
  readonly indent: number | null;
  /** Text in this style begins on a new page; `master` when a change of page layout makes it so. */
  readonly pageBefore: boolean;
  readonly master: boolean;
  readonly pageAfter: boolean;
}

const NOTHING: OdtStyle = {
  names: [], bold: null, hidden: null, font: null, language: null, indent: null, pageBefore: false, master: false, pageAfter: false,
};

/** Styles may name each other in a circle; people stack about five. */
const DEEPEST = 20;
const BOLD_FROM = 600;

/** The styles of a document by family and name. */
export class OdtStyles {
  private readonly nodes = new Map<string, XmlNode>();
  private readonly resolved = new Map<string, OdtStyle>();

  /** `roots` are the trees of styles.xml and content.xml, as far as they hold styles. */
  constructor(roots: readonly XmlNode[]) {
    for (const node of roots.flatMap(stylesOf)) {
      const family = attribute(node.attributes, 'family') ?? '';
      const name = node.name === 'style:default-style' ? '' : (attribute(node.attributes, 'name') ?? '');
      this.nodes.set(`${family} ${name}`, node);
    }
  }

  /** The style with what it takes over from those it stands on, down to the standard of its family. */
  of(family: 'paragraph' | 'text' | 'table' | 'section', name: string | null): OdtStyle {
    const key = `${family} ${name ?? ''}`;
    const known = this.resolved.get(key);
    if (known !== undefined) return known;
    const style = this.resolve(family, name ?? '', DEEPEST);
    this.resolved.set(key, style);
    return style;
  }

  private resolve(family: string, name: string, depth: number): OdtStyle {
    const node = this.nodes.get(`${family} ${name}`);
    if (node === undefined || depth === 0) return name === '' || depth === 0 ? NOTHING : this.resolve(family, '', depth - 1);
    if (name === '') return ownStyle(node, []);
    const parent = this.resolve(family, attribute(node.attributes, 'parent-style-name') ?? '', depth - 1);
    const own = ownStyle(node, [attribute(node.attributes, 'display-name') ?? decodeName(name)]);
    return {
      names: [...own.names, ...parent.names],
      bold: own.bold ?? parent.bold,
      hidden: own.hidden ?? parent.hidden,
      font: own.font ?? parent.font,
      language: own.language ?? parent.language,
      indent: own.indent ?? parent.indent,
      pageBefore: own.pageBefore || parent.pageBefore,
      master: own.master,
      pageAfter: own.pageAfter || parent.pageAfter,
    };
  }
}

function stylesOf(root: XmlNode): XmlNode[] {
  return root.children
    .filter(({ name }) => name === 'office:styles' || name === 'office:automatic-styles')
    .flatMap(({ children }) => children.filter(({ name }) => name === 'style:style' || name === 'style:default-style'));
}

function ownStyle(node: XmlNode, names: readonly string[]): OdtStyle {
  const text = child(node, 'style:text-properties')?.attributes ?? {};
  const block = (child(node, 'style:paragraph-properties') ?? child(node, 'style:table-properties'))?.attributes ?? {};
  const weight = attribute(text, 'font-weight');
  const display = text['text:display'];
  const language = attribute(text, 'language');
  const country = attribute(text, 'country');
  return {
    names,
    bold: weight === undefined ? null : weight === 'bold' || Number(weight) >= BOLD_FROM,
    hidden: display === undefined ? null : display === 'none',
    font: attribute(text, 'font-name') ?? attribute(text, 'font-family') ?? null,
    language: language === undefined || language === 'zxx' || language === 'none' ? null : country === undefined || country === 'none' ? language : `${language}-${country}`,
    indent: twentieths(attribute(block, 'margin-left')),
    pageBefore: attribute(block, 'break-before') === 'page',
    master: (attribute(node.attributes, 'master-page-name') ?? '') !== '',
    pageAfter: attribute(block, 'break-after') === 'page',
  };
}

/** « Heading_20_1 » stands for « Heading 1 ». */
function decodeName(name: string): string {
  return name.replace(/_([0-9a-f]{1,4})_/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

/** Reads the styles of one part into a tree; the text of the document is left out of it. */
export function readStyleTree(xml: string, part: string, path: string): XmlNode {
  return readXmlTree(withoutBody(xml), part, path);
}

/** Everything up to the body; the element around it is closed again. */
function withoutBody(xml: string): string {
  const body = /<([\w.-]*:)?body[\s>]/.exec(xml);
  const root = /<((?:[\w.-]*:)?document-content)[\s>]/.exec(xml)?.[1];
  return body === null || root === undefined ? xml : `${xml.slice(0, body.index)}</${root}>`;
}
