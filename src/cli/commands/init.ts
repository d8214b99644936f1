import { writeFile } from 'node:fs/promises';
import { basename, dirname, extname, join, relative } from 'node:path';

import { configIn } from '../../config/index.js';
import { configTemplate, type Seen } from '../../config/template.js';
import { AgilefallError } from '../../errors.js';
import type { DocumentResult, Language } from '../../types.js';
import { refused } from '../arguments.js';
import type { Context } from '../context.js';

const FILE = 'agilefall.config.yaml';

/** Documents read to know their language and kind: enough to tell, few enough to answer within seconds. */
const MOST_READ = 12;

/** `agilefall init`: writes a configuration from what the folder holds; never over one that is there. */
export async function initCommand(context: Context): Promise<number> {
  const { settings, io, steps, spoken, messages } = context;
  if (settings.words.length > 0) throw refused(messages.initTakesNothing, messages.seeHelp);
  const known = configIn(io.cwd, spoken);
  if (known !== null) throw new AgilefallError('bad-config', messages.configExists(relative(io.cwd, known)), { hint: messages.configExistsHint });
  const source = await steps.source();
  const { files } = await source.findFiles(['.'], { cwd: io.cwd });
  const documents = await readSome(files, context);
  try {
    // « wx » fails on a file that came into being meanwhile.
    await writeFile(join(io.cwd, FILE), configTemplate(seenIn(files, documents, spoken), spoken), { flag: 'wx' });
  } catch (cause) {
    const reason = cause instanceof Error && 'code' in cause ? String(cause.code) : String(cause);
    throw new AgilefallError('bad-config', messages.cannotWrite(FILE, reason), { hint: messages.configExistsHint, cause });
  }
  io.stdout.write(`${messages.written(FILE)}\n`);
  return 0;
}

/** Some of the documents, from all over the folder; those that cannot be read say nothing here. */
async function readSome(files: readonly string[], { steps, io }: Context): Promise<readonly DocumentResult[]> {
  const step = Math.max(1, Math.ceil(files.length / MOST_READ));
  const chosen = files.filter((_, index) => index % step === 0);
  const source = await steps.source();
  const read = await Promise.all(chosen.map((path) => source.readSource(path, io.cwd).catch(() => null)));
  const flow = await steps.flow();
  return (await flow.lint(read.filter((file) => file !== null))).documents;
}

function seenIn(files: readonly string[], documents: readonly DocumentResult[], spoken: Language): Seen {
  const languages = counted(documents.map(({ language }) => language));
  return {
    formats: counted(files.map((path) => extname(path).toLowerCase())),
    language: languages[0]?.[0] ?? spoken,
    kinds: counted(documents.map(({ kind }) => kind)),
    read: documents.length,
    dossiers: dossiersIn(documents),
  };
}

/** Pieces that go with a main one and say nothing by themselves. */
const COMPANIONS: ReadonlySet<string> = new Set(['CCAP', 'RC', 'acte-engagement', 'BPU']);

/** Folders in which one main piece stands with others of its purchase: a CCTP with its CCAP. */
function dossiersIn(documents: readonly DocumentResult[]): Seen['dossiers'] {
  const folders = new Map<string, DocumentResult[]>();
  for (const document of documents) folders.set(dirname(document.path), [...(folders.get(dirname(document.path)) ?? []), document]);
  return [...folders].flatMap(([folder, inside]) => {
    const pieces = inside.map(({ piece }) => piece).sort();
    const companions = pieces.filter((piece) => COMPANIONS.has(piece)).length;
    if (companions === 0 || pieces.length - companions !== 1) return [];
    return [{ name: folder === '.' ? 'dossier' : basename(folder), path: folder === '.' ? './' : `${folder}/`, pieces }];
  });
}

function counted<T>(values: readonly T[]): readonly (readonly [T, number])[] {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]);
}
