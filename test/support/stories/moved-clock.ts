// Exists so that a child process lives in the time of the world it acts in: jobs of a story that lasts three days.

const program = (offset: number): string => `
const Real = globalThis.Date;
globalThis.Date = class extends Real {
  constructor(...parts) {
    super(...(parts.length === 0 ? [Real.now() + ${offset}] : parts));
  }
  static now() {
    return Real.now() + ${offset};
  }
};`;

/** Variables for a child that begins at `now`, in milliseconds since 1970; its clock goes on from there. */
export function movedClock(now: number): { readonly NODE_OPTIONS: string } {
  const source = encodeURIComponent(program(now - Date.now()).trim());
  return { NODE_OPTIONS: `--import=data:text/javascript,${source}` };
}
