// Exists so that every JSON file is read the same careful way: capped, strict, with positions and duplicate keys seen.
import {
  type ArrayNode,
  type BooleanNode,
  type InfinityNode,
  type NaNNode,
  type NumberNode,
  type ObjectNode,
  parse,
  type StringNode,
  type ValueNode,
} from '@humanwhocodes/momoa';
import { appendPointer, pointerSegments } from './json-pointer.ts';
import { type JsonLimits, type Position, scanText, sourceFileLimits } from './json-text.ts';
import { failed, maxProblems, ok, type Problem, type Result, shorten } from './result.ts';

export type JsonValue = null | boolean | number | string | readonly JsonValue[] | JsonObject;
export type JsonObject = { readonly [key: string]: JsonValue };

/** A parsed JSON text that still knows where each value stood. */
export interface JsonDocument {
  readonly value: JsonValue;
  /** Position of the value at a JSON pointer, or of the nearest parent that exists. */
  locate(pointer: string): Position;
}

/**
 * Reads a JSON text: LF line ends, no comments, no duplicate keys, no `__proto__`, no endless number, no half character.
 * Threat: everything here comes from strangers, so size (`decodeText`) and depth are capped before the parser sees it.
 */
export function parseJson(text: string, limits: JsonLimits = sourceFileLimits): Result<JsonDocument> {
  const early = scanText(text, limits.maxDepth);
  if (early !== undefined) {
    return failed(early);
  }
  let root: ValueNode;
  try {
    root = parse(text, { mode: 'json' }).body;
  } catch (error) {
    return failed(syntaxProblem(error));
  }
  const problems: Problem[] = [];
  const value = toValue(root, { pointer: '', problems });
  return problems.length > 0
    ? failed(...problems.slice(0, maxProblems))
    : ok({ value, locate: (pointer) => locate(root, pointer) });
}

export function isJsonObject(value: JsonValue | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The parser's names of tokens, as a person would write them. */
const tokens: readonly (readonly [name: string, written: string])[] = [
  ['LBrace', '"{"'],
  ['RBrace', '"}"'],
  ['LBracket', '"["'],
  ['RBracket', '"]"'],
  ['Comma', '","'],
  ['Colon', '":"'],
  ["character '\uffff'", 'end of input'],
];

function syntaxProblem(error: unknown): Problem {
  const { message, line, column } = error as { message: string; line: number; column: number };
  const told = tokens.reduce(
    (text, [name, written]) => text.replace(name, written),
    message.replace(/ \(\d+:\d+\)$/, ''),
  );
  return {
    message: `This is not JSON: ${shorten(told)}`,
    fix: 'Correct the text at this place; JSON has no comments and no trailing commas.',
    line,
    column,
  };
}

interface Walk {
  readonly pointer: string;
  readonly problems: Problem[];
}

function toValue(node: ValueNode, walk: Walk): JsonValue {
  switch (node.type) {
    case 'Object':
      return toObject(node, walk);
    case 'Array':
      return node.elements.map((element, index) =>
        toValue(element.value, { pointer: appendPointer(walk.pointer, String(index)), problems: walk.problems }),
      );
    case 'Null':
      return null;
    default:
      // NaN and Infinity are for JSON5 only.
      return agreed(node as Exclude<typeof node, NaNNode | InfinityNode>, walk);
  }
}

/** Threat: 1e999 and half a character are read in one way here, and written in another there. */
function agreed(node: BooleanNode | NumberNode | StringNode, { pointer, problems }: Walk): boolean | number | string {
  const { value } = node;
  if (typeof value === 'number' && !Number.isFinite(value)) {
    problems.push({
      message: 'The number is larger than programs can hold',
      fix: 'Write a smaller one, or a string.',
      pointer,
      ...startOf(node),
    });
  } else if (typeof value === 'string' && !value.isWellFormed()) {
    problems.push({ ...halfCharacter, pointer, ...startOf(node) });
  }
  return value;
}

const halfCharacter = {
  message: 'The text holds half of a surrogate pair, which is no character',
  fix: 'Write the whole character, or both halves of its escape.',
} as const;

function toObject(node: ObjectNode, walk: Walk): JsonObject {
  const object: { [key: string]: JsonValue } = {};
  for (const member of node.members) {
    const key = keyOf(member);
    const pointer = appendPointer(walk.pointer, key);
    if (!key.isWellFormed()) {
      walk.problems.push({ ...halfCharacter, pointer: walk.pointer, ...startOf(member) });
    } else if (key === '__proto__') {
      // Threat: assigning this key would change the object's prototype.
      walk.problems.push({
        message: '"__proto__" is not allowed as a key',
        fix: 'Remove it.',
        pointer,
        ...startOf(member),
      });
    } else if (Object.hasOwn(object, key)) {
      walk.problems.push({
        message: `The key "${shorten(key)}" stands twice in this object`,
        fix: 'Keep one of them.',
        pointer,
        ...startOf(member),
      });
    } else {
      object[key] = toValue(member.value, { pointer, problems: walk.problems });
    }
  }
  return object;
}

function keyOf(member: ObjectNode['members'][number]): string {
  // Names without quotes are for JSON5 only.
  return (member.name as StringNode).value;
}

function startOf(node: { readonly loc: { readonly start: Position } }): Position {
  return { line: node.loc.start.line, column: node.loc.start.column };
}

function locate(root: ValueNode, pointer: string): Position {
  let node: ValueNode = root;
  for (const segment of pointerSegments(pointer)) {
    const next = childOf(node, segment);
    if (next === undefined) {
      break;
    }
    node = next;
  }
  return startOf(node);
}

function childOf(node: ValueNode, segment: string): ValueNode | undefined {
  if (node.type === 'Object') {
    return node.members.find((member) => keyOf(member) === segment)?.value;
  }
  return node.type === 'Array' ? elementOf(node, segment) : undefined;
}

function elementOf(node: ArrayNode, segment: string): ValueNode | undefined {
  return node.elements[Number(segment)]?.value;
}
