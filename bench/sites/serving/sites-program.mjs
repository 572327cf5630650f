/** The application's server of published sites, alone: the folder that it is started with, on a port that the system chooses. */
import { SiteAddresses } from '../../../dist/src/application/publishing/snapshots/site-addresses.js';
import { DiskReleasedSites } from '../../../dist/src/infrastructure/astro/disk-released-sites.js';
import { SitesServer } from '../../../dist/src/presentation/http/publishing/sites-server.js';

const [root] = process.argv.slice(2);
const released = new DiskReleasedSites(root, () => new Date());
const addresses = new SiteAddresses({ scheme: 'http', domain: 'localhost', port: null });
const server = new SitesServer(released, addresses, (error) => console.error(error));
process.once('SIGTERM', () => void server.close());
console.log(`ready http://127.0.0.1:${await server.listen(0, '127.0.0.1')}`);
