// Exists to find dead links to GitHub in a Markdown page.
import { writeName, writeString } from '../../../extism-kit/assembly/json-writer';
import { readInput, succeed } from '../../../extism-kit/assembly/plugin';
import { TextBuilder } from '../../../extism-kit/assembly/text-builder';
import { hostOf, readLinks } from './links';
import { requestStatus } from './request-status';

/** The same list stands in the manifest: a host refuses every other name. */
const allowedHosts = ['github.com', 'raw.githubusercontent.com'];

/** One call asks for no more than this. */
const mostRequests = 50;

/** Every web address in the page, once. */
export function links(): i32 {
  const all = readLinks(readInput());
  const out = new TextBuilder();
  out.unit(0x5b);
  for (let i = 0; i < all.length; i++) {
    if (i > 0) out.unit(0x2c);
    writeString(out, all[i]);
  }
  out.unit(0x5d);
  return succeed(out.toString());
}

/** Asks for every address on an allowed host; the others are listed as skipped. */
export function check(): i32 {
  const all = readLinks(readInput());
  const out = new TextBuilder();
  let requests = 0;
  out.unit(0x5b);
  for (let i = 0; i < all.length; i++) {
    out.text(i > 0 ? ',{' : '{');
    writeName(out, 'url');
    writeString(out, all[i]);
    if (!allowedHosts.includes(hostOf(all[i]))) {
      writeSkipped(out, 'another host');
    } else if (requests == mostRequests) {
      writeSkipped(out, 'too many links');
    } else {
      requests++;
      writeName(out, 'status');
      out.text(requestStatus(all[i]).toString());
    }
    out.unit(0x7d);
  }
  out.unit(0x5d);
  return succeed(out.toString());
}

function writeSkipped(out: TextBuilder, reason: string): void {
  writeName(out, 'skipped');
  writeString(out, reason);
}
