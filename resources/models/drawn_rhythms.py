# SPDX-License-Identifier: GPL-3.0-or-later
"""Draws ECGs of rhythms that the recordings lack: fast ones, wide ones, tall T waves, pauses with P waves, changes of gain.

Used by train_beats.py. Times in s, heights in mV. A rhythm is drawn from its number alone: the same number gives the same
samples on every machine (numpy's RandomState is frozen).
"""
import numpy as np

RATE = 360     # Hz, as the MIT-BIH Arrhythmia Database
LENGTH = 180   # s
COUNT = 60
PER_MILLIVOLT = 200  # digital steps, likewise
TRIANGLE, QRS, ROUND = 0, 1, 2


class Heart:
    """The patient: how his beats look, and what he has had so far."""

    def __init__(self, number):
        self.random = r = np.random.RandomState(1000 + number)
        self.now, self.beats, self.p_waves = 0.4, [], []
        gain = r.choice([.5, .7, 1, 1, 1.5, 2])
        self.width, self.height = r.uniform(.05, .11), gain * r.uniform(.7, 1.5)
        self.t_height, self.kind = self.height * r.uniform(.0, .6), r.choice([TRIANGLE, TRIANGLE, QRS, ROUND])
        self.pq, self.p_height = r.uniform(.12, .2), self.height * r.uniform(.05, .2)
        if r.rand() < .25:  # tall T waves
            self.t_height, self.width = self.height * r.uniform(.6, 1.25), r.uniform(.08, .11)
        self.v_height = -gain * r.uniform(.8, 2) * r.choice([1, 1, -1])
        self.v_width = r.uniform(.13, .2)
        self.v_t_height, self.v_kind = -self.v_height * r.uniform(.1, .5), r.choice([TRIANGLE, ROUND])

    def normal(self, interval, wait=None):
        """A normal beat after `wait` (the interval, unless said otherwise); its shape is that of `interval`."""
        self.now += interval if wait is None else wait
        r, shorter = self.random, min(1, interval / .75) ** .5
        t = self.t_height if interval > .4 else self.t_height * max(0, (interval - .22) / .18) * .5
        t_end = min(r.uniform(.33, .37) * shorter, interval * .8)
        t_width = .18 * shorter if interval > .4 else .1
        self.beats.append((self.now, self.height * r.uniform(.93, 1.07), self.width, t, t_width, t_end, 'N', self.kind))
        if interval > .42:
            self.p_waves.append((self.now - self.pq, self.p_height))

    def ventricular(self, interval, wait=None):
        self.now += interval if wait is None else wait
        self.beats.append((self.now, self.v_height * self.random.uniform(.9, 1.1), min(self.v_width, interval * .62),
                           self.v_t_height if interval > .27 else self.v_t_height * .5, min(.2, interval * .45),
                           min(.44, interval * .98), 'V', self.v_kind))

    # The rhythms. Each lasts until `end` at least.
    def steady(self, end, slowest=50, fastest=110, spread=.02):
        interval = 60 / self.random.uniform(slowest, fastest)
        while self.now < end:
            self.normal(interval, interval * self.random.uniform(1 - spread, 1 + spread))

    def bigeminy(self, end):
        early = self.random.uniform(.36, .62)
        late = early + self.random.uniform(.15, .8)
        while self.now < end:
            self.ventricular(late, early)
            self.normal(early, late)

    def wide_tachycardia(self, end):
        interval = 60 / self.random.uniform(120, 260)
        while self.now < end:
            self.ventricular(interval, interval * self.random.uniform(.98, 1.02))

    def couplets_and_runs(self, end):
        r, interval = self.random, 60 / self.random.uniform(50, 100)
        while self.now < end:
            for _ in range(r.randint(1, 6)):
                self.normal(interval)
            for _ in range(r.randint(1, 4)):
                self.ventricular(r.uniform(.32, .5))
            self.now += r.uniform(.0, .3)

    def atrial_fibrillation(self, end):
        while self.now < end:
            self.normal(self.random.uniform(.33, 1.1))

    def pause_with_p_waves(self, _):
        r = self.random
        lasts, apart = r.uniform(3, 9), 60 / r.uniform(50, 110)
        end, p = self.now + lasts, self.now + .5
        height = min(.25, self.height * r.uniform(.08, .25))
        while p < end - .3:
            self.p_waves.append((p, height))
            p += apart
        self.now = end
        for _ in range(6):
            self.normal(.8)

    def change_of_gain(self, end):
        factor = self.random.choice([.4, .6, 1.6, 2.5])
        if .35 < abs(self.height * factor) < 4:
            for part in ('height', 'v_height', 't_height', 'v_t_height', 'p_height'):
                setattr(self, part, getattr(self, part) * factor)
        self.steady(end, 55, 120, .03)

    def alternating(self, end):
        short = self.random.uniform(.33, .5)
        long = short * self.random.uniform(1, 2.2)
        while self.now < end:
            self.normal(short)
            self.normal(long)

    def ventricular_in_threes(self, end):
        short = self.random.uniform(.4, .62)
        long = short * self.random.uniform(1.2, 1.8)
        while self.now < end:
            self.ventricular(short)
            self.normal(long, short)
            self.ventricular(long)
            self.normal(short, long)

    def live(self):
        rhythms = (self.steady, lambda end: self.steady(end, 35, 300), self.bigeminy, self.wide_tachycardia,
                   self.couplets_and_runs, self.atrial_fibrillation, self.pause_with_p_waves, self.change_of_gain,
                   self.alternating, self.ventricular_in_threes, lambda end: self.steady(end, 150, 300, .01))
        while self.now < LENGTH - 2:
            which = rhythms[self.random.randint(len(rhythms))]
            which(min(LENGTH - 2, self.now + self.random.uniform(8, 25)))
        return [b for b in self.beats if b[0] < LENGTH - .1]


