// Keeps ratings honest.
import { classifyPath } from '../../model/registry-path.ts';
import { type Check, defineCheck, tellAccounts } from '../check.ts';

export const ownershipRatingIsOwn: Check = defineCheck({
  id: 'ownership/rating-is-own',
  title: 'A rating is given by its own account, and not by an owner',
  severity: 'error',
  why: 'Ratings that others write, or that owners give themselves, are advertising.',
  fix: 'Name the file for your own numeric account id.',
  on: ['rating'],
  needs: ['change', 'author', 'plugin'],
  *find({ change, author, plugin }) {
    for (const { path } of change.files) {
      const role = classifyPath(path);
      if (role.role === 'rating' && role.account !== author.id) {
        yield {
          message: `The rating is that of account ${role.account}; the submitter is ${tellAccounts([author])}`,
          file: path,
        };
      }
    }
    if (!plugin.exists) {
      yield { message: `There is no plugin ${change.plugin}`, fix: 'Correct the name in the path.' };
    }
    if (plugin.record?.owners.some(({ id }) => id === author.id) === true) {
      yield { message: `${author.login} is an owner of ${change.plugin}`, fix: 'Withdraw the rating.' };
    }
  },
});
