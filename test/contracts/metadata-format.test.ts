// The contract of the port MetadataFormat, kept by the adapter of TUF's own library.
import { describe, expect, test } from 'vitest';
import { metadataFormat } from '../../src/adapters/tuf/metadata-format.ts';
import type { Sha256 } from '../../src/core/model/digest.ts';
import type { TrustDocument } from '../../src/core/model/trust-metadata.ts';
import { buildRoot, buildTargets } from '../../src/core/trust/root-plan.ts';
import { dayZero, onDay, people, singleKey, trustKey, twoOfThree } from '../support/signed-registry.ts';

const { ann, ben, cleo, online, stranger } = people;
const edition = { version: 7, expires: onDay(365) };
const file = { sha256: 'a'.repeat(64) as Sha256, size: 10 };
const meta = { ...file, version: 3 };

const documents: readonly (readonly [string, TrustDocument])[] = [
  ['a root of several people', buildRoot(twoOfThree, edition)],
  ['a root of one key', buildRoot(singleKey, edition)],
  ['targets', buildTargets(twoOfThree, { 'client-policy.json': file, 'trusted-root.json': file }, edition)],
  ['targets of nothing', buildTargets(twoOfThree, {}, edition)],
  ['an index', { role: 'targets', ...edition, files: { 'index-root.json': { ...file, sequence: 12 } } }],
  ['a snapshot', { role: 'snapshot', ...edition, targets: meta, index: { ...meta, version: 4 } }],
  ['a timestamp', { role: 'timestamp', ...edition, snapshot: meta, signedAt: dayZero }],
];

describe.each(documents)('%s', (_, document) => {
  test('is read as it was written, without signatures', () => {
    expect(metadataFormat.read(metadataFormat.write(document))).toEqual({ document, signatures: [] });
  });

  test('has one spelling: writing it again, or reading and signing in any order, gives the same bytes', () => {
    const bytes = metadataFormat.write(document);
    expect(metadataFormat.write(document)).toEqual(bytes);
    const [there, back] = [
      [ann, ben, online],
      [online, ben, ann],
    ].map((signers) => signers.reduce((before, signer) => metadataFormat.sign(before, signer), bytes));
    expect(there).toEqual(back);
    expect([...metadataFormat.read(there!).signatures].sort()).toEqual(
      [ann, ben, online].map(({ publisher }) => publisher.sha256).sort(),
    );
    expect(metadataFormat.read(there!).document).toEqual(document);
  });

  test('is signed once by each key, however often', () => {
    const once = metadataFormat.sign(metadataFormat.write(document), ann);
    expect(metadataFormat.sign(once, ann)).toEqual(once);
  });
});

describe('signedBy()', () => {
  const root = metadataFormat.write(buildRoot(twoOfThree, edition));
  const targets = metadataFormat.write(buildTargets(twoOfThree, {}, edition));
  const signedBy = (signers: readonly (typeof ann)[], role: string, delegator = root) =>
    metadataFormat.signedBy(
      signers.reduce((before, signer) => metadataFormat.sign(before, signer), targets),
      role,
      delegator,
    );

  test('names the keys of the role whose signatures hold, and no other', () => {
    expect(signedBy([], 'targets')).toEqual([]);
    expect(signedBy([cleo, ann, stranger, online], 'targets')).toEqual([ann.publisher.sha256, cleo.publisher.sha256]);
    expect(signedBy([cleo, ann, online], 'timestamp')).toEqual([online.publisher.sha256]);
  });

  test('knows the delegation of a targets document', () => {
    expect(signedBy([ann, online], 'index', targets)).toEqual([online.publisher.sha256]);
  });

  test('names nobody for a role that the delegator does not have', () => {
    expect(signedBy([ann, online], 'index', root)).toEqual([]);
    expect(signedBy([ann, online], 'root', targets)).toEqual([]);
    const [, [, index]] = [documents[0]!, documents[4]!];
    expect(signedBy([ann, online], 'index', metadataFormat.write(index))).toEqual([]);
    for (const role of ['__proto__', 'constructor', 'toString', '']) {
      expect(signedBy([ann, online], role)).toEqual([]);
      expect(signedBy([ann, online], role, targets)).toEqual([]);
    }
  });

  test('names nobody whose signature was made over other bytes', () => {
    const text = new TextDecoder().decode(metadataFormat.sign(targets, ann)).replace('"version": 7', '"version": 8');
    expect(metadataFormat.signedBy(new TextEncoder().encode(text), 'targets', root)).toEqual([]);
    expect(metadataFormat.read(new TextEncoder().encode(text)).signatures).toEqual([ann.publisher.sha256]);
  });

  test('counts a key once, whatever role it is in', () => {
    const one = metadataFormat.write(buildRoot(singleKey, edition));
    expect(signedBy([online], 'root', one)).toEqual([online.publisher.sha256]);
  });
});

describe('what is malformed', () => {
  test.each(['', 'junk', '{}', '{"signed":{},"signatures":[]}', '{"signed":{"_type":"root"},"signatures":[]}'])(
    '%s throws TRUST_INVALID, wherever it comes in',
    (text) => {
      const bytes = new TextEncoder().encode(text);
      const good = metadataFormat.write(documents[0]![1]);
      const expected = expect.objectContaining({ code: 'TRUST_INVALID' }) as Error;
      expect(() => metadataFormat.read(bytes)).toThrow(expected);
      expect(() => metadataFormat.sign(bytes, ann)).toThrow(expected);
      expect(() => metadataFormat.signedBy(bytes, 'root', good)).toThrow(expected);
      expect(() => metadataFormat.signedBy(good, 'root', bytes)).toThrow(expected);
    },
  );

  test('beyond half a megabyte is not parsed', () => {
    expect(() => metadataFormat.read(new Uint8Array(512 * 1024 + 1))).toThrow('at most 524288 are read');
  });

  test('a root with an RSA key is not written', () => {
    const key = { ...trustKey(ann, 'ann'), algorithm: 'rsa-3072' } as const;
    expect(() => metadataFormat.write(buildRoot({ ...singleKey, offline: [key] }, edition))).toThrow(
      expect.objectContaining({ code: 'KEY_INVALID' }) as Error,
    );
  });
});
