import { describe, expect, test } from 'vitest';
import { releaseBefore, tellNews } from '../../../src/core/checks/news.ts';
import { known, missing } from '../../../src/core/model/fact.ts';
import { type KeyPublisher, publisherId } from '../../../src/core/model/publisher.ts';
import type { BaseRelease, Facts } from '../../../src/core/model/submission.ts';
import { aRecord, timestamp, version } from '../../support/builders.ts';
import { calling } from '../../support/calling-wasm.ts';
import { aliceKey, malloryKey, otherWasm, plainWasm, release } from '../../support/case-registry.ts';
import { gatherCase, type SubmissionCase } from '../../support/submission-case.ts';

async function factsOf(parts: Pick<SubmissionCase, 'change' | 'base'>): Promise<Facts> {
  return (await gatherCase({ name: '', verdict: 'PASS', findings: [], ...parts })).facts;
}

const signedBy = [publisherId(aliceKey.publisher)];
const nothing = { added: [], removed: [] };
/** What is told of two artifacts that have the same capabilities and hosts. */
const unmoved = { capabilities: nothing, hosts: nothing };

describe('tellNews()', () => {
  test('tells what came and what went', async () => {
    const facts = await factsOf({
      base: await release({
        version: '1.0.0',
        wasm: plainWasm,
        manifest: {
          permissions: { network: ['a.example', 'b.example'] },
          dependencies: { 'utf8-tools': '^1.0.0', base64: '^1.0.0' },
        },
      }),
      change: await release({
        wasm: otherWasm,
        manifest: {
          permissions: { network: ['b.example', 'c.example'] },
          dependencies: { '@acme/json-format': '^1.0.0', base64: '^1.0.0' },
        },
      }),
    });
    expect(tellNews(facts)).toEqual({
      permissions: { added: ['network c.example'], removed: ['network a.example'] },
      dependencies: { added: ['@acme/json-format'], removed: ['utf8-tools'] },
      size: { before: plainWasm.length, after: otherWasm.length },
      ...unmoved,
      code: { since: '1.0.0', same: 0, alike: 0, changed: 1, added: 0, removed: 0, uncompared: 0 },
      signedBy,
    });
  });

  test('tells what the bytes can do now, and of which hosts they speak now', async () => {
    const naming = (imported: string, host: string): Uint8Array =>
      calling({ direct: [imported] }, `(memory 1) (data (i32.const 0) "https://${host}/v1")`);
    const facts = await factsOf({
      base: await release({ version: '1.0.0', wasm: naming('env land', 'a.acme.dev') }),
      change: await release({ wasm: naming('env launch', 'b.acme.dev') }),
    });
    expect(tellNews(facts)).toMatchObject({
      capabilities: {
        added: ['host function env.launch by env launch'],
        removed: ['host function env.land by env land'],
      },
      hosts: { added: ['b.acme.dev'], removed: ['a.acme.dev'] },
    });
  });

  test('counts everything as new where nothing was before', async () => {
    const { plugin, ...facts } = await factsOf({
      change: await release({ manifest: { permissions: { clock: true } } }),
    });
    const nobody = missing('no registry');
    expect(tellNews({ ...facts, plugin: nobody, previousScan: nobody })).toEqual({
      permissions: { added: ['clock'], removed: [] },
      dependencies: { added: [], removed: [] },
      size: { after: plainWasm.length },
      signedBy,
    });
  });

  test('leaves out what is not known', async () => {
    const facts = await factsOf({ change: await release() });
    const gone = missing('gone');
    expect(tellNews({ ...facts, artifact: gone, provenance: gone, scan: gone })).toEqual({
      permissions: { added: [], removed: [] },
      dependencies: { added: [], removed: [] },
    });
    expect(tellNews({ ...facts, manifest: gone, wasm: gone })).toEqual({});
    for (const fact of ['artifact', 'provenance', 'record', 'now'] as const) {
      expect(tellNews({ ...facts, [fact]: gone })).not.toHaveProperty('signedBy');
    }
    expect(tellNews({ ...facts, settings: gone }).signedBy).toEqual(signedBy);
  });

  test('compares the bytes also where the manifest cannot be read', async () => {
    const facts = await factsOf({ change: await release() });
    expect(tellNews({ ...facts, manifest: missing('gone') })).toEqual({
      ...unmoved,
      code: { since: '1.0.0', same: 1, alike: 0, changed: 0, added: 0, removed: 0, uncompared: 0 },
    });
  });

  test('never calls a release signed whose genuine signature is for other bytes, another version or another key', async () => {
    for (const parts of [{ signed: { wasm: otherWasm } }, { signed: { version: '1.0.0' } }, { key: malloryKey }]) {
      const facts = await factsOf({ change: await release(parts) });
      expect(tellNews(facts).signedBy).toEqual([]);
    }
  });
});

test('a key that had expired has signed nothing', async () => {
  const facts = await factsOf({ change: await release() });
  const validUntil = timestamp('2026-01-01T00:00:00Z');
  const publisher = { ...(aliceKey.publisher as KeyPublisher), validUntil };
  const record = aRecord({ publishers: [publisher] });
  expect(tellNews({ ...facts, record: known(record) }).signedBy).toEqual([]);
  expect(tellNews({ ...facts, record: known(aRecord({ publishers: [aliceKey.publisher] })) }).signedBy).toEqual(
    signedBy,
  );
});

describe('releaseBefore()', () => {
  const one = (text: string, withdrawn?: BaseRelease['withdrawn']): BaseRelease => ({
    version: version(text),
    permissions: [],
    dependencies: [],
    rank: 'none',
    ...(withdrawn === undefined ? {} : { withdrawn }),
  });
  const releases = ['1.0.0', '1.0.1', '1.10.0', '1.9.0', '2.0.0-rc.1', '2.0.0'].map((text) => one(text));

  test.each([
    ['1.0.2', '1.0.1'],
    ['1.9.1', '1.9.0'],
    ['1.11.0', '1.10.0'],
    ['2.0.0-rc.2', '2.0.0-rc.1'],
    ['3.0.0', '2.0.0'],
    ['1.0.0', undefined],
    ['0.9.0', undefined],
  ])('is, for %s, %s', (text, before) => {
    expect(releaseBefore({ exists: true, releases }, version(text))?.version).toBe(before);
  });

  test('is none that was withdrawn', () => {
    const withdrawn = [one('1.0.0'), one('1.1.0', 'yanked'), one('1.2.0', 'removed')];
    expect(releaseBefore({ exists: true, releases: withdrawn }, version('1.3.0'))?.version).toBe('1.0.0');
  });

  test('is none where there is no plugin', () => {
    expect(releaseBefore(undefined, version('1.0.0'))).toBeUndefined();
  });
});
