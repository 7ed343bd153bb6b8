import type { LocalizedText } from '../kernel/locale.js';
import type { MemberKind } from '../plans/contract.js';

/** POST /members, PUT /members/{id} */
export type MemberForm = { slug: string; kind: MemberKind; name: LocalizedText };

export type StudioMember = MemberForm & {
  id: number;
  version: number;
  plans: number;
  /** what may be done with it; only what nothing ever used can be deleted */
  abilities: { edit: boolean; delete: boolean };
};

/** GET /members: those that the caller manages people or plans of. */
export type StudioMemberList = { items: StudioMember[]; abilities: { add: boolean } };
