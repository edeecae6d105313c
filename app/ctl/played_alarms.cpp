// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/played_alarms.h"

#include "app/resources.h"
#include "core/engine/ward.h"

namespace wardlight::ctl {

Result<void> playAlarms(const Patient& patient, const DeviceMaker& device, double length,
                        const std::function<void(const PlayedAlarm&)>& told, const std::function<void(double, const engine::BedSnapshot&)>& second)
{
    auto setup = app::wardSetup({"1"});
    if (!setup)
        return tl::unexpected(setup.error());
    const Now start{instantAt(1'000'000), {}};
    engine::Ward ward(std::move(*setup), nullptr, {}, start);
    ward.onEvent([&](const Event& event) {
        const auto* alarm = std::get_if<AlarmEvent>(&event.body);
        if (!alarm || event.bed != BedId{1})
            return;
        const bool starts = alarm->transition == AlarmTransition::Onset;
        const bool ends = alarm->transition == AlarmTransition::Latched ||
                          (alarm->transition == AlarmTransition::Ended && alarm->reason != EndReason::Recurred &&
                           alarm->reason != EndReason::Released);
        if (starts || ends)
            told({seconds(event.mono - start.mono), alarm->key.kind, alarm->priority, starts});
    });
    auto intake = std::make_shared<engine::Intake>(DeviceId{1}, patient.identifier, true);
    ward.connect({1}, intake);
    (void)ward.post({"admit", {1}, {"", Role::System, {}}, Admit{patient}}, {});
    const auto watched = device(intake, start.mono);
    double nextSecond = 1;
    for (double t = 0; t <= length + 0.25; t += 0.1) {
        const Now now{start.mono + fromSeconds(t), {static_cast<std::int64_t>(t * 1e6)}};
        watched->advance(now.mono);
        ward.step(now);
        if (second && t >= nextSecond - 0.05) {
            second(t, *ward.bed({1})->snapshot());
            nextSecond += 1;
        }
    }
    return {};
}

}
