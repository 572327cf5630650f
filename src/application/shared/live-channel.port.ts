/** Who listens: everybody who dispatches in an organisation, or everybody who may see one tour. */
export type LiveRoom =
  { readonly organisationId: string } | { readonly organisationId: string; readonly tourId: string };

/** Tells whoever is connected right now. Nobody who is away hears it later: they read the resource again. */
export abstract class LiveChannel {
  abstract publish(room: LiveRoom, message: string, body: Readonly<Record<string, unknown>>): Promise<void>;
}
