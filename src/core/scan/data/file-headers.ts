// Exists so that files of other formats inside an artifact are known by whole headers, not by four bytes that happen to fit.
import { toText } from './byte-slice.ts';
import { crc32 } from './checksums.ts';

export interface FileHeader {
  readonly format: string;
  /** Whether a machine or a runtime would run it. */
  readonly program: boolean;
  /** The first bytes, as characters below 256. */
  readonly magic: string;
  /** Where the file starts that has its magic at `at`; `undefined` if what follows is no such header. */
  readonly start: (bytes: Uint8Array, at: number) => number | undefined;
}

function here(test: (bytes: Uint8Array, at: number) => boolean): FileHeader['start'] {
  return (bytes, at) => (test(bytes, at) ? at : undefined);
}

function byte(bytes: Uint8Array, at: number): number {
  return bytes[at] ?? 0;
}

function u16(bytes: Uint8Array, at: number): number {
  return byte(bytes, at) | (byte(bytes, at + 1) << 8);
}

function u32(bytes: Uint8Array, at: number): number {
  return (u16(bytes, at) | (u16(bytes, at + 2) << 16)) >>> 0;
}

/** A first section with a known id whose size fits, and another behind it or the end. */
function isWasm(bytes: Uint8Array, at: number): boolean {
  const first = skipSection(bytes, at + 8);
  return first !== undefined && (first === bytes.length || byte(bytes, first) <= 13);
}

function skipSection(bytes: Uint8Array, at: number): number | undefined {
  let size = 0;
  let index = at + 1;
  for (let shift = 0; shift < 28; shift += 7, index += 1) {
    size |= (byte(bytes, index) & 0x7f) << shift;
    if (byte(bytes, index) < 0x80) break;
  }
  const end = index + 1 + size;
  return byte(bytes, at) <= 13 && size > 1 && end <= bytes.length ? end : undefined;
}

function isElf(bytes: Uint8Array, at: number): boolean {
  const [width, order, version] = [byte(bytes, at + 4), byte(bytes, at + 5), byte(bytes, at + 6)];
  const type = order === 1 ? u16(bytes, at + 16) : (byte(bytes, at + 16) << 8) | byte(bytes, at + 17);
  const isSound = (width === 1 || width === 2) && (order === 1 || order === 2) && version === 1;
  return isSound && byte(bytes, at + 7) <= 18 && type >= 1 && type <= 4 && u32(bytes, at + 20) !== 0;
}

const peMachines = new Set([0x14c, 0x1c0, 0x1c4, 0x8664, 0xaa64, 0xebc]);
const furthestPe = 1024;

/** `PE\0\0` with a known machine, and a header `MZ` before it that points to it. */
function peStart(bytes: Uint8Array, at: number): number | undefined {
  const sections = u16(bytes, at + 6);
  if (!peMachines.has(u16(bytes, at + 4)) || sections === 0 || sections > 96) return undefined;
  for (let distance = 64; distance <= Math.min(furthestPe, at); distance += 8) {
    const start = at - distance;
    if (u16(bytes, start) === 0x5a4d && u32(bytes, start + 0x3c) === distance) return start;
  }
  return undefined;
}

const machOTypes = new Set([7, 12, 0x01000007, 0x0100000c, 0x0200000c]);

function isMachO(bytes: Uint8Array, at: number): boolean {
  const [type, commands] = [u32(bytes, at + 12), u32(bytes, at + 16)];
  return machOTypes.has(u32(bytes, at + 4)) && type >= 1 && type <= 12 && commands >= 1 && commands < 10_000;
}

const zipMethods = new Set([0, 8, 9, 12, 14, 93, 95, 98, 99]);

function isZip(bytes: Uint8Array, at: number): boolean {
  const nameSize = u16(bytes, at + 26);
  const isSound = u16(bytes, at + 4) <= 63 && (u16(bytes, at + 6) & 0xd780) === 0 && zipMethods.has(u16(bytes, at + 8));
  if (!isSound || nameSize === 0 || nameSize > 512 || at + 30 + nameSize > bytes.length) return false;
  return bytes.subarray(at + 30, at + 30 + nameSize).every((character) => character >= 0x20 && character !== 0x7f);
}

function isGzip(bytes: Uint8Array, at: number): boolean {
  const [flags, extra, system] = [byte(bytes, at + 3), byte(bytes, at + 8), byte(bytes, at + 9)];
  const isSound = flags < 32 && (extra === 0 || extra === 2 || extra === 4) && (system <= 13 || system === 255);
  // The first block of what is packed: its type is not the reserved one.
  return isSound && at + 18 <= bytes.length && (flags !== 0 || ((byte(bytes, at + 10) >> 1) & 3) !== 3);
}

