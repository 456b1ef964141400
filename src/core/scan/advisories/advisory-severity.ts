// Exists so that the weight of a flaw comes from what the advisory measured, not from how its text sounds.
import type { Advisory, AffectedPackage } from '../../model/advisory.ts';

/** From here on a flaw is high, as CVSS calls it. */
const high = 7;

/**
 * Whether a flaw is high or critical. One whose weight nobody has told counts as such, unless the advisory says that it
 * is no flaw. What the advisory says of this package goes before what it says of all.
 */
export function isSerious(advisory: Advisory, affected: AffectedPackage): boolean {
  const words = [affected.database_specific?.severity, advisory.database_specific?.severity];
  const word = words.find((one) => typeof one === 'string');
  if (typeof word === 'string') return !/^(?:low|moderate|medium)$/i.test(word);
  const scores = [...(affected.severity ?? []), ...(advisory.severity ?? [])];
  const score = scores.map((one) => baseScore(one.score)).find((one) => one !== undefined);
  if (score !== undefined) return score >= high;
  const notes = [affected.database_specific?.informational, advisory.database_specific?.informational];
  return !notes.some((one) => typeof one === 'string');
}

/** Weights of CVSS 3.0 and 3.1, as section 7.4 of its specification lists them. */
const weights: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  AV: { N: 0.85, A: 0.62, L: 0.55, P: 0.2 },
  AC: { L: 0.77, H: 0.44 },
  UI: { N: 0.85, R: 0.62 },
  C: { H: 0.56, L: 0.22, N: 0 },
  I: { H: 0.56, L: 0.22, N: 0 },
  A: { H: 0.56, L: 0.22, N: 0 },
};

const privileges: Readonly<Record<'U' | 'C', Readonly<Record<string, number>>>> = {
  U: { N: 0.85, L: 0.62, H: 0.27 },
  C: { N: 0.85, L: 0.68, H: 0.5 },
};

/** The base score of a CVSS 3 vector, from 0 to 10; `undefined` for other texts. CVSS 4 has no formula, only tables. */
export function baseScore(vector: string): number | undefined {
  if (!/^CVSS:3\.[01]\//.test(vector)) return undefined;
  const metrics = new Map(vector.split('/').map((part) => part.split(':', 2) as [string, string]));
  const scope = metrics.get('S') === 'C' ? 'C' : 'U';
  const weight = (name: string): number => weights[name]?.[metrics.get(name) ?? ''] ?? Number.NaN;
  const privilege = privileges[scope][metrics.get('PR') ?? ''] ?? Number.NaN;
  const impact = 1 - (1 - weight('C')) * (1 - weight('I')) * (1 - weight('A'));
  const felt = scope === 'U' ? 6.42 * impact : 7.52 * (impact - 0.029) - 3.25 * (impact - 0.02) ** 15;
  const ease = 8.22 * weight('AV') * weight('AC') * privilege * weight('UI');
  if (Number.isNaN(felt + ease)) return undefined;
  if (felt <= 0) return 0;
  return roundUp(Math.min((scope === 'U' ? 1 : 1.08) * (felt + ease), 10));
}

/** To one digit, as appendix A of CVSS 3.1 has it. */
function roundUp(score: number): number {
  const whole = Math.round(score * 100_000);
  return whole % 10_000 === 0 ? whole / 100_000 : (Math.floor(whole / 10_000) + 1) / 10;
}
