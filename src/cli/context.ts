import type { Language } from '../types.js';
import type { Settings } from './arguments.js';
import type { Steps } from './flow.js';
import type { Io } from './io.js';
import type { Messages } from './messages.js';

/** What a command works with. */
export interface Context {
  readonly settings: Settings;
  readonly io: Io;
  readonly steps: Steps;
  /** Chosen or found in the session; null: each document speaks its own. */
  readonly language: Language | null;
  /** Language of what is not about a document. */
  readonly spoken: Language;
  readonly messages: Messages;
  readonly color: boolean;
  readonly width: number;
}
