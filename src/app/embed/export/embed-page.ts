import type { TroubleshootingArticle } from '../../../content-model/articles/article.ts';
import type { PageKind } from '../messages.ts';
import type { HelpPage } from '../../../layout/page.ts';
import type { Html } from '../../../export/html.ts';

/** A page without the site around it, as much of it as the built page does not have. */
export interface EmbedPage extends Pick<
  HelpPage,
  'locale' | 'title' | 'description' | 'href' | 'alternates'
> {
  /** What the script tells the host (src/app/embed/embedded-page.ts). */
  readonly subject: Subject;
  /** What stands below it and waits for a host that listens. */
  readonly foot?: Html | undefined;
  /** The script may show a way back here. */
  readonly hasBack: boolean;
}

interface Subject {
  readonly kind: PageKind;
  /** Id of the article that the page is, or belongs to. */
  readonly id: string;
  readonly flow?: string;
  readonly node?: string;
  /** The problem whose code, channels and evidence support is contacted with. */
  readonly problem?: TroubleshootingArticle | undefined;
}
