// Lets waiting messages in, between two pieces of a worker's work.

/** A timer would wait for 4 ms more each time. */
export function messages(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
