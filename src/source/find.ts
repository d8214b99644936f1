import { stat } from 'node:fs/promises';
import { basename, relative, resolve, sep } from 'node:path';
import type { Problem } from '../types.js';
import { IgnoreFiles } from './ignore-files.js';
import { EXTENSIONS, isReadableName } from './names.js';
import { nearestName } from './nearest.js';
import { walkFolder } from './walk.js';

interface Found {
  readonly files: readonly string[];
  /** True when the user gave this very file, which is then taken whatever ignores it. */
  readonly named?: boolean;
  readonly problems: readonly Problem[];
}

/**
 * Files that the patterns name: files as they are (any extension), folders with all below them, globs.
 * Paths are relative to `cwd`, with forward slashes, sorted and unique. Whatever finds nothing is a problem.
 * What `.gitignore` and `.agilefallignore` leave out is not found in folders and by globs; a file given by its name is taken all the same.
 */
export async function findFiles(
  patterns: readonly string[],
  { cwd }: { readonly cwd: string },
): Promise<{ files: string[]; named: ReadonlySet<string>; problems: Problem[] }> {
  const ignored = new IgnoreFiles();
  const found = await Promise.all(patterns.map((pattern) => findOne(pattern, cwd, ignored)));
  const files = new Set(found.flatMap((one) => one.files).map((path) => shown(path, cwd)));
  const named = new Set(found.flatMap((one) => (one.named ? one.files : [])).map((path) => shown(path, cwd)));
  const problems = found.flatMap((one) => one.problems);
  if (patterns.length === 0) problems.push(noInput(null, 'No file was given.'));
  return { files: [...files].sort(), named, problems };
}

async function findOne(pattern: string, cwd: string, ignored: IgnoreFiles): Promise<Found> {
  const path = resolve(cwd, pattern);
  const kind = await stat(path).catch((error: NodeJS.ErrnoException) => error);
  if (!(kind instanceof Error)) return kind.isDirectory() ? findInFolder(pattern, path, cwd, ignored) : { files: [path], named: true, problems: [] };
  // Loaded now only: most runs name files and folders.
  const { isDynamicPattern } = await import('tinyglobby');
  if (isDynamicPattern(pattern)) return findByGlob(pattern, cwd, ignored);
  if (kind.code === 'ENOENT' || kind.code === 'ENOTDIR') return { files: [], problems: [await notFound(pattern, path)] };
  return { files: [], problems: [unreadable(pattern, kind.code ?? kind.message)] };
}

async function findInFolder(pattern: string, folder: string, cwd: string, ignored: IgnoreFiles): Promise<Found> {
  await ignored.allow(folder);
  const { files, refused, leftOut } = await walkFolder(folder, ignored);
  const problems = refused.map(({ path, code }) => unreadable(shown(path, cwd), code));
  if (files.length > 0 || problems.length > 0) return { files, problems };
  return { files, problems: [noInput(pattern, `No document was found in the folder ${pattern}.`, leftOut)] };
}

async function findByGlob(pattern: string, cwd: string, ignored: IgnoreFiles): Promise<Found> {
  const { glob } = await import('tinyglobby');
  const matched = await glob([pattern.split(sep).join('/')], {
    cwd,
    absolute: true,
    expandDirectories: false,
    // A link to a folder above would make the walk endless; folders that are links are given by name.
    followSymbolicLinks: false,
    ignore: ['**/node_modules/**'],
  });
  // `docs/*` takes what a folder would give; `docs/*.txt` asks for these very files.
  const named = /\.\w+$/.test(pattern);
  const readable = matched.filter((path) => (named ? !basename(path).startsWith('~$') : isReadableName(basename(path))));
  const left = await Promise.all(readable.map((path) => ignored.leavesOut(resolve(path))));
  const files = readable.filter((_, i) => !left[i]);
  if (files.length > 0) return { files, problems: [] };
  return { files, problems: [noInput(pattern, `No document matches ${pattern}.`, readable.length)] };
}

function noInput(path: string | null, message: string, leftOut = 0): Problem {
  const looked = `Looked for ${EXTENSIONS.join(', ')} files, outside hidden folders and node_modules.`;
  if (leftOut === 0) return { code: 'no-input', path, message, hint: looked };
  return { code: 'no-input', path, message: `${message} ${leftOut} left out by .gitignore or .agilefallignore.`, hint: 'Name a file to read it all the same.' };
}

async function notFound(pattern: string, path: string): Promise<Problem> {
  const near = await nearestName(path);
  const hint = near === null ? 'Check the path; it is read from the current folder.' : `Did you mean ${near}?`;
  return { code: 'not-found', path: pattern, message: `There is no file or folder ${pattern}.`, hint };
}

function unreadable(path: string, code: string): Problem {
  if (code === 'EACCES' || code === 'EPERM') return { code: 'unreadable', path, message: `${path} may not be read.`, hint: 'Check its permissions.' };
  if (code === 'ENOENT') return { code: 'unreadable', path, message: `${path} is a link to a file that does not exist.`, hint: 'Remove the link, or put the file in its place.' };
  return { code: 'unreadable', path, message: `${path} cannot be read (${code}).`, hint: 'Check that it opens on this machine.' };
}

/** The path as printed: from `cwd`, with forward slashes. */
function shown(path: string, cwd: string): string {
  const fromHere = relative(cwd, resolve(cwd, path));
  return (fromHere === '' ? path : fromHere).split(sep).join('/');
}
