// Exists to list the headings of a Markdown page, with the anchors that GitHub gives them.
import { writeName, writeString } from '../../extism-kit/assembly/json-writer';
import { readInput, succeed } from '../../extism-kit/assembly/plugin';
import { TextBuilder } from '../../extism-kit/assembly/text-builder';
import { toAnchor } from './anchor';
import { Heading, readHeadings } from './headings';

/** A nested Markdown list of the headings below the title (levels 2 to 6). */
export function toc(): i32 {
  const headings = anchored(readInput()).filter((heading) => heading.level > 1);
  const out = new TextBuilder();
  let top = 6;
  for (let i = 0; i < headings.length; i++) top = min(top, headings[i].level);
  for (let i = 0; i < headings.length; i++) {
    for (let depth = top; depth < headings[i].level; depth++) out.text('  ');
    out.text('- [');
    writeLinkText(out, headings[i].text);
    out.text('](#');
    out.text(headings[i].anchor);
    out.text(')\n');
  }
  return succeed(out.toString());
}

/** Every heading as JSON: level, text and anchor. */
export function headings(): i32 {
  const all = anchored(readInput());
  const out = new TextBuilder();
  out.unit(0x5b);
  for (let i = 0; i < all.length; i++) {
    out.text(i > 0 ? ',{' : '{');
    writeName(out, 'level');
    out.text(all[i].level.toString());
    writeName(out, 'text');
    writeString(out, all[i].text);
    writeName(out, 'anchor');
    writeString(out, all[i].anchor);
    out.unit(0x7d);
  }
  out.unit(0x5d);
  return succeed(out.toString());
}

/** A heading as the text of a link: what Markdown would read as its own sign is escaped. */
function writeLinkText(out: TextBuilder, text: string): void {
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if ('\\[]*`<'.includes(String.fromCharCode(unit))) out.unit(0x5c);
    out.unit(unit);
  }
}

function anchored(markdown: string): Heading[] {
  const all = readHeadings(markdown);
  const taken = new Set<string>();
  const repeats = new Map<string, i32>();
  for (let i = 0; i < all.length; i++) {
    const base = toAnchor(all[i].text);
    let anchor = base;
    let repeat = repeats.has(base) ? repeats.get(base) : 0;
    while (taken.has(anchor)) anchor = base + '-' + (++repeat).toString();
    repeats.set(base, repeat);
    taken.add(anchor);
    all[i].anchor = anchor;
  }
  return all;
}
