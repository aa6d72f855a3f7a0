/** The worker that searches, so that typing never waits for it. Its messages are described in engine.ts. */
import { createResponder } from './respond.ts';

const respond = createResponder();
addEventListener('message', ({ data }: MessageEvent<unknown>) => {
  void respond(data).then((reply) => {
    if (reply) postMessage(reply);
  });
});
