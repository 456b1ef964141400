// Exists so that the test and the table in the docs have one list of all hostile pull requests and sequences.
import type { PullGroup } from '../../support/hostile-pull.ts';
import type { SequenceGroup } from '../../support/hostile-sequence.ts';
import { addresses } from './addresses.ts';
import { dependencies } from './dependencies.ts';
import { firstSubmissions } from './first-submissions.ts';
import { forges, handOvers } from './hand-overs.ts';
import { histories } from './histories.ts';
import { json } from './json.ts';
import { merged } from './merges.ts';
import { modes } from './modes.ts';
import { ownership } from './ownership.ts';
import { paths } from './paths.ts';
import { releasedFiles } from './released.ts';
import { rules } from './rules.ts';
import { signatures } from './signatures.ts';
import { sizes } from './sizes.ts';
import { text } from './text.ts';
import { clocks, objections, overrides, swapped, voices, words } from './threads.ts';

export const pullGroups: readonly PullGroup[] = [
  paths,
  modes,
  releasedFiles,
  histories,
  ownership,
  firstSubmissions,
  rules,
  signatures,
  dependencies,
  addresses,
  json,
  text,
  sizes,
];

export const sequenceGroups: readonly SequenceGroup[] = [
  swapped,
  voices,
  words,
  clocks,
  objections,
  overrides,
  handOvers,
  forges,
  merged,
];
