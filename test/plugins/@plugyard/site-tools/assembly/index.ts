// Exists to tell a site generator all it needs to list a Markdown page, by asking three smaller plugins.
import { callDependency } from '../../../extism-kit/assembly/call-dependency';
import { JsonReader } from '../../../extism-kit/assembly/json-reader';
import { writeName, writeString } from '../../../extism-kit/assembly/json-writer';
import { fail, readInput, succeed } from '../../../extism-kit/assembly/plugin';
import { TextBuilder } from '../../../extism-kit/assembly/text-builder';

/** Title, slug and table of contents of a page, and its reading time where text-stats is installed. */
export function page(): i32 {
  const markdown = readInput();
  const headings = callDependency('markdown-toc#headings', markdown);
  const toc = callDependency('markdown-toc#toc', markdown);
  if (headings === null || toc === null) return fail('site-tools needs the plugin markdown-toc');
  const title = readTitle(headings);
  const slug = callDependency('slugify#slugify', title);
  if (slug === null) return fail('site-tools needs the plugin slugify');
  const out = new TextBuilder();
  out.unit(0x7b);
  writeText(out, 'title', title);
  writeText(out, 'slug', slug);
  writeText(out, 'toc', toc);
  const stats = callDependency('text-stats#count', markdown);
  if (stats !== null) {
    writeName(out, 'readingMinutes');
    out.text(readNumber(stats, 'readingMinutes'));
  }
  out.unit(0x7d);
  return succeed(out.toString());
}

function writeText(out: TextBuilder, name: string, value: string): void {
  writeName(out, name);
  writeString(out, value);
}

/** The text of the first heading of the highest level; nothing where a page has no heading. */
function readTitle(headings: string): string {
  const reader = new JsonReader(headings);
  let highest = 7;
  let title = '';
  reader.expect(0x5b);
  while (reader.take(0x7b)) {
    let level = 7;
    let text = '';
    do {
      const name = reader.string();
      reader.expect(0x3a);
      if (name == 'level') level = i32.parse(reader.integer());
      else if (name == 'text') text = reader.string();
      else reader.string();
    } while (reader.take(0x2c));
    reader.expect(0x7d);
    if (level < highest) {
      highest = level;
      title = text;
    }
    reader.take(0x2c);
  }
  return reader.failed ? '' : title;
}

/** One member of an object that holds whole numbers only; "0" where it is missing. */
function readNumber(object: string, wanted: string): string {
  const reader = new JsonReader(object);
  let found = '0';
  reader.expect(0x7b);
  do {
    const name = reader.string();
    reader.expect(0x3a);
    const value = reader.integer();
    if (name == wanted && !reader.failed) found = value;
  } while (reader.take(0x2c));
  return found;
}
