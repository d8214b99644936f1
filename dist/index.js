import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  VERSION
} from "./chunks/chunk-QNMK2VW6.js";
import {
  AgilefallError
} from "./chunks/chunk-VMI63HTN.js";
import "./chunks/chunk-HANBNIMK.js";

// src/text/fold.ts
var LIGATURES = { \u0153: "oe", \u00E6: "ae", \u00DF: "ss" };
function foldWord(word) {
  const plain = /^[\x20-\x7e]*$/.test(word);
  if (plain) return word.toLowerCase();
  return word.toLowerCase().normalize("NFD").replace(new RegExp("\\p{M}", "gu"), "").replace(/[œæß]/g, (c) => LIGATURES[c] ?? c);
}
function foldSameLength(text) {
  return text.toLowerCase().replace(/[’ʼ′]/g, "'").replace(/[\u00a0\u202f\u2009\u2007]/g, " ").replace(/[\u2010\u2011]/g, "-").replace(/[à-öø-ÿ]/g, (c) => c.normalize("NFD")[0] ?? c);
}

// src/text/tokens.ts
var WORD = /[\p{L}\p{N}]+(?:['’][\p{L}]+)*(?:\((?:s|e|es|x|ne|nes|fe|trice|rice)\)|[·•][a-z]{1,5}(?:[·•]?s)?)*/gu;
var ELISION = /^(?:l|d|j|m|t|s|c|n|qu|jusqu|lorsqu|puisqu|quoiqu|presqu|quelqu)$/i;
var RANK = ["", ",", "(", '"', ":", ";"];
function boundaryOf(between) {
  let rank = 0;
  for (const c of between) rank = Math.max(rank, rankOf(c));
  return RANK[rank] ?? "";
}
function rankOf(c) {
  if (c === ",") return 1;
  if (c === "(" || c === ")" || c === "[" || c === "]" || c === "\u2013" || c === "\u2014") return 2;
  if (c === "\xAB" || c === "\xBB" || c === '"' || c === "\u201C" || c === "\u201D") return 3;
  if (c === ":") return 4;
  return c === ";" || c === "|" ? 5 : 0;
}
function tokenize(text, start = 0, end = text.length) {
  const tokens = [];
  const slice = text.slice(start, end);
  let last = 0;
  for (const found of slice.matchAll(WORD)) {
    const before = tokens.length === 0 ? "" : boundaryOf(slice.slice(last, found.index));
    pushWord(tokens, found[0], start + found.index, before);
    last = found.index + found[0].length;
  }
  return tokens;
}
function pushWord(tokens, raw, at, before) {
  const apostrophe = raw.search(/['’]/);
  if (apostrophe < 0) {
    tokens.push({ form: foldWord(bare(raw)), start: at, end: at + raw.length, before });
    return;
  }
  const head = raw.slice(0, apostrophe);
  const tail = raw.slice(apostrophe + 1);
  if (ELISION.test(head)) {
    tokens.push({ form: `${foldWord(head)}'`, start: at, end: at + apostrophe + 1, before });
    pushWord(tokens, tail, at + apostrophe + 1, "");
    return;
  }
  tokens.push({ form: contracted(head, tail), start: at, end: at + raw.length, before });
}
function contracted(head, tail) {
  return /^s$/i.test(tail) ? foldWord(head) : `${foldWord(head)}'${foldWord(bare(tail))}`;
}
function bare(word) {
  const cut = word.search(/[(·•]/);
  return cut < 0 ? word : word.slice(0, cut);
}

// src/rules/pattern.ts
var DEFAULT_GAP = 5;
var LEXEME = /\s*(?:(\{[^}]*\})|(<[a-z0-9-]+>)|(…\d*|\.\.\.\d*)|([()[\]|^$])|([^\s()[\]|<>{}^$…]+))/y;
function parsePattern(source) {
  const parser = new PatternParser(source);
  return parser.whole();
}
var PatternParser = class {
  constructor(source) {
    this.source = source;
    this.lexemes = lexemesOf(source);
  }
  source;
  lexemes;
  at = 0;
  whole() {
    const node = this.choice();
    if (this.at < this.lexemes.length) throw this.error(`\xAB ${this.lexemes[this.at]} \xBB closes nothing`);
    return node;
  }
  choice() {
    const nodes = [this.sequence()];
    while (this.lexemes[this.at] === "|") {
      this.at++;
      nodes.push(this.sequence());
    }
    return nodes.length === 1 ? nodes[0] : { type: "choice", nodes };
  }
  sequence() {
    const nodes = [];
    for (let next = this.lexemes[this.at]; next !== void 0 && !")]|".includes(next); next = this.lexemes[this.at]) {
      this.at++;
      nodes.push(...this.item(next));
    }
    if (nodes.length === 0) throw this.error("a phrase or an alternative is empty");
    return nodes.length === 1 ? nodes[0] : { type: "sequence", nodes };
  }
  item(lexeme) {
    if (lexeme === "(") return [this.closed(")")];
    if (lexeme === "[") return [{ type: "optional", node: this.closed("]") }];
    if (lexeme === "^") return [{ type: "start" }];
    if (lexeme === "$") return [{ type: "end" }];
    if (lexeme.startsWith("<")) return [{ type: "list", name: lexeme.slice(1, -1) }];
    if (lexeme.startsWith("{")) return [{ type: "quantity", test: this.quantity(lexeme.slice(1, -1)) }];
    if (lexeme.startsWith("\u2026") || lexeme.startsWith("...")) return [gapOf(lexeme)];
    return this.words(lexeme);
  }
  closed(bracket) {
    const node = this.choice();
    if (this.lexemes[this.at] !== bracket) throw this.error(`\xAB ${bracket} \xBB is missing`);
    this.at++;
    return node;
  }
  words(lexeme) {
    if (lexeme === "_") return [{ type: "any" }];
    if (/^[a-z]+['’]$/i.test(lexeme)) return [{ type: "word", word: lexeme.toLowerCase().replace("\u2019", "'"), how: "exact" }];
    const how = howOf(lexeme);
    const tokens = tokenize(lexeme.replace(/^[=~]/, "").replace(/\*$/, ""));
    return tokens.map((token, i) => ({
      type: "word",
      word: token.form,
      how: how === "prefix" && i < tokens.length - 1 ? "exact" : how
    }));
  }
  quantity(source) {
    const found = /^\s*([a-z|]+)\s*(?:(>=|<=|>|<)\s*([\d.]+))?\s*(.*)$/.exec(source);
    if (!found) throw this.error(`\xAB {${source}} \xBB is not a quantity`);
    const options = new Map((found[4] ?? "").split(/\s+/).filter(Boolean).map((o) => o.split("=")));
    for (const key of options.keys()) if (key !== "role" && key !== "unit") throw this.error(`\xAB ${key} \xBB is neither role nor unit`);
    const role = options.get("role") ?? "free";
    return {
      kinds: (found[1] ?? "").split("|"),
      operator: found[2] ?? null,
      threshold: Number(found[3] ?? 0),
      roles: role === "any" ? null : role.split("|"),
      units: options.get("unit")?.split("|") ?? null
    };
  }
  error(what) {
    return new AgilefallError("bad-rule", `The phrase \xAB ${this.source} \xBB cannot be read: ${what}.`, {
      hint: "See the list of signs in the guide to writing a rule."
    });
  }
};
function lexemesOf(source) {
  const lexemes = [];
  LEXEME.lastIndex = 0;
  for (let found = LEXEME.exec(source); found; found = LEXEME.exec(source)) lexemes.push(found[0].trim());
  return lexemes;
}
function gapOf(lexeme) {
  const digits = lexeme.replace(/^(?:…|\.\.\.)/, "");
  return { type: "gap", most: digits === "" ? DEFAULT_GAP : Number(digits) };
}
function howOf(lexeme) {
  if (lexeme.startsWith("=")) return "exact";
  if (lexeme.startsWith("~")) return "verb";
  return lexeme.endsWith("*") ? "prefix" : "inflected";
}

// src/rules/verbs-en.ts
var IRREGULAR = {
  be: "is are was were been being am",
  have: "has had having",
  do: "does did done doing",
  go: "goes went gone going",
  make: "makes made making",
  take: "takes took taken taking",
  give: "gives gave given giving",
  get: "gets got gotten getting",
  build: "builds built building",
  rebuild: "rebuilds rebuilt rebuilding",
  begin: "begins began begun beginning",
  run: "runs ran running",
  write: "writes wrote written writing",
  meet: "meets met meeting",
  hold: "holds held holding",
  keep: "keeps kept keeping",
  pay: "pays paid paying",
  set: "sets setting",
  put: "puts putting",
  bring: "brings brought bringing",
  find: "finds found finding",
  freeze: "freezes froze frozen freezing",
  choose: "chooses chose chosen choosing",
  oversee: "oversees oversaw overseen overseeing",
  undertake: "undertakes undertook undertaken undertaking",
  cut: "cuts cutting",
  lead: "leads led leading",
  send: "sends sent sending",
  spend: "spends spent spending",
  sign: "signs signed signing",
  throw: "throws threw thrown throwing"
};
var DOUBLING = /* @__PURE__ */ new Set(["commit", "submit", "permit", "refer", "transfer", "defer", "plan", "ship", "stop", "scrap", "drop", "map", "roll"]);
function conjugateEnglish(infinitive) {
  const irregular = IRREGULAR[infinitive];
  if (irregular !== void 0) return [infinitive, ...irregular.split(" ")];
  return [infinitive, third(infinitive), ...pastAndGerund(infinitive)];
}
function third(verb) {
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh|o)$/.test(verb) ? `${verb}es` : `${verb}s`;
}
function pastAndGerund(verb) {
  if (/[^aeiou]y$/.test(verb)) return [`${verb.slice(0, -1)}ied`, `${verb}ing`];
  if (verb.endsWith("e")) return [`${verb}d`, `${verb.slice(0, -1)}ing`];
  if (DOUBLING.has(verb)) return [`${verb}${verb.at(-1)}ed`, `${verb}${verb.at(-1)}ing`, `${verb}ed`, `${verb}ing`];
  return [`${verb}ed`, `${verb}ing`];
}

// src/rules/verbs-fr.ts
var ER = "er e es ent ons ez ait aient era eront erait eraient ant ee ees a";
var IR = "ir it issent issons issez issait issaient ira iront irait iraient issant i ie is ies isse";
var RE = "re d dent dons dez dait daient dra dront drait draient dant du due dus dues de";
var IRREGULAR2 = {
  etre: "est sont sera seront serait seraient etait etaient ete etant soit soient fut furent",
  avoir: "a ont aura auront aurait auraient avait avaient eu eue ayant ait aient",
  faire: "fait font fera feront ferait feraient faisait faisaient faite faites faits faisant fasse fassent",
  devoir: "doit doivent devra devront devrait devraient devait devaient du due doive doivent devant",
  pouvoir: "peut peuvent pourra pourront pourrait pourraient pouvait pouvaient pu puisse puissent pouvant",
  vouloir: "veut veulent voudra voudront voudrait voulu voulant",
  savoir: "sait savent saura sauront su",
  aller: "va vont ira iront allait allaient",
  falloir: "faut faudra faudrait fallait"
};
var FAMILIES = [
  ["mettre", "mettre met mettent mettra mettront mettrait mettait mettaient mis mise mises mettant mette mettent"],
  ["prendre", "prendre prend prennent prendra prendront prendrait prenait prenaient pris prise prises prenant prenne prennent"],
  ["tenir", "tenir tient tiennent tiendra tiendront tiendrait tenait tenaient tenu tenue tenus tenues tenant tienne tiennent"],
  ["venir", "venir vient viennent viendra viendront viendrait venait venaient venu venue venus venues venant vienne viennent"],
  ["duire", "duire duit duisent duira duiront duirait duisait duit duite duits duites duisant duise duisent"],
  ["struire", "struire struit struisent struira struiront struirait struite struits struites struisant"],
  ["crire", "crire crit crivent crira criront crirait crivait crite crits crites crivant crive crivent"],
  ["ouvrir", "ouvrir ouvre ouvrent ouvrira ouvriront ouvrirait ouvrait ouvert ouverte ouverts ouvertes ouvrant"],
  ["couvrir", "couvrir couvre couvrent couvrira couvriront couvrirait couvrait couvert couverte couverts couvertes couvrant"],
  ["offrir", "offrir offre offrent offrira offriront offert offerte offerts offertes offrant"],
  ["cevoir", "cevoir coit coivent cevra cevront cevrait cevait cu cue cus cues cevant coive coivent"],
  ["valoir", "valoir vaut valent vaudra vaudront valait valu valant vaille vaillent"],
  ["voir", "voir voit voient verra verront voyait voira voiront vu vue vus vues voyant voie voient"],
  ["qu\xE9rir", "querir quiert quierent querra querront quis quise quises"],
  ["suivre", "suivre suit suivent suivra suivront suivrait suivait suivi suivie suivis suivies suivant suive"],
  ["vivre", "vivre vit vivent vivra vivront vecu vivant"],
  ["clure", "clure clut cluent clura clueront clurait clu clue clus clues cluant clus"],
  ["soumettre", "soumettre soumet soumettent soumettra soumettront soumis soumise soumises soumettant"],
  ["paraitre", "paraitre parait paraissent paraitra paru paraissant"],
  ["connaitre", "connaitre connait connaissent connaitra connu connue connus connues"],
  ["teindre", "teindre teint teignent teindra teindront teinte teints teintes teignant"],
  ["joindre", "joindre joint joignent joindra joindront jointe joints jointes joignant"],
  ["partir", "partir part partent partira partiront partait parti partie partis parties partant parte"],
  ["sortir", "sortir sort sortent sortira sortiront sorti sortie sortis sorties sortant sorte"],
  ["servir", "servir sert servent servira serviront servi servie servant"],
  ["courir", "courir court courent courra courront couru courant coure"],
  ["faire", "faire fait font fera feront ferait faisait faite faites faits faisant fasse fassent"],
  ["dire", "dire dit disent dira diront disait dite dits dites disant"],
  ["lire", "lire lit lisent lira liront lu lue lus lues lisant"]
];
function conjugateFrench(infinitive) {
  const irregular = IRREGULAR2[infinitive];
  if (irregular !== void 0) return [infinitive, ...irregular.split(" ")];
  for (const [ending, forms] of FAMILIES) {
    if (infinitive.endsWith(ending)) return withStem(infinitive.slice(0, -ending.length), forms);
  }
  if (infinitive.endsWith("er")) return firstGroup(infinitive.slice(0, -2));
  if (infinitive.endsWith("ir")) return withStem(infinitive.slice(0, -2), IR);
  if (infinitive.endsWith("dre")) return [infinitive, ...withStem(infinitive.slice(0, -3), RE)];
  return [infinitive];
}
function firstGroup(stem) {
  const forms = new Set(withStem(stem, ER));
  if (stem.endsWith("g")) for (const e of ["eait", "eaient", "eant", "eons", "ea"]) forms.add(stem + e);
  if (stem.endsWith("y")) for (const e of ["e", "ent", "era", "eront"]) forms.add(`${stem.slice(0, -1)}i${e}`);
  const doubled = /(?:el|et)$/.test(stem) ? stem + stem.at(-1) : null;
  if (doubled) for (const e of ["e", "ent", "era", "eront"]) forms.add(doubled + e);
  return [...forms];
}
function withStem(stem, endings) {
  return endings.split(" ").map((ending) => stem + ending);
}

// src/rules/inflect.ts
var LIGHT = {
  fr: new Set("le la l' les un une des du de d' ce cet cette ces son sa ses leur leurs".split(" ")),
  en: new Set("the a an of any its their this these those".split(" "))
};
function isLight(form, language) {
  return LIGHT[language].has(form);
}
function formsOf(word, how, language) {
  const lemma = foldWord(word);
  if (how === "exact") return [lemma];
  if (how === "verb") return language === "fr" ? conjugateFrench(lemma) : conjugateEnglish(lemma);
  return language === "fr" ? inflectFrench(lemma) : inflectEnglish(lemma);
}
var FRENCH_ENDINGS = [
  ["if", ["ive", "ives"]],
  ["al", ["aux"]],
  ["ail", ["aux"]],
  ["eur", ["euse", "euses", "rice", "rices", "eure", "eures"]],
  ["teur", ["trice", "trices"]],
  ["eux", ["euse", "euses"]],
  ["el", ["elle", "elles"]],
  ["en", ["enne", "ennes"]],
  ["on", ["onne", "onnes"]],
  ["er", ["ere", "eres"]],
  ["et", ["ette", "ettes", "ete", "etes"]]
];
function inflectFrench(lemma) {
  if (lemma.length < 3) return [lemma];
  const forms = /* @__PURE__ */ new Set([lemma, `${lemma}s`, `${lemma}x`, `${lemma}e`, `${lemma}es`]);
  if (/[sx]$/.test(lemma) && lemma.length > 4) forms.add(lemma.slice(0, -1));
  for (const [ending, others] of FRENCH_ENDINGS) {
    if (!lemma.endsWith(ending)) continue;
    for (const other of others) forms.add(lemma.slice(0, -ending.length) + other);
  }
  return [...forms];
}
function inflectEnglish(lemma) {
  if (lemma.length < 3) return [lemma];
  const forms = /* @__PURE__ */ new Set([lemma, `${lemma}s`]);
  if (/(?:s|x|z|ch|sh)$/.test(lemma)) forms.add(`${lemma}es`);
  if (/[^aeiou]y$/.test(lemma)) forms.add(`${lemma.slice(0, -1)}ies`);
  if (/[^s]s$/.test(lemma) && lemma.length > 4) forms.add(lemma.slice(0, -1));
  return [...forms];
}

// src/rules/automaton.ts
var QUANTITY_ATOM = 0;
var AtomTable = class {
  constructor(language) {
    this.language = language;
  }
  language;
  exact = /* @__PURE__ */ new Map();
  prefixes = /* @__PURE__ */ new Map();
  known = /* @__PURE__ */ new Map();
  count = QUANTITY_ATOM + 1;
  longest = 0;
  atom(word, how) {
    const key = `${how}:${word}`;
    const known2 = this.known.get(key);
    if (known2 !== void 0) return known2;
    const atom = this.count++;
    this.known.set(key, atom);
    if (how === "prefix") this.addPrefix(word, atom);
    else for (const form of formsOf(word, how, this.language)) push(this.exact, form, atom);
    return atom;
  }
  /** Atoms that a folded word satisfies. */
  atomsOf(form) {
    const atoms = [...this.exact.get(form) ?? []];
    for (let length = Math.min(form.length, this.longest); length > 0; length--) {
      const found = this.prefixes.get(form.slice(0, length));
      if (found) atoms.push(...found);
    }
    return atoms;
  }
  addPrefix(prefix, atom) {
    push(this.prefixes, prefix, atom);
    this.longest = Math.max(this.longest, prefix.length);
  }
};
var AtomGroups = class {
  all = [];
  known = /* @__PURE__ */ new Map();
  group(atoms) {
    const key = [...new Set(atoms)].sort((a, b) => a - b).join(" ");
    const known2 = this.known.get(key);
    if (known2 !== void 0) return known2;
    this.known.set(key, this.all.length);
    return this.all.push(atoms) - 1;
  }
};
function push(map, key, value) {
  const values = map.get(key);
  if (values) values.push(value);
  else map.set(key, [value]);
}
var NEGATIVE_WORDS = new Set(
  "ne n' pas plus jamais aucun aucune ni sans non nul nulle zero no not never without none nor cannot neither isn't won't".split(" ")
);
function buildProgram(patterns, context) {
  return new Builder(context).build(patterns);
}
var Builder = class {
  constructor(context) {
    this.context = context;
  }
  context;
  edges = [];
  accepts = [];
  build(patterns) {
    const phrases = patterns.map((pattern, index) => this.addPhrase(pattern, index));
    const byFirst = /* @__PURE__ */ new Map();
    for (const phrase of phrases) for (const atom of phrase.first) push(byFirst, atom, phrase);
    return { id: this.context.nextId(), edges: this.edges, accepts: this.accepts, phrases, byFirst };
  }
  addPhrase(pattern, index) {
    const state = this.state();
    const end = this.state();
    this.accepts[end] = index;
    this.add(pattern, state, end);
    const first = /* @__PURE__ */ new Set();
    for (const begin of this.closure(state)) for (const edge of this.edges[begin] ?? []) this.addFirst(edge, first);
    const needs = this.needsOf(pattern).map((atoms) => this.context.groups.group(atoms));
    return { state, first, needs: [...new Set(needs)], negative: saysNegation(pattern) };
  }
  /** Sets of atoms of which each match holds one: a word, any beginning of a list, a quantity. */
  needsOf(node) {
    switch (node.type) {
      case "word":
        return this.isDropped(node) ? [] : [[this.context.atoms.atom(node.word, node.how)]];
      case "list":
        return [[...this.context.list(node.name).byFirst.keys()]];
      case "quantity":
        return [[QUANTITY_ATOM]];
      case "sequence":
        return node.nodes.flatMap((child) => this.needsOf(child));
      case "choice":
        return this.needsOfChoice(node.nodes);
      default:
        return [];
    }
  }
  needsOfChoice(nodes) {
    const atoms = [];
    for (const node of nodes) {
      const needs = node.type === "word" ? [[this.context.atoms.atom(node.word, node.how)]] : this.needsOf(node);
      const fewest = [...needs].sort((a, b) => a.length - b.length)[0];
      if (!fewest) return [];
      atoms.push(...fewest);
    }
    return [atoms];
  }
  addFirst(edge, first) {
    if (edge.on === "word") first.add(edge.atom);
    if (edge.on === "quantity") first.add(QUANTITY_ATOM);
    if (edge.on === "list") for (const atom of edge.program.byFirst.keys()) first.add(atom);
    if (edge.on === "any") throw new AgilefallError("bad-rule", "A phrase may not begin with a gap, or hold nothing but optional words.");
  }
  closure(from) {
    const seen = /* @__PURE__ */ new Set([from]);
    for (const state of seen) {
      for (const edge of this.edges[state] ?? []) if (edge.on === "nothing" || edge.on === "start") seen.add(edge.to);
    }
    return seen;
  }
  state() {
    this.edges.push([]);
    this.accepts.push(-1);
    return this.edges.length - 1;
  }
  link(from, edge) {
    this.edges[from]?.push(edge);
  }
  add(node, from, to) {
    switch (node.type) {
      case "word":
        return this.addWord(node, from, to);
      case "list":
        return this.link(from, { on: "list", program: this.context.list(node.name), to });
      case "quantity":
        return this.link(from, { on: "quantity", test: node.test, to });
      case "gap":
        return this.addGap(node.most, from, to);
      case "any":
      case "start":
      case "end":
        return this.link(from, { on: node.type, to });
      case "optional":
        this.link(from, { on: "nothing", to });
        return this.add(node.node, from, to);
      case "choice":
        for (const choice of node.nodes) this.addChoice(choice, from, to);
        return;
      case "sequence":
        return this.addSequence(node.nodes, from, to);
    }
  }
  /** An article that is an alternative by itself is meant: « responsable (de | du) produit ». */
  addChoice(node, from, to) {
    if (node.type === "word") return this.link(from, { on: "word", atom: this.context.atoms.atom(node.word, node.how), to });
    this.add(node, from, to);
  }
  addWord(node, from, to) {
    if (this.isDropped(node)) return this.link(from, { on: "nothing", to });
    this.link(from, { on: "word", atom: this.context.atoms.atom(node.word, node.how), to });
  }
  /** Articles between the words of a phrase do not count. */
  isDropped({ word, how }) {
    return (how === "inflected" || word.endsWith("'")) && this.context.isLight(word);
  }
  addGap(most, from, to) {
    let at = from;
    for (let i = 0; i < most; i++) {
      this.link(at, { on: "nothing", to });
      const next = this.state();
      this.link(at, { on: "any", to: next });
      at = next;
    }
    this.link(at, { on: "nothing", to });
  }
  addSequence(nodes, from, to) {
    let at = from;
    nodes.forEach((node, i) => {
      const next = i === nodes.length - 1 ? to : this.state();
      this.add(node, at, next);
      at = next;
    });
  }
};
function saysNegation(node) {
  if (node.type === "word") return NEGATIVE_WORDS.has(node.word);
  if (node.type === "sequence" || node.type === "choice") return node.nodes.some(saysNegation);
  if (node.type === "list") return node.name.startsWith("no-");
  return node.type === "optional" && saysNegation(node.node);
}

// src/match/scan.ts
var NO_QUANTITIES = [];
var MOST_LIGHT = 3;
var Scanner = class {
  constructor(compiled) {
    this.compiled = compiled;
    this.groups = new GroupPresence(compiled);
  }
  compiled;
  atomsOfForm = /* @__PURE__ */ new Map();
  groups;
  /** Programs worth trying at the word under way, and by program number the states to begin with. */
  gathered = [];
  starts = [];
  /** All hits in a sentence, each program's from left to right and without overlap. */
  scan(sentence) {
    const run = new SentenceRun(sentence, this.compiled, (form) => this.atomsOf(form));
    this.groups.begin(run.atoms, sentence.quantities.length > 0);
    const hits = /* @__PURE__ */ new Map();
    for (let at = 0; at < sentence.tokens.length; at++) {
      this.gatherStarts(at, run);
      for (const program of this.gathered) tryProgram(program, this.starts[program.id] ?? [], at, run, hits);
    }
    return hits;
  }
  /** Gathers the phrases worth trying at a word, by program: they can begin with it and the sentence holds what they need. */
  gatherStarts(at, run) {
    for (const program of this.gathered) this.starts[program.id] = void 0;
    this.gathered.length = 0;
    if (run.hasQuantity(at)) this.addStarts(QUANTITY_ATOM);
    for (const atom of run.atoms[at] ?? []) this.addStarts(atom);
  }
  addStarts(atom) {
    for (const { program, phrase } of this.compiled.byFirst.get(atom) ?? []) {
      if (!this.groups.hasAll(phrase.needs)) continue;
      const starts = this.starts[program.id];
      if (!starts) {
        this.starts[program.id] = [phrase.state];
        this.gathered.push(program);
      } else if (!starts.includes(phrase.state)) starts.push(phrase.state);
    }
  }
  atomsOf(form) {
    let atoms = this.atomsOfForm.get(form);
    if (!atoms) this.atomsOfForm.set(form, atoms = this.compiled.atoms.atomsOf(form));
    return atoms;
  }
};
function tryProgram(program, starts, at, run, hits) {
  const known2 = hits.get(program);
  if (known2 && (known2.at(-1)?.end ?? 0) > at) return;
  const hit = run.match(program, starts, at);
  if (!hit) return;
  if (known2) known2.push(hit);
  else hits.set(program, [hit]);
}
var GroupPresence = class {
  constructor(compiled) {
    this.compiled = compiled;
    this.atoms = new Uint8Array(compiled.atoms.count);
    this.answers = new Uint8Array(compiled.groups.all.length);
  }
  compiled;
  atoms;
  answers;
  set = [];
  begin(atomsOfWords, hasQuantity) {
    for (const atom of this.set) this.atoms[atom] = 0;
    this.set.length = 0;
    this.answers.fill(UNKNOWN);
    if (hasQuantity) this.add(QUANTITY_ATOM);
    for (const atoms of atomsOfWords) for (const atom of atoms) this.add(atom);
  }
  hasAll(groups) {
    for (const group of groups) if (!this.has(group)) return false;
    return true;
  }
  has(group) {
    if (this.answers[group] === UNKNOWN) {
      this.answers[group] = this.compiled.groups.all[group]?.some((atom) => this.atoms[atom] === 1) ? YES : NO;
    }
    return this.answers[group] === YES;
  }
  add(atom) {
    if (this.atoms[atom] === 1) return;
    this.atoms[atom] = 1;
    this.set.push(atom);
  }
};
var UNKNOWN = 0;
var YES = 1;
var NO = 2;
var SentenceRun = class {
  constructor(sentence, compiled, atomsOf) {
    this.sentence = sentence;
    if (sentence.quantities.length > 0) this.placeQuantities();
    this.atoms = sentence.tokens.map((token) => atomsOf(token.form));
    this.light = sentence.tokens.map((token) => isLight(token.form, compiled.language));
  }
  sentence;
  atoms;
  quantityAt = /* @__PURE__ */ new Map();
  listEnds = /* @__PURE__ */ new Map();
  light;
  hasQuantity(at) {
    return this.quantityAt.has(at);
  }
  /** The shortest match of a program that begins at a word. */
  match(program, starts, at) {
    let best = null;
    this.run(program, starts, at, (end, phrase, quantities) => {
      best = { start: at, end, phrase, quantities };
      return false;
    });
    return best;
  }
  placeQuantities() {
    const { tokens, quantities } = this.sentence;
    for (const quantity of quantities) {
      const start = tokens.findIndex((t) => t.end > quantity.start);
      if (start < 0) continue;
      let end = start;
      while (end < tokens.length && (tokens[end]?.start ?? 0) < quantity.end) end++;
      const known2 = this.quantityAt.get(start) ?? [];
      known2.push({ quantity, end });
      this.quantityAt.set(start, known2);
    }
  }
  /** Runs a program from a word on; `accept` is told each end, nearest first, and says whether to go on. */
  run(program, starts, at, accept) {
    const waiting = [Array.from(starts, (state) => ({ state, quantities: NO_QUANTITIES }))];
    for (let ahead = 0; ahead < waiting.length; ahead++) {
      const threads = waiting[ahead];
      if (!threads) continue;
      const here = at + ahead;
      const live = this.closure(program, threads, here);
      for (const { state, quantities } of live) {
        const phrase = program.accepts[state] ?? -1;
        if (phrase >= 0 && ahead > 0 && !accept(here, phrase, quantities)) return;
      }
      for (const thread of live) this.advance(program, thread, at, ahead, waiting);
    }
  }
  closure(program, threads, here) {
    const seen = /* @__PURE__ */ new Set();
    const live = [];
    const stack = [...threads].reverse();
    for (let thread = stack.pop(); thread; thread = stack.pop()) {
      if (seen.has(thread.state)) continue;
      seen.add(thread.state);
      live.push(thread);
      for (const edge of program.edges[thread.state] ?? []) {
        if (edge.on === "nothing" || this.isAnchor(edge.on, here)) stack.push({ state: edge.to, quantities: thread.quantities });
      }
    }
    return live;
  }
  isAnchor(on, here) {
    return on === "start" && here === 0 || on === "end" && here === this.sentence.tokens.length;
  }
  advance(program, thread, at, ahead, waiting) {
    const here = at + ahead;
    const go = (to, end, quantities) => this.wait(waiting, at, end, to, quantities);
    for (const edge of program.edges[thread.state] ?? []) {
      if (edge.on === "word" && this.atoms[here]?.includes(edge.atom)) go(edge.to, here + 1, thread.quantities);
      else if (edge.on === "any" && ahead > 0 && this.canCross(here)) go(edge.to, here + 1, thread.quantities);
      else if (edge.on === "quantity") {
        for (const { quantity, end } of this.quantityAt.get(here) ?? []) if (passes(quantity, edge.test)) go(edge.to, end, [...thread.quantities, quantity]);
      } else if (edge.on === "list") {
        for (const { end, quantities } of this.endsOf(edge.program, here)) go(edge.to, end, quantities.length > 0 ? [...thread.quantities, ...quantities] : thread.quantities);
      }
    }
  }
  canCross(at) {
    return at < this.sentence.tokens.length && this.sentence.tokens[at]?.before !== ";";
  }
  /** A thread goes on at a word, or past the articles that follow. */
  wait(waiting, from, at, state, quantities) {
    for (let skipped = 0; ; skipped++) {
      const threads = waiting[at + skipped - from];
      if (threads) threads.push({ state, quantities });
      else waiting[at + skipped - from] = [{ state, quantities }];
      if (skipped === MOST_LIGHT || !this.light[at + skipped] || !this.canCross(at + skipped)) return;
    }
  }
  endsOf(list, at) {
    let byStart = this.listEnds.get(list);
    if (!byStart) this.listEnds.set(list, byStart = /* @__PURE__ */ new Map());
    const known2 = byStart.get(at);
    if (known2) return known2;
    const ends = [];
    byStart.set(at, ends);
    const starts = this.listStarts(list, at);
    if (starts.size > 0) this.run(list, starts, at, (end, _phrase, quantities) => ends.push({ end, quantities }) > 0);
    return ends;
  }
  listStarts(list, at) {
    const starts = /* @__PURE__ */ new Set();
    for (const atom of this.atoms[at] ?? []) for (const phrase of list.byFirst.get(atom) ?? []) starts.add(phrase.state);
    if (this.quantityAt.has(at)) for (const phrase of list.byFirst.get(QUANTITY_ATOM) ?? []) starts.add(phrase.state);
    return starts;
  }
};
function passes(quantity, test) {
  if (!test.kinds.includes(quantity.kind)) return false;
  if (test.roles && !test.roles.includes(quantity.role)) return false;
  if (test.units && !test.units.includes(quantity.unit)) return false;
  const low = quantity.min > 0 ? quantity.min : quantity.max;
  const high = Number.isFinite(quantity.max) ? quantity.max : quantity.min;
  switch (test.operator) {
    case ">=":
      return low >= test.threshold;
    case ">":
      return low > test.threshold;
    case "<=":
      return high <= test.threshold;
    case "<":
      return high < test.threshold;
    case null:
      return true;
  }
}

// src/match/conditions.ts
function holds(condition, sentence, context) {
  return isFound(condition, condition.in, sentence, context);
}
function isFound(phrases, scope, sentence, { hits, around }) {
  if (sentence === null || scope === "document") return hits.sentencesWith(phrases).length > 0;
  return around.sentences(scope, sentence).some((index) => hits.in(index, phrases).length > 0);
}
function allows(finder, sentence, context) {
  if (finder.with?.some((condition) => !holds(condition, sentence, context))) return false;
  return !finder.without?.some((condition) => holds(condition, sentence, context));
}
var LOWER = { error: "warning", warning: "info", info: "info" };
function lower(severity) {
  return LOWER[severity];
}
function stepped(base, steps, found, context) {
  let severity = base;
  for (const step of steps ?? []) {
    if (!stepHolds(step, found, context)) continue;
    if (step.is === "none") return null;
    if (step.is) return step.is;
    severity = lower(severity);
  }
  return severity;
}
function stepHolds(step, found, context) {
  if (step.quantity !== void 0 && !found.quantities.some((q) => passes(q, quantityTest(step.quantity ?? "")))) return false;
  if (step.count !== void 0 && found.count < step.count) return false;
  if (step.share !== void 0 && found.share < step.share) return false;
  if (step.claim !== void 0 && !claims(context.claim, step.claim)) return false;
  if (step.kinds && !step.kinds.includes(context.kind)) return false;
  if (step.pieces && !step.pieces.includes(context.piece)) return false;
  if (step.with && !holds(step.with, found.sentence, context)) return false;
  return !step.without || !holds(step.without, found.sentence, context);
}
function claims(actual, least) {
  if (least === "none") return actual === "none";
  return actual === "strong" || actual === least;
}
var tests = /* @__PURE__ */ new Map();
function quantityTest(source) {
  let test = tests.get(source);
  if (test) return test;
  const node = parsePattern(source);
  if (node.type !== "quantity") throw new TypeError(`not a quantity test: ${source}`);
  tests.set(source, test = node.test);
  return test;
}

// src/judge/exceptions.ts
function excuse(match, exceptions, context) {
  const applying = exceptions.filter((e) => concerns(e, match) && applies(e, match, context));
  const first = applying[0];
  if (!first) return { severity: match.severity, because: null, ids: [] };
  const severity = applying.length > 1 ? "info" : lower(match.severity);
  return { severity, because: first.because, ids: applying.map((e) => e.id) };
}
function concerns(exception, { rule }) {
  if ("contradiction" in (rule.find[0] ?? {})) return rule.exceptions?.includes(exception.id) ?? false;
  return (rule.exceptions?.includes(exception.id) ?? false) || (exception.categories?.includes(rule.category) ?? false);
}
function applies(exception, { place }, context) {
  const sentence = place?.sentence ?? null;
  if (sentence === null && exception.in !== "document") return false;
  if (exception.not && isFound(exception.not, exception.in, sentence, context)) return false;
  return isFound(exception.phrases, exception.in, sentence, context);
}

// src/judge/fingerprint.ts
var SEEDS = [2166136261, 2538058380];
var PRIME = 16777619;
function fingerprintOf(ruleId, passage, headings) {
  const text = [ruleId, normal(passage), ...headings.map(unnumbered)].join("\n");
  return SEEDS.map((seed) => fnv1a(text, seed).toString(16).padStart(8, "0")).join("");
}
function uniqueFingerprint(fingerprint, used) {
  const times = (used.get(fingerprint) ?? 0) + 1;
  used.set(fingerprint, times);
  return times === 1 ? fingerprint : `${fingerprint}-${times}`;
}
function normal(text) {
  return text.normalize("NFKC").toLowerCase().replace(/[^\p{L}\p{N}%€$]+/gu, " ").trim();
}
function unnumbered(heading) {
  return normal(heading).replace(/^(?:(?:article|chapitre|section|partie|annexe|part|chapter|appendix) )?(?:[\divxlc]+ )+/, "");
}
function fnv1a(text, seed) {
  let hash = seed;
  for (let i = 0; i < text.length; i++) {
    hash ^= text.charCodeAt(i);
    hash = Math.imul(hash, PRIME);
  }
  return hash >>> 0;
}

// src/judge/overlaps.ts
var RANK2 = { info: 0, warning: 1, error: 2 };
function resolveOverlaps(matches) {
  const single = oncePerSentence(matches);
  return single.flatMap((match) => {
    if (single.some((other) => takesIn(other, match))) return [];
    const also = single.filter((other) => takesIn(match, other)).map((other) => other.rule.id);
    return [{ match, also: [...new Set(also)].sort() }];
  });
}
function takesIn(winner, other) {
  if (winner === other || !winner.rule.over?.includes(other.rule.id)) return false;
  return winner.place !== null && winner.place.sentence === other.place?.sentence;
}
function oncePerSentence(matches) {
  const best = /* @__PURE__ */ new Map();
  for (const match of matches) {
    const key = `${match.rule.id} ${match.rule.once ? "" : match.place?.sentence ?? "document"}`;
    const known2 = best.get(key);
    if (!known2 || RANK2[match.severity] > RANK2[known2.severity]) best.set(key, match);
  }
  return [...best.values()];
}

// src/text/align.ts
var ENTITY = /&(?:#[xX][\da-fA-F]{1,6}|#\d{1,7}|[A-Za-z][\dA-Za-z]{1,31});/y;
function alignText(value, source, start, end, onStretch) {
  if (end - start === value.length && source.startsWith(value, start)) {
    onStretch(0, value.length, start);
    return;
  }
  let at = source[start] === "`" ? afterQuotes(value, source, start) : start;
  let from = 0;
  for (let i = 0; i < value.length; ) {
    if (at < end && same(value.charCodeAt(i), source.charCodeAt(at)) && !isEntity(value, i, source, at)) {
      const newLine = isBreak(source.charCodeAt(at));
      i += 1;
      at += 1;
      if (!newLine) continue;
      const text = afterPrefix(value, i, source, at, end);
      if (text === at) continue;
      onStretch(from, i - from, at - (i - from));
      from = i;
      at = text;
      continue;
    }
    if (i > from) onStretch(from, i - from, at - (i - from));
    const step = skip(value, i, source, at, end);
    if (step.taken > 0) onStretch(i, step.taken, null);
    i += step.taken;
    at = step.at;
    from = i;
  }
  if (value.length > from) onStretch(from, value.length - from, at - (value.length - from));
}
function skip(value, i, source, at, end) {
  if (at >= end) return { taken: value.length - i, at };
  if (isEntity(value, i, source, at)) return { taken: (value.codePointAt(i) ?? 0) > 65535 ? 2 : 1, at: ENTITY.lastIndex };
  return { taken: 0, at: at + 1 };
}
function isEntity(value, i, source, at) {
  if (source[at] !== "&") return false;
  ENTITY.lastIndex = at;
  return ENTITY.test(source) && !value.startsWith(source.slice(at, ENTITY.lastIndex), i);
}
function afterQuotes(value, source, start) {
  let at = start;
  while (source[at] === "`") at += 1;
  return isSpace(source.charCodeAt(at)) && !isSpace(value.charCodeAt(0)) ? at + 1 : at;
}
function afterPrefix(value, i, source, at, end) {
  let next = at;
  while (next < end && (isSpace(source.charCodeAt(next)) || source[next] === ">")) {
    if (isSpace(value.charCodeAt(i)) && same(value.charCodeAt(i), source.charCodeAt(next))) break;
    next += 1;
  }
  return next;
}
function same(a, b) {
  return a === b || isSpace(a) && isSpace(b);
}
function isBreak(c) {
  return c === 10 || c === 13;
}
function isSpace(c) {
  return c === 32 || c === 9 || c === 10 || c === 13;
}

// src/text/inline.ts
var SPACE = /[\s\u00a0\u00ad\u200b-\u200f\u2060\ufeff]/;
var INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]/;
var LIGATURES2 = { \uFB00: "ff", \uFB01: "fi", \uFB02: "fl", \uFB03: "ffi", \uFB04: "ffl", \uFB05: "st", \uFB06: "st" };
var PLAIN = new RegExp("(?:[!-~\xA1-\xAC\xAE-\u02FF\\u0400-\\u0482\\u2010-\\u2027\\u2030-\\u205e\\u20a0-\\u20cf\\u2190-\\u2328\\u232b-\\u2ad0](?!\\p{M})| (?=[!-~\xA1-\xAC\xAE-\u02FF\\u2018-\\u201f]))+", "uy");
var SPACING_TAG = /^<\/?(?:br|hr|p|div|li|ul|ol|td|tr)\b/i;
var CLUSTER = new RegExp("[^\\p{M}]\\p{M}*|\\p{M}+", "uy");
function flattenInline(node, projection) {
  const flat = new Flat();
  flattenChildren(node, projection, flat);
  return flat.done();
}
function toProjection(spans, offset2) {
  let low = 0;
  let high = spans.length - 1;
  while (low < high) {
    const middle = low + high + 1 >> 1;
    if (spans[middle].from <= offset2) low = middle;
    else high = middle - 1;
  }
  const span = spans[low];
  if (span === void 0) return 0;
  return span.at + Math.min(Math.max(offset2 - span.from, 0), span.length);
}
function flattenChildren(node, projection, flat) {
  for (const child of node.children) flattenNode(child, projection, flat);
}
function flattenNode(node, projection, flat) {
  if (node.type === "text" || node.type === "inlineCode") {
    const start = node.position?.start.offset ?? 0;
    const end = node.position?.end.offset ?? start;
    alignText(node.value, projection, start, end, (from, length, at) => flat.add(node.value, from, length, at));
  } else if (node.type === "break" || node.type === "html" && SPACING_TAG.test(node.value)) {
    flat.space(null);
  } else if ("children" in node) {
    flattenChildren(node, projection, flat);
  }
}
var Flat = class {
  #parts = [];
  #length = 0;
  #spans = [];
  /** A space that is due before the next word, and where it stands (-1: nowhere). */
  #due = null;
  /** The space that is due is the end of a line. */
  #newLine = false;
  /** Adds `value[from, from + length)`, which stands at `at` in the projection (null: it stands nowhere). */
  add(value, from, length, at) {
    const end = from + length;
    let i = from;
    while (i < end) {
      PLAIN.lastIndex = i;
      const plain = Math.min(PLAIN.test(value) ? PLAIN.lastIndex : i, end);
      if (plain > i) this.#push(value.slice(i, plain), at === null ? null : at + i - from, true);
      i = plain > i ? plain : this.#one(value, i, end, at === null ? null : at + i - from);
    }
  }
  /** A space, if something stands before it and something comes after. */
  space(at, newLine = false) {
    if (this.#length > 0 && this.#due === null) this.#due = at ?? -1;
    if (newLine) this.#newLine = true;
  }
  done() {
    return { text: this.#parts.join(""), spans: this.#spans };
  }
  /** One character that needs a look, with the marks on it. Returns where the next one begins. */
  #one(value, i, end, at) {
    const c = value[i];
    if (SPACE.test(c)) {
      if (!INVISIBLE.test(c)) this.space(at, c === "\n" || c === "\r");
      return i + 1;
    }
    CLUSTER.lastIndex = i;
    const next = Math.min(CLUSTER.test(value) ? CLUSTER.lastIndex : i + 1, end);
    const raw = value.slice(i, next);
    const shown = LIGATURES2[raw] ?? raw.normalize("NFC");
    this.#push(shown, at, shown === raw);
    return next;
  }
  #push(text, at, exact2) {
    if (text.startsWith(" ")) {
      this.space(at);
      this.#push(text.slice(1), at === null ? null : at + 1, exact2);
      return;
    }
    if (this.#due !== null && !this.#isCutWord(text)) this.#append(" ", this.#due < 0 ? null : this.#due);
    this.#due = null;
    this.#newLine = false;
    this.#append(text, exact2 ? at : null);
  }
  /** « éco-␊responsable » is one word, « pré-␊et post- » three. */
  #isCutWord(next) {
    if (!this.#newLine || !new RegExp("^\\p{Ll}", "u").test(next) || new RegExp("^(?:et|ou|and|or|to|\xE0)(?!\\p{L})", "u").test(next)) return false;
    return new RegExp("\\p{L}-$", "u").test(this.#parts.at(-1) ?? "");
  }
  #append(text, at) {
    const last = this.#spans.at(-1);
    if (at === null) {
    } else if (last !== void 0 && last.from + last.length === this.#length && last.at + last.length === at) {
      this.#spans[this.#spans.length - 1] = { ...last, length: last.length + text.length };
    } else {
      this.#spans.push({ from: this.#length, at, length: text.length });
    }
    this.#parts.push(text);
    this.#length += text.length;
  }
};

// src/judge/places.ts
var Locator = class {
  constructor(text) {
    this.text = text;
    for (let at = text.projection.indexOf("\n"); at >= 0; at = text.projection.indexOf("\n", at + 1)) this.lineStarts.push(at + 1);
  }
  text;
  lineStarts = [0];
  blockOf(place) {
    return this.text.blocks[this.text.sentences[place.sentence]?.block ?? 0];
  }
  region(place) {
    const block = this.blockOf(place);
    const start = toProjection(block.spans, place.start);
    return this.regionOf(start, Math.max(start + 1, toProjection(block.spans, place.end - 1) + 1));
  }
  /** The title: the first block, or the beginning of an empty text. */
  title() {
    const block = this.text.blocks[0];
    if (!block) return this.regionOf(0, 0);
    const start = toProjection(block.spans, 0);
    return this.regionOf(start, toProjection(block.spans, Math.max(0, block.text.length - 1)) + 1);
  }
  regionOf(start, end) {
    const from = this.lineOf(start);
    const to = this.lineOf(end);
    return { start, end, line: from.line, column: from.column, endLine: to.line, endColumn: to.column };
  }
  lineOf(offset2) {
    let low = 0;
    let high = this.lineStarts.length - 1;
    while (low < high) {
      const middle = low + high + 1 >> 1;
      if ((this.lineStarts[middle] ?? 0) <= offset2) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset2 - (this.lineStarts[low] ?? 0) + 1 };
  }
};

// src/judge/score.ts
var GRAVITY = { error: 10, warning: 4, info: 1 };
var SCALE = 20;
var REPEAT = 0.5;
var CONTRADICTION = 1.5;
var RELIEF_MOST = 0.4;
var RELIEF_EACH = 0.2;
var SHARE = { P1: 0.25, P2: 0.2, P3: 0.2, P4: 0.2, P5: 0.15 };
var WORST_PILLAR_SHARE = 0.4;
var GRADES = [["A", 15], ["B", 35], ["C", 60], ["D", 80], ["E", 100]];
var CONFIDENCE = { high: 1, medium: 0.8, low: 0.5 };
function score(scored, strengths, kind, claim) {
  const pillars = Object.fromEntries(
    Object.keys(SHARE).map((pillar) => [pillar, Math.round(risk(pillar, scored, strengths))])
  );
  const mean = Object.keys(SHARE).reduce((sum, p) => sum + pillars[p] * SHARE[p], 0);
  const pressure = Math.round(WORST_PILLAR_SHARE * Math.max(...Object.values(pillars)) + (1 - WORST_PILLAR_SHARE) * mean);
  if (kind !== "software-build" && kind !== "software-evolution") return { grade: null, label: null, pressure, pillars };
  const contradicted = scored.some(({ finding }) => finding.category === "contradiction" && finding.severity === "error");
  const grade = capped(gradeOf(pressure), contradicted, strengths);
  const label = contradicted && claim !== "none" && grade >= "C" ? "agilefall" : null;
  return { grade, label, pressure, pillars };
}
function risk(pillar, scored, strengths) {
  const own3 = scored.filter(({ finding }) => finding.pillar === pillar);
  const contradictions = own3.filter(({ finding }) => finding.category === "contradiction");
  const others = own3.filter(({ finding }) => finding.category !== "contradiction");
  const markers = strengths.filter((s) => s.pillar === pillar).length;
  const relief = Math.min(RELIEF_MOST, markers * RELIEF_EACH);
  const sum = weigh(others) * (1 - relief) + CONTRADICTION * weigh(contradictions);
  return 100 * (1 - Math.exp(-sum / SCALE));
}
function weigh(scored) {
  const times = /* @__PURE__ */ new Map();
  const gravest = [...scored].sort((a, b) => GRAVITY[b.finding.severity] - GRAVITY[a.finding.severity]);
  return gravest.reduce((sum, { finding, confidence }) => {
    const rank = times.get(finding.ruleId) ?? 0;
    times.set(finding.ruleId, rank + 1);
    return sum + GRAVITY[finding.severity] * confidence * REPEAT ** rank;
  }, 0);
}
function gradeOf(pressure) {
  return (GRADES.find(([, most]) => pressure <= most) ?? GRADES[4])[0];
}
function capped(grade, contradicted, strengths) {
  const shows = (pillar) => strengths.some((s) => s.pillar === pillar);
  if (contradicted || !shows("P1") && !shows("P5")) return grade < "C" ? "C" : grade;
  return (!shows("P1") || !shows("P5")) && grade === "A" ? "B" : grade;
}

// src/judge/index.ts
var MOST_STRENGTHS = 8;
function judgeDocument({ context, matches }, book2) {
  const { text } = context;
  const locator = new Locator(text);
  const standing = context.kind === "other" ? [] : resolveOverlaps(matches);
  const used = /* @__PURE__ */ new Map();
  const exceptions = /* @__PURE__ */ new Set();
  const scored = inOrder(standing).map((s) => {
    const finding = toFinding(s, book2, context, locator, used, exceptions);
    return { finding, confidence: CONFIDENCE[s.match.rule.precision] };
  });
  const strengths = context.kind === "other" ? [] : strengthsOf(context, locator);
  return {
    path: text.path,
    format: text.format,
    language: text.language,
    kind: context.kind,
    piece: context.piece,
    agileClaim: context.claim,
    ...score(scored, strengths, context.kind, context.claim),
    exceptions: [...exceptions].sort(),
    strengths: strengths.slice(0, MOST_STRENGTHS),
    unread: text.unread,
    pages: text.pages,
    words: text.words,
    findings: scored.map(({ finding }) => finding),
    projection: text.projection
  };
}
function inOrder(standing) {
  const at = ({ match }) => match.place?.sentence ?? -1;
  return [...standing].sort((a, b) => at(a) - at(b) || (a.match.place?.start ?? 0) - (b.match.place?.start ?? 0) || (a.match.rule.id < b.match.rule.id ? -1 : 1));
}
function toFinding({ match, also }, book2, context, locator, used, exceptions) {
  const { rule, place } = match;
  const { severity, because, ids } = excuse(match, book2.exceptions, context);
  for (const id of ids) exceptions.add(id);
  const passage = passageOf(place, context);
  const block = place ? locator.blockOf(place) : context.text.blocks[0];
  const section = place ? context.text.sections[block?.section ?? 0]?.path ?? [] : [];
  return {
    ruleId: rule.id,
    severity,
    category: rule.category,
    pillar: rule.pillar,
    message: rule.message,
    why: rule.why,
    instead: rule.instead,
    ...passage,
    evidence: match.quantities.map((q) => ({ words: q.text, role: q.kind, value: q.value })),
    region: place ? locator.region(place) : locator.title(),
    page: block?.origin.page ?? null,
    section,
    origin: block?.origin ?? {},
    related: match.related.map((r) => relatedPlace(r, context, locator)),
    also,
    exception: because,
    suppressed: null,
    fingerprint: uniqueFingerprint(fingerprintOf(rule.id, passage.excerpt, section), used)
  };
}
function passageOf(place, { text }) {
  if (!place) return { excerpt: "", match: "", matchAt: [0, 0] };
  const sentence = text.sentences[place.sentence];
  const block = text.blocks[sentence?.block ?? 0];
  if (!sentence || !block) return { excerpt: "", match: "", matchAt: [0, 0] };
  return {
    excerpt: block.text.slice(sentence.start, sentence.end),
    match: block.text.slice(place.start, place.end),
    matchAt: [place.start - sentence.start, place.end - sentence.start]
  };
}
function relatedPlace(place, context, locator) {
  const { excerpt } = passageOf(place, context);
  return { path: context.text.path, excerpt, region: locator.region(place), page: locator.blockOf(place).origin.page ?? null };
}
function strengthsOf(context, locator) {
  return [...context.evidence.values()].flatMap(({ source, strong }) => {
    const place = strong[0];
    if (!place) return [];
    const { excerpt } = passageOf(place, context);
    return [{ id: source.id, pillar: source.pillar, title: source.title, excerpt, region: locator.region(place), page: locator.blockOf(place).origin.page ?? null }];
  });
}

// src/match/match.ts
function placeOf(text, sentence, start, end) {
  const { tokens } = text.sentences[sentence];
  const first = tokens[start];
  const last = tokens[Math.max(start, end - 1)];
  return { sentence, start: first?.start ?? 0, end: last?.end ?? first?.end ?? 0 };
}
function wholeSentence(text, sentence) {
  const { tokens } = text.sentences[sentence];
  return placeOf(text, sentence, 0, tokens.length);
}

// src/match/claim.ts
var MANY_MENTIONS = 6;
function findClaim(source, text, hits, guards) {
  const strong = placesOf(source.strong, source.not, text, hits, guards);
  const weak = placesOf(source.weak, source.not, text, hits, guards);
  const places = [...strong, ...weak];
  if (strong.length > 1 || strong.length > 0 && weak.length >= MANY_MENTIONS) return { claim: "strong", places };
  return { claim: places.length > 0 ? "weak" : "none", places };
}
function placesOf(phrases, not, text, hits, guards) {
  const places = [];
  for (const sentence of hits.sentencesWith(phrases)) {
    const spared = not ? hits.in(sentence, not) : [];
    const hit = hits.in(sentence, phrases).find((h) => !spared.some((n) => n.start < h.end && h.start < n.end));
    if (!hit) continue;
    if (guards.sparing({ sentence, start: hit.start, end: hit.end, negative: false }, ["award-criteria"])) continue;
    places.push(placeOf(text, sentence, hit.start, hit.end));
  }
  return places;
}

// src/match/evidence.ts
function findEvidence(sources, text, hits, guards, around) {
  const asserted = (source, phrases) => phrases ? assertedPlaces(source, phrases, text, hits, guards, around) : [];
  return new Map(
    sources.map((source) => [source.id, { source, strong: asserted(source, source.strong), weak: asserted(source, source.weak) }])
  );
}
function assertedPlaces(source, phrases, text, hits, guards, around) {
  const places = [];
  for (const sentence of hits.sentencesWith(phrases)) {
    if (around.blockOf(sentence).kind === "heading") continue;
    const not = source.not ? hits.in(sentence, source.not) : [];
    for (const hit of hits.in(sentence, phrases)) {
      if (not.some((n) => n.start < hit.end && hit.start < n.end)) continue;
      const negative = hits.isNegative(sentence, phrases, hit);
      if (guards.sparing({ sentence, start: hit.start, end: hit.end, negative }, source.guards?.add, source.guards?.drop)) continue;
      places.push(placeOf(text, sentence, hit.start, hit.end));
    }
  }
  return places;
}

// src/match/guards.ts
var REACH = 8;
var TURNS = new Set("mais toutefois cependant neanmoins but however whereas nevertheless although".split(" "));
var GuardSet = class {
  constructor(guards, text, hits, around) {
    this.text = text;
    this.hits = hits;
    this.around = around;
    this.byId = new Map(guards.map((guard) => [guard.id, guard]));
    this.defaults = guards.filter((guard) => guard.byDefault).map((guard) => guard.id);
  }
  text;
  hits;
  around;
  byId;
  defaults;
  /** The first guard that spares the words, or null. */
  sparing(words, add = [], drop = []) {
    for (const id of [...this.defaults, ...add]) {
      if (drop.includes(id)) continue;
      const guard = this.byId.get(id);
      if (guard?.cues.some((cue) => this.cueHolds(cue, words))) return guard;
    }
    return null;
  }
  cueHolds(cue, words) {
    return this.sentencesOf(cue.where, words).some(
      (sentence) => this.hits.in(sentence, cue).some((hit) => !this.isVoid(cue, sentence, hit) && this.governs(cue, sentence, hit, words))
    );
  }
  sentencesOf(where, { sentence }) {
    const block = this.around.blockOf(sentence);
    if (where === "heading") return this.around.headings(block);
    if (where === "intro") return this.around.introOf(block);
    if (where === "unit" || where === "block" || where === "nearby") return this.around.sentences(where, sentence);
    return [sentence];
  }
  /** A cue whose words belong to a phrase that does not mean it (« sans délai », "no later than"). */
  isVoid(cue, sentence, hit) {
    return cue.except !== void 0 && this.hits.in(sentence, cue.except).some((e) => e.start < hit.end && hit.start < e.end);
  }
  governs(cue, sentence, hit, words) {
    switch (cue.where) {
      case "before":
        return hit.end <= words.start && this.isNear(cue, sentence, hit.end, words.start);
      case "after":
        return hit.start >= words.end && this.isNear(cue, sentence, words.end, hit.start);
      case "around":
        return this.overlaps(hit, words) || this.isNear(cue, sentence, hit.end, words.start) || this.isNear(cue, sentence, words.end, hit.start);
      case "inside":
        return !words.negative && this.overlaps(hit, words);
      default:
        return true;
    }
  }
  overlaps(hit, words) {
    return hit.start < words.end && words.start < hit.end;
  }
  /** Whether words `from` to `to` are few and hold no turn of the sentence. */
  isNear(cue, sentence, from, to) {
    if (to < from || to - from > (cue.reach ?? REACH)) return false;
    const tokens = this.text.sentences[sentence]?.tokens ?? [];
    for (let i = from; i <= to && i < tokens.length; i++) {
      const before = tokens[i]?.before;
      if (before === ";" || before === "," && !cue.commas) return false;
      if (i < to && TURNS.has(tokens[i]?.form ?? "")) return false;
    }
    return true;
  }
};

// src/match/hits.ts
var DocumentHits = class {
  constructor(text, compiled) {
    this.text = text;
    this.compiled = compiled;
    const scanners = {};
    for (const sentence of text.sentences) {
      const language = this.languageOf(sentence.index);
      const scanner = scanners[language] ??= new Scanner(compiled(language));
      for (const [program, hits] of scanner.scan(sentence)) this.keep(program, sentence.index, hits);
    }
  }
  text;
  compiled;
  byProgram = /* @__PURE__ */ new Map();
  /** Hits of a set of phrases in one sentence, in the language of its block. */
  in(sentence, phrases) {
    const program = this.programIn(sentence, phrases);
    return (program && this.byProgram.get(program)?.get(sentence)) ?? [];
  }
  /** Sentences where a set of phrases is found, in the order of the document. */
  sentencesWith(phrases) {
    const found = [];
    for (const language of ["fr", "en"]) {
      if (!phrases[language]) continue;
      const program = this.compiled(language).programOf(phrases);
      if (program) found.push(...this.byProgram.get(program)?.keys() ?? []);
    }
    return found.sort((a, b) => a - b);
  }
  /** Whether the phrase of a hit says its own negation (« aucune livraison intermédiaire »). */
  isNegative(sentence, phrases, hit) {
    return this.programIn(sentence, phrases)?.phrases[hit.phrase]?.negative ?? false;
  }
  programIn(sentence, phrases) {
    const language = this.languageOf(sentence);
    return phrases[language] ? this.compiled(language).programOf(phrases) : null;
  }
  languageOf(sentence) {
    const block = this.text.blocks[this.text.sentences[sentence]?.block ?? 0];
    return block?.language ?? this.text.language;
  }
  keep(program, sentence, hits) {
    let bySentence = this.byProgram.get(program);
    if (!bySentence) this.byProgram.set(program, bySentence = /* @__PURE__ */ new Map());
    bySentence.set(sentence, hits);
  }
};

// src/match/kind.ts
var OPENING_SHARE = 0.12;
var OPENING_LEAST = 40;
var LEAST_POINTS = 6;
var MAIN_PIECE_WORDS = 1500;
function identify(book2, text, hits, forced) {
  const { piece, main } = pieceOf(book2.pieces, text, hits);
  return { kind: forced ?? kindOf(book2.kinds, text, hits), piece, mainPiece: main && text.words >= MAIN_PIECE_WORDS };
}
function kindOf(kinds, text, hits) {
  let best = "other";
  let most = LEAST_POINTS;
  for (const source of kinds) {
    const points = pointsOf(source, text, hits);
    if (points > most) [best, most] = [source.kind, points];
  }
  return best;
}
function pointsOf(source, text, hits) {
  const opening = Math.max(OPENING_LEAST, text.sentences.length * OPENING_SHARE);
  return source.cues.reduce((sum, cue) => {
    const found = hits.sentencesWith(cue).filter((sentence) => standsIn(cue.where, sentence, opening, text));
    return sum + Math.min(found.length, cue.most ?? 1) * cue.points;
  }, 0);
}
var TITLE_SENTENCES = 15;
function standsIn(where, sentence, opening, text) {
  if (where === "body") return true;
  if (where === "opening") return sentence < opening;
  if (sentence < TITLE_SENTENCES) return true;
  const block = text.blocks[text.sentences[sentence]?.block ?? 0];
  return block?.kind === "heading" && block.level === 1 && sentence < opening;
}
function pieceOf(pieces, text, hits) {
  let best = null;
  for (const source of pieces) {
    const sentence = hits.sentencesWith(source).find((index) => standsIn("title", index, OPENING_LEAST, text));
    if (sentence !== void 0 && (!best || sentence < best.sentence)) best = { source, sentence };
  }
  return best ? { piece: best.source.piece, main: best.source.main } : { piece: "other", main: true };
}

// src/match/phrase.ts
function* findPhrases(rule, finder, context) {
  const anchor = finder.phrases ?? finder.all?.[0];
  if (!anchor) return;
  for (const sentence of context.hits.sentencesWith(anchor)) {
    if (!looksAt(finder, sentence, context)) continue;
    for (const words of candidates(finder, anchor, sentence, context)) {
      const match = judgeWords(rule, finder, sentence, words, context);
      if (match) yield match;
    }
  }
}
function looksAt(finder, sentence, { around }) {
  const { kind } = around.blockOf(sentence);
  return finder.blocks ? finder.blocks.includes(kind) : kind !== "heading" && kind !== "title";
}
function candidates(finder, anchor, sentence, context) {
  const hits = context.hits.in(sentence, anchor);
  const rest = finder.phrases ? finder.all ?? [] : finder.all?.slice(1) ?? [];
  return hits.flatMap((hit) => {
    const words = joined(hit, anchor, rest, sentence, context);
    return words && words.end - words.start <= (finder.within ?? Infinity) ? [words] : [];
  });
}
function joined(hit, anchor, rest, sentence, { hits }) {
  let words = { ...hit, negative: hits.isNegative(sentence, anchor, hit) };
  for (const phrases of rest) {
    const nearest = nearestTo(words, hits.in(sentence, phrases));
    if (!nearest) return null;
    words = {
      start: Math.min(words.start, nearest.start),
      end: Math.max(words.end, nearest.end),
      negative: words.negative || hits.isNegative(sentence, phrases, nearest),
      quantities: [...words.quantities, ...nearest.quantities]
    };
  }
  return words;
}
function nearestTo(words, hits) {
  let best = null;
  let distance = Infinity;
  for (const hit of hits) {
    const gap = Math.max(hit.start - words.end, words.start - hit.end, 0);
    if (gap < distance) [best, distance] = [hit, gap];
  }
  return best;
}
function judgeWords(rule, finder, sentence, words, context) {
  if (!allows(finder, sentence, context)) return null;
  const { add, drop } = guardsOf(rule, finder);
  if (context.guards.sparing({ sentence, ...words }, add, drop)) return null;
  const found = { sentence, quantities: words.quantities, count: 1, share: 0 };
  const severity = severityOf(rule, finder, found, context);
  if (!severity) return null;
  const place = placeOf(context.text, sentence, words.start, words.end);
  return { rule, finder, place, quantities: words.quantities, severity, count: 1, related: [] };
}
function guardsOf(rule, finder) {
  return {
    add: [...rule.guards?.add ?? [], ...finder.guards?.add ?? []],
    drop: [...rule.guards?.drop ?? [], ...finder.guards?.drop ?? []]
  };
}
function severityOf(rule, finder, found, context) {
  const own3 = stepped(finder.severity ?? rule.severity, finder.steps, found, context);
  return own3 === null || finder.steps ? own3 : stepped(own3, rule.steps, found, context);
}

// src/match/scope.ts
var NEARBY = 2;
var TITLE_BLOCKS = 4;
var Surroundings = class {
  constructor(text) {
    this.text = text;
    for (const block of text.blocks) {
      const intro = introOf(block);
      if (intro !== null) push2(this.introduced, intro, block.index);
      push2(this.bySection, block.section, block.index);
    }
  }
  text;
  introduced = /* @__PURE__ */ new Map();
  bySection = /* @__PURE__ */ new Map();
  /** Sentences that a condition on one sentence looks at. */
  sentences(scope, sentence) {
    const block = this.blockOf(sentence);
    switch (scope) {
      case "sentence":
        return [sentence];
      case "unit":
        return [sentence, ...this.introOf(block), ...this.introducedBy(block)];
      case "nearby":
        return [...this.near(sentence, block), ...this.introOf(block)];
      case "block":
        return range(block.first, block.last);
      case "section":
        return this.inSection(block.section);
      case "heading":
        return this.headings(block);
      case "document":
        return this.text.sentences.map((s) => s.index);
    }
  }
  blockOf(sentence) {
    return this.text.blocks[this.text.sentences[sentence]?.block ?? 0];
  }
  /** Sentences of the block that introduces a list item or table row, up the nested lists. */
  introOf(block) {
    const sentences = [];
    for (let intro = introOf(block); intro !== null; ) {
      const above = this.text.blocks[intro];
      sentences.push(...range(above.first, above.last));
      intro = introOf(above);
    }
    return sentences;
  }
  /** Blocks that a block introduces: the items of its list, the rows of its table. */
  introducedBlocks(block) {
    return this.introduced.get(block.index) ?? [];
  }
  /** Sentences of the headings above a block, without the title of the document: « Request for proposals » rules no chapter. */
  headings(block) {
    const sentences = [];
    for (let section = this.text.sections[block.section]; section; section = this.text.sections[section.parent ?? -1]) {
      const heading = section.heading === null ? void 0 : this.text.blocks[section.heading];
      if (heading && heading.index >= TITLE_BLOCKS) sentences.push(...range(heading.first, heading.last));
    }
    return sentences;
  }
  inSection(section) {
    return (this.bySection.get(section) ?? []).flatMap((index) => {
      const block = this.text.blocks[index];
      return range(block.first, block.last);
    });
  }
  introducedBy(block) {
    return this.introducedBlocks(block).flatMap((index) => {
      const item = this.text.blocks[index];
      return range(item.first, item.last);
    });
  }
  near(sentence, block) {
    return range(Math.max(0, sentence - NEARBY), Math.min(this.text.sentences.length, sentence + NEARBY + 1)).filter(
      (index) => this.blockOf(index).section === block.section
    );
  }
};
function introOf(block) {
  return block.list?.intro ?? block.table?.intro ?? null;
}
function range(start, end) {
  return Array.from({ length: Math.max(0, end - start) }, (_, i) => start + i);
}
function push2(map, key, value) {
  const values = map.get(key);
  if (values) values.push(value);
  else map.set(key, [value]);
}

// src/match/runs.ts
var known = /* @__PURE__ */ new WeakMap();
function listsAndTables({ text }) {
  let runs = known.get(text);
  if (!runs) known.set(text, runs = collectRuns(text.blocks));
  return runs;
}
function collectRuns(blocks) {
  const runs = [];
  let open = null;
  for (const block of blocks) {
    const of = block.list ? "list" : block.table ? "table" : null;
    const id = block.table?.table ?? -1;
    const goesOn = open !== null && of === open.of && id === open.id && (of === "table" || !startsList(block));
    if (!goesOn) open = of ? { of, id, blocks: [], intro: introBlock(block, blocks), header: null } : null;
    if (!goesOn && open) runs.push(open);
    if (open && block.table?.row === 0) open.header = block;
    else open?.blocks.push(block);
  }
  return runs.filter((run) => run.blocks.length > 0);
}
function startsList(block) {
  return block.list?.depth === 1 && block.list.index === 0;
}
function introBlock(block, blocks) {
  const intro = introOf(block);
  return intro === null ? null : blocks[intro] ?? null;
}
function sectionRun(section, { text }) {
  const below = /* @__PURE__ */ new Set([section]);
  for (const s of text.sections) if (s.parent !== null && below.has(s.parent)) below.add(s.index);
  const blocks = text.blocks.filter((b) => below.has(b.section) && (b.list || b.table && b.table.row > 0));
  const heading = text.sections[section]?.heading ?? null;
  return { of: "section", blocks, intro: heading === null ? null : text.blocks[heading] ?? null, header: null };
}
function sentencesOf(block, { text }) {
  return text.sentences.slice(block.first, block.last);
}
function blockHas(block, phrases, context) {
  return sentencesOf(block, context).some((s) => context.hits.in(s.index, phrases).length > 0);
}
function isUnder(run, phrases, context) {
  const block = run.blocks[0];
  if (!block) return false;
  if (run.intro && blockHas(run.intro, phrases, context)) return true;
  return context.around.headings(block).some((s) => context.hits.in(s, phrases).length > 0);
}
function placeOfRun(run, { text }) {
  const block = run.intro && run.intro.last > run.intro.first ? run.intro : run.blocks[0];
  if (!block || block.last === block.first) return null;
  return wholeSentence(text, block === run.intro ? block.last - 1 : block.first);
}
function shareOf(blocks, context) {
  const words = blocks.reduce((sum, b) => sum + sentencesOf(b, context).reduce((n, s) => n + s.tokens.length, 0), 0);
  return context.text.words === 0 ? 0 : 100 * words / context.text.words;
}

// src/match/structure.ts
function toMatch(rule, finder, found, context) {
  const { sentence } = found.place;
  if (!allows(finder, sentence, context)) return null;
  const length = context.text.sentences[sentence]?.tokens.length ?? 0;
  const { add, drop } = guardsOf(rule, finder);
  if (context.guards.sparing({ sentence, start: 0, end: length, negative: false }, add, drop)) return null;
  const severity = severityOf(rule, finder, { ...found, sentence }, context);
  if (!severity) return null;
  return { rule, finder, place: found.place, quantities: found.quantities, severity, count: found.count, related: found.related ?? [] };
}
function* findSequences(rule, finder, context) {
  const { over } = finder.sequence;
  const structures = [];
  if (over.includes("sentence")) structures.push(...sentenceSequences(finder, context));
  for (const run of listsAndTables(context)) if (over.includes(run.of)) structures.push(...runSequence(run, finder, context));
  if (over.includes("headings")) structures.push(...headingSequences(finder, context));
  for (const structure of structures) {
    const match = toMatch(rule, finder, structure, context);
    if (match) yield match;
  }
}
function* sentenceSequences({ sequence }, context) {
  if (!sequence.lead) return;
  for (const sentence of context.hits.sentencesWith(sequence.lead)) {
    const hits = sequence.stages.flatMap((name, stage) => context.hits.in(sentence, context.vocabulary[name] ?? {}).map((hit) => ({ stage, hit }))).sort((a, b) => a.hit.start - b.hit.start);
    const chain = risingChain(hits.map((h) => h.stage));
    if (chain.length < sequence.least) continue;
    const first = hits[chain[0] ?? 0]?.hit;
    const last = hits[chain.at(-1) ?? 0]?.hit;
    if (!first || !last) continue;
    yield { place: placeOf(context.text, sentence, first.start, last.end), count: chain.length, share: 0, quantities: [] };
  }
}
function* runSequence(run, { sequence }, context) {
  const staged = run.blocks.flatMap((block) => {
    const stage = stageOf(block, sequence.stages, context);
    return stage === null ? [] : [{ block, stage }];
  });
  const chain = risingChain(staged.map((s) => s.stage));
  if (chain.length < sequence.least) return;
  const place = placeOfRun(run, context);
  if (place) yield { place, count: chain.length, share: 0, quantities: [] };
}
function* headingSequences({ sequence }, context) {
  const siblings = /* @__PURE__ */ new Map();
  for (const section of context.text.sections) {
    const heading = section.heading === null ? void 0 : context.text.blocks[section.heading];
    if (!heading || section.parent === null) continue;
    siblings.set(section.parent, [...siblings.get(section.parent) ?? [], heading]);
  }
  for (const headings of siblings.values()) {
    const staged = headings.flatMap((block) => {
      const stage = stageOf(block, sequence.stages, context);
      return stage === null ? [] : [{ block, stage }];
    });
    const chain = risingChain(staged.map((s) => s.stage));
    const first = staged[chain[0] ?? 0]?.block;
    if (chain.length < sequence.least || !first) continue;
    yield { place: wholeSentence(context.text, first.first), count: chain.length, share: 0, quantities: [] };
  }
}
var STAGE_WORDS = 10;
function stageOf(block, stages, context) {
  const sentence = sentencesOf(block, context)[0];
  if (!sentence) return null;
  let best = null;
  stages.forEach((name, stage) => {
    const start = context.hits.in(sentence.index, context.vocabulary[name] ?? {})[0]?.start;
    if (start !== void 0 && start < STAGE_WORDS && (!best || start < best.start)) best = { stage, start };
  });
  return best === null ? null : best.stage;
}
function risingChain(stages) {
  const best = [];
  stages.forEach((stage, i) => {
    let chain = [];
    for (let j = 0; j < i; j++) {
      const before = best[j] ?? [];
      if ((stages[j] ?? 0) < stage && before.length > chain.length) chain = before;
    }
    best.push([...chain, i]);
  });
  return best.reduce((a, b) => b.length > a.length ? b : a, []);
}
function* findLists(rule, finder, context) {
  for (const run of runsOf(finder, context)) {
    const match = listMatch(rule, finder, run, context);
    if (match) yield match;
  }
}
function* runsOf({ list }, context) {
  const covered = /* @__PURE__ */ new Set();
  if (list.over.includes("section") && list.under) {
    for (const section of context.text.sections) {
      const heading = section.heading === null ? void 0 : context.text.blocks[section.heading];
      if (section.parent !== null && covered.has(section.parent)) covered.add(section.index);
      if (!heading || covered.has(section.index) || !blockHas(heading, list.under, context)) continue;
      const run = sectionRun(section.index, context);
      if (run.blocks.length < list.least) continue;
      covered.add(section.index);
      yield run;
    }
  }
  for (const run of listsAndTables(context)) {
    if (!list.over.includes(run.of) || covered.has(run.blocks[0]?.section ?? -1)) continue;
    if (!list.under || isUnder(run, list.under, context)) yield run;
  }
}
function listMatch(rule, finder, run, context) {
  const { least, items, itemShare = 0.5 } = finder.list;
  const fitting = items ? run.blocks.filter((block) => blockHas(block, items, context)) : run.blocks;
  if (run.blocks.length < least || items && fitting.length < run.blocks.length * itemShare) return null;
  const place = placeOfRun(run, context);
  if (!place) return null;
  return toMatch(rule, finder, { place, count: run.blocks.length, share: shareOf(run.blocks, context), quantities: [] }, context);
}
function* findTables(rule, finder, context) {
  for (const run of listsAndTables(context)) {
    if (run.of !== "table" || !tableFits(run, finder.table, context)) continue;
    const place = placeOfRun(run, context);
    const match = place && toMatch(rule, finder, { place, count: run.blocks.length, share: shareOf(run.blocks, context), quantities: [] }, context);
    if (match) yield match;
  }
}
function tableFits(run, table, context) {
  if (run.blocks.length < (table.rows ?? 1)) return false;
  const { header } = run;
  if ((table.header || table.columns) && !header) return false;
  if (header && !table.header?.every((phrases) => blockHas(header, phrases, context)) && table.header) return false;
  if (header && table.columns && cellsWith(header, table.columns, context) < table.columns.least) return false;
  if (!table.cells) return true;
  const rows = run.blocks.filter((row) => blockHas(row, table.cells, context));
  return rows.length >= (table.cellRows ?? 1);
}
function cellsWith(row, phrases, context) {
  const starts = sentencesOf(row, context).flatMap((s) => context.hits.in(s.index, phrases).map((hit) => s.tokens[hit.start]?.start ?? -1));
  return (row.table?.cells ?? []).filter((cell) => starts.some((start) => start >= cell.start && start < cell.end)).length;
}
function* findSchedules(rule, finder, context) {
  for (const run of listsAndTables(context)) {
    const entries = run.blocks.map((block) => ({ block, dates: sentencesOf(block, context).flatMap((s) => s.quantities).filter(isDated) }));
    const dated = entries.filter((entry) => entry.dates.length > 0);
    const naming = finder.schedule.items ? dated.filter((e) => blockHas(e.block, finder.schedule.items, context)).length : dated.length;
    if (naming < (finder.schedule.itemsLeast ?? 1)) continue;
    if (finder.schedule.under && !isUnder(run, finder.schedule.under, context)) continue;
    const match = scheduleMatch(rule, finder, placeOfRun(run, context), dated.map((e) => e.dates[0]), context);
    if (match) yield match;
  }
  for (const sentence of context.text.sentences) {
    const dates = sentence.quantities.filter(isDated);
    if (dates.length < finder.schedule.least) continue;
    if (finder.schedule.items && context.hits.in(sentence.index, finder.schedule.items).length === 0) continue;
    const match = scheduleMatch(rule, finder, wholeSentence(context.text, sentence.index), dates, context);
    if (match) yield match;
  }
}
function isDated(quantity) {
  if (quantity.role === "history" || quantity.role === "tender" || quantity.role === "reference") return false;
  return quantity.kind === "date" || quantity.kind === "offset" || quantity.kind === "range";
}
function scheduleMatch(rule, finder, place, dates, context) {
  const { least, span = 0, spanMost = Infinity, perYear: perYear2 = Infinity } = finder.schedule;
  if (!place || dates.length < least) return null;
  const months = dates.map(monthOf).filter((m) => Number.isFinite(m));
  const length = months.length > 1 ? Math.max(...months) - Math.min(...months) : 0;
  if (length < span || length > spanMost) return null;
  if (perYear2 !== Infinity && (length === 0 || (dates.length - 1) * 12 / length > perYear2)) return null;
  const total = { ...dates[0], kind: "range", role: "free", min: length, max: length, value: `P${Math.round(length)}M` };
  return toMatch(rule, finder, { place, count: dates.length, share: 0, quantities: [total] }, context);
}
function monthOf(quantity) {
  const iso = quantity.to ?? quantity.from ?? (quantity.kind === "date" ? quantity.value : null);
  if (iso === null) return quantity.max;
  const [year = NaN, month = 12, day = 1] = iso.split("-").map(Number);
  return year * 12 + month + day / 31;
}

// src/match/whole.ts
function* findMetrics(rule, finder, context) {
  const { metric } = finder;
  if (metric.title && !titleSays(metric.title, context)) return;
  const { value, first } = measure(rule, finder, context);
  if (value < metric.least) return;
  const severity = severityOf(rule, finder, { sentence: first?.sentence ?? null, quantities: [], count: value, share: 0 }, context);
  if (severity) yield { rule, finder, place: first, quantities: [], severity, count: value, related: [] };
}
var DENSITY_WORDS = 1e3;
var TITLE_SENTENCES2 = 10;
function titleSays(phrases, { hits }) {
  return (hits.sentencesWith(phrases)[0] ?? Infinity) < TITLE_SENTENCES2;
}
function measure(rule, finder, context) {
  const { of, phrases } = finder.metric;
  if (of === "pages") return { value: context.text.pages, first: null };
  if (of === "words") return { value: context.text.words, first: null };
  const places = phrases ? unguarded(rule, finder, phrases, context) : [];
  const first = places[0] ? wholeSentence(context.text, places[0].sentence) : null;
  if (of === "distinct") return { value: new Set(places.map((p) => p.phrase)).size, first };
  const count = places.length;
  return { value: of === "count" ? count : count * DENSITY_WORDS / Math.max(DENSITY_WORDS, context.text.words), first };
}
function unguarded(rule, finder, phrases, context) {
  const { add, drop } = guardsOf(rule, finder);
  return context.hits.sentencesWith(phrases).flatMap(
    (sentence) => context.hits.in(sentence, phrases).filter((hit) => !context.guards.sparing({ sentence, start: hit.start, end: hit.end, negative: true }, add, drop)).map((hit) => ({ sentence, phrase: hit.phrase }))
  );
}
function* findAbsences(rule, finder, context) {
  if (!context.mainPiece) return;
  const found = finder.absence.of.map((id) => context.evidence.get(id));
  if (found.some((f) => f && f.strong.length > 0)) return;
  const stepped2 = severityOf(rule, finder, { sentence: null, quantities: [], count: 0, share: 0 }, context);
  if (!stepped2) return;
  const weak = found.flatMap((f) => f?.weak ?? []);
  const severity = weak.length > 0 ? lower(stepped2) : stepped2;
  yield { rule, finder, place: null, quantities: [], severity, count: 0, related: weak.slice(0, 1) };
}
var RANK3 = { info: 0, warning: 1, error: 2 };
function* findContradictions(rule, finder, matches, context) {
  const first = firstPlaces(finder, context);
  if (!first[0]) return;
  const against = opposing(finder, matches, context);
  const distinct = new Set(against.map((a) => a.rule));
  if (distinct.size < (finder.contradiction.least ?? 1)) return;
  const second = against[0];
  const severity = severityOf(rule, finder, { sentence: first[0].sentence, quantities: [], count: distinct.size, share: 0 }, context);
  if (!severity) return;
  const related = second?.place ? [second.place] : [];
  yield { rule, finder, place: wholeSentence(context.text, first[0].sentence), quantities: [], severity, count: distinct.size, related };
}
function firstPlaces({ contradiction }, context) {
  const places = [];
  if (contradiction.claim && contradiction.claim !== "none") {
    if (context.claim === "none" || contradiction.claim === "strong" && context.claim !== "strong") return [];
    places.push(...context.claimPlaces);
  }
  for (const id of contradiction.evidence ?? []) places.push(...context.evidence.get(id)?.strong ?? []);
  if (contradiction.first) places.push(...phrasePlaces(contradiction.first, context));
  return places;
}
function opposing({ contradiction }, matches, context) {
  const found = contradiction.against.flatMap(
    ({ rule, severity = "info" }) => matches.filter((m) => m.rule.id === rule && RANK3[m.severity] >= RANK3[severity]).map((m) => ({ rule, place: m.place }))
  );
  const worded = contradiction.second ? phrasePlaces(contradiction.second, context).map((place) => ({ rule: "words", place })) : [];
  return [...found, ...worded];
}
function phrasePlaces(phrases, context) {
  return context.hits.sentencesWith(phrases).flatMap(
    (sentence) => context.hits.in(sentence, phrases).filter((hit) => !context.guards.sparing({ sentence, start: hit.start, end: hit.end, negative: context.hits.isNegative(sentence, phrases, hit) })).map((hit) => placeOf(context.text, sentence, hit.start, hit.end))
  );
}

// src/match/index.ts
function matchDocument(text, options) {
  const context = contextOf(text, options);
  const rules = options.book.rules.filter((rule) => runsOn(rule, context));
  const single = rules.flatMap((rule) => rule.find.flatMap((finder) => [...findMatches(rule, finder, context)]));
  const contradictions = rules.flatMap(
    (rule) => rule.find.flatMap((finder) => "contradiction" in finder ? [...findContradictions(rule, finder, single, context)] : [])
  );
  const asked = (match) => options.rules === null || options.rules.has(match.rule.id);
  return { context, matches: [...contradictions, ...single].filter(asked) };
}
function contextOf(text, { book: book2, compiled, kind }) {
  const hits = new DocumentHits(text, compiled);
  const around = new Surroundings(text);
  const guards = new GuardSet(book2.guards, text, hits, around);
  const { claim, places } = findClaim(book2.claims, text, hits, guards);
  return {
    text,
    hits,
    around,
    guards,
    vocabulary: book2.vocabulary,
    ...identify(book2, text, hits, kind),
    claim,
    claimPlaces: places,
    evidence: findEvidence(book2.evidence, text, hits, guards, around)
  };
}
var SOFTWARE = ["software-build", "software-evolution"];
var KINDS_OF_CATEGORY = {
  contract: [...SOFTWARE, "off-the-shelf"],
  security: [...SOFTWARE, "off-the-shelf", "hosting-infrastructure"],
  infrastructure: [...SOFTWARE, "hosting-infrastructure"],
  governance: [...SOFTWARE, "advisory"]
};
function runsOn(rule, context) {
  if (rule.notOn?.includes(context.piece)) return false;
  return (rule.kinds ?? KINDS_OF_CATEGORY[rule.category] ?? SOFTWARE).includes(context.kind);
}
function findMatches(rule, finder, context) {
  if (finder.kinds && !finder.kinds.includes(context.kind)) return [];
  if ("sequence" in finder) return findSequences(rule, finder, context);
  if ("list" in finder) return findLists(rule, finder, context);
  if ("table" in finder) return findTables(rule, finder, context);
  if ("schedule" in finder) return findSchedules(rule, finder, context);
  if ("metric" in finder) return findMetrics(rule, finder, context);
  if ("absence" in finder) return findAbsences(rule, finder, context);
  if ("contradiction" in finder) return [];
  return findPhrases(rule, finder, context);
}

// src/parse/detect.ts
var PDF_HEADER_WITHIN = 1024;
var ZIP_HEAD = 64 * 1024;
var ZIP_TAIL = 1024 * 1024;
var BINARY_SAMPLE = 8 * 1024;
var OLE_MAGIC = [208, 207, 17, 224, 161, 177, 26, 225];
var MARKDOWN_NAME = /\.(?:md|markdown|mdown|mkd|txt|text)$/i;
var OTHER_TEXT_NAME = /\.(?:html?|xhtml|xml|json|ya?ml|csv|tsv|rtf|tex|svg|css|[cm]?[jt]sx?|py|sh)$/i;
function detectFormat({ path, bytes }) {
  if (latin1(bytes, 0, PDF_HEADER_WITHIN).includes("%PDF-")) return "pdf";
  if (startsWith(bytes, [80, 75, 3, 4]) || startsWith(bytes, [80, 75, 5, 6])) return zipFormat(path, bytes);
  if (startsWith(bytes, OLE_MAGIC)) throw oldOffice(path, bytes);
  if (isBinary(bytes)) throw unknown(path, "is not a text, a Word document or a PDF", "Give a .docx, .pdf or .md file.");
  return textFormat(path, bytes);
}
function zipFormat(path, bytes) {
  const names = latin1(bytes, 0, ZIP_HEAD) + latin1(bytes, Math.max(ZIP_HEAD, bytes.length - ZIP_TAIL), bytes.length);
  if (/word\/document\d*\.xml/.test(names)) return "docx";
  if (names.includes("opendocument.text")) throw unknown(path, "is an OpenDocument text", "Save it as .docx or .pdf.");
  if (names.includes("xl/workbook")) throw unknown(path, "is an Excel workbook", "Save the sheets that hold text as .pdf.");
  if (names.includes("ppt/presentation")) throw unknown(path, "is a PowerPoint presentation", "Save it as .pdf.");
  throw unknown(path, "is a ZIP archive, not a Word document", "Unpack it and give the folder.");
}
function oldOffice(path, bytes) {
  const names = new TextDecoder("utf-16le").decode(bytes.subarray(0, bytes.length & ~1));
  if (names.includes("EncryptedPackage")) {
    return new AgilefallError("encrypted", "The file is protected by a password.", {
      place: path,
      hint: "Remove the password in Word or Excel (File, Info, Protect Document) and try again."
    });
  }
  if (names.includes("WordDocument")) {
    return unknown(path, "is in the old Word format (.doc)", "Open it in Word or LibreOffice and save it as .docx.");
  }
  return unknown(path, "is in an old Office format", "Save it as .docx or .pdf.");
}
function textFormat(path, bytes) {
  if (MARKDOWN_NAME.test(path)) return "markdown";
  const start = latin1(bytes, 0, PDF_HEADER_WITHIN).trimStart();
  if (start.startsWith("{\\rtf")) throw unknown(path, "is in Rich Text Format", "Save it as .docx.");
  if (/^(?:<!doctype html|<html|<\?xml)/i.test(start)) throw unknown(path, "is a web page or XML", "Save it as .docx, .pdf or .md.");
  if (OTHER_TEXT_NAME.test(path)) throw unknown(path, "is not a kind of text that is read", "Give a .docx, .pdf or .md file.");
  return "markdown";
}
function decodeText(bytes) {
  if (startsWith(bytes, [255, 254])) return new TextDecoder("utf-16le").decode(bytes);
  if (startsWith(bytes, [254, 255])) return new TextDecoder("utf-16be").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return decodeWindows1252(bytes);
  }
}
var WINDOWS_1252 = "\u20AC\x81\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\x8D\u017D\x8F\x90\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\x9D\u017E\u0178";
function decodeWindows1252(bytes) {
  return latin1(bytes, 0, bytes.length).replace(/[\x80-\x9f]/g, (c) => WINDOWS_1252[c.charCodeAt(0) - 128] ?? c);
}
function isBinary(bytes) {
  if (startsWith(bytes, [255, 254]) || startsWith(bytes, [254, 255])) return false;
  const sample = bytes.subarray(0, BINARY_SAMPLE);
  return sample.some((byte) => byte === 0 || byte < 9 && byte > 0 || byte > 13 && byte < 26);
}
function latin1(bytes, from, to) {
  return new TextDecoder("latin1").decode(bytes.subarray(from, to));
}
function startsWith(bytes, magic) {
  return magic.every((byte, i) => bytes[i] === byte);
}
function unknown(path, what, hint) {
  return new AgilefallError("unknown-format", `The file ${what}.`, { place: path, hint });
}

// src/parse/index.ts
async function parse(file) {
  if (file.bytes.length === 0) throw empty(file.path);
  const format = detectFormat(file);
  if (format === "docx") return (await import("./chunks/docx-3NBYQADA.js")).parseDocx(file.bytes, file.path);
  if (format === "pdf") return (await import("./chunks/pdf-GXOKPQGT.js")).parsePdf(file.bytes, file.path);
  const text = decodeText(file.bytes);
  if (!/[\p{L}\p{N}]/u.test(text)) throw empty(file.path);
  return (await import("./chunks/markdown-3FQXQIDY.js")).parseMarkdown(text);
}
function empty(path) {
  return new AgilefallError("no-text", "The file holds no text.", { place: path, hint: "Check that the right file was given." });
}

// src/rules/bundled.ts
var bundled_default = `{"vocabulary":{"contract-scope-object":{"fr":["p\xE9rim\xE8tre","fonctionnalit\xE9","fonctionnel","besoin","sp\xE9cification","exigence","d\xE9veloppement","cahier charges","user story","r\xE9cit utilisateur","r\xE9cit usage","\xE9cran","module","solution","application","syst\xE8me","logiciel","portail","plateforme","=cctp","dossier conception","maquette","conception","carnet produit","backlog","r\xE8gle gestion","livrable"],"en":["scope","requirement","specification","functionality","feature","function","design","deliverable","user story","use case","statement work","=sow","=pws","baseline","solution","system","application","software","screen","interface","module","backlog","product","project plan"]},"contract-scope-change":{"fr":["(modification | \xE9volution | changement | extension | ajout | ajustement | adaptation | suppression | retrait | \xE9largissement | variation | d\xE9passement | \xE9cart | enrichissement | remaniement) \u20263 <contract-scope-object>","(~ajouter | ~supprimer) \u20262 (\xE9cran | fonctionnalit\xE9 | module | besoin | exigence | r\xE8gle gestion)","~modifier \u20263 (p\xE9rim\xE8tre | fonctionnalit\xE9 | sp\xE9cification | exigence | besoin)","\xE9cart \u20264 (sp\xE9cification | p\xE9rim\xE8tre | exigence | cahier charges | cctp)","(\xE9volution | modification | ajout | changement | correction) (fonctionnel | p\xE9rim\xE8tre)","demande (\xE9volution | changement | modification) [(fonctionnel | p\xE9rim\xE8tre)]","(fonctionnalit\xE9 | besoin | d\xE9veloppement | module | \xE9cran | exigence | demande | interface | travaux) \u2026 (nouveau | suppl\xE9mentaire | additionnel | compl\xE9mentaire | hors p\xE9rim\xE8tre | non pr\xE9vu | impr\xE9vu | non d\xE9crit | non sp\xE9cifi\xE9 | non initialement pr\xE9vu | hors sp\xE9cification | hors forfait)","(nouveau | nouvelle) (fonctionnalit\xE9 | besoin | d\xE9veloppement | module | \xE9cran | exigence)","(fonctionnalit\xE9 | besoin | d\xE9veloppement | module | \xE9cran | exigence | demande | travaux | prestation) \u20264 (ne figurant pas | non pr\xE9vu | non compris | pas pr\xE9vu | hors p\xE9rim\xE8tre | hors cahier charges | absent)","(arbitrage | r\xE9duction | glissement) \u20262 p\xE9rim\xE8tre","changement \u20263 priorit\xE9"],"en":["(~add | ~remove) \u20262 (feature | functionality | module | screen | requirement)","(work | request | feature | requirement) \u20265 (beyond | outside) \u20263 (scope | =sow | statement work | specification)","(additional | new | extra) (feature | functionality | requirement | work | module | service) \u20262 not \u20261 (described | included | specified | covered | listed | contemplated)","(change | modification | alteration | addition | adjustment | deviation | variation | departure | expansion | revision | amendment | enhancement) \u20264 (scope | requirement | specification | functionality | feature | design | deliverable | user story | use case | statement work | =sow | =pws | baseline | solution | system | application | software | screen | interface | module | backlog | functional)","(additional | new | extra | unplanned | unforeseen | further | out of scope) \u20262 (feature | functionality | requirement | work | scope | module | screen | user story | development | report)","(scope | requirement | design | specification | functional | feature) (change | addition | deviation | modification | variation)","(work | request | item | anything | feature | functionality) \u20263 (out of | outside | beyond | not within | not included) \u20264 scope","out of scope (work | request | item | change)","change request","request for change","enhancement request","(added | removed) from \u2026 scope","(not | beyond) \u20263 (described | specified | listed | included | defined) in \u20263 (scope | sow | specification | requirement | statement work)","reprioriti* \u20263 (backlog | feature | scope)"]},"contract-any-change":{"fr":["toute (\xE9volution | adaptation | demande [compl\xE9mentaire])","tout (changement | ajout | \xE9cart)","les (\xE9volutions | changements)","chaque (\xE9volution | changement)","(\xE9volution | changement | modification) (souhait\xE9 | demand\xE9 | majeur | mineur | envisag\xE9 | significatif | ult\xE9rieur)","en cas (\xE9volution | changement)"],"en":["(any | all | every | each) [(and all | proposed | requested | such | subsequent)] (change | deviation | alteration | modification | adjustment | variation)","(change | alteration | variation) (requested | proposed | sought | made) \u20264 (after | once | following)","(proposed | requested) change"]},"contract-instrument":{"fr":["avenant","ordre service","devis","fiche [(de | d')] (modification | \xE9volution | demande | changement | anomalie)","demande (formel | \xE9crit | officiel) \u20262 (\xE9volution | changement | modification)","(acte | d\xE9cision) modificatif","march\xE9 compl\xE9mentaire","bon commande (compl\xE9mentaire | sp\xE9cifique | suppl\xE9mentaire | distinct | s\xE9par\xE9 | additionnel | nouveau | d\xE9di\xE9)","nouveau bon commande","(comit\xE9 | commission | instance | proc\xE9dure | processus) [(formel | contractuel)] [(gestion | contr\xF4le | suivi | arbitrage | ma\xEEtrise)] [(de | des | d')] (changement | modification | \xE9volution | demande (changement | \xE9volution | modification))","change (request | order)","change control [board]","factur\xE9 (en sus | en suppl\xE9ment | en plus | s\xE9par\xE9ment | \xE0 part | au temps pass\xE9)","~facturer (en sus | en suppl\xE9ment | s\xE9par\xE9ment | \xE0 part)","facturation (compl\xE9mentaire | suppl\xE9mentaire | additionnel | s\xE9par\xE9 | distinct)","suppl\xE9ment prix","plus value","prix nouveau","chiffrage (compl\xE9mentaire | sp\xE9cifique | distinct | s\xE9par\xE9 | pr\xE9alable)","ren\xE9gociation","~ren\xE9gocier","(offre | proposition) (financier | technique et financier | commercial | chiffr\xE9 | tarifaire | compl\xE9mentaire)","modification (contractuel | du contrat | du march\xE9)","r\xE9vision contrat","(analyse | \xE9tude) impact \u20268 (co\xFBt | d\xE9lai | chiffrage | prix)","en sus \u20262 (forfait | prix)"],"en":["amendment","(contract | formal | written | bilateral | order | agreement | contractual) modification","modification to \u20262 (contract | order | agreement)","~modify \u20262 (contract | agreement)","change order","change control [(board | note | process | procedure | request | form)]","(change management | change request | change advisory | configuration control) (board | process | procedure | form)","change review board","=ccb","=ccn","contract (change | variation)","change notice","deed variation","variation (order | request)","variation to \u20262 (contract | agreement)","supplemental agreement","(separate | additional | new | supplementary | revised | supplemental) (quote | quotation | statement work | =sow | task order | purchase order | work order | proposal | estimate)","(separately | additionally) (priced | quoted | billed | charged | costed | funded | invoiced)","(priced | quoted | billed | charged | costed | funded | invoiced) (separately | additionally | extra | as extra | as additional)","additional (cost | charge | fee | price | funding)","extra (cost | charge | fee)","equitable adjustment","renegotiat*","formal change"]},"contract-change-ticket":{"fr":["demande (\xE9volution | changement | modification)","fiche (\xE9volution | changement | modification)","change request"],"en":["change request","request for change","change order"]},"contract-not-scope":{"fr":["(adresse | coordonn\xE9es | domiciliation | raison sociale | forme juridique | coordonn\xE9es bancaires | RIB | compte bancaire | statut juridique | si\xE8ge social | interlocuteur | intervenant | personnel | profil | expertise | sous traitant | cotraitant | mandataire | taux TVA | indice | r\xE9glementation | prix unitaire | formule r\xE9vision)","(modification | \xE9volution | changement | ajout) \u20262 (pr\xE9sent | march\xE9 | contrat | accord cadre | convention | clause | stipulation | l\xE9gislation | document contractuel | dossier consultation | DCE | dur\xE9e | prix | bordereau | titulaire | groupement | d\xE9lai | planning | calendrier | montant | tarif)","(avenant | ordre service) \u20264 (dur\xE9e | prix | d\xE9lai)","(demande | ticket) \u20266 (poste travail | serveur | pare feu | droits acc\xE8s | compte utilisateur)"],"en":["mutual agreement","quality assurance","terms and conditions","solicitation","=rfp","=rfq","address","key personnel","personnel","staffing","labor (category | categories | rate)","subcontract*","bank account","(contracting officer | =co | =cor) \u20266 (may | can | authority | authorized | sole)","authority to (modify | change | amend)","not authorized","exchange rate","wage determination","tax rate","(deploy* | production | environment | infrastructure | firewall | server | outage | maintenance window | code freeze | release) \u20266 (change request | request for change | change advisory | change management | change control)","(change request | change control | change advisory | change management) \u20268 (deploy* | production | environment | infrastructure | firewall | server | outage | maintenance window)","(change | modification | amendment) \u20262 (agreement | contract | law | regulation | policy | ownership | name | period | price | rate | invoice | schedule)"]},"contract-payment":{"fr":["paiement","facturation","facture","~facturer","acompte","solde","versement","\xE9ch\xE9ancier [(paiement | facturation | financier)]","~verser","~mandater","r\xE9mun\xE9ration","mandatement","~payer","r\xE8glement (est | sera | intervient | interviendra | s'effectue | du prix | des prestations | du solde | des sommes | financier | par)","(est | sera | seront | sont) r\xE9gl\xE9","prix \u2026 (est | sera) r\xE9gl\xE9","~d\xE9caisser","d\xE9caissement","tranche paiement","jalon (paiement | facturation | facturable)"],"en":["payment","invoice","invoicing","paid","payable","billing","~pay","~bill","~invoice","milestone schedule","instalment","installment","holdback","retainage","compensation","remuneration","disbursement","fee schedule"]},"contract-paper-gate":{"fr":["(validation | remise | livraison | r\xE9ception | approbation | acceptation | fourniture | d\xE9p\xF4t | production | r\xE9daction | restitution | signature | ach\xE8vement | fin) \u20264 (sp\xE9cification | dossier | document | documentaire | documentation | rapport | plan (assurance | qualit\xE9 | management | projet) | cahier | conception | maquette | \xE9tude | proc\xE8s verbal | =pv | livrable documentaire | note cadrage | phase (\xE9tude | conception | cadrage | sp\xE9cification | analyse | r\xE9alisation | recette))","(dossier | sp\xE9cification | document | rapport | maquette | \xE9tude | conception) \u20264 (valid\xE9 | approuv\xE9 | accept\xE9 | remis | livr\xE9 | r\xE9ceptionn\xE9 | sign\xE9)","(\xE0 | apr\xE8s | d\xE8s | lors | la | des | fin | phase | jalon) (sp\xE9cification | conception | cadrage) (valid\xE9 | approuv\xE9 | d\xE9taill\xE9 | g\xE9n\xE9rale)","fin (phase | \xE9tape | \xE9tude | conception | cadrage)","(phase | \xE9tape) (conception | \xE9tude | sp\xE9cification | cadrage | analyse) \u20266 (phase | \xE9tape | puis)","(phase | \xE9tape | jalon) \u20264 (valid\xE9 | approuv\xE9 | termin\xE9 | achev\xE9 | franchi | clos)"],"en":["(approval | acceptance | submission | delivery | completion | receipt | sign off | signoff | submittal | approved | accepted | upon) \u20266 (design [document] | specification | requirements | document | documentation | plan | report | =srs | =frd | =brd | =sdd | blueprint | wireframe | mockup | study | work breakdown | schedule | critical design review | preliminary design review | =pdr | =cdr | protocol | certificate)","(design | specification | requirement | document | plan | report | blueprint | study) \u20263 (approval | approved | acceptance | accepted | sign off | signed off | submitted | completed | completion | delivered | review)","(phase | stage | milestone | gate) \u20264 (completion | completed | closed | closure | approval | approved | accepted | acceptance | sign off | signed off | review | passed | exit)","(completion | acceptance | end | approval | closure) \u20264 (phase | stage | milestone | gate)"]},"contract-whole-gate":{"fr":["=vabf","=vsr","(\xE0 | apr\xE8s | phase | prononc\xE9 | d\xE8s | proc\xE8s verbal | pv | fin) =va","=va \u20263 =vsr","v\xE9rification (aptitude | service r\xE9gulier | bon fonctionnement)","(recette | r\xE9ception | admission | acceptation) (d\xE9finitive | provisoire | finale | globale | compl\xE8te)","proc\xE8s verbal (recette | r\xE9ception | admission | acceptation)","=pv (recette | r\xE9ception | admission | v\xE9rification)","(admission | recette | r\xE9ception) \u20263 (solution | syst\xE8me | application | plateforme | site | logiciel | portail | outil | ensemble)","lev\xE9e r\xE9serves","(\xE0 | apr\xE8s | d\xE8s | lors | fin | prononc\xE9 | validation | phase) (recette | admission)","mise en service d\xE9finitive"],"en":["=uat \u20262 (exit | completion | acceptance | approval | sign off | signoff | approved | completed | passed | complete | successful)","(completion | passing | approval | exit | end | after | upon | following | successful) \u20264 (=uat | acceptance test | acceptance testing | system test | user acceptance)","=uat","final (acceptance | system acceptance | approval | sign off | delivery)","acceptance (protocol | certificate | test)","system acceptance","provisional acceptance","certificate (of) (acceptance | completion)","factory acceptance","site acceptance","final go live","full (system) acceptance","acceptance of \u20263 (system | solution | application | entire | complete | whole | final | project)"]},"contract-penalty":{"fr":["p\xE9nalit\xE9","r\xE9faction","malus","~p\xE9naliser","p\xE9nalisation","retenue (est | sera | de | forfaitaire | financi\xE8re | sur | pour | par | \xE9gale | appliqu\xE9e)","dommages int\xE9r\xEAts forfaitaires","astreinte (de | financi\xE8re | journali\xE8re)","abattement","sanction (financi\xE8re | p\xE9cuniaire)","d\xE9cote"],"en":["liquidated damage","penalty","~penalize","~penalise","financial (sanction | consequence | deduction)","price (reduction | deduction)","payment (reduction | deduction)","(~deduct | ~withhold | deduction | withholding | reduction) \u20268 ({ratio role=any} | {money role=any} | payment | invoice | fee | price)","~fine","forfeit","monetary damages","delay damages"]},"contract-content":{"fr":["fonctionnalit\xE9","jalon","livrable","it\xE9ration","sprint","lot [fonctionnel]","module","version","p\xE9rim\xE8tre","user story","r\xE9cit (usage | utilisateur)","incr\xE9ment","release","\xE9volution","d\xE9veloppement","livraison \u20263 (application | solution | site | logiciel | code | syst\xE8me | plateforme | portail)","mise en (production | ligne | service)","date \u20263 mise en (production | ligne | service)","sp\xE9cification","maquette","dossier","planning","calendrier","anomalie","bug","recette","=vabf","=vsr","=va \u20262 (non | pas | n\xE9gatif | refus\xE9)","exigence [non]","story point","point effort","v\xE9locit\xE9"],"en":["milestone","feature","functionality","deliverable","sprint","iteration","user story","story","release","module","scope","increment","defect","bug","story point","velocity","requirement","go live","acceptance test","=uat","launch date","project schedule","completion date","functional","system delivery"]},"contract-bundle":{"fr":["\xE9tude","conception","d\xE9veloppement","r\xE9alisation","h\xE9bergement","maintenance","exploitation","formation","d\xE9ploiement","infog\xE9rance","assistance","support","ensemble prestations","toutes prestations","totalit\xE9 prestations","int\xE9gralit\xE9 \u20262 prestations"],"en":["design","development","build","hosting","maintenance","operations","training","deployment","support","implementation","all phases","all services","entire (scope | project | system)"]},"contract-fixed-price":{"fr":["(prix | montant | co\xFBt | tarif | r\xE9mun\xE9ration | enveloppe) [(total | global)] [et] (forfaitaire | ferme | global | fixe | tout compris)","prix (acte engagement | offre | march\xE9 | indiqu\xE9 | mentionn\xE9 | convenu | propos\xE9 | fix\xE9)","forfait [(global | total | unique)]","forfaitairement","forfaitaire","=dpgf","d\xE9composition prix global [et] forfaitaire","tout compris","cl\xE9s en main","cl\xE9 en main","prix (comprend | inclut | couvre | r\xE9mun\xE8re | est r\xE9put\xE9 | s'entend)"],"en":["(fixed | firm | lump sum | all inclusive | flat | total | single | stated | quoted | agreed | contract | guaranteed | maximum | overall) [(fixed)] (price | cost | fee | amount | sum)","lump sum","firm fixed price","fixed price","fixed priced","price \u20263 (stated | set out | quoted | given | indicated | agreed | shown) \u20263 (section | schedule | bid | proposal | offer | contract | form)","price (covers | includes | shall include | shall cover | must include | must cover | is deemed)","turnkey","turn key","for a price"]},"contract-whole-build":{"fr":["(ensemble | totalit\xE9 | int\xE9gralit\xE9 | int\xE9gral | toutes | tous | complet | compl\xE8te) \u20263 (fonctionnalit\xE9 | p\xE9rim\xE8tre | prestation | d\xE9veloppement | solution | application | syst\xE8me | portail | plateforme | site | projet | exigence | besoin | travaux | livrable | module | logiciel | sp\xE9cification | outil)","(r\xE9alisation | d\xE9veloppement | conception | construction | livraison | \xE9tude) \u20264 (application | solution | syst\xE8me | portail | plateforme | site | logiciel | outil | fonctionnalit\xE9 | service num\xE9rique | module | progiciel)","(\xE9tude | conception | sp\xE9cification) \u20264 (r\xE9alisation | d\xE9veloppement) \u2026","(conception | \xE9tude | sp\xE9cification)","(r\xE9alisation | d\xE9veloppement)","(livraison | r\xE9alisation | ach\xE8vement | mise en \u0153uvre) (complet | int\xE9gral | parfait | total)","(conception | \xE9tude | analyse) (d\xE9veloppement | r\xE9alisation)","(d\xE9veloppement | r\xE9alisation) \u20263 (recette | test | mise en ligne | mise en production | d\xE9ploiement | formation)","tous les d\xE9veloppements","(application | solution | plateforme | portail | site | syst\xE8me | logiciel) (complet | cl\xE9 en main | op\xE9rationnel | d\xE9crit | finalis\xE9)","~livrer \u20263 (solution | application | plateforme | syst\xE8me | portail | fonctionnalit\xE9 | site | logiciel)"],"en":["(all | entire | complete | whole | full | every | each and every) \u20263 (requirement | scope | system | solution | module | functionality | feature | project | deliverable | application | portal | work | software | platform | development | website | phase | task | specification)","(design | development | delivery | build | implementation | construction | completion) \u20264 (system | solution | application | portal | software | platform | website | module | project | web site | app)","(design | development) \u20261 (development | implementation | build | testing | and deployment)","~deliver \u20263 (system | solution | application | platform | portal | software | functionality | website)","(system | solution | application | portal | website | platform) (described | specified | as specified | in full)"]},"contract-small-price":{"fr":["(prix | forfait* | co\xFBt | montant) \u20265 (unitaire | it\xE9ration | sprint | mensuel | annuel | journalier | par jour | unit\xE9 \u0153uvre | par mois | semaine | profil)","(it\xE9ration | sprint | unit\xE9 \u0153uvre) \u20268 (forfait* | prix)","bordereau","(forfait* | prix) \u20264 (maintenance | support | assistance | h\xE9bergement | formation | licence | abonnement | d\xE9placement | astreinte | r\xE9versibilit\xE9 | exploitation | cession)","(maintenance | h\xE9bergement | formation | support | assistance | licence | abonnement | d\xE9placement) \u20266 (forfait* | prix global)","cession","indemnit\xE9 forfaitaire","p\xE9nalit\xE9","(produit | article | billet | vente) \u20263 prix","taux journalier","TJM","r\xE9gie","temps pass\xE9","remboursement","frais (de d\xE9placement | mission)","impression"],"en":["(price | fee | sum | fixed | ffp | cost) \u20264 (per | each | by) \u20261 (sprint | iteration | month | day | hour | user | release | order | session | increment | unit | year | seat)","(sprint | iteration | increment) \u20268 (price | fixed | lump sum | flat fee)","time and material","t m","non ffp","ffp deliverable","individual order","delineated in \u2026 order","(per | each | individual | every) order","labor hour","hourly","unit price","daily rate","day rate","not fixed","monthly fee","(travel | training | hosting | maintenance | support | license | licence | subscription | course | seat) \u20265 (price | fixed | lump sum | fee | flat)","(fixed price | lump sum | flat fee | fixed fee) \u20264 (travel | training | hosting | maintenance | support | license | licence | subscription)","hybrid","price evaluation","price list","pricing schedule","unit of work","penalty","auction","(product | ticket | item | sale) \u20262 price"]},"contract-payment-law":{"fr":["avance","licence","int\xE9r\xEAts moratoires","d\xE9lai (global | maximum | de) \u20261 paiement","mandat \u20262 paiement","paiement direct","sous traitant","it\xE9ration","sprint","mensuel","mensuellement","chaque mois","(r\xE9ception | d\xE9p\xF4t | date) \u20263 (facture | demande paiement)","r\xE9vision prix","chorus","relev\xE9 identit\xE9","paiement en ligne","module","(service | site) paiement","mat\xE9riel","d\xE9placement","unit\xE9 \u0153uvre","(versement | paiement) \u20261 (aide | allocation | prestation | subvention | pension | bourse)","parcours","(agent | usager | allocataire | demandeur) \u20263 (valide | d\xE9clenche | paie)"],"en":["license","licence","proper invoice","prompt payment","(receipt | submission) \u20262 (invoice | an invoice)","monthly","each month","hours worked","sprint","iteration","time and material","online payment","payment (gateway | processing | system | method | module | card)","subcontract*","travel","hardware","equipment","invoice (number | date | address)","credit card","work performed and accepted","benefit payment","payment history"]},"contract-service-penalty":{"fr":["disponibilit\xE9","indisponibilit\xE9","temps (r\xE9ponse | intervention | r\xE9tablissement)","d\xE9lai (intervention | r\xE9tablissement | prise en compte | r\xE9ponse | correction | r\xE9solution)","=gti","=gtr","astreinte t\xE9l\xE9phonique","support","hotline","ticket","incident","(retard | erreur | remise | d\xE9p\xF4t) \u20263 facture","facturation","insertion","clause sociale","sous traitance","sous traitant","travail dissimul\xE9","travail ill\xE9gal","attestation","confidentialit\xE9","secret","RGPD","absence \u20263 r\xE9union","(r\xE9union | comit\xE9)","remplacement","r\xE9versibilit\xE9","intervenant","personnel","environnemental","assurance","document (administratif | social)","donn\xE9es","plafond","plafonn\xE9","usager","redevable","contribuable","amende","(saisie | calcul | gestion) \u20263 p\xE9nalit\xE9","(p\xE9nalit\xE9 | sanction) \u20264 (usager | administr\xE9 | agent)","exon\xE9r\xE9","int\xE9r\xEAts moratoires","paiement \u20262 retard","retard \u20262 paiement","cumul","personnel cl\xE9","panne","garantie \u20268 {duration role=any}","correction \u20263 anomalie","(aucun | aucune | sans | pas | ni | nul | nulle) \u20262 (p\xE9nalit\xE9 | r\xE9faction | retenue | malus | sanction)","ne \u20264 (p\xE9nalit\xE9 | p\xE9nalis\xE9 | r\xE9faction)"],"en":["uptime","availability","downtime","response time","resolution time","restoration","help desk","support","ticket","incident","service level","=sla","service credit","invoice (number | errors | late)","late payment","tax","taxpayer","grantee","law","statute","perjury","false","criminal","civil","Privacy Act","confidential*","security breach","data breach","prevailing wage","wage","overtime","(compute | calculate | track | assess) \u20263 penalty","permit","licensee","fine \u20262 grain","retention","small business","drug free","background check","key personnel","early termination","subcontract*","(no | without | nor | never | not be) \u20263 (penalty | deduction | liquidated | ~penalize | damages | withhold | deduct | fine)","rather than \u2026 penalty","instead \u2026 penalty"]},"contract-other-duration":{"fr":["garantie","conservation","~conserver","archivage","archive","exp\xE9rience","anciennet\xE9","derni\xE8res ann\xE9es","propri\xE9t\xE9 intellectuelle","brevet","droits auteur","cession","confidentialit\xE9","amortissement","bail","donn\xE9es","prescription","chiffre affaires","historique","validit\xE9 \u20262 offre","\xE2ge","obsolescence","mandature","plan strat\xE9gique"],"en":["warranty","retention","retain*","kept","records","archive","experience","past performance","confidential*","audit","final payment","license term","data","patent","lease","insurance","past","last","previous","in business","old","strategic plan","statute","useful life","depreciation"]},"contract-product-subject":{"fr":["(le | la | l') (solution | syst\xE8me | application | portail | plateforme | logiciel | outil | site | module | progiciel | interface | service | moteur | back office | front office)"],"en":["(the) (solution | system | application | portal | platform | software | tool | site | website | module | interface | app | database)"]},"go-live":{"fr":["mise [en] service","mise [en] production","mise [en] ligne","ouverture [au] (public | service | usagers)","lancement","go live","d\xE9marrage [en] production","mise [en] exploitation","g\xE9n\xE9ralisation","d\xE9ploiement [g\xE9n\xE9ral | national]","bascule","basculement","admission","mise [en] \u0153uvre op\xE9rationnelle","entr\xE9e [en] service","entr\xE9e [en] production","=vsr","=mes","~ouvrir \u2026 (public | usagers)"],"en":["go live","golive","launch","cutover","production (deployment | launch | release | use)","deployment","rollout","roll out","operational capability","initial operating capability","=IOC","opening","in production","system acceptance","into service","in service","go live date"]},"acceptance":{"fr":["recette [(m\xE9tier | fonctionnelle | utilisateur | usine | d\xE9finitive | provisoire)]","r\xE9ception","admission","v\xE9rification (aptitude | service r\xE9gulier)","=va","=vabf","=vsr","=vsr","proc\xE8s verbal [r\xE9ception | recette]","=pv [recette | r\xE9ception]","phase (test | tests | recette)","test (acceptation | recette | utilisateur)","tests (acceptation | recette)","validation finale","homologation fonctionnelle","acceptation","recettage"],"en":["acceptance [test | testing]","user acceptance [testing | test]","=UAT","final acceptance","system acceptance","formal acceptance","acceptance (criteria | procedure | protocol | certificate)"]},"stage-study":{"fr":["\xE9tude [pr\xE9alable | cadrage | besoin | besoins | opportunit\xE9 | faisabilit\xE9]","cadrage","initialisation","expression (besoin | besoins)","analyse [besoin | besoins | existant | pr\xE9alable]","recueil (besoin | besoins)","diagnostic","audit existant","sp\xE9cification g\xE9n\xE9rale","sp\xE9cifications g\xE9n\xE9rales","lancement projet","r\xE9union lancement","pr\xE9 \xE9tude","\xE9tat lieux"],"en":["discovery","kick off","kickoff","requirement [gathering | analysis | definition | phase]","analysis","planning","study","feasibility","initiation","project initiation","needs analysis","baseline report","inception","assessment"]},"stage-design":{"fr":["conception [g\xE9n\xE9rale | d\xE9taill\xE9e | technique | fonctionnelle]","sp\xE9cification [fonctionnelle | d\xE9taill\xE9e | technique]","sp\xE9cifications (d\xE9taill\xE9es | fonctionnelles | techniques)","maquettage","architecture","=sfd","design","dossier conception","prototypage","maquette"],"en":["design [phase | package | documentation]","detailed design","specification","architecture","prototype","system design","functional specification","wireframes","approved design"]},"stage-build":{"fr":["r\xE9alisation","d\xE9veloppement","d\xE9veloppements","construction","codage","programmation","param\xE9trage","int\xE9gration","impl\xE9mentation","fabrication","mise [en] \u0153uvre","production [du] (site | logiciel)"],"en":["build","construction","development","coding","implementation","configuration","programming","functionality delivery","realization","develop"]},"stage-test":{"fr":["recette [(fonctionnelle | m\xE9tier | utilisateur)]","test","tests","qualification","v\xE9rification aptitude","=va","=vabf","validation [finale]","homologation","r\xE9ception","recettage","pr\xE9 production","phase pilote"],"en":["test","testing","=UAT","user acceptance [testing]","acceptance [testing]","quality assurance","validation","system test","verification","pilot testing","qualification"]},"stage-launch":{"fr":["mise [en] production","mise [en] service","d\xE9ploiement","mise [en] ligne","g\xE9n\xE9ralisation","lancement","bascule","ouverture","mise [en] exploitation","livraison finale"],"en":["deployment","go live","launch","rollout","roll out","cutover","production [release]","transition","migration","implementation in production","release to production"]},"stage-maintenance":{"fr":["maintenance","garantie","=vsr","v\xE9rification service r\xE9gulier","=tma","=mco","exploitation","support","formation","conduite changement","assistance","=gpa","r\xE9versibilit\xE9"],"en":["maintenance","warranty","operations","O&M","=M&O","=OM","support","training","hypercare","stabilization","post implementation support","sustainment","handover"]},"stage-any":{"fr":["<stage-study>","<stage-design>","<stage-build>","<stage-test>","<stage-launch>","<stage-maintenance>"],"en":["<stage-study>","<stage-design>","<stage-build>","<stage-test>","<stage-launch>","<stage-maintenance>"]},"phase-word":{"fr":["phase","\xE9tape","jalon","tranche","lot","palier","stade"],"en":["phase","stage","step","milestone","gate","tranche"]},"approval":{"fr":["validation","approbation","visa","accord [\xE9crit | formel | pr\xE9alable]","avis (conformit\xE9 | conforme | favorable)","feu vert","bon \xE0 tirer","signature","acceptation","agr\xE9ment","homologation","recette","proc\xE8s verbal","=pv","autorisation","r\xE9ception","go","lev\xE9e [des] r\xE9serves","~valider","~approuver","~accepter","~agr\xE9er","~signer"],"en":["approval","sign off","signoff","acceptance","authorization","authorisation","written consent","go ahead","formal acceptance","concurrence","~approve","~accept","~authorize","signed off","signed"]},"gov-body":{"fr":["comit\xE9 \u20261 (pilotage | suivi | projet | directeur | strat\xE9gique | direction | technique | op\xE9rationnel | coordination | gouvernance | op\xE9rations)","=copil","=copils","=cosui","=coproj","=coproi","=cotech","=costrat","=codir","=comop","=codir","=coprod","=cos","=cop","instance (pilotage | gouvernance | suivi | coordination | d\xE9cision)","(r\xE9union | revue | point | s\xE9ance) [mensuel | hebdomadaire | trimestriel | p\xE9riodique | r\xE9gulier] (pilotage | suivi | avancement | projet | coordination)","revue projet","bureau projet","cellule (pilotage | projet)","groupe pilotage","=pmo","conseil surveillance projet"],"en":["steering (committee | board | group | meeting)","(project | programme | program | governance | oversight | executive | portfolio | delivery) [governance | management | steering | oversight] (board | committee | council | group | review board)","senior (responsible owner | leadership) board","=PMO","(project | program | programme) management office","(project | progress | status | governance | steering) (review | meeting)","monthly (review | meeting)","checkpoint meeting","IT steering"]},"gov-means-time":{"fr":["avancement","planning","calendrier","d\xE9lai","\xE9ch\xE9ance","\xE9ch\xE9ancier","jalon","retard","reste [\xE0] (faire | r\xE9aliser)","planification","feuille route","r\xE9troplanning","m\xE9t\xE9o","\xE9cart \u20263 (planning | pr\xE9vision | pr\xE9vu)","glissement","d\xE9rive","=raf","t\xE2che"],"en":["schedule","timeline","milestone","progress","deadline","timetable","time","slippage","plan","percent complete","work completed","workplan","on track","status"]},"gov-means-other":{"fr":["co\xFBt","budget","budg\xE9taire","financier","charge","consomm\xE9","consommation","d\xE9pense","p\xE9rim\xE8tre","risque","livrable","qualit\xE9","ressource","point (bloquant | dur | blocage | ouvert)","anomalie","demande (\xE9volution | changement | modification)","jours (consomm\xE9 | restant)","effectif","facturation","modalit\xE9","al\xE9a","action en cours","performance contractuel"],"en":["budget","cost","scope","risk","deliverable","quality","resource","issue","spend","spending","expenditure","burn rate","change request","change","staffing","dependency","variance","action item","hours"]},"gov-means":{"fr":["<gov-means-time>","<gov-means-other>"],"en":["<gov-means-time>","<gov-means-other>"]},"gov-follow":{"fr":["~suivre","~veiller","~contr\xF4ler","~examiner","~analyser","~v\xE9rifier","~valider","~arbitrer","~piloter","~traiter","~pr\xE9senter","~assurer","~surveiller","~passer en revue","~faire le point","point sur","suivi","contr\xF4le","examen","revue","bilan","analyse","validation","arbitrage","pilotage","respect","ordre du jour","porte sur","portent sur","consacr\xE9","a pour (objet | r\xF4le | mission | but | objectif)","ont pour (objet | r\xF4le | mission | but | objectif)","charg\xE9","mission","r\xF4le","~d\xE9cider","~approuver","~rendre compte","~statuer","~mesurer","~appr\xE9cier","~r\xE9unir","~\xE9valuer","tableau de bord","\xE9tat","compte rendu","reporting","indicateur"],"en":["~monitor","~review","~track","~oversee","~control","~approve","~discuss","~examine","~address","~assess","~report","~focus","~ensure","~cover","~check","~supervise","~present","~validate","~govern","~manage","~follow","~measure","~evaluate","oversight","monitoring","reporting","review","agenda","dashboard","responsible for","~consider","~decide","~update","~receive","~verify","purpose","role"]},"gov-ends":{"fr":["(impact | impacts) [mesur\xE9 | du service | du produit | r\xE9el | usager | attendu | sur les usagers | obtenu | observ\xE9]","utilit\xE9","satisfaction","usage (r\xE9el | constat\xE9 | mesur\xE9 | observ\xE9 | du service | du produit)","(indicateur | mesure | suivi | donn\xE9e | statistique | taux) \u20262 (usage | utilisation | adoption | impact | recours | satisfaction)","valeur (usage | produite | apport\xE9e | ajout\xE9e | m\xE9tier)","utilisateurs actifs","retours (utilisateurs | usagers | des utilisateurs | des usagers | du terrain)","r\xE9sultats (obtenus | pour | constat\xE9s | mesur\xE9s | du service)","comit\xE9 investissement","b\xE9n\xE9fice (usager | utilisateur | obtenu)"],"en":["outcome","usage","adoption","user (satisfaction | feedback | research | value)","customer satisfaction","active users","value (delivered | to users)","benefit to users","impact (on users | measure | metric | indicator | on the public | achieved | of the service)","unit cost","investment (committee | decision)","results achieved"]},"gov-file":{"fr":["dossier","sp\xE9cification","cahier [des charges | de recette | de conception]","conception","maquette","\xE9tude","document","livrable","plan","prototype","architecture","cadrage","expression (besoin | besoins)","besoin","exigence","=sfd","=sfg","=std","=dat","=cctp","analyse","rapport","phase","\xE9tape","jalon","lot","tranche","charte graphique","sc\xE9nario","backlog","p\xE9rim\xE8tre","palier","module","version","note de cadrage","mod\xE8le de donn\xE9es","recette","design","wireframe","zoning","storyboard","arborescence","ergonomie","param\xE9trage","proposition","avant projet"],"en":["specification","requirement","design","document","deliverable","plan","package","architecture","prototype","wireframe","mock up","mockup","study","report","analysis","phase","stage","milestone","gate","task","baseline","scope","blueprint","=SRS","=BRD","=FRD","=SDD","functional (spec | design)","backlog","business case","charter","proposal","discovery","module","iteration zero","data model","user interface","test (plan | results)","configuration","detailed design","work product","UAT"]},"gov-approval":{"fr":["validation","approbation","acceptation","agr\xE9ment","homologation","recette","r\xE9ception","signature","bon [pour | \xE0] (accord | tirer | ex\xE9cution)","feu vert","accord [\xE9crit | formel | pr\xE9alable | expr\xE8s | explicite]","visa","autorisation [\xE9crite | pr\xE9alable | formelle]","avis (favorable | conforme | positif)","proc\xE8s verbal","=pv","admission","quitus","aval","lev\xE9e [de l'ensemble | de toutes] r\xE9serves","ordre service","=go","d\xE9cision [favorable | positive | de poursuite]","v\xE9rification [d'aptitude]","cl\xF4ture","~approuver","~valider","~accepter","~signer","~recetter","~agr\xE9er","~r\xE9ceptionner","~homologuer","~viser","~prononcer","~ent\xE9riner","~clore","~cl\xF4turer","valid\xE9","approuv\xE9","accept\xE9","sign\xE9","recett\xE9"],"en":["approval","sign off","signoff","acceptance","authorization","authorisation","consent","go ahead","concurrence","endorsement","clearance","permission","notice to proceed","signature","~approve","~accept","~authorize","~authorise","~sign","~baseline","~validate","~endorse","~clear","~agree","~complete","closure","completion","certification","~certify","~pass"]},"gov-next-work":{"fr":["d\xE9veloppement","r\xE9alisation","codage","programmation","(phase | \xE9tape | tranche | lot | stade | jalon | palier | sprint | it\xE9ration | prestation | t\xE2che | livrable) \u20262 (suivant | ult\xE9rieur | post\xE9rieur | r\xE9alisation | d\xE9veloppement | conception | construction | recette | d\xE9ploiement | test | production | suivante | ex\xE9cution)","(phase | \xE9tape) (deux | trois | quatre | 2 | 3 | 4 | =ii | =iii)","chaque (phase | \xE9tape | lot | jalon | tranche)","suite [des | de la | du] (travaux | projet | prestations | d\xE9veloppement | mission | march\xE9)","travaux","construction","param\xE9trage","d\xE9ploiement","mise en (production | \u0153uvre | service | ligne | exploitation)","impl\xE9mentation","int\xE9gration","phase","\xE9tape","maquettage","conception","recette","tests","g\xE9n\xE9ralisation","passage","prestation","production","fabrication","ex\xE9cution"],"en":["development","build","coding","construction","implementation","configuration","(next | subsequent | following | later) (phase | stage | step | task | milestone | gate | activity | deliverable | work package)","(phase | stage) (two | three | four | 2 | 3 | 4 | =ii | =iii | =b)","each (phase | stage)","work","deployment","programming","testing","rollout","go live","production","phase","stage","design","integration","release","subsequent (work | tasks | activities)","data migration","implementation work","UAT"]},"gov-acceptance":{"fr":["recette","r\xE9ception","~r\xE9ceptionner","admission","~admettre","acceptation","~accepter","v\xE9rification [d'aptitude | de service r\xE9gulier | de bon fonctionnement | de la conformit\xE9 | qualitative | des livrables | des prestations]","=va","=vsr","=vabf","=vab","validation","~valider","=mom","proc\xE8s verbal","contr\xF4le [de] conformit\xE9","homologation fonctionnelle","~prononcer","(test | tests | essai | essais) (acceptation | recette | r\xE9ception | conformit\xE9)","service fait","~recetter","recettage","op\xE9rations de v\xE9rification"],"en":["acceptance","~accept","=UAT","user acceptance [testing | test | tests]","sign off","signoff","factory acceptance","final inspection","inspection","approval of deliverables","~approve","verification","system (test | testing)","=FAT","=SAT","acceptable"]},"gov-spec":{"fr":["sp\xE9cification","cahier [des] (charges | clauses techniques [particuli\xE8res])","=cctp","=ccp","=cdc","exigence","(besoin | fonctionnalit\xE9 | fonction) (exprim\xE9 | d\xE9crit | demand\xE9 | sp\xE9cifi\xE9 | d\xE9fini | pr\xE9vu | attendu | requis | list\xE9)","dossier (sp\xE9cification | sp\xE9cifications | conception | d\xE9finition | exigence)","=sfd","=sfg","=std","termes r\xE9f\xE9rence","=tdr","expression (besoin | besoins)","conception (d\xE9taill\xE9e | valid\xE9e | g\xE9n\xE9rale)","matrice (couverture | exigences | tra\xE7abilit\xE9 | conformit\xE9)","commande","bon commande","r\xE9f\xE9rentiel exigences","document contractuel","r\xE8gles de gestion","p\xE9rim\xE8tre (d\xE9fini | contractuel | fonctionnel | d\xE9crit | command\xE9)","prescriptions techniques","stipulations techniques","maquettes valid\xE9es","descriptif (technique | fonctionnel)"],"en":["specification","requirement","statement (of work | work)","=SOW","=PWS","=SRS","=FRD","=BRD","(design | requirements | specification) (document | documents)","approved design","functional (spec | design | requirement)","scope of work","terms of reference","=RTM","traceability matrix","contract (requirement | document)","acceptance criteria (in | of) the (contract | SOW | specification)","(all | required) functionality","functionality required","baseline","purchase order","technical (specification | requirement)"]},"gov-conform":{"fr":["conformit\xE9","conforme","conform\xE9ment","non conformit\xE9","respect","~respecter","\xE9cart","~couvrir","couverture","~satisfaire","~correspondre","correspondance","ad\xE9quation","~r\xE9pondre","~tracer","tra\xE7abilit\xE9","~v\xE9rifier","~constater","~attester","~contr\xF4ler","~d\xE9montrer","~confirmer","au regard","par rapport","porte sur","fond\xE9","fonde","~baser","int\xE9gralit\xE9","r\xE9f\xE9rence \xE0"],"en":["conform","conforms","conforming","conformance","conformity","compliance","comply","complies","compliant","meet","meets","met","meeting","satisfy","satisfies","satisfied","match","matches","in accordance","accordance","deviation","fulfil*","traceable","against","consistent with","as specified","per the","according to","adherence","variance","~deliver","delivered","~demonstrate","~verify"]},"infra-runner":{"fr":["\xE9quipe \u20262 (exploitation | production | infrastructure | h\xE9bergement | tiers | tierce | syst\xE8me | r\xE9seau | cloud | plateforme | exploitants | mutualis\xE9e | mise en production | op\xE9rations)","(direction | d\xE9partement | service | p\xF4le | bureau | sous direction | cellule | division | centre) \u20261 (informatique | exploitation | production | infrastructure | syst\xE8me information | num\xE9rique | h\xE9bergement | op\xE9ration)","=dsi","=dsin","=dsit","=dsii","=dnum","=dsiun","=dgnum","infog\xE9rant","infog\xE9rance externe","h\xE9bergeur","exploitant","int\xE9grateur d'exploitation","centre (serveur | calcul)","production informatique","informatique (centrale | minist\xE9rielle)","(administrateur | ing\xE9nieur) (syst\xE8me | production | exploitation | r\xE9seau)","(prestataire | soci\xE9t\xE9 | op\xE9rateur | partenaire | fournisseur | entreprise) [(charg\xE9 | en charge | externe | tiers | distinct)] (infog\xE9rance | h\xE9bergement | exploitation | infrastructure)","titulaire \u20264 (lot | march\xE9) \u20263 (infog\xE9rance | h\xE9bergement | exploitation | infrastructure)","(autre | second) (prestataire | titulaire | march\xE9)","(prestataire | op\xE9rateur | acteur | soci\xE9t\xE9) (tiers | distinct)","tiers (distinct | d\xE9sign\xE9 | exploitant | h\xE9bergeur | infog\xE9rant | mainteneur)","un tiers"],"en":["(operations | ops | infrastructure | hosting | release | release management | deployment | platform | cloud | network | systems | server | production support | environment | DBA | database | middleware) (team | group | unit | staff | contractor | provider | vendor | branch | division | section)","(IT | information technology) (department | operations | shared services | division | services)","shared services","data (center | centre)","service desk","(separate | third party | third-party | different | another) \u20262 (provider | supplier | vendor | contractor | host | operator | team)","third party","central IT","state IT","enterprise IT","office of (technology | information technology)","system administrator","systems administrator","database administrator","managed service provider","managed hosting provider","hosting company","outsourcer","=ITSS","=ITD"]},"infra-act":{"fr":["(mise | mises) en (production | exploitation | ligne | service)","=mep","(livraison | installation | passage | d\xE9ploiement | bascule | intervention | livraisons) \u20261 en production","d\xE9ploiement","infrastructure","exploitation (de la | du | des | technique | courante) \u20262 (plateforme | application | serveur | environnement | solution | syst\xE8me | service | applicative)","(environnement | serveur | plateforme) \u20262 (production | pr\xE9production | recette | h\xE9bergement | test | int\xE9gration)","environnements","serveurs","production applicative","passages en production"],"en":["(deployment | release | push | promotion | move | migration | rollout | installation | change) \u20262 to \u20262 production","production (deployment | release | change | push | rollout | environment | server | infrastructure)","deployment","release to production","into production","(infrastructure | environment | server)","hosting environment","installation of \u20263 (release | software | build)","production"]},"infra-want":{"fr":["(cr\xE9ation | mise \xE0 disposition | ouverture | fourniture | modification | allocation | provisionnement | attribution | obtention | ajout | configuration | installation | livraison | changement | param\xE9trage | commande | augmentation | red\xE9marrage | restauration | rafra\xEEchissement) \u20263 (environnement | serveur | machine virtuelle | flux | base de donn\xE9es | espace | ressource technique | certificat | nom de domaine | infrastructure | compte technique | port | pare feu | instance | machine | conteneur | composant technique | bac \xE0 sable | stockage)","(~cr\xE9er | ~ouvrir | ~modifier | ~allouer | ~provisionner | ~obtenir | ~configurer | ~red\xE9marrer | ~demander | ~commander | ~fournir) \u20263 (environnement | serveur | machine virtuelle | flux | base de donn\xE9es | certificat | nom de domaine | instance | ressource)","(environnement | serveur | machine virtuelle | ouverture de flux | base de donn\xE9es | flux r\xE9seau) \u20266 (~cr\xE9er | ~ouvrir | ~modifier | ~allouer | ~provisionner | ~obtenir | ~configurer | ~demander | ~commander | ~fournir | ~mettre \xE0 disposition)","(mise | mises) en (production | exploitation)","=mep","d\xE9ploiement","(livraison | installation | passage) \u20261 en production","(demande | besoin) \u20262 (infrastructure | environnement | serveur | h\xE9bergement | ressource technique | d\xE9ploiement | mise en production | ouverture de flux)","(environnement | infrastructure | serveur)"],"en":["(creation | provision | provisioning | allocation | set up | setup | request | change | changes | modification | opening | configuration | refresh | access) \u20263 (environment | server | virtual machine | VM | firewall | port | database | infrastructure | storage | certificate | domain name | sandbox | instance)","(~create | ~provision | ~allocate | ~request | ~change | ~open | ~obtain | ~order | ~configure | ~set up) \u20263 (environment | server | virtual machine | VM | firewall port | firewall rule | database | infrastructure | storage | certificate | instance | deployment)","(infrastructure | environment | firewall | server | network) change","deployment","production (deployment | release | change | push | migration)","(release | promotion | move | deployment | migration | push | change) \u20262 to \u20262 production","environment","into production","production environment","infrastructure","server"]},"infra-channel":{"fr":["ticket","(demande | fiche | bon | formulaire | bordereau | ordre) \u20261 (travaux | service | intervention | changement | livraison | mise en production | exploitation | installation | d\xE9ploiement | demande | ouverture | environnement | liaison)","formulaire","bordereau","(demande | requ\xEAte) (\xE9crite | pr\xE9alable | formelle | formalis\xE9e | valid\xE9e | motiv\xE9e | adress\xE9e | d\xE9pos\xE9e | transmise)","(comit\xE9 | commission | r\xE9union) \u20261 (changement | mise en production | mises en production | exploitation)","=cab","=dmep","=rfc","(guichet | portail | catalogue | outil) \u20261 (service | demande | exploitation | itsm | ticketing)","=itsm","=servicenow","=glpi","{duration} \u20262 (avance | avant | auparavant)","pr\xE9avis","calendrier \u20262 (dsi | exploitation | exploitant)","file d'attente","centre de services","sur demande"],"en":["ticket","ticketing","service (request | desk | catalog | catalogue | now)","=servicenow","work (order | request)","(change | deployment | release | environment | infrastructure | migration) (request | ticket | form | record | order)","change management request","request for change","=CMR","=RFC","=RFCs","=CAB","change (advisory | control | approval | management) (board | process | committee | procedure)","(request | submission) form","written request","{duration} \u20262 (in advance | ahead | notice | before | prior)","advance notice","lead time","queue","request \u20266 (fulfilled | processed | turned around | honored | honoured | handled)","upon request","deployment window"]},"infra-delay":{"fr":["(sous | dans | d\xE9lai | en | d'ici) \u20263 {duration <= 6 role=any}","{duration role=any} (d'avance | \xE0 l'avance | avant)"],"en":["(within | in | takes | allow | allowing | least) \u20263 {duration <= 6 role=any}","{duration role=any} (notice | in advance | lead | ahead | prior)"]},"infra-does":{"fr":["~g\xE9rer","~assurer","~op\xE9rer","~r\xE9aliser","~effectuer","~ex\xE9cuter","~administrer","~confier","~prendre en charge","pris en charge","prise en charge","~piloter","~ma\xEEtriser","~exploiter","~d\xE9l\xE9guer","~attribuer","~d\xE9ployer","~installer","~externaliser","~infog\xE9rer","~maintenir","~proc\xE9der","~mettre en \u0153uvre","~fournir","~h\xE9berger"],"en":["~manage","~operate","~perform","~handle","~run","~execute","~control","~administer","~provide","~carry out","carried out","~deploy","~install","~own","~conduct","~maintain","~host","~do","~provision","~promote","~migrate","responsible"]},"infra-belongs":{"fr":["rel\xE8ve","rel\xE8vent","du ressort","incombe","incombent","\xE0 la charge","a la charge","en charge","charg\xE9","sous la responsabilit\xE9","responsable","comp\xE9tence","pr\xE9rogative","apanage","r\xE9serv\xE9","aux mains","responsabilit\xE9"],"en":["responsibility","responsible","reserved","in the hands","the preserve","falls to","remit","ownership"]},"infra-release":{"fr":["mise en production","mises en production","=mep","=meps","mise en (service | ligne)","mises en (service | ligne)","(livraison | d\xE9ploiement | passage) \u20261 en production","version [(majeure | mineure | applicative | logicielle | nouvelle | \xE9volutive | fonctionnelle)]","release","palier","mont\xE9e de version","livraison","d\xE9ploiement","train de (livraison | release | version)","lot d'\xE9volutions","incr\xE9ment","(\xE9volution | nouveaut\xE9) \u20264 (livr\xE9 | livr\xE9e | d\xE9ploy\xE9 | regroup* | group\xE9)","~livrer","~d\xE9ployer","nouvelle version"],"en":["release","deployment","=deploy","=deploys","deployed","software (update | version | drop | delivery)","code (drop | push | delivery)","production (push | change | update | deployment)","(new | major | minor | product | application) version","rollout","delivery to production","enhancement \u20264 (~bundle | ~group | ~deploy | ~package | ~deliver | ~release)","upgrade","=ships","shipped","pushed to production","feature drop","version"]},"supplier":{"fr":["titulaire","cotitulaire","prestataire","attributaire","candidat retenu","soumissionnaire retenu","adjudicataire","int\xE9grateur","\xE9diteur","fournisseur","entrepreneur","sous-traitant","ma\xEEtre \u0153uvre","=moe","consultant","soci\xE9t\xE9 retenue","cocontractant"],"en":["contractor","vendor","supplier","provider","offeror","integrator","system integrator","consultant","consultancy","service provider","awardee","BPA holder","selected firm"]},"bidder":{"fr":["candidat","soumissionnaire","offrant","proposant","(offre | proposition | m\xE9moire technique | r\xE9ponse) (candidat | soumissionnaire)"],"en":["offeror","bidder","proposer","respondent","tenderer","quoter"]},"developer":{"fr":["d\xE9veloppeur","\xE9quipe (d\xE9veloppement | r\xE9alisation | technique | projet)","\xE9quipes (d\xE9veloppement | r\xE9alisation | techniques)","programmeur","r\xE9alisateur"],"en":["developer","development team","programmer","engineering team","delivery team","dev team"]},"buyer":{"fr":["acheteur","administration","pouvoir adjudicateur","ma\xEEtre ouvrage","ma\xEEtrise ouvrage","=moa","personne publique","collectivit\xE9","minist\xE8re","direction","d\xE9partement","r\xE9gion","commune","m\xE9tropole","\xE9tablissement","agence","organisme","client","commanditaire","direction m\xE9tier","m\xE9tier","b\xE9n\xE9ficiaire","autorit\xE9 contractante","service (prescripteur | utilisateur | acheteur | m\xE9tier)","donneur ordre"],"en":["agency","government","department","buyer","authority","contracting authority","customer","client","state","city","county","ministry","commonwealth","sponsor","program office","contracting officer","COR","business owner","authorized user"]},"project-lead":{"fr":["chef projet","cheffe projet","directeur projet","directrice projet","responsable projet","pilote projet","chefferie projet"],"en":["project manager","program manager","project lead","project director","programme manager"]},"users":{"fr":["utilisateur","utilisateur final","usager","utilisateur cl\xE9","agent","citoyen","b\xE9n\xE9ficiaire","administr\xE9","panel (utilisateurs | usagers | agents)","futur utilisateur","site pilote","r\xE9f\xE9rent m\xE9tier","key user","m\xE9tier","testeur","public"],"en":["user","end user","key user","citizen","customer","beneficiary","business user","staff","agency staff","field staff","caseworker","applicant","resident","pilot site","tester","subject matter expert","panel"]},"end-users":{"fr":["utilisateur","usager","utilisateur final","utilisateur cl\xE9","futur utilisateur","agent","citoyen","b\xE9n\xE9ficiaire"],"en":["user","end user","key user","citizen","resident","applicant","caseworker","field staff"]},"steering-body":{"fr":["comit\xE9 (pilotage | suivi | direction | projet | directeur | strat\xE9gique | technique | op\xE9rationnel)","copil","cosui","coproj","codir","comop","coprod","instance (pilotage | gouvernance | suivi)","comit\xE9","commission","revue projet","r\xE9union (pilotage | avancement | suivi)"],"en":["steering committee","steering board","project board","governance board","program board","oversight committee","steering group","executive board","project governance committee","review board"]},"operations-party":{"fr":["\xE9quipe (exploitation | production | infrastructure | h\xE9bergement | tierce | syst\xE8me)","\xE9quipes (exploitation | production | infrastructure)","=dsi","direction (informatique | syst\xE8me information | syst\xE8mes information | num\xE9rique)","infog\xE9rant","infog\xE9rance","h\xE9bergeur","exploitant","prestataire (infog\xE9rance | h\xE9bergement | exploitation)","centre (services | production | informatique | exploitation)","service (exploitation | production | informatique)","tiers","=dsin","=dnum","production informatique"],"en":["operations team","operations group","ops team","infrastructure team","hosting provider","hosting team","shared services","IT shared services","data center","data centre","service desk","IT operations","IT department","central IT","state IT","office of technology","release management team","systems administrator","third party","third-party provider","infrastructure provider","cloud team","database administrator","=ITSS","hosting contractor","network team","platform team","enterprise IT"]},"long-horizon":{"fr":["{duration|range|offset >= 12}","pluriannuel","triennal","quadriennal","quinquennal","biennal","bisannuel","plusieurs (ann\xE9es | exercices)","(prochaines | prochains) (ann\xE9es | exercices)"],"en":["{duration|range|offset >= 12}","multi year","multiyear","several years","coming years","two year","three year","four year","five year","biennial"]},"far-end":{"fr":["(jusqu'\xE0 | jusqu'en | jusqu'au | d'ici | ici | horizon) \u2026 {date unit=year}","{date unit=year}"],"en":["(through | until | by) \u2026 {date unit=year}","{date unit=year}"]},"roadmap-noun":{"fr":["<plan-noun>","plan (r\xE9alisation | d\xE9ploiement fonctionnel | charge fonctionnel | travail)","plan (triennal | quinquennal | biennal | quadriennal)","planning (versions | livraisons | d\xE9veloppements | \xE9volutions | fonctionnel)","s\xE9quencement (versions | fonctionnalit\xE9s | d\xE9veloppements | \xE9volutions | livraisons)","phasage fonctionnel","programme (d\xE9veloppement | travaux | pluriannuel | triennal | quinquennal | fonctionnel)","calendrier (fonctionnel | pluriannuel)","portefeuille (\xE9volutions | projets)","ordonnancement (fonctionnalit\xE9s | d\xE9veloppements | livraisons)"],"en":["<plan-noun>","product plan","delivery (roadmap | schedule | programme | program)","development (roadmap | programme | program | schedule)","plan of (features | releases | work)","feature (schedule | plan | backlog)","release (calendar | programme | program | train | sequence)","functional roadmap","capability (plan | roadmap)","work programme","programme of work","sequencing (plan | of)"]},"planned-thing":{"fr":["fonctionnalit\xE9","fonction","fonctionnel","\xE9volution","module","lot","version","d\xE9veloppement","chantier fonctionnel","brique","palier","livraison","\xE9cran","exigence","service num\xE9rique","user story","epic","nouveaut\xE9","composant","release"],"en":["feature","function","functionality","functional","enhancement","module","capability","release","version","development","epic","story","requirement","delivery","drop","component","increment"]},"build-work":{"fr":["r\xE9alisation","construction","d\xE9veloppement","d\xE9veloppements","conception","mise [en] \u0153uvre","impl\xE9mentation","refonte","reconstruction","\xE9laboration","d\xE9roulement \u2026 projet","programme","projet","chantier","travaux","modernisation","informatisation","migration","programme (refonte | transformation | modernisation)","param\xE9trage","int\xE9gration","cr\xE9ation [du] (site | portail | syst\xE8me)"],"en":["build","construction","development","implementation","project","programme","program","modernization","modernisation","redevelopment","transformation","delivery","realization","design and build","replacement","migration","configuration","rebuild"]},"link-study":{"fr":["cadrage","initialisation","(\xE9tude | \xE9tudes) [pr\xE9alable | besoin | opportunit\xE9 | faisabilit\xE9 | cadrage | d\xE9taill\xE9e]","analyse [besoin | fonctionnelle | existant | pr\xE9alable]","expression (besoin | besoins)","recueil (besoin | besoins)","diagnostic","audit existant","\xE9tat (lieux | existant)","(r\xE9union | phase) lancement","lancement (projet | prestations | mission | travaux)","cahier charges","d\xE9marrage [projet]","d\xE9finition (besoin | besoins | exigences | p\xE9rim\xE8tre)","kick off","\xE9tude"],"en":["discovery","kick off","kickoff","requirement","requirements [gathering | analysis | definition | elicitation | phase]","needs (analysis | assessment)","planning","study","feasibility [study]","initiation","project (start | initiation)","inception","mobilisation","mobilization","assessment","business analysis","gap analysis","system analysis","definition"]},"link-spec":{"fr":["sp\xE9cification","sp\xE9cifications [g\xE9n\xE9rales | d\xE9taill\xE9es | fonctionnelles | techniques]","sp\xE9cification (g\xE9n\xE9rale | d\xE9taill\xE9e | fonctionnelle | technique)","=sfd","=sfg","=std","conception (g\xE9n\xE9rale | fonctionnelle)","dossier sp\xE9cifications"],"en":["specification","functional specification","functional design","high level design","preliminary design","specifications","system requirements specification","=SRS"]},"link-design":{"fr":["conception [d\xE9taill\xE9e | technique | graphique]","maquettage","maquette","maquettes","prototypage","prototype","architecture","dossier conception","charte graphique","design","ergonomie"],"en":["design","detailed design","system design","architecture","prototype","prototyping","wireframe","mock up","design (package | phase)"]},"link-build":{"fr":["r\xE9alisation","d\xE9veloppement","construction","codage","programmation","param\xE9trage","int\xE9gration","impl\xE9mentation","fabrication","mise [en] \u0153uvre (technique | solution)","production [du] (site | logiciel)","d\xE9roulement d\xE9veloppements"],"en":["build","construction","development","coding","implementation","configuration","programming","functionality delivery","development and unit testing","integration","develop"]},"link-test":{"fr":["recette [(fonctionnelle | m\xE9tier | utilisateur | d\xE9finitive | provisoire)]","test","essai","qualification","v\xE9rification [aptitude | bon fonctionnement]","=va","=vabf","validation (finale | fonctionnelle | solution | application | site)","homologation","recettage","r\xE9ception [provisoire]","pr\xE9 production","pr\xE9production","phase pilote","contr\xF4le (conformit\xE9 | qualit\xE9)","validation"],"en":["test","testing","=UAT","=SIT","user acceptance [testing | test]","acceptance [testing | test]","quality assurance","validation","verification","pilot","qualification","acceptance"]},"link-launch":{"fr":["mise [en] production","mise [en] service","d\xE9ploiement","mise [en] ligne","g\xE9n\xE9ralisation","bascule","basculement","ouverture [au] (public | service)","mise [en] exploitation","livraison finale","installation","lancement [du] (site | service | application | portail | plateforme)"],"en":["deployment","deploy","go live","launch","rollout","roll out","cutover","production [release]","release to production","transition [to production]","installation","release","implementation in production","commissioning"]},"link-after":{"fr":["maintenance","garantie","=vsr","v\xE9rification service r\xE9gulier","=tma","=mco","maintien [en] condition","exploitation","support","formation","assistance","=gpa","r\xE9versibilit\xE9","conduite changement","accompagnement","bilan","cl\xF4ture"],"en":["maintenance","warranty","operations","O&M","=M&O","support","training","hypercare","stabilization","stabilisation","sustainment","handover","post implementation","close out","closeout","closure"]},"opening":{"fr":["mise [en] service","mise [en] production","mise [en] ligne","mise [en] \u0153uvre op\xE9rationnelle","mise [en] exploitation","mise [\xE0] disposition (public | usagers | utilisateurs | agents)","mise [\xE0] disposition [de la] (solution | application | plateforme)","ouverture (public | service | usagers | utilisateurs | portail | plateforme | site | t\xE9l\xE9service | application)","lancement (public | officiel | service | site | application | plateforme | portail | solution | syst\xE8me)","go live","entr\xE9e (service | production)","v\xE9rification service r\xE9gulier","=vsr","=vabf","=mes","=mep","=mom","d\xE9ploiement [de la] (solution | application | plateforme | syst\xE8me | g\xE9n\xE9ral | initial)","d\xE9ploiement","premier usage","premi\xE8re (livraison | version | mise)","(livraison | version) (finale | compl\xE8te | d\xE9finitive | unique)","admission","d\xE9marrage (op\xE9rationnel | production)","recette (d\xE9finitive | finale)","~ouvrir (au public | aux usagers | aux utilisateurs | aux agents)","premiers utilisateurs","livraison (solution | syst\xE8me | ensemble | application | logiciel | produit | site | plateforme)","mis en (service | production | ligne | exploitation)","mises en (service | production | ligne | exploitation)","pleinement op\xE9rationnel","sera op\xE9rationnel","\xEAtre op\xE9rationnel","op\xE9rationnelle"],"en":["go live","golive","going live","goes live","went live","be live","launch","cutover","production (deployment | launch | release | use | rollout)","into production","in production","deployment","rollout","roll out","initial operating capability","initial operational capability","full operational capability","full operating capability","=IOC","=FOC","system acceptance","into service","in service","fully operational","operational use","become operational","be operational","first (release | production | delivery | version)","initial (release | deployment)","final (delivery | acceptance)","public opening","commissioning","(available | released | delivered) to (users | end users | the public | citizens)","first use"]},"early-opening":{"fr":["(premi\xE8re (version | mise | livraison | ouverture | release) | version initiale | premier (incr\xE9ment | utilisateurs) | premiers utilisateurs | =mvp | produit minimum viable | b\xEAta | beta | version pilote) \u202610 {duration|offset <= 4 role=any}","{duration|offset <= 4 role=any} \u20268 (premi\xE8re version | premiers utilisateurs | version initiale | =mvp | produit minimum viable)","(chaque | toutes | fin de) (it\xE9ration | sprint | quinzaine | semaine | deux semaines | incr\xE9ment) \u20268 (production | d\xE9ploy\xE9 | mise [en] ligne | mis ligne | livr\xE9e en production)","(mise [en] production | d\xE9ploiement | ~d\xE9ployer | mise [en] ligne) \u20266 (chaque | toutes | continu | fin de) (it\xE9ration | sprint | quinzaine | semaine | deux semaines | incr\xE9ment)","d\xE9ploiement continu","mise [en] production continue"],"en":["(first (version | release | increment | users) | initial (release | version) | =MVP | minimum viable product | beta | pilot release) \u202610 {duration|offset <= 4 role=any}","{duration|offset <= 4 role=any} \u20268 (first (version | release | users) | =MVP | minimum viable product)","(every | each | end of each) (sprint | iteration | week | two weeks) \u20268 (production | deployed | released | users)","(deploy* | releas* | ship*) \u20268 (every | each) (sprint | iteration | week | two weeks)","continuous (deployment | delivery)"]},"everywhere":{"fr":["partout (en France | sur le territoire | dans le pays)","(ensemble | totalit\xE9 | int\xE9gralit\xE9) \u20262 (territoire | d\xE9partements | r\xE9gions | r\xE9gional | acad\xE9mies | agents | sites | utilisateurs | usagers | communes | \xE9tablissements | pr\xE9fectures | juridictions | caisses | m\xE9tropole | population | agences | \xE9coles | lyc\xE9es | h\xF4pitaux | services (d\xE9concentr\xE9s | d\xE9partementaux | territoriaux | de l'\xC9tat) | directions | administrations | provinces | cantons | personnels | collectivit\xE9s | b\xE9n\xE9ficiaires | assur\xE9s | citoyens | pays | wilayas | districts | bureaux | guichets | points de vente | unit\xE9s | entit\xE9s | minist\xE8res)","(tous | toutes) \u20262 (d\xE9partements | r\xE9gions | acad\xE9mies | agents | sites | utilisateurs | usagers | communes | \xE9tablissements | pr\xE9fectures | juridictions | caisses | agences | directions | \xE9coles | coll\xE8ges | lyc\xE9es | h\xF4pitaux | provinces | collectivit\xE9s | tribunaux | mairies | wilayas | citoyens | guichets | minist\xE8res | b\xE9n\xE9ficiaires | personnels | entit\xE9s | administrations)","\xE9chelle (nationale | du pays | du territoire)","(niveau | plan) national","(cent un | 101 | cent) d\xE9partements","France enti\xE8re","(treize | 13 | dix huit | 18) r\xE9gions","(26 | 30 | 25 | 95 | 96 | 100 | 101 | vingt six | trente) (acad\xE9mies | d\xE9partements | juridictions | pr\xE9fectures | r\xE9gions)","g\xE9n\xE9ralisation (nationale | \xE0 tous)","d\xE9ploiement (national | g\xE9n\xE9ralis\xE9)","(production | ouverture | service | lancement | bascule | mise) \u2026 nationale","g\xE9n\xE9ralisation","tout le territoire","territoire national","outre mer compris","tout le pays","pays entier","chaque (d\xE9partement | r\xE9gion | acad\xE9mie | commune | site | agent | \xE9tablissement | pr\xE9fecture)","100 (agents | sites | utilisateurs | usagers | \xE9tablissements | communes)"],"en":["nationwide","statewide","countrywide","nation wide","state wide","country wide","agency wide","department wide","across the (country | nation | state | organisation | organization | territory | department | province)","throughout the (country | nation | state | territory)","(all | every | fifty | each | all of the) \u20262 (states | counties | regions | offices | sites | users | districts | agencies | locations | departments | schools | employees | branches | provinces | residents | citizens | territories | jurisdictions | hospitals | facilities | courts | municipalities | councils | field offices | posts | staff | beneficiaries | campuses | trusts)","entire (country | state | population | territory | user base | agency | organization | organisation | department | workforce | province)","(national | nationwide) (rollout | roll out | launch | deployment | go live)","(100 | one hundred) [percent] of (users | sites | offices)","universal (rollout | roll out | deployment)","whole (country | agency | department | of government)"]},"deployment-word":{"fr":["~d\xE9ployer","d\xE9ploiement","~g\xE9n\xE9raliser","g\xE9n\xE9ralisation","mise [en] service","mise [en] production","mise [en] ligne","mise [\xE0] disposition","~ouvrir","ouverture","~lancer","lancement","~sortir","accessible","~utiliser","utilisation","op\xE9rationnel","~\xE9quiper","~basculer","bascule","en service","en production","~mettre en (service | production | ligne | place | \u0153uvre)","~raccorder","raccordement","disponible","~disposer","~couvrir","install\xE9","~installer","~connecter","~migrer","utilisable","effectif","actif","~activer","en fonction","entr\xE9e vigueur"],"en":["~deploy","deployment","rollout","roll out","rolled out","rolling out","live","go live","launch","~launch","~use","available","operational","cutover","cut over","in service","onboarded","~onboard","~transition","released","~release","in production","~implement","implementation","installed","running","~migrate","in operation","in use","open"]},"firmness":{"fr":["imp\xE9rativement","imp\xE9ratif","absolument","plus tard","sans faute","date butoir","sans (report | d\xE9lai suppl\xE9mentaire | exception | d\xE9rogation)","aucun (report | retard | glissement | d\xE9calage | d\xE9rapage | d\xE9lai suppl\xE9mentaire)","non n\xE9gociable","(n'est | ne) \u2026 n\xE9gociable","sous peine","p\xE9nalit\xE9","date limite","\xE9ch\xE9ance (imp\xE9rative | ferme | intangible | contractuelle)","(date | d\xE9lai) (imp\xE9ratif | ferme | rigueur | intangible | contractuelle | impos\xE9e | butoir)","obligatoirement","intangible","ferme et d\xE9finitif","~devoir","il faut","~falloir","(n'est | ne sera) pas reportable","co\xFBte que co\xFBte","doit","pas \u2026 repouss*","~exiger","exig\xE9","est (impos\xE9 | fix\xE9 | arr\xEAt\xE9)","(d\xE9lai | date) \u2026 rigueur"],"en":["no later than","not later than","mandatory","not negotiable","non negotiable","hard (deadline | date)","firm (deadline | date)","immovable","without (exception | fail | extension | delay)","absolutely","deadline","must","shall","liquidated damages","penalty","penalties","fixed (date | deadline)","cannot (slip | move | be moved | be extended)","no (extension | slippage | delay)","at the latest","has to","have to","is required","are required","by law","imperative","drop dead date","will be","needs to"]},"short-term":{"fr":["{date}","{duration|offset <= 12 role=any}","la rentr\xE9e","(prochaine | d\xE8s) rentr\xE9e","(fin | d\xE9but | avant) \u2026 ann\xE9e","(jour | date) (lancement | ouverture | J | un | 1)","premier jour","avant l'\xE9t\xE9","date butoir","date [de] (lancement | ouverture | mise [en] service)","d\xE8s l'ouverture","(1er | premier) janvier"],"en":["{date}","{duration|offset <= 12 role=any}","day one","day 1","first day","(start | end | beginning) of \u2026 (year | fiscal year | school year)","launch date","go live date","cutover date","opening day","on opening","the same (day | date)"]},"sec-document":{"fr":["=pssi","=pssie","=pas","plan [d'] assurance [de] s\xE9curit\xE9","plan [d'] assurance s\xE9curit\xE9","=dsn","dossier [de] [la] (s\xE9curit\xE9 | homologation | architecture s\xE9curis\xE9e)","politique [(g\xE9n\xE9rale | minist\xE9rielle)] [de] [la] s\xE9curit\xE9","proc\xE9dure [de] s\xE9curit\xE9","(documentation | r\xE9f\xE9rentiel | annexe | cahier | guide | manuel | charte | volet | corpus | dossier | document | clausier | livre blanc | plan | directive | r\xE8glement | protocole | note) \u20262 (s\xE9curit\xE9 | cybers\xE9curit\xE9 | =ssi)","(exigence | clause | r\xE8gle | mesure) \u20262 (s\xE9curit\xE9 | =ssi | cybers\xE9curit\xE9)","(analyse | \xE9tude | cartographie | appr\xE9ciation) [des] risque","strat\xE9gie [d'] homologation"],"en":["(security | cybersecurity | cyber security | information security | infosec) [(assurance | management | system | test | requirements | controls | operations | incident response | risk)] (plan | policy | policies | package | documentation | dossier | file | manual | annex | procedure | standard | handbook | guide | document | report | appendix | schedule | requirement | playbook | concept | assessment | questionnaire | catalog | catalogue)","system security plan","=SSP","authorization package","accreditation (package | file | document)","security requirements","ATO package","risk assessment","security (controls | control) (matrix | catalog | catalogue | document | baseline)"]},"sec-paper":{"fr":["=pssi","politique \u20261 s\xE9curit\xE9","=pas","plan [d'] assurance [de] s\xE9curit\xE9","=pca","=pra","=pcra","=pgi","plan [de] (continuit\xE9 | reprise | secours | sauvegarde | crise | rem\xE9diation | r\xE9action | durcissement | traitement des risques | gestion des incidents | gestion des vuln\xE9rabilit\xE9s | gestion de crise | contr\xF4le s\xE9curit\xE9)","matrice \u20262 (habilitation | droit | flux | risque | s\xE9curit\xE9)","(analyse | \xE9tude | cartographie) \u20261 risque","dossier [d'] (homologation | s\xE9curit\xE9 | architecture s\xE9curis\xE9e)","(proc\xE9dure | registre | charte | guide | sch\xE9ma | document | note | cahier | dossier | rapport | manuel | fiche) \u20263 (s\xE9curit\xE9 | habilitation | incident | durcissement | exploitation | acc\xE8s | sauvegarde | vuln\xE9rabilit\xE9 | chiffrement | cryptographique | cybers\xE9curit\xE9 | risque | mots de passe)","=ebios","=pia","=aipd","rapport [de] test d'intrusion","rapport d'audit","charte \u20262 (informatique | administrateur)","strat\xE9gie d'homologation","tableau de bord \u20261 s\xE9curit\xE9","=spd","=dat"],"en":["(system security | security | security assessment | security test | security management | security operations | configuration management | contingency | incident response | continuity | disaster recovery | risk management | access control | vulnerability management | privacy | continuous monitoring | cryptographic | patch management | business continuity | identity management | hardening | backup | penetration test) (plan | policy | procedure | report | assessment | matrix | guide | register | manual | handbook)","=SSP","=SAR","=POAM","=RAR","=PIA","=PTA","=BIA","=ISCP","=DRP","=IRP","=CMP","=RTM","plan of action and milestones","(security | threat | risk) (assessment | model | register | concept | analysis)","privacy impact assessment","rules of behavior","interconnection security agreement","hardening guide","audit report","authorization package","data flow diagram"]},"sec-all":{"fr":["(tous | toutes) \u20261 (risque | menace | vuln\xE9rabilit\xE9 | attaque | mesure | faille | sc\xE9nario | exigence | \xE9ventualit\xE9 | point | contr\xF4le)","tout (risque | type)","toute (menace | attaque | vuln\xE9rabilit\xE9 | faille | forme | tentative | intrusion)","(ensemble | int\xE9gralit\xE9 | totalit\xE9 | exhaustivit\xE9) \u20263 (risque | menace | vuln\xE9rabilit\xE9 | attaque | mesure | contr\xF4le | exigence | faille | sc\xE9nario | r\xE8gle)","exhaustif","exhaustivement","exhaustive","sans exception","(quel | quelle) que soit \u20262 (menace | attaque | attaquant | risque)","chaque (risque | menace | vuln\xE9rabilit\xE9)"],"en":["(all | every | any | each | entire | full | complete set) \u20263 (risk | threat | vulnerability | attack | control | measure | exploit | attack vector | scenario | safeguard | countermeasure | requirement)","exhaustive","exhaustively","comprehensive","totality","whatever the (threat | attack)"]},"sec-early":{"fr":["d\xE8s (conception | phase | d\xE9part | d\xE9but | origine | d\xE9marrage | lancement | cadrage | amont | initialisation | premi\xE8re | premier | sp\xE9cification | expression | notification | ouverture | \xE9tude | mise)","avant (tout | toute | le (d\xE9but | d\xE9marrage | lancement | premier | commencement) | la (premi\xE8re | r\xE9alisation | conception | moindre | mise) | ouverture | les d\xE9veloppements | mise en | d\xE9veloppement | d'\xE9crire | de (commencer | d\xE9buter | d\xE9marrer | d\xE9velopper) | m\xEAme)","pr\xE9alable","pr\xE9alablement","en amont","\xE0 la (conception | livraison | mise en (service | production | ligne))","(au | d\xE8s le) (d\xE9part | d\xE9marrage | lancement)","initialement","en phase \u20262 (conception | cadrage | \xE9tude | initialisation | sp\xE9cification)","premi\xE8re (version | mise | livraison)","une fois pour toutes","d'embl\xE9e","premier jour","au stade \u20263 (conception | sp\xE9cification | cahier)","lors \u20262 (conception | cadrage)","dans le cahier des charges","\xE0 l'ouverture","avant que"],"en":["prior to","before","from (day one | the (start | outset | beginning | first | very))","up front","upfront","at the (start | outset | beginning | design)","(in | during | at) \u20262 (design | planning | requirements | initiation | discovery | inception) (phase | stage)","at (design | launch | go live | inception)","day one","day 1","in advance","first (release | version | line)","initial (release | design)","beforehand","as soon as \u20263 (design | kick off)","once and for all","on day one","at go-live","from inception"]},"sec-audit":{"fr":["homologation","=rgs","test d'intrusion","tests d'intrusion","test de p\xE9n\xE9tration","tests de p\xE9n\xE9tration","pentest","audit \u20262 (s\xE9curit\xE9 | passi | =ssi | cybers\xE9curit\xE9 | intrusion | code | technique de s\xE9curit\xE9 | vuln\xE9rabilit\xE9)","audit passi","passi","dossier d'homologation","(autorisation | d\xE9cision | attestation | avis) \u20261 (exploitation | exploiter | homologation | conformit\xE9 s\xE9curit\xE9 | emploi)","qualification de s\xE9curit\xE9","accr\xE9ditation","certification \u20262 (s\xE9curit\xE9 | =cspn | =secnumcloud | =anssi)","=cspn","analyse \u20261 risques","feu vert \u20263 (=rssi | =fssi | s\xE9curit\xE9)","(validation | avis | visa | accord) \u20264 (=rssi | =fssi | =aqssi | s\xE9curit\xE9)","=rssi","scan de vuln\xE9rabilit\xE9","recette \u20261 s\xE9curit\xE9","revue \u20261 s\xE9curit\xE9"],"en":["accreditation","=ATO","=ATOs","authority to operate","authorization to operate","authorisation to operate","security (authorization | accreditation | certification | assessment | approval | clearance | sign off | audit | review | package | testing | test | evaluation)","penetration (test | testing | tests)","pen (test | testing)","pentest","pen-test","FedRAMP","vulnerability (assessment | scan | scanning)","certification and accreditation","=C&A","=A&A","assessment and authorization","system security plan","=IRAP","=STAR","security plan"]},"sec-first-use":{"fr":["(mise | mises) (en (service | production | ligne | exploitation | \u0153uvre) | \xE0 disposition)","ouverture","~ouvrir","d\xE9ploiement","=mep","lancement","(premier | premi\xE8re) \u20262 (utilisateur | usager | version | sprint | mise | agent | testeur | it\xE9ration | utilisation | connexion | acc\xE8s | livraison)","exp\xE9rimentation","pilote","version (b\xEAta | beta | pilote | alpha | test)","b\xEAta","beta","test utilisateur","tests utilisateurs","(test | tests | essai) \u20263 (utilisateur | usager | agent | terrain)","prototype","(acc\xE8s | utilisation | usage | mise) \u20264 (utilisateur | usager | agent | public)","d\xE9marrage \u20263 (sprint | d\xE9veloppement | exp\xE9rimentation | pilote)","d\xE9veloppement","=mvp","exploitation","utilisateur (r\xE9el | pilote | test)","g\xE9n\xE9ralisation"],"en":["go live","golive","going live","goes live","go-live","launch","production (use | release | deployment | data | environment)","deployment","beta","alpha","pilot","user testing","usability testing","(first | any | initial | test | pilot | real | end) \u20261 (user | release | sprint | deployment | login | access | use)","prototype","(system | application | service | solution) \u20263 (operational | production | live | opened | released)","opening","trial","into production","in production","users","=MVP","minimum viable product","development begins","coding"]},"team-moa":{"fr":["ma\xEEtrise ouvrage","ma\xEEtre ouvrage","ma\xEEtres ouvrage","ma\xEEtrises ouvrage","=moa","=moad","=amoa","=m =o =a","=moae","moa (d\xE9l\xE9gu\xE9e | strat\xE9gique | op\xE9rationnelle)","assistance ma\xEEtrise ouvrage","donneur ordre","donneurs ordres"],"en":["business owner","client side","customer side","business side","project owner","contracting side","business analyst","business team","=MOA","ordering party","project sponsor","demand side"]},"team-moe":{"fr":["ma\xEEtrise \u0153uvre","ma\xEEtre \u0153uvre","ma\xEEtres \u0153uvre","ma\xEEtrises \u0153uvre","=moe","=amoe","=m =o =e","r\xE9alisateur","\xE9quipe r\xE9alisation","\xE9quipes r\xE9alisation","assistance ma\xEEtrise \u0153uvre"],"en":["system integrator","systems integrator","integrator","supplier side","vendor side","builder","development contractor","implementation (vendor | contractor | partner)","development team","=MOE","developer","delivery contractor","IT side","supply side"]},"team-moa-duty":{"fr":["~exprimer","~d\xE9finir","~sp\xE9cifier","~valider","~r\xE9diger","~commander","~fixer","~d\xE9cider","~recetter","~r\xE9ceptionner","~arbitrer","~prioriser","~piloter","~approuver","~formaliser","~formuler","~d\xE9crire","~transmettre","~assurer","~v\xE9rifier","~accepter","~prononcer","~repr\xE9senter","~porter","responsable","charg\xE9","d\xE9finition","expression","validation","~contr\xF4ler"],"en":["~define","~specify","~validate","~write","~approve","~accept","~order","~decide","~document","~sign","~review","~own","~set","~express","responsible","~state","~describe","~draft","~prioritize"]},"team-moe-duty":{"fr":["~r\xE9aliser","~d\xE9velopper","~concevoir","~construire","~coder","~ex\xE9cuter","~livrer","~traduire","~transcrire","~impl\xE9menter","~r\xE9diger","~produire","~proposer","~fournir","~mettre en \u0153uvre","~assurer","r\xE9alisation","conception","d\xE9veloppement","~r\xE9pondre","~transposer","charg\xE9","responsable","~remettre"],"en":["~build","~develop","~deliver","~implement","~code","~design","~execute","~translate","~construct","~configure","~produce","~turn","~program","responsible","~provide"]},"team-supplier":{"fr":["titulaire","cotitulaire","prestataire","attributaire","adjudicataire","soumissionnaire","int\xE9grateur","fournisseur","entrepreneur","cocontractant","co contractant","soci\xE9t\xE9","candidat","consultant","ma\xEEtre \u0153uvre","=moe","r\xE9alisateur","contractant","march\xE9"],"en":["contractor","vendor","supplier","provider","offeror","integrator","consultant","consultancy","awardee","bidder","respondent","successful (bidder | offeror | tenderer)","service provider","firm","implementer","implementation partner","subcontractor"]},"team-doers":{"fr":["<team-supplier>","d\xE9veloppeur","d\xE9veloppeuse","\xE9quipe \u20261 (d\xE9veloppement | r\xE9alisation | technique | projet | titulaire | prestataire)","\xE9quipes \u20261 (d\xE9veloppement | r\xE9alisation | technique)","intervenant","programmeur","ing\xE9nieur","r\xE9alisateur","\xE9quipe","personnel \u20261 (titulaire | prestataire)","ressource","concepteur"],"en":["<team-supplier>","developer","programmer","coder","engineer","development (team | staff | contractor)","delivery team","technical team","contractor (staff | personnel | team)","engineering team","team","dev team","personnel"]},"team-orderer":{"fr":["chef projet","cheffe projet","directeur projet","=moa","ma\xEEtrise ouvrage","ma\xEEtre ouvrage","administration","acheteur","pouvoir adjudicateur","direction m\xE9tier","directions m\xE9tiers","m\xE9tier","donneur ordre","commanditaire","client","hi\xE9rarchie","service prescripteur","comit\xE9 pilotage","direction","collectivit\xE9","minist\xE8re","b\xE9n\xE9ficiaire","personne publique","autorit\xE9 contractante","responsable projet","ma\xEEtrise","dsi"],"en":["project manager","program manager","agency","government","business","client","customer","sponsor","business owner","COR","COTR","contracting officer","state","department","authority","management","product manager","business analyst","buyer","city","county","ministry","steering committee","program office","project office"]},"team-po":{"fr":["product owner","=po","responsable [de] produit","cheffe [de] produit","chef [de] produit","directeur [de] produit","propri\xE9taire [du] produit","product manager","gestionnaire [de] produit","intrapreneur"],"en":["product owner","=PO","product manager","product lead","head of product","service owner"]},"team-public":{"fr":["administration","minist\xE8re","agent public","agents publics","acheteur","direction","collectivit\xE9","m\xE9tier","ma\xEEtrise ouvrage","=moa","=dsi","ma\xEEtre ouvrage","c\xF4t\xE9 (client | m\xE9tier)","service public","interne","fonctionnaire","pouvoir adjudicateur"],"en":["government","agency","state","department","city","county","public servant","civil servant","federal","ministry","buyer","authority","customer","client","in house","internal"]},"team-need-paper":{"fr":["cahier [des] charges","cahiers des charges","=cctp","=cdc","=cdcf","sp\xE9cification [(fonctionnelle | technique | g\xE9n\xE9rale | d\xE9taill\xE9e)]","=sfg","=sfd","expression [des | du | de] besoin","expressions de besoin","dossier [de] consultation","=dce","(pi\xE8ce | document) \u20262 (consultation | march\xE9)","exigence","besoin [fonctionnel]","r\xE9f\xE9rentiel [d'] exigences","cahier [de] sp\xE9cifications","user stories","appel d'offres","termes de r\xE9f\xE9rence"],"en":["requirement","specification","functional (specification | requirement | design)","statement of (work | requirements | objectives)","=SOW","=PWS","=RFP","=RFQ","business requirements [document]","=BRD","=FRD","=SRS","solicitation [document]","terms of reference","tender (document | specification | dossier)","procurement document","technical specifications","user requirements","needs assessment"]},"product":{"fr":["application","logiciel","solution","syst\xE8me","plateforme","plate forme","portail","site [internet | web]","outil","service [num\xE9rique]","produit [num\xE9rique]","t\xE9l\xE9service","progiciel","=si","syst\xE8me information","applicatif","module"],"en":["application","software","solution","system","platform","portal","website","web site","tool","[digital] service","product","app","module"]},"feature":{"fr":["fonctionnalit\xE9","fonction","\xE9volution","module","d\xE9veloppement","lot [fonctionnel]","\xE9cran","service","user story","r\xE9cit utilisateur","cas usage","exigence","besoin fonctionnel","p\xE9rim\xE8tre fonctionnel","fonctionnel","version"],"en":["feature","function","functionality","enhancement","module","capability","requirement","user story","use case","release","functional scope","development"]},"feature-strict":{"fr":["fonctionnalit\xE9","fonction","\xE9volution","module","lot fonctionnel","exigence fonctionnelle","user story","cas usage","(p\xE9rim\xE8tre | besoin | couverture) fonctionnel"],"en":["feature","function","functionality","enhancement","module","capability","user story","use case","functional (scope | requirement)"]},"plan-noun":{"fr":["feuille route","roadmap","road map","trajectoire","plan (d\xE9veloppement | \xE9volution | versions | livraisons | pluriannuel | \xE9volutions)","planification","sch\xE9ma directeur","programme (versions | \xE9volutions | d\xE9veloppements | livraisons)","calendrier (versions | livraisons | d\xE9veloppements | \xE9volutions)","release plan","plan release","backlog pr\xE9visionnel","\xE9ch\xE9ancier (d\xE9veloppements | versions | livraisons)"],"en":["roadmap","road map","release plan","release schedule","development plan","product plan","feature plan","delivery plan","plan (features | enhancements | releases)","master plan"]},"spec-document":{"fr":["sp\xE9cification [(fonctionnelle | technique | g\xE9n\xE9rale | d\xE9taill\xE9e)]","cahier charges","dossier (sp\xE9cification | conception | sp\xE9cifications)","sp\xE9cifications fonctionnelles d\xE9taill\xE9es","=sfd","=sfg","=std","dossier (architecture | conception [d\xE9taill\xE9e])","expression (besoin | besoins)","CCTP","exigences","p\xE9rim\xE8tre [fonctionnel]","bon commande","maquette","devis","document conception","matrice (exigences | couverture | conformit\xE9)"],"en":["specification","functional specification","requirements [document]","requirements specification","design (document | package | specification)","statement of work","SOW","SRS","FRD","BRD","scope [statement]","work order","purchase order","design","mockup","requirements (traceability matrix | baseline)","PWS","task order"]},"security-document":{"fr":["=pssi","=pas","plan assurance s\xE9curit\xE9","dossier (s\xE9curit\xE9 | homologation)","politique [g\xE9n\xE9rale] s\xE9curit\xE9","proc\xE9dure s\xE9curit\xE9","documentation s\xE9curit\xE9","r\xE9f\xE9rentiel [exigences] s\xE9curit\xE9","annexe s\xE9curit\xE9","exigences s\xE9curit\xE9","plan s\xE9curit\xE9","(guide | charte | cahier) s\xE9curit\xE9","volet s\xE9curit\xE9","corpus s\xE9curit\xE9"],"en":["security (plan | policy | package | documentation | dossier | file | manual | annex | procedure | standard)","system security plan","=SSP","information security (plan | policy | manual)","cybersecurity (plan | policy | package)","authorization package","security (requirements | control) document","accreditation package"]},"release":{"fr":["mise [en] production","mises [en] production","=mep","livraison","version","release","palier","mont\xE9e version","d\xE9ploiement","mise [en] ligne","livraison [en] production","incr\xE9ment","d\xE9ploiement [en] production"],"en":["release","production release","deployment","production deployment","delivery","version","software release","code drop","go live","update","rollout"]},"agile-word":{"fr":["agile","agilit\xE9","scrum","kanban","sprint","it\xE9ratif","it\xE9ration","incr\xE9mental","backlog","mode produit","approche produit","safe agile","devops","user story"],"en":["agile","agility","scrum","kanban","sprint","iterative","iteration","incremental","backlog","product mode","devops","user story"]},"contract-paper":{"fr":["avenant","ordre service","devis","devis compl\xE9mentaire","fiche (modification | \xE9volution | demande)","demande (modification | changement | \xE9volution)","march\xE9 compl\xE9mentaire","bon commande (compl\xE9mentaire | sp\xE9cifique)","acte modificatif","modification [du] march\xE9","change request","facturation compl\xE9mentaire","suppl\xE9ment prix","prix nouveau"],"en":["amendment","contract modification","change order","change request","change control [board]","contract amendment","modification of contract","additional quote","supplementary quote","written modification","formal modification"]},"scope-change":{"fr":["(modification | \xE9volution | changement | extension | ajout | ajustement | suppression) \u2026 (p\xE9rim\xE8tre | fonctionnalit\xE9 | fonctionnel | besoin | sp\xE9cification | exigence | d\xE9veloppement)","(\xE9volution | modification | ajout) (fonctionnelle | fonctionnalit\xE9)","demande (\xE9volution | changement | modification)","fonctionnalit\xE9 (nouvelle | suppl\xE9mentaire | additionnelle | compl\xE9mentaire)","nouvelle fonctionnalit\xE9","nouveau besoin","besoin nouveau","\xE9cart \u2026 (sp\xE9cification | p\xE9rim\xE8tre | exigence | cahier charges)","arbitrage p\xE9rim\xE8tre","changement","\xE9volution","toute modification","travaux suppl\xE9mentaires","d\xE9veloppement suppl\xE9mentaire","prestation suppl\xE9mentaire"],"en":["change \u2026 (scope | requirement | specification | functionality | feature | design)","(scope | requirement | design) change","change request","(additional | new | extra) (feature | functionality | requirement | work | scope)","deviation \u2026 (scope | requirement | specification)","enhancement request","out of scope (work | request)","addition \u2026 (scope | functionality | features)"]},"must":{"fr":["~devoir","il convient","est tenu","sont tenus","~falloir","obligatoirement","imp\xE9rativement","obligatoire","est charg\xE9","s'engage","~exiger","requis","est exig\xE9"],"en":["shall","must","is required","are required","will","is responsible","required to","needs to","has to"]},"hard-deadline":{"fr":["imp\xE9rativement","imp\xE9ratif","absolument","plus tard","sans faute","date butoir","\xE9ch\xE9ance (imp\xE9rative | ferme | intangible | contractuelle)","sans report","non n\xE9gociable","sous peine","p\xE9nalit\xE9","date limite","d\xE9lai (imp\xE9ratif | ferme | rigueur | intangible)","obligatoirement","intangible","aucun (report | retard | glissement | d\xE9calage)","date (ferme | contractuelle | impos\xE9e)","~devoir","ferme et d\xE9finitif"],"en":["no later than","not later than","mandatory","not negotiable","non negotiable","hard deadline","firm deadline","without exception","absolutely","deadline","must","shall","liquidated damages","penalty","by no later than","fixed date","cannot slip","no extension"]},"totality":{"fr":["tous les","toutes les","tout le","toute la","ensemble","totalit\xE9","int\xE9gralit\xE9","int\xE9gral","int\xE9gralement","complet","chaque","exhaustif","exhaustivit\xE9","int\xE9grale"],"en":["all","every","entire","whole","full","complete","each","totality","any and all"]},"whole-population":{"fr":["partout (en France | sur le territoire | dans le pays)","(ensemble | totalit\xE9 | int\xE9gralit\xE9) \u2026 (territoire | d\xE9partements | r\xE9gions | acad\xE9mies | agents | sites | utilisateurs | usagers | services | communes | \xE9tablissements | pr\xE9fectures | juridictions | caisses | m\xE9tropole)","(tous | toutes) (d\xE9partements | r\xE9gions | acad\xE9mies | agents | sites | utilisateurs | usagers | services | communes | \xE9tablissements | pr\xE9fectures | juridictions | caisses | \xE9l\xE8ves | communes | agences | directions | \xE9coles | h\xF4pitaux)","\xE9chelle nationale","(national | nationale | nationalement)","(cent un | 101) d\xE9partements","g\xE9n\xE9ralisation","France enti\xE8re","chaque (d\xE9partement | r\xE9gion | acad\xE9mie | commune | site | agent)"],"en":["nationwide","statewide","countrywide","(all | every | fifty | each) \u2026 (states | counties | regions | offices | sites | users | districts | agencies | locations | departments | schools | employees | branches)","entire (country | state | population | territory | user base | agency | organization)","(national | nationwide) (rollout | launch | deployment)"]},"gradual":{"fr":["progressif","progressivement","pilote","graduel","graduellement","par vagues","vague","par paliers","par \xE9tapes","d'abord","exp\xE9rimentation","exp\xE9rimental","site par site","b\xEAta","d\xE9ploiement continu","au fur et \xE0 mesure","mont\xE9e en charge progressive","volontaire","\xE9chantillon","territoire test","coexistence","en parall\xE8le","par lots","d\xE9partement par d\xE9partement","r\xE9gion par r\xE9gion"],"en":["gradual","gradually","progressive","progressively","pilot","phased","in waves","wave","incremental","incrementally","first \u2026 then","experiment","beta","side by side","rolling","step by step","region by region","site by site","limited (release | rollout)","early adopters","by group","in parallel"]},"revisable":{"fr":["~r\xE9viser","r\xE9visable","r\xE9vision","glissant","\xE0 titre indicatif","indicatif","~ajuster","ajustement","~r\xE9interroger","~r\xE9examiner","~r\xE9ordonner","~reprioriser","~adapter","\xE9volutif","~r\xE9\xE9valuer","~actualiser","non contractuel","mise \xE0 jour r\xE9guli\xE8re","~repenser","au vu des retours","selon l'usage","selon les retours","~affiner"],"en":["revised","revisable","rolling","indicative","adjust","adjusted","revisited","reprioritized","reprioritised","re prioritized","re prioritised","living document","updated regularly","illustrative","non binding","reviewed every","reassessed","evolves","refined","subject to change","adapted"]},"first-time":{"fr":["d\xE8s (ouverture | mise [en] service | mise [en] production | lancement | d\xE9marrage | premi\xE8re version | version initiale | premier jour | jour ouverture | d\xE9but | mise [en] ligne | livraison | conception | d\xE9part | origine | phase)","initialement","version initiale","premi\xE8re version","jour ouverture","au d\xE9marrage","\xE0 l'ouverture","jour un","premier jour","au lancement","d\xE9but construction"],"en":["from day one","on day one","day one","at launch","at go live","from launch","from the start","initially","initial release","first release","first version","upon launch","from the outset","at opening","on opening","day 1","at inception","from inception"]},"supplier-works":{"fr":["~r\xE9aliser","~ex\xE9cuter","~d\xE9velopper","~coder","~impl\xE9menter","~livrer","~fournir","~construire","~concevoir","~programmer","~appliquer","~mettre en \u0153uvre","~transcrire","~produire"],"en":["~develop","~code","~implement","~deliver","~build","~execute","~provide","~furnish","~perform","~program","~produce","~construct"]}},"guards":[{"id":"negation","code":"NEG","title":{"fr":"ni\xE9","en":"negated"},"byDefault":true,"cues":[{"where":"before","reach":7,"fr":["(ne | n') \u2026 (pas | plus | jamais | aucunement | nullement | gu\xE8re)","(ne | n') \u2026 (aucun | aucune)","pas","plus aucun","jamais","aucun","aucune","nul","nulle","non","il ne s'agit (pas | plus) \u2026","~interdire","est (proscrit | exclu | interdit)","refus","~renoncer \xE0","~\xE9viter","~bannir","~exclure","~refuser","~abandonner","absence"],"en":["not","never","nor","neither","cannot","don't","doesn't","won't","isn't","aren't","shouldn't","mustn't","can't","no","none","~avoid","~prohibit","~refuse","~abandon","free of","absence","~exclude"],"except":{"fr":["pas seulement","non seulement","non (conform* | fonctionnel* | regression* | respect | bloquant* | exhausti* | qualite* | negocia* | execution | paiement | reception | reserve)","(ne | n') \u2026 (que | qu')","sans (d\xE9lai | r\xE9serve | pr\xE9judice | limite | exception | report | faute)","plus tard","en plus","de plus","plus (de | d') {count}","au plus","plus \u2026 que","pas moins","pas exclusivement","n'est pas exhaustif","non exhaustif","plus (court | long | grand | petit | important)","pas (avant | pr\xE9vu)","aucun autre","aucune autre"],"en":["not (only | limited | less | later | exceed | exceeding | to exceed)","no (later | less | fewer | more | earlier | longer) than","no sooner","not just","whether or not","if not","not until","not yet","non (compliance | conform* | functional | disclosure)","not (begin | commence | start | proceed) \u2026 until"]}},{"where":"before","reach":6,"commas":true,"fr":["sans","ni"],"en":["without","nor"],"except":{"fr":["sans (d\xE9lai | r\xE9serve | pr\xE9judice | limite | exception | report | faute | attendre | interm\xE9diaire | que)","non sans"],"en":["without (delay | limitation | exception | prejudice | undue | additional | regard)"]}},{"where":"after","reach":5,"fr":["(ne | n') \u2026 (pas | plus | jamais | aucun | aucune | ni)","est (exclu | proscrit | interdit | abandonn\xE9 | \xE0 proscrire | \xE0 \xE9viter | \xE0 bannir)","sont (exclu | proscrit | interdit | abandonn\xE9)","doit \xEAtre \xE9vit\xE9","doivent \xEAtre \xE9vit\xE9s","\xE0 \xE9viter","\xE0 proscrire"],"en":["(is | are | was | were | do | does | did | shall | will | must | may | can | has | have) not","cannot","isn't","aren't","won't","doesn't","(is | are) (avoided | excluded | prohibited | ruled out)","no longer","is exactly what \u2026 avoids","must be avoided","should be avoided"],"except":{"fr":["(ne | n') \u2026 (que | qu')","pas seulement","(ne | n') ~pouvoir \u2026 (\xEAtre | sans)","pas (d\xE9buter | commencer | d\xE9marrer)","(ne | n') \u2026 (n\xE9gociable | reportable)"],"en":["not (only | limited | exceed | later | less)","not (begin | commence | start | proceed)","may not be","(is | are) not negotiable","(cannot | not) (slip | [be] (extended | postponed | moved))"]}},{"where":"inside","fr":["(ne | n') \u2026 (pas | plus | jamais | aucun | aucune)","sans","ni"],"en":["not","never","cannot","without","no longer"],"except":{"fr":["sans (d\xE9lai | r\xE9serve | pr\xE9judice | exception | report)","(ne | n') \u2026 (que | qu')","pas seulement","(ne | n') \u2026 (n\xE9gociable | reportable)"],"en":["not (only | limited | later | less | exceed)","without (delay | exception)","not negotiable","(cannot | not) (slip | [be] (extended | postponed | moved))"]}}]},{"id":"comparison","code":"COMP","title":{"fr":"compar\xE9 pour \xEAtre \xE9cart\xE9","en":"compared and rejected"},"byDefault":true,"cues":[{"where":"before","reach":9,"commas":true,"fr":["plut\xF4t (que | qu')","au lieu (de | d' | du | des)","\xE0 la diff\xE9rence (de | d' | du | des)","contrairement (\xE0 | au | aux)","par opposition (\xE0 | au | aux)","\xE0 l'inverse (de | d' | du)","\xE0 rebours (de | d' | du)","et non (comme | pas | un | une | la | le | \xE0)","loin (de | d' | des | du)","en rupture avec","s'affranchir (de | d' | du | des)","remplace (un | une | le | la | les)","se substitue (\xE0 | au | aux)","il ne s'agit"],"en":["rather than","instead of","as opposed to","in contrast to","moved away from","move away from","moving away from","unlike","in lieu of","in place of","contrary to","replaces the","over traditional"]},{"where":"after","reach":12,"commas":true,"fr":["au contraire \u2026 (chaque | it\xE9ration)","est remplac\xE9 par","c\xE8de la place"],"en":["is replaced by","gives way to"]}]},{"id":"quotation","code":"QUOTE","title":{"fr":"cit\xE9 comme mauvaise pratique","en":"quoted as bad practice"},"byDefault":true,"cues":[{"where":"sentence","fr":["pi\xE8ge (\xE0 | fr\xE9quent | classique | dans)","\xE0 \xE9viter","antipatron","anti patron","mauvaise pratique","id\xE9e re\xE7ue","contre productif","contre exemple","d\xE9rive","effet tunnel \u2026 (\xE9vit\xE9 | \xE9viter | risque)","(guide | rapport | doctrine | cour comptes) \u2026 (alerte | met en garde | d\xE9conseille | recommande)","met en garde","(doit | doivent) \xEAtre \xE9vit\xE9","\xE9cueil","n'est pas l'objectif","d\xE9conseill\xE9"],"en":["anti pattern","antipattern","bad practice","pitfall","to be avoided","should be avoided","counterproductive","myth","warns against","common mistake","known trap"]}]},{"id":"glossary","code":"GLOSS","title":{"fr":"glossaire ou d\xE9finition","en":"glossary or definition"},"byDefault":true,"cues":[{"where":"heading","fr":["glossaire","terminologie","d\xE9finition","sigle","lexique","abr\xE9viation","acronyme","liste (sigles | abr\xE9viations | acronymes)"],"en":["glossary","definition","terminology","acronym","abbreviation","terms"],"except":{"fr":["d\xE9finition (du | des | de la | de l') (besoin | projet | p\xE9rim\xE8tre | prestation | phase | planning)"],"en":["terms (and conditions | of reference | of payment)","definition of (done | ready | scope | requirements)","payment terms","contract terms","terms of"]}},{"where":"intro","fr":["liste (sigles | abr\xE9viations | acronymes)","signification (sigles | termes)","les termes suivants","on entend par"],"en":["acronyms","abbreviations","the following (terms | definitions) \u2026 (apply | used | mean)"]},{"where":"sentence","fr":["(d\xE9finition) $","(glossaire) $","liste (sigles | abr\xE9viations)","on entend par","par d\xE9finition","d\xE9signe toute","d\xE9signent toute","signifie"],"en":["(acronyms) $","(glossary) $","stands for","is defined as","means (the | a | an | any)","refers to the term","acronym"]}]},{"id":"exclusion","code":"EXCL","title":{"fr":"list\xE9 comme exclu","en":"listed as excluded"},"byDefault":true,"cues":[{"where":"heading","fr":["exclusion","hors p\xE9rim\xE8tre","hors (march\xE9 | champ)","prestation exclue","limites (prestation | p\xE9rim\xE8tre)"],"en":["exclusion","out of scope","not required","tasks not required"]},{"where":"intro","fr":["sont exclus","ne rel\xE8ve","ne rel\xE8vent","hors p\xE9rim\xE8tre","ne font pas partie","ne comprend pas","ne sont pas (demand\xE9 | attendu | compris)","n'attend pas"],"en":["out of scope","excluded","not (required | included | part | expected)","will not","shall not","are not"]},{"where":"around","reach":9,"commas":true,"fr":["~\xEAtre exclu","ne rel\xE8ve pas","ne rel\xE8vent pas","est hors p\xE9rim\xE8tre","sont hors p\xE9rim\xE8tre","ne fait pas partie","ne font pas partie"],"en":["(is | are) out of scope","(is | are) (excluded | outside)","not part of"],"except":{"fr":["est (r\xE9put\xE9 | consid\xE9r\xE9) hors p\xE9rim\xE8tre"]}}]},{"id":"existing-system","code":"HIST","title":{"fr":"d\xE9crit l'existant ou le pass\xE9","en":"describes what exists or the past"},"byDefault":true,"cues":[{"where":"around","reach":8,"fr":["(application | syst\xE8me | solution | outil | service | portail | site | plateforme | logiciel | infrastructure | organisation) (existant | actuel | historique | en place | patrimonial | en production)","(existant | actuel | historique | ancien | pr\xE9c\xE9dent | ant\xE9rieur) (application | syst\xE8me | solution | outil | service | portail | site | plateforme | logiciel | organisation | march\xE9 | projet | version | cycle)","projet pr\xE9c\xE9dent","march\xE9 pr\xE9c\xE9dent","pr\xE9c\xE9dent (march\xE9 | projet)","ancien (syst\xE8me | application | outil | march\xE9)","ancienne application","(a | ont) \xE9t\xE9 (d\xE9velopp\xE9 | con\xE7u | r\xE9alis\xE9 | d\xE9coup\xE9 | construit | mis | livr\xE9 | d\xE9ploy\xE9 | conduit | men\xE9e)","avait \xE9t\xE9","avaient \xE9t\xE9","\xE9tait","\xE9taient","n'\xE9taient","n'\xE9tait","entre {date} et {date}","jusqu'en {date}","depuis {date}","depuis (2005 | 2006 | 2007 | 2008 | 2009 | 2010 | 2011 | 2012 | 2013 | 2014 | 2015 | 2016 | 2017 | 2018 | 2019 | 2020 | 2021 | 2022 | 2023 | 2024 | 2025)","jusqu'en (2005 | 2006 | 2007 | 2008 | 2009 | 2010 | 2011 | 2012 | 2013 | 2014 | 2015 | 2016 | 2017 | 2018 | 2019 | 2020 | 2021 | 2022 | 2023 | 2024 | 2025)"],"en":["(current | existing | legacy | incumbent | previous | former | present | old) (application | system | solution | tool | service | portal | site | platform | software | infrastructure | process | contract | vendor | environment)","(was | were | has been | have been | had been) (developed | built | designed | implemented | delivered | deployed | completed | launched | created)","historically","in the past","previously","since (2005 | 2006 | 2007 | 2008 | 2009 | 2010 | 2011 | 2012 | 2013 | 2014 | 2015 | 2016 | 2017 | 2018 | 2019 | 2020 | 2021 | 2022 | 2023 | 2024)"],"except":{"fr":["(remplac* | succ\xE8d* | reprise | migr* | arr\xEAt* | ~\xE9teindre | ~d\xE9commissionner | ~d\xE9brancher) \u2026 (existant | actuel | ancien | historique | pr\xE9c\xE9dent)","ancien syst\xE8me \u2026 (arr\xEAt\xE9 | \xE9teint | d\xE9branch\xE9 | d\xE9commissionn\xE9)","ancienne application \u2026 (arr\xEAt\xE9e | \xE9teinte | d\xE9branch\xE9e | d\xE9commissionn\xE9e)"],"en":["(replac* | retir* | decommission* | migrat* | shut*) \u2026 (current | existing | legacy | old) (application | system | solution | tool | service | platform)"]}},{"where":"heading","fr":["existant","contexte","historique","situation actuelle","\xE9tat (lieux | existant | actuel)","pr\xE9sentation (organisme | minist\xE8re | \xE9tablissement | service | acheteur | collectivit\xE9)","description (existant | syst\xE8me actuel | application actuelle)"],"en":["background","current (state | system | environment | situation | process)","existing (system | environment)","history","as is","legacy"],"except":{"fr":["contexte et (objet | enjeux | objectifs | besoin | p\xE9rim\xE8tre)","(reprise | migration | remplacement | \xE9volution) \u2026 existant","contexte (projet | et) \u2026 objet"],"en":["background and (scope | objectives | requirements)"]}}]},{"id":"qualification","code":"CV","title":{"fr":"exp\xE9rience ou qualification","en":"experience or qualification"},"byDefault":true,"cues":[{"where":"heading","fr":["=cv","r\xE9f\xE9rences","profil","capacit\xE9 (technique | professionnelle)","exp\xE9rience","qualification","candidature","comp\xE9tence","habilitation","\xE9quipe propos\xE9e"],"en":["qualification","experience","past performance","resume","key personnel","certification","corporate experience","labor categor*","references"]},{"where":"around","reach":10,"commas":true,"fr":["exp\xE9rience (en | de | dans | d' | significative | av\xE9r\xE9e | professionnelle | minimum | confirm\xE9e)","ann\xE9es exp\xE9rience","comp\xE9tence en","ma\xEEtrise (de | des | du | d') (m\xE9thode | outil | technique | langage)","r\xE9f\xE9rences similaires","certification","certifi\xE9","curriculum vitae","connaissance (de | des | du)","form\xE9 (\xE0 | aux)","dipl\xF4me","habilitation"],"en":["years of experience","experience (in | with | of)","knowledge of","familiarity with","certified","certification","demonstrated experience","resumes","proficiency","skilled in","background in","degree in"]},{"where":"sentence","fr":["^ exp\xE9rience","^ comp\xE9tences","^ profil"],"en":["^ experience","^ qualifications","^ knowledge"]}]},{"id":"title-reference","code":"REF","title":{"fr":"titre d'un texte ou d'un programme","en":"title of a text or programme"},"byDefault":true,"cues":[{"where":"around","reach":4,"fr":["feuille route (num\xE9rique | strat\xE9gique | nationale | gouvernementale | minist\xE9rielle | minist\xE8re | \xE9tat)","(publie | publi\xE9 | \xE9dit\xE9e par | \xE9dit\xE9 par)","guide (anssi | dinum | cnil | intitul\xE9)","(norme | standard) ISO","circulaire","feuilles route (num\xE9riques | minist\xE9rielles | des minist\xE8res)"],"en":["publishes","published by","guide entitled","national (roadmap | strategy)","executive order","NIST (special publication | SP)","as described in OMB"]},{"where":"sentence","fr":["(http | https)","~publier \u2026 guide"],"en":["(http | https)","~publish \u2026 guide"]}]},{"id":"question","code":"BIDQ","title":{"fr":"question pos\xE9e au candidat","en":"question to the bidder"},"byDefault":true,"cues":[{"where":"sentence","fr":["<bidder> \u2026 (pr\xE9cisera | indiquera | pr\xE9cise | indique) (s'il | si | comment | quel | quelle)","(pr\xE9ciser | indiquer) (si | s'il | comment)","quel (est | sont | serait)","quelle (est | sont)","comment (le | la | les | comptez | envisagez)","pouvez vous","proposez vous","pr\xE9conisez"],"en":["^ (what | how | which | who | do | does | are | is | can | will | would | have) (you | your | is your | are your | will you | do you | is the | role)","describe (in detail | your | how | the offeror's | the respondent's)","please (describe | explain | indicate | provide your)","what (role | is | are) \u2026 (you | your)","(your | respondent's) (approach | methodology | recommend*)","do you recommend","how will you"]}]},{"id":"contents","code":"TOC","title":{"fr":"table des mati\xE8res","en":"table of contents"},"byDefault":true,"cues":[{"where":"heading","fr":["sommaire","table mati\xE8res"],"en":["table of contents","contents"]}]},{"id":"procurement","code":"OTHER","title":{"fr":"porte sur la consultation","en":"about the tender itself"},"byDefault":true,"cues":[{"where":"heading","fr":["r\xE8glement consultation","remise (offres | plis | propositions)","modalit\xE9s (remise | r\xE9ponse | consultation | candidature)","crit\xE8re (attribution | s\xE9lection | jugement | choix)","calendrier (consultation | proc\xE9dure)","pr\xE9sentation (offres | candidatures)","contenu (offre | candidature)","soumission","d\xE9roulement consultation"],"en":["evaluation (criteria | factors | of proposals | of offers)","submission","instructions to (offerors | bidders)","proposal (format | submission | requirements | content | preparation)","award","basis for award","selection","protest","deadline for receipt"]},{"where":"around","reach":8,"commas":true,"fr":["remise (offres | plis | propositions | candidatures)","consultation des entreprises","(phase | calendrier) (consultation | proc\xE9dure)","validit\xE9 (offres | propositions)","jugement offres","analyse offres","d\xE9p\xF4t (offres | plis)","candidature"],"en":["proposals (must | shall | due | received)","receipt of proposals","(quotes | offers | proposals | bids) \u2026 (submitted | due | received)","solicitation","proposal due","evaluation of proposals"]}]},{"id":"works","code":"OTHER","title":{"fr":"porte sur autre chose que le logiciel","en":"about something other than software"},"byDefault":true,"cues":[{"where":"sentence","fr":["gros \u0153uvre","permis construire","fa\xE7ade","chaudi\xE8re","b\xE2timent","g\xE9nie civil","voirie","chantier","mat\xE9riel usine","essais usine","vanne","ouvrage d'art","travaux (construction | r\xE9novation | \xE9lectricit\xE9 | peinture | plomberie)","v\xE9hicule","poste travail","postes travail","imprimante","mobilier","marquage CE","licences","b\xE2timent","\xE9tanch\xE9it\xE9","loi MOP","titre s\xE9jour","visa s\xE9jour","pays tiers","r\xE9gisseur","budget annexe"],"en":["building permit","laptop","vehicle","furniture","construction works","civil works","cable","hardware delivery","forty laptops","works contract","travel visa","printer","boiler","licences are","zero emission"]}]},{"id":"data-protection","code":"LEGAL","title":{"fr":"protection des donn\xE9es","en":"data protection"},"byDefault":true,"cues":[{"where":"sentence","fr":["responsable (de traitement | traitement)","sous traitant \u2026 donn\xE9es","donn\xE9es personnelles","donn\xE9es caract\xE8re personnel","instruction document\xE9e","=rgpd","article 28","protection donn\xE9es"],"en":["data controller","data processor","personal data","GDPR","documented instructions","data protection"]}]},{"id":"contract-law","code":"LEGAL","title":{"fr":"clause l\xE9gale ou financi\xE8re","en":"legal or financial clause"},"byDefault":false,"cues":[{"where":"around","reach":10,"commas":true,"fr":["dur\xE9e (du | de l' | des) (march\xE9 | accord cadre | contrat)","reconduction","reconduit","tacite","garantie","conservation","avance","indemnit\xE9 forfaitaire","recours","paiement","p\xE9nalit\xE9 retard","code (de la) commande publique","CCAG","assurance","cautionnement","sous traitance","propri\xE9t\xE9 intellectuelle","cession droits","r\xE9vision prix","r\xE9siliation"],"en":["period of performance","option (year | period)","base (year | period)","renewal","warranty","retention","insurance","termination","intellectual property","FAR","DFARS","statute","clause"]}]},{"id":"award-criteria","code":"OTHER","title":{"fr":"crit\xE8re d'attribution","en":"award criterion"},"byDefault":false,"cues":[{"where":"heading","fr":["crit\xE8re","notation","jugement","attribution","pond\xE9ration","m\xE9moire technique","contenu offre"],"en":["evaluation","criteria","factor","scoring","award","technical approach","proposal","quote"]},{"where":"around","reach":10,"fr":["sera not\xE9","sont not\xE9s","not\xE9e sur","points","pond\xE9ration","sous crit\xE8re","sera appr\xE9ci\xE9"],"en":["will be (evaluated | scored | rated)","points","evaluation factor"]}]},{"id":"revision","code":"REV","title":{"fr":"r\xE9visable","en":"revisable"},"byDefault":false,"cues":[{"where":"block","fr":["<revisable>"],"en":["<revisable>"]}]},{"id":"iteration","code":"SAT","title":{"fr":"se fait \xE0 chaque it\xE9ration","en":"done in each iteration"},"byDefault":false,"cues":[{"where":"sentence","fr":["chaque (it\xE9ration | sprint | quinzaine | semaine)","toutes (semaines | deux semaines | it\xE9rations)","\xE0 l'it\xE9ration","d\xE8s (premi\xE8re | deuxi\xE8me | premi\xE8res) (semaine | it\xE9ration)","(comit\xE9 | comit\xE9s) investissement","par it\xE9ration","(responsable | responsables) (du | de) produit","product owner","comit\xE9s investissement","it\xE9ration d'\xE9quipe"],"en":["each (sprint | iteration)","every (sprint | iteration | week | two weeks)","per sprint","sprint (review | conclusion | end)","end of (each | every | the) sprint","from the first (sprint | week)","product owner","user story","two week sprint"]}]},{"id":"gradual","code":"SAT","title":{"fr":"progressif","en":"gradual"},"byDefault":false,"cues":[{"where":"nearby","fr":["<gradual>"],"en":["<gradual>"]}]},{"id":"object-clause","code":"OTHER","title":{"fr":"clause d'objet","en":"object clause"},"byDefault":false,"cues":[{"where":"sentence","fr":["(objet | intitul\xE9) (du | de l' | de la) (march\xE9 | accord cadre | consultation | contrat | lot)","a pour objet","ont pour objet","march\xE9 \u2026 (porte sur | relatif | concerne)"],"en":["purpose of this (contract | RFP | solicitation | SOW)","objective of this (contract | RFP)","scope of this contract"]}]}],"evidence":[{"id":"business-product-owner","pillar":"P1","title":{"fr":"Un responsable de produit du c\xF4t\xE9 de l'administration","en":"A product owner on the public side"},"strong":{"fr":["(responsable | cheffe | chef | gestionnaire | pilote | directeur | directrice) (de | du) [=ce] produit \u20268 (mandat* | ~arbitrer | ~d\xE9cider | ~prioriser | ~fixer | ~trancher | autorit\xE9 | agent public | agente publique | disponible | issu* | direction | ~porter | ~nommer | administration | minist\xE8re | m\xE9tier | acheteur | collectivit\xE9 | c\xF4t\xE9 | ~ordonner | ~d\xE9finir \u20262 priorit\xE9s)","(agent public | agente publique | direction | bureau | service | minist\xE8re | administration | Mme | =mme | =m | madame | monsieur) \u202612 (responsable | cheffe | chef) (de | du) produit","(intrapreneur | intrapreneuse) \u20266 (~porter | service | produit | administration | minist\xE8re | direction | public | d\xE9cide)","(product owner | product manager | =PO) \u20266 (administration | minist\xE8re | direction | acheteur | c\xF4t\xE9 | m\xE9tier | public | interne | collectivit\xE9 | m\xE9tropole | r\xE9gion | d\xE9partement | ~arbitrer | ~prioriser | ~d\xE9cider | mandat\xE9 | disponible | ~trancher | ~ordonner)","(responsable | chef) produit \u20264 (arbitre | priorise | d\xE9cide | mandat\xE9 | disponible)","responsable unique \u20266 (autorit\xE9 | d\xE9cision | d\xE9cide | ~d\xE9cider | ~arbitrer)","(administration | minist\xE8re | direction | acheteur | collectivit\xE9 | client | ma\xEEtrise d'ouvrage) \u20266 (~d\xE9signer | ~nommer | ~mettre \xE0 disposition | dispose | assure le r\xF4le) \u20266 (product owner | responsable de produit | responsable du produit | =PO)"],"en":["(government | agency | state | city | county | department | public | federal | ministry | council | client | authority | in house) \u20264 product owner","product owner \u20266 (empowered | authority | accountable | ~decide | prioritizes | prioritises | will prioritize | will prioritise | final decision | available daily | set direction | set the direction | direct the | is responsible for | sets priorities | set priorities | sets the | employee | civil servant | full authority | who will)","product owner from \u20264 (agency | department | program | programme | government | ministry | city | state | county)","product owner \u20263 (is | will be) \u20263 (government | agency | state | department | employee | named)","(will | shall | has) \u20263 (designate | designated | appoint | appointed | assign | assigned | name | named | provide) \u20266 product owner","serve as \u20263 product owner","single accountable (owner | official | executive | person)","senior responsible owner","dedicated product owner","the product owner (will | shall | has) \u20262 (decide | prioritize | prioritise | accept | approve | set | own | weigh | liaise | determine)","product owner (and | or) \u2026  (agency | government)"]},"weak":{"fr":["product owner","(responsable | cheffe | chef) (de | du) produit","(chef | cheffe | directeur | directrice) projet \u20266 (administration | direction | minist\xE8re | acheteur | collectivit\xE9 | m\xE9tier | ma\xEEtrise ouvrage | ma\xEEtre d'ouvrage | interne | commune | m\xE9tropole | r\xE9gion | d\xE9partement | client)","(administration | direction | minist\xE8re | acheteur | collectivit\xE9 | ma\xEEtrise d'ouvrage | client | commune | m\xE9tropole) \u20266 (chef | cheffe | directeur | directrice) projet","(responsable | chef | cheffe | directeur | directrice) projet"],"en":["product owner","(agency | government | state | program | city | county | department | client | ministry | council) project (manager | lead | sponsor | director)","project director","project sponsor","product manager","(government | agency | state) program manager","business owner"]},"not":{"fr":["(product owner | responsable de produit | responsable du produit | =PO | chef de produit | product manager | chef de projet | directeur de projet) \u20263 (titulaire | prestataire | soumissionnaire | candidat | fournisseur)","(titulaire | prestataire | attributaire | soumissionnaire | candidat) \u20268 (product owner | proxy | responsable de produit | responsable du produit | =PO | chef de projet | directeur de projet | product manager)","(comit\xE9 | copil | copilote) \u2026 tient lieu de responsable","repr\xE9sentant pouvoir adjudicateur","responsable suivi march\xE9","(product owner | responsable de produit | =PO) \u20266 (sera | seront | est) \u20262 (d\xE9sign\xE9 | nomm\xE9 | identifi\xE9) \u20263 (ult\xE9rieurement | apr\xE8s | au d\xE9marrage)","profil \u20263 product owner","proxy (product owner | =PO)","TJM","jours (de | d') \u20262 product owner"],"en":["(contractor | vendor | supplier | offeror | provider) \u20266 (product owner | proxy product owner | project manager | product manager)","(product owner | product manager | project manager) \u20264 (provided by | supplied by | from) \u20263 (contractor | vendor | supplier)","will be (identified | designated) after","proxy product owner","(certified | experienced | experience) \u20263 product owner","labor categor*"]},"guards":{"add":["award-criteria"]}},{"id":"continuous-deployment","pillar":"P2","title":{"fr":"L'\xE9quipe d\xE9ploie elle-m\xEAme, souvent","en":"The team deploys by itself, often"},"strong":{"fr":["int\xE9gration continue","d\xE9ploiement continu","livraison continue","CI CD","cha\xEEne int\xE9gration \u2026 d\xE9ploiement","(d\xE9ploie | d\xE9ployer | d\xE9ploy\xE9 | d\xE9ploy\xE9e | mise production) \u2026 (en continu | fr\xE9quemment | plusieurs fois par (jour | semaine) | quotidiennement | chaque semaine | \xE0 chaque it\xE9ration)","\xE9quipe \u2026 d\xE9ploie (elle m\xEAme | en autonomie | seule)","tests automatis\xE9s \u2026 (chaque | modification | commit)","infrastructure as code","environnements \u2026 \xE0 la demande","devops"],"en":["CI CD","continuous (deployment | delivery | integration)","deploy* \u2026 (single command | one command | to production \u2026 (each | every) sprint)","(team | contractor) deploys \u2026 (itself | on its own | to production)","automated tests \u2026 (commit | build)","infrastructure as code","elastic","devops","devsecops","dynamically allocated"]},"not":{"fr":["plan continuit\xE9","am\xE9lioration continue"]},"guards":{"add":["award-criteria"]}},{"id":"first-small-version","pillar":"P4","title":{"fr":"Une petite premi\xE8re version est mise en service t\xF4t","en":"A small first version goes live early"},"strong":{"fr":["produit minimum viable","produit minimal viable","produit minimum","=mvp","=pmv","version minimale (utilisable | viable | fonctionnelle | du)","version b\xEAta \u20264 (usager | utilisateur | ouvert | public | service)","b\xEAta (publique | ouverte | priv\xE9e | testeurs)","b\xEAta testeur","(premi\xE8re | premi\xE8res) version \u20264 (imparfaite | r\xE9duite | minimale | simple | limit\xE9e | restreinte | resserr\xE9e)","(premier | premi\xE8re) (p\xE9rim\xE8tre | socle | noyau) \u20262 (minimal | r\xE9duit | restreint)","service en version b\xEAta","minimum viable","exp\xE9rimentation \u20265 (territoire | d\xE9partement | r\xE9gion | volontaire | population | usager | utilisateur | \xE9tablissement | site | agence | caisse | {population <= 1000})","prototype \u20265 (conditions r\xE9elles | utilisateurs r\xE9els | usagers r\xE9els | test\xE9 (par | avec | aupr\xE8s))","ouverture \u20264 (petit nombre | premiers utilisateurs | premiers usagers | {population <= 1000})","~ouvrir \u20265 (petit nombre | premiers utilisateurs | premiers usagers | {population <= 1000} | quelques (usagers | utilisateurs))","(mise en (service | production | ligne) | ~mettre en (service | production | ligne)) \u20268 (en | sous | dans) \u20262 {duration <= 3}","premi\xE8re mise en (service | production | ligne) \u20266 {duration|offset <= 3}","phase (alpha | b\xEAta | discovery)","(pilote | projet pilote | phase pilote | site pilote | sites pilotes | exp\xE9rimentation) \u202610 (avant \u20263 (g\xE9n\xE9ralisation | g\xE9n\xE9raliser | d\xE9ploiement | extension) | puis \u20263 (g\xE9n\xE9ralisation | extension | \xE9tendu))","~livrer \u20266 (aux | \xE0 des) (usagers | utilisateurs) (r\xE9els | finaux) \u20266 (chaque | toutes)","(mise en (production | service) | ~d\xE9ployer | d\xE9ploiement | livraison en production) \u20265 (chaque it\xE9ration | chaque sprint | \xE0 chaque fin de sprint | chaque semaine)"],"en":["minimum viable (product | service | scope | release)","=MVP","minimal viable (functionality | product)","minimum marketable","(public | private | closed | open) beta","(beta | alpha) (release | version | phase | launch | test with)","alpha \u20263 (used | tested | test)","pilot with \u20262 {population}","pilot \u20268 (before | prior to) \u20264 (rollout | roll out | statewide | nationwide | full | wider | national)","(first | initial) (release | version) (within | in) {duration <= 3}","limited release to","soft launch","(working | deployable) (code | software) \u20266 (first | each | every) (sprint | iteration)","thin slice","(~deploy | ~release | released to | deployed to) \u20266 production \u20266 (each | every) (sprint | iteration | week | two weeks)","continuously deliver iterations","(early | small | frequent) release to \u20262 users","in production early","used in production \u20264 (early | from)"]},"weak":{"fr":["prototype","=pilote","projet pilote","site pilote","=alpha","=b\xEAta","exp\xE9rimentation","preuve concept","version (0 | z\xE9ro | r\xE9duite)"],"en":["prototype","pilot","alpha","beta","proof of concept"]},"not":{"fr":["beta.gouv*","b\xEAta gouv","=beta gouv","maquette","(prototype | pilote) \u20264 (d\xE9monstration | pr\xE9sentation | comit\xE9 | choix)","comit\xE9 de pilotage","(exp\xE9rimentation | version b\xEAta | mvp) \u20263 (n'est pas | exclu)"],"en":["prototype \u20266 (demonstration | demo | illustration | purposes)","no pilot","pilot testing","pilot (month | phase at)","proof of concept demonstration","commercial MVP","most valuable player"]},"guards":{"add":["award-criteria"]}},{"id":"graded-security","pillar":"P2","title":{"fr":"Une s\xE9curit\xE9 gradu\xE9e","en":"Graded security"},"strong":{"fr":["s\xE9curit\xE9 \u2026 (gradu\xE9e | progressive | proportionn\xE9e | proportionn\xE9es | r\xE9\xE9valu\xE9e)","homologation (provisoire | simplifi\xE9e | progressive)","ateliers \u2026 analyse risques \u2026 courts","abuser stories","EBIOS \u2026 agile","MonServiceS\xE9curis\xE9","homologation \xE9largie","risques r\xE9siduels \u2026 (accept\xE9s | assum\xE9s)","tests s\xE9curit\xE9 automatis\xE9s","(s\xE9curit\xE9 | risque) \u2026 (chaque it\xE9ration | chaque sprint)"],"en":["(provisional | limited) (authority | authorization)","security stories","threat model* \u2026 (sprint | iteration)","risk accepted by","automated security (scan* | test*)","(static | dynamic) (analysis | scan*) \u2026 (pipeline | sprint | commit)","security \u2026 (each | every) sprint","free of \u2026 (medium | high) \u2026 vulnerabilities"]},"guards":{"add":["award-criteria"]}},{"id":"impact-steering","pillar":"P5","title":{"fr":"Le service est pilot\xE9 par son impact","en":"The service is steered by its impact"},"strong":{"fr":["(indicateur | mesure | ~mesurer | ~\xE9valuer | \xE9valuation | objectif | suivi | ~suivre | matrice | pilotage | ~piloter | preuve | cible | rapport co\xFBt) \u20263 impact","impact \u20264 (mesur\xE9 | \xE9valu\xE9 | d\xE9montr\xE9 | suivi | publi\xE9)","~rendre compte \u20264 impact","North Star","AARRI","(utilisateur | usager) actif","metabase publique","taux \u20262 (conversion | compl\xE9tion | compl\xE9tude (de la | des) d\xE9marche | non recours | recours | adoption | r\xE9tention | abandon (de la | des) (d\xE9marche | proc\xE9dure))","taux \u20262 (usage | utilisation | satisfaction | r\xE9ussite) \u20264 (service | d\xE9marche | usager | utilisateur | produit | mesur\xE9 | suivi | publi\xE9 | parcours)","(indicateur | mesure | ~mesurer | suivi | ~suivre) \u20264 (taux usage | taux utilisation | usage (r\xE9el | du service | du produit) | usage et)","non recours \u20266 (r\xE9duit | baisse | diminu* | r\xE9duction | recule)","(baisse | r\xE9duction | recul) \u20262 non recours","(indicateur | objectif | but | r\xE9sultat attendu | r\xE9ussite | succ\xE8s | cible) \u20268 (baisse | r\xE9duction | diminution | ~r\xE9duire | ~diminuer | hausse | augmentation | ~augmenter) \u20265 (nombre | d\xE9lai | taux | part | pourcentage | temps | non recours)","(enqu\xEAte | mesure | ~mesurer | indicateur | taux | score | note | barom\xE8tre | suivi) \u20263 satisfaction \u20263 (usager | utilisateur | agent | citoyen | b\xE9n\xE9ficiaire | public)","satisfaction \u20263 (usager | utilisateur | citoyen | agent | b\xE9n\xE9ficiaire) \u20266 (mesur\xE9 | publi\xE9 | suivi | \xE9valu\xE9 | recueilli)","Net Promoter Score","page stats","page statistiques","(statistiques | indicateurs | chiffres) \u20263 (rendu public | publi\xE9 | public)","Je donne mon avis","jedonnemonavis","(indicateur | mesure | ~mesurer) \u20262 (utilit\xE9 | usage | r\xE9sultat (pour | du service | usager) | valeur (usage | apport\xE9e | cr\xE9\xE9e | produite))","valeur usage \u20264 (mesur\xE9 | constat\xE9 | d\xE9montr\xE9)","r\xE9sultats \u20262 (mesur\xE9s | constat\xE9s) \u20265 (usager | utilisateur | public)"],"en":["outcome \u20261 (metric | measure | indicator | measures)","(impact | usage | adoption | uptake) (measure | metric | indicator | measurement | metrics)","(~measure | metric | indicator | =KPI | =KPIs | track | tracked | tracking) \u20265 (outcome | outcomes | adoption | user satisfaction | customer satisfaction | value delivered | uptake | task completion | user success)","~measure \u20265 (impact (of | on) \u20263 (service | user | users | public | program | product) | whether users)","(monthly | daily | weekly) active users","(task | form | application) completion rate","(conversion | adoption | uptake | abandonment) rate","time to complete \u2026 (measured | reduced | tracked)","(reduce | reduction | decrease | increase) \u2026 by {ratio}","(user | customer | citizen | resident) satisfaction \u20266 (measured | published | score | survey | index | rating | tracked)","(net promoter score | NPS)","publish \u20263 performance (data | metrics)","public \u20262 performance dashboard","cost per outcome","=OKR","=OKRs","objectives and key results","outcome \u20266 (decide | decides | drive | drives | inform | informs) \u20268 (priorit* | funding | next)","success \u20264 (measured by | defined by | metrics | criteria are) \u202610 (user | users | adoption | outcome | time | satisfaction | reduction)"]},"weak":{"fr":["(statistiques | indicateurs | mesure) \u20262 (usage | fr\xE9quentation | visite | utilisation)","indicateur \u20263 r\xE9sultat","satisfaction (usager | utilisateur)","valeur ajout\xE9e (pour | usager)"],"en":["outcome (based | oriented | focused)","desired outcome","usage statistics","(user | customer) satisfaction","user insights","key performance indicator"]},"not":{"fr":["\xE9tude impact","analyse impact","=AIPD","impact \u20262 (planning | donn\xE9es | budget | carbone | environnement* | protection | calendrier | charge | serveur | r\xE9seau | techniqu* | risque | vie priv\xE9e | \xE9cologique | num\xE9rique | demande | anomalie | incident | \xE9volution | financier | co\xFBt | d\xE9lai | organisationnel | s\xE9curit\xE9 | performances | syst\xE8me | modification | changement | m\xE9tier | exploitation | production)","(minimi* | ~r\xE9duire | r\xE9duction | ~limiter | calcul | qualifier | faible) \u2026 impact","(indicateur | indicateurs) \u20264 (SLA | niveau service | niveaux de service | disponibilit\xE9 | qualit\xE9 service | d\xE9lai)","(mesure | mesurer | \xE9valuation | \xE9valuer | suivi) \u20263 impact \u20266 (\xE9volution | modification | demande | panne | incident | carbone | environnement* | bascule | migration)","aucun indicateur","(outil | plateforme | module | application | solution | logiciel | syst\xE8me) \u20264 (permet | permettra | permettant | doit | devra | affiche | restitue | propose) \u202612 (indicateur | taux | satisfaction | impact | usage | statistiques)","\xE9tude d'impact","mesures (de r\xE9duction | correctives)","en fonction de l'impact","niveau d'impact"],"en":["(privacy | environmental | schedule | cost | security | business | budget | regulatory | data protection) impact (assessment | analysis)","impact (assessment | analysis | level | statement)","high impact","impact to","impacts","SLA","availability rate","(system | solution | application | portal | platform | tool | dashboard | software | site | module) (shall | must | will | should | needs to) \u202614 (metric | metrics | outcome | outcomes | usage | satisfaction | adoption | rate | measure | track | tracking)","schedule performance","cost performance","(impact | outcome) of \u20264 (change | changes | review | test | tests | testing | evaluation | hearing | appeal | inspection | workshop)","contractor performance"]},"guards":{"add":["award-criteria"]}},{"id":"integrated-team","pillar":"P2","title":{"fr":"Une \xE9quipe pluridisciplinaire et stable","en":"A stable cross-functional team"},"strong":{"fr":["\xE9quipe (pluridisciplinaire | int\xE9gr\xE9e | produit | autonome | pluri disciplinaire | multidisciplinaire | mixte)","m\xEAme \xE9quipe \u2026 (d\xE9but | exploitation | construi*)","\xE9quipe (stable | d\xE9di\xE9e | resserr\xE9e)","(designer | designers | UX) \u2026 (d\xE9veloppeur | d\xE9veloppeurs) \u2026 (\xE9quipe | profils)","\xE9quipe \u2026 (design | designer | UX) \u2026 (d\xE9velopp* | d\xE9ploi*)"],"en":["cross functional team","multi disciplinary team","multidisciplinary (team | product team)","integrated [product] team","same team \u2026 (build* | run* | operate*)","(stable | dedicated | empowered) team","team \u2026 (designer* | researcher*) \u2026 developer*","product team"]},"weak":{"fr":["\xE9quipe projet","\xE9quipe"],"en":["team"]},"not":{"fr":["\xE9quipe d\xE9di\xE9e \u2026 support"]},"guards":{"add":["award-criteria"]}},{"id":"investment-committee","pillar":"P5","title":{"fr":"La suite est d\xE9cid\xE9e selon les r\xE9sultats","en":"Funding follows results"},"strong":{"fr":["comit\xE9 investissement","(d\xE9cision | ~d\xE9cider | d\xE9cide | choix) \u20266 (poursuivre | continuer | poursuite) \u20264 (ajuster | arr\xEAter | stopper | pivoter | abandonner | arr\xEAt | r\xE9orienter | abandon)","(poursuivre | continuer)","[ajuster | de pivoter | r\xE9orienter] ou \u20262 (arr\xEAter | stopper | abandonner)","(tranche | option | phase suivante | reconduction | march\xE9 subs\xE9quent | financement | budget | lot) \u202610 (affermi* | lev\xE9e | ~lever | ~d\xE9cider | ~d\xE9clencher | ~accorder | ~reconduire | conditionn\xE9 | d\xE9bloqu\xE9 | selon | au vu | en fonction) \u20268 (usage | impact | r\xE9sultats (obtenus | constat\xE9s | mesur\xE9s | pour) | utilit\xE9 | valeur (apport\xE9e | produite | d'usage) | adoption | usagers actifs | utilisateurs actifs | satisfaction)","(tranche | option) \u20263 affermi* \u20262 si \u202612 (usager | utilisateur | usage | impact | actif)","(arr\xEAt | ~arr\xEAter | ~stopper | ~interrompre | fin) \u20265 (service | produit | projet | d\xE9veloppement) \u20268 (utilit\xE9 | impact | usage | valeur) \u20266 (pas | d\xE9montr\xE9* | insuffisant)","~pivoter","pivot (ou | et) \u20262 (pers\xE9v\xE9r* | arr\xEAt)","financement (progressif | par paliers | par \xE9tapes)","(=go | go) (no go | nogo) \u20268 (valeur | usage | impact | r\xE9sultat | utilit\xE9)","(au vu | en fonction | selon | au regard) \u20263 (impact | usage | utilit\xE9) \u202610 (poursuite | poursuivre | arr\xEAt | arr\xEAter | reconduire | reconduction | continuer)"],"en":["investment (committee | board)","(continue | persist | proceed)","[pivot | change] (or | ,) \u20262 (stop | pivot | terminate | end)","(continue | pivot | stop) \u20263 (pivot | stop) [decision]","pivot or (persevere | stop)","funding \u20268 (increase* | follow* | release* | depend* | grow* | contingent | conditional) \u20268 (value | outcome | outcomes | results | adoption | usage | impact)","(stop | terminate | end | discontinue | cancel) \u20268 (value | outcome | outcomes | impact | adoption) \u20266 (not | is not | isn't | fails | insufficient)","(not | no) \u20264 (value | outcomes | impact) \u20268 (stop | terminate | end | discontinue)","terminate \u20264 value \u2026 not","(go no go | go or no go) \u20268 (outcome | outcomes | value | usage | adoption)","(option | options | option year | phase | next phase | renewal) \u20264 (exercised | awarded | exercise | approved | funded) \u20268 (based on | depending on | if | subject to | in light of) \u20266 (outcome | outcomes | value | usage | adoption | impact | user)","(stop | end) at any time if"]},"not":{"fr":["comit\xE9 investissement immobilier","investissement immobilier","affermi* \u20264 calendrier"],"en":["capital investment","real estate"]},"guards":{"add":["award-criteria"],"drop":["negation"]}},{"id":"learning-organisation","pillar":"P4","title":{"fr":"L'\xE9quipe apprend et entretient son code","en":"The team learns and looks after its code"},"strong":{"fr":["r\xE9trospective","post mortem","droit \xE0 l'erreur","dette technique","d\xE9sendettement","mise \xE0 jour \u2026 d\xE9pendances","revue de code","revues de code","(pair | bin\xF4me)","hypoth\xE8ses \u2026 publi\xE9s","communaut\xE9 pratiques"],"en":["retrospective","blameless","technical debt","continuous learning","code review","peer review","pair programming","refactor*"]},"guards":{"add":["award-criteria"]}},{"id":"post-launch-funding","pillar":"P4","title":{"fr":"Un budget pour am\xE9liorer apr\xE8s l'ouverture","en":"Money to improve after launch"},"strong":{"fr":["budget annuel \u2026 (am\xE9lioration | vitesse croisi\xE8re | \xE9volution)","(unit\xE9s oeuvre | UO) \u2026 am\xE9lioration continue","jours \u2026 (\xE9volution | am\xE9lioration) \u2026 (mois | an)","financement r\xE9current","am\xE9lioration continue \u2026 (financ\xE9e | budget | dur\xE9e | pendant)","r\xE9partition constante","enveloppe \u2026 (\xE9volution | am\xE9lioration) \u2026 (annuelle | mensuelle | apr\xE8s)"],"en":["recurring budget","budget \u2026 continuous improvement","option years \u2026 (improve* | enhance* | continue*)","(most | majority) of the budget \u2026 after launch","team retained after","operational expense"]},"weak":{"fr":["maintenance \xE9volutive","\xE9volutions \u2026 bon commande","\xE9volution fonctionnelle"],"en":["enhancement","option year"]},"guards":{"add":["award-criteria"]}},{"id":"problem-framing","pillar":"P3","title":{"fr":"Un probl\xE8me d'usager","pas une solution":null,"en":"A user problem, not a solution"},"strong":{"fr":["probl\xE8me \u2026 (r\xE9soudre | \xE0 r\xE9soudre | usager | rencontr\xE9)","probl\xE8mes \xE0 r\xE9soudre","objectif impact","objectifs d'impact","hypoth\xE8ses \u2026 (valider | tester | v\xE9rifier)","proposition valeur","irritant","r\xE9cits d'usage","(en tant que) \u2026 (je veux | je souhaite)"],"en":["problem to solve","problems to solve","user problem","value proposition","statement of objectives","(illustrative | indicative | preliminary) user stories","assumption* to test","as a \u2026 I want"]},"guards":{"add":["award-criteria"]}},{"id":"reversible-and-open","pillar":"P5","title":{"fr":"Code ouvert et r\xE9versibilit\xE9","en":"Open code and a way out"},"strong":{"fr":["code source (ouvert | publi\xE9 | libre)","code ouvert","open source","licence (libre | ouverte)","logiciel libre","(code | sources) \u2026 propri\xE9t\xE9 (de l' | du | de la | exclusive) \u2026 (administration | acheteur | minist\xE8re | ma\xEEtre ouvrage | collectivit\xE9)","cession \u2026 droits \u2026 (code | d\xE9veloppements | r\xE9sultats | logiciel)","r\xE9versibilit\xE9","donn\xE9es \u2026 exportables","standards ouverts","(API | interfaces) \u2026 (ouvertes | document\xE9es)","d\xE9p\xF4t public","communs num\xE9riques","formats ouverts","transf\xE9rabilit\xE9"],"en":["open source","public repository","public domain","(government | agency | state) owns","owned by the (government | agency | state)","(unlimited | government purpose) rights","data \u2026 (exportable | portab* | open formats)","open (API | standards | formats)","transition out","exit plan","transition plan","work for hire","ownership of (data | code | work products | source)"]},"guards":{"add":[]}},{"id":"short-iterations","pillar":"P4","title":{"fr":"Des it\xE9rations courtes","en":"Short iterations"},"strong":{"fr":["(it\xE9ration | sprint | cycle) \u2026 {duration <= 1.1 role=any}","{duration <= 1.1 role=any} \u2026 (it\xE9ration | sprint)","toutes les (deux | trois) semaines","cycles courts","it\xE9rations (courtes | successives)","chaque quinzaine","(d\xE9monstration | revue) \u2026 (fin | issue) \u2026 (it\xE9ration | sprint)","priorit\xE9s \u2026 r\xE9examin\xE9es \u2026 chaque (it\xE9ration | sprint)","backlog \u2026 (r\xE9ordonn\xE9 | reprioris\xE9 | r\xE9\xE9valu\xE9)"],"en":["(two | three | 2 | 3) week (sprint | iteration)","(sprint | iteration) \u2026 {duration <= 1.1 role=any}","{duration <= 1.1 role=any} \u2026 (sprint | iteration)","re prioritized (each | every) sprint","reprioritized","(demo | demonstration | review) \u2026 (end of | each | every) \u2026 sprint","short iterations","sprint review"]},"weak":{"fr":["sprint","it\xE9ration"],"en":["sprint","iteration"]},"guards":{"add":["award-criteria"]}},{"id":"user-contact","pillar":"P3","title":{"fr":"Des utilisateurs r\xE9els sont rencontr\xE9s","en":"Real users are met"},"strong":{"fr":["recherche (utilisateur | utilisateurs | usager | usagers)","(entretien | interview | observation | immersion) \u2026 (utilisateur | usager | agent | terrain | citoyen | jeune | parent)","test (utilisateur | utilisateurs | usager | usagers | utilisabilit\xE9 | usage)","tests (utilisateurs | usagers | utilisabilit\xE9 | usage | gu\xE9rilla)","tests (aupr\xE8s | avec) \u2026 (utilisateur | usager | agent)","(dialogue | contact | \xE9change) (direct | r\xE9gulier | permanent | continu) \u2026 (utilisateur | usager | terrain)","premiers utilisateurs","early adopters","panel \u2026 suivi","retours (des | d') (utilisateur | utilisateurs | usager | usagers) \u2026 (chaque | it\xE9ration | trait\xE9s | int\xE9gr\xE9s | pris)","co construction \u2026 (usager | utilisateur)","(atelier | ateliers) \u2026 co conception \u2026 (usager | utilisateur)","UX research","ethnograph*","(parcours | r\xE9cits) \u2026 observ\xE9s","rencontrer \u2026 (utilisateur | usager)","(aller | va | vont) \u2026 rencontre \u2026 (utilisateur | usager | terrain)","boucle \u2026 (retour | r\xE9troaction | feedback) \u2026 (utilisateur | usager)","(immersion | visites) terrain","\xE9tudes utilisateurs","(feedback | retours) \u2026 utilisateurs \u2026 (sprint | it\xE9ration)"],"en":["user research","usability (test | testing | study | studies)","(interview | observation | shadowing) \u2026 (user | caseworker | staff | citizen | applicant)","user (interview | testing | feedback session | test)","(testing | tested | research | tests) with (real | actual | end | representative) \u2026 user","human centered design","human centred design","user centered design (activities | process | methods | practices)","work alongside \u2026 (staff | user)","(sprint | iteration) reviews \u2026 (attended | open) \u2026 user","feedback from \u2026 (user | end user | caseworker) \u2026 (sprint | iteration | release | regularly | continuous*)","continuous user feedback","design research","user insight","co design","customer discovery","ethnographic","contextual inquiry","(engage | engaging) \u2026 end users \u2026 (throughout | continu* | regular*)"]},"weak":{"fr":["exp\xE9rience utilisateur","retours (utilisateurs | usagers)","retours des (utilisateurs | usagers)","ateliers \u2026 (utilisateurs | usagers)","besoins des (utilisateurs | usagers)","parties prenantes \u2026 consult\xE9es","ergonome","UX"],"en":["user experience","user feedback","stakeholder (interview | workshop | consultation)","user needs","field test*","UX","focus groups","user centered","user friendly workshops"]},"not":{"fr":["entretien (annuel | professionnel | maintenance | pr\xE9alable | candidat | locaux | du mat\xE9riel)","formation \u2026 utilisateurs","aucun \u2026 (\xE9change | contact) \u2026 (usager | utilisateur)","(entretien | entretenir) (site | mat\xE9riel)"],"en":["job interview","interview(s) with (offeror | bidder | vendor)","user acceptance test*"]},"guards":{"add":["award-criteria"]}}],"exceptions":[{"id":"legal-text","title":{"fr":"Prescription l\xE9gale","en":"Statutory requirement"},"because":{"fr":"Une date ou une prescription impos\xE9e par un texte est cit\xE9e \xE0 c\xF4t\xE9 ; ouvrez le p\xE9rim\xE8tre minimal \xE0 cette date.","en":"A statutory date or requirement is quoted beside it; open the smallest possible scope on that date."},"in":"nearby","phrases":{"fr":["(conform\xE9ment | en application | en vertu | pr\xE9vu | fix\xE9 | impos\xE9 | entr\xE9e vigueur) \u2026 (loi | d\xE9cret | arr\xEAt\xE9 | r\xE8glement | directive | code | circulaire | ordonnance)","cerfa","(loi | d\xE9cret | arr\xEAt\xE9 | ordonnance | directive | r\xE8glement) (n | no | num\xE9ro | UE | du {date})","loi finances","entr\xE9e en vigueur"],"en":["(as required | mandated | pursuant | in accordance) \u2026 (law | act | statute | regulation | directive | code)","statutory (deadline | date | requirement | form)","public law"]},"not":{"fr":["code de la commande publique","CCAG","r\xE8glement consultation","r\xE8glement int\xE9rieur"],"en":["federal acquisition regulation","FAR"]},"categories":["planning","scope","sizing"]},{"id":"expert-users","title":{"fr":"Syst\xE8me simple pour quelques utilisateurs experts","en":"Simple system for a few expert users"},"because":{"fr":"Le document d\xE9crit un outil simple pour peu d'utilisateurs experts, o\xF9 l'incertitude est faible.","en":"The document describes a simple tool for a few expert users, where uncertainty is low."},"in":"document","phrases":{"fr":["utilisateurs experts","utilisateur expert","{population <= 50} experts","agents experts","public restreint (de | d') experts"],"en":["expert users","handful of expert users"]},"categories":["users"]},{"id":"short-stretch","title":{"fr":"P\xE9riode courte et peu incertaine","en":"Short stretch of low uncertainty"},"because":{"fr":"La p\xE9riode est courte et le sujet annonc\xE9 sans incertitude.","en":"The stretch is short and the subject is said to be certain."},"in":"block","phrases":{"fr":["sans incertitude","peu incertain","reprise \xE0 l'identique","remplacement \xE0 l'identique","cycle en V court","\xE9volution r\xE9glementaire"],"en":["low uncertainty","like for like","no uncertainty","regulatory change"]},"categories":["planning","sizing"]},{"id":"safety","title":{"fr":"S\xFBret\xE9, d\xE9fense ou sant\xE9","en":"Safety, defence or health"},"because":{"fr":"Le syst\xE8me rel\xE8ve d'un r\xE9gime de s\xFBret\xE9, de d\xE9fense ou de sant\xE9 d\xE8s le premier jour.","en":"The system falls under a safety, defence or health regime from day one."},"in":"document","phrases":{"fr":["op\xE9rateur importance vitale","=oiv","=ose","op\xE9rateur services essentiels","h\xE9bergement donn\xE9es sant\xE9","h\xE9bergeur donn\xE9es sant\xE9","=hds","dispositif m\xE9dical","secret d\xE9fense","habilitation d\xE9fense","diffusion restreinte","r\xE9seau classifi\xE9","NIS2","NIS 2"],"en":["critical infrastructure","classified (network | data | information)","medical device","IEC 62304","DO 178C","safety critical","HIPAA"]},"categories":["security"]},{"id":"existing-maintenance","title":{"fr":"Maintenance d'un logiciel existant","en":"Maintenance of existing software"},"because":{"fr":"Le march\xE9 porte sur la maintenance d'un service existant ; r\xE9servez tout de m\xEAme des jours d'\xE9volution.","en":"The contract is about maintaining a live service; still, reserve days for improvement."},"in":"document","phrases":{"fr":["tierce maintenance applicative (de | du | des | d')","maintenance applicative (de | du | des | d')","maintien condition op\xE9rationnelle (de | du) (existant | application | syst\xE8me)"],"en":["(maintenance | sustainment | operations and maintenance) of (the | an) existing (system | application | platform)","maintain and enhance (the | existing)"]},"categories":["maintenance"]},{"id":"experiment","title":{"fr":"Exp\xE9rimentation d\xE9clar\xE9e","en":"Declared experiment"},"because":{"fr":"Le document se pr\xE9sente comme une exp\xE9rimentation courte, avec une d\xE9cision \xE0 la fin.","en":"The document is a short, declared experiment with a decision at its end."},"in":"document","phrases":{"fr":["preuve concept","(exp\xE9rimentation | prototype) \u2026 {duration <= 6 role=any}","phase exp\xE9rimentation"],"en":["proof of concept","(experiment | pilot) \u2026 {duration <= 6 role=any}"]},"categories":["funding"]}],"kinds":[{"kind":"software-build","cues":[{"where":"title","points":8,"most":2,"fr":["(conception | d\xE9veloppement | r\xE9alisation | cr\xE9ation | refonte | mise \u0153uvre | construction) \u2026 (application | logiciel | plateforme | plate forme | portail | site | t\xE9l\xE9service | service num\xE9rique | syst\xE8me information | outil num\xE9rique | solution num\xE9rique | site web | site internet | observatoire | base de donn\xE9es)","(conception | r\xE9alisation | d\xE9veloppement) \u2026 service \u2026 (rendez vous | en ligne | num\xE9rique | t\xE9l\xE9*)","site (web | internet)","plateforme (num\xE9rique | web | collaborative)","application (mobile | web)","produit num\xE9rique","mode produit","service num\xE9rique","cahier charges web","conception \u2026 syst\xE8me","d\xE9veloppement informatique","syst\xE8me information"],"en":["(design | development | develop | build | implementation | modernization | replacement | creation) \u2026 (application | software | system | platform | portal | website | web site | app | database | digital tool | digital tools)","(agile | software) development","digital service","web development","search tool","information system","enhanced \u2026 tool","digital tools","web application","mobile application"]},{"where":"opening","points":3,"most":6,"fr":["(conception | d\xE9veloppement | r\xE9alisation | cr\xE9ation | refonte | mise \u0153uvre | construction | con\xE7oit | d\xE9velopper | concevoir) \u2026 (application | logiciel | plateforme | plate forme | portail | site | t\xE9l\xE9service | service num\xE9rique | syst\xE8me information | outil num\xE9rique | module | prototype | base de donn\xE9es | produit num\xE9rique)","produits num\xE9riques","(rendez vous | prise rendez vous | d\xE9marche | service | proc\xE9dure) \u2026 en ligne","service public num\xE9rique","site (web | internet)","d\xE9veloppement logiciel","d\xE9veloppement informatique","\xE9quipe d\xE9veloppement"],"en":["(design | develop | development | build | implement | implementation | create | modernize | replace | rewrite) \u2026 (application | software | system | platform | portal | website | web site | app | database | digital tool | search tool | web based)","software development","agile development","product owner","user stories","digital service","software solution","IT project","(database | licensing | permitting | permit | case management | registration) \u2026 (system | solution | module)","(replace | replacement | replaces) \u2026 (legacy | existing | current | aging) \u2026 (system | database | application)"]},{"where":"body","points":1,"most":14,"fr":["d\xE9veloppeur","fonctionnalit\xE9","logiciel","API","interface utilisateur","sprint","backlog","code source","back office","front office","base de donn\xE9es","h\xE9bergement","serveur","maquette","recette","RGAA","mise production","navigateur","CMS","SQL","web","applicatif"],"en":["software","developer","functionality","user interface","API","sprint","backlog","source code","database","server","user stories","UAT","browser","web","hosting","code","CMS","SQL"]}]},{"kind":"software-evolution","cues":[{"where":"title","points":20,"most":1,"fr":["tierce maintenance applicative","=TMA","maintenance (applicative | \xE9volutive | corrective) \u2026 (application | logiciel | syst\xE8me | site | plateforme | portail | concentrateur)","maintenance \xE9volutive","maintien condition op\xE9rationnelle \u2026 (application | logiciel | syst\xE8me)"],"en":["application maintenance","(maintenance | support) and (enhancement | development)","(enhance | enhancement | enhancements | sustainment) \u2026 (system | portal | application | website)","operations and maintenance \u2026 (system | application | website)","(maintenance | support) (services | of) \u2026 (application | app | system | website | portal)","web \u2026 (support | program support)"]},{"where":"opening","points":5,"most":4,"fr":["tierce maintenance applicative","=TMA","maintenance (applicative | \xE9volutive | corrective et \xE9volutive)","(maintien | maintenance) \u2026 (application existante | existant)"],"en":["application maintenance","(maintain | maintenance | support | operate | enhance) \u2026 (existing | current) \u2026 (system | application | website | portal | platform | web)","(multiple | previous) (phases | releases) \u2026 (completed | delivered)","enhance (the | an) \u2026 (system | portal | application)","(development | enhancement) \u2026 maintenance and support","maintenance and support services","operations and maintenance","(new | next) phase \u2026 (release | releases)","work is [currently] ongoing","enhancements (to | of) \u2026 (system | portal | application | platform)"]},{"where":"body","points":1,"most":6,"fr":["maintenance corrective","maintenance \xE9volutive","anomalie","application existante","prise en charge","infog\xE9rance","tickets"],"en":["bug fix","enhancement","existing system","existing application","releases","tier 2","help desk","maintenance","current system"]}]},{"kind":"off-the-shelf","cues":[{"where":"title","points":20,"most":1,"fr":["(acquisition | fourniture | achat) \u2026 (logiciel | progiciel | licence | solution | GED)","progiciel","abonnement \u2026 (logiciel | SaaS | solution)","licences logiciel*","=SaaS","logiciel en mode"],"en":["(purchase | acquisition | procurement | subscription) \u2026 (software | licen* | SaaS | COTS | solution)","COTS","software as a service","commercial off the shelf","software licenses"]},{"where":"opening","points":5,"most":4,"fr":["progiciel (du march\xE9 | existant | standard | de)","solution (du march\xE9 | existante | \xE9prouv\xE9e)","(logiciel | solution) en mode SaaS","licence","sans d\xE9veloppement sp\xE9cifique","abonnement","\xE9diteur \u2026 (progiciel | logiciel)"],"en":["commercial off the shelf","COTS","SaaS","out of the box","existing product","subscription","configured not customized"]},{"where":"body","points":1,"most":6,"fr":["progiciel","licence","\xE9diteur","SaaS","param\xE9trage","abonnement"],"en":["license","licence","SaaS","COTS","subscription","vendor's product","configuration"]}]},{"kind":"hosting-infrastructure","cues":[{"where":"title","points":20,"most":1,"fr":["(prestation | service | march\xE9 | fourniture) \u2026 (h\xE9bergement | infog\xE9rance | datacenter | r\xE9seau)","infog\xE9rance","h\xE9bergement \u2026 (infrastructure | serveurs | site | applications)","(infrastructure | \xE9quipements) (r\xE9seau | serveurs | informatique)"],"en":["hosting services","managed hosting","data center (services | relocation)","network (equipment | infrastructure | services)","infrastructure as a service","cloud hosting"]},{"where":"opening","points":4,"most":4,"fr":["infog\xE9rance \u2026 (serveurs | infrastructure | parc)","h\xE9bergement sec","baies","\xE9quipements r\xE9seau","datacenter"],"en":["rack","managed services \u2026 servers","network equipment","data center"]}]},{"kind":"advisory","cues":[{"where":"title","points":22,"most":1,"fr":["(assistance | AMOA) \u2026 ma\xEEtrise ouvrage","AMOA","(mission | prestation) \u2026 (conseil | audit | \xE9tude | expertise)","\xE9tude (pr\xE9alable | faisabilit\xE9 | opportunit\xE9)","audit"],"en":["advisory services","independent verification and validation","IV V","feasibility study","(organizational | management) consulting"]},{"where":"opening","points":4,"most":4,"fr":["mission \u2026 (AMOA | conseil | audit | assistance)","assister \u2026 ma\xEEtre ouvrage","prestations intellectuelles \u2026 (conseil | assistance)"],"en":["advisory services","independent verification"]}]},{"kind":"other","cues":[{"where":"title","points":30,"most":1,"fr":["(travaux | construction | r\xE9habilitation | r\xE9novation | extension) \u2026 (b\xE2timent | \xE9cole | groupe scolaire | logement | logements | voirie | maison | salle | gymnase | fa\xE7ade | toiture)","lot (n | no | num\xE9ro) \u2026 (gros \u0153uvre | chauffage | CVC | plomberie | \xE9lectricit\xE9 | menuiserie | peinture | ventilation)","CVC","chauffage ventilation","(fourniture | acquisition | installation) \u2026 (v\xE9hicule | mobilier | borne | bornes | moteur | moteurs | mat\xE9riel | \xE9quipement)","bornes recharge","(moteur | moteurs) (diesel | thermique | agricole | agricoles | engin | engins)","construction \u2026 logements","(groupe scolaire) \u2026 (travaux | construction | lot)","plomberie","nettoyage (locaux | b\xE2timent)","espaces verts","restauration scolaire"],"en":["(construction | renovation) of","market research","(supply | purchase) of (vehicles | furniture | equipment)","cleaning services","landscaping","catering","road works","janitorial"]},{"where":"opening","points":5,"most":6,"fr":["gros \u0153uvre","logements (neufs | collectifs)","borne recharge","moteur (diesel | thermique | agricole)","ma\xEEtre \u0153uvre \u2026 travaux","chaufferie","tuyauterie","terrassement","DTU","c\xE2blage","ventilation","radiateur","pose (de | des | du)","g\xE9nie civil","norme NF","bornes","entreprise \u2026 travaux","corps (d') \xE9tat","tracteur","engin agricole"],"en":["construction","market research","survey (respondents | panel)","focus groups","brand","vehicles","equipment supply","building","opinion research"]},{"where":"body","points":1,"most":8,"fr":["chantier","b\xE9ton","chaudi\xE8re","tuyauterie","radiateur","ventilation","DTU","plomberie","\xE9tanch\xE9it\xE9","terrassement","moteur diesel","c\xE2ble","borne","IRVE","disjoncteur","calorifugeage","menuiserie","peinture","pl\xE2trerie","carrelage","fouille","ma\xE7onnerie","gaine","robinet"],"en":["concrete","plumbing","roofing","survey instrument","respondents","focus group","sample size","questionnaire","moderator","excavation","fieldwork"]}]}],"pieces":[{"piece":"CCAP","main":false,"fr":["cahier des clauses administratives particuli\xE8res","=CCAP"],"en":["general terms and conditions","terms and conditions"]},{"piece":"CCTP","main":true,"fr":["cahier des clauses techniques particuli\xE8res","=CCTP"],"en":["technical specifications"]},{"piece":"CCP","main":true,"fr":["cahier des clauses particuli\xE8res","=CCP"]},{"piece":"RC","main":false,"fr":["r\xE8glement de la consultation","r\xE8glement consultation","=RC"],"en":["instructions to offerors"]},{"piece":"acte-engagement","main":false,"fr":["acte d'engagement"]},{"piece":"BPU","main":false,"fr":["bordereau des prix unitaires","d\xE9composition du prix global et forfaitaire"],"en":["price schedule"]},{"piece":"TDR","main":true,"fr":["termes de r\xE9f\xE9rence"],"en":["terms of reference"]},{"piece":"RFP","main":true,"fr":["demande de proposition","demande de propositions","appel d'offres"],"en":["request for proposals","request for proposal","request for quotation","request for quotations","=RFP","=RFQ","solicitation"]},{"piece":"PWS","main":true,"en":["performance work statement","=PWS"]},{"piece":"SOO","main":true,"en":["statement of objectives","=SOO"]},{"piece":"SOR","main":true,"en":["statement of requirements","=SOR"]},{"piece":"SOW","main":true,"en":["statement of work","scope of work","=SOW"]},{"piece":"cahier-des-charges","main":true,"fr":["cahier des charges"]},{"piece":"annexe","main":false,"fr":["^ annexe"],"en":["^ (appendix | annex)"]},{"piece":"Q&A","main":false,"fr":["questions et r\xE9ponses"],"en":["questions and answers"]}],"claims":{"strong":{"fr":["(sprint | it\xE9ration) \u2026 {duration <= 2 role=any}","{duration <= 2 role=any} \u2026 (sprint | it\xE9ration)","(m\xE9thode | m\xE9thodologie | d\xE9marche | approche | d\xE9veloppement | mode | mise \u0153uvre | gestion projet | organisation | r\xE9alisation | conduite) \u2026 (agile | scrum | kanban | agiles)","(agile | scrum) \u2026 (est | sera | sont | appliqu* | retenue | conduit* | r\xE9alis\xE9* | attendu* | exig\xE9*)","product owner","backlog","carnet (produit | de produit)","c\xE9r\xE9monies agiles","planning poker","revue sprint","mode produit","approche produit"],"en":["agile (development | methodolog* | approach | process | framework | software | team | practices | method | principles)","(sprint | iteration) \u2026 {duration <= 2 role=any}","{duration <= 2 role=any} \u2026 (sprint | iteration)","scrum","product owner","backlog","sprint (planning | review | demo)","(use | follow | using | apply) \u2026 agile","developed \u2026 (in | using) \u2026 (sprints | agile)","user stories"]},"weak":{"fr":["agile","agilit\xE9","sprint","it\xE9ratif","scrum","kanban","incr\xE9mental"],"en":["agile","sprint","iterative","scrum","kanban","iterations"]},"not":{"fr":["(souhait* | id\xE9alement | \xE9ventuellement) \u2026 agile"],"en":["(prefer* | describe | ideally | waterfall or | combination) \u2026 (agile | waterfall)","(waterfall and agile)","(agile , waterfall)"]}},"rules":[{"id":"catch-all-obligation","category":"contract","pillar":"P5","severity":"warning","precision":"medium","since":"0.1.0","title":{"fr":"Obligation attrape-tout : tout ce qui manque est d\xFB","en":"Catch-all obligation: whatever is missing is owed"},"message":{"fr":"Le texte met \xE0 la charge du fournisseur tout ce que le cahier des charges a oubli\xE9 de dire.","en":"The text makes the supplier owe whatever the specification forgot to say."},"why":{"fr":"Chaque lacune devient la faute du fournisseur ; les lacunes restent donc cach\xE9es jusqu'au moment o\xF9 elles co\xFBtent le plus.","en":"It makes every gap the supplier's fault, so gaps are hidden until they cost most."},"instead":{"fr":"Les besoins impr\xE9vus sont inscrits au carnet du produit et arbitr\xE9s au fil de l'eau.","en":"Unforeseen needs go to the product backlog and are settled as they come."},"references":["jurisprudence forfait"],"find":[{"name":"owed-unsaid","phrases":{"fr":["(ne ~pouvoir | ne ~saurait | ne ~devoir | ne peut | ne pourra | ne saurait | ne pourront | ne sauraient | ne peuvent) \u20265 (pr\xE9valoir | arguer | invoquer | pr\xE9texter | exciper | se fonder) \u20268 (omission | oubli | erreur | impr\xE9cision | lacune | insuffisance | ambigu\xEFt\xE9 | imperfection | m\xE9connaissance | manque pr\xE9cision | absence pr\xE9cision | d\xE9faut information)","(aucune r\xE9clamation | aucun recours | aucune contestation | pas r\xE9clamation | sans r\xE9clamation) \u202614 (omission | oubli | impr\xE9cision | lacune | insuffisance | m\xE9connaissance | ignorance | non mentionn\xE9 | non d\xE9crit)","(m\xEAme | y compris | bien que | quand bien m\xEAme | f\xFBt-ce | qu'elles | qu'ils) \u20264 (non | pas) \u20263 (mentionn\xE9 | d\xE9crit | pr\xE9vu | sp\xE9cifi\xE9 | d\xE9taill\xE9 | indiqu\xE9 | cit\xE9 | list\xE9 | explicit\xE9 | explicitement | express\xE9ment | \xE9num\xE9r\xE9)","(non explicitement | non express\xE9ment | pas explicitement | pas express\xE9ment) \u20263 (mentionn\xE9 | d\xE9crit | pr\xE9vu | sp\xE9cifi\xE9 | d\xE9taill\xE9 | indiqu\xE9 | cit\xE9 | list\xE9 | demand\xE9 | \xE9num\xE9r\xE9) \u202614 (d\xFB | inclus | compris | n\xE9cessaire | r\xE9put\xE9 | charge | int\xE9gr\xE9 | fourni | livr\xE9 | r\xE9alis\xE9)","(tout | toute | tous | toutes) \u20263 (prestation | fonctionnalit\xE9 | d\xE9veloppement | \xE9l\xE9ment | t\xE2che | travaux | exigence | besoin | composant) \u20263 (n\xE9cessaire | indispensable | utile | requis) \u202612 (non | pas | omis | oubli\xE9)","tout ce qui \u20262 (n\xE9cessaire | indispensable | utile | requis) \u202610 (d\xFB | inclus | compris | charge | ach\xE8vement | fonctionnement | forfait)","toutes (suj\xE9tions | les suj\xE9tions) \u20268 (parfait ach\xE8vement | complet | bon fonctionnement | livraison) \u20266 (application | solution | syst\xE8me | ouvrage | logiciel | plateforme)","r\xE9put\xE9 \u20263 (avoir | conna\xEEtre) \u20268 (tous | toutes | ensemble | totalit\xE9 | int\xE9gralit\xE9 | parfaitement | \xE9tendue) \u202616 (renonc* | r\xE9clamation | contestation | suppl\xE9ment | pr\xE9valoir | recours)","r\xE9put\xE9 \u20262 (avoir) \u20263 (appr\xE9ci\xE9 | \xE9valu\xE9 | pr\xE9vu | inclus | mesur\xE9 | chiffr\xE9 | estim\xE9 | int\xE9gr\xE9) \u20268 (difficult\xE9 | contrainte | suj\xE9tion | al\xE9a | besoin | d\xE9veloppement | complexit\xE9 | risque | travaux | tous | toutes)","(omission | oubli | impr\xE9cision | lacune) \u20268 (\xE0 la charge | support\xE9 par | imputable | r\xE9put\xE9 | n'exon\xE8re | ne dispense | ne ~d\xE9gager | ne lib\xE8re | ne d\xE9charge)","~faire \u20261 son affaire \u20265 (tout | toute | toutes | tous | ensemble)","~suppl\xE9er \u20268 (omission | oubli | lacune | manque)","exigence implicite","besoins implicites","attentes implicites","(besoin | exigence | fonctionnalit\xE9) implicite","(autant | nombre) \u20264 (aller retour | version | correction | d\xE9veloppement) que n\xE9cessaire","(rien | aucun \xE9l\xE9ment) \u20268 (exon\xE9rer | dispenser) \u20266 (livrer | fournir) \u20266 complet"],"en":["(whether or not | even if | even though | although | even where | regardless of whether) \u20265 (described | specified | mentioned | listed | stated | identified | itemized | itemised | enumerated | expressly | specifically | explicitly | detailed | set out)","(not | un) \u20262 (specifically | expressly | explicitly) \u20262 (described | mentioned | listed | stated | identified | specified | named) \u202614 (shall | must | will | are | is) \u20265 (included | provided | performed | delivered | furnished | responsib* | deemed | part)","(may not | shall not | cannot | will not | must not | no) \u20265 (claim | rely | assert | plead | invoke | complain) \u20268 (omission | omitted | unclear | ambig* | missing | incomplete* | lack | misunderst* | unaware | ignorance)","(ignorance | lack of knowledge | failure to (examine | understand | read) | misinterpretation | misunderstanding) \u202614 (not | no | relieve | excuse | claim)","(anything | everything | any (item | work | feature | service | function | element)) \u202610 (not | omitted | missing) \u20268 (deemed | considered | included | responsib* | provided | supplied)","(deemed | considered) to have \u20268 (allowed | included | satisfied | full knowledge | accepted | priced | taken into account | considered) \u202610 (all | any | every | everything | whatever | contingenc*)","(implied | reasonably inferred | reasonably implied | inferable | incidental | implicit) \u20268 (requirement | work | included | by | from | functionality | need)","(all | any) [other] \u20263 (work | tasks | functionality | features) \u20264 (reasonably | customarily | normally | typically) \u20264 (required | necessary | expected | implied | inferred)","omission \u20268 (not | no) \u20263 (relieve | excuse | release)","(vendor | contractor | supplier | offeror | bidder) \u20266 (responsible | liable) \u20264 (omission | omitted | gap | missing)","(all | any) work necessary \u20268 (whether | even | not)"]},"without":[{"in":"sentence","fr":["charges fiscales","lieux","visit\xE9","cotisation","licence","donn\xE9es personnelles","r\xE8glement int\xE9rieur","TVA","mise concurrence","sous trait\xE9"],"en":["taxes","tariff","personal data","site visit","patent","immunity","privilege","remedy","waiver","including fringe"]}],"guards":{"drop":["negation","data-protection"]}}],"steps":[{"kinds":["off-the-shelf"],"less":1}],"examples":{"fr":{"flag":["L'attributaire [[ne pourra invoquer une impr\xE9cision]] du cahier des charges pour r\xE9clamer un compl\xE9ment.","Les \xE9crans utiles au parcours sont \xE0 livrer, [[m\xEAme s'ils ne sont pas d\xE9crits]].","[[Tout ce qui est indispensable au bon fonctionnement]] du portail est inclus dans le forfait.","Le soumissionnaire est [[r\xE9put\xE9 avoir mesur\xE9 toutes les contraintes]] du projet."],"pass":[{"text":"Les besoins qui apparaissent en cours de route rejoignent le carnet de produit.","note":"bonne pratique"},{"text":"Les prix sont r\xE9put\xE9s comprendre les charges fiscales et les frais de transport.","note":"contenu des prix"},{"text":"Le titulaire est r\xE9put\xE9 avoir visit\xE9 les lieux.","note":"visite des locaux"}]},"en":{"flag":["All screens needed for the journey must be supplied, [[even if they are not listed]] here.","The supplier [[may not claim that the specification was incomplete]].","Work that can be [[reasonably inferred from]] this document is included in the price."],"pass":[{"text":"Needs discovered along the way go to the backlog.","note":"good practice"},{"text":"The price includes all taxes and duties.","note":"content of prices"}]}}},{"id":"change-by-amendment","category":"contract","pillar":"P4","severity":"warning","precision":"medium","since":"0.1.0","title":{"fr":"Tout changement passe par avenant ou fiche de demande d'\xE9volution","en":"Every change goes through an amendment or change order"},"message":{"fr":"Le texte soumet les changements de contenu \xE0 un avenant, un devis ou une proc\xE9dure de modification.","en":"The text makes changes of content go through an amendment, a quote or a change-control procedure."},"why":{"fr":"Apprendre co\xFBte une n\xE9gociation de contrat, alors personne n'apprend.","en":"The price of learning is a contract negotiation, so nobody learns."},"instead":{"fr":"Le contenu des it\xE9rations est r\xE9ordonn\xE9 par le responsable de produit sans avenant, dans la limite des unit\xE9s d'\u0153uvre command\xE9es.","en":"The product owner reorders the content of iterations without amendment, within the units ordered."},"seed":"L680 \xAB Arr\xEAt du projet \u2026 / nouveau projet \xBB ; L520 \xAB qui n'ont pas \xE0 suivre un plan pr\xE9d\xE9fini \xBB","references":["18F handbook.md (\xAB If an ostensibly \\"agile\\" vendor mentions change orders, that's a red flag \xBB)","techfarhub.usds.gov/contract-administration/modifications (scope linked to the product vision)"],"find":[{"name":"scope","all":[{"fr":["<contract-scope-change>"],"en":["<contract-scope-change>"]},{"fr":["<contract-instrument>"],"en":["<contract-instrument>"]}],"within":28,"without":[{"in":"sentence","fr":["<contract-not-scope>"],"en":["<contract-not-scope>"]}]},{"name":"any-change","all":[{"fr":["<contract-any-change>"],"en":["<contract-any-change>"]},{"fr":["<contract-instrument>"],"en":["<contract-instrument>"]}],"within":22,"without":[{"in":"sentence","fr":["<contract-not-scope>"],"en":["<contract-not-scope>"]}]},{"name":"ticket","phrases":{"fr":["(modification | \xE9volution | changement | ajout | extension | \xE9cart | ajustement) \u2026 <contract-scope-object> \u202612 <contract-change-ticket>","(nouveau | nouvelle) (besoin | fonctionnalit\xE9 | exigence) \u202612 <contract-change-ticket>","(toute | tout | aucun | aucune) (modification | \xE9volution | changement | ajout | \xE9cart) \u202612 <contract-change-ticket>","<contract-change-ticket> \u202612 (est | sont | sera | seront) \u20266 (chiffr\xE9 | valoris\xE9 | factur\xE9 | contractualis\xE9)"],"en":["(change | modification | addition | deviation | adjustment) \u20264 <contract-scope-object> \u202612 <contract-change-ticket>","(additional | new | extra) \u20262 (feature | functionality | requirement | scope) \u202612 <contract-change-ticket>","(any | all | every | no) (change | modification | deviation | addition) \u202612 <contract-change-ticket>","<contract-change-ticket> \u202612 (priced | costed | quoted | negotiated | billed | charged)"]},"without":[{"in":"sentence","fr":["<contract-not-scope>"],"en":["<contract-not-scope>"]}]},{"name":"nothing-without","phrases":{"fr":["(aucun | aucune | nul | nulle | ne) \u20263 (modification | \xE9volution | changement | ajout | extension | fonctionnalit\xE9 | d\xE9veloppement | besoin) \u202612 (sans | avant | en l'absence | \xE0 d\xE9faut) \u20265 (avenant | ordre service | devis | fiche | bon commande)","(sans | en l'absence | \xE0 d\xE9faut) \u20263 (avenant | ordre service | devis | fiche) \u20268 (aucun | aucune | nul | nulle) \u20263 (modification | \xE9volution | changement | ajout | fonctionnalit\xE9 | d\xE9veloppement)"],"en":["(no | not) \u20264 (change | deviation | alteration | addition | additional work | new work | extra work | new feature | additional feature) \u202614 (without | until | unless | absent) \u20268 (amendment | change order | change request | modification | approved quote | variation)","(without | absent) \u20264 (amendment | change order | variation) \u20266 (no | not) \u20264 (change | additional work | new feature | extra work)"]},"without":[{"in":"sentence","fr":["<contract-not-scope>"],"en":["<contract-not-scope>"]}]}],"steps":[{"kinds":["software-evolution","off-the-shelf"],"less":1}],"examples":{"fr":{"flag":["Toute [[extension du p\xE9rim\xE8tre fonctionnel initial n\xE9cessite la signature d'un avenant]].","Les [[fonctionnalit\xE9s non pr\xE9vues au cahier des charges seront factur\xE9es en sus]] du forfait.","[[Aucun ajout de module ne sera entrepris sans ordre de service]] sign\xE9 de la collectivit\xE9.","Le prestataire chiffre chaque [[changement demand\xE9 apr\xE8s validation des maquettes dans une fiche d'\xE9volution]] soumise \xE0 la commune."],"pass":[{"text":"Le changement de coordonn\xE9es bancaires du titulaire donne lieu \xE0 un avenant.","note":"porte sur autre chose que le contenu"},{"text":"Le contenu d'un sprint peut \xEAtre \xE9chang\xE9 contre un autre sans devis ni avenant.","note":"bonne pratique"},{"text":"La prolongation du d\xE9lai d'ex\xE9cution est constat\xE9e par avenant.","note":"dur\xE9e"},{"text":"Les demandes d'\xE9volution exprim\xE9es par les usagers alimentent le carnet de produit.","note":"aucune pi\xE8ce contractuelle"}]},"en":{"flag":["[[Additional features requested by the department will require a change order]].","[[Changes to the approved specification are handled through a formal contract amendment]].","[[Out-of-scope requests will be quoted separately]] by the supplier."],"pass":[{"text":"Amendments to this solicitation are posted on the procurement site.","note":"the tender itself"},{"text":"The product owner may swap stories at any time without a change order.","note":"good practice"},{"text":"Firewall change requests are opened by the hosting team.","note":"infrastructure"}]}}},{"id":"compliance-gates-and-visas","category":"governance","pillar":"P2","severity":"error","precision":"high","since":"0.1.0","title":{"fr":"Jalons de conformit\xE9, visas et avis pr\xE9alables","en":"Compliance gates, visas and prior opinions"},"message":{"fr":"Le projet doit franchir des jalons, des visas ou des avis de conformit\xE9 avant d'avancer.","en":"The project must pass gates, visas or compliance opinions before it may go on."},"why":{"fr":"Chaque jalon ajoute des semaines avant qu'un usager voie quoi que ce soit, et contr\xF4le des dossiers au lieu du service.","en":"Each gate adds weeks before any user sees anything and checks files instead of the service."},"instead":{"fr":"Les contr\xF4les sont automatis\xE9s et continus ; une revue l\xE9g\xE8re a lieu \xE0 chaque passage d'\xE9chelle.","en":"Controls are automated and continuous; a light review takes place at each change of scale."},"seed":"L206-211 KEFREN \xAB J1 Avis de conformit\xE9 au SI du minist\xE8re \u2026 V1 Visa de conformit\xE9 du dossier de consultation des entreprises \xBB","references":["gdmp service-standard-en.md"],"find":[{"name":"numbered-gates","phrases":{"fr":["(jalon | visa | revue | point de passage | porte) \u20262 (=j0 | =j1 | =j2 | =j3 | =v0 | =v1 | =v2 | =v3 | =g1 | =g2)","visa (n | no | num\xE9ro) \u20261 (1 | 2 | 3 | un | deux | trois)","(=j1 | =v1) \u20266 (visa | jalon | avis) \u20262 conformit\xE9","(deux | trois | quatre | cinq | six | 2 | 3 | 4 | 5 | 6) (visas | avis de conformit\xE9 | points de contr\xF4le | jalons de conformit\xE9 | jalons de d\xE9cision | portes de d\xE9cision | revues de jalon)","jalons (=go | =no go | de conformit\xE9 | de contr\xF4le)"],"en":["(gate | gates | tollgate | tollgates | quality gate | decision gate | control gate | stage gate) \u20262 (0 | 1 | 2 | 3 | one | two | three | =G1 | =G2)","(three | four | five | six | 3 | 4 | 5 | 6) \u20261 (gate | stage gate | tollgate | decision gate | control gate) [review | reviews | approvals]","(stage gate | tollgate | phase gate | gate | control gate | quality gate) (review | reviews | approval | approvals | board | process)"]}},{"name":"design-reviews","severity":"warning","phrases":{"fr":["revue [de | du] (conception | d\xE9finition | sp\xE9cification | exigences) (pr\xE9liminaire | critique | d\xE9taill\xE9e)","revue (pr\xE9liminaire | critique) [de] (conception | d\xE9finition)","revue [d'] aptitude (au d\xE9ploiement | \xE0 la production | \xE0 la mise en production)","revue de jalon","preliminary design review","critical design review","system requirements review","r\xE9visions \u2026 (standard | norme | m\xE9thode) \u2026 (agence | minist\xE8re | organisme)"],"en":["(preliminary | critical | final | formal | system | detailed | conceptual | initial) design review","(system | software) requirements review","(test | operational | production | deployment | launch | implementation | go live) readiness review","=PDR","=CDR","=ORR","=TRR","=PRR","(enterprise life cycle | lifecycle | life cycle | =ELC | =SDLC) (gate | review | milestone | stage) (review | reviews | approval | exit)"]},"without":[{"in":"sentence","fr":["hydraulique","incendie"],"en":["peer design review","each sprint"]}]},{"name":"gate-holder","all":[{"fr":["visa [pr\xE9alable | obligatoire | favorable] \u20262 (conformit\xE9 | responsable | urbaniste | architecte | architecture | s\xE9curit\xE9 | =rssi | =dsi | technique | =si | dinum | direction | urbanisation | qualit\xE9 | exploitation | production | r\xE9f\xE9rent | m\xE9tier | d\xE9l\xE9gu\xE9 | =dpo | chef | comit\xE9 | commission)","visas","=visa \u20263 (=dsi | =rssi | =dpo)","avis [pr\xE9alable | \xE9crit | favorable] [de] (conformit\xE9 | conforme | architecture | favorable \u20264 (architecture | s\xE9curit\xE9 | =dsi | =rssi | urbanisation | commission | comit\xE9 | =cab))","avis \u20262 (comit\xE9 | commission | cellule) \u20262 (architecture | urbanisation | s\xE9curit\xE9 | technique)","certificat [interne] conformit\xE9 [interne]","attestation [de] conformit\xE9 \u20263 (=si | architecture | urbanisation | cadre)","dossier d'urbanisation","(comit\xE9 | commission | conseil | cellule | autorit\xE9 | instance | bureau | revue | direction) [(interne | minist\xE9riel | central | national)] [d' | de] [validation] (architecture | urbanisme | urbanisation | =urba | s\xE9curit\xE9 | cybers\xE9curit\xE9 | conformit\xE9 | homologation technique | qualit\xE9 | int\xE9gration | standardisation | normes | standards | projet informatique)","revue [d'] (architecture | urbanisation | conformit\xE9)","passage en (commission | comit\xE9)","(commission | comit\xE9) (informatique | num\xE9rique | technique) \u20263 (avis | accord | visa)","bon [pour | \xE0] (d\xE9veloppement | d\xE9velopper | d\xE9ploiement | exploitation | d\xE9marrage | lancer)","(jalon | point) (d\xE9cision | d\xE9cisionnel | contr\xF4le | conformit\xE9 | bloquant)","revue (bloquante | formelle)"],"en":["(architecture | technical | security | design | technology | IT | standards | data | cyber | cybersecurity | change | governance | compliance | investment | enterprise architecture | engineering | solution | integration | privacy | accessibility) [review | design | governance | assurance | standards | control] (board | boards | committee | council | authority | panel)","=EARB","=ARB","=TRB","=ITRB","=EAB","=ADRB","=CCMB","(compliance | conformity | conformance) (certificate | certification | approval | clearance | review | sign off | gate | visa | opinion)","certificate of (compliance | conformity) \u20266 (architecture | standards | policy)","architecture (review | approval | clearance | waiver | assessment)","(stage | gate | phase | milestone) (exit | review) (approval | sign off | review)","enterprise architecture (approval | clearance | sign off)","(security | privacy | compliance) (office | officer | team) \u20262 (approval | sign off | clearance | visa)","independent verification and validation \u20266 (gate | certif*)"]},{"fr":["pr\xE9alable","pr\xE9alablement","obligatoire","~subordonner","~conditionner","~conditionn\xE9","condition","requis","~requ\xE9rir","~exiger","~soumettre","~obtenir","obtention","avant","~devoir","passage","~passer","~franchir","~n\xE9cessiter","sous r\xE9serve","bloquant","ne \u2026 (que | qu')","sans","chaque (\xE9tape | phase | projet | version | lot | mise | jalon)","toute (mise | livraison | version | \xE9volution | phase)","~d\xE9livrer","~faire l'objet","~prononcer","~autoriser","approbation","~approuver"],"en":["prior to","before","~require","required","mandatory","~obtain","~must","shall","subject to","conditional","contingent","no \u2026 (without | until)","approval","sign off","signoff","clearance","~approve","~pass","precondition","prerequisite","each (stage | phase | release | gate | milestone)","every (stage | phase | release | gate | milestone | change)","need","~submit"]}],"within":22,"without":[{"in":"sentence","fr":["comptable","budg\xE9taire","contr\xF4leur financier","contr\xF4le financier","s\xE9jour","marquage","=ce","r\xE8glementaire","commission (consultative | paritaire | administrative)","appel d'offres","accessibilit\xE9","=rgaa","produit conforme","autorit\xE9 de contr\xF4le","attribution","\xE9quipement","\xE9lectrique","m\xE9dical","agent comptable","facture","remboursement","subvention","cong\xE9","demandeur","usager \u2026 dossier"],"en":["travel","cable","product certificate","certificate of insurance","accreditation body","board certified","planning application","permit applicant","payment","invoice","accessibility conformance","VPAT","equipment","tax","contractor's own","resumes","election board","zoning","school board","water board","licensing board","cloud security"]}],"steps":[{"with":{"in":"sentence","fr":["=dinum","=cnil","=anssi","premier ministre","d\xE9cret"],"en":["statute","by law"]},"is":"info"}]},{"name":"gate-of-each-stage","all":[{"fr":["(chaque | toute) (\xE9tape | phase | mise | jalon | livraison | version | \xE9volution | projet)"],"en":["(each | every | all) (stage | phase | release | milestone | gate | project | deployment)"]},{"fr":["(visa | avis conforme | avis de conformit\xE9 | certificat interne | feu vert \u20263 (comit\xE9 | commission | =dsi | =rssi))","accord \u20262 (=rssi | urbaniste | comit\xE9 d'architecture | comit\xE9 de s\xE9curit\xE9)"],"en":["(sign off | signoff | approval | clearance | certification | authorization) \u20264 (board | committee | council | authority | security officer | =CISO | =CIO | enterprise architect)"]}],"within":25},{"name":"nothing-without","all":[{"fr":["(aucun | aucune | ne | n') \u202612 (sans | avant | tant que) \u20268 (visa | avis conforme | avis de conformit\xE9 | certificat de conformit\xE9 | accord \u20262 (=rssi | urbaniste | comit\xE9 d'architecture))","(comit\xE9 | commission | revue | conseil | cellule) [d'] (architecture | urbanisation | urbanisme | s\xE9curit\xE9)"],"en":["(no | not | cannot) \u202614 (without | until | before | unless) \u202610 (architecture | technical review | security | design review | enterprise architecture | standards | compliance | design authority | gate review | technical design authority) \u20263 (board | committee | council | authority | panel | approval | clearance | sign off)"]},{"fr":["sans","avant","tant que","que"],"en":["without","until","before","unless"]},{"fr":["(aucun | aucune | ne | n')"],"en":["no","not","cannot"]}],"within":30,"guards":{"drop":["negation"]},"without":[{"in":"sentence","fr":["besoin","s\xE9jour","comptable","n'est pas (requis | n\xE9cessaire | exig\xE9 | soumis)","ne sont pas (soumis | requis | exig\xE9s)","s'applique pas","s'appliquent pas","paiement"],"en":["not required","not need","not subject","no need","travel"]}]}],"guards":{"drop":["procurement"]},"notOn":["RC"],"over":["validation-circuits","stage-gate-approval"],"examples":{"fr":{"flag":["Chaque commande suppose un [[avis de conformit\xE9 de la cellule d'urbanisation, obligatoire]] et pr\xE9alable.","La conception re\xE7oit le [[visa V2]] avant le d\xE9but du codage.","Le dossier d'architecture [[passe obligatoirement devant la commission d'architecture]] de la direction informatique.","Aucune version n'est livr\xE9e sans le [[visa pr\xE9alable du RSSI]].","Le projet comporte une [[revue critique de conception]] au sixi\xE8me mois."],"pass":[{"text":"Le visa du comptable public est requis pour le paiement.","note":"visa financier"},{"text":"Le service n'est soumis \xE0 aucun visa d'architecture.","note":"ni\xE9"},{"text":"Le personnel \xE9tranger pr\xE9sente un visa de s\xE9jour en cours de validit\xE9.","note":"homonyme"},{"text":"Le titulaire remet une attestation de conformit\xE9 des \xE9quipements \xE9lectriques.","note":"mat\xE9riel"}]},"en":{"flag":["All designs [[must be cleared by the Architecture Review Board]].","The contractor shall hold a [[Critical Design Review]] in month five.","[[Security Council approval is mandatory before any deployment]].","The programme follows four [[stage gate reviews]]."],"pass":[{"text":"No architecture board approval is required to deploy.","note":"negated"},{"text":"The vendor provides a certificate of insurance before award.","note":"another object"}]}}},{"id":"conformity-only-acceptance","category":"delivery","pillar":"P4","severity":"warning","precision":"medium","since":"0.1.0","title":{"fr":"Acceptation fond\xE9e sur la seule conformit\xE9 au cahier des charges","en":"Acceptance based only on conformity"},"message":{"fr":"La livraison est accept\xE9e parce qu'elle est conforme au document, et non parce qu'un usager r\xE9ussit sa d\xE9marche.","en":"Delivery is accepted because it conforms to the document, not because a user can do the task."},"why":{"fr":"La clause mesure la ressemblance avec le document, et le document peut se tromper.","en":"What the clause measures is likeness to the document, and the document may be wrong."},"instead":{"fr":"Une livraison est accept\xE9e si l'usager peut accomplir la d\xE9marche et si les tests automatis\xE9s passent.","en":"A delivery is accepted if the user can do the task and the automated tests pass."},"seed":"L343 \xAB Contr\xF4le de conformit\xE9 par le commanditaire \xBB","references":["CCAG-TIC 2021 (VA, VSR)","DIB (\xAB Meeting requirements is treated as more important than getting something useful into the field \xBB)"],"find":[{"name":"acceptance-against-document","all":[{"fr":["<gov-acceptance>"],"en":["<gov-acceptance>"]},{"fr":["<gov-conform>"],"en":["<gov-conform>"]},{"fr":["<gov-spec>"],"en":["<gov-spec>"]}],"within":28,"guards":{"add":["iteration"]},"without":[{"in":"sentence","fr":["usager","panel","test utilisateur","tests utilisateurs","satisfaction","candidature","soumissionnaire","offre","offres","attribution","accessibilit\xE9","=rgaa","=rgpd","marquage","essais en usine","mat\xE9riel","\xE9quipement \xE9lectrique","norme","paiement intervient","facture","facturation","p\xE9nalit\xE9","sous traitant","variante","user story","r\xE9cit","comit\xE9 d'investissement","usages constat\xE9s","retours des utilisateurs","int\xE9r\xEAt g\xE9n\xE9ral","march\xE9 public ant\xE9rieur","fournitures","r\xE9union de lancement","personnel","intervenant","profil"],"en":["proposal","bid","offeror","evaluation","award","invoice","payment shall","user stories","user story","usability","user research","accessibility","508","WCAG","certificate","cable","factory","privacy","warranty","waive","subcontract*","sprint","per sprint","product owner","employee","personnel","license","hardware","background","state law","federal law"]}],"steps":[]},{"name":"deviation-is-a-defect","all":[{"fr":["anomalie","non conformit\xE9","d\xE9faut","dysfonctionnement","r\xE9serve","(motif | cause) [de] (rejet | refus | ajournement)","~rejeter","~refuser"],"en":["defect","nonconformity","non conformity","non conformance","nonconformance","~reject","rejection","deficiency"]},{"fr":["(\xE9cart | divergence | diff\xE9rence | non respect | non conformit\xE9 | non conforme | manquement | ~diff\xE9rer | ~s'\xE9carter | d\xE9rogation) \u20268 (sp\xE9cification | cahier charges | exigence | =cctp | dossier | conception | =sfd | expression besoin | commande | maquettes)"],"en":["(deviation | departure | variance | discrepancy | nonconformance | non conformance | nonconformity | failure to (conform | meet | comply) | deviate | does not conform | differ) \u20268 (specification | requirement | design document | statement of work | approved design | SOW | PWS)"]},{"fr":["~constituer","~consid\xE9rer","~qualifier","~r\xE9puter","est","~entra\xEEner","~donner lieu","~d\xE9finir","~entendre","vaut","d\xE9signe","motif","~rejeter","~refuser"],"en":["~constitute","~consider","~treat","is","are","~deem","shall be","~mean","~reject","~define","will be","considered"]}],"within":25,"guards":{"drop":["glossary"]},"without":[{"in":"sentence","fr":["usager","panel","test utilisateur","tests utilisateurs","satisfaction","candidature","soumissionnaire","offre","offres","attribution","accessibilit\xE9","=rgaa","=rgpd","marquage","essais en usine","mat\xE9riel","\xE9quipement \xE9lectrique","norme","paiement intervient","facture","facturation","p\xE9nalit\xE9","sous traitant","variante","user story","r\xE9cit","comit\xE9 d'investissement","usages constat\xE9s","retours des utilisateurs","int\xE9r\xEAt g\xE9n\xE9ral","march\xE9 public ant\xE9rieur","fournitures","r\xE9union de lancement","personnel","intervenant","profil"],"en":["proposal","bid","offeror","evaluation","award","invoice","payment shall","user stories","user story","usability","user research","accessibility","508","WCAG","certificate","cable","factory","privacy","warranty","waive","subcontract*","sprint","per sprint","product owner","employee","personnel","license","hardware","background","state law","federal law"]}]},{"name":"everything-is-there","all":[{"fr":["recette","=vabf","=va","=vsr","admission","r\xE9ception","v\xE9rification [d'aptitude]","proc\xE8s verbal","(test | tests) (acceptation | recette)","~r\xE9ceptionner","~recetter"],"en":["=UAT","user acceptance [testing | test | tests]","acceptance [testing | test | tests | criteria]","final acceptance","sign off"]},{"fr":["(toutes | ensemble | int\xE9gralit\xE9 | totalit\xE9 | chaque | chacune) \u20263 (exigence | fonctionnalit\xE9 | fonction | besoin exprim\xE9 | sp\xE9cification | cas (de test | de recette | d'usage) | cas test)"],"en":["(all | every | each | full) \u20264 (requirement | functionality | feature | function | specification | deliverable)","requirements \u20263 (met | satisfied | fulfilled)"]},{"fr":["~livrer","~couvrir","~satisfaire","~respecter","~r\xE9aliser","~d\xE9velopper","~v\xE9rifier","porte sur","couverture","conforme","~tracer","~ex\xE9cuter","~passer","~fournir","pr\xE9sence","~impl\xE9menter","~d\xE9ployer","~tester","~valider","subordonn\xE9","conditionn\xE9"],"en":["~deliver","~satisfy","~meet","met","~implement","~verify","~fulfil","~fulfill","~complete","~ensure","~confirm","~provide","~demonstrate","~develop","~pass","~perform","comply","conform"]}],"within":30,"guards":{"add":["iteration"]},"without":[{"in":"sentence","fr":["usager","panel","test utilisateur","tests utilisateurs","satisfaction","candidature","soumissionnaire","offre","offres","attribution","accessibilit\xE9","=rgaa","=rgpd","marquage","essais en usine","mat\xE9riel","\xE9quipement \xE9lectrique","norme","paiement intervient","facture","facturation","p\xE9nalit\xE9","sous traitant","variante","user story","r\xE9cit","comit\xE9 d'investissement","usages constat\xE9s","retours des utilisateurs","int\xE9r\xEAt g\xE9n\xE9ral","march\xE9 public ant\xE9rieur","fournitures","r\xE9union de lancement","personnel","intervenant","profil"],"en":["proposal","bid","offeror","evaluation","award","invoice","payment shall","user stories","user story","usability","user research","accessibility","508","WCAG","certificate","cable","factory","privacy","warranty","waive","subcontract*","sprint","per sprint","product owner","employee","personnel","license","hardware","background","state law","federal law"]}]}],"steps":[{"pieces":["CCAP","CCP"],"is":"info"}],"notOn":["RC"],"over":["document-milestone-payment"],"examples":{"fr":{"flag":["[[L'admission est prononc\xE9e lorsque l'application est conforme au cahier des charges]].","[[La recette v\xE9rifie que chaque exigence du tableau est couverte]] par un cas de test.","[[Toute divergence avec les sp\xE9cifications valid\xE9es est consid\xE9r\xE9e comme une anomalie]].","[[Le proc\xE8s-verbal de r\xE9ception atteste la correspondance du logiciel avec les exigences]] du CCTP."],"pass":[{"text":"La recette est r\xE9ussie quand trois usagers sur quatre terminent la d\xE9marche, conform\xE9ment aux exigences du service.","note":"crit\xE8re d'usage"},{"text":"Les \xE9quipements r\xE9ceptionn\xE9s sont conformes \xE0 la norme.","note":"mat\xE9riel"},{"text":"\xC0 chaque it\xE9ration, les r\xE9cits sont accept\xE9s selon leurs crit\xE8res.","note":"revue d'it\xE9ration"}]},"en":{"flag":["[[The system will be accepted once it complies with the statement of work]].","[[Any deviation from the approved design is considered a defect]].","[[During user acceptance testing the agency verifies that every requirement has been met]]."],"pass":[{"text":"Proposals that do not comply with the requirements will be rejected without evaluation.","note":"bids"},{"text":"The product owner accepts each user story against its acceptance criteria.","note":"iteration"}]}}},{"id":"contract-too-long","category":"contract","pillar":"P5","severity":"warning","precision":"high","since":"0.1.0","title":{"fr":"Dur\xE9e du march\xE9 dissuadant de changer de cap","en":"Contract too long to change course"},"message":{"fr":"Le contrat lie au m\xEAme fournisseur pendant plus de quatre ans, reconductions comprises.","en":"The contract ties the buyer to the same supplier for more than four years, options included."},"why":{"fr":"Le fournisseur reste parce que le temps court, et non pour ses r\xE9sultats.","en":"The supplier is kept by the clock, not by results."},"instead":{"fr":"Dur\xE9e de deux ans, renouvelable au vu de l'impact, avec des bons de commande courts.","en":"Two-year term, renewable on impact, with short orders."},"references":["CCP L2125-1 (accords-cadres : quatre ans)","18F handbook.md (three years including options)","DTA Digital Sourcing Contract Limits (3 years, AU)"],"find":[{"name":"stated","all":[{"fr":["{duration|range > 48 role=contract|free}"],"en":["{duration|range > 48 role=contract|free}"]},{"fr":["march\xE9","accord cadre","contrat","convention","partenariat innovation","(dur\xE9e | p\xE9riode) \u20262 (ex\xE9cution | contractuel | validit\xE9 | totale | maximale | ferme | engagement)","reconduction","reconductible","attributaire unique","groupement","concession de service","~conclure","~engager"],"en":["contract","agreement","award","awarded","period of performance","ordering period","contract term","option","=bpa","=idiq","(total | initial | base | maximum) (term | period | duration)","vendor","renewal","renew*","term of \u20263 years"]}],"within":22,"without":[{"in":"sentence","fr":["<contract-other-duration>"],"en":["<contract-other-duration>"]}]},{"name":"renewals","phrases":{"fr":["(un an | une ann\xE9e | 1 an | 1 ann\xE9e | 12 mois | douze mois | annuel*) \u202610 (reconduct* | renouvel* | ~reconduire | ~renouveler | prorog*) \u20266 (quatre | 4 | cinq | 5 | six | 6 | sept | 7 | huit | 8) \u20262 (fois | reprises | p\xE9riodes | an | ann\xE9es)","(deux ans | 2 ans | 24 mois | vingt quatre mois) \u202610 (reconduct* | renouvel* | ~reconduire | ~renouveler) \u20266 (deux | 2 | trois | 3 | quatre | 4) \u20262 (fois | reprises | p\xE9riodes)","(trois ans | 3 ans | 36 mois | trente six mois) \u202610 (reconduct* | renouvel* | ~reconduire | ~renouveler) \u202610 (deux fois | 2 fois | trois fois | 3 fois | trois ans | 3 ans | 36 mois | deux ans | 2 ans | 24 mois)","(quatre ans | 4 ans | 48 mois | quarante huit mois) \u202610 (reconduct* | renouvel* | ~reconduire | ~renouveler)"],"en":["(one year | 1 year | one 1 year | 12 month | twelve month | base year | base period) \u202612 (four | 4 | five | 5 | six | 6 | seven | 7 | eight | 8 | nine | 9) \u20262 [(one | 1 | 12)] \u20262 (option | renewal | extension | optional | one year | 1 year | 12 month | additional)","(two year | 2 year | 24 month | two 2 year) \u202612 (two | 2 | three | 3 | four | 4) \u20262 [(two | 2 | 24)] \u20261 (year | month) \u20262 (option | renewal | extension)","(three year | 3 year | 36 month | three 3 year) \u202612 (two | 2 | three | 3) \u20264 (year | one year | 12 month | option | renewal | extension)","(four | five | six | seven | eight | nine | 4 | 5 | 6 | 7 | 8 | 9) \u20261 [(one year | 1 year | 12 month | twelve month | annual)] (option years | option year | option periods | renewal years)","five year \u20262 (contract | agreement | term | award | base)"]},"without":[{"in":"sentence","fr":["<contract-other-duration>"],"en":["<contract-other-duration>","six month option","three month option"]}]}],"steps":[{"with":{"in":"nearby","fr":["sans (montant | valeur) minimum","sans minimum","sans engagement minimum"],"en":["no [guaranteed] minimum","without minimum"]},"is":"info"}],"guards":{"drop":["procurement"]},"examples":{"fr":{"flag":["Le contrat est sign\xE9 pour une [[dur\xE9e totale de sept ans]].","La dur\xE9e du march\xE9 est d'[[un an, reconductible cinq fois]].","L'[[accord-cadre prend effet \xE0 sa notification pour 72 mois]].","La p\xE9riode initiale de [[trois ans est renouvelable une fois pour deux ans]]."],"pass":[{"text":"Le march\xE9 est conclu pour deux ans, reconductible une fois pour la m\xEAme dur\xE9e.","note":"quarante-huit mois"},{"text":"Les pi\xE8ces comptables sont conserv\xE9es dix ans apr\xE8s la fin du contrat.","note":"conservation"},{"text":"Le candidat justifie de six ans d'activit\xE9 dans le domaine.","note":"exp\xE9rience"}]},"en":{"flag":["The [[contract runs for seven years]].","The term is [[one base year with five one-year options]].","The initial [[term of the agreement is 60 months]]."],"pass":[{"text":"The contract has a one-year base period and two option years.","note":"thirty-six months"},{"text":"Records are kept for seven years after the contract ends.","note":"retention"}]}}},{"id":"deliver-the-order","category":"delivery","pillar":"P4","severity":"warning","precision":"medium","since":"0.1.0","title":{"fr":"Livrer la commande (effet d'agence)","en":"Delivering the order (agency effect)"},"message":{"fr":"Le prestataire doit livrer ce qui a \xE9t\xE9 command\xE9, et rien ne l'engage sur l'utilit\xE9 du service.","en":"The supplier must deliver what was ordered, and nothing binds it to the usefulness of the service."},"why":{"fr":"Le prestataire r\xE9ussit pendant que le service \xE9choue, et personne n'est en faute.","en":"The supplier succeeds while the service fails, and nobody is at fault."},"instead":{"fr":"Le titulaire met \xE0 disposition une \xE9quipe qui poursuit l'objectif d'impact, avec des livraisons fr\xE9quentes.","en":"The supplier provides a team that pursues the impact goal, shipping often."},"seed":"L665 \xAB Effet d'agence : la MOE est responsable de livrer la commande, mais pas de faire un produit qui a du succ\xE8s \xBB","references":["18F handbook.md (\xAB Procure services, not software \xBB)"],"find":[{"name":"result-is-delivery","all":[{"fr":["(obligation | engagement | obligations) \u20262 r\xE9sultat","oblig\xE9 de r\xE9sultat"],"en":["(obligation | obligations | commitment | duty | responsibility) \u20264 (is to | to | of result | limited to)","obligation of result"]},{"fr":["~livrer","livraison","~fournir","fourniture","conforme","conformit\xE9","fonctionnalit\xE9 \u20262 (demand\xE9 | pr\xE9vu | d\xE9crit)","d\xE9lais et \u20263 (prix | co\xFBt | budget)","cahier des charges","p\xE9rim\xE8tre (pr\xE9vu | d\xE9fini | convenu)","conform\xE9ment \u20262 (exigence | sp\xE9cification | cahier | =cctp)","r\xE9alisation de l'ensemble","(bon | lettre) commande","ensemble des (fonctionnalit\xE9s | prestations | exigences | livrables)","cl\xE9 en main","cl\xE9s en main"],"en":["~deliver \u20266 (as ordered | product | system | solution | software | scope | specification | functionality | on time)","delivery of \u20264 (system | solution | software | product | scope)","(as | in accordance with) \u20263 (ordered | specified | specification | requirements)"]}],"within":25,"without":[{"in":"sentence","fr":["impact","utilit\xE9","satisfaction des (usagers | utilisateurs)","usagers r\xE9els","niveau de service","disponibilit\xE9","poste de travail","licence","licences","secret","confidentialit\xE9","s\xE9curit\xE9 des donn\xE9es","h\xE9bergement","offre","candidat","sous traitant","audit","documentation","formation","code source","accessibilit\xE9","comme d\xE9fini dans le =rgaa"],"en":["outcome","outcomes","laptop","user satisfaction","usability","report","training","hosting","source code","documentation","data","proposal","offeror","service level","certificate","invoice","accessible"]}]},{"name":"product-as-described","all":[{"fr":["~livrer","~fournir","~r\xE9aliser","~remettre","~ex\xE9cuter","~d\xE9velopper","~construire","~produire","~mettre \xE0 disposition","livraison","fourniture","r\xE9alisation","~d\xE9livrer","~installer","conception et r\xE9alisation","acquisition","~concevoir","d\xE9veloppement","objet (du | de l')","livrable final"],"en":["~deliver","~furnish","~provide","~supply","~build","~develop","~produce","~implement","delivery of","provision of","supply of","~design","~construct","~complete","~execute","~procure"]},{"fr":["(solution | logiciel | application | syst\xE8me | site [internet | web] | portail | plateforme | plate forme | produit | outil | commande | progiciel | ouvrage | livrable final | p\xE9rim\xE8tre | service num\xE9rique | projet | applicatif | t\xE9l\xE9service | produits finis) \u20266 (d\xE9crit | d\xE9fini | sp\xE9cifi\xE9 | command\xE9 | conforme | conform\xE9ment | tel que | telle que | tels que | telles que | pr\xE9vu | r\xE9pondant | r\xE9pond | complet | cl\xE9 en main | cl\xE9s en main | pr\xEAt \xE0 l'emploi | satisfaisant | respectant | couvrant | int\xE9gral | figurant)","(complet | int\xE9gral) \u20263 (solution | logiciel | application | syst\xE8me | site | portail | plateforme)","(cl\xE9 en main | cl\xE9s en main)","commande telle","(tel que | telle que) \u20262 (command\xE9 | d\xE9crit | d\xE9fini | sp\xE9cifi\xE9)","p\xE9rim\xE8tre \u20264 (bon de commande | commande | contractuel | d\xE9crit | cahier des charges)"],"en":["(complete | fully functional | fully functioning | fully operational | turnkey | turn key | finished | full | end to end | working | total | final) \u20263 (solution | system | product | software | application | platform | portal | website | site)","(solution | system | product | software | application | platform | portal | website | work product | scope) \u20268 (as ordered | as specified | as described | as defined | as set out | in accordance with | in conformance with | conforming to | conforms to | that conforms | compliant with | that meets all | that meet all | meeting all | meets all | that satisfies all | satisfying all | fully compliant | described in | specified in | defined in | set forth in | detailed in | that fulfills)","(as ordered | to specification | to spec)"]},{"fr":["sp\xE9cification","cahier des charges","=cctp","=ccp","exigence","(besoin | fonctionnalit\xE9 | fonction) \u20262 (exprim\xE9 | d\xE9crit | demand\xE9 | d\xE9fini | pr\xE9vu | list\xE9 | requis | attendu)","bon de commande","commande","expression (de | des) besoins","pr\xE9sent (document | march\xE9 | contrat)","cl\xE9 en main","cl\xE9s en main","(tel que | telle que | tels que | telles que) \u20263 (d\xE9crit | d\xE9fini | sp\xE9cifi\xE9 | command\xE9 | pr\xE9vu)","annexe","dossier de conception","op\xE9rationnel","fonctionnel","termes de r\xE9f\xE9rence","parfaitement","descriptif"],"en":["specification","requirement","statement of work","=SOW","=PWS","=RFP","contract","attachment","appendix","scope of work","as ordered","turnkey","turn key","this document","section","terms of reference","functionality described","exhibit","order","agreed","stated","schedule"]}],"within":28,"with":[{"in":"sentence","fr":["<supplier>","=moe","march\xE9","mission","engage","prestation","objet","il","=msp","livrable","soci\xE9t\xE9","contractant","groupement"],"en":["<supplier>","contract","awardee","respondent","bidder","successful","firm","company","deliverable","developer","objective"]}],"without":[{"in":"sentence","fr":["impact","utilit\xE9","satisfaction des (usagers | utilisateurs)","usagers r\xE9els","niveau de service","disponibilit\xE9","poste de travail","licence","licences","secret","confidentialit\xE9","s\xE9curit\xE9 des donn\xE9es","h\xE9bergement","offre","candidat","sous traitant","audit","documentation","formation","code source","accessibilit\xE9","comme d\xE9fini dans le =rgaa"],"en":["outcome","outcomes","laptop","user satisfaction","usability","report","training","hosting","source code","documentation","data","proposal","offeror","service level","certificate","invoice","accessible"]}],"guards":{"add":["iteration"]}},{"name":"all-features-delivered","all":[{"fr":["~livrer","~fournir","~r\xE9aliser","~d\xE9velopper","~impl\xE9menter","livraison","r\xE9alisation","livrable","d\xE9veloppement","~ex\xE9cuter","site","application","logiciel","solution","plateforme","syst\xE8me"],"en":["~deliver","~furnish","~provide","~supply","~build","~develop","~implement","delivery","deliverable","system","solution"]},{"fr":["(toutes | tous | ensemble | int\xE9gralit\xE9 | totalit\xE9 | toute) \u20263 (fonctionnalit\xE9 | fonction | exigence | besoin | module | d\xE9veloppement | sp\xE9cification) \u20264 (demand\xE9 | d\xE9crit | pr\xE9vu | requis | attendu | exprim\xE9 | command\xE9 | list\xE9 | sp\xE9cifi\xE9 | d\xE9fini | \xE9nonc\xE9 | mentionn\xE9 | figurant | cahier charges | convenu | =cctp | syst\xE8me | m\xEAme document)"],"en":["(all | every | full | complete) \u20264 (functionality | functionalities | features | functions | requirements | deliverables | capabilities) \u20264 (requested | described | required | specified | listed | ordered | stated | defined | outlined | set out | set forth | identified | detailed | contained | agreed)"]}],"within":22,"with":[{"in":"unit","fr":["<supplier>","=moe","livrable","livraison","livrables","contrat","march\xE9","r\xE9put\xE9"],"en":["<supplier>","deliverable","final","awardee","contract"]}],"without":[{"in":"sentence","fr":["impact","utilit\xE9","satisfaction des (usagers | utilisateurs)","usagers r\xE9els","niveau de service","disponibilit\xE9","poste de travail","licence","licences","secret","confidentialit\xE9","s\xE9curit\xE9 des donn\xE9es","h\xE9bergement","offre","candidat","sous traitant","audit","documentation","formation","code source","accessibilit\xE9","comme d\xE9fini dans le =rgaa"],"en":["outcome","outcomes","laptop","user satisfaction","usability","report","training","hosting","source code","documentation","data","proposal","offeror","service level","certificate","invoice","accessible"]}],"guards":{"add":["iteration"]}},{"name":"quits-on-delivery","guards":{"drop":["existing-system"]},"phrases":{"fr":["(r\xE9put\xE9 | consid\xE9r\xE9 | tenu pour) \u20266 (ex\xE9cut\xE9 | rempli | achev\xE9 | accompli | satisfait | lib\xE9r\xE9) \u202614 (livr\xE9 | livraison | fonctionnalit\xE9s | recette)","(obligation | mission | engagement | responsabilit\xE9 | prestation) \u20268 (rempli | remplies | achev\xE9 | achev\xE9e | \xE9teinte | s'\xE9teint | prend fin | termin\xE9 | acquitt\xE9 | lib\xE9r\xE9 | s'ach\xE8ve) \u202610 (livraison | livr\xE9 | fonctionnalit\xE9 | commande)","(est | sera) (quitte | lib\xE9r\xE9) \u20268 (livr\xE9 | livraison)","produit (fini | finis | finalis\xE9)","~ex\xE9cuter \u20263 commande","~r\xE9aliser \u20262 commande","~livrer \u20263 commande","~honorer \u20262 commande","(solution | logiciel | application | livrable | produit | outil | site | plateforme) \u20263 conforme \u20262 (commande | bon de commande)","con\xE7oit pas","(~se borner | ~se limiter) \xE0 \u20263 (ex\xE9cution | r\xE9alisation | livraison | livrer | r\xE9aliser | ex\xE9cuter) \u20266 (commande | sp\xE9cification | d\xE9crit | demand\xE9)"],"en":["(deemed | considered) \u20266 (discharged | fulfilled | complete | completed | performed | satisfied) \u202614 (delivered | delivery | features | functionality)","(obligation | obligations | duty | duties | responsibility) \u20268 (fulfilled | discharged | satisfied | ends | end | met) \u202610 (delivered | delivery | accepted)","(as ordered)","(deliver | delivers | delivered | furnish) \u20268 (as ordered | on time and on budget | on time, on budget | exactly as specified | strictly as specified | to specification)","(contractor | vendor | supplier) \u20264 (obligation | responsibility | duty | job | role) \u20263 (is | shall be | is limited) to deliver"]},"with":[{"in":"sentence","fr":["<supplier>","=moe","march\xE9","mission","obligation","prestation","commande"],"en":["<supplier>","contract","obligation","deliver"]}],"without":[{"in":"sentence","fr":["impact","utilit\xE9","satisfaction des (usagers | utilisateurs)","usagers r\xE9els","niveau de service","disponibilit\xE9","poste de travail","licence","licences","secret","confidentialit\xE9","s\xE9curit\xE9 des donn\xE9es","h\xE9bergement","offre","candidat","sous traitant","audit","documentation","formation","code source","accessibilit\xE9","comme d\xE9fini dans le =rgaa"],"en":["outcome","outcomes","laptop","user satisfaction","usability","report","training","hosting","source code","documentation","data","proposal","offeror","service level","certificate","invoice","accessible"]}]}],"steps":[{"pieces":["CCAP","RC"],"is":"info"}],"over":["success-is-on-time-on-budget","catch-all-obligation","exhaustive-feature-list"],"notOn":["RC"],"examples":{"fr":{"flag":["[[L'adjudicataire livre un portail conforme au pr\xE9sent cahier des charges]].","L'obligation de r\xE9sultat du prestataire s'entend de la [[livraison de toutes les fonctionnalit\xE9s pr\xE9vues]].","[[Le titulaire fournit une application cl\xE9 en main]] telle que d\xE9crite en annexe.","[[Sa mission est r\xE9put\xE9e achev\xE9e quand les modules sont livr\xE9s]].","Le prestataire [[ex\xE9cute la commande]] re\xE7ue du donneur d'ordre."],"pass":[{"text":"Le titulaire constitue une \xE9quipe qui am\xE9liore le service au vu de son impact.","note":"une \xE9quipe et un but"},{"text":"Le titulaire est soumis \xE0 une obligation de r\xE9sultat.","note":"clause nue"},{"text":"Le titulaire fournit des ordinateurs portables conformes au bon de commande.","note":"mat\xE9riel"}]},"en":{"flag":["[[The supplier shall deliver a turnkey platform as specified in the contract]].","[[The vendor will build a fully operational system that meets all requirements]] of Attachment B.","[[The contractor's duties are discharged once every feature has been delivered]]."],"pass":[{"text":"The contractor provides a team that works toward the outcome set by the product owner.","note":"a team and an aim"},{"text":"The vendor shall deliver two hundred laptops as ordered.","note":"hardware"}]}}},{"id":"document-milestone-payment","category":"contract","pillar":"P4","severity":"warning","precision":"medium","since":"0.1.0","title":{"fr":"Paiement par jalon documentaire","en":"Payment tied to document milestones"},"message":{"fr":"Le paiement d\xE9pend de la remise d'un document, du passage d'une phase ou de la recette de l'ensemble.","en":"Payment depends on a document, on a phase gate or on acceptance of the whole."},"why":{"fr":"L'argent vient avec le papier, alors le papier est produit en premier.","en":"Cash arrives for paper, so paper is produced first."},"instead":{"fr":"Le paiement se fait mensuellement, \xE0 l'\xE9quipe, sur service en production.","en":"Payment is monthly, to the team, on the service in production."},"references":["d\xE9veloppement : 50 % \xE0 la livraison, 30 % apr\xE8s VA, 20 % apr\xE8s VSR","_plays/05.md (\xAB frequent deliverables, not multi-month milestones \xBB)"],"find":[{"name":"paid-on-gate","all":[{"fr":["<contract-payment>"],"en":["<contract-payment>"]},{"fr":["<contract-paper-gate>","<contract-whole-gate>"],"en":["<contract-paper-gate>","<contract-whole-gate>"]}],"within":26,"without":[{"in":"sentence","fr":["<contract-payment-law>"],"en":["<contract-payment-law>"]}]},{"name":"share-at-gate","all":[{"fr":["{ratio role=any}","{money role=any}","solde","acompte"],"en":["{ratio role=any}","{money role=any}","balance","remainder","instalment","installment"]},{"fr":["<contract-paper-gate>","<contract-whole-gate>"],"en":["<contract-paper-gate>","<contract-whole-gate>"]}],"within":16,"with":[{"in":"heading","fr":["<contract-payment>"],"en":["<contract-payment>"]}],"without":[{"in":"sentence","fr":["<contract-payment-law>"],"en":["<contract-payment-law>"]}]},{"name":"share-in-list","all":[{"fr":["{ratio role=any}","{money role=any}","solde","acompte"],"en":["{ratio role=any}","{money role=any}","balance","remainder","instalment","installment"]},{"fr":["<contract-paper-gate>","<contract-whole-gate>"],"en":["<contract-paper-gate>","<contract-whole-gate>"]}],"within":16,"blocks":["item","row"],"with":[{"in":"unit","fr":["<contract-payment>"],"en":["<contract-payment>"]}],"without":[{"in":"sentence","fr":["<contract-payment-law>"],"en":["<contract-payment-law>"]}]},{"name":"shares","phrases":{"fr":["{ratio role=any} \u20266 (validation | remise | livraison | r\xE9ception | approbation | signature | fin) \u20264 (sp\xE9cification | dossier | conception | maquette | document | recette | cahier | phase | \xE9tude | version | application | solution) \u20268 {ratio role=any}","{ratio role=any} \u20264 (commande | notification | signature | d\xE9marrage | lancement) \u20268 {ratio role=any} \u20268 (recette | r\xE9ception | livraison | vabf | =va | vsr | validation | mise en ligne | mise en production | admission)","{ratio role=any} \u20266 (=va | =vabf | =vsr | recette | admission | r\xE9ception)"],"en":["{ratio role=any} \u20266 (approval | acceptance | delivery | submission | completion | sign off | signoff) \u20268 {ratio role=any} \u20268 (approval | acceptance | delivery | submission | completion | sign off | =uat | go live)","{ratio role=any} \u20264 (signature | signing | award | kick off | kickoff | start) \u20268 {ratio role=any} \u20268 (approval | acceptance | delivery | completion | =uat | go live | design)"]},"without":[{"in":"sentence","fr":["p\xE9nalit\xE9","notation","crit\xE8re","points","pond\xE9ration","taux couverture","hausse","baisse","disponibilit\xE9","sous trait\xE9","avance"],"en":["penalty","score","points","weight","criteria","uptime","availability","coverage","complete by"]}]},{"name":"listed-gates","phrases":{"fr":["(paiement | \xE9ch\xE9ancier | acompte | versement | facturation | r\xE8glement) \u20268 (conception | sp\xE9cification | \xE9tude | cadrage | maquette) \u20264 (recette | r\xE9alisation | d\xE9veloppement | admission | livraison | r\xE9ception | mise en production | mise en ligne)"],"en":["(payment | invoice | invoices | installment | instalment | billing) \u20268 (design | specification | requirements | planning) \u20265 (build | development | =uat | testing | acceptance | go live | deployment)"]},"without":[{"in":"sentence","fr":["<contract-payment-law>"],"en":["<contract-payment-law>"]}]},{"name":"paper-row","phrases":{"fr":["(sp\xE9cification | dossier | document | rapport | cahier | \xE9tude) \u20262 (fonctionnel | technique | d\xE9taill\xE9 | sp\xE9cification | conception | cadrage | initialisation)","plan (management | assurance | qualit\xE9) \u20261 (projet | qualit\xE9)","note cadrage"],"en":["(planning | design | requirements | management | specification) (document | specification | plan | package)","project plan","requirements \u20261 (specification | document)","detailed design","functional specification"]},"blocks":["row","item"],"with":[{"in":"unit","fr":["(\xE9ch\xE9ancier | calendrier | modalit\xE9s | jalon) \u20262 (paiement | facturation | r\xE8glement)"],"en":["(payment | invoicing | billing) (schedule | milestone | plan)","milestone payment","deliverable based payment"]}],"without":[{"in":"sentence","fr":["<contract-payment-law>","livrable attendu"],"en":["<contract-payment-law>"]}]},{"name":"paper-row-headed","phrases":{"fr":["(sp\xE9cification | dossier | document | rapport | cahier | \xE9tude) \u20262 (fonctionnel | technique | d\xE9taill\xE9 | sp\xE9cification | conception | cadrage | initialisation)","plan (management | assurance | qualit\xE9) \u20261 (projet | qualit\xE9)","note cadrage"],"en":["(planning | design | requirements | management | specification) (document | specification | plan | package)","project plan","requirements \u20261 (specification | document)","detailed design","functional specification"]},"blocks":["row","item"],"with":[{"in":"heading","fr":["(\xE9ch\xE9ancier | calendrier | jalon) \u20262 (paiement | facturation | r\xE8glement)"],"en":["(payment | invoicing | billing) (schedule | milestone | plan)","milestone payment","deliverable (pricing | payment)"]}],"without":[{"in":"sentence","fr":["<contract-payment-law>"],"en":["<contract-payment-law>"]}]}],"steps":[{"with":{"in":"sentence","fr":["(chaque | par) (it\xE9ration | sprint | incr\xE9ment)"],"en":["(each | every | per) (sprint | iteration | increment)"]},"is":"none"},{"kinds":["off-the-shelf"],"less":1}],"guards":{"drop":["works"]},"examples":{"fr":{"flag":["Un deuxi\xE8me [[acompte de 30 % est vers\xE9 apr\xE8s approbation du dossier]] de conception.","Le [[solde est pay\xE9 \xE0 l'issue de la VSR]].","La [[facturation intervient \xE0 la fin de la phase]] de cadrage, puis \xE0 la fin de la phase de r\xE9alisation.","Le titulaire adresse sa [[facture apr\xE8s signature du proc\xE8s-verbal]] de recette de l'application."],"pass":[{"text":"Le d\xE9lai de paiement est de trente jours \xE0 compter de la r\xE9ception de la facture.","note":"d\xE9lai l\xE9gal"},{"text":"Chaque it\xE9ration accept\xE9e est pay\xE9e le mois suivant.","note":"incr\xE9ment qui fonctionne"},{"text":"La recette de chaque version est suivie de sa mise en ligne.","note":"aucun paiement"}]},"en":{"flag":["The second [[instalment is paid on approval of the functional specification]].","Thirty percent is [[invoiced at completion of the design]] phase.","The balance is [[payable after final acceptance]] of the portal."],"pass":[{"text":"Invoices are paid monthly for hours worked.","note":"monthly payment"},{"text":"Payment is due thirty days after receipt of a proper invoice.","note":"legal delay"}]}}},{"id":"feature-roadmap-multi-year","category":"planning","pillar":"P4","severity":"warning","precision":"medium","since":"0.1.0","title":{"fr":"Feuille de route de fonctionnalit\xE9s fig\xE9e sur plusieurs ann\xE9es","en":"Feature roadmap committed years ahead"},"message":{"fr":"Le texte fixe \xE0 l'avance, pour un an ou plus, les fonctionnalit\xE9s \xE0 d\xE9velopper.","en":"The text fixes, a year or more ahead, which features will be built."},"why":{"fr":"L'ordre des travaux est d\xE9cid\xE9 avant d'avoir vu un seul utilisateur r\xE9agir. Les besoins d\xE9couverts ensuite n'ont plus de place et de l'argent part dans des fonctionnalit\xE9s inutiles.","en":"The order of work is decided before anyone has seen users react, so needs found later have no room. Money goes into features built for nothing."},"instead":{"fr":"La feuille de route pr\xE9sente les probl\xE8mes \xE0 r\xE9soudre, par ordre de priorit\xE9, pour les six prochains mois ; elle est r\xE9examin\xE9e \xE0 chaque comit\xE9 d'investissement selon l'impact mesur\xE9.","en":"The roadmap lists the problems to solve in priority order for the next six months and is reviewed at every investment committee against measured impact."},"seed":"L616 \xAB Nous avons pr\xE9vu une feuille de route des fonctionnalit\xE9s \xE0 d\xE9velopper, sur les 2 prochaines ann\xE9es \xBB","references":["betagouv/doc.incubateur.net-communaute \xAB comment-repondre-a-un-sponsor-qui-demande-une-roadmap-produit.md \xBB (une feuille de route de probl\xE8mes \xE0 r\xE9soudre, par pas de 6 mois)","18F handbook.md \xA7Product ownership (\xAB won't have Gantt charts or a detailed 5-year plan \xBB)"],"find":[{"name":"roadmap","all":[{"fr":["<roadmap-noun>"],"en":["<roadmap-noun>"]},{"fr":["<long-horizon>"],"en":["<long-horizon>"]}],"within":28,"with":[{"in":"nearby","fr":["<planned-thing>"],"en":["<planned-thing>"]}],"without":[{"in":"sentence","fr":["probl\xE8mes \xE0 r\xE9soudre","objectif impact","impact attendu","dur\xE9e \u2026 (march\xE9 | accord cadre)","strat\xE9gie (nationale | num\xE9rique)"],"en":["problems to solve","outcome","period of performance","contract term","strategic plan","allow users","(shall | must | will) (allow | enable)"]}]},{"name":"far-end","all":[{"fr":["<roadmap-noun>"],"en":["<roadmap-noun>"]},{"fr":["<far-end>"],"en":["<far-end>"]}],"within":20,"guards":{"drop":["existing-system"]},"with":[{"in":"sentence","fr":["<planned-thing>"],"en":["<planned-thing>"]}],"without":[{"in":"sentence","fr":["probl\xE8mes \xE0 r\xE9soudre","objectif impact","dur\xE9e \u2026 (march\xE9 | accord cadre)","strat\xE9gie (nationale | num\xE9rique)"],"en":["problems to solve","outcome","period of performance","contract term","strategic plan","allow users","(shall | must | will) (allow | enable)"]}]},{"name":"planned-features","all":[{"fr":["(fonctionnalit\xE9 | fonction | \xE9volution | module | version | lot fonctionnel | chantier fonctionnel | backlog | d\xE9veloppement | contenu versions | exigence | palier | brique) \u20268 (planifi\xE9 | programm\xE9 | \xE9chelonn\xE9 | \xE9tal\xE9 | r\xE9parti | ordonnanc\xE9 | s\xE9quenc\xE9 | liss\xE9 | arr\xEAt\xE9 | fig\xE9 | phas\xE9 | cadenc\xE9 | list\xE9 | cal\xE9 | pr\xE9vu | positionn\xE9 | livr\xE9 | livr\xE9es | fix\xE9 | d\xE9fini | prioris\xE9)","(~planifier | ~programmer | ~\xE9chelonner | ~\xE9taler | ~r\xE9partir | ~s\xE9quencer | ~figer | ~arr\xEAter | ~lister | ~fixer | ~d\xE9finir | ~d\xE9tailler) \u20268 (fonctionnalit\xE9 | \xE9volution | module | version | lot fonctionnel | backlog | contenu versions)","(planification | programmation | \xE9chelonnement | \xE9talement | r\xE9partition | s\xE9quencement | phasage | ordonnancement) \u20268 (fonctionnalit\xE9 | \xE9volution | module | version | d\xE9veloppement | livraison | lot)"],"en":["(feature | functionality | capability | capabilities | enhancement | module | release | functional scope | epic | backlog | user story) \u20268 (planned | scheduled | sequenced | phased | spread | committed | laid out | mapped | mapped out | delivered | released | fixed | agreed | set out | defined | rolled out | prioritized | prioritised)","(~plan | ~schedule | ~sequence | ~phase | ~commit | ~list | ~fix | ~define | ~set out) \u20268 (feature | functionality | capability | capabilities | enhancement | module | release | epic | backlog)","(schedule | sequence) of (feature | release | enhancement | module)"]},{"fr":["(sur | pour | pendant | couvr* | horizon | dans | jusqu'\xE0 | au cours | d'ici | p\xE9riode | entre | durant | de | des) \u2026 <long-horizon>","<long-horizon>"],"en":["(over | for | during | cover* | across | through | within | spanning | in) \u2026 <long-horizon>"]}],"within":25,"without":[{"in":"sentence","fr":["maintenance","garantie","dur\xE9e \u2026 (march\xE9 | accord cadre | contrat)","support","probl\xE8mes \xE0 r\xE9soudre","it\xE9ration","sprint","bon commande","bons commande","unit\xE9 \u0153uvre","historique","budget","enveloppe","reconduction","derniers","derni\xE8res","permet (de | aux)","permettre"],"en":["maintenance","warranty","contract term","support","outcome","sprint","iteration","task order","period of performance","option","optional","last","past","allow users","(shall | must | will) (allow | enable)"]}]},{"name":"dated-releases","schedule":{"least":3,"span":12,"items":{"fr":["version","fonctionnalit\xE9","module","\xE9volution","palier","lot fonctionnel","release","feuille route","roadmap"],"en":["release","feature","module","functionality","capability","roadmap","enhancement"]}},"with":[{"in":"sentence","fr":["<roadmap-noun>","version","release","palier","lot","jalon fonctionnel","livraisons"],"en":["<roadmap-noun>","release","version","increment","deliveries"]}],"without":[{"in":"unit","fr":["\xE9ch\xE9ancier paiement","acompte","solde","facturation","reconduction","fin (support | maintenance)","d\xE9cret","version \u2026 (document | CCTP | mod\xE8le)","r\xE9daction","auteur","relecture","(remise | d\xE9p\xF4t) (offres | plis)","budget"],"en":["payment schedule","invoice","end of (life | support)","option (year | period)","proposal","author","revision history","document (version | history)","solicitation"]}]},{"name":"columns","table":{"columns":{"least":4,"fr":["{date}","{date unit=year}","T1","T2","T3","T4","S1","S2","(semestre | trimestre) {count}","ann\xE9e (1 | 2 | 3 | 4 | 5 | N)"],"en":["{date}","Q1","Q2","Q3","Q4","FY*","year (1 | 2 | 3 | 4 | 5)","H1","H2"]},"rows":2,"cells":{"fr":["<planned-thing>"],"en":["<planned-thing>"]},"cellRows":2},"without":[{"in":"unit","fr":["budget","montant","co\xFBt","prix","effectif","volume","euros"],"en":["budget","cost","price","amount","volume","headcount"]}]}],"steps":[{"quantity":"{duration|range|offset >= 24}","is":"error"},{"with":{"in":"sentence","fr":["pluriannuel","triennal","quinquennal","quadriennal","plusieurs ann\xE9es"],"en":["multi year","multiyear","several years","three year","five year"]},"is":"error"},{"with":{"in":"block","fr":["<revisable>"],"en":["<revisable>"]},"less":1}],"over":["rare-production-releases","exhaustive-feature-list","detailed-upfront-schedule"],"examples":{"fr":{"flag":["L'annexe 2 contient [[la feuille de route des \xE9volutions pour les trois prochaines ann\xE9es]].","Les [[modules \xE0 livrer sont planifi\xE9s sur quatre ans]] dans l'ordre du tableau suivant.","Un [[plan de d\xE9veloppement quinquennal]] \xE9num\xE8re les fonctions de chaque version.","Le [[calendrier des versions court sur dix-huit mois]] et pr\xE9cise le contenu de chacune."],"pass":[{"text":"La feuille de route est revue chaque mois avec les utilisateurs.","note":"pas d'horizon long"},{"text":"Le march\xE9 est pass\xE9 pour une dur\xE9e de trois ans ferme.","note":"dur\xE9e du contrat"},{"text":"La feuille de route \xE9nonce les probl\xE8mes \xE0 r\xE9soudre au second semestre.","note":"probl\xE8mes et non fonctionnalit\xE9s"}]},"en":{"flag":["The vendor shall follow [[the product roadmap, which lists features for the next three years]].","[[Modules are scheduled for delivery over a four-year]] period as shown in Appendix B.","The agency has adopted [[a five-year release plan]] for all functional modules."],"pass":[{"text":"The roadmap covers the next quarter and names the outcomes to reach.","note":"short and about outcomes"},{"text":"The base period is one year with four option years.","note":"contract duration"}]}}},{"id":"fixed-price-whole-scope","category":"contract","pillar":"P5","severity":"error","precision":"medium","since":"0.1.0","title":{"fr":"Prix forfaitaire global pour tout le p\xE9rim\xE8tre","en":"One fixed price for the whole scope"},"message":{"fr":"Le texte fixe un prix global et forfaitaire pour tout ce qui est \xE0 d\xE9velopper.","en":"The text sets one fixed price for everything to be developed."},"why":{"fr":"Le fournisseur facture l'incertitude puis r\xE9siste \xE0 chaque changement ; une \xE9quipe de produit ne co\xFBte que ses jours.","en":"The supplier prices uncertainty and then resists every change; a product team costs only its days."},"instead":{"fr":"Le march\xE9 est \xE0 bons de commande d'\xE9quipe, au prix d'une it\xE9ration, avec un plafond annuel.","en":"The contract orders the team at an iteration price, with a yearly cap."},"references":["18F handbook.md (\xAB a time and materials contract (with a cap) will be used \xBB)","itforbusiness.fr L'agile au forfait","DINSIC 2017 (consultation \xE9talab)"],"find":[{"name":"price-for-all","all":[{"fr":["<contract-fixed-price>"],"en":["<contract-fixed-price>"]},{"fr":["<contract-whole-build>"],"en":["<contract-whole-build>"]}],"within":32,"without":[{"in":"sentence","fr":["<contract-small-price>"],"en":["<contract-small-price>"]}]},{"name":"contract-type","phrases":{"fr":["(march\xE9 | prestation | contrat | accord cadre | projet | tranche ferme | partie | lot | d\xE9veloppement | r\xE9alisation) \u20268 ((\xE0 | au | un | par | selon) \u20261 (prix | forme) [(global et)] (forfaitaire | global forfaitaire) | au forfait | en mode forfait | forfait global)","prix (global et forfaitaire | global forfaitaire | forfaitaire et global | global ferme | forfaitaire global)","forfait global","prix (ferme et forfaitaire | forfaitaire et ferme | forfaitaire ferme)","montant (global et forfaitaire | global forfaitaire | forfaitaire global | forfaitaire ferme)","(r\xE9mun\xE9r\xE9 | r\xE9gl\xE9 | trait\xE9 | conclu | pay\xE9 | factur\xE9 | ex\xE9cut\xE9) \u20264 (au forfait | forfaitairement | \xE0 prix forfaitaire | prix global | montant forfaitaire)"],"en":["(firm fixed price | =ffp | fixed price | fixed priced | fixed fee | fixed cost | lump sum | flat fee) \u20264 (contract | basis | agreement | award | project | engagement | task order | proposal | quote | bid | offer | deliverable based | solution | deliverable | purchase order | arrangement)","(contract | order | agreement | project | work | engagement | contract type | quotation | proposal | pricing | bid | services) \u20267 (firm fixed price | fixed price | =ffp | lump sum | fixed fee)","(single | one | total | overall) (firm | fixed | fixed price | lump sum) [(price | amount | cost | fee)]","all inclusive (price | cost | fee | fixed)","turnkey (price | contract | basis)"]},"without":[{"in":"sentence","fr":["<contract-small-price>"],"en":["<contract-small-price>"]}],"severity":"warning","steps":[{"with":{"in":"sentence","fr":["<contract-whole-build>"],"en":["<contract-whole-build>"]},"is":"error"},{"claim":"strong","is":"error"},{"kinds":["off-the-shelf"],"less":1}]},{"name":"no-extra","phrases":{"fr":["(aucun | aucune | sans | nul | ni) \u20263 (suppl\xE9ment | plus value | r\xE9mun\xE9ration (suppl\xE9mentaire | compl\xE9mentaire) | co\xFBt (suppl\xE9mentaire | additionnel) | surco\xFBt | paiement suppl\xE9mentaire | compl\xE9ment prix | facturation (suppl\xE9mentaire | compl\xE9mentaire) | majoration | r\xE9\xE9valuation | avenant financier) \u202614 (d\xE9veloppement | fonctionnalit\xE9 | p\xE9rim\xE8tre | \xE9volution | exigence | sp\xE9cification | r\xE9alisation | application | solution | d\xE9crit | cahier charges | cctp | besoin)","(d\xE9veloppement | fonctionnalit\xE9 | \xE9volution | exigence | besoin | adaptation | modification) \u202612 (aucun | aucune | sans | ne | n' \u20262 droit \u20262) \u20264 (suppl\xE9ment | plus value | r\xE9mun\xE9ration (suppl\xE9mentaire | compl\xE9mentaire) | co\xFBt (suppl\xE9mentaire | additionnel) | surco\xFBt | facturation (suppl\xE9mentaire | compl\xE9mentaire))","ne \u20263 (pr\xE9tendre | r\xE9clamer | demander | facturer | donner lieu) \u20263 (suppl\xE9ment | plus value | r\xE9mun\xE9ration (suppl\xE9mentaire | compl\xE9mentaire) | compl\xE9ment) \u202612 (d\xE9veloppement | fonctionnalit\xE9 | \xE9volution | exigence | besoin | application | solution | cahier charges | cctp)","(d\xE9veloppement | fonctionnalit\xE9 | \xE9volution | exigence | complexit\xE9 | nombre jours | charge) \u202612 ne \u20265 (pr\xE9tendre | r\xE9clamer | demander | facturer | ouvrir droit | donner lieu) \u20264 (suppl\xE9ment | plus value | r\xE9mun\xE9ration | compl\xE9ment | facturation | indemnit\xE9)","(forfait | prix | montant | engagement) \u202614 (quel que soit | quels que soient | quelle que soit | ind\xE9pendamment) \u20264 (temps | nombre | charge | effort | jours | complexit\xE9 | volume)","(quel que soit | quels que soient | quelle que soit | ind\xE9pendamment) \u20264 (temps pass\xE9 | nombre jours | charge | effort | complexit\xE9 | nombre heures) \u202616 (forfait | prix | montant | livr* | fonctionnalit\xE9 | d\xE9veloppement)"],"en":["(no | without) \u20262 (additional | extra | further) \u20261 (cost | charge | payment | fee | compensation) \u202614 (development | feature | functionality | requirement | scope | specification | module | described | solution | system | work)","(feature | functionality | requirement | scope | module | enhancement) \u202612 (no | without | not) \u20263 (additional | extra | further) \u20261 (cost | charge | payment | fee | compensation)","(price | sum | fee | cost | fixed | amount) \u202614 (regardless | irrespective | no matter | independent* | whatever) \u20264 (effort | hours | time | days | number | complexity | level)","(regardless | irrespective) \u20265 (effort | hours | time | days | complexity) \u202614 (price | sum | fee | fixed | deliver | all)"]},"without":[{"in":"sentence","fr":["<contract-small-price>"],"en":["<contract-small-price>"]},{"in":"sentence","fr":["droit","propri\xE9t\xE9 intellectuelle","correction anomalie","anomalie","garantie","licence","d\xE9placement","r\xE9union"],"en":["warranty","defect","license","licence","travel","royalty","intellectual property","overtime"]}]}],"steps":[{"with":{"in":"nearby","fr":["(prix | forfait) \u20263 (it\xE9ration | sprint)"],"en":["(price | fixed) \u20264 (sprint | iteration)"]},"is":"info"},{"kinds":["off-the-shelf"],"less":1}],"over":["upfront-cost-certainty","large-commitment-before-evidence"],"examples":{"fr":{"flag":["Le prestataire r\xE9alise l'[[int\xE9gralit\xE9 du portail pour un montant forfaitaire]] de 380 000 euros.","Le [[march\xE9 est conclu \xE0 prix global et forfaitaire]].","Le [[forfait couvre la conception]], le d\xE9veloppement, les tests et la mise en ligne du site.","Les [[fonctionnalit\xE9s du cahier des charges sont r\xE9alis\xE9es sans suppl\xE9ment]] de prix."],"pass":[{"text":"L'\xE9quipe est command\xE9e \xE0 un prix forfaitaire par it\xE9ration de deux semaines.","note":"prix d'une it\xE9ration"},{"text":"L'h\xE9bergement annuel est factur\xE9 au forfait.","note":"service r\xE9current"},{"text":"Les prix unitaires sont fermes la premi\xE8re ann\xE9e.","note":"prix unitaires"},{"text":"Une indemnit\xE9 forfaitaire de quarante euros est due pour frais de recouvrement.","note":"clause l\xE9gale"}]},"en":{"flag":["The bidder shall quote a [[lump sum for the complete system]].","The resulting [[contract will be firm fixed price]].","All [[requirements of this statement of work shall be met at no additional cost]] to the city."],"pass":[{"text":"Each sprint is ordered at a fixed price of $40,000.","note":"price of a sprint"},{"text":"Work is billed on a time and materials basis, with a ceiling.","note":"time and materials"},{"text":"Training sessions are charged at a flat fee.","note":"small service"}]}}},{"id":"late-first-release","category":"planning","pillar":"P4","severity":"info","precision":"medium","since":"0.1.0","title":{"fr":"Premi\xE8re mise en service tardive (effet tunnel)","en":"Late first release (tunnel effect)"},"message":{"fr":"Le texte place la premi\xE8re mise en service plusieurs mois apr\xE8s le d\xE9but du march\xE9, sans version utilis\xE9e avant.","en":"The text puts the first go-live many months after the start, with no version in use before."},"why":{"fr":"Personne ne peut corriger la vis\xE9e tant que l'\xE9quipe travaille dans le noir. Une mauvaise id\xE9e se d\xE9couvre au moment o\xF9 elle co\xFBte le plus cher.","en":"Nobody can correct the aim while the team works in the dark, so a wrong idea is discovered at its most expensive moment."},"instead":{"fr":"Une premi\xE8re version, m\xEAme imparfaite, est mise entre les mains de premiers utilisateurs dans les trois mois suivant la notification.","en":"A first version, however imperfect, reaches first users within three months of award."},"seed":"L139 \xAB effet tunnel \xBB ; L183 \xAB Laisser quelques mois \xE0 la ma\xEEtrise d'oeuvre pour coder les fonctionnalit\xE9s pr\xE9vues, les tester, et mettre en service \xBB","references":["18F handbook.md (\xAB provided to end users within no more than six months \xBB)","usds/playbook _plays/04.md (\xAB MVP \u2026 no longer than three months \xBB)","GAO-20-590G/OMB (functionality to users at least every six months)"],"find":[{"name":"opening-then-delay","phrases":{"fr":["<opening> \u202614 {offset > 3}","<opening> \u202610 (dans | sous | au bout | au terme | \xE0 l'issue | en | est de | sera de | fix\xE9 | fix\xE9e | au plus tard) \u2026 {duration > 3}","(d\xE9lai | dur\xE9e | date) \u2026 <opening> \u20268 {duration|offset > 3}"],"en":["<opening> \u202614 {offset > 3}","<opening> \u202610 (within | in | after | no later than | not later than | by | at | takes | take | is) \u2026 {duration > 3}"]},"without":[{"in":"section","fr":["<early-opening>"],"en":["<early-opening>"]},{"in":"sentence","fr":["(mois | semaines | jours | an | ans | ann\xE9e) (apr\xE8s | suivant | \xE0 compter | \xE0 partir | d\xE8s) \u20264 (mise | ouverture | d\xE9ploiement | admission | r\xE9ception | recette | prononc\xE9)","garantie","maintenance","(suivi | suivie) \u2026 (p\xE9riode | phase)","pendant","assistance","bilan","dur\xE9e (march\xE9 | accord cadre | contrat)","tous les","toutes les","chaque","r\xE9examin\xE9","hypercare","remise en service","panne","incident","indisponibilit\xE9","paiement","comit\xE9 investissement"],"en":["warranty","maintenance","(days | weeks | months | years) (after | following | from | of | post) \u2026 (go live | launch | deployment | rollout | implementation | acceptance | cutover | release)","for a period","following (go live | launch | deployment)","post (go live | launch | implementation | production)","patch","patches","vulnerability","every","each","per year","hypercare","incident","outage","payment","investment"]}]},{"name":"delay-then-opening","phrases":{"fr":["(dans | sous | en | au bout | au terme | \xE0 l'issue | apr\xE8s | d\xE9lai | disposer | dispose | disposera | \xE0) \u2026 {duration|offset > 3} \u20268 (pour | avant | jusqu'\xE0 | la | avec | pr\xE9c\xE8de | pr\xE9c\xE8dent | s\xE9parent) \u20266 <opening>","{offset > 3} \u2026 <opening>"],"en":["{offset > 3} \u20266 <opening>","(within | after | in | has | have | allows) \u2026 {duration|offset > 3} \u202610 (to | before | until | for) \u20266 <opening>"]},"without":[{"in":"section","fr":["<early-opening>"],"en":["<early-opening>"]},{"in":"sentence","fr":["(apr\xE8s | suivant | \xE0 compter | d\xE8s | depuis) \u20264 (mise | ouverture | d\xE9ploiement | admission | r\xE9ception | recette)","garantie","maintenance","pendant","assistance","bilan","dur\xE9e (march\xE9 | accord cadre | contrat)","chaque","remise en service","incident","paiement"],"en":["warranty","maintenance","(months | years | weeks | days) (after | following | from | post) \u2026 (go live | launch | deployment | rollout | implementation | acceptance | cutover | release)","for a period","every","each","hypercare","incident","payment"]}]},{"name":"row","all":[{"fr":["<opening>","phase pilote","tests pilotes"],"en":["<opening>","pilot testing","pilot"]},{"fr":["{offset > 3}"],"en":["{offset > 3}"]}],"blocks":["row","item"],"within":30,"without":[{"in":"section","fr":["<early-opening>"],"en":["<early-opening>"]},{"in":"sentence","fr":["garantie","maintenance","paiement","bilan","solde","rapport"],"en":["warranty","maintenance","payment","invoice","report"]}]},{"name":"months-to-build","phrases":{"fr":["(disposer | dispose | disposera | disposent | b\xE9n\xE9ficie | aura) \u2026 {duration > 3} \u2026 pour \u20264 (coder | d\xE9velopper | r\xE9aliser | concevoir | construire | programmer | livrer | mettre)","{duration > 3} \u2026 (pour | afin de) \u20263 (coder | d\xE9velopper | construire | r\xE9aliser | concevoir) \u202610 (livrer | mettre en (service | production | ligne) | tester)"],"en":["(has | have | given | allowed | allows) \u2026 {duration > 3} \u2026 to \u20263 (code | develop | build | deliver | construct) \u202610 (test | deliver | launch | deploy | release)"]}},{"name":"tunnel","phrases":{"fr":["(aucun | aucune | pas de | sans) \u20262 (livraison | version | mise en (service | production) | release) \u2026 (interm\xE9diaire | partiel | partielle | anticip\xE9e)","livraison (unique | finale unique | globale unique)","(livr\xE9 | livr\xE9e | livr\xE9s | livraison | mise en service | mise en production | mise en ligne | d\xE9ploiement | version) \u2026 en une (seule | unique) (fois | livraison | \xE9tape | version)","en (une seule | un seul) (livraison | version | lot | \xE9tape | bloc | mise)","(=vsr | mise en (service | production | ligne) | ouverture | v\xE9rification service) \u2026 (ne | n') \u20266 (qu'apr\xE8s | qu'une fois | qu'\xE0 l'issue | que lorsque | qu'au terme | avant) \u20268 (totalit\xE9 | ensemble | int\xE9gralit\xE9 | compl\xE8te | complet | tout | toutes | tous)","(utilisateurs | usagers | agents | public) \u2026 (~d\xE9couvrir | verront | d\xE9couvriront) \u20268 (ouverture | mise en service | lancement | fin | mise en production | recette | livraison | mise en ligne)","(une seule | un seul | unique) (mise en (service | production | ligne) | livraison)","(mise en (service | production | ligne) | livraison) unique","effet tunnel"],"en":["(no | without) \u20262 (interim | intermediate | partial | earlier | early) (delivery | deliveries | release | releases | version | versions | deployment)","single (delivery | release | deployment | go live | drop)","one final (delivery | release)","delivered (as a | in one | in a) (single | whole | block | go | release | delivery)","all at once","delivered in full","(users | staff | citizens | public | caseworkers) \u2026 (first (see | use | access) | discover) \u20268 (go live | launch | acceptance | UAT | rollout | end of)","(go live | launch | production release | deployment) \u20264 (only (when | after | once)) \u20266 (all | entire | full | complete)"]},"severity":"error","guards":{"drop":["negation"]},"without":[{"in":"sentence","fr":["interdit","proscrit","\xE0 \xE9viter","\xE9viter","\xE9vite","(n'est pas | n'est jamais) (souhait\xE9 | acceptable | admis)","offres","plis","sans effet tunnel","pas \u2026 effet tunnel","limiter","r\xE9duire","contre","exclu"],"en":["avoid","avoids","must not","prohibited","not acceptable","proposal","hardware","invoice","sign on","payment"]}],"steps":[]},{"name":"two-dates","schedule":{"least":2,"span":7,"items":{"fr":["<opening>"],"en":["<opening>"]}},"severity":"error","with":[{"in":"sentence","fr":["notification","notifi\xE9","d\xE9marrage","d\xE9but","attribution","commencement","signature","lancement (march\xE9 | projet | travaux)"],"en":["award","awarded","notice to proceed","start","kick off","kickoff","signature","commencement","begin"]}],"without":[{"in":"unit","fr":["garantie","maintenance","<early-opening>"],"en":["warranty","maintenance","base year","option","<early-opening>"]}],"steps":[]}],"steps":[{"quantity":"{duration|offset > 6}","is":"error"}],"over":["long-build-horizon","milestones-too-far-apart","linear-phase-sequence","detailed-upfront-schedule"],"examples":{"fr":{"flag":["[[L'ouverture au public est fix\xE9e \xE0 T0 + 14 mois]].","La [[mise en production interviendra seize mois apr\xE8s la notification]].","[[Aucune version partielle]] ne sera remise avant la recette d\xE9finitive.","L'\xE9quipe [[dispose de neuf mois pour d\xE9velopper]], tester et livrer le logiciel."],"pass":[{"text":"La mise en service intervient six semaines apr\xE8s la notification.","note":"court"},{"text":"Un bilan est dress\xE9 douze mois apr\xE8s la mise en service.","note":"d\xE9lai qui court apr\xE8s l'ouverture"},{"text":"La mise en production a lieu \xE0 la fin de chaque sprint ; le support de l'ancienne version cesse \xE0 T0 + 18 mois.","note":"livraisons continues"}]},"en":{"flag":["[[Go-live is planned for month 16]] of the contract.","The [[system shall be fully operational within 14 months]] of award.","The vendor makes a [[single delivery]] at the end of the work."],"pass":[{"text":"The first release reaches users within ten weeks.","note":"short"},{"text":"The warranty runs for twelve months after go-live.","note":"warranty"}]}}},{"id":"linear-phase-sequence","category":"planning","pillar":"P4","severity":"warning","precision":"medium","since":"0.1.0","title":{"fr":"D\xE9roulement lin\xE9aire : construction, tests, mise en ligne, maintenance","en":"Linear phase sequence: build, test, go live, maintain"},"message":{"fr":"Le texte d\xE9coupe le projet en \xE9tapes qui se suivent une seule fois, de l'\xE9tude \xE0 la recette et \xE0 la mise en service.","en":"The text cuts the project into stages that follow each other only once, from study to testing and go-live."},"why":{"fr":"Chaque \xE9tape attend la pr\xE9c\xE9dente. Le premier contact avec la r\xE9alit\xE9 arrive quand l'essentiel de l'argent est d\xE9pens\xE9. Un service num\xE9rique n'est pas un pont.","en":"Each stage waits for the previous one, so the first contact with reality comes after most of the money is spent. A digital service is not a bridge."},"instead":{"fr":"Chaque it\xE9ration de deux semaines comprend conception, d\xE9veloppement, tests avec des utilisateurs et mise en production.","en":"Each two-week iteration includes design, build, testing with users and release to production."},"seed":"L226 \xAB Un projet se conduit de mani\xE8re lin\xE9aire : construction, mise en ligne, maintenance \xBB ; L667 (Calendrier) \xAB Phase de construction, phase de tests, mise en ligne puis maintenance \xBB","references":["usds/playbook _includes/techfar-online.md (\xA7Comparison of traditional and Agile)"],"find":[{"name":"said","sequence":{"stages":["link-study","link-spec","link-design","link-build","link-test","link-launch","link-after"],"least":3,"over":["sentence"],"lead":{"fr":["(phase | \xE9tape | stade) \u2026 (suivant | successif | successive | distinct | ci apr\xE8s | ci dessous)","(deux | trois | quatre | cinq | six | sept | huit | 2 | 3 | 4 | 5 | 6 | 7 | 8 | plusieurs | diff\xE9rent | grande | principale) [grande | principale] (phase | \xE9tape | stade | temps)","(phase | \xE9tape | tranche | stade | jalon) (1 | 2 | 3 | I | II | A | B | n)","premi\xE8re (phase | \xE9tape)","puis","ensuite","enfin","successivement","l'une apr\xE8s l'autre","(se d\xE9roule | se d\xE9rouleront | se d\xE9roulera | s'articule | s'organise | ~d\xE9couper | ~d\xE9composer | ~structurer | ~diviser | comporte | comprend | ~comporter) \u20264 (phase | \xE9tape | tranche | stade)","(tranche | phase | \xE9tape) \u20262 (successif | successive)","encha\xEEnement","suivi de","suivie de","suivies de","s\xE9quence","(dans | selon) l'ordre","phasage","(phase | \xE9tape) :"],"en":["(phase | stage | step) \u2026 (follow | following | below | in order | in sequence | sequential)","following (phase | stage | step)","(two | three | four | five | six | seven | eight | 2 | 3 | 4 | 5 | 6 | 7 | 8 | several | distinct | sequential) \u2026 (phase | stage | step)","(phase | stage | step | milestone) (1 | 2 | 3 | I | II | III | IV | one | two | A | B)","first (phase | stage | step)","then","followed by","finally","subsequently","in sequence","sequentially","(divided | broken | organized | organised | structured | split | conducted | executed | delivered | consist*) \u2026 (phase | stage | step)","(phase | stage) (of | are | include)"]}},"guards":{"add":["iteration","object-clause"]},"without":[{"in":"sentence","fr":["investigation","acc\xE9l\xE9ration","it\xE9ration","sprint","s\xE9lection","instruction","dossier \u2026 (demande | usager)","cycle de vie (document | dossier)","=alpha"],"en":["alpha","beta","sprint","iteration","iterative","inception alpha","case file","application process","phase in","skill","user acceptance (criteria)"]}]},{"name":"services","sequence":{"stages":["link-study","link-spec","link-design","link-build","link-test","link-launch"],"least":5,"over":["sentence"],"lead":{"fr":["prestations \u2026 (comprennent | comportent | couvrent)","(phases | \xE9tapes) (de | d')"],"en":["phases of"]}},"guards":{"add":["iteration"]}},{"name":"lists","sequence":{"stages":["link-study","link-spec","link-design","link-build","link-test","link-launch","link-after"],"least":3,"over":["list","table"]},"guards":{"add":["iteration"]},"with":[{"in":"sentence","fr":["phase","\xE9tape","jalon","stade","tranche","d\xE9roulement","d\xE9roul\xE9","phasage","\xE9ch\xE9ancier","T0","chronologie","encha\xEEnement","{offset}"],"en":["phase","stage","step","milestone","timeline","sequence","timetable","project plan","life cycle","lifecycle","SDLC","{offset}"]}],"without":[{"in":"unit","fr":["investigation","sprint","profil","d\xE9veloppeur","exp\xE9rience","ETP","curriculum","taux","TJM","remise offres","crit\xE8re","note","pond\xE9ration","r\xF4le"],"en":["alpha","sprint","iteration","resume","labor category","rate","hourly","full time","FTE","evaluation","weight","proposal","role","expert"]}]},{"name":"lists-under-heading","sequence":{"stages":["link-study","link-spec","link-design","link-build","link-test","link-launch","link-after"],"least":3,"over":["list","table"]},"guards":{"add":["iteration"]},"with":[{"in":"heading","fr":["phase","\xE9tape","phasage","jalon","d\xE9roulement (projet | prestation | mission | travaux | chantier)","(calendrier | planning) (projet | ex\xE9cution | pr\xE9visionnel | r\xE9alisation | travaux | mise)","(calendrier | planning | \xE9ch\xE9ancier | \xE9ch\xE9ance) $","cycle projet"],"en":["phase","stage","milestone","schedule","timeline","timetable","lifecycle","life cycle","project plan","implementation plan","work plan","project approach"]}],"without":[{"in":"unit","fr":["investigation","sprint","profil","d\xE9veloppeur","exp\xE9rience","ETP","curriculum","taux","TJM","remise offres","crit\xE8re","note","pond\xE9ration","r\xF4le","activit\xE9","t\xE2che"],"en":["alpha","sprint","iteration","resume","labor category","rate","hourly","full time","FTE","evaluation","weight","proposal","role","expert","activity","duties","responsibilities"]}]},{"name":"table-of-phases","table":{"header":[{"fr":["phase","\xE9tape","jalon","stade","tranche"],"en":["phase","stage","step","milestone"]}],"rows":3,"cells":{"fr":["<link-spec>","<link-design>","<link-build>","<link-test>","<link-launch>"],"en":["<link-spec>","<link-design>","<link-build>","<link-test>","<link-launch>"]},"cellRows":3},"guards":{"add":["iteration"]},"without":[{"in":"unit","fr":["investigation","sprint","profil","d\xE9veloppeur","exp\xE9rience","ETP","curriculum","taux","TJM","remise offres","crit\xE8re","note","pond\xE9ration","r\xF4le"],"en":["alpha","sprint","iteration","resume","labor category","rate","hourly","full time","FTE","evaluation","weight","proposal","role","expert"]}]},{"name":"bare-list","sequence":{"stages":["link-study","link-spec","link-design","link-build","link-test","link-launch","link-after"],"least":5,"over":["list","table"]},"guards":{"add":["iteration"]},"without":[{"in":"unit","fr":["investigation","sprint","profil","d\xE9veloppeur","exp\xE9rience","ETP","curriculum","taux","TJM","remise offres","crit\xE8re","note","pond\xE9ration","r\xF4le","document","dossier architecture"],"en":["alpha","sprint","iteration","resume","labor category","rate","hourly","full time","FTE","evaluation","weight","proposal","role","expert","manual"]},{"in":"sentence","fr":["t\xE2che","activit\xE9","mission","comp\xE9tence","prestation","service","titulaire \u2026 (assure | charge)","charg\xE9"],"en":["activity","activities","task","duty","duties","responsibility","responsibilities","service","skill","include","limited"]}]},{"name":"headings","sequence":{"stages":["link-study","link-spec","link-design","link-build","link-test","link-launch","link-after"],"least":4,"over":["headings"]},"guards":{"add":["iteration"]}},{"name":"numbered-headings","sequence":{"stages":["link-study","link-spec","link-design","link-build","link-test","link-launch","link-after"],"least":3,"over":["headings"]},"with":[{"in":"sentence","fr":["phase","\xE9tape","tranche","jalon","stade"],"en":["phase","stage","step","milestone"]}],"guards":{"add":["iteration"]}},{"name":"one-after-the-other","phrases":{"fr":["(<link-build> | <link-test> | <link-launch>) \u20268 (~d\xE9buter | ~commencer | ~d\xE9marrer | ~intervenir | ~succ\xE9der | ~lancer | ~engager | ~entamer | ~ouvrir) \u20263 (apr\xE8s | \xE0 l'issue | \xE0 la fin | une fois | qu'une fois | qu'apr\xE8s | qu'\xE0 l'issue | d\xE8s la fin | d\xE8s que | au terme | lorsque | quand | \xE0 l'ach\xE8vement) \u202610 (<link-spec> | <link-design> | <link-build> | <link-study>)","(apr\xE8s | \xE0 l'issue | \xE0 la fin | une fois | au terme | lorsque | d\xE8s la fin | d\xE8s l'ach\xE8vement) \u20266 (<link-spec> | <link-design> | <link-build>) \u202610 (<link-build> | <link-test>) \u2026 (~d\xE9buter | ~commencer | ~d\xE9marrer | ~intervenir | ~lancer | ~engager)"],"en":["(<link-build> | <link-test> | <link-launch>) \u20266 (begin | begins | start | starts | commence | commences | proceed | proceeds | occur | occurs | started | initiated) \u20263 (after | once | when | until | upon | following) \u20268 (<link-spec> | <link-design> | <link-build> | <link-study>)","(following | after | once | upon | when) \u20264 (<link-spec> | <link-design> | <link-build> | <link-study>) \u202610 (enter | enters | move | moves | begin | begins | start | starts | commence | commences | proceed | proceeds | transition | transitions) \u20264 (<link-test> | <link-build> | <link-launch>)"]},"guards":{"add":["iteration"],"drop":["negation"]},"without":[{"in":"sentence","fr":["test unitaire","environnement","garantie","incident","anomalie","correctif","r\xE9union","formation","intervention"],"en":["unit test","environment","warranty","incident","defect","training session","meeting","patch"]}]}],"steps":[{"count":5,"is":"error"},{"with":{"in":"unit","fr":["bon commande \u2026 chaque (phase | \xE9tape)"],"en":["task order \u2026 each (phase | stage)"]},"is":"error"}],"over":["detailed-upfront-schedule"],"examples":{"fr":{"flag":["Le chantier suit [[quatre \xE9tapes : \xE9tude, conception, d\xE9veloppement et recette]].","Le prestataire livre d'abord les [[sp\xE9cifications, puis le d\xE9veloppement, enfin la recette]].","La [[recette d\xE9butera une fois le d\xE9veloppement]] enti\xE8rement termin\xE9.",{"text":"Le d\xE9roulement comprend les \xE9tapes suivantes :\\n\\n- Cadrage\\n- Conception d\xE9taill\xE9e\\n- R\xE9alisation\\n- Recette\\n- Mise en production\\n","note":"liste d'\xE9tapes"}],"pass":[{"text":"Chaque sprint encha\xEEne conception, d\xE9veloppement, tests et mise en production.","note":"\xE0 chaque it\xE9ration"},{"text":"Le march\xE9 a pour objet la conception, le d\xE9veloppement, le d\xE9ploiement et la maintenance d'un portail.","note":"objet du march\xE9"},{"text":"Le titulaire con\xE7oit, d\xE9veloppe et teste les \xE9volutions demand\xE9es.","note":"activit\xE9s sans ordre"}]},"en":{"flag":["The work has four [[phases: requirements, design, development and testing]].","The supplier completes the [[requirements, followed by design, then coding]] and finally testing.",{"text":"| Milestone | Due |\\n| --- | --- |\\n| Requirements approved | Month 2 |\\n| Design approved | Month 4 |\\n| Development complete | Month 9 |\\n| User acceptance testing | Month 11 |\\n","note":"table of stages"}],"pass":[{"text":"Each sprint covers design, development, testing and release.","note":"each iteration"},{"text":"The supplier shall provide design, development, testing and support services.","note":"list of services"}]}}},{"id":"long-build-horizon","category":"planning","pillar":"P4","severity":"info","precision":"medium","since":"0.1.0","title":{"fr":"Horizon de r\xE9alisation sup\xE9rieur \xE0 un an (cinq ans : alerte Cour des comptes)","en":"Build horizon beyond one year (five years: audit-court alert)"},"message":{"fr":"Le texte pr\xE9voit une construction de longue dur\xE9e, de plusieurs mois ou ann\xE9es, avant d'arriver au r\xE9sultat.","en":"The text plans a build that lasts many months or years before the result is there."},"why":{"fr":"Plus la construction est longue, plus les besoins, le droit et la technique s'\xE9loignent du plan de d\xE9part. La Cour des comptes demande qu'aucune r\xE9alisation ne d\xE9passe cinq ans.","en":"The longer the build, the more needs, law and technology move away from the first plan; the Cour des comptes asks for no build beyond five years."},"instead":{"fr":"Une premi\xE8re version utilisable est mise en service dans les trois mois ; la suite de l'investissement est d\xE9cid\xE9e tous les six mois.","en":"A first usable version is live within three months; further investment is decided every six months."},"seed":"L702 \xAB Ne pr\xE9voir aucun grand projet num\xE9rique dont la r\xE9alisation d\xE9passerait cinq ans \xBB ; L137 \xAB d\xE9lais pr\xE9visionnels importants de mise en \u0153uvre \xBB","references":["Cour des comptes, juillet 2020 (dur\xE9e moyenne pr\xE9visionnelle six \xE0 sept ans)","S\xE9nat r20-047 (d\xE9rives de 26,6 % des d\xE9lais)"],"find":[{"name":"noun","phrases":{"fr":["(dur\xE9e | d\xE9lai | p\xE9riode | phase | calendrier | planning | horizon | \xE9ch\xE9ancier | temps) \u2026 (r\xE9alisation | construction | d\xE9veloppement | d\xE9veloppements | conception | mise en \u0153uvre | impl\xE9mentation | refonte | projet | programme | chantier | travaux | modernisation | migration | int\xE9gration | ex\xE9cution (travaux | d\xE9veloppements | projet)) \u202612 {duration|range|offset >= 6}","{duration|range >= 6} \u2026 (de | pour) (r\xE9alisation | construction | d\xE9veloppement | d\xE9veloppements | conception | impl\xE9mentation | mise en \u0153uvre | r\xE9aliser | construire | d\xE9velopper | concevoir | b\xE2tir | mener projet)","(chantier | programme | projet | phase | effort) \u2026 {duration >= 6}"],"en":["(duration | period | phase | timeline | timeframe | schedule | length | effort | term) \u2026 (build | construction | development | implementation | project | programme | program | modernization | modernisation | redevelopment | migration | replacement) \u202612 {duration|range|offset >= 6}","(build | construction | development | implementation | design | modernization | modernisation | migration | replacement | project | programme | program) (phase | period | duration | timeline | timeframe | schedule | effort | stage | programme | program | project | work) \u202612 {duration|range|offset >= 6}","{duration|range >= 6} (build | construction | development | implementation | modernization | modernisation | project | programme | program | replacement | design and build | transformation | delivery)","{duration|range >= 6} \u2026 to (build | construct | develop | implement | design | complete the)"]}},{"name":"verb","phrases":{"fr":["(r\xE9alisation | construction | d\xE9veloppement | d\xE9veloppements | conception | mise en \u0153uvre | impl\xE9mentation | refonte | programme | projet | chantier | travaux | modernisation | migration | int\xE9gration | informatisation) \u202610 (durer | dure | durent | durera | dureront | ~s'\xE9taler | s'\xE9talera | s'\xE9taleront | s'\xE9tale | s'\xE9tendra | s'\xE9tendront | s'\xE9tend | s'\xE9chelonne | s'\xE9chelonnera | s'\xE9chelonneront | ~d\xE9rouler | ~\xE9taler | ~\xE9chelonner | ~\xE9tendre | ~courir | ~prendre | ~n\xE9cessiter | ~mobiliser | ~achever | ~terminer | ~finir | ~r\xE9aliser | ~pr\xE9voir | ~fixer | ~estimer | ~planifier | ~ex\xE9cuter | ~mener | ~conduire | ~r\xE9partir | ~couvrir | est de | sera de) \u20268 {duration|range|offset >= 6}","(sera | seront | \xEAtre | soit) \u2026 (construit | d\xE9velopp\xE9 | r\xE9alis\xE9 | con\xE7u | refondu | reconstruit | b\xE2ti | modernis\xE9 | impl\xE9ment\xE9 | mis en \u0153uvre) \u20268 (sur | en | dans | au terme | de | du | sous) \u2026 {duration|range|offset >= 6}","(construire | d\xE9velopper | r\xE9aliser | concevoir | b\xE2tir | refondre | reconstruire) \u202610 (en | sur | dans | sous) \u2026 {duration|range|offset >= 6}"],"en":["(build | construction | development | implementation | modernization | modernisation | redevelopment | migration | programme | program | project | replacement | transformation | design) \u202610 (~last | ~run | ~take | ~span | ~extend | ~continue | ~occur | completed | ~complete | ~require | carried out | ~proceed | conducted | executed | ~cover | estimated | expected | scheduled | planned | spread | phased | performed | finished) \u20268 {duration|range|offset >= 6}","(built | developed | implemented | constructed | delivered | designed and built | redeveloped) \u20266 (over | within | in | across | during | through) \u2026 {duration|range|offset >= 6}","(build | develop | construct | implement | redevelop) \u20268 (over | within | in | across) \u2026 {duration|range|offset >= 6}"]}},{"name":"whole-delivery","phrases":{"fr":["(livrer | livre | livrera | livr\xE9 | livr\xE9e | livraison) \u20266 (complet | compl\xE8te | ensemble | totalit\xE9 | int\xE9gralit\xE9 | toutes les fonctionnalit\xE9s) \u202610 {duration|offset >= 6}"],"en":["(deliver | delivers | delivered | delivery of) \u20266 (complete | entire | whole | full | all) \u202610 {duration|offset >= 6}"]}},{"name":"far-end","phrases":{"fr":["(enti\xE8rement | int\xE9gralement | totalement | compl\xE8tement) \u2026 (construit | d\xE9velopp\xE9 | r\xE9alis\xE9 | refondu | achev\xE9 | livr\xE9 | termin\xE9) \u20268 {date unit=year}","(programme | chantier | projet) \u20266 (jusqu'en | jusqu'\xE0 | horizon) \u2026 {date unit=year}"],"en":["(fully | entirely | completely) \u2026 (built | developed | completed | delivered | implemented) \u20268 {date unit=year}"]},"severity":"warning"},{"name":"row","all":[{"fr":["(r\xE9alisation | construction | d\xE9veloppement | d\xE9veloppements | conception et r\xE9alisation)"],"en":["(build | construction | development | implementation)"]},{"fr":["{offset >= 6}"],"en":["{offset >= 6}"]}],"blocks":["row","item"],"within":30,"without":[{"in":"sentence","fr":["mise (service | production | ligne)","recette","formation","documentation","plan"],"en":["go live","launch","training","documentation","plan","report","acceptance"]}]}],"steps":[{"with":{"in":"sentence","fr":["(march\xE9 | accord cadre | contrat) \u2026 (porte | conclu | pass\xE9 | dur\xE9e)","reconductible","renouvelable","dur\xE9e (march\xE9 | contrat | accord cadre)"],"en":["experience","contract term","term of \u2026 (contract | agreement)","renewable","period of performance"]},"is":"none"},{"quantity":"{duration|range|offset >= 24}","is":"error"},{"quantity":"{duration|range|offset >= 12}","is":"warning"}],"guards":{"add":["contract-law"]},"exceptions":["short-stretch"],"over":["detailed-upfront-schedule","milestones-too-far-apart"],"examples":{"fr":{"flag":["La [[phase de d\xE9veloppement s'\xE9tend sur vingt mois]].","Le [[d\xE9lai de construction du logiciel est arr\xEAt\xE9 \xE0 3 ans]].","Le [[chantier de modernisation durera deux ans et demi]], \xE9quipes m\xE9tier comprises.","Le nouveau portail sera [[d\xE9velopp\xE9 en 15 mois]] par le prestataire."],"pass":[{"text":"Les journaux sont conserv\xE9s trente-six mois.","note":"conservation"},{"text":"La garantie court pendant deux ans apr\xE8s la livraison.","note":"garantie"},{"text":"Les d\xE9veloppements de la premi\xE8re version durent huit semaines.","note":"court"}]},"en":{"flag":["The [[implementation phase is expected to last 26 months]].","The core system will be [[built over a three-year]] period.","A [[thirty-month development]] effort is anticipated."],"pass":[{"text":"The contract has a base term of three years.","note":"contract duration"},{"text":"Development of the first version takes ten weeks.","note":"short"}]}}},{"id":"nationwide-hard-deadline","category":"planning","pillar":"P3","severity":"error","precision":"medium","since":"0.1.0","title":{"fr":"G\xE9n\xE9ralisation partout \xE0 date imp\xE9rative","en":"Everywhere by a hard deadline"},"message":{"fr":"Le texte exige que tout le monde soit servi \xE0 une date imp\xE9rative, sans mont\xE9e progressive.","en":"The text requires everyone to be served by a hard date, with no gradual opening."},"why":{"fr":"Un public entier d\xE8s le premier jour ne laisse aucune place \xE0 l'ajustement aux diff\xE9rents usages. Chaque d\xE9faut devient un incident g\xE9n\xE9ral.","en":"A national audience on day one allows no adjustment to different users and turns each defect into a national incident."},"instead":{"fr":"Le service est ouvert \xE0 un premier groupe de N utilisateurs volontaires, puis \xE9largi par paliers lorsque son utilit\xE9 est prouv\xE9e.","en":"The service opens to a first group of volunteer users and widens in steps as its usefulness is shown."},"seed":"L625 \xAB Nous devons absolument sortir le produit partout en France dans 6 mois \xBB","references":["solliciter-et-contribuer\u2026/communiquer-sur-beta.gouv.fr-a-lexterieur.md (\xAB commencent donc toujours petit avant d'envisager des ambitions nationales \xBB)","18F \xAB you might not be as agile as you think \xBB (\xAB inflexible deadlines \xBB)"],"find":[{"name":"everyone-by-date","all":[{"fr":["<everywhere>"],"en":["<everywhere>"]},{"fr":["<deployment-word>"],"en":["<deployment-word>"]},{"fr":["<short-term>"],"en":["<short-term>"]}],"within":35,"with":[{"in":"nearby","fr":["<firmness>"],"en":["<firmness>"]}],"without":[{"in":"nearby","fr":["<gradual>","comit\xE9 investissement","si \u2026 utilit\xE9","formation","\xE0 terme"],"en":["<gradual>","investment committee","training","eventually"]},{"in":"sentence","fr":["candidat","soumissionnaire","offre","garantie","disponibilit\xE9","sauvegarde","conserv*","rapport","facture","ex\xE9cution \u2026 prestations","lieu","RGPD","RGAA","donn\xE9es","depuis"],"en":["offeror","proposal","bidder","warranty","backup","retention","report","invoice","since","data"]}]}],"exceptions":["legal-text"],"over":["big-bang-rollout","late-first-release"],"examples":{"fr":{"flag":["L'outil doit [[\xEAtre d\xE9ploy\xE9 dans toutes les pr\xE9fectures au plus tard le 1er mars]].","[[L'ensemble des \xE9coles doit utiliser l'application \xE0 la rentr\xE9e]], sans exception.","[[Au 15 septembre, date butoir, tous les agents devront disposer]] du nouveau portail.","La [[g\xE9n\xE9ralisation, imp\xE9rative, est fix\xE9e \xE0 T0 + 8 mois]] sur tout le territoire."],"pass":[{"text":"Le service ouvre dans un d\xE9partement pilote, puis dans toutes les r\xE9gions en 2027.","note":"progressif"},{"text":"Les plis sont remis au plus tard le 3 mai \xE0 midi pour tous les lots.","note":"consultation"},{"text":"Tous les agents pourront demander un compte.","note":"sans \xE9ch\xE9ance"}]},"en":{"flag":["[[All field offices must be live by July 1, 2027]].","The vendor shall complete the [[nationwide rollout no later than nine months]] after award.","[[Every county must use the system on day one]]; the date cannot slip."],"pass":[{"text":"The service opens in two pilot counties first, then in all counties.","note":"gradual"},{"text":"All users may request an account at any time.","note":"no deadline"}]}}},{"id":"obligation-density","category":"contract","pillar":"P3","severity":"info","precision":"medium","since":"0.1.0","title":{"fr":"Densit\xE9 d'obligations fonctionnelles (\xAB le syst\xE8me devra \xBB)","en":"Density of functional obligations"},"message":{"fr":"Le document \xE9crit d'avance, phrase par phrase, ce que le produit devra faire.","en":"The document writes in advance, sentence by sentence, what the product shall do."},"why":{"fr":"Phrase apr\xE8s phrase, le produit est \xE9crit d'avance, avant que personne n'y ait touch\xE9.","en":"Sentence by sentence the product is written in advance, before anyone has touched it."},"instead":{"fr":"Remplacer par des r\xE9cits d'usage indicatifs : \xAB En tant que jeune, je veux trouver un conseiller pr\xE8s de chez moi, afin de \u2026 \xBB.","en":"Replace with indicative user stories: \\"As a young person, I want to \u2026, so that \u2026\\"."},"references":["Tax Court 02_SOW 1.9/1,000 (indicative user stories, not requirements)"],"find":[{"name":"obligations","metric":{"of":"count","least":20,"phrases":{"fr":["<contract-product-subject> \u20264 (devra | doit | devront | doivent | permettra | offrira | proposera | permettront | assurera | int\xE9grera | comportera | g\xE9rera | disposera)"],"en":["<contract-product-subject> \u20263 (shall | must)"]}},"steps":[{"count":60,"is":"warning"}]}],"kinds":["software-build","software-evolution"],"examples":{"fr":{"flag":[{"note":"vingt-et-une obligations du produit","text":"- Le portail devra afficher la liste des aides.\\n- Le portail devra trier les aides par date.\\n- Le portail devra filtrer les aides par commune.\\n- Le portail devra exporter la liste en tableur.\\n- Le portail doit g\xE9rer les comptes.\\n- Le portail doit envoyer un courriel d'accueil.\\n- Le portail doit proposer une recherche.\\n- Le portail doit imprimer une fiche.\\n- L'application devra calculer le montant.\\n- L'application devra conserver le brouillon.\\n- L'application devra v\xE9rifier les pi\xE8ces.\\n- L'application devra notifier l'agent.\\n- L'application devra archiver la demande.\\n- L'application permettra de joindre un document.\\n- L'application permettra de changer de langue.\\n- Le syst\xE8me devra journaliser les acc\xE8s.\\n- Le syst\xE8me devra bloquer les doublons.\\n- Le syst\xE8me devra produire un \xE9tat mensuel.\\n- Le syst\xE8me permettra une saisie en masse.\\n- La solution devra g\xE9rer trois niveaux de droits.\\n- La solution devra afficher un calendrier.\\n"}],"pass":[{"text":"Le syst\xE8me devra \xEAtre simple. Le titulaire devra fournir une \xE9quipe.","note":"deux phrases"},{"text":"Le prestataire devra remettre un rapport mensuel.","note":"obligation du fournisseur"},{"text":"En tant qu'usager, je veux suivre ma demande afin de ne pas t\xE9l\xE9phoner.","note":"r\xE9cit d'usage"}]},"en":{"flag":[{"note":"twenty obligations of the product","text":"- The portal shall list grants.\\n- The portal shall sort grants by date.\\n- The portal shall filter grants by county.\\n- The portal shall export lists.\\n- The portal shall manage accounts.\\n- The portal shall send a welcome message.\\n- The portal must offer a search.\\n- The portal must print a summary.\\n- The application must compute the amount.\\n- The application must keep drafts.\\n- The application must check attachments.\\n- The application shall notify staff.\\n- The application shall archive requests.\\n- The application shall accept attachments.\\n- The application shall switch languages.\\n- The system shall log access.\\n- The system shall block duplicates.\\n- The system shall produce a monthly report.\\n- The system must allow bulk entry.\\n- The solution shall manage three levels of rights.\\n"}],"pass":[{"text":"The contractor shall provide a project manager.","note":"supplier's duty"},{"text":"The system should be pleasant to use.","note":"a wish"}]}}},{"id":"penalties-on-features","category":"contract","pillar":"P2","severity":"warning","precision":"medium","since":"0.1.0","title":{"fr":"P\xE9nalit\xE9s de retard sur fonctionnalit\xE9s ou jalons de contenu","en":"Late penalties on features or content milestones"},"message":{"fr":"Le texte punit d'une p\xE9nalit\xE9 le retard ou le manque d'un contenu promis.","en":"The text sets a penalty when promised content is late or missing."},"why":{"fr":"La peur fait promettre moins, cacher plus et soigner ce qui ne compte pas.","en":"Fear makes the team promise less, hide more and polish the wrong thing."},"instead":{"fr":"Pas de p\xE9nalit\xE9 de contenu : l'acheteur cesse de commander si le r\xE9sultat d\xE9\xE7oit.","en":"No content penalty: the buyer stops ordering if results disappoint."},"seed":"L519 \xAB avec le droit \xE0 l'erreur \xBB ; L725 \xAB sans bug \xBB","references":["18F handbook.md (flexible escape rather than penalties)"],"find":[{"name":"penalty-on-content","all":[{"fr":["<contract-penalty>"],"en":["<contract-penalty>"]},{"fr":["<contract-content>"],"en":["<contract-content>"]}],"within":28,"without":[{"in":"sentence","fr":["<contract-service-penalty>"],"en":["<contract-service-penalty>"]},{"in":"heading","fr":["(p\xE9nalit\xE9 | sanction) \u20263 (disponibilit\xE9 | support | qualit\xE9 service | maintenance)","niveaux service"],"en":["service level","service credit"]}]},{"name":"penalty-row","phrases":{"fr":["(retard | d\xE9faut | absence | non respect | non livraison | d\xE9passement | manquement) \u20268 <contract-content>","<contract-content> \u20268 (retard | non livr\xE9 | incomplet | non conforme | manquant | non respect\xE9)"],"en":["(late | delay | delayed | failure | failing | missed | missing | incomplete) \u20268 <contract-content>","<contract-content> \u20268 (late | delayed | missed | incomplete | not delivered | not met | overdue)"]},"blocks":["item","row","paragraph"],"with":[{"in":"heading","fr":["p\xE9nalit\xE9"],"en":["penalty","liquidated damage","damages"]},{"in":"sentence","fr":["{money role=any}","{ratio role=any}"],"en":["{money role=any}","{ratio role=any}"]}],"without":[{"in":"sentence","fr":["<contract-service-penalty>"],"en":["<contract-service-penalty>"]}]},{"name":"penalty-list","phrases":{"fr":["(retard | d\xE9faut | absence | non respect | non livraison | d\xE9passement | manquement) \u20268 <contract-content>","<contract-content> \u20268 (retard | non livr\xE9 | incomplet | non conforme | manquant | non respect\xE9)"],"en":["(late | delay | delayed | failure | failing | missed | missing | incomplete) \u20268 <contract-content>","<contract-content> \u20268 (late | delayed | missed | incomplete | not delivered | not met | overdue)"]},"blocks":["item","row"],"with":[{"in":"unit","fr":["p\xE9nalit\xE9"],"en":["penalty","liquidated damage","damages"]}],"without":[{"in":"sentence","fr":["<contract-service-penalty>"],"en":["<contract-service-penalty>"]}]}],"steps":[{"with":{"in":"block","fr":["(retirer | abandonner | r\xE9duire | renoncer) \u2026 (fonctionnalit\xE9 | p\xE9rim\xE8tre | contenu)"],"en":["(drop | remove | descope | reduce) \u2026 (feature | scope | content)"]},"is":"info"}],"guards":{"drop":["negation","contract-law"]},"examples":{"fr":{"flag":["Une [[p\xE9nalit\xE9 de 300 euros par jour est appliqu\xE9e si un module]] pr\xE9vu au bon de commande manque.","Tout [[livrable remis apr\xE8s la date convenue entra\xEEne une r\xE9faction]] de 10 % de son prix.","En cas de retard sur la [[mise en production, le prestataire est p\xE9nalis\xE9]] de 1 000 euros par semaine.","Le montant du bon est diminu\xE9 d'une [[p\xE9nalit\xE9 lorsque des r\xE9cits d'usage]] ne sont pas termin\xE9s."],"pass":[{"text":"Un taux de disponibilit\xE9 inf\xE9rieur \xE0 99 % donne lieu \xE0 une p\xE9nalit\xE9.","note":"niveau de service"},{"text":"Le retard de remise des attestations sociales est puni d'une p\xE9nalit\xE9 de 100 euros.","note":"obligation administrative"},{"text":"Le droit \xE0 l'erreur est reconnu : aucune p\xE9nalit\xE9 ne porte sur le contenu d'un sprint.","note":"bonne pratique"}]},"en":{"flag":["A [[penalty of 2% applies to every deliverable]] received after its due date.","[[Liquidated damages will be assessed for each missed release]].","The city may [[withhold 5% of the invoice for any feature]] not completed by the agreed date."],"pass":[{"text":"Service credits apply when monthly uptime falls below target.","note":"service level"},{"text":"The system computes penalties for late tax filings.","note":"subject of the product"}]}}},{"id":"stage-gate-approval","category":"governance","pillar":"P2","severity":"error","precision":"medium","since":"0.1.0","title":{"fr":"Validation de la phase pr\xE9c\xE9dente exig\xE9e avant de continuer","en":"Next phase blocked until the previous is approved"},"message":{"fr":"La suite des travaux attend la validation d'un document ou d'une \xE9tape.","en":"The next work waits until a document or a stage is approved."},"why":{"fr":"L'\xE9quipe attend ou travaille sur papier pendant que les dossiers se valident ; les d\xE9cisions prises t\xF4t ne sont jamais revues.","en":"The team stands idle or works on paper while dossiers are validated; decisions taken early are never revisited."},"instead":{"fr":"Les travaux avancent en parall\xE8le ; les d\xE9cisions sont prises en \xE9quipe et r\xE9examin\xE9es \xE0 chaque it\xE9ration.","en":"Work proceeds in parallel; decisions are made in the team and reviewed each iteration."},"seed":"L182 \xAB Faire valider le dossier en comit\xE9 de pilotage, puis le transmettre \xE0 une ma\xEEtrise d'oeuvre \xBB","find":[{"name":"only-after","all":[{"fr":["(ne | n') \u20266 (d\xE9but* | d\xE9marr* | commenc* | engag* | lanc* | entam* | entrepris* | entreprendre | command* | poursui* | pass* | ouvr* | d\xE9but | enclench* | notifi* | mettre | mis | abord* | entre* | r\xE9alis* | intervien* | intervenir | ex\xE9cut*) \u20268 (que | qu' | avant | sans | tant)","(aucun | aucune) \u20262 (d\xE9veloppement | r\xE9alisation | travaux | phase | \xE9tape | codage | lot | mise | prestation | d\xE9ploiement | passage | d\xE9marrage | param\xE9trage | ligne de code | t\xE2che) \u20268 (avant | sans | tant | hors)","pas \u20264 (d\xE9but* | d\xE9marr* | commenc* | engag* | lanc* | entam* | poursui* | pass*) \u20266 (avant | sans | tant)"],"en":["(shall not | may not | must not | cannot | can not | will not | should not | not | never) \u20263 (commence | begin | start | proceed | move | continue | advance | progress | be started | be commenced | be initiated | be undertaken | initiate | undertake | be released | be deployed | go | enter | deploy) \u20268 (until | before | without | prior to | unless)","(no | neither) \u20265 (commence | begin | start | proceed | initiated | started | performed | undertaken | advance | deployed | released | commenced | done | progress | continue) \u20268 (until | before | without | prior to | unless)","only (after | once | upon | when | following | if) \u202610"]},{"fr":["<gov-next-work>"],"en":["<gov-next-work>"]},{"fr":["<gov-approval>"],"en":["<gov-approval>"]}],"within":30,"guards":{"drop":["negation","existing-system"]},"without":[{"in":"sentence","fr":["notification (du | de l') march\xE9","permis","affermissement","~affermir","usager \u2026 dossier","p\xE9nalit\xE9","sous traitant","sous traitance","agr\xE9ment des sous traitants","paiement","~payer","facturation","facture","r\xE8glement (du | des) solde","versement","solde","acompte","garantie","prix","demandeur","demande (de | d') (subvention | permis | aide)","en fonction de l'usage","impact","impacts","remplacement (d'un | de l') (intervenant | expert)","pr\xE9judice","avance","sans (qu'il | attendre)","intervenant","cookies","reconduction","r\xE9siliation","propri\xE9t\xE9 intellectuelle"],"en":["subcontract*","payment","~pay","invoice","invoiced","applicant","permit","claimant","key personnel","background check","security clearance","publish","press release","news release","travel","purchase order","funds","funding","overtime","insurance","outcome","personnel","disclose","disclosure","proposal","expense","option year","warranty","terminate","termination","employee","end user \u2026 approve","background investigation","substitution"]}]},{"name":"condition","all":[{"fr":["~conditionner","~subordonner","conditionn\xE9","subordonn\xE9","~constituer \u20263 (pr\xE9alable | condition | pr\xE9requis)","(pr\xE9alable | pr\xE9requis | condition) [(indispensable | n\xE9cessaire | obligatoire | imp\xE9ratif | suspensive | sine qua non)] [au | \xE0 la | \xE0 | aux | pour]","pr\xE9alable","pr\xE9alablement \xE0","~autoriser","vaut \u20263 (autorisation | ordre | bon | accord | feu vert)","sous r\xE9serve","permet \u20263 (d\xE9marrer | passer | engager | lancer | passage | d\xE9marrage)","~d\xE9clencher","tant que","d\xE9pend de","~d\xE9bloquer"],"en":["condition [precedent] (for | of | to)","conditional (on | upon)","conditioned (on | upon)","contingent (on | upon)","prerequisite","pre requisite","precondition","subject to","dependent (on | upon)","~authorize","~authorise","~trigger","~constitute","~gate","gated","hinge*"]},{"fr":["<gov-approval>"],"en":["<gov-approval>"]},{"fr":["(d\xE9marrage | d\xE9but | lancement | engagement | passage | commencement | poursuite | commande | ex\xE9cution | entr\xE9e | ouverture | ~d\xE9marrer | ~d\xE9buter | ~commencer | ~engager | ~lancer | ~passer | ~poursuivre | ~entamer) \u20265 (d\xE9veloppement | r\xE9alisation | codage | programmation | phase | \xE9tape | tranche | lot | travaux | construction | conception | param\xE9trage | recette | d\xE9ploiement | suite | suivant | prestation | production | jalon | tests | palier | int\xE9gration | stade | maquettage)","(phase | \xE9tape | tranche | lot | jalon | palier | livrable) (suivant | ult\xE9rieur | deux | trois | 2 | 3 | post\xE9rieur)","mise en (production | service | ligne)","suite (des | de la | du) (travaux | projet | prestations | mission)"],"en":["(start | begin | beginning | commencement | initiation | move | moving | progress* | proceed* | transition | commence | commencing | release | starting | entry | advance | advancing | continuation) \u20265 (development | build | coding | construction | implementation | configuration | phase | stage | step | work | deployment | design | testing | next | production | programming)","(next | subsequent | following | later) (phase | stage | step | milestone | task | gate)","deployment to production","production (deployment | release)","go live","development (work | phase | activities)","rollout"]}],"within":30,"guards":{"drop":["negation","existing-system"]},"without":[{"in":"sentence","fr":["notification (du | de l') march\xE9","permis","affermissement","~affermir","usager \u2026 dossier","p\xE9nalit\xE9","sous traitant","sous traitance","agr\xE9ment des sous traitants","paiement","~payer","facturation","facture","r\xE8glement (du | des) solde","versement","solde","acompte","garantie","prix","demandeur","demande (de | d') (subvention | permis | aide)","en fonction de l'usage","impact","impacts","remplacement (d'un | de l') (intervenant | expert)","pr\xE9judice","avance","sans (qu'il | attendre)","intervenant","cookies","reconduction","r\xE9siliation","propri\xE9t\xE9 intellectuelle"],"en":["subcontract*","payment","~pay","invoice","invoiced","applicant","permit","claimant","key personnel","background check","security clearance","publish","press release","news release","travel","purchase order","funds","funding","overtime","insurance","outcome","personnel","disclose","disclosure","proposal","expense","option year","warranty","terminate","termination","employee","end user \u2026 approve","background investigation","substitution"]}]},{"name":"approval-before","all":[{"fr":["<gov-file>"],"en":["<gov-file>"]},{"fr":["(valid\xE9 | approuv\xE9 | accept\xE9 | sign\xE9 | recett\xE9 | vis\xE9 | agr\xE9\xE9 | validation | approbation | acceptation | accord | recette | visa | feu vert | signature | ~valider | ~approuver | ~accepter) \u202612 (avant | pr\xE9alablement | pr\xE9alable | avant que)","avant \u20266 (validation | approbation | acceptation | accord)"],"en":["(~approve | approved | approval | accepted | acceptance | sign off | signed off | signoff | authorization | validated | ~accept | ~authorize | concurrence | consent) \u202610 (prior to | before | in order to | in advance of)"]},{"fr":["(avant | pr\xE9alablement | pr\xE9alable | avant que | pr\xE9alablement \xE0) \u20263 (tout | toute | le | de | d' | leur | son | la | au | du | des | l' | \xE0 | passage | ~engager | ~d\xE9buter | ~d\xE9marrer | ~lancer | ~passer | ~commencer | ~entamer | d\xE9veloppement | r\xE9alisation | d\xE9marrage | d\xE9but | lancement | transmission | poursuite | application) \u20264 (d\xE9veloppement | r\xE9alisation | codage | programmation | phase | \xE9tape | production | construction | param\xE9trage | d\xE9ploiement | travaux | int\xE9gration | r\xE9alisations | suite | mise en (\u0153uvre | production | ligne))"],"en":["(prior to | before | in order to | in advance of) \u20265 (development | build | building | coding | construction | implementation | implementing | configuration | next | phase | stage | handover | handoff | hand over | programming | work | proceeding | commencing | moving | starting | beginning | begin | proceed | move | deployment | production | testing)"]}],"within":30,"without":[{"in":"sentence","fr":["notification (du | de l') march\xE9","permis","affermissement","~affermir","usager \u2026 dossier","p\xE9nalit\xE9","sous traitant","sous traitance","agr\xE9ment des sous traitants","paiement","~payer","facturation","facture","r\xE8glement (du | des) solde","versement","solde","acompte","garantie","prix","demandeur","demande (de | d') (subvention | permis | aide)","en fonction de l'usage","impact","impacts","remplacement (d'un | de l') (intervenant | expert)","pr\xE9judice","avance","sans (qu'il | attendre)","intervenant","cookies","reconduction","r\xE9siliation","propri\xE9t\xE9 intellectuelle"],"en":["subcontract*","payment","~pay","invoice","invoiced","applicant","permit","claimant","key personnel","background check","security clearance","publish","press release","news release","travel","purchase order","funds","funding","overtime","insurance","outcome","personnel","disclose","disclosure","proposal","expense","option year","warranty","terminate","termination","employee","end user \u2026 approve","background investigation","substitution"]}]},{"name":"once-approved","guards":{"drop":["existing-system"]},"all":[{"fr":["^ [(\xE0 l'issue | suite | \xE0 la suite)] (apr\xE8s | une fois | d\xE8s | d\xE8s que | lorsque | \xE0 compter | suite \xE0 | \xE0 l'issue | cons\xE9cutivement \xE0) \u20268 (validation | approbation | acceptation | accord | recette | valid\xE9 | approuv\xE9 | accept\xE9 | sign\xE9 | valid\xE9es | r\xE9ception | feu vert | pv | proc\xE8s verbal | bon \xE0 tirer)","(apr\xE8s | une fois | d\xE8s | lorsque | \xE0 l'issue | suite \xE0) \u20268 (validation | approbation | acceptation | valid\xE9 | approuv\xE9 | accept\xE9 | sign\xE9) \u202610 (dossier | sp\xE9cification | conception | maquette | livrable | phase | \xE9tape | cahier | plan | \xE9tude | exigence)","(apr\xE8s | une fois | d\xE8s | lorsque | \xE0 l'issue | suite \xE0) \u20263 (dossier | sp\xE9cification | conception | maquette | livrable | phase | \xE9tape | cahier | plan | \xE9tude | exigence | cadrage) \u20268 (valid\xE9 | approuv\xE9 | accept\xE9 | sign\xE9 | validation | approbation | acceptation)"],"en":["(after | once | upon | following | when | as soon as | on) \u20268 (approval | acceptance | sign off | signoff | approved | accepted | signed off | authorization | concurrence | baselined | authorized)"]},{"fr":["<gov-file>"],"en":["<gov-file>"]},{"fr":["(~d\xE9marrer | ~d\xE9buter | ~commencer | ~engager | ~lancer | ~passer | ~entamer | ~entreprendre | ~proc\xE9der | ~enclencher | d\xE9marrage | d\xE9but | lancement | passage | ~r\xE9aliser | ~d\xE9velopper | ~coder | ~construire | ~entrer | ~poursuivre) \u20266 (d\xE9veloppement | r\xE9alisation | codage | programmation | phase | \xE9tape | construction | param\xE9trage | int\xE9gration | travaux | production | suivant | outil | logiciel | application | solution | site | d\xE9ploiement | maquettage | plateforme)","~transmettre \u20268 (=moe | \u0153uvre | d\xE9veloppement | d\xE9veloppeur | titulaire | r\xE9alisation | prestataire | r\xE9alisateur | int\xE9grateur | \xE9quipe)","~remettre \u20265 (=moe | \u0153uvre | d\xE9veloppeur | r\xE9alisateur)","(d\xE9veloppement | r\xE9alisation | codage | travaux) \u20264 (~d\xE9buter | ~d\xE9marrer | ~commencer | ~engager | ~lancer | peut | pourra | peuvent | pourront)"],"en":["(begin | start | commence | proceed | move | initiate | hand* | transfer* | advance | build | develop | begins | starts | commences | proceeds | moves | undertake) \u20265 (development | build | coding | construction | implementation | configuration | next | phase | stage | programming | developer | developers | solution | system | testing | integration | design)","(development | build | coding | construction | configuration | implementation | next phase | phase | programming) \u20264 (begin | start | commence | proceed | begins | starts | commences | proceeds | may | can | will)"]}],"within":34,"without":[{"in":"sentence","fr":["notification (du | de l') march\xE9","permis","affermissement","~affermir","usager \u2026 dossier","p\xE9nalit\xE9","sous traitant","sous traitance","agr\xE9ment des sous traitants","paiement","~payer","facturation","facture","r\xE8glement (du | des) solde","versement","solde","acompte","garantie","prix","demandeur","demande (de | d') (subvention | permis | aide)","en fonction de l'usage","impact","impacts","remplacement (d'un | de l') (intervenant | expert)","pr\xE9judice","avance","sans (qu'il | attendre)","intervenant","cookies","reconduction","r\xE9siliation","propri\xE9t\xE9 intellectuelle"],"en":["subcontract*","payment","~pay","invoice","invoiced","applicant","permit","claimant","key personnel","background check","security clearance","publish","press release","news release","travel","purchase order","funds","funding","overtime","insurance","outcome","personnel","disclose","disclosure","proposal","expense","option year","warranty","terminate","termination","employee","end user \u2026 approve","background investigation","substitution"]}]},{"name":"phase-by-phase","phrases":{"fr":["chaque (phase | \xE9tape | jalon | lot | stade) \u202610 (valid\xE9 | validation | approuv\xE9 | approbation | recette | accord | acceptation | accept\xE9 | pv | proc\xE8s verbal) \u202610 (suivant | suite | avant | passage | passer)","passage \u20266 (phase | \xE9tape | jalon) \u20264 (suivant | autre | deux | recette) \u20268 (validation | valid\xE9 | approbation | accord | approuv\xE9 | accord | pv | d\xE9cision)","(valider | validation | autoriser | approuver) \u20263 passage \u20264 (phase | \xE9tape | jalon)","jalon \u20264 (=go | validation | d\xE9cisionnel) \u20263 (=no | =nogo)","(=go | go) (no go | nogo) \u20268 (phase | \xE9tape | jalon | r\xE9alisation | d\xE9veloppement)"],"en":["(each | every) (phase | stage | milestone | gate | step) \u202610 (approv* | accept* | sign off | signed off | signoff | authoriz*) \u202610 (next | before | prior | proceed* | subsequent | following)","(move | moving | proceed | proceeding | progress | progressing | advance | advancing | transition | progression) \u20264 (next | subsequent | following) (phase | stage | milestone | gate | step) \u202612 (approv* | accept* | sign off | signoff | authoriz* | written)","(approval | acceptance | sign off | signoff | authorization) \u20268 (move | proceed | progress | advance | commence) \u20264 (next | subsequent | following) (phase | stage | milestone | gate | step)"]},"without":[{"in":"sentence","fr":["notification (du | de l') march\xE9","permis","affermissement","~affermir","usager \u2026 dossier","p\xE9nalit\xE9","sous traitant","sous traitance","agr\xE9ment des sous traitants","paiement","~payer","facturation","facture","r\xE8glement (du | des) solde","versement","solde","acompte","garantie","prix","demandeur","demande (de | d') (subvention | permis | aide)","en fonction de l'usage","impact","impacts","remplacement (d'un | de l') (intervenant | expert)","pr\xE9judice","avance","sans (qu'il | attendre)","intervenant","cookies","reconduction","r\xE9siliation","propri\xE9t\xE9 intellectuelle"],"en":["subcontract*","payment","~pay","invoice","invoiced","applicant","permit","claimant","key personnel","background check","security clearance","publish","press release","news release","travel","purchase order","funds","funding","overtime","insurance","outcome","personnel","disclose","disclosure","proposal","expense","option year","warranty","terminate","termination","employee","end user \u2026 approve","background investigation","substitution"]}]}],"guards":{"add":["iteration"],"drop":["procurement"]},"steps":[{"with":{"in":"sentence","fr":["affermissement","~affermir","projet pilote","utilisateurs r\xE9els"],"en":["exercise of the option","real users"]},"is":"none"}],"notOn":["RC"],"over":["validation-circuits","upfront-study-phase","conformity-only-acceptance"],"exceptions":[],"examples":{"fr":{"flag":["Le [[codage ne commencera qu'une fois le cahier des charges d\xE9taill\xE9 approuv\xE9]] par le ma\xEEtre d'ouvrage.","[[L'accord \xE9crit sur les maquettes est un pr\xE9alable au lancement de la r\xE9alisation]].","[[Une fois le rapport d'\xE9tude accept\xE9, le prestataire engage la phase de d\xE9veloppement]].","[[Chaque \xE9tape fait l'objet d'une validation formelle avant le passage \xE0 la suivante]].","[[Aucun param\xE9trage n'est entrepris avant la signature du dossier]] de conception."],"pass":[{"text":"Le paiement intervient apr\xE8s validation du livrable.","note":"paiement"},{"text":"\xC0 la fin de chaque sprint, la responsable de produit valide les r\xE9cits avant de passer au suivant.","note":"revue d'it\xE9ration"},{"text":"La r\xE9alisation commence sans attendre l'approbation d'un dossier.","note":"ni\xE9"},{"text":"Le march\xE9 prend effet \xE0 compter de sa notification.","note":"clause l\xE9gale"}]},"en":{"flag":["[[Coding may not start before the agency has signed off the functional design]].","[[Upon written acceptance of the blueprint, the vendor will proceed with configuration]].","[[Approval of the requirements package is a prerequisite for the start of the build phase]]."],"pass":[{"text":"Invoices are paid after acceptance of each deliverable.","note":"payment"},{"text":"The product owner accepts stories before the end of each sprint.","note":"iteration"}]}}},{"id":"steering-on-means","category":"governance","pillar":"P5","severity":"warning","precision":"medium","since":"0.1.0","title":{"fr":"Pilotage par les moyens : co\xFBts, d\xE9lais, qualit\xE9, feuille de route","en":"Steering by means: cost, time, quality, roadmap"},"message":{"fr":"L'instance de pilotage suit l'avancement, les d\xE9lais, le budget ou les risques, et rien de ce que le service change pour ses usagers.","en":"The steering body follows progress, schedule, budget or risks, and nothing of what the service changes for its users."},"why":{"fr":"Un comit\xE9 qui ne regarde que les moyens f\xE9licite un produit inutile livr\xE9 \xE0 l'heure.","en":"A committee that sees only means will praise a useless product delivered on time."},"instead":{"fr":"Le comit\xE9 d'investissement examine l'usage, l'utilit\xE9 et l'impact, puis d\xE9cide de continuer, d'ajuster ou d'arr\xEAter.","en":"The investment committee looks at use, usefulness and impact, then decides to continue, adjust or stop."},"seed":"L669 \xAB Comit\xE9s de pilotage qui fait le point sur les moyens : co\xFBts, d\xE9lais, qualit\xE9, feuille de route \xBB","references":["le-role-du-sponsor-dans-le-comite-dinvestissement.md (\xAB pas une instance de suivi des fonctionnalit\xE9s \xBB)"],"find":[{"name":"duties","all":[{"fr":["<gov-body>"],"en":["<gov-body>"]},{"fr":["<gov-follow>"],"en":["<gov-follow>"]},{"fr":["<gov-means-time>"],"en":["<gov-means-time>"]},{"fr":["<gov-means-other>"],"en":["<gov-means-other>"]}],"within":45,"without":[{"in":"sentence","fr":["<gov-ends>"],"en":["<gov-ends>"]},{"in":"unit","fr":["<gov-ends>"],"en":["<gov-ends>"]},{"in":"sentence","fr":["comit\xE9 (social | m\xE9dical | \xE9thique)","ex\xE9cution administrative","p\xE9nalit\xE9","p\xE9nalit\xE9s"],"en":["proposal","offeror's"]}]},{"name":"same-sort","all":[{"fr":["<gov-body>"],"en":["<gov-body>"]},{"fr":["~suivre","~veiller","~contr\xF4ler","~examiner","~arbitrer","~passer en revue","~faire le point","point sur","suivi","respect","ordre du jour","porte sur","portent sur","consacr\xE9","a pour (objet | r\xF4le | mission | but | objectif)","ont pour (objet | r\xF4le | mission | but | objectif)","charg\xE9","~pr\xE9senter","~surveiller"],"en":["~monitor","~review","~track","~oversee","~control","~discuss","~examine","~address","~focus","oversight","monitoring","agenda","responsible for","~supervise","~govern"]},{"fr":["<gov-means-time> \u20266 <gov-means-time>","<gov-means-other> \u20266 <gov-means-other>"],"en":["<gov-means-time> \u20266 <gov-means-time>","<gov-means-other> \u20266 <gov-means-other>"]}],"within":40,"without":[{"in":"sentence","fr":["<gov-ends>"],"en":["<gov-ends>"]},{"in":"unit","fr":["<gov-ends>"],"en":["<gov-ends>"]},{"in":"sentence","fr":["comit\xE9 (social | m\xE9dical | \xE9thique)","ex\xE9cution administrative","p\xE9nalit\xE9","p\xE9nalit\xE9s"],"en":["proposal","offeror's"]}]},{"name":"listed-duties","all":[{"fr":["<gov-body>"],"en":["<gov-body>"]},{"fr":["<gov-follow>"],"en":["<gov-follow>"]}],"within":25,"with":[{"in":"unit","fr":["<gov-means-time>"],"en":["<gov-means-time>"]},{"in":"unit","fr":["<gov-means-other>"],"en":["<gov-means-other>"]}],"without":[{"in":"unit","fr":["<gov-ends>"],"en":["<gov-ends>"]},{"in":"sentence","fr":["~remettre","~transmettre","compte rendu","proposition"],"en":["minutes","proposal"]}]},{"name":"under-its-heading","all":[{"fr":["<gov-follow>"],"en":["<gov-follow>"]},{"fr":["<gov-means-time>"],"en":["<gov-means-time>"]},{"fr":["<gov-means-other>"],"en":["<gov-means-other>"]}],"within":30,"with":[{"in":"sentence","fr":["^ (il | elle | celui ci | celle ci | ce comit\xE9 | cette instance | ces r\xE9unions | ces comit\xE9s | y sont | cette r\xE9union)","ordre du jour"],"en":["^ (it | they | this (committee | board | group | meeting) | these meetings)","agenda"]},{"in":"nearby","fr":["<gov-body>"],"en":["<gov-body>"]}],"without":[{"in":"sentence","fr":["<gov-ends>"],"en":["<gov-ends>"]},{"in":"unit","fr":["<gov-ends>"],"en":["<gov-ends>"]},{"in":"sentence","fr":["comit\xE9 (social | m\xE9dical | \xE9thique)","ex\xE9cution administrative","p\xE9nalit\xE9","p\xE9nalit\xE9s"],"en":["proposal","offeror's"]}]},{"name":"status-triangle","severity":"info","all":[{"fr":["(rapport | tableau de bord | reporting | point | bilan | compte rendu) \u20263 (avancement | suivi | mensuel | hebdomadaire | projet | pilotage)"],"en":["(status | progress | monthly | weekly | project | performance) \u20261 (report | reports | reporting | dashboard)"]},{"fr":["co\xFBt","budget","d\xE9pense","consomm\xE9"],"en":["cost","budget","spend","spending","expenditure"]},{"fr":["d\xE9lai","planning","calendrier","\xE9ch\xE9ance"],"en":["schedule","timeline","milestone"]},{"fr":["qualit\xE9","p\xE9rim\xE8tre","risque"],"en":["quality","scope","risk"]}],"within":30,"without":[{"in":"sentence","fr":["<gov-ends>"],"en":["<gov-ends>"]},{"in":"unit","fr":["<gov-ends>"],"en":["<gov-ends>"]},{"in":"sentence","fr":["comit\xE9 (social | m\xE9dical | \xE9thique)","ex\xE9cution administrative","p\xE9nalit\xE9","p\xE9nalit\xE9s"],"en":["proposal","offeror's"]}],"guards":{"add":["award-criteria"]},"steps":[]}],"guards":{"drop":["procurement"]},"steps":[{"without":{"in":"document","fr":["impact (mesur\xE9 | du service | du produit | usager | sur)","(indicateur | mesure | mesurer) \u2026 impact","utilit\xE9","comit\xE9 investissement","usage (r\xE9el | constat\xE9 | mesur\xE9)"],"en":["outcome","impact (on | of) \u2026 (users | public | service)","user satisfaction","active users","adoption"]},"is":"error"}],"over":["heavy-reporting-and-prior-control"],"notOn":["RC"],"examples":{"fr":{"flag":["Le [[COPIL, r\xE9uni tous les deux mois, contr\xF4le les \xE9ch\xE9ances, les d\xE9penses]] et les points de blocage.","[[Une instance de gouvernance suit le budget et le respect du calendrier]] du projet.",{"text":"Le [[comit\xE9 de projet a pour mission]] :\\n\\n- de suivre la planification des travaux ;\\n- d'examiner les risques et les charges restantes.","note":"les moyens sont dans les items"},"Lors de chaque [[r\xE9union d'avancement, le titulaire pr\xE9sente le reste \xE0 faire, les retards et les risques]].","L'ordre du jour du [[comit\xE9 directeur porte sur le planning et la consommation des cr\xE9dits]]."],"pass":[{"text":"Le comit\xE9 de pilotage examine le taux d'usage du service, son co\xFBt et son calendrier.","note":"l'usage est regard\xE9"},{"text":"Le comit\xE9 de pilotage r\xE9unit les directions partenaires.","note":"aucun moyen nomm\xE9"},{"text":"Plut\xF4t qu'un comit\xE9 de pilotage qui suit les d\xE9lais et les co\xFBts, l'\xE9quipe rend compte de l'usage chaque mois.","note":"compar\xE9"},{"text":"Un tableau de bord permet \xE0 l'agent de suivre l'avancement de ses dossiers et leur co\xFBt.","note":"fonctionnalit\xE9 du produit"}]},"en":{"flag":["The [[project board meets each quarter to review milestones, spending and open risks]].","A [[governance board oversees progress against plan and budget]].","The [[Steering Group tracks the timeline and approves changes to scope]]."],"pass":[{"text":"The steering committee reviews adoption, cost and schedule each quarter.","note":"adoption is looked at"},{"text":"The steering committee is made of the four directors.","note":"no means named"}]}}},{"id":"tender-too-long","category":"contract","pillar":"P4","severity":"warning","precision":"high","since":"0.1.0","title":{"fr":"Dossier de consultation trop long","en":"Bidding documents too long"},"message":{"fr":"Le document est trop long pour \xEAtre lu par une petite \xE9quipe.","en":"The document is too long for a small team to read."},"why":{"fr":"Un dossier \xE9pais d\xE9courage les petites \xE9quipes et personne ne le lit, pas m\xEAme l'acheteur.","en":"A thick dossier frightens away small teams and nobody reads it, the buyer included."},"instead":{"fr":"Un dossier d'une vingtaine de pages : le probl\xE8me, l'\xE9quipe attendue, les crit\xE8res.","en":"A dossier of about twenty pages: the problem, the team wanted, the criteria."},"references":["18F handbook.md (\xAB The RFP will be no more than 20 pages \xBB)","pezziardi.net (\xAB au maximum une page A4 \xBB)"],"find":[{"name":"length","metric":{"of":"pages","least":31},"steps":[{"count":101,"is":"error"},{"count":51,"is":"warning"}],"severity":"info"},{"name":"stated","all":[{"fr":["{pages > 30 role=any}"],"en":["{pages > 30 role=any}"]},{"fr":["=cctp","=ccap","=ccp","=dce","cahier charges","cahier clauses","annexe","notice","dossier consultation","document consultation","sp\xE9cification","exigences","expression besoin","dossier","r\xE8glement consultation","appel d'offres","document (pr\xE9sent | contractuel)"],"en":["section c","section","=rfp","=rfq","=sow","=pws","statement work","solicitation","requirement","specification","annex","appendix","attachment","tender","tender document","bidding document","terms of reference","exhibit"]}],"within":16,"without":[{"in":"sentence","fr":["m\xE9moire technique","offre","proposition","ne d\xE9passe*","maximum","au plus","limit\xE9","candidat","ouvrage","manuel","guide utilisateur","PSSI","s\xE9curit\xE9","(rapport | livre | m\xE9moire)","site","=pas"],"en":["not exceed","maximum","limited to","proposal","offeror shall","response","no more than","page limit","security","manual","report","book","website","resume","web"]}],"steps":[{"quantity":"{pages > 100 role=any}","is":"error"},{"quantity":"{pages > 50 role=any}","is":"warning"}],"severity":"info"}],"examples":{"fr":{"flag":["Le [[cahier des charges et ses six annexes totalisent 240 pages]].","L'[[expression de besoin, longue de 65 pages]], d\xE9crit chaque \xE9cran.","Les [[sp\xE9cifications jointes comptent 120 pages]].","Le [[dossier de consultation comprend 310 pages]]."],"pass":[{"text":"La r\xE9ponse technique est limit\xE9e \xE0 quarante pages.","note":"longueur de l'offre"},{"text":"Le cahier des charges tient en douze pages.","note":"court"},{"text":"Le site actuel compte 800 pages.","note":"pages d'un site"}]},"en":{"flag":["The [[statement of work and its annexes are 150 pages]] long.","The [[requirements fill 90 pages]].","[[Appendix D holds 220 pages]] of rules."],"pass":[{"text":"Proposals may not exceed 40 pages.","note":"length of the bid"},{"text":"The terms of reference are eight pages long.","note":"short"}]}}},{"id":"upfront-capacity-sizing","category":"sizing","pillar":"P2","severity":"error","precision":"medium","since":"0.1.0","title":{"fr":"Dimensionnement initial pour toute la population cible","en":"Sized from day one for the whole target population"},"message":{"fr":"La capacit\xE9 est exig\xE9e d\xE8s le d\xE9part pour une population que le service n\u2019a pas encore.","en":"Capacity is required up front for a population that the service does not have yet."},"why":{"fr":"On paie l'infrastructure d'un succ\xE8s qui n'est pas encore l\xE0, et l'architecture devient trop lourde pour exp\xE9rimenter.","en":"Capacity for an audience that may never come costs far more and slows experiment; load can be added as use grows."},"instead":{"fr":"L'infrastructure est \xE9lastique : elle est dimensionn\xE9e pour N premiers utilisateurs et s'adapte \xE0 l'usage mesur\xE9.","en":"Infrastructure is elastic: sized for the first N users and scaled to measured use."},"seed":"L603 \xAB En d\xE9but de construction du produit, nous avons dimensionn\xE9 le serveur pour la population cible, \xE0 savoir 30 millions de personnes \xBB ; L371 (SimCity : \xAB construire 15 centrales nucl\xE9aires \xBB)","references":["doc.incubateur.net \xAB \u2026roadmap-produit.md \xBB (\xAB 60 millions d'utilisateurs \u2026 d\xE8s le jour 1 de tout dimensionner \xBB)","usds/playbook _plays/09.md (resources scale based on real-time demand)"],"find":[{"name":"sizing","all":[{"fr":["~dimensionner","dimensionnement","capacit\xE9","~supporter","~absorber","tenir la charge","tenue \u2026 charge","~pr\xE9voir","~accueillir","volum\xE9trie","mont\xE9e \u2026 charge","~garantir \u2026 acc\xE8s","performances","~soutenir","~calibrer"],"en":["~support","~size","~provision","capacity","~handle","~accommodate","scale to","~sustain","concurrency","able to serve"]},{"fr":["{population >= 100000}","{population >= 2000 unit=simultaneous-user}","{rate >= 1000}"],"en":["{population >= 100000}","{population >= 2000 unit=simultaneous-user}","{rate >= 1000}"]}],"within":30,"without":[{"in":"sentence","fr":["\xE9lastique","\xE9lasticit\xE9","\xE0 terme","progressivement","volontaires"],"en":["elastic","elastically","eventually","autoscaling","auto scaling"]}],"steps":[{"quantity":"{population >= 1000000}","is":"error"},{"quantity":"{population >= 10000 unit=simultaneous-user}","is":"error"},{"quantity":"{rate >= 1000}","is":"error","with":{"in":"sentence","fr":["<first-time>"],"en":["<first-time>"]}},{"with":{"in":"nearby","fr":["<first-time>"],"en":["<first-time>"]},"is":"warning"},{"with":{"in":"nearby","fr":["\xE9lastique"],"en":["elastic"]},"is":"info"}],"severity":"warning"}],"examples":{"fr":{"flag":["Les serveurs sont [[dimensionn\xE9s pour 12 millions de citoyens]] au jour du lancement."],"pass":[{"text":"Le pays compte 12 millions de citoyens.","note":"statistique"}]},"en":{"flag":["The platform shall [[handle 60,000 concurrent users]] at launch."],"pass":[{"text":"Do not size the platform for 12 million citizens.","note":"negated"}]}}},{"id":"v-model-lifecycle","category":"planning","pillar":"P4","severity":"error","precision":"high","since":"0.1.0","title":{"fr":"Cycle en V ou cascade explicitement retenu","en":"V-model or waterfall explicitly chosen"},"message":{"fr":"Le texte impose un cycle de d\xE9veloppement en V, en cascade ou s\xE9quentiel.","en":"The text imposes a V-model, waterfall or sequential life cycle."},"why":{"fr":"La conception est s\xE9par\xE9e de l'ex\xE9cution et les tests viennent en dernier. Les erreurs de compr\xE9hension se d\xE9couvrent quand le budget est d\xE9j\xE0 d\xE9pens\xE9.","en":"Design is separated from execution, tests come last, and learning is possible only once the budget is gone."},"instead":{"fr":"Les d\xE9veloppements sont conduits par it\xE9rations d'au plus deux semaines, chacune mise \xE0 disposition d'utilisateurs r\xE9els.","en":"Development proceeds in iterations of at most two weeks, each put in the hands of real users."},"seed":"L193 \xAB Travail en cycle en V \xBB ; L197 \xAB Le cycle en V s\xE9pare les t\xE2ches de conception et d'ex\xE9cution \xBB","references":["DIB \xAB Detecting Agile BS \xBB (\xAB waterfall \u2026 in agile clothing \xBB)"],"find":[{"name":"V","phrases":{"fr":["(cycle | mod\xE8le | d\xE9marche | proc\xE9dure | m\xE9thode | m\xE9thodologie | approche | d\xE9veloppement | conduit | conduite | men\xE9 | g\xE9r\xE9 | r\xE9alis\xE9 | mode | processus | organisation | logique | projet) \u2026 en =v","cycle [de d\xE9veloppement | de vie] =v","(mod\xE8le | m\xE9thode | d\xE9marche) =v","V classique","branche (montante | descendante) \u2026 (=v | cycle)","(descente | remont\xE9e) \u20263 (=v | cycle)","phase (montante | descendante) \u2026 (=v | cycle)","=v cycle","=v model"],"en":["=v (model | cycle | shaped)","vee (model | cycle)","=v lifecycle"]},"without":[{"in":"sentence","fr":["hybride","mixte","(agile | scrum) (et | ou)","(et | ou) \u2026 (agile | scrum)","souplesse","le cas \xE9ch\xE9ant \u2026 agile","vanne","r\xE9f\xE9rences \u2026 projets","malgr\xE9"],"en":["hybrid","agile (and | or)","(and | or) agile","title =v","chapter =v"]}]},{"name":"cascade","phrases":{"fr":["(cycle | mod\xE8le | m\xE9thode | m\xE9thodologie | approche | d\xE9marche | mode | d\xE9veloppement | gestion projet | projet | processus) \u2026 (en cascade | waterfall)","waterfall"],"en":["waterfall"]},"without":[{"in":"sentence","fr":["hybride","mixte","(agile | scrum) (et | ou)","(et | ou) \u2026 (agile | scrum)","souplesse","sous traitance","suppression","panne","attaque","sous traitant"],"en":["hybrid","agile (and | or) \u2026 waterfall","waterfall (and | or) \u2026 agile","(and | or) \u2026 agile","waterfall (chart | diagram | graph)","combination","payment waterfall","capital waterfall"]},{"in":"nearby","fr":["tourniquet","multi attributaire","attribution \u2026 (bon | commande)","attribu\xE9 \u2026 (titulaire | m\xE9thode)"],"en":["multiple award"]}]},{"name":"sequential","phrases":{"fr":["(cycle | mod\xE8le | d\xE9marche | approche | d\xE9veloppement | m\xE9thode | m\xE9thodologie | conduite projet | d\xE9roulement | mode projet | encha\xEEnement) \u2026 (s\xE9quentiel | s\xE9quentielle)","s\xE9quentiellement","(cycle | approche | d\xE9marche | m\xE9thode | m\xE9thodologie) \u2026 (pr\xE9dictif | pr\xE9dictive)"],"en":["(sequential | linear | predictive | plan driven | phase gate | phase gated | stage gate | stage gated) \u2026 (development | life cycle | lifecycle | sdlc | methodology | delivery model | project (management | approach))","(traditional | classic) \u2026 (sdlc | software development life cycle | software development lifecycle | system development life cycle | systems development life cycle)","(life cycle | lifecycle | methodology | development model) \u2026 (sequential | linear)"]},"with":[{"in":"sentence","fr":["projet","d\xE9veloppement","logiciel","r\xE9alisation","application","syst\xE8me","solution","prestation","phase","\xE9tape","titulaire","prestataire","travaux","lot","\xE9quipe"],"en":["project","development","software","system","solution","phase","stage","contractor","vendor","supplier","delivery","work"]}],"without":[{"in":"sentence","fr":["hybride","mixte","(agile | scrum) (et | ou)","(et | ou) \u2026 (agile | scrum)","souplesse","num\xE9rotation","fichier","lecture","\xE9criture","acc\xE8s s\xE9quentiel","requ\xEAte","num\xE9ro","traitement"],"en":["hybrid","agile (and | or)","(and | or) agile","sequential (number | file | access | read)","regression"]}]},{"name":"linear","phrases":{"fr":["(cycle | mod\xE8le | d\xE9marche | approche | m\xE9thode | m\xE9thodologie | d\xE9roulement | conduite | progression) \u2026 lin\xE9aire","(lin\xE9aire | lin\xE9airement) \u2026 (phase | \xE9tape)"]},"with":[{"in":"sentence","fr":["projet","d\xE9veloppement","logiciel","r\xE9alisation","phase","\xE9tape"]}],"without":[{"in":"sentence","fr":["hybride","mixte","agile et","ou agile","souplesse","r\xE9gression","tarif","amortissement","ouvrage","m\xE8tre"]}]}],"exceptions":["short-stretch"],"examples":{"fr":{"flag":["Les d\xE9veloppements sont men\xE9s selon un [[cycle en V]] d\xE9crit au plan qualit\xE9.","Le soumissionnaire retenu d\xE9roule une [[approche en cascade]] pour chaque lot.","Le projet est conduit en mode [[waterfall]], chaque phase \xE9tant close avant la suivante.","Le prestataire respecte un [[mod\xE8le de d\xE9veloppement s\xE9quentiel]] pour l'ensemble des modules.","La [[d\xE9marche est lin\xE9aire]] et chaque \xE9tape du projet s'appuie sur la pr\xE9c\xE9dente."],"pass":[{"text":"Aucun cycle en V n'est attendu du titulaire.","note":"ni\xE9"},{"text":"Contrairement \xE0 un mod\xE8le en cascade, chaque version est montr\xE9e aux usagers.","note":"compar\xE9"},{"text":"Le chef de projet propos\xE9 poss\xE8de une exp\xE9rience en cycle en V et en m\xE9thodes agiles.","note":"comp\xE9tence d'une personne"},{"text":"La sous-traitance en cascade est interdite.","note":"autre sens"}]},"en":{"flag":["The vendor will run the project with a [[waterfall]] methodology.","A [[sequential development]] life cycle applies to every work package.","All software is produced under the department's [[V-model]]."],"pass":[{"text":"The team does not follow a waterfall model.","note":"negated"},{"text":"Rather than a waterfall process, the team ships every sprint.","note":"compared"},{"text":"The dashboard shows a waterfall chart of expenses.","note":"a kind of chart"}]}}},{"id":"zero-defect-mission","category":"delivery","pillar":"P4","severity":"warning","precision":"medium","since":"0.1.0","title":{"fr":"Z\xE9ro d\xE9faut comme but","en":"Zero defect as the goal"},"message":{"fr":"Le texte exige une livraison sans le moindre d\xE9faut, ou sanctionne tout d\xE9faut.","en":"The text demands a delivery without any defect, or punishes every defect."},"why":{"fr":"La peur du d\xE9faut ralentit les livraisons et cache le vrai risque, une fonction que personne n'utilise.","en":"Fear of defects slows releases and hides the real risk, an unused feature."},"instead":{"fr":"Les d\xE9fauts sont corrig\xE9s vite ; ce qui compte est l'usage r\xE9ussi et le d\xE9lai de correction.","en":"Defects are fixed fast; what counts is successful use and time to fix."},"seed":"L725 \xAB Ma mission est de livrer une fonctionnalit\xE9 sans bug \xBB","references":["blog.beta.gouv.fr 2016/11/28"],"find":[{"name":"no-defect","phrases":{"fr":["(z\xE9ro | 0) [(aucun | seul)] (bug | bogue | d\xE9faut | anomalie | erreur | d\xE9faillance | dysfonctionnement | r\xE9gression | incident)","sans [(aucun | aucune | le moindre | la moindre | un seul | une seule | quelconque)] (bug | bogue | anomalie | d\xE9faut | dysfonctionnement | d\xE9faillance | malfa\xE7on | erreur)","(exempt | exempte | exempts | exemptes | d\xE9pourvu | d\xE9nu\xE9 | libre | vierge) [de] [(toute | tout | aucun)] (bug | bogue | anomalie | d\xE9faut | dysfonctionnement | erreur | vice | malfa\xE7on)","(aucun | aucune | pas | nul) \u20261 (bug | bogue | anomalie | d\xE9faut | dysfonctionnement | erreur | d\xE9faillance | r\xE9gression) \u20267 (~subsister | ~rester | ~demeurer | tol\xE9r\xE9 | tol\xE9r\xE9e | admis | admise | accept\xE9 | accept\xE9e | ouvert | ouverte | r\xE9siduel | r\xE9siduelle | constat\xE9 | constat\xE9e | permis | permise | d\xE9tect\xE9 | d\xE9tect\xE9e | ~pr\xE9senter | ~comporter)","(ne | n') \u20266 (comporter | pr\xE9senter | contenir | comporte | pr\xE9sente | contient | subsister | tol\xE8re | accepte | admet | subsiste) \u20263 (aucun | aucune) \u20261 (bug | bogue | anomalie | d\xE9faut | dysfonctionnement | erreur)","(toutes | totalit\xE9 | ensemble) \u20262 (anomalie | bug | d\xE9faut | r\xE9serve) \u20265 (lev\xE9 | lev\xE9e | corrig\xE9 | corrig\xE9e | r\xE9solu | r\xE9solue | clos | close) \u20266 (avant | pr\xE9alablement | condition)","parfait (fonctionnement | \xE9tat de fonctionnement)","parfaitement (fonctionnel | conforme | op\xE9rationnel | stable | exempt)","(100 % | 100 | cent pour cent) \u20261 (conforme | sans (d\xE9faut | bug | erreur) | op\xE9rationnel | fonctionnel)","irr\xE9prochable"],"en":["zero [(known | open | outstanding | residual | critical and non critical)] (bug | defect | error | fault | failure | issue)","(bug | defect | error | fault) free","free (of | from) [(all | any)] \u20262 (bug | defect | error | fault)","without [(any | a single)] (bug | defect | error | fault)","(no | not any | not a single | nil) [(known | open | outstanding | remaining | unresolved | residual)] (bug | defect | error | fault | failure | anomaly | anomalies) \u20265 (remain | remaining | outstanding | open | tolerated | accepted | permitted | allowed | acceptable | unresolved | present | will be (accepted | tolerated) | may | shall | are)","(contain | contains | have | has | with) no [(known | open | outstanding)] (bug | defect | error | fault)","all [(known | identified | reported | open | outstanding)] (bug | defect | error | fault | issue) \u20264 (closed | fixed | resolved | corrected | eliminated) \u20268 (before | prior | UAT | go live | launch | acceptance | deployment)","UAT with all defects (closed | resolved | fixed)","with all (defects | bugs | issues) (closed | resolved | fixed)","(perfect | flawless | faultless) (operation | condition | working order | performance | delivery | execution | launch)","flawlessly","perfectly (functional | working | operational)","(100 % | 100 percent) (error | defect | bug) free","defect free"]},"without":[{"in":"sentence","fr":["bloquant","bloquante","majeur","majeure","critique","s\xE9v\xE9rit\xE9","gravit\xE9 (1 | 2 | haute)","maximum","papier","\xE9mission","accessibilit\xE9","=rgaa","linter","vuln\xE9rabilit\xE9","analyse statique","carbone","=seo","garantie (l\xE9gale | vices)","vices cach\xE9s","mat\xE9riel","orthographe","faute","donn\xE9es personnelles","message d'erreur","code d'erreur","gestion des erreurs","saisie","tol\xE9rance aux pannes","fran\xE7ais","langue","machine","donn\xE9es","tri","\xE0 l'\xE9cran"],"en":["critical","severity","major","high","priority","sev","blocking","blocker","medium","material and workmanship","materials and workmanship","workmanship","automated scanner","scanner","accessibility","linting","lint","vulnerabilities","vulnerability","WCAG","508","hardware","title","error message","error handling","input","form","typographical","spelling","grammar","report","reports","viruses","malware","harmful","data entry","environment variable","fault tolerant"]}]},{"name":"hundred-per-cent","all":[{"fr":["{ratio >= 100}","cent pour cent","(totalit\xE9 | int\xE9gralit\xE9)"],"en":["{ratio >= 100}","one hundred percent"]},{"fr":["(test | tests | exigence | exigences | cas (de test | de tests | de recette) | sc\xE9narios (de test | de recette) | couverture [des exigences | de tests] | conformit\xE9) \u20266 (~passer | ~atteindre | r\xE9ussi | r\xE9ussie | succ\xE8s | couvert | couverte | valid\xE9 | valid\xE9e | ~devoir | avant | conforme | taux | atteindre)","(taux | pourcentage) \u20263 (couverture | r\xE9ussite | conformit\xE9) \u20263 (exigence | test | recette | sp\xE9cification)","(conformit\xE9 | conforme)"],"en":["(test | tests | test case | test cases | requirement | requirements | test scripts | acceptance criteria) \u20266 (~pass | successful | successfully | met | satisfied | executed | verified | shall | must | before | coverage | implemented | fulfilled)","(pass | success) rate","defect (resolution | closure)"]}],"within":18,"without":[{"in":"sentence","fr":["cr\xE9neau","disponibilit\xE9","unitaire","budget","prix","papier","bio","recycl\xE9","\xE9quivalent temps plein","accessibilit\xE9","=rgaa","temps","subvention","p\xE9nalit\xE9 journali\xE8re","effectif","remboursement","t\xE9l\xE9travail","avance","taux de service","code couvert"],"en":["uptime","availability","unit test","funded","price","code coverage","recycled","reimburs*","accessibility","time","retention","ownership","small business","set aside","unit"]}]},{"name":"every-defect-punished","all":[{"fr":["(toute | chaque | tout) [(anomalie | autre)] \u20261 (anomalie | bug | bogue | d\xE9faut | dysfonctionnement | non conformit\xE9 | d\xE9faillance | erreur)","moindre (anomalie | bug | d\xE9faut | erreur)"],"en":["(any | every | each) \u20261 (defect | bug | error | fault | nonconformity | non conformity)"]},{"fr":["p\xE9nalit\xE9","~p\xE9naliser","sanction","~sanctionner","r\xE9faction","retenue","p\xE9nalis\xE9","indemnit\xE9","rejet","refus de (recette | r\xE9ception)","~rejeter"],"en":["penalty","penalties","liquidated damages","~penalize","deduction","withh*","credit","rejection of the delivery"]}],"within":18,"without":[{"in":"sentence","fr":["bloquant","bloquante","majeur","majeure","critique","non corrig\xE9","non corrig\xE9e","d\xE9lai","d\xE9lais","dans un d\xE9lai","retard","chaque jour","jour de retard","par jour"],"en":["critical","severity","major","not corrected","uncorrected","not fixed","within","delay","per day"]}]}],"guards":{"add":["iteration"]},"steps":[{"with":{"in":"sentence","fr":["{count}","au plus","mineure","mineures"],"en":["minor","no more than","at most"]},"is":"info"},{"with":{"in":"sentence","fr":["parfaitement"],"en":["perfectly"]},"is":"info"}],"over":["conformity-only-acceptance","penalties-on-features"],"notOn":["RC"],"examples":{"fr":{"flag":["La version finale est [[exempte de tout d\xE9faut]].","[[Aucun dysfonctionnement n'est tol\xE9r\xE9]] \xE0 l'ouverture du site.","Le prestataire vise le [[z\xE9ro d\xE9faut]] en production.","[[Chaque anomalie relev\xE9e en recette fait l'objet d'une p\xE9nalit\xE9]] forfaitaire.","[[100 % des cas de recette doivent \xEAtre pass\xE9s]] avec succ\xE8s."],"pass":[{"text":"La mise en ligne a lieu sans anomalie bloquante.","note":"seuil de gravit\xE9"},{"text":"Le portail affiche un message d'erreur clair et 100 % des d\xE9marches sont disponibles en ligne.","note":"fonctionnalit\xE9"},{"text":"Nous ne cherchons pas le z\xE9ro d\xE9faut mais une correction rapide.","note":"ni\xE9"},{"text":"Aucune anomalie critique ne doit subsister \xE0 la bascule.","note":"seuil de gravit\xE9"}]},"en":{"flag":["The system must be [[defect-free]] on opening day.","[[No outstanding bugs will be accepted]] at handover.","Payment follows a [[UAT with all defects closed]]."],"pass":[{"text":"No critical defects may remain open at launch.","note":"a threshold of severity"},{"text":"The goods shall be free from defects in material and workmanship.","note":"warranty on goods"}]}}}]}`;

// src/rules/bundled-book.ts
var book = null;
function bundledBook() {
  return book ??= JSON.parse(bundled_default);
}

// src/rules/compile.ts
function compileLanguage(book2, language) {
  const atoms = new AtomTable(language);
  const lists = new ListCompiler(book2.vocabulary, language, atoms);
  const programs = /* @__PURE__ */ new Map();
  for (const phrases of phraseSetsOf([book2.guards, book2.evidence, book2.exceptions, book2.kinds, book2.pieces, book2.claims, book2.rules.map((r) => [r.find, r.steps])])) {
    const sources = phrases[language];
    if (sources?.length) programs.set(phrases, lists.build(sources));
  }
  for (const name of Object.keys(book2.vocabulary)) programs.set(book2.vocabulary[name], lists.list(name));
  return { language, atoms, groups: lists.groups, byFirst: indexByFirst(programs.values()), programCount: lists.count, programOf: (phrases) => programs.get(phrases) ?? null };
}
var ListCompiler = class {
  constructor(vocabulary, language, atoms) {
    this.vocabulary = vocabulary;
    this.language = language;
    this.atoms = atoms;
  }
  vocabulary;
  language;
  atoms;
  built = /* @__PURE__ */ new Map();
  open = [];
  groups = new AtomGroups();
  count = 0;
  build(sources) {
    const { language, atoms } = this;
    return buildProgram(sources.map(parsePattern), { language, atoms, isLight: (form) => isLight(form, language), list: (name) => this.list(name), groups: this.groups, nextId: () => this.count++ });
  }
  list(name) {
    const built = this.built.get(name);
    if (built) return built;
    const phrases = this.vocabulary[name];
    if (!phrases) throw new AgilefallError("bad-rule", `The word list \xAB ${name} \xBB does not exist in the vocabulary.`);
    if (this.open.includes(name)) throw new AgilefallError("bad-rule", `The word list \xAB ${name} \xBB holds itself: ${[...this.open, name].join(" > ")}.`);
    this.open.push(name);
    const program = this.build(phrases[this.language] ?? []);
    this.open.pop();
    this.built.set(name, program);
    return program;
  }
};
function* phraseSetsOf(value) {
  if (Array.isArray(value)) {
    for (const item of value) yield* phraseSetsOf(item);
    return;
  }
  if (typeof value !== "object" || value === null) return;
  if (isPhrases(value)) yield value;
  for (const child of Object.values(value)) if (typeof child === "object") yield* phraseSetsOf(child);
}
function isPhrases(value) {
  const { fr, en } = value;
  return Array.isArray(fr) || Array.isArray(en);
}
function indexByFirst(programs) {
  const index = /* @__PURE__ */ new Map();
  for (const program of programs) {
    for (const [atom, phrases] of program.byFirst) {
      const entries = phrases.map((phrase) => ({ program, phrase }));
      const known2 = index.get(atom);
      if (known2) known2.push(...entries);
      else index.set(atom, entries);
    }
  }
  return index;
}

// src/rules/info.ts
function infoOf(rule) {
  const { id, category, pillar, severity, title, message, why, instead, since, precision } = rule;
  const seed = rule.seed ?? null;
  return { id, category, pillar, severity, title, message, why, instead, since, precision, seed, references: rule.references ?? [], examples: examplesOf(rule) };
}
function examplesOf(rule) {
  return ["fr", "en"].flatMap((language) => [
    ...rule.examples[language].flag.map((source) => toExample(source, language, true)),
    ...rule.examples[language].pass.map((source) => toExample(source, language, false))
  ]);
}
function toExample(source, language, flag) {
  if (typeof source === "string") return { language, text: source, flag, note: null };
  return { language, text: source.text, flag, note: source.note ?? null };
}

// src/text/blocks.ts
var CELL_BREAK = " | ";
function collectBlocks(tree, projection) {
  const collector = new BlockCollector(projection);
  collector.children(tree);
  return collector.blocks;
}
var BlockCollector = class {
  constructor(projection) {
    this.projection = projection;
  }
  projection;
  blocks = [];
  lists = 0;
  tables = 0;
  children(parent) {
    for (const child of parent.children) this.node(child);
  }
  node(node) {
    switch (node.type) {
      case "heading":
        return this.heading(node);
      case "paragraph":
        return this.add("paragraph", node, originOf(node));
      case "list":
        return this.list(node, 1, this.introduction());
      case "table":
        return this.table(node);
      case "footnoteDefinition":
        return this.note(node);
      case "blockquote":
        return this.children(node);
    }
  }
  heading(node) {
    this.add("heading", node, originOf(node), { level: node.depth });
  }
  note(node) {
    for (const child of node.children) {
      if (child.type === "paragraph") this.add("note", child, originOf(child, originOf(node)));
      else this.node(child);
    }
  }
  list(node, depth, intro) {
    const list = this.lists++;
    node.children.forEach((item, index) => this.item(item, { list, depth, index, intro }));
  }
  item(item, place) {
    let own3 = null;
    for (const child of item.children) {
      if (child.type === "paragraph" || child.type === "heading") {
        const before = this.blocks.length;
        this.add("item", child, originOf(child, originOf(item)), { list: place });
        own3 ??= this.blocks.length > before ? before : null;
      } else if (child.type === "list") this.list(child, place.depth + 1, own3 ?? place.intro);
      else this.node(child);
    }
  }
  table(node) {
    const table = this.tables++;
    const intro = this.introduction();
    const header = (node.children[0]?.children ?? []).map((cell) => flattenInline(cell, this.projection).text.trim());
    node.children.forEach((row, index) => this.row(row, { table, row: index, header, intro }));
  }
  row(row, place) {
    let text = "";
    const spans = [];
    const cells = [];
    for (const cell of row.children) {
      const flat = flattenInline(cell, this.projection);
      if (cells.length > 0) text += CELL_BREAK;
      for (const span of flat.spans) spans.push({ ...span, from: span.from + text.length });
      cells.push({ text: flat.text, start: text.length, end: text.length + flat.text.length });
      text += flat.text;
    }
    if (!/[\p{L}\p{N}]/u.test(text)) return;
    this.blocks.push({ kind: "row", text, spans, level: 0, list: null, table: { ...place, cells }, origin: originOf(row, originOf(row.children[0])) });
  }
  add(kind, node, origin, more = {}) {
    const { text, spans } = flattenInline(node, this.projection);
    if (!/[\p{L}\p{N}]/u.test(text)) return;
    this.blocks.push({ kind, text, spans, level: more.level ?? 0, list: more.list ?? null, table: null, origin });
  }
  /** The block just before a list or table, which introduces it: a paragraph, a heading, or the item it hangs from. */
  introduction() {
    const last = this.blocks.at(-1);
    if (!last || last.kind === "row" || last.kind === "note") return null;
    return last.kind === "item" && !last.text.trimEnd().endsWith(":") ? null : this.blocks.length - 1;
  }
};
function originOf(node, fallback = {}) {
  return node?.data?.origin ?? fallback;
}

// node_modules/n-gram/index.js
var bigram = nGram(2);
var trigram = nGram(3);
function nGram(n) {
  if (typeof n !== "number" || Number.isNaN(n) || n < 1 || n === Number.POSITIVE_INFINITY) {
    throw new Error("`" + n + "` is not a valid argument for `n-gram`");
  }
  return grams;
  function grams(value) {
    const nGrams = [];
    if (value === null || value === void 0) {
      return nGrams;
    }
    const source = typeof value.slice === "function" ? value : String(value);
    let index = source.length - n + 1;
    if (index < 1) {
      return nGrams;
    }
    while (index--) {
      nGrams[index] = source.slice(index, index + n);
    }
    return nGrams;
  }
}

// node_modules/collapse-white-space/index.js
var js = /\s+/g;
var html = /[\t\n\v\f\r ]+/g;
function collapseWhiteSpace(value, options) {
  if (!options) {
    options = {};
  } else if (typeof options === "string") {
    options = { style: options };
  }
  const replace = options.preserveLineEndings ? replaceLineEnding : replaceSpace;
  return String(value).replace(
    options.style === "html" ? html : js,
    options.trim ? trimFactory(replace) : replace
  );
}
function replaceLineEnding(value) {
  const match = /\r?\n|\r/.exec(value);
  return match ? match[0] : " ";
}
function replaceSpace() {
  return " ";
}
function trimFactory(replace) {
  return dropOrReplace;
  function dropOrReplace(value, index, all) {
    return index === 0 || index + value.length === all.length ? "" : replace(value);
  }
}

// node_modules/trigram-utils/index.js
var own = {}.hasOwnProperty;
function clean(value) {
  if (value === null || value === void 0) {
    return "";
  }
  return collapseWhiteSpace(String(value).replace(/[\u0021-\u0040]+/g, " ")).trim().toLowerCase();
}
function trigrams(value) {
  return trigram(" " + clean(value) + " ");
}
function asDictionary(value) {
  const values = trigrams(value);
  const dictionary = {};
  let index = -1;
  while (++index < values.length) {
    if (own.call(dictionary, values[index])) {
      dictionary[values[index]]++;
    } else {
      dictionary[values[index]] = 1;
    }
  }
  return dictionary;
}
function asTuples(value) {
  const dictionary = asDictionary(value);
  const tuples = [];
  let trigram2;
  for (trigram2 in dictionary) {
    if (own.call(dictionary, trigram2)) {
      tuples.push([trigram2, dictionary[trigram2]]);
    }
  }
  tuples.sort(sort);
  return tuples;
}
function sort(a, b) {
  return a[1] - b[1];
}

// node_modules/franc/expressions.js
var expressions = {
  cmn: /[\u2E80-\u2E99\u2E9B-\u2EF3\u2F00-\u2FD5\u3005\u3007\u3021-\u3029\u3038-\u303B\u3400-\u4DBF\u4E00-\u9FFF\uF900-\uFA6D\uFA70-\uFAD9]|\uD81B[\uDFE2\uDFE3\uDFF0\uDFF1]|[\uD840-\uD868\uD86A-\uD86C\uD86F-\uD872\uD874-\uD879\uD880-\uD883\uD885-\uD887][\uDC00-\uDFFF]|\uD869[\uDC00-\uDEDF\uDF00-\uDFFF]|\uD86D[\uDC00-\uDF39\uDF40-\uDFFF]|\uD86E[\uDC00-\uDC1D\uDC20-\uDFFF]|\uD873[\uDC00-\uDEA1\uDEB0-\uDFFF]|\uD87A[\uDC00-\uDFE0]|\uD87E[\uDC00-\uDE1D]|\uD884[\uDC00-\uDF4A\uDF50-\uDFFF]|\uD888[\uDC00-\uDFAF]/g,
  Latin: /[A-Za-z\u00AA\u00BA\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u02B8\u02E0-\u02E4\u1D00-\u1D25\u1D2C-\u1D5C\u1D62-\u1D65\u1D6B-\u1D77\u1D79-\u1DBE\u1E00-\u1EFF\u2071\u207F\u2090-\u209C\u212A\u212B\u2132\u214E\u2160-\u2188\u2C60-\u2C7F\uA722-\uA787\uA78B-\uA7CA\uA7D0\uA7D1\uA7D3\uA7D5-\uA7D9\uA7F2-\uA7FF\uAB30-\uAB5A\uAB5C-\uAB64\uAB66-\uAB69\uFB00-\uFB06\uFF21-\uFF3A\uFF41-\uFF5A]|\uD801[\uDF80-\uDF85\uDF87-\uDFB0\uDFB2-\uDFBA]|\uD837[\uDF00-\uDF1E\uDF25-\uDF2A]/g,
  Cyrillic: /[\u0400-\u0484\u0487-\u052F\u1C80-\u1C88\u1D2B\u1D78\u2DE0-\u2DFF\uA640-\uA69F\uFE2E\uFE2F]|\uD838[\uDC30-\uDC6D\uDC8F]/g,
  Arabic: /[\u0600-\u0604\u0606-\u060B\u060D-\u061A\u061C-\u061E\u0620-\u063F\u0641-\u064A\u0656-\u066F\u0671-\u06DC\u06DE-\u06FF\u0750-\u077F\u0870-\u088E\u0890\u0891\u0898-\u08E1\u08E3-\u08FF\uFB50-\uFBC2\uFBD3-\uFD3D\uFD40-\uFD8F\uFD92-\uFDC7\uFDCF\uFDF0-\uFDFF\uFE70-\uFE74\uFE76-\uFEFC]|\uD803[\uDE60-\uDE7E\uDEFD-\uDEFF]|\uD83B[\uDE00-\uDE03\uDE05-\uDE1F\uDE21\uDE22\uDE24\uDE27\uDE29-\uDE32\uDE34-\uDE37\uDE39\uDE3B\uDE42\uDE47\uDE49\uDE4B\uDE4D-\uDE4F\uDE51\uDE52\uDE54\uDE57\uDE59\uDE5B\uDE5D\uDE5F\uDE61\uDE62\uDE64\uDE67-\uDE6A\uDE6C-\uDE72\uDE74-\uDE77\uDE79-\uDE7C\uDE7E\uDE80-\uDE89\uDE8B-\uDE9B\uDEA1-\uDEA3\uDEA5-\uDEA9\uDEAB-\uDEBB\uDEF0\uDEF1]/g,
  ben: /[\u0980-\u0983\u0985-\u098C\u098F\u0990\u0993-\u09A8\u09AA-\u09B0\u09B2\u09B6-\u09B9\u09BC-\u09C4\u09C7\u09C8\u09CB-\u09CE\u09D7\u09DC\u09DD\u09DF-\u09E3\u09E6-\u09FE]/g,
  Devanagari: /[\u0900-\u0950\u0955-\u0963\u0966-\u097F\uA8E0-\uA8FF]|\uD806[\uDF00-\uDF09]/g,
  jpn: /[\u3041-\u3096\u309D-\u309F]|\uD82C[\uDC01-\uDD1F\uDD32\uDD50-\uDD52]|\uD83C\uDE00|[\u30A1-\u30FA\u30FD-\u30FF\u31F0-\u31FF\u32D0-\u32FE\u3300-\u3357\uFF66-\uFF6F\uFF71-\uFF9D]|\uD82B[\uDFF0-\uDFF3\uDFF5-\uDFFB\uDFFD\uDFFE]|\uD82C[\uDC00\uDD20-\uDD22\uDD55\uDD64-\uDD67]|[\u3400-\u4DB5\u4E00-\u9FAF]/g,
  jav: /[\uA980-\uA9CD\uA9D0-\uA9D9\uA9DE\uA9DF]/g,
  kor: /[\u1100-\u11FF\u302E\u302F\u3131-\u318E\u3200-\u321E\u3260-\u327E\uA960-\uA97C\uAC00-\uD7A3\uD7B0-\uD7C6\uD7CB-\uD7FB\uFFA0-\uFFBE\uFFC2-\uFFC7\uFFCA-\uFFCF\uFFD2-\uFFD7\uFFDA-\uFFDC]/g,
  tel: /[\u0C00-\u0C0C\u0C0E-\u0C10\u0C12-\u0C28\u0C2A-\u0C39\u0C3C-\u0C44\u0C46-\u0C48\u0C4A-\u0C4D\u0C55\u0C56\u0C58-\u0C5A\u0C5D\u0C60-\u0C63\u0C66-\u0C6F\u0C77-\u0C7F]/g,
  tam: /[\u0B82\u0B83\u0B85-\u0B8A\u0B8E-\u0B90\u0B92-\u0B95\u0B99\u0B9A\u0B9C\u0B9E\u0B9F\u0BA3\u0BA4\u0BA8-\u0BAA\u0BAE-\u0BB9\u0BBE-\u0BC2\u0BC6-\u0BC8\u0BCA-\u0BCD\u0BD0\u0BD7\u0BE6-\u0BFA]|\uD807[\uDFC0-\uDFF1\uDFFF]/g,
  guj: /[\u0A81-\u0A83\u0A85-\u0A8D\u0A8F-\u0A91\u0A93-\u0AA8\u0AAA-\u0AB0\u0AB2\u0AB3\u0AB5-\u0AB9\u0ABC-\u0AC5\u0AC7-\u0AC9\u0ACB-\u0ACD\u0AD0\u0AE0-\u0AE3\u0AE6-\u0AF1\u0AF9-\u0AFF]/g,
  kan: /[\u0C80-\u0C8C\u0C8E-\u0C90\u0C92-\u0CA8\u0CAA-\u0CB3\u0CB5-\u0CB9\u0CBC-\u0CC4\u0CC6-\u0CC8\u0CCA-\u0CCD\u0CD5\u0CD6\u0CDD\u0CDE\u0CE0-\u0CE3\u0CE6-\u0CEF\u0CF1-\u0CF3]/g,
  mal: /[\u0D00-\u0D0C\u0D0E-\u0D10\u0D12-\u0D44\u0D46-\u0D48\u0D4A-\u0D4F\u0D54-\u0D63\u0D66-\u0D7F]/g,
  Myanmar: /[\u1000-\u109F\uA9E0-\uA9FE\uAA60-\uAA7F]/g,
  pan: /[\u0A01-\u0A03\u0A05-\u0A0A\u0A0F\u0A10\u0A13-\u0A28\u0A2A-\u0A30\u0A32\u0A33\u0A35\u0A36\u0A38\u0A39\u0A3C\u0A3E-\u0A42\u0A47\u0A48\u0A4B-\u0A4D\u0A51\u0A59-\u0A5C\u0A5E\u0A66-\u0A76]/g,
  Ethiopic: /[\u1200-\u1248\u124A-\u124D\u1250-\u1256\u1258\u125A-\u125D\u1260-\u1288\u128A-\u128D\u1290-\u12B0\u12B2-\u12B5\u12B8-\u12BE\u12C0\u12C2-\u12C5\u12C8-\u12D6\u12D8-\u1310\u1312-\u1315\u1318-\u135A\u135D-\u137C\u1380-\u1399\u2D80-\u2D96\u2DA0-\u2DA6\u2DA8-\u2DAE\u2DB0-\u2DB6\u2DB8-\u2DBE\u2DC0-\u2DC6\u2DC8-\u2DCE\u2DD0-\u2DD6\u2DD8-\u2DDE\uAB01-\uAB06\uAB09-\uAB0E\uAB11-\uAB16\uAB20-\uAB26\uAB28-\uAB2E]|\uD839[\uDFE0-\uDFE6\uDFE8-\uDFEB\uDFED\uDFEE\uDFF0-\uDFFE]/g,
  tha: /[\u0E01-\u0E3A\u0E40-\u0E5B]/g,
  sin: /[\u0D81-\u0D83\u0D85-\u0D96\u0D9A-\u0DB1\u0DB3-\u0DBB\u0DBD\u0DC0-\u0DC6\u0DCA\u0DCF-\u0DD4\u0DD6\u0DD8-\u0DDF\u0DE6-\u0DEF\u0DF2-\u0DF4]|\uD804[\uDDE1-\uDDF4]/g,
  ell: /[\u0370-\u0373\u0375-\u0377\u037A-\u037D\u037F\u0384\u0386\u0388-\u038A\u038C\u038E-\u03A1\u03A3-\u03E1\u03F0-\u03FF\u1D26-\u1D2A\u1D5D-\u1D61\u1D66-\u1D6A\u1DBF\u1F00-\u1F15\u1F18-\u1F1D\u1F20-\u1F45\u1F48-\u1F4D\u1F50-\u1F57\u1F59\u1F5B\u1F5D\u1F5F-\u1F7D\u1F80-\u1FB4\u1FB6-\u1FC4\u1FC6-\u1FD3\u1FD6-\u1FDB\u1FDD-\u1FEF\u1FF2-\u1FF4\u1FF6-\u1FFE\u2126\uAB65]|\uD800[\uDD40-\uDD8E\uDDA0]|\uD834[\uDE00-\uDE45]/g,
  khm: /[\u1780-\u17DD\u17E0-\u17E9\u17F0-\u17F9\u19E0-\u19FF]/g,
  hye: /[\u0531-\u0556\u0559-\u058A\u058D-\u058F\uFB13-\uFB17]/g,
  sat: /[\u1C50-\u1C7F]/g,
  bod: /[\u0F00-\u0F47\u0F49-\u0F6C\u0F71-\u0F97\u0F99-\u0FBC\u0FBE-\u0FCC\u0FCE-\u0FD4\u0FD9\u0FDA]/g,
  Hebrew: /[\u0591-\u05C7\u05D0-\u05EA\u05EF-\u05F4\uFB1D-\uFB36\uFB38-\uFB3C\uFB3E\uFB40\uFB41\uFB43\uFB44\uFB46-\uFB4F]/g,
  kat: /[\u10A0-\u10C5\u10C7\u10CD\u10D0-\u10FA\u10FC-\u10FF\u1C90-\u1CBA\u1CBD-\u1CBF\u2D00-\u2D25\u2D27\u2D2D]/g,
  lao: /[\u0E81\u0E82\u0E84\u0E86-\u0E8A\u0E8C-\u0EA3\u0EA5\u0EA7-\u0EBD\u0EC0-\u0EC4\u0EC6\u0EC8-\u0ECE\u0ED0-\u0ED9\u0EDC-\u0EDF]/g,
  zgh: /[\u2D30-\u2D67\u2D6F\u2D70\u2D7F]/g,
  iii: /[\uA000-\uA48C\uA490-\uA4C6]/g,
  aii: /[\u0700-\u070D\u070F-\u074A\u074D-\u074F\u0860-\u086A]/g
};

// node_modules/franc/data.js
var data = {
  Latin: {
    spa: " de|de |os | la| a |la | y |\xF3n |i\xF3n|es |ere|rec|ien|o a|der|ci\xF3|cho|ech|en |a p|ent|a l|aci|el |na |ona|e d| co|as |da | to|al |ene| en|tod| pe|e l| el|ho |nte| su|per|a t|ad | ti|ers|tie| se|rso|son|e s| pr|o d|oda|te |cia|n d| es|dad|ida| in|ne |est|ion|cio|s d|con|a e| po|men| li|n e|nci|res|su |to |tra| re| lo|tad| na|los|a s| o |ia |que| pa|r\xE1 |pro| un|s y|ual|s e|lib|nac|do |ra |er |a d|ue | qu|e e|sta|nal|ar |nes|ica|a c|ser|or |ter|se |por|cci|io |del|l d|des|ado|les|one|a a|ndi| so| cu|s p|ale|s n|ame|par|ici|oci|una|ber|s t|rta|com| di|dos|e a|imi|o s|e c|ert|las|o p|ant|dic|nto| al|ara|ibe|enc|o e|s l|cas| as|e p|ten|ali|o t|soc|y l|n c|nta|so |tos|y a|ria|n t|die|a u| fu|no |l p|ial|qui|dis|s o|hos|gua|igu| ig| ca|sar|l t| ma|l e|pre| ac|tiv|s a|re |nad|vid|era| tr|ier|cua|n p|ta |cla|ade|bre|s s|esa|ntr|ecc|a i| le|lid|das|d d|ido|ari|ind|ada|nda|fun|mie|ca |tic|eli|y d|nid|e i|odo|ios|o y|esp|iva|y e|mat|bli|r a|dr\xE1|tri|cti|tal|rim|ont|er\xE1|us |sus|end|pen|tor|ito|ond|ori|uie|lig|n a|ist|rac|lar|rse|tar|mo |omo|ibr|n l|edi|med| me|nio|a y|eda|isf|lo |aso|l m|ias|ico|lic|ple|ste|act|tec|ote|rot|ele|ura| ni|ie |adi|u p|seg|s i|un |und|a n|lqu|alq|o i|inc|sti| si|n s|ern",
    eng: "the| th| an|he |nd |ion|and| to|to |tio| of|on |of | in|al |ati|or |ght|igh|rig| ri|ne |ent|one|ll |is |as |ver|ed | be|e r|in |t t|all|eve|ht | or|ery|s t|ty | ev|e h|yon| ha|ryo|e a|be |his| fr|ng |d t|has| sh|ing| hi|sha| pr| co| re|hal|nal|y a|s a|n t|ce |men|ree|fre|e s|l b|nat|for|ts |nt |n a|ity|ry |her|nce|ect|d i| pe|pro|n o|cti| fo|e e|ly |es | no|ona|ny |any|er |re |f t|e o| de|s o| wi|ter|nte|e i|ons| en| ar|res|ers|y t|per|d f| a | on|ith|l a|e t|oci|soc|lit| as| se|dom|edo|eed|nti|s e|t o|oth|wit| di|equ|t a|ted|st |y o|int|e p| ma| so| na|l o|e c|ch |d a|enc|th |are|ns |ic | un| fu|tat|ial|cia| ac|hts|nit|qua| eq| al|om |e w|d o|f h|ali|ote|n e| wh|r t|sta|ge |thi|o a|tit|ual|an |te |ess| ch|le |ary|e f|by | by|y i|tec|uni|o t|o o| li|no | la|s r| su|inc|led|rot|con| pu| he|ere|imi|r a|ntr| st| ot|eli|age|dis|s d|tle|itl|hou|son|duc|edu| wo|ate|ble|ces|at | at| fa|com|ive|o s|eme|o e|aw |law|tra|und|pen|nde|unt|oun|n s|s f|f a|tho|ms | is|act|cie|cat|uca| ed|anc|wor|ral|t i| me|o f|ily|pri|ren|ose|s c|en |d n|l c|ful|rar|nta|nst| ag|l p|min|din|sec|y e| tr|rso|ich|hic|whi|cou|ern|uri|r o|tic|iti|igi|lig|rat|rth|t f|oms|rit|d r|ee |e b|era|rou|se |ay |rs | ho|abl|e u",
    por: "de | de| se|\xE3o |os |to |em | e |do |o d| di|er |ito|eit|ser|ent|\xE7\xE3o| a |dir|ire|rei|o s|ade|dad|uma|as |no |e d| to|nte| co|o t|tod| ou|men|que|s e|man| pr| in| qu|es | te|hum|odo|e a|da | hu|ano|te |al |tem|o e|s d|ida|m d| pe| re|o a|ou |r h|e s|cia|a e| li|o p| es|res| do| da| \xE0 |ual| em| su|a\xE7\xE3|dos|a p|tra|est|ia |con|pro|ar |e p|is | na|r\xE1 |qua|a d| pa|com|ais|o c|ame|er\xE1| po|uer|sta|ber|ter| o |ess|ra |e e|das|o \xE0|nto|nal|o o|a c|ido|rda|erd| as|nci|sua|ona|des|ibe|lib|e t|ado|s n|ua |s t|ue | so|ica|ma |lqu|alq|tos|m s|a l|per|ada|oci|soc|cio|a n|par|aci|s a|pre|ont|m o|ura|a s| um|ion|e o|or |e r|pel|nta|ntr|a i|io |nac|\xEAnc|str|ali|ria|nst| tr|a q|int|o n|a o|ca |ela|u\xE7\xE3|lid|e l| at|sen|ese|r d|s p|egu|seg|vid|pri|sso|\xE9m |ime|tic|dis|ra\xE7|eci|ara| ca|nid|tru|\xF5es|ass|seu|por|a a|m p| ex|so |r i|e\xE7\xE3|te\xE7|ote|rot| le| ma|ing|a t|ran|era|rio|l d|eli|\xE7a |sti| ne|cid|ern|utr|out|r e|e c|tad|gua|igu| ig| os|s o|ru\xE7|ins|\xE7\xF5e|ios| fa|e n|sse| no|re |art|r p|rar|u p|inc|lei|cas|ico|u\xE9m|gu\xE9|ngu|nin| ni|gur|la |pen|n\xE7a|na |i\xE7\xE3|i\xE3o|cie|ist|sem|ta |ele|e f|om |tro| ao|rel|m a|s s|tar|eda|ied|uni|e m|s i|a f|ias| cu| ac|r a|\xE1 a|rem|ei |omo|rec|for|s f|esc|ant|\xE0 s| vi|o q|ver|a u|nda|und|fun",
    ind: "an |ang|ng | da|ak | pe|ata| se| ke| me|dan| di| be|ber|kan|ran|hak|per|yan| ya|nga|nya|gan| at|ara| ha|eng|asa|ora|men|n p|n k|erh|rha|n d|ya |ap |at |as |tan|n b|ala|a d| or|a s|san|tas|eti|uk |pen|g b|set|ntu|n y|tia|iap|k m|eba|aan| un|n s|tuk|k a|p o|am |lam| ma|unt| de|ter|bas|beb|dak|end|i d|pun|mem|tau|dal|ama|keb|aka|ika|n m| ba|di |ma | sa|den|au |nda|n h|eri| ti|ela|k d|un |n a|ebe|ana|ah |ra |ida|uka| te|al |ada|ri |ole|tid|ngg|lak|leh|dap|a p|dil|g d|ena|eh |gar|na |ert|apa|um |tu |atu|a m|sam|ila|har|n t|asi|ban|erl|t d|bat|uat|ta |lan|adi|h d|neg| ne|kum|mas|nan|pat|aha| in|l d|emp|sem|rus|sua|ser|uan|era|ari|erb|kat|man|a b|g s|rta|ai |nny|n u|ung|ndi|han|uku|huk| hu|sa |ers|in | la|ka | su|ann|car|kes|aku|dip|i s|a a|erk|n i|lai|rga|aru|k h|i m|rka|a u|us |nak|emb|gga|nta|iba| pu|ind|s p|ent|mel|ina|min|ian|dar|ni |rma|lua|rik|ndu|lin|sia|rbu|g p|k s|da |aya|ese|u d|ega|nas|ar |ipe|yar|sya|ik |aga| ta|ain|ua |arg|uar|iny|pem|ut |si |dun|eor|seo|rak|ngs|ami|kel|ini|g t|dik|mer|emu|aks|rat|uru|ewa|il |enu|any|kep|pel|asu|rli|ia |dir|jam|mba|mat|pan|g m|ses|sar|das|kuk|bol|ili|u k|gsa|u p|a k|ern|ant|raa|t p|ema|mua|idi|did|t s|i k|rin|erm|esu|ger|elu|nja|enj|ga |dit",
    fra: " de|es |de |ion|nt |tio|et |ne |on | et|ent|le |oit|e d| la|e p|la |it | \xE0 |t d|roi|dro| dr| le|t\xE9 |e s|ati|te |re | to|s d|men|tou|e l|ns | pe| co|son|que| au| so|e a|onn|out| un| qu| sa| pr|ute|eme| l\u2019|t \xE0| a |e e|con|des| pa|ue |ers|e c| li|a d|per|ont|s e|t l|les|ts |tre|s l|ant| ou|cti|rso|ou |ce |ux |\xE0 l|nne|ons|it\xE9|en |un | en|er |une|n d|sa |lle| in|nte|e t| se|lib|res|a l|ire| d\u2019| re|\xE9 d|nat|iqu|ur |r l|t a|s s|aux|par|nal|a p|ans|dan|qui|t p| d\xE9|pro|s p|air| ne| fo|ert|s a|nce|au |ui |ect|du |ond|ale|lit| po|san| ch|\xE9s | na|us |com|our|ali|tra| ce|al |e o|e n|rt\xE9|ber|ibe|tes|r d|e r|its| di|\xEAtr|pou|\xE9t\xE9|s c|\xE0 u|ell|int|fon|oci|soc|ut |ter| da|aut|ien|rai| do|iss|s n| ma|bli|ge |est|s o| du|ona|n p|pri|rs |\xE9ga| \xEAt|ous|ens|ar |age|s t| su|cia|u d|cun|rat| es|ir |n c|e m| \xE9t|t \xEA|a c| ac|ote|n t|ein| tr|a s|ndi|e q|sur|\xE9e |ser|l n| pl|anc|lig|t s|n e|s i|t e| \xE9g|ain|omm|act|ntr|tec|gal|ul | nu| vi|me |nda|ind|soi|st | te|pay|tat|era|il |rel|n a|dis|n s|pr\xE9|peu|rit|\xE9 e|t \xE9|bre|sen|ill|l\u2019a|d\u2019a| mo|ass|lic|art| pu|abl|nta|t c|rot| on| lo|ure|l\u2019e|ava|ten|nul|ivi|t i|ess|ys |ays| fa|ine|eur|r\xE9s|cla|t\xE9s|oir|eut|e f|utr|doi|ibr|ais|ins|\xE9ra|\u2019en|i\xE9t|l e|s \xE9|nt\xE9| r\xE9|ssi| as|nse|ces|\xE9 a",
    deu: "en |er |der|ein| un|nd |und|ung|cht|ich| de|sch|ng | ge|ine|ech|gen|rec|che|ie | re|eit| au|ht |die| di| ha|ch | da|ver| zu|lic|t d|in |auf| ei| in| be|hen|nde|n d|uf |ede| ve|it |ten|n s|sei|at |jed| je| se|and|rei|s r|den|ter|ne |hat|t a|r h|zu |das|ode| od|as |es | an|fre|nge| we|n u|run| fr|ere|e u|lle|ner|nte|hei|ese| so|rde|wer|ige| al|ers|n g|hte|d d| st|n j|lei|all|n a|nen|ege|ent|bei|g d|erd|t u|ren|nsc|chu| gr|kei|ens|le |ben|aft|haf|cha|tli|ges|e s| si|men| vo|lun|em |r s|ion|te |len|gru|gun|tig|unt|uch|spr|n e|ft |ei |e f| wi| sc|r d|n n|geh|r g|dar|sta|erk| er|r e|sen|eic|gle| gl|lie|e e|tz |fen|n i|nie|f g|t w|des|chl|ite|ihe|eih|ies|ruc|st |ist|n w|h a|n z|e a| ni|ang|rf |arf|gem|ale|ati|on |he |t s|ach| na|end|n o|pru|ans|sse|ern|aat|taa|ehe|e d|hli|hre|int|tio|her|nsp|de |mei| ar|r a|ffe|e b|wie|erf|abe|hab|ndl|n v|sic|t i|han|ema|nat|ber|ied|geg|d s|nun|d f|ind| me|gke|igk|ie\xDF| fa|igu|hul|r v|dig|rch|urc|dur| du|utz|hut|tra|aus|alt|bes|str|ell|ste|ger|r o|esc|e g|rbe|arb|ohn|r b|mit|d g|r w|ntl|sow|n h|nne|etz|raf|dlu| ih|lte|man|iem|erh|eru| is|dem|lan|rt |son|isc|eli|rel|n r|e i|rli|r i| mi|e m|ild|bil| bi|eme| en|ins|f\xFCr| f\xFC|gel|\xF6ff| \xF6f|owi|ill|wil|e v|ric|f e",
    jav: "ng |an | ka|ang|ing|kan| sa|ak |lan| la|hak| pa| ha|ara|ne |abe| in|n k|ngg|ong|ane|nga|ant|won|uwo| an| uw|nin|ata|n u|en |ra |tan| da|ran|ana| ma|nth|ake|ben|beb|hi |ke |sab|nda| ng|adi|thi|nan|a k| ba|san|asa|ni |e h|e k|g k| ut|pan|awa| be|eba|gan|g p|dan| wa|bas|aka|dha|yan|sa |arb|man| di|wa |g d| na|g n|ban| tu|n s|ung|wen|g s|rbe|dar|dak|di |g u|ora|aya|be |ah |a s|eni| or|han|as | pr|a n|na |iya|a a|kar|at |a l|mar|uwe|duw|uta|und|n p|asi|pa | si|ala|n n| un|kab|oni|ya |i h|gar|g b|yat|tum|ta |n m|i k|apa|taw| li|ani| ke|al |ka |kal|ngk|ega| ne|nal|n i|g a|ggo|ina|we |ena|dad|iba|awi|aga|a p| ta|sar|adh|awe|and|uju|ind|min|sin|ndu|uwa|gge|n l|ggu|ngs|n b|a b|pra|iji|n a|ha | bi|kat|go | ku|e p|ron|kak|ngu|a u|gsa|war|nya|g t|pad|bis|k b|i w|ae |wae| nd|ali|a m|er |sak|e s|ku |liy|ama|i l|eh |isa|arg|n t|a d|kap|i s|ayo|gay| pe|ndh|bad|pri|neg|tow|uto|eda|bed|il |ih | ik|ur |k k|rta|art|i p|rga|lak|ami|ro |aro|yom|r k|e d|a w|kon|rib|eng|ger|g l|ras|dil| ti|k l|rap|mra|uma| pi|k h|n d|gaw|wat|ga |k n|ar |per| we|oma|k p|jro|ajr|saj|ase|ini|ken|saw|ona|nas|kas|h k|i t| um|tin|wo | me|aba|rak|pag|yar|sya|t k| te| mu|ngl| ni|i b|men|ate|a i|aku|ebu|a t| du|g m|owo|mat| lu|amp",
    vie: "ng |\u0323c |\u0301c | qu|a\u0300 | th|nh | ng|\u0323i |\u0300n |va\u0300| va| nh|uy\xEA| ph|quy| ca|\xEA\u0300n|y\xEA\u0300|\u0300nh|\u0300i |\u0323t | ch|o\u0301 | tr|ng\u01B0|i n| gi|g\u01B0\u01A1|\u01A1\u0300i|\u01B0\u01A1\u0300|\u0301t | co|\u01B0\u01A1\u0323| cu|a\u0301c|\u01B0\u0323 |\u01A1\u0323c| kh| \u0111\u01B0|\u0111\u01B0\u01A1| t\u01B0|co\u0301| ha|\xF4ng|c t| \u0111\xEA|n t|i \u0111|i\u0300n|\u0300u |ca\u0301|gia|\u0301i |o\u0323i|mo\u0323| mo|\xEA\u0300u|i\xEA\u0323|\u0111\xEA\u0300|u c|nh\u01B0|pha| ba| bi|\xE2\u0301t|\u0309a |u\u0309a|cu\u0309|h\xF4n| \u0111\xF4|g t|\u0301 q|\u0303ng| ti|t\u01B0\u0323|t c|\u0323n | la|n \u0111|n c|n n|hi\xEA|ch |ay |hay| vi|\xE2n | \u0111i| na|ba\u0309| ho|do | do| t\xF4| hi|\xF4\u0323i|ha\u0301|i\u0323 |na\u0300|\u0300 t|\u01A1\u0301i|h\xE2n| m\xF4|\u0301p |a\u0300n|\u0323 d|\u0301ch|\u0323p |\u0300o |a\u0300o|kh\xF4|\u0301n |\xF4\u0323t|m\xF4\u0323| h\xF4|ia |\xF4\u0301c|c h|h\u01B0\u0303|i v|g n|\u0301ng|u\xF4\u0301|qu\xF4|h t|\xF4n |\xEAn |n v|nh\xE2|\u0323 t| b\xE2|i c|g v|\u0309ng|i\xEA\u0301|c c|\xE2\u0323t|th\u01B0|h\u01B0 |\u01B0\u01A1\u0301|\u0309n | v\u01A1| c\xF4|c \u0111| \u0111o| s\u01B0|t t|\xF4\u0323c|\u01B0\u0303n|v\u01A1\u0301| v\xEA|a\u0309 |\u0323ng|g \u0111|\u0309o |a\u0309o|u\xE2\u0323| \u0111a|bi\u0323|la\u0300|s\u01B0\u0323|b\xE2\u0301|ha\u0300|h\xF4\u0323|i t|a\u0309n|h\u01B0\u01A1|\u0300ng|tro|\u0309m |o v| mi|\xEA\u0309 |u\u0323c|i h|\u01B0\u0301c|a\u0301p|g c|\u0303 h|ia\u0301|n b|\u0309i |a m|h c|c\xF4n|\xEA\u0323n|\u01A1\u0301c|ha\u0323|\u0111\xF4\u0323| du| c\u01B0|a c|n h|tha|a\u0303 | xa|\u0301o |a\u0301o|i\u0301n|\u0300y |g b| h\u01B0|g h|ong|ron|\u0300 c|cho|\u0300 n|mi\u0300|\u01B0\u0323c|h v|c b| lu|i b|\xEA\u0323 |ai |\xEA\u0301 |\u0323 c|xa\u0303|kha|c q|i\xEA\u0309|t\xF4\u0323|\xF4\u0301i|\u0111\xF4\u0301|a\u0301 |hoa|o h|h \u0111|ca\u0309|n l|ho\u0323|ti\xEA|y t|\u0309 c|a\u0323i|a\u0301n|\u0300 \u0111|oa\u0300|y \u0111|chi|\u0309 n|ph\xE2|\xEA\u0300 |thu|i\xEAn|du\u0323|o c|i m|lu\xE2|c p|\xF4\u0301n|c l|\u0301 c|u\u0303n|cu\u0303|c g|c n|qua|n g|c m|o n|a\u0309i|ha\u0309|\u0301 t|ho |v\xEA\u0300| t\xE2| h\u01A1|o t|\u01A1\u0309 |h\u01B0\u0301|hi\u0300|vi\xEA|\u0300m |\u0309 t|\u0111o\u0301|th\xF4|\u01B0\u0301 |c\u01B0\u0301|hi\u0301|\u0301nh|a\u0300y|\u01A1\u0309n|\u01B0\u01A1\u0309| b\u0103|tri| ta|m v|c v|\u01A1\u0323p|h\u01A1\u0323|h m| n\u01B0|\xEA\u0301t|thi|\u0103\u0323c|ngh|uy ",
    ita: " di|to | in|ion|la | de|di |re |e d|ne | e |zio|rit|a d|one|o d|ni |le |lla|itt|ess| al|iri|dir|tto|ent|ell|i i|del|ndi|ere|ind|o a| co|te |t\xE0 |ti |a s|uo |e e|gni|azi| pr|idu|ivi|duo|vid|div|ogn| og| es|i e| ha|all|ale|nte|e a|men|ser| su| ne|e l|za |i d|per|a p|ha | pe| un|con|no |sse|li |e i| o | so| li| la|pro|ia |o i|e p|o s|i s|in |ato|o h|na |e s|a l|e o|nza|ali|tti|o p|ta |so |ber|ibe|lib|o e|un | a | ri|ua |il | il|nto|pri|el | po|una|are|ame| qu|a c|ro |oni|nel|e n| ad|ual|gli|sua|ond| re|a a|i c|ri |o o|sta|ita|i o| le|ad |i a|ers|enz|ssi|\xE0 e|it\xE0|gua|i p|e c|io | pa|ter|soc|nal|ona|naz|ist|cia|rso|ver|a e|i r|tat|lle|sia| si|rio|tra|che| se|rt\xE0|ert|anz|eri|tut|\xE0 d|he | da|al |ant|qua|on |ari|o c| st|oci|er |dis|tri|si |ed | ed|ono| tu|ei |dei|uzi|com|att|a n|opr|rop|par|nes|i l|zza|ese|res|ien|son| eg|n c|ont|nti|pos|int|ico|r\xE0 |sun|ial|lit|sen|pre|tta|dev|nit|era|eve|ll |l i| l |nda|ina|non| no|o n|ria|str|d a|art|se |ssu|ica|raz|ett|sci|gio|ati|egu| na|i u|utt|ve | ma|do |e r|ssa|sa |a f|n p|fon| ch|d u|rim| fo|a t| sc|tr\xE0|otr|pot|n i| cu|l p|ra |ezz|a o|ini|sso|dic|ltr|uni|cie| ra|i n|ruz|tru|ste| is|der|l m|a r|pie|lia|est|dal|nta| at|tal|ntr| pu|nno|ann|ten|vit|a v",
    tur: " ve| ha|ve |ir |ler|hak| he|her|in |lar|r h|bir|ya |er |ak |kk\u0131|akk|eti| ka| bi|eya|an |eri|iye|yet|ara|ek | ol|de |vey|\u0131n |\u0131r |nda|ar\u0131|esi|\u0131n\u0131|d\u0131r| ta|tle|e h|as\u0131|etl|e k| va|\u0131 v|s\u0131n|ile|ne |rke|erk|ard|ine| sa|\u0131nd|ini|k h|k\u0131n|ama|le |tin|rd\u0131|var|a v| me|e m|na |sin|ere|k v| \u015Fa| bu|lan|kes|dir|rin|dan| ma|k\u0131 |mak|\u015Fah|da | te|mek| ge|n\u0131 | hi|nin|en |n h| se|lik|rle|ana|lma|e a|\u0131 h|r \u015F|ill|si | de|aya|zdi|izd|aiz|hai|ret|hi\xE7|\u0131na| i\u015F|e b| ba|kla|et | h\xFC|r\u0131n|n k|ola|nma|e t| ya|eme|riy|n v|e i|a h|li |mil|eli|ket|ik |kar|irl|h\xFCr|im |evl|mes|e d|ahs|ma |rak|ala|let|lle|un | ed|rri|\xFCrr|bu | mi|i v|dil| il| e\u015F|n i|la |el |mal| m\xFC| ko|e g|se | ki|mas|lek|mle|mem|n b|ili|e e|ser| i\xE7|n s|din| di|es |mel|eke|tir|\u015Fit|e\u015Fi|r b|akl|yla|n m|len| ke|edi|oru|nde|re |ele|ni |t\xFCr|a k|eye|\u0131k |ken|u\u011Fu| uy|eml|erd|ede|ame| g\xF6|e s|i m|tim|i b|rde|r\u015F\u0131|ar\u015F|a s|it |t v|siy|ar |rme|est|bes|rbe|erb|te |al\u0131| an|ndi|end|hs\u0131|unm|r\u0131 |kor|n\u0131n| ce|maz|mse|ims|kim|i\xE7 | ay|a m|lam|ri |s\u0131z|a b|ade|n t|nam|lme|ilm|k g|il |tme|etm|r v|e v|n e|\u011Fre|\xF6\u011Fr| \xF6\u011F|al |\u0131yl|olm|vle|\u015Fma|i s|ger|me | da|ind|lem|i o|may|cak|\xE7in|i\xE7i|nun|kan|ye |e y|r t|az |\xE7 k|ece|s\u0131 |eni| mu|ulu|und|den|lun| fa|\u015F\u0131 |ahi|l v|r a|san|kat| so|enm| ev|i\u015F ",
    pol: " pr|nie|pra| i |nia|ie |go |ani|raw|ia | po|ego| do|wie|iek|awo| ni|owi|ch |ek |do | ma|wo |a p|\u015Bci|ci |ej | cz| za| w |ych|o\u015Bc|rze|prz| ka|wa |eni| na| je|a\u017Cd|ka\u017C|ma |z\u0142o|cz\u0142|no\u015B|o d|\u0142ow|y c|dy |\u017Cdy|i p|wol| lu|ny |oln| wy|stw| wo|ub |lub|lno|rod|k m|twa|dzi|na | sw|rzy|aj\u0105|ecz|czn|sta| sp|owa|o p|spo|i w|kie|a w|zys|obo|est|neg|a\u0107 |mi |cze|e w|nyc|nic|jak| ja|wsz| z |jeg|wan|\u0144st|o s|a i|awa|e p|yst|pos|pow| r\xF3|o o|j\u0105c|ony|nej|owo|dow|\xF3w | ko|kol|aki|bez|rac|sze|iej| in|zen|pod|i i|ni | ro|cy |o w|zan|e\u0144s|no |zne|a s|lwi|olw|ez |odn|r\xF3w|odz|o u|ne |i n|i k|czy| be|acj|wob|inn| ob|\xF3wn|zie| ws|aln|orz|nik|o n|icz|zyn|\u0142ec|o\u0142e|po\u0142|aro|nar|a j|i z|t\u0119p|st\u0119|ien|cza|o z|ym |zec|ron|i l|ami| os|kra| kr|owe| od|ji |cji|mie|a z|bod|swo|dni|zes|e\u0142n|pe\u0142|iu |edn|iko|a n|raj| st|odo|zna|wyc|em |lni|szy|wia|nym|\u0105 p|j\u0105 |ze\u0144|iec|pie|st |jes| to|sob|kt\xF3|ale|y w|ieg|och|du |ini|war|zaw|nny|roz|i o|wej|i\u0119 |si\u0119| si|nau| or|o r|kor|e s|pop|zas|niu|z p|owy|w k|ywa| ta|ymi|hro|chr| oc|jed|ki |o t|ogo|oby|ran|any|oso|a o|t\xF3r| kt|w z|dne|to |tan|h i|nan|ejs|ada|a k|iem|aw |h p|wni|ucz|ora|a d| w\u0142|ian| dz| mo|e m|awi|\u0107 s|gan|zez|mu |taw|dst|wi\u0105|w c|y p|kow|o j|i m|y s|bow|kog|by |j o|ier|mow|sza|b o|ju |yna",
    swh: "a k| ya|na |wa |ya | ku|a m| na| ha|i y| wa|a h|a n|ana|aki|ki |la |hak| ka|kwa|tu | kw| ma|li |a a|ila|i k| ki|ni |a w|ali|a u| an| mt|ke |mtu|a y|ake|ati|kil|ka |ika|kat|ili|te |ote|we |a s|e k|ia |zi |u a|za |azi|ifa|ma |yak|yo |i n|ama| yo|au | au|e a|kut|amb|o y|ha |asi|fa |u w|hal|ara|sha|ish|ata|ayo| as|tik|u k| za|i z|ina|u n|mba|uhu|hi |hur|cha|yot|ru |uru|wat| ch|eri|ngi|e y|u y|i a|aif|tai| sh|nay|chi|ra |ani| bi| uh|sa | hi|i h|awa|iwa|a j|ti |mu |o k|ja |kan|uli|iwe|any|i w| am|e n|end|atu|kaz|o h|ria|her|she|shi|nch| nc|uta|ye |wak|ii |ele|ami|adh|eza| wo|iki|oja|moj|jam| ja|aka|bu |kam|kul|mat|fan|a l|agu|ind|ne |iri|lim|wen|da |kup|uto|i m|a b|ini|wan|bil| ta|sta|dha| sa| ni|ao | hu|e w|wot| zi|rik|kuf|aji|ta |wez|nya|har| ye|e m|si |lin| ut|ine|gin|ing| la|a t|zim|imu|ima|tak|e b|uni|ibu|azo|kos|yan|nye|uba|ari|ahi|nde|asa|ri |ham|dhi|eli|hir|ush|pat| nd|kus|maa|di |nda|oa |bar|bo |mbo|oka|tok|ndw|ala|wal| si|uzi|hii|tah|i s|o n|liw| el|upa|zin|hag|a c|ndi|ais|mai|eny|mwe|aa |ewe| al|ndo|e h|lo |umi|kuh|jib|osa|mam|a z|ufu|dwa|u i| in|iyo|nyi| ny|u m|sil|ang|o w|guz|zwa|uwa|kuw|hil|saw|uch|ufa|laz|und|aha|ua | mw|bal| lo|o l|a i|del|nun|anu|nji| ba|lik|le |uku|i i",
    sun: "an |na |eun|ng | ka|ana| sa| di|ang|ung|un |nga|ak | ha|keu| ba|a b| an|nu |hak| bo|anu|ata|nan|a h|ina| je|aha|ga |ah |awa|jeu| na|ara|ing|oga|bog|gan| ng|asa|kan|a s|ha |ae |bae|n k|a k| pa|a p|sah|g s|sar| si|sin|a n|din|n s|ma | at|aga|a a|tan| ku| ma|n a|san|man|wa |lah|pan|taw|u d|ra |ari|eu | pi|gar| pe|kat| te|n p|sa |per|a d|a m|e b|aan|ban|ran|ala|ike|n n|kum| ti|ama|a j|pik|ima|n d|al |at | ja|ila|ta |nda|bas|rim|teu|n b|eba|beb|udu|aya|ika|ngg|nag|kab|rta|art| me|ola|k n|uma|atu|aba|g k|adi|aca| po|ngt|nar|una|ate|oh |boh|awe|di |tin|asi|uku|n h|dan|aka|iba|car|sac|gaw|are|ent|um |jen|abe|u s|dil|pol|ar |ku |kud|u m|upa|han| hu|ake|bar|ur |hna|aru|h s|a t|sak|wat|kaw| so|n t|pa |mpa|du |ngk|g d|ena|huk| mi|mas|ngs|ti |n j|ka |aku|ren|n m| ta|law|isa| tu|und|a u|h a|tay|ula|aja|ali|nte|gsa|en |gam| wa|ieu|ere|k h|jal|h b|il |dit|ngu|lan|asu|yun|ayu|gta|k d|a r|g n|mah|uda|dip|kas|rup|geu| be|ter|sej|min|ri |ern|u p|k k|amp|ura|kal|e a|k a|ut |g b|nak|bis| bi|k p|tes|end|we |h k|tun|uan| un| de|u n|h t|ksa|u k|ian|wil|u b|ona|nas|uka|rak|eje| se|ami| ke|war| ra| ie|k j|eh |ya |lma|alm|pen|tur|wan|lak|h j|g a|ean|up |rga|arg|r k|u t| ne|deu|gal|gke|e t|h p| ge|g t| da|i n",
    ron: " de|re | \xEEn|\u0219i |are|de | \u0219i|te |ul | sa|rep|e d|ea |ept|dre|tul|e a| dr|ie |\xEEn |ptu|le |ate|la |e p| la| pe|ori| pr|ce |e s| or|au |tat| ar|ice|ii |or |a s| fi| a |ric|ale|per| co|n\u0103 |\u0103 a|rea|ers|i s| li|sau| ca|rso|ent|lor|a\u021Bi|al |a d|e o|men|l l|ei |e c|pri|an\u0103| ac| re|uri|ber|ibe|lib|a p|oan|soa| in|i l|ter| al| s\u0103|tea|l\u0103 |car|t\u0103\u021B|s\u0103 |tur|i a|i d|nal| ni|ri |ita|e \xEE|e \u0219|se |ilo|in |ia |\u021Bie|pre|fie|\u021Bii|\u0103\u021Bi|con|ere|e f|a o|eni|nte| nu| se|ace|ire|ici| cu|i \xEE|a c|i n|a l|pen|ui |nu |\u0103ri|al\u0103|ona|l d|r\u0103 |ert|ril| su|ntr|n c|rin| as|ni |i o|eri|t\u0103 |c\u0103 |ile|\u0103 d|i c|e n|ele|sa | mo|i p|fi |sal|tor|va |oci|soc|nic|pro| un| tr|est|in\u021B|a \xEE|uni|n m|a a| di|ecu|lui|sta|lit| po|tre|gal|ega|oat|ra |act|\u0103 \xEE|leg|u d|e l|nde|int|a f|n a| so|na\u021B|ara|i f|uie|iun| to|tar|ste|ces|rar|at | ce|eme|i \u0219|rec|dep| c\u0103| o | \xEEm|bui|ebu|reb| eg| na|m\xE2n|ntu|ili|v\u0103\u021B|\xE2nd|iei|r \u0219|bil|pli|od |mod|res|din|e e|c\u021Bi| au|ali|\u0103 p|\u0103 f|\xEEmp|ial|cia|ion|\u0103 c|dec|nta| om|it\u0103| fa|\u021B\u0103 |cu |tra|\u0103\u021B\u0103|nv\u0103|\xEEnv|\xE2t |ite|i i|lic| pu| ex|riv|tri|rot|\u021Ba |\u021Bi |l c|rta|imi|ulu|\u021Bio|ic\u0103|lig|rel|ta |cla|t \xEE|nt |nit|e m|\xE2nt|\u0103m\xE2|\u021B\u0103m|ger|n\u021Ba|ru |tru|gur|u c|bli|abi|at\u0103|art|par|ar |rim|iva|l \u0219| sc|ime|nim|era|sup|ind|u a|dic|ic | st| va|ini|igi|e r",
    hau: "da | da|in |a k|ya |a d| ya|an |a a| ko| wa|na | a |sa | ha|kin|wan|ta | ba|a s| ta|a y|a h|wa |ko | na|n d|a t|ba |ma |n a| ma|iya|hak|asa| sa|ar |ata|yan| za|akk|a w|ama| ka|i d|iki|a m|owa|a b| ci| mu| sh|anc|nci|kow|a z|ai |nsa|a c|shi| \u0199a|cik|ne |ana|i k|ci |kki|e d|a \u0199| ku|su |n y|uma|ka |uwa|kum|hi |a n|utu| yi|ani| ga| ra|aka|ali|mut|\u2018ya|tar| do|\u0257an|ars| \u2018y|sam|\u0199as|nda|ane|man|tum|i a|yi |ni | du|ada| su|and|a g|cin| ad|a i|ke | \u0257a|n k|yin|um |e m| ab|ins|nan|ki |mi |ami|yar|min|oka|re |i b|kam|mas|i y|mat|za |ann|en |a\u0257a| ja|m n|li |duk|dai|e s|n s|ra |n w|n h|aik| ai|ida|ga |san|rsa|aba|sar|ce |nin| la|o n|ban|nna|kan|abi|una|dam|me |ara|i m|hal|a r|add|are|n j|abu| ne|zai|a \u0257|wat|ari| \u0199u|on |ans|wa\u0257|ame|ake|kar|din|zam| fa|a l|\u0199un|buw|r d| hu|oki|kok|a \u2018|u d|n t|abb|aur| id|rin|yak|dok|kiy|ray|jam|n b|ubu|bub|n m|i s| an|am |ili|bba|omi|dan|gam|ayu|ash|nce|tsa|ayi|har|yya|ika|bin|han|kko|rsu|aif|imi|fa | am|i i|dom| ki|yuw|dun|o a|fan|n \u0199|aya|fi |n r|she|uni|bay|riy|n \u2018|sab| iy|bat|tab|aga| ir|mar|o w|i w|sha|awa| ak|uns|unc|tun|u k| il|\u0257in|mfa|amf|aci|ewa|kas|lin|n n|don|n i|ure|ifi|lai|dda| ts|iri|aye|un |tan|wad|gwa|afi| ay|ace|mba|amb|aid|nta|ant|war|lim|kya| al|a\u0257i",
    fuv: "de | e |e n| ha|nde|la | wa|ina| ka|akk| nd|\u0257o |na | in|e e|hak|al |di |i h|kke|ii |um |ko |ala|ndi| mu| ne|lla| jo|wal|e\u0257\u0257|ne\u0257|all|mum| fo|kal|jog|ke |aaw|taa| ko|eed|\u0257\u0257o|aa | le|ji |ade|aad|laa|o k| ng|e h| ta|re |ogi|a j|e w|e m|nnd|gii|e l|ley|awa|aag|ede|waa|e k|gu |e d| go|gal|\u0253e |ti |fot|aan|eyd|ydi|\u0257e |ee | re|ol |oto|i e|oti|m e|taw|nga|a i|kee|to |ann|eji|am |ni | wo|een|goo|eej|e f| he|enn|gol|agu|pot| po|dee|ay | fa|ka |a k|ond|oot| de|a f|o f|a n|wa |maa|ota|le |hay|i k|o n|ngo|e j|o t| ja|\xF1aa|hee|nka|i w|awi|a w|ngu|der| to|e t|dim|i n|fof|i f|e g|tee|naa|aak| do|too|a e|ndo|ren|dii|oor|er |o e|i m|of | sa| so|gaa|ani|kam| ma| \xF1a|o w|i l|u m|kaa|ima|dir| ba|igg|lig| li|aar| \u0253e|o i|e s| o |e r|so |ooj| nj| la|won|awo|dow|woo|faw|and|e i|ore|nge|nan|are|a t|tin|aam| mo|\u0257ee|ita|ira|aa\u0257|e p|nng|ma |ank|yan|nda|oo |e \u0253|njo|ude|nee|e y|e a|je | ya|en |ine|iin| di|ral| na|\u0257i |und| hu|inn|\u014Bde|a\u014Bd|ja\u014B|a d|den| fe| te|go | su|a h|haa|tal|e\u0257e|e b|y g|baa|tde| yi|\u0257\u0257a|o h|ii\u0257|ow | da|do |l n|alt| ho|l e|aga|mii| aa|a a|ama|nna|m t| ke|edd|oga|m w|l m|o j|a\u0257e|ree|oje|yee| no|ele|ne |ago| pa| al|guu|wi |ge |aa\u0253|daa|ind|dew|i j|jey| je|ent|tan|o \u0257|ge\u0257| ge|\xF1ee|a l| \u0257u|kko|mak|a s| ga",
    bos: " pr| i |je |rav|na |ma |pra| na|ima| sv|a s|da |a p|vo |nje|ko |ako|anj|o i| po|avo|ja |e s|a i|ti | im| da| u |sva|no |ju | za|o n|va |i p|ili|vak|li | ko|ne | il|koj| ne|nja| dr|ost| sl|van|im |i s|u s|i i|a n|ava|ije|a u| bi|stv|se |a d|om |jed|bod|obo|lob|slo| se| ra|ih |sti| ob| je|pri|enj|dru|u i|o d|iti|voj|raz|ova|dje| os|e i|lo |e p| nj|uje|i d|bra|tre| tr| su|jeg|i n|u z|a k|og |u p|oje|cij|reb|a o|a b|lju|i u|ran|mij|ni |nos|jen|ba |edn|svo| iz|jel|pro|e d|\u017Eav|bit| ni|i o|sta|a z|avn|vje| ka|bil|ovo|a j|aju|ist|nih|tu |red|gov| od|e o|oji| sm|lje|o k|ilo|ji |aci|e u|e n|pre|o p|eba|u o|su |vim|i\u010Dn| sa|u n| dj|a t|ija|\u010Dno|jem|r\u017Ea|dr\u017E|elj|stu|dna|odn|eni|za |iva|olj|\u0161ti|nom|em |du |vno|smi|jer|e b|de |pos|m i| do|u d|nak|a r|obr| mo|lja|nim|ego| kr|tit|kri|ve |nju|an |iko|nik|nu |i m|nog|eno|sno| st|e k|tup|rug|ka |oda|riv|vol|aln|m s|itu|a\u0161t|za\u0161|ani|sam|akv|ovi|osn|rod|aro| mi|tva|dno|nst|jan|ak |ite|vi\u010D|rad|u m| ta|dst|tiv|nac|rim|kon|ku |odu|\u017Eiv|amo|tvo|tel|pod|g p|nov|ina|nar| vj|o s|i b|oj | ov|ave|vu |ans|oja|zov|azo|ude|bud| bu|e t|i v|din|edi|nic|tan|nap|mje| is|jal|slu|pun|eds|o o|zak|jav|i k|m p|tno|ivo|ere|ni\u010D|m n|jim|kak|ada|vni|ugi| ro|mov|ven|pol|to |te | vr",
    hrv: " pr| i |ma |rav|ima|pra|je |na | sv|ti | na|a p|vo |vat|ko |a s|nje| po|anj|avo|o i|tko| im|a i|sva|no |i p|e s|ja |o n| za|ju |ili| u |va |li | bi|ne |i s|atk| il|iti|da | ne| ko| dr| sl|van|nja|koj|ije| ra|ova| os|u s|i i|ost|bod|obo|lob|slo|pri|a n|om |jed|ati|ih |im |voj|ava| ob|stv|se | mo|i u|bit|dru| je| se|dje|i o|enj| ka|i n|sti|lo |u i|svo|mij|ni |e i|raz|a o|e n|bra|o p| su|a b|u p|ran|a k|og |i d|bil|ako|e p|a d|edn|aju|mor|eni| nj|iva|jel|\u017Eav| ni|a z|avn|ovi|eno|ra |oje|a j| da|a u|ora|jeg| iz|nih|r\u017Ea|dr\u017E|oji|sno|nit|jen|vje|ilo|cij|oda|nim| dj|pro|tit|u z|e d|red|nom|jem| od|nos|sta|nov|osn| sm|lje|o s|ji |ovo|stu|pos|vim| do|odn|rad|ist| sa|e o|tu |nju|em |gov|o d|rod|i m|jer|aci|oj |pre|m i|nak|dna|a r|lju|uje|e m|obr|za |olj|ve |o o|m s|an |nu |du |aro|vno|smi|aln|e k|o k|i b|e u|tva|u u|tup|rug|dno|u o|su |u d|ka |vol| ta|ija|itu|\u0161ti|a\u0161t|za\u0161|itk|\u017Eiv|ani|sam|elj| st|sob|oso|nar|akv|ada| mi|te |ona|nst|jan|lja|i v|ite|ego|elo|rim|ku |odu|amo|tvo|tel|jim|pod|nog|vi |ina| vj|to |e b|ans|zov|azo|ak | sk|edi|tan|oju|pun|pot|oti|kon|zak|i k|m p|tno|ivo|ere|ni\u010D|kak|vni|ugi| ro|mov|ven|\u0161tv| be|ara|kla|ave|u b|avi|oja|jal|u m|dni|mje|rak|din|\u0107i |ju\u010D|klj|nic|u k|nap|obi|atn",
    nld: "en |an |de | de| he|ing|cht| en|der|van| va|ng |een|et |ech| ge| ee|n e|rec| re|n v|n d|nde|ver| be|er |ede|den| op|het|n i| te|lij|gen|zij| zi|ht |ijk|eli| in|t o| ve|op |and|ten|ke |ijn|e v|jn |ied| on|eft| ie|sch|n z|n o|aan|ft |eid|te |oor| we|ond|eef|ere|hee|id |in |rde|n w|t r|aar|rij|ord|wor|ens|of | of|hei|n g| vr| vo| aa|r h|hte| wo|n h|al |nd |vri|e o|ren|le |or |n a|jke|lle|eni|n b|ij |e e|g v| st|ige|die|e g|men|nge|t h|e b| za|e s|om |t e|ati|wel|erk|sta|ers| al| om|n t|zal|dig| me|ste|voo|ter|gin|re |ege|ge |g e|bes|nat| na|eke|che|ig |gel|nie|nst|e a|nig|est|e w|erw|r d|end|ona|d v|jhe|ijh|d e|ele| di|ie | do|del|n n|at |it | da|tie|e r|elk|ich|jk |vol|ijd|tel|min|len|str|lin|n s|per|t d|han| zo|hap|cha|wet| to|ven| ni|aat|ion|tio|taa|lke|eze|met|ard|waa|uit|sti|e n|doo|pen|eve|el |toe|ale|ien|ach|st |ns | wa|eme|nin|e d|bij| gr|n m|p v|esc|t w|ont|ite|man|ema| ma|nal|g o|rin|hed|t a|t v|beg|all|ijs|wij|rwi|e h| bi|gro|p d|rmi|erm|her|oon| pe|eit|kin|t z|iet|iem|e i|gem|igi| an|d o|r e|ete|e m|js | hu|oep|g z|edi|arb|zen|tin|ron|daa|teg|g t|raf|tra|eri|soo|nsc|t b| er|lan| la|ern|ar |lit|zon|d z|ze |dez|eho|d m|tig|loo|mee|ger|ali|gev|ije|ezi|gez|nli|l v|tij|eer| ar",
    srp: " pr| i |rav|na |pra| na|ma | sv|ima|da |ja |a p|vo |je |ko |ti |avo| po|a i|ako|a s| za| u |ju |o i| im|nje|i p|va |sva|anj|vak| da|o n|nja|e s|ost| ko|a n|li |ili|ne |om | ne|i s| sl| il| dr|no |koj|u s|ava| ra|og |slo|im |enj|sti|bod|obo|lob|iti|a o|stv|i u|a d|ni |jed|u p|pri|edn| bi|i i|a k|o d|sta|ih |dru|a u| je| os| ni|nos|pro|aju|i o|ran| de| su|u i|se |van|ova|i d|cij| ob|uje|red|\u017Eav|e i|i n|voj|e p|a j|dna| se| od|ve | ka|eni|r\u017Ea|dr\u017E|a z|avn|aci|ovo|u u|m i|oja| iz|lja| nj|ija|u z|e o|rod|jen|lje|e b|raz|jan|lju|svo|za |gov|i\u010Dn| st|nov|sno|osn|du |ji |pre| tr|su |vu |odn|a b|jeg|nim|nih|tu |tit|\u0161ti|ku |nom|bit|e d|me |iko|\u010Dno|oji|lo |vno|nik|e n|\u0111en|ika|bez|ara|de |u o|vim|nak| sa|u n|riv|ave|an |olj|vol| kr|o p|sme|e k|nog| ov|e u|tva|bra|rug|reb|tre|u d|oda| mo| vr|vlj|avl|ego|jav|del|m s|kri|o k|a\u0161t|za\u0161|nju| sm|ani| li|dno|e\u0111u|aln|la |akv|oj |\u0161en|kom|stu|ugi|avi|a r|ka |rad|oju|tan|odi|vi\u010D|tav|itu|ude|bud| bu|pot|odu|\u017Eiv|ere|m n|tvo|ilo|bil|aro|ovi|por|eno|\u0161tv|nac|ove|m p|tup|pos|rem|dni|ba |nst|a t|ast|iva|e m|vre|nu |be\u0111|ist|pun|en |te |dst|rot|zak|ao |kao|i k|ju\u0107|o s|st |sam|ter|nar| me|i m|kol|e r|u\u0161t|ru\u0161|ver|kak| be|i b|kla|ada|eba|ena|ona| on|tvu|ans| do|rak|slu",
    ckb: " he| \xFB |\xEAn | bi| ma|na |in |maf| di|an |xwe| xw|ku | ku|kes| de| ji|her|kir|iya|ya |rin|iri|ji |bi |es | ne|ye |y\xEAn|e b|er |af\xEA|tin|ke | an|iy\xEA|eye|rke|erk|we | be|e h|de | we|hey|f\xEA |i b|y\xEA |ina| b\xEA| li|diy|ber|li |re |\xEE \xFB|n\xEA |\xEA d| se| ci|eke|di |w\xEE | na|\xEE y|af |ete|hem| w\xEE|sti| ki|r\xEE |k\xEE |\xEE a|yek|n d|kar| te|ne |y\xEE |i h|e k|t\xEE |t\xEA |a w|e d|\xEE b|s m|ast|n b|be |yan|ser|tew|net| tu| ew|hev|aza|ara|\xFB b|n k|adi|ev |zad| az|ras|est|an\xEA| ya|n h|n \xFB|wed| t\xEA|wek|bat|bo | bo| y\xEA|st |n n|\xEA k|dan|\xEA h|ema|\xEA b|iye|\xEE h|din|b\xFBn|r k|ek\xEE| me|par|\xFBna|ta |wle|ewl|\xEE m| ke|nav|ewe|man|\xEA t|d\xEE |\xFB m|m\xFB |em\xFB|a m|ika|e \xFB|n w|a x|\xEA m|e n| ta|ela|n j|ey\xEA|n x|civ|wey|ana| re|khe|ekh|bik|k\xEA |j\xEE |f h|er\xEE| pa|\xEEna|bin|erb|vak|iva|a s| ni|cih|v\xEA |e j|ari| p\xEA|\xEE d|n\xEAn|ike|e t|a k|\xEA x| ye|n a|ey\xEE|n e|ama|b\xEA |ar |ewa|at\xEA|bes|rbe|av |ibe|ist|m\xEE |tem|awa|are|h\xEE |geh|nge|ing|nek|n\xFBn|an\xFB|qan| qa|v\xEE |rti|uke|tuk| \u015Fe|eza| da|u d|\xFB a|f \xFB|edi| ra|tu |tiy|t\xEAn| mi|xeb| ge|h\xEEn| h\xEE|et\xEA|\xEE j|st\xEE|mal|bib|ra |i d|e m|mam|i a|nik|i m|\xEE k| wi|\xFBn | ko|a \u015F|\xEA j|riy|lat|wel|e e|ine|ane|\xFB h|\xEEn |a d|siy|end|aye| za|ija|a n|\xEE n|ek |tek|yet|mbe|emb|\xFB d|rov|iro|mir|eba| xe|m\xEAn| \xEAn| hu|n\xEEn|an\xEE|t \xFB|ten|n m|dem|\xEA \xFB|en\xEA|te |art|i r| j\xEE|u j|ek\xEA|dew",
    yor: " n\xED|ti |\u1ECD\u0301 |n\xED | l\xE1| \u1EB9\u0300|\xE0n |\u1EB9\u0301 |kan|t\xED | t\xED|an |\u1EB9\u0300 |t\u1ECD\u0301|\u1ECD\u0300 | \u1EB9n|\u1ECDn |w\u1ECDn|\xED \u1EB9|b\xED |\xE1ti|l\xE1t|\u0300t\u1ECD|\u1EB9\u0300t| gb| \xE0t| \xE0w|n l|\xE0ti| a |l\u1EB9\u0300|\u1EB9n\xEC| \xF3 |k\u1ECD\u0300| l\xF3|\xEC k|s\xED |\u1ECD\u0300k| k\u1ECD|ra |ni |\xE0b\xED|t\xE0b| t\xE0|n\xEC | s\xED|\u0300ka|\u1ECD\u0300\u1ECD|n \u1EB9|\xE0w\u1ECD|n t|\xF3 n|\u0300\u1ECD\u0300|\xEDl\u1EB9|or\xED|l\xF3 | w\u1ECD|t\xF3 |d\xE8 |\xECy\xE0|\xFAn | t\xF3| or|\xED \xEC|\xE8d\xE8|k\xF2 |\u2010\xE8d|\u0300\u2010\xE8|\u1EB9\u0300\u2010|r\xEDl|\xED \xF3|r\u1EB9\u0300|\xED \xE0| s\xEC|y\xE0n|gbo|\u1E63e | k\xF2|\xED a| r\u1EB9| j\u1EB9|s\xEC | b\xE1|r\xE0n| \u1E63e|w\u1ECD\u0301|n\xECy|f\xFAn| f\xFA|n \xE0|ba |n n|gb\xE0|gb\u1ECD|j\u1EB9\u0301|un |\xEC\xED | k\xED|gba|\xE8n\xEC| \xE8n|b\xE1 |\u0301 l|a k| ka|d\u1ECD\u0300|k\xED | \xF2m|in | fi|b\xF2 |fi |b\u1EB9\u0301|\u1ECDd\u1ECD|b\u1ECDd|\u0301 s|hun|n\xFA |n\xEDn|w\xE0 |ira|nir|\xF2m\xEC|\xECgb| \xECg|\u0301 t|\u1EB9ni|\xEDn\xFA|i l|\xECni|m\xECn|b\xE0 |\xE1\xE0 |i \xEC|ohu| oh|\xED i|ara| ti|bo |\xF2 l| p\xE9|r\xFA |\xEDr\xE0| \u1ECD\u0300|\xED \xF2|ogb|k\u1ECD\u0301|p\u1ECD\u0300|\xF3 b|\xE0 t|i n|l\u1ECD\u0301|\u1EB9\u0301n| \xECb|y\xEC\xED|gb\xE9|g\u1EB9\u0301|bog|\xF3\xF2 |y\xF3\xF2| y\xF3|n k|p\xE9 |d\xE1 |\u0301w\u1ECD|\u1ECD\u0301w|\xE0 l|\xED k| w\xE0|n o|j\u1ECD | ir|\u1ECD\u0300r|\xFA \xEC|\u0301 \xE0|\xF3 s|i t|\u1E63\u1EB9\u0301|\u0300k\u1ECD|\xED t|y\xE9 |l\xE8 | l\xE8|fin|\xE0b\xF2| l\u1ECD|\xE0 n|\xF9j\u1ECD|w\xF9j|ir\xFA|\xF3 j| ar|\xED w|a w| \xECm|\xFA \xE0|\u0300 t|\xF2fi| \xF2f| \xE0\xE0|f\u1EB9\u0301|\xE0w\xF9|\u0301ni|w\xF9 |\xEC\xEDr|m\xEC\xED| m\xEC|l\xE1\xEC| y\xEC|\xED g|\u1ECD\u0301n|n s|i \u1EB9|\u1EB9\u0300k|\xE0gb|\xEDgb|n\xEDg|a n| k\xFA|l\xE1\xE0|\xED o|n\xE1\xE0| n\xE1|k\u1EB9\u0301|\xEDpa|n\xEDp|\xECn | \xECk|b\xE9 |i g|\u1ECDm\u1ECD| \u1ECDm|i \xE0|i\u1E63\u1EB9|\u0300 \xE0|\xECm\u1ECD|n a|n f|j\u1EB9 |y\xED |\u0301 \u1ECD|\xF3 d|\u0301 \xF2| d\xE1| m\xFA|\xE0\xE0b|\xE1b\u1EB9|l\xE1b|\xECb\xE1|\xF2 g|j\xFA |i o|l\xFA | \xE8t|\u0300 \u1EB9|t\u1ECD\u0300|de |\u0300 n|i \xF2| \xECy|k\xE0n|\u0301n | b\xED| i\u1E63|m\u1ECD\u0300|e \u1EB9|\u0300 l| f\xE0|\xE8y\xED| \xE8y| \xECd|m\u1ECD\u0301|d\xE9 |\u0300 k|\u0301 p|\xF2 t|m\xFA | f\u1EB9| \xECj|r\xED |\xECk\u1EB9|n\xECk|\xECn\xED|n \xEC|n \xE8|s\xECn|\xE8 \u1EB9| i |r\u1ECD\u0300| \xE0n|\u0301 b|\xF9n |\u0301gb|\u1ECD\u0301g|d\u1ECD\u0301| d\u1ECD|\xED n|rin|\u0300 j",
    uzn: "ish|an |lar|ga |ir | bi|ar | va|da |iga| hu|va |bir|sh |uqu|quq|huq| ha|shi| bo|r b|gan|a e|ida| ta|ini|lis|adi|ng |dir|lik|iy |ili|o\u02BBl|har|ari| o\u02BB|uqi|ins|lan|hi |ing|dan|nin|kin| yo|son|nso| in| mu|on |qig| ma|ega|r i|bo\u02BB| eg|o\u02BBz|ni |gad|ash|i b|ki |oki|ila|yok|a b|n b|osh|ala|at |in |r h|erk| er|lga| qa|rki|h h| sh|i h|ara|n m| ba|nis|ik |igi|lig|bos|ri |qil|a t|bil|las|eti| et|n o|ani|nli|kla|i v|a q|a h|a o|yat| qo|im |a s|i m|iya|atl|oli|osi|siy|qla|cha|til| ol|ati|a y|mas|qar|inl|lat| qi|ta\u02BC|ham|gi |ib |\u02BBli|mla|h v|\u02BBz |hun|n e|mum| da| bu| to|un |mki|umk|sha|tla|ris|iro|ha |rch|bar|iri|oya|ali| be|i o|asi|aro| ke|i t|rla| te|arc|hda|shu|tis|n h|tga| sa| xa|rak|lin|ada|ola|imo|hqa|shq|li | tu|aml|lla|sid| as|nid|a i| ki|ch |n t|nda|k b|era|siz|or |hla|a m|r v|eng|ten|mat|mda|amd|lim|miy|y t|ayo|i a|ino|ilg|tni| is|ana|as |ema| em|ech|a a|tar|kat|aka|ak |rat| de|aza|ill| si| so|g\u02BBi|uql|n q|oda|\u02BCli|a\u02BCl|nik| ni|tda|uch|gin|a u|him|uni|sit|ay |qon| ja|atn|kim|h k|hec| he|\u02BBzi|lak|ker|ikl| ch|liy|lli|chi|ur |zar|shl|rig|irl|dam|koh|iko|a d|am |n v|rti|tib|yot|tal|chu| uc|sla|rin|sos|aso| un|na | ka|muh|dig|asl|lma|ra |bu |ush|xal|\u02BBlg|i k|ekl|r d|qat|aga|i q|oiy|mil| mi|qa |i s|jin",
    zlm: "an |ang| ke|ng | se| da|ada|ara|dan| pe|ran| be|ak |ber|hak|ata|ala|a s|ah |nya| me|da |per|n s|ya | di|kan|lah|n k|aan|gan|dal|pad|kep|a p|n d|erh|eba|nga|yan|rha| ya|nda|ora|tia|asa| ha|ama|epa| or|iap|ap |a b| at| ma|eti|ra |tau|n a|set|au | ba|pa | ad|n p|tan|p o|eng|a d|men|apa|h b|h d|dak|man|a a|ter| te|k k| sa|n b|ana|g a|end|leh|ole|a k|am |n y|aka|eh |lam|bas|beb|n m| un|pen|sa |keb|sam|n t| ti|ela|san|car|uan|ma |di |han|ega|ban|eri|at |sia|a m|ika|kes|ian|gar|seb|ta |mas|und|neg|nan|ngs|i d|erl|na |epe|emb|bar| la|atu|kla|pem|mem|emu|eca|sec|ngg|nny|any|bol|al |aha|gsa|ebe|ind|akl|n h|erk|ung|ena| bo|a t| ap|ers| de|in |tu |pun|as |agi|ann|g b|bag| ne|ain|hen| he|era|rat|sem| su|adi|lan|g s|dia|mat|ses|iad| ta|iha|g t|tin|k m|k h|i k|gi |i s|ing|uka|enu|den|lai|k d|ert|ti |rka|aja|rga|lua|ker|mel|dun|ndu|lin|rli|nak|ntu|esi|aya|un |uat|jua| in|rma|erm|ai |emp|kem|ri |dil|ua |uk |h m|l d|g m|mba|kat|ese|tik|ni |ini| an|mpu|ka |dar|mar|rja|erj|arg|u k|sua| ol|esa|dap|ar |g u|si |ent|g d| pu|awa|iri|dir|sal|gam|mbe|n i|har|a h|raa|ema|tar|i a|saa|ira|ari|pel|jar|laj|uju|tuj|rak|ura|uar|elu|t d|unt|il |wen|asi|gga|ipa|ksa|tuk|ula|sek|sas|ibu|rta|sep|rsa|nta|ati|ila|mua|yar",
    ibo: "a n|e n|ke | na| \u1ECD |na | b\u1EE5|\u1ECD b|nwe|nye|ere|re | n |ya |la | nk|ye | nw| ma|e \u1ECD| ya| ik|a o|a \u1ECD|ma |\u1EE5la|b\u1EE5l|ike| on|nke|e i|a m|ony|\u1EE5 n|kik|iki|b\u1EE5 | a |ka |wer|ta |i n|do |di | nd| ga|a a|e a|a i|he |kwa| ok| ob|e o|hi |any|ga\u2010|ha |d\u1EE5 | mm|ndi|\u1ECD n|wa |r\u1EE5 |e m|che|a e|oke|wu |aka|ite|o n|a g|odo|bod|obo| d\u1ECB| ez|ara|we | ih|a\u2010e|h\u1ECB |ri |n o|zi |mma|chi|d\u1ECB |ghi|\u1EE5ta|iri|ihe| an| oh|a y|gba|\u1EE5 \u1ECD| \u1ECDz| ak| iw|nya|te |iwu| nt|ro |oro|e \u1ECB|z\u1ECD |ezi|me |e e|u n|her|ohe| si|a\u2010a|i m|ala|\u1EE5 i| ka|akw| in|gh\u1ECB|kpe|n e|p\u1EE5t| e |i i|i o|ide|inw|\u1EE5 o|h\u1EE5 |ah\u1EE5|weg|ra |o i|kpa|ad\u1EE5|mad|si |sit|a s| me|sor|i \u1ECD|gid|edo|u o|e y|n a| en|tar|ozu|toz|bi |be |\u1EE5 m|\u1EE5r\u1EE5|\u1ECDr\u1EE5| \u1ECDr|mak|uso|ama|de |\u1ECB o| \u1ECDn|\u1ECDz\u1ECD|ch\u1ECB|egh|enw|ap\u1EE5|ru | to|i a|a \u1EE5|osi|r\u1ECB |wet|hed|nch| nc| eb| al|n\u1ECDd|\u1ECDn\u1ECD|uru|sir| kw|yer|ji |eny| mk|\u1ECBr\u1ECB|eta| us|tu |\u1ECD d|u \u1ECD| o |ba | mb|\u1ECDd\u1EE5|\u1ECBch| ch|a d|pa | ag|kwe| ha|a u|e s|mkp|n u|nta|ebe|n \u1ECD|o m|kwu|nkw|nwa|obi| \u1ECBk|esi|i e|nha| nh|le |ile|nil| ni|eme| og|e k|n i|ch\u1ECD|o y|as\u1ECB|otu| ot|ram|u m|\u1ECBgh|d\u1ECBg|zu |n\u1ECD |mba| gb|e g|\u1ECB m|\u1ECDch|ich|pe |agb|i \u1ECB|uch|z\u1EE5z|uny|wun|\u1ECDr\u1ECD| nn|na\u2010| di|ge |oge|iji| ij|\u1ECDha| \u1ECDh|ikp|egi|meg|o o|\u1EE5h\u1EE5|h\u1EE5h|mah|n \u1EE5|\u1ECD g|\u1ECDta|ek\u1ECD|\u1ECB n|kw\u1EE5|agh|\u1EE5m\u1EE5|ban|kpu|okp| ah|\u1ECBkp|a k|ime| im|z\u1EE5 |\u1EE5z\u1EE5|\u1ECDz\u1EE5| \u1EE5z|lit|ali|nat",
    ceb: "sa | sa|ng |ang| ka| pa|an |ga |nga| ma|pag| ng|on |a p|od |kat|ay | an|g m|a k|ug |ana| ug|ung|ata|ngo|atu|n s|ala|san|d s|tun|ag |a m|god|g s|a a|a s|g k|g p|yon|n u|ong|tag|usa|pan|ing|una|mat|g u|mga| mg|y k| us|ali|syo| o |aga|tan|iya|kin|dun|nay|man|nan|a i| na|ina|nsa|isa|bis|a b|adu| ad|n n| bi|asy|asa|lay|awa|lan|non|a n|nas|o s|al |agp|lin|nal|wal| wa|ili|was|gaw|han| iy| ki|nah|ban|nag|yan|ahi|n k|gan| gi|him| di|a u| ba| un|ini|ama|ya |kas|asu|n a|g a|gka|agk|kan|ags|agt|l n|a g|kag| ta|imo|uns|sam| su|g n|n o|gal|kal|og |taw|aho|uka|gpa|ipo|ika|o p|a t| og| si|gsa|g t|aba|ano|gla|y s|o a|aki|hat|kau|sud|gpi|a w|g i|aha|ot |ran|i s|n m|bal|lip|gon|ud | ga|li |uba|ig |ara|g d|na |kab|aka|gba|ngl|ayo| la| hu|a h|ati|d a|d n| pu| in|uga|ok |ihi|d u|ma |may|awo|agb|ami|say|apa|pod|uha|t n|agh|buh|ins|ad | ub| bu|at |iin|a d|ip |uta|sal|hon|wo |ho |tra|lak|iko|as |aod|bah|mo |aug|ona|dil|gik|sos|lih|pin| pi|k s|nin|oon|abu|la |rab|hun| ti|mah|tar|t s|ngb|uma|hin|bat|lao|mak|it | at|s s|sno|asn|ni |aan|ahu| hi|agi|n p|inu|ulo|y p| ni|iha|mag|o n|duk|edu| ed|a e|til|ura|tin|kip|agl|gay|g h|g b|ato|ghi|nab|kon|in |ter|o u|o o|yal|sya|osy| so|tik| re| tr|hig|a o|ha |but|pak|aya",
    tgl: "ng |ang| pa|an |sa | ka| sa|at | ma| ng|apa|ala|ata|g p|pan|pag|ay | an| na|ara| at|tan|a p|pat|n a| ba|ga |awa|rap|kar|g k|aya|lan|g m|n n|g b|nga|mga| mg|a k|na |ama|n s|a a|gan|yan|gka| ta|may|tao|agk|asa|man|aka|ao |y m|ana|g a|nan|aha|kan|y k|baw|kal|a m|g n|ing|wat| y |t t|pam|a n|o y|ban| la|ali|san|wal|mag| o |g i|aga|lay|any|g s|in |nya|yon|kas|a s|isa|una|ong|aan|kat|t p| wa|ina|tay|ya |on |o m|ila|ag |nta|t n|aba|ili| ay|o a| ga|no |a i|gal|ant|han|t s|kap|kak|lah|ari|agt|agp|ran|g l|lin|as |lal|gaw|ans|to |ito| it|hay|wa |t m| is|pap|mam|nsa|ahi|nag|bat|lip|gta| di|gay|gpa|pin| si|ngk|ung|aki|y n|iti|tat|ano|yaa|y s|mal|hat|kai|sal|hin|uma|mak|di |agi|pun|ihi|a l|i a|ira|gga|nah|s n|ap | ha|usa|nin|o p|gin|ipu|ika|ngi|i n|lag|la |y p|ini|g t|uka|nap| tu|a g|tas|aru|ipa| ip|li |al |n o|a o|t k|alo| pi|sin|syo|asy|ita|aho|nar|par|o s|pak|t a|uha|sas|gsa|ags|kin|a h|iba|lit|ula|o n|nak|a t| bu|duk|kab|sam|g e|ain|ami|mas|lab|ani|kil|it | al|agb|buh|a b|g g|ba | ib|iyo|ri |yag|ad | da|edu| ed|anl|ma |ais|iga|mba|tun|ipi| ki|od |ayu| li|lih|sar|gi |g w|pah|wir|oob|loo|agg|nli|bay|map|git|mil|ok |hon|ngg|sah|iya|pas|g h|agl|tar|ngu|amb|uku|ayo|s a|p n|n m|rus|i m|l a|abu| aa",
    hun: "en | sz| va| a |\xE9s |min|ek | \xE9s| mi|jog| jo|an |ind|nek|sze|s\xE1g|nde|a v|den|oga|sza|val|ga |m\xE9l|ala|em\xE9|gy |n a|van|zem|ele| me|egy|\xE9ly| eg|zab|t\xE1s| az|n s|bad|aba|ni |az |gye| el|ak | se|meg|sen|\xE9ny|s\xE9g|k j|yne|lyn| ne|ben|lam|tt |t a|et |agy|oz |hoz|vag|zet| te|n m|ez |nak|int|re |et\xE9|tet|mel|tel|s a|em |ely|let|hez| al|s s| ki|ete|at\xE1|z a| le|yen|es |ra |t\xE9s|ell|nt |sem|t s|len|nem|a s|ese|nki|enk|a m|\xE1s\xE1|i m|ban|kin|k m|szt| \xE1l|ame|k\xF6z|k a|ds\xE1|ads|l\xF3 | k\xF6|\xE1s |ly |on |\xE9be|tat|a t|n v|\xE1ll|m\xE9n| v\xE9|nye|k\xFCl|l\u0151 |a n| cs|i \xE9|ok |\xE9sz|\xE9rt|lla|lap|\xE1go|gok|nyi|tek| ke|nd |\xE9te|ami|z\xE9s|yes|szo|t m|a a|het|fel|lat|lem|lle|el |z e|s e|k \xE9|mbe|emb|el\xE9|ot |lis|vet|kor|\xE1g |olg| am|sz\xE1|ehe|leh|ogo|ott|\xFCl |nte|\xE9le|i v|ogy|hog| ho|kel|n k|tes|nl\u0151|enl|ss\xE1|\xE1za|h\xE1z|\xE9g |vel|\xE1ba|lek|\xE9ge| ha|a h|r\xE9s| fe|\xE1ny|del|el\u0151|\xE1t |al\xE1|art|tar|zto|z\xE1s|t\u0151 |yil|koz|tko|al\xF3|s k|i e|\xE1rs|t\xE1r|mze|emz| ny|m\xE1s|ett|ny |fej|ass|zas| h\xE1|d a|t \xE9|is |\xE9s\xE9|ez\xE9|t\xE9b| mu|\xE1so|s\xEDt|lye|elm|\xE9de|v\xE9d|ine|t k|os |it |izt|biz| bi|y a|m l|tot|a j|atk|n\xE9l|t n|ti | m\xE1|ai |l\xE1s|eve|nev|zte| b\xE1|sel|ll |al |ere|n e|unk|mun|t e| ak|ife|kif|ako|s \xE9| \xE9r|\xE1na| es|s t|got|s\xFCl| be|v\xE1l|csa|se |\xE9se|ad |ges|tos|ja | gy|asz|ten|lm\xE9| t\xE1|eze|\xE1rm|b\xE1r|ess|l s|\xFCle",
    azj: " v\u0259|v\u0259 |\u0259r |ir | h\u0259| bi| h\xFC| ol|\xFCqu|h\xFCq|quq|na |in |lar|h\u0259r|d\u0259 | \u015F\u0259|bir|l\u0259r|lik|mal|r b|lma|r h| t\u0259|\u0259xs|\u015F\u0259x|\u0259n |dir|uqu|una|an |ali|a m| ma|ikd|ini|r \u015F|d\u0259n|ar |il\u0259|qun|aq |as\u0131| ya|m\u0259k|y\u0259t| m\u0259| m\xFC|kdi|\u0259si|\u0259k |ilm|nin|nd\u0259|olm|\u0259ti|\u0259 y|sin|xs |nda|lm\u0259|yy\u0259|i v| qa| az|olu|iyy|ya |ind|zad|qla|\xFCn |ni |l\u0259 |tin|n m|aza|ar\u0131|\u0259t |n t|maq|lun|l\u0131q|\u0259 b|un |nun|q v|n h|dan|\u0131n | et|tm\u0259|\u0259r\u0259| \xF6z|da |\u0259 v| on|\u0259 a|\u0131na|\u0131n\u0131|bil|a b|s\u0131 |il |\u0259mi|ara|si | di|\u0259 m|\u0259ri|rl\u0259| va|\u0259 h|etm|\u0131\u011F\u0131|ama|dl\u0131|adl|rin|b\u0259r|r\u0131n|n i|m\xFCd|n\u0131n| he|mas|ik |n a|dil|al\u0131|irl|\u0259l\u0259|\xFCda|s\u0131n|\u0131nd|xsi|li |\u0259 d|n\u0259 | b\u0259|\u0259ya| in|\u0259 i|l\u0259t| s\u0259|n\u0131 | i\u015F|an\u0131|e\xE7 |he\xE7|q h|eyn|\u0259 e|d\u0131r| da|asi|r\u0131 |i\u015F |ifa|l\u0131\u011F|i s|fi\u0259|afi|daf| ed|m\u0259z|u v|kil| ha|ola|n v|\u0259ni|\u0131r |uq |unm| bu| as|sia|osi|sos|ili|\u0131d\u0131|l\u0131d|nma|\u0131q |in\u0259|\u0259ra|sil|xil|axi|dax|ad\u0259|man|a h|\u0259 o|onu|a q|\u0259z | ki|se\xE7| se|\u0131 h|min|lan|\u0259d\u0259|bu |raq|l\u0131 |\u0131l\u0131|al |\u0259 q|r v|nla|hsi|\u0259hs|t\u0259h|\xF6z |ist| is|m\u0259s| \u0259s|ina|\u0259 t|\u0259tl|a v|i\u0259 |n b|t\u0259r| ta| c\u0259|edi|ala|kim|qu |i t|ulm|m\u0259h|n o|aya|\u0131 o|ial| so|ill|siy| d\u0259|var|ins|mi |\u011F\u0131 |nik|r i|aql|k h|t\u0259m|tam|\xE7\xFCn|\xFC\xE7\xFC| \xFC\xE7|\u011F\u0131n|sas|\u0259sa|z h|\u0259m\u0259|zam| za|sti|r\u0259f|n e|r a|ild|h\u0259m|\u0131ql|yan|may|n \u0259|m\u0259n|mil| mi|\u0259qi|din|n d|t\xFCn| d\xF6|miy|kah|ika| ni|fad|tif|l o|s\u0259r|yni| ey|ana|l\u0259n|am |ril|ay\u0259|a\u015F\u0131",
    ces: " pr|n\xED | a | ne|pr\xE1|r\xE1v|na |ost| po|ho | sv|o n| na|vo |neb|\xE1vo|bo |ebo|nos|m\xE1 | m\xE1|a\u017Ed|ka\u017E| ka| ro|ch |d\xFD |\u017Ed\xFD|ti |ou |a s| p\u0159| za|\xE1n\xED|\xE1 p| je| v |svo|\xE9ho| st|\xFD m|sti|n\u011B | by|obo|vob|ter|pro|en\xED|bod| z\xE1| sp|\xED a|rod|kte|by |mu |u p|o p| n\xE1|v\xE1n|jak| ja|a p|o v|\xED n|ov\xE1|oli|v\xED |spo|roz| kt|mi |\xED p|ny | ma|\xEDm |i a|do | so|odn|\xE1ro|n\xE1r|li |n\xE9 |tv\xED|at |\xFDch|a z| vy|byl|vol|en |\xFDt |b\xFDt| b\xFD|t s|tn\xED|stn|o s|\xED b|to | do|sv\xE9|v\xE9 |ran|ejn|z\xE1k|eho|jeh|nes|p\u0159\xED|m\xED |\u010Din|kol|aj\xED|sou| v\u0161|\xEDch|it |n\xFDm|\xFDm |nu |hra|nou|u s|\xE9mu| k |du |\u017Een|pod| ze|kla|a v|stv|pol|dn\xED|er\xE9|m p|st\xE1|je |ci |e\u010Dn| ni|n\xE9h|a n|ak\xE9|\xE1va|maj|em |rov|\xED m|k\xE9 |ole|n\xFDc|ova| ve|ako| ta|i k|chr|och| oc|kon|i p|\xED v|sm\xED|esm|kdo|st |i n|o z|ave|odu|bez| to|sta|ech|j\xED |o d|sob|se | se|\xED s|\xFDmi|i s| i |i v| vz|n\xEDm|pra|ln\u011B|p\u0159i|t\xE1t|ste|a j|aby| ab| s |oln|a o|m n|\u010Den|slu|\u0159\xEDs| os|zem|mez| \u010Di|ln\xED|\xE1ln|oci|jin| ji|y b|\xED z|y s|va |v\u0161e|t v|ovn|chn|d\u011Bl|n\xEDc|le\u010D| pl|vat| vo|vin|rav|vou|lad|inn|\xE9 v|anu|tej|u k|stu|est| tr|ky |ikd|nik|ivo|nit|zen|u o|n\xE9m|nez|i\xE1l|\xEDho|len|ens|o\u017Ee|oko|k\xE9h|rac|ven|\xED k|e s|l\xE1n|\u011Bl\xE1|zd\u011B|vzd|t k|din|odi|t\xED | od|r\xE9 |tup|pov|pln|\u0161t\u011B|\xE1kl|nno|tak|er\xE1|\u0159ed|o a|a t|res|j\xEDc| mu|u z|rok| ob|\u010Dno|u a|y k|i j|\xE9 n|lu\u0161|\xEDsl|oso|ci\xE1|soc|n\xEDh|o j|ck\xE9",
    run: "ra |we |wa |e a| mu|a k|se | n | um| ku|ira|ash|tu |ntu|a i|mu |umu|mun|unt|ere|zwa|ege|ye |ora|teg|a n|a a|ing|ko | bi|sho|iri| ar| we|shi|aba|e n|ese|go |a m|o a|gu |uba|ngo|nga|hir| ca|ugu|obo|hob|za |ndi|ish|gih| at|ara|wes| kw|ger|ate|a b| ba| gu|e k|can|ama|ung|bor|u w|mwe|di | ab|nke|ke |kwi|ka |ank|yo |ezw|n u|na |iwe|e m|rez|ri |a g|gir| am|igi|e i|ro |a u|ngi|e b|ban| ak| in|ari|n i|hug|ihu|e u|riz|ang|nta| vy|ata| ub|and|aka|rwa| nt|kur|ta |iki|kan|iza|u b|ran|sha|o n|i n| ig|ivy| iv|ahi|bah|u n|ana| bu| as|aku|ga |uko|o u|ho | ka|ose|ubu|ako|guk|ite|o y|ba |i b|any|kir|o k|aho|iye|kub|amw|nye|aha| ng|o m|nya| it|re | im|o b|izw|kun|hin|e c|vyo|o i|vyi|ngu|uri|imi|imw|gin|ene|u m|zi |ha |kug|bur|uru|jwe| zi|u g|era|aga|ron|abi| y |e y| uk|gek|ani| gi|eye|ind|wo |u a|i a| ib|i i|ras|bat|gan|amb|n a|onk|rik|ne |ihe|agi|kor| ic|ze |tun|ibi|wub|nge|o z|tse|nka|he |rek|twa|gen|eko|mat|ber| ah|ni |ush|umw| bw|mak|bik|ury|yiw|bwo| nk|ma |no |kiz|uro|gis|aro|ika| ya|gus|y i|wir|ugi|uki| ki|a c|ryo|bir| ma| yi|iro|bwa|mur|eng|ukw|hat|tan|utu|wit|w i| mw|y a|mbe| ha|uza|ham|rah| is|irw|o v|umv|ura|eny|him|eka|bak|bun| ny|bo |yig|kuv|wab|key|eke|yer|vye|i y|ita|ya |a r| ko|kwa|o c",
    plt: "ny |na |ana| ny|a n|sy |y f|a a|aha|ra | ma|nan|n n|any|y n|a m|y m|y a| fi|an |tra|han|ara| fa| am|ka | ts| na|in |ami| mi|a t|olo|min|man|iza|lon| iz|fan| ol| ha| sy|aka|a i|reh|ay |ian|tsy|ina| ar|on |o a|etr|het|ona|y o|o h|zan|y t|a h|ala| hi|a f|y h|ehe|ira|a s|zo |y i|ndr|jo | jo|n j| an| az|ran|dia| dr|y s|fah|ena|ire|tan|dre| zo|mba| ka|m p|afa| di|n d|and|azo|zy |amp|ia |ren|iny|rah|y z|ry |ika|oan|ao |amb|lal|ho | ho|isy|ony|tsa|asa|a d|ha |fia|mis|ava|ray| pi|am |dra| to|rin| ta|ant|eo |zay|rai|tsi|itr|sa | fo| ra|van|ova|nen|azy| vo|mpi|ari|o f|tok|a k| ir|kan|oto|mah|ly |sia| la|n i|voa|haf|a r|ito|y k|oka|y r|y l|ano|ita|ene|its|ial|zon|aza|ain| re| as|fot|aro|fit|nat|nin|aly|har| ko|ham| no|fa |ary|atr|ila|ata|iha|nam|kon|oko| sa|elo|nja|anj|ive|isa|oa |dy |y d|o m|nto|ank|o n|otr|pan|fir|air|sir|ty |a v|sam|o s|tov|mit|rak|reo|o t|pia|tao| ao|no |y v|iar|a e|a z|hit|hoa| it|to |za |ton|eha|end|vy |idi|tin|ati|adi|lna|aln|rov|ban| za|nga|hah|oni|osi|sos|vah|ino|ity| at|hia|pir|ifa|omb|ame|era|vel|kar|va |tso|jak|fid|ifi|ais|o i|idy|la |ama|ba | pa|tot|ani|rar|mpa|haz|kam| eo| il|iva|aho|nao|n k|ato|lah|ovy| te|dro|lan|ela| mo| si|fin|miv|san|koa| he|aso| mb|sak|kav",
    qug: "ta | ka|ka |na |una|cha|ash|ari|a k|ana|pak|ish|ach|hka|shk|mi |kta|hay|man| ch|apa|ak |rin|ata|kun|har|akt|ita| ha|ami|lla| pa|ama|pas|shp| ma|tak|ay\xF1|y\xF1i|in |sh |ina|uku|nka|chi|aka|a c|yta|kuy|all|tap|a h|kan| tu|\xF1it|tuk| ru|run|chu|an |pay|ayt|ris| ki|aku|hpa|ank|a p|kam| sh|nam|a s|uy |i k|ayp|nak|pi |nta|a m| li|ay |lia|hin|kaw|nap|ant|tam|a t|iri|nat| wa|y r|kay|aws| ya|n t|ypa|wsa|pa |lak|shi|a a|lli|iku|hu |n k|iak|yay|kis| al|shu|a w|ipa| sa| il|api|kas|yku|yac|kat|a r|huk|i c|wan|hik|a i|ill|ush| ti|ayk|hpi| ku|kac|say|hun|uya|ila|ika|yuy|pir|ich|mac|ima|a y|yll|ayl|i p|kin|a l| wi|kus| yu|lan|tan|llu|kpi| ta| pi|aya|la |yan|awa| ni|kak|lat|rik|war|ull|kll|li |ink|nch|un |akp|n s|may| ay|uch|i s|nac|sha|iki|kik|h m|ukt|pip|tin|n p|iya|nal|aki| ri|ura|tik|mak|ypi|i m|i w|n m|his|k i|riy|iwa|y h| hu|han|akl|k t|mas|pik|kap| \xF1a|u t|nmi|nis|k a|i y|k l|kar| im|i i|wil|yma|aym|ksi|iks|uma| su|h k|has| ak|unk|huc|kir|anc|k m|pal|k k|ik |i\xF1i| i\xF1|ma |n y|mun| mu|mam|tac|a n|i t|k r|sam|ian|asi|k h|was|ywa|iyt|llp|san|sum|ray|si |pan|nki|tar| ii|u k|\xF1ik|uk |i\xF1a|kuk|wpa|awp|akk|a u|wat|uri| mi|yar|uyk|ayw|h c|ha |tay|rmi|arm|uta|las|yka|llk|kul|wi\xF1|ati|ska| ll|kit|n h|uti|kic|mat",
    mad: "an |eng|ng |ban| sa| ka|dha|ren| se| ba|ak | ha|adh|hak| dh|ang|se | pa|aba|a s|na |aga|ha | or|n s|ore|ara| ag|gad|are|ana|n o|ngg|ale|gan|a k|ala|dhu|tab|sar|ota|asa|eba| ot| ke|sab|ba |wi |uwi|abb|i h|huw|aan|n k|a b|bba| ta| ma|pan|hal|bas|ako|dhi|ra |kab|em |beb|ka |lak|gi |lem|g a|eka|n b|ama|nga|san|at |ong|ran|nge|a o|ggu|sa |a d|ane|n p|ken|par|aja|man|gar|ata|nek|apa| na|agi|abe| ga|e e|sal|a a|tan|g s|al |kal|gen|ta |i s|aka|e a|a p|a e| la| pe|nan| an|era|e d| e | be|n a| al|ena|uy |guy|n n|ate| bi|mas|e k|kat|uan|oan|kon|k k|a m|i d|g e|n t|g k|ada|koa|lan|ela| da|bad|ma |ne |as |lab|ega| mo|ar |car|one|i p|bi |kaa|bat|ri |on |pon| so|e b|le |ah |abi|ase|adi|epa| ep|k h|and|pam|te |ok |ste|aon|om |oko|aha|ari|ona|asi|ter| di|di |pad|e s|sad|yar|neg|ton|set|rga|ost|mos|gap|nda|a l|har|i k|ina| a | ng|kom|isa|si |a t|a h| kl|jan|daj|iga|hig|idh|hid|ndh|n m|ngs|tto|ett|arg|la |k b|ler|k d|nna| to|nao|n d|mat| ca|tad|bis|aya|epo|aen| po|bin|nya|kas|k s|n h|sya|nta|gsa|en |ant|n g|kar|i e|das|e t|e p|iba| pr|g p| ho| el|i a|hi |os |sao|uwa|tes| ja|nag|nas|lae|sia|t s|k o|nto|int|yat|arn|m p|duw|adu|eta| ko|i b|ni |g n|kla|rak|ame|mpo|jua|sok|aso|ggi|eja|pel|jam|ele| et|dil",
    nya: "ali|ndi|a m|a k| nd|wa |na | al|yen| ku|nth|ra |di |se |nse| mu|a n|thu|hu |nga| wa|la |mun|u a|unt|iye| ka|ce |ace| lo|a l|ang|e a| la| pa|liy|a u|ens| ma|idw|ons|dwa|e m|i n|ala|kha|lo |li |ira|era|ene|ga |ana|za |o m| mo|yo |o w| ci|we |dzi|ko |o l|and|dan|hal|zik|chi|oyo|pa |ner|ulu|ena|moy| um|a p| da|ape|kap|ka |iko| an|pen|a c|to |ito|hit|nch| nc|iri|lir|wac|umo|e k|lu |a a|aye| dz|kuk|a z|dwe|tha|mal| za|ing|ufu|mu |ro |ful| uf|o c|i d|lin|e l|zo |edw| zo|o a|mwa|u w|iro|o n|lan|amu|ere| mw|nzi|dza|alo|ri | li|fun|lid|gan|so | ca|kul|ofu|nso|o z|ulo|unz|o k|mul|lam|i c|san|a b|kwa| na|a d| a |una|u k|i l|nkh|ant|aku|ca |cit|oli|ipo|dip|ama|lac|wir|han|yan|osa|uli|tsa|i m|pon|kup|u d|ti |gwi|ukh|ung|hun|lon|ank|nda|iki|ina| ko|ao |diz|phu|ati|oma|i a|tsi|pat|iya|siy|kut| ya|zid|eze|ma |i k|mer|ome|mol|u n|u o|aph|ogw|izo|mba|sid|ku |sam|awi|adz| ad|izi|ula|say|e n|khu| kh|rez|vom|bvo|okh|lok|win|akh|o o| am| on|zir|map| zi|eza|ja |go |ngo|ika|its|ats|osi|gwe| co|isa|ya |haw|ani|o p|zi |ndu|kho|ezo|kir|uni|i u| ay|lal|gal|sa |bom| bo|ola|amb|wak|ha |ba |nja|anj|ban| ba|iza| bu|udz|ngw|bun|oye|o d|nal|kus|i p|i o|i y|wi | nt|e p| si|aka|ne |men|jir|nji|sed|ets|end|eka|uma|du ",
    zyb: "bou|iz |aeu|enz|eng|uz | bo|ih |oux|nz | di|ing|z g|ux |uq |dih|ngh| ca|ng |gen|ung|z c| mi|miz|ij |cae|z d| gi| de| ge|euq|you| ci|ngz|ouj|aen|uj | yi|ien|gya| gu|ngj|mbo| mb|zli|dae|gij|cin|ang|j d|nae| se| ba|z y|euz| cu|de |x m|oz |j g|ouz|x b|li |z b|h g| da| yo|nj |xna|oxn|rox| ro|h c|nzl|vei|yau|wz |z m|ix | si|i c|iq |gh |j b| cw|nda|yin| hi| nd|dan|vun|inh| ga|can|ei |cun|yie|q g|hoz|bau| li| gy|wyo|cwy|z h|gue|gz |gun|faz|unz|yen|uh |den|ciz| go|q c|gj | bi|ej |aej| fa|hin|zci| wn|j n|goz|gai|au |z s|q d| vu|h m|gva|hu |auj|ouq|az |h d|ya |uek|ci |nh |u d|ou |sou|jso|gjs|din|awz|enj| do|h s|eve|sev|z r|nq |sin|nhy|g g|g b|liz|kgy|ekg|sen|eix|wng|lij|ngq|bin|i d|ghc| ha|bae|hix|h y|j c|ghg|i b|ouh|en |n d|h f|j s|z v|j y|law|hci|anh|inz|q y|nei|anj|ozc|ez |enh|q s|aiq|uen|zsi|zda|hye|ujc|e c|siz|eiz|anz|g y|i g|q n|bie| ne| ae|giz|u c|hgy|g d|gda|ngd|cou| la|z l|auy|ai |in |iuz|zdi|jhu|ujh|yuz| du|j m| fu|cuz|eiq|g c|gzd| co|uyu|coz|zbi|biu| dw|i s|i n|aw |dun|yun|izy|daw| he|nho| ho|enq|x l|cie|q b|cij|uzl|x d|iuj|awj| ya|eij|dei|nde|sae|izc|wnq|wnh|sei|h b|aih|gzs|bwn|a d|u g|ngg|jca|e b|ran| ra|hcu| me|iet|van| bu|guh|hen|si |wnj| ve|u b|azl|inj|gak|gan|ozg|siu|yaw|i m",
    kin: "ra | ku|se | mu|a k|ntu|tu |nga|umu|ye | um|unt|mun|e n| gu|we |ira|a n| n |wa |ere|mu |ko |gom|a b|e a| ab|li |e k|mba|a a|e b|aba|ga |e u|ba |omb|o k| ba|a u|ose|u b|o a| cy|ash|eng| ag|kwi| bu|za |gih|ren|ndi| ub|ang|yo |aka|gu |igi| ib|a g|a m| nt|uli|o b|ama|ihu|e i|nta| ak|ago|ro |ora| ka|ugu|hug|di |iye|ban| am|cya|ku |ta | bw|and|sha|re | ig|gan|ubu|na | kw|obo| by| bi|a i|yan|ka |sho|kub|era|ese| we|kan|aga|hob|bor|ana|byo|ura|uru|ibi|rwa|wes|u w|no |uko|i m|mo |u a|ure|ili|uba|o n|uha|uga|n a| im|ish|bwa|bwo|wiy|ali|ber|ze |ne |ush|are|o i|u m|ger|bur|ran| ki| no|ane|bye| y |ege|teg|guh| uk|n i|rag|i a|ya |u g|e m|anz|bo |abo|gar|wo |y i|ho |age|ind|o m|eke|a s|ara|zir|ite|kug|kim|aci| as|u n|ani|kir|mbe| gi|yos|kur|ugo|gir|e c|iza|aho|i b|tur|ata|o u| se|u u|zo |i i|aha|nge|mwe|iro|akw|any|eza|uki|imi|o y|ate|u k|iki|atu|bat| in|go |tan|n u|bos| bo| na|hak|iby| at|ihe|ung|ha |bul|kar|eye|eko|gek|nya|o g|shy|e y|awe|ngo|bit|mul|nzi|rer|bag|ge |imw|bah|cir|gac|bak|je |gez|imu|eze|tse|ets|mat| ru|irw|he | ni| ur| yi|ako|ngi| ng|i n|rez|ubi|gus|fit|afi|ugi|uka|amb|o c|utu|ufa|ruk|mug|bas|bis|uku|hin|e g|ige|amo|ing| af|yem|ni | ry|a r|gaz|te |erw|bwe|ubw|hwa|iko| al|ant|zi ",
    zul: "nge|oku| ng|a n|lo |ung|nga|la |le | no|elo|lun| um|e n|wa |we |gel|e u|ele|nel|thi|ke |nom|ezi|ma |ntu|oma|hi |o n|ngo|tu |nke|onk|o l|uth|ni |a u|lek|unt| wo|o e| lo|mun|umu|pha| ku|ang|ho |kwe|ulu| ne|won|une|lul|elu| un|a i|gok|kul|ath|hla|lok|khe|eni|tho|ela|zwe|akh|kel|a k|enz|ana|ban|aka|u u|ing|ule|elw|kho|uku|ala|lwa|gen| uk|wen|ama|na |e k|ko |gan|a e|he |zin|enk|o y| ez|kat| kw|lan|eth|het|o o| ok|okw|i n|nzi|aba|e a|hak|lel|lwe|eko|ane|ka |so |yo |ayo|o a|uhl|nku|nye| na|thu|mph|do |ben|ise|kut|ike|kun| is| im|hol|obu|fan|i k|e w|nhl|nok|ini|and|kuh|ukh|kuk| ak|e i|isi|aph|zi |ile|eki|ekh| ba|eka|the|a a| le| ye|kwa|e e|fut| fu|za |mal| ab|ebe|isa| em|o w|kub|mth|i w|ndl|emp|any|olo|ga | ko|nen|nis|alu|ith|eli|ndo|seb|nda| ya|i i|eke|vik|ake|uba|abe|ezw|yok|ba |ale|zo |olu|ume|ye |esi|kil|khu|yen|emi|nez|hlo|a l|ase|ula|kek|a o|iph|o u|no |azw|kan|mel|uny|ne |ufa|ahl|lin|hul|ant|und|sa |enh|kus|kuv|lak| in|o i|din|kom|amb|zis|ind|ola|uph|wez|eng|yez|phe|phi|mba|nya|han|kuf|nem|isw|ani|iyo| iy|fun| yo|uvi|i a|ene|izi| el|cal|i e|eze|ano|nay|hwe|kup|lal|uyo|ubu|kol|oko|ulo| la|e l|tha|nan|mfu|hon|nza|hin| ey|omp|da |bo |ilu|wak|lon|iso|kug|nka|ink|i l|sek|eku| ek|thw|gez",
    swe: "ar |er |tt |ch |och| oc|ing|\xE4tt|ill|r\xE4t|en | ti|til|f\xF6r|ll | r\xE4|nde| f\xF6|var|et |and| en|ell| ha|om |het|lle|lig|de |nin| de|ng | in| fr|as |ler| el|gen|nva|und|att|env|r h| i |r r|ska|fri| so|har|der| at|\xF6r |ter|all|t t| ut|den|ka |lla|som|av |sam|ghe|ga | sk| vi| av|ete|la |ens|t a| si|r s|iga|igh|tig| va|ig |a s| st|ion|ra |tti|a o| \xE4r|ten|ns |t e|na | be|han| un| an| sa|a f| la| gr| m\xE5|nge|n s|vis|lan|m\xE5 |ati|nat| \xE5t|an |nna| li| al|t f|ans|nsk|sni|gru|\xE4ll|tio|ad | me|isk|kli|s f|t i|st\xE4|t s|ri |med|sta|h r|lik|da |dig|ta |r o|run|on | re|lag|tta|\xE4r |kap|a i|a r|\xE4nd|erv|n e|kte|n f|rvi|nom|itt|id | mo|sky|r e|ver|\xE4ns|vil|gt |igt| na|tan|uta|dra|t o|ro |isn| fa|kal|ihe|rih|erk|r u|e s|per|l v|vid|one|rel|ber|ran|ot |mot|ndl|d f|ed |ika|m\xE4n|l s|bet|t b|dd |ydd|kyd|n o|s s|str|n m|tet|sin|r f| om|rna|int|r i|end|nad|l a|ap |ers|nda|t v|ent|rbe|arb| h\xE4|ets|h\xE4l|amh|ckl|gar|nga|r m|je |rje|arj|n i|s e|lin|r t|i s|r\xE4n| pe|ilk|t l|ern|p\xE5 | p\xE5|t\xE4l|d e|dom|ege|g e|tni|r a|lit|ras| s\xE5|lln|kil|ski|enn|i o|a d|er\xE4|n a|ara| ge|\xE4ro|a m| ar|t d|ilj|els|yck| ve|g o|fr\xE5|nas|tra|ess|del|m s|liv|l l|in |v s|g a|ast|e e|val|son|rso|e t|age|nd | eg|ial|cia|oci|soc|upp|igi|eli|g s|rkl|gad|ndr|nte|\xF6ra",
    lin: "na | na| ya|ya |a m| mo|to | ko|li |a b| li|o n| bo|i n|a y|a n|ki |a l|kok|la | ma|zal|i y|oki| pe|ngo|ali|pe |so |nso|oto|ons| ba|ala|mot|a k|eng|nyo|eko|o e|nge|yon| ny|kol|lik|iko|a e|o y|ang|ye | ye|oko|ma |o a|go | ek|ko |e m|aza|te |olo|sal|ama|si | az|mak|e b|lo | te|ta |isa|ako|amb|sen|ong|e n|ela|oyo|i k|ani| es|o m|ni |osa| to|ban|bat|a t|mba|ing|yo | oy|eli|a p|mbo|o p|mi | mi| nd|ba |i m|bok|i p|isi|mok|lis|nga|ge |nde|koz|bo |gel|ato|o t|mos|aka|oba|ese|lam|kop| ez|lon|den|omb|o b|ota|sa |ga |e a|e y|eza|kos|lin|esa|e e|kob|e k|sam|kot|kan|bot|ika|ngi|kam|ka | po|gom|oli|ope|yan|elo| lo|ata| el|bon|oka|po |bik|ate| bi|a s|i t|i b|omi|pes|wa | se|oza|lok|bom|oke|som|zwa|mis|i e|bek|iki| at|ola|ti |ozw|lib|o l|osu|oso|e t|nda|ase|ele|kel|omo|bos|su |usu|sus|bal|i l|ami|o o|bak| nz|pon|tel|mob|mu | ep|nza|asi|mbi|ati|kat|le |gi |ana|oti|ndi|tan|a o|wan|obe|kum|nya|mab|bis|nis|opo|tal|mat| ka|bol|and|aye|baz|u y|eta| ta|ne |ene|emb|sem|e l|gis|ben| ak| en|mal|obo|gob|ike|se |ibo|\u2019te| \u2019t|umb| so|mik|oku|be |mbe|bi |i a|eni|i o| mb|tey|san| et|abo|ebe|geb|eba|yeb|bu | as|ote|sik|ema|eya|ibe|mib|ai |pai|mwa|kes|da |may|boz|amu|a a|kom|mel|ona|ebi|ia |ina|tin| ti|bwa|sol|son",
    som: " ka|ka |ay |uu |an |yo |oo |aan|aha| wa|da | qo| in| u |sha| xa|a i|ada|iyo| iy|ma |ama| ah| la|qof|aa |hay|ga |a a|a w|ah | dh|a s| da|in |xaq| oo|a d|aad|yah|eey| le|isa|lee|u l|q u|aq | si|taa|eya|ast|la |of |iya|sa |y i|u x|sta|kas|xuu|uxu|wux| wu|iis|nuu|inu|ro | am| ma|a q|wax|dha|ala|kal|nay|f k|a k|le |ku | ku| sh|o i|a l|ta |maa|a u|dii|loo| lo|o a|ale|ara|ana|iga|o d| uu|ha |lo |o m|o x|doo|aro|kar|yaa|gu |si |ima|na | xo| fa|adk|do |a x|ad |aas| qa| so|a o| ba|lag| aa| he|dka|adi|soo|o k|aqa| is|ash|u d|had| ga|eed|san|u k|a m|iin|i k| ca|u s|n l|yad|rka|axa|elo|hel|aga|hii|o h|o q| ha|id |n k| mi|baa| xu|har|xor|aar|ax |mad|add|nta|mid|aal|waa|haa|ina|qaa|daa|agu|ark|o w|nka|u h|dad|ihi| bu| ho|naa|n a|ays|haq|a h|o l| gu|o s|aya|saa|lka| ee| sa|dda|ab |nim|quu|gga|ank|kii|rci|arc|n s|a g| ji|gel| ge|eli|ysa|a f|siy|int|laa|uuq|uqu|xuq| mu|i a|uur|mar|ra |iri|o u| ci|riy|ya |ado|alk|dal|ee |al |rri|ayn|asa| di|ooc|aam|ofk|oon|to |ayo|dar| xi|dhi|jee|a c| ay|yih|a j|ban|caa|lad|sho|d k|ida|uqd|agg|sag|ras|bar|ar | ko| ra|o f|gaa|gal|fal|u a| de| ya|o c|ii |xay|eel|aab|sig|aba|orr|hoo|u q|y d|ed |ho |sad|qda|h q|fka|n i|xag|n x|qay|lsh|uls|bul|u w|jin| do|raa| ug|ido|ood",
    hms: "ang|gd |ngd|ib | na|nan|ex | ji|eb |id |d n|b n|ud | li|nl |ad | le|jid|leb|l l| ga|ot | me|x n|anl|aot|mex|d g|b l|d d|ob |gs |ngs|jan| ne|ul | ni|nja| nj|lib|ong|nd | zh|jex| je|b j| sh|ngb| gh|gb | gu|gao|l n|han| ad|gan| da|t n| wu|il |x g|nb |b m| nh|she|is |l j|d l|nha|l g|d j|b g|el |end|wud|nex|gho|d s|d z|oul|hob|ub |nis| ch| ya|it |b y|eib| gi|s g|lie| yo| zi|oud|s j|d b|nx | de|es |d y| hu|uel|gue|ies|aob|you| ba|d m|chu|gia|dao|b d|s n|zib| go|zha|eit|hei|al |hud| do|nt |ol | fa|t g|hen|ut |gx |ngx|ab |fal|x j|b z|ian|d h|don|b w|t j|iad|nen| xi|gou|d c|b h|hao|x z|nib|anx|ant|gua| mi|s z|dan|ox |inl|hib|lil|uan|and| xa|b x| se|x m|uib|hui|d x|anb|enl| we|od |enb| du|at |ix |s m|bao| ho|hub| ng|zhi|jil|l s|yad|t m|t l|yan| ze| ju|heb|had|os |aos|t h|l d|nga| he|b a|xan|b s|sen|xin|dud|jul|d a|lou| lo|dei|d w| bi|b c| di|zhe|gt |ngt|x l|bad|x b| ja|hon|zho|blo| bl|d k| ma|deb|l z|wei| yi| qi|b b|x d|d p|eud| ge|x a|can| ca|t w|lol| si|hol|s w|aod|pao| pa|ren| re|x s|eut|pud| pu|aox|mis|gl |ngl|x w|zei|gon|enx|gha|s a|b f|l y|oub|eab|hea| to|did| ko|unb|ghu|t p|x c|geu|t s|x x|jao|ed |t c|l m|l h|jib|ax |l c|d f|nia| pi|eul|d r| no|min|l t|heu|ux |tou|ns |s y|iel|s l|hun",
    hnj: "it | zh| ni|ab |at |ang| sh|nit| do|uat|os |ax |ox |ol |nx |ob | nd|t d|zhi|nf |x n|if |uax| mu|d n|tab| ta| cu|mua|cua|as |ad |ef |uf |id |dos|gd |ngd|hit|ib |us |enx|f n|she|s d|t l|nb |ux |x z|ed |inf|b n|l n|t n|aob|b z| lo|ong|ix |dol| go|zhe|f g| ho| yi|t z|d z|b d| le|euf|d s|ut |yao| yo| zi|gb |ngb|ndo|enb|len| dr|zha|uab|dro|hox| ge|nen| ne|han| ja|das|x d|x c|x j|f z|shi|f h|il | da|oux|nda|s n|nd |s z|b g| ny|heu| de|gf |ngf| du|od |gox| na|uad| gu|inx|b c| ya|uef| xa| ji|ous| ua| hu|xan|hen|zhu|nil|jai|rou|t g|f d| la|enf|ged|ik | bu|nya|you|f y|lob|af |bua|uk |is |yin|out|of |l m|ud |hua| qi|ot |t s| ba|ait| kh|s s|nad| di|aib|x l|lol| id|dou|ex |aod|bao| re| ga|d d|b y|las|hed|b h|b s|f b|t y|jua| ju| dl|x s|hue|b l| xi|zif|dus|b b|x g|hif|x y|hai| nz|sha| li|x t| be|d j|und|hun|ren|d y|hef|xin| ib|b t|l d|aos|s l| ha|gai|nzh|gx |ngx| ao|s b|s x|el |gt |ngt|hik|aid|s t|x m|f l|f t| pi|aof|t r|eb | gh|s y|d l|gua| bi| za| fu|t h| zu|hou|deu|lb | lb|d g| mo|b k| bo|iao|ros|gon|eut|x h|al |uaf|hab|t t|k n|f x|hix|pin|yua| no|t b|ak | zo|s m| nb| we|d b|gha|f s|mol|euk|dax|l b|nof| ko|lou|guk|end|uas|t k|dis|dan|yol|uan|d t|x b|lan|t m| ch|jix|x x| hl|aox|zis|x i|et | ro",
    ilo: "ti |iti|an |nga|ga | ng| it| pa|en | ma| ka| a | ke| ti|ana|pan|ken|ang|a n|agi|a k|n a|gan|a m|a a|lin|ali|aya|man|int|teg|n t|i p|nte| na|awa|a p|na |kal|ng |dag|git|ega|sa |da |add|way|n i|n n|no |ysa|al |dda|n k|ada|aba|nag|nna|ngg|eys| me|a i|i a|mey|ann|pag|wen|i k|gal|gga| tu|enn| da| sa|nno| we|ung| ad|tun|mai| ba|l m| ag|ya |i s|i n|yan|nan|ata|nak| si|aka|kad|aan|kas|asa|wan|ami|aki|ay |li |i m|apa|yaw|a t|mak| an|i t|g k|a s|ina|eng|ala|ika|ama|ong|ara|ili|dad| aw|gpa|nai|et |yon|ani|aik|on |at |oma|sin|bal|ipa|n d|uma|g i|ket|ag |in |aen|n p|ram|sab|aga|nom|ino|lya|ily|syo|i b| ki|nia|agp|gim|kab|asi|kin|iam|ags|bab|oy |toy|n m|agt| ta|bag|sia|g a|gil|mil| um|o p|ngi|n w|i i|pad|pap|daa|iwa|naa|eg |ias|ed |nat|bae|o k|saa|san|pam|gsa|ta |kit|ma |dum|yto|tan|i e|t n|uka|t k|apu|lan|sta|sal| li|a b|ari|g n|den|mid|ad |o i|y a|ida|ar |aar|y n|dey| de| wa|a d|ak |bia|ao |tao|min|asy|mon|imo| gi|maa|sap|abi|i u|aib|kni|i l|gin|ged|o a| ar|kap|pul|eyt|abs|ibi| am|akn|i g|kip|isu|g t|bas|nay|ing|i d|kar|ban|iba|nib|t i|as |d n|y i|ura|a w|nal|aad|i w|lak|adu|kai|bsa|duk|edu| ed|may|agb|agk|tra|gge|sol|aso|agr|ngs|ian|ila|dde|edd|tal|aip|kua|umi|pay|sas|ita|pak|g d|ulo|inn|aw ",
    uig: "ish| he|ini|gha|in |ili| bo|sh |bol| we|ing|nin|we |shq|quq|oqu|hoq| ho|ush|ng |qa |ni |qil|hqa|en |lis|n b|dem|shi| ad|lik|ade|hem| qi|nda|ki |em |e a|iy |din|qan|igh|uq |ge |et |han|and| bi|ige|her|tin|olu|aq |ash|idi|luq|daq|erq|ha | te|let| ya|iti|liq|kin|me |mme|emm|rqa|lus|iki| qa|de | ba|aki|yak|uql|a h|men|rim|an | er|qlu| be|shk|du |d\xF6l| d\xF6|hri|ile|lgh|esh|q h|rki|erk|i w|uqi| me|\xF6le|ime|ehr|nli|iq |ara|ar |lar|a b| \xF6z|da |ik |i b|beh|hi |len|h h|ila|ayd|may|ke | ar|che|shl|nis|ydu|lin| k\xE9|bil| mu|e q| ig|er |olm|\xE9li|inl|tni|yet|lma|q a|ek |asi|hli|e b| as| sh|u h|hke|ali|ari|siy|shu|a i|e h| qo|rli|bir|emd| tu|ler|iye| is|ett|qi |i k|mde|he |bar|\xF6zi|etl|lid|tur|e t| al|nun|kil|tis|mni|qig|uru| je|ima|bas| ji|rek|\xE9re|k\xE9r|r b|raw|awa| ma|a a|anu|\xE9ti|ida|emn| bu|iqi|i y|jin| sa|e e| xi|mus|k h|iri|tes|ayi|nay|ina|dil|adi|i h|zin| \xE9l|she|i q|n h|hek|n w|min|n q|tti|ti | ch|ip |iya|\xE9ri|tid|his|alg|pal|apa|les|sas|asa|e m|p q|uch|niy|qti|siz|isi|n a|il |rni|uni|chi|tim| ij|ris|i s| xa|ir |ghu|met|n i|m i| ta|atn| pa|tle|lim|gen| de|ich|kap| ka|g h|q b|i a|\xFCn |h\xFCn|ch\xFC|\xFCch|q q|und|sht|sit|rus|lig| to| iy|ale|y m|e d|aiy|mai|jti|ijt|eli|i d|i t|si |rqi|e i|arl|hu |ami|rin| h\xF6|etn",
    hat: " li|ou |an |wa |li |on | po|pou|yon|te | yo|oun| mo|un |mou|en |ak | na|n p|nan| dw|dwa| ki| f\xE8|tou| pa| to| ak|ki |syo|se |yo |i p| ko|gen| ge|\xE8t | sa| la| se|out|n d|ut |pa |u l|n s|ite|n n| ch|n k| de|t p|n l|cha|kon|e l|e d| re|asy|nn |f\xE8 |a a|i s|ans|f\xE8t| a |a p|sa |swa|ni | ka|\xF2t |n y|t m|n a|i k|hak|pi |n m|ote|men| me| so|i l|a l|lit|epi| pe| si|enn|e p|e s| ep|nm |i t|yen|k m|t l|eyi| an| ni|e n| l\xF2|a f| ap|yi |pey|i a|son|l\xF2t|ns |san|e k|n e|ay |n t|man|ali| os|a s|e a| pr|al |e m|osw|n f|enm|sou| ma|ap |e y| ba|ran|a k| tr|lwa|n g|aso|lib|i d| p\xE8|ant|i g|la | ta|sos|i m|i n|ka |a c|a y|nal|anm| di|pwo| pw|ye |e t|je |k l|de | vi|ksy|t k|nen|ons|a t|alw|lal|ete| le|ta |res|ava|he |che|ati| fa|ken|oke| ok|tan|osy| pi|bli|le |tis|a g|kal|nas|a d|sye|l\xE8 |lek|a m|a n|u y|eks|re |\xE8 l|o p|tra|i f|onn|aye|way| en|ik |ze |kla|kou| sw|a r| za|ide|di |a b|vay|rav|p\xE8s|wot|ont|kot|k k|jan|o t|ona|ras|isy|sya|van|ib |\xE8 a| t\xE8|k a|p\xF2t| ne|pre|esp|\xF2l |\xE8so|ach|i o|it |ist|e r|is |s k|n o|\xE8te|u f|nsa|t a|dev|las|u t|nte| l\xE8|i r|l k| k\xF2|sip|tek|ri |pas|pra|k p|nt | ja| te|ond|yal|pan|fas|iti|fan|si | ra|u d|ife|dek|b\xE8t|ib\xE8|u k|ret|k\xF2l|ek\xF2|lon|wen|s a|vle| vl|ent| aj|ibl|ini|np\xF2|enp| as|\xE8 s",
    hil: "nga|ang| ka|ng | sa|ga |an |sa | ng| pa| ma|ag |on |pag| an|a p|san|n s|ata|a k|ung|kag|n n|a m|kat| ta|gan|ags|ay |tar|gsa|tag|g p|run|aru|a s|ala|g k|kon|g m|man|a t|ing|agp|n k| si|may|y k|g t|mga| mg|g s|a i|a n|mag|ya |gpa|sin|n a|uko|yon|la |hil| uk|od |gin|ina|ahi|g i|kas|syo|ili|g a|iya| gi|pan|ban|way|ana|tan| pu| in|lwa|ilw|in |asa|lin|n p|gka|aya|nan|han| iy|at |g n|wal|aha|apa|o m|al |a g|lan|aba|gba| wa|kah| na|o s|a a|kab|agk|pat|ong|no |ano|ngs|pun|yan|aki|isa|o n|ali|ini|agb|nag|aga|a d|a h|ngk|i s|asy|abu|dap| hi| da|aho|agt|n m|di |n u|sal|til|sod|gso|ni |uga|mat|bah|bat|asu|a b|ato|ati| la|iba|sil|ngo|uha| su|nah|ulo|na | ba|pas| pr|ida| di|ngb|aka| ko|gay|lal|paa|o a|d s|ton|agh|pro|y n|uan|bis|ot |asi|i m|ka | is|ksy|atu|him|ila|y s|tao|gi |agi|aag|aan|o k|non|k s|ula|sul|tek|sug|gua| bi|gon|yo |n d| ib|uli| du|duk|ho |iko|hin| ed|a e|bot|ind|do |ron|aro|i a|abi|lab|eks|ote|rot|ugu|to |mak|as |s n|n b| o |n o|ad |m s|gal|una| hu| tu|but|kal|ika|a l|yag|hay|pah|nta|int|ama|pam|hat| al|uka|edu|ko |g e|ghi|lik|ami|ndi|sta|ok |tok|tra|os |abo|om |alo|dal|kin|n t|hi |a w|i n|da |kda|akd|tak|lig|inu|t n|d k|ao |kaa|par|aay|rab|awa|kau|mo |gla|gko|d a|ado|g o|lo |lon",
    sna: "wa |a k|ana|na | mu|ro | ku|a m| zv|nhu|mun|hu |dze|oku|a n|aka|che|zer|unh| ch|chi|ero|kan|ka |odz|kod| ne|zvi|rwa| pa| an|se |ra |e a|nek|va |ane|o y| we|kut| ka|ke |ake|iri|dzi|eko| yo|cha|ese|ach|ika| no|zva|ngu|ano|yok|ri |wes|u w|ang|yik|nyi|eku|ung|idz|ech|uva| dz|ipi|a z|irw|van| va|nge|iro|wan|o i|ani|nga|ich|wo |eng|ti |udz|o n|tan|ira|a y|a c|dza|sun|vak|nok| ya|a p|kwa|i p|e k|ita|rir|ko |ga |hip|unu|hec|edz| ma|ara|bat|guk|nun|sha|zwa|dzw|hen|o m|zve|o c|mo |kuv|a d|eny|ema|uta|uti| rw|ta |ino|twa|o a|pac|dzo|yak|wak| kw|i z|kus|zir|kur|rus|ere|nem|e z|emo|tem|gar| ha| ak|o k|rwo|uko|mwe|ata|e n|we |o r|and|za |zo |a i|yo |da |pan|erw|ezv|pi |asi|rud|usu|hak|uka|han| ic|guv|pir|a a|ari|isi|emu|aan|uch|re |hur|kwe|ura| in|uru|oru|kub|fan|anh|ush|hek| ye|ute|ran| ac| iy|ong|mut|i m|a r|ina|sin|pas|ait|nor|uye| uy|a u|sa |asa|i i|era|nen|omu|uit|kui|u a| ny|kud|kuc|e m|aru|uwa|uba|nir|a s|cho|enz|ndi|aga|kun|i a|sva|ge |vin|get|hap|o z| wa|sar|o p|no |muk|itw|uri|mat|ama| ko|kuw|usa|ofa|nof|kuz|vo |a v|uma|mag|wen|e p|yor|pam|emh|swa| hu|ne |ye |ete|vic|uzv|ava|ose|si |ayo|mir|apa|ton|vem|nez|do |i h|adz|azv|zan|nza|zid|mum|imb|bas|mba|mus|iki|e c|osv|hos|mho|vis|ngo|ite",
    xho: "lo |nge|lun|oku|elo|ye |ung|nye| ng|nga|e n|la |tu |ntu| ku|a n|o l|ele|e u|lek|yo |gel|o n|nel|ho | na|ke |wa |a k| um| lo|ko |ulu|o e| ne|nke|onk|elu|any|mnt|we |ama|lul| kw|umn| wo|kub|ngo|une| no|eko|won|enz|ule| un|a u|ela|le |kun|kan|ba |a i| ok|ang|lwa|eyo|oka|alu|uba|lok|lel|ukh|kuk|aku|ala|aph|akh|kwe|ley|eth|the|u u|khe|het|nok|pha|ezi|ile|uny|use|ath|eki|khu|zwe|kul|kho|e k|wen|gok|na |o y|sel|a e| ez| uk|o o|ane|ana|hul|e a|tho| in|enk|o k|nam|o w|uku|kil|he | yo|unt|ent|ni |obu|nku|esi|ing|o z|ayo|ya |hi |lwe|phi|ban|fun|ben|elw|o a|uhl|ndl|nzi|gan|eli|olu|eni|hus|kwa|aba|ha |und|gen|uth|lal|ntl|e o|ink|hla|ise|iph|seb|ebe|isw|thi| zo|ume|kut|a a|isa|kel|izw|e i|za | ba| ab|sha|tya|een|yal|mth|i k|uph|sa | lw|alo|lan|dle|tha|lin|zi |ase|nay|i n|pho| ak|man|mal|wak|zo |bel| im|mfu|int|swa|ngu|do |nee|ene|ulo|o u|a o|tla|ezo|ga |wan|han|sen|kuh|kus|ety| es| ya| le|eng| el|kup|azi|ka |e e|olo|ubu|bal|and| se|o s|fan|okw|ant|o i|tsh|li |lis|sis|ale| en|phu| ol|ham|iso|lak|bo |mny|okh|nte|mel|ziz|sek| am|zin| ul| ub|nen|e w|ong|zel|emf|nan|ndo|yok|ube|nya|yen|len|gal|ili|e l|be |abe|ali| ph|a y|wam|aka|amn|men|lum|rhu|urh|eka|dla|u k|oli|iba| ko|thw|imf| wa|nda| is|nza| be",
    min: "an |ak |ang| ma| ka| da|yo |ara|nyo| sa| ha|ran|ng |nan|hak| pa| ba|dan| di|ata| pu|ura|pun|kan| na|man|ok |nda|ala|o h|uak|asa|k m|ntu|k u| ti|uny|ah | ur|n k| un|tua|n d|n b|and|n s|unt|ek |g p|iok|tio|jo |n p|tau| at|dak| ta|aka|pan|au |ind|ama|pek|dap|aan|ape|nga|k d|n m|uan|tan|lia|sua|gan|amo|bas|kat|gar|o p| in|n n| jo|mo |at |mar|ado|o t|ari|di |k s|n a|am |lam| su|o d|iah|par|ban|tu |sam|adi|o s|ika|lak|ian|ko |dal|um |san| la|ai |ega|neg| ne|k k|uka|al |asi|ant|aga|bat|dek|o m|mas|eba|beb|asu|mal|n u|tar|aku|ri |kal|ana|in |atu|ti |ato|sar|ngg|lan|alu|rad|aro|ali|un |ami|o u|k h|ro |car|o b|amp|mam| bu|dok|dia|aha|n t|to |rat|ka |ila|a d|sia|anu|yar|sya|i d|sur|sas|kum|as |pam|aca|k t|ati|kar|eka|dil|any|lo |i m|h d|iba|k b|u d|kab|u p|o a|o k|kam|lai|aba|ard|dua|ndu|lin|k p|ajo|raj|han|bai|ra |n i|uku|huk|itu|dar|aya|uli|mpa|amb|i k|ain|rde|abe|did|ili| li|sac|sti| mu|bul|n h|i p|nny|k a| ko|ras|bad|k n|ndi|rga|arg|iko|tam|a n|kaw|i j|ga | an|nta|k l|apa|ida|jam|alo|sal|l d|u k| hu|das|tik|mat|dik|ia |idi|uju|lua|pul|kuk| pi|ann|il |iny|i t|bak|ust|mus|uah|pri|aja| ja|n j|h p|sio|ar |ada|oka|ngk|sa |gam|min|ik |mbe| ad|si |m d|kaa|sat|i n|i a|usi|rak|asy|aki|rik|kny|ulo",
    afr: "ie |die|en | di| en|an |ing|ng |van| re| va|reg|te |e r|et |e v|een|e e| ge| be| te|eg |n d|le |ens|n h| he|het|ver|t d|lke|nie| in|ke |lik|of | el|e o|nde| ve|al | to|elk| op| ni| of|g t|der|id |and|eid|aan|kee|ge |ot |tot|de |hei|e b| vr| we|om | sa| aa|ord|er |e w|ige|g v|n v|ers|in |sal|nd |erk|e s| vo|dig|vry|wor|n s|asi|eni| wa| om| de|bes|rd | wo|\u2019n | \u2019n| on|ond|at |ska|ede|esk|sy |nig|e t|oor|ns |men|g o|aak|eli|kap| me|lle|vol|n a|edi|din|g e|uit|op |e g|gte|rdi|aar|ik |erd|el |ak |sta| st|ap |egt|se | sy|ele|gin|sie|min|ker|ere|is | so|yhe|ryh|es |ike|wat|e n|e d|del|wer|end|ale|n o|ur |eur|s o|per| hu|re |gel|ten|deu|e k| as|it |ema|gem|nas|ger|d s| is|rin|ewe|eme|ite|ter|as |n e|soo|oed|s v|ees|wet|red|e h|d v| al|ies| ma|nsk|ig |e i|ier|hie| hi|r d|t e|man|kin|nal|ona|d o|ske|ien|e a|eri|wee|ir |vir| vi| na|n w|iem|t v|s e|r e|ion|sio|nte|tel|eke| da|taa| gr|oon|rso| pe|tee|ort|n b|d e|lyk|ely|ese|e m|sia|ont|ans| ty|rde|ind|d t|nge|d d|g s|voe|n t|ndi|rmi|erm| sl|ren|maa|d w|lan|l g|hed|t a|n g|hul|n r|waa|t g|all|pvo|opv|ang|dee|nli|osi|sos|mee|wel|k o|kan| ka|raa|spr|nsp|nse|den|aat|gen|t s|g a|ste|est|str|lin|l v|sek|d n|ern|arb|daa|s d|ods|r m|t i|yke|met|rs |n i",
    lua: "wa |ne | mu| ne|a m|a k| ku|di | di| bu|e b|bwa|tu |udi| bw|a d|a b|ntu|e m|nga|i b|i n|shi|la |mun|yi | ba|adi|unt|u b| dy|nde|ung|ons|ya |mu |na |ga |end|nsu|a n|buk|e k| ma|any|u m|nyi|esh|de |lu |idi|ika|u n|su |ku |yon|i m| ka| mw| yo|u y|we | ud|wen|ken|dya|ji | kw|u d|mwa| an| bi|dik|sha|tun| ci|ha |hi |kes|oke|kok|bwe|kwa|dit|nji|kan|ka |mwe|ibw|yen|itu|ba |u u|ena|ang|le |ban|ala|enj|a a|e n|uko|uke|ans|u a|ana|bul| wa|nda|did|umw|ish| a |ila|bad|e d|mbu|kal|du |ndu|hin|kum|aka|nso|nan|a c|ele|ela|kwi|bu |nsh|ind|i k|sun|i d|i a|ula|ye | na|dye|u w|mba|alu|mak|ant| pa|lon| by|kus| mi|amb|gan|dil|dim|mud| cy| ns|kub|lel|u k|da |bud|enz|ond|ako|ile|e c|umb|diy|mus|abu|ja |dis|aku|bid|mal|umu|kad|dib|imu|cya|kuk|kud|so | me|ilu|ulu|ngu|ta |bak|akw|u c|iba|ush| ke|wik|eng|uba|wil|elu|und|kwe| mo|a p|omb|nza|iye|pa |mum|man|bya|kup|wu |muk|aci|a u|som|atu|ukw|upe|uka|e a|bis|kak|ngi|nge|pet|ilo|ama|iko|iku|mik|utu|ong|ulo|iki|and| um|mat|kul|uja|isu|gil|ale|nka|ata| mb|san|dif|ifu|ole|lwi|ulw|za |cik|lam|bel|awu| ya|wab|lum|ubi|sam|isa|aa | aa|fun|kon|bum| lu|eta|mbe|wel|kol| be|ane|ame| ad| tu|men|upa|tup|uku|omu|mom| my|mul|ing|ma |o u|pik|kab|cil|aji|me |uyi|kuy|o b|bon| bo",
    fin: "en |ise|on |ais|ja |ta |an | ja|sta|n o|ist|keu|ike|oik|ell|lla|een| oi|n t| on| va|n j|aan|kai|la | ta|lis| jo|sen|lli|a o|uks|sel|tai|a j| ka|us |in |n k|a t|eus|sa |ksi|n s|\xE4\xE4n|\xE4n |kse|nen|jok|see|oka|ai |tta|ssa|taa|mis|aa |nsa|ses|apa|t\xE4 | se|ans|den|est|tt\xE4|all|kan|t\xE4\xE4| yh|lai|sia|ill|\xE4 o|a v|itt|ett|vap|aik|ia |h\xE4n| h\xE4|ast|a k| tu|n e|ust|kun|eis|ess|ti |sti|per|\xE4 j|n v|ain|n y|k\xE4 |n p|n m| t\xE4|ine|isi|\xE4ne|yks|ude|\xE4 t|a m| pe|tei|tee| mi|a s|a p|val|unn|tuk|s\xE4 |a h|sek|utt|ll\xE4|ste|yht|ava|lta|ien| sa|l\xE4 |oll| ei|ss\xE4|n a|n h|st\xE4| ke|alt|suu|isu|sal|tet|ois|tav|a a|ikk|sty|ek\xE4|a y|etu| ku|vaa| te|hte| mu|pau|stu|iin|toi| to|lle| he| ri|muk| la|n l|\xE4\xE4 | ra| ol|nno| ma|ei |uut|iit| su|oma|ami|tam|ten|att|dis|tur|aut|m\xE4\xE4|n r|\xE4m\xE4|maa|oon|jul| ju|ute|iaa|et |kki|tie|ide|\xE4 m|kaa|suo| si|saa|i s|rva|urv|v\xE4l|lin|tus|rus|eru|nna|sku|isk|lii|oli|uol|a r|sii|ite|a e|hen| ko|sil|euk| sy| ty|ty\xF6|pet|ope|ali|avi|paa|si |iss|voi|tyk|\xE4 v|oja|vat|vas| yk|joi|vai|t\xE4m|kil|enk|mai|mie|tti|iel|rii|nk\xE4|min|hmi|yhd|lit|ens| pu|uka|ita|ka |omi|aas|kka|jaa|uoj| ed|ala|oit|t\xE4y|i t|int|il\xF6|nki|eel|\xE4 s| al|eli|lee|un |k\xE4\xE4|oht|koh|va |eid|tun|ttu|le |na |ihm| ih|aal| av|aat|i v|non|tte|ytt|yyt|ulk|eud|van",
    slk: " pr| a |pr\xE1|r\xE1v| po|ho |vo |na | na|ost| ro| ne|ie |nos|ch |\xE1vo|kto|ebo|m\xE1 | m\xE1|a\u017Ed|ka\u017E| ka|bo |leb|ale| al|o n|ani|d\xFD |\u017Ed\xFD|ia |ne |om |ti |\xE9ho| v | je|ova| za|\xE1 p|\xFD m|mi |eni|to |n\xE9 | sl|tor|van|a p|sti|voj|o v| kt|nia|lob|slo| sv|mu |rov|rod|\xFDch|svo| z\xE1| by|o p| n\xE1|a\u0165 | ma|nie| sp|e s|ej |nu |je |n\xE9h|o a|\xE1va|bod|obo|a s|e a|by |a n|oci| vy|o s|odn|a z|n\xFD |en\xFD|mie|\xE1ro|roz|ovn|spo|u p|eho|nes|u a|n\xE1r|kla|a v|i a| sa|jeh|y\u0165 |by\u0165|e v|stn|va |a m|sa |n\xFDc|n\xFDm| k |ran|och|pre|a o|\xE9mu|a k|i\u0165 |aj\xFA| do| v\u0161|ov |\u010Din|hra|z\xE1k|tre| ni|s\u0165 |u s|pr\xED|stv|pod| ob| s\xFA|a r|v\u0161e|\xFDmi|oje|\xFDm |pri|kon|i p|vna|est|e b|smi|esm|os\u0165| \u010Di|or\xE9|lad| in|pol|\u017Een|bez|\xE1ci|a a|u k|maj|\u0161et| vo|e z|\u0165 s|t\xE1t|i k|pro|chr| oc|nak|bol| bo| tr|i s|iu |\u010Den|ny |du | ho|\u0165 v|j\xFA |del|ami|dov|va\u0165|ko | vz|rav|pra|lne|r\xE9 |\u0161t\xE1| ta|anu|nom|aby| ab|res|vo\u013E|ikt|n\xFA |niu|slu|kra|edz|e p|odu|\xE1ln| so|o\u017Ee| de|\xE9 v|etk|n\xED |ok | pl|k\xFDm|ako| \u0161t|vin|str|ou |\xE9 p|m p|inn|r\xEDs|kej|stu|nik|med|tvo|por| to| kr|de |sta|pov|i\xE1l|ens|ak\xE9|hoc|r\xE1c|o d|en\xE9|m a|lan|ela|zde|vzd|o\u010Dn|olo| ak|lo\u010D| st|in\xFD|\xEDm |ast|dne|ju |oju| od|an\xED|tup|i n|rej| ve|pln|adn|tak|\xFA p|j\xFAc| s |o\u013En|\u010Dno|ivo|obe|lu\u0161|sob|oso| os|jin|aji|raj|in\xE1|ade| \u017Ei|ven|vod|ci\xE1|soc|dno|bo\u017E|\xE1bo|n\xE1b|o r|k\xE9h",
    tuk: "lar| bi| we|we |da | he|ada| ha|dyr|er |an |r b|ir |ydy| \xFDa|bir|y\u0148 |yna|na |yr | ad|ary|dam|lyd|de |kly|yny| \xF6z|lan|r a|her|hak|akl|aga|kla|i\u0148 |am |ara|mag|ili|r h|ga |ala|ler|dan|en |a h|\xF6z |ar |ny\u0148|gyn|ini|ne |bil|li |len|atl|nda| ed| ga|\u2010da|ygy|a\u2010d|ine| de|uku|huk|e h|lyg|edi|a g|\xFDa\u2010|dil| bo|kuk|lma|eri|tly|ryn|asy|a d|eti|ny |ly |ni\u0148|dir| hu|\u2010de|aza|ge |\xFDan|ile|a\xFDy|e d|zat| az|hem| g\xF6|ama|lyk|\xFDet|den|nde|any|ynd|ykl|ukl|\xE4ge|m\xE4g|im | du|a w|a \xFD|gin|m\u2010d|em\u2010|in | je|n e|bol| hi| di|e a| be|p b|ra |e \xF6|mak| go|ni |mez|ilm|aly|ril|n b|sy |syn|rla|esi|ry\u0148|gal| ma|etm|nma|ede| sa|lme|i\xE7 |hi\xE7|e g|a b|lin|igi|ele|rin|iri|de\u0148| do|ak |lik|anm|dal| ka|mal|n h|kan| ba| \xFDe|i\xFDa|gat| ge|al |y b|y\xFDe|ti\u0148|let|ard|tle|n \xFD|ere|agy|ora|gor|nme|inm| gu| ki|sas|esa| es|r e|bu | bu|gar|tla|ill|\xFDle|lig|sin|\u0148 \xFD|mel|e b|end|n a|\xFDar|\u0148 h|rda|y w| et|tyn| d\xF6| i\u015F|\xE7in| ar|z h|r d|\xFDda|\u0148 g|nun|\xFCnd|yly|\u0148 w|ez |yp |kim|\xFDa\u015F|olm| \xE7\xE4|g\xF6r|dur| \xE4h|si\xFD|and|da\xFD|eli|mil|e\xFDl|be\xFD|erk| er|a\xFDa|kin|ek |ndi| yn|ola|ry |r w|lim|a\xFDl|gy\xFD|et |e m|i \xFD|agt|wag| se|dol|a \xF6|n w|i b|e\u0148 |n p|anu|z\xFCn|\xF6z\xFC|m \xF6|i g|\xE7 k|a\u015Fa|rma|ana|ldi|my |hal|\xE4hl|asi|ram|kda|\xFDyn|gda|agd|\u015Fyn|ip |lip|gel| mi|din|rle| me|at |j\xFCn|pj\xFC|\xFCpj| \xFCp|\xFDla|mgy|emg|jem|gur",
    dan: "er |og | og|til|et | ti|der|en | de|for|il | re| fo|ret|ing| ha|lig|de |nde| en|lle|hed|els|ver|ar |und|ed |har|ell|den|ge |ler|lse|and|r h|t t|se |ng |hve| el|enh| fr|at |e e|e o|ig |nhv| i |gen|ede|ska|ige| at|es |le |ghe|r r| in|e f|fri| me|nge|al |igh|nne|nin|l a| be| sk| af|r e|ion|af |re |han| st|om | so|r s|e s| an|eli|ne |r o| p\xE5|tig|esk|or |del|ati|p\xE5 |r f| er|enn| al|ens| un| he|tio|ndl|med| si|end|kal|nat|g f|ske|ns |tte|ent|ter|det|ke |lin|som|e r| ud|ett|g o|sky|e a| ve|nte|n s|r d|tti|sni|t s|lde|vil|ale|ind|ans|r a|kel| hv|dig| li|men|ren|old|hol| na| gr|ihe|rih|sam|v\xE6r|e i|e m|s f|age| vi|d d|g h|str|\xE6re|te |ilk|g t|r i|nal|ona|e n|rel|run|gru|d e|nd |ers| sa|r u|ere|ger|e t|tel|bes| m\xE5|t i|per|lan|isk|dli|ors|rin|e d|kab| mo| v\xE6|all|ejd|bej|rbe|arb|gte|mme|ved|e h|m\xE5 |n m|igt|res|kke|l h|sig|ld |l e| fa| ar|n f|r k|ets|rsk|t o|t f|it |t d|t v|g i|ytt|kyt|ven|ove|g e|ste|r t|eri|tet|lke| om|\xF8re|e g|fun|orm|d a|oge|nog| no|g a|erk|kra| kr|d h|od |mod|g d|g s|ie |erv|ene|em |sta|nst| ku|isn|vis|rvi|g m|t a|ner|tes|r\xE6n|s s|n h|int| la|ikk|el | op|lit|n a|g u|av |rav|ts |dre|t m|e u|s o|ore|l f|rit|ndi|lag|l t|ffe|rli|n e| fu|yld|dan|n o|rke|ive|raf|tra|dom| tr|i s|l l",
    nob: "er |og | og|en |til| ha| ti| re|ett| de|ing|ret|il |tt |et |lle|for|ar | en|ver|ell|om | fo|ng |har|r h|het|ler|lig| so|hve|t t| el|ter|nne|som|enh|and|de |av |nhv|ska| \xE5 | i |le |r r|den|e e| fr|ig |r s|nde|els|se |e o| er|enn| me| st|lse|al |re |fri|tte| sk|han|or | be| in|ke | av| ut|ghe|r e|esk|nge|te |es | p\xE5|ete|der|nin|ten|p\xE5 |igh|ed |l \xE5|kal|ge |unn| sa|ent|e s|eli|n s|rin|ne |g f|itt|sam|lik|gen|t s|end|jon|sjo|asj| an|r o|g s|t o|men| al| si|lin|mme|med|g o|ner|dig|n m|ren|nte|ige|inn|e f| gr|e r|r f| ve|sni|sky|g e|del|ens|und|res|det|isk|gru|ihe|rih|tig|tti|kte|ans|g t|tel| li| un|lan|nas|t i|m e|r u|ske|e m|ns |ekt|str|t e|ers|per|ale|kke| he|rel|run| ar|kap|mot| mo|all|eid|bei|rbe|arb|e t| vi|bes|g r|ven|s f|eri| m\xE5|n e|e g| na|nn |e d|kra| kr|ot |ndl|ere|erd|rit|\xE6re|vis|ger|ffe|id |e a|ytt|kyt|g h| et|tes| sl|i s|m\xE5 | la|dom|l e|n o| fa|rav|r k|t f|nes|v\xE6r|ta |sta|ste|\xE5 d|ndi|g d|bar|l f|isn|rvi|g a|vil|nnl|r m|t d|jen|dli|e b|gre|e h|ikk|el |l o|nal|ona|opp|r a|on |n a|noe| no|ute|erk|v p|ts |e i|dre|g m|ie |gan|erv|org|ser|tat|ang|at |t v|s o|tli|fen|an |e n|ik |g i|\xE5 s|lov| lo|r l|t a|lt |ove|aff|rdi|m s|l l|nse|r t|n h| pe|sli| gj| ik|d d|old|hol|ial|sia|osi|sos",
    suk: "na | mu| bu|we | na|hu |a n|ya | gu|a b|nhu|wa |a g|a m|unh| ya|mun|li |ili|ali|bul|i m|ilw| ba| bo|uli|han|mu |lil| al|e n|u a|bo |la |ose|kwe|ang|ulu|lwe|kil| wi|i b| se|ga |ina|le |ge |kge|ekg|sek|bi |e b|e y|lo |and|i n|yo |ila|se |lu |a s|lin|gil|ngi|akw|aki|abi| gw|si |nsi| ns|dak| nu|ng\u2019|gan|u b|o g|ilo|nul|e g|ka |nga|ile|a w|ada|u m|gwi| ka| ad|ubi|lwa|ani|ban|o a| ly|ndi|a l| ng|jo |g\u2019w|a i|ho |ayo|ika|dik|e k| ma|anh|gul|u n|o b| ji|o n|yab|iya|wiy|lag|ula|yak|o l|ma |ing|gi |gub|biz|lan|shi|iwa|ja | li|iha|mo |o j|wen|o s|lya|a a|ola| ku|jil|win| ga| sh|agi|ha |iga|uga|a k|iti|oma| nd|uyo|iza|za |i a|a y|yos| ha| mi| lu|iko|ndu|pan|ji |nil|ala|bos|ene|a u|ele|nhy|u g|nik|o w|iki| mh|nda|uhu|duh|hay|aji|ana| ja|gwa|nay|i y|ong|aya|mil|o m|da |lug|man|e i|abo|aga|okw| ab|nek|ngh|dul|e m|aha|uma|ubu|bus|sol|wig|ki |nya|ung|iji| gi|wit|iso|som|twa|udu|imo|eki|\u2019we|hya|gut|iku|e u|uso|u l| il|but|mha|any| um|bal|ujo|kuj|aka|tum|waj| we|ko |ugu|bud|lon|a h|utu| uy| is|jiw|ale|e a|a j|sha|ita|lit|ibi|lyo|u w|g\u2019h| ij|upa|tog|ida|omb|yom|ajo|atw|mat|bok|ulo|gup|lik| ul|ize| at|uto|ze |kan|ulw|u u|sho|ish|hil|ike|kal|mah|umu|je |ule|mbi| ih|kaj| lo|ti |wik|\u2019ha|eni|yiw|umo|ito|ba ",
    als: "t\xEB | t\xEB|dhe|he | dh|\xEB d|n\xEB |et |\xEB t|imi|p\xEBr|ejt|rej|dre|e t| dr|it | e | p\xEB| n\xEB|gji|\xEB p|sht|jit| gj|jt\xEB|\xEBr |het|ith|ve | ve| li|ush| sh| ka| i |t t|a t|kus|hku|j\xEB |sh | ku|e p|ka |se | pa|me |e n|mit|s\xEB | nj|\xEB n|thk|\xEBn |\xEB k|e d|\xEB s|in |ose|lir|h k|et\xEB| os| si|ara|n e|nj\xEB|t d|tet| ba|jer|ohe|jet|\xEB m|rim| nd|\xEB b|e k|e s|eve|eti| du|nd\xEB|r\xEB |\xEB g|t\xEBn|vet|eri|ra | me| q\xEB|t n|do |es |iri|e l|duh|d\xEBr|shk|und|si | as|re |end| ng|uhe|ndi|\xEBsi|ga |nga|min|q\xEB |hte|ime|ash|mi |tje|i n|jes|ris|\xEB v|ri | ar|nje|r n| pe|\xEB i|ur |uk |nuk| nu|tar|i p|at |en |an\xEB|ta |jta|e m| pu|e v|ar |sim|is\xEB|gje|art|\xEB l| ma|\xEB r| s\xEB|ht |ish|i d|or | mb| je|lim|e a| ko|uar|\xEB e|cil|bar|mar|t\xEBs|edh|\xEBm |sh\xEB|ave|shm|nal|t a|\xEB j|ari|ht\xEB| ci|k d|im |snj|asn|kom|igj|t p|\xEBs |\xEBrk| de| k\xEB|a n|\xEB a|ir\xEB|bas|es\xEB| pr|tim|hme|ke |per|pri|vep|mun|roh|t s|oj\xEB|\xEB c|tit|lli|omb|lit|par|i s| tj|s s|ij |tij|shi| fa|le |ale| ti|roj|bro|mbr|ali|\xEB q|nim| mu| t |n k|ti |t i|ven|uri|q\xEBr|in\xEB|ik |esi| ra|at\xEB|ras|t m|\xEBri|je |h\xEB |pun|i i|e b|nd |jen|mev|a g|\xEB f|n p|ona|son|rso|ers|epr|tes|\xEBsh| \xEBs|ft\xEB|oft|ore|ror|oq\xEB|hoq|sho|\xEBta|zim|ar\xEB|kur|rat|k\xEBt|\xEBzo|i t|ill|ars|ite|ind|r d|rin| pl|ie |\xEBrf|\xEB z|a p|rte|h\xEBm|r p|tyr|bli|res|ike|te |kun|m t|lig|a d|ia ",
    sag: "t\xEE | t\xEE|na | na| ng|ngb|a n|lo | lo|nga|g\xF6 |ng\xF6|gbi|bi |n\xEE |zo |ang|la |\xEE l| wa| s\xF4|s\xF4 |gan| zo|a t|\xEEng|o n|i t|l\xEEn| al|g\xFC |ng\xFC|wal|ala|\xF6 t|al\xEE|a l| k\xFB| nd|\xEE k|\xF4 a| l\xEA|\xE2 t|\xEE n|\xEB t|\xFB\xEA |k\xFB\xEA|\xEA t| mb|\xEE m|\xE4ng|ko | te|o k|\xF6r\xF6|e n|o a|g\xEB |l\xEAg|g\xE2 |ng\xE2|\xEE b|\xEBp\xEB|p\xEBp| p\xEB|\xF4ko|a \xE2|\xEE \xE2|\xEAg\xEB|m\xFB |\xEE s|d\xF6r|\xF6d\xF6|k\xF6d|\xEF n|a k|\xEBe |p\xEBe|\xFC t| k\xF6| \xF4k|ter|a z|kua|ke |eke|yek| ay|\xEE t|\xEA n|ua |b\xEAn|o t|t\xEF |ra | am|aye|\xEE d|\xFB n|\xEA a|r\xEA |er\xEA|\xE2 n|\xEAn\xEE|mb\xEA|r\xF6 |\xE2ng|am\xFB|a y|a m|ga | du| ku|\xEE g| y\xE2|a s|ro |oro|dut| \xE2l|y\xE2 |ng\xF4|\xE4 t| n\xEE| \xE2m|ut\xEF|r\xE4 |ar\xE4|\xE2la|b\xEA |\xF6 n|l\xEF |\xF6ng|o s|a p|\xEE z|\xF6n\xEE|ten|i n|gba|ne |ene| s\xEA|ba |e t| gb|ndo|i\xE4 |di\xE4|ndi|\xF6 k|nd\xF6| g\xEF|ara|\xEFng|\xEE w|l\xEB |do |\xEF t|a w|\xFBng|war| \xE2n|a a|y\xEA | \xE2k| da|\xEE a|ban|o w|t\xEBn| t\xEB|\xE2ra|s\xE2r|n\xEB |d\xF6 |\xEE p|o \xF4|z\xF6n|nz\xF6| m\xE4|\xF4ng|se |da |nd\xE2|s\xEAn|t\xF6n| t\xF6|e a|\xEBn\xEB|\xEB s|\xFCng| nz|o p|k\xE2n| k\xE2|a g|b\xE2 | ko|o l|r\xF6s| b\xEA|\xF4i |g\xF4i|\xEEr\xEE|\xEAnd|ana|ta |\xEE f| po| s\xE2|mb\xE2|\xE2mb| s\xEF|\xEBng|mba|zar| za|ib\xEA| m\xFB|\xEBt\xEF|b\xEBt|mb\xEB|i p| as|fa |t\xE4n|e z|l\xEA |sor|mar| ma|s\xEF |i s|a b|amb|od\xEB|kod|b\xFBn|\xEB n|\xEAse|s\xEAs|\xF6s\xEA|o m|du | af|d\xEB |bor| bo|\xEA s|g\xEA |ng\xEA|\xF4 n|\xE4 s|\xE4t\xE4|b\xE4t|\xFC n|\xEB \xF4|ata|bat|\xE4l\xEB|p\xE4l|kp\xE4| kp|\xF6 w|p\xEB |r\xE4n|\xE4r\xE4|s\xE4r| s\xE4|g\xEF | \xE2z| ad|\xF6 m|g\xEE |\xEFg\xEE|b\xEEr|mb\xEE|afa|r\xEB |er\xEB|\xFBe |k\xFBe| \xE2s|\xF6n |gb\xE2|e l| mo|\xE2l\xEF|w\xE2l|\xEA w|\xE4 w|i \xF4|\xE4 a|p\xE4 |\xFC s|yam| ya|\xE2zo| \xE2b",
    nno: " de| og|og | ha|er |lle|en |ar |til| ti|il | re|ett|et |ret|om |le |har|tt | al|all|re |ing| \xE5 |ell|and| sk|ska| i |det| fr|t t|an | ei| so|enn|ne |ler| el|den|e s|ver| me|l \xE5|leg|e h| ve| p\xE5|al | fo|dom|for|p\xE5 |av |ein| sa|ten|n s|som|sam|fri|nne|r r|ei |ere|men|gje| st|de |e o| gj|je |nde|kal|dei|st |eg |tte| in|han|i s|ast|r s|ski|t o|med|rid|or |lan|ter|t e| an|ed |r f|te |t s|kje|ge | sl| av|r k|ido|e t| er|ke |jon|sjo|asj|nas|unn| ut|g f|g s|n o|g o|nga|\xE5 f|e a|der|ng |e f| gr|kil| f\xE5|r d|ske|esk| si|lik|e i|n m|ste|at |ern|ona|n e|lag|kra| kr|e n|in |t a|ren| la|nte|e d|nin|e k|nn |tan|na |seg|v p|rav|nsk|ins|me |ame|nes|e m|bei|\xE5 v|itt|eid|a s|ege|f\xE5 |e r|\xE5r |e v|lov|r a| fa|gru|sla|ld |rbe|arb|ome|kap|jen|n t|jel| mo|r l|sta|ane| tr| li| m\xE5| at|kkj|ikk| ik|kan| ka| lo| na|n a|dre|ndr|ha |g g| ar|n d|eld| se|id |ot |mot|\xE5 s|va |t i|gen|nle|t d|n i|ale|ige|nal|rel|run|ag |oko|nok| no|d a|nad|fr\xE5|l d|\xE5 a|ild|var| kv|ve |erd|e e|inn|e u|g i|r h|kte|dig|gar|lin|god| vi|str|i e|l h|nge|end|t h|r o|r g|bli| bl|int|eig|nna|on |se |uta|t f|l f|e g|nom|amf|sin|pet|k\xE5r|vil|ga |m\xE5l|ene|ent|ig |fer|are|d d|g a|rn |ova|ele|g e|ik |g t|per|ens|gre| om|rt |und| un|rna|\xF8ve|h\xF8v|l e|ial|sia",
    mos: " n | a |e\u0303n| se|a t| ne|a s|\u0303n |se\u0303| ye|e n| ta| pa|n t| t\u0269| so|t\u0269 | la|nin| ni|\xE3a |f\xE3a| f\xE3| t\xF5| bu|ng |t\xF5e| b |ye |a n|or | te|a a|la |\xF5e |tar|e\u0303 | ya|ne |pa | to|ed |ned|sor|e t|te\u0303|aan|uud|buu|g n|r n| ma|maa|n y|ud |a y|n m|ra |\xE3 n|paa|n p|ara|em |a b| wa|d f|n b|n d|\u0303ng|s\xE3 | t\u028A|eng|b\xE3 |n w|an |g\xE3 |og |me |ins| na|e b|b\u0269 | b\u0269| ka|\u0269 b|am |g a|d b|aam|ge\u0303|taa|mb |ore|\u0269 n|yel|\u028A\u028Am|\xE3mb|ab |a m|t\u028A\u028A|wa |a l| b\xE3| ba|tog|ga |m n|re |ba |ng\xE3|nd |aab|aa |yaa| s\xE3|na | t\u0169| s\xF5| da|aoo|n n| y\u0269|\xE3 y|ame| me|aal|dat|n s|b s|ing|\xE3ng|d n|\u0269 y|\xE3 t|\xE3 s| k\xE3|lg |m t|oor|r s|d s|\u0303nd|nge|el |neb|b y|nga|ar |gr |kao| b\u028A|d\xE3 |to |v\u0269\u0269| v\u0269|egd|seg|men|saa|nsa| le|a k|at |ngr|n k|w\xE3 | w\xE3|g t|oog|b\u0169m| b\u0169|a p|d\u0269 |\u028Am |ren|\u0269\u0269m|\xE3ad|\u028Amd|da |b t|\u0169mb|y\u0269 |b\xE3m|b n|d a|ya |g s|eb |l s| yi|ke\u0303| ke|r\xE3 | s\u0269|m s| ti| y\xE3| we|oab|soa| f | z\u0129|b k|m b|oga|go |gd\u0269|a z|\xF5ng|s\xF5n|aor|t\u0169 |\u0269m |b p|\xE3 p|ilg| mi|in | ko|al |ka | no|\u0269 s|p\u028Ag| p\u028A|gam|\u0303 n|lem|\u0129nd|b b|\xE3 f|le |te |iid|uii|bui|ell|wil| wi|s a|oa |r t|e y|a g|aas|e s|\u0269 t|ik |we\u0303| ra|g b|t\u0169u|e p| y\xF5|oy |noy|a r| z\xE3|aba|ull|\u0169 n|m\xE3 |k\xE3a|eem|kat|aka|wak|s n|nda|ll |gre|kog|loa|alo|lal|\xE3 k|mb\xE3|md |e\u0303e|k n|ag |r b|o t|eg | g\xE3|n g|seb|\u028Age|eb\xE3|o a|b\xE3n|sul| su|m y|bao|n z|ate|\xE3 w|kam|mik",
    cat: " de| i | a |la | la|es | se|de | pe|per|tat|i\xF3 |ent|ret|dre|at |a p| dr|a l|ona|nt |men|ci\xF3|ts |na |aci|al |en |t a|ls | el| to|et |tot|a s|el | co|s d|ers|er |a t|que| en|s i|ta |e l| pr|t d|rso| qu| o | ll|son|ion|t\xE9 | t\xE9|ns |\xE9 d|sev|ita|als|ota| in| l\u2019|est|cio| re| al| un|cia|ons|ame|del|res|ar |ual|lli|s e|va |nal|ia |con|ser|les|i a|r\xE0 | no|pro|els|eva|nac|a c|s p|i l|nci| le|ue |no | so| ca|a d|sta|r a|s l|l\u2019e|ert|s a|a i|re | d\u2019|l d|una|ues|ter|rta|e c|ats|t i|n d|s n|a u|cci|s o| pa| es| na|l p|vol|sen|ber|ibe|lib|s t|t e|ure|l i|lit|er\xE0|ant|da |ici|oci|soc|ra |tra|ens| di|gua|igu| ma|nta|ali|ene|tes| ni|a a|nte|a e|\xE9s |o s|tre|alt|r s|com|ets|i e|par|cti|ect|ten|cte|ote|us |eta|mit|ial|om |se |i d|s s|e d|i p|pre|un |ntr|r l|ecc| tr|seg|l t|ada|dic|eme|qua|ica|eli|\xF3 d|aqu| aq|\xE8nc| ig|ir |iva|ssi|lic|t t|des|o p| ac|ont|act|ing|egu|ria| te|int|ndi| fo|a m| po|lig|lle|inc|ist|nse|cla|hom|ltr|i i|cie|ess|ura|ass|a f|e t|bli|seu|tal|tec|rot|\xFA n|g\xFA |ng\xFA|nin|tac|pen|nde|t s|ic |s f|\xF3 a|ol |evo|lse|tic|dis|cap|rac|mat|iur|liu|man|ll |itj| mi|olu|e i|art|uni|rti|esp|l s|le |ble|eri|os |sos|ies| as| ob|e p|n e|s q|tri|tiu|i c| ar|ni |tur|t n|gur|vid| vi|a v|ran|\xE0ri|ind| si|\u2019es| fa",
    sot: " le|le |ng |ho | mo| e | ho|a l|e m|ya | bo|a h|lo | ya|ong|ba | ba| ka|na | ts|e t|tho|a b|mon|o y|o e|a m|elo|la |ets|olo|sa |oth|g l|oke|eng|kel|a k|ka | na| di|ang|mot|tla|a t|tsa|tok| se| ha|e b|o t| o |wa | tl|o l|e e|o b| to|pa |e k|lok|ha |aba|apa| a |e h|o n|so |tse|a e|hab|jha|tjh|tso|tsh|kap|se |ana|oko|ela|g o|a s|o m|let|loh|a d|e l|kol|set| ma|a a|bol|ohi|tsw|ele|hi |dit|eth| ke|lan| kg|o s|o h|eo |bo |g m|ke |ala|phe| me|etj|ola|o k| ph|aha| mm|ohl|ebe|lwa|a n|g k|swa|e d|bot| th|di | sa|atl|ena|hle|mol|tlo|ae |hae|abe|g y|ats|lat|i b|seb|to |otl|ane|g b|moh|mel|edi|lek|a f|the|wan|efe|nan|g t|e s|o a|han|ito|me |hlo| hl|shi|rel|ire|lao|kgo|hel|g h| en|g e|nah|ona|bet|man| fu|ell|kga|eha|a p|its|get|kge|mme|swe|si |thu|mat|uma|fum| ef|bel|len|ume|lal|hat|ban|kan|we |bat|tsi|ing|ato|e n|ao |o f|lel|hir|hla|sen| eo|she|pha|ano|eka|ile|fen|i k|tlh|lap|ots|fet|hal|din| ko|hen| fe|heo|got|hwa|elw|a y|i m|o o|bon|hol|son|dis|o p|alo| lo|boh|uto|hut|ben|nya|tha|abo|ita|aka|ama|ose|mab|iso|shw|e y|i l|het|oho|o d|tum| tu|llo|oll| wa|hil|ath|mos|oka|mmo|ikg|mo |uso|hah|emo|adi|boi|llw|dik|nts|lle|non|sel|all| yo|tle|e i|ike|rab|wen|meh|ame|lho|mee|ken| si|eny|oph|yal|pan|g s",
    bcl: "an | sa|in | na|ng |sa |na | pa|nin|ang| ni| ka| ma|pag| an|n s|ion|sin|asi| as|on |cio|n n|a m| de|n a|ban|a n|a p|kan|rec|ere|der|aro|cho|ech|aci|ga |a s|n d|o n| la|mga| mg|g s|n p|o s|man|sar| o |ho |n l|asa|n k|ay |n m|wa |gwa|igw|al | ig|mba|amb|kat|o i|sai|ong|lam|ata|ro |os |iya|a a|ara|o a|agk|apa|kas|tal|a k|yan|aiy|gka|nac|ali|may|g p|san|ina|aba|a d|lin| ba| da|ag |nka|ink|o m|yo |a i|iba|aka| in|ad |ing| ga|ent|no |ayo|nta|par| pr|ano|ini|hay|aha|iri|dap|ida|abo|han|sta|nal|kai|og |agt|at |pat| co|a g|ant|pro|g n|nte|n i|t n|ia |cia|con| si|dad|do |o k|a b|tan|ron|l n|s a|mag|ran|g m|aki|s n|men|es |g d|y n|tra| so|ona|a l|ra |min|agp|uha|n b|g o|a o|n o|a c|g k|mak|aya|hos|as |ado|o p|ter|bas|ags|i n|lan|ba |g i|bos|gab|bah|li |ico|l a|kap|cci|ecc|tec|ami|isa|imi|ton|ial| re|en |g a|tay|pin|n e|ili|rab|bal|hon|ote|rot|rim|cri|ast|gpa|y m|say|iis|sii|pan|sad|nag| se|ala|gan|bil|n c|nda|d a| di|nga|taw|gta|i a|ios| es|pak|bo |aan|res| pu|a e|sab|ey |ley| le|atu|buh|mit|om |abi|e s|kab|ika|rin|ici|gsa|ale|ica|ni |ipa|nci|ind|nan| ip|cac|waa|nwa|anw| ed|lid|nes|ura|le |ibo|uli| hu|sal| gi|awe|gaw|agi|y p|to |air| bu|rar|int|ito|ndi|kam|dir|agh|oci|soc|lig| li|aen|lar| bi",
    glg: " de|de |os |i\xF3n| a | e |to |da |en |ci\xF3|\xF3n |der|n d|ere|ito| se|a p|eit|rei|ent|as | co|ade| pe|dad|aci|per| te|do |o d|nte|e a|ten|men| to|e d|al | pr|rso|ers|s e|a t|tod|que|soa| ou|ida| da|te | in| po|s d|oa |cia|es |o a|est| \xE1 |ra |oda| do| li|a e| es|a s|ou |con|e e|res|tra| re|nci| o |s\xFAa| s\xFA|pro|a d|o e| pa|ar |e c|tos|lib|ue | qu|r\xE1 | na|ser|a a|er |\xFAa | ca|ter|ia |dos| en|er\xE1|e s|ica|a c|sta|s p|ber|nac|s n|s s| no|e o|a o| ni|ns | un|ado|e p|o \xE1|io |cci|era|nin|des|nal|is |\xF3ns|ame|nto| so|or |se |com|pre|par|no |o t|o p|ona|e n|sen|s t|por|ais|das| as|cto|\xE1 s|eme|cio|ha |nha|unh|ara|rda|erd|ant|ici|n p|n s|ibe|n e| di|cas|nta| ac|ont|n t|dic|ndi|oci|soc|ion|ing|s o|enc|tiv|so |ali| ma|o s|a u|ngu|tad|e i|ese| me|lic|seu|ect|n c|lid|vid|ria| tr|e t|eli|e l|gua|igu| ig|l e|o m|r a|re |cti|act|ntr|ecc|ual|rec|a l|ido|nde|ind|o n|a n|cal|dis|ta | os|o \xF3|r d|iva|ada|mat|ste|fun| fu|tri| \xF3 |\xE1 p|tor|nda|pen|na |on |n a|o o|ori|uer|lqu|alq|ca |rac|n o|tar|nid|bre|ibr|lo |aso|esp|a v|a i|ode|pod|und|s a|tec|ote|rot|tes|ena|ura|\xEDn |u\xEDn|gu\xED|egu|seg|ita|ome|ari|s i|ase| fa|ond|ial|tic|ixi|inc|sti|ist|cla|cie|e r|omo|s c|man|bal|spe|ati|edi|med|uni|ios|isf| sa|ias|ren| mo|lle|co |ico",
    lit: "as |ir | ir|eis|tei| te|uri|ti |s t|iek|is |os | ki|us |vie|ri |tur|ai | tu| pa|ien| vi|ali|i t|\u017Emo|s\u0119 |is\u0119| \u017Em|mog|kie|ena|ais| ne|ini|kvi|ekv| la|gus|lai|ogu|nas|\u0117s |m\u0105 | \u012F | jo| b\u016B|s \u017E|vis| ar|b\u016Bt| su|ant|mo |i\u0173 | ka|s i| pr|s s|mas|pri|isv|\u016Bti|oki|s k|s a|ar | sa|sav| ti| ap| ta|tin|kai|\u0119 \u012F|ama|i b|s v|in\u0117|isi|im\u0105|s n|val|imo|jo |aci|gal| nu|s p|rin|men|i p| ku|dar|cij|sta|kur|nim|je |li |i k|tas|ms |i i|arb|ina|sin|jos| na|mis|lyg|i v|i s|asi|tik|ijo|oti|vo |mok|tie| mo| va|t\u0173 |i\u0161k|aik|iam|tai|aut|s b|lin|kit|eik|r t| ly|ntu|jim| i\u0161|tuo|sty|\u0105 i|r p|ega|neg|ma | \u012Fs| re| be|i n|s j|is\u0117|n\u0117s|si |yb\u0117|din|\u012Fst|tat|aus|es |nti|kia|i a|m\u0173 |ara|oje|aud| ga|iai| at|tis|avo|r l|suo|isu|ek |tyb|\u0105 k|am |mos|pag|aug|aty|ie\u0161|rie|int|nt |sva| ve|gyv|ava|tar|\u0161al| da|o n|ima|kal| sk|kla|omi|ip |aip|o a|ito|r j|avi|\u0173 i|ven|yve|als|j\u0173 |kim|alt|ika|agr|nuo|sau|ymo|kio|tym|tu |\u0161ka|nam|eka|uti|lie| \u0161a|oma|nac|kin|iki|tok| \u0161i| ji|s g|s l|ksl|ink|vai|ome|pat|o l|rei|o p|o t|ios|psa|aps|io |san|ni\u0173|uo |min|nie| ni| as|v\u0119 |ver|o k|ikl|cia|oci|soc|r k|eli|yti| to|\u0173 t|irt|ki\u0173|s \u0161|pas|udo|u k| or|uom|uok|eny|eno|im\u0173|sla|i \u012F|ati|t\u0105 |a t|lst|vei|ran|\u0117ji|ary|tim|usi|a k|lti|gas|uot|tos|ist|ndi|\u0117ms|j\u0105 |o v|g\u0105 ",
    umb: "kwe| om|e o|oku| ok|a o|a k|nda| kw|ko | ly|da |wen|la |end|nu |unu|mun|omu|wa |oko|ka |o l| ko|kwa|omo|mok|iwa|le |we |o y|i o|okw|te |eka|mwe|olo| vy|a v|osi|o k|ali|ete| ey|lyo|wet|si |yok| yo|lo |vo |ang|ong|kut|sok|iso|u e|u o|a e|a l|ye |oci|gi |eye|oka|fek|ofe|nde|i\xF1g|nga|o o|ata|\xF1gi| li|eci| nd|i k|ngi|wat|kal|ilo|ovo|vyo| va|pan| oc|li |so |a y|owi|ci |kuk|e k|nge|wi\xF1| al|avo|kul|lon|ga |ing|ili|e l|ale|lom|ala|ge |ovi|ta |ngo|ati| ya|imw|go |eli|vya|a a|uli| ol|he |ahe|iha|ele|ika| wo| ku|lil|isa|a u|ti |yo |alo|kol|o v| ov|lis|i v|lya|lin|cih|uti| yi|yal|ako|ukw| lo|wav|ung|akw|ikw|yos|val|tiw|upa| ye|onj|i l|lim|and|uka| vo| el|gol|sa |su |kok|aka|e y|lyu|\xF1go| ka|yov|vik|e v|eko|yah|gis|omw| wa| la|lik|e u|ava|tav|olw|ila|e e|vak|kov|omb|aso|a c|tis| ce|tat|iyo|epa|dec|a n|va |u c|eso|ela|ama|kat| ek|kup| ha|o e|co |ekw|asu|has|yon|asi|yow| ke|i c|upi| ci|wil|cit|ole|eyo| co|liw| yu| ca|kas| ec|uta|yim|wal|yol|kiy|e w|yuk|lye| of|o w|o c|i a|ita|ola|lwi|uva|lit|iti|njo| on|apo|ipa|sil| um|lof|wam|kun|i e|anj|cel|del|han| ak|u y|a\xF1g| up|o a|tun|atu|kak|yik|yof|iki|eti|fet|o\xF1g|lo\xF1|ulo|koc|yi |wiw|kwi| ow| os|kuv|ndu| es|vos|yel|uyu|mak|san|mbo|jon|i w|ngu|oco|lok|yas|e n",
    tsn: " le|le | mo|ng |go | ts|we |gwe| go|ya |ong| ya|lo |ngw| bo| e | di|a l|tsh|sa |e t|elo|a g|tlh|tsa|e m|olo|a b|wa |na |e l|o y|o t|a t|wan| kg|eng|kgo|o n| tl|a k|mon|la | na|ets|ane|mo | o |hwa|shw|tse| ba|e e|nel|a m|ka | ga|tla|ots|o m| ka|ele|o l|ba |e d|dit|e g|got|di | a |se | se|ang|a d|otl|bot|e o|lho|o e|ga |lol|e b| nn|a n|lha|so |lel|tso|o b|seg|ose|let|ola|ego|gol|o o|g l|kan|eka|nng|e k| ma|aka|atl|mol|sen|o g|aba|ela|its|los|tho|ano|gat|oth|yo |agi|tsw|e n|e y|len| yo|hab|o k|to | th|o s| nt|lhe|ho |agw|gag|g y|kga|mel|rel|ire|tlo|o a|ana|lek|iwa|aga|bon|g m|tir|edi|\u0161ha|t\u0161h|lao|g k|i k|tle|ntl| te|dir|ao |e s|lwa|hir|shi|a e|pe |o d|any|a a|i l|a s|ale|alo|a y|g t|jwa| jw|hol|mot|gi |kwa|dik|lon|etl|tet| wa|mai|swe|set|thu|ko |non|ats| me|han|ume|ala| mm|nya|iti|he |bat|hut|nna|ira|itl|no | ne|ro |iro|nan|elw|she|ona|i b|hot|oag|log|a p|wen|i t|ikg|adi| ti|o i|lat|g g|ame|mog|bo |okg|hel|tha| sa|nag|bod|emo|nyo|isi|ile|hok|ogo|uto|si |pa | it| ko|the|diw|ope| op|tek|it\u0161|odi|rwa|sep| ph| kw|pol|gis|bok|me |o j|aag|baa|hop|yal|opa|are|kar|ing|oke|ato|lam|bak|leb|ke | ke|amo|eny|gwa|mok|g n|nye|swa|boa|tum| ja|gan|g a|hag|gon|lan|net|mme| la|ban| fe|ika|rag|ne |g e|nen",
    vec: " de|de | \u0142a|\u0142a |el | el|ion|ar | e |sio|on |to |e \u0142|o d|rit| in|par| pa| co|a \u0142|eri|\u0142e |ga |der|t\xE0 |a d| ga|un | a |a s|asi|n e| i |ito|e i|a e| on|te |onj|e d|ti |\u2019l |ent|con|int|l d| re|nte|s\xF3 | s\xF3|l g|o a|he | da|a p|e a| \u0142e| pr|jun|nju|da |che| o |e c|sar|e e| ch|a\u0142e|n c|na |e o|it\xE0| na|e\u2019l|art|ta |ens|\xE8sa| \xE8s|e p|men| po| se|tar|a c|sa |bar|a\u0142i|o e|ona|e n| so| \u0142i|i d|i e|pro|dar|e s|\xE0 d|nas|na\u0142|sta|i i|sia|r\xE0 |ars|osi|ze |rso|n d|a n|eze|nji|se |ro |esi|nta|ara|iba|\u0142ib|nsa|tut| l\u2019|tri|ame|o o|ar\xE0|ist|a g|usi|i s| cu|io |ita|nes| ne|rt\xE0| tu|r \u0142| un|nto| ma| si|l p|ond|sos|tra|so |nsi|sun|esu|\xE0 p|e r|iti|ji |onp|ren|ont|tes|ste|in |ia |de\u2019|l s|rio|isi|ra |dis|ras|ghe|\u0142i |e f|sie|r d|i p|man|r e|nda|res|ca |nca|anc|a a|str|a i|o i|go | st| fa|n o|ia\u0142|sen|\u2019st| \u2019s|i c|ntr|ien| di|o c|ver|est|r a|o p|nti|l m|pie|nde|son|ego|ega|ari|r i|var| an|rim|a\u2019l|i o|e m|pod|imi| al|n p|pre|o s|co |ani|ri |uti|rus|tru|l\u2019i|et\xE0|e l| ca|ato| fo|\xF3 d|\u0142it| a\u2019|ant|dez| cr| me|ten|\xE0 \xE8|oda|\xF3 p|\xE0 o|den|en | vi|a v|o n|ne |rte|ltr|teg|nio|ini|or |sti|una|e\u0142i|i g| ze|\xE0 e|npa|ni |ers|a r|a \xE8| su|com| vo|ans|ja |\xE0 i| ar|fon|esp|tro|ote|rot|ura|re |o \u0142|cia|r t|\xE0 c|min|ene|alt|opi|eso|o\u0142o|n s|ute|e t|rse|anj",
    nso: "go | le|le | go|a g|lo |ba |o y|ng | ma|ka | di|ya | ya| ka| mo|a m|et\u0161|a l|elo| t\u0161|a k|ang|e m|o l|na |e t|man|wa |o t| bo|tok| a |e g|la |a b| ga|a t|we |oke| se|gwe|kel| ba|\u0161a |o a|o m|t\u0161a| na|e l|o k|t\u0161e|a s| to| o |ele|a d|o b|ago|ego|dit|t\u0161h|o g|oba|gob|e d|tho| e |\u0161o |ngw| ye|ong|g l|di |o n| tl|ga |swa|let|olo|tla|t\u0161w|mo |ane|ho |\u0161e |oko|aba|\u0161ha| kg|t\u0161o|wan|ela|hab| sw| th|g o|ola|ye |e b|a n|kgo|\u0161wa|eo |set|ito|e s|ona|log|mol| wa|se |oth|ao |eth|ogo|thu|to |eng|a y|o d|hut|e k|o s|net|kol|lok|a a|gag|rel|ire|e e|nag|agw| wo|ana|o w| yo|hlo|lel| bj|\u0161we|alo|aga|leg|wag| ph|yo |lwa|mel|pha|wo |get|kge|ano|aka|ato|lat|din|o o|hir|\u0161eg|o e|ala|mok|\u0161om| la|mog|nya|e y|lao| ts|mot|i g|ke | ke|kan|iti| me|kar|g y|gwa|eba|ohl|\u0161hi|hel|phe|oph|bo |bot|ume|pol|a w|sa | sa|gon| lo| am|are|gel|ale|a p|len|e n|at\u0161|it\u0161|rwa|o f|emo|edi|bon|bja|ta |tle|ban|no |u\u0161o|tlh|amo|wel|i\u0161o|ing|ge | ge|the|leb|o \u0161|ko |hla|bop|dir|e a|ahl|aem|mae|ntl|\u0161on| mm|mon| fi|lek|oka|uto|omo|i b|ret|ape|oge|lal| nn|o\u0161o|pel|okg|abo|gab|lon|lag|yeo|a f|ile|mo\u0161|kga|dik|\u0161i |yal|i l|tlo|a e|tsh|otl|elw|odi|i t| fe|med|dum|mal|ora|oll|hol| nt|jo |boi|lwe|i s|bat|hom|lho|ikg|tha|nel|mu\u0161|mmu|ha |apa|ne |adi|eny|iri|\u0161al",
    ban: "ng |an | sa|ang|ing|san| ma|rin|ane| pa|ne |n s|ak | ka| ke| ha|hak| ri|nga|ma | ng| ja|in |sal|lan| pe|n k|uwe|iri|g s|ara|alu|lui|gan|uir|duw|adu|mad|adi|yan|nma|anm|jan|asa|n p|we |g p|g j|pun|a s|a m|man|e h|nge|tan|n m|awi| la|kan|nin|ra |uta| ne|pan|ur | tu|ih |ala|aya|n n|wan|eng|nte|un |ngg|tur|ah | da|en | ut|ana|bas|beb|nan|lih| wi|apa| ta|are|aha|ent|iad|wia|eba|han|ian|ani|ten|din|wi |taw|aan|a n|gar|asi|n w|pen|ebe|da |ika|ngk|a p|keb|ama|ata|aje|n r|aka|ipu|kal|e s|saj|g n|nen|g k|ado|oni|ron|ero|jer|ela|dan|ate|ka |anu|dos|dad|nya|al |aki|i k|a t| wa|ami|ren|ksa|ega|sak|gka|nay|ewa|mar|nik|ep |e p|aks|ndi|sar|iwa|upa|era|neg|oli|ina|uni| pu| se|h s|pat|ban|lak|h p|rep|os |ran|a k|ali|ngs|aga|sa |ar |e m|ung|atu|arg|n l|usa|sam|ngu|ewe|tat|nip|swa| sw|n t| pi|n d|i n|a u|kat|osa|eda| mu|ena|e k| me|r n|lah|k r|nda|ayo|ida|um |uku|k p|gsa|kew| ba|ras|r p|wen|par|pak|k h|eka| ny|i m|end|ari|yom|gay|kab|uan|pa |gi |kin|kum|huk| hu|n u|h r|war|dik|mal|g t|ta |ti |sti|sap| su|s k|per| in|ntu|pol| po|car|rga|pin|eh |r m|tah|ant|nus|mi |idi|did|rya|ary| pr|ngi|kar|pag|gew|ha |k k|min|uru|ut |tut|ita|eta|dil|oma|ri |ust|mus|ira|g d|sio|gam| ag|as |abi|i p|g h|g r|il |awa|lar",
    bug: "na |ng | na|eng| ri|ang|nge|nna|ngn|gng|ge |sen| ma|app| si| ta|nap|ase|a r| pa|ddi|a n|ri |tau|a t|ale|edd|au |ega|ria| ha|ai |hak|len|e n|ias|ak |ga |a a|pun|inn|ing|ass|a s|nai|pa |nin|sin|ppu|ini|are|gen| ru|ngi|upa|g r|una|rup|ana|ye | ye|gi |ama|i h|lal|man|asa|enn|ara|le |i r|ila| de| ke|ssa|g n|ae | as|e a|san|a m|din|a p|di |sed|ane| se|e r|u n|ada|ann|ala|ren|e p| la|da |lan| we|nas|aga|ipa|i a|e s|pan| ad|wed|reg| ar|sal|pad|ole|i n|g a|lai|asi|pas|a k|i s|ung|rip|g s|ena|jam|ola| pe|ran|ppa|e m|i l|akk|gan|ngk|ong|map|ril|aji|ttu|kan|gar|neg| ne|gka|att|g m|ain| ja|nar|ett| e |k r|i p|nan|i t|ra |e d|ban|gag|bas|eba|beb|ata|sib|nen|i m|unn|iba| mo| wa|ebe|keb|uwe|de | te| sa|par|kel|g p| ba|kun|ura|a d|uru|mas|aka|bol| al|u r|ko |we |kol|tu |add|o r|e y| hu|pol| po|mak|deg| at|bbi|ian|elo|kko|ell|auw|nga|cen|iga|nat|g t|dan| di| tu|apa|uku|huk|ro |tte|ma |ngs|atu|leb|iko|sik|ssi|rga|arg|ekk|rel|uan|la |an |ece|pat|gau| to|ele|a w|e w|a y|lu |a b|gsa|sil|rus|ie |ire|ebb|oe |wet|rek|llu|ppi|tun|dec|wa |awa|baw|u w|ten|ter|ka |per|mat|g y|pak| an|lua|sse|pig|dde|nre|anr|ton|olo| ia|caj|nca|ona|nro|onr|sa |tur|k n|e h|u p|bir|lin|a e|eri|mae|e k|si |elu|a l|tam|ru |ntu|ade",
    knc: "nz\u0259|ro | a |be |ye | k\u0259|z\u0259 |mbe| ka|a k| ha|akk|abe|kki|hak|ndu| nd|a n|a a| ya| la|ad\u0259|ben|aye|en |inz|kin|yay|\u0259be|ji | mb|lan|ma |d\u0259 |eji|bej|\u0259 a|o a|aro|\u0259la|du |e m|k\u0259l|\u0259na|k\u0259n| ba| ga|ga |lar|e a|u y|an |rd\u0259| ad|anz|shi| sh|ard|\u0259ga| ku|au | au|e h|n k|a s|uro|wa | na| ye|so |obe| sa|ara|iya|kal|ama| n\u0259| su|amb|n n|in |\u0259nd|ndo|kur|inb|d\u0259g|u a|kam|na | fa| nz|and|ida|ba |\u0259 k|awa|la |nyi|a b| fu|d\u0259b|a l|n\u0259m|sur|e s|aso|ana|gan| ci| ab|a d|t\u0259 |a g|kar|d\u0259n|uru|a y|baa|\u0259 n|ru | da|wo |\u0259ra|ndi|ya | s\u0259|t\u0259n|ade|gad|asa|ta |aar|aa |al | as|aya|i k| du|e n| ta|uwu|din| t\u0259|nam|ata|e k|o k|am |a f|o n|t\u0259g|i a|\u0259mk|\u0259 s|nba|awu|iga|nga|wu |ala|utu|o w|da |nza|z\u0259g|\u0259li|gin|ima|z\u0259n|u k|adi|owu|cid|\u0259wa| wa|san|\u0259gi|laa|awo|de |bem|fut|n a|wan|rad|do |ali|i n|mka|e l|u s|z\u0259b|o s|ayi|wur|n y|ibe|iwa|\u0259g\u0259|za |mar|a t|wal|m\u0259r| m\u0259|tu |nd\u0259|az\u0259|wum|fuw|kun|g\u0259n|uma| ng|o g|ema|yir|gay|o h|on |tam|kat|ada|lmu|ilm| il|jam| ja|dob| ny|d\u0259w|yaw| ay|\u0259n |hir|i s|liw|ela|bel|how| ho|at\u0259|nat|iro|aid|z\u0259l|lt\u0259|hi |tin|dum|nbe|o t|\u0259 f|irt|rta|n d|kiw|a h| wo|mu |sad|\u0259 h|\u0259d\u0259|taw|lil|dal|sha|n f|iwo|o f|enz|diy|\u0259di|s\u0259d|yi |\u0259ny|ang|nab|nya|wob|unz| aw| ra| ji|lam| al|nad|wow|ram|\u0259 y|dar|a i|ut\u0259| yi|u n|di |kas|fan|\u0259nz|t\u0259b",
    kng: " ya|na |ya |a k| na|a y|a m| ku|a n|u y|and|a b| mu|wan| ba| lu|yin|tu |ve |yan| ki|ka | yi|nda| mp|a l|di |ndi|la |ana|ntu|si |so |da |ons|e n|mpe|nso|aka| ke|pe |mun|unt|lu |i y|alu|sal| ma|o m|luv|ta |ina|nza|ke |u m|e y|uve|ndu|ala|u n|i m|za |ban|amb|u k|isa|fwa| ko|to |kon|ayi|ma |du |kim|ulu|o y|kan| me|wa |usa|kus|anz|ama|ang|end| ve|yon|nyo| ny|a v|a d| to|i k|nsi|ins|i n|sa |mos| mo|mbu|e k|und| bi|osi| fw|ika|kuz|len|uti|imp|mab|uka|ata| le|ind|vwa|tin|pwa|mpw|kuk|ba | at|kis|adi|mba|olo|ngu|bu | di|uta|mut|lo |sam| sa|sik|isi|e m|su |ila|ula|e l|mu |usu|abu|nga| nz|lus|yi |yay|ngi|but|o n|ni | nt| ka|dya|kak|dil|esa|amu|ti |imv|o k| bu|bal|e b|wu |awu|kul|ant|gu |ngo|inz|bun|a t|mpa|utu|dis| dy|nka|ank|mvu|kin|u f|iku|ong|uzi|zwa|i l|bim|sad| mb|vuk|dik|uzw|lam|tan|mef|idi|kat|lwa|fun|kuv|ga |ken|bak|ing|luz|baw|bis|yal|uya|luy|bay|nsa|mak|usi|mus|nta|ibu|kub|a a|atu|ufu|uvw|i a|ani|swa|uza| ni|ela|tuk|kol|lak|uso|ola| ns|twa|uko|pam|kut|bam|i s|eng|ku |umb|don|ndo|yak|i t|iti|mbi|eta| nk|iki|gi |uku|a s|luk|sol|nzo|te |nak|oko|mam|tal|efw|pes|dib|u b|ati|gid|uke|nu | nd|umu| vw|ilw|dus|luf|zo |u t|mvw|met|bum| ng|sul|ima|wel|kwe|ukw|zol|yam|ota|kot|lan|zit|i b|i v|kun",
    ibb: " nd|ke |e u| mm|ndi| ke|me |de |e n| em|o e|en |nye|mme|owo| en| ow|wo |yen|ene|mi |emi|ye |i e|e e|eny| un|nen|eke|une|edi| ek|e o| uk|et |n n|ne |e i|n e|e m| ed|e k| ye| es|ana|em | id|ede|esi| mb|un |di | nk|iet|kpo|na |ukp|sie|kem|kpu| in|kie|eme|did|ie |idu| nt|nam|am |ndo|o u|o o|mo |o n|mmo|yun|t e|din|dib|kpe| uf|o m|ked|nyu|no |ded|o k|an |on |nkp|e a|du |m e|iny|kpa|po |ho | kp|ade|om |ina|dut|ono| ub|m u|uke|bo |ikp|i o| ki|ini|bet|mbe|ida|t m|ode|in |oho|wem|uwe| uw|bio|ut | ot|ru |uru|pur|uto|ni |i m|do |fen|omo|dom|u u|ok | us|to |dik|iso| ut|mde|tom|ibo| is|n i|ri |o i|oki|mok|edu|ide| et|a n| on| ak|diy|ak |nek|a e|n o|i u|man|u o|puk|akp|pan|idi|m n| ob|ara| or|a m|op |a k|t k| ny|ema| as|io |kar|pon|nwa| ik|oto|boh|ubo|n k|ufo| an|i k|m k|k n|pem|uka|o a|i n|uk |ed |wed|nwe| nw|usu|uan|te |mad|ti |e y|a u|asa| mi|obi| ef|n m|m m|dud|sun|n y|ka |o y| ey|t i|ro |oro|ond| of|ra |aba|tod|fin|re |nte|nde|ko |efe| ab|k u|dis|n u| eb|ony|pa |nti|pe |med|da |ndu|mbo|eye|dem|aha|ban|ena|nka|san|i a|sop|ibi|sin|ion|eko|se |he |ruk|oru|eto|sua|d e|odu| od|a o|mba|ama|fok|iok|a a|anw|mek|so |ufe|m o|kon|k m|ha | se|si |asi|bas|ufi|ito|dit|ere|ike|son|ori|pep|fon|u n|a y|bon",
    lug: "a o| ok| mu|wa |oku|nga|mu |ga | ob|a e|tu |ntu|bwa|na |a a|ba |ang|ra |a m| ng|wan|aba| n |a n|li |oba|a k|unt|la | ab|era|a b|ibw|mun|u n|ka |ali|tee|ate|i m|uli|bul|obu|eek|u a| bu|dde|za | ku|ana|ban|sa |edd|ala| eb|mbe|iri|ye |gwa|emb|omu| om| ek|u b|ant|ira|e o|n o|be |amu| en|eki|kwa| er|dem| ed| ki|nna|okw|ama|kuk|eer| ye|eri|kus| ba|ggw|kol| wa| em|usa|ula| am|inz| ly|eka|any|ola|i e|ina|kwe|o e| eg| ky|ekw|u m|mus| bw|kir|ere|ebi|u e|ri |n e|uyi|a y|y o|a l|onn|uso|u k|ger|e e|bal|egg|o o|mat|zib|izi|aan| at|awa|no |ko |yo |bwe|yin|kul|bir|zes|wal|aga|nge|ako|gan|ebw|nza|lin|esa|e m|oze| ma|riz| te|nyi|kut|ya |ufu|kub|sin|we |ngi|obo|kan|nka|yen|eby|y e|gir|eta|una|aka|lye|tuu|wo |bee|u o|ku |i y|ino|kin|e b|a w|isa|o b|sob|zi |e n|wam|imu|e l|uku|bon|de |san| by|ata|wat|iko|kuy| ag|boz| al|ngo|lwa|umu|ulu|utu|uki|ewa|taa|o n|ong|si |nsi|by |e k|muk|usi|rwa|ne |i o|i n|enk|bye|rir|ma |kug|mbi|iza|lal|uko|kis|enn| og|ole|kye|a g|asa|add|ani|nya|sib|ens|ni |ini|uka|i k| aw|uga|gi |yam|n a|tab|uma|umb|kyo|wen|uwa|bib|wee|ing|a z| ey|ze |emu|ete| et|tew|a t|yiz|mul|awo|u g|nzi| kw|tal|o a|o k|fun|afu|and|i b|ibi|ung|ro |amb|igi|aku|saa|baa|nyu|yig|ayi|gya|wet|kik|go |a s|ti ",
    ace: "an |ng |eun| ha|ang|oe |peu|ak |on |ngo|gon|ah |nya| ta|na | ny|ung| ng|reu|yan| na| pe|ure|meu|roe| ke|eut|hak|keu| me| ba| ur|at |teu|ee |han|a h|dro|ban| di|ara| be|ata|g n|iep|tie|am |eur| sa|nan|jeu|ut |n n|ep |eug|tap|seu| la| te| ti|uga|e n|euk| da|ala| at|a n|eba|beb|awa|ong|ra |tan|n t|eum|eh |n b|p u|ih | se|nda|h n|a t|a b|h t|ape|eu | pi|oh |eub|e p|lam|e t|ai | ma|um | si|dan|eul|asa|t n|und|neu|ana|n p| wa|n a|bah|lah|and|lan|wa |euh|n k|nyo|n h|eus|ula| bu|k t| je| dr|anj| pa|ma |g s|n m|h p|eng|nga|ran|n d|om |hai|a s|yoe|e b|mas|san|ngg| ra|ta |beu|g d|nje|taw|uka|ek |a k|una|a m|ura|yar|sya|gan|soe|n s| li|sid|ya |sab|aka|k n|ka |dum|ndu|har|ot |di |idr|aya| ka|kat|e u|e d|ok |a p|bat|aba|euj|gah|adi|lak|pat|et |n j| ja|kom|uko|kan|en |asi|ari|t t|aan|un |h d|sa |ame|ate|ama|sia|oih|usa|h h|g k|i n|sal|ila|bue|dee|lin|h b|ieh|g p|bak|aja|huk|ade|k m|dip| in|lee|uny|uh |rak|dar|uta| so|gar| ne|nto|ant|rat|uja|h s|aro| le|g h|nta|ep\u2010|ina|k a|uma|t b| ji|don|gro| hu|k h|ile|t h|t s|ngs|gam|aga| ag|m p|n l|heu|e s|ahe|a l|ane|e a|ggr|\u2010ti|p\u2010t|g b|ue |toe|jam|oe\u2010|eud|k k|ngk|ika|ino|ute|ie |wah|ham|n u|taa|yat|k b|tam|sam|a d|ia |man|use|t l|uk | an|aso|ga |g m| ya|ri ",
    bam: " ka|ka |ni |a k|an | ni|kan| b\u025B| la|i k|la |ya |n k|ye | ye|\u0254g\u0254|na |li |\u025B\u025B |b\u025B\u025B|\u025B k|ali| ma| i |man|sir|ra | da|en |ama|g\u0254 |wal| wa|ira|n n| k\u025B|m\u0254g| ja|a n|a b| mi|ma |a d|ana| m\u0254| ba|\u2019i |\u0254r\u0254|min| o |iya| si| sa|in |ara| na| k\u0254|i m|i j|dan| k\u2019|i d|a s|len| jo|b\u025B |jam|a m|\u025Br\u025B|i n| n\u2019|a l|a y|k\u0254n| f\u025B|k\u025B | t\u025B|iri|ari|\u2019a |aw |\u025B s|a i|\u0254n\u0254|i t|\u025B b|n b|ani| an|riy|sar|\u025B m|t\u025B |r\u0254 |ko |a w|i b|si |asi|a t|k\u2019i|\u025Bn |o j|a f|a j| fa|den|aya|n\u0254 |n y|i s|ale| de|ang|aar|baa|ila|ala|kal| di|inn|tig|o b|\u025B j|\u0272a |i f|olo|nu |nnu|osi|jos|raw|kun|ati|e k|w n|\u025B n|aga| se|\u0254 m|n\u025B |in\u025B|nti| ta|lan|b\u0254 |i y|\u0254 b|don|ga |ugu|a a|f\u025Bn|da | j\u025B|ig\u025B|\u0254n |\u0272\u0254g| \u0272\u0254|n\u0272a|u k|ada|bil|abi|r\u025B |n\u2019i|o l|\u0254 k| fo| a | ti|aba|nw |jo |n i|a \u0272|go |\u0254 s|i\u0272\u025B|o m|y\u0254r|n o|n\u2019a|ri |h\u0254r|i h|g\u0254n|afa|kab|un | ko|i l|aka|lak|on |e m|igi|a o| b\u0254|o f| s\u0254|n f| fi|ant| h\u0254| c\u025B|\u025B l|dam| ha|aay|maa|fur| fu| ku| t\u0254|ti |ile|gu |m\u025Bn|riw|e b|\u2019o |e f|iwa|\u025B y|uya|nna|n m| do|ago|nga|kar|nka| du|o k|\u0272\u025B |n w| j\u0254|iir|n d|fan|oma|lom|wol|nin|n j|c\u025B |u b|ili|a h|nen|\u0272\u025Bn|ade|\u025B\u025Br|u d|nba|ru |uru|t\u0254n|\u025Bku|j\u025B |dil|gan|i i|sug| su|w l|\u025Bm\u025B|w k|uma|ew |f\u025B |aju|\u0254 o|di\u0272|\u025B i|\u0254 n|s\u0254r|isi|\u025Bya|ank| t\u2019|\u0254n\u0272|r\u0254n|i \u0272|wa | b\u2019|taa|anb|mad|had|lu |yir| yi|amu|aam|lad|\u025Bna| \u0272\u025B|sag",
    tzm: "en | ye| d |an | n |ur | s |ad | ad|h\u0323e|lh\u0323| lh| gh|agh|n i| i |\u0323eq|d y|n t|eqq| ta|ett|qq |s l|dan| is|gh |la |hur|ell|ra |d t|r s|ghu|is | na| am|nag|i t|mda|ll |n g|a y|yet|t i| te| ti|di |n a|l a| di|akk|in |ara|a d|n d| ar|ma |ghe|n l|ull|it |edd|dd |kul| ku|amd| ur| id| wa| we| ma|a n|q a|li |rt | yi| ak|d a|as |a t|lla|men|es |d i|a i| le|sen|lli|lel|a a|n s|t t|ar |na |n n|eg | tm|n y| dd|tta|t a| as|r a|ken|kw |kkw|twa|i w|n u|d u|deg|mur|t n| tu|s d| ag|at |wen|gar|i l|win|ttu|wak|n w| tl| de|s t|d\u0323e|i n|hel|d l|tam| se|rfa|wan|w d|urt|er |h d|iya|gi |sse|yes|erf|zer| tt| ik|ddu|q i|h\u0323u| in|tle|nt |hed|r i|wa |arw|mga|idd|sef|fan|ize|n m| im|ya |udd|ttw|i u|uh\u0323|mad|tim|s n|i d|emd|wem|tmu|ef |ame|rwa|i g|\u0323en|id\u0323|ddi|ih\u0323|ili|ess| u |el |t d|awa|msa|lan|a l|kke|tte|ikh|em |wad|way|\u0323ud|s y|mma|s k|i i|ant| ya|siy|\u0323r\u0323|un |agi|dda|til|khe|med|tes|ana|taw|l n|d n|chu|all|yek|am |g w|ah\u0323|r d| iz| ne|nun|anu|qan|lqa| lq|t l|iwi| ss|den|gha|ert|der|nes|man|tag|s u|hwa|ehw|yeh|ala|ila|lna|eln| la|r\u0323r|ray|s\u0323e|yed|iwe|n k| l\xE2|yen|ile| il|ha |ski|esk|lt |hul|ekh|del|i a|kra| kr|yn |ayn|a s|h a|ir |ezm|net|eh\u0323|awi|ki |u a|leq|fel| fe|ssi|use|ine|il |r t|tem|edm|hef|ail|aw |naw|yas|asi",
    kmb: "a k|la | ku|ya |ala| mu| ki|a m|kal| o |u k|o k|ni | ni| ky|mu | dy|dya|a o|lu |ang| ya|tok|kya|nga|na |so |oso|a n|oka|nge|mba|i k|a d|kut|xi | wa|kwa| ka|mut|hu |elu|thu|ba |uth| kw|uka|gel|ka |a i|wal|wa |uto|ene|ban|ga |i m|kuk|ku | mb|e k|u m|ne |ana|kik|u n|a y|ngu|iji| ng|u y|ela|u w|i y|ixi| mw|kit|kel|ye |ika|wen|isa|nda|ji |oke|u i| ji|ena|and|und|kil|ilu|ung|ke |iba|ila|aka|a w|o w|yos|ten|kus|ulu|kub|e m|ta |alu|sa |oxi|mox|amb|olo|kum|gu |wos| wo|wat|ate|muk|gan|lo |tun|du |ndu| it|mwe|kan|san|kis|ita|o m|luk|imo|ong| ph|kye|a t|i d| ye|di |ato|nji|kij|sok|idi| ix|u d|kud|u u|ula|tes|we |e o| ke|a s|o i| di|uku|da |udi|ma |lun|lak|eng|ele|wij|yat| we|nu |wan|uba|e n|hal|pha| se|e y|yen|kib|a j|uke|ki |o n| yo|ito|itu|a u|i n|jin|kwe| im|lon|u o|uta|su |i w|ja | ja|utu|kat|iki|fol|ute| ut|kul|i u| en|kim|adi|ikw|tal|esa|nde|dal|yan|ngo|fun| ko|jil|eny|i o|uki|nen| ik|umu|lel|atu| uf|ing|uso|vwa|o y|esu|u j|ge |ufu|lan|o d|nyo|jya|uma|i j|jix|ukw|usa|unj|ite|o a|kuz|sak|dib|kyo|mun| os|mbo|imb|go |kos|u p|ijy| ib| tu|te |i i| a |han|xil|exi| il|kam|dit| un|a a|ilo|gam|kwi|tul|ivw|ubu|lul|a p| so|iku|uni|se |oko|o o|mwi|ote| to|kex| uk| bh|ufo|e a|ind|bul|sen|inu|ngh|kiv",
    lun: "ng | mu|la | ku|a k|di |aku|tu |chi|g a| a |ntu|mun|ma | ch|a n|unt|a m|ndi|ela| we| na|aka|ima|ind|jim|eji| ni|i m| in|u w|a i|wu |i k|a w|shi|awu|hi |lon|u m|wej|sha|ing|kul|wa |nak|i n|ala| ja|na |ung| kw|muk|ulo|kum|ka |a c|hak|cha|iku|ewa|wen|a h| wa|g o|u j|kut| ha|ana|vu |ovu| ov|yi |idi|u c|him|nik|ong|adi|mbi|kwa|jak|kuk| an|ang|tun|bi |nsh|tel|ha |esh|amu|han|kus|kwi|ate|ila| he|uch|ula|imb|ilu|a a|kew|enk|uku|mu |u a|hin|a y|zat|nke|u n|kal|hel|ond|i a|ham|eka|eng|mwi|a d|itu|and|del|nde|wak|ins|nin|i c| ya|ona|mon|ina|nji|i h|ach| yi|ama| ak|nat| mw|nyi|kin|umo|lu |ata|uma|sak|ku |udi|ta |ati|uza|kuz|mul|wes|ich|i y|awa|u k|uta|muc|i j|wal|uka|kuy|uke|wit| di|yid|naw|kam|bul|ayi|wan| ko|i i|kad|waw|akw|ni |ken|ji |uki|iha|dik|u y|g e|ush|mbu|si |osi|kos|ahi|ika|ish|kud|ash|twe|atw|any|dil|hih| ye|da |eni|kwe|wil|imu|dim|li |ya |kun|yin|g i|nan|yan|win|iwa|din|tam|etu|ant|amb|mwe|his|nda|hik|til|ule|umu|was|inj|jin|hu |nam|mpi|iki|wah|hiw|kuh|jil| da|eyi|ney| ne|isa|hid|usa|jaw|wat|wun|tan|umb| ma|uya|una|end|lun|pin| ji|ahu|nka|omw| om| ny| i |hen|che|yej|wik|u h|eta|tal|kuc|ulu|sem|wet|fwe|twa|utw|uyi| hi|iji|iwu|mpe|omp|ilo|yil|nic| en|a e|iyi| at|haw|lek|mba|emb| ew",
    war: "an |nga|ga | ng| pa| ha| ka|han|pag| hi|in | ma| an|ata|mga|hin| mg|kat|ay |ya |a m|a p|gan|on |da |n n|n h|ug |n p|n k|ung| ug|iya|a h|a k|ha |n i|adu|n m|dun|tad|ada| iy|sa | o |ara|may|a n| ta| di|a t|n a| na|y k|o h|pan|kad|tag|n u|yon|ags|ud |o n|ang|al |a s|ana|gsa|gad|a u|o p|man|syo|asa|ala| ba|ag | in|a i|g h|n b|agp|asy|awo|ray|war| wa|to |a d|wo |a a|usa| us|g a|nas|ina|was|taw|nal|ing|gpa|ali|iri|dir|agt|i h|ra |ng |aha|ri |bal|san|ad |kas|aka|g p|o a|a b|ida|awa|hat|no |g m|ini|uga|ahi|y h|o m|tan|ili| bu|uha|buh|gka|agi|bah|aba|i n| su|tal|him|at |pin| pi|hiy|kan|int|mo |n t|did|a o|aya|sya| ko| tu|nah|nan|iba| bi|n o|od |agb|la |kon|lwa|alw|gba|aho|tra|uro|o u|l n|ona|yo |ho |pam|o k|agk|ano|d a|sud|asu|gin|ngo|ni | la|hi |as |rab|uma|ton|os |par| sa|sal|ati|ko |iko|upa|lin|ami|gar|ban|n d|ern|gi |aag|abu|a g|kal|d h|aga|yan|n e|yal|d m|gtu|ak |mil|rin|ba |lip|mah|aud|lau|ka | so| ig|lig|ama| ki|ihi|tik|ras|aso|mag|gud|g i|tun|g k|duk|osy|sos|kau|uka| un|hon|n s| pu| ib|ro |imo|tub|mak|pak|ila|n w|yer|bye|ent|ito|ika|amo|it |sug|n g|dad|ira|edu| ed|tum|aup|ngb|til|non|anu|pod|upo|sak|sam|ari| pr|agh|alu|ato|ta |nta|gon|lik|bli|s h|d i|k h|uyo|ig |uli|bul|dto|adt|isa",
    dyu: "a\u2019 | k\xE1| k\xE0|ye | ye|k\xE0 | \xE0 |ni |la | b\u025B|\xE1n |k\xE1n| la| ni|ya\u2019| i |\u0254g\u0254|ya |k\xE1 |m\u0254g|a k| m\u0254|b\u025B\u025B|\xE1 k|\u025B\u025B |na |\u0254r\u0254|n k| m\xED|\u2019 y|m\xEDn|\xEDn |i y|\u2019 k| be|\u2019 l|be | ya| k\u025B|te |ma |\xE0 k|\u2019 m| te| j\xE0| w\xE1|n n|nya|\u025B k|\u025Br\u025B|i\u2019 |a b|w\xE1l|ra |\xE0ma|\xE1li| \xF2 |ima| n\xED|j\xE0m|\u025Bn |g\u0254 | m\xE0|e k|\xE0 l|\u0254\u2019 |lim|n\xED |n\u2019 | l\xE1|iya| k\u0254|\xE0 \xE0|o\u2019 |e \xE0|e b| h\xE1|r\u025B |ana|man|r\u0254 |n b|i k| s\xE0|\u025B y|\xE0 m|e s|\xE0 b|li\u2019|\u0254n\u0254|k\u0254n|h\xE1k| d\xED|gb\u025B| b\xE1|n y|ara|b\u025Bn|\u2019 s|k\u025B |m\xE0 | b\u0254|\u2019 n| k\xF3|aw |\u2019 b| s\u0254|riy|\xE0 y|a m|n\u0254 |e m|s\xE0r|a j| s\xED| f\xE0|\u0254 k|\xE0ni|\xE0 s| gb|k\u025Br|s\u0254r|y\u025Br| y\u025B| f\u025B|g\u0254\u2019|n m|b\xE1a| s\xEC| t\xE1|\xE0ri|na\u2019|e w|y\u0254r|a d|i m|a s|a n|\xE1k\u025B| l\xE0|l\xE1 |\xE1ar|d\xED |\xE0 i|ali|a f|en | c\u025B|b\u0254 |an\u2019| d\xE0|yaw|\xF3lo|\u2019 t|d\xE9n|\xECgi|s\xECg| \xE0n|\u2019 f| s\xE9|\u0254 s|\xE1na|\u025Bra|\xF3go|b\u025Br| \xF3 |a t|w n|\u0254n |ra\u2019|e i|\xE0 t|i \xE0|\xE0 d|si |se | se|\u2019 d| a |aya| \u0272\xE1| t\u0254|c\xF3g| c\xF3|s\xED |f\u025Bn|i b|\xE0ra| m\xE1|\u025Bya|lan|k\xE0l|\xE1 d|\u025B l|\u0254 \xE0|nga|n s|a w|\xE0ng|li |a \xE0|\u025B\u2019 |\xE0 n|ko | \xED | d\u0254|g\u0254n|e \xF2|a y|t\xE1 |\xED i|i t|\xE0la| na| d\xF2|so\u2019|u\u2019 |e\u2019 |r\u0254\u2019|a i|a g|ina|kan|nin|\u0254ny|a h|k\xF3 | \xF9 |ili|\u0254 b|w l|k\u025By|e n|den|ama| d\xE9|f\xFAr| f\xFA|i n|i \u0272|\xFAny|d\xFAn| d\xFA|ma\u2019|k\xF9n| k\xF9|\xF2n |d\xF2n|i l|e d|ga |nna|go |\xF2 k|i s|len|k\xE9l| k\xE9|\xED t| n\xE0|\u025B n|a c|i f|\u025Bnn|d\xE0n|\xED \xE0| l\u0254|d\u0254 |tig|\xE1ki|r\u0254n|h\u0254r| w\xF3|da\u2019|gid|\u0272\u0254g| \u0272\u0254|la\u2019|\xFAru|\xF2 b|ow | b\xE8| f\xE1|\u025B t| y\u0254|\u0254 y|j\u0254n|\xECna|m\xECn| m\xEC|\u0272\xE1n|\u025B b|e j|in |\xED y|\xE9le|b\xF3l|\xE0ga|\xEDin|d\xEDi",
    wol: "am | ci|ci | sa|sa\xF1|a\xF1 | na|it | ak| am| mb|lu |ak |aa |\xF1 s|mu |na |m n|ne | ko|al | ku|baa|mba|te | mu|ko | wa|a s|\xF1u | ni|u n| te| ne|nit|u a|e a| lu|t k|i a|oo |u m|ar |ku |ay | it|pp | do|u k|gu |u y|\xE9ew|r\xE9e| r\xE9|war| ta| \xF1u|i w| bu|xal|llu|\xE9pp|oom| li|u c|on | xa|ul |\xE0ll|w\xE0l| w\xE0|loo| yo| di|kk | ya| aa|u d| gu|yoo|oon|i d|i b|m\xEBn| m\xEB|fee|doo|bu |nn | bo|ew |e m|o c|r n| xe|eex|i m|boo| yi|nam|aay|m a| nj|ara| du|ju |xee|yu |en |een|naa|uy |ana|enn|aar|aju| bi|taa|ama|igg|oot| l\xE9|yi | pa|di | aj|ti |\xEBn |okk|k s|taw|lig|g\xE9e|ral|ee |u l|i l|m m|und|dun| de|li |u j|n w|an |w m|ala| me|eet| se|axa|ata| ba| so|n t|a a| d\xEB|m c|yam|mi |\xE9ey|gg\xE9|ota| gi|ir |ewa| an|a m|aam| ja| ke|ngu|om | su|a d|see|amu| ay|ax |ex |wfe|awf|dam| mi| ng|ey |p l|i n|o n|u t|a n|ool|jaa|ken|une| ye|la |n m|k l|kan|a l|et | yu|bok|mbo|u x|i t|\xE0ng|j\xE0n| s\xEB|k i|nee|i j|e b|men|ok |em |ndi|i k|\xF1 \xF1| lo|m g|nda|\xF1oo|kun|opp|ali| ti|laa|j a|l x|n n|lee|nd | da|ada|aad|are|nj\xE0|eem|y d| fe| jo|y a|l\xE9p|tee|aw |l c|wam|k c|n a|l l|nja|\xEBng|le |a b| mo|aan| fa|e n|m r|oxa|dox|n c|l a|ska|ask| as|aat|a c|mul|l b|aax|u s|y t|eg | j\xEB|k n|ng |g m|gi |gir|k t|\xEBy |s\xEBy|\xEBra|g\xF3o|kku|u\xF1u| b\xE9|tax|ba |e s|m s|i r|i c|k b|a\xF1u|t a|u w",
    nds: "en |at |un | da|n d| de|een|dat| un|de |t d| ee| he|cht|n s|n e|sch|ht |er |ech| wa|rec|tt | si| to|vun| vu|ett|ten| re| ge|n h|ver|nne|k u|elk| el|t w|ien|lk |sie|to |het|gen|n u|t u|n w|orr| an|n v|r d| in| ve|ch |war|ann| or|\xF6r |t r|rn | f\xF6|it |rer|ner|f\xF6r| st|rre|den|t g|n f|up | up|eit|t a|t e|rie| fr|aar|nd |ich| sc|chu|wat|n g|fri|nn |ege|on |oon|rrn|daa|t h| bi|is | is|rt |ell| se|hte|len|n o|n k| ma|kee|in |ik |lt |e s| mi|n i|aat| we| na|ven|hei|t s|t t|hn |lle|n t|n m| dr|ok | ok|doo|ers| ke|se |lie| s\xFC|nsc|ken|n a|arr|sta|\xFCnn|gel|r s|ren|rd |che|ll |ill|he |e a|nen|ene|men|ie |ins|ahn| gr| wi|ede|kt |\xF6ff|r\xF6f|dr\xF6|raa|sik|llt|n b|an |kan|ard|und|e g|gru|dee|ff |s d|sse|s\xFCn|all| ka|run| d\xF6|eke|st | do|ere| \xFCn|ehe|ebb|heb| gl|min|e e|ens|taa|rch|\xF6rc|d\xF6r|ig |nee|maa| so|al |aal|cho|tsc|e f|ieh|e v|t v|\xFCnd|iet|t m|enn|p s|el |h\xF6r| wo|t o|t n| fa|iht|eih|hen| al| ar|bei|rbe|arb|pp |upp|hup|e w|ehr| eh|utt| be| ut|na |inn|nre|lan|nst|ats|huu|as |weg|t f|e r|\xF6ve|eel|et | ni|mut| mu|pen|t b|a d|wen|ul |uul|e d| ah|str|eve|lic|ert|aak|hee|t k|ste|erk|\xFCss|d\xFCs| d\xFC|t i|der|iek|e m|mit|d d|nic|ent|gt |anr|set| as|aaf|tra|art|oot|r t| eg|ach|t l|l s|ter|akt|and|ame|hon|nat|n \xFC|r e|ite",
    fuf: " e | ka| ha|ndi|al |de |di |and| no|han|no | ma|o h|nde|e d|aa |e n|dyi|he |i e|un |a n|ala|dhi|yi |la |gol|re |dho|ka |eed|ho | wo|kal| dy|maa|dhe|o k| bh| ne|ko |ann|ni |hi | dh|bhe| nd|edd|won|ol |e e|ddh| mu|haa|ned|mun|e m| le| sa|i m| go|nnd|taa|aan|e h| fo|ede|eyd|ley|dan|e k|gal|aad|ii |i k|o n|sar|ond| fa|en |dya| ko|e b|tta|a k| he|ow |ana|uud|adh|iya|riy|yaa|bha|aak|ani|ett|het|ngu|aar|ydi|ari|i d|e f|i n|tal|le |ral|ira|ita|oni|ya |oo |na |nga|goo|dir|ndh|nda|ee |ydh| ta|e l|are|e g|ina|n n| wa|faa|fow| hu|i w| fi|akk|naa|ree|e w|udh|yan|ugo|i h|to |oto|nan| ng|oot|dyo|udy|oll|ore|fii|kko|mak|e s| da|a d|l m|on |dhu|dii|iid|ude|aam|i f|a e|o f|ady|den|n m|yee| on|e t|laa| la| na|l d|e a|idy|l n|l e|fot|ke |awt|lle|oor|in |o e| do|ubh|n k|a h|a b|a o|tan| ya|yng|att| ho|an |ake|nya|hen|a l|ewa|hun|i s|i t|mo |amu|te |n e|huu|taw|tor| o | ad|lli|onn|bon| bo|dee|bhu| an|ere|hoo|n h| ny|woo|iin|o w| mo|ku |er |der|ota|n f|dha|ant|l h|wti|tin| ke|tit|l l|yam|o b|aal|l s|a f|guu|ell|edy| se|und|n d| ga|ago|a t|eyn| ku|l g|gur|ama|a w|a m|oon|ndu|rew|waa|u m|nee|mu |tii|ri |nta|hin|wal|kaw|bhi| de|tug|dud|ure|uur|hey| fe|wad|do | si|too|o s|ing| te|tay|eta|o t|adu|ang|rda|urd",
    vmw: "tth|la |thu|a e|na |a m|ana|we |hu |kha| mu|a o|awe|ela|wa | ed|to |ire|ala|hal|dir|edi|ito|eit|rei|ni |mut|aan| wa|a w|u o|akh| on|a n|haa|ya | ni|o y|a a| yo|wak|utt|nla| ot| oh|iwa|ka |okh|att|oha| n\u2019|the|oth|mwa|mul|ari|ne | si|iya|aku|apo|lap|unl|kun|aka| el| wi|tha|ott| ok|ha |oni|e m|e a| at|ale|le | sa|e n| va|ene|ihi| aw|owa|o o|ett|e s|ele|hen|hav|oot|lel|ta |moo|ula|amu|iha| kh| en|e o|han|o n| ak|o a|ota| mo|i a|e w|po | mw|row|nro|ara|\u2019we|anl|i m|e e|de |ade|aya|a s|waw|ihe|ra |hel|eli|dad|a i|o s|ina|vo |a\u2019w|nak| ah|lan|i e|i o|ika|sin| et|wi |eri|n\u2019a|onr| ya|ri |var|ona|liw|hiy|nna|aa |wal|u a|a v|kan|oli| so|ko |huk|her|hiw|riw|avo|u e|wan|thi|aha|kel| an|eko|tek|hwa|sa |yot|itt|e k|uku|laa|riy|una|hun|ntt|yar|khw|ane|ath|pon|e y|o e|iwe|lei|ali|kho|wih| ep|n\u2019e| es|ida|ani| a |nih|n\u2019h|vih|avi|him|ei |lo | ma|aki|kum|i n|i w|nkh|uth| nn|a y|ahi|ile|rda|erd|ber|ibe|lib|i v|ia |ute|ole| it|som|i s|yok| na|ola|nuw|nnu| eh| yi|va |mih|saa|lih|hop|\u2019at|man|hik|a k|ikh|iri|nin|mu |elo|\u2019el|yaw|tte|mur|ont|ila|lik|hol|u s|uma|ma |uwi|inn|ehi|u y|nal|kin|saw|enk|in\u2019|nan| wo|tti|ena|mak| ek|pel|ope|oma|sik|epo|ulu|ro |ira|wir|nli|pwe|mpw|emp|lem|sil|pot|tel| oo|iko|esi|n\u2019o|era",
    ewe: "me |le |ame|e a|wo |kp\u0254|\u0192e | am| si|\u0256e | me| wo| le|si |sia|e d|a\u0256e|esi|be |p\u0254 |e l|la |e w| \u0256e| la| \u0192e| kp|na |e e| m\u0254| du| be|a a| a\u0256|nye| dz|e s| \u014Bu|uk\u0254|duk| na|e n|ome|ye |dzi|e m|kpl|e b|nya|\u0254kp|p\u0254k|\u0254 a|ple|ke |\u0254 l|\u0254nu|woa| o |iwo| nu|\u0254 m| al|evi|u a|awo|mes|\u0256ek|nu |\u014Bu |o a|\u0254w\u0254|e \u0256|n\u0254 |ekp|gbe|m\u0254n|k\u0254 |\u0254me|e\u0192e|eke|lo |alo| e\u0192|i n| ny|o n|o m|ya |dze| ab|ia |e \u014B|e k|siw|iam|o d|ubu|bub| bu|o k|zi |ukp|li |a m|w\u0254 |nuk|mek| ha|i s|kpe|e \u0192|eny|any|\u0254 s| go|e g| li|mev|\u014But|eme|akp|a\u0303 |an\u0254|gom| ey|bl\u0254|d\u0254w|m\u0254 | w\xF2|en\u0254|tso|iny|\u0254\u0256e|b\u0254 |oma|\u0254na|a k| ta|e t|to |n\u0254n| gb|ia\u0256|\u0256es|\u0254e |bu |egb|a s|vi | \u0192o| d\u0254| he| to|a \u0192|o e|\u0256o | \u0256o|ele|w\u0254w|aw\u0254|i l| an|l\u0254\u0256|abl|\u0192om|e h|i w|a n|w\u0254n|i d|ene|oto|yen|\u0254 \u0256|meg|i a|\u0254 \u0192|x\u0254 |ti | ts|afi|wom|agb| ag|nan|so |uwo|o g|\u0254n\u0254| vo|e\u0256o|t\u0254 |a l|et\u0254| at|o \u0192| ad|ee |se | se|ne | x\u0254|gb\u0254|uti| ma|ovo|vov|vin|\u0254wo|w\xF2a|i b|i t|a \u014B|a d| af|ats|e\u014Bu|e x|\u0256ok|o l| ne|ado|e v|de |\u0254 b|ta |eye| ka|g\u0254m| g\u0254|te |a e|ben| es|ana|a t|i \u0256|r\u0254\u0303|mee|o t| ak|ewo|\u0254 k|s\u0254 |i o|\u0254 e|i m|ema|ded|e\u0303 |man| el|yi |\u0256ev|ata|odz|e\u0256e|u s|k\u0254m|ate|da | xe|ax\u0254| en| aw|edz|ui |buw|heh|uny|pe\u0256|o s|ze |i e| s\u0254|bet|a g|ud\u0254|ehe|ada|o \u014B|o h|abe|he |o w|ts\u0254|u \u0256|ku |isi|kui|oku|\u0254 n| ke|ma |e o| t\u0254|men|ade|dz\u0254|o\u0256o",
    slv: " pr|in |rav| in|do |pra|ti |avi|anj| do|nje|vic|je |o d|no |li |ih |a p|ega| vs|o i|ost| za|ne | po|ga |ja | dr|co |ico|ako|vsa| v |kdo|sak| ka|ali|ima| im|e s|sti| na|van|i s| ne|akd|svo| sv| al|nja|nih|ma |pri|i d|stv|nos|o p|dru|i p|o s|pre|e n|jo | iz|red|iti| de|i i|neg|o v|ki |avn|vo |ni |em |i v|oli|a v|a i| so| nj|jan|obo|vob|ova|na | ki|ati| bi| ob|ko |ego|i z|tva|gov|r\u017Ea|dr\u017E|i n|kol|i k|e v|kak| ra|bod|se |eva|ru\u017E|jeg|e i|vlj| sk|\u017Een| mo|e p|sto|nak|ena| se|del|n p|ter|\u017Eav|jem|kon|sme|a d|voj|lja| ni|enj|pol| en|ovo| te| ta|va |imi|zak| st|bit| sm|var|a n|i o| z |mi |ve |kat|di |pos|lov|nsk|me |kr\u0161|aro| sp|o k|n s|en | je|tvo|odn|vat|ate|a z|vol|ri |ed |ju |sta|a s| va|ji |sam|a k|o a| s |ene|u\u017Ei|rug|ora|mor|jen|ans|elo|avl|itv|e m|eja|dej|rst|vne|nan|ove|e b| me|lje|r\u0161n|akr|nar|\u010Din|\u017Eiv|\u010Den|i m|o z|so |eni|rod|pno|za |oln|dol|h i|olj|tak|ars|nju|ebn|mu |o o|i\u010Dn|cij|aci|\u0161\u010Di|h p|vi\u010D| ve|raz|nst|ajo|ode|kup|sku|e d|v n|u s|otr|nim|jav|\u0161ne|vi |vni|rim|kaz|ta |ovi|ski|n n|\u010De |ose|v s|o t|da |ev |nik|rem| ko|ara|n d|bra|e o|ijo|si |i u|ra |\u017Eev|ra\u017E|vez|dov|ons|zni|obr| ja| sa|ljn|elj|dst|dis|bre|i b|m v|zna|sod|nem|\u0161ni|ina|an |seb|pro|ere|oji|mej|amo|skr| bo|edn|med|iko|ust|mo\u017E",
    ayr: "apa|nak| ja|aka|ata| ma|aki|asi|a\xF1a|ana|aqe|\xF1ap|cha|aw |mar|ti |jha|iw |paw|pat|spa|ark|tak|ama| ch|ani| ta|una|jh |hat|kap|kan|a j|jaq|rka| uk|a m|aru|ki |kis|jan|taq| ar|pa |qe | wa|na |a a|niw|may|kas|iti|ach|i j| kh|ayn|ina|pan| mu| ya|ati|a u|yni|ha | am|amp|w k|as |uka|i\xF1a|sa |mun|at |hit|isp|t a|is |ch |ka |khi|\xF1an|e m|an |isi|oqa|ru |asp|si\xF1|ejh|ta |qha|kam|h a|ajh|pjh|at\xE4| u\xF1|han|mpi|sis|sti| in|ita|qen|ham|\xF1at|\xE4\xF1a|t\xE4\xF1|sin|rus| sa|ma |iri|ara|sit|yas|\xF1ja|ska| ut|yat| ku|arj|qat|tis|tap|kha|pas| ji|ura|u\xF1j|jam|a y|nin|nch|ka\xF1| ju|ha\xF1|ukh|na\xF1|kat|qas|i t|noq|rjh|lir|ili|\xF1a |kun|tas| ka|ans|tha|kak|utj|w m|aya|pi | as|i u|nka|us |aqa|kiw|a t|has|jil| lu|tat|sna|tan|tay|w u|ino|i m|in |w j|rak|s a|apj|jas|nsa|asn|pis|i a|mas|wak| ay|w t|i c|njh|ipa| a |s j|s m|chi|kaj|sip|ra\xF1|lur|mp |ta\xF1|a k|uki|rin|upa|iru|hac|ena|uya|muy|amu|wa |a i|llu|yll|ayl|api|hap|nip|ak |aqh|yaq|n m|a c|tja|eqa|uch|ayk|isa|ank|asa|sap|k a|anq|awa|s u|lan|h j|pam|i y| pa|ask|h u|a w|ap |juc|anc|run|nap|ri |ali|auk|inc|nir| aj|tir|ast|ink|anj|isk|kar|jac|ist|ni |usk|khu|yan|mat|a s| ap|pka|en |\xF1as|sir|qer|i k|kit|heq|che|m\xE4 | m\xE4|s k|e j|yt |ayt|way|qa\xF1|naq|nas|n j|sar|war|s w|s c|ika|hik|a l|t u|hus|h k",
    bem: " uk|uku|la |wa |a i|kwa|a u|ali|ta | mu|a n| na|ya |amb| ya| in|ata|sam|shi|ula|nsa|nga|ang| ku|bu |mbu|wat|se |nse| pa|ins|ons|kul| ba|li | no|aku|lo |ngu|nan|a m|gu | al|ala|mo |a a|fya|a k|ntu|yak| ca|ikw|ing|u u|lik|na |e a|ili|alo|nok| on|u y| um|tu |a p|ga |o n|mu |lwa|lin|sha|i n|ka |ila| ci|ku |uli|oku|ika|and|ulu|ukw|ana|kup|akw|ko |ama|we |cal|a c|amo|umu|aka|a b|aba|kus|lil|o u|cit|kan|yal|mbi|ndu|mul|pa |o a|ish|le |ile|o b|hi |u m|bal|kub|u c|kal|u a|uci|ba |ne |unt|e u|any|ton|kwe| sh|po |ha |yo |bul| fi| if|nsh| ab|du |kuc| fy|e n|abu|ung|u n|cil|nka| ne|kum|a l|fwa|o c|lan|o i|i u|a f|kut| am|und|ush|nda|kuk|afw|no |gan|pan|upo|a o|win|aya|ale|bi | ta|ify|utu| ng| ka|tun| bu|int|wil|fwi|u b|pam|lam|apo|way|ako| ic|bil|ans|uko|apa|wab|mun|ma |nya|cin|ban|tan|wal|ela|o y|ine| af|imi|lul|kap|ngw| li|ubu|e b|mas|nta| ma|ilw|ti |iti|gil|ngi|eka|imb| im|twa|e k|uma|umw|i k|tul|pat| ak|gwa|u k|ita|onk|ant|bom|usa|a s|but|eng|e p|iwa|umo|ici|o f|afu|sa |da |atu| ns| is| wa|mut|o m|nto|ont|uka|baf|ilo|min|mba|kuf|ini|u s|pok|ye |ily|men|kwi|hiw|pal|ind|ute|cak|mak|tak| at|ash|u i|lel|ina|alw|lu |asa|asu|kat|o o|aik|ubo|suk|ule|ufy|upe|e i|til|lya|pak|nam|mwi|efw|lef|ate|tek",
    emk: " ka|a k|ka | a |an |la | la| ma|kan|na |a l|a a|n k|ya |ni |ama|a m|ma |\u025B\u025B | di|lu | ja| b\u025B|ana|aka|man|di |a b|b\u025B\u025B|iya|d\u0254 |a d|ara|jam| si|a s|m\u0254\u0254| m\u0254| sa| d\u0254|en |\u0254\u0254 | t\u025B|alu|i s|da |t\u025B |sar|den|a j|riy|ila| ye|ani| k\u025B| i |i a|ye |ari| ni|n d|kak|\u025B k|\u025Bn |a t| ba| al|i d|ra |nna|len|\u0272a |aar|n m| se| bo|olo|\u0254n |sil|ele|\u0254d\u0254|n n| k\u0254|i k|ank|\u0254 a|baa|e k|a \u0272|se |bol|\u025B d|lo |u d|kel| s\u0254| na| da|n s| ke|\u0254n\u0254|fan|a f| fa| de|nda|a i|\u025B s|ade|ada|m\u025Bn|ala|i b| mi|and|\u0254 s|lak|\u025B m|\u025B y|li | ha|d\u0254n|s\u0254d|nu | ko|\u0254 b|k\u0254n|ina| su|\u025Bda|k\u025Bd| wo|han| m\u025B|kar|ko |aya|a n|\u0254 m|i m|n\u0254 |\u0254 k|\u0272\u0254\u0254|n a|ata|\u0254ya|n\u0272a|nnu| wa|n b|in |nka|k\u025B |olu|a h|i l|dan| an|mad|le | le|ran| gb|a g|u l|e m|i j|si |kun| ku|u m|\u025Bn\u025B|ii |suu|lat|enn|nad|nin|on |don| \u0272a|\u025B l|aji|\u025B b|mak|u k|yan|a w|u s|\u025Bnn|i t|sii|n t| \u0272\u0254|wo |dam| ad|awa|law|u t|\u0254nn|\u025Bd\u025B|nba|enb|b\u0254 |ibi|jib|waj|gb\u025B|\u0272in| \u0272i|o m|nan| l\u0254|f\u025B | f\u025B|b\u025Bn|din|kol|f\u025Bn|af\u025B|maf|su |usu|uus|taa|u y|e a|ta | ta|aba|\u0254r\u0254| d\u025B|d\u025B\u025B|asa|iri|mir|ba |udu|fud| fu|ini|b\u025Bd|aha|dah|du | b\u0254|\u0254 j|tan|dal|te |ida|lan|biy|ant| do| te|i w|k\u0254d|\u0272\u025B |l\u0254n|\u0254\u0254y|min|\u025B j|nal|n\u025Bn|\u0254\u0254n|aam|e b|ili|kil|nki|en\u0272| du|nni|wan|tii|was|d\u025B |a y|o s|\u025Bb\u025B|bay|ali|l\u0254 |f\u0254l| f\u0254|\u025B a|\u0254 n| t\u0254|bil| bi|e i|nfa|anf|iil|e f|\u0254 l|san|\u0254 d",
    bci: "an | \u0254 |be | be|un | i |wla|ran|kwl|la |sra| sr|in |n b| kw|n s|k\u025B | k\u025B|n k|le |a k|n n| nu| ng|l\u025B |nun| a |n i|man|n \u0254|\u025B n|n m|kun|a b|e k|i s| ku|\u025Bn |nga| su|mun| n | ti| fa| mu|su |ga |ti | ni|e n|e a|\u0254 f| li|\u025B \u0254|nin|a n|e s|a s|i n|\u0254 n|a \u0254| le|tin| at|\u0254 k|wa |ati|\u0254 l|\u025B i| s\u0254|ta |ata|fat|\u025B b| ma| m\u0254| sa|m\u0254 |s\u0254 |a a|i\u025B |akw|di | s\u025B|vle|nvl| nv|lak| kl|\u025B m|i b|i k|li\u025B|d\u025B |nd\u025B| nd|s\u025B | wu| yo|lik|\u0254 \u0254|n a| ka|\u0254 t|\u025B s| mm|e w|yo | di|i a|ba |ngb|ke | an|und|sa |a m|m\u025Bn|e t|uma| fi|ike| ju|e y| m\u025B|mla|mml|\u0254 b| ny|i i| bo| ye| si| aw| y\u025B|e m|bo |e b|fa |n f|ndi|\u0254 i|i f|e i|o n| tr|jum|\u025B a|a w|kan|i w|wie|wun|a y|n l|y\u025B |awa|\u0254 y|ge |nge|ing|u\u025B |ie |ka | f\u0254|b a| b | fl| o | wl| wi|fin|tra|klu|i m|lo | uf|a i|ang|\u0254un|f\u0254u|n t|gba| wa|ua |uwa|luw|flu|o i|b\u0254 |wuk|uan|fl\u025B|e l|ye |n y|nan|n w| ba|\u0254b\u0254|b\u0254b|\u0254 d|o \u0254|ufl|nz\u025B|anz|kpa| kp|\u025B k|al\u025B|dan| ak|e \u0254|sie|te | af| b\u0254|lun|nyi|kle|nua|u m|lu | na|u i|il\u025B|i t|z\u025B |fu\u025B|\u025B w|a t|ika|u b|\u0254 s|anm|b\u025Bn|gb\u025B| bl|ci |aci|i \u0254|n u|o m|wl\u025B|i l| bu|se | se|e f|i\u025Bn|wo | wo|bu |el\u025B| yi|afi|uka|a j|i j|ian|nma|san|u n|aka|anu|u s|a l|unm|\u0254 w|nda|ote|vot| vo|fi\u025B|e j|wan| k\u0254| ja|o b|usu|\u0254n |n j|anw|\u0254l\u025B| j\u0254|w a| w |kac|o s| ya|i y|ngu| e |u \u0254|dil|tua|yi |yan|nya|ja ",
    bum: "e a|od |an | mo|e n|mod|ne |am |se | ab|e m| me| os|ai | ai| ng| ak|ose| y | an|e e|y a| nn|le |d o|nna|a a| be| en| dz|nam|ele|ane|i n|nde|i a|n a|de |a m|i\xF1 |end| a |ie |na | na|a n|bel|abe|e d| as|nyi|ki |a b|ngu| ya| ay|ven|mve|ge |m a|ul |gul|da |li |ya | ki|asu|be | bo| e |su | et|oe |l y|i m|yi\xF1|dzi|ebe|yia|eny|ene| mv|i e|ian|ala|e b|nge|en |og | mb|ili|e y| mi|ege|bod|tob| ma|nda|ayi| at|e k|la |abo|\xF1 m|ban|bog|\xF1 a|ve |om |eti| to|bo | ny|fe | bi|e v|o a|g a|d m|fil| fi|dzo|mem|ben| se|abi| si|beb| nd|n e|woe| wo| fe| ek|zie|aye|oan| nt|emv|ia |bia|ato|e f| ad| da|ga |nga|n m|u m| ve|mbo|a e| te|ial|sie|me |ond|ug |lug|m e|obo| al|do |n b|uan|ae |n k|di |k m|e s|e\xF1 |zia|e t|d b|to | ba|alu|ako|o m|si |a s| di|oba|ma |edz|man|ama|n y|m w| vo|n n|d a|bi |aka|m y|min|\u014Dk |k\u014Dk|ak\u014D|zen|em | nk|\xF1 d|mis|tie|i b|ali|kom| es|eku| ze|ii |mam|zi\xF1| zi|ndo|o e|s a|i d|ye |a\xF1 |ake|vom|a f| ev| eb|m m|fam| fa|men|lu |ulu|\xF1 e| mf|dze|boa|gan|sog|tso|s m|is |sal|esa|ses|teg|ese|yeg|mon|u a|kua|any|ela|ad |lad|ete|und|kun|nku|uma|aku|o n|e o|bon|ui |dza|\xF3 m|\xF1 n|adi|e z|die|tii|us |ebo|meb|a d|zo |u n|med|nye|kam|l a|voe|deg|da\xF1|ol |ke |l n|yae|kya|aky|m s|eki|d e|kal|m o|te |oga|nts|i s|omo",
    epo: "aj | la|la |kaj| ka|oj |on | de|iu |raj| ra|as |ajt|de | \u0109i|a\u016D | li|j k|eco|\u0109iu|ia |jn | pr|o k|e l| al|est| a\u016D| ki| es|jto|co |kon| ko|en |tas|n k|an | en|pro| po|a p|ta |io |ere|ber|ibe|lib|j p|n a| ne| se|o d|to |aci|kiu| in|o e|a k|ajn|j l|ton| pe|do |o a|cio|j e|jta|iaj|eni|ro | ha|taj|ita|rec|lia|toj|ado|vas|hav|per| re|a a|o \u0109|sta|iuj| si|a l|stu|cia|j r|ala|n p| ri|ekt|je | je|ter|tu |nac|al |j d| di|tra|sia|ava|nta|a s| so| aj|sen| ti|ali|uj |a r|nec|int|n d|s r|ent|kto|oci|soc|por|ega|j a|n l|rim|ojn|u h|e s|s l|or |a e|u a|j \u0109|pri|ntr|ont|evi|u r|n j|re |nte|ata| fa| pl| na|ika|igi|tiu|laj|gal| eg|ra\u016D|cev|ice|ric|ne | ku|\u011Di |lan| ju|nen|j s|n s|no |era|pre| el|ian|bla|ebl|vi |tek|e a| pu|don|u s|u e|ers|art| su|i\u011Do|j n|o p|igo|ren|e p|ons|li |j i|ena|er |len|ple|n r|ote|rot|sti|s e|for|n \u0109|niu|imi|son|tat|o n|o r|u l|con|ili|duk|bor|abo|lab|edu| ed|tan|i\u011Di|ioj|is |ni |uzi|lo | ek|res|men|un |dis|e e|el | ma|erv|i e|ern|ato|\u011Do |a d|lig|go |\u0109i |coj|unu|ti |la\u016D|moj|hom| ho|kad|kun|edz| ce|\u015Dta| \u015Dt|i k|zo | ar|n i|u k|ra |kri| ag| kr|j f| vi|ura|nda|ono|rso|par|ndo|and|jur|far|ven|\u016D s|ka |eli|sek|\u0109u | \u0109u|kia|kla|ini|uka|r l|ele|rto| pa|i l|ora|edo|le | ge|l l|opr|ive|ziv|luz",
    pam: "ng |ing|ang|an | ka| pa|g k| at|ala|at | ma|g p| ki|apa|kin|lan|g m|ata|yan|pam|kar|ara|pat|tan| in| ba|pan|n a|aya|ung| a |g a|g b|rap|ama|man| ni|nin|n k|tin|ati|n i|tun|a a|iya|bal| me|ami| la| di| iy|asa| o |etu|nga|mag|met|ban|in |din|a k|nan|a i|ya |mak| na|ari| mi|kay|aka|yun|ipa| sa|sa | al|rin|a m|na |kal|ant|g s|par|ana|al |ali|ika| da|t k|san|gan|ran|lay|u m|nu |g l|un |a n|atu|kat|awa|a p|t m|ti |iti|syu|mip|ila|aba|n n|la |kas|as |ili|nsa|wa |kap|mal|ra |n d|aki|g n|t p|g i|anu|t a|tas|ans|ita|iwa|uli|i a|mil|a d|bat|sal|ira|li |una|lal| it| pr|dap|ral|ad |usa|o p|kab| an|mik|tul|e p|nte|iba|tau|be |ag |s a|aga| e |lit|mas|wan|lir| ta|abe|g e|abi|n o|n p|lip| li|lam|pro|n l|te |au |kan|g g|ap | ar|ani|alu|e k|it |sab|ale|a b|t i|eng|tek|uri|lab|ail|l a|nti|mam|i i|gaw| tu|ily|ian|liw|inu|da |g d|g t|bra|obr|u i|mba|ina|aru|abu|ie |bie|mit|am |o k|lya|pun|o a|a o|asy|gga|lub|pag|gal|bla|abl|en |len|lat| bi|pak|tur|lin|ksy|eks|ote|rot|e m|ril|sar|u a|u n|tu |gpa|agp|n m| ke| pi|ipu|ka |wal| re|ta |tik|ngg|nap|rti|art|ema|gam|ko |kia|kai|aun|d a|tad|nta|amb|a l|rus|g o| ya|lak|bus| ga|gob|dan|sas|ags|nun| nu|sak| ag|e d|a e|agl|are|bil|ndi|and| pe|iyu|rel|kul|i k|upa|isa",
    tiv: "an | u | na|nan| sh|en | a |shi|ha | i |sha|a i|or | er|er | ma|u n|n i|han|ar |n s|gh |r n|n u|a m|in |y\xF4 |n a|na |n n|hin| ha|u a|a u|a k|mba|n m|a n|nge| lu|kwa|man|n k|ana| ke| ve|r u| kw| mb| ga|ren|lu |a t|agh|ir |ga |aor|mao| y\xF4|a s|nma|anm|ang|wag| ia|gen|a a|ba |ma | ci| ng| gb|i n|ken|ere|ian| or|aa | kp|e u| ta|ve |r i|ii |gu |ngu| la|ity| he|om |a h|hen|n g|ge |la | ts|n t|e n|oo |gba|kpa|u i|ese|se |aha|cii|r m|tar|r s| ka|ol | ne|tom|u k|ugh|ish| ku|ev | it|doo|ior|n e|on |ene|u s|hi | de|n h| te|yol|oug|a v| to|igh|u t|ty\xF4|ind|i u|i d|ima|iyo|h u|paa|a l|ua |ndi|o u|him| is|r k|i m|ie |hie|tes|u e|yan|hir|ker|di |e s|uma|r a|a e| do|m u|nen|era| io|e a| ya|un | as|ne |tin|ee |mak|u h|tse|n y| za|a g| in|bar| mi|ka |i a|ron|\xF4ro| iy|men|ase|e e|de |\xF4 i|a o|nah|ave| zu|gbe|ran| ti|i v|io |u l| ik|r t|n l| ig| mk|nja|inj|eng|ant| wa|e h|mi |a d|ra |kur| ij|a y|end|hio|lun|l i|r l|av | fa|u z|h s|e i|do |ndo|i k|i i|ta |nta|ake|ash|uan|zua|u m|e m|i l|a w|ura|\xF4m |m\xF4m|vou| vo|i e|iji|e k| hi|da |nda|ghi|kig|iky|see|v s|a f|n c|was|ce |ace|mac|soo| so|r c| mt|vir|ivi|civ|zou|mzo| mz|a c|nev|ves|emb|sen|jir| m\xF4|e l|e g|i y|een|uer|lue|alu| al|u u|\xF4 u|zan| im|\xF4nd|n z|e y|em ",
    tpi: "ng |ong|lon| lo|im | ol| na|la |ela|pel| ma| yu|at |ait|gat|ri | ra|na | bi|ol |t l|it |rai| ka| o |mi |umi|bil|yum|ilo|man|t r| i |eri|ing|iga| ig|mer|ara| wa|i o|rap|tin|ta |eta|get|lge|olg| sa|wan|ap |ain|ape|nar|in |a m|ini|ant| no|i i|em |m o|g k|n o|sim|an |as |mas|i n| wo|yu |nme|anm|wok|g y| me|kai| ga|ok |tri| pa| ha|ntr|kan|g o|m n|a l| st|g s|i b|a i|g w|a k|g l|i m|g n|gut|ama|isi|o m|l n|sam|kim| in|lo |pim|aim|kam|p l|sin|amt|a s| gu|i l|tai|mti| ko|t w| la| ki|m l|en |g b|tpe|no |nog|m k|a t|utp|tap|sta|m y|nim|nap|api|g p|tu |ts |a p|nem|i y| tu|kis|lai|oga|tim|spe|isp|its|a o|a n|nka|map|nta|l i|usi|g g|o i|s b|sem|lse|ols| sk|n s|t n|m s|g t| ti|luk| lu|ni |iki|o b|sen|o l|os |et |iti|kin|dis| di|a y|asi|pas|ane|ari| pi|ili|ina|o k|aus|s i|ot |a h| ba|npe|anp|nin|aun|yet| ye|ik |lim|gti|ngt|m g|i g|pik|aik|u y|sai|kot|ut |k b|uti|aut|kau|pos|sap|un |a g|s o| ta|am |ve |ave|sav|i s|s n|t o|ank|a w| fr|ul |kul|sku|ti |m b|go | go|u n|g h|n i|ese|i w| ne|ati|vim|ivi|ali|t m|n b|gav|o n|apo|rau|n m|l m|hap|o w|oli|s l|es |les|ple|m m| em|l s|a r|m i|fri|liv|hal| si|bun|pai|dau|nsa|ins|upe| hu|g r|kom|ana|san|n r|nis|gar|aga|bag|n n| pe|m p|m w|s s|avm|uka| as|g m|g e",
    ven: "na | na| mu|a m| vh| u |ha |we |a n|wa |tsh|hu |a u|\u1E45we| ts| ya|lo |ya |ana|nga|vha|ho |o y|u\u1E45w|a v|thu|ane|mu\u1E45|shi|e n| dz|vhu| pf|elo| kh|nel|ga |a p|a t|fan|ne | zw| ng|pfa|sha|u n|uth|aho| a |a k|mut| ka| hu|a h|ele|kan|kha|o n|edz|wo |dza|zwa|la |u m|a z| mb|e u|dzi|hum|si |i n| wa|a d|mul|e a|zwi|u t|fho|ang|\u1E13o | ha|u s|o v|gan|olo|vho|ela| \u1E13o|lwa|o d|hol| i |ula|aka|o m|no |za |o k|hi |he |shu|han|o t|zo |ofh|lel|led|rel|low|u v|awe|tsi|hak| sh| ma|ka |mbo|ano|e k|yo |elw|a i|a s|bof|ngo|o i| te|nah|owo|i\u1E45w|hil|its|o h|dzo|zi |dzw|mba|lan|e m|i k|sa | mi| si|ing|one|hon|and|ush|go |isa|li |het|e v|a l|swa|ire|sir|i h|i t|a \u1E13| nd| lu|eth|umb|hat| fh|dzh| it|ine|wi |avh|khe|u k|ea |tea|unz|ni |\u1E71he|ath|ndu|hen|ila|u a|mo |wah|kon|ulo|vhe|wan|o w|u w|mis|a a|a y|i \u1E13|isw| an|iwa|hus|hel|e y| sa|alo|mbu| \u1E3Da|o\u1E71h|le |du |mus|o a|uts|ayo|tel|nda|amb|uvh| ho|vel|fun|i v|zan| ny|a w|zwo|o \u1E3D|pfu|u i|adz|hut| bv|kat|lay|hav|hit|afh| \u1E13i|evh|i m| ko| li|umi|a\u1E45w|so |fha|ene|nyi|she| o |mal| i\u1E45|n\u1E13a|mel|zhe|ivh|zit|hii|san|lis|ili|eli|ala|hul|u h|o u|ura|bul|nzo|umo|i i|mbi|haw|hin|o z|u \u1E13| th|o f|oni|lus| yo|alu|lwo|\u1E13a |an\u1E13|fhe|zhi|u d|eah|usi|a \u1E71| re|une|ite|ere|rer|hur|mbe|hal|lul|ule|thi",
    ssw: "nge|ntf|e n| le|tfu|eku| ng|a n|o l|la |lo |fu |khe| ku|nga|tsi| ne|le |unt| lo|he |mun|a l|nkh|ma |si |ele|elo|ung|nom|oma| no| um|wa |ni |ent|lel|lek|eli|lun|kut|ko |nel|gel|eni|pha| ba|onk| la|e l| em|ats|tfo|a k|e u|o n|e k|nye|hla|ela|umu|ban|oku|ulu|aka|akh|lil|won|ema|lok|lul|hul|a e|eti|ala|tse|khu|uts|ilu|i l| wo|ane|ye |nti|ndl|ang| na|ule|ve |we |esi|nek|na |ke |any|aph|ana|fo |set| li| ye| un|ale|lan|u u|hat|une|te |e b|eko|aba| ka|kwe|and|gan|lwa|ka |gen|tin|nem|phi|fan|wen|ben|mph|nal|kan|i n|ile|lal| ek|i k|gek|kel|o y|lab|ant|seb|u l|len|ahl|\u2010ke|let|e e|ako|ebe|lom|ive|be |ing|a b|kha|etf|uhl|ba |isw|kus|kho|ukh|yel|wo | kw|ikh|o k| im|uma|kat|kub|ne |ndz|sit|alo|ise|ini|omu|uph|abe|ngu|e i|alu|mal|nak|a i|kuv|sen|tis|kun|elw|lwe|e w|iph| in|fun|enk|sek|eke|dle|ti |lin|ase|a a|sa |use|hak|gab|a\u2010k|e a|les|kul|nen|kuh|ta |cal| ti|isa|tfw|ona|swa|ene|ma\u2010|hol|jen|ali|eki|bon| se|to |fol|utf|yen|ula|o e|lon|kuk|ike|liv|sel|ute|sik|lak|eng|hi |ume|kuf|alw|int|sha|nhl| ya|its|i e|fut|i a|und| bu|i u| ab|ebu|emb|dza|ndv|kil|emp|had|yak|ets|ifa|vik|emt|phe|emi|ite| si|tsa|kwa|u n|dla|a u|olo|imi|o m|han|gap|nan|ufa|ata|wem|mts|end|uvi|i w|ekh|owo|low|ind|i i|uba|mel|vum|dvo",
    nyn: "omu| om|a o| ku|tu |ntu|wa |ari| ob|ra |a k|obu|mun|uri|mu |unt|a n| mu|nga|ri | na|ho |e o|bwa|aba|rik|a e|gye|han|ga |ang|oku|a a|bur| bu|iku|re |ush|aha|iri|uga|ka |i m|ndi|sho|ain|kur|u a|we |ere|ira|ibw|ire|na |e n|ne |ine|iha|aho|ung|and|e k|ye | eb|a b|ban|eki|ing|bug| ni| ab|ba |kut|ura|uba|be |ro |u b|sa | kw|bir|ebi|u n|kwe|e b|gir| ok|i n|kir|zi |abe| bw| ah|o o|kub|i k|gab|ish|sha|era|o e| no| ai|u o|ate|tee| ek|di |rwa|ha |kuk|rin|mer|wah|kwa|i b|bwe| ba|ant|zib|u m|end|ngo|i a|ngi|bus|nib|ama|baa|kuh|iro|iki|eka|eek|i o|nar|o g|go |kug|ya |kan| ka|ngy|ana| ar|o b|agi| ti| or|hi |shi| gw|eme|ash|gan|bwo|o k|rag|uru|ute|ris|ja |mur|ora|tar| nk|she|o a|i e|oro|iba|yes|wee|tek|ara| en|bya|ija|mus| ha|kus|mwe|eir|hem| ne|obw| n |eih|rir|za | we|ekw|naa|yen|o n|uta|iho|rih|har| by|egy| er|e e|amb|da |nda|rei|gi |wen|kwi|aar|eby|rer|yam|a y|isa|yaa|nko| bi|aka|sib|aab|ind|riz|uku|irw|si |nsi|ens|iin|aij|mub|a r|ugi|oon|ata|ki |dii|nka|utu|bas|hob|aga|kor|uko|n o|eri|bye| am|amu|ika|ham|mut|umu|nok|aat|izi|uzi|o m|ebw|oba|emi| em|rim|azi|uka|rye|ona|okw|u k|e a|kum|tuu|ibi|ahu|gwa|bor|mo |aas| ya|ent|ete|u e|ori| ei|bo |ani|amw|aah| ky|uma|eer|der|nde|ugy|a z|ikw|tih|ong|yob",
    yao: "ndu|chi| wa|du |akw|aku|a m|kwe| ch|und|ni | mu|wak|mun|la |e m| ak|wa |wan|amb| ku|ulu|mbo|ali|u w|we |ila|kut|lu |bo | ma|kwa|a n|ful|ufu|le |se |a k| ni|hil|nga|ose|ete|e u|ang|jwa| jw| ga|na |kul| uf|lam|ne |amu|aka|son| na|e a| pa|oni|u j| so|ngo|wal|and|go |mwa| yi|te |wet|ana|uti|nda|yak|che|lij|gan|i a|a c|ele|cha|o s|e n|jos| ya|o c|ijo|i m|ti |pa |ga | mw|kam|ya |ula|asa|ala|ind|yin|e k|isy|ich|kas|ile|li | ka|ili|o m|ani|si |ach|u a|nam|ela|jil|ikw|a w|mul|yo |uch|aga|a u|hak|asi|kap|gal|kus|mbi|mba|mal|ma |ule|ape|o a|lan|i w|imb|pe |his| al|e w|end|a p|usi|ika|uli| ng|ope|sye|a j|aji|kum|ase|i k|ine|pen| ja|lem|him|u y|e c|mas|ka |och|ena|ekw|sya|ako|kup|a y|any|man|ane|ten|kol|hel|i y|ola|i u|wo |wam|e y| ul|kwi| kw|awo|gam|cho|gak|o n|eng|sen|pel| mp|iwa|da |gwa|sop|jo | ji|mch|ite|ama| li|ngw|hik|syo|u g|mpe|je |oso|ye |emw|ujo|duj|uwa|kuw|bom|ja |i g|mus|waj| mc|iga|tam|upi|jak|ong|dan|a s|sa |was|ole|nde|nji|ene|oma|nya|poc|ons|lo |apo|a l|i n|alo|mka|ale|one|o k|lil|uma|lic|ung|i j|ban| bo|mag|ata|usa|win|lik|hos|o g|sik|lig|lek|kan|anj|iku|pan|ing|u m|wu | aw| mm|eje|uku| yo|omb|pak|a a|he |hin|e s|esy|nag|muc|iji|lwa|mma|kal|ba |nil|uta| nd|awa|i p|ipa|no |ano",
    lvs: "as |\u012Bba|ies|tie|bas|ai |un | un| ti|s\u012Bb|es\u012B|ien|ir | ir|vie| vi| va|bu |am |\u012Bbu|iem|m i|em | ne|s u|r t|vai| uz| pa|uz |ena|\u0101s |pie| pi| iz| sa|nam|dz\u012B|\u0161an|isk|ar | ar|kvi|ikv| ik|vi\u0146|br\u012B| br|es |r\u012Bv| ka| at|u u| ci|i i|s p|cij| no|edr|in\u0101|\u0101ci|s v|i\u0146a|dr\u012B|dar|s t|u p|u a|p\u0101r| pr|i a|ot |nu |s s| la|z\u012Bb|ska| ie|aiz|jas|ija|v\u012Bb| j\u0101| ap|\u012Bb\u0101|\u012Bgi|vis|arb|t\u012Bb|gu | st|k\u0101 |s i|val|\u012Bv\u012B|\u0101m |\u012Bdz|st |ied|bai|\u012Bgu|s b|\u0146a |t p|ar\u012B|lst|als|ana|s n|gi |l\u012Bd|s l|mu |umu|kas|jum|ju |iju|kum|u i|ba |u n|izs|n p| ai|\u0101 v| da|n\u012Bg|ama|u k|u v|i v|rdz|son| t\u0101|kst|\u012Bks|r\u012Bk|ned| so|iec|s k|aj\u0101|cit|sav|l\u012Bt|st\u012B|pil|u d|t v|per| pe|b\u0101 |n\u012Bb|i n|not|st\u0101| dz|s d|m u|ras|tu |cie|n v|kat|\u0101 a|mat|en\u0101| li|evi|nev| k\u0101|kur|aut|nas| p\u0101|sk\u0101| re|a a|a v|k\u0101d|ebk|jeb| je|bez| be|j\u0101 |l\u012Bb|i u|i p|bie|tik| ta|n i|pam|mie|ard|sar|zsa|n\u0101c|iku|lik|iet|r j|b\u016Bt|rso|ers|du |ikt|sta|ci\u0101|oci|soc|c\u012Bb|tis|r\u012Bb|\u0101da|t\u012Bt|\u012Bt\u012B|gl\u012B|zgl|izg|abi|ul\u012B|aul|lau|tra|atr| l\u012B|ais|tot|atv|umi|nod|anu|t s|a u|ram|ier| ku|a p|t\u0101s|kt |kl\u0101|a s|ta |ant|i\u0101l|ma | ve|n b|n\u0101t|ekl|ret|pre|\u0101 u|lv\u0113|ilv|cil|j\u0101b|sab|eja|o\u0161i|m\u0113r|\u0101ti|ro\u0161|dro|pat|m k|kri|rie|\u016Bt |m v|\u0113t |t t|z\u012Bv|\u012Bga|a i|kar|atk|nea|ts |\u0101du|\u0101t |s m|l\u0101s|n\u0101l| na|ec\u012B|tas|i\u0123i|li\u0123|eli|rel|uma|sas| ga|s g|et |m p",
    quz: "una|an |nan|as |pas|apa|ana|cha| ka|lla|man| ru| ll|sqa|run|qa |aq | ma|ach|ta |pa |paq|npa|mi |taq|na | ch|a r|kun|hay|anp|tin|nta|nch|yta|chu|asq|chi|aku|lap|ant|qan|kuy|in |ama|aqm| wa|qmi|a a|ay | ya|ata|nap|ati|ipa|wan| ju|ina|a k|aqa| at|may| ja|a l|aqt|ayt|a m|kan|ima| pi|n k|s m|nin|ank|tap|anc|qta|his|hu |pip| mu|n j|all|a c|spa|uku|ypa|qpa|iku|yac|pi | pa|ion|uch|naq|pan|n m|a p|kam|un |han|ayp|a j|aci|nac|awa|n r|laq|s k|nma|anm|usa|aus|kau|isq|k a|n l|cio|asp|lan|n c|ayk|yan|nak|oq |yoq|ayn|inc|nat|uy |n p|yku| im|mun|jin| ji| yu|i k|has|q j|tan|inp|tuk| tu|n y|ura|kay|uyt|kus|\xF1a | na| sa|is |nmi|s t|s w| qa|mac|tun|atu|jat|asi|yni|uya|api|pac|nk | ay|kaq|tiy|waw|inm|ech| de|n t| ri|q k|a y|ma |hik|nti|sin|kas|lin|lli| al|ari|nku|juc|was|nal| aj|i m|pay|rmi|arm|war|a q|yay|yuy|q y|say|i p| ti|usq| an| as|qti|n a|npi|pap|hur|a w|rec|ere|der|ita|q c|rim|s p|aqp|s y|yqa|iyo|niy|ani|i l|unt|s j|juj|kin|iya|q a|huy|a s|ywa|nka|sap|u l|ras|int|sta|uma|kuk|piq|iqp|hak|tay| ta|qas|q r|ypi|maq| su|ash|y r|uj |qsi|lak|heq|che|min|a t| ni|yma|t a|s a| ki|uyp|q q| re|muc|nqa|cho|unc|yas|s l|ayo|y l|qha| qh|ist|pur| pu|la |ill|mas|nam|pis|isp|hap|q w|lat| si|mik|y k|y s|ayq|pat|ali",
    src: " de|de |e s| sa|os |tu | a | su|tzi|one|sa |ne |ent| in|ion| e |a s|su |der|zio|u d|ret|e d|as |ess|ere|es |men| pr| pe|et |ten|ade|etu|nte| cu|ale|er |re | so|s i|atz| te|in | un| s |ene|a p|zi |ida|e e| on|sos| es|e t|nzi|onz|are|chi| si|le |te |s d| is|dad|u s|a d|net|u a|e c|tad|sse|ame|sso|t d| ch| o |son|at |pro|e i|i p|e a|pes|e p|nt |ntu| co|na |a c|du |hi |u e| li|e o|s e|int|s a| at|sas|un |cun|nu |per| po|ter|n s|ber|ser|nes|tra|zia| di|res|ro |s c|si |adu|sta|nat|s p|unu|era|ia |t s|tos|t a|da |nal|pod|u c| re|s s|sua|ona|ica|ist|ibe|lib|rar|egu|ntr|s o|ua |a a|o s|pre|ntz|ant| ne|ust| da|ndi|una|rta| fa|ode|u p|a e| to|est|nta|a l| pa|u o|und|ra |ada|ert|iss| na|otu|con| ma|a u|ae |dae|o a|otz|dis|eru|cus|les|a i|pet|lid|ali|i s|iat|sia|u t|sot|rat|epe|s n|tot|ssi|t e|ime|unt| ca| as|a n|ind|sti|eto|st |etz|lic|ont|a b|a t|iu |fun|ta |ine|a o| se|nen|nid|suo|s f| tr|ass|e u|nda| fu|ial|ena|sen|das|ghe|e f|pen|ual|gua| eg|pri| fi|par|a f|ria|u i|for|t p|emo|seg|ner|icu|tut| no|eli|run|det|itu|dep|inn|man|tar|lu |dos|r p|art| pu| bo|cum|ina|i d|ura|u n|tes|mos|nem|gur| bi|idu|nde|cu |ata|us |o d|tic|e l|e r|cam|des|\xE8nt|din|ral|cas|uni|ios|com|u l|ado|sio|fin|nsi|n a|ire",
    rup: "ri | sh|ari|i s|hi |shi| a | ca|ti |ea |i a|tsi|rea|i c|tu | s |ndr|dre|i n|a a|ptu|ept|rep|c\xE2 | nd| un| di|la | la|i l|i u|a s| tu|ear|di |ui |lui| li|are|a l| ar|un |\xE2 s|li |caf|ati|tat|afi|lje|fi | lu|ats|ic\xE2|\xE2 t|ei |r\xE2 |b\xE2 |n\xE2 |ib\xE2|car|i t|jei|si |ali| c\xE2|tul|hib| hi|s h|t\xE2 |or |u c|n a|\xE2 c| in| cu|ul |i d|ilj| ti|\xE2 a|a p|a c|a n|lor|tea|u s| al|int| co|u a|cu |tur|ber|ibe|lib| ic|lu |i p|eas|ts\xE2|i i|u p|sea|lji|min|u l| nu|\xE2 n|nal| pi| pr|ii |url|rar|nu |sta|ots|al\xE2|ji | po|\xE2 p|sti| ts|sii| si|al |oat|can|til|ura|\xE2 l|an\xE2|its|i f|l\xE2 |nat|ina|ist|ert|s\xE2 |i m| st|sia| so|pri|\xE2 d|poa|ips| fa|sht|tut|tse| ac| ap|\xE2nd|t c|ita|nts|gur|a d|sot|ent|sh |lip| su| as|ate| lj|ur\xE2|pur| \xE2n|at |ili|uni|a i|ona|\xE2 i| de|\xE2ts|ash|zea|i e|ucr|luc|it\xE2|un\xE2| ma|act|bli| pu|nit| sc|con|tar|alt| mi|nde|ind|t\xE2t|hti|ntu|rli|ilo|ntr|par|r s|a t|apu|imi|rim|mlu| ni|com|igu|sig|rta|i b|ial| na|tic|l l|ica|est|tsl|\xE2lj|art|pse|chi|iti|unt|sun| ea|r a|adz|l s|tlu|at\xE2|ter|sit|asi|pi |apt|ia |rlo|\xE2r\xE2|f\xE2r| f\xE2|oml|uts|scu| ba|na |lit|ndu|pis|dit|gal|ega| eg|fac|s f|ru |ac\xE2|c\xE2r|ead|atl|ra | ta|ar\xE2|cul|rti|nte| cr|iil|i v|lic|ubl|pub|vre| vr|s l|cri|nom|sc\xE2|asc|nji|ire|ion|aes| ae| du|rt\xE2|idi|ini|sin|eal|uti|cru|vit",
    sco: " th|the|he |nd | an|and|al | o |ae | in|es |in |t t| ta|cht|or |tae|ich|ric| ri|ion| aw| be|is |s t|tio|ht |bod|dy |ody|s a|e a| he|e r|ent|on | co|his|hes| or| na|ati|wbo|awb|ty | fr| hi|be |e t|n t| sh|ts |sha|er |hal|nal| on|y h|ng |l b|ree|fre|ing|l a|e o|y a| pe|o t|it | ti|e s|ter|s o|air| ma|nat|for|n a|nt |il |til|aw | fo|ona|e c|ny |ony|tit|nti| a |men|ity|e w|at |d t|t o| wi|her|e f|dom|edo|eed|d f|d a|ce |con|an |e i|e e|r t|nte|ar |lit|oun| re|ic |n o|nae|t i| it|ont|sta|oci|soc| as|y i|r i|ith|ne |ane|ons|ed | di| so|ly | wa| fa| pr|y s|ers| ha| se|int|und|e g| st| de| fu| en|nce|hts|d o|o h|res|com| no|le |e h|nin|r a|ie |e p|ear|ial|r o| la|inc|ite|wi |re |ual|qua|equ| eq|ns | le|ess|ali| pu|en |per|e m|cia|as |thi|lt |elt|rit| is|d i| we|imi|din|ild|eil|nor|r h|t n|e b|tri|ntr|ir |iou|eli|ge |lan|s r|s f|ms |tel|cie| me|lea|fai|y t|hat|tha|l t|law|g a|om |y o|sec|e l|ver| tr|ds |r b|l o|iti|un |cti|dis|e d|s d|id |hei|ld |are|rou| un|omm|s c| at|ssi|war|n h|me | ac|ten|bei|t a|uni|eme|tho|rt | ga|s n|m o|hau| li|tie|g o|rni| wh|s w|rie|ern| gr|mai|tat|n n|ica|igi|age|n w|oms|s e|d s| ar|nit|ee |n f|man|arn|rk |ark|eri|ral|e u|k a|el |te |ose|pos|ak |ces|s h| ch|lic",
    tso: " ku|ku |ni |a k|hi |i n| ni|a n| a |ka |i k|wa | ya|na |ya |fan| ma|la | ti| hi|nel|iwa|a m|ane|hu |a t| sv|ela| na| ka|lo |svi|u n|mbe|nhu| \xE0 | mu|u k|a w|eli|ndz|li |vi |be |kum|ihi|umb|i l|wu |ele|elo|mun| wu|a h|a l|nfa|u l| fa|liw| va|aka|wih| wi|unh|nga|lan| nf|a s| wa|u y|u h|iku|tik| ng|i m|u t| xi|va |o y|le |i a|nu |yel|amb|e k| le|anu|han| ha|isa|ana|eni|a x|lel|ma | kh|a a| la|ga |ndl|i h| li| nt|irh| ko| \xE8 |a y|ti |ani|ta |sa |in |kwe|u a|i w|any|lek|u v|pfu| ye|van|yen|u w|i s|yi |tir|\xE0 n|and| nd|mel|e y|eke|i t|a v|n k| lo|\xE0 k|isi| kw|hin|we |ang|\xE8 k|wan|aye|ko |a f|mah|rhu|i y|end|ham|mba|u f|lul|ulu|hul|khu|kwa|nti|hla|ngo|kel| si|eka|dle|dzi|may|ule|aha|u s|u m|i \xE0|ati|thx| th|dze|nth|anh|eki|oko|eyi|u \xE0| l\xE8|mat|n w|xi |fum|vu |nye|zis|i f|thl|lok|rhi|ava|a \xE8|lak|o n|mbi|t\xE0 |mu |ke |tin|ond|o l|ngu|e n| dj|ong| mi|siw|a \xE0|vik|lwe| ts|uma|naw| t\xE0|hak|\xE8li|\xE0 m| l\xE0|xa |ume|u p|sik|gan|e a|wak|xiw|ind|u d|esv|les|ike|wey| lw|e h|awu|mha| h\xE0| ta|za |dza|i x|nyi|ths|fun|avu|wav|kot|ki |jon|djo|rha|umu|ba |sin|ha |xih|kar|lon|hxu|\xE0wu| nh|to |ung|a u|ola|kol|ali|fu |int|akw|nan|\xE0kw|gul|sun|wen|ikw|gom|kon|sva|kho|hel|sem|tse|sek| y |zen|\xEChi|l\xE0 |mi |e w|hlo|e m|exi|lex|nya",
    men: " ng|\u0254\u0254 |a n|i n|ti | gb| ti| i |i l|ngi| ma|gi |aa | nu| k\u0254|a k|ia |ma | na| ye| ta|k\u0254\u0254|\u025B\u025B |ei | a |hu |bi |gbi|a m|na | hu|a t|i y| l\u0254|u g|ya | nd|ii |i h|a h|i m|\u0254ny| k\u025B|\u025B n|nya|l\u0254n|mia| mi|\u0254 t|uu |ng\u0254|\u0254 i|ee |nga|l\u0254 |la |ao |tao| kp|i t|ye |nge|\u0254 n|i g|gaa|g\u0254 |i k| le|hou|a y|ung|ni |ind| y\u025B|e n|nuu|a l|nda| hi|umu|num|hin|mu |ugb|hug|oun|k\u025B\u025B|eng|gba|a a|maa|a i| \u0254\u0254|da |\u0254l\u0254|ahu|le |i i| sa|nd\u0254| ji|a w|\u0254ma|mah|y\u025B |e t| lo|saw|o k| va|ta |gb\u0254|u n|i w|li |va |u k|bat| ho| ya|sia|lei|ahi|e a|i j|nde|e m| ki|yei|isi| wo|kpa|d\u0254l|gbu|\u0254 k|ge |awa| gu|wei|awe|e k|ila|ani| wa| ii|ji |aho|ale|ndu|kp\u025B| ha|k\u0254l|a g|gb\u025B|wa |nah|i b|yek|ein|yil|bua|at\u025B| la| ny|t\u025B |\u025B t|kp\u0254|taa| \u025B\u025B|\u0254 s|ie |\u025B k| we|b\u0254m|kpe|ekp|hei|nun|uni|\u025Bi |u t|\u025B y|\u025Bl\u025B|gen|te |ote|wot|\u0254 g|ama|i \u025B|ul\u0254|gul|lee|k\u025B |eke|pe |tii|\u0254 y|p\u025Bl|yen|b\u025B\u025B|e y|\u025B g|\u0254le|ga |a b| t\u0254|u w|aah|baa|lek|o g|a v|bu | he|ili|kia|uvu|aal|j\u0254\u0254|aj\u0254|maj|nye| b\u025B| s\u0254|l\u0254l|ka |\u025Bmb| wi| ka|e h|iti|akp|ang|b\u025Bm| ba|u m|u \u0254| yi|\u025B i|e g|lii|uah|nuv|l\u025B\u025B|gua|y\u025Bn|s\u0254\u0254|ui | l\u025B|dei| pe|i p|mbo|uam|ong|lon|ngo|oko|lok|a p|a s|haa|i v|ula|hii|yee|yan|u a|ati|wat|hi |ke |wee|e i|u i|ew\u0254|\u0254 h|wu |ny\u025B|oi |\u0254hu|\u025B h|u y|vuu|boi|paw|\u025Bng|wie|\u025B w| ga|l\u025B |\u0254\u0254h|bla|\u025B a|\u0254li|ua |m\u025Bi|am\u025B|oma",
    fon: " e |na | na| \u0256o|\u0254n |\u0256o |nu |o n|kpo| nu| \u0254 | kp|m\u025B | m\u025B| gb| \xE9 |t\u0254n|po |do |yi | si| t\u0254| al| to|gb\u025B|w\u025B |bo |e n|\u0256e |l\u025B | l\u025B| do|lo |in | bo|e \u0256|\u025Bn |o a| w\u025B|\u025Bt\u0254|to |t\u0254 |\u0254 e|sin|o e|a n|\u025B b|ac\u025B| ac|o t|nyi| ny|\u0254 \u0256|okp|n\u0254 |ee |b\u025Bt|\u0256ok|c\u025B |\u025B \u0254|b\u0254 |an |\u025B n|a \u0256| \u0256e|\u025B \u0256|o \u0254|n e|ji |\u0254 n| b\u0254| \u01CE | en|m\u0254 | m\u0254|n b| hw|i \u0256|alo|lin|n n|\u0254 \xE9|n a|n\u025B |\u025B e|un |o \u0256|bi | bi|m\u025B\u0256| yi|i n| ye|kpl| jl| wa|\u025B\u0256e|en\u025B| ji|u e|i e| \u0256\u0254|al\u0254|a d|n m|\u0254 b|\xE9 n|nun|h\u025Bn| h\u025B|e m|e e|\u0254 m|e k|\u0256\u0254 | n\u0254|l\u0254 |\u025B \xE9|\xE9 \u0256|odo|gb\u0254|wa |n k|a y|kpa|s\u025Bn|a s|\u0256ee|\u025B k|a t|jlo|\u0254 w|\u0254 t| s\u025B|e j|k\u0254n|\u0254 g|nnu|inu|pod|b\u0254n|o g|e s|\u0254 s|un\u0254|n \u0256|\u0254 a|o s|a b|n t|hw\u025B|o j|e w|o m|i t|b\u025B |xu |ixu|six|e\u0256e|et\u0254|\u0254 k|l\u0254n|b\u01D0 | b\u01D0| we| ka|nuk|o h|n \u0254|ba |z\u0254n|uk\u0254|a m|\u025B a|n d|ma |o l|hwe|si |u k|az\u0254| az|ema|wem|ogu|tog|nm\u025B|o y|s\u0254 | s\u0254|ali|\u025B l|j\u025B |n l|ayi| ay|\u025B s|pl\u0254| z\u0254|a z|\u0256\xE8 |i k|onu|n w|u w|u a|u m|a e|hun|o b| lo|gun|n s|e \u0254|ka |dan|o d|gan| i |a g|i w|\u0256\xF3 | \u0256\xF3|n g|wu |u t|yet|\u025B g|su | su|oko|a j|\u025B w| hu|\u025Bnn|obo|u l|kw\u025B| ga|a w|i s| fi|a l| ee|pan|lee| le|\u025B t| \u025B |e b|evo|\u0256ev| wu|u g|i a| ma|\u0256i | \u0256i|ye |o w|isi|sis|z\u0254 |\u01D0 \u0256|o k|n\xFA | n\xFA| vi|ple|em\u025B|we | \u0256 |w\u025Bn| ba|o \xE9|nya| da|\u0254 h|gba|\u025B m|fi |ya |kan| j\u025B|e g|i m|jij|m\u025Bt|\u0254nu|u n|nu\u0256| e\u0256|e t|xo |\u0254 y| li|enu|wen|\u0254m\u025B",
    nhn: "aj |tla| ti| tl|ej |j t| ma|li |a t|tij|an |i t|sej|kaj|eki|uan| to| no| te|ij |j m| ua|chi| se|noj| ki|ma |ika|laj|j k|j u|pa |tle|man|aka|oj |ka |lis|ech|tek|se |uaj|ano|ise|iaj|tec|amp|iua|ali|pia|j n|och| mo|pan|mpa|a k|kua| pa|n t|is |ya | am|uel| ue|eli|ual|ili|en |len|kit|ajt|a m|jto|j s|kin|ijp|amo|ia |jki|tim| ke|mo |hi |ant|ama|ani|noc|opa|oli|aua|j i|ase|tli|nek|itl| ik|ijk|tok|nij|imo|ati|kam|jpi|tik|ipa|one|tis| o |oua|tit|ra |ara|par|nop|tl |jya|a s|iti|lal|cht|ok |ojk| ku|o t|kiu| ka|maj|kej|lak|leu|alt|ijt|mej|lau|kia|ana|ki |kij| ak|jka|n n|lam|i m|mon|e t|til|s t|nti|j a|k t|ita|kip|kem|j p|lan|jtl|tep|lti|lat|ema|uat|ose|iki| ip|ats| ni|ntl|ajy|e a|stl|ach|tou|eua|tot|kat|uam|atl|eui|toj|ni |nau|nka|ist|epa|ite|ale|pal|oka|tia|ajk|ini|j o|tsa|n m|ipi|kui|eyi|uey|jua|a i|n k|mat|nit|i n|oju|a a|onk| on|o o|uik|uil|n s|ken|ijn|ank|a n|ote|i u|i k|otl| sa|kon|as |ino|hiu|xtl|tos|its|tsi|n a|oyo|eka|chp|san|mpo|uak|ko |a u|tol|oke|yek|yol| ya|uas|pam|nok|tin|aui|htl|o k|sij|yok| me|nem|las|jke|ejy|hti|jne|nko|jti| ax|mac|emi| in|i i|mot|oui|ame|yi |lit|i a|kol|jku|sek|epe|lte|pil|nan|axt|ami|ejk|ine|int|ojt|ate|ias|ela|mel|aku|ina|uis|etl|kis|mik|ito|ui |ak | ye|ona",
    dip: " ku|en |ic | bi|bi |ku | yi| ke|yic|an | ci|aan|raa| th|c b| ka|n e|n a| eb|ci | ra|c k|\u014B y|kua|i l|i k|ka |in |th |ben|ny |ebe|kem| ek| al|eme|men| ye|k e|h\xF6m|nh\xF6| nh|\xF6m |ai |al\u025B|l\u025B\u0308|i y| lo|n k|t k|c e|thi| la| er|\u025B\u0308\u014B|\u0254c |\u0308\u014B |k\u0254c|ek |yen|ua |m k|de |t e|\u014B k|a l|ok |aci| te|n b|at |u l|ith|n t| ep| ac|k k|it |i r| lu| e |uat|ke |u k|aai|o\u014B |te |cin|ken|e y|e\u014B |ui |epi|baa|ath| l\u025B|tho|\u025B\u014B |hin|era|n c|e w| mi|a c|hii|lau|h k|ek\u0254|n y|el | ti|u t|l k|au |kek|nde|l\u025B\u014B| pa|n r|n l| et|h e|a k|u b|nhi|a t|th\xF6|pio|la |c t|e k|ot |rot| k\u0254|iny|pin|\u014B e|ak |loo| le| pi|i e|eba|\xEBk |ik |im |iim|\u014B n|oi | ro| ny| tu|kak| el|i m| k\xF6|hok|y k|pan| we| ba|i t|iic|m e|u n|ye |oc |ioc|loi|k a|lui|wic| wi|e c|and|e l|eu |pir|i p|wen|\u025Bt | l\xF6| li|mit|\xEB\u014B |eth|yit| ey|\xF6\u014B |u m|nyo| aw|e e|i b| ew|i d|den|any|iit|iek| aa|k t|uc |k\xF6u| ko|leu|ir |r e|t t|e r| dh|\xF6k |uee|tue|y b|e t|eny|uny|oo\u014B|i c|cit|u c|n w| ya|l e| ec|kic|h\xF6\u014B|ee\u014B|dhi|a p|uan|m b|ut | ak|yii|y e|ewe|wuc|awu| m\u025B|pat|i n|ien| ed|h t|uk |tii|\xF6un|lie|\u025B\u0308n|elo|am |cii|r k|t c|wel|l\xF6i| w\u025B|bai|th\xEB|u y|tha|eku| en|k c|th\u025B|h\xF6k|\u025B\u025Bt|il |hil| c\u0254|ie\u014B|cie|\xF6ny|k\xF6n|aku|m r|tic|oui|lou|ale|t a|war| wa|eka|ynh|nyn|kue|eke|eri|oth|yoo|lo\u014B|p k|up |k y|m a|y r|die",
    kde: "na | na|la |nu | va| wa|a k| ku|ila|wa |a w|unu| mu|a v|chi|mun|e n|a m|a n|van|ya |ele|ana|le | ch|amb|ave|sa |lam|asa| vi|ohe|mbo|aka|u a|was|e v|bo | n\u2019|ne |e m|ke |u v|vel| pa|ala|a u|ake| av|hil|ika|ng\u2019|ing|ngo|he |a l|ve |ile|anu|ela|vak|any| ma|vil| li|a a|go |a i|wun|uku|ili|lan|bel|mbe|ene| mw|nda|kuw|ama|nya|ola|ali|kol|kan| di|g\u2019a|au | au|emb|den|eng|lik|uni|wak|a d|\u2019an|e a|lem|ong|o v|ulu|kuk|an\u2019| ak|ach|a p|kal|ma |dya|n\u2019n|lew|mad|aya|and|mwa|uwu|kum|ye |a c| vy|apa|va |ava|ane|hel|mbi|kut|o m|hi |we |ula|ole|u m|umi|din|ton|ji |nji|nil|ewa| il|voh|ade|und|ni |kul|dye|dan|kay|uko|idy|kav|tuk|nan|kam|ka |ia |lia|eli| dy| in|ndo|ond|hin| la|uva| ul|ani|vya|i n|o n|wen|mwe|da |e k|e u|o c|lel|pal|nje|yik|aha|uwa|lil|n\u2019t|nga|ata| ka|she|pan|cho|ang|no |u i|lon|ulo|lim|uli|\u2019ch|dil|hev|i w|u l|e w|mba|niw|mil|ba |yoh|uma| um| kw|u n|wal|vin|vyo| an|bi |a s| ya|dol|hoh|u c|awa|lin| al|ilo|\u2019ni|e p|ale|n\u2019c|mu |imu|lun|kup|yak|yac|\u2019ma|n\u2019m|mah|atu|wav|kuv|hon| lu|i v|hih|jel|utu|hap|uka|o l|u w|itu|ga |o a|i d|umb|a y|inj|taw|ita|lit|lek|val|e c|oko|aku|me |bu |paw|kuy|mak|e i|yen|iho|amw|woh| ih|iku|pil|kun|onj|tul|nah|awu|ahe|i a|kat|mat| wu|pac|ina|olo|uto|ech|kwa|i c|li |ngi",
    kbp: "aa | pa|se | se|na |n\u025B | n\u025B| wa| y\u0254|y\u028A |\u0256\u025B |a\u0256\u025B|a w|\u025Bw\u025B|\u025Bna|\u025B s|\u0269 \u025B|paa|a \u025B| \u025By| \u025Bw| \u025B |\u025B p|e \u025B|wa\u0256|\u025B \u025B|e p|a p|w\u025Bn| p\u0269|y\u0254 |y\u0269 |a\u0263 |\u025By\u028A|\u0254\u0254 |\u028A\u028A | ta|ala|y\u0254\u0254|y\u025B |\u0254 p|a n| \u0269 |yaa|taa|\u028A n|a a|\u028A \u025B| t\u0254|\u028A w|z\u0269 |la |w\u025B\u025B|n\u0269 | an|\u025B t| k\u0269|an\u0269|\u025B y|ma\u0263|\u025B n|n\u0254\u0254| n\u0254|\u025By\u0269|\u0254m |t\u0254m|\u0269 t| we| p\u028A|\u0269 p|\u025B \u0256|\u0269\u0263 | \u014Bg|ama|kpa|a t|\u0269y\u025B|ay\u0269|a k| t\u028A| k\u028A| p\u0254|daa| w\u025B|pa |\u028A t|\u028A p|t\u028A |\u028A y| \u025Bs|wal| p\u025B| na|\u0254\u0254y| ya|f\u025By| \u0256\u0269|\u0256\u0269 |\u0254\u0256\u0254|\u0254 \u025B| \u025Bl|i \u025B|\u0269 \u0256|w\u025B |\u025B k|\u025B\u025B | t\u0269|\u0269 n|pa\u0263|\u0269 s|\u025Bja| \u025Bj|\u0256\u0254 | \u0256\u0254|\u0254 s|\u025Bla| \u025Bk|a s| mb|\u0269 y|\u025Bya|pal|a y|\u028Ama|\u0254y\u028A|a \u0269|ja\u0256|\u0256\u0254\u0256|kpe|\u0269z\u0269|\u0269na| \xF1\u0269|yi |eyi|k\u025B |b\u028A |mb\u028A|\u028A k|m\u0269y|t\u028Am|al\u0269|\u014Bgb|\u025Bz\u0269| fa|\u028Ay\u028A|\u0269 \u0269|\u0269f\u025B| \u025Bt|k\u0269 |wey|ma |l\u0269 |\u0254\u0254l|nda|\u0269ma|gb\u025B|sam| sa|li | l\u025B|\u0269s\u0269|akp|pak|\u0263t\u028A|ya |lab|s\u0269 |\u014B p|p\u0269f|day|and|kan|\u0263 \u025B|s\u0254\u0254| ye|\u0269m |k\u0269m| kp|uli|kul|\u025By\u025B|\u028Am\u0269|laa|iya|\u0269 k|e e| \u0256o|\u028A s| ha|a\u028A |ma\u028A| \u0256e|a\u0263t|\u0254 k|\u0254 y|a l| ke|p\u0269z|\u014Bg\u028A|\u0263 p| k\u025B|eki|\u0254\u014B |a\u014B |t\u0269 |\u025Bh\u025B|b\u025By|\u028A \u014B|p\u028A |ba | s\u0254| \u025Bd|n\u028Am| n\u028A| pe|\u0256\u028A |ada|pad|\u0263na|le | le|\u028A \u0256|\xF1\u0269n|pe |z\u0269\u0263|\u025Bp\u0269|naa|g\u028A |\xF1\u0269m|\u0263 t|a \xF1| la|hal|\u025Bda| \u025B\u0256|nd\u028A|m n|z\u028A\u028A|\u0256e |ana|ak\u0269|b\u0269 |ab\u0269|l\u025B |\u025B\u025Bn|m t|\u0254y\u0254|ekp| \u025Bp|d\u028A |t\u0269\u014B|\u025Bk\u025B|\u0256am| \u0256a|ina|ma\u014B|al\u028A|uku|suk| su|k\u028A |\u025Bs\u0254|\u025Bt\u0269|lal|\u025B l|t\u025B |e l|l\u028A | k\u0254|\u0269l\u0269|\u025B\u025Bk|i p|pan| t\u025B|\u014B\u014B |aka|p\u0269w|b\u028Ay|ab\u028A|nab|lak|ee |yee|e w|\u028Ana|m p|e t|ye |iye|uu |a \u0256|n\u0256\u0269| n\u0256|d\u0269 |eek|pee|ga |\u014Bga|ya\u0263|a m",
    tem: "a \u028C|uni| \u0254 |ni |wun| wu| t\u0259|yi | ka| yi| \u028C\u014B|ka | k\u0259| k\u028C|t\u0259k|k\u0259 |\u0254\u014B |\u0259k\u0259| a\u014B|mar|n\u025B | \u028Cm|ma |i t| th|ri | \u0254w| a |i k|a k| ma|i m|ari| ba|wa |tha| k\u0254| m\u028C|\u0254wa|th\u0254|ba |\u0254m | o |l\u0254m|\u028Cma|k\u0254 |i \u0254|a y|\u2010e |o w|\u014B k|a a|al\u0254|te |i o|hal|\u0254 b|a\u014B |\u0254 y|a m|\u014Bth|\u014B y| r\u028C| \u028Ct| m\u0259|kom|ema|yem|m\u028C |\u0254 k|om | ye|h\u0254f|\u0254f | m\u0254|th |e \u0254|\u025B t|\u028Cn\u025B| \u014Ba| s\u0254| gb| ro|\u028C\u014Bt|\u0254 t|\u028Cth|a \u0254|ar |y\u025B |\u028Cte|m k|\u028C\u014B |m \u028C|h\u0254 |ank|wan|\u014Ba |an\u025B|\u014B \u0254|\u014B\u0254\u014B| \u014B\u0254|nko|r\u028Cw|k\u028Cm|ki |k\u0259t| y\u025B| te|a t|\u028Cwa|\u0254 \u028C|\u028Cm\u028C|e a|k\u028Ct|thi|i r|\u0259m |ra |k\u0259l|a w|\u0259 k| y\u0254|\u028Cme|me |a r|m\u0254 |k\u0259p|a\u014Bf|\u0259\u014B |e t|pa |\u0259th|f\u0259m|a\u2010e|\u0259l\u0259|l\u0259\u014B|\u025B k|\u028C k|\u014Be |y\u0254 |ro |r\u028C |\u0254 m|gba|th\u0259|\u014Bf\u0259|li |\u0259 b| \u028Ck|\u0259 t| r\u0259|m r|\u025B \u028C|i \u028C|\u028C\u014Be|ta | ta|e m|bot|\u0259pa|n\u028Cn|m a|ma\u2010|s\u0254\u014B|k\u0259s|e w| ra|t\u0259m|\u014B t| t\u028C|ath|gb\u0259|\u028Ck\u0259|\u0259 s|\u025Bth|\u0254 a| bo|i a|\u014B a|\u014B b|\u025B \u014B| b\u025B|\u028Cr\u028C|nth|ant|\u0259li|b\u0259l|o \u0254|\u0254k\u0254| p\u0259| t\u0254|\u0259s |e y|kar|nka|ran|r k|\u028Cl\u0259|\u0259yi|m t|\u0259 y|s\u0254 |\u0254 \u0254|\u014Bgb|t\u028C\u014B|\u0254th|s\u0254t|m\u028Cy|t k|ot |ith|\u025B m|t\u0254\u014B|t\u0259t|l\u0259s|m\u0254\u014B|r\u0259k|\u0254 r|th\u025B| po|t\u0259 |wop| wo|gb\u028C|f \u028C|\u028Cyi|\u028C \u028C|e k|\u025B a|m\u028Cs|\u0259 g|\u0259n\u028C|h\u0259n|b\u025B |ara|pan|hit| \u028Cr|k\u0254\u014B|a \u025B| wa|iki|\u0254 g|to | to|l\u0254k|o t|\u025B r|e\u014B |m\u028Cl|gb\u025B|\u028Cgb|hi |pi |tho|m\u0259 |\u014B\u028Cn|\u0259r |o\u014B |ro\u014B|m \u014B|h\u025B |po |i\u2010e|m\u028Ct|\u028C t|\u028Cy |ti |\u2010o |f \u014B|op |\u0254 w|na |sh\u0254|nsh|ekr|sek|\u028Cse|a\u014Bk|bas|m\u0259t|ra\u014B|k\u028Cr|\u028Ct\u028C|wat| \u025Bm|h k|i y|han|\u0259k | ya|k\u0259b|k\u0254n|yik|ayi|yir|p\u0259y|\u028C \u0254|\u025B\u014B |\u0259te",
    toi: " ku|a k|wa |a m| mu|la |e k|a a|ula|ali|ya |i a|de |ang|aku|tu |kwa|aan|ntu|na |lim| al|ulu|lwa|mun|ngu|luk|ele|gul|mwi|wi |gwa|kub|imw|ons| oo|oon|se |nse|ant|zyi|unt|ela|si | ak| ba| an|and|a b|ala| ci|uki|isi|nyi|ide|kid|zya| lw|ba | kw|uny|eel|laa| ul|cis|yin|kun|uli| zy| ka|tel|nte|ina|kul|kuk| ma|ili|waa|uba|wee|kwe|ede|led|nda|we |mul|nga|kus|da |izy|kut|wab|ana|i m| ya|ukw|o k|amb|yan|ka |e a|lil| bu| am|uci|a l|ilw|a c|li |sal|ban|e m|e u|u o|ila|bwa|aka|bo |bul|akw|wak|ale|kal|o a|i k|amu|bil|umi|bel|mbu|lan|usa|egw|abi|lo |awo|kuy|kup|igw|ko |uko|kak|wo |law|aci|i b|u b|ati|o l|yig|asy|ubu|wii|ika| bw|le | mb|ga |ung|kum|kka|ku |ndi|aam|muk|cit|mal|bun|yo |ukk|ind| wa|i c|bi |aya|ne |ene|len|mo | ab|upe|a n|mbi|eya|kuc| lu|ndu|a y|syi|u z|uta|ile|abo|u a|a z|ita|uka|aba|bal|imo|ley|iin|yi |ti |u u|lik|du |asi|yak|o y|u k|ube|iko|cik|zum|muc|ani|ule|mil| mi|mbo|twa|e b|umu|was|di |o n|ngw|lwe|nzy|peg|zye|abu|buk|kwi|liz| nk|i n|bam|ta |kab|alw|eka|mas|u m|imb|onz|kon|sya|miz|gan|tal| we|uum|no |yil|int|lem|del|nde|end|mbe|uya|oba|azy|iyo|i z|lek| ng|o o|cii|i o|a u|mba|mu |a o|ako|yik|yeg|ezy|a w|mi |ni |omb|kom|o b|syo|iya|usi|min| ca|e c|aul|lau|uku| aa|yee|ama|yal|kam",
    ekk: "sel|le |se |ja | ja|use|ise|mis|\xF5ig| va|ele|ste|ust|gus|us |igu|st | v\xF5| \xF5i|dus| on|on |el |te |ma |al |iga|v\xF5i|a v| in|nim|ini|da |e j| te|ist| ig|ime|l o|lik|mes|e k|\xF5i |est| ko|l i| ka|end|iku|ese|adu|gal| se|e v|tus|lt |ami|n \xF5|ema|aba|vab|a k| ra|lis|val|a i|atu| ku|tsi|ud | mi|ada|ali|e t| ta|ta |stu|ast|ks |ole|tam|sta|nda|es |ell|tes| pe|e s|ik |a t|is |i v|ahe|rah|t v|ava|bad|kul|ine|ne |t k|vah|ei | ei|e e|ga | ol|lus|kon|s v|ida|s t|gi |a r|mat|ioo|tud|tel|kus|oma| om|dse|k\xF5i|teg|ees|i t|aal|ndu|a s|a j|ing|a a|iel|s k|vas|tse| ee|tem|ul |igi|lle|s s|i s|ili|vus|uta|elt| sa|aja|e a|eks|min|its|asu|a p|s o|sus|sli|i m|oni|oon|sio|ses|e o|ete|abi|\xFChi|ega| ki|ari|emi|si |i e| ke|uma| ri|usl|ahv|ats|eva|lev|ab |pea|eis|nis|rds|\xF5rd|v\xF5r|sed| k\xF5|t\xF6\xF6| ni| ab| \xFCh|rid|nna|saa|teo|sek|ni |kor|ale|imi|ait|t i|sik|isi|eli|e \xF5|dis|ots| so|ata|lem|eab|\xFCks|tum|dam| m\xF5|a o|\xF5ik|idu|har| t\xF6|e h|nin|alt|onn|ite|ult|e m|mal|isk|kai|ead|sea|koh|d k|as |jal|p\xF5h| p\xF5|aks|rit|hvu|dum|een|e p| \xFCk|s j|set|ed |ng |bie|a \xFC|uri|s a|kin|ald|e r|t m|eri|i k| al|eel|lli|eta|dad|ule|elu|s p|i p|rii|hel| to|ndi|lse|als|iaa|sia|sot|rat|ara| k\xE4| ve|and|umi| su|de |etu| v\xE4|na | s\xFC| ha|a m|e i|lit|lu |per|nud",
    snk: "an | a |na | na|re |a n| su| ga|a k|ga | ka|a a|en |su | se|a s|ta |ma |e s| ta|ser|ere|ama| i |aan| ra|un |nta| ma|n s|do | ki| ja|a g|jam|ne |nan| do| nt|ana| da| ya|ane|wa |\u014Ba |n \u014B|ri |e k|u k|a d| \u014Ba|ndi|ni |ra |raa| ku|taq|maa| si| ba|a r|tan| ke|aaw| sa|ren|gan|and|a b| be|a i|awa|di |i s|oxo|aqu|oro|kit|me |lli| go|tta|ini|ya |a j|ari|a m| xa|iri|aar|oll|gol|a t|e m|i a|i k|xo |sir|n d|aax|lle|a y|be |on |baa|n g|ran|din|ara|u r|e d|u n|qu | so|axu|are|o a|a f|ke | wa| ko| an|man|xar|dan|kan|ron|sor|li |de |nu |fo | fo| no|kuu|n t|pa |nde|n k|i g|len| \xF1a| du|n n|nme|aad|u b|ang|axa|e y| fa| mo|ppa|app|kap|o k|o s| fe|ell|a x|att|kat|ure|i x|xun|e n|aba|mox|ti |i t|n y|yan|enm|ada|n f| bo|n b|a \xF1| yi|i m|u t| di|da |iti|qun|nga|u a|xu |itt| ha|le |i d|sel|i n| me|ill|e t|riy|o b|ro |u d|du |saa| re|dam|haa|ind|xa |n x|ono|i i|nen|lla| mu|ond| ro|o n|udo|uud|ant|aga|ku |la | wu|nma|eye| tu|edd|fed|nox|no |o d|uur|sar|gu |e g|kil|\xF1aa|ire| bi|inm|ken|e b|tey|ite|ira|yu |a w|ina|iin|yi | xo|n w|o t|taa|ka |u s|an\u014B|uga|und|i r|ore|bur|i b|fan|iba|xib| xi|een|u m|ogu|bog|bag|oqu|noq|oor|e r|bir| ti|i j|ban|ye |dii|o m|anm|ene|kka| ye|\xF1a |rey| le|i\xF1a|ita|mun|ura|kaf|ank|e i|li\u014B| li",
    cjk: " ku|a k|yi |nyi| ny|la | ci|a n|a c|wa |we | mu| ha|nga|i k|ga |ana|uli|kul|a m|esw|ela|ze |mwe| ka|ha |sa |tel|a h|swe|ung|ci |a u|ate|ma | wa|u m|kwa|han|e m|kut| mw|uci|mbu|mut|nji|nat|ya |uth|e k|na |pwa|kup|thu| ma|wes| ca|ji |kan| ya|lit|hu |i m|aku|asa|i n|mu | ul|ca |ang|e a|ina|anj|ali|imb|cip|amb|mba|i c|li |e n|i u|ka |muk|a i|awa|naw| na|fuc|ifu|uta|upw|ing|ize|ula|lin| xi|ukw|lim|ong| kw| an|ite|xim|ta |ita|umw|ulo|umu|has|kuh|kha|u c|ala|nge| mb|wo |ila| ce|cif|a a|kus|ama|tam|mwi|ili|te |imw|bu |o k| ng|ba |ipw|lo |bun|ikh|wik|ulu|mo |ufu| ak|o m|utu|ngu|imo|mil| mi|ko |a w|kun|ciz|i y|a y|kuk|eny|aze|aci|pwe|aka|o n|yum|uha|uka|e w|o y|lon|kum|e u|cim|ku |swa|e h|e c|mbi|emu|no |nal|a x|was|fun| un|uma| ja|usa| li|wil|uze| ye|o w|isa|o c|nda|ngi| es|kat|e y| in|aha|waz|yul|esa|yes|una|wen|aco|i h|cik|ema|pem|nyu|ika|kal|bi | ik|mah|zan|aso|so | uf|ata| iz|apw|tum|tal|o l|wam|iku|sak|ja | up|kwo|umb|oze|yoz|uni|ges|cen|kuz|wak|mul|wan|ulw|o u|cyu| cy|u i|e i|tan|mun| um|kuc|ngw|cin|co |go |ngo|da |ipe|ge |lem| uk| yo|lwi|nin|ikw|u k|kuf|uso|i w|upi|lum|gwe|uki|upu|and|pha|ces|ond|i j|man|ile|ule|uku|gik|akw|ino|ele| if|hac|tha|cil|eka|za |vul|uvu|hel|lu | it|ke |lya",
    ada: "mi | e |n\u025B | n\u0254| n\u025B|n\u0254 | he|he |\u0254 n| a | ng|e n|a n|k\u025B | k\u025B|aa |\u025B e|bl\u0254| bl|i k|i n|g\u025B |ng\u025B|\u025B n|l\u0254 |e b| mi| ma| ko|\u025B h| ts|ko |\u025B a|e h| ni|hi |\u025B\u025B |\u0254 k|a m|i h| \u0254 |tsu|ma |ami|a k| ny|\u0254 f|oo |loo|i a| be|ya |e m|be |ni | kp|o n| si|si |nya|emi|\u025B m|f\u025B\u025B| f\u025B|laa|a h|a b|e j|a t| hi|e k|umi| ka|kpa| je|\u0254 h|e s| lo| ye|\u0254 e|i t|pee|omi|m\u025B | pe|mla|i m| wo|je | ha|\u0254mi|\u0254 m|maa|sum|ke |i b|o e|\u025B k|\u0254 t|alo| ml|ee | sa|\u025B \u0254|\u0254\u0254 |ha | na|l\u025B | l\u025B|a a|i l|\u0254\u0301 |a s|\u025B s| h\u025B| gb| su|n\u0254\u0301|e p| al|e\u0254 |\u025B b|ne |i s|\u025Bmi| fa|uaa|sua| b\u0254|\u0254 a| to| ji|o k|kaa|b\u0254 |a e|ihi|u n|e \u0254|o a|yem|ane|e w|su\u0254|imi|e y| ke|\u025B y|\u025B t| hu|san| we| j\u0254|\u0254hi|l\u0254h|e e|ahi|i j| bu|\u025B j|pa | ja| ku|wom|ng\u0254|a j|him| bi|ue |e a| ya|tom|\u0254 b|gba|o m|jam|\u0301 k|fa |ake|\u025B p|uu |ba |hla| hl|sa |\u0254 s|hu |e f|h\u025B\u025B|u\u0254 | tu|e t|ji |ts\u0254|j\u0254m|i \u0254|kuu|kak|\u025B g|a l|wo | s\u0254|tue|o h| gu|isi|\u0254 y|s\u025B |o b|s\u0254\u0254|g\u0254 |ia | ju| k\u0254|eem|e l|akp|pak|li |e g|s\u0254s|a p|u\u025B | yi|ti |sis| s\u025B|to |\u0254 l|\u0254 w|\u025B w|y\u025Bm|na |hia| nu|\u0254s\u0254|ye | m\u025B|sem|ase|kas|hi\u0254|naa|\xEDhi|n\xEDh| n\xED|kpe|usu|uam|on\u025B|kon|nih|ee\u0254|mah|o l|a w|lam|\u0254\u025B |s\u0254\u025B| pu|h\u025B | ba|gu |a g|a y|\u025Bti|p\u025Bt|kp\u025B|o s| f\u0254|bi |nyu|o j|we |se |uo |suo|ade| ad|bua|su |ngm| fi|i\u0254 |u k|haa|o\u0254 |koj| am|\u0254 \u0254|\u025Bp\u025B|i p|i e|gu\u025B| wa|io |jio|bam|\u0254 j|yo ",
    quy: "chi|nch|hik|anc| ka|una|man|aq |pas|ana|kun|as |paq|nan|kan|ikp|cha|sqa|qa |ik |apa|aku|ech|kpa| de|cho|rec|ere|der|spa| ma|asq|am |an |taq|pa |nam| ru| ch|yoq|ta |na |a k|ina|mi |qan|ima| ll|aqa|lli|oyo|hoy|ant|ach|run|nap| im|pi |nak|hay|asp|ayn|wan|q k|ipa|nta|hin|oq |cio| hi|iw |liw|inc|ion|aci|chu|lla|pip|nas|npa|nin|qmi|kay|kas|ota|a m|anp| hu|all|nac| na|yna| ya|ari|api|i k|w r|nku|iku|in |a c|ama| pi|may|hu |kuy|ay |nma|has|onc|hon| ot| wa|aqm|anm|a p|n h|ata| li|ikm|hwa|chw|ma |awa|a d|qta|ara|pan|m d|pap|yku|yni|a l|kma|q l|ich|kin|huk|a r| ha|yan|uwa| ca|nqa|kta|ikt|q m|a i|n k|kpi|mun| sa|cas|usp|q h|wsa|aws|kaw|bre|ibr|lib|lin| al|k c| mu|ask|kus|a h|s l|ank|q d|yta|e k|tap|q c|mpa|pak|ski|qaq|ien|i c| qa|tin|re |nni|uch|isq|a s|was|ern|s m|a a|ayk|onn|s y|oqm|aqt|ruw|qpa|aqp|par|amp| am|nmi|ley| le|ayp|nat|i h|yma|onk|law|ier|map|a f|war|ita| ni|naq|yac|tar|naw|ayt|sak|n a|anq| pa|a q|aya|val| va|ypi|sti|ast|ura|n c|m p|s o|w n|rno|bie|obi|gob| go|rma|qar|nit|m i| ta|say|haw|s i|k l|asa|k h|rur|pun|wac|onm|tan| fa|tam|kap|oqt|i d|s c|ici| ju|a t|ras|ran|uy |uku| tu|qay|k k|ku |q i|arm|uk |a y|nti|awk|um |igu|esq|k m|sap|ati|aw |a o|asi|n p|sic|isp|aru|ukl|ten|pti|qku",
    rmn: "aj | te|te |en | sa| le|el | si|si |aka|sar|pen|les|kaj|es |ipe|sav|qe |j t| ha| th|ja |hak| e |and| o |ave|i l|ar |ta |esq| an|a s|sqe| ma| ja|ia |nas| ta|imn|e t|as |mna|kas|e s|haj|tha|s s|ark|asq|e a|nd |i t|s h|rka| na| i | pe|mes|isa|vel|cia| bi|ne |bar|kan| aj| me|avo|utn|the|e k|lo |o s|est|qo |e p|n s|ard|hem|a a| av| so| ba| pr|\xF5l |a t|mat|ima|l p|e r|e m|e o| ka|man|orr|e d| di|o t|rel|sqo|re | ov|ika| re|qi | ak|enq|ere|vor|e b|res|ove|avi|ve |ver|o a|n t|o m|akh|rak|rim|a p|no |ana| ra|sti|d o|len|aja|rre|but| va|sqi|ker|r s|de |ata|ren|ali|ara|ste|ti |e l|r t|vip| ke|na |i s|ang|\xE0ci|tim|nqe|kon| ph|n a|nip| de|j b|\xE0lo|al | pa| bu|are|vi |d\xF5l| ni|tar| ko|na\u015B| pu|o k|n n|l a| po|\u015Baj| \u015Ba|on |lim|er |ari|i a|ven|pe |\u015Bti|a\u015Bt|a l|o p|e n|dik|rd\xF5|nik|l s|tis|ast|tne|a m|a e|erd|ndi|ni |pes|rin|j s|e h|aba|rab|khe|tni|eme|uti|rip|uj |amu|ano|\u0107ar|a j|\u0107a |la |khl|l t|e z|do |o z|ri |mut|kri|alo|soc|i p|so |ran|del|kar|nu\u015B|anu|pra|din|nge|nis|ut\u0103|rde|vo |muj|mam|i d|n\u0107a|en\u0107|ate|uni| as|iko| zi|rdo|l o|j p|eri|emu|ane|i b|o j|oci|i r|a d|ing| je|i\xE0l|e e|l l|\u0275ar| za|tes|\u0107ha|pal| vi|l b|\u0275e |l e|a\u0107a|one|kin|to |ziv|imi|a n|per|ter|ris| kr|s a| st|o b| \u0107h|a i|kla|da |nda|e j|ekh|jek",
    bin: "e o|ne | ne|an |en |be | o |e e|wan|mwa|n n|vbe|mwe|emw|evb|na |omw|e n| em|in | na|ie |gha|n e| gh|re | om|wen|e a|ha | ke|e i|n o|gie|bo | vb|wee| kh|win| ir|vbo| ev|o n|gbe|he |hia|nmw|o r|a r|o k| no|ogi|nog|kev|tin|eti| et| mw|e u|mwi|a g|ra | ya|een|ee |a n|a o|ke | re| we|rri|ghe|ogh| og|a e|n k| a |ia |ya |o g|ien| uh| rr|ye |khi|ran|ira|ere|a m|a k|ian| ot|ro |n i|ovb|o m| ye|egb| ra|hi |de |kpa| eg| hi|n y|o e|hae| ok|a y|eke|mie| mi| gb|o y|ba |oto|rhi|n m| iw| ru| er|arr| ar|unm|rro| ov|e k|okp|aen|n a|hek|khe|nna|inn|ugi|hie|a u|ru |ae |to |wun|mwu|hun|otu|i k|i n|a v|nde|and| do| or|uem|rue|dom|n w|oba|iob|rio|e r|tu |ze |ehe|pa |e v| ma|aya|iru|iwi|ma | rh|un |uhu|yan|mo |gba|e y|o h| la|a i|rie|irr|ai |uhi|ho |u o|ren|yi | ni|egh|u e|u a| ug|ugh| al| iy|beh|aan|a d|n g|gho|ue |onm|ghi|anm|iko| ai|ene|i r|a a|aze| az|khu|i e|bi |vbi| i |yaa| yi| ek|hin|bie|on | ay|emo| od|aro|obo|e d|rov|o w|e g|ii |nii|se |kom| ow|ron|kha|o v| se|a s|rre| de|lug|alu|owa|wu |a w|aa |e w| bi|a b|n h|dia|fue|ifu| if|ebe| eb|ode|sa | os|nug|anu|wa |oo |gue|uwu| uw|ese|bug|vbu| en|n r| lo|n l|ugb|kug|la |uyi| uy|i v|o o|i g|rra|aku| ab| es|abe|aik|oro|enr| eh|eha|o a|a l|we |n u|i o|okh",
    gaa: "m\u0254 | ni|ni |k\u025B | ak|l\u025B |\u025B a|\u025B m| m\u0254|ak\u025B| ko| he|gb\u025B|i a|\u025B\u025B | l\u025B|\u0254 n|\u025B e|ko |aa |b\u025B |y\u025B |i e| k\u025B|\u0254 k| y\u025B|li |\u025B h| ml|egb|oo |f\u025B\u025B| f\u025B|shi|a\u014B |heg|mli|\u0254\u0254 |a a| es| gb|i n|loo|\u025B n|ma\u014B| ma|\u025B k|i k| n\u0254|\u0254 y|n\u0254 |\u0254 f| al|he |esa| sh|alo| ek|\u0254 m|ii |am\u0254| eh| en|em\u0254|ji |naa|b\u0254 |e n|fee|o a|oni|kon|o n|ee | hu|o e| b\u0254|i m|hi | am|\u0254 l|hu |tsu|um\u0254|\u025Bi |aaa|na |nii|sum|sa |\u0254m\u0254|ena|i y|\u025Bji|n\u025B\u025B| n\u025B|\u025B g|baa|eem|\u0254 e|a l|kw\u025B|y\u0254\u0254|e\u0254 |am\u025B|ts\u0254| sa|ana| ts|saa|k\u025Bj|\u0254 a|ehe|a m|toi|eli|yel|aji|i l| ah|m\u025Bi| at|e e|gba|a n| an|ane|hi\u025B| na|eko|eye| ey|o h|kom|mla| kr| ej| as|\u014B n|san| ay|i s|nit|ash|ek\u025B|ha |e k|ne | hi|i h|\u025B t|esh|efe|i\u0254 |its|ia\u014B|ku |o k|ats|kpa| kp|ome|gb\u0254|ets| ab|\u0254 b|\u025B b|ye | et|a e|shw|oko|a k| b\u025B|\u0254 h|\u025B y| af| ku|s\u025B |ts\u025B|\u014B h|u\u0254 |\u014B\u014B | to|\u014Bm\u025B|\u025B s| m\u025B|oi |m\u0254\u0254|aye|hwe| ef|la |ehi|rok|kro| ji|\u014B k|o m|aka|akw|o y| lo|o s|j\u025B | ny|e a|\u014Bm\u0254| ba|bii|aan|\u014Bts|\u025B\u014Bt|i\u025B\u014B|di\u025B| di|ai |u k|o l|\u014B m| eb|\u0254 s|aha|ny\u0254|i j|a h|\u025B l|w\u025B |usu| aw| ja|su\u0254|eni|i f|agb| ag|b\u0254m|sem|bua|any|\u025B d|i b|maj|m\u025Bb|a s|e\u014Bm|awo|e b|afe|hik| yi|u e|e s|ish|nak|an\u0254|hey|\u014B a|o g|jam|u m|o b|a\u014Bm| y\u0254|b\u025Bi|ye\u0254| su|ny\u025B|hew|me |\u0254 g|\u0254se| ee|il\u025B|hil|ihi|hih|las|\u0303la|a\u0303l|ba\u0303| \u014Bm|nyo|te |esu|kai|ate|\u014Bma|eee|\u025Bm\u0254|\u025Bia| eg|al\u025B|jia|\u0254\u014B |ala|wal|hi\u0254|\u025B f|his",
    ndo: "na |oku| na|wa |a o|a n| om| uu| ok|e o|ong|ka |uth|mba| ne|ntu|ba |tu |omu|nge|he |a u|the|uut|emb|hem|o o|o n|ehe|unt|e n|a w|nga|kal| wo| ke|ang| iy|lon|mun|no |lo |la |o i|ku | no|oka|keh|ulu|u n|we |shi|a m|ala|ko |ga |a k|ge |eng|nen|u k|ilo|osh|ngo|han|a y|elo|gwa|ngu|ye |li |ano|hil| mo|gul|ana|luk|a e|tha|dhi|uka| pa|lwa|go |ath|ho |man|kwa|ta |oma| sh|a p|wan|thi|uko| ko|wok| ta|ha |mwe|ya |wo |e p| yo|gel|a i|e m| os|nka|ika|uun|hi | ka|o g|sho|ema| li|kuk|iya|o w|i n|ith|and|men|ame|gam|ele|pan|opa|ash|ndj|po |hik|yom| po|le |ing|alo| el|olo|sha|kul|nok|ilw|kug|o k|a a|adh|aka|lat|aa |pam| ye|kan|iyo|mbo| we|kut|nin|e e|umb|onk|ndu| go|ike|ond|non|gan|omo|una|a s| e |mon| ga|ela|und|waa| ng|yok|ne |ulo|amw|oye| oy|aan|a l|iil|okw|eta| a |wen| ku|i k| gw|aku|igw|ila|a t| nd|ina|yuu|ene|ke | on| dh|iye|mo |pau|bo |him|lyo|o s|ula|wat|ota|yon|e t|eko|yaa|o e| me|a g|yop|e g|lun|alu|ngw|omb|ane| th|yi |o y| ii|nom|ili|dho|ono|mok|uga|vet|eho|ome|kun|iyu|i m|ali|epa| ni|lwe|opo|lok|oko|hok|i o|lol|djo|ung|oon|i t| yi|alw| ot|ukw|uuk|uki|egu|mii|o m| wu| mb|awa|naw|edh|ani|kat|nwa|enw|e k|taa|ont|a h|u t|lel|uni|ndo|wom| mw|she|ola|pwa|dyo|ndy|nem|ndi|yeh|aye|fut|nek|udh|omi"
  },
  Cyrillic: {
    rus: " \u043F\u0440| \u0438 |\u0440\u0430\u0432| \u043D\u0430|\u043F\u0440\u0430|\u0441\u0442\u0432|\u0433\u043E |\u0435\u043D\u0438|\u0432\u043E |\u043E\u0432\u0435| \u043A\u0430|\u043D\u0430 |\u0442\u044C | \u043F\u043E|\u0438\u044F |\u043E \u043D| \u043E\u0431|\u0435\u0442 | \u0432 |\u0441\u0432\u043E| \u0441\u0432|\u0430\u0432\u043E|\u0430\u043D\u0438|\u043E\u0441\u0442|\u043E\u0433\u043E|\u044B\u0439 |\u0430\u0436\u0434|\u043B\u043E\u0432|\u0442 \u043F| \u0438\u043C|\u043D\u0438\u044F| \u0447\u0435| \u0441\u043E|\u0435\u043B\u043E|\u0438\u043C\u0435| \u043D\u0435|\u043B\u044C\u043D|\u043B\u0438 |\u0447\u0435\u043B|\u043A\u0430\u0436|\u0435\u0441\u0442|\u0432\u0435\u043A|\u0430\u0442\u044C|\u043E\u0432\u0430|\u0438\u043B\u0438| \u0440\u0430|\u0435\u043A |\u0439 \u0447|\u0434\u044B\u0439|\u0436\u0434\u044B| \u0434\u043E|\u0438\u0435 |\u0435\u0435\u0442|\u043C\u0435\u0435|\u043D\u043E | \u0438\u043B|\u0438\u0438 |\u0441\u044F |\u0435\u0433\u043E|\u043E\u0431\u043E|\u0438 \u043F|\u043D\u0438\u0435|\u043A \u0438| \u0431\u044B|\u0438 \u0441|\u0438 \u0438|\u043C\u0438 |\u0431\u043E\u0434|\u0432\u043E\u0431|\u0432\u0430\u043D| \u0437\u0430|\u043E\u0439 |\u044B\u0445 |\u043E\u043C |\u043B\u0435\u043D|\u0430\u0446\u0438|\u0435\u043D\u043D|\u043E \u0441|\u043E \u043F|\u044C\u043D\u043E|\u0442\u0432\u0430|\u0442\u0432\u043E|\u043F\u0440\u0438|\u043D\u043E\u0433|\u0430\u043B\u044C|\u0430\u043A\u043E|\u0432\u0430 |\u0438 \u043D|\u0441\u0442\u0438|\u043D\u044B\u0445|\u0442\u043E |\u0431\u0440\u0430|\u043E\u043B\u0436|\u0434\u043E\u043B|\u0441\u0442\u043E|\u0438 \u0432|\u043D\u044B\u043C|\u043E\u0435 | \u0435\u0433|\u043D\u043E\u0432|\u0438\u0445 |\u0435\u043B\u044C|\u0442\u0435\u043B|\u0442\u0438 |\u043D\u043E\u0441|\u043D\u0435 |\u043F\u043E\u043B|\u0440\u0430\u0437| \u0432\u0441|\u0438 \u043E| \u043B\u0438|\u0438 \u0440|\u044B\u0442\u044C|\u0431\u044B\u0442|\u0432\u043B\u0435|\u0440\u0435\u0434|\u0438\u044E |\u0442\u043E\u0440| \u043E\u0441|\u044C\u0441\u044F|\u0442\u044C\u0441|\u043E\u0434\u0438|\u0449\u0435\u0441|\u044F \u0438|\u043A\u0430\u043A|\u043F\u0440\u043E|\u0436\u0435\u043D|\u044B\u043C |\u043F\u0440\u0435|\u0430 \u0441|\u0441\u043D\u043E|\u0435 \u0434|\u043D\u043D\u043E|\u043E \u0438|\u0438\u0439 | \u043A\u043E|\u043E \u0432| \u043D\u0438| \u0434\u0435|\u0441\u0442\u0443|\u043B\u0436\u043D|\u0441\u043E\u0432|\u0435 \u0432|\u043D\u043E\u043C|\u043E\u043B\u044C|\u0440\u0430\u043D|\u043E\u0436\u0435|\u0438\u0447\u0435|\u0435\u0439 |\u0430\u0441\u0442|\u043D\u043D\u044B| \u043E\u0442|\u0442\u0443\u043F|\u043C \u0438|\u043E\u0434\u043D|\u0437\u043E\u0432|\u0440\u0435\u0441| \u043C\u043E|\u043E\u0441\u0443|\u043B\u044F |\u043E\u0441\u043D|\u0430 \u043E|\u0432\u0435\u043D| \u0442\u043E|\u043E \u0431|\u0448\u0435\u043D|\u0442\u0432\u0435|\u043E\u0431\u0449|\u0430 \u0438|\u0435 \u043C|\u044C\u043D\u044B|\u043E\u0431\u0440|\u0432\u0435\u0440|\u0447\u0435\u043D|\u044F \u043D|\u0436\u043D\u043E|\u0447\u0435\u0441|\u0430\u043A |\u043B\u0438\u0447|\u043D\u0438\u0438|\u0435 \u0438|\u0432\u0441\u0435|\u0431\u0449\u0435|\u0432\u0430\u0442|\u0435\u0441\u043F|\u043C\u043E\u0436|\u0439 \u0438|\u043D\u043E\u0435|\u043E \u0434|\u0431\u0435\u0441| \u0432\u043E|\u044F \u0432|\u0434\u0443 | \u0441\u0442|\u0434\u043D\u043E|\u043E\u043D\u0430|\u043D\u0430\u0446|\u0434\u0435\u043D|\u0435\u0436\u0434|\u0445 \u0438| \u0431\u0435|\u0438 \u0434|\u043D\u044B |\u0434\u043E\u0441|\u0434\u043B\u044F| \u0434\u043B| \u0442\u0430|\u043B\u044C\u0441|\u0430\u0442\u0435|\u0446\u0438\u0438|\u044F \u043F|\u0443\u044E |\u0438\u0442\u0435|\u0435 \u043E|\u043D\u043E\u0439|\u043F\u043E\u0434|\u043E\u0442\u043E|\u0441\u0442\u0440|\u0441\u0442\u0430| \u043C\u0435|\u0435\u043B\u0438| \u0440\u0435|\u044F \u043A|\u0442\u043E\u044F|\u0430\u043C\u0438|\u0435\u043D |\u044C \u0432|\u044E \u0438|\u0430\u0437\u043E|\u0433\u043E\u0441|\u043C \u043F|\u044C \u043F|\u0442 \u0431|\u0436\u0435\u0442|\u0443\u0447\u0430|\u0441\u0443\u0434|\u044C\u0441\u0442|\u0434\u0441\u0442|\u0449\u0438\u0442|\u0430\u0449\u0438|\u0437\u0430\u0449|\u043A\u043E\u043D|\u043D\u0438\u044E|\u0430\u043C |\u043E\u0434\u0443|\u0435\u0440\u0435|\u0433\u0440\u0430|\u043F\u0435\u0447|\u043E \u043E|\u043E\u0440\u043E|\u043A\u043E\u0442|\u0438 \u043A|\u0442\u0440\u0430|\u043D\u0438\u043A|\u0443\u0449\u0435|\u0446\u0438\u0430|\u043E\u0446\u0438|\u0441\u043E\u0446|\u043D\u0430\u043B|\u0435\u0441\u043A|\u043E \u0440|\u043A\u043E\u0433|\u0434\u0440\u0443| \u0434\u0440|\u043D\u0438 |\u0430\u0432\u0430|\u043D\u0441\u0442|\u0435\u043C |\u0430\u0432\u043D|\u044B\u043C\u0438|\u0435\u0434\u0441|\u0434\u0438\u043D|\u0434\u043E\u0432| \u0433\u043E| \u0432\u044B|\u0432 \u043A|\u044B\u0435 |\u043E\u0431\u0435|\u043C\u0443 |\u044F \u0435|\u0441\u043B\u0443|\u0443\u0434\u0430|\u0442\u0430\u043A|\u043A\u043E\u0439|\u0442\u0443 |\u0438\u0442\u0443|\u0437\u0430\u043A|\u0445\u043E\u0434|\u0432\u043E\u043B|\u0440\u0430\u0431|\u043A\u0442\u043E|\u0438\u043A\u0442|\u0438\u0447\u043D|\u043D\u0438\u0447|\u043E\u0442 |\u0438\u043D\u0430| \u043A |\u0442\u0435\u0440|\u0440\u043E\u0434|\u043D\u0430\u0440",
    ukr: "\u043D\u0430 | \u043F\u0440|\u043F\u0440\u0430| \u0456 |\u0440\u0430\u0432| \u043D\u0430| \u043F\u043E|\u043D\u044F |\u043D\u043D\u044F| \u0437\u0430|\u043E\u0433\u043E|\u0442\u0438 |\u0432\u043E |\u0433\u043E | \u043A\u043E|\u0430\u0432\u043E| \u043C\u0430|\u043B\u044E\u0434|\u043E \u043D| \u043D\u0435| \u043B\u044E|\u044E\u0434\u0438|\u043E\u0436\u043D|\u043A\u043E\u0436|\u043B\u044C\u043D|\u0436\u043D\u0430|\u0434\u0438\u043D|\u0430\u0442\u0438|\u0430\u0454 |\u0438\u0445 |\u0438\u043D\u0430|\u043F\u043E\u0432|\u0441\u0432\u043E| \u0441\u0432|\u0430\u043D\u043D|\u0454 \u043F|\u043C\u0430\u0454|\u0430\u0431\u043E|\u0430 \u043B| \u0431\u0443|\u043D\u0435 |\u0435\u043D\u043D|\u0431\u043E | \u0430\u0431|\u0430 \u043C|\u043E\u0432\u0438|\u043D\u0456 | \u0432\u0438| \u043E\u0441|\u0430\u0446\u0456|\u0432\u0438\u043D| \u0442\u0430|\u0431\u0435\u0437|\u043E\u0431\u043E| \u0432\u0456| \u044F\u043A|\u0435\u0440\u0435| \u0434\u043E|\u0456 \u043F|\u0443\u0432\u0430|\u043E \u043F|\u0430\u043B\u044C|\u043D\u0438\u0445|\u043E\u043C |\u043C\u0438 |\u0456\u043B\u044C|\u043D\u043E\u0433|\u0442\u0430 |\u0438\u0439 |\u043F\u0440\u0438|\u043E\u044E |\u0442\u044C |\u0441\u0442\u0430| \u043E\u0431|\u0432\u0430\u043D|\u0438\u043D\u043D|\u0442\u0456 |\u043E\u0441\u0442| \u0443 |\u0441\u044F |\u0432\u0430\u0442|\u0431\u0443\u0442|\u0438\u0441\u0442| \u043C\u043E|\u0435\u0437\u043F|\u0443\u0442\u0438|\u043D\u043E\u0432|\u043F\u0435\u0440|\u0456\u0457 |\u0438 \u043F|\u0431\u043E\u0434|\u0432\u043E\u0431|\u0441\u0442\u0432| \u0432 |\u043E \u0432|\u0432\u0456\u0434| \u0431\u0435|\u0430\u043A\u043E|\u043F\u0456\u0434|\u0442\u0438\u0441|\u043A\u043E\u043D|\u043D\u043E |\u0432\u0430 |\u043D\u043D\u0456|\u0456 \u0441|\u0430 \u043F|\u0441\u0442\u0456| \u0441\u043F|\u043D\u0438\u0439|\u0434\u0443 |\u044C\u043D\u043E|\u043E\u043D\u0430| \u0456\u043D|\u0434\u043D\u043E|\u043D\u0438\u043C|\u0456\u0439 |\u0430 \u0437|\u043D\u0443 |\u043C\u043E\u0436|\u0457\u0457 | \u0457\u0457|\u043B\u044F |\u0441\u043E\u0431|\u043C\u0443 |\u043E\u0457 |\u044F\u043A\u043E| \u043F\u0435| \u0440\u0430|\u0456\u0434 | \u0434\u0435|\u0456 \u0432|\u0438 \u0456|\u0447\u0438\u043D|\u0432\u043D\u043E|\u043E\u043C\u0443|\u043D\u043E\u043C|\u0443 \u043F|\u0456 \u043D|\u0430 \u0441| \u0441\u0443|\u0430 \u043E|\u043D\u0435\u043D|\u0438\u0441\u044F|\u043E\u0432\u043E|\u043D\u0430\u043D|\u043E\u0434\u043D|\u0443 \u0432|\u0456 \u0434|\u0430\u0432\u0430|\u0456\u0434\u043D|\u0440\u0456\u0432| \u0440\u0456|\u0456 \u0440|\u0438\u043C\u0438|\u0432\u0456\u043B|\u0438\u043C |\u0446\u0456\u0457|\u043E \u0434|\u0430 \u0432|\u0441\u0442\u0443|\u043E\u0434\u0443|\u0431\u0443\u0434|\u043E\u0432\u0430| \u043F\u0456| \u043D\u0456|\u044F \u043D|\u0435 \u043F|\u043D\u0430\u0446|\u0438 \u0441|\u043D\u043D\u0430| \u043E\u0434| \u0440\u043E|\u043D\u043E\u0441|\u044C\u043D\u0438|\u044E\u0442\u044C|\u0438 \u0437|\u043A\u0438 |\u0456 \u0437|\u0430 \u0431|\u0441\u043F\u0440|\u0447\u0435\u043D|\u0436\u0435 |\u043E\u0436\u0435|\u0435 \u043C|\u043E\u0432\u043D|\u0440\u0438\u043C|\u0435 \u0431|\u0442\u043E |\u043D\u0456\u0445|\u043E\u0441\u043E|\u0443\u0434\u044C|\u0432\u0456 | \u0440\u0435| \u0441\u0442|\u0440\u0430\u0446|\u0434\u043E | \u0441\u043E|\u0440\u043E\u0437|\u043B\u0435\u043D|\u0432\u043D\u0438|\u0456\u0432\u043D|\u0440\u043E\u0434| \u0432\u0441|\u0441\u043F\u0456|\u043A\u043E\u0432|\u0437\u043F\u0435|\u0456\u0432 |\u0434\u043B\u044F| \u0434\u043B|\u0457 \u043E|\u0445\u0438\u0441|\u0430\u0445\u0438|\u0437\u0430\u0445|\u2010\u044F\u043A|\u044C\u2010\u044F|\u0434\u044C\u2010|\u044F \u0456|\u0442\u0430\u043A|\u0437\u043D\u0430|\u0437\u0430\u0431|\u0441\u0442\u044C|\u0442\u0443 |\u043D\u043E\u044E|\u0430 \u043D|\u0442\u043E\u0440|\u0441\u043D\u043E|\u043E \u0441|\u0436\u0435\u043D|\u0446\u0456\u0430|\u043E\u0446\u0456|\u0441\u043E\u0446|\u0456\u043D\u0448|\u0456 \u043C|\u043A\u043B\u0430|\u0438 \u0432|\u0442\u0435\u0440| \u0434\u0456|\u0456\u0441\u0442|\u043E\u0432\u0456|\u0443 \u0441|\u044F \u0432|\u0430\u0440\u043E|\u0441\u0456 |\u0432\u0456\u0442|\u0441\u0432\u0456|\u043E\u0441\u0432|\u0440\u043E\u0431|\u043F\u0456\u043B|\u0440\u0435\u0441|\u0437\u0430 |\u043F\u0435\u0447|\u0430\u0431\u0435|\u043A\u0443 |\u043B\u0438\u0432|\u0435\u0440\u0436|\u0434\u0435\u0440|\u0432 \u0456|\u0430\u0432\u043D|\u0442\u0430\u0432|\u0430\u0432 |\u0430\u043C\u0438|\u043A\u043E\u043C|\u0432\u043B\u0435|\u043E \u0431|\u044C \u043F| \u0449\u043E|\u0457\u0445 |\u0442\u0432\u043E|\u0445\u0442\u043E|\u0456\u0445\u0442|\u043A\u043E\u0433| \u043A\u0440|\u0430\u043D\u043E|\u0442\u0430\u043D|\u0456\u0430\u043B|\u043D\u0430\u043B|\u043D\u044C |\u0445 \u043F|\u0436\u043D\u043E|\u043B\u0435\u0436|\u0430\u043B\u0435|\u043F\u0440\u043E|\u0442\u0432\u0430|\u0440\u0430\u0442|\u043E \u043E|\u0445 \u0432|\u043D\u0430\u0440|\u043B\u044C\u0441|\u0446\u0456\u0439|\u043A\u043E\u0440|\u0447\u0430\u0441|\u0440\u0436\u0430|\u0457 \u0441|\u0438\u043D\u0443|\u0434\u0441\u0442|\u043E \u0437|\u0440\u0430\u0437|\u043C\u0456\u043D|\u0430 \u0440|\u0437\u0430\u043A",
    bos: " \u043F\u0440| \u0438 |\u0440\u0430\u0432|\u043D\u0430 |\u043C\u0430 |\u043F\u0440\u0430| \u043D\u0430|\u0438\u043C\u0430| \u0441\u0432|\u0430 \u0441|\u0434\u0430 |\u0430 \u043F|\u0432\u043E |\u0458\u0435 |\u043A\u043E |\u0430\u043A\u043E|\u043E \u0438| \u043F\u043E|\u0430\u0432\u043E|\u0435 \u0441|\u0430 \u0438|\u0442\u0438 | \u0438\u043C| \u0434\u0430| \u0443 |\u0441\u0432\u0430|\u043D\u043E | \u0437\u0430|\u043E \u043D|\u0432\u0430 |\u0438 \u043F|\u0438\u043B\u0438|\u0432\u0430\u043A|\u043B\u0438 | \u043A\u043E|\u043D\u0435 | \u0438\u043B|\u043A\u043E\u0458| \u043D\u0435| \u0434\u0440|\u043E\u0441\u0442| \u0441\u043B|\u045A\u0430 |\u0438\u043C |\u0438 \u0441|\u0443 \u0441|\u0438 \u0438|\u0430\u0432\u0430|\u0438\u0458\u0435|\u0430 \u0443| \u0431\u0438|\u0441\u0442\u0432|\u0441\u0435 |\u0432\u0430\u045A|\u0430 \u0434|\u043E\u043C |\u0458\u0435\u0434|\u0431\u043E\u0434|\u043E\u0431\u043E|\u043B\u043E\u0431|\u0441\u043B\u043E| \u0441\u0435| \u0440\u0430|\u0438\u0445 |\u0441\u0442\u0438|\u0430 \u043D|\u045A\u0435 | \u043E\u0431| \u0458\u0435|\u043F\u0440\u0438|\u0434\u0440\u0443|\u0443 \u0438|\u0458\u0443 |\u043E \u0434|\u0438\u0442\u0438|\u0432\u043E\u0458|\u0440\u0430\u0437|\u0430\u045A\u0435|\u043E\u0432\u0430|\u0434\u0458\u0435| \u043E\u0441|\u0435 \u0438|\u043B\u043E |\u0435 \u043F|\u0430\u045A\u0430|\u0443\u0458\u0435|\u0438 \u0434|\u0431\u0440\u0430|\u0442\u0440\u0435| \u0442\u0440| \u0441\u0443|\u0443 \u0437|\u0430 \u043A|\u043E\u0433 |\u0443 \u043F|\u043E\u0458\u0435|\u0446\u0438\u0458|\u0440\u0435\u0431|\u0430 \u043E|\u0430 \u0431| \u045A\u0435|\u0438 \u0443|\u043C\u0438\u0458|\u043D\u0438 |\u043D\u043E\u0441|\u0431\u0430 |\u0435\u0434\u043D|\u0441\u0432\u043E|\u045A\u0435\u0433| \u0438\u0437|\u043F\u0440\u043E|\u0435 \u0434|\u0436\u0430\u0432|\u0431\u0438\u0442| \u043D\u0438|\u0438 \u043E|\u0441\u0442\u0430|\u0430 \u0437|\u0430\u0432\u043D|\u0432\u0458\u0435| \u043A\u0430|\u0431\u0438\u043B|\u043E\u0432\u043E|\u0430 \u0458|\u0430\u0458\u0443|\u0438\u0441\u0442|\u0438 \u043D|\u043D\u0438\u0445|\u0458\u0435\u043B|\u0442\u0443 |\u0440\u0435\u0434|\u0433\u043E\u0432| \u043E\u0434|\u0435 \u043E|\u043E\u0458\u0438| \u0441\u043C|\u0458\u0430 |\u043E \u043A|\u0438\u043B\u043E|\u0430\u0446\u0438|\u0435 \u0443|\u043F\u0440\u0435|\u043E \u043F|\u0435\u0431\u0430|\u0443 \u043E|\u0441\u0443 |\u0432\u0438\u043C|\u0438\u0447\u043D| \u0441\u0430| \u0434\u0458|\u0430 \u0442|\u0438\u0458\u0430|\u0448\u0442\u0438|\u0447\u043D\u043E|\u0440\u0436\u0430|\u0434\u0440\u0436|\u0441\u0442\u0443|\u0434\u043D\u0430|\u043E\u0434\u043D|\u0435\u043D\u0438|\u0437\u0430 |\u0438\u0432\u0430|\u043D\u043E\u043C|\u0435\u043C |\u0434\u0443 |\u0440\u0430\u043D|\u0432\u043D\u043E|\u0441\u043C\u0438|\u0458\u0435\u0440|\u0435 \u0431|\u0435 \u043D|\u0434\u0435 |\u043F\u043E\u0441|\u043C \u0438| \u0434\u043E|\u0443 \u0434|\u043D\u0430\u043A|\u0430 \u0440|\u043E\u0431\u0440| \u043C\u043E|\u043D\u0438\u043C|\u0435\u0433\u043E| \u043A\u0440|\u0442\u0438\u0442|\u043A\u0440\u0438|\u0432\u0435 |\u0430\u043D |\u0438\u043A\u043E|\u043D\u0438\u043A|\u043D\u0443 |\u0438 \u043C|\u043D\u043E\u0433|\u0435\u043D\u043E|\u0441\u043D\u043E|\u0435 \u043A|\u0442\u0443\u043F|\u0440\u0443\u0433|\u043A\u0430 |\u043E\u0434\u0430|\u0440\u0438\u0432|\u0432\u043E\u0459|\u0430\u043B\u043D|\u043C \u0441|\u0438\u0442\u0443|\u0430\u0448\u0442|\u0437\u0430\u0448|\u0430\u043D\u0438|\u0441\u0430\u043C| \u0441\u0442|\u0430\u043A\u0432|\u043E\u0432\u0438|\u043E\u0441\u043D|\u0440\u043E\u0434|\u0430\u0440\u043E| \u043C\u0438|\u0458\u0438 |\u0442\u0432\u0430|\u0434\u043D\u043E|\u043D\u0441\u0442|\u0430\u043A |\u0438\u0442\u0435|\u0459\u0443 |\u0432\u0438\u0447|\u0440\u0430\u0434|\u0443 \u043D|\u0443 \u043C| \u0442\u0430|\u0434\u0441\u0442|\u0442\u0438\u0432|\u043D\u0430\u0446|\u0440\u0438\u043C|\u043A\u043E\u043D|\u043A\u0443 |\u045A\u0443 |\u043E\u0434\u0443|\u0436\u0438\u0432|\u0430\u043C\u043E|\u0442\u0432\u043E|\u0442\u0435\u0459|\u043F\u043E\u0434|\u0435\u045B\u0443|\u0433 \u043F|\u043D\u043E\u0432|\u0438\u043D\u0430|\u043D\u0430\u0440| \u0432\u0458|\u0438 \u0431|\u043E\u0458 | \u043E\u0432|\u0430\u0432\u0435|\u0432\u0443 |\u0430\u043D\u0441|\u043E\u0458\u0430|\u0437\u043E\u0432|\u0430\u0437\u043E|\u0443\u0434\u0435|\u0431\u0443\u0434| \u0431\u0443|\u0435 \u0442|\u0438 \u0432|\u0435\u045A\u0430|\u0435\u0434\u0438|\u043D\u0438\u0446|\u043D\u0430\u043F|\u043C\u0458\u0435| \u0438\u0441|\u0441\u043B\u0443|\u0435\u0434\u0441|\u043E \u043E|\u0437\u0430\u043A|\u0438 \u043A|\u043C \u043F|\u0442\u043D\u043E|\u0438\u0432\u043E|\u0435\u0440\u0435|\u043D\u0438\u0447|\u043A\u0430\u043A|\u0430\u0434\u0430|\u0432\u043D\u0438|\u0443\u0433\u0438| \u0440\u043E|\u043C\u043E\u0432|\u0432\u0435\u043D|\u043E \u0441|\u0442\u043E |\u0442\u0435 | \u0432\u0440| \u0431\u0435|\u0430\u0440\u0430|\u043A\u043B\u0430| \u0431\u0440|\u0443 \u0431|\u0443 \u0443|\u0438 \u0442|\u043E\u043D\u0430| \u043E\u043D|\u0430\u0432\u0438|\u0458\u0430\u043B|\u0434\u043D\u0438| \u0441\u043A",
    srp: " \u043F\u0440| \u0438 |\u0440\u0430\u0432|\u043D\u0430 |\u043F\u0440\u0430| \u043D\u0430|\u043C\u0430 | \u0441\u0432|\u0438\u043C\u0430|\u0434\u0430 |\u0430 \u043F|\u0432\u043E |\u043A\u043E |\u0442\u0438 |\u0430\u0432\u043E| \u043F\u043E|\u0430 \u0438|\u0430\u043A\u043E|\u0430 \u0441| \u0437\u0430| \u0443 |\u043E \u0438| \u0438\u043C|\u0438 \u043F|\u0432\u0430 |\u0441\u0432\u0430|\u0432\u0430\u043A| \u0434\u0430|\u043E \u043D|\u0435 \u0441|\u043E\u0441\u0442| \u043A\u043E|\u045A\u0430 |\u043B\u0438 |\u0438\u043B\u0438|\u043D\u0435 |\u043E\u043C | \u043D\u0435|\u0430 \u043D| \u0441\u043B| \u0438\u043B|\u0458\u0435 | \u0434\u0440|\u0438 \u0441|\u043D\u043E |\u043A\u043E\u0458|\u0443 \u0441|\u0430\u0432\u0430| \u0440\u0430|\u043E\u0433 |\u0441\u043B\u043E|\u0458\u0443 |\u0438\u043C |\u0441\u0442\u0438|\u0431\u043E\u0434|\u043E\u0431\u043E|\u043B\u043E\u0431|\u0438\u0442\u0438|\u0430 \u043E|\u0441\u0442\u0432|\u0438 \u0443|\u0430 \u0434|\u043D\u0438 |\u0458\u0435\u0434|\u0443 \u043F|\u043F\u0440\u0438|\u0435\u0434\u043D| \u0431\u0438|\u0438 \u0438|\u0430 \u043A|\u043E \u0434|\u0441\u0442\u0430|\u0438\u0445 |\u0434\u0440\u0443|\u0430 \u0443| \u0458\u0435|\u0430\u045A\u0430| \u043E\u0441| \u043D\u0438|\u043D\u043E\u0441|\u043F\u0440\u043E|\u0430\u0458\u0443|\u0438 \u043E| \u0434\u0435| \u0441\u0443|\u0443 \u0438|\u0441\u0435 |\u045A\u0435 |\u0458\u0430 |\u043E\u0432\u0430|\u0438 \u0434|\u0446\u0438\u0458| \u043E\u0431|\u0443\u0458\u0435|\u0440\u0435\u0434|\u0436\u0430\u0432|\u0435 \u0438|\u0435 \u043F|\u0430 \u0458|\u0434\u043D\u0430| \u0441\u0435| \u043E\u0434|\u0432\u0435 | \u043A\u0430|\u0435\u043D\u0438|\u0440\u0436\u0430|\u0434\u0440\u0436|\u0430 \u0437|\u0430\u0432\u043D|\u0435\u045A\u0430|\u0430\u0446\u0438|\u0432\u043E\u0458|\u043E\u0432\u043E|\u0443 \u0443|\u043C \u0438|\u043E\u0458\u0430|\u0432\u0430\u045A| \u0438\u0437|\u0438\u0458\u0430|\u0443 \u0437|\u0430\u045A\u0435|\u0440\u0430\u043D|\u0435 \u043E|\u0440\u043E\u0434|\u0438 \u043D|\u0435 \u0431|\u0440\u0430\u0437|\u0437\u0430 | \u045A\u0435|\u0433\u043E\u0432|\u0438\u0447\u043D| \u0441\u0442|\u043D\u043E\u0432|\u0441\u043D\u043E|\u043E\u0441\u043D|\u0434\u0443 |\u043F\u0440\u0435| \u0442\u0440|\u0441\u0443 |\u0432\u0443 |\u043E\u0434\u043D|\u0430 \u0431|\u0441\u0432\u043E|\u045A\u0435\u0433|\u043D\u0438\u043C|\u043D\u0438\u0445|\u0442\u0443 |\u0442\u0438\u0442|\u0448\u0442\u0438|\u043A\u0443 |\u043D\u043E\u043C|\u0431\u0438\u0442|\u0435 \u0434|\u043C\u0435 |\u0438\u043A\u043E|\u0447\u043D\u043E|\u043E\u0458\u0438|\u043B\u043E |\u0432\u043D\u043E|\u043D\u0438\u043A|\u0438\u043A\u0430|\u0431\u0435\u0437|\u0430\u0440\u0430|\u0434\u0435 |\u0443 \u043E|\u0432\u0438\u043C|\u043D\u0430\u043A| \u0441\u0430|\u0440\u0438\u0432|\u0430\u0432\u0435|\u0430\u043D |\u0432\u043E\u0459| \u043A\u0440|\u043E \u043F|\u0441\u043C\u0435|\u0435 \u043A|\u043D\u043E\u0433|\u0458\u0438 | \u043E\u0432|\u0435 \u0443|\u0442\u0432\u0430|\u0431\u0440\u0430|\u0440\u0443\u0433|\u0440\u0435\u0431|\u0442\u0440\u0435|\u0443 \u0434|\u043E\u0434\u0430| \u043C\u043E| \u0432\u0440|\u0430\u0432\u0459|\u0443 \u043D|\u0435\u0433\u043E|\u0434\u0435\u043B|\u043C \u0441|\u043A\u0440\u0438|\u043E \u043A|\u0430\u0448\u0442|\u0437\u0430\u0448|\u045A\u0443 | \u0441\u043C|\u0430\u043D\u0438| \u043B\u0438|\u0434\u043D\u043E|\u0435\u0452\u0443|\u0430\u043B\u043D|\u043B\u0430 |\u0430\u043A\u0432|\u043E\u0458 |\u043A\u043E\u043C|\u0441\u0442\u0443|\u0443\u0433\u0438|\u0430\u0432\u0438|\u0430 \u0440|\u043A\u0430 |\u0440\u0430\u0434|\u043E\u0434\u0438|\u0432\u0438\u0447|\u0442\u0430\u0432|\u0438\u0442\u0443|\u0443\u0434\u0435|\u0431\u0443\u0434| \u0431\u0443|\u043F\u043E\u0442|\u043E\u0434\u0443|\u0436\u0438\u0432|\u0435\u0440\u0435|\u0442\u0432\u043E|\u0438\u043B\u043E|\u0431\u0438\u043B|\u0430\u0440\u043E|\u0435 \u043D|\u043E\u0432\u0438|\u043F\u043E\u0440|\u0435\u043D\u043E|\u0448\u0442\u0432|\u043D\u0430\u0446|\u043E\u0432\u0435|\u043C \u043F|\u0442\u0443\u043F|\u043F\u043E\u0441|\u0440\u0435\u043C|\u0434\u043D\u0438|\u0431\u0430 |\u043D\u0441\u0442|\u0430 \u0442|\u043E\u0458\u0443|\u0430\u0441\u0442|\u0438\u0432\u0430|\u0435 \u043C|\u0432\u0440\u0435|\u0432\u0459\u0430|\u043D\u0443 |\u0431\u0435\u0452|\u0438\u0441\u0442|\u0435\u043D |\u0442\u0435 |\u0434\u0441\u0442|\u0440\u043E\u0442|\u0437\u0430\u043A|\u0430\u043E |\u043A\u0430\u043E|\u0438 \u043A|\u0458\u0443\u045B|\u043E \u0441|\u0441\u0442 |\u0441\u0430\u043C|\u043C \u043D|\u0442\u0435\u0440|\u043D\u0430\u0440| \u043C\u0435|\u0438 \u043C|\u043A\u043E\u043B|\u0435 \u0440|\u0443\u0448\u0442|\u0440\u0443\u0448|\u0432\u0435\u0440|\u043A\u0430\u043A| \u0431\u0435|\u0438 \u0431|\u043A\u043B\u0430|\u0430\u0434\u0430|\u0435\u0431\u0430|\u0435\u043D\u0430|\u043E\u043D\u0430| \u043E\u043D|\u0442\u0432\u0443|\u0430\u043D\u0441| \u0434\u043E|\u0440\u0430\u043A|\u0441\u043B\u0443|\u0438 \u0432|\u043D\u0438\u0446|\u0443 \u043A|\u043C\u0435\u043D|\u0432\u0440\u0448|\u0435\u043C\u0435|\u0435\u0434\u0441|\u0438\u0432\u0438|\u043E \u043E|\u0458\u0430\u0432",
    uzn: "\u0430\u043D |\u043B\u0430\u0440|\u0433\u0430 |\u0438\u0440 | \u0431\u0438|\u0430\u0440 | \u0432\u0430|\u0434\u0430 |\u0438\u0433\u0430| \u04B3\u0443|\u0432\u0430 |\u0431\u0438\u0440|\u0443\u049B\u0443|\u049B\u0443\u049B|\u04B3\u0443\u049B| \u04B3\u0430|\u0440 \u0431|\u0433\u0430\u043D|\u0438\u0448 |\u0438\u0434\u0430| \u0442\u0430|\u0430 \u044D|\u0438\u043D\u0438|\u0430\u0434\u0438|\u043D\u0433 |\u0434\u0438\u0440|\u0438\u0448\u0438|\u043B\u0438\u043A|\u043B\u0438\u0448|\u0438\u0439 |\u0438\u043B\u0438|\u0430\u0440\u0438|\u0443\u049B\u0438|\u04B3\u0430\u0440|\u043B\u0430\u043D|\u0438\u043D\u0433|\u0448\u0438 |\u0434\u0430\u043D|\u043D\u0438\u043D|\u0438\u043D\u0441|\u043A\u0438\u043D|\u0441\u043E\u043D|\u043D\u0441\u043E| \u0438\u043D| \u043C\u0443|\u049B\u0438\u0433| \u043C\u0430|\u043E\u043D |\u0440 \u0438| \u0431\u045E|\u044D\u0433\u0430| \u044D\u0433| \u045E\u0437|\u043D\u0438 |\u0431\u045E\u043B|\u0433\u0430\u0434|\u0438 \u0431|\u043A\u0438 |\u0438\u043B\u0430|\u0451\u043A\u0438| \u0451\u043A|\u0430 \u0431|\u043D \u0431|\u0438\u043D |\u0440 \u04B3|\u0430\u043B\u0430|\u044D\u0440\u043A| \u044D\u0440|\u043B\u0433\u0430| \u049B\u0430|\u0440\u043A\u0438|\u0448 \u04B3|\u0438 \u04B3|\u043D \u043C| \u0431\u043E| \u0431\u0430|\u0438\u043A |\u0430\u0440\u0430|\u0438\u0433\u0438|\u043B\u0438\u0433|\u0440\u0438 |\u049B\u0438\u043B|\u0430 \u0442|\u0431\u0438\u043B| \u044D\u0442|\u043D\u0438\u0448|\u043D\u043B\u0438|\u043A\u043B\u0430|\u0438 \u0432|\u0431\u043E\u0448|\u044D\u0442\u0438|\u0430\u043D\u0438|\u0438\u043C |\u0438 \u043C|\u043E\u043B\u0438|\u049B\u043B\u0430|\u0430 \u04B3|\u043B\u0430\u0448|\u0430\u0442\u043B|\u0442\u0438\u043B|\u0430 \u049B| \u043E\u043B|\u043E\u0441\u0438|\u043C\u0430\u0441|\u049B\u0430\u0440|\u0438\u043D\u043B|\u043B\u0430\u0442| \u049B\u0438|\u0442\u0430\u044A|\u04B3\u0430\u043C|\u0433\u0438 |\u0438\u0431 |\u043C\u043B\u0430|\u045E\u0437 |\u043D \u044D|\u043C\u0443\u043C| \u0434\u0430| \u0431\u0443|\u0430\u0442 |\u0448 \u0432|\u0443\u043D |\u0430\u0442\u0438|\u043C\u043A\u0438|\u0443\u043C\u043A|\u0442\u043B\u0430|\u0438\u0440\u043E|\u045E\u043B\u0438|\u0431\u0430\u0440|\u0438\u0440\u0438|\u0440\u0438\u0448|\u0438\u044F\u0442|\u0430\u043B\u0438| \u0431\u0435| \u049B\u043E|\u0430 \u0448|\u0430\u0440\u043E| \u043A\u0435|\u0438 \u0442|\u0440\u043B\u0430| \u0442\u0435|\u0447\u0430 |\u0440\u0447\u0430|\u0430\u0440\u0447|\u0430 \u045E| \u0448\u0443|\u0442\u0438\u0448|\u043D \u04B3|\u0442\u0433\u0430| \u0441\u0430|\u0430\u0441\u0438| \u0445\u0430|\u0440\u0430\u043A|\u043B\u0438\u043D|\u043E\u043B\u0430|\u0438\u043C\u043E|\u0448\u049B\u0430|\u043B\u0438 | \u0442\u0443|\u0430\u043C\u043B|\u043B\u043B\u0430|\u0441\u0438\u0434|\u043D \u045E| \u0430\u0441|\u043D\u0438\u0434|\u0430 \u0438| \u043A\u0438|\u043D \u0442|\u043D\u0434\u0430|\u043A \u0431|\u0435\u0440\u0430|\u043E\u0448\u049B|\u0441\u0438\u0437|\u043E\u0440 |\u0430 \u043C|\u0440 \u0432|\u0435\u043D\u0433|\u0442\u0435\u043D|\u043C\u0430\u0442|\u043C\u0434\u0430|\u0430\u043C\u0434|\u043B\u0438\u043C|\u0439 \u0442|\u044F\u0442 |\u0438 \u0430|\u0438\u043D\u043E|\u0438\u043B\u0433| \u0442\u043E|\u0442\u043D\u0438|\u0430\u043D\u0430|\u0430\u0441 |\u044D\u043C\u0430| \u044D\u043C|\u0430 \u0451| \u0448\u0430|\u0430\u0448 |\u0430 \u0430|\u0442\u0430\u0440|\u043A\u0430\u0442|\u0430\u043A\u0430|\u0430\u043A | \u0434\u0435|\u0430\u0437\u0430|\u0438\u043B\u043B|\u0441\u0438\u0439| \u0441\u0438| \u0441\u043E|\u0443\u049B\u043B|\u043D \u049B|\u043E\u0434\u0430|\u044A\u043B\u0438|\u0430\u044A\u043B|\u043D\u0438\u043A|\u0430\u0434\u0430| \u043D\u0438|\u0442\u0434\u0430|\u0433\u0438\u043D|\u0443\u043D\u0438|\u0441\u0438\u0442|\u0430\u0439 |\u049B\u043E\u043D|\u043D \u043E| \u0436\u0430|\u043A\u0438\u043C|\u0435\u0447 |\u04B3\u0435\u0447| \u04B3\u0435|\u045E\u0437\u0438|\u043B\u0430\u043A|\u043A\u0435\u0440|\u0438\u043A\u043B|\u043B\u043B\u0438|\u0443\u0440 |\u0437\u0430\u0440|\u0448\u043B\u0430|\u0440\u0438\u0433|\u0438\u0440\u043B|\u0434\u0430\u043C|\u043A\u043E\u04B3|\u0438\u043A\u043E|\u0430 \u0434|\u0430\u043C |\u043D \u0432|\u0440\u0442\u0438|\u0442\u0438\u0431|\u0442\u0430\u043B| \u0438\u0448|\u0447\u0443\u043D|\u0443\u0447\u0443| \u0443\u0447|\u0441\u043B\u0430|\u0430 \u0443|\u0440\u0438\u043D|\u0441\u043E\u0441|\u0430\u0441\u043E| \u0443\u043D|\u043D\u0430 | \u043A\u0430|\u043C\u0443\u04B3|\u0434\u0438\u0433|\u0447 \u043A|\u0430\u0441\u043B|\u043B\u043C\u0430|\u0440\u0430 |\u0431\u0443 |\u0445\u0430\u043B|\u045E\u043B\u0433|\u0438 \u043A|\u0435\u043A\u043B|\u0440 \u0434|\u049B\u0430\u0442|\u0430\u0433\u0430|\u0438 \u049B|\u043E\u0438\u0439|\u043C\u0438\u043B| \u043C\u0438|\u049B\u0430 |\u0438 \u0441|\u0436\u0438\u043D| \u0436\u0438|\u0441\u0438\u043D|\u0440\u043E\u0440|\u0430 \u0432|\u043B\u0430\u0434|\u0430 \u043E|\u0442\u043B\u0438|\u043C\u0438\u044F|\u043D \u0438|\u0430\u0431 |\u0442\u0438\u0440|\u0437 \u043C|\u0434\u0430\u0432|\u0440\u0433\u0430|\u0430\u0433\u0438|\u0430 \u043A|\u043D\u043B\u0430|\u0430\u049B\u0442|\u0432\u0430\u049B|\u0430\u0440\u0442|\u0430\u0451\u0442|\u043B\u0430\u0431",
    azj: " \u0432\u04D9|\u0432\u04D9 |\u04D9\u0440 |\u0438\u0440 | \u04BB\u04D9| \u0431\u0438| \u04BB\u04AF| \u043E\u043B|\u04AF\u0433\u0443|\u04BB\u04AF\u0433|\u0433\u0443\u0433|\u043D\u0430 |\u0438\u043D |\u043B\u0430\u0440|\u04BB\u04D9\u0440|\u0434\u04D9 | \u0448\u04D9|\u0431\u0438\u0440|\u043B\u04D9\u0440|\u043B\u0438\u043A|\u043C\u0430\u043B|\u0440 \u0431|\u043B\u043C\u0430|\u0440 \u04BB| \u0442\u04D9|\u04D9\u0445\u0441|\u0448\u04D9\u0445|\u04D9\u043D |\u0434\u0438\u0440|\u0443\u0433\u0443|\u0443\u043D\u0430|\u0430\u043D |\u0430\u043B\u0438|\u0430 \u043C| \u043C\u0430|\u0438\u043A\u0434|\u0438\u043D\u0438|\u0440 \u0448|\u0434\u04D9\u043D|\u0430\u0440 |\u0438\u043B\u04D9|\u0433\u0443\u043D|\u0430\u0433 |\u0430\u0441\u044B| \u0458\u0430|\u043C\u04D9\u043A|\u0458\u04D9\u0442| \u043C\u04D9| \u043C\u04AF|\u043A\u0434\u0438|\u04D9\u0441\u0438|\u04D9\u043A |\u0438\u043B\u043C|\u043D\u0438\u043D|\u043D\u0434\u04D9|\u043E\u043B\u043C|\u04D9\u0442\u0438|\u04D9 \u0458|\u0441\u0438\u043D|\u0445\u0441 |\u043D\u0434\u0430|\u043B\u043C\u04D9|\u0458\u0458\u04D9|\u0438 \u0432| \u0433\u0430| \u0430\u0437|\u043E\u043B\u0443|\u0438\u0458\u0458|\u0458\u0430 |\u0438\u043D\u0434|\u0437\u0430\u0434|\u0433\u043B\u0430|\u04AF\u043D |\u043D\u0438 |\u043B\u04D9 |\u0442\u0438\u043D|\u043D \u043C|\u0430\u0437\u0430|\u0430\u0440\u044B|\u04D9\u0442 |\u043D \u0442|\u043C\u0430\u0433|\u043B\u0443\u043D|\u043B\u044B\u0433|\u04D9 \u0431|\u0443\u043D |\u043D\u0443\u043D|\u0433 \u0432|\u043D \u04BB|\u0434\u0430\u043D|\u044B\u043D | \u0435\u0442|\u0442\u043C\u04D9|\u04D9\u0440\u04D9| \u04E9\u0437|\u0434\u0430 |\u04D9 \u0432| \u043E\u043D|\u04D9 \u0430|\u044B\u043D\u0430|\u044B\u043D\u044B|\u0431\u0438\u043B|\u0430 \u0431|\u0441\u044B |\u0438\u043B |\u04D9\u043C\u0438|\u0430\u0440\u0430|\u0441\u0438 | \u0434\u0438|\u04D9 \u043C|\u04D9\u0440\u0438|\u0440\u043B\u04D9| \u0432\u0430|\u04D9 \u04BB|\u0435\u0442\u043C|\u044B\u0493\u044B|\u0430\u043C\u0430|\u0434\u043B\u044B|\u0430\u0434\u043B|\u0440\u0438\u043D|\u0431\u04D9\u0440|\u0440\u044B\u043D|\u043D \u0438|\u043C\u04AF\u0434|\u043D\u044B\u043D| \u04BB\u0435|\u043C\u0430\u0441|\u0438\u043A |\u043D \u0430|\u0434\u0438\u043B|\u0430\u043B\u044B|\u0438\u0440\u043B|\u04D9\u043B\u04D9|\u04AF\u0434\u0430|\u0441\u044B\u043D|\u044B\u043D\u0434|\u0445\u0441\u0438|\u043B\u0438 |\u04D9 \u0434|\u043D\u04D9 | \u0431\u04D9|\u04D9\u0458\u0430| \u0438\u043D|\u04D9 \u0438|\u043B\u04D9\u0442| \u0441\u04D9|\u043D\u044B | \u0438\u0448|\u0430\u043D\u044B|\u0435\u0447 |\u04BB\u0435\u0447|\u0433 \u04BB|\u0435\u0458\u043D|\u04D9 \u0435|\u0434\u044B\u0440| \u0434\u0430|\u0430\u0441\u0438|\u0440\u044B |\u0438\u0448 |\u0438\u0444\u0430|\u043B\u044B\u0493|\u0438 \u0441|\u0444\u0438\u04D9|\u0430\u0444\u0438|\u0434\u0430\u0444| \u0435\u0434|\u043C\u04D9\u0437|\u0443 \u0432|\u043A\u0438\u043B| \u04BB\u0430|\u043E\u043B\u0430|\u043D \u0432|\u04D9\u043D\u0438|\u044B\u0440 |\u0443\u0433 |\u0443\u043D\u043C| \u0431\u0443| \u0430\u0441|\u0441\u0438\u0430|\u043E\u0441\u0438|\u0441\u043E\u0441|\u0438\u043B\u0438|\u044B\u0434\u044B|\u043B\u044B\u0434|\u043D\u043C\u0430|\u044B\u0433 |\u0438\u043D\u04D9|\u04D9\u0440\u0430|\u0441\u0438\u043B|\u0445\u0438\u043B|\u0430\u0445\u0438|\u0434\u0430\u0445|\u0430\u0434\u04D9|\u043C\u0430\u043D|\u0430 \u04BB|\u04D9 \u043E|\u043E\u043D\u0443|\u0430 \u0433|\u04D9\u0437 | \u043A\u0438|\u0441\u0435\u0447| \u0441\u0435|\u044B \u04BB|\u043C\u0438\u043D|\u043B\u0430\u043D|\u04D9\u0434\u04D9|\u0431\u0443 |\u0440\u0430\u0433|\u043B\u044B |\u044B\u043B\u044B|\u0430\u043B |\u04D9 \u0433|\u0440 \u0432|\u043D\u043B\u0430|\u04BB\u0441\u0438|\u04D9\u04BB\u0441|\u0442\u04D9\u04BB|\u04E9\u0437 |\u0438\u0441\u0442| \u0438\u0441|\u043C\u04D9\u0441| \u04D9\u0441|\u0438\u043D\u0430|\u04D9 \u0442|\u04D9\u0442\u043B|\u0430 \u0432|\u0438\u04D9 |\u043D \u0431|\u0442\u04D9\u0440| \u0442\u0430| \u04B9\u04D9|\u0435\u0434\u0438|\u0430\u043B\u0430|\u043A\u0438\u043C|\u0433\u0443 |\u0438 \u0442|\u0443\u043B\u043C|\u043C\u04D9\u04BB|\u043D \u043E|\u0430\u0458\u0430|\u044B \u043E|\u0438\u0430\u043B| \u0441\u043E|\u0438\u043B\u043B|\u0441\u0438\u0458| \u0434\u04D9|\u0432\u0430\u0440|\u0438\u043D\u0441|\u043C\u0438 |\u0493\u044B |\u043D\u0438\u043A|\u0440 \u0438|\u0430\u0433\u043B|\u043A \u04BB|\u0442\u04D9\u043C|\u0442\u0430\u043C|\u0447\u04AF\u043D|\u04AF\u0447\u04AF| \u04AF\u0447|\u0493\u044B\u043D|\u0441\u0430\u0441|\u04D9\u0441\u0430|\u0437 \u04BB|\u04D9\u043C\u04D9|\u0437\u0430\u043C| \u0437\u0430|\u0441\u0442\u0438|\u0440\u04D9\u0444|\u043D \u0435|\u0440 \u0430|\u0438\u043B\u0434|\u04BB\u04D9\u043C|\u044B\u0433\u043B|\u0458\u0430\u043D|\u043C\u0430\u0458|\u043D \u04D9|\u043C\u04D9\u043D|\u043C\u0438\u043B| \u043C\u0438|\u04D9\u0433\u0438|\u0434\u0438\u043D|\u043D \u0434|\u0442\u04AF\u043D| \u0434\u04E9|\u043C\u0438\u0458|\u043A\u0430\u04BB|\u0438\u043A\u0430| \u043D\u0438|\u0444\u0430\u0434|\u0442\u0438\u0444|\u043B \u043E|\u0441\u04D9\u0440|\u0458\u043D\u0438| \u0435\u0458|\u0430\u043D\u0430|\u043B\u04D9\u043D|\u0430\u043C |\u0440\u0438\u043B|\u0430\u0458\u04D9|\u0430\u0448\u044B",
    koi: "\u043D\u044B |\u04E7\u043D | \u0431\u044B|\u0434\u0430 | \u043F\u0440|\u043B\u04E7\u043D|\u0440\u0430\u0432| \u043C\u043E|\u043F\u0440\u0430| \u0434\u0430|\u0431\u044B\u0434| \u0432\u0435|\u043E\u0440\u0442|\u043B\u04E7 |\u04E7\u0439 |\u043C\u043E\u0440|\u04E7\u043C |\u0430\u0432\u043E| \u043D\u0435|\u0432\u043E |\u044B\u0434 |\u044B\u0441 |\u043D\u04E7\u0439|\u044B\u043D |\u043C \u043F|\u0434 \u043C|\u044B\u043D\u044B|\u0442\u043D\u044B| \u0430\u0441|\u0442\u04E7\u043C|\u043B\u044C\u043D| \u044D\u043C|\u0432\u0435\u0440|\u0441\u044C |\u044C\u043D\u04E7|\u044D\u043C |\u043D \u044D|\u0442\u043B\u04E7| \u043A\u044B|\u0441\u04E7 | \u043F\u043E|\u0435\u0440\u043C|\u0441\u044C\u04E7|\u0440\u0442\u043B|\u0430\u043B\u044C| \u043A\u04E7|\u044D\u0437 | \u04E7\u0442|\u04E7 \u0432|\u0442\u043E |\u0435\u0442\u043E|\u043D\u0435\u0442|\u044B\u043B\u04E7| \u043A\u043E|\u0442\u0448\u04E7| \u043E\u0442| \u0438 |\u044B \u0441|\u0431\u044B |\u04E7 \u0431|\u0441\u0442\u0432|\u043A\u04E7\u0440| \u0432\u04E7|\u0448\u04E7\u043C|\u043A\u044B\u0442|\u0442\u0430 |\u043D\u0430 |\u0437 \u0432| \u0441\u0435| \u0434\u043E|\u0432\u043E\u043B|\u04E7\u0441 | \u0441\u044B|\u044B \u0430|\u043E\u043B\u0430|\u0440\u043C\u04E7|\u0430\u0441 |\u043E\u0437 | \u043E\u0437| \u0441\u0456|\u0430 \u0441|\u0442\u0432\u043E|\u0441 \u043E| \u0432\u044B|\u043B\u0456\u0441|\u04E7 \u043A|\u044B\u0442\u0448|\u04E7 \u0434|\u0438\u0441 |\u0456\u0441\u044C|\u04E7\u0442\u043D|\u0430\u0441\u044C| \u043E\u043B| \u043D\u0430|\u0430\u0446\u0438| \u044D\u0442|\u0430 \u0432|\u0437\u043B\u04E7|\u0441\u0435\u0442| \u0432\u043E| \u0447\u0443|\u043B\u0430\u0441|\u043B\u0430\u043D|\u043C\u04E7 |\u0442\u044B\u0441|\u0440\u0442\u044B|\u04E7\u0440\u0442|\u044B \u043F|\u04E7\u0442\u043B|\u043E \u0441|\u044D\u0442\u0430|\u0434\u0437 |\u043A\u04E7\u0442|\u04E7\u0434\u043D|\u0432\u043D\u044B| \u043C\u044B|\u043D \u043D|\u0443\u0434\u0436| \u0443\u0434|\u0432\u044B\u043B|\u04E7 \u043C|\u0440\u0442\u0456|\u043E\u0440\u0439|\u0438\u0441\u044C| \u0441\u043E|\u0432\u043E\u044D|\u044B\u0434\u04E7|\u0439 \u043E|\u043A\u043E\u043B| \u0433\u043E|\u0441 \u0441|\u0441\u0441\u0438|\u0441\u044B\u043B|\u044B\u0441\u043B|\u0439\u044B\u043D|\u043A\u0438\u043D|\u043E\u043B\u04E7|\u0442\u04E7\u043D| \u0441\u044C|\u0430\u043D\u0430|\u04E7\u0440 |\u0446\u0438\u044F|\u0430 \u0434|\u04E7\u043C\u04E7| \u0432\u0438|\u0437 \u043A| \u044D\u0437|\u044B \u0431|\u0442\u04E7\u0433|\u04E7\u0442 |\u043C\u04E7\u0434|\u0435\u0441\u0442|\u043E\u0441\u0442|\u04E7\u043D\u044B|\u0442\u0438\u0440|\u043E\u0442\u0438|\u0443\u043A\u04E7|\u0447\u0443\u043A|\u043D \u043F|\u043E\u043D\u0434|\u043F\u043E\u043D|\u0441\u043B\u04E7|\u043A\u0435\u0440| \u043A\u0435| \u043E\u0431|\u0441\u0438\u0441|\u0441\u0443\u0434|\u0430 \u043D|\u0434\u043E\u0440|\u043A\u043E\u043D|\u043D\u0435\u043A|\u043D \u0431|\u043B\u04E7\u0442|\u0441 \u0432|\u0442\u0456 |\u044C\u04E7\u0440|\u0442\u0440\u0430| \u0441\u0442|\u043D\u0430\u043B|\u043E\u043D\u0430|\u043D\u0430\u0446|\u043D \u043A|\u043A\u04E7\u0434|\u04E7\u0433 |\u0441\u043A\u04E7|\u0442\u044C |\u0435\u0442\u04E7|\u0434\u04E7\u0441|\u0431\u044B\u0442|\u0440\u043D\u044B|\u04E7 \u043D|\u0442\u0441\u04E7|\u0440\u0440\u0435|\u0430 \u0431|\u043D\u0434\u0430|\u0441 \u0434|\u0430\u0441\u0441|\u044B \u043A|\u0430\u0441\u043B| \u043B\u043E|\u044C\u043D\u044B|\u0441\u044C\u043D|\u044B \u043C|\u0435\u043A\u0438|\u044B \u0434| \u043C\u04E7|\u044C \u043C|\u044B \u043D|\u044B\u0442\u04E7| \u043C\u0435|\u0440\u0439\u04E7|\u0438\u0430\u043B|\u0439 \u0434|\u0438\u0442\u04E7|\u0430 \u043A|\u04E7\u0441\u044C|\u043C\u04E7\u0441|\u043E\u0432\u043D|\u0437\u044B\u043D|\u0430 \u043F|\u043E\u0442\u0441| \u043B\u0438|\u043E\u043B\u044F|\u04E7 \u0430|\u043E\u0441\u0443|\u04E7\u044F |\u043D\u04E7\u044F|\u0435\u0437\u043B|\u0440\u0435\u0437|\u043C\u0435\u0434|\u0441 \u043C| \u0441\u044D|\u044C \u043A|\u0440\u0439\u044B|\u0430\u043A\u043E|\u0437\u0430\u043A| \u0437\u0430|\u044C\u044B\u043D|\u043D\u043D\u0451|\u043C\u04E7\u043B|\u0443\u043C\u04E7| \u0443\u043C|\u044B \u0443|\u043D \u0432|\u043C \u0434|\u043D \u0441| \u0434\u0437|\u043D \u043E|\u0440\u0430\u043D|\u0441\u0442\u0440|\u043E\u0437\u044C|\u043F\u043E\u0437|\u0437 \u043F|\u043E \u0434|\u0446\u0438\u0430|\u043E\u0446\u0438|\u0441\u043E\u0446|\u0438\u043E\u043D|\u0430 \u043C|\u0435\u0441\u043A|\u0447\u0435\u0441|\u043D\u04E7 |\u0437 \u0434|\u0442\u0441\u044C|\u0431\u04E7\u0440| \u0431\u04E7| \u043E\u0432|\u0432\u0435\u0441|\u043A\u044B\u0434|\u04E7 \u0441|\u0432\u043E\u044B|\u043A\u043E\u0434|\u0442\u043A\u043E|\u04E7\u0442\u043A|\u043E\u043B\u044C|\u0434\u0431\u044B|\u0435\u0434\u0431|\u0441\u044C\u044B|\u0447\u044B\u043D|\u0442\u0447\u044B|\u04E7\u0442\u0447|\u0442\u043B\u0430|\u043C\u04E7\u043D|\u0441\u043B\u0430|\u0439\u04E7\u0437| \u0439\u04E7|\u0442 \u0432|\u044B \u0438|\u0435\u0437 |\u043E \u0432|\u043E\u043D\u044B|\u0439\u04E7 |\u0430\u043D\u043D|\u04E7\u043B\u044C| \u043F\u044B|\u0430\u043D |\u043D\u04E7\u0441|\u043D\u0438\u0442| \u0441\u0443|\u043C \u0441",
    bel: " \u043F\u0440|\u043F\u0440\u0430| \u0456 |\u0430\u0432\u0430|\u043D\u0430 |\u0440\u0430\u0432| \u043D\u0430| \u043F\u0430|\u043D\u044B |\u0432\u0430 |\u0430\u0431\u043E|\u0446\u044C | \u0430\u0431|\u0430\u0435 | \u043C\u0430|\u0430\u0432\u0435|\u0430\u043D\u043D|\u0430\u0446\u044B|\u0441\u0432\u0430| \u0441\u0432|\u0435 \u043F|\u043B\u044C\u043D| \u0447\u0430|\u043D\u0435 |\u043D\u043D\u044F|\u0430\u043B\u0430|\u0430 \u043D|\u0430\u0439 |\u043B\u0430\u0432|\u0447\u0430\u043B| \u043A\u043E| \u0430\u0434| \u043D\u0435|\u0433\u0430 |\u043E\u0436\u043D|\u043A\u043E\u0436|\u0432\u0435\u043A|\u043D\u044F | \u044F\u043A|\u0436\u043D\u044B|\u044B \u0447|\u043C\u0430\u0435|\u0430 \u043F|\u0430\u0433\u0430|\u0431\u043E |\u0435\u043A |\u0430 \u0430|\u0446\u0430 |\u0446\u0446\u0430| \u045E | \u0437\u0430|\u044B\u0445 |\u043F\u0430\u0432|\u0430 \u0441|\u0433\u043E |\u0432\u0456\u043D|\u0434\u043D\u0430|\u0431\u043E\u0434|\u043C\u0456 |\u0432\u0430\u0431|\u0432\u0430\u043D|\u0430\u043C | \u0432\u044B| \u0441\u0430| \u0434\u0430|\u0441\u0442\u0430|\u0430\u0432\u0456|\u043D\u043D\u0435|\u0430\u0441\u0446|\u043D\u0430\u0439|\u0446\u044B\u044F|\u043D\u0430\u0433|\u0430\u0440\u0430|\u0456 \u043D|\u043A \u043C|\u044F\u0433\u043E| \u044F\u0433|\u044C\u043D\u0430|\u043F\u0440\u044B|\u0430\u0446\u044C|\u0456 \u043F|\u043E\u0434\u043D|\u0441\u0442\u0432|\u0430\u043C\u0430|\u043D\u044B\u0445| \u0431\u044B|\u0442\u0432\u0430|\u0434\u0437\u0435|\u0430\u043B\u044C| \u0440\u0430|\u043D\u0456 |\u0456 \u0441|\u0456 \u0430|\u044B\u0446\u044C|\u0430 \u0431|\u0435\u043D\u043D|\u043B\u0435\u043D|\u0446\u0456 |\u043E\u045E\u043D|\u044B\u043C |\u0440\u0430\u0446|\u0456\u043D\u043D|\u0456\u0445 | \u0430\u0441| \u0442\u0430|\u0442\u043E |\u043D\u0430\u0441|\u044F\u043A\u0456| \u0434\u0437|\u0447\u044B\u043D|\u043E\u043B\u044C|\u0456 \u0434|\u0430\u0432\u043E|\u0430\u0434 | \u043D\u0456|\u0441\u0446\u0456|\u044B\u043C\u0456|\u043D\u044B\u043C|\u0431\u044B\u0446|\u044F \u043F|\u044C\u043D\u044B|\u044B\u044F |\u0430\u0440\u043E|\u0430\u043D\u0430|\u0456\u043D\u0430|\u0456 \u0456|\u0440\u0430\u0434| \u0433\u0440|\u043B\u044F |\u045E\u043B\u0435|\u043E \u043F|\u0430 \u045E|\u0440\u044B\u043C|\u043F\u0430\u0434|\u044B\u0456 | \u0456\u043D|\u0430\u043C\u0456|\u0434\u0437\u044F|\u0440\u0430\u043C|\u0446\u044B\u0456|\u0430\u0431\u0430|\u0430 \u0456|\u0434\u0443 |\u0436\u043D\u0430|\u045E\u043D\u0430|\u043D\u0430\u043B|\u043D\u0430\u0446|\u0440\u044B |\u044D\u0442\u0430|\u0433\u044D\u0442| \u0433\u044D|\u043D\u0435\u043D|\u0434\u0430 |\u0430\u0445 |\u0433\u0440\u0430|\u043A\u0430\u0446|\u0443\u043A\u0430|\u0430 \u0437|\u043A\u0456 |\u0430\u0434\u0441|\u045E \u0456|\u043D\u0441\u0442|\u044D\u043D\u043D|\u044F \u0430|\u043D\u043D\u0456|\u043E\u0434\u0443|\u0430 \u0440|\u043D\u043D\u0430|\u0445\u043E\u0434|\u043D\u0430\u043D|\u043F\u0435\u0440|\u0445 \u043F| \u0443 |\u0430\u0434\u0437|\u0456 \u0440|\u043C\u0430\u0434|\u043C \u043F|\u0435 \u043C|\u0430\u0434\u0443|\u0434\u0441\u0442|\u0434\u043B\u044F| \u0434\u043B|\u043E\u045E |\u043D\u0430\u0435|\u0456 \u043C|\u0430\u043A\u043E| \u043A\u0430|\u044B \u045E|\u0431\u0430\u0440|\u0435 \u0430|\u0430\u0446\u0446|\u0443\u044E |\u044B\u0446\u0446|\u0441\u0430\u043C|\u044F\u045E\u043B|\u0430\u043B\u0435|\u0440\u043E\u0434|\u0440\u0430\u0431| \u043F\u0435|\u0448\u0442\u043E| \u045E\u0441|\u0430\u0434\u043D| \u0441\u0443|\u0440\u043E\u045E| \u0440\u043E|\u0434\u0443\u043A|\u043B\u044E\u0431|\u044C \u0441| \u0448\u043B|\u0440\u0430\u0437|\u043D\u0430\u0432|\u0437\u043D\u0430|\u0432\u043E\u043B|\u0443\u0434\u0437|\u0430\u0434\u0430|\u0436\u044B\u0446|\u0447\u043D\u0430|\u0432\u0435 |\u0430 \u0442|\u0430\u0441\u043D|\u0441\u0430\u0446|\u0435\u0440\u0430| \u0440\u044D|\u044F\u043A\u043E|\u043A\u043B\u0430|\u0430\u043D\u044B| \u0448\u0442|\u044C \u0443|\u0430\u044E\u0446|\u043D\u0430\u0440| \u0443\u0441|\u0441\u043E\u0431|\u0430\u0441\u043E|\u043F\u0430\u043C|\u044F \u045E|\u0430\u0432\u044F|\u0447\u044D\u043D|\u0432\u043E\u045E|\u0442\u0430\u043A|\u043D\u0443 |\u044E \u0430|\u044C \u043F|\u0437\u0430\u043A|\u043A\u0430\u0440|\u0435 \u0456|\u044C \u0430|\u0431\u0435\u0441|\u0456\u044F |\u043A\u0456\u044F|\u0445 \u0456|\u0437\u0430\u0431|\u0430\u0441\u0430|\u0456\u043C |\u0436\u0430\u0432|\u0456 \u0437|\u043B\u0435\u0436|\u0442\u0430\u043D|\u0430\u0445\u043E|\u044F\u043B\u044C|\u044B\u044F\u043B|\u043E \u0441|\u044F\u043D\u0430|\u043A\u0430\u043D|\u0430\u043A\u0430|\u0456\u043D\u0448|\u0430\u043B\u0456|\u0432\u044B | \u043C\u043E|\u043D\u0430\u0445|\u044F \u044F|\u043C \u043D|\u043E\u0433\u0430| \u0431\u0435|\u0439 \u0434|\u043E \u0430| \u0441\u0442|\u0435\u043D\u044B|\u0456 \u045E|\u0430 \u0434|\u0435\u0441\u043F|\u0448\u043B\u044E|\u0446\u0446\u044F|\u044B \u0456|\u044B\u0441\u0442|\u0440\u044B\u0441|\u043B\u044E\u0447|\u043A\u043B\u044E|\u0442\u0430\u0446|\u0443\u043B\u044C|\u044B\u043D\u0441|\u0430\u0447\u044B|\u0441\u043F\u0440| \u0441\u043F|\u0430\u045E |\u044B\u043C\u0430|\u0430\u0440\u044B|\u043A\u0430\u043C|\u0435 \u045E|\u0456 \u043A|\u043A\u043E\u043D",
    bul: " \u043D\u0430|\u043D\u0430 | \u043F\u0440|\u0442\u043E | \u0438 |\u0440\u0430\u0432|\u0434\u0430 | \u0434\u0430|\u043F\u0440\u0430|\u0441\u0442\u0432|\u0432\u0430 |\u0430 \u0441|\u0430 \u043F|\u0432\u043E |\u043D\u043E |\u0438\u0442\u0435|\u0442\u0430 |\u043E \u0438|\u0435\u043D\u0438| \u0437\u0430|\u043D\u0435 | \u043D\u0435|\u0430 \u043D| \u0432\u0441|\u0432\u0430\u043D|\u0430\u0432\u043E|\u043E\u0442\u043E|\u0435 \u043D|\u043E \u043D|\u0430 \u0438|\u043A\u0438 |\u0438\u0435 |\u0442\u0435 |\u043D\u0438 |\u0438\u043C\u0430| \u0438\u043C|\u043B\u0438 |\u0438\u043B\u0438|\u0438\u044F | \u043F\u043E|\u043E\u0432\u0435|\u0430\u043D\u0435|\u0447\u043E\u0432|\u043C\u0430 | \u0447\u043E|\u0438 \u0447|\u0430 \u0434|\u043D\u0438\u0435|\u0438 \u0434|\u0435\u0441\u0442| \u0438\u043B|\u0430\u043D\u0438|\u0432\u0435\u043A|\u0432\u0441\u0435| \u043E\u0431|\u0435\u043A |\u0435\u043A\u0438|\u0441\u0435\u043A|\u0430\u0432\u0430|\u0442\u0432\u043E|\u0441\u0432\u043E| \u0441\u0432|\u0432\u043E\u0442|\u0430 \u0432|\u0438 \u0441|\u043E\u0441\u0442| \u0440\u0430|\u043E\u0432\u0430|\u0430 \u043E|\u0435 \u0438|\u0432\u0430\u0442|\u0438 \u043D|\u0435 \u043F|\u043A \u0438|\u0430 \u0431| \u0432 |\u0438 \u043F|\u043B\u043D\u043E|\u043E \u0434| \u0441\u0435|\u0440\u0430\u0437|\u0435\u0442\u043E|\u044A\u0434\u0435|\u0431\u044A\u0434| \u0431\u044A|\u043F\u0440\u0438|\u0430\u0442\u0430| \u043A\u043E| \u0442\u0440| \u043E\u0441| \u0441\u044A|\u0431\u043E\u0434|\u043E\u0431\u043E|\u0432\u043E\u0431|\u0430\u0442 |\u0437\u0430 |\u0442\u0435\u043B| \u0435 |\u0430\u0446\u0438|\u043E \u0441|\u0434\u0435 |\u043E \u043F|\u0435\u043D |\u0431\u0440\u0430|\u0438 \u0432| \u043E\u0442|\u0441\u0435 |\u043D\u0438\u044F|\u0430\u043B\u043D| \u0434\u0435|\u0435\u0433\u043E|\u043D\u0435\u0433| \u0438\u0437|\u043E\u0442 |\u0440\u0430\u043D|\u044F\u0442\u0430|\u043A\u0430\u043A|\u043E\u0434\u0438|\u0435 \u0441|\u0438 \u0438|\u0434\u0435\u043D|\u043F\u0440\u0435|\u0431\u0432\u0430|\u044F\u0431\u0432|\u0440\u044F\u0431|\u0442\u0440\u044F|\u043D\u0438\u0442| \u043A\u0430|\u044F\u0432\u0430|\u043F\u0440\u043E|\u0441\u0442 |\u0430 \u0437|\u0433\u043E\u0432|\u0432\u0435\u043D|\u0442\u0432\u0435|\u043E \u043E|\u0430 \u0440|\u0430\u043A\u0432|\u043E \u0432|\u0438 \u0437|\u0440\u0435\u0434|\u043D\u043E\u0441|\u0438\u044F\u0442|\u0435 \u0434|\u0449\u0435\u0441|\u043D\u043E\u0432| \u043D\u0438|\u0446\u0438\u044F| \u0434\u043E|\u0439\u0441\u0442|\u043E \u0442|\u0435 \u0442|\u0440\u0436\u0430|\u044A\u0440\u0436|\u0434\u044A\u0440|\u0435\u043D\u043E|\u043F\u043E\u043B| \u0441 |\u043E\u0431\u0440|\u0442\u0432\u0430|\u043D\u043E\u0442|\u0440\u0435\u0441|\u0435\u0439\u0441|\u0438 \u043E|\u0435 \u0432|\u043A\u043E\u0439|\u043E\u0431\u0449|\u043B\u0435\u043D|\u043E\u043D\u0430|\u043D\u0430\u0446|\u0438\u0447\u0435|\u0435\u0437 |\u0431\u0435\u0437| \u0431\u0435|\u0435\u0436\u0434|\u0443\u0432\u0430|\u0432\u0438\u0442|\u0440\u0438 |\u0437\u0430\u043A|\u0438 \u043A| \u043B\u0438|\u0430 \u0435|\u043F\u043E\u0434|\u0435\u043B\u0438|\u043D\u0438\u043A|\u0441\u0438 |\u0435 \u043E|\u0430 \u0442|\u0430\u0432\u043D|\u0438 \u0440|\u0442 \u0441|\u043A\u0430 |\u043E\u0435\u0442|\u0435\u043B\u043D|\u043D\u0435\u043D|\u043E\u0439 |\u0433\u0440\u0430|\u0436\u0435\u043D|\u0434\u0440\u0443| \u0440\u0435|\u0430 \u043A|\u0441\u043D\u043E|\u043E\u0441\u043D|\u043B\u0438\u0447|\u0437\u0438 | \u0442\u0430|\u0441\u0430 |\u043D\u0441\u0442|\u0432\u043D\u0438|\u0447\u043A\u0438|\u0438\u0447\u043A|\u0441\u0438\u0447|\u0432\u0441\u0438|\u043B\u044E\u0447|\u043A\u043B\u044E|\u0434\u043D\u043E| \u043C\u043E|\u0435\u043C\u0435|\u0430 \u0443|\u0438\u0437\u0432|\u0442\u0432\u0438|\u0434\u0435\u0439|\u044F \u043D|\u043A\u0440\u0438|\u0430\u0442\u043E|\u043E \u0440|\u0439 \u043D|\u0438\u043A\u043E|\u0438\u0447\u043D|\u0436\u0430\u0432| \u0434\u044A| \u0442\u043E|\u0431\u0449\u0435|\u0438\u0430\u043B| \u0441\u043E|\u043B\u0438\u0442|\u0442 \u043D| \u0441\u0438|\u0442 \u0438|\u043E\u0434\u043D|\u0436\u0434\u0430|\u0437\u043E\u0432|\u0430\u0437\u043E|\u0443\u0447\u0430| \u0433\u0440|\u043A\u043E\u0435|\u0442\u044A\u043F|\u0441\u0442\u044A|\u0432\u043E\u043B|\u043B\u043D\u0438|\u0441\u0440\u0435| \u0441\u0440|\u043A\u0432\u0430|\u043A\u043E\u043D|\u0442\u043D\u043E|\u0430\u043A\u0430|\u0438 \u0443|\u043A\u043E |\u0433\u0430\u043D|\u043E\u0434\u0430|\u0447\u0435\u043D|\u043B\u0441\u0442|\u0435\u043B\u0441|\u0441\u0442\u0440| \u043A\u044A|\u0441\u0442\u0430|\u0440\u043E\u0434|\u043D\u0430\u0440|\u0438 \u043C|\u043D\u0430\u043B|\u0440\u0443\u0433| \u0434\u0440|\u0447\u0435\u0441|\u0432\u044A\u0437|\u0434\u0438 | \u0441\u0430| \u0442\u0435|\u0441\u0442\u043E|\u0434\u043E\u0441|\u0440\u0430\u0436|\u0440\u0435\u0437|\u0447\u0440\u0435|\u0433\u0430\u0442|\u0435\u043E\u0431|\u0430 \u043C|\u043E \u0435|\u0438\u043D\u0435|\u0430\u0441\u0442|\u043E\u0432\u043E|\u0447\u043D\u043E|\u0430\u0432\u0435|\u043C\u0443 | \u043C\u0443|\u0430\u043D\u043E|\u0438\u0442\u0430|\u0438\u043C\u0438|\u0430\u043A\u043E|\u043D\u0430\u043A|\u043B\u0430\u0433|\u043E\u0432\u0438",
    kaz: "\u043D\u0435 | \u049B\u04B1|\u0435\u043D |\u04B1\u049B\u044B| \u0431\u0430| \u049B\u0430|\u049B\u04B1\u049B|\u044B\u049B |\u0493\u0430 | \u0436\u04D9|\u04D9\u043D\u0435|\u0436\u04D9\u043D| \u043D\u0435| \u0431\u043E|\u0434\u0435 |\u0434\u0430\u043C|\u0430\u0434\u0430|\u0430 \u049B|\u0442\u0430\u0440|\u044B\u043D\u0430| \u0430\u0434|\u044B\u043B\u044B| \u04D9\u0440|\u044B\u04A3 |\u0430\u043D |\u0456\u043D |\u049B\u044B\u043B|\u0430\u0440 |\u0435\u043C\u0435|\u043D\u0430 |\u0440 \u0430|\u043B\u044B\u049B|\u0443\u0493\u0430|\u0430\u043B\u0430|\u044B\u049B\u0442| \u04E9\u0437|\u043C\u0435\u0441|\u04D9\u0440 | \u0436\u0430|\u043C\u0435\u043D|\u044B\u0493\u044B|\u043B\u044B | \u0434\u0435|\u049B\u0442\u0430|\u043D\u044B\u04A3|\u043D \u049B|\u0493\u0430\u043D|\u0456\u043D\u0435|\u0431\u0430\u0441|\u0430\u0440\u044B| \u043C\u0435| \u049B\u043E|\u0435\u043A\u0435|\u044B\u043D |\u0434\u0430 |\u0435 \u049B|\u0434\u044B |\u0430\u0441\u044B|\u0441\u0435 |\u0435\u0441\u0435|\u0430\u043C |\u0431\u043E\u043B|\u0430\u043D\u0434|\u043D\u0435\u043C| \u0431\u0456|\u0430\u0440\u0430|\u044B \u0431|\u0441\u0442\u0430|\u0442\u0430\u043D|\u043D\u0434\u044B|\u043D \u0431|\u0456\u04A3 |\u0435 \u0431|\u0456\u043B\u0456|\u0442\u0438\u0456| \u0442\u0438|\u0431\u0430\u0440|\u0493\u044B |\u043D\u0434\u0435|\u0435\u0442\u0442|\u0438\u0456\u0441|\u049B\u044B\u0493|\u0456\u0441 |\u043B\u0430\u0440|\u0433\u0435 |\u044B \u0442|\u0456\u043D\u0434|\u0456\u043A |\u0431\u0456\u0440| \u0431\u0435| \u043A\u0435|\u0430\u043B\u0443|\u0435 \u0430|\u0430\u043B\u044B|\u043B\u0443\u044B|\u0430 \u0436|\u0435\u0440\u0456|\u043E\u043B\u044B| \u0442\u0435|\u049B\u044B\u049B|\u043D \u043A| \u0442\u0430|\u043D \u0436|\u0493\u044B\u043D|\u0442\u0442\u0456|\u0456\u043D\u0456|\u0442\u044B\u043D| \u0435\u0440|\u043D\u0434\u0430|\u0456\u043C | \u0441\u0430|\u0435 \u0436|\u0430\u0442\u044B| \u0430\u0440|\u0440\u0493\u0430|\u0435\u0442\u0456|\u0430\u043D\u0430|\u044B \u04D9|\u0443\u044B\u043D|\u043B\u0493\u0430|\u04E9\u0437\u0456|\u043E\u0441\u0442|\u0435\u0433\u0456|\u0442\u0456\u043A|\u049B\u0430 |\u0441\u049B\u0430|\u0440\u044B\u043D|\u043A\u0456\u043D|\u043B\u0443\u0493|\u04A3 \u049B|\u043D\u0456\u04A3|\u0443\u044B |\u0431\u043E\u0441|\u0430\u0441\u049B|\u049B\u0430\u0440|\u0434\u044B\u049B|\u043D\u0430\u043D|\u043C\u044B\u0441|\u043C\u043D\u044B|\u0430\u043C\u043D|\u044B \u043C|\u0430\u0439\u0434|\u043A\u0435 | \u0436\u0435|\u0437\u0456\u043D|\u0440\u0434\u0435|\u0440\u0456\u043D|\u0435 \u0442|\u0433\u0435\u043D|\u044B\u043F |\u0440\u044B |\u0442\u0456 |\u0441\u044B\u043D|\u049B\u0430\u043C|\u0434\u0435\u043D|\u0456 \u0431|\u0433\u0456\u0437|\u0440\u0430\u043B|\u0435 \u04E9|\u043B\u0430\u043D|\u0441\u044B |\u0430\u043C\u0430|\u0442\u0442\u0430|\u0442\u044B\u049B|\u0431\u0435\u0440|\u0434\u0456 |\u0431\u0456\u043B|\u0440\u043A\u0456|\u04E9\u0437 |\u0437\u0434\u0435|\u043A\u0435\u0442|\u049B\u043E\u0440|\u0434\u0430\u0439|\u0443\u0433\u0435|\u044B \u0435|\u044B\u043D\u0434|\u043D\u0435\u0433|\u043E\u043D\u044B|\u0435\u0439 |\u043C\u0435\u0442|\u0430\u043D\u044B|\u0430 \u0442|\u0436\u0430\u0441|\u0430\u0443\u044B|\u043B\u0433\u0435|\u0430\u0441\u0430|\u0435\u0433\u0435|\u0434\u0430\u0440|\u0440\u0443 |\u0430\u0443 |\u0435\u0440\u043A|\u044B \u0436|\u0440\u044B\u043B| \u0442\u043E|\u043D \u043D|\u0435 \u043D|\u0442\u0456\u043D|\u0456\u0440 |\u0441\u0456\u0437|\u0442\u0435\u0440|\u043B\u043C\u0430|\u0456 \u0442|\u043A\u0456\u043C| \u0430\u043B|\u0440 \u043C|\u043B\u0456\u043A| \u043C\u04AF|\u0435 \u043C|\u0442\u04AF\u0440| \u0442\u04AF|\u043A\u0435\u043B|\u043B\u044B\u043F|\u0435\u04A3 |\u0442\u0435\u04A3|\u0440\u043B\u044B|\u043B\u0456\u043C|\u0440\u0434\u044B|\u0430\u0440\u0434|\u0430\u0442\u0442|\u0441 \u0431|\u044B\u0440\u044B|\u0441\u044B\u0437|\u044B\u0441 |\u0435\u043B\u0433|\u0434\u0430\u043B|\u0439\u0434\u0430|\u043E\u0440\u0493|\u0440\u049B\u044B|\u0430\u0440\u049B| \u0436\u04AF|\u0442\u0430\u043B|\u044B\u043B\u043C|\u0430 \u0431|\u0456\u0433\u0456|\u043B\u0434\u0435|\u0456\u0437 |\u049B\u0442\u044B| \u0435\u0448|\u0434\u0435\u0439|\u0430\u0439 |\u0436\u0430\u0493|\u043A\u0442\u0456|\u0456\u043A\u0442|\u0433\u0456\u043D| \u04D9\u043B|\u0442\u0442\u044B|\u04B1\u043B\u0442| \u04B1\u043B|\u0435 \u0434|\u044B\u043D\u044B|\u043B\u0456\u043D|\u0440 \u0431|\u0435\u043B\u0435|\u043A\u04B1\u049B| \u043A\u04B1|\u0430\u043C\u0434|\u043C \u0431| \u0435\u0442|\u043E\u0493\u0430|\u049B\u04B1\u0440| \u043A\u04E9|\u0430\u0493\u0430|\u0442\u043E\u043B|\u0448\u0456\u043D|\u0430\u0439\u044B| \u049B\u044B|\u049B\u0430\u043B|\u0436\u0435\u043A|\u0456 \u043D|\u0435\u0441 |\u0430\u0493\u044B|\u0435 \u043E|\u0435\u043B\u0456| \u0435\u043B|\u043D \u0435|\u0437\u0456 |\u0448\u043A\u0456|\u0435\u0448\u043A|\u043E\u043B\u0443|\u0446\u0438\u044F|\u043C\u0430\u0441|\u0493\u0434\u0430|\u0430\u0493\u0434|\u043B\u0442\u0442|\u0456\u043C\u0434|\u043D\u044B\u043C| \u0434\u0430|\u0430 \u0434|\u04D9\u0441\u0456|\u0441 \u04D9|\u049B\u0430\u0442|\u0456\u0440\u0456| \u0441\u043E|\u04A3 \u0431|\u0430\u0437\u0430|\u043C\u0434\u0430|\u0430\u0439\u043B| \u0430\u0441|\u0493\u0430\u043C|\u049B\u043E\u0493",
    tat: " \u04BB\u04D9|\u043B\u0430\u0440|\u0433\u0430 |\u043A\u0443\u043A|\u043E\u043A\u0443|\u0445\u043E\u043A| \u0445\u043E|\u04D9\u043C |\u0440\u0433\u0430|\u04BB\u04D9\u043C| \u043A\u0435| \u0431\u0435|\u0430\u0440 |\u0435\u0448\u0435|\u04D9\u0440 |\u0430\u043D |\u043A\u0435\u0448|\u043B\u04D9\u0440|\u0433\u04D9 | \u0431\u0430|\u0435\u04A3 |\u043D\u0435\u04A3| \u0431\u0443|\u043A\u043B\u0430|\u0440\u0433\u04D9|\u044B\u0440\u0433|\u04BB\u04D9\u0440| \u0442\u0438| \u0442\u043E|\u0440 \u043A|\u0434\u0430 |\u0435\u043D\u0435|\u0431\u0435\u0440|\u04D9\u043D |\u0434\u04D9 | \u04AF\u0437|\u0430 \u0442|\u0442\u043E\u0440|\u0435\u043D | \u043A\u0430|\u043D\u04D9 | \u0430\u043B|\u044B \u0431|\u043D\u0430 |\u0433\u0430\u043D|\u0430\u0440\u0430|\u0438\u0440\u0435|\u0431\u0443\u043B| \u0434\u04D9|\u0431\u0430\u0440|\u0435\u043D\u04D9|\u0443\u043A\u043B|\u0442\u0438\u0435|\u0430 \u0445| \u0438\u0442|\u0438\u0435\u0448|\u0430\u0440\u044B|\u043A\u044B |\u043A\u0430 |\u04D9 \u0442|\u043D \u0431|\u0443\u043A\u044B| \u0438\u0440|\u0435\u043A\u043B|\u0435\u043B\u0435|\u044B\u043D\u0430|\u0448\u0435 |\u0430\u043B\u0430|\u043D \u0442|\u043B\u044B\u043A|\u043B\u0435 |\u0448\u0435\u043D|\u0435\u0448 |\u043A\u0430\u0440|\u043B\u044B |\u043B\u0430\u043D|\u043B\u04D9\u043D|\u0440\u044B\u043D|\u04D9 \u043A|\u0435\u043B\u04D9|\u0435\u0440\u0433|\u043D\u0434\u0430|\u0440\u0435\u043A|\u0442\u0435\u043B|\u0435\u0437 |\u0438\u0442\u0435|\u0430 \u043A|\u0431\u0435\u043B| \u0442\u0430|\u043B\u044B\u0440|\u04D9 \u0431|\u044B\u043D | \u0433\u0430|\u0435\u043B |\u0441\u04D9 | \u044F\u043A|\u0430\u043B\u044B|\u04D9\u0440\u0433|\u0430 \u0431|\u044F\u0438\u0441| \u044F\u0438|\u0442\u04D9 |\u0434\u0430\u043D|\u0430 \u0430|\u04AF\u0437 |\u04D9 \u0445|\u0448 \u0442|\u0435 \u0431|\u044B\u043D\u0434|\u0441\u0435\u0437|\u043A\u043B\u04D9|\u0438\u0441\u04D9|\u0440 \u0431|\u0443\u043B\u044B| \u044D\u0448|\u0447\u0435\u043D|\u0430 \u04BB|\u0435\u043C | \u0441\u0430|\u043D \u0438|\u0448\u043A\u0430|\u0442\u0435\u043D|\u04AF\u0437\u0435|\u044B \u04BB|\u04D9\u0442 |\u044F\u0442\u044C|\u0433\u0435\u0437|\u0438\u0433\u0435|\u0430\u043D\u044B|\u04D9 \u04BB|\u043E\u0440\u043C| \u0442\u04AF| \u0445\u0430| \u0442\u04D9| \u043D\u0438|\u0440 \u04BB| \u0442\u0443|\u043C\u04D9\u0442|\u043A\u043B\u0435|\u04AF\u043B\u04D9|\u043B\u0443 |\u0442\u044C |\u043C \u0430|\u043B\u0433\u0430|\u0448\u0442\u04D9| \u043A\u0438|\u043C \u0438| \u043C\u04D9|\u043D\u0435 |\u043B\u0435\u043A|\u043C\u044B\u0448|\u0440\u043C\u044B|\u0433\u0435\u043B|\u0442\u04AF\u0433|\u043B\u0435\u0440|\u0434\u0438 |\u0437\u0435\u043D|\u0443\u0433\u0430|\u0441\u0435\u043D|\u0433\u04D9\u043D|\u0430\u043A\u044B|\u043A\u043B\u044B|\u043B\u04D9\u0442|\u0430\u043B\u0443|\u043D\u044B |\u0435\u0448\u0442|\u0432\u0435\u0448|\u04D9\u0432\u0435|\u0440\u04D9\u0432| \u0440\u04D9|\u0442\u04D9\u0440|\u0440\u043B\u04D9|\u04AF\u0433\u0435|\u0430 \u044F|\u043B\u044C |\u0440\u0435\u043D|\u0431\u0430\u0448|\u04D9 \u0434|\u04D9 \u0438|\u0438\u043B\u043B|\u0435\u0440 |\u0440 \u0430|\u0446\u0438\u0430|\u043E\u0446\u0438|\u0441\u043E\u0446|\u0430\u0439\u043B|\u0440\u0434\u04D9| \u0430\u0448|\u0440\u0430\u043A|\u0440\u0434\u0430|\u0430\u0440\u0434|\u0440\u043D\u0435|\u04D9\u0440\u043D|\u044F\u043A\u043B|\u043B\u04D9 | \u0497\u04D9|\u043D \u043C|\u044B\u04A3 |\u043D\u044B\u04A3|\u043A\u043A\u0430|\u04D9\u0440\u0435|\u043E\u0440\u0433|\u0442\u0430\u043D|\u043C\u0430\u0441|\u0441\u044B\u043D|\u043D\u0434\u0438|\u0438\u043D\u0434|\u043D\u0438\u043D|\u0440\u0435\u043B| \u0431\u0438|\u044B\u043A |\u043B\u0435\u043C|\u0430\u043B\u044C|\u043D\u0438 |\u0438\u043D |\u043A\u0435\u0440|\u043C \u0442|\u04D9\u04AF\u043B|\u0448\u043B\u0430|\u043D \u044F|\u0442\u044B\u043D|\u043D\u0434\u04D9| \u043E\u0447|\u0431\u0443 |\u043A\u043E\u043D|\u0430 \u0434|\u0430\u0440\u0442|\u043A\u0435\u043C|\u0440\u043A\u0435|\u044B\u043B\u044B|\u043A\u0442\u0430|\u043A\u04D9 | \u0438\u043B|\u0440 \u0438|\u0435\u0440\u04D9| \u0497\u0438|\u04A3 \u0442|\u0446\u0438\u044F|\u0430 \u0438|\u0430\u0448\u043A| \u0441\u04D9| \u0434\u0438|\u0430\u0441\u044B|\u044B\u0439 |\u043C\u0438\u043B| \u043C\u0438| \u043C\u04E9|\u0442\u0430 |\u043B \u04BB|\u043D\u043D\u0430|\u0433\u044B\u043D|\u0438\u0430\u043B| \u0441\u043E|\u0437\u043C\u04D9|\u0435\u0437\u043C|\u0445\u0435\u0437| \u0445\u0435|\u044B\u044F\u0442|\u0433\u044B\u044F|\u043C\u0433\u044B|\u0448\u044B\u0440|\u04D9 \u044F|\u0435\u0440\u043B|\u043D\u043B\u044B|\u0435\u0440\u0435| \u043A\u044B|\u0435\u043A |\u0443\u0440\u044B|\u0442\u044B\u0440|\u043D \u0445|\u0435\u043B\u04AF|\u0430\u043A\u043E|\u0437\u0430\u043A| \u0437\u0430|\u0438\u0442\u04D9| \u0434\u0430|\u0447\u0430\u0440|\u043D\u044B\u0440| \u043A\u043E| \u0430\u043D|\u0438\u043B\u0435|\u04D9\u0441\u0435|\u044B\u0448 |\u0430\u0446\u0438| \u0434\u0435|\u0430\u0435\u0440| \u0430\u0435|\u0430\u043D\u0443|\u0438\u043D\u0430|\u04D9 \u0441| \u0442\u04E9|\u04D9\u0442\u0435|\u0430\u043D\u0430|\u043D \u04BB|\u0431\u0438\u0440|\u043D\u0430\u043D|\u0440\u044B |\u0439\u043B\u0430|\u04D9 \u0430|\u04D9\u043B\u04D9",
    tuk: " \u0431\u0438| \u0432\u0435|\u0432\u0435 |\u0434\u0430 |\u043B\u0430\u0440|\u0438\u0440 |\u0431\u0438\u0440| \u0445\u0435|\u0430\u0434\u0430|\u0440 \u0431| \u0445\u0430|\u0435\u0440 | \u0430\u0434|\u0433\u0430 |\u0438\u043B\u0438|\u0434\u044B\u0440|\u0434\u0430\u043C|\u0435\u043D |\u044B\u0440 |\u0430\u0440\u0430|\u0430\u0440\u044B|\u0445\u0435\u0440|\u043B\u0430\u043D|\u0440 \u0430|\u044B\u0434\u044B|\u0440 \u0445|\u0430\u043C |\u043A\u043B\u0430|\u0430\u0433\u0430|\u0430\u043B\u0430|\u043D\u0434\u0430|\u0431\u0438\u043B|\u0445\u0430\u043A|\u043A\u043B\u044B|\u0430\u043A\u043B|\u043B\u044B\u0434|\u043B\u044B | \u0431\u043E| \u04E9\u0437|\u044B\u04A3 |\u0430\u043D |\u2010\u0434\u0430|\u043B\u0435\u043D|\u044B\u043D\u044B|\u043C\u0430\u0433|\u043D\u0435 |\u043B\u0435\u0440|\u0438\u043D |\u044F\u2010\u0434| \u044F\u2010|\u0438\u043D\u0435|\u043D\u0430 | \u044D\u0434|\u0430 \u0445|\u044B\u043D\u0430|\u044B\u043D\u0434|\u0434\u0430\u043D|\u0443\u043A\u0443|\u0445\u0443\u043A| \u0445\u0443|\u043D\u044B |\u043B\u043C\u0430|\u0435 \u0445|\u0438\u043B\u0435|\u0435\u0440\u0438| \u0434\u0435|\u0433\u0435 |\u0438\u04A3 |\u043B\u0438 |\u0430\u0442\u043B|\u0430\u043B\u044B|\u0430\u0440 |\u0434\u0435\u043D|\u0435\u0440\u0435| \u0431\u0430|\u0434\u0438\u043B|\u043B\u0438\u0433| \u0433\u0430|\u0430\u0441\u044B|\u043B\u0438\u043A|\u043B\u044B\u0433|\u0430 \u0433|\u043A\u0438\u043D|\u0431\u043E\u043B|\u043A\u0443\u043A|\u04E9\u0437 |\u0435 \u0430|\u0430\u043C\u0430|\u0434\u0435 |\u044D\u0440\u043A|\u0440\u044B\u043D| \u044D\u0440| \u0445\u0438|\u0438\u043D\u0438|\u0433\u044B\u043D|\u0438\u0433\u0438|\u0430\u0439\u044B|\u0430 \u0434| \u043C\u0430|\u043C\u0430\u043A|\u043F \u0431|\u0430\u043D\u044B|\u044D\u0434\u0438|\u043D\u0438 |\u044B\u0433\u044B|\u0431\u0430\u0448|\u043B\u044B\u043A|\u0439\u0434\u0430|\u0440\u043A\u0438|\u04D9\u0433\u0435|\u0435\u0442\u0438|\u0438\u0447 |\u0445\u0438\u0447| \u0442\u0430|\u0430\u043A |\u0448\u0433\u0430|\u0430\u0448\u0433|\u0441\u044B\u043D|\u043C\u0430\u043B| \u0434\u043E|\u0433\u0434\u0430|\u044B \u0431|\u0440\u044B |\u0433\u0438 |\u043C\u04D9\u0433| \u0497\u0435|\u044B\u0435\u0442|\u0441\u0430\u0441|\u044D\u0441\u0430| \u044D\u0441|\u043B\u043C\u0435|\u0438\u043B\u043C|\u043C\u0435\u0437|\u0438\u043F |\u044B\u043A\u043B|\u0442\u043B\u044B|\u043D \u044D|\u0434\u0430\u043A|\u0434\u0430\u0439|\u044F\u0433\u0434| \u044F\u0433|\u0443\u043A\u043B|\u0445\u0435\u043C|\u0433\u0430\u043B|\u044B \u0432|\u0447\u0438\u043D|\u0438\u043C |\u043C\u0435\u043A|\u0440\u0438\u043B|\u044F\u043D |\u0440\u0438\u043D| \u0441\u0435|\u0430\u043B |\u04D9\u043D |\u0439\u04D9\u043D|\u043D\u044B\u04A3|\u0430 \u0431|\u0434\u0438\u0440|\u043E\u043B\u0430| \u043A\u0430|\u043D\u0434\u0435|\u044B \u0434|\u0441\u044B |\u043B\u0438\u043D|\u0435 \u0434|\u0433\u0438\u043D|\u0437\u0430\u0442|\u0430 \u0432|\u0435\u043A\u043B|\u043A\u044B |\u0430\u043A\u044B|\u043D \u043C|\u043A\u0430\u043D|\u044B\u043B\u044B| \u0441\u0430| \u0434\u04D9|\u0445\u0430\u043B|\u0434\u043E\u043B|\u0447\u0438\u043B| \u0433\u04E9|\u0442\u043C\u0435| \u0433\u0435|\u043D \u0445|\u0430 \u0430|\u0430\u0439\u0434|\u0434\u0435\u04A3| \u0430\u043B|\u043B\u0435\u0442| \u0434\u04E9| \u0438\u0448|\u043D \u0433|\u0435 \u0431|\u0443\u04A3 | \u0433\u0443|\u0434\u04D9\u043B| \u0433\u043E|\u0438\u0440\u0438|\u0438\u043A | \u043E\u043D|\u04A3 \u0434|\u0441\u0435\u0440|\u043B\u0438\u043F|\u0435\u043B\u0438| \u0441\u043E|\u0438\u043B\u043B| \u0434\u0438|\u0430\u0437\u0430| \u0430\u0437|\u0433\u0430\u0440|\u0438 \u0432|\u043B\u0438\u043C|\u043D\u0438\u043A|\u0435 \u0432|\u0435\u043B\u0435|\u043D\u043B\u0438|\u04AF\u0447\u0438| \u04AF\u0447|\u043D\u043C\u0435|\u0437 \u0445|\u0440\u0430\u043F|\u0442\u0430\u0440|\u043D\u0443\u04A3|\u043E\u043D\u0443|\u043C\u0435\u043B|\u0435 \u0433|\u043A\u0434\u0430|\u0441\u0438\u0437|\u043A\u043B\u0435|\u044B\u0437 |\u0441\u044B\u0437|\u043D\u0438\u04A3|\u0434\u0430\u043B|\u0430 \u044F|\u0446\u0438\u0430|\u043E\u0446\u0438|\u0441\u043E\u0446|\u0430 \u0441|\u043C\u0438\u043B| \u043C\u0438|\u043A\u043B\u0438|\u043E\u043B\u043C|\u0438 \u0431| \u0431\u0435|\u043D \u0431|\u0440\u0430 | \u0434\u04AF|\u0435\u04A3 |\u0435\u0441\u0438|\u044D\u0442\u043C| \u044D\u0442|\u044B \u04E9|\u0438\u043A\u0430| \u043D\u0438| \u0430\u0440|\u0435 \u043C|\u0434\u04E9\u0432|\u0435\u0442 |\u043A \u044D|\u0442\u0430\u043B|\u043D \u0430|\u0433\u044B |\u0435\u0437 |\u0438\u043D\u043C|\u044B\u043F |\u043E\u043B\u044B|\u043E\u0440\u0430|\u0433\u043E\u0440|\u0447 \u0431|\u043D\u0443\u043D|\u0430\u043D\u0443|\u043C \u0445|\u0430\u043B\u043C|\u043B\u0439\u04D9| \u043A\u0438|\u0435\u043A |\u043D \u044F|\u0430\u043D\u0434|\u04AF\u043D\u0438|\u0440\u0435\u0442|\u0442\u043B\u0430|\u0433\u0430\u0442|\u0430\u0439\u043B|\u0446\u0438\u044F|\u043D \u0434|\u04A3 \u0445| \u043C\u0435|\u0433\u044B\u0435|\u043C\u0433\u044B|\u0435\u043C\u0433|\u0497\u0435\u043C|\u0435\u0442\u0435|\u0430\u0445\u0430|\u043C\u0430\u0445|\u0442\u043B\u0435|\u0442\u0438\u04A3|\u0430 \u044D|\u04A3 \u044D|\u043B\u0430\u043C|\u043F\u043B\u0430|\u043D \u0432",
    tgk: "\u0430\u0440 | \u04B3\u0430| \u0431\u0430|\u0430\u0434 | \u0434\u0430| \u0432\u0430|\u043E\u043D | \u0442\u0430|\u0432\u0430 | \u0438\u043D|\u0431\u0430 | \u0434\u043E|\u0434\u0430\u0440|\u0442\u0438 |\u0430\u0440\u043E|\u0434\u043E\u0440| \u043A\u0438|\u043E\u0438 | \u044F\u043A|\u0434 \u04B3| \u0431\u043E|\u0431\u0430\u0440|\u04B3\u0430\u0440|\u044F\u043A |\u043E\u0440\u0430|\u043A\u0438 | \u043D\u0430|\u043D\u0441\u043E|\u0438\u043D\u0441| \u043C\u0430|\u0441\u043E\u043D|\u0438 \u043C|\u0440 \u044F|\u0438 \u043E|\u04B3\u0430\u049B|\u0440\u0430\u0434|\u0430\u0438 |\u043A \u0438|\u0443\u049B\u0443|\u0430\u0440\u0434|\u0438 \u04B3|\u049B \u0434|\u0438\u043D |\u043D\u0438 | \u043C\u0443| \u0430\u0437|\u0438\u0438 | \u04B3\u0443| \u0448\u0430|\u0430\u0437 |\u04B3\u043E\u0438|\u0430\u049B |\u044F\u0434 |\u043E\u043D\u0430| \u043A\u0430|\u0438 \u0434| \u0451 |\u0438 \u0431|\u043E\u044F\u0434|\u0434\u0430\u043D|\u0430\u043D\u0434|\u049B\u0443\u049B|\u04B3\u0443\u049B|\u0437\u043E\u0434|\u043E\u0437\u043E| \u043E\u0437|\u0438\u044F\u0442|\u0434 \u0431|\u0430 \u0431|\u043D\u0434 |\u0434\u0430 |\u0434\u0438 |\u043D \u0431|\u0430\u043C\u043E| \u0445\u0443|\u0443\u0434\u0430|\u043E\u0434\u0438|\u0433\u0430\u0440|\u0434\u043E\u043D|\u0438 \u0438|\u0430\u0442 |\u043C\u043E\u044F|\u043D\u0430\u043C|\u0438 \u0441|\u0441\u0442 |\u04B3\u0430\u043C|\u043D \u04B3|\u0440\u0434\u0430|\u0445\u0443\u0434|\u0430\u043D |\u0431\u043E\u044F|\u043E\u0434\u0430|\u0430\u0432\u0430|\u0438 \u0442|\u043E\u0448\u0430|\u0431\u043E\u0448|\u049B\u0438 |\u0438 \u0445|\u0430 \u0448|\u0430\u0441\u0442|\u04E3 \u0432|\u043C\u0438\u043B| \u0434\u0438| \u043E\u043D| \u043C\u0435|\u0448\u0430\u0432|\u043E\u043D\u0438|\u0435 \u043A|\u0438\u043B\u0430|\u0448\u0430\u0434|\u0438\u043C\u043E|\u0438 \u043D|\u043E\u0431\u0430|\u043E\u043C\u0438|\u043A\u043E\u0440|\u0434 \u043A|\u043A\u0430\u0440|\u0440\u043E\u0438|\u0440\u0438 |\u0432\u0430\u0434|\u0443\u0434 |\u0440\u043E |\u04E3 \u0451|\u043E\u0442\u0438| \u0431\u0435|\u0430\u043D\u0438|\u044F\u0442\u0438|\u0442\u0430\u04B3|\u043C\u0438\u043D|\u043D \u0434|\u044F\u0442 |\u0442\u0430 |\u043D\u0430 |\u0430\u0442\u0438|\u043E\u0441\u0438|\u0431\u043E |\u0438 \u0430|\u0440\u043E\u0431|\u0430 \u04B3|\u0442\u0430\u044A|\u0438 \u04B7|\u0430 \u043C|\u0434 \u0430|\u0440 \u043A|\u0438 \u04EF|\u0430 \u0432|\u043B\u0430\u0442|\u0438\u0441\u0442| \u0444\u0430|\u0438 \u043A|\u0448\u0443\u0434|\u0440 \u04B3| \u0430\u0441|\u0438\u0434\u0430|\u0438\u0433\u0430| \u0441\u043E|\u0430 \u0434|\u0430\u0440\u0430|\u0438\u04B3\u043E|\u0434 \u0432|\u043E\u0434\u043E|\u043D \u043C|\u0442 \u0431| \u04EF |\u0442 \u04B3|\u0430\u043C\u0430|\u0442\u0430\u0440|\u043E\u0440 |\u0444\u0438 | \u0441\u0430|\u0432\u0430\u0440| \u0448\u0443|\u043B\u04E3 | \u043C\u0438|\u043B\u0438 |\u0440\u043E\u043D|\u0434\u0438\u0433|\u04B3\u043E |\u0438 \u0448|\u0434\u0430\u0432|\u0431\u043E\u0442| \u04B3\u0438|\u0438\u0440\u043E|\u0443\u043D\u0430| \u043D\u0438|\u043A\u0430\u0441|\u0435\u04B7 |\u0430 \u0442|\u0430\u0431\u043E| \u0430\u049B|\u043D\u04B3\u043E|\u0440\u0430\u0444|\u043C\u043E\u043D|\u043D \u0432|\u0430\u0432\u0440|\u0438\u043D\u043E| \u043A\u043E| \u0441\u0443| \u04B7\u0430|\u043E\u04B3 | \u04B3\u0435|\u0434 \u0442|\u043C\u0430\u04B3|\u0441\u0442\u0438|\u0441\u0430\u0440|\u0430 \u043E|\u0434 \u0434|\u0434\u0438\u04B3|\u0440 \u0430|\u0443\u043D\u0438|\u0440 \u0431|\u0443\u049B |\u0430 \u0430|\u043C\u0438 | \u0432\u043E|\u043D \u0438|\u0440 \u0432|\u0442\u0430\u0432|\u043E\u0440\u0438|\u043D \u043D|\u043C\u0443\u043C|\u0430\u0440\u0438|\u044F\u0438 |\u043E\u044F\u0438| \u049B\u043E| \u044D\u044A|\u04B3\u0435\u04B7|\u0440\u0438\u0438|\u0434\u04E3 |\u0440\u0434\u043E|\u043E\u043B\u0438| \u0438\u0441|\u0443\u0434\u0438|\u0440 \u0434|\u0430\u0441\u043E|\u0444\u0430\u0440|\u043A\u0438\u0448|\u04E3 \u04B3|\u043D\u0430\u0438|\u0434\u0430\u0430|\u043B\u043E\u043C| \u0438\u04B7|\u0440\u0430\u043D|\u0430\u0445\u0441|\u0448\u0442\u0430|\u0440 \u043C|\u04E3 \u0431|\u0438\u0442\u0430|\u0441\u0438\u0442|\u0432\u043E\u0441|\u0443 \u043E|\u043E \u0434|\u0430\u04B3\u0440|\u043D\u0442\u0438|\u0438\u043D\u0442|\u0438\u0444\u043E|\u0442\u0438\u0444|\u0438\u0431\u043E|\u0442\u04B3\u043E|\u049B\u0443 |\u0430 \u043A|\u0438\u0440 |\u0440\u0440\u0430|\u0440\u0430\u0442|\u04B3\u0438\u043C|\u043E\u043D\u0443|\u049B\u043E\u043D|\u0437\u0434\u0438|\u0443\u043D |\u043E\u0444\u0438|\u0438 \u049B|\u043D\u0434\u0430|\u043B\u0430 | \u0433\u0443|\u043D\u0430\u0431|\u0433\u043E\u043D|\u0430 \u043D|\u049B\u0430\u0440|\u043E\u044F\u0442|\u0448\u0432\u0430|\u0438\u0448\u0432|\u043B\u0430\u043B|\u0438\u044F |\u043C\u0438\u044F|\u0430\u043C\u0438|\u0442\u0438\u043C|\u04B7\u0442\u0438|\u0438\u04B7\u0442|\u0441\u04E3 | \u0437\u0430|\u043E\u0448\u0442|\u044F\u043D\u0434|\u043E\u044F\u043D|\u0430\u0442\u04B3|\u0430 \u0438|\u0430\u044A\u043B|\u043D\u0438\u043A|\u049B\u049B\u0438|\u0430\u049B\u049B|\u0438\u0445\u043E",
    kir: " \u0436\u0430|\u043D\u0430 |\u0430\u043D\u0430| \u0431\u0438|\u0436\u0430\u043D|\u0431\u0438\u0440|\u0443\u043A\u0443|\u0433\u0430 | \u0443\u043A|\u0430\u0440 |\u0443\u0443 | \u043A\u0430|\u043A\u0443\u043A|\u0443\u043A\u0442|\u043B\u0443\u0443|\u0443\u0443\u0433|\u0442\u0430\u0440|\u0443\u0433\u0430| \u0430\u0434|\u0430\u043D |\u0435\u043D |\u044B\u043A | \u0430\u0440|\u0430\u0434\u0430|\u0438\u0440 |\u0434\u0430\u043C|\u043E\u043B\u0443|\u0433\u0430\u043D| \u0431\u043E|\u0430\u043C |\u0440 \u0431| \u0436\u0435| \u043C\u0435|\u0442\u0443\u0443|\u044B\u043D |\u0430\u0440\u0430|\u0431\u043E\u043B|\u043C\u0435\u043D|\u043A\u0442\u0443| \u0431\u0430|\u0430\u043D\u0434|\u043D\u0435\u043D|\u0435\u043D\u0435|\u0430\u0440\u044B|\u044B\u043D\u0430|\u0440 \u0430|\u043D\u0434\u0430|\u043D \u043A|\u0438\u043D |\u04AF\u043D |\u043D \u0431| \u04E9\u0437|\u044D\u0440\u043A| \u043A\u043E|\u0430 \u0436| \u0430\u043B| \u044D\u0440|\u0434\u0430 |\u043A\u0442\u0430|\u0436\u0435 | \u0442\u0430|\u0430\u043D\u044B|\u0430 \u0442|\u0440\u043A\u0438|\u0430 \u0443|\u0434\u044B\u043A|\u0430\u0440\u0434|\u0430 \u043A|\u043A\u0438\u043D|\u0438\u043D\u0434|\u0438\u0448 |\u0442\u0438\u0439| \u0442\u0438|\u0438\u0439\u0438|\u043D \u0436|\u04AF\u04AF |\u0433\u04E9 |\u043D \u0430|\u0430\u043B\u0430|\u043D \u044D|\u0430\u043B\u044B|\u0443\u043A |\u0438\u043B\u0438|\u043D \u0442|\u0439\u0438\u0448|\u043A\u044B\u043B|\u043B\u0430\u0440|\u0440\u0434\u044B|\u0430\u043B\u0443|\u043D\u0434\u0438|\u0442\u0435\u0440| \u043C\u0430|\u04AF\u0433\u04E9|\u0443 \u0430|\u043A\u0430\u0440|\u043D\u044B\u043D| \u043A\u044B|\u0430 \u0430|\u0431\u0430\u0448|\u0431\u0430\u0440|\u043B\u0433\u0430|\u0438\u043C |\u0443\u043D | \u044D\u043C| \u044D\u044D|\u043B\u044B\u043A| \u0442\u0443|\u0430 \u0431|\u0430 \u044D| \u0430\u043D|\u043D\u0430\u043D|\u04E9\u0437 |\u0442\u0443\u0440|\u0440\u04AF\u04AF|\u0434\u0430\u0439|\u0430\u043B\u0434|\u0443\u043B\u0443| \u0441\u0430|\u0440\u044B\u043D|\u0434\u0430\u0440|\u0442\u0442\u0430|\u04AF\u04AF\u0433|\u0435\u0442\u0442|\u0440\u0433\u0430| \u043A\u0438|\u043A\u0430\u043D|\u0438\u0433\u0438|\u043D \u0443|\u043A\u04AF\u043D|\u043A\u0430 |\u043D\u0434\u044B|\u0443 \u0431| \u0431\u0435|\u043C \u0430|\u04AF\u0447\u04AF|\u043C\u0435\u0441|\u044D\u043C\u0435|\u0440\u044B |\u0434\u0438\u043A|\u0440 \u043C|\u0443\u0448\u0443| \u043C\u04AF| \u0441\u043E|\u043A \u0436|\u0442\u0443\u043A|\u04AF\u043D\u04E9|\u043D\u0435 |\u0438\u043D\u0435|\u0430\u043B\u0433|\u043A\u0430\u043C|\u0442\u04AF\u04AF|\u04AF\u043D\u04AF|\u044D\u0447 |\u0435\u043A\u0435|\u043A\u0435 |\u0435\u0441 | \u044D\u0447|\u04E9\u0437\u04AF|\u0433\u0438\u043D|\u0438\u043A\u0442|\u0435\u0433\u0438|\u043B\u0434\u044B|\u04E9 \u0436|\u0435\u0440\u0438|\u043A \u043C|\u0443\u043F |\u043B\u0438\u043C|\u0431\u0438\u043B|\u0430\u0442\u0442|\u043A\u0435\u0442|\u0443 \u043C|\u0447\u04AF\u043D|\u0442\u0430\u043B|\u0443\u0433\u0443| \u043A\u0435|\u0440\u0443\u0443|\u043A \u0442|\u043B\u0443\u043A|\u0447 \u043A|\u0435 \u043A|\u044D\u044D |\u043A\u0442\u0435|\u0443 \u0436| \u0434\u0435|\u0443\u043B | \u043D\u0435|\u0448\u043A\u0430|\u0434\u0438\u043D| \u0434\u0438| \u0442\u04AF|\u043C\u0434\u0430|\u0430\u043C\u0434|\u0433\u043E\u043D| \u0438\u0448|\u044B \u043C|\u043A\u0430\u043B|\u043A \u043A| \u0442\u043E|\u043A\u043E\u0440|\u0440\u0434\u0435|\u044B\u0437 |\u0441\u044B\u0437|\u0440\u0433\u043E|\u043E\u0440\u0433|\u0430\u0439 |\u0443\u043D\u0443| \u044D\u043B|\u0435 \u0430|\u043D\u04AF\u043D|\u0430\u0439\u0434|\u0437\u04AF\u043D|\u044B\u0433\u044B|\u0433\u0435 |\u0446\u0438\u044F|\u0440\u0430\u0431|\u044B\u043A\u0442|\u0433\u0438\u0437|\u043D\u0435\u0433|\u0430\u0448\u043A|\u044B\u043B\u0443|\u0435 \u0431|\u0440\u0438\u043D| \u0442\u0435|\u0438\u043A |\u043E\u043D |\u043C\u043A\u04AF|\u04AF \u0436|\u04AF \u04AF|\u043E\u043E |\u043D \u043C|\u043D\u0443\u0443|\u0442\u044B\u043A|\u0430\u0448\u0442|\u0443\u043D\u0430|\u0435\u0439 |\u0434\u0435\u0439|\u0438\u0440\u0434|\u0430\u0431\u044B| \u043C\u044B|\u043C \u04E9|\u0435\u0440\u0434|\u043B\u043E\u043E|\u043C\u0441\u044B|\u043D \u043D|\u0435\u043A\u0442|\u0434\u044B\u0440|\u0434\u0438\u0433|\u0430\u043A\u0442|\u043C\u0430\u043A|\u0430\u0433\u0430|\u0435 \u044D|\u043B\u0430\u043D|\u0430\u0446\u0438|\u0442\u0430\u043D|\u0430\u0439\u044B|\u0446\u0438\u0430|\u043E\u0446\u0438|\u0441\u043E\u0446|\u0438\u043B\u0435|\u0440\u0430\u043B|\u044B\u043D\u0434|\u0434\u0435 |\u043A\u043E\u043E|\u043D\u0438\u043A|\u0430\u0442\u044B| \u04E9\u043B|\u043B\u0433\u043E|\u043E\u043B\u0433|\u0440\u0434\u0438|\u0430\u043C\u0441|\u04AF\u043C\u043A|\u043C\u04AF\u043C|\u04E9\u0441\u04AF|\u043C\u0434\u0443|\u043D \u0438|\u0448 \u0436| \u04AF\u0447|\u0448\u0442\u044B|\u0433\u0443\u043D|\u0437\u0433\u0438|\u0431\u0435\u0440|\u04E9\u043D | \u0431\u0443|\u0431\u044B\u043D|\u0441\u0430\u043B|\u043A\u0438\u043C|\u0443 \u044D|\u043D \u0441|\u04E9\u043D\u04AF|\u043A\u0442\u04E9|\u0430 \u04E9|\u0434\u044B\u0433|\u0434\u044B |\u0437 \u043A| \u043A\u04E9|\u0434\u0430\u043D|\u044B\u043B\u044B|\u0440\u043C\u0430| \u0430\u0439|\u0438\u0430\u043B",
    mkd: " \u043D\u0430|\u043D\u0430 | \u043F\u0440| \u0438 |\u0432\u043E | \u0441\u0435|\u0440\u0430\u0432|\u043F\u0440\u0430|\u0442\u0430 |\u0430 \u0441| \u043D\u0435|\u0442\u043E |\u0434\u0430 | \u0434\u0430|\u0430 \u043F|\u0443\u0432\u0430|\u0438\u0442\u0435|\u0442\u0435 |\u043E \u043D|\u0432\u0430 |\u0430 \u043D|\u043E\u0458 |\u043A\u043E\u0458|\u0438 \u0441|\u043D\u043E |\u0430 \u0438|\u0430\u0442\u0430|\u0430\u0432\u043E| \u0438\u043C|\u0435\u043A\u043E|\u043C\u0430 | \u0437\u0430| \u0441\u043E|\u0441\u0442\u0432|\u043D\u0438 |\u0438\u043C\u0430|\u043E\u0442 |\u045A\u0435 | \u0432\u043E| \u043F\u043E|\u043B\u0438 |\u0458\u0430 |\u0430 \u0434|\u043E\u0441\u0442|\u0441\u0435\u043A|\u0435 \u043D|\u043E\u0432\u0430|\u0441\u0435 |\u0438\u043B\u0438| \u0438\u043B|\u043E \u0441|\u0435 \u043F|\u0430 \u043E|\u0430\u045A\u0435|\u0438 \u043F| \u0441\u043B|\u0430\u0442 |\u0435 \u0438|\u0432\u0430\u045A|\u0438\u0458\u0430|\u043E \u0434|\u043E\u0442\u043E|\u0435\u043D |\u043E \u0438|\u0441\u043B\u043E|\u0440\u0435\u0434|\u0438 \u0434|\u043E\u0431\u043E|\u043F\u0440\u0438| \u043E\u0434|\u0431\u043E\u0434|\u043B\u043E\u0431|\u0458 \u0438|\u0438 \u043D|\u0432\u043E\u0442|\u0441\u0442\u0430|\u0441\u0442 |\u0438 \u0438|\u0435\u0433\u043E|\u043D\u0435\u0433| \u0431\u0438|\u0430 \u0432|\u043D\u043E\u0441| \u0440\u0430| \u045C\u0435|\u0433\u043E\u0432|\u043F\u0440\u0435| \u043D\u0438| \u043A\u043E|\u0442 \u0438| \u043E\u0431|\u0435 \u0441|\u0430\u0432\u0430|\u0430\u043A\u0432|\u045C\u0435 |\u0431\u0438\u0434| \u0434\u0435| \u0434\u0440|\u0441\u043E |\u0442\u0432\u043E|\u0432\u0430\u0442|\u0430\u043A\u043E|\u0430\u0446\u0438|\u0448\u0442\u043E|\u0440\u0430\u0437|\u0435\u0434\u043D|\u0430\u0430\u0442|\u043F\u0440\u043E|\u0431\u0440\u0430|\u0438\u0434\u0435|\u0430\u043D\u0438|\u0430 \u0437|\u0430 \u0431|\u043A\u0430\u043A|\u0446\u0438\u0458|\u0435\u0441\u0442|\u0434\u0435 | \u0435 |\u0430 \u0435| \u0448\u0442| \u043A\u0430|\u0435 \u0431|\u043E\u0434\u043D|\u043E\u0434 |\u0438 \u043E|\u043D\u0438\u0442|\u0442 \u0441|\u0458 \u043D|\u0440\u0430\u043D|\u0435 \u0434|\u0438 \u0437|\u0435\u043D\u043E|\u0434\u0438 |\u043A\u043E\u043D|\u0435\u043D\u0438| \u0435\u0434| \u0441\u0438|\u0435\u043C\u0435|\u0441\u043D\u043E|\u043E\u0441\u043D| \u043E\u0441|\u0442\u0438\u0442|\u043E\u0432\u0438|\u0458\u0430\u0442|\u043E \u043F|\u0432\u0435\u043D|\u043B\u043D\u043E|\u0430\u043B\u043D| \u0458\u0430|\u0435\u0434 |\u0434\u0440\u0443|\u0432\u0430\u0430|\u0441\u0442\u043E|\u0434\u043D\u0430|\u0437\u0430 |\u043D\u043E\u0442|\u0434\u043D\u043E|\u0435 \u043E| \u0434\u043E|\u0432\u0438 |\u043E\u0432\u0435|\u0435\u0434\u0438|\u0434\u0440\u0436|\u043E \u0432|\u043D\u0438\u0435|\u043D\u043E\u0432|\u0447\u043D\u043E|\u043D\u0438\u043A|\u0436\u0438\u0432|\u0435\u0442\u043E|\u0430 \u043A|\u0438\u043E\u0442| \u0441\u0442|\u043D\u0430\u0446|\u0435\u043B\u0438|\u0432\u043D\u0438|\u0434 \u043D|\u0431\u0435\u0437|\u0430\u0440\u0430|\u043E \u043E|\u0438 \u0432|\u0442 \u043D|\u0440\u0443\u0433|\u0434\u0435\u043D|\u0434\u043D\u0438|\u0441\u0438\u0442|\u043E\u0431\u0440|\u0430 \u0440|\u043B\u0443\u0447|\u0430 \u0433| \u0432\u0440|\u043D\u0435 |\u043F\u043E\u0440|\u0448\u0442\u0438|\u0438\u0447\u043D|\u0447\u0443\u0432|\u043A\u0430 |\u0430\u0432\u043D|\u0442\u0432\u0435|\u043A\u043E | \u0431\u0435| \u043E\u043F|\u0431\u043E\u0442|\u0430\u0431\u043E|\u0440\u0430\u0431|\u0430 \u043C|\u0446\u0435\u043B| \u0446\u0435|\u0442\u0435\u043D|\u0435\u043B\u043E|\u043E\u043B\u043D|\u0434\u0435\u043B|\u043D\u0443\u0432|\u0435 \u0432|\u0438\u0442\u0430|\u0430\u0448\u0442|\u0437\u0430\u0448|\u043A\u0440\u0438|\u0440\u043E\u0434|\u043D\u0438\u043E|\u0442 \u043F|\u0437\u0435\u043C|\u0435\u043C\u0430|\u043D\u0435\u043C|\u043E\u0458\u0430|\u0435\u0437 |\u0438\u043C | \u043E\u0432|\u043E\u0434\u0438|\u043F\u0448\u0442|\u043E\u043F\u0448|\u043E\u043D |\u0438\u0435 |\u043D\u0441\u0442|\u043D\u0430\u043A|\u0430\u0453\u0430|\u0448\u0442\u0435|\u0447\u043E\u0432| \u0447\u043E|\u0432\u0430\u043D|\u0437\u043E\u0432|\u0430\u0437\u043E|\u043A\u043E\u0442|\u0441\u043B\u0443|\u0436\u0430\u0432|\u0440\u0436\u0430| \u0438\u0437|\u043E \u043A|\u0440\u0435\u043C|\u0438\u0441\u0442|\u0435\u045A\u0435|\u0432\u043E\u043B|\u043E\u0440\u0435|\u0433\u0438 |\u043D \u0438| \u0442\u043E|\u0442\u0438 |\u0438\u043A\u043E|\u043E\u0434\u0430| \u0436\u0438|\u043B\u0430\u0441|\u0430\u0440\u043E| \u043C\u0435| \u0437\u0435|\u043B\u043E |\u0431\u0435\u0434|\u043B\u0438\u0442| \u0440\u0435|\u0438\u043F\u0430|\u0440\u0438\u043F|\u0435\u0434\u0435|\u043E \u045C|\u043E\u0432\u043E| \u043C\u043E|\u043D\u0430\u043F|\u0442 \u0434|\u0432\u0440\u0435|\u0458\u0441\u0442|\u0435\u0458\u0441|\u043E\u0440\u0430|\u0438\u0432\u0438|\u0440\u0438\u0432|\u0440\u0438 |\u0437\u0432\u043E|\u0432\u0435\u043A|\u043B\u043D\u0438|\u043A\u0432\u043E|\u0432\u043D\u043E| \u0441\u043F|\u043E \u0435|\u043A\u0432\u0430|\u043D \u043D|\u0436\u0435\u043D|\u0434\u0430\u0442|\u043D\u0435\u0442|\u0438\u043D\u0435|\u0438\u0432\u043E|\u043F\u043E\u0434|\u0430\u043B\u0438|\u0438\u043A\u0430",
    khk: " \u044D\u0440|\u044D\u0440\u0445| \u0445\u04AF|\u043D \u0431|\u044D\u0439 |\u0442\u044D\u0439|\u0445 \u044D| \u0431\u043E|\u0430\u0445 | \u0431\u04AF|\u043D\u0438\u0439|\u0430\u043D |\u0438\u0439\u0433|\u0439\u043D |\u0445\u04AF\u043D|\u0431\u043E\u043B| \u0431\u0430|\u044D\u043D |\u043E\u043B\u043E|\u0438\u0439\u043D|\u0443\u0443\u043B|\u0439 \u0445| \u0445\u0430|\u0431\u04AF\u0440|\u044D\u0445 |\u0431\u0430\u0439| \u0431\u0443|\u0433\u0430\u0430|\u0440\u0445\u0442|\u0445\u0442\u044D|\u0433\u04AF\u0439|\u0440\u0445 |\u04AF\u0440 |\u04AF\u043D |\u0430\u0430\u0440|\u0439\u0433 |\u0430\u0440 |\u043B\u0430\u0445|\u043E\u043D | \u0445\u044D|\u0438\u0439 |\u0430\u0430 | \u0437\u0430|\u043D \u0445|\u0439 \u0431| \u043E\u0440|\u04E9\u043B\u04E9|\u043B\u044D\u0445|\u04AF\u0439 |\u043B\u04E9\u04E9|\u0443\u043B\u0430| \u0445\u0443|\u044B\u043D |\u04AF\u043D\u0434|\u044D\u043B |\u044D\u0440 | \u0443\u043B| \u0447 | \u0451\u0441|\u043D \u044D| \u043D\u0438|\u043B\u043E\u043D|\u0445\u0438\u0439| \u0442\u0443|\u0440 \u0445|\u04E9\u04E9\u0440| \u0433\u044D|\u0441\u0430\u043D|\u0447\u04E9\u043B| \u0447\u04E9|\u0443\u043B\u0441| \u04AF\u043D|\u0433\u044D\u044D|\u043E\u0440\u043E|\u043D\u044B |\u043D \u0442|\u044E\u0443 |\u0443\u044E\u0443|\u0431\u0443\u044E| \u0448\u0430|\u0445\u0430\u043D|\u044D\u0434 |\u043E\u0445 |\u044D\u044D |\u043D\u044C | \u043D\u044C| \u0442\u044D|\u0441\u044D\u043D|\u043D \u0430|\u0440 \u044D|\u0430\u0439 |\u043B \u0445|\u0445\u0430\u043C|\u043B\u0430\u0433| \u0442\u043E|\u0445 \u0451| \u044D\u0434|\u043D\u0434\u044D|\u043B\u0433\u0430| \u0442\u04E9|\u0440\u043E\u043B|\u0436 \u0431| \u0430\u043B|\u04AF\u043B\u044D|\u0445 \u0431|\u043B\u0438\u0439| \u0445\u04E9|\u043E\u043B |\u043B \u0431|\u043B\u0441 |\u044D\u0433 |\u044D\u044D\u0440|\u0439\u0433\u044D|\u0430\u0432\u0430|\u0442\u0430\u0439|\u0433\u044D\u043C|\u0433\u0443\u0443|\u0434 \u0445|\u0431\u0443\u0441| \u04E9\u04E9|\u04E9\u0442\u044D|\u04E9\u04E9\u0442|\u0442\u04E9\u0440|\u044B\u0433 |\u043B\u0433\u043E|\u043B\u0443\u0443|\u0445\u0443\u0443|\u04AF\u04AF\u043B|\u043D\u0434 |\u0445\u044D\u043D|\u0441\u043E\u043D|\u0434\u044D\u0441| \u044F\u043B|\u043B\u0434 |\u0430\u043B\u0434|\u0445\u0430\u0440|\u0433\u0438\u0439| \u043D\u044D|\u043B\u043E\u0432|\u0433 \u0431|\u0440\u044D\u0433|\u044D\u0440\u044D|\u04AF\u0439\u043B|\u0430\u0430\u043B|\u043D \u0437|\u0433 \u0445|\u0445 \u0442|\u044D\u043D\u0438| \u0430\u043C|\u0440\u043B\u0430|\u0433\u044D\u0440|\u04AF\u043D\u0438|\u043E\u0439 |\u0442\u043E\u0439|\u0430\u043B | \u0433\u0430|\u0430\u0434 |\u0440\u0438\u0439|\u0430\u0430\u043D|\u0439 \u0430| \u0430\u0436|\u0432\u0441\u0440| \u0437\u043E|\u0443\u0440\u0430|\u043B\u043B\u0430| \u0430\u0432| \u0445\u0438|\u044D\u0434\u044D|\u0434\u0441\u044D| \u04AF\u0439|\u043C\u0433\u0430|\u0430\u043C\u0433|\u0439\u0445 |\u0430\u0439\u0445|\u0447 \u0431| \u043E\u043B|\u0440\u0433\u0430|\u04E9\u0440\u04E9|\u044D\u0441 |\u0430\u0433\u0430| \u0441\u0430|\u043D \u0434|\u043E\u043E |\u0430\u043D\u0430|\u0438\u043D |\u0430\u0433 |\u043D \u043D|\u043E\u0432\u0441| \u0441\u043E|\u043E\u043B\u0446|\u044D\u0433\u0442|\u0434\u044D\u043B|\u0430\u043B\u0438|\u0433\u04E9\u04E9|\u0442\u044D\u0433|\u0445\u044D\u044D|\u0445\u044D\u0440|\u0432\u0430\u0445|\u0430\u0440\u043B|\u04AF\u04AF |\u0445\u04AF\u04AF|\u043B\u0430\u0430| \u0434\u044D|\u0441 \u043E| \u0442\u04AF|\u043C\u0438\u0439|\u0439\u0433\u043C| \u0448\u04AF|\u043D \u0448|\u0430\u0440\u0433|\u0440 \u0447|\u04E9\u0440 |\u0430\u0441\u0430|\u0434\u0438\u043B|\u0430\u0434\u0438| \u0430\u0434| \u043C\u044D|\u0441\u0440\u043E| \u0431\u0438|\u0430 \u0445|\u0438\u043B\u0433|\u0440\u0430\u0430|\u0439 \u0442|\u0445\u04AF\u0440| \u0442\u0430|\u04E9\u0445 |\u0430\u0440\u0434|\u0434\u044D\u044D|\u043B\u043E\u0445|\u043B\u0430\u043D|\u0432\u0430\u0430|\u0438\u0432\u0430|\u043B\u0438\u0432|\u0430\u043B\u0443|\u0442\u0433\u044D|\u043E\u0440\u0438|\u043B\u044B\u043D| \u0434\u0430| \u044F\u0432|\u043B \u043D|\u04AF\u0440\u044D|\u0430\u0439\u0433|\u0434 \u0431|\u043E\u0433\u0442|\u0442\u043E\u0433|\u0430\u0439\u043B|\u04E9\u0440\u0438|\u0430\u0448\u0438|\u044F\u043B\u0433|\u043C\u0430\u0440|\u043B\u0430\u043B|\u0433\u043B\u0430| \u044D\u043D|\u043D \u04AF|\u0440\u043E\u043D| \u0445\u043E|\u043D \u0433|\u043D \u0443|\u0430\u0439\u0434|\u0445 \u0447|\u0434\u043B\u044D|\u0440 \u0442|\u0430\u0442\u0430|\u0431\u0438\u0435|\u0430\u043D\u0433|\u0439 \u044D|\u043D\u044D\u0433| \u0441\u0443|\u043B\u0446\u043E|\u0431\u04AF\u043B|\u043B\u0436 |\u0434 \u043D|\u043B\u04E9\u0445|\u0434\u0430\u0445|\u0440\u0445\u0438|\u043B\u044D\u043B|\u0433 \u04AF| \u0434\u0443|\u0433\u043E\u0445|\u0442\u043E\u043E|\u044D\u0440\u0433|\u043E\u043B\u0433|\u0430\u0441 |\u044D\u0436 |\u0439\u043B\u0434|\u0445 \u0430|\u0433\u0448 |\u044D\u0433\u0448|\u0443\u043B\u0438| \u0448\u0438|\u0445 \u0448|\u0433 \u043D|\u0438\u0433\u043B|\u0441\u0433\u04AF|\u0451\u0441\u0433|\u0434\u0430\u0440|\u0445 \u0445|\u0430\u043C\u044C|\u0440 \u0430|\u043E \u0445",
    kbd: "\u0433\u044A\u044D|\u044B\u0433\u044A| \u043A\u044A| \u0445\u0443|\u044B\u0445\u0443|\u043D\u044B\u0433| \u0437\u044B|\u043D\u0443 |\u0445\u0443\u0438|\u044D\u043C |\u044A\u044D |\u0445\u0443\u044D| \u0438 |\u0443\u0438\u0442|\u0442\u044B\u043D|\u0433\u044A\u0443|\u044D \u0437|\u043A\u044A\u044B|\u044D\u0445\u044D|\u04CF\u044B\u0445|\u044D \u0438|\u044D\u0440 | \u0437\u044D|\u044A\u044D\u0440|\u044B\u043C |\u0445\u044C\u044D|\u044A\u0443\u044D|\u0446\u04CF\u044B| \u0446\u04CF|\u044D\u0445\u0443|\u044B\u043D\u044B|\u0438\u0442\u044B|\u0437\u044B |\u043D\u044D |\u0445\u044D\u043C|\u0430\u0433\u044A|\u0443\u044D |\u043A\u044A\u044D|\u044D\u043D\u0443| \u0434\u044D|\u044D\u0443 |\u044D\u0433\u044A|\u043C \u0438|\u044D\u043D\u044D|\u0445\u044A\u0443|\u044D\u0449 |\u0440\u0430\u043B|\u0442\u0445\u044D|\u044D\u0442\u0445|\u044D\u0440\u0430|\u0445\u044D\u043D|\u0434\u044D\u0442|\u043C \u0445|\u0438\u0433\u044A|\u044D \u0445|\u04CF\u044D |\u0449\u0445\u044C|\u044B \u0446|\u044B\u043D\u0443|\u044D\u043D\u044B|\u0443 \u0445| \u0445\u044D|\u0443 \u0437| \u0433\u044A|\u0437\u044D\u0445|\u043A\u04CF\u044D|\u044A\u044D\u0445|\u0443\u043C |\u0445\u0443\u043C|\u0456\u044D |\u044D\u0434\u044D|\u0440\u044D | \u0438\u043A|\u044A\u0443\u043D| \u0449\u044B|\u0449\u04CF\u044D|\u0443\u044D\u0434|\u0438 \u0445|\u0443\u044D\u043D|\u044D \u043A|\u0445\u044D\u0442|\u0443\u044D\u0444|\u0438\u0456\u044D| \u0438\u0456|\u0445\u044D\u0440|\u044D \u0449| \u0435 |\u043C\u0438 |\u043B\u044A\u044B|\u044D\u043A\u04CF|\u0456\u044D\u0449|\u044D\u0442\u0438|\u0442\u0438 |\u0445\u0443\u0430|\u043C \u043A|\u044D\u0440\u044B|\u0443 \u0434|\u0449\u0456\u044D|\u043A\u044A\u0443|\u0440 \u0437|\u0437\u044D\u0440|\u043C\u0440\u044D|\u044D\u043A\u0456|\u043A\u0456\u044D|\u044A\u044B\u043C|\u0443\u043D\u0443| \u0445\u044A|\u04CF\u0438 |\u0430\u0443\u044D| \u043D\u044D|\u044A\u044D\u043C|\u043B\u044A\u044D|\u044D\u043C\u0440|\u044D \u0433|\u0443\u044D\u0445|\u0435\u0437\u044B|\u043D\u0448\u044D|\u044A\u044D\u043F|\u0437\u044B\u0445|\u0430\u043B\u044A|\u0443 \u043A|\u0430\u0449\u044D|\u0444\u0430\u0449|\u043A\u04CF\u0438|\u0438\u043A\u04CF|\u044A\u044B\u0445|\u0443\u043A\u044A|\u0430\u043B\u044B|\u0430\u043B |\u0443 \u0438|\u0431\u0437\u044D|\u044A\u044D\u0449| \u043C\u044B|\u044D\u0444\u0430| \u043F\u0441|\u0456\u0443\u044D|\u0430\u0431\u0437| \u0445\u0430|\u04CF\u0443\u044D| \u0433\u0443| \u043B\u044A|\u0437\u044B\u043C| \u0449\u04CF| \u0449\u0445|\u043F\u0441\u043E|\u0443\u043C\u044D|\u044A\u0443\u043C|\u0445\u0430\u0431|\u043D\u0443\u043A|\u0438\u04CF\u044D| \u0438\u04CF|\u0449\u044B\u0442|\u04CF\u044D\u0449| \u044F |\u0440\u0438 |\u0445\u0443 | \u0435\u0437|\u0440\u0438\u0433|\u0438 \u043A|\u043C \u0449|\u0443 \u0449|\u0438 \u0446|\u043B\u044B\u043C|\u0448\u044D\u0443|\u044A\u044B\u0449|\u044B\u0445\u044D|\u044D\u043F\u044D|\u044D\u0449\u04CF|\u0449\u044D\u0445|\u044B\u0445\u044C|\u044D\u043D |\u0445\u044A\u044D| \u0443\u043D|\u044A\u044D\u043A|\u044A\u044D\u0436|\u044A\u044B\u0442|\u043C \u0435|\u0443\u0443 |\u044D\u043F\u0441|\u0449\u04CF\u044B|\u0443 \u043F|\u0441\u044D\u043D|\u043C\u0430\u043B|\u0430\u043C\u0430| \u0430\u043C|\u043F\u0445\u044A| \u0449\u0456|\u0449\u0456\u0430|\u043C\u044D\u043D|\u044D\u0445\u044A|\u044C\u044D |\u044D\u0436\u044B|\u044B\u043B\u044A|\u044D \u0435|\u044D\u0449\u0445|\u0456\u044B\u0445|\u0446\u0456\u044B| \u0446\u0456|\u043C \u0437|\u0442\u0443 |\u044C\u044D\u0445|\u044D\u0441\u044D|\u044C\u044D\u043D|\u0430\u043F\u0449|\u044D\u0440\u0438|\u0436\u044C\u044D|\u044A\u044D\u0437|\u044A\u044D\u0443|\u0434\u044D |\u043F\u0449\u04CF|\u043F\u0441\u044D|\u0438 \u043D|\u044B\u043D\u0448|\u0436\u044B\u043D|\u0443\u044D\u0449|\u043D\u044D\u0433|\u044C\u044D\u043F|\u043D \u0445|\u044A\u0443\u0430|\u044B\u043A\u04CF|\u0445\u0443\u0440|\u043B\u044A\u0445|\u0434\u044D\u0443|\u044D \u044F|\u044A\u044D\u0441|\u043F\u0441\u044B|\u044D \u043F|\u044D\u0442\u044B|\u044D \u0434| \u0438\u0440|\u0440 \u0438|\u044D\u0449\u0456|\u043D\u044D\u0445|\u0437\u044D\u0433|\u044B\u0437\u044D|\u0438 \u043B|\u0438 \u0438|\u043D\u0435\u0439|\u0443\u043D\u0435|\u044B\u0442 | \u0437\u0438|\u0443\u043D\u0430|\u044D\u043D\u0448|\u0445\u044D\u0433|\u0433\u0443\u043F|\u044B\u0449\u044B|\u0445\u0443\u0435|\u044B\u0440 |\u0438\u0442\u0443|\u0438 \u0449|\u0441\u043E\u043C|\u0441\u044D\u0445|\u044D\u0437\u044D|\u044B\u043A\u044A|\u044D\u0433\u0443| \u0442\u0435|\u0430\u043F\u0445|\u043A\u044A\u0435| \u0437\u0430|\u043B\u0445\u044D|\u0430\u043B\u0445|\u0438 \u0434|\u044D \u043B|\u0438 \u0443|\u0443\u044D\u0442|\u0430\u043C |\u043C\u044B |\u044B\u043D |\u0438 \u0437|\u044D\u0436\u044C|\u0436\u044C\u044B|\u0449 \u0435|\u0443\u044D\u043C|\u043C \u0434|\u0437\u044D |\u044A\u044D\u0433|\u0435\u0433\u044A| \u0456\u0443|\u0449 \u0437|\u043B \u0445|\u0431\u0433\u044A|\u044B\u0442\u044D| \u043F\u0449|\u043D\u0430\u0433|\u0440 \u0449|\u0441\u044D\u0443|\u043C \u044F|\u043A\u044D |\u0442 \u0445|\u0438\u043C\u044B|\u043E\u043C\u0438|\u044D \u0430|\u044D\u043C\u044B|\u0442\u044D\u043D|\u043C\u044B\u043B|\u0445\u044D\u043A|\u0443 \u0435|\u0445\u0443\u0431|\u0443\u0438\u0433|\u0443\u0435\u0439"
  },
  Arabic: {
    arb: " \u0627\u0644|\u064A\u0629 |\u0641\u064A | \u0641\u064A|\u0627\u0644\u062D| \u0623\u0648|\u0623\u0648 | \u0648\u0627|\u0648\u0627\u0644|\u062D\u0642 |\u0629 \u0627|\u0644\u062D\u0642|\u0627\u0644\u062A|\u0643\u0644 |\u0627\u0644\u0645|\u0644\u0643\u0644| \u0644\u0643|\u0644\u0649 |\u0642 \u0641|\u062A\u0647 |\u0648 \u0627|\u0629 \u0648|\u0634\u062E\u0635|\u0629 \u0644|\u0627\u062A |\u0627\u0644\u0623|\u064A \u0623|\u0648\u0646 | \u0634\u062E|\u0645 \u0627|\u0623\u064A | \u0623\u064A|\u0627\u0646 |\u0623\u0646 |\u0645\u0629 |\u064A \u0627|\u0627\u0644\u0627|\u0644\u0627 |\u0647\u0627 |\u0627\u0621 | \u0623\u0646| \u0639\u0644|\u062E\u0635 |\u0646 \u0627| \u0644\u0644|\u062F \u0627|\u0645\u0646 |\u0641\u0631\u062F|\u0645\u0627 |\u0627\u0644\u0639|\u062A \u0627|\u062D\u0631\u064A|\u0639\u0644\u0649|\u0644 \u0641|\u0631\u062F |\u0644 \u0634| \u0644\u0627|\u0631\u064A\u0629| \u0625\u0644|\u0629 \u0623|\u0627 \u0627|\u0646 \u064A| \u0648\u0644|\u0627 \u0644|\u0627 \u064A| \u0641\u0631| \u0645\u0646|\u0629 \u0645|\u0627\u0644\u0642|\u062C\u062A\u0645|\u0646 \u0623|\u0642 \u0627|\u0627\u0644\u0625| \u062D\u0631|\u0644\u0647 |\u0647 \u0644|\u0627\u064A\u0629|\u0644\u0643 |\u0647 \u0627| \u062F\u0648|\u062F\u0629 |\u0627\u064B |\u064A\u0646 |\u0647 \u0648|\u0644\u0629 |\u064A \u062D| \u0639\u0646|\u0645\u0627\u0639|\u064A \u062A|\u0630\u0627 | \u062D\u0642|\u0642\u0648\u0642|\u062D\u0642\u0648|\u060C \u0648|\u0646 \u062A|\u0645\u0639 |\u0635 \u0627|\u0627\u0645 |\u062F \u0623| \u0643\u0627|\u0647\u0630\u0627|\u0627\u0644\u0648| \u0625\u0646|\u0645\u0644 |\u0627\u0645\u0629|\u0639 \u0627|\u0625\u0644\u0649|\u0629 \u0639|\u0645\u0627\u064A|\u062D\u0645\u0627|\u0646 \u0648|\u0644\u062A\u0639| \u0648\u064A|\u064A\u0631 |\u0646\u0648\u0646|\u064A \u0648|\u0627\u0633\u064A|\u0627\u0644\u062C| \u0647\u0630|\u0646\u0633\u0627|\u0648\u0642 |\u062A\u0631\u0627|\u0639\u064A\u0629|\u0647 \u0623| \u0644\u0647|\u0633\u064A\u0629| \u064A\u062C| \u0628\u0627|\u062F\u0648\u0644|\u0627\u0646\u0648|\u0642\u0627\u0646|\u0644\u0642\u0627|\u0629 \u0628|\u0629 \u062A|\u062A\u0645\u0627|\u0627\u0644\u062F|\u064A\u0627\u062A|\u0639 \u0628|\u0633\u0627\u0646|\u0625\u0646\u0633|\u0647\u0645 |\u0639\u0644\u064A| \u0645\u062A|\u0644\u0645\u062C|\u0630\u0644\u0643|\u0639\u0645\u0644|\u0644\u0623\u0633|\u0648\u0632 |\u062C\u0648\u0632|\u064A\u062C\u0648|\u0628\u0627\u0644|\u063A\u064A\u0631|\u0643 \u0627|\u0643\u0627\u0646|\u0633\u0627\u0633|\u0623\u0633\u0627|\u062F\u0645 |\u0644\u0627\u062F|\u0627\u0639\u064A|\u0627\u0644\u0631|\u062A\u0645\u064A|\u062F\u0648\u0646|\u062A\u0645\u062A|\u0644\u062A\u0645| \u064A\u0639|\u0644\u064A\u0647|\u0633\u0627\u0648|\u0627\u062C\u062A|\u064A \u0645|\u0644\u0639\u0627|\u0644\u062C\u0645|\u062A\u0639\u0644|\u0631 \u0648|\u062A\u0645\u0639|\u0645\u062C\u062A| \u0645\u0639|\u064A\u0647 |\u0649 \u0623|\u0641\u064A\u0647|\u0649 \u0627| \u0643\u0644|\u0644\u0627\u062A|\u0645\u0644\u0627|\u0648\u062F |\u0627\u0646\u062A|\u0627\u0644\u0641|\u064A\u0647\u0627|\u064A \u0625|\u062A\u064A |\u0627\u0644\u0628|\u0644\u064A |\u0642\u062F\u0645|\u0627\u0644 |\u0627\u062F |\u0644 \u0627|\u064A\u0632 |\u064A\u064A\u0632|\u0645\u064A\u064A| \u062A\u0645|\u0644\u062D\u0631|\u062A\u0639 |\u0645\u062A\u0639|\u0627 \u0628|\u0639\u0627\u0645|\u0627 \u0648|\u0642 \u0648|\u0631\u0627\u0645|\u0644 \u0644|\u0644\u0627\u062C|\u0631\u0627 |\u0627\u0644\u0634| \u0648\u0625|\u064A\u0645 |\u0644\u064A\u0645|\u0634\u062A\u0631|\u0627 \u062D|\u0648\u0627\u062C|\u0644\u0632\u0648|\u0648\u0644 |\u0627 \u0641|\u0648\u0644\u0629|\u0644\u062D\u0645|\u0623\u0633\u0631| \u0630\u0644|\u0647 \u0641|\u0627\u062A\u0647|\u0645\u0633\u0627|\u0644\u0645\u0633| \u062A\u0639|\u0639\u0646 |\u0647 \u0639|\u0648\u0644\u0647|\u064A\u062A\u0647|\u0646 \u0644|\u0631\u0629 | \u0648\u0633|\u0627\u0629 |\u064A\u062F | \u062A\u062D| \u0645\u0633|\u064A \u064A|\u0644\u062A\u064A|\u0639\u0629 |\u0648\u0644\u064A|\u0644\u062F\u0648| \u0623\u0633| \u0648\u0641|\u0644 \u0648|\u0623\u064A\u0629|\u0646\u064A |\u0627\u0644\u0633|\u0644\u0627\u0646|\u0644\u0625\u0639|\u0629 \u0641|\u0631\u064A\u0627|\u0644 \u0625|\u0645 \u0628|\u0627\u0645\u0644|\u0643\u0631\u0627|\u062A\u0633\u0627|\u0645\u064A\u0639|\u062C\u0645\u064A| \u062C\u0645|\u0623\u0648\u0644|\u0628\u064A\u0629|\u0639\u064A\u0634|\u062A\u062D\u0642|\u0627\u062F\u0629|\u0633 \u0627| \u0645\u0645|\u0645\u0639\u064A|\u062C\u0645\u0627|\u0639\u0627\u062A|\u0627\u0639\u0627|\u0627\u0631\u0633|\u0645\u0627\u0631|\u0645\u0645\u0627|\u0645 \u0648|\u0631\u0627\u0643|\u0627\u0634\u062A|\u0627\u0644\u0637|\u0627\u062C |\u0632\u0648\u0627|\u0627\u0644\u0632| \u0648\u0645|\u062D\u062F\u0629|\u062A\u062D\u062F|\u0644\u0645\u062A|\u0645\u0645 |\u0644\u0623\u0645|\u062F\u0647 |\u0628\u0644\u0627| \u0628\u0644|\u0627\u0631 |\u064A\u0627\u0631|\u062A\u064A\u0627|\u062E\u062A\u064A|\u0627\u062E\u062A|\u0646 \u0645| \u0645\u0631",
    urd: "\u0648\u0631 | \u0627\u0648|\u0627\u0648\u0631|\u06A9\u06D2 | \u06A9\u06D2| \u06A9\u06CC| \u06A9\u0627|\u06CC\u06BA | \u062D\u0642|\u06A9\u06CC |\u06A9\u0627 | \u06A9\u0648|\u0626\u06D2 |\u06D2 \u06A9|\u06CC\u0627 |\u0633\u06D2 |\u06A9\u0648 |\u0634\u062E\u0635| \u0634\u062E|\u0646\u06D2 | \u0627\u0633| \u06C1\u06D2|\u0645\u06CC\u06BA|\u062D\u0642 | \u06C1\u0648| \u0645\u06CC|\u062E\u0635 |\u06D2 \u0627| \u062C\u0627|\u0627\u0633 | \u0633\u06D2| \u06CC\u0627|\u06C1\u0631 |\u06CC \u0627| \u06A9\u0631| \u06C1\u0631|\u06D2\u06D4 |\u0633\u06CC |\u06C1\u06CC\u06BA|\u0627 \u062D|\u0635 \u06A9|\u0648\u06BA |\u06D2 \u0645| \u0627\u0646|\u0631 \u0634|\u06D4 \u06C1|\u0627\u0626\u06D2|\u0632\u0627\u062F|\u0622\u0632\u0627| \u0622\u0632|\u0627\u0645 |\u0631 \u0627|\u0642 \u06C1|\u0627\u062F\u06CC|\u062C\u0627\u0626|\u06BA \u06A9|\u06C1\u06D2\u06D4|\u0645 \u06A9| \u06A9\u0633|\u0627 \u062C|\u06CC \u06A9|\u0633 \u06A9|\u06A9\u0633\u06CC| \u067E\u0631|\u06D2 \u06AF|\u06C1\u06D2 |\u0627\u0631 |\u062A \u06A9|\u062F\u06CC |\u067E\u0631 |\u0648 \u0627| \u062D\u0627| \u062C\u0648| \u06C1\u06CC|\u0627\u0646 |\u06CC \u062C|\u0631\u06CC | \u0646\u06C1| \u0645\u0639|\u062C\u0648 |\u0644 \u06A9|\u06CC \u062A|\u0646 \u06A9|\u06A9\u0631\u0646|\u0626\u06CC |\u0644 \u06C1|\u062A\u06CC |\u06C1\u0648 |\u06C1 \u0627| \u0627\u06CC|\u0635\u0644 |\u0627\u0635\u0644|\u062D\u0627\u0635|\u0631\u0646\u06D2|\u06CC \u0634|\u0646\u06C1 |\u06D4 \u0627|\u06BA\u06D4 |\u06CC\u06BA\u06D4|\u0631 \u06A9|\u0631 \u0645| \u0645\u0644|\u0648\u06C1 |\u0645\u0639\u0627|\u0631\u06D2 |\u06BA \u0627|\u0646\u06C1\u06CC|\u06D2 \u06C1|\u06D2 \u0628|\u0627\u06CC\u0633|\u06D2 \u0644| \u062A\u0639| \u06AF\u0627|\u06CC\u062A |\u06CC \u062D|\u0627 \u0627|\u06CC \u0645|\u0627\u067E\u0646| \u0627\u067E|\u06A9\u06CC\u0627|\u0645\u06CC |\u06CC \u0633| \u062C\u0633|\u06C1 \u06A9|\u0646\u06CC |\u0627\u0634\u0631|\u0639\u0627\u0634| \u062F\u0648|\u0644\u0626\u06D2| \u0644\u0626|\u0627\u0646\u06C1|\u0648\u0642 |\u0642\u0648\u0642|\u062D\u0642\u0648|\u0645\u0644 | \u0642\u0627|\u06A9\u06C1 | \u06AF\u06CC|\u0631 \u0628|\u06C1 \u0645| \u0648\u06C1| \u0628\u0646|\u06CC \u0628|\u0645\u0644\u06A9|\u062C\u0633 |\u0627\u06D4 |\u0631\u06CC\u0642|\u0631 \u0646|\u06D2 \u062C|\u0627\u062F |\u0627\u062A |\u06AF\u06CC |\u062F \u06A9|\u06D2 \u062D|\u062F\u0627\u0631|\u0631 \u06C1|\u06AF\u0627\u06D4|\u0642\u0648\u0645| \u0642\u0648|\u06D2\u060C |\u0627 \u0633|\u062F\u0648\u0633|\u0631 \u067E| \u0648 | \u0634\u0627|\u06CC \u0622|\u06BA \u0645|\u0642 \u062D| \u067E\u0648| \u0628\u0627|\u062E\u0644\u0627|\u0627\u0646\u06D2|\u06CC\u0645 |\u0644\u06CC\u0645|\u0648 \u062A|\u0648\u0646 | \u06A9\u06C1|\u06CC\u060C |\u06D4 \u06A9|\u0627 \u067E|\u0646 \u0627|\u0644\u06A9 |\u0639\u0644\u0627|\u0627 \u0645|\u0642 \u06A9|\u0627\u0626\u06CC|\u0648\u0633\u0631|\u06CC \u06C1|\u0648\u0626\u06CC|\u06CC\u0631 |\u0627 \u06C1|\u0639\u0644\u06CC|\u0648 \u06AF|\u0648\u0631\u06CC|\u062F\u06AF\u06CC|\u0646\u062F\u06AF|\u0648 \u06A9|\u06CC\u0633\u06D2| \u0645\u0646|\u0627\u0626\u062F|\u0631\u0627\u0626| \u0645\u0631|\u067E\u0648\u0631| \u0637\u0631|\u0648\u0645\u06CC|\u06D2 \u062E|\u0633\u0628 |\u0646\u0648\u0646|\u0627\u0646\u0648|\u0642\u0627\u0646| \u0633\u06A9|\u0648\u0627\u0645|\u06CC\u0646 | \u0631\u06A9|\u062A\u0639\u0644|\u0644\u0627\u0642|\u063A\u06CC\u0631|\u062F\u0627\u0646|\u060C \u0627| \u0628\u06CC| \u0645\u0633|\u06CC\u0648\u06BA|\u0646\u0627 | \u0628\u06BE| \u0628\u0631|\u0631\u062A\u06CC|\u0627\u062F\u0627|\u0627\u0645\u0644|\u06CC\u06C1 | \u06CC\u06C1|\u06C1 \u0648| \u0639\u0627|\u06CC \u067E| \u0628\u0686|\u0627\u0641 |\u0644\u0627\u0641| \u062E\u0644|\u06CC\u06D4 |\u06AF\u06CC\u06D4| \u062F\u06CC|\u06BE\u06CC |\u0628\u06BE\u06CC|\u062F\u06C1 |\u062C\u0627 |\u067E\u0646\u06CC|\u0642\u0648\u0627|\u0627\u0642\u0648|\u0631\u06A9\u06BE|\u06D2 \u06CC| \u0639\u0644|\u06A9\u0648\u0626|\u060C \u0645| \u0686\u0627|\u06D2 \u0633|\u0631 \u0639| \u067E\u06CC|\u0628\u0631\u0627|\u0631 \u0633|\u0631 \u062D|\u0633\u0627\u0646|\u0645 \u0627|\u06A9\u0627\u0645|\u0634\u0631\u062A| \u0631\u0627|\u0634\u0627\u0645|\u0645\u0646 |\u0632\u0646\u062F| \u0632\u0646|\u0628 \u06A9|\u062A \u0645|\u0627\u06C1 |\u0627\u0631\u06CC|\u0633 \u0645|\u0631 \u062C| \u0645\u062D|\u0648\u0631\u0627|\u06D2 \u067E|\u0637\u0631\u06CC|\u06C1\u0648\u06BA|\u0627\u0644 |\u06BA \u0633|\u06CC \u0646|\u06A9\u0631\u06D2| \u0645\u0642|\u062A \u0633|\u062A\u062D\u0641| \u062A\u062D|\u0648\u06D4 |\u06C1\u0648\u06D4|\u0628\u0646\u062F| \u0627\u0642|\u062F \u06C1| \u0627\u0645|\u0627\u0645\u06CC|\u0627\u0644\u0627|\u0644\u062A |\u0634\u0631\u06D2|\u06D2 \u0639|\u0627 \u06A9|\u0641\u0631\u06CC",
    pes: " \u0648 | \u062D\u0642| \u0628\u0627|\u0646\u062F |\u0631\u062F |\u062F\u0627\u0631| \u062F\u0627|\u06A9\u0647 |\u0647\u0631 | \u062F\u0631| \u06A9\u0647|\u062F\u0631 | \u0647\u0631|\u0631 \u06A9|\u062D\u0642 |\u062F \u0647|\u0627\u0632 |\u06CC\u062A | \u0627\u0632|\u06CC\u0627 |\u06A9\u0633 |\u0648\u062F |\u0627\u0631\u062F| \u06CC\u0627| \u06A9\u0633|\u0627\u06CC |\u062F \u0648| \u0628\u0631| \u062E\u0648|\u0642 \u062F|\u0628\u0627\u0634|\u0634\u062F |\u062F \u06A9|\u0627\u0631 |\u062F \u0628| \u0631\u0627|\u0647 \u0628|\u0627\u0646 |\u0622\u0632\u0627| \u0622\u0632|\u0631\u0627 |\u0627\u0634\u062F|\u06CC \u0648|\u0647 \u0627|\u06CC\u0646 |\u06CC\u062F |\u0632\u0627\u062F|\u0633 \u062D|\u062E\u0648\u062F|\u06CC \u0628| \u0627\u0633|\u062F\u0647 |\u062F\u06CC |\u0648\u0631 |\u0627\u06CC\u062F|\u0647 \u062F|\u0631\u06CC |\u0648 \u0627|\u062A\u0645\u0627|\u0627\u062A | \u0646\u0645|\u06CC \u06A9|\u0627\u062F\u06CC|\u0646\u0647 |\u0631\u0627\u06CC|\u062F \u0627| \u0622\u0646|\u0627\u0633\u062A|\u0631 \u0627|\u0631 \u0645| \u0627\u062C|\u0645\u0627\u06CC|\u0648\u0646 |\u0642\u0648\u0642|\u062D\u0642\u0648|\u0648 \u0645| \u0627\u0646|\u0627\u0646\u0647| \u0647\u0645|\u0648\u0642 |\u0627\u06CC\u062A| \u0634\u0648|\u06CC \u0627| \u0645\u0648| \u0628\u06CC|\u0628\u0627 | \u062A\u0627|\u0648\u0631\u062F|\u0627\u0646\u0648|\u0633\u062A |\u0648\u0627\u0646|\u0628\u0631\u0627|\u0627\u0645 |\u0634\u0648\u062F|\u0622\u0646 |\u062C\u062A\u0645|\u06CC \u06CC| \u06A9\u0646|\u0631 \u0628|\u06A9\u0646\u062F| \u0645\u0631|\u062A \u0645|\u0647\u0627\u06CC|\u062A \u0627| \u0645\u0633|\u06CC\u060C |\u0645\u0627\u0639|\u0627\u062C\u062A|\u062A\u0648\u0627|\u06CC\u06AF\u0631|\u0648 \u0628|\u062F\u0627\u0646|\u062A \u0648|\u0627 \u0645| \u0628\u062F|\u0639\u06CC |\u06A9\u0627\u0631| \u0645\u0646|\u0645\u0648\u0631| \u0645\u0642|\u06CC \u062F| \u0632\u0646|\u06CC \u0645|\u0646 \u0628|\u0631 \u062E|\u0627\u0647 |\u0627 \u0628|\u0627\u0631\u06CC|\u062F \u0622|\u0645\u0644 | \u0628\u0647|\u0627\u0639\u06CC|\u062F\u060C |\u062F\u06CC\u06AF|\u062A \u0628|\u0628\u0627\u06CC|\u0627\u06CC\u0646| \u0645\u06CC|\u0646 \u0648|\u0642 \u0645| \u0639\u0645| \u06A9\u0627|\u0646 \u0627|\u0648 \u0622| \u062D\u0645|\u0646\u0648\u0646|\u0647 \u0648|\u0648 \u062F|\u062F \u0634| \u0627\u06CC|\u0634\u0648\u0631|\u06A9\u0634\u0648| \u06A9\u0634|\u0644\u06CC |\u0646\u06CC |\u0647 \u0645|\u0628\u0639\u06CC|\u0631 \u0634|\u06CC\u0647 | \u0645\u0644|\u0645\u06CC\u062A|\u06CC \u0631|\u0631\u0646\u062F| \u0634\u0631|\u0645\u06CC |\u0648\u06CC |\u0633\u0627\u0648|\u0642\u0627\u0646| \u0642\u0627|\u0645\u0642\u0627|\u0627\u0648 | \u0627\u0648|\u062F \u0645|\u06AF\u06CC |\u0646\u0645\u06CC| \u0627\u062D| \u0645\u062D|\u0645\u06CC\u0646|\u0626\u06CC |\u0627\u062F\u0627| \u0622\u0645|\u062E\u0648\u0627|\u06AF\u0631\u062F| \u06AF\u0631|\u0645\u0646\u062F| \u0634\u062F|\u0627\u0626\u06CC| \u062F\u06CC|\u0632 \u062D|\u0647\u06CC\u0686| \u0647\u06CC|\u0627\u062F\u0647| \u0645\u062A|\u0646\u0645\u0627|\u062A \u06A9|\u0631\u0627\u0646| \u0628\u0645|\u0646 \u062D|\u0631 \u062A|\u062D\u0645\u0627|\u0627\u0631\u0646|\u0645\u0633\u0627|\u062F\u06AF\u06CC|\u0648\u0645\u06CC|\u0646 \u062A|\u0645\u0644\u0644|\u0628\u0631 |\u0647\u062F |\u0648\u0627\u0647|\u0628\u0647\u0631| \u0627\u0639|\u200C\u0647\u0627|\u0642 \u0648|\u060C \u0627|\u0639\u06CC\u062A|\u06CC\u062A\u0648|\u0627 \u0631|\u0646 \u0645| \u0639\u0642|\u0647\u0645\u0647|\u0627 \u0647|\u0632\u0634 |\u0648\u0632\u0634|\u0645\u0648\u0632|\u0622\u0645\u0648|\u0627\u0646\u062A|\u062A\u06CC |\u062C\u0627\u0645|\u0645\u0648\u0645|\u0639\u0645\u0648|\u062A\u062E\u0627| \u0641\u0631|\u0637\u0648\u0631|\u062F \u062F|\u0647 \u062D|\u0631\u062F\u0627|\u0627\u0648\u06CC|\u0646\u0648\u0627|\u0627\u0646\u06CC|\u0631\u0627\u0631| \u0645\u062C|\u06CC \u0646|\u062D\u062F\u06CC|\u0627\u062D\u062F|\u0646\u062F\u06AF|\u0632\u0646\u062F|\u0634\u062E\u0635| \u0634\u062E|\u200C\u0645\u0646|\u0647\u200C\u0645|\u0631\u0647\u200C|\u0647\u0631\u0647|\u0634\u062F\u0647|\u0639 \u0627|\u0648 \u0647|\u0627\u0633\u06CC|\u0647\u0654 |\u06CC\u062F\u0647|\u0639\u0642\u06CC|\u0627 \u0627|\u0645\u0647 | \u0628\u0634|\u0627\u062F |\u062F\u06CC\u0647|\u0627 \u062F|\u062F\u0648\u0627|\u06CC \u062D|\u0627\u0628\u0639|\u06CC \u062A|\u062E\u0627\u0628|\u0646\u062A\u062E|\u0631\u0648\u0631|\u0648 \u0631|\u0634\u0631\u0627| \u062E\u0627|\u0654\u0645\u06CC|\u0627\u0654\u0645|\u062A\u0627\u0654|\u0627\u064B |\u0627\u0645\u0644|\u0644\u0647 |\u062F \u0631|\u0627\u0633\u0627|\u062E\u0648\u0631|\u0628\u0644 |\u0627\u0628\u0644|\u0642\u0627\u0628|\u06CC\u06A9 |\u0633\u0627\u0646|\u0642\u0631\u0627|\u0627 \u0646|\u062E\u0635\u06CC| \u0627\u0645| \u0628\u0648|\u06CC\u0631 |\u0627\u0644\u0645|\u0628\u06CC\u0646|\u0627\u0647\u062F|\u062A\u0628\u0639| \u062A\u0628",
    zlm: " \u062F\u0627|\u0627\u0646 |\u062F\u0627\u0646| \u0628\u0631| \u0627\u0648|\u0646 \u0633|\u0631\u06A0 |\u062F\u0627\u0644| \u06A4\u0631|\u0644\u0647 |\u0643\u0646 | \u0643\u06A4|\u0646 \u0627|\u0646 \u0643|\u0646 \u062F|\u064A\u06A0 | \u064A\u06A0|\u06A4\u062F |\u062D\u0642 |\u0648\u0631\u06A0|\u062A\u064A\u0627|\u064A\u0627\u06A4|\u0627\u0631\u0627|\u0643\u06A4\u062F|\u0627\u0648\u0631|\u0631\u062D\u0642|\u0628\u0631\u062D|\u0627\u0644\u0647|\u0623\u0646 |\u0648\u0644\u064A| \u0627\u062A|\u0627\u062A\u0627|\u06A0\u0646 |\u062A\u0627\u0648|\u0627\u06A4 |\u0633\u062A\u064A|\u0644\u064A\u0647|\u0627\u0648 | \u0633\u062A|\u06A4 \u0627|\u064A\u0647 |\u0631\u0627 |\u0647 \u0628|\u0647 \u062F|\u0639\u062F\u0627| \u0639\u062F|\u0646 \u06A4|\u0646 \u0628|\u064A\u0646 | \u062A\u0631|\u0642 \u0643|\u0646 \u064A|\u064A\u0628\u0633|\u0628\u064A\u0628| \u062A\u064A| \u0633\u0648| \u0643\u0628| \u0633\u0627|\u0646 \u0645|\u0646 \u062A|\u0644\u0645 |\u0627\u0644\u0645|\u062F \u0633|\u06A0 \u0639| \u0645\u0646|\u0686\u0627\u0631|\u062F \u06A4|\u0631\u0646 |\u0633\u0627\u0645| \u0645\u0627|\u06BD \u0633|\u0646\u060C | \u0628\u0648| \u0627\u064A|\u0646\u062F\u0642| \u062D\u0642|\u06AC\u0627\u0631|\u0646\u06AC\u0627|\u0628\u0648\u0644|\u0633\u0628\u0627| \u0633\u0628|\u0627\u062A\u0648|\u0627 \u0633|\u0642\u0644\u0647| \u06A4\u0645| \u0645\u0645|\u0648\u0627\u0646|\u0633\u0686\u0627| \u0633\u0686| \u0643\u0633|\u0627 \u0628|\u0633\u0646 | \u0633\u0645|\u06A4\u0631\u0644|\u0627\u0648\u0646|\u0646\u06BD |\u062A\u0646 | \u0628\u0627|\u0647\u0646 |\u0633\u064A\u0627|\u0627 \u06A4|\u0627\u0631\u06A0|\u0628\u0627\u0631|\u06A4\u0627 |\u0628\u0633\u0646|\u0643\u0628\u064A|\u0627\u0645 |\u064A\u0646\u062F|\u064A \u062F|\u0627\u06AC\u064A|\u06A0 \u0628|\u0628\u0627\u06AC|\u064A \u0627|\u0645\u0627\u0646| \u0644\u0627| \u062F |\u062F\u0642\u0644|\u0647\u0646\u062F| \u0647\u0646|\u062A \u062F|\u0627\u062F\u064A|\u0648\u064A\u0646|\u064A\u0643\u0646| \u0646\u06AC|\u060C \u0643|\u0646\u0662 | \u06A4\u0648|\u0628\u06A0\u0633|\u0642\u0662 |\u0627\u062A |\u0627\u0648\u0644|\u0627\u0643\u0646|\u0627\u06BD | \u0633\u0633|\u0648\u0646 |\u0627\u062F | \u0643\u0648|\u0627\u064A\u0646|\u062F\u06A0\u0646| \u062F\u06A0|\u0627\u0626\u0646|\u062A\u0648 |\u062A\u064A |\u0646 \u0647|\u06AC\u064A |\u0633\u064A |\u0642 \u0645|\u0648\u06A0\u0646|\u062F\u0648\u06A0|\u0646\u062F\u0648|\u0644\u064A\u0646|\u0631\u0644\u064A|\u0646\u062A\u0648|\u06A4\u0648\u0646|\u0648\u0627\u062A|\u064A\u0627\u062F|\u062A\u064A\u0643|\u06A0\u0633\u0627|\u06A4\u0645\u0628|\u062A\u0631\u0645|\u0662 \u062F|\u062D\u0642\u0662|\u0648\u0627 |\u0644\u0648\u0627|\u0645\u0627\u0633|\u0648\u0642 |\u0647 \u0645|\u0644 \u062F| \u0645\u0644|\u0648\u0646\u062F| \u06A4\u06A0|\u0627\u060C |\u060C \u062A|\u0644\u0627\u0626|\u0627\u064A |\u0645\u06A4\u0648|\u064A\u0643 |\u064A \u0643|\u0631\u0627\u062A|\u0645\u0631\u0627| \u0628\u064A|\u0633\u0645\u0648|\u0648 \u0643|\u060C \u062F|\u0633\u0648\u0627|\u06A0 \u0645|\u06A0 \u0633|\u06A0\u0662 |\u06A4\u0631\u064A|\u064A\u0631\u064A|\u062F\u064A\u0631|\u0627 \u0627|\u0627\u0633\u0627|\u06A4\u0662 |\u062A\u0627 |\u0633\u0648\u0633|\u060C \u0633|\u062C\u0648\u0627|\u06A0 \u062A|\u0631\u0623\u0646| \u0627\u0646|\u0633\u0623\u0646|\u0631\u064A\u0643|\u064A\u0623\u0646|\u0631\u064A | \u062F\u0631|\u0627\u0645\u0631|\u0643\u0631\u062C| \u06A4\u0644|\u0627 \u062F|\u062C\u0631\u0646|\u0627\u062C\u0631|\u0627\u0631\u0643|\u0644\u0627\u062C|\u062F \u0643|\u0648\u0627\u0631|\u0628\u0631\u0633|\u0648\u0646\u062A|\u0645\u0646\u0648|\u0633\u0627\u0644|\u064A\u0646\u06A0|\u062F\u06A0\u0662|\u0646\u062F\u06A0| \u0645\u06A0|\u0627\u06A4\u0627|\u0633\u0633\u064A|\u0633\u0627\u0633|\u0646\u0646 |\u06A4\u0648\u0644|\u0627\u06AC\u0627| \u0628\u06A0| \u0633\u06A4|\u0645\u0628\u064A| \u0627\u06A4|\u06A0 \u0627|\u0627\u0631\u0623|\u06A4\u0631\u0627|\u064A \u0633|\u0628\u0633 | \u062F\u0644|\u0627 \u0645|\u0645\u0648\u0627|\u06A4\u0644\u0627|\u0645\u0644\u0627|\u06A4\u0631\u0643|\u0643\u0648\u0631|\u0648\u0628\u0648| \u0643\u0623|\u0648\u0643\u0646|\u0623\u0646\u06BD|\u0643\u0633\u0627|\u06A0\u06AC\u0648|\u0627\u062F\u06A4|\u0647\u0627\u062F|\u0631\u0647\u0627|\u062A\u0631\u0647|\u0643\u0648\u0645|\u062A\u0648\u0642|\u0645 \u0633|\u06A0 \u062F|\u062F\u064A | \u062F\u064A|\u0662 \u0633|\u0646\u062F\u064A|\u0627\u0633 |\u0627\u062F\u0627|\u0628\u0648\u0627| \u062F\u0628|\u06A0 \u06A4|\u06BD\u060C |\u0627\u06A4\u0662|\u0631\u062A\u0627|\u0627\u0644 |\u064A\u0627\u0644|\u0648\u0633\u064A| \u0643\u062A|\u0623\u0646\u060C|\u0646\u06A4\u0627|\u062A\u0646\u06A4| \u062A\u0646|\u0645 \u06A4|\u0631\u0633\u0627|\u0645\u0645\u06A4| \u0645\u0631|\u0646 \u062D| \u0643\u0645|\u0646\u0633\u064A|\u062C\u0623\u0646|\u0624\u064A |\u0644\u0624\u064A|\u0627\u0644\u0624|\u0644\u0627\u0644|\u0643\u06A4\u0631|\u0643\u062A |\u0631\u0643\u062A|\u0634\u0627\u0631|\u0645\u0634\u0627| \u0645\u0634|\u062C\u0627\u062F|\u0631\u06AC\u0627",
    skr: "\u062A\u06D2 |\u0627\u06BA |\u062F\u06CC |\u062F\u06D2 | \u06D4 |\u0648\u06BA | \u062A\u06D2| \u062F\u0627| \u06A9\u0648|\u06A9\u0648\u06BA| \u062D\u0642|\u062F\u0627 | \u062F\u06CC|\u06CC\u0627\u06BA| \u062F\u06D2|\u06CC\u06BA |\u06D2 \u0627|\u0634\u062E\u0635| \u0634\u062E|\u06C1\u0631 |\u06D2 \u06D4|\u0627\u0635\u0644| \u062D\u0627|\u062D\u0642 |\u062E\u0635 | \u06C1\u0631|\u0635\u0644 |\u062D\u0627\u0635|\u06C1\u06D2 | \u06C1\u06D2|\u0627\u0644 |\u0642 \u062D|\u0644 \u06C1| \u0646\u0627| \u06A9\u06CC| \u0648\u0686|\u06D4 \u06C1|\u06CC\u0627 |\u0633\u06CC |\u06D2 \u0645| \u0627\u0648|\u0648\u0686 |\u0627\u062A\u06D2|\u06A9\u06CC\u062A|\u0627 \u062D|\u0627\u062F\u06CC|\u0646\u0627\u0644|\u0635 \u06A9| \u0627\u062A|\u0631 \u0634|\u06C1\u06CC\u06BA| \u06CC\u0627|\u06BA \u062F| \u0627\u06CC|\u06CC\u0633\u06CC| \u0645\u0644|\u0648\u0646\u062F|\u06A9\u06C1\u06CC| \u06A9\u06C1|\u06CC \u062A|\u0632\u0627\u062F|\u0627\u0632\u0627| \u0627\u0632|\u0646\u062F\u06D2|\u06BA \u06A9|\u0627\u0631 | \u0648\u06CC|\u06D2 \u06A9|\u0626\u06D2 | \u0627\u0646|\u06BB \u062F|\u0646\u06C1 | \u06A9\u0631|\u0627\u0648\u0646|\u06D2 \u0648|\u062F\u06CC\u0627|\u06CC \u062F|\u06BA \u0627|\u06D2 \u0628|\u0648\u06CC\u0633|\u0648\u06BB |\u06CC \u0646| \u06C1\u0648|\u062A\u06CC |\u06CC \u06D4| \u0646\u06C1|\u06CC \u0627|\u06CC\u0646\u062F|\u0648 \u0684|\u0622\u067E\u06BB| \u0622\u067E|\u0627 \u0648|\u06D2 \u062C| \u06A9\u0646|\u06D2 \u0646|\u0646\u062F\u06CC|\u062A \u062F|\u06D2 \u062D|\u06CC \u06A9|\u0626\u06CC |\u0645\u0644\u06A9|\u06CC\u062A\u06D2|\u0646 \u06D4|\u062A\u06BE\u06CC| \u062A\u06BE|\u0648\u0646 |\u06BA \u0645| \u0628\u0686|\u06D4 \u0627|\u0646\u0648\u06BA|\u06A9\u0646\u0648|\u06BB\u06D2 |\u0627\u0631\u06CC|\u0627 \u0627|\u06D2 \u06C1|\u0644 \u062A| \u0684\u0626|\u0648\u0642 |\u0642\u0648\u0642|\u062D\u0642\u0648|\u0644 \u06A9|\u062E\u0644\u0627| \u062C\u06CC|\u0644\u06A9 |\u062F\u0627\u0631|\u06CC\u062A |\u06A9\u0631\u06BB|\u0627\u0646\u06C1|\u06A9\u0648 |\u06C1\u06A9\u0648| \u06C1\u06A9|\u0646 \u0627|\u0645\u0644 | \u0648\u0633|\u06BA \u0648|\u067E\u06BB\u06D2| \u062A\u0639|\u06CC \u0645|\u0627\u0641 |\u06D2 \u062E|\u0646\u0648\u0646|\u0642\u0646\u0648| \u0642\u0646| \u0644\u0648|\u06D4 \u06A9|\u0631\u06CC |\u0644\u06D2 |\u062A\u0627 |\u06CC\u062A\u0627| \u0642\u0648| \u0686\u0627|\u06C1\u0627\u06BA|\u0684\u0626\u06D2|\u0642 \u062A|\u0627\u06CC\u06C1|\u0631\u06BB |\u06D2 \u062F|\u0631 \u06A9| \u0648 |\u0644\u0627\u0641| \u062E\u0644| \u062C\u0648|\u06CC \u0648|\u0627\u0648 |\u06C1\u0648 |\u0626\u0648 |\u0686\u0626\u0648|\u0628\u0686\u0626|\u06CC\u0631 |\u06C1\u0648\u0648|\u0627 \u0645|\u06CC \u062C|\u0627\u0644\u0627|\u06CC\u0646 | \u062C\u0627|\u0645\u06CC |\u0646\u06C1\u0627|\u0627\u0646 |\u0627\u062A |\u0633\u06B1\u062F| \u0633\u06B1|\u06CC\u0628 |\u0633\u06CC\u0628|\u0648\u0633\u06CC| \u0634\u0627|\u0628 \u062F|\u06CC\u0648\u06BB|\u0627\u0645 |\u0627\u0648\u06BB|\u06D2 \u062A|\u06BB \u06A9| \u0645\u0637|\u06BA \u062A| \u0648\u0646| \u06A9\u0645|\u0646 \u062F|\u0631\u06A9\u06BE| \u0631\u06A9|\u06BB\u06CC |\u06BA \u0622|\u0631\u06CC\u0627|\u06CC \u06C1|\u0627\u062F |\u06CC\u0627\u062F|\u0639\u0644\u0627|\u0631 \u06C1|\u06BA \u0633|\u06CC \u062D|\u062C\u06BE\u06CC|\u0627\u0626\u062F|\u06C1\u06CC |\u0644\u0648\u06A9| \u068B\u0648| \u0633\u0645| \u0633\u0627| \u0645\u0646| \u0645\u0639|\u0628\u0642 |\u0627\u0628\u0642|\u0637\u0627\u0628|\u0645\u0637\u0627|\u06BE\u06CC\u0648|\u06BA \u0641|\u06C1\u0646 | \u06C1\u0646|\u062C\u0648 |\u0648 \u06A9|\u06BA \u0634|\u0631 \u062A|\u06A9\u0627\u0631|\u0645 \u062F|\u06BE\u06CC\u0627| \u067B\u0627|\u063A\u06CC\u0631|\u0648 \u0644|\u0648\u0626\u06CC|\u062C\u06CC\u0627|\u0648\u0627\u0645|\u0642\u0648\u0627|\u06CC \u0633| \u062C\u06BE|\u0644 \u0627|\u0642\u0648\u0645| \u0633\u06CC|\u0630\u06C1\u0628|\u0645\u0630\u06C1| \u0645\u0630|\u0627\u06D2 | \u0627\u06D2|\u062F\u0646 |\u0627 \u062A|\u0633\u0627\u0646|\u0646\u0633\u0627|\u0627\u0646\u0633|\u0631\u06D2 |\u0644\u06CC\u0645|\u0639\u0644\u06CC|\u062A\u0639\u0644|\u0627\u0645\u0644|\u06C1 \u062F|\u06D2 \u0631|\u062F \u0627|\u06A9\u0645 |\u06CC\u06C1\u0648|\u0641\u0627\u0626|\u0686 \u0627| \u06A9\u06BE|\u0645 \u062A|\u0631\u0627 |\u0648\u0631\u0627|\u067E\u0648\u0631|\u06BA \u0628|\u0642 \u062F|\u06D2 \u0642|\u0648\u06A9\u0648|\u06A9\u06BE\u06CC|\u0627 \u06A9|\u0648 \u062F|\u06D2 \u0630|\u067E\u06BB\u06CC|\u0628\u0646\u062F| \u0641\u0631|\u06A9\u0648\u0626|\u0627\u0645\u06CC|\u06CC \u06CC|\u0627\u0626\u06CC|\u0644\u0627\u0642|\u0627\u06CC\u06BA|\u06C1 \u0627| \u0646\u0638|\u0633\u0645\u0627|\u0648\u0645\u06CC|\u06CC\u060C |\u06D2 \u0633|\u062A \u0648|\u06BE\u06CC\u0646|\u06D2 \u0639|\u06CC\u0645 |\u0633\u06C1\u0648| \u0633\u06C1",
    pbu: " \u062F | \u0627\u0648|\u0627\u0648 |\u067E\u0647 | \u067E\u0647|\u064A\u06D4 | \u062D\u0642|\u0686\u06D0 | \u0686\u06D0|\u0631\u0647 |\u064A \u0627|\u06D0 \u062F| \u0647\u0631|\u0646\u0647 |\u0647\u0631 |\u062D\u0642 | \u0685\u0648|\u0648\u06A9 |\u0685\u0648\u06A9|\u0648 \u0627|\u0647 \u062F|\u0647 \u0627|\u06D4 \u0647|\u0647 \u0648| \u0634\u064A| \u0644\u0631|\u064A \u0686|\u0648 \u062F|\u0631\u064A |\u0644\u0631\u064A|\u0642 \u0644| \u06A9\u069A|\u0648\u064A |\u069A\u06D0 |\u06A9\u069A\u06D0|\u0647 \u06A9|\u063A\u0647 |\u0644\u0648 |\u0631 \u0685|\u0633\u0631\u0647| \u0633\u0631|\u0647 \u067E| \u067C\u0648|\u0648 \u067E|\u0644\u0647 |\u064A\u062A |\u067C\u0648\u0644|\u064A\u0627 |\u06A9\u0693\u064A| \u06A9\u0648|\u062E\u0647 |\u064A\u060C |\u062F\u064A | \u0644\u0647| \u0627\u0632|\u062F \u0645| \u0647\u064A| \u0648\u0627| \u064A\u0627| \u0685\u062E|\u0627\u0632\u0627|\u062F \u0627|\u0648\u0644\u0648|\u0647 \u062A|\u0685\u062E\u0647| \u06A9\u0693|\u0648\u0644 |\u0647\u063A\u0647|\u0647 \u0634|\u064A \u062F| \u0647\u063A|\u06A9\u0648\u0644|\u0632\u0627\u062F|\u0646\u0648 | \u0648\u064A|\u0648 \u064A|\u0647 \u0628|\u0634\u064A\u06D4|\u062F\u06D0 |\u064A\u0648 | \u062F\u064A|\u062A\u0647 |\u062E\u067E\u0644| \u067E\u0631|\u0627\u062F |\u062F \u062F|\u06A9 \u062D| \u062A\u0648|\u0647 \u0645|\u06AB\u0647 |\u0647 \u0647|\u0642\u0648\u0642|\u062D\u0642\u0648|\u0648 \u0645|\u0647 \u062D|\u062F \u0647| \u062A\u0631| \u0645\u0633|\u0634\u064A | \u0646\u0647|\u0693\u064A\u06D4|\u0646\u064A |\u062F \u067E|\u0648\u0627\u062F|\u06D0 \u067E|\u0627\u062F\u064A|\u0648\u0644\u0646| \u064A\u0648|\u062F \u062A|\u0648\u0646\u0648|\u0648\u06AB\u0647|\u064A \u0648|\u0644\u064A | \u062F\u0627|\u064A\u062F | \u0628\u0627|\u062A\u0648\u0646| \u062E\u067E|\u064A \u067E|\u062A\u0648\u06AB|\u0627\u0631 |\u0627\u0646\u062F|\u064A\u0648\u0627|\u06D0 \u0648|\u062F\u0627\u0646| \u0628\u0631|\u0693\u064A | \u0639\u0645|\u0627\u0646\u0647| \u062F\u0647|\u064A\u0685 |\u0647\u064A\u0685|\u0627\u0645\u064A|\u0644\u0646\u064A|\u0628\u0639\u064A|\u0689\u0648\u0644| \u0689\u0648|\u0647 \u0644|\u0627\u064A\u062F|\u0628\u0627\u064A|\u0627\u062A\u0648|\u0647 \u06AB| \u062A\u0627|\u067E\u0644 | \u0645\u0644|\u0627\u064A\u062A|\u0648\u0645 |\u0648\u0646 | \u0644\u0627|\u0647\u064A\u0648| \u0634\u0648| \u062F\u063A|\u0645 \u062F|\u062F\u0647 |\u06D0 \u0627|\u0627\u0646 | \u062A\u0647|\u06A9\u0627\u0631|\u062A\u0648 |\u0645\u064A |\u0627\u0631\u0647|\u0627\u0648\u064A|\u0633\u0627\u0648|\u0645\u0633\u0627|\u0646\u0648\u0646|\u062F\u0647\u063A|\u0648 \u062A|\u064A \u0634|\u0627\u0646\u0648| \u0645\u062D|\u064A\u0646 |\u0627\u062E\u0644| \u06AB\u067C|\u0634\u0648\u064A|\u062F\u063A\u0647|\u0648 \u062D|\u0648\u064A\u060C|\u0646\u064A\u0632|\u0633\u064A |\u0627\u0633\u064A|\u0648\u0646\u062F|\u0642\u0648 |\u0648\u0642\u0648|\u0648 \u06A9|\u0648\u0646\u0647|\u0648\u0645\u064A| \u0648\u06A9|\u064A \u062A| \u0627\u0646|\u0642\u0627\u0646|\u0646\u062F\u06D0|\u0648 \u0631|\u06A9 \u062F|\u0647 \u064A|\u0645\u064A\u0646|\u067E\u0631 |\u067C\u0647 |\u0644\u0627\u0645|\u063A\u0648 |\u0647\u063A\u0648|\u062F \u067C|\u0648 \u0647|\u0644 \u062A|\u0644\u06D2 |\u0648\u0644\u06D2|\u0648\u0648\u0646|\u06A9\u064A |\u0631\u0648 |\u0646 \u06A9|\u0645\u0648\u0645|\u0648\u06A9\u0693|\u067E\u0627\u0631|\u0646 \u0634|\u0645\u0646 | \u0646\u0648| \u0648\u0693| \u0642\u0627|\u06D0 \u0686| \u0648\u0633|\u0685 \u0685|\u0634\u062E\u0635| \u0634\u062E|\u0698\u0648\u0646| \u0698\u0648|\u062A\u0631 |\u06AB\u067C\u0647|\u0648 \u0685|\u0647\u0645 |\u0639\u0642\u064A|\u0631\u062A\u0647| \u0648\u0631|\u0628\u0644 | \u0628\u0644|\u0648 \u0628|\u0647 \u0633|\u069A\u0648\u0648| \u069A\u0648| \u06A9\u0627|\u06D0 \u06A9|\u0648 \u0633|\u0627\u062F\u0647|\u0648\u0646\u06A9| \u063A\u0648|\u062F\u0648 |\u0648 \u0646|\u062A \u06A9|\u0645\u0644 |\u0639\u0645\u0648|\u0644 \u0647| \u067E\u064A|\u0648\u0633\u064A|\u0693\u0627\u0646|\u0648\u0693\u0627|\u064A\u0632 |\u062E\u0635\u064A|\u064A \u0645|\u0627 \u0628|\u0627\u062F\u0627|\u0647 \u0646|\u062E\u0644\u064A|\u0648\u0627\u062E|\u062F\u064A\u0648|\u060C \u062F|\u062F \u0642| \u0647\u0645|\u0627 \u062F| \u0628\u064A|\u062A\u0628\u0639| \u062A\u0628|\u0647 \u0686| \u0639\u0642|\u067E\u0644\u0648|\u0648 \u0644| \u0631\u0627|\u062F \u0628|\u0631\u0627\u064A| \u062F\u062E|\u0646\u06D0 |\u0646\u06A9\u064A|\u062A \u062F|\u0627\u0628\u0639| \u0645\u0642|\u062F \u062E|\u0648\u0631\u0647|\u0634\u0631\u0627| \u0634\u0631|\u0631 \u0645|\u0631\u0633\u0631|\u062A\u0627\u0645|\u0647 \u067C| \u0645\u0646|\u0637\u0647 |\u0633\u0637\u0647|\u0627\u0633\u0637|\u0648\u0627\u0633|\u0644\u06D0 | \u0627\u0633|\u06D4 \u062F|\u0628\u0631\u062E|\u06D0 \u0646",
    uig: " \u0626\u0627| \u06BE\u06D5|\u06D5 \u0626|\u0649\u0646\u0649| \u0628\u0648|\u0649\u0644\u0649| \u0626\u0649|\u0628\u0648\u0644| \u06CB\u06D5|\u06CB\u06D5 |\u0649\u0646 |\u0646\u0649\u06AD|\u0642\u06C7\u0642|\u0648\u0642\u06C7|\u06BE\u0648\u0642| \u06BE\u0648|\u0634\u0642\u0627|\u0642\u0649\u0644|\u0649\u06AD |\u0646\u0649 |\u0642\u0627 |\u0644\u0649\u0634|\u0646 \u0628|\u06D5\u0646 |\u0626\u0627\u062F|\u06BE\u06D5\u0645|\u0644\u0649\u0643|\u062F\u06D5\u0645| \u0642\u0649|\u0627\u062F\u06D5| \u0626\u06D5|\u0643\u0649 |\u0646\u062F\u0627|\u062F\u0649\u0646|\u0642\u0627\u0646|\u0649 \u0626|\u06AF\u06D5 |\u06D5\u0645 |\u0649\u0634 |\u0649\u064A |\u06C7\u0642 | \u0628\u0649|\u063A\u0627\u0646|\u0649\u063A\u0627|\u0627\u0646\u062F|\u062A\u0649\u0646|\u0649\u06AF\u06D5|\u0648\u0644\u06C7|\u06D5\u062A |\u06BE\u06D5\u0631|\u0649\u0634\u0649|\u0643\u0649\u0646|\u0649\u062F\u0649|\u0627\u0642 |\u0649\u062A\u0649|\u0644\u06C7\u0642|\u06D5\u0631\u0642|\u0649\u0643\u0649|\u0645\u06D5 |\u0644\u06D5\u062A| \u064A\u0627|\u0644\u06C7\u0634|\u0644\u0649\u0642|\u0645\u0645\u06D5|\u06D5\u0645\u0645| \u0626\u06C6|\u062F\u0627\u0642|\u0631\u0642\u0627| \u062A\u06D5| \u0642\u0627| \u0628\u0627|\u0649\u0634\u0642|\u0627\u0643\u0649|\u063A\u0627 |\u06C7\u0642\u0644|\u0627 \u06BE|\u064A\u0627\u0643|\u0645\u06D5\u0646|\u0631\u0649\u0645| \u0628\u06D5|\u0627 \u0626|\u062F\u06D5 |\u0626\u06D5\u0631|\u0642\u0644\u06C7|\u062F\u06C7 |\u062F\u06C6\u0644| \u062F\u06C6|\u0649\u0644\u06D5|\u0627\u0646 |\u0642 \u06BE|\u0631\u0643\u0649|\u06D5\u0631\u0643|\u06C7\u0642\u0649| \u0645\u06D5|\u0649 \u0628|\u0649\u0645\u06D5|\u06D5\u06BE\u0631|\u0646\u0644\u0649|\u0649\u0642 |\u0646 \u0626|\u0627\u0631\u0627|\u0626\u06C6\u0632|\u0649 \u06CB|\u06C6\u0644\u06D5|\u06BE\u0631\u0649|\u0627\u0631 |\u0644\u0627\u0631| \u0626\u06D0|\u0628\u06D5\u06BE|\u0644\u06D5\u0646|\u0644\u063A\u0627|\u0634 \u06BE|\u0649\u0644\u0627|\u06C7\u0634\u0642|\u0634\u0649 |\u0646\u0649\u0634|\u0642 \u0626|\u0626\u0627\u0631|\u0644\u0649\u0646|\u0628\u0649\u0644| \u0626\u06C7|\u0627 \u0628|\u0627\u064A\u062F|\u0645\u0627\u064A|\u0643\u06D5 |\u0648\u0644\u0645|\u064A\u062F\u06C7|\u0626\u0649\u064A| \u0643\u06D0|\u0627\u0633\u0649| \u0645\u06C7|\u06D5 \u0642|\u06D5\u0631 |\u060C \u0626|\u0649\u0646\u0644|\u064A\u06D5\u062A|\u0649\u0643 |\u0644\u0645\u0627| \u0626\u0648|\u0645 \u0626|\u06D0\u0644\u0649|\u0645\u0627\u0626|\u06D5 \u0628|\u0626\u0649\u06AF|\u062A\u0646\u0649|\u0627\u060C |\u0634 \u0626|\u06C7 \u06BE|\u0634\u0643\u06D5|\u0627\u0644\u0649|\u06AD \u0626|\u0627\u0631\u0649|\u06D5\u0643 | \u0642\u0648|\u0633\u0649\u064A|\u0631\u0644\u0649|\u0649 \u0643|\u0628\u0649\u0631|\u06D5\u0645\u062F|\u06D5 \u06BE|\u0644\u06D5\u0631|\u06C6\u0632\u0649|\u0626\u0627\u0644|\u0649\u064A\u06D5|\u0645\u0646\u0649|\u06D5\u062A\u062A|\u0627\u0626\u0649|\u0634\u0644\u0649|\u0645\u062F\u06D5| \u062A\u06C7|\u0628\u0627\u0631|\u06D5\u0634\u0643|\u06D5\u062A\u0644|\u0644\u0649\u062F|\u0643\u0649\u0644|\u0626\u0649\u0634|\u0642\u0649\u063A|\u0686\u06D5 |\u06C7\u0634\u0649|\u0649\u0645\u0627|\u0627\u0634\u0642| \u062C\u0649|\u0631\u06D5\u0643|\u06D0\u0631\u06D5|\u0643\u06D0\u0631|\u0631 \u0626|\u0631 \u0628|\u0631\u0627\u06CB|\u0646\u060C |\u0627\u06CB\u0627| \u0645\u0627|\u0627\u064A\u0649|\u0627\u062F\u0649|\u062A\u06C7\u0631|\u0646\u06C7\u0646|\u0627\u0646\u06C7|\u06D0\u062A\u0649|\u062A\u0649\u0634|\u0649\u0634\u0644|\u062F\u0627 |\u0649\u062F\u0627|\u06C7\u0631\u06C7|\u0642\u0649 | \u062C\u06D5|\u0628\u0627\u0634|\u062C\u0649\u0646|\u0649\u060C | \u0633\u0627| \u062E\u0649|\u06D0\u0631\u0649|\u0646\u0627\u064A|\u0649\u0646\u0627|\u0649 \u06BE|\u0632\u0649\u0646|\u06D5 \u062A|\u0649 \u0642|\u06D5\u0645\u0646| \u0628\u06C7|\u0631\u0646\u0649|\u0646 \u0642|\u062A\u062A\u0649|\u062A\u0649 |\u0649\u0642\u0649|\u0649 \u064A|\u0643 \u06BE|\u0649\u0631\u0649|\u0627\u0626\u0627|\u064A \u0626|\u062A\u06D5\u0634|\u0634\u0649\u0634|\u0644\u06D5\u0634|\u062F\u0649\u0644|\u062A\u0649\u062F|\u062F\u0627\u060C|\u0633\u0627\u0633|\u0627\u0633\u0627|\u06D5 \u0645|\u0633\u0649\u062A|\u067E \u0642|\u0626\u06D0\u0644|\u0646\u0649\u064A|\u0646 \u06CB|\u0633\u0649\u0632|\u0649\u0633\u0649|\u0649\u0644 |\u0627\u0634 |\u064A\u060C |\u0645\u0649\u0646|\u06C7\u0646\u0649|\u0649\u067E |\u062A\u0649\u0645|\u06D5\u0644\u0649|\u0631\u0649\u0634|\u0649\u064A\u0627|\u06C7\u0634 |\u0645\u06C7\u0634| \u062E\u0627|\u0649\u0631 |\u0645\u06D5\u062A| \u062A\u0627| \u067E\u0627|\u062A\u0644\u06D5|\u0627\u0644\u063A|\u0644\u0649\u0645|\u067E\u0627\u0644|\u0627\u067E\u0627|\u0643\u0627\u067E| \u0643\u0627|\u0627\u0646\u0644|\u06AD \u06BE|\u06C7\u0646\u062F| \u062A\u0648|\u0642\u062A\u0649|\u0627\u0644\u06D5|\u0646 \u06BE|\u06D5 \u062F|\u062C\u062A\u0649|\u0649\u062C\u062A|\u0626\u0649\u062C|\u0631\u0642\u0649|\u0649\u064A\u0649|\u0627\u0631\u0644|\u0627\u0645\u0649| \u06BE\u06C6| \u0628\u06D0|\u06D5\u062A\u0646|\u0627\u062A\u0646|\u0649\u0643\u0627|\u064A \u0645|\u0627\u062A\u0649|\u0634\u0643\u0649|\u0633\u0649 | \u0626\u06C8|\u06D5\u060C |\u062A \u0626|\u06AF\u06D5\u0646| \u062F\u06D5|\u0642 \u0642|\u0648\u0644\u063A|\u0642 \u0628",
    prs: " \u0648 | \u062D\u0642|\u0631\u062F | \u0628\u0627|\u0646\u062F |\u062F\u0627\u0631| \u062F\u0627| \u062F\u0631|\u0647\u0631 |\u06A9\u0647 | \u0647\u0631|\u062F\u0631 | \u06A9\u0647|\u062F \u0647| \u0628\u0647|\u062D\u0642 |\u0631 \u06A9| \u0627\u0632|\u0627\u0632 |\u06CC\u062A |\u0628\u0647 |\u06A9\u0633 |\u0648\u062F | \u06A9\u0633|\u06CC\u0627 |\u0627\u0631\u062F| \u06CC\u0627| \u0628\u0631|\u062F \u0648|\u0642 \u062F|\u062F \u06A9| \u0631\u0627|\u0627\u0631 |\u0627\u06CC | \u062E\u0648| \u0627\u0633|\u0647 \u0628|\u0628\u0627\u0634|\u06CC\u062F |\u0622\u0632\u0627| \u0622\u0632|\u0631\u0627 |\u06CC\u0646 |\u0627\u0646 |\u0647 \u062F|\u0632\u0627\u062F|\u0627\u0634\u062F|\u06CC \u0648|\u0647 \u0627|\u0627\u06CC\u062F|\u0633 \u062D|\u062F\u0647 |\u062F \u0628|\u06CC \u0628|\u0627\u0633\u062A|\u062E\u0648\u062F| \u0622\u0646|\u0634\u062F |\u0648\u0631 | \u0647\u0645|\u062A\u0645\u0627|\u06CC \u0627|\u0627\u062A |\u0631 \u0627|\u0627\u062F\u06CC|\u0646\u0647 |\u0631\u06CC |\u0631\u0627\u06CC|\u0648 \u0627|\u0648 \u0645| \u0646\u0645|\u06CC \u06A9| \u0645\u0648| \u0627\u062C|\u062F\u060C |\u0645\u0627\u06CC|\u0648\u0646 |\u0628\u0631\u0627|\u0642\u0648\u0642|\u062D\u0642\u0648| \u0634\u0648| \u0627\u0646|\u0627\u0646\u0647| \u0645\u0633|\u0647 \u0645|\u0631 \u0628|\u0648\u0642 |\u0627\u06CC\u062A|\u0622\u0646 |\u0647\u0627\u06CC|\u0631 \u0645|\u0647\u06CC\u0686| \u0647\u06CC| \u062A\u0627|\u0647 \u0648|\u0648\u0631\u062F|\u0634\u0648\u062F|\u0627\u0646\u0648|\u0633\u062A | \u0628\u06CC|\u0627\u0645 |\u0648\u0627\u0646|\u06CC\u06AF\u0631|\u0628\u0627 | \u0645\u0631|\u0646 \u0627|\u06CC \u062F|\u062F\u06CC |\u06CC \u0645|\u062F \u0622|\u0631 \u0634|\u0645\u0627\u0639|\u062C\u062A\u0645|\u0627\u062C\u062A|\u06CC \u06CC|\u0633\u06CC | \u06A9\u0646|\u062F\u06CC\u06AF|\u0628\u0627\u06CC|\u062A \u0648|\u0639\u06CC |\u06A9\u0646\u062F|\u062A \u0645|\u062A \u0627| \u0645\u0646|\u0645\u0648\u0631| \u0639\u0645|\u0648 \u062F|\u0631 \u062E|\u0627\u0647 |\u0644\u06CC |\u0627 \u0628|\u0628\u0631 |\u0646\u06CC | \u0634\u062F|\u06CC\u060C |\u0627\u0639\u06CC| \u062F\u06CC|\u062A\u0648\u0627|\u062A \u0628|\u062F\u0627\u0646|\u06A9\u0627\u0631|\u062F \u0627|\u0646 \u0648| \u0634\u0631|\u0645\u06CC | \u06A9\u0627|\u0648 \u0622| \u062D\u0645|\u0633\u0627\u0648|\u0645\u0633\u0627|\u0646\u0648\u0646| \u0627\u0648| \u0632\u0646|\u062F \u0634| \u0645\u062D|\u0646 \u0628|\u0647 \u0634|\u0634\u0648\u0631|\u06A9\u0634\u0648| \u06A9\u0634|\u0627\u0631\u06CC|\u0645\u0644 |\u0628\u0639\u06CC|\u0645\u0646\u062F|\u06CC\u06CC | \u0645\u0644|\u06CC \u0631|\u0648 \u0628|\u062F \u0645|\u0648\u06CC |\u0642\u0627\u0646| \u0642\u0627| \u0645\u0642|\u0627\u0648 |\u0627\u0646\u06CC|\u06AF\u06CC |\u0627\u06CC\u0646| \u0627\u06CC|\u0645\u06CC\u0646|\u0627\u062F\u0627| \u0622\u0645|\u062E\u0648\u0627|\u06AF\u0631\u062F| \u06AF\u0631|\u0647 \u062D|\u060C \u0627|\u0632 \u062D|\u0645\u06CC\u062A|\u0631\u0646\u062F|\u0627 \u0647|\u06CC\u0644 |\u0627\u062F\u0647|\u0646\u0645\u0627|\u0642 \u0645|\u062A \u06A9|\u0631\u0627\u0646|\u0646 \u062D|\u062F \u062F|\u062D\u0645\u0627|\u0627\u0631\u0646|\u0627\u0648\u06CC|\u0627\u0646\u062A|\u0634\u062F\u060C|\u0686\u06A9\u0633|\u06CC\u0686\u06A9|\u062F\u06AF\u06CC|\u0648\u0645\u06CC|\u0645\u0644\u0644|\u0647\u062F |\u0648\u0627\u0647|\u200C\u0645\u0646|\u0647\u200C\u0645|\u0631\u0647\u200C|\u0647\u0631\u0647|\u0628\u0647\u0631|\u060C \u0628|\u06CC\u0647 | \u0627\u0639|\u062F\u06CC\u0647|\u0642 \u0648|\u0639\u06CC\u062A|\u0647\u0654 |\u0627 \u0631| \u0639\u0642|\u0647\u0645\u0647|\u0627\u0628\u0631|\u0631\u0627\u0628| \u0645\u06CC|\u0627 \u0645|\u0632\u0634 |\u0648\u0632\u0634|\u0645\u0648\u0632|\u0622\u0645\u0648|\u0627 \u062F|\u062F\u0648\u0627|\u062A\u06CC |\u062C\u0627\u0645|\u0645\u0648\u0645|\u0639\u0645\u0648| \u0645\u062A| \u0648\u0633| \u0641\u0631|\u0642 \u0627|\u0631 \u062A|\u0645\u0642\u0627|\u06CC\u06A9 |\u0646\u0648\u0627|\u0631\u0627\u0631|\u0646\u0645\u06CC|\u0632\u0646\u062F|\u0634\u062E\u0635| \u0634\u062E|\u0627\u06CC\u06CC|\u062A\u060C |\u0648 \u0647|\u0627\u0633\u06CC|\u06CC\u062F\u0647|\u0639\u0642\u06CC|\u0627\u064B | \u0628\u062F|\u06CC\u062A\u0648|\u0645\u0647 | \u062A\u0645|\u0631\u0634 |\u0637\u0648\u0631|\u0627\u0632\u062F|\u06CC \u062D|\u0627\u0628\u0639|\u06CC \u062A|\u062E\u0627\u0628|\u062A\u062E\u0627|\u0646\u062A\u062E|\u0631\u0648\u0631|\u0648 \u0631|\u0634\u0631\u0627| \u062E\u0627|\u0627\u0628 |\u0654\u0645\u06CC|\u0627\u0654\u0645|\u062A\u0627\u0654|\u200C\u0647\u0627|\u06CC\u0631\u062F|\u0648 \u06CC|\u0627\u0645\u0644|\u0644\u0647 |\u0627\u0633\u0627|\u0631\u062F\u0627|\u062E\u0648\u0631|\u0627 \u0627|\u0633\u0627\u0646|\u0642\u0631\u0627| \u0645\u062C|\u06CC \u0646|\u0627 \u0646|\u06A9\u0633\u06CC|\u062E\u0635\u06CC| \u0627\u0645|\u0646\u062F\u06AF|\u062F\u0648\u062F"
  },
  Devanagari: {
    hin: "\u0915\u0947 |\u092A\u094D\u0930| \u092A\u094D| \u0915\u093E| \u0915\u0947| \u0964 |\u0914\u0930 | \u0914\u0930|\u0915\u093E | \u0915\u094B|\u0915\u093E\u0930|\u093E\u0930 |\u0924\u093F |\u092F\u093E |\u0915\u094B |\u0928\u0947 |\u094B\u0902 |\u093F\u0915\u093E|\u094D\u0930\u0924| \u0939\u0948| \u0915\u093F|\u0902 \u0915|\u0939\u0948 |\u0927\u093F\u0915|\u0935\u094D\u092F|\u0905\u0927\u093F| \u0905\u0927|\u094D\u0924\u093F| \u0938\u092E|\u094D\u092F\u0915|\u093F \u0915|\u0915\u094D\u0924|\u093E \u0905|\u0915\u0940 |\u093E \u0915| \u0935\u094D|\u0947\u0902 | \u0939\u094B|\u092F\u0915\u094D|\u0938\u0940 |\u0938\u0947 |\u0947 \u0915| \u092F\u093E| \u0915\u0940|\u092E\u0947\u0902|\u0928\u094D\u0924| \u092E\u0947|\u0924\u094D\u092F|\u0948 \u0964|\u0924\u093E |\u0930\u0924\u094D|\u0915\u094D\u0937|\u0947\u0915 |\u092F\u0947\u0915|\u094D\u092F\u0947|\u093F\u0915 |\u0930 \u0939|\u092D\u0940 |\u0915\u093F\u0938| \u091C\u093E| \u0938\u094D|\u0915 \u0935|\u093E \u091C|\u093F\u0938\u0940|\u092E\u093E\u0928| \u0935\u093F|\u0930 \u0938|\u0924\u094D\u0930|\u0940 \u0938|\u0964 \u092A| \u0915\u0930|\u094D\u0930\u093E|\u0917\u093E |\u093F\u0924 | \u0905\u092A| \u092A\u0930|\u0938\u094D\u0935|\u0940 \u0915| \u0938\u0947|\u093E \u0938|\u094D\u092F | \u0905\u0928|\u094D\u0924\u094D|\u093F\u092F\u093E|\u093E \u0939| \u0938\u093E|\u0928\u093E |\u094D\u0924 |\u092A\u094D\u0924|\u0938\u092E\u093E|\u093E\u0928 |\u0930 \u0915|\u093E\u092A\u094D|\u0924\u0928\u094D| \u092D\u0940| \u0909\u0938|\u0930\u093E\u092A|\u0935\u0924\u0928|\u094D\u0935\u0924|\u0930\u094B\u0902|\u0935\u093E\u0930|\u0947 \u0938|\u0925\u093E |\u0939\u094B |\u0947 \u0905|\u093E \u0964|\u0928 \u0915| \u0928 |\u0926\u0947\u0936| \u0930\u093E|\u0937\u093E |\u0905\u0928\u094D|\u0924 \u0939|\u094D\u0937\u093E|\u094D\u0935\u093E|\u091C\u093E\u090F|\u0940 \u092A|\u0915\u0930\u0928|\u093E \u092A|\u0905\u092A\u0928|\u0937\u094D\u091F| \u0938\u0902|\u0947 \u0935|\u0939\u094B\u0917|\u093F\u0935\u093E|\u091F\u094D\u0930|\u094D\u091F\u094D|\u093E\u0937\u094D|\u0930\u093E\u0937|\u0938\u0915\u0947| \u092E\u093E|\u0913\u0902 |\u093E\u0913\u0902|\u0930\u0940 |\u0915 \u0938|\u0947 \u092A| \u0928\u093F|\u0940\u092F |\u0930\u0915\u094D|\u094B \u0938|\u093E\u090F\u0917|\u0930\u0928\u0947| \u0907\u0938|\u0935 \u0915|\u092A\u0930 |\u0930\u0924\u093E|\u0930 \u0905| \u0938\u092D|\u0924\u0925\u093E| \u0924\u0925| \u0910\u0938|\u0930\u093E |\u092A\u0928\u0947|\u094D\u0930\u0940|\u093F\u0915\u094D|\u0915\u093F\u092F|\u093E \u0935|\u092E\u093E\u091C|\u0902 \u0914|\u0930 \u0909|\u0926\u094D\u0927|\u0938\u092D\u0940|\u0936\u094D\u092F| \u091C\u093F|\u093E\u0928\u0947|\u093E\u0930\u094D|\u093E\u0930\u093E|\u0926\u094D\u0935| \u0926\u094D|\u090F\u0917\u093E|\u0938\u092E\u094D|\u0947\u0936 |\u093F\u090F |\u093E\u0935 |\u0930 \u092A| \u0926\u0947|\u094D\u0924\u0930|\u093E \u0914|\u093E\u0930\u094B|\u092F\u094B\u0902|\u092A\u0930\u093E|\u092A\u0942\u0930|\u091A\u093F\u0924|\u094D\u0927 |\u0930\u0942\u092A| \u0930\u0942| \u0938\u0941| \u0932\u093F|\u0924 \u0915|\u094B \u092A|\u0902 \u0938|\u0947 \u0932|\u0936\u093F\u0915| \u0936\u093F|\u0935\u093E\u0939|\u0947 \u0914|\u091C\u094B |\u0930\u093E\u0927|\u091C\u093F\u0938|\u0942\u0930\u094D|\u0940 \u092D|\u0942\u092A |\u094B\u0917\u093E|\u0938\u094D\u0925|\u0930\u0940\u092F|\u0924\u093F\u0915|\u094D\u0930 |\u0964 \u0907|\u0907\u0938 | \u0909\u0928|\u0932\u0947 |\u0947 \u092E|\u0932\u093F\u090F|\u092E \u0915|\u0915\u0924\u093E|\u0947 \u092F| \u091C\u094B|\u0928 \u092E|\u0905\u092A\u0930| \u092A\u0942|\u094B \u0915|\u093E \u0909|\u093E\u0939 |\u0928\u0942\u0928|\u093E\u0928\u0942|\u0917\u0940 |\u0926\u0940 |\u093E\u0930\u0940|\u0902 \u092E|\u0964 \u0915|\u0924\u0930\u094D|\u0940 \u0930|\u0936 \u0915|\u092A\u0930\u093F|\u0938\u094D\u0924|\u094B\u0908 |\u0915\u094B\u0908|\u0930\u094D\u092F|\u0940 \u0905|\u0939\u093F\u0924|\u092D\u093E\u0935| \u092D\u093E|\u0924\u093E\u0913|\u093E\u0938 |\u0938\u093E\u092E|\u0935\u093F\u0915|\u0935\u093F\u0935|\u092E\u094D\u092E| \u0938\u0915|\u0915\u0930 |\u093E\u0928\u093E|\u0927 \u0915|\u0928\u093F\u0915|\u092F \u0915|\u0909\u0938\u0915|\u0915\u0943\u0924| \u0958\u093E|\u0928 \u0938|\u091C\u0940\u0935|\u094D\u092F\u093E|\u0930\u0915\u093E|\u094D\u0930\u0915|\u093E\u091C |\u0928\u094D\u092F|\u094D\u092E |\u0930\u094D\u0923|\u0958 \u0939|\u0939\u0958 | \u0939\u0958|\u0940 \u092E|\u091C\u093F\u0915|\u093E\u091C\u093F|\u093E\u092E\u093E|\u0915 \u0914|\u092E\u093F\u0932|\u0947\u0928\u0947|\u0932\u0947\u0928| \u0932\u0947|\u092F\u0947 |\u094B \u0905|\u0947 \u091C|\u0930\u093F\u0935|\u092E\u092F |\u0938\u092E\u092F|\u0935\u0936\u094D|\u0906\u0935\u0936| \u0906\u0935|\u0910\u0938\u0940|\u093E\u0927 |\u0930 \u0926|\u0930\u094D\u0935|\u0938\u093E\u0930|\u092A \u0938|\u092C\u0928\u094D| \u0938\u0939|\u093F\u0927\u093E|\u0935\u093F\u0927|\u0940 \u0928|\u0942\u0928 |\u0958\u093E\u0928",
    mar: "\u094D\u092F\u093E|\u092F\u093E |\u0924\u094D\u092F|\u092F\u093E\u091A|\u091A\u093E |\u0923\u094D\u092F|\u093E\u091A\u093E| \u0935 |\u0915\u093E\u0930|\u092A\u094D\u0930| \u092A\u094D|\u093F\u0915\u093E|\u0927\u093F\u0915|\u093E\u0930 | \u0905\u0927|\u0905\u0927\u093F|\u091A\u094D\u092F|\u0906\u0939\u0947| \u0906\u0939|\u093E \u0905|\u0939\u0947 |\u093E \u0915|\u093E\u0938 |\u0935\u093E |\u094D\u092F\u0947|\u094D\u0930\u0924| \u0938\u094D|\u0924\u093E |\u093E \u0938| \u0905\u0938| \u0915\u0930|\u0938\u094D\u0935| \u0915\u093E|\u0932\u094D\u092F|\u0930\u0924\u094D|\u093E\u0939\u093F|\u0915\u094B\u0923| \u0915\u094B|\u093F\u0915 |\u092F\u0947\u0915|\u094D\u0935\u093E|\u093E \u0935| \u0924\u094D|\u0930 \u0906|\u094D\u092F |\u0924\u094D\u0930|\u0947\u0915\u093E|\u0915\u094D\u0937|\u093E \u0928| \u0938\u0902|\u093E\u092E\u093E|\u093E\u091A\u094D|\u0902\u0935\u093E|\u093F\u0902\u0935|\u0915\u093F\u0902| \u0915\u093F|\u093E\u0924 |\u0937\u094D\u091F|\u0915\u093E\u0938| \u092F\u093E|\u092F\u093E\u0902|\u093E\u0902\u091A|\u0930\u094D\u092F|\u092E\u093F\u0933| \u092E\u093F| \u0938\u093E|\u0935\u094D\u092F|\u094B\u0923\u0924|\u0928\u0947 |\u0947 \u092A|\u0915\u093E\u092E| \u0938\u092E|\u0902\u0924\u094D|\u092F\u0947 | \u0930\u093E|\u0938\u092E\u093E|\u0924\u0902\u0924|\u0915\u0930\u0923|\u093E \u0906|\u0947 \u0915|\u0939\u093F |\u0947 \u0938|\u0928\u093E |\u093F\u0933\u0923|\u0942\u0928 |\u093E \u092A|\u091F\u094D\u0930|\u094D\u091F\u094D|\u093E\u0937\u094D|\u0930\u093E\u0937|\u0940\u092F |\u0935 \u0938|\u0915\u094D\u0924|\u092E\u093E\u0928|\u0930\u094D\u0935| \u0906\u092A|\u0933\u0923\u094D|\u094D\u0930\u094D|\u093E\u0924\u0902|\u0935\u093E\u0924|\u091A\u0947 | \u0935\u093F|\u094D\u0937\u0923|\u0930\u0923\u094D| \u0926\u0947| \u0935\u094D|\u0906\u092A\u0932|\u0939\u0940 |\u093E\u0930\u094D|\u0928\u092F\u0947| \u0928\u092F|\u092E\u093E |\u092F\u093E\u0938| \u091C\u093E|\u0932\u0947\u0932| \u0928\u093F|\u0947 \u0905| \u092A\u093E|\u093E \u092E|\u0932\u0947 |\u093E\u0939\u0940|\u092C\u0902\u0927|\u0947 \u0935|\u094D\u092F\u0915| \u092E\u093E|\u0936\u093F\u0915| \u0936\u093F|\u0926\u0947\u0936|\u093E \u0926|\u092E\u093E\u091C|\u094D\u0930\u0940|\u0932\u0940 |\u093E\u0928 |\u093E\u0902\u0928|\u092A\u0932\u094D| \u0939\u094B|\u093E \u0939|\u0937\u0923 |\u091C\u0947 |\u093F\u091C\u0947|\u0939\u093F\u091C|\u092A\u093E\u0939|\u093E\u0930\u093E|\u092F\u093E\u0924|\u0938\u0930\u094D| \u0938\u0930|\u0930\u093E\u0902|\u0905\u0938\u0932|\u0902\u092C\u0902|\u0938\u0902\u092C|\u093F\u0915\u094D|\u0940 \u092A|\u0902\u091A\u094D|\u0930\u0915\u094D|\u0923\u0924\u094D| \u0906\u0923|\u0932\u093E |\u0938\u094D\u0925|\u0930\u0940\u092F|\u0940\u0924 |\u0902\u0928\u093E|\u0924 \u0935|\u094D\u0935 |\u0915 \u0935|\u0923\u0947 |\u093E\u091A\u0947|\u0928 \u0915|\u0924 \u0915|\u0930\u0924\u093E|\u094D\u0930\u093E|\u092F\u093E\u0939|\u094D\u0924 |\u091A\u0940 |\u092F \u0915|\u0926\u094D\u0927|\u094D\u0935\u0924|\u092F\u0915\u094D|\u0923\u093F |\u0906\u0923\u093F|\u0938 \u0938|\u0902\u0927\u093E|\u0915 \u0938|\u091A\u094D\u091B|\u092F \u0905|\u0924 \u0938|\u0940\u0928\u0947|\u094B\u0923\u093E|\u0915\u0930\u0924|\u0924\u094D\u0935|\u0940\u0932 |\u0940 \u0905|\u0938\u093E\u0930|\u0930 \u0935|\u092D\u093E\u0935|\u0935 \u0924|\u0925\u0935\u093E|\u0905\u0925\u0935| \u0905\u0925|\u0947 \u0924|\u0947 \u091C|\u092F\u093E\u092F|\u0902\u091A\u093E|\u0947\u0932\u094D|\u093E\u0928\u0947|\u0947\u0923\u094D|\u0915 \u0906|\u0915\u094D\u0915|\u0939\u0915\u094D| \u0939\u0915|\u0923 \u092E|\u0902\u0930\u0915|\u0938\u0902\u0930|\u0928\u094D\u092F|\u093E\u092F\u0926|\u093E \u0924|\u0924 \u0906| \u0909\u092A|\u0935\u0938\u094D|\u093F\u0935\u093E|\u0947\u0936\u093E|\u0938\u093E\u092E|\u0947 \u092F|\u0947 \u0906|\u0940 \u0935|\u0935 \u092E|\u0924\u0940\u0928|\u0935 \u0906|\u0927\u094D\u092F| \u0905\u0936|\u0927\u093E\u0924|\u0915\u0943\u0924|\u094D\u0915 |\u0926\u094D\u092F|\u093F\u0924 |\u0938\u0932\u0947|\u0947\u0936 |\u0924\u094B |\u0947\u0932 |\u0924\u0940 |\u094D\u0924\u0940|\u0905\u0938\u0947|\u0907\u0924\u0930| \u0907\u0924|\u0938\u094D\u0924|\u0930\u094D\u0923|\u093E \u092C|\u0947\u0932\u0947| \u0915\u0947|\u0939\u0940\u0930|\u091C\u093E\u0939|\u093E \u091C|\u0947\u0924 |\u0942\u0930\u094D|\u092A\u0942\u0930|\u0947\u091A | \u0935\u093E|\u093E\u091C\u093E|\u0940 \u0938|\u0936\u093E |\u092F \u0935| \u0928\u094D|\u092F\u093E\u0935|\u0926\u094D\u0926|\u094D\u0927 |\u0930\u0942\u0928|\u092F\u0926\u094D|\u0915\u093E\u092F|\u093E \u0936|\u0917\u0923\u094D|\u0915 \u0915|\u0930\u093E\u0927| \u0936\u093E|\u092F\u0924\u094D|\u0932 \u0905|\u094D\u092F\u0935|\u0940 \u0915|\u093E\u0935 |\u093E \u092F|\u0924\u094D\u0924|\u091C\u093F\u0915|\u093E\u091C\u093F|\u0930\u0923\u093E| \u0927\u0930|\u093E \u0927|\u092D\u0947\u0926| \u092C\u093E|\u0930\u0915\u093E|\u094D\u0930\u0915|\u0915\u0947\u0932|\u093F \u0935|\u093F\u0937\u094D|\u0924\u0940\u0932|\u092F\u094B\u0917|\u0938\u093E\u0927|\u093E\u0902\u0924|\u0935\u093F\u0935|\u0936\u094D\u0930| \u0927\u0947| \u092E\u0941|\u0935\u0924\u0903",
    mai: "\u093E\u0915 |\u092A\u094D\u0930|\u0915\u093E\u0930| \u092A\u094D|\u093E\u0930 |\u093F\u0915\u093E|\u094D\u092F\u0915|\u0927\u093F\u0915|\u0915 \u0905|\u094D\u0930\u0924|\u094D\u0924\u093F|\u0935\u094D\u092F| \u0905\u0927|\u0947\u0901 |\u0905\u0927\u093F|\u093F\u0915 | \u0935\u094D|\u0906\u02BC | \u0906\u02BC|\u0915\u094D\u0924|\u092F\u0915\u094D|\u0924\u093F\u0915|\u0915\u0947\u0901|\u0915 \u0935|\u092C\u093E\u0915|\u0915 \u0938|\u091B\u0948\u0915| \u091B\u0948|\u0924\u094D\u092F|\u092E\u0947 |\u0947\u0915 | \u0938\u092E|\u0915\u094D\u0937|\u0939\u093F |\u0930\u0924\u094D|\u0930 \u091B|\u092F\u0947\u0915|\u094D\u092F\u0947|\u0928\u094D\u0924|\u0935\u093E |\u093F\u0915\u0947|\u0915\u0964 |\u0948\u0915\u0964|\u0964 \u092A| \u0905\u092A| \u0938\u094D| \u0935\u093F| \u091C\u093E|\u093F\u0924 |\u0938\u0901 | \u0939\u094B|\u0915\u094B\u0928| \u0915\u094B|\u0924\u094D\u0930|\u0938\u094D\u0935| \u0935\u093E|\u0915 \u0906|\u0937\u094D\u091F| \u0915\u0930|\u0905\u092A\u0928|\u092E\u093E\u0928| \u0915\u093E| \u0905\u0928|\u0924\u093F |\u094D\u0924\u094D|\u0928\u094B |\u0928\u0939\u093F| \u092A\u0930|\u091F\u094D\u0930|\u094D\u092F | \u090F\u0939|\u093F \u0915|\u094D\u091F\u094D|\u093E\u0937\u094D|\u0930\u093E\u0937| \u0930\u093E|\u0938\u092E\u093E|\u094B\u0928\u094B|\u0932 \u091C| \u0928\u0939|\u0924\u093E\u0915|\u093E\u0930\u094D|\u092A\u0928 |\u0924\u0928\u094D|\u0935\u0924\u0928|\u094D\u0935\u0924|\u094D\u0937\u093E| \u0915\u090F| \u0938\u093E|\u094D\u0930\u0940| \u0928\u093F|\u093E \u0906|\u093F\u0935\u093E| \u0938\u0902| \u0926\u0947|\u091C\u093E\u090F|\u0940\u092F |\u0915\u0930\u092C|\u0925\u093E |\u090F\u092C\u093E|\u093E \u092A|\u0928\u093E |\u094D\u0935\u093E|\u0926\u0947\u0936|\u0924\u0964 |\u0930\u0915 |\u0915 \u0939|\u0901 \u0905| \u0938\u092D| \u0906 |\u0924 \u0915|\u091A\u093F\u0924|\u094D\u0924 |\u0935\u093E\u0930|\u0924\u093E |\u093E\u0930\u0915|\u092E\u093E\u091C|\u093E \u0938|\u0930\u0940\u092F|\u0928\u094D\u092F|\u0930\u0924\u093E|\u093E\u0928 |\u094D\u0930\u093E|\u094D\u092F\u093E|\u0930\u0915\u094D|\u093E\u0930\u0923|\u092A\u0930\u093F|\u090F\u0932 |\u0915\u090F\u0932|\u0905\u0928\u094D|\u0930\u092C\u093E|\u0915 \u092A|\u0913\u0930 |\u0906\u0913\u0930| \u0906\u0913|\u0905\u091B\u093F| \u0905\u091B|\u093F\u0930\u094D|\u093E\u0928\u094D|\u0928\u0915 |\u0939\u094B\u090F|\u0915\u0930 |\u0927\u093E\u0930|\u0938\u094D\u0925|\u093E \u0905|\u093F\u092E\u0947|\u0930 \u0906|\u090F\u0939\u093F| \u090F\u0915|\u0947 \u0938|\u0924\u0925\u093E| \u0924\u0925| \u092E\u093E|\u093F\u0915\u094D|\u0936\u093F\u0915| \u0936\u093F|\u092A\u094D\u0924|\u0930\u094D\u0935|\u0928\u093F\u0930|\u091A\u094D\u091B|\u0930\u094D\u092F|\u0901 \u0938|\u0915 \u0915|\u0939\u094B |\u093E\u0939\u093F|\u090F\u0924\u0964|\u0930 \u092A|\u093E\u092E\u093E|\u0938\u093E\u092E|\u0937\u093E |\u02BC \u0938|\u0901 \u090F|\u0948\u0915 |\u0926\u094D\u0927|\u0930 \u0905|\u0915 \u091C|\u0938\u094D\u0924|\u093E\u092A\u094D|\u0901 \u0915| \u0938\u0915|\u092F\u0915 |\u0915\u093E\u0928|\u0939\u0928 |\u090F\u0939\u0928|\u0947\u0932 |\u094B\u090F\u0924|\u0924 \u0906|\u093E \u0935|\u0964 \u0915|\u094D\u0924\u0930|\u093E\u090F\u0924|\u094D\u0930\u0915|\u0939\u0941 |\u0915 \u0909|\u092A\u0942\u0930|\u0935\u093F\u0935|\u02BC \u0905|\u091B\u093F | \u0932\u0947|\u0928 \u092A|\u093E\u0938 |\u0930\u093E\u092A|\u0927\u0915 |\u092A\u090F\u092C| \u092A\u090F|\u0930\u093E |\u092F\u0924\u093E|\u0930\u0942\u092A|\u0928 \u0935| \u0915\u0947|\u0937\u093E\u0915|\u092F \u092A|\u0924 \u0939|\u091C\u093E\u0939| \u0913 |\u092D\u093E\u0935|\u092A\u0930 |\u0925\u0935\u093E|\u0905\u0925\u0935| \u0905\u0925|\u0938\u092E\u094D|\u091C\u093F\u0915|\u093E\u091C\u093F|\u0942\u0930\u094D|\u0930\u0924\u093F| \u0926\u094B|\u0938\u092D\u0915|\u0964 \u0938| \u091C\u0928|\u0938\u092D |\u092C\u093E\u0927|\u0905\u0928\u0941|\u093F\u0938\u0901| \u0938\u0939|\u0901 \u0935|\u090F \u0938|\u0930\u093F\u0935|\u0924\u0941 |\u0947\u0924\u0941|\u0939\u0947\u0924| \u0939\u0947|\u093E\u0927 |\u0947\u092C\u093E|\u0928 \u0938|\u093F\u0937\u094D|\u0930\u093E\u0927| \u0905\u0935|\u093F\u0924\u094D|\u0935\u093E\u0938|\u091A\u093E\u0930| \u0909\u091A|\u093E\u0930\u093E|\u0928 \u0915|\u0935\u0915 |\u093E \u0915|\u0928\u0942\u0928|\u093E\u0928\u0942|\u090F\u0924 |\u0930\u0940 |\u0947\u0913 |\u0915\u0947\u0913|\u0930\u0923 |\u094D\u0930\u0938|\u093F \u0926|\u0913 \u0935| \u092D\u0947|\u0928\u0939\u0941|\u094B\u0928\u0939|\u094D\u0925\u093F|\u092A\u0924\u094D|\u092E\u094D\u092A|\u0930\u093E\u091C| \u092D\u093E|\u0939\u093F\u092E| \u0939\u0915|\u093E\u092E\u0947|\u094D\u0923 |\u0930\u094D\u0923|\u0939\u093E\u0930|\u093F \u0938|\u0915 \u0926|\u0928 \u0905|\u0924 \u0905|\u0932\u0947\u092C| \u0905\u092D|\u093F\u0936\u094D|\u091C\u0915 |\u093E\u091C\u0915|\u0928 \u0906|\u0935\u093E\u0939|\u0915\u093E\u091C|\u0936\u094D\u092F|\u0935\u0938\u094D|\u0913\u0939\u093F| \u0913\u0939|\u092F\u094B\u0917|\u0964 \u090F|\u0915\u090F |\u0947 \u0913|\u0905\u092A\u0930",
    bho: " \u0915\u0947|\u0915\u0947 |\u0947 \u0915|\u093E\u0930 |\u0915\u093E\u0930|\u093F\u0915\u093E|\u0927\u093F\u0915|\u0905\u0927\u093F| \u0905\u0927|\u0913\u0930 |\u0906\u0913\u0930| \u0906\u0913|\u0947 \u0905|\u0947 \u0938|\u093E \u0915| \u0938\u0902|\u093F\u0915 |\u0930 \u0939|\u093E \u0938| \u0939\u094B|\u0930 \u0938|\u0947\u0902 |\u092E\u0947\u0902| \u092E\u0947| \u0915\u0930| \u0938\u0947|\u0928\u094B |\u0915\u094D\u0937|\u0938\u0947 | \u0915\u093E|\u0964 \u0938|\u0916\u0947 |\u093E\u0964 |\u0930\u093E | \u0938\u092E| \u0938\u092C|\u094D\u0930\u093E| \u0938\u0915|\u0930 \u0915|\u0928 \u0915|\u0935\u0947 |\u094C\u0928\u094B|\u0915\u094C\u0928| \u0915\u094C|\u091A\u093E\u0939| \u091A\u093E| \u092C\u093E|\u092A\u094D\u0930| \u092A\u094D|\u0925\u093E |\u093F \u0915|\u0924\u093F | \u091C\u093E| \u0938\u093E|\u0947 \u0906|\u092A\u0928 |\u0915\u0930\u0947|\u0924\u093E |\u0939\u094B\u0916|\u0924 \u0915|\u0947\u0964 |\u0947 \u092C|\u0924\u0925\u093E| \u0924\u0925| \u0906\u092A|\u0915\u0947\u0932|\u0938\u0915\u0947| \u0938\u094D|\u0930\u0947 |\u0938\u092C\u0939|\u0915\u0930 |\u0906\u092A\u0928|\u0947 \u0913|\u091C\u093E | \u092A\u0930|\u0937\u094D\u091F| \u0930\u093E|\u0928\u093E |\u0939\u0935\u0947| \u0939\u0935|\u0932\u093E |\u0947\u0932\u093E|\u092C\u0939\u093F| \u0913\u0915|\u094B\u0916\u0947|\u0930 \u092C|\u0939\u0964 | \u0939\u0964|\u0928 \u0938|\u093E\u0937\u094D|\u0930\u093E\u0937|\u094D\u0924 | \u0914\u0930|\u0947 \u091A|\u0964 \u0915|\u0938\u0902\u0917|\u0930 \u0906|\u091F\u094D\u0930|\u094D\u091F\u094D|\u0937\u093E |\u092E\u093E\u0928|\u093E \u0906|\u0902 \u0915|\u093E \u092A|\u094D\u0937\u093E|\u0930\u0915\u094D|\u0939\u0947 |\u093E\u0939\u0947|\u093E\u0924\u093F|\u093E\u0935\u0947| \u091C\u0947|\u0939\u0940 |\u0913\u0915\u0930|\u092E\u093F\u0932|\u093F\u0924 |\u094B \u0938|\u0932 \u091C|\u0907\u0916\u0947|\u0928\u0907\u0916| \u0928\u0907|\u0924\u094D\u0930|\u092E\u093E\u091C| \u092C\u093F|\u0935\u0947\u0964|\u0947 \u091C|\u0915 \u0938|\u093F\u0902 |\u0939\u093F\u0902|\u0915\u0930\u093E|\u0914\u0930 |\u0947 \u092E|\u0938\u092E\u093E|\u0939\u0941 | \u0913 |\u092A\u0930 |\u0947 \u0928|\u0938\u094D\u0925|\u0930\u0940\u092F|\u094D\u0930\u0940|\u0932\u093E\u0964|\u093E\u091C |\u093E\u0928 |\u0915\u093E\u0928|\u0947 \u0924|\u093F\u0930 |\u0924\u093F\u0930|\u0916\u093E\u0924| \u0916\u093E|\u0947 \u0909|\u0928\u0942\u0928|\u093E\u0928\u0942|\u093E\u092E | \u0938\u0941| \u0926\u0947|\u0940 \u0915| \u092E\u093E|\u0930 \u092E|\u092A\u094D\u0924|\u093F\u092F\u093E|\u093E\u0939\u0940|\u092C\u093E\u0964|\u092F\u094B\u0917|\u0940 \u0938|\u0932 \u0939|\u0942\u0928 |\u0935\u094D\u092F|\u0941 \u0915|\u090F \u0915|\u0947 \u0935|\u0902\u0924\u094D|\u0938\u094D\u0935|\u0915\u0947\u0939|\u0940\u092F |\u0916\u0932 |\u0938\u093E\u092E|\u092F\u0924\u093E|\u0924\u093F\u0915|\u0947 \u0939|\u093E\u092A\u094D|\u0930\u093E\u092A|\u0930 \u092A|\u0930 \u0905| \u0932\u094B| \u0938\u0939|\u091C\u0947 |\u094B\u0917 |\u092E \u0915|\u0932\u0947 | \u0928\u093F|\u0947\u0915\u0930|\u093E \u0939|\u092A\u0942\u0930|\u0930 \u0928|\u0947\u0939\u0941|\u094D\u092F |\u092F\u093E | \u092F\u093E|\u0926\u0947\u0936|\u0926\u0940 |\u093E \u092E|\u093E\u0935 | \u0926\u094B|\u0947 \u0926| \u092A\u093E|\u0939\u093F |\u093F\u0915\u094D|\u0936\u093F\u0915| \u0936\u093F|\u092C\u093E |\u093F\u0932 | \u0909\u092A|\u094D\u0930\u0924| \u0935\u093F| \u0939\u0940| \u0932\u0947|\u0930\u094B |\u0947 \u0916|\u0920\u0928 |\u0917\u0920\u0928|\u0902\u0917\u0920| \u092E\u093F|\u0937\u0923 |\u094D\u0937\u0923|\u0902\u0930\u0915|\u0938\u0902\u0930| \u0906\u0926| \u090F\u0915|\u0928\u0947 | \u0905\u092A|\u0924\u0902\u0924|\u0935\u0924\u0902|\u094D\u0935\u0924|\u094D\u0924\u0930|\u094D\u092F\u093E|\u0947\u0936 |\u093E\u0926\u0940|\u094D\u0924\u093F|\u091C\u093F\u0915|\u093E\u091C\u093F|\u0915 \u0906|\u094D\u092E |\u091A\u093E\u0930| \u0909\u091A| \u0936\u093E|\u0930\u0940 |\u093E\u0939 |\u092F\u093E\u0939|\u092C\u093F\u092F|\u091A\u093F\u0924|\u0915\u094D\u0924|\u092A\u092F\u094B|\u0909\u092A\u092F|\u0930\u0924\u093E|\u0930 \u0935|\u0928 \u092E|\u0932\u094B\u0917|\u0939 \u0915|\u0928 \u092A|\u0915\u093E\u092E| \u092A\u0942| \u0907 |\u0906\u0926\u093F|\u0908\u0932 | \u0915\u0908| \u0935\u094D|\u092E\u0940 |\u0941\u0930\u0915|\u0938\u0941\u0930| \u091C\u0940|\u0927\u093E\u0930|\u092F \u0938|\u0924\u0930\u094D|\u092D\u0947 |\u0938\u092D\u0947| \u0938\u092D|\u092D\u093E\u0935|\u094D\u0925\u093F|\u093E\u092E\u093E|\u0938\u0930 |\u0930\u094D\u092E| \u0915\u094B| \u092C\u0947|\u094B\u0938\u0930|\u0926\u094B\u0938|\u0923 \u0915|\u093E\u0938 |\u0947 \u092A|\u091C\u093E\u0926|\u0906\u091C\u093E| \u0906\u091C|\u0909\u091A\u093F|\u0917 \u0915|\u093E\u0930\u0940| \u091C\u0930|\u0917\u0947 |\u091C \u0915|\u0940 \u092C|\u0938\u0928 |\u0939\u094B |\u093E \u0924",
    npi: "\u0915\u094B |\u0928\u0947 | \u0930 |\u093E\u0930 |\u0915\u094D\u0924|\u0915\u093E\u0930|\u092A\u094D\u0930| \u092A\u094D|\u094D\u092F\u0915|\u0935\u094D\u092F| \u0917\u0930|\u093F\u0915\u093E| \u0935\u094D|\u094D\u0930\u0924|\u0927\u093F\u0915|\u094D\u0924\u093F|\u092F\u0915\u094D|\u0905\u0927\u093F| \u0905\u0927|\u093E\u0908 |\u092E\u093E |\u0932\u093E\u0908|\u0924\u094D\u092F|\u093F\u0915 | \u0964 | \u0938\u092E|\u0935\u093E | \u0935\u093E|\u0915 \u0935|\u094D\u0928\u0947|\u0930\u094D\u0928|\u0917\u0930\u094D|\u0928\u094D\u0924|\u091B \u0964|\u0924\u093F\u0932|\u0930\u0924\u094D|\u0924\u094D\u0930|\u0947\u0915 |\u092F\u0947\u0915|\u094D\u092F\u0947|\u093F\u0932\u093E|\u0930 \u0938|\u094B \u0938| \u0938\u094D|\u092E\u093E\u0928|\u0915\u094D\u0937| \u0935\u093F|\u0939\u0941\u0928|\u093E \u0938| \u0939\u0941| \u091B |\u0930 \u091B|\u094D\u0924\u094D|\u0938\u092E\u093E|\u0938\u094D\u0935|\u0964 \u092A| \u0938\u0902|\u0928\u0947\u091B|\u0941\u0928\u0947|\u0939\u0930\u0941|\u0924\u0928\u094D|\u0935\u0924\u0928|\u0947 \u0905|\u093F\u0928\u0947|\u094B \u0905|\u094D\u0935\u0924| \u0915\u093E|\u0947 \u091B|\u0917\u0930\u093F| \u0930\u093E|\u094D\u0930 |\u0924\u093F |\u093E\u0915\u094B| \u0915\u0941|\u0937\u094D\u091F|\u0928\u093E |\u0938\u094D\u0924|\u0915 \u0938|\u0941\u0928\u0948|\u0915\u0941\u0928|\u091F\u094D\u0930|\u0932\u0947 | \u0928\u093F|\u093E\u0928 |\u091B\u0948\u0928| \u091B\u0948|\u094D\u091F\u094D|\u093E\u0937\u094D|\u0930\u093E\u0937|\u0924\u093F\u0915|\u091B\u0964 |\u093E\u0930\u094D|\u0924\u093E |\u093F\u0924 |\u0928\u0948 |\u093E \u0905| \u0938\u093E|\u093E \u0935|\u0930\u0941 | \u092E\u093E| \u0905\u0928|\u093E \u0930|\u0930\u0924\u093E|\u0930 \u0930|\u0939\u0930\u0942|\u0947\u091B |\u093E \u092A|\u0930\u0915\u094D|\u094D\u0924 | \u092A\u0930|\u0925\u093E | \u0932\u093E|\u092A\u0930\u093F|\u0926\u0947\u0936|\u0938\u0915\u094B| \u092F\u0938|\u092E\u093E\u091C|\u093E\u092E\u093E|\u094D\u0930\u093E|\u093F\u0935\u093E|\u093E\u0939\u0930|\u094B \u092A|\u094D\u092F |\u0935\u093E\u0930|\u0928 \u0938|\u0964 \u0915|\u0928\u093F |\u094D\u0937\u093E| \u0924\u094D|\u0926\u094D\u0927|\u0930 \u0939|\u0924\u0925\u093E| \u0924\u0925|\u092F\u0938\u094D|\u094D\u092F\u0938|\u0930\u0940 |\u0930 \u0935|\u092A\u0928\u093F|\u0930\u093F\u0928|\u0902\u0930\u0915|\u0938\u0902\u0930|\u092D\u093E\u0935|\u0948 \u0935|\u0938\u092C\u0948| \u0938\u092C| \u0936\u093F| \u0938\u0939|\u0924\u093E\u0915|\u0947 \u0930|\u0924 \u0930|\u0932\u093E\u0917| \u0938\u0941|\u094D\u0937\u0923|\u0926\u094D\u0926| \u0905\u092A|\u0948\u0928 |\u094B \u0935|\u093F\u0915\u094D|\u093E\u0935 |\u0927\u093E\u0930|\u094D\u092F\u093E|\u094D\u0930\u093F|\u093E \u092D|\u090F\u0915\u094B|\u0930 \u092E|\u0928 \u0905|\u094B \u0932| \u0909\u0938|\u0936\u093F\u0915|\u093E\u0924\u094D|\u0938\u094D\u0925|\u0935\u093E\u0939|\u0942\u0930\u094D|\u0936\u094D\u092F|\u093F\u0924\u094D|\u0930\u0915\u094B|\u093E\u0930\u0915|\u0941\u0926\u094D|\u0924\u094B |\u094D\u0924\u094B|\u093E\u0909\u0928|\u0915\u093E\u0928|\u093F\u090F\u0915|\u093E \u0928| \u092A\u0928|\u0928\u0964 |\u0948\u0928\u0964|\u0915\u093E |\u0947\u091B\u0964| \u092D\u0947|\u0930\u094D\u092F|\u0938\u092E\u094D|\u0924\u094D\u092A|\u0938\u093E\u092E|\u0930\u093F\u092F|\u091A\u093E\u0930|\u0928\u093F\u091C|\u0941\u0928 |\u0917\u093F |\u093E\u0917\u093F|\u0909\u0938\u0915| \u092E\u0924| \u0905\u092D|\u092A\u0942\u0930|\u0930 \u0924| \u0938\u0915|\u0938\u093E\u0930|\u0930\u093E\u0927|\u092A\u0930\u093E|\u0905\u092A\u0930|\u0941\u0915\u094D|\u091C\u0915\u094B| \u0909\u092A|\u0930\u093E |\u093E\u0930\u093E|\u094D\u0935\u093E|\u0935\u093F\u0927|\u094D\u0928 |\u093E \u0924|\u0928 \u0917|\u0923\u0915\u094B| \u092A\u093E| \u0926\u093F|\u0915 \u0930|\u0930 \u092A|\u0905\u0928\u094D|\u092D\u0947\u0926|\u093E\u0930\u092E|\u094B \u0906| \u0905\u0930|\u091C\u093F\u0915|\u093E\u091C\u093F|\u093F\u092F |\u0937\u093E |\u093E\u091F |\u092C\u093E\u091F| \u092C\u093E|\u093F \u0930| \u091B\u0964|\u0924\u094D\u0935|\u0924 \u0938|\u0930\u0942 |\u091B \u0930|\u0930\u0915\u093E|\u0935\u093F\u0915|\u0930 \u0909|\u094B\u0917 |\u094D\u0926\u0947|\u0930\u093F\u0935|\u0938\u0915\u093F|\u0948 \u092A|\u0930\u0924\u093F|\u0905\u0928\u0941| \u0906\u0935|\u092F\u0941\u0915|\u093E \u0917|\u0928\u092E\u093E|\u092F\u094B\u0917|\u0917 \u0917|\u0915 \u0905|\u0926\u094D\u0935|\u094D\u0927 |\u0930\u0941\u0926| \u092C\u093F|\u0964 \u0938|\u0909\u0928\u0947|\u093E\u0928\u094D|\u093E \u092E|\u093F\u0915\u094B|\u0930\u094D\u0926|\u093E\u0930\u0940|\u094D\u0924\u0930|\u094B \u0939|\u0939\u093F\u0924| \u0926\u0947|\u0930\u093F\u0915|\u093E \u0915| \u0906\u0927|\u0930\u093E\u091C|\u0930\u094D\u092E|\u094D\u0923 |\u0930\u094D\u0923|\u093F \u0935|\u094D\u092F\u0935|\u0935\u093F\u091A|\u092C\u0948 |\u0938\u0939\u093F|\u0930\u094B\u091C|\u0930\u094D\u0938|\u0908 \u0909|\u094D\u092A |\u0930\u093E\u0924|\u0928\u093F\u0915|\u092E\u093F\u0915|\u091A\u094D\u091B|\u094D\u0925\u093E|\u0935\u093F\u0935|\u0915\u0924\u093E|\u0905\u092D\u093F|\u094D\u0927\u093E",
    mag: " \u0915\u0947|\u0915\u0947 |\u093E\u0930 | \u0939\u0908|\u0915\u093E\u0930|\u0908\u0964 |\u0939\u0908\u0964|\u093F\u0915\u093E|\u0947 \u0905|\u0927\u093F\u0915|\u0905\u0927\u093F| \u0905\u0927|\u0930 \u0939|\u0947 \u0915|\u0914\u0930 | \u0914\u0930|\u093E \u0915|\u0947 \u0938|\u0938\u092C | \u0938\u092C| \u0915\u0930|\u0947\u0902 |\u0925\u093E |\u092E\u0947\u0902| \u092E\u0947|\u0924\u0925\u093E| \u0924\u0925|\u093F\u0915 | \u0939\u094B| \u0938\u092E|\u0915\u094D\u0937|\u0928\u093E |\u092C \u0915|\u0930 \u0938| \u0938\u0902|\u093E \u0938|\u0915\u0930 | \u092D\u0940|\u0964 \u0938| \u0938\u093E| \u0938\u0947| \u0915\u093E| \u0905\u092A|\u094D\u0930\u093E|\u092A\u094D\u0930| \u092A\u094D|\u0938\u0947 |\u092D\u0940 | \u0915\u094B|\u0924 \u0915| \u092A\u0930|\u0930\u093E |\u0915 \u0939|\u092A\u0928 |\u0905\u092A\u0928| \u0938\u0915|\u092F\u093E |\u0924\u093F |\u0930 \u0915|\u0940 \u0915| \u092F\u093E|\u0915\u0930\u0947| \u091C\u093E|\u0930\u0947 | \u0913\u0915|\u094D\u0924 |\u0938\u0915 |\u0928\u094B |\u093E\u0928 |\u092E\u093E\u0928|\u0913\u0915\u0930|\u093E \u092A|\u0928 \u0915|\u0947\u0932 | \u0928\u093E|\u0964 \u0915|\u0930\u0915\u094D| \u0938\u094D|\u0939\u0940 |\u0939\u094B\u090F| \u090F\u0915|\u092A\u0930 |\u0926\u0940 |\u091F\u094D\u0930|\u0924\u093E |\u0935\u094D\u092F|\u0939\u0908 | \u0936\u093E|\u0947 \u0909| \u0926\u0947|\u0924\u094D\u0930|\u093E\u0926\u0940| \u0930\u093E| \u0939\u0940|\u0915\u093E\u0928|\u093F\u0924 |\u092E \u0915|\u0932 \u091C|\u093E\u092E |\u0940 \u0938|\u0947 \u092D|\u0928 \u0938|\u092E\u093E\u091C|\u0937\u094D\u091F|\u0937\u093E | \u0932\u0947|\u0915 \u0938|\u092C\u0947 |\u0935\u0947 |\u093E\u0935\u0947|\u092E\u093F\u0932|\u0930 \u092E|\u094D\u092F |\u093E \u0939|\u0932\u093E |\u092A\u094D\u0924|\u0928\u0942\u0928|\u093E\u0928\u0942|\u091C\u093E |\u0947\u0915\u0930|\u094D\u0937\u093E|\u094D\u0930\u0924|\u0902\u0924\u094D|\u0930 \u0914|\u094B\u0908 |\u0915\u094B\u0908|\u094D\u091F\u094D|\u093E\u0937\u094D|\u0930\u093E\u0937| \u092E\u093E|\u0930\u094B | \u091C\u0947|\u0915\u0930\u093E|\u094B\u090F |\u093E\u092A\u094D|\u0930\u093E\u092A|\u0938\u092E\u093E|\u0942\u0928 |\u094B \u0938|\u0938\u094D\u0935|\u094D\u0924\u093F|\u0938\u093E\u092E|\u094B\u0928\u094B|\u0915\u094B\u0928| \u0935\u094D|\u0930 \u0905|\u094D\u092E | \u0935\u093F| \u0938\u0939|\u0947 \u092E|\u0915\u094D\u0924|\u092F\u094B\u0917|\u0930 \u0935|\u0915\u093E\u092E|\u0932 \u0939| \u0928\u093F|\u0926\u0947\u0936|\u092A\u0942\u0930|\u0935\u093E\u0930| \u0907 |\u0902\u0930\u0915|\u0938\u0902\u0930|\u090F \u0915|\u0930 \u092A| \u0938\u0941|\u0924\u0902\u0924|\u0935\u0924\u0902|\u094D\u0935\u0924|\u093E \u092E|\u0935 \u0915|\u0947 \u0935|\u093E\u0925 |\u0938\u093E\u0925| \u0926\u094B|\u0939\u094B\u092C| \u092A\u093E|\u094B \u0915|\u0947 \u092C|\u094B\u0917 | \u0909\u092A|\u0938\u094D\u0924|\u092A\u0930\u093F|\u0928 \u092A|\u0947 \u0924|\u094D\u0924\u0930|\u0932\u0947\u0932|\u0947 \u0913|\u091A\u093E\u0939| \u091A\u093E|\u092F \u0915|\u0935\u093E |\u0947\u0936 |\u092F \u0938|\u0928 \u0939|\u0937\u0923 |\u093E \u092C|\u0964 \u0924|\u090F\u0915 |\u090F\u0932 |\u0940\u092F |\u0915\u0947\u0915|\u0947 \u0939|\u0930 \u0906|\u093F \u0915|\u0938\u094D\u0925|\u091C\u093F\u0915|\u093E\u091C\u093F|\u093E\u092E\u093E|\u0930\u0940\u092F|\u094D\u0930\u0940|\u0924\u093F\u0915|\u093E\u0924\u093F| \u092C\u093F|\u091A\u093E\u0930|\u0947 \u0906|\u093E\u0938 | \u0909\u091A|\u093E \u0924|\u092F\u0915\u094D|\u094D\u092F\u0915|\u093F\u0932 |\u092E\u092F |\u0938\u092E\u092F|\u0936\u093E\u0926|\u092A\u092F\u094B|\u0909\u092A\u092F|\u0947 \u0916|\u0930\u093F\u0935| \u092A\u0942|\u0947 \u0932|\u0947 \u091A|\u094C\u0928\u094B|\u0915\u094C\u0928| \u0915\u094C|\u0902 \u0915|\u0938\u0902\u0917|\u0928 \u0926|\u0902 \u0938|\u0923 \u092A|\u094D\u0937\u0923|\u0930 \u0928|\u0947 \u0928|\u094B \u092D|\u0915\u0930\u094B|\u093E \u0914|\u0930\u0924\u093E|\u093E\u0935 |\u092D\u093E\u0935|\u0915 \u0914|\u0930\u094D\u092E|\u094B\u0938\u0930|\u0926\u094B\u0938|\u0923 \u0915|\u0947 \u092A|\u0928 \u0914|\u092C \u0939|\u093F\u0915\u094D|\u0936\u093F\u0915| \u0936\u093F|\u093E\u092C\u0947|\u0928\u093F\u092F|\u091A\u093F\u0924|\u0909\u091A\u093F|\u093F\u0924\u094D|\u0917 \u0915|\u0947\u0964 |\u0924 \u0938|\u0940 \u0936|\u0902 \u0936|\u090F\u0915\u0930|\u0964 \u090F|\u0924\u0928 | \u0913 |\u0930\u0940 |\u094D\u0930 |\u091C\u0947 |\u0915 \u0915| \u0938\u0940|\u0938\u0928 |\u093F\u0935\u093E| \u0905\u0928|\u0942\u0930\u093E| \u092C\u091A|\u090F\u0964 | \u092C\u0947|\u0924 \u0939| \u0924\u0915| \u092E\u093F|\u0927\u093E\u0930|\u0925\u0935\u093E|\u0905\u0925\u0935| \u0905\u0925|\u093F\u0932\u093E|\u094D\u0935\u093E|\u093F \u092E| \u0906\u0926|\u0928\u0947 |\u0915\u090F\u0932| \u0915\u090F|\u094D\u092F\u093E"
  },
  Myanmar: {
    mya: "\u1004\u1037\u103A|\u1004\u103A\u1038|\u102D\u102F\u1004|\u102F\u1004\u103A|\u101E\u100A\u103A|\u1037\u103A |\u103D\u1004\u1037|\u1001\u103D\u1004|\u1000\u102D\u102F|\u100A\u103A\u1038|\u1031\u102C\u1004|\u101E\u1031\u102C|\u102C\u1004\u103A|\u103C\u1005\u103A|\u1010\u102D\u102F|\u1014\u102D\u102F|\u103A\u1038\u1000|\u102D\u102F |\u1004\u103A | \u1021\u1001|\u103C\u1004\u103A|\u1016\u103C\u1005|\u101C\u100A\u103A| \u101C\u1030|\u103A \u1021|\u101B\u103E\u102D|\u103B\u102C\u1038|\u1019\u103B\u102C|\u103A\u1001\u103D|\u103A\u104B |\u100A\u103A\u104B|\u1000\u1031\u102C|\u1038\u1000\u1031|\u1014\u103E\u1004|\u103E\u1004\u1037|\u102D\u102F\u1037|\u101B\u1031\u1038|\u103A\u1038 |\u1004\u103A\u1001|\u1038\u104A |\u103A \u101C|\u1031\u102C |\u1001\u103C\u1004|\u103D\u1004\u103A|\u1019\u103E\u102F|\u103A\u1005\u1031|\u1010\u103D\u1004|\u103A\u1038\u104A|\u103E\u102D\u101E|\u1031\u102C\u1000|\u102D\u101E\u100A|\u1038\u1000\u102D|\u100A\u103A\u1037|\u1031\u102C\u103A|\u102C\u1000\u103A|\u1010\u103A\u101C|\u1005\u103A\u1005|\u101C\u1015\u103A|\u103D\u1010\u103A|\u101C\u103D\u1010| \u1019\u102D|\u101C\u1030\u1010|\u103A\u101C\u1015|\u1030\u1010\u102D|\u103A\u101C\u100A|\u103A\u1038\u1019| \u1016\u103C|\u1005\u103D\u102C| \u101C\u103D|\u1004\u103A\u101B|\u103D\u102C |\u102F\u1015\u103A|\u103A\u104A |\u103A\u1037 |\u1011\u102D\u102F|\u103A\u101E\u1031|\u1038\u1010\u103D|\u104B \u101C|\u103C\u102C\u1038|\u1021\u101B\u1031|\u1037\u103A\u1021|\u1021\u1001\u103D|\u102D\u1019\u102D|\u103D\u1000\u103A|\u102C\u103A\u101C|\u1031\u104A |\u102C\u1038 |\u1019\u100A\u103A| \u101E\u1031|\u1000\u103A |\u102D\u102F\u1038|\u103A\u101B\u103E|\u100A\u103A |\u1019\u102D\u1019|\u103A\u1005\u103D|\u1005\u1031\u104A|\u1037\u103A\u101B| \u1011\u102D|\u103A\u1021\u101B|\u103C\u1004\u1037|\u1014\u103A |\u1038\u1014\u103E|\u103A\u1038\u1010|\u1019\u103A\u1038|\u1016\u103C\u1004|\u103A \u1019|\u1021\u102C\u1038|\u103A\u101E\u100A| \u1015\u103C|\u1014\u103A\u1038|\u1021\u1001\u103C|\u103A\u1004\u1036|\u1004\u103A\u1004|\u1015\u102D\u102F|\u102C \u1021|\u103A\u1019\u103E|\u1015\u103A\u1005|\u101B\u1014\u103A| \u1014\u102D|\u1006\u102D\u102F|\u1038\u1019\u103B|\u102C\u1038\u1000| \u101B\u103E|\u1005\u1031\u101B|\u103D\u101A\u103A|\u1038\u101E\u100A|\u101C\u102F\u1015|\u103A \u1015|\u1010\u1005\u103A|\u104A \u1021|\u1038 \u1021|\u103A \u1016|\u102F\u1036\u1038|\u1001\u103C\u102C|\u101D\u1004\u103A|\u101B\u1019\u100A|\u103A \u101B|\u103C\u100A\u103A|\u102F\u1010\u103A|\u101E\u102D\u102F|\u1038\u1001\u103C|\u1038\u1016\u103C|\u1038\u1019\u103E|\u1021\u1015\u103C|\u103A\u1001\u103C|\u1005\u102C\u1038| \u101C\u100A|\u103A\u1038\u101E|\u103A\u1014\u102D|\u1021\u1010\u103D|\u1015\u103C\u102F|\u1015\u103C\u100A|\u103A\u1038\u1015|\u1001\u1036\u1005| \u1001\u1036|\u1038 \u1019|\u1031\u1038\u1019|\u1015\u103C\u1004|\u1004\u103A\u101E|\u101F\u102F\u1010|\u1019\u101F\u102F|\u1015\u103A\u1001|\u1037 \u1021|\u102C\u1038\u101E|\u1000\u103C\u1031|\u1010\u103A |\u1000\u103A\u1019|\u1010\u103D\u1000|\u102C\u1038\u1014|\u1015\u1012\u1031|\u1025\u1015\u1012|\u102F \u1021|\u101E\u102C\u1038|\u103A \u101E|\u103A\u1038\u1001|\u104A \u1019|\u1015\u100A\u102C|\u102D\u102F\u1000|\u1019\u103E |\u1019\u103B\u103E|\u100A\u103A\u101E|\u103C\u1031\u102C|\u101B\u104B |\u1005\u100A\u103A|\u103A\u1016\u103C|\u1010\u100A\u103A|\u103B\u1000\u103A|\u1000\u103D\u101A| \u1021\u102C|\u1031\u1038 | \u101E\u102D|\u102C\u1038\u1016| \u1021\u101C|\u103A\u1019\u103B|\u101E\u1004\u103A|\u103D\u1032\u1037|\u1016\u103D\u1032|\u101B\u102C\u1038|\u1010\u101B\u102C|\u103A\u1000\u102D| \u1025\u1015|\u1031\u1038\u1001|\u1015\u103C\u1005|\u1010\u103A\u1001|\u103A\u101B\u1014|\u1000\u103A\u101E|\u103A\u1001\u103B|\u102F\u1037\u1010|\u104A \u101C|\u102C\u1038\u101C|\u103A\u101B\u103D|\u1019\u102D\u104F|\u102F \u101E|\u102F\u1000\u103A|\u101E\u1000\u103A| \u1021\u1000|\u102C\u1038\u101B|\u1001\u103C\u1031|\u103A \u1014|\u103A\u1019\u103C|\u1005\u103A\u1019|\u103A\u1038\u1014|\u104A \u1014| \u1000\u102D|\u104A \u101E|\u103B\u102D\u102F|\u101C\u1030\u1019|\u1038\u1001\u103B|\u103A\u1014\u103E|\u1030\u1019\u103B|\u1030\u100A\u102E|\u1010\u1030\u100A| \u1010\u1030|\u101C\u102D\u102F|\u102C\u1038\u1005| \u1021\u1010|\u1038\u101E\u1031|\u1006\u1031\u102C|\u1004\u103A\u104A|\u1012\u1031\u1021|\u1015\u1031\u1038|\u103E\u102F |\u102C \u101C|\u103A\u101E\u1030|\u103E\u1031\u102C|\u102D\u1019\u103A|\u102C\u1038\u1001|\u1036\u1005\u102C|\u103A \u1001|\u103B\u1004\u103A|\u103D\u1031\u1038|\u1021\u101C\u102F|\u102B\u101D\u1004|\u1015\u102B\u101D| \u1014\u103E|\u102C\u1038\u1010|\u1015\u103A |\u1038 \u1014|\u1038\u1005\u103D|\u102F \u101C|\u1031\u1021\u101B| \u1021\u1015|\u102C\u1038\u1019|\u103A\u101B\u1031|\u102C \u101E|\u1031\u1038\u1000|\u104B \u1019| \u101C\u102F|\u103A \u1011|\u103A\u101B\u102C|\u1031\u101B\u104B| \u1021\u1006|\u1038\u1019\u101F|\u1037\u1010\u100A|\u104A \u1000|\u1011\u102C\u1038|\u103A \u1000|\u102D\u102F\u101E|\u1015\u103A\u101E|\u103A \u1010| \u1015\u102B|\u1021\u1016\u103D|\u101B\u103D\u1000|\u1021\u1001\u102B|\u1031\u1038\u101B|\u103A \u1005|\u1001\u1036\u101B|\u104F \u1021|\u1000\u103A\u1001|\u103A\u1038\u1021|\u1038\u1021\u1016|\u1021\u1016\u103C|\u103D\u1014\u103A|\u103B\u103E |\u102F\u1019\u103B|\u103E\u1004\u103A|\u102F\u101A\u103A|\u102D\u102F\u101A|\u102C\u1004\u1037| \u1010\u102D",
    shn: "\u1004\u103A\u1088|\u107C\u103A\u1038|\u101C\u1086\u1088|\u1004\u103A\u1038|\u103A\u1038 |\u1030\u107C\u103A|\u102F\u107C\u103A|\u107C\u103A\u1089|\u1030\u1004\u103A|\u101D\u103A\u1038|\u103D\u1004\u103A|\u107C\u107C\u103A|\u102D\u1030\u1004|\u103A\u1087\u101C|\u1019\u103A\u1087|\u1030\u101D\u103A|\u103A\u1088\u101C|\u107C\u103A\u1087|\u1087\u101C\u1086|\u103A\u1038\u1075|\u1010\u1083\u1087|\u1019\u102D\u1030|\u1022\u1019\u103A|\u1075\u1030\u107C|\u1019\u102E\u1038|\u1010\u103A\u1088|\u1010\u103A\u1038|\u101E\u102F\u107C|\u101D\u103A\u1088|\u101C\u103D\u1004|\u101C\u1084\u1088|\u1004\u103A\u1087|\u102F\u1004\u103A|\u107C\u1086\u1089|\u1062\u1004\u103A|\u1022\u107C\u103A|\u1075\u1031\u1083|\u103A\u1088 | \u101C\u103D|\u1086\u1089 |\u1088 \u1010|\u102D\u1030\u101D|\u1019\u103A\u1038|\u1086\u1088 | \u1010\u1083|\u1084\u1088 |\u107C\u103A |\u103D\u1010\u103A|\u103A\u1038\u107C| \u1075\u1030|\u102D\u102F\u1004|\u1038\u101E\u102F|\u101A\u1030\u1087|\u103A\u1038\u101C|\u1062\u107C\u103A|\u1035\u107C\u103A|\u102E\u1038\u101E|\u1075\u103A\u1038|\u1085\u101D\u103A|\u101C\u1085\u101D|\u101C\u103D\u1010|\u102F\u1075\u103A| \u1019\u102E|\u1031\u1083\u1089| \u1022\u107C|\u1075\u103A\u1087| \u101C\u1084|\u1035\u1004\u103A|\u1088 \u101C|\u1075\u107C\u103A|\u103A\u1088\u1075|\u1015\u102D\u1030|\u1075\u1030\u108A|\u103A\u1038\u1015|\u103D\u107C\u103A|\u103A\u1038\u1010|\u103A\u1088\u1010|\u1083\u1089\u107C|\u103A\u1089 |\u103A\u1088\u1019|\u104B \u1075|\u103A\u1038\u101E|\u1087\u104B | \u1010\u1031|\u1078\u1082\u103A|\u103A\u1038\u1019|\u1030\u1087\u104B|\u1075\u103A\u1088|\u101E\u1031 |\u103A\u1087 |\u1089\u107C\u1086|\u108A\u1075\u1031|\u1030\u108A\u1075|\u1038\u1075\u1030|\u1089 \u1019|\u1088\u101C\u1085|\u103A\u1088\u1015|\u103A\u1087\u107C|\u1015\u1035\u107C|\u1010\u102E\u1088|\u1088\u1019\u102D|\u1075\u1062\u107C|\u1031\u1022\u1019|\u101D\u103A\u1087|\u102D\u102F\u107C|\u1076\u101D\u103A|\u1035\u1010\u103A|\u1081\u1035\u1010|\u101C\u1082\u103A|\u102F\u1019\u103A|\u1038\u107C\u107C|\u1078\u102D\u102F|\u102D\u1004\u103A|\u1082\u103A\u1088|\u107C\u103A\u1088|\u1015\u103A\u1089|\u1019\u103A\u1088|\u102D\u1030\u107C|\u1062\u1086\u1038|\u103A\u104A |\u103A\u1038\u1076|\u1088\u101C\u103D|\u1004\u103A |\u103A \u101C|\u103A\u1087\u1019|\u103A\u1038\u1078|\u103A\u1038\u101A|\u1083\u1088 |\u1010\u1004\u103A|\u1010\u1031\u1083|\u102F\u101D\u103A|\u102D\u102F\u101D|\u107C\u103A\u101C|\u103A\u1087\u1075|\u1015\u107C\u103A|\u1038 \u101C|\u103A\u1089\u101C|\u107E\u102D\u1004|\u103A\u1087\u1015|\u1010\u103A\u1087|\u1038\u1015\u102D|\u1081\u1082\u103A|\u1019\u107C\u103A|\u1083\u1087 |\u1031\u1083\u1088|\u107C\u1083\u1088|\u103A\u107C\u107C|\u103A\u1038\u1081|\u1088\u1010\u1083|\u1011\u102F\u1075|\u103A\u1088\u107C| \u1022\u1019|\u103A\u1089\u1010|\u103A\u1088\u1081|\u1010\u1062\u1004|\u1010\u1031\u1022|\u1031\u1083\u1087|\u1030\u107A\u103A|\u107C\u103A\u1075|\u1075\u101D\u103A|\u1089 \u1010|\u1087\u107C\u107C|\u1038\u1019\u102D|\u1062\u1019\u103A|\u1062\u1086\u1087|\u1038 \u1022|\u1015\u1062\u1086|\u103A\u1088\u1078|\u1088 \u1022|\u1083\u1087\u1076|\u1086\u1088\u1010|\u103D\u1019\u103A|\u1031\u101C\u1086|\u1010\u1031\u101C|\u1030\u1019\u103A|\u103A\u1088\u1022|\u1062\u101D\u103A|\u107C\u103A\u1015|\u101E\u1062\u1004|\u107C\u103A\u107C|\u103A\u1088\u101A|\u101C\u102D\u1030|\u101D\u103A |\u103A\u101E\u1031|\u107D\u1035\u1004|\u107C\u103A\u1022|\u1078\u103D\u1019|\u1015\u103A\u1038|\u1088\u101C\u1086|\u1022\u101D\u103A|\u101E\u1004\u103A|\u1089\u101A\u1030|\u103A\u1089\u101A|\u103A\u1089\u1075|\u103A\u1038\u1022| \u1019\u102D|\u103A \u1022|\u1011\u102D\u102F|\u1076\u103D\u1004|\u107C\u103A\u1010|\u107E\u1062\u1086|\u1081\u1015\u103A|\u1082\u103A\u1038|\u107C\u1082\u103A|\u103A\u1089\u1081|\u107A\u103A\u1088|\u1038\u101C\u1085|\u1038\u101E\u1031|\u103A\u1087\u1076|\u107C\u1004\u103A|\u1082\u103A\u1089|\u103A\u1087\u107D|\u1015\u102D\u102F|\u103D\u1075\u103A|\u107C\u103A\u1019|\u103A\u107C\u1086|\u1015\u1035\u1004|\u101C\u1030\u107A| \u1015\u102D|\u1030\u1015\u103A|\u101C\u102F\u1075|\u1087 \u101C|\u1088\u101E\u1004|\u1010\u1030\u101D|\u1088 \u1015|\u1085\u1004\u103A|\u103A \u1010|\u1081\u1030\u1019|\u103A\u1087\u1081|\u1083\u1087\u101C|\u1087\u1076\u101D| \u107E\u1062|\u103A\u1087\u1078|\u103A\u1087\u1010|\u1038\u101C\u103D|\u1086\u1088\u1019|\u107C\u103A\u107D|\u1083\u1087\u1075|\u1010\u102D\u102F|\u1038\u101E\u1062|\u101D\u103A\u107C|\u1087\u1015\u1035|\u1030\u1075\u103A|\u1075\u103A\u1089|\u1084\u1088\u101E|\u101A\u1035\u107C|\u1088\u1011\u102F|\u1086\u1088\u1011|\u1038\u1075\u1062|\u1015\u1075\u103A|\u1086\u1088\u1015|\u1085\u1010\u103A|\u1089 \u101C|\u107D\u1030\u1088|\u101D\u1083\u1088|\u103A\u1075\u1030|\u1004\u103A\u1078|\u1089\u104B |\u1038\u107C\u1086|\u1088 \u1019|\u1088\u1019\u102E|\u1081\u107C\u103A|\u1038\u1010\u1031|\u107C\u103A\u101E|\u101D\u1086\u1089| \u101E\u102F|\u1030\u1010\u103A|\u1075\u102D\u1030|\u103A\u1022\u107C|\u1019\u103A\u1089|\u1078\u102F\u1019| \u1010\u102E|\u1083\u1087\u1081|\u1089\u107C\u107C|\u107A\u103A\u1038|\u103A\u1089\u101E|\u1038\u1075\u1031|\u103A\u1078\u102D|\u101D\u103A\u1089|\u104A \u101C|\u107C\u103A\u108A|\u1038\u104A |\u102D\u1075\u103A| \u107C\u1082|\u1089\u1081\u107C|\u102D\u1010\u103A|\u1087\u1075\u107C|\u103A\u104B |\u1083\u1087\u1078|\u1004\u103A\u101E|\u104B \u1015|\u101E\u103D\u107C|\u1075\u1010\u103A|\u1078\u101D\u103A|\u103A\u1078\u1082|\u1004\u103A\u1015|\u1082\u103A\u104A|\u1085\u107C\u103A|\u101E\u1031\u1022|\u103A\u1022\u1019"
  },
  Ethiopic: {
    amh: "\u1361\u1218\u1265|\u1230\u12CD\u1361|\u1275\u1361\u12A0|\u1265\u1275\u1361|\u1361\u1230\u12CD|\u1218\u1265\u1275|\u1361\u12A0\u1208|\u12ED\u121D\u1361|\u12C8\u12ED\u121D|\u1361\u12C8\u12ED|\u1290\u1275\u1361|\u1208\u12CD\u1362|\u12A0\u1208\u12CD|\u1295\u12F1\u1361|\u12F3\u1295\u12F1|\u1295\u12F3\u1295|\u12EB\u1295\u12F3|\u12A5\u12EB\u1295|\u12F1\u1361\u1230|\u1361\u12A5\u1295|\u1275\u1361\u1218|\u12CD\u1362 | \u12A5\u12EB|\u1361\u12E8\u1218|\u1362 \u12A5|\u12A5\u1295\u12F2|\u1361\u1290\u133B|\u1361\u12E8\u1270|\u121D\u1361\u1260|\u12CD\u1361\u12E8|\u121D\u1361\u12E8|\u1361\u12E8\u121A|\u1295\u1361\u12E8|\u1293\u1361\u1260|\u1293\u1361\u12E8|\u1361\u12A0\u12ED|\u1361\u12E8\u121B|\u1290\u133B\u1290|\u12CD\u1361\u1260|\u1206\u1290\u1361|\u1276\u127D\u1361|\u1275\u1361\u12E8|\u12CD\u1362\u1361|\u1361\u1260\u121A|\u1275\u1293\u1361|\u1280\u1265\u1228|\u1361\u1218\u1295|\u1275\u1295\u1361|\u12CD\u121D\u1361|\u1265\u127B\u1361|\u1361\u1208\u1218|\u121D\u1361\u1230|\u121D\u1362 |\u129B\u12CD\u121D|\u1295\u129B\u12CD|\u121B\u1295\u129B|\u1295\u121D\u1361|\u1361\u12A0\u1308|\u1218\u1265\u1276|\u1361\u12EB\u1208|\u12A5\u12A9\u120D|\u1228\u1275\u1361|\u1218\u1295\u130D|\u1361\u1208\u121B|\u1275\u1361\u1260|\u1206\u1295\u1361|\u1260\u1275\u1361|\u1361\u1260\u1270|\u1208\u1275\u1361|\u1361\u12A5\u12A9|\u130B\u1265\u127B|\u12CE\u127D\u1361|\u12C8\u1295\u1300|\u1205\u1295\u1290|\u12F0\u1205\u1295|\u12A9\u120D\u1361|\u121B\u1295\u121D| \u121B\u1295|\u1362 \u121B|\u1320\u1260\u1245|\u133B\u1290\u1275|\u1265\u1276\u127D|\u1361\u120D\u12E9|\u122B\u12CA\u1361|\u1230\u1265\u1361|\u121D\u1361\u12A5|\u130D\u1298\u1275|\u121B\u130D\u1298|\u127D\u1361\u1260|\u1225\u122B\u1361|\u1290\u133B\u1361|\u122D\u12F5\u1361|\u134D\u122D\u12F5|\u1361\u1260\u1206|\u1361\u12F5\u122D|\u120D\u1361\u1218|\u1361\u12F0\u1205|\u1270\u130D\u1263|\u1361\u12E8\u1206|\u1275\u1361\u12C8|\u1260\u1275\u121D|\u1348\u1338\u121D|\u122D\u1361\u12C8|\u12ED\u1290\u1275|\u1275\u121D\u1361|\u1361\u1260\u1218|\u1361\u1201\u1209|\u1278\u12CD\u1361|\u1298\u1275\u1361|\u121B\u1280\u1260|\u12E8\u121B\u130D|\u1260\u122D\u1361|\u121D\u1361\u1218|\u1260\u1280\u1265|\u1361\u1260\u1280|\u127D\u1293\u1361|\u1361\u1291\u122E|\u1361\u1225\u122B|\u1361\u130A\u12DC|\u1361\u12C8\u1295|\u1218\u1220\u1228|\u1361\u1218\u1220|\u1271\u1295\u1361|\u1215\u130D\u1361|\u1263\u122D\u1361|\u130D\u1263\u122D|\u1290\u1275\u1293|\u1290\u1276\u127D|\u133B\u1290\u1276|\u1295\u1293\u1361|\u12E9\u1290\u1275|\u120D\u12E9\u1290|\u12F0\u1228\u1303|\u1361\u12F0\u1228|\u1265\u1361\u12E8|\u12D3\u12ED\u1290|\u1361\u12D3\u12ED|\u12ED\u121B\u1296|\u1203\u12ED\u121B|\u120D\u1362 |\u1290\u12CD\u1362|\u1361\u1290\u12CD|\u1201\u1209\u1361|\u122D\u1275\u1361|\u1205\u122D\u1275|\u121D\u1205\u122D|\u1275\u121D\u1205|\u1295\u1290\u1275|\u1293\u1361\u1208|\u1260\u1275\u1362|\u1208\u1260\u1275|\u12A0\u1208\u1260|\u1218\u1206\u1295|\u1295\u1361\u12A0|\u1295\u1361\u12C8|\u1361\u1218\u1230|\u1265\u1228\u1361|\u1361\u1265\u127B|\u1361\u12A0\u120B|\u122D\u1305\u1275|\u12F5\u122D\u1305|\u1295\u130D\u1225|\u1270\u1263\u1260|\u120E\u127D\u1361|\u120C\u120E\u127D|\u12E8\u121A\u12EB|\u1264\u1270\u1230|\u12A5\u1295\u12F0|\u1275\u1361\u12F5|\u1361\u1218\u1206|\u127D\u1361\u12E8|\u1275\u12AD\u12AD|\u1361\u121B\u1295|\u1260\u1206\u1290|\u1206\u1291\u1361|\u1295\u1361\u1218|\u1362\u1361 |\u1275\u1361\u1208|\u1228\u130D\u1361|\u1361\u12ED\u1205|\u12F2\u1320\u1260|\u1295\u12F2\u1320|\u1275\u1361\u12A5|\u1290\u1271\u1361|\u1361\u1260\u1215|\u12E8\u1206\u1290|\u1338\u121D\u1361|\u1260\u1245\u1361|\u12E8\u1218\u1296|\u1275\u121D\u1362|\u1308\u122D\u1361|\u1361\u12A8\u121A|\u12CD\u1361\u12A8|\u1229\u1275\u1361|\u12E8\u1280\u1265|\u1361\u12E8\u1280|\u1214\u122B\u12CA|\u1265\u1214\u122B|\u1361\u12A0\u1235|\u122D\u1361\u12E8|\u12ED\u1308\u1263|\u12CD\u1295\u1361|\u1325\u1361\u12E8|\u1295\u1235\u1361|\u1361\u1275\u121D|\u1291\u122E\u1361|\u1295\u1361\u1208|\u127D\u1361\u12A5|\u1201\u1294\u1273|\u1361\u1201\u1294|\u1235\u1275\u1361|\u1361\u1260\u12A0|\u1361\u121B\u1280|\u1265\u1228\u1230|\u1218\u1230\u1228|\u1228\u1361\u1230|\u12E8\u121A\u1348|\u120B\u1278\u12CD|\u12A0\u120B\u1278|\u1218\u1348\u1338|\u1361\u130B\u1265|\u122D\u1361\u1260|\u12DC\u130D\u1290|\u127D\u1295\u1361|\u1305\u1275\u1361|\u12E8\u1270\u1263|\u1290\u1275\u1295|\u12DA\u1205\u1361|\u1265\u1290\u1275|\u1308\u1265\u1290|\u1361\u1308\u1265|\u1235\u1325\u1361|\u12CD\u1235\u1325|\u1361\u12CD\u1235|\u1230\u1261\u1361|\u1218\u12CD\u1361|\u1348\u1338\u1218|\u130A\u12DC\u1361|\u1275\u1361\u130A|\u1206\u1296\u1361|\u1361\u1206\u1296|\u1348\u120B\u130A|\u12CD\u1361\u1208|\u1219\u1209\u1361|\u12AD\u1208\u129B|\u12AD\u12AD\u1208|\u1300\u120D\u1361|\u1295\u1300\u120D|\u1201\u121D\u1361|\u12F2\u1201\u121D|\u1295\u12F2\u1201|\u1361\u1260\u130D|\u12CD\u1361\u12EB|\u1273\u12CA\u1361|\u1228\u1273\u12CA|\u1295\u130D\u1235|\u1361 \u12A5|\u12F0\u1228\u130D|\u1362\u1361\u12ED|\u1290\u1361\u1218|\u1290\u1271\u1295|\u1295\u1290\u1271|\u1209\u1361\u1260|\u1260\u1215\u130D|\u1361\u1270\u130D|\u12D3\u12CA\u1361|\u1265\u12D3\u12CA|\u1230\u1265\u12D3|\u121D\u1361\u12A8|\u1245\u1361\u1218|\u1218\u1320\u1260|\u1361\u1218\u1320|\u1260\u1290\u133B|\u1361\u1260\u1290|\u1218\u1296\u122D|\u121D\u1260\u1275|\u12A0\u12ED\u1348|\u121D\u1361\u12D3|\u1361\u1260\u121B|\u1262\u1206\u1295|\u1361\u1262\u1206|\u122D\u1361\u12A0|\u1308\u1229\u1361|\u12A0\u1308\u1229|\u1293\u120D\u1361|\u123D\u1293\u120D|\u1293\u123D\u1293|\u122D\u1293\u123D|\u1270\u122D\u1293|\u1295\u1270\u122D|\u12A2\u1295\u1270|\u1361\u12E8\u12A0|\u12A0\u1308\u122D|\u1295\u12F5\u1361|\u12A0\u1295\u12F5|\u1205\u121D\u1361|\u1293\u1361\u1290|\u1361\u12CD\u1233|\u1228\u1303\u1361|\u1296\u1275\u1361",
    tir: "\u1361\u1361 | \u1218\u1230|\u1230\u1265 | \u1230\u1265| \u12A6\u1208|\u12A6\u1208\u12CE|\u1293\u12ED | \u1293\u12ED|\u12CE\u1361\u1361|\u1208\u12CE\u1361|\u1218\u1230\u120D|\u1230\u120D |\u1215\u12F5\u1215|\u1215\u12F5 |\u12F5\u1215\u12F5| \u1215\u12F5|\u12ED \u121D|\u120D \u12A6| \u12A6\u1265|\u12F5 \u1230|\u1275\u1295 |\u12CD\u1295 |\u1361 \u1215|\u12AB\u1265 |\u12A6\u1265 |\u12C8\u12ED | \u12C8\u12ED|\u1295 \u1218|\u1265 \u12DD| \u12AB\u1265| \u1218\u1295| \u1290\u1343|\u1290\u1275 |\u1265 \u1218|\u12DD\u12BE\u1290|\u1265 \u1265| \u12A5\u1295|\u12BE\u1290 | \u12DD\u12BE|\u1295 \u1290| \u121D\u122D|\u1295\u1361\u1361|\u12B9\u1295 | \u12A5\u12DA|\u122D\u12AB\u1265|\u121D\u122D\u12AB| \u12A6\u12ED|\u12ED\u12B9\u1295| \u12ED\u12B9|\u1273\u1275\u1295|\u1290\u1343\u1290|\u12A5\u12DA |\u1295 \u12A6|\u1215\u130A |\u1290 \u12ED|\u1273\u1275 |\u1275 \u12A6|\u12ED \u1265|\u1295 \u121D| \u12A8\u121D|\u1265 \u12A6| \u1265\u1215| \u1363 |\u1295\u130D\u1235|\u1218\u1295\u130D| \u1203\u1308|\u1363 \u1265|\u12CA \u1218|\u121B\u12D5\u122A|\u1235\u122B\u1215|\u1295 \u1295| \u1295\u121D|\u12D5\u122A | \u1295\u12AD|\u12A6\u12CA |\u1295 \u1265|\u2019\u12CD\u1295|\u1218\u1230\u120B|\u122B\u12CA |\u121B\u1215\u1260|\u12A6\u1275 | \u12DD\u1270| \u121B\u12D5|\u120E\u121D |\u122D\u1295 | \u1235\u122B|\u1270\u1230\u1265|\u12D3\u1275 |\u1290\u1271 |\u1265\u12A6\u12CA|\u1230\u1265\u12A6|\u1275 \u12C8|\u1290\u1273\u1275|\u120B\u1275\u1295|\u1215\u1260\u122B|\u120D\u12A6\u1275|\u12AB\u120D\u12A6| \u1265\u12D8|\u1295 \u12DD|\u121D\u1361\u1361|\u122D\u1272 |\u1205\u122D\u1272|\u121D\u1205\u122D|\u1275\u121D\u1205| \u1275\u121D|\u122B\u1215 | \u121B\u1215|\u12B8\u12CD\u1295| \u1308\u1260|\u1265\u1215\u130A|\u1271 \u1295| \u1265\u12DD|\u1343\u1290\u1273|\u1230\u120B\u1275|\u12DA \u12F5| \u12A6\u12F5|\u12CE\u121D\u1361|\u1208\u12CE\u121D|\u1273\u12CA |\u12A5\u1295\u1275|\u122A\u1270\u1230|\u1265\u122A\u1270|\u1215\u1265\u122A| \u1215\u1265|\u1265\u1295 |\u122B\u1275 |\u1295 \u1230|\u12CB\u1295 |\u12A1\u2019\u12CD|\u121D\u12A1\u2019|\u12A8\u121D\u12A1|\u1363 \u12A6|\u122D\u12D3\u1275|\u1235\u122D\u12D3| \u1235\u122D|\u12D5\u120A |\u1295 \u1293|\u1290\u1275\u1295|\u1275 \u1293|\u12ED \u12A6|\u1290\u1343 |\u1308\u1229 |\u1203\u1308\u1229|\u121D \u1218|\u1295\u130B\u1308|\u12F5\u1295\u130B| \u12F5\u1295|\u12A5\u1295\u1270|\u1260\u122B\u12CA| \u1265\u121B|\u12ED\u121B\u1296|\u1203\u12ED\u121B|\u12A9\u120E\u121D| \u12A9\u120E|\u120D\u1295 |\u12AD\u12B8\u12CD| \u12AD\u12B8|\u1275 \u1235|\u1295 \u1213| \u1203\u12ED|\u1275 \u1218|\u1361 \u12A5| \u12AB\u120D|\u12A5\u1295 |\u1264\u1270\u1230| \u1264\u1270|\u12A5\u12CB\u1295| \u12A5\u12CB|\u1260\u1295 |\u1295 \u12D8|\u1270\u12F0\u1295|\u1218\u1230\u122A|\u130D\u1235\u1272|\u1295 \u12AB|\u1213\u1208\u12CB| \u1213\u1208|\u1265\u12D8\u12ED| \u121D\u12C3| \u1215\u130A|\u1295\u1363 |\u12CA \u12C8|\u1343\u1290\u1275| \u12D8\u12ED|\u1213\u12F0 |\u1295 \u1270|\u1275\u1363 |\u1293\u1295 | \u121D\u1235|\u1343\u1295 |\u1290\u1343\u1295| \u12AD\u1265|\u1361 \u1275|\u1265\u121B\u12D5|\u1275 \u1265|\u1273\u12CD\u1295|\u1265\u1290\u1343| \u1265\u1290|\u1265 \u1293|\u12DC\u130D\u1290| \u12DC\u130D|\u1235\u1273\u1275|\u130D\u1235\u1273|\u1265 \u1215|\u12CA \u12A6|\u1265 \u1295|\u1263\u122D\u1295|\u1361 \u12DD| \u1265\u1213|\u1290\u1272 | \u1290\u1272|\u122A\u130B\u1308|\u1308\u1260\u1295|\u134D\u1275\u1213|\u120B\u12CD\u1295|\u1363 \u12A8|\u1343\u12A2 |\u12C8\u1343\u12A2| \u12C8\u1343|\u1308 \u1235|\u1308\u1308 |\u1295\u1308\u1308|\u12F0\u1295\u1308|\u12DD\u1270\u12F0|\u130A \u12AB|\u1203\u1308\u122B|\u1230\u122A\u1273|\u1209 \u1218|\u1235\u1272 |\u12DA \u1265|\u1208\u12CB |\u12D8\u12ED |\u120D\u12D5\u120A| \u120D\u12D5|\u12F5 \u12A6|\u12AD\u1265\u1229|\u12CA \u12AD|\u120D \u12A5|\u1275 \u12AD| \u12F5\u1215| \u121D\u1295|\u1205\u12ED\u12C8|\u12ED\u134D\u1340|\u12D3\u1208\u121D|\u1363 \u1215|\u1265 \u12A5| \u121D\u121D|\u122D\u1363 | \u1213\u12F0|\u1361 \u1265|\u1308 \u12A5|\u130B\u1308 |\u120D\u12CE |\u12F5\u120D\u12CE|\u12A6\u12F5\u120D| \u1265\u1203| \u1265\u121D|\u121D \u1265|\u1275 \u12A5|\u1263\u1275 |\u1263\u1208 |\u12D5\u1263\u1208|\u121D\u12D5\u1263| \u121D\u12D5| \u1265\u122D|\u12F5\u1215\u1290|\u1265 \u1230|\u122A \u12AD|\u1295 \u1235|\u1271\u1295 |\u1272 \u1265|\u12CA \u12CD| \u121D\u1325| \u1218\u122A|\u1363 \u121D| \u121D\u130D|\u1271 \u12C8| \u1295\u1265|\u122D \u1295|\u1263\u122D |\u121D\u1235 |\u1309\u1305\u1208| \u1309\u1305|\u1215\u1295 | \u134D\u1275|\u1295 \u134D|\u1213\u12F3\u122D| \u1213\u12F3|\u1295\u1295 |\u1271 \u12AD|\u1308\u120D\u130D|\u1270\u130D\u1263| \u1270\u130D|\u1261\u122B\u1275|\u1215\u1261\u122B| \u1215\u1261|\u12F5\u1265 |\u12CD\u12F5\u1265| \u12CD\u12F5|\u12DA \u1218|\u1215\u1273\u1275"
  },
  Hebrew: {
    heb: "\u05D5\u05EA |\u05D9\u05DD |\u05DB\u05DC | \u05DB\u05DC|\u05D3\u05DD |\u05D0\u05D3\u05DD| \u05D6\u05DB|\u05DC \u05D0|\u05D9\u05D5\u05EA| \u05D0\u05D3|\u05EA \u05D4|\u05D9 \u05DC|\u05DB\u05D0\u05D9|\u05D0\u05D9 |\u05D6\u05DB\u05D0| \u05E9\u05DC|\u05DC\u05D0 | \u05D5\u05DC|\u05DC \u05D4|\u05D9\u05EA |\u05E9\u05DC |\u05E8\u05D5\u05EA|\u05D0\u05D5 | \u05D0\u05D5|\u05EA \u05D5|\u05DD \u05D6| \u05DC\u05D0|\u05D5\u05D9\u05D5|\u05D9\u05DF |\u05D9\u05E8\u05D5|\u05D6\u05DB\u05D5|\u05E8\u05D4 | \u05DC\u05D4|\u05EA \u05DC|\u05EA \u05E9|\u05DD \u05DC| \u05D4\u05DE|\u05D5\u05DF |\u05D5 \u05D1| \u05D5\u05D4|\u05D4 \u05E9| \u05D4\u05D7|\u05D5 \u05DC|\u05D5\u05EA\u05D9|\u05D7\u05D9\u05E8|\u05EA\u05D5 |\u05D9\u05D9\u05DD|\u05EA \u05D1|\u05E0\u05D4 |\u05D0\u05EA |\u05D4 \u05D4|\u05EA \u05D0| \u05D5\u05D1| \u05D1\u05DE|\u05D5\u05DA |\u05EA \u05DB|\u05E2\u05DC |\u05D0 \u05D9|\u05DC\u05D4 |\u05D4 \u05D0|\u05D9\u05D4 | \u05D0\u05EA|\u05D3\u05D4 | \u05E2\u05DC|\u05DD \u05D5|\u05DD \u05D1|\u05E0\u05D9 |\u05D5 \u05DB| \u05E9\u05D5| \u05E9\u05D4|\u05DB\u05D5\u05EA|\u05D4 \u05DB|\u05DB\u05D5\u05D9| \u05DC\u05D1|\u05D1\u05D5\u05D3|\u05D1\u05D5\u05EA|\u05DD \u05D4|\u05D1\u05D7\u05D9| \u05D1\u05D9|\u05E0\u05D5\u05EA|\u05D4 \u05DC| \u05D4\u05D0|\u05D0\u05D5\u05DE|\u05D4 \u05D1|\u05D4 \u05D5|\u05D4\u05D7\u05D9|\u05DC\u05D9\u05EA|\u05D9\u05E8\u05D4|\u05EA \u05DE|\u05D9\u05E0\u05D5| \u05DC\u05E2|\u05DF \u05E9|\u05D4 \u05DE|\u05DC\u05D0\u05D5|\u05DE\u05D9 |\u05E4\u05DC\u05D9|\u05D5\u05D4 |\u05E9\u05D5\u05D5|\u05DF \u05D5|\u05D7\u05D9\u05E0|\u05D5 \u05D0|\u05D5 \u05D5| \u05D4\u05DB|\u05D7\u05D5\u05E7|\u05D4\u05D7\u05D5|\u05D9 \u05D4|\u05DD \u05D0|\u05D3\u05D5\u05EA|\u05DC\u05D5 |\u05D1\u05D9\u05DF|\u05E2\u05D4 | \u05D0\u05D7|\u05DC\u05D9\u05D4| \u05DC\u05E4|\u05DF \u05DC| \u05D7\u05D5| \u05D1\u05E0|\u05E0\u05D5\u05DA|\u05D5\u05E4\u05E9|\u05D7\u05D5\u05E4|\u05D5\u05E8 |\u05D5\u05D3 |\u05D4\u05D2\u05E0|\u05D5\u05E7 | \u05D1\u05DB|\u05D9\u05DC\u05D9| \u05D9\u05D4| \u05D4\u05D6|\u05D9 \u05D5| \u05D4\u05D9|\u05D5\u05D0 |\u05D0\u05DC\u05D9|\u05D5 \u05D4|\u05E4\u05D9 |\u05D5\u05DC\u05D4|\u05D5\u05DE\u05D9|\u05DC \u05DE| \u05D4\u05E4|\u05D5\u05E6\u05D9|\u05DA \u05D4|\u05DF \u05D1|\u05D5\u05D0\u05D9|\u05E8\u05DA |\u05D7\u05D5\u05EA|\u05D0\u05D9\u05DF|\u05E8\u05E6\u05D5|\u05E8\u05D1\u05D5|\u05DD \u05E9|\u05DC\u05D9\u05DC|\u05D9\u05D5 |\u05E9\u05D5\u05D0| \u05DC\u05DE|\u05E8 \u05D0|\u05DF \u05D4| \u05D4\u05D3| \u05D1\u05D7|\u05D5\u05D5\u05D4|\u05DC\u05D4\u05D2|\u05E4\u05E0\u05D9|\u05D4\u05D9\u05D4| \u05DC\u05D7| \u05DC\u05D5|\u05D9\u05D1\u05D5|\u05DC\u05EA |\u05E0\u05EA\u05D5| \u05D4\u05D5|\u05DE\u05D3\u05D9|\u05DC\u05DC |\u05D0\u05D7\u05E8|\u05D4 \u05E4|\u05D9\u05D0 |\u05D4\u05D9\u05D0|\u05DC\u05DC\u05D0|\u05D6\u05D5 |\u05D4\u05DB\u05E8| \u05D1\u05D4|\u05E8\u05D5\u05D9| \u05D0\u05D9|\u05E0\u05D5 |\u05EA\u05D9\u05D4|\u05D3\u05D5 |\u05D1\u05E0\u05D9|\u05DC \u05D1|\u05E2\u05D1\u05D5|\u05D9\u05D0\u05DC|\u05E6\u05D9\u05D0|\u05E1\u05D5\u05E6| \u05E1\u05D5|\u05D5\u05D3\u05D4| \u05D7\u05D9|\u05E9\u05D9\u05EA|\u05E4\u05E9\u05D9|\u05D3\u05E8\u05DA| \u05D3\u05E8|\u05D4\u05DF | \u05D4\u05E2|\u05D7\u05D4 | \u05D1\u05E9|\u05D5\u05D9 |\u05EA\u05D5\u05DA|\u05DE\u05E2\u05E9|\u05D2\u05E0\u05D4|\u05D4\u05DB\u05DC|\u05E9\u05D9\u05D5|\u05DE\u05E9\u05E4| \u05E2\u05D1|\u05D9\u05D4\u05D9|\u05DC\u05D7\u05D9|\u05D2\u05D1\u05DC|\u05E9\u05E8\u05D9| \u05E9\u05E8|\u05DE\u05E0\u05D5|\u05D9 \u05E9|\u05D3\u05D9\u05E0| \u05D9\u05D5| \u05DE\u05E2|\u05D7\u05D1\u05E8|\u05E9\u05D4\u05D9| \u05D6\u05D5|\u05D6\u05D4 |\u05D0\u05D9\u05E9|\u05DC\u05E4\u05D9|\u05D4\u05DD |\u05DD \u05E0|\u05D9 \u05D0|\u05DB\u05DC\u05DC|\u05E2\u05D5\u05EA|\u05E0\u05E9\u05D5|\u05D5\u05EA\u05D5|\u05D9\u05D4\u05DF|\u05D2\u05D5\u05D3|\u05D9\u05E4\u05D5|\u05D0 \u05D1|\u05D0\u05E8\u05E6| \u05D0\u05E8|\u05DB\u05D1\u05D5| \u05D1\u05D6|\u05E9\u05D4 |\u05E9\u05D5\u05EA|\u05E7 \u05D1| \u05E4\u05DC|\u05EA\u05D9\u05D5|\u05E8\u05D9\u05E8|\u05D5\u05D4\u05D7|\u05E1\u05D5\u05D3|\u05D9\u05E1\u05D5|\u05EA \u05D6|\u05E8\u05D9\u05DD|\u05E2\u05DD |\u05DC \u05D6|\u05D0\u05D9\u05DD|\u05D5\u05DD |\u05D5\u05DC\u05D0| \u05DC\u05DB|\u05D9\u05E9\u05D9|\u05DF \u05D0|\u05D4\u05D6\u05DB|\u05DD \u05D9|\u05D4\u05D2\u05D1| \u05D4\u05D2|\u05D5\u05E0\u05D5|\u05D5\u05D1\u05D9|\u05D4\u05D5\u05D0|\u05EA\u05D4 |\u05D4\u05DE\u05D3|\u05D3 \u05D0|\u05D9\u05D3\u05D4| \u05DC\u05D9|\u05EA\u05D9 |\u05D0 \u05DC|\u05E4\u05D5\u05DC| \u05DC\u05E9|\u05D4\u05E4\u05DC|\u05D0 \u05D4| \u05DC\u05DC|\u05D4 \u05D6| \u05E9\u05E0|\u05D7\u05E8\u05D5| \u05D1\u05EA|\u05DD \u05DB| \u05D1\u05E2| \u05D5\u05E9|\u05E9\u05E8 |\u05D5\u05D1\u05D7|\u05D4\u05E9\u05EA|\u05D9\u05D3\u05D9| \u05D4\u05E8|\u05D1\u05D5\u05E8|\u05E6\u05D9\u05D1| \u05D0\u05DE|\u05D1\u05E8\u05D4|\u05E2\u05D9\u05EA|\u05D4 \u05D7|\u05D4\u05E0\u05E9| \u05D4\u05E0|\u05E8\u05D7\u05D5|\u05D6\u05E8\u05D7|\u05D0\u05D6\u05E8|\u05D5\u05D7\u05D3|\u05DE\u05D5\u05EA",
    ydd: " \u05E4\u05BF|\u05E2\u05E8 |\u05D5\u05DF |\u05D8 \u05D0|\u05D3\u05E2\u05E8| \u05D0\u05B7|\u05DF \u05D0| \u05D0\u05D5|\u05D0\u05B7\u05E8|\u05D0\u05D5\u05DF| \u05D0\u05F1|\u05E2\u05DF |\u05DF \u05E4| \u05D0\u05D9|\u05E4\u05BF\u05D5|\u05E8\u05E2\u05DB| \u05E8\u05E2|\u05E2\u05DB\u05D8|\u05BF\u05D5\u05DF|\u05F1\u05E3 |\u05D0\u05F1\u05E3|\u05E4\u05BF\u05D0| \u05D3\u05E2|\u05DB\u05D8 |\u05D0\u05B7 | \u05D6\u05F2|\u05D6\u05F2\u05B7| \u05D2\u05E2|\u05D0\u05B8\u05E1|\u05D5\u05E0\u05D2|\u05BF\u05D0\u05B7| \u05D4\u05D0|\u05D4\u05D0\u05B8|\u05DF \u05D3| \u05D0\u05B8|\u05B7\u05DF | \u05D3\u05D9|\u05D0\u05B7\u05DC|\u05F0\u05D0\u05B8| \u05F0\u05D0|\u05E0\u05D2 |\u05D0\u05B7\u05E0|\u05E0\u05D9\u05D8|\u05D0\u05B8\u05D8|\u05D3\u05D9 |\u05F2\u05B7\u05DF|\u05B8\u05D8 |\u05D0\u05B8\u05DC|\u05D9\u05D8 |\u05E2\u05D3\u05E2|\u05D9\u05E2\u05D3| \u05D9\u05E2|\u05DF \u05D6|\u05D0\u05B8\u05E8|\u05E8\u05F2\u05B7|\u05B8\u05E1 |\u05DE\u05E2\u05DF|\u05D1\u05D0\u05B7| \u05DE\u05E2| \u05D1\u05D0|\u05E0\u05D0\u05B7|\u05D8\u05DF |\u05D6\u05D0\u05B8|\u05B7 \u05E8|\u05D0\u05B8\u05D3|\u05E8 \u05D0|\u05D9\u05DF |\u05D0\u05D9\u05DF|\u05E4\u05BF\u05E8|\u05DF \u05D2|\u05E8 \u05D4|\u05DF \u05F0|\u05BF\u05E8\u05F2|\u05B8\u05D3\u05E2|\u05D9\u05D6 | \u05D6\u05D0| \u05E6\u05D5|\u05E2 \u05D0|\u05D0\u05B7\u05E6|\u05D0\u05D9\u05D6|\u05B7\u05E6\u05D9|\u05B7\u05E0\u05D3|\u05F2\u05B7\u05E0|\u05DC\u05E2\u05DB| \u05E4\u05BC|\u05B7\u05E4\u05BF|\u05D0\u05B7\u05E4| \u05E0\u05D9| \u05F0\u05E2|\u05F2\u05D8 |\u05E2\u05D6\u05E2|\u05D2\u05E2\u05D6|\u05D8\u05E2\u05E8|\u05E8\u05D0\u05B7|\u05B8\u05DC |\u05D0\u05B8\u05E0|\u05DC\u05D0\u05B7|\u05E4\u05BF\u05D8|\u05DE\u05D9\u05D8|\u05E8\u05DF |\u05D3\u05D9\u05E7|\u05DC\u05DF |\u05DF \u05E0|\u05D8 \u05D3|\u05D1\u05DF |\u05B7\u05DC\u05E2|\u05E7\u05D8 |\u05D8\u05D9\u05E7|\u05E9\u05D0\u05B7| \u05DE\u05D9|\u05E2\u05E0\u05D8|\u05E8 \u05DE|\u05D8\u05DC\u05E2|\u05D0\u05B7\u05E7|\u05E0\u05E2\u05DF|\u05E3 \u05D0|\u05DB\u05E2\u05E8|\u05D8\u05D0\u05B8|\u05E2\u05E8\u05E2|\u05D9\u05E2 |\u05B7\u05E0\u05E2|\u05E8\u05D5\u05E0|\u05E2\u05DB\u05E2|\u05D9\u05E7 | \u05D3\u05D0|\u05D9\u05E7\u05E2|\u05B7\u05E8\u05D1|\u05D9\u05D8\u05BE|\u05E1\u05E2\u05E8|\u05D4\u05F2\u05D8|\u05B7\u05D4\u05F2|\u05F2\u05B7\u05D4|\u05DC\u05E2 |\u05DF \u05D1| \u05D6\u05D9|\u05DF \u05DE|\u05E4\u05BC\u05E8|\u05D2\u05DF |\u05E2\u05DD |\u05E8 \u05D2| \u05E7\u05F2|\u05B8\u05E8 | \u05D8\u05D0|\u05D9\u05D0\u05B8|\u05E6\u05D9\u05D0|\u05D9\u05E9\u05E2|\u05E2 \u05E4|\u05BE\u05D0\u05D9|\u05D8\u05BE\u05D0|\u05BE\u05E0\u05D9|\u05D8\u05D0\u05B7|\u05DE\u05E2\u05E0|\u05E0\u05D2\u05E2|\u05D0\u05F1\u05E1|\u05E4\u05BF\u05E2|\u05D3\u05D0\u05B8|\u05DF \u05E7|\u05E8 \u05E4|\u05E2\u05D8 |\u05B8\u05E0\u05D0|\u05E8\u05BE\u05E0|\u05E2\u05E8\u05BE|\u05B8\u05E1\u05E2|\u05E6\u05D9\u05E2|\u05D8 \u05E4|\u05E6\u05D5 |\u05D2 \u05D0|\u05D8 \u05E6|\u05D9\u05E7\u05D8|\u05D9\u05DA |\u05D6\u05D9\u05DA|\u05E0\u05D3 |\u05E7\u05DF |\u05DC\u05F2\u05B7| \u05D2\u05DC|\u05F0\u05E2\u05E8|\u05D6\u05E2\u05DC|\u05E7\u05F2\u05D8|\u05D0\u05B8\u05D1|\u05E7\u05E2 |\u05DB\u05E2 |\u05D9\u05E7\u05DF| \u05E6\u05D9|\u05F2\u05E0\u05E2|\u05E2\u05E0\u05E2|\u05E2\u05E8\u05DF| \u05E0\u05D0|\u05E0\u05D3\u05E2|\u05E0\u05D8\u05E2|\u05E8 \u05D3|\u05BF\u05D8 |\u05DF \u05D9|\u05E3 \u05E4|\u05D2\u05E2\u05DF|\u05D3\u05D5\u05E8|\u05E1 \u05D0|\u05DF \u05DC|\u05DF \u05D4|\u05D8 \u05F0| \u05E9\u05D5|\u05E2\u05E1 |\u05E1 \u05D6|\u05E4\u05BC\u05E2| \u05DC\u05D0|\u05E7\u05E2\u05E8|\u05D0\u05B7\u05D8|\u05D9\u05D8\u05E2|\u05E8\u05E2 |\u05E9\u05E2 |\u05D5\u05E0\u05D8|\u05B7\u05E8\u05D0|\u05DC \u05D6|\u05D2\u05DC\u05F2|\u05DC\u05E9\u05D0|\u05E2\u05DC\u05E9|\u05D1\u05E2\u05D8| \u05D3\u05D5|\u05E2\u05E4\u05BF|\u05DB\u05DF |\u05E9\u05DF |\u05D9\u05DD |\u05E9\u05D8\u05E2|\u05DF \u05E9|\u05E0\u05E2\u05DD|\u05E7\u05F2\u05E0|\u05D0\u05B8\u05E4|\u05E0\u05D8 |\u05D8\u05E2\u05D8|\u05DC\u05D9\u05D8| \u05E9\u05D8|\u05F2\u05D8\u05DF|\u05E8 \u05F0|\u05E0\u05D8\u05E9|\u05E8\u05D1\u05E2|\u05D9\u05D5\u05E0|\u05E8\u05DA |\u05D5\u05E8\u05DA|\u05E2\u05E8\u05E6|\u05D9 \u05E4|\u05E8\u05E2\u05E1| \u05D2\u05E8|\u05F2\u05B7\u05DB|\u05E8\u05D0\u05B8|\u05D2 \u05E4|\u05E6\u05D9 |\u05DD \u05D8|\u05E8\u05E2\u05E0|\u05E7 \u05D0|\u05B8\u05E4\u05BC|\u05DC\u05E2\u05E8|\u05D0\u05D9\u05E0|\u05E8\u05E2\u05DC|\u05BF\u05D0\u05B8|\u05E2 \u05E8|\u05D9 \u05D0|\u05B7\u05E8\u05E2|\u05E8 \u05D6| \u05DB\u05BC|\u05DA \u05D0|\u05E6\u05D9\u05D5|\u05E8\u05E6\u05D9|\u05D2 \u05D6|\u05E8 \u05D1| \u05DE\u05D0|\u05E2\u05DE\u05E2|\u05E6\u05DF |\u05E0\u05E2\u05DE|\u05E9\u05E4\u05BC|\u05D0\u05B7\u05DF|\u05E0\u05D8\u05DC|\u05B8\u05D1\u05DF|\u05B7\u05E7\u05D8|\u05DF \u05E6|\u05D2\u05E2\u05E8|\u05E2\u05E8\u05D9| \u05E7\u05E2|\u05DF \u05E2|\u05E2\u05E5 |\u05D6\u05E2\u05E5|\u05DC\u05F1\u05D8| \u05DC\u05F1| \u05F0\u05D9|\u05DD \u05D0|\u05D0\u05D9\u05DD|\u05D5\u05DD |\u05D8\u05E8\u05D0|\u05E4\u05BF\u05DF|\u05B7\u05E8\u05D6|\u05D0\u05D5\u05DE|\u05DE\u05D0\u05B8| \u05E7\u05D5|\u05B7\u05DC\u05D9|\u05E4\u05BC\u05D0|\u05DC\u05D9\u05D2|\u05D6 \u05D0|\u05E7\u05DC\u05D0|\u05E3 \u05D3|\u05E2\u05E8\u05E9|\u05E4\u05BF\u05D9|\u05D0\u05B7\u05E9"
  }
};

// node_modules/franc/index.js
var MAX_LENGTH = 2048;
var MIN_LENGTH = 10;
var MAX_DIFFERENCE = 300;
var own2 = {}.hasOwnProperty;
var script;
var numericData = {};
for (script in data) {
  if (own2.call(data, script)) {
    const languages = data[script];
    let name;
    numericData[script] = {};
    for (name in languages) {
      if (own2.call(languages, name)) {
        const model = languages[name].split("|");
        const trigrams2 = {};
        let weight = model.length;
        while (weight--) {
          trigrams2[model[weight]] = weight;
        }
        numericData[script][name] = trigrams2;
      }
    }
  }
}
function franc(value, options) {
  return francAll(value, options)[0][0];
}
function francAll(value, options = {}) {
  const only = [...options.whitelist || [], ...options.only || []];
  const ignore = [...options.blacklist || [], ...options.ignore || []];
  const minLength = options.minLength !== null && options.minLength !== void 0 ? options.minLength : MIN_LENGTH;
  if (!value || value.length < minLength) {
    return und();
  }
  value = value.slice(0, MAX_LENGTH);
  const script2 = getTopScript(value, expressions);
  if (!script2[0] || !(script2[0] in numericData)) {
    if (!script2[0] || script2[1] === 0 || !allow(script2[0], only, ignore)) {
      return und();
    }
    return singleLanguageTuples(script2[0]);
  }
  return normalize(
    value,
    getDistances(asTuples(value), numericData[script2[0]], only, ignore)
  );
}
function normalize(value, distances) {
  const min = distances[0][1];
  const max = value.length * MAX_DIFFERENCE - min;
  let index = -1;
  while (++index < distances.length) {
    distances[index][1] = 1 - (distances[index][1] - min) / max || 0;
  }
  return distances;
}
function getTopScript(value, scripts) {
  let topCount = -1;
  let topScript;
  let script2;
  for (script2 in scripts) {
    if (own2.call(scripts, script2)) {
      const count = getOccurrence(value, scripts[script2]);
      if (count > topCount) {
        topCount = count;
        topScript = script2;
      }
    }
  }
  return [topScript, topCount];
}
function getOccurrence(value, expression) {
  const count = value.match(expression);
  return (count ? count.length : 0) / value.length || 0;
}
function getDistances(trigrams2, languages, only, ignore) {
  languages = filterLanguages(languages, only, ignore);
  const distances = [];
  let language;
  if (languages) {
    for (language in languages) {
      if (own2.call(languages, language)) {
        distances.push([language, getDistance(trigrams2, languages[language])]);
      }
    }
  }
  return distances.length === 0 ? und() : distances.sort(sort2);
}
function getDistance(trigrams2, model) {
  let distance = 0;
  let index = -1;
  while (++index < trigrams2.length) {
    const trigram2 = trigrams2[index];
    let difference = MAX_DIFFERENCE;
    if (trigram2[0] in model) {
      difference = trigram2[1] - model[trigram2[0]] - 1;
      if (difference < 0) {
        difference = -difference;
      }
    }
    distance += difference;
  }
  return distance;
}
function filterLanguages(languages, only, ignore) {
  if (only.length === 0 && ignore.length === 0) {
    return languages;
  }
  const filteredLanguages = {};
  let language;
  for (language in languages) {
    if (allow(language, only, ignore)) {
      filteredLanguages[language] = languages[language];
    }
  }
  return filteredLanguages;
}
function allow(language, only, ignore) {
  if (only.length === 0 && ignore.length === 0) {
    return true;
  }
  return (only.length === 0 || only.includes(language)) && !ignore.includes(language);
}
function und() {
  return singleLanguageTuples("und");
}
function singleLanguageTuples(language) {
  return [[language, 1]];
}
function sort2(a, b) {
  return a[1] - b[1];
}

// src/text/language.ts
var FRENCH = new Set(
  "le la les des du de un une et est sont au aux par pour dans sur avec sans que qui dont ou ce cette ces il elle ils elles leur leurs son sa ses \xEAtre doit devra devront sera seront peut ainsi selon entre chaque tout tous toute toutes plus pas ne se \xE9t\xE9 lors afin notamment".split(" ")
);
var ENGLISH = new Set(
  "the of and to in is are be will shall must may should for with by from that this these those it its their which who has have had was were been not an as at or any all each such other if when into under within than can would".split(" ")
);
var SHORTEST_JUDGED = 60;
var MARGIN = 2;
var READ_BY_FRANC = 500;
var READ_FOR_WORDS = 1500;
var VOTERS = 24;
function detectDocumentLanguage(paragraphs, declared) {
  const said = declaredLanguage(declared);
  let balance = said === null ? 0 : sign(said);
  for (const voter of votersOf(paragraphs)) {
    balance += Math.sign(wordBalance(voter));
    if (voter.length >= SHORTEST_JUDGED) balance += francVote(voter);
  }
  if (balance === 0) return said ?? "fr";
  return balance > 0 ? "fr" : "en";
}
function detectBlockLanguage(text, prior) {
  if (text.length < SHORTEST_JUDGED) return prior;
  const against = -wordBalance(text) * sign(prior);
  if (against < MARGIN) return prior;
  const other = prior === "fr" ? "en" : "fr";
  return francVote(text) === sign(other) ? other : prior;
}
function votersOf(paragraphs) {
  const long = paragraphs.filter((paragraph) => paragraph.length > 300);
  if (long.length === 0) return [paragraphs.slice(0, 200).join("\n")];
  const step = Math.max(1, Math.floor(long.length / VOTERS));
  return long.filter((_, index) => index % step === 0).slice(0, VOTERS);
}
function wordBalance(text) {
  let balance = 0;
  for (const [word] of text.slice(0, READ_FOR_WORDS).toLowerCase().matchAll(new RegExp("\\p{L}+", "gu"))) {
    if (FRENCH.has(word)) balance += 1;
    else if (ENGLISH.has(word)) balance -= 1;
  }
  return balance;
}
function francVote(text) {
  const code = franc(text.slice(0, READ_BY_FRANC), { only: ["fra", "eng"] });
  if (code === "fra") return 1;
  return code === "eng" ? -1 : 0;
}
function sign(language) {
  return language === "fr" ? 1 : -1;
}
function declaredLanguage(tag) {
  const primary = tag?.toLowerCase().split(/[-_]/)[0];
  return primary === "fr" || primary === "en" ? primary : null;
}

// src/text/printer.ts
var LINE_MARK = /^(?:#{1,6}(?=\s|$)|[-+*](?=\s|$)|>|={3,}\s*$|-{3,}\s*$|`{3}|~{3})/;
var LINE_NUMBER = /^\d{1,9}(?=[.)](?:\s|$))/;
var Printer = class {
  #parts = [];
  #indent = "";
  /** Indentation of a line that nothing was printed on yet: a blank line gets none. */
  #due = "";
  #offset = 0;
  #line = 1;
  #column = 1;
  #cell = false;
  #lineStart = false;
  text() {
    return this.#parts.join("");
  }
  /** Gives the node that `print` makes the place of what it printed; `file` ends the text with a line break. */
  placed(print, file = false) {
    const start = this.#point();
    const node = print();
    if (file && this.#offset > 0) this.mark("\n");
    return { ...node, position: { start, end: this.#point() } };
  }
  /** Prints with something before each further line: the indentation of an item, the `> ` of a quotation. */
  indented(indent, print) {
    const outer = this.#indent;
    this.#indent = outer + indent;
    const node = print();
    this.#indent = outer;
    return node;
  }
  inCell(print) {
    this.#cell = true;
    const node = print();
    this.#cell = false;
    return node;
  }
  /** Says that a paragraph begins here, where a `#` or `1.` of its own text would be understood as a mark. */
  guardLine() {
    this.#lineStart = true;
  }
  /** Marks of the structure, printed as they are. */
  mark(marks) {
    marks.split("\n").forEach((line, i) => {
      if (i > 0) this.#newLine();
      this.#put(line);
    });
    this.#lineStart = false;
  }
  /** Text of the document; its own line breaks are kept outside tables. */
  words(value) {
    value.split(/\r\n|\n|\r/).forEach((line, i) => {
      if (i > 0) this.lineBreak();
      if (line !== "") this.#put(this.#escaped(line));
      if (line !== "") this.#lineStart = false;
    });
  }
  lineBreak() {
    if (this.#cell) {
      this.#put(" ");
      return;
    }
    this.#newLine();
    this.#lineStart = true;
  }
  #escaped(line) {
    const text = this.#cell ? line.replaceAll("|", "\\|") : line;
    if (!this.#lineStart) return text;
    if (LINE_MARK.test(text)) return `\\${text}`;
    return text.replace(LINE_NUMBER, "$&\\");
  }
  #newLine() {
    this.#due = this.#due.trimEnd();
    this.#flush();
    this.#parts.push("\n");
    this.#offset += 1;
    this.#line += 1;
    this.#column = 1;
    this.#due = this.#indent;
  }
  #flush() {
    const due = this.#due;
    this.#due = "";
    if (due !== "") this.#put(due);
  }
  #put(text) {
    if (text === "") return;
    this.#flush();
    this.#parts.push(text);
    this.#offset += text.length;
    this.#column += text.length;
  }
  #point() {
    this.#flush();
    return { line: this.#line, column: this.#column, offset: this.#offset };
  }
};

// src/text/project.ts
function project({ tree, source }) {
  if (source !== null) return { tree, projection: source };
  const printer = new Printer();
  const printed = printBlock(tree, printer);
  return { tree: printed, projection: printer.text() };
}
function withChildren(node, children) {
  return { ...node, children };
}
function printBlock(node, out) {
  switch (node.type) {
    case "root":
      return out.placed(() => withChildren(node, printBlocks(node.children, out, "\n\n")), true);
    case "heading":
      return out.placed(() => {
        out.mark(`${"#".repeat(node.depth)} ${labelOf(node)}`);
        return withChildren(node, printPhrases(node.children, out));
      });
    case "paragraph":
      return out.placed(() => printParagraph(node, "", out));
    case "list":
      return out.placed(() => withChildren(node, printItems(node, out)));
    case "table":
      return out.placed(() => printTable(node, out));
    case "footnoteDefinition":
      return out.placed(() => printContainer(node, `[^${node.identifier}]: `, "    ", out));
    case "blockquote":
      return out.placed(() => printContainer(node, "> ", "> ", out));
    case "code":
      return out.placed(() => {
        out.mark(`\`\`\`
${node.value}
\`\`\``);
        return { ...node };
      });
    case "thematicBreak":
      return out.placed(() => {
        out.mark("---");
        return { ...node };
      });
    default:
      return out.placed(() => "children" in node ? withChildren(node, printBlocks(node.children, out, "\n\n")) : { ...node });
  }
}
function printBlocks(nodes, out, between) {
  return nodes.map((node, i) => {
    if (i > 0) out.mark(between);
    return printBlock(node, out);
  });
}
function printContainer(node, mark, indent, out) {
  out.mark(mark);
  return out.indented(indent, () => {
    const tight = node.type === "listItem";
    const label = tight ? labelOf(node) : "";
    return withChildren(node, node.children.map((child, i) => {
      if (i > 0) out.mark(tight && child.type === "list" ? "\n" : "\n\n");
      if (i === 0 && label !== "" && child.type === "paragraph") return out.placed(() => printParagraph(child, label, out));
      return printBlock(child, out);
    }));
  });
}
function printItems(list, out) {
  const first = list.start ?? 1;
  return list.children.map((item, i) => {
    if (i > 0) out.mark("\n");
    const mark = list.ordered === true ? `${String(first + i)}. ` : "- ";
    return out.placed(() => printContainer(item, mark, " ".repeat(mark.length), out));
  });
}
function printParagraph(node, outerLabel, out) {
  const label = outerLabel + labelOf(node);
  if (label === "") out.guardLine();
  else out.mark(label);
  return withChildren(node, printPhrases(node.children, out));
}
function printTable(table, out) {
  const columns = table.children[0]?.children.length ?? 0;
  const rows = table.children.map((row, i) => {
    if (i > 0) out.mark("\n");
    const printed = out.placed(() => printRow(row, out));
    if (i === 0) out.mark(`
|${" --- |".repeat(Math.max(columns, 1))}`);
    return printed;
  });
  return withChildren(table, rows);
}
function printRow(row, out) {
  out.mark("|");
  const cells = row.children.map((cell) => {
    out.mark(" ");
    const printed = out.placed(() => out.inCell(() => withChildren(cell, printPhrases(cell.children, out))));
    out.mark(" |");
    return printed;
  });
  return withChildren(row, cells);
}
function printPhrases(nodes, out) {
  return nodes.map((node) => out.placed(() => printPhrase(node, out)));
}
function printPhrase(node, out) {
  if (node.type === "text" || node.type === "inlineCode") out.words(node.value);
  else if (node.type === "break") out.lineBreak();
  else if (node.type === "footnoteReference") out.mark(`[^${node.identifier}]`);
  else if ("children" in node) return withChildren(node, printPhrases(node.children, out));
  return { ...node };
}
function labelOf(node) {
  const label = node.data?.origin?.label;
  return label === void 0 || label === "" ? "" : `${label} `;
}

// src/text/quantities/numbers.ts
var FRENCH_SMALL = numbered(
  "zero un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize"
);
var FRENCH_TENS = {
  vingt: 20,
  trente: 30,
  quarante: 40,
  cinquante: 50,
  soixante: 60,
  septante: 70,
  huitante: 80,
  octante: 80,
  nonante: 90
};
var ENGLISH_SMALL = numbered(
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"
);
var ENGLISH_TENS = {
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90
};
var SCALES = [
  { words: /^(?:milliards?|billions?)$/, factor: 1e9 },
  { words: /^millions?$/, factor: 1e6 },
  { words: /^(?:mille|mil|thousand)$/, factor: 1e3 }
];
var NUMBER_WORDS = [
  ...[FRENCH_SMALL, FRENCH_TENS, ENGLISH_SMALL, ENGLISH_TENS].flatMap(Object.keys).filter((word) => word !== "un"),
  ...["cent", "cents", "mille", "hundred", "thousand", "million", "millions", "milliard", "milliards", "billion"]
];
function readNumberWords(words, from) {
  const first = words[from];
  if (first === void 0 || !FIRST.has(first)) return null;
  const french = readScaled(words, from, readFrenchHundreds);
  const english2 = readScaled(words, from, readEnglishHundreds);
  if (french === null || english2 === null) return french ?? english2;
  return french.next >= english2.next ? french : english2;
}
var FIRST = /* @__PURE__ */ new Set([...NUMBER_WORDS, "un", "une", "mil"]);
function readScaled(words, from, hundreds) {
  let total = 0;
  let next = from;
  for (const scale of SCALES) {
    const at = next === from ? from : afterLink(words, next);
    const head = hundreds(words, at);
    const here = head === null ? at : skipHyphen(words, head.next);
    if (!scale.words.test(words[here] ?? "")) continue;
    if (head === null && scale.factor !== 1e3) continue;
    if (head === null && next === from && words[here] === "thousand") continue;
    total += (head?.value ?? 1) * scale.factor;
    next = here + 1;
  }
  const rest = hundreds(words, next === from ? from : afterLink(words, next));
  if (rest !== null && (next === from || rest.value > 0)) return { value: total + rest.value, next: rest.next };
  return next === from ? null : { value: total, next };
}
function readFrenchHundreds(words, from) {
  const head = FRENCH_SMALL[words[from] ?? ""];
  const at = head !== void 0 && head >= 2 && head <= 9 ? skipHyphen(words, from + 1) : from;
  if (!/^cents?$/.test(words[at] ?? "")) return readFrenchTens(words, from);
  const value = at === from ? 100 : (head ?? 1) * 100;
  const rest = readFrenchTens(words, skipHyphen(words, at + 1));
  return rest === null || rest.value === 0 ? { value, next: at + 1 } : { value: value + rest.value, next: rest.next };
}
function readFrenchTens(words, from) {
  const word = words[from] ?? "";
  const second = skipHyphen(words, from + 1);
  if (word === "quatre" && /^vingts?$/.test(words[second] ?? "")) return addFrench(words, 80, second + 1, 19);
  const tens = FRENCH_TENS[word === "vingts" ? "vingt" : word];
  if (tens !== void 0) return addFrench(words, tens, from + 1, tens === 60 ? 19 : 9);
  const small = word === "une" ? 1 : FRENCH_SMALL[word];
  if (small === void 0) return null;
  return small === 10 ? addFrench(words, 10, from + 1, 9, 7) : { value: small, next: from + 1 };
}
function addFrench(words, tens, from, most, least = 1) {
  const hyphen = skipHyphen(words, from);
  const at = words[hyphen] === "et" ? skipHyphen(words, hyphen + 1) : hyphen;
  const linked = at !== hyphen;
  const units = frenchUnits(words, at);
  if (units === null || units.value > most || units.value < least) return { value: tens, next: from };
  if (linked && units.value % 10 !== 1) return { value: tens, next: from };
  return { value: tens + units.value, next: units.next };
}
function frenchUnits(words, from) {
  const word = words[from] === "une" ? "un" : words[from] ?? "";
  const small = FRENCH_SMALL[word];
  if (small === void 0) return null;
  return small === 10 ? addFrench(words, 10, from + 1, 9, 7) : { value: small, next: from + 1 };
}
function readEnglishHundreds(words, from) {
  const head = readEnglishTens(words, from);
  const at = head === null ? from : skipHyphen(words, head.next);
  if (head === null || head.value === 0 || words[at] !== "hundred") return head;
  const link = words[at + 1] === "and" ? at + 2 : at + 1;
  const rest = readEnglishTens(words, skipHyphen(words, link));
  const value = head.value * 100;
  return rest === null || rest.value === 0 ? { value, next: at + 1 } : { value: value + rest.value, next: rest.next };
}
function readEnglishTens(words, from) {
  const word = words[from] ?? "";
  const small = ENGLISH_SMALL[word];
  if (small !== void 0) return { value: small, next: from + 1 };
  const tens = ENGLISH_TENS[word];
  if (tens === void 0) return null;
  const at = skipHyphen(words, from + 1);
  const units = ENGLISH_SMALL[words[at] ?? ""];
  return units !== void 0 && units >= 1 && units <= 9 ? { value: tens + units, next: at + 1 } : { value: tens, next: from + 1 };
}
function skipHyphen(words, at) {
  return words[at] === "-" ? at + 1 : at;
}
function afterLink(words, at) {
  return words[at] === "and" ? at + 1 : skipHyphen(words, at);
}
function numbered(words) {
  return Object.fromEntries(words.split(" ").map((word, value) => [word, value]));
}

// src/text/quantities/reading.ts
function reading(fields) {
  return { ...fields, from: null, to: null };
}
function notQuantity(first, next) {
  return reading({ kind: null, min: 0, max: 0, unit: "", value: "", certain: true, first, next });
}
function printBounds({ min, max }, print = String) {
  if (min === max) return print(min);
  if (max === Infinity) return `${print(min)}/..`;
  return min === 0 ? `../${print(max)}` : `${print(min)}/${print(max)}`;
}
function rounded(value) {
  return Math.round(value * 1e4) / 1e4;
}
function scaled({ min, max }, factor) {
  return { min: rounded(min * factor), max: rounded(max * factor) };
}
function wordsBefore(scan, at, count) {
  return scan.forms.slice(Math.max(0, at - count), at).join(" ");
}
function wordsAfter(scan, at, count) {
  return scan.forms.slice(at, at + count).join(" ");
}
function singular(form) {
  if (form.length < 4) return form === "ans" ? "an" : form;
  if (form.endsWith("ies")) return `${form.slice(0, -3)}y`;
  const c = form.charAt(form.length - 1);
  if (c === "x") return form.endsWith("aux") && !form.endsWith("eaux") ? `${form.slice(0, -3)}al` : form.slice(0, -1);
  return c === "s" && !form.endsWith("ss") ? form.slice(0, -1) : form;
}

// src/text/quantities/identifiers.ts
var IDENTIFIERS = new Set(
  "article articles art sec sect annexe annexes annex appendix attachment exhibit chapitre chapter section sections paragraphe paragraph clause alinea titre title volume tome partie part \xA7 # n\xB0 no nos numero number version versions v rev revision iso iec rfc nist sp cmmi cmm python java php node angular oracle windows lot lots phase etape step stage palier sprint iteration increment jalon milestone release tranche poste niveau level tier classe class categorie category priorite priority option scenario cas visa page pages p pp figure fig tableau table feuillet slide ligne line question item tache task story rue avenue bp cs cedex tel fax telephone siret siren bis batiment salle room suite box form formulaire loi decret ordonnance reglement directive circulaire norme standard regulation act usc cfr far".split(" ")
);

// src/text/quantities/amounts.ts
var COLLECTIVES = {
  huitaine: 8,
  dizaine: 10,
  douzaine: 12,
  quinzaine: 15,
  vingtaine: 20,
  trentaine: 30,
  quarantaine: 40,
  cinquantaine: 50,
  soixantaine: 60,
  centaine: 100,
  millier: 1e3,
  dozen: 12
};
var PLURAL_COLLECTIVES = {
  ...Object.fromEntries(Object.entries(COLLECTIVES).map(([word, value]) => [`${word}s`, value])),
  tens: 10,
  hundreds: 100,
  thousands: 1e3,
  million: 1e6,
  millions: 1e6,
  milliards: 1e9,
  billions: 1e9,
  hundred: 100,
  thousand: 1e3
};
var ROUGH_WORDS = [
  ...Object.keys(COLLECTIVES),
  ...Object.keys(PLURAL_COLLECTIVES),
  ...["plusieurs", "several", "quelques", "couple", "demi"]
];
var GLUED_UNITS = /^(?:k|m|b|bn|md|mn|mm|mds|h|hrs?|j|jh|jrs?|an|ans|mois|sem|p|pp|pages?|etpt?|ftes?|min|s|keur|meur|eur|usd|euros?|ans?|months?|years?|days?|weeks?|users?|x|e|th)$/;
function readAmount(scan, at) {
  const low = readCore(scan, at);
  if (low === null) return null;
  const second = upperIndex(scan, low);
  if (second === null) return low;
  const high = readCore(scan, second, true);
  if (high === null || high.rough || low.rough) return low;
  const [min, max] = [Math.min(low.min, high.min), Math.max(low.max, high.max)];
  return { min, max, certain: low.certain && high.certain, first: at, next: high.next, article: false, rough: false };
}
function upperIndex(scan, low) {
  const word = scan.forms[low.next];
  const dashed = word === "-" || word === "\u2013" || word === "\u2014";
  if (dashed) return isDate(scan, low.next) ? null : low.next + 1;
  if (word === "a" || word === "to" || word === "ou" || word === "or") return low.next + 1;
  const opener = scan.forms[low.first - 1];
  const paired = word === "et" && opener === "entre" || word === "and" && opener === "between";
  return paired ? low.next + 1 : null;
}
function isDate(scan, hyphen) {
  return scan.forms[hyphen + 2] === "-" && scan.pieces[hyphen + 3]?.kind === "number";
}
function readCore(scan, at, inRange = false) {
  const piece = scan.pieces[at];
  if (piece === void 0) return null;
  if (piece.kind === "number") return inRange || standsFree(scan, at) ? readDigitCore(scan, at, piece.value) : null;
  if (piece.kind !== "word") return null;
  return readRough(scan, at) ?? readWordCore(scan, at);
}
function readDigitCore(scan, at, value) {
  const after = scan.pieces[at + 1];
  if (after?.glued === true && (after.kind === "word" || after.kind === "code") && !GLUED_UNITS.test(after.form)) {
    return null;
  }
  const open = scan.forms[at + 1] === "(";
  const words = open ? readNumberWords(scan.forms, at + 2) : null;
  const next = words !== null && scan.forms[words.next] === ")" ? words.next + 1 : at + 1;
  const said = next > at + 1 && words !== null ? words.value : value;
  return both(value, said, at, next, false);
}
function readWordCore(scan, at) {
  const form = scan.forms[at] ?? "";
  if (form === "cent" && scan.language === "en") return null;
  if (form === "a" || form === "an") return scan.language === "en" ? readArticle(scan, at) : null;
  const words = readNumberWords(scan.forms, at);
  if (words === null || followsIdentifier(scan, at)) return null;
  const article = words.value === 1 && words.next === at + 1;
  const digits = scan.pieces[words.next + 1];
  const bracketed = scan.forms[words.next] === "(" && digits?.kind === "number" && scan.forms[words.next + 2] === ")";
  if (!bracketed) return both(words.value, words.value, at, words.next, article);
  return both(words.value, digits.value, at, words.next + 3, false);
}
function readArticle(scan, at) {
  const scale = { hundred: 100, thousand: 1e3, million: 1e6, billion: 1e9 }[scan.forms[at + 1] ?? ""];
  if (scale !== void 0) return both(scale, scale, at, at + 2, false);
  return both(1, 1, at, at + 1, true);
}
function both(one, other, first, next, article) {
  const [min, max] = [Math.min(one, other), Math.max(one, other)];
  return { min, max, certain: min === max, first, next, article, rough: false };
}
function readRough(scan, at) {
  const form = scan.forms[at] ?? "";
  const vague2 = form === "plusieurs" || form === "several" || form === "quelques" || form === "few";
  if (vague2) return readVague(scan, at);
  const article = form === "une" || form === "un" || form === "a" || form === "one" || form === "des";
  const noun = article ? at + 1 : at;
  const word = scan.forms[noun] ?? "";
  if (word === "couple" && article) return roughly(2, 3, at, noun + 1);
  const one = COLLECTIVES[word];
  if (one !== void 0) return roughly(one, one, at, noun + 1);
  const bare2 = word === "million" || word === "hundred" || word === "thousand";
  const many = bare2 ? void 0 : PLURAL_COLLECTIVES[word];
  return many === void 0 ? null : manyOf(scan, many, at, noun + 1);
}
function manyOf(scan, many, at, next) {
  const linked = scan.forms[next] === "de" || scan.forms[next] === "of";
  const inner = linked ? PLURAL_COLLECTIVES[scan.forms[next + 1] ?? ""] : void 0;
  return inner === void 0 ? roughly(2 * many, Infinity, at, next) : roughly(2 * many * inner, Infinity, at, next + 2);
}
function readVague(scan, at) {
  const many = PLURAL_COLLECTIVES[scan.forms[at + 1] ?? ""];
  return many === void 0 ? roughly(2, Infinity, at, at + 1) : manyOf(scan, many, at, at + 2);
}
function roughly(min, max, first, next) {
  return { min, max, certain: false, first, next, article: false, rough: true };
}
function standsFree(scan, at) {
  const before = scan.pieces[at - 1];
  const joined2 = scan.pieces[at]?.glued === true && before?.glued === true && /^[-–./:_,]$/.test(before.form);
  return !joined2 && !followsIdentifier(scan, at);
}
function followsIdentifier(scan, at) {
  const before = scan.forms[at - 1] ?? "";
  if (before === ".") return IDENTIFIERS.has(scan.forms[at - 2] ?? "") && scan.pieces[at - 1]?.glued === true;
  return before === "\xB0" || IDENTIFIERS.has(before);
}
var AT_LEAST = /(?:^| )(?:(?:au|mini)?\s?(?:moins|minimum)(?: de| d'| of)?|pas moins de|minimum (?:of|de|d')|at least|(?:no|not) (?:fewer|less) than|plus d[e']|more than|superieure? a|greater than|exceeding|excede)$/;
var AT_MOST = /(?:^| )(?:jusqu' ?a|au (?:plus|maximum)(?: de)?|maximum(?: de| d'| of)?|maximal de|max|max \.|dans la limite de|plafonnee? a|up to|at most|(?:no|not) more than|pas plus de|(?:not|never|to) exceed|not exceeding|moins de|less than|fewer than|inferieure? a|depass\w+(?: pas)?)$/;
var NOT_LESS = /(?:pas moins de|(?:no|not) (?:fewer|less) than|au moins|at least)$/;
var NOT_MORE = /(?:(?:^| )n[e'] (?:[a-z]+ ){1,4}plus d[e']|pas plus d[e']|(?:no|not) more than|ne (?:\w+ )?(?:pas )?(?:\w+ )?exceder?a?)$/;
var ABOUT = /(?:^| )(?:environ|env|env \.|approximately|about|around|circa|roughly|some|quelque|quelques|pres de|nearly|almost|de l' ordre de|autour de|estimated at|~|≈)$/;
var AT_LEAST_AFTER = /^(?:\( )?(?:(?:au |a )?(?:minimum|mini)\b|au moins|ou plus|or more|at least|et plus|and above)/;
var AT_MOST_AFTER = /^(?:\( )?(?:(?:au |a )?maximum\b|maxi? |maxi?$|au plus(?! tard)|ou moins|or (?:less|fewer)|at most)/;
function boundsOf(scan, amount, next) {
  const before = wordsBefore(scan, amount.first, 7);
  const after = wordsAfter(scan, next, 3);
  const plus = scan.forms[amount.next] === "+" && scan.pieces[amount.next]?.glued === true;
  const certain = amount.certain && !ABOUT.test(before) && !/^environ\b/.test(after);
  if (NOT_MORE.test(before)) return { min: 0, max: amount.max, certain };
  if (plus || NOT_LESS.test(before)) return { min: amount.min, max: Infinity, certain };
  if (amount.min !== amount.max) return { min: amount.min, max: amount.max, certain };
  if (AT_MOST.test(before) || AT_MOST_AFTER.test(after)) return { min: 0, max: amount.max, certain };
  if (AT_LEAST.test(before) || AT_LEAST_AFTER.test(after)) return { min: amount.min, max: Infinity, certain };
  return { min: amount.min, max: amount.max, certain };
}

// src/text/quantities/calendar.ts
var MONTH_NAMES = [
  ["janvier", "janv", "january", "jan"],
  ["fevrier", "fevr", "fev", "february", "feb"],
  ["mars", "march", "mar"],
  ["avril", "avr", "april", "apr"],
  ["mai", "may"],
  ["juin", "june", "jun"],
  ["juillet", "juil", "july", "jul"],
  ["aout", "august", "aug"],
  ["septembre", "sept", "september", "sep"],
  ["octobre", "oct", "october"],
  ["novembre", "nov", "november"],
  ["decembre", "dec", "december"]
];
var MONTHS = new Map(
  MONTH_NAMES.flatMap((names, index) => names.map((name) => [name, index + 1]))
);
var SEASONS = {
  printemps: [3, 6],
  spring: [3, 6],
  ete: [6, 9],
  summer: [6, 9],
  automne: [9, 12],
  fall: [9, 12],
  autumn: [9, 12],
  hiver: [12, 12],
  winter: [12, 12],
  rentree: [9, 9]
};
var ORDINALS = {
  premier: 1,
  premiere: 1,
  first: 1,
  second: 2,
  seconde: 2,
  deuxieme: 2,
  troisieme: 3,
  third: 3,
  quatrieme: 4,
  fourth: 4,
  dernier: -1,
  last: -1
};
function isoDay(year, month, day) {
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return `${year}-${pad(month)}-${pad(Math.min(day, last))}`;
}
function pad(n) {
  return String(n).padStart(2, "0");
}
function isDay(day, month) {
  return Number.isInteger(day) && day >= 1 && day <= 31 && month >= 1 && month <= 12;
}
function isYear(form) {
  return form !== void 0 && /^(?:19[5-9]\d|20\d\d)$/.test(form);
}
function monthOf2(iso) {
  return Number(iso.slice(0, 4)) * 12 + Number(iso.slice(5, 7)) - 1;
}

// src/text/quantities/units.ts
var MONTHS2 = {
  year: 12,
  semester: 6,
  quarter: 3,
  month: 1,
  week: 12 / 52,
  day: 12 / 365.25,
  "working-day": 12 / 260,
  hour: 12 / 365.25 / 24,
  minute: 12 / 365.25 / 24 / 60
};
var NAMES = {
  moi: "month",
  month: "month",
  an: "year",
  annee: "year",
  year: "year",
  yr: "year",
  yrs: "year",
  semaine: "week",
  sem: "week",
  week: "week",
  wk: "week",
  wks: "week",
  jour: "day",
  journee: "day",
  jrs: "day",
  day: "day",
  j: "day",
  heure: "hour",
  hour: "hour",
  h: "hour",
  hr: "hour",
  hrs: "hour",
  minute: "minute",
  min: "minute",
  mn: "minute",
  trimestre: "quarter",
  quarter: "quarter",
  semestre: "semester",
  semester: "semester"
};
var WORKING_AFTER = /^(?:ouvre|ouvree|ouvrable)s?$/;
var CALENDAR_AFTER = /^(?:calendaire|franc|calendar|consecutif)s?$/;
var WORKING_BEFORE = /^(?:working|business|work)$/;
var ADJECTIVES = new Set(
  "prochain prochains prochaine prochaines premier premiers premiere premieres dernier derniers derniere dernieres longs longues bons bonnes petits petites grandes pleines entieres calendar working business work consecutive additional full further more next first last past previous initial upcoming coming successive whole long short fiscal project contract".split(" ")
);
function readTimeUnit(scan, at) {
  let here = scan.forms[at] === "-" ? at + 1 : at;
  let working = false;
  for (let skipped = 0; skipped < 2 && ADJECTIVES.has(scan.forms[here] ?? ""); skipped++) {
    working ||= WORKING_BEFORE.test(scan.forms[here] ?? "");
    here += scan.forms[here + 1] === "-" ? 2 : 1;
  }
  const word = (scan.forms[here] ?? "").replace(/'$/, "");
  const name = NAMES[singular(word)];
  if (name === void 0) return null;
  return withQualifier(scan, name, here + (scan.forms[here + 1] === "." && word === "sem" ? 2 : 1), working);
}
function withQualifier(scan, name, next, working) {
  const qualifier = scan.forms[next] ?? "";
  const ouvre = WORKING_AFTER.test(qualifier);
  const unit = name === "day" && (working || ouvre) ? "working-day" : name;
  const after = ouvre || CALENDAR_AFTER.test(qualifier) ? next + 1 : next;
  return { unit, months: MONTHS2[unit], next: after };
}
function monthsIn(unit) {
  return MONTHS2[unit];
}
function printLength(unit, count) {
  if (unit === "year" || unit === "quarter" || unit === "semester") return `P${tidy(count * MONTHS2[unit])}M`;
  if (unit === "month") return `P${tidy(count)}M`;
  if (unit === "week") return `P${tidy(count)}W`;
  if (unit === "hour") return `PT${tidy(count)}H`;
  if (unit === "minute") return `PT${tidy(count)}M`;
  return `P${tidy(count)}D`;
}
function tidy(count) {
  return Math.round(count * 100) / 100;
}

// src/text/quantities/cells.ts
var TIME_HEADERS = [
  [/\b(?:mois|months?)\b/, "month"],
  [/\b(?:semaines?|weeks?)\b/, "week"],
  [/\b(?:jours? ouvres?|working days?|business days?)\b/, "working-day"],
  [/\b(?:jours?|days?)\b/, "day"],
  [/\b(?:ans?|annees|years)\b/, "year"]
];
function readCell(scan) {
  const amount = scan.header === "" ? null : readAmount(scan, 0);
  if (amount === null || amount.article || amount.next !== scan.pieces.length) return null;
  const { min, max, certain, first, next } = amount;
  const timed = timeOf(scan.header);
  if (timed !== null) {
    const value2 = printBounds(amount, (count) => printLength(timed.unit, count));
    const months = scaled({ min, max }, monthsIn(timed.unit));
    return reading({ kind: "duration", ...months, unit: timed.unit, value: value2, certain: certain && timed.said, first, next });
  }
  const counted = countedBy(scan.header);
  if (counted === null) return null;
  const [kind, unit] = counted;
  const value = kind === "money" ? `${unit} ${printBounds(amount)}` : printBounds(amount);
  return reading({ kind, min, max, unit, value, certain, first, next });
}
function timeOf(header) {
  const found = TIME_HEADERS.find(([pattern]) => pattern.test(header));
  if (found !== void 0) return /homme|person|prix|cout|price|cost|€|\bpar\b|\bper\b|date/.test(header) ? null : { unit: found[1], said: true };
  return /\b(?:delais?|durees?|duration|lead time)\b/.test(header) ? { unit: "month", said: false } : null;
}
function countedBy(header) {
  if (/€|\beur(?:os?)?\b/.test(header)) return ["money", "EUR"];
  if (/\$|\busd\b/.test(header)) return ["money", "USD"];
  if (/\bpages?\b/.test(header)) return ["pages", "page"];
  if (/\b(?:etpt?|ftes?)\b/.test(header)) return ["people", "fte"];
  if (/\b(?:jh|jours?[ /-]hommes?|person[ -]days?)\b/.test(header)) return ["effort", "person-day"];
  if (/\b(?:utilisateurs|usagers|users)\b/.test(header)) return ["population", "user"];
  return /%|\bpourcentage|percent/.test(header) ? ["ratio", "%"] : null;
}

// src/text/quantities/nouns.ts
var LEXICON = {
  population: `
user: utilisateur, utilisatrice, usager, usagere, user, internaute, end user, utilisateur final
citizen: citoyen, administre, citizen
resident: habitant, resident
beneficiary: beneficiaire, allocataire, ayant droit, beneficiary, recipient
account: compte, account, compte utilisateur
connection: connexion, connection
session: session, session utilisateur
agent: agent, agent public, fonctionnaire, civil servant
employee: salarie, collaborateur, employee, staff, staff member, personnel
person: personne, people, person, individual, particulier
student: eleve, etudiant, student, pupil, apprenant, learner
patient: patient
customer: client, abonne, customer, subscriber, client final
visitor: visiteur, visiteur unique, visitor
taxpayer: contribuable, taxpayer
insured: assure
claimant: demandeur, claimant, applicant, demandeur d'emploi
household: foyer, menage, household
respondent: repondant, respondent, participant
member: adherent, inscrit, licencie
business: entreprise, societe, business
youth: jeune, enfant, child
device: terminal, device`,
  people: `
fte: etp, etpt, fte, equivalent temps plein, full time equivalent, full-time equivalent
developer: developpeur, developpeuse, developer, programmer, programmeur
tester: testeur, testeuse, tester
consultant: consultant, consultante, contractor
engineer: ingenieur, engineer
architect: architecte, architect
designer: designer, ergonome, graphiste
analyst: analyste, analyst
expert: expert, experte
project-manager: chef de projet, cheffe de projet, directeur de projet, project manager
worker: intervenant, intervenante, profil, ressource, resource, technicien, technician, worker
team-member: membre, team member, equipier`,
  pages: `
page: page, feuillet, pp, p, page a4, a4 page`,
  count: `
module: module, sous-module, brique, composant, component, sous module
requirement: exigence, requirement, specification
rule: regle de gestion, regle metier, regle, business rule
criterion: critere, criterion, criteria
screen: ecran, screen, maquette, mockup, wireframe
interface: interface, flux, webservice, web service, interconnexion, connecteur, connector, api, integration
feature: fonctionnalite, fonction, feature, function, functionality, capability
story: user story, recit utilisateur, recit d'usage, story
use-case: cas d'usage, cas d'utilisation, use case
test-case: cas de test, test case, scenario de test, test script
process: processus, procedure, process, demarche, workflow
site: site, location
office: agence, guichet, office
state: etat, state, county
department: departement, department, region, academie, prefecture, commune, municipality, collectivite
organisation: direction, administration, ministere, organisme, partenaire, agency, organization, organisation, entity, acteur, actor, stakeholder
office-program: program office
application: application, logiciel, software, system, systeme
server: serveur, server, machine virtuelle, virtual machine
database: base de donnees, database
environment: environnement, environment
workstation: poste de travail, poste, workstation, laptop
document: document, piece, dossier de specification
deliverable: livrable, deliverable, fourniture
annex: annexe, annex, appendix, attachment
report: rapport, compte rendu, report
table: tableau, dashboard, tableau de bord
line: ligne, line, row
field: champ, field, data element
form: formulaire, form, template, gabarit
indicator: indicator, indicateur, kpi
phase: phase, etape, step, stage
milestone: jalon, milestone
lot: lot, work package, workstream
tranche: tranche, palier
increment: increment, release, livraison, version, mise en production, deployment, deploiement, mep, iteration, sprint
level: niveau, level, tier
cycle: cycle, round, aller-retour, aller retour
workshop: atelier, workshop, groupe de travail
meeting: reunion, comite, meeting, seance
interview: entretien, interview
training: formation, training session, session de formation
need: besoin, need
problem: probleme, problem
point: point, story point
ticket: ticket, demande, incident, request
file: dossier, file, record, fiche, case
defect: anomalie, defect, bug
contract: marche, contrat, contract, bon de commande, task order
option: reconduction, option
job: metier, role, profil utilisateur
team: equipe, team, squad
language: langue, language
payment: paiement, payment, versement, echeance
reference: reference
risk: risque, risk
control: controle, control
question: question
sample: exemplaire, copy
service: service, teleservice, service en ligne, demarche en ligne
project: projet, project
objective: objectif, objective, goal
priority: priorite, priority
theme: thematique, theme, epic, epopee`
};
var ENTRIES = entriesOf();
function entriesOf() {
  const entries = /* @__PURE__ */ new Map();
  for (const [kind, lines] of Object.entries(LEXICON)) {
    for (const line of lines.trim().split("\n")) {
      const [unit = "", nouns = ""] = line.split(": ");
      for (const noun of nouns.split(", ")) addEntry(entries, { words: wordsOf(noun), kind, unit });
    }
  }
  for (const list of entries.values()) list.sort((a, b) => b.words.length - a.words.length);
  return entries;
}
function wordsOf(noun) {
  return (noun.match(/[a-z\d]+'?|-/g) ?? []).map(singular);
}
function addEntry(entries, entry) {
  const key = entry.words[0] ?? "";
  entries.set(key, [...entries.get(key) ?? [], entry]);
}
var SIMULTANEOUS = /^(?:simultane|concurrent|simultaneous)(?:e|s|es)?$/;
function readNoun(scan, at) {
  const form = scan.forms[at];
  if (form === void 0) return null;
  if (SIMULTANEOUS.test(form)) return simultaneous(readNoun(scan, at + 1));
  const entry = ENTRIES.get(singular(form))?.find(
    ({ words }) => words.every((word, k) => singular(scan.forms[at + k] ?? "") === word)
  );
  if (entry === void 0) return null;
  const next = at + entry.words.length;
  const noun = { kind: entry.kind, unit: entry.unit, next };
  return SIMULTANEOUS.test(scan.forms[next] ?? "") ? simultaneous({ ...noun, next: next + 1 }) : noun;
}
function simultaneous(noun) {
  return noun === null || noun.kind !== "population" ? null : { ...noun, unit: `simultaneous-${noun.unit}` };
}

// src/text/quantities/scales.ts
var WORDS = {
  million: 1e6,
  millions: 1e6,
  milliard: 1e9,
  milliards: 1e9,
  billion: 1e9,
  billions: 1e9,
  mille: 1e3,
  thousand: 1e3,
  millier: 1e3,
  milliers: 1e3
};
var LETTERS = {
  k: 1e3,
  m: 1e6,
  mn: 1e6,
  mm: 1e6,
  mio: 1e6,
  md: 1e9,
  mds: 1e9,
  bn: 1e9,
  b: 1e9
};
function readScale(scan, at) {
  const form = scan.forms[at] ?? "";
  const word = WORDS[form];
  if (word !== void 0) return { factor: word, next: at + 1 };
  const letter = LETTERS[form];
  const piece = scan.pieces[at];
  if (letter === void 0 || piece === void 0) return null;
  const written = scan.text.slice(piece.start, piece.end);
  const small = written === "m" && !piece.glued && !/^[€$£]$/.test(scan.forms[at + 1] ?? "");
  return small ? null : { factor: letter, next: at + 1 };
}

// src/text/quantities/counts.ts
var BEFORE_NOUN = /^(?:premiers?|premieres?|principaux|principales?|nouveaux|nouvelles?|autres?|grands?|grandes?|futurs?|futures?|differents?|differentes?|seuls?|seules?|eventuels?|prochains?|prochaines?|petits?|petites?)$/;
var TOOL_WORD = /^(?:a|an|the|of|to|in|on|at|by|for|from|with|and|or|but|if|as|is|are|was|were|be|been|will|shall|must|may|can|should|has|have|had|not|no|all|any|each|every|per|this|that|these|those|it|its|their|our|which|who|when|where|than|then|after|before|within|until|during|under|over|into|through|percent|months?|years?|days?|weeks?|hours?|minutes?|quarters?|via|plus|times?|million|thousand|hundred|dollars?|euros?|de|du|des|le|la|les|et|ou|pour|par|sur|dans|en|au|aux|est|sont|m|k|h|j|\w+')$/;
function readCount(scan, amount) {
  const vague2 = amount.rough && amount.min < 8;
  if (vague2 || amount.article && !isPlainOne(scan, amount)) return null;
  const scale = readScale(scan, amount.next);
  const at = skipLink(scan, scale?.next ?? amount.next, scale !== null || amount.rough);
  const noun = nounAfter(scan, at, amount);
  if (noun === null || isHeadingNumber(scan, amount) || isLabel(scan, amount, scale, noun)) return null;
  return countOf(scan, amount, scale, inTeam(scan, amount, noun));
}
function isPlainOne(scan, amount) {
  return scan.forms[amount.first] === "one" && scan.forms[amount.next] === "-";
}
function countOf(scan, amount, scale, noun) {
  const rate = readPerSecond(scan, noun);
  if (rate !== null) return rateOf(scan, amount, scale, rate);
  const bounds = boundsOf(scan, amount, noun.next);
  const total = scaled(bounds, scale?.factor ?? 1);
  const kind = noun.kind;
  const value = printBounds(total);
  return reading({ kind, ...total, unit: noun.unit, value, certain: bounds.certain, first: amount.first, next: noun.next });
}
function skipLink(scan, at, linked) {
  if (scan.forms[at] === "-") return at + 1;
  const link = scan.forms[at];
  return linked && (link === "de" || link === "d'" || link === "of") ? at + 1 : at;
}
function nounAfter(scan, from, amount) {
  const direct = readNoun(scan, from);
  if (direct !== null) return isMeasureLetter(scan, from) ? null : direct;
  const year = amount.next === amount.first + 1 && isYear(scan.forms[amount.first]);
  for (let at = from; at < from + 3 && !year; at++) {
    const word = scan.forms[at] ?? "";
    const adjective = BEFORE_NOUN.test(word) || scan.language === "en" && isWord(scan, at) && !TOOL_WORD.test(word);
    if (!adjective && word !== "-") return null;
    const noun = readNoun(scan, at + 1);
    if (noun !== null) return noun;
  }
  return null;
}
function isWord(scan, at) {
  return scan.pieces[at]?.kind === "word";
}
function isMeasureLetter(scan, at) {
  const word = scan.forms[at];
  if (word !== "p" && word !== "pp") return false;
  const piece = scan.pieces[at];
  const capital = piece !== void 0 && scan.text.charAt(piece.start) === "P";
  return capital || scan.forms[at + 1] !== "." && piece?.glued !== true;
}
function isHeadingNumber(scan, amount) {
  const piece = scan.pieces[amount.first];
  if (piece?.kind !== "number" || piece.start !== 0 || amount.next !== amount.first + 1) return false;
  const next = scan.pieces[amount.next];
  if (next === void 0) return false;
  const capital = new RegExp("^\\p{Lu}\\p{Ll}", "u").test(scan.text.slice(next.start, next.start + 2));
  return capital && (/[.,]/.test(piece.form) || piece.value < 30);
}
var INVARIABLE = /^(?:people|staff|personnel|children|criteria|etpt?|fte|pp?|bug|flux|api|kpi)$/;
function isLabel(scan, amount, scale, noun) {
  if (amount.rough || scale !== null || noun.unit === "fte") return false;
  const piece = scan.pieces[amount.first];
  const decimal = piece?.kind === "number" && /[.,]\d{1,2}$/.test(piece.form);
  if (decimal || !Number.isInteger(amount.min)) return true;
  const words = scan.forms.slice(amount.next, noun.next);
  const plural = words.some((word) => /[sx]$/.test(word) || INVARIABLE.test(word));
  return amount.max >= 2 && !plural && words[0] !== "-";
}
function inTeam(scan, amount, noun) {
  if (noun.unit !== "person" && noun.unit !== "agent" && noun.unit !== "employee") return noun;
  const near = `${wordsBefore(scan, amount.first, 6)} ${wordsAfter(scan, noun.next, 2)}`;
  const team = /\b(?:equipe|equipes|team|teams|plateau|squad|staffing)\b/.test(near) && amount.max < 500;
  return team ? { ...noun, kind: "people" } : noun;
}
function readTeamSize(scan, amount) {
  if (amount.article || amount.min < 2 || amount.max >= 500) return null;
  if (!/(?:equipe|team) (?:de|of)(?: \w+){0,2}$/.test(wordsBefore(scan, amount.first, 4))) return null;
  const after = scan.pieces[amount.next];
  if (after !== void 0 && after.kind === "word" && !/^(?:a|est|sera|is|will|shall|et|and|for|pour|dans|in|sur|on|qui|who|that)$/.test(after.form)) return null;
  if (after !== void 0 && /^[%€$£]$/.test(after.form)) return null;
  const bounds = boundsOf(scan, amount, amount.next);
  return reading({ kind: "people", ...bounds, unit: "person", value: printBounds(bounds), first: amount.first, next: amount.next });
}
var SECONDS = { s: 1, sec: 1, second: 1, seconde: 1, minute: 60, min: 60, hour: 3600, heure: 3600 };
function readPerSecond(scan, noun) {
  return perSecond(scan, noun.unit, noun.next);
}
function perSecond(scan, unit, at) {
  if (!/^(?:par|per|\/|a)$/.test(scan.forms[at] ?? "")) return null;
  const word = scan.forms[at + 1] ?? "";
  const seconds = SECONDS[word] ?? SECONDS[word.replace(/s$/, "")];
  return seconds === void 0 ? null : { unit, factor: 1 / seconds, next: at + 2 };
}
var CALLS = /^(?:requetes?|requests?|req|reqs|transactions?|hits?|appels?|calls?|messages?|operations?)$/;
function readCallRate(scan, amount) {
  const scale = readScale(scan, amount.next);
  const at = skipLink(scan, scale?.next ?? amount.next, scale !== null || amount.rough);
  const word = scan.forms[at] ?? "";
  if (word === "rps" || word === "tps") {
    return rateOf(scan, amount, scale, { unit: word === "rps" ? "request" : "transaction", factor: 1, next: at + 1 });
  }
  if (!CALLS.test(word)) return null;
  const rate = perSecond(scan, word.startsWith("trans") ? "transaction" : "request", at + 1);
  return rate === null ? null : rateOf(scan, amount, scale, rate);
}
function rateOf(scan, amount, scale, rate) {
  const bounds = boundsOf(scan, amount, rate.next);
  const total = scaled(bounds, (scale?.factor ?? 1) * rate.factor);
  return reading({ kind: "rate", ...total, unit: rate.unit, value: `${printBounds(total)}/s`, certain: bounds.certain, first: amount.first, next: rate.next });
}
var LARGE = 1e6;
function readBareNumber(scan, amount) {
  const scale = readScale(scan, amount.next);
  const digits = scan.pieces[amount.first];
  if (scale === null && digits?.kind === "number" && !/[ ,.']/.test(digits.form)) return null;
  const collective = amount.rough && amount.min >= 10 && amount.min !== 15;
  if (amount.article || !collective && (scale?.factor ?? 1) * amount.min < LARGE) return null;
  const next = scale?.next ?? amount.next;
  const bounds = boundsOf(scan, amount, next);
  const total = scaled(bounds, scale?.factor ?? 1);
  return reading({ kind: "count", ...total, unit: "number", value: printBounds(total), certain: bounds.certain, first: amount.first, next });
}

// src/text/quantities/periods.ts
function readPeriod(scan, at) {
  const piece = scan.pieces[at];
  if (piece === void 0) return null;
  if (piece.kind === "number" || piece.kind === "ordinal") return readFromNumber(scan, at);
  if (piece.kind === "code") return readQuarterCode(scan, at) ?? readFiscalCode(scan, at) ?? readDotted(scan, at);
  return readFromWord(scan, at);
}
function readFromNumber(scan, at) {
  return readSlashed(scan, at) ?? readDayMonth(scan, at) ?? readOrdinalQuarter(scan, at) ?? readHalfCode(scan, at) ?? readBareYear(scan, at);
}
function readFromWord(scan, at) {
  const form = scan.forms[at] ?? "";
  if (MONTHS.has(form)) return readMonth(scan, at);
  return readPart(scan, at) ?? readSeason(scan, at) ?? readOrdinalQuarter(scan, at) ?? readNamedYear(scan, at);
}
function readSlashed(scan, at) {
  const mark = scan.forms[at + 1];
  const parts = [scan.forms[at], scan.forms[at + 2], scan.forms[at + 4]].map((form) => form ?? "");
  const joined2 = (mark === "/" || mark === "-") && scan.forms[at + 3] === mark && scan.pieces[at + 3]?.glued === true;
  if (!joined2 || !parts.every((part2) => /^\d{1,4}$/.test(part2))) return null;
  if (isYear(parts[0])) return dayOf(scan, parts[2], parts[1], parts[0], at, at + 5);
  const padded = mark === "/" && parts.every((part2) => part2.length === 2);
  const year = isYear(parts[2]) ? parts[2] : padded ? `20${parts[2]}` : "";
  return dayOf(scan, parts[0], parts[1], year, at, at + 5);
}
function readDotted(scan, at) {
  const parts = (scan.forms[at] ?? "").split(".");
  if (parts.length !== 3) return null;
  const dated = /^(?:le|au|du|avant|des)$/.test(scan.forms[at - 1] ?? "");
  const year = isYear(parts[2]) ? parts[2] : dated && /^\d\d$/.test(parts[2] ?? "") ? `20${parts[2]}` : "";
  return dayOf(scan, parts[0], parts[1], year, at, at + 1);
}
function dayOf(scan, first, second, year, at, next) {
  if (!isYear(year)) return null;
  const [one, two] = [Number(first), Number(second)];
  const iso = isYear(scan.forms[at]);
  const monthFirst = !iso && scan.language === "en" && one <= 12;
  const [day, month] = monthFirst ? [two, one] : [one, two];
  if (isDay(day, month)) {
    const certain = iso || scan.language === "fr" || day > 12 || day === month;
    return { ...dayPeriod(Number(year), month, day, at, next), certain };
  }
  return isDay(month, day) ? dayPeriod(Number(year), day, month, at, next) : null;
}
function readDayMonth(scan, at) {
  const day = scan.pieces[at]?.value ?? 0;
  const link = scan.forms[at + 1] === "of" || scan.forms[at + 1] === "-" ? at + 2 : at + 1;
  const month = MONTHS.get(scan.forms[link] ?? "");
  if (month === void 0 || !isDay(day, month)) return null;
  const year = yearAt(scan, afterDot(scan, link + 1));
  return dayPeriod(year?.year ?? null, month, day, at, year?.next ?? link + 1);
}
function readMonth(scan, at) {
  const month = MONTHS.get(scan.forms[at] ?? "") ?? 1;
  const after = afterDot(scan, at + 1);
  const here = scan.forms[after] === "of" || scan.forms[after] === "-" || scan.forms[after] === "/" ? after + 1 : after;
  const year = yearAt(scan, here);
  if (year !== null) return period("month", year.year, [month, month], at, year.next);
  const piece = scan.pieces[after];
  const english2 = scan.language === "en" && piece !== void 0 && (piece.kind === "number" || piece.kind === "ordinal");
  if (english2 && isDay(piece.value, month)) {
    const later = yearAt(scan, scan.forms[after + 1] === "," ? after + 2 : after + 1);
    return dayPeriod(later?.year ?? null, month, piece.value, at, later?.next ?? after + 1);
  }
  return period("month", null, [month, month], at, at + 1);
}
function readQuarterCode(scan, at) {
  const found = /^([qtsh])([1-4])(?:fy(\d\d))?$/.exec(scan.forms[at] ?? "");
  const half = found?.[1] === "s" || found?.[1] === "h";
  const number = Number(found?.[2]);
  if (found === null || half && number > 2) return null;
  const link = /^(?:of|de|\/|-|')$/.test(scan.forms[at + 1] ?? "") ? at + 2 : at + 1;
  const year = found[3] === void 0 ? yearAt(scan, link) : { year: 2e3 + Number(found[3]), next: at + 1 };
  return part(half ? "semester" : "quarter", year?.year ?? null, number, at, year?.next ?? at + 1);
}
function readHalfCode(scan, at) {
  const half = scan.forms[at];
  const code = scan.forms[at + 1] ?? "";
  if (half !== "1" && half !== "2" || scan.pieces[at + 1]?.glued !== true) return null;
  const glued = /^h(?:20)?(\d\d)$/.exec(code)?.[1];
  if (glued !== void 0 && scan.language === "en") return part("semester", 2e3 + Number(glued), Number(half), at, at + 2);
  const year = code === "h" ? yearAt(scan, at + 2) : null;
  return year === null ? null : part("semester", year.year, Number(half), at, year.next);
}
function readOrdinalQuarter(scan, at) {
  const piece = scan.pieces[at];
  const rank = piece?.kind === "ordinal" ? piece.value : ORDINALS[piece?.form ?? ""];
  const noun = /^(trimestre|quarter|semestre|semester|half)$/.exec(scan.forms[at + 1] ?? "")?.[1];
  if (rank === void 0 || noun === void 0) return null;
  const quarter = noun === "trimestre" || noun === "quarter";
  const number = rank === -1 ? quarter ? 4 : 2 : rank;
  if (number < 1 || number > (quarter ? 4 : 2)) return null;
  const year = linkedYear(scan, at + 2);
  return part(quarter ? "quarter" : "semester", year?.year ?? null, number, at, year?.next ?? at + 2);
}
function readFiscalCode(scan, at) {
  const digits = /^(?:fy|cy)(20\d\d|\d\d)$/.exec(scan.forms[at] ?? "")?.[1];
  return digits === void 0 ? null : period("year", Number(digits.slice(-2)) + 2e3, [1, 12], at, at + 1);
}
function readNamedYear(scan, at) {
  const form = scan.forms[at];
  if (form === "fiscal" || form === "calendar") {
    const year2 = scan.forms[at + 1] === "year" ? yearAt(scan, at + 2) : null;
    return year2 === null ? null : period("year", year2.year, [1, 12], at, year2.next);
  }
  if (form !== "fy" && form !== "cy" && form !== "exercice" && form !== "annee") return null;
  const here = /^(?:civile|budgetaire|-|')$/.test(scan.forms[at + 1] ?? "") ? at + 2 : at + 1;
  const short = form === "fy" || form === "cy" ? scan.forms[here] : void 0;
  if (short !== void 0 && /^\d\d$/.test(short)) return period("year", 2e3 + Number(short), [1, 12], at, here + 1);
  const year = yearAt(scan, here);
  return year === null ? null : period("year", year.year, [1, 12], at, year.next);
}
var PARTS = {
  fin: "end",
  end: "end",
  late: "end",
  debut: "start",
  beginning: "start",
  early: "start",
  start: "start",
  mi: "middle",
  mid: "middle",
  middle: "middle",
  milieu: "middle"
};
function readPart(scan, at) {
  const form = scan.forms[at] ?? "";
  const said = PARTS[form];
  const whole = form === "courant" || form === "horizon";
  if (said === void 0 && !whole) return null;
  let here = at + 1;
  for (let skipped = 0; skipped < 3 && /^(?:de|du|d'|l'|la|of|the|-)$/.test(scan.forms[here] ?? ""); skipped++) here++;
  if (/^(?:annee|year|calendar)$/.test(scan.forms[here] ?? "") && isYear(scan.forms[here + 1])) here++;
  if (/^(?:courant|horizon)$/.test(scan.forms[here] ?? "") || PARTS[scan.forms[here] ?? ""] !== void 0) return null;
  const inner = readPeriod(scan, here);
  if (inner === null || inner.unit === "day" || inner.year === null && inner.unit !== "month") return null;
  const certain = inner.certain && form !== "horizon";
  return { ...inner, months: partOf(inner, said ?? null), part: said ?? null, bare: false, certain, first: at };
}
function partOf({ unit, months }, said) {
  if (unit !== "year" || said === null) return months;
  if (said === "start") return [1, 4];
  return said === "middle" ? [5, 8] : [9, 12];
}
function readSeason(scan, at) {
  const months = SEASONS[scan.forms[at] ?? ""];
  const year = months === void 0 ? null : linkedYear(scan, at + 1);
  return months === void 0 || year === null ? null : period("quarter", year.year, months, at, year.next);
}
function readBareYear(scan, at) {
  if (!isYear(scan.forms[at])) return null;
  const year = Number(scan.forms[at]);
  const link = scan.forms[at + 1] === "-" ? at + 2 : at + 1;
  const quarter = /^[qt]([1-4])$/.exec(scan.forms[link] ?? "")?.[1];
  if (quarter !== void 0) return part("quarter", year, Number(quarter), at, link + 1);
  return { ...period("year", year, [1, 12], at, at + 1), bare: true };
}
function part(unit, year, number, first, next) {
  const size = unit === "quarter" ? 3 : 6;
  return period(unit, year, [(number - 1) * size + 1, number * size], first, next);
}
function dayPeriod(year, month, day, first, next) {
  return { ...period("day", year, [month, month], first, next), day };
}
function period(unit, year, months, first, next) {
  return { unit, year, months, day: null, part: null, bare: false, certain: true, first, next };
}
function yearAt(scan, at) {
  return isYear(scan.forms[at]) ? { year: Number(scan.forms[at]), next: at + 1 } : null;
}
function linkedYear(scan, at) {
  let here = at;
  for (let skipped = 0; skipped < 3 && /^(?:de|l'|of|the|-|\/)$/.test(scan.forms[here] ?? ""); skipped++) here++;
  const direct = yearAt(scan, here);
  if (direct !== null) return direct;
  const named = readNamedYear(scan, here) ?? readFiscalCode(scan, here);
  return named === null || named.year === null ? null : { year: named.year, next: named.next };
}
function afterDot(scan, at) {
  return scan.forms[at] === "." && scan.pieces[at]?.glued === true ? at + 1 : at;
}
function daysOf({ year, months, day }) {
  if (year === null) return null;
  if (day !== null) return [isoDay(year, months[0], day), isoDay(year, months[0], day)];
  return [isoDay(year, months[0], 1), isoDay(year, months[1], 31)];
}
function printPeriod(period2) {
  const { unit, year, months, day } = period2;
  const head = year === null ? "-" : String(year);
  if (day !== null) return year === null ? `--${pad(months[0])}-${pad(day)}` : isoDay(year, months[0], day);
  if (period2.part === "end" && year !== null) return isoDay(year, months[1], 31);
  if (unit === "year" && period2.part === null) return head;
  if (unit === "quarter" && months[1] % 3 === 0 && months[1] - months[0] === 2) return `${head}-Q${months[1] / 3}`;
  return unit === "semester" ? `${head}-H${months[1] / 6}` : `${head}-${pad(months[1])}`;
}

// src/text/quantities/dates.ts
var YEAR_CUE = /(?:^| )(?:d' ici(?: a)?|ici|avant|en|horizon|courant|by|before|through|until|till|in|since|depuis|from|des|apres|after|during|partir de|jusqu' en|jusqu' a|jusqu' a fin|fy|au cours de)$/;
var MONTH_CUE = /(?:^| )(?:d' ici(?: a| fin)?|avant|by|before|fin|no later than|au plus tard (?:en|fin))$/;
var TO_CONNECTORS = /* @__PURE__ */ new Set(["a", "au", "to", "through", "thru", "until", "-", "\u2013", "\u2014", "et", "and", "jusqu'", "/", "\u2192"]);
var LONGEST_RANGE_YEARS = 40;
function readDate(scan, at) {
  const first = readPeriod(scan, at);
  if (first === null) return readFiscalStep(scan, at) ?? readCalendarWeek(scan, at);
  const range2 = readRange(scan, first);
  if (range2 !== null) return range2;
  return isAllowed(scan, first) ? dateOf(first) : null;
}
function isAllowed(scan, period2) {
  const before = wordsBefore(scan, period2.first, 3);
  if (period2.bare) return YEAR_CUE.test(before) && scan.forms[period2.next] !== "-";
  if (period2.year !== null || period2.day !== null) return true;
  return period2.unit === "month" && (period2.part !== null || MONTH_CUE.test(before));
}
function dateOf(period2) {
  const days = daysOf(period2);
  const other = period2.certain ? null : swapped(period2);
  const from = other === null ? days?.[0] ?? null : earliest(days?.[0], other);
  const to = other === null ? days?.[1] ?? null : latest(days?.[1], other);
  const { unit, certain, first, next } = period2;
  const min = from === null ? 0 : monthOf2(from);
  const max = to === null ? 0 : monthOf2(to);
  return { kind: "date", min, max, unit, value: printPeriod(period2), from, to, certain, first, next };
}
function swapped(period2) {
  const { day, months } = period2;
  if (day === null || day > 12) return null;
  return daysOf({ ...period2, day: months[0], months: [day, day] })?.[0] ?? null;
}
function earliest(one, other) {
  return one !== void 0 && one < other ? one : other;
}
function latest(one, other) {
  return one !== void 0 && one > other ? one : other;
}
function readRange(scan, first) {
  const word = scan.forms[first.next] ?? "";
  if (!TO_CONNECTORS.has(word)) return null;
  if ((word === "et" || word === "and") && !/^(?:entre|between)$/.test(scan.forms[first.first - 1] ?? "")) return null;
  if (word === "/" && !(first.bare && scan.pieces[first.next]?.glued === true)) return null;
  const at = skipOpeners(scan, first.next + 1);
  const last = readPeriod(scan, at) ?? shortYear(scan, first, at);
  if (last === null || last.year === null) return null;
  return rangeOf({ ...first, year: first.year ?? last.year }, last);
}
function skipOpeners(scan, from) {
  let at = from;
  for (let skipped = 0; skipped < 3 && /^(?:au|en|a|fin|the|end|of|le|la)$/.test(scan.forms[at] ?? ""); skipped++) {
    if (readPeriod(scan, at) !== null) return at;
    at++;
  }
  return at;
}
function shortYear(scan, first, at) {
  const digits = scan.forms[at] ?? "";
  if (!first.bare || first.year === null || !/^\d\d$/.test(digits) || Number(digits) <= 12) return null;
  if (scan.forms[first.next] !== "-" && scan.forms[first.next] !== "/") return null;
  return { ...first, year: first.year - first.year % 100 + Number(digits), first: at, next: at + 1 };
}
function rangeOf(first, last) {
  const [from] = daysOf(first) ?? [];
  const [lastFrom, to] = daysOf(last) ?? [];
  if (from === void 0 || lastFrom === void 0 || to === void 0 || to <= from) return null;
  if ((last.year ?? 0) - (first.year ?? 0) > LONGEST_RANGE_YEARS) return null;
  const start = monthOf2(from);
  const whole = last.day === null ? monthOf2(to) - start + 1 : daysApart(from, to);
  const min = last.day === null ? Math.max(monthOf2(lastFrom) - start, first.unit === last.unit ? 0 : 1) : whole;
  const value = `${printPeriod(first)}/${printPeriod(last)}`;
  const certain = first.certain && last.certain;
  return { kind: "range", min: Math.min(min, whole), max: whole, unit: last.unit, value, from, to, certain, first: first.first, next: last.next };
}
function daysApart(from, to) {
  return Math.round(((Date.parse(to) - Date.parse(from)) / 864e5 + 1) / 30.4375);
}
function readFiscalStep(scan, at) {
  const count = scan.pieces[at + 2];
  if (scan.forms[at] !== "n" || scan.forms[at + 1] !== "+" || count?.kind !== "number") return null;
  if (!Number.isInteger(count.value) || count.value < 1 || count.value > 20) return null;
  const months = count.value * 12;
  return reading({ kind: "date", min: months, max: months + 12, unit: "year", value: `N+${count.value}`, certain: true, first: at, next: at + 3 });
}
function readCalendarWeek(scan, at) {
  const form = scan.forms[at];
  if (form !== "semaine" && form !== "sem") return null;
  const here = scan.forms[at + 1] === "." ? at + 2 : at + 1;
  const digits = /^s?(\d{1,2})$/.exec(scan.forms[here] ?? "")?.[1];
  const week = Number(digits);
  if (digits === void 0 || week < 1 || week > 53) return null;
  const year = isYear(scan.forms[here + 1]) ? `${scan.forms[here + 1]}-` : "";
  const next = year === "" ? here + 1 : here + 2;
  return reading({ kind: "date", min: 0, max: 0, unit: "week", value: `${year}W${digits.padStart(2, "0")}`, certain: true, first: at, next });
}

// src/text/quantities/durations.ts
var VAGUE_HORIZON_MONTHS = 24;
var LENGTH_NOUN = /\b(?:duree|delai|periode|garantie|engagement|duration|period|term|warranty)\b/;
function readDuration(scan, amount) {
  if (isEachUnit(scan, amount)) return null;
  const half = halfBefore(scan, amount.next);
  const more = scan.forms[amount.next] === "+" && scan.pieces[amount.next]?.glued === true;
  const at = more ? amount.next + 1 : skipLink2(scan, half ?? amount.next, amount.rough);
  const unit = readTimeUnit(scan, at) ?? readLetterMonth(scan, amount);
  if (unit === null) return null;
  if (isWindow(scan, amount, unit) || isClock(scan, amount, unit)) return notQuantity(amount.first, unit.next);
  if (isAge(scan, amount, unit) || wordsAfter(scan, unit.next, 3) === "a l' autre") return notQuantity(amount.first, unit.next);
  const extra = half === null ? restAfter(scan, unit) : { months: unit.months / 2, next: unit.next };
  const upper = longerUnit(scan, amount, unit);
  if (upper !== null) return spanOf(amount, unit, upper);
  return lengthOf(scan, amount, unit, extra);
}
function isEachUnit(scan, amount) {
  const article = scan.forms[amount.first];
  if (article !== "a" && article !== "an" || amount.first === 0) return false;
  return !/^(?:for|within|of|after|in|over|least|most|than|is|be|lasts?|takes?|only|under|during|about|to|by|until|before|exceed|every|with|\(|,)$/.test(scan.forms[amount.first - 1] ?? "");
}
function lengthOf(scan, amount, unit, extra) {
  const bounds = boundsOf(scan, amount, extra.next);
  const months = scaled(bounds, unit.months);
  const more = (value) => value === 0 ? 0 : rounded(value + extra.months);
  const shift = extra.months / unit.months;
  return reading({
    kind: "duration",
    min: more(months.min),
    max: more(months.max),
    unit: unit.unit,
    value: printBounds(bounds, (count) => printLength(unit.unit, count + shift)),
    certain: bounds.certain,
    first: amount.first,
    next: extra.next
  });
}
function halfBefore(scan, at) {
  return wordsAfter(scan, at, 3) === "and a half" ? at + 3 : null;
}
function restAfter(scan, unit) {
  const { next } = unit;
  const none = { months: 0, next };
  const link = scan.forms[next];
  if (link !== "et" && link !== "and") return none;
  if (/^et demie?$/.test(wordsAfter(scan, next, 2))) return { months: unit.months / 2, next: next + 2 };
  if (wordsAfter(scan, next, 3) === "and a half") return { months: unit.months / 2, next: next + 3 };
  if (unit.unit !== "year") return none;
  const more = readAmount(scan, next + 1);
  const months = more === null || more.min !== more.max ? null : readTimeUnit(scan, more.next);
  if (more === null || months?.unit !== "month") return none;
  return { months: more.min, next: months.next };
}
function longerUnit(scan, amount, unit) {
  const opener = scan.forms[amount.first - 1];
  const link = scan.forms[unit.next];
  const spans = link === "a" && opener === "de" || link === "to" && opener === "from" || link === "et" && opener === "entre" || link === "and" && opener === "between";
  const count = spans ? readAmount(scan, unit.next + 1) : null;
  const upper = count === null ? null : readTimeUnit(scan, count.next);
  return count === null || upper === null ? null : { ...upper, count };
}
function spanOf(amount, unit, upper) {
  return reading({
    kind: "duration",
    min: rounded(amount.min * unit.months),
    max: rounded(upper.count.max * upper.months),
    unit: upper.unit,
    value: `${printLength(unit.unit, amount.min)}/${printLength(upper.unit, upper.count.max)}`,
    certain: amount.certain && upper.count.certain,
    first: amount.first,
    next: upper.next
  });
}
function skipLink2(scan, at, rough) {
  const link = scan.forms[at];
  return rough && (link === "de" || link === "d'" || link === "of") ? at + 1 : at;
}
function readLetterMonth(scan, amount) {
  if (scan.forms[amount.next] !== "m" || !LENGTH_NOUN.test(wordsBefore(scan, amount.first, 8))) return null;
  return { unit: "month", months: monthsIn("month"), next: amount.next + 1 };
}
function isWindow(scan, amount, { unit, next }) {
  if (unit !== "hour" && unit !== "day" && unit !== "minute") return false;
  const link = scan.forms[next] ?? "";
  const after = scan.pieces[next + 1];
  if (link === "/" || link === "sur") return after?.kind === "number" || link === "/" && after?.form === "j";
  if (amount.min > 24 || amount.min < (unit === "day" ? 5 : 8)) return false;
  return /^(?:a|per|par) (?:day|week|jour|semaine)/.test(wordsAfter(scan, next, 2));
}
function isClock(scan, amount, { unit, next }) {
  if (unit !== "hour" || amount.max > 24) return false;
  if (scan.pieces[next]?.kind === "number" && scan.forms[next - 1] === "h") return true;
  const before = wordsBefore(scan, amount.first, 2);
  if (/(?:^| )(?:avant|des)$/.test(before)) return true;
  return / ?a$/.test(before) && !/(?:fixe|limite|porte|reduit|egal|inferieur|superieur|passe|estime)e?s? a$/.test(before);
}
function isAge(scan, amount, { unit, next }) {
  if (unit !== "year") return false;
  return /^(?:- )?(?:old|et plus|of age|revolus)\b/.test(wordsAfter(scan, next, 3)) || /(?:agee?s? de|aged)(?: plus de)?$/.test(wordsBefore(scan, amount.first, 4)) || // « les jeunes de moins de 26 ans »: from 16 years on it is a person.
  amount.min >= 16 && amount.min < 100 && /(?:^| )de (?:plus|moins) de$/.test(wordsBefore(scan, amount.first, 3));
}
var VAGUE_ADJECTIVE = /^(?:pluriannuel(?:le)?s?|pluri-annuel|multiannuel(?:le)?s?|multiyear|multiannual)$/;
var HORIZON_WORDS = [
  ...["pluriannuel", "pluriannuelle", "pluriannuels", "pluriannuelles", "multiannuel", "multiannuelle"],
  ...["multiyear", "multiannual", "multi", "pluri", "terme", "horizon", "prochainement", "decennie", "decade", "term"],
  ...["quinzaine"]
];
function readHorizon(scan, at) {
  const form = scan.forms[at] ?? "";
  if (VAGUE_ADJECTIVE.test(form)) return vague("year", at, at + 1);
  if ((form === "multi" || form === "pluri") && scan.forms[at + 1] === "-") return readHyphenated(scan, at);
  if (form === "prochainement") return vague("horizon", at, at + 1);
  if (form === "quinzaine") return /(?:^| )sous$/.test(wordsBefore(scan, at, 1)) ? exact("day", 15, at, at + 1) : null;
  if (singular(form) === "decennie" || form === "decade") return exact("year", 10, at, at + 1);
  return readTerm(scan, at);
}
function readHyphenated(scan, at) {
  return /^(?:year|annual|annuel)/.test(scan.forms[at + 2] ?? "") ? vague("year", at, at + 3) : null;
}
function readTerm(scan, at) {
  const before = wordsBefore(scan, at, 3);
  const next = at + 1;
  if (scan.forms[at] === "horizon") {
    const open = /(?:^| )a (?:l' )?$|(?:^| )a(?: l')?$/.test(before) && scan.pieces[next]?.kind !== "number";
    return open ? vague("horizon", before.endsWith("l'") ? at - 2 : at - 1, next) : null;
  }
  const span = /(?:^| )a (?:moyen|long) $|(?:^| )a (?:moyen|long)(?: et)?$/.test(before);
  if (scan.forms[at] === "terme" && span) return vague("horizon", at - 2, next);
  if (scan.forms[at] === "term" && /(?:medium|long)(?: -)?$/.test(before)) return vague("horizon", at - (before.endsWith("-") ? 2 : 1), next);
  const alone = scan.forms[at] === "terme" && /(?:^| )a$/.test(before);
  const reached = /\b(?:mener?|menee?s?|arrivee?s?|arriver|arrivent|echue?|mettre|mise?|conduire|porter)\b(?: \S+)* a$/.test(wordsBefore(scan, at, 7));
  if (!alone || reached || /^(?:echu|du|de|des)\b/.test(scan.forms[next] ?? "")) return null;
  return vague("horizon", at - 1, next);
}
function vague(unit, first, next) {
  const bounds = { min: VAGUE_HORIZON_MONTHS, max: Infinity };
  const value = printBounds(bounds, (months) => `P${months}M`);
  return reading({ kind: "duration", ...bounds, unit, value, certain: false, first, next });
}
function exact(unit, count, first, next) {
  const months = rounded(count * monthsIn(unit));
  const value = printLength(unit, count);
  return reading({ kind: "duration", min: months, max: months, unit, value, certain: true, first, next });
}

// src/text/quantities/efforts.ts
var DAYS = { jour: 1, day: 1, moi: 20, month: 20, an: 220, year: 220, heure: 1 / 8, hour: 1 / 8 };
var PERSON = /^(?:hommes?|personnes?|humains?|h|p)$/;
var PERSON_BEFORE = /^(?:person|people|man|men|staff|labor|labour|work|homme|hommes|personne)$/;
function readEffort(scan, amount) {
  const scale = readScale(scan, amount.next);
  const from = scale?.next ?? amount.next;
  const at = scan.forms[from] === "de" || scan.forms[from] === "d'" ? from + 1 : from;
  const unit = shortUnit(scan, at) ?? unitFirst(scan, at) ?? personFirst(scan, at);
  if (unit === null) return null;
  const bounds = boundsOf(scan, amount, unit.next);
  const days = scaled(bounds, unit.days * (scale?.factor ?? 1));
  return reading({ kind: "effort", ...days, unit: "person-day", value: `${printBounds(days)} person-days`, certain: bounds.certain, first: amount.first, next: unit.next });
}
function shortUnit(scan, at) {
  const form = scan.forms[at] ?? "";
  if (form === "jh" || form === "jhs") return { days: 1, next: at + 1 };
  const joined2 = form === "j" && /^[/.-]$/.test(scan.forms[at + 1] ?? "") && scan.forms[at + 2] === "h";
  return joined2 ? { days: 1, next: at + 3 } : null;
}
function unitFirst(scan, at) {
  const days = DAYS[singular(scan.forms[at] ?? "")];
  const person = /^[/.-]$/.test(scan.forms[at + 1] ?? "") ? at + 2 : at + 1;
  if (days === void 0 || !PERSON.test(scan.forms[person] ?? "")) return null;
  return person === at + 1 && /^[hp]$/.test(scan.forms[person] ?? "") ? null : { days, next: person + 1 };
}
function personFirst(scan, at) {
  const here = scan.forms[at] === "-" ? at + 1 : at;
  if (!PERSON_BEFORE.test(scan.forms[here] ?? "")) return null;
  const unit = /^[/-]$/.test(scan.forms[here + 1] ?? "") ? here + 2 : here + 1;
  if (/^(?:work|personnes?|people)$/.test(scan.forms[here] ?? "") && unit === here + 1) return null;
  const days = DAYS[singular(scan.forms[unit] ?? "")];
  return days === void 0 ? null : { days, next: unit + 1 };
}

// src/text/quantities/frequencies.ts
var ADVERBS = {
  annuel: 1,
  annuelle: 1,
  annuellement: 1,
  annual: 1,
  annually: 1,
  yearly: 1,
  semestriel: 2,
  semestrielle: 2,
  semestriellement: 2,
  semiannual: 2,
  semiannually: 2,
  biannual: [0.5, 2],
  biannually: [0.5, 2],
  bisannuel: [0.5, 2],
  bisannuelle: [0.5, 2],
  biennal: 0.5,
  biennale: 0.5,
  biennial: 0.5,
  trimestriel: 4,
  trimestrielle: 4,
  trimestriellement: 4,
  quarterly: 4,
  bimestriel: 6,
  bimestrielle: 6,
  bimonthly: [6, 24],
  mensuel: 12,
  mensuelle: 12,
  mensuellement: 12,
  monthly: 12,
  bimensuel: 24,
  bimensuelle: 24,
  fortnightly: 26,
  biweekly: [26, 104],
  hebdomadaire: 52,
  hebdomadairement: 52,
  weekly: 52,
  bihebdomadaire: [26, 104],
  quotidien: 250,
  quotidienne: 250,
  quotidiennement: 250,
  journalier: 250,
  journaliere: 250,
  daily: 250,
  continuously: Infinity
};
var PER_YEAR = {
  an: 1,
  annee: 1,
  year: 1,
  annum: 1,
  exercice: 1,
  semestre: 2,
  semester: 2,
  trimestre: 4,
  quarter: 4,
  moi: 12,
  month: 12,
  quinzaine: 26,
  fortnight: 26,
  semaine: 52,
  week: 52,
  jour: 250,
  day: 250
};
var FREQUENCY_WORDS = [
  ...Object.keys(ADVERBS).flatMap((word) => [word, `${word}s`, word.endsWith("l") ? `${word.slice(0, -1)}ux` : word]),
  ...["semi", "bi", "tous", "toutes", "chaque", "every", "each", "once", "twice", "thrice", "continu"]
];
var MOST_EVENTS = 366;
function readFrequency(scan, at) {
  const form = scan.forms[at] ?? "";
  if (form === "tous" || form === "toutes") return readEvery(scan, at, /^l' an/.test(wordsAfter(scan, at + 1, 2)) ? at + 1 : at + 2);
  if (form === "every") return readEvery(scan, at, at + 1);
  if (form === "chaque" || form === "each") return readEach(scan, at);
  if (form === "once" || form === "twice" || form === "thrice") return readOnce(scan, at);
  if (form === "continu") return scan.forms[at - 1] === "en" ? often(Infinity, "continuous", at - 1, at + 1) : null;
  return readAdverb(scan, at);
}
function readAdverb(scan, at) {
  const form = scan.forms[at] ?? "";
  const prefixed = (form === "semi" || form === "bi") && scan.forms[at + 1] === "-";
  const joined2 = prefixed ? form + (scan.forms[at + 2] ?? "") : form;
  const rate = ADVERBS[joined2] ?? ADVERBS[singular(joined2)] ?? ADVERBS[`${singular(joined2)}`.replace(/al$/, "el")];
  if (rate === void 0) return null;
  const next = prefixed ? at + 3 : at + 1;
  if (typeof rate === "number") return often(rate, joined2, at, next);
  return frequency({ min: rate[0], max: rate[1] }, joined2, false, at, next);
}
function readEvery(scan, first, at) {
  if (first === at - 2 && scan.forms[first + 1] !== "les") return null;
  const other = scan.forms[at] === "other" || scan.forms[at] === "second";
  const amount = other ? null : readAmount(scan, at);
  const count = other ? { min: 2, max: 2, certain: false } : amount ?? { min: 1, max: 1, certain: true };
  const unit = readTimeUnit(scan, other ? at + 1 : amount?.next ?? at);
  if (unit === null || unit.unit === "hour" || unit.unit === "minute" || count.min <= 0) return null;
  const rate = (n) => perYear(unit.unit, n);
  return frequency({ min: rate(count.max), max: rate(count.min) }, unit.unit, count.certain, first, unit.next);
}
function perYear(unit, count) {
  if ((unit === "day" || unit === "working-day") && count === 15) return 26;
  if (unit === "day") return count === 1 ? 250 : rounded(365.25 / count);
  if (unit === "working-day") return rounded(250 / count);
  return rounded((PER_YEAR[unit] ?? 1) / count);
}
function readEach(scan, at) {
  const period2 = singular(scan.forms[at + 1] ?? "");
  const rate = PER_YEAR[period2];
  return rate === void 0 ? null : often(rate, period2, at, at + 2);
}
function readOnce(scan, at) {
  const times = { once: 1, twice: 2, thrice: 3 }[scan.forms[at] ?? ""] ?? 1;
  const amount = { min: times, max: times, certain: true, first: at, next: at + 1, article: false, rough: false };
  return readRate(scan, amount, at + 1);
}
function readTimes(scan, amount) {
  const event = scan.forms[amount.next] ?? "";
  const times = event === "fois" || event === "times" || event === "time";
  if (times) return readRate(scan, amount, amount.next + 1);
  if (amount.max > MOST_EVENTS || amount.rough) return null;
  return readRate(scan, amount, afterEvent(scan, amount.next)) ?? readYearly(scan, amount);
}
function readYearly(scan, amount) {
  if (scan.language !== "fr" || amount.article) return null;
  for (let at = amount.next + 1; at < amount.next + 4; at++) {
    const form = scan.forms[at] ?? "";
    const rate = /(?:elles?|els|ires)$/.test(form) ? ADVERBS[singular(form)] : void 0;
    const event = scan.forms.slice(amount.next, at).every((word) => /^[a-z]/.test(word) && !NO_EVENT.test(word));
    if (typeof rate !== "number" || !event) continue;
    return frequency({ min: amount.min * rate, max: amount.max * rate }, form, amount.certain, amount.first, at + 1);
  }
  return null;
}
function afterEvent(scan, from) {
  let at = from;
  for (; at < from + 5; at++) {
    const piece = scan.pieces[at];
    if (piece?.kind !== "word" || NO_EVENT.test(piece.form) || MONTHS.has(piece.form) || beginsPeriod(scan, at)) break;
  }
  return at;
}
var NO_EVENT = /^(?:euros?|dollars?|eur|usd|k|m|md|h|ht|ttc|heures?|hours?|jours?|journees?|days?|mois|months?|semaines?|weeks?|ans?|annees?|years?|jh|etpt?|ftes?|pour|percent|millions?|milliards?|billions?|est|sont|is|are|et|and|or|ou|qui|that|un|une|a|an|the|usagers?|utilisateurs?|users?|personnes?|people|dossiers?)$/;
function beginsPeriod(scan, at) {
  return /^(?:par|per|a|chaque|each|every|l')$/.test(scan.forms[at] ?? "") && periodAfter(scan, at) !== null;
}
function periodAfter(scan, at) {
  const link = scan.forms[at] ?? "";
  if (link === "a" && scan.language !== "en") return null;
  if (!/^(?:par|per|a|chaque|each|every|l'|\/|dans|in|within|sur)$/.test(link)) return null;
  const here = /^(?:l'|une|a|the|la)$/.test(scan.forms[at + 1] ?? "") ? at + 2 : at + 1;
  const name = singular((scan.forms[here] ?? "").replace(/'$/, ""));
  return PER_YEAR[name] === void 0 ? null : { name, next: here + 1 };
}
function readRate(scan, amount, at) {
  const link = /^(?:maximum|minimum|max|au|or|ou)$/.test(scan.forms[at] ?? "") ? skipBound(scan, at) : at;
  const period2 = periodAfter(scan, link);
  if (period2 === null) return null;
  const rate = PER_YEAR[period2.name] ?? 1;
  const bounds = withInnerBound(scan, amount, link, boundsOf(scan, amount, period2.next));
  const certain = boundsOf(scan, amount, period2.next).certain;
  return frequency({ min: rounded(bounds.min * rate), max: rounded(bounds.max * rate) }, period2.name, certain, amount.first, period2.next);
}
function skipBound(scan, at) {
  return /^(?:au (?:plus|moins|maximum|minimum)|or more|ou plus)/.test(wordsAfter(scan, at, 2)) ? at + 2 : at + 1;
}
function withInnerBound(scan, amount, link, bounds) {
  if (bounds.min !== bounds.max) return bounds;
  const inner = wordsBefore(scan, link, link - amount.next);
  if (/(?:^| )(?:maximum|max|au plus)(?: |$)/.test(inner)) return { min: 0, max: bounds.max };
  return /(?:^| )(?:minimum|au moins|or more|ou plus)(?: |$)/.test(inner) ? { min: bounds.min, max: Infinity } : bounds;
}
function often(rate, unit, first, next) {
  return frequency({ min: rate, max: rate }, unit, true, first, next);
}
function frequency({ min, max }, unit, certain, first, next) {
  const value = min === Infinity ? "continuous" : `${printBounds({ min, max })}/year`;
  return reading({ kind: "frequency", min, max, unit: english(unit), value, certain, first, next });
}
function english(unit) {
  const names = {
    an: "year",
    annee: "year",
    annum: "year",
    exercice: "year",
    semestre: "semester",
    trimestre: "quarter",
    moi: "month",
    quinzaine: "fortnight",
    semaine: "week",
    jour: "day"
  };
  const known2 = names[unit] ?? unit;
  const rate = ADVERBS[known2] ?? ADVERBS[singular(known2)];
  if (rate === void 0) return known2;
  if (typeof rate !== "number") return "year";
  return BY_RATE[rate] ?? "year";
}
var BY_RATE = { 0.5: "year", 1: "year", 2: "semester", 4: "quarter", 6: "month", 12: "month", 24: "month", 26: "fortnight", 52: "week", 250: "day" };

// src/text/quantities/money.ts
var CURRENCIES = {
  "\u20AC": "EUR",
  eur: "EUR",
  euro: "EUR",
  euros: "EUR",
  $: "USD",
  usd: "USD",
  dollar: "USD",
  dollars: "USD",
  cad: "CAD",
  aud: "AUD",
  "\xA3": "GBP",
  gbp: "GBP",
  pound: "GBP",
  pounds: "GBP",
  chf: "CHF",
  xaf: "XAF",
  xof: "XOF",
  fcfa: "XOF",
  cfa: "XOF",
  mad: "MAD",
  jpy: "JPY",
  "\xA5": "JPY"
};
var JOINED = {
  meur: [1e6, "EUR"],
  keur: [1e3, "EUR"],
  mdeur: [1e9, "EUR"],
  musd: [1e6, "USD"],
  kusd: [1e3, "USD"]
};
var NO_CURRENCY = "XXX";
function readMoney(scan, amount) {
  if (amount.article) return null;
  const price = signBefore(scan, amount) ?? signAfter(scan, amount) ?? billionsAlone(scan, amount);
  if (price === null) return null;
  const next = afterTax(scan, price.next);
  const bounds = boundsOf(scan, { ...amount, first: price.first }, next);
  const total = scaled(bounds, price.factor);
  const { currency, first } = price;
  const value = `${currency} ${printBounds(total)}`;
  return reading({ kind: "money", ...total, unit: currency, value, certain: bounds.certain && price.certain, first, next });
}
function signBefore(scan, amount) {
  const sign2 = scan.forms[amount.first - 1] ?? "";
  const currency = CURRENCIES[sign2];
  if (currency === void 0 || /^(?:euros?|dollars?|pounds?)$/.test(sign2)) return null;
  if (scan.pieces[amount.first - 2]?.kind === "number" && scan.pieces[amount.first]?.glued !== true) return null;
  const scale = readScale(scan, amount.next);
  const next = scale?.next ?? amount.next;
  const nation = /^(?:us|u|c|ca|a)$/.test(scan.forms[amount.first - 2] ?? "") && scan.pieces[amount.first - 1]?.glued === true;
  return { factor: scale?.factor ?? 1, currency, first: amount.first - (nation ? 2 : 1), next, certain: true };
}
function signAfter(scan, amount) {
  const joined2 = JOINED[scan.forms[amount.next] ?? ""];
  if (joined2 !== void 0) {
    return { factor: joined2[0], currency: joined2[1], first: amount.first, next: amount.next + 1, certain: true };
  }
  const scale = readScale(scan, amount.next);
  const from = scale?.next ?? amount.next;
  const link = scan.forms[from];
  const linked = (scale !== null || amount.rough) && (link === "d'" || link === "de" || link === "of");
  const at = linked ? from + 1 : link === "us" || link === "-" ? from + 1 : from;
  const currency = CURRENCIES[scan.forms[at] ?? ""];
  return currency === void 0 ? null : { factor: scale?.factor ?? 1, currency, first: amount.first, next: at + 1, certain: true };
}
function billionsAlone(scan, amount) {
  const form = scan.forms[amount.next];
  if (form !== "b" && form !== "bn" || scan.pieces[amount.next]?.glued !== true || scan.language !== "en") return null;
  if (scan.pieces[amount.next + 1]?.kind === "word" && /^(?:users?|citizens?|people|of)$/.test(scan.forms[amount.next + 1] ?? "")) return null;
  return { factor: 1e9, currency: NO_CURRENCY, first: amount.first, next: amount.next + 1, certain: false };
}
function afterTax(scan, at) {
  return scan.forms[at] === "ht" || scan.forms[at] === "ttc" ? at + 1 : at;
}

// src/text/quantities/offsets.ts
var BASES = {
  t: "month",
  m: "month",
  j: "day",
  d: "day",
  s: "week",
  w: "week",
  a: "year",
  h: "hour",
  notification: "month",
  kickoff: "month",
  award: "month"
};
var EVENT = /^(?:notification|award|awarding|t0|kick|kickoff|demarrage|start|commencement|signature|lancement|attribution|effective|proceed|ntp|execution|jalon|milestone|[jt]\d{1,2})$/;
var AFTER = /^(?:apres|after|following|suivant|of|from)$/;
function readOffsetAfter(scan, duration) {
  const link = scan.forms[duration.next] ?? "";
  if (duration.kind !== "duration" || !AFTER.test(link)) return null;
  if (link === "from" && !/(?:within|later than)$/.test(wordsBefore(scan, duration.first, 2))) return null;
  for (let at = duration.next + 1; at <= duration.next + 4; at++) {
    if (!EVENT.test(scan.forms[at] ?? "")) continue;
    return { ...duration, kind: "offset", value: `T0+${duration.value}`, next: at + 1 };
  }
  return null;
}
function beginsOffset(form) {
  return BASES[form] !== void 0 || /^[tj]\d$/.test(form) || PLACES.has(form);
}
var PLACES = /* @__PURE__ */ new Set(["month", "mois", "week", "day", "year"]);
function readOffset(scan, at) {
  const form = scan.forms[at] ?? "";
  const base = /^[tj]\d$/.test(form) ? form.charAt(0) : form;
  const unit = BASES[base];
  const sign2 = scan.forms[at + 1] ?? "";
  const signed = sign2 === "+" || sign2 === "plus" || sign2 === "-" && scan.pieces[at + 1]?.glued === true;
  if (unit !== void 0 && signed) return readSigned(scan, at, unit, sign2 === "-" ? -1 : 1);
  return PLACES.has(form) ? readPlace(scan, at) : null;
}
function readSigned(scan, at, bare2, direction) {
  const count = countAt(scan, at + 2);
  if (count === null || count.value > 1e3) return null;
  const unit = readTimeUnit(scan, count.next) ?? letterUnit(scan, count.next) ?? headerUnit(scan, bare2, count.next);
  if (direction < 0 && !/^[jd]$/.test(scan.forms[at] ?? "")) return null;
  const value = `${scan.forms[at]?.length === 2 ? (scan.forms[at] ?? "").toUpperCase() : "T0"}${direction < 0 ? "-" : "+"}`;
  return offset(unit.unit, direction * count.value, value, at, unit.next);
}
function letterUnit(scan, at) {
  if (scan.forms[at] !== "m" || scan.pieces[at]?.glued !== true) return null;
  return { unit: "month", months: 1, next: at + 1 };
}
function headerUnit(scan, bare2, next) {
  const said = /\b(semaine|week|jour|day)/.exec(scan.header)?.[1];
  const week = said === "semaine" || said === "week";
  const unit = bare2 !== "month" || said === void 0 ? bare2 : week ? "week" : "day";
  return { unit, months: monthsIn(unit), next };
}
function readPlace(scan, at) {
  const before = scan.pieces[at - 1];
  const counted = before?.kind === "number" || readNumberWords(scan.forms, at - 1) !== null;
  if (counted || /^(?:par|per|each|every|a|-|\))$/.test(scan.forms[at - 1] ?? "")) return null;
  const count = countAt(scan, at + 1);
  if (count === null || count.value < 1 || count.value > 60 || !Number.isInteger(count.value)) return null;
  if (readTimeUnit(scan, count.next) !== null || scan.forms[count.next] === "%") return null;
  const form = scan.forms[at] ?? "";
  const unit = form === "mois" ? "month" : form;
  return offset(unit, count.value, "T0+", at, count.next);
}
function countAt(scan, at) {
  const piece = scan.pieces[at];
  if (piece?.kind === "number") return { value: piece.value, next: at + 1 };
  return readNumberWords(scan.forms, at);
}
function offset(unit, count, prefix, first, next) {
  const months = rounded(count * monthsIn(unit));
  const value = prefix + printLength(unit, Math.abs(count));
  return reading({ kind: "offset", min: months, max: months, unit, value, certain: true, first, next });
}

// src/text/quantities/pieces.ts
var PIECE = /\d{1,3}(?:([ .,'])\d{3}(?:\1\d{3})*)(?![\d])(?:[.,]\d{1,2}(?!\d|[.,]\d))?|\d+(?:\.\d+){2,}|\d+[.,]\d+(?!\d)|\d+|[a-zœæß]+\d[a-z\d]*|[a-zœæß]+'?|[^\s]/g;
var ORDINAL_ENDING = /^(?:er|ere|e|eme|ieme|nd|nde|st|rd|th)$/;
function cutPieces(text, start, end, commaIsDecimal) {
  const folded = foldSameLength(text.slice(start, end));
  const pieces = [];
  let last = -1;
  for (const found of folded.matchAll(PIECE)) {
    const form = found[0];
    const at = found.index;
    const glued = at === last;
    last = at + form.length;
    const before = pieces[pieces.length - 1];
    if (glued && before?.kind === "number" && ORDINAL_ENDING.test(form)) {
      pieces[pieces.length - 1] = { ...before, kind: "ordinal", end: start + last };
      continue;
    }
    const value = isDigit(form) ? readDigits(form, commaIsDecimal) : Number.NaN;
    pieces.push({ kind: kindOf2(form, value), form, start: start + at, end: start + last, glued, value });
  }
  return pieces;
}
function isDigit(form) {
  const c = form.charCodeAt(0);
  return c >= 48 && c <= 57;
}
function kindOf2(form, value) {
  if (!Number.isNaN(value)) return "number";
  const c = form.charCodeAt(0);
  const letter = c >= 97 && c <= 122 || c > 191;
  if (isDigit(form)) return "code";
  if (!letter || /[^\p{L}\d']/u.test(form)) return "sign";
  return /\d/.test(form) ? "code" : "word";
}
function readDigits(form, commaIsDecimal) {
  const plain = form.replace(/[ ']/g, "");
  const marks = plain.replace(/\d/g, "");
  if (marks === "") return Number(plain);
  const [mark] = marks;
  if (marks.length === 1) return readOneMark(plain, mark ?? "", commaIsDecimal, form);
  const tail = marks.slice(-1);
  const groups = [...marks].slice(0, -1).every((m) => m === mark);
  if (!groups) return Number.NaN;
  if (tail !== mark) return Number(plain.replaceAll(mark ?? "", "").replace(tail, "."));
  return /^\d{1,3}(?:[.,]\d{3})+$/.test(plain) ? Number(plain.replaceAll(tail, "")) : Number.NaN;
}
function readOneMark(plain, mark, commaIsDecimal, form) {
  const thousands = /^[1-9]\d{0,2}[.,]\d{3}$/.test(plain) && !/[ ']/.test(form);
  if (thousands && mark === "," !== commaIsDecimal) return Number(plain.replace(mark, ""));
  return Number(plain.replace(mark, "."));
}

// src/text/quantities/cues.ts
var WORDS2 = {
  contract: "marche marches accord accords contrat contrats contract contracts contractual contractuelle reconduct* reconduit* renouvel* renew* tranche tranches ferme fermes conclu conclue conclus conclude* partenariat convention agreement bpa idiq option options base term extension extensions titularisation plafonne* award bons bon",
  warranty: "garanti garantie garanties warrant*",
  retention: "conserv* archiv* retention retained retain purge purges kept stored deletion effacement effacees supprimees",
  experience: "experience experiences experimente experimentes experimentee anciennete cv curriculum references exerce exercee qualification qualifications diplome diplomes seniorite seniority profil profils resumes similaires similar comparable comparables affaires emploie emploient effectif effectifs employs bachelor degree",
  payment: "paiement paiements paye payee payes payees payer payment payments paid invoice* factur* mandatement mandater avance avances acompte acomptes remuner* moratoires retainage versement versements reglees virement",
  support: "support maintenance maintien maintenir hebergement heberge hosting hosted exploitation infogeran* mco tma tme astreinte astreintes helpdesk hotline sustainment retablissement incident incidents anomalie anomalies rto rpo resolution fonctionnement assistance outage indisponibilite",
  tender: "offre offres candidature candidatures consultation soumission soumissions soumissionnaires proposal proposals bid bids bidders tenders quotation quotations quote quotes questions memoire validite validity valid valide valides valable valables submission submissions ponderation",
  validation: "verification verifications verifier valid* admission admettre reception receptionner acceptance accept accepts accepted review reviews approv* approb* approuv* reject* vsr vabf va vsr relecture visa visas observations remarques comments signoff prononcer ajournement",
  session: "reunion* formation formations former atelier* session sessions training trained workshop* meeting meetings entretien entretiens comite comites committee seance seances seminaire* demo demos webinaire* interview interviews copil cotech",
  penalty: "penalit* penalty penalties penalis* retard retards malus liquidated damages",
  history: "depuis since existant existante existants existantes existing actuel actuelle actuels actuelles actuellement current currently legacy historique historiques precedent* previous previously ago derniers dernieres past former ancien ancienne anciens anciennes autrefois",
  reference: "loi lois reglement parlement rgpd decret decrets arrete arretes ordonnance ordonnances directive circulaire code norme normes act law laws regulation regulations statute rfc guide guides referentiel standard standards",
  build: "realis* construct* construire construi* develop* developp* build built implement* deliver* livr* deploi* deploy* roadmap route trajectoire planning calendrier programme program refonte refondre rollout live launch* lancement cadrage conception concev* phase phases sprint sprints iteration iterations increment increments etude etudes faisabilite migration migrer bascule basculer plan plans planifi* schedule* moderni* jalon jalons milestone milestones release* version versions ouverture mep project projet projets schema go-live evolution evolutions investissement discovery experimentation milestone* transition generalisation"
};
var NOT_CUES = new Set(
  "developpeur developpeurs developpeuse developpeuses developer developers implementer livret livrable livrables deliverable deliverables livre livres planificateur releasing delivering".split(" ")
);
var EXACT = /* @__PURE__ */ new Map();
var BEGINNINGS = /* @__PURE__ */ new Map();
for (const [cue, words] of Object.entries(WORDS2)) {
  for (const word of words.split(" ")) {
    if (!word.endsWith("*")) EXACT.set(word, cue);
    else addBeginning(word.slice(0, -1), cue);
  }
}
function addBeginning(beginning, cue) {
  const key = beginning.slice(0, 4);
  BEGINNINGS.set(key, [...BEGINNINGS.get(key) ?? [], [beginning, cue]]);
}
function cueOf(form) {
  const exact2 = EXACT.get(form);
  if (exact2 !== void 0) return exact2;
  if (form.length < 4 || NOT_CUES.has(form)) return null;
  const found = BEGINNINGS.get(form.slice(0, 4))?.find(([beginning]) => form.startsWith(beginning));
  return found?.[1] ?? null;
}
var ROLES_OF_KIND = {
  duration: cues("contract warranty retention experience payment support tender validation session penalty history build"),
  range: cues("contract warranty support tender history reference experience build"),
  date: cues("contract warranty retention payment support tender history reference session experience build"),
  offset: cues("warranty payment tender contract support build"),
  frequency: cues("payment support penalty session tender history build"),
  population: cues("experience history reference session build"),
  people: cues("experience history session build"),
  pages: cues("tender reference build"),
  money: cues("contract payment penalty tender experience support warranty history build"),
  ratio: cues("payment penalty tender contract warranty history build"),
  effort: cues("session support tender penalty history build"),
  rate: cues("history build"),
  count: cues("tender experience history penalty session reference build")
};
function cues(words) {
  return new Set(words.split(" "));
}
var LONGEST_MONTHS = { validation: 6, payment: 6, session: 3, tender: 14 };
var AFTER_DATE = cues("tender history build contract");

// src/text/quantities/headings.ts
var SUBJECTS = [
  [/\bpenalit|\bpenalt|liquidated damages/, "penalty"],
  [/\bgaranti|\bwarrant/, "warranty"],
  [/\bconservation\b|\barchivage\b|\bretention\b|archiving/, "retention"],
  [/\bpaiement|\bpayment|\bfactur|\binvoic|\bavances?\b|\bmandatement/, "payment"],
  [/\bduree (?:du|de l'|de la|et|d'execution|des)|\breconduction|period of performance|contract (?:term|period|duration|length)|term of (?:the )?(?:contract|agreement)|^[\d. ]*(?:duree|term)$/, "contract"],
  [/validite des offres|remise des (?:offres|plis|candidatures)|\bconsultation\b|submission|proposal|tender calendar/, "tender"],
  [/\bexperience|\breferences\b|qualification|\bprofils?\b|\bcv\b|key personnel/, "experience"],
  [/\bverification|\badmission\b|\breception\b|acceptance|\bvsr\b|\bvabf\b/, "validation"],
  [/\bformations?\b|\btraining\b|\breunions?\b|\bmeetings?\b|\bcomitologie/, "session"],
  [/\bmaintenance\b|\bsupport\b|\bhebergement\b|\bhosting\b|niveaux? de service|service level/, "support"]
];
var WORK = /\brealis|\bconstruction|\bdevelopp|\bbuild|\bimplement|\bplanning|\bcalendrier|\bschedule|\broadmap|feuille de route|\bphases?\b|\bdeploi|\bdelai d'execution/;
function headingRole(sections, header) {
  const headings = [header, ...sections.slice(-2).reverse().map(foldSameLength)];
  for (const heading of headings) {
    if (WORK.test(heading)) return null;
    const found = SUBJECTS.find(([pattern]) => pattern.test(heading));
    if (found !== void 0) return found[1];
  }
  return null;
}

// src/text/quantities/roles.ts
var REACH2 = 22;
var FARTHEST = 22;
var CROSSING = { ",": 5, ":": 3, "(": 2, ")": 2, "\u2013": 3, "\u2014": 3, avec: 3, with: 3, but: 5, mais: 5 };
var WEAK_CONTRACT = 4;
var ACROSS_QUANTITY = 8;
var ACROSS_COUNT = 2;
var AFTER2 = 2;
var EVENT_LINK = /^(?:compter|partir|apres|after|following|suivant|from|dater|prior|avant|before|upon)$/;
function assignRoles(scan, readings, sections) {
  const owner = new Int32Array(scan.pieces.length).fill(-1);
  readings.forEach((found, index) => owner.fill(index, found.first, found.next));
  let heading;
  return readings.flatMap((found) => {
    if (found.kind === null) return [];
    const near = nearestCue(scan, found, owner, readings) ?? byUnit(found);
    if (near === null && heading === void 0) heading = headingRole(sections, scan.header);
    return [quantityOf(scan, found, found.kind, roleOf(near ?? allowed(heading ?? null, found)))];
  });
}
function quantityOf(scan, found, kind, role) {
  const { min, max, unit, value, from, to, certain } = found;
  const start = scan.pieces[found.first]?.start ?? 0;
  const end = scan.pieces[found.next - 1]?.end ?? start;
  return { kind, role, min, max, unit, value, from, to, certain, start, end, text: scan.text.slice(start, end) };
}
function roleOf(cue) {
  return cue === null || cue === "build" ? "free" : cue;
}
function byUnit(found) {
  return found.kind === "duration" && found.unit === "hour" ? "session" : null;
}
function allowed(cue, found) {
  const governed = found.kind === "duration" || found.kind === "range" || found.kind === "offset" || found.kind === "money" || found.kind === "ratio" || found.kind === "date";
  if (cue === null || !governed) return null;
  return takes(found, cue) ? cue : null;
}
function takes(found, cue) {
  if (ROLES_OF_KIND[found.kind ?? ""]?.has(cue) !== true) return false;
  return found.kind !== "duration" || found.min <= (LONGEST_MONTHS[cue] ?? Infinity);
}
function nearestCue(scan, found, owner, readings) {
  const inside = cueInside(scan, found);
  if (inside !== null) return inside;
  const before = walk(scan, found, owner, readings, -1);
  const after = walk(scan, found, owner, readings, 1);
  if (before === null || after === null) return (before ?? after)?.cue ?? null;
  return before.cost <= after.cost ? before.cue : after.cue;
}
function cueInside(scan, found) {
  if (found.kind !== "duration") return null;
  for (let at = found.first; at < found.next; at++) {
    if (/^(?:dernier|derniere|past|last|previous)s?$/.test(scan.forms[at] ?? "")) {
      return nearExperience(scan, found.first) ? "experience" : "history";
    }
  }
  return null;
}
function nearExperience(scan, at) {
  return scan.forms.slice(Math.max(0, at - REACH2), at).some((form) => cueOf(form) === "experience");
}
function walk(scan, found, owner, readings, step) {
  const dated = step === 1 && (found.kind === "date" || found.kind === "offset" || found.kind === "range");
  let cost = step === 1 && !isGenitive(scan, found.next) ? AFTER2 : 0;
  let best = null;
  let event = 0;
  let at = step === -1 ? found.first - 1 : found.next;
  for (let seen = 0; seen < REACH2 && at >= 0 && at < scan.pieces.length; seen++, at += step) {
    const form = scan.forms[at] ?? "";
    if (form === ";" || form === "|" || form === "." && step === 1) break;
    cost += 1 + (CROSSING[form] ?? 0) + crossed(owner, at, step, readings);
    if (step === 1 && EVENT_LINK.test(form)) event = 1;
    const cue = isWords(owner[at] ?? -1, readings) ? cueAt(scan, at, found) : null;
    if (cue === null || !takes(found, cue) || event === 1 && !survivesEvent(cue)) continue;
    if (dated && !AFTER_DATE.has(cue)) continue;
    const total = cost + (isWeak(scan, at, cue) ? WEAK_CONTRACT : 0);
    if (total <= FARTHEST && (best === null || total < best.cost)) best = { cue, cost: total };
  }
  return best;
}
function isGenitive(scan, at) {
  const form = scan.forms[at] ?? "";
  return form === "de" || form === "d'" || form === "of" || form === "'" || cueOf(form) !== null;
}
function crossed(owner, at, step, readings) {
  const here = owner[at] ?? -1;
  if (here < 0 || owner[at - step] === here) return 0;
  return isWords(here, readings) ? ACROSS_COUNT : ACROSS_QUANTITY;
}
function isWords(owner, readings) {
  return owner < 0 || readings[owner]?.kind === "count";
}
function survivesEvent(cue) {
  return cue === "payment" || cue === "penalty";
}
function isWeak(scan, at, cue) {
  if (cue !== "contract") return false;
  const form = scan.forms[at] ?? "";
  if (!/^(?:marches?|contrats?|contracts?|accords?|option|options|agreement|bons?|base|term|award)$/.test(form)) return false;
  return !/(?:^| )(?:duree|term|length|duration|period)(?: \S+){0,3}$/.test(scan.forms.slice(Math.max(0, at - 4), at).join(" "));
}
function cueAt(scan, at, found) {
  const form = scan.forms[at] ?? "";
  const cue = cueOf(form);
  if (cue === null) return compound(scan, at) ?? pastTense(scan, at, form, found);
  const before = scan.forms[at - 1] ?? "";
  const next = scan.forms[at + 1] ?? "";
  if (cue === "build" && wasDone(scan, at, found)) return "history";
  if (cue === "contract") return isContract(scan, at, found) ? cue : null;
  if (cue === "reference") return isReference(found, at, form, next) ? cue : null;
  if (form === "avance" && before === "l'" && scan.forms[at - 2] === "a") return null;
  if (cue === "penalty" && before === "de" && scan.forms[at - 2] === "peine") return null;
  if (form === "route" && before !== "de") return null;
  if (form === "programme" && before === "increment") return "build";
  if (form === "base" || form === "va") return null;
  if (form === "historique" || form === "actuel") return found.kind === "duration" ? null : cue;
  return cue;
}
function compound(scan, at) {
  const form = scan.forms[at] ?? "";
  const before = `${scan.forms[at - 2] ?? ""} ${scan.forms[at - 1] ?? ""}`;
  if (/^(?:service|production|oeuvre|œuvre|ligne)$/.test(form) && /^(?:mises?|mettre|mis) en$/.test(before)) return "build";
  if (form === "execution") return /^(?:duree d'|duree de)$/.test(before) ? "contract" : null;
  if (form === "performance") return before === "period of" ? "contract" : null;
  if (form === "period") return /(?:base|option|ordering)$/.test(before) ? "contract" : null;
  return null;
}
function isContract(scan, at, found) {
  const form = scan.forms[at] ?? "";
  const before = scan.forms.slice(Math.max(0, at - 3), at).join(" ");
  const next = scan.forms[at + 1] ?? "";
  if (/(?:notification|signature|attribution|award|start|execution|lancement|objet) (?:du|de|de l'|of|of the)$/.test(before)) return false;
  if (/^(?:award|signature|start|awarded|notifie|attribue)$/.test(next)) return false;
  if (/^bons?$/.test(form)) return next === "de" && scan.forms[at + 2] === "commande";
  if (form === "ferme" || form === "fermes") return found.kind === "duration";
  if (form === "base") return next === "period" || next === "year";
  if (form === "tranche" || form === "tranches" || form === "award") return found.kind === "duration" || found.kind === "range";
  if (form === "term") return found.kind === "duration" && !/(?:long|short|medium)(?: -)?$/.test(before);
  if (found.kind === "money") return /^(?:accord|accords|plafonne\w*|reconduct\w*|bpa|idiq)$/.test(form);
  return found.kind !== "offset" || /^(?:reconduct|renouvel|renew)/.test(form);
}
function isReference(found, at, form, next) {
  if (at >= found.first) return false;
  if (form === "standard" && next === "time") return false;
  if (form === "arrete" && !/^(?:du|n|ministeriel|interministeriel|de)$/.test(next)) return false;
  return found.first - at <= (found.kind === "date" ? 12 : 3);
}
function pastTense(scan, at, form, found) {
  if (found.kind !== "date" && found.kind !== "range") return null;
  if (IMPERFECT.test(form)) return "history";
  if (at >= found.first) return null;
  if (/^(?:pour|sur|for|over)$/.test(scan.forms[found.first - 1] ?? "")) return null;
  const auxiliary = form === "ete" && /^(?:a|ont)$/.test(scan.forms[at - 1] ?? "");
  const verb = scan.forms[at + 1] ?? "";
  if (!auxiliary && !/^(?:was|were|ended)$/.test(form)) return null;
  return PLANNED.test(verb) ? null : "history";
}
function wasDone(scan, at, found) {
  return at < found.first && pastTense(scan, at - 1, scan.forms[at - 1] ?? "", found) === "history";
}
var IMPERFECT = /^(?!souhait|parfait|extrait|retrait|trait)\w{2,}(?<!r)(?:ait|aient)$/;
var PLANNED = /^(?:arret|fix|prev|approuv|approv|plan|defin|set|schedul|valid|etabl|programm|retenu|decid)/;

// src/text/quantities/shares.ts
var PARTS2 = {
  tier: 3,
  third: 3,
  quart: 4,
  quarter: 4,
  cinquieme: 5,
  fifth: 5,
  sixieme: 6,
  dixieme: 10,
  tenth: 10
};
function readShare(scan, amount) {
  if (amount.article) return null;
  const next = afterPercent(scan, amount.next);
  if (next !== null) return shareOf2(scan, amount, next);
  if (scan.forms[amount.next] === "nines" && amount.min >= 2 && amount.min <= 9) return ninesOf(amount);
  const parts = PARTS2[singular(scan.forms[amount.next] ?? "")];
  if (parts === void 0 || amount.min < 2 || amount.max > parts || amount.rough) return null;
  if (/^(?:quarters?|d')$/.test(scan.forms[amount.next] ?? "") && scan.forms[amount.next + 1] !== "of") return null;
  const share = scaled(amount, 100 / parts);
  return reading({ kind: "ratio", ...share, unit: "%", value: `${printBounds(share)} %`, certain: true, first: amount.first, next: amount.next + 1 });
}
function afterPercent(scan, at) {
  const form = scan.forms[at] ?? "";
  if (form === "%" || form === "percent") return at + 1;
  const pair = scan.forms[at + 1];
  return form === "pour" && pair === "cent" || form === "per" && pair === "cent" ? at + 2 : null;
}
function shareOf2(scan, amount, next) {
  const { min, max, certain } = boundsOf(scan, amount, next);
  const bounds = { min, max: Math.min(max, Math.max(100, amount.max)) };
  return reading({ kind: "ratio", ...bounds, unit: "%", value: `${printBounds(bounds)} %`, certain, first: amount.first, next });
}
function ninesOf(amount) {
  const share = 100 - 10 ** (2 - amount.min);
  const text = share.toFixed(Math.max(0, amount.min - 2));
  return reading({ kind: "ratio", min: Number(text), max: Number(text), unit: "%", value: `${text} %`, certain: true, first: amount.first, next: amount.next + 1 });
}

// src/text/quantities/index.ts
var DATE_WORDS = /* @__PURE__ */ new Set([
  ...MONTHS.keys(),
  ...Object.keys(SEASONS),
  ...Object.keys(ORDINALS),
  ..."fin debut mi mid courant horizon end early late beginning start middle milieu fy cy fiscal calendar exercice annee n semaine sem".split(" ")
]);
var FREQUENCIES = new Set(FREQUENCY_WORDS);
var HORIZONS = new Set(HORIZON_WORDS);
var NUMBERS = /* @__PURE__ */ new Set([...NUMBER_WORDS, ...ROUGH_WORDS, "un", "une", "a", "an", "one", "des"]);
var TELLING = /* @__PURE__ */ new Set([
  ...NUMBER_WORDS,
  ...ROUGH_WORDS,
  ...FREQUENCIES,
  ...HORIZONS,
  ..."an ans annee mois semaine jour trimestre semestre heure year month week day quarter semester hour fois times d'ici".split(" ")
]);
function findQuantities(text, start, end, context) {
  if (!mayHoldQuantity(text, start, end)) return [];
  const pieces = cutPieces(text, start, end, context.language === "fr");
  const header = headerOf(text, start, context.headers);
  const scan = { text, pieces, forms: pieces.map((piece) => piece.form), language: context.language, header };
  const kept = longestFirst(readAll(scan), pieces.length);
  return assignRoles(scan, kept, context.sections);
}
function mayHoldQuantity(text, start, end) {
  const slice = text.slice(start, end);
  if (/\d/.test(slice)) return true;
  for (const [word] of foldSameLength(slice).matchAll(/[a-z]+/g)) if (TELLING.has(word)) return true;
  return false;
}
function readAll(scan) {
  const readings = [];
  const add = (found) => {
    if (found !== null) readings.push(found);
  };
  add(readCell(scan));
  let amountEnd = 0;
  scan.pieces.forEach(({ kind, form }, at) => {
    const number = kind === "number" || kind === "word" && NUMBERS.has(form);
    if (number && at >= amountEnd) amountEnd = readNumber(scan, at, add);
    if (kind === "number" || kind === "ordinal" || kind === "code" || DATE_WORDS.has(form)) add(readDate(scan, at));
    if (kind === "word" && FREQUENCIES.has(form)) add(readFrequency(scan, at));
    if (kind === "word" && HORIZONS.has(form)) add(readHorizon(scan, at));
    if (beginsOffset(form)) add(readOffset(scan, at));
  });
  return readings;
}
function readNumber(scan, at, add) {
  const amount = readAmount(scan, at);
  if (amount === null) return at;
  const duration = readDuration(scan, amount);
  add(duration);
  if (duration !== null) add(readOffsetAfter(scan, duration));
  add(readTimes(scan, amount));
  add(readMoney(scan, amount));
  add(readShare(scan, amount));
  add(readEffort(scan, amount));
  add(readCallRate(scan, amount));
  add(readCount(scan, amount));
  add(readTeamSize(scan, amount));
  add(readBareNumber(scan, amount));
  return scan.pieces[at]?.kind === "word" ? amount.next : at + 1;
}
function longestFirst(readings, pieces) {
  const taken = new Uint8Array(pieces);
  const kept = [];
  for (const found of [...readings].sort((a, b) => b.next - b.first - (a.next - a.first))) {
    if (taken.subarray(found.first, found.next).some((mark) => mark === 1)) continue;
    taken.fill(1, found.first, found.next);
    if (found.kind !== null) kept.push(found);
  }
  return kept.sort((a, b) => a.first - b.first);
}
var MOST_COLUMNS = 100;
function headerOf(text, start, headers) {
  if (headers === void 0 || headers.length === 0) return "";
  let column = 0;
  for (let at = text.indexOf("|"); at >= 0 && at < start; at = text.indexOf("|", at + 1)) {
    if (++column >= MOST_COLUMNS) return "";
  }
  return foldSameLength(headers[column] ?? "");
}

// src/text/sections.ts
function buildSections(blocks, title) {
  const sections = [{ index: 0, title, level: 0, parent: null, heading: null, path: [] }];
  const sectionOf = [];
  let current = sections[0];
  blocks.forEach((block, index) => {
    if (block.kind === "heading") {
      current = openSection(sections, current, block, index);
      sections.push(current);
    }
    sectionOf.push(current.index);
  });
  return { sections, sectionOf };
}
function openSection(sections, current, block, heading) {
  let parent = current;
  while (parent.parent !== null && parent.level >= block.level) parent = sections[parent.parent];
  const label = block.origin.label;
  const title = label && !block.text.startsWith(label) ? `${label} ${block.text}` : block.text;
  return { index: sections.length, title, level: block.level, parent: parent.index, heading, path: [...parent.path, title] };
}

// src/text/sentences.ts
var OPEN_ABBREVIATIONS = new Set(
  "art \xA7 m mm mme mmes mlle me dr pr mr mrs ms st ste cf ex fig sec vs v p pp al r\xE9f ref chap par t\xE9l tel e.g i.e c.-\xE0-d c.\xE0.d resp approx dept env gen vol \xE9d ed".split(" ")
);
var LOOSE_ABBREVIATIONS = new Set("n no nos n\xBA n\xB0 max min etc inc ltd corp co ann col b.o j.o".split(" "));
var CLAUSE_NUMBER = /^[([]?(?:\d{1,3}(?:\.\d{1,3}){0,6}|[a-zA-Z]|[ivxIVX]{1,5})[.)\]°]{1,2}$/;
var OPENER = /^(?:le|la|les|l|un|une|des|ce|cet|cette|ces|il|elle|ils|elles|en|au|aux|si|pour|dans|the|a|an|this|these|those|it|they|all|each|if|in|for|no)(?:$|[\s'’])/i;
var CLOSERS = { "(": ")", "[": "]", "\xAB": "\xBB", "\u201C": "\u201D" };
var LONGEST_ASIDE = 300;
var segmenters = /* @__PURE__ */ new Map();
function splitSentences(text, language) {
  const sentences = [];
  let start = 0;
  let read = 0;
  let aside = null;
  for (const at of candidateEnds(text, language)) {
    aside = asideAfter(text, read, at, aside);
    read = at;
    if (at < text.length && continues(text, start, at, aside)) continue;
    pushTrimmed(sentences, text, start, at);
    start = at;
    aside = null;
  }
  return sentences;
}
function* candidateEnds(text, language) {
  const segmenter = segmenterOf(language);
  if (segmenter !== null) {
    for (const { index, segment } of segmenter.segment(text)) yield index + segment.length;
    return;
  }
  for (const found of text.matchAll(/[.!?…][)»”"]?\s|\n/g)) {
    const at = found.index + found[0].length;
    if (at < text.length) yield at;
  }
  yield text.length;
}
function segmenterOf(language) {
  const known2 = segmenters.get(language);
  if (known2 !== void 0) return known2;
  const made = typeof Intl.Segmenter === "function" ? new Intl.Segmenter(language, { granularity: "sentence" }) : null;
  segmenters.set(language, made);
  return made;
}
function asideAfter(text, from, to, before) {
  let aside = before;
  for (let at = from; at < to; at++) {
    const c = text.charAt(at);
    if (aside === null) aside = CLOSERS[c] === void 0 ? null : { closer: CLOSERS[c], at };
    else if (c === aside.closer) aside = null;
  }
  return aside;
}
function continues(text, start, at, aside) {
  const next = text.slice(at, at + 40).trimStart();
  const said = text.slice(Math.max(start, at - 40), at);
  const tail = said.trimEnd();
  if (next === "" || !/[\p{L}\p{N}]/u.test(tail)) return true;
  if (at - start < 40 && CLAUSE_NUMBER.test(tail.trim())) return true;
  if (aside !== null && text.slice(at, aside.at + LONGEST_ASIDE).includes(aside.closer)) return true;
  if (/^[)\]»”]/.test(next)) return true;
  if (/\n/.test(said.slice(tail.length)) && !/[.!?…:;]["»”)\]]?$/.test(tail)) return continuesLine(tail, next);
  if (new RegExp("^\\p{Ll}", "u").test(next) && !/^[a-z][.)]\s/.test(next)) return true;
  return endsInAbbreviation(tail, next);
}
function continuesLine(tail, next) {
  return /^[\p{Ll}\d(€%]/u.test(next) || /[,(–'’-]$/.test(tail);
}
function endsInAbbreviation(tail, next) {
  if (!tail.endsWith(".")) return false;
  const word = /[^\s('’"«[]+$/.exec(tail.slice(0, -1))?.[0];
  if (word === void 0) return false;
  const digitNext = /^[\d[(]/.test(next);
  if (/^(?:[A-Z]\.)+[A-Z]$/.test(word) || /^[A-ZÉ]$/.test(word)) return digitNext || !OPENER.test(next);
  const folded = word.toLowerCase();
  return OPEN_ABBREVIATIONS.has(folded) || digitNext && LOOSE_ABBREVIATIONS.has(folded);
}
function pushTrimmed(sentences, text, from, to) {
  const slice = text.slice(from, to);
  const start = from + slice.length - slice.trimStart().length;
  const end = from + slice.trimEnd().length;
  if (end > start) sentences.push([start, end]);
}

// src/text/document.ts
var WORDS_PER_PAGE = 350;
var TELLING_PARAGRAPH = 80;
var LONG_ROW = 40;
var COVER_SENTENCES = 60;
function readText(path, parsed) {
  const { tree, projection } = project(parsed);
  const raw = collectBlocks(tree, projection);
  const title = parsed.title ?? raw.find((b) => b.kind === "heading")?.text ?? raw[0]?.text ?? "";
  const { sections, sectionOf } = buildSections(raw, title);
  const language = documentLanguage(raw, parsed.declaredLanguage);
  const sentences = [];
  const blocks = raw.map((block, index) => readBlock(block, index, sections[sectionOf[index] ?? 0], language, sentences));
  const words = sentences.reduce((sum, sentence) => sum + sentence.tokens.length, 0);
  return {
    path,
    format: parsed.format,
    language,
    projection,
    title,
    blocks,
    sentences,
    sections,
    pages: parsed.pages ?? Math.max(1, Math.ceil(words / WORDS_PER_PAGE)),
    pagesAreReal: parsed.pages !== null,
    words,
    date: coverDate(sentences),
    unread: parsed.unread
  };
}
function documentLanguage(blocks, declared) {
  const telling = blocks.filter((b) => b.text.length >= TELLING_PARAGRAPH).map((b) => b.text);
  return detectDocumentLanguage(telling.length > 0 ? telling : blocks.map((b) => b.text), declared);
}
function readBlock(raw, index, section, prior, sentences) {
  const language = detectBlockLanguage(raw.text, prior);
  const first = sentences.length;
  for (const [start, end] of rangesOf(raw, language)) {
    const tokens = tokenize(raw.text, start, end);
    if (tokens.length === 0) continue;
    sentences.push({ index: sentences.length, block: index, start, end, tokens, quantities: quantitiesOf(raw, start, end, language, section) });
  }
  return { ...raw, index, language, section: section.index, first, last: sentences.length };
}
function rangesOf(block, language) {
  if (block.kind === "heading") return [[0, block.text.length]];
  if (!block.table) return splitSentences(block.text, language);
  const words = block.text.split(/\s+/).length;
  if (words <= LONG_ROW) return [[0, block.text.length]];
  return block.table.cells.flatMap(
    (cell) => splitSentences(cell.text, language).map(([start, end]) => [start + cell.start, end + cell.start])
  );
}
function quantitiesOf(block, start, end, language, section) {
  const context = { language, sections: section.path };
  return findQuantities(block.text, start, end, block.table ? { ...context, headers: block.table.header } : context);
}
function coverDate(sentences) {
  for (const sentence of sentences.slice(0, COVER_SENTENCES)) {
    for (const quantity of sentence.quantities) {
      if (quantity.kind === "date" && /^\d{4}-\d{2}-\d{2}$/.test(quantity.value)) return quantity.value;
    }
  }
  return null;
}

// src/lint.ts
async function lint(files, options = {}) {
  const book2 = options.book ?? bundledBook();
  const rules = chosenRules(book2, options.rules);
  const compiled = compiler(book2);
  const documents = [];
  const problems = [];
  for (const file of files) {
    try {
      const text = readText(file.path, await parse(file));
      const matched = matchDocument(text, { book: book2, compiled, kind: options.kind ?? null, rules });
      documents.push(judgeDocument(matched, book2));
    } catch (error) {
      problems.push(problemOf(error, file.path));
    }
  }
  const active = book2.rules.filter((rule) => rules === null || rules.has(rule.id));
  return { version: VERSION, documents, problems, rules: active.map(infoOf) };
}
async function projectFile(file) {
  return project(await parse(file)).projection;
}
function loadRules(book2 = bundledBook()) {
  return book2.rules.map(infoOf);
}
function problemOf(error, path) {
  if (error instanceof AgilefallError) return { code: error.code, path, message: error.message, hint: error.hint ?? null };
  const message = error instanceof Error ? error.message : String(error);
  return { code: "internal", path, message: `This file stopped the linter: ${message}`, hint: "This is a fault of agilefall: please report it with the file, if you may share it." };
}
function chosenRules(book2, ids) {
  if (!ids) return null;
  const unknown2 = ids.find((id) => !book2.rules.some((rule) => rule.id === id));
  if (unknown2 !== void 0) throw new AgilefallError("unknown-rule", `There is no rule \xAB ${unknown2} \xBB.`, { place: unknown2, hint: "`agilefall rules` lists them." });
  return new Set(ids);
}
function compiler(book2) {
  const done = {};
  return (language) => done[language] ??= compileLanguage(book2, language);
}
export {
  AgilefallError,
  lint,
  loadRules,
  parse,
  problemOf,
  projectFile
};
