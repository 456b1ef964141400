// Ends a registry in the open: who still proposes something is told where to go, and nothing slips in behind those who left.
import { isAmong } from '../../model/account.ts';
import { type Check, defineCheck } from '../check.ts';

export const changeRegistryIsOpen: Check = defineCheck({
  id: 'change/registry-is-open',
  title: 'The registry still takes changes',
  severity: 'error',
  why: 'A registry that nobody watches any more must not go on merging updates by itself: whoever takes over an author would reach everybody who still installs from it.',
  fix: 'Publish where the plugins of this registry have gone. What is here can still be installed.',
  needs: ['settings', 'author', 'now'],
  *find({ settings: { registry }, author, now }) {
    const { closed } = registry;
    if (closed !== undefined && closed.since <= now && !isAmong(author, registry.administrators)) {
      yield { message: `The registry takes no changes since ${closed.since}: ${closed.reason}` };
    }
  },
});
