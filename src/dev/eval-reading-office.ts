import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { VARIANTS, type Variant } from '../../fixtures/make/variants.js';

/** What LibreOffice writes from the plain DOCX, by the name of its export filter. */
const EXPORTS = [
  { name: 'docx, written by LibreOffice', extension: 'docx', untagged: false, filter: 'docx:MS Word 2007 XML' },
  { name: 'pdf tagged, by LibreOffice', extension: 'pdf', untagged: false, filter: 'pdf:writer_pdf_Export:{"UseTaggedPDF":{"type":"boolean","value":"true"}}' },
  { name: 'pdf untagged, by LibreOffice', extension: 'pdf', untagged: true, filter: 'pdf:writer_pdf_Export:{"UseTaggedPDF":{"type":"boolean","value":"false"}}' },
] as const;

/** Seconds are enough for a fixture; a first start makes a profile. */
const TIMEOUT = 60_000;

/** Variants that a real LibreOffice makes; none where it is not installed. */
export function officeVariants(): Promise<readonly Variant[]> {
  const found = spawnSync('soffice', ['--version'], { timeout: TIMEOUT, encoding: 'utf8' });
  if (found.status !== 0) {
    console.log('LibreOffice is not installed: its files are left out.\n');
    return Promise.resolve([]);
  }
  const docx = VARIANTS.find(({ name }) => name === 'docx, plain');
  return Promise.resolve(EXPORTS.map(({ filter, ...variant }) => ({
    ...variant,
    make: async (source) => convert((await docx?.make(source)) ?? new Uint8Array(), variant.extension, filter),
  })));
}

/** Runs with a profile of its own, so that an open LibreOffice is not in the way. */
function convert(bytes: Uint8Array, extension: string, filter: string): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'agilefall-office-'));
  try {
    writeFileSync(join(folder, 'in.docx'), bytes);
    const profile = `-env:UserInstallation=${pathToFileURL(join(tmpdir(), 'agilefall-office-profile')).href}`;
    const out = join(folder, 'out');
    const { status, stderr } = spawnSync('soffice', [profile, '--headless', '--convert-to', filter, '--outdir', out, join(folder, 'in.docx')], { timeout: TIMEOUT, encoding: 'utf8' });
    if (status !== 0) throw new Error(`soffice failed: ${stderr}`);
    return readFileSync(join(out, `in.${extension}`));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
