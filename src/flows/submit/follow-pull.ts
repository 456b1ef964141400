// Exists so that an author waits for the verdict and not for us: rarer questions as time goes by, and an end.
import { type SubmissionStatus, toSubmissionStatus } from '../../core/review/submission-status.ts';
import { hasCode } from '../../errors.ts';
import type { SubmissionForge } from '../../submission-forge.ts';
import type { Wait } from './submit-change.ts';

export interface FollowPorts {
  readonly forge: Pick<SubmissionForge, 'watch'>;
  readonly wait: Wait;
  /** Told whenever something has changed. */
  readonly changed: (status: SubmissionStatus) => void;
}

const pauses = { first: 5, factor: 1.5, most: 60 } as const;

/** Where it stands when there is nothing more to wait for, or when the seconds are over. One look is always taken. */
export async function followPull(ports: FollowPorts, number: number, seconds: number): Promise<SubmissionStatus> {
  let status = toSubmissionStatus(await ports.forge.watch(number));
  ports.changed(status);
  let pause: number = pauses.first;
  for (let left = seconds; left > 0 && !isOver(status); left -= pause, pause = nextPause(pause)) {
    pause = Math.min(pause, left);
    await ports.wait(pause);
    const next = await look(ports, number);
    if (next !== undefined && !isSame(next, status)) ports.changed(next);
    status = next ?? status;
  }
  return status;
}

/** PASS is not the end: the merge is. Everything that waits for people takes longer than anybody waits. */
export function isOver({ state, verdict, turn }: SubmissionStatus): boolean {
  return state !== 'open' || verdict === 'FAIL' || verdict === 'HOLD' || turn === 'operators';
}

/** An outage while waiting ends nothing: the pull request is open, whatever we can see of it. */
async function look({ forge }: FollowPorts, number: number): Promise<SubmissionStatus | undefined> {
  try {
    return toSubmissionStatus(await forge.watch(number));
  } catch (error) {
    if (hasCode(error, 'FORGE_UNREACHABLE')) return undefined;
    throw error;
  }
}

function nextPause(pause: number): number {
  return Math.min(pauses.most, Math.ceil(pause * pauses.factor));
}

function isSame(left: SubmissionStatus, right: SubmissionStatus): boolean {
  return (
    left.state === right.state && left.verdict === right.verdict && left.says === right.says && left.head === right.head
  );
}
