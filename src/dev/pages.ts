/**
 * Writes the pages of the rules, `docs/rules/`, from the files of `rules/`.
 * `--check` writes nothing and exits 1 when a page is stale, missing or of a rule that is no more.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readRuleBook } from '../rules/read.js';
import { readRuleFiles } from '../source/rule-files.js';
import { rulePages } from './pages/all.js';

const FOLDER = 'docs/rules';

function main(check: boolean): number {
  const pages = rulePages(readRuleBook(readRuleFiles('rules')));
  const kept = existsSync(FOLDER) ? readdirSync(FOLDER) : [];
  const gone = kept.filter((name) => !pages.has(name));
  const stale = [...pages].filter(([name, text]) => !kept.includes(name) || readFileSync(join(FOLDER, name), 'utf8') !== text);
  if (check) {
    for (const name of [...gone, ...stale.map(([path]) => path)].sort()) console.error(`stale: ${FOLDER}/${name} (run \`npm run build\`)`);
    return gone.length + stale.length > 0 ? 1 : 0;
  }
  mkdirSync(FOLDER, { recursive: true });
  for (const name of gone) rmSync(join(FOLDER, name));
  for (const [name, text] of stale) writeFileSync(join(FOLDER, name), text);
  return 0;
}

process.exitCode = main(process.argv.includes('--check'));
