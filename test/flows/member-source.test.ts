import { describe, expect, test } from 'vitest';
import { nodeHasher } from '../../src/adapters/system/node-hasher.ts';
import type { RepositoryName } from '../../src/core/propose/repository-address.ts';
import { PlugyardError } from '../../src/errors.ts';
import { type MemberAccess, memberSource } from '../../src/flows/member-source.ts';
import { openIndex } from '../../src/flows/read-index.ts';
import type { IndexSource } from '../../src/ports.ts';
import { heldArtifact, heldBytes, heldTag } from '../support/held-artifact.ts';
import { memoryHeldFiles } from '../support/memory-held-files.ts';
import { type MemorySource, memorySource } from '../support/memory-source.ts';
import { publish } from '../support/registry-builder.ts';

const acme: RepositoryName = { owner: 'acme', name: 'plugins' };
const repository = 'https://github.com/acme/plugins/';
const { address } = heldArtifact(repository);

interface Member extends MemberAccess {
  /** Repositories that were opened with the token. */
  readonly opened: string[];
}

/** A member of acme, who has named its repository; `token: false` has none. */
async function aMember(parts: { named?: readonly RepositoryName[]; token?: boolean; bytes?: Uint8Array | null } = {}) {
  const { named = [acme], token = true, bytes = heldBytes } = parts;
  const held = memoryHeldFiles();
  const text = { tag: heldTag, commit: 'c'.repeat(40), title: '', body: '', prerelease: false };
  await held.put(text, { name: 'plugin.wasm.sigstore.json', bytes: new Uint8Array([1]) });
  if (bytes !== null) await held.put(text, { name: 'plugin.wasm', bytes });
  const opened: string[] = [];
  const open: MemberAccess['open'] = async ({ owner, name }) => {
    opened.push(`${owner}/${name}`);
    return held;
  };
  const member: Member = {
    server: 'https://github.com',
    repositories: async () => named,
    ...(token ? { open } : {}),
    advice: (name, server) => `Say who you are to ${name} on ${server}.`,
    opened,
  };
  return member;
}

const closed: IndexSource = {
  location: 'closed:',
  read: async () => {
    throw new PlugyardError('DISCOVERY_SOURCE_UNREACHABLE', 'answers 403', { details: { status: 403 } });
  },
};

const read = (member: MemberAccess, source: IndexSource = memorySource(new Map()), url = repository) =>
  memberSource({ source, registry: { url } }, member).read(address, 100);

describe('a registry whose address is that of its repository', () => {
  test('has its artifacts read by the member, once opened, and nowhere else', async () => {
    const [member, source] = [await aMember(), memorySource(new Map([['names.json', heldBytes]]))];
    const files = memberSource({ source, registry: { url: repository } }, member);
    expect(await files.read(address, 100)).toEqual(heldBytes);
    expect(await files.read(address, 100)).toEqual(heldBytes);
    expect(await files.read('names.json', 100)).toEqual(heldBytes);
    expect([files.location, member.opened, source.requests]).toEqual(['memory:', ['acme/plugins'], ['names.json']]);
  });

  test('may be spelt in other letters', async () => {
    expect(await read(await aMember({ named: [{ owner: 'ACME', name: 'Plugins' }] }), closed)).toEqual(heldBytes);
    expect(await read(await aMember(), closed, 'https://github.com/Acme/PLUGINS/')).toEqual(heldBytes);
  });

  test.each([
    ['without a token', { token: false }],
    ['that the user has not named', { named: [] }],
    ['where the user has named another', { named: [{ owner: 'acme', name: 'secret' }] }],
  ])('%s, tells place, cause and fix, and asks nobody', async (_, parts) => {
    const [member, source] = [await aMember(parts), memorySource(new Map([[address, heldBytes]]))];
    await expect(read(member, source)).rejects.toMatchObject({
      code: 'FORGE_FORBIDDEN',
      message:
        'The artifact of slugify@1.2.0 lies in the private repository https://github.com/acme/plugins, which shows it to members alone, or it is gone',
      hint: 'Say who you are to acme/plugins on https://github.com.',
      details: { repository: 'acme/plugins', server: 'https://github.com', tag: 'slugify@1.2.0' },
    });
    expect([member.opened, source.requests]).toEqual([[], []]);
  });

  test('shows a token that may not read it nothing, as if the file were gone', async () => {
    await expect(read(await aMember({ bytes: null }))).rejects.toMatchObject({
      code: 'FORGE_NOT_FOUND',
      hint: expect.stringContaining('contents: read'),
    });
    const stranger: MemberAccess = { ...(await aMember()), open: async () => memoryHeldFiles() };
    await expect(read(stranger)).rejects.toMatchObject({ code: 'FORGE_NOT_FOUND' });
  });

  test('on a server that the user has not named is told by that server, and no token goes there', async () => {
    const member = { ...(await aMember()), server: 'https://git.acme.example' };
    await expect(read(member)).rejects.toMatchObject({
      code: 'FORGE_FORBIDDEN',
      hint: 'Say who you are to acme/plugins on https://github.com.',
    });
    expect(await read(member, memorySource(new Map([[address, heldBytes]])))).toEqual(heldBytes);
    await expect(read(member, memorySource(new Map()), 'no address')).rejects.toMatchObject({ code: 'FILE_NOT_FOUND' });
    expect(member.opened).toEqual([]);
  });

  test('never gives more than it may', async () => {
    await expect(
      memberSource({ source: closed, registry: { url: repository } }, await aMember()).read(address, 3),
    ).rejects.toMatchObject({ code: 'TOO_LARGE' });
  });
});

