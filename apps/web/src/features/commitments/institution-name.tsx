import type { InstitutionRef } from '@iltizam/shared/progress/contract';
import { LocalText } from '../../ui/local-text.js';

export const InstitutionName = ({ institution: { name, nameLang } }: { institution: InstitutionRef }) => (
  <LocalText lang={nameLang}>{name}</LocalText>
);
