import { strToU8, zipSync } from 'fflate';

const NAMES = [
  'office', 'style', 'text', 'table', 'draw:drawing', 'fo:xsl-fo-compatible', 'meta', 'form', 'manifest',
].map((name) => {
  const [prefix, place = prefix] = name.split(':');
  return `xmlns:${String(prefix)}="urn:oasis:names:tc:opendocument:xmlns:${String(place)}:1.0"`;
}).concat([
  'xmlns:loext="urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0"',
  'xmlns:field="urn:openoffice:names:experimental:ooo-ms-interop:xmlns:field:1.0"',
  'xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"',
  'xmlns:dc="http://purl.org/dc/elements/1.1/"',
]).join(' ');

export interface OdtParts {
  /** What stands in `office:text`, in the automatic styles, in the styles and in the properties. */
  readonly text: string;
  readonly automatic?: string;
  readonly styles?: string;
  readonly meta?: string;
  readonly manifest?: string;
}

/** An OpenDocument text around a piece of its content. */
export function odt({ text, automatic = '', styles = '', meta = '', manifest = '' }: OdtParts): Uint8Array {
  const parts: Record<string, string> = {
    mimetype: 'application/vnd.oasis.opendocument.text',
    'META-INF/manifest.xml': `<manifest:manifest ${NAMES}>${manifest}</manifest:manifest>`,
    'content.xml': `<?xml version="1.0"?><office:document-content ${NAMES}><office:automatic-styles>${automatic}</office:automatic-styles><office:body><office:text>${text}</office:text></office:body></office:document-content>`,
    'styles.xml': `<office:document-styles ${NAMES}><office:styles>${styles}</office:styles></office:document-styles>`,
    'meta.xml': `<office:document-meta ${NAMES}><office:meta>${meta}</office:meta></office:document-meta>`,
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])));
}
