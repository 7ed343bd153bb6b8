import type { AmendedValue, AmendmentChange, ScopeTexts } from '@iltizam/shared/amendments/contract';
import type { LocalText as Text } from '@iltizam/shared/kernel/locale';
import { LocalText } from '../../ui/local-text.js';
import { useTranslation } from '../../ui/translation.js';
import { useFormat } from '../../ui/use-format.js';
import { usePeriod } from '../../ui/use-period.js';
import styles from './amendments.module.css';
import { BeforeAfter } from './before-after.js';
import { SettingLines } from './setting-lines.js';

const SCOPE = ['problem', 'solution', 'expectedResult'] as const satisfies (keyof ScopeTexts)[];

const TextOrNone = ({ text }: { text: Text | null }) => {
  const { t } = useTranslation('amendments');
  return text === null ? t('public.none') : <LocalText lang={text.lang}>{text.text}</LocalText>;
};

type Sides = { before: AmendedValue | null; after: AmendedValue | null };

/** The long texts of a commitment, folded, the old one beside the new one. */
const ScopeLines = ({ before, after }: Sides) => {
  const { t } = useTranslation(['amendments', 'commitments']);
  return SCOPE.map((name) => {
    const [old, now] = [before?.scope?.[name] ?? null, after?.scope?.[name] ?? null];
    if ((old ?? now) === null) return null;
    return (
      <li key={name} className={styles.line}>
        <details>
          <summary>{t(`commitments:texts.${name}`)}</summary>
          <div className={styles.texts}>
            <div>
              <p className="meta">{t('public.before')}</p>
              <p className={styles.before}>
                <TextOrNone text={old} />
              </p>
            </div>
            <div>
              <p className="meta">{t('public.after')}</p>
              <p>
                <TextOrNone text={now} />
              </p>
            </div>
          </div>
        </details>
      </li>
    );
  });
};

const useWeight = (): ((value: AmendedValue | null) => string) => {
  const { t } = useTranslation('amendments');
  const format = useFormat();
  return (value) => (value?.weight == null ? t('public.noWeight') : format.short(value.weight));
};

/** Its weight, if it has one, is a line of its own. */
const AddedLine = ({ after }: Pick<Sides, 'after'>) => {
  const { t } = useTranslation('amendments');
  const period = usePeriod();
  return (
    <li className={styles.line}>
      <strong>{t('public.what.added')}</strong>
      <span className="meta">{period(after?.dates ?? { start: null, end: null })}</span>
    </li>
  );
};

const DateLine = ({ kind, before, after }: Sides & Pick<AmendmentChange, 'kind'>) => {
  const { t } = useTranslation('amendments');
  const format = useFormat();
  const period = usePeriod();
  const dates = (value: AmendedValue | null): string =>
    kind === 'plan' ? format.date(value?.dates?.end ?? '') : period(value?.dates ?? { start: null, end: null });
  return <BeforeAfter label={t(kind === 'plan' ? 'public.what.end' : 'public.what.dates')} before={dates(before)} after={dates(after)} />;
};

/** One change of a part, its value before and after in words; several lines when it is of several texts or rules. */
export const ChangeLines = ({ change: { what, kind, before, after } }: { change: AmendmentChange }) => {
  const { t } = useTranslation('amendments');
  const weight = useWeight();
  switch (what) {
    case 'title':
      return (
        <BeforeAfter
          label={t('public.what.title')}
          before={<TextOrNone text={before?.text ?? null} />}
          after={<TextOrNone text={after?.text ?? null} />}
        />
      );
    case 'weight':
      return <BeforeAfter label={t('public.what.weight')} before={weight(before)} after={weight(after)} />;
    case 'dates':
      return <DateLine kind={kind} before={before} after={after} />;
    case 'scope':
      return <ScopeLines before={before} after={after} />;
    case 'settings':
      return <SettingLines before={before?.settings ?? {}} after={after?.settings ?? {}} />;
    case 'added':
      return <AddedLine after={after} />;
    case 'dropped':
    case 'restored':
      return (
        <li className={styles.line}>
          <strong>{t(`public.what.${what}`)}</strong>
        </li>
      );
  }
};
