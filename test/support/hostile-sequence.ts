// Exists so that an attack that people play on the forge is told as data: what they do, and exactly how it ends.
import type { ThreadEnd } from './play-thread.ts';

export interface HostileSequence {
  /** One line that reads as the attack. */
  readonly attack: string;
  /** What stops it, in a sentence. */
  readonly rule: string;
  /** Everything that comes of it; `problems` stop the deploy. */
  readonly ends: ThreadEnd | { readonly problems: readonly string[] };
  readonly play: () => {
    readonly end: HostileSequence['ends'];
    /** What we wrote where people read it. */
    readonly told: readonly string[];
  };
}

/** One kind of attack, as the table shows it. */
export interface SequenceGroup {
  readonly title: string;
  readonly sequences: readonly HostileSequence[];
}
