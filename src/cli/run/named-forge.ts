// Exists so that every command means the same forge, and reads its token from the same place.
import { apiOf } from '../../core/propose/repository-address.ts';
import type { Terminal } from '../terminal.ts';

/** The forge that the user's environment names. Threat: whatever is sent there may carry the token. */
export interface NamedForge {
  /** Where browsers look. */
  readonly server: string;
  readonly api: string;
  readonly token: string | undefined;
}

/** `GITHUB_SERVER_URL` for a GitHub of one's own. Tokens stand in the environment alone: every process sees arguments. */
export function forgeOf({ env }: Pick<Terminal, 'env'>): NamedForge {
  const server = (env['GITHUB_SERVER_URL'] || 'https://github.com').replace(/\/+$/, '');
  return {
    server,
    api: env['GITHUB_API_URL'] || apiOf(server),
    token: env['GH_TOKEN'] || env['GITHUB_TOKEN'] || undefined,
  };
}
