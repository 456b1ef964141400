// `plugyard explain`: why a check exists, and how to satisfy it.
import { answering, type Shell } from '../command.ts';

export function addExplain(shell: Shell): void {
  shell.program
    .command('explain')
    .description('Say why a check exists and how to satisfy it; without an id, list all checks')
    .argument('[id]', 'such as artifact/digest-matches')
    .action(answering(shell, async (id?: string) => (await import('../run/explain.ts')).explain(id)));
}
