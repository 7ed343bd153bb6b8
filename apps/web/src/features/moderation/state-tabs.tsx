import { COMMENT_STATES, type CommentState } from '@iltizam/shared/comments/contract';
import { Num } from '../../ui/figures.js';
import { Tab, Tabs } from '../../ui/tabs.js';
import { useTranslation } from '../../ui/translation.js';
import { queueAddress } from './moderation-address.js';

/** The states with how many comments stand in each. */
export const StateTabs = ({ current, counts }: { current: CommentState; counts: Record<CommentState, number> | undefined }) => {
  const { t } = useTranslation('moderation');
  return (
    <Tabs label={t('states')}>
      {COMMENT_STATES.map((state) => (
        <Tab key={state} to={queueAddress(state)} current={state === current}>
          {t(`state.${state}`)} {counts !== undefined && <Num>{counts[state]}</Num>}
        </Tab>
      ))}
    </Tabs>
  );
};
