// Exists so that what a compiler wrote as one is read as one, though its linker left out the zeros between.
import type { DataSegment } from '../../wasm/module-space.ts';

/** The bytes at an address of the first memory as it is when the module starts; `undefined` where no segment has it. */
export type MemoryImage = (address: number, size: number) => Uint8Array;

/** Segments whose place is known before the module runs. */
export function memoryImage(bytes: Uint8Array, segments: readonly DataSegment[]): MemoryImage {
  return (address, size) => {
    const image = new Uint8Array(size);
    for (const { offset, size: length, target } of segments) {
      const start = target?.index === 0 ? target.start : undefined;
      if (start === undefined || start >= address + size || start + length <= address) continue;
      const from = Math.max(start, address);
      const to = Math.min(start + length, address + size);
      image.set(bytes.subarray(offset + from - start, offset + to - start), from - address);
    }
    return image;
  };
}

/** The address at which a byte of the file lies when the module starts. */
export function addressOf(segments: readonly DataSegment[], offset: number): number | undefined {
  const segment = segments.find((one) => offset >= one.offset && offset < one.offset + one.size);
  const start = segment?.target?.start;
  return segment === undefined || start === undefined ? undefined : start + offset - segment.offset;
}
