import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  closestMatch
} from "./chunk-GQA4X4K6.js";
import {
  AgilefallError
} from "./chunk-VMI63HTN.js";
import {
  __commonJS,
  __toESM
} from "./chunk-HANBNIMK.js";

// node_modules/picocolors/picocolors.js
var require_picocolors = __commonJS({
  "node_modules/picocolors/picocolors.js"(exports, module) {
    var p = process || {};
    var argv = p.argv || [];
    var env = p.env || {};
    var isColorSupported = !(!!env.NO_COLOR || argv.includes("--no-color")) && (!!env.FORCE_COLOR || argv.includes("--color") || p.platform === "win32" || (p.stdout || {}).isTTY && env.TERM !== "dumb" || !!env.CI);
    var formatter = (open, close, replace = open) => (input) => {
      let string = "" + input, index = string.indexOf(close, open.length);
      return ~index ? open + replaceClose(string, close, replace, index) + close : open + string + close;
    };
    var replaceClose = (string, close, replace, index) => {
      let result = "", cursor = 0;
      do {
        result += string.substring(cursor, index) + replace;
        cursor = index + close.length;
        index = string.indexOf(close, cursor);
      } while (~index);
      return result + string.substring(cursor);
    };
    var createColors = (enabled = isColorSupported) => {
      let f = enabled ? formatter : () => String;
      return {
        isColorSupported: enabled,
        reset: f("\x1B[0m", "\x1B[0m"),
        bold: f("\x1B[1m", "\x1B[22m", "\x1B[22m\x1B[1m"),
        dim: f("\x1B[2m", "\x1B[22m", "\x1B[22m\x1B[2m"),
        italic: f("\x1B[3m", "\x1B[23m"),
        underline: f("\x1B[4m", "\x1B[24m"),
        inverse: f("\x1B[7m", "\x1B[27m"),
        hidden: f("\x1B[8m", "\x1B[28m"),
        strikethrough: f("\x1B[9m", "\x1B[29m"),
        black: f("\x1B[30m", "\x1B[39m"),
        red: f("\x1B[31m", "\x1B[39m"),
        green: f("\x1B[32m", "\x1B[39m"),
        yellow: f("\x1B[33m", "\x1B[39m"),
        blue: f("\x1B[34m", "\x1B[39m"),
        magenta: f("\x1B[35m", "\x1B[39m"),
        cyan: f("\x1B[36m", "\x1B[39m"),
        white: f("\x1B[37m", "\x1B[39m"),
        gray: f("\x1B[90m", "\x1B[39m"),
        bgBlack: f("\x1B[40m", "\x1B[49m"),
        bgRed: f("\x1B[41m", "\x1B[49m"),
        bgGreen: f("\x1B[42m", "\x1B[49m"),
        bgYellow: f("\x1B[43m", "\x1B[49m"),
        bgBlue: f("\x1B[44m", "\x1B[49m"),
        bgMagenta: f("\x1B[45m", "\x1B[49m"),
        bgCyan: f("\x1B[46m", "\x1B[49m"),
        bgWhite: f("\x1B[47m", "\x1B[49m"),
        blackBright: f("\x1B[90m", "\x1B[39m"),
        redBright: f("\x1B[91m", "\x1B[39m"),
        greenBright: f("\x1B[92m", "\x1B[39m"),
        yellowBright: f("\x1B[93m", "\x1B[39m"),
        blueBright: f("\x1B[94m", "\x1B[39m"),
        magentaBright: f("\x1B[95m", "\x1B[39m"),
        cyanBright: f("\x1B[96m", "\x1B[39m"),
        whiteBright: f("\x1B[97m", "\x1B[39m"),
        bgBlackBright: f("\x1B[100m", "\x1B[49m"),
        bgRedBright: f("\x1B[101m", "\x1B[49m"),
        bgGreenBright: f("\x1B[102m", "\x1B[49m"),
        bgYellowBright: f("\x1B[103m", "\x1B[49m"),
        bgBlueBright: f("\x1B[104m", "\x1B[49m"),
        bgMagentaBright: f("\x1B[105m", "\x1B[49m"),
        bgCyanBright: f("\x1B[106m", "\x1B[49m"),
        bgWhiteBright: f("\x1B[107m", "\x1B[49m")
      };
    };
    module.exports = createColors();
    module.exports.createColors = createColors;
  }
});

// src/report/columns.ts
var UNPRINTABLE = /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g;
var NO_WIDTH = /[\p{M}\u00ad\u200b-\u200d\u2060]/u;
var WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}]/u;
function printable(text) {
  return text.replace(UNPRINTABLE, " ");
}
function columns(text) {
  if (/^[\x20-\x7e]*$/.test(text)) return text.length;
  let total = 0;
  for (const character of text) {
    if (NO_WIDTH.test(character)) continue;
    total += WIDE.test(character) ? 2 : 1;
  }
  return total;
}
function padded(text, width) {
  return text + " ".repeat(Math.max(0, width - columns(text)));
}
function lineRanges(text, width) {
  const lines = [];
  let start = 0;
  let end = 0;
  for (const [from, to] of pieces(text)) {
    if (end > start && columns(text.slice(start, to)) > width) {
      lines.push([start, end]);
      start = from;
    }
    if (end <= start) start = from;
    end = to;
  }
  if (end > start) lines.push([start, end]);
  return lines;
}
function* pieces(text) {
  const unbroken = /(?:[^ «]*« )?[^ ]+(?: [»:;!?]+[).,;…]*(?= |$))*/g;
  for (const match of text.matchAll(unbroken)) yield [match.index, match.index + match[0].length];
}
function wrapped(text, width, indent, first = indent) {
  const safe = printable(text);
  const lines = lineRanges(safe, Math.max(20, width - columns(indent)));
  return lines.map(([start, end], line) => (line === 0 ? first : indent) + safe.slice(start, end)).join("\n");
}

// src/report/excerpt.ts
var AROUND = 140;
var LONGEST_MATCH = 280;
function shortened(passage, matchAt) {
  const text = printable(passage);
  const [start, end] = [clamp(matchAt[0], text.length), clamp(matchAt[1], text.length)];
  const matchEnd = end - start > LONGEST_MATCH ? wordEnd(text, start + LONGEST_MATCH) : end;
  const from = start <= AROUND + 20 ? 0 : wordStart(text, start - AROUND);
  const to = text.length - matchEnd <= AROUND + 20 ? text.length : wordEnd(text, matchEnd + AROUND);
  const cutMatch = matchEnd < end;
  const body = text.slice(from, cutMatch ? matchEnd : to);
  const before = from > 0 ? "\u2026 " : "";
  const after = cutMatch || to < text.length ? " \u2026" : "";
  const shift = before.length - from;
  return { text: before + body + after, at: [start + shift, matchEnd + shift] };
}
function clamp(offset, length) {
  return Math.min(Math.max(0, offset), length);
}
function wordStart(text, offset) {
  const space = text.indexOf(" ", offset);
  return space < 0 ? offset : space + 1;
}
function wordEnd(text, offset) {
  const space = text.lastIndexOf(" ", offset);
  return space < 0 ? offset : space;
}
function underlined(text, marks, width, underline) {
  return lineRanges(text, width).flatMap(([start, end]) => {
    const here = marks.filter(([from, to]) => from < end && to > start && from < to);
    if (here.length === 0) return [text.slice(start, end)];
    return underline ? [styledLine(text, [start, end], here, underline)] : caretLines(text, [start, end], here);
  });
}
function styledLine(text, line, marks, style) {
  let shown = "";
  let at = line[0];
  for (const [from, to] of marks) {
    const [first, last] = [Math.max(at, from), Math.min(line[1], to)];
    shown += text.slice(at, first) + style(text.slice(first, last));
    at = last;
  }
  return shown + text.slice(at, line[1]);
}
function caretLines(text, line, marks) {
  let carets = "";
  for (const [from, to] of marks) {
    const [first, last] = [Math.max(line[0], from), Math.min(line[1], to)];
    const mark = (from === first ? "^" : "~") + "~".repeat(Math.max(0, columns(text.slice(first, last)) - 1));
    carets = padded(carets, columns(text.slice(line[0], first))) + mark;
  }
  return [text.slice(line[0], line[1]), carets];
}

