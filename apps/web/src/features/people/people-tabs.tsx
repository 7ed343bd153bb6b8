import { Tab, Tabs } from '../../ui/tabs.js';
import { useTranslation } from '../../ui/translation.js';
import { peopleSearch, type View, VIEWS } from './people-address.js';

export const PeopleTabs = ({ current }: { current: View }) => {
  const { t } = useTranslation('people');
  return (
    <Tabs label={t('tabs.label')}>
      {VIEWS.map((view) => (
        <Tab key={view} to={`/people${peopleSearch({ view })}`} current={view === current} preventScrollReset>
          {t(`tabs.${view}`)}
        </Tab>
      ))}
    </Tabs>
  );
};
