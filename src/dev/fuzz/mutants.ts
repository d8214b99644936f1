import { deflateSync, inflateSync } from 'node:zlib';
import { DEFAULT_LIMITS } from '../../limits.js';
import { openZip } from '../../parse/package/zip.js';
import type { Input } from './inputs.js';
import type { Random } from './random.js';
import type { Seed } from './seeds.js';
import { zipOf } from './zip.js';


/** A change of bytes; `null` when the file has no place for it. */
type Change = (bytes: Uint8Array, random: Random, other: Uint8Array) => Uint8Array | null;

const BYTES: Readonly<Record<string, Change>> = {
  'bits turned': (bytes, random) => changed(bytes, (copy) => {
    for (let left = 1 + random.below(40); left > 0; left -= 1) {
      const at = random.below(copy.length);
      copy[at] = (copy[at] ?? 0) ^ (1 << random.below(8));
    }
  }),
  'a stretch of zeros': (bytes, random) => changed(bytes, (copy) => copy.fill(0, ...random.stretch(copy.length, 2000))),
  'cut short': (bytes, random) => bytes.slice(0, random.below(bytes.length)),
  'its start is missing': (bytes, random) => bytes.slice(random.below(Math.min(bytes.length, 5000))),
  'a stretch taken out': (bytes, random) => {
    const [from, to] = random.stretch(bytes.length, 3000);
    return Buffer.concat([bytes.subarray(0, from), bytes.subarray(to)]);
  },
  'a stretch said twice': (bytes, random) => {
    const [from, to] = random.stretch(bytes.length, 5000);
    return Buffer.concat([bytes.subarray(0, to), bytes.subarray(from)]);
  },
  'a stretch of another file': (bytes, random, other) => {
    const at = random.below(bytes.length);
    return Buffer.concat([bytes.subarray(0, at), other.subarray(...random.stretch(other.length, 5000)), bytes.subarray(at)]);
  },
  'the end of another file': (bytes, random, other) => Buffer.concat([bytes.subarray(0, random.below(bytes.length)), other.subarray(random.below(other.length))]),
};

/** Changes of the parts of a package, whose archive stays whole. */
const PARTS: Readonly<Record<string, Change>> = {
  'XML cut short': (bytes, random) => withPart(bytes, random, (xml) => xml.slice(0, random.below(xml.length))),
  'a sign of XML changed': (bytes, random) => withPart(bytes, random, (xml) => {
    const at = random.below(xml.length);
    return xml.slice(0, at) + random.pick(['<', '>', '&', '"', '/', '\0', ' ', 'w:p', '\ufffe']) + xml.slice(at + 1);
  }),
  'a tag taken out': (bytes, random) => withPart(bytes, random, (xml) => onTag(xml, random, () => '')),
  'a tag said twice': (bytes, random) => withPart(bytes, random, (xml) => onTag(xml, random, (tag) => tag + tag)),
  'an element renamed': (bytes, random) => withPart(bytes, random, (xml) => {
    const name = /<([a-z]+:?\w+)/.exec(xml.slice(random.below(xml.length)))?.[1] ?? 'w:p';
    return xml.replaceAll(new RegExp(`(</?)${name}(?=[\\s/>])`, 'g'), `$1${random.pick(NAMES)}`);
  }),
  'the text said many times': (bytes, random) => withPart(bytes, random, (xml) => xml.replace(/(<(?:w:body|office:text|sheetData)>)([\s\S]*)(<\/(?:w:body|office:text|sheetData)>)/, (_, open: string, body: string, close: string) => open + body.repeat(2 + random.below(20)) + close)),
  'parts that changed places': (bytes, random) => {
    const parts = partsOf(bytes);
    const [one, two] = [random.pick(parts), random.pick(parts)];
    return zipOf(parts.map((part) => (part === one ? { ...part, data: two.data } : part === two ? { ...part, data: one.data } : part)));
  },
  'a part of another file': (bytes, random, other) => {
    if (other[0] !== 0x50) return null;
    const stranger = random.pick(partsOf(other));
    return zipOf([...partsOf(bytes).filter((part) => part.name !== stranger.name), stranger]);
  },
  'a part taken out': (bytes, random) => {
    const gone = random.pick(partsOf(bytes));
    return zipOf(partsOf(bytes).filter((part) => part !== gone));
  },
};

/** Changes of the page contents of a PDF, whose streams stay whole. */
const STREAMS: Readonly<Record<string, Change>> = {
  'operators changed': (bytes, random) => withStreams(bytes, random, (content) => content.replace(/\b(?:Tj|TJ|Tm|Td|BT|ET|Tf|BDC|EMC)\b/g, (name) => (random.below(20) === 0 ? random.pick(['q', 'Q', 'ET', 'BT', 'EMC', 'Do', 'zz', '']) : name))),
  'numbers changed': (bytes, random) => withStreams(bytes, random, (content) => content.replace(/-?\d+\.?\d*/g, (number) => (random.below(20) === 0 ? random.pick(['0', '-1', '1e30', '99999999999', '.', '--5']) : number))),
  'a stream cut short': (bytes, random) => withStreams(bytes, random, (content) => content.slice(0, random.below(content.length))),
  'objects renamed': (bytes, random) => replacedIn(bytes, /\d+ 0 R/g, (name) => (random.below(10) === 0 ? `${random.below(40)} 0 R` : name)),
  'keys renamed': (bytes, random) => replacedIn(bytes, /\/(?:Type|Kids|Count|Parent|Contents|Resources|Length|Filter|K|S|Pg)\b/g, (name) => (random.below(15) === 0 ? '/Zz' : name)),
};

