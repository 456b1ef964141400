// Exists so that a mirror is written and verified by one list of what belongs to it, each part verified in one way.
import {
  dependentsPath,
  indexRootPath,
  metadataPath,
  namesPath,
  shardPath,
  targetPath,
  timestampPath,
} from '../../core/index/layout.ts';
import { parseClientPolicy } from '../../core/model/client-policy.ts';
import { dependentsLimits, parseDependents } from '../../core/model/dependents.ts';
import { type FileReference, indexRootLimits, parseIndexRoot } from '../../core/model/index-root.ts';
import { namesLimits, parseNames } from '../../core/model/names.ts';
import type { PluginName } from '../../core/model/plugin-name.ts';
import { type Shard, shardLimits } from '../../core/model/shard.ts';
import { hasCode, PlugyardError } from '../../errors.ts';
import type { FreshMetadata, IndexSource, MetadataFormat } from '../../ports.ts';
import { parseBytes, readChecked } from '../read-checked.ts';
import { parseNamed, readRoot } from '../read-index.ts';
import type { VerifyPorts } from '../verify-release.ts';
import { eachAtOnce } from './each-at-once.ts';
import { attempt, type MirrorFile, type MirrorPart, partOf } from './mirror-part.ts';
import { releasePart } from './release-part.ts';
import { rootsPart } from './roots-part.ts';

export interface MirrorPorts extends VerifyPorts {
  /** What the index is read from. */
  readonly source: IndexSource;
  readonly format: MetadataFormat;
  /** What the mirror is to hold, with all that it could need; everything where it is empty. */
  readonly plugins: readonly PluginName[];
}

export type VisitPart = (part: MirrorPart) => Promise<void>;

/** Plugins that are read at the same time: enough to keep a network busy, few enough for the memory. */
const pluginsAtOnce = 8;

/**
 * Visits all that belongs to a mirror of an index. A part comes after everything that it names, so that a mirror which
 * is written in this order is never whole before it is complete: `index-root.json` and `timestamp.json` come last.
 */
export async function visitParts(ports: MirrorPorts, visit: VisitPart): Promise<void> {
  for (const part of targetParts(ports)) {
    await visit(part);
  }
  const top = await topParts(ports);
  await eachAtOnce(await chosenPlugins(ports), pluginsAtOnce, async (name) => await visitPlugin(ports, name, visit));
  for (const part of top) {
    await visit(part);
  }
}

/** Throws `PLUGIN_NOT_FOUND`. A shard that cannot be read is the business of its own part. */
async function chosenPlugins({ index, plugins }: MirrorPorts): Promise<Iterable<PluginName>> {
  if (plugins.length === 0) {
    return Object.keys(index.root.shards) as PluginName[];
  }
  const chosen = new Set(plugins);
  for (const name of chosen) {
    const shard = await attempt(() => index.shard(name));
    if (hasCode(shard, 'PLUGIN_NOT_FOUND')) {
      throw shard;
    }
    const needs = shard instanceof PlugyardError ? [] : shard.releases.flatMap(({ dependencies }) => dependencies);
    for (const need of needs.filter((one) => index.has(one.name))) {
      chosen.add(need.name);
    }
  }
  return chosen;
}

/** The files that every release is judged by. */
function targetParts({ index, source, hash }: MirrorPorts): readonly MirrorPart[] {
  const files = index.metadata?.files ?? {
    'client-policy.json': index.root.clientPolicy,
    'trusted-root.json': index.root.trustedRoot,
  };
  return Object.entries(files).flatMap(([name, file]: [string, FileReference | undefined]) => {
    if (file === undefined) {
      return [];
    }
    const path = targetPath(file.sha256, name.replace(/\.json$/, '') as 'index-root');
    return partOf(path, async () => {
      const bytes = await readChecked(source, { path, file, maxBytes: indexRootLimits.maxBytes }, hash);
      if (name === 'client-policy.json') {
        parseBytes(bytes, parseClientPolicy, path);
      }
      return [{ path, bytes }];
    });
  });
}

