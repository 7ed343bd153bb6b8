import { SetMetadata } from '@nestjs/common';
import type { Actor } from './actor.js';

/** Who may call a route at all; what a caller may do with one object is decided where the object is known. */
export type RoutePolicy = (actor: Actor) => boolean;

export const POLICY = Symbol('policy');

/** The policy line of a route. A route without one is closed to everybody, and fails the matrix test. */
export const Policy = (policy: RoutePolicy): ReturnType<typeof SetMetadata> => SetMetadata(POLICY, policy);

export const everyone: RoutePolicy = () => true;
