"""Edits a printed order as somebody does in Word: edit_order.py FILE EDIT NEW-FILE."""

import copy
import sys

import docx


def row_of(table, number):
    return next(row for row in table.rows if row.cells[0].text == number)


def add(table):
    """A row of somebody's own between 1.1 and 1.10."""
    first = row_of(table, "1.1")
    new = copy.deepcopy(first._tr)
    first._tr.addnext(new)
    row = next(row for row in table.rows if row._tr is new)
    for cell, words in zip(row.cells, ["1.2", "Собрание родителей", "до 1 июня 2023 г.", "УО"]):
        cell.paragraphs[0].runs[0].text = words
    for cell in row.cells[4:]:
        cell.paragraphs[0].runs[0].text = ""


def deadline(table):
    row_of(table, "1.1").cells[2].paragraphs[0].runs[0].text = "до 20 марта 2023 г."


def responsible(table):
    cell = row_of(table, "1.10").cells[3].paragraphs[0].runs[0]
    cell.text = "МКУ «Методический центр», Отдел кадров"


def move(table):
    row = row_of(table, "1.10")._tr
    row_of(table, "launch-day")._tr.addnext(row)


def renumber(table):
    row_of(table, "1.10").cells[0].paragraphs[0].runs[0].text = "1.3"


def delete(table):
    row = row_of(table, "1.1")._tr
    row.getparent().remove(row)


def main():
    file, edit, new = sys.argv[1:]
    document = docx.Document(file)
    globals()[edit](document.tables[0])
    document.save(new)


main()
