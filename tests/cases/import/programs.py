"""Writes the inputs of the cases that Python packages make: networks, and workbooks by other writers than
openpyxl.

Needs networkx 3.6, igraph 1.0 and XlsxWriter 3.2. Run it from this folder: `python3 programs.py`.
"""

import io
import tempfile

import igraph
import networkx

from files import put

FIRMS = {
    "US": {"name": "Bottonificio Nostro", "country": "IT", "roles": "focal", "employees": 12},
    "Knopf & Söhne": {"name": "Knopf & Söhne", "country": "DE", "roles": "customer", "employees": 40},
    "S<1>": {"name": "Fornitore \"Uno\"", "country": "IT", "roles": "supplier"},
}
DEALS = [("US", "Knopf & Söhne", {"weight": 4.0, "class": "supply"}), ("S<1>", "US", {"weight": 2.5, "class": "supply"})]


def network(kind):
    graph = kind()
    graph.add_nodes_from(FIRMS.items())
    graph.add_edges_from(DEALS)
    return graph


def written(write, *arguments, **options):
    out = io.BytesIO()
    write(*arguments, out, **options)
    return out.getvalue()


put("graphml-networkx", "network.graphml", written(networkx.write_graphml, network(networkx.DiGraph)))
put("gexf-networkx", "network.gexf", written(networkx.write_gexf, network(networkx.Graph)))


def igraph_network():
    graph = igraph.Graph(directed=False)
    graph["title"] = "District"
    for key, facts in FIRMS.items():
        graph.add_vertex(name=key, label=facts["name"], country=facts["country"])
    for one, other, facts in DEALS:
        graph.add_edge(one, other, weight=facts["weight"])
    with tempfile.NamedTemporaryFile(suffix=".graphml") as file:
        graph.write_graphml(file.name)
        return file.read()


put("graphml-igraph", "network.graphml", igraph_network())
# As Gephi 0.10 saves it, with its positions and colours; written by hand after such a file.
put("gexf-gephi", "network.gexf", """<?xml version='1.0' encoding='UTF-8'?>
<gexf xmlns="http://gexf.net/1.3" version="1.3" xmlns:viz="http://gexf.net/1.3/viz" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://gexf.net/1.3 http://gexf.net/1.3/gexf.xsd">
  <meta lastmodifieddate="2026-11-21"><creator>Gephi 0.10.1</creator><title></title><description></description></meta>
  <graph defaultedgetype="directed" mode="static">
    <attributes class="node" mode="static">
      <attribute id="country" title="Country" type="string"><default>IT</default></attribute>
      <attribute id="modularity_class" title="Modularity Class" type="integer"><default>0</default></attribute>
    </attributes>
    <nodes>
      <node id="0" label="Our firm"><attvalues><attvalue for="modularity_class" value="1"></attvalue></attvalues><viz:size value="10.0"></viz:size><viz:position x="-12.5" y="3.0"></viz:position><viz:color r="153" g="0" b="0"></viz:color></node>
      <node id="1" label="Käufer &amp; Co"><attvalues><attvalue for="country" value="DE"></attvalue><attvalue for="modularity_class" value="1"></attvalue></attvalues></node>
      <node id="2" label="Supplier"></node>
    </nodes>
    <edges>
      <edge id="0" source="0" target="1" weight="2.0"></edge>
      <edge id="1" source="2" target="0" type="mutual"></edge>
    </edges>
  </graph>
</gexf>
""")
# As yEd 3.22 saves it, shortened; written by hand after such a file.
put("graphml-yed", "network.graphml", """<?xml version="1.0" encoding="UTF-8" standalone="no"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:y="http://www.yworks.com/xml/graphml">
  <!--Created by yEd 3.22-->
  <key attr.name="Description" attr.type="string" for="graph" id="d0"/>
  <key for="port" id="d1" yfiles.type="portgraphics"/>
  <key attr.name="url" attr.type="string" for="node" id="d4"/>
  <key for="node" id="d6" yfiles.type="nodegraphics"/>
  <key for="graphml" id="d7" yfiles.type="resources"/>
  <key for="edge" id="d10" yfiles.type="edgegraphics"/>
  <graph edgedefault="directed" id="G">
    <data key="d0" xml:space="preserve"/>
    <node id="n0"><data key="d4"/><data key="d6"><y:ShapeNode><y:Geometry height="30.0" width="30.0" x="1.0" y="2.0"/><y:NodeLabel alignment="center">Our firm<y:LabelModel><y:SmartNodeLabelModel distance="4.0"/></y:LabelModel></y:NodeLabel><y:Shape type="rectangle"/></y:ShapeNode></data></node>
    <node id="n1" yfiles.foldertype="group"><data key="d6"><y:ProxyAutoBoundsNode><y:Realizers active="0"><y:GroupNode><y:NodeLabel>Buyers</y:NodeLabel></y:GroupNode><y:GroupNode><y:NodeLabel>Folder 1</y:NodeLabel></y:GroupNode></y:Realizers></y:ProxyAutoBoundsNode></data>
      <graph edgedefault="directed" id="n1:"><node id="n1::n0"><data key="d6"><y:ShapeNode><y:NodeLabel>Acheteur
Paris</y:NodeLabel></y:ShapeNode></data></node></graph>
    </node>
    <edge id="e0" source="n0" target="n1::n0"><data key="d10"><y:PolyLineEdge><y:EdgeLabel>sells</y:EdgeLabel></y:PolyLineEdge></data></edge>
  </graph>
  <data key="d7"><y:Resources/></data>
</graphml>
""")
put("graphml-hyperedges", "network.xml", """<graphml><graph edgedefault="undirected"><node id="A"><port name="north"/></node><node id="B"/><node id="C"/>
<edge source="A" target="B" sourceport="north"/><hyperedge><endpoint node="A"/><endpoint node="B"/><endpoint node="C"/></hyperedge></graph></graphml>
""")
put("graphml-entities", "network.graphml", """<?xml version="1.0" encoding="ISO-8859-1"?>
<!DOCTYPE graphml [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;"><!ENTITY file SYSTEM "file:///etc/passwd">]>
<graphml><key id="n" for="node" attr.name="name" attr.type="string"/><graph edgedefault="directed"><node id="A"><data key="n">&c;&file;Caff\u00e8 &amp; &#67;o</data></node>
<node id="B"/><edge source="A" target="B"/></graph></graphml>
""".encode("latin-1"))
put("graphml-cut-short", "network.graphml", written(networkx.write_graphml, network(networkx.DiGraph))[:900])
put("drawing-named-graphml", "network.graphml", '<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"><circle r="4"/></svg>')
