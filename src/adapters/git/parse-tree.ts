// Exists so that a directory is listed from the tree object itself, without a process of its own.
import type { TreeEntry } from '../../ports.ts';

/** `<mode> <name>\0<id>`, again and again; an id has as many bytes as the repository's hash. */
export function parseTree(content: Buffer, idBytes: number): readonly TreeEntry[] {
  const entries: TreeEntry[] = [];
  for (let offset = 0; offset < content.length; ) {
    const space = content.indexOf(0x20, offset);
    const end = content.indexOf(0, space);
    // Threat: old programs wrote 040000; git takes it for 40000, and so would everybody who reads it with git.
    const mode = content.toString('latin1', offset, space).replace(/^0+/, '');
    entries.push({ name: content.toString('utf8', space + 1, end), kind: kindOf(mode) });
    offset = end + 1 + idBytes;
  }
  return entries;
}

function kindOf(mode: string): TreeEntry['kind'] {
  if (mode === '40000') {
    return 'directory';
  }
  return mode.startsWith('100') ? 'file' : 'other';
}
