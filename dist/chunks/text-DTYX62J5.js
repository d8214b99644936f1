import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  refused
} from "./chunk-ICP4XRGY.js";
import "./chunk-GQA4X4K6.js";
import "./chunk-VMI63HTN.js";
import "./chunk-HANBNIMK.js";

// src/cli/commands/text.ts
async function textCommand({ settings, io, steps, messages }) {
  const [path, ...others] = settings.words;
  if (path === void 0 || others.length > 0) throw refused(messages.oneFile, messages.seeHelp);
  if (path !== "-" && settings.stdinName !== null) throw refused(messages.stdinNameAlone, messages.stdinNameHint);
  const source = await steps.source();
  const file = path === "-" ? await source.readStdin(settings.stdinName ?? "stdin.md", io.stdin) : await source.readSource(path, io.cwd);
  const flow = await steps.flow();
  const text = await flow.projectFile(file);
  io.stdout.write(text.endsWith("\n") || text === "" ? text : `${text}
`);
  return 0;
}
export {
  textCommand
};
