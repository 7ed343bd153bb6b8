import { type Frequency, FREQUENCIES, type Preference, type Preferences } from '@iltizam/shared/notifications/contract';
import { useQuery } from '@tanstack/react-query';
import { SelectField } from '../../ui/field.js';
import { Notice } from '../../ui/notice.js';
import { QueryView } from '../../ui/query-view.js';
import { SendFailure } from '../../ui/send-failure.js';
import { useLanguage, useTranslation } from '../../ui/translation.js';
import { preferencesQuery, useChangePreference } from './notifications.api.js';
import styles from './notifications.module.css';

const frequencyOf = (value: string): Frequency | undefined => FREQUENCIES.find((frequency) => frequency === value);

/** One topic; what is chosen is kept at once. */
const TopicField = ({ preference: { topic, frequency, choices, isDefault } }: { preference: Preference }) => {
  const { t } = useTranslation('notifications');
  const change = useChangePreference();
  return (
    <div>
      <SelectField
        label={t(`topic.${topic}`)}
        description={t(`topicHint.${topic}`)}
        value={change.isPending ? change.variables.frequency : frequency}
        data={choices.map((choice) => ({ value: choice, label: t(`frequency.${choice}`) }))}
        onChange={(event) => {
          const wanted = frequencyOf(event.currentTarget.value);
          if (wanted !== undefined) change.mutate({ topic, frequency: wanted });
        }}
      />
      <p className="meta" role="status">
        {change.isSuccess ? t('preferences.saved') : isDefault ? t('preferences.usual') : ''}
      </p>
      {change.isError && <SendFailure error={change.error} />}
    </div>
  );
};

const Topics = ({ preferences: { items, refused } }: { preferences: Preferences }) => {
  const { t } = useTranslation('notifications');
  return (
    <>
      {refused && (
        <Notice tone="warning" title={t('preferences.refused')}>
          <p>{t('preferences.refusedAdvice')}</p>
        </Notice>
      )}
      {items.length === 0 && <p>{t('preferences.none')}</p>}
      <div className={styles.topics}>
        {items.map((preference) => (
          <TopicField key={preference.topic} preference={preference} />
        ))}
      </div>
    </>
  );
};

/** What a person is mailed of, and how often. */
export const MailPreferences = () => {
  const query = useQuery(preferencesQuery(useLanguage()));
  return <QueryView query={query}>{(preferences) => <Topics preferences={preferences} />}</QueryView>;
};
