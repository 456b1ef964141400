// Exists so that a comment is an order only where a person clearly meant one, and every order that is none gets its reason.
import { headDigits } from './pull-request.ts';
import { shorten } from './result.ts';

/** `head` is what was typed: at least twelve digits of a commit. */
export type Command =
  | { readonly command: 'approve'; readonly head: string }
  | { readonly command: 'override'; readonly head: string; readonly check: string; readonly reason: string }
  | { readonly command: 'hold'; readonly reason?: string }
  | { readonly command: 'unhold' }
  | { readonly command: 'recheck' }
  | { readonly command: 'help' };

export type CommandName = Command['command'];

/** What one line of a comment asks for, or why it is not done. */
export type CommandLine = { readonly command: Command } | { readonly refusal: string };

/** How each command is typed; `<head>` stands for digits of the commit. */
export const commandForms: Readonly<Record<CommandName, string>> = {
  approve: '/plugyard approve <head>',
  override: '/plugyard override <head> <check-id> <reason>',
  hold: '/plugyard hold [<reason>]',
  unhold: '/plugyard unhold',
  recheck: '/plugyard recheck',
  help: '/plugyard help',
};

const commentLimits = { characters: 65_536, commands: 10, reason: 300 } as const;

/**
 * The orders in a comment, in their order. Threat: text that was pasted, quoted or hidden must not act in the name of
 * whoever pasted it, so that a line counts only where Markdown cannot show it as anything else.
 */
export function parseCommands(body: string): readonly CommandLine[] {
  if (body.length > commentLimits.characters) {
    return body.includes('/plugyard') ? [{ refusal: 'The comment is too long to be read for commands.' }] : [];
  }
  const found = commandLines(body);
  const most = commentLimits.commands;
  return found.length > most
    ? [...found.slice(0, most), { refusal: `A comment holds at most ${most} commands; the others were not read.` }]
    : found;
}

function commandLines(body: string): readonly CommandLine[] {
  const found: CommandLine[] = [];
  let place: Place = {};
  // A line that follows text directly belongs to it: to a quote, a list, or a code span that was opened there.
  let free = true;
  for (const line of body.split(/\r\n|\n|\r/)) {
    const inCode = place.fence !== undefined;
    place = placeAfter(line, place);
    const isCommand = !inCode && looksLikeCommand(line);
    if (isCommand) {
      found.push(readLine(line, { free, html: place.html === true }));
    }
    free = isCommand || line.trim() === '';
  }
  return found;
}

/** Where the scan stands: inside a code block that ends with that fence, or below raw HTML. */
interface Place {
  readonly fence?: string;
  readonly html?: boolean;
}

function placeAfter(line: string, place: Place): Place {
  const [, run = '', rest = ''] = /^ {0,3}(`{3,}|~{3,})(.*)$/.exec(line) ?? [];
  if (place.fence !== undefined) {
    const { fence, ...outside } = place;
    return run.startsWith(fence) && rest.trim() === '' ? outside : place;
  }
  if (run !== '' && !(run.startsWith('`') && rest.includes('`'))) {
    return { ...place, fence: run };
  }
  // Threat: a comment of HTML hides what follows it, and a folded block hides it until somebody clicks.
  return /<[a-z!?/]/i.test(line) ? { ...place, html: true } : place;
}

/** Threat: characters that nobody sees, and letters in another case, make an order that only a person would read as one. */
function looksLikeCommand(line: string): boolean {
  return /^ {0,3}\/plugyard(?![\w/.-])/i.test(asShown(line));
}

function asShown(line: string): string {
  return line
    .normalize('NFKC')
    .replace(/\s/g, ' ')
    .replace(/[\p{Cc}\p{Cf}]+/gu, '');
}

/** A no is heard however badly it is written: whoever meant to stop a change must not see it merge for a typing error. */
function readNo(line: string): Command | undefined {
  const [match, reason = ''] = /^ {0,3}\/plugyard\s+hold(?:\s+(.*))?$/i.exec(asShown(line)) ?? [];
  if (match === undefined) return undefined;
  const told = shorten(reason.trim(), commentLimits.reason);
  return { command: 'hold', ...(told === '' ? {} : { reason: told }) };
}

function readLine(line: string, { free, html }: { readonly free: boolean; readonly html: boolean }): CommandLine {
  const no = readNo(line);
  if (no !== undefined) return { command: no };
  if (html) return { refusal: 'There is HTML in or above it, which can hide text; write the command alone.' };
  if (!free) return { refusal: 'It follows other text directly; leave a blank line above it.' };
  const plain = line.trimEnd();
  if (/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cs}]/u.test(plain)) {
    return { refusal: 'It holds characters that cannot be seen; type it anew.' };
  }
  const [word, name = '', ...rest] = plain.split(/ +/);
  if (word !== '/plugyard') {
    return { refusal: 'A command starts its line, in small letters: /plugyard.' };
  }
  return readCommand(name, rest);
}

function readCommand(name: string, words: readonly string[]): CommandLine {
  switch (name) {
    case 'approve':
      return readApprove(words);
    case 'override':
      return readOverride(words);
    case 'unhold':
    case 'recheck':
    case 'help':
      return words.length === 0 ? { command: { command: name } } : refuse(name, 'nothing follows it');
    case '':
      return { command: { command: 'help' } };
    default:
      return { refusal: `There is no command "${shorten(name, 40)}"; type /plugyard help.` };
  }
}

function readApprove([head = '', ...rest]: readonly string[]): CommandLine {
  if (rest.length > 0) return refuse('approve', 'it takes one head and nothing else');
  return isHead(head) ? { command: { command: 'approve', head } } : refuse('approve', headRule);
}

function readOverride([head = '', check = '', ...words]: readonly string[]): CommandLine {
  const reason = words.join(' ').trim();
  if (!isHead(head)) return refuse('override', headRule);
  if (!/^[a-z]{1,40}\/[a-z-]{1,80}$/.test(check))
    return refuse('override', 'the id of a check looks like review/level-is-kept');
  if (reason.length < 3 || reason.length > commentLimits.reason) {
    return refuse('override', `the reason has 3 to ${commentLimits.reason} characters`);
  }
  return { command: { command: 'override', head, check, reason } };
}

const headRule = `the head is at least ${headDigits} digits of the commit, in small letters, as the review prints them`;

function isHead(text: string): boolean {
  return text.length >= headDigits && /^[0-9a-f]{1,64}$/.test(text);
}

function refuse(name: CommandName, why: string): CommandLine {
  return { refusal: `It is typed as ${commandForms[name]}: ${why}.` };
}
