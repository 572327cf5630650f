import type {
  ContainerType,
  SiteSnapshot,
  SocialLink,
  Theme,
  WebsiteFont,
  WebsiteLanguage,
} from '@glaneur/website-config';

/** A page that the menu may lead to. */
export type MenuEntry = 'map' | 'howToGive' | 'accepted' | 'news' | 'contact';

/** What stands around every page. The same on all pages of a language: a change here renders all of them anew. */
export interface Chrome {
  readonly name: string;
  readonly operator: string;
  readonly languages: readonly WebsiteLanguage[];
  readonly font: WebsiteFont;
  readonly logo: Picture | null;
  readonly menu: readonly MenuEntry[];
  readonly legal: boolean;
  readonly email: string | null;
  readonly phone: string | null;
  readonly social: readonly SocialLink[];
  readonly baseUrl: string;
  readonly preview: boolean;
}

export interface Picture {
  readonly src: string;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  readonly alt: string;
}

/** A time span; `until` null: until further notice. Instants of ISO 8601, shown as days of the time zone. */
export interface Suspension {
  readonly reason: string;
  readonly from: string;
  readonly until: string | null;
  readonly timeZone: string;
}

export interface AreaNotice extends Suspension {
  readonly area: string;
  readonly path: string;
}

/** A container in a list. */
export interface ContainerCard {
  readonly name: string;
  readonly type: ContainerType;
  readonly suspended: boolean;
  readonly address: string | null;
  readonly municipality: string | null;
  /** Its page; null where containers have none. */
  readonly path: string | null;
  readonly code: string;
}

export interface AreaCard {
  readonly name: string;
  readonly slug: string;
  readonly path: string;
  readonly containers: number;
  readonly suspended: number;
  readonly municipalities: readonly string[];
}

export interface NewsCard {
  readonly path: string;
  /** A day, `YYYY-MM-DD`. */
  readonly date: string;
  readonly title: string;
  readonly picture: Picture | null;
}

/** West, south, east, north in degrees. */
export type Bounds = readonly [number, number, number, number];

/** What maps are drawn on. */
export interface TileSource {
  /** As Leaflet writes it. */
  readonly url: string;
  /** The last zoom that there are tiles of. */
  readonly maxZoom: number;
  /** Whom to name, one piece after the other. */
  readonly credit: readonly { readonly text: string; readonly url: string | null }[];
}

/** What the map's script needs; every other word it knows itself. */
export interface MapSource {
  readonly apiUrl: string;
  readonly bounds: Bounds | null;
  /** Only the containers of this area (its slug), or all. */
  readonly area: string | null;
  /** Null: outlines alone. */
  readonly tiles: TileSource | null;
}

interface HtmlPage {
  readonly chrome: Chrome;
  readonly language: WebsiteLanguage;
  readonly path: string;
  /** Where the same page stands in each language of the site, this one included. */
  readonly alternates: readonly { readonly language: WebsiteLanguage; readonly path: string }[];
}

export interface HomeData extends HtmlPage {
  readonly kind: 'home';
  readonly title: string;
  readonly intro: string;
  readonly hero: Picture | null;
  readonly mapEnabled: boolean;
  readonly containers: number;
  readonly municipalities: number;
  readonly notices: readonly AreaNotice[];
  readonly howToGive: string | null;
  readonly yes: readonly string[];
  readonly no: readonly string[];
  readonly bounds: Bounds | null;
  readonly areas: readonly AreaCard[];
  readonly news: readonly NewsCard[];
}

export interface MapData extends HtmlPage {
  readonly kind: 'map';
  readonly map: MapSource;
  readonly notices: readonly AreaNotice[];
  readonly areas: readonly AreaCard[];
}

export interface AreaData extends HtmlPage {
  readonly kind: 'area';
  readonly name: string;
  readonly slug: string;
  readonly bounds: Bounds;
  readonly map: MapSource | null;
  readonly notices: readonly AreaNotice[];
  readonly suspended: number;
  readonly groups: readonly {
    readonly municipality: string | null;
    readonly containers: readonly ContainerCard[];
  }[];
}

export interface ContainerData extends HtmlPage {
  readonly kind: 'container';
  readonly name: string;
  readonly code: string;
  readonly reference: string;
  readonly type: ContainerType;
  /** Litres. */
  readonly capacityL: number | null;
  readonly suspended: boolean;
  readonly suspension: Suspension | null;
  /** Longitude, latitude. */
  readonly position: readonly [number, number];
  readonly address: string | null;
  readonly municipality: string | null;
  readonly area: {
    readonly name: string;
    readonly slug: string;
    readonly path: string;
    readonly bounds: Bounds;
  };
  readonly tiles: TileSource | null;
  readonly nearby: readonly (ContainerCard & { readonly distanceM: number })[];
  readonly reportUrl: string;
  readonly emergencyNumber: string;
}

export interface TextData extends HtmlPage {
  readonly kind: 'howToGive' | 'legal';
  readonly text: string;
}

export interface AcceptedData extends HtmlPage {
  readonly kind: 'accepted';
  readonly yes: readonly string[];
  readonly no: readonly string[];
}

export interface NewsData extends HtmlPage {
  readonly kind: 'news';
  readonly items: readonly NewsCard[];
}

export interface NewsItemData extends HtmlPage {
  readonly kind: 'newsItem';
  readonly date: string;
  readonly title: string;
  readonly text: string;
  readonly picture: Picture | null;
}

export interface ContactData extends HtmlPage {
  readonly kind: 'contact';
  readonly address: string | null;
  readonly openingHours: readonly string[];
}

export interface NotFoundData extends HtmlPage {
  readonly kind: 'notFound';
}

export type HtmlData =
  | HomeData
  | MapData
  | AreaData
  | ContainerData
  | TextData
  | AcceptedData
  | NewsData
  | NewsItemData
  | ContactData
  | NotFoundData;

/** A container for the map and the search in the browser; keys are short because there may be thousands. */
export interface PlottedContainer {
  readonly id: string;
  readonly name: string;
  readonly type: ContainerType;
  readonly suspended: boolean;
  readonly position: readonly [number, number];
  readonly address: string | null;
  readonly municipality: string | null;
  readonly area: string;
  readonly code: string;
}

export type FileData =
  | { readonly kind: 'theme'; readonly theme: Theme }
  | { readonly kind: 'pattern' | 'favicon'; readonly theme: Theme; readonly seed: string }
  | {
      readonly kind: 'areaShapes';
      readonly shapes: readonly { readonly slug: string; readonly path: string }[];
    }
  | {
      readonly kind: 'areas';
      readonly areas: readonly {
        readonly name: string;
        readonly slug: string;
        readonly boundary: SiteSnapshot['areas'][number]['boundary'];
      }[];
    }
  | {
      readonly kind: 'containers';
      readonly containerPages: boolean;
      readonly containers: readonly PlottedContainer[];
    }
  | { readonly kind: 'sitemap'; readonly baseUrl: string; readonly pages: readonly SitemapEntry[] }
  | { readonly kind: 'robots'; readonly baseUrl: string; readonly preview: boolean }
  | {
      readonly kind: 'feed';
      readonly language: WebsiteLanguage;
      readonly name: string;
      readonly baseUrl: string;
      readonly path: string;
      readonly items: readonly (NewsCard & { readonly text: string })[];
    };

/** One address of each language of a page. */
export type SitemapEntry = HtmlPage['alternates'];

export type PageData = HtmlData | FileData;
