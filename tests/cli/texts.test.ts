import { existsSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';

import { IgnoreFiles } from '../../src/source/ignore-files.js';
import { walkFolder } from '../../src/source/walk.js';
import { document, PROJECTION, result } from '../report/sample.js';
import { agilefall } from './stub.js';

let cwd = '';
const TEXT = 'cctp.pdf.txt';
const kept = () => readFileSync(join(cwd, TEXT), 'utf8');
const emit = (projection = PROJECTION) =>
  agilefall(['--emit-text', '--format', 'sarif', '--lang', 'en', 'cctp.pdf'], { io: { cwd }, result: () => result({ documents: [document({ path: 'cctp.pdf', projection })] }) });

beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'agilefall-texts-'));
  writeFileSync(join(cwd, 'cctp.pdf'), '%PDF-');
});

describe('--emit-text', () => {
  it('writes the text beside the document, its lines those of the report', async () => {
    const { out } = await emit();
    expect(kept().startsWith(PROJECTION)).toBe(true);
    const { region, artifactLocation } = JSON.parse(out).runs[0].results[0].relatedLocations[0].physicalLocation;
    expect(artifactLocation.uri).toBe(TEXT);
    const line = kept().split('\n')[region.startLine - 1] ?? '';
    expect(line.slice(region.startColumn - 1, region.endColumn - 1)).toBe('feuille de route');
  });

  it('replaces a text of its own', async () => {
    await emit('Old text.');
    await emit();
    expect(kept().startsWith(PROJECTION)).toBe(true);
  });

  it('never touches a file of somebody else, and says so', async () => {
    writeFileSync(join(cwd, TEXT), 'My own notes.\n');
    const { code, err, out } = await emit();
    expect(kept()).toBe('My own notes.\n');
    expect(code).toBe(2);
    expect(err).toContain('was not written by agilefall');
    expect(JSON.parse(out).runs[0].results[0].relatedLocations).toBeUndefined();
  });

  it('follows no link to nowhere', async () => {
    symlinkSync(join(cwd, 'elsewhere'), join(cwd, TEXT));
    const { code } = await emit();
    expect(code).toBe(2);
    expect(existsSync(join(cwd, 'elsewhere'))).toBe(false);
  });

  it('writes nothing beside a Markdown file, which is its own text', async () => {
    writeFileSync(join(cwd, 'rfp.md'), '# RFP\n');
    await agilefall(['--emit-text', 'rfp.md'], { io: { cwd }, result: () => result({ documents: [document({ path: 'rfp.md', format: 'markdown' })] }) });
    expect(existsSync(join(cwd, 'rfp.md.txt'))).toBe(false);
  });

  it('leaves texts that no later run takes for documents', async () => {
    await emit();
    expect((await walkFolder(cwd, new IgnoreFiles())).files).toEqual([join(cwd, 'cctp.pdf')]);
  });
});
