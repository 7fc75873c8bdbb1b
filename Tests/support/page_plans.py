"""Plans whose order stands beside the text: at the edges of pages or in text boxes: page_plans.py OUT."""

import sys
from pathlib import Path

import docx
from docx.oxml import parse_xml

import municipal_plans as office

PLANS = {}
HEADING = ["№ п/п", "Мероприятие", "Срок", "Ответственный"]
ROWS = [
    ["1", "Подбор пар", "до 1 октября 2022 г.", "Куратор"],
    ["2", "Итоговая встреча", "май 2023 г.", "ИМЦ"],
]
SPACES = "".join(f' xmlns:{name}="{address}"' for name, address in {
    "w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    "wp": "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
    "a": "http://schemas.openxmlformats.org/drawingml/2006/main",
    "mc": "http://schemas.openxmlformats.org/markup-compatibility/2006",
    "wps": "http://schemas.microsoft.com/office/word/2010/wordprocessingShape",
    "v": "urn:schemas-microsoft-com:vml",
}.items())
BOX = """\
<w:r{spaces}><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing>
  <wp:anchor distT="0" distB="0" distL="0" distR="0" simplePos="0" relativeHeight="2" behindDoc="0" locked="0"
      layoutInCell="1" allowOverlap="1">
    <wp:simplePos x="0" y="0"/>
    <wp:positionH relativeFrom="column"><wp:posOffset>3000000</wp:posOffset></wp:positionH>
    <wp:positionV relativeFrom="paragraph"><wp:posOffset>0</wp:posOffset></wp:positionV>
    <wp:extent cx="2600000" cy="900000"/><wp:effectExtent l="0" t="0" r="0" b="0"/>
    <wp:wrapSquare wrapText="bothSides"/><wp:docPr id="1" name="Надпись 1"/><wp:cNvGraphicFramePr/>
    <a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp>
      <wps:cNvSpPr txBox="1"/>
      <wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="2600000" cy="900000"/></a:xfrm>
        <a:prstGeom prst="rect"><a:avLst/></a:prstGeom></wps:spPr>
      <wps:txbx><w:txbxContent>{words}</w:txbxContent></wps:txbx><wps:bodyPr/>
    </wps:wsp></a:graphicData></a:graphic>
  </wp:anchor></w:drawing></mc:Choice>
  <mc:Fallback><w:pict><v:shape><v:textbox><w:txbxContent>{words}</w:txbxContent></v:textbox></v:shape></w:pict>
  </mc:Fallback></mc:AlternateContent></w:r>"""


def plan(function):
    PLANS[function.__name__] = function
    return function


def box(*lines):
    words = "".join(f"<w:p><w:r><w:t>{line}</w:t></w:r></w:p>" for line in lines)
    return parse_xml(BOX.format(spaces=SPACES, words=words))


def finished(document):
    office.table_of(document, [HEADING] + ROWS)
    return document, [["", *row] for row in ROWS]


@plan
def order_in_header():
    """The order's number and date at the head of every page, the office's name at its foot."""
    document = docx.Document()
    page = document.sections[0]
    page.header.paragraphs[0].text = "Приложение к приказу отдела образования от 05.09.2022 № 318"
    page.footer.paragraphs[0].text = "Отдел образования Ярского округа"
    document.add_paragraph("План мероприятий по наставничеству на 2022–2023 учебный год")
    return finished(document)


@plan
def order_on_first_page():
    """A first page with a header of its own, the others with none."""
    document = docx.Document()
    page = document.sections[0]
    page.different_first_page_header_footer = True
    page.first_page_header.paragraphs[0].text = "УТВЕРЖДЁН приказом от 05.09.2022 № 318"
    document.add_paragraph("План мероприятий по наставничеству на 2022–2023 учебный год")
    return finished(document)


@plan
def approval_in_box():
    """The approval in a text box that hangs on the title."""
    document = docx.Document()
    title = document.add_paragraph("План мероприятий по наставничеству на 2022–2023 учебный год")
    title._p.append(box("УТВЕРЖДЁН", "приказом отдела образования", "от 05.09.2022 № 318"))
    return finished(document)


if __name__ == "__main__":
    office.PLANS.clear()
    office.PLANS.update(PLANS)
    office.main(Path(sys.argv[1]))
