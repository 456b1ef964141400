import { describe, expect, test } from 'vitest';
import {
  classifyPath,
  pathProblem,
  placeInRegistry,
  pluginDirectory,
  pluginInRegistry,
  releaseDirectory,
  releaseFiles,
} from '../../../src/core/model/registry-path.ts';
import { name, version } from '../../support/builders.ts';

const plugin = name('@acme/json-format');

describe('classifyPath()', () => {
  test.each(releaseFiles)('knows the release file %s', (file) => {
    expect(classifyPath(`registry/plugins/@acme/json-format/1.2.0-rc.1/${file}`)).toEqual({
      role: 'release',
      plugin,
      version: '1.2.0-rc.1',
      file,
    });
  });

  test.each([
    ['record.json', { role: 'record', plugin }],
    ['record.sigstore.json', { role: 'record-signature', plugin }],
    ['deprecated.json', { role: 'deprecation', plugin }],
    ['yanked/1.2.0.json', { role: 'yank', plugin, version: '1.2.0' }],
    ['removed/1.2.0.json', { role: 'removal', plugin, version: '1.2.0' }],
    ['ratings/1001.json', { role: 'rating', plugin, account: 1001 }],
  ])('knows %s of a plugin', (path, role) => {
    expect(classifyPath(`registry/plugins/@acme/json-format/${path}`)).toEqual(role);
  });

  test.each([
    ['registry/registry.json', { role: 'registry' }],
    ['registry/policy.json', { role: 'policy' }],
    ['registry/trust/roots/1.root.json', { role: 'trust' }],
    ['registry/trust/keys/alice.pem', { role: 'trust' }],
    ['registry/orgs/acme.json', { role: 'organisation', organisation: 'acme' }],
    ['registry/advisories/GHSA-abcd.json', { role: 'advisory' }],
    ['README.md', { role: 'outside' }],
    ['.github/workflows/review.yml', { role: 'outside' }],
    ['registry.json', { role: 'outside' }],
    ['Registry/policy.json', { role: 'outside' }],
    ['/registry/policy.json', { role: 'outside' }],
    ['./registry/policy.json', { role: 'outside' }],
    ['', { role: 'outside' }],
  ])('knows %s', (path, role) => {
    expect(classifyPath(path)).toEqual(role);
  });

  test.each([
    ['registry'],
    ['registry/'],
    ['registry//policy.json'],
    ['registry/Policy.json'],
    ['registry/policy.json/x'],
    ['registry/registry.json/x'],
    ['registry/policy.json '],
    ['registry/trust'],
    ['registry/orgs/acme'],
    ['registry/orgs/ACME.json'],
    ['registry/orgs/a.json'],
    ['registry/orgs/.json'],
    ['registry/orgs/a/acme.json'],
    ['registry/orgs'],
    ['registry/advisories'],
    ['registry/advisories/.json'],
    ['registry/advisories/a.yaml'],
    ['registry/advisories/a/b.json'],
    ['registry/advisories/a\nb.json'],
    ['registry/plugins/slugify'],
    ['registry/plugins/slugify/README.md'],
    ['registry/plugins/slugify/Record.json'],
    ['registry/plugins/slugify/record.json/x/y'],
    ['registry/plugins/slugify/1.0.0/plugin.WASM'],
    ['registry/plugins/slugify/1.0.0/package.json'],
    ['registry/plugins/slugify/1.0.0/lib/plugin.wasm'],
    ['registry/plugins/slugify/1.0.0/'],
    ['registry/plugins/slugify/ratings/0.json'],
    ['registry/plugins/slugify/ratings/01.json'],
    ['registry/plugins/slugify/ratings/1e3.json'],
    ['registry/plugins/slugify/ratings/9999999999999999.json'],
    ['registry/plugins/slugify/ratings/1001'],
    ['registry/plugins/slugify/../policy.json'],
    ['registry/.git/config'],
  ])('gives %j no meaning', (path) => {
    expect(classifyPath(path).role).toMatch(/^(unknown|outside)$/);
  });

  test.each([
    ['registry/plugins/Slug_ify/1.0.0/plugin.json', 'name', 'Write "slug-ify".'],
    ['registry/plugins/@acme/1.0.0/plugin.json', 'name', 'Write "@acme/1-0-0".'],
    ['registry/plugins/@acme', 'name', 'Write "acme".'],
    ['registry/plugins', 'name', 'Choose a name such as json-format or @acme/json-format.'],
    ['registry/plugins/../policy.json', 'name', 'Choose a name such as json-format or @acme/json-format.'],
    ['registry/plugins/__proto__/1.0.0/plugin.json', 'name', 'Write "proto".'],
    ['registry/plugins/slugify/v1.0/plugin.json', 'version', 'Write "1.0.0".'],
    ['registry/plugins/slugify/1.0.0+b/plugin.json', 'version', 'Write "1.0.0".'],
    ['registry/plugins/slugify/1.0.0-RC/plugin.wasm', 'version', 'Write "1.0.0-rc".'],
    ['registry/plugins/slugify/yanked/1.0.json', 'version', 'Write "1.0.0".'],
    ['registry/plugins/slugify/removed/1.0.0', 'version', 'Write a version such as 1.2.3.'],
  ])('says of %s that its %s is broken, and how to mend it', (path, broken, fix) => {
    expect(classifyPath(path)).toMatchObject({ role: 'unknown', broken, problem: { fix } });
  });
});

