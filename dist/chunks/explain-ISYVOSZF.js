import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  unknownRule
} from "./chunk-6RHB6KJL.js";
import {
  WORDS,
  categoryName,
  printable,
  refused,
  require_picocolors,
  rulePage,
  underlined,
  wrapped
} from "./chunk-ICP4XRGY.js";
import "./chunk-GQA4X4K6.js";
import "./chunk-VMI63HTN.js";
import {
  __toESM
} from "./chunk-HANBNIMK.js";

// src/cli/commands/explain.ts
var import_picocolors = __toESM(require_picocolors(), 1);
var TITLES = {
  fr: { what: "Ce qui est signal\xE9", seed: "Ce que dit le guide", references: "R\xE9f\xE9rences", flagged: "Exemples signal\xE9s", spared: "Exemples \xE9pargn\xE9s", pillar: "pilier", since: "depuis la version" },
  en: { what: "What is flagged", seed: "What the guide says", references: "References", flagged: "Flagged examples", spared: "Spared examples", pillar: "pillar", since: "since version" }
};
async function explainCommand(context) {
  const { settings, io, steps, messages } = context;
  const [id, ...others] = settings.words;
  if (id === void 0 || others.length > 0) throw refused(messages.oneRule, messages.seeRules);
  const flow = await steps.flow();
  const rules = flow.loadRules();
  const rule = rules.find((one) => one.id === id);
  if (rule === void 0) throw unknownRule(id, rules.map((one) => one.id), messages);
  io.stdout.write(ruleText(rule, context));
  return 0;
}
function ruleText(rule, context) {
  const { spoken, color, width } = context;
  const bold = import_picocolors.default.createColors(color).bold;
  const [words, titles] = [WORDS[spoken], TITLES[spoken]];
  const section = (title, body) => body === "" ? "" : `${bold(title)}
${body}`;
  const prose = (text) => wrapped(text, width, "  ");
  const examples = examplesIn(rule, spoken);
  return [
    `${bold(rule.title[spoken])}
${factLine(rule, spoken)}`,
    section(titles.what, prose(rule.message[spoken])),
    section(words.why, prose(rule.why[spoken])),
    section(words.instead, prose(rule.instead[spoken])),
    section(titles.seed, rule.seed === null ? "" : prose(rule.seed)),
    section(titles.flagged, exampleList(examples.filter((example) => example.flag), context)),
    section(titles.spared, exampleList(examples.filter((example) => !example.flag), context)),
    section(titles.references, [...rule.references, rulePage(rule.id)].map(prose).join("\n"))
  ].filter((part) => part !== "").join("\n\n").concat("\n");
}
function factLine(rule, language) {
  const { severities } = WORDS[language];
  const { pillar, since } = TITLES[language];
  const facts = [rule.id, categoryName(rule.category, language), severities[rule.severity], `${pillar} ${rule.pillar}`, `${since} ${rule.since}`];
  return facts.join(" \xB7 ");
}
function examplesIn(rule, language) {
  const own = rule.examples.filter((example) => example.language === language);
  return own.length > 0 ? own : rule.examples;
}
function exampleList(examples, context) {
  return examples.map((example) => exampleText(example, context)).join("\n\n");
}
function exampleText({ text, note }, { color, width }) {
  const { underline } = import_picocolors.default.createColors(color);
  const lines = text.trim().split("\n").flatMap((line) => {
    const { plain, marks } = unmarked(printable(line));
    return plain.trim() === "" ? [""] : underlined(plain, marks, width - 4, color ? underline : null);
  }).map((line) => line === "" ? "" : `    ${line}`);
  return [...lines, ...note === null ? [] : [wrapped(`(${note})`, width, "    ")]].join("\n");
}
function unmarked(line) {
  let plain = "";
  const marks = [];
  for (const [index, part] of line.split(/\[\[|\]\]/).entries()) {
    if (index % 2 === 1) marks.push([plain.length, plain.length + part.length]);
    plain += part;
  }
  return { plain, marks };
}
export {
  explainCommand
};
