// The measures that take long of one network in a process of its own: `node one-network.mjs PROGRAM CASE RUNS`. Prints
// milliseconds of the processor, the first time and the second; they bear a busy machine better than the clock.
// Communities: RUNS runs (ours tells how many it makes), and the best modularity among them.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { CASES, lots, rows } from "./networks.mjs";

const [program, name, runs] = process.argv.slice(2);
const network = { ...CASES[name](), runs: Number(runs) };
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
  const louvain = require("graphology-communities-louvain");
  const graph = new UndirectedGraph();
  for (let actor = 0; actor < network.actors; actor += 1) graph.addNode(actor);
  network.ties.forEach(([one, other], tie) => graph.addEdge(one, other, { length: 1 / network.strengths[tie] }));
  return () => {
    let modularity = -1;
    return {
      // Told to: by default it looks for weights, and takes the slower way even where there are none.
      betweenness: timed(() => betweenness(graph, { getEdgeWeight: null })),
      closeness: timed(() => closeness(graph)),
      weighted_betweenness: timed(() => betweenness(graph, { getEdgeWeight: "length" })),
      communities: timed(() => {
        for (let run = 0; run < network.runs; run += 1) {
          const below = lots(run + 1);
          const rng = () => below(2 ** 30) / 2 ** 30;
          modularity = Math.max(modularity, louvain.detailed(graph, { getEdgeWeight: null, rng }).modularity);
        }
      }),
      modularity,
    };
  };
}

/** The site's own module, one worker's way; each step belongs to the measure that it says is under way. */
async function filiera() {
  globalThis.WorkerGlobalScope ??= Object;
  const { Measuring, initSync } = await import(process.env.FILIERA_MEASURES_GLUE);
  initSync({ module: readFileSync(process.env.FILIERA_MEASURES_WASM) });
  const { offsets, neighbours, strengths } = rows(network);
  const none = new Uint32Array(network.actors);
  return () => {
    const measuring = new Measuring(offsets, neighbours, strengths, none, none, new Uint8Array(network.actors), 1, undefined);
    const spent = {};
    for (let more = true; more; ) {
      const what = measuring.name();
      spent[what] = (spent[what] ?? 0) + timed(() => (more = measuring.step(0)));
    }
    const found = measuring.finish();
    // Not worked out in a large network: no time of it.
    if (!found.includes("weighted_betweenness")) delete spent.weighted_betweenness;
    const [modularity, runs] = found[found.indexOf("communities") + 1];
    return { ...spent, closeness: spent.harmonic_closeness, modularity, runs };
  };
}
