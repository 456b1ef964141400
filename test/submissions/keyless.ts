// Exists so that cases with a workflow as publisher share one recorded repository.
import type { OidcPublisher } from '../../src/core/model/publisher.ts';
import { type FileMap, plainWasm, type ReleaseParts, release, statement } from '../support/case-registry.ts';
import { signKeyless, trustedRoot, type WorkflowClaims } from '../support/keyless-signer.ts';

export const keylessPublisher: OidcPublisher = {
  kind: 'github-oidc',
  issuer: 'https://token.actions.githubusercontent.com',
  repository: 'alice/slugify',
  repositoryId: 4242,
  ownerId: 1001,
  workflow: '.github/workflows/release.yml',
  tag: 'v{version}',
};

/** The registry believes the authority of the tests. */
export const keylessRoot: FileMap = { 'registry/trust/trusted-root.json': trustedRoot };

/** What the recorded workflow says of itself when a tag is pushed. */
export function workflow(tag: string): WorkflowClaims {
  const file = `https://github.com/alice/slugify/.github/workflows/release.yml@refs/tags/${tag}`;
  return {
    issuer: keylessPublisher.issuer,
    repository: 'https://github.com/alice/slugify',
    repositoryId: '4242',
    ownerId: '1001',
    workflow: file,
    signerWorkflow: file,
    ref: `refs/tags/${tag}`,
    commit: 'c'.repeat(40),
    trigger: 'push',
    runner: 'github-hosted',
    environment: null,
  };
}

/** A release whose bundle a workflow made; slugify 1.1.0 by the recorded one, unless told otherwise. */
export async function keylessRelease(
  parts: ReleaseParts = {},
  claims: WorkflowClaims = workflow(`v${parts.version ?? '1.1.0'}`),
  bundle = 'plugin.wasm.sigstore.json',
): Promise<FileMap> {
  const { name = 'slugify', version = '1.1.0' } = parts;
  const speaksOf = { name: parts.signed?.name ?? name, version: parts.signed?.version ?? version };
  const [, bytes] = statement(speaksOf, [{ file: 'plugin.wasm', content: parts.signed?.wasm ?? plainWasm }]);
  return {
    ...(await release({ sign: 'nothing', ...parts })),
    [`registry/plugins/${name}/${version}/${bundle}`]: await signKeyless(bytes, claims),
  };
}
