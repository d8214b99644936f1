import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeDocx } from '../../fixtures/make/docx.js';
import { readFixture } from '../../fixtures/make/model.js';
import { makePdf } from '../../fixtures/make/pdf.js';

/** Files to measure with, by size. */
export interface Inputs {
  readonly line: string;
  readonly megabyte: string;
  readonly fourMegabytes: string;
  readonly docx: (pages: number) => string;
  readonly pdf: (pages: number) => string;
}

const SOURCE = 'fixtures/agilefall-dossier/cctp-rendez-vous-orientation.md';

/** Pages of the source as a PDF, from which longer files are made. */
const SOURCE_PAGES = 19;

const MEGABYTE = 1_000_000;

/** Writes one line, 1 MB and 4 MB of Markdown, and Word and PDF files of 50 and 200 pages. */
export async function makeInputs(folder: string): Promise<Inputs> {
  const source = readFileSync(SOURCE, 'utf8');
  const body = bodyOf(source);
  const write = (name: string, content: string | Uint8Array): string => {
    const path = join(folder, name);
    writeFileSync(path, content);
    return path;
  };
  for (const pages of [50, 200]) {
    const fixture = readFixture(`${frontOf(source)}\n${repeated(body, Math.ceil(pages / SOURCE_PAGES))}`);
    const pdf = await makePdf(fixture);
    write(`${pages}.pdf`, pdf.bytes);
    write(`${pages}.docx`, await makeDocx(fixture, pdf.entries));
  }
  return {
    line: write('line.md', 'Le titulaire réalise les développements demandés par la direction.\n'),
    megabyte: write('1mb.md', sized(body, MEGABYTE)),
    fourMegabytes: write('4mb.md', sized(body, 4 * MEGABYTE)),
    docx: (pages) => join(folder, `${pages}.docx`),
    pdf: (pages) => join(folder, `${pages}.pdf`),
  };
}

function frontOf(source: string): string {
  return source.slice(0, source.indexOf('\n---', 3) + 4);
}

/** The text below the front matter, without footnotes, whose names must not be repeated. */
function bodyOf(source: string): string {
  const body = source.slice(frontOf(source).length);
  return body.replace(/^\[\^[^\]]+\]:.*(?:\n {4}.*)*$/gm, '').replace(/\[\^[^\]]+\]/g, '');
}

/** Copies that differ in their headings, as the chapters of a long tender do. */
function repeated(body: string, times: number): string {
  return Array.from({ length: times }, (_, i) => body.replace(/^(#+ .*)$/gm, `$1, partie ${i + 1}`)).join('\n\n');
}

function sized(body: string, bytes: number): string {
  const times = Math.ceil(bytes / Buffer.byteLength(body));
  return Buffer.from(repeated(body, times)).subarray(0, bytes).toString('utf8').replace(/[^\n]*$/, '');
}
