// Brings an update before a human that an official plugin would publish without its official publisher.
import { emptyClientPolicy } from '../../model/client-policy.ts';
import { publisherId } from '../../model/publisher.ts';
import { judgeBundles } from '../../trust/authorise-release.ts';
import { type Check, defineCheck } from '../check.ts';

export const reviewLevelIsKept: Check = defineCheck({
  id: 'review/level-is-kept',
  title: 'An update of an official plugin is signed by an official publisher',
  severity: 'hold',
  why: 'Whoever has taken a lesser publisher of the plugin would update everyone who trusts the official one. That a signature is weaker, provenance/rank-is-kept finds.',
  fix: 'Sign with the official publisher too; if it is gone, a reviewer decides.',
  on: ['release'],
  needs: ['settings', 'record', 'provenance', 'now'],
  *find({ settings: { clientPolicy = emptyClientPolicy }, record, provenance, now }) {
    const official = record.publishers.map(publisherId).filter((id) => clientPolicy.official.includes(id));
    const signers = judgeBundles(provenance, record, now).flatMap(({ match }) => (match.matched ? [match.id] : []));
    if (official.length > 0 && !signers.some((id) => official.includes(id))) {
      yield { message: `The plugin is official by ${official.join(' or ')}, who has not signed this release` };
    }
  },
});
