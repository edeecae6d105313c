// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/patients/patients_page.h"

#include "ui/kit/font.h"
#include "ui/patients/admit_panel.h"
#include "ui/patients/arrival_panels.h"
#include "ui/patients/discharge_panel.h"
#include "ui/patients/merge_panel.h"
#include "ui/patients/transfer_panel.h"

#include <QHBoxLayout>
#include <QPainter>

#include <algorithm>

namespace wardlight::patients {
namespace {

constexpr double panelShare = 0.36;
constexpr int panelLeast = 580, panelMost = 760; // dp
constexpr int barHeight = 68, buttonHeight = 48;

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
    , handover_(new kit::Button(QLatin1String("people"), kit::ButtonStyle::Raised, this))
    , expect_(new kit::Button(QLatin1String("clock"), kit::ButtonStyle::Raised, this))
    , identify_(new kit::Button(QLatin1String("person"), kit::ButtonStyle::Raised, this))
    , undo_(new kit::Button(QLatin1String("back"), kit::ButtonStyle::Raised, this))
{
    auto* row = new QHBoxLayout(lead_);
    row->setContentsMargins(6, 0, 0, 0);
    row->setSpacing(4);
    row->addWidget(title_);
    row->addSpacing(10);
    for (std::size_t i = 0; i < tabs_.size(); ++i) {
        tabs_[i] = new kit::Button({}, kit::ButtonStyle::Plain, lead_);
        tabs_[i]->setMinimumHeight(44);
        tabs_[i]->setCheckable(true);
        tabs_[i]->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
        row->addWidget(tabs_[i]);
        connect(tabs_[i], &QAbstractButton::clicked, this, [this, i] {
            tab_ = static_cast<Tab>(i);
            refresh(false);
        });
    }
    row->addStretch(1);
    scroll_->setFocusPolicy(Qt::NoFocus);
    scroll_->setFrameShape(QFrame::NoFrame);
    scroll_->setWidgetResizable(true);
    scroll_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll_->viewport()->setAutoFillBackground(false);
    scroll_->setWidget(table_);
    table_->setAutoFillBackground(false);
    connect(table_, &PatientTable::chosen, this, [this](quint64 bed) {
        choose(BedId{bed});
        const auto view = door_.view(); // held: what it says of a bed lives as long as it does
        if (const auto* at = view->bed(BedId{bed}); at && (at->condition == door::BedCondition::Empty || at->patient.unidentified))
            admitTo(BedId{bed}, nullptr);
    });
    connect(table_, &PatientTable::acted, this, &PatientsPage::act);
    connect(table_, &PatientTable::changeWanted, this, [this](const Row& wanted) {
        const auto view = door_.view();
        const auto found = std::find_if(view->expected.begin(), view->expected.end(), [&](const auto& e) { return e.id == wanted.expected; });
        if (found != view->expected.end())
            openPanel(new ExpectPanel(commands_, this->theme(), this->words(), *view, &*found, this));
    });
    connect(expect_, &QAbstractButton::clicked, this, [this] { openPanel(new ExpectPanel(commands_, this->theme(), this->words(), *door_.view(), nullptr, this)); });
    connect(identify_, &QAbstractButton::clicked, this, [this] { admitTo(table_->chosenBed(), nullptr); });
    connect(undo_, &QAbstractButton::clicked, this, [this] {
        commands_.send(table_->chosenBed(), UndoMerge{}, [this](const Outcome& outcome) {
            if (outcome.code == OutcomeCode::Done || outcome.code == OutcomeCode::DoneNotRecorded)
                Q_EMIT notice(tr("The merge is taken back: both entries are as before."));
            else if (outcome.code != OutcomeCode::Saving)
                Q_EMIT notice(tr("The merge cannot be taken back: the other bed is taken, or you may not."));
        });
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
        admitTo(bed, nullptr);
    });
    connect(transfer_, &QAbstractButton::clicked, this, [this] {
        auto* panel = new TransferPanel(commands_, this->theme(), this->words(), *door_.view(), table_->chosenBed(), this);
        connect(panel, &TransferPanel::mergeWanted, this, [this, from = table_->chosenBed()](quint64 here) { compare(BedId{here}, from); });
        openPanel(panel);
    });
    connect(discharge_, &QAbstractButton::clicked, this, [this] {
        openPanel(new DischargePanel(commands_, this->theme(), this->words(), *door_.view(), table_->chosenBed(), this));
    });
    connect(handover_, &QAbstractButton::clicked, this, &Page::openHandover);
    setFocusProxy(table_);
    PatientsPage::setTheme(theme);
    PatientsPage::setWords(words);
}

PatientsPage::~PatientsPage() = default;

void PatientsPage::admitTo(BedId bed, const door::ExpectedView* expected)
{
    choose(bed);
    openPanel(new AdmitPanel(commands_, theme(), words(), *door_.view(), bed, expected, this));
}

void PatientsPage::compare(BedId here, BedId there)
{
    choose(here);
    openPanel(new MergePanel(commands_, theme(), words(), *door_.view(), here, there, this));
}

/// The button of a row: what it says.
void PatientsPage::act(const Row& row)
{
    const auto view = door_.view();
    if (row.kind == RowKind::Expected) {
        const auto found = std::find_if(view->expected.begin(), view->expected.end(), [&](const auto& e) { return e.id == row.expected; });
        if (found == view->expected.end())
            return;
        const auto* bed = view->bed(found->bed);
        if (bed && bed->condition == door::BedCondition::Empty) {
            admitTo(found->bed, &*found);
            return;
        }
        auto* panel = new ChooseBedPanel(commands_, theme(), words(), *view, *found, this);
        connect(panel, &ChooseBedPanel::bedChosen, this, [this, expected = *found](quint64 chosen) { admitTo(BedId{chosen}, &expected); });
        openPanel(panel);
    } else if (row.kind == RowKind::Left) {
        const auto found = std::find_if(view->left.begin(), view->left.end(), [&](const auto& l) { return l.encounter == row.encounter; });
        if (found != view->left.end())
            openPanel(new ReadmitPanel(commands_, theme(), words(), *view, *found, this));
    } else if (row.kind == RowKind::Merge) {
        compare(row.bed, row.other);
    }
}

void PatientsPage::setTheme(const kit::Theme& theme)
{
    Page::setTheme(theme);
    title_->setTheme(theme);
    table_->setTheme(theme);
    kit::colourScrollBars(*scroll_, theme);
    for (auto* button : {admit_, transfer_, discharge_, identify_, undo_, expect_, handover_})
        button->setTheme(theme);
    for (auto* tab : tabs_)
        tab->setTheme(theme);
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
    handover_->setText(tr("Handover"));
    expect_->setText(tr("Expect"));
    identify_->setText(tr("Identify"));
    undo_->setText(tr("Take merge back"));
    refresh(false);
    place();
}

void PatientsPage::setTouch(bool on) { table_->setTouch(on); }

void PatientsPage::open(BedId bed, AlarmId)
{
    if (panel_ && panel_->holdsInput() && panel_->bed() == bed)
        return;
    closePanel();
    choose(bed);
    tab_ = Tab::Unit;
    const auto view = door_.view();
    if (const auto* chosen = view->bed(bed); chosen && chosen->condition == door::BedCondition::Empty)
        admitTo(bed, nullptr);
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

void PatientsPage::refresh(bool)
{
    const auto view = door_.view();
    const auto now = door_.now().mono;
    std::array<Section, tabCount> sections{unitSection(*view, words()), expectedSection(*view, words()), leftSection(*view, words()), mergeSection(*view, words())};
    const auto taken = std::count_if(view->beds.begin(), view->beds.end(), [](const auto& b) { return b->condition != door::BedCondition::Empty; });
    const std::array<QString, tabCount> names{tr("Unit %1", "how many").arg(taken), tr("Expected %1", "how many").arg(sections[1].rows.size()),
                                              tr("Discharged %1", "how many").arg(sections[2].rows.size()), tr("Merge %1", "how many").arg(sections[3].rows.size())};
    bool wider = false;
    for (std::size_t i = 0; i < tabCount; ++i) {
        wider = wider || tabs_[i]->text() != names[i];
        tabs_[i]->setText(names[i]);
        tabs_[i]->setChecked(i == static_cast<std::size_t>(tab_));
        tabs_[i]->setStyle(tabs_[i]->isChecked() ? kit::ButtonStyle::Raised : kit::ButtonStyle::Plain);
    }
    if (wider)
        lead_->updateGeometry();
    std::vector<Section> shown;
    if (tab_ == Tab::Unit) { // all of it, as far as there is something
        shown.push_back(std::move(sections[0]));
        for (std::size_t i = 1; i < tabCount; ++i)
            if (!sections[i].rows.empty())
                shown.push_back(std::move(sections[i]));
    } else
        shown.push_back(std::move(sections[static_cast<std::size_t>(tab_)]));
    table_->show(std::move(shown));
    const auto* chosen = view->bed(table_->chosenBed());
    const bool here = chosen && chosen->condition != door::BedCondition::Empty;
    transfer_->setEnabled(here);
    discharge_->setEnabled(here);
    const bool identify = here && chosen->patient.unidentified, undo = here && chosen->mergedFrom.has_value();
    if (identify != offersIdentify_ || undo != offersUndo_) {
        offersIdentify_ = identify;
        offersUndo_ = undo;
        place();
    }
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
    // As many rows of buttons as their words need.
    std::vector<std::pair<kit::Button*, QRect>> places;
    int x = 12, row = 0;
    for (auto* button : {admit_, transfer_, discharge_, identify_, undo_, expect_, handover_}) {
        const bool offered = (button != identify_ || offersIdentify_) && (button != undo_ || offersUndo_);
        button->setVisible(!covered && offered);
        if (!offered)
            continue;
        const int wide = button->sizeHint().width() + 12;
        if (x > 12 && x + wide > left - 8) {
            x = 12;
            ++row;
        }
        places.emplace_back(button, QRect(x, row * (buttonHeight + 6), wide, buttonHeight));
        x += wide + 8;
    }
    const int bar = barHeight + row * (buttonHeight + 6);
    for (const auto& [button, rect] : places)
        button->setGeometry(rect.translated(0, height() - bar + 10));
    scroll_->setGeometry(0, 0, left, std::max(0, height() - bar));
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
