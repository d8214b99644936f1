import { AgilefallError } from '../../errors.js';
import type { Limits } from '../../limits.js';
import { decodeXml } from '../package/decode.js';
import { openZip, PACKAGE, type ZipKind } from '../package/zip.js';

/** The parts of an OpenDocument text that hold text, and those that say how it is set. */
export interface OdtPackage {
  readonly content: string;
  readonly styles: string | null;
  readonly meta: string | null;
}

const ODT: ZipKind = {
  ...PACKAGE,
  name: 'OpenDocument text',
  again: 'Open it in LibreOffice, save it again as .odt, and try the new copy.',
  unlock: 'Open it in LibreOffice with its password, and save a copy without one (Save as, « Save with password » not ticked).',
};

/**
 * Opens an OpenDocument text; pictures and thumbnails are never unpacked.
 * @throws AgilefallError `unreadable`, `encrypted` or `limit`.
 */
export function openOdt(bytes: Uint8Array, path: string, limits: Limits): OdtPackage {
  const zip = openZip(bytes, path, limits, ODT);
  const read = (name: string): string | null => {
    const part = zip.read(name);
    return part === null ? null : decodeXml(part);
  };
  // A locked document keeps its parts as entries of noise: only the manifest tells.
  if (/<manifest:encryption-data|<encryption-data/.test(read('META-INF/manifest.xml') ?? '')) {
    throw new AgilefallError('encrypted', `This ${ODT.name} is protected by a password and cannot be read.`, { place: path, hint: ODT.unlock });
  }
  const content = read('content.xml');
  if (content === null) {
    throw new AgilefallError('unreadable', `This ${ODT.name} is damaged or not complete: it has no content.xml.`, { place: path, hint: ODT.again });
  }
  return { content, styles: read('styles.xml'), meta: read('meta.xml') };
}
