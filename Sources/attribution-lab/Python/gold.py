"""Gold annotations in the layout of the Project Dialogism Novel Corpus, and how far attributions agree with them."""
import ast
import collections
import csv
import json
import os
import re

import numpy as np
from scipy.optimize import linear_sum_assignment

csv.field_size_limit(10**9)

AUTHORS = {
    "APassageToIndia": "Forster", "ARoomWithAView": "Forster", "HowardsEnd": "Forster", "WhereAngelsFearToTread": "Forster",
    "AlicesAdventuresInWonderland": "Carroll", "AnneOfGreenGables": "Montgomery", "DaisyMiller": "James", "Emma": "Austen",
    "MansfieldPark": "Austen", "NorthangerAbbey": "Austen", "Persuasion": "Austen", "PrideAndPrejudice": "Austen",
    "SenseAndSensibility": "Austen", "NightAndDay": "Woolf", "TheAgeOfInnocence": "Wharton", "TheAwakening": "Chopin",
    "TheGambler": "Dostoevsky", "TheInvisibleMan": "Wells", "TheManWhoWasThursday": "Chesterton",
    "TheSportOfTheGods": "Dunbar",
}
# Six Austens are one fold; the others are spread so that folds are of like size and no author is in two.
FOLDS = [
    {"Austen"}, {"Forster"}, {"Woolf", "Carroll", "Dunbar"}, {"Montgomery", "Wharton", "Dostoevsky"},
    {"Chesterton", "Wells", "James", "Chopin"},
]


def fold_of(novel):
    author = AUTHORS.get(novel, novel)
    for number, authors in enumerate(FOLDS):
        if author in authors:
            return number
    return sum(map(ord, author)) % len(FOLDS)


def key(name):
    return re.sub(r"[^a-z ]", "", name.lower().replace("-", " ")).strip()


