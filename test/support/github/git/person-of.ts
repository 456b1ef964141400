// Exists so that commits made through the API name the account as GitHub does.
import type { World } from '../state.ts';
import { accountOf, stamp } from '../world.ts';
import type { GitPerson } from './native-git.ts';

export function personOf(world: World, account: number): GitPerson {
  const { id, login } = accountOf(world, account);
  return { name: login, email: `${id}+${login}@users.noreply.github.com`, date: stamp(world) };
}

/** Who commits what is done with a click. */
export function webFlow(world: World): GitPerson {
  return { name: 'GitHub', email: 'noreply@github.com', date: stamp(world) };
}

/** The account of an address that GitHub gave out; anyone can write it into a commit. */
export function accountOfEmail(world: World, email: string): number | null {
  const id = /^(\d+)\+[^@]+@users\.noreply\.github\.com$/.exec(email)?.[1];
  return world.accounts.find((account) => account.id === Number(id))?.id ?? null;
}
