import type { AmendedValue as Value } from '@iltizam/shared/amendments/contract';
import { DateText, Num } from '../../ui/figures.js';
import { LocalText } from '../../ui/local-text.js';
import { useTranslation } from '../../ui/translation.js';
import { useFormat } from '../../ui/use-format.js';

type Settings = NonNullable<Value['settings']>;

const SCOPE = ['problem', 'solution', 'expectedResult'] as const;

const Period = ({ start, end }: NonNullable<Value['dates']>) => (
  <>
    {start !== null && <DateText value={start} />}
    {start !== null && end !== null && ' – '}
    {end !== null && <DateText value={end} />}
  </>
);

const Setting = ({ name, value }: { name: keyof Settings; value: Settings[keyof Settings] }) => {
  const { t } = useTranslation('studio');
  const words =
    name === 'unreported' || name === 'planRate' || name === 'publication'
      ? t(`${name}.${String(value)}` as 'unreported.as_zero')
      : typeof value === 'boolean'
        ? t(value ? 'yes' : 'no')
        : String(value);
  return (
    <>
      {t(`field.${name}`)} – <b>{words}</b>
    </>
  );
};

/** One side of a change, before or after; null and what says nothing are told as such. */
export const AmendedValue = ({ value }: { value: Value | null }) => {
  const { t } = useTranslation(['amendments', 'ui']);
  const format = useFormat();
  if (value === null) return <span className="meta">{t('nothing')}</span>;
  const { text, weight, dates, scope, settings } = value;
  const hasDates = dates !== null && (dates.start ?? dates.end) !== null;
  return (
    <>
      {text !== null && <LocalText lang={text.lang}>{text.text}</LocalText>}
      {weight !== null && <Num>{format.short(weight)}</Num>}
      {text !== null && hasDates && ' · '}
      {hasDates && <Period {...dates} />}
      {scope !== null &&
        SCOPE.flatMap((field) => {
          const written = scope[field];
          return written === null
            ? []
            : [
                <span key={field}>
                  {t(`scope.${field}`)} – <LocalText lang={written.lang}>{written.text}</LocalText>{' '}
                </span>,
              ];
        })}
      {settings !== null &&
        (Object.keys(settings) as (keyof Settings)[]).map((name) => (
          <span key={name}>
            <Setting name={name} value={settings[name]} />{' '}
          </span>
        ))}
      {text === null && weight === null && !hasDates && scope === null && settings === null && (
        <span className="meta">{t('ui:notSet')}</span>
      )}
    </>
  );
};
