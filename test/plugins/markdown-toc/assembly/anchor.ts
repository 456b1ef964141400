// Exists because an anchor is a rule of its own: lower case, no punctuation, hyphens for spaces.
import { TextBuilder } from '../../extism-kit/assembly/text-builder';

export function toAnchor(text: string): string {
  const out = new TextBuilder();
  const lower = text.toLowerCase();
  for (let i = 0; i < lower.length; i++) {
    const unit = lower.charCodeAt(i);
    if (unit == 0x20) out.unit(0x2d);
    else if (!isPunctuation(unit)) out.unit(unit);
  }
  return out.toString();
}

/** Signs that an anchor leaves out: those of ASCII except `-` and `_`, and the common blocks above it. */
function isPunctuation(unit: i32): bool {
  if (unit < 0x80) return unit != 0x2d && unit != 0x5f && !isLetterOrDigit(unit);
  if (unit < 0xc0) return unit != 0xaa && unit != 0xb5 && unit != 0xba;
  if (unit == 0xd7 || unit == 0xf7) return true;
  return (unit >= 0x2000 && unit <= 0x2bff) || (unit >= 0x3000 && unit <= 0x3004) || (unit >= 0x3008 && unit <= 0x3020);
}

export function isLetterOrDigit(unit: i32): bool {
  const lower = unit | 0x20;
  return (unit >= 0x30 && unit <= 0x39) || (lower >= 0x61 && lower <= 0x7a) || unit >= 0xc0;
}
