// Exists so that a registry gets every workflow that its Action can run, and is told of those that it cannot run yet.
import { actionCommands } from '../model/action-command.ts';
import { checkWorkflow } from './check-workflow.ts';
import { deployWorkflow } from './deploy-workflow.ts';
import { maintainWorkflow } from './maintain-workflow.ts';
import { reviewWorkflow } from './review-workflow.ts';
import { type Workflow, type WorkflowName, type WorkflowPlan, workflowNames } from './workflow.ts';

const makers: Readonly<Record<WorkflowName, (plan: WorkflowPlan) => Workflow>> = {
  check: checkWorkflow,
  review: reviewWorkflow,
  deploy: deployWorkflow,
  maintain: maintainWorkflow,
};

export function buildWorkflow(name: WorkflowName, plan: WorkflowPlan): Workflow {
  return makers[name](plan);
}

/** A workflow that cannot be written yet, with the commands that the Action does not have. */
export interface WaitingWorkflow extends Pick<Workflow, 'name' | 'path'> {
  readonly missing: readonly string[];
}

export interface Workflows {
  readonly ready: readonly Workflow[];
  readonly waiting: readonly WaitingWorkflow[];
}

/** Every workflow of a registry, by what the commands of its Action allow. */
export function buildWorkflows(plan: WorkflowPlan, commands: readonly string[]): Workflows {
  const all = workflowNames.map((name) => buildWorkflow(name, plan));
  const judged = all.map((workflow) => ({ workflow, missing: missingCommands(workflow, commands) }));
  return {
    ready: judged.flatMap(({ workflow, missing }) => (missing.length === 0 ? [workflow] : [])),
    waiting: judged.flatMap(({ workflow: { name, path }, missing }) =>
      missing.length === 0 ? [] : [{ name, path, missing }],
    ),
  };
}

/** The commands that a workflow needs and the Action does not have; such a workflow must not be written. */
export function missingCommands({ commands }: Workflow, known: readonly string[] = actionCommands): readonly string[] {
  return commands.filter((command) => !known.includes(command));
}
