// Brings every new name before a human.
import { type Check, defineCheck } from '../check.ts';

export const reviewPluginIsEstablished: Check = defineCheck({
  id: 'review/plugin-is-established',
  title: 'A new plugin is approved by a reviewer, after the waiting time',
  severity: 'hold',
  why: 'A name is given once. Squatting, impersonation and malware are seen by people, and by the public during the waiting time.',
  fix: 'Nothing to do: a reviewer looks at it once the waiting time is over.',
  on: ['new-plugin'],
  needs: ['change', 'settings'],
  *find({ change, settings }) {
    yield {
      message: `${change.plugin ?? 'More than one plugin'} is new here; a reviewer decides after ${settings.policy.waitingHours.newPlugin} hours`,
    };
  },
});
