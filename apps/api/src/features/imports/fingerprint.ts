import { createHash } from 'node:crypto';
import type { PortablePlan } from '@iltizam/shared/portable/contract';

/** By which it is known that nobody wrote in a plan meanwhile: equal plans have equal JSON. */
export const fingerprintOf = (plan: PortablePlan): string => createHash('sha256').update(JSON.stringify(plan)).digest('hex');
