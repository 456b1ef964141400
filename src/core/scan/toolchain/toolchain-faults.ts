// Exists so that faults which a compiler left in all that it made are a table with sources.
import type { WasmFacts } from '../../model/artifact-facts.ts';
import { satisfies, type Version, type VersionRange } from '../../model/version.ts';

interface Fault {
  readonly tool: string;
  readonly versions: string;
  readonly id: string;
  readonly harm: string;
  readonly fixedIn: string;
}

/** Only faults that reach WebAssembly, of tools that write their version. The Go vulnerability database: GO-2022-0247. */
const faults: readonly Fault[] = [
  {
    tool: 'Go cmd/compile',
    versions: '<1.16.9 || >=1.17.0 <1.17.2',
    id: 'CVE-2021-38297',
    harm: 'arguments of the host overwrite the data of the program',
    fixedIn: 'Go 1.17.2',
  },
];

export interface ToolchainFault extends Pick<Fault, 'id' | 'harm' | 'fixedIn'> {
  readonly tool: string;
  readonly version: string;
}

/** Known faults of the tools that an artifact names, each once. */
export function toolchainFaults(wasm: WasmFacts): readonly ToolchainFault[] {
  const producers = [wasm, ...wasm.modules].flatMap((module) => module.producers);
  return faults.flatMap(({ tool, versions, id, harm, fixedIn }) => {
    const made = producers.find(({ name, version }) => name === tool && isWithin(version, versions));
    return made === undefined ? [] : [{ tool, version: made.version, id, harm, fixedIn }];
  });
}

function isWithin(text: string, versions: string): boolean {
  const [, major, minor, patch = '0'] = /^go([0-9]{1,4})\.([0-9]{1,4})(?:\.([0-9]{1,4}))?/.exec(text) ?? [];
  if (major === undefined) return false;
  return satisfies(`${Number(major)}.${Number(minor)}.${Number(patch)}` as Version, versions as VersionRange);
}
