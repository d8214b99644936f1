import { expect, it } from 'vitest';
import { PDF_STRUCTURES } from '../../../src/dev/fuzz/pdf-structures.js';
import { Random } from '../../../src/dev/fuzz/random.js';
import { parsePdf } from '../../../src/parse/pdf/index.js';
import { withSafeAnswers } from '../../../src/parse/pdf/loopback.js';
import { project } from '../../../src/text/project.js';

it('an outline of thousands of levels costs the outline, not the process', async () => {
  const bytes = PDF_STRUCTURES.find(({ name }) => name === 'a deep outline')?.make(5000, new Random(1)) ?? new Uint8Array();
  expect(project(await parsePdf(bytes, 'a.pdf')).projection).toContain('Le titulaire livre enfin');
});

it('a value that cannot be copied is answered with the error; what is no answer fails as before', () => {
  const sent: unknown[] = [];
  const port = {
    postMessage(message: unknown): void {
      if ((message as { readonly data?: unknown }).data === 'deep') throw new RangeError('too deep');
      sent.push(message);
    },
  };
  let given = 0;
  withSafeAnswers({ WorkerMessageHandler: { setup: () => (given += 1) } }).WorkerMessageHandler.setup({}, port);
  port.postMessage({ callback: 1, callbackId: 7, data: 'deep' });
  port.postMessage({ callback: 1, callbackId: 8, data: 'flat' });
  expect(sent).toEqual([{ callback: 2, callbackId: 7, data: undefined, reason: new RangeError('too deep') }, { callback: 1, callbackId: 8, data: 'flat' }]);
  expect(() => port.postMessage({ action: 'a', data: 'deep' })).toThrow('too deep');
  expect(given).toBe(1);
});
