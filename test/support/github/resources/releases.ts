// Exists so that releases and their assets are answered for; drafts are seen by those who may write.
import { createHash } from 'node:crypto';
import { type Answer, created, forbidden, invalid, noContent, notFound, ok, paged, unprocessable } from '../answer.ts';
import { type Call, flag, type Route, route, text, textOr } from '../call.ts';
import { raise } from '../events.ts';
import { resolveRevision } from '../git/native-git.ts';
import { refOf } from '../git/refs.ts';
import { grants } from '../permissions.ts';
import type { Json } from '../shapes/json.ts';
import { nodeId, simpleUser } from '../shapes/people.ts';
import { htmlUrl, repositoryUrl } from '../shapes/repositories.ts';
import type { Asset, Release } from '../state.ts';
import { atLeast, found, newId, roleOf, stamp } from '../world.ts';
import { writeRef } from '../write-ref.ts';

const prefix = '/repos/{owner}/{repo}/releases';

export const releases: readonly Route[] = [
  route(`GET ${prefix}`, (call) => paged(call, visible(call).toReversed(), { item: (one) => shown(call, one) })),
  route(`POST ${prefix}`, create),
  route(`GET ${prefix}/latest`, (call) => {
    const one = call.repository.releases.findLast(({ draft, prerelease }) => !draft && !prerelease);
    return ok(shown(call, existing(one)));
  }),
  route(`GET ${prefix}/tags/{tag}`, (call) => {
    // A draft has no tag yet.
    const one = call.repository.releases.find(({ tag, draft }) => !draft && tag === call.params['tag']);
    return ok(shown(call, existing(one)));
  }),
  route(`GET ${prefix}/{release_id}`, (call) => ok(shown(call, releaseOf(call)))),
  route(`PATCH ${prefix}/{release_id}`, update),
  route(`DELETE ${prefix}/{release_id}`, (call) => {
    call.repository.releases.splice(call.repository.releases.indexOf(releaseOf(call)), 1);
    return noContent;
  }),
  route(`GET ${prefix}/{release_id}/assets`, (call) =>
    paged(call, releaseOf(call).assets, { item: (one) => asset(call, releaseOf(call), one) }),
  ),
  route(`POST ${prefix}/{release_id}/assets`, upload),
  route(`GET ${prefix}/assets/{asset_id}`, download),
  route(`PATCH ${prefix}/assets/{asset_id}`, rename),
  route(`DELETE ${prefix}/assets/{asset_id}`, (call) => {
    const { release, one } = assetOf(call);
    release.assets.splice(release.assets.indexOf(one), 1);
    return noContent;
  }),
];

function existing<T>(one: T | undefined): T {
  if (one === undefined) {
    throw notFound();
  }
  return one;
}

/** Read tokens cannot see drafts. */
function seesDrafts({ world, repository, token }: Call): boolean {
  if (token?.app !== undefined) {
    return token.repository === repository.id && grants(token.permissions, 'contents=write');
  }
  return atLeast(roleOf(world, repository, token?.account), 'write');
}

function visible(call: Call): readonly Release[] {
  return call.repository.releases.filter(({ draft }) => !draft || seesDrafts(call));
}

function releaseOf(call: Call): Release {
  return existing(visible(call).find(({ id }) => String(id) === call.params['release_id']));
}

function create(call: Call): Answer {
  const { world, repository, actor } = call;
  const tag = text(call, 'tag_name');
  const draft = flag(call, 'draft', false);
  if (!draft && repository.releases.some((one) => !one.draft && one.tag === tag)) {
    throw unprocessable('Release.tag_name', 'already_exists');
  }
  const one: Release = {
    id: newId(world),
    author: actor.id,
    createdAt: stamp(world),
    tag,
    target: text(call, 'target_commitish') || repository.defaultBranch,
    name: textOr(call, 'name', null),
    body: textOr(call, 'body', null),
    draft,
    prerelease: flag(call, 'prerelease', false),
    publishedAt: null,
    assets: [],
  };
  if (!draft) {
    publish(call, one);
  }
  repository.releases.push(one);
  return created(shown(call, one));
}

/** The tag is made where there is none. */
function publish(call: Call, one: Release): void {
  const { world, repository, token } = call;
  const ref = `refs/tags/${one.tag}`;
  if (refOf(repository.directory, ref) === undefined) {
    const target = resolveRevision(repository.directory, one.target);
    if (target === undefined) {
      throw unprocessable('Release.target_commitish', 'invalid');
    }
    writeRef(world, { repository, ref, to: target, token: found(token) });
  }
  one.draft = false;
  one.publishedAt = stamp(world);
  raise(world, {
    name: 'release',
    repository,
    by: found(token),
    payload: { action: 'published', release: webhookRelease(call, one) },
  });
}

