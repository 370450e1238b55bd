#!/usr/bin/env python3
"""Fit the two rankers and the transition tables, with folds by author.

usage: fit.py NOVELS TABLES STEP [options]; see `attribution-lab train`, which drives the steps.
"""
import argparse
import collections
import glob
import os
import sys

import lightgbm as lgb
import numpy as np

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import gold as G

PIECE_WEIGHT = 0.5
# Of a novel's pieces every second one is enough to learn from.
PIECE_STEP = 2


class Book:
    """One table of candidates, with labels."""

    def __init__(self, tables, name, golds):
        self.name = name
        self.novel = name.split("@")[0]
        self.fold = G.fold_of(self.novel)
        self.path = os.path.join(tables, name)
        self.meta = G.load_meta(self.path + ".meta.json")
        self.starts = np.array(self.meta["starts"])
        self.members = np.array(self.meta["candidates"], dtype=np.int32)
        self.groups = np.repeat(np.arange(len(self.starts) - 1), np.diff(self.starts))
        self.gold = golds[self.novel]
        self.label, self.kinds, self.quotes = self.gold.labels(self.meta)
        self.plain = np.fromfile(self.path + ".plain.bin", dtype=np.float32)
        self.map_members()

    def map_members(self):
        """Which member of the discovered cast stands for which gold character: by name where names tell, else by whom
        the hand-set weights, sure of themselves, give his speeches to. Each character has one chief member."""
        people = len(self.gold.people)
        votes = np.zeros((len(self.meta["names"]), people + 1))
        for place, who in enumerate(self.top(self.plain)):
            row = self.starts[place] + who
            if who >= 0 and self.plain[row] > 0.55 and self.label[place] >= 0:
                votes[self.members[row], self.label[place]] += self.plain[row]
        self.owner = np.array(self.gold.by_name(self.meta), dtype=int)
        self.chief = np.full(people, -1)
        self.target = np.zeros(len(self.members), dtype=np.float32)
        self.known = np.zeros(0, dtype=bool)
        if not len(self.members):
            return
        for member in range(len(self.owner)):
            best = int(votes[member].argmax())
            # Usage overrides a name where it speaks loudly: "Mr. Knightley" is not the brother.
            if votes[member].sum() >= 3 and votes[member, best] > 0.5 * votes[member].sum():
                if self.owner[member] < 0 or votes[member, self.owner[member]] < 0.2 * votes[member].sum():
                    self.owner[member] = best
            elif self.owner[member] < 0 and votes[member, best] > 0:
                self.owner[member] = best
        self.chief = np.full(people, -1)
        for place in range(people):
            mine = np.flatnonzero(self.owner == place)
            if len(mine):
                self.chief[place] = mine[votes[mine, place].argmax()]
        # By row: 1 where the candidate is the speaker.
        self.target = np.zeros(len(self.members), dtype=np.float32)
        for place in range(len(self.starts) - 1):
            who = self.label[place]
            if who < 0:
                continue
            rows = np.arange(self.starts[place], self.starts[place + 1])
            chief = rows[self.members[rows] == self.chief[who]]
            other = rows[self.owner[self.members[rows]] == who]
            if len(chief):
                self.target[chief[0]] = 1
            elif len(other):
                self.target[other[self.plain[other].argmax()]] = 1
        self.known = np.add.reduceat(self.target, self.starts[:-1]) > 0 

    def top(self, scores):
        return np.array([int(scores[a:b].argmax()) if b > a else -1 for a, b in zip(self.starts[:-1], self.starts[1:])])

    def values(self, suffix, width):
        return np.fromfile(f"{self.path}.{suffix}.bin", dtype=np.float32).reshape(-1, width)

    def chosen(self, scores):
        return [int(self.members[a + scores[a:b].argmax()]) if b > a else -1 for a, b in zip(self.starts[:-1], self.starts[1:])]


def softmax(scores, starts):
    if not len(scores):
        return scores
    sizes = np.diff(starts)
    most = np.repeat(np.maximum.reduceat(scores, starts[:-1]), sizes)
    value = np.exp(scores - most)
    return value / np.repeat(np.add.reduceat(value, starts[:-1]), sizes)


