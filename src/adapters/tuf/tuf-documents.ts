// Exists so that the terms of TUF and ours are turned into each other in one place.
import { isDeepStrictEqual } from 'node:util';
import {
  type Metadata,
  MetadataKind,
  type MetaFile,
  type Root,
  type Snapshot,
  type Targets,
  type Timestamp,
} from '@tufjs/models';
import type { Sha256 } from '../../core/model/digest.ts';
import type { FileReference } from '../../core/model/index-root.ts';
import { parseTimestamp, type Timestamp as Time } from '../../core/model/timestamp.ts';
import {
  indexRole,
  type KeyId,
  type MetaReference,
  type RoleKeys,
  type RootDocument,
  type SnapshotDocument,
  type TargetsDocument,
  type TimestampDocument,
  type TrustDocument,
} from '../../core/model/trust-metadata.ts';
import { PlugyardError } from '../../errors.ts';
import type { AnyMetadata } from './tuf-json.ts';
import { fromTufKey, toTufKey } from './tuf-keys.ts';

const signedAtField = 'x-plugyard-signed-at';

/** The signed part as the specification spells it (https://theupdateframework.github.io/specification/latest/). */
export function toSigned(document: TrustDocument): Readonly<Record<string, unknown>> {
  const common = { _type: document.role, spec_version: '1.0.31', version: document.version, expires: document.expires };
  switch (document.role) {
    case 'root':
      return { ...common, ...rootFields(document) };
    case 'targets':
      return { ...common, ...targetsFields(document) };
    case 'snapshot':
      return { ...common, meta: { 'index.json': toMeta(document.index), 'targets.json': toMeta(document.targets) } };
    case 'timestamp':
      return { ...common, meta: { 'snapshot.json': toMeta(document.snapshot) }, [signedAtField]: document.signedAt };
  }
}

function rootFields({ keys, roles }: RootDocument): object {
  return {
    keys: Object.fromEntries(keys.map((key) => [key.id, toTufKey(key).toJSON()])),
    roles: Object.fromEntries(Object.entries(roles).map(([name, role]) => [name, toRole(role)])),
    consistent_snapshot: true,
  };
}

function targetsFields({ files, delegation }: TargetsDocument): object {
  const targets = Object.entries(files).map(([name, { sha256, size, sequence }]) => [
    name,
    { length: size, hashes: { sha256 }, ...(sequence === undefined ? {} : { custom: { sequence } }) },
  ]);
  const delegations = delegation && {
    keys: Object.fromEntries(delegation.keys.map((key) => [key.id, toTufKey(key).toJSON()])),
    roles: [
      {
        name: indexRole,
        ...toRole({ keys: delegation.keys.map(({ id }) => id), threshold: delegation.threshold }),
        terminating: true,
        paths: ['index-root.json'],
      },
    ],
  };
  return { targets: Object.fromEntries(targets), ...(delegations === undefined ? {} : { delegations }) };
}

function toRole({ keys, threshold }: RoleKeys): object {
  return { keyids: keys, threshold };
}

function toMeta({ version, size, sha256 }: MetaReference): object {
  return { version, length: size, hashes: { sha256 } };
}

/** Our terms again. Throws `TRUST_INVALID` for metadata that TUF allows and we never write. */
export function fromMetadata({ signed }: AnyMetadata): TrustDocument {
  switch (signed.type) {
    case MetadataKind.Root:
      return fromRoot(signed as Root);
    case MetadataKind.Targets:
      return fromTargets(signed as Targets);
    case MetadataKind.Snapshot:
      return fromSnapshot(signed as Snapshot);
    case MetadataKind.Timestamp:
      return fromTimestamp(signed as Timestamp);
  }
}

type Signed = Metadata<Root | Targets | Snapshot | Timestamp>['signed'];

function common({ version, expires }: Signed): { version: number; expires: Time } {
  if (!Number.isSafeInteger(version) || version < 1) {
    throw unexpected('its version is no positive integer');
  }
  return { version, expires: toTime(expires) };
}

