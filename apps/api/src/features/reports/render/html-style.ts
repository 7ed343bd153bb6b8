import { BAND_COLOURS, PALETTE } from './palette.js';

const BANDS_CSS = Object.entries(BAND_COLOURS)
  .map(([band, { ink, wash }]) => `.b-${band}{color:${ink}}li.b-${band}.on{background:${wash}}`)
  .join('');

/** The star tile of the strip, the only ornament. */
const STRIP = encodeURIComponent(
  `<svg xmlns="http://www.w3.org/2000/svg" width="24" height="12" viewBox="0 0 24 12"><path d="M0 0h24v12H0z" fill="${PALETTE.brandDeep}"/><path d="M8 2h8v8H8zM12 .3 17.7 6 12 11.7 6.3 6zM0 6h6.3M17.7 6H24" fill="none" stroke="${PALETTE.saffron}"/></svg>`,
);

/** The whole look of the HTML report. Logical properties only, so that one sheet serves both directions. */
export const HTML_STYLE = `
*{box-sizing:border-box;margin:0}
html{font:100%/1.55 "IBM Plex Sans","IBM Plex Sans Arabic","Noto Sans Tifinagh",system-ui,sans-serif;color:${PALETTE.ink};background:${PALETTE.paper};-webkit-text-size-adjust:100%;font-variant-numeric:tabular-nums;scroll-padding-block-start:1rem}
html[dir=rtl]{line-height:1.75}
body{overflow-wrap:break-word}
.strip{block-size:12px;background:url("data:image/svg+xml,${STRIP}") repeat-x}
header,nav,main,footer{max-inline-size:60rem;margin-inline:auto;padding-inline:clamp(1rem,3.2vw,2.5rem)}
.draft{position:sticky;inset-block-start:0;z-index:1;max-inline-size:none;background:${PALETTE.plaster2};border-block-end:3px solid ${PALETTE.saffron};padding:.5rem clamp(1rem,3.2vw,2.5rem);text-align:center;font-size:.875rem}html:has(.draft){scroll-padding-block-start:4rem}
.skip{position:absolute;inset-block-start:-6rem;inset-inline-start:1rem;background:${PALETTE.paper};padding:.75rem 1rem}.skip:focus{inset-block-start:.5rem}
:focus-visible{outline:3px solid ${PALETTE.ink};outline-offset:2px;box-shadow:0 0 0 6px #f4b93a}
h1,h2,h3,h4,h5{line-height:1.25;font-weight:600;text-wrap:balance}html[dir=rtl] :is(h1,h2,h3,h4,h5){line-height:1.5}
h1{font-size:clamp(1.75rem,1.3rem + 1.9vw,2.375rem);max-inline-size:24ch;margin-block:.25rem 1rem}
h2{font-size:1.6875rem;color:${PALETTE.brand};border-block-start:3px solid ${PALETTE.saffron};padding-block-start:.75rem;margin-block:4rem 1.25rem}
h3{font-size:1.3125rem;margin-block:2.25rem .75rem}h4{font-size:1.125rem;margin-block:1.75rem .5rem}h5{font-size:1rem;margin-block:1rem .25rem}
p,li{max-inline-size:66ch;text-wrap:pretty}p+p,p+ul,ul+p{margin-block-start:.75rem}
a{color:${PALETTE.link};text-underline-offset:.2em}
header{padding-block:3rem 1.5rem}.meta b{color:${PALETTE.ink};font-weight:600;margin-inline-start:.5rem}.meta{color:${PALETTE.ink2};font-size:.875rem}
.figure{display:flex;flex-wrap:wrap;align-items:flex-end;gap:.5rem 1.5rem;margin-block:2rem .75rem}
.n{font-size:clamp(4rem,2.6rem + 6.4vw,7.25rem);font-weight:300;line-height:.9;letter-spacing:-.04em;white-space:nowrap}html[dir=rtl] .n{letter-spacing:0}
.figure p{font-size:1.125rem;max-inline-size:24rem}
.ruler{display:block;inline-size:100%;block-size:1.25rem}.thin{block-size:.625rem;min-inline-size:5rem}
nav ol{list-style:none;padding:0}nav a{display:block;padding-block:.3rem}nav li li{padding-inline-start:1.25rem;font-size:.875rem}
table{border-collapse:collapse;inline-size:100%;font-size:.875rem;line-height:1.4}
caption{text-align:start;color:${PALETTE.ink2};font-size:.8125rem;padding-block-end:.5rem}
th,td{text-align:start;padding:.5rem 0;padding-inline-end:.75rem;border-block-end:1px solid ${PALETTE.line};vertical-align:baseline;font-weight:400}
th:last-child,td:last-child{padding-inline-end:0}thead th{color:${PALETTE.ink2};border-block-end-color:${PALETTE.lineStrong};vertical-align:bottom}
.num{text-align:end;white-space:nowrap}.w{inline-size:30%}td b{font-weight:600}th{overflow-wrap:anywhere}
.word{display:inline-flex;align-items:center;gap:.375rem;font-weight:500}.star{flex:none}
dl{display:grid;grid-template-columns:minmax(9rem,18rem) minmax(0,1fr);gap:.25rem 1.5rem;font-size:.875rem}dt{color:${PALETTE.ink2}}dd{margin:0}p+dl{margin-block-start:1rem}dl+*{margin-block-start:1.25rem}dl.figures{grid-template-columns:minmax(0,1fr) auto!important;max-inline-size:34rem}.figures dd{text-align:end;font-weight:600}.ruler+.meta{margin-block-start:.75rem}
.commitment{border-block-start:1px solid ${PALETTE.lineStrong};margin-block-start:3rem}.commitment>h3{font-size:1.5rem;max-inline-size:36ch}
.rate{display:grid;grid-template-columns:auto minmax(0,1fr);gap:.5rem 1.25rem;align-items:center;margin-block:1.25rem}.rate strong{font-size:2.75rem;font-weight:300;line-height:1;white-space:nowrap}
.receipt{background:${PALETTE.plaster};padding:1.25rem 1.5rem;margin-block:1.5rem;border-block-end:2px dotted ${PALETTE.lineStrong}}.receipt h4{margin-block-start:0}.receipt :is(td,tbody th){border-block-end:1px dotted ${PALETTE.lineStrong}}.receipt tfoot :is(td,th){font-weight:600;border-block-end:0}.receipt tfoot tr:last-child>*{border-block-start:3px double ${PALETTE.ink};font-size:1.125rem}.receipt table{margin-block-start:.75rem}
.activity{border-block-start:1px solid ${PALETTE.line};padding-block-end:.75rem;margin-block-start:1.5rem}.activity h4{margin-block-start:1rem;font-size:1rem}
.boxes{list-style:none;padding:0;display:grid;grid-template-columns:repeat(auto-fit,minmax(15rem,1fr));gap:.125rem 1rem;margin-block:.5rem .75rem;font-size:.875rem}.boxes li{display:flex;gap:.5rem;align-items:center;color:${PALETTE.ink2};padding:.25rem .5rem}.boxes li.on{font-weight:600}.boxes svg{flex:none}
${BANDS_CSS}
.boxes li.b-not_started.on{color:${BAND_COLOURS.not_started.ink}}.boxes li.b-limited.on{color:${BAND_COLOURS.limited.ink}}.boxes li.b-significant.on{color:${BAND_COLOURS.significant.ink}}.boxes li.b-completed.on{color:${BAND_COLOURS.completed.ink}}
.said{padding-inline-start:1.25rem}.note{color:${PALETTE.ink2};font-style:italic}html[dir=rtl] .note{font-style:normal}
.hash{font-family:ui-monospace,monospace;overflow-wrap:anywhere}
.vh{position:absolute;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
figure{margin-block:1rem}figcaption{color:${PALETTE.ink2};font-size:.8125rem;margin-block-start:.5rem}figure svg{display:block;max-inline-size:100%;block-size:auto}.narrow{display:none!important}
footer{padding-block:2rem 3rem;border-block-start:1px solid ${PALETTE.line};margin-block-start:4rem}
@media (max-width:40rem){.wide{display:none!important}.num{white-space:normal}.rate{grid-template-columns:minmax(0,1fr)}.narrow{display:block!important}dl{grid-template-columns:minmax(0,1fr)}dd{margin-block-end:.5rem}.w{display:none}.receipt{padding:1rem;margin-inline:-1rem}.receipt table,.receipt caption{font-size:.8125rem}th,td{padding-inline-end:.5rem}h2{font-size:1.4375rem}.commitment>h3{font-size:1.25rem}}
@media print{@page{size:A4;margin:20mm 18mm}html{font-size:10pt}.skip{display:none}.draft{position:static}h2{break-before:page;margin-block-start:0}h3,h4,h5{break-after:avoid}.commitment{break-before:page;border:0}tr,.boxes,.rate,figure{break-inside:avoid}.receipt,.boxes li.on,.strip{print-color-adjust:exact;-webkit-print-color-adjust:exact}.said a[href]::after{content:" (" attr(href) ")";font-size:.85em}a{color:inherit}}
`;
