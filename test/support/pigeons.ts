// Exists so that attacks and the bench put the same hard question: one that no order of tries makes short.
import type { Question } from '../../src/core/resolve/question.ts';
import { candidates, needs } from './builders.ts';

/** Birds are plugins, holes their versions, no two birds share a hole, and all birds are wanted. */
export function pigeons(birds: number, holes: number): Question {
  const names = Array.from({ length: birds }, (_, at) => `bird-${at + 1}`);
  const elsewhere = (bird: string, hole: number): Readonly<Record<string, string>> =>
    Object.fromEntries(names.filter((other) => other !== bird).map((other) => [other, `<${hole} || >${hole}`]));
  const releasesOf = (bird: string): Readonly<Record<string, Readonly<Record<string, string>>>> =>
    Object.fromEntries(Array.from({ length: holes }, (_, at) => [`${at + 1}.0.0`, elsewhere(bird, at + 1)]));
  return {
    needs: needs(Object.fromEntries(names.map((bird) => [bird, '*']))),
    candidatesOf: candidates(Object.fromEntries(names.map((bird) => [bird, releasesOf(bird)]))),
  };
}
