// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/patients/patients_page.h"

#include "ui/kit/font.h"
#include "ui/patients/admit_panel.h"
#include "ui/patients/discharge_panel.h"
#include "ui/patients/transfer_panel.h"

#include <QHBoxLayout>
#include <QPainter>

#include <algorithm>

namespace wardlight::patients {
namespace {

constexpr double panelShare = 0.36;
constexpr int panelLeast = 580, panelMost = 760; // dp
constexpr int barHeight = 68;
constexpr auto askAgain = std::chrono::seconds(60);
constexpr std::int64_t dayMicroseconds = 86'400'000'000;

}

PatientsPage::PatientsPage(door::Door& door, kit::Commands& commands, const kit::Theme& theme, const kit::Words& words, QWidget* parent)
    : Page(door, commands, theme, words, parent)
    , lead_(new QWidget(this))
    , title_(new kit::Sentence(22, kit::Weight::Bold, kit::Token::Text1, lead_))
    , scroll_(new QScrollArea(this))
    , table_(new PatientTable(this))
    , admit_(new kit::Button(QLatin1String("people"), kit::ButtonStyle::Inverted, this))
    , transfer_(new kit::Button(QLatin1String("swap"), kit::ButtonStyle::Raised, this))
    , discharge_(new kit::Button(QLatin1String("arrow-right"), kit::ButtonStyle::Raised, this))
    , relay_(std::make_shared<kit::Relay>(this))
{
    auto* row = new QHBoxLayout(lead_);
    row->setContentsMargins(6, 0, 0, 0);
    row->addWidget(title_);
    scroll_->setFrameShape(QFrame::NoFrame);
    scroll_->setWidgetResizable(true);
    scroll_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll_->viewport()->setAutoFillBackground(false);
    scroll_->setWidget(table_);
    table_->setAutoFillBackground(false);
    connect(table_, &PatientTable::chosen, this, [this](quint64 bed) {
        choose(BedId{bed});
        const auto view = door_.view(); // held: what it says of a bed lives as long as it does
        if (const auto* at = view->bed(BedId{bed}); at && at->condition == door::BedCondition::Empty)
            openPanel(new AdmitPanel(commands_, this->theme(), this->words(), *view, BedId{bed}, this));
    });
    connect(admit_, &QAbstractButton::clicked, this, [this] {
        const auto view = door_.view();
        auto bed = table_->chosenBed();
        if (const auto* chosen = view->bed(bed); !chosen || chosen->condition != door::BedCondition::Empty) {
            const auto free = std::find_if(view->beds.begin(), view->beds.end(), [](const auto& b) { return b->condition == door::BedCondition::Empty; });
            if (free == view->beds.end()) {
                Q_EMIT notice(tr("No bed is free."));
                return;
            }
            bed = (*free)->id;
        }
        choose(bed);
        openPanel(new AdmitPanel(commands_, this->theme(), this->words(), *view, bed, this));
    });
    connect(transfer_, &QAbstractButton::clicked, this, [this] {
        openPanel(new TransferPanel(commands_, this->theme(), this->words(), *door_.view(), table_->chosenBed(), this));
    });
    connect(discharge_, &QAbstractButton::clicked, this, [this] {
        openPanel(new DischargePanel(commands_, this->theme(), this->words(), *door_.view(), table_->chosenBed(), this));
    });
    setFocusProxy(table_);
    PatientsPage::setTheme(theme);
    PatientsPage::setWords(words);
}

PatientsPage::~PatientsPage()
{
    relay_->letGo();
    question_.reset();
}

void PatientsPage::setTheme(const kit::Theme& theme)
{
    Page::setTheme(theme);
    title_->setTheme(theme);
    table_->setTheme(theme);
    for (auto* button : {admit_, transfer_, discharge_})
        button->setTheme(theme);
    if (panel_)
        panel_->setTheme(theme);
}

void PatientsPage::setWords(const kit::Words& words)
{
    Page::setWords(words);
    title_->setText(tr("Patients"));
    admit_->setText(tr("Admit"));
    transfer_->setText(tr("Transfer"));
    discharge_->setText(tr("Discharge"));
    place();
}

void PatientsPage::open(BedId bed, AlarmId)
{
    if (panel_ && panel_->holdsInput() && panel_->bed() == bed)
        return;
    closePanel();
    choose(bed);
    askForLeft();
    const auto view = door_.view();
    if (const auto* chosen = view->bed(bed); chosen && chosen->condition == door::BedCondition::Empty)
        openPanel(new AdmitPanel(commands_, theme(), words(), *view, bed, this));
}

void PatientsPage::choose(BedId bed)
{
    if (panel_ && panel_->bed() != bed)
        closePanel();
    table_->choose(bed);
    refresh(false);
}

void PatientsPage::openPanel(Panel* panel)
{
    closePanel();
    panel_ = panel;
    connect(panel_, &Panel::closed, this, &PatientsPage::closePanel);
    connect(panel_, &Panel::notice, this, &PatientsPage::notice);
    connect(panel_, &Panel::done, this, [this](const QString& sentence) {
        Q_EMIT notice(sentence);
        closePanel();
        asked_ = {};
    });
    place();
    panel_->refresh(*door_.view(), door_.now().mono);
    panel_->show();
    panel_->setFocus();
}

void PatientsPage::closePanel()
{
    if (!panel_)
        return;
    panel_->hide();
    panel_->deleteLater();
    panel_ = nullptr;
    place();
    table_->setFocus();
}

bool PatientsPage::back()
{
    if (!panel_)
        return false;
    closePanel();
    return true;
}

bool PatientsPage::holdsInput() const { return panel_ && panel_->holdsInput(); }

void PatientsPage::askForLeft()
{
    asked_ = door_.now().mono;
    const auto now = door_.now().wall;
    auto gathered = std::make_shared<std::vector<Event>>();
    question_ = door_.ask(door::AskEvents{{}, {now.microseconds - dayMicroseconds}, now, 20'000}, [this, gathered, relay = relay_](const door::Answer& answer) {
        gathered->insert(gathered->end(), answer.events.begin(), answer.events.end());
        if (answer.last)
            relay->post([this, gathered] {
                events_ = *gathered;
                refresh(false);
            });
    });
}

void PatientsPage::refresh(bool)
{
    const auto view = door_.view();
    const auto now = door_.now().mono;
    if (now - asked_ > askAgain)
        askForLeft();
    std::vector<Section> sections{unitSection(*view, events_, words())};
    if (auto left = leftSection(events_, *view, words()); !left.rows.empty())
        sections.push_back(std::move(left));
    table_->show(std::move(sections));
    const auto* chosen = view->bed(table_->chosenBed());
    const bool taken = chosen && chosen->condition != door::BedCondition::Empty;
    transfer_->setEnabled(taken);
    discharge_->setEnabled(taken);
    if (panel_)
        panel_->refresh(*view, now);
}

void PatientsPage::place()
{
    const int panelWidth = panel_ ? std::min(width(), std::clamp(static_cast<int>(width() * panelShare), panelLeast, panelMost)) : 0;
    const int left = width() - panelWidth;
    // Where both have no room the form covers the list; closing it brings the list back.
    const bool covered = panel_ && left < 420;
    scroll_->setVisible(!covered);
    scroll_->setGeometry(0, 0, left, std::max(0, height() - barHeight));
    int x = 12;
    for (auto* button : {admit_, transfer_, discharge_}) {
        button->setVisible(!covered);
        const int wide = button->sizeHint().width() + 12;
        button->setGeometry(x, height() - barHeight + 10, wide, 48);
        x += wide + 8;
    }
    if (panel_)
        panel_->setGeometry(covered ? QRect(0, 0, width(), height()) : QRect(left, 0, panelWidth, height()));
}

void PatientsPage::resizeEvent(QResizeEvent*) { place(); }

void PatientsPage::paintEvent(QPaintEvent*)
{
    QPainter p(this);
    p.fillRect(rect(), theme()[kit::Token::Canvas]);
}

}
