import type { GrantScope } from '@iltizam/shared/accounts/contract';
import type { Role } from '@iltizam/shared/kernel/roles';
import { Fragment } from 'react';
import { LocalText } from './local-text.js';
import { useTranslation } from './translation.js';

/** A role by its name. DOMAIN.md §7 */
export const RoleName = ({ role }: { role: Role }) => {
  const { t } = useTranslation('ui');
  return t(`role.${role}`);
};

/** Where a role holds, from the narrowest place to the widest. DOMAIN.md §7 */
export const ScopeText = ({ scope: { commitment, institution, plan, member } }: { scope: GrantScope }) => {
  const { t } = useTranslation('ui');
  const places = [commitment, institution, plan, member].filter((place) => place !== null);
  if (places.length === 0) return t('scope.everywhere');
  return places.map((place, index) => (
    <Fragment key={`${place.nameLang}-${place.name}`}>
      {index > 0 && ' · '}
      {place === commitment && `${t('scope.commitment', { number: place.number ?? 0 })} `}
      <LocalText lang={place.nameLang}>{place.name}</LocalText>
    </Fragment>
  ));
};
