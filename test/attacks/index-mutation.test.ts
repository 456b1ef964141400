// Every byte of everything that is signed is changed, one at a time: nothing of it is ever accepted, or leaves a trace.
import { describe, expect, test } from 'vitest';
import { nodeHasher } from '../../src/adapters/system/node-hasher.ts';
import { metadataClient } from '../../src/adapters/tuf/metadata-client.ts';
import { targetPath } from '../../src/core/index/layout.ts';
import { hasCode } from '../../src/errors.ts';
import { openRegistryIndex } from '../../src/flows/open-registry-index.ts';
import type { RootPin } from '../../src/flows/root-pin.ts';
import { documentsOf } from '../support/forged-metadata.ts';
import { memorySource } from '../support/memory-source.ts';
import { memoryStore } from '../support/memory-store.ts';
import { seed } from '../support/seed.ts';
import { aSignedRegistry, onDay, people, type SignedRegistry, singleKey } from '../support/signed-registry.ts';

/** Numbers from 1 to 255, the same for the same seed. */
function masks(start: number): () => number {
  let state = start >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return 1 + ((state >>> 24) % 255);
  };
}

const nextMask = masks(seed);

interface Victim {
  readonly registry: SignedRegistry;
  readonly files: ReadonlyMap<string, Uint8Array>;
}

/** A registry that has rotated its root once, and serves what it signed then. */
async function aVictim(
  options: Parameters<typeof aSignedRegistry>[0],
  signers: Parameters<SignedRegistry['sign']>[0],
): Promise<Victim> {
  const registry = await aSignedRegistry(options);
  await registry.rotate({}, signers, onDay(1));
  return { registry, files: new Map(await registry.deploy(onDay(1))) };
}

const victims = {
  'one key': await aVictim({ plan: singleKey }, [people.online]),
  'two of three': await aVictim({}, [people.ann, people.ben]),
};

/** What a fresh client makes of a changed file: the code of its refusal, or `accepted`; it must remember nothing. */
async function verdictOn({ files }: Victim, changed: readonly [string, Uint8Array], pin: RootPin): Promise<string> {
  const state = memoryStore();
  try {
    const source = memorySource(new Map([...files, changed]));
    const ports = { source, hash: nodeHasher, metadata: metadataClient, state };
    const index = await openRegistryIndex(ports, { named: pin, unsigned: false }, { now: onDay(2) });
    await index.policy();
    return 'accepted';
  } catch (error) {
    if (!hasCode(error)) {
      throw error;
    }
    // The policy is read after the metadata was accepted: it alone may be wrong then.
    return state.changes.length === 0 || changed[0].includes('client-policy') ? error.code : 'remembered';
  }
}

async function verdictsOn(
  victim: Victim,
  path: string,
  { pin, wanted, step = 1 }: { pin: RootPin; wanted: readonly (number | undefined)[]; step?: number },
): Promise<Record<string, number>> {
  const honest = victim.files.get(path)!;
  const verdicts: Record<string, number> = {};
  for (let at = 0; at < honest.length; at += step) {
    for (const mask of wanted.map((fixed) => fixed ?? nextMask())) {
      const bytes = honest.slice();
      bytes[at] = bytes[at]! ^ mask;
      const verdict = await verdictOn(victim, [path, bytes], pin);
      verdicts[verdict] = (verdicts[verdict] ?? 0) + 1;
    }
  }
  return verdicts;
}

const random = undefined;

describe.each(['one key', 'two of three'] as const)('signed by %s', (kind) => {
  const victim = victims[kind];
  const { registry, files } = victim;
  const { index, targets } = documentsOf(files);
  const indexRoot = targetPath(index.files['index-root.json']!.sha256, 'index-root');
  const policy = targetPath(targets.files['client-policy.json']!.sha256, 'client-policy');
  const bytes: RootPin = { sha256: registry.pin, bytes: registry.firstRoot };
  // Verifying signatures of people costs most of the time: the larger registry is sampled by one random change a byte.
  const wanted = kind === 'one key' ? [0x01, 0x80, random] : [random];

  test('the honest index is accepted by digest and by bytes, else this would prove nothing', async () => {
    for (const pin of [bytes, { sha256: registry.pin }]) {
      expect(await verdictOn(victim, ['index-root.json', new Uint8Array()], pin)).toBe('accepted');
    }
  });

  const several = ['tuf/timestamp.json', 'tuf/1.targets.json', 'tuf/2.root.json'];
  const all = [...several, 'tuf/1.snapshot.json', 'tuf/1.index.json', indexRoot, policy];

  // What several people sign is changed once more where several have signed it.
  test.each(kind === 'one key' ? all : several)('no byte of %s can be changed', async (path) => {
    expect(files.has(path)).toBe(true);
    const verdicts = await verdictsOn(victim, path, { pin: { sha256: registry.pin }, wanted });
    expect(Object.keys(verdicts)).not.toContain('accepted');
    expect(Object.keys(verdicts)).not.toContain('remembered');
    expect(Object.values(verdicts).reduce((sum, count) => sum + count)).toBe(files.get(path)!.length * wanted.length);
    // The two differ in where the first root comes from, and in nothing that comes after it.
    const pinnedByBytes = await verdictsOn(victim, path, { pin: bytes, wanted: [random], step: 5 });
    expect(Object.keys(pinnedByBytes)).not.toContain('accepted');
    expect(Object.keys(pinnedByBytes)).not.toContain('remembered');
  });

  test('no byte of the pinned root can be changed for those who know its digest', async () => {
    const verdicts = await verdictsOn(victim, 'tuf/1.root.json', { pin: { sha256: registry.pin }, wanted });
    expect(Object.keys(verdicts)).toEqual(['INDEX_FOREIGN']);
  });

  test('those who have its bytes do not read it at all', async () => {
    expect(await verdictOn(victim, ['tuf/1.root.json', new Uint8Array()], bytes)).toBe('accepted');
  });

  test('no byte of it can be changed in the hands of the user either: it is another pin then, and no root', async () => {
    const verdicts: Record<string, number> = {};
    for (let at = 0; at < registry.firstRoot.length; at += 1) {
      const changed = registry.firstRoot.slice();
      changed[at] = changed[at]! ^ nextMask();
      const verdict = await verdictOn(victim, ['index-root.json', new Uint8Array()], {
        sha256: nodeHasher(changed),
        bytes: changed,
      });
      verdicts[verdict] = (verdicts[verdict] ?? 0) + 1;
    }
    expect(Object.keys(verdicts)).toEqual(['TRUST_INVALID']);
  });
});
