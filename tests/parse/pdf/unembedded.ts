/** A page in a font that is not in the file: only the character map that the encoding names tells what its codes stand for. */
export function pdfIn(encoding: string, ordering: string, codes: Buffer): Uint8Array {
  const content = `BT /F1 14 Tf 72 700 Td <${codes.toString('hex')}> Tj ET`;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${String(content.length)} >>\nstream\n${content}\nendstream`,
    `<< /Type /Font /Subtype /Type0 /BaseFont /Sans /Encoding /${encoding} /DescendantFonts [6 0 R] >>`,
    `<< /Type /Font /Subtype /CIDFontType0 /BaseFont /Sans /CIDSystemInfo << /Registry (Adobe) /Ordering (${ordering}) /Supplement 2 >> /DW 1000 /FontDescriptor 7 0 R >>`,
    '<< /Type /FontDescriptor /FontName /Sans /Flags 4 /FontBBox [0 0 1000 1000] /ItalicAngle 0 /Ascent 800 /Descent -200 /CapHeight 700 /StemV 80 >>',
  ];
  let file = '%PDF-1.7\n';
  const places = objects.map((object, i) => {
    const at = file.length;
    file += `${String(i + 1)} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const table = places.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
  return Buffer.from(`${file}xref\n0 8\n0000000000 65535 f \n${table}trailer\n<< /Size 8 /Root 1 0 R >>\nstartxref\n${String(file.length)}\n%%EOF\n`, 'latin1');
}

/** A character map, the collection of characters of its font, a text, and its codes. */
export const UNEMBEDDED: readonly (readonly [string, string, string, Buffer])[] = [
  ['UniGB-UCS2-H', 'GB1', '软件开发每三周迭代一次', Buffer.from('软件开发每三周迭代一次', 'utf16le').swap16()],
  ['90ms-RKSJ-H', 'Japan1', 'ソフトウェアの開発', Buffer.from('835c8374836783458346834182cc8a4a94ad', 'hex')],
  ['UniJIS-UCS2-H', 'Japan1', '三週間ごとに納品する', Buffer.from('三週間ごとに納品する', 'utf16le').swap16()],
  ['UniKS-UCS2-H', 'Korea1', '소프트웨어 개발', Buffer.from('소프트웨어 개발', 'utf16le').swap16()],
];
