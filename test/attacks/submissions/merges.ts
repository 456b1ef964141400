// Exists so that what a forge, or somebody at the forge, can make of a merge is held against what was judged.
import { type MergeFacts, verifyMerge } from '../../../src/core/review/verify-merge.ts';
import type { HostileSequence, SequenceGroup } from '../../support/hostile-sequence.ts';
import { base, head, nextHead } from '../../support/review-builder.ts';

type TreeDifference = MergeFacts['judged'][number];

const file = (path: string, object: string, mode = '100644'): TreeDifference => ({ path, after: { mode, object } });
const manifest = file('registry/plugins/slugify/1.1.0/plugin.json', 'a'.repeat(40));
const wasm = file('registry/plugins/slugify/1.1.0/plugin.wasm', 'b'.repeat(40));
const sound: MergeFacts = { base, head, judged: [manifest, wasm], parents: [base, head], merged: [manifest, wasm] };

const stopped = (attack: string, facts: Partial<MergeFacts>, ...problems: readonly string[]): HostileSequence => ({
  attack,
  rule: 'a merge has the judged base and head as its parents, and the judged change as its own',
  ends: { problems },
  play: () => {
    const result = verifyMerge({ ...sound, ...facts });
    return { end: { problems: result.ok ? [] : result.problems.map(({ message }) => message) }, told: [] };
  },
});

const other = 'e'.repeat(40);

export const merged: SequenceGroup = {
  title: 'The merge is not what was judged',
  sequences: [
    stopped(
      'Somebody pushes to main at the very moment of the merge',
      { parents: [other, head] },
      `The first parent is ${other}, not the judged base ${base}`,
    ),
    stopped(
      'The forge merges another head than the one that was judged',
      { parents: [base, nextHead] },
      `The second parent is not the judged head ${head} alone`,
    ),
    stopped(
      'The merge is squashed, so that nobody can see what was judged',
      { parents: [base] },
      `The second parent is not the judged head ${head} alone`,
    ),
    stopped(
      'A third parent brings its history along',
      { parents: [base, head, other] },
      `The second parent is not the judged head ${head} alone`,
    ),
    stopped(
      'The parents change places, so that the branch becomes main',
      { parents: [head, base] },
      `The first parent is ${head}, not the judged base ${base}`,
      `The second parent is not the judged head ${head} alone`,
    ),
    stopped(
      'A merge driver adds a file that nobody judged',
      { merged: [manifest, wasm, file('.github/workflows/x.yml', other)] },
      'The merge changes .github/workflows/x.yml otherwise than it was judged',
    ),
    stopped(
      'A merge driver leaves a judged file out',
      { merged: [manifest] },
      `The merge does not change ${wasm.path}, which was judged`,
    ),
    stopped(
      'The artifact is another one after the merge',
      { merged: [manifest, file(wasm.path, other)] },
      `The merge changes ${wasm.path} otherwise than it was judged`,
    ),
    stopped(
      'The artifact is executable after the merge',
      { merged: [manifest, file(wasm.path, 'b'.repeat(40), '100755')] },
      `The merge changes ${wasm.path} otherwise than it was judged`,
    ),
    stopped(
      'A file is deleted where it was added',
      { merged: [manifest, { path: wasm.path, before: { mode: '100644', object: 'b'.repeat(40) } }] },
      `The merge changes ${wasm.path} otherwise than it was judged`,
    ),
  ],
};
