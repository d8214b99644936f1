import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Pause between two looks (ms): a person who saved a file waits no longer than for a document. */
const LOOK_MS = 150;

interface Look {
  readonly stamp: string;
  /** It was otherwise before, and whoever writes it may not be done. */
  readonly fresh: boolean;
}

/**
 * The files and folders that settings were read from. They are few, stand anywhere and need not exist yet, so that they are
 * looked at again and again: watching every folder in which one of them could appear would wake the run for strangers' files.
 */
export class Followed {
  private readonly looks = new Map<string, Look>();
  private readonly timer: NodeJS.Timeout;

  /** @param tell called when one of them was changed, made or removed, and stays as it is. */
  constructor(private readonly tell: () => void) {
    this.timer = setInterval(() => this.lookAtAll(), LOOK_MS);
  }

  /** Follows a file, or a folder with all below it, by its absolute path; to be called before it is read. */
  add(path: string): void {
    if (!this.looks.has(path)) this.looks.set(path, { stamp: stampOf(path), fresh: false });
  }

  close(): void {
    clearInterval(this.timer);
  }

  private lookAtAll(): void {
    let settled = false;
    for (const [path, before] of this.looks) {
      const stamp = stampOf(path);
      const fresh = stamp !== before.stamp;
      settled ||= before.fresh && !fresh;
      if (fresh || before.fresh) this.looks.set(path, { stamp, fresh });
    }
    if (settled) this.tell();
  }
}

/** What differs when a file was written or replaced, or anything in a folder was; empty when there is nothing. */
function stampOf(path: string): string {
  try {
    const { ino, size, mtimeMs } = statSync(path);
    return [ino, size, mtimeMs, ...filesIn(path).map(stampOf)].join(' ');
  } catch {
    return '';
  }
}

/** Of a folder of rules, what may be a rule. */
function filesIn(path: string): readonly string[] {
  if (!statSync(path).isDirectory()) return [];
  const entries = readdirSync(path, { withFileTypes: true });
  return entries.filter(({ name }) => !name.startsWith('.') && name !== 'node_modules').flatMap((entry) => (entry.isDirectory() || entry.name.endsWith('.yaml') ? join(path, entry.name) : []));
}
