// Exists so that authors and owners propose their changes to GitHub through one door.
import type { SubmissionForge } from '../../submission-forge.ts';
import { type GithubOptions, openGithubClient } from './client.ts';
import { fileId, hasCommit, makeBranch, moveBranch, readChanges, readTip, writeCommit } from './submit-branch.ts';
import { openPull, pullsFrom, watchPull } from './submit-pull.ts';
import { identifyRepository, makeFork, readAccount, readRegistry, syncFork, whoAmI } from './submit-repository.ts';
import { openApiTree } from './submit-tree.ts';

export function openSubmissionForge(options: GithubOptions): SubmissionForge {
  const client = openGithubClient(options);
  return {
    whoAmI: () => whoAmI(client),
    registry: () => readRegistry(client),
    account: (login) => readAccount(client, login),
    identify: (repository) => identifyRepository(client, repository),
    tip: (repository, branch) => readTip(client, { repository, branch }),
    tree: (commit) => openApiTree(client, commit),
    fork: (registry) => makeFork(client, registry),
    hasCommit: (repository, commit) => hasCommit(client, repository, commit),
    sync: (fork, branch) => syncFork(client, fork, branch),
    changes: (base, place) => readChanges(client, base, place),
    fileId,
    writeCommit: (repository, commit) => writeCommit(client, repository, commit),
    makeBranch: (place, commit) => makeBranch(client, place, commit),
    moveBranch: (place, commit) => moveBranch(client, place, commit),
    pullsFrom: (place) => pullsFrom(client, place),
    openPull: (place, text) => openPull(client, place, text),
    watch: (number) => watchPull(client, number),
  };
}
