#!/usr/bin/env python3
"""Print right-voice accuracy per novel and in total, and errors by cause.

usage: evaluate.py NOVELS TABLES: the tables hold NAME.final.bin, as `train` (cross-validated) or `rank` left them.
"""
import collections
import glob
import os
import sys

import numpy as np

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import fit as F
import gold as G


def main():
    novels, tables = sys.argv[1:3]
    results, causes, totals, kinds = [], collections.Counter(), collections.Counter(), collections.Counter()
    for path in sorted(glob.glob(os.path.join(tables, "*.meta.json"))):
        name = os.path.basename(path)[:-10]
        if "@" in name:
            continue
        book = F.Book(tables, name, {name: G.Gold(os.path.join(novels, name))})
        scores = np.fromfile(book.path + ".final.bin", dtype=np.float32)
        chosen = book.chosen(scores)
        result, partner = book.gold.score(book.meta, chosen)
        results.append(result)
        for place, who in enumerate(book.label):
            if who < 0 or not book.gold.is_person(book.gold.quotes[book.quotes[place]][1]):
                continue
            kind = book.kinds[place]
            kinds[kind] += 1
            if partner.get(chosen[place]) == who:
                continue
            if book.chief[who] < 0:
                cause = "the speaker was never found"
            elif not book.known[place]:
                cause = "the speaker was not among the candidates"
            elif book.owner[chosen[place]] == who:
                cause = "the right person under a second name"
            elif chosen[place] not in partner:
                cause = "someone who is nobody in the annotation"
            elif place and book.label[place - 1] >= 0 and partner.get(chosen[place - 1]) != book.label[place - 1]:
                cause = "another person, the line before wrong as well"
            else:
                cause = "another person"
            causes[kind, cause] += 1
            totals[cause] += 1
    G.summary(results)
    print("\nerrors by cause, of all lines")
    every = sum(kinds.values())
    for cause, count in totals.most_common():
        shares = ", ".join(f"{kind} {causes[kind, cause]}" for kind in ("Explicit", "Anaphoric", "Implicit"))
        print(f"{count / every:6.3f}  {cause} ({shares})")


main()