describe('a registry with an address of its own', () => {
  const url = 'https://plugins.acme.example/';

  test('is read as everybody reads it, and its user needs no token', async () => {
    const [member, source] = [await aMember(), memorySource(new Map([[address, heldBytes]]))];
    expect(await read(member, source, url)).toEqual(heldBytes);
    expect([member.opened, source.requests]).toEqual([[], [address]]);
  });

  test.each([
    ['not found', memorySource(new Map())],
    ['forbidden', closed],
  ])('is read by the member where that is %s', async (_, source) => {
    const member = await aMember();
    expect(await read(member, source, url)).toEqual(heldBytes);
    expect(member.opened).toEqual(['acme/plugins']);
  });

  test('fails as it did where the user has not named that repository', async () => {
    const member = await aMember({ named: [{ owner: 'acme', name: 'other' }] });
    await expect(read(member, memorySource(new Map()), url)).rejects.toMatchObject({ code: 'FILE_NOT_FOUND' });
    expect(member.opened).toEqual([]);
  });

  test.each(['DISCOVERY_SOURCE_UNREACHABLE', 'TOO_LARGE'] as const)('fails as it did with %s', async (code) => {
    const broken: IndexSource = {
      location: 'broken:',
      read: async () => {
        throw new PlugyardError(code, 'broken');
      },
    };
    await expect(read(await aMember(), broken, url)).rejects.toMatchObject({ code, message: 'broken' });
  });
});

describe('an index', () => {
  const anIndex = async (member: MemberAccess, url: string) => {
    const files = await publish({ slugify: { releases: { '1.0.0': {} } } });
    const root = JSON.parse(new TextDecoder().decode(files.get('index-root.json'))) as { registry: object };
    const changed = { ...root, registry: { ...root.registry, url } };
    const source: MemorySource = memorySource(
      new Map([...files, ['index-root.json', new TextEncoder().encode(JSON.stringify(changed))]]),
    );
    return { source, index: await openIndex(source, nodeHasher, member) };
  };

  test('of a private registry looks at home first, and asks the forge then', async () => {
    const member = await aMember();
    const { source, index } = await anIndex(member, repository);
    expect(await index.file(heldArtifact(repository))).toEqual(heldBytes);
    expect(source.requests.slice(1)).toEqual([`blobs/sha256/${nodeHasher(heldBytes)}.wasm`]);
    expect(member.opened).toEqual(['acme/plugins']);
  });

  test.each([
    ['with other bytes', new TextEncoder().encode('The artifact'), 'CHECKSUM_MISMATCH'],
    ['that is shorter', new Uint8Array([1]), 'CHECKSUM_MISMATCH'],
    ['that is longer', new Uint8Array(100), 'INDEX_OVERSIZED'],
  ])('attack: a file of a release %s is refused', async (_, bytes, code) => {
    const { index } = await anIndex(await aMember({ bytes }), repository);
    await expect(index.file(heldArtifact(repository))).rejects.toMatchObject({ code });
  });

  test('tells last why the forge did not give it, and tries every other address before', async () => {
    const { source, index } = await anIndex(await aMember({ token: false }), repository);
    const { urls, ...file } = heldArtifact(repository);
    await expect(index.file({ ...file, urls: ['a', ...urls] })).rejects.toMatchObject({ code: 'FORGE_FORBIDDEN' });
    expect(source.requests.slice(2)).toEqual(['a']);
  });
});
