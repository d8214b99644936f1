import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  AgilefallError
} from "./chunk-VMI63HTN.js";
import "./chunk-HANBNIMK.js";

// src/parse/pdf/labels.ts
var BULLET = /^[•●○◦▪▫■□◆◇❖►▶➢➤→⇒✓✔✗·⁃∙‣–—\-*§o]$/u;
var SIGN = /^([•●○◦▪▫■□◆◇❖►▶➢➤→⇒✓✔✗⁃∙‣·])\s*(?=\S)/u;
var DASH = /^([–—\-*§o])\s+(?=\S)/u;
var LETTER = /^(\(?(?:[a-zA-Z]|[ivx]{1,5})\)|[a-z]\.|[ivx]{1,5}\.|[a-z]\/)\s+(?=\S)/;
var NUMBER = /^(\(?\d{1,2}(?:\.\d{1,2}){0,4}\)|\d{1,2}(?:\.\d{1,2}){0,4}\.|\d{1,2}°|\d{1,2}\/|\d{1,2}\s?[–-])\s+(?=[^\s\d€%])/;
var BARE_NUMBER = /^(\d{1,2}(?:\.\d{1,2}){1,4})\s+(?=[\p{Lu}«"“(])/u;
function labelOf(text) {
  const bullet = SIGN.exec(text) ?? DASH.exec(text);
  if (bullet) return { label: bullet[1] ?? "", rest: text.slice(bullet[0].length), ordered: false };
  const counted = LETTER.exec(text) ?? NUMBER.exec(text) ?? BARE_NUMBER.exec(text);
  if (counted) return { label: counted[1] ?? "", rest: text.slice(counted[0].length), ordered: true };
  return { label: "", rest: text, ordered: false };
}
var DIVISION = /^(?:article|chapitre|chapter|section|partie|part|titre|annexe|annex|appendix)\s+/i;
var COUNTED = /^(?:(?:article|art\.|chapitre|chapter|section|partie|part|titre|annexe|annex|appendix|lot)\s+)?(\d{1,2}(?:\.\d{1,3}){0,5})(?![\d,])/i;
function numberingDepth(text) {
  const digits = COUNTED.exec(text)?.[1];
  if (digits !== void 0) return digits.split(".").length;
  if (/^(?:[A-Z]|[IVX]{1,5})[.-]\d{1,2}(?:\.\d{1,2})*\b/.test(text)) return (/^\S+/.exec(text)?.[0] ?? "").split(/[.-]/).filter(Boolean).length;
  if (isNamedDivision(text)) return 1;
  return new RegExp("^(?:[IVX]{1,5}|[A-Z])\\s?[.)\u2013\u2014-]\\s+\\p{Lu}", "u").test(text) ? 1 : 0;
}
function isNamedDivision(text) {
  const word = DIVISION.exec(text)?.[0];
  return word !== void 0 && new RegExp("^(?:\\d{1,2}|[IVXLC]{1,6}|[A-Z]|(?:premier|unique|PREMIER|UNIQUE))(?:\\s*[-\u2013\u2014:]|\\.?\\s*$|\\.?\\s+\\p{Lu})", "u").test(text.slice(word.length));
}

// src/parse/pdf/styles.ts
var LARGER = 1.12;
var LONGEST = 200;
var MOST_LINES = 3;
function bodyStyle(drafts) {
  const sizes = /* @__PURE__ */ new Map();
  let [bold, all] = [0, 0];
  for (const line of drafts.flatMap(linesOfDraft)) {
    const size2 = Math.round(line.size * 2) / 2;
    sizes.set(size2, (sizes.get(size2) ?? 0) + line.text.length);
    all += line.text.length;
    if (line.bold) bold += line.text.length;
  }
  const [size = 11] = [...sizes].reduce((best, entry) => entry[1] > best[1] ? entry : best, [11, 0]);
  return { size, bold: bold > 0.5 * all };
}
function linesOfDraft(draft) {
  if (draft.kind !== "table") return draft.lines;
  return draft.rows.flatMap((row) => row.flatMap((cell) => cell.parts.flat()));
}
function findHeadings(drafts, trusted) {
  const body = bodyStyle(drafts);
  const found = drafts.map((draft, i) => {
    if (draft.kind !== "text" && draft.kind !== "item") return draft;
    const next = drafts[i + 1];
    const isSubtitle = i === 1 && drafts[0]?.kind === "heading";
    const isFound = trusted && draft.tagged ? !isSubtitle && isBoldLine(draft, next, body) : isHeading(draft, next, body);
    return isFound ? asHeading(draft) : draft;
  });
  return withDepths(joinTitles(found, body), body);
}
function joinTitles(drafts, body) {
  const joined = [];
  for (const draft of drafts) {
    const before = joined.at(-1);
    if (before?.kind === "heading" && draft.kind === "heading" && isOneTitle(before, draft, body)) {
      joined[joined.length - 1] = { ...before, lines: [...before.lines, ...draft.lines] };
    } else joined.push(draft);
  }
  return joined;
}
function isOneTitle(before, draft, body) {
  const [last, first] = [before.lines.at(-1), draft.lines[0]];
  if (!last || !first || before.level > 0 || draft.level > 0 || last.page !== first.page) return false;
  const large = first.size >= 1.2 * body.size && Math.abs(first.size - last.size) < 0.6 && first.bold === last.bold;
  const step = last.y - first.y;
  if (!large || step <= 0 || step > 1.5 * first.size) return false;
  return numberingDepth(fullText(draft)) === 0 && !/[.!?:;]$/.test(last.text);
}
function asHeading(draft) {
  const [first, ...rest] = draft.lines;
  if (!first || draft.label === "") return { ...draft, kind: "heading" };
  return { ...draft, kind: "heading", lines: [{ ...first, text: `${draft.label} ${first.text}` }, ...rest], label: "" };
}
function isHeading(draft, next, body) {
  const first = draft.lines[0];
  const text = fullText(draft);
  if (!first || draft.lines.length > MOST_LINES || text.length > LONGEST || !new RegExp("\\p{L}{2}", "u").test(text)) return false;
  const label = draft.label;
  if (draft.kind === "item" && !/\d|^[IVX]+|^[A-Z]/.test(label)) return false;
  const numbered = numberingDepth(text) > 0;
  const bold = !body.bold && draft.lines.every((line) => line.bold);
  const large = first.size >= LARGER * body.size;
  if (/[;,]$/.test(text) || /:$/.test(text) && !bold && !large) return false;
  if (/[.!?]$/.test(text) && !(numbered && (bold || large) && text.length < 100)) return false;
  if (large || bold && numbered) return true;
  if (isBoldLine(draft, next, body)) return true;
  return !bold && isPlainHeading(text, next);
}
function isBoldLine(draft, next, body) {
  const text = fullText(draft);
  const isBold2 = (other) => other?.kind === "text" && other.lines.every((line) => line.bold);
  if (body.bold || draft.kind !== "text" || !isBold2(draft) || isBold2(next) || /[.;,!?]$/.test(text)) return false;
  return draft.lines.length <= MOST_LINES && text.split(" ").length <= 15 && startsBig(text) && sizeOf(draft) >= body.size - 0.6;
}
function isPlainHeading(text, next) {
  if (isNamedDivision(text)) return text.length < 120;
  const isDeep = new RegExp("^\\d{1,2}(?:\\.\\d{1,2}){1,4}\\.?\\s+\\p{Lu}", "u").test(text);
  const isCapitals = numberingDepth(text) > 0 && new RegExp("\\p{Lu}{3}", "u").test(text) && !new RegExp("\\p{Ll}", "u").test(text);
  const words = text.split(" ").length;
  return (isDeep || isCapitals) && words <= 12 && next !== void 0 && next.kind !== "item";
}
function startsBig(text) {
  return /^[\d(«"“]*\s*[\p{Lu}\d]/u.test(text);
}
function fullText(draft) {
  const text = draft.lines.map((line) => line.text).join(" ");
  return draft.label === "" ? text : `${draft.label} ${text}`;
}
var PART = /^(?:partie|titre|chapitre|chapter|part)\s/i;
function withDepths(drafts, body) {
  const ladder = ladderOf(drafts);
  let above = ladder.title;
  return drafts.map((draft) => {
    if (draft.kind !== "heading") return draft;
    const level = draft.level > 0 ? draft.level : depthOf(draft, ladder, above, body);
    if (numberingDepth(fullText(draft)) > 0 || draft.level > 0) above = level;
    return { ...draft, level };
  });
}
function ladderOf(drafts) {
  const open = drafts.filter((draft) => draft.kind === "heading" && draft.level === 0);
  const numbered = open.filter((draft) => numberingDepth(fullText(draft)) > 0).map(sizeOf);
  const [first] = open;
  const isTitled = first !== void 0 && numberingDepth(fullText(first)) === 0 && numbered.length > 0 && sizeOf(first) > Math.max(...numbered) + 0.5;
  return { ranks: styleRanks(open), title: isTitled ? 1 : 0, parts: open.some((draft) => PART.test(fullText(draft))) ? 1 : 0 };
}
function depthOf(draft, ladder, above, body) {
  const text = fullText(draft);
  const numbering = numberingDepth(text);
  if (numbering > 0) return Math.min(6, numbering + ladder.title + (PART.test(text) ? 0 : ladder.parts));
  if (sizeOf(draft) < LARGER * body.size) return Math.min(6, above + 1);
  return Math.min(6, ladder.ranks.get(styleOf(draft)) ?? 1);
}
function sizeOf(draft) {
  return draft.lines[0]?.size ?? 0;
}
function styleRanks(headings) {
  const styles = [...new Set(headings.map(styleOf))].sort((a, b) => Number(b) - Number(a));
  return new Map(styles.map((style, i) => [style, i + 1]));
}
function styleOf(draft) {
  return String(Math.round(sizeOf(draft)));
}

// src/parse/pdf/contents.ts
var TITLE = /^(?:\d+[.)]?\s*)?(?:sommaire|table\s+des\s+mati[eè]res|table\s+of\s+contents|contents|summary of contents|liste\s+des\s+(?:figures|tableaux|annexes)|list\s+of\s+(?:figures|tables))\s*:?$/i;
var LEADERS = /(?:\.{4,}|(?:\s\.){4,}|…{2,}|_{6,})\s*(?:\d{1,4}|[ivxlc]{1,6})$/i;
var PAGE_AT_END = /\s(?:\d{1,4}|[ivxlc]{1,6})$/i;
function dropContents(drafts) {
  const kept = [];
  let inside = false;
  for (const [i, draft] of drafts.entries()) {
    if (draft.kind === "table") {
      const isContents = inside && isContentsTable(draft.rows.map((row) => row.flatMap((cell) => cell.parts.flat())));
      if (!isContents) kept.push(draft);
      continue;
    }
    if (TITLE.test(fullText(draft)) && hasEntries(drafts.slice(i + 1, i + 4))) {
      inside = true;
      continue;
    }
    inside = inside && (isEntry(draft) || drafts.slice(i + 1, i + 3).some(isEntry));
    if (inside) continue;
    const left = withoutEntries(draft);
    if (left) kept.push(left);
  }
  return kept;
}
function hasEntries(next) {
  return next.length === 0 || next.some(isEntry) || next.some((d) => d.kind === "table" && isContentsTable(d.rows.map((r) => r.flatMap((c) => c.parts.flat())))) || next[0]?.kind === "heading";
}
function isContentsTable(rows) {
  const ends = rows.filter((row) => /(?:^|\s)\d{1,4}$/.test(row.at(-1)?.text ?? ""));
  return ends.length > 0.6 * rows.length;
}
function isEntry(draft) {
  if (draft.kind === "table") return false;
  const text = fullText(draft);
  return LEADERS.test(text) || text.length < 400 && PAGE_AT_END.test(text);
}
function withoutEntries(draft) {
  if (!draft.lines.some((line) => LEADERS.test(line.text))) return draft;
  const lines = draft.lines.filter((line) => !LEADERS.test(line.text));
  if (lines.length === 0 || LEADERS.test(draft.lines.at(-1)?.text ?? "")) return null;
  return { ...draft, lines };
}

// src/parse/pdf/fonts.ts
var HEAVY = /bold|black|heavy|demi|cmbx|cmssbx|sfbx|sfsx|ecbx|lmbx|-medi(?!um)|-bd\b|,b/i;
var MAX_READINGS = 40;
async function readWeights(document, pages) {
  const bold = await boldFonts(document, pages);
  return pages.map((page) => ({ ...page, runs: page.runs.map((run) => bold.has(run.font) ? { ...run, bold: true } : run) }));
}
async function boldFonts(document, pages) {
  const left = new Set(pages.flatMap((page) => page.runs.map((run) => run.font)));
  const bold = /* @__PURE__ */ new Set();
  const fonts = pages.map((page) => ({ page: page.page, names: [...new Set(page.runs.map((run) => run.font))] }));
  fonts.sort((a, b) => b.names.length - a.names.length || a.page - b.page);
  let readings = 0;
  for (const { page, names } of fonts) {
    const fresh = names.filter((name) => left.has(name));
    if (fresh.length === 0) continue;
    if (++readings > MAX_READINGS) break;
    for (const name of await boldOn(document, page, fresh)) bold.add(name);
    for (const name of fresh) left.delete(name);
  }
  return bold;
}
async function boldOn(document, number, names) {
  const page = await document.getPage(number);
  await page.getOperatorList().catch(() => null);
  const bold = names.filter((name) => page.commonObjs.has(name) && isHeavy(page.commonObjs.get(name)));
  page.cleanup();
  return bold;
}
function isHeavy(font) {
  if (!font) return false;
  return font.bold === true || font.black === true || HEAVY.test(font.name ?? "");
}

// src/parse/pdf/joining.ts
var KEEPS = new Set(
  "sous non demi semi mi vice ex quasi peut celui celle ceux eux lui elle moi soi savoir rendez chef \xE9tat avant apr\xE8s porte entre-temps anti-virus mise cl\xE9 mot plate plus-value self well end user long short high low co-traitant open real non-functional cross".split(" ")
);
var CUT = new RegExp("(\\p{L}+(?:[-\\u2010\\u2011]\\p{L}+)*)([-\\u2010])$", "u");
var SECOND = new RegExp("^\\p{Ll}[\\p{L}]*(?:['\u2019]\\p{L}+)?(?:-\\p{L}+)*", "u");
var KEPT = /^(?:ci|là|même|mêmes|vous|nous|il|ils|elle|elles|on|je|tu|ce|dessus|dessous|d'œuvre|être|faire|traitance|traitants?)\b/u;
function vocabularyOf(drafts) {
  const paragraphs = drafts.flatMap((draft) => draft.kind === "table" ? draft.rows.flat().flatMap((cell) => cell.parts) : [draft.lines]);
  const cuts = paragraphs.flatMap(cutWords);
  const counts = new Map(cuts.flatMap(([first, second]) => [[first + second, 0], [`${first}-${second}`, 0]]));
  if (counts.size > 0) for (const lines of paragraphs) countWords(lines, counts);
  const count = (word) => counts.get(word.toLowerCase()) ?? 0;
  const votes = cuts.map(([first, second]) => Math.sign(count(first + second) - count(`${first}-${second}`)));
  return { count, hyphenates: votes.reduce((sum, vote) => sum + vote, 0) >= 0 };
}
function cutWords(lines) {
  return lines.flatMap((line, i) => {
    if (!/[-\u2010]$/.test(line.text)) return [];
    const first = CUT.exec(line.text)?.[1];
    const second = SECOND.exec(lines[i + 1]?.text ?? "")?.[0];
    return first === void 0 || second === void 0 ? [] : [[first.toLowerCase().replace(/[\u2010\u2011]/g, "-"), second.toLowerCase()]];
  });
}
var WORD = /[A-Za-zÀ-ÖØ-öø-ÿŒœ]+(?:[-\u2010\u2011][A-Za-zÀ-ÖØ-öø-ÿŒœ]+)*(?![\u2010-])/g;
function countWords(lines, counts) {
  for (const line of lines) {
    for (const word of line.text.match(WORD) ?? []) {
      const key = word.toLowerCase().replace(/[\u2010\u2011]/g, "-");
      const known = counts.get(key);
      if (known !== void 0) counts.set(key, known + 1);
    }
  }
}
function joinLines(lines, vocabulary) {
  let text = "";
  for (const line of lines) text = joinTwo(text, line.text, vocabulary);
  return text.replace(/\u2010$/, "-");
}
function joinTwo(text, next, vocabulary) {
  if (text === "" || next === "") return text + next;
  const cut = CUT.exec(text);
  if (!cut) return /[\p{L}]['’]$|\/$/u.test(text) && /^\S/.test(next) && /^[\p{L}\d]/u.test(next) ? text + next : `${text} ${next}`;
  const bare = text.slice(0, -1);
  if (!new RegExp("^\\p{Ll}", "u").test(next)) return /^[\p{Lu}\d]/u.test(next) ? `${bare}-${next}` : `${text} ${next}`;
  if (/^(?:et|ou|and|or|und)\s/.test(next)) return `${bare}- ${next}`;
  return keepsHyphen(cut[1] ?? "", next, vocabulary) ? `${bare}-${next}` : bare + next;
}
function keepsHyphen(first, next, vocabulary) {
  const second = SECOND.exec(next)?.[0] ?? "";
  const whole = vocabulary.count(first + second);
  const parted = vocabulary.count(`${first}-${second}`);
  if (whole !== parted) return parted > whole;
  if (first.includes("-") || second.includes("-")) return true;
  return !vocabulary.hyphenates || KEEPS.has(first.toLowerCase()) || KEPT.test(next);
}

// src/parse/pdf/model.ts
function around(boxes) {
  let [x1, y1, x2, y2] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const box of boxes) {
    x1 = Math.min(x1, box[0]);
    y1 = Math.min(y1, box[1]);
    x2 = Math.max(x2, box[2]);
    y2 = Math.max(y2, box[3]);
  }
  return [x1, y1, x2, y2];
}

// src/parse/pdf/lines.ts
var WIDE_GAP = 0.9;
var SPACE = 0.15;
var CALL_SIZE = 0.8;
var SAME_LINE = 0.6;
function rowsOf(runs) {
  const sorted = [...runs].sort((a, b) => b.y - a.y || a.x - b.x);
  const rows = [];
  let y = Infinity;
  let size = 0;
  for (const run of sorted) {
    const row = rows.at(-1);
    if (row && y - run.y < SAME_LINE * Math.max(size, run.size)) {
      row.push(run);
      if (run.size > size) [y, size] = [run.y, run.size];
    } else {
      rows.push([run]);
      [y, size] = [run.y, run.size];
    }
  }
  for (const row of rows) row.sort((a, b) => a.x - b.x);
  return rows;
}
function segmentsOf(row, page) {
  const groups = [];
  let right = -Infinity;
  for (const run of row) {
    const group = groups.at(-1);
    const em = group ? Math.min(run.size, Math.max(...group.map((r) => r.size))) : run.size;
    const gap = run.x - right;
    if (group && (gap <= WIDE_GAP * em || gap <= 5 * em && isLabel(group))) group.push(run);
    else groups.push([run]);
    right = Math.max(right, run.x + run.width);
  }
  return groups.map((group) => lineOf(group, page));
}
function isLabel(group) {
  const text = group.map((run) => run.text).join("").trim();
  return text.length <= 12 && labelOf(`${text} X`).label === text;
}
function lineOf(runs, page) {
  const main = mainRun(runs);
  let text = "";
  let right = -Infinity;
  for (const run of runs) {
    if (isCall(run, main, text)) {
      right = Math.max(right, run.x + run.width);
      continue;
    }
    const gap = run.x - right;
    const isApart = gap > SPACE * Math.min(run.size, main.size) || run === runs[1] && isLabel(runs.slice(0, 1));
    text += (text !== "" && isApart && !isRaised(run, main) ? " " : "") + run.text;
    right = run.x + run.width;
  }
  const clean = text.replace(/\s+/g, " ").trim();
  return { text: clean, page, box: boxOf(runs), y: main.y, size: main.size, bold: isBold(runs), textX: textLeft(runs) };
}
function mainRun(runs) {
  return runs.reduce((best, run) => run.text.trim().length > best.text.trim().length ? run : best);
}
function isCall(run, main, before) {
  if (run.size > CALL_SIZE * main.size || run.y <= main.y + 0.1 * main.size) return false;
  return /^\s*\(?\d{1,3}\)?\s*$/.test(run.text) && /[\p{L}\p{P}»]\s*$/u.test(before) && !/(?:^|[\s\d])[cdkm]?m\s*$/.test(before);
}
function isRaised(run, main) {
  return run.size < main.size && run.y > main.y + 0.15 * main.size && new RegExp("^\\p{L}", "u").test(run.text);
}
function boxOf(runs) {
  return around(runs.map((run) => [run.x, run.y - 0.2 * run.size, run.x + run.width, run.y + 0.8 * run.size]));
}
function isBold(runs) {
  if (!runs.some((run) => run.bold)) return false;
  let [bold, all] = [0, 0];
  const first = runs[0];
  const rest = first && runs.length > 1 && isLabel([first]) ? runs.slice(1) : runs;
  for (const run of rest) {
    const letters2 = run.text.replace(/[^\p{L}\p{N}]/gu, "").length;
    all += letters2;
    if (run.bold) bold += letters2;
  }
  return all > 0 && bold >= 0.9 * all;
}
function textLeft(runs) {
  const first = runs[0];
  if (!first) return 0;
  const rest = runs.find((run) => run.x > first.x && run.text.trim() !== "");
  const alone = BULLET.test(first.text.trim()) || isLabel([first]);
  if (alone && rest) return rest.x;
  const { label } = labelOf(first.text);
  const share = first.text.indexOf(label) + label.length + 1;
  return label === "" ? first.x : first.x + first.width * Math.min(share, first.text.length) / first.text.length;
}

// src/parse/pdf/paragraphs.ts
var SAME_SIZE = 0.06;
var GAP = 1.3;
var DOUBLE = 2.3;
function paragraphsOf(lines, right = rightEdge(lines)) {
  const leading = leadingOf(lines);
  const groups = [];
  for (const line of lines) {
    const group = groups.at(-1);
    if (group && continues(group, line, leading, right)) group.push(line);
    else groups.push([line]);
  }
  return groups.map((group) => draftOf(group, right));
}
function cellParts(lines) {
  const leading = leadingOf(lines);
  const right = rightEdge(lines);
  const groups = [];
  for (const line of lines) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    const isNew = !group || !last || labelOf(line.text).label !== "" || last.y - line.y > GAP * leading * last.size;
    const isEnd = last && /[.!?;:]$/.test(last.text) && !new RegExp("^\\p{Ll}", "u").test(line.text) && wouldHaveFitted(last, line, right);
    if (isNew || isEnd) groups.push([line]);
    else group.push(line);
  }
  return groups.map((group) => withNumber(draftOf(group, right)));
}
function withNumber(draft) {
  const [first, ...rest] = draft.lines;
  if (!first || !/[\p{L}\p{N}]/u.test(draft.label) || draft.label === "o") return draft.lines;
  return [{ ...first, text: `${draft.label} ${first.text}` }, ...rest];
}
function rightEdge(lines) {
  return Math.max(0, ...lines.map((line) => line.box[2]));
}
function draftOf(lines, right, tagged = false) {
  const base = { level: 0, tagged, right };
  const first = lines[0];
  const { label, rest } = labelOf(first?.text ?? "");
  if (!first || label === "") return { ...base, kind: "text", lines, label: "" };
  return { ...base, kind: "item", lines: [{ ...first, text: rest }, ...lines.slice(1)], label };
}
function leadingOf(lines) {
  const steps = [];
  for (const [i, line] of lines.entries()) {
    const next = lines[i + 1];
    const step = next ? (line.y - next.y) / line.size : 0;
    if (step > 0.9 && step < 2.2 && next && Math.abs(next.size - line.size) < 0.6) steps.push(step);
  }
  steps.sort((a, b) => a - b);
  return steps.length < 3 ? 1.3 : steps[Math.floor(steps.length / 3)] ?? 1.3;
}
function continues(group, line, leading, right) {
  const [first, last] = [group[0], group.at(-1)];
  if (!first || !last) return false;
  if (Math.abs(line.size - last.size) > SAME_SIZE * last.size + 0.1) return false;
  if (last.y - line.y > (runsOn(last, line, right) ? DOUBLE : GAP * leading) * last.size) return false;
  if (startsBlock(first, last, line, right)) return false;
  if (line.bold !== last.bold && (last.bold || group.every((l) => !l.bold)) && changesWeight(last, line)) return false;
  if (isIndented(first, last, line)) return false;
  return !wouldHaveFitted(last, line, right) || isBrokenWord(last, line) || isCentred(last, line) || isLongHeading(first, last, line);
}
function changesWeight(last, line) {
  return !new RegExp("^\\p{Ll}", "u").test(line.text) && !/[,;-]$/.test(last.text);
}
function startsBlock(first, last, line, right) {
  if (isNamedDivision(line.text) && line.bold) return true;
  const { label, ordered } = labelOf(line.text);
  if (label === "") return false;
  const isPlain = labelOf(first.text).label === "";
  if (isPlain && (ordered || /^[–—-]$/.test(label)) && isOpen(last) && !wouldHaveFitted(last, line, right)) return false;
  if (ordered || /^[–—\-*§o]$/.test(label)) return line.box[0] < first.textX + 2 * line.size || line.textX > first.textX + 2;
  return true;
}
function runsOn(last, line, right) {
  return isOpen(last) && new RegExp("^\\p{Ll}", "u").test(line.text) && last.bold === line.bold && !wouldHaveFitted(last, line, right);
}
function isOpen(line) {
  return !/[.!?…:;]['"»”)]*$/.test(line.text);
}
function isIndented(first, last, line) {
  const em = line.size;
  if (isCentred(last, line)) return false;
  const step = line.box[0] - last.box[0];
  if (last === first && Math.abs(line.box[0] - first.textX) <= 0.6 * em) return false;
  if (last === first) return step > 1.2 * em || step < -0.6 * em && step < -4 * em;
  return Math.abs(step) > 0.8 * em;
}
function wouldHaveFitted(last, line, right) {
  const word = /^\S+/.exec(line.text)?.[0] ?? "";
  const perLetter = (line.box[2] - line.textX) / Math.max(1, line.text.length);
  const room = right - last.box[2];
  return room > (word.length + 1) * perLetter + last.size;
}
function isBrokenWord(last, line) {
  return new RegExp("\\p{L}[-\\u2010]$", "u").test(last.text) && new RegExp("^\\p{Ll}", "u").test(line.text);
}
function isLongHeading(first, last, line) {
  if (!first.bold || !line.bold || numberingDepth(first.text) === 0 || numberingDepth(line.text) > 0) return false;
  const capitals = !new RegExp("\\p{Ll}", "u").test(first.text) && !new RegExp("\\p{Ll}", "u").test(line.text);
  return (capitals || new RegExp("^\\p{Ll}", "u").test(line.text)) && !/[.!?:;]$/.test(last.text);
}
function isCentred(last, line) {
  const middle = (l) => (l.box[0] + l.box[2]) / 2;
  const apart = Math.abs(last.box[0] - line.box[0]) > line.size;
  return apart && last.bold === line.bold && last.size > 12.5 && Math.abs(middle(last) - middle(line)) < 0.5 * line.size;
}

// src/parse/pdf/grids.ts
var TOUCH = 3;
function ruledTables(runs, rules, page) {
  const tables = [];
  let rest = [...runs];
  for (const grid of gridsOf(rules)) {
    const inside = rest.filter((run) => isInside(run, grid.box));
    const table = tableOf(grid, inside, page);
    if (!table) continue;
    tables.push(table);
    const taken = new Set(inside);
    rest = rest.filter((run) => !taken.has(run));
  }
  return { tables, rest };
}
function isInside(run, [x1, y1, x2, y2]) {
  const [x, y] = [run.x + run.width / 2, run.y + 0.3 * run.size];
  return x > x1 - TOUCH && x < x2 + TOUCH && y > y1 && y < y2;
}
function gridsOf(rules) {
  return connected(rules).flatMap((group) => {
    const box = around(group.map((rule) => rule.box));
    const xs = distinct([...group.filter((r) => r.vertical).map((r) => (r.box[0] + r.box[2]) / 2), box[0], box[2]]);
    const ys = distinct([...group.filter((r) => !r.vertical).map((r) => (r.box[1] + r.box[3]) / 2), box[1], box[3]]).reverse();
    const isGrid = xs.length >= 3 && ys.length >= 2 && group.some((r) => r.vertical) && group.some((r) => !r.vertical);
    return isGrid ? [{ xs, ys, box, rules: group }] : [];
  });
}
function connected(rules) {
  let groups = [];
  for (const rule of [...rules].sort((a, b) => b.box[3] - a.box[3])) {
    const near = groups.filter((group) => group.rules.some((other) => touches(other.box, rule.box)));
    const merged = [...near.flatMap((group) => group.rules), rule];
    groups = [...groups.filter((group) => !near.includes(group)), { box: around(merged.map((r) => r.box)), rules: merged }];
  }
  return groups.map((group) => [...group.rules]);
}
function touches(a, b) {
  return a[0] <= b[2] + TOUCH && b[0] <= a[2] + TOUCH && a[1] <= b[3] + TOUCH && b[1] <= a[3] + TOUCH;
}
function distinct(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted.filter((value, i) => i === 0 || value - (sorted[i - 1] ?? value) > TOUCH);
}
function tableOf(grid, runs, page) {
  const [columns, count] = [grid.xs.length - 1, grid.ys.length - 1];
  const owner = mergedCells(grid);
  const cells = /* @__PURE__ */ new Map();
  for (const run of runs) {
    const column = slot(grid.xs, run.x + Math.min(run.width / 2, run.size));
    const row = count - 1 - slot([...grid.ys].reverse(), run.y + 0.3 * run.size);
    const key = owner(row * columns + column);
    cells.set(key, [...cells.get(key) ?? [], run]);
  }
  const rows = Array.from(
    { length: count },
    (_, r) => Array.from({ length: columns }, (_2, c) => cellOf(cells.get(r * columns + c) ?? [], page))
  );
  const kept = rows.filter((row) => row.some((cell) => cell.parts.length > 0));
  const used = grid.xs.filter((_, c) => kept.some((row) => (row[c]?.parts.length ?? 0) > 0));
  if (used.length < 2) return null;
  return { kind: "table", page, box: grid.box, rows: kept };
}
function cellOf(runs, page) {
  const lines = rowsOf(runs).map((row) => lineOf(row, page)).filter((line) => line.text !== "");
  return { parts: cellParts(lines) };
}
function slot(edges2, value) {
  const after = edges2.findIndex((edge) => edge > value);
  return Math.min(Math.max(0, after < 0 ? edges2.length - 2 : after - 1), edges2.length - 2);
}
function mergedCells({ xs, ys, rules }) {
  const columns = xs.length - 1;
  const owners = Array.from({ length: columns * (ys.length - 1) }, (_, i) => i);
  const find = (i) => owners[i] === i || owners[i] === void 0 ? i : find(owners[i]);
  for (let i = 0; i < owners.length; i += 1) {
    const [r, c] = [Math.floor(i / columns), i % columns];
    const [x, y] = [((xs[c] ?? 0) + (xs[c + 1] ?? 0)) / 2, ((ys[r] ?? 0) + (ys[r + 1] ?? 0)) / 2];
    const open = (vertical, edge, at) => !rules.some(({ box, vertical: v }) => v === vertical && spans(box, vertical, edge, at));
    if (c + 1 < columns && open(true, xs[c + 1] ?? 0, y)) owners[find(i + 1)] = find(i);
    if (r + 2 < ys.length && open(false, ys[r + 1] ?? 0, x)) owners[find(i + columns)] = find(i);
  }
  return find;
}
function spans(box, vertical, edge, at) {
  const [near, from, to] = vertical ? [(box[0] + box[2]) / 2, box[1], box[3]] : [(box[1] + box[3]) / 2, box[0], box[2]];
  return Math.abs(near - edge) <= TOUCH && from - 1 <= at && at <= to + 1;
}

// src/parse/pdf/aligned.ts
function alignedTable(region) {
  const gap = rowGap(region.rows);
  const groups = [];
  for (const [i, row] of region.rows.entries()) {
    const group = groups.at(-1);
    if (group && isContinuation(region, region.rows[i - 1] ?? [], row, gap)) group.push(row);
    else groups.push([row]);
  }
  const lines = region.rows.flat();
  const rows = groups.map((group) => Array.from({ length: region.columns }, (_, c) => cellOf2(region, group, c)));
  return { kind: "table", page: lines[0]?.page ?? 1, box: around(lines.map((line) => line.box)), rows };
}
function cellOf2(region, rows, column) {
  const lines = rows.flatMap((row) => row.filter((line) => region.columnOf(line) === column));
  return { parts: cellParts(lines) };
}
function isContinuation(region, above, row, gap) {
  const step = baseline(above) - baseline(row);
  if (step > gap) return false;
  const first = row.find((line) => region.columnOf(line) === 0);
  if (!first) return true;
  const others = row.some((line) => region.columnOf(line) > 0);
  if (!others) return new RegExp("^\\p{Ll}", "u").test(first.text);
  return gap < Infinity && gap > 0 && new RegExp("^\\p{Ll}", "u").test(first.text);
}
function rowGap(rows) {
  const steps = rows.slice(1).map((row, i) => baseline(rows[i] ?? []) - baseline(row)).sort((a, b) => a - b);
  const [small, large] = [steps[0] ?? 0, steps.at(-1) ?? 0];
  return large < 1.25 * small ? Infinity : (small + Math.min(large, 1.8 * small)) / 2;
}
function baseline(row) {
  return row[0]?.y ?? 0;
}

// src/parse/pdf/regions.ts
var GUTTER = 0.9;
var BREAK = 3.5;
var TABLE_ROWS = 3;
var COLUMN_ROWS = 5;
function splitRegions(rows) {
  const regions = [];
  let plain = [];
  for (let i = 0; i < rows.length; ) {
    const found = regionAt(rows, i);
    if (!found) {
      plain.push(rows[i] ?? []);
      i += 1;
      continue;
    }
    if (plain.length > 0) regions.push(rowsRegion(plain));
    plain = [];
    regions.push(found);
    i += found.rows.length;
  }
  return plain.length > 0 ? [...regions, rowsRegion(plain)] : regions;
}
function rowsRegion(rows) {
  return { kind: "rows", rows, columns: 1, columnOf: () => 0 };
}
function regionAt(rows, start) {
  const first = rows[start] ?? [];
  if (first.length < 2) return null;
  let bands = innerGaps(first);
  let end = start + 1;
  for (; end < rows.length; end += 1) {
    const row = rows[end] ?? [];
    if (isBreak(rows[end - 1], row)) break;
    const next = intersect(bands, allGaps(row), GUTTER * sizeOf2(row));
    if (next.length === 0) break;
    bands = next;
  }
  const kept = trim(rows.slice(start, end), bands);
  return classify(kept, bands);
}
function innerGaps(row) {
  return row.slice(1).map((line, i) => [row[i]?.box[2] ?? 0, line.box[0]]);
}
function allGaps(row) {
  return [[-Infinity, row[0]?.box[0] ?? 0], ...innerGaps(row), [row.at(-1)?.box[2] ?? 0, Infinity]];
}
function intersect(a, b, width2) {
  return a.flatMap(([from, to]) => b.map(([x1, x2]) => [Math.max(from, x1), Math.min(to, x2)]).filter(([x1, x2]) => x2 - x1 >= width2));
}
function isBreak(above, row) {
  const [a, b] = [above?.[0], row[0]];
  return !a || !b || a.y - b.y > BREAK * Math.max(a.size, b.size);
}
function sizeOf2(row) {
  return Math.min(...row.map((line) => line.size));
}
function trim(rows, bands) {
  const lastFull = rows.findLastIndex((row) => row.length > 1);
  let end = lastFull + 1;
  while (end < rows.length) {
    const [line, above] = [rows[end]?.[0], rows[end - 1]?.[0]];
    if (!line || !above) break;
    const gap = (above.y - line.y) / line.size;
    const isFirst = columnAt(bands, line) === 0;
    if (gap > (isFirst ? 1.45 : 1.6) || line.bold !== above.bold || Math.abs(line.size - above.size) > 0.6) break;
    end += 1;
  }
  return rows.slice(0, end);
}
function columnAt(bands, line) {
  const middle = (line.box[0] + line.box[2]) / 2;
  return bands.filter(([x1, x2]) => (x1 + x2) / 2 < middle).length;
}
function classify(rows, bands) {
  const columns = bands.length + 1;
  const columnOf = (line) => columnAt(bands, line);
  const full = rows.filter((row) => new Set(row.map(columnOf)).size > 1).length;
  const region = { rows, columns, columnOf };
  if (full >= COLUMN_ROWS && isRunningText(region)) return { ...region, kind: "columns" };
  const enough = full >= TABLE_ROWS || columns >= 3 && full >= 2;
  return enough && isAligned(region) ? { ...region, kind: "table" } : null;
}
function isRunningText({ rows, columns, columnOf }) {
  if (columns > 3) return false;
  for (let c = 0; c < columns; c += 1) {
    const lines = rows.flat().filter((line) => columnOf(line) === c);
    const [left, right] = [Math.min(...lines.map((l) => l.box[0])), Math.max(...lines.map((l) => l.box[2]))];
    const filled = lines.filter((line) => line.box[2] > right - 0.2 * (right - left)).length;
    const words = lines.reduce((sum, line) => sum + line.text.split(" ").length, 0) / Math.max(1, lines.length);
    if (lines.length < COLUMN_ROWS || filled < 0.5 * lines.length || words < 4) return false;
  }
  return true;
}
function isAligned({ rows, columns, columnOf }) {
  for (let c = 1; c < columns; c += 1) {
    const lines = rows.flat().filter((line) => columnOf(line) === c);
    const edges2 = [(l) => l.box[0], (l) => l.box[2], (l) => (l.box[0] + l.box[2]) / 2];
    if (!edges2.some((edge) => sharesEdge(lines, edge))) return false;
  }
  return true;
}
function sharesEdge(lines, edge) {
  const values = lines.map(edge).sort((a, b) => a - b);
  const middle = values[Math.floor(values.length / 2)] ?? 0;
  return values.filter((value) => Math.abs(value - middle) <= 3).length >= 0.75 * values.length;
}

// src/parse/pdf/layout.ts
function readLayout(page, rules) {
  const { tables, rest } = ruledTables(page.runs, rules, page.page);
  const rows = rowsOf(rest).map((row) => segmentsOf(row, page.page));
  const drafts = [];
  const cuts = [...tables].sort((a, b) => b.box[3] - a.box[3]);
  let from = 0;
  for (const table of cuts) {
    let to = from;
    while (to < rows.length && (rows[to]?.[0]?.y ?? 0) > table.box[3] - 1) to += 1;
    drafts.push(...readRows(rows.slice(from, to)), table);
    from = to;
  }
  return [...drafts, ...readRows(rows.slice(from))];
}
function mayHoldTable(page) {
  const rows = rowsOf(page.runs).map((row) => segmentsOf(row, page.page));
  return rows.filter((row) => row.length > 1).length >= 2;
}
function readRows(rows) {
  const plain = [];
  const drafts = [];
  const flush = () => {
    drafts.push(...paragraphsOf(plain.splice(0)));
  };
  for (const region of splitRegions(rows)) {
    if (region.kind === "rows") {
      plain.push(...region.rows.map(joinRow));
      continue;
    }
    flush();
    drafts.push(...readColumns(region));
  }
  flush();
  return drafts;
}
function readColumns(region) {
  if (region.kind === "table") return [alignedTable(region)];
  return Array.from({ length: region.columns }, (_, c) => {
    const rows = region.rows.map((row) => row.filter((line) => region.columnOf(line) === c)).filter((row) => row.length > 0);
    return readRows(rows);
  }).flat();
}
function joinRow(row) {
  const [first, ...rest] = row;
  if (!first) throw new RangeError("an empty row");
  return rest.reduce((line, next) => ({
    ...line,
    text: `${line.text} ${next.text}`,
    // « Délai :   deux mois … » goes on under its second half.
    textX: row.length === 2 && /:$/.test(first.text) ? next.box[0] : line.textX,
    box: [line.box[0], Math.min(line.box[1], next.box[1]), next.box[2], Math.max(line.box[3], next.box[3])],
    bold: line.bold && next.bold
  }), first);
}

// src/parse/pdf/meta.ts
var MADE_UP = /^(?:microsoft (?:word|powerpoint|excel)\b|untitled|sans titre|document\d*$|titre$|title$|présentation)|\.(?:docx?|odt|pdf|indd|rtf|tex|dotx?|xlsx?)$|^form \d/i;
async function readMeta(document) {
  const { info } = await document.getMetadata().catch(() => ({ info: {} }));
  const title = typeof info["Title"] === "string" ? info["Title"].replace(/\s+/g, " ").trim() : "";
  const language = typeof info["Language"] === "string" ? info["Language"].trim() : "";
  return {
    title: new RegExp("\\p{L}{3}", "u").test(title) && !MADE_UP.test(title) ? title : null,
    language: /^[a-z]{2,3}(?:-[A-Za-z0-9]+)*$/i.test(language) ? language : null
  };
}
async function readFields(document) {
  const fields = await document.getFieldObjects().catch(() => null);
  if (!fields) return [];
  return Object.values(fields).flat().flatMap(valueOf);
}
function valueOf(field) {
  const isText = field.type === "text" || field.type === "combobox" || field.type === "listbox";
  const value = Array.isArray(field.value) ? field.value.join(", ") : field.value;
  if (!isText || field.hidden === true || typeof value !== "string" || value.trim() === "") return [];
  const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = field.rect ?? [];
  return [{ page: (field.page ?? 0) + 1, text: value.replace(/\s+/g, " ").trim(), box: [x1, y1, x2, y2] }];
}

// src/parse/pdf/turns.ts
function turnPoint(x, y, turns, [x1, y1, x2, y2]) {
  if (turns === 1) return [y - y1, x2 - x];
  if (turns === 2) return [x2 - x, y2 - y];
  if (turns === 3) return [y2 - y, x - x1];
  return [x, y];
}
function turnBack(box, { turns, view }) {
  const [ax, ay] = pointBack(box[0], box[1], turns, view);
  const [bx, by] = pointBack(box[2], box[3], turns, view);
  return [round(Math.min(ax, bx)), round(Math.min(ay, by)), round(Math.max(ax, bx)), round(Math.max(ay, by))];
}
function edges({ turns, view }) {
  if (turns === 0) return { bottom: view[1], top: view[3] };
  return { bottom: 0, top: turns === 2 ? view[3] - view[1] : view[2] - view[0] };
}
function pointBack(x, y, turns, [x1, y1, x2, y2]) {
  if (turns === 1) return [x2 - y, x + y1];
  if (turns === 2) return [x2 - x, y2 - y];
  if (turns === 3) return [y + x1, y2 - x];
  return [x, y];
}
function round(value) {
  return Math.round(value * 10) / 10;
}

// src/parse/pdf/notes.ts
var SMALLER = 0.92;
var LOWER = 0.45;
function markNotes(drafts, page, bodySize) {
  const { bottom, top } = edges(page);
  const marked = [...drafts];
  for (let i = marked.length - 1; i >= 0; i -= 1) {
    const draft = marked[i];
    if (!draft || draft.kind === "table" || draft.kind === "heading") break;
    const first = draft.lines[0];
    if (!first || first.size > SMALLER * bodySize || first.y > bottom + LOWER * (top - bottom)) break;
    const note = asNote(draft);
    if (note) marked[i] = note;
  }
  return marked;
}
function asNote(draft) {
  const [first, ...rest] = draft.lines;
  if (!first) return null;
  if (/^\d{1,3}\.?\)?$/.test(draft.label)) return { ...draft, kind: "note", label: draft.label.replace(/\D/g, "") };
  const label = new RegExp("^\\[?(\\d{1,3})\\]?\\s*(?=\\p{L}|\xAB|https?:)", "u").exec(first.text);
  if (draft.kind !== "text" || !label) return null;
  return { ...draft, kind: "note", label: label[1] ?? "", lines: [{ ...first, text: first.text.slice(label[0].length) }, ...rest] };
}

// src/parse/pdf/library.ts
import { createRequire } from "node:module";
import { dirname, join, sep } from "node:path";
import { pathToFileURL } from "node:url";
var library = null;
async function openLibrary(bytes) {
  library ??= loadLibrary();
  const PDFParse = await library;
  const parser = new PDFParse({ data: bytes.slice(), verbosity: 0, isEvalSupported: false, ...dataFolders() });
  try {
    const document = await parser.load();
    return { document, close: () => parser.destroy() };
  } catch (error) {
    await parser.destroy();
    throw error;
  }
}
async function loadLibrary() {
  const restoreBuiltIns = keepBuiltIns();
  const restoreCanvas = withoutCanvas();
  try {
    const worker = await import(pathToFileURL(pdfjs().resolve("pdfjs-dist/legacy/build/pdf.worker.mjs")).href);
    globalThis.pdfjsWorker = worker;
    const { PDFParse } = await import("pdf-parse");
    return PDFParse;
  } finally {
    restoreCanvas();
    restoreBuiltIns();
  }
}
function withoutCanvas() {
  const require2 = pdfjs();
  try {
    const place2 = require2.resolve("@napi-rs/canvas");
    if (require2.cache[place2]) return () => void 0;
    const stand = { id: place2, filename: place2, loaded: true, children: [], paths: [], exports: new Proxy({}, { get: () => Nothing }) };
    require2.cache[place2] = stand;
    return () => {
      Reflect.deleteProperty(require2.cache, place2);
    };
  } catch {
    return () => void 0;
  }
}
function Nothing() {
}
function keepBuiltIns() {
  const push = Object.getOwnPropertyDescriptor(Array.prototype, "push");
  const parse = Object.getOwnPropertyDescriptor(JSON, "parse");
  return () => {
    if (push) Object.defineProperty(Array.prototype, "push", push);
    if (parse) Object.defineProperty(JSON, "parse", parse);
  };
}
function dataFolders() {
  const root = dirname(pdfjs().resolve("pdfjs-dist/package.json"));
  return { cMapUrl: join(root, "cmaps") + sep, cMapPacked: true };
}
function pdfjs() {
  return createRequire(createRequire(import.meta.url).resolve("pdf-parse"));
}

// src/parse/pdf/open.ts
var MAX_BYTES = 100 * 1024 * 1024;
var MAX_PAGES = 2e3;
async function openPdf(bytes, path) {
  if (bytes.length > MAX_BYTES) {
    throw new AgilefallError("limit", `The PDF is larger than ${MAX_BYTES / 1024 / 1024} MB.`, {
      place: path,
      hint: "Reduce the size of its images or split it, then lint the parts."
    });
  }
  const pdf = await openLibrary(bytes).catch((cause) => {
    throw explain(cause, path);
  });
  if (pdf.document.numPages <= MAX_PAGES) return pdf;
  await pdf.close();
  throw new AgilefallError("limit", `The PDF has ${pdf.document.numPages} pages, more than ${MAX_PAGES}.`, {
    place: path,
    hint: "Split it, then lint the parts."
  });
}
function explain(cause, path) {
  const name = cause instanceof Error ? `${cause.name} ${cause.message}` : String(cause);
  if (/password/i.test(name)) {
    return new AgilefallError("encrypted", "The PDF is protected by a password.", {
      place: path,
      hint: "Open it with its password and save a copy without protection.",
      cause
    });
  }
  return new AgilefallError("unreadable", "The file is not a PDF, or it is broken or cut short.", {
    place: path,
    hint: "Open it in a PDF reader; if it opens, save it again from there, else ask for the file again.",
    cause
  });
}

// src/parse/pdf/glyphs.ts
var BOXES = {
  "\uF06F": "\u2610",
  "\uF0A8": "\u2610",
  "\uF0FE": "\u2612",
  "\uF0FD": "\u2612",
  "\uF078": "\u2612"
};
var LIGATURES = {
  "\uFB00": "ff",
  "\uFB01": "fi",
  "\uFB02": "fl",
  "\uFB03": "ffi",
  "\uFB04": "ffl",
  "\uFB05": "st",
  "\uFB06": "st"
};
function cleanGlyphs(text) {
  if (/^[\x20-\x7e\u00a1-\u00ac\u00ae-\u024f\u2013-\u2026]*$/.test(text)) return text;
  return text.replace(/[ﬀ-ﬆ]/g, (c) => LIGATURES[c] ?? c).replace(/[\uf06f\uf0a8\uf0fe\uf0fd\uf078]/g, (c) => BOXES[c] ?? c).replace(/^\s*[\ue000-\uf8ff](?=\s|$)/, "\u2022").replace(/[\ue000-\uf8ff\u0000-\u0008\u000e-\u001f\u007f\ufffe\uffff\ufeff\u200b\u200e\u200f]/g, "").replace(/\u00ad(?!\s*$)/g, "").replace(/\u00ad\s*$/, "\u2010");
}
function dropUnticked(text) {
  if (!text.includes("\u2610")) return text.replace(/[☒☑]\s*/g, "");
  return text.replace(/☐[^☐☒☑]*/g, "").replace(/[☒☑]\s*/g, "").trim();
}

// src/parse/pdf/pages.ts
async function readPage(page, number, marked) {
  const { items } = await page.getTextContent({ includeMarkedContent: marked });
  const tags = marked ? await page.getStructTree() : null;
  const raws = readItems(items);
  const turns = mainTurn(raws);
  const [x1 = 0, y1 = 0, x2 = 612, y2 = 792] = page.view;
  const view = [x1, y1, x2, y2];
  const runs = raws.flatMap((raw) => place(raw, turns, view));
  return { page: number, view, turns, runs: withoutShadows(runs), tags };
}
function readItems(items) {
  const raws = [];
  const marks = [];
  let artifacts = 0;
  for (const item of items) {
    if (item.type === "beginMarkedContent" || item.type === "beginMarkedContentProps") {
      marks.push(item.tag === "Artifact" ? "Artifact" : item.id ?? null);
      if (item.tag === "Artifact") artifacts += 1;
    } else if (item.type === "endMarkedContent") {
      if (marks.pop() === "Artifact") artifacts -= 1;
    } else if (artifacts === 0) {
      const raw = rawOf(item, marks);
      if (raw) raws.push(raw);
    }
  }
  return raws;
}
function rawOf(item, marks) {
  const { str, transform, width: width2 = 0, fontName = "" } = item;
  if (str === void 0 || transform === void 0 || str.trim() === "") return null;
  const text = cleanGlyphs(str);
  if (text.trim() === "") return null;
  const mark = marks.findLast((id) => id !== null) ?? null;
  return { text, matrix: transform, width: width2, font: fontName, mark };
}
function mainTurn(raws) {
  const letters2 = [0, 0, 0, 0];
  for (const raw of raws) {
    const turn = turnOf(raw.matrix);
    if (turn !== null) letters2[turn] = (letters2[turn] ?? 0) + raw.text.length;
  }
  return letters2.indexOf(Math.max(...letters2));
}
function turnOf([a = 1, b = 0]) {
  const slant = Math.min(Math.abs(a), Math.abs(b)) / Math.max(Math.abs(a), Math.abs(b));
  if (slant > 0.05) return null;
  if (Math.abs(a) >= Math.abs(b)) return a >= 0 ? 0 : 2;
  return b > 0 ? 1 : 3;
}
function place(raw, turns, view) {
  if (turnOf(raw.matrix) !== turns) return [];
  const [, , c = 0, d = 0, e = 0, f = 0] = raw.matrix;
  const [x1, y1, x2, y2] = view;
  const outside = e < x1 - 2 || e > x2 + 2 || f < y1 - 2 || f > y2 + 2;
  if (outside) return [];
  const [x, y] = turnPoint(e, f, turns, view);
  const size = Math.hypot(c, d);
  return [{ text: raw.text, x, y, width: raw.width, size, font: raw.font, bold: false, mark: raw.mark }];
}
function withoutShadows(runs) {
  return runs.filter((run, i) => {
    const before = runs[i - 1];
    if (!before || before.text !== run.text) return true;
    const near = 0.2 * run.size;
    return Math.abs(before.x - run.x) > near || Math.abs(before.y - run.y) > near;
  });
}

// src/parse/pdf/rules.ts
var SAVE = 10;
var RESTORE = 11;
var TRANSFORM = 12;
var FORM_BEGIN = 74;
var FORM_END = 75;
var CONSTRUCT_PATH = 91;
var STROKES = /* @__PURE__ */ new Set([20, 21, 24, 25, 26, 27]);
var FILLS = /* @__PURE__ */ new Set([22, 23, 24, 25, 26, 27]);
var [MOVE, LINE, CURVE] = [0, 1, 2];
var THICK = 3;
var SHORT = 6;
var MOST_RULES = 1500;
async function readRules(page, text) {
  const { fnArray, argsArray } = await page.getOperatorList();
  const rules = [];
  const stack = [];
  let matrix = [1, 0, 0, 1, 0, 0];
  for (const [i, op] of fnArray.entries()) {
    const args = argsArray[i];
    if (op === SAVE || op === FORM_BEGIN) stack.push(matrix);
    if (op === RESTORE || op === FORM_END) matrix = stack.pop() ?? matrix;
    if (op === TRANSFORM || op === FORM_BEGIN) matrix = times(matrix, matrixOf(op === FORM_BEGIN ? firstOf(args) : args));
    if (op === CONSTRUCT_PATH) rules.push(...pathRules(args, matrix, text));
  }
  return rules.length > MOST_RULES ? [] : rules;
}
function firstOf(args) {
  return Array.isArray(args) ? args[0] : null;
}
function matrixOf(args) {
  const isMatrix = (Array.isArray(args) || ArrayBuffer.isView(args)) && args.length >= 6;
  if (!isMatrix) return [1, 0, 0, 1, 0, 0];
  const m = Array.from(args).map(Number);
  return [m[0] ?? 1, m[1] ?? 0, m[2] ?? 0, m[3] ?? 1, m[4] ?? 0, m[5] ?? 0];
}
function times(a, b) {
  return [
    a[0] * b[0] + a[2] * b[1],
    a[1] * b[0] + a[3] * b[1],
    a[0] * b[2] + a[2] * b[3],
    a[1] * b[2] + a[3] * b[3],
    a[0] * b[4] + a[2] * b[5] + a[4],
    a[1] * b[4] + a[3] * b[5] + a[5]
  ];
}
function pathRules(args, matrix, text) {
  if (!Array.isArray(args)) return [];
  const paint = Number(args[0]);
  const path = firstOf(args[1]);
  if (!ArrayBuffer.isView(path) && !Array.isArray(path)) return [];
  const shapes = polylines(Array.from(path)).map(
    (points) => points.map(([x, y]) => toPage(x, y, matrix, text))
  );
  const filled = FILLS.has(paint) ? shapes.map(boxOf2).flatMap(asRule) : [];
  if (!STROKES.has(paint)) return filled;
  return [...filled, ...shapes.flatMap((points) => points.slice(1).flatMap((p, i) => asRule(boxOf2([points[i] ?? p, p]))))];
}
function polylines(path) {
  const lines = [];
  for (let i = 0; i < path.length; ) {
    const op = path[i];
    const at = [path[i + 1] ?? 0, path[i + 2] ?? 0];
    if (op === MOVE) lines.push([at]);
    else if (op === LINE) lines.at(-1)?.push(at);
    else if (op === CURVE) lines.push([[path[i + 5] ?? 0, path[i + 6] ?? 0]]);
    else closeLine(lines.at(-1));
    i += op === CURVE ? 7 : op === MOVE || op === LINE ? 3 : 1;
  }
  return lines.filter((line) => line.length > 1);
}
function closeLine(line) {
  const first = line?.[0];
  if (first) line.push(first);
}
function toPage(x, y, [a, b, c, d, e, f], { turns, view }) {
  return turnPoint(a * x + c * y + e, b * x + d * y + f, turns, view);
}
function boxOf2(points) {
  return around(points.map(([x, y]) => [x, y, x, y]));
}
function asRule(box) {
  const [width2, height] = [box[2] - box[0], box[3] - box[1]];
  if (width2 >= SHORT && height <= THICK) return [{ box, vertical: false }];
  return height >= SHORT && width2 <= THICK ? [{ box, vertical: true }] : [];
}
var IMAGES = /* @__PURE__ */ new Set([83, 85, 86, 88]);
async function hasImage(page) {
  const { fnArray } = await page.getOperatorList();
  return fnArray.some((op) => IMAGES.has(op));
}

// src/parse/pdf/running.ts
var EDGE = 0.13;
var TALL_EDGE = 0.22;
var ROWS = 6;
function dropRunning(pages) {
  const rows = pages.flatMap(edgeRows);
  const running = /* @__PURE__ */ new Set();
  for (const group of byPlace(rows).values()) {
    for (const row of repeated(group, pages.length)) for (const run of row.runs) running.add(run);
  }
  for (const row of rows) if (row.outer && isPageNumber(row)) for (const run of row.runs) running.add(run);
  return pages.map((page) => ({ ...page, runs: page.runs.filter((run) => !running.has(run)) }));
}
function edgeRows(page) {
  const { bottom, top } = edges(page);
  const depth = TALL_EDGE * (top - bottom);
  const usual = EDGE * (top - bottom);
  const near = page.runs.filter((run) => run.y > top - depth || run.y < bottom + depth);
  const rows = rowsOf(near).map((runs) => {
    const line = lineOf(runs, page.page);
    const outer = line.y > top - usual || line.y < bottom + usual;
    return { page: page.page, top: line.y > (top + bottom) / 2, outer, runs, text: line.text, step: Math.round(line.y / 8) };
  });
  const upper = rows.filter((row) => row.top).slice(0, ROWS);
  return [...upper, ...rows.filter((row) => !row.top).slice(-ROWS)];
}
function byPlace(rows) {
  const groups = /* @__PURE__ */ new Map();
  for (const row of rows) {
    const key = `${row.top} ${row.text.replace(/\d+/g, "#")}`;
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}
function repeated(group, pages) {
  const enough = pages <= 4 ? 2 : 3;
  return group.filter((row) => {
    const near = group.filter((other) => Math.abs(other.step - row.step) <= 1);
    const same = near.filter((other) => other.text === row.text);
    if (!row.outer) return countPages(same) >= Math.max(4, pages / 2);
    if (countPages(same) >= enough) return true;
    const close = near.filter((other) => Math.abs(other.page - row.page) <= 6);
    return countPages(close.filter((other) => follows(row, other))) >= enough;
  });
}
function countPages(rows) {
  return new Set(rows.map((row) => row.page)).size;
}
function follows(a, b) {
  const left = a.text.match(/\d+/g) ?? [];
  const right = b.text.match(/\d+/g) ?? [];
  if (left.length !== right.length) return false;
  return left.every((digits, i) => {
    const step = Number(right[i]) - Number(digits);
    return step === 0 || step === b.page - a.page;
  });
}
function isPageNumber(row) {
  const found = /^(?:p(?:age|\.)?\s*)?[-–|]?\s*(\d{1,4})\s*[-–|]?(?:\s*(?:\/|sur|of|de|\|)\s*\d{1,4})?$/i.exec(row.text);
  if (!found) return false;
  return Math.abs(Number(found[1]) - row.page) <= 20;
}

// src/parse/pdf/cells.ts
function alignCells(rows) {
  const width2 = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const columns = spansOf(rows.filter((row) => row.length === width2), width2);
  return rows.map((row) => row.length === width2 || columns.some((span) => span === null) ? [...row] : spread(row, columns));
}
function spansOf(rows, width2) {
  return Array.from({ length: width2 }, (_, c) => {
    const boxes = rows.flatMap((row) => (row[c]?.parts ?? []).flat().map((line) => line.box));
    if (boxes.length === 0) return null;
    const [x1, , x2] = around(boxes);
    return [x1, x2];
  });
}
function spread(row, columns) {
  const cells = columns.map(() => ({ parts: [] }));
  let from = 0;
  for (const [i, cell] of row.entries()) {
    const to = columns.length - (row.length - i);
    const column = cell.parts.length === 0 ? from : nearest(cell, columns, from, to);
    cells[column] = cell;
    from = column + 1;
  }
  return cells;
}
function nearest(cell, columns, from, to) {
  const [x1, , x2] = around(cell.parts.flat().map((line) => line.box));
  let best = from;
  let distance = Infinity;
  for (let c = from; c <= to; c += 1) {
    const [left, right] = columns[c] ?? [0, 0];
    const apart = Math.max(0, left - x2, x1 - right);
    if (apart < distance) [best, distance] = [c, apart];
  }
  return best;
}

// src/parse/pdf/sequels.ts
function joinSequels(drafts) {
  const joined = [];
  for (const draft of drafts) {
    const at = joined.findLastIndex((other) => other.kind !== "note");
    const before = joined[at];
    const merged = before ? merge(before, draft) : null;
    if (merged) joined[at] = merged;
    else joined.push(draft);
  }
  return joined;
}
function settleTables(drafts) {
  return drafts.flatMap((draft) => {
    if (draft.kind !== "table") return [draft];
    if (draft.rows.length > 1) return [{ ...draft, rows: withoutEmptyColumns(draft.rows) }];
    const parts = draft.rows.flatMap((row) => row.flatMap((cell) => cell.parts));
    return parts.map((lines) => draftOf(lines, draft.box[2], true));
  });
}
function withoutEmptyColumns(rows) {
  const isEven = new Set(rows.map((row) => row.length)).size === 1;
  if (!isEven) return rows;
  return rows.map((row) => row.filter((_, column) => rows.some((other) => (other[column]?.parts.length ?? 0) > 0)));
}
function merge(before, draft) {
  if (before.kind === "table") return draft.kind === "table" ? mergeTables(before, draft) : null;
  return draft.kind === "table" ? null : mergeTexts(before, draft);
}
function mergeTexts(before, draft) {
  if (before.kind === "heading" || before.kind === "note" || draft.kind !== "text") return null;
  const [last, first] = [before.lines.at(-1), draft.lines[0]];
  if (!last || !first || !isCut(before, draft, first.page - last.page)) return null;
  return { ...before, lines: [...before.lines, ...draft.lines] };
}
function isCut(before, draft, pages) {
  const [last, first] = [before.lines.at(-1), draft.lines[0]];
  if (!last || !first || pages < 0 || pages > 1) return false;
  const moved = pages === 1 || first.y > last.y + first.size;
  const sameStyle = Math.abs(last.size - first.size) < 0.8;
  if (!moved || !sameStyle) return false;
  const end = fullText(before);
  const start = first.text;
  if (/[.!?…:;]["»”)]?$/.test(end)) return false;
  if (new RegExp("^\\p{Ll}", "u").test(start)) return true;
  const isFull = last.box[2] > before.right - 4 * last.size;
  return isFull && before.lines.length > 1 && (/[,('’-]$|\s(?:le|la|les|de|des|du|à|et|ou|par|pour|un|une|the|of|to|and|or|for|in|a)$/i.test(end) || /^[\d(«]/.test(start));
}
function mergeTables(before, draft) {
  if (draft.page !== lastPage(before) + 1 || width(before) < width(draft)) return null;
  const left = Math.abs(before.box[0] - draft.box[0]) > 20;
  const right = Math.abs(before.box[2] - draft.box[2]) > 20;
  if (left && (right || width(before) > width(draft))) return null;
  const rows = rowText(draft.rows[0]) === rowText(before.rows[0]) ? draft.rows.slice(1) : draft.rows;
  const known = [...before.rows.slice(0, 50), ...before.rows.slice(-50)];
  return { ...before, rows: appendRows(before.rows, alignCells([...known, ...rows]).slice(known.length)) };
}
function lastPage(table) {
  const lines = table.rows.at(-1)?.flatMap((cell) => cell.parts.flat()) ?? [];
  return lines.reduce((page, line) => Math.max(page, line.page), table.page);
}
function appendRows(before, rows) {
  const [end, first] = [before.at(-1), rows[0]];
  if (!first || !end || !isRestOfRow(end, first)) return [...before, ...rows];
  return [...before.slice(0, -1), joinRows(end, first), ...rows.slice(1)];
}
function width(table) {
  return table.rows.reduce((most, row) => Math.max(most, row.length), 0);
}
function rowText(row) {
  return (row ?? []).map((cell) => cell.parts.flat().map((line) => line.text).join(" ")).join("|");
}
function isRestOfRow(end, row) {
  if (end.length !== row.length) return false;
  const filled = row.filter((cell) => cell.parts.length > 0);
  if (filled.length === 0) return false;
  const goesOn = row.some((cell, i) => {
    const last = end[i]?.parts.at(-1)?.at(-1)?.text ?? "";
    return new RegExp("^\\p{Ll}", "u").test(cell.parts[0]?.[0]?.text ?? "") && last !== "" && !/[.!?…:;]$/.test(last);
  });
  return row[0]?.parts.length === 0 && (end[0]?.parts.length ?? 0) > 0 || goesOn;
}
function joinRows(end, row) {
  return end.map((cell, i) => {
    const more = row[i]?.parts ?? [];
    const last = cell.parts.at(-1);
    const isOne = last && new RegExp("^\\p{Ll}", "u").test(more[0]?.[0]?.text ?? "") && !/[.!?…:;]$/.test(last.at(-1)?.text ?? "");
    if (!isOne) return { parts: [...cell.parts, ...more] };
    return { parts: [...cell.parts.slice(0, -1), [...last, ...more[0] ?? []], ...more.slice(1)] };
  });
}

// src/parse/pdf/tagFonts.ts
var TAGGED_PER_PAGE = 0.1;
var BODY_SHARE = 0.3;
function hasTaggedHeadings(pages) {
  const marks = pages.map((page) => headingMarks(page.tags));
  const headings = marks.reduce((sum, { count }) => sum + count, 0);
  return headings >= Math.max(2, TAGGED_PER_PAGE * pages.length);
}
function markHeadingFonts(pages) {
  const fonts = headingFonts(pages);
  return pages.map((page) => ({ ...page, runs: page.runs.map((run) => fonts.has(run.font) ? { ...run, bold: true } : run) }));
}
function headingFonts(pages) {
  const letters2 = /* @__PURE__ */ new Map();
  const found = /* @__PURE__ */ new Set();
  let all = 0;
  for (const page of pages) {
    const { marks } = headingMarks(page.tags);
    for (const run of page.runs) {
      letters2.set(run.font, (letters2.get(run.font) ?? 0) + run.text.length);
      all += run.text.length;
      if (run.mark !== null && marks.has(run.mark)) found.add(run.font);
    }
  }
  return new Set([...found].filter((font) => (letters2.get(font) ?? 0) <= BODY_SHARE * all));
}
function headingMarks(tags) {
  const marks = /* @__PURE__ */ new Set();
  let count = 0;
  const walk = (node, inside) => {
    if (node.type === "content" && inside) marks.add(node.id ?? "");
    const isHeading2 = /^H[1-6]?$/.test(node.role ?? "") && (node.children ?? []).length > 0;
    if (isHeading2) count += 1;
    for (const child of node.children ?? []) walk(child, inside || isHeading2);
  };
  if (tags) walk(tags, false);
  return { marks, count };
}

// src/parse/pdf/tags.ts
var COVERAGE = 0.8;
var SKIPPED = /* @__PURE__ */ new Set(["TOC", "TOCI", "Artifact", "Index"]);
var INLINE = /* @__PURE__ */ new Set([
  "Span",
  "Link",
  "Quote",
  "Em",
  "Strong",
  "Reference",
  "BibEntry",
  "Code",
  "Annot",
  "Form",
  "Ruby",
  "RB",
  "RT",
  "RP",
  "Warichu",
  "WT",
  "WP",
  "Sub",
  "Lbl",
  "Formula",
  "NonStruct",
  "Private"
]);
var LONGEST_LABEL = 12;
function readTags(page) {
  if (!page.tags) return null;
  const marks = runsByMark(page.runs);
  if (!covers(page.tags, page, marks)) return null;
  const walk = new TagWalk(marks, page.page, page.runs.reduce((edge, run) => Math.max(edge, run.x + run.width), 0));
  walk.block(page.tags);
  return walk.drafts;
}
function runsByMark(runs) {
  const marks = /* @__PURE__ */ new Map();
  for (const run of runs) {
    if (run.mark === null) continue;
    const list = marks.get(run.mark);
    if (list) list.push(run);
    else marks.set(run.mark, [run]);
  }
  return marks;
}
function covers(tags, page, marks) {
  const all = letters(page.runs);
  return all > 0 && lettersUnder(tags, marks) >= COVERAGE * all;
}
function lettersUnder(node, marks) {
  if (node.type === "content") return letters(marks.get(node.id ?? "") ?? []);
  return (node.children ?? []).reduce((sum, child) => sum + lettersUnder(child, marks), 0);
}
function letters(runs) {
  return runs.reduce((sum, run) => sum + run.text.length, 0);
}
function runsUnder(node, marks) {
  const runs = [];
  const walk = (at) => {
    if (at.type === "content") runs.push(...marks.get(at.id ?? "") ?? []);
    for (const child of at.children ?? []) walk(child);
  };
  walk(node);
  return runs;
}
function isBlock(node) {
  return node.type === void 0 && (!INLINE.has(node.role ?? "") || (node.children ?? []).some(isBlock));
}
function linesOf(runs, page) {
  const groups = [];
  for (const run of runs) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    const near = last && Math.abs(last.y - run.y) < SAME_LINE * Math.max(last.size, run.size) && run.x > last.x - last.size;
    if (group && near) group.push(run);
    else groups.push([run]);
  }
  return groups.map((group) => lineOf(group, page)).filter((line) => line.text !== "");
}
var TagWalk = class _TagWalk {
  constructor(marks, page, right) {
    this.marks = marks;
    this.page = page;
    this.right = right;
  }
  marks;
  page;
  right;
  drafts = [];
  block(node) {
    const role = node.role ?? "";
    if (SKIPPED.has(role)) return;
    if (role === "Table") return this.table(node);
    if (role === "LI") return this.item(node);
    const children = node.children ?? [];
    if (!children.some(isBlock)) return this.text(role, children);
    let loose = [];
    for (const child of children) {
      if (!isBlock(child)) {
        loose.push(child);
        continue;
      }
      this.text(role, loose);
      loose = [];
      this.block(child);
    }
    this.text(role, loose);
  }
  text(role, nodes) {
    const lines = linesOf(nodes.flatMap((node) => runsUnder(node, this.marks)), this.page);
    const first = lines[0];
    if (!first) return;
    const level = /^H([1-6])$/.exec(role)?.[1] ?? (role === "H" || role === "Title" ? "1" : null);
    if (level !== null) {
      this.drafts.push({ kind: "heading", lines, level: Number(level), label: "", tagged: true, right: this.right });
    } else if (role === "Note" || role === "FENote") {
      this.drafts.push(this.note(lines, first));
    } else if (role !== "Figure" || lines.some((line) => line.text.split(" ").length > 3)) {
      this.drafts.push(draftOf(lines, this.right, true));
    }
  }
  note(lines, first) {
    const label = /^\s*[[(]?(\d{1,3}|\*)[\])]?[.\s]*/.exec(first.text);
    const rest = { ...first, text: first.text.slice(label?.[0].length ?? 0) };
    return { kind: "note", lines: [rest, ...lines.slice(1)].filter((line) => line.text !== ""), level: 0, label: label?.[1] ?? "", tagged: true, right: this.right };
  }
  /** Word puts the first line of an item that began on the page before into the label: a long label is text. */
  item(node) {
    const children = node.children ?? [];
    const labels = children.filter((child) => child.role === "Lbl").flatMap((child) => runsUnder(child, this.marks));
    const label = linesOf(labels, this.page)[0]?.text ?? "";
    const isShort = label.length <= LONGEST_LABEL;
    const own = children.flatMap((child) => {
      if (child.role === "LBody") return child.children ?? [];
      return child.role === "Lbl" && isShort ? [] : [child];
    });
    const before = this.drafts.length;
    this.block({ role: "P", children: own });
    this.drafts.push(...asItem(this.drafts.splice(before), isShort ? label : ""));
  }
  table(node) {
    const rows = rowNodes(node).map((row) => (row.children ?? []).filter((cell) => cell.type === void 0));
    const cells = rows.map((row) => row.map((cell) => this.cell(cell)));
    const filled = alignCells(cells.map((row) => row.map(({ parts }) => ({ parts })))).filter((row) => row.some((cell) => cell.parts.length > 0));
    const lines = filled.flat().flatMap((cell) => cell.parts.flat());
    if (lines.length === 0) return;
    const isGrid = Math.max(...filled.map((row) => row.length)) > 1;
    if (isGrid) this.drafts.push({ kind: "table", page: this.page, box: around(lines.map((line) => line.box)), rows: filled });
    else this.drafts.push(...cells.flat().flatMap((cell) => cell.drafts));
  }
  cell(node) {
    const walk = new _TagWalk(this.marks, this.page, this.right);
    walk.block({ role: "P", children: node.children ?? [] });
    const parts = walk.drafts.flatMap((d) => d.kind === "table" ? d.rows.flatMap((row) => row.flatMap((c) => c.parts)) : [withNumber(d)]);
    return { parts, drafts: walk.drafts };
  }
};
function rowNodes(node) {
  return (node.children ?? []).flatMap((child) => child.role === "TR" ? [child] : child.type === void 0 ? rowNodes(child) : []);
}
function asItem(drafts, label) {
  return drafts.map((draft, i) => i === 0 && draft.kind === "text" && label !== "" ? { ...draft, kind: "item", label } : draft);
}

// src/parse/pdf/lists.ts
var SAME_LEFT = 5;
var ListBuilder = class {
  roots = [];
  stack = [];
  add(draft, paragraph, origin) {
    const left = draft.lines[0]?.box[0] ?? 0;
    const textX = draft.lines[0]?.textX ?? left;
    const level = this.levelFor(draft, left);
    level.textX = textX;
    level.list.children.push({ type: "listItem", spread: false, children: [paragraph], data: { origin } });
  }
  /** True when the paragraph stands under the text of the last item, on the same page. */
  takes(draft) {
    const top = this.stack.at(-1);
    const first = draft.lines[0];
    const last = top?.list.children.at(-1)?.data?.origin;
    if (!top || !first || !last || draft.tagged || last.page !== first.page) return false;
    return first.box[0] > top.left + SAME_LEFT && Math.abs(first.box[0] - top.textX) <= SAME_LEFT;
  }
  append(paragraph) {
    const item = this.stack.at(-1)?.list.children.at(-1);
    item?.children.push(paragraph);
  }
  /** The lists so far; the builder starts afresh. */
  finish() {
    this.stack = [];
    return this.roots.splice(0);
  }
  levelFor(draft, left) {
    const kind = kindOf(draft.label);
    const textX = draft.lines[0]?.textX ?? left;
    const isOn = (level) => Math.abs(left - level.left) <= SAME_LEFT || textX !== left && Math.abs(textX - level.textX) <= 2;
    const known = this.stack.findLastIndex((level) => level.kind === kind && isOn(level));
    if (known >= 0) {
      this.stack.length = known + 1;
      return this.stack[known];
    }
    while (this.stack.length > 0 && left <= (this.stack.at(-1)?.left ?? 0) + SAME_LEFT) this.stack.pop();
    if (kind !== "bullet" && !/^\(?(?:1|a|i|A|I|01)\b/.test(draft.label) && !/\d\.\d/.test(draft.label)) this.stack = [];
    return this.open(draft, left, kind);
  }
  open(draft, left, kind) {
    const ordered = kind !== "bullet";
    const start = Number(/(\d+)\D*$/.exec(draft.label)?.[1] ?? 1);
    const list = { type: "list", ordered, spread: false, children: [] };
    if (ordered) list.start = start;
    const parent = this.stack.at(-1)?.list.children.at(-1);
    if (parent) parent.children.push(list);
    else this.roots.push(list);
    const level = { left, kind, list, textX: left };
    this.stack.push(level);
    return level;
  }
};
function kindOf(label) {
  if (label === "" || BULLET.test(label) || !/[\p{L}\p{N}]/u.test(label)) return "bullet";
  return /\d/.test(label) ? "number" : "letter";
}

// src/parse/pdf/tree.ts
function buildTree(drafts, vocabulary, places) {
  const builder = new TreeBuilder(vocabulary, places);
  for (const draft of drafts) builder.add(draft);
  return { type: "root", children: builder.finish() };
}
var TreeBuilder = class {
  constructor(vocabulary, places) {
    this.vocabulary = vocabulary;
    this.places = places;
  }
  vocabulary;
  places;
  children = [];
  /** Notes wait for the end of the list or of the text that they interrupt. */
  notes = [];
  noteCount = 0;
  lists = new ListBuilder();
  add(draft) {
    if (draft.kind === "table") return this.push(this.table(draft));
    const text = this.text(draft.lines);
    if (!/[\p{L}\p{N}]/u.test(text)) return;
    if (draft.kind === "note") return void this.notes.push(this.note(draft, text));
    if (draft.kind === "item") return this.lists.add(draft, this.paragraph(draft, text), this.origin(draft));
    if (draft.kind === "text" && this.lists.takes(draft)) return this.lists.append(this.paragraph(draft, text));
    this.push(draft.kind === "heading" ? this.heading(draft, text) : this.paragraph(draft, text));
  }
  finish() {
    this.flush();
    return this.children;
  }
  push(node) {
    this.flush();
    this.children.push(node);
  }
  flush() {
    this.children.push(...this.lists.finish(), ...this.notes);
    this.notes = [];
  }
  text(lines) {
    return dropUnticked(joinLines(lines, this.vocabulary));
  }
  heading(draft, text) {
    const depth = Math.min(6, Math.max(1, draft.level));
    return { type: "heading", depth, children: [{ type: "text", value: text }], data: { origin: this.origin(draft) } };
  }
  paragraph(draft, text) {
    return { type: "paragraph", children: [{ type: "text", value: text }], data: { origin: this.origin(draft) } };
  }
  note(draft, text) {
    this.noteCount += 1;
    const identifier = `${draft.lines[0]?.page ?? 0}-${draft.label || this.noteCount}`;
    return { type: "footnoteDefinition", identifier, label: identifier, children: [this.paragraph(draft, text)], data: { origin: this.origin(draft) } };
  }
  table(draft) {
    const width2 = draft.rows.reduce((most, row) => Math.max(most, row.length), 0);
    const rows = draft.rows.map((row) => this.row(row, width2, draft));
    return { type: "table", children: rows, data: { origin: { page: draft.page, box: this.back(draft.page, draft.box) } } };
  }
  row(cells, width2, table) {
    const children = Array.from({ length: width2 }, (_, i) => this.cell(cells[i] ?? { parts: [] }));
    const lines = cells.flatMap((cell) => cell.parts.flat());
    const origin = lines.length > 0 ? this.originOf(lines) : { page: table.page, box: this.back(table.page, table.box) };
    return { type: "tableRow", children, data: { origin } };
  }
  /** Paragraphs of a cell are parted by a line break: a table row has no blocks. */
  cell(cell) {
    const texts = cell.parts.map((part) => this.text(part)).filter((text) => text !== "");
    const children = [];
    for (const value of texts) {
      if (children.length > 0) children.push({ type: "break" });
      children.push({ type: "text", value });
    }
    const lines = cell.parts.flat();
    return lines.length > 0 ? { type: "tableCell", children, data: { origin: this.originOf(lines) } } : { type: "tableCell", children };
  }
  origin(draft) {
    const origin = this.originOf(draft.lines);
    return draft.label === "" || draft.kind === "note" ? origin : { ...origin, label: draft.label };
  }
  /** The page where it starts, and the box of its lines on that page. */
  originOf(lines) {
    const page = lines[0]?.page ?? 1;
    return { page, box: this.back(page, around(lines.filter((line) => line.page === page).map((line) => line.box))) };
  }
  back(page, box) {
    return turnBack(box, this.places.get(page) ?? { turns: 0, view: [0, 0, 0, 0] });
  }
};

// src/parse/pdf/index.ts
async function parsePdf(bytes, path) {
  const pdf = await openPdf(bytes, path);
  try {
    return await readDocument(pdf.document, path);
  } catch (cause) {
    if (cause instanceof AgilefallError) throw cause;
    throw new AgilefallError("unreadable", "The PDF breaks off while it is read.", {
      place: path,
      hint: "Open it in a PDF reader and save it again from there.",
      cause
    });
  } finally {
    await pdf.close();
  }
}
async function readDocument(document, path) {
  const meta = await readMeta(document);
  const unread = [];
  const all = await readPages(document, unread);
  const fields = await readFields(document);
  if (all.every((page) => page.runs.length === 0) && fields.length === 0) throw noText(document.numPages, path);
  unread.push(...await imagePages(document, all));
  const pages = dropRunning(all);
  const trusted = hasTaggedHeadings(pages);
  const byPage = await draftPages(document, pages, trusted);
  const size = bodyStyle(byPage.flat()).size;
  const noted = byPage.flatMap((drafts2, i) => markNotes(drafts2, pages[i], size));
  const found = findHeadings([...noted, ...fields.map(fieldDraft)], trusted);
  const drafts = settleTables(joinSequels(dropContents(found)));
  const tree = buildTree(drafts, vocabularyOf(drafts), new Map(pages.map((page) => [page.page, page])));
  return { format: "pdf", tree, source: null, pages: document.numPages, title: meta.title, declaredLanguage: meta.language, unread };
}
async function readPages(document, unread) {
  const marked = (await document.getMarkInfo().catch(() => null))?.Marked === true;
  const pages = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    try {
      const page = await document.getPage(number);
      pages.push(await readPage(page, number, marked));
      page.cleanup();
    } catch (cause) {
      if (document.numPages === 1) throw cause;
      unread.push({ what: `page ${number}`, reason: "The page is broken.", page: number });
    }
  }
  return pages;
}
async function draftPages(document, pages, trusted) {
  const weighed = trusted ? markHeadingFonts(pages) : await readWeights(document, pages);
  const drafts = [];
  for (const page of weighed) drafts.push(readTags(page) ?? await layOut(document, page, trusted));
  return drafts;
}
async function layOut(document, page, isLight) {
  const [text = page] = isLight ? await readWeights(document, [page]) : [page];
  if (!mayHoldTable(text)) return readLayout(text, []);
  const source = await document.getPage(text.page);
  const rules = await readRules(source, text);
  source.cleanup();
  return readLayout(text, rules);
}
async function imagePages(document, pages) {
  const unread = [];
  for (const { page } of pages.filter((text) => text.runs.length === 0)) {
    const empty = await document.getPage(page);
    if (await hasImage(empty)) unread.push({ what: `page ${page}`, reason: "The page is a picture without text.", page });
    empty.cleanup();
  }
  return unread;
}
function fieldDraft({ page, text, box }) {
  const line = { text, page, box, y: box[1], size: 0, bold: false, textX: box[0] };
  return { kind: "text", lines: [line], level: 0, label: "", tagged: true, right: box[2] };
}
function noText(pages, path) {
  const count = pages === 1 ? "Its only page is" : `Its ${pages} pages are`;
  return new AgilefallError("no-text", `The PDF has no text layer. ${count} pictures or empty.`, {
    place: path,
    hint: "Run a text recognition (OCR) on it, for example with ocrmypdf, or ask for the file it was made from."
  });
}
export {
  parsePdf
};
