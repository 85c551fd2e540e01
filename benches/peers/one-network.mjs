// Betweenness and nearness of one network in a process of its own: `node one-network.mjs PROGRAM CASE`. Prints
// milliseconds of the processor, the first time and the second; they bear a busy machine better than the clock.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { CASES, rows } from "./networks.mjs";

const [program, name] = process.argv.slice(2);
const network = CASES[name]();
const measure = program === "filiera" ? await filiera() : graphology();
console.log(JSON.stringify([measure(), measure()]));

function timed(work) {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

function graphology() {
  const require = createRequire(import.meta.url);
  const { UndirectedGraph } = require("graphology");
  const betweenness = require("graphology-metrics/centrality/betweenness");
  const closeness = require("graphology-metrics/centrality/closeness");
  const graph = new UndirectedGraph();
  for (let actor = 0; actor < network.actors; actor += 1) graph.addNode(actor);
  for (const [one, other] of network.ties) graph.addEdge(one, other);
  return () => ({ betweenness: timed(() => betweenness(graph)), closeness: timed(() => closeness(graph)) });
}

/** The site's own module, one worker's way; each step belongs to the measure that it says is under way. */
async function filiera() {
  globalThis.WorkerGlobalScope ??= Object;
  const { Measuring, initSync } = await import(process.env.FILIERA_MEASURES_GLUE);
  initSync({ module: readFileSync(process.env.FILIERA_MEASURES_WASM) });
  const { offsets, neighbours } = rows(network);
  const none = new Uint32Array(network.actors);
  return () => {
    const measuring = new Measuring(offsets, neighbours, new Float64Array(neighbours.length).fill(1), none, none, new Uint8Array(network.actors), 1, undefined);
    const spent = {};
    for (let more = true; more; ) {
      const what = measuring.name();
      spent[what] = (spent[what] ?? 0) + timed(() => (more = measuring.step(0)));
    }
    measuring.free();
    return { betweenness: spent.betweenness, closeness: spent.harmonic_closeness };
  };
}
