// Exists so that a test says what the machine of a job is like, in one value.
import type { Job, WorkflowRun } from '../state.ts';
import type { Double } from './doubles/double.ts';

export interface Runner {
  /** `plugyard/plugyard`: what runs as our own action, whatever its commit. */
  readonly ours: string;
  /** Variables of the machine, such as where a job asks for its identity. */
  readonly env?: (run: WorkflowRun, job: Job) => Readonly<Record<string, string>>;
  /** Actions of others besides the ones that the fake knows, by `owner/name`. */
  readonly doubles?: Readonly<Record<string, Double>>;
  /** Called before a job starts: the moment for a push in between. */
  readonly before?: (run: WorkflowRun, job: Job) => Promise<void> | void;
}
