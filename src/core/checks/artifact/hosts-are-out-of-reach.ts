// Tells which addresses stand in a plugin that cannot reach them.
import { shorten } from '../../model/result.ts';
import { undeclaredHosts, usesNetwork } from '../../scan/data/declared-hosts.ts';
import { artifactPlace, type Check, defineCheck, releaseKinds } from '../check.ts';

export const artifactHostsAreOutOfReach: Check = defineCheck({
  id: 'artifact/hosts-are-out-of-reach',
  title: 'The data of a plugin without network access names no host',
  severity: 'note',
  why: 'Such a host is most often a link in a message. It is also what a plugin would carry that waits for more permissions.',
  fix: 'Nothing to do if it is a link for people.',
  on: releaseKinds,
  needs: ['manifest', 'wasm', 'scan', 'delivery'],
  *find({ manifest, wasm, scan, delivery }) {
    if (usesNetwork(wasm, manifest.permissions)) return;
    const [first, ...rest] = undeclaredHosts(scan.data.hosts, manifest.permissions);
    if (first === undefined) return;
    const names = [first, ...rest].map(({ host }) => shorten(host)).join(', ');
    yield { message: `The data names ${shorten(names, 400)}`, ...artifactPlace(delivery, first.offset) };
  },
});
