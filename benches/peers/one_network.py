"""Betweenness and nearness by igraph of the network on standard input. Prints milliseconds of the processor."""

import json
import sys
import time

import igraph

network = json.load(sys.stdin)
graph = igraph.Graph(n=network["actors"], edges=network["ties"])


def timed(work):
    before = time.process_time()
    work()
    return (time.process_time() - before) * 1000


print(json.dumps([{
    "betweenness": timed(lambda: graph.betweenness(directed=False)),
    "closeness": timed(graph.harmonic_centrality),
} for _ in range(2)]))
