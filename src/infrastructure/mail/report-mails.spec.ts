import { aDangerAlert, anAssignedReport, aReportAnswer } from '../../../test/support/mail/mail-contents.js';
import { naughtyStrings } from '../../../test/support/real-data/naughty-strings.js';
import { MjmlMailRenderer } from './mjml-mail-renderer.js';

const LINK_URL = 'https://glaneur.example';
const renderer = new MjmlMailRenderer(LINK_URL);
const tagsOf = (html: string) => [...html.matchAll(/<\/?([a-z][\w:-]*)/gi)].map(([tag]) => tag);

describe('the alert about a person in danger', () => {
  it.each([
    ['en', 'PERSON IN DANGER: Place du Capitole', 'Open the report'],
    ['fr', 'PERSONNE EN DANGER : Place du Capitole', 'Ouvrir le signalement'],
  ])('in %s says where to go at once', async (locale, wanted, link) => {
    const { subject, text, html } = await renderer.render(aDangerAlert({}, locale));
    expect(subject).toBe(wanted);
    for (const said of ['43.60450, 1.44400', 'TLS-0042', 'A child inside', '+33 6 00 00 00 00', link]) {
      expect(text).toContain(said);
      expect(html).toContain(said);
    }
    expect(html).toContain(`href="${LINK_URL}/dispatch/reports/`);
  });

  it('says nothing of what was not added', async () => {
    const { text } = await renderer.render(aDangerAlert({ words: null, contact: null, address: null }));
    expect(text).not.toMatch(/In their words|To be reached|Address/);
  });
});

describe('the answer to a report', () => {
  it.each([
    ['en', 'Your report about Place du Capitole', '(waste around it)', 'November 22, 2026'],
    ['fr', 'Votre signalement sur Place du Capitole', '(dépôts autour)', '22 novembre 2026'],
  ])('in %s says what it is about, and each paragraph of the answer', async (locale, wanted, what, day) => {
    const { subject, text } = await renderer.render(aReportAnswer({}, locale));
    expect(subject).toBe(wanted);
    for (const said of ['Tisséco', what, day, 'It is clean again.', 'Thank you!'])
      expect(text).toContain(said);
  });

  it.each(['en', 'fr'])(
    'in %s leads to the page that follows the report, in the same language',
    async (locale) => {
      const { html, text } = await renderer.render(aReportAnswer({ token: 'to-ken_1' }, locale));
      const link = `${LINK_URL}/r/to-ken_1?lang=${locale}`;
      expect(html).toContain(`href="${link}"`);
      expect(text).toContain(link);
    },
  );

  it('leads nowhere where no token is kept', async () => {
    expect((await renderer.render(aReportAnswer({ token: null }))).html).not.toContain('href=');
  });
});

describe('a report that was assigned', () => {
  it.each([
    ['en', 'For you: Place du Capitole (damaged)', 'Open the report'],
    ['fr', 'Pour vous : Place du Capitole (abîmé)', 'Ouvrir le signalement'],
  ])('in %s says all that is needed on the spot', async (locale, wanted, link) => {
    const { subject, text } = await renderer.render(anAssignedReport({}, locale));
    expect(subject.replaceAll('\u00a0', ' ')).toBe(wanted);
    for (const said of [
      '43.60450, 1.44400',
      'TLS-0042',
      '1 place du Capitole',
      'The flap does not close',
      link,
    ])
      expect(text).toContain(said);
  });

  it('leads nowhere whoever does not have the inbox', async () => {
    const { html, text } = await renderer.render(
      anAssignedReport({ mayOpen: false, words: null, address: null }),
    );
    expect(html).not.toContain('href=');
    expect(text).not.toMatch(/last words|Address/);
  });
});

it('mails about reports are the same HTML whatever reporters and staff have written', async () => {
  const hostile = [
    '<script>alert(1)</script>',
    '</mj-text><mj-raw><img src=x onerror=alert(1)></mj-raw>',
    '"><h1>{{x}}',
    'a\r\nBcc: x@y.z\u2028b',
    ...naughtyStrings().filter((_, place) => place % 10 === 0),
  ].map((text) => text.replaceAll(/\n\s*\n/g, '\n') || '-');
  const alertOf = (text: string) => aDangerAlert({ words: text, contact: text, containerName: text });
  const answerOf = (text: string) => aReportAnswer({ text: `a${text}`, operator: text });
  const assignedOf = (text: string) => anAssignedReport({ words: text, containerName: text });
  for (const mailOf of [alertOf, answerOf, assignedOf]) {
    const plain = tagsOf((await renderer.render(mailOf('plain'))).html);
    for (const text of hostile) {
      const { html, subject } = await renderer.render(mailOf(text));
      expect({ text, tags: tagsOf(html) }).toEqual({ text, tags: plain });
      expect(subject).not.toMatch(/[\0-\x1f\x7f\u2028\u2029]/);
    }
  }
});
