// Exists so that a refusal is a proof that a person can follow line by line.
import { compareText } from '../model/order.ts';
import type { PluginName } from '../model/plugin-name.ts';
import type { Unsolved } from './answer.ts';
import type { Catalogue } from './catalogue.ts';
import type { Fact } from './fact.ts';
import type { Incompatibility } from './incompatibility.ts';
import { factsBehind, shrinkProof } from './proof.ts';
import { type ProofLine, planLines } from './proof-lines.ts';
import { tellAlone, tellConclusion, tellFacts } from './tell-incompatibility.ts';

/** What the search for a shorter proof may cost, in steps. */
const shrinkSteps = 2_000_000;

/** Nobody reads more; what is left out in the middle is counted. */
const maxLines = 40;

export function explainConflict(refutation: Incompatibility, catalogue: Catalogue): Omit<Unsolved, 'steps'> {
  const proof = shrinkProof(refutation, catalogue, shrinkSteps);
  const facts = factsBehind(proof);
  const lines = shortened(tellLines(proof, catalogue));
  return {
    solved: false,
    cause: 'conflict',
    reason: lines.join('\n'),
    lines,
    plugins: sorted(facts.flatMap((fact) => namesIn(fact, catalogue))),
    missing: sorted(facts.flatMap((fact) => (fact.kind === 'need' && fact.fits === 'missing' ? [fact.name] : []))),
  };
}

function tellLines(proof: Incompatibility, catalogue: Catalogue): readonly string[] {
  if (proof.causes === undefined) {
    return [tellAlone(proof as unknown as Fact, catalogue)];
  }
  const lines = planLines(proof);
  const numbers = numberShared(lines);
  return lines.map((line, index) => {
    const before = lines[index - 1];
    const number = numbers.get(line);
    const reasons = [
      ...line.rests.filter((rest) => rest !== before).map((rest) => `(${numbers.get(rest)})`),
      ...tellFacts(line.facts, catalogue),
    ];
    const isNext = line.rests.some((rest) => rest === before);
    return `${number === undefined ? '' : `(${number}) `}${tellLine(reasons, isNext, tellConclusion(line.conclusion, catalogue))}`;
  });
}

/** Lines that something other than the line right after them rests on. */
function numberShared(lines: readonly ProofLine[]): ReadonlyMap<ProofLine, number> {
  const shared = new Set(lines.flatMap(({ rests }, index) => rests.filter((rest) => rest !== lines[index - 1])));
  return new Map(lines.filter((line) => shared.has(line)).map((line, index) => [line, index + 1]));
}

/** Without a conclusion it is the last line: what is left contradicts itself, or what was concluded right before. */
function tellLine(reasons: readonly string[], isNext: boolean, conclusion: string | undefined): string {
  const isPlain = !reasons.some((reason) => reason.startsWith('('));
  if (conclusion === undefined && !isNext && reasons.length === 1) {
    return `${reasons[0]}, which leaves nothing over`;
  }
  if (conclusion === undefined && isPlain) {
    return isNext ? `but ${clauses(reasons)}` : `${reasons.slice(0, -1).join(', ')}, but ${reasons.at(-1)}`;
  }
  const opening = isNext ? 'and because' : 'because';
  return `${opening} ${clauses(reasons)}, ${conclusion ?? 'nothing fits'}`;
}

/** Clauses hold an "and" of their own. */
function clauses(reasons: readonly string[]): string {
  return [...reasons.slice(0, -2), reasons.slice(-2).join(', and ')].join(', ');
}

function shortened(lines: readonly string[]): readonly string[] {
  const left = lines.length - maxLines;
  return left <= 0
    ? lines
    : [...lines.slice(0, maxLines - 10), `(${left} lines of the proof are left out here)`, ...lines.slice(-10)];
}

function namesIn(fact: Fact, catalogue: Catalogue): readonly PluginName[] {
  const of = fact.kind === 'need' ? fact.by?.package : fact.package;
  return [...(of === undefined ? [] : [catalogue.plugin(of).name]), ...(fact.kind === 'need' ? [fact.name] : [])];
}

function sorted(names: readonly PluginName[]): readonly PluginName[] {
  return [...new Set(names)].sort(compareText);
}
