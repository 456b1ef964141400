// Exists so that a path of the registry tree means one thing, and a hostile path means nothing.
import { isNameWord, type PluginName, parsePluginName } from './plugin-name.ts';
import type { Problem } from './result.ts';
import { parseVersion, type Version } from './version.ts';

/** What a file of the repository is, decided by its path alone. */
export type PathRole =
  | { readonly role: 'release'; readonly plugin: PluginName; readonly version: Version; readonly file: ReleaseFile }
  | { readonly role: 'record' | 'record-signature' | 'deprecation'; readonly plugin: PluginName }
  | { readonly role: 'yank' | 'removal'; readonly plugin: PluginName; readonly version: Version }
  | { readonly role: 'rating'; readonly plugin: PluginName; readonly account: number }
  | { readonly role: 'organisation'; readonly organisation: string }
  | { readonly role: 'advisory' }
  | { readonly role: 'registry' | 'policy' | 'trust' }
  /** No place of the tree; `broken` says which part of the path would have to be right. */
  | { readonly role: 'unknown'; readonly broken?: 'name' | 'version'; readonly problem?: Problem | undefined }
  | { readonly role: 'outside' };

/** The files that a release directory may hold. */
export const releaseFiles = [
  'plugin.json',
  'plugin.wasm',
  'plugin.wasm.sigstore.json',
  'release.sigstore.json',
  'README.md',
  'CHANGELOG.md',
] as const;

type ReleaseFile = (typeof releaseFiles)[number];

export const registryRoot = 'registry';

/** `registry/plugins/slugify` or `registry/plugins/@acme/json-format`. */
export function pluginDirectory(plugin: PluginName): string {
  return `${registryRoot}/plugins/${plugin}`;
}

export function releaseDirectory(plugin: PluginName, version: Version): string {
  return `${pluginDirectory(plugin)}/${version}`;
}

/** A release directory of a registry tree that lies on a disk. */
export interface RegistryPlace {
  /** The path of the folder that holds `registry/`; empty for the current one. */
  readonly root: string;
  readonly plugin: PluginName;
  readonly version: Version;
}

/** The release that a folder is by its path on a disk; `undefined` where that path leads into no registry tree. */
export function placeInRegistry(directory: string): RegistryPlace | undefined {
  const { root, role } = roleInRegistry(directory, 'plugin.json');
  return role?.role === 'release' ? { root, plugin: role.plugin, version: role.version } : undefined;
}

/** The plugin whose directory a folder is by its path on a disk; `undefined` where it is none. */
export function pluginInRegistry(directory: string): PluginName | undefined {
  const { role } = roleInRegistry(directory, 'record.json');
  return role?.role === 'record' ? role.plugin : undefined;
}

function roleInRegistry(directory: string, file: string): { readonly root: string; readonly role?: PathRole } {
  const path = directory.replaceAll('\\', '/').replace(/\/+$/, '');
  const inside = `/${path}`.lastIndexOf(`/${registryRoot}/plugins/`);
  return inside < 0
    ? { root: path }
    : { root: path.slice(0, inside), role: classifyPath(`${path.slice(inside)}/${file}`) };
}

/** Threat: `path` comes from a stranger's tree and may hold anything but NUL. */
export function classifyPath(path: string): PathRole {
  const segments = path.split('/');
  if (segments[0] !== registryRoot) {
    return { role: 'outside' };
  }
  const [, room, ...rest] = segments;
  switch (room) {
    case 'registry.json':
      return rest.length === 0 ? { role: 'registry' } : { role: 'unknown' };
    case 'policy.json':
      return rest.length === 0 ? { role: 'policy' } : { role: 'unknown' };
    case 'trust':
      return rest.length > 0 ? { role: 'trust' } : { role: 'unknown' };
    case 'orgs':
      return classifyOrganisation(rest);
    case 'advisories':
      return /^[A-Za-z0-9][A-Za-z0-9._-]*\.json$/.test(rest.join('/')) ? { role: 'advisory' } : { role: 'unknown' };
    case 'plugins':
      return classifyPluginPath(rest);
    default:
      return { role: 'unknown' };
  }
}

