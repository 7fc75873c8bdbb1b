"""Documents that mean harm, or look as if they did: hostile_documents.py OUT."""

import io
import sys
import zipfile
from pathlib import Path

OUT = Path(sys.argv[1])
WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
LINKS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
ROWS = [
    ["№ п/п", "Мероприятие", "Срок", "Ответственный"],
    ["1", "Совещание", "до 15 марта 2022 г.", "УО"],
]


def cell(words, properties=""):
    return f"<w:tc>{properties}<w:p><w:r><w:t>{words}</w:t></w:r></w:p></w:tc>"


def table(rows):
    rows = "".join("<w:tr>" + "".join(map(cell, row)) + "</w:tr>" for row in rows)
    return f"<w:tbl>{rows}</w:tbl>"


def body(inside):
    return f'<w:document xmlns:w="{WORD}" xmlns:r="{LINKS}"><w:body>{inside}</w:body></w:document>'


def links(*targets):
    links = "".join(
        f'<Relationship Id="r{index}" Type="{LINKS}/{role}" Target="{target}" {mode}/>'
        for index, (role, target, mode) in enumerate(targets))
    return f'<Relationships xmlns="x">{links}</Relationships>'


def office(name, main, extra=(), main_path="word/document.xml", compression=zipfile.ZIP_DEFLATED):
    with zipfile.ZipFile(OUT / name, "w", compression) as archive:
        archive.writestr("_rels/.rels", links(("officeDocument", main_path, "")))
        archive.writestr(main_path, main)
        for path, words in extra:
            archive.writestr(path, words)


def bombs():
    office("zip_bomb.docx", body("<w:p>" + " " * (8 << 20) + "</w:p>"))
    entities = "".join(f'<!ENTITY a{i + 1} "{f"&a{i};" * 10}">' for i in range(9))
    laughs = f'<?xml version="1.0"?><!DOCTYPE w [<!ENTITY a0 "ha">{entities}]>'
    office("entity_bomb.docx", laughs + body(f"<w:p><w:r><w:t>&a9;</w:t></w:r></w:p>{table(ROWS)}"))
    hidden = ('<?xml version="1.0" encoding="UTF-16"?>' + laughs[21:] + body(table(ROWS))).encode("utf-16")
    office("hidden_entities.docx", hidden)
    stolen = '<!DOCTYPE w [<!ENTITY x SYSTEM "file:///etc/passwd">]>'
    office("external_entity.docx", stolen + body("<w:p><w:r><w:t>&x;</w:t></w:r></w:p>" + table(ROWS)))
    office("deep.docx", body("<w:sdt>" * 5000 + "</w:sdt>" * 5000))
    office("elements.docx", body("<w:p/>" * 30_000), compression=zipfile.ZIP_STORED)
    office("many_parts.docx", body(table(ROWS)), [(f"word/media/{i}", "") for i in range(10_001)])


def broken():
    office("cut_xml.docx", body(table(ROWS))[:-40])
    whole = io.BytesIO()
    with zipfile.ZipFile(whole, "w") as archive:
        archive.writestr("_rels/.rels", links(("officeDocument", "word/document.xml", "")))
        archive.writestr("word/document.xml", body(table(ROWS)))
    (OUT / "cut_archive.docx").write_bytes(whole.getvalue()[:300])
    locked = bytearray(whole.getvalue())
    at = 0
    while (at := locked.find(b"PK\x01\x02", at)) >= 0:
        locked[at + 8] |= 1
        at += 4
    (OUT / "locked.docx").write_bytes(bytes(locked))
    (OUT / "no_document.docx").write_bytes(b"PK\x05\x06" + bytes(18))
    (OUT / "old.doc").write_bytes(bytes.fromhex("d0cf11e0a1b11ae1") + bytes(4096))
    (OUT / "password.docx").write_bytes(
        bytes.fromhex("d0cf11e0a1b11ae1") + bytes(512) + "EncryptedPackage".encode("utf-16-le"))
    (OUT / "paper.pdf").write_bytes(b"%PDF-1.7\n")
    (OUT / "program.txt").write_bytes(b"\x7fELF" + bytes(range(256)) * 20)
    (OUT / "empty.docx").write_bytes(b"")
    with open(OUT / "huge.docx", "wb") as huge:
        huge.truncate(200 << 20)


