// Exists so that what lies in an artifact beside its code is known: addresses, secrets, paths, other files, packages.
import type { DataFacts, DataList, ModuleDigest } from '../../model/data-facts.ts';
import type { HashBytes } from '../../model/digest.ts';
import type { Inflate } from '../../model/inflate.ts';
import type { WalkedWasm } from '../../wasm/walk-wasm.ts';
import type { ByteSlice } from './byte-slice.ts';
import { hostTableVersion } from './contact-hosts.ts';
import { type DataNotes, newDataNotes } from './data-notes.ts';
import { customSectionsOf, dataSlices } from './data-slices.ts';
import { leads } from './leads.ts';
import { LiteralSearch } from './literal-search.ts';
import { packedStretches } from './packed-stretches.ts';
import { readPackages } from './read-packages.ts';
import { readNotes, readSections } from './read-sections.ts';
import { noteMoneroWallets } from './wallet-leads.ts';
import { wideTexts } from './wide-text.ts';

/** What the host does for us. */
export interface DataHost {
  readonly inflate: Inflate;
  readonly hash: HashBytes;
}

const words = leads.flatMap((lead) => lead.words.map((word) => ({ lead, word })));
const search = new LiteralSearch(words.map(({ word }) => word));

/** Real files have a few thousand places that words lead to. */
const mostPlaces = 50_000;
const mostPacked = 50;
const mostPackages = 5_000;
const mostModules = 100;

/** Reads every byte that is not code. Time grows linearly with the file; nothing is executed. */
// Threat: everything here was chosen by a stranger, and facts go into reports: lists and texts are cut.
export function readData(walked: WalkedWasm, { inflate, hash }: DataHost): DataFacts {
  const { bytes, facts } = walked;
  const sections = customSectionsOf(walked);
  const slices = dataSlices(walked);
  const notes = newDataNotes();
  for (const slice of slices) readText(slice, notes);
  const packed = slices.filter(({ kind }) => kind !== 'structure').flatMap((slice) => [...packedStretches(slice)]);
  const goLists = notes.goLists.list().map(({ offset }) => offset);
  const { packages, packageLists } = readPackages(walked, { sections, goLists }, inflate);
  const modules = readModules(walked, hash);
  const { moreSourceMaps, ...sectionFacts } = readSections(bytes, sections);
  return {
    hostTable: hostTableVersion,
    ...noteLists(notes),
    packed: packed.slice(0, mostPacked),
    ...sectionFacts,
    notes: readNotes(bytes, facts.customSections),
    packageLists,
    packages: packages.slice(0, mostPackages),
    modules: modules.slice(0, mostModules),
    more: countMore(notes, {
      packed: packed.length - mostPacked,
      places: notes.places - mostPlaces,
      packages: packages.length - mostPackages,
      modules: walked.modules.length - mostModules,
      customSections: sections.length - sectionFacts.customSections.length,
      sourceMaps: moreSourceMaps,
    }),
  };
}

function readText(slice: ByteSlice, notes: DataNotes): void {
  searchSlice(slice, notes);
  for (const wide of wideTexts(slice)) searchSlice(wide, notes);
}

function searchSlice(slice: ByteSlice, notes: DataNotes): void {
  search.search(slice, (index, at) => {
    // Threat: a few bytes lead to a place, and a place may cost a microsecond or ten.
    notes.places += 1;
    if (notes.places > mostPlaces) return;
    const { lead, word } = words[index] as (typeof words)[number];
    lead.read({ slice, at, word }, notes);
  });
  noteMoneroWallets(slice, notes);
}

type NoteLists = Pick<DataFacts, 'hosts' | 'contacts' | 'secrets' | 'paths' | 'embedded'>;

function noteLists({ hosts, contacts, secrets, paths, embedded }: DataNotes): NoteLists {
  return {
    hosts: hosts.list(),
    contacts: contacts.list(),
    secrets: secrets.list(),
    paths: paths.list(),
    embedded: embedded.list(),
  };
}

/** The core modules of a component; an artifact that is one has a digest of its own. */
function readModules({ bytes, facts, modules }: WalkedWasm, hash: HashBytes): readonly ModuleDigest[] {
  if (facts.kind === 'module') return [];
  return modules.slice(0, mostModules).map(({ start, end }) => ({
    sha256: hash(bytes.subarray(start, end)),
    offset: start,
    size: end - start,
  }));
}

function countMore(notes: DataNotes, lost: Partial<Record<DataList, number>>): DataFacts['more'] {
  const all: readonly (readonly [DataList, number])[] = [
    ['hosts', notes.hosts.leftOut],
    ['contacts', notes.contacts.leftOut],
    ['secrets', notes.secrets.leftOut],
    ['paths', notes.paths.leftOut],
    ['embedded', notes.embedded.leftOut],
    ...(Object.entries(lost) as [DataList, number][]),
  ];
  return Object.fromEntries(all.filter(([, count]) => count > 0));
}
