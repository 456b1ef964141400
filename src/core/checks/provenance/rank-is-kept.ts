// Keeps the provenance of a plugin from falling.
import { provenanceRanks } from '../../model/provenance.ts';
import { rankOf } from '../../trust/authorise-release.ts';
import { type Check, defineCheck } from '../check.ts';

export const provenanceRankIsKept: Check = defineCheck({
  id: 'provenance/rank-is-kept',
  title: 'A plugin that was signed stays signed, and keyless stays keyless',
  severity: 'error',
  why: 'An attacker who has taken an account but no key would simply leave the signature out.',
  fix: 'Sign as the releases before were signed. If that is not possible any more, ask the administrators for a provenance reset.',
  on: ['release'],
  needs: ['plugin', 'provenance', 'now'],
  *find({ plugin, provenance, now }) {
    const before = plugin.releases.reduce((best, { rank }) => Math.max(best, provenanceRanks.indexOf(rank)), 0);
    const after = plugin.record === undefined ? 'none' : rankOf(provenance, plugin.record, now);
    if (plugin.record?.provenanceReset === undefined && provenanceRanks.indexOf(after) < before) {
      yield { message: `The provenance falls from ${provenanceRanks[before]} to ${after}` };
    }
  },
});
