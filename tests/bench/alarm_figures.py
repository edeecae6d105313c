#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""All figures of beats, rhythms and alarms in one run, each beside its peers.

usage: alarm_figures.py BUILD RECORDINGS
  BUILD       a build folder with bin/bench_beats, bin/bench_rhythms, bin/bench_causes, bin/bench_delays, bin/wardlightctl
  RECORDINGS  holds mitdb/, nstdb/, vfdb/, cudb/, cinc2015/ (PhysioNet); a folder that is not there is left out and named

Peers that run here: a plain Pan-Tompkins (bench_beats), a plain monitor (bench_causes). Peers that do not are quoted with
where their figure stands. Standard library only. Exit 1 when a program fails.
"""
import csv, os, subprocess, sys

QUOTED_BEATS = [
    ('gqrs (WFDB 10.7), these 24 records from 0:00', '325 errors', 'run by the project on the same records'),
    ('OSEA (Hamilton 2002), from 5:00', '186 errors, VEB Se 93.3 +P 97.3; 118e12 99', 'run by the project on the same records'),
    ('Pan-Tompkins, 118e12 from 5:00', '49 errors', 'run by the project on the same records'),
]
QUOTED_ALARMS = [
    ('keeping every alarm', 39.2), ('pyfar (MIT-LCP false-alarm-reduction), run on these records', 75.4),
    ('best real-time entry of the Challenge (Plesinger et al. 2015), its hidden set', 81.4),
]


def run(title, command, environment):
    print(f'\n## {title}\n', flush=True)
    done = subprocess.run(command, env=environment)
    return done.returncode in (0, 1)


def alarms(ctl, folder):
    """The Challenge's score of `wardlightctl verify-alarm`: 100 (TP + TN) / (TP + TN + FP + 5 FN)."""
    counts = {}
    with open(os.path.join(folder, 'labels.csv')) as file:
        for row in csv.DictReader(file):
            said = subprocess.run([ctl, 'verify-alarm', os.path.join(folder, row['record']), '--kind', row['kind'], '--at', row['at']],
                                  capture_output=True, text=True)
            if said.returncode != 0:
                print(said.stderr.strip())
                return False
            kept, true = said.stdout.startswith('true'), row['label'] == 'true'
            for kind in (row['kind'], 'all'):
                counts.setdefault(kind, {'TP': 0, 'FN': 0, 'FP': 0, 'TN': 0})[('TP' if true else 'FP') if kept else ('FN' if true else 'TN')] += 1
    print('| alarms | true kept | true lost | false kept | false removed | score |\n| --- | --- | --- | --- | --- | --- |')
    for kind, c in sorted(counts.items(), key=lambda k: (k[0] == 'all', k[0])):
        score = 100 * (c['TP'] + c['TN']) / (c['TP'] + c['TN'] + c['FP'] + 5 * c['FN'])
        print(f"| {kind} | {c['TP']} | {c['FN']} | {c['FP']} | {c['TN']} | {score:.1f} |")
    print('\nThese are records the weights were learned on; cross-validated figures: resources/docs/corroboration.md.\n')
    for name, score in QUOTED_ALARMS:
        print(f'- {name}: {score}')
    return True


def main():
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    build, recordings = os.path.join(sys.argv[1], 'bin'), sys.argv[2]
    environment = dict(os.environ, WARDLIGHT_RECORDINGS=recordings)
    missing = [name for name in ('mitdb', 'nstdb', 'vfdb', 'cudb', 'cinc2015') if not os.path.isdir(os.path.join(recordings, name))]
    if missing:
        print('not there, left out:', ', '.join(missing))
    good = run('Beats (EC57, gross)', [os.path.join(build, 'bench_beats')], environment)
    print()
    for name, figure, where in QUOTED_BEATS:
        print(f'- {name}: {figure} ({where})')
    good = run('Rhythms', [os.path.join(build, 'bench_rhythms')], environment) and good
    if 'cinc2015' not in missing:
        print('\n## True against false alarms (PhysioNet/CinC Challenge 2015, training set)\n', flush=True)
        good = alarms(os.path.join(build, 'wardlightctl'), os.path.join(recordings, 'cinc2015')) and good
    if not {'mitdb', 'cinc2015'} & set(missing):
        good = run('What a delay removes and hides', [os.path.join(build, 'bench_delays')], environment) and good
    good = run('Seven causes of false alarms', [os.path.join(build, 'bench_causes')], environment) and good
    sys.exit(0 if good else 1)


if __name__ == '__main__':
    main()
