import { Injectable } from '@nestjs/common';
import { DomainError } from '../../domain/shared/domain-error.js';
import { ApiAddress } from './snapshots/api-address.js';
import { SiteAddresses } from './snapshots/site-addresses.js';

/** Hosts of this installation: a website that had one as its own domain would never be seen there, or stand in its way. */
@Injectable()
export class OwnHosts {
  constructor(
    private readonly addresses: SiteAddresses,
    private readonly api: ApiAddress,
  ) {}

  /** @throws DomainError `invalid` `website.invalid`, with `website.domain_reserved` at `customDomain` */
  refuse(customDomain: string | null | undefined): void {
    if (customDomain === null || customDomain === undefined) return;
    const isOurs = this.addresses.isOurs(customDomain) || customDomain === new URL(this.api.url).hostname;
    if (!isOurs) return;
    const message = 'This host is the service’s own. Give a domain that is yours.';
    throw DomainError.invalid('website.invalid', [
      { path: 'customDomain', code: 'website.domain_reserved', message },
    ]);
  }
}
