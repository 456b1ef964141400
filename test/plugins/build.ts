// Exists to turn the sources of our own plugins into releases in the registry tree, byte for byte the same each time.
import { createHash } from 'node:crypto';
import { globSync } from 'node:fs';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import wabt from 'wabt';
import { importCorpus } from '../support/import-corpus.ts';
import { stripNames } from './strip-names.ts';

const pluginsRoot = import.meta.dirname;
const repositoryRoot = join(pluginsRoot, '../..');
const registryRoot = join(repositoryRoot, 'registry/plugins');

/** The source of one release: a folder below `test/plugins` with `release/` and what its artifact is built from. */
export interface Source {
  readonly folder: string;
  readonly name: string;
  readonly version: string;
  readonly abi: string;
}

/** One release as it stands in the registry tree: file names and their bytes, `plugin.wasm` among them. */
export type Release = ReadonlyMap<string, Uint8Array>;

/** The part of asc that building needs. Its own types are no choice: they redefine `console` for all who import them. */
interface AssemblyCompiler {
  main(
    args: readonly string[],
    options: { writeFile(name: string, contents: Uint8Array | string): void },
  ): Promise<{ readonly error: Error | null; readonly stderr: { toString(): string } }>;
}

/** What asc needs to know of an ABI: how long its memory lives, and what stands in for `env.abort`. */
interface AssemblyTarget {
  readonly runtime: 'minimal' | 'stub';
  readonly abort: string;
}

/** All sources, or those with one of the names; ordered by folder. */
export async function findSources(names: readonly string[] = []): Promise<readonly Source[]> {
  const manifests = globSync('**/release/plugin.json', { cwd: pluginsRoot }).sort();
  const sources = await Promise.all(manifests.map((path) => readSource(dirname(dirname(path)))));
  const unknown = names.filter((name) => !sources.some((source) => source.name === name));
  if (unknown.length > 0) throw new Error(`no plugin is named ${unknown.join(' or ')} in test/plugins`);
  return sources.filter((source) => names.length === 0 || names.includes(source.name));
}

export async function buildRelease(source: Source): Promise<Release> {
  const release = new Map([['plugin.wasm', await buildArtifact(source)]]);
  const folder = join(pluginsRoot, source.folder, 'release');
  for (const file of (await readdir(folder)).sort()) release.set(file, await readFile(join(folder, file)));
  return release;
}

/** Where a release stands, below `registry/plugins`. */
export function releaseFolder(source: Source): string {
  return `${source.name}/${source.version}`;
}

/** How the registry tree differs from a release, in sentences. Signature bundles beside it are nobody's difference. */
export async function compareWithTree(source: Source, release: Release): Promise<readonly string[]> {
  const folder = join(registryRoot, releaseFolder(source));
  const place = `registry/plugins/${releaseFolder(source)}`;
  const present = (await readdir(folder).catch(() => [])).filter((file) => !file.endsWith('.sigstore.json'));
  const problems = present
    .filter((file) => !release.has(file))
    .map((file) => `${place}/${file} has no source: delete it`);
  for (const [file, bytes] of release) {
    if (!present.includes(file)) problems.push(`${place}/${file} is missing`);
    else if (!(await readFile(join(folder, file))).equals(bytes))
      problems.push(`${place}/${file} differs from its source`);
  }
  return problems;
}

/** The plugin that asks for the network without saying so: for demos, never for the registry. */
export async function buildHostile(): Promise<Uint8Array> {
  return await buildModule('hostile/plugin.wat');
}

async function readSource(folder: string): Promise<Source> {
  const path = join(pluginsRoot, folder, 'release/plugin.json');
  const { name, version, abi } = JSON.parse(await readFile(path, 'utf8')) as Omit<Source, 'folder'>;
  return { folder, name, version, abi };
}

async function buildArtifact(source: Source): Promise<Uint8Array> {
  const isText = globSync(`${source.folder}/plugin.wat`, { cwd: pluginsRoot }).length > 0;
  if (source.abi === 'wasi-component') return await buildComponent(`${source.folder}/plugin.wat`);
  return isText ? await buildModule(`${source.folder}/plugin.wat`) : await buildAssembly(source);
}

async function buildAssembly(source: Source): Promise<Uint8Array> {
  const entry = `test/plugins/${source.folder}/assembly/index.ts`;
  const { runtime, abort } = assemblyTarget(source);
  const output: Uint8Array[] = [];
  const asc = (await import(import.meta.resolve('assemblyscript/asc'))) as AssemblyCompiler;
  const { error, stderr } = await asc.main(
    [
      [entry, '--baseDir', repositoryRoot, '--outFile', 'plugin.wasm'],
      ['-Osize', '--converge', '--runtime', runtime, '--use', `abort=${abort}`, '--maximumMemory', '256'],
    ].flat(),
    { writeFile: (_name, contents) => void output.push(Buffer.from(contents)) },
  );
  const [artifact] = output;
  if (error !== null || artifact === undefined) throw new Error(`${entry} does not compile:\n${stderr.toString()}`);
  return artifact;
}

function assemblyTarget(source: Source): AssemblyTarget {
  if (source.abi === 'extism') return { runtime: 'minimal', abort: 'test/plugins/extism-kit/assembly/plugin/abort' };
  return { runtime: 'stub', abort: `test/plugins/${source.folder}/assembly/wasi/abort` };
}

async function buildModule(path: string): Promise<Uint8Array> {
  const { parseWat } = await wabt();
  const module = parseWat(path, await readFile(join(pluginsRoot, path), 'utf8'));
  try {
    module.validate();
    return module.toBinary({ write_debug_names: false }).buffer;
  } finally {
    module.destroy();
  }
}

async function buildComponent(path: string): Promise<Uint8Array> {
  const tools = await importCorpus<{ parse(text: string): Promise<Uint8Array> }>(
    '@bytecodealliance/jco-transpile/wasm-tools',
  );
  return stripNames(await tools.parse(await readFile(join(pluginsRoot, path), 'utf8')));
}

async function writeRelease(source: Source, release: Release): Promise<void> {
  const folder = join(registryRoot, releaseFolder(source));
  await mkdir(folder, { recursive: true });
  for (const [file, bytes] of release) await writeFile(join(folder, file), bytes);
}

function describe(source: Source, release: Release): string {
  const artifact = release.get('plugin.wasm') ?? new Uint8Array();
  const digest = createHash('sha256').update(artifact).digest('hex');
  return `${`${source.name} ${source.version}`.padEnd(30)} ${String(artifact.length).padStart(6)} bytes  sha256:${digest}`;
}

/** Builds what was asked for, one line each. The result is the process's exit code. */
async function main(): Promise<number> {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { check: { type: 'boolean' } } });
  const problems: string[] = [];
  for (const source of await findSources(positionals)) {
    const release = await buildRelease(source);
    if (values.check) problems.push(...(await compareWithTree(source, release)));
    else await writeRelease(source, release);
    console.log(describe(source, release));
  }
  if (problems.length === 0) return 0;
  console.error([...problems, 'To bring the tree up to date, type: node test/plugins/build.ts'].join('\n'));
  return 1;
}

if (import.meta.main) {
  try {
    process.exitCode = await main();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
