// Exists so that two names one slip apart are told by the slip: linear in their length, without a table of distances.

/** What was done to a text. */
export interface Edit {
  readonly kind: 'swapped' | 'replaced' | 'added' | 'dropped';
  /** The two that changed places, the old and the new one, or the one that came or went. */
  readonly letters: string;
  /** What stands beside a letter that came or went. */
  readonly sides: string;
}

/** The one edit that makes one text of another, or `undefined` if it takes none or more. */
export function oneEdit(near: string, text: string): Edit | undefined {
  const difference = text.length - near.length;
  const shorter = Math.min(near.length, text.length);
  if (Math.abs(difference) > 1) {
    return undefined;
  }
  const start = commonStart(near, text, shorter);
  const between = shorter - start - commonEnd(near, text, shorter - start);
  if (difference === 0) {
    return exchange(near.slice(start, start + between), text.slice(start, start + between));
  }
  if (between > 0) {
    return undefined;
  }
  const longer = difference > 0 ? text : near;
  return {
    kind: difference > 0 ? 'added' : 'dropped',
    letters: longer.charAt(start),
    sides: longer.charAt(start - 1) + longer.charAt(start + 1),
  };
}

function exchange(from: string, to: string): Edit | undefined {
  if (from.length === 1) {
    return { kind: 'replaced', letters: from + to, sides: '' };
  }
  return from.length === 2 && from.charAt(0) === to.charAt(1) && from.charAt(1) === to.charAt(0)
    ? { kind: 'swapped', letters: from, sides: '' }
    : undefined;
}

function commonStart(left: string, right: string, most: number): number {
  let length = 0;
  while (length < most && left.charCodeAt(length) === right.charCodeAt(length)) {
    length += 1;
  }
  return length;
}

function commonEnd(left: string, right: string, most: number): number {
  let length = 0;
  while (length < most && left.charCodeAt(left.length - 1 - length) === right.charCodeAt(right.length - 1 - length)) {
    length += 1;
  }
  return length;
}
