"""Plans of invented municipalities, set as Word tables the way offices set them: municipal_plans.py OUT.

Beside each document NAME.docx stands NAME.json with the rows that are to be found in it:
section, number, title, deadline, responsible.
"""

import json
import sys
from pathlib import Path

import docx
from docx.enum.section import WD_ORIENT
from docx.oxml import OxmlElement
from docx.oxml.ns import qn

PLANS = {}


def plan(function):
    PLANS[function.__name__] = function
    return function


def landscape():
    document = docx.Document()
    section = document.sections[0]
    section.orientation = WD_ORIENT.LANDSCAPE
    section.page_width, section.page_height = section.page_height, section.page_width
    return document


def table_of(document, rows):
    table = document.add_table(rows=0, cols=max(map(len, rows)), style="Table Grid")
    for row in rows:
        for cell, words in zip(table.add_row().cells, row):
            cell.text = words
    return table


def merge(table, first, last):
    """Merges a rectangle of cells and keeps the words of its first one alone."""
    words = table.cell(*first).text
    table.cell(*first).merge(table.cell(*last)).text = words


def number_list(document, levels):
    """Defines an automatic list and returns its id; levels are (format, text)."""
    numbering = document.part.numbering_part.element
    family = OxmlElement("w:abstractNum")
    family_id = str(900 + len(numbering.findall(qn("w:abstractNum"))))
    family.set(qn("w:abstractNumId"), family_id)
    for depth, (style, text) in enumerate(levels):
        level = OxmlElement("w:lvl")
        level.set(qn("w:ilvl"), str(depth))
        for name, value in [("start", "1"), ("numFmt", style), ("lvlText", text)]:
            part = OxmlElement(f"w:{name}")
            part.set(qn("w:val"), value)
            level.append(part)
        family.append(level)
    numbering.insert(0, family)
    number = OxmlElement("w:num")
    number_id = str(900 + len(numbering.findall(qn("w:num"))))
    number.set(qn("w:numId"), number_id)
    link = OxmlElement("w:abstractNumId")
    link.set(qn("w:val"), family_id)
    number.append(link)
    numbering.append(number)
    return number_id


def number(paragraph, list_id, level=0):
    properties = paragraph._p.get_or_add_pPr()
    place = OxmlElement("w:numPr")
    for name, value in [("ilvl", str(level)), ("numId", list_id)]:
        part = OxmlElement(f"w:{name}")
        part.set(qn("w:val"), value)
        place.append(part)
    properties.append(place)


def tracked(paragraph, kind, words):
    """Adds words as somebody's insertion or deletion."""
    change = OxmlElement(f"w:{kind}")
    change.set(qn("w:id"), "1")
    change.set(qn("w:author"), "Редактор")
    run = OxmlElement("w:r")
    text = OxmlElement("w:delText" if kind == "del" else "w:t")
    text.text = words
    text.set(qn("xml:space"), "preserve")
    run.append(text)
    change.append(run)
    paragraph._p.append(change)


@plan
def numbered_by_word():
    """Numbers that Word counts, on two levels; sections merged across; the deadline column first."""
    document = landscape()
    document.add_paragraph("Приложение к приказу отдела образования\nот 12.09.2022 № 231-од")
    document.add_paragraph("ПЛАН МЕРОПРИЯТИЙ")
    document.add_paragraph("ПО РАЗВИТИЮ ФУНКЦИОНАЛЬНОЙ ГРАМОТНОСТИ НА 2022/2023 УЧЕБНЫЙ ГОД")
    table = table_of(document, [
        ["№ п/п", "Сроки", "Мероприятия", "Ответственные", "Планируемый результат"],
        ["Организационно-управленческая деятельность", "", "", "", ""],
        ["", "сентябрь 2022 г.", "Создание рабочей группы", "Отдел образования", "Приказ"],
        ["", "до 1 октября 2022 г.", "Утверждение школьных планов", "Директора школ", "Планы"],
        ["Работа с педагогами", "", "", "", ""],
        ["", "ежемесячно", "Семинары для учителей", "ММЦ", "Программы семинаров"],
        ["", "март 2023 г.", "Методическая декада", "ММЦ, директора школ", "Материалы"],
    ])
    merge(table, (1, 0), (1, 4))
    merge(table, (4, 0), (4, 4))
    list_id = number_list(document, [("decimal", "%1."), ("decimal", "%1.%2.")])
    for row in range(1, 7):
        paragraph = table.cell(row, 0).paragraphs[0]
        number(paragraph, list_id, 0 if row in (1, 4) else 1)
    first, second = "1. Организационно-управленческая деятельность", "2. Работа с педагогами"
    return document, [
        [first, "1.1.", "Создание рабочей группы", "сентябрь 2022 г.", "Отдел образования"],
        [first, "1.2.", "Утверждение школьных планов", "до 1 октября 2022 г.", "Директора школ"],
        [second, "2.1.", "Семинары для учителей", "ежемесячно", "ММЦ"],
        [second, "2.2.", "Методическая декада", "март 2023 г.", "ММЦ, директора школ"],
    ]


