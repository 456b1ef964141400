// Exists so that what a release can do and the one before it could not is told by the bytes, whatever the manifests say.
import type { WasmFacts } from '../../model/artifact-facts.ts';
import type { DataFacts } from '../../model/data-facts.ts';
import { compareText } from '../../model/order.ts';
import type { ReachFacts } from '../../model/reach-facts.ts';
import type { Capability } from './imported-capabilities.ts';
import { compatibleVersion, parseInterfaceName } from './interface-name.ts';
import { importName, judgeCapabilities, permissionLine } from './judge-capabilities.ts';

/** What was scanned of one release. */
export interface ScannedRelease {
  readonly wasm: WasmFacts;
  readonly scan: { readonly reach: ReachFacts; readonly data: DataFacts };
}

/** Both sorted. */
export interface Gains {
  readonly added: readonly string[];
  readonly removed: readonly string[];
}

/** Permissions that code can use, each with the first import that does: `network by env http_request`. */
export function diffCapabilities(before: ScannedRelease, after: ScannedRelease): Gains {
  return diff(abilities(before), abilities(after));
}

/**
 * Interfaces that grant something, with the versions that one host offers together: `wasi:http/client 0.3`.
 * A new one of an interface that was there before may bring what nobody looked at.
 */
export function diffInterfaces(before: ScannedRelease, after: ScannedRelease): Gains {
  return diff(interfaces(before), interfaces(after));
}

/** Names of the network in the data. */
export function diffHosts(before: ScannedRelease, after: ScannedRelease): Gains {
  return diff(hosts(before), hosts(after));
}

/** What nothing calls, and what a toolchain explains, is no ability of the author's. */
function used({ wasm, scan }: ScannedRelease): readonly Capability[] {
  return judgeCapabilities(wasm, scan.reach, {})
    .filter(({ grade, standing }) => grade !== 'dead' && standing === 'undeclared')
    .map(({ capability }) => capability);
}

/** By what is compared, in the words that tell it. */
type Told = ReadonlyMap<string, string>;

function abilities(release: ScannedRelease): Told {
  const told = new Map<string, string>();
  for (const capability of used(release)) {
    const permission = permissionLine(capability);
    if (!told.has(permission)) told.set(permission, `${permission} by ${importName(capability)}`);
  }
  return told;
}

function interfaces(release: ScannedRelease): Told {
  const versions = used(release).flatMap(({ import: { module, name } }) => {
    const { id, version } = parseInterfaceName(name);
    return module !== '' || version === undefined ? [] : [`${id} ${compatibleVersion(version)}`];
  });
  return new Map(versions.map((line) => [line, line]));
}

function hosts({ scan }: ScannedRelease): Told {
  return new Map(scan.data.hosts.map(({ host }) => [host, host]));
}

function diff(before: Told, after: Told): Gains {
  const missing = (from: Told, other: Told): readonly string[] =>
    [...from]
      .filter(([key]) => !other.has(key))
      .map(([, line]) => line)
      .sort(compareText);
  return { added: missing(after, before), removed: missing(before, after) };
}
