// Exists so that a job's token may do what the file says, and from a fork nothing but read.
import type { Permissions, Repository } from '../state.ts';
import type { WorkflowRun } from '../workflow-state.ts';
import { type JobFile, type PermissionsFile, permissionNames, type WorkflowFile } from './read-workflow.ts';

interface Files {
  readonly file: WorkflowFile;
  readonly job: JobFile;
}

export function permissionsOf(repository: Repository, run: WorkflowRun, { file, job }: Files): Permissions {
  const { scope, ...own } = job;
  if (scope === undefined) {
    return granted(run, own.permissions ?? file.permissions ?? byDefault(repository));
  }
  // A called workflow may ask for less than its caller has, never for more.
  const most = permissionsOf(repository, run, { file, job: scope.caller });
  const asked = own.permissions ?? scope.file.permissions;
  const levels = Object.entries(asked === undefined ? most : granted(run, asked));
  const less = levels
    .filter(([name]) => name in most)
    .map(([name, level]) => [name, most[name] === 'write' ? level : 'read']);
  return Object.fromEntries(less) as Permissions;
}

function granted(run: WorkflowRun, asked: PermissionsFile): Permissions {
  const named = Object.entries(spelledOut(asked)).filter(([, level]) => level !== 'none');
  const levels = named.map(([name, level]) => [name.replaceAll('-', '_'), level] as const);
  // A pull request from a fork: reading, and no identity.
  const allowed = run.fromFork
    ? levels.filter(([name]) => name !== 'id_token').map(([name]) => [name, 'read'] as const)
    : levels;
  return { metadata: 'read', ...Object.fromEntries(allowed) } as Permissions;
}

/** Where no file says anything, the setting of the repository does. */
function byDefault({ actions }: Repository): PermissionsFile {
  return actions.token === 'write' ? 'write-all' : { contents: 'read', packages: 'read' };
}

function spelledOut(asked: PermissionsFile): Readonly<Record<string, 'read' | 'write' | 'none'>> {
  if (typeof asked === 'object') {
    return asked;
  }
  const level = asked === 'write-all' ? 'write' : 'read';
  return Object.fromEntries(
    permissionNames.filter((name) => level === 'write' || name !== 'id-token').map((name) => [name, level]),
  );
}
