// What `plugyard info` does; loaded when it runs.
import type { ClientPolicy } from '../../core/model/client-policy.ts';
import { listPermissions } from '../../core/model/permissions.ts';
import type { Shard, ShardRelease } from '../../core/model/shard.ts';
import { plainLine } from '../../core/report/escape.ts';
import { explainLevel } from '../../core/trust/explain-level.ts';
import { unmetDemand } from '../../core/trust/trust-level.ts';
import { chooseRelease } from '../../flows/choose-release.ts';
import { demandsOf } from '../../flows/verify-release.ts';
import type { RegistryOption } from '../registry-option.ts';
import type { Answer, Terminal } from '../terminal.ts';
import { openRegistry } from './open-registry.ts';
import { readRequest } from './read-request.ts';

export async function info(terminal: Terminal, plugin: string, options: RegistryOption): Promise<Answer> {
  const request = readRequest(plugin);
  const index = await openRegistry(terminal, options);
  const shard = await index.shard(request.name);
  const release = chooseRelease(shard, request);
  return {
    data: { ...shard, releases: undefined, release, versions: shard.releases.map(({ version }) => version) },
    text: describe(shard, release, await index.policy()),
  };
}

type Row = readonly [label: string, value: string];

function describe(shard: Shard, release: ShardRelease, policy: ClientPolicy): string {
  const { artifact, dependencies } = release;
  const permissions = listPermissions(release.permissions);
  const rows: readonly Row[] = [
    ...tellTrust(shard, release, policy),
    ['permissions', permissions.length === 0 ? 'none' : permissions.join('; ')],
    [
      'needs',
      dependencies.length === 0
        ? 'nothing'
        : dependencies
            .map(({ name, range, optional }) => `${name} ${range}${optional ? ' (optional)' : ''}`)
            .join('; '),
    ],
    ['abi', release.abi],
    ['licence', release.license],
    ['published', `${release.publishedAt}, sequence ${release.publishedSequence}`],
    ['artifact', artifact === undefined ? 'gone' : `${artifact.size} bytes, sha256:${artifact.sha256}`],
    [
      'versions',
      shard.releases
        .map(
          ({ version, yanked, removed }) =>
            `${version}${removed !== undefined ? ' (removed)' : yanked !== undefined ? ' (yanked)' : ''}`,
        )
        .join(', '),
    ],
  ];
  const warnings = [
    ...(shard.deprecated === undefined
      ? []
      : [
          `Deprecated: ${shard.deprecated.reason}${shard.deprecated.replacement === undefined ? '' : ` Use ${shard.deprecated.replacement}.`}`,
        ]),
    ...(release.yanked === undefined ? [] : [`Yanked: ${release.yanked.reason}`]),
    ...(release.removed === undefined ? [] : [`Removed: ${release.removed.reason}`]),
  ];
  const lines = [
    `${shard.name} ${release.version}`,
    plainLine(release.description),
    ...warnings.map(plainLine),
    ...rows.map(([label, value]) => `  ${label.padEnd(12)} ${plainLine(value)}`),
  ];
  return `${lines.join('\n')}\n`;
}

/** The level, its reasons, and what stands in the way of installing it. */
function tellTrust(shard: Shard, release: ShardRelease, policy: ClientPolicy): readonly Row[] {
  const { trustLevel } = release;
  const { provenanceReset: reset } = shard;
  const unmet = unmetDemand(trustLevel, demandsOf({}, shard, policy));
  const tooLow = unmet === undefined ? '' : `; ${unmet.by} ${unmet.level}, so that it is not installed`;
  return [
    ['trust', `${trustLevel}${tooLow}`],
    ...explainLevel(release, policy).map(({ label, text }): Row => [label, text]),
    ...(reset === undefined
      ? []
      : [
          [
            'reset',
            `from sequence ${reset.fromSequence} on it may be signed in a weaker way: ${reset.reason}`,
          ] as const,
        ]),
  ];
}