@plan
def heading_on_two_rows():
    """A heading on two rows, the deadline in two halves, column numbers, the heading repeated."""
    document = landscape()
    document.add_paragraph("Дорожная карта повышения качества образования на 2023-2025 годы")
    head = [
        ["№", "Наименование мероприятия", "Срок реализации", "", "Исполнители", "", "Результат"],
        ["", "", "начало", "окончание", "ответственный", "соисполнители", ""],
    ]
    rows = [
        ["1", "Анализ результатов ЕГЭ", "01.08.2023", "31.08.2023", "УО", "РМК", "Справка"],
        ["2", "Собеседования с директорами", "сентябрь 2023 г.", "октябрь 2023 г.", "УО", "", ""],
    ]
    table = table_of(document, head + [["1", "2", "3", "4", "5", "6", "7"]] + rows + head + [
        ["3", "Итоговая коллегия", "", "декабрь 2025 г.", "УО", "школы", "Решение"],
    ])
    for top in (0, 5):
        for column in (0, 1, 6):
            merge(table, (top, column), (top + 1, column))
        merge(table, (top, 2), (top, 3))
        merge(table, (top, 4), (top, 5))
    return document, [
        ["", "1", "Анализ результатов ЕГЭ", "01.08.2023 – 31.08.2023", "УО, РМК"],
        ["", "2", "Собеседования с директорами", "сентябрь 2023 г. – октябрь 2023 г.", "УО"],
        ["", "3", "Итоговая коллегия", "декабрь 2025 г.", "УО, школы"],
    ]


@plan
def shared_cells():
    """One deadline and one answerable party merged over several rows."""
    document = landscape()
    document.add_paragraph("План работы муниципального методического объединения на 2022 год")
    table = table_of(document, [
        ["№ п/п", "Содержание работы", "Срок исполнения", "Ответственный", "Примечание"],
        ["1", "Посещение уроков", "в течение года", "Методисты", ""],
        ["2", "Консультации", "", "", "по запросу"],
        ["3", "Открытые уроки", "", "Учителя-предметники", ""],
        ["4", "Отчёт за год", "до 25 декабря 2022 г.", "Руководитель ММО", ""],
    ])
    merge(table, (1, 2), (3, 2))
    merge(table, (1, 3), (2, 3))
    return document, [
        ["", "1", "Посещение уроков", "в течение года", "Методисты"],
        ["", "2", "Консультации", "в течение года", "Методисты"],
        ["", "3", "Открытые уроки", "в течение года", "Учителя-предметники"],
        ["", "4", "Отчёт за год", "до 25 декабря 2022 г.", "Руководитель ММО"],
    ]


@plan
def cut_by_pages():
    """Rows cut by pages into tables of their own, sections as paragraphs, page numbers between."""
    document = landscape()
    document.add_paragraph("КОМПЛЕКСНЫЙ ПЛАН")
    document.add_paragraph("мероприятий по профориентации обучающихся на 2023 год")
    document.add_paragraph("I. Работа с обучающимися")
    table_of(document, [
        ["№", "Мероприятие", "Дата", "Место проведения", "Ответственные лица"],
        ["1.1", "Экскурсии на предприятия района для", "апрель –", "Предприятия", "Классные"],
    ])
    document.add_paragraph("2")
    table_of(document, [
        ["", "обучающихся 9-х и 11-х классов", "май 2023 г.", "района", "руководители, ОУ"],
        ["1.2", "Ярмарка профессий", "15.10.2023", "ДК", "ЦЗН"],
    ])
    document.add_paragraph("II. Работа с родителями")
    table_of(document, [
        ["2.1", "Родительские собрания", "1 раз в полугодие", "ОУ", "ОУ"],
        ["2.2", "Анкетирование", "ноябрь 2023 г.", "ОУ", "Психологи ОУ"],
    ])
    document.add_paragraph("Начальник управления")
    table_of(document, [["Согласовано", "_________"]])
    first, second = "I. Работа с обучающимися", "II. Работа с родителями"
    return document, [
        [first, "1.1", "Экскурсии на предприятия района для обучающихся 9-х и 11-х классов",
         "апрель – май 2023 г.", "Классные руководители, ОУ"],
        [first, "1.2", "Ярмарка профессий", "15.10.2023", "ЦЗН"],
        [second, "2.1", "Родительские собрания", "1 раз в полугодие", "ОУ"],
        [second, "2.2", "Анкетирование", "ноябрь 2023 г.", "Психологи ОУ"],
    ]


