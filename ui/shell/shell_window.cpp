// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/shell_window.h"

#include "ui/alarms/tell.h"

#include "ui/kit/font.h"
#include "ui/kit/icon.h"
#include "ui/shell/pages.h"
#include "ui/shell/summary.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QWindow>

namespace wardlight::shell {
namespace {

constexpr int narrowWindow = 1024; // dp
constexpr int lowWindow = 480;     // dp: the bottom bar gives its room to the beds
constexpr int lowestWindow = 360;  // dp: so does the header; the alarm line never does

/// A screen of a later version: says so, and how to get back.
class LaterPage : public QWidget {
public:
    explicit LaterPage(QWidget* parent) : QWidget(parent) {}
    void show(Screen screen, const kit::Theme& theme)
    {
        screen_ = screen;
        theme_ = theme;
        update();
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter p(this);
        p.fillRect(rect(), theme_[kit::Token::Canvas]);
        p.setPen(theme_[kit::Token::Text1]);
        p.setFont(kit::face(24, kit::Weight::Bold, -2.5));
        p.drawText(QRectF(0, height() / 2.0 - 44, width(), 32), Qt::AlignCenter, screenName(screen_));
        p.setPen(theme_[kit::Token::Text2]);
        p.setFont(kit::face(15, kit::Weight::Regular));
        p.drawText(QRectF(0, height() / 2.0 - 6, width(), 24), Qt::AlignCenter,
                   QCoreApplication::translate("wardlight::shell",
                                               "This screen comes with a later version. Monitoring and alarms go on. Esc returns to the ward."));
    }

private:
    Screen screen_ = Screen::Bed;
    kit::Theme theme_;
};

}

ShellWindow::ShellWindow(door::Door& door, const ShellSettings& settings, const kit::Words& words, QWidget* parent)
    : QWidget(parent)
    , door_(door)
    , settings_(settings)
    , dayTheme_(settings.theme == kit::ThemeId::Night ? kit::ThemeId::Dark : settings.theme)
    , words_(words)
    , relay_(std::make_shared<kit::Relay>(this))
{
    kit::loadFonts();
    if (const auto loaded = kit::loadTheme(settings.tokens, settings.theme))
        theme_ = *loaded;
    commands_ = new kit::Commands(door, settings.station, this);
    header_ = new HeaderBar(theme_, words, this);
    line_ = new AlarmLine(*commands_, theme_, words, this);
    standing_ = new StandingLine(theme_, this);
    part_ = std::make_unique<ward::WardPart>(door);
    ward_ = new ward::WardCanvas(*part_, *commands_, theme_, words, this);
    ward_->setTouch(settings.touch);
    sound_ = new SoundPopover(door, *commands_, this);
    userList_ = new kit::ChoiceList(this);
    tellList_ = new kit::ChoiceList(this);
    signIn_ = new kit::SignInPanel(this);
    reason_ = new kit::NotePopover(this);
    later_ = new LaterPage(this);
    rail_ = new Rail(theme_, this);
    keys_ = new KeyTable(this);
    announcer_ = std::make_unique<Announcer>(this);
    header_->setTouch(settings.touch);
    later_->hide();
    setWindowTitle(QStringLiteral("Wardlight"));
    setMinimumSize(320, 240);
    resize(1920, 1080);

    connect(commands_, &kit::Commands::answered, this, &ShellWindow::tell);
    connect(line_, &AlarmLine::notice, this, &ShellWindow::tell);
    connect(ward_, &ward::WardCanvas::notice, this, &ShellWindow::tell);
    connect(ward_, &ward::WardCanvas::acknowledgeFirst, line_, &AlarmLine::acknowledgeFirst);
    connect(ward_, &ward::WardCanvas::findTyped, header_, &HeaderBar::beginFind);
    const auto openBed = [this](quint64 bed) {
        if (mayNow(Wish::OpenBed))
            go(Screen::Bed, BedId{bed});
    };
    connect(ward_, &ward::WardCanvas::openBed, this, openBed);
    connect(ward_, &ward::WardCanvas::admit, this, [this](quint64 bed) {
        if (mayNow(Wish::OpenAdmit))
            go(Screen::Patients, BedId{bed});
    });
    connect(ward_, &ward::WardCanvas::openLimits, this, [this](quint64 bed) { // a number there opens its limits
        if (mayNow(Wish::OpenLimits))
            go(Screen::Bed, BedId{bed});
    });
    const auto evidence = [this](quint64 bed, quint64 alarm) {
        if (mayNow(Wish::OpenEvidence))
            go(Screen::Alarms, BedId{bed}, AlarmId{alarm});
    };
    connect(ward_, &ward::WardCanvas::showEvidence, this, evidence);
    connect(line_, &AlarmLine::showEvidence, this, evidence);
    connect(line_, &AlarmLine::tellWanted, this,
            [this](quint64 bed, quint64 alarm, QRect anchor) { openTell(BedId{bed}, AlarmId{alarm}, anchor, true); });
    connect(tellList_, &kit::ChoiceList::chosen, this, [this](int index) {
        if (static_cast<std::size_t>(index) >= tellPeople_.size())
            return;
        const auto person = tellPeople_[static_cast<std::size_t>(index)];
        const auto name = kit::shown(person);
        tell(tellAcknowledged_ ? tr("Acknowledged, told %1.").arg(name) : tr("Sent to %1.").arg(name));
        commands_->send(tellBed_, Escalate{tellAlarm_, person});
    });
    connect(line_, &AlarmLine::openBed, this, openBed);
    connect(line_, &AlarmLine::showAll, this, [this] {
        if (mayNow(Wish::OpenScreen))
            go(Screen::Alarms);
    });
    connect(header_, &HeaderBar::findChanged, ward_, &ward::WardCanvas::setFind);
    connect(header_, &HeaderBar::findEntered, this, [this] {
        if (const int match = ward_->matchOfFind(); match >= 0) {
            ward_->focusTile(match);
            ward_->setFocus(Qt::TabFocusReason); // the ring shows which bed was found
        }
    });
    connect(header_, &HeaderBar::lockPressed, this, [this] {
        if (locked_)
            openSignIn();
        else
            lock();
    });
    connect(signIn_, &kit::SignInPanel::entered, this, &ShellWindow::signIn);
    connect(signIn_, &kit::SignInPanel::emergency, this, &ShellWindow::emergencyAccess);
    connect(reason_, &kit::NotePopover::written, this, [this](const QString& text) { commands_->send({}, UseBreakGlass{BreakGlassStep::Explained, 0, text.toStdString()}); });
    connect(standing_, &StandingLine::asked, this, &ShellWindow::askReason);
    connect(header_, &HeaderBar::minePressed, this, [this] {
        if (!mayNow(Wish::OnlyMine))
            return;
        if (current_ != Screen::Ward)
            go(Screen::Ward);
        ward_->setOnlyMine(!ward_->onlyMine());
        header_->setMine(ward_->onlyMine());
    });
    connect(header_, &HeaderBar::userPressed, this, &ShellWindow::pickUser);
    connect(userList_, &kit::ChoiceList::chosen, this, [this](int index) {
        const auto view = door_.view();
        if (static_cast<std::size_t>(index) < view->people.size())
            commands_->send({}, PickUser{view->people[static_cast<std::size_t>(index)].name});
    });
    connect(header_, &HeaderBar::soundPressed, this, &ShellWindow::openSound);
    connect(sound_, &SoundPopover::notice, this, &ShellWindow::tell);
    connect(header_, &HeaderBar::connectionPressed, this, [this] {
        if (mayNow(Wish::OpenScreen))
            go(Screen::Fleet);
    });
    connect(rail_, &Rail::chosen, this, [this](Screen screen) {
        if (screen == Screen::Ward || mayNow(Wish::OpenScreen))
            go(screen);
    });
    connect(rail_, &Rail::nightPressed, this, [this] {
        if (mayNow(Wish::ChangeColours))
            setTheme(theme_.id == kit::ThemeId::Night ? dayTheme_ : kit::ThemeId::Night);
    });

    setTabOrder(line_, header_->findField());
    setTabOrder(header_->findField(), ward_);
    setTabOrder(ward_, rail_->button(Screen::Ward));
    ward_->setFocus();
    touched_ = door_.now().mono;
    QCoreApplication::instance()->installEventFilter(this);
    tick_.setTimerType(Qt::PreciseTimer);
    tick_.setInterval(50);
    connect(&tick_, &QTimer::timeout, this, [this] { refresh(); });
    tick_.start();
    updates_ = door_.updates([this, relay = relay_](bool alarmsChanged) {
        if (alarmsChanged)
            relay->post([this] { refresh(true); });
    });
    rail_->setNight(theme_.id == kit::ThemeId::Night);
    refresh();
    place();
}

ShellWindow::~ShellWindow()
{
    relay_->letGo();
    updates_.reset();
    delete ward_; // before what it looks through
}

void ShellWindow::setPart(ward::PartOf part)
{
    if (part == part_->part())
        return;
    part_->setPart(part);
    ward_->refresh(true);
}

bool ShellWindow::setTheme(kit::ThemeId id)
{
    const auto loaded = kit::loadTheme(settings_.tokens, id, waves_);
    if (!loaded)
        return false;
    theme_ = *loaded;
    if (id != kit::ThemeId::Night)
        dayTheme_ = id;
    header_->setTheme(theme_);
    line_->setTheme(theme_);
    standing_->setTheme(theme_);
    ward_->setTheme(theme_);
    rail_->setTheme(theme_);
    rail_->setNight(id == kit::ThemeId::Night);
    for (auto* page : pages_)
        if (page)
            page->setTheme(theme_);
    static_cast<LaterPage*>(later_)->show(current_, theme_);
    update();
    return true;
}

void ShellWindow::setWords(const kit::Words& words)
{
    words_ = words;
    header_->setWords(words);
    line_->setWords(words);
    ward_->setWords(words);
    rail_->setWords();
    for (auto* page : pages_)
        if (page)
            page->setWords(words_);
    refresh();
}

kit::Page* ShellWindow::page(Screen screen)
{
    auto& page = pages_[static_cast<std::size_t>(screen)];
    if (page)
        return page;
    page = makePage(screen, door_, *commands_, theme_, words_, this);
    if (!page)
        return nullptr;
    page->hide();
    page->setTouch(settings_.touch);
    connect(page, &kit::Page::openBed, this, [this](quint64 bed) { go(Screen::Bed, BedId{bed}); });
    connect(page, &kit::Page::openAlarm, this, [this](quint64 bed, quint64 alarm) { go(Screen::Alarms, BedId{bed}, AlarmId{alarm}); });
    connect(page, &kit::Page::openAdmit, this, [this](quint64 bed) { go(Screen::Patients, BedId{bed}); });
    connect(page, &kit::Page::tellWanted, this,
            [this](quint64 bed, quint64 alarm, QRect where) { openTell(BedId{bed}, AlarmId{alarm}, where, true); });
    connect(page, &kit::Page::openHandover, this, [this] { go(Screen::Handover); });
    connect(page, &kit::Page::leave, this, [this] { go(Screen::Ward); });
    connect(page, &kit::Page::notice, this, &ShellWindow::tell);
    return page;
}

void ShellWindow::go(Screen screen, BedId bed, AlarmId alarm)
{
    if (screen != Screen::Ward && !mayNow(Wish::OpenScreen))
        return;
    current_ = screen;
    rail_->setCurrent(screen);
    const bool onWard = screen == Screen::Ward;
    auto* shown = onWard ? nullptr : page(screen);
    ward_->setVisible(onWard);
    later_->setVisible(!onWard && !shown);
    for (auto* other : pages_)
        if (other && other != shown)
            other->hide();
    line_->setLead(shown ? shown->lead() : nullptr);
    if (onWard)
        ward_->setFocus();
    else if (shown) {
        place();
        shown->open(bed, alarm);
        shown->refresh(true);
        shown->show();
        shown->setFocus();
    } else {
        static_cast<LaterPage*>(later_)->show(screen, theme_);
        later_->setAccessibleName(screenName(screen));
    }
}

void ShellWindow::tell(const QString& sentence)
{
    header_->tell(sentence, door_.now().mono);
}

void ShellWindow::refresh(bool alarmsChanged)
{
    const auto now = door_.now();
    const auto view = door_.view();
    follow(*view);
    followLock(*view, now.mono);
    sound_->refresh(*view, now.mono);
    header_->show(*view, now);
    header_->setMine(ward_->onlyMine());
    line_->show(*view, now.mono);
    if (!settings_.second)
        announcer_->follow(*view, words_, now.mono);
    if (auto* shown = pages_[static_cast<std::size_t>(current_)])
        shown->refresh(alarmsChanged);
    const auto before = standing_->height();
    standing_->show(standingSentences(*view, words_));
    if (standing_->height() != before)
        place();
    if (!ward_->isVisible() && windowHandle() && windowHandle()->isExposed())
        door_.painted(now.mono); // the ward says so itself; the alarm line is drawn on every other screen as well
    const auto* shown = pages_[static_cast<std::size_t>(current_)];
    if (current_ != Screen::Ward && now.mono - touched_ > returnAfter_ && !(shown && shown->holdsInput()))
        go(Screen::Ward);
}

void ShellWindow::frame()
{
    refresh();
    ward_->frame();
}

void ShellWindow::stopClock()
{
    tick_.stop();
    ward_->stopClock();
}

void ShellWindow::place()
{
    const bool bottom = width() < narrowWindow;
    const bool rail = !settings_.wall && !(bottom && height() < lowWindow);
    const int head = height() < lowestWindow ? 0 : HeaderBar::barHeight;
    const int left = rail && !bottom ? Rail::railWidth : 0;
    const int foot = rail && bottom ? Rail::barHeight : 0;
    header_->setVisible(head > 0);
    header_->setGeometry(0, 0, width(), HeaderBar::barHeight);
    rail_->setVisible(rail);
    rail_->setHorizontal(bottom);
    if (bottom)
        rail_->setGeometry(0, height() - foot, width(), foot);
    else
        rail_->setGeometry(0, head, Rail::railWidth, height() - head);
    line_->setGeometry(left, head, width() - left, AlarmLine::lineHeight);
    int top = head + AlarmLine::lineHeight;
    standing_->setGeometry(left, top, width() - left, standing_->height());
    top += standing_->height();
    const QRect main(left, top, width() - left, height() - top - foot);
    ward_->setGeometry(main);
    later_->setGeometry(main);
    for (auto* page : pages_)
        if (page)
            page->setGeometry(main);
}

QRect ShellWindow::roomForPopovers() const { return {mapToGlobal(ward_->pos()), ward_->size()}; }

void ShellWindow::resizeEvent(QResizeEvent*) { place(); }

void ShellWindow::paintEvent(QPaintEvent*)
{
    QPainter p(this);
    p.fillRect(rect(), theme_[kit::Token::Canvas]);
}

}
