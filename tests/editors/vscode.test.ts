import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

import { serverPath, type Surroundings } from '../../editors/vscode/server.js';

const OWN = join('/ext', 'server', 'cli.js');
const local = (folder: string) => join(folder, 'node_modules', 'agilefall', 'dist', 'cli.js');

/** A trusted folder without anything. */
const PLAIN: Surroundings = { setting: '', trusted: true, folders: ['/tenders'], extension: '/ext', exists: () => false };

describe('the server that is started', () => {
  it.each<[string, Partial<Surroundings>, string]>([
    ['is the one of the extension', {}, OWN],
    ['is the one of the extension where no folder is open', { folders: [] }, OWN],
    ['is the one of the folder', { exists: (path) => path === local('/tenders') }, local('/tenders')],
    ['is that of the first folder that has one', { folders: ['/a', '/b'], exists: (path) => path === local('/b') }, local('/b')],
    ['is the one that is set', { setting: '/opt/agilefall/dist/cli.js', exists: () => true }, '/opt/agilefall/dist/cli.js'],
    ['is set from the folder', { setting: 'tools/cli.js' }, join('/tenders', 'tools', 'cli.js')],
    ['is never code of a folder that is not trusted', { trusted: false, setting: 'tools/cli.js', exists: () => true }, OWN],
  ])('%s', (_, given, expected) => {
    expect(serverPath({ ...PLAIN, ...given })).toBe(expected);
  });
});
