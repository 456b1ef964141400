// Every plugin of the registry is installed from the built index, verified, and run as its examples say.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createClient } from '../../src/client/index.ts';
import { makeScratch, projectRoot } from '../demo/scratch-registry.ts';
import { beginStory, build } from '../demo/story.ts';
import { runPlugin } from '../support/run-plugin.ts';
import type { RunnablePlugin } from '../support/runnable-plugin.ts';

interface DocumentedManifest {
  readonly functions?: Readonly<
    Record<string, { readonly examples?: readonly { readonly input: unknown; readonly output: unknown }[] }>
  >;
}

const scratch = makeScratch('plugins');
const project = join(scratch.path, 'project');
const names = [
  '@plugyard/link-check',
  '@plugyard/site-tools',
  'base64',
  'color-contrast',
  'crc32',
  'csv-table',
  'csv-to-json',
  'iban',
  'json-format',
  'line-sort',
  'markdown-toc',
  'semver-compare',
  'slugify',
  'text-stats',
];

beforeAll(async () => {
  const story = beginStory(scratch.path);
  const { published } = await build(story);
  const client = createClient({ registry: published, unsigned: true, project, consent: () => true });
  const listed = await client.search();
  expect(listed.map(({ name }) => name)).toEqual(names);
  await client.install(...names);
  expect((await client.verify()).map(({ level }) => level)).toEqual(names.map(() => 'community'));
});
afterAll(() => scratch.remove());

test('a client that demands more than a plugin has gets none of it', async () => {
  const registry = join(scratch.path, 'public');
  const strict = createClient({
    registry,
    unsigned: true,
    project: join(scratch.path, 'strict'),
    minimumTrust: 'verified',
  });
  await expect(strict.download('crc32')).rejects.toMatchObject({ code: 'TRUST_TOO_LOW' });
  await expect(strict.install('crc32')).rejects.toMatchObject({ code: 'TRUST_TOO_LOW' });
});

/** The network, where one page exists. */
const onePage: typeof fetch = async (input) =>
  new Response(null, { status: String(input) === 'https://github.com/plugyard/plugyard' ? 200 : 404 });

function installed(name: string): RunnablePlugin {
  const file = join(project, 'plugins', name.replace(/^@/, '').replace('/', '--'));
  return {
    manifest: JSON.parse(readFileSync(`${file}.plugin.json`, 'utf8')) as RunnablePlugin['manifest'],
    wasm: new Uint8Array(readFileSync(`${file}.wasm`)),
  };
}

describe.each(names)('%s, installed', (name) => {
  test('does what its examples say', async () => {
    const plugin = installed(name);
    const dependencies = names.filter((other) => other !== name).map(installed);
    const { functions = {} } = plugin.manifest as DocumentedManifest;
    const calls = Object.entries(functions).flatMap(([call, { examples = [] }]) =>
      examples.map((example) => ({ call, example })),
    );
    expect(calls.length).toBeGreaterThan(1);
    for (const { call, example } of calls) {
      const output = await runPlugin(
        plugin,
        { function: call, input: example.input },
        { dependencies, fetch: onePage },
      );
      expect(output, `${name} ${call} ${JSON.stringify(example.input)}`).toEqual(example.output);
    }
  });

  test('is byte for byte what the registry holds', () => {
    const { version } = installed(name).manifest as unknown as { version: string };
    const source = join(projectRoot, 'registry/plugins', name, version, 'plugin.wasm');
    expect(Buffer.from(installed(name).wasm).equals(readFileSync(source))).toBe(true);
  });
});