@plan
def edited_by_hand():
    """Tracked changes, a list and a line break in cells, an empty row, an item without a number."""
    document = docx.Document()
    document.add_paragraph("План мероприятий («дорожная карта») по реализации наставничества на 2022-2023 гг.")
    table = table_of(document, [
        ["№ п/п", "Мероприятие", "Сроки реализации", "Ответственные исполнители", "Вид документа"],
        ["1)", "Проведение семинаров для:", "", "ИМЦ", "Программа"],
        ["", "", "", "", ""],
        ["2)", "Издание ", "2022 г.", "Управление\nобразования,\nИМЦ", "Приказ"],
        ["", "Внеплановые проверки", "по отдельному графику", "", ""],
    ])
    cell = table.cell(1, 1)
    list_id = number_list(document, [("russianLower", "%1)")])
    for words in ("кураторов;", "наставников"):
        number(cell.add_paragraph(words), list_id)
    paragraph = table.cell(1, 2).paragraphs[0]
    tracked(paragraph, "del", "до 1 марта 2022 г.")
    tracked(paragraph, "ins", "до 1 апреля 2022 г.")
    tracked(table.cell(3, 1).paragraphs[0], "ins", "приказа")
    return document, [
        ["", "1)", "Проведение семинаров для: а) кураторов; б) наставников", "до 1 апреля 2022 г.", "ИМЦ"],
        ["", "2)", "Издание приказа", "2022 г.", "Управление образования, ИМЦ"],
        ["", "", "Внеплановые проверки", "по отдельному графику", ""],
    ]


@plan
def numbers_begin_anew():
    """Each section counts from one; the sections stand in a column of their own, merged."""
    document = landscape()
    document.add_paragraph("Дорожная карта внедрения обновлённых ФГОС на 2022 год")
    table = table_of(document, [
        ["Направление", "№", "Мероприятия", "Срок", "Исполнитель"],
        ["Нормативное обеспечение", "1", "Изучение документов", "январь 2022 г.", "Завучи"],
        ["", "2", "Приказ о рабочей группе", "до 1 февраля 2022 г.", "Директор"],
        ["Кадровое обеспечение", "1", "Курсы повышения квалификации", "в течение года", "Завучи"],
        ["", "2", "Педсовет", "28.03.2022", "Директор"],
    ])
    merge(table, (1, 0), (2, 0))
    merge(table, (3, 0), (4, 0))
    first, second = "Нормативное обеспечение", "Кадровое обеспечение"
    return document, [
        [first, "1", "Изучение документов", "январь 2022 г.", "Завучи"],
        [first, "2", "Приказ о рабочей группе", "до 1 февраля 2022 г.", "Директор"],
        [second, "1", "Курсы повышения квалификации", "в течение года", "Завучи"],
        [second, "2", "Педсовет", "28.03.2022", "Директор"],
    ]


