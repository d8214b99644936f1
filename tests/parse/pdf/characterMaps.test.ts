import { expect, it } from 'vitest';
import { parsePdf } from '../../../src/parse/pdf/index.js';
import { project } from '../../../src/text/project.js';
import { pdfIn, UNEMBEDDED } from './unembedded.js';

it.each(UNEMBEDDED)('a text in %s, whose font is not in the file, is read', async (encoding, ordering, text, codes) => {
  const { projection } = project(await parsePdf(pdfIn(encoding, ordering, codes), 'a.pdf'));
  expect(projection.trim()).toBe(text);
});

it('a text in a map that does not exist is not called clean', async () => {
  const codes = Buffer.from('0041', 'hex');
  expect((await parsePdf(pdfIn('No-Such-Map-H', 'GB1', codes), 'a.pdf')).unread).toMatchObject([{ what: 'page 1', lost: true }]);
});
