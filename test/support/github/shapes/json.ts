// Exists so that what is shown has one type: an object that becomes JSON; the contract knows its properties.
export type Json = Readonly<Record<string, unknown>>;
