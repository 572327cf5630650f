import { naughtyStrings } from '../../../../test/support/real-data/naughty-strings.js';
import { html } from './html.js';

describe('a template of HTML', () => {
  it('takes whatever is put into it as text', () => {
    const attack = `"><script>alert('1')</script>&`;
    expect(html`<p title="${attack}">${attack}</p>`.text).toBe(
      '<p title="&quot;&gt;&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt;&amp;">&quot;&gt;&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt;&amp;</p>',
    );
  });

  it('puts HTML into HTML as it is, one piece or several', () => {
    const items = ['a', '<b>'].map((item) => html`<li>${item}</li>`);
    const list = html`<ul>
      ${items}
    </ul>`;
    expect(list.text.replaceAll(/\s/g, '')).toBe('<ul><li>a</li><li>&lt;b&gt;</li></ul>');
  });

  it('writes nothing for what is not there, and zero for zero', () => {
    expect(html`[${null}${undefined}${false}${''}${0}]`.text).toBe('[0]');
  });

  it('leaves marks out that turn the direction of writing, and halves of characters', () => {
    expect(html`${'a\u202eb\u0000c\ud800'}`.text).toBe('abc\ufffd');
  });

  it('lets no naughty string out of its element', () => {
    for (const text of naughtyStrings()) expect(html`<p>${text}</p>`.text.slice(3, -4)).not.toMatch(/[<>"]/);
  });
});
