import { describe, expect, test } from 'vitest';
import { nodeHasher } from '../../src/adapters/system/node-hasher.ts';
import { nodeInflate } from '../../src/adapters/system/node-inflate.ts';
import { type ArtifactToScan, type ScanAnswer, scanArtifact } from '../../src/flows/scan-artifact.ts';
import { timestamp } from '../support/builders.ts';
import { calling } from '../support/calling-wasm.ts';
import { manifest } from '../support/case-registry.ts';
import { memoryValidator } from '../support/memory-validator.ts';

const ports = {
  hash: nodeHasher,
  inflate: nodeInflate,
  validator: memoryValidator(),
  clock: () => timestamp('2026-01-01T00:00:00Z'),
};

const landing = calling({ direct: ['env land'] });
const launching = calling({ direct: ['env launch'] });
const says = (fields: Readonly<Record<string, unknown>> = {}, name = 'my.json') => ({
  name,
  text: JSON.stringify(manifest('slugify', '1.1.0', fields)),
});
const scan = (bytes: Uint8Array, more: Omit<ArtifactToScan, 'artifact'> = {}): Promise<ScanAnswer> =>
  scanArtifact(ports, { artifact: { name: 'a.wasm', bytes }, ...more });
const outcomes = ({ report }: ScanAnswer): ReadonlyMap<string, string> =>
  new Map(
    report.checks.map(({ id, outcome, reason }) => [id, reason === undefined ? outcome : `${outcome}: ${reason}`]),
  );
const found = ({ report }: ScanAnswer): readonly string[] => report.findings.map(({ check }) => check);

describe('scanArtifact()', () => {
  test('runs every check that needs nothing but the artifact, and no other', async () => {
    const answer = await scan(landing);
    expect([...outcomes(answer).keys()].every((id) => id.startsWith('artifact/'))).toBe(true);
    expect(outcomes(answer).get('artifact/engine-accepts')).toBe('passed');
    expect(
      outcomes(answer).get('artifact/size-is-allowed'),
      'what is allowed is the policy of a registry',
    ).toBeUndefined();
    expect(answer.report.subject).toEqual({ kind: 'release' });
    expect(answer.report.verdict).toBe('PASS');
  });

  test('says what waits for a manifest, and for an earlier artifact', async () => {
    const told = outcomes(await scan(landing));
    expect(told.get('artifact/imports-are-permitted')).toBe('deferred: no manifest is named; use --manifest');
    expect(told.get('artifact/gains-no-capability')).toMatch(/^deferred: no (manifest|earlier artifact) is named/);
  });

  test('holds the artifact against the manifest, and names files as the user does', async () => {
    const answer = await scan(landing, { manifest: says({ abi: 'extism' }) });
    expect(found(answer)).toContain('artifact/imports-are-permitted');
    expect(answer.report.findings.find(({ check }) => check === 'artifact/abi-is-declared')).toMatchObject({
      file: 'my.json',
      line: 1,
    });
    expect(answer.report.findings.find(({ check }) => check === 'artifact/imports-are-permitted')).toMatchObject({
      file: 'a.wasm',
    });
    expect(answer.report.subject).toEqual({ kind: 'release', plugin: 'slugify', version: '1.1.0' });
    expect(answer.manifest?.name).toBe('slugify');
  });

  test('compares with an earlier artifact', async () => {
    const permissions = { hostFunctions: ['env.launch'] };
    const against = { name: 'old.wasm', label: '1.0.0', bytes: landing };
    const answer = await scan(launching, { manifest: says({ permissions }), against });
    expect(found(answer)).toContain('artifact/gains-no-capability');
    expect(answer.report.news.code?.since).toBe('1.0.0');
    expect(
      found(await scan(launching, { manifest: says({ permissions }), against: { ...against, bytes: launching } })),
    ).toEqual([]);
  });

  test('gives a verdict on bytes that are no WebAssembly', async () => {
    const against = { name: 'old.wasm', label: '1.0.0', bytes: landing };
    const answer = await scan(new Uint8Array([1, 2, 3]), { manifest: says(), against });
    expect(answer.report.verdict).toBe('FAIL');
    expect(found(answer)).toEqual(['artifact/is-wasm']);
    expect(answer.scanned).toBeUndefined();
    expect(answer.validity).toBeUndefined();
    expect(outcomes(answer).get('artifact/gains-no-capability')).toMatch(/^skipped/);
  });

  test('refuses an earlier artifact that is no WebAssembly', async () => {
    const against = { name: 'old.wasm', label: '1.0.0', bytes: new Uint8Array([0x7f, 0x45, 0x4c, 0x46]) };
    await expect(scan(landing, { against })).rejects.toMatchObject({
      code: 'WASM_INVALID',
      message: expect.stringMatching(/^old\.wasm: /) as string,
    });
  });

  test.each([
    ['{', /^my\.json:1:[0-9]+: /],
    ['[]', /^my\.json/],
  ])('refuses the manifest %s with its place', async (text, message) => {
    await expect(scan(landing, { manifest: { name: 'my.json', text } })).rejects.toMatchObject({
      code: 'MANIFEST_INVALID',
      message: expect.stringMatching(message) as string,
    });
  });

  test('gives the same report for the same bytes', async () => {
    const once = await scan(landing, { manifest: says() });
    expect(await scan(landing, { manifest: says() })).toEqual(once);
  });
});
