/** What a rule says when a value breaks it: a stable, dotted code and a sentence for the person who mends it. */
export interface Rule {
  /** Stable and dotted, like `theme.colour_invalid`. */
  readonly code: string;
  readonly message: string;
}

/**
 * The options of a zod refinement that stands for one coded rule; `problemsOf` reads the code back.
 * @example z.string().refine(isColour, rule('theme.colour_invalid', 'A colour is written #rrggbb.'))
 */
export function rule(code: string, message: string) {
  return { error: message, params: { code } };
}

/** An issue that a refinement of several fields adds by hand. */
export function broken(path: readonly PropertyKey[], { code, message }: Rule) {
  return { code: 'custom' as const, path: [...path], message, params: { code }, continue: true };
}
