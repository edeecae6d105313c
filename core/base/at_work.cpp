// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/at_work.h"

#include <array>
#include <csignal>
#include <cstddef>

namespace wardlight {
namespace {

constexpr std::size_t mostThreads = 16;
constexpr std::size_t handlerStack = std::size_t{64} << 10U;

std::array<std::atomic<std::uint64_t>, mostThreads> at{}; ///< one per thread that ever was at work
std::array<std::atomic<bool>, mostThreads> taken{};
std::array<std::array<std::byte, handlerStack>, mostThreads> stacks; ///< a thread whose stack is full needs another
std::atomic<CrashNote*> noted{nullptr};

constinit thread_local int mine = -1; ///< plain: a signal handler reads it

/// A thread's place in the table; given back when the thread ends.
struct Place {
    Place()
    {
        for (std::size_t i = 0; i < mostThreads && mine < 0; ++i)
            if (!taken[i].exchange(true))
                mine = static_cast<int>(i);
        if (mine < 0)
            return;
        stack_t stack{};
        stack.ss_sp = stacks[static_cast<std::size_t>(mine)].data();
        stack.ss_size = handlerStack;
        ::sigaltstack(&stack, nullptr);
    }
    ~Place()
    {
        if (mine < 0)
            return;
        stack_t none{};
        none.ss_flags = SS_DISABLE;
        ::sigaltstack(&none, nullptr);
        taken[static_cast<std::size_t>(mine)] = false;
        mine = -1;
    }
    Place(const Place&) = delete;
    Place& operator=(const Place&) = delete;
};

std::atomic<std::uint64_t>* myPlace() noexcept
{
    const static thread_local Place place;
    return mine < 0 ? nullptr : &at[static_cast<std::size_t>(mine)];
}

/// May only read and store lock-free atomics. A thread that ends the process because another hangs has no work of its own:
/// then whoever is at work is named.
void onCrash(int signal)
{
    if (auto* const note = noted.load()) {
        std::uint64_t source = mine < 0 ? 0 : at[static_cast<std::size_t>(mine)].load();
        for (std::size_t i = 0; source == 0 && mine < 0 && i < mostThreads; ++i)
            source = at[i].load();
        note->source.store(source);
        note->signal.store(signal);
    }
    ::raise(signal); // SA_RESETHAND: the default action, when this handler has returned
}

}

AtWork::AtWork(std::uint64_t source) noexcept
    : before_(0)
{
    if (auto* const place = myPlace())
        before_ = place->exchange(source, std::memory_order_relaxed);
}

AtWork::~AtWork()
{
    if (mine >= 0)
        at[static_cast<std::size_t>(mine)].store(before_, std::memory_order_relaxed);
}

void noteCrashesIn(CrashNote& note)
{
    noted = &note;
#if !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
    struct sigaction action{};
    action.sa_handler = onCrash;
    action.sa_flags = static_cast<int>(SA_RESETHAND | SA_ONSTACK);
    ::sigemptyset(&action.sa_mask);
    for (const int signal : {SIGSEGV, SIGBUS, SIGILL, SIGFPE, SIGABRT})
        ::sigaction(signal, &action, nullptr);
#endif
}

}
