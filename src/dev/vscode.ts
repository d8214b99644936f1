/**
 * `npm run vscode`: packs the VS Code client with the server of `dist/` into `editors/vscode/agilefall-VERSION.vsix`,
 * then unpacks it and asks its server to answer. `npm run build` comes first when something of the server changed.
 */
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { build } from 'esbuild';
import { unzipSync } from 'fflate';
import { VERSION } from '../version.js';
import { licensesOf } from './licenses.js';
import { vsixOf, type ExtensionManifest } from './vsix.js';

const FOLDER = 'editors/vscode';

/** Files of the folder that go into the extension as they are. */
const KEPT = ['package.nls.json', 'package.nls.fr.json', 'README.md', 'README.fr.md'];

/** What only other commands read: the rules with their words, the types for code. */
const NOT_SERVED = /^(?:whole\.txt|types(?:$|[\\/]))/;

async function extensionFiles(manifest: ExtensionManifest): Promise<ReadonlyMap<string, Uint8Array>> {
  const { code, licenses } = await client();
  const text = (content: string): Uint8Array => new TextEncoder().encode(content);
  const server = readdirSync('dist', { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice('dist/'.length).replaceAll('\\', '/'))
    .filter((path) => !NOT_SERVED.test(path));
  return new Map([
    ['package.json', text(`${JSON.stringify(manifest, null, 2)}\n`)],
    ...KEPT.map((name) => [name, readFileSync(join(FOLDER, name))] as const),
    ['LICENSE.txt', readFileSync('LICENSE')],
    ['NOTICE.txt', readFileSync('NOTICE')],
    ['extension.js', code],
    ['licenses.txt', text(licenses)],
    // The server is made of modules, and the extension is not.
    ['server/package.json', text('{ "type": "module" }\n')],
    ...server.map((path) => [`server/${path}`, readFileSync(join('dist', path))] as const),
  ]);
}

/** The client in one file; `vscode` itself is given by the editor. */
async function client(): Promise<{ readonly code: Uint8Array; readonly licenses: string }> {
  const { outputFiles, metafile } = await build({
    entryPoints: [join(FOLDER, 'extension.ts')],
    bundle: true,
    write: false,
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    external: ['vscode'],
    metafile: true,
    minifyWhitespace: true,
    minifySyntax: true,
    legalComments: 'none',
  });
  const [file] = outputFiles;
  if (!file) throw new Error('The client came out empty.');
  return { code: file.contents, licenses: licensesOf(metafile) };
}

/** Unpacks the extension, starts its server and opens a document. @throws Error when nothing is found in it. */
async function tryServer(vsix: Uint8Array): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'agilefall-vsix-'));
  for (const [path, bytes] of Object.entries(unzipSync(vsix))) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
  try {
    const heard = await conversation(join(folder, 'extension', 'server', 'cli.js'));
    if (!heard.includes('"code":"v-model-lifecycle"')) throw new Error(`The packed server finds nothing (run \`npm run build\`): ${heard}`);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const DOCUMENT = { uri: 'untitled:cctp.md', languageId: 'markdown', version: 1, text: '# CCTP\n\nLe titulaire suit un cycle en V.\n' };

/** Longest wait for an answer (ms): a server that keeps silent is at fault. */
const PATIENCE_MS = 30_000;

/** All that a server says until it has told what it finds in a document, or ends. */
function conversation(program: string): Promise<string> {
  const server = spawn(process.execPath, [program, 'lsp', '--stdio'], { timeout: PATIENCE_MS });
  const say = (message: object): void => {
    const body = JSON.stringify({ jsonrpc: '2.0', ...message });
    server.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  };
  return new Promise((resolve, reject) => {
    let heard = '';
    const hear = (part: Buffer): void => {
      heard += part.toString('utf8');
      if (heard.includes('publishDiagnostics')) server.stdin.end();
    };
    server.stdout.on('data', hear);
    server.stderr.on('data', hear);
    server.on('error', reject);
    server.on('close', () => resolve(heard));
    server.stdin.on('error', () => undefined);
    say({ id: 1, method: 'initialize', params: { processId: null, rootUri: null, capabilities: {}, initializationOptions: { kind: 'software-build' } } });
    say({ method: 'initialized', params: {} });
    say({ method: 'textDocument/didOpen', params: { textDocument: DOCUMENT } });
  });
}

// The sources are modules, what they are packed into is none: `undefined` leaves the key out.
const manifest = { ...(JSON.parse(readFileSync(join(FOLDER, 'package.json'), 'utf8')) as ExtensionManifest), version: VERSION, type: undefined };
const english = JSON.parse(readFileSync(join(FOLDER, 'package.nls.json'), 'utf8')) as Readonly<Record<string, string>>;
const vsix = vsixOf({ ...manifest, description: english['description'] ?? '' }, await extensionFiles(manifest));
await tryServer(vsix);
const file = join(FOLDER, `${manifest.name}-${VERSION}.vsix`);
writeFileSync(file, vsix);
console.log(`${file}: ${(vsix.length / 1024).toFixed(0)} KiB`);
