// SPDX-License-Identifier: GPL-3.0-or-later
// WFDB annotation files: beats, rhythms and notes with their times.
#pragma once

#include "core/recordings/recording.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace wardlight {

/// rate: the file's own resolution when it states one ("## time resolution: 250"); nothing: the record's
/// rate.
struct AnnotationSet {
    std::optional<Rate> rate;
    std::vector<Annotation> all;
};

/// MIT annotation format (annot(5)). recordRate turns samples into seconds where the file states no rate of
/// its own. Errors: Truncated when the file ends inside an annotation; OutOfRange beyond limits.annotations.
[[nodiscard]] Result<AnnotationSet> parseAnnotations(std::string name, std::string_view bytes,
                                                     Rate recordRate, const RecordingLimits& limits = {});
/// The bytes of an annotation file. Sorted by sample; code 0 means: from symbol. Text is cut at 255 bytes.
[[nodiscard]] std::string annotationBytes(std::span<const Annotation> annotations);

/// 'N' ↔ 1 …; symbol ' ' for a code without one, code 0 for a symbol without one.
[[nodiscard]] char annotationSymbol(int code);
[[nodiscard]] int annotationCode(char symbol);
/// A beat (as against a rhythm, a note, a wave limit), as in the WFDB library's table.
[[nodiscard]] bool isBeatSymbol(char symbol);

}
