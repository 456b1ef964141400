// The list of real modules is what is installed, no more and no less, and wide enough to say something about false alarms.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { expectAsV8, expectCoreModulesAsV8 } from './support/expect-as-v8.ts';
import { listRealModules, toText } from './support/list-real-modules.ts';
import { corpora, type Part, partOf, realModules, sha256Of } from './support/real-modules.ts';

const modules = realModules();
const likeAMiner = ['hash', 'crypto', 'compression', 'maths'];

describe('test/corpus/benign.json', () => {
  test('lists what is installed; after a change type: node test/support/list-real-modules.ts test', () => {
    expect(toText(listRealModules(corpora.test))).toBe(readFileSync(join(corpora.test, 'benign.json'), 'utf8'));
  });

  test('names each module once', () => {
    expect(new Set(modules.map(({ name }) => name)).size).toBe(modules.length);
    expect(new Set(modules.map(({ sha256 }) => sha256)).size).toBe(modules.length);
  });

  test.each<Part>(['tuning', 'untouched'])('has enough modules in the half %s, also of those that compute', (part) => {
    const those = modules.filter((module) => module.part === part);
    expect(those.length).toBeGreaterThanOrEqual(50);
    expect(those.filter(({ work }) => likeAMiner.includes(work)).length).toBeGreaterThanOrEqual(25);
    expect(new Set(those.map(({ toolchain }) => toolchain)).size).toBeGreaterThanOrEqual(8);
  });

  test('holds out modules of enough other projects', () => {
    const those = modules.filter(({ part }) => part === 'heldOut');
    expect(those.length).toBeGreaterThanOrEqual(60);
    expect(new Set(those.map((module) => module.package)).size).toBeGreaterThanOrEqual(50);
    expect(those.filter(({ work }) => likeAMiner.includes(work)).length).toBeGreaterThanOrEqual(25);
  });
});

describe('inspectWasm()', () => {
  test.each(modules)('reads $name, as V8 does', (module) => {
    const { kind, bytes, sha256, size, part } = module;
    expect([sha256Of(bytes), bytes.length, partOf(module)]).toEqual([sha256, size, part]);
    (kind === 'module' ? expectAsV8 : expectCoreModulesAsV8)(bytes);
  });
});
