// Exists so that pages for people can hold generated parts, each between `<!-- name -->` and `<!-- /name -->`.

/** The page with its parts made anew. Throws where a part has no place in it. */
export function replaceParts(page: string, text: string, parts: Readonly<Record<string, string>>): string {
  return Object.entries(parts).reduce(
    (changed, [name, content]) => replacePart(page, changed, { name, content }),
    text,
  );
}

function replacePart(
  page: string,
  text: string,
  { name, content }: { readonly name: string; readonly content: string },
): string {
  const [start, end] = [`<!-- ${name} -->\n`, `<!-- /${name} -->`];
  const [from, to] = [text.indexOf(start), text.indexOf(end)];
  if (from < 0 || to < from) {
    throw new Error(`${page} lacks <!-- ${name} --> … <!-- /${name} -->`);
  }
  return `${text.slice(0, from + start.length)}${content}${text.slice(to)}`;
}
