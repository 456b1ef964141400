// Exists so that what can be imported, defined and exported is read by one function per kind.
import type { ExternType, Limits } from '../model/artifact-facts.ts';
import type { Reader } from './reader.ts';
import { readReferenceType, readValueType } from './value-types.ts';
import { refuse, refuseUnknown, toHex } from './wasm-error.ts';

export type TableItem = Extract<ExternType, { kind: 'table' }>;
export type MemoryItem = Extract<ExternType, { kind: 'memory' }>;
export type GlobalItem = Extract<ExternType, { kind: 'global' }>;
export type TagItem = Extract<ExternType, { kind: 'tag' }>;
/** What a core module imports or exports. */
export type Item = Exclude<ExternType, { kind: 'component-item' }>;

const hasMaximum = 1;
const isShared = 2;
const is64 = 4;
const hasPageSize = 8;

const isMutable = 1;
const isSharedGlobal = 2;

export function readTableType(reader: Reader): TableItem {
  const element = readReferenceType(reader);
  const start = reader.position;
  const flags = reader.byte('the flags of a table');
  if (flags > (hasMaximum | isShared | is64)) refuseUnknown(start, `There are no table flags ${toHex(flags)}.`);
  if ((flags & isShared) !== 0) reader.features.note('shared-everything-threads', start);
  return { kind: 'table', element, limits: readLimits(reader, flags) };
}

export function readMemoryType(reader: Reader): MemoryItem {
  const start = reader.position;
  const flags = reader.byte('the flags of a memory');
  if (flags > (hasMaximum | isShared | is64 | hasPageSize))
    refuseUnknown(start, `There are no memory flags ${toHex(flags)}.`);
  if ((flags & isShared) !== 0 && (flags & hasMaximum) === 0)
    refuse(start, 'A shared memory must have a maximum size.');
  if ((flags & isShared) !== 0) reader.features.note('threads', start);
  if ((flags & hasPageSize) !== 0) reader.features.note('custom-page-sizes', start);
  const limits = readLimits(reader, flags);
  const pageSize = (flags & hasPageSize) === 0 ? 65_536 : readPageSize(reader);
  const maxPages = 2 ** ((flags & is64) === 0 ? 32 : 64) / pageSize;
  if (Math.max(limits.minimum, limits.maximum ?? 0) > maxPages) {
    refuse(start, `A memory with pages of ${pageSize} bytes can have at most ${maxPages} of them.`);
  }
  return { kind: 'memory', limits: { ...limits, pageSize } };
}

export function readGlobalType(reader: Reader): GlobalItem {
  const value = readValueType(reader);
  const start = reader.position;
  const mutability = reader.byte('the mutability of a global');
  if (mutability > (isMutable | isSharedGlobal))
    refuse(start, `A global is mutable (0x01) or not (0x00), never ${toHex(mutability)}.`);
  if ((mutability & isSharedGlobal) !== 0) reader.features.note('shared-everything-threads', start);
  return { kind: 'global', value, mutable: (mutability & isMutable) !== 0 };
}

/** `flags` are already checked for what is read. */
function readLimits(reader: Reader, flags: number): Limits {
  const start = reader.position;
  const wide = (flags & is64) !== 0;
  if (wide) reader.features.note('memory64', start - 1);
  const minimum = wide ? reader.u64('a minimum size') : reader.u32('a minimum size');
  const limits: Limits = {
    minimum,
    ...((flags & isShared) !== 0 && { shared: true }),
    ...(wide && { is64: true }),
  };
  if ((flags & hasMaximum) === 0) return limits;
  const maximum = wide ? reader.u64('a maximum size') : reader.u32('a maximum size');
  if (maximum < minimum) refuse(start, `The maximum size ${maximum} is below the minimum size ${minimum}.`);
  return { ...limits, maximum };
}

function readPageSize(reader: Reader): number {
  const start = reader.position;
  const exponent = reader.u32('the page size of a memory');
  if (exponent !== 0 && exponent !== 16) {
    refuse(start, `A memory has pages of 1 or 65536 bytes (exponent 0 or 16), not of exponent ${exponent}.`);
  }
  return 2 ** exponent;
}
