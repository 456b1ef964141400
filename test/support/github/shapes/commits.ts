// Exists so that commits, trees and changed files look as GitHub shows them.

import type { ChangedFile } from '../git/changed-files.ts';
import { accountOfEmail } from '../git/person-of.ts';
import type { ReadCommit } from '../git/read-commit.ts';
import type { Repository, World } from '../state.ts';
import type { Json } from './json.ts';
import { nodeId, simpleUser } from './people.ts';
import { htmlUrl, repositoryUrl } from './repositories.ts';

const unsigned = { verified: false, reason: 'unsigned', signature: null, payload: null, verified_at: null };

export function commit(world: World, repository: Repository, one: ReadCommit): Json {
  const url = repositoryUrl(world, repository);
  const html = htmlUrl(world, repository);
  const account = (email: string) => {
    const id = accountOfEmail(world, email);
    return id === null ? null : simpleUser(world, id);
  };
  return {
    sha: one.sha,
    node_id: nodeId('Commit', one.sha),
    commit: {
      author: one.author,
      committer: one.committer,
      message: one.message,
      tree: { sha: one.tree, url: `${url}/git/trees/${one.tree}` },
      url: `${url}/git/commits/${one.sha}`,
      comment_count: 0,
      verification: unsigned,
    },
    url: `${url}/commits/${one.sha}`,
    html_url: `${html}/commit/${one.sha}`,
    comments_url: `${url}/commits/${one.sha}/comments`,
    author: account(one.author.email),
    committer: account(one.committer.email),
    parents: one.parents.map((sha) => ({ sha, url: `${url}/commits/${sha}`, html_url: `${html}/commit/${sha}` })),
  };
}

/** As the git data API shows it. */
export function gitCommit(world: World, repository: Repository, one: ReadCommit): Json {
  const { sha, node_id, parents, html_url }: Json = commit(world, repository, one);
  const { author, committer, message, tree } = one;
  const url = `${repositoryUrl(world, repository)}/git`;
  return {
    sha,
    node_id,
    url: `${url}/commits/${one.sha}`,
    html_url,
    author,
    committer,
    tree: { sha: tree, url: `${url}/trees/${tree}` },
    message,
    parents,
    verification: unsigned,
  };
}

export function diffEntry(world: World, repository: Repository, question: { file: ChangedFile; head: string }): Json {
  const { file, head } = question;
  const path = file.filename.split('/').map(encodeURIComponent).join('/');
  const html = htmlUrl(world, repository);
  return {
    sha: file.sha,
    filename: file.filename,
    status: file.status,
    additions: file.additions,
    deletions: file.deletions,
    changes: file.additions + file.deletions,
    blob_url: `${html}/blob/${head}/${path}`,
    raw_url: `${html}/raw/${head}/${path}`,
    contents_url: `${repositoryUrl(world, repository)}/contents/${path}?ref=${head}`,
    ...(file.patch === undefined ? {} : { patch: file.patch }),
    ...(file.previous === undefined ? {} : { previous_filename: file.previous }),
  };
}
