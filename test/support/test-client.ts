// Exists so that a client of a published registry is one line: memory stores, a memory source, and consents on record.
import { sigstoreVerifier } from '../../src/adapters/sigstore/sigstore-verifier.ts';
import { nodeHasher } from '../../src/adapters/system/node-hasher.ts';
import { parseInstallRequest } from '../../src/core/install/install-request.ts';
import type { Consent, InstallPlan } from '../../src/core/install/plan-install.ts';
import { type Lockfile, parseLockfile } from '../../src/core/model/lockfile.ts';
import type { TrustLevel } from '../../src/core/model/trust-level.ts';
import { type InstallPorts, installPlugins } from '../../src/flows/install-plugins.ts';
import { openIndex } from '../../src/flows/read-index.ts';
import type { ResolveOptions } from '../../src/flows/resolve-plugins.ts';
import { type MemorySource, memorySource } from './memory-source.ts';
import { type Breakdown, type MemoryStore, memoryStore } from './memory-store.ts';

/** What lies on a disk: `plugins/` and the folder of `plugyard.lock`. */
export interface Disk {
  readonly plugins: MemoryStore;
  readonly project: MemoryStore;
}

export function newDisk(like?: Disk, breakdown?: Breakdown): Disk {
  return {
    plugins: memoryStore(like?.plugins.files, breakdown),
    project: memoryStore(like?.project.files, breakdown),
  };
}

export interface TestClient extends Disk {
  readonly source: MemorySource;
  readonly ports: InstallPorts;
  /** Everything that the user was asked, one list for each question. */
  readonly asked: readonly (readonly Consent[])[];
  install(...requests: readonly string[]): Promise<InstallPlan>;
  lockfile(): Lockfile | undefined;
}

interface Options {
  readonly disk?: Disk;
  /** The user's answer; yes where it is absent. */
  readonly answer?: boolean;
  readonly minimumTrust?: TrustLevel;
  readonly resolve?: ResolveOptions;
}

/** A client of published files, on a disk that is empty or that an earlier client left behind. */
export async function openClient(
  files: ReadonlyMap<string, Uint8Array>,
  { disk = newDisk(), answer = true, minimumTrust, resolve }: Options = {},
): Promise<TestClient> {
  const source = memorySource(files);
  const asked: (readonly Consent[])[] = [];
  const ports: InstallPorts = {
    index: await openIndex(source, nodeHasher),
    verifier: sigstoreVerifier,
    hash: nodeHasher,
    ...(minimumTrust === undefined ? {} : { minimumTrust }),
    ...disk,
    consent: async (consents) => {
      asked.push(consents);
      return answer;
    },
  };
  return {
    ...disk,
    source,
    ports,
    asked,
    install: async (...requests) =>
      await installPlugins(
        ports,
        requests.map((text) => {
          const request = parseInstallRequest(text);
          if (!request.ok) {
            throw new Error(request.problems[0]?.message);
          }
          return request.value;
        }),
        resolve,
      ),
    lockfile: () => {
      const bytes = disk.project.files.get('plugyard.lock');
      const parsed = bytes === undefined ? undefined : parseLockfile(new TextDecoder().decode(bytes));
      if (parsed?.ok === false) {
        throw new Error(parsed.problems[0]?.message);
      }
      return parsed?.value;
    },
  };
}
