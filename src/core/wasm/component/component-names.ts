// Exists so that every way to write the name of a component's import or export yields the interface it stands for.
import type { Reader } from '../reader.ts';
import { refuse, refuseUnknown, toHex } from '../wasm-error.ts';

/** `implements` is the interface behind a plain name. */
export interface ComponentName {
  readonly name: string;
  readonly implements?: string;
}

const withOptions = 2;
const options = ['implements', 'versionsuffix', 'external-id'] as const;

/** Tools up to 2024 wrote 1 in front of interface names; it means what 0 means. */
export function readComponentName(reader: Reader): ComponentName {
  const start = reader.position;
  const form = reader.byte('the form of a name');
  if (form > withOptions) refuseUnknown(start, `There is no form ${toHex(form)} of a name; expected 0x00 to 0x02.`);
  const name = reader.name('a name');
  return form === withOptions ? readOptions(reader, name) : { name };
}

// Threat: `implements` lets a harmless plain name stand for an interface with capabilities, and a suffix behind
// anything but a version would make another interface of it.
function readOptions(reader: Reader, name: string): ComponentName {
  const behindName = reader.position;
  const found = new Map<string, string>();
  const count = reader.count('options of a name', options.length);
  for (let index = 0; index < count; index += 1) {
    const start = reader.position;
    const code = reader.byte('an option of a name');
    const option = options[code];
    if (option === undefined) return refuseUnknown(start, `There is no option ${toHex(code)} of a name.`);
    if (found.has(option)) refuse(start, `A name has the option ${option} twice.`);
    found.set(option, reader.name('an option of a name'));
  }
  const target = found.get('implements');
  const suffix = found.get('versionsuffix') ?? '';
  if (suffix !== '' && !(target ?? name).includes('@'))
    refuse(behindName, 'A name has the end of a version, but no version.');
  return target === undefined ? { name: name + suffix } : { name, implements: target + suffix };
}
