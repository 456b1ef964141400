// What `plugyard registry workflow` does; loaded when it runs.
import { resolve } from 'node:path';
import { parseActionPin } from '../../core/setup/action-pin.ts';
import { parseUrl } from '../../core/setup/registry-plan.ts';
import { type WorkflowName, workflowNames } from '../../core/setup/workflow.ts';
import { buildWorkflow, missingCommands } from '../../core/setup/workflows.ts';
import { PlugyardError } from '../../errors.ts';
import { readRegistry } from '../../flows/read-registry.ts';
import type { WorkflowOptions } from '../commands/registry.ts';
import type { Answer, Terminal } from '../terminal.ts';
import { openFolder } from '../wire.ts';

/** One workflow of a registry, for the address in its `registry.json`. */
export async function workflow(terminal: Terminal, name: string, options: WorkflowOptions): Promise<Answer> {
  const action = parseActionPin(options.action);
  if (!isWorkflowName(name)) {
    throw new PlugyardError('USAGE', `There is no workflow ${name}`, {
      hint: `Write one of ${workflowNames.join(', ')}.`,
    });
  }
  if (!action.ok) {
    throw new PlugyardError('USAGE', `--action: ${action.problems[0]?.message}`, {
      hint: `${action.problems[0]?.fix}`,
    });
  }
  const registry = await readRegistry(openFolder(resolve(terminal.cwd, options.repository)));
  const url = parseUrl(registry.url);
  if (!url.ok) {
    throw new PlugyardError('REGISTRY_INVALID', `registry.json: ${url.problems[0]?.message}`, {
      hint: 'Correct its "url".',
    });
  }
  const built = buildWorkflow(name, { action: action.value, url: url.value, private: options.private ?? false });
  const missing = missingCommands(built);
  if (missing.length > 0) {
    throw new PlugyardError('USAGE', `The Action has no command ${missing.join(' and no command ')} yet`, {
      hint: `Leave the workflow ${name} out until a release of plugyard has them.`,
    });
  }
  return { data: { workflow: built.text, path: built.path }, text: built.text };
}

function isWorkflowName(name: string): name is WorkflowName {
  return workflowNames.some((known) => known === name);
}
