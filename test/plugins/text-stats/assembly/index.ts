// Exists to tell how long a text is, in the units that writers are asked for.
import { writeName } from '../../extism-kit/assembly/json-writer';
import { readInput, succeed } from '../../extism-kit/assembly/plugin';
import { TextBuilder } from '../../extism-kit/assembly/text-builder';

/** Words that a grown-up reads in a minute. */
const wordsPerMinute = 240;

export function count(): i32 {
  const text = readInput();
  const words = countWords(text);
  const out = new TextBuilder();
  out.unit(0x7b);
  writeCount(out, 'characters', countCharacters(text));
  writeCount(out, 'words', words);
  writeCount(out, 'lines', countLines(text));
  writeCount(out, 'sentences', countSentences(text));
  writeCount(out, 'readingMinutes', (words + wordsPerMinute - 1) / wordsPerMinute);
  out.unit(0x7d);
  return succeed(out.toString());
}

function writeCount(out: TextBuilder, name: string, value: i32): void {
  writeName(out, name);
  out.text(value.toString());
}

/** Code points: an emoji of two code units counts once. */
function countCharacters(text: string): i32 {
  let characters = 0;
  for (let i = 0; i < text.length; i++) {
    if ((text.charCodeAt(i) & 0xfc00) != 0xdc00) characters++;
  }
  return characters;
}

/** Runs without white space that hold a letter or a digit. */
function countWords(text: string): i32 {
  let words = 0;
  let inWord = false;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (isSpace(unit)) {
      inWord = false;
    } else if (!inWord && isWordUnit(unit)) {
      inWord = true;
      words++;
    }
  }
  return words;
}

/** A line break at the very end does not open another line. */
function countLines(text: string): i32 {
  if (text.length == 0) return 0;
  let lines = 1;
  for (let i = 0; i < text.length - 1; i++) {
    if (text.charCodeAt(i) == 0x0a) lines++;
  }
  return lines;
}

/** Full stops, question and exclamation marks that end a word; what follows the last one counts as well. */
function countSentences(text: string): i32 {
  let sentences = 0;
  let open = false;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (!isEnd(unit)) {
      open = open || isWordUnit(unit);
    } else if (open && (i + 1 == text.length || !isWordUnit(text.charCodeAt(i + 1)))) {
      sentences++;
      open = false;
    }
  }
  return open ? sentences + 1 : sentences;
}

function isEnd(unit: i32): bool {
  return unit == 0x2e || unit == 0x21 || unit == 0x3f || unit == 0x3002;
}

function isSpace(unit: i32): bool {
  return unit == 0x20 || (unit >= 0x09 && unit <= 0x0d) || unit == 0xa0 || unit == 0x2028 || unit == 0x3000;
}

/** A letter or digit, or half of one. Above ASCII everything counts but spaces, the common signs and emoji. */
function isWordUnit(unit: i32): bool {
  const lower = unit | 0x20;
  if (unit < 0x80) return (unit >= 0x30 && unit <= 0x39) || (lower >= 0x61 && lower <= 0x7a);
  if (unit >= 0x2000 && unit <= 0x2bff) return false;
  if (unit >= 0x3000 && unit <= 0x3004) return false;
  if (unit >= 0xd83c && unit <= 0xd83e) return false;
  return unit >= 0xc0 && unit != 0xfe0f && (unit & 0xfc00) != 0xdc00;
}
