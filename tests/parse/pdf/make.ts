import PDFDocument from 'pdfkit';
import type { Nodes, Root } from 'mdast';
import { parsePdf } from '../../../src/parse/pdf/index.js';
import type { Parsed } from '../../../src/types.js';

export type Doc = PDFKit.PDFDocument;

/** Left edge and usual width of the text in the files made here. */
export const LEFT = 72;
export const WIDTH = 451;

/** The bytes of a PDF that `draw` fills; A4, margins of 72 points, no compression to keep the tests quick. */
export async function makePdf(draw: (doc: Doc) => void, options: PDFKit.PDFDocumentOptions = {}): Promise<Uint8Array> {
  const doc = new PDFDocument({ size: 'A4', margin: LEFT, compress: false, ...options });
  const chunks: Buffer[] = [];
  doc.on('data', (chunk: Buffer) => chunks.push(chunk));
  const done = new Promise<void>((resolve) => doc.on('end', () => resolve()));
  doc.font('Helvetica').fontSize(11);
  draw(doc);
  doc.end();
  await done;
  return new Uint8Array(Buffer.concat(chunks));
}

export async function parseDrawn(draw: (doc: Doc) => void, options?: PDFKit.PDFDocumentOptions): Promise<Parsed> {
  return parsePdf(await makePdf(draw, options), 'test.pdf');
}

/** A heading of 14 points in bold, then back to the body. */
export function heading(doc: Doc, text: string): void {
  doc.moveDown().font('Helvetica-Bold').fontSize(14).text(text, LEFT).font('Helvetica').fontSize(11).moveDown(0.5);
}

/** The tree as short lines: `h2 Objet`, `p …`, `- …`, `1. …` indented by depth, `| a | b |`, `note …`. */
export function outline(tree: Root): string[] {
  const lines: string[] = [];
  for (const child of tree.children) print(child, 0, lines);
  return lines;
}

function print(node: Nodes, depth: number, lines: string[]): void {
  const pad = '  '.repeat(depth);
  if (node.type === 'heading') lines.push(`h${node.depth} ${textOf(node)}`);
  else if (node.type === 'paragraph') lines.push(`${pad}p ${textOf(node)}`);
  else if (node.type === 'tableRow') lines.push(`| ${node.children.map(textOf).join(' | ')} |`);
  else if (node.type === 'footnoteDefinition') lines.push(`note ${node.children.map(textOf).join(' ')}`);
  else if (node.type === 'list') {
    for (const item of node.children) {
      const [first, ...rest] = item.children;
      lines.push(`${pad}${node.ordered ? '1.' : '-'} ${first ? textOf(first) : ''}`);
      for (const child of rest) print(child, depth + 1, lines);
    }
  } else if ('children' in node) for (const child of node.children) print(child, depth, lines);
}

export function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (node.type === 'break') return ' / ';
  return 'children' in node ? node.children.map(textOf).join('') : '';
}

/** Enough plain text for the body size and the margin to be known. */
export const PROSE =
  'Le service numérique permet aux usagers de déposer une demande et de suivre son instruction à tout moment. ' +
  'Les agents traitent les demandes dans un espace commun et préviennent les usagers de chaque étape importante. ' +
  'Le titulaire tient compte des retours recueillis auprès des usagers et des agents pendant toute la durée du marché.';
