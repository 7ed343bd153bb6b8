import type { CommitteeView } from '@iltizam/shared/committee/contract';
import { useMutation } from '@tanstack/react-query';
import { saveFile } from '../../lib/save-file.js';
import { Button } from '../../ui/button.js';
import { Icon } from '../../ui/icon.js';
import { FailureNotice } from '../../ui/query-view.js';
import { useLanguage, useTranslation } from '../../ui/translation.js';
import { fetchBrief } from './committee.api.js';

/** Writes the page of the meeting and downloads it: it takes a second or more, which is said. */
export const BriefButton = ({ view }: { view: CommitteeView }) => {
  const { t } = useTranslation('committee');
  const language = useLanguage();
  const { plan, since, asOf } = view;
  const brief = useMutation({
    mutationFn: () => fetchBrief(language, plan.slug, since, asOf),
    onSuccess: (file) => saveFile(file, `${plan.slug}-committee-${asOf}-${language}.pdf`),
  });
  return (
    <div>
      <Button busy={brief.isPending} onClick={() => brief.mutate()}>
        <Icon name="document" />
        {t('brief.button')}
      </Button>
      <p role="status" className="meta">
        {brief.isPending ? t('brief.writing') : brief.isSuccess ? t('brief.ready') : ''}
      </p>
      {brief.isError && <FailureNotice error={brief.error} />}
    </div>
  );
};
