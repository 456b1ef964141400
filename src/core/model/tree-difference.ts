// Exists so that two changes are the same only where every path names the same objects on both sides.

/** One path that differs between two trees: mode and object on each side, where there is one. */
export interface TreeDifference {
  readonly path: string;
  readonly before?: { readonly mode: string; readonly object: string };
  readonly after?: { readonly mode: string; readonly object: string };
}