def stack(books, suffix, width):
    """Rows of all utterances whose speaker is known, their starts, targets and weights."""
    values, targets, sizes, weights = [], [], [], []
    for book in books:
        keep = np.repeat(book.known, np.diff(book.starts))
        values.append(book.values(suffix, width)[keep])
        targets.append(book.target[keep])
        sizes.append(np.diff(book.starts)[book.known])
        weights.append(np.full(int(keep.sum()), PIECE_WEIGHT if "@" in book.name else 1.0))
    sizes = np.concatenate(sizes)
    return np.concatenate(values), np.concatenate(targets), np.concatenate([[0], np.cumsum(sizes)]), np.concatenate(weights)


def fit(books, suffix, width, options, seed=1):
    values, target, starts, weights = stack(books, suffix, width)

    def objective(scores, data):
        p = softmax(scores, starts)
        return (p - target) * weights, 2 * p * (1 - p) * weights + 1e-6

    params = dict(
        objective=objective, num_leaves=options.leaves, learning_rate=options.rate, min_data_in_leaf=options.min_leaf,
        feature_fraction=options.fraction, lambda_l2=options.l2, max_bin=63, bagging_fraction=0.5, bagging_freq=1, num_threads=1, verbosity=-1, seed=seed,
        deterministic=True, min_sum_hessian_in_leaf=0.5)
    data = lgb.Dataset(values, label=target, free_raw_data=True)
    return lgb.train(params, data, num_boost_round=options.trees)


def predict(models, book, suffix, width):
    """The candidates' probabilities by the mean of several fits."""
    if not len(book.members):
        return np.zeros(0, dtype=np.float32)
    values = book.values(suffix, width)
    scores = sum(model.predict(values, raw_score=True, num_threads=1) for model in models) / len(models)
    return softmax(scores, book.starts).astype(np.float32)


def load(options):
    golds = {os.path.basename(d): G.Gold(d) for d in sorted(glob.glob(os.path.join(options.novels, "*"))) if os.path.isdir(d)}
    names = sorted(os.path.basename(f)[:-10] for f in glob.glob(os.path.join(options.tables, "*.meta.json")))
    whole = [name for name in names if "@" not in name]
    for novel in whole:
        own = sorted((n for n in names if n.startswith(novel + "@")), key=lambda n: int(n.split("@")[1]))
        whole = whole + own[::PIECE_STEP]
    books = [Book(options.tables, name, golds) for name in sorted(whole)]
    return [book for book in books if len(book.members)]


def report(books, scores):
    results = [book.gold.score(book.meta, book.chosen(scores[book.name]))[0] for book in books if "@" not in book.name]
    G.summary(results)
    pieces = [book for book in books if "@" in book.name]
    if pieces:
        right = total = 0
        for book in pieces:
            member = np.array(book.chosen(scores[book.name]))
            got = np.where(member >= 0, book.owner[member], -1)
            ok = book.label >= 0
            right += int((got[ok] == book.label[ok]).sum())
            total += int(ok.sum())
        print(f"pieces, by name: {right / max(1, total):.3f} of {total}")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("novels")
    parser.add_argument("tables")
    parser.add_argument("--stage", choices=["first", "second"], default="first")
    parser.add_argument("--trees", type=int, default=250)
    parser.add_argument("--leaves", type=int, default=31)
    parser.add_argument("--rate", type=float, default=0.1)
    parser.add_argument("--min-leaf", type=int, default=40)
    parser.add_argument("--fraction", type=float, default=0.4)
    parser.add_argument("--l2", type=float, default=3)
    parser.add_argument("--folds", default="0,1,2,3,4")
    parser.add_argument("--full", action="store_true", help="fit on all novels as well")
    parser.add_argument("--models", default=None)
    options = parser.parse_args()
    books = load(options)
    width = len(books[0].meta[options.stage])
    scores = {}
    for fold in map(int, options.folds.split(",")):
        model = fit([b for b in books if b.fold != fold], options.stage, width, options)
        if options.models:
            model.save_model(os.path.join(options.models, f"{options.stage}.{fold}.txt"))
        for book in books:
            if book.fold == fold:
                scores[book.name] = predict([model], book, options.stage, width)
                scores[book.name].tofile(f"{book.path}.p{options.stage}.bin")
        print("fold", fold, "done", flush=True)
    report([b for b in books if b.name in scores], scores)
    if options.full:
        model = fit(books, options.stage, width, options)
        model.save_model(os.path.join(options.models, f"{options.stage}.all.txt"))


if __name__ == "__main__":
    main()
