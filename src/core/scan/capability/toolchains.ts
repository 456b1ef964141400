// Exists so that which compiler and SDK made an artifact is recognised by a table, and never trusted.
import type { WasmFacts } from '../../model/artifact-facts.ts';

/** Threat: every mark is the maker's word. Nothing that a toolchain excuses may harm if the mark is a lie. */
interface Toolchain {
  readonly id: string;
  /** As people call it. */
  readonly title: string;
  /** In a `producers` section: `field name`. */
  readonly producer?: RegExp;
  /** An import: `module name`. */
  readonly import?: RegExp;
  readonly export?: RegExp;
  readonly section?: RegExp;
}

export const toolchains = [
  { id: 'rust', title: 'Rust', producer: /^(language Rust|processed-by rustc)$/ },
  { id: 'wasm-bindgen', title: 'wasm-bindgen', producer: /^processed-by (wasm-bindgen|walrus)$/ },
  { id: 'go', title: 'Go', producer: /^processed-by Go cmd\/compile$/, section: /^go:buildid$/ },
  { id: 'tinygo', title: 'TinyGo', producer: /^processed-by TinyGo$/, export: /^tinygo_\w+$/ },
  { id: 'componentize-js', title: 'componentize-js', producer: /^processed-by ComponentizeJS$/ },
  { id: 'componentize-py', title: 'componentize-py', producer: /^processed-by (componentize-py|component-init-transform)$/ },
  { id: 'dotnet', title: '.NET', producer: /^(language C#|processed-by (ILCompiler|dotnet))$/, export: /^mono_wasm_\w+$/ },
  { id: 'assemblyscript', title: 'AssemblyScript', export: /^(__rtti_base|__pin)$/ },
  { id: 'emscripten', title: 'Emscripten', import: /^env _?emscripten_\w+$/, export: /^_?emscripten_stack_\w+$/ },
  { id: 'swift', title: 'Swift', producer: /^(language Swift|processed-by Swift)$/ },
  { id: 'dart', title: 'Dart', import: /^dart2wasm \w+$/ },
  { id: 'zig', title: 'Zig', producer: /^(language Zig|processed-by zig)$/i },
  { id: 'clang', title: 'clang', producer: /^(processed-by .*clang|language C(\d\d|_plus_plus_\d\d))$/ },
] as const satisfies readonly Toolchain[];

export type ToolchainId = (typeof toolchains)[number]['id'];

/** Those that left a mark, in the order of the table: often several, as Rust links what clang compiled. */
export function recogniseToolchains(facts: WasmFacts): readonly ToolchainId[] {
  const marks = marksOf(facts);
  return toolchains.filter((toolchain) => hasMark(toolchain, marks)).map(({ id }) => id);
}

type Marks = Readonly<Record<'producer' | 'import' | 'export' | 'section', ReadonlySet<string>>>;

function hasMark(toolchain: Toolchain, marks: Marks): boolean {
  return (['producer', 'import', 'export', 'section'] as const).some((kind) => {
    const pattern = toolchain[kind];
    return pattern !== undefined && [...marks[kind]].some((mark) => pattern.test(mark));
  });
}

/** Also of the modules inside a component, since wit-component writes its own producers outside. */
function marksOf(facts: WasmFacts): Marks {
  const marks = { producer: new Set<string>(), import: new Set<string>(), export: new Set<string>(), section: new Set<string>() };
  const open = [facts];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    for (const { field, name } of next.producers) marks.producer.add(`${field} ${name}`);
    for (const { module, name } of next.imports) marks.import.add(`${module} ${name}`);
    for (const { name } of next.exports) marks.export.add(name);
    for (const { name } of next.customSections) marks.section.add(name);
    open.push(...next.modules);
  }
  return marks;
}
