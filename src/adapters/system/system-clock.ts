// Exists so that only one place reads the time of day.
import type { Timestamp } from '../../core/model/timestamp.ts';
import type { Clock } from '../../ports.ts';

export const systemClock: Clock = () => new Date().toISOString().replace(/\.\d{3}Z$/, 'Z') as Timestamp;
