import { describe, expect, test } from 'vitest';
import { commandForms, parseCommands } from '../../../src/core/model/command.ts';

const head = '1a2b3c4d5e6f';

/** Commands as they are, refusals as their sentence. */
function read(body: string): readonly unknown[] {
  return parseCommands(body).map((line) => ('command' in line ? line.command : line.refusal));
}

describe('parseCommands() obeys', () => {
  test.each([
    [`/plugyard approve ${head}`, { command: 'approve', head }],
    [`/plugyard approve ${'a'.repeat(40)}`, { command: 'approve', head: 'a'.repeat(40) }],
    [
      `/plugyard override ${head} manifest/name-is-not-lookalike It is the same author – see #3.`,
      {
        command: 'override',
        head,
        check: 'manifest/name-is-not-lookalike',
        reason: 'It is the same author – see #3.',
      },
    ],
    ['/plugyard hold', { command: 'hold' }],
    ['/plugyard hold The logo is ours.', { command: 'hold', reason: 'The logo is ours.' }],
    ['/plugyard unhold', { command: 'unhold' }],
    ['/plugyard recheck', { command: 'recheck' }],
    ['/plugyard help', { command: 'help' }],
    ['/plugyard', { command: 'help' }],
    [`/plugyard  approve  ${head}`, { command: 'approve', head }],
    ['/plugyard help   ', { command: 'help' }],
    ['Looks good to me.\n\n/plugyard help', { command: 'help' }],
    ['Looks good.\r\n\r\n/plugyard help\r\n\r\nThanks!', { command: 'help' }],
    ['```\ncode\n```\n\n/plugyard help', { command: 'help' }],
    ['> quoted\n\n/plugyard help', { command: 'help' }],
    ['``` not a fence ```\n\n/plugyard help', { command: 'help' }],
  ])('%j', (body, command) => {
    expect(read(body)).toEqual([command]);
  });

  test('several commands, one a line', () => {
    expect(read(`/plugyard unhold\n/plugyard approve ${head}\n\n/plugyard help`)).toEqual([
      { command: 'unhold' },
      { command: 'approve', head },
      { command: 'help' },
    ]);
  });

  test('every form that it prints', () => {
    const typed = Object.values(commandForms)
      .join('\n')
      .replaceAll('<head>', head)
      .replaceAll('<check-id>', 'review/level-is-kept')
      .replaceAll('<reason>', 'why');
    expect(read(typed)).toEqual(Object.keys(commandForms).map((name) => expect.objectContaining({ command: name })));
  });
});

describe('parseCommands() does not see', () => {
  test.each([
    ['', 'nothing'],
    ['Please type /plugyard help', 'a command inside a sentence'],
    ['> /plugyard approve 1a2b3c4d5e6f', 'what somebody else has said'],
    ['- /plugyard help', 'a list'],
    ['    /plugyard help', 'indented code'],
    ['`/plugyard help`', 'a code span'],
    ['```\n/plugyard help\n```', 'a code block'],
    ['~~~~ text\n/plugyard help\n~~~\n```\n/plugyard help\n~~~~', 'a code block of another kind'],
    ['```\n/plugyard help', 'a code block without an end'],
    ['   ```js\n/plugyard help\n``` x\n/plugyard help', 'a code block that does not end there'],
    ['/plugyard-extra help', 'another word'],
    ['/plugyard/help', 'a path'],
    ['plugyard help', 'a word without its stroke'],
  ])('%j (%s)', (body) => {
    expect(read(body)).toEqual([]);
  });
});

