// Exists so that a file of a release is read as it comes, and never more of it than was asked for.
import type { HeldFile } from '../../core/model/held-file.ts';
import { PlugyardError } from '../../errors.ts';
import type { GithubClient } from './client.ts';
import { streamHeader } from './guarded-fetch.ts';

/** GitHub leads to the place where it keeps files; the token does not go along. */
export async function readHeldFile(
  { request, repository }: Pick<GithubClient, 'request' | 'repository'>,
  { id, name, size }: HeldFile,
  maxBytes: number,
): Promise<Uint8Array> {
  if (size > maxBytes) throw tooLarge(name, maxBytes);
  const { data, url } = await request('GET /repos/{owner}/{repo}/releases/assets/{asset_id}', {
    ...repository,
    asset_id: id,
    headers: { accept: 'application/octet-stream', [streamHeader]: '1' },
    request: { parseSuccessResponseBody: false },
  });
  const body = data as unknown as ReadableStream<Uint8Array>;
  if (!url.startsWith('https:')) {
    await body.cancel();
    throw inTheOpen(name);
  }
  const parts: Uint8Array[] = [];
  let read = 0;
  try {
    for await (const part of body) {
      read += part.length;
      if (read > maxBytes) throw tooLarge(name, maxBytes);
      parts.push(part);
    }
  } catch (cause) {
    if (cause instanceof PlugyardError) throw cause;
    throw new PlugyardError('FORGE_UNREACHABLE', `The file ${name} ended after ${read} of ${size} bytes`, {
      hint: 'Run this again in a few minutes.',
      cause,
    });
  }
  return new Uint8Array(Buffer.concat(parts, read));
}

/** Threat: a file that only members may see, on a way where everybody sees it. */
function inTheOpen(name: string): PlugyardError {
  return new PlugyardError('FORGE_REFUSED', `The forge sends the file ${name} without TLS`, {
    hint: 'Nothing of it was read. Look at what answers under GITHUB_API_URL.',
  });
}

function tooLarge(name: string, maxBytes: number): PlugyardError {
  return new PlugyardError('TOO_LARGE', `The file ${name} has more than ${maxBytes} bytes`, {
    hint: 'It is not the file that was judged: find out who put it there.',
  });
}
