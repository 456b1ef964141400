// Exists so that documents of Sigstore hold the known fields, each in its one spelling, and nothing else.
import { isJsonObject, type JsonValue } from '../../core/model/json.ts';

/** Looks at a value and throws a sentence that names the place, if it is not of this shape. */
export type Shape = (value: JsonValue, place: string) => void;

type Fields = Readonly<Record<string, Shape>>;

/**
 * An object with every required field, perhaps the optional ones, and no other.
 * Threat: fields that no signature covers and no verifier reads could be changed without anyone noticing.
 */
export function object(required: Fields, optional: Fields = {}): Shape {
  return (value, place) => {
    if (!isJsonObject(value)) {
      throw new Error(`${place} is not an object`);
    }
    const missing = Object.keys(required).find((field) => !Object.hasOwn(value, field));
    if (missing !== undefined) {
      throw new Error(`${place} has no ${missing}`);
    }
    for (const [field, content] of Object.entries(value)) {
      const shape = ownField(required, field) ?? ownField(optional, field);
      if (shape === undefined) {
        throw new Error(`${place} has a field that is not known here: ${JSON.stringify(field.slice(0, 40))}`);
      }
      shape(content, `${place}.${field}`);
    }
  };
}

function ownField(fields: Fields, name: string): Shape | undefined {
  return Object.hasOwn(fields, name) ? fields[name] : undefined;
}

export function list(atMost: number, item: Shape): Shape {
  return (value, place) => {
    if (!Array.isArray(value)) {
      throw new Error(`${place} is not a list`);
    }
    if (value.length > atMost) {
      throw new Error(`${place} has ${value.length} entries; at most ${atMost} are read`);
    }
    value.forEach((content: JsonValue, index) => {
      item(content, `${place}[${index}]`);
    });
  };
}

export const text: Shape = (value, place) => {
  if (typeof value !== 'string') {
    throw new Error(`${place} is not a text`);
  }
};

export function oneOf(...allowed: readonly string[]): Shape {
  return (value, place) => {
    if (typeof value !== 'string' || !allowed.includes(value)) {
      throw new Error(`${place} is ${JSON.stringify(value)?.slice(0, 80)}; known are ${allowed.join(', ')}`);
    }
  };
}

/**
 * Bytes in base64 as the standard writes them, at least one.
 * Threat: other alphabets, missing padding, line breaks and slack bits spell the same bytes in other letters.
 */
export const bytes: Shape = (value, place) => {
  if (typeof value !== 'string' || value === '' || Buffer.from(value, 'base64').toString('base64') !== value) {
    throw new Error(`${place} is not base64 in its standard form`);
  }
};

/** A whole number of 64 bits as JSON writes it, a text; only as large as numbers are exact here. */
export const wholeNumber: Shape = (value, place) => {
  if (typeof value !== 'string' || !/^(0|[1-9]\d{0,15})$/.test(value) || !Number.isSafeInteger(Number(value))) {
    throw new Error(`${place} is not a whole number in a text`);
  }
};
