#!/usr/bin/env python3
"""Measure the voices of the bank and write what was found beside them.

    Voices/measure.py                  measure every voice, print a table, change nothing
    Voices/measure.py ada bram         measure these alone
    Voices/measure.py --write          also write each voice's `gain` and `measured` block
    Voices/measure.py --amplitude 50   for an engine that speaks at another fixed volume
    Voices/measure.py --table          measure nothing, print the table of Documentation/Voices.md

Each voice speaks a fixed text at a fixed volume in a process of its own, because what espeak-ng says depends on what it
said before. Needs libespeak-ng and ffmpeg (for loudness, ITU-R BS.1770), and nothing else but Python 3. How each figure
is defined, and why: Documentation/Voices.md.
"""

import argparse
import array
import cmath
import ctypes
import math
import os
import pathlib
import re
import struct
import subprocess
import sys

FOLDER = pathlib.Path(__file__).resolve().parent

# The loudness that every voice is brought to, in LUFS.
LEVEL = -20.0

# What is spoken: plain sentences, a question, an exclamation; all vowels of the language.
TEXTS = {
    "en": "The old boat lay on the shore, and nobody had moved it for years. Who would buy such a thing? "
    "We should have thought of that before the rain came! Still, a good carpenter could put her right by June, "
    "with some oak, a little pitch, and a lot of patience.",
    "fr": "La vieille barque dormait sur la plage, et personne ne l'avait bougée depuis des années. Qui voudrait d'une "
    "chose pareille ? Il fallait y penser avant la pluie ! Pourtant un bon menuisier la remettrait à neuf en juin, avec "
    "du chêne, un peu de goudron et beaucoup de patience.",
    "de": "Das alte Boot lag am Ufer, und seit Jahren hatte es niemand bewegt. Wer würde so etwas kaufen? Daran hätten "
    "wir vor dem Regen denken müssen! Doch ein guter Tischler könnte es bis Juni richten, mit Eiche, ein wenig Pech und "
    "sehr viel Geduld.",
    "es": "La vieja barca dormía en la orilla, y nadie la había movido en años. ¿Quién compraría una cosa así? ¡Había que "
    "pensarlo antes de la lluvia! Aun así, un buen carpintero la dejaría como nueva en junio, con roble, un poco de brea "
    "y mucha paciencia.",
    "it": "La vecchia barca dormiva sulla riva, e nessuno l'aveva mossa da anni. Chi comprerebbe una cosa simile? Bisognava "
    "pensarci prima della pioggia! Eppure un buon falegname la rimetterebbe a nuovo per giugno, con del rovere, un po' di "
    "pece e molta pazienza.",
    "pt": "O velho barco dormia na praia, e ninguém o tinha movido em anos. Quem compraria uma coisa assim? Era preciso "
    "pensar nisso antes da chuva! Ainda assim, um bom carpinteiro o deixaria como novo em junho, com carvalho, um pouco "
    "de breu e muita paciência.",
}

# The voice of each language that the others' formants are measured against.
REFERENCES = {"en": "gmw/en-US", "fr": "roa/fr", "de": "gmw/de", "es": "roa/es", "it": "roa/it", "pt": "roa/pt"}

# libespeak-ng's own constants (speak_lib.h).
SYNCHRONOUS, DONT_EXIT = 2, 0x8000
RATE, VOLUME, PITCH, RANGE = 1, 2, 3, 4
UTF8 = 1


def speak(name, text, rate, pitch, pitch_range, amplitude):
    """Speak in a forked process: the samples as floats from -1 to 1, and their rate."""
    reader, writer = os.pipe()
    if os.fork() == 0:
        os.close(reader)
        try:
            code = _speak_into(writer, name, text, rate, pitch, pitch_range, amplitude)
        except BaseException as error:  # the child must never return into the caller
            print(f"{name}: {error}", file=sys.stderr)
            code = 1
        os._exit(code)
    os.close(writer)
    with os.fdopen(reader, "rb") as pipe:
        data = pipe.read()
    _, status = os.wait()
    if status != 0 or len(data) <= 4:
        sys.exit(f"measure.py: espeak-ng could not speak in the voice {name}")
    (sample_rate,) = struct.unpack("<I", data[:4])
    samples = array.array("h")
    samples.frombytes(data[4:])
    return [sample / 32768 for sample in samples], sample_rate


