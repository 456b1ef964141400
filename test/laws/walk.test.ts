// What no damage to a module can do: make the walk throw, leave it without an answer, or let V8 accept what the walk refuses.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { walkWasm } from '../../src/core/wasm/walk-wasm.ts';
import { type InstalledModule, installedModules } from '../support/installed-modules.ts';
import { mutate, mutations } from '../support/mutate-wasm.ts';
import { readSuite } from '../support/spec-suite.ts';
import { isNightly, sample } from './arbitraries.ts';

const installed = installedModules(1_000_000);
/** Every cut of every module takes minutes: by day only those of the registry and one with thousands of functions. */
const cut = isNightly ? installed : installed.filter(({ path }) => /^registry|sql-wasm-browser\.wasm$/.test(path));
const small = cut.filter(({ bytes }) => bytes.length <= 8_000);
const large = cut.filter(({ bytes }) => bytes.length > 8_000);
const suite: readonly InstalledModule[] = readSuite()
  .filter(({ verdict }) => verdict === 'valid')
  .map(({ place, bytes }) => ({ path: place, bytes }));

/** Whether V8 accepted the bytes. Compares lists only then, and says of a difference which it is. */
function expectAgreement(bytes: Uint8Array<ArrayBuffer>): boolean {
  const walked = walkWasm(bytes);
  if (!walked.ok) {
    const offset = walked.problems[0]?.offset ?? -1;
    expect(offset >= 0 && offset <= bytes.length).toBe(true);
  }
  if (!WebAssembly.validate(bytes)) return false;
  if (!walked.ok) expect(walked.problems).toEqual([]);
  const module = new WebAssembly.Module(bytes);
  const facts = walked.ok ? walked.value.facts : undefined;
  expect(facts?.imports.map(({ module: from, name, type }) => ({ module: from, name, kind: type.kind }))).toEqual(
    WebAssembly.Module.imports(module),
  );
  expect(facts?.exports.map(({ name, type }) => ({ name, kind: type.kind }))).toEqual(
    WebAssembly.Module.exports(module),
  );
  return true;
}

describe('walkWasm() agrees with V8 on a module', () => {
  test('of either size, of which there are some', () => {
    expect([small.length > 3, large.length > 3, suite.length > 1_000]).toEqual([true, true, true]);
  });

  test.each(small)('that is cut off at any byte: $path', ({ bytes }) => {
    for (let size = 0; size < bytes.length; size += 1) expectAgreement(bytes.slice(0, size));
  });

  test.each(large)('that is cut off around every section and function, and anywhere: $path', ({ bytes }) => {
    const walked = walkWasm(bytes);
    const { space, facts } = (walked.ok && walked.value.modules[0]) || {};
    const ends = new Set(facts?.sections.flatMap(({ offset, size }) => [offset, offset + size]));
    for (let index = 0; index < (space?.code.functions ?? 0); index += 1) {
      const { offset = 0, size = 0 } = space?.code.functionAt(index) ?? {};
      ends.add(offset).add(offset + size);
    }
    const anywhere = fc.sample(fc.nat({ max: bytes.length - 1 }), sample(500));
    const cuts = [...ends].flatMap((end) => [end - 1, end, end + 1]).concat(anywhere);
    for (const size of cuts) expectAgreement(bytes.subarray(0, size));
    expect(cuts.length).toBeGreaterThan(500);
  });

  test('that is damaged where it hurts', () => {
    const quick = installed.filter(({ bytes }) => bytes.length < 100_000);
    const any = fc.oneof(
      { weight: 10, arbitrary: fc.constantFrom(...suite) },
      { weight: 10, arbitrary: fc.constantFrom(...quick) },
      { weight: 1, arbitrary: fc.constantFrom(...installed) },
    );
    let accepted = 0;
    fc.assert(
      fc.property(any, mutations, ({ bytes }, all) => {
        if (expectAgreement(mutate(bytes, all))) accepted += 1;
      }),
      sample(4_000),
    );
    // Enough of them are still valid that the comparison means something.
    expect(accepted).toBeGreaterThan(400);
  });
});
