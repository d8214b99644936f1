import type { Language } from '../../types.js';

/** Codes of the formats that workbooks use by number alone, as far as they change what is read (ECMA-376, 18.8.30). */
const BUILT_IN: Readonly<Record<number, string>> = {
  1: '0', 2: '0.00', 3: '#,##0', 4: '#,##0.00', 9: '0%', 10: '0.00%', 14: 'dd/mm/yyyy', 15: 'd-mmm-yy', 16: 'd-mmm', 17: 'mmm-yy',
  18: 'h:mm', 19: 'h:mm', 20: 'h:mm', 21: 'h:mm:ss', 22: 'dd/mm/yyyy h:mm', 37: '#,##0', 38: '#,##0', 39: '#,##0.00', 40: '#,##0.00',
  41: '#,##0', 42: '#,##0 €', 43: '#,##0.00', 44: '#,##0.00 €', 45: 'mm:ss', 46: 'h:mm:ss', 47: 'mm:ss',
};

/** Excel takes no longer one. */
const LONGEST_CODE = 255;

const DAY = 24 * 60 * 60 * 1000;
/** Day 0 of both calendars; the first one counts a 29 February 1900 that never was, which its day 0 makes good. */
const EPOCH_1900 = Date.UTC(1899, 11, 30);
const EPOCH_1904 = Date.UTC(1904, 0, 1);
/** The last day that Excel knows, 31 December 9999. */
const LAST_DAY = 2_958_465;

export interface NumberSetting {
  readonly language: Language;
  readonly from1904: boolean;
}

/** Code of a number format by its number. */
export function formatCode(id: number, own: ReadonlyMap<number, string>): string {
  return (own.get(id) ?? BUILT_IN[id] ?? 'General').slice(0, LONGEST_CODE);
}

/**
 * A number as its cell shows it, as far as a reader needs it: dates, percentages, currency, grouped thousands.
 * Colours, alignment and fractions of the format are left out.
 */
export function showNumber(raw: string, code: string, setting: NumberSetting): string {
  const value = Number(raw);
  if (raw.trim() === '' || !Number.isFinite(value)) return raw;
  const [positive = '', negative] = code.split(';');
  const section = plainCode(value < 0 && negative !== undefined ? negative : positive);
  const bare = section.replace(/"[^"]*"/g, '');
  if (/[ymdhs]/i.test(bare) && !/general/i.test(bare)) return showDate(value, bare, setting);
  return showAmount(value, section, bare, setting.language);
}

/** The code without colours, conditions, padding and locale: `[$€-40C]` is « € ». */
function plainCode(code: string): string {
  return code.replace(/\[\$([^\][-]*)(?:-[^\][]*)?\]/g, '"$1"').replace(/\[[^\][]*\]/g, '').replace(/_.|\*./g, '').replace(/\\(.)/g, '"$1"');
}

function showAmount(value: number, section: string, bare: string, language: Language): string {
  const places = bare.includes('General') || !/[0#]/.test(bare) ? null : (/\.([0#?]+)/.exec(bare)?.[1]?.length ?? 0);
  const percent = bare.includes('%');
  // Fifteen digits are what a cell holds; the rest is the noise of binary fractions.
  const shown = percent ? value * 100 : value;
  const digits = places === null ? String(Number(shown.toPrecision(15))) : Math.abs(shown).toFixed(Math.min(places, 10));
  const grouped = /[0#],[0#]/.test(bare) ? group(digits, language) : digits;
  const local = language === 'fr' ? grouped.replace('.', ',') : grouped;
  const sign = value < 0 && places !== null && Number(digits) !== 0 ? '-' : '';
  const words = section.replace(/"([^"]*)"/g, (_, text: string) => text.replace(/[#0?.,%]/g, ''));
  const before = /^[^#0?]*/.exec(words)?.[0] ?? '';
  const after = /[^#0?.,%]*$/.exec(words)?.[0] ?? '';
  const general = places === null;
  return `${general ? '' : withoutBrackets(before)}${sign}${local}${percent ? (language === 'fr' ? '\u00a0%' : '%') : ''}${general ? '' : withoutBrackets(after)}`.trim();
}

/** Without the brackets in which accountants put negative amounts: the sign says it. */
function withoutBrackets(words: string): string {
  return words.replace(/[()]/g, '');
}

function group(digits: string, language: Language): string {
  const [whole = '', ...rest] = digits.split('.');
  const between = language === 'fr' ? '\u00a0' : ',';
  return [whole.replace(/\B(?=(?:\d{3})+$)/g, between), ...rest].join('.');
}

/** A date in full, a month with its year, or a time of day: whatever the format shows. */
function showDate(value: number, bare: string, { language, from1904 }: NumberSetting): string {
  if (value < 0 || value > LAST_DAY) return String(value);
  const date = new Date((from1904 ? EPOCH_1904 : EPOCH_1900) + Math.round(value * DAY));
  const year = /y/i.test(bare);
  const day = /d/i.test(bare);
  // An « m » alone is that of minutes.
  const month = /m{3}/i.test(bare) || (/m/i.test(bare) && (year || day));
  const time = /h/i.test(bare) ? ` ${two(date.getUTCHours())}:${two(date.getUTCMinutes())}` : '';
  if (!year && !day && !month) return time.trim() === '' ? String(value) : time.trim();
  if (!month) return String(date.getUTCFullYear());
  if (!day) return `${monthName(date, language)} ${date.getUTCFullYear()}`;
  if (!year) return `${date.getUTCDate()} ${monthName(date, language)}`;
  return calendarDate(date, language) + time;
}

/** In English the order of day and month is anybody's guess: the ISO form has no two readings. */
export function calendarDate(date: Date, language: Language): string {
  const [year, month, day] = [String(date.getUTCFullYear()), two(date.getUTCMonth() + 1), two(date.getUTCDate())];
  return language === 'fr' ? `${day}/${month}/${year}` : `${year}-${month}-${day}`;
}

function monthName(date: Date, language: Language): string {
  return new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' }).format(date);
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
