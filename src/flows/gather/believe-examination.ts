// Exists so that the word of a job that read the bytes counts for those bytes, for that release before them, and for nothing else.
import { releaseBefore } from '../../core/checks/news.ts';
import type { Sha256 } from '../../core/model/digest.ts';
import type { Examination } from '../../core/model/examination.ts';
import { type Fact, knownValue, missing } from '../../core/model/fact.ts';
import type { Manifest } from '../../core/model/manifest.ts';
import type { Problem } from '../../core/model/result.ts';
import type { BasePlugin, Facts, PreviousScan } from '../../core/model/submission.ts';
import { hasCode, PlugyardError } from '../../errors.ts';
import type { ArtifactFetcher, Tree, WasmValidator } from '../../ports.ts';

export interface BelievedFacts extends Pick<Facts, 'wasm' | 'scan' | 'validity'> {
  readonly problems: readonly Problem[];
}

/** What was said of the bytes with this digest. Threat: facts of harmless bytes beside other bytes. */
export function believeOf(examination: Examination, sha256: Sha256): BelievedFacts {
  const { wasm, scan, validity, problems } = examination;
  if (sha256 === examination.sha256) return { wasm, scan, validity, problems };
  const other = missing('the job that reads artifacts has read other bytes than these');
  return { wasm: other, scan: other, validity: other, problems: [] };
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

/** Gives the bytes that were fetched before and lie in a folder now; fetches nothing, and says why there are none. */
export function heldFetcher(folder: Tree, path: string, { failure }: Examination): ArtifactFetcher {
  const gone = failure ?? { reason: 'The artifact was not handed over', fix: 'Ask for it again: /plugyard recheck.' };
  const refuse = (cause?: unknown): never => {
    throw new PlugyardError('DOWNLOAD_FAILED', gone.reason, { hint: gone.fix, cause });
  };
  return {
    fetch: async (_, maxBytes) => {
      try {
        return (await folder.read(path, maxBytes)) ?? refuse();
      } catch (error) {
        return hasCode(error, 'TOO_LARGE') ? refuse(error) : Promise.reject(error);
      }
    },
  };
}

/** For where no engine may run: whoever asks it has a bug. */
export const noValidator: WasmValidator = {
  warm: () => undefined,
  validate: async () => Promise.reject(new Error('No engine runs where the facts of another job are believed')),
};
