// Exists so that declared, excused and undeclared capabilities are told apart once, for every check and report.
import type { WasmFacts } from '../../model/artifact-facts.ts';
import type { CapabilityRow, CapabilityTable } from '../../model/capability-row.ts';
import type { Permissions } from '../../model/permissions.ts';
import type { CallStep, Grade, ImportUse, ReachFacts } from '../../model/reach-facts.ts';
import { shorten } from '../../model/result.ts';
import { excusesOf } from './excuse.ts';
import { isGranted } from './granted-permissions.ts';
import { type Capability, importedCapabilities, maxJudgedImports } from './imported-capabilities.ts';

/** The most rows that a table has. */
export const maxCapabilityRows = 100;

const standings: readonly CapabilityRow['standing'][] = ['undeclared', 'baseline', 'declared'];

/** A capability with what the code does with it, and how it stands with the manifest. */
export interface JudgedCapability {
  readonly capability: Capability;
  readonly grade: Grade;
  readonly path: readonly CallStep[];
  readonly stepsLeftOut?: number;
  readonly standing: CapabilityRow['standing'];
  readonly reason?: string;
}

/** The surest first. */
const grades: readonly Grade[] = ['direct', 'table', 'dead'];

const unseen: Pick<ImportUse, 'grade' | 'path' | 'stepsLeftOut'> = { grade: 'direct', path: [] };

/** Every capability of an artifact, sorted by permission, module and name. */
export function judgeCapabilities(
  wasm: WasmFacts,
  reach: ReachFacts,
  permissions: Permissions | undefined,
): readonly JudgedCapability[] {
  const uses = bestUses(reach);
  const excuse = excusesOf(wasm);
  const judged = importedCapabilities(wasm).map((capability): JudgedCapability => {
    // Threat: an import that the call graph says nothing about may be called from anywhere.
    const { grade, path, stepsLeftOut } = uses.get(keyOf(capability.import)) ?? unseen;
    const use = { capability, grade, path, ...(stepsLeftOut === undefined ? {} : { stepsLeftOut }) };
    if (isGranted(capability, permissions)) return { ...use, standing: 'declared' };
    const reason = excuse(capability.import, grade);
    if (reason !== undefined) return { ...use, standing: 'baseline', reason };
    return { ...use, standing: 'undeclared' };
  });
  return withoutTwins(judged);
}

/** Of imports with shortened names, which all need the one permission, the first of those that are surest to be called. */
function withoutTwins(judged: readonly JudgedCapability[]): readonly JudgedCapability[] {
  const minified = judged.filter(({ capability }) => capability.trait === 'minified');
  const surest = grades.map((grade) => minified.find((one) => one.grade === grade)).find((one) => one !== undefined);
  return judged.filter((one) => one.capability.trait !== 'minified' || one === surest);
}

/** The judged capabilities as a table for people: what nobody declared stands first, so that nothing can push it out. */
export function tellCapabilities(
  wasm: WasmFacts,
  reach: ReachFacts,
  permissions: Permissions | undefined,
): CapabilityTable {
  const judged = judgeCapabilities(wasm, reach, permissions);
  const rows = standings.flatMap((standing) => judged.filter((one) => one.standing === standing));
  return { rows: rows.slice(0, maxCapabilityRows).map(toRow), more: Math.max(0, rows.length - maxCapabilityRows) };
}

/** A permission as people read it: `network`, `filesystem read`, `host function env.log`. */
export function permissionLine({ permission, hostFunction }: Capability): string {
  return hostFunction === undefined ? permission.replace('-', ' ') : `host function ${shorten(hostFunction)}`;
}

/** What an import needs, in the middle of a sentence. */
export function tellNeed(capability: Capability): string {
  const need = `the permission ${permissionLine(capability)}`;
  if (capability.trait === 'uncounted') return 'no permission that there is: it has more imports than can be judged';
  return capability.trait === 'minified' ? `${need}, because shortened names do not tell what they do` : need;
}

/** ` The way to it: run → function 12 → env log`, where a step through a table and a gap are marked; nothing where no way is known. */
export function tellWay({ capability, path, stepsLeftOut }: JudgedCapability): string {
  if (path.length === 0) return '';
  const steps = path.slice(0, -1).map(({ by, function: name }) => (by === 'table' ? `(table) ${name}` : name));
  const gap = stepsLeftOut === undefined ? [] : [`(${stepsLeftOut} more)`];
  return ` The way to it: ${[...steps, ...gap, importName(capability)].map((step) => shorten(step)).join(' → ')}`;
}

/** `env log`; of a component's import its one name. */
export function importName({ import: { module, name } }: Capability): string {
  return shorten(`${module} ${name}`.trimStart());
}

function toRow({ capability, grade, path, stepsLeftOut, standing, reason }: JudgedCapability): CapabilityRow {
  const { module, name, offset } = capability.import;
  return {
    permission: permissionLine(capability),
    import: { module, name, offset },
    grade,
    standing,
    ...(reason === undefined ? {} : { reason }),
    ...(capability.trait === undefined ? {} : { trait: capability.trait }),
    path,
    ...(stepsLeftOut === undefined ? {} : { stepsLeftOut }),
  };
}

/** One import may stand in a file several times; the best evidence of them counts. */
function bestUses({ imports }: ReachFacts): ReadonlyMap<string, ImportUse> {
  const best = new Map<string, ImportUse>();
  for (const use of imports.slice(0, maxJudgedImports)) {
    const before = best.get(keyOf(use));
    if (before === undefined || grades.indexOf(use.grade) < grades.indexOf(before.grade)) best.set(keyOf(use), use);
  }
  return best;
}

function keyOf({ module, name }: Capability['import'] | ImportUse): string {
  // Two names that are told apart by a line break alone share the surer grade.
  return `${module}\n${name}`;
}
