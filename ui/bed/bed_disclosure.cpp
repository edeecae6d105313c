// SPDX-License-Identifier: GPL-3.0-or-later
// Full disclosure and the devices of the Bed screen.
#include "ui/bed/bed_foot.h"
#include "ui/bed/bed_page.h"
#include "ui/bed/device_panel.h"
#include "ui/kit/disclosure_view.h"

namespace wardlight::bed {

void BedPage::connectDisclosure()
{
    connect(disclosure_, &kit::DisclosureView::closed, this, &BedPage::closeDisclosure);
    connect(disclosure_, &kit::DisclosureView::notice, this, &BedPage::notice);
}

void BedPage::openDisclosure(std::optional<WallTime> at)
{
    if (!shown_)
        return;
    live();
    disclosure_->setGeometry(rect());
    disclosure_->setTheme(theme());
    disclosure_->setWords(words());
    disclosure_->open(bed_, at);
}

void BedPage::closeDisclosure()
{
    disclosure_->closeAll();
    foot_->button(Act::Disclosure).setFocus();
}

void BedPage::openDevices()
{
    if (shown_)
        devices_->begin(theme(), words(), *shown_, door_.now(), side_->today(), globalRect(&foot_->button(Act::Devices)), popoverArea());
}

}
