/** Function words, and words that nearly every tender has, which exist in one of the two languages only. */
const FRENCH = (
  'le la les des du de un une et est sont au aux par pour dans sur avec sans que qui dont ou ce cette ces il elle ' +
  'ils elles leur leurs son sa ses être doit devra devront sera seront peut ainsi selon entre chaque tout tous ' +
  'toute toutes plus pas ne se été lors afin notamment mois jalon jalons recette livraison tranche exigences titulaire marché ' +
  'projet prestataire candidat équipe équipes utilisateur utilisateurs usagers délai jours ouvrés ans année années prix système logiciel plateforme ' +
  'développement réalisation conception mise ligne cahier charges comité lancement fin début durée'
).split(' ');
const ENGLISH = (
  'the of and to in is are be will shall must may should for with by from that this these those it its their which ' +
  'who has have had was were been not an as at or any all each such other if when into under within than can would month months milestone milestones award requirements delivery contractor ' +
  'project vendor supplier agency user users team teams system software platform development build launch review approval ' +
  'period days weeks years year five two three business schedule cost required required end start testing day'
).split(' ');

const VOTES = new Map<string, number>();
for (const word of ENGLISH) VOTES.set(word, -1);
for (const word of FRENCH) VOTES.set(word, 1);

/** 1 for a French function word in lower case, -1 for an English one, 0 for any other. */
export function voteOfWord(word: string): number {
  return VOTES.get(word) ?? 0;
}

/** French function words of a text less English ones. */
export function functionWordVote(text: string): number {
  let vote = 0;
  for (const [word] of text.toLowerCase().matchAll(/\p{L}+/gu)) vote += voteOfWord(word);
  return vote;
}
