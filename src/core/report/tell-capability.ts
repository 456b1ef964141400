// Exists so that a capability is told in the same words in a terminal, a comment and a page.
import type { CapabilityRow } from '../model/capability-row.ts';
import type { CallStep, Grade } from '../model/reach-facts.ts';

export interface ToldCapability {
  readonly permission: string;
  readonly importName: string;
  readonly called: string;
  readonly standing: string;
  /** `run → read_config → fd_read`; empty where nothing calls it. */
  readonly way: string;
}

const grades: Readonly<Record<Grade, string>> = {
  direct: 'directly',
  table: 'only through a table',
  dead: 'by nothing',
};

export function tellCapability(row: CapabilityRow): ToldCapability {
  const { permission, import: imported, grade, standing, reason, trait, path, stepsLeftOut = 0 } = row;
  return {
    permission: trait === undefined ? permission : `${permission} (${trait.replace('-', ' ')})`,
    importName: `${imported.module} ${imported.name}`.trimStart(),
    called: grades[grade],
    standing: reason === undefined ? standing : `${standing}: ${reason}`,
    way: tellPath(path, stepsLeftOut),
  };
}

/** The functions of a call path in a row. A step through a table is marked, and so is a gap before the last one. */
function tellPath(path: readonly CallStep[], stepsLeftOut: number): string {
  const told = path.map(({ by, function: name }) => (by === 'table' ? `(table) ${name}` : name));
  const gap = stepsLeftOut === 0 ? [] : [`(${stepsLeftOut} more)`];
  return [...told.slice(0, -1), ...gap, ...told.slice(-1)].join(' → ');
}
