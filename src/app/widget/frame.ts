import { embedProtocol as help, type EmbedMessage, type HostMessage } from '../embed/messages.ts';

/** An embedded page of the help centre, in a frame. */
export interface HelpFrame {
  readonly element: HTMLIFrameElement;
  /** Shows another address in place of this one: the history of the page around it gets no entry. */
  readonly show: (url: string) => void;
  /** Goes to a section of the page that is shown. */
  readonly jump: (url: string) => void;
  readonly send: (message: HostMessage) => void;
  readonly remove: () => void;
}

interface FrameOptions {
  readonly url: string;
  readonly title: string;
  readonly onMessage: (message: EmbedMessage) => void;
  /** Nothing came: the network failed, or the host's policy blocks the frame. What comes later is heard all the same. */
  readonly onMissing: () => void;
}

/** How long a page is waited for, and its script when it has loaded, in milliseconds. Browsers do not tell of errors. */
const patience = { page: 15_000, script: 2_000 } as const;

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
  const hear = ({ source, origin: from, data }: MessageEvent<EmbedMessage | null>): void => {
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
  window.addEventListener('message', hear);
  document.addEventListener('securitypolicyviolation', refuse);
  element.addEventListener('load', () => {
    if (!isReady) wait(patience.script);
  });
  element.src = url;
  wait(patience.page);

  return {
    element,
    send,
    jump: (url) => element.contentWindow?.location.replace(url),
    show: (next) => {
      isReady = false;
      wait(patience.page);
      element.contentWindow?.location.replace(next);
    },
    remove: () => {
      clearTimeout(timer);
      window.removeEventListener('message', hear);
      document.removeEventListener('securitypolicyviolation', refuse);
      element.remove();
    },
  };
}
