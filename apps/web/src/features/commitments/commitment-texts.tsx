import type { Commitment } from '@iltizam/shared/commitments/contract';
import { BandStar } from '../../ui/band-star.js';
import { LocalText } from '../../ui/local-text.js';
import { useTranslation } from '../../ui/translation.js';
import styles from './commitment-texts.module.css';

/** From the problem to the expected result; what is not written is left out. */
export const CommitmentTexts = ({ commitment: { problem, solution, expectedResult, initial } }: { commitment: Commitment }) => {
  const { t } = useTranslation('commitments');
  const texts = [
    { name: 'problem', band: 'not_started', text: problem },
    { name: 'solution', band: 'limited', text: solution },
    { name: 'expectedResult', band: 'completed', text: expectedResult },
  ] as const;
  return (
    <div className={styles.chain}>
      {texts.map(
        ({ name, band, text }) =>
          text !== null && (
            <div key={name}>
              <h3>
                <BandStar band={band} />
                {t(`texts.${name}`)}
              </h3>
              <p>
                <LocalText lang={text.lang} note>
                  {text.text}
                </LocalText>
              </p>
              {initial !== null && initial[name] !== null && initial[name].text !== text.text && (
                <details>
                  <summary>{t('texts.initial')}</summary>
                  <p>
                    <LocalText lang={initial[name].lang} note>
                      {initial[name].text}
                    </LocalText>
                  </p>
                </details>
              )}
            </div>
          ),
      )}
    </div>
  );
};
