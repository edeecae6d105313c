// SPDX-License-Identifier: GPL-3.0-or-later
// Introspection over libpulse, one question at a time, with a deadline on each.
#include "core/speaker/sound_server.h"

#include <pulse/pulseaudio.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <optional>
#include <string_view>

namespace wardlight::speaker {
namespace {

using Deadline = std::chrono::steady_clock::time_point;
constexpr int lowVolumePercent = 20;

struct StreamFacts {
    std::uint32_t sink = PA_INVALID_INDEX;
    bool muted = false;
    double volume = 1;
};
struct SinkFacts {
    std::string name, description;
    bool muted = false;
    bool suspended = false;
    bool nowhere = false;
    double volume = 1;
};

double linear(const pa_cvolume& volume)
{
    return static_cast<double>(pa_cvolume_avg(&volume)) / static_cast<double>(PA_VOLUME_NORM);
}

std::string_view property(pa_proplist* list, const char* key)
{
    const char* value = pa_proplist_gets(list, key);
    return value ? std::string_view(value) : std::string_view();
}

/// PulseAudio names the module, PipeWire the factory; both call the stand-in auto_null.
bool goesNowhere(const pa_sink_info& sink)
{
    const std::string_view driver = sink.driver ? sink.driver : "";
    return driver.find("null-sink") != std::string_view::npos || std::string_view(sink.name) == "auto_null"
           || property(sink.proplist, "factory.name").find("null-audio-sink") != std::string_view::npos;
}

template <class Fact>
struct Answer {
    std::optional<Fact> fact;
    std::vector<door::OutputView> all; ///< of sinks
    bool any = false;
    bool complete = false;
};

void onStream(pa_context*, const pa_sink_input_info* info, int last, void* data)
{
    auto& answer = *static_cast<Answer<StreamFacts>*>(data);
    if (last != 0) {
        answer.complete = true;
        return;
    }
    if (property(info->proplist, PA_PROP_APPLICATION_PROCESS_ID) == std::to_string(getpid()))
        answer.fact = StreamFacts{info->sink, info->mute != 0, info->has_volume ? linear(info->volume) : 1.0};
}

void onSink(pa_context*, const pa_sink_info* info, int last, void* data)
{
    auto& answer = *static_cast<Answer<SinkFacts>*>(data);
    if (last != 0) {
        answer.complete = true;
        return;
    }
    answer.any = true;
    answer.fact = SinkFacts{info->name, info->description ? info->description : info->name, info->mute != 0, info->state == PA_SINK_SUSPENDED, goesNowhere(*info),
                            linear(info->volume)};
    answer.all.push_back({answer.fact->name, answer.fact->description});
}

void onServer(pa_context*, const pa_server_info* info, void* data)
{
    auto& answer = *static_cast<Answer<std::string>*>(data);
    answer.fact = info && info->default_sink_name ? info->default_sink_name : "";
    answer.complete = true;
}

}

struct SoundServer::Connection {
    pa_mainloop* loop = nullptr;
    pa_context* context = nullptr;

    Connection()
    {
        loop = pa_mainloop_new();
        context = pa_context_new(pa_mainloop_get_api(loop), "wardlight-voice-watch");
        pa_context_connect(context, nullptr, PA_CONTEXT_NOAUTOSPAWN, nullptr);
    }
    ~Connection()
    {
        pa_context_disconnect(context);
        pa_context_unref(context);
        pa_mainloop_free(loop);
    }
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;

    /// Runs the loop until done() or the deadline; false when the server is gone or silent.
    template <class Done>
    bool runUntil(Done done, Deadline deadline)
    {
        while (!done()) {
            const auto left = std::chrono::duration_cast<std::chrono::microseconds>(deadline - std::chrono::steady_clock::now());
            if (left.count() <= 0 || !PA_CONTEXT_IS_GOOD(pa_context_get_state(context)))
                return false;
            if (pa_mainloop_prepare(loop, static_cast<int>(left.count())) < 0 || pa_mainloop_poll(loop) < 0
                || pa_mainloop_dispatch(loop) < 0)
                return false;
        }
        return true;
    }
    template <class Fact, class Ask>
    bool ask(Answer<Fact>& answer, Ask start, Deadline deadline)
    {
        pa_operation* operation = start(context, &answer);
        if (!operation)
            return false;
        const bool ran = runUntil([&] { return answer.complete; }, deadline);
        pa_operation_cancel(operation); // no late answer into a dead stack frame
        pa_operation_unref(operation);
        return ran;
    }
};

SoundServer::SoundServer(NullSink nullSink)
    : nullSink_(nullSink)
{
}
SoundServer::~SoundServer() = default;

const std::string& SoundServer::sinkName() const { return sinkName_; }

VoiceReport SoundServer::look()
{
    using enum door::VoiceState;
    const auto deadline = std::chrono::steady_clock::now() + std::chrono::milliseconds(1500);
    sinkName_.clear();
    const auto gone = [&] {
        connection_.reset();
        return VoiceReport{ServerGone, 0};
    };
    if (!connection_)
        connection_ = std::make_unique<Connection>();
    auto& c = *connection_;
    if (!c.runUntil([&] { return pa_context_get_state(c.context) == PA_CONTEXT_READY; }, deadline))
        return gone();
    Answer<SinkFacts> sinks;
    if (!c.ask(sinks, [](pa_context* p, void* to) { return pa_context_get_sink_info_list(p, onSink, to); }, deadline))
        return gone();
    Answer<std::string> server;
    if (!c.ask(server, [](pa_context* p, void* to) { return pa_context_get_server_info(p, onServer, to); }, deadline))
        return gone();
    outputs_ = std::move(sinks.all);
    std::stable_partition(outputs_.begin(), outputs_.end(), [&](const auto& o) { return o.name == *server.fact; });
    if (!sinks.any)
        return {NoDevice, 0};
    Answer<StreamFacts> stream;
    if (!c.ask(stream, [](pa_context* p, void* to) { return pa_context_get_sink_input_info_list(p, onStream, to); }, deadline))
        return gone();
    if (!stream.fact)
        return {Stopped, 0};
    Answer<SinkFacts> ours;
    const auto index = stream.fact->sink;
    if (!c.ask(ours, [&](pa_context* p, void* to) { return pa_context_get_sink_info_by_index(p, index, onSink, to); }, deadline))
        return gone();
    if (!ours.fact)
        return {Stopped, 0};
    sinkName_ = ours.fact->name;
    const int volume = static_cast<int>(100 * ours.fact->volume * stream.fact->volume + 0.5);
    if (ours.fact->muted || stream.fact->muted || volume == 0)
        return {Muted, volume};
    if (ours.fact->suspended)
        return {Suspended, volume};
    if (ours.fact->nowhere && nullSink_ == NullSink::IsSilence)
        return {door::VoiceState::NullSink, volume};
    return {volume < lowVolumePercent ? Low : Sounding, volume};
}

}
