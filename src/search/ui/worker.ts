import { createResponder } from './respond.ts';

/** Answers the messages of the page, in a worker, so that searching never blocks typing. */
export function answerMessages(): void {
  const respond = createResponder();
  addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    void respond(data).then((response) => {
      if (response) postMessage(response);
    });
  });
}
