// Exists so that repositories, their branches, contents and commits are answered for.
import { type Answer, conflict, created, invalid, notFound, ok, paged, unprocessable } from '../answer.ts';
import { type Call, flag, type Route, route, text, textOr } from '../call.ts';
import { changedFiles, listedFiles } from '../git/changed-files.ts';
import {
  changedTree,
  git,
  gitAnswer,
  gitBytes,
  refOf,
  refsOf,
  resolveRevision,
  writeCommit,
} from '../git/native-git.ts';
import { personOf, webFlow } from '../git/person-of.ts';
import { readCommit, readCommits } from '../git/read-commit.ts';
import { rulesFor } from '../mergeability.ts';
import { commit, diffEntry, gitCommit } from '../shapes/commits.ts';
import { simpleUser } from '../shapes/people.ts';
import { fullRepository, htmlUrl, repositoryUrl } from '../shapes/repositories.ts';
import type { Account, Repository, Role } from '../state.ts';
import { accountNamed, accountOf, addRepository, atLeast, found, repositoryNamed, roleOf } from '../world.ts';
import { writeRef } from '../write-ref.ts';

const repository = '/repos/{owner}/{repo}';

export const repositories: readonly Route[] = [
  route('POST /user/repos', (call) => create(call, call.actor)),
  route('POST /orgs/{org}/repos', (call) => create(call, organizationOf(call))),
  route(`GET ${repository}`, ({ world, repository: one, token }) => ok(fullRepository(world, one, token?.account))),
  route(`PATCH ${repository}`, change),
  route(`DELETE ${repository}`, remove),
  route(`GET ${repository}/branches`, listBranches),
  route(`GET ${repository}/branches/{branch}`, readBranch),
  route(`GET ${repository}/collaborators`, listCollaborators),
  route(`GET ${repository}/collaborators/{username}`, isCollaborator),
  route(`PUT ${repository}/collaborators/{username}`, addCollaborator),
  route(`GET ${repository}/collaborators/{username}/permission`, permissionOf),
  route(`GET ${repository}/contents/{path}`, readContents),
  route(`PUT ${repository}/contents/{path}`, writeContents),
  route(`GET ${repository}/commits`, listCommits),
  route(`GET ${repository}/commits/{ref}`, showCommit),
  route(`GET ${repository}/compare/{basehead}`, compare),
];

function organizationOf({ world, params }: Call): Account {
  const organization = accountNamed(world, params['org'] ?? '');
  if (organization?.type !== 'Organization') {
    throw notFound();
  }
  return organization;
}

function create(call: Call, owner: Account): Answer {
  const { world, body, actor } = call;
  const name = text(call, 'name');
  if (repositoryNamed(world, owner.login, name) !== undefined) {
    throw unprocessable('Repository.name', 'custom', 'name already exists on this account');
  }
  const made = addRepository(world, {
    owner,
    name,
    isPrivate: flag(call, 'private', body['visibility'] === 'private'),
  });
  return created(fullRepository(world, made, actor.id));
}

function change(call: Call): Answer {
  const { repository: one, world, token } = call;
  one.description = textOr(call, 'description', one.description);
  one.isPrivate = flag(call, 'private', one.isPrivate);
  one.defaultBranch = textOr(call, 'default_branch', one.defaultBranch);
  one.archived = flag(call, 'archived', one.archived);
  one.deleteBranchOnMerge = flag(call, 'delete_branch_on_merge', one.deleteBranchOnMerge);
  one.allow = {
    merge: flag(call, 'allow_merge_commit', one.allow.merge),
    squash: flag(call, 'allow_squash_merge', one.allow.squash),
    rebase: flag(call, 'allow_rebase_merge', one.allow.rebase),
    autoMerge: flag(call, 'allow_auto_merge', one.allow.autoMerge),
    updateBranch: flag(call, 'allow_update_branch', one.allow.updateBranch),
  };
  return ok(fullRepository(world, one, token?.account));
}

