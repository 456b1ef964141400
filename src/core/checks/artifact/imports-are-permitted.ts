// Holds what the bytes can do against what the manifest says they do.
import { shorten } from '../../model/result.ts';
import { isGranted, leastPermissions } from '../../scan/granted-permissions.ts';
import { type Capability, importedCapabilities } from '../../scan/imported-capabilities.ts';
import { artifactPlace, type Check, defineCheck, releaseKinds } from '../check.ts';

export const artifactImportsArePermitted: Check = defineCheck({
  id: 'artifact/imports-are-permitted',
  title: 'Everything that the artifact can do is declared',
  severity: 'error',
  why: 'People grant what they read in the manifest. A capability that stands in the bytes only is one that nobody granted.',
  fix: 'Declare the permission in plugin.json, or build without the import.',
  on: releaseKinds,
  needs: ['manifest', 'wasm', 'delivery'],
  *find({ manifest, wasm, delivery }) {
    for (const capability of importedCapabilities(wasm)) {
      if (!isGranted(capability, manifest.permissions)) {
        const { module, name, offset } = capability.import;
        const imported = shorten(`${module} ${name}`.trimStart());
        const permission = permissionLine(capability);
        yield {
          message: `The artifact imports ${imported}, which needs the permission ${permission}; the manifest does not ask for it`,
          fix: `Add to plugin.json: "permissions": ${JSON.stringify(leastPermissions([capability]))}. If the plugin should not do this, build without the import.`,
          ...artifactPlace(delivery, offset),
        };
      }
    }
  },
});

function permissionLine({ permission, hostFunction }: Capability): string {
  return hostFunction === undefined ? permission : `host function ${shorten(hostFunction)}`;
}
