/** The way on which the two halves of pdf.js, which run in one thread here, hand each other copies of what they have. */
interface Port {
  postMessage(message: Message, transfer?: unknown): void;
}

/** An answer carries the kind and number of the question; `callback` is 1 for a value and 2 for an error. */
type Message = Readonly<Record<string, unknown>> | null;

interface Worker {
  readonly WorkerMessageHandler: { setup(handler: unknown, port: Port): void };
}

const VALUE = 1;
const ERROR = 2;

/**
 * The reading half of pdf.js with answers that always arrive. A value that nests too deep to be copied (an outline of
 * thousands of levels) makes the copy overflow the stack where nobody waits for it, which would end the process: the
 * question is answered with that error instead.
 */
export function withSafeAnswers(worker: unknown): Worker {
  const { WorkerMessageHandler } = worker as Worker;
  return {
    WorkerMessageHandler: {
      setup(handler, port) {
        const post = port.postMessage.bind(port);
        port.postMessage = (message, transfer) => {
          try {
            post(message, transfer);
          } catch (error) {
            if (message?.['callback'] !== VALUE) throw error;
            post({ ...message, callback: ERROR, data: undefined, reason: error });
          }
        };
        WorkerMessageHandler.setup(handler, port);
      },
    },
  };
}
