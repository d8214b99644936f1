/** Words after which a number is a name, not an amount: « article 24 », "Section 4", « sprint 2 », "Level 3". */
export const IDENTIFIERS: ReadonlySet<string> = new Set(
  (
    'article articles art sec sect annexe annexes annex appendix attachment exhibit chapitre chapter section sections ' +
    'paragraphe paragraph clause alinea titre title volume tome partie part § # n° no nos numero number ' +
    'version versions v rev revision iso iec rfc nist sp cmmi cmm python java php node angular oracle windows ' +
    'lot lots phase etape step stage palier sprint iteration increment jalon milestone release tranche poste ' +
    'niveau level tier classe class categorie category priorite priority option scenario cas visa ' +
    'page pages p pp figure fig tableau table feuillet slide ligne line question item tache task story ' +
    'rue avenue bp cs cedex tel fax telephone siret siren bis batiment salle room suite box form formulaire ' +
    'loi decret ordonnance reglement directive circulaire norme standard regulation act usc cfr far'
  ).split(' '),
);
