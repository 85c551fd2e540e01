"""Writes the reference values of this folder: graphs, and what other programs say of them.

    python3 -m venv oracle && oracle/bin/pip install networkx==3.6.1 igraph==1.0.0 numpy==2.4.6
    oracle/bin/python tests/reference/make.py

Python 3.11. It is run by hand when a measure is added, never by the build: the files are the reference.
Where neither program has a measure, it is written out here from its definition, by brute force and without
a look at our code; `about.md` says which. Everything random is seeded.
"""

import itertools
import json
import math
import random
from fractions import Fraction
from pathlib import Path

import igraph as ig
import networkx as nx
import numpy as np

assert nx.__version__ == "3.6.1" and ig.__version__ == "1.0.0", "the versions that about.md names"
HERE = Path(__file__).parent
STRENGTHS = [1, 1.5, 2, 2.5, 3, 4, 5]


def merged(n, ties):
    """Both directions of a pair joined, strengths added, loops left out: the graph that all measures see."""
    graph = nx.Graph()
    graph.add_nodes_from(range(n))
    for a, b, w in ties:
        if a != b:
            if graph.has_edge(a, b):
                graph[a][b]["weight"] += w
            else:
                graph.add_edge(a, b, weight=w)
    # Lengths 1/strength as whole numbers, so that equally long paths are found equal without rounding.
    strengths = [Fraction(w) for _, _, w in graph.edges(data="weight")]
    scale = math.lcm(*[w.numerator for w in strengths]) if strengths else 1
    for a, b, w in graph.edges(data="weight"):
        length = Fraction(scale) / Fraction(w)
        assert length.denominator == 1
        graph[a][b]["length"] = int(length)
    return graph


def effective_size(graph, v):
    """Burt's definition; NetworkX without `nodes=` is wrong for weighted graphs, and gives NaN to some."""
    total = sum(w for _, _, w in graph.edges(v, data="weight"))
    size = 0.0
    for j in graph[v]:
        strongest = max(d["weight"] for d in graph[j].values())
        size += 1 - sum(
            graph[v][q]["weight"] / total * graph[j][q]["weight"] / strongest for q in graph[v] if q in graph[j]
        )
    return size


def hierarchy(graph, v):
    shares = [nx.local_constraint(graph, v, j, weight="weight") for j in graph[v]]
    if len(shares) < 2:
        return 1.0
    mean = sum(shares) / len(shares)
    uneven = sum(c / mean * math.log(c / mean) for c in shares) / (len(shares) * math.log(len(shares)))
    return min(1.0, max(0.0, uneven))


def eigenvector(graph):
    """The leading eigenvector of each piece by itself, its largest entry 1."""
    values = {}
    for piece in nx.connected_components(graph):
        nodes = sorted(piece)
        if len(nodes) == 1:
            values[nodes[0]] = None
            continue
        _, vectors = np.linalg.eigh(nx.to_numpy_array(graph, nodelist=nodes, weight="weight"))
        leading = np.abs(vectors[:, -1])
        values.update(zip(nodes, (leading / leading.max()).tolist()))
    return [values[v] for v in range(len(graph))]


def fragmentation(graph, gone):
    rest = graph.copy()
    rest.remove_nodes_from(gone)
    n = len(rest)
    return 1 - sum(len(c) * (len(c) - 1) for c in nx.connected_components(rest)) / (n * (n - 1)) if n > 1 else None


