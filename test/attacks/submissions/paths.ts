// Exists so that names of files that mean something else on another machine are tried as git objects.
import { mallory, release } from '../../support/case-registry.ts';
import type { HostilePull, PullGroup } from '../../support/hostile-pull.ts';
import { sorted } from '../../support/hostile-workshop.ts';
import { own } from './places.ts';

const rating = {
  'registry/plugins/slugify/ratings/6666.json': { format: 1, stars: 5, version: '1.0.0' },
};

/** A signed release with one more file below its directory; the usual way to bring a path along. */
const beside = (attack: string, name: string, more: readonly string[] = []): HostilePull => ({
  attack,
  verdict: 'FAIL',
  finds: [`change/only-registry-files ${own}/${name}`, `change/paths-are-safe ${own}/${name}`, ...more],
  pull: async () => ({ head: { ...(await release()), [`${own}/${name}`]: 'x\n' } }),
});

/** The same for a name that some disk takes for that of a file which is there: both are told. */
const twin = (attack: string, name: string): HostilePull =>
  beside(attack, name, [`change/paths-are-safe ${own}/${name}`]);

/** One file outside registry/, which some machine takes for one inside. */
const disguised = (attack: string, path: string): HostilePull => ({
  attack,
  verdict: 'FAIL',
  finds: [`change/stays-in-registry ${path}`, `change/paths-are-safe ${path}`, 'review/merges-by-itself'],
  pull: () => ({ head: { [path]: '{}\n' }, author: mallory }),
});

/** A directory of the release that git itself would not write. */
const grafted = (attack: string, name: string, shown = `${own}/${name}/config`): HostilePull => ({
  attack,
  verdict: 'FAIL',
  finds: [`change/only-registry-files ${shown}`, `change/paths-are-safe ${shown}`],
  pull: async (workshop) => {
    const branch = workshop.commit(await release(), workshop.start);
    const object = workshop.tree([{ mode: '100644', name: 'config', object: workshop.blob('x\n') }]);
    return { head: workshop.graft(branch, own, (entries) => sorted([...entries, { mode: '40000', name, object }])) };
  },
});

