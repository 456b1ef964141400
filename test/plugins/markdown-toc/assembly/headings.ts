// Exists to find the headings of a page and what a reader sees of them.
import { TextBuilder } from '../../extism-kit/assembly/text-builder';
import { isLetterOrDigit } from './anchor';

export class Heading {
  anchor: string = '';

  constructor(
    public level: i32,
    public text: string,
  ) {}
}

/** Headings that start with `#`, outside fenced code. */
export function readHeadings(markdown: string): Heading[] {
  const found: Heading[] = [];
  let fence = 0;
  let start = 0;
  while (start <= markdown.length) {
    const line = lineAt(markdown, start);
    start += line.length + 1;
    const marks = fenceOf(line);
    if (fence == 0) {
      fence = marks;
      const level = marks == 0 ? levelOf(line) : 0;
      if (level > 0) found.push(new Heading(level, toPlain(withoutMarks(line, level))));
    } else if (closes(line, marks, fence)) {
      fence = 0;
    }
  }
  return found;
}

function lineAt(text: string, start: i32): string {
  const end = text.indexOf('\n', start);
  return text.substring(start, end < 0 ? text.length : end);
}

/** How many times its sign opens a fence: positive for backticks, negative for tildes, 0 for no fence. */
function fenceOf(line: string): i32 {
  const start = indentOf(line);
  const sign = start < 4 && start < line.length ? line.charCodeAt(start) : 0;
  if (sign != 0x60 && sign != 0x7e) return 0;
  const count = runOf(line, start, sign);
  if (count < 3 || (sign == 0x60 && line.indexOf('`', start + count) >= 0)) return 0;
  return sign == 0x60 ? count : -count;
}

/** A fence closes with its own sign, at least as long, and nothing after it. */
function closes(line: string, marks: i32, fence: i32): bool {
  const same = marks > 0 == fence > 0 && abs(marks) >= abs(fence);
  return same && line.trim().length == abs(marks);
}

function levelOf(line: string): i32 {
  const start = indentOf(line);
  if (start > 3) return 0;
  const count = runOf(line, start, 0x23);
  const after = start + count;
  if (count < 1 || count > 6) return 0;
  return after == line.length || isBlank(line.charCodeAt(after)) ? count : 0;
}

/** The heading's text without the signs before and after it. */
function withoutMarks(line: string, level: i32): string {
  const text = line.trim().substring(level).trim();
  let end = text.length;
  while (end > 0 && text.charCodeAt(end - 1) == 0x23) end--;
  if (end == 0) return '';
  return isBlank(text.charCodeAt(end - 1)) ? text.substring(0, end).trimEnd() : text;
}

/** Drops what formats a text: signs of code and emphasis, the brackets and addresses of links and images. */
function toPlain(text: string): string {
  const out = new TextBuilder();
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit == 0x60) i = writeCode(out, text, i);
    else if (unit == 0x5c && isEscape(text, i)) out.unit(text.charCodeAt(++i));
    else if (unit == 0x5d && unitAt(text, i + 1) == 0x28) i = endOfAddress(text, i);
    else if (!isFormat(text, i, unit)) out.unit(unit);
  }
  return out.toString();
}

/** Copies what stands between two backticks; the result is the place of the second. */
function writeCode(out: TextBuilder, text: string, at: i32): i32 {
  const end = text.indexOf('`', at + 1);
  if (end < 0) return at;
  out.slice(text, at + 1, end);
  return end;
}

function isEscape(text: string, at: i32): bool {
  const next = unitAt(text, at + 1);
  return next > 0x20 && next < 0x7f && !isLetterOrDigit(next);
}

function isFormat(text: string, at: i32, unit: i32): bool {
  if (unit == 0x2a) return !(isGap(text, at - 1) && isGap(text, at + 1));
  if (unit == 0x5f) return isOutside(text, at - 1) || isOutside(text, at + 1);
  if (unit == 0x21) return unitAt(text, at + 1) == 0x5b && opensLink(text, at + 1);
  return unit == 0x5b && opensLink(text, at);
}

function opensLink(text: string, at: i32): bool {
  const end = text.indexOf(']', at);
  return end > 0 && unitAt(text, end + 1) == 0x28;
}

function isGap(text: string, at: i32): bool {
  const unit = unitAt(text, at);
  return unit == 0 || unit == 0x20;
}

function isOutside(text: string, at: i32): bool {
  return !isLetterOrDigit(unitAt(text, at));
}

/** The code unit at a place, or 0 outside of the text. */
function unitAt(text: string, at: i32): i32 {
  return at >= 0 && at < text.length ? text.charCodeAt(at) : 0;
}

function endOfAddress(text: string, at: i32): i32 {
  const end = text.indexOf(')', at);
  return end < 0 ? at : end;
}

function indentOf(line: string): i32 {
  return runOf(line, 0, 0x20);
}

function runOf(line: string, start: i32, unit: i32): i32 {
  let end = start;
  while (end < line.length && line.charCodeAt(end) == unit) end++;
  return end - start;
}

function isBlank(unit: i32): bool {
  return unit == 0x20 || unit == 0x09 || unit == 0x0d;
}