def actors(n, ties, graph):
    other = ig.Graph(n=n, edges=list(graph.edges()))
    other.es["weight"] = [graph[a][b]["weight"] for a, b in graph.edges()]
    none_without_ties = lambda f: [f(v) if graph.degree(v) else None for v in range(n)]
    constraint = nx.constraint(graph, weight="weight")
    between = nx.betweenness_centrality(graph)
    theirs = other.betweenness()
    for v in range(n):
        assert n < 3 or abs(between[v] - theirs[v] / ((n - 1) * (n - 2) / 2)) < 1e-10
    weighted = nx.betweenness_centrality(graph, weight="length")
    try:
        effective = nx.effective_size(graph, nodes=list(graph), weight="weight")
    except Exception:
        effective = {}
    sizes = none_without_ties(lambda v: effective_size(graph, v))
    for v, size in enumerate(sizes):
        found = effective.get(v, math.nan)
        assert size is None or math.isnan(found) or abs(size - found) < 1e-9
    cut = set(nx.articulation_points(graph))
    assert cut == set(other.articulation_points())
    cores = nx.core_number(graph)
    assert [cores[v] for v in range(n)] == other.coreness()
    rank = nx.pagerank(graph, alpha=0.85, tol=1e-15, max_iter=5000) if n else {}
    clustering = other.transitivity_local_undirected(mode="nan")
    return {
        "degree": [graph.degree(v) for v in range(n)],
        "betweenness": [between[v] if n > 2 else None for v in range(n)],
        "weighted_betweenness": [weighted[v] if n > 2 else None for v in range(n)],
        "harmonic_closeness": other.harmonic_centrality() if n > 1 else [None] * n,
        "constraint": none_without_ties(lambda v: constraint[v]),
        "effective_size": sizes,
        "efficiency": none_without_ties(lambda v: sizes[v] / graph.degree(v)),
        "hierarchy": none_without_ties(lambda v: hierarchy(graph, v)),
        "core_number": [cores[v] for v in range(n)],
        "clustering": [None if math.isnan(c) else c for c in clustering],
        "pagerank": [rank[v] for v in range(n)],
        "eigenvector": eigenvector(graph),
        "ego_betweenness": none_without_ties(
            lambda v: nx.betweenness_centrality(nx.ego_graph(graph, v), normalized=False)[v]
        ),
        "cut_point": [int(v in cut) for v in range(n)],
        "fragmentation": [fragmentation(graph, [v]) if n > 2 else None for v in range(n)],
    }


def of_map(n, ties, graph, directed):
    pieces = sorted(map(len, nx.connected_components(graph)), reverse=True)
    other = ig.Graph(n=n, edges=list(graph.edges()))
    values = {
        "density": nx.density(graph) if n > 1 else None,
        "transitivity": nx.transitivity(graph) if any(d > 1 for _, d in graph.degree()) else None,
        "average_clustering": nx.average_clustering(graph) if n else None,
        "components": len(pieces),
        "largest_component": pieces[0] if pieces else 0,
        "bridges": sum(1 for _ in nx.bridges(graph)),
        "local_bridges": sum(1 for _ in nx.local_bridges(graph, with_span=False)),
    }
    if directed:
        arcs = nx.DiGraph([(a, b) for a, b, _ in ties if a != b])
        values["arc_reciprocity"] = nx.overall_reciprocity(arcs)
        values["dyad_reciprocity"] = ig.Graph(n=n, edges=list(arcs.edges()), directed=True).reciprocity(mode="ratio")
    if graph.number_of_edges():
        random.seed(1)
        ig.set_random_number_generator(random)
        runs = 50 if n < 400 else 20
        found = [other.community_leiden(objective_function="modularity", n_iterations=-1) for _ in range(runs)]
        values["modularity"] = max(one.modularity for one in found)
    piece = graph.subgraph(max(nx.connected_components(graph), key=len)) if n else graph
    degree = 2 * piece.number_of_edges() / max(len(piece), 1)
    if n >= 50 and degree > 1:
        values["small_world_clustering"] = nx.average_clustering(piece)
        values["small_world_distance"] = nx.average_shortest_path_length(piece)
        random_distance = math.log(len(piece)) / math.log(degree)
        values["small_world"] = (values["small_world_clustering"] / (degree / (len(piece) - 1))) / (
            values["small_world_distance"] / random_distance
        )
    return values


