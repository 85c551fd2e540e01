"""The measures that take long by igraph, of the network on standard input. Prints milliseconds of the processor."""

import json
import random
import sys
import time

import igraph

network = json.load(sys.stdin)
graph = igraph.Graph(n=network["actors"], edges=network["ties"])


def timed(work):
    before = time.process_time()
    work()
    return (time.process_time() - before) * 1000


lengths = [1 / strength for strength in network["strengths"]]
modularities = []


def communities():
    for run in range(network["runs"]):
        random.seed(run + 1)
        modularities.append(graph.community_leiden("modularity", n_iterations=-1).modularity)


print(json.dumps([{
    "betweenness": timed(lambda: graph.betweenness(directed=False)),
    "closeness": timed(graph.harmonic_centrality),
    "weighted_betweenness": timed(lambda: graph.betweenness(directed=False, weights=lengths)),
    "communities": timed(communities),
    "modularity": max(modularities),
} for _ in range(2)]))
