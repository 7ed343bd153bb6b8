import { useLocation } from 'react-router';
import { Icon } from '../../ui/icon.js';
import { LocalLink } from '../../ui/local-link.js';
import { useTranslation } from '../../ui/translation.js';
import { useFormat } from '../../ui/use-format.js';
import type { SaveState } from './draft-saver.js';

/** The way in that leads back to this form: what was typed is on the device. */
const useSignInPath = (): string => {
  const { pathname } = useLocation();
  return `/sign-in?${new URLSearchParams({ next: pathname.replace(/^\/[^/]+/, '') }).toString()}`;
};

/** Where what is typed stands, in one line. Only what went wrong is announced: a word at each pause would speak over the person. */
export const SaveStatus = ({ state }: { state: SaveState }) => {
  const { t } = useTranslation('workspace');
  const format = useFormat();
  const signIn = useSignInPath();
  const words = () => {
    switch (state.kind) {
      case 'idle':
      case 'conflict':
        return null;
      case 'waiting':
      case 'saving':
        return t(`save.${state.kind}`);
      case 'saved':
        return t('save.saved', { when: format.dateTime(state.at) });
      case 'unreachable':
        return t('save.unreachable');
      case 'signedOut':
        return (
          <>
            {t('save.signedOut')} <LocalLink to={signIn}>{t('save.signIn')}</LocalLink>
          </>
        );
      case 'refused':
        return `${t('save.refused')} ${state.detail ?? ''}`;
    }
  };
  const wrong = state.kind === 'unreachable' || state.kind === 'signedOut' || state.kind === 'refused';
  const said = words();
  return (
    <span className={wrong ? 'late-text' : 'meta'} data-state={state.kind} role={wrong ? 'status' : undefined}>
      {said !== null && <Icon name={wrong ? 'late' : state.kind === 'saved' ? 'check' : 'draft'} />}
      <span>{said}</span>
    </span>
  );
};
