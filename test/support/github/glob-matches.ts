// Exists so that patterns of branches and paths match as GitHub matches them.

/** `*` stays within a segment, `**` does not. */
export function globMatches(pattern: string, text: string): boolean {
  const source = pattern
    .split(/(\*\*\/?|\*|\?)/)
    .map((part) =>
      part === '*'
        ? '[^/]*'
        : part === '?'
          ? '[^/]'
          : part === '**/'
            ? '(?:.*/)?'
            : part === '**'
              ? '.*'
              : escaped(part),
    )
    .join('');
  return new RegExp(`^${source}$`).test(text);
}

function escaped(text: string): string {
  return text.replace(/[.+^${}()|[\]\\]/g, '\\$&');
}
