// Keeps people from installing one plugin when they mean another.
import { foldName } from '../../model/plugin-name.ts';
import { type Check, defineCheck } from '../check.ts';

export const manifestNameIsNotLookalike: Check = defineCheck({
  id: 'manifest/name-is-not-lookalike',
  title: 'A new name cannot be taken for one that exists',
  severity: 'hold',
  why: 'Lookalike names are the commonest attack on registries: the victim types or reads one name and gets the other.',
  fix: 'Choose a name that differs in more than separators, case or characters that look alike.',
  on: ['new-plugin'],
  needs: ['change', 'names'],
  *find({ change, names }) {
    const { plugin } = change;
    if (plugin === undefined) {
      return;
    }
    const folded = foldName(plugin);
    const twin = names.find((name) => name !== plugin && foldName(name) === folded);
    if (twin !== undefined) {
      yield {
        message: `${plugin} looks like the existing plugin ${twin}`,
        releaseFile: 'plugin.json',
        pointer: '/name',
      };
    }
  },
});
