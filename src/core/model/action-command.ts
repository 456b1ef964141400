// Exists so that a workflow never names a command that the Action does not have.

/** What the Action does, by its input `command`. */
export const actionCommands = ['check', 'judge', 'act', 'deploy', 'sign', 'maintain', 'alarm'] as const;

export type ActionCommand = (typeof actionCommands)[number];
