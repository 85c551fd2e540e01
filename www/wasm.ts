// How a wasm module and the worker around it come to be.

/** Once a module; each worker gets the compiled module posted, so that a restart needs no request. */
export async function compile(name: string): Promise<WebAssembly.Module> {
  const response = await beside(name);
  // Streaming needs the right content type, which not every host sends.
  const type = response.headers.get("content-type") ?? "";
  return type.startsWith("application/wasm")
    ? WebAssembly.compileStreaming(response)
    : WebAssembly.compile(await response.arrayBuffer());
}

/** A file of the build, which lies beside this script. */
export async function beside(name: string): Promise<Response> {
  const response = await fetch(new URL(name, import.meta.url));
  if (!response.ok) throw new Error(`${response.status} ${name}`);
  return response;
}

/** From a blob, so that it inherits the page's security policy. */
export function startWorker(text: string, name: string): Worker {
  const address = URL.createObjectURL(new Blob([text], { type: "text/javascript" }));
  const worker = new Worker(address, { name });
  URL.revokeObjectURL(address);
  return worker;
}
