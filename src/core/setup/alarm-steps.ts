// Exists so that whatever is wrong with a registry becomes one open issue, and not one every day.
import type { ActionPin } from './action-pin.ts';

/** A step that tells `text`, an expression without double quotes; where that is empty, it closes the issue. Needs `issues: write`. */
export function alarmStep(action: ActionPin, text: string): string {
  return `      - uses: ${action}
        with:
          command: alarm
          text: "\${{ ${text} }}"
`;
}
