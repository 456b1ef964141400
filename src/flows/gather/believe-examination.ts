// Exists so that the word of a job that read the bytes counts for those bytes, for that release before them, and for nothing else.
import { releaseBefore } from '../../core/checks/news.ts';
import type { Examination } from '../../core/model/examination.ts';
import { type Fact, knownValue, missing } from '../../core/model/fact.ts';
import type { Manifest } from '../../core/model/manifest.ts';
import type { BasePlugin, Facts, PreviousScan } from '../../core/model/submission.ts';
import { PlugyardError } from '../../errors.ts';
import type { ArtifactFetcher, Hasher, WasmValidator } from '../../ports.ts';

export type BelievedFacts = Pick<Facts, 'wasm' | 'scan' | 'validity'>;

/** What was said of these very bytes. Threat: facts of harmless bytes beside other bytes. */
export function believeOf(examination: Examination, bytes: Uint8Array, hash: Hasher): BelievedFacts {
  const { wasm, scan, validity, sha256 } = examination;
  if (sha256 === hash(bytes)) return { wasm, scan, validity };
  const other = missing('the job that reads artifacts has read other bytes than these');
  return { wasm: other, scan: other, validity: other };
}

/** The comparison that was made, if it was made with the release that comes before this one on the base tip of now. */
export function believePrevious(
  { previousScan }: Examination,
  { plugin, manifest }: { readonly plugin: Fact<BasePlugin>; readonly manifest: Fact<Manifest> },
): Fact<PreviousScan> {
  if (!('value' in manifest)) return manifest;
  if (!('value' in plugin)) return plugin;
  const before = releaseBefore(plugin.value, manifest.value.version)?.version;
  const compared = knownValue(previousScan);
  return compared !== undefined && compared.release?.version !== before
    ? missing(`it was not compared with ${before ?? 'nothing'}, the release before it now`)
    : previousScan;
}

/** Gives the bytes that were fetched before, and fetches nothing. */
export function heldFetcher(bytes: Uint8Array | undefined, { failure }: Examination): ArtifactFetcher {
  return {
    fetch: async (_, maxBytes) => {
      if (bytes !== undefined && bytes.length <= maxBytes) return bytes;
      throw new PlugyardError('DOWNLOAD_FAILED', failure?.reason ?? 'The artifact was not handed over', {
        hint: failure?.fix ?? 'Ask for it again: /plugyard recheck.',
      });
    },
  };
}

/** For where no engine may run: whoever asks it has a bug. */
export const noValidator: WasmValidator = {
  warm: () => undefined,
  validate: async () => Promise.reject(new Error('No engine runs where the facts of another job are believed')),
};
