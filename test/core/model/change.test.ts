import { describe, expect, test } from 'vitest';
import { type ChangedFile, classifyChange } from '../../../src/core/model/change.ts';

const plugin = 'registry/plugins/slugify';
const release = `${plugin}/1.0.0`;

/** `+` added, `~` modified, `-` deleted. */
function files(...lines: readonly string[]): readonly ChangedFile[] {
  const states = { '+': 'added', '~': 'modified', '-': 'deleted' } as const;
  return lines.map((line) => ({
    path: line.slice(1),
    status: states[line.charAt(0) as keyof typeof states],
    mode: '100644',
  }));
}

describe('classifyChange()', () => {
  test.each([
    ['new-plugin', [`+${plugin}/record.json`, `+${release}/plugin.json`, `+${release}/plugin.wasm`]],
    ['new-plugin', [`+${plugin}/record.json`, `+${plugin}/record.sigstore.json`, `+${release}/plugin.json`]],
    ['release', [`+${release}/plugin.json`, `+${release}/plugin.wasm`, `+${release}/README.md`]],
    ['release', [`~${release}/plugin.json`]],
    ['record', [`~${plugin}/record.json`, `+${plugin}/record.sigstore.json`]],
    ['record', [`-${plugin}/record.json`]],
    ['yank', [`+${plugin}/yanked/1.0.0.json`]],
    ['yank', [`-${plugin}/yanked/1.0.0.json`]],
    ['removal', [`+${plugin}/removed/1.0.0.json`]],
    ['removal', [`+${plugin}/removed/1.0.0.json`, `-${release}/plugin.wasm`]],
    ['deprecation', [`+${plugin}/deprecated.json`]],
    ['rating', [`+${plugin}/ratings/1001.json`]],
    ['organisation', ['+registry/orgs/acme.json']],
    ['advisory', ['+registry/advisories/PY-2026-1.json']],
    ['policy', ['~registry/policy.json']],
    ['trust', ['+registry/trust/roots/2.root.json']],
    ['other', ['~registry/registry.json']],
    ['other', ['~.github/workflows/review.yml']],
    ['other', ['+registry/plugins/Bad_Name/1.0.0/plugin.json']],
    ['other', [`+${plugin}/1.0/plugin.json`]],
    ['release', [`+${release}/plugin.json`, `+${release}/notes.txt`]],
    ['record', [`~${plugin}/record.json`, `+${plugin}/1.0/plugin.json`]],
    ['new-plugin', [`+${plugin}/record.json`, `+${release}/plugin.json`, '+registry/x']],
    ['removal', [`+${plugin}/removed/1.0.0.json`, `-${release}/plugin.wasm`, '+registry/x']],
    ['empty', []],
  ])('calls it %s: %j', (kind, lines) => {
    expect(classifyChange(files(...lines)).kind).toBe(kind);
  });

  test.each([
    ['owners that travel with a release', [`~${plugin}/record.json`, `+${release}/plugin.json`]],
    ['a record that disappears with a release', [`-${plugin}/record.json`, `+${release}/plugin.json`]],
    ['a workflow that travels with a release', [`+${release}/plugin.json`, '~.github/workflows/review.yml']],
    [
      'a policy that travels with a new plugin',
      [`+${plugin}/record.json`, `+${release}/plugin.json`, '~registry/policy.json'],
    ],
    [
      'a new plugin that is yanked at once',
      [`+${plugin}/record.json`, `+${release}/plugin.json`, `+${plugin}/yanked/1.0.0.json`],
    ],
    ['a rating beside a yank', [`+${plugin}/yanked/1.0.0.json`, `+${plugin}/ratings/1001.json`]],
    ['a tombstone beside a record', [`+${plugin}/removed/1.0.0.json`, `~${plugin}/record.json`]],
    ['a tombstone that takes the manifest', [`+${plugin}/removed/1.0.0.json`, `-${release}/plugin.json`]],
    ['a tombstone that changes the artifact', [`+${plugin}/removed/1.0.0.json`, `~${release}/plugin.wasm`]],
    ['a tombstone with a new release', [`+${plugin}/removed/1.0.0.json`, `+${plugin}/2.0.0/plugin.wasm`]],
    [
      'a tombstone for one release that takes the artifact of another',
      [`+${plugin}/removed/1.0.0.json`, `-${plugin}/2.0.0/plugin.wasm`],
    ],
    [
      'a tombstone for one plugin that takes the artifact of another',
      [`+${plugin}/removed/1.0.0.json`, '-registry/plugins/other/1.0.0/plugin.wasm'],
    ],
    ['a tombstone, its artifact and a workflow', [`+${plugin}/removed/1.0.0.json`, `-${release}/plugin.wasm`, '+x']],
  ])('calls it mixed: %s', (_, lines) => {
    expect(classifyChange(files(...lines)).kind).toBe('mixed');
  });

  test('names the plugin and the version when there is one of each', () => {
    expect(classifyChange(files(`+${release}/plugin.json`))).toMatchObject({ plugin: 'slugify', version: '1.0.0' });
    expect(classifyChange(files('+registry/plugins/@acme/x-y/2.0.0-rc.1/plugin.json'))).toMatchObject({
      plugin: '@acme/x-y',
      version: '2.0.0-rc.1',
    });
  });

  test('names no version when there are two, and no plugin when there are two', () => {
    const twoVersions = classifyChange(files(`+${release}/plugin.json`, `+${plugin}/2.0.0/plugin.json`));
    expect(twoVersions).toMatchObject({ kind: 'release', plugin: 'slugify' });
    expect(twoVersions).not.toHaveProperty('version');
    const twoPlugins = classifyChange(files(`+${release}/plugin.json`, '+registry/plugins/other/1.0.0/plugin.json'));
    expect(twoPlugins).toMatchObject({ kind: 'release', version: '1.0.0' });
    expect(twoPlugins).not.toHaveProperty('plugin');
  });

  test('names neither for a change of the registry itself', () => {
    expect(Object.keys(classifyChange(files('~registry/policy.json')))).toEqual(['kind', 'files']);
  });

  test('looks at paths only: a link called plugin.json is a release all the same, and keeps its mode for the checks', () => {
    const link: ChangedFile = { path: `${release}/plugin.json`, status: 'added', mode: '120000' };
    expect(classifyChange([link])).toEqual({ kind: 'release', plugin: 'slugify', version: '1.0.0', files: [link] });
  });

  test.each([
    ['the registry itself becoming a link', '+registry'],
    ['another case', '+Registry/policy.json'],
    ['a way out', '+registry/../.github/workflows/x.yml'],
    ['a way round', '+registry/plugins/../policy.json'],
    ['a git directory', '+registry/.git/hooks/post-checkout'],
    ['a backslash', '+registry\\policy.json'],
  ])('gives no known meaning to %s', (_, line) => {
    expect(classifyChange(files(line)).kind).toBe('other');
  });

  test('sorts the files by path', () => {
    const sorted = classifyChange(files('+b', '+a/c', '+a', '+B')).files.map(({ path }) => path);
    expect(sorted).toEqual(['B', 'a', 'a/c', 'b']);
  });
});
