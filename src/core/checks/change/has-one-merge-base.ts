// Keeps out histories in which "what this change adds" has two answers.
import { type Check, defineCheck } from '../check.ts';

export const changeHasOneMergeBase: Check = defineCheck({
  id: 'change/has-one-merge-base',
  title: 'The change hangs on one commit of the base branch',
  severity: 'error',
  why: 'With several merge bases, two honest tools see two different changes, and an attacker chooses which one the reviewer looks at.',
  fix: 'Rebase the branch on the newest commit of the base branch: git fetch origin && git rebase origin/main',
  needs: ['ancestry'],
  *find({ ancestry }) {
    if (ancestry.mergeBases !== 1) {
      yield {
        message:
          ancestry.mergeBases === 0
            ? 'The branch shares no commit with the base branch'
            : `The branch has ${ancestry.mergeBases} merge bases`,
      };
    }
  },
});
