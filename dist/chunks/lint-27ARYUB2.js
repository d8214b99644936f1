import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  lintCommand,
  unknownRule
} from "./chunk-6RHB6KJL.js";
import "./chunk-ICP4XRGY.js";
import "./chunk-GQA4X4K6.js";
import "./chunk-VMI63HTN.js";
import "./chunk-HANBNIMK.js";
export {
  lintCommand,
  unknownRule
};
