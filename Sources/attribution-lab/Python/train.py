#!/usr/bin/env python3
"""Fit both stages, the transition tables and the calibration, with folds by author; pack the model.

usage: train.py LAB NOVELS TABLES [--model FILE] [--quick]; driven by `attribution-lab train`.

Each stage of each fold is fitted without the fold's authors; what the second stage learns from are the first stage's
probabilities for authors that it did not see.
"""
import argparse
import functools
import os
import subprocess
import sys
import time

import lightgbm as lgb
import numpy as np

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import fit as F
import gold as G
import pack as P

FOLDS = range(len(G.FOLDS))
WIDTH = 6
# Each ranker, the folds' too, is the mean of as many fits. More cost time.
FITS = 2


def transition_tables(books, scores):
    """Log ratios of how speakers follow each other to what independent rankings would make."""
    counts = np.zeros((2, 16, 2))
    pairs = np.zeros((2, 256, 2))
    for book in books:
        if "@" in book.name:
            continue
        p = scores[book.name]
        who = [int(book.members[a + book.target[a:b].argmax()]) if known else -1
               for a, b, known in zip(book.starts[:-1], book.starts[1:], book.known)]
        dist = []
        for a, b in zip(book.starts[:-1], book.starts[1:]):
            order = np.argsort(-p[a:b])[:WIDTH]
            dist.append({int(book.members[a + i]): float(p[a + i]) for i in order})
        buckets = book.meta["buckets"]
        for i in range(1, len(who)):
            if who[i] < 0 or who[i - 1] < 0:
                continue
            same = sum(v * dist[i].get(k, 0) for k, v in dist[i - 1].items())
            counts[0, buckets[i], 0 if who[i] == who[i - 1] else 1] += 1
            counts[1, buckets[i]] += (same, 1 - same)
            if i > 1 and who[i - 2] >= 0 and who[i] != who[i - 1] and who[i - 1] != who[i - 2]:
                place = buckets[i - 1] * 16 + buckets[i]
                back = third = 0.0
                for x, px in dist[i - 2].items():
                    for y, py in dist[i - 1].items():
                        if y == x:
                            continue
                        rest = 1 - dist[i].get(y, 0)
                        back += px * py * dist[i].get(x, 0)
                        third += px * py * max(0, rest - dist[i].get(x, 0))
                total = back + third
                if total > 0:
                    pairs[0, place, 0 if who[i] == who[i - 2] else 1] += 1
                    pairs[1, place] += (back / total, third / total)
    first = np.log((counts[0] + 5) / (counts[1] + 5))
    second = np.log((pairs[0] + 10) / (pairs[1] + 10))
    return first[:, 0], first[:, 1], second[:, 0], second[:, 1]


def isotonic(raw, right, weights):
    """Knots of a rising step function smoothed into lines (pool adjacent violators), at most 24."""
    from sklearn.isotonic import IsotonicRegression
    model = IsotonicRegression(y_min=0.02, y_max=0.999, out_of_bounds="clip").fit(raw, right, sample_weight=weights)
    edges = np.unique(np.quantile(raw, np.linspace(0, 1, 24)))
    knots = []
    for low, high in zip(edges[:-1], edges[1:]):
        inside = (raw >= low) & (raw <= high)
        if inside.any():
            knots.append((float(np.average(raw[inside], weights=weights[inside])),
                          float(np.average(model.predict(raw[inside]), weights=weights[inside]))))
    rising, last = [], (-1.0, 0.0)
    for r, p in knots:
        if r > last[0] + 1e-6:
            last = (r, max(p, last[1]))
            rising.append(last)
    return rising


