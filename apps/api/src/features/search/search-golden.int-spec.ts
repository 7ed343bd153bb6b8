import type { Locale } from '@iltizam/shared/kernel/locale';
import type { SearchResults } from '@iltizam/shared/search/contract';
import { runningProduct } from '../../../test/product.js';

const product = runningProduct({ template: 'demo' });

const PLAN = 'ma-2021-2023';

/** What people type, and the commitment of the 2021-2023 plan that they mean. */
const GOLDEN: Partial<Record<Locale, readonly (readonly [q: string, commitment: number])[]>> = {
  fr: [
    ['transparence budgétaire', 1],
    ['TRANSPARENCE du budget', 1],
    ['budjet', 1],
    ['tranparence bugdetaire', 1],
    ['droit d’accès à l’information', 2],
    ['loi 31.13', 2],
    ['charte des services publics', 3],
    ['engagement 4', 4],
    ['dématérialisation des procédures', 4],
    ['simplification des démarches', 4],
    ['education nationale statistiques', 5],
    ['gouvernence medicale', 6],
    ['services de sante participation', 7],
    ['système d’information de la santé', 8],
    ['portail d’intégrité', 9],
    ['corruption', 9],
    ['donnees ouvertes', 10],
    ['réutilisation des données', 10],
    ['participation des femmes', 11],
    ['handicap', 12],
    ['accessibilité pour les handicapés', 12],
    ['protection de l’enfance', 13],
    ['"protection de l’enfance"', 13],
    ['jurisprudence', 14],
    ['jugements des tribunaux', 14],
    ['15', 15],
    ['procedures judiciaires electroniques', 15],
    ['auxiliaires de justice', 16],
    ['formation à distance', 17],
    ['subventions aux associations', 18],
    ['aides publiques société civile', 18],
    ['volontariat', 19],
    ['consultation publique', 19],
    ['politique environnementale', 20],
    ['environement', 20],
    ['collectivités territoriales accès à l’information', 21],
    ['boite a outils', 22],
  ],
  ar: [
    ['شفافية الميزانية', 1],
    ['الميزانيه', 1],
    ['الشَّفافِيَّة والميزانية', 1],
    ['الحق في الحصول على المعلومات', 2],
    ['ميثاق المرافق العمومية', 3],
    ['الالتزام 4', 4],
    ['إلتزام ٤', 4],
    ['تبسيط المساطر', 4],
    ['المساطر الادارية', 4],
    ['قطاع التربية الوطنية', 5],
    ['الحكامة الطبية', 6],
    ['الخدمات الصحية', 7],
    ['نظام معلوماتي صحي', 8],
    ['بوابة النزاهة', 9],
    ['البيانات المفتوحة', 10],
    ['المساواة بين النساء والرجال', 11],
    ['مشاركة المرأة والنساء', 11],
    ['الأشخاص في وضعية إعاقة', 12],
    ['اعاقة', 12],
    ['حماية الطفولة', 13],
    ['الاجتهاد القضائي', 14],
    ['الأحكام والقرارات', 14],
    ['الوسائل الإلكترونية القضاء', 15],
    ['مساعدي القضاء', 16],
    ['مساعدو القضاء', 16],
    ['التكوين عن بعد', 17],
    ['الدعم العمومي', 18],
    ['التطوع', 19],
    ['السياسة البيئية', 20],
    ['الجماعات الترابية', 21],
    ['علبة أدوات', 22],
  ],
  en: [
    ['budget transparency', 1],
    ['tranparency', 1],
    ['right of access to information', 2],
    ['public services charter', 3],
    ['commitment 4', 4],
    ['simplify administrative procedures', 4],
    ['digitisation of procedures', 4],
    ['national education statistics', 5],
    ['medical governance', 6],
    ['health services', 7],
    ['health information system', 8],
    ['integrity portal', 9],
    ['open data', 10],
    ['reuse of data', 10],
    ['gender equality', 11],
    ['women economic empowerment', 11],
    ['disability', 12],
    ['disabled people', 12],
    ['child protection', 13],
    ['case law', 14],
    ['electronic judicial proceedings', 15],
    ['digital justice', 16],
    ['e-learning', 17],
    ['public funding of NGOs', 18],
    ['volunteering', 19],
    ['public consultation', 19],
    ['enviromental policy', 20],
    ['local authorities', 21],
    ['toolbox', 22],
  ],
};

const NUMBER_FOUND = 5;
const RECALL = 0.95;

/** The first commitments that the search shows. */
async function firstFive(q: string, lang: Locale): Promise<(number | undefined)[]> {
  const { body } = await product.api.visitor.get<SearchResults>(`/search?lang=${lang}&plan=${PLAN}&q=${encodeURIComponent(q)}`);
  const commitments = body.groups.find(({ kind }) => kind === 'commitment')?.items ?? [];
  return commitments.slice(0, NUMBER_FOUND).map(({ commitment }) => commitment?.number);
}

describe.each(Object.entries(GOLDEN) as [Locale, (typeof GOLDEN)['fr'] & object][])('what people type in %s', (lang, questions) => {
  it(`finds the commitment they mean among the first ${NUMBER_FOUND}, ${RECALL * 100} times in a hundred`, async () => {
    const answers = await Promise.all(questions.map(async ([q, expected]) => ({ q, expected, found: await firstFive(q, lang) })));
    const missed = answers.filter(({ expected, found }) => !found.includes(expected));
    const recall = 1 - missed.length / answers.length;
    if (recall < RECALL) throw new Error(`recall@${NUMBER_FOUND} is ${recall.toFixed(2)}; missed: ${JSON.stringify(missed)}`);
    expect(questions.length).toBeGreaterThanOrEqual(15);
  });
});
