// Exists so that a job's token may do what the file says, and from a fork nothing but read.
import type { Permissions, Repository, WorkflowRun } from '../state.ts';
import type { JobFile, PermissionsFile, WorkflowFile } from './read-workflow.ts';

const names = [
  'actions',
  'attestations',
  'checks',
  'contents',
  'deployments',
  'discussions',
  'id_token',
  'issues',
  'packages',
  'pages',
  'pull_requests',
  'security_events',
  'statuses',
];

export function permissionsOf(
  repository: Repository,
  run: WorkflowRun,
  files: { file: WorkflowFile; job: JobFile },
): Permissions {
  const asked = files.job.permissions ?? files.file.permissions ?? byDefault(repository);
  const granted = Object.entries(spelledOut(asked)).filter(([, level]) => level !== 'none');
  const levels = granted.map(([name, level]) => [name.replaceAll('-', '_'), level] as const);
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
    names.filter((name) => level === 'write' || name !== 'id_token').map((name) => [name, level]),
  );
}
