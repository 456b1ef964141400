// Keeps installs from failing, and free names from being claimed by an attacker.
import { appendPointer } from '../../model/json-pointer.ts';
import { dependenciesOf } from '../../model/manifest.ts';
import { type Check, defineCheck, releaseKinds } from '../check.ts';

export const dependenciesExist: Check = defineCheck({
  id: 'dependencies/exist',
  title: 'Every dependency is a plugin of this registry',
  severity: 'error',
  why: 'A dependency on a name that nobody has yet is an invitation: whoever takes the name is installed everywhere.',
  fix: 'Correct the name, or publish that plugin first.',
  on: releaseKinds,
  needs: ['manifest', 'closure'],
  *find({ manifest, closure }) {
    for (const { name, optional } of dependenciesOf(manifest)) {
      const plugin = closure.find((candidate) => candidate.name === name);
      if (plugin === undefined || plugin.releases.length > 0 || name === manifest.name) {
        continue;
      }
      const near = plugin.nearest ?? [];
      yield {
        message: `There is no plugin ${name}${optional ? ' (optional, but a name that anyone could take)' : ''}`,
        releaseFile: 'plugin.json',
        pointer: appendPointer('/dependencies', name),
        ...(near.length > 0 ? { fix: `Did you mean ${near.join(' or ')}?` } : {}),
      };
    }
  },
});
