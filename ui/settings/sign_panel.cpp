// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/sign_panel.h"

#include "ui/settings/setting_words.h"

namespace wardlight::settings_ui {
namespace {

constexpr int signEdge = 20;
using kit::Token;
using kit::Weight;

}

SignPanel::SignPanel(door::Door& door, kit::Commands& commands, const kit::Theme& theme, const kit::Words& words, QWidget* parent)
    : Pane(door, commands, theme, words, parent)
{
    auto* inside = new QWidget;
    auto* body = new QVBoxLayout(inside);
    body->setContentsMargins(signEdge, 14, signEdge, 8);
    body->setSpacing(8);
    auto* head = new QHBoxLayout;
    title_ = sentence(22, Weight::Bold);
    title_->setText(tr("Before saving"));
    versions_ = sentence(14, Weight::Regular, Token::Text2);
    versions_->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    head->addWidget(title_, 1);
    head->addWidget(versions_, 1);
    body->addLayout(head);
    list_ = new QVBoxLayout;
    list_->setSpacing(4);
    body->addLayout(list_);
    loud_ = sentence(15, Weight::Bold);
    quiet_ = sentence(14, Weight::Regular, Token::Text2);
    body->addWidget(loud_);
    body->addWidget(quiet_);
    reason_ = field(tr("Reason, kept with the change"));
    body->addWidget(reason_);
    from_ = keep(new ChoiceRow(this));
    connect(from_, &ChoiceRow::chosen, this, [this](int index) { from_->setChosen(index); });
    from_->hide();
    body->addWidget(from_, 0, Qt::AlignLeft);
    signTitle_ = sentence(13, Weight::SemiBold, Token::Text2);
    first_ = sentence(15, Weight::SemiBold);
    second_ = sentence(15, Weight::Regular);
    body->addWidget(signTitle_);
    body->addWidget(first_);
    body->addWidget(second_);
    body->addStretch(1);
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(signEdge, 6, signEdge, 14);
    discard_ = button(kit::ButtonStyle::Raised, tr("Discard draft"));
    sign_ = button(kit::ButtonStyle::Inverted, tr("Sign"));
    discard_->setMinimumHeight(48);
    sign_->setMinimumHeight(48);
    foot->addWidget(discard_);
    foot->addStretch(1);
    foot->addWidget(sign_);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(plainScroll(inside, this), 1);
    all->addLayout(foot);
    connect(sign_, &QAbstractButton::clicked, this, &SignPanel::press);
    connect(discard_, &QAbstractButton::clicked, this, [this] {
        if (draft_) {
            clear();
            Q_EMIT discarded();
        } else if (!subject_.empty()) {
            ask(WithdrawChange{subject_}, tr("Withdrawn. Nothing has changed."));
        }
    });
    connect(reason_->edit(), &QLineEdit::returnPressed, this, [this] { sign_->setFocus(); });
}

void SignPanel::clear()
{
    draft_.reset();
    subject_.clear();
    lines_.clear();
    planned_ = false;
    if (from_->count() > 0)
        from_->setChosen(0);
    reason_->edit()->clear();
}

void SignPanel::show(std::vector<DiffLine> lines, const QString& versions)
{
    versions_->setText(versions);
    if (lines == lines_)
        return;
    lines_ = std::move(lines);
    for (auto* widget : shown_)
        delete widget;
    shown_.clear();
    for (const auto& line : lines_) {
        auto* what = sentence(15, Weight::SemiBold);
        what->setText(tr("%1: %2 → %3", "a limit, before, after").arg(line.what, line.before, line.after));
        list_->addWidget(what);
        shown_.push_back(what);
        if (line.effect.isEmpty())
            continue;
        auto* effect = sentence(13.5, Weight::Regular, Token::Text2);
        effect->setText(line.effect);
        list_->addWidget(effect);
        shown_.push_back(effect);
    }
}

void SignPanel::showDraft(const SiteChange& change, std::vector<DiffLine> lines, const QString& versions, bool two)
{
    draft_ = change;
    planned_ = false;
    subject_ = subjectOf(change);
    two_ = two;
    show(std::move(lines), versions);
}

void SignPanel::showProposal(const door::ProposalView& proposal, std::vector<DiffLine> lines, const QString& versions)
{
    if (draft_)
        reason_->edit()->clear();
    draft_.reset();
    planned_ = false;
    subject_ = subjectOf(proposal.change);
    firstBy_ = proposal.who.by;
    later_ = proposal.change.from.microseconds != 0 ? std::optional(proposal.change.from) : std::nullopt;
    two_ = true;
    show(std::move(lines), versions);
    reason_->edit()->setText(kit::shown(proposal.change.reason));
    first_->setText(tr("1 · %1 signed, %2", "who, when").arg(kit::shown(proposal.who.by), words_.clockSeconds(proposal.who.at)));
}

void SignPanel::showPlanned(const door::ProposalView& planned, std::vector<DiffLine> lines, const QString& versions)
{
    showProposal(planned, std::move(lines), versions);
    planned_ = true;
    two_ = !planned.who.first.empty();
    first_->setText(whoText(planned.who, words_));
}

void SignPanel::setNextShift(std::optional<WallTime> at)
{
    if (at == nextShift_)
        return;
    nextShift_ = at;
    if (at) {
        const auto chosen = from_->current();
        from_->setChoices(tr("In force from", "when a change begins to count"),
                          {tr("From now"), tr("From the next shift, %1", "a time").arg(words_.clock(*at))});
        from_->setChosen(std::max(0, chosen));
    }
}

void SignPanel::setEffect(const QString& loud, const QString& quiet)
{
    loud_->setText(loud);
    quiet_->setText(quiet);
    loud_->setVisible(!loud.isEmpty());
    quiet_->setVisible(!quiet.isEmpty());
}

void SignPanel::refresh(const door::WardView& ward, Instant)
{
    user_ = ward.user;
    const auto me = ward.user.empty() ? tr("No one signed in") : kit::shown(ward.user);
    const bool waits = !draft_ && !subject_.empty();
    from_->setVisible(draft_ && draft_->profile && nextShift_);
    reason_->edit()->setReadOnly(waits);
    signTitle_->setText(two_ ? tr("Two signatures, from two people") : tr("One signature"));
    if (!waits)
        first_->setText(tr("1 · %1", "who signs first").arg(me));
    second_->setVisible(two_);
    second_->setText(!waits ? tr("2 · Another person signs after you")
                     : firstBy_ == ward.user ? tr("2 · Another person: change who works here (Ctrl+U), then sign")
                                             : tr("2 · %1", "who signs second").arg(me));
    if (planned_) { // both have signed: it only waits for its moment
        signTitle_->setText(tr("Signed. It waits for its moment."));
        second_->hide();
    }
    sign_->setVisible(!planned_);
    discard_->setText(waits ? tr("Withdraw") : tr("Discard draft"));
    sign_->setText(two_ ? waits ? tr("Sign and put in force") : tr("Sign as first") : tr("Save"));
    sign_->setAccessibleName(sign_->text());
    sign_->setEnabled(!busy_ && (draft_ || waits));
}

void SignPanel::press()
{
    if (!draft_) {
        if (firstBy_ == user_) {
            Q_EMIT notice(tr("The second signature is another person's. Change who works here (Ctrl+U), then sign."));
            return;
        }
        ask(SignChange{subject_}, later_ ? tr("Signed by two. In force from %1.", "a time").arg(words_.clock(*later_)) : tr("Signed by two. In force now."));
        return;
    }
    auto change = *draft_;
    change.reason = reason_->text().toStdString();
    if (change.profile && nextShift_ && from_->current() == 1)
        change.from = *nextShift_;
    if (two_ && change.reason.empty()) {
        Q_EMIT notice(tr("Say why: the reason is kept with the change."));
        reason_->setFocus();
        return;
    }
    ask(ProposeChange{std::move(change)}, two_ ? tr("Signed. It waits for a second person.") : tr("Saved."), [this] {
        clear();
        Q_EMIT made();
    });
}

}
