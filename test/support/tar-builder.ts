// Exists so that tests pack archives that no honest program would.
import { Header } from 'tar';

type EntryType =
  | 'File'
  | 'OldFile'
  | 'ContiguousFile'
  | 'Link'
  | 'SymbolicLink'
  | 'CharacterDevice'
  | 'BlockDevice'
  | 'Directory'
  | 'FIFO'
  | 'ExtendedHeader'
  | 'NextFileHasLongPath';

export interface TarEntry {
  readonly path: string;
  readonly bytes?: Uint8Array;
  readonly type?: EntryType;
  readonly linkpath?: string;
  /** What the header says, where it lies. */
  readonly size?: number;
}

const block = 512;

/** The entries in order, with the end that every archive has unless it is left out. */
export function buildTar(entries: readonly TarEntry[], { end = true }: { readonly end?: boolean } = {}): Uint8Array {
  const parts = entries.flatMap(({ path, bytes = new Uint8Array(), type = 'File', linkpath, size }) => {
    const header = Buffer.alloc(block);
    const fields = {
      path,
      type,
      size: size ?? bytes.length,
      mode: 0o644,
      ...(linkpath === undefined ? {} : { linkpath }),
    };
    new Header(fields).encode(header, 0);
    return [header, bytes, Buffer.alloc((block - (bytes.length % block)) % block)];
  });
  return new Uint8Array(Buffer.concat([...parts, Buffer.alloc(end ? 2 * block : 0)]));
}
