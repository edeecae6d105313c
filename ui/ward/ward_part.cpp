// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ward/ward_part.h"

#include <algorithm>

namespace wardlight::ward {

std::pair<std::size_t, std::size_t> bedsOfPart(std::size_t beds, PartOf part)
{
    const auto count = static_cast<std::size_t>(std::max(1, part.count));
    const auto index = std::min(static_cast<std::size_t>(std::max(0, part.index)), count - 1);
    return {beds * index / count, beds * (index + 1) / count};
}

void WardPart::setPart(PartOf part)
{
    const std::scoped_lock lock(lock_);
    part_ = part;
    madeOf_.reset();
}

std::shared_ptr<const door::WardView> WardPart::view() const
{
    auto whole = door_.view();
    const std::scoped_lock lock(lock_);
    if (part_.count <= 1)
        return whole;
    if (madeOf_ != whole) {
        const auto [first, end] = bedsOfPart(whole->beds.size(), part_);
        auto some = std::make_shared<door::WardView>(*whole);
        some->beds.assign(whole->beds.begin() + static_cast<std::ptrdiff_t>(first), whole->beds.begin() + static_cast<std::ptrdiff_t>(end));
        some->places.clear();
        if (whole->places.size() == whole->beds.size()) // blank slots inside the part stay, those before it do not
            for (auto i = first; i < end; ++i)
                some->places.push_back(whole->places[i] - whole->places[first]);
        madeOf_ = std::move(whole);
        made_ = std::move(some);
    }
    return made_;
}

}
