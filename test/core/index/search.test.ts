import { describe, expect, test } from 'vitest';
import { searchNames } from '../../../src/core/index/search.ts';
import type { Names } from '../../../src/core/model/names.ts';
import type { PluginName } from '../../../src/core/model/plugin-name.ts';

const names: Names = {
  format: 1,
  plugins: [
    { name: 'csv-to-json', keywords: ['csv', 'json'], description: 'Turns CSV into JSON.' },
    { name: 'json', keywords: [], description: 'Reads.' },
    { name: 'json-format', keywords: ['pretty'], description: 'Formats JSON.' },
    { name: 'old-json', keywords: ['json'], description: 'Formats JSON.', deprecated: true as const },
    { name: 'slugify', keywords: ['url'], description: 'Makes slugs of text.' },
    { name: 'text-stats', keywords: ['count'], description: 'Counts words of Text.' },
  ].map((entry) => ({ ...entry, name: entry.name as PluginName })),
};

function found(query: string): readonly string[] {
  return searchNames(names, query).map(({ name }) => name);
}

describe('searchNames()', () => {
  test('gives all for an empty query, by name, deprecated ones last', () => {
    expect(found('  ')).toEqual(['csv-to-json', 'json', 'json-format', 'slugify', 'text-stats', 'old-json']);
  });

  test('puts the exact name first, then names that start with the word, then others', () => {
    expect(found('json')).toEqual(['json', 'json-format', 'csv-to-json', 'old-json']);
  });

  test('demands every word, in name, keywords or description, whatever its case', () => {
    expect(found('FORMATS json')).toEqual(['json-format', 'old-json']);
    expect(found('text')).toEqual(['text-stats', 'slugify']);
    expect(found('json nothing')).toEqual([]);
  });

  test('finds whole keywords only', () => {
    expect(found('url')).toEqual(['slugify']);
    expect(found('prett')).toEqual([]);
  });
});
