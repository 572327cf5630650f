const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Marks that turn the direction of all that follows, controls and halves of characters: no page needs them. */
const UNSHOWABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g;

/** HTML that was written by us, or escaped. */
export class Html {
  private constructor(readonly text: string) {}

  /** @param text written in this program: nothing in it comes from outside */
  static trusted(text: string): Html {
    return new Html(text);
  }
}

type Value = string | number | Html | readonly Html[] | null | undefined | false;

/** A template of HTML: whatever is put into it is text, unless it is HTML already. Attributes stand in double quotes. */
export function html(pieces: TemplateStringsArray, ...values: readonly Value[]): Html {
  return Html.trusted(
    pieces.reduce((before, piece, place) => before + written(values[place - 1] ?? '') + piece),
  );
}

function written(value: Value): string {
  if (value === false || value === null || value === undefined) return '';
  if (typeof value === 'string' || typeof value === 'number') return escaped(String(value));
  return value instanceof Html ? value.text : value.map(({ text }) => text).join('');
}

function escaped(text: string): string {
  const shown = text.toWellFormed().replaceAll(UNSHOWABLE, '');
  return shown.replaceAll(/[&<>"']/g, (character) => ENTITIES[character] as string);
}
