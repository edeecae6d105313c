#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Learns resources/corroboration.csv from recordings with labelled alarms, and says how well that works.

usage: train_corroboration.py FOLDER [--write FILE] [--report FILE] [--repeats 10]
       e.g. WARDLIGHTCTL=build/release/bin/wardlightctl resources/models/train_corroboration.py recordings/cinc2015 \
                --write resources/corroboration.csv --report resources/docs/corroboration.md

FOLDER holds WFDB records and labels.csv (record,kind,at,label). Each record is given to `wardlightctl verify-alarm
--json` (environment variable WARDLIGHTCTL names the program), whose features are all that is learned from. Needs
numpy and nothing else.

One logistic regression a kind, over the few features named in MODELS, clamped to their ranges, with a ridge on the
weights. What is reported is what records said that the model had not seen: stratified 10-fold cross-validation over
records, repeated; the ridge is chosen inside each fold by an inner cross-validation. The threshold is not learned: a
true alarm lost costs 5 in the denominator and itself in the numerator, so an alarm is kept from a probability of
1 / (1 + 1 + 4 * 0.85) = 0.185 on: 0.18.
"""
import argparse, csv, hashlib, json, os, shlex, subprocess, sys
from concurrent.futures import ThreadPoolExecutor
import numpy as np

THRESHOLD = 0.18
# kind: ((feature, low, high) ..., ridge strengths to choose from: larger trusts the data more).
# One figure decides where the definition is one figure; only ventricular tachycardia needs many.
MODELS = {
    'asystole': ([('pause', 1.5, 5)], (1,)),
    'extreme-bradycardia': ([('slow_rate', 38, 48)], (10,)),
    'extreme-tachycardia': ([('fast_rate', 105, 130)], (10,)),
    'ventricular-flutter-fibrillation': ([('fibrillation', 0.2, 0.8), ('pulse_pause', 1, 4)], (1,)),
    'ventricular-tachycardia': ([
        ('strange_run', 0, 1.2), ('strange_run_no_pulse', 0, 1), ('strange_run_spread', 15, 60),
        ('wide_waves_no_pulse', 0, 0.8), ('pure_waves_no_pulse', 0, 0.8), ('drift', -2, 0.5), ('fine', -3, -0.5),
        ('leads_agree', 0, 1), ('lead_noise', 0, 0.7), ('pulse_height', 0, 1.3), ('plateaus', 0, 4)],
        (0.1, 0.2, 0.4, 0.8)),
}


def answers_of(folder, rows, seconds=60, jobs=2):
    ctl = shlex.split(os.environ.get('WARDLIGHTCTL', 'wardlightctl'))

    def one(row):
        run = subprocess.run(ctl + ['verify-alarm', os.path.join(folder, row['record']), '--kind', row['kind'],
                                    '--at', row['at'], '--seconds', str(seconds), '--json'],
                             capture_output=True, text=True, timeout=60)
        if run.returncode:
            sys.exit('%s: %s' % (row['record'], run.stderr.strip()))
        return json.loads(run.stdout)

    with ThreadPoolExecutor(jobs) as pool:
        return list(pool.map(one, rows))


class Logistic:
    """Ridge logistic regression on clamped, standardised features, by Newton's method."""

    def __init__(self, ranges, strength):
        self.low, self.high = np.array([r[1] for r in ranges]), np.array([r[2] for r in ranges])
        self.strength = strength

    def scaled(self, x):
        return (np.clip(x, self.low, self.high) - self.middle) / self.scale

    def fit(self, x, y):
        clamped = np.clip(x, self.low, self.high)
        self.middle = clamped.mean(0)
        self.scale = np.maximum(clamped.std(0), 0.02 * (self.high - self.low))
        a = np.hstack([np.ones((len(x), 1)), self.scaled(x)])
        ridge = np.eye(a.shape[1]) / self.strength
        ridge[0, 0] = 1e-6
        w = np.zeros(a.shape[1])
        for _ in range(60):
            p = 1 / (1 + np.exp(-np.clip(a @ w, -30, 30)))
            step = np.linalg.solve(a.T @ (a * (p * (1 - p))[:, None]) + ridge + 1e-9 * np.eye(len(w)), a.T @ (y - p) - ridge @ w)
            w += step * min(1, 5 / max(1e-9, np.abs(step).max()))
            if np.abs(step).max() < 1e-8:
                break
        self.bias, self.weights = w[0], w[1:]
        return self

    def probability(self, x):
        return 1 / (1 + np.exp(-np.clip(self.bias + self.scaled(x) @ self.weights, -30, 30)))


def folds(y, count, random):
    """Stratified: lists of indices."""
    out = [[] for _ in range(count)]
    for label in (1, 0):
        for k, i in enumerate(random.permutation(np.flatnonzero(y == label))):
            out[k % count].append(i)
    return [np.array(sorted(f)) for f in out if f]


