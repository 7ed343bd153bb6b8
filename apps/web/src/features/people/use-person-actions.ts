import { GIVEN_ROLES, type GiveRole, type Person, type PersonGrant } from '@iltizam/shared/accounts/contract';
import { useTranslation } from '../../ui/translation.js';
import type { Outcome } from './outcome-notice.js';
import { useChangeState, useGiveRole, useHandOver, useWithdrawRole } from './people.api.js';

/** The same role again, when its withdrawal is undone; null for one that nobody is given. */
const againOf = ({ role, memberId, planId, commitmentId, institutionId }: PersonGrant): GiveRole | null => {
  const given = GIVEN_ROLES.find((candidate) => candidate === role);
  return given === undefined ? null : { role: given, memberId, planId, commitmentId, institutionId };
};

/** What can be done to somebody, with the message that follows; each change starts from the version that was read. */
export const usePersonActions = (person: Person, onDone: (outcome: Outcome) => void) => {
  const { t } = useTranslation('people');
  const giving = useGiveRole();
  const withdrawing = useWithdrawRole();
  const changing = useChangeState();
  const handing = useHandOver();
  const { name } = person;
  const failed = { onError: (error: Error) => onDone({ kind: 'failed', error }) };
  const giveAgain = (role: GiveRole, version: number) =>
    giving.mutate(
      { person: { id: person.id, version }, role },
      { ...failed, onSuccess: () => onDone({ kind: 'done', text: t('outcome.granted', { name }) }) },
    );

  return {
    busy: withdrawing.isPending || changing.isPending || handing.isPending,
    give: {
      isPending: giving.isPending,
      error: giving.error,
      submit: (role: GiveRole) =>
        giving.mutate({ person, role }, { onSuccess: () => onDone({ kind: 'done', text: t('outcome.granted', { name }) }) }),
    },
    withdraw: (grant: PersonGrant, confirmed: boolean) => {
      const again = againOf(grant);
      withdrawing.mutate(
        { person, grant, confirmed },
        {
          ...failed,
          onSuccess: ({ version }) =>
            onDone({
              kind: 'done',
              text: t('outcome.withdrawn', { name }),
              // Who gave up their own administration can give nothing back.
              ...(again && !confirmed && { undo: () => giveAgain(again, version) }),
            }),
        },
      );
    },
    changeState: (disabled: boolean, confirmed: boolean) =>
      changing.mutate(
        { person, disabled, confirmed },
        { ...failed, onSuccess: () => onDone({ kind: 'done', text: t(disabled ? 'outcome.disabled' : 'outcome.enabled', { name }) }) },
      ),
    handOver: (to: number) =>
      handing.mutate(
        { person, to },
        { ...failed, onSuccess: ({ moved }) => onDone({ kind: 'done', text: t('outcome.handedOver', { count: moved }) }) },
      ),
  };
};
