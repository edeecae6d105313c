#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Learns the two networks that find and class beats (core/signal/qrs_weights.h, beat_weights.h), and says how well that works.

usage: train_beats.py FOLDER_OF_MITDB [--noise FOLDER_OF_NSTDB] [--tool PROGRAM] [--write] [--only class] [--rounds 5]
                      [--build COMMAND]
       e.g. cmake --preset test && cmake --build build/test --target beat_traits
            resources/models/train_beats.py recordings/mitdb                           the figures of today's weights, nothing learnt
            resources/models/train_beats.py recordings/mitdb --noise recordings/nstdb --write
            resources/models/train_beats.py recordings/mitdb --noise recordings/nstdb --write --only class --rounds 1
                                                                                   the class network of today's detector

Without --write nothing is learnt and nothing changes. With it, every round runs the detector with the weights it has over all
traces, learns both networks from what it met there, writes the weights and builds the tool again (--build), for a
detector that errs less meets other deflections. The weights are code: look at the figures and the tests before keeping them.
A run that is cut short leaves those of its last whole round, and the tool to be built again.

The folders hold WFDB records with their .atr files. Which traces are learnt from, and how much each weighs, is said in TRACES:
the first and second leads, both again played slower and faster (other patients' widths and rates), leads that lie between the two
(other hearts' axes), the first with noise of moving electrodes (record 118e12 less 118) added, and the drawn rhythms of drawn_rhythms.py. The tool (tests/bench/beat_traits.cpp) runs the
product's own filter, detector and classifier; the traits come from it as the networks see them. Needs numpy and nothing else. All
seeds are fixed: the same tree and recordings give the same weights.

"Left out" are an eighth of the records each time (every eighth in order), judged on the deflections and beats that the detector
met with the weights it had. F and Q beats teach nothing about class; nothing is learnt inside flutter and fibrillation.

From which odds on a beat is called ventricular is chosen on the left-out records alone: from the lowest bar at which LEAST_RIGHT
of what is called so is so. The bar goes into the bias.

source  Moody & Mark, The impact of the MIT-BIH Arrhythmia Database, IEEE Eng Med Biol 20(3):45 (2001); Moody, Muldrow & Mark,
        A noise stress test for arrhythmia detectors, Comput Cardiol 11:381 (1984); Goldberger et al., Circulation 101(23):e215
        (2000), ODC-By 1.0. Adam: Kingma & Ba, arXiv 1412.6980. Scores: ANSI/AAMI EC57.
"""
import argparse, os, re, shlex, subprocess, sys
from collections import namedtuple
import numpy as np
import drawn_rhythms

HERE = os.path.dirname(os.path.abspath(__file__))
SIGNAL = os.path.normpath(os.path.join(HERE, '..', '..', 'core', 'signal'))
PAIRED = 0.150  # s: EC57
KEPT = 0.15     # share of the deflections of which the detector is sure that is learnt from; they weigh as all
SURE = 2.5      # log-odds
NOISE_SHIFT = 7919  # samples: each record gets another stretch of the noise

# How much a beat of these weighs in finding beats and in telling their class. Drawn rhythms are also learnt from as they were
# met in the two rounds before: what one set of weights was shown, the next must not forget.
Trace = namedtuple('Trace', 'name find classify')
TRACES = (Trace('first lead', 1, 1), Trace('second lead', .2, 1), Trace('first lead, noise x 0.7', .2, .2),
          Trace('first lead, noise x 1.4', .1, 0), Trace('drawn', .12, .3),
          Trace('first lead, stretched 0.87', 0, .5), Trace('first lead, stretched 1.15', 0, .5),
          Trace('second lead, stretched 0.87', 0, .5), Trace('second lead, stretched 1.15', 0, .5),
          *(Trace('both leads, turned by %d' % by, 0, .4) for by in (15, 30, 45, 60, 75, 105, 120, 135, 150, 165)))
LEAST_RIGHT = .975  # of the beats called ventricular on left-out records
PARTS = 8           # of the records, each left out in turn

# What a network sees, in the order of its weights, and of what. The limits are those of qrsInputs() and beatInputs().
QRS_TRAITS = (
    ('height', 'slope envelope beside the last beats\', logarithm'), ('contrast', 'beside what lies between beats, logarithm'),
    ('likeness', 'fit of the likest known shape, -1 ... 1'), ('own', 'fit of the most frequent shape, -1 ... 1'),
    ('tail', 'height beside the usual T wave here, logarithm'), ('sharpness', 'steepest slope beside the last beats\', logarithm'),
    ('following', 'highest of the next 0.3 s beside this one, logarithm'), ('since', 's since the last beat'),
    ('early', 'since, in usual intervals'), ('irregular', 'change of intervals, in usual intervals'),
    ('known', 'there is a shape to be like'), ('beside', 'highest neighbour beside this one, logarithm'),
    ('rough', 'way up and down in twice its size'), ('swift', 'steepest slope in its size, 1/s, logarithm'),
    ('in-time', 'exp(-4 |early - 1|)'))
BEAT_TRAITS = (
    ('like-own', 'correlation with the own shape'), ('size', 'beside the own, logarithm'), ('width', 's'), ('wider', 'in own widths'),
    ('family-width', 's'), ('family-wider', 'in own widths'), ('early', 'in usual intervals'), ('before', 'in usual intervals'),
    ('interval', 's'), ('family-early', 'in usual intervals'), ('family-pause', 'in usual intervals'), ('family-row', 'share'),
    ('family-share', 'share'), ('family-count', 'logarithm of one more'), ('other-p', 'in own sizes'), ('other-t', 'in own sizes'),
    ('rough', 'way up and down in twice its size'), ('swift', '1/s, logarithm'), ('certain', 'log-odds of a beat'),
    ('irregular', 'in usual intervals'), ('own', 'yes or no'), ('after-ventricular', 'yes or no'),
    ('area', 's, of a rectangle as high'), ('area-beside', 'the own ones\', logarithm'), ('spread', 's, of its way up and down'),
    ('spread-beside', 'logarithm'), ('family-spread', 'beside the own ones\', logarithm'), ('onset', 'share of the spread'),
    ('along', 'its top along the own ones\', in sizes'), ('turn', 'of the T wave, in sizes'), ('turn-beside', 'in sizes'),
    ('family-turn', 'in sizes'), ('drift', 'of the line, in sizes'), ('ahead', 'before the QRS, in sizes'),
    ('ahead-beside', 'in sizes'), ('noise', 'bend of the line, in sizes, logarithm'), ('noise-beside', 'logarithm'))

# batch: rows a step, 0 for all. passes: through the rows. falls: share of the steps in which the rate falls to 0. others: share
# of the rows that are none (no QRS, not ventricular) that is learnt from; they weigh as all.
Way = namedtuple('Way', 'batch passes rate falls others')
Network = namedtuple('Network', 'file constant what kind units ridge way traits')
QRS = Network('qrs_weights.h', 'qrsWeights', 'tells QRS complexes from other deflections', 'deflection', 14, 1e-4,
              Way(0, 900, .03, .5, 1), QRS_TRAITS)
BEAT = Network('beat_weights.h', 'beatWeights', 'tells ventricular beats from others', 'beat', 14, 2e-4,
               Way(1024, 30, .01, .6, .3), BEAT_TRAITS)


# ---- What the detector met -----------------------------------------------------------------------------------------

class Met:
    """One trace: deflections (s, odds, inputs), beats (s, class, odds, inputs), annotated beats, stretches to ignore, scores."""

    def __init__(self, record, text):
        self.record, rows = record, {'deflection': [], 'beat': [], 'annotated': [], 'ignored': [], 'score': []}
        for line in text.splitlines():
            kind, rest = line.split(' ', 1)
            if kind in rows:
                rows[kind].append(rest)
                continue
            expected = {'names-deflection': QRS, 'names-beat': BEAT}[kind]
            if rest.split() != [name for name, _ in expected.traits]:
                sys.exit('the tool shows other traits than are learnt from here: ' + line)
        self.deflections = matrix(rows['deflection'], 2 + len(QRS_TRAITS))
        beats = [r.split(' ', 2) for r in rows['beat']]
        self.classes = np.array([b[1] for b in beats])
        self.beats = matrix([b[0] + ' ' + b[2] for b in beats], 2 + len(BEAT_TRAITS))
        self.reference([(float(a.split()[0]), a.split()[1]) for a in rows['annotated']], matrix(rows['ignored'], 2))
        self.scores = {int(s[0]): s[1:] for s in matrix(rows['score'], 7).astype(int)}

    def reference(self, annotated, ignored):
        self.annotated = np.array([t for t, _ in annotated])
        self.annotated_as = np.array([c for _, c in annotated])
        self.ignored = ignored
        return self

    def nearest(self, times):
        """(index of the nearest annotated beat, whether it is near enough to be meant)"""
        after = np.clip(np.searchsorted(self.annotated, times), 1, len(self.annotated) - 1)
        near = np.where(np.abs(self.annotated[after - 1] - times) <= np.abs(self.annotated[after] - times), after - 1, after)
        return near, np.abs(self.annotated[near] - times) <= PAIRED


def matrix(lines, columns):
    return np.array(' '.join(lines).split(), float).reshape(-1, columns)


def run(tool, words, samples=None):
    done = subprocess.run([tool] + words, input=samples, capture_output=True, timeout=120)
    if done.returncode:
        sys.exit('%s: %s' % (' '.join(words), done.stderr.decode().strip()))
    return done.stdout


def records_of(folder):
    names = sorted(f[:-4] for f in os.listdir(folder) if f.endswith('.atr') and os.path.exists(os.path.join(folder, f[:-4] + '.hea')))
    return names or sys.exit(folder + ': no annotated records')


def microvolts(tool, path, signal='0'):
    return np.frombuffer(run(tool, [path, '--signal', signal, '--microvolts']), '<i2').astype(float)


def heard(tool, record, samples):
    """What the detector meets in samples (uV)."""
    steps = np.clip(np.round(samples), -32000, 32000).astype('<i2')
    return Met(record, run(tool, ['--raw', str(drawn_rhythms.RATE)], steps.tobytes()).decode())


def trace(tool, name, folder, records, noise):
    """Every record of one trace, as the detector meets it with the weights that the tool was built with."""
    if name == 'drawn':
        out = []
        for number in range(drawn_rhythms.COUNT):
            samples, beats = drawn_rhythms.drawn(number)
            met = Met('drawn %d' % number, run(tool, ['--raw', str(drawn_rhythms.RATE)], samples.tobytes()).decode())
            out.append(met.reference(beats, np.zeros((0, 2))))
        return out
    out = []
    signal = '1' if name.startswith('second lead') else '0'
    for k, record in enumerate(records):
        path = os.path.join(folder, record)
        met = Met(record, run(tool, [path, '--signal', signal]).decode())
        annotated = list(zip(met.annotated, met.annotated_as))
        if ' x ' in name:
            clean = microvolts(tool, path, signal)
            stretch = noise[(np.arange(len(clean)) + k * NOISE_SHIFT) % len(noise)]
            met = heard(tool, record, clean + float(name.split(' x ')[1]) * stretch).reference(annotated, met.ignored)
        elif ' turned by ' in name:
            by = np.deg2rad(float(name.split(' turned by ')[1]))
            leads = [microvolts(tool, path, s) for s in '01']
            met = heard(tool, record, np.cos(by) * leads[0] + np.sin(by) * leads[1]).reference(annotated, met.ignored)
        elif ' stretched ' in name:
            clean, by = microvolts(tool, path, signal), float(name.split(' stretched ')[1])
            slower = np.interp(np.arange(int(len(clean) * by)) / by, np.arange(len(clean)), clean)
            met = heard(tool, record, slower).reference([(t * by, c) for t, c in annotated], met.ignored * by)
        out.append(met)
    return out


# ---- What is to be learnt ------------------------------------------------------------------------------------------

Lesson = namedtuple('Lesson', 'trace record x y weight')  # weight 0: judged, but not learnt from


def beats_to_find(name, met, share):
    """Of the deflections near an annotated beat the highest is that beat, the others teach nothing."""
    at, odds, x = met.deflections[:, 0], met.deflections[:, 1], met.deflections[:, 2:]
    near, close = met.nearest(at)
    best = {}
    for i in np.flatnonzero(close):
        if near[i] not in best or x[i, 0] > x[best[near[i]], 0]:
            best[near[i]] = i
    y = np.zeros(len(at))
    y[list(best.values())] = 1
    use = ~close | (y > 0)
    for start, end in met.ignored:
        use &= (at < start) | (at > end)
    ventricular = (y > 0) & np.isin(met.annotated_as[near], ('V', 'F'))
    easy = np.where(y > 0, odds, -odds) > SURE
    learnt = ~easy | (np.random.RandomState(1).rand(len(at)) < KEPT)
    weight = share * np.where(easy, 1 / KEPT, 1) * np.where(ventricular, 2, 1) * learnt
    return Lesson(name, met.record, x[use], y[use], weight[use])


def beats_to_class(name, met, share):
    near, close = met.nearest(met.beats[:, 0])
    truth = np.where(close, met.annotated_as[near], 'none')
    use = (truth != 'F') & (truth != 'Q') & (met.classes != 'Q')
    return Lesson(name, met.record, met.beats[use, 2:], (truth[use] == 'V').astype(float), np.full(use.sum(), float(share)))


# ---- Networks ------------------------------------------------------------------------------------------------------

def learn(network, lessons, passes):
    """One hidden layer of tanh, log-loss and a ridge, by Adam. (units x inputs + bias, shares + bias)"""
    way, random = network.way, np.random.RandomState(0)
    x, y, w = (np.concatenate([getattr(a, part)[a.weight > 0] for a in lessons]).astype(np.float32) for part in ('x', 'y', 'weight'))
    if way.others < 1:
        kept = (y > 0) | (random.rand(len(y)) < way.others)
        x, y, w = x[kept], y[kept], np.where(y > 0, w, w / np.float32(way.others))[kept]
    w /= w.mean()
    middle, scale = x.mean(0), x.std(0) + 1e-3
    x = ((x - middle) / scale).astype(np.float32)
    n, rows = x.shape[1], way.batch or len(y)
    p = [(random.randn(n, network.units) / np.sqrt(n)).astype(np.float32), np.zeros(network.units, np.float32),
         (random.randn(network.units) / np.sqrt(network.units)).astype(np.float32), np.zeros(1, np.float32)]
    mean, square = [np.zeros_like(a) for a in p], [np.zeros_like(a) for a in p]
    steps, order = passes * (len(y) // rows), slice(None)
    for step in range(1, steps + 1):
        begin = (step - 1) * rows % (len(y) // rows * rows)
        if way.batch and begin == 0:
            order = random.permutation(len(y))
        now = order[begin:begin + rows] if way.batch else order
        hidden = np.tanh(x[now] @ p[0] + p[1])
        error = w[now] * (1 / (1 + np.exp(-(hidden @ p[2] + p[3]))) - y[now]) / rows
        back = np.outer(error, p[2]) * (1 - hidden * hidden)
        slopes = (x[now].T @ back + network.ridge * p[0], back.sum(0), hidden.T @ error + network.ridge * p[2], np.array([error.sum()]))
        rate = way.rate * min(1, (steps - step + 1) / (steps * way.falls))
        for i, slope in enumerate(slopes):
            mean[i] = .9 * mean[i] + .1 * slope
            square[i] = .99 * square[i] + .01 * slope ** 2
            p[i] = (p[i] - rate * (mean[i] / (1 - .9 ** step)) / (np.sqrt(square[i] / (1 - .99 ** step)) + 1e-9)).astype(np.float32)
    weights = p[0] / scale[:, None]
    return np.vstack([weights, p[1] - (middle / scale) @ p[0]]).T.astype(float), np.append(p[2], p[3]).astype(float)


def odds_of(model, x):
    weights, shares = model
    return np.tanh(x @ weights[:, :-1].T + weights[:, -1]) @ shares[:-1] + shares[-1]


def file_of(network):
    return os.path.join(SIGNAL, network.file)


def text_of(network, model):
    row = lambda values: ', '.join('%.3fF' % v for v in values)
    weights, shares = model
    return '\n'.join([
        '// SPDX-License-Identifier: GPL-3.0-or-later',
        '// Weights of the network that %s. Written by resources/models/train_beats.py: do not edit.' % network.what,
        '// Learnt from the MIT-BIH Arrhythmia Database (Moody & Mark 2001), noise of its Noise Stress Test Database (Moody, Muldrow &',
        '// Mark 1984), both PhysioNet (Goldberger et al. 2000), ODC-By 1.0, and drawn rhythms: see resources/docs/beats.md.',
        '#pragma once', '', '#include "core/signal/small_network.h"', '', 'namespace wardlight::signal {', '',
        '/// Inputs: ' + ', '.join(name for name, _ in network.traits) + '; then the bias.', '// clang-format off',
        'inline constexpr SmallNetwork<%d, %d> %s{' % (network.units, len(network.traits), network.constant), '    {{',
        *['        {%s},' % row(unit) for unit in weights], '    }},', '    {%s}};' % row(shares), '// clang-format on', '', '}', ''])


def weights_in(network):
    numbers = [float(v) for v in re.findall(r'(-?\d+\.\d+)F', open(file_of(network), encoding='utf-8').read())]
    units = (len(numbers) - 1) // (len(network.traits) + 2)  # of the file: it may have been learnt with another number
    split = units * (len(network.traits) + 1)
    return np.array(numbers[:split]).reshape(units, -1), np.array(numbers[split:])


# ---- What it is worth ----------------------------------------------------------------------------------------------

def judged(model, lessons):
    """(right, missed, extra)"""
    total = np.zeros(3, int)
    for a in lessons:
        said, is_one = odds_of(model, a.x) > 0, a.y > 0
        total += [(said & is_one).sum(), (~said & is_one).sum(), (said & ~is_one).sum()]
    return total


def say(head, counts):
    right, missed, extra = counts
    print('  %-50s %5d errors (missed %4d, extra %4d)   Se %6.2f +P %6.2f' % (
        head, missed + extra, missed, extra, 100 * right / max(1, right + missed), 100 * right / max(1, right + extra)), flush=True)


def say_scores(traces):
    for met_trace in (t for t in traces if t[0] in ('first lead', 'second lead')):
        for start in (0, 300):
            s = np.sum([m.scores[start] for m in met_trace[1]], 0)
            say('%s, found, from %d:00' % (met_trace[0], start // 60), s[:3])
            say('%s, ventricular, from %d:00' % (met_trace[0], start // 60), s[3:])


def models_of_parts(network, lessons, records, passes):
    """[(the records left out, what was learnt from the others)]"""
    return [(set(records[k::PARTS]), learn(network, [a for a in lessons if a.record not in records[k::PARTS]], passes)) for k in range(PARTS)]


def bar_of(parts, lessons):
    """Lowest odds (steps of 0.05) from which on LEAST_RIGHT of the first leads' beats called ventricular are, where left out."""
    odds, y = (np.concatenate(part) for part in zip(*[(odds_of(model, a.x), a.y) for out, model in parts for a in lessons
                                                      if a.record in out and a.trace == 'first lead']))
    bars = [b for b in np.arange(0, 3, .05) if (y[odds > b] > 0).mean() >= LEAST_RIGHT]
    return float(bars[0]) if bars else sys.exit('no bar makes the class right often enough')


def raised(model, bar):
    weights, shares = model
    return weights, np.append(shares[:-1], shares[-1] - bar)


def say_left_out(network, parts, lessons):
    counted, worst = {}, []
    for out, model in parts:
        for a in (a for a in lessons if a.record in out):
            counts = judged(model, [a])
            counted[a.trace] = counted.get(a.trace, 0) + counts
            if a.trace == 'first lead':
                worst.append((counts[1] + counts[2], a.record))
    for name, counts in counted.items():
        say('%s, left out: %s' % (network.kind, name), counts)
    print('    worst on the first lead: ' + ', '.join('%s: %d' % (r, n) for n, r in sorted(worst, reverse=True)[:4]))


def check_tool(traces):
    """The tool must have been built with the weights in the tree."""
    for network, rows in ((QRS, 'deflections'), (BEAT, 'beats')):
        met = getattr(traces[0][1][0], rows)[:500]
        said = met[:, 1]
        # The rule of runs may raise the odds of a beat, and one without a shape has none.
        differ = np.abs(odds_of(weights_in(network), met[:, 2:]) - said) > 0.02
        if differ.mean() > 0.1:
            sys.exit('the tool was built with other weights than %s: build it again' % network.file)


def main():
    ap = argparse.ArgumentParser(usage=__doc__)
    ap.add_argument('folder')
    ap.add_argument('--noise')
    ap.add_argument('--tool', default='build/test/bin/beat_traits')
    ap.add_argument('--build', default='cmake --build build/test --target beat_traits')
    ap.add_argument('--write', action='store_true')
    ap.add_argument('--only', choices=['class'])
    ap.add_argument('--rounds', type=int, default=5)
    ap.add_argument('--passes', type=int, help='fewer, to try whether all runs')
    a = ap.parse_args()
    records = records_of(a.folder)
    noise = None
    if a.noise:
        noise = microvolts(a.tool, os.path.join(a.noise, '118e12')) - microvolts(a.tool, os.path.join(a.folder, '118'))
    elif a.write:
        sys.exit('to learn, --noise is needed: without it the weights would be others')
    wanted = [t for t in TRACES if (t.classify or not a.only if a.write else t.name in ('first lead', 'second lead'))]
    drawn_before = []
    for number in range(a.rounds if a.write else 0):
        print('round %d of %d: as met' % (number + 1, a.rounds))
        traces = [(t.name, trace(a.tool, t.name, a.folder, records, noise)) for t in wanted]
        check_tool(traces)
        say_scores(traces)
        shares = {t.name: t for t in wanted}
        met = [(name, m) for name, all_met in traces for m in all_met]
        find = [beats_to_find(name, m, shares[name].find) for name, m in met if shares[name].find and not a.only]
        classify = [beats_to_class(name, m, shares[name].classify) for name, m in met if shares[name].classify]
        drawn_now = [l for l in find if l.trace == 'drawn']
        for network, lessons in ((BEAT, classify),) if a.only else ((QRS, find + drawn_before), (BEAT, classify)):
            passes = a.passes or network.way.passes
            model, parts = learn(network, lessons, passes), []
            if network is BEAT or number + 1 == a.rounds:
                parts = models_of_parts(network, lessons, records, passes)
            if network is BEAT:
                bar = bar_of(parts, lessons)
                print('  called ventricular from %.2f on' % bar)
                model, parts = raised(model, bar), [(out, raised(m, bar)) for out, m in parts]
            for name in dict.fromkeys(l.trace for l in lessons):
                say('%s, learnt from: %s' % (network.kind, name), judged(model, [l for l in lessons if l.trace == name]))
            if number + 1 == a.rounds:
                say_left_out(network, parts, lessons)
            with open(file_of(network), 'w', encoding='utf-8') as f:
                f.write(text_of(network, model))
        drawn_before = (drawn_before + drawn_now)[-2 * drawn_rhythms.COUNT:]
        subprocess.run(shlex.split(a.build), check=True, stdout=subprocess.DEVNULL)
    print('with the weights in the tree:')
    traces = [(t.name, trace(a.tool, t.name, a.folder, records, noise)) for t in wanted[:2]]
    check_tool(traces)
    say_scores(traces)


if __name__ == '__main__':
    main()
