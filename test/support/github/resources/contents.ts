// Exists so that files and folders are read from git, and one file is written with one commit.
import { type Answer, conflict, invalid, notFound, ok } from '../answer.ts';
import { type Call, type Route, route, text } from '../call.ts';
import { changedTree, git, gitAnswer, gitBytes, writeCommit } from '../git/native-git.ts';
import { personOf, webFlow } from '../git/person-of.ts';
import { readCommit } from '../git/read-commit.ts';
import { refOf } from '../git/refs.ts';
import { revision } from '../revision.ts';
import { gitCommit } from '../shapes/commits.ts';
import { htmlUrl, repositoryUrl } from '../shapes/repositories.ts';
import { found } from '../world.ts';
import { writeRef } from '../write-ref.ts';

const prefix = '/repos/{owner}/{repo}';

export const contents: readonly Route[] = [
  route(`GET ${prefix}/contents/{path}`, readContents),
  route(`PUT ${prefix}/contents/{path}`, writeContents),
];

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
  // GitHub shows the target instead, where that is a file of the repository; nobody here asks for that.
  if (line.startsWith('120000 ')) {
    return ok({ ...entryOf(call, '', line), target: bytes.toString('utf8') });
  }
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
