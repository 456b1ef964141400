// Tells hosts that loading a plugin already runs it.
import { shorten } from '../../model/result.ts';
import { artifactPlace, type Check, defineCheck, releaseKinds } from '../check.ts';

export const artifactLoadsWithoutRunning: Check = defineCheck({
  id: 'artifact/loads-without-running',
  title: 'Loading the artifact runs none of its code',
  severity: 'note',
  why: 'A module with a start section runs code when it is instantiated, which a host may take for harmless. A loop there stops the host before it has called anything.',
  fix: 'If your language does so by itself, as AssemblyScript and Emscripten do, it may stay; else build without a start section (asc --exportStart turns it into an export).',
  on: releaseKinds,
  needs: ['scan', 'delivery'],
  *find({ scan, delivery }) {
    const { start } = scan.reach;
    if (start?.by !== 'start') return;
    yield {
      message: `The artifact runs ${shorten(start.function)} when it is loaded`,
      ...artifactPlace(delivery, start.offset),
    };
  },
});
