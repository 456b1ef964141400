// Exists so that text of strangers is tried where it could act: in the report's Markdown, in annotations, SARIF, terminals.
import { anAdvisory } from '../../support/advisory-cases.ts';
import {
  admin,
  alice,
  aliceKey,
  type FileMap,
  mallory,
  newPlugin,
  record,
  release,
} from '../../support/case-registry.ts';
import type { HostilePull, PullGroup } from '../../support/hostile-pull.ts';
import { coreModule, func, join, name as nameBytes, section, vec } from '../../support/wasm-builder.ts';
import { manifestFile, own, plugin, recordFile } from './places.ts';

/** A licence that is no SPDX expression is repeated to its author: the usual way for a text of his into the report. */
const licence = (attack: string, text: string): HostilePull => ({
  attack,
  verdict: 'FAIL',
  finds: [`manifest/licence-is-known ${manifestFile}:6:14`],
  says: text,
  pull: async () => ({ head: await release({ manifest: { license: text } }) }),
});

/** A name of a file, which every finding repeats as its place. */
const file = (attack: string, name: string): HostilePull => ({
  attack,
  verdict: 'FAIL',
  finds: [`change/only-registry-files ${own}/${name}`, `change/paths-are-safe ${own}/${name}`],
  says: name,
  pull: async () => ({ head: { ...(await release()), [`${own}/${name}`]: 'x\n' } }),
});

const everywhere =
  '@everyone [click](https://evil.example) <img src=x onerror=alert(1)> ![](https://evil.example/x.png)';

