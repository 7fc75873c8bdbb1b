"""Sets the seeds, which are plain text, as Word and Excel documents: seed_documents.py SEEDS OUT."""

import re
import sys
from pathlib import Path

import docx
import openpyxl

TAGS = re.compile(r"</?[a-z][^>]*>")


def blocks(text):
    """Paragraphs as words, tables as lists of rows."""
    lone = one_cell_a_line(text)
    table = []
    for line in [] if lone else text.splitlines():
        line = TAGS.sub(" ", line.replace("**", ""))
        if "\t" in line:
            cells = [cell.strip() for cell in line.split("\t")]
            if not set("".join(cells)) <= set("- "):
                table.append(cells)
            continue
        if table:
            yield table
            table = []
        if line.strip():
            yield line.strip()
    if table:
        yield table
    yield from lone


def one_cell_a_line(text):
    """The first seed has every cell on a line of its own, six to a row."""
    if "\n\t№ \n" not in text:
        return []
    words, cells = text.split("\n\t№ \n")
    cells = ("\t№ \n" + cells).replace(", \nзам", ", зам")
    cells = [cell.strip() for cell in cells.split("\n") if cell.startswith("\t")]
    rows, row = [], []
    while cells:
        if not row and cells[0].startswith(("Проект", "Цель")):
            rows.append([cells.pop(0)] + [""] * 5)
            cells.pop(0)
            continue
        row.append(cells.pop(0))
        if len(row) == 6:
            rows.append(row)
            row = []
    return [line.strip() for line in words.splitlines() if line.strip()] + [rows]


def is_heading(row):
    return len(row) > 2 and row[0] and not any(row[1:])


def write_word(text, path):
    document = docx.Document()
    for block in blocks(text):
        if isinstance(block, str):
            document.add_paragraph(block)
            continue
        table = document.add_table(rows=0, cols=max(map(len, block)), style="Table Grid")
        for row in block:
            cells = table.add_row().cells
            if is_heading(row):
                cells[0].merge(cells[-1])
            for cell, words in zip(cells, row):
                if words:
                    cell.text = words
        # Two tables with nothing between them would be one.
        document.add_paragraph()
    document.save(path)


def write_excel(text, path):
    workbook = openpyxl.Workbook()
    sheet = workbook.active
    at = 1
    for block in blocks(text):
        for row in [[block]] if isinstance(block, str) else block:
            for column, words in enumerate(row, 1):
                if words:
                    sheet.cell(at, column, words)
            if is_heading(row):
                sheet.merge_cells(start_row=at, end_row=at, start_column=1, end_column=len(row))
            at += 1
        at += 1
    workbook.save(path)


if __name__ == "__main__":
    seeds, out = map(Path, sys.argv[1:])
    for seed in seeds.glob("*.txt"):
        text = seed.read_text(encoding="utf-8")
        write_word(text, out / f"{seed.name[:3]}.docx")
        write_excel(text, out / f"{seed.name[:3]}.xlsx")
