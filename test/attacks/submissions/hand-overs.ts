// Exists so that what a job that was taken over hands on, and what a forge can be made to say, is held against git.

import { endOf } from '../../support/acted-end.ts';
import {
  alice,
  aliceKey,
  digestOf,
  encode,
  type FileMap,
  mallory,
  malloryKey,
  newPlugin,
  otherWasm,
  plainWasm,
  policy,
  record,
  release,
} from '../../support/case-registry.ts';
import type { ActedEnd, HostileSequence, SequenceGroup } from '../../support/hostile-sequence.ts';
import type { HandedFiles, ReviewYard } from '../../support/review-yard.ts';

interface Poison {
  readonly attack: string;
  readonly rule: string;
  readonly ends: ActedEnd;
  /** A signed update of alice, which merges by itself, unless told otherwise. */
  readonly change?: () => Promise<FileMap>;
  readonly author?: typeof alice;
  readonly mayAsk?: false;
  /** Between the two jobs. */
  readonly poison: (handed: HandedFiles, yard: ReviewYard) => void | Promise<void>;
}

const url = 'https://example.com/slugify.wasm';
const artifact = { url, sha256: digestOf(plainWasm), size: plainWasm.length };
const far = async (): Promise<FileMap> =>
  await release({ wasm: null, manifest: { artifact }, signed: { wasm: plainWasm } });

function poisoned({ attack, rule, ends, change = release, author = alice, mayAsk, poison }: Poison): HostileSequence {
  return {
    attack,
    rule,
    ends,
    play: async (folder) => {
      // Only where it is played: the table is made where no test runs.
      const { reviewYard } = await import('../../support/review-yard.ts');
      const yard = reviewYard(folder, await change(), { author });
      yard.answers[url] = plainWasm;
      const handed = await yard.judge();
      const before = yard.tip();
      await poison(handed, yard);
      return await endOf(yard, before, () => yard.act(handed, mayAsk === undefined ? {} : { mayAsk }));
    },
  };
}

type Json = Record<string, unknown>;
const readJson = (handed: HandedFiles, file: string): Json =>
  JSON.parse(new TextDecoder().decode(handed.get(file))) as Json;
const edit = (handed: HandedFiles, file: string, change: (value: Json) => unknown): void => {
  const value = readJson(handed, file);
  const next = change(value) ?? value;
  handed.set(file, encode(typeof next === 'string' ? next : JSON.stringify(next)));
};
const facts = (handed: HandedFiles, change: (all: Json) => void): void =>
  edit(handed, 'submission.json', (submission) => {
    change(submission['facts'] as Json);
    return submission;
  });
const judged = (handed: HandedFiles, parts: Json): void =>
  edit(handed, 'hand-over.json', (value) => ({ ...value, judged: { ...(value['judged'] as Json), ...parts } }));
const invalid = { error: 'HAND_OVER_INVALID' } as const;
const believed = 'of what is handed over, only what engines said of the bytes is taken';
const ownForm = 'what is handed over has one form, and a size';

