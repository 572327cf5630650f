import {
  type MailContent,
  MailRenderer,
  type RenderedMail,
} from '../../application/notifications/mailer.port.js';
import type { MailName, Mails } from '../../application/notifications/index.js';
import { formatsOf, type Formats } from './formats.js';
import type { MailDocument } from './mail-document.js';
import { subjectLine } from './mail-text.js';
import { mjmlOf } from './mjml-layout.js';
import { plainTextOf } from './plain-text.js';
import { importReport } from './templates/import-report.js';
import { reportAnswer } from './templates/report-answer.js';
import { reportAssigned } from './templates/report-assigned.js';
import { reportDanger } from './templates/report-danger.js';
import type { Template } from './templates/template.js';
import { tourOverdue } from './templates/tour-overdue.js';

const TEMPLATES: { readonly [Name in MailName]: Template<Name> } = {
  'import-report': importReport,
  'tour-overdue': tourOverdue,
  'report-danger': reportDanger,
  'report-answer': reportAnswer,
  'report-assigned': reportAssigned,
};

/** Mails in HTML by MJML, and in plain text of the same words. */
export class MjmlMailRenderer extends MailRenderer {
  /** @param linkUrl where links lead, without a slash at the end */
  constructor(private readonly linkUrl: string) {
    super();
  }

  async render(content: MailContent): Promise<RenderedMail> {
    const formats = formatsOf(content.recipient.locale, content.timeZone);
    const document = documentOf(content.mail, content.data, formats, this.linkUrl);
    return {
      subject: subjectLine(document.subject),
      html: await htmlOf(document, formats.language),
      text: plainTextOf(document, formats.colon),
    };
  }
}

function documentOf<Name extends MailName>(
  name: Name,
  data: Mails[Name],
  formats: Formats,
  linkUrl: string,
): MailDocument {
  return TEMPLATES[name](data, formats, linkUrl);
}

/** MJML is large: it is loaded with the first mail. No fonts: a mail asks nothing of other servers when it is opened. */
async function htmlOf(document: MailDocument, language: string): Promise<string> {
  const { default: mjml2html } = await import('mjml');
  const { html } = await mjml2html(mjmlOf(document, language), {
    validationLevel: 'strict',
    fonts: {},
    keepComments: false,
  });
  return html;
}
