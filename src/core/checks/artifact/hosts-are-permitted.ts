// Holds the addresses in the data against those that the manifest asks for.
import { shorten } from '../../model/result.ts';
import { undeclaredHosts, usesNetwork } from '../../scan/data/declared-hosts.ts';
import { artifactPlace, type Check, defineCheck, releaseKinds } from '../check.ts';
import { tellMore } from '../tell-more.ts';

export const artifactHostsArePermitted: Check = defineCheck({
  id: 'artifact/hosts-are-permitted',
  title: 'Hosts in the data of a plugin with network access are declared',
  severity: 'warning',
  why: 'A user allows the hosts that the manifest lists. One that stands in the bytes only is where the next version will ask to go.',
  fix: 'Add the host to "permissions.network" in plugin.json, or remove it from the source.',
  on: releaseKinds,
  needs: ['manifest', 'wasm', 'scan', 'delivery'],
  *find({ manifest, wasm, scan, delivery }) {
    const { hosts, more } = scan.data;
    if (!usesNetwork(wasm, manifest.permissions)) return;
    for (const { host, offset } of undeclaredHosts(hosts, manifest.permissions)) {
      yield {
        message: `The data names ${shorten(host)}, which "permissions.network" does not`,
        ...artifactPlace(delivery, offset),
      };
    }
    yield* tellMore(more.hosts, 'hosts', artifactPlace(delivery, undefined));
  },
});
