// Exists so that commits are read as values, the API's way.
import { type GitPerson, git } from './native-git.ts';
import { remembered } from './remembered.ts';

export interface ReadCommit {
  readonly sha: string;
  readonly tree: string;
  readonly parents: readonly string[];
  readonly author: GitPerson;
  readonly committer: GitPerson;
  readonly message: string;
}

const format = '%H%x00%T%x00%P%x00%an%x00%ae%x00%at%x00%cn%x00%ce%x00%ct%x00%B%x00%x01';

export function readCommits(directory: string, revisions: readonly string[]): readonly ReadCommit[] {
  const text = git(directory, ['log', `--format=${format}`, ...revisions]);
  return text
    .split('\u0001')
    .map((record) => record.replace(/^\n/, ''))
    .filter((record) => record !== '')
    .map(toCommit);
}

export function readCommit(directory: string, sha: string): ReadCommit {
  const [commit] = remembered(['commit', directory, sha], () => readCommits(directory, ['--no-walk', sha, '--']));
  if (commit === undefined) {
    throw new Error(`No commit ${sha}`);
  }
  return commit;
}

function toCommit(record: string): ReadCommit {
  const [sha = '', tree = '', parents = '', an = '', ae = '', at = '', cn = '', ce = '', ct = '', message = ''] =
    record.split('\0');
  const date = (seconds: string): string => `${new Date(Number(seconds) * 1000).toISOString().slice(0, 19)}Z`;
  return {
    sha,
    tree,
    parents: parents === '' ? [] : parents.split(' '),
    author: { name: an, email: ae, date: date(at) },
    committer: { name: cn, email: ce, date: date(ct) },
    message: message.replace(/\n+$/, ''),
  };
}
