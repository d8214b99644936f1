import type { Line } from './lines.js';

/** `{{< callout >}}` and `{{% details %}}` of Hugo; what stands between the opening and the closing one is text. */
const SHORTCODE = /\{\{([<%])[^{}]{0,500}[>%]\}\}/g;

/** Blanks Hugo's shortcodes, which are instructions to the site generator. */
export function takeShortcodes(lines: readonly Line[]): void {
  for (const line of lines) {
    if (!line.literal && line.text.includes('{{')) line.text = line.text.replace(SHORTCODE, (code) => ' '.repeat(code.length));
  }
}
