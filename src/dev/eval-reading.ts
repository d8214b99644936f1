/**
 * `npm run eval:reading`: reads the same text in many forms and compares each with its source, sentence by sentence.
 * `npm run eval:reading -- DIR`: reads the documents of a folder beside pdftotext and pandoc.
 * Exit status 1 when a target is missed, 2 when the job cannot be done.
 */
import { parseArgs } from 'node:util';
import { AgilefallError } from '../errors.js';
import { comparePeers } from './eval-reading-peers.js';
import { measureVariants } from './eval-reading-variants.js';

const USAGE = `usage: npm run eval:reading -- [DIR] [options]
  DIR           documents to read beside pdftotext and pandoc, with its folders; without it, the fixtures in all their forms
  --only TEXT   only the variants or files whose name holds TEXT
  --diff        print what differs
`;

/** The command: words in, exit code out. */
async function main(argv: readonly string[]): Promise<number> {
  try {
    const { values, positionals } = parseArgs({
      args: [...argv], allowPositionals: true, options: { only: { type: 'string' }, diff: { type: 'boolean' }, help: { type: 'boolean' } },
    });
    if (values.help === true || positionals.length > 1) {
      console.log(USAGE.trimEnd());
      return values.help === true ? 0 : 2;
    }
    const asked = { only: values.only ?? '', diff: values.diff ?? false };
    const [folder] = positionals;
    const kept = folder === undefined ? await measureVariants(asked) : await comparePeers(folder, asked);
    return kept ? 0 : 1;
  } catch (error) {
    if (!(error instanceof AgilefallError) && !(error instanceof TypeError)) throw error;
    console.error(`${error.message}\n${error instanceof AgilefallError ? (error.hint ?? '') : USAGE}`.trimEnd());
    return 2;
  }
}

process.exitCode = await main(process.argv.slice(2));
