import { describe, expect, test } from 'vitest';
import { OpenPackages } from '../../../src/core/resolve/open-packages.ts';

function takeAll(open: OpenPackages): readonly number[] {
  const taken: number[] = [];
  for (let next = open.take(() => true); next !== undefined; next = open.take(() => true)) {
    taken.push(next);
  }
  return taken;
}

describe('open packages', () => {
  test('are taken in the order in which they were first needed, each once', () => {
    const open = new OpenPackages();
    for (const of of [7, 3, 9, 3, 1, 7, 5]) {
      open.add(of);
    }
    expect(takeAll(open)).toEqual([7, 3, 9, 1, 5]);
  });

  test('are taken earlier the more conflicts they took part in', () => {
    const open = new OpenPackages();
    for (const of of [1, 2, 3, 4]) {
      open.add(of);
    }
    open.blame([3, 4]);
    open.blame([4]);
    expect(takeAll(open).filter((of, at, all) => all.indexOf(of) === at)).toEqual([4, 3, 1, 2]);
  });

  test('are not taken for a conflict alone', () => {
    const open = new OpenPackages();
    open.blame([8]);
    expect(takeAll(open)).toEqual([]);
    open.add(1);
    open.add(8);
    expect(takeAll(open)).toEqual([8, 1]);
  });

  test('are passed over when they are open no longer', () => {
    const open = new OpenPackages();
    open.add(1);
    open.add(2);
    expect(open.take((of) => of === 2)).toBe(2);
    expect(open.take(() => true)).toBeUndefined();
  });
});
