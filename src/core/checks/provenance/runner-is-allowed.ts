// Keeps signatures made on machines of their own to registries that allow them.
import { judgeBundles } from '../../trust/authorise-release.ts';
import { type Check, defineCheck, releaseKinds } from '../check.ts';

export const provenanceRunnerIsAllowed: Check = defineCheck({
  id: 'provenance/runner-is-allowed',
  title: 'Keyless signatures are made on hosted runners, unless the policy says otherwise',
  severity: 'error',
  why: 'On a self-hosted runner whoever has the machine can sign anything in the name of the workflow.',
  fix: 'Sign on a hosted runner (runs-on: ubuntu-latest), or ask the administrators for "allowSelfHostedRunners" in policy.json.',
  on: releaseKinds,
  needs: ['settings', 'provenance', 'record', 'now'],
  *find({ settings, provenance, record, now }) {
    if (settings.policy.allowSelfHostedRunners === true) {
      return;
    }
    for (const { file, bundle, match } of judgeBundles(provenance, record, now)) {
      if (match.matched && bundle.signer.kind === 'github-oidc' && bundle.signer.runner !== 'github-hosted') {
        yield {
          message: `Signed on a ${bundle.signer.runner} runner, which this registry does not allow`,
          releaseFile: file,
        };
      }
    }
  },
});
