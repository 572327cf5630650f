import type { Figure, Finding, MailBlock, MailDocument } from './mail-document.js';
import { escapeHtml as html, subjectLine } from './mail-text.js';
import { DAY, NIGHT, SANS, SERIF } from './palette.js';

/** Mail programs that know no media queries show the day; the others turn with the phone. */
const NIGHT_RULES = `
  @media (prefers-color-scheme: dark) {
    body, .ground, .ground > div { background: ${NIGHT.ground} !important; }
    .sheet, .sheet > table { background: ${NIGHT.sheet} !important; }
    .text div, .text td, .text th { color: ${NIGHT.text} !important; }
    .muted div, .text .muted { color: ${NIGHT.muted} !important; }
    .brand div { color: ${NIGHT.primary} !important; }
    .text .alarm { color: ${NIGHT.alarm} !important; }
    .text td, .text th { border-color: ${NIGHT.line} !important; }
    .problem { background: ${NIGHT.alarmGround} !important; }
    .action td[bgcolor], .action a { background: ${NIGHT.primary} !important; color: ${NIGHT.onPrimary} !important; }
  }`;

const CELL = `padding:10px 0;border-bottom:1px solid ${DAY.line}`;

/** The document in MJML. Whatever a value holds arrives as text: every one is escaped here. */
export function mjmlOf(document: MailDocument, language: string): string {
  return `<mjml lang="${language}">
  <mj-head>
    <mj-title>${html(subjectLine(document.subject))}</mj-title>
    <mj-preview>${html(document.preview)}</mj-preview>
    <mj-attributes>
      <mj-all font-family="${SANS}" />
      <mj-text color="${DAY.text}" font-size="16px" line-height="1.5" padding="8px 0" />
      <mj-table color="${DAY.text}" font-size="16px" line-height="1.4" padding="8px 0" />
    </mj-attributes>
    <mj-raw><meta name="color-scheme" content="light dark"><meta name="supported-color-schemes" content="light dark"></mj-raw>
    <mj-style>:root { color-scheme: light dark; } .problem { border-radius: 10px; }${NIGHT_RULES}</mj-style>
  </mj-head>
  <mj-body background-color="${DAY.ground}" css-class="ground" width="600px">
    ${section('brand', 'padding="28px 24px 4px"', `<mj-text color="${DAY.primary}" font-family="${SERIF}" font-size="20px" font-weight="700">Glaneur</mj-text>`)}
    <mj-wrapper css-class="sheet" background-color="${DAY.sheet}" border-radius="16px" padding="20px 24px 24px">
      ${section('text', '', `<mj-text font-family="${SERIF}" font-size="26px" font-weight="700" line-height="1.25">${heading(document.heading)}</mj-text>`)}
      ${document.blocks.map(block).join('\n      ')}
    </mj-wrapper>
    ${section('muted', 'padding="12px 24px 32px"', `<mj-text color="${DAY.muted}" font-size="13px">${html(document.reason)}</mj-text>`)}
  </mj-body>
</mjml>`;
}

function section(cssClass: string, attributes: string, content: string): string {
  const padding = attributes || 'padding="0"';
  return `<mj-section css-class="${cssClass}" ${padding}><mj-column>${content}</mj-column></mj-section>`;
}

/** A screen reader finds its way by headings. */
function heading(text: string): string {
  return `<h1 style="margin:0;font-size:inherit;font-weight:inherit;line-height:inherit">${html(text)}</h1>`;
}

function block(part: MailBlock): string {
  switch (part.kind) {
    case 'paragraph':
      return section('text', '', `<mj-text>${html(part.text)}</mj-text>`);
    case 'problem':
      return problem(part.text);
    case 'figures':
      return section('text', '', table(part.rows.map(figureRow)));
    case 'findings':
      return findings(part);
    case 'link':
      return link(part.label, part.url);
  }
}

function problem(text: string): string {
  const paint = `css-class="problem" container-background-color="${DAY.alarmGround}" padding="14px 16px"`;
  return `<mj-section css-class="text" padding="8px 0"><mj-column><mj-text ${paint}>${html(text)}</mj-text></mj-column></mj-section>`;
}

function table(rows: readonly string[]): string {
  return `<mj-table>${rows.join('')}</mj-table>`;
}

function figureRow({ label, value, alarming = false }: Figure): string {
  const colour = alarming
    ? ` class="alarm" style="${CELL};text-align:right;font-weight:700;color:${DAY.alarm}"`
    : ` style="${CELL};text-align:right;font-weight:700"`;
  return `<tr><th scope="row" style="${CELL};text-align:left;font-weight:400">${html(label)}</th><td${colour}>${html(value)}</td></tr>`;
}

function findings({ title, rows, rest }: Extract<MailBlock, { kind: 'findings' }>): string {
  const head = `<tr><th scope="col" style="${CELL};text-align:left;font-family:${SERIF};font-size:18px">${html(title)}</th></tr>`;
  const end =
    rest === null
      ? []
      : [
          `<tr><td class="muted" style="padding:12px 0 0;color:${DAY.muted};font-size:14px">${html(rest)}</td></tr>`,
        ];
  return section('text', 'padding="12px 0 0"', table([head, ...rows.map(findingRow), ...end]));
}

function findingRow({ place, text, code }: Finding): string {
  const small = `class="muted" style="color:${DAY.muted};font-size:13px"`;
  return `<tr><td style="${CELL};word-break:break-word"><strong>${html(place)}</strong><br>${html(text)}<br><span ${small}>${html(code)}</span></td></tr>`;
}

function link(label: string, url: string): string {
  const paint = `background-color="${DAY.primary}" color="${DAY.onPrimary}" border-radius="12px" font-size="16px" font-weight="600" inner-padding="14px 22px"`;
  return `<mj-section css-class="action" padding="16px 0 4px"><mj-column><mj-button align="left" padding="0" ${paint} href="${html(url)}">${html(label)}</mj-button></mj-column></mj-section>`;
}
