/**
 * The script of an embedded article: speaks to the host (docs/embed.md). The article reads the same where it
 * does not run. Keeps nothing on the device: a WebView may refuse to, and the host knows its reader.
 */
import { applyAppearance, readAppearance, type Appearance } from './appearance.ts';
import { readArticle } from './article.ts';
import { openChannel } from './channel.ts';
import { findHostOrigin } from './host-origin.ts';
import { embedProtocol as help, type HostMessage } from './messages.ts';
import { watchFeedback } from './watch-feedback.ts';
import { watchHeight } from './watch-height.ts';
import { watchLinks } from './watch-links.ts';

function start(main: HTMLElement, feedback: HTMLElement): void {
  const { channels, evidence, ...article } = readArticle(main);
  const { locale, id, code } = article;
  const subject = { id, ...(code && { code }) };
  const asked = new URLSearchParams(location.search);
  const hostOrigin = findHostOrigin(asked.get('host'), document.referrer);
  let appearance: Appearance = readAppearance(asked);
  let isConnected = false;
  let hasAnswered = false;

  const receive = (message: HostMessage): void => {
    if (message.type === 'connect') {
      connect();
      return;
    }
    const { theme = appearance.theme, scale = appearance.scale } = message;
    appearance = { theme, scale };
    applyAppearance(document.documentElement, appearance);
  };
  const channel = openChannel(window, hostOrigin, receive);
  const { send } = channel;

  const showFeedback = watchFeedback(feedback, {
    onAnswer: (isResolved) => send({ help, type: 'resolved', ...subject, isResolved }),
    onContact: () => send({ help, type: 'contact', ...subject, channels, evidence }),
  });
  watchLinks({
    locale,
    navigate: (message) => {
      send(message);
      return isConnected;
    },
    getParameters: () => listParameters(appearance, hostOrigin),
  });

  const tellHeight = watchHeight(document.body, (height) => send({ help, type: 'height', height }));
  const sendReady = (): void => send({ help, type: 'ready', ...article, title: document.title });
  const connect = (): void => {
    isConnected = true;
    showFeedback();
    // Once: a host that answers every `ready` with `connect` would be answered for ever.
    if (!hasAnswered) sendReady();
    hasAnswered = true;
    tellHeight();
  };
  if (channel.isConnected) {
    isConnected = true;
    showFeedback();
  }
  sendReady();
}

/** In a frame the next page's referrer is this one, so the host's origin goes along by name. */
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

const main = document.querySelector<HTMLElement>('main');
const feedback = document.querySelector<HTMLElement>('.feedback');
if (main && feedback) start(main, feedback);
