// Exists so that two paths which some file system takes for one are seen as one.

/**
 * A path as the least exact file systems have it. Threat: case does not count on most desktops, neither does the way an
 * accent is composed; one of them skips characters that nobody sees, another drops dots and blanks at the end of a name
 * and takes what follows a colon for a stream of the same file.
 */
export function foldPath(path: string): string {
  return path.split('/').map(foldSegment).join('/');
}

function foldSegment(segment: string): string {
  return segment
    .normalize('NFD')
    .replace(/\p{Cf}/gu, '')
    .replace(/:.*$/su, '')
    .replace(/[. ]+$/, '')
    .toUpperCase()
    .toLowerCase();
}
