// Exists to turn a title, or the name of a file, into something that is safe in an address.
import { readInput, succeed } from '../../../extism-kit/assembly/plugin';
import { TextBuilder } from '../../../extism-kit/assembly/text-builder';

/** U+00C0 to U+017F without their marks; `*` stands for two letters, `-` for none. */
const latin =
  'aaaaaa*ceeeeiiiidnooooo-ouuuuy**aaaaaa*ceeeeiiiidnooooo-ouuuuy*y' +
  'aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiii**jjkkk' +
  'llllllllllnnnnnnnnnoooooo**rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs';

const longestExtension = 10;

export function slugify(): i32 {
  return succeed(toSlug(readInput()));
}

/** Like `slugify`, but keeps the extension: the last dot and up to ten letters or digits after it. */
export function filename(): i32 {
  const name = readInput();
  const dot = name.lastIndexOf('.');
  const stem = dot > 0 ? toSlug(name.substring(0, dot)) : '';
  const extension = dot > 0 ? toSlug(name.substring(dot + 1)) : '';
  const kept = stem.length > 0 && extension.length > 0 && extension.length <= longestExtension;
  return succeed(kept && !extension.includes('-') ? stem + '.' + extension : toSlug(name));
}

function toSlug(text: string): string {
  const out = new TextBuilder();
  for (let i = 0; i < text.length; i++) writeUnit(out, text.charCodeAt(i));
  if (out.last() == 0x2d) out.shorten(out.length - 1);
  return out.toString();
}

function writeUnit(out: TextBuilder, unit: i32): void {
  if (isMark(unit)) return;
  if (unit >= 0x41 && unit <= 0x5a) unit |= 0x20;
  if ((unit >= 0x61 && unit <= 0x7a) || (unit >= 0x30 && unit <= 0x39)) {
    out.unit(unit);
  } else if (unit >= 0xc0 && unit <= 0x17f) {
    writeLetter(out, unit, latin.charCodeAt(unit - 0xc0));
  } else {
    writeHyphen(out);
  }
}

function writeLetter(out: TextBuilder, unit: i32, base: i32): void {
  if (base == 0x2d) writeHyphen(out);
  else if (base == 0x2a) out.text(twoLetters(unit));
  else out.unit(base);
}

function twoLetters(unit: i32): string {
  switch (unit) {
    case 0xc6:
    case 0xe6:
      return 'ae';
    case 0xdf:
      return 'ss';
    case 0x132:
    case 0x133:
      return 'ij';
    case 0x152:
    case 0x153:
      return 'oe';
  }
  return 'th';
}

function writeHyphen(out: TextBuilder): void {
  if (out.length > 0 && out.last() != 0x2d) out.unit(0x2d);
}

/** A combining mark: what is left of `é` when it comes as two characters. */
function isMark(unit: i32): bool {
  return unit >= 0x300 && unit <= 0x36f;
}
