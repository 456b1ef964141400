// Exists so that a built index is written with its root last: a reader never sees a root whose files are not there yet.

import type { PublishedFiles } from '../core/index/build-index.ts';
import { indexRootPath } from '../core/index/layout.ts';
import { parseIndexRoot } from '../core/model/index-root.ts';
import type { Output } from '../ports.ts';

export interface PublishedSummary {
  readonly plugins: number;
  readonly releases: number;
  readonly files: number;
  readonly bytes: number;
  readonly sequence: number;
}

export async function publishFiles(output: Output, files: PublishedFiles): Promise<PublishedSummary> {
  const root = files.get(indexRootPath) ?? new Uint8Array();
  for (const [path, bytes] of files) {
    if (path !== indexRootPath) {
      await output.write(path, bytes);
    }
  }
  await output.write(indexRootPath, root);
  const parsed = parseIndexRoot(new TextDecoder().decode(root));
  const { counts, sequence } = parsed.ok ? parsed.value : { counts: { plugins: 0, releases: 0 }, sequence: 0 };
  return {
    ...counts,
    files: files.size,
    bytes: [...files.values()].reduce((sum, { length }) => sum + length, 0),
    sequence,
  };
}
