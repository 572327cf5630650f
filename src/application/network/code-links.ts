import type { ContainerCode } from '../../domain/network/container-code.js';

/** Where QR codes lead. */
export abstract class CodeLinks {
  /** Address of this installation, without a slash at the end. */
  abstract readonly linkUrl: string;
}

export function codeUrl({ linkUrl }: CodeLinks, code: ContainerCode): string {
  return `${linkUrl}/q/${code.shown}`;
}
