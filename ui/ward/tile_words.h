// SPDX-License-Identifier: GPL-3.0-or-later
// The texts of a tile, made of a bed's view in the screen's language.
#pragma once

#include "ui/ward/tile_model.h"

namespace wardlight::ward {

class TileWords {
public:
    TileWords(const kit::Words& words, Instant now, TileClass c, door::NameRule names = door::NameRule::Shown)
        : words_(words), now_(now), class_(c), names_(names)
    {
    }

    [[nodiscard]] const kit::Words& words() const { return words_; }
    [[nodiscard]] HeadModel head(const door::BedView& bed) const;
    [[nodiscard]] NumberModel number(const door::NumericView* numeric, Parameter parameter) const;
    [[nodiscard]] NumberModel pressure(const door::BedView& bed) const;
    [[nodiscard]] BandModel band(const door::AlarmView& alarm, std::size_t others) const;
    [[nodiscard]] std::vector<FootItem> footItems(const door::BedView& bed, TileClass c) const;
    [[nodiscard]] QString standby(const door::BedView& bed) const;
    /// Usable and not older than its parameter allows, by this screen's own clock: a stopped feed is seen here, too.
    [[nodiscard]] bool isCurrent(const door::NumericView& numeric) const;

private:
    [[nodiscard]] QStringList bandTexts(const door::AlarmView& alarm) const;
    [[nodiscard]] QString reason(const std::string& id) const;
    [[nodiscard]] QString pressureText(const door::BedView& bed, Parameter systolic, bool withMean, bool& grey) const;
    [[nodiscard]] QString ago(Instant measured, bool spelled) const;
    void score(const door::BedView& bed, HeadModel& head) const;

    const kit::Words& words_;
    Instant now_;
    TileClass class_;
    door::NameRule names_;
};

/// True when an alarm that the tile's band does not show is suspected false and so signalled as low.
[[nodiscard]] bool lowersAnother(const door::BedView& bed);
/// "Bed 07, Ferreira." and "High alarm, ventricular tachycardia 172, 0:12, not acknowledged.": for a screen reader.
[[nodiscard]] QString bedSentence(const door::BedView& bed, door::NameRule names = door::NameRule::Shown);
[[nodiscard]] QString alarmSentence(const door::AlarmView& alarm, const kit::Words& words, Instant now);

}
