// Keeps plugins at the least privilege.
import { leastPermissions } from '../../scan/granted-permissions.ts';
import { importedCapabilities } from '../../scan/imported-capabilities.ts';
import { type Check, defineCheck, releaseKinds } from '../check.ts';

export const artifactPermissionsAreUsed: Check = defineCheck({
  id: 'artifact/permissions-are-used',
  title: 'The manifest asks for no more than the artifact can use',
  severity: 'warning',
  why: 'A permission that is not needed today is granted once and used by the attacker of tomorrow.',
  fix: 'Remove the permission.',
  on: releaseKinds,
  needs: ['manifest', 'wasm'],
  *find({ manifest, wasm }) {
    const usable = leastPermissions(importedCapabilities(wasm));
    for (const [kind, value] of Object.entries(manifest.permissions ?? {})) {
      const asked = value === true || (Array.isArray(value) ? value.length > 0 : typeof value === 'object');
      if (asked && !(kind in usable)) {
        yield {
          message: `No import of the artifact can use the permission ${kind}`,
          releaseFile: 'plugin.json',
          pointer: `/permissions/${kind}`,
        };
      }
    }
  },
});
