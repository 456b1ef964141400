import { describe, expect, test } from 'vitest';
import type { WasmFacts } from '../../../../src/core/model/artifact-facts.ts';
import { parseManifest } from '../../../../src/core/model/manifest.ts';
import { draftManifest, type ManifestDraft } from '../../../../src/core/scan/capability/draft-manifest.ts';
import { importing, producer, reachOf } from '../../../support/capability-builders.ts';
import { component, coreModule, factsOf, instanceImports, wat } from '../../../support/wasm-builder.ts';

const busy = wat(`(module
  (import "wasi_snapshot_preview1" "sock_connect" (func))
  (import "wasi_snapshot_preview1" "environ_get" (func))
  (import "wasi_snapshot_preview1" "path_open" (func))
  (import "host" "log" (func))
  (memory (export "memory") 1 16)
  (func (export "_start"))
  (func (export "_initialize"))
  (func (export "__wasm_call_ctors"))
  (func (export "asyncify_start_unwind"))
  (func (export "malloc"))
  (func (export "shout"))
  (func (export "count_words"))
  (global (export "version") i32 (i32.const 1)))`);

function draft(facts: WasmFacts, name: string): ManifestDraft {
  return draftManifest(facts, reachOf(facts), name);
}

describe('draftManifest()', () => {
  test('says what the bytes say, and what the author has to fill in', () => {
    const { text, notes } = draft(factsOf(busy), 'shouter');
    const manifest = JSON.parse(text) as Record<string, unknown>;
    expect(manifest).toMatchObject({
      plugyard: 1,
      name: 'shouter',
      version: '0.1.0',
      license: 'Apache-2.0',
      functions: { shout: {}, count_words: {} },
      limits: { memory: 16 * 65_536 },
    });
    expect(Object.keys(manifest['functions'] as object)).toEqual(['count_words', 'shout']);
    expect(manifest['permissions']).toMatchObject({ network: ['api.example.com'], hostFunctions: ['host.log'] });
    expect(notes).toEqual([
      'Fill in description and license.',
      'Name the network hosts: "api.example.com" is an example.',
      'Name the paths: "data/**" is an example.',
      'Name the environment variables: "NAME" is an example.',
    ]);
    expect(text.endsWith('}\n')).toBe(true);
  });

  test('is a valid manifest at once', () => {
    for (const facts of [factsOf(busy), factsOf(coreModule()), factsOf(component())]) {
      expect(parseManifest(draft(facts, 'shouter').text)).toMatchObject({ ok: true });
    }
  });

  test('lists as many functions as a manifest may have, and says how many more there are', () => {
    const exports = Array.from({ length: 600 }, (_, index) => `(export "f${index}" (func 0))`).join('');
    const { text, notes } = draft(
      factsOf(wat(`(module (func) (export "${'x'.repeat(201)}" (func 0)) ${exports})`)),
      'many',
    );
    expect(parseManifest(text)).toMatchObject({ ok: true });
    expect(notes).toContain('101 exported functions are not listed: name those that users call.');
  });

  test('names what is shared with a module that no known host offers', () => {
    const { text } = draft(
      factsOf(wat('(module (import "other" "t" (table 1 funcref)) (import "env" "memory" (memory 1)))')),
      'sharing',
    );
    expect(JSON.parse(text)).toMatchObject({ permissions: { hostFunctions: ['other.t'] } });
  });

  test('leaves out what the bytes do not say', () => {
    const { text, notes } = draft(factsOf(coreModule()), 'empty');
    expect(Object.keys(JSON.parse(text) as object)).toEqual([
      'abi',
      'description',
      'license',
      'name',
      'plugyard',
      'version',
    ]);
    expect(notes).toEqual(['Fill in description and license.']);
  });

  test('has no limit for a memory without one', () => {
    expect(draft(factsOf(wat('(module (memory 1))')), 'open').text).not.toContain('limits');
  });

  test('drafts a component by its exports and imports', () => {
    const facts = factsOf(component(instanceImports('wasi:clocks/wall-clock@0.2.0')));
    const exporting = {
      ...facts,
      exports: [{ name: 'run', type: { kind: 'component-item', sort: 'function' }, offset: 0 }],
    } as const;
    expect(JSON.parse(draft(exporting, 'clock').text)).toMatchObject({
      abi: 'wasi-component',
      functions: { run: {} },
      permissions: { clock: true },
    });
  });

  test('knows a memory with pages of its own size, or of none', () => {
    const facts = factsOf(coreModule());
    const limited = (limits: { minimum: number; maximum: number; pageSize?: number }): unknown =>
      (
        JSON.parse(draft({ ...facts, memories: [{ limits, imported: false }] }, 'paged').text) as {
          limits: unknown;
        }
      ).limits;
    expect(limited({ minimum: 1, maximum: 512, pageSize: 1 })).toEqual({ memory: 512 });
    expect(limited({ minimum: 1, maximum: 2 })).toEqual({ memory: 131_072 });
  });

  test('does not ask for what nothing calls and what the toolchain brought, and says so', () => {
    const facts = importing(['wasi_snapshot_preview1 random_get', 'host log', 'host launch'], {
      producers: [producer('processed-by rustc')],
    });
    const { text, notes } = draftManifest(facts, reachOf(facts, { launch: 'dead' }), 'quiet');
    expect(JSON.parse(text)).toMatchObject({ permissions: { hostFunctions: ['host.log'] } });
    expect(notes).toEqual([
      'Fill in description and license.',
      'host launch stays out: nothing calls it.',
      "wasi_snapshot_preview1 random_get stays out. Rust's hash maps take their keys from random numbers.",
    ]);
  });
});
