import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BuiltSite } from '../../content-model/built-site/open-site.ts';
import { pictureSize } from '../../site/picture.ts';
import { markup, type Html } from '../html.ts';
import { describePictures, toAlternative, type Picture } from './describe-pictures.ts';

/**
 * Pages are built before their pictures, and may have to do without. They say that they are shared as text
 * (Meta.astro); where a picture stands, that becomes the picture, and text again where it is gone.
 */
const place =
  /<meta name="twitter:card" content="summary(?:_large_image)?">(?:<meta property="og:image[^>]*>)*/;

const asText = markup`<meta name="twitter:card" content="summary">`;

/** Characters of a hash in an address: enough to tell the few versions of one picture apart. */
const versionLength = 8;

/** Returns a picture's file as a short hash; undefined where it is not there. */
function findVersion({ directory, base, findSize }: BuiltSite, href: string): string | undefined {
  if (findSize(href) === undefined) return undefined;
  const content = readFileSync(join(directory, href.slice(base.length)));
  return createHash('sha256').update(content).digest('hex').slice(0, versionLength);
}

/**
 * Returns the tags of a picture. Its address names its version, because networks keep what they have once
 * fetched by its address for weeks; the file itself has a fixed name, so that addresses that are kept longer
 * than the version still find a picture.
 */
function formatTags({ href, facts }: Picture, { links }: BuiltSite, version: string): Html {
  const properties = {
    'og:image': `${links.url(href)}?v=${version}`,
    'og:image:type': 'image/png',
    'og:image:width': String(pictureSize.width),
    'og:image:height': String(pictureSize.height),
    'og:image:alt': toAlternative(facts),
  };
  const tags = Object.entries(properties).map(
    ([property, content]) => markup`<meta property="${property}" content="${content}">`,
  );
  return markup`<meta name="twitter:card" content="summary_large_image">${tags}`;
}

/**
 * Makes the pages of a built site name the pictures that are in it, and no other; returns how many pages that
 * changed. A page without a place for them stays as it is.
 */
export function linkPictures(site: BuiltSite): number {
  const changed = describePictures(site).filter((picture) => {
    const html = site.findSize(picture.page) === undefined ? '' : site.readPage(picture.page);
    const version = findVersion(site, picture.href);
    const tags = version === undefined ? asText : formatTags(picture, site, version);
    const linked = html.replace(place, () => tags.html);
    if (linked === html) return false;
    site.write(picture.page, linked);
    return true;
  });
  return changed.length;
}
