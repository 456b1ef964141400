// Exists so that blobs, trees, commits, tags and refs are answered for, each by native git.
import { type Answer, created, invalid, noContent, notFound, ok, Refusal } from '../answer.ts';
import { type Call, flag, type Route, route, text, textOr, texts } from '../call.ts';
import {
  changedTree,
  type GitPerson,
  git,
  gitAnswer,
  gitBytes,
  resolveRevision,
  type TreeChange,
  writeCommit,
} from '../git/native-git.ts';
import { personOf } from '../git/person-of.ts';
import { readCommit } from '../git/read-commit.ts';
import { refOf, refsOf } from '../git/refs.ts';
import { gitCommit } from '../shapes/commits.ts';
import { nodeId } from '../shapes/people.ts';
import { repositoryUrl } from '../shapes/repositories.ts';
import { found } from '../world.ts';
import { writeRef } from '../write-ref.ts';

const prefix = '/repos/{owner}/{repo}/git';

export const gitData: readonly Route[] = [
  route(`POST ${prefix}/blobs`, createBlob),
  route(`GET ${prefix}/blobs/{file_sha}`, readBlob),
  route(`POST ${prefix}/trees`, createTree),
  route(`GET ${prefix}/trees/{tree_sha}`, readTree),
  route(`POST ${prefix}/commits`, createCommit),
  route(`GET ${prefix}/commits/{commit_sha}`, ({ world, repository, params }) => {
    const sha = object(repository.directory, params['commit_sha'], 'commit');
    return ok(gitCommit(world, repository, readCommit(repository.directory, sha)));
  }),
  route(`POST ${prefix}/tags`, createTag),
  route(`GET ${prefix}/tags/{tag_sha}`, readTag),
  route(`GET ${prefix}/ref/{ref}`, (call) => ok(shownRef(call, fullRef(call)))),
  route(`GET ${prefix}/matching-refs/{ref}`, matchingRefs),
  route(`POST ${prefix}/refs`, createRef),
  route(`PATCH ${prefix}/refs/{ref}`, updateRef),
  route(`DELETE ${prefix}/refs/{ref}`, deleteRef),
];

/** Only whole digests name objects here. */
function object(directory: string, sha: string | undefined, type: string): string {
  const known = /^[0-9a-f]{40}$/.test(sha ?? '') ? resolveRevision(directory, sha ?? '', type) : undefined;
  if (known === undefined) {
    throw notFound();
  }
  return known;
}

function createBlob(call: Call): Answer {
  const { world, repository } = call;
  const encoding = text(call, 'encoding') === 'base64' ? 'base64' : 'utf8';
  const sha = git(repository.directory, ['hash-object', '-w', '--stdin'], Buffer.from(text(call, 'content'), encoding));
  return created({ sha, url: `${repositoryUrl(world, repository)}/git/blobs/${sha}` });
}

function readBlob({ world, repository, params, headers }: Call): Answer {
  const sha = object(repository.directory, params['file_sha'], 'blob');
  const bytes = gitBytes(repository.directory, ['cat-file', 'blob', sha]);
  if (/raw/.test(headers['accept'] ?? '')) {
    return { status: 200, bytes, headers: { 'content-type': 'application/vnd.github.raw; charset=utf-8' } };
  }
  return ok({
    sha,
    node_id: nodeId('Blob', sha),
    size: bytes.length,
    url: `${repositoryUrl(world, repository)}/git/blobs/${sha}`,
    content: bytes.toString('base64').replace(/.{60}/g, '$&\n'),
    encoding: 'base64',
  });
}

interface TreeEntry {
  readonly path: string;
  readonly mode: string;
  readonly sha?: string | null;
  readonly content?: string;
}

