"""Plans with what Word keeps in a file beside plain words: hidden ones, fields, controls: word_plans.py OUT."""

import re
import sys
from pathlib import Path

import docx
from docx.enum.section import WD_SECTION
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls

import municipal_plans as office

PLANS = {}
HEADING = ["№ п/п", "Мероприятие", "Срок", "Ответственный"]


def plan(function):
    PLANS[function.__name__] = function
    return function


def markup(words):
    return parse_xml(re.sub(r"^<[\w:]+", lambda name: f"{name[0]} {nsdecls('w')}", words))


def run(inside):
    return markup(f"<w:r>{inside}</w:r>")


def text(words):
    return f'<w:t xml:space="preserve">{words}</w:t>'


def add(cell, *elements):
    for element in elements:
        cell.paragraphs[-1]._p.append(element)


def hide(row):
    row._tr.get_or_add_trPr().append(markup("<w:hidden/>"))


@plan
def hidden_words():
    """Hidden runs, a style that hides, hidden and deleted rows, prompts that nobody filled in."""
    document = docx.Document()
    document.styles.add_style("Служебное", 2).font.hidden = True
    document.add_paragraph("План мероприятий по наставничеству на 2023 год")
    table = office.table_of(document, [
        HEADING,
        ["1", "Подбор пар", "", "Куратор"],
        ["2", "Черновик строки", "до 1 мая 2023 г.", "никто"],
        ["3", "Удалённая строка", "до 2 мая 2023 г.", "никто"],
        ["4", "Встречи", "ежемесячно", ""],
    ])
    add(table.cell(1, 1), run(f"<w:rPr><w:vanish/></w:rPr>{text(' (уточнить у юриста)')}"),
        run(f'<w:rPr><w:vanish w:val="0"/></w:rPr>{text(" и групп")}'))
    table.cell(1, 2).paragraphs[0].add_run("до 1 марта 2023 г.")
    table.cell(1, 2).paragraphs[0].add_run(" было до 1 апреля 2023 г.", style="Служебное")
    hide(table.rows[2])
    table.rows[3]._tr.get_or_add_trPr().append(
        markup('<w:del w:id="7" w:author="Редактор"/>'))
    prompt = "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent><w:r>{}</w:r></w:sdtContent></w:sdt>"
    add(table.cell(4, 3), markup(prompt.format(text("Место для ввода текста."))), run(text("Наставники")))
    return document, [
        ["", "1", "Подбор пар и групп", "до 1 марта 2023 г.", "Куратор"],
        ["", "4", "Встречи", "ежемесячно", "Наставники"],
    ]


@plan
def fields_and_signs():
    """Fields, controls, symbols, soft and unbreakable hyphens, tabs and line breaks inside of words."""
    document = docx.Document()
    document.add_paragraph("План мероприятий центра на 2023 год")
    table = office.table_of(document, [
        HEADING,
        ["1", "Онлайн", "", "ИМЦ"],
        ["2", "", "", "ИМЦ, ОУ"],
    ])
    add(table.cell(1, 1), run("<w:noBreakHyphen/>" + text("семи")), run("<w:softHyphen/>" + text("нар")))
    add(table.cell(1, 2),
        markup('<w:fldSimple w:instr=" DATE "><w:r>' + text("15.03.2023") + "</w:r></w:fldSimple>"))
    add(table.cell(2, 1),
        run('<w:fldChar w:fldCharType="begin"/>'), run("<w:instrText> HYPERLINK x </w:instrText>"),
        run('<w:fldChar w:fldCharType="separate"/>'), run(text("Сбор заявок")),
        run('<w:fldChar w:fldCharType="end"/>'), run("<w:br/>" + text("от школ")))
    add(table.cell(2, 2), markup(
        "<w:sdt><w:sdtPr><w:date/></w:sdtPr><w:sdtContent><w:r>" + text("до\u00a01\u00a0июня 2023\u00a0г.")
        + "</w:r></w:sdtContent></w:sdt>"))
    return document, [
        ["", "1", "Онлайн-семинар", "15.03.2023", "ИМЦ"],
        ["", "2", "Сбор заявок от школ", "до 1 июня 2023 г.", "ИМЦ, ОУ"],
    ]


@plan
def ticks_of_wingdings():
    """Ticks from a font of signs under the quarters."""
    document = office.landscape()
    document.add_paragraph("План контроля на 2023 год")
    table = office.table_of(document, [
        ["№", "Вопрос", "1 квартал", "2 квартал", "3 квартал", "4 квартал", "Ответственный"],
        ["1", "Питание", "", "", "", "", "Завуч"],
        ["2", "Классные журналы", "", "", "", "", "Директор"],
    ])
    for row, column in ((1, 2), (1, 4), (2, 5)):
        add(table.cell(row, column), run('<w:sym w:font="Wingdings" w:char="F0FC"/>'))
    return document, [
        ["", "1", "Питание", "1 квартал, 3 квартал", "Завуч"],
        ["", "2", "Классные журналы", "4 квартал", "Директор"],
    ]


@plan
def rows_in_controls():
    """Rows and cells inside of controls, a table inside of a cell, a second section of the page."""
    document = docx.Document()
    document.add_paragraph("Программа работы клуба наставников на 2023 год")
    document.add_section(WD_SECTION.NEW_PAGE)
    table = office.table_of(document, [
        HEADING,
        ["1", "Открытие клуба", "сентябрь 2023 г.", "ДДТ"],
        ["2", "Мастерские:", "октябрь 2023 г.", "ДДТ, ОУ"],
    ])
    row = table.rows[1]._tr
    control = markup("<w:sdt><w:sdtContent/></w:sdt>")
    row.addprevious(control)
    control[0].append(row)
    inner = table.rows[-1].cells[1].add_table(rows=2, cols=2)
    for cell, words in zip([cell for line in inner.rows for cell in line.cells], ["1)", "лепка;", "2)", "вышивка"]):
        cell.text = words
    return document, [
        ["", "1", "Открытие клуба", "сентябрь 2023 г.", "ДДТ"],
        ["", "2", "Мастерские: 1) лепка; 2) вышивка", "октябрь 2023 г.", "ДДТ, ОУ"],
    ]


if __name__ == "__main__":
    office.PLANS.clear()
    office.PLANS.update(PLANS)
    office.main(Path(sys.argv[1]))
