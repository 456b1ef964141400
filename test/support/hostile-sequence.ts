// Exists so that an attack that people play on the forge is told as data: what they do, and exactly how it ends.
import type { Verdict } from '../../src/core/model/report.ts';
import type { ThreadEnd } from './play-thread.ts';

export interface HostileSequence {
  /** One line that reads as the attack. */
  readonly attack: string;
  /** What stops it, in a sentence. */
  readonly rule: string;
  /** Everything that comes of it; `problems` stop the deploy. */
  readonly ends: SequenceEnd;
  /** `folder` makes new empty folders. */
  readonly play: (folder: (name: string) => string) => PlayedSequence | Promise<PlayedSequence>;
}

type SequenceEnd = ThreadEnd | ActedEnd | { readonly problems: readonly string[] };

/** What the job did that may write. */
export type ActedEnd =
  | { readonly did: 'told'; readonly verdict: Verdict }
  | { readonly did: 'asked' | 'gave-up'; readonly reason: string }
  | { readonly did: 'merged'; readonly alarm: readonly string[]; readonly deployed: boolean }
  | { readonly did: 'closed' | 'unjudged' }
  | { readonly error: string };

export interface PlayedSequence {
  readonly end: SequenceEnd;
  /** What we wrote where people read it. */
  readonly told: readonly string[];
}

/** One kind of attack, as the table shows it. */
export interface SequenceGroup {
  readonly title: string;
  readonly sequences: readonly HostileSequence[];
}