/** Why a path can do harm on some machine, or `undefined` if it is plain. */
export function pathProblem(path: string): string | undefined {
  if (path.length > 400) {
    return 'it is longer than 400 characters';
  }
  if (path.includes('\\')) {
    return 'it holds a backslash';
  }
  for (const segment of path.split('/')) {
    if (segment === '' || segment === '.' || segment === '..') {
      return `it holds the segment "${segment}"`;
    }
    if (!/^[A-Za-z0-9@._-]+$/.test(segment)) {
      return `"${segment.slice(0, 60)}" holds characters other than letters, digits and @ . _ -`;
    }
    if (/^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i.test(segment) || segment.endsWith('.')) {
      return `"${segment}" cannot be a file name on Windows`;
    }
    if (segment.toLowerCase() === '.git') {
      return 'it points into a git directory';
    }
  }
  return undefined;
}

function classifyOrganisation(rest: readonly string[]): PathRole {
  const organisation = baseName(rest.join('/'));
  return isNameWord(organisation) ? { role: 'organisation', organisation } : { role: 'unknown' };
}

function classifyPluginPath(segments: readonly string[]): PathRole {
  const length = segments[0]?.startsWith('@') === true ? 2 : 1;
  const plugin = parsePluginName(segments.slice(0, length).join('/'));
  const [first, second, ...more] = segments.slice(length);
  if (!plugin.ok) {
    return { role: 'unknown', broken: 'name', problem: plugin.problems[0] };
  }
  if (first === undefined || more.length > 0) {
    return { role: 'unknown' };
  }
  return second === undefined ? classifyPluginFile(plugin.value, first) : classifyBelow(plugin.value, first, second);
}

function classifyPluginFile(plugin: PluginName, file: string): PathRole {
  switch (file) {
    case 'record.json':
      return { role: 'record', plugin };
    case 'record.sigstore.json':
      return { role: 'record-signature', plugin };
    case 'deprecated.json':
      return { role: 'deprecation', plugin };
    default:
      return { role: 'unknown' };
  }
}

function classifyBelow(plugin: PluginName, directory: string, file: string): PathRole {
  switch (directory) {
    case 'ratings':
      return classifyRating(plugin, file);
    case 'yanked':
      return classifyWithdrawal('yank', plugin, file);
    case 'removed':
      return classifyWithdrawal('removal', plugin, file);
    default:
      return classifyReleaseFile(plugin, directory, file);
  }
}

function classifyRating(plugin: PluginName, file: string): PathRole {
  const account = baseName(file);
  return /^[1-9]\d{0,14}$/.test(account) ? { role: 'rating', plugin, account: Number(account) } : { role: 'unknown' };
}

function classifyWithdrawal(role: 'yank' | 'removal', plugin: PluginName, file: string): PathRole {
  const version = parseVersion(baseName(file));
  return version.ok
    ? { role, plugin, version: version.value }
    : { role: 'unknown', broken: 'version', problem: version.problems[0] };
}

function classifyReleaseFile(plugin: PluginName, directory: string, file: string): PathRole {
  if (!isReleaseFile(file)) {
    return { role: 'unknown' };
  }
  const version = parseVersion(directory);
  return version.ok
    ? { role: 'release', plugin, version: version.value, file }
    : { role: 'unknown', broken: 'version', problem: version.problems[0] };
}

function isReleaseFile(file: string): file is ReleaseFile {
  return releaseFiles.some((known) => known === file);
}

/** What stands before `.json`; nothing if the file is of another kind. */
function baseName(file: string): string {
  return file.endsWith('.json') ? file.slice(0, -'.json'.length) : '';
}
