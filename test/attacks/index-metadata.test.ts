// Metadata has one spelling: every other way to write the same, and everything that no signature covers, is refused.
import { generateKeyPairSync } from 'node:crypto';
import { Updater } from 'tuf-js';
import { describe, expect, test } from 'vitest';
import { openKey } from '../../src/adapters/keys/open-key.ts';
import { nodeHasher } from '../../src/adapters/system/node-hasher.ts';
import { metadataFormat } from '../../src/adapters/tuf/metadata-format.ts';
import { parseMetadata } from '../../src/adapters/tuf/tuf-json.ts';
import type { KeySigner } from '../../src/ports.ts';
import { documentsOf, forge, seal, withFiles } from '../support/forged-metadata.ts';
import { anIndexClient } from '../support/index-client.ts';
import { aSignedRegistry, onDay, people, trustKey } from '../support/signed-registry.ts';

const { ann, ben, online, nextOnline, stranger } = people;
const registry = await aSignedRegistry();
const served = new Map(await registry.deploy(onDay(0)));
const files = ['timestamp.json', '1.snapshot.json', '1.index.json', '1.targets.json'] as const;
const textOf = (file: string): string => new TextDecoder().decode(served.get(`tuf/${file}`));
const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const client = () => anIndexClient(registry.pin);

/** The timestamp written in another way: it alone is held against no digest, so that only its own form protects it. */
const withTimestamp = (change: (text: string) => string): Map<string, Uint8Array> => {
  const text = change(textOf('timestamp.json'));
  expect(text).not.toBe(textOf('timestamp.json'));
  return withFiles(served, { 'tuf/timestamp.json': encode(text) });
};