// src/report/words.ts
var french = (count, one, many = `${one}s`) => `${count} ${count < 2 ? one : many}`;
var english = (count, one, many = `${one}s`) => `${count} ${count === 1 ? one : many}`;
var FR = {
  severities: { error: "erreur", warning: "avertissement", info: "note" },
  kinds: {
    "software-build": "r\xE9alisation d\u2019un logiciel",
    "software-evolution": "\xE9volution d\u2019un logiciel existant",
    "off-the-shelf": "achat d\u2019une solution existante",
    "hosting-infrastructure": "h\xE9bergement et infrastructure",
    advisory: "conseil et assistance",
    other: "hors champ"
  },
  languages: { fr: "fran\xE7ais", en: "anglais" },
  categories: {
    planning: "Calendrier et planification",
    scope: "P\xE9rim\xE8tre",
    sizing: "Dimensionnement",
    infrastructure: "Infrastructure",
    security: "S\xE9curit\xE9",
    team: "\xC9quipe",
    users: "Utilisateurs",
    governance: "Gouvernance",
    funding: "Financement",
    delivery: "Livraison et recette",
    maintenance: "Maintenance",
    contract: "Contrat",
    contradiction: "Contradictions"
  },
  grades: {
    A: "\xC9crit en mode produit.",
    B: "Mode produit, \xE0 consolider.",
    C: "Hybride : le mode projet domine certains chapitres.",
    D: "Mode projet.",
    E: "Mode projet marqu\xE9."
  },
  pillars: { P1: "responsable", P2: "\xE9quipe autonome", P3: "utilisateurs", P4: "petits pas", P5: "impact" },
  claims: { none: "Le texte n\u2019annonce pas d\u2019agilit\xE9.", weak: "Le texte parle d\u2019agilit\xE9 en passant.", strong: "Le texte annonce une d\xE9marche agile." },
  firstFixes: "\xC0 corriger d\u2019abord",
  nothingAgainst: "rien \xE0 signaler",
  details: "Tous les constats, dans l\u2019ordre du document",
  agilefall: "Agilefall : mode projet sous vocabulaire agile.",
  offTheShelf: "Achat d\u2019une solution existante : grille produit non applicable.",
  outOfScope: "Hors champ : ce document ne porte pas sur un service num\xE9rique.",
  why: "Pourquoi",
  instead: "\xC9crire plut\xF4t",
  rule: "R\xE8gle",
  seeAbove: "(voir plus haut)",
  seeAlso: "Voir aussi",
  alsoRules: "Rel\xE8ve aussi de",
  lowered: "Gravit\xE9 abaiss\xE9e",
  strengths: "D\xE9j\xE0 bien",
  unread: "Non lu",
  more: (count) => `\u2026 et ${french(count, "autre \xE9l\xE9ment non lu", "autres \xE9l\xE9ments non lus")}.`,
  excused: (count) => `${french(count, "constat \xE9cart\xE9", "constats \xE9cart\xE9s")} avec une raison.`,
  verdict: "Verdict",
  grade: "note",
  problems: "Ce qui n\u2019a pas pu \xEAtre fait",
  todo: "\xC0 faire",
  noFinding: "Aucun constat.",
  page: (page) => `page ${page}`,
  line: (line) => `ligne ${line}`,
  section: "section",
  paragraph: (paragraph) => `paragraphe ${paragraph}`,
  wholeDocument: "document entier",
  pages: (count) => french(count, "page"),
  wordCount: (count) => french(count, "mot"),
  summary: (errors, warnings, notes, documents) => `${french(errors, "erreur")}, ${french(warnings, "avertissement")} et ${french(notes, "note")} dans ${french(documents, "document")}.`,
  unreadFiles: (count) => count < 2 ? `${count} probl\xE8me a emp\xEAch\xE9 de tout lire.` : `${count} probl\xE8mes ont emp\xEAch\xE9 de tout lire.`,
  quote: (text) => `\xAB ${text} \xBB`,
  colon: " : "
};
var EN = {
  severities: { error: "error", warning: "warning", info: "note" },
  kinds: {
    "software-build": "building software",
    "software-evolution": "evolving existing software",
    "off-the-shelf": "buying an existing solution",
    "hosting-infrastructure": "hosting and infrastructure",
    advisory: "advice and assistance",
    other: "out of scope"
  },
  languages: { fr: "French", en: "English" },
  categories: {
    planning: "Schedule and planning",
    scope: "Scope",
    sizing: "Sizing",
    infrastructure: "Infrastructure",
    security: "Security",
    team: "Team",
    users: "Users",
    governance: "Governance",
    funding: "Funding",
    delivery: "Delivery and acceptance",
    maintenance: "Maintenance",
    contract: "Contract",
    contradiction: "Contradictions"
  },
  grades: {
    A: "Written in product mode.",
    B: "Product mode, to be strengthened.",
    C: "Hybrid: project mode rules some chapters.",
    D: "Project mode.",
    E: "Marked project mode."
  },
  pillars: { P1: "owner", P2: "autonomous team", P3: "users", P4: "small steps", P5: "impact" },
  claims: { none: "The text claims no agility.", weak: "The text mentions agility in passing.", strong: "The text claims to work in an agile way." },
  firstFixes: "Fix first",
  nothingAgainst: "nothing to report",
  details: "All findings, in the order of the document",
  agilefall: "Agilefall: project mode in agile words.",
  offTheShelf: "Purchase of an existing solution: the product-mode grade does not apply.",
  outOfScope: "Out of scope: this document is not about a digital service.",
  why: "Why",
  instead: "Write instead",
  rule: "Rule",
  seeAbove: "(see above)",
  seeAlso: "See also",
  alsoRules: "Also falls under",
  lowered: "Severity lowered",
  strengths: "Already good",
  unread: "Not read",
  more: (count) => `\u2026 and ${english(count, "other thing")} not read.`,
  excused: (count) => `${english(count, "finding")} set aside with a reason.`,
  verdict: "Verdict",
  grade: "grade",
  problems: "What could not be done",
  todo: "What to do",
  noFinding: "No finding.",
  page: (page) => `page ${page}`,
  line: (line) => `line ${line}`,
  section: "section",
  paragraph: (paragraph) => `paragraph ${paragraph}`,
  wholeDocument: "whole document",
  pages: (count) => english(count, "page"),
  wordCount: (count) => english(count, "word"),
  summary: (errors, warnings, notes, documents) => `${english(errors, "error")}, ${english(warnings, "warning")} and ${english(notes, "note")} in ${english(documents, "document")}.`,
  unreadFiles: (count) => `${english(count, "problem")} kept the run from reading everything.`,
  quote: (text) => `"${text}"`,
  colon: ": "
};
var WORDS = { fr: FR, en: EN };
function categoryName(category, language) {
  const known = WORDS[language].categories[category];
  return known ?? category.charAt(0).toUpperCase() + category.slice(1).replaceAll("-", " ");
}

// src/report/report.ts
var HOMEPAGE = "https://github.com/agilefall/agilefall";
function rulePage(id) {
  return `${HOMEPAGE}/blob/main/docs/rules/${encodeURIComponent(id)}.md`;
}
function standingFindings(document) {
  return document.findings.filter((finding) => finding.suppressed === null);
}
function countBySeverity(documents) {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const document of documents) {
    for (const finding of standingFindings(document)) counts[finding.severity] += 1;
  }
  return counts;
}
function runLanguage(result, chosen) {
  if (chosen !== null) return chosen;
  const french2 = result.documents.filter((document) => document.language === "fr").length;
  return french2 > 0 && french2 * 2 >= result.documents.length ? "fr" : "en";
}

// src/report/terminal.ts
var import_picocolors = __toESM(require_picocolors(), 1);

