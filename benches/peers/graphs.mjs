// The measures that take long beside graphology and igraph, on the same networks in the same run, in turns.
// Never a test: only the ratios carry over. igraph where FILIERA_IGRAPH names a Python that has it.
import { execFileSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { CASES } from "./networks.mjs";

const root = join(import.meta.dirname, "../..");
const dist = join(root, "dist");
const SAMPLES = Number(process.env.FILIERA_SAMPLES ?? 3);
const env = {
  ...process.env,
  FILIERA_MEASURES_GLUE: join(root, "www/generated/measures.js"),
  FILIERA_MEASURES_WASM: join(dist, readdirSync(dist).find((name) => /^measures-.*\.wasm$/.test(name))),
};
const python = process.env.FILIERA_IGRAPH;
const programs = ["filiera", "graphology", ...(python ? ["igraph"] : [])];
const wanted = process.argv.slice(2);

for (const name of Object.keys(CASES).filter((name) => wanted.length === 0 || wanted.includes(name))) {
  const samples = Object.fromEntries(programs.map((program) => [program, []]));
  for (let sample = 0; sample < SAMPLES; sample += 1) for (const program of programs) samples[program].push(run(program, name, samples.filiera[0]?.[0].runs));
  for (const measure of ["betweenness", "closeness", "weighted_betweenness", "communities"]) {
    const of = (program, time) => median(samples[program].map((one) => one[time][measure]));
    if (of("filiera", 0) === undefined) continue;
    const communities = measure === "communities";
    console.log(`\n${name}, ${measure}${communities ? `, ${samples.filiera[0][0].runs} runs` : ""}`.padEnd(44) + "cold ms  × ours   warm ms  × ours" + (communities ? "  modularity" : ""));
    for (const program of programs) {
      const cells = [0, 1].flatMap((time) => [of(program, time).toFixed(1), (of(program, time) / of("filiera", time)).toFixed(1)]);
      if (communities) cells.push(` ${samples[program][0][0].modularity.toFixed(4)}`);
      console.log(program.padEnd(40) + cells.map((cell) => cell.padStart(9)).join(""));
    }
  }
}

function run(program, name, runs) {
  if (program !== "igraph") return JSON.parse(execFileSync(process.execPath, [join(import.meta.dirname, "one-network.mjs"), program, name, runs ?? ""], { env, encoding: "utf8" }));
  const input = JSON.stringify({ ...CASES[name](), runs });
  return JSON.parse(execFileSync(python, [join(import.meta.dirname, "one_network.py")], { input, encoding: "utf8", maxBuffer: 2 ** 30 }));
}

function median(values) {
  return values.sort((a, b) => a - b)[values.length >> 1];
}