describe('the same timestamp in another spelling is refused', () => {
  const signature = /"sig": "([0-9a-f]+)"/.exec(textOf('timestamp.json'))![1]!;

  test.each<[string, (text: string) => string]>([
    ['a line break at the end', (text) => `${text}\n`],
    ['no line break at the end', (text) => text.trimEnd()],
    ['white space between', (text) => text.replace('": ', '":  ')],
    ['on one line', (text) => JSON.stringify(JSON.parse(text))],
    ['a tabulator', (text) => text.replace('  ', '\t')],
    ['line ends of Windows', (text) => text.replaceAll('\n', '\r\n')],
    ['a byte order mark', (text) => `\uFEFF${text}`],
    ['an escape for a letter', (text) => text.replace('timestamp', '\\u0074imestamp')],
    ['a number with an exponent', (text) => text.replace('"version": 1,', '"version": 1e0,')],
    ['a number with a fraction', (text) => text.replace('"version": 1,', '"version": 1.0,')],
    ['hex digits in capitals', (text) => text.replace(signature, signature.toUpperCase())],
    ['more hex digits', (text) => text.replace(signature, `${signature}00`)],
    ['no hex digits after the signature', (text) => text.replace(signature, `${signature}zz`)],
    [
      'other order of the fields',
      (text) => text.replace(/("_type": "timestamp",)\s+("spec_version": "[^"]+",)/, '$2\n    $1'),
    ],
    ['a doubled key, the last one good', (text) => text.replace('"version": 1,', '"version": 9,\n    "version": 1,')],
    ['a doubled key, the first one good', (text) => text.replace('"version": 1,', '"version": 1,\n    "version": 9,')],
    ['a field beside the signed part', (text) => text.replace('"signatures"', '"unsigned": {},\n  "signatures"')],
    ['a field beside the signature', (text) => text.replace('"sig"', '"note": "x",\n      "sig"')],
    ['a prototype', (text) => text.replace('"signatures"', '"__proto__": {"polluted": true},\n  "signatures"')],
    ['two values in one file', (text) => `${text}${text}`],
  ])('%s', async (_, change) => {
    await client().refuses(withTimestamp(change), onDay(1), 'INDEX_TAMPERED');
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });

  test('a doubled signature, and one of a key that nobody named', async () => {
    const parsed = JSON.parse(textOf('timestamp.json'));
    const write = (signatures: readonly unknown[]): Uint8Array =>
      encode(`${JSON.stringify({ ...parsed, signatures }, undefined, 2)}\n`);
    const [good] = parsed.signatures;
    expect(write([good])).toEqual(served.get('tuf/timestamp.json'));
    for (const signatures of [
      [good, good],
      [],
      [{ ...good, keyid: `${good.keyid}0` }],
      [{ ...good, keyid: '0'.repeat(64) }, good],
      [good, { keyid: 'whatever I like to say', sig: '' }],
      [{ ...good, keyid: '__proto__' }, good],
      'none',
    ] as readonly unknown[][]) {
      const changed = withFiles(served, { 'tuf/timestamp.json': write(signatures) });
      await client().refuses(changed, onDay(1), 'INDEX_TAMPERED');
    }
  });
});

describe('metadata that is none', () => {
  test.each<[string, string | Uint8Array]>([
    ['nothing', ''],
    ['no JSON', '<html>Please log in</html>'],
    ['no text', new Uint8Array([0xff, 0xfe, 0x00])],
    ['null', 'null'],
    ['a number', '7'],
    ['a list', '[]'],
    ['no signed part', '{"signatures":[]}'],
    ['a type that is unknown', '{"signatures":[],"signed":{"_type":"mirrors"}}'],
    ['a type that is a prototype', '{"signatures":[],"signed":{"_type":"__proto__"}}'],
    ['nested deep', `{"signed":${'['.repeat(3000)}${']'.repeat(3000)}}`],
  ])('%s is refused in each place', async (_, content) => {
    const bytes = typeof content === 'string' ? encode(content) : content;
    for (const file of [...files, '2.root.json']) {
      const changed = withFiles(served, { [`tuf/${file}`]: bytes });
      const refusal = await client().refuses(
        changed,
        onDay(1),
        bytes.length > 2000 && file !== '2.root.json' && file !== 'timestamp.json'
          ? 'INDEX_OVERSIZED'
          : 'INDEX_TAMPERED',
      );
      expect(refusal.message).toContain(file);
    }
    await anIndexClient(bytes).refuses(served, onDay(1), 'TRUST_INVALID');
  });

  test('of another type than its name is refused in each place', async () => {
    const timestamp = served.get('tuf/timestamp.json')!;
    for (const file of ['1.snapshot.json', '2.root.json']) {
      const changed = withFiles(served, { [`tuf/${file}`]: timestamp });
      await client().refuses(changed, onDay(1), file === '2.root.json' ? 'ROTATION_REFUSED' : 'INDEX_TAMPERED');
    }
    await anIndexClient(timestamp).refuses(served, onDay(1), 'TRUST_INVALID');
    await anIndexClient(served.get('tuf/1.targets.json')!).refuses(served, onDay(1), 'TRUST_INVALID');
  });

  test('signed by the right key over other bytes is refused', async () => {
    const one = JSON.parse(textOf('timestamp.json'));
    const other = JSON.parse(new TextDecoder().decode(forge(served, online).get('tuf/timestamp.json')));
    const mixed = encode(`${JSON.stringify({ signed: one.signed, signatures: other.signatures }, undefined, 2)}\n`);
    await client().refuses(withFiles(served, { 'tuf/timestamp.json': mixed }), onDay(1), 'INDEX_TAMPERED');
  });
});

describe('what the holders of keys could write, and plugyard never does', () => {
  /** The targets document with its JSON changed, signed by enough people, and led to by the online key. */
  const withTargets = (change: (signed: Record<string, never>) => void): Map<string, Uint8Array> => {
    const { signed } = JSON.parse(textOf('1.targets.json'));
    change(signed);
    signed.version = 2;
    const bytes = [ann, ben].reduce(
      (before, signer) => signLoosely(before, signer),
      encode(`${JSON.stringify({ signed, signatures: [] }, undefined, 2)}\n`),
    );
    return loosely(served, bytes, '2.targets.json');
  };

  test.each<[string, (signed: Record<string, never>) => void]>([
    [
      'two roles for index-root.json',
      (signed) => delegations(signed).roles.push({ ...delegations(signed).roles[0]!, name: 'other' }),
    ],
    ['the role twice', (signed) => delegations(signed).roles.push(delegations(signed).roles[0]!)],
    ['another name of the role', (signed) => Object.assign(delegations(signed).roles[0]!, { name: 'other' })],
    ['a role that is called targets', (signed) => Object.assign(delegations(signed).roles[0]!, { name: 'targets' })],
    ['a role that is a path', (signed) => Object.assign(delegations(signed).roles[0]!, { name: '../timestamp' })],
    ['everything for the role index', (signed) => Object.assign(delegations(signed).roles[0]!, { paths: ['*'] })],
    ['the policy for the role index', (signed) => delegations(signed).roles[0]!.paths.push('client-policy.json')],
    [
      'a role that does not end the search',
      (signed) => Object.assign(delegations(signed).roles[0]!, { terminating: false }),
    ],
    ['no threshold for the role index', (signed) => Object.assign(delegations(signed).roles[0]!, { threshold: 0 })],
    [
      'more keys than the role has',
      (signed) =>
        Object.assign(delegations(signed).keys, { ['e'.repeat(64)]: Object.values(delegations(signed).keys)[0] }),
    ],
    [
      'a key under the id of another one',
      (signed) => {
        const { keys, roles } = delegations(signed);
        const [key] = Object.values(keys);
        Object.assign(delegations(signed), { keys: { ['e'.repeat(64)]: key } });
        Object.assign(roles[0]!, { keyids: ['e'.repeat(64)] });
      },
    ],
    [
      'roles by the digest of a name',
      (signed) => {
        const [role] = delegations(signed).roles;
        Object.assign(delegations(signed), {
          roles: undefined,
          succinct_roles: { keyids: role!.keyids, threshold: 1, bit_length: 1, name_prefix: 'index' },
        });
      },
    ],
    [
      'a file without a SHA-256',
      (signed) => Object.assign(targetsOf(signed)['client-policy.json']!, { hashes: { sha512: 'a'.repeat(128) } }),
    ],
    [
      'a digest in capitals',
      (signed) => Object.assign(targetsOf(signed)['client-policy.json']!, { hashes: { sha256: 'A'.repeat(64) } }),
    ],
    [
      'a length that is a fraction',
      (signed) => Object.assign(targetsOf(signed)['client-policy.json']!, { length: 1.5 }),
    ],
    ['a time of another form', (signed) => Object.assign(signed, { expires: '2027-03-01T12:00:00.000Z' })],
  ])('a targets document with %s is refused', async (_, change) => {
    await client().open(
      withTargets(() => undefined),
      onDay(1),
    );
    await client().refuses(withTargets(change), onDay(1), 'INDEX_TAMPERED');
  });

  test.each<[string, (signed: Record<string, Record<string, Record<string, unknown>>>) => void]>([
    ['a third document', (signed) => Object.assign(signed['meta']!, { 'other.json': signed['meta']!['index.json'] })],
    ['no index', (signed) => delete signed['meta']!['index.json']],
    ['an index without digest', (signed) => delete signed['meta']!['index.json']!['hashes']],
    ['an index without length', (signed) => delete signed['meta']!['index.json']!['length']],
  ])('a snapshot with %s is refused', async (_, change) => {
    const { signed } = JSON.parse(textOf('1.snapshot.json'));
    change(signed);
    signed.version = 2;
    const bytes = signLoosely(encode(`${JSON.stringify({ signed, signatures: [] }, undefined, 2)}\n`), online);
    const { timestamp } = documentsOf(served);
    const snapshot = { version: 2, sha256: nodeHasher(bytes), size: bytes.length };
    const changed = withFiles(served, {
      'tuf/2.snapshot.json': bytes,
      'tuf/timestamp.json': seal({ ...timestamp, version: 2, snapshot }, online),
    });
    await client().refuses(changed, onDay(1), 'INDEX_TAMPERED');
  });

  test('a timestamp that does not say when it was signed is refused: its age could not be told', async () => {
    const { signed } = JSON.parse(textOf('timestamp.json'));
    delete signed['x-plugyard-signed-at'];
    const bytes = signLoosely(encode(`${JSON.stringify({ signed, signatures: [] }, undefined, 2)}\n`), online);
    const changed = withFiles(served, { 'tuf/timestamp.json': bytes });
    await client().refuses(changed, onDay(1), 'INDEX_TAMPERED');
    await client().refuses(changed, { now: onDay(1), maxStalenessHours: 999 }, 'INDEX_TAMPERED');
  });

  test('a root that names other roles, or no consistent snapshots, is refused', async () => {
    for (const change of [
      (signed: Record<string, Record<string, unknown>>) =>
        Object.assign(signed['roles']!, { mirrors: signed['roles']!['root'] }),
      (signed: Record<string, unknown>) => Object.assign(signed, { consistent_snapshot: false }),
    ]) {
      const { signed } = JSON.parse(textOf('1.root.json'));
      change(signed);
      signed.version = 2;
      const blank = encode(`${JSON.stringify({ signed, signatures: [] }, undefined, 2)}\n`);
      const bytes = signLoosely(signLoosely(blank, ann), ben);
      await client().refuses(withFiles(served, { 'tuf/2.root.json': bytes }), onDay(1), 'INDEX_TAMPERED');
    }
  });
});

describe('keys', () => {
  const p256 = openKey(
    generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
  );

  test('of ECDSA P-256 sign as well as Ed25519 keys do', async () => {
    const mixed = await aSignedRegistry({
      plan: { offline: [trustKey(p256, 'token'), trustKey(ann, 'ann')], threshold: 2, online: trustKey(online, 'o') },
      signers: [p256, ann],
    });
    await mixed.deploy(onDay(0));
    await anIndexClient(mixed.pin).open(mixed.served, onDay(0));
    const text = new TextDecoder().decode(mixed.firstRoot);
    const other = text.replace(/"sig": "30(..)02/, (_, length: string) => `"sig": "30${length}03`);
    await anIndexClient(encode(other)).refuses(mixed.served, onDay(0), 'TRUST_INVALID');
  });

  test('of RSA sign no metadata', () => {
    const rsa = openKey(
      generateKeyPairSync('rsa', { modulusLength: 3072 })
        .privateKey.export({ type: 'pkcs8', format: 'pem' })
        .toString(),
    );
    expect(() => metadataFormat.sign(registry.firstRoot, rsa)).toThrow('not by RSA keys');
  });
});

test('a role that two parents delegate is held against the keys of both: the library at hand does so', async () => {
  // tuf-js before 6.0.2 took such a role from its cache, unchecked for the second parent.
  const checked = (Updater.prototype as unknown as { loadTargets(role: string, parent: string): Promise<unknown> })
    .loadTargets;
  const good = parseMetadata(served.get('tuf/1.index.json')!);
  const asked: string[] = [];
  const parent = (name: string, keys: readonly KeySigner[]) => ({
    verifyDelegate: (role: string) => {
      asked.push(`${name} ${role}`);
      if (
        !keys.some((key) =>
          metadataFormat.read(served.get('tuf/1.index.json')!).signatures.includes(key.publisher.sha256),
        )
      ) {
        throw new Error(`${role} was signed by 0/1 keys`);
      }
    },
  });
  const roles: Readonly<Record<string, unknown>> = {
    shared: good,
    one: parent('one', [online]),
    two: parent('two', [stranger, nextOnline]),
  };
  const updater = { trustedSet: { getRole: (role: string) => roles[role] } };
  await expect(checked.call(updater, 'shared', 'one')).resolves.toBe(good);
  await expect(checked.call(updater, 'shared', 'two')).rejects.toThrow('signed by 0/1 keys');
  expect(asked).toEqual(['one shared', 'two shared']);
});

interface Delegations {
  keys: Record<string, object>;
  roles: { name?: string; keyids: string[]; paths: string[] }[];
}

function delegations(signed: Record<string, unknown>): Delegations {
  return signed['delegations'] as Delegations;
}

function targetsOf(signed: Record<string, unknown>): Record<string, object> {
  return signed['targets'] as Record<string, object>;
}

/** Signs JSON that our own reader refuses: over the canonical JSON of its signed part, as TUF demands. */
function signLoosely(bytes: Uint8Array, signer: KeySigner): Uint8Array {
  const { signed, signatures } = JSON.parse(new TextDecoder().decode(bytes));
  const sig = Buffer.from(signer.signBytes(encode(canonical(signed)))).toString('hex');
  const all = [...signatures, { keyid: signer.publisher.sha256, sig }].sort((left, right) =>
    left.keyid < right.keyid ? -1 : 1,
  );
  return encode(`${JSON.stringify({ signed, signatures: all }, undefined, 2)}\n`);
}

/** Canonical JSON of OLPC: sorted keys, no white space. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) {
    return `[${value.map(canonical).join(',')}]`;
  }
  if (typeof value !== 'object' || value === null) {
    return JSON.stringify(value);
  }
  const fields = Object.entries(value)
    .filter(([, field]) => field !== undefined)
    .sort(([left], [right]) => (left < right ? -1 : 1));
  return `{${fields.map(([key, field]) => `${JSON.stringify(key)}:${canonical(field)}`).join(',')}}`;
}

/** The tree with targets of whatever form, and a snapshot and a timestamp that lead to them. */
function loosely(tree: ReadonlyMap<string, Uint8Array>, bytes: Uint8Array, file: string): Map<string, Uint8Array> {
  const { snapshot, timestamp } = documentsOf(tree);
  const targets = { version: 2, sha256: nodeHasher(bytes), size: bytes.length };
  const next = seal({ ...snapshot, version: 2, targets }, online);
  const reference = { version: 2, sha256: nodeHasher(next), size: next.length };
  return withFiles(tree, {
    [`tuf/${file}`]: bytes,
    'tuf/2.snapshot.json': next,
    'tuf/timestamp.json': seal({ ...timestamp, version: 2, snapshot: reference }, online),
  });
}
