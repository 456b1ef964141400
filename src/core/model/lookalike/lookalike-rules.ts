// Exists so that what makes one name look like another is a table: rules for a reviewer to read, and to argue about.
import { foldName } from '../plugin-name.ts';
import { areNeighbours } from './keyboard.ts';
import type { Reach } from './letter-sieve.ts';
import type { NameForms } from './name-forms.ts';
import { type Edit, oneEdit } from './one-edit.ts';

/** `always`, or only where the name that exists is established: people have it in their fingers, so that it pays. */
export type LookalikeStrength = 'always' | 'established';

export interface LookalikeRule {
  readonly id: string;
  /** Without that, it cannot hold, and is not asked. */
  readonly within: keyof Reach;
  readonly strength: LookalikeStrength;
  /** Letters of the shorter name: short names differ by little, and honestly. */
  readonly shortest: number;
  /** What is told of the two names. */
  readonly tell: (name: string, near: string) => string;
  readonly holds: (pair: NamePair) => boolean;
}

/** A new name and one that exists. */
export interface NamePair {
  readonly fresh: NameForms;
  readonly near: NameForms;
  /** The slip that leads from the existing name to the new one. */
  readonly edit: Edit | undefined;
}

export function pairOf(fresh: NameForms, near: NameForms, { slip }: Reach): NamePair {
  return { fresh, near, edit: slip ? oneEdit(near.letters, fresh.letters) : undefined };
}

/** The first that holds counts. */
export const lookalikeRules: readonly LookalikeRule[] = [
  {
    id: 'separators',
    within: 'same',
    strength: 'always',
    shortest: 2,
    tell: (name, near) => `${name} is ${near} with other separators`,
    holds: ({ fresh, near }) => fresh.letters === near.letters,
  },
  {
    id: 'namespace',
    within: 'part',
    strength: 'always',
    shortest: 2,
    tell: (name, near) => `${name} is read like the organisation of ${near}`,
    holds: ({ fresh, near }) => near.organisation !== undefined && fresh.folded === foldName(near.organisation),
  },
  {
    id: 'confusable',
    within: 'same',
    strength: 'always',
    shortest: 2,
    tell: (name, near) => `${name} is read like ${near}: its characters look the same`,
    holds: ({ fresh, near }) => fresh.folded === near.folded,
  },
  {
    id: 'confusable-digit-or-letter',
    within: 'same',
    strength: 'always',
    shortest: 5,
    tell: (name, near) => `${name} is read like ${near}: digits stand for letters, or letters for their doubles`,
    holds: ({ fresh, near }) => fresh.widelyFolded === near.widelyFolded,
  },
  {
    id: 'swapped-letters',
    within: 'same',
    strength: 'always',
    shortest: 4,
    tell: (name, near) => `${name} is ${near} with two letters swapped`,
    holds: ({ edit }) => edit?.kind === 'swapped',
  },
  {
    id: 'doubled-letter',
    within: 'same',
    strength: 'always',
    shortest: 5,
    tell: (name, near) => `${name} is ${near} with a letter doubled, or single`,
    holds: ({ edit }) => edit?.sides.includes(edit.letters) === true,
  },
  {
    id: 'plural',
    within: 'slip',
    strength: 'always',
    shortest: 4,
    tell: (name, near) => `${name} and ${near} are one name in singular and plural`,
    holds: ({ fresh, near }) => `${fresh.letters}s` === near.letters || fresh.letters === `${near.letters}s`,
  },
  {
    id: 'neighbouring-key',
    within: 'slip',
    strength: 'always',
    shortest: 6,
    tell: (name, near) => `${name} is ${near} with a neighbouring key hit`,
    holds: ({ edit }) => edit !== undefined && !isNumber(edit) && isSlip(edit),
  },
  {
    id: 'missing-letter',
    within: 'slip',
    strength: 'always',
    shortest: 6,
    tell: (name, near) => `${name} is ${near} without one letter`,
    holds: ({ edit }) => edit?.kind === 'dropped' && !isNumber(edit),
  },
  {
    id: 'swapped-words',
    within: 'same',
    strength: 'established',
    shortest: 6,
    tell: (name, near) => `${name} has the words of ${near} in another order`,
    holds: ({ fresh, near }) => haveSameWords(fresh, near) || isRotation(fresh, near) || isRotation(near, fresh),
  },
  {
    id: 'dropped-organisation',
    within: 'part',
    strength: 'established',
    shortest: 2,
    tell: (name, near) => `${name} is ${near} without its organisation`,
    holds: ({ fresh, near }) => near.name.endsWith(`/${fresh.name}`),
  },
  {
    id: 'affix',
    within: 'part',
    strength: 'established',
    shortest: 4,
    tell: (name, near) => `${name} and ${near} differ in a part that says nothing`,
    holds: ({ fresh, near }) =>
      fresh.cores.has(near.letters) || (near.letters.includes(fresh.letters) && near.cores.has(fresh.letters)),
  },
  {
    id: 'one-letter',
    within: 'slip',
    strength: 'established',
    shortest: 6,
    tell: (name, near) => `${name} is one letter away from ${near}`,
    holds: ({ edit }) => edit !== undefined,
  },
];

/** A digit is read as a number: base32 and base64, http2 and http3 are two things. */
function isNumber({ letters }: Edit): boolean {
  return /^\d+$/.test(letters);
}

/** The wrong key instead of the right one, or beside it. */
function isSlip({ kind, letters, sides }: Edit): boolean {
  const pairs = kind === 'added' ? [...sides].map((side) => side + letters) : [letters];
  return pairs.some(areNeighbours);
}

function haveSameWords(left: NameForms, right: NameForms): boolean {
  return [...left.words].sort().join('-') === [...right.words].sort().join('-');
}

/** `formatjson` for `json-format`: turned round at a hyphen of the other. */
function isRotation({ words }: NameForms, { letters }: NameForms): boolean {
  return words.some((_, at) => [...words.slice(at), ...words.slice(0, at)].join('') === letters);
}
