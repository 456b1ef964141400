// `plugyard list`: what is installed here.
import { answering, type Shell } from '../command.ts';

export function addList(shell: Shell): void {
  shell.program
    .command('list')
    .description('List what plugyard.lock holds, with who signed it and the permissions that were granted')
    .action(answering(shell, async () => (await import('../run/list.ts')).list(shell.terminal)));
}
