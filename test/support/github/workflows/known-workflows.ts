// Exists so that the workflow files of a repository have numbers and states, as GitHub gives them.
import { git, gitAnswer } from '../git/native-git.ts';
import { remembered } from '../git/remembered.ts';
import type { Repository, World } from '../state.ts';
import type { Workflow } from '../workflow-state.ts';
import { newId, stamp } from '../world.ts';
import { readWorkflow, type WorkflowFile } from './read-workflow.ts';

const folder = '.github/workflows';

/** The workflow files of a commit, by path. */
export function workflowPaths(repository: Repository, revision: string): readonly string[] {
  const { directory } = repository;
  const ask = () => gitAnswer(directory, ['ls-tree', '--name-only', '-z', revision, `${folder}/`]);
  const { code, text } = isCommit(revision) ? remembered(['workflows', directory, revision], ask) : ask();
  return code === 0 ? text.split('\0').filter((path) => /\.ya?ml$/.test(path)) : [];
}

export function workflowFile(repository: Repository, revision: string, path: string): WorkflowFile {
  const { directory } = repository;
  const ask = () => readWorkflow(path, git(directory, ['cat-file', 'blob', `${revision}:${path}`]));
  return isCommit(revision) ? remembered(['workflow', directory, revision, path], ask) : ask();
}

function isCommit(revision: string): boolean {
  return /^[0-9a-f]{40}$/.test(revision);
}

/** The number is given when a path is first seen, and stays. */
export function registered(world: World, repository: Repository, question: { path: string; name: string }): Workflow {
  const known = repository.workflows.find(({ path }) => path === question.path);
  if (known !== undefined) {
    known.name = question.name;
    return known;
  }
  const { path, name } = question;
  const fresh: Workflow = { id: newId(world), path, name, state: 'active', createdAt: stamp(world), runs: 0 };
  repository.workflows.push(fresh);
  return fresh;
}

/** Those of the default branch, and those that ran before. */
export function knownWorkflows(world: World, repository: Repository): readonly Workflow[] {
  for (const path of workflowPaths(repository, repository.defaultBranch)) {
    const { name } = workflowFile(repository, repository.defaultBranch, path);
    registered(world, repository, { path, name });
  }
  return repository.workflows;
}
