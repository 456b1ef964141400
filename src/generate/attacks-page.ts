// Exists so that the table of attacks is the cases that are tried, and never a second telling.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { GeneratedFiles } from './generated-files.ts';

const attacksPage = '.github/ATTACKS.md';

/** Where the cases stand; read as they are, because tests are no part of the program. */
const source = 'test/attacks/submissions';

/** What `collection.ts` holds, as far as the table shows it. */
interface Collection {
  readonly pullGroups: readonly { readonly title: string; readonly pulls: readonly Pull[] }[];
  readonly sequenceGroups: readonly { readonly title: string; readonly sequences: readonly Sequence[] }[];
}

interface Pull {
  readonly attack: string;
  readonly verdict: string;
  readonly finds: readonly string[];
}

interface Sequence {
  readonly attack: string;
  readonly rule: string;
  readonly ends: object;
}

export async function generateAttacksPage(root: string): Promise<GeneratedFiles> {
  const file = pathToFileURL(join(root, source, 'collection.ts')).href;
  return { [attacksPage]: tellAttacks((await import(file)) as Collection) };
}

function tellAttacks({ pullGroups, sequenceGroups }: Collection): string {
  const pulls = pullGroups.flatMap((group) => group.pulls).length;
  const sequences = sequenceGroups.flatMap((group) => group.sequences).length;
  const blocks = [
    '# Attacks',
    `${pulls} hostile pull requests and ${sequences} hostile sequences of events, each stopped by exactly what this page names. It is generated from the cases in \`${source}\`; \`npm test\` plays them all.`,
    '**Pull requests** are git objects in a real repository, made by plumbing where git itself would refuse, and judged by the flow of the Action with the real verifier of signatures and the real fetcher. A case names every finding that decides the verdict, with its place, so that a check that finds more, or less, or elsewhere, fails it. Of each report the Markdown, the annotations, the SARIF and the text for terminals are held against everything that a text must not become there. What fails does not merge even with the yes of everybody; what is held does not merge by itself. ERROR means that there is nothing to judge: the job fails, and nothing merges.',
    '## Pull requests',
    ...pullGroups.flatMap(({ title, pulls: cases }) => [
      `### ${title}`,
      toTable(['attack', 'what stops it', 'verdict'], cases.map(pullRow)),
    ]),
    '## Sequences of events',
    'People, pushes and the review take turns on a pull request in values, the review after each event, its effects applied. A case names the end to the letter: what our status says, what is answered, or who stands in the merge record (account 2 is a reviewer).',
    ...sequenceGroups.flatMap(({ title, sequences: cases }) => [
      `### ${title}`,
      toTable(['attack', 'what stops it', 'how it ends'], cases.map(sequenceRow)),
    ]),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function pullRow({ attack, verdict, finds }: Pull): readonly string[] {
  return [attack, [...new Set(finds.map(tellStop))].join(', '), verdict];
}

/** `<check id> <place>`, `<check id> did not run`, or the code of an error. */
function tellStop(find: string): string {
  const [id = ''] = find.split(' ');
  if (!id.includes('/')) return `\`${id}\``;
  return `[${id}](checks/${id}.md)${find === `${id} did not run` ? ' (cannot run)' : ''}`;
}

function sequenceRow({ attack, rule, ends }: Sequence): readonly string[] {
  return [attack, rule, tellEnd(ends)];
}

function tellEnd(ends: object): string {
  if ('error' in ends) return `the job fails: \`${String(ends.error)}\``;
  if ('did' in ends) return tellActed(ends);
  if ('says' in ends) return `\`${String(ends.says).replace(/^#\d+ /, '')}\``;
  return 'by' in ends ? `merged; the record names account ${String(ends.by)}` : 'the merge is not accepted';
}

/** What the job did that may write. */
function tellActed(ends: object): string {
  if ('verdict' in ends) return `told: ${String(ends.verdict)}`;
  if ('reason' in ends) return `not merged: ${String(ends.reason)}`;
  return 'merged, and the alarm is raised; nothing is deployed';
}

function toTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.map(toCell).join(' | ')} |`).join('\n');
}

/** Characters that nobody sees are named. */
function toCell(text: string): string {
  return text
    .replace(
      /[\p{Cc}\p{Cf}]/gu,
      (character) => `{U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}}`,
    )
    .replace(/\|/g, '\\|');
}
