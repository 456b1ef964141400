// Exists so that an address of a held artifact is taken apart as strictly as it was made, before a token goes anywhere for it.
import { releaseTag } from '../model/held-file.ts';
import { parsePluginName } from '../model/plugin-name.ts';
import { artifactSubjectName } from '../model/statement.ts';
import { parseVersion } from '../model/version.ts';
import { parseRepositoryName, type RepositoryName } from './repository-address.ts';

/** The artifact of one release. */
export interface HeldPlace {
  readonly repository: RepositoryName;
  readonly tag: string;
}

/**
 * Where on `server` an artifact is held. Threat: an index names any address, and what comes of this one is asked for with
 * a token; so it is `undefined` for every spelling but our own.
 */
export function heldPlaceOf(address: string, server: string): HeldPlace | undefined {
  const inside = address.startsWith(`${server}/`) ? address.slice(server.length + 1) : '';
  const [, path = '', tag = '', file] = /^([^/]+\/[^/]+)\/releases\/download\/([^/]+)\/([^/]+)$/.exec(inside) ?? [];
  const repository = parseRepositoryName(path);
  const release = file === artifactSubjectName ? tagOf(tag) : undefined;
  return repository.ok && release !== undefined ? { repository: repository.value, tag: release } : undefined;
}

function tagOf(encoded: string): string | undefined {
  const tag = decoded(encoded);
  const at = tag.lastIndexOf('@');
  const [plugin, version] = [parsePluginName(tag.slice(0, at)), parseVersion(tag.slice(at + 1))];
  const made = plugin.ok && version.ok ? releaseTag(plugin.value, version.value) : undefined;
  return made !== undefined && encodeURIComponent(made) === encoded ? made : undefined;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}