export const paths: PullGroup = {
  title: 'Paths',
  pulls: [
    grafted('A tree entry called `..` climbs out of the release', '..'),
    grafted('A tree entry called `.` stands for the release itself', '.'),
    grafted('A `.git` directory inside the release brings a configuration along', '.git'),
    grafted('A `.GIT` directory is `.git` where case does not count', '.GIT'),
    grafted('`git~1` is the short name of `.git` on Windows', 'git~1'),
    grafted('`.g\u200cit` is `.git` to a file system that skips characters nobody sees', '.g\u200cit'),
    {
      attack: 'An absolute path is written as an entry with an empty name',
      verdict: 'ERROR',
      finds: ['GIT_FAILED'],
      pull: async (workshop) => {
        const branch = workshop.commit(await release(), workshop.start);
        const etc = workshop.tree([{ mode: '100644', name: 'passwd', object: workshop.blob('x\n') }]);
        return {
          head: workshop.graft(branch, '', (entries) => [{ mode: '40000', name: '', object: etc }, ...entries]),
        };
      },
    },
    {
      attack: 'One tree entry is called `1.1.0/plugin.json`, slash and all, so that a diff shows what no reader finds',
      verdict: 'FAIL',
      finds: ['change/modes-are-plain registry/plugins/slugify'],
      pull: async (workshop) => {
        const files = Object.entries(await release()).map(([path, content]) => ({
          mode: '100644',
          name: path.slice('registry/plugins/slugify/'.length),
          object: workshop.blob(content ?? ''),
        }));
        return {
          head: workshop.graft(workshop.start, 'registry/plugins/slugify', ([first, ...rest]) => [
            ...(first === undefined ? [] : [first]),
            ...files.sort((left, right) => (left.name < right.name ? -1 : 1)),
            ...rest,
          ]),
        };
      },
    },
    {
      attack: 'A rating whose name holds its whole path is shown by the diff, and read by nobody',
      verdict: 'FAIL',
      finds: [
        'change/modes-are-plain registry/plugins/slugify',
        'change/files-are-valid registry/plugins/slugify/ratings/6666.json',
      ],
      pull: (workshop) => ({
        head: workshop.graft(workshop.start, 'registry/plugins/slugify', (entries) => [
          ...entries,
          { mode: '100644', name: 'ratings/6666.json', object: workshop.blob('no rating') },
        ]),
        author: mallory,
      }),
    },
    {
      attack: 'A tree names `plugin.json` twice, one for the reviewer and one for the builder',
      verdict: 'FAIL',
      finds: [`change/modes-are-plain ${own}`, `change/paths-are-safe ${own}/plugin.json`],
      pull: async (workshop) => {
        const branch = workshop.commit(await release(), workshop.start);
        const second = { mode: '100644', name: 'plugin.json', object: workshop.blob('{}\n') };
        return {
          head: workshop.graft(branch, own, (entries) =>
            entries.flatMap((entry) => (entry.name === 'plugin.json' ? [entry, second] : [entry])),
          ),
        };
      },
    },
    {
      attack: 'The root names `registry` twice, and the second one brings a rating that nobody reads',
      verdict: 'FAIL',
      finds: ['change/modes-are-plain registry', 'change/files-are-valid registry/plugins/slugify/ratings/6666.json'],
      pull: (workshop) => {
        const leaf = (name: string, object: string, mode = '40000') => workshop.tree([{ mode, name, object }]);
        const rating = leaf('6666.json', workshop.blob('no rating'), '100644');
        const object = leaf('plugins', leaf('slugify', leaf('ratings', rating)));
        return {
          head: workshop.graft(workshop.start, '', (entries) => [
            ...entries,
            { mode: '40000', name: 'registry', object },
          ]),
          author: mallory,
        };
      },
    },
    {
      attack: 'The entries of the release are out of order, so that readers disagree on what is there',
      verdict: 'FAIL',
      finds: [`change/modes-are-plain ${own}`, `manifest/is-valid ${own}/plugin.json`],
      pull: async (workshop) => {
        const branch = workshop.commit(await release(), workshop.start);
        return { head: workshop.graft(branch, own, (entries) => entries.toReversed()) };
      },
    },
    {
      attack: 'An entry of `registry/plugins` is called `slugify/1.1.0`, beside `slugify`',
      verdict: 'FAIL',
      finds: [
        'change/modes-are-plain registry/plugins',
        `change/files-are-valid ${own}/README.md`,
        `manifest/is-valid ${own}/plugin.json`,
        `artifact/is-present ${own}/plugin.wasm`,
        `provenance/signature-is-valid ${own}/plugin.wasm.sigstore.json`,
        'provenance/rank-is-kept',
      ],
      pull: async (workshop) => {
        const branch = workshop.commit(await release(), workshop.start);
        const entry = { mode: '40000', name: 'slugify/1.1.0', object: workshop.at(branch, own) };
        return {
          head: workshop.graft(workshop.start, 'registry/plugins', (entries) =>
            entries.flatMap((one) => (one.name === 'slugify' ? [one, entry] : [one])),
          ),
        };
      },
    },
    {
      attack: 'A rating takes an empty directory 1.1.0 along, so that the number is taken before its owner can use it',
      verdict: 'FAIL',
      finds: [`change/modes-are-plain ${own}`],
      pull: (workshop) => {
        const branch = workshop.commit(rating, workshop.start);
        const object = workshop.tree([]);
        return {
          head: workshop.graft(branch, 'registry/plugins/slugify', (entries) =>
            sorted([...entries, { mode: '40000', name: '1.1.0', object }]),
          ),
          author: mallory,
        };
      },
    },
    {
      attack:
        'A rating renames the directory of a release to `1.0.0/`, which no diff shows, so that its number is free',
      verdict: 'FAIL',
      finds: ['change/modes-are-plain registry/plugins/slugify'],
      pull: (workshop) => {
        const branch = workshop.commit(rating, workshop.start);
        return {
          head: workshop.graft(branch, 'registry/plugins/slugify', (entries) =>
            entries.map((entry) => (entry.name === '1.0.0' ? { ...entry, name: '1.0.0/' } : entry)),
          ),
          author: mallory,
        };
      },
    },
    {
      attack: 'A rating renames a release of another plugin to `1.0.0/`, where nobody looks',
      verdict: 'FAIL',
      finds: ['change/modes-are-plain registry/plugins/utf8-tools'],
      pull: (workshop) => {
        const branch = workshop.commit(rating, workshop.start);
        return {
          head: workshop.graft(branch, 'registry/plugins/utf8-tools', (entries) =>
            entries.map((entry) => (entry.name === '1.0.0' ? { ...entry, name: '1.0.0/' } : entry)),
          ),
          author: mallory,
        };
      },
    },
    {
      attack: 'A release takes an empty directory called `.git` along',
      verdict: 'FAIL',
      finds: [`change/modes-are-plain ${own}/.git`, `change/paths-are-safe ${own}/.git`],
      pull: async (workshop) => {
        const branch = workshop.commit(await release(), workshop.start);
        const object = workshop.tree([]);
        return {
          head: workshop.graft(branch, own, (entries) => sorted([...entries, { mode: '40000', name: '.git', object }])),
        };
      },
    },
    {
      attack: 'A name with a NUL byte ends early and breaks the tree behind it',
      verdict: 'ERROR',
      finds: ['GIT_FAILED'],
      pull: async (workshop) => {
        const branch = workshop.commit(await release(), workshop.start);
        const object = workshop.blob('x\n');
        return {
          head: workshop.graft(branch, own, (entries) => [
            ...entries,
            { mode: '100644', name: 'README.md\0.exe', object },
          ]),
        };
      },
    },
    beside('A backslash is a directory on Windows', '..\\..\\record.json'),
    beside('A device name of Windows opens the device', 'aux.md'),
    beside('A device name without an extension opens the device too', 'NUL'),
    twin('A trailing dot disappears on Windows, and overwrites the file without it', 'README.md.'),
    twin('A trailing blank disappears on Windows, and overwrites the file without it', 'README.md '),
    twin('An alternate data stream hides behind the manifest on NTFS', 'plugin.json:hidden'),
    beside('A short name of Windows stands for the manifest', 'PLUGIN~1.JSO'),
    beside('A line break in a name writes a line of its own into every list', 'README\n::error::x.md'),
    beside('An escape sequence in a name clears the screen of whoever lists it', '\u001b[2Jx.md'),
    beside('A right-to-left override shows `exe.md` for what ends in another way', 'README\u202edm.exe'),
    twin('A zero-width character makes a second README.md that looks like the first', 'README\u200b.md'),
    beside('A Cyrillic letter makes a second README.md that looks like the first', 'R\u0415ADME.md'),
    beside('A name of 400 characters fits on no disk of a mirror', `${'a'.repeat(400)}.md`),
    {
      attack: 'A name is no UTF-8, so that programs read it in different ways',
      verdict: 'FAIL',
      finds: [`change/only-registry-files ${own}/R\ufffd\ufffd.md`, `change/paths-are-safe ${own}/R\ufffd\ufffd.md`],
      pull: async (workshop) => {
        const branch = workshop.commit(await release(), workshop.start);
        const name = Uint8Array.of(0x52, 0xff, 0xfe, 0x2e, 0x6d, 0x64);
        const object = workshop.blob('x\n');
        return {
          head: workshop.graft(branch, own, (entries) => sorted([...entries, { mode: '100644', name, object }])),
        };
      },
    },
    {
      attack: 'The same accented name comes composed and decomposed, one file on a Mac and two elsewhere',
      verdict: 'FAIL',
      finds: [
        'change/stays-in-registry docs/cafe\u0301.md',
        'change/stays-in-registry docs/caf\u00e9.md',
        'change/paths-are-safe docs/caf\u00e9.md',
        'review/merges-by-itself',
      ],
      pull: () => ({ head: { 'docs/caf\u00e9.md': 'x\n', 'docs/cafe\u0301.md': 'y\n' }, author: mallory }),
    },
    {
      attack: '`readme.md` beside `README.md` is one file where case does not count',
      verdict: 'FAIL',
      finds: [`change/only-registry-files ${own}/readme.md`, `change/paths-are-safe ${own}/readme.md`],
      pull: async () => ({ head: await release({ files: { 'readme.md': 'Another one.\n' } }) }),
    },
    disguised('`Registry/` is registry/ where case does not count', 'Registry/plugins/slugify/record.json'),
    disguised(
      '`regi\u017ftry/`, with a long s, is registry/ where case does not count in Unicode',
      'regi\u017ftry/policy.json',
    ),
    disguised('`registry./` is registry/ on Windows, which drops the dot', 'registry./policy.json'),
    disguised('`registry /` is registry/ on Windows, which drops the blank', 'registry /policy.json'),
    disguised(
      '`regi\u200bstry/` is registry/ to a file system that skips what nobody sees',
      'regi\u200bstry/policy.json',
    ),
    disguised(
      '`.git/hooks` at the root is run by whoever checks the branch out carelessly',
      '.git/hooks/post-checkout',
    ),
    disguised('`.Git./config` at the root is `.git/config` on Windows', '.Git./config'),
    disguised('`registry\\policy.json` is one name in git and two on Windows', 'registry\\policy.json'),
  ],
};
