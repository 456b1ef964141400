// Keeps names for the registry that would make a plugin look official.
import { findReserved } from '../../model/lookalike/find-reserved.ts';
import { organisationOf } from '../../model/plugin-name.ts';
import { type Check, defineCheck } from '../check.ts';

export const manifestNameIsAllowed: Check = defineCheck({
  id: 'manifest/name-is-allowed',
  title: 'A new name is not reserved',
  severity: 'hold',
  why: 'A plugin called like the registry, a host or a well-known program is taken for theirs.',
  fix: 'Choose another name, or wait for an administrator to allow this one.',
  on: ['new-plugin'],
  needs: ['change', 'settings'],
  *find({ change, settings }) {
    if (change.plugin === undefined) {
      return;
    }
    const bare = change.plugin.replace(/^@[^/]*\//, '');
    for (const word of [bare, organisationOf(change.plugin)]) {
      const reserved = word === undefined ? undefined : findReserved(word, settings.policy.reservedNames);
      if (reserved !== undefined) {
        yield { message: `${change.plugin} ${reserved}`, releaseFile: 'plugin.json', pointer: '/name' };
      }
    }
  },
});
