"""Makes the bundled typeface from Inter (https://github.com/rsms/inter), SIL Open Font License 1.1.

JavaFX cannot switch OpenType features, so digits get their tabular forms for good; the family is
renamed so that an installed Inter is never taken for it; SemiBold becomes the family's bold.

    apt-get install fonts-inter python3-fonttools
    /usr/bin/python3 packaging/fonts/make.py /usr/share/fonts/opentype/inter
"""

import sys
from pathlib import Path

from fontTools import subset
from fontTools.ttLib import TTFont

SOURCE = Path(sys.argv[1])
TARGET = Path(__file__).parents[2] / "src/main/resources/app/groundwork/ui/kit/fonts"
FAMILY = "Groundwork Sans"
TEXT = [*range(0x20, 0x250), *range(0x2B0, 0x590), *range(0x1E00, 0x2C00), *range(0x2E00, 0x2E60), 0xFFFD]


def tabular(font):
    """The glyph of tabular width for each glyph that has one."""
    gsub = font["GSUB"].table
    for record in gsub.FeatureList.FeatureRecord:
        if record.FeatureTag == "tnum":
            found = {}
            for index in record.Feature.LookupListIndex:
                for table in gsub.LookupList.Lookup[index].SubTable:
                    found.update(getattr(table, "ExtSubTable", table).mapping)
            return found
    raise SystemExit("no tabular figures")


def make(source, style):
    font = TTFont(SOURCE / source)
    wide = tabular(font)
    for table in font["cmap"].tables:
        # Only digits: a tabular colon or full stop would tear words apart.
        for code in range(ord("0"), ord("9") + 1):
            if code in table.cmap:
                table.cmap[code] = wide.get(table.cmap[code], table.cmap[code])
    options = subset.Options(layout_features=["kern", "mark", "mkmk", "ccmp", "locl"], name_IDs=["*"], notdef_outline=True)
    cutter = subset.Subsetter(options)
    cutter.populate(unicodes=TEXT)
    cutter.subset(font)
    names = font["name"]
    keep = {0: None, 13: None, 14: None}
    for record in list(names.names):
        if record.nameID not in keep:
            names.removeNames(nameID=record.nameID)
    full = f"{FAMILY} {style}"
    for name_id, text in {1: FAMILY, 2: style, 3: f"{full} 1", 4: full, 5: "Version 1.000; from Inter 4.0", 6: full.replace(" ", "")}.items():
        names.setName(text, name_id, 3, 1, 0x409)
    bold = style == "Bold"
    font["OS/2"].usWeightClass = 700 if bold else 400
    font["OS/2"].fsSelection = 0x20 if bold else 0x40
    font["head"].macStyle = 1 if bold else 0
    if "CFF " in font:
        cff = font["CFF "].cff
        cff.fontNames[0] = full.replace(" ", "")
        top = cff.topDictIndex[0]
        top.FullName, top.FamilyName, top.Weight = full, FAMILY, style
    font.save(TARGET / f"groundwork-{style.lower()}.otf")


TARGET.mkdir(parents=True, exist_ok=True)
make("Inter-Regular.otf", "Regular")
make("Inter-SemiBold.otf", "Bold")
