// Tells the reviewer whom a withdrawal breaks, and what each of them could move to.
import { parseDeprecation } from '../../model/deprecation.ts';
import { classifyPath } from '../../model/registry-path.ts';
import { compareVersions, selectVersions, type Version } from '../../model/version.ts';
import { type Check, defineCheck } from '../check.ts';

export const dependenciesWithdrawalSparesDependents: Check = defineCheck({
  id: 'dependencies/withdrawal-spares-dependents',
  title: 'No other plugin needs what is withdrawn',
  severity: 'note',
  why: 'A withdrawal that is right may still break everyone who installs a plugin that needs the release.',
  fix: 'Let the owners of these plugins know, or publish a release that takes the place of this one first.',
  on: ['yank', 'removal', 'deprecation'],
  needs: ['change', 'documents', 'plugin', 'dependents'],
  *find({ change, documents, plugin, dependents }) {
    const [file] = change.files.filter(({ status }) => status !== 'deleted');
    const gone = change.files.flatMap(({ path, status }): readonly Version[] => {
      const role = classifyPath(path);
      return status === 'added' && (role.role === 'yank' || role.role === 'removal') ? [role.version] : [];
    });
    const left = plugin.releases
      .filter(({ version, withdrawn }) => withdrawn === undefined && !gone.includes(version))
      .map(({ version }) => version)
      .sort(compareVersions);
    const before = [...left, ...gone];
    const successor = successorIn(documents.find(({ path }) => path === file?.path)?.text);
    for (const { name, version, range } of file === undefined ? [] : dependents.plugins) {
      const next = successor ?? selectVersions(range, left, false).at(-1);
      if (change.kind === 'deprecation' || selectVersions(range, before, false).some((one) => gone.includes(one))) {
        yield {
          message: `${name} ${version} needs ${change.plugin} ${range}, and ${next === undefined ? 'has nothing to move to' : `could move to ${next}`} (index of sequence ${dependents.sequence})`,
          file: file?.path,
        };
      }
    }
  },
});

/** The plugin that a deprecation points to. */
function successorIn(text: string | undefined): string | undefined {
  const deprecation = text === undefined ? undefined : parseDeprecation(text);
  return deprecation?.ok === true ? deprecation.value.replacement : undefined;
}
