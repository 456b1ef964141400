// Exists so that the author of the most common wrong uploads reads what the file is and what to do instead.
import { refuse, toHex } from './wasm-error.ts';

interface Format {
  readonly name: string;
  readonly fix: string;
}

const magic = [0x00, 0x61, 0x73, 0x6d];
const compile = 'Compile it to WebAssembly and publish the .wasm file.';
const unpack = 'Unpack it and publish the .wasm file inside.';
const retarget = 'Build it for a wasm target, such as wasm32-wasip1 or wasm32-unknown-unknown.';

const binaryFormats: readonly (Format & { readonly start: readonly number[] })[] = [
  { name: 'a gzip file', start: [0x1f, 0x8b], fix: unpack },
  { name: 'a zip archive', start: [0x50, 0x4b, 0x03, 0x04], fix: unpack },
  { name: 'an empty zip archive', start: [0x50, 0x4b, 0x05, 0x06], fix: 'Publish the .wasm file itself.' },
  { name: 'a zstd file', start: [0x28, 0xb5, 0x2f, 0xfd], fix: unpack },
  { name: 'an xz file', start: [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00], fix: unpack },
  { name: 'a bzip2 file', start: [0x42, 0x5a, 0x68], fix: unpack },
  { name: 'an ELF program or library', start: [0x7f, 0x45, 0x4c, 0x46], fix: retarget },
  { name: 'a Mach-O program or library', start: [0xcf, 0xfa, 0xed, 0xfe], fix: retarget },
  { name: 'a Mach-O program or library', start: [0xce, 0xfa, 0xed, 0xfe], fix: retarget },
  { name: 'a Mach-O universal binary', start: [0xca, 0xfe, 0xba, 0xbe], fix: retarget },
  { name: 'a Windows program or library', start: [0x4d, 0x5a], fix: retarget },
];

/** Tried in this order on the first characters, without byte order mark and leading white space. */
const textFormats: readonly (Format & { readonly start: RegExp })[] = [
  {
    name: 'a Git LFS pointer',
    start: /^version https:\/\/git-lfs/,
    fix: 'Commit the .wasm file itself, or let manifest.artifact.url name the place where it is.',
  },
  {
    name: 'an HTML or XML page',
    start: /^</,
    fix: 'The download address probably answers with a web page: publish the .wasm file, and try its address in `curl`.',
  },
  {
    name: 'WebAssembly text',
    start: /^(\(module|\(component|\(;|;;)/,
    fix: 'Compile it with `wat2wasm` or `wasm-tools parse`.',
  },
  { name: 'JSON text', start: /^[[{]/, fix: 'Publish the .wasm file; the manifest is a file of its own.' },
  { name: 'Base64 text', start: /^AGFzb/, fix: 'Decode it, for instance with `base64 -d`.' },
  {
    name: 'JavaScript or other source text',
    start: /^(import|export|const|let|var|function|async|class|module\.|exports\.|['"]use |\/\/|\/\*|#!|[(!;])/,
    fix: compile,
  },
];

/** Refuses bytes that don't start like WebAssembly, naming what they look like. */
export function refuseOtherFormats(bytes: Uint8Array): void {
  if (bytes.length === 0) refuse(0, 'The file is empty.', 'Build it again, and publish the .wasm file that comes out.');
  const start = [...bytes.subarray(0, magic.length)];
  if (start.every((byte, index) => byte === magic[index])) {
    if (bytes.length >= 8) return;
    refuse(
      bytes.length,
      `The file is cut off after ${bytes.length} of the 8 bytes that every module has.`,
      'Build or download it again.',
    );
  }
  const format = sniffBinary(bytes) ?? sniffText(bytes);
  if (format !== undefined) refuse(0, `This is ${format.name}, not WebAssembly.`, format.fix);
  const found = start.map(toHex).join(' ');
  refuse(0, `This is not WebAssembly: it starts with ${found}; expected 0x00 0x61 0x73 0x6d.`, compile);
}

function sniffBinary(bytes: Uint8Array): Format | undefined {
  return binaryFormats.find(({ start }) => start.every((byte, index) => byte === bytes[index]));
}

function sniffText(bytes: Uint8Array): Format | undefined {
  const text = String.fromCharCode(...bytes.subarray(0, 256))
    .replace(/^\xef\xbb\xbf/, '')
    .trimStart();
  return textFormats.find(({ start }) => start.test(text));
}