def reliability(raw, right):
    for low in (0, 0.3, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.98):
        high = {0: 0.3, 0.3: 0.5, 0.5: 0.6, 0.6: 0.7, 0.7: 0.8, 0.8: 0.9, 0.9: 0.95, 0.95: 0.98, 0.98: 1.01}[low]
        inside = (raw >= low) & (raw < high)
        if inside.any():
            print(f"  confidence {low:4.2f}-{high:4.2f}: {inside.mean():6.3f} of lines, said {raw[inside].mean():.3f}, right {right[inside].mean():.3f}")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("lab")
    parser.add_argument("novels")
    parser.add_argument("tables")
    parser.add_argument("--model")
    parser.add_argument("--pieces", type=int, default=1500)
    parser.add_argument("--first-trees", type=int, default=200)
    parser.add_argument("--second-trees", type=int, default=120)
    parser.add_argument("--leaves", type=int, default=28)
    parser.add_argument("--skip-features", action="store_true")
    parser.add_argument("--skip-first", action="store_true")
    parser.add_argument("--nested", action="store_true")
    options = parser.parse_args()
    started = time.time()

    def say(text):
        print(f"[{time.time() - started:6.0f} s] {text}", flush=True)

    def lab(*arguments):
        subprocess.run([options.lab, *arguments], check=True)

    if not options.skip_features:
        lab("features", options.novels, "-o", options.tables, "--pieces", str(options.pieces))
        say("features written")
    books = F.load(argparse.Namespace(novels=options.novels, tables=options.tables))
    say(f"{len(books)} books loaded")
    widths = len(books[0].meta["first"]), len(books[0].meta["second"])
    first = argparse.Namespace(trees=options.first_trees, leaves=options.leaves, rate=0.12, min_leaf=40, fraction=0.35, l2=3)
    second = argparse.Namespace(trees=options.second_trees, leaves=options.leaves, rate=0.11, min_leaf=60, fraction=0.35, l2=5)

    def model_path(*parts):
        return os.path.join(options.tables, "model." + ".".join(map(str, parts)) + ".txt")

    def fitted(stage, suffix, training, settings, *name, fits=FITS):
        models = []
        for seed in range(1, fits + 1):
            path = model_path(stage, *name, seed)
            if options.skip_first and stage == "first" and os.path.exists(path):
                models.append(lgb.Booster(model_file=path))
                continue
            models.append(F.fit(training, suffix, widths[0 if stage == "first" else 1], settings, seed))
            models[-1].save_model(path)
        say(f"fitted {stage} {name}")
        return models

    @functools.cache
    def without(low, high):
        """The first stage that has seen neither of two folds, for the nested second stage to learn from."""
        return fitted("first", "first", [b for b in books if b.fold not in (low, high)], first, low, high, fits=1)

    firsts = {}
    scores = {}
    for fold in FOLDS:
        firsts[fold] = fitted("first", "first", [b for b in books if b.fold != fold], first, fold)
        for book in books:
            if book.fold == fold:
                scores[book.name] = F.predict(firsts[fold], book, "first", widths[0])
                scores[book.name].tofile(book.path + ".p.bin")
    print("first stage alone")
    F.report(books, scores)
    lab("features", options.novels, "-o", options.tables, "--pieces", str(options.pieces), "--scores", "p")
    say("second stage's features written")

    seconds, ranked = {}, {}
    for fold in FOLDS:
        training = [b for b in books if b.fold != fold]
        suffix = "second"
        if options.nested:
            # The training novels' first stage must not have seen this fold's authors either.
            for book in training:
                models = without(*sorted((fold, book.fold)))
                F.predict(models, book, "first", widths[0]).tofile(book.path + ".nested.bin")
            for book in books:
                if book.fold == fold:
                    scores[book.name].tofile(book.path + ".nested.bin")
            suffix = "nested2"
            lab("features", options.novels, "-o", options.tables, "--pieces", str(options.pieces), "--scores", "nested",
                "--second", suffix)
        seconds[fold] = fitted("second", suffix, training, second, fold)
        for book in books:
            if book.fold == fold:
                ranked[book.name] = F.predict(seconds[fold], book, suffix, widths[1])
    print("both stages")
    F.report(books, ranked)

    names = [b.novel for b in books if "@" not in b.name]
    plain = [(0.0, 0.0), (1.0, 1.0)]
    for fold in FOLDS:
        tables = transition_tables([b for b in books if b.fold != fold], ranked)
        path = os.path.join(options.tables, f"fold{fold}.model")
        open(path, "wb").write(P.pack(firsts[fold], seconds[fold], widths, tables, plain))
        lab("rank", options.novels, "--model", path, "-o", options.tables, "--pieces", str(options.pieces), "--only",
            ",".join(n for n in names if G.fold_of(n) == fold))
    final = {b.name: np.fromfile(b.path + ".final.bin", dtype=np.float32) for b in books}
    print("both stages, read jointly")
    F.report(books, final)
    say("ranked by the packed models")

    raw, right, weights = [], [], []
    for book in books:
        partner = book.gold.score(book.meta, book.chosen(final[book.name]))[1] if "@" not in book.name else None
        for place, (a, b) in enumerate(zip(book.starts[:-1], book.starts[1:])):
            if book.label[place] < 0 or partner is not None and not book.gold.is_person(
                    book.gold.quotes[book.quotes[place]][1]):
                continue
            member = int(book.members[a + final[book.name][a:b].argmax()])
            got = partner.get(member) if partner is not None else book.owner[member]
            raw.append(final[book.name][a:b].max())
            right.append(got == book.label[place])
            weights.append(F.PIECE_WEIGHT if partner is None else 1.0)
    raw, right, weights = np.array(raw), np.array(right, dtype=float), np.array(weights)
    # On novels alone: by their listeners' measure they are harder than their pieces.
    knots = isotonic(raw[weights == 1], right[weights == 1], weights[weights == 1])
    calibrated = np.interp(raw, [k[0] for k in knots], [k[1] for k in knots])
    print("reliability, novels"); reliability(calibrated[weights == 1], right[weights == 1])
    print("reliability, pieces"); reliability(calibrated[weights < 1], right[weights < 1])

    if options.model:
        # On all novels, as the folds' models were fitted on theirs: the second stage on probabilities from first stages
        # that had not seen the author.
        firsts = fitted("first", "first", books, first, "all")
        seconds = fitted("second", "second", books, second, "all")
        data = P.pack(firsts, seconds, widths, transition_tables(books, ranked), knots)
        open(options.model, "wb").write(data)
        say(f"{options.model}: {len(data)} bytes")


if __name__ == "__main__":
    main()
