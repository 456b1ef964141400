// Exists so that a guest prints as much as it likes, and no more than a little is kept.
import type { GuestOutput } from '../../core/model/guest-job.ts';
import { Stop } from './stop.ts';

/** Bytes in a row, up to a limit. What goes beyond ends the run. */
export class OutputBuffer {
  readonly #chunks: Uint8Array[] = [];
  readonly #limit: number;
  #size = 0;

  constructor(limit: number) {
    this.#limit = limit;
  }

  /** Copies the bytes. */
  append(bytes: Uint8Array): void {
    if (bytes.length === 0) return;
    if (this.#size + bytes.length > this.#limit) throw new Stop({ ended: 'out of', budget: 'output' });
    this.#size += bytes.length;
    this.#chunks.push(bytes.slice());
  }

  clear(): void {
    this.#chunks.length = 0;
    this.#size = 0;
  }

  toOutput(): GuestOutput {
    const bytes = Buffer.concat(this.#chunks);
    try {
      return { kind: 'text', text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) };
    } catch {
      return { kind: 'bytes', size: this.#size };
    }
  }

  /** Its beginning, for a message. */
  toMessage(): string {
    return shownText(Buffer.concat(this.#chunks.slice(0, 20)));
  }
}

const shownLength = 200;

/** The beginning of a text in memory, whatever its bytes are. Copied first: memory may be shared. */
export function shownText(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes.slice(0, shownLength));
}
