import { describe, expect, it } from 'vitest';
import { parseDocx } from '../../../src/parse/docx/index.js';
import { controlBox, docx, legacyBox, p, r, tbl, tc } from './buildDocx.js';
import { outline } from './outline.js';

const indent = '<w:ind w:left="360"/>';

describe('form options', () => {
  const cases: readonly (readonly [string, string, readonly string[]])[] = [
    ['legacy boxes', p(legacyBox(true) + r(' Forfait')) + p(legacyBox(false) + r(' Régie')), ['Forfait']],
    ['content controls', p(`${controlBox(false)}${r(' Oui ')}${controlBox(true)}${r(' Non')}`), ['Non']],
    ['characters after a question', p('Type : ☐ forfait ☒ régie'), ['Type : régie']],
    ['boxes after their option', p('Reprise des données ? Oui ☐ Non ☒'), ['Reprise des données ? Non']],
    ['Wingdings symbols', p('<w:r><w:sym w:font="Wingdings" w:char="F0FE"/><w:t xml:space="preserve"> a </w:t><w:sym w:font="Wingdings" w:char="F0A8"/><w:t> b</w:t></w:r>'), ['a']],
    ['private characters of Wingdings', p('\uF0A8 non') + p('\uF0FE oui'), ['oui']],
    ['a box alone in its cell', tbl([tc('☐'), tc('Site'), tc('☒'), tc('Application')]), ['Application']],
    ['lines of one paragraph', p('<w:r><w:t>☐ a</w:t><w:br/><w:t>☒ b</w:t><w:br/><w:t>suite</w:t></w:r>'), ['b/suite']],
    ['not the mention of a box', p('Cochez la case ☐ si le lot est demandé.'), ['Cochez la case ☐ si le lot est demandé.']],
    ['not squares that are bullets', p('□ premier point du périmètre') + p('□ second point du périmètre'), ['- premier point du périmètre', '- second point du périmètre']],
    ['squares of a form where one is ticked', p('□ premier') + p('☒ second'), ['second']],
    ['an explanation under its option', p('Choix (un seul) :') + p('') + p('☒ Recette', indent) + p('La recette est faite.', indent) + p('') + p('☐ Rapport', indent) + p('Un rapport est remis.', indent) + p('') + p('Suite', indent),
      ['Choix (un seul) :', 'Recette', 'La recette est faite.', 'Suite']],
    ['not the text after a row of options', p('☐ a', indent) + p('☐ b', indent) + p('Le titulaire livre.', indent), ['Le titulaire livre.']],
  ];
  it.each(cases)('%s', async (_name, body, expected) => {
    expect(await outline(docx(body))).toEqual(expected);
  });

  it('says how many were left out', async () => {
    const { unread } = await parseDocx(docx(p('☐ a ☐ b ☒ c')), 'a.docx');
    expect(unread).toEqual([{ what: '2 form options', reason: 'not ticked, so not part of the text' }]);
  });
});
