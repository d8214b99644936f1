import { describe, expect, it } from 'vitest';

import { relativeUri } from '../../src/report/paths.js';

describe('relativeUri', () => {
  it.each([
    ['cctp.md', 'cctp.md'],
    ['./dossier/cctp.md', 'dossier/cctp.md'],
    ['dossier/../cctp.md', 'cctp.md'],
    ['dossier\\cctp.md', 'dossier/cctp.md'],
    ['été n°1 (v2).docx', '%C3%A9t%C3%A9%20n%C2%B01%20%28v2%29.docx'],
    ['a#b?c%d:e.md', 'a%23b%3Fc%25d%3Ae.md'],
    ['a\ud800b.md', 'a%EF%BF%BDb.md'],
    ['/home/jo/tenders/cctp.md', 'cctp.md'],
    ['/home/jo/other/cctp.md', '../other/cctp.md'],
    ['../other/cctp.md', '../other/cctp.md'],
  ])('%s is %s', (path, uri) => {
    expect(relativeUri(path, '/home/jo/tenders')).toBe(uri);
  });

  it('drops the drive when there is no folder to start from', () => {
    expect(relativeUri('C:/tenders/cctp.md', undefined)).toBe('tenders/cctp.md');
  });
});
