// Exists so that a release is not installed where it cannot run, and the resolver can say why.
import type { Abi } from '../model/abi.ts';
import type { HostRequirements } from '../model/host-requirements.ts';
import { selectVersions, type Version } from '../model/version.ts';

/** What is known of the program and the machine that a plugin is for. What is absent excludes nothing. */
export interface HostFacts {
  readonly os?: string;
  readonly architecture?: string;
  /** The program that loads the plugins. */
  readonly host?: { readonly name: string; readonly version: Version };
  /** The ABIs that it can load. */
  readonly abis?: readonly Abi[];
}

/** What a release asks of its host. */
interface Asking {
  readonly abi: Abi;
  readonly requires?: HostRequirements;
}

/** Why the host cannot run a release, such as `runs on linux, and this is windows`; `undefined` where it can. */
export function unmetRequirement({ abi, requires = {} }: Asking, facts: HostFacts): string | undefined {
  const { os, architecture, abis } = facts;
  if (abis !== undefined && !abis.includes(abi)) {
    return `has the ABI ${abi}, and this host loads ${abis.join(', ')}`;
  }
  if (os !== undefined && requires.os?.includes(os) === false) {
    return `runs on ${requires.os.join(', ')}, and this is ${os}`;
  }
  if (architecture !== undefined && requires.architecture?.includes(architecture) === false) {
    return `runs on ${requires.architecture.join(', ')}, and this is ${architecture}`;
  }
  return unmetHost(requires.hosts, facts.host);
}

function unmetHost(hosts: HostRequirements['hosts'], host: HostFacts['host']): string | undefined {
  if (hosts === undefined || host === undefined) {
    return undefined;
  }
  const range = Object.hasOwn(hosts, host.name) ? hosts[host.name] : undefined;
  if (range === undefined) {
    return `runs in ${Object.keys(hosts).join(', ')}, and this host is ${host.name}`;
  }
  // A prerelease of a host is that host.
  return selectVersions(range, [host.version], true).length > 0
    ? undefined
    : `needs ${host.name} ${range}, and this host is ${host.name} ${host.version}`;
}
