import { isDay, isYear, MONTHS, ORDINALS, SEASONS } from './calendar.js';
import { dayPeriod, partOfYear, type Period, period } from './period.js';
import type { Scan } from './reading.js';
import { tableOf } from './tables.js';

type Found = Period | null;

/** The period of the calendar that begins at piece `at`. */
export function readPeriod(scan: Scan, at: number): Period | null {
  const piece = scan.pieces[at];
  if (piece === undefined) return null;
  if (piece.kind === 'number' || piece.kind === 'ordinal') return readFromNumber(scan, at);
  if (piece.kind === 'code') return readQuarterCode(scan, at) ?? readFiscalCode(scan, at) ?? readDotted(scan, at);
  return readFromWord(scan, at);
}

function readFromNumber(scan: Scan, at: number): Found {
  return (
    readSlashed(scan, at) ??
    readDayMonth(scan, at) ??
    readOrdinalQuarter(scan, at) ??
    readHalfCode(scan, at) ??
    readBareYear(scan, at)
  );
}

function readFromWord(scan: Scan, at: number): Found {
  const form = scan.forms[at] ?? '';
  if (MONTHS.has(form)) return readMonth(scan, at);
  return readPart(scan, at) ?? readSeason(scan, at) ?? readOrdinalQuarter(scan, at) ?? readNamedYear(scan, at);
}

/** 31/12/2026, 01-09-2026, 2026-09-01; month first in English when it can be: both readings are kept by `dates.ts`. */
function readSlashed(scan: Scan, at: number): Found {
  const mark = scan.forms[at + 1];
  const joined = (mark === '/' || mark === '-') && scan.forms[at + 3] === mark && scan.pieces[at + 3]?.glued === true;
  if (!joined) return null;
  const parts = [scan.forms[at], scan.forms[at + 2], scan.forms[at + 4]].map((form) => form ?? '');
  if (!parts.every((part) => /^\d{1,4}$/.test(part))) return null;
  if (isYear(parts[0])) return dayOf(scan, parts[2], parts[1], parts[0], at, at + 5);
  const padded = mark === '/' && parts.every((part) => part.length === 2);
  const year = isYear(parts[2]) ? parts[2] : padded ? `20${parts[2]}` : '';
  return dayOf(scan, parts[0], parts[1], year, at, at + 5);
}

/** « le 1.9.26 », « 31.12.2026 »: only after a word of date when the year has two digits, else it is a clause number. */
function readDotted(scan: Scan, at: number): Found {
  const parts = (scan.forms[at] ?? '').split('.');
  if (parts.length !== 3) return null;
  const dated = /^(?:le|au|du|avant|des)$/.test(scan.forms[at - 1] ?? '');
  const year = isYear(parts[2]) ? parts[2] : dated && /^\d\d$/.test(parts[2] ?? '') ? `20${parts[2]}` : '';
  return dayOf(scan, parts[0], parts[1], year, at, at + 1);
}

function dayOf(
  scan: Scan,
  first: string | undefined,
  second: string | undefined,
  year: string | undefined,
  at: number,
  next: number,
): Found {
  if (!isYear(year)) return null;
  const [one, two] = [Number(first), Number(second)];
  const iso = isYear(scan.forms[at]);
  const monthFirst = !iso && scan.language === 'en' && one <= 12;
  const [day, month] = monthFirst ? [two, one] : [one, two];
  if (isDay(day, month)) {
    const certain = iso || scan.language === 'fr' || day > 12 || day === month;
    return { ...dayPeriod(Number(year), month, day, at, next), certain };
  }
  return isDay(month, day) ? dayPeriod(Number(year), day, month, at, next) : null;
}

/** « 1er septembre 2026 », « 30 June », "30th of June 2026"; "the 3rd quarter" is not one. */
function readDayMonth(scan: Scan, at: number): Found {
  const day = scan.pieces[at]?.value ?? 0;
  const link = scan.forms[at + 1] === 'of' || scan.forms[at + 1] === '-' ? at + 2 : at + 1;
  const month = MONTHS.get(scan.forms[link] ?? '');
  if (month === undefined || !isDay(day, month)) return null;
  const year = yearAt(scan, afterDot(scan, link + 1));
  return dayPeriod(year?.year ?? null, month, day, at, year?.next ?? link + 1);
}

