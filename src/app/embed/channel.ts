import type { EmbedMessage, HelpEmbed, HostMessage } from './messages.ts';
import { parseHostMessage } from './parse-host-message.ts';

/** The connection to the host. */
export interface Channel {
  readonly send: (message: EmbedMessage) => void;
  /** The host listens from the start: it is a native app with a bridge in the page. */
  readonly isConnected: boolean;
}

interface Receiver {
  postMessage: (message: unknown) => void;
}

/** The objects that native apps add to the window of a WebView. */
interface NativeWindow {
  readonly ReactNativeWebView?: Receiver;
  readonly webkit?: { readonly messageHandlers?: { readonly help?: Receiver } };
  readonly HelpHost?: Receiver;
  helpEmbed?: HelpEmbed;
}

/** The bridges: where each one is, and whether it takes text or objects. */
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
 * Opens the channel of a top-level page in a WebView. The app replies through a function of the window, which
 * pages of other origins cannot reach. Message events are not used, because in a WebView they carry no origin.
 */
function openNative(page: Window, receive: Receive): Channel {
  const native = page as unknown as NativeWindow;
  native.helpEmbed = { receive: (message) => receiveFrom(message, receive) };
  const bridge = bridges.find(({ find }) => find(native));
  return {
    isConnected: bridge !== undefined,
    // Called as a method, because native objects reject calls of a detached function.
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
 * Opens the channel to the host: in a frame the page around it, if its origin is known; in a top-level page the
 * native app around it, if any.
 */
export const openChannel = (
  page: Window,
  hostOrigin: string | undefined,
  receive: Receive,
): Channel =>
  page.parent === page ? openNative(page, receive) : openFrame(page, hostOrigin, receive);
