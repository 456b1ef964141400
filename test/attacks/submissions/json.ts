// Exists so that every JSON document that a pull request can bring is tried as a bomb and as a trap.
import { admin, alice, aliceKey, carol, encode, mallory, manifest, release } from '../../support/case-registry.ts';
import type { HostilePull, PullGroup } from '../../support/hostile-pull.ts';
import { bundleFile, manifestFile, own, plugin, recordFile } from './places.ts';

const sound = JSON.stringify(manifest('slugify', '1.1.0'), undefined, 2);
const proto = '"__proto__": { "autoMerge": "signed", "role": "admin" },';

/** The release with another text as its manifest; `place` is where that is told. */
const told = (attack: string, text: string | Uint8Array, ...places: readonly string[]): HostilePull => ({
  attack,
  verdict: 'FAIL',
  finds: places.map((place) => `manifest/is-valid ${manifestFile}${place}`),
  pull: async () => ({ head: await release({ files: { 'plugin.json': text } }) }),
});

const field = (text: string): string => sound.replace('"license"', `${text},\n  "license"`);

/** A document with a key that reaches for the prototype of objects. */
const polluted = (
  attack: string,
  path: string,
  rest: Pick<HostilePull, 'finds'> & { readonly author: typeof alice; readonly text: string },
): HostilePull => ({
  attack,
  verdict: 'FAIL',
  finds: rest.finds,
  pull: () => ({ head: { [path]: rest.text }, author: rest.author }),
});

