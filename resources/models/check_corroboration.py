#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Asks `wardlightctl verify-alarm` about recordings it never learned from, where the rhythm is known.

usage: check_corroboration.py FOLDER      (FOLDER holds vfdb/, nstdb/ and mitdb/; WARDLIGHTCTL names the program)

vfdb: at 9 s into each VT, 10 s into each VF or flutter and 8 s into each asystole of 5 s or more, an alarm of that kind,
which is to be kept; no lane there but two ECG leads. mitdb, four times a record, and nstdb, every minute: an alarm of each
kind, which is to be removed unless such a rhythm is in the record (ectopy, block and pacing are). Standard library only.
"""
import os, shlex, struct, subprocess, sys

VT, VF = 'ventricular-tachycardia', 'ventricular-flutter-fibrillation'
KINDS = ('asystole', 'extreme-bradycardia', 'extreme-tachycardia', VT, VF)


def rhythms(path, rate):
    """[(s, text)] of a WFDB annotation file"""
    data, i, t, out = open(path, 'rb').read(), 0, 0, []
    while i + 1 < len(data):
        word = struct.unpack_from('<H', data, i)[0]
        i += 2
        code, value = word >> 10, word & 1023
        if word == 0:
            break
        if code == 59: # SKIP
            high, low = struct.unpack_from('<hH', data, i)
            i += 4
            t += (high << 16) + low
        elif code == 63: # AUX
            text = data[i:i + value].split(b'\0')[0].decode('latin1')
            i += value + value % 2
            if out:
                out[-1] = (out[-1][0], text)
        elif code < 60:
            t += value
            out.append((t / rate, ''))
    return [r for r in out if r[1]]


def ask(record, kind, at):
    ctl = shlex.split(os.environ.get('WARDLIGHTCTL', 'wardlightctl'))
    run = subprocess.run(ctl + ['verify-alarm', record, '--kind', kind, '--at', '%.2f' % at], capture_output=True, text=True)
    lines = run.stdout.split('\n')
    if run.returncode or lines[0] not in ('true', 'false'):
        sys.exit('%s: %s' % (record, run.stderr.strip()))
    return lines[0] == 'true', lines[1].startswith('no lane')


def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    folder, count = sys.argv[1], {}

    def note(what, answer):
        kept, unread = count.setdefault(what, [0, 0, 0]), answer[1]
        kept[0] += 1
        kept[1] += answer[0]
        kept[2] += unread
    records = lambda name: sorted(f[:-4] for f in os.listdir(os.path.join(folder, name)) if f.endswith('.hea'))
    for record in records('vfdb'):
        path = os.path.join(folder, 'vfdb', record)
        marks = rhythms(path + '.atr', 250)
        for (start, text), (end, _) in zip(marks, marks[1:] + [(2100, '')]):
            if start < 60 or end - start < 5:
                continue
            for texts, kind, after in ((('(VT',), VT, 9), (('(VF', '(VFL', '(VFIB'), VF, 10), (('(ASYS',), 'asystole', 8)):
                if text in texts:
                    note('vfdb, in it: ' + kind, ask(path, kind, min(end, start + after)))
    for name, times in (('nstdb', range(360, 1800, 60)), ('mitdb', (300, 700, 1100, 1500))):
        for record in records(name):
            for at in times:
                for kind in KINDS:
                    note('%s: %s' % (name, kind), ask(os.path.join(folder, name, record), kind, at))
    print('| asked | alarms | kept | of these unreadable |\n| --- | --- | --- | --- |')
    for what, (asked, kept, unread) in count.items():
        print('| %s | %d | %d | %d |' % (what, asked, kept, unread))


if __name__ == '__main__':
    main()
