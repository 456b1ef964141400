// Keeps people from installing one plugin when they mean another.
import { findLookalikes, mostLookalikes } from '../../model/lookalike/find-lookalikes.ts';
import { isGrave } from '../../model/lookalike/near-plugin.ts';
import { type Check, defineCheck } from '../check.ts';

/** More than these tell a reviewer nothing new. */
const mostTold = 3;

export const manifestNameIsNotLookalike: Check = defineCheck({
  id: 'manifest/name-is-not-lookalike',
  title: 'A new name cannot be taken for one that exists',
  severity: 'hold',
  why: 'Lookalike names are the commonest attack on registries: the victim types or reads one name and gets the other.',
  fix: 'Choose a name that differs in a word that says what the plugin does, or wait for a reviewer to allow this one.',
  on: ['new-plugin'],
  needs: ['change', 'names', 'nearPlugins'],
  *find({ change, names, nearPlugins }) {
    const { plugin } = change;
    if (plugin === undefined) {
      return;
    }
    const place = { releaseFile: 'plugin.json', pointer: '/name' };
    const all = findLookalikes(plugin, names);
    const grave = all.filter((lookalike) => isGrave(lookalike, nearPlugins));
    for (const { message, near, rule, strength } of grave.slice(0, mostTold)) {
      yield {
        message: `${message}${strength === 'established' ? `; ${near} is established` : ''} (rule ${rule})`,
        ...place,
      };
    }
    if (grave.length > mostTold) {
      const least = all.length === mostLookalikes ? 'at least ' : '';
      yield { message: `Names that look like ${plugin}, besides these: ${least}${grave.length - mostTold}`, ...place };
    }
  },
});
