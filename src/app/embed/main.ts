/**
 * The script of an embedded page: exchanges messages with the host (docs/embed.md). The page can be read without
 * it. It stores nothing on the device, because a WebView may block storage.
 */
import { watchScrollBoxes } from '../../browser/scroll-boxes.ts';
import { applyAppearance, readAppearance, type Appearance } from './appearance.ts';
import { openChannel } from './channel.ts';
import { readEmbeddedPage } from './embedded-page.ts';
import { findHostOrigin } from './host-origin.ts';
import { embedProtocol as help, type HostMessage } from './messages.ts';
import { showBack } from './show-back.ts';
import { watchDialog } from './watch-dialog.ts';
import { watchFeedback } from './watch-feedback.ts';
import { watchHeight } from './watch-height.ts';
import { watchLinks, type Listener } from './watch-links.ts';

function start(main: HTMLElement): void {
  const page = readEmbeddedPage(main);
  const { kind, locale, href, subject, channels, evidence, support } = page;
  const asked = new URLSearchParams(location.search);
  const hostOrigin = findHostOrigin(asked.get('host'), document.referrer);
  let appearance: Appearance = readAppearance(asked);
  let listener: Listener = 'none';
  let hasAnswered = false;

  const receive = (message: HostMessage): void => {
    switch (message.type) {
      case 'connect':
        connect(message.mode ?? 'host');
        break;
      case 'contact':
        sendContact();
        break;
      case 'configure': {
        const { theme = appearance.theme, scale = appearance.scale } = message;
        appearance = { theme, scale };
        applyAppearance(document.documentElement, appearance);
      }
    }
  };
  const channel = openChannel(window, hostOrigin, receive);
  const { send } = channel;
  const sendContact = (): void => {
    const inDialog = listener === 'dialog' && { support };
    send({ help, type: 'contact', ...subject, channels, evidence, ...inDialog });
  };

  const foot = main.querySelector<HTMLElement>('.feedback');
  const showFoot =
    foot &&
    watchFeedback({
      foot,
      onAnswer: (isResolved) => send({ help, type: 'resolved', ...subject, isResolved }),
      onContact: sendContact,
    });
  watchLinks({
    page,
    navigate: send,
    getListener: () => listener,
    getParameters: () => listParameters(appearance, hostOrigin),
  });

  const tellHeight = watchHeight(document.body, (height) => send({ help, type: 'height', height }));
  const sendReady = (): void =>
    send({ help, type: 'ready', kind, locale, ...subject, title: document.title, href });
  const connect = (next: Exclude<Listener, 'none'>): void => {
    if (next === 'dialog' && listener !== next) watchDialog(page.toldEvents, send);
    listener = next;
    showFoot?.();
    // Only once: hosts answer every `ready` with `connect`, so the exchange would never end.
    if (!hasAnswered) sendReady();
    hasAnswered = true;
    tellHeight();
  };
  if (channel.isConnected) {
    listener = 'host';
    showFoot?.();
  }
  sendReady();
  // A page restored from the back/forward cache does not run its script again.
  window.addEventListener('pageshow', ({ persisted }) => {
    if (!persisted) return;
    sendReady();
    tellHeight();
  });
}

/** In a frame, this page is the referrer of the next one, so the host's origin is passed on as a parameter. */
function listParameters(
  { theme, scale }: Appearance,
  hostOrigin: string | undefined,
): URLSearchParams {
  const parameters = new URLSearchParams();
  if (theme) parameters.set('theme', theme);
  if (scale) parameters.set('scale', String(scale));
  if (hostOrigin && window.parent !== window) parameters.set('host', hostOrigin);
  return parameters;
}

watchScrollBoxes();
const main = document.querySelector<HTMLElement>('main');
if (main) start(main);
const back = document.querySelector<HTMLElement>('.back');
if (main && back) showBack(back, readEmbeddedPage(main));
