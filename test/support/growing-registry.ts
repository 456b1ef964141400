// Exists so that tests publish a real repository: branches, merges with and without records, and what is built of them.
import { afterAll } from 'vitest';
import { openRepository } from '../../src/adapters/git/git-repository.ts';
import { sigstoreVerifier } from '../../src/adapters/sigstore/sigstore-verifier.ts';
import { nodeHasher } from '../../src/adapters/system/node-hasher.ts';
import type { PublishedFiles } from '../../src/core/index/build-index.ts';
import { indexRootPath, shardPath } from '../../src/core/index/layout.ts';
import type { Sha256 } from '../../src/core/model/digest.ts';
import { type IndexRoot, parseIndexRoot } from '../../src/core/model/index-root.ts';
import { formatMergeRecord } from '../../src/core/model/merge-record.ts';
import type { PluginName } from '../../src/core/model/plugin-name.ts';
import { parseShard, type Shard, type ShardRelease } from '../../src/core/model/shard.ts';
import { buildRegistry } from '../../src/flows/build-registry.ts';
import type { Repository } from '../../src/ports.ts';
import { baseRegistry, type FileMap, toBytes } from './case-registry.ts';
import { createRepository, type ScratchRepository } from './scratch-repository.ts';
import { temporaryFolders } from './temporary-folder.ts';

const newFolder = temporaryFolders();
const opened: Repository[] = [];
afterAll(() => Promise.all(opened.map((repository) => repository.close())));

export function open(directory: string): Repository {
  const repository = openRepository(directory);
  opened.push(repository);
  return repository;
}

export const bytesOf = (files: FileMap): Readonly<Record<string, Uint8Array | null>> =>
  Object.fromEntries(
    Object.entries(files).map(([path, content]) => [path, content === null ? null : toBytes(content)]),
  );

/** A registry that grows by merges, one a minute from the first of January on. */
export class GrowingRegistry {
  readonly scratch: ScratchRepository = createRepository(newFolder('registry'));
  tip: string;
  #minute = 0;

  constructor(start: FileMap = baseRegistry) {
    this.tip = this.scratch.commit({ files: bytesOf(start), message: 'Start', parents: [], time: this.#time() });
    this.scratch.point('main', this.tip);
  }

  /** Merges a branch of one commit, as a forge does. */
  merge(files: FileMap, message = 'Merge pull request #7'): string {
    const branch = this.scratch.commit({ files: bytesOf(files), message: 'On the branch', parents: [this.tip] });
    return this.#land({ files: bytesOf(files), message, parents: [this.tip, branch] });
  }

  push(files: FileMap, message = 'By hand'): string {
    return this.#land({ files: bytesOf(files), message, parents: [this.tip] });
  }

  #land(plan: Parameters<ScratchRepository['commit']>[0]): string {
    this.#minute += 1;
    this.tip = this.scratch.commit({ ...plan, time: this.#time() });
    this.scratch.point('main', this.tip);
    return this.tip;
  }

  #time(): number {
    return 1_767_225_600 + 60 * this.#minute;
  }

  build(revision = 'main'): Promise<PublishedFiles> {
    return build(open(this.scratch.directory), revision);
  }
}

export function build(repository: Repository, revision = 'main'): Promise<PublishedFiles> {
  const ports = { repository, verifier: sigstoreVerifier, hash: nodeHasher };
  return buildRegistry(ports, { revision, builder: 'plugyard 0.0.0' });
}

export function rootOf(files: PublishedFiles): IndexRoot {
  const root = parseIndexRoot(new TextDecoder().decode(files.get(indexRootPath)));
  if (!root.ok) {
    throw new Error(root.problems[0]?.message);
  }
  return root.value;
}

export function shardOf(files: PublishedFiles, name: string): Shard {
  const reference = rootOf(files).shards[name as PluginName];
  const shard = parseShard(new TextDecoder().decode(files.get(shardPath(reference!.sha256))));
  if (!shard.ok) {
    throw new Error(shard.problems[0]?.message);
  }
  return shard.value;
}

export function releaseOf(files: PublishedFiles, name: string, version: string): ShardRelease {
  return shardOf(files, name).releases.find((one) => one.version === version)!;
}

/** The trailers of a merge that reviewers approved. */
export const recordOf = (base: string, verdict: 'PASS' | 'HOLD' = 'PASS'): string =>
  formatMergeRecord({
    base,
    head: 'b'.repeat(40),
    submitter: 1001,
    verdict,
    catalogue: 3,
    report: 'd'.repeat(64) as Sha256,
    review: 'approved',
    reviewers: [2],
    overrides: [],
  });
