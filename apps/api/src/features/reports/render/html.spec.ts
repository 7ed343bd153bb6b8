import { sampleReport } from '../../../../test/sample-report.js';
import { directionOf, LOCALES } from '@iltizam/shared/kernel/locale';
import { renderHtml } from './html.js';
import { sealReport } from './seal.js';

const HOSTILE = `"><script>alert(1)</script><img src=x onerror='alert(2)'> {{x}} & \u0000 </style>`;

describe('the report as one page', () => {
  it('never lets a text become markup', () => {
    const html = renderHtml(sampleReport(HOSTILE));
    expect(html).not.toMatch(/<script|<img/);
    expect(html).not.toContain('\u0000');
    expect(html.match(/<\/style>/g)).toHaveLength(1);
    expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
  });

  it('links to the web and to nothing else', () => {
    const html = renderHtml(sampleReport());
    expect(html).toContain('href="https://exemple.example/rapport.pdf"');
    expect(html).not.toContain('javascript:');
  });

  it('needs no request, no script and no style attribute', () => {
    const html = renderHtml(sampleReport());
    expect(html).not.toMatch(/<script|<link|<iframe|\sstyle=|src=|url\("?https?:/);
  });

  it('has an anchor for each line of its contents, and each id once', () => {
    const html = renderHtml(sampleReport());
    const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [, target] of html.matchAll(/href="#([^"]+)"/g)) expect(ids).toContain(target);
  });

  it('prints a receipt whose points sum to the rate, and the published rate with its difference', () => {
    const html = renderHtml(sampleReport());
    for (const figure of ['30,00', '35,37', '0,00', '65,37', '65\u00a0% (juillet 2023)', '+0,37 point'])
      expect(html).toContain(`>${figure}<`);
  });

  it('says of a commitment without a rate whether nothing carries weight or nothing is reported', () => {
    const report = sampleReport();
    const without = (change: object) =>
      renderHtml({
        ...report,
        commitments: report.commitments.map((commitment) => ({
          ...commitment,
          rate: null,
          totalWeight: null,
          activities: commitment.activities.map((activity) => ({ ...activity, ...change })),
        })),
      });
    expect(without({ weight: null })).toContain('ne porte de poids');
    expect(without({ percent: null, band: null })).toContain('Rien n’est déclaré sur cet engagement');
    expect(without({ percent: null, band: null })).not.toContain('ne porte de poids');
  });

  it('divides by what was reported alone where silence does not count', () => {
    const report = sampleReport();
    expect(renderHtml(report)).toContain('÷ la somme des poids (100)');
    const html = renderHtml({ ...report, plan: { ...report.plan, unreported: 'excluded' } });
    expect(html).toContain('÷ la somme des poids déclarés (70)');
  });

  it('ticks one box of four, and none when nothing was reported', () => {
    const [, ...activities] = renderHtml(sampleReport()).split('<section class="activity"');
    expect(activities.map((activity) => activity.match(/\(coché\)/g)?.length ?? 0)).toEqual([1, 1, 0, 1]);
    expect(activities[2]).toContain('aucune case n’est cochée');
  });

  it('says which dates are inherited and marks a passage in another language', () => {
    const html = renderHtml(sampleReport());
    expect(html).toContain('2021 – 2023 (héritées de l’engagement ou du plan)');
    expect(html).toContain('<li><span lang="ar" dir="rtl">Document mis en ligne</span> (septembre 2022)');
  });

  it('is sealed by the same hash for ever', () => {
    expect(sampleReport().hash).toBe('fc685d44fe263dc9577f530fdf547fca7064874b3db923473b2ff3e8e2708984');
  });

  it('prints looks, links, sub-headings and lists in one another, with nothing but what it was given', () => {
    const html = renderHtml({
      ...sampleReport(),
      sections: {
        context: [
          { t: 'h', runs: [{ text: 'Un <i>sous-titre</i>' }] },
          {
            t: 'p',
            runs: [
              { text: 'gras', bold: true },
              { text: ' et lien', italic: true, href: 'https://exemple.example/?a=1&b="2"' },
            ],
          },
          { t: 'ol', items: [{ runs: [{ text: 'un' }], items: [{ runs: [{ text: 'dessous' }] }] }], lang: 'ar' },
        ],
        cocreation: [],
        followUp: [],
      },
    });
    expect(html).toContain('<h3>Un &lt;i&gt;sous-titre&lt;/i&gt;</h3>');
    expect(html).toContain(
      '<p><strong>gras</strong><a href="https://exemple.example/?a=1&amp;b=&quot;2&quot;" rel="noopener nofollow"><em> et lien</em></a></p>',
    );
    expect(html).toContain('<ol class="said" lang="ar" dir="rtl"><li>un<ol><li>dessous</li></ol></li></ol>');
  });

  it('says how many commitments its rate does not stand for', () => {
    const sample = sampleReport();
    const partly = 'Engagements décrits ici\u00a0: 1 sur 12.';
    expect(renderHtml(sample)).not.toContain('décrits ici');
    expect(renderHtml({ ...sample, plan: { ...sample.plan, commitments: { known: 12, described: 1 } } })).toContain(partly);
  });

  it('says the rate of the plan once on the cover of a body, which has none', () => {
    const html = renderHtml({ ...sampleReport(), scope: { kind: 'institution', key: 'budget', name: 'Budget', planReportedOn: null } });
    expect(html.slice(0, html.indexOf('</header>')).match(/du plan est réalisé/g)).toHaveLength(1);
  });

  it('says what an amendment dropped, and lists the amendments', () => {
    const sample = sampleReport();
    const [first] = sample.commitments;
    const [activity] = first?.activities ?? [];
    if (first === undefined || activity === undefined) throw new Error('The sample has a commitment');
    const html = renderHtml({
      ...sample,
      commitments: [
        { ...first, activities: [{ ...activity, dropped: { amendment: 2, on: '2023-03-01' }, weight: null, contribution: null }] },
      ],
      annexes: {
        ...sample.annexes,
        amendments: [
          {
            number: 2,
            effectiveOn: '2023-03-01',
            recordedAt: '2023-02-27T09:00:00.000Z',
            reason: [{ t: 'p', runs: [{ text: 'Budget reporté.' }] }],
            approver: 'Comité de pilotage',
            changes: [
              { what: 'dropped', commitment: 1, activity: 1, before: null, after: null },
              {
                what: 'weight',
                commitment: 1,
                activity: 2,
                before: { title: null, weight: '3', start: null, end: null },
                after: { title: null, weight: '4.5', start: null, end: null },
              },
            ],
            effect: { plan: { before: '60.00', after: '65.37' }, commitments: [{ number: 1, before: '65.37', after: '65.37' }] },
          },
        ],
      },
    });
    expect(html).toContain('Retirée du plan par l’amendement 2, à partir du 1er mars 2023');
    expect(html).not.toContain('<tr><th scope="row">Activité 1<');
    for (const words of [
      'Budget reporté.',
      'Comité de pilotage',
      'Engagement 1, activité 2',
      '<td>3</td><td>4,5</td>',
      'de 60\u00a0% à 65,37\u00a0%',
      'inchangé\u00a0: 65,37\u00a0%',
    ])
      expect(html).toContain(words);
  });
});

describe.each(LOCALES)('the page in %s', (lang) => {
  const html = renderHtml(sealReport({ ...sampleReport(), lang, dir: directionOf(lang) }));

  it('says its language and direction, and those of a passage in another', () => {
    expect(html).toContain(`<html lang="${lang}" dir="${directionOf(lang)}">`);
    expect(html).toContain('<span lang="ar" dir="rtl">جمعية المثال</span>');
  });

  it('has headings that go down one level at a time, and one of the first', () => {
    const levels = [...html.matchAll(/<h([1-6])[ >]/g)].map(([, level]) => Number(level));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    for (const [index, level] of levels.entries()) expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1);
  });

  it('is ready to be printed: each part on a page, links written out', () => {
    expect(html).toMatch(/@media print\{@page\{size:A4/);
    expect(html).toContain('h2{break-before:page');
    expect(html).toContain('content:" (" attr(href) ")"');
  });
});
