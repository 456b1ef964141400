// Exists so that every figure of the resolver stands beside a SAT solver that has the same problem in the same run.
import Logic from 'logic-solver';
import { fits, type NumberedPackages } from './numbered-registry.ts';

const chosen = (name: string, version: number | string): string => `${name} ${version}`;

/** The problem as clauses; any number of roots may be asked for afterwards. */
export function toSatSolver(packages: NumberedPackages): Logic.Solver {
  const solver = new Logic.Solver();
  const versions = new Map(Object.entries(packages).map(([name, list]) => [name, Object.keys(list).map(Number)]));
  for (const [name, list] of Object.entries(packages)) {
    const all = Object.keys(list).map((version) => chosen(name, version));
    if (all.length > 1) {
      solver.require(Logic.atMostOne(...all));
    }
    for (const [version, dependencies] of Object.entries(list)) {
      for (const [dependency, ranges] of Object.entries(dependencies)) {
        const allowed = (versions.get(dependency) ?? []).filter((one) => fits(one, ranges));
        const wishes = allowed.map((one) => chosen(dependency, one));
        solver.require(Logic.or(Logic.not(chosen(name, version)), ...wishes));
      }
    }
  }
  return solver;
}

export function isSolvable(solver: Logic.Solver, name: string, version: number): boolean {
  return solver.solveAssuming(chosen(name, version)) !== null;
}
