"""What `make.py` and `programs.py` share: writing files, and sending them through LibreOffice."""

import io
import pathlib
import subprocess
import tempfile
import zipfile

import openpyxl

HERE = pathlib.Path(__file__).parent


def put(case, name, data):
    folder = HERE / case
    folder.mkdir(exist_ok=True)
    (folder / name).write_bytes(data if isinstance(data, bytes) else data.encode("utf-8"))


def book(sheets, change=lambda workbook: None):
    workbook = openpyxl.Workbook()
    workbook.remove(workbook.active)
    for name, rows in sheets.items():
        sheet = workbook.create_sheet(name)
        for row in rows:
            sheet.append(row)
    change(workbook)
    out = io.BytesIO()
    workbook.save(out)
    return out.getvalue()


def office(data, source, target):
    """Through LibreOffice from one format to another, which also computes formulas."""
    with tempfile.TemporaryDirectory() as folder:
        path = pathlib.Path(folder)
        (path / f"in.{source}").write_bytes(data)
        subprocess.run(
            ["soffice", f"-env:UserInstallation=file://{folder}/profile", "--headless", "--convert-to", target,
             "--outdir", f"{folder}/out", f"{folder}/in.{source}"],
            check=True, capture_output=True)
        return next((path / "out").iterdir()).read_bytes()


def pack(entries, first=None):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        if first:
            archive.writestr(zipfile.ZipInfo(first[0]), first[1], zipfile.ZIP_STORED)
        for name, text in entries.items():
            archive.writestr(name, text)
    return out.getvalue()
