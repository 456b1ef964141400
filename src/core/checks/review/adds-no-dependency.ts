// Keeps an update from pulling in a plugin that nobody looked at.
import { appendPointer } from '../../model/json-pointer.ts';
import { dependenciesOf } from '../../model/manifest.ts';
import { type Check, defineCheck } from '../check.ts';
import { releaseBefore } from '../news.ts';

export const reviewAddsNoDependency: Check = defineCheck({
  id: 'review/adds-no-dependency',
  title: 'An update has no dependency that the release before it did not have',
  severity: 'hold',
  why: "A new dependency is someone else's code, installed everywhere with the next update.",
  fix: 'If the dependency is needed, say why in CHANGELOG.md; a reviewer decides.',
  on: ['release'],
  needs: ['manifest', 'plugin'],
  *find({ manifest, plugin }) {
    const before = releaseBefore(plugin, manifest.version);
    for (const { name } of dependenciesOf(manifest)) {
      if (before?.dependencies.includes(name) !== true) {
        yield {
          message: `New since ${before?.version ?? 'the beginning'}: ${name}`,
          releaseFile: 'plugin.json',
          pointer: appendPointer('/dependencies', name),
        };
      }
    }
  },
});
