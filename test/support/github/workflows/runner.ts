// Exists so that a test says what the machine of a job is like, in one value.
import type { WorkflowClaims } from '../../local-sigstore.ts';
import type { Job, WorkflowRun } from '../workflow-state.ts';
import type { Double } from './doubles/double.ts';

export interface Runner {
  /** `plugyard/plugyard`: what runs as our own action, whatever its commit. */
  readonly ours: string;
  /** Variables by which a job gets its identity token, as `jobEnvironment` of the local Sigstore gives them; only where `id-token: write`. */
  readonly identity?: (claims: WorkflowClaims) => Readonly<Record<string, string>>;
  /** Other variables of the machine. */
  readonly env?: (run: WorkflowRun, job: Job) => Readonly<Record<string, string>>;
  /** Actions of others besides the ones that the fake knows, by `owner/name`. */
  readonly doubles?: Readonly<Record<string, Double>>;
  /** Called before a job starts: the moment for a push in between. */
  readonly before?: (run: WorkflowRun, job: Job) => Promise<void> | void;
}
