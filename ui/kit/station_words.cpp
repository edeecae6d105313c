// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/station_words.h"

#include "ui/kit/text.h"

#include <QCoreApplication>

#include <algorithm>

namespace wardlight::kit {
namespace {

constexpr int usualVolume = 60; // %: below it the header says how loud

}

QString roleName(Role role)
{
    switch (role) {
    case Role::System: return QCoreApplication::translate("wardlight::kit", "System");
    case Role::Nurse: return QCoreApplication::translate("wardlight::kit", "Nurse");
    case Role::Charge: return QCoreApplication::translate("wardlight::kit", "Charge nurse");
    case Role::Physician: return QCoreApplication::translate("wardlight::kit", "Physician");
    case Role::Biomed: return QCoreApplication::translate("wardlight::kit", "Biomedical");
    case Role::Admin: return QCoreApplication::translate("wardlight::kit", "Administrator");
    case Role::Auditor: return QCoreApplication::translate("wardlight::kit", "Auditor");
    case Role::Kiosk: return QCoreApplication::translate("wardlight::kit", "Bedside");
    case Role::Locked: return QCoreApplication::translate("wardlight::kit", "Locked");
    }
    return {};
}

Chip soundChip(const door::WardView& ward, Instant now)
{
    const QLatin1String on("sound");
    const QLatin1String off("sound-off");
    switch (ward.voice) {
    case door::VoiceState::NoDevice:
        return {off, QCoreApplication::translate("wardlight::kit", "No speaker"), ButtonStyle::Inverted};
    case door::VoiceState::Muted:
    case door::VoiceState::NullSink:
    case door::VoiceState::Suspended:
    case door::VoiceState::ServerGone:
    case door::VoiceState::Stopped:
        return {off, QCoreApplication::translate("wardlight::kit", "No sound"), ButtonStyle::Inverted};
    case door::VoiceState::Unknown:
        return {off, QCoreApplication::translate("wardlight::kit", "Sound not tested"), ButtonStyle::Outlined};
    case door::VoiceState::Sounding:
    case door::VoiceState::Low: break;
    }
    // Paused only when nothing that is active may sound.
    std::optional<Instant> until;
    bool all = false;
    for (const auto& bed : ward.beds) {
        const bool active = std::any_of(bed->alarms.begin(), bed->alarms.end(), [](const auto& a) { return a.phase == AlarmPhase::Active; });
        if (!active)
            continue;
        const bool paused = bed->audioPausedUntil && *bed->audioPausedUntil > now;
        all = paused && (all || !until);
        if (!paused) {
            until.reset();
            all = false;
            break;
        }
        until = until ? std::min(*until, *bed->audioPausedUntil) : *bed->audioPausedUntil;
    }
    if (all && until)
        return {off, QCoreApplication::translate("wardlight::kit", "Paused %1", "time left").arg(countText(*until - now)),
                ButtonStyle::Dashed};
    if (ward.voice == door::VoiceState::Low)
        return {on, QCoreApplication::translate("wardlight::kit", "Sound %1 %").arg(ward.volumePercent), ButtonStyle::Outlined};
    if (ward.site) {
        // A station is not ready until somebody has heard it.
        const bool refused = std::any_of(ward.site->heard.begin(), ward.site->heard.end(), [](const auto& h) { return !h.heard; });
        if (refused)
            return {off, QCoreApplication::translate("wardlight::kit", "Sound not heard"), ButtonStyle::Inverted};
        if (!ward.site->allHeard())
            return {on, QCoreApplication::translate("wardlight::kit", "Sound not confirmed"), ButtonStyle::Outlined};
        if (ward.site->changed("sound.volume") && ward.volumePercent < usualVolume)
            return {on, QCoreApplication::translate("wardlight::kit", "Sound %1 %").arg(ward.volumePercent), ButtonStyle::Outlined};
    }
    return {on, QCoreApplication::translate("wardlight::kit", "Sound on"), ButtonStyle::Plain};
}

}
