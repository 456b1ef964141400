// Exists so that the tar of a pages artifact is read back as files.

const block = 512;

/** Plain files only; the names of GNU and of ustar with its prefix. */
export function readTar(bytes: Uint8Array): ReadonlyMap<string, Uint8Array> {
  const files = new Map<string, Uint8Array>();
  let longName: string | undefined;
  for (let at = 0; at + block <= bytes.length; ) {
    const field = (from: number, size: number): string =>
      Buffer.from(bytes.subarray(at + from, at + from + size))
        .toString('utf8')
        .replace(/\0.*$/s, '');
    const size = Number.parseInt(field(124, 12).trim() || '0', 8);
    const [name, kind] = [field(0, 100), field(156, 1)];
    const content = bytes.slice(at + block, at + block + size);
    const prefix = field(257, 5) === 'ustar' && !field(257, 8).startsWith('ustar  ') ? field(345, 155) : '';
    const path = longName ?? (prefix === '' ? name : `${prefix}/${name}`);
    longName = kind === 'L' ? Buffer.from(content).toString('utf8').replace(/\0.*$/s, '') : undefined;
    if (path !== '' && (kind === '0' || kind === '')) {
      files.set(path.replace(/^\.\//, ''), content);
    }
    at += block + Math.ceil(size / block) * block;
  }
  return files;
}
