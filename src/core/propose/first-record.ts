// Exists so that the record of a new plugin is written from what is known: who submits it, and who has signed it.
import type { Account } from '../model/account.ts';
import { toCanonicalJson } from '../model/canonical-json.ts';
import { proposePublisher } from '../model/identity-claims.ts';
import type { KeylessSigner, Provenance } from '../model/provenance.ts';
import { type KeyPublisher, type OidcPublisher, type Publisher, publisherId } from '../model/publisher.ts';

/** The text of `record.json`: one owner, the submitter. */
export function firstRecord({ login, id }: Account, publishers: readonly Publisher[]): string {
  return toCanonicalJson({ format: 1, owners: [{ login, id }], publishers });
}

/** Whoever has signed the release, once each: workflows by their certificates, and those of the keys whose signature holds. */
export function signersOf({ bundles }: Provenance, keys: readonly KeyPublisher[]): readonly Publisher[] {
  const found = bundles.flatMap(({ verification }): readonly Publisher[] => {
    if (!verification.verified) return [];
    const { signer } = verification;
    const publisher =
      signer.kind === 'key' ? keys.find(({ sha256 }) => sha256 === signer.sha256) : certifiedPublisher(signer);
    return publisher === undefined ? [] : [publisher];
  });
  const ids = found.map(publisherId);
  return found.filter((publisher, index) => ids.indexOf(publisherId(publisher)) === index);
}

/** The workflow that a certificate names, as a record names it; `undefined` where the certificate does not say enough. */
export function certifiedPublisher(signer: KeylessSigner): OidcPublisher | undefined {
  const { issuer, repository, repositoryId, ownerId, workflow, signerWorkflow, ref, trigger, environment } = signer;
  const server = /^https:\/\/[^/]+\//.exec(repository ?? '')?.[0] ?? '';
  const inside = (address: string | undefined): string | undefined =>
    address?.startsWith(server) === true ? address.slice(server.length) : undefined;
  if (issuer === undefined || server === '') return undefined;
  return proposePublisher({
    iss: issuer,
    ...given('repository', inside(repository)),
    ...given('repository_id', repositoryId),
    ...given('repository_owner_id', ownerId),
    ...given('workflow_ref', inside(workflow)),
    ...given('job_workflow_ref', inside(signerWorkflow)),
    ...given('ref', ref),
    ...given('event_name', trigger),
    ...given('environment', environment),
    ...given('runner_environment', signer.runner),
  });
}

function given(name: string, value: string | undefined): Readonly<Record<string, string>> {
  return value === undefined ? {} : { [name]: value };
}
