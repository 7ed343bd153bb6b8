import { Component, type ReactNode } from 'react';
import { Button } from '../ui/button.js';
import { usePageTitle } from '../ui/page-title.js';
import { useTranslation } from '../ui/translation.js';

/** What is left when a page breaks: words and a way on, never a blank screen. */
export const BrokenPage = () => {
  const { t } = useTranslation('ui');
  usePageTitle(t('error.title'));
  return (
    <div className="wrap sec first stack" role="alert">
      <h1>{t('error.title')}</h1>
      <p className="lead">{t('error.advice')}</p>
      <Button onClick={() => location.reload()}>{t('error.reload')}</Button>
    </div>
  );
};

/** Keeps a broken page from taking the rest of the screen with it. React has no hook for this. */
export class ErrorBoundary extends Component<{ children: ReactNode }, { broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError(): { broken: boolean } {
    return { broken: true };
  }

  override render(): ReactNode {
    return this.state.broken ? <BrokenPage /> : this.props.children;
  }
}