def harmless():
    """Strange, but to be read: macros are not run, and nothing outside is fetched."""
    office("macros.docm", body(table(ROWS)), [("word/vbaProject.bin", bytes(1000))])
    outside = links(
        ("styles", "http://127.0.0.1:9/styles.xml", 'TargetMode="External"'),
        ("numbering", "../../../../../../etc/passwd", ""), ("footnotes", "no/such.xml", ""))
    office("outside.docx", body(table(ROWS)), [("word/_rels/document.xml.rels", outside)])
    wide = '<w:tcPr><w:gridSpan w:val="999999999999"/><w:vMerge/></w:tcPr>'
    odd = table(ROWS).replace("</w:tbl>", f"<w:tr>{cell('', wide)}</w:tr></w:tbl>", 1)
    office("odd_spans.docx", body(odd + "<w:p/>" * 10))
    counts = (
        f'<w:numbering xmlns:w="{WORD}"><w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0">'
        '<w:start w:val="9223372036854775807"/><w:numFmt w:val="lowerRoman"/>'
        '<w:lvlText w:val="%1%1%1%1%2%3"/></w:lvl></w:abstractNum>'
        '<w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num></w:numbering>')
    numbered = '<w:p><w:pPr><w:numPr><w:ilvl w:val="-5"/><w:numId w:val="1"/></w:numPr></w:pPr></w:p>'
    office(
        "odd_counts.docx", body(numbered * 5 + table(ROWS)),
        [("word/_rels/document.xml.rels", links(("numbering", "numbering.xml", ""))),
         ("word/numbering.xml", counts)])
    circle = (
        f'<w:styles xmlns:w="{WORD}"><w:style w:styleId="a"><w:basedOn w:val="b"/></w:style>'
        '<w:style w:styleId="b"><w:basedOn w:val="a"/></w:style></w:styles>')
    styled = '<w:p><w:pPr><w:pStyle w:val="a"/></w:pPr><w:r><w:t>План</w:t></w:r></w:p>'
    office(
        "style_circle.docx", body(styled + table(ROWS)),
        [("word/_rels/document.xml.rels", links(("styles", "styles.xml", ""))),
         ("word/styles.xml", circle)])


def sheets():
    def workbook(name, rows, merges=""):
        sheet = f"<worksheet><sheetData>{rows}</sheetData>{merges}</worksheet>"
        book = '<workbook><sheets><sheet name="1" id="r0"/></sheets></workbook>'
        office(
            name, book,
            [("xl/_rels/workbook.xml.rels", links(("worksheet", "sheet1.xml", ""))),
             ("xl/sheet1.xml", sheet)], main_path="xl/workbook.xml")

    def row(cells):
        cells = "".join(f'<c t="inlineStr"><is><t>{words}</t></is></c>' for words in cells)
        return f"<row>{cells}</row>"

    rows = "".join(map(row, ROWS))
    workbook("cells.xlsx", rows + ("<row>" + "<c><v>1</v></c>" * 100 + "</row>") * 60)
    merge = '<mergeCells><mergeCell ref="A9:XFD1048576"/><mergeCell ref="ZZZ99999999999999999999:A1"/></mergeCells>'
    workbook("odd_merges.xlsx", rows, merge)
    odd = '<row r="9223372036854775807"><c r="AAAA1"><v>1e308</v></c><c t="s"><v>7</v></c></row>'
    workbook("odd_cells.xlsx", rows + odd + "<row><c><v>x</v></c></row>")
    cells = "".join(
        "<table:table-row>" + "".join(
            f"<table:table-cell><text:p>{words}</text:p></table:table-cell>" for words in row)
        + "</table:table-row>" for row in ROWS)
    many = (
        '<table:table-row table:number-rows-repeated="1048576"><table:table-cell '
        'table:number-columns-repeated="-9223372036854775808"><text:p>x</text:p></table:table-cell>'
        "</table:table-row>")
    content = (
        '<o:document-content xmlns:o="o" xmlns:table="t" xmlns:text="x"><o:body><o:spreadsheet>'
        f"<table:table>{cells}{many}</table:table></o:spreadsheet></o:body></o:document-content>")
    with zipfile.ZipFile(OUT / "repeated.ods", "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("content.xml", content)


def texts():
    head = "\t".join(ROWS[0]) + "\n" + "\t".join(ROWS[1]) + "\n"
    (OUT / "long_line.txt").write_text(head + "слово " * 100_000)
    (OUT / "many_lines.txt").write_text(head + "строка\n" * 20_000)
    (OUT / "many_tails.txt").write_text(head + "\tеще слово\t\t\n\n" * 5_000)
    (OUT / "many_sections.txt").write_text(head + "Раздел\t\t\t\n" * 5_000)
    (OUT / "many_rows.txt").write_text(head + "\tПроверка\tмарт\tОУ\n" * 5_000)
    (OUT / "open_quotes.csv").write_text('"№";"Мероприятие";"Срок"\n' + '1;"Сбор;"май\n' * 5_000)
    (OUT / "wide.csv").write_text("№;Мероприятие;Срок\n" + "1;Сбор;май" + ";x" * 100_000 + "\n")


if __name__ == "__main__":
    OUT.mkdir(exist_ok=True)
    bombs()
    broken()
    harmless()
    sheets()
    texts()