def log_loss(y, p):
    p = np.clip(p, 1e-6, 1 - 1e-6)
    return -np.mean(y * np.log(p) + (1 - y) * np.log(1 - p))


def chosen(ranges, strengths, x, y, random):
    """The ridge with the least inner cross-validated loss."""
    if len(strengths) == 1:
        return strengths[0]
    loss = {}
    splits = [f for _ in range(3) for f in folds(y, 5, random)]
    for strength in strengths:
        loss[strength] = np.mean([log_loss(y[f], Logistic(ranges, strength).fit(np.delete(x, f, 0), np.delete(y, f)).probability(x[f]))
                                  for f in splits])
    return min(loss, key=loss.get)


def unseen(ranges, strengths, x, y, short, random):
    """Probabilities of each record by models that never saw it: over the minute, and over its last 10 s alone."""
    p, q = np.zeros(len(y)), np.zeros(len(y))
    for f in folds(y, 10, random):
        rest_x, rest_y = np.delete(x, f, 0), np.delete(y, f)
        model = Logistic(ranges, chosen(ranges, strengths, rest_x, rest_y, random)).fit(rest_x, rest_y)
        p[f], q[f] = model.probability(x[f]), model.probability(short[f])
    return p, q


def cells(y, kept):
    return np.array([np.sum(y & kept), np.sum(y & ~kept), np.sum(~y & kept), np.sum(~y & ~kept)])


def score(c):
    return 100 * (c[0] + c[3]) / max(1, c[0] + c[3] + c[2] + 5 * c[1])


def evaluate(data, repeats):
    """[kind] -> (rows, labels, probabilities of each repeat, of their last 10 s, may be lowered)
    What cannot be read has probability 1, as in the program."""
    out = {}
    for kind, (ranges, strengths) in MODELS.items():
        rows, x, y, short, readable, readable_short, against = data[kind]
        random = np.random.default_rng(2015)
        both = [unseen(ranges, strengths, x, y, short, random) for _ in range(repeats)]
        out[kind] = (rows, y.astype(bool), [np.where(readable, p, 1) for p, _ in both], [np.where(readable_short, q, 1) for _, q in both],
                     readable & against)
    return out


def windows(results, repeats, threshold):
    """The same models over 10 s windows, and what a ward lowers (a pulse wave must speak against the alarm as well)."""
    lines = ['The same models, given the last 10 s of each record alone (`--seconds 10`): nothing says then what is usual for the patient.', '',
             '| kind, 10 s windows | true kept | true lost | false kept | false removed | score |', '| --- | --- | --- | --- | --- | --- |']
    total = np.zeros(4)
    for kind, (_, y, _, qs, _) in results.items():
        m = np.array([cells(y, q >= threshold) for q in qs]).mean(0)
        total += m
        lines.append('| %s | %.1f | %.1f | %.1f | %.1f | %.1f |' % (kind, *m, score(m)))
    lines.append('| **all** | %.1f | %.1f | %.1f | %.1f | **%.1f** |' % (*total, score(total)))
    lines += ['', 'What a ward lowers where every kind is switched on: not borne out, and a pulse wave that goes on speaks against the alarm.', '',
              '| kind, lowered | true | of | false | of |', '| --- | --- | --- | --- | --- |']
    total = np.zeros(4)
    for kind, (_, y, ps, _, against) in results.items():
        m = np.mean([[np.sum((p < threshold) & against & y), y.sum(), np.sum((p < threshold) & against & ~y), np.sum(~y)] for p in ps], 0)
        total += m
        lines.append('| %s | %.1f | %d | %.1f | %d |' % (kind, *m))
    lines.append('| **all** | %.1f | %d | %.1f | %d |' % tuple(total))
    return '\n'.join(lines) + '\n'


