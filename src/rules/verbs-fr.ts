/**
 * French conjugation of regular verbs and of the irregular ones that procurement texts use, folded (no accents).
 * Compound tenses need nothing: the participle is there. Rare persons (je, tu) are left out where they would collide.
 */
const ER = 'er e es ent ons ez ait aient era eront erait eraient ant ee ees a';
const IR = 'ir it issent issons issez issait issaient ira iront irait iraient issant i ie is ies isse';
const RE = 're d dent dons dez dait daient dra dront drait draient dant du due dus dues de';

/** Infinitive → other forms, for what no rule gives. */
const IRREGULAR: Readonly<Record<string, string>> = {
  etre: 'est sont sera seront serait seraient etait etaient ete etant soit soient fut furent',
  avoir: 'a ont aura auront aurait auraient avait avaient eu eue ayant ait aient',
  faire: 'fait font fera feront ferait feraient faisait faisaient faite faites faits faisant fasse fassent',
  devoir: 'doit doivent devra devront devrait devraient devait devaient due doive doivent devant',
  pouvoir: 'peut peuvent pourra pourront pourrait pourraient pouvait pouvaient pu puisse puissent pouvant',
  vouloir: 'veut veulent voudra voudront voudrait voulu voulant',
  savoir: 'sait savent saura sauront su',
  aller: 'va vont ira iront allait allaient',
  falloir: 'faut faudra faudrait fallait',
};

/** Families of irregular verbs: ending of the infinitive, and the endings that replace it. */
const FAMILIES: readonly (readonly [string, string])[] = [
  ['mettre', 'mettre met mettent mettra mettront mettrait mettait mettaient mis mise mises mettant mette mettent'],
  ['prendre', 'prendre prend prennent prendra prendront prendrait prenait prenaient pris prise prises prenant prenne prennent'],
  ['tenir', 'tenir tient tiennent tiendra tiendront tiendrait tenait tenaient tenu tenue tenus tenues tenant tienne tiennent'],
  ['venir', 'venir vient viennent viendra viendront viendrait venait venaient venu venue venus venues venant vienne viennent'],
  ['duire', 'duire duit duisent duira duiront duirait duisait duit duite duits duites duisant duise duisent'],
  ['struire', 'struire struit struisent struira struiront struirait struite struits struites struisant'],
  ['crire', 'crire crit crivent crira criront crirait crivait crite crits crites crivant crive crivent'],
  ['ouvrir', 'ouvrir ouvre ouvrent ouvrira ouvriront ouvrirait ouvrait ouvert ouverte ouverts ouvertes ouvrant'],
  ['couvrir', 'couvrir couvre couvrent couvrira couvriront couvrirait couvrait couvert couverte couverts couvertes couvrant'],
  ['offrir', 'offrir offre offrent offrira offriront offert offerte offerts offertes offrant'],
  ['cevoir', 'cevoir coit coivent cevra cevront cevrait cevait cu cue cus cues cevant coive coivent'],
  ['valoir', 'valoir vaut valent vaudra vaudront valait valu valant vaille vaillent'],
  ['voir', 'voir voit voient verra verront voyait voira voiront vu vue vus vues voyant voie voient'],
  ['quérir', 'querir quiert quierent querra querront quis quise quises'],
  ['suivre', 'suivre suit suivent suivra suivront suivrait suivait suivi suivie suivis suivies suivant suive'],
  ['vivre', 'vivre vit vivent vivra vivront vecu vivant'],
  ['clure', 'clure clut cluent clura clueront clurait clu clue clus clues cluant clus'],
  ['soumettre', 'soumettre soumet soumettent soumettra soumettront soumis soumise soumises soumettant'],
  ['paraitre', 'paraitre parait paraissent paraitra paru paraissant'],
  ['connaitre', 'connaitre connait connaissent connaitra connu connue connus connues'],
  ['teindre', 'teindre teint teignent teindra teindront teinte teints teintes teignant'],
  ['joindre', 'joindre joint joignent joindra joindront jointe joints jointes joignant'],
  ['partir', 'partir part partent partira partiront partait parti partie partis parties partant parte'],
  ['sortir', 'sortir sort sortent sortira sortiront sorti sortie sortis sorties sortant sorte'],
  ['servir', 'servir sert servent servira serviront servi servie servant'],
  ['courir', 'courir court courent courra courront couru courant coure'],
  ['faire', 'faire fait font fera feront ferait faisait faite faites faits faisant fasse fassent'],
  ['dire', 'dire dit disent dira diront disait dite dits dites disant'],
  ['lire', 'lire lit lisent lira liront lu lue lus lues lisant'],
];

/** Folded forms of a French verb given by its folded infinitive; the infinitive alone when no rule applies. */
export function conjugateFrench(infinitive: string): readonly string[] {
  const irregular = IRREGULAR[infinitive];
  if (irregular !== undefined) return [infinitive, ...irregular.split(' ')];
  for (const [ending, forms] of FAMILIES) {
    if (infinitive.endsWith(ending)) return withStem(infinitive.slice(0, -ending.length), forms);
  }
  if (infinitive.endsWith('er')) return firstGroup(infinitive.slice(0, -2));
  if (infinitive.endsWith('ir')) return withStem(infinitive.slice(0, -2), IR);
  if (infinitive.endsWith('dre')) return [infinitive, ...withStem(infinitive.slice(0, -3), RE)];
  return [infinitive];
}

function firstGroup(stem: string): readonly string[] {
  const forms = new Set(withStem(stem, ER));
  if (stem.endsWith('g')) for (const e of ['eait', 'eaient', 'eant', 'eons', 'ea']) forms.add(stem + e);
  if (stem.endsWith('y')) for (const e of ['e', 'ent', 'era', 'eront']) forms.add(`${stem.slice(0, -1)}i${e}`);
  const doubled = /(?:el|et)$/.test(stem) ? stem + stem.at(-1) : null;
  if (doubled) for (const e of ['e', 'ent', 'era', 'eront']) forms.add(doubled + e);
  return [...forms];
}

function withStem(stem: string, endings: string): readonly string[] {
  return endings.split(' ').map((ending) => stem + ending);
}
