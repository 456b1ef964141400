// Exists so that workflows, their runs and jobs are plain values.
import type { Permissions } from './state.ts';

type RunStatus = 'queued' | 'pending' | 'in_progress' | 'waiting' | 'completed';

export interface Step {
  readonly name: string;
  readonly number: number;
  readonly conclusion: 'success' | 'failure' | 'skipped' | 'cancelled';
  readonly log: string;
}

export interface Job {
  readonly id: number;
  /** Its key in the workflow file. */
  readonly key: string;
  readonly name: string;
  status: RunStatus;
  conclusion: 'success' | 'failure' | 'cancelled' | 'skipped' | null;
  startedAt: string | null;
  completedAt: string | null;
  readonly steps: Step[];
  readonly outputs: Map<string, string>;
  summary: string;
  /** What its token may do; known when it starts. */
  permissions: Permissions;
  environment: string | null;
  environmentApproved: boolean;
  /** The group of its own, once it asked for it. */
  group: string | null;
}

export interface Artifact {
  readonly id: number;
  readonly name: string;
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly createdAt: string;
}

export interface WorkflowRun {
  readonly id: number;
  readonly number: number;
  readonly workflow: number;
  readonly event: string;
  readonly payload: Readonly<Record<string, unknown>>;
  readonly actor: number;
  /** The commit whose workflow file runs, and which `GITHUB_SHA` names. */
  readonly sha: string;
  readonly ref: string;
  readonly headBranch: string;
  readonly headSha: string;
  readonly headRepository: number;
  /** A pull request from a fork under `pull_request`: no secrets, nothing but reading. */
  readonly fromFork: boolean;
  readonly createdAt: string;
  updatedAt: string;
  status: RunStatus;
  conclusion: 'success' | 'failure' | 'cancelled' | 'skipped' | 'startup_failure' | null;
  group: string | null;
  readonly jobs: Job[];
  readonly artifacts: Artifact[];
  /** Why it could not start, or was cancelled. */
  reason: string;
}

export interface Workflow {
  readonly id: number;
  readonly path: string;
  name: string;
  state: 'active' | 'disabled_manually' | 'disabled_inactivity';
  readonly createdAt: string;
  runs: number;
}
