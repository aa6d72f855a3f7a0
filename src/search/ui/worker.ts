/** The search worker, so that searching never blocks typing. respond.ts has the types of its messages. */
import { createResponder } from './respond.ts';

const respond = createResponder();
addEventListener('message', ({ data }: MessageEvent<unknown>) => {
  void respond(data).then((response) => {
    if (response) postMessage(response);
  });
});
