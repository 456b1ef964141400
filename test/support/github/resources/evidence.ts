// Exists so that attestations and findings of scanners are taken in and given out.
import { type Answer, created, invalid, paged } from '../answer.ts';
import { type Call, type Route, route, text } from '../call.ts';
import { repositoryUrl } from '../shapes/repositories.ts';
import { newId } from '../world.ts';

const prefix = '/repos/{owner}/{repo}';

export const evidence: readonly Route[] = [
  route(`POST ${prefix}/attestations`, attest),
  route(`GET ${prefix}/attestations/{subject_digest}`, (call) => {
    const matching = call.repository.attestations.filter(({ digest }) => digest === call.params['subject_digest']);
    return paged(call, matching, {
      item: ({ bundle }) => ({ bundle, repository_id: call.repository.id }),
      wrap: (attestations) => ({ attestations }),
    });
  }),
  route(`POST ${prefix}/code-scanning/sarifs`, (call) => {
    const { world, repository } = call;
    const id = String(newId(world));
    repository.sarifs.push({ id, sha: text(call, 'commit_sha'), ref: text(call, 'ref') });
    return { status: 202, body: { id, url: `${repositoryUrl(world, repository)}/code-scanning/sarifs/${id}` } };
  }),
];

interface Statement {
  readonly subject: readonly { readonly digest: { readonly sha256: string } }[];
}

/** Kept under the digest of each of its subjects. */
function attest({ world, repository, body }: Call): Answer {
  const bundle = body['bundle'] as { dsseEnvelope?: { payload?: string } } & Record<string, unknown>;
  const payload = bundle.dsseEnvelope?.payload;
  if (payload === undefined) {
    throw invalid('Invalid bundle');
  }
  const { subject } = JSON.parse(Buffer.from(payload, 'base64').toString('utf8')) as Statement;
  const id = newId(world);
  for (const { digest } of subject) {
    repository.attestations.push({ id, digest: `sha256:${digest.sha256}`, bundle });
  }
  return created({ id });
}
