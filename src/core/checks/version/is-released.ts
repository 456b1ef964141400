// Keeps withdrawals and ratings to versions that there are.
import { parseRating } from '../../model/rating.ts';
import { classifyPath } from '../../model/registry-path.ts';
import { type Check, defineCheck } from '../check.ts';

export const versionIsReleased: Check = defineCheck({
  id: 'version/is-released',
  title: 'Only a released version is yanked, removed or rated',
  severity: 'error',
  why: 'A withdrawal of a version that does not exist yet takes its number away before its owners can publish it.',
  fix: 'Name a version of this plugin in the path of the file.',
  on: ['yank', 'removal', 'rating'],
  needs: ['change', 'documents', 'plugin'],
  *find({ change, documents, plugin }) {
    const released = new Set(plugin.releases.map(({ version }) => version));
    for (const { path, status } of change.files) {
      const role = classifyPath(path);
      if ((role.role === 'yank' || role.role === 'removal') && status !== 'deleted' && !released.has(role.version)) {
        yield { message: `${role.plugin} has no release ${role.version}`, file: path };
      }
    }
    for (const { path, text = '' } of plugin.exists ? documents : []) {
      const rating = classifyPath(path).role === 'rating' ? parseRating(text) : undefined;
      if (rating?.ok === true && !released.has(rating.value.version)) {
        const message = `${change.plugin} has no release ${rating.value.version}`;
        yield { message, file: path, pointer: '/version', fix: 'Name a version that there is.' };
      }
    }
  },
});
