import { describe, expect, test } from 'vitest';
import { classifyChange } from '../../../src/core/model/change.ts';
import { type Fact, known, missing } from '../../../src/core/model/fact.ts';
import { gatherNameFacts } from '../../../src/flows/gather/gather-names.ts';
import type { Tree } from '../../../src/ports.ts';
import { alice, baseRegistry, type FileMap, mallory, record, release, toBytes } from '../../support/case-registry.ts';
import { memoryTree } from '../../support/memory-tree.ts';

const registry: FileMap = {
  ...baseRegistry,
  ...(await release({ version: '1.1.0' })),
  'registry/plugins/slugify/removed/0.9.0.json': { format: 1, reason: 'It was malware.' },
  'registry/plugins/slugify/ratings/7.json': { format: 1, stars: 5, version: '1.0.0' },
  'registry/orgs/README.md': 'Not an organisation.',
  'registry/orgs/abc.json': { format: 1, members: [] },
};

function treeOf(files: FileMap): Tree {
  return memoryTree(
    new Map(Object.entries(files).map(([path, content]) => [path, { bytes: toBytes(content ?? ''), mode: '100644' }])),
  );
}

const adding = (...paths: readonly string[]) =>
  classifyChange(paths.map((path) => ({ path, status: 'added' as const, mode: '100644' })));
const newPlugin = (name: string) =>
  adding(`registry/plugins/${name}/record.json`, `registry/plugins/${name}/1.0.0/plugin.json`);
const ownerOf = async (owner: object, author: Fact<typeof alice>): Promise<boolean | undefined> => {
  const files = { ...registry, 'registry/plugins/slugify/record.json': record([owner], []) };
  const { nearPlugins } = await gatherNameFacts(treeOf(files), newPlugin('slugify-js'), author);
  return 'value' in nearPlugins ? nearPlugins.value[0]?.isOwned : undefined;
};

describe('gatherNameFacts()', () => {
  test('knows all names beside a new plugin, and weighs the one whose likeness is vague', async () => {
    expect(await gatherNameFacts(treeOf(registry), newPlugin('slugify-js'), known(mallory))).toEqual({
      names: { value: ['@acme/json-format', 'notes', 'slugify', 'utf8-tools'] },
      nearPlugins: { value: [{ name: 'slugify', releases: 3, ratings: 1, isOwned: false }] },
      organisations: { missing: 'organisations are compared with each other only' },
    });
  });

  test('reads no plugin where none has to be weighed', async () => {
    const listed: string[] = [];
    const tree = treeOf(registry);
    const watched: Tree = {
      ...tree,
      list: async (directory) => {
        listed.push(directory);
        return await tree.list(directory);
      },
    };
    await gatherNameFacts(watched, newPlugin('slug-ify'), known(mallory));
    expect(listed).toEqual(['registry/plugins', 'registry/plugins/@acme']);
  });

  test('knows organisations and plugins beside a new organisation', async () => {
    const facts = await gatherNameFacts(treeOf(registry), adding('registry/orgs/acrne.json'), known(mallory));
    expect(facts).toMatchObject({
      names: { value: ['@acme/json-format', 'notes', 'slugify', 'utf8-tools'] },
      nearPlugins: { missing: 'plugins are weighed beside a new one only' },
      organisations: { value: ['abc', 'acme'] },
    });
  });

  test('reads nothing for any other change', async () => {
    const facts = await gatherNameFacts(treeOf(registry), adding('registry/policy.json'), known(mallory));
    expect(Object.values(facts).every((fact) => 'missing' in fact)).toBe(true);
  });

  test('weighs nothing for a change that names no single plugin', async () => {
    const change = { ...newPlugin('slugify-js'), plugin: undefined };
    const { plugin: _, ...nameless } = change;
    const { nearPlugins } = await gatherNameFacts(treeOf(registry), nameless, known(mallory));
    expect(nearPlugins).toEqual({ value: [] });
  });

  test('knows a plugin of the submitter by the number of the account, where it is his with all versions', async () => {
    expect(await ownerOf(alice, known(alice))).toBe(true);
    expect(await ownerOf({ ...alice, login: 'renamed' }, known(alice))).toBe(true);
    expect(await ownerOf({ ...alice, id: 7 }, known(alice))).toBe(false);
    expect(await ownerOf({ ...alice, versions: '^1.0.0' }, known(alice))).toBe(false);
    expect(await ownerOf(alice, missing('nobody knows'))).toBe(false);
  });
});
