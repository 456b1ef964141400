// Exists so that an author reads in a terminal what our comment says, and nothing that a comment could do to a terminal.
import { plainLine } from '../report/escape.ts';

export interface ToldFinding {
  readonly check: string;
  readonly place?: string;
  readonly message: string;
  readonly fix: string;
}

/** The parts of our comment that tell somebody what to do. */
export interface ToldReview {
  /** What happens next, and who is asked, line by line. */
  readonly next: readonly string[];
  /** What the author has to mend. */
  readonly errors: readonly ToldFinding[];
  /** What people have to decide. */
  readonly holds: readonly ToldFinding[];
}

const maxLines = { next: 20, findings: 50 } as const;

/** Threat: who runs a repository can edit every comment, and a made-up one is read like ours: any text is answered. */
export function readReviewComment(body: string): ToldReview {
  const sections = sectionsOf(body);
  return {
    next: nextOf(sections.get('What happens next') ?? []),
    errors: findingsOf(sections.get('To be mended') ?? []),
    holds: findingsOf(sections.get('For a human to decide') ?? []),
  };
}

/** Lines by heading; a code block belongs to the section around it. */
function sectionsOf(body: string): ReadonlyMap<string, readonly string[]> {
  const sections = new Map<string, string[]>();
  let current: string[] = [];
  for (const line of body.slice(0, 70_000).split(/\r\n|\n/)) {
    if (line.startsWith('### ')) {
      const title = line.slice(4).trim();
      current = sections.get(title) ?? [];
      sections.set(title, current);
    } else {
      current.push(line);
    }
  }
  return sections;
}

/** Items, sentences and lines to copy, without what is small print. */
function nextOf(lines: readonly string[]): readonly string[] {
  return lines
    .filter((line) => line.trim() !== '' && !/^```|^<sub>/.test(line))
    .slice(0, maxLines.next)
    .map((line) => toPlain(line.replace(/^- /, '')));
}

function findingsOf(lines: readonly string[]): readonly ToldFinding[] {
  const items: string[][] = [];
  for (const line of lines) {
    if (line.startsWith('- **')) items.push([line]);
    else if (line.startsWith('  <br>')) items.at(-1)?.push(line);
  }
  return items.slice(0, maxLines.findings).map(([head = '', message = '', fix = '']) => {
    const [check = '', place] = head.slice(2).split(' · ');
    return {
      check: toPlain(check),
      ...(place === undefined ? {} : { place: toPlain(place) }),
      message: toPlain(message),
      fix: toPlain(fix).replace(/^Fix: /, ''),
    };
  });
}

/** What Markdown shows: code spans as they are, everything else without its marks. */
function toPlain(markdown: string): string {
  const parts = markdown.trim().split(/((?<!\\)`+[^`]*`+)/);
  const shown = parts.map((part, index) => (index % 2 === 1 ? part.replace(/`/g, '') : withoutMarks(part)));
  return plainLine(shown.join(''));
}

function withoutMarks(text: string): string {
  return text
    .replace(/^<br>|\u200b/g, '')
    .replace(/(^|[^\\])\*\*/g, '$1')
    .replace(/\\([\\`*_{}[\]#!|~$+=.)-])/g, '$1')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&');
}
