import { describe, expect, test } from 'vitest';
import {
  type FoundBranch,
  type FoundPull,
  nextStep,
  type SubmissionState,
} from '../../../src/core/propose/next-step.ts';

const directory = 'registry/plugins/slugify/1.2.0';
const wanted = new Map([
  [`${directory}/plugin.json`, 'id-json'],
  [`${directory}/plugin.wasm`, 'id-wasm'],
]);
const head = 'a'.repeat(40);

function state(
  changes: Iterable<readonly [string, string | undefined]>,
  parts: Partial<SubmissionState> = {},
): SubmissionState {
  return { wanted, directory, branch: { head, changes: new Map(changes) }, pulls: [], again: false, ...parts };
}

const pull = (parts: Partial<FoundPull> = {}): FoundPull => ({ number: 7, state: 'open', head, ...parts });

describe('nextStep()', () => {
  test('makes a branch where there is none', () => {
    expect(nextStep({ wanted, pulls: [], again: false })).toEqual({ step: 'make-branch' });
  });

  test('opens a pull request from a branch that holds these bytes', () => {
    expect(nextStep(state(wanted))).toEqual({ step: 'open', head });
  });

  test('follows the one that is open', () => {
    expect(nextStep(state(wanted, { pulls: [pull()] }))).toEqual({ step: 'follow', number: 7, head });
  });

  test('does not open anew what was closed, unless it is told to, or the bytes are others', () => {
    const pulls = [pull({ state: 'closed' })];
    expect(nextStep(state(wanted, { pulls }))).toEqual({ step: 'closed', number: 7 });
    expect(nextStep(state(wanted, { pulls, again: true }))).toEqual({ step: 'open', head });
    const others = [pull({ state: 'closed', head: 'b'.repeat(40) }), pull({ state: 'merged' })];
    expect(nextStep(state(wanted, { pulls: others }))).toEqual({ step: 'open', head });
  });

  test('adds a commit where the bytes are others, and drops what the release does not have', () => {
    const changes = [
      [`${directory}/plugin.json`, 'other'],
      [`${directory}/README.md`, 'id-readme'],
      [`${directory}/CHANGELOG.md`, undefined],
    ] as const;
    expect(nextStep(state(changes))).toEqual({ step: 'add-commit', onto: head, drop: [`${directory}/README.md`] });
  });

  test('a file that is missing, and one that should be gone, are other bytes', () => {
    const [first] = [...wanted];
    const gone = new Map([['registry/plugins/slugify/yanked/1.0.0.json', undefined]]);
    expect(nextStep(state(first === undefined ? [] : [first])).step).toBe('add-commit');
    const branch: FoundBranch = { head, changes: new Map([...gone].map(([path]) => [path, 'id'])) };
    expect(nextStep({ wanted: gone, branch, pulls: [], again: false })).toMatchObject({ step: 'add-commit', drop: [] });
    expect(nextStep({ wanted: gone, branch: { head, changes: gone }, pulls: [], again: false }).step).toBe('open');
  });

  test('goes on from the base where all of the branch is merged', () => {
    expect(nextStep(state([], { pulls: [pull({ state: 'merged' })] }))).toEqual({ step: 'add-commit', drop: [] });
  });

  test.each([
    ['outside of the release', `${directory}-rc.1/plugin.json`],
    ['in a workflow', '.github/workflows/check.yml'],
  ])('attack: a branch of our name that also changes a file %s is left alone', (_, path) => {
    expect(nextStep(state([...wanted, [path, 'id']]))).toEqual({ step: 'taken' });
  });

  test('without a directory, only the files themselves are ours', () => {
    const { directory: _, ...rest } = state([...wanted, [`${directory}/README.md`, 'id']]);
    expect(nextStep(rest)).toEqual({ step: 'taken' });
  });
});