function createTree(call: Call): Answer {
  const { repository, body } = call;
  const { directory } = repository;
  const entries = body['tree'] as readonly TreeEntry[];
  const base = textOr(call, 'base_tree', undefined);
  if (base !== undefined && resolveRevision(directory, base, 'tree') === undefined) {
    throw invalid('base_tree is not a valid tree oid');
  }
  const changes = entries.flatMap((entry) => toChanges(directory, entry));
  return created(shownTree(call, changedTree(directory, base, changes), false));
}

function toChanges(directory: string, { path, mode, sha, content }: TreeEntry): readonly TreeChange[] {
  if (/(^|\/)(\.|\.\.|\.git)?(\/|$)/i.test(path)) {
    throw invalid('tree.path contains a malformed path component');
  }
  if (content !== undefined) {
    return [{ path, mode, sha: git(directory, ['hash-object', '-w', '--stdin'], content) }];
  }
  if (mode !== '040000' || sha === null || sha === undefined) {
    return [{ path, mode, sha: sha ?? null }];
  }
  const lines = git(directory, ['ls-tree', '-r', '-z', sha]).split('\0').slice(0, -1);
  return lines.map((line) => {
    const [meta = '', name = ''] = line.split('\t');
    const [inner = '', , blob = ''] = meta.split(' ');
    return { path: `${path}/${name}`, mode: inner, sha: blob };
  });
}

/** A listing stops at 100,000 entries. */
const mostEntries = 100_000;

function shownTree({ world, repository }: Call, sha: string, recursive: boolean) {
  const options = recursive ? ['-r', '-t'] : [];
  const lines = gitBytes(repository.directory, ['ls-tree', '-z', '-l', ...options, sha])
    .toString('utf8')
    .split('\0')
    .slice(0, -1);
  const url = `${repositoryUrl(world, repository)}/git`;
  const tree = lines.slice(0, mostEntries).map((line) => {
    const [meta = '', path = ''] = line.split('\t');
    const [mode = '', type = '', entry = '', size = '-'] = meta.split(/ +/);
    const kind = type === 'tree' ? 'trees' : 'blobs';
    return {
      path,
      mode,
      type,
      sha: entry,
      ...(size === '-' ? {} : { size: Number(size) }),
      url: `${url}/${kind}/${entry}`,
    };
  });
  return { sha, url: `${url}/trees/${sha}`, tree, truncated: lines.length > mostEntries };
}

function readTree(call: Call): Answer {
  const sha = resolveRevision(call.repository.directory, call.params['tree_sha'] ?? '', 'tree');
  if (sha === undefined) {
    throw notFound();
  }
  return ok(shownTree(call, sha, call.query.has('recursive')));
}

function createCommit(call: Call): Answer {
  const { world, repository, body, actor } = call;
  const { directory } = repository;
  const tree = resolveRevision(directory, text(call, 'tree'), 'tree');
  const parents = texts(body['parents']);
  if (tree === undefined || parents.some((parent) => resolveRevision(directory, parent) === undefined)) {
    throw new Refusal(422, 'Tree SHA does not exist');
  }
  const own = personOf(world, actor.id);
  const author = { ...own, ...(body['author'] as Partial<GitPerson> | undefined) };
  const committer = { ...author, ...(body['committer'] as Partial<GitPerson> | undefined) };
  const sha = writeCommit(directory, { tree, parents, message: text(call, 'message'), author, committer });
  return created(gitCommit(world, repository, readCommit(directory, sha)));
}

function createTag(call: Call): Answer {
  const { world, repository, body, actor } = call;
  const tagger = { ...personOf(world, actor.id), ...(body['tagger'] as Partial<GitPerson> | undefined) };
  const seconds = Math.floor(Date.parse(tagger.date) / 1000);
  const lines = [
    `object ${object(repository.directory, text(call, 'object'), text(call, 'type'))}`,
    `type ${text(call, 'type')}`,
    `tag ${text(call, 'tag')}`,
    `tagger ${tagger.name} <${tagger.email}> ${seconds} +0000`,
    '',
    text(call, 'message'),
  ];
  const sha = git(repository.directory, ['mktag'], `${lines.join('\n')}\n`);
  return created(shownTag(call, sha));
}

