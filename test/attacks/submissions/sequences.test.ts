// Every attack that people play on the forge, in its order, with exactly the end that the rules give it.
import { describe, expect, test } from 'vitest';
import { wildMarkdown } from '../../support/tame-text.ts';
import { sequenceGroups } from './collection.ts';

describe.each(sequenceGroups)('$title', ({ sequences }) => {
  test.each(sequences)('$attack', ({ play, ends }) => {
    const { end, told } = play();
    expect(end).toEqual(ends);
    expect(told.flatMap(wildMarkdown)).toEqual([]);
  });
});

test('no two attacks have the same name', () => {
  const names = sequenceGroups.flatMap(({ sequences }) => sequences.map(({ attack }) => attack));
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
});
