// Exists so that something is said once, by us, even where the forge's answer got lost.
import { actOnce } from './act-once.ts';
import { toId } from './answer-parts.ts';
import { type GithubClient, once } from './client.ts';
import type { OwnAccount } from './own-account.ts';
import { readComments } from './read-voices.ts';

interface NewComment {
  readonly number: number;
  readonly body: string;
  readonly own: OwnAccount;
}

/** The id of the comment. */
export async function writeComment(client: GithubClient, { number, body, own }: NewComment): Promise<number> {
  return await actOnce(client, {
    act: async () => {
      const { data } = await client.request('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', {
        ...client.repository,
        issue_number: number,
        body,
        ...once,
      });
      await own.confirm(data.user);
      return toId(data.id);
    },
    find: async () => {
      const [comments, self] = [await readComments(client, number, own), await own.ask()];
      return comments.findLast((one) => one.author.id === self && sameText(one.body, body))?.id;
    },
  });
}

export async function rewriteComment({ request, repository }: GithubClient, id: number, body: string): Promise<void> {
  await request('PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}', { ...repository, comment_id: id, body });
}

/** The forge keeps line ends in its own way. */
function sameText(left: string, right: string): boolean {
  const plain = (text: string): string => text.replaceAll('\r\n', '\n').trimEnd();
  return plain(left) === plain(right);
}
