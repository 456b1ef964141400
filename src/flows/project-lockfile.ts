// Exists so that the lockfile of a project is read strictly and replaced whole.
import { decodeText } from '../core/model/json-text.ts';
import { formatLockfile, type Lockfile, parseLockfile, restoreLockfile } from '../core/model/lockfile.ts';
import { PlugyardError } from '../errors.ts';
import type { Store } from '../ports.ts';

const lockfileName = 'plugyard.lock';
const maxLockfileBytes = 16 * 1024 * 1024;

/** The lockfile of a project, or `undefined`. Throws `LOCKFILE_INVALID`. */
export async function readLockfile(project: Store): Promise<Lockfile | undefined> {
  const bytes = await project.read(lockfileName);
  if (bytes === undefined) {
    return undefined;
  }
  const text = decodeText(bytes, maxLockfileBytes);
  const parsed = text.ok ? parseLockfile(text.value) : text;
  if (!parsed.ok) {
    const [problem] = parsed.problems;
    const { line, column } = problem ?? {};
    const place = line === undefined ? '' : ` line ${line}, column ${column}`;
    throw new PlugyardError('LOCKFILE_INVALID', `${lockfileName}${place}: ${problem?.message ?? 'it is malformed'}`, {
      hint: text.ok && problem?.fix !== undefined ? problem.fix : restoreLockfile,
      details: { problems: parsed.problems },
    });
  }
  return parsed.value;
}

export async function writeLockfile(project: Store, lockfile: Lockfile): Promise<void> {
  await project.write(lockfileName, new TextEncoder().encode(formatLockfile(lockfile)));
}
