// Keeps links on the pages of the registry from leading people into traps.
import { appendPointer } from '../../model/json-pointer.ts';
import { linkProblem } from '../../model/link.ts';
import type { Manifest } from '../../model/manifest.ts';
import { shorten } from '../../model/result.ts';
import { type Check, defineCheck, releaseKinds } from '../check.ts';

export const manifestLinksAreSafe: Check = defineCheck({
  id: 'manifest/links-are-safe',
  title: 'Every address is https, public and without credentials',
  severity: 'error',
  why: 'Links are clicked by people and fetched by machines. One that leads into a private network, or carries a password, turns the registry against its readers.',
  fix: 'Write a public https address, or leave it out.',
  on: releaseKinds,
  needs: ['manifest'],
  *find({ manifest }) {
    for (const [pointer, url] of addresses(manifest)) {
      const problem = linkProblem(url);
      if (problem !== undefined) {
        // Threat: a password that the manifest holds by mistake must not be repeated in a comment.
        const shown = shorten(url.replace(/\/\/[^/]*@/, '//…@'));
        yield { message: `The address ${shown} ${problem}`, releaseFile: 'plugin.json', pointer };
      }
    }
  },
});

function* addresses(manifest: Manifest): Iterable<readonly [string, string]> {
  for (const [kind, url] of Object.entries(manifest.links ?? {})) {
    yield [appendPointer('/links', kind), url];
  }
  for (const [index, { url }] of (manifest.authors ?? []).entries()) {
    if (url !== undefined) {
      yield [`/authors/${index}/url`, url];
    }
  }
  if (manifest.artifact !== undefined) {
    yield ['/artifact/url', manifest.artifact.url];
  }
}