// src/report/places.ts
var LONGEST_HEADING = 70;
function findingPlace(finding, document, language) {
  if (finding.excerpt === "") return WORDS[language].wholeDocument;
  return placeWords(
    {
      format: document.format,
      line: finding.region.line,
      page: finding.page,
      section: finding.section,
      paragraph: finding.origin.paragraph ?? null
    },
    language
  );
}
function placeWords(place, language) {
  const words = WORDS[language];
  const heading = place.section.at(-1);
  const section = heading === void 0 ? [] : [`${words.section} ${cut(heading, LONGEST_HEADING)}`];
  if (place.format === "markdown") return [words.line(place.line), ...section].join(", ");
  const page = place.page === null ? [] : [words.page(place.page)];
  const parts = [...section, ...page];
  if (parts.length > 0) return parts.join(", ");
  return place.paragraph === null ? words.line(place.line) : words.paragraph(place.paragraph);
}
function shortPlace(path, page, line, language) {
  const words = WORDS[language];
  if (/\.(?:docx|pdf)$/i.test(path)) return page === null ? null : words.page(page);
  return words.line(line);
}
function cut(passage, length) {
  const text = printable(passage).trim();
  if (text.length <= length) return text;
  const space = text.lastIndexOf(" ", length);
  return `${text.slice(0, space > 0 ? space : length)}\u2026`;
}
function relatedWords({ path, page, region, excerpt }, language) {
  const { colon, quote } = WORDS[language];
  const place = shortPlace(path, page, region.line, language);
  const where = place === null ? path : `${path}, ${place}`;
  return excerpt === "" ? where : `${where}${colon}${quote(shortened(excerpt, [0, 0]).text)}`;
}
function strengthWords({ title, page, region, excerpt }, path, language) {
  const { colon, quote } = WORDS[language];
  const place = shortPlace(path, page, region.line, language);
  if (place !== null) return `${title[language]} (${place})`;
  return excerpt === "" ? title[language] : `${title[language]}${colon}${quote(cut(excerpt, LONGEST_HEADING))}`;
}

// src/report/problems.ts
var FRENCH = {
  "no-input": {
    sentence: "Aucun document \xE0 lire \xE0 cet endroit.",
    hint: "Donnez un fichier DOCX, PDF ou Markdown, ou un dossier qui en contient."
  },
  "not-found": {
    sentence: "Ce fichier ou ce dossier n\u2019existe pas.",
    hint: "V\xE9rifiez le nom ; il est cherch\xE9 \xE0 partir du dossier courant."
  },
  "unknown-format": {
    sentence: "Ce fichier n\u2019est ni un DOCX, ni un PDF, ni un Markdown.",
    hint: "Enregistrez-le en DOCX ou en PDF, puis relancez."
  },
  encrypted: {
    sentence: "Ce fichier est prot\xE9g\xE9 par un mot de passe.",
    hint: "Enregistrez-en une copie sans mot de passe, puis relancez."
  },
  "no-text": {
    sentence: "Ce fichier ne contient pas de texte.",
    hint: "Si ce sont des pages num\xE9ris\xE9es, passez-les dans un logiciel de reconnaissance de caract\xE8res (OCR) ou demandez le fichier d\u2019origine."
  },
  unreadable: {
    sentence: "Ce fichier n\u2019a pas pu \xEAtre lu : il est endommag\xE9, incomplet ou interdit d\u2019acc\xE8s.",
    hint: "V\xE9rifiez qu\u2019il s\u2019ouvre sur ce poste, enregistrez-le \xE0 nouveau, puis relancez.",
    detail: true
  },
  limit: {
    sentence: "Ce fichier d\xE9passe une des limites qui prot\xE8gent ce poste.",
    hint: "D\xE9coupez-le, puis relancez.",
    detail: true
  }
};
function problemWords(problem, language) {
  const told = language === "fr" ? FRENCH[problem.code] : void 0;
  if (told === void 0) return { sentence: problem.message, hint: problem.hint };
  const sentence2 = told.detail ? `${told.sentence} D\xE9tail, en anglais : ${problem.message}` : told.sentence;
  const near = /^Did you mean (.+)\?$/.exec(problem.hint ?? "")?.[1];
  return { sentence: sentence2, hint: near === void 0 ? told.hint : `Vouliez-vous dire \xAB ${near} \xBB ?` };
}

// src/report/unread.ts
var FRENCH_WHAT = {
  "form option": ["option de formulaire", "options de formulaire"],
  "hidden text": ["texte masqu\xE9", "textes masqu\xE9s"],
  diagram: ["diagramme", "diagrammes"],
  chart: ["graphique", "graphiques"],
  "embedded object": ["objet incorpor\xE9", "objets incorpor\xE9s"],
  "embedded document": ["document incorpor\xE9", "documents incorpor\xE9s"],
  "linked document": ["document li\xE9", "documents li\xE9s"]
};
var FRENCH_REASONS = {
  "not ticked, so not part of the text": "non coch\xE9e, donc hors du texte",
  "marked as hidden, so not printed": "marqu\xE9 comme masqu\xE9, donc non imprim\xE9",
  "its text cannot be read from here": "son texte n\u2019est pas accessible",
  "The page is a picture without text.": "la page est une image sans texte"
};
function unreadWords({ what, reason, page }, language) {
  const { colon, page: pageWords } = WORDS[language];
  const place = page === void 0 || what === pageWords(page) ? "" : ` (${pageWords(page)})`;
  if (language === "en") return `${what}${place}${colon}${reason}`;
  return `${frenchWhat(what)}${place}${colon}${FRENCH_REASONS[reason] ?? reason}`;
}
function frenchWhat(what) {
  const [, count = "", thing = what] = /^(\d+) (.+?)$/.exec(what) ?? [];
  const names = FRENCH_WHAT[thing] ?? FRENCH_WHAT[thing.replace(/s$/, "")];
  if (names === void 0) return what;
  return `${count} ${names[Number(count) > 1 ? 1 : 0]}`.trim();
}

// src/judge/priorities.ts
var MOST = 5;
var MOST_PER_PILLAR = 2;
var GRAVITY = { error: 2, warning: 1, info: 0 };
function priorities(findings) {
  const chosen = [];
  const perPillar = /* @__PURE__ */ new Map();
  for (const finding of [...findings].filter((f) => !f.suppressed).sort((a, b) => gain(b) - gain(a))) {
    const inPillar = perPillar.get(finding.pillar) ?? 0;
    if (inPillar === MOST_PER_PILLAR || chosen.some((other) => other.ruleId === finding.ruleId)) continue;
    perPillar.set(finding.pillar, inPillar + 1);
    chosen.push(finding);
    if (chosen.length === MOST) break;
  }
  return chosen;
}
function gain(finding) {
  const contradiction = finding.category === "contradiction" ? 1 : 0;
  return 4 * GRAVITY[finding.severity] + 2 * contradiction + (finding.excerpt === "" ? 0 : 1);
}

// src/report/verdict.ts
var BAR = 10;
var PILLARS = ["P1", "P2", "P3", "P4", "P5"];
function verdictSentence(document, words) {
  if (document.kind === "other") return words.outOfScope;
  if (document.grade === null) return document.kind === "off-the-shelf" ? words.offTheShelf : null;
  const verdict = document.label === null ? words.grades[document.grade] : words.agilefall;
  return `${words.verdict} (${words.grade} ${document.grade})${words.colon}${verdict} ${words.claims[document.agileClaim]}`;
}
function pillarLines(document, rules, words, language) {
  if (document.grade === null) return [];
  const wide = Math.max(...PILLARS.map((pillar) => words.pillars[pillar].length));
  return PILLARS.map((pillar) => {
    const risk = document.pillars[pillar];
    const full = Math.round(risk * BAR / 100);
    const worst = priorities(document.findings.filter((f) => f.pillar === pillar))[0];
    const reason = rules.find((rule) => rule.id === worst?.ruleId)?.title[language] ?? words.nothingAgainst;
    return `${pillar} ${words.pillars[pillar].padEnd(wide)}  ${"\u2588".repeat(full)}${"\u2591".repeat(BAR - full)} ${String(risk).padStart(3)}  ${reason}`;
  });
}
function firstFixes(document, language) {
  return priorities(document.findings).map((finding) => ({ finding, place: findingPlace(finding, document, language) }));
}

