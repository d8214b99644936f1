import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  WORDS,
  categoryName,
  columns,
  padded,
  printable,
  refused,
  require_picocolors
} from "./chunk-ICP4XRGY.js";
import "./chunk-GQA4X4K6.js";
import "./chunk-VMI63HTN.js";
import {
  __toESM
} from "./chunk-HANBNIMK.js";

// src/cli/commands/rules.ts
var import_picocolors = __toESM(require_picocolors(), 1);
async function rulesCommand(context) {
  const { settings, io, steps, messages } = context;
  if (settings.words.length > 0) throw refused(messages.tooManyWords("rules", settings.words), messages.seeHelp);
  const flow = await steps.flow();
  io.stdout.write(rulesTable(flow.loadRules(), context));
  return 0;
}
function rulesTable(rules, { spoken, color }) {
  const colors = import_picocolors.default.createColors(color);
  const { severities } = WORDS[spoken];
  const idWidth = Math.max(0, ...rules.map((rule) => columns(rule.id)));
  const severityWidth = Math.max(...Object.values(severities).map(columns));
  const line = (rule) => `  ${padded(rule.id, idWidth)}  ${padded(severities[rule.severity], severityWidth)}  ${printable(rule.title[spoken])}`;
  const groups = categories(rules).map((category) => {
    const own = rules.filter((rule) => rule.category === category).sort((a, b) => a.id < b.id ? -1 : 1);
    return [colors.bold(categoryName(category, spoken)), ...own.map(line)].join("\n");
  });
  return `${groups.join("\n\n")}
`;
}
function categories(rules) {
  const used = new Set(rules.map((rule) => rule.category));
  const usual = Object.keys(WORDS.en.categories).filter((category) => used.has(category));
  return [.../* @__PURE__ */ new Set([...usual, ...[...used].sort()])];
}
export {
  rulesCommand
};
