// SPDX-License-Identifier: GPL-3.0-or-later
// One of each command, so that a test can say what holds for all of them. A new one does not compile until it is here.
#pragma once

#include "core/vitals/command.h"

#include <vector>

namespace wardlight::test {

inline std::vector<CommandBody> everyCommand()
{
    const CommandBody bodies[] = {AcknowledgeAlarm{}, AcknowledgeBed{}, UndoAcknowledge{}, PauseAudio{}, EndAudioPause{}, PauseAlarms{}, EndAlarmPause{},
                                  SwitchAlarms{}, SwitchKind{}, SetLimits{}, Admit{}, Transfer{}, Discharge{}, StartStandby{}, EndStandby{}, Escalate{},
                                  AnswerEscalation{}, WriteNote{}, PickUser{}, MarkAlarm{}, EnterConsciousness{}, EnterOxygen{}, UndoEntry{}, CallHelp{},
                                  HandOver{}, LeaveKiosk{}, ProposeChange{}, SignChange{}, WithdrawChange{}, ArrangeUnit{}, SetRoster{}, TestSound{},
                                  ConfirmSound{}, Identify{}, Merge{}, UndoMerge{}, Readmit{}, ExpectPatient{}, WithdrawExpected{},
                                  EnterSpo2Scale{}, RecordPrint{}, ChooseLane{}, UseBreakGlass{}, LockStation{}, ManagePeople{}};
    static_assert(std::size(bodies) == std::variant_size_v<CommandBody>);
    return {std::begin(bodies), std::end(bodies)};
}

}
