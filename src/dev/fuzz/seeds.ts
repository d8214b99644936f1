import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { makeHtml } from '../../../fixtures/make/html.js';
import { readFixture } from '../../../fixtures/make/model.js';
import { makeOdt } from '../../../fixtures/make/odt.js';
import { makePlain } from '../../../fixtures/make/plain.js';
import { makeXlsx, tablesOf } from '../../../fixtures/make/xlsx.js';
import { DEFAULT_LIMITS } from '../../limits.js';
import { readDocument } from '../../read.js';
import { zipOf } from './zip.js';

/** A good file, and how many words a reader finds in it. */
export interface Seed {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly words: number;
}

/** The good files of a folder and of the folders in it, the same documents in the formats that are made by script, and a dossier of some. */
export async function readSeeds(folder: string): Promise<readonly Seed[]> {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => /\.(?:md|docx|pdf)$/.test(path)).sort();
  const seeds: Seed[] = [];
  for (const path of paths) {
    const bytes = new Uint8Array(readFileSync(join(folder, path)));
    seeds.push(await seedOf(basename(path), bytes));
    if (path.endsWith('.md')) for (const [name, made] of madeFrom(basename(path), bytes)) seeds.push(await seedOf(name, made));
  }
  return [...seeds, dossierOf(seeds)];
}

async function seedOf(name: string, bytes: Uint8Array): Promise<Seed> {
  const { words } = await readDocument({ path: name, bytes }, DEFAULT_LIMITS);
  return { name, bytes, words };
}

/** The formats of which no file is kept. */
function madeFrom(name: string, markdown: Uint8Array): (readonly [string, Uint8Array])[] {
  const fixture = readFixture(new TextDecoder().decode(markdown));
  const tables = tablesOf(fixture);
  const base = name.replace(/md$/, '');
  return [
    [`${base}odt`, makeOdt(fixture)],
    [`${base}html`, makeHtml(fixture)],
    [`${base}txt`, makePlain(fixture)],
    ...(tables.length > 0 ? [[`${base}xlsx`, makeXlsx(tables)] as const] : []),
  ];
}

/** As many pieces as a small dossier has, of each format one. */
function dossierOf(seeds: readonly Seed[]): Seed {
  const pieces = ['docx', 'pdf', 'odt', 'xlsx', 'html', 'txt', 'md'].flatMap((extension) => seeds.filter(({ name }) => name.endsWith(`.${extension}`)).slice(0, 1));
  return { name: 'dossier.zip', bytes: zipOf(pieces.map(({ name, bytes }) => ({ name, data: bytes }))), words: pieces.reduce((sum, { words }) => sum + words, 0) };
}
