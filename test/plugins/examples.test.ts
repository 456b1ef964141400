// Exists to keep every promise in our manifests: each documented example is run against the artifact in the tree.
import { globSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import semver from 'semver';
import { describe, expect, test } from 'vitest';
import { runPlugin } from '../support/run-plugin.ts';
import type { RunnableManifest, RunnablePlugin } from '../support/runnable-plugin.ts';
import { webAssembly } from '../support/web-assembly.ts';
import { buildHostile, buildRelease, compareWithTree, findSources } from './build.ts';

interface Example {
  readonly input: unknown;
  readonly output: unknown;
}

interface DocumentedManifest extends RunnableManifest {
  readonly version: string;
  readonly functions: Readonly<Record<string, { readonly examples: readonly Example[]; readonly output: unknown }>>;
}

interface Release extends RunnablePlugin {
  readonly manifest: DocumentedManifest;
}

const registryRoot = join(import.meta.dirname, '../../registry/plugins');
const manifests = globSync('**/plugin.json', { cwd: registryRoot }).sort();
const releases = await Promise.all(manifests.map(readRelease));
const sources = await findSources();

async function readRelease(path: string): Promise<Release> {
  const folder = join(registryRoot, path, '..');
  const manifest = JSON.parse(await readFile(join(folder, 'plugin.json'), 'utf8')) as DocumentedManifest;
  return { manifest, wasm: await readFile(join(folder, 'plugin.wasm')) };
}

/** The newest release of every plugin, as a host would have installed it. */
const oldestFirst = releases.toSorted((a, b) => semver.compare(a.manifest.version, b.manifest.version));
const dependencies = [...new Map(oldestFirst.map((release) => [release.manifest.name, release])).values()];

/** GitHub, where one page exists. */
const fakeGitHub: typeof fetch = async (input) => {
  return new Response(null, { status: String(input) === 'https://github.com/plugyard/plugyard' ? 200 : 404 });
};

test.each(releases)('$manifest.name $manifest.version documents two examples of each function', ({ manifest }) => {
  const functions = Object.values(manifest.functions);
  expect(functions.length).toBeGreaterThan(0);
  for (const { examples } of functions) expect(examples.length).toBeGreaterThanOrEqual(2);
});

describe.each(releases)('$manifest.name $manifest.version', (release) => {
  const examples = Object.entries(release.manifest.functions).flatMap(([name, { examples }]) =>
    examples.map((example) => ({ function: name, ...example })),
  );

  test.each(examples)('$function, example %#', async ({ function: name, input, output }) => {
    const call = { function: name, input };
    expect(await runPlugin(release, call, { dependencies, fetch: fakeGitHub })).toEqual(output);
  });
});

/** The component is left out: it has no imports, and Node cannot read one. */
const modules = releases.filter(({ manifest }) => manifest.abi !== 'wasi-component');

test.each(modules)('$manifest.name $manifest.version declares what its bytes ask for', async ({ manifest, wasm }) => {
  const imports = webAssembly.Module.imports(await webAssembly.compile(wasm));
  const namesIn = (module: string) => imports.filter((item) => item.module === module).map(({ name }) => name);
  const { network, hostFunctions, ...others } = manifest.permissions ?? {};
  expect(network !== undefined).toBe(namesIn('extism:host/env').includes('http_request'));
  expect(hostFunctions ?? []).toEqual(namesIn('extism:host/user'));
  expect(others).toEqual({});
  const harmless = ['fd_read', 'fd_write', 'args_get', 'args_sizes_get', 'proc_exit'];
  expect(namesIn('wasi_snapshot_preview1').filter((name) => !harmless.includes(name))).toEqual([]);
  const known = ['extism:host/env', 'extism:host/user', 'wasi_snapshot_preview1'];
  expect(imports.filter(({ module }) => !known.includes(module))).toEqual([]);
});

test.each(sources)('$name $version builds the bytes in the tree, and again', { timeout: 30_000 }, async (source) => {
  const release = await buildRelease(source);
  expect(await compareWithTree(source, release)).toEqual([]);
  expect(await buildRelease(source)).toEqual(release);
});

test('a plugin works without its optional dependency', async () => {
  const siteTools = releaseOf('@plugyard/site-tools');
  const installed = dependencies.filter(({ manifest }) => manifest.name !== 'text-stats');
  const page = await runPlugin(siteTools, { function: 'page', input: '# Hello' }, { dependencies: installed });
  expect(page).toEqual({ title: 'Hello', slug: 'hello', toc: '' });
});

test('a plugin says which required dependency is missing', async () => {
  const call = { function: 'table', input: 'a,b' };
  await expect(runPlugin(releaseOf('csv-table'), call)).rejects.toThrow('csv-table needs the plugin csv-to-json');
});

test('a plugin reaches no plugin that its manifest does not list', async () => {
  const { manifest, wasm } = releaseOf('csv-table');
  const careless = { manifest: { ...manifest, dependencies: {} }, wasm };
  const run = runPlugin(careless, { function: 'table', input: 'a,b' }, { dependencies });
  await expect(run).rejects.toThrow('csv-table called csv-to-json, which is not among its dependencies');
});

test('the host refuses a network host that the manifest does not list', async () => {
  const { manifest, wasm } = releaseOf('@plugyard/link-check');
  const narrow = { manifest: { ...manifest, permissions: { network: ['raw.githubusercontent.com'] } }, wasm };
  const run = runPlugin(narrow, { function: 'check', input: 'https://github.com/plugyard' }, { fetch: fakeGitHub });
  await expect(run).rejects.toThrow('no allowedHosts match "github.com"');
});

test('the hostile plugin asks for the network and sends its input', async () => {
  const wasm = await buildHostile();
  const sent: string[] = [];
  const collector: typeof fetch = async (input, init) => {
    sent.push(`${String(input)} ${await new Response(init?.body ?? null).text()}`);
    return new Response();
  };
  const manifest = { name: 'word-count', abi: 'extism', permissions: { network: ['collector.example'] } };
  await runPlugin({ manifest, wasm }, { function: 'count_words', input: 'secret' }, { fetch: collector });
  expect(sent).toEqual(['https://collector.example/input secret']);
});

test('broken input is refused with the place of the mistake', async () => {
  const broken = [
    ['json-format', 'pretty', '{\n  "a": 01\n}', 'line 2, column 9: expected "," or "}"'],
    ['json-format', 'minify', '['.repeat(600), 'expected at most 512 levels'],
    ['csv-to-json', 'rows', 'a\n"b', 'line 2: the quote is never closed'],
    ['csv-to-json', 'objects', 'a,b\n1', 'row 2 has 1 values; the header has 2'],
    ['semver-compare', 'sort', '["1.0"]', '"1.0" is not a version'],
  ] as const;
  for (const [name, functionName, input, message] of broken) {
    await expect(runPlugin(releaseOf(name), { function: functionName, input })).rejects.toThrow(message);
  }
});

test('base64 decodes what it encoded and refuses what is not base64', async () => {
  const base64 = releaseOf('base64');
  const text = 'æ'.repeat(50_000);
  const encoded = await runPlugin(base64, { function: '_start', input: text });
  expect(encoded).toBe(Buffer.from(text).toString('base64'));
  expect(await runPlugin(base64, { function: '_start', input: encoded }, { args: ['-d'] })).toBe(text);
  for (const input of ['QQ', 'Q===', 'QQ==QQ==', 'Q!==']) {
    await expect(runPlugin(base64, { function: '_start', input }, { args: ['-d'] })).rejects.toThrow('ended with 1');
  }
});

test('line-sort agrees with a plain sort over many lines', async () => {
  const lines = Array.from({ length: 20_000 }, (_, i) => `line ${(i * 7919) % 13_007}`);
  const expected = [...new Set(lines)].sort().map((line) => `${line}\n`);
  const call = { function: '_start', input: lines.join('\n') };
  expect(await runPlugin(releaseOf('line-sort'), call)).toBe(expected.join(''));
});

function releaseOf(name: string): Release {
  const release = dependencies.find(({ manifest }) => manifest.name === name);
  if (release === undefined) throw new Error(`${name} is not in registry/plugins`);
  return release;
}
