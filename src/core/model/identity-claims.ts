// Exists so that the identity token of a workflow becomes the publisher that its signatures will match.
import { isJsonObject, type JsonObject, parseJson } from './json.ts';
import type { JsonLimits } from './json-text.ts';
import { parsePluginName } from './plugin-name.ts';
import { defaultTriggers, type OidcPublisher } from './publisher.ts';
import { failed, ok, type Result } from './result.ts';

/** What an identity token says of its bearer; the issuer's signature under it is for Fulcio to verify. */
export type IdentityClaims = JsonObject & { readonly iss: string };

const limits: JsonLimits = { maxBytes: 64 * 1024, maxDepth: 16 };

/** The payload of an identity token (RFC 7519), with all that a signing certificate needs. */
export function parseIdentityClaims(text: string): Result<IdentityClaims> {
  const document = text.length > limits.maxBytes ? undefined : parseJson(text, limits);
  const claims = document?.ok === true ? document.value.value : undefined;
  if (claims === undefined || !isJsonObject(claims) || typeof claims['iss'] !== 'string') {
    return failed({ message: 'the identity token names no issuer' });
  }
  const { email, sub } = claims;
  if (typeof email === 'string' ? claims['email_verified'] !== true : typeof sub !== 'string') {
    return failed({ message: 'the identity token names no subject, or an e-mail address that is not verified' });
  }
  return ok(claims as IdentityClaims);
}

/** The publisher to put on record for a GitHub workflow; `undefined` when the token is none of GitHub's. */
export function proposePublisher(claims: IdentityClaims): OidcPublisher | undefined {
  const text = (name: string): string | undefined => {
    const value = claims[name];
    return typeof value === 'string' && value !== '' ? value : undefined;
  };
  const repository = text('repository');
  const repositoryId = parseId(text('repository_id'));
  const ownerId = parseId(text('repository_owner_id'));
  const workflow = workflowPath(text('workflow_ref'), repository);
  if (repository === undefined || repositoryId === undefined || ownerId === undefined || workflow === undefined) {
    return undefined;
  }
  const signerWorkflow = text('job_workflow_ref');
  const trigger = text('event_name');
  const environment = text('environment');
  return {
    kind: 'github-oidc',
    issuer: claims.iss,
    repository,
    repositoryId,
    ownerId,
    workflow,
    ...(signerWorkflow === undefined || signerWorkflow === text('workflow_ref') ? {} : { signerWorkflow }),
    tag: tagTemplate(text('ref')),
    ...(trigger === undefined || defaultTriggers.includes(trigger) ? {} : { triggers: [trigger] }),
    ...(environment === undefined ? {} : { environment }),
    ...(text('runner_environment') === 'self-hosted' ? { selfHosted: true } : {}),
  };
}

/** Numeric ids come as texts. */
function parseId(text: string | undefined): number | undefined {
  const id = /^[1-9]\d{0,15}$/.test(text ?? '') ? Number(text) : Number.NaN;
  return Number.isSafeInteger(id) ? id : undefined;
}

/** `.github/workflows/release.yml` out of `owner/name/.github/workflows/release.yml@refs/tags/v1.0.0`. */
function workflowPath(reference: string | undefined, repository: string | undefined): string | undefined {
  const [, owner, path] = /^([^/@]+\/[^/@]+)\/(\.github\/workflows\/[^/@]+)@refs\//.exec(reference ?? '') ?? [];
  return owner === repository ? path : undefined;
}

/** The tag that this run stands on, with its version and name left open; `v{version}` where it stands on none. */
function tagTemplate(ref: string | undefined): string {
  const [, prefix] = /^refs\/tags\/(.*?)\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?$/.exec(ref ?? '') ?? [];
  if (prefix === undefined) {
    return 'v{version}';
  }
  return prefix.endsWith('@') && parsePluginName(prefix.slice(0, -1)).ok ? '{name}@{version}' : `${prefix}{version}`;
}