export const handOvers: SequenceGroup = {
  title: 'The unprivileged job hands poison over',
  sequences: [
    poisoned({
      attack: 'The hand-over says that another pull request was judged, which is fine',
      rule: 'the number is that of the event',
      ends: invalid,
      poison: (handed) => judged(handed, { number: 8 }),
    }),
    poisoned({
      attack: 'The hand-over names a commit of a fork that was never proposed',
      rule: 'the head is what forge and git say of this pull request',
      ends: { did: 'asked', reason: 'the branch has moved since it was judged' },
      poison: async (handed, yard) => {
        const foreign = yard.repository.commit({ files: { 'registry/policy.json': '{}' }, parents: [yard.tip()] });
        judged(handed, { head: foreign });
      },
    }),
    poisoned({
      attack: 'The hand-over names the tip of main as the head, so that nothing seems to be changed',
      rule: 'the head is what forge and git say of this pull request',
      ends: { did: 'asked', reason: 'the branch has moved since it was judged' },
      poison: (handed, yard) => judged(handed, { head: yard.tip() }),
    }),
    poisoned({
      attack: 'The hand-over names an old base, whose rules were kinder',
      rule: 'the rules are those of main now',
      ends: { did: 'told', verdict: 'FAIL' },
      poison: (handed, yard) => {
        const limits = { ...policy.limits, inTreeSize: 1 };
        judged(handed, { base: yard.tip() });
        yard.land({ 'registry/policy.json': { ...policy, limits } });
      },
    }),
    poisoned({
      attack: 'The submission that is handed over names the owner as its author',
      rule: believed,
      ends: { did: 'told', verdict: 'FAIL' },
      author: mallory,
      poison: (handed) => facts(handed, (all) => Object.assign(all, { author: { value: alice } })),
    }),
    poisoned({
      attack: 'The submission that is handed over has the signature of the owner in it',
      rule: believed,
      ends: { did: 'told', verdict: 'FAIL' },
      change: async () => await release({ key: malloryKey }),
      poison: (handed) => {
        facts(handed, (all) => {
          const { value } = all['provenance'] as { value: { bundles: Json[] } };
          value.bundles = value.bundles.map((bundle) => ({
            ...bundle,
            verification: {
              verified: true,
              signer: { kind: 'key', sha256: aliceKey.publisher.kind === 'key' ? aliceKey.publisher.sha256 : '' },
              subjects: [{ name: 'plugin.wasm', sha256: digestOf(plainWasm) }],
              release: { plugin: 'slugify', version: '1.1.0' },
            },
          }));
        });
      },
    }),
    poisoned({
      attack: 'The submission that is handed over has settings in which everything merges',
      rule: believed,
      ends: { did: 'told', verdict: 'HOLD' },
      change: newPlugin,
      poison: (handed) =>
        facts(handed, (all) => {
          const { value } = all['settings'] as { value: Json };
          value['policy'] = { ...policy, waitingHours: { newPlugin: 0, record: 0 } };
          Object.assign(all, { plugin: { value: { exists: true, record: record([alice], []), releases: [] } } });
        }),
    }),
    poisoned({
      attack: 'The report that is handed over says PASS',
      rule: 'the report is made where it counts, and read from nowhere',
      ends: { did: 'told', verdict: 'HOLD' },
      change: newPlugin,
      poison: (handed) => edit(handed, 'report.json', (report) => ({ ...report, verdict: 'PASS', findings: [] })),
    }),
    poisoned({
      attack: 'The hand-over brings a verdict of its own',
      rule: ownForm,
      ends: invalid,
      poison: (handed) => edit(handed, 'hand-over.json', (value) => ({ ...value, verdict: 'PASS' })),
    }),
    poisoned({
      attack: 'The hand-over reaches for the prototype of objects',
      rule: ownForm,
      ends: invalid,
      poison: (handed) =>
        edit(handed, 'hand-over.json', (value) => JSON.stringify(value).replace('{', '{"__proto__":{"judged":{}},')),
    }),
    poisoned({
      attack: 'The hand-over names its number twice',
      rule: ownForm,
      ends: invalid,
      poison: (handed) =>
        edit(handed, 'hand-over.json', (value) => JSON.stringify(value).replace('"number":7', '"number":7,"number":8')),
    }),
    poisoned({
      attack: 'The number is 1e999',
      rule: ownForm,
      ends: invalid,
      poison: (handed) =>
        edit(handed, 'hand-over.json', (value) => JSON.stringify(value).replace('"number":7', '"number":1e999')),
    }),
    poisoned({
      attack: 'The head is an option of git',
      rule: ownForm,
      ends: invalid,
      poison: (handed) => judged(handed, { head: '--upload-pack=id' }),
    }),
    poisoned({
      attack: 'The hand-over is five kilobytes of blanks',
      rule: ownForm,
      ends: invalid,
      poison: (handed) => edit(handed, 'hand-over.json', (value) => JSON.stringify(value).padEnd(5000)),
    }),
    poisoned({
      attack: 'The submission is nested a hundred thousand deep',
      rule: ownForm,
      ends: invalid,
      poison: (handed) => void handed.set('submission.json', encode('['.repeat(100_000))),
    }),
    poisoned({
      attack: 'The submission is left out',
      rule: ownForm,
      ends: invalid,
      poison: (handed) => void handed.delete('submission.json'),
    }),
    poisoned({
      attack: 'The change kills the job that reads it, again and again: nothing is handed over',
      rule: 'what nobody could judge is told, tried five times, each later, and never merged',
      ends: { did: 'unjudged' },
      poison: (handed) => void handed.delete('hand-over.json'),
    }),
    poisoned({
      attack: 'The hand-over says that there was nothing to judge',
      rule: 'an open head without a judgement is judged',
      ends: { did: 'asked', reason: 'the branch has moved since it was judged' },
      poison: (handed) => void handed.set('hand-over.json', encode('{"format":1}')),
    }),
    poisoned({
      attack: 'The hand-over has it judged again and again, for ever',
      rule: 'a run that was started by a review starts no other',
      ends: { did: 'gave-up', reason: 'the branch has moved since it was judged' },
      mayAsk: false,
      poison: (handed) => void handed.set('hand-over.json', encode('{"format":1}')),
    }),
    poisoned({
      attack: 'What engines said is about other bytes than those that are merged',
      rule: 'what was said of other bytes counts for none, and what was not read does not merge',
      ends: { did: 'told', verdict: 'HOLD' },
      poison: (handed) =>
        facts(handed, (all) => {
          const { value } = all['artifact'] as { value: Json };
          value['sha256'] = 'e'.repeat(64);
        }),
    }),
    poisoned({
      attack: 'The bytes of an address are swapped on the way',
      rule: 'the bytes have the digest that was signed, or there are none',
      ends: { did: 'told', verdict: 'FAIL' },
      change: far,
      poison: (handed) => void handed.set('artifact.wasm', otherWasm.subarray(0, plainWasm.length)),
    }),
    poisoned({
      attack: 'The bytes of an address grow on the way',
      rule: 'the bytes have the size that was declared, or there are none',
      ends: { did: 'told', verdict: 'FAIL' },
      change: far,
      poison: (handed) => void handed.set('artifact.wasm', new Uint8Array([...plainWasm, 0])),
    }),
    poisoned({
      attack: 'The bytes of an address are left out',
      rule: 'the bytes have the digest that was signed, or there are none',
      ends: { did: 'told', verdict: 'FAIL' },
      change: far,
      poison: (handed) => void handed.delete('artifact.wasm'),
    }),
  ],
};

