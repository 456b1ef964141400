// Exists so that programs and archives inside the data are found by the words their formats start with.
import { fileHeaders, interfaceFormat } from './file-headers.ts';
import type { Lead } from './lead.ts';

/** One lead for each format of the table. */
export const fileLeads: readonly Lead[] = fileHeaders.map(({ format, program, magic, start }) => ({
  words: [magic],
  read({ slice, at }, notes) {
    // A module inside a component stands in its structure, and text of two bytes a character holds no files.
    if (slice.kind === 'structure' || slice.wideFrom !== undefined) return;
    // Threat: a module in such a section is no interface; it is found by its own header.
    if (slice.kind === 'interface' && at === slice.start && format === interfaceFormat) return;
    const offset = start(slice.bytes.subarray(0, slice.end), at);
    if (offset !== undefined) notes.embedded.add(`${format} ${offset}`, { format, program, offset });
  },
}));