/** « septembre 2027 », "September 30, 2019", "June 30"; a month alone only as the first end of a range. */
function readMonth(scan: Scan, at: number): Found {
  const month = MONTHS.get(scan.forms[at] ?? '') ?? 1;
  const after = afterDot(scan, at + 1);
  const here = scan.forms[after] === 'of' || scan.forms[after] === '-' || scan.forms[after] === '/' ? after + 1 : after;
  const year = yearAt(scan, here);
  if (year !== null) return period('month', year.year, [month, month], at, year.next);
  const piece = scan.pieces[after];
  const english =
    scan.language === 'en' && piece !== undefined && (piece.kind === 'number' || piece.kind === 'ordinal');
  if (english && isDay(piece.value, month)) {
    const later = yearAt(scan, scan.forms[after + 1] === ',' ? after + 2 : after + 1);
    return dayPeriod(later?.year ?? null, month, piece.value, at, later?.next ?? after + 1);
  }
  return period('month', null, [month, month], at, at + 1);
}

/** T4 2027, Q1-2025, S1 2026, H2 2026, Q3 FY27. */
function readQuarterCode(scan: Scan, at: number): Found {
  const found = /^([qtsh])([1-4])(?:fy(\d\d))?$/.exec(scan.forms[at] ?? '');
  const half = found?.[1] === 's' || found?.[1] === 'h';
  const number = Number(found?.[2]);
  if (found === null || (half && number > 2)) return null;
  const link = /^(?:of|de|\/|-|')$/.test(scan.forms[at + 1] ?? '') ? at + 2 : at + 1;
  const year = found[3] === undefined ? yearAt(scan, link) : { year: 2000 + Number(found[3]), next: at + 1 };
  return partOfYear(half ? 'semester' : 'quarter', year?.year ?? null, number, at, year?.next ?? at + 1);
}

/** 2H26, 1H 2026. */
function readHalfCode(scan: Scan, at: number): Found {
  const half = scan.forms[at];
  const code = scan.forms[at + 1] ?? '';
  if ((half !== '1' && half !== '2') || scan.pieces[at + 1]?.glued !== true) return null;
  const glued = /^h(?:20)?(\d\d)$/.exec(code)?.[1];
  if (glued !== undefined && scan.language === 'en')
    return partOfYear('semester', 2000 + Number(glued), Number(half), at, at + 2);
  const year = code === 'h' ? yearAt(scan, at + 2) : null;
  return year === null ? null : partOfYear('semester', year.year, Number(half), at, year.next);
}

/** « premier semestre 2026 », « 4e trimestre 2027 », "third quarter of FY2027", "the second half of 2026". */
function readOrdinalQuarter(scan: Scan, at: number): Found {
  const piece = scan.pieces[at];
  const rank = piece?.kind === 'ordinal' ? piece.value : ORDINALS[piece?.form ?? ''];
  const noun = /^(trimestre|quarter|semestre|semester|half)$/.exec(scan.forms[at + 1] ?? '')?.[1];
  if (rank === undefined || noun === undefined) return null;
  const quarter = noun === 'trimestre' || noun === 'quarter';
  const number = rank === -1 ? (quarter ? 4 : 2) : rank;
  if (number < 1 || number > (quarter ? 4 : 2)) return null;
  const year = linkedYear(scan, at + 2);
  return partOfYear(quarter ? 'quarter' : 'semester', year?.year ?? null, number, at, year?.next ?? at + 2);
}

/** FY2025, FY25, CY2026. */
function readFiscalCode(scan: Scan, at: number): Found {
  const digits = /^(?:fy|cy)(20\d\d|\d\d)$/.exec(scan.forms[at] ?? '')?.[1];
  return digits === undefined ? null : period('year', Number(digits.slice(-2)) + 2000, [1, 12], at, at + 1);
}

/** "FY 2025", "fiscal year 2026", « exercice 2026 », « année 2027 ». */
function readNamedYear(scan: Scan, at: number): Found {
  const form = scan.forms[at];
  if (form === 'fiscal' || form === 'calendar') {
    const year = scan.forms[at + 1] === 'year' ? yearAt(scan, at + 2) : null;
    return year === null ? null : period('year', year.year, [1, 12], at, year.next);
  }
  if (form !== 'fy' && form !== 'cy' && form !== 'exercice' && form !== 'annee') return null;
  const here = /^(?:civile|budgetaire|-|')$/.test(scan.forms[at + 1] ?? '') ? at + 2 : at + 1;
  const short = form === 'fy' || form === 'cy' ? scan.forms[here] : undefined;
  if (short !== undefined && /^\d\d$/.test(short)) return period('year', 2000 + Number(short), [1, 12], at, here + 1);
  const year = yearAt(scan, here);
  return year === null ? null : period('year', year.year, [1, 12], at, year.next);
}

const PARTS = tableOf<Period['part']>({
  fin: 'end',
  end: 'end',
  late: 'end',
  debut: 'start',
  beginning: 'start',
  early: 'start',
  start: 'start',
  mi: 'middle',
  mid: 'middle',
  middle: 'middle',
  milieu: 'middle',
});

/** « fin 2027 », "end of March 2027", "mid-2027", « fin du premier semestre 2026 », « courant 2027 ». */
function readPart(scan: Scan, at: number): Found {
  const form = scan.forms[at] ?? '';
  const said = PARTS[form];
  const whole = form === 'courant' || form === 'horizon';
  if (said === undefined && !whole) return null;
  let here = at + 1;
  for (let skipped = 0; skipped < 3 && /^(?:de|du|d'|l'|la|of|the|-)$/.test(scan.forms[here] ?? ''); skipped++) here++;
  if (/^(?:annee|year|calendar)$/.test(scan.forms[here] ?? '') && isYear(scan.forms[here + 1])) here++;
  // One qualifier only: « courant courant courant… » must not nest.
  if (/^(?:courant|horizon)$/.test(scan.forms[here] ?? '') || PARTS[scan.forms[here] ?? ''] !== undefined) return null;
  const inner = readPeriod(scan, here);
  if (inner === null || inner.unit === 'day' || (inner.year === null && inner.unit !== 'month')) return null;
  const certain = inner.certain && form !== 'horizon';
  return { ...inner, months: partOf(inner, said ?? null), part: said ?? null, bare: false, certain, first: at };
}

/** A third of a year: « début » is January to April, « mi » May to August, « fin » September to December. */
function partOf({ unit, months }: Period, said: Period['part']): readonly [number, number] {
  if (unit !== 'year' || said === null) return months;
  if (said === 'start') return [1, 4];
  return said === 'middle' ? [5, 8] : [9, 12];
}

function readSeason(scan: Scan, at: number): Found {
  const months = SEASONS[scan.forms[at] ?? ''];
  const year = months === undefined ? null : linkedYear(scan, at + 1);
  return months === undefined || year === null ? null : period('quarter', year.year, months, at, year.next);
}

/** « 2027 », "2027 Q4", "2025-Q1". */
function readBareYear(scan: Scan, at: number): Found {
  if (!isYear(scan.forms[at])) return null;
  const year = Number(scan.forms[at]);
  const link = scan.forms[at + 1] === '-' ? at + 2 : at + 1;
  const quarter = /^[qt]([1-4])$/.exec(scan.forms[link] ?? '')?.[1];
  if (quarter !== undefined) return partOfYear('quarter', year, Number(quarter), at, link + 1);
  return { ...period('year', year, [1, 12], at, at + 1), bare: true };
}

interface Year {
  readonly year: number;
  readonly next: number;
}

function yearAt(scan: Scan, at: number): Year | null {
  return isYear(scan.forms[at]) ? { year: Number(scan.forms[at]), next: at + 1 } : null;
}

/** « de 2026 », « de l'année 2026 », "of fiscal year 2027", "of FY27". */
function linkedYear(scan: Scan, at: number): Year | null {
  let here = at;
  for (let skipped = 0; skipped < 3 && /^(?:de|l'|of|the|-|\/)$/.test(scan.forms[here] ?? ''); skipped++) here++;
  const direct = yearAt(scan, here);
  if (direct !== null) return direct;
  const named = readNamedYear(scan, here) ?? readFiscalCode(scan, here);
  return named === null || named.year === null ? null : { year: named.year, next: named.next };
}

function afterDot(scan: Scan, at: number): number {
  return scan.forms[at] === '.' && scan.pieces[at]?.glued === true ? at + 1 : at;
}