describe('pathProblem()', () => {
  test.each([
    ['registry/plugins/@acme/json-format/1.2.0/plugin.wasm.sigstore.json'],
    ['registry/trust/keys/alice_2026.pem'],
    ['registry/plugins/console/1.0.0/plugin.json'],
    ['registry/plugins/nullable/1.0.0/plugin.json'],
    ['registry/advisories/.gitkeep'],
    ['a'.repeat(400)],
  ])('has nothing against %s', (path) => {
    expect(pathProblem(path)).toBeUndefined();
  });

  test.each([
    ['..', 'the segment ".."'],
    ['registry/../x', 'the segment ".."'],
    ['registry/./x', 'the segment "."'],
    ['/registry', 'the segment ""'],
    ['registry//x', 'the segment ""'],
    ['registry/', 'the segment ""'],
    ['', 'the segment ""'],
    ['registry\\x', 'a backslash'],
    ['..\\..\\x', 'a backslash'],
    ['C:/x', 'characters other than'],
    ['registry/a b', 'characters other than'],
    ['registry/a\u0000', 'characters other than'],
    ['registry/a\nb', 'characters other than'],
    ['registry/\u001b[31m', 'characters other than'],
    ['registry/\u202egnp.json', 'characters other than'],
    ['registry/a\u200bb', 'characters other than'],
    ['registry/pl\u0443gin', 'characters other than'],
    ['registry/.g\u200cit', 'characters other than'],
    ['registry/git~1', 'characters other than'],
    ['registry/a:b', 'characters other than'],
    ['registry/a*', 'characters other than'],
    ['registry/$(x)', 'characters other than'],
    ['registry/con', 'on Windows'],
    ['registry/CON.json', 'on Windows'],
    ['registry/prn.txt', 'on Windows'],
    ['registry/aux/x', 'on Windows'],
    ['registry/nul.tar.gz', 'on Windows'],
    ['registry/com1', 'on Windows'],
    ['registry/LPT9.json', 'on Windows'],
    ['registry/x.', 'on Windows'],
    ['registry/...', 'on Windows'],
    ['.git', 'a git directory'],
    ['registry/.git/hooks/pre-commit', 'a git directory'],
    ['registry/.GIT/config', 'a git directory'],
    ['a'.repeat(401), 'longer than 400'],
  ])('finds in %j %s', (path, problem) => {
    expect(pathProblem(path)).toContain(problem);
  });

  test('repeats at most 60 characters of a segment', () => {
    expect(pathProblem('ä'.repeat(400))?.length).toBeLessThan(140);
  });
});

describe('releaseDirectory()', () => {
  test('is where a release lies', () => {
    expect(releaseDirectory(plugin, version('1.2.0'))).toBe('registry/plugins/@acme/json-format/1.2.0');
    expect(pluginDirectory(plugin)).toBe('registry/plugins/@acme/json-format');
  });
});

describe('placeInRegistry()', () => {
  test.each([
    ['/home/ann/yard/registry/plugins/@acme/json-format/1.2.0', '/home/ann/yard/'],
    ['/home/ann/yard/registry/plugins/@acme/json-format/1.2.0/', '/home/ann/yard/'],
    ['/home/ann/registry/plugins/x/registry/plugins/@acme/json-format/1.2.0', '/home/ann/registry/plugins/x/'],
    ['registry/plugins/@acme/json-format/1.2.0', ''],
    ['C:\\yard\\registry\\plugins\\@acme\\json-format\\1.2.0', 'C:/yard/'],
  ])('finds in %s the root %j', (path, root) => {
    expect(placeInRegistry(path)).toEqual({ root, plugin, version: version('1.2.0') });
  });

  test.each([
    '/home/ann/json-format/1.2.0',
    '/home/ann/my-registry/plugins/json-format/1.2.0',
    '/home/ann/registry/plugins/json-format',
    '/home/ann/registry/plugins/json-format/latest',
    '/home/ann/registry/plugins/json-format/yanked',
    '/home/ann/registry/plugins/Json/1.2.0',
    '',
  ])('finds no release in %j', (path) => {
    expect(placeInRegistry(path)).toBeUndefined();
  });
});

describe('pluginInRegistry()', () => {
  test.each(['/home/ann/yard/registry/plugins/@acme/json-format', 'registry/plugins/@acme/json-format/'])(
    'finds the plugin of %s',
    (path) => {
      expect(pluginInRegistry(path)).toBe(plugin);
    },
  );

  test.each(['/home/ann/json-format', 'registry/plugins/@acme/json-format/1.2.0', 'registry/plugins/Json', ''])(
    'finds no plugin in %j',
    (path) => {
      expect(pluginInRegistry(path)).toBeUndefined();
    },
  );
});
