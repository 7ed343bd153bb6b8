import { type ReactNode, Fragment } from 'react';
import { Rich, useTranslation } from './translation.js';

/** "(initialement : 20)": the value of the adopted plan beside the one that an amendment put in its place. */
export const Initially = ({ children }: { children: ReactNode }) => {
  const { t } = useTranslation('ui');
  return (
    <span className="meta">
      (<Rich text={t('initially')} components={{ value: <Fragment>{children}</Fragment> }} />)
    </span>
  );
};
