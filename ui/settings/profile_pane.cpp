// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/profile_pane.h"

#include "core/door/shift.h"
#include "ui/settings/profile_print.h"
#include "ui/settings/setting_words.h"

#include <algorithm>

namespace wardlight::settings_ui {
namespace {

using kit::Token;
using kit::Weight;
constexpr int sideWanted = 520, sideLeast = 420; // dp
constexpr int tableLeast = 420;
constexpr int editorHigh = 212;
constexpr int footHigh = 44;
constexpr std::array<AgeGroup, 3> groupOrder{AgeGroup::Adult, AgeGroup::Child, AgeGroup::Neonate};

bool isEmpty(const ProfileVersion& v)
{
    return std::all_of(v.limits.begin(), v.limits.end(), [](const auto& l) { return !l.low && !l.high && !l.lowOff && !l.highOff && !l.veryLow; });
}

}

ProfilePane::ProfilePane(door::Door& door, kit::Commands& commands, const kit::Theme& theme, const kit::Words& words, QWidget* parent)
    : Pane(door, commands, theme, words, parent)
    , table_(new ProfileTable(this))
    , top_(new QWidget(this))
    , editor_(new QWidget(this))
    , sign_(new SignPanel(door, commands, theme, words, this))
    , relay_(std::make_shared<kit::Relay>(this))
{
    auto* row = new QHBoxLayout(top_);
    row->setContentsMargins(20, 8, 20, 8);
    groups_ = keep(new ChoiceRow(top_));
    head_ = sentence(14, Weight::Regular, Token::Text2);
    head_->setWordWrap(false);
    row->addWidget(groups_);
    row->addStretch(1);
    print_ = button(kit::ButtonStyle::Raised, tr("Print"), tr("Print this profile"));
    print_->setMinimumHeight(44);
    save_ = new kit::SavePopover(this);
    connect(print_, &QAbstractButton::clicked, this, &ProfilePane::print);
    connect(save_, &kit::SavePopover::told, this, &Pane::notice);
    save_->setAsk([this](const std::function<void()>& go) {
        commands_.send({}, RecordPrint{"profile"}, [this, go, written = false](const Outcome& o) mutable {
            if (o.code == OutcomeCode::Refused || o.code == OutcomeCode::Unknown)
                commands_.tell(o);
            else if (!std::exchange(written, true)) // Saving, then Done
                go();
        });
    });
    connect(groups_, &ChoiceRow::chosen, this, [this](int i) {
        if (draft_)
            Q_EMIT notice(tr("Save or discard the draft first."));
        else
            showGroup(groupOrder[static_cast<std::size_t>(i)]);
    });
    keep(table_);
    scroll_ = plainScroll(table_, this);
    foot_ = sentence(13.5, Weight::Regular, Token::Text2);
    auto* box = new QVBoxLayout(editor_);
    box->setContentsMargins(20, 10, 20, 6);
    box->setSpacing(4);
    editName_ = sentence(17, Weight::Bold);
    box->addWidget(editName_);
    for (const auto cell : {Cell::Low, Cell::High, Cell::Delay}) {
        const auto at = static_cast<std::size_t>(cell);
        auto* line = new QHBoxLayout;
        line->setSpacing(10);
        cellNames_[at] = sentence(13, Weight::SemiBold, Token::Text2);
        cellNames_[at]->setText(cell == Cell::Low ? tr("Low", "a limit") : cell == Cell::High ? tr("High", "a limit") : tr("Delay"));
        steppers_[at] = keep(new Stepper(this));
        steppers_[at]->setTypable(true);
        cellNames_[at]->setFixedWidth(84);
        line->addWidget(cellNames_[at]);
        line->addWidget(steppers_[at]);
        line->addStretch(1);
        box->addLayout(line);
        connect(steppers_[at], &Stepper::stepped, this, [this, cell](int by) {
            edit(cell, [&](ProfileVersion& v) { stepCell(v, table_->rows()[static_cast<std::size_t>(table_->current())], cell, by, *site_); });
        });
        connect(steppers_[at], &Stepper::offPressed, this, [this, cell] {
            edit(cell, [&](ProfileVersion& v) { switchCellOff(v, table_->rows()[static_cast<std::size_t>(table_->current())], cell); });
        });
        connect(steppers_[at], &Stepper::typed, this, [this, cell](const QString& text) {
            edit(cell, [&](ProfileVersion& v) {
                if (!typeCell(v, table_->rows()[static_cast<std::size_t>(table_->current())], cell, text, words_, *site_))
                    Q_EMIT notice(tr("“%1” cannot be a limit here.").arg(text.left(20)));
            });
        });
    }
    box->addStretch(1);
    connect(table_, &ProfileTable::chosen, this, [this](int r) {
        scroll_->ensureVisible(0, table_->rowRect(r).center().y(), 0, ProfileTable::rowHigh);
        showAll();
    });
    connect(sign_, &Pane::notice, this, &Pane::notice);
    connect(sign_, &SignPanel::discarded, this, [this] {
        draft_.reset();
        showAll();
    });
    connect(sign_, &SignPanel::made, this, [this] {
        draft_.reset();
        site_.reset();
    });
    setFocusProxy(table_);
}

ProfilePane::~ProfilePane()
{
    relay_->letGo();
    questions_.clear();
}

void ProfilePane::setTheme(const kit::Theme& theme)
{
    Pane::setTheme(theme);
    sign_->setTheme(theme);
}

const door::ProfileNowView* ProfilePane::now() const
{
    if (!site_)
        return nullptr;
    const auto found = std::find_if(site_->profiles.begin(), site_->profiles.end(), [this](const auto& p) { return p.version.group == group_; });
    return found == site_->profiles.end() ? nullptr : &*found;
}

void ProfilePane::showGroup(AgeGroup group)
{
    if (draft_)
        return;
    group_ = group;
    showAll();
}

bool ProfilePane::back()
{
    if (!draft_)
        return false;
    Q_EMIT notice(tr("A draft is open: sign or discard it."));
    return true;
}

void ProfilePane::edit(Cell, const std::function<void(ProfileVersion&)>& change)
{
    const auto* inForce = now();
    if (!inForce)
        return;
    const auto subject = "profile:" + std::string(ageGroupId(group_));
    if (const auto* planned = site_->plan(subject)) {
        Q_EMIT notice(tr("A change of %1 is signed for %2. Withdraw it first.", "who, a time").arg(kit::shown(planned->who.by), words_.clock(planned->change.from)));
        return showAll();
    }
    if (const auto* waiting = site_->proposal(subject)) {
        Q_EMIT notice(tr("A change by %1 waits to be signed or withdrawn.").arg(kit::shown(waiting->who.by)));
        return showAll();
    }
    auto next = draft_.value_or(inForce->version);
    change(next);
    next.version = inForce->version.version;
    if (next == inForce->version) {
        draft_.reset();
        sign_->clear();
    } else {
        next.version += 1;
        draft_ = std::move(next);
    }
    draftChanged();
}

void ProfilePane::draftChanged()
{
    effects_.clear();
    questions_.clear();
    ++asked_;
    const auto view = door_.view();
    if (draft_)
        askEffects(*view);
    showAll();
}

/// What the draft would have done to the last eight hours of each bed it goes to.
void ProfilePane::askEffects(const door::WardView& ward)
{
    const auto* inForce = now();
    const auto changed = changedParameters(inForce->version, *draft_);
    const auto concerned = bedsConcerned(ward, group_, changed, words_);
    for (const auto parameter : changed) {
        const auto* l = limitsOf(std::as_const(*draft_), parameter);
        LimitsSet wish;
        wish.parameter = parameter;
        wish.low = l->low;
        wish.high = l->high;
        wish.delay = l->delay.value_or(std::chrono::milliseconds(0));
        for (const auto* bed : concerned.changed)
            questions_.push_back(door_.ask(door::AskLimitEffect{bed->id, bed->encounter, wish, ward.now.wall}, [relay = relay_, this, parameter, asked = asked_](const door::Answer& answer) {
                if (!answer.limitEffect)
                    return;
                relay->post([this, parameter, asked, effect = *answer.limitEffect] {
                    if (asked != asked_)
                        return;
                    auto& sum = effects_[parameter];
                    sum.now += effect.now;
                    sum.then += effect.then;
                    sum.missed += effect.missed;
                    ++sum.beds;
                    showAll();
                });
            }));
    }
}

void ProfilePane::refresh(const door::WardView& ward, Instant instant)
{
    if (!ward.site)
        return;
    if (ward.site != site_) {
        const auto before = now() ? now()->version.version : 0;
        site_ = ward.site;
        if (draft_ && now() && now()->version.version != before) {
            draft_.reset();
            sign_->clear();
            Q_EMIT notice(tr("Somebody saved another version meanwhile. Look at it first."));
        }
        showAll();
    }
    sign_->setNextShift(door::nextShift(site_->roster.shifts, ward.now.wall, words_.utcOffsetSeconds));
    sign_->refresh(ward, instant);
}

void ProfilePane::showAll()
{
    const auto* inForce = now();
    if (!inForce)
        return;
    const auto view = door_.view();
    const auto* waiting = site_->proposal("profile:" + std::string(ageGroupId(group_)));
    const auto* planned = site_->plan("profile:" + std::string(ageGroupId(group_)));
    const auto* shown = waiting ? waiting : planned;
    const auto& after = draft_ ? *draft_ : shown && shown->change.profile ? *shown->change.profile : inForce->version;
    QStringList names;
    for (const auto group : groupOrder) {
        const auto found = std::find_if(site_->profiles.begin(), site_->profiles.end(), [&](const auto& p) { return p.version.group == group; });
        const bool unset = found == site_->profiles.end() || isEmpty(found->version);
        names << (unset ? tr("%1 · not set", "a profile").arg(profileName(group)) : profileName(group));
    }
    if (groups_->count() != names.size() || groups_->button(0)->text() != names[0] || groups_->button(1)->text() != names[1] || groups_->button(2)->text() != names[2])
        groups_->setChoices(tr("Profile"), names);
    groups_->setChosen(static_cast<int>(std::find(groupOrder.begin(), groupOrder.end(), group_) - groupOrder.begin()));
    const auto beds = std::count_if(view->beds.begin(), view->beds.end(), [this](const auto& b) { return b->condition != door::BedCondition::Empty && b->patient.group == group_; });
    head_->setText(tr("%n beds · in force v%1, %2", "version, who and when", static_cast<int>(beds)).arg(inForce->version.version).arg(whoText(inForce->who, words_)));
    table_->show(inForce->version, after, *inForce, *site_, words_);
    foot_->setText(tr("%n kinds of alarm cannot be switched off by anyone", "", static_cast<int>(site_->neverOff.size())));
    if (!table_->rows().empty()) {
        const auto& row = table_->rows()[static_cast<std::size_t>(table_->current())];
        editName_->setText(rowName(row) + QLatin1Char(' ') + rowUnit(row));
        for (const auto cell : {Cell::Low, Cell::High, Cell::Delay}) {
            auto* stepper = steppers_[static_cast<std::size_t>(cell)];
            const auto text = cellText(after, row, cell, *site_, words_);
            const bool has = !text.isEmpty() && !(cell == Cell::Delay && row.kind != RowKind::Limits);
            stepper->setVisible(has);
            cellNames_[static_cast<std::size_t>(cell)]->setVisible(has);
            stepper->setName(editName_->text() + QLatin1Char(' ') + cellNames_[static_cast<std::size_t>(cell)]->text());
            stepper->setValue(text);
            stepper->setOffered(mayBeOff(row, cell));
        }
    }
    auto lines = diffOf(inForce->version, after, *site_, words_);
    const auto changed = changedParameters(inForce->version, after);
    const auto concerned = bedsConcerned(*view, group_, changed, words_);
    int missed = 0;
    if (draft_)
        for (const auto parameter : changed) {
            const auto sum = effects_.find(parameter);
            if (sum == effects_.end())
                continue;
            missed += sum->second.missed;
            for (auto& line : lines)
                if (line.what.startsWith(rowName({RowKind::Limits, parameter})) && line.effect.isEmpty()) {
                    line.effect = tr("Last 8 h, %n beds: %1 alarms → %2", "", sum->second.beds).arg(sum->second.now).arg(sum->second.then);
                    break;
                }
        }
    auto versions = tr("v%1 → v%2", "versions").arg(inForce->version.version).arg(inForce->version.version + 1);
    if (!draft_ && shown && shown->change.from.microseconds != 0)
        versions += QLatin1Char(' ') + tr("from %1", "a time").arg(words_.clock(shown->change.from));
    sign_->setEffect(missed > 0 ? tr("%n alarms of a minute or longer would not have been announced", "", missed) : QString(),
                     lines.empty() ? QString() : concerned.changes + (concerned.keep.isEmpty() ? QString() : QLatin1Char('\n') + concerned.keep));
    if (draft_)
        sign_->showDraft({{}, {}, *draft_, {}}, std::move(lines), versions, true);
    else if (waiting)
        sign_->showProposal(*waiting, std::move(lines), versions);
    else if (planned)
        sign_->showPlanned(*planned, std::move(lines), versions);
    sign_->setVisible(draft_ || shown);
    if (!draft_ && !shown)
        sign_->clear();
    sign_->refresh(*view, door_.now().mono);
    place();
}

void ProfilePane::print()
{
    const auto* inForce = now();
    if (!inForce)
        return;
    const auto view = door_.view();
    PrintedProfile profile;
    profile.unit = kit::shown(view->unit);
    profile.name = profileName(group_);
    profile.version = inForce->version.version;
    profile.who = whoText(inForce->who, words_);
    profile.reason = kit::shown(inForce->reason);
    profile.when = words_.date(view->now.wall) + QLatin1Char(' ') + words_.clockSeconds(view->now.wall);
    profile.demo = view->demo;
    for (const auto& row : rowsOf(inForce->version)) {
        PrintedProfile::Row line{rowName(row), rowUnit(row), {}, priorityMarks(row, *site_), rowChanged(row, *inForce, *site_, words_)};
        for (const auto cell : {Cell::Low, Cell::High, Cell::Delay})
            line.cells[static_cast<std::size_t>(cell)] = cellText(inForce->version, row, cell, *site_, words_);
        profile.rows.push_back(std::move(line));
    }
    auto bytes = kit::documentBytes([&](QIODevice& device) { return printProfile(profile, device); });
    const auto name = QStringLiteral("profile-%1-v%2.pdf").arg(QString::fromUtf8(ageGroupId(group_).data())).arg(inForce->version.version);
    save_->begin(theme_, tr("Profile"), name, std::move(bytes), QRect(print_->mapToGlobal(QPoint()), print_->size()),
                 QRect(mapToGlobal(QPoint()), size()).adjusted(4, 4, -4, -4));
}

void ProfilePane::place()
{
    const bool signing = !sign_->isHidden();
    const bool both = width() >= tableLeast + sideLeast;
    const int side = both ? std::clamp(width() - 800, sideLeast, sideWanted) : 0;
    const int left = width() - side;
    constexpr int rowHigh = 60, lineHigh = 24, pressHigh = 44, apart = 16;
    top_->setGeometry(0, 0, left, rowHigh);
    // Print and which version is in force stand in the row of the groups where they fit, else below it.
    int from = 20 + apart;
    for (int i = 0; i < groups_->count(); ++i) // whether or not they were laid out already
        from += groups_->button(i)->sizeHint().width() + std::max(0, groups_->layout()->spacing());
    const int wide = head_->sizeHint().width();
    const int printWide = print_->sizeHint().width(), printAt = left - 20 - printWide;
    const bool printBeside = from <= printAt;
    const bool beside = printBeside && wide <= printAt - apart - from;
    const int topHigh = beside ? rowHigh : printBeside ? rowHigh + lineHigh : rowHigh + pressHigh + 4;
    print_->setGeometry(printAt, printBeside ? (rowHigh - pressHigh) / 2 : rowHigh - 4, printWide, pressHigh);
    const QRect below(20, printBeside ? rowHigh - 4 : rowHigh + (pressHigh - lineHigh) / 2 - 4, printBeside ? left - 40 : printAt - apart - 20, lineHigh);
    head_->setGeometry(beside ? QRect(printAt - apart - wide, (rowHigh - lineHigh) / 2, wide, lineHigh) : below);
    head_->raise();
    print_->raise();
    // Where both have no room the signatures stand below the limit under the hand.
    const int editorTop = both ? 0 : height() / 2;
    editor_->setGeometry(both ? left : 0, editorTop, both ? side : left, editorHigh);
    sign_->setGeometry(both ? left : 0, editorTop + editorHigh, both ? side : left, height() - editorTop - editorHigh);
    const int bottom = both ? height() : editorTop;
    foot_->setGeometry(20, bottom - footHigh, left - 40, footHigh);
    scroll_->setGeometry(0, topHigh, left, std::max(0, bottom - topHigh - footHigh));
    sign_->setVisible(signing);
}

void ProfilePane::resizeEvent(QResizeEvent*) { place(); }

}
