// Exists so that no path, and no link, leads out of the folder that is read.
import { realpath } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

/**
 * Where a path lies on the disk, or `undefined` where nothing lies there that is really inside.
 * Threat: a path that leads out of the folder, by `..` or through a link.
 */
export async function placeIn(root: string, path: string): Promise<string | undefined> {
  const place = join(root, path);
  const [realRoot, real] = await Promise.all([realpath(root), realpath(place)]).catch(() => []);
  return realRoot !== undefined && real === join(realRoot, relative(root, place)) && isBelow(root, place)
    ? place
    : undefined;
}

function isBelow(root: string, place: string): boolean {
  return relative(root, place).split(sep)[0] !== '..';
}
