// Exists so that whatever is wrong with a registry becomes one open issue, and not one every day.
import { type ActionSource, fetchedAction, usedAction } from './action-source.ts';

/** The steps that tell `text`, an expression without double quotes; where that is empty, it closes the issue. Needs `issues: write`. */
export function alarmSteps(action: ActionSource, text: string): string {
  return `${fetchedAction(action)}      - uses: ${usedAction(action)}
        with:
          command: alarm
          text: "\${{ ${text} }}"
`;
}
