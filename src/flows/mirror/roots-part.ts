// Exists so that a mirror holds every root from the first to the newest, each signed by the one before it.
import { metadataPath } from '../../core/index/layout.ts';
import type { Sha256 } from '../../core/model/digest.ts';
import { PlugyardError } from '../../errors.ts';
import type { FreshMetadata, Hasher, IndexSource, MetadataFormat } from '../../ports.ts';
import type { Numbered } from '../trust/trust-files.ts';
import { type Weighed, type WeighedTrust, weighTrust } from '../trust/weigh-trust.ts';
import { attempt, type MirrorPart } from './mirror-part.ts';

interface RootPorts {
  readonly source: IndexSource;
  readonly format: MetadataFormat;
  readonly hash: Hasher;
}

const maxRootBytes = 256 * 1024;

/** What a client has followed the roots to. */
export interface FollowedRoots {
  readonly pin: Sha256;
  readonly metadata: FreshMetadata;
}

export function rootsPart(ports: RootPorts, followed: FollowedRoots): MirrorPart {
  const versions = Array.from({ length: followed.metadata.rootVersion }, (_, index) => index + 1);
  const paths = versions.map((version) => metadataPath(version, 'root'));
  return {
    kind: 'file',
    name: 'the roots',
    paths,
    read: async () => {
      const roots: Numbered[] = [];
      const missing: PlugyardError[] = [];
      for (const [index, path] of paths.entries()) {
        const bytes = await attempt(() => ports.source.read(path, maxRootBytes));
        if (bytes instanceof PlugyardError) {
          missing.push(bytes);
        } else {
          roots.push({ version: index + 1, path, bytes });
        }
      }
      const problems = missing.length > 0 ? missing : chainProblems(ports, roots, followed);
      return { files: roots, problems, notes: [] };
    },
  };
}

/** What is wrong with a chain of roots. Clients begin at the root that they have pinned; a mirror serves them all. */
function chainProblems(
  { format, hash }: RootPorts,
  roots: readonly Numbered[],
  { pin, metadata: { known, rootVersion } }: FollowedRoots,
): readonly PlugyardError[] {
  const chain = weighRoots(format, roots);
  if (chain instanceof PlugyardError) {
    return [chain];
  }
  const problems = chain.flatMap((root) => rootProblem(format, root));
  const newest = roots.at(-1);
  const trusted = known.get(`${rootVersion}.root.json`) ?? known.get('root.json') ?? new Uint8Array();
  if (newest === undefined || hash(newest.bytes) !== hash(trusted)) {
    problems.push(tampered(`${newest?.path} is not the root that was followed to`));
  }
  if (!roots.some(({ bytes }) => hash(bytes) === pin)) {
    problems.push(
      new PlugyardError('INDEX_FOREIGN', `None of the roots has the digest that is pinned, sha256:${pin}`, {
        hint: 'Check the digest: the registry publishes it outside of the index.',
      }),
    );
  }
  return problems;
}

type WeighedRoot = WeighedTrust['roots'][number];

function weighRoots(format: MetadataFormat, roots: readonly Numbered[]): readonly WeighedRoot[] | PlugyardError {
  try {
    return weighTrust(format, { roots, targets: [], signed: new Map() }).roots;
  } catch (error) {
    if (error instanceof PlugyardError) {
      return tampered(`The roots cannot be followed: ${error.message}`);
    }
    throw error;
  }
}

/** Threat: signatures beyond the threshold are verified by nobody else, so anything could stand there. */
function rootProblem(format: MetadataFormat, { path, bytes, demands, complete }: Weighed<unknown>): PlugyardError[] {
  const held = new Set(demands.flatMap(({ signed }) => signed));
  const stray = format.read(bytes).signatures.filter((key) => !held.has(key));
  return [
    ...(complete ? [] : [tampered(`${path} is not signed by enough keys`)]),
    ...stray.map((key) => tampered(`${path} has a signature of ${key.slice(0, 12)} that does not hold`)),
  ];
}

function tampered(message: string): PlugyardError {
  return new PlugyardError('INDEX_TAMPERED', message, {
    hint: 'Do not use it. Report it to those who run the registry or the mirror.',
  });
}
