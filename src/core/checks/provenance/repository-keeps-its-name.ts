// Tells authors that their record shows an old name, without keeping a release up for it.
import { judgeBundles } from '../../trust/authorise-release.ts';
import { type Check, defineCheck, releaseKinds } from '../check.ts';

export const provenanceRepositoryKeepsItsName: Check = defineCheck({
  id: 'provenance/repository-keeps-its-name',
  title: 'The repository that signs is called as the record shows it',
  severity: 'note',
  why: 'Numbers are compared, names are shown: a record with an old name leads people to a place that someone else may have taken.',
  fix: 'Write the new name into "repository" of record.json, in a pull request of its own.',
  on: releaseKinds,
  needs: ['provenance', 'record', 'now'],
  *find({ provenance, record, now }) {
    for (const { file, bundle, match } of judgeBundles(provenance, record, now)) {
      if (match.matched && match.publisher.kind === 'github-oidc' && bundle.signer.kind === 'github-oidc') {
        const { repository } = bundle.signer;
        const recorded = match.publisher.repository;
        if (repository?.toLowerCase().endsWith(`/${recorded.toLowerCase()}`) !== true) {
          yield { message: `The record says ${recorded}; it is called ${repository} now`, releaseFile: file };
        }
      }
    }
  },
});