// src/report/terminal.ts
var MOST_STRENGTHS = 5;
var MOST_UNREAD = 5;
function terminalReport(result, options) {
  const colors = import_picocolors.default.createColors(options.color);
  const page = (language) => ({
    language,
    words: WORDS[language],
    colors,
    color: options.color,
    width: options.width,
    rules: result.rules
  });
  const whole = page(runLanguage(result, options.language));
  const documents = result.documents.map(
    (document) => documentText(document, page(options.language ?? document.language))
  );
  return [...documents, summaryText(result, whole), problemsText(result.problems, whole)].filter((part) => part !== "").join("\n\n").concat("\n");
}
function documentText(document, page) {
  const standing = [...standingFindings(document)].sort(byPlace);
  const told = /* @__PURE__ */ new Set();
  const findings = standing.map((finding) => {
    const first = !told.has(finding.ruleId);
    told.add(finding.ruleId);
    return findingText(finding, document, first, page);
  });
  const detail = findings.length === 0 ? [] : [`  ${page.colors.bold(page.words.details)}`, ...findings];
  return [headText(document, page), ...verdictParts(document, standing.length, page), ...detail].filter((part) => part !== "").join("\n\n");
}
function byPlace(a, b) {
  return Number(a.excerpt !== "") - Number(b.excerpt !== "") || a.region.start - b.region.start || a.region.end - b.region.end || (a.ruleId < b.ruleId ? -1 : Number(a.ruleId > b.ruleId));
}
function headText(document, { words, colors }) {
  const size = document.format === "markdown" ? words.wordCount(document.words) : words.pages(document.pages);
  const facts = [document.piece.replaceAll("-", " "), words.kinds[document.kind], words.languages[document.language], size];
  const known = facts.filter((fact) => fact !== "" && fact !== "unknown").map(printable);
  return `${colors.bold(printable(document.path))}
${colors.dim(known.join(" \xB7 "))}`;
}
function findingText(finding, document, first, page) {
  const { language, words, colors, width } = page;
  const severity = severityColor(finding.severity, colors)(words.severities[finding.severity].toUpperCase());
  const head = `  ${severity}  ${findingPlace(finding, document, language)}`;
  const message = wrapped(finding.message[language], width, "  ");
  const advice = first ? [labelled(words.why, finding.why[language], page), labelled(words.instead, finding.instead[language], page)] : [];
  const rule = first ? finding.ruleId : `${finding.ruleId} ${words.seeAbove}`;
  return [head, message, ...excerptLines(finding, page), ...advice, ...noteLines(finding, page), labelled(words.rule, rule, page)].join(
    "\n"
  );
}
function excerptLines(finding, { colors, color, width }) {
  if (finding.excerpt === "") return [];
  const quote = shortened(finding.excerpt, finding.matchAt);
  const lines = underlined(quote.text, [quote.at], Math.max(20, width - 6), color ? colors.underline : null);
  return ["", ...lines.map((line) => `      ${line}`), ""];
}
function noteLines(finding, page) {
  const { language, words } = page;
  const related = finding.related.map((place) => {
    return labelled(words.seeAlso, relatedWords(place, language), page);
  });
  const also = finding.also.length === 0 ? [] : [labelled(words.alsoRules, finding.also.join(", "), page)];
  const lowered = finding.exception === null ? [] : [labelled(words.lowered, finding.exception[language], page)];
  return [...related, ...lowered, ...also];
}
function labelled(label, text, { words, colors, width }) {
  const lead = label + words.colon;
  const body = wrapped(lead + text, width, "    ", "  ");
  return body.replace(lead.trimEnd(), (shown) => colors.dim(shown));
}
function severityColor(severity, colors) {
  if (severity === "error") return colors.red;
  return severity === "warning" ? colors.yellow : colors.cyan;
}
function verdictParts(document, findings, page) {
  const { language, words, colors, width } = page;
  const say = (text) => wrapped(text, width, "  ");
  const excused = document.findings.length - findings;
  const sentence2 = verdictSentence(document, words);
  const strengths = document.strengths.slice(0, MOST_STRENGTHS).map((strength) => labelled(words.strengths, strengthWords(strength, document.path, language), page));
  return [
    sentence2 === null ? "" : colors.bold(say(sentence2)),
    document.kind !== "other" && findings === 0 ? colors.green(say(words.noFinding)) : "",
    pillarLines(document, page.rules, words, language).map((line) => wrapped(line, width, " ".repeat(BAR_INDENT), "  ")).join("\n"),
    fixLines(document, page).join("\n"),
    strengths.join("\n"),
    [...excused > 0 ? [say(words.excused(excused))] : [], ...unreadLines(document, page)].join("\n")
  ];
}
var BAR_INDENT = 8;
var CHOICE = 3;
function fixLines(document, page) {
  const { language, words, colors, width } = page;
  const fixes = firstFixes(document, language);
  if (fixes.length < CHOICE) return [];
  const lines = fixes.map(({ finding, place }, i) => wrapped(`${i + 1}. ${finding.message[language]} (${place}, ${finding.ruleId})`, width, "     ", "  "));
  return [`  ${colors.bold(words.firstFixes)}`, ...lines];
}
function unreadLines({ unread }, page) {
  const lines = unread.slice(0, MOST_UNREAD).map((one) => labelled(page.words.unread, unreadWords(one, page.language), page));
  const left = unread.length - lines.length;
  return left > 0 ? [...lines, wrapped(page.words.more(left), page.width, "  ")] : lines;
}
function summaryText(result, { words, colors }) {
  const { error, warning, info } = countBySeverity(result.documents);
  const summary = colors.bold(words.summary(error, warning, info, result.documents.length));
  return result.problems.length === 0 ? summary : `${summary}
${colors.red(words.unreadFiles(result.problems.length))}`;
}
function problemsText(problems, page) {
  if (problems.length === 0) return "";
  const told = problems.map((problem) => problemText(problem, page.language, page.width, "  "));
  return [page.colors.bold(page.words.problems), ...told].join("\n");
}
function problemText(problem, language, width, indent = "") {
  const words = WORDS[language];
  const { sentence: sentence2, hint } = problemWords(problem, language);
  const named = problem.path === null || sentence2.includes(problem.path);
  const where = named ? "" : `${problem.path}${words.colon}`;
  const lines = [wrapped(where + sentence2, width, `${indent}  `, indent)];
  const todo = hint?.endsWith("?") ? "" : `${words.todo}${words.colon}`;
  if (hint !== null) lines.push(wrapped(todo + hint, width, `${indent}  `));
  return lines.join("\n");
}

// src/report/json.ts
function jsonReport(result, options) {
  const report = {
    version: result.version,
    documents: result.documents.map((document) => documentJson(document, options.language ?? document.language)),
    summary: countBySeverity(result.documents),
    problems: result.problems.map(({ code, path, message, hint }) => ({ code, path, message, hint }))
  };
  return `${JSON.stringify(report, null, 2)}
`;
}
function documentJson(document, language) {
  return {
    path: document.path,
    format: document.format,
    language: document.language,
    kind: document.kind,
    piece: document.piece,
    agileClaim: document.agileClaim,
    label: document.label,
    grade: document.grade,
    pressure: document.pressure,
    pillars: document.pillars,
    exceptions: document.exceptions,
    strengths: document.strengths.map((strength) => strengthJson(strength, language)),
    unread: document.unread.map(unreadJson),
    pages: document.pages,
    words: document.words,
    findings: document.findings.map((finding) => findingJson(finding, language))
  };
}
function findingJson(finding, language) {
  const { line, column, endLine, endColumn } = finding.region;
  return {
    ruleId: finding.ruleId,
    severity: finding.severity,
    category: finding.category,
    pillar: finding.pillar,
    message: finding.message[language],
    instead: finding.instead[language],
    excerpt: finding.excerpt,
    match: finding.match,
    evidence: finding.evidence.map(({ words, role, value }) => ({ words, role, value })),
    line,
    column,
    endLine,
    endColumn,
    page: finding.page,
    section: finding.section,
    origin: finding.origin,
    related: finding.related.map(relatedJson),
    also: finding.also,
    exception: finding.exception?.[language] ?? null,
    suppressed: finding.suppressed?.reason ?? null,
    fingerprint: finding.fingerprint
  };
}
function relatedJson({ path, excerpt, region, page }) {
  return { path, excerpt, line: region.line, page };
}
function strengthJson({ id, title, excerpt, region, page }, language) {
  return { id, title: title[language], excerpt, line: region.line, page };
}
function unreadJson({ what, reason, page }) {
  return { what, reason, page: page ?? null };
}

