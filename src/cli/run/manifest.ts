// What `plugyard manifest` does; loaded when it runs.
import { basename, resolve } from 'node:path';
import { parsePluginName } from '../../core/model/plugin-name.ts';
import { draftManifest } from '../../core/scan/capability/draft-manifest.ts';
import { scanWasm } from '../../core/scan/scan-wasm.ts';
import { PlugyardError } from '../../errors.ts';
import type { Answer, Terminal } from '../terminal.ts';
import { nodeHasher, nodeInflate, openFolder } from '../wire.ts';

const maxBytes = 256 * 1024 * 1024;

export async function manifest(terminal: Terminal, file: string, wanted: string | undefined): Promise<Answer> {
  const path = resolve(terminal.cwd, file);
  const bytes = await openFolder(resolve(path, '..')).read(basename(path), maxBytes);
  if (bytes === undefined) {
    throw new PlugyardError('FILE_NOT_FOUND', `There is no file ${file}`);
  }
  const scanned = scanWasm(bytes, { inflate: nodeInflate, hash: nodeHasher });
  if (!scanned.ok) {
    const [problem] = scanned.problems;
    throw new PlugyardError(
      'WASM_INVALID',
      `${file}${problem?.offset === undefined ? '' : ` at byte 0x${problem.offset.toString(16)}`}: ${problem?.message}`,
      {
        hint: problem?.fix ?? 'Build it again.',
        details: { problems: scanned.problems },
      },
    );
  }
  const { wasm, scan } = scanned.value;
  const draft = draftManifest(wasm, scan.reach, nameFor(wanted ?? basename(path, '.wasm'), wanted !== undefined));
  for (const note of draft.notes) {
    terminal.err(`note: ${note}\n`);
  }
  return { data: JSON.parse(draft.text), text: draft.text };
}

/** A given name must be right; one made from a file name is made right, or replaced. */
function nameFor(text: string, given: boolean): string {
  const name = parsePluginName(text);
  if (name.ok) {
    return name.value;
  }
  const proposal = /^Write "(.*)"\.$/.exec(name.problems[0]?.fix ?? '')?.[1];
  if (given) {
    throw new PlugyardError('INVALID_NAME', name.problems[0]?.message ?? 'This is not a plugin name', {
      hint: name.problems[0]?.fix ?? '',
    });
  }
  return proposal ?? 'my-plugin';
}
