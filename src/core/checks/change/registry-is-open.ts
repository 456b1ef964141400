// Ends a registry in the open: who still proposes something is told where to go, and nothing slips in behind those who left.
import { type Check, defineCheck } from '../check.ts';

export const changeRegistryIsOpen: Check = defineCheck({
  id: 'change/registry-is-open',
  title: 'The registry still takes changes',
  severity: 'error',
  why: 'A registry that nobody watches any more must not go on merging updates by itself: whoever takes over an author would reach everybody who still installs from it.',
  fix: 'Publish where the plugins of this registry have gone. What is here can still be installed.',
  // The other kinds are changed by administrators alone: they can still remove what turns out to be bad, and open it again.
  on: ['new-plugin', 'release', 'record', 'yank', 'deprecation', 'rating', 'organisation'],
  needs: ['settings', 'now'],
  *find({ settings, now }) {
    const { closed } = settings.registry;
    if (closed !== undefined && closed.since <= now) {
      yield { message: `The registry takes no changes since ${closed.since}: ${closed.reason}` };
    }
  },
});
