// SPDX-License-Identifier: GPL-3.0-or-later
// Where everything of Insight stands, and its report on paper.
#include "ui/insight/insight_page.h"

#include "ui/insight/insight_print.h"
#include "ui/kit/strip_print.h"

#include <QEvent>
#include <QPainter>
#include <QScrollBar>

namespace wardlight::insight_ui {
namespace {

constexpr int barEdge = 14, barGap = 12, leadSide = 6, leadBetween = 16, controlHigh = 44; // dp

}

bool InsightPage::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == lead_ && event->type() == QEvent::Resize)
        placeLead();
    return Page::eventFilter(watched, event);
}

/// Tabs stand in the alarm line, or on the page where the line has no room for them.
void InsightPage::placeLead()
{
    const int title = title_->sizeHint().width();
    const int tabs = leadTabs_->wanted();
    const bool fits = lead_->width() >= leadSide + title + leadBetween + tabs;
    title_->setGeometry(leadSide, 0, std::min(title, lead_->width()), lead_->height());
    leadTabs_->setGeometry(leadSide + title + leadBetween, (lead_->height() - controlHigh) / 2, tabs, controlHigh);
    const bool changed = leadTabs_->isHidden() == fits;
    leadTabs_->setVisible(fits);
    pageTabs_->setVisible(!fits);
    if (changed)
        place();
}

void InsightPage::place()
{
    const bool own = !pageTabs_->isHidden();
    const bool trying = tab_ == InsightTab::WhatIf; // its period is its own, and there is no figure of the load to print
    const int bar = trying && !own ? 0 : barHigh;
    for (auto* part : {static_cast<QWidget*>(pdf_), static_cast<QWidget*>(periods_)})
        part->setVisible(!trying);
    const int pdfWide = std::max(controlHigh, pdf_->sizeHint().width());
    const int periodsWide = periods_->wanted();
    const int y = (barHigh - controlHigh) / 2;
    pdf_->setGeometry(width() - barEdge - pdfWide, y, pdfWide, controlHigh);
    periods_->setGeometry(pdf_->x() - barGap - periodsWide, y, periodsWide, controlHigh);
    int x = barEdge;
    if (own) {
        pageTabs_->setGeometry(x, y, pageTabs_->wanted(), controlHigh);
        x += pageTabs_->wanted() + barGap;
    }
    const int left = periods_->x() - barGap - x;
    about_->setGeometry(x + 4, y, std::max(0, left - 4), controlHigh);
    about_->setVisible(!trying && about_->sizeHint().width() <= left); // it yields: the panels say their period as well
    const QRect rest(0, bar, width(), height() - bar);
    scroll_->setGeometry(rest);
    const int wide = rest.width();
    auto* shown = board(tab_);
    int high = rest.height();
    int inner = wide;
    if (shown && shown->least(wide) > high) { // there is a scroll bar
        inner = wide - scroll_->verticalScrollBar()->sizeHint().width();
        high = shown->least(inner);
    }
    holder_->resize(inner, high);
    if (shown)
        shown->setGeometry(0, bar > 0 ? -Board::edge + 2 : 0, inner, high + (bar > 0 ? Board::edge - 2 : 0)); // the row above is its upper edge
    const int textWide = std::min(620, width() - 2 * barEdge);
    empty_->setGeometry((width() - textWide) / 2, barHigh + rest.height() / 4, textWide, 90);
    const int againWide = std::max(120, again_->sizeHint().width());
    again_->setGeometry((width() - againWide) / 2, empty_->geometry().bottom() + 12, againWide, controlHigh);
}

void InsightPage::resizeEvent(QResizeEvent*)
{
    place();
    disclosure_->setGeometry(rect());
}

void InsightPage::paintEvent(QPaintEvent*)
{
    QPainter p(this);
    p.fillRect(rect(), theme()[kit::Token::Canvas]);
}

