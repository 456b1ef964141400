// Exists so that a mirror takes a release only as a client would: bytes, signatures, publisher and level verified.
import type { Shard, ShardRelease } from '../../core/model/shard.ts';
import { hasCode, PlugyardError } from '../../errors.ts';
import { ownPath } from '../read-index.ts';
import { fetchVerified, type VerifiedRelease, type VerifyPorts } from '../verify-release.ts';
import { attempt, type MirrorFile, type MirrorPart, type ReadPart } from './mirror-part.ts';

/** What the registry itself has its clients refuse is a part of its index all the same. */
const refusedByPolicy = ['ARTIFACT_BANNED', 'PUBLISHER_REVOKED', 'TRUST_TOO_LOW'] as const;

/** One release with its bundles; a removed one has no files. */
export function releasePart(ports: VerifyPorts, shard: Shard, release: ShardRelease): MirrorPart {
  const name = `${shard.name} ${release.version}`;
  const { artifact, manifest, evidence, removed } = release;
  if (removed !== undefined || artifact === undefined) {
    const note = `${name} was removed: ${removed?.reason ?? 'its bytes are gone'}`;
    return { kind: 'release', name, paths: [], read: async () => ({ files: [], problems: [], notes: [note] }) };
  }
  const wanted = [artifact, manifest, ...evidence.bundles];
  return {
    kind: 'release',
    name,
    paths: [...new Set(wanted.map(ownPath))],
    read: async () => {
      const files: MirrorFile[] = [];
      const problems: PlugyardError[] = [];
      for (const file of wanted) {
        const bytes = await attempt(() => ports.index.file(file));
        if (bytes instanceof PlugyardError) {
          problems.push(bytes);
        } else {
          files.push({ path: ownPath(file), bytes });
        }
      }
      return problems.length > 0 ? { files, problems, notes: [] } : await verify(ports, { shard, release, files });
    },
  };
}

interface ReadRelease {
  readonly shard: Shard;
  readonly release: ShardRelease;
  readonly files: readonly MirrorFile[];
}

async function verify(ports: VerifyPorts, { shard, release, files }: ReadRelease): Promise<ReadPart> {
  const atHand = new Map(files.map(({ path, bytes }) => [path, bytes]));
  const index: VerifyPorts['index'] = {
    ...ports.index,
    file: async (file) => atHand.get(ownPath(file)) ?? (await ports.index.file(file)),
  };
  const outcome: VerifiedRelease | PlugyardError = await attempt(() =>
    fetchVerified({ ...ports, index }, shard, release),
  );
  if (!(outcome instanceof PlugyardError)) {
    return { files, problems: [], notes: [], level: outcome.level };
  }
  return hasCode(outcome, ...refusedByPolicy)
    ? { files, problems: [], notes: [outcome.message] }
    : { files, problems: [outcome], notes: [] };
}