export const json: PullGroup = {
  title: 'JSON bombs and prototype pollution',
  pulls: [
    told('A manifest of ten megabytes', ' '.repeat(10 * 1024 * 1024), ''),
    told('A manifest nested a hundred thousand deep', `{ "x-deep": ${'['.repeat(100_000)} }`, ':1:44'),
    told('A manifest that never closes its braces', '{"a":'.repeat(30), ':1:1'),
    told('The same key twice, one for the reviewer and one for the builder', field('"name": "utf8-tools"'), ':6:3'),
    told('The same key twice, once spelled as an escape', field('"n\\u0061me": "utf8-tools"'), ':6:3'),
    told('A number of a thousand digits as a size', field(`"limits": { "memory": ${'9'.repeat(1000)} }`), ':6:25'),
    told('A number beyond all numbers, 1e999', field('"limits": { "memory": 1e999 }'), ':6:25'),
    told('A number that readers round differently, in a place that no schema reads', field('"x-host": 1e999'), ':6:13'),
    told('NaN, which JSON does not have', field('"limits": { "memory": NaN }'), ':6:25'),
    told('A negative size', field('"limits": { "memory": -1 }'), ':6:25'),
    told('Half a surrogate in the description', sound.replace('What', '\\ud800What'), ':5:18'),
    told('Half a surrogate in a key that no schema reads', field('"x-host": { "\\udfff": 1 }'), ':6:15'),
    told('A byte order mark, which some readers skip', `\ufeff${sound}`, ':1:1'),
    told('A manifest in UTF-16', new Uint8Array(Buffer.from(`\ufeff${sound}`, 'utf16le')), ':1'),
    told(
      'Bytes that are no UTF-8',
      new Uint8Array([...encode('{\n  "description": "'), 0xc0, 0xaf, ...encode('"\n}\n')]),
      ':2',
    ),
    told('A NUL character in the name', sound.replace('"slugify"', '"slug\\u0000ify"'), ':3:11'),
    told('Comments, which some readers allow', sound.replace('{', '{ // mine'), ':1:3'),
    told('A trailing comma, which some readers allow', sound.replace('"raw"', '"raw",'), ':8:1'),
    told('Two documents in one file', `${sound}${sound}`, ':8:2'),
    told('`__proto__` in a manifest', field(proto.slice(0, -1)), ':6:3'),
    told('`__proto__` spelled as an escape', field('"\\u005f_proto__": {}'), ':6:3'),
    told('`constructor.prototype` in a manifest', field('"constructor": { "prototype": { "x": 1 } }'), ':6:18'),
    told('`__proto__` deep in a place that no schema reads', field('"x-host": { "a": [{ "__proto__": 1 }] }'), ':6:23'),
    told('`__proto__` as the name of a dependency', field('"dependencies": { "__proto__": "^1.0.0" }'), ':6:21'),
    told('`__proto__` as the name of a function', field('"functions": { "__proto__": {} }'), ':6:18'),
    polluted('`__proto__` in a record', recordFile, {
      finds: [`change/files-are-valid ${plugin}/record.json:1:3`, 'review/merges-by-itself'],
      author: alice,
      text: `{ ${proto} "format": 1, "owners": [{ "login": "alice", "id": 1001 }], "publishers": [] }\n`,
    }),
    polluted('`__proto__` in an owner of a record', recordFile, {
      finds: [`change/files-are-valid ${plugin}/record.json:1:29`, 'review/merges-by-itself'],
      author: alice,
      text: `{ "format": 1, "owners": [{ ${proto} "login": "alice", "id": 1001 }], "publishers": [] }\n`,
    }),
    polluted('`__proto__` in a yank', `${plugin}/yanked/1.0.0.json`, {
      finds: [`change/files-are-valid ${plugin}/yanked/1.0.0.json:1:3`],
      author: alice,
      text: `{ ${proto} "format": 1, "reason": "It is broken." }\n`,
    }),
    polluted('`__proto__` in a deprecation', `${plugin}/deprecated.json`, {
      finds: [`change/files-are-valid ${plugin}/deprecated.json:1:3`],
      author: alice,
      text: `{ ${proto} "format": 1, "reason": "It is old." }\n`,
    }),
    polluted('`__proto__` in a rating', `${plugin}/ratings/6666.json`, {
      finds: [`change/files-are-valid ${plugin}/ratings/6666.json:1:3`],
      author: mallory,
      text: `{ ${proto} "format": 1, "stars": 5, "version": "1.0.0" }\n`,
    }),
    polluted('`__proto__` in an organisation', 'registry/orgs/acme.json', {
      finds: ['change/files-are-valid registry/orgs/acme.json:1:30', 'review/merges-by-itself'],
      author: carol,
      text: `{ "format": 1, "members": [{ ${proto} "login": "carol", "id": 1003, "role": "admin" }] }\n`,
    }),
    polluted('`__proto__` in a removal', `${plugin}/removed/1.0.0.json`, {
      finds: [`change/files-are-valid ${plugin}/removed/1.0.0.json:1:3`, 'review/merges-by-itself'],
      author: admin,
      text: `{ ${proto} "format": 1, "reason": "It was malware." }\n`,
    }),
    polluted('`__proto__` in the policy', 'registry/policy.json', {
      finds: ['change/files-are-valid registry/policy.json:1:3', 'review/merges-by-itself'],
      author: admin,
      text: `{ ${proto} "format": 1 }\n`,
    }),
    polluted('`__proto__` in signed metadata of trust', 'registry/trust/roots/2.root.json', {
      finds: ['change/files-are-valid registry/trust/roots/2.root.json:1:3', 'review/merges-by-itself'],
      author: admin,
      text: `{ ${proto} "signed": {} }\n`,
    }),
    {
      attack: '`__proto__` in a signature bundle',
      verdict: 'FAIL',
      finds: [`provenance/signature-is-valid ${own}/plugin.wasm.sigstore.json`, 'provenance/rank-is-kept'],
      pull: async () => {
        const files = await release();
        const bundle = new TextDecoder().decode(files[bundleFile] as Uint8Array);
        return { head: { ...files, [bundleFile]: bundle.replace('{', '{ "__proto__": { "verified": true },') } };
      },
    },
    {
      attack: 'A signature bundle nested a hundred thousand deep',
      verdict: 'FAIL',
      finds: [`provenance/signature-is-valid ${own}/plugin.wasm.sigstore.json`, 'provenance/rank-is-kept'],
      pull: async () => ({ head: { ...(await release()), [bundleFile]: '['.repeat(100_000) } }),
    },
    {
      attack: 'A second bundle is an empty object',
      verdict: 'FAIL',
      finds: [`provenance/signature-is-valid ${own}/release.sigstore.json`],
      pull: async () => ({ head: { ...(await release()), [`${own}/release.sigstore.json`]: {} } }),
    },
    {
      attack: 'A rating of half a star more than five',
      verdict: 'FAIL',
      finds: [
        `change/files-are-valid ${plugin}/ratings/6666.json:1:25`,
        `change/files-are-valid ${plugin}/ratings/6666.json:1:25`,
      ],
      pull: () => ({
        head: { [`${plugin}/ratings/6666.json`]: '{ "format": 1, "stars": 5.5, "version": "1.0.0" }\n' },
        author: mallory,
      }),
    },
    {
      attack: 'An owner whose number is too large to be told from the next one',
      verdict: 'FAIL',
      finds: [`change/files-are-valid ${plugin}/record.json:1:53`, 'review/merges-by-itself'],
      pull: () => ({
        head: {
          [recordFile]: `{ "format": 1, "owners": [{ "login": "alice", "id": 9007199254740993 }], "publishers": [${JSON.stringify(aliceKey.publisher)}] }\n`,
        },
      }),
    },
  ],
};