void InsightPage::connectWhatIf()
{
    connect(whatIfBoard_, &WhatIfBoard::asked, this, &InsightPage::askWhatIf);
    connect(whatIfBoard_, &WhatIfBoard::forgotten, whatIfReader_, &LoadReader::stop);
    connect(whatIfBoard_, &WhatIfBoard::keeping, this, [this](quint64 bed, const LimitsSet& limits) { keepLimits({bed}, limits); });
    connect(whatIfBoard_, &WhatIfBoard::roomChanged, this, &InsightPage::place);
    connect(whatIfBoard_, &WhatIfBoard::lookAt, this, [this](QWidget* part) { scroll_->ensureWidgetVisible(part, 0, Board::edge); });
    connect(whatIfBoard_, &WhatIfBoard::notice, this, &Page::notice);
    connect(whatIfBoard_, &WhatIfBoard::disclosing, this, [this](quint64 bed, qint64 from) { disclose({bed}, {from}); });
    connect(whatIfBoard_, &WhatIfBoard::waveWanted, this, [this](quint64 alarm) {
        waveOf_ = {alarm};
        waveReader_->ask(door::AskEvidence{waveOf_});
    });
    connect(waveReader_, &LoadReader::answered, this, [this](const door::Answer& answer) {
        whatIfBoard_->setEvidence(waveOf_, answer.evidence.empty() ? Evidence{} : answer.evidence.front());
    });
    connect(disclosure_, &kit::DisclosureView::closed, this, &InsightPage::closeDisclosure);
    connect(disclosure_, &kit::DisclosureView::notice, this, &Page::notice);
    connect(whatIfReader_, &LoadReader::answered, this, [this](const door::Answer& answer) {
        whatIfBoard_->setReading({});
        whatIfBoard_->setAnswer(answer.whatIf, answer.problem == door::notAllowed ? tr("A charge nurse can try other limits.")
                                               : answer.problem == door::notKept  ? tr("Nothing is recorded here: there is nothing to replay.")
                                               : answer.whatIf                    ? QString()
                                                                                  : tr("The record could not be read."));
    });
    connect(whatIfBoard_, &WhatIfBoard::proposing, this, [this] {
        const auto change = whatIfBoard_->proposal();
        if (!change)
            return;
        if (whatIfBoard_->reason().text().isEmpty()) { // the ward would refuse it, in fewer words
            whatIfBoard_->reason().edit()->setFocus(Qt::OtherFocusReason);
            Q_EMIT notice(tr("Write why first. It is kept with the change."));
            return;
        }
        commands_.send({}, ProposeChange{*change}, [this, told = false](const Outcome& o) mutable {
            if (o.code == OutcomeCode::Refused || o.code == OutcomeCode::Unknown)
                commands_.tell(o);
            else if (!std::exchange(told, true)) { // Saving, then Done
                whatIfBoard_->proposed();
                Q_EMIT notice(tr("Signed. It waits for a second person in Settings, Profiles."));
            }
        });
    });
}

void InsightPage::disclose(BedId bed, WallTime from)
{
    disclosure_->setGeometry(rect());
    disclosure_->open(bed, from);
}

/// False: it was not open.
bool InsightPage::closeDisclosure()
{
    if (!disclosure_->isVisibleTo(this))
        return false;
    disclosure_->closeAll();
    whatIfBoard_->wave().disclosure().setFocus(Qt::OtherFocusReason);
    return true;
}

void InsightPage::keepLimits(BedId bed, const LimitsSet& limits)
{
    commands_.send(bed, SetLimits{limits}, [this, bed, limits](const Outcome& o) {
        commands_.tell(o);
        if (o.code != OutcomeCode::Done && o.code != OutcomeCode::DoneNotRecorded)
            return;
        whatIfBoard_->kept(bed, limits);
        if (o.code == OutcomeCode::Done)
            Q_EMIT notice(tr("Limits saved."));
    });
}

void InsightPage::askWhatIf()
{
    const auto until = door_.now().wall;
    whatIfReader_->ask(door::AskWhatIf{whatIfBoard_->group(), whatIfBoard_->wish(), until + -std::chrono::microseconds(std::chrono::hours(24 * whatIfBoard_->days())), until});
    whatIfBoard_->setReading(0.0);
}

PrintedLoad InsightPage::printed() const
{
    const auto view = door_.view();
    PrintedLoad print;
    print.unit = kit::shown(view->unit);
    const auto now = door_.now().wall;
    print.when = words().date(now) + QLatin1Char(' ') + words().clock(now) + (view->user.empty() ? QString() : QStringLiteral(", ") + kit::shown(view->user));
    print.demo = view->demo;
    if (load_)
        print.sections = reportSections(*load_, reported_, *view, words());
    return print;
}

/// The document says what was on the screen when it was asked for; where it goes, the person says.
void InsightPage::savePdf()
{
    if (!load_)
        return;
    const auto print = printed();
    auto bytes = kit::documentBytes([&](QIODevice& device) { return printLoad(print, device); });
    const QRect anchor(pdf_->mapToGlobal(QPoint()), pdf_->size());
    const QRect area(window()->mapToGlobal(QPoint()), window()->size());
    save_->begin(theme(), tr("Alarm load"), kit::stripFileName(QStringLiteral("alarm-load"), {}, door_.now().wall, words()), std::move(bytes), anchor, area);
}

}
