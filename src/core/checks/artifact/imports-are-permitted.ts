// Holds what the bytes can do against what the manifest says they do.
import { releaseDirectory } from '../../model/registry-path.ts';
import { isGranted, leastPermissions } from '../../wasm/granted-permissions.ts';
import { importedCapabilities } from '../../wasm/imported-capabilities.ts';
import { type Check, defineCheck, releaseKinds } from '../check.ts';

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
        const permission = capability.hostFunction ?? capability.permission;
        yield {
          message: `The artifact imports ${module === '' ? '' : `${module} `}${name}, which needs the permission ${permission}; the manifest does not ask for it`,
          fix: `Add to plugin.json: "permissions": ${JSON.stringify(leastPermissions([capability]))}. If the plugin should not do this, build without the import.`,
          file:
            delivery.by === 'file'
              ? delivery.place
              : `${releaseDirectory(manifest.name, manifest.version)}/plugin.json`,
          offset,
        };
      }
    }
  },
});
