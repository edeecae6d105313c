// SPDX-License-Identifier: GPL-3.0-or-later
// Paints what a tile says, all but its waves.
#pragma once

#include "ui/kit/theme.h"
#include "ui/ward/flash.h"
#include "ui/ward/tile_layout.h"
#include "ui/ward/tile_model.h"

class QPainter;

namespace wardlight::ward {

/// The painter's origin is the tile's top left; its clip says which part is wanted.
void paintTile(QPainter& painter, const TileModel& tile, const TileLayout& layout, const kit::Theme& theme,
               FlashPhase flash);

void paintBand(QPainter& painter, const BandModel& band, const TileLayout& layout, const kit::Theme& theme,
               FlashPhase flash);
/// Trends and events in this part of a quiet foot.
void paintCourse(QPainter& painter, const TileCourse& course, const QRectF& box, const kit::Theme& theme);
/// The ring and frame of a tone and form.
void paintFrame(QPainter& painter, const QRectF& box, Tone tone, Form form, bool small, const kit::Theme& theme);

/// The text a band of this tile shows: the first of its texts that has room.
[[nodiscard]] QString shownText(const BandModel& band, const TileLayout& layout);
/// Width in dp of the band's Ack part when the whole word has room, for hit tests (0: the band has none).
[[nodiscard]] double acknowledgeWidth(const BandModel& band, const TileLayout& layout);

}