// src/report/sarif/line-hash.ts
var WINDOW = 100;
var BASE = 37;
var END_OF_FILE = 65535;
var LINE_FEED = 10;
var TWO_32 = 4294967296;
function lineHashes(text) {
  const { units, starts } = visibleUnits(text);
  const seen = /* @__PURE__ */ new Map();
  return starts.map((start) => {
    const hash = windowHash(units, start);
    const count = (seen.get(hash) ?? 0) + 1;
    seen.set(hash, count);
    return `${hash}:${count}`;
  });
}
function visibleUnits(text) {
  const visible = text.replace(/\r\n?/g, "\n").replace(/[ \t]+/g, "");
  const units = new Uint16Array(visible.length + 1 + WINDOW);
  const starts = [0];
  for (let index = 0; index < visible.length; index += 1) {
    const unit = visible.charCodeAt(index);
    units[index] = unit;
    if (unit === LINE_FEED) starts.push(index + 1);
  }
  units[visible.length] = END_OF_FILE;
  return { units, starts };
}
function windowHash(units, start) {
  let high = 0;
  let low = 0;
  for (let index = start; index < start + WINDOW; index += 1) {
    const next = low * BASE + (units[index] ?? 0);
    low = next % TWO_32;
    high = (high * BASE + Math.floor(next / TWO_32)) % TWO_32;
  }
  return high === 0 ? low.toString(16) : high.toString(16) + low.toString(16).padStart(8, "0");
}

// src/report/sarif/regions.ts
var LONGEST_CONTEXT = 2e3;
function splitLines(text) {
  const starts = [0];
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return { text, starts };
}
function sarifRegion(region, lines) {
  return {
    startLine: region.line,
    startColumn: region.column,
    endLine: region.endLine,
    endColumn: region.endColumn,
    snippet: { text: lines.text.slice(region.start, region.end) }
  };
}
function contextRegion(region, lines) {
  const wide = linesBetween(lines, region.line - 1, region.endLine + 1);
  const context = wide.text.length <= LONGEST_CONTEXT ? wide : linesBetween(lines, region.line, region.endLine);
  if (context.text.length <= region.end - region.start) return void 0;
  return { startLine: context.first, endLine: context.last, snippet: { text: context.text } };
}
function linesBetween({ text, starts }, from, to) {
  const first = Math.max(1, from);
  const last = Math.min(starts.length, to);
  const end = last < starts.length ? starts[last] ?? text.length : text.length;
  const body = text.slice(starts[first - 1] ?? 0, end).replace(/\r?\n$/, "");
  return { first, last, text: body };
}

