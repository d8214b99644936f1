import type { Nodes, Paragraph, Root, Table, TableRow } from 'mdast';
import type { Parsed } from '../types.js';
import { Printer } from './printer.js';

export interface Projected {
  readonly tree: Root;
  readonly projection: string;
}

/**
 * The text that lines and columns refer to, and the tree with its places in it.
 * A Markdown file is its own text; the other formats are printed as Markdown, links and emphasis as plain words,
 * so that afterwards all formats look alike.
 */
export function project({ tree, source }: Parsed): Projected {
  if (source !== null) return { tree, projection: source };
  const printer = new Printer();
  const printed = printBlock(tree, printer) as Root;
  return { tree: printed, projection: printer.text() };
}

/** A node of any kind with other children: the kinds of children are those of the node it came from. */
function withChildren(node: Nodes, children: readonly Nodes[]): Nodes {
  return { ...node, children } as Nodes;
}

function printBlock(node: Nodes, out: Printer): Nodes {
  switch (node.type) {
    case 'root':
      return out.placed(() => withChildren(node, printBlocks(node.children, out, '\n\n')), true);
    case 'heading':
      return out.placed(() => {
        out.mark(`${'#'.repeat(node.depth)} ${labelOf(node)}`);
        return withChildren(node, printPhrases(node.children, out));
      });
    case 'paragraph':
      return out.placed(() => printParagraph(node, '', out));
    case 'list':
      return out.placed(() => withChildren(node, printItems(node, out)));
    case 'table':
      return out.placed(() => printTable(node, out));
    case 'footnoteDefinition':
      return out.placed(() => printContainer(node, `[^${node.identifier}]: `, '    ', out));
    case 'blockquote':
      return out.placed(() => printContainer(node, '> ', '> ', out));
    case 'code':
      return out.placed(() => {
        out.mark(`\`\`\`\n${node.value}\n\`\`\``);
        return { ...node };
      });
    case 'thematicBreak':
      return out.placed(() => {
        out.mark('---');
        return { ...node };
      });
    default:
      return out.placed(() => ('children' in node ? withChildren(node, printBlocks(node.children, out, '\n\n')) : { ...node }));
  }
}

function printBlocks(nodes: readonly Nodes[], out: Printer, between: string): Nodes[] {
  return nodes.map((node, i) => {
    if (i > 0) out.mark(between);
    return printBlock(node, out);
  });
}

type Container = Extract<Nodes, { type: 'footnoteDefinition' | 'blockquote' | 'listItem' }>;

/** A block of blocks: `mark` before the first line, `indent` before the others. */
function printContainer(node: Container, mark: string, indent: string, out: Printer): Nodes {
  out.mark(mark);
  return out.indented(indent, () => {
    const tight = node.type === 'listItem';
    // An item and its paragraph may both carry the number.
    const label = tight && (node.children[0] === undefined || labelOf(node.children[0]) === '') ? labelOf(node) : '';
    return withChildren(node, node.children.map((child, i) => {
      if (i > 0) out.mark(tight && child.type === 'list' ? '\n' : '\n\n');
      if (i === 0 && label !== '' && child.type === 'paragraph') return out.placed(() => printParagraph(child, label, out));
      return printBlock(child, out);
    }));
  });
}

function printItems(list: Extract<Nodes, { type: 'list' }>, out: Printer): Nodes[] {
  const first = list.start ?? 1;
  return list.children.map((item, i) => {
    if (i > 0) out.mark('\n');
    const mark = list.ordered === true ? `${String(first + i)}. ` : '- ';
    return out.placed(() => printContainer(item, mark, ' '.repeat(mark.length), out));
  });
}

function printParagraph(node: Paragraph, outerLabel: string, out: Printer): Nodes {
  const label = outerLabel + labelOf(node);
  if (label === '') out.guardLine();
  else out.mark(label);
  return withChildren(node, printPhrases(node.children, out));
}

function printTable(table: Table, out: Printer): Nodes {
  const columns = table.children[0]?.children.length ?? 0;
  const rows = table.children.map((row, i) => {
    if (i > 0) out.mark('\n');
    const printed = out.placed(() => printRow(row, out));
    if (i === 0) out.mark(`\n|${' --- |'.repeat(Math.max(columns, 1))}`);
    return printed;
  });
  return withChildren(table, rows);
}

function printRow(row: TableRow, out: Printer): Nodes {
  out.mark('|');
  const cells = row.children.map((cell) => {
    out.mark(' ');
    const printed = out.placed(() => out.inCell(() => withChildren(cell, printPhrases(cell.children, out))));
    out.mark(' |');
    return printed;
  });
  return withChildren(row, cells);
}

function printPhrases(nodes: readonly Nodes[], out: Printer): Nodes[] {
  return nodes.map((node) => out.placed(() => printPhrase(node, out)));
}

function printPhrase(node: Nodes, out: Printer): Nodes {
  if (node.type === 'text' || node.type === 'inlineCode') out.words(node.value);
  else if (node.type === 'break') out.lineBreak();
  else if (node.type === 'footnoteReference') out.mark(`[^${node.identifier}]`);
  else if ('children' in node) return withChildren(node, printPhrases(node.children as readonly Nodes[], out));
  return { ...node };
}

/** Numbering that stands before the text in the user's file and is no part of it. */
function labelOf(node: Nodes): string {
  const label = node.data?.origin?.label;
  return label === undefined || label === '' ? '' : `${label} `;
}
