import { shownProblems } from './shown-problems.js';

const problem = (path: string, code = 'text.missing') => ({ path, code, message: '' });
const found = [problem('pages.home.title.fr'), problem('pages.legal.text.en')];
const paths = (problems: readonly { path: string }[]) => problems.map(({ path }) => path);

describe('problems at the fields', () => {
  it('are shown only where somebody has typed', () => {
    expect(shownProblems(found, new Set(), false)).toEqual([]);
    expect(paths(shownProblems(found, new Set(['pages.home.title']), false))).toEqual([
      'pages.home.title.fr',
    ]);
    expect(shownProblems(found, new Set(['pages.home.title.en']), false)).toEqual([]);
  });

  it('are all shown once saving was refused', () => {
    expect(shownProblems(found, new Set(), true)).toEqual(found);
  });

  it('have those of the API beside them, each once', () => {
    const refused = [problem('logo', 'media.unknown'), problem('pages.legal.text.en')];
    expect(paths(shownProblems(found, new Set(), true, refused))).toEqual([...paths(found), 'logo']);
  });
});
