/**
 * pdf.js reads on over what it cannot understand and only says so on the console. Text gets lost there: of forty
 * copies of a file with some bits turned, nineteen had lost a tenth of their text or more without an error. So its
 * warnings are listened to while a PDF is open; they are not shown, and whatever else is written there is.
 */

/** Warnings that come with lost text, as against those on fonts that only look different. */
const LOSS = new RegExp(
  [
    'getTextContent - ignoring',
    'ensureStateFont',
    'loadFont - ',
    'Unknown command',
    // Operators that show text or say where it stands; a line or a colour may be missing.
    'Skipping command (?:T[*dDfjJmL]|Do|cm|BT|ET|\'|"):',
    'Command token too long',
    'getHexString - ignoring',
    'Unterminated (?:hex )?string',
  ].map((start) => `^Warning: ${start}`).join('|'),
);

const WARNING = /^Warning: /;

/** Listens to one document. */
export interface Damage {
  /** True when text was lost since the last call. */
  take(): boolean;
  stop(): void;
}

const listeners = new Set<(message: string) => void>();
let silenced: typeof console.warn | null = null;

/** Starts listening; several documents may be open, and each then hears the damage of all. */
export function listenForDamage(): Damage {
  let lost = false;
  const hear = (message: string): void => {
    lost ||= LOSS.test(message);
  };
  listeners.add(hear);
  silence();
  return {
    take: () => {
      const was = lost;
      lost = false;
      return was;
    },
    stop: () => {
      listeners.delete(hear);
      if (listeners.size === 0) restore();
    },
  };
}

function silence(): void {
  if (silenced !== null) return;
  const warn = console.warn;
  silenced = warn;
  console.warn = (...words: unknown[]) => {
    const [message] = words;
    if (typeof message !== 'string' || !WARNING.test(message)) return warn.apply(console, words);
    for (const hear of listeners) hear(message);
  };
}

function restore(): void {
  if (silenced !== null) console.warn = silenced;
  silenced = null;
}
