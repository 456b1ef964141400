// Exists so that the kind of a change, and with it the rules that hold for it, is decided by paths alone.
import { compareText } from './order.ts';
import type { PluginName } from './plugin-name.ts';
import { classifyPath, type PathRole } from './registry-path.ts';
import type { Version } from './version.ts';

/** One path that differs between the tree of the merge base and the tree of the head. */
export interface ChangedFile {
  readonly path: string;
  readonly status: 'added' | 'modified' | 'deleted';
  /** Mode as git writes it (`100644`); of the old side when deleted. */
  readonly mode: string;
}

export const changeKinds = [
  'new-plugin',
  'release',
  'record',
  'yank',
  'removal',
  'deprecation',
  'rating',
  'organisation',
  'advisory',
  'policy',
  'trust',
  'other',
  'mixed',
  'empty',
] as const;

/** `other` is what no rule names; `mixed` is more than one kind at once. */
export type ChangeKind = (typeof changeKinds)[number];

export interface Change {
  readonly kind: ChangeKind;
  /** The one plugin that is touched, if it is one. */
  readonly plugin?: PluginName;
  /** The one version that is touched, if it is one. */
  readonly version?: Version;
  readonly files: readonly ChangedFile[];
}

/** Threat: paths are a stranger's; nothing but their text is looked at. */
export function classifyChange(files: readonly ChangedFile[]): Change {
  const sorted = [...files].sort((left, right) => compareText(left.path, right.path));
  const roles = sorted.map((file) => ({ file, role: classifyPath(file.path) }));
  const plugins = unique(roles.flatMap(({ role }) => ('plugin' in role ? [role.plugin] : [])));
  const versions = unique(roles.flatMap(({ role }) => ('version' in role ? [role.version] : [])));
  const [plugin, secondPlugin] = plugins;
  const [version, secondVersion] = versions;
  return {
    kind: kindOf(roles),
    ...(plugin !== undefined && secondPlugin === undefined ? { plugin } : {}),
    ...(version !== undefined && secondVersion === undefined ? { version } : {}),
    files: sorted,
  };
}

interface RoledFile {
  readonly file: ChangedFile;
  readonly role: PathRole;
}

const kindByRole: Readonly<Record<PathRole['role'], ChangeKind>> = {
  release: 'release',
  record: 'record',
  'record-signature': 'record',
  deprecation: 'deprecation',
  yank: 'yank',
  removal: 'removal',
  rating: 'rating',
  organisation: 'organisation',
  advisory: 'advisory',
  registry: 'other',
  policy: 'policy',
  trust: 'trust',
  unknown: 'other',
  outside: 'other',
};

function kindOf(files: readonly RoledFile[]): ChangeKind {
  // A file without a place makes no second thing: it is refused for itself, and the rest is judged all the same.
  const placed = files.filter(({ role }) => role.role !== 'unknown');
  const kinds = unique((placed.length > 0 ? placed : files).map(({ role }) => kindByRole[role.role]));
  const [first, second] = [...kinds].sort(compareText);
  if (first === undefined) {
    return 'empty';
  }
  if (second === undefined) {
    return first;
  }
  if (kinds.length === 2 && first === 'record' && second === 'release') {
    return isNewRecord(files) ? 'new-plugin' : 'mixed';
  }
  return kinds.length === 2 && second === 'removal' && deletesItsArtifactOnly(placed) ? 'removal' : 'mixed';
}

function isNewRecord(files: readonly RoledFile[]): boolean {
  return files.some(({ file, role }) => role.role === 'record' && file.status === 'added');
}

/** A removal may come with the deletion of that release's artifact, and of nothing else. */
function deletesItsArtifactOnly(files: readonly RoledFile[]): boolean {
  const removed = files.flatMap(({ role }) => (role.role === 'removal' ? [`${role.plugin} ${role.version}`] : []));
  return files.every(
    ({ file, role }) =>
      role.role === 'removal' ||
      (role.role === 'release' &&
        role.file === 'plugin.wasm' &&
        file.status === 'deleted' &&
        removed.includes(`${role.plugin} ${role.version}`)),
  );
}

function unique<T>(values: readonly T[]): readonly T[] {
  return [...new Set(values)];
}
