import './without-eval.js';
export { checkConfig, checkCustomDomain, checkSlug, PROBLEMS_MAX } from './check.js';
export type { CheckedConfig, ConfigProblem } from './check.js';
export { SHOWN_AREAS_MAX, WEBSITE_CONFIG_VERSION, websiteConfigSchema } from './config.js';
export type { WebsiteConfig, WebsiteConfigInput } from './config.js';
export { CONTAINER_TYPES } from './containers.js';
export type { ContainerType } from './containers.js';
export { customDomainSchema } from './custom-domain.js';
export { firstConfig } from './first-config.js';
export { mediaIdSchema } from './ids.js';
export type { MediaId } from './ids.js';
export { WEBSITE_LANGUAGES } from './localised.js';
export type { Localised, WebsiteLanguage } from './localised.js';
export { siteSnapshotJsonSchema, websiteConfigJsonSchema } from './json-schema.js';
export { mapTilesSchema, tileOrigin, tileUrlSchema } from './map-tiles.js';
export type { MapTiles } from './map-tiles.js';
export { mediaIn } from './media-in.js';
export type { MediaReference } from './media-in.js';
export { ACCEPTED_MAX, NEWS_MAX, OPENING_HOURS_MAX } from './pages.js';
export type { NewsItem, Pages } from './pages.js';
export { RESERVED_SLUGS, SLUG_MAX, SLUG_MIN, slugSchema } from './slug.js';
export type { Slug } from './slug.js';
export { SITE_SNAPSHOT_VERSION, siteSnapshotSchema } from './snapshot.js';
export type {
  SiteSnapshot,
  SnapshotArea,
  SnapshotContainer,
  SnapshotMedia,
  SnapshotNotice,
} from './snapshot.js';
export { SOCIAL_HOSTS, SOCIAL_LINKS_MAX, SOCIAL_NETWORKS } from './social.js';
export type { SocialLink, SocialNetwork } from './social.js';
export type { CompiledTemplate, JsonValue, RenderedPage, SitePage } from './template.js';
export { colourSchema, contrastRatio, MIN_CONTRAST, WEBSITE_FONTS } from './theme.js';
export type { Theme, WebsiteFont } from './theme.js';
