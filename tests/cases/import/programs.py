"""Writes the inputs of the cases that Python packages make: networks, and workbooks by other writers than
openpyxl.

Needs networkx 3.6, igraph 1.0, XlsxWriter 3.3, and LibreOffice 7.4 as `soffice`. Run it from this folder: `python3 programs.py`.
"""

import datetime
import io
import tempfile
import zipfile

import igraph
import networkx
import xlsxwriter

from files import HERE, book, office, pack, put

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


def xlsxwriter_book(fill, **options):
    out = io.BytesIO()
    workbook = xlsxwriter.Workbook(out, options)
    workbook.set_properties({"created": datetime.datetime(2026, 11, 21)})
    fill(workbook)
    workbook.close()
    return out.getvalue()


def rich(workbook):
    sheet = workbook.add_worksheet("Ties")
    sheet.write_row(0, 0, ["from", "to", "class", "trust"])
    bold = workbook.add_format({"bold": True})
    sheet.write_rich_string(1, 0, "Bottonificio ", bold, "Nostro")
    sheet.write_row(1, 1, ["Knopf & Söhne", "supply", 4])
    sheet.write_formula(2, 0, '="Knopf"&" & Söhne"', None, "Knopf & Söhne")
    sheet.write_row(2, 1, ["Zeta", "supply"])
    sheet.write_formula(2, 3, "=1+2", None, 3)


def invoices(workbook):
    sheet = workbook.add_worksheet("Invoices")
    day = workbook.add_format({"num_format": "dd/mm/yyyy"})
    sheet.write_row(0, 0, ["Customer", "Country", "Date", "Amount"])
    for row, (who, where, when, amount) in enumerate([("Alpha", "Germany", datetime.date(2024, 2, 1), 1000), ("Beta", "France", datetime.date(2021, 12, 31), 3000)], 1):
        sheet.write_row(row, 0, [who, where])
        sheet.write_datetime(row, 2, when, day)
        sheet.write(row, 3, amount)


put("xlsxwriter-rich-text", "input.xlsx", xlsxwriter_book(rich))
put("dates-since-1904", "input.xlsx", xlsxwriter_book(invoices, date_1904=True))
put("texts-in-their-cells", "input.xlsx", xlsxwriter_book(invoices, constant_memory=True))


def hide(workbook):
    workbook["Ties"].sheet_state = "veryHidden"
    workbook["Notes"].sheet_state = "hidden"


put("hidden-sheets", "input.xlsx", book({"Actors": [["actor_id", "roles"], ["US", "focal"], ["C1", "customer"]],
    "Ties": [["from", "to", "class"], ["US", "C1", "supply"]], "Notes": [["ask again in May"]]}, hide))
KINDS = {"Invoices": [["Customer", "Country", "Date", "Amount", "Paid"], ["Alpha", "Germany", datetime.date(2024, 2, 1), "=500+500", True],
    ["Beta", "France", datetime.date(2023, 12, 31), 2000.5, False], ["Gamma", "Italy", "=1/0", 999.5, '=A2="Alpha"'],
    ["=CONCATENATE(A2;\" Due\")".replace(";", ","), "Spain", datetime.datetime(2022, 5, 17, 13, 30), 1000, "=NA()"]]}
for ending in ["xls", "ods", "xlsx"]:
    put(f"kinds-of-values-{ending}", f"input.{ending}", office(book(KINDS), "xlsx", ending))
put("flat-opendocument", "input.ods", office(book({"Ties": [["from", "to"], ["A", "B"]]}), "xlsx", "fods"))
put("xls-cut-short", "input.xls", office(book({"Ties": [["from", "to", "class"]] + [[f"A{n}", f"B{n}", "supply"] for n in range(300)]}), "xlsx", "xls")[:12_000])
# BoundSheet, the record that names a sheet, said to be three bytes long.
damaged = bytearray((HERE / "kinds-of-values-xls" / "input.xls").read_bytes())
at = damaged.index(b"\x85\x00")
damaged[at + 2:at + 4] = b"\x03\x00"
put("xls-damaged-sheet-list", "input.xls", bytes(damaged))
put("windows-1250", "odberatele.csv", "Dodavatel;Odběratel;class\nŽižka Knoflíky;Łódź Guziki;supply\nŁódź Guziki;Škoda Přádelna;supply\n".replace("Dodavatel;Odběratel", "from;to").encode("cp1250"))
put("line-breaks-in-cells", "ties.csv", 'from,to,class,note\r\n"Our ""old"" firm","Buyer, Paris",supply,"first line\r\nsecond line"\r\nA,B,supply,\r\n')
put("archive-of-tables", "tables.xlsx", pack({"actors.csv": "actor_id\nA\n", "ties.csv": "from,to\nA,B\n"}))
put("apple-numbers", "input.numbers", pack({"Index/Document.iwa": "x", "Index/Tables/DataList.iwa": "x", "preview.jpg": "x"}))
whole = office(book({"Ties": [["from", "to"], ["A", "B"]]}), "xlsx", "ods")
with zipfile.ZipFile(io.BytesIO(whole)) as archive:
    entries = {entry: archive.read(entry) for entry in archive.namelist() if entry != "mimetype"}
content = entries["content.xml"].decode()
put("ods-unclosed-table", "input.ods", pack({"content.xml": content.replace("</table:table>", ""), "META-INF/manifest.xml": entries["META-INF/manifest.xml"]},
    ("mimetype", "application/vnd.oasis.opendocument.spreadsheet")))
put("deep-nesting", "input.graphml", "<graphml>" + "<graph><node id='A'>" * 2000 + "</node></graph>" * 2000 + "</graphml>")
