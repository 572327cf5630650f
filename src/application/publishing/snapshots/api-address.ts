/** Where pages find the API: an origin without a closing slash. */
export abstract class ApiAddress {
  abstract readonly url: string;
}
