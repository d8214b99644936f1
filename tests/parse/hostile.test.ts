import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { AgilefallError } from '../../src/errors.js';
import { withDefaults } from '../../src/limits.js';
import { decodeText } from '../../src/parse/detect.js';
import { openZip } from '../../src/parse/package/zip.js';
import { readDocument } from '../../src/read.js';

/** What a file ends as: its number of words, or the code of the refusal. Anything else is a fault, and thrown. */
async function ending(path: string, bytes: Uint8Array): Promise<number | string> {
  try {
    return (await readDocument({ path, bytes }, withDefaults())).words;
  } catch (error) {
    if (error instanceof AgilefallError) return error.code;
    throw error;
  }
}

const MARKS = ['#', '*', '_', '`', '~~~', '>', '- ', '1. ', '|', '|-|', '[', '](', ']', '<', '<!--', '-->', '<td>', '&amp;', '\\', '\n', '\n\n', '  ', '---\n', '[^a]', ': ', '!', 'mot ', 'é', '\u200b', '\ud800', '😀', '3.2 ', 'dix-', '12 mois '];

describe('any text', () => {
  it('is read or refused', async () => {
    await fc.assert(fc.asyncProperty(fc.array(fc.constantFrom(...MARKS), { maxLength: 200 }), async (marks) => {
      await ending('a.md', new TextEncoder().encode(marks.join('')));
    }), { numRuns: 150 });
  });

  it('of any bytes is read or refused', async () => {
    await fc.assert(fc.asyncProperty(fc.uint8Array({ maxLength: 2000 }), fc.constantFrom('a.md', 'a.docx', 'a.pdf'), async (bytes, path) => {
      await ending(path, bytes);
    }), { numRuns: 150 });
  });

  it('has each of its sentences within its block, in order', async () => {
    await fc.assert(fc.asyncProperty(fc.array(fc.constantFrom(...MARKS, 'Une phrase. '), { maxLength: 100 }), async (marks) => {
      const bytes = new TextEncoder().encode(`mot ${marks.join('')}`);
      const { blocks, sentences, projection } = await readDocument({ path: 'a.md', bytes }, withDefaults());
      for (const sentence of sentences) expect(sentence.end).toBeLessThanOrEqual(blocks[sentence.block]?.text.length ?? 0);
      for (const block of blocks) for (const span of block.spans) expect(span.at + span.length).toBeLessThanOrEqual(projection.length);
    }), { numRuns: 100 });
  });
});

describe('a DOCX with wrong bytes', () => {
  const whole = new Uint8Array(readFileSync('fixtures/sow-product-team.docx'));

  it('is read or refused', async () => {
    const wrong = fc.record({ at: fc.nat(whole.length - 1), value: fc.nat(255) });
    await fc.assert(fc.asyncProperty(fc.array(wrong, { minLength: 1, maxLength: 8 }), async (changes) => {
      const bytes = new Uint8Array(whole);
      for (const { at, value } of changes) bytes[at] = value;
      await ending('a.docx', bytes);
    }), { numRuns: 60 });
  });

  it('never unpacks more than may be', () => {
    const limits = withDefaults({ partBytes: 1000, unpackedBytes: 2000 });
    const zip = openZip(whole, 'a.docx', limits);
    let total = 0;
    for (const name of zip.names) {
      try {
        total += zip.read(name)?.length ?? 0;
      } catch (error) {
        expect(error).toMatchObject({ code: 'limit' });
      }
    }
    expect(total).toBeLessThanOrEqual(2000);
  });
});

describe('bytes of an unknown encoding', () => {
  const encode = (text: string): Buffer => Buffer.from(text);

  it('with one that broke stay UTF-8', () => {
    const bytes = Buffer.concat([encode('réalisé à l’été '.repeat(5)), Buffer.from([0xff]), encode(' délai')]);
    expect(decodeText(bytes)).toMatchObject({ unreadable: 1, text: expect.stringContaining('réalisé à l’été') });
  });

  it('that are another encoding are read as that', () => {
    expect(decodeText(Buffer.from('réalisé à temps, délai', 'latin1'))).toEqual({ text: 'réalisé à temps, délai', unreadable: 0 });
  });

  it('are told in the report when they are lost', async () => {
    const bytes = Buffer.concat([encode('Le délai réalisé à l’été est long. '), Buffer.from([0xff])]);
    expect((await readDocument({ path: 'a.md', bytes }, withDefaults())).unread).toEqual([{ what: '1 character', reason: 'not valid in its encoding' }]);
  });
});
