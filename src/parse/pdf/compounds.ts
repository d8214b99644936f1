/** Words that are written with a hyphen, as far as their halves tell: French and English of tenders. */

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** First halves that keep their hyphen whatever follows: no other word begins so, up to a place where a line may cut it. */
const FIRST = words(
  'vingt trente quarante cinquante twenty thirty forty fifty sixty seventy eighty ninety self well highest lowest third non demi quasi vice peut celui celle celles ceux rendez procès pare arrière avant après chauffe coupe rez two three',
);

/** First halves that keep it, except before the rest of these words: « sous|crire », "cross|ing", "six|teen". */
const EXCEPT: ReadonlyMap<string, RegExp> = new Map([
  ['sous', /^(?:cri|sign|trai(?:t|ts|re|s|te|tes)$|trac|evi|traya)/],
  ['porte', /^(?:feuille|manteau|ment|rai|ron)/],
  ['garde', /^(?:rie|r$|nt$|rai)/],
  ['cross', /^(?:ing|ed|es|road|over|word|section$)/],
  ['lower', /^(?:ing|ed|s$)/],
  ['higher', /^(?:est|s$)/],
  ['semi', /^(?:naire|nal|nar)/],
  ['one', /^(?:rous|self)/],
  ['four', /^(?:teen|th|fold)/],
  ['five', /^(?:fold|s$)/],
  ['six', /^(?:teen|ty|th)/],
  ['seven', /^(?:teen|ty|th)/],
  ['eight', /^(?:een|y|h|ies)/],
]);

/** First halves that begin many other words, with the second ones before which they keep their hyphen. */
const ONLY: ReadonlyMap<string, RegExp> = new Map([
  ['ci', /^(?:après|dessus|dessous|joint|jointe|joints|jointes|avant|contre)$/],
  ['au', /^(?:delà|dessus|dessous|dedans|devant)$/],
  ['par', /^(?:delà|dessus|dessous|devers)$/],
  ['là', /^(?:bas|haut|dessus|dessous|dedans)$/],
  ['dix', /^(?:sept|huit|neuf)/],
  ['quatre', /^vingt/],
  ['soixante', /^(?:dix|deux|trois|quatre|cinq|six|sept|huit|neuf|onze|douze|treize|quatorze|quinze|seize)/],
  ['mi', /^(?:parcours|temps|journée|chemin|mandat|année|saison|hauteur|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)$/],
  ['ex', /^(?:titulaires?|ante|post|prestataires?|directeurs?|directrices?|présidente?s?|agents?|employée?s?|situ|nihilo|aequo|works?)$/],
  ['savoir', /^(?:faire|être|vivre)$/],
  ['laisser', /^(?:faire|aller|passer)$/],
  ['compte', /^(?:rendus?|prorata)$/],
  ['mot', /^(?:clés?|clefs?)$/],
  ['mots', /^(?:clés|clefs)$/],
  ['état', /^(?:major|nation|providence)$/],
  ['haut', /^(?:débit|parleurs?|de|le)$/],
  ['bas', /^(?:débit|côtés?)$/],
  ['main', /^d['’]œuvre/],
  ['chef', /^d['’]œuvre/],
  ['maître', /^d['’](?:œuvre|ouvrage)/],
  ['entre', /^(?:temps|deux)$/],
  ['libre', /^(?:service|échange|accès)$/],
  ['est', /^(?:ce|il|elle|on)$/],
  ['wi', /^fi$/],
  ['week', /^ends?$/],
  ['pop', /^ups?$/],
  ['end', /^(?:users?|to|of|points?|result|product)$/],
  ['user', /^(?:friendly|centred|centered|defined|facing|based)$/],
  ['high', /^(?:level|quality|risk|speed|performance|priority|value|end|volume|availability|impact|profile|resolution|tech|security|quality|cost)$/],
  ['low', /^(?:level|cost|risk|value|priority|code|income|volume|impact|carbon|quality)$/],
  ['long', /^(?:term|running|lasting|standing|range|distance|terme|courriers?)$/],
  ['short', /^(?:term|listed|list|range|lived|handed)$/],
  ['mid', /^(?:term|level|year|size|sized)$/],
  ['full', /^(?:time|scale|service|stack|text|size)$/],
  ['part', /^time$/],
  ['real', /^(?:time|world|estate|life)$/],
  ['open', /^(?:source|ended|data|standard|standards)$/],
  ['co', /^(?:construction|conception|traitance|traitants?|financement|financements|pilotage|développement|marquage|owners?|chairs?|location|gérants?)$/],
  ['on', /^(?:site|boarding|demand|premises?|peak|line|going|call)$/],
  ['off', /^(?:site|line|peak|shore|hours)$/],
]);

/** Second halves that keep the hyphen after any first one of three letters or more. */
const SECOND = words(
  'même mêmes dessus dessous traitance traitant traitants nous vous d\'œuvre d’œuvre based driven oriented related ranked friendly compliant specific wide owned funded level term scale party only alone effective facing making sharing certified approved existing known being responsive functional funded centred centered readable tested proof',
);

/** « voilà », « merci », « souci » end in what stands alone elsewhere: it keeps its hyphen after a word of the document only. */
const AFTER_WORDS = words('ci là être on il ils elle elles');

/** First halves of words that are two words written as one: "overview", "workshop", « toutefois », « contrepartie ». */
const SOLID_FIRST = words(
  'over under work data dead life stake share frame check pass down back home land safe white black guide head hand news soft hard class some every with through where there here other what when mean more rain road play break court ground side water wave book door foot house note paper tool master copy care task gate battle world nation country city state mal cor sur toute toutes quelque quelques pour contre lors puis quoi plus long mainte bien aussi tout',
);

/** Second halves of such words, and ends of words that stand alone too. */
const SOLID_SECOND = words(
  'shop shops holder holders view views word words body thing where place ment ship hood less ness fois tant partie parties prise prises feuille feuilles temps tenant vient venir voir mise dire rôle fait faire tient tenir gré lieu ligne lignes graphe graphes',
);

/** True when these halves of a word, in small letters, stand on two lines because of its own hyphen. */
export function isCompound(first: string, second: string): boolean {
  if (first.length === 1 || FIRST.has(first)) return true;
  const except = EXCEPT.get(first);
  if (except !== undefined) return !except.test(second);
  if (ONLY.get(first)?.test(second) === true) return true;
  return first.length >= SHORTEST_FIRST && SECOND.has(second) && !NO_WORD.has(first);
}

/** Beginnings of words that one of them ends: "cor|related", "world|wide". */
const NO_WORD = words('cor dis mal sur world nation');

/** "al|ready" and "un|related" are cut after two letters, by layout; no compound of two words begins so that is not told above. */
const SHORTEST_FIRST = 3;

/** Shorter words are syllables of others too: « les », « pour », "all". */
const SHORTEST_WORD = 4;

/**
 * True when two words that the document knows are more likely written with a hyphen than as one. Of words that stand
 * once in a document, one in five with a hyphen has both halves elsewhere, and one in a thousand that a line may cut.
 */
export function areTwoWords(first: string, second: string, isKnown: (word: string) => boolean): boolean {
  if (AFTER_WORDS.has(second)) return first.length >= SHORTEST_FIRST && isKnown(first);
  if (first.length < SHORTEST_WORD || second.length < SHORTEST_WORD || isSolid(first, second)) return false;
  return isKnown(first) && isKnown(second);
}

function isSolid(first: string, second: string): boolean {
  return SOLID_FIRST.has(first) || SOLID_SECOND.has(second);
}
