import type { JobName, JobPayloads } from './jobs.js';

/** Whether a job waits or is being done whose data says `value`, an SQL expression of type text, under `key`. */
export const liveJob = <Name extends JobName>(name: Name, key: keyof JobPayloads[Name] & string, value: string): string =>
  `exists (select from jobs.job live where live.name = '${name}' and live.state <= 'active' and live.data ->> '${key}' = ${value})`;
