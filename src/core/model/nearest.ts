// Exists so that a mistyped word is answered with the word that was probably meant.
import { distance } from 'fastest-levenshtein';
import { compareText } from './order.ts';

/** Up to `most` candidates within a third of the word's length in edits, nearest first. */
export function nearestWords(word: string, candidates: readonly string[], most = 3): readonly string[] {
  const limit = Math.max(1, Math.floor(word.length / 3));
  return candidates
    .map((candidate) => ({ candidate, edits: distance(word, candidate) }))
    .filter(({ edits }) => edits <= limit)
    .sort((left, right) => left.edits - right.edits || compareText(left.candidate, right.candidate))
    .slice(0, most)
    .map(({ candidate }) => candidate);
}
