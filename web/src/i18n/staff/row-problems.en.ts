/**
 * What is wrong with a row of a file, by code, where the API's own sentence speaks of the API. Not the words of forms:
 * whoever reads these mends a file, where there is nothing to choose.
 */
export const rowProblems: Record<string, string> = {
  'container.reference_taken': 'A container has this reference already. “Bring them up to date” changes it.',
};