def overlap(graph):
    found = []
    for a, b in sorted((min(e), max(e)) for e in graph.edges()):
        either = (set(graph[a]) | set(graph[b])) - {a, b}
        found.append([a, b, len(set(graph[a]) & set(graph[b])) / len(either) if either else None])
    return found


def equivalence(graph):
    """Euclidean distance of the rows of ties and Jaccard of the contacts, each other left out."""
    found = []
    for a, b in itertools.combinations(sorted(graph), 2):
        one, two = set(graph[a]) - {b}, set(graph[b]) - {a}
        found.append([a, b, math.sqrt(len(one ^ two)), len(one & two) / len(one | two) if one | two else None])
    return found


def brokerage(graph, groups):
    """Gould and Fernandez over all ordered pairs, an undirected tie taken as two arcs."""
    roles = []
    for v in graph:
        counts = [0] * 5
        for a, c in itertools.permutations(graph[v], 2):
            if graph.has_edge(a, c):
                continue
            ga, gb, gc = groups[a], groups[v], groups[c]
            if ga == gb == gc:
                counts[0] += 1
            elif ga == gb:
                counts[1] += 1
            elif gb == gc:
                counts[2] += 1
            elif ga == gc:
                counts[3] += 1
            else:
                counts[4] += 1
        roles.append(counts)
    return roles


def correlation(x, y):
    x, y = np.array(x, float), np.array(y, float)
    if len(x) < 2 or x.std() == 0 or y.std() == 0:
        return None
    return float(np.corrcoef(x, y)[0, 1])


def core_periphery(graph, ignore):
    """All sets, the best correlation and every set that reaches it."""
    n, best, sets = len(graph), None, []
    pairs = list(itertools.combinations(range(n), 2))
    tied = [int(graph.has_edge(a, b)) for a, b in pairs]
    for mask in range(1, 2**n - 1):
        ideal, seen = [], []
        for (a, b), tie in zip(pairs, tied):
            inside = (mask >> a & 1) + (mask >> b & 1)
            if inside == 1 and ignore:
                continue
            ideal.append(int(inside > 0))
            seen.append(tie)
        r = correlation(ideal, seen)
        if r is None:
            continue
        if best is None or r > best + 1e-9:
            best, sets = r, [mask]
        elif abs(r - best) <= 1e-9:
            sets.append(mask)
    if best is None:
        return None
    return {"fit": best, "cores": sorted([v for v in range(n) if mask >> v & 1] for mask in sets)}


def key_players(graph):
    n = len(graph)
    away = dict(nx.all_pairs_shortest_path_length(graph))
    found = {}
    for size in (1, 2, 3):
        if size > n - 2:
            break
        best = {}
        for chosen in itertools.combinations(range(n), size):
            rest = graph.copy()
            rest.remove_nodes_from(chosen)
            m = len(rest)
            near = sum(1 / d for _, row in nx.all_pairs_shortest_path_length(rest) for d in row.values() if d)
            reach = sum(
                max((1 / away[k][j] if j != k else 1.0 for k in chosen if j in away[k]), default=0.0) for j in range(n)
            )
            for kind, value in (
                ("fragmentation", fragmentation(graph, chosen)),
                ("distance", 1 - near / (m * (m - 1))),
                ("reach", reach / n),
            ):
                if kind not in best or value > best[kind][0] + 1e-9:
                    best[kind] = [value, list(chosen)]
        found[str(size)] = best
    return found


def outwardness(graph, groups):
    outward = sum(groups[a] != groups[b] for a, b in graph.edges())
    m = graph.number_of_edges()
    pairs = list(itertools.combinations(range(len(graph)), 2))
    apart = sum(groups[a] != groups[b] for a, b in pairs)
    found = {"index": (2 * outward - m) / m, "expected": (2 * apart - len(pairs)) / len(pairs)}
    if len(graph) <= 8:
        indices = []
        for shuffled in itertools.permutations(groups):
            out = sum(shuffled[a] != shuffled[b] for a, b in graph.edges())
            indices.append((2 * out - m) / m)
        far = abs(found["index"] - found["expected"])
        found["p"] = sum(abs(i - found["expected"]) >= far - 1e-9 for i in indices) / len(indices)
    return found


