import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { pdfIn, UNEMBEDDED } from './parse/pdf/unembedded.js';

/** Whoever tries to reach the network in this program is stopped. */
const OFFLINE = `
import net from 'node:net';
import dns from 'node:dns';
const refuse = () => { throw new Error('the network was asked for'); };
globalThis.fetch = refuse;
dns.lookup = refuse;
const connect = net.Socket.prototype.connect;
net.Socket.prototype.connect = function (...given) { return given[0]?.path || given[0]?.[0]?.path ? connect.apply(this, given) : refuse(); };
`;

const home = mkdtempSync(join(tmpdir(), 'agilefall-'));
const folder = join(home, 'node_modules', 'agilefall');

/** The package as a user has it: its own files, and the packages that it needs beside it. */
beforeAll(() => {
  execFileSync('npm', ['pack', '--ignore-scripts', '--pack-destination', home], { stdio: 'ignore' });
  mkdirSync(folder, { recursive: true });
  const archive = readdirSync(home).find((name) => name.endsWith('.tgz')) ?? '';
  execFileSync('tar', ['-xzf', join(home, archive), '-C', folder, '--strip-components=1']);
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'junction');
  writeFileSync(join(home, 'offline.mjs'), OFFLINE);
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

it.each(UNEMBEDDED)('the installed program reads a text in %s without a network', (encoding, ordering, text, codes) => {
  writeFileSync(join(home, 'a.pdf'), pdfIn(encoding, ordering, codes));
  const env = { ...process.env, NODE_OPTIONS: `--import=${join(home, 'offline.mjs')}` };
  expect(execFileSync(process.execPath, [join(folder, 'dist', 'cli.js'), 'text', 'a.pdf'], { cwd: home, env, encoding: 'utf8' }).trim()).toBe(text);
});