def wave(beats, p_waves, random, noise):
    """mV: beats, P waves, white noise, and now and then a wandering baseline or mains."""
    count = int(LENGTH * RATE)
    out, t = np.zeros(count), np.arange(count) / RATE

    def add(start, end, shape):
        i, j = max(0, int(start * RATE)), min(count, int(end * RATE) + 1)
        if j > i:
            out[i:j] += shape(t[i:j])

    for at, h, w, t_height, t_width, t_end, _, kind in beats:
        if kind == TRIANGLE:
            add(at - w / 2, at + w / 2, lambda x: h * np.maximum(0, 1 - np.abs(x - at) / (w / 2)))
        elif kind == QRS:
            add(at - w / 2, at + w / 2, lambda x: h * np.maximum(0, 1 - np.abs(x - at) / (w / 4)))
            add(at, at + w, lambda x: -0.35 * h * np.maximum(0, 1 - np.abs(x - at - w * .45) / (w / 4)))
        else:
            add(at - w / 2, at + w / 2, lambda x: h * .5 * (1 + np.cos(2 * np.pi * (x - at) / w)))
        start = at - w / 2 + t_end - t_width
        add(start, start + t_width,
            lambda x: t_height * np.where((x < start) | (x > start + t_width), 0, np.sin(np.pi * (x - start) / t_width)))
    for at, h in p_waves:
        add(at - .045, at + .045, lambda x: h * .5 * (1 + np.cos(np.pi * (x - at) / .045)))
    out += noise * random.uniform(-1, 1, count)
    if random.rand() < .3:
        out += random.uniform(.1, 2) * np.sin(2 * np.pi * random.uniform(.05, .3) * t + random.rand() * 6)
    if random.rand() < .2:
        out += random.uniform(.02, .1) * np.sin(2 * np.pi * random.choice([50, 60]) * t)
    return out


def drawn(number):
    """(samples in microvolts as int16, [(s, 'N' or 'V')])"""
    heart = Heart(number)
    beats = heart.live()
    millivolts = wave(beats, heart.p_waves, heart.random, heart.random.choice([.005, .01, .01, .03, .05]))
    steps = np.clip(np.round(millivolts * PER_MILLIVOLT), -6400, 6400)
    return (steps * (1000 // PER_MILLIVOLT)).astype('<i2'), sorted((b[0], b[6]) for b in beats)