describe('parseCommands() refuses', () => {
  const unseen = 'It holds characters that cannot be seen; type it anew.';
  const start = 'A command starts its line, in small letters: /plugyard.';
  const html = 'There is HTML in or above it, which can hide text; write the command alone.';
  const follows = 'It follows other text directly; leave a blank line above it.';
  const approve = 'It is typed as /plugyard approve <head>:';
  const headRule = 'the head is at least 12 digits of the commit, in small letters, as the review prints them.';
  const override = 'It is typed as /plugyard override <head> <check-id> <reason>:';

  test.each([
    [`/plugyard\u200b approve ${head}`, unseen],
    [`\u200b/plugyard approve ${head}`, unseen],
    [`/plugyard\tapprove ${head}`, unseen],
    [`/plugyard override ${head} review/level-is-kept read \u202eme`, unseen],
    [` /plugyard approve ${head}`, start],
    [`/PLUGYARD approve ${head}`, start],
    [`/plugyard\u00a0approve ${head}`, start],
    [`／plugyard approve ${head}`, start],
    [`> somebody said\n/plugyard approve ${head}`, follows],
    [`- a list\n/plugyard approve ${head}`, follows],
    [`\`\n/plugyard approve ${head}\n\``, follows],
    [`<!--\n\n/plugyard approve ${head}\n\n-->`, html],
    [`<details>\n\n/plugyard approve ${head}`, html],
    [`/plugyard override ${head} review/level-is-kept <b>why</b>`, html],
    ['/plugyard approve', `${approve} ${headRule}`],
    ['/plugyard approve 1a2b3c4d5e6', `${approve} ${headRule}`],
    ['/plugyard approve 1A2B3C4D5E6F', `${approve} ${headRule}`],
    [`/plugyard approve ${'a'.repeat(65)}`, `${approve} ${headRule}`],
    [`/plugyard approve ${head} please`, `${approve} it takes one head and nothing else.`],
    ['/plugyard override review/level-is-kept why', `${override} ${headRule}`],
    [`/plugyard override ${head} everything why`, `${override} the id of a check looks like review/level-is-kept.`],
    [`/plugyard override ${head} review/level-is-kept`, `${override} the reason has 3 to 300 characters.`],
    [
      `/plugyard override ${head} review/level-is-kept ${'x'.repeat(301)}`,
      `${override} the reason has 3 to 300 characters.`,
    ],
    ['/plugyard unhold it', 'It is typed as /plugyard unhold: nothing follows it.'],
    ['/plugyard recheck it', 'It is typed as /plugyard recheck: nothing follows it.'],
    ['/plugyard merge', 'There is no command "merge"; type /plugyard help.'],
    [`/plugyard ${'x'.repeat(1000)}`, `There is no command "${'x'.repeat(39)}…"; type /plugyard help.`],
  ])('%j', (body, refusal) => {
    expect(read(body)).toEqual([refusal]);
  });

  test('more commands than a person means', () => {
    const found = read('/plugyard help\n'.repeat(11));
    expect(found).toHaveLength(11);
    expect(found[10]).toBe('A comment holds at most 10 commands; the others were not read.');
    expect(read('/plugyard help\n'.repeat(10))).toHaveLength(10);
  });

  test('a comment that is too long, without reading it', () => {
    const long = 'x'.repeat(65_537);
    expect(read(`/plugyard help\n${long}`)).toEqual(['The comment is too long to be read for commands.']);
    expect(read(long)).toEqual([]);
    expect(read(`/plugyard help\n\n${long.slice(20)}`)).toEqual([{ command: 'help' }]);
  });
});

describe('a no is heard however it is written:', () => {
  test.each([
    ['Wait!\n/plugyard hold'],
    ['<details>\n/plugyard hold'],
    [' /Plugyard  Hold'],
    ['/plugyard\u200b hold'],
    ['/plugyard\u00a0hold'],
  ])('%j', (body) => {
    expect(read(body)).toEqual([{ command: 'hold' }]);
  });

  test('with as much of its reason as there is room for', () => {
    expect(read(`/plugyard hold <b>bad</b> \u202e${'x'.repeat(400)}`)).toEqual([
      { command: 'hold', reason: `<b>bad</b> ${'x'.repeat(288)}…` },
    ]);
  });

  test.each([['/plugyard holdon'], ['/plugyard unhold hold'], ['> /plugyard hold'], ['```\n/plugyard hold\n```']])(
    'but not where nobody said it: %j',
    (body) => {
      expect(parseCommands(body).filter((line) => 'command' in line)).toEqual([]);
    },
  );
});