class Gold:
    def __init__(self, folder):
        self.name = os.path.basename(os.path.normpath(folder))
        text = np.frombuffer(open(os.path.join(folder, "novel_text.txt"), "rb").read(), dtype=np.uint8)
        self.size = len(text)
        self.alnum = ((text >= 48) & (text <= 57)) | ((text >= 65) & (text <= 90)) | ((text >= 97) & (text <= 122)) | (text >= 128)
        self.names = {}
        for row in csv.DictReader(open(os.path.join(folder, "character_info.csv"), encoding="utf-8")):
            try:
                aliases = set(ast.literal_eval(row["Aliases"])) if row["Aliases"] not in ("", "set()") else set()
            except (ValueError, SyntaxError):
                aliases = set()
            self.names[row["Main Name"]] = {row["Main Name"]} | {a for a in aliases if isinstance(a, str)}
        self.quotes = []
        for row in csv.DictReader(open(os.path.join(folder, "quotation_info.csv"), encoding="utf-8")):
            spans = [tuple(s) for s in ast.literal_eval(row["quoteByteSpans"])]
            kind = row["quoteType"] if row["quoteType"] in ("Explicit", "Anaphoric", "Implicit") else "Other"
            self.quotes.append((spans, row["speaker"], kind))
        self.people = sorted(self.names)
        self.place = {name: i for i, name in enumerate(self.people)}
        # Some speakers are given by an alias: good enough to learn from, though not counted.
        self.alias = dict(self.place)
        for name in self.people:
            for alias in sorted(self.names[name]):
                self.alias.setdefault(alias, self.place[name])

    def is_person(self, speaker):
        return speaker in self.place and not speaker.startswith("_")

    def labels(self, meta):
        """By utterance: the gold speaker's place and the kind of the quotation that covers most of it."""
        owner = np.full(self.size + 1, -1, dtype=np.int32)
        for number, (spans, speaker, _) in enumerate(self.quotes):
            if speaker in self.alias and not speaker.startswith("_"):
                for start, end in spans:
                    owner[start:end] = number
        labels, kinds, quotes = [], [], []
        for spans in meta["spans"]:
            got = collections.Counter()
            for start, end in spans:
                part = owner[start + meta["offset"]:end + meta["offset"]]
                for number, count in zip(*np.unique(part[part >= 0], return_counts=True)):
                    got[int(number)] += int(count)
            best = got.most_common(1)[0][0] if got else -1
            labels.append(self.alias[self.quotes[best][1]] if best >= 0 else -1)
            kinds.append(self.quotes[best][2] if best >= 0 else "")
            quotes.append(best)
        return np.array(labels), kinds, quotes

    def by_name(self, meta):
        """By member: the gold character whose names it bears, -1 where none does."""
        keys = collections.defaultdict(set)
        for name, aliases in self.names.items():
            for alias in aliases:
                keys[key(alias)].add(self.place[name])
        found = []
        for name, aliases in zip(meta["names"], meta["aliases"]):
            votes = collections.Counter()
            for number, alias in enumerate([name] + aliases):
                for place in sorted(keys.get(key(alias), ())):
                    votes[place] += 2 if number == 0 else 1
            found.append(min(votes, key=lambda p: (-votes[p], p)) if votes else -1)
        return found

    def score(self, meta, chosen):
        """Right-voice accuracy, one to one, as tools that listeners' verdicts are modelled on count it."""
        owner = np.full(self.size + 1, -1, dtype=np.int32)
        for spans, member in zip(meta["spans"], chosen):
            for start, end in spans:
                owner[start + meta["offset"]:end + meta["offset"]] = member
        table = np.zeros((len(meta["names"]) + 1, max(1, len(self.people))))
        rows = []
        for spans, speaker, kind in self.quotes:
            if not self.is_person(speaker):
                continue
            share, size = collections.Counter(), 0
            for start, end in spans:
                mask = self.alnum[start:end]
                size += int(mask.sum())
                got = owner[start:end][mask]
                for who, count in zip(*np.unique(got[got >= 0], return_counts=True)):
                    share[int(who)] += int(count)
            heard = size > 0 and sum(share.values()) * 2 >= size
            who = share.most_common(1)[0][0] if heard else None
            if who is not None:
                table[who, self.place[speaker]] += 1
            rows.append((who, self.place[speaker], kind))
        left, right = linear_sum_assignment(-table)
        partner = {int(a): int(b) for a, b in zip(left, right) if table[a, b] > 0}
        right_voice = [partner.get(who) == place for who, place, _ in rows]
        result = {"novel": self.name, "gold": len(rows), "voice": float(np.mean(right_voice))}
        for kind in ("Explicit", "Anaphoric", "Implicit"):
            mine = [ok for ok, row in zip(right_voice, rows) if row[2] == kind]
            result[kind.lower()] = float(np.mean(mine)) if mine else float("nan")
            result["n_" + kind.lower()] = len(mine)
        return result, partner


def load_meta(path):
    return json.load(open(path, encoding="utf-8"))


def summary(results, show=True):
    total = sum(r["gold"] for r in results)
    fields = ("voice", "explicit", "anaphoric", "implicit")
    macro = {f: float(np.nanmean([r[f] for r in results])) for f in fields}
    micro = {"voice": sum(r["voice"] * r["gold"] for r in results) / max(1, total)}
    for kind in fields[1:]:
        weight = sum(r["n_" + kind] for r in results)
        micro[kind] = sum(r[kind] * r["n_" + kind] for r in results if r["n_" + kind]) / max(1, weight)
    if show:
        print(f"{'novel':32}{'gold':>6} " + " ".join(f"{f:>9}" for f in fields))
        for r in results:
            print(f"{r['novel']:32}{r['gold']:6} " + " ".join(f"{r[f]:9.3f}" for f in fields))
        print(f"{'macro':32}{'':6} " + " ".join(f"{macro[f]:9.3f}" for f in fields))
        print(f"{'micro':32}{total:6} " + " ".join(f"{micro[f]:9.3f}" for f in fields))
    return macro, micro
