// Exists so that rights hang on numeric ids: a login can be renamed and taken over, an id cannot.

/** An account of the forge. `login` is for show only. */
export interface Account {
  readonly login: string;
  readonly id: number;
}

export function isAmong(account: Account, accounts: readonly Account[]): boolean {
  return accounts.some(({ id }) => id === account.id);
}
