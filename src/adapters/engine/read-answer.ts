// Exists so that nothing an engine's process says is believed to be an answer because it looks like one.
import type { ByteRange, ComponentValidity, ModuleValidity } from '../../core/model/wasm-validity.ts';

type Shape = (value: unknown) => boolean;

const text: Shape = (value) => typeof value === 'string';
const whole: Shape = (value) => Number.isSafeInteger(value) && Number(value) >= 0;
const oneOf =
  (...words: readonly string[]): Shape =>
  (value) =>
    words.some((word) => word === value);
const listOf =
  (shape: Shape): Shape =>
  (value) =>
    Array.isArray(value) && value.every(shape);
const optional =
  (shape: Shape): Shape =>
  (value) =>
    value === undefined || shape(value);

/** Exactly these members. */
function objectOf(members: Readonly<Record<string, Shape>>): Shape {
  return (value) =>
    typeof value === 'object' &&
    value !== null &&
    Object.keys(value).every((key) => Object.hasOwn(members, key)) &&
    Object.entries(members).every(([key, shape]) => shape((value as Readonly<Record<string, unknown>>)[key]));
}

const refusal = { message: text, offset: optional(whole) };
const answers: readonly Shape[] = [
  objectOf({ outcome: oneOf('valid') }),
  objectOf({ outcome: oneOf('invalid'), ...refusal }),
  objectOf({ outcome: oneOf('unsupported'), features: listOf(text), ...refusal }),
  objectOf({ outcome: oneOf('gave-up'), message: text }),
];
const answer: Shape = (value) => answers.some((shape) => shape(value));
const kind = oneOf('function', 'table', 'memory', 'global', 'tag');
const listing = objectOf({
  imports: listOf(objectOf({ module: text, name: text, kind })),
  exports: listOf(objectOf({ name: text, kind })),
});
const range = objectOf({ offset: whole, size: whole });
const moduleAnswer = objectOf({ range, answer, listing: optional(listing) });
const componentAnswer = objectOf({ answer, modules: optional(listOf(range)), wit: optional(text) });

/** The answers for the modules that were asked about, each under its own range; `undefined` for anything else. */
export function readModuleAnswers(line: string, ranges: readonly ByteRange[]): readonly ModuleValidity[] | undefined {
  const value = parse(line);
  if (!listOf(moduleAnswer)(value)) {
    return undefined;
  }
  const modules = value as readonly ModuleValidity[];
  return modules.length === ranges.length
    ? modules.map((found, index) => ({ ...found, range: ranges[index] ?? found.range }))
    : undefined;
}

export function readComponentAnswer(line: string): Omit<ComponentValidity, 'engine'> | undefined {
  const value = parse(line);
  return componentAnswer(value) ? (value as Omit<ComponentValidity, 'engine'>) : undefined;
}

/** What the process said of itself, when it gave up. */
export function readGivingUp(line: string): string | undefined {
  const value = parse(line);
  return objectOf({ gaveUp: text })(value) ? (value as { readonly gaveUp: string }).gaveUp : undefined;
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
