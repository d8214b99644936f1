const TWENTIETHS: Readonly<Record<string, number>> = { pt: 20, in: 1440, cm: 567, mm: 56.7, px: 15, pc: 240 };

/** « 0.5in » in twentieths of a point; null for none or a share of the width. */
export function twentieths(length: string | undefined): number | null {
  const [, figure, unit] = /^(-?[\d.]+)(pt|in|cm|mm|px|pc)$/.exec(length ?? '') ?? [];
  return figure === undefined || unit === undefined ? null : Math.round(Number(figure) * (TWENTIETHS[unit] ?? 0));
}
