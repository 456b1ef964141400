// Exists because wasm-tools keeps the names that a component's text gives things, and a release has no use for them.

const customSection = 0;
const coreModuleSection = 1;

/** The bytes of a component, or of a core module, without custom sections; its core modules are stripped as well. */
export function stripNames(binary: Uint8Array): Uint8Array {
  const header = binary.subarray(0, 8);
  const isComponent = header[6] === 1;
  const parts: Uint8Array[] = [header];
  for (let at = header.length; at < binary.length; ) {
    const id = binary[at] ?? customSection;
    const { value: size, end: start } = readSize(binary, at + 1);
    const content = binary.subarray(start, start + size);
    if (isComponent && id === coreModuleSection) parts.push(toSection(id, stripNames(content)));
    else if (id !== customSection) parts.push(toSection(id, content));
    at = start + size;
  }
  return Buffer.concat(parts);
}

function toSection(id: number, content: Uint8Array): Uint8Array {
  return Buffer.concat([Uint8Array.of(id, ...toSize(content.length)), content]);
}

/** An unsigned LEB128 number and where it ends. */
function readSize(binary: Uint8Array, at: number): { readonly value: number; readonly end: number } {
  const byte = binary[at] ?? 0;
  if (byte < 128) return { value: byte, end: at + 1 };
  const rest = readSize(binary, at + 1);
  return { value: (byte & 127) + rest.value * 128, end: rest.end };
}

function toSize(value: number): number[] {
  return value < 128 ? [value] : [(value % 128) + 128, ...toSize(Math.floor(value / 128))];
}