function update(call: Call): Answer {
  const one = releaseOf(call);
  one.tag = textOr(call, 'tag_name', one.tag);
  one.target = textOr(call, 'target_commitish', one.target);
  one.name = textOr(call, 'name', one.name);
  one.body = textOr(call, 'body', one.body);
  one.prerelease = flag(call, 'prerelease', one.prerelease);
  if (one.draft && !flag(call, 'draft', true)) {
    publish(call, one);
  }
  return ok(shown(call, one));
}

/** The largest file of a release. */
const largest = 2 * 1024 ** 3;

function upload(call: Call): Answer {
  const { world, bytes, query, headers, actor } = call;
  const release = releaseOf(call);
  // GitHub replaces what it does not like in a name by dots.
  const name = (query.get('name') ?? '').replace(/[^A-Za-z0-9._+@-]/g, '.');
  if (bytes.length === 0) {
    throw invalid('Bad Content-Length: 0');
  }
  if (bytes.length > largest) {
    throw unprocessable('ReleaseAsset.size', 'custom', 'size must be less than 2 GiB');
  }
  if (release.assets.some((one) => one.name === name)) {
    throw unprocessable('ReleaseAsset.name', 'already_exists');
  }
  const one: Asset = {
    id: newId(world),
    name,
    label: query.get('label'),
    contentType: headers['content-type'] ?? 'application/octet-stream',
    bytes: Buffer.from(bytes),
    uploader: actor.id,
    createdAt: stamp(world),
    downloads: 0,
    state: 'uploaded',
    hidesDigest: false,
  };
  release.assets.push(one);
  return created(asset(call, release, one));
}

interface OfRelease {
  readonly release: Release;
  readonly one: Asset;
}

function assetOf(call: Call): OfRelease {
  for (const release of visible(call)) {
    const one = release.assets.find(({ id }) => String(id) === call.params['asset_id']);
    if (one !== undefined) {
      return { release, one };
    }
  }
  throw notFound();
}

/** The way to the bytes for those who ask for them, else the description. Files are kept on another host, for whoever has the address. */
function download(call: Call): Answer {
  const { release, one } = assetOf(call);
  if (!(call.headers['accept'] ?? '').includes('application/octet-stream')) {
    return ok(asset(call, release, one));
  }
  const storage = call.world.url.replace('127.0.0.1', 'localhost');
  return { status: 302, headers: { location: `${storage}/storage/${one.id}` } };
}

function rename(call: Call): Answer {
  const { release, one } = assetOf(call);
  const name = textOr(call, 'name', one.name);
  if (name !== one.name && release.assets.some((other) => other.name === name)) {
    throw forbidden('An asset of that name exists');
  }
  one.name = name;
  one.label = textOr(call, 'label', one.label);
  one.changedAt = stamp(call.world);
  return ok(asset(call, release, one));
}

function shown(call: Call, one: Release): Json {
  const { world, repository } = call;
  const url = `${repositoryUrl(world, repository)}/releases/${one.id}`;
  const html = htmlUrl(world, repository);
  return {
    url,
    html_url: `${html}/releases/tag/${encodeURIComponent(one.tag)}`,
    assets_url: `${url}/assets`,
    upload_url: `${url.replace('/api/v3/', '/api/uploads/')}/assets{?name,label}`,
    tarball_url: `${repositoryUrl(world, repository)}/tarball/${one.tag}`,
    zipball_url: `${repositoryUrl(world, repository)}/zipball/${one.tag}`,
    id: one.id,
    node_id: nodeId('Release', one.id),
    tag_name: one.tag,
    target_commitish: one.target,
    name: one.name,
    body: one.body,
    draft: one.draft,
    prerelease: one.prerelease,
    immutable: false,
    created_at: one.createdAt,
    published_at: one.publishedAt,
    author: simpleUser(world, one.author),
    assets: one.assets.map((each) => asset(call, one, each)),
  };
}

function webhookRelease(call: Call, one: Release): Json {
  const { immutable: _, body, name, ...rest } = shown(call, one);
  return { ...rest, body: body ?? '', name: name ?? '' };
}

function asset({ world, repository }: Call, release: Release, one: Asset): Json {
  const tag = encodeURIComponent(release.tag);
  return {
    url: `${repositoryUrl(world, repository)}/releases/assets/${one.id}`,
    browser_download_url: `${htmlUrl(world, repository)}/releases/download/${tag}/${encodeURIComponent(one.name)}`,
    id: one.id,
    node_id: nodeId('ReleaseAsset', one.id),
    name: one.name,
    label: one.label,
    state: one.state,
    content_type: one.contentType,
    size: one.bytes.length,
    digest: one.hidesDigest ? null : `sha256:${createHash('sha256').update(one.bytes).digest('hex')}`,
    download_count: one.downloads,
    created_at: one.createdAt,
    updated_at: one.changedAt ?? one.createdAt,
    uploader: simpleUser(world, one.uploader),
  };
}
