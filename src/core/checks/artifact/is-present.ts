// Keeps a release from being a promise without bytes.
import { artifactPlace, type Check, defineCheck, releaseKinds } from '../check.ts';

export const artifactIsPresent: Check = defineCheck({
  id: 'artifact/is-present',
  title: 'The artifact is there, in one place',
  severity: 'error',
  why: 'What cannot be fetched cannot be judged, and of two artifacts the wrong one would be judged.',
  fix: 'Put plugin.wasm into the release directory, or name its address, digest and size under "artifact" in plugin.json.',
  on: releaseKinds,
  needs: ['delivery'],
  *find({ delivery }) {
    if (delivery.by === 'nothing') {
      yield { message: 'The release has no artifact', file: delivery.place };
    } else if (delivery.by === 'both') {
      yield {
        message: 'The release has plugin.wasm and an address as well',
        file: delivery.place,
        fix: 'Keep one: remove plugin.wasm, or "artifact" from plugin.json.',
      };
    } else if (delivery.failure !== undefined) {
      yield { message: delivery.failure.reason, fix: delivery.failure.fix, ...artifactPlace(delivery, undefined) };
    }
  },
});
