// Exists so that DER is read with each element where it must be: the library looks at most of them by place alone.
import { ASN1Obj } from '@sigstore/core';

export type Element = ASN1Obj;

/** Tags of the elements that are met here. */
export const tags = {
  integer: 0x02,
  octets: 0x04,
  null: 0x05,
  oid: 0x06,
  utf8: 0x0c,
  sequence: 0x30,
  set: 0x31,
  context0: 0xa0,
} as const;

/** One element with this tag, that fills the bytes to the end and has one encoding only. Throws for anything else. */
export function parseDer(bytes: Uint8Array, tag: number): Element {
  const der = Buffer.from(bytes);
  const element = ASN1Obj.parseBuffer(der);
  if (element.tag.toDER() !== tag || !element.toDER().equals(der)) {
    throw new Error('it is not DER of the kind that it must be');
  }
  return element;
}

/** The elements inside of one, which must have exactly these tags. */
export function inside(element: Element | undefined, ...expected: readonly number[]): readonly Element[] {
  const found = element?.subs ?? [];
  if (found.length !== expected.length || found.some(({ tag }, index) => tag.toDER() !== expected[index])) {
    throw new Error('an element of the DER is not where it must be');
  }
  return found;
}
