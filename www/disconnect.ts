// What a worker loses once its module is there.

/** The security policy already forbids other sites; here not even this one is needed any more. */
export function disconnect(): void {
  for (const name of ["fetch", "XMLHttpRequest", "WebSocket", "EventSource", "WebTransport", "importScripts"]) {
    Object.defineProperty(self, name, { value: undefined });
  }
}
