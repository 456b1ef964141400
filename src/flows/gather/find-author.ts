// Exists so that at home, where nobody proves who he is, a login stands for the account that the record names.
import type { Account } from '../../core/model/account.ts';
import { deferred, type Fact, known } from '../../core/model/fact.ts';
import type { PluginName } from '../../core/model/plugin-name.ts';
import { parseRecord } from '../../core/model/record.ts';
import { pluginDirectory } from '../../core/model/registry-path.ts';
import type { Tree } from '../../ports.ts';
import { readBase } from './read-text.ts';

/** The owner of that login on the base tip; for any other login the pull request decides, since an id is not to be had here. */
export async function findAuthor(
  login: string | undefined,
  plugin: PluginName | undefined,
  base: Tree | undefined,
): Promise<Fact<Account>> {
  if (login === undefined) {
    return deferred('who submits is known in the pull request; name the account with --as <login>');
  }
  const record =
    base === undefined || plugin === undefined
      ? undefined
      : await readBase(base, `${pluginDirectory(plugin)}/record.json`, parseRecord);
  const owner = record?.owners.find((candidate) => candidate.login === login);
  return owner === undefined
    ? deferred(`${login} is not on record as an owner; the pull request tells whose account that is`)
    : known({ login, id: owner.id });
}
