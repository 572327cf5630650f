import { checkHtml } from './html-check.js';

const check = (html: string) => checkHtml('x.html', html, 'https://my.example/areas/x', 'https://my.example');

describe('the check of a rendered page', () => {
  it('finds the paths of its own site, however they are written', () => {
    const html = `<!doctype html><html><head><link rel="stylesheet" href="/_astro/a.css"></head><body>
      <a href="y">one</a><a href="../b?q=1#top">two</a><a href='https://my.example/c&amp;d'>three</a><a href=/e>four</a>
      <img src="/media/1.webp" srcset="/media/2.webp 2x, /media/3.webp 3x" alt=""><br><form action="/f"></form></body></html>`;
    expect(check(html)).toEqual([
      '/_astro/a.css',
      '/areas/y',
      '/b',
      '/c&d',
      '/e',
      '/media/1.webp',
      '/media/2.webp',
      '/media/3.webp',
      '/f',
    ]);
  });

  it('leaves what leads elsewhere alone', () => {
    const links = [
      'https://other.example/',
      'mailto:a@b.example',
      'tel:112',
      '#top',
      'data:,x',
      '//other.example/x',
    ];
    expect(check(links.map((link) => `<a href="${link}">x</a>`).join(''))).toEqual([]);
  });

  it('takes SVG, scripts, comments and text for what they are', () => {
    const html = `<svg><path d="M0 0"/><g><circle r="1"/></g></svg><script>if (a < b) "</p>"</script><!-- <p> --><p>1 &lt; 2 < 3</p>`;
    expect(check(html)).toEqual([]);
  });

  it.each([
    ['<p>open', '<p> is not closed'],
    ['<div><span></div></span>', '</div> follows the open <span>'],
    ['</div>', '</div> follows no open element'],
    ['<div/>', '<div/> does not close itself in HTML'],
    ['<a href="https://[broken">x</a>', 'is no address'],
  ])('refuses %s', (html, why) => expect(() => check(html)).toThrow(why));
});