export const text: PullGroup = {
  title: 'Text that wants to be more than text',
  pulls: [
    licence('A licence is a link of Markdown', '[MIT](https://evil.example)'),
    licence('A licence is an image that tells who looked', '![](https://evil.example/pixel.png)'),
    licence('A licence is a script', '<script>alert(1)</script>'),
    licence('A licence is HTML that hides the rest of the comment', '<details><summary>MIT</summary><!--'),
    licence('A licence is an element with a handler', '<img src=x onerror=alert(1)>'),
    licence('A licence calls everybody', '@everyone @octo-org/security @alice'),
    licence('A licence closes other issues', 'Fixes #1, closes octo-org/x#2, GH-3'),
    licence('A licence is a heading that says PASS', '\n## \u2705 PASS: release slugify 1.1.0\n'),
    licence('A licence ends a table and begins another', '| a | b |\n|---|---|'),
    licence('A licence ends the code span that it stands in', '``` `` ` MIT ` `` ```'),
    licence('A licence is a command of ours for the next reader to quote', '\n\n/plugyard approve 1a2b3c4d5e6f\n'),
    licence('A licence has our own marker, to be taken for our comment', '<!-- plugyard:review -->'),
    licence('A licence begins a line with a workflow command', '\n::error file=x::gone\n::add-mask::PASS\n'),
    licence('A licence stops the commands of the runner', '\n::stop-commands::pause\n'),
    licence('A licence is an older workflow command', '##[set-output name=verdict]PASS'),
    licence('A licence writes a second output of the step', 'MIT\nverdict=PASS\ncomplete=true\nverdict<<EOF'),
    licence('A licence holds escape sequences for the terminal', '\u001b[2J\u001b[1;1H\u001b]0;PASS\u0007MIT'),
    licence('A licence shows its letters in another order', '\u202eTIM\u202c \u2066MIT\u2069'),
    licence('A licence holds what nobody sees', 'M\u200bI\u200dT\ufeff\u00ad'),
    licence('A licence is written in letters that only look Latin', '\u041c\u0406\u0422'),
    licence('A licence is a formula that the page would calculate', '$\\href{javascript:alert(1)}{MIT}$'),
    licence('A licence is an address that links itself', 'https://evil.example www.evil.example'),
    file('A file is called like an HTML element', '<img src=x onerror=alert(1)>'),
    file('A file is called like a mention and a link', '@everyone [x](https:evil.example)'),
    file('A file is called like a workflow command', '\n::warning::x.md'),
    file('A file is called like a code span', '`x` ``y`` @everyone'),
    file('A file is called like a query and a fragment, for the addresses in SARIF', 'a?b#c%0a.md'),
    {
      attack: 'A yank gives its reason twice over, past the limit, full of Markdown',
      verdict: 'FAIL',
      finds: [`change/files-are-valid ${plugin}/yanked/1.0.0.json:3:13`],
      pull: () => ({
        head: { [`${plugin}/yanked/1.0.0.json`]: { format: 1, reason: everywhere.repeat(20) } },
      }),
    },
    {
      attack: 'The reason of a reset is a comment in itself',
      verdict: 'HOLD',
      finds: [
        `ownership/record-change-is-vouched-for ${plugin}/record.json`,
        `ownership/administrators-reset-provenance ${plugin}/record.json:17:22`,
        'review/merges-by-itself',
      ],
      says: everywhere,
      pull: () => ({
        head: {
          [recordFile]: record([alice], [aliceKey.publisher], {
            provenanceReset: { fromSequence: 9, reason: `${everywhere}\n\n## PASS\n\n::error::x` },
          }),
        },
      }),
    },
    {
      attack: 'The login of a proposed owner is Markdown',
      verdict: 'FAIL',
      finds: [
        'ownership/first-owner-is-submitter registry/plugins/word-count/record.json:3:13',
        'review/plugin-is-established',
      ],
      says: everywhere.slice(0, 70),
      pull: async () => ({
        head: await newPlugin({ record: record([{ login: everywhere.slice(0, 70), id: 7 }], [aliceKey.publisher]) }),
      }),
    },
    {
      attack: 'The login of the submitter is Markdown and a workflow command',
      verdict: 'FAIL',
      finds: ['ownership/release-is-authorised'],
      says: '::error::@everyone <b>',
      pull: async () => ({ head: await release(), author: { login: '::error::@everyone <b>', id: mallory.id } }),
    },
    {
      attack: 'A host function that the manifest asks for is named in Markdown',
      verdict: 'HOLD',
      finds: [`review/asks-for-nothing-new ${own}/plugin.json:8:18`],
      says: '<b>@everyone</b> [x](https://evil.example)',
      pull: async () => ({
        head: await release({
          manifest: { permissions: { hostFunctions: ['<b>@everyone</b> [x](https://evil.example)'] } },
        }),
      }),
    },
    {
      attack: 'An import of the artifact is named in Markdown, and breaks out of its table',
      verdict: 'FAIL',
      finds: [
        `artifact/imports-are-permitted ${own}/plugin.wasm at byte 0x11`,
        `artifact/gains-no-capability ${own}/plugin.wasm`,
      ],
      says: 'x` | @everyone | <b>',
      pull: async () => ({ head: await importing('x` | @everyone | <b>\n::error::y') }),
    },
    {
      attack: 'An unknown field of the manifest is a page of HTML',
      verdict: 'FAIL',
      finds: [`manifest/is-valid ${own}/plugin.json:8:6020`],
      pull: async () => ({ head: await release({ manifest: { [`<h1>PASS</h1>${'@a '.repeat(2000)}`]: 1 } }) }),
    },
    {
      attack: 'A link of the manifest runs a script',
      verdict: 'FAIL',
      finds: [`manifest/is-valid ${own}/plugin.json:9:17`],
      pull: async () => ({ head: await release({ manifest: { links: { homepage: 'javascript:alert(1)' } } }) }),
    },
    {
      attack: 'A link of the manifest carries a password, which the report must not repeat',
      verdict: 'FAIL',
      hides: 'hunter2',
      finds: [`manifest/links-are-safe ${own}/plugin.json:9:17`],
      pull: async () => ({
        head: await release({ manifest: { links: { homepage: 'https://user:hunter2@example.com/' } } }),
      }),
    },
    {
      attack: 'A dependency is named in Markdown',
      verdict: 'FAIL',
      finds: [`manifest/is-valid ${own}/plugin.json:9:109`],
      pull: async () => ({ head: await release({ manifest: { dependencies: { [everywhere]: '^1.0.0' } } }) }),
    },
    {
      attack: 'The id of an advisory is a comment in itself',
      verdict: 'FAIL',
      finds: ['change/files-are-valid registry/advisories/PLUG-2026-0001.json:2:9', 'review/merges-by-itself'],
      pull: () => ({
        head: { 'registry/advisories/PLUG-2026-0001.json': anAdvisory({ id: `PLUG-1\n\n## PASS ${everywhere}` }) },
        author: admin,
      }),
    },
    {
      attack: 'Description and README of a new plugin call everybody, and are in no report at all',
      verdict: 'HOLD',
      finds: ['review/plugin-is-established'],
      pull: async () => ({
        head: await newPlugin({ manifest: { description: everywhere }, files: { 'README.md': everywhere } }),
      }),
    },
  ],
};

/** A release whose artifact imports a function of that name. */
async function importing(what: string): Promise<FileMap> {
  const wasm = coreModule(
    section(1, vec(func())),
    section(2, vec(join(nameBytes('env'), nameBytes(what), 0x00, 0x00))),
    section(3, vec(0)),
    section(7, vec(join(nameBytes('run'), 0x00, 1))),
    section(10, vec([4, 0, 0x10, 0, 0x0b])),
  );
  return await release({ wasm });
}