// src/report/sarif/rules.ts
var TAXONOMY = "agilefall-categories";
var LEVELS = { error: "error", warning: "warning", info: "note" };
var PROBLEM_SEVERITIES = { error: "error", warning: "warning", info: "recommendation" };
function level(severity) {
  return LEVELS[severity];
}
function ruleDescriptors(rules, language) {
  const categories = categoriesOf(rules);
  return rules.map((rule) => ({
    id: rule.id,
    name: pascalCase(rule.id),
    shortDescription: { text: sentence(rule.title[language]) },
    fullDescription: { text: sentence(rule.message[language]) },
    help: { text: helpText(rule, language), markdown: helpMarkdown(rule, language) },
    helpUri: rulePage(rule.id),
    defaultConfiguration: { level: level(rule.severity) },
    relationships: [
      {
        target: {
          id: rule.category,
          index: categories.indexOf(rule.category),
          toolComponent: { name: TAXONOMY, index: 0 }
        },
        kinds: ["superset"]
      }
    ],
    properties: {
      category: rule.category,
      pillar: rule.pillar,
      precision: rule.precision,
      "problem.severity": PROBLEM_SEVERITIES[rule.severity],
      tags: ["procurement", rule.category, rule.pillar]
    }
  }));
}
function taxonomy(rules, version, language) {
  const names = { fr: "Th\xE8mes des r\xE8gles agilefall.", en: "Themes of the agilefall rules." };
  return {
    name: TAXONOMY,
    version,
    organization: "agilefall",
    informationUri: HOMEPAGE,
    language,
    shortDescription: { text: names[language] },
    isComprehensive: true,
    taxa: categoriesOf(rules).map((category) => ({
      id: category,
      name: pascalCase(category),
      shortDescription: { text: sentence(categoryName(category, language)) }
    }))
  };
}
function categoriesOf(rules) {
  return [...new Set(rules.map((rule) => rule.category))].sort();
}
function helpText(rule, language) {
  const { why, instead, colon } = WORDS[language];
  return [
    sentence(rule.message[language]),
    `${why}${colon}${rule.why[language]}`,
    `${instead}${colon}${rule.instead[language]}`
  ].join("\n\n");
}
function helpMarkdown(rule, language) {
  const { why, instead } = WORDS[language];
  const titles = { fr: ["Signal\xE9", "\xC9pargn\xE9"], en: ["Flagged", "Spared"] }[language];
  const examples = rule.examples.filter((example) => example.language === language);
  return [
    `# ${rule.title[language]}`,
    sentence(rule.message[language]),
    `## ${why}

${rule.why[language]}`,
    `## ${instead}

${rule.instead[language]}`,
    exampleList(titles[0] ?? "", examples.filter((example) => example.flag)),
    exampleList(titles[1] ?? "", examples.filter((example) => !example.flag)),
    ...rule.seed === null ? [] : [quoted(rule.seed)]
  ].filter((part) => part !== "").join("\n\n");
}
function exampleList(title, examples) {
  if (examples.length === 0) return "";
  return [`## ${title}`, ...examples.map((example) => quoted(marked(example)))].join("\n\n");
}
function marked({ text, note }) {
  const shown = text.trim().replaceAll("[[", "**").replaceAll("]]", "**");
  return note === null ? shown : `${shown}

\u2014 ${note}`;
}
function quoted(text) {
  return text.split("\n").map((line) => `> ${line}`.trimEnd()).join("\n");
}
function sentence(text) {
  const trimmed = text.trim().replace(/\.( ?["»”])$/, "$1.");
  return /[.!?…]$/.test(trimmed) ? trimmed : `${trimmed}.`;
}
function pascalCase(id) {
  return id.replace(/(?:^|-)([a-z0-9])/g, (_, letter) => letter.toUpperCase());
}

// src/report/sarif/uri.ts
function relativeUri(path, root) {
  const plain = path.replaceAll("\\", "/");
  const absolute = isAbsolute(plain) && root !== void 0 ? fromRoot(plain, root.replaceAll("\\", "/")) : plain;
  const segments = normalised(absolute.replace(/^(?:[A-Za-z]:)?\/+/, ""));
  return segments.map(encodeSegment).join("/");
}
function isAbsolute(path) {
  return /^(?:[A-Za-z]:)?\//.test(path);
}
function fromRoot(path, root) {
  const from = root.split("/").filter((part) => part !== "");
  const to = path.split("/").filter((part) => part !== "");
  let common = 0;
  while (common < from.length && from[common] === to[common]) common += 1;
  return [...from.slice(common).map(() => ".."), ...to.slice(common)].join("/");
}
function normalised(path) {
  const segments = [];
  for (const segment of path.split("/")) {
    if (segment === "" || segment === ".") continue;
    if (segment === ".." && segments.length > 0 && segments.at(-1) !== "..") segments.pop();
    else segments.push(segment);
  }
  return segments;
}
function encodeSegment(segment) {
  return encodeURIComponent(segment.replace(new RegExp("\\p{Surrogate}", "gu"), "\uFFFD")).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`
  );
}

// src/report/sarif/results.ts
var SOURCE_ROOT = "%SRCROOT%";
function sarifResults(result, rules, options) {
  const run = {
    rules: new Map(rules.map((rule, index) => [rule.id, index])),
    artifacts: new Map(result.documents.map((document, index) => [document.path, index])),
    lines: new Map(result.documents.map((document) => [document.path, splitLines(document.projection)])),
    options
  };
  return result.documents.flatMap((document) => documentResults(document, run));
}
function documentResults(document, run) {
  const findings = standingFindings(document);
  if (findings.length === 0) return [];
  const hashes = distinctHashes(findings, lineHashes(document.projection));
  return findings.map((finding, index) => findingResult(finding, document, hashes[index] ?? "", run));
}
function distinctHashes(findings, hashes) {
  const highest = /* @__PURE__ */ new Map();
  for (const hash of hashes) {
    const [hex = "", count] = hash.split(":");
    highest.set(hex, Number(count));
  }
  const used = /* @__PURE__ */ new Set();
  return findings.map((finding) => {
    const own = hashes[finding.region.line - 1] ?? "0:1";
    const [hex = ""] = own.split(":");
    const next = (highest.get(hex) ?? 0) + 1;
    const hash = used.has(own) ? `${hex}:${next}` : own;
    if (hash !== own) highest.set(hex, next);
    used.add(hash);
    return hash;
  });
}
function findingResult(finding, document, hash, run) {
  const language = run.options.language ?? document.language;
  const index = run.rules.get(finding.ruleId);
  const related = finding.related.map((place, number) => relatedLocation(place, number + 1, language, run));
  return {
    ruleId: finding.ruleId,
    ...index === void 0 ? {} : { ruleIndex: index },
    level: level(finding.severity),
    message: { text: messageText(finding, document, language) },
    locations: [
      {
        physicalLocation: physicalLocation(document.path, finding.region, run),
        logicalLocations: logicalLocations(finding, document, language)
      }
    ],
    ...related.length === 0 ? {} : { relatedLocations: related },
    partialFingerprints: { primaryLocationLineHash: hash, "agilefall/v1": finding.fingerprint },
    properties: { category: finding.category, pillar: finding.pillar, also: finding.also }
  };
}
function messageText(finding, document, language) {
  const { instead, colon, quote, lowered } = WORDS[language];
  const place = findingPlace(finding, document, language);
  const where = place.charAt(0).toUpperCase() + place.slice(1);
  const said = finding.excerpt === "" ? "" : `${colon}${quote(shortened(finding.excerpt, finding.matchAt).text)}`;
  const exception = finding.exception === null ? [] : [sentence(`${lowered}${colon}${finding.exception[language]}`)];
  return [
    sentence(finding.message[language]),
    sentence(where + said),
    ...exception,
    sentence(`${instead}${colon}${finding.instead[language]}`)
  ].join(" ");
}
function physicalLocation(path, region, run) {
  const lines = run.lines.get(path) ?? splitLines("");
  const context = contextRegion(region, lines);
  const index = run.artifacts.get(path);
  return {
    artifactLocation: {
      uri: relativeUri(path, run.options.root),
      uriBaseId: SOURCE_ROOT,
      ...index === void 0 ? {} : { index }
    },
    region: sarifRegion(region, lines),
    ...context === void 0 ? {} : { contextRegion: context }
  };
}
function logicalLocations(finding, document, language) {
  const heading = finding.section.at(-1);
  const section = heading === void 0 ? [] : [{ name: heading, fullyQualifiedName: finding.section.join(" / "), kind: "section" }];
  const page = finding.page === null || document.format === "markdown" ? [] : [{ name: WORDS[language].page(finding.page), fullyQualifiedName: `page/${finding.page}`, kind: "page" }];
  const places = [...section, ...page];
  if (places.length > 0) return places;
  return [{ name: WORDS[language].wholeDocument, fullyQualifiedName: "document", kind: "document" }];
}
function relatedLocation(place, id, language, run) {
  const text = sentence(relatedWords(place, language));
  return { id, message: { text }, physicalLocation: physicalLocation(place.path, place.region, run) };
}

// src/report/sarif.ts
var SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
var MIME_TYPES = {
  markdown: "text/markdown",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  pdf: "application/pdf"
};
function sarifReport(result, options) {
  const language = runLanguage(result, options.language);
  const rules = [...result.rules].sort((a, b) => a.id < b.id ? -1 : Number(a.id > b.id));
  const run = {
    tool: {
      driver: {
        name: "agilefall",
        fullName: `agilefall ${result.version}`,
        version: result.version,
        semanticVersion: result.version,
        organization: "agilefall",
        informationUri: HOMEPAGE,
        language,
        shortDescription: { text: driverText(language) },
        rules: ruleDescriptors(rules, language),
        supportedTaxonomies: [{ name: TAXONOMY, index: 0 }]
      }
    },
    taxonomies: [taxonomy(rules, result.version, language)],
    invocations: [invocation(result.problems, language, options.root)],
    originalUriBaseIds: { [SOURCE_ROOT]: { description: { text: sourceRootText(language) } } },
    artifacts: result.documents.map((document) => artifact(document, options.root)),
    columnKind: "utf16CodeUnits",
    results: sarifResults(result, rules, options)
  };
  return `${JSON.stringify({ $schema: SCHEMA, version: "2.1.0", runs: [run] }, null, 2)}
`;
}
function driverText(language) {
  return language === "fr" ? "Linter de documents de march\xE9s publics." : "A linter for procurement documents.";
}
function sourceRootText(language) {
  return language === "fr" ? "Dossier d\u2019o\xF9 le linter a \xE9t\xE9 lanc\xE9." : "Folder that the linter was run from.";
}
function artifact(document, root) {
  return {
    location: { uri: relativeUri(document.path, root), uriBaseId: SOURCE_ROOT },
    mimeType: MIME_TYPES[document.format],
    roles: ["analysisTarget"],
    properties: { kind: document.kind, piece: document.piece, language: document.language, grade: document.grade, label: document.label }
  };
}
function invocation(problems, language, root) {
  if (problems.length === 0) return { executionSuccessful: true };
  return {
    executionSuccessful: false,
    toolExecutionNotifications: problems.map((problem) => ({
      descriptor: { id: problem.code },
      level: "error",
      message: { text: notificationText(problem, language) },
      ...problem.path === null ? {} : { locations: [{ physicalLocation: { artifactLocation: { uri: relativeUri(problem.path, root), uriBaseId: SOURCE_ROOT } } }] }
    }))
  };
}
function notificationText(problem, language) {
  const { sentence: told, hint } = problemWords(problem, language);
  const todo = hint === null ? [] : [sentence(`${WORDS[language].todo}${WORDS[language].colon}${hint}`)];
  return [sentence(told), ...todo].join(" ");
}

// src/report/index.ts
var REPORTS = {
  terminal: terminalReport,
  json: jsonReport,
  sarif: sarifReport
};

// src/cli/choices.ts
var FORMATS = Object.keys(REPORTS);
var LANGUAGES = ["fr", "en"];
var FAIL_LEVELS = ["error", "warning", "info", "never"];
var DOCUMENT_KINDS = [
  "software-build",
  "software-evolution",
  "off-the-shelf",
  "hosting-infrastructure",
  "advisory",
  "other"
];

// src/cli/options.ts
var COMMANDS = ["lint", "text", "rules", "explain"];
var same = (word) => ({ fr: word, en: word });
var OPTIONS = {
  format: {
    type: "string",
    multiple: true,
    value: { fr: "F[=FICHIER]", en: "F[=FILE]" },
    commands: ["lint"],
    help: {
      fr: `Format du rapport : ${FORMATS.join(", ")}. R\xE9p\xE9table ; avec =FICHIER, \xE9crit le rapport dans ce fichier.`,
      en: `Format of the report: ${FORMATS.join(", ")}. Repeatable; with =FILE, writes the report to that file.`
    }
  },
  "fail-on": {
    type: "string",
    value: { fr: "NIVEAU", en: "LEVEL" },
    commands: ["lint"],
    help: {
      fr: `Gravit\xE9 \xE0 partir de laquelle le code de sortie est 1 : ${FAIL_LEVELS.join(", ")} (error par d\xE9faut).`,
      en: `Severity from which the exit code is 1: ${FAIL_LEVELS.join(", ")} (default: error).`
    }
  },
  rule: {
    type: "string",
    multiple: true,
    value: { fr: "R\xC8GLE", en: "RULE" },
    commands: ["lint"],
    help: {
      fr: "Ne garde que cette r\xE8gle. R\xE9p\xE9table, ou plusieurs noms s\xE9par\xE9s par des virgules.",
      en: "Run only this rule. Repeatable, or several names separated by commas."
    }
  },
  kind: {
    type: "string",
    value: same("KIND"),
    commands: ["lint"],
    help: {
      fr: `Nature de l\u2019achat, au lieu de la deviner : ${DOCUMENT_KINDS.join(", ")}.`,
      en: `Kind of purchase, instead of guessing it: ${DOCUMENT_KINDS.join(", ")}.`
    }
  },
  dossier: {
    type: "boolean",
    commands: ["lint"],
    help: {
      fr: "Juge tous les documents comme les pi\xE8ces d\u2019un m\xEAme dossier.",
      en: "Judge all the documents as the pieces of one dossier."
    }
  },
  "stdin-filename": {
    type: "string",
    value: { fr: "NOM", en: "NAME" },
    commands: ["lint", "text"],
    help: {
      fr: "Nom \xE0 donner \xE0 ce qui est lu sur l\u2019entr\xE9e standard (\xAB - \xBB).",
      en: 'Name to give to what is read from standard input ("-").'
    }
  },
  lang: {
    type: "string",
    value: same(LANGUAGES.join("|")),
    commands: null,
    help: {
      fr: "Langue des messages. Par d\xE9faut celle de la session, sinon celle de chaque document.",
      en: "Language of the messages. Default: that of the session, else that of each document."
    }
  },
  color: {
    type: "boolean",
    commands: null,
    help: { fr: "Met des couleurs m\xEAme hors d\u2019un terminal.", en: "Use colours even outside a terminal." }
  },
  "no-color": {
    type: "boolean",
    commands: null,
    help: { fr: "Ne met jamais de couleurs.", en: "Never use colours." }
  },
  version: {
    type: "boolean",
    short: "V",
    commands: null,
    help: { fr: "Affiche la version.", en: "Print the version." }
  },
  help: {
    type: "boolean",
    short: "h",
    commands: null,
    help: { fr: "Affiche cette aide.", en: "Print this help." }
  }
};

// src/cli/suggest.ts
function nearest(word, names) {
  const distance = Math.max(2, Math.floor(word.length / 3));
  const start = names.filter((name) => word.length >= 3 && name.startsWith(word));
  if (start.length === 1 && start[0] !== void 0) return start[0];
  return closestMatch(word.toLowerCase(), names, { maxDistance: distance }) ?? null;
}

// src/cli/arguments.ts
import { parseArgs } from "node:util";

// src/cli/environment.ts
var DEFAULT_WIDTH = 80;
var WIDEST = 100;
var NARROWEST = 40;
function environmentLanguage(env) {
  const locale = env["LC_ALL"] || env["LC_MESSAGES"] || env["LANG"] || "";
  const language = /^(fr|en)(?:[_.@-]|$)/i.exec(locale)?.[1]?.toLowerCase();
  return language === "fr" || language === "en" ? language : null;
}
function wantsColor(asked, { env, isTTY }) {
  if (asked !== null) return asked;
  if (env["NO_COLOR"]) return false;
  const forced = env["FORCE_COLOR"];
  if (forced !== void 0) return forced !== "0" && forced !== "false";
  return isTTY && env["TERM"] !== "dumb";
}
function screenWidth({ columns: columns2 }) {
  return Math.min(WIDEST, Math.max(NARROWEST, columns2 || DEFAULT_WIDTH));
}

// src/cli/messages.ts
var FR2 = {
  name: "agilefall : ",
  didYouMean: (near) => `Vouliez-vous dire \xAB ${near} \xBB ?`,
  unknownOption: (option) => `L\u2019option \xAB ${option} \xBB n\u2019existe pas.`,
  unknownCommand: (word) => `\xAB ${word} \xBB n\u2019est ni un fichier, ni un dossier, ni une commande.`,
  unknownValue: (option, value) => `\xAB ${value} \xBB n\u2019est pas une valeur de \xAB ${option} \xBB.`,
  unknownRule: (id) => `La r\xE8gle \xAB ${id} \xBB n\u2019existe pas.`,
  choices: (names) => `Valeurs possibles : ${names.join(", ")}.`,
  seeHelp: "Les commandes et les options : agilefall --help",
  seeRules: "La liste des r\xE8gles : agilefall rules",
  missingValue: (option) => `L\u2019option \xAB ${option} \xBB attend une valeur.`,
  noValue: (option) => `L\u2019option \xAB ${option} \xBB ne prend pas de valeur.`,
  repeated: (option) => `L\u2019option \xAB ${option} \xBB est donn\xE9e deux fois.`,
  opposite: (one, other) => `Les options \xAB ${one} \xBB et \xAB ${other} \xBB se contredisent.`,
  noEffect: (option, command) => `L\u2019option \xAB ${option} \xBB ne sert \xE0 rien avec la commande \xAB ${command} \xBB.`,
  noPaths: "Aucun document \xE0 lire n\u2019est indiqu\xE9.",
  noPathsHint: "Donnez un fichier ou un dossier, par exemple : agilefall cctp.docx",
  tooManyWords: (command, words) => `La commande \xAB ${command} \xBB ne prend pas d\u2019argument : \xAB ${words.join(" ")} \xBB est de trop.`,
  oneFile: "La commande \xAB text \xBB attend un fichier et un seul, par exemple : agilefall text cctp.docx",
  oneRule: "La commande \xAB explain \xBB attend le nom d\u2019une r\xE8gle, par exemple : agilefall explain big-bang-rollout",
  stdinNameAlone: "L\u2019option \xAB --stdin-filename \xBB n\u2019a de sens qu\u2019avec \xAB - \xBB, qui lit l\u2019entr\xE9e standard.",
  stdinNameHint: "Par exemple : agilefall - --stdin-filename cctp.md < cctp.md",
  stdinTwice: "L\u2019entr\xE9e standard \xAB - \xBB ne peut \xEAtre lue qu\u2019une fois.",
  twoOnScreen: (formats) => `Les rapports ${formats.map((format) => `\xAB ${format} \xBB`).join(" et ")} iraient tous sur la sortie standard.`,
  twoOnScreenHint: "Envoyez-en dans un fichier, par exemple : --format json=rapport.json",
  sameOutput: (file) => `Deux rapports iraient dans le m\xEAme fichier, \xAB ${file} \xBB.`,
  otherOutput: "Choisissez un autre nom de fichier pour le rapport.",
  missingFolder: (file, folder) => `Le rapport \xAB ${file} \xBB ne peut pas \xEAtre \xE9crit : le dossier \xAB ${folder} \xBB n\u2019existe pas.`,
  missingFolderHint: "Cr\xE9ez le dossier ou choisissez-en un autre, puis relancez.",
  outputIsFolder: (file) => `Le rapport ne peut pas \xEAtre \xE9crit : \xAB ${file} \xBB est un dossier.`,
  outputIsInput: (file) => `Le rapport \xE9craserait \xAB ${file} \xBB, qui est un des documents \xE0 lire.`,
  cannotWrite: (file, reason) => `Le rapport \xAB ${file} \xBB n\u2019a pas pu \xEAtre \xE9crit : ${reason}.`,
  internal: (reason) => `Erreur interne : ${reason}`,
  internalHint: (page) => `C\u2019est un d\xE9faut d\u2019agilefall. Signalez-le, avec la commande lanc\xE9e : ${page}`,
  todo: "\xC0 faire : "
};
var EN2 = {
  name: "agilefall: ",
  didYouMean: (near) => `Did you mean "${near}"?`,
  unknownOption: (option) => `There is no option "${option}".`,
  unknownCommand: (word) => `"${word}" is not a file, a folder or a command.`,
  unknownValue: (option, value) => `"${value}" is not a value of "${option}".`,
  unknownRule: (id) => `There is no rule "${id}".`,
  choices: (names) => `Possible values: ${names.join(", ")}.`,
  seeHelp: "Commands and options: agilefall --help",
  seeRules: "List of the rules: agilefall rules",
  missingValue: (option) => `The option "${option}" needs a value.`,
  noValue: (option) => `The option "${option}" takes no value.`,
  repeated: (option) => `The option "${option}" is given twice.`,
  opposite: (one, other) => `The options "${one}" and "${other}" contradict each other.`,
  noEffect: (option, command) => `The option "${option}" has no effect with the command "${command}".`,
  noPaths: "No document to read was given.",
  noPathsHint: "Give a file or a folder, for example: agilefall rfp.docx",
  tooManyWords: (command, words) => `The command "${command}" takes no argument: "${words.join(" ")}" is too much.`,
  oneFile: 'The command "text" needs one file and only one, for example: agilefall text rfp.docx',
  oneRule: 'The command "explain" needs the name of a rule, for example: agilefall explain big-bang-rollout',
  stdinNameAlone: 'The option "--stdin-filename" only makes sense with "-", which reads standard input.',
  stdinNameHint: "For example: agilefall - --stdin-filename rfp.md < rfp.md",
  stdinTwice: 'Standard input "-" can be read only once.',
  twoOnScreen: (formats) => `The reports ${formats.map((format) => `"${format}"`).join(" and ")} would all go to standard output.`,
  twoOnScreenHint: "Send some of them to a file, for example: --format json=report.json",
  sameOutput: (file) => `Two reports would go to the same file, "${file}".`,
  otherOutput: "Choose another file name for the report.",
  missingFolder: (file, folder) => `The report "${file}" cannot be written: the folder "${folder}" does not exist.`,
  missingFolderHint: "Create the folder or choose another one, then run again.",
  outputIsFolder: (file) => `The report cannot be written: "${file}" is a folder.`,
  outputIsInput: (file) => `The report would overwrite "${file}", which is one of the documents to read.`,
  cannotWrite: (file, reason) => `The report "${file}" could not be written: ${reason}.`,
  internal: (reason) => `Internal error: ${reason}`,
  internalHint: (page) => `This is a fault of agilefall. Please report it with the command you ran: ${page}`,
  todo: "What to do: "
};
var MESSAGES = { fr: FR2, en: EN2 };

// src/cli/arguments.ts
function chosenLanguage(argv, env) {
  const { tokens } = readTokens(argv);
  const asked = tokens.findLast((token) => token.kind === "option" && token.name === "lang");
  const value = asked?.kind === "option" ? asked.value : void 0;
  return LANGUAGES.find((language) => language === value) ?? environmentLanguage(env);
}
function readArguments(argv, language) {
  const messages = MESSAGES[language];
  const asked = readTokens(argv).tokens.filter((token) => token.kind === "option").map((token) => token.name);
  const { values, words } = asked.includes("help") || asked.includes("version") ? NOTHING : read(argv, messages);
  const command = asked.includes("help") ? "help" : asked.includes("version") ? "version" : commandOf(words);
  if (command !== "help" && command !== "version") checkUse(values, command, messages);
  return {
    command,
    words: words[0] === command ? words.slice(1) : words,
    kind: choice(values, "kind", DOCUMENT_KINDS, messages),
    rules: ruleNames(values),
    failOn: choice(values, "fail-on", FAIL_LEVELS, messages) ?? "error",
    outputs: outputs(values.get("format") ?? ["terminal"], messages),
    dossier: values.has("dossier"),
    stdinName: values.get("stdin-filename")?.[0] ?? null,
    color: colorChoice(values, messages)
  };
}
var NOTHING = { values: /* @__PURE__ */ new Map(), words: [] };
function readTokens(argv) {
  const options = Object.fromEntries(
    Object.entries(OPTIONS).map(([name, { type, short }]) => [name, { type, ...short === void 0 ? {} : { short }, multiple: true }])
  );
  return parseArgs({ args: [...argv], options, strict: false, allowPositionals: true, tokens: true });
}
function read(argv, messages) {
  const values = /* @__PURE__ */ new Map();
  const words = [];
  for (const token of readTokens(argv).tokens) {
    if (token.kind === "positional") words.push(token.value);
    if (token.kind !== "option") continue;
    const value = optionValue(token, messages);
    const before = values.get(token.name) ?? [];
    if (before.length > 0 && !OPTIONS[token.name]?.multiple && before[0] !== value) {
      throw refused(messages.repeated(token.rawName), messages.seeHelp);
    }
    values.set(token.name, [...before, value]);
  }
  choice(values, "lang", LANGUAGES, messages);
  return { values, words };
}
function optionValue({ name, rawName, value, inlineValue }, messages) {
  const spec = Object.hasOwn(OPTIONS, name) ? OPTIONS[name] : void 0;
  if (spec === void 0) throw unknownOption(rawName, messages);
  if (spec.type === "boolean") {
    if (value !== void 0) throw refused(messages.noValue(rawName), messages.seeHelp);
    return "";
  }
  const taken = value !== void 0 && (inlineValue || !/^-./.test(value)) ? value : "";
  if (taken === "") throw refused(messages.missingValue(rawName), messages.seeHelp);
  return taken;
}
function unknownOption(rawName, messages) {
  const near = nearest(rawName, Object.keys(OPTIONS).map((name) => `--${name}`));
  return refused(messages.unknownOption(rawName), messages.seeHelp, near, messages);
}
function commandOf(words) {
  if (words[0] === "help") return "help";
  return COMMANDS.find((command) => command === words[0]) ?? "lint";
}
function checkUse(values, command, messages) {
  for (const name of values.keys()) {
    const commands = OPTIONS[name]?.commands ?? null;
    if (commands !== null && !commands.includes(command)) throw refused(messages.noEffect(`--${name}`, command), messages.seeHelp);
  }
}
function choice(values, name, allowed, messages) {
  const value = values.get(name)?.[0];
  return value === void 0 ? null : oneOf(value, `--${name}`, allowed, messages);
}
function oneOf(value, option, allowed, messages) {
  const known = allowed.find((name) => name === value);
  if (known !== void 0) return known;
  throw refused(messages.unknownValue(option, value), messages.choices(allowed), nearest(value, allowed), messages);
}
function ruleNames(values) {
  const given = values.get("rule");
  if (given === void 0) return null;
  return given.flatMap((list) => list.split(",")).map((id) => id.trim()).filter((id) => id !== "");
}
function outputs(asked, messages) {
  const all = asked.map((value) => output(value, messages));
  const onScreen = all.filter(({ file }) => file === null).map(({ format }) => format);
  if (onScreen.length > 1) throw refused(messages.twoOnScreen(onScreen), messages.twoOnScreenHint);
  return all;
}
function output(value, messages) {
  const [name = "", ...rest] = value.split("=");
  const format = oneOf(name, "--format", FORMATS, messages);
  if (rest.length === 0) return { format, file: null };
  const file = rest.join("=");
  if (file === "") throw refused(messages.missingValue(`--format ${value}`), messages.seeHelp);
  return { format, file };
}
function colorChoice(values, messages) {
  if (values.has("color") && values.has("no-color")) throw refused(messages.opposite("--color", "--no-color"), messages.seeHelp);
  if (values.has("no-color")) return false;
  return values.has("color") ? true : null;
}
function refused(sentence2, hint, near = null, messages = null) {
  const whole = near === null || messages === null ? sentence2 : `${sentence2} ${messages.didYouMean(near)}`;
  return new AgilefallError("bad-option", whole, { hint });
}

export {
  require_picocolors,
  printable,
  columns,
  padded,
  wrapped,
  underlined,
  WORDS,
  categoryName,
  HOMEPAGE,
  rulePage,
  standingFindings,
  runLanguage,
  problemText,
  REPORTS,
  wantsColor,
  screenWidth,
  MESSAGES,
  COMMANDS,
  OPTIONS,
  nearest,
  chosenLanguage,
  readArguments,
  refused
};
