import { DomainError } from '../../domain/shared/domain-error.js';
import { OwnHosts } from './own-hosts.js';
import { SiteAddresses } from './snapshots/site-addresses.js';

const addresses = new SiteAddresses({ scheme: 'https', domain: 'sites.example.org', port: null });
const ownHosts = new OwnHosts(addresses, { url: 'https://app.example.org:8443' });

const problemsOf = (domain: string | null | undefined) => {
  try {
    ownHosts.refuse(domain);
    return [];
  } catch (error) {
    return (error as DomainError).violations.map(({ path, code }) => `${path} ${code}`);
  }
};

describe('a host of the service', () => {
  it.each(['sites.example.org', 'town.sites.example.org', 'a.b.sites.example.org', 'app.example.org'])(
    '%s is no website’s own domain',
    (host) => expect(problemsOf(host)).toEqual(['customDomain website.domain_reserved']),
  );

  it.each(['example.org', 'mysites.example.org', 'www.app.example.org', 'www.town.org', null, undefined])(
    '%s is not the service’s',
    (host) => expect(problemsOf(host)).toEqual([]),
  );
});