/** Pull requests from it stay, and their commits too: the network keeps them. */
function remove({ world, repository: one }: Call): Answer {
  world.repositories.splice(world.repositories.indexOf(one), 1);
  for (const { pull } of world.repositories.flatMap(({ issues }) => issues)) {
    if (pull?.headRepository === one.id) {
      pull.headRepository = null;
    }
  }
  return { status: 204 };
}

function isProtected(one: Repository, branch: string): boolean {
  return rulesFor(one, `refs/heads/${branch}`).length > 0;
}

function listBranches(call: Call): Answer {
  const { repository: one, world } = call;
  const item = ([ref, sha]: readonly [string, string]) => {
    const name = ref.slice('refs/heads/'.length);
    return {
      name,
      commit: { sha, url: `${repositoryUrl(world, one)}/commits/${sha}` },
      protected: isProtected(one, name),
    };
  };
  return paged(call, [...refsOf(one.directory, 'refs/heads')], { item });
}

function readBranch({ repository: one, params, world }: Call): Answer {
  const name = params['branch'] ?? '';
  const sha = refOf(one.directory, `refs/heads/${name}`);
  if (sha === undefined) {
    throw notFound();
  }
  const url = `${repositoryUrl(world, one)}/branches/${name}`;
  return ok({
    name,
    commit: commit(world, one, readCommit(one.directory, sha)),
    _links: { self: url, html: `${htmlUrl(world, one)}/tree/${name}` },
    protected: isProtected(one, name),
    protection: { enabled: false, required_status_checks: { enforcement_level: 'off', contexts: [], checks: [] } },
    protection_url: `${url}/protection`,
  });
}

const permissionNames: Readonly<Record<string, string>> = { triage: 'read', maintain: 'write' };
const asRoles: Readonly<Record<string, Role>> = { pull: 'read', push: 'write' };

function person(call: Call) {
  const account = accountNamed(call.world, call.params['username'] ?? '');
  if (account === undefined) {
    throw notFound();
  }
  return account;
}

function withRights(call: Call, id: number) {
  const role = roleOf(call.world, call.repository, id);
  const permissions = {
    admin: atLeast(role, 'admin'),
    maintain: atLeast(role, 'maintain'),
    push: atLeast(role, 'write'),
    triage: atLeast(role, 'triage'),
    pull: atLeast(role, 'read'),
  };
  return { ...simpleUser(call.world, id), permissions, role_name: role };
}

function listCollaborators(call: Call): Answer {
  const { repository: one, world } = call;
  const owner = accountOf(world, one.owner);
  const people = new Set([...(owner.type === 'User' ? [owner.id] : owner.members.keys()), ...one.collaborators.keys()]);
  return paged(call, [...people], { item: (id) => withRights(call, id) });
}

function isCollaborator(call: Call): Answer {
  const { id } = person(call);
  const { repository: one } = call;
  if (id !== one.owner && !one.collaborators.has(id)) {
    throw notFound();
  }
  return { status: 204 };
}

function addCollaborator(call: Call): Answer {
  const wanted = text(call, 'permission') || 'push';
  call.repository.collaborators.set(person(call).id, asRoles[wanted] ?? (wanted as Role));
  return { status: 204 };
}

function permissionOf(call: Call): Answer {
  const { id } = person(call);
  const role = roleOf(call.world, call.repository, id);
  return ok({ permission: permissionNames[role] ?? role, role_name: role, user: withRights(call, id) });
}

/** A revision of the query, or the default branch. */
function revision({ repository: one, query }: Call, name: string): string {
  const sha = resolveRevision(one.directory, query.get(name) ?? one.defaultBranch);
  if (sha === undefined) {
    throw notFound();
  }
  return sha;
}

const kinds: Readonly<Record<string, string>> = { '040000': 'dir', '120000': 'symlink', '160000': 'submodule' };

