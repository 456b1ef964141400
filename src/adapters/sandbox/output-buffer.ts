// Exists so that a guest prints as much as it likes, and no more than a little is kept.
import type { GuestOutput } from '../../core/model/guest-job.ts';
import { Stop } from './stop.ts';

/** Bytes in a row, up to a limit. What goes beyond ends the run. */
export class OutputBuffer {
  readonly #limit: number;
  #bytes: Uint8Array = new Uint8Array(256);
  #size = 0;

  constructor(limit: number) {
    this.#limit = limit;
  }

  /** Copies the bytes. */
  append(bytes: Uint8Array): void {
    const end = this.#size + bytes.length;
    if (end > this.#limit) throw new Stop({ ended: 'out of', budget: 'output' });
    if (end > this.#bytes.length) {
      const larger = new Uint8Array(end * 2);
      larger.set(this.#bytes);
      this.#bytes = larger;
    }
    this.#bytes.set(bytes, this.#size);
    this.#size = end;
  }

  clear(): void {
    this.#size = 0;
  }

  toOutput(): GuestOutput {
    try {
      const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
      return { kind: 'text', text: decoder.decode(this.#bytes.subarray(0, this.#size)) };
    } catch {
      return { kind: 'bytes', size: this.#size };
    }
  }

  /** Its beginning, for a message. */
  toMessage(): string {
    return shownText(this.#bytes.subarray(0, this.#size));
  }
}

const shownLength = 200;

/** The beginning of a text in memory, whatever its bytes are. Copied first: memory may be shared. */
export function shownText(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes.slice(0, shownLength));
}