/**
 * A good file with one thing broken. Its words may not get lost in silence, unless the change takes text away by right:
 * nine in ten must be read, or something be told.
 */
export function mutantOf(seeds: readonly Seed[], random: Random): Input {
  const seed = random.pick(seeds);
  const extension = seed.name.slice(seed.name.lastIndexOf('.') + 1);
  const changes = { ...BYTES, ...(PACKAGES.has(extension) ? PARTS : {}), ...(extension === 'pdf' ? STREAMS : {}) };
  const name = random.pick(Object.keys(changes));
  const bytes = changes[name]?.(seed.bytes, random, random.pick(seeds).bytes) ?? seed.bytes;
  const words = TEXTS.has(extension) || HONEST_LOSS.has(name) ? 0 : seed.words * 0.9;
  return { name: `${extension}: ${name} (${seed.name})`, file: { path: `${name.replace(/[^a-z]+/gi, '-')}-${seed.name}`, bytes }, must: [], words };
}

/** Documents that are packages of parts, and an archive of documents. */
const PACKAGES = new Set(['docx', 'odt', 'xlsx', 'zip']);

/** A text that was cut says so nowhere. */
const TEXTS = new Set(['md', 'txt', 'html']);

/** What an element is renamed to. */
const NAMES = ['w:p', 'w:r', 'w:t', 'w:tbl', 'w:del', 'w:zz', 'text:p', 'text:list', 'table:table-cell', 'text:note', 'c', 'row', 'si', 't', 'mergeCell'];

/** After these the file honestly says less. */
const HONEST_LOSS = new Set([
  'an element renamed', 'parts that changed places', 'a part of another file', 'a tag taken out', 'a tag said twice',
  'the end of another file', 'operators changed', 'numbers changed', 'a stream cut short', 'objects renamed', 'keys renamed',
]);

function changed(bytes: Uint8Array, change: (copy: Uint8Array) => void): Uint8Array {
  const copy = new Uint8Array(bytes);
  change(copy);
  return copy;
}

interface Part {
  readonly name: string;
  readonly data: Uint8Array;
}

function partsOf(bytes: Uint8Array): readonly Part[] {
  const zip = openZip(bytes, 'seed.docx', DEFAULT_LIMITS);
  return zip.names.map((name) => ({ name, data: zip.read(name) ?? new Uint8Array() }));
}

/** The part with the text. */
const MAIN = /^(?:word\/document|content|xl\/worksheets\/sheet0)\.xml$/;

function withPart(bytes: Uint8Array, random: Random, change: (xml: string) => string): Uint8Array {
  const parts = partsOf(bytes);
  const part = random.below(2) === 0 ? parts.find(({ name }) => MAIN.test(name)) ?? random.pick(parts) : random.pick(parts);
  return zipOf(parts.map((one) => (one === part ? { name: one.name, data: change(Buffer.from(one.data).toString()) } : one)));
}

function onTag(xml: string, random: Random, change: (tag: string) => string): string {
  const at = random.below(xml.length);
  return xml.slice(0, at) + xml.slice(at).replace(/<[^>]*>/, change);
}

/** Contents of the streams that are text, changed and packed again in as many bytes, so that the rest keeps its place. */
function withStreams(bytes: Uint8Array, random: Random, change: (content: string) => string): Uint8Array {
  const file = Buffer.from(bytes).toString('latin1');
  const one = random.below(8);
  let index = -1;
  return Buffer.from(file.replace(/(stream\r?\n)([\s\S]*?)(?=\r?\nendstream)/g, (whole, open: string, packed: string) => {
    index += 1;
    if (index % 8 !== one) return whole;
    const repacked = repack(packed, change);
    return repacked === null || repacked.length > packed.length ? whole : open + repacked.padEnd(packed.length, '\0');
  }), 'latin1');
}

function repack(packed: string, change: (content: string) => string): string | null {
  try {
    const content = inflateSync(Buffer.from(packed, 'latin1')).toString('latin1');
    return content.includes(' Tf') ? deflateSync(Buffer.from(change(content), 'latin1'), { level: 9 }).toString('latin1') : null;
  } catch {
    return null;
  }
}

/** Only replacements of the same length: the table of objects stays right. */
function replacedIn(bytes: Uint8Array, pattern: RegExp, by: (found: string) => string): Uint8Array {
  const file = Buffer.from(bytes).toString('latin1');
  return Buffer.from(file.replace(pattern, (found) => by(found).slice(0, found.length).padEnd(found.length, ' ')), 'latin1');
}
