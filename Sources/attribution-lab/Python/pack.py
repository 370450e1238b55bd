"""Pack rankers, transition tables and calibration into the one small file that attribution reads.

The layout, all little-endian: "HSAY" and a version, 1, as 32 bits; then for each of the two rankers: the number of inputs,
of trees, of splits and of leaves (32 bits each), for each tree its first split and its first leaf (32 bits each), for each
split its threshold (float), input, left and right (16 bits each; a child below 0 is the leaf -1 - child), for each leaf
its value (float). Then the transition tables (16 same, 16 different, 256 alternate, 256 third; floats), then the number of
calibration knots and for each the raw and the calibrated probability (floats).
"""
import struct

import numpy as np


def floor32(value):
    """The largest float not above a double: comparing with it decides as comparing with the double does."""
    single = np.float32(value)
    return np.nextafter(single, np.float32(-np.inf)) if float(single) > value else single


def pack_ranker(models, width):
    """One ranker whose score is the mean of the models'."""
    splits, leaves, trees = [], [], []
    share = 1 / len(models)
    for info in (info for model in models for info in model.dump_model()["tree_info"]):
        first_split, first_leaf = len(splits), len(leaves)
        trees.append((first_split, first_leaf))
        if "leaf_value" in info["tree_structure"]:
            leaves.append(info["tree_structure"]["leaf_value"] * share)
            splits.append((np.float32(0), 0, -1, -1))
            continue

        def visit(node):
            if "leaf_value" in node and "split_feature" not in node:
                leaves.append(node["leaf_value"] * share)
                return -(len(leaves) - first_leaf)
            place = len(splits)
            splits.append(None)
            assert node["decision_type"] == "<="
            left = visit(node["left_child"])
            right = visit(node["right_child"])
            splits[place] = (floor32(node["threshold"]), node["split_feature"], left, right)
            return place - first_split

        visit(info["tree_structure"])
    data = struct.pack("<4I", width, len(trees), len(splits), len(leaves))
    for split, leaf in trees:
        data += struct.pack("<2I", split, leaf)
    for threshold, feature, left, right in splits:
        data += struct.pack("<fHhh", threshold, feature, left, right)
    return data + np.array(leaves, dtype="<f4").tobytes()


def pack(first, second, widths, tables, knots):
    data = b"HSAY" + struct.pack("<I", 1) + pack_ranker(first, widths[0]) + pack_ranker(second, widths[1])
    for table in tables:
        data += np.asarray(table, dtype="<f4").tobytes()
    data += struct.pack("<I", len(knots))
    return data + np.asarray(knots, dtype="<f4").tobytes()
