/** As in sysexits.h: something that is needed is not here; something broke. Neither is a wrong answer. */
export const EXIT = { wrongAnswer: 1, unavailable: 69, broken: 70 };
