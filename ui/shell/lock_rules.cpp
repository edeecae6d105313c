// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/lock_rules.h"

namespace wardlight::shell {

bool allowedLocked(Wish wish)
{
    switch (wish) {
    case Wish::Acknowledge:
    case Wish::PauseSound:
    case Wish::Unlock:
    case Wish::MoveFocus: return true;
    case Wish::OpenScreen:
    case Wish::OpenBed:
    case Wish::OpenEvidence:
    case Wish::OpenLimits:
    case Wish::OpenAdmit:
    case Wish::OpenList:
    case Wish::Find:
    case Wish::LookBack:
    case Wish::OnlyMine:
    case Wish::ChangeColours:
    case Wish::TestSound:
    case Wish::Count: break;
    }
    return false;
}

bool keyAllowedLocked(int key, Qt::KeyboardModifiers with)
{
    const bool shift = with & Qt::ShiftModifier;
    const auto other = with & ~(Qt::ShiftModifier | Qt::KeypadModifier);
    if (other == Qt::ControlModifier)
        return key == Qt::Key_L || (key == Qt::Key_Z && !shift); // unlock; the last acknowledge back
    if (other != Qt::NoModifier)
        return false;
    switch (key) {
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_BracketLeft:
    case Qt::Key_BracketRight:
    case Qt::Key_Escape:
    case Qt::Key_Return: // a chip's Ack or the Unlock button; on a tile the shell refuses what it would open
    case Qt::Key_Enter:
    case Qt::Key_Space:
    case Qt::Key_P: return true;
    case Qt::Key_A: return !shift; // with Shift it opens the list of whom to tell
    default: return false;
    }
}

}
