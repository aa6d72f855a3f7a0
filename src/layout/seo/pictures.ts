import { createHash } from 'node:crypto';
import { isDevServer } from '../../content-model/dev-server.ts';
import { readBuildSettings } from '../../content-model/build-settings.ts';
import { getCatalogue } from '../../content-model/store/article-store.ts';
import { getFlows } from '../../content-model/store/flow-store.ts';
import {
  describePictures,
  toAlternative,
  type Picture,
} from '../../export/pictures/describe-pictures.ts';
import template from '../../export/pictures/picture.typ?raw';
import { colors } from '../../site/colors.ts';
import { pictureSize } from '../../export/pictures/picture-size.ts';
import { links } from '../../urls/site-links.ts';

/** A `<meta>` element of Open Graph. */
export interface PictureTag {
  readonly property: string;
  readonly content: string;
}

const loadPictures = async (): Promise<Map<string, Picture>> => {
  const site = { catalogue: await getCatalogue(), flows: getFlows(), links };
  return new Map(describePictures(site).map((picture) => [picture.page, picture]));
};

let built: Promise<Map<string, Picture>> | undefined;

/** Length of a version in hexadecimal digits; one picture has few versions. */
const versionLength = 8;

/**
 * Returns a hash of the content and the design of a picture. Social networks cache a picture by its address for weeks,
 * so the query changes with the picture; the file name is fixed, so that old addresses keep working.
 */
const getVersion = ({ facts }: Picture): string =>
  createHash('sha256')
    .update(JSON.stringify([facts, colors, template]))
    .digest('hex')
    .slice(0, versionLength);

/**
 * Returns the Open Graph tags for the picture of a page; none if it has no picture. A build makes all pictures or
 * fails, so pages can link to pictures that are not made yet. The dev server makes none.
 */
export async function listPictureTags(href: string | undefined): Promise<PictureTag[]> {
  if (isDevServer || href === undefined || !readBuildSettings().pictures) return [];
  const picture = (await (built ??= loadPictures())).get(href);
  if (!picture) return [];
  const tags = {
    'og:image': `${links.url(picture.href)}?v=${getVersion(picture)}`,
    'og:image:type': 'image/png',
    'og:image:width': String(pictureSize.width),
    'og:image:height': String(pictureSize.height),
    'og:image:alt': toAlternative(picture.facts),
  };
  return Object.entries(tags).map(([property, content]) => ({ property, content }));
}
