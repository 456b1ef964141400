// Exists so that labels say what they mean from the first pull request on, without anybody setting them up.
import { hasCode } from '../../errors.ts';
import type { LabelChange, LabelText } from '../../forge.ts';
import type { GithubClient } from './client.ts';

export async function changeLabels(client: GithubClient, number: number, { add, remove }: LabelChange): Promise<void> {
  if (add.length > 0) await addLabels(client, number, add);
  for (const name of remove) await removeLabel(client, number, name);
}

/** Adding makes what is missing, without colour and meaning: these follow. */
async function addLabels(
  { request, repository }: GithubClient,
  number: number,
  add: readonly LabelText[],
): Promise<void> {
  const { data } = await request('POST /repos/{owner}/{repo}/issues/{issue_number}/labels', {
    ...repository,
    issue_number: number,
    labels: add.map(({ name }) => name),
  });
  for (const { name, color, description } of add) {
    const shown = data.find((label) => label.name.toLowerCase() === name.toLowerCase());
    if (shown?.description === null) {
      await request('PATCH /repos/{owner}/{repo}/labels/{name}', { ...repository, name, color, description });
    }
  }
}

async function removeLabel({ request, repository }: GithubClient, number: number, name: string): Promise<void> {
  try {
    await request('DELETE /repos/{owner}/{repo}/issues/{issue_number}/labels/{name}', {
      ...repository,
      issue_number: number,
      name,
    });
  } catch (error) {
    if (!hasCode(error, 'FORGE_NOT_FOUND')) throw error;
  }
}