def report(results, repeats, threshold):
    lines = ['| kind | true kept | true lost | false kept | false removed | score | score of single repeats |', '| --- | --- | --- | --- | --- | --- | --- |']
    total = np.zeros((repeats, 4))
    for kind, (rows, y, ps, _, _) in results.items():
        c = np.array([cells(y, p >= threshold) for p in ps])
        total += c
        m = c.mean(0)
        lines.append('| %s | %.1f | %.1f | %.1f | %.1f | %.1f | %.1f … %.1f |' % (kind, *m, np.mean([score(k) for k in c]), min(score(k) for k in c), max(score(k) for k in c)))
    m = total.mean(0)
    s = [score(k) for k in total]
    lines.append('| **all** | %.1f | %.1f | %.1f | %.1f | **%.1f** | %.1f … %.1f |' % (*m, np.mean(s), min(s), max(s)))
    lines += ['', 'True alarms kept: %.1f %%; false ones removed: %.1f %%.' % (100 * m[0] / (m[0] + m[1]), 100 * m[3] / (m[2] + m[3])),
              '', 'Calibration, over all repeats, of alarms that could be read (%d of %d):' % (
                  sum(np.sum(r[2][0] < 1) for r in results.values()), sum(len(r[1]) for r in results.values())), '', '| probability said | answers | mean said | share that was true |', '| --- | --- | --- | --- |']
    y = np.concatenate([np.tile(r[1], repeats) for r in results.values()])
    p = np.concatenate([np.concatenate(r[2]) for r in results.values()])
    y, p = y[p < 1], p[p < 1] # what cannot be read says nothing
    for low, high in ((0, .05), (.05, .18), (.18, .4), (.4, .7), (.7, .9), (.9, 1.01)):
        inside = (p >= low) & (p < high)
        if inside.any():
            lines.append('| %.2f – %.2f | %d | %.2f | %.2f |' % (low, min(1, high), inside.sum(), p[inside].mean(), y[inside].mean()))
    lines += ['', 'Brier score %.3f, log loss %.3f.' % (np.mean((p - y) ** 2), log_loss(y.astype(float), p)), '', 'Worst records (mean probability of the repeats):', '']
    for kind, (rows, y, ps, _, _) in results.items():
        mean = np.mean(ps, 0)
        lost = sorted((mean[i], rows[i]['record']) for i in range(len(y)) if y[i] and mean[i] < threshold)
        kept = sorted(((mean[i], rows[i]['record']) for i in range(len(y)) if not y[i] and mean[i] >= threshold), reverse=True)
        lines.append('- %s: true but suppressed: %s; false but kept: %s.' % (
            kind, ', '.join('%s %.2f' % (r, q) for q, r in lost) or 'none',
            ', '.join('%s %.2f' % (r, q) for q, r in kept[:12]) or 'none'))
    return '\n'.join(lines) + '\n'


def table(data, labels_path):
    random = np.random.default_rng(2015)
    digest = hashlib.sha256(open(labels_path, 'rb').read()).hexdigest()
    count = sum(len(v[0]) for v in data.values())
    out = ['# What makes an alarm true: weights of core/signal/corroboration, learned by models/train_corroboration.py. Do not edit.',
           '# Learned from %d alarms of the PhysioNet/CinC Challenge 2015 training set 1.0.0 (ODC-By 1.0), the last 60 s of each.' % count,
           '# Cite: Clifford et al., The PhysioNet/Computing in Cardiology Challenge 2015, Comput Cardiol 42:273 (2015);',
           '# Goldberger et al., Circulation 101(23):e215 (2000). SHA-256 of labels.csv:',
           '# ' + digest,
           'kind,feature,low,high,middle,scale,weight']
    for kind, (ranges, strengths) in MODELS.items():
        rows, x, y = data[kind][:3]
        model = Logistic(ranges, chosen(ranges, strengths, x, y, random)).fit(x, y)
        out += ['%s,threshold,,,,,%g' % (kind, THRESHOLD), '%s,bias,,,,,%.5g' % (kind, model.bias)]
        for k, (name, low, high) in enumerate(ranges):
            out.append('%s,%s,%g,%g,%.5g,%.5g,%.5g' % (kind, name, low, high, model.middle[k], model.scale[k], model.weights[k]))
    return '\n'.join(out) + '\n'


def main():
    ap = argparse.ArgumentParser(usage=__doc__)
    ap.add_argument('folder')
    ap.add_argument('--write')
    ap.add_argument('--report')
    ap.add_argument('--repeats', type=int, default=10)
    a = ap.parse_args()
    labels_path = os.path.join(a.folder, 'labels.csv')
    rows = [r for r in csv.DictReader(open(labels_path)) if r['kind'] in MODELS]
    seen, brief = answers_of(a.folder, rows), answers_of(a.folder, rows, 10)
    data = {}
    for kind, (ranges, _) in MODELS.items():
        mine = [i for i, r in enumerate(rows) if r['kind'] == kind]
        figures = lambda said: np.array([[said[i]['features'][name] for name, _, _ in ranges] for i in mine], float)
        flags = lambda said, what: np.array([said[i][what] for i in mine], bool)
        data[kind] = ([rows[i] for i in mine], figures(seen), np.array([rows[i]['label'] == 'true' for i in mine], int), figures(brief),
                      flags(seen, 'readable'), flags(brief, 'readable'), flags(seen, 'pulse_against'))
    results = evaluate(data, a.repeats)
    text = report(results, a.repeats, THRESHOLD) + '\n' + windows(results, a.repeats, THRESHOLD)
    print(text)
    if a.report: # what stands above the figures is written by hand
        mark = '## Figures\n'
        above = open(a.report).read().split(mark)[0] if os.path.exists(a.report) else ''
        open(a.report, 'w').write(above + mark + '\n' + text)
    if a.write:
        open(a.write, 'w').write(table(data, labels_path))


if __name__ == '__main__':
    main()
