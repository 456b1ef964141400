// Lets a registry turn away from versions of interfaces that turned out to be unsafe.

import type { OutdatedInterface } from '../../model/policy.ts';
import { shorten } from '../../model/result.ts';
import { compareVersions, parseVersion } from '../../model/version.ts';
import { parseInterfaceName } from '../../scan/capability/interface-name.ts';
import { artifactPlace, type Check, defineCheck, releaseKinds } from '../check.ts';

export const artifactInterfacesAreCurrent: Check = defineCheck({
  id: 'artifact/interfaces-are-current',
  title: 'The artifact uses no version of an interface that the registry lists as outdated',
  severity: 'warning',
  why: 'A host keeps old versions alive by a shim, and a shim has let through what the new version refuses.',
  fix: 'Build against the newer version of the interface.',
  on: releaseKinds,
  needs: ['settings', 'wasm', 'delivery'],
  *find({ settings, wasm, delivery }) {
    const outdated = settings.policy.outdatedInterfaces ?? [];
    for (const { name, offset, type } of wasm.imports) {
      const imported = type.kind === 'component-item' ? (type.implements ?? name) : '';
      const listed = outdated.find((one) => covers(one, imported));
      if (listed !== undefined) {
        yield {
          message: `The artifact imports ${shorten(imported)}; before ${listed.before} it is outdated: ${listed.why}`,
          fix: `Build against ${listed.interface} ${listed.before} or newer.`,
          ...artifactPlace(delivery, offset),
        };
      }
    }
  },
});

/** A package, such as `wasi:http`, stands for each of its interfaces. */
function covers(outdated: OutdatedInterface, imported: string): boolean {
  const { id, version } = parseInterfaceName(imported);
  if (version === undefined || (id !== outdated.interface && !id.startsWith(`${outdated.interface}/`))) return false;
  const [is, before] = [parseVersion(version), parseVersion(outdated.before)];
  return is.ok && before.ok && compareVersions(is.value, before.value) < 0;
}
