// Exists so that our reading of a module is held against the engine's own, wherever a real module is at hand.
import { expect } from 'vitest';
import { factsOf } from './wasm-builder.ts';

/** The same imports, exports and custom sections, in the same order. */
export function expectAsV8(bytes: Uint8Array<ArrayBuffer>): void {
  const facts = factsOf(bytes);
  const module = new WebAssembly.Module(bytes);
  expect(facts.imports.map(({ module: from, name, type }) => ({ module: from, name, kind: type.kind }))).toEqual(
    WebAssembly.Module.imports(module),
  );
  expect(facts.exports.map(({ name, type }) => ({ name, kind: type.kind }))).toEqual(
    WebAssembly.Module.exports(module),
  );
  for (const { name, offset, size } of facts.customSections.filter(
    (section, index, all) => all.findIndex((other) => other.name === section.name) === index,
  )) {
    expect(bytes.slice(offset, offset + size)).toEqual(
      new Uint8Array(WebAssembly.Module.customSections(module, name)[0] ?? []),
    );
  }
}

/** V8 knows no components, but it knows the core modules that lie in one as plain bytes. */
export function expectCoreModulesAsV8(bytes: Uint8Array<ArrayBuffer>): void {
  const { modules, sections } = factsOf(bytes);
  const places = sections.filter(({ name }) => name === 'core module');
  expect(places.length).toBe(modules.length);
  for (const { offset, size } of places) expectAsV8(bytes.slice(offset, offset + size));
}
