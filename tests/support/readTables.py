"""Reads tables cell by cell with the types stated; says how many cells are filled, and the sum or the least of each column."""
import csv
import datetime
import math
import sys

folder, delimiter, decimal = sys.argv[1:4]
read = {
    "text": str,
    "integer": int,
    "decimal": lambda cell: float(cell.replace(decimal, ".")),
    "date": datetime.date.fromisoformat,
    "timestamp": datetime.datetime.fromisoformat,
}
tables = {}
for line in sys.stdin:
    name, column, kind = line.rstrip("\n").split("\t")
    tables.setdefault(name, {})[column] = kind
for name, columns in tables.items():
    with open(f"{folder}/{name}", encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file, delimiter=delimiter, strict=True))
    for column, kind in columns.items():
        cells = [read[kind](row[column]) for row in rows if row[column] != ""]
        if kind in ("integer", "decimal"):
            told = repr(float(math.fsum(cells)))
        else:
            told = min(cells).isoformat() if cells and kind in ("date", "timestamp") else ""
        print(name, column, len(rows), len(cells), told, sep="\t")
