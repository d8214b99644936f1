import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  lintCommand,
  unknownRule
} from "./chunk-JRSQZD5X.js";
import "./chunk-IJIOXGE5.js";
import "./chunk-GQA4X4K6.js";
import "./chunk-VMI63HTN.js";
import "./chunk-HANBNIMK.js";
export {
  lintCommand,
  unknownRule
};
