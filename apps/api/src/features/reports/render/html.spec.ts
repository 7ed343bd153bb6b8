import { sampleReport } from '../../../../test/sample-report.js';
import { renderHtml } from './html.js';

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
});
