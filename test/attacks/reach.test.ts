import { afterAll, describe, expect, test } from 'vitest';
import { componentText } from '../support/component-text.ts';
import { hostileCalls } from '../support/hostile-calls.ts';
import { reachOf, waysOf } from '../support/reach.ts';
import { openScanChild } from '../support/scan-in-child.ts';

const world = `(import "a:b/evil" (instance $e (export "f" (func)))) (alias export $e "f" (func $evil))
  (core func $f (canon lower (func $evil)))`;
const caller = '(core module $m (import "env" "log" (func $log)) (func (export "run") call $log))';
const idle = '(core module $idle (import "env" "log" (func)) (func (export "run")))';
const given = '(with "env" (instance (export "log" (func $f))))';
const run = '(func $run (canon lift (core func $i "run"))) (export "run" (func $run))';

const ways = async (...parts: readonly string[]): Promise<readonly string[]> =>
  waysOf(await componentText(`(component ${parts.join('\n')})`));
const used = 'direct: export run > call a:b/evil#f';

describe('an import of a component is not hidden', () => {
  test('by a decoy module that imports the right names and calls none', async () => {
    const decoy = `${idle} (core instance (instantiate $idle ${given}))`;
    expect(await ways(world, decoy)).toEqual(['dead']);
    expect(await ways(world, decoy, caller, `(core instance $i (instantiate $m ${given}))`, run)).toEqual([used]);
  });

  test('by lowering it under a harmless name', async () => {
    expect(await ways(world, caller, `(core instance $i (instantiate $m ${given}))`, run)).toEqual([used]);
  });

  test('by a module that is instantiated twice, once with something harmless', async () => {
    const harmless = '(core module $h (func (export "log"))) (core instance $h (instantiate $h))';
    const twice = `(core instance $i (instantiate $m (with "env" (instance $h)))) (core instance (instantiate $m ${given}))`;
    expect(await ways(world, caller, harmless, twice, run)).toEqual([used]);
  });

  test('by the call standing in a nested component', async () => {
    const nested = `(component $n (import "log" (func $l)) (core func $f (canon lower (func $l))) ${caller}
      (core instance $i (instantiate $m ${given})) (func (export "go") (canon lift (core func $i "run"))))
      (instance $n (instantiate $n (with "log" (func $evil)))) (export "run" (func $n "go"))`;
    expect(await ways(world, nested)).toEqual([used]);
  });

  test('by a bundle of exports that gives it another name on the way', async () => {
    const bundle = `(core instance $b (export "x" (func $f))) (alias core export $b "x" (core func $x))
      ${caller} (core instance $i (instantiate $m (with "env" (instance (export "log" (func $x))))))`;
    expect(await ways(world, bundle, run)).toEqual([used]);
  });

  test('by being an export itself, in an instance in an instance', async () => {
    const inner = '(instance $a (export "f" (func $evil)))';
    const outer = '(instance $b (export "a" (instance $a)) (export "again" (instance $a)))';
    expect(await ways(world, inner, outer, '(export "out" (instance $b))')).toEqual([
      expect.stringMatching(/^direct: export out#(a|again)#f$/),
    ]);
  });

  test('by the start function of a module that nobody calls', async () => {
    const starting = '(core module $m (import "env" "log" (func $log)) (func $s call $log) (start $s))';
    expect(await ways(world, starting, `(core instance (instantiate $m ${given}))`)).toEqual([
      'direct: start start > call a:b/evil#f',
    ]);
  });

  test('by a component that is handed to itself without end', async () => {
    const endless = `(component $x (import "x" (component $c)) (instance (instantiate $c (with "x" (component $c)))))
      (instance (instantiate $x (with "x" (component $x))))`;
    const facts = reachOf(await componentText(`(component ${world} ${endless})`));
    expect(facts.unresolved).toBe('instances stand deeper than 32 levels');
    expect(facts.imports[0]?.grade).toBe('direct');
  });

  test('by components that each instantiate the one before twice', async () => {
    const twice = (level: number): string =>
      `(component $c${level} (alias outer 1 $c${level - 1} (component $d)) (instance (instantiate $d)) (instance (instantiate $d)))`;
    const levels = Array.from({ length: 24 }, (_, index) => twice(index + 1)).join('\n');
    const facts = reachOf(
      await componentText(`(component ${world} (component $c0) ${levels} (instance (instantiate $c24)))`),
    );
    expect(facts.unresolved).toBe('linking takes more than 1000000 steps');
    expect(facts.imports[0]?.grade).toBe('direct');
  });
});

const child = await openScanChild();
afterAll(child.close);

// Whole scans, built as users run them: to strip types alone takes Node some 40 MB.
describe('a scan takes less than 2 seconds and 256 MB for', () => {
  test.each(Object.entries(hostileCalls))('%s', (_, build) => {
    const { answers, milliseconds, megabytes } = child.scan([build()]);
    expect(answers).toEqual(['scanned']);
    expect(milliseconds).toBeLessThan(2_000);
    expect(megabytes).toBeLessThan(256);
  });
});