function readTag(call: Call): Answer {
  return ok(shownTag(call, object(call.repository.directory, call.params['tag_sha'], 'tag')));
}

function shownTag({ world, repository }: Call, sha: string) {
  const raw = git(repository.directory, ['cat-file', 'tag', sha]);
  const [head = '', ...message] = raw.split('\n\n');
  const field = (name: string): string => new RegExp(`^${name} (.*)$`, 'm').exec(head)?.[1] ?? '';
  const [, name = '', email = '', seconds = '0'] = /^(.*) <(.*)> (\d+)/.exec(field('tagger')) ?? [];
  const url = `${repositoryUrl(world, repository)}/git`;
  return {
    node_id: nodeId('Tag', sha),
    tag: field('tag'),
    sha,
    url: `${url}/tags/${sha}`,
    message: message.join('\n\n').replace(/\n$/, ''),
    tagger: { name, email, date: `${new Date(Number(seconds) * 1000).toISOString().slice(0, 19)}Z` },
    object: { sha: field('object'), type: field('type'), url: `${url}/${field('type')}s/${field('object')}` },
    verification: { verified: false, reason: 'unsigned', signature: null, payload: null, verified_at: null },
  };
}

function fullRef({ params }: Call): string {
  return `refs/${(params['ref'] ?? '').replace(/^refs\//, '')}`;
}

function shownRef({ world, repository }: Call, ref: string) {
  const sha = refOf(repository.directory, ref);
  if (sha === undefined) {
    throw notFound();
  }
  const type = git(repository.directory, ['cat-file', '-t', sha]);
  const url = `${repositoryUrl(world, repository)}/git`;
  return {
    ref,
    node_id: nodeId('Ref', ref),
    url: `${url}/${ref}`,
    object: { sha, type, url: `${url}/${type}s/${sha}` },
  };
}

function matchingRefs(call: Call): Answer {
  const names = [...refsOf(call.repository.directory).keys()].filter((ref) => ref.startsWith(fullRef(call)));
  return ok(names.map((ref) => shownRef(call, ref)));
}

function createRef(call: Call): Answer {
  const { world, repository, token } = call;
  const ref = text(call, 'ref');
  const valid = gitAnswer(repository.directory, ['check-ref-format', ref]).code === 0 && ref.split('/').length >= 3;
  // Threat: nobody writes the refs of pull requests but GitHub.
  if (!(valid && /^refs\/(heads|tags)\//.test(ref))) {
    throw invalid(`Reference name is not valid: ${ref}`);
  }
  if (refOf(repository.directory, ref) !== undefined) {
    throw invalid('Reference already exists');
  }
  writeRef(world, { repository, ref, to: existing(call), token: found(token) });
  return created(shownRef(call, ref));
}

function existing(call: Call): string {
  const sha = text(call, 'sha');
  if (!/^[0-9a-f]{40}$/.test(sha) || gitAnswer(call.repository.directory, ['cat-file', '-e', sha]).code !== 0) {
    throw invalid('Object does not exist');
  }
  return sha;
}

function updateRef(call: Call): Answer {
  const { world, repository, token } = call;
  const ref = fullRef(call);
  if (refOf(repository.directory, ref) === undefined) {
    throw invalid('Reference does not exist');
  }
  writeRef(world, { repository, ref, to: existing(call), token: found(token), force: flag(call, 'force', false) });
  return ok(shownRef(call, ref));
}

function deleteRef(call: Call): Answer {
  const { world, repository, token } = call;
  if (refOf(repository.directory, fullRef(call)) === undefined) {
    throw invalid('Reference does not exist');
  }
  writeRef(world, { repository, ref: fullRef(call), to: undefined, token: found(token) });
  return noContent;
}
