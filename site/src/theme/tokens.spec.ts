import fc from 'fast-check';
import { contrast } from './colour.js';
import { tokensOf } from './tokens.js';

const colour = fc
  .integer({ min: 0, max: 0xffffff })
  .map((number) => `#${number.toString(16).padStart(6, '0')}`);
const theme = fc.record({
  primary: colour,
  accent: colour,
  background: colour,
  text: colour,
  font: fc.constant('system' as const),
});

const of = (colours: Readonly<Record<string, string>>, name: string) => colours[name] ?? '';

describe('whatever colours are chosen', () => {
  it('every text can be read on every ground that it stands on', () => {
    fc.assert(
      fc.property(theme, (chosen) => {
        const { colours } = tokensOf(chosen);
        for (const ground of ['paper', 'card', 'wash', 'tint', 'glow']) {
          for (const text of ['ink', 'muted', 'primary-text', 'accent-text']) {
            expect(contrast(of(colours, text), of(colours, ground))).toBeGreaterThanOrEqual(4.5);
          }
          for (const part of ['edge', 'focus']) {
            expect(contrast(of(colours, part), of(colours, ground))).toBeGreaterThanOrEqual(3);
          }
        }
        for (const [text, ground] of [
          ['on-primary', 'primary'],
          ['on-deep', 'primary-deep'],
          ['on-primary', 'primary-deep'],
          ['paper', 'ink'],
        ] as const) {
          expect(contrast(of(colours, text), of(colours, ground))).toBeGreaterThanOrEqual(4.5);
        }
      }),
      { numRuns: 300 },
    );
  });
});

it('colours that can be read are left as they are', () => {
  const { colours, scheme } = tokensOf({
    primary: '#1f5c4d',
    accent: '#d9653b',
    background: '#fbf7ef',
    text: '#1d2a26',
    font: 'serif',
  });
  expect(scheme).toBe('light');
  expect(colours).toMatchObject({ ink: '#1d2a26', primary: '#1f5c4d', accent: '#d9653b', paper: '#fbf7ef' });
});
