/** English verbs of procurement texts whose past or participle no rule gives. */
const IRREGULAR: Readonly<Record<string, string>> = {
  be: 'is are was were been being am',
  have: 'has had having',
  do: 'does did done doing',
  go: 'goes went gone going',
  make: 'makes made making',
  take: 'takes took taken taking',
  give: 'gives gave given giving',
  get: 'gets got gotten getting',
  build: 'builds built building',
  rebuild: 'rebuilds rebuilt rebuilding',
  begin: 'begins began begun beginning',
  run: 'runs ran running',
  write: 'writes wrote written writing',
  meet: 'meets met meeting',
  hold: 'holds held holding',
  keep: 'keeps kept keeping',
  pay: 'pays paid paying',
  set: 'sets setting',
  put: 'puts putting',
  bring: 'brings brought bringing',
  find: 'finds found finding',
  freeze: 'freezes froze frozen freezing',
  choose: 'chooses chose chosen choosing',
  oversee: 'oversees oversaw overseen overseeing',
  undertake: 'undertakes undertook undertaken undertaking',
  cut: 'cuts cutting',
  lead: 'leads led leading',
  send: 'sends sent sending',
  spend: 'spends spent spending',
  sign: 'signs signed signing',
  throw: 'throws threw thrown throwing',
};

/** Verbs of more than one syllable that double their last letter all the same. */
const DOUBLING = new Set(['commit', 'submit', 'permit', 'refer', 'transfer', 'defer', 'plan', 'ship', 'stop', 'scrap', 'drop', 'map', 'roll']);

/** Folded forms of an English verb given by its infinitive. */
export function conjugateEnglish(infinitive: string): readonly string[] {
  const irregular = IRREGULAR[infinitive];
  if (irregular !== undefined) return [infinitive, ...irregular.split(' ')];
  return [infinitive, third(infinitive), ...pastAndGerund(infinitive)];
}

function third(verb: string): string {
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh|o)$/.test(verb) ? `${verb}es` : `${verb}s`;
}

function pastAndGerund(verb: string): readonly string[] {
  if (/[^aeiou]y$/.test(verb)) return [`${verb.slice(0, -1)}ied`, `${verb}ing`];
  if (verb.endsWith('e')) return [`${verb}d`, `${verb.slice(0, -1)}ing`];
  if (DOUBLING.has(verb)) return [`${verb}${verb.at(-1)}ed`, `${verb}${verb.at(-1)}ing`, `${verb}ed`, `${verb}ing`];
  return [`${verb}ed`, `${verb}ing`];
}