/** The frame header's size, and behind it a block whose type and size are possible. */
function isZstandard(bytes: Uint8Array, at: number): boolean {
  const descriptor = byte(bytes, at + 4);
  if ((descriptor & 0x18) !== 0) return false;
  const isSingle = (descriptor & 0x20) !== 0;
  const sizeField = [isSingle ? 1 : 0, 2, 4, 8][descriptor >> 6] as number;
  const dictionary = [0, 1, 2, 4][descriptor & 3] as number;
  const block = at + 5 + (isSingle ? 0 : 1) + dictionary + sizeField;
  const header = u16(bytes, block) | (byte(bytes, block + 2) << 16);
  const size = header >> 3;
  return (header & 6) === 4 && size > 2 && size <= 131_072 && block + 3 + size <= bytes.length;
}

function isXz(bytes: Uint8Array, at: number): boolean {
  return u32(bytes, at + 8) === crc32(bytes.subarray(at + 6, at + 8));
}

function isSevenZip(bytes: Uint8Array, at: number): boolean {
  return byte(bytes, at + 6) === 0 && u32(bytes, at + 8) === crc32(bytes.subarray(at + 12, at + 32));
}

function isJavaClass(bytes: Uint8Array, at: number): boolean {
  const major = (byte(bytes, at + 6) << 8) | byte(bytes, at + 7);
  const pool = (byte(bytes, at + 8) << 8) | byte(bytes, at + 9);
  const tag = byte(bytes, at + 10);
  return major >= 45 && major <= 75 && pool > 4 && tag >= 1 && tag <= 20 && tag !== 2;
}

function isLua(bytes: Uint8Array, at: number): boolean {
  const version = byte(bytes, at + 4);
  const isOld = version >= 0x51 && version <= 0x52 && byte(bytes, at + 6) <= 1 && byte(bytes, at + 7) === 4;
  const isNew = (version === 0x53 || version === 0x54) && u32(bytes, at + 6) === 0x0a0d9319;
  return byte(bytes, at + 5) === 0 && (isOld || isNew);
}

/** An interpreter, its line's end, and text behind it; parsers of scripts hold the first line alone. */
function isScript(bytes: Uint8Array, at: number): boolean {
  const head = toText(bytes.subarray(at, at + 96));
  return /^#!\/(?:usr\/)?(?:local\/)?bin\/(?:env )?(?:ba|da|z|k)?(?:sh|python[\d.]*|perl|ruby|node|php|osascript)(?: -\w+)?\n[\t\n\x20-\x7e]{24}/.test(
    head,
  );
}

function isPdf(bytes: Uint8Array, at: number): boolean {
  return /^%PDF-[12]\.\d\s[\s\S]{0,40}\d+ \d+ obj/.test(toText(bytes.subarray(at, at + 64)));
}

/** What tools describe interfaces with. */
export const interfaceFormat = 'WebAssembly component';

export const fileHeaders: readonly FileHeader[] = [
  { format: 'WebAssembly module', program: true, magic: '\0asm\x01\0\0\0', start: here(isWasm) },
  { format: interfaceFormat, program: true, magic: '\0asm\x0d\0\x01\0', start: here(isWasm) },
  { format: 'ELF program', program: true, magic: '\x7fELF', start: here(isElf) },
  { format: 'Windows program', program: true, magic: 'PE\0\0', start: peStart },
  { format: 'Mach-O program', program: true, magic: '\xcf\xfa\xed\xfe', start: here(isMachO) },
  { format: 'Mach-O program', program: true, magic: '\xce\xfa\xed\xfe', start: here(isMachO) },
  { format: 'Java class', program: true, magic: '\xca\xfe\xba\xbe', start: here(isJavaClass) },
  { format: 'Lua bytecode', program: true, magic: '\x1bLua', start: here(isLua) },
  { format: 'script', program: false, magic: '#!/', start: here(isScript) },
  { format: 'zip archive', program: false, magic: 'PK\x03\x04', start: here(isZip) },
  { format: 'gzip file', program: false, magic: '\x1f\x8b\x08', start: here(isGzip) },
  { format: 'Zstandard file', program: false, magic: '\x28\xb5\x2f\xfd', start: here(isZstandard) },
  { format: 'xz file', program: false, magic: '\xfd7zXZ\0', start: here(isXz) },
  { format: '7z archive', program: false, magic: '7z\xbc\xaf\x27\x1c', start: here(isSevenZip) },
  { format: 'PDF document', program: false, magic: '%PDF-', start: here(isPdf) },
];
