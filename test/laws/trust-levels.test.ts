// Law: whoever computes it, a release has one trust level: the client's is the index's, and a forged one has no effect.
import { describe, expect, test } from 'vitest';
import type { PublishedFiles } from '../../src/core/index/build-index.ts';
import type { MergeRecord } from '../../src/core/model/merge-record.ts';
import { type OidcPublisher, publisherId } from '../../src/core/model/publisher.ts';
import { trustLevels } from '../../src/core/model/trust-level.ts';
import { isLower } from '../../src/core/trust/trust-level.ts';
import { hasCode } from '../../src/errors.ts';
import { fetchVerified, type VerifiedRelease } from '../../src/flows/verify-release.ts';
import type { Signer } from '../../src/ports.ts';
import { keylessPublisher, workflow } from '../submissions/keyless.ts';
import { name } from '../support/builders.ts';
import { forgeShard } from '../support/forge-shard.ts';
import { keylessSigner, trustedRoot } from '../support/keyless-signer.ts';
import { alice, mergedByItself, publish, type ReleasePlan } from '../support/registry-builder.ts';
import { openClient } from '../support/test-client.ts';

const overrides = [{ check: 'ownership/release-is-authorised', reason: 'why not' }];

/** Every way in which a release can have come in. */
const merges: Readonly<Record<string, MergeRecord | undefined>> = {
  'by itself': mergedByItself,
  'with findings': { ...mergedByItself, verdict: 'HOLD', review: 'approved', reviewers: [2] },
  'in spite of its author': { ...mergedByItself, verdict: 'HOLD', review: 'approved', reviewers: [2], overrides },
  'by hand': undefined,
};

const onOwnMachine: OidcPublisher = { ...keylessPublisher, selfHosted: true };

/** Every way in which it can be signed. */
const signers: Readonly<Record<string, Pick<ReleasePlan, 'sign'> & { readonly signer: Signer | null }>> = {
  'by nobody': { signer: null },
  'by a key': { signer: alice },
  'by a key over every file': { signer: alice, sign: 'release' },
  keyless: { signer: keylessSigner(keylessPublisher, workflow('v1.0.0')) },
  'keyless over every file': { signer: keylessSigner(keylessPublisher, workflow('v1.0.0')), sign: 'release' },
  'keyless at another tag': { signer: keylessSigner(keylessPublisher, workflow('v0.9.0')) },
  'keyless on a machine of its own': {
    signer: keylessSigner(onOwnMachine, { ...workflow('v1.0.0'), runner: 'self-hosted' }),
  },
};

const publishers = [alice.publisher, keylessPublisher, onOwnMachine];
const ids = [...new Set(publishers.map(publisherId))];
const from = (fromSequence: number): object[] =>
  ids.map((publisher) => ({ publisher, fromSequence, reason: 'It was stolen.' }));

/** Everything that a registry can tell its clients, and whether it allows machines of their own. */
const policies: Readonly<Record<string, Parameters<typeof publish>[1]>> = {
  none: {},
  official: { clientPolicy: { official: ids } },
  'revoked since': { clientPolicy: { revokedPublishers: from(3) as never } },
  'revoked before': { clientPolicy: { revokedPublishers: from(2) as never } },
  'machines of their own': { policy: { allowSelfHostedRunners: true } },
};

async function verify(files: PublishedFiles): Promise<VerifiedRelease> {
  const { ports } = await openClient(files);
  const shard = await ports.index.shard(name('slugify'));
  return await fetchVerified(ports, shard, shard.releases[0]!);
}

async function levelIn(files: PublishedFiles): Promise<(typeof trustLevels)[number]> {
  const { ports } = await openClient(files);
  return (await ports.index.shard(name('slugify'))).releases[0]!.trustLevel;
}

const cases = Object.keys(policies).flatMap((policy) =>
  Object.keys(merges).flatMap((merge) => Object.keys(signers).map((signer) => ({ policy, merge, signer }))),
);

async function publishCase({ policy, merge, signer }: (typeof cases)[number]): Promise<PublishedFiles> {
  const record = merges[merge];
  const release = { ...signers[signer], ...(record === undefined ? {} : { merge: record }) };
  return await publish(
    { slugify: { publishers, releases: { '1.0.0': release } } },
    { ...policies[policy], trustedRoot },
  );
}

describe('a release', async () => {
  const seen = new Set<string>();

  test.each(cases)('signed $signer, merged $merge, policy $policy: one level for index and client', async (wanted) => {
    const files = await publishCase(wanted);
    const level = await levelIn(files);
    seen.add(level);
    const verified = await verify(files).catch((error: unknown) => error);
    if (hasCode(verified)) {
      expect(level, 'only what proves nothing is refused').toBe('untrusted');
      expect(['SIGNATURE_VERIFICATION_FAILED', 'PUBLISHER_REVOKED']).toContain(verified.code);
    } else {
      expect(verified).toMatchObject({ level, proved: level });
    }
    for (const trustLevel of trustLevels) {
      const forged = forgeShard(files, 'slugify', (shard) => Object.assign(shard.releases[0], { trustLevel }));
      const outcome = await verify(forged).catch((error: unknown) => error);
      if (hasCode(verified)) {
        expect(outcome).toMatchObject({ code: verified.code });
      } else if (isLower(level, trustLevel)) {
        expect(outcome).toMatchObject({ code: 'TRUST_MISMATCH' });
      } else {
        expect(outcome).toMatchObject({ level: trustLevel, proved: level });
      }
    }
  });

  test('has been seen at every level', () => {
    expect([...seen].sort()).toEqual([...trustLevels].sort());
  });
});