function fromRoot(root: Root): RootDocument {
  const { root: own, targets, snapshot, timestamp, ...rest } = root.roles;
  if (own === undefined || targets === undefined || snapshot === undefined || timestamp === undefined) {
    throw unexpected('a role is missing');
  }
  if (Object.keys(rest).length > 0 || !root.consistentSnapshot) {
    throw unexpected('it has other roles than root, targets, snapshot and timestamp');
  }
  const roles = { root: own, targets, snapshot, timestamp };
  return {
    role: 'root',
    ...common(root),
    keys: Object.entries(root.keys).map(([id, key]) => fromTufKey(id, key)),
    roles: {
      root: fromRole(roles.root),
      targets: fromRole(roles.targets),
      snapshot: fromRole(roles.snapshot),
      timestamp: fromRole(roles.timestamp),
    },
  };
}

function fromTargets(signed: Targets): TargetsDocument {
  const { targets, delegations } = signed;
  const role = delegations?.roles?.[indexRole];
  if (delegations !== undefined && (role === undefined || Object.keys(delegations.roles ?? {}).length !== 1)) {
    throw unexpected(`it delegates to other roles than ${indexRole}`);
  }
  // Threat: the online key would sign the policy as well, if only its role were allowed to.
  if (role !== undefined && (role.paths?.length !== 1 || role.paths[0] !== 'index-root.json' || !role.terminating)) {
    throw unexpected(`it delegates more than index-root.json to ${indexRole}`);
  }
  if (delegations !== undefined && !isDeepStrictEqual(role?.keyIDs, Object.keys(delegations.keys))) {
    throw unexpected(`it names keys that are not those of ${indexRole}`);
  }
  const files = Object.entries(targets).map(([name, { length, hashes, custom }]) => {
    const { sequence } = custom;
    return [name, { ...reference(hashes, length), ...(typeof sequence === 'number' ? { sequence } : {}) }];
  });
  return {
    role: 'targets',
    ...common(signed),
    files: Object.fromEntries(files),
    ...(delegations === undefined || role === undefined
      ? {}
      : {
          delegation: {
            keys: Object.entries(delegations.keys).map(([id, key]) => fromTufKey(id, key)),
            threshold: fromRole(role).threshold,
          },
        }),
  };
}

function fromSnapshot(signed: Snapshot): SnapshotDocument {
  const { 'targets.json': targets, 'index.json': index, ...rest } = signed.meta;
  if (targets === undefined || index === undefined || Object.keys(rest).length > 0) {
    throw unexpected('it names other files than targets.json and index.json');
  }
  return { role: 'snapshot', ...common(signed), targets: fromMeta(targets), index: fromMeta(index) };
}

function fromTimestamp(signed: Timestamp): TimestampDocument {
  return {
    role: 'timestamp',
    ...common(signed),
    snapshot: fromMeta(signed.snapshotMeta),
    signedAt: toTime(signed.unrecognizedFields[signedAtField]),
  };
}

function fromMeta({ version, length, hashes }: MetaFile): MetaReference {
  return { version, ...reference(hashes, length) };
}

function reference(hashes: Readonly<Record<string, string>> | undefined, size: number | undefined): FileReference {
  const sha256 = hashes?.['sha256'];
  if (sha256 === undefined || !/^[0-9a-f]{64}$/.test(sha256) || size === undefined) {
    throw unexpected('a file has no SHA-256 or no length');
  }
  return { sha256: sha256 as Sha256, size };
}

function fromRole({ keyIDs, threshold }: { readonly keyIDs: readonly string[]; readonly threshold: number }): RoleKeys {
  if (!Number.isSafeInteger(threshold)) {
    throw unexpected('a threshold is no whole number');
  }
  return { keys: keyIDs as readonly KeyId[], threshold };
}

function toTime(text: unknown): Time {
  const time = typeof text === 'string' ? parseTimestamp(text) : undefined;
  if (time?.ok !== true) {
    throw unexpected('it holds a time that is not written as 2026-01-31T12:00:00Z');
  }
  return time.value;
}

function unexpected(reason: string): PlugyardError {
  return new PlugyardError('TRUST_INVALID', `The metadata is not of the form that plugyard writes: ${reason}`);
}