function readContents(call: Call): Answer {
  const { repository: one, params, headers } = call;
  const path = (params['path'] ?? '').replace(/\/$/, '');
  const sha = revision(call, 'ref');
  const type = gitAnswer(one.directory, ['cat-file', '-t', `${sha}:${path}`]);
  if (type.code !== 0) {
    throw notFound();
  }
  if (type.text === 'tree') {
    const lines = git(one.directory, ['ls-tree', '-z', '-l', path === '' ? sha : `${sha}:${path}`])
      .split('\0')
      .slice(0, -1);
    return ok(lines.map((line) => entryOf(call, path, line)));
  }
  const bytes = gitBytes(one.directory, ['cat-file', 'blob', `${sha}:${path}`]);
  if (/raw/.test(headers['accept'] ?? '')) {
    return { status: 200, bytes, headers: { 'content-type': 'application/vnd.github.raw; charset=utf-8' } };
  }
  const [line = ''] = git(one.directory, ['ls-tree', '-z', '-l', sha, '--', path]).split('\0');
  // Beyond a megabyte the content is left out, beyond a hundred there is no answer.
  const content =
    bytes.length > 1_048_576 ? { content: '', encoding: 'none' } : { content: lines64(bytes), encoding: 'base64' };
  return ok({ ...entryOf(call, '', line), ...content });
}

function lines64(bytes: Buffer): string {
  return bytes.toString('base64').replace(/.{60}/g, '$&\n');
}

function entryOf({ world, repository: one, query }: Call, folder: string, line: string) {
  const [meta = '', name = ''] = line.split('\t');
  const [mode = '', , sha = '', size = ''] = meta.split(/ +/);
  const path = folder === '' ? name : `${folder}/${name}`;
  const ref = query.get('ref') ?? one.defaultBranch;
  const type = kinds[mode] ?? 'file';
  const encoded = path.split('/').map(encodeURIComponent).join('/');
  const self = `${repositoryUrl(world, one)}/contents/${encoded}?ref=${ref}`;
  const gitUrl = `${repositoryUrl(world, one)}/git/${type === 'dir' ? 'trees' : 'blobs'}/${sha}`;
  const html = `${htmlUrl(world, one)}/blob/${ref}/${encoded}`;
  return {
    name: path.split('/').at(-1) ?? '',
    path,
    sha,
    size: Number(size) || 0,
    url: self,
    html_url: html,
    git_url: gitUrl,
    download_url: type === 'dir' ? null : `${world.url}/raw/${one.id}/${ref}/${encoded}`,
    type,
    _links: { self, git: gitUrl, html },
  };
}

/** One file, one commit, on a branch that must not be protected from it. */
function writeContents(call: Call): Answer {
  const { world, repository: one, params, actor, token } = call;
  const branch = text(call, 'branch') || one.defaultBranch;
  const path = params['path'] ?? '';
  const before = refOf(one.directory, `refs/heads/${branch}`);
  const old = before === undefined ? undefined : blobAt(one.directory, `${before}:${path}`);
  if (old !== undefined && text(call, 'sha') !== old) {
    throw text(call, 'sha') === ''
      ? invalid('Invalid request.\n\n"sha" wasn\'t supplied.')
      : conflict(`${path} does not match ${text(call, 'sha')}`);
  }
  const blob = git(one.directory, ['hash-object', '-w', '--stdin'], Buffer.from(text(call, 'content'), 'base64'));
  const tree = changedTree(one.directory, before, [{ path, mode: '100644', sha: blob }]);
  const author = personOf(world, actor.id);
  const parents = before === undefined ? [] : [before];
  const sha = writeCommit(one.directory, {
    tree,
    parents,
    message: text(call, 'message'),
    author,
    committer: webFlow(world),
  });
  writeRef(world, { repository: one, ref: `refs/heads/${branch}`, to: sha, token: found(token) });
  const { node_id: nodeId, ...shown } = gitCommit(world, one, readCommit(one.directory, sha));
  const [line = ''] = git(one.directory, ['ls-tree', '-z', '-l', sha, '--', path]).split('\0');
  return {
    status: old === undefined ? 201 : 200,
    body: { content: entryOf(call, '', line), commit: { ...shown, node_id: nodeId } },
  };
}

function blobAt(directory: string, path: string): string | undefined {
  const { code, text: sha } = gitAnswer(directory, ['rev-parse', '--verify', '--quiet', '--end-of-options', path]);
  return code === 0 ? sha : undefined;
}

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
