// Keeps people from trusting one organisation when they mean another.
import { findLookalikes } from '../../model/lookalike/find-lookalikes.ts';
import { foldName } from '../../model/plugin-name.ts';
import { classifyPath } from '../../model/registry-path.ts';
import { type Check, defineCheck } from '../check.ts';

export const ownershipOrganisationIsNotLookalike: Check = defineCheck({
  id: 'ownership/organisation-is-not-lookalike',
  title: 'A new organisation cannot be taken for another one, or for a plugin',
  severity: 'hold',
  why: 'Every plugin of @acrne is taken for one of @acme, and every one of @slugify for a part of slugify.',
  fix: 'Choose a name that differs in a word of its own, or wait for a reviewer to allow this one.',
  on: ['organisation'],
  needs: ['change', 'names', 'organisations', 'settings'],
  *find({ change, names, organisations, settings }) {
    for (const { path, status } of change.files) {
      const role = classifyPath(path);
      if (role.role !== 'organisation' || status !== 'added') {
        continue;
      }
      const { organisation } = role;
      const folded = foldName(organisation);
      const [lookalike] = findLookalikes(organisation, organisations);
      if (lookalike !== undefined) {
        yield { message: `${lookalike.message} (rule ${lookalike.rule})`, file: path };
      }
      const plugin = names.find((name) => foldName(name) === folded);
      if (plugin !== undefined) {
        yield { message: `${organisation} is read like the plugin ${plugin} (rule namespace)`, file: path };
      }
      const reserved = settings.policy.reservedNames.find((name) => foldName(name) === folded);
      if (reserved !== undefined) {
        yield { message: `${organisation} uses the reserved name ${reserved}`, file: path };
      }
    }
  },
});
