// Exists to turn a title into the part of an address that people can read.
import { readInput, succeed } from '../../../extism-kit/assembly/plugin';
import { TextBuilder } from '../../../extism-kit/assembly/text-builder';

/** U+00C0 to U+00FF without their marks; `*` stands for two letters, `-` for none. */
const latin1 = 'aaaaaa*ceeeeiiiidnooooo-ouuuuy**aaaaaa*ceeeeiiiidnooooo-ouuuuy*y';

export function slugify(): i32 {
  return succeed(toSlug(readInput()));
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
  } else if (unit >= 0xc0 && unit <= 0xff) {
    writeLetter(out, unit, latin1.charCodeAt(unit - 0xc0));
  } else {
    writeHyphen(out);
  }
}

function writeLetter(out: TextBuilder, unit: i32, base: i32): void {
  if (base == 0x2d) writeHyphen(out);
  else if (base != 0x2a) out.unit(base);
  else if ((unit | 0x20) == 0xe6) out.text('ae');
  else out.text(unit == 0xdf ? 'ss' : 'th');
}

function writeHyphen(out: TextBuilder): void {
  if (out.length > 0 && out.last() != 0x2d) out.unit(0x2d);
}

/** A combining mark: what is left of `é` when it comes as two characters. */
function isMark(unit: i32): bool {
  return unit >= 0x300 && unit <= 0x36f;
}