def _speak_into(writer, name, text, rate, pitch, pitch_range, amplitude):
    library = ctypes.CDLL("libespeak-ng.so.1")
    sample_rate = library.espeak_Initialize(SYNCHRONOUS, 0, None, DONT_EXIT)
    chunks = [struct.pack("<I", sample_rate)]

    @ctypes.CFUNCTYPE(ctypes.c_int, ctypes.POINTER(ctypes.c_short), ctypes.c_int, ctypes.c_void_p)
    def collect(samples, count, _):
        if samples and count > 0:
            chunks.append(ctypes.string_at(samples, count * 2))
        return 0

    library.espeak_SetSynthCallback(collect)
    if library.espeak_SetVoiceByName(name.encode()) != 0:
        raise ValueError("no such voice")
    for parameter, value in ((RATE, rate), (VOLUME, amplitude), (PITCH, pitch), (RANGE, pitch_range)):
        library.espeak_SetParameter(parameter, value, 0)
    words = text.encode() + b"\0"
    library.espeak_Synth(words, len(words), 0, 1, 0, UTF8, None, None)
    library.espeak_Synchronize()
    with os.fdopen(writer, "wb") as pipe:
        pipe.write(b"".join(chunks))
    return 0


def loudness(samples, sample_rate):
    """Integrated loudness in LUFS (ITU-R BS.1770, gated), by ffmpeg's ebur128 filter."""
    raw = struct.pack(f"<{len(samples)}f", *samples)
    command = ["ffmpeg", "-hide_banner", "-nostats", "-f", "f32le", "-ar", str(sample_rate), "-ac", "1", "-i", "-"]
    command += ["-af", "ebur128", "-f", "null", "-"]
    report = subprocess.run(command, input=raw, capture_output=True, check=True).stderr.decode()
    return float(re.findall(r"I:\s+(-?[\d.]+) LUFS", report)[-1])


def frames(samples, sample_rate, length=0.040, step=0.020):
    """Frames loud enough to be speech: within 25 dB of the loudest."""
    size, hop = int(length * sample_rate), int(step * sample_rate)
    cut = [samples[start : start + size] for start in range(0, len(samples) - size, hop)]
    energies = [sum(x * x for x in frame) for frame in cut]
    floor = max(energies) * 10 ** (-25 / 10)
    return [frame for frame, energy in zip(cut, energies) if energy > floor]


def pitches(samples, sample_rate, lowest=50, highest=520, voiced=0.5):
    """Each voiced frame's fundamental in Hz and how periodic it is (0 to 1), by normalised autocorrelation under 1.4 kHz."""
    factor = 4
    low = [sum(samples[i : i + 2 * factor]) / (2 * factor) for i in range(0, len(samples) - 2 * factor, factor)]
    rate = sample_rate / factor
    shortest, longest = int(rate / highest), int(rate / lowest)
    found = []
    for frame in frames(low, rate, length=0.045):
        mean = sum(frame) / len(frame)
        frame = [x - mean for x in frame]
        size = len(frame) - longest
        if size < 40:
            size = len(frame) // 2
        head = frame[:size]
        head_energy = sum(x * x for x in head)
        scores = []
        for lag in range(shortest, min(longest, len(frame) - size) + 1):
            tail = frame[lag : lag + size]
            energy = math.sqrt(head_energy * sum(x * x for x in tail)) or 1
            scores.append(sum(map(float.__mul__, head, tail)) / energy)
        best = max(scores)
        if best < voiced:
            continue
        # The first peak that is nearly the best: not an octave too low.
        for i in range(1, len(scores) - 1):
            if scores[i] >= 0.9 * best and scores[i - 1] <= scores[i] >= scores[i + 1]:
                left, middle, right = scores[i - 1 : i + 2]
                curve = left - 2 * middle + right
                found.append((rate / (shortest + i + (0.5 * (left - right) / curve if curve else 0)), best))
                break
    return found


