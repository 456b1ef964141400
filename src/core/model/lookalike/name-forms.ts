// Exists so that a name is read once, in every way in which it could be taken for another.
import { foldName } from '../plugin-name.ts';
import { coresOf } from './affixes.ts';
import { foldWidely } from './confusables.ts';

/** A name as the rules compare it; each form is made when it is asked for, since most names are put aside before. */
export class NameForms {
  readonly name: string;
  #letters: string | undefined;
  #folded: string | undefined;
  #cores: ReadonlySet<string> | undefined;

  constructor(name: string) {
    this.name = name;
  }

  /** Without hyphens and signs. */
  get letters(): string {
    this.#letters ??= lettersOf(this.name);
    return this.#letters;
  }

  /** As `foldName` reads it. */
  get folded(): string {
    this.#folded ??= foldName(this.name);
    return this.#folded;
  }

  /** The same with every character that has a double. */
  get widelyFolded(): string {
    return foldWidely(this.folded);
  }

  get organisation(): string | undefined {
    return /^@([^/]*)\//.exec(this.name)?.[1];
  }

  get words(): readonly string[] {
    return this.name.replace(/^@/, '').split(/[-/]/);
  }

  /** The letters that remain without affixes. */
  get cores(): ReadonlySet<string> {
    this.#cores ??= new Set([...coresOf(this.words.join('-'))].map(lettersOf));
    return this.#cores;
  }
}

function lettersOf(name: string): string {
  return name.replaceAll(/[@/-]/g, '');
}
