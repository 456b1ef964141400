// Exists so that commits are listed, shown with their files, and compared.
import { type Answer, invalid, notFound, ok, paged } from '../answer.ts';
import { type Call, type Route, route } from '../call.ts';
import { changedFiles, listedFiles } from '../git/changed-files.ts';
import { git, gitAnswer, resolveRevision } from '../git/native-git.ts';
import { readCommit, readCommits } from '../git/read-commit.ts';
import { revision } from '../revision.ts';
import { commit, diffEntry } from '../shapes/commits.ts';
import { htmlUrl, repositoryUrl } from '../shapes/repositories.ts';
import { accountOf } from '../world.ts';

const prefix = '/repos/{owner}/{repo}';

export const commits: readonly Route[] = [
  route(`GET ${prefix}/commits`, listCommits),
  route(`GET ${prefix}/commits/{ref}`, showCommit),
  route(`GET ${prefix}/compare/{basehead}`, compare),
];

function listCommits(call: Call): Answer {
  const { repository: one, world, query } = call;
  const path = query.get('path');
  const sha = revision(call, 'sha');
  const commits = readCommits(one.directory, ['--max-count=1000', sha, '--', ...(path === null ? [] : [path])]);
  return paged(call, commits, { item: (each) => commit(world, one, each) });
}

function showCommit({ repository: one, world, params }: Call): Answer {
  const sha = resolveRevision(one.directory, params['ref'] ?? '');
  if (sha === undefined) {
    throw invalid(`No commit found for SHA: ${params['ref']}`);
  }
  const each = readCommit(one.directory, sha);
  const from = each.parents[0] ?? '4b825dc642cb6eb9a060e54bf8d69288fbee4904';
  const files = changedFiles(one.directory, from, sha);
  const sum = (key: 'additions' | 'deletions'): number => files.reduce((total, file) => total + file[key], 0);
  const stats = {
    additions: sum('additions'),
    deletions: sum('deletions'),
    total: sum('additions') + sum('deletions'),
  };
  const shown = files.slice(0, 300).map((file) => diffEntry(world, one, { file, head: sha }));
  return ok({ ...commit(world, one, each), stats, files: shown });
}

/** `base...head`, where a side may be `owner:branch` of the same network. */
function compare(call: Call): Answer {
  const { world, repository: one, params } = call;
  const { directory } = one;
  const [base = '', head = ''] = (params['basehead'] ?? '').split('...').map((side) => sideOf(call, side));
  const { code, text: mergeBase } = gitAnswer(directory, ['merge-base', base, head]);
  if (code !== 0) {
    throw notFound();
  }
  const [behind = 0, ahead = 0] = git(directory, ['rev-list', '--left-right', '--count', `${base}...${head}`])
    .split('\t')
    .map(Number);
  const commits = readCommits(directory, ['--max-count=250', '--reverse', `${base}..${head}`]);
  const files = listedFiles(changedFiles(directory, mergeBase, head)).slice(0, 300);
  const url = `${repositoryUrl(world, one)}/compare/${params['basehead']}`;
  const html = `${htmlUrl(world, one)}/compare/${params['basehead']}`;
  return ok({
    url,
    html_url: html,
    permalink_url: html,
    diff_url: `${html}.diff`,
    patch_url: `${html}.patch`,
    base_commit: commit(world, one, readCommit(directory, base)),
    merge_base_commit: commit(world, one, readCommit(directory, mergeBase)),
    status: ahead > 0 && behind > 0 ? 'diverged' : ahead > 0 ? 'ahead' : behind > 0 ? 'behind' : 'identical',
    ahead_by: ahead,
    behind_by: behind,
    total_commits: ahead,
    commits: commits.map((each) => commit(world, one, each)),
    files: files.map((file) => diffEntry(world, one, { file, head })),
  });
}

function sideOf({ world, repository: one }: Call, side: string): string {
  const [owner, branch] = side.includes(':') ? side.split(':') : [undefined, side];
  const other =
    owner === undefined
      ? one
      : world.repositories.find(
          (each) => accountOf(world, each.owner).login === owner && (each.parent === one.id || each.id === one.id),
        );
  const sha = other === undefined ? undefined : resolveRevision(other.directory, branch ?? '');
  if (sha === undefined) {
    throw notFound();
  }
  return sha;
}