async function visitPlugin(ports: MirrorPorts, name: PluginName, visit: VisitPart): Promise<void> {
  const { index, source, hash } = ports;
  const file = index.root.shards[name] as FileReference;
  const path = shardPath(file.sha256);
  const read: Shard[] = [];
  const part = partOf(path, async () => {
    const bytes = await readChecked(source, { path, file, maxBytes: shardLimits.maxBytes }, hash);
    read.push(parseNamed(bytes, { name, path }));
    return [{ path, bytes }];
  });
  await visit({ ...part, kind: 'plugin' });
  for (const shard of read) {
    for (const list of dependentsPart(ports, shard)) {
      await visit(list);
    }
    for (const release of shard.releases) {
      await visit(releasePart(ports, shard, release));
    }
  }
}

/** Clients do not read it; a review that reads the mirror does. */
function dependentsPart({ source, hash }: MirrorPorts, { dependents: file }: Shard): readonly MirrorPart[] {
  if (file === undefined) {
    return [];
  }
  const path = dependentsPath(file.sha256);
  return [
    partOf(path, async () => {
      const bytes = await readChecked(source, { path, file, maxBytes: dependentsLimits.maxBytes }, hash);
      parseBytes(bytes, parseDependents, path);
      return [{ path, bytes }];
    }),
  ];
}

/** What leads to everything else. What a deploy replaces is read now, before the long work. */
async function topParts(ports: MirrorPorts): Promise<readonly MirrorPart[]> {
  const { index, source, hash } = ports;
  const { signature, metadata } = index;
  const names = await readNow(namesPath, async () => {
    const bytes = await readChecked(
      source,
      { path: namesPath, file: index.root.names, maxBytes: namesLimits.maxBytes },
      hash,
    );
    parseBytes(bytes, parseNames, namesPath);
    return [{ path: namesPath, bytes }];
  });
  const root = await readNow(indexRootPath, async () => [{ path: indexRootPath, bytes: await readIndexRoot(ports) }]);
  return signature === undefined || metadata === undefined
    ? [names, root]
    : [
        rootsPart(ports, { pin: signature.pin, metadata }),
        ...metadataParts(ports, metadata),
        names,
        root,
        timestampPart(metadata),
      ];
}

async function readNow(path: string, read: () => Promise<readonly MirrorFile[]>): Promise<MirrorPart> {
  const part = partOf(path, read);
  const now = await part.read();
  return { ...part, read: async () => now };
}

/** Snapshot, targets and index, as they were accepted. */
function metadataParts({ format }: MirrorPorts, { known }: FreshMetadata): readonly MirrorPart[] {
  return (['snapshot', 'targets', 'index'] as const).flatMap((role) => {
    const bytes = known.get(`${role}.json`);
    return bytes === undefined ? [] : knownPart(metadataPath(format.read(bytes).document.version, role), bytes);
  });
}

function timestampPart({ known }: FreshMetadata): MirrorPart {
  return knownPart(timestampPath, known.get('timestamp.json') ?? new Uint8Array());
}

function knownPart(path: string, bytes: Uint8Array): MirrorPart {
  return partOf(path, async (): Promise<readonly MirrorFile[]> => [{ path, bytes }]);
}

/** In a signed index the bytes that are signed; people and unsigned clients read them under a plain name. */
async function readIndexRoot({ index, source, hash }: MirrorPorts): Promise<Uint8Array> {
  const signed = index.metadata?.files['index-root.json'];
  if (signed !== undefined) {
    const wanted = { path: targetPath(signed.sha256, 'index-root'), file: signed, maxBytes: indexRootLimits.maxBytes };
    return await readChecked(source, wanted, hash);
  }
  const bytes = await readRoot(source);
  if (JSON.stringify(parseBytes(bytes, parseIndexRoot, indexRootPath)) !== JSON.stringify(index.root)) {
    throw new PlugyardError('INDEX_MIXED', 'The index was replaced while it was read', { hint: 'Try again.' });
  }
  return bytes;
}
