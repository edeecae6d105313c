// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gateway/service_notice.h"

#include <QCoreApplication>
#include <QTimer>

#include <cstddef>
#include <cstdlib>
#include <cstring>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

namespace wardlight::app {
namespace {

constexpr auto sayEvery = 1s;
constexpr auto hangsAfter = 3s; // with the unit's WatchdogSec=5 it is at work again within 10 s

}

void tellService(const char* state)
{
    const char* where = std::getenv("NOTIFY_SOCKET");
    if (!where || (where[0] != '/' && where[0] != '@'))
        return;
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    const auto length = std::strlen(where);
    if (length >= sizeof address.sun_path)
        return;
    std::memcpy(address.sun_path, where, length);
    if (where[0] == '@') // an abstract name
        address.sun_path[0] = '\0';
    const int socket = ::socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC, 0);
    if (socket < 0)
        return;
    (void)::sendto(socket, state, std::strlen(state), MSG_NOSIGNAL, reinterpret_cast<const sockaddr*>(&address),
                   static_cast<socklen_t>(offsetof(sockaddr_un, sun_path) + length));
    ::close(socket);
}

void watchForService(std::function<Instant()> lastTurn, std::function<Now()> clock)
{
    auto* timer = new QTimer(QCoreApplication::instance());
    QObject::connect(timer, &QTimer::timeout, timer, [lastTurn = std::move(lastTurn), clock = std::move(clock)] {
        if (clock().mono - lastTurn() < hangsAfter)
            tellService("WATCHDOG=1");
    });
    timer->start(sayEvery);
    tellService("READY=1");
}

}
