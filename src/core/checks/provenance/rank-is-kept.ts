// Keeps the provenance of a plugin from falling.
import { provenanceRanks } from '../../model/provenance.ts';
import { rankOf } from '../../trust/authorise-release.ts';
import { type Check, defineCheck } from '../check.ts';

/** In the order of the ranks. */
const signers = ['by nobody', 'by a recorded key', 'keyless'] as const;

export const provenanceRankIsKept: Check = defineCheck({
  id: 'provenance/rank-is-kept',
  title: 'A plugin that was signed stays signed, and keyless stays keyless',
  severity: 'error',
  why: 'An attacker who has taken an account but no key would simply leave the signature out.',
  fix: 'Sign as the releases before were signed. If that is not possible any more, ask the administrators for a provenance reset.',
  on: ['release'],
  needs: ['plugin', 'record', 'provenance', 'sequences', 'now'],
  *find({ plugin, record, provenance, sequences, now }) {
    const from = record.provenanceReset?.fromSequence ?? 0;
    const forgiven = sequences.filter(({ sequence }) => sequence < from).map(({ version }) => version);
    // What is not known to be older than the reset counts.
    const before = plugin.releases
      .filter(({ version }) => !forgiven.includes(version))
      .reduce((best, { rank }) => Math.max(best, provenanceRanks.indexOf(rank)), 0);
    const after = provenanceRanks.indexOf(rankOf(provenance, record, now));
    if (after < before) {
      yield { message: `Releases of this plugin are signed ${signers[before]}, this one ${signers[after]}` };
    }
  },
});
