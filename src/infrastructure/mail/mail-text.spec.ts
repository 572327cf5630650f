import { escapeHtml, oneLine, subjectLine } from './mail-text.js';

describe('text in HTML', () => {
  it('means itself', () => {
    expect(escapeHtml(`<a href="x" title='y'>&{{z}}`)).toBe(
      '&lt;a href=&quot;x&quot; title=&#39;y&#39;&gt;&amp;&#123;&#123;z&#125;&#125;',
    );
  });

  it('keeps every language and every emoji', () => {
    for (const text of ['Œuvre №5', '의류수거함', 'صندوق', '👩🏽‍🔧', 'a\tb\nc'])
      expect(escapeHtml(text)).toBe(text);
  });

  it('loses what no mail can show', () => {
    expect(escapeHtml('a\0b\u001bc\u0085d\ud800e\u202ef\uffff')).toBe('abcd\ufffdef');
  });
});

describe('a line', () => {
  it('is one', () => {
    expect(oneLine('a\r\nb\u2028c\u2029d\te  f')).toBe('a b c d e f');
  });

  it('keeps the blanks that French writes before a colon', () => {
    expect(oneLine('Importé\u00a0: 1\u202f205 lignes')).toBe('Importé\u00a0: 1\u202f205 lignes');
  });

  it('is cut where a subject becomes too long, between characters', () => {
    const subject = subjectLine('🧦'.repeat(500));
    expect([...subject]).toHaveLength(180);
    expect(subject.endsWith('🧦…')).toBe(true);
  });
});
