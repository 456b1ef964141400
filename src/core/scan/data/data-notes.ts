// Exists so that every reader of text writes into the same lists, each with its limit.
import type { ContactMention, EmbeddedFile, HostMention, PathMention, SecretMention } from '../../model/data-facts.ts';
import { Mentions } from './mentions.ts';

export interface DataNotes {
  readonly hosts: Mentions<HostMention>;
  readonly contacts: Mentions<ContactMention>;
  readonly secrets: Mentions<SecretMention>;
  readonly paths: Mentions<PathMention>;
  readonly embedded: Mentions<EmbeddedFile>;
  /** How many places words of leads led to. */
  places: number;
  /** Where lists of Go modules start. */
  readonly goLists: Mentions<{ readonly offset: number }>;
}

export function newDataNotes(): DataNotes {
  return {
    hosts: new Mentions(200),
    contacts: new Mentions(100),
    secrets: new Mentions(100),
    paths: new Mentions(50),
    embedded: new Mentions(50),
    places: 0,
    goLists: new Mentions(16),
  };
}
