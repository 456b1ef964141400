// Keeps strangers from wrapping a genuine artifact in a manifest of their own.
import { releaseStatementSigner } from '../../trust/authorise-release.ts';
import { ownsVersion } from '../../trust/people.ts';
import { type Check, defineCheck, tellAccounts } from '../check.ts';

export const ownershipReleaseIsAuthorised: Check = defineCheck({
  id: 'ownership/release-is-authorised',
  title: 'An owner submits the release, or a publisher vouches for every file of it',
  severity: 'error',
  why: "The signature of the artifact says nothing of the manifest beside it: permissions, dependencies and links would be a stranger's.",
  fix: 'Let an owner open the pull request, or add a release statement: plugyard sign --statement release --key <file> <directory>',
  on: ['release'],
  needs: ['change', 'author', 'record', 'provenance', 'releaseFiles', 'now'],
  *find({ change, author, record, provenance, releaseFiles, now }) {
    const { version } = change;
    const owner = record.owners.find(({ id }) => id === author.id);
    if (version === undefined || (owner !== undefined && ownsVersion(owner, version))) {
      return;
    }
    const release = { plugin: change.plugin, version };
    if (releaseStatementSigner(provenance, record, { release, files: releaseFiles, time: now }) === undefined) {
      yield {
        message:
          owner === undefined
            ? `${tellAccounts([author])} is not an owner of ${change.plugin} (owners: ${tellAccounts(record.owners)}), and no release statement covers the release`
            : `${author.login} owns the versions ${owner.versions} of ${change.plugin} only`,
      };
    }
  },
});
