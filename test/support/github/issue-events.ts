// Exists so that who closed, merged or labelled something can be asked for afterwards.
import type { Issue, IssueEvent } from './issue-state.ts';
import type { World } from './state.ts';
import { newId, stamp } from './world.ts';

export function recordEvent(world: World, issue: Issue, event: Omit<IssueEvent, 'id' | 'createdAt'>): void {
  issue.events.push({ id: newId(world), createdAt: stamp(world), ...event });
}
