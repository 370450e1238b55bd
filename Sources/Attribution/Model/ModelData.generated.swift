// Generated from attribution.model by `attribution-lab embed`; do not edit.

let attributionModelData = ""
