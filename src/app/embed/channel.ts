import type { EmbedMessage, HelpEmbed, HostMessage } from './messages.ts';
import { parseHostMessage } from './parse-host-message.ts';

/** The way to the host and back. */
export interface Channel {
  readonly send: (message: EmbedMessage) => void;
  /** The host listens from the first moment on: a native app that has put its bridge into the page. */
  readonly isConnected: boolean;
}

interface Receiver {
  postMessage: (message: unknown) => void;
}

/** What native apps put into the window of a WebView. */
interface NativeWindow {
  readonly ReactNativeWebView?: Receiver;
  readonly webkit?: { readonly messageHandlers?: { readonly help?: Receiver } };
  readonly HelpHost?: Receiver;
  helpEmbed?: HelpEmbed;
}

/** Each bridge: where it stands, and whether it takes text or objects. */
const bridges: readonly {
  readonly find: (page: NativeWindow) => Receiver | undefined;
  readonly encode: (message: EmbedMessage) => unknown;
}[] = [
  { find: (page) => page.ReactNativeWebView, encode: JSON.stringify },
  { find: (page) => page.webkit?.messageHandlers?.help, encode: (message) => message },
  { find: (page) => page.HelpHost, encode: JSON.stringify },
];

type Receive = (message: HostMessage) => void;

function receiveFrom(data: unknown, receive: Receive): void {
  const message = parseHostMessage(data);
  if (message) receive(message);
}

/**
 * A page of its own in a WebView. The app answers through a function of the window and not through message
 * events, which carry no origin there: pages of other origins cannot reach the function.
 */
function openNative(page: Window, receive: Receive): Channel {
  const native = page as unknown as NativeWindow;
  native.helpEmbed = { receive: (message) => receiveFrom(message, receive) };
  const bridge = bridges.find(({ find }) => find(native));
  return {
    isConnected: bridge !== undefined,
    // A method of what holds it: a native object refuses to be called on its own.
    send: (message) => bridge?.find(native)?.postMessage(bridge.encode(message)),
  };
}

function openFrame(page: Window, hostOrigin: string | undefined, receive: Receive): Channel {
  page.addEventListener('message', ({ source, origin, data }: MessageEvent<unknown>) => {
    if (source === page.parent && origin === hostOrigin) receiveFrom(data, receive);
  });
  return {
    isConnected: false,
    send: (message) => {
      if (hostOrigin) page.parent.postMessage(message, hostOrigin);
    },
  };
}

/**
 * Opens the channel to the host. In a frame that is the page around it, by its origin, and nobody where the
 * origin is not known; a page of its own speaks to the native app it stands in, if any.
 */
export const openChannel = (
  page: Window,
  hostOrigin: string | undefined,
  receive: Receive,
): Channel =>
  page.parent === page ? openNative(page, receive) : openFrame(page, hostOrigin, receive);
