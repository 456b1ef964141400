// Exists so that a reviewer sees how much of a release is new.

/** Functions of a release compared with those of the release before it, by their bodies without the indices in them. */
export interface Similarity {
  readonly same: number;
  readonly changed: number;
  readonly added: number;
  readonly removed: number;
}
