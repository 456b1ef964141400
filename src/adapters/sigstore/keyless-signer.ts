// Exists so that a workflow signs without a key: Fulcio certifies its identity, Rekor logs the signature.
import { parseIdentityClaims, proposePublisher } from '../../core/model/identity-claims.ts';
import { PlugyardError } from '../../errors.ts';
import type { BundleSigner } from '../../ports.ts';

/** Addresses of the services of one Sigstore instance. */
export interface SigstoreServices {
  readonly fulcio: string;
  readonly rekor: string;
  /** A timestamp authority is asked too where there is one. */
  readonly tsa: string | undefined;
}

/** Sigstore's public instance. */
export const publicServices: SigstoreServices = {
  fulcio: 'https://fulcio.sigstore.dev',
  rekor: 'https://rekor.sigstore.dev',
  tsa: undefined,
};

const timeout = 30_000;
const retry = { retries: 2, minTimeout: 500 };

/**
 * A signer for whoever an identity token names. Throws `IDENTITY_TOKEN_MISSING` for what is no such token; its `sign`
 * throws `SIGNING_FAILED`, which names the service that failed.
 */
export function openKeylessSigner(token: string, services: SigstoreServices): BundleSigner {
  const claims = parseIdentityClaims(readPayload(token));
  if (!claims.ok) {
    throw noToken(claims.problems[0]?.message ?? 'it cannot be read');
  }
  return {
    publisher: proposePublisher(claims.value),
    sign: async (payloadType, payload) => {
      try {
        return await makeBundle({ token, services }, payloadType, payload);
      } catch (error) {
        throw toFailure(error, { token, services });
      }
    },
  };
}

interface Keyless {
  readonly token: string;
  readonly services: SigstoreServices;
}

async function makeBundle({ token, services }: Keyless, payloadType: string, payload: Uint8Array): Promise<Uint8Array> {
  const [{ DSSEBundleBuilder, FulcioSigner, RekorWitness, TSAWitness }, { bundleToJSON }] = await Promise.all([
    import('@sigstore/sign'),
    import('@sigstore/bundle'),
  ]);
  const { fulcio, rekor, tsa } = services;
  const limits = { timeout, retry };
  const identityProvider = { getToken: async () => token };
  const builder = new DSSEBundleBuilder({
    signer: new FulcioSigner({ fulcioBaseURL: fulcio, identityProvider, ...limits }),
    witnesses: [
      new RekorWitness({ rekorBaseURL: rekor, ...limits }),
      ...(tsa === undefined ? [] : [new TSAWitness({ tsaBaseURL: tsa, ...limits })]),
    ],
  });
  const bundle = await builder.create({ data: Buffer.from(payload), type: payloadType });
  return new TextEncoder().encode(`${JSON.stringify(bundleToJSON(bundle))}\n`);
}

/** The middle of the three parts of a token. */
function readPayload(token: string): string {
  const parts = token.split('.');
  if (parts.length !== 3) {
    throw noToken('it is not of the form header.payload.signature');
  }
  return Buffer.from(parts[1] ?? '', 'base64url').toString('utf8');
}

function noToken(reason: string): PlugyardError {
  return new PlugyardError('IDENTITY_TOKEN_MISSING', `This is no identity token: ${reason}`, {
    hint: 'Give an OpenID Connect token (a JWT) for the audience "sigstore".',
  });
}

/** Threat: the identity token is a secret; the library, and a service, may repeat it in what they say. */
function toFailure(error: unknown, { token, services }: Keyless): PlugyardError {
  const { code, message, cause } = error as Error & { code?: string; cause?: ServiceError };
  const said = (cause?.message ?? message).replaceAll(token, '<identity token>').slice(0, 300);
  const service = serviceOf(code ?? '', services);
  const what = wayOf(cause);
  return new PlugyardError(
    'SIGNING_FAILED',
    service === undefined ? `Signing failed: ${said}` : `${service} ${what}: ${said}`,
    { hint: 'Nothing was written. Sign again; identity tokens live for a few minutes only.' },
  );
}

/** What the library's HTTP client throws: an answer that is no success, or a connection that failed. */
interface ServiceError extends Error {
  readonly statusCode?: number;
  /** `system` where the network failed. */
  readonly type?: string;
}

function wayOf(cause: ServiceError | undefined): string {
  if (cause?.statusCode !== undefined) {
    return 'answered';
  }
  return cause?.type === 'system' || cause?.type === 'request-timeout'
    ? 'cannot be reached'
    : 'gave an answer that cannot be used';
}

/** The codes of `@sigstore/sign`. */
function serviceOf(code: string, { fulcio, rekor, tsa }: SigstoreServices): string | undefined {
  switch (code) {
    case 'CA_CREATE_SIGNING_CERTIFICATE_ERROR':
      return `Fulcio (${fulcio})`;
    case 'TLOG_CREATE_ENTRY_ERROR':
    case 'TLOG_FETCH_ENTRY_ERROR':
      return `Rekor (${rekor})`;
    case 'TSA_CREATE_TIMESTAMP_ERROR':
      return `The timestamp authority (${tsa})`;
    default:
      return undefined;
  }
}
