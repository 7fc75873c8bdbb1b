"""A plan of an invented municipality as an Excel workbook: municipal_sheets.py OUT."""

import sys
from datetime import datetime
from pathlib import Path

import openpyxl
from openpyxl.styles import Alignment

WORKBOOK = openpyxl.Workbook()


def plan():
    sheet = WORKBOOK.active
    sheet.title = "План"
    rows = [
        ["План мероприятий по развитию дополнительного образования на 2023 год"],
        ["Приложение к приказу от 09.01.2023 № 4"],
        [],
        ["№", "Мероприятие", "Сроки", None, "Ответственный"],
        [None, None, "начало", "окончание", None],
        ["1. Организация"],
        [1.1, "Приём заявок", datetime(2023, 3, 1), datetime(2023, 3, 31), "УО"],
        [1.2, "Смотр кружков", None, datetime(2023, 5, 1), "УО,\nДДТ"],
        [1.10, "Летние смены", None, "июнь – август 2023 г.", "ДДТ"],
        ["2. Контроль"],
        [datetime(2023, 1, 2), "Проверка журналов", None, "ежеквартально", None],
    ]
    for row in rows:
        sheet.append(row)
    for merged in ["A1:E1", "A4:A5", "B4:B5", "C4:D4", "E4:E5", "A6:E6", "A10:E10"]:
        sheet.merge_cells(merged)
    for row in range(7, 12):
        sheet.cell(row, 1).number_format = "0.00" if row == 9 else "General"
        for column in (3, 4):
            sheet.cell(row, column).number_format = "dd.mm.yyyy"
        sheet.cell(row, 5).alignment = Alignment(wrap_text=True)
    # «2.1» typed into a cell without a format became the second of January.
    sheet.cell(11, 1).number_format = "d.m"
    sheet.cell(8, 4).number_format = "[$-419]mmmm\\ yyyy;@"


def indicators():
    sheet = WORKBOOK.create_sheet("Показатели")
    sheet.append(["№", "Показатель", "Ед. изм.", 2023, 2024])
    sheet.append([1, "Охват детей", "%", 0.755, 0.8])
    sheet.append([2, "Число кружков", "ед.", 40, 45])
    for column in (4, 5):
        sheet.cell(2, column).number_format = "0.0%" if column == 4 else "0%"


def hidden():
    sheet = WORKBOOK.create_sheet("Старое")
    sheet.append(["№", "Мероприятие", "Срок", "Ответственный"])
    sheet.append([9, "Прошлогоднее", "2019", "никто"])
    sheet.sheet_state = "hidden"


if __name__ == "__main__":
    plan()
    indicators()
    hidden()
    WORKBOOK.save(Path(sys.argv[1]) / "sheets.xlsx")