def fft(values):
    """The discrete Fourier transform of a power of two of values."""
    size = len(values)
    if size == 1:
        return values
    even, odd = fft(values[0::2]), fft(values[1::2])
    turned = [cmath.exp(-2j * math.pi * k / size) * odd[k] for k in range(size // 2)]
    return [e + t for e, t in zip(even, turned)] + [e - t for e, t in zip(even, turned)]


def spectrum(samples, sample_rate, size=512):
    """The power of speech over frequency, the mean of all its frames, each at the same level."""
    window = [0.5 - 0.5 * math.cos(2 * math.pi * i / size) for i in range(size)]
    total = [0.0] * (size // 2)
    for frame in frames(samples, sample_rate, size / sample_rate + 1e-6, 0.030):
        powers = [abs(x) ** 2 for x in fft([x * w for x, w in zip(frame[:size], window)])[: size // 2]]
        energy = sum(powers)
        total = [t + p / energy for t, p in zip(total, powers)]
    return [(i * sample_rate / size, power) for i, power in enumerate(total)]


def tilt(spectrum):
    """The level from 1 to 5 kHz against that under 1 kHz, in dB."""
    low = sum(power for frequency, power in spectrum if 50 <= frequency < 1000)
    high = sum(power for frequency, power in spectrum if 1000 <= frequency < 5000)
    return 10 * math.log10(high / low)


def formants(samples, sample_rate, order=12):
    """The medians of the first three formants in Hz, by linear prediction (autocorrelation method, roots) up to 5.5 kHz."""
    low = [sum(samples[i : i + 3]) / 3 for i in range(0, len(samples) - 3, 2)]
    rate = sample_rate / 2
    tracks = [[], [], []]
    for frame in frames(low, rate, length=0.030, step=0.025):
        frame = [b - 0.95 * a for a, b in zip(frame, frame[1:])]
        size = len(frame)
        frame = [x * (0.54 - 0.46 * math.cos(2 * math.pi * i / size)) for i, x in enumerate(frame)]
        lags = [sum(map(float.__mul__, frame, frame[lag:])) for lag in range(order + 1)]
        # A fricative has its energy high up: its poles are no vowel's formants.
        if lags[1] < 0.2 * lags[0]:
            continue
        lags[0] *= 1.0001
        poles = [pole for pole in roots(predictor(lags)) if pole.imag > 0.001]
        peaks = sorted(
            cmath.phase(pole) * rate / (2 * math.pi)
            for pole in poles
            if abs(pole) > math.exp(-math.pi * 500 / rate)
        )
        peaks = [peak for peak in peaks if 180 < peak < 5000][:3]
        if len(peaks) == 3:
            for track, peak in zip(tracks, peaks):
                track.append(peak)
    return [quantile(track, 0.5) for track in tracks]


def predictor(lags):
    """The coefficients of linear prediction for the autocorrelation at each lag (Levinson and Durbin)."""
    coefficients, error = [1.0], lags[0]
    for order in range(1, len(lags)):
        reflection = -sum(c * lags[order - i] for i, c in enumerate(coefficients)) / error
        padded = coefficients + [0.0]
        coefficients = [a + reflection * b for a, b in zip(padded, reversed(padded))]
        error *= 1 - reflection * reflection
    return coefficients


def roots(coefficients, rounds=60):
    """The roots of a polynomial whose first coefficient is 1 (Durand and Kerner)."""
    degree = len(coefficients) - 1
    found = [0.9 * cmath.exp(1j * (2 * math.pi * k / degree + 0.4)) for k in range(degree)]
    for _ in range(rounds):
        moved = 0.0
        for k, root in enumerate(found):
            value, divisor = 0j, 1 + 0j
            for coefficient in coefficients:
                value = value * root + coefficient
            for j, other in enumerate(found):
                if j != k:
                    divisor *= root - other
            step = value / divisor if divisor else 0.01
            found[k] -= step
            moved = max(moved, abs(step))
        if moved < 1e-6:
            break
    return found


def scale(formants, reference):
    """How many semitones the formants lie above the reference's, on average: the mark of a throat's size."""
    return sum(12 * math.log2(a / b) for a, b in zip(formants, reference)) / len(formants)


def quantile(values, part):
    """The value that `part` of the values lie below."""
    return sorted(values)[int(part * (len(values) - 1))]


def decibels(ratio):
    return 20 * math.log10(ratio)


def read(path):
    """A voice's file as a dictionary: its top-level keys, which stand one to a line."""
    lines = path.read_text(encoding="utf-8").splitlines()
    pairs = [line.split(":", 1) for line in lines if line[:1].isalpha()]
    return {key: value.split(" #")[0].strip() for key, value in pairs}


def measure(voice, amplitude, level, references):
    """The voice's gain in dB, its peak after that gain in dBFS, and its `measured` block."""
    language = voice["languages"].strip("[]").split(",")[0].strip()
    text = TEXTS[language]
    if language not in references:
        samples, rate = speak(REFERENCES[language], text, 175, 50, 50, amplitude)
        references[language] = formants(samples, rate)
    name = voice["file"] + ("+" + voice["variant"] if "variant" in voice else "")
    settings = [int(voice[key]) for key in ("rate", "pitch", "range")]
    samples, rate = speak(name, text, *settings, amplitude)
    gain = round(level - loudness(samples, rate), 1)
    heard = pitches(samples, rate)
    voiced = len(heard) > 0.4 * len(frames(samples, rate))
    tones = [tone for tone, _ in heard]
    block = {
        "pitch": f"{quantile(tones, 0.5):.0f}" if voiced else "none",
        "spread": f"{12 * math.log2(quantile(tones, 0.9) / quantile(tones, 0.1)):.1f}" if voiced else "0.0",
        "formants": f"{scale(formants(samples, rate), references[language]):.1f}",
        "tilt": f"{tilt(spectrum(samples, rate)):.1f}",
        "clarity": f"{sum(clear for _, clear in heard) / len(heard):.2f}" if voiced else "0.00",
        "seconds": f"{len(samples) / rate:.1f}",
    }
    return gain, decibels(max(map(abs, samples))) + gain, block


def write(path, gain, block):
    """The voice's file with its gain and its `measured` block put anew, all else as it stands."""
    kept, inside = [], False
    for line in path.read_text(encoding="utf-8").splitlines():
        inside = line.startswith("measured:") or (inside and line.startswith(" "))
        if not inside:
            kept.append(f"gain: {gain:.1f}" if line.startswith("gain:") else line)
    kept += ["measured:"] + [f"  {key}: {value}" for key, value in block.items()]
    path.write_text("\n".join(kept) + "\n", encoding="utf-8")


def table():
    """The bank as a table in Markdown, in the bank's order, of what stands in the voices' files."""
    print("| voice | who one hears | accent | engine file | pitch | formants | tilt | clarity |")
    print("|---|---|---|---|--:|--:|--:|--:|")
    for name in re.findall(r"^  - (\S+)", (FOLDER / "bank.yaml").read_text(encoding="utf-8"), re.MULTILINE):
        path = FOLDER / f"{name}.yaml"
        voice = read(path)
        found = dict(re.findall(r"^  (\w+): (\S+)", path.read_text(encoding="utf-8"), re.MULTILINE))
        file = voice["file"] + ("+" + voice["variant"] if "variant" in voice else "")
        only = f" (for: {voice['only-for'].strip('[]')})" if "only-for" in voice else ""
        figures = " | ".join(found[key] for key in ("pitch", "formants", "tilt", "clarity"))
        print(f"| `{name}` | {voice['description']}{only} | {voice['accent']} | `{file}` | {figures} |")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("voices", nargs="*", help="ids of voices; all of them if none is given")
    parser.add_argument("--amplitude", type=int, default=40, help="the engine's fixed volume, 0 to 200 (%(default)s)")
    parser.add_argument("--level", type=float, default=LEVEL, help="the loudness to reach, in LUFS (%(default)s)")
    parser.add_argument("--write", action="store_true", help="write gains and measurements into the voices' files")
    parser.add_argument("--table", action="store_true", help="print the bank as a table, without measuring")
    options = parser.parse_args()
    if options.table:
        return table()
    paths = [FOLDER / f"{name}.yaml" for name in options.voices]
    paths = paths or sorted(path for path in FOLDER.glob("*.yaml") if path.name != "bank.yaml")
    references = {}
    columns = ("gain", "peak", "pitch", "spread", "formants", "tilt", "clarity", "seconds")
    print(f"{'voice':12}" + "".join(f"{column:>10}" for column in columns))
    for path in paths:
        if not path.exists():
            sys.exit(f"measure.py: no voice is called {path.stem}")
        gain, peak, block = measure(read(path), options.amplitude, options.level, references)
        print(f"{path.stem:12}{gain:>10.1f}{peak:>10.1f}" + "".join(f"{v:>10}" for v in block.values()), flush=True)
        if options.write:
            write(path, gain, block)


if __name__ == "__main__":
    main()
