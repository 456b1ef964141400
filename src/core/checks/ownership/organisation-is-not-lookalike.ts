// Keeps people from trusting one organisation when they mean another.
import { findLookalikes, findReadAlike } from '../../model/lookalike/find-lookalikes.ts';
import { findReserved } from '../../model/lookalike/find-reserved.ts';
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
      const [lookalike] = findLookalikes(organisation, organisations);
      if (lookalike !== undefined) {
        yield { message: `${lookalike.message} (rule ${lookalike.rule})`, file: path };
      }
      const plugin = findReadAlike(organisation, names);
      if (plugin !== undefined) {
        yield { message: `${organisation} is read like the plugin ${plugin} (rule namespace)`, file: path };
      }
      const reserved = findReserved(organisation, settings.policy.reservedNames);
      if (reserved !== undefined) {
        yield { message: `${organisation} ${reserved}`, file: path };
      }
    }
  },
});
