import { embedProtocol as help, type EmbedMessage, type HostMessage } from '../embed/messages.ts';

/** An embedded page of the help centre, in a frame. */
export interface HelpFrame {
  readonly element: HTMLIFrameElement;
  /** Replaces the address of the frame without an entry in the history of the page around it. */
  readonly show: (url: string) => void;
  /** Goes to a section of the shown page. */
  readonly jump: (url: string) => void;
  readonly send: (message: HostMessage) => void;
  readonly remove: () => void;
}

interface FrameOptions {
  readonly url: string;
  readonly title: string;
  readonly onMessage: (message: EmbedMessage) => void;
  /** The page did not load: the network failed, or a policy blocks it. It is still used if it loads later. */
  readonly onMissing: () => void;
}

/** How long to wait for a page, then for its script, in milliseconds. Frames report no errors. */
const timeouts = { page: 15_000, script: 2_000 } as const;

/** Creates a frame and begins to load its page. */
export function createFrame({ url, title, onMessage, onMissing }: FrameOptions): HelpFrame {
  const { origin } = new URL(url);
  const element = document.createElement('iframe');
  element.title = title;
  let isReady = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const send = (message: HostMessage): void => {
    element.contentWindow?.postMessage(message, origin);
  };
  const wait = (milliseconds: number): void => {
    clearTimeout(timer);
    timer = setTimeout(onMissing, milliseconds);
  };
  const receive = ({ source, origin: from, data }: MessageEvent<EmbedMessage | null>): void => {
    if (source !== element.contentWindow || from !== origin || data?.help !== help) return;
    if (data.type === 'ready') {
      isReady = true;
      clearTimeout(timer);
    }
    onMessage(data);
    if (data.type === 'ready') send({ help, type: 'connect', mode: 'dialog' });
  };
  const refuse = ({ effectiveDirective, blockedURI }: SecurityPolicyViolationEvent): void => {
    if (effectiveDirective === 'frame-src' && blockedURI.startsWith(origin)) onMissing();
  };
  window.addEventListener('message', receive);
  document.addEventListener('securitypolicyviolation', refuse);
  element.addEventListener('load', () => {
    if (!isReady) wait(timeouts.script);
  });
  element.src = url;
  wait(timeouts.page);

  return {
    element,
    send,
    jump: (url) => element.contentWindow?.location.replace(url),
    show: (next) => {
      isReady = false;
      wait(timeouts.page);
      element.contentWindow?.location.replace(next);
    },
    remove: () => {
      clearTimeout(timer);
      window.removeEventListener('message', receive);
      document.removeEventListener('securitypolicyviolation', refuse);
      element.remove();
    },
  };
}
