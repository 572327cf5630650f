import { DomainError } from '../shared/domain-error.js';

/** https://www.crockford.com/base32.html: digits and letters without I, L, O and U. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
/** The same source: the remainder of a division by 37 takes five signs more. */
const CHECK_CHARACTERS = `${ALPHABET}*~$=U`;
const NUMBER_LENGTH = 7;

/** So many codes there are: 34 thousand millions. */
export const CODE_COUNT = ALPHABET.length ** NUMBER_LENGTH;

/** Whoever reads a code aloud, or from a worn label, may take these for each other. */
const LOOK_ALIKES: Readonly<Record<string, string>> = { O: '0', I: '1', L: '1' };
const SEPARATORS = /[\s\p{Dash}]/gu;
/** Twice what a code has with a separator after each character. */
const TEXT_MAX = 32;

/**
 * What stands on a container's label, and in its QR code: seven characters of Crockford's base 32 and one that checks
 * them, written `XXXX-XXXX`. No one wrong character and no two neighbours exchanged go unnoticed: 37 is a prime larger
 * than 32, and 32 is not 1 modulo 37.
 */
export class ContainerCode {
  private constructor(
    /** Eight, as they are stored. */
    readonly characters: string,
  ) {}

  /**
   * A new code. Those whose check character is no digit or letter of the alphabet are passed over: nobody likes to type
   * a `~` on a phone in the rain.
   * @param below a random whole number from 0 up to, not including, its argument
   */
  static draw(below: (limit: number) => number): ContainerCode {
    for (;;) {
      const number = below(CODE_COUNT);
      if (number % CHECK_CHARACTERS.length < ALPHABET.length) return new ContainerCode(encoded(number));
    }
  }

  /**
   * Reads what a person or a camera has read: any case, O for 0, I and L for 1, hyphens and spaces anywhere or nowhere.
   * @throws DomainError `invalid` `code.mistyped`
   */
  static read(text: string): ContainerCode {
    const characters = text.length > TEXT_MAX ? '' : plain(text);
    const number = decoded(characters.slice(0, NUMBER_LENGTH));
    if (number === undefined || encoded(number) !== characters) throw mistyped();
    return new ContainerCode(characters);
  }

  /** Not a constructor: what is stored, unchecked. */
  static restore(characters: string): ContainerCode {
    return new ContainerCode(characters);
  }

  /** As people see it: `XXXX-XXXX`. */
  get shown(): string {
    return `${this.characters.slice(0, 4)}-${this.characters.slice(4)}`;
  }
}

function plain(text: string): string {
  const letters = text.replaceAll(SEPARATORS, '').toUpperCase();
  return letters.replaceAll(/[OIL]/g, (letter) => LOOK_ALIKES[letter] ?? letter);
}

function encoded(number: number): string {
  let rest = number;
  let characters = '';
  for (let place = 0; place < NUMBER_LENGTH; place++) {
    characters = ALPHABET.charAt(rest % ALPHABET.length) + characters;
    rest = Math.floor(rest / ALPHABET.length);
  }
  return characters + CHECK_CHARACTERS.charAt(number % CHECK_CHARACTERS.length);
}

/** undefined where a character is none of the alphabet. */
function decoded(characters: string): number | undefined {
  let number = 0;
  for (const character of characters) {
    const value = ALPHABET.indexOf(character);
    if (value < 0) return undefined;
    number = number * ALPHABET.length + value;
  }
  return number;
}

function mistyped(): DomainError {
  const message =
    'This is no code of a container. It has eight characters, as in 3K7Q-2XFM: compare them with the label.';
  return DomainError.invalid('code.mistyped', [{ path: 'code', code: 'code.mistyped', message }]);
}
