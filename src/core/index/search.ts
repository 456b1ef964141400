// Exists so that the CLI, the client library and the web page find the same plugins for the same words.
import type { Names, NamesEntry } from '../model/names.ts';
import { compareText } from '../model/order.ts';

/** Plugins that hold every word in name, keywords or description; best first. An empty query gives all. */
export function searchNames(names: Names, query: string): readonly NamesEntry[] {
  const words = query
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
  return names.plugins
    .map((entry) => ({ entry, score: scoreOf(entry, words) }))
    .filter(({ score }) => score > 0)
    .sort((left, right) => right.score - left.score || compareText(left.entry.name, right.entry.name))
    .map(({ entry }) => entry);
}

/** Zero unless every word is somewhere; a deprecated plugin comes after its peers. */
function scoreOf(entry: NamesEntry, words: readonly string[]): number {
  const scores = words.map((word) => scoreWord(entry, word));
  if (scores.includes(0)) {
    return 0;
  }
  const sum = scores.reduce((total, score) => total + score, 1);
  return entry.deprecated === true ? sum / 10 : sum;
}

function scoreWord({ name, keywords, description }: NamesEntry, word: string): number {
  if (name === word) {
    return 100;
  }
  if (name.includes(word)) {
    return name.startsWith(word) ? 50 : 30;
  }
  if (keywords.includes(word)) {
    return 20;
  }
  return description.toLowerCase().includes(word) ? 5 : 0;
}
