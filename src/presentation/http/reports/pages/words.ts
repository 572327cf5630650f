import type { ReportCategory } from '../../../../domain/reports/report-category.js';

/** What the public pages about reports say in one language. */
export interface ReportWords {
  readonly otherLanguage: string;
  readonly map: string;
  readonly form: {
    readonly title: string;
    readonly intro: string;
    readonly danger: string;
    readonly dangerText: string;
    call(number: string): string;
    readonly dangerMore: string;
    readonly dangerSend: string;
    readonly dangerSendHint: string;
    readonly more: string;
    readonly words: string;
    readonly wordsHint: string;
    readonly photo: string;
    readonly photoHint: string;
    readonly contact: string;
    readonly contactHint: string;
    readonly nobody: string;
    readonly choose: string;
    readonly chooseHint: string;
    readonly privacy: string;
    readonly notSent: string;
  };
  readonly categories: Readonly<Record<ReportCategory, string>>;
  readonly tracked: {
    readonly title: string;
    readonly thanks: string;
    readonly keep: string;
    readonly reported: string;
    readonly container: string;
    readonly operator: string;
    readonly when: string;
    readonly answers: string;
    readonly noAnswer: string;
    readonly states: Readonly<
      Record<'open' | 'triaged' | 'assigned' | 'emptying' | 'person' | 'merged', string>
    >;
  };
  readonly problems: {
    readonly title: string;
    readonly unknownContainer: string;
    readonly unknownReport: string;
    readonly mistyped: string;
    tooMany(seconds: number): string;
    readonly tooLarge: string;
    readonly away: string;
    readonly other: string;
    readonly back: string;
    readonly again: string;
    readonly words: string;
    readonly contact: string;
    readonly photo: string;
    readonly photoAgain: string;
    readonly busy: string;
    readonly nobody: string;
    readonly category: string;
  };
}
