import { AgilefallError } from '../errors.js';
import type { Language } from '../types.js';

interface Told {
  readonly sentence: string;
  readonly hint: string;
}

const told = (sentence: string, hint: string): Told => ({ sentence, hint });

/** Kinds of files that are known and not read, and what makes them readable. */
export const FOREIGN = {
  doc: {
    en: told('The file is in the old Word format (.doc).', 'Open it in Word or LibreOffice and save it as .docx.'),
    fr: told('Ce fichier est dans l’ancien format de Word (.doc).', 'Ouvrez-le dans Word ou LibreOffice et enregistrez-le en .docx.'),
  },
  xls: {
    en: told('The file is in the old Excel format (.xls).', 'Open it in Excel or LibreOffice and save it as .xlsx.'),
    fr: told('Ce fichier est dans l’ancien format d’Excel (.xls).', 'Ouvrez-le dans Excel ou LibreOffice et enregistrez-le en .xlsx.'),
  },
  xlsb: {
    en: told('The file is a binary Excel workbook (.xlsb).', 'Open it in Excel or LibreOffice and save it as .xlsx.'),
    fr: told('Ce fichier est un classeur Excel binaire (.xlsb).', 'Ouvrez-le dans Excel ou LibreOffice et enregistrez-le en .xlsx.'),
  },
  ods: {
    en: told('The file is an OpenDocument spreadsheet (.ods).', 'Open it in LibreOffice and save it as .xlsx.'),
    fr: told('Ce fichier est un classeur OpenDocument (.ods).', 'Ouvrez-le dans LibreOffice et enregistrez-le en .xlsx.'),
  },
  csv: {
    en: told('The file is a table in plain text (.csv).', 'Open it in Excel or LibreOffice and save it as .xlsx.'),
    fr: told('Ce fichier est un tableau en texte brut (.csv).', 'Ouvrez-le dans Excel ou LibreOffice et enregistrez-le en .xlsx.'),
  },
  presentation: {
    en: told('The file is a presentation (.pptx, .ppt or .odp).', 'Open it in PowerPoint or LibreOffice and export it as .pdf.'),
    fr: told('Ce fichier est une présentation (.pptx, .ppt ou .odp).', 'Ouvrez-le dans PowerPoint ou LibreOffice et exportez-le en .pdf.'),
  },
  rtf: {
    en: told('The file is in Rich Text Format (.rtf).', 'Open it in Word or LibreOffice and save it as .docx.'),
    fr: told('Ce fichier est au format RTF (.rtf).', 'Ouvrez-le dans Word ou LibreOffice et enregistrez-le en .docx.'),
  },
  pages: {
    en: told('The file was made with Pages, Numbers or Keynote.', 'Open it in that program and export it as .docx, .xlsx or .pdf (File, Export To).'),
    fr: told('Ce fichier vient de Pages, Numbers ou Keynote.', 'Ouvrez-le dans ce logiciel et exportez-le en .docx, .xlsx ou .pdf (Fichier, Exporter vers).'),
  },
  fodt: {
    en: told('The file is an OpenDocument file in one piece of XML (.fodt).', 'Open it in LibreOffice and save it as .odt.'),
    fr: told('Ce fichier est un OpenDocument en XML à plat (.fodt).', 'Ouvrez-le dans LibreOffice et enregistrez-le en .odt.'),
  },
  drawing: {
    en: told('The file is an OpenDocument drawing, formula or database.', 'Open it in LibreOffice and export it as .pdf.'),
    fr: told('Ce fichier est un dessin, une formule ou une base OpenDocument.', 'Ouvrez-le dans LibreOffice et exportez-le en .pdf.'),
  },
  image: {
    en: told('The file is a picture.', 'Print it to a .pdf and read that with --ocr (text recognition), or ask for the file it was made from.'),
    fr: told('Ce fichier est une image.', 'Imprimez-la en .pdf et relancez avec --ocr (reconnaissance de caractères), ou demandez le fichier d’origine.'),
  },
  mail: {
    en: told('The file is an e-mail (.eml or .msg).', 'Open it, save the attached documents, and give those; print the message itself to a .pdf.'),
    fr: told('Ce fichier est un courriel (.eml ou .msg).', 'Ouvrez-le, enregistrez les pièces jointes et donnez-les ; imprimez le message lui-même en .pdf.'),
  },
  packed: {
    en: told('The file is an archive of a kind that is not read (.7z, .rar, .tar or .gz).', 'Unpack it and give the folder, or pack it again as .zip.'),
    fr: told('Ce fichier est une archive d’un genre qui n’est pas lu (.7z, .rar, .tar ou .gz).', 'Décompressez-la et donnez le dossier, ou recompressez-la en .zip.'),
  },
  book: {
    en: told('The file is an electronic book or a saved web archive (.epub, .mht).', 'Open it and print it to a .pdf.'),
    fr: told('Ce fichier est un livre électronique ou une archive de page web (.epub, .mht).', 'Ouvrez-le et imprimez-le en .pdf.'),
  },
  data: {
    en: told('The file is data or code, not a document.', 'Give a Word, OpenDocument, PDF, Excel, HTML, Markdown or text file.'),
    fr: told('Ce fichier contient des données ou du code, pas un document.', 'Donnez un fichier Word, OpenDocument, PDF, Excel, HTML, Markdown ou texte.'),
  },
  binary: {
    en: told('The file is not of a kind that is read.', 'Give a .docx, .odt, .pdf, .xlsx, .html, .md, .txt or .zip file.'),
    fr: told('Ce fichier n’est pas d’un genre qui est lu.', 'Donnez un fichier .docx, .odt, .pdf, .xlsx, .html, .md, .txt ou .zip.'),
  },
} as const satisfies Readonly<Record<string, Readonly<Record<Language, Told>>>>;

export type Foreign = keyof typeof FOREIGN;

/** The error for a file of such a kind: `unknown-format`, with what to do. */
export function foreign(kind: Foreign, path: string): AgilefallError {
  const { sentence, hint } = FOREIGN[kind].en;
  return new AgilefallError('unknown-format', sentence, { place: path, hint });
}
