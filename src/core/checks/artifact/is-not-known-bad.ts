// Keeps out what was thrown out before.
import { shorten } from '../../model/result.ts';
import { artifactPlace, type Check, defineCheck, releaseKinds } from '../check.ts';
import { tellMore } from '../tell-more.ts';

export const artifactIsNotKnownBad: Check = defineCheck({
  id: 'artifact/is-not-known-bad',
  title: 'Neither the artifact nor a module in it is known to be harmful',
  severity: 'error',
  why: 'Malware comes back under other names and accounts. Its bytes are the same.',
  fix: 'Remove the module. If it is not harmful, ask the administrators to take it off the list.',
  on: releaseKinds,
  needs: ['artifact', 'scan', 'settings', 'delivery'],
  *find({ artifact, scan, settings, delivery }) {
    const bad = new Map((settings.policy.knownBad ?? []).map(({ sha256, reason }) => [sha256, reason]));
    for (const { sha256, offset } of [{ sha256: artifact.sha256, offset: 0 }, ...scan.data.modules]) {
      const reason = bad.get(sha256);
      if (reason !== undefined) {
        yield { message: `${sha256} is known to be harmful: ${shorten(reason)}`, ...artifactPlace(delivery, offset) };
      }
    }
    if (bad.size > 0) yield* tellMore(scan.data.more.modules, 'modules', artifactPlace(delivery, undefined));
  },
});
