// Keeps an update from quietly being allowed more than what people granted.
import { diffPermissions, listPermissions } from '../../model/permissions.ts';
import { type Check, defineCheck } from '../check.ts';
import { releaseBefore } from '../news.ts';

export const reviewAsksForNothingNew: Check = defineCheck({
  id: 'review/asks-for-nothing-new',
  title: 'An update asks for no permission that the release before it did not have',
  severity: 'hold',
  why: 'A taken-over account publishes an update first of all: the same plugin, with network access.',
  fix: 'If the permission is needed, say why in CHANGELOG.md; a reviewer decides.',
  on: ['release'],
  needs: ['manifest', 'plugin'],
  *find({ manifest, plugin }) {
    const before = releaseBefore(plugin, manifest.version);
    const { added } = diffPermissions(before?.permissions ?? [], listPermissions(manifest.permissions));
    for (const line of added) {
      yield {
        message: `New since ${before?.version ?? 'the beginning'}: ${line}`,
        releaseFile: 'plugin.json',
        pointer: '/permissions',
      };
    }
  },
});