def weigh(graph, seed):
    pick = random.Random(seed)
    return [(a, b, pick.choice(STRENGTHS)) for a, b in graph.edges()]


def plain(graph):
    return [(a, b, 1) for a, b in graph.edges()]


VALLEY = (
    [(0, 1, 2), (0, 2, 2), (0, 11, 2), (0, 10, 2), (0, 12, 2), (0, 13, 1), (13, 14, 1), (0, 15, 2)]
    + [(0, buyer, 1) for buyer in (16, 17, 18)]
    + [(producer, 6, 1) for producer in range(6)]
    + [(producer, supplier, 3) for producer in range(6) for supplier in (7, 8, 9)]
)
VALLEY_ROLES = [0, 0, 0, 0, 0, 0, 1, 2, 2, 2, 2, 3, 3, 4, 3, 5, 5, 5, 5]


def graphs():
    """Name, number of actors, ties, whether directed, groups (where the graph has its own)."""
    numbered = nx.convert_node_labels_to_integers
    triangles = [(0, 1, 1), (0, 2, 1), (1, 2, 1), (2, 3, 1), (3, 4, 1), (3, 5, 1), (4, 5, 1)]
    yield "pair", 2, [(0, 1, 1)], False, None
    yield "pair-weighted-both-ways", 2, [(0, 1, 2), (1, 0, 3)], True, None
    yield "three-without-ties", 3, [], False, None
    yield "path-3", 3, [(0, 1, 1), (1, 2, 1)], False, None
    yield "triangle", 3, [(0, 1, 1), (0, 2, 1), (1, 2, 1)], False, None
    yield "star-6", 6, plain(nx.star_graph(5)), False, None
    yield "star-6-weighted", 6, weigh(nx.star_graph(5), 5), False, None
    yield "two-triangles-bridge", 6, triangles, False, [0, 0, 0, 1, 1, 1]
    yield "triangle-with-pendants", 6, [(0, 1, 1), (0, 2, 1), (1, 2, 1), (0, 3, 1), (1, 4, 1), (2, 5, 1)], False, None
    yield "directed-weighted-5", 5, [(0, 1, 3), (1, 0, 1), (0, 2, 2), (0, 3, 1), (1, 2, 1), (2, 4, 2), (3, 4, 1)], True, None
    yield "pieces-with-isolate", 6, [(0, 1, 1), (1, 2, 1), (3, 4, 1)], False, None
    yield "cycle-7", 7, plain(nx.cycle_graph(7)), False, None
    yield "complete-5-weighted", 5, weigh(nx.complete_graph(5), 7), False, None
    yield "wheel-9", 9, plain(nx.wheel_graph(9)), False, None
    yield "bipartite-3-4", 7, plain(nx.complete_bipartite_graph(3, 4)), False, None
    yield "barbell", 11, plain(nx.barbell_graph(5, 1)), False, None
    yield "binary-tree", 15, plain(nx.balanced_tree(2, 3)), False, None
    yield "grid-4-5", 20, plain(numbered(nx.grid_2d_graph(4, 5))), False, None
    yield "grid-4-5-weighted", 20, weigh(numbered(nx.grid_2d_graph(4, 5)), 11), False, None
    yield "petersen", 10, plain(nx.petersen_graph()), False, None
    yield "kite", 10, plain(nx.krackhardt_kite_graph()), False, None
    yield "button-valley", 19, VALLEY, False, VALLEY_ROLES
    yield "ring-of-20", 20, plain(nx.circulant_graph(20, [1, 2])), False, None
    club = nx.karate_club_graph()
    side = [int(club.nodes[v]["club"] == "Officer") for v in range(34)]
    yield "karate", 34, plain(club), False, side
    yield "karate-weighted", 34, [(a, b, w) for a, b, w in club.edges(data="weight")], False, side
    yield "southern-women", 32, plain(numbered(nx.davis_southern_women_graph(), ordering="sorted")), False, None
    yield "florentine-families", 16, plain(numbered(nx.florentine_families_graph(), ordering="sorted")) , False, None
    yield "les-miserables", 77, [(a, b, w) for a, b, w in numbered(nx.les_miserables_graph(), ordering="sorted").edges(data="weight")], False, None
    yield "sparse-25-with-isolates", 25, weigh(nx.gnm_random_graph(25, 18, seed=3), 3), False, None
    yield "directed-30", 30, weigh(nx.gnm_random_graph(30, 110, seed=4, directed=True), 4), True, None
    yield "bipartite-random-60", 60, weigh(nx.bipartite.gnmk_random_graph(20, 40, 110, seed=5), 6), False, None
    yield "small-world-120", 120, plain(nx.watts_strogatz_graph(120, 6, 0.1, seed=6)), False, None
    yield "attachment-200", 200, weigh(nx.barabasi_albert_graph(200, 2, seed=7), 8), False, None
    yield "grid-20-20", 400, plain(numbered(nx.grid_2d_graph(20, 20))), False, None
    yield "planted-groups-400", 400, plain(nx.planted_partition_graph(8, 50, 0.15, 0.005, seed=9)), False, [v // 50 for v in range(400)]
    for name in ("random-300", "district-548"):
        kept = json.loads((HERE / f"{name}.json").read_text())
        yield name, kept["actors"], [tuple(tie) for tie in kept["ties"]], False, None
    yield "random-1000-directed", 1000, weigh(nx.gnm_random_graph(1000, 2600, seed=10, directed=True), 12), True, None
    yield "attachment-2000", 2000, weigh(nx.barabasi_albert_graph(2000, 2, seed=13), 14), False, None


def short(value):
    """Twelve figures are enough for 1e-9."""
    if isinstance(value, float):
        return float(f"{value:.12g}")
    if isinstance(value, dict):
        return {key: short(one) for key, one in value.items()}
    if isinstance(value, (list, tuple)):
        return [short(one) for one in value]
    return value


def reference(name, n, ties, directed, groups):
    graph = merged(n, ties)
    groups = groups or [v % 3 for v in range(n)]
    columns = actors(n, ties, graph)
    # Of large graphs every seventh actor, and the first twenty, where the hubs are.
    told = list(range(n)) if n <= 150 else sorted({*range(20), *range(0, n, 7 if n < 1000 else 13)})
    found = {
        "name": name,
        "actors": n,
        "directed": directed,
        "ties": [list(tie) for tie in ties],
        "groups": groups,
        "told": told,
        "values": {code: [column[v] for v in told] for code, column in columns.items()},
        "map": of_map(n, ties, graph, directed),
        "brokerage": [row for v, row in enumerate(brokerage(graph, groups)) if v in set(told)],
    }
    if graph.number_of_edges():
        found["outwardness"] = outwardness(graph, groups)
    if n <= 35:
        found["overlap"] = overlap(graph)
    if n <= 20:
        found["equivalence"] = equivalence(graph)
    if n <= 12:
        found["core_periphery"] = {"counted": core_periphery(graph, False), "ignored": core_periphery(graph, True)}
    if 3 <= n <= 34 and graph.number_of_edges():
        found["key_players"] = key_players(graph)
    return short(found)


def main():
    small = []
    for graph in graphs():
        found = reference(*graph)
        print(found["name"], found["actors"], len(found["ties"]), found["map"].get("modularity"))
        if found["actors"] <= 35:
            small.append(found)
        else:
            (HERE / f"{found['name']}.json").write_text(json.dumps(found, separators=(",", ":")) + "\n")
    (HERE / "small.json").write_text("[\n" + ",\n".join(json.dumps(one, separators=(",", ":")) for one in small) + "\n]\n")


main()
