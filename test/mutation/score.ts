// Exists so that what Stryker found becomes a few plain figures, and nothing that nobody tried counts as noticed.

/** The part of Stryker's report that is read here; its keys are paths from the root. */
export interface MutationReport {
  readonly files: Readonly<Record<string, { readonly source: string; readonly mutants: readonly Mutant[] }>>;
}

interface Mutant {
  readonly mutatorName: string;
  readonly replacement?: string;
  readonly status: string;
  readonly location: { readonly start: Position; readonly end: Position };
}

interface Position {
  readonly line: number;
  readonly column: number;
}

export interface Score {
  readonly folder: string;
  /** Those that were tried, and those that no test of the part reaches. */
  readonly mutants: number;
  readonly killed: number;
  readonly survived: number;
  /** Left out: they change what is worked out once, when a file is loaded. */
  readonly atLoad: number;
  /** 0 where nothing was tried. */
  readonly percent: number;
}

/** The figures of the files below a folder, over all reports. */
export function scoreOf(folder: string, reports: readonly MutationReport[]): Score {
  const mutants = reports
    .flatMap(({ files }) => Object.entries(files))
    .flatMap(([path, file]) => (path.startsWith(`${folder}/`) ? file.mutants : []));
  const survived = mutants.filter(({ status }) => survives(status)).length;
  const atLoad = mutants.filter(({ status }) => status === 'Ignored').length;
  const tried = mutants.length - atLoad;
  const killed = tried - survived;
  return {
    folder,
    mutants: tried,
    killed,
    survived,
    atLoad,
    percent: tried === 0 ? 0 : (100 * killed) / tried,
  };
}

/**
 * The report without what was not noticed, so that it is tried again: Stryker would believe it as long as no file of
 * tests changes, and golden cases stand in files of their own.
 */
export function withoutSurvivors<Report extends MutationReport>(report: Report): Report {
  const files = Object.entries(report.files).map(([path, file]) => [
    path,
    { ...file, mutants: file.mutants.filter(({ status }) => !survives(status)) },
  ]);
  return { ...report, files: Object.fromEntries(files) as Report['files'] };
}

/** Whatever else Stryker says of a mutant that was tried, no test has noticed it. */
function survives(status: string): boolean {
  return !['Killed', 'Timeout', 'Ignored'].includes(status);
}

/** `path:line:column Mutator: what was there -> what survived`, one line each. */
export function survivorsOf(report: MutationReport): readonly string[] {
  return Object.entries(report.files).flatMap(([path, { source, mutants }]) =>
    mutants
      .filter(({ status }) => survives(status))
      .map(({ location: { start, end }, mutatorName, replacement = '', status }) => {
        const place = `${path}:${start.line}:${start.column}`;
        const change = `${oneLine(cut(source, start, end))} -> ${oneLine(replacement)}`;
        return `${place} ${mutatorName}${status === 'Survived' ? '' : ` (${status})`}: ${change}`;
      }),
  );
}

function cut(source: string, start: Position, end: Position): string {
  const lines = source.split('\n').slice(start.line - 1, end.line);
  const last = lines.length - 1;
  return lines
    .map((line, index) => line.slice(index === 0 ? start.column - 1 : 0, index === last ? end.column - 1 : undefined))
    .join('\n');
}

function oneLine(text: string): string {
  const flat = text.replaceAll(/\s+/g, ' ');
  return flat.length > 90 ? `${flat.slice(0, 90)}…` : flat;
}
