// Exists so that opening a signed index of 10,000 plugins is measured: time, requests and bytes, from a disk and from the web.
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openFolderSource } from '../../src/adapters/disk/folder-source.ts';
import { openHttpSource } from '../../src/adapters/network/http-source.ts';
import { nodeHasher } from '../../src/adapters/system/node-hasher.ts';
import { systemClock } from '../../src/adapters/system/system-clock.ts';
import { metadataClient } from '../../src/adapters/tuf/metadata-client.ts';
import { indexRootPath, targetPath } from '../../src/core/index/layout.ts';
import type { Sha256 } from '../../src/core/model/digest.ts';
import { openRegistryIndex } from '../../src/flows/open-registry-index.ts';
import type { IndexSource, Store } from '../../src/ports.ts';
import { createRegistry, makeSigner } from '../demo/scratch-registry.ts';
import { holdCeremony } from '../demo/trust-ceremony.ts';
import { memoryStore } from '../support/memory-store.ts';
import { runCli } from '../support/run-cli.ts';
import { serveFolder } from '../support/serve-folder.ts';
import { compare } from './measure.ts';
import { addRow, report } from './table.ts';

const plugins = 10_000;

interface SignedTree {
  readonly published: string;
  readonly root: Sha256;
}

export async function benchRefresh(scratch: string): Promise<void> {
  const folder = join(scratch, 'refresh');
  mkdirSync(folder);
  const { published, root } = await signLargeIndex(folder);
  const open = async (source: IndexSource, state: Store): Promise<void> => {
    const ports = { source, hash: nodeHasher, metadata: metadataClient, state };
    await openRegistryIndex(ports, { named: { sha256: root }, unsigned: false }, { now: systemClock() });
  };
  const server = await serveFolder(published);
  const onDisk = openFolderSource(published);
  const onWeb = openHttpSource(server.url);
  const plain = async (): Promise<void> => {
    JSON.parse(await (await fetch(`${server.url}${indexRootPath}`)).text());
  };
  const peer = { peer: 'one plain fetch', limit: '<= 1 s' };
  const known = memoryStore();
  await open(onDisk, known);
  const what = 'refresh of 10,000 plugins';
  report(`${what}, folder, cold`, await compare(9, () => open(onDisk, memoryStore()), plain), peer);
  report(`${what}, http, cold`, await compare(9, () => open(onWeb, memoryStore()), plain), peer);
  report(`${what}, http, nothing new`, await compare(9, () => open(openHttpSource(server.url), known), plain), peer);
  const place = { requests: server.requests, published };
  await countRequests('cold', place, () => open(openHttpSource(server.url), memoryStore()));
  await countRequests('nothing new', place, () => open(openHttpSource(server.url), known));
  await server.close();
}

/** Requests and bytes of one refresh; the metadata apart from the index root, whose size grows with the registry. */
async function countRequests(
  when: string,
  { requests, published }: { readonly requests: readonly string[]; readonly published: string },
  refresh: () => Promise<void>,
): Promise<void> {
  const before = requests.length;
  await refresh();
  const asked = requests.slice(before);
  const sizeOf = (path: string): number => statSync(join(published, path), { throwIfNoEntry: false })?.size ?? 0;
  const metadata = asked.filter((path) => path.startsWith('/tuf/')).reduce((sum, path) => sum + sizeOf(path), 0);
  const rest = asked.filter((path) => !path.startsWith('/tuf/')).reduce((sum, path) => sum + sizeOf(path), 0);
  addRow({
    what: `  ${when}: ${asked.length} requests`,
    figure: `${(metadata / 1000).toFixed(1)} kB`,
    peer: `index root ${(rest / 1000).toFixed(0)} kB`,
    ratio: `${(metadata / 200_000).toFixed(2)}`,
    bar: '<= 1 (200 kB of metadata)',
  });
}

async function signLargeIndex(folder: string): Promise<SignedTree> {
  const registry = join(folder, 'registry');
  const published = join(folder, 'public');
  createRegistry(registry, makeSigner());
  const { onlineKey, root } = await holdCeremony(registry, folder);
  const key = join(folder, 'online.key');
  writeFileSync(key, onlineKey, { mode: 0o600 });
  await mustRun(folder, 'registry', 'build', '--repository', registry, '--out', published);
  enlarge(published);
  await mustRun(
    folder,
    'registry',
    'trust',
    'resign',
    '--repository',
    registry,
    '--key',
    key,
    '--published',
    published,
  );
  return { published, root: root.replace('sha256:', '') as Sha256 };
}

/** The index root with ten thousand shards; opening an index reads none of them. */
function enlarge(published: string): void {
  const path = join(published, indexRootPath);
  const indexRoot = JSON.parse(readFileSync(path, 'utf8')) as { shards: object };
  const shards = Array.from({ length: plugins }, (_, index) => {
    const sha256 = createHash('sha256').update(String(index)).digest('hex');
    return [`plugin-${index}`, { sha256, size: 2000 }];
  });
  writeFileSync(path, `${JSON.stringify({ ...indexRoot, shards: Object.fromEntries(shards) })}\n`);
  cpSync(path, join(published, targetPath(nodeHasher(readFileSync(path)), 'index-root')));
}

async function mustRun(folder: string, ...arguments_: readonly string[]): Promise<void> {
  const { exitCode, stderr } = await runCli(folder, ...arguments_);
  if (exitCode !== 0) {
    throw new Error(stderr);
  }
}
