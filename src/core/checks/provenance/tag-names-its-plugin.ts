// Shows reviewers which proposed tags would be good for every plugin of a repository.
import { pluginDirectory } from '../../model/registry-path.ts';
import { namesItsPlugin } from '../../trust/match-publisher.ts';
import { type Check, defineCheck } from '../check.ts';

export const provenanceTagNamesItsPlugin: Check = defineCheck({
  id: 'provenance/tag-names-its-plugin',
  title: 'The tags of a proposed workflow say which plugin is released',
  severity: 'hold',
  why: 'Where a repository releases several plugins, the tag v1.0.0 of one would be good for each: an artifact of the one could be published as the other.',
  fix: 'Write "tag": "{name}@{version}", unless the repository releases this plugin alone.',
  on: ['new-plugin', 'record'],
  needs: ['change', 'plugin', 'proposedRecord'],
  *find({ change, plugin, proposedRecord }) {
    const before = plugin.record?.publishers.map((publisher) => JSON.stringify(publisher)) ?? [];
    for (const [index, publisher] of proposedRecord.record.publishers.entries()) {
      const isNew = !before.includes(JSON.stringify(publisher));
      if (change.plugin !== undefined && isNew && publisher.kind === 'github-oidc' && !namesItsPlugin(publisher)) {
        yield {
          message: `The tags ${publisher.tag} of ${publisher.repository} do not name the plugin; that is right only while it releases ${change.plugin} alone`,
          file: `${pluginDirectory(change.plugin)}/record.json`,
          pointer: `/publishers/${index}/tag`,
        };
      }
    }
  },
});
