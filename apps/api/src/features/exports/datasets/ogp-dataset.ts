import { OGP_COMPLETIONS } from '@iltizam/shared/ogp/contract';
import { textOf } from '../../progress/texts.sql.js';
import { COMMITMENTS_THEN, RATES_CTES } from '../../progress/rates.sql.js';
import { ogpIdOf } from '../../commitments/ogp-id.sql.js';
import { supportedBy } from '../../commitments/supporters.sql.js';
import { code, column, type DatasetTable, OF_COMMITMENT, percent, required } from './column.js';
import { SUPPORTING_NAMES } from './commitment-datasets.js';

/** The OGP's word for the band of the commitment; null where nothing was reported. DOMAIN.md §9 */
const COMPLETION = `case when c.coverage > 0 then
    case band_of(c.rate, p.limited_below, p.completed_from) when 'significant' then 'substantial' else band_of(c.rate, p.limited_below, p.completed_from) end end`;

const FULL_TEXT = `nullif(concat_ws(e'\\n\\n', ${['problem', 'solution', 'expected_result'].map((name) => textOf(`k.${name}`)).join(', ')}), '')`;

/** The columns of the OGP's public sheet of commitments, as far as the platform knows them. */
export const OGP: DatasetTable = {
  name: 'ogp',
  filters: ['asOf', 'axis', 'institution'],
  key: ['plan', 'as_of', 'commitment_number'],
  columns: [
    column('ogp_id', 'text', ogpIdOf('k.id')),
    column('ogp_code', 'text', 'p.ogp_code'),
    required('ogp_member', 'text', '(select local_text(m.name, $3::text, p.main_language) from member m where m.id = p.member_id)'),
    column('ogp_plan', 'text', 'p.ogp_plan'),
    required('plan_number', 'integer', 'p.number'),
    ...OF_COMMITMENT,
    column('supporting_names', 'text', SUPPORTING_NAMES),
    column('start', 'partial_date', 'partial_date(k.start_on, k.start_precision)'),
    column('end', 'partial_date', 'partial_date(k.end_on, k.end_precision)'),
    column('full_text', 'text', FULL_TEXT),
    code('completion', OGP_COMPLETIONS, COMPLETION),
    percent('rate', 'printed_rate(c.rate)'),
  ],
  ctes: RATES_CTES,
  from: `c join ${COMMITMENTS_THEN} k on k.id = c.id join axis x on x.id = k.axis_id join institution i on i.id = k.lead_institution_id`,
  where: `c.applicable and ($4::int is null or x.number = $4) and ($5::text is null or i.key = $5 or ${supportedBy('$5', 'k.id')})`,
  order: 'k.number',
  helped: true,
};