@plan
def inside_of_another_table():
    """The whole plan in one cell of a table that was made for the page's looks."""
    document = docx.Document()
    outer = document.add_table(rows=1, cols=2, style="Table Grid")
    outer.cell(0, 0).text = "СОГЛАСОВАНО\nСовет школы"
    outer.cell(0, 1).text = "УТВЕРЖДЕНО\nприказом директора от 30.08.2023 № 88"
    frame = document.add_table(rows=1, cols=1)
    cell = frame.cell(0, 0)
    cell.text = "Программа наставничества на 2023/2024 учебный год"
    inner = cell.add_table(rows=0, cols=4)
    for row in [
        ["Наименование мероприятий", "Сроки проведения", "Ответственные", "Форма отчётности"],
        ["1. Подбор наставников", "до 15 сентября 2023 г.", "Замдиректора", "Список"],
        ["2. Встречи пар", "еженедельно", "Наставники", "Дневник"],
        ["3. Круглый стол", "май", "Замдиректора, наставники", "Протокол"],
    ]:
        for inner_cell, words in zip(inner.add_row().cells, row):
            inner_cell.text = words
    return document, [
        ["", "1.", "Подбор наставников", "до 15 сентября 2023 г.", "Замдиректора"],
        ["", "2.", "Встречи пар", "еженедельно", "Наставники"],
        ["", "3.", "Круглый стол", "май", "Замдиректора, наставники"],
    ]


@plan
def tables_by_section():
    """A heading and a table with its own columns, in another order, for every section."""
    document = docx.Document()
    document.add_paragraph("План-график подготовки к учебному году на 2024 год")
    document.add_heading("Раздел 1. Помещения", 2)
    table_of(document, [
        ["№ п/п", "Вид работ", "Срок выполнения", "Ответственный за исполнение"],
        ["1.1", "Ремонт классов", "до 15 июля 2024 г.", "Завхоз"],
    ])
    document.add_heading("Раздел 2. Документы", 2)
    table_of(document, [
        ["№ п/п", "Ответственный за исполнение", "Наименование работ", "Срок выполнения"],
        ["2.1", "Секретарь", "Книга приказов", "август 2024 г."],
        ["2.2", "Директор", "Приёмка школы", "до 10 августа 2024 г."],
    ])
    first, second = "Раздел 1. Помещения", "Раздел 2. Документы"
    return document, [
        [first, "1.1", "Ремонт классов", "до 15 июля 2024 г.", "Завхоз"],
        [second, "2.1", "Книга приказов", "август 2024 г.", "Секретарь"],
        [second, "2.2", "Приёмка школы", "до 10 августа 2024 г.", "Директор"],
    ]


@plan
def names_on_lines():
    """Each name on a line, words cut in narrow headings, a first column without a heading."""
    document = landscape()
    document.add_paragraph("План мероприятий по подготовке к ГИА на 2023/2024 учебный год")
    table_of(document, [
        ["", "Наименование\nмероприятия", "Срок\nреали-\nзации", "Ответ-\nственные", "Примеча-\nние"],
        ["1.", "Сбор сведений", "до 1 ноября 2023 г.",
         "Управление образования\nМКУ «ИМЦ»\nОУ", "форма прилагается"],
        ["2.", "Тренировочное тестирование", "февраль 2024 г.",
         "Отдел образования администрации\nУвальского района\nИванова\nИ.И.", ""],
    ])
    document.add_paragraph("Состав рабочей группы")
    table_of(document, [
        ["№", "ФИО", "Должность", "Телефон", "Почта"],
        ["1", "Иванова И.И.", "методист", "2-15-15", "-"],
    ])
    return document, [
        ["", "1.", "Сбор сведений", "до 1 ноября 2023 г.", "Управление образования МКУ «ИМЦ» ОУ"],
        ["", "2.", "Тренировочное тестирование", "февраль 2024 г.",
         "Отдел образования администрации Увальского района Иванова И.И."],
    ]


@plan
def marked_by_months():
    """No deadline column: a mark stands under the month."""
    document = landscape()
    document.add_paragraph("Циклограмма контроля на 2023 год")
    table_of(document, [
        ["№", "Вопросы контроля", "Январь", "Февраль", "Март", "Ответственный"],
        ["1", "Посещаемость", "+", "", "+", "Социальный педагог"],
        ["2", "Питание", "", "х", "", "Медсестра"],
    ])
    return document, [
        ["", "1", "Посещаемость", "Январь, Март", "Социальный педагог"],
        ["", "2", "Питание", "Февраль", "Медсестра"],
    ]


def main(folder):
    for name, make in PLANS.items():
        document, rows = make()
        document.save(folder / f"{name}.docx")
        keys = ["section", "number", "title", "deadline", "responsible"]
        rows = [dict(zip(keys, row)) for row in rows]
        (folder / f"{name}.json").write_text(json.dumps(rows, ensure_ascii=False, indent=1))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
