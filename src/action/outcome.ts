// Exists so that a command of the Action ends in a value, and one place tells it to the workflow.
import type { Annotation } from '../core/report/to-annotations.ts';

export interface Outcome {
  readonly outputs: Readonly<Record<string, string>>;
  /** For the job summary. */
  readonly markdown: string;
  readonly annotations: readonly Annotation[];
  /** Why the step fails, if it does. */
  readonly failure?: string;
}
