#!/usr/bin/env node
import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  VERSION
} from "./chunks/chunk-QNMK2VW6.js";
import {
  HOMEPAGE,
  MESSAGES,
  OPTIONS,
  chosenLanguage,
  padded,
  problemText,
  readArguments,
  screenWidth,
  wantsColor,
  wrapped
} from "./chunks/chunk-ICP4XRGY.js";
import "./chunks/chunk-GQA4X4K6.js";
import {
  AgilefallError
} from "./chunks/chunk-VMI63HTN.js";
import "./chunks/chunk-HANBNIMK.js";

// src/cli/bin.ts
import process from "node:process";

// src/cli/flow.ts
var STEPS = {
  flow: () => import("./index.js"),
  source: () => import("./chunks/source-DBVSHC2W.js")
};

// src/cli/help.ts
var USAGE = [
  {
    line: { fr: "agilefall [lint] CHEMIN\u2026", en: "agilefall [lint] PATH\u2026" },
    help: {
      fr: "Lit des fichiers, des dossiers ou \xAB - \xBB et dit ce qui y transforme un achat agile en cascade.",
      en: 'Read files, folders or "-" and say what turns an agile purchase into a waterfall one.'
    }
  },
  {
    line: { fr: "agilefall text FICHIER", en: "agilefall text FILE" },
    help: {
      fr: "Affiche le texte lu dans le fichier : c\u2019est de lui que parlent les num\xE9ros de ligne.",
      en: "Print the text read from the file: line numbers are those of this text."
    }
  },
  {
    line: { fr: "agilefall rules", en: "agilefall rules" },
    help: { fr: "Liste les r\xE8gles.", en: "List the rules." }
  },
  {
    line: { fr: "agilefall explain R\xC8GLE", en: "agilefall explain RULE" },
    help: {
      fr: "Explique une r\xE8gle, avec ses exemples.",
      en: "Explain a rule, with its examples."
    }
  }
];
var TEXTS = {
  fr: {
    what: "agilefall : relit les cahiers des charges (DOCX, PDF, Markdown) avant leur publication.",
    usage: "Commandes",
    options: "Options",
    codes: "Codes de sortie",
    code: [
      "Rien \xE0 partir du niveau de --fail-on.",
      "Des constats \xE0 partir de ce niveau.",
      "Quelque chose n\u2019a pas pu \xEAtre fait : fichier absent ou illisible, option ou r\xE8gle inconnue."
    ]
  },
  en: {
    what: "agilefall: proofreads procurement documents (DOCX, PDF, Markdown) before they are published.",
    usage: "Commands",
    options: "Options",
    codes: "Exit codes",
    code: [
      "Nothing at or above the level of --fail-on.",
      "Findings at or above that level.",
      "Something could not be done: a missing or unreadable file, an unknown option or rule."
    ]
  }
};
function helpText(language, width) {
  const texts = TEXTS[language];
  const options = Object.entries(OPTIONS).map(([name, { short, value, help }]) => {
    const flag = `${short === void 0 ? "" : `-${short}, `}--${name}`;
    return [value === void 0 ? flag : `${flag} ${value[language]}`, help[language]];
  });
  return [
    wrapped(texts.what, width, ""),
    section(texts.usage, USAGE.map(({ line, help }) => [line[language], help[language]]), width),
    section(texts.options, options, width),
    section(texts.codes, texts.code.map((meaning, code2) => [String(code2), meaning]), width)
  ].join("\n\n").concat("\n");
}
function section(title, rows, width) {
  const indent = " ".repeat(Math.max(...rows.map(([name]) => name.length)) + 4);
  return [title, ...rows.map(([name, help]) => wrapped(help, width, indent, padded(`  ${name}`, indent.length)))].join("\n");
}

// src/cli/main.ts
var COMMANDS = {
  lint: async () => (await import("./chunks/lint-27ARYUB2.js")).lintCommand,
  text: async () => (await import("./chunks/text-DTYX62J5.js")).textCommand,
  rules: async () => (await import("./chunks/rules-QW34Z6JM.js")).rulesCommand,
  explain: async () => (await import("./chunks/explain-ISYVOSZF.js")).explainCommand,
  help: async () => async ({ io, spoken, width }) => print(io, helpText(spoken, width)),
  version: async () => async ({ io }) => print(io, `${VERSION}
`)
};
async function run(argv, io, steps = STEPS) {
  const language = chosenLanguage(argv, io.env);
  const spoken = language ?? "en";
  try {
    const settings = readArguments(argv, spoken);
    const command = await COMMANDS[settings.command]();
    return await command({
      settings,
      io,
      steps,
      language,
      spoken,
      messages: MESSAGES[spoken],
      color: wantsColor(settings.color, io),
      width: screenWidth(io)
    });
  } catch (error) {
    io.stderr.write(errorText(error, spoken, screenWidth(io)));
    if (io.env["DEBUG"] && error instanceof Error) io.stderr.write(`${error.stack ?? ""}
`);
    return 2;
  }
}
function print(io, text) {
  io.stdout.write(text);
  return 0;
}
function errorText(error, language, width) {
  const messages = MESSAGES[language];
  if (!(error instanceof AgilefallError)) {
    const reason = error instanceof Error ? error.message : String(error);
    return `${messages.name}${messages.internal(reason)}
  ${messages.internalHint(`${HOMEPAGE}/issues`)}
`;
  }
  if (error.place !== void 0) {
    const { code: code2, place, message, hint: hint2 } = error;
    return `${problemText({ code: code2, path: place, message, hint: hint2 ?? null }, language, width)}
`;
  }
  const hint = error.hint === void 0 ? "" : `  ${error.hint}
`;
  return `${messages.name}${error.message}
${hint}`;
}

// src/cli/bin.ts
function ignoreClosedPipe(error) {
  if (error.code !== "EPIPE") throw error;
}
process.stdout.on("error", ignoreClosedPipe);
process.stderr.on("error", ignoreClosedPipe);
var code = run(process.argv.slice(2), {
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  env: process.env,
  cwd: process.cwd(),
  isTTY: process.stdout.isTTY === true,
  columns: process.stdout.columns
});
void code.then((value) => {
  process.exitCode = value;
});
