// Every attack that people play on the forge, in its order, with exactly the end that the rules give it.
import { describe, expect, test } from 'vitest';
import { timestamp } from '../../support/builders.ts';
import { release } from '../../support/case-registry.ts';
import { comments, play, reviews, waits } from '../../support/play-thread.ts';
import { aReview, aState, at, dave, rita, root, short } from '../../support/review-builder.ts';
import { reviewYard } from '../../support/review-yard.ts';
import { wildMarkdown } from '../../support/tame-text.ts';
import { temporaryFolders } from '../../support/temporary-folder.ts';
import { sequenceGroups } from './collection.ts';
import { approve, first, fresh, news, orphan, record, trust, update } from './openings.ts';

const folder = temporaryFolders();

test('the honest way merges by itself, through both jobs', async () => {
  const yard = reviewYard(folder, await release());
  expect(await yard.review()).toMatchObject({ did: 'merged', alarm: [] });
  expect(yard.forge.dispatched).toEqual(['deploy']);
});

describe('the honest way works, so that what follows is stopped for its own reason', () => {
  const override = `/plugyard override ${short} manifest/name-is-not-lookalike It is the same author.`;
  const lookalike = update(['manifest/name-is-not-lookalike']);
  const announced = orphan({ orphanNotice: at('12:00'), now: timestamp('2027-01-01T12:00:00Z') });
  test.each([
    ['a signed update of its owner', play(aState(fresh)), 'auto', []],
    ['an update with news, by button', play(update(news), reviews('13:00', rita)), 'approved', [rita.id]],
    ['an update with news, by command', play(update(news), comments('13:00', rita, approve)), 'approved', [rita.id]],
    ['a new plugin', play(first(), reviews('13:00', rita), waits('+3 13:00')), 'approved', [rita.id]],
    [
      'a record',
      play(record(), reviews('13:00', dave), reviews('13:01', rita), waits('+4 13:00')),
      'approved',
      [2, 1004],
    ],
    ['a lookalike', play(lookalike, comments('13:00', rita, override)), 'approved', [rita.id]],
    [
      'a change of trust',
      play(trust([root, dave]), comments('13:00', root, approve), comments('13:01', dave, approve)),
      'approved',
      [root.id, dave.id],
    ],
    [
      'an orphan',
      play(announced, { clock: '13:00', happens: () => ({ now: announced.now, reviews: [aReview(root)] }) }),
      'approved',
      [root.id],
    ],
  ])('%s', (...[, { end }, merged, by]) => {
    expect(end).toMatchObject({ merged, by });
  });
});

describe.each(sequenceGroups)('$title', ({ sequences }) => {
  test.each(sequences)('$attack', async ({ play, ends }) => {
    const { end, told } = await play(folder);
    expect(end).toEqual(ends);
    expect(told.flatMap(wildMarkdown)).toEqual([]);
  });
});

test('no two attacks have the same name', () => {
  const names = sequenceGroups.flatMap(({ sequences }) => sequences.map(({ attack }) => attack));
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
});
