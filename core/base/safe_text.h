// SPDX-License-Identifier: GPL-3.0-or-later
// Text from outside made safe to show, log and send.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace wardlight {

/// Valid UTF-8 for showing: bad bytes and surrogates → U+FFFD; C0, C1 and line breaks → U+FFFD; bidi controls without
/// a partner are dropped; the rest stays character for character. At most maxCharacters code points (0: no bound).
[[nodiscard]] std::string safeText(std::string_view text, std::size_t maxCharacters = 0);

/// Valid UTF-8 and nothing else changed: bad bytes and lone surrogates → U+FFFD. For keeping what was received.
[[nodiscard]] std::string validText(std::string_view text);

/// safeText between U+2068 and U+2069, so that a right-to-left name leaves the text around it in order.
[[nodiscard]] std::string isolated(std::string_view text);

/// True when nothing of it can be seen: empty, spaces, controls or zero-width characters only.
[[nodiscard]] bool isBlank(std::string_view text);

}
