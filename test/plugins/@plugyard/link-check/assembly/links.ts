// Exists to say what counts as a link: an address with a scheme, up to the first sign that cannot be part of it.
// Threat: the page comes from outside, and an address may pretend to be on a host.
import { TextBuilder } from '../../../extism-kit/assembly/text-builder';

/** Signs that end an address in Markdown. */
const ends = ' \t\r\n<>()[]{}"`\\|^';

/** Signs at its end that belong to the sentence around it. */
const trailing = ".,;:!?'*_~";

/** Every `https:` and `http:` address, once, in the order of the page. */
export function readLinks(page: string): string[] {
  const found: string[] = [];
  const seen = new Set<string>();
  let at = page.indexOf('http');
  while (at >= 0) {
    const end = endOfLink(page, at);
    const link = page.substring(at, end);
    if (hostOf(link).length > 0 && !seen.has(link)) {
      seen.add(link);
      found.push(link);
    }
    at = page.indexOf('http', max(end, at + 4));
  }
  return found;
}

/** The host name in lower case, or nothing where the address has none, or names a user or a port. */
export function hostOf(link: string): string {
  const start = link.startsWith('https://') ? 8 : link.startsWith('http://') ? 7 : link.length;
  const host = new TextBuilder();
  for (let i = start; i < link.length; i++) {
    const unit = link.charCodeAt(i);
    if (unit == 0x2f || unit == 0x3f || unit == 0x23) break;
    if (unit == 0x40 || unit == 0x3a) return '';
    host.unit(unit >= 0x41 && unit <= 0x5a ? unit | 0x20 : unit);
  }
  return host.toString();
}

function endOfLink(page: string, start: i32): i32 {
  let end = start;
  while (end < page.length && !ends.includes(page.charAt(end))) end++;
  while (end > start && trailing.includes(page.charAt(end - 1))) end--;
  return end;
}
