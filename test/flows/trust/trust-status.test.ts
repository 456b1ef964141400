// What the people who run a registry are told: who signs, what holds until when, and what somebody must do.
import { describe, expect, test } from 'vitest';
import { nodeHasher } from '../../../src/adapters/system/node-hasher.ts';
import { metadataFormat } from '../../../src/adapters/tuf/metadata-format.ts';
import { draftNextRoot } from '../../../src/flows/trust/change-root.ts';
import { daysAfter, daysUntil } from '../../../src/flows/trust/dates.ts';
import { trustStatus } from '../../../src/flows/trust/trust-status.ts';
import { memoryStore } from '../../support/memory-store.ts';
import {
  aSignedRegistry,
  dayZero,
  onDay,
  people,
  treeOf,
  trustKey,
  twoOfThree,
} from '../../support/signed-registry.ts';

const { ann, ben, nextOnline } = people;

describe('when all is well', () => {
  test('there is no alarm, and everything is shown', async () => {
    const registry = await aSignedRegistry();
    await registry.deploy(onDay(0));
    expect(await registry.status(onDay(0.5))).toEqual({
      documents: ['roots/1.root.json', 'targets/1.targets.json'].map((name) => ({
        path: `registry/trust/${name}`,
        expires: onDay(365),
        days: 364,
        complete: true,
        signatures: [{ threshold: 2, signed: ['ann', 'ben'], missing: ['cleo'] }],
      })),
      online: { label: 'deploy', id: twoOfThree.online.id },
      index: { sequence: 3, signedAt: dayZero, expires: onDay(14), days: 13 },
      pin: registry.pin,
      alarms: [],
    });
  });

  test('an index that is not signed yet, or a folder that is no repository, is no alarm', async () => {
    const registry = await aSignedRegistry();
    expect(await registry.status(onDay(0))).toMatchObject({ index: undefined, alarms: [] });
    const { tree } = registry;
    expect(
      await trustStatus({ tree, format: metadataFormat, branch: undefined, hash: nodeHasher }, onDay(0)),
    ).toMatchObject({ alarms: [] });
  });
});

describe('alarms', () => {
  test('a registry without root', async () => {
    const tree = treeOf(memoryStore());
    const status = await trustStatus({ tree, format: metadataFormat, branch: undefined, hash: nodeHasher }, dayZero);
    expect(status).toEqual({
      documents: [],
      online: undefined,
      index: undefined,
      pin: undefined,
      alarms: ['This registry has no root yet: plugyard registry trust init'],
    });
  });

  test('a first root that waits: there is nothing to pin yet', async () => {
    const registry = await aSignedRegistry({ signers: [ann] });
    const { pin, alarms } = await registry.status(dayZero);
    expect(pin).toBeUndefined();
    expect(alarms).toEqual([
      'registry/trust/roots/1.root.json waits for 1 of ben, cleo to sign',
      'registry/trust/targets/1.targets.json waits for 1 of ben, cleo to sign',
    ]);
  });

  test.each([
    [8.9, []],
    [9, []],
    [9.1, ['The index expires in 4 days']],
    [13.5, ['The index expires in 0 days']],
    [14, ['The index expires in 0 days']],
    [14.1, ['The index has expired: clients refuse it']],
  ])('an index that was signed %f days ago', async (day, alarms) => {
    const registry = await aSignedRegistry();
    await registry.deploy(onDay(0));
    expect((await registry.status(onDay(day))).alarms).toEqual(alarms);
  });

  test('root and targets, sixty days before they expire', async () => {
    const registry = await aSignedRegistry();
    expect((await registry.status(onDay(305))).alarms).toEqual([]);
    expect((await registry.status(onDay(306))).alarms).toEqual([
      'registry/trust/roots/1.root.json expires in 59 days',
      'registry/trust/targets/1.targets.json expires in 59 days',
    ]);
    expect((await registry.status(onDay(366))).alarms).toContain(
      'registry/trust/roots/1.root.json has expired: clients refuse it',
    );
    await registry.rotate({}, [ann, ben], onDay(306));
    expect((await registry.status(onDay(306))).alarms).toEqual([]);
  });

  test('a root that was drafted and waits, beside the one in force', async () => {
    const registry = await aSignedRegistry();
    await draftNextRoot(registry.ports, { online: trustKey(nextOnline, 'next') }, { now: onDay(1), keys: new Map() });
    const { documents, online, alarms } = await registry.status(onDay(1));
    expect(documents.map(({ path, complete }) => [path, complete])).toEqual([
      ['registry/trust/roots/1.root.json', true],
      ['registry/trust/roots/2.root.json', false],
      ['registry/trust/targets/1.targets.json', true],
    ]);
    expect(online?.label).toBe('next');
    expect(alarms).toEqual(['registry/trust/roots/2.root.json waits for 2 of ann, ben, cleo to sign']);
  });

  test('a policy that nobody has signed yet', async () => {
    const registry = await aSignedRegistry();
    await registry.writePolicy({ minimumTrust: 'community' });
    expect((await registry.status(onDay(1))).alarms).toEqual([
      'registry/trust/client-policy.json is not what the targets are signed over: plugyard registry trust sign',
    ]);
  });

  test('a signed file that is gone', async () => {
    const registry = await aSignedRegistry();
    await registry.store.remove('registry/trust/trusted-root.json');
    expect((await registry.status(onDay(1))).alarms).toEqual([
      'registry/trust/trusted-root.json is not what the targets are signed over: plugyard registry trust sign',
    ]);
  });

  test('an index that the present online key has not signed', async () => {
    const registry = await aSignedRegistry();
    await registry.deploy(onDay(0));
    await registry.rotate({ online: trustKey(nextOnline, 'next') }, [ann, ben], onDay(1));
    expect(await registry.status(onDay(1))).toMatchObject({
      index: { sequence: undefined, signedAt: onDay(0) },
      alarms: ['The index is not signed by the online key of the root: deploy once'],
    });
  });
});

test('days are whole, and counted down', () => {
  expect(daysUntil(onDay(3), onDay(0.5))).toBe(2);
  expect(daysUntil(onDay(3), onDay(3))).toBe(0);
  expect(daysUntil(onDay(3), onDay(3.01))).toBe(-1);
  expect(daysAfter(dayZero, 365)).toBe('2027-03-01T12:00:00Z');
});