export const forges: SequenceGroup = {
  title: 'The forge is made to say something',
  sequences: [
    poisoned({
      attack: 'The forge names a head of the fork network that git does not serve for this pull request',
      rule: 'the head is what forge and git say of this pull request, both',
      ends: { error: 'REVISION_NOT_FOUND' },
      poison: (_, yard) => {
        const { head } = yard.forge;
        yard.forge.head = async (number) => ({ ...(await head(number)), head: 'f'.repeat(40) });
      },
    }),
    poisoned({
      attack: 'The branch is pushed between the two jobs',
      rule: 'a head that was not judged is not merged',
      ends: { did: 'asked', reason: 'the branch has moved since it was judged' },
      poison: (_, yard) => void yard.push({ 'registry/plugins/slugify/1.1.0/README.md': 'Something else\n' }),
    }),
    poisoned({
      attack: 'The branch is pushed at the very moment of the merge',
      rule: 'the forge is asked to merge one head, and no other',
      ends: { did: 'asked', reason: 'the branch has moved since it was judged' },
      poison: (_, yard) => {
        yard.forge.beforeMerge = () => {
          yard.forge.beforeMerge = undefined;
          yard.push({ 'registry/plugins/slugify/1.1.0/README.md': 'Something else\n' });
        };
      },
    }),
    poisoned({
      attack: 'Somebody sets a success of our name, and an old one for the clock',
      rule: 'a status counts from our own account',
      ends: { did: 'told', verdict: 'HOLD' },
      change: newPlugin,
      poison: (_, yard) => {
        const commit = yard.repository.git('rev-parse', 'refs/pull/7/head');
        const status = { context: 'plugyard/verdict', state: 'success', description: '#7 PASS: merging' } as const;
        yard.forge.said.push({ ...status, id: 900, commit, creator: mallory.id, at: yard.forge.now });
        yard.forge.said.push({
          ...status,
          id: 901,
          commit,
          creator: mallory.id,
          at: '2020-01-01T00:00:00Z' as typeof yard.forge.now,
        });
      },
    }),
    poisoned({
      attack: 'Main gets the same version between the two jobs',
      rule: 'the rules are those of main now',
      ends: { did: 'told', verdict: 'FAIL' },
      poison: async (_, yard) => void yard.land(await release({ files: { 'README.md': '# The first\n' } })),
    }),
    poisoned({
      attack: 'The merge brings a workflow that nobody judged',
      rule: 'a merge that is not what was judged is an alarm, and is not deployed',
      ends: {
        did: 'merged',
        alarm: ['The merge changes .github/workflows/x.yml otherwise than it was judged'],
        deployed: false,
      },
      poison: (_, yard) => {
        yard.forge.mergeWith = (base, head) => {
          const merged = yard.repository.git('merge-tree', '--write-tree', base, head);
          const plain = yard.repository.git('commit-tree', merged, '-p', base, '-m', 'x');
          const added = yard.repository.commit({ files: { '.github/workflows/x.yml': 'x' }, parents: [plain] });
          const tree = yard.repository.git('rev-parse', `${added}^{tree}`);
          return yard.repository.git('commit-tree', tree, '-p', base, '-p', head, '-m', 'x');
        };
      },
    }),
  ],
};
